"""The dialog of a returned form: what it shows, what is taken, and what keeps it from being taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.returned import ReturnProposal, taken
from rcm_desktop.qt_models.returned_people_model import Column
from rcm_desktop.reading.errors import FormHasMacros
from rcm_desktop.windows.calendar.returned_form_dialog import ReturnedFormDialog
from tests.windows.returned_forms import RECORD, merged, proposed


class Taking:
    """Remembers what was to be taken; ``trouble`` is raised instead where it is set."""

    def __init__(self) -> None:
        self.asked: list[tuple[ReturnProposal, frozenset[int]]] = []
        self.trouble: FormHasMacros | None = None

    def __call__(self, proposal: ReturnProposal, chosen: frozenset[int]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.asked.append((proposal, chosen))


def opened(qtbot: QtBot, proposal: ReturnProposal, taking: Taking | None = None) -> ReturnedFormDialog:
    dialog = ReturnedFormDialog("form.xlsx", "Mexico", proposal, taking or Taking())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def cells(dialog: ReturnedFormDialog, column: Column) -> list[str]:
    return [str(dialog.model.index(row, column).data()) for row in range(dialog.model.rowCount())]


def test_each_person_has_a_row_with_a_state(qtbot: QtBot) -> None:
    dialog = opened(qtbot, proposed())
    assert cells(dialog, Column.STATE) == ["Left out", "New", "New", "Changed", "Not coming"]
    people = [each.partition("\n") for each in cells(dialog, Column.PERSON)]
    assert people[1][2] == "Confirmación, C14"
    assert [name for name, _, _ in people][1:] == [
        "Sr. José Núñez Peña", "Carmen Díaz Ortega", "Licda. Ana Lucía Solano Méndez", "Sr. Luis Ramírez",
    ]  # fmt: skip
    what = cells(dialog, Column.WHAT)
    assert "several names in one cell" in what[0]
    assert "Function: Directora → Viceministra" in what[3]
    assert "not an e-mail address" in what[2]
    assert dialog.ui.words.text() == "Mexico will attend."
    assert dialog.take_button.text().startswith("Take the answer and 3 p")


def test_space_lets_a_person_go_and_enter_takes_the_rest(qtbot: QtBot) -> None:
    taking = Taking()
    dialog = opened(qtbot, proposed(), taking)
    table = dialog.ui.table
    table.setFocus()
    table.setCurrentIndex(dialog.model.index(2, Column.STATE))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.take_button.text().startswith("Take the answer and 2 p")
    with qtbot.waitSignal(dialog.taken):
        dialog.take_button.click()
    ((proposal, chosen),) = taking.asked
    after = taken(RECORD, proposal, chosen)
    assert [each.name for each in after.people_of("MX")] == [
        "Ana Lucía Solano Méndez", "Luis Ramírez", "José Núñez Peña",
    ]  # fmt: skip


def test_a_row_that_is_left_out_has_no_check(qtbot: QtBot) -> None:
    dialog = opened(qtbot, proposed())
    index = dialog.model.index(0, Column.STATE)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    before = dialog.model.checked
    dialog.model.toggle(0)
    assert dialog.model.checked == before


def test_a_form_that_is_wrong_as_a_whole_takes_nothing(qtbot: QtBot) -> None:
    taking = Taking()
    dialog = opened(qtbot, proposed(change=merged), taking)
    assert cells(dialog, Column.STATE)[0] == "Problem"
    assert "merged" in cells(dialog, Column.PERSON)[0]
    assert not dialog.take_button.isVisible()
    dialog.accept()
    assert taking.asked == []
    assert dialog.isVisible()


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot) -> None:
    dialog = ReturnedFormDialog("form.xlsm", "", FormHasMacros("form.xlsm"), Taking())
    qtbot.addWidget(dialog)
    dialog.show()
    assert "macros" in dialog.ui.words.text()
    assert not dialog.take_button.isVisible()
    assert not dialog.ui.table.isVisible()


def test_what_stands_in_the_way_of_taking_is_told(qtbot: QtBot) -> None:
    taking = Taking()
    taking.trouble = FormHasMacros("form.xlsx")
    dialog = opened(qtbot, proposed(), taking)
    dialog.take_button.click()
    assert "macros" in dialog.ui.words.text()
    assert dialog.isVisible()


def test_names_without_an_answer_are_said_to_be_inferred(qtbot: QtBot) -> None:
    dialog = opened(qtbot, proposed(answer=""))
    assert "taken as a confirmation" in dialog.ui.words.text()
    refused = opened(qtbot, proposed(answer="No asistiremos", people=()))
    assert refused.ui.words.text() == "Mexico will not attend."
    assert refused.take_button.text().startswith("Take the answer and 2 p")
