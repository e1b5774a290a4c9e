"""An update of Telegram or Bale becomes an `Incoming`. Pure translation; decides nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from aiogram.types import CallbackQuery, Message

from dialogs.turn import MOST_TEXT, Incoming, Upload

#: Within this the messenger's own time of a message is believed; it keeps «last night» true after a delay.
_BELIEVED = timedelta(days=2)


def from_message(
    channel: str, update_id: int, message: Message, now: datetime | None = None
) -> list[Incoming]:
    """What a private message says. A photo with words under it is two things, the words second."""
    base = _base(channel, update_id, message, now or datetime.now(UTC))
    text = message.text if message.text is not None else None
    if text is not None:
        return [_start(base, text) if _is_start(text) else _with(base, text=text[:MOST_TEXT])]
    found = _media(base, message)
    if message.caption:
        words = Incoming(id=f"{base.id}c", line=base.line, at=base.at, locale=base.locale,
                         text=message.caption[:MOST_TEXT])  # fmt: skip
        return [found, words]
    return [found]


def from_tap(
    channel: str, update_id: int, query: CallbackQuery, now: datetime | None = None
) -> Incoming | None:
    """A tapped button; None for taps that are not in a private chat of ours."""
    if query.data is None or query.message is None or query.message.chat.type != "private":
        return None
    return Incoming(
        id=f"u{update_id}",
        line=f"{channel}:{query.message.chat.id}",
        at=now or datetime.now(UTC),
        choice=query.data,
        locale=query.from_user.language_code,
    )


def _base(channel: str, update_id: int, message: Message, now: datetime) -> Incoming:
    at = message.date if abs(now - message.date) < _BELIEVED else now
    locale = message.from_user.language_code if message.from_user else None
    return Incoming(id=f"u{update_id}", line=f"{channel}:{message.chat.id}", at=at, locale=locale)


def _is_start(text: str) -> bool:
    return text == "/start" or text.startswith("/start ")


def _start(base: Incoming, text: str) -> Incoming:
    return _with(base, start=True, text=text[7:].strip()[:64] or None)


def _media(base: Incoming, message: Message) -> Incoming:
    if message.location is not None:
        return _with(base, location=(message.location.latitude, message.location.longitude))
    if message.contact is not None:
        sender = message.from_user.id if message.from_user else None
        # Only one's own number says anything about who is speaking.
        if sender is not None and message.contact.user_id == sender:
            return _with(base, phone=message.contact.phone_number)
        return _with(base, unsupported=True)
    upload = _upload(base.channel, message)
    return _with(base, file=upload) if upload is not None else _with(base, unsupported=True)


def _upload(channel: str, message: Message) -> Upload | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Upload(f"{channel}:{largest.file_id}", "photo.jpg", "image/jpeg", largest.file_size or 0)
    for kind, name, type in (
        (message.document, "file", "application/octet-stream"),
        (message.voice, "voice.ogg", "audio/ogg"),
        (message.audio, "audio.mp3", "audio/mpeg"),
        (message.video, "video.mp4", "video/mp4"),
        (message.video_note, "video.mp4", "video/mp4"),
    ):
        if kind is not None:
            own_name = getattr(kind, "file_name", None) or name
            own_type = getattr(kind, "mime_type", None) or type
            return Upload(f"{channel}:{kind.file_id}", own_name[:200], own_type[:100], kind.file_size or 0)
    return None


def _with(base: Incoming, **payload: object) -> Incoming:
    fields = {"id": base.id, "line": base.line, "at": base.at, "locale": base.locale, **payload}
    return Incoming(**fields)  # type: ignore[arg-type]
