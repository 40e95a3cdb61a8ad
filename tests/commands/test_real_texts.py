"""Real texts in and out, where the folder beside the repository is present."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.operations import Restate
from rcm_desktop.domain.text import Text
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of
from tests.commands.terminal import Terminal, exporting

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
REFERENCE = CORPUS / "rcgm_2017_06_san_salvador.txt"
TEXTS = sorted(CORPUS.glob("*.txt"))
DEBRIS = ("[bookmark: _GoBack]", "[bookmark: OLE_LINK33]")
WRAPPED = {"csm_2006_asuncion_es", "grcm_1999_es", "grcm_2010_es", "rcgm_2014_nov_en"}
"""Texts whose lines end where the typewriter's did: their paragraphs come back as one line each."""
HEADED_BEFORE_ITS_OPENING = {"grcm_1999_es"}
"""The heading of the list stands above the opening there; the export puts it below."""

pytestmark = pytest.mark.skipif(not REFERENCE.exists(), reason="the folder of real texts is not here")
each_text = pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def made_empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "records.rcm"
    with create_library(path):
        pass
    return path


@pytest.fixture
def empty(made_empty: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_empty, tmp_path / "records.rcm"))


def lines_of(text: str) -> list[str]:
    for debris in DEBRIS:
        text = text.replace(debris, "")
    return [line.strip() for line in text.splitlines() if line.strip()]


@each_text
def test_a_real_text_comes_back_and_only_an_edited_item_differs(
    source: Path, empty: Path, tmp_path: Path, terminal: Terminal
) -> None:
    language = Language.ES if source.stem.endswith("_es") else Language.EN
    assert language_of(read_document(source)) is language
    told = terminal("import", source, "--language", language, "--library", empty)
    key = told.out.split("\t")[0]
    assert terminal("list", "meetings", "--library", empty).out.startswith(f"{key}\t")

    before = exported(key, language, empty, tmp_path, terminal)
    was, now = lines_of(source.read_text("utf-8-sig")), lines_of("\n".join(before))
    was_words, now_words = " ".join(was).split(), " ".join(now).split()
    if source.stem in HEADED_BEFORE_ITS_OPENING:
        assert sorted(now_words) == sorted(was_words)
    else:
        assert now_words == was_words
    if source.stem not in WRAPPED:
        assert now == was

    edited = restate_one(key, language, empty)
    after = exported(key, language, empty, tmp_path, terminal)
    ((old, new),) = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    first = edited.text(language).plain.split("\n")[0]
    assert old.endswith(first)
    assert new == old.removesuffix(first) + "Other words."


def restate_one(key: str, language: Language, library: Path) -> Node:
    """Give an item in the middle of the text another first paragraph; the item as it was."""
    with open_library(library) as opened:
        meeting = opened.meetings.find(key)
        assert meeting is not None
        editing, _ = opened.meetings.open(meeting)
        items = [node for node in editing.outline.nodes() if node.kind is Kind.ITEM and node.text(language)]
        item = items[len(items) // 2]
        first, *further = item.text(language).plain.split("\n")
        assert first
        editing.do(Restate(item.id, language, Text("\n".join(["Other words.", *further]))))
    return item


def exported(key: str, language: str, library: Path, folder: Path, terminal: Terminal) -> list[str]:
    out = folder / "out.txt"
    answer = terminal(*exporting(key, language, "txt", out), "--library", library)
    assert (answer.status, answer.err) == (0, "")
    return out.read_text("utf-8").splitlines()


# The reference text, with the facts of its contract


@pytest.fixture
def reference(terminal: Terminal) -> dict[str, Any]:
    answer = terminal("read", "--json", REFERENCE)
    assert (answer.status, answer.err) == (0, "")
    shape: dict[str, Any] = json.loads(answer.out)
    return shape


def test_the_reference_text_is_read_as_it_stands(reference: dict[str, Any]) -> None:
    conclusions, recommendations = (section["items"] for section in reference["sections"])
    parents = [item for item in conclusions if item["items"]]
    labels = [child["label"] for item in parents for child in item["items"]]

    assert [item["label"] for item in conclusions] == [f"{number}." for number in range(1, 30)]
    assert [item["label"] for item in recommendations] == ["1.", "2.", "3."]
    assert len(labels) == 13
    assert sum(label.endswith(")") for label in labels) == 9
    assert sum(label.endswith(".") for label in labels) == 4
    assert len(parents) == 3
    assert [item["label"] for item in conclusions if item["closing"]] == ["18."]
    assert len(reference["present"]) == 9
    assert (reference["start"], reference["end"]) == ("2017-06-20", "2017-06-22")
    assert reference["place"] == "San Salvador, El Salvador"
    assert tuple(reference["removed"]) == DEBRIS
    assert reference["warnings"] == []


def test_no_character_of_the_reference_text_is_lost(reference: dict[str, Any]) -> None:
    parts = [*reference["title"], reference["opening"], *reference["after"], *reference["removed"]]
    for section in reference["sections"]:
        parts += [section["heading"], *parts_of(section["items"])]

    assert characters("".join(parts)) == characters(REFERENCE.read_text("utf-8-sig"))


def parts_of(items: list[dict[str, Any]]) -> list[str]:
    parts = []
    for item in items:
        parts += [item["label"], item["text"], *parts_of(item["items"]), item["closing"] or ""]
    return parts


def characters(text: str) -> list[str]:
    return sorted("".join(text.split()))


def test_the_reference_text_exported_as_json_is_what_was_read(
    reference: dict[str, Any], empty: Path, tmp_path: Path, terminal: Terminal
) -> None:
    key = terminal("import", REFERENCE, "--library", empty).out.split("\t")[0]
    assert key == "rcgm-2017-06"
    terminal(*exporting(key, "en", "json", tmp_path / "o.json"), "--library", empty)

    again = json.loads((tmp_path / "o.json").read_text("utf-8"))

    assert again == {**reference, "removed": []}
