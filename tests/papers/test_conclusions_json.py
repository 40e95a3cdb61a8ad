"""The JSON of the terminal's contract."""

from __future__ import annotations

import json
from datetime import date

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.conclusions_json import json_of, json_of_both

ENGLISH = Document(
    title=("GROUP", "Tela, Honduras"),
    place="Tela, Honduras",
    start=date(2011, 5, 3),
    end=date(2011, 5, 4),
    opening=Text("The Group met:"),
    present=("CA", "HN"),
    sections=(
        DocumentSection(
            Text("CONCLUSIONS"),
            (
                DocumentItem("1.", Text("To note ad hoc.", (Mark(8, 14, MarkKind.ITALIC),))),
                DocumentItem("2.", Text("To ask:"), (DocumentItem("a)", Text("this.")),), Text("So be it.")),
            ),
        ),
    ),
    after=("Signed.",),
)
SPANISH = Document(
    title=("GRUPO",),
    sections=(
        DocumentSection(
            Text("CONCLUSIONES"),
            (DocumentItem("1.", Text("Tomar nota.")), DocumentItem("2.", Text("Pedir:"))),
        ),
    ),
)


def test_the_shape_of_the_contract() -> None:
    shape = json.loads(json_of(ENGLISH))
    assert list(shape) == [
        "title", "place", "start", "end", "opening", "present", "sections", "after", "removed", "warnings",
    ]  # fmt: skip
    assert (shape["start"], shape["end"]) == ("2011-05-03", "2011-05-04")
    first, second = shape["sections"][0]["items"]
    assert first == {
        "label": "1.",
        "text": "To note ad hoc.",
        "marks": [{"start": 8, "end": 14, "kind": "italic"}],
        "items": [],
        "closing": None,
    }
    assert second["closing"] == "So be it."
    assert second["items"] == [{"label": "a)", "text": "this.", "items": [], "closing": None}]


def test_unknown_days_are_null() -> None:
    shape = json.loads(json_of(SPANISH))
    assert (shape["start"], shape["end"]) == (None, None)


def test_a_footnote_carries_its_text_and_a_reference_its_target() -> None:
    marks = (
        Mark(0, 0, MarkKind.FOOTNOTE, note="See below."),
        Mark(1, 3, MarkKind.REFERENCE, target="x"),
    )
    document = Document(sections=(DocumentSection(Text(), (DocumentItem("1.", Text("abc", marks)),)),))
    (item,) = json.loads(json_of(document))["sections"][0]["items"]
    assert item["marks"] == [
        {"start": 0, "end": 0, "kind": "footnote", "text": "See below."},
        {"start": 1, "end": 3, "kind": "reference", "target": "x"},
    ]


def test_both_languages_are_objects() -> None:
    shape = json.loads(json_of_both(ENGLISH, SPANISH))
    (section,) = shape["sections"]
    assert section["heading"] == {"en": "CONCLUSIONS", "es": "CONCLUSIONES"}
    first, second = section["items"]
    assert first["label"] == "1."
    assert first["text"] == {"en": "To note ad hoc.", "es": "Tomar nota."}
    assert first["closing"] is None
    assert second["closing"] == {"en": "So be it.", "es": ""}
    assert second["items"][0]["text"] == {"en": "this.", "es": ""}
