"""What the ends and beginnings of lines tell: whether a sentence is complete, whether words run on."""

from __future__ import annotations

import re

from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.vocabulary import vocabulary

# Only the end of a paragraph is looked at, however long it is.
_END = 120
_CLOSERS = "\"'”’»)]"
_FOOTNOTE_SIGNS = re.compile(r"(?:\[\d{1,3}\]|[¹²³⁰-⁹])+$")
# A gerund with a capital, in either language, perhaps behind "Also" or "Asimismo,".
_RECITAL = re.compile(
    r"(?:(?:Also|Further|Deeply|Being|Having|Asimismo|También),?\s+)?"
    r"(?:[A-Z][a-z]{2,}ing|[A-ZÁÉÍÓÚ][a-záéíóú]+(?:ando|iendo|endo)|[A-ZÁÉÍÓÚ]{3,}(?:ANDO|IENDO|ENDO))\b"
    r"|(?:Also|Further|Deeply)\s+[a-z]{3,}ing\b|Being\s+[a-z]+\b"
)


def last_sign(text: str) -> str:
    """The last character that counts: quotes, brackets and footnote signs behind it are passed over."""
    return _FOOTNOTE_SIGNS.sub("", text[-_END:]).rstrip(_CLOSERS + " \t")[-1:]


def is_complete(text: str) -> bool:
    """Whether a paragraph may end here: a stop, a semicolon, a colon, or "; and" at its end."""
    return not text or last_sign(text) in ".;:!?…" or ends_in_conjunction(text)


def ends_in_conjunction(text: str) -> bool:
    """Whether the text ends as the last item but one of a list does: "…; and", "…, y"."""
    match = re.search(r"[;,]\s+(\w+)$", text[-_END:])
    return match is not None and plain(match[1]) in vocabulary().conjunctions


def ends_mid_phrase(text: str) -> bool:
    """Whether the last word asks for another: "to thank Mexico and", "en el párrafo"."""
    words = text[-_END:].rsplit(None, 1)
    last = plain(words[-1]) if words else ""
    return last in vocabulary().linking and not ends_in_conjunction(text)


def leads_in(text: str) -> bool:
    """Whether the text announces what follows it: it ends with a colon (a dash or quote after it or not)."""
    return last_sign(re.sub(r"[\s.]*[-–—]$", "", text[-_END:])) == ":"


def begins_small(text: str) -> bool:
    """Whether the first letter is a small one; text that begins with a digit or a sign has none."""
    first = text.lstrip("\"'“‘«([¿¡")[:1]
    return first.islower()


def begins_recital(text: str) -> bool:
    """Whether a paragraph of a preamble begins here: "Recalling …", "Also noting …", "REAFIRMANDO …"."""
    return _RECITAL.match(text) is not None


def in_capitals(text: str) -> bool:
    """Whether the text has four letters or more and none of them is small."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and not any(c.islower() for c in letters)


def small_words(text: str) -> int:
    """How many words are written small, the measure of a sentence against a title."""
    return sum(word[:1].islower() for word in text.split())


def joined(before: str, after: str) -> str:
    """Two lines of one paragraph: one space between them, none after a word hyphenated at the line end."""
    if not before or not after:
        return before or after
    if before[-1] in "-‐‑–\u00ad" and before[-2:-1].isalnum() and after[0].isalnum():
        # "low- and middle-income": that hyphen waits for another word and keeps its space.
        waits = plain(after.split(None, 1)[0]) in vocabulary().conjunctions
        return f"{before} {after}" if waits else before + after
    return f"{before} {after}"
