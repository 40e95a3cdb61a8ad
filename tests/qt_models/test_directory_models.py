"""Lines of the directory and contacts as item models."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.qt_models.contacts_model import CONTACT_ROLE, FIELDS, ContactsModel
from rcm_desktop.qt_models.directory_lines import KEY_ROLE, DirectoryLine, DirectoryLines

FAILS = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_lines_keep_their_places_while_their_keys_stay(qtbot: QtBot) -> None:
    model = DirectoryLines()
    tester = QAbstractItemModelTester(model, FAILS)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show([DirectoryLine("PA", "Panama"), DirectoryLine("PE", "Peru")])
    model.show([DirectoryLine("PA", "Panamá"), DirectoryLine("PE", "Perú")])
    assert len(resets) == 1
    assert [model.index(row).data() for row in range(2)] == ["Panamá", "Perú"]
    assert model.index_of("PE").row() == 1
    assert model.index_of("PE").data(KEY_ROLE) == "PE"
    assert not model.index_of("CL").isValid()
    model.show([])
    assert model.rowCount() == 0
    assert tester.model() is model


def test_contacts_are_shown_by_the_words_given(qtbot: QtBot) -> None:
    model = ContactsModel(str.upper, lambda contact, field: f"{field} of {contact.id}")
    tester = QAbstractItemModelTester(model, FAILS)
    contacts = [Contact(id_, EntryKind.COUNTRY, "PA") for id_ in ("a", "b")]
    model.show(contacts)
    assert model.columnCount() == len(FIELDS)
    assert model.index(1, 0).data() == "kind of b"
    assert model.index(1, 3).data(CONTACT_ROLE) == contacts[1]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "KIND"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.row_of("b"), model.row_of("c")) == (1, -1)
    model.retranslate()
    assert tester.model() is model
