"""What each messenger can and cannot, as a record: no `if bale` anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dialogs.turn import Button, Reply, Role


@dataclass(frozen=True, slots=True)
class Messenger:
    """One messenger that speaks the Bot API, with its differences.

    `secret_header`: it sends the webhook's secret in a header; otherwise the secret is a part of the path.
    `tells_retry_after`: its 429 says how long to wait. `sells_rate`: more than `free_per_second` may be bought.
    """

    name: str
    html: bool = True
    secret_header: bool = True
    edits: bool = True
    tells_retry_after: bool = True
    contact_button: bool = True
    deletes_many: bool = True
    link_preview: bool = True
    sells_rate: bool = True
    free_per_second: float = 30
    longest_text: int = 4096
    most_buttons: int = 100
    most_in_row: int = 8
    schemes: tuple[str, ...] = ("https://", "http://", "tg://")


TELEGRAM = Messenger("telegram")
BALE = Messenger(
    "bale", html=False, secret_header=False, edits=False, tells_retry_after=False, deletes_many=False,
    link_preview=False, sells_rate=False, schemes=("https://", "http://", "ble://"),
)  # fmt: skip
MESSENGERS = {messenger.name: messenger for messenger in (TELEGRAM, BALE)}


def split(messenger: Messenger, reply: Reply) -> list[Reply]:
    """The reply as parts that this messenger takes, each of them one sending.

    Long texts break at paragraph ends; buttons stand under the last part; each file comes by itself, last. A key to
    share something goes away with the first part that has no buttons, or with a short message before them: a message
    carries one keyboard only.
    """
    texts = list(_pieces(reply.text, messenger.longest_text)) or [""]
    bare = replace(reply, buttons=(), ask=None, files=(), receipt=None, share=None, clearing=None)
    rows = _rows(messenger, reply)
    parts = [replace(bare, text=text) for text in texts[:-1]]
    last = replace(reply, text=texts[-1], buttons=rows[: messenger.most_buttons], files=(), clearing=None)
    parts.append(last if messenger.contact_button else replace(last, share=None))
    parts += [
        replace(bare, text="…", buttons=rows[start : start + messenger.most_buttons])
        for start in range(messenger.most_buttons, len(rows), messenger.most_buttons)
    ]
    parts += [replace(bare, text="", files=(file,)) for file in reply.files]
    if reply.clearing and messenger.contact_button:
        if parts[0].buttons or parts[0].share:
            parts.insert(0, replace(bare, text=reply.clearing))
        parts[0] = replace(parts[0], clearing=reply.clearing)
    return [part for part in parts if part.text.strip() or part.files]


def _rows(messenger: Messenger, reply: Reply) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    for row in reply.buttons:
        drawable = tuple(b for b in row if b.role is not Role.URL or b.value.startswith(messenger.schemes))
        width = messenger.most_in_row
        rows += [drawable[start : start + width] for start in range(0, len(drawable), width)]
    return tuple(rows)


def _pieces(text: str, longest: int) -> Iterator[str]:
    """Pieces of at most `longest` UTF-16 units, which is how the messengers count."""
    rest = text.strip()
    while units(rest) > longest:
        end = _fitting(rest, longest)
        for mark in ("\n\n", "\n", ". ", "؟ ", " "):
            found = rest.rfind(mark, end // 2, end)
            if found > 0:
                end = found + len(mark.rstrip())
                break
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()
    if rest:
        yield rest


def _fitting(text: str, longest: int) -> int:
    """How many characters of `text` fit into so many UTF-16 units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > longest:
            return index
    return len(text)


def units(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)
