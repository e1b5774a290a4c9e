"""The catalogue of what goes wrong, and the plan that a seed draws from it.

A plan names each mishap, its moment and its measures, so the same seed breaks the same things in the same order.
Which step of which turn is hit is still up to the machine: real processes have no replayable schedule.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TypeVar

import aiohttp

from tests.bot_api.faults import Kind
from tests.faults.office import Trouble
from tests.faults.people import Citizen, TelegramCitizen, WebCitizen
from tests.faults.town import Town, office_ready

T = TypeVar("T")


@dataclass(frozen=True)
class Mishap:
    """One thing that goes wrong. `seconds` is how long, `pick` chooses whom it hits, 0–1."""

    kind: str
    after: float
    seconds: float
    pick: float

    def __str__(self) -> str:
        return f"+{self.after:.2f}s {self.kind} for {self.seconds:.2f}s ({self.pick:.2f})"


@dataclass(frozen=True)
class Kinds:
    """How often a kind comes, for how long at most, and what it may not overlap with."""

    weight: int
    longest: float
    lane: str


CATALOGUE: dict[str, Kinds] = {
    "serve killed": Kinds(6, 0.5, ""),
    "poll killed": Kinds(4, 0.5, ""),
    "deliver killed": Kinds(4, 0.5, ""),
    "desk stopped for a while": Kinds(4, 6, ""),
    "desk's clock jumps": Kinds(5, 3, ""),
    "redis killed": Kinds(4, 1, "redis"),
    "redis paused": Kinds(3, 3, "redis"),
    "redis out of memory": Kinds(4, 1.5, "redis"),
    "redis disk full": Kinds(4, 1.5, "redis"),
    "redis connections cut": Kinds(6, 0, "redis"),
    "redis forgets scripts": Kinds(2, 0, "redis"),
    "cluster: a master is lost": Kinds(5, 2, "redis"),
    "cluster: a replica takes over": Kinds(5, 0, "redis"),
    "office killed": Kinds(4, 1, "office"),
    **{f"office: {trouble}": Kinds(3, 3, "office") for trouble in Trouble},
    "messenger: answers lost": Kinds(5, 3, "messenger"),
    "messenger: connections reset": Kinds(5, 3, "messenger"),
    "messenger: 429 storm": Kinds(5, 3, "messenger"),
    "messenger: 429 storm, untold": Kinds(4, 3, "messenger"),
    "messenger: 5xx": Kinds(4, 3, "messenger"),
    "bot stopped by a citizen": Kinds(4, 3, ""),
    "updates duplicated and shuffled": Kinds(6, 4, "updates"),
    "nervous citizen on the web": Kinds(12, 0, ""),
    "nervous citizen on Telegram": Kinds(8, 0, ""),
}

_MESSENGER: dict[str, tuple[tuple[Kind, ...], float]] = {
    "messenger: answers lost": ((Kind.TIMEOUT_AFTER, Kind.TIMEOUT_BEFORE), 0.4),
    "messenger: connections reset": ((Kind.RESET_BEFORE, Kind.RESET_AFTER), 0.5),
    "messenger: 429 storm": ((Kind.TOO_MANY,), 0.7),
    "messenger: 429 storm, untold": ((Kind.TOO_MANY_UNTOLD,), 0.7),
    "messenger: 5xx": ((Kind.SERVER_ERROR, Kind.BAD_GATEWAY), 0.6),
}


def draw(
    seed: int, count: int, pause: float, possible: Sequence[str], longest_pause: float = 3.0
) -> list[Mishap]:
    """`count` mishaps, on average `pause` seconds apart. The rare long one takes Redis away for `longest_pause`."""
    dice = random.Random(seed)
    weights = [CATALOGUE[kind].weight for kind in possible]
    plan = []
    for kind in dice.choices(possible, weights, k=count):
        seconds = dice.uniform(0.1, 1) * CATALOGUE[kind].longest
        if kind == "redis paused" and dice.random() < 0.1:
            seconds = longest_pause
        plan.append(Mishap(kind, dice.uniform(0, 2 * pause), seconds, dice.random()))
    return plan


def possible(town: Town) -> tuple[list[str], dict[str, str]]:
    """What can be broken here, and why the rest cannot."""
    why: dict[str, str] = {}
    if town.redis is None:
        why |= {kind: "the lines are on a cluster" for kind in CATALOGUE if kind.startswith("redis ")}
    elif town.redis.disk is None:
        why["redis disk full"] = "no right to mount a small disk"
    if town.cluster is None:
        why |= {kind: "the lines are on one Redis" for kind in CATALOGUE if kind.startswith("cluster")}
    return [kind for kind in CATALOGUE if kind not in why], why


@dataclass
class Mischief:
    """Carries a plan out. `done` counts what really happened."""

    town: Town
    citizens: Sequence[Citizen]
    cold_share: float = 0.0
    done: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    _lanes: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def carry_out(self, plan: Sequence[Mishap]) -> None:
        """All of it, and wait until everything is whole again."""
        async with asyncio.TaskGroup() as group:
            for mishap in plan:
                await asyncio.sleep(mishap.after)
                group.create_task(self._strike(mishap))

    async def calm(self) -> None:
        """Everything that can be ordered to behave, ordered to."""
        self.town.road.mend()
        await self.town.api.order("clear_faults")
        await self.town.api.order("disturb")

    async def _strike(self, mishap: Mishap) -> None:
        lane = CATALOGUE[mishap.kind].lane
        async with self._lanes.setdefault(lane, asyncio.Lock()) if lane else nullcontext():
            happened = await self._act(mishap)
        (self.done if happened else self.skipped)[mishap.kind] += 1

    async def _act(self, mishap: Mishap) -> bool:
        kind = mishap.kind
        if kind.endswith(" killed") and kind.split()[0] in ("serve", "poll", "deliver"):
            return await self._kill_desk(kind.split()[0], mishap)
        if kind.startswith("office: "):
            return await self._road(Trouble(kind.removeprefix("office: ")), mishap)
        if kind in _MESSENGER:
            return await self._messenger(mishap)
        acts: dict[str, Callable[[Mishap], Awaitable[bool]]] = {
            "desk stopped for a while": self._stop_desk,
            "desk's clock jumps": self._jump,
            "redis killed": self._kill_redis,
            "redis paused": self._pause_redis,
            "redis out of memory": self._starve_redis,
            "redis disk full": self._fill_disk,
            "redis connections cut": self._cut_redis,
            "redis forgets scripts": self._forget_scripts,
            "cluster: a master is lost": self._lose_master,
            "cluster: a replica takes over": self._hand_over,
            "office killed": self._kill_office,
            "bot stopped by a citizen": self._block,
            "updates duplicated and shuffled": self._disturb,
            "nervous citizen on the web": self._bother(WebCitizen),
            "nervous citizen on Telegram": self._bother(TelegramCitizen),
        }
        return await acts[kind](mishap)

    # desks

    async def _kill_desk(self, kind: str, mishap: Mishap) -> bool:
        desk = _one([d for d in self.town.desks if d.name.startswith(kind)], mishap.pick)
        async with self._lanes.setdefault(desk.name, asyncio.Lock()):
            await desk.kill()
            await asyncio.sleep(mishap.seconds)
            await desk.start(cold=(mishap.pick * 1000) % 1 < self.cold_share)
            # A desk that is not there cannot be killed: wait until it answers, as far as it can be asked.
            number = int(desk.name.partition("-")[2])
            while kind == "serve" and desk.alive and not await self._answers(self.town.doors[number]):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        return True

    async def _answers(self, door: str) -> bool:
        try:
            async with self.town.http.get(f"{door}/healthz", timeout=aiohttp.ClientTimeout(2)) as answer:
                return answer.status < 500
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False

    async def _stop_desk(self, mishap: Mishap) -> bool:
        desk = _one(self.town.desks, mishap.pick)
        async with self._lanes.setdefault(desk.name, asyncio.Lock()):
            if not desk.alive:
                return False
            desk.stop()
            await asyncio.sleep(mishap.seconds)
            desk.go_on()
        return True

    async def _jump(self, mishap: Mishap) -> bool:
        clock = _one(self.town.clocks, mishap.pick)
        jumps = (-7200, -600, -90, -10, 10, 90, 600, 7200, 86_400)
        clock.set(jumps[int(mishap.pick * 997) % len(jumps)])
        await asyncio.sleep(max(1.5, mishap.seconds))
        clock.set(0)
        return True

    # Redis

    async def _kill_redis(self, mishap: Mishap) -> bool:
        assert self.town.redis
        await self.town.redis.kill()
        await asyncio.sleep(mishap.seconds)
        await self.town.redis.start()
        return True

    async def _pause_redis(self, mishap: Mishap) -> bool:
        assert self.town.redis
        self.town.redis.stop()
        await asyncio.sleep(mishap.seconds)
        self.town.redis.go_on()
        return True

    async def _starve_redis(self, mishap: Mishap) -> bool:
        assert self.town.redis
        await self.town.redis.command("CONFIG", "SET", "maxmemory", 1)
        await asyncio.sleep(mishap.seconds)
        await self.town.redis.command("CONFIG", "SET", "maxmemory", 0)
        return True

    async def _fill_disk(self, mishap: Mishap) -> bool:
        assert self.town.redis
        assert self.town.redis.disk
        await asyncio.to_thread(self.town.redis.disk.fill)
        await asyncio.sleep(mishap.seconds)
        self.town.redis.disk.free()
        # Redis tries its file once a second; it must not be killed before what it has is on it.
        await asyncio.sleep(1.5)
        return True

    async def _cut_redis(self, mishap: Mishap) -> bool:
        assert self.town.redis
        await self.town.redis.command("CLIENT", "KILL", "TYPE", "normal")
        return True

    async def _forget_scripts(self, mishap: Mishap) -> bool:
        assert self.town.redis
        await self.town.redis.command("SCRIPT", "FLUSH")
        return True

    async def _lose_master(self, mishap: Mishap) -> bool:
        assert self.town.cluster
        await self.town.cluster.lose_a_master(mishap.pick, mishap.seconds)
        return True

    async def _hand_over(self, mishap: Mishap) -> bool:
        assert self.town.cluster
        await self.town.cluster.hand_over(mishap.pick)
        return True

    # the back office and the messenger

    async def _kill_office(self, mishap: Mishap) -> bool:
        await self.town.office.kill()
        await asyncio.sleep(mishap.seconds)
        await self.town.office.start()
        await office_ready(self.town)
        return True

    async def _road(self, trouble: Trouble, mishap: Mishap) -> bool:
        self.town.road.break_down(trouble, 0.5 + mishap.pick / 2, 0.5 + 2 * mishap.pick)
        await asyncio.sleep(mishap.seconds)
        self.town.road.mend()
        return True

    async def _messenger(self, mishap: Mishap) -> bool:
        kinds, rate = _MESSENGER[mishap.kind]
        await self.town.api.order(
            "random_faults", seed=int(mishap.pick * 1e6), rate=rate, kinds=kinds, seconds=1 + 2 * mishap.pick
        )
        await asyncio.sleep(mishap.seconds)
        await self.town.api.order("clear_faults")
        return True

    async def _disturb(self, mishap: Mishap) -> bool:
        await self.town.api.order(
            "disturb", seed=int(mishap.pick * 1e6), duplicate=0.5, reorder=0.2, delay=0.3, seconds=1.0
        )
        await asyncio.sleep(mishap.seconds)
        await self.town.api.order("disturb")
        return True

    # citizens

    async def _block(self, mishap: Mishap) -> bool:
        alive = [c for c in self.citizens if isinstance(c, TelegramCitizen) and c.screen and c.step != "done"]
        if not alive:
            return False
        await _one(alive, mishap.pick).stop_bot(mishap.seconds)
        return True

    def _bother(self, kind: type[Citizen]) -> Callable[[Mishap], Awaitable[bool]]:
        async def bother(mishap: Mishap) -> bool:
            of_kind = [c for c in self.citizens if isinstance(c, kind)]
            return bool(of_kind) and await _one(of_kind, mishap.pick).bother() is not None

        return bother


def _one(things: Sequence[T], pick: float) -> T:
    return things[int(pick * len(things)) % len(things)]
