"""What of a calendar file was left out, or read otherwise than it is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rcm_desktop.wording import Wording

_MOST_WORDS = 80
_MOST_FINDINGS = 100


@dataclass(frozen=True, slots=True)
class CalendarFinding:
    """``words`` name the event or zone; ``limit`` is what was passed, ``count`` how many are alike."""

    code: str
    words: str = ""
    limit: int = 0
    count: int = 1

    def sentence(self, wording: Wording) -> str:
        return wording.text(
            f"calendar_file.{self.code}", words=self.words, limit=self.limit, count=self.count
        )


class CalendarFindings:
    """Findings in the order in which they were made, the same one told once; at most a hundred."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], CalendarFinding] = {}

    def tell(self, code: str, words: str = "", limit: int = 0) -> None:
        words = " ".join(words.split())
        if len(words) > _MOST_WORDS:
            words = f"{words[: _MOST_WORDS - 1].rstrip()}…"
        known = self._found.get((code, words))
        if known is not None:
            self._found[code, words] = replace(known, count=known.count + 1)
        elif len(self._found) < _MOST_FINDINGS:
            self._found[code, words] = CalendarFinding(code, words, limit)

    def all(self) -> tuple[CalendarFinding, ...]:
        return tuple(self._found.values())
