"""The directory put right in its window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.contacts import ContactKind
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries import EntryKind, Role
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog
from rcm_desktop.wording import Wording
from tests.windows.memory_store import MemoryStore

EN, ES = LANGUAGES
SHIPPED = Directory.shipped()


@pytest.fixture
def library() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that were asked; each is answered with yes."""
    questions: list[str] = []

    def is_wanted(parent: object, question: str) -> bool:
        questions.append(question)
        return True

    monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", is_wanted)
    return questions


@pytest.fixture
def dialog(qtbot: QtBot, library: MemoryStore, asked: list[str]) -> DirectoryDialog:
    made = DirectoryDialog(DirectoryBook(library), Wording.load(Language.EN).sentence)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def lines(dialog: DirectoryDialog) -> list[str]:
    model = dialog.ui.entries.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(dialog: DirectoryDialog, beginning: str) -> None:
    row = next(row for row, line in enumerate(lines(dialog)) if line.startswith(beginning))
    dialog.ui.entries.setCurrentIndex(dialog.ui.entries.model().index(row, 0))


def versions(dialog: DirectoryDialog) -> list[str]:
    model = dialog.entry.ui.versions.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def write(dialog: DirectoryDialog, field: str, words: str) -> None:
    line = getattr(dialog.entry.ui, field)
    line.selectAll()
    QTest.keyClicks(line, words)


def choose_role(dialog: DirectoryDialog, role: Role) -> None:
    chooser = dialog.entry.ui.role
    chooser.setCurrentIndex(chooser.findData(role))
    chooser.activated.emit(chooser.currentIndex())


# The list


def test_countries_in_the_order_of_the_language_with_their_role(dialog: DirectoryDialog) -> None:
    assert lines(dialog)[:3] == ["Argentina · observer", "Belize · member", "Canada · member"]
    assert len(lines(dialog)) == 16
    assert dialog.ui.title.text() == "Argentine Republic"


@pytest.mark.parametrize("typed", ["estados", "united", "UNITED STATES OF"])
def test_an_entry_is_found_by_its_name_in_either_language(dialog: DirectoryDialog, typed: str) -> None:
    QTest.keyClicks(dialog.ui.filter, typed)
    assert "United States · member" in lines(dialog)
    assert len(lines(dialog)) < 3


def test_nothing_found_says_so(dialog: DirectoryDialog) -> None:
    QTest.keyClicks(dialog.ui.filter, "zzz")
    assert lines(dialog) == []
    assert dialog.ui.nothing.isVisible()


def test_organisations_are_found_by_their_acronym(dialog: DirectoryDialog) -> None:
    dialog.show_kind(EntryKind.ORGANISATION)
    QTest.keyClicks(dialog.ui.filter, "acnur")
    assert [line.partition(" · ")[0] for line in lines(dialog)] == ["UNHCR"]


def test_down_leads_from_the_field_to_what_was_found(dialog: DirectoryDialog) -> None:
    QTest.keyClicks(dialog.ui.filter, "panam")
    QTest.keyClick(dialog.ui.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is dialog.ui.entries
    assert dialog.ui.title.text() == "Republic of Panama"


# An entry


def test_the_versions_of_an_entry_are_listed_with_their_days(dialog: DirectoryDialog) -> None:
    dialog.show_kind(EntryKind.SECRETARIAT)
    assert versions(dialog) == [
        "until 13 Nov 2019: Technical Secretariat · TS",
        "since 14 Nov 2019: Executive Secretariat · ES",
    ]
    assert dialog.entry.ui.acronym_es.text() == "SE"
    dialog.entry.ui.versions.setCurrentIndex(dialog.entry.ui.versions.model().index(0, 0))
    assert dialog.entry.ui.acronym_es.text() == "ST"


def test_the_preview_reads_as_a_sentence_in_both_languages(dialog: DirectoryDialog) -> None:
    choose(dialog, "United States")
    assert dialog.entry.ui.preview.text().splitlines() == [
        "English: Present were the Dominican Republic, Guatemala and the United States.",
        "Spanish: Estuvieron presentes los Estados Unidos, Guatemala y la República Dominicana.",
    ]
    write(dialog, "listed_en", "the States")
    assert "Guatemala and the States." in dialog.entry.ui.preview.text()
    write(dialog, "short_en", "America")
    assert "Present were the States, the Dominican Republic and" in dialog.entry.ui.preview.text()


def test_a_correction_changes_the_version_that_is_shown(
    dialog: DirectoryDialog, library: MemoryStore
) -> None:
    choose(dialog, "Peru")
    assert not dialog.entry.ui.store_button.isEnabled()
    write(dialog, "long_en", "Peruvian Republic")
    heard: list[None] = []
    dialog.changed.connect(lambda: heard.append(None))
    QTest.keyClick(dialog.entry.ui.long_en, Qt.Key.Key_Return)
    assert len(heard) == 1
    assert library.directory().on(date(1999, 1, 1)).body("RCGM")
    peru = library.directory().on(date(1999, 1, 1)).country("PE")
    assert peru is not None and peru.names(EN).long == "Peruvian Republic"
    assert peru.role is Role.OBSERVER, "what was not touched stays"
    assert dialog.ui.title.text() == "Peruvian Republic"
    assert not dialog.entry.ui.store_button.isEnabled()


def test_a_change_from_a_day_on_leaves_what_was(dialog: DirectoryDialog, library: MemoryStore) -> None:
    choose(dialog, "Peru")
    choose_role(dialog, Role.MEMBER)
    dialog.entry.ui.change.setChecked(True)
    dialog.entry.ui.store_button.click()
    assert dialog.entry.ui.hint.text() == "Write the day from which it holds."
    assert QApplication.focusWidget() is dialog.entry.ui.since
    QTest.keyClicks(dialog.entry.ui.since, "1 January 2020")
    dialog.entry.ui.store_button.click()
    assert versions(dialog) == ["until 31 Dec 2019: Peru · observer", "since 1 Jan 2020: Peru · member"]
    assert "Peru · member" in lines(dialog)
    assert len(library.directory().on(date(2017, 6, 20)).members()) == 11
    assert len(library.directory().on(date(2020, 1, 1)).members()) == 12


@pytest.mark.parametrize(("words", "sentence"), [("soon", "“soon” is not a day"), ("2019-11-14", "already")])
def test_a_day_that_cannot_be_is_said_in_one_sentence(
    dialog: DirectoryDialog, library: MemoryStore, words: str, sentence: str
) -> None:
    dialog.show_kind(EntryKind.SECRETARIAT)
    dialog.entry.ui.change.setChecked(True)
    write(dialog, "short_en", "Bureau")
    write(dialog, "since", words)
    dialog.entry.ui.store_button.click()
    assert sentence in dialog.entry.ui.hint.text()
    assert dialog.entry.ui.hint.property("role") == "trouble"
    assert library.directory() == SHIPPED


def test_a_name_that_is_missing_is_said_and_its_field_has_the_focus(dialog: DirectoryDialog) -> None:
    choose(dialog, "Peru")
    dialog.entry.ui.short_es.clear()
    dialog.entry.ui.short_es.textEdited.emit("")
    dialog.entry.ui.store_button.click()
    assert "short name is missing" in dialog.entry.ui.hint.text()
    assert QApplication.focusWidget() is dialog.entry.ui.short_es


def test_what_the_disk_refuses_stays_with_the_reason(dialog: DirectoryDialog, library: MemoryStore) -> None:
    choose(dialog, "Peru")
    write(dialog, "long_en", "Peruvian Republic")
    library.trouble = DiskFull("/records/a.rcm")
    dialog.entry.ui.store_button.click()
    assert "/records/a.rcm" in dialog.entry.ui.hint.text()
    assert dialog.entry.is_written
    library.trouble = None
    dialog.entry.ui.store_button.click()
    assert not dialog.entry.is_written


def test_a_correction_is_taken_back_to_what_is_shipped(
    dialog: DirectoryDialog, library: MemoryStore, asked: list[str]
) -> None:
    choose(dialog, "Peru")
    assert not dialog.entry.ui.shipped_button.isVisible()
    write(dialog, "long_en", "Peruvian Republic")
    dialog.entry.ui.store_button.click()
    dialog.entry.ui.shipped_button.click()
    assert len(asked) == 1
    assert library.directory().entries == SHIPPED.entries
    assert dialog.entry.ui.long_en.text() == "Republic of Peru"


def test_a_version_is_removed(dialog: DirectoryDialog, library: MemoryStore) -> None:
    choose(dialog, "Peru")
    assert not dialog.entry.ui.remove_button.isVisible(), "an entry always has a version"
    dialog.entry.ui.change.setChecked(True)
    choose_role(dialog, Role.MEMBER)
    write(dialog, "since", "2020-01-01")
    dialog.entry.ui.store_button.click()
    dialog.entry.ui.remove_button.click()
    assert versions(dialog) == ["always: Peru · observer"]
    assert library.directory().entries == SHIPPED.entries


def test_a_new_country_is_added_by_keyboard_and_goes_again(
    dialog: DirectoryDialog, library: MemoryStore
) -> None:
    dialog.ui.new_button.click()
    assert dialog.ui.title.text() == "A new country"
    assert QApplication.focusWidget() is dialog.entry.ui.code
    QTest.keyClicks(dialog.entry.ui.code, "p1")
    write(dialog, "short_en", "Chile")
    write(dialog, "short_es", "Chile")
    QTest.keyClick(dialog.entry.ui.short_es, Qt.Key.Key_Return)
    assert "“p1” is not the code of a country" in dialog.entry.ui.hint.text()
    write(dialog, "code", "cl")
    choose_role(dialog, Role.OBSERVER)
    QTest.keyClick(dialog.entry.ui.short_es, Qt.Key.Key_Return)
    assert "Chile · observer" in lines(dialog)
    assert dialog.ui.entries.currentIndex().data() == "Chile · observer"
    assert dialog.entry.ui.shipped_button.text() == "Remove this &entry"
    dialog.entry.ui.shipped_button.click()
    assert library.directory().entries == SHIPPED.entries
    assert "Chile · observer" not in lines(dialog)


def test_what_is_written_and_not_stored_is_asked_about(
    dialog: DirectoryDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "Peru")
    write(dialog, "short_en", "Piru")
    monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", lambda parent, question: False)
    choose(dialog, "Canada")
    QApplication.processEvents()
    assert dialog.entry.ui.short_en.text() == "Piru"
    assert str(dialog.ui.entries.currentIndex().data()).startswith("Peru")
    dialog.ui.kind.setCurrentIndex(1)
    dialog.ui.kind.activated.emit(1)
    assert dialog.kind is EntryKind.COUNTRY
    dialog.reject()
    assert dialog.isVisible()
    monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", lambda parent, question: True)
    choose(dialog, "Canada")
    assert dialog.entry.ui.short_en.text() == "Canada"
    dialog.reject()
    assert not dialog.isVisible()


# Presidencies


def test_a_presidency_is_stored_as_it_is_chosen(dialog: DirectoryDialog, library: MemoryStore) -> None:
    dialog.show_kind(None)
    assert "2018 · Panama" in lines(dialog)
    year = date.today().year
    assert dialog.ui.year_title.text() == str(year), "this year is in hand first"
    chooser = dialog.ui.presidency
    chooser.setCurrentIndex(chooser.findData("GT"))
    chooser.activated.emit(chooser.currentIndex())
    assert library.directory().presidency(year) == "GT"
    assert f"{year} · Guatemala" in lines(dialog)
    assert "Guatemala" in dialog.ui.troika.text()


# Contacts


def test_an_addressee_is_added_corrected_and_removed(
    dialog: DirectoryDialog, library: MemoryStore, asked: list[str]
) -> None:
    choose(dialog, "Panama")
    panel = dialog.contacts
    dialog.ui.entry_tabs.setCurrentWidget(dialog.ui.contacts_page)
    assert "Nobody receives letters yet" in panel.ui.words.text()
    panel.ui.addressee_button.click()
    assert panel.asking is not None
    panel.asking.accept()
    assert "needs a name" in panel.asking.ui.hint.text()
    panel.asking.ui.name.setText("Ana Ríos")
    panel.asking.ui.email.setText("ana at example")
    panel.asking.accept()
    assert "not an e-mail address" in panel.asking.ui.hint.text()
    panel.asking.ui.email.setText("ana@example.org")
    panel.asking.ui.address.setPlainText("Calle 3\nPanamá\n")
    panel.asking.ui.since.setText("1 July 2024")
    panel.asking.accept()
    kept = library.directory().addressee("PA", None)
    assert kept is not None
    assert (kept.name, kept.address, kept.since) == ("Ana Ríos", "Calle 3\nPanamá", date(2024, 7, 1))
    assert kept.language is Language.ES
    assert "Ana Ríos" in panel.ui.words.text()
    panel.ui.edit_button.click()
    panel.asking.ui.kind.setCurrentIndex(panel.asking.ui.kind.findData(ContactKind.FOCAL_POINT))
    panel.asking.accept()
    assert library.directory().addressee("PA", None) is None
    assert [each.name for each in library.directory().focal_points("PA", None)] == ["Ana Ríos"]
    panel.ui.remove_button.click()
    assert "Ana Ríos" in asked[-1]
    assert library.directory().contacts == ()


def test_only_countries_and_organisations_have_contacts(dialog: DirectoryDialog) -> None:
    tabs = dialog.ui.entry_tabs
    at = tabs.indexOf(dialog.ui.contacts_page)
    assert tabs.isTabVisible(at)
    dialog.show_kind(EntryKind.BODY)
    assert not tabs.isTabVisible(at)


# Reading, and both languages


def test_a_file_that_is_only_read_is_shown_and_not_changed(qtbot: QtBot) -> None:
    dialog = DirectoryDialog(DirectoryBook(MemoryStore(is_read_only=True)), str)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.read_only_words.isVisible()
    ui, contacts = dialog.entry.ui, dialog.contacts.ui
    assert ui.short_en.isReadOnly() and ui.since.isReadOnly()
    for widget in (
        *(ui.role, ui.store_button, dialog.ui.new_button, dialog.ui.presidency),
        *(contacts.addressee_button, contacts.focal_button, contacts.edit_button, contacts.remove_button),
    ):
        assert not widget.isEnabled(), widget.objectName()


def test_a_change_of_language_keeps_what_is_written(dialog: DirectoryDialog) -> None:
    choose(dialog, "Peru")
    write(dialog, "short_en", "Piru")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(dialog.entry, QEvent(QEvent.Type.LanguageChange))
    assert dialog.entry.ui.short_en.text() == "Piru"
    assert dialog.entry.is_written
