"""Something was said: an emergency, a repair word, the answer, or a request."""

from __future__ import annotations

from dataclasses import replace

from dialogs import buttons, courtesy, danger, emergency, guides, languages, remarks, wording
from dialogs.danger import Danger
from dialogs.floor import Floor
from dialogs.matching import best_label, mentioned, ordinal, says, words_in
from dialogs.remarks import FEW_WORDS, SIDE_WORDS
from dialogs.stepper import Replies
from dialogs.taps import Taps
from dialogs.visit import Heard, Visit
from nlp.vocabulary import OUT_OF_SCOPE, Understanding

#: Repair words that mean something only inside a form.
_OF_FORMS = frozenset({"act.back", "act.cancel", "act.skip", "act.edit"})
#: Kinds whose answer is free words: a sentence there is an answer before it is a request.
FREE_KINDS = frozenset({"text", "name", "place", "location", "city"})
#: How sure a word or two after a guide's answer must be to mean something else than one of its topics.
SURE_IN_A_WORD = 0.97
#: How sure a side question must be to interrupt a free answer.
SURE = 0.9
#: The same for a whole sentence that opens a report.
LIKELY = 0.6
#: Seconds of silence after which a dialog was left rather than being thought about.
PAUSE = 60 * 60
#: Letters of a word that names no subject.
SHORT = 3
#: Characters around a tracking code that still leave the message "just the code".
MOST_AROUND_CODE = 24
#: Misunderstandings in a row before a person is offered.
MANY_MISSES = 3


class Talk:
    """Everything that comes as text."""

    def __init__(self, floor: Floor, taps: Taps) -> None:
        self._floor = floor
        self._taps = taps
        self._danger = Danger(floor)

    async def text(self, visit: Visit, text: str) -> Replies:
        if not text.strip("/\u200c\u200e\u200f "):
            return self._floor.unheard(visit, "empty")
        if text.startswith("/"):
            return await self._command(visit, text)
        label = best_label(text, [(lb, value) for lb, value in visit.session.offered])
        if label is not None and not self._one_of_several(visit, label):
            return await self._taps.tap(visit, label)
        repair = self._repair_word(visit, text)
        if repair is not None:
            return await self._taps.tap(visit, repair)
        notice = languages.follow(visit, text)
        return languages.beside(notice, await self._said(visit, text))

    async def _said(self, visit: Visit, text: str) -> Replies:
        """Words that are no label and no repair word."""
        expecting = self._floor.expecting(visit)
        # What follows the card of an emergency is mostly told about it: a new alarm must be as sure as in an answer.
        hint = "text" if expecting is None and danger.is_recent(visit) else expecting
        understood = self._floor.understand(text, hint, visit.now)
        heard = Heard(text=text, understood=understood)
        answered = self._answers_offer(visit, heard)
        if answered is not None:
            return await self._taps.tap(visit, answered)
        called = danger.called(visit, text)
        if called is not None:
            return (called,)
        if self._danger.cries(visit, heard, expecting) and not self._has_none(visit, heard):
            return await self._danger.answer(visit, heard)
        abuse = self._abuse(visit, heard, expecting)
        if abuse:
            return abuse
        if visit.session.run is None and understood.act in _OF_FORMS and not understood.entities:
            return (courtesy.menu(visit, self._floor.menu(), lead="nothing-open"),)
        if visit.session.run is not None:
            return await self._inside(visit, heard, expecting)
        return await self._request(visit, heard)

    async def _command(self, visit: Visit, text: str) -> Replies:
        word = text[1:].split("@")[0].split()[0].lower() if text[1:].split() else ""
        taps = {"cancel": self._run_tap(visit, buttons.CANCEL), "menu": buttons.MENU, "exit": buttons.EXIT,
                "back": self._run_tap(visit, buttons.BACK)}  # fmt: skip
        if word == "start":
            return await self._floor.start(visit)
        if word == "help":
            return await self._floor.open(visit, "bot.help", Heard())
        return await self._taps.tap(visit, taps.get(word) or buttons.MENU)

    def _run_tap(self, visit: Visit, verb: str) -> str | None:
        run = visit.session.run
        return buttons.value(verb, run.id) if run else None

    def _repair_word(self, visit: Visit, text: str) -> str | None:
        """The button that this text stands for, where it is one of the fixed repair words."""
        if says(text, visit.words("quick-exit")):
            return buttons.EXIT
        if says(text, visit.words("menu")):
            return buttons.MENU
        if says(text, visit.words("ask-person")):
            return buttons.value(buttons.OPEN, "human.agent")
        if says(text, visit.words("repeat")):
            return "repeat"
        language = languages.named(visit, text)
        if language is not None:
            return buttons.value(buttons.OPEN, "bot.language", language)
        taken_back = mentioned(text, visit.words("undo")) and len(text.split()) <= FEW_WORDS
        if visit.session.cancelled is not None and taken_back:
            return buttons.UNDO
        return None

    async def _inside(self, visit: Visit, heard: Heard, expecting: str | None) -> Replies:
        """Text while a form is open: a repair word, the answer, or a side question."""
        acted = await self._act(visit, heard, expecting)
        if acted is not None:
            return acted
        if self._goes_on(visit, heard.text or "", expecting):
            return self._floor.current(visit)
        if remarks.is_polite(visit, heard.text or "") and heard.meaning.decision == "accept":
            return await self._request(visit, heard)
        if self._interrupts(visit, heard.meaning, expecting, heard.text or ""):
            return await self._request(visit, heard)
        if expecting in FREE_KINDS and mentioned(heard.text or "", visit.words("correction-marks")):
            corrected = self._floor.corrected(visit, heard)
            if corrected:
                return corrected
        heard_as_answer = await self._floor.stepper.hear(visit, heard)
        if heard_as_answer is not None:
            visit.session.misses = 0
            return heard_as_answer
        side = self._is_side_request(visit, heard.meaning, heard)
        told = self._floor.stepper.volunteered(visit, heard, only="yes_no") if side else ()
        if told:
            return told
        if side:
            return await self._request(visit, heard)
        if self._asks_unclearly(visit, heard):
            return (*await self._request(visit, heard), *self._floor.current(visit))
        replies = self._floor.corrected(visit, heard) or await self._after_draft(visit, heard)
        replies = replies or self._floor.stepper.volunteered(visit, heard) or self._elsewhere(visit, heard)
        return replies or self._misread(visit, heard) or self.misfit(visit, expecting)

    def _misread(self, visit: Visit, heard: Heard) -> Replies:
        """«نه، هک نشدم» to the first question: the whole form was a misunderstanding, so it gives way."""
        run = visit.session.run
        if run is None or run.order or not self._floor.stepper.denied(visit, heard):
            return ()
        self._floor.cancel(visit)
        visit.session.unclear = "\n".join(filter(None, (run.answers.get("story"), heard.text)))
        return (courtesy.menu(visit, self._floor.menu(), lead="misread"), *self._floor.current(visit))

    def _elsewhere(self, visit: Visit, heard: Heard) -> Replies:
        """Another authority's business, asked in the middle of a form: named, and the question comes back."""
        if heard.meaning.intent != OUT_OF_SCOPE or len((heard.text or "").split()) <= 1:
            return ()
        named = courtesy.not_ours(visit, heard.text or "", 0.0)
        return (named, *self._floor.current(visit)) if named is not None else ()

    def _is_side_request(self, visit: Visit, understood: Understanding, heard: Heard) -> bool:
        """Something else than the answer was meant, surely enough to leave the question for it.

        One word is rarely a request in the middle of a form: only what is answered at once counts.
        """
        form = self._floor.by_intent.get(understood.intent)
        if form is None or understood.decision != "accept":
            return bool(understood.decision == "accept" and self._bare_code(heard))
        run = visit.session.run
        if run is not None and run.form == form.name and form.review:
            return False  # more of the same story; to say that we are in the middle of it would help nobody
        if not form.review and remarks.tells(visit, heard.text or ""):
            return False
        return len((heard.text or "").split()) > 1 or not form.questions

    async def _act(self, visit: Visit, heard: Heard, expecting: str | None) -> Replies | None:
        act = heard.act
        run = visit.session.run
        some = run.draft if run and expecting in ("files", "choices") else None
        if run and some and says(heard.text or "", visit.words("done")):
            return await self._floor.stepper.done(visit, run.at or "")  # «کافیه» is no cancel here
        form = self._floor.stepper.form_of(run) if run else None
        question = form.question(run.at) if run and form else None
        optional = question is not None and question.optional and run is not None and run.phase == "asking"
        if act == "act.cancel":
            soft = says(heard.text or "", visit.words("cancel-soft"))
            return await self._floor.stepper.skip(visit) if soft and optional else self._floor.cancel(visit)
        # «نمی‌دانم» passes over a question; where one must choose, it may be one of the choices.
        passed = act == "act.skip" or says(heard.text or "", (visit.label("skip"),))
        if passed and (optional or expecting not in ("choice", "choices")):
            return await self._floor.stepper.skip(visit)
        if self._has_none(visit, heard):
            return await self._floor.stepper.skip(visit)
        if act == "act.back":
            return await self._floor.stepper.back(visit)
        if act == "act.edit" and expecting != "review":
            key = wording.named_question(visit, form, run, heard.text or "") if form and run else None
            return await self._floor.stepper.edit(visit, key)
        if act == "act.no" and optional and expecting not in ("yes_no", "choice", "choices", "review"):
            return await self._floor.stepper.skip(visit)
        return None

    def _goes_on(self, visit: Visit, text: str, expecting: str | None) -> bool:
        """«ادامه بدیم», or after a pause «دیروز نصفه موند»: back to the question, and no answer to it."""
        if says(text, visit.words("go-on")):
            return expecting in FREE_KINDS
        run = visit.session.run
        paused = run is not None and visit.now.timestamp() - run.touched > PAUSE
        return paused and mentioned(text, visit.words("half-done")) > 0

    def _has_none(self, visit: Visit, heard: Heard) -> bool:
        """«ندارم الان», "no photos": where a number or a picture may be passed over, it is."""
        run, text = visit.session.run, heard.text or ""
        form = self._floor.stepper.form_of(run) if run else None
        question = form.question(run.at) if run and form else None
        if question is None or not question.optional or len(text.split()) > SIDE_WORDS:
            return False
        none = mentioned(text, visit.words("negation-marks")) > 0 and not any(c.isdigit() for c in text)
        return none and not remarks.asks(visit, text) and not self._floor.stepper.would_answer(visit, heard)

    def _interrupts(self, visit: Visit, understood: Understanding, expecting: str | None, text: str) -> bool:
        """Is this sentence, at an open question of free words, a request and not the answer?

        A story may sound like any crime, so only a sentence that asks for something may leave it; and from
        the story itself (`text`) only to what is answered at once, never to another report.
        """
        form = self._floor.by_intent.get(understood.intent)
        run = visit.session.run
        if expecting not in FREE_KINDS or form is None or run is None or form.name == run.form:
            return False
        if understood.decision != "accept" or understood.confidence < SURE:
            return False
        if expecting == "text" and (form.review or len(text.split()) > SIDE_WORDS):
            return False
        return remarks.asks(visit, text)

    def misfit(self, visit: Visit, expecting: str | None) -> Replies:
        """Not an answer, not a request: say kindly what would be one, and ask again."""
        shown = self._floor.stepper.show(visit)
        if shown is None:
            return self._floor.unheard(visit, "unclear")
        if says(visit.incoming.text or "", visit.words("go-on")):
            return (shown,)
        id = f"misfit-{(expecting or 'text').replace('_', '-')}"
        visit.session.misses += 1
        lead = visit.say(id)
        if visit.session.misses >= MANY_MISSES:
            lead += "\n" + visit.say("other-ways")
        return (replace(shown, text=f"{lead}\n\n{shown.text}"),)

    async def _request(self, visit: Visit, heard: Heard) -> Replies:
        understood = heard.meaning
        if self._bare_code(heard):
            return await self._floor.open(visit, "case.status", heard)
        named = self._floor.named(visit, heard.text or "")
        meant = self._floor.by_intent.get(understood.intent) if understood.decision == "accept" else None
        # A guide leaves the floor to the service that does what was asked; a report does not.
        if named is not None and (meant is None or not meant.review):
            visit.session.unclear = heard.text
            return await self._taps.tap(visit, buttons.value(buttons.OPEN, named.name))
        # A word or two after a guide's answer mean one of its topics, unless they surely mean something else.
        topic = guides.meant(visit, heard.text or "", self._floor.forms)
        surely = understood.decision == "accept" and understood.confidence >= self._sure_from(heard)
        if topic is not None and (not surely or self._leaves_subject_open(visit, heard, topic)):
            visit.session.unclear = heard.text
            return await self._taps.tap(visit, topic)
        # Who cannot phone and asks how one is called is told that, and not what the bot can do.
        asks_how = understood.decision != "accept" or understood.intent == "bot.help"
        if asks_how and mentioned(heard.text or "", visit.words("emergency-silent")):
            return (emergency.silent(visit), *self._floor.current(visit))
        if understood.decision == "accept" and understood.intent in self._floor.by_intent:
            visit.session.misses = 0
            return await self._floor.open(visit, understood.intent, self._danger.with_story(visit, heard))
        if (nth := ordinal(heard.text or "")) is not None and nth <= len(visit.session.offered):
            return await self._taps.tap(visit, visit.session.offered[nth - 1][1])
        if understood.decision == "ask" and understood.choices:
            visit.session.unclear = heard.text
            wanted = [self._floor.by_intent[i] for i, _ in understood.choices if i in self._floor.by_intent]
            return (courtesy.did_you_mean(visit, wanted),)
        return self._not_understood(visit, heard)

    def _asks_unclearly(self, visit: Visit, heard: Heard) -> bool:
        """A whole sentence that asks for something, though it is not sure for what."""
        asks = mentioned(heard.text or "", visit.words("request-marks")) > 0
        return asks and heard.meaning.decision == "ask" and len((heard.text or "").split()) > FEW_WORDS

    def _one_of_several(self, visit: Visit, label: str) -> bool:
        """A written option of several is the whole answer; only a tapped one waits for more."""
        return label.startswith(f"{buttons.ANSWER}:") and self._floor.expecting(visit) == "choices"

    async def _after_draft(self, visit: Visit, heard: Heard) -> Replies:
        """Options were tapped and now something else is said: they were all, and this belongs to what is next."""
        run = visit.session.run
        if run is None or not run.draft or self._floor.expecting(visit) != "choices":
            return ()
        replies = await self._floor.stepper.done(visit, run.at or "")
        if visit.session.run is run and run.phase == "asking":
            return await self._floor.stepper.hear(visit, heard) or replies or ()
        return replies or ()

    def _sure_from(self, heard: Heard) -> float:
        """A whole sentence need not be as sure as a word or two to be a report of its own."""
        form = self._floor.by_intent.get(heard.meaning.intent)
        whole = len((heard.text or "").split()) > FEW_WORDS and form is not None and form.review
        return LIKELY if whole else SURE_IN_A_WORD

    def _leaves_subject_open(self, visit: Visit, heard: Heard, topic: str) -> bool:
        """«هزینه‌ش چنده» after a guide is about that guide; «هزینه گذرنامه» is not, nor is any report."""
        text, form = heard.text or "", self._floor.by_intent.get(heard.meaning.intent)
        if form is None or form.review or len(text.split()) > FEW_WORDS:
            return False
        about = guides.words_of(visit, topic)
        subject = [
            w for w in words_in(visit.say(f"{form.slug}-title")) if len(w) > SHORT and not mentioned(w, about)
        ]
        return not mentioned(text, subject)

    def _answers_offer(self, visit: Visit, heard: Heard) -> str | None:
        """A yes to the only thing offered, or its first facts; «زنگ زدم، امنم» to the card of an emergency."""
        understood, text = heard.meaning, heard.text or ""
        opening = [value for _, value in visit.session.offered if value.startswith(f"{buttons.OPEN}:")]
        alone = visit.session.run is None and len(opening) == 1
        calm = not understood.emergency or self._danger.tells_when(visit, heard, None)
        if alone and calm and self._tells_more(visit, heard):
            danger.keep(visit, text)
            return opening[0]
        if danger.card_stands(visit):
            said = len(text.split()) <= SIDE_WORDS and emergency.is_over(visit, text)
            return buttons.SAFE if said or understood.act == "act.yes" else None
        return opening[0] if alone and understood.act == "act.yes" else None

    def _tells_more(self, visit: Visit, heard: Heard) -> bool:
        """The first facts for the report just offered: no request of its own, and no yes or no."""
        understood = heard.meaning
        if understood.act != "none":
            return False
        of_danger = danger.is_recent(visit) and not danger.card_stands(visit)
        no_service = self._floor.by_intent.get(understood.intent) is None
        if of_danger and (understood.decision != "accept" or no_service):
            return not remarks.asks(visit, heard.text or "")
        return bool(understood.entities) and no_service

    def _abuse(self, visit: Visit, heard: Heard, expecting: str | None) -> Replies:
        """Insults are answered once with calm, then with a person; never where they may be quoted in a report."""
        text, form = heard.text or "", self._floor.by_intent.get(heard.meaning.intent)
        reports = heard.meaning.decision != "unknown" and form is not None and form.review
        person = heard.meaning.intent == "human.agent"
        if reports or person or expecting in FREE_KINDS or not mentioned(text, visit.words("abused")):
            return ()
        wanted = form if heard.meaning.decision == "accept" else None
        return (courtesy.abused(visit, wanted), *self._floor.current(visit))

    def _bare_code(self, heard: Heard) -> bool:
        """A tracking code and hardly a word besides: it is asked where that case stands."""
        found = heard.entity("tracking_code")
        return found is not None and len(heard.text or "") - (found.end - found.start) <= MOST_AROUND_CODE

    def _not_understood(self, visit: Visit, heard: Heard) -> Replies:
        more = danger.tells_more(visit, heard.text or "")
        if more:
            return more
        number = courtesy.number_alone(visit, heard)
        if number is not None:
            visit.session.unclear = heard.text
            return (number, *self._floor.current(visit))
        understood = heard.understood
        if understood is not None and understood.intent == OUT_OF_SCOPE:
            elsewhere = courtesy.not_ours(visit, heard.text or "", understood.confidence)
            if elsewhere is not None:
                visit.session.misses = 0
                return (elsewhere, *self._floor.current(visit))
        return self._floor.unheard(visit, "unclear")
