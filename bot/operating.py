"""What an operator does from the command line: `line`, `broadcast`, `doctor`."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from secrets import token_hex

from backend_client import models as m
from backend_client.errors import BackendError, Unauthorized
from bot import repair
from bot.aside import Asides
from bot.assembly import House, open_house
from bot.broadcast import Broadcasts, Progress, State
from bot.line import LineUnavailable
from bot.server import attached
from bot.settings import Settings
from bot.store import Store

Say = Callable[[str], None]


async def line(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """`line list | uncertain | state | show | requeue | requeue-all | drop | repair`.

    What was set aside, what may have come twice, how a line stands, and putting it right.
    """
    async with open_house(await attached(settings)) as house:
        asides = Asides(house.store, house.sealer, settings.line_limits())
        if options.action == "list":
            return await _list_asides(asides, say)
        if options.action == "uncertain":
            for one in await asides.uncertain():
                say(f"{_when(one.at)}  {one.line}  #{one.number}  {one.action}")
            return 0
        if options.action == "state":
            return await _line_state(house.store, options.name, say)
        if options.action == "repair":
            done = await repair.repair(house.store, house.book, options.name)
            say(
                f"{done.lines} lines looked at, {done.repaired} repaired, {done.follows} follows written again."
            )
            if done.unreadable:
                say(f"{done.unreadable} lines hold follows that none of the keys opens.")
            return 1 if done.unreadable else 0
        if options.action == "requeue-all":
            chosen = [a for a in await asides.all() if options.reason in (None, a.reason)]
            say(f"{sum([await asides.requeue(a.line, a.number) for a in chosen])} requeued.")
            return 0
        return await _one_aside(asides, options, say)


async def _line_state(store: Store, line: str, say: Say) -> int:
    found = await repair.state(store, line)
    if found is None:
        say("There is no such line.")
        return 1
    for name, value in asdict(found).items():
        shown = _when(value) if isinstance(value, float) else "–" if value is None else value
        say(f"{name.replace('_', ' '):21} {shown}")
    return 0


async def _list_asides(asides: Asides, say: Say) -> int:
    found = await asides.all()
    for one in found:
        say(f"{_when(one.at)}  {one.line}  #{one.number}  {one.reason}  tries: {one.attempts}")
    say(f"{len(found)} set aside.")
    return 0


async def _one_aside(asides: Asides, options: argparse.Namespace, say: Say) -> int:
    if options.action == "show":
        text = await asides.text(options.name, options.number)
        say(text if text is not None else "There is no such message.")
        return 0 if text is not None else 1
    act = asides.requeue if options.action == "requeue" else asides.drop
    done = await act(options.name, options.number)
    say({"requeue": "Requeued.", "drop": "Dropped."}[options.action] if done else "There is no such message.")
    return 0 if done else 1


async def broadcast(settings: Settings, options: argparse.Namespace, say: Say) -> int:
    """`broadcast start | list | show | watch | pause | resume | stop`."""
    async with open_house(await attached(settings)) as house:
        broadcasts = house.broadcasts
        if options.action == "start":
            id = await broadcasts.start(_announcement(options))
            say(f"Started {id}. Watch it with: python -m bot broadcast show {id}")
            return 0
        if options.action == "list":
            for one in await broadcasts.all():
                say(_progress(one))
            return 0
        if options.action == "show":
            shown = await broadcasts.show(options.id)
            say(_progress(shown) if shown else "There is no such broadcast.")
            return 0 if shown else 1
        if options.action == "watch":
            return await _watch(broadcasts, options.id, say)
        state = {"pause": State.PAUSED, "resume": State.RUNNING, "stop": State.STOPPED}[options.action]
        done = await broadcasts.move(options.id, state)
        say(f"It is {state.value} now." if done else "There is no such broadcast, or it is over.")
        return 0 if done else 1


async def _watch(broadcasts: Broadcasts, id: str, say: Say, pause: float = 2.0) -> int:
    """A line whenever something has changed, until it is over."""
    last = ""
    while (one := await broadcasts.show(id)) is not None:
        if (line := _progress(one)) != last:
            say(line)
            last = line
        if one.state in (State.DONE, State.STOPPED):
            return 0
        await asyncio.sleep(pause)
    say("There is no such broadcast.")
    return 1


def _announcement(options: argparse.Namespace) -> m.Event:
    id = f"operator-{token_hex(6)}"
    return m.Event(
        id=id, cursor="0", type="announcement.published", at=datetime.now(UTC), subject=id,
        title=options.title,
        note=options.text, provinces=tuple(options.province or ()), topics=tuple(options.topic or ()),
    )  # fmt: skip


def _progress(one: Progress) -> str:
    share = f"{one.done / one.total:.0%}" if one.total else "–"
    left = ""
    if one.state is State.RUNNING:
        left = "  time left: not known yet" if one.left is None else f"  time left: about {_span(one.left)}"
    failed = f"  failed: {one.failed}" if one.failed else ""
    return f"{one.id}  {one.state.value}  {one.done} of {one.total} ({share}){failed}{left}  {one.title}"


def _span(seconds: float) -> str:
    return str(timedelta(seconds=round(seconds)))


def _when(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S")


async def doctor(settings: Settings, say: Say) -> int:
    """Look at everything the desk stands on; 0 when all of it is well."""
    async with open_house(await attached(settings)) as house:
        checks: list[tuple[str, Callable[[House], Awaitable[str | None]]]] = [
            ("Redis answers", _redis_answers),
            ("Redis keeps what it is given", _redis_keeps),
            ("the back office answers", _backend_answers),
            ("the bots are known to their messengers", _bots_known),
            ("nothing is set aside", _nothing_aside),
        ]
        ill = 0
        for name, check in checks:
            trouble = await check(house)
            say(f"ok    {name}" if trouble is None else f"ILL   {name}: {trouble}")
            ill += trouble is not None
        return 1 if ill else 0


async def _redis_answers(house: House) -> str | None:
    return None if await house.store.alive() else "no answer; is it running?"


async def _redis_keeps(house: House) -> str | None:
    try:
        if await _config(house.store, "appendonly") != "yes":
            return "appendonly is off: a restart would lose conversations"
        if await _config(house.store, "maxmemory-policy") != "noeviction":
            return "maxmemory-policy must be noeviction: it may throw conversations away"
    except LineUnavailable:
        return "no answer"
    return None


async def _config(store: Store, name: str) -> str:
    answer = await store.run(store.client.config_get, name)
    value = answer.get(name, answer.get(name.encode(), ""))
    return value.decode() if isinstance(value, bytes) else str(value)


async def _backend_answers(house: House) -> str | None:
    try:
        await house.backend.events_after(None, limit=1)
    except Unauthorized:
        return "it refuses our token: see PISHKHAN_BACKEND_TOKEN"
    except BackendError as error:
        return f"{type(error).__name__}; see PISHKHAN_BACKEND_URL"
    return None


async def _bots_known(house: House) -> str | None:
    for name, door in house.bots.doors.items() if house.bots else ():
        try:
            await door.bot.get_me()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the operator must read it here
            return f"{name}: {type(error).__name__}"
    return None


async def _nothing_aside(house: House) -> str | None:
    count = len(await Asides(house.store, house.sealer).all())
    return f"{count} messages; see `python -m bot line list`" if count else None
