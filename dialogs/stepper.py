"""Walks a form's table: asks, hears, goes back, edits, reviews and submits. Nothing here knows any service.

Rules that hold in this room:
- The next question is the first applicable one without an answer; `Run.at` only remembers which one was put.
- A run's answers change only by an answer, an edit, or a new answer to a question they depend on.
- A submitted run carries one idempotency key for its whole life; what cannot be filed now waits in
  `Session.pending` and is tried again, by the citizen's next word or by the clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from backend_client.errors import (
    BackendRefused,
    BackendUnavailable,
    Conflict,
    Invalid,
    TooManyAttempts,
    Unauthorized,
)
from dialogs import buttons, filling, wording
from dialogs.form import Answer, AskAgain, Closing, Form, More, Problem, Question, Reading
from dialogs.matching import words_in
from dialogs.session import Run
from dialogs.turn import Reply, Role
from dialogs.visit import Answers, Heard, Visit

#: Seconds until a report that could not be filed is tried again; the last one repeats.
RETRY_AFTER = (5, 15, 30, 60, 120)
#: Runs a citizen may have waiting at once; the oldest question left goes first.
MOST_PARKED = 5
#: Failed answers to one question before other ways are offered.
MANY_MISSES = 3
MOST_FINISHED = 10
#: Letters of one message; what is longer is sent as two.
MOST_LETTERS = 350

Replies = tuple[Reply, ...]


class Stepper:
    """One engine for every form. Holds no state: all of it is in the visit's session."""

    def __init__(self, forms: Mapping[str, Form]) -> None:
        self._forms = forms

    def form_of(self, run: Run) -> Form | None:
        return self._forms.get(run.form)

    # opening and moving on

    async def open(
        self, visit: Visit, form: Form, heard: Heard, known: dict[str, Any] | None = None
    ) -> Replies:
        """Start a run, filled with all that the opening sentence already says."""
        run = Run(form=form.name, id=visit.token(4), key=f"{form.name}:{visit.token(16)}")
        run.touched = visit.now.timestamp()
        run.answers |= form.start(visit, heard) if form.start else {}
        run.answers |= known or {}
        visit.session.run = run
        filled = filling.fill(visit, form, run, heard)
        lead = wording.opening(visit, form, run, filled, heard.text or "")
        return _led(lead, await self.proceed(visit))

    async def proceed(self, visit: Visit) -> Replies:
        """The next question, or the review, or the submission when nothing is left to ask."""
        run, form = self._current(visit)
        filling.take_known(visit, form, run)
        question = filling.pending(form, run)
        if question is not None:
            return await self._put(visit, form, run, question)
        run.at, run.draft, run.editing = None, None, False
        if form.review:
            run.phase = "review"
            return (wording.review_reply(visit, form, run),)
        return await self._submit(visit, form, run)

    def show(self, visit: Visit) -> Reply | None:
        """The current step once more: question, review or list of answers. None if nothing is open."""
        run = visit.session.run
        form = self.form_of(run) if run else None
        if run is None or form is None:
            return None
        if run.phase == "review":
            return wording.review_reply(visit, form, run)
        if run.phase == "choose_edit":
            return wording.edit_list(visit, form, run)
        question = form.question(run.at) or filling.pending(form, run)
        return wording.question_reply(visit, form, run, question) if question else None

    def mend(self, visit: Visit) -> bool:
        """After a deploy: drop stored answers that no longer fit. True if the citizen must be told."""
        session = visit.session
        changed = False
        for run in [r for r in (session.run, *session.parked) if r is not None]:
            form = self.form_of(run)
            if form is not None:
                changed |= filling.drop_misfits(form, run)
        if session.run is not None and self.form_of(session.run) is None:
            session.run, changed = None, True
        session.parked = [r for r in session.parked if self.form_of(r)]
        return changed

    # hearing

    async def hear(self, visit: Visit, heard: Heard) -> Replies | None:
        """Take what was heard as an answer to the open question. None: it is no answer to it."""
        run, form = self._current(visit)
        run.touched = visit.now.timestamp()
        if run.phase == "review":
            return await self._hear_at_review(visit, form, run, heard)
        if run.phase == "choose_edit":
            key = wording.named_question(visit, form, run, heard.text or "")
            return await self.edit(visit, key) if key else None
        question = form.question(run.at) or filling.pending(form, run)
        if question is None:
            return None
        return await self._answer(visit, form, run, question, heard)

    def volunteered(self, visit: Visit, heard: Heard, only: str | None = None) -> Replies:
        """What is no answer here may answer what comes later: it is kept, read back, and the question put again.

        `only`: the one kind of question that may be answered so.
        """
        run, form = self._current(visit)
        if run.phase != "asking":
            return ()
        filled = filling.fill(visit, form, run, heard, lambda q: only in (None, q.kind.ask))
        if not filled:
            return ()
        return _led(wording.noted(visit, form, run, filled), _some(self.show(visit)))

    def takes_files(self, visit: Visit) -> bool:
        """Has the open form a question for files, whenever it may come?"""
        run, form = self._current(visit)
        return filling.files_question(form, run) is not None

    def attach(self, visit: Visit, heard: Heard) -> Replies | None:
        """A file that comes before its question was put, or after it was answered, goes with the rest."""
        run, form = self._current(visit)
        question = filling.files_question(form, run)
        if question is None:
            return None
        run.touched = visit.now.timestamp()
        reading = question.kind.read(heard, filling.asked(visit, form, run, question))
        if isinstance(reading, Problem):
            return _led(visit.say(reading.text, **reading.args), _some(self.show(visit)))
        if reading is None:
            return None
        filling.set_answer(form, run, question, reading.value)
        if run.at == question.key and run.draft is not None:
            run.draft = reading.value
        lead = visit.say("file-kept", count=len(reading.value))
        if heard.file and str(heard.file["type"]).startswith("audio/"):
            lead += "\n" + visit.say("voice-unheard")
        return _led(lead, _some(self.show(visit)))

    def denied(self, visit: Visit, heard: Heard) -> bool:
        """Does this take back a choice that was understood, and name no other?"""
        run, form = self._current(visit)
        return run.phase == "asking" and filling.denied(visit, form, run, heard)

    def would_answer(self, visit: Visit, heard: Heard) -> bool:
        """Is this an answer to the open question, as far as its kind can tell?"""
        run = visit.session.run
        form = self.form_of(run) if run else None
        question = form.question(run.at) if run and form else None
        if run is None or form is None or question is None:
            return False
        return isinstance(question.kind.read(heard, filling.asked(visit, form, run, question)), Answer)

    async def tap(self, visit: Visit, key: str, option: str) -> Replies | None:
        """A button of this run's question `key`; an older question's button changes that answer."""
        run, form = self._current(visit)
        question = form.question(key)
        if question is None:
            return None
        heard = Heard(choice=option)
        if run.phase == "asking" and run.at == key:
            return await self._answer(visit, form, run, question, heard)
        reading = question.kind.read(heard, filling.asked(visit, form, run, question))
        if not isinstance(reading, Answer) or key not in run.answers:
            return None
        if run.answers[key] == reading.value:
            return _some(self.show(visit))
        filling.set_answer(form, run, question, reading.value)
        lead = visit.say("answer-changed", question=visit.label(form.text_of(question)))
        return _led(lead, await self._return(visit, run))

    async def _answer(
        self, visit: Visit, form: Form, run: Run, question: Question, heard: Heard
    ) -> Replies | None:
        if question.before and question.key not in run.prepared:
            # What goes before it has not been done yet (no code was sent): whatever was said is no answer to it.
            return await self._put(visit, form, run, question)
        reading = question.kind.read(heard, filling.asked(visit, form, run, question))
        return await self._take(visit, form, run, question, heard, reading)

    async def _take(
        self, visit: Visit, form: Form, run: Run, question: Question, heard: Heard, reading: Reading
    ) -> Replies | None:
        if isinstance(reading, Answer) and question.check:
            run.held = [reading.value]
            try:
                reading = await question.check(visit, reading.value, Answers(run.answers))
            except BackendUnavailable as error:
                return self._wait(visit, run, error)
            run.held, run.next_try = None, None
        if reading is None:
            return await self._beside(visit, form, run, question, heard)
        if isinstance(reading, Problem):
            return (wording.problem_reply(visit, form, run, question, reading),)
        if isinstance(reading, More):
            run.draft = reading.value
            if question.kind.ask == "files":
                # What was said to have arrived stays, however the citizen leaves this question.
                filling.set_answer(form, run, question, reading.value)
            return (wording.more_reply(visit, form, run, question, reading),)
        filling.set_answer(form, run, question, reading.value)
        if question.key not in run.order:
            run.order.append(question.key)
        if heard.text:
            filling.fill(visit, form, run, heard)
        return await self._return(visit, run)

    async def _beside(
        self, visit: Visit, form: Form, run: Run, question: Question, heard: Heard
    ) -> Replies | None:
        """No answer to this question, but perhaps to others of its group: those are taken, and it is put again."""
        if question.group is None or not heard.text or run.editing:
            return None
        mates = {q.key for q in form.questions if q.group == question.group}
        filled = filling.fill(visit, form, run, heard, lambda q: q.key in mates)
        if not filled:
            return None
        return _led(wording.understood(visit, form, run, filled), await self.proceed(visit))

    async def _return(self, visit: Visit, run: Run) -> Replies:
        run.misses, run.draft, run.editing, run.phase = 0, None, False, "asking"
        run.held, run.next_try = None, None
        return await self.proceed(visit)

    async def again(self, visit: Visit) -> Replies:
        """Go on where the back office was away: with the answer that it could not check, else with the next step."""
        run, form = self._current(visit)
        question = form.question(run.at)
        if run.held is None or question is None:
            return await self.proceed(visit)
        return await self._take(visit, form, run, question, Heard(), Answer(run.held[0])) or ()

    async def _hear_at_review(self, visit: Visit, form: Form, run: Run, heard: Heard) -> Replies | None:
        act = heard.act
        if act == "act.yes" or self._confirms(visit, heard):
            return await self.confirm(visit)
        named = wording.named_question(visit, form, run, heard.text or "")
        changed = filling.refill(visit, form, run, heard, only=named)
        if changed:
            lead = visit.say("answer-changed", question=visit.label(form.text_of(changed)))
            return _led(lead, await self._return(visit, run))
        if named and act != "act.no":
            return await self.edit(visit, named)
        return await self.edit(visit, named) if act in ("act.no", "act.edit") else None

    def _confirms(self, visit: Visit, heard: Heard) -> bool:
        """«نه، ثبتش کن» to the review: nothing is to be changed, it is to be filed."""
        said, wanted = words_in(heard.text or ""), [words_in(one) for one in visit.words("confirm")]
        # Letter for letter: «ثبتش نکن» is one letter away.
        return said in wanted or said[1:] in wanted

    # repair words

    async def done(self, visit: Visit, key: str) -> Replies | None:
        """The citizen has chosen or sent all there is."""
        run, form = self._current(visit)
        question = form.question(key)
        if question is None or run.at != key:
            return _some(self.show(visit))
        chosen = run.draft or _files_of(run, question)
        if not chosen:
            return await self.skip(visit)
        filling.set_answer(form, run, question, chosen)
        run.order.append(key)
        return await self._return(visit, run)

    async def skip(self, visit: Visit) -> Replies | None:
        run, form = self._current(visit)
        question = form.question(run.at)
        if question is None:
            return _some(self.show(visit))
        if not question.optional:
            return _led(visit.say("cannot-skip"), (wording.question_reply(visit, form, run, question),))
        if _files_of(run, question):
            return await self.done(visit, question.key)
        run.answers.pop(question.key, None)
        run.skipped.append(question.key)
        if question.key not in run.order:
            run.order.append(question.key)
        return await self._return(visit, run)

    async def back(self, visit: Visit) -> Replies:
        """One question back; its old answer is asked anew."""
        run, form = self._current(visit)
        if run.phase == "choose_edit" or run.editing:
            return await self._return(visit, run)
        asked = [
            k
            for k in run.order
            if (q := form.question(k)) and q.applies(Answers(run.answers)) and k != run.at
        ]
        if not asked:
            return _led(visit.say("first-question"), _some(self.show(visit)))
        key = asked[-1]
        run.order = run.order[: run.order.index(key)]
        before = form.question(key)
        if before is not None and _files_of(run, before):
            return await self.edit(visit, key)  # what has arrived is not sent anew
        run.answers.pop(key, None)
        filling.discard(run.skipped, key)
        filling.discard(run.prepared, key)
        run.phase, run.misses, run.draft = "asking", 0, None
        return await self.proceed(visit)

    async def edit(self, visit: Visit, key: str | None = None) -> Replies:
        """Ask one answered question again, or show which ones there are."""
        run, form = self._current(visit)
        question = form.question(key) if key else None
        if question is None or not question.applies(Answers(run.answers)):
            run.phase = "choose_edit"
            return (wording.edit_list(visit, form, run),)
        run.phase, run.editing, run.draft = "asking", True, _files_of(run, question)
        filling.discard(run.prepared, question.key)
        return await self._put(visit, form, run, question)

    def cancel(self, visit: Visit) -> Replies:
        """End the run; it can be brought back until something else is opened."""
        session = visit.session
        run, session.run = session.run, None
        worth = run is not None and run.answers and self.form_of(run) is not None
        session.cancelled = run if worth else None
        undo = (
            (visit.button("undo", buttons.UNDO, Role.OPEN), visit.button("menu", buttons.MENU, Role.HELP)),
        )
        return (Reply(visit.say("cancelled"), buttons=undo if worth else ()),)

    async def confirm(self, visit: Visit) -> Replies:
        run, form = self._current(visit)
        if run.phase != "review" or filling.pending(form, run):
            return await self.proceed(visit)
        return await self._submit(visit, form, run)

    # submitting

    async def retry(self, visit: Visit) -> Replies:
        """Everything of this line that waits for the back office and whose time has come."""
        replies: Replies = ()
        now = visit.now.timestamp()
        for run in [r for r in visit.session.pending if (r.next_try or 0) <= now]:
            form = self.form_of(run)
            visit.session.pending.remove(run)
            if form is not None:
                replies += await self._submit(visit, form, run, waiting=True)
            if visit.away:
                # The others need not find that out one by one while a citizen waits.
                for other in visit.session.pending:
                    other.next_try = max(other.next_try or 0, run.next_try or 0)
                break
        open_run = visit.session.run
        if open_run is not None and open_run.next_try is not None and open_run.next_try <= now:
            if visit.away:
                open_run.next_try = now + RETRY_AFTER[0]
                return replies
            open_run.next_try = None
            tries = open_run.tries
            told = await self.again(visit)
            # Still away: that was said already, and is not said again at every try.
            replies += told if open_run.tries == tries else ()
        return replies

    async def _submit(self, visit: Visit, form: Form, run: Run, waiting: bool = False) -> Replies:
        answers = Answers({q.key: run.answers[q.key] for q in form.applicable(Answers(run.answers))
                           if q.key in run.answers})  # fmt: skip
        try:
            end = await form.submit(visit, answers, run.key)
        except BackendUnavailable as error:
            return self._postpone(visit, form, run, error, waiting)
        except TooManyAttempts:
            end = Closing((Reply(visit.say("too-many-attempts")),))
        except Invalid as error:
            end = AskAgain(tuple(k for k in error.fields if form.question(k)), Problem("not-accepted"))
        except Unauthorized:
            end = _prove_again(visit, form)
        except Conflict:
            end = Closing((Reply(visit.say("already-filed")),))
        except BackendRefused:
            end = Closing((Reply(visit.say("refused")),))
        if isinstance(end, AskAgain):
            return await self._ask_again(visit, form, run, end)
        return await self._close(visit, form, run, end, waiting)

    async def _close(self, visit: Visit, form: Form, run: Run, end: Closing, waiting: bool) -> Replies:
        receipt = next((r.receipt for r in end.replies if r.receipt), None)
        if receipt:
            visit.session.finished = [*visit.session.finished, (run.id, receipt)][-MOST_FINISHED:]
        if waiting:
            return end.replies
        visit.session.run = None
        follow_on = self._forms.get(end.then) if end.then else None
        if follow_on:
            return end.replies + await self.open(visit, follow_on, Heard())
        return end.replies + self.resume(visit)

    async def _ask_again(self, visit: Visit, form: Form, run: Run, end: AskAgain) -> Replies:
        if visit.session.run is not run:
            # One that waited comes back while another is open: that one is kept for afterwards.
            self.park(visit)
        visit.session.run = run
        for key in end.keys:
            run.answers.pop(key, None)
            filling.discard(run.order, key)
            filling.discard(run.prepared, key)
        run.phase = "asking"
        lead = visit.say(end.problem.text, **end.problem.args)
        if not end.keys:
            return _led(lead, (wording.review_reply(visit, form, run),))
        return _led(lead, await self.proceed(visit))

    def _postpone(
        self, visit: Visit, form: Form, run: Run, error: BackendUnavailable, waiting: bool
    ) -> Replies:
        if not form.review:
            return self._wait(visit, run, error)
        self._put_off(visit, run, error)
        visit.session.pending.append(run)
        if waiting:
            return ()
        visit.session.run = None
        return (Reply(visit.say("filed-later")), *self.resume(visit))

    def resume(self, visit: Visit) -> Replies:
        """Come back to the dialog that was left for a side question, with a recap."""
        session = visit.session
        if session.run is not None or not session.parked:
            return ()
        session.run = session.parked.pop()
        form = self.form_of(session.run)
        shown = self.show(visit)
        if form is None or shown is None:
            session.run = None
            return self.resume(visit)
        return _led(visit.say("resume", title=visit.label(f"{form.slug}-title")), (shown,))

    def park(self, visit: Visit) -> None:
        """Put the open run aside; `resume` brings it back."""
        session = visit.session
        if session.run is not None:
            session.parked = [*session.parked, session.run][-MOST_PARKED:]
            session.run = None

    # saying

    async def _put(self, visit: Visit, form: Form, run: Run, question: Question) -> Replies:
        run.at, run.held, run.next_try = question.key, None, None
        if question.before and question.key not in run.prepared:
            try:
                await question.before(visit, Answers(run.answers))
            except BackendUnavailable as error:
                return self._wait(visit, run, error)
            except TooManyAttempts:
                run.prepared.append(question.key)
                return _led(
                    visit.say("too-many-codes"), (wording.question_reply(visit, form, run, question),)
                )
            run.prepared.append(question.key)
        return (wording.question_reply(visit, form, run, question),)

    def _wait(self, visit: Visit, run: Run, error: BackendUnavailable) -> Replies:
        self._put_off(visit, run, error)
        return (Reply(visit.say("try-later"), buttons=((wording.again_button(visit, run),),)),)

    def _put_off(self, visit: Visit, run: Run, error: BackendUnavailable) -> None:
        delay = max(RETRY_AFTER[min(run.tries, len(RETRY_AFTER) - 1)], error.retry_after or 0)
        run.tries += 1
        run.next_try = (visit.now + timedelta(seconds=delay)).timestamp()
        visit.away = True

    def _current(self, visit: Visit) -> tuple[Run, Form]:
        run = visit.session.run
        form = self.form_of(run) if run else None
        if run is None or form is None:
            raise LookupError("no run is open")
        return run, form


def _files_of(run: Run, question: Question) -> list[Any] | None:
    """What has arrived for a question for files; None for others."""
    return run.answers.get(question.key) if question.kind.ask == "files" else None


def _prove_again(visit: Visit, form: Form) -> Closing | AskAgain:
    """The proof behind an answer has run out meanwhile: only the proof is asked again."""
    visit.session.me.until = 0.0
    proofs = tuple(q.key for q in form.questions if q.secret)
    if not proofs:
        return Closing((Reply(visit.say("refused")),))
    return AskAgain(proofs, Problem("proof-over"))


def _led(lead: str, replies: Replies) -> Replies:
    """The lead text put before the first reply: in one message while that stays short."""
    if not lead or not replies:
        return (Reply(lead),) if lead else replies
    if len(lead) + len(replies[0].text) > MOST_LETTERS:
        return (Reply(lead), *replies)
    first = replace(replies[0], text=f"{lead}\n\n{replies[0].text}")
    return (first, *replies[1:])


def _some(reply: Reply | None) -> Replies:
    return (reply,) if reply else ()
