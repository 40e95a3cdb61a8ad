from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundGroup, FoundLine, FoundModel

DISPLAY, HEARD = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


def line(title: str, detail: str = "") -> FoundLine:
    return FoundLine(title, detail, lambda: None)


def model(*groups: FoundGroup) -> FoundModel:
    made = FoundModel()
    made.set_groups(groups)
    return made


def shown(made: FoundModel) -> list[object]:
    return [made.index(row).data() for row in range(made.rowCount())]


COMMANDS = FoundGroup("Commands", (line("Undo", "Ctrl+Z"), line("Redo")), is_first_choice=False)
TEXTS = FoundGroup("Conclusions", (line("To thank"), line("To ask")))
NONE = FoundGroup("Meetings", ())


def test_groups_stand_under_their_headings_and_empty_ones_not_at_all() -> None:
    made = model(COMMANDS, NONE, TEXTS)
    assert shown(made) == ["Commands", "Undo", "Redo", "Conclusions", "To thank", "To ask"]
    assert made.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert made.index(0).data(LINE_ROLE) is None
    assert made.index(1).data(HEARD) == "Undo, Ctrl+Z"


def test_a_command_is_the_first_choice_only_where_nothing_else_is() -> None:
    assert model(COMMANDS, TEXTS).first_choice.data() == "To thank"
    assert model(TEXTS, COMMANDS).first_choice.data() == "To thank"
    assert model(COMMANDS, NONE).first_choice.data() == "Undo"
    assert not model(NONE).first_choice.isValid()


def test_arrows_pass_headings_and_go_round() -> None:
    made = model(COMMANDS, TEXTS)
    at = made.first_choice
    assert made.next_line(at, -1).data() == "Redo"
    assert made.next_line(made.next_line(at, 1), 1).data() == "Undo"
    assert made.next_line(at, 6).data() == "To ask"
    assert made.next_line(at, -6).data() == "Undo"
    assert made.next_line(QModelIndex(), 1).data() == "Undo"
    assert made.next_line(QModelIndex(), -1).data() == "To ask"
    assert not FoundModel().next_line(QModelIndex(), 1).isValid()


def test_a_detail_that_costs_more_is_asked_for_once() -> None:
    asked: list[int] = []

    def full() -> str:
        asked.append(1)
        return "18 c) · RCGM"

    made = model(FoundGroup("", (FoundLine("To thank", "RCGM", lambda: None, full_detail=full),)))
    changed: list[int] = []
    made.dataChanged.connect(lambda first, _: changed.append(first.row()))
    for _ in range(2):
        made.complete(1)
    made.complete(0)
    made.complete(9)
    assert made.index(1).data(HEARD) == "To thank, 18 c) · RCGM"
    assert (asked, changed) == ([1], [1])


def test_the_same_lines_stay_where_they_are() -> None:
    made = FoundModel()
    resets: list[int] = []
    made.modelReset.connect(lambda: resets.append(1))
    for _ in range(2):
        made.set_lines([line("To thank", "RCGM")])
    made.set_lines([line("To thank", "VM")])
    assert len(resets) == 2
