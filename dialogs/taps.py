"""A button was tapped, or its label typed."""

from __future__ import annotations

from dialogs import buttons, courtesy, emergency
from dialogs.floor import Floor
from dialogs.form import Form
from dialogs.session import Run
from dialogs.stepper import Replies
from dialogs.turn import Reply
from dialogs.visit import Heard, Visit


class Taps:
    """Everything a button can do."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    async def tap(self, visit: Visit, raw: str) -> Replies:
        tap = buttons.parse(raw)
        session = visit.session
        if tap.verb in buttons.OF_RUN:
            return await self._tap_run(visit, tap)
        name, _, topic = tap.argument.partition(":")
        if tap.verb == buttons.OPEN and name in self._floor.forms:
            return await self._open_tapped(visit, self._floor.forms[name], topic or None)
        if tap.verb == buttons.EXIT:
            return self._exit(visit)
        if tap.verb == buttons.UNDO and session.cancelled is not None:
            self._floor.park(visit, session.run)
            session.run, session.cancelled = session.cancelled, None
            return (Reply(visit.say("restored")), *self._floor.current(visit))
        if tap.verb == buttons.SWITCH and session.switch_to in self._floor.forms:
            return await self._switch(visit, tap.argument == "yes")
        if tap.verb == buttons.SAFE:
            return self._safe(visit)
        if tap.verb == buttons.MENU:
            return (courtesy.menu(visit, self._floor.menu()), *self._floor.current(visit))
        if tap.verb == "repeat":
            return self._floor.current(visit) or (courtesy.menu(visit, self._floor.menu()),)
        return self._floor.stale(visit)

    async def _open_tapped(self, visit: Visit, form: Form, topic: str | None) -> Replies:
        """A service, or a topic of a guide, chosen from buttons; what was said before fills its answers."""
        text, visit.session.unclear = visit.session.unclear, None
        heard = Heard(choice=topic)
        if text:
            understood = self._floor.understand(text, None, visit.now)
            heard = Heard(text=text, choice=topic, understood=understood)
        intent = next(iter(form.answers_intents), None)
        if intent is not None:
            return await self._floor.open(visit, intent, heard)
        self._floor.park(visit, visit.session.run)
        return await self._floor.stepper.open(visit, form, heard)

    async def _switch(self, visit: Visit, new: bool) -> Replies:
        name, visit.session.switch_to = visit.session.switch_to, None
        text, visit.session.unclear = visit.session.unclear, None
        if not new or name is None:
            return self._floor.current(visit)
        heard = Heard()
        if text:
            heard = Heard(text=text, understood=self._floor.understand(text, None, visit.now))
        self._floor.stepper.park(visit)
        return await self._floor.stepper.open(visit, self._floor.forms[name], heard)

    async def _tap_run(self, visit: Visit, tap: buttons.Tap) -> Replies:
        run = visit.session.run
        if run is None or run.id != tap.run or self._floor.stepper.form_of(run) is None:
            parked = next((r for r in visit.session.parked if r.id == tap.run), None)
            if parked is None:
                return self._floor.stale(visit, tap.run)
            self._bring_back(visit, parked)
        stepper = self._floor.stepper
        visit.session.misses = 0
        match tap.verb:
            case buttons.ANSWER:
                replies = await stepper.tap(visit, tap.argument, tap.option)
            case buttons.DONE:
                replies = await stepper.done(visit, tap.argument)
            case buttons.SKIP:
                replies = await stepper.skip(visit)
            case buttons.BACK:
                replies = await stepper.back(visit)
            case buttons.CONFIRM:
                replies = await stepper.confirm(visit)
            case buttons.EDIT:
                replies = await stepper.edit(visit, tap.argument or None)
            case buttons.AGAIN:
                replies = await stepper.again(visit)
            case _:
                replies = self._floor.cancel(visit)
        return replies if replies else self._floor.stale(visit)

    def _bring_back(self, visit: Visit, run: Run) -> None:
        visit.session.parked = [r for r in visit.session.parked if r.id != run.id]
        self._floor.stepper.park(visit)
        visit.session.run = run

    def _safe(self, visit: Visit) -> Replies:
        """Back to what was open, or on to the report of what just happened."""
        current = self._floor.current(visit)
        if current:
            return (Reply(visit.say("emergency-safe")), *current)
        text = visit.session.unclear
        heard = Heard(text=text, understood=self._floor.understand(text, None, visit.now)) if text else None
        return (emergency.safe(visit, heard, self._floor.by_intent),)

    def _exit(self, visit: Visit) -> Replies:
        visit.session.notes["wiped"] = "yes"
        return (Reply(visit.say("exited")),)
