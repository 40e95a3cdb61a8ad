"""The plain text of a document, in one language and in both."""

from __future__ import annotations

from rcm_desktop.papers.text import text_of, text_of_both
from tests.papers.test_conclusions_json import ENGLISH, SPANISH


def test_one_regular_layout() -> None:
    assert (
        text_of(ENGLISH)
        == """\
GROUP
Tela, Honduras

The Group met:

CONCLUSIONS

1. To note ad hoc.

2. To ask:
   a) this.

So be it.

Signed.
"""
    )


def test_the_second_language_stands_below_the_first() -> None:
    lines = text_of_both(ENGLISH, SPANISH).splitlines()
    first = lines.index("1. To note ad hoc.")
    assert lines[first + 1] == "1. Tomar nota."
    assert lines.index("2. Pedir:") == lines.index("2. To ask:") + 1
    assert lines.index("CONCLUSIONES") == lines.index("CONCLUSIONS") + 1
