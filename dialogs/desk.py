"""One turn of the desk: what came in, what it means, who answers, what goes out.

Order of precedence, above every form: an update joins the line; an emergency interrupts anything; the repair
words (cancel, back, edit, skip, repeat, help, a person, quick exit) work everywhere; then the open question;
then a new request, which parks the open dialog and comes back to it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from backend_client.errors import BackendUnavailable, Invalid
from dialogs import courtesy, timers, updates, waking
from dialogs.floor import Floor
from dialogs.form import Form
from dialogs.ports import Backend, Files, Tokens, Understander
from dialogs.services import all_forms
from dialogs.session import Session, UnreadableSession, load
from dialogs.stepper import Replies
from dialogs.talk import Talk
from dialogs.taps import Taps
from dialogs.turn import MOST_TEXT, Incoming, Reply, Turn
from dialogs.visit import Heard, Visit
from locales import LOCALES, Texts

#: When the clock comes again to a line whose visit went wrong.
AGAIN = timedelta(minutes=2)
#: Told of every error that reached the wall; answers the number that the citizen is given.
Surprise = Callable[[Exception], str]


class Desk:
    """The front desk. Holds no state of any citizen; safe to share between tasks."""

    def __init__(
        self,
        understander: Understander,
        backend: Backend,
        files: Files,
        texts: Texts,
        token: Tokens,
        surprise: Surprise,
        forms: Mapping[str, Form] | None = None,
        switched_off: frozenset[str] = frozenset(),
    ) -> None:
        self._backend, self._files, self._texts, self._token = backend, files, texts, token
        self._surprise = surprise
        self._floor = Floor(all_forms() if forms is None else forms, understander, switched_off)
        self._taps = Taps(self._floor)
        self._talk = Talk(self._floor, self._taps)
        self._switched_off = switched_off

    async def step(self, session: bytes | None, incoming: Incoming) -> Turn:
        """Answer one incoming. May be repeated with the same arguments: nothing happens twice.

        Raises only for an `event` that cannot be told now (the caller tries again); whatever else goes
        wrong becomes an apology, with the session as it was.
        """
        visit = self._visit(session, incoming)
        try:
            replies = await self._handle(visit)
        except Exception as error:
            if incoming.event is not None:
                raise
            number = self._surprise(error)
            if incoming.wake:
                # Nobody asked anything: what was due stays due and is tried again.
                return Turn(session, wake_at=incoming.at + AGAIN)
            return Turn(session, (Reply(visit.say("surprise", number=number)),))
        return self._turn(visit, replies)

    def alarming(self, text: str) -> bool:
        """Does this sound like an emergency? For a door that would leave it otherwise."""
        return self._floor.understand(text[:MOST_TEXT], None, datetime.now(UTC)).emergency

    def _visit(self, session: bytes | None, incoming: Incoming) -> Visit:
        try:
            remembered = load(session) if session else Session()
        except UnreadableSession:
            remembered = Session()
        if not session and incoming.locale in LOCALES:
            remembered.locale = incoming.locale
        name = hashlib.sha256(incoming.line.encode()).hexdigest()[:32]
        return Visit(remembered, incoming, self._texts, self._backend, self._files, self._token, name,
                     switched_off=self._switched_off)  # fmt: skip

    def _turn(self, visit: Visit, replies: Replies) -> Turn:
        session = visit.session
        replies = _cleared(visit, replies)
        if session.notes.pop("wiped", None):
            return _after_exit(visit, replies)
        last = next((r for r in reversed(replies) if r.buttons), None)
        if last is not None:
            session.offered = [[b.label, b.value] for row in last.buttons for b in row if b.role != "url"]
        elif replies:
            session.offered = []
        session.seen_at = visit.now.timestamp() if not visit.incoming.event else session.seen_at
        return Turn(session.dump(), replies, tuple(visit.follows), timers.next_wake(session))

    async def _handle(self, visit: Visit) -> Replies:
        incoming = visit.incoming
        changed = self._floor.stepper.mend(visit)
        if incoming.event is not None:
            return await updates.tell(visit, incoming.event, self._floor.stepper)
        if incoming.wake:
            return await waking.wake(visit, self._floor.stepper)
        replies = await self._hear(visit)
        if not changed:
            return replies
        return (Reply(visit.say("form-changed")), *replies)

    async def _hear(self, visit: Visit) -> Replies:
        incoming = visit.incoming
        if incoming.start:
            return await self._floor.start(visit)
        if incoming.choice is not None:
            return await self._taps.tap(visit, incoming.choice)
        if incoming.text is not None:
            return await self._talk.text(visit, incoming.text[:MOST_TEXT].strip())
        return await self._media(visit)

    async def _media(self, visit: Visit) -> Replies:
        """A photo, a place or a contact: an answer where the open question takes one."""
        incoming = visit.incoming
        stepper, expecting = self._floor.stepper, self._floor.expecting(visit)
        if visit.session.run is None:
            return (courtesy.loose_media(visit, self._floor.menu()),)
        if incoming.file is None:
            heard = Heard(location=incoming.location, phone=incoming.phone)
            replies = await stepper.hear(visit, heard)
            return replies if replies is not None else self._talk.misfit(visit, expecting)
        asked = expecting == "files" and visit.session.run.phase == "asking"
        if not asked and not stepper.takes_files(visit):
            return self._talk.misfit(visit, expecting)
        try:
            stored = await self._files.keep(incoming.file, f"{incoming.line}/{incoming.id}")
        except BackendUnavailable:
            return courtesy.unkept(visit, "away", stepper.show(visit))
        except Invalid as error:
            return courtesy.unkept(visit, error.code, stepper.show(visit))
        heard = Heard(file={"id": stored.id, "name": stored.name, "type": stored.type})
        replies = await stepper.hear(visit, heard) if asked else stepper.attach(visit, heard)
        return replies if replies is not None else self._talk.misfit(visit, expecting)


def _cleared(visit: Visit, replies: Replies) -> Replies:
    """A key that shares the own phone or place stands over the chat until the door is told to take it away."""
    session = visit.session
    asked = next((reply for reply in reversed(replies) if reply.ask), None)
    shares = asked is not None and asked.share is not None
    # Nothing stands before an emergency's number; the key goes away with the next answer.
    alarmed = session.emergency_at == visit.now.timestamp()
    if session.sharing and replies and not shares and not alarmed:
        first = replace(replies[0], clearing=visit.say("share-received"))
        session.sharing = False
        return (first, *replies[1:])
    session.sharing = session.sharing or shares
    return replies


def _after_exit(visit: Visit, replies: Replies) -> Turn:
    """A quick exit: everything is forgotten but reports handed in and not yet filed, so that none is lost.

    Those are filed without a word: nobody may find an answer on this screen later.
    """
    session = visit.session
    kept = Session(locale=session.locale, pending=session.pending, quiet=True) if session.pending else None
    wake_at = timers.next_wake(kept) if kept else None
    return Turn(kept.dump() if kept else None, replies, wake_at=wake_at, forget=True)
