"""One run of the suite: a town, its citizens, a plan of mishaps, and the audit of what came of it."""

from __future__ import annotations

import asyncio
import itertools
import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.faults import audit, mishaps, promises, stories
from tests.faults.audit import Evidence, Seen, Verdict
from tests.faults.people import Citizen, TelegramCitizen, WebCitizen, warm_up
from tests.faults.staff import Staff
from tests.faults.town import Size, Town, open_town, read_log

Say = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """What a run is made of. Everything random in it comes from `seed`.

    `pause`: seconds between two mishaps on average. `patience`: seconds after the last one in which every story
    must come to its end. `cold_share`: of the killed desks, how many start cold.
    `cluster`: lines are kept on a Redis Cluster, which fails over.
    """

    seed: int
    citizens: int = 10
    faults: int = 15
    pause: float = 1.5
    patience: float = 90
    thinking: float = 0.3
    stay: bool = False
    longest_pause: float = 3.0
    cold_share: float = 0.0
    size: Size = field(default_factory=Size)
    only: str | None = None
    keep: bool = False
    cluster: bool = False


@dataclass
class Outcome:
    """How it went. `slowest`: seconds from the last mishap until everybody was at the end."""

    plan: Plan
    verdict: Verdict
    mishaps: Counter[str]
    untried: dict[str, str]
    struck: Counter[str]
    seconds: float
    calm_after: float
    log: list[str] = field(default_factory=list)


async def carry_out(plan: Plan, folder: Path, say: Say = lambda line: None) -> Outcome:
    """Start, break, wait, audit."""
    warm_up()
    started = monotonic()
    async with open_town(folder, plan.size, plan.seed, clustered=plan.cluster) as town:
        say(f"the town stands after {monotonic() - started:.0f} s; its logs are in {folder}")
        citizens = _citizens(plan, town)
        over = asyncio.Event()
        if not plan.stay:
            over.set()
        lives = [asyncio.create_task(_live(c, over, plan, n)) for n, c in enumerate(citizens)]
        mischief = mishaps.Mischief(town, citizens, plan.cold_share)
        possible, untried = mishaps.possible(town)
        if plan.only:
            possible = [kind for kind in possible if re.search(plan.only, kind)]
        watch = asyncio.create_task(_watch(say, citizens, mischief))
        began = monotonic()
        missing = plan.faults
        for part in itertools.count():
            # Some find nothing to hit (nobody there to be stopped): as many are drawn again.
            drawn = mishaps.draw(
                plan.seed + 1_000_000 * part, missing, plan.pause, possible, plan.longest_pause
            )
            await mischief.carry_out(drawn)
            missing = plan.faults - mischief.done.total()
            if missing <= 0 or not plan.stay:
                break
        await mischief.calm()
        over.set()
        say(
            f"{sum(mischief.done.values())} mishaps in {monotonic() - began:.0f} s; now everything works again"
        )
        calm = monotonic()
        await asyncio.wait(lives, timeout=plan.patience)
        say(f"everybody is at the end after {monotonic() - calm:.0f} s; the last ones: {_last(citizens)}")
        waiting = await _drained(town, plan.patience)
        calm_after = monotonic() - calm
        watch.cancel()
        evidence = await _evidence(town, citizens, lives, waiting, say)
        for life in lives:
            life.cancel()
        await asyncio.gather(*lives, return_exceptions=True)
        struck = Counter(town.road.struck)
        struck.update(f["kind"] for f in await town.api.ask("injected"))
    verdict = audit.judge(evidence, failovers=plan.cluster)
    if not verdict.clean or plan.keep:
        _keep_transcripts(folder, citizens)
    return Outcome(
        plan, verdict, mischief.done, untried, struck, monotonic() - started, calm_after, read_log(folder)
    )


def _citizens(plan: Plan, town: Town) -> list[Citizen]:
    """Half of them on the web, half on Telegram; of each, most tell the long story."""
    staff = Staff(town, random.Random(f"{plan.seed} staff"))
    citizens: list[Citizen] = []
    for number in range(plan.citizens):
        kind = WebCitizen if number % 2 == 0 else TelegramCitizen
        dice = random.Random(f"{plan.seed} {number}")
        make = _storyteller(plan, number, dice)
        citizens.append(kind(number, town, staff, dice, make, thinking=plan.thinking))
    return citizens


def _storyteller(plan: Plan, number: int, dice: random.Random) -> Callable[[int], stories.Story]:
    who = stories.person(number)

    def make(count: int) -> stories.Story:
        own = number + count * plan.citizens
        return stories.theft(own, who, dice) if number % 4 < 2 else stories.bad_driving(own, dice)

    return make


async def _live(citizen: Citizen, over: asyncio.Event, plan: Plan, number: int) -> None:
    # Not all in the same second: a town does not wake up like that.
    await asyncio.sleep(number * min(0.2, 20 / plan.citizens))
    await citizen.live(over)


def _last(citizens: Sequence[Citizen]) -> str:
    """Who took longest, and for what."""
    ends = sorted(
        (c.diary[-1][0] - c.diary[-2][0], c.line, c.diary[-2][1]) for c in citizens if len(c.diary) > 1
    )
    return ", ".join(f"{line} {seconds:.0f} s for {step}" for seconds, line, step in ends[-3:])


async def _watch(say: Say, citizens: Sequence[Citizen], mischief: mishaps.Mischief) -> None:
    while True:
        await asyncio.sleep(30)
        done = sum(told.finished for citizen in citizens for told in citizen.told)
        say(f"{sum(mischief.done.values())} mishaps so far, {done} stories at their end")


async def _drained(town: Town, patience: float) -> int:
    """Wait until no outbox holds anything; returns how many still do."""
    end = monotonic() + patience
    while True:
        waiting = await _outboxes(town)
        if not waiting or monotonic() > end:
            return waiting
        await asyncio.sleep(0.5)


async def _outboxes(town: Town) -> int:
    servers = [town.redis] if town.redis else await town.cluster.masters() if town.cluster else []
    waiting = 0
    for server in servers:
        async with server.client() as client:
            waiting += sum([1 async for _ in client.scan_iter("*:out:*", count=1000)])
    return waiting


async def _evidence(
    town: Town, citizens: Sequence[Citizen], lives: Sequence[asyncio.Task[None]], waiting: int, say: Say
) -> Evidence:
    """Read all four sides, now that nothing moves any more."""
    await asyncio.gather(*(citizen.read_all() for citizen in citizens if citizen.line))
    declared, aside = _declared(await town.run("line", "uncertain")), _aside(await town.run("line", "list"))
    status = await town.api.ask("status")
    violations = [f"{v['method']}: {v['description']}" for v in await town.api.ask("violations")]
    hits = await _too_fast(town) if status["limit_hits"] else []
    folders = [town.redis.data] if town.redis else []
    say("reading what was promised")
    return Evidence(
        seen=[_seen(citizen, life) for citizen, life in zip(citizens, lives, strict=True)],
        filed=audit.filed(town.database),
        promised=promises.read(folders),
        declared=declared,
        aside=aside,
        waiting=waiting,
        dead_codes=sum(told.dead_codes for citizen in citizens for told in citizen.told),
        limit_hits=hits,
        impatient=status["impatient"],
        violations=violations,
    )


async def _too_fast(town: Town) -> list[str]:
    """The messenger's own refusals, each with what went before it: those that no mishap made."""
    made = {round(f["at"], 1) for f in await town.api.ask("injected") if f["kind"].startswith("too_many")}
    calls = [c for c in await town.api.ask("calls") if c["method"] in ("sendMessage", "sendDocument")]
    found = []
    for index, call in enumerate(calls):
        if call["outcome"] != "429" or {round(call["at"], 1), round(call["at"] - 0.1, 1)} & made:
            continue
        before = [round(c["at"] - call["at"], 2) for c in calls[:index] if c["at"] > call["at"] - 5]
        chat = [round(c["at"] - call["at"], 2) for c in calls[:index] if c["chat"] == call["chat"]][-5:]
        last_second = sum(at > -1 for at in before)
        found.append(
            f"chat {call['chat']} at {call['at']:.2f}; before it in that chat {chat}, of all {last_second}/s"
        )
    return found


def _seen(citizen: Citizen, life: asyncio.Task[None]) -> Seen:
    trouble = None
    if life.done() and not life.cancelled() and life.exception() is not None:
        trouble = repr(life.exception())
    told = [(t.story, t.code, t.finished) for t in citizen.told]
    if isinstance(citizen, WebCitizen):
        numbers = sorted(citizen.screen)
        screen = [citizen.screen[n] for n in numbers]
        return Seen(citizen.line, told, screen, numbers, citizen.changed, citizen.step, trouble)
    assert isinstance(citizen, TelegramCitizen)
    screen = [f"file {m['file']['name']}" if m["file"] else m["text"] for m in citizen.screen]
    return Seen(citizen.line, told, screen, step=citizen.step, trouble=trouble)


def _declared(printed: str) -> Counter[tuple[str, int]]:
    found = re.findall(r"  (\w+:\S+)  #(\d+)  resent", printed)
    return Counter((line, int(number)) for line, number in found)


def _aside(printed: str) -> list[tuple[str, int, str]]:
    found = re.findall(r"  (\w+:\S+)  #(\d+)  (\S+)  tries", printed)
    return [(line, int(number), reason) for line, number, reason in found]


def _keep_transcripts(folder: Path, citizens: Sequence[Citizen]) -> None:
    """What everybody saw, beside the logs, for whoever looks into it."""
    for citizen in citizens:
        name = re.sub(r"\W", "-", citizen.line or str(citizen.number))
        (folder / f"transcript-{name}.txt").write_text("\n\n".join(citizen.transcript()))


def table(outcome: Outcome) -> str:
    """The outcome for a person to read."""
    plan = outcome.plan
    lines = [
        f"seed {plan.seed}: {plan.citizens} citizens, {sum(outcome.mishaps.values())} mishaps, "
        f"{outcome.seconds:.0f} s; the backlog was worked off {outcome.calm_after:.0f} s after the last one",
        "",
    ]
    lines += [f"  {count:>5}  {kind}" for kind, count in sorted(outcome.mishaps.items())]
    lines += [f"  {'–':>5}  {kind}: not tried: {why}" for kind, why in outcome.untried.items()]
    lines += ["", f"  calls struck: {dict(sorted(outcome.struck.items()))}", ""]
    lines += [f"  {count:>7,}  {name}" for name, count in outcome.verdict.counted.items()]
    lines.append("")
    for name, wrong in outcome.verdict.wrong.items():
        lines.append(f"  {'ok ' if not wrong else 'BAD'}  {name}" + (f": {len(wrong)}" if wrong else ""))
        lines += [f"         {one}" for one in wrong[:12]]
    if outcome.log and not outcome.verdict.clean:
        lines += ["", "  errors the desks wrote down:", *(f"         {one}" for one in outcome.log[:20])]
    return "\n".join(lines)
