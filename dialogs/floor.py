"""What taps and talk share: which service answers what, opening and parking, and where one stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogs import courtesy, filling, guides, wording
from dialogs.form import Form
from dialogs.matching import mentioned
from dialogs.ports import Understander
from dialogs.session import Run
from dialogs.stepper import Replies, Stepper
from dialogs.turn import Reply
from dialogs.visit import Heard, Visit
from nlp.vocabulary import Understanding

#: What «نه، پریروز بود» may change of the answers given, beside a choice.
CORRECTED = ("choice", "date", "date_time", "city", "amount", "plate")


class Floor:
    """The services of the house and the engine that walks them."""

    def __init__(
        self, forms: Mapping[str, Form], understander: Understander, switched_off: frozenset[str]
    ) -> None:
        self.forms = forms
        self.by_intent = {intent: form for form in forms.values() for intent in form.answers_intents}
        self.stepper = Stepper(forms)
        self._understander = understander
        self._switched_off = switched_off

    def understand(self, text: str, expecting: str | None, now: datetime) -> Understanding:
        """What the text means; `expecting` is the kind of the open question."""
        return self._understander.understand(text, expecting, now)

    async def open(self, visit: Visit, intent: str, heard: Heard) -> Replies:
        """Open the service for this intent; an open dialog is parked, or asked about if both file reports."""
        form = self.by_intent[intent]
        run = visit.session.run
        if form.name in self._switched_off:
            return (guides.switched_off(visit, form.name), *self.current(visit))
        if run is not None and run.form == form.name and form.review:
            known = Reply(visit.say("already-in-it"))
            return self.corrected(visit, heard) or (known, *self.current(visit))
        if run is not None and form.review and self._files_report(run):
            visit.session.switch_to, visit.session.unclear = form.name, heard.text
            return (courtesy.which_first(visit, form, self.forms[run.form]),)
        self.park(visit, run)
        return await self.stepper.open(visit, form, heard)

    def named(self, visit: Visit, text: str) -> Form | None:
        """The one service that these words ask for by the `.words` of its title; they are whole phrases."""
        scores = [
            (mentioned(text, visit.words(f"{form.slug}-title")), form.name) for form in self.forms.values()
        ]
        most = max(score for score, _ in scores)
        best = [name for score, name in scores if score == most > 0]
        return self.forms[best[0]] if len(best) == 1 else None

    def corrected(self, visit: Visit, heard: Heard) -> Replies:
        """«نه ببخشید، موتورم»: the same dialog, another choice than the one understood at first."""
        run = visit.session.run
        form = self.stepper.form_of(run) if run else None
        if run is None or form is None or not heard.text or run.phase != "asking":
            return ()
        named: str | None = None
        kinds: tuple[str, ...] = ("choice",)
        if mentioned(heard.text, visit.words("correction-marks")):
            named = wording.named_question(visit, form, run, heard.text)
            kinds = CORRECTED if named or self.expecting(visit) != "text" else kinds
        changed = filling.refill(visit, form, run, heard, only=named, kinds=kinds)
        if changed is None:
            return ()
        lead = visit.say("answer-changed", question=visit.label(form.text_of(changed)))
        return (Reply(lead), *self.current(visit))

    def park(self, visit: Visit, run: Run | None) -> None:
        form = self.stepper.form_of(run) if run else None
        if form is not None and (form.review or len(run.answers) > 0):  # type: ignore[union-attr]
            self.stepper.park(visit)
        visit.session.run = None

    def _files_report(self, run: Run) -> bool:
        form = self.stepper.form_of(run)
        return form is not None and form.review

    def expecting(self, visit: Visit) -> str | None:
        """The kind of the open question, as the chat API names it."""
        run = visit.session.run
        form = self.stepper.form_of(run) if run else None
        if run is None or form is None:
            return None
        if run.phase == "review":
            return "review"
        question = form.question(run.at)
        return question.kind.ask if question else None

    def current(self, visit: Visit) -> Replies:
        shown = self.stepper.show(visit)
        return (shown,) if shown else ()

    def menu(self) -> list[Form]:
        shown = (f for f in self.forms.values() if f.menu is not None and f.name not in self._switched_off)
        return sorted(shown, key=lambda f: f.menu or 0)

    def stale(self, visit: Visit, run: str = "") -> Replies:
        """A button of a dialog that is over: say so kindly, and show where the citizen stands."""
        code = next((code for id, code in visit.session.finished if run and id == run), None)
        if code is not None:
            return (Reply(visit.say("already-filed-code", code=visit.code(code))), *self.current(visit))
        current = self.current(visit)
        if current:
            return (Reply(visit.say("stale-button")), *current)
        return (courtesy.menu(visit, self.menu(), lead="stale-button"),)

    def cancel(self, visit: Visit) -> Replies:
        return self.stepper.cancel(visit) + self.stepper.resume(visit)

    async def start(self, visit: Visit) -> Replies:
        """Somebody came in: greet, or go on where they were."""
        visit.session.greeted = True
        current = self.current(visit)
        if current:
            return (Reply(visit.say("welcome-back")), *current)
        return (courtesy.greeting(visit, self.menu()),)

    def unheard(self, visit: Visit, why: str) -> Replies:
        visit.session.misses += 1
        return (courtesy.not_understood(visit, why, self.menu()), *self.current(visit))
