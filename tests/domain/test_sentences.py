"""Where sentences end in either language, and which ones answer to each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.sentences import matching_position, sentence_ends


def sentences(plain: str) -> list[str]:
    ends = sentence_ends(plain)
    return [plain[start:end].strip() for start, end in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    "expected",
    [
        ["To thank Panama.", "To meet again!", "When?", "Soon…"],
        ["Agradecer a Panamá.", "¿Cuándo?", "«Pronto.»", "Reunirse."],
        ["Mr. Pérez and Dra. Gómez, e.g. the EE. UU. of art. 5, para. 3, spoke."],
        ["El Sr. Solís, la Lic. Mora y el Ing. R. Soto hablaron (núm. 7).", "Fin."],
        ["It grew by 3.5 per cent, see 3.1.", "It ended."],
        ["They met (in May.)", "They left."],
        ["To ask... for more.", "Done."],
        ["without an end"],
        ["Ended.", "And not ended"],
    ],
)
def test_where_sentences_end(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize("blank", ["", "  \n"])
def test_nothing_has_no_sentence(blank: str) -> None:
    assert sentence_ends(blank) == []


@settings(max_examples=60)
@given(st.text("aB .?!)”\n", max_size=30))
def test_sentences_hold_all_characters(plain: str) -> None:
    ends = sentence_ends(plain)
    assert ends == sorted(set(ends))
    assert plain[ends[-1] if ends else 0 :].strip() == ""


EN = "To thank Panama. To ask for reports. To meet."
ES = "Agradecer a Panamá. Pedir informes. Reunirse."


@pytest.mark.parametrize(
    ("at", "tail"),
    [(16, "Pedir informes. Reunirse."), (17, "Pedir informes. Reunirse."), (36, "Reunirse."), (45, "")],
)
def test_the_other_language_ends_its_sentence_there(at: int, tail: str) -> None:
    position = matching_position(EN, at, ES)
    assert position is not None
    assert ES[position:].strip() == tail


@pytest.mark.parametrize(
    ("at", "other"),
    [(20, ES), (0, ES), (17, "Agradecer a Panamá y pedir informes."), (17, "")],
    ids=["inside a sentence", "before the first", "fewer sentences", "no words"],
)
def test_nothing_answers_to_it(at: int, other: str) -> None:
    assert matching_position(EN, at, other) is None
