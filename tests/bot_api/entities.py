"""Formatted text: what `parse_mode` makes of it, and what it refuses.

`parse(text, mode)` returns the text as the citizen sees it and its entities with offsets in UTF-16
code units. It raises `ApiError` 400 "can't parse entities: …" where the real server would.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from tests.bot_api.errors import ApiError, bad_request

Entity = dict[str, object]

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "span": "spoiler",
}
_TAG = re.compile(r"<(/?)([a-zA-Z-]*)((?:\s[^<>]*)?)>")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_HREF = re.compile(r"""href\s*=\s*["']?([^"'\s>]*)""")


def parse(text: str, mode: str | None) -> tuple[str, list[Entity]]:
    """The visible text and its entities. `mode` is one of HTML, MarkdownV2, Markdown (any case) or None."""
    match (mode or "").lower():
        case "":
            return text, []
        case "html":
            return _html(text)
        case "markdownv2":
            return _markdown_v2(text)
        case "markdown":
            return _markdown(text)
    raise bad_request("unsupported parse_mode")


def utf16_length(text: str) -> int:
    """Length as Telegram counts entity offsets."""
    return len(text.encode("utf-16-le")) // 2


def _refuse(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


def _byte(text: str, index: int) -> int:
    return len(text[:index].encode())


@dataclass
class _Builder:
    """Collects visible text and closes entities over it."""

    out: str = ""
    entities: list[Entity] = field(default_factory=list)

    def close(self, kind: str, start: int, **extra: object) -> None:
        """An entity from the UTF-16 offset `start` to here; an empty one is dropped, as Telegram does."""
        length = utf16_length(self.out) - start
        if length:
            self.entities.append({"type": kind, "offset": start, "length": length, **extra})

    def done(self) -> tuple[str, list[Entity]]:
        return self.out, sorted(self.entities, key=lambda e: (e["offset"], -int(str(e["length"]))))


def _html(text: str) -> tuple[str, list[Entity]]:
    built, open_tags, at = _Builder(), list[tuple[str, int, str]](), 0
    while at < len(text):
        if text[at] == "&" and (reference := _REFERENCE.match(text, at)):
            built.out += html.unescape(reference.group())
            at = reference.end()
        elif text[at] == "<":
            at = _html_tag(text, at, built, open_tags)
        else:
            built.out += text[at]
            at += 1
    if open_tags:
        raise _refuse(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return built.done()


def _html_tag(text: str, at: int, built: _Builder, open_tags: list[tuple[str, int, str]]) -> int:
    """Opens or closes the tag at `at`; returns the index after it."""
    tag = _TAG.match(text, at)
    name = tag.group(2).lower() if tag else ""
    if tag is None or (not tag.group(1) and name not in _TAGS):
        raise _refuse(f'Unsupported start tag "{name}" at byte offset {_byte(text, at)}')
    if not tag.group(1):
        open_tags.append((name, utf16_length(built.out), tag.group(3)))
        return tag.end()
    if not open_tags:
        raise _refuse(f"Unexpected end tag at byte offset {_byte(text, at)}")
    expected, start, attributes = open_tags.pop()
    if name not in ("", expected):
        where = _byte(text, at)
        raise _refuse(
            f'Unmatched end tag at byte offset {where}, expected "</{expected}>", found "</{name}>"'
        )
    _close_html(built, expected, start, attributes)
    return tag.end()


def _close_html(built: _Builder, name: str, start: int, attributes: str) -> None:
    if name == "a":
        link = _HREF.search(attributes)
        if link and link.group(1):
            built.close("text_link", start, url=html.unescape(link.group(1)))
        return
    if name == "span" and "tg-spoiler" not in attributes:
        raise _refuse('Tag "span" must have class "tg-spoiler"')
    built.close(_TAGS[name], start)


_V2_RESERVED = set("_*[]()~`>#+-=|{}.!")
_V2_MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}


def _markdown_v2(text: str) -> tuple[str, list[Entity]]:
    built, marks, at = _Builder(), list[tuple[str, int]](), 0
    while at < len(text):
        char = text[at]
        if char == "\\" and at + 1 < len(text) and ord(text[at + 1]) < 127:
            built.out += text[at + 1]
            at += 2
        elif char == "`":
            at = _v2_code(text, at, built)
        elif char == "[" or (char == "]" and marks and marks[-1][0] == "["):
            at = _v2_link(text, at, built, marks)
        elif mark := next((m for m in ("__", "||", "*", "_", "~") if text.startswith(m, at)), None):
            _v2_toggle(mark, built, marks)
            at += len(mark)
        elif char in _V2_RESERVED and not (char == ">" and (at == 0 or text[at - 1] == "\n")):
            raise _refuse(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
        else:
            built.out += char
            at += 1
    if marks:
        raise _refuse(f"Can't find end of {_V2_MARKS.get(marks[-1][0], 'TextUrl').title()} entity")
    return built.done()


def _v2_toggle(mark: str, built: _Builder, marks: list[tuple[str, int]]) -> None:
    if marks and marks[-1][0] == mark:
        built.close(_V2_MARKS[mark], marks.pop()[1])
        return
    if any(m == mark for m, _ in marks):
        raise _refuse(f"Can't find end of {_V2_MARKS[marks[-1][0]].title()} entity")
    marks.append((mark, utf16_length(built.out)))


def _v2_code(text: str, at: int, built: _Builder) -> int:
    fence = "```" if text.startswith("```", at) else "`"
    end = text.find(fence, at + len(fence))
    if end < 0:
        raise _refuse(f"Can't find end of {'Pre' if len(fence) == 3 else 'Code'} entity")
    start = utf16_length(built.out)
    built.out += re.sub(r"\\([\\`])", r"\1", text[at + len(fence) : end])
    built.close("pre" if len(fence) == 3 else "code", start)
    return end + len(fence)


def _v2_link(text: str, at: int, built: _Builder, marks: list[tuple[str, int]]) -> int:
    if text[at] == "[":
        marks.append(("[", utf16_length(built.out)))
        return at + 1
    address = re.compile(r"\]\(([^()\n]*)\)").match(text, at)
    if address is None:
        raise _refuse("Character ']' is reserved and must be escaped with the preceding '\\'")
    built.close("text_link", marks.pop()[1], url=address.group(1))
    return address.end()


def _markdown(text: str) -> tuple[str, list[Entity]]:
    """The old Markdown: four marks that do not nest; a mark without its end is refused."""
    built, at = _Builder(), 0
    while at < len(text):
        char = text[at]
        if char == "\\" and text[at + 1 : at + 2] in tuple("_*`["):
            built.out += text[at + 1]
            at += 2
        elif char in "*_`":
            end = text.find(char, at + 1)
            if end < 0:
                raise _refuse(f"Can't find end of the entity starting at byte offset {_byte(text, at)}")
            start = utf16_length(built.out)
            built.out += text[at + 1 : end]
            built.close({"*": "bold", "_": "italic", "`": "code"}[char], start)
            at = end + 1
        elif link := re.compile(r"\[([^\]]*)\]\(([^)]*)\)").match(text, at):
            start = utf16_length(built.out)
            built.out += link.group(1)
            built.close("text_link", start, url=link.group(2))
            at = link.end()
        else:
            built.out += char
            at += 1
    return built.done()
