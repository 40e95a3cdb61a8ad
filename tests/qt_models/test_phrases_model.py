"""The table of stock phrases: edited, grown, shrunk, and each change taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.stock import StockPhrase, StockPhrases
from rcm_desktop.qt_models.phrases_model import PhrasesModel

AGENDA = StockPhrase("on the agenda", "en la agenda")
SPRING = StockPhrase("in the spring", "en la primavera")
FUNDS = StockPhrase("subject to funds", "según los fondos")


@pytest.fixture
def model(qtbot: QtBot) -> PhrasesModel:
    made = PhrasesModel(
        StockPhrases((AGENDA, SPRING, FUNDS)), lambda language: language.value, lambda: "A new one"
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def shown(model: PhrasesModel) -> list[tuple[object, object]]:
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_an_empty_line_invites_at_the_end(model: PhrasesModel) -> None:
    assert shown(model)[-1] == ("A new one", "")
    assert model.index(3, 0).data(Qt.ItemDataRole.EditRole) == ""
    assert shown(model)[0] == ("on the agenda", "en la agenda")
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)]
    assert headings == ["en", "es"]


def test_a_word_is_put_right_in_its_language_only(model: PhrasesModel) -> None:
    assert model.setData(model.index(1, 1), "  en  otoño ")
    assert model.phrases.phrases == (AGENDA, StockPhrase("in the spring", "en otoño"), FUNDS)
    assert not model.setData(model.index(1, 1), "en otoño")


def test_the_empty_line_becomes_the_phrase_that_is_written_in_it(model: PhrasesModel) -> None:
    writing = QPersistentModelIndex(model.index(3, 0))
    assert model.setData(model.index(3, 0), "in writing")
    assert writing.row() == 3
    assert model.setData(model.index(writing.row(), 1), "por escrito")
    assert shown(model)[3:] == [("in writing", "por escrito"), ("A new one", "")]


def test_removing_leaves_whoever_stands_elsewhere_where_they_are(model: PhrasesModel) -> None:
    standing = QPersistentModelIndex(model.index(2, 1))
    model.remove([1, 3, 1])
    assert model.phrases == StockPhrases((AGENDA, FUNDS))
    assert standing.row() == 1
    model.undo()
    assert model.phrases == StockPhrases((AGENDA, SPRING, FUNDS))
    assert standing.row() == 2


def test_a_phrase_without_words_goes(model: PhrasesModel) -> None:
    model.setData(model.index(0, 0), "")
    model.setData(model.index(0, 1), " ")
    assert model.phrases.phrases == (SPRING, FUNDS)


def test_the_same_phrase_twice_is_refused_with_its_line(model: PhrasesModel, qtbot: QtBot) -> None:
    model.setData(model.index(3, 0), SPRING.en)
    with qtbot.waitSignal(model.repeated) as repeated:
        assert not model.setData(model.index(3, 1), SPRING.es)
    assert repeated.args == [1]
    assert model.phrases.phrases[3] == StockPhrase(SPRING.en, "")


def test_every_change_is_taken_back(model: PhrasesModel) -> None:
    first = model.phrases
    model.remove([0, 2])
    model.setData(model.index(0, 0), "in May")
    model.setData(model.index(1, 1), "por escrito")
    model.put(StockPhrases.shipped())
    assert model.phrases == StockPhrases.shipped()
    while model.can_undo:
        model.undo()
    assert model.phrases == first
    model.undo()
    assert model.phrases == first


def test_only_lines_have_cells(model: PhrasesModel) -> None:
    assert not model.setData(QModelIndex(), "x")
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
