"""The reference text of the project, where the folder beside the repository is present."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.domain.document import Document
from rcm_desktop.papers.text import text_of
from rcm_desktop.reading import read_document
from tests.reading.characters import characters_in, characters_of

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
REFERENCE = CORPUS / "rcgm_2017_06_san_salvador.txt"

pytestmark = pytest.mark.skipif(not REFERENCE.exists(), reason="the folder of real texts is not here")


@pytest.fixture(scope="module")
def reference() -> Document:
    return read_document(REFERENCE)


def test_structure(reference: Document) -> None:
    assert [section.heading.plain for section in reference.sections] == ["CONCLUSIONS", "RECOMMENDATIONS"]
    conclusions, recommendations = (section.items for section in reference.sections)
    assert [item.label for item in conclusions] == [f"{number}." for number in range(1, 30)]
    assert [item.label for item in recommendations] == ["1.", "2.", "3."]
    parents = {item.label: [child.label for child in item.items] for item in conclusions if item.items}
    assert parents == {
        "2.": ["a)", "b)", "c)", "d)", "e)", "f)"],
        "16.": ["a.", "b.", "c.", "d."],
        "18.": ["a)", "b)", "c)"],
    }
    closings = {item.label: item.closing.plain for item in conclusions if item.closing is not None}
    assert list(closings) == ["18."]
    assert closings["18."].startswith("In regard to these proposals")


def test_facts(reference: Document) -> None:
    assert reference.place == "San Salvador, El Salvador"
    assert (reference.start, reference.end) == (date(2017, 6, 20), date(2017, 6, 22))
    assert reference.present == ("CA", "CR", "DO", "SV", "GT", "HN", "MX", "PA", "US")
    assert reference.removed == ("[bookmark: _GoBack]", "[bookmark: OLE_LINK33]")
    assert len(reference.title) == 4
    assert reference.warnings == ()


def test_the_text_is_given_back(reference: Document) -> None:
    source = re.sub(r"\[bookmark: \w+\]", "", REFERENCE.read_text("utf-8"))
    assert _lines(text_of(reference)) == _lines(source)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_no_character_of_a_real_text_is_lost(path: Path) -> None:
    document = read_document(path)
    assert characters_of(document) == characters_in(path.read_text("utf-8-sig"))


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_real_text_written_and_read_again_is_the_same(path: Path, tmp_path: Path) -> None:
    document = read_document(path)
    copy = tmp_path / "copy.txt"
    copy.write_text(text_of(document), "utf-8")
    again = read_document(copy)
    for part in ("title", "opening", "sections", "after", "place", "present", "start", "end"):
        assert getattr(again, part) == getattr(document, part), part


def test_a_long_text_is_read_at_once() -> None:
    path = CORPUS / "g20_bali_leaders_declaration_en.txt"
    read_document(path)
    begun = time.perf_counter()
    read_document(path)
    assert time.perf_counter() - begun < 0.3


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
