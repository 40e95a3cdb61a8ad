"""From the sentence to the opening paragraph by keyboard alone, over a real file, with a restart."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.events.event import Event, EventKind, EventState
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Standing
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.services.calendar import Calendar
from rcm_desktop.windows import asking
from rcm_desktop.windows.calendar.answer_dialog import AnswerDialog
from rcm_desktop.windows.calendar.ask_dialog import AskDialog
from rcm_desktop.windows.calendar.door_dialog import DoorDialog
from rcm_desktop.windows.calendar.event_papers_dialog import EventPapersDialog
from rcm_desktop.windows.calendar.mailing_dialog import MailingDialog
from rcm_desktop.windows.calendar.proposals_dialog import ProposalsDialog
from rcm_desktop.windows.calendar.returned_form_dialog import ReturnedFormDialog
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from tests.windows.room import CTRL, NONE, SHIFT, Room

Key = Qt.Key
TODAY = date.today()
YEAR = TODAY.year + 1
ENGLISH = (
    "To ask all delegations to tell the TS in writing who comes to the workshop on seasonal labour migration "
    f"to be held on 6 and 7 July {YEAR} in San José, Costa Rica, with the support of IOM."
)
SPANISH = (
    "Pedir a todas las delegaciones que comuniquen por escrito a la ST quién viene al taller sobre migración "
    f"laboral de temporada, que se celebrará los días 6 y 7 de julio de {YEAR} en San José, Costa Rica, con "
    "el apoyo de la OIM."
)
SHEET = "Name\tCountry\tPosition\nAna Barrios\tBelize\tDirector\nJohn Smith\tCanada\tSenior adviser\n"


class Hands(Room):
    """Keys go to the window that is in front, as a window manager has it after a dialog closed."""

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        self._come_forward()
        super().key(key, modifiers, times)

    def type(self, words: str) -> None:
        self._come_forward()
        super().type(words)

    def _come_forward(self) -> None:
        front = QApplication.activeModalWidget()
        front = self.window if front is None else front
        if QApplication.focusWidget() is None:
            front.activateWindow()
            self.settle()


class Loop:
    """The program on one file; what it writes goes to ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._library = folder / "secretariat.rcm"
        with create_library(self._library) as opened:
            end = TODAY + timedelta(days=1)
            self.meeting = opened.meetings.create("RCGM", TODAY, end, ("San José", "San José")).id
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        for name in ("mails_folder", "papers_folder", "documents_folder"):
            settings.setValue(name, str(folder))
        settings.sync()
        self.room = Hands(self._library, folder / "window.ini")

    def start_again(self) -> None:
        self.room.close()
        self.room = Hands(self._library, self.folder / "window.ini")

    @property
    def workshop(self) -> EventRecord:
        return self.record(next(each.id for each in self.events() if each.kind is EventKind.WORKSHOP))

    @property
    def _calendar(self) -> Calendar:
        desk = self.room.window.desk
        assert desk is not None and desk.opened is not None
        return desk.opened.calendar

    def events(self) -> list[Event]:
        return self._calendar.events()

    def record(self, id_: str) -> EventRecord:
        return self._calendar.record(id_)

    def written(self, pattern: str) -> list[Path]:
        return sorted(self.folder.glob(pattern))


@pytest.fixture
def loop(tmp_path: Path, qtbot: QtBot) -> Iterator[Loop]:
    loop = Loop(tmp_path)
    yield loop
    loop.room.close()


def shown(kind: type[QWidget]) -> None:
    """The dialog in front is one of this kind, so that a key does not go elsewhere in silence."""
    assert isinstance(QApplication.activeModalWidget(), kind)


def put_into_the_calendar(loop: Loop) -> None:
    room = loop.room
    room.show_conclusions()
    room.type(ENGLISH)
    room.key(Key.Key_F7)
    room.type(SPANISH)
    room.key(Key.Key_F7)
    room.key(Key.Key_V, CTRL | SHIFT)
    shown(ProposalsDialog)
    room.key(Key.Key_Return)
    room.key(Key.Key_4, CTRL)


def test_a_sentence_becomes_an_event_whose_round_is_asked_in_four_keys(loop: Loop) -> None:
    put_into_the_calendar(loop)
    event = loop.workshop.event
    assert event.when.exact_days == (date(YEAR, 7, 6), date(YEAR, 7, 7))
    assert (event.hosts, event.donors, event.state) == (("CR",), ("IOM",), EventState.CONFIRMED)
    assert event.en.title and event.es.title == "Taller sobre migración laboral de temporada"
    assert event.source is not None and event.source.meeting == loop.meeting
    room = loop.room
    room.key(Key.Key_F6)
    room.key(Key.Key_Return)
    shown(AskDialog)
    room.key(Key.Key_Escape)
    room.key(Key.Key_I, CTRL)
    shown(AskDialog)
    room.key(Key.Key_Return)
    assert loop.workshop.round.counts[Standing.SILENT] == 11
    room.key(Key.Key_Z, CTRL)
    assert loop.workshop.invitations == ()


def filled_form(mail: Path, target: Path) -> Path:
    """The form that is attached to a mail, as a country sends it back."""
    message = email.message_from_bytes(mail.read_bytes(), policy=email.policy.default)
    (form,) = (each for each in message.iter_attachments() if (each.get_filename() or "").endswith("docx"))
    content = form.get_payload(decode=True)
    assert isinstance(content, bytes)
    read = docx.Document(BytesIO(content))
    cells = read.tables[-1].rows[1].cells
    for cell, words in zip(cells[1:], ("Sra.", "Rosa Tzoc", "Directora", "Instituto"), strict=False):
        cell.text = words
    read.save(str(target))
    return target


def test_the_round_lives_by_keys(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    put_into_the_calendar(loop)
    room = loop.room
    for key in (Key.Key_F6, Key.Key_Return, Key.Key_Return):
        room.key(key)
    room.key(Key.Key_M, CTRL)
    shown(MailingDialog)
    room.key(Key.Key_Return)
    assert len(loop.written("*invitation*.eml")) == 11
    room.key(Key.Key_Escape)
    # Answers by telephone: Belize comes with three, Canada does not, Costa Rica says more.
    room.key(Key.Key_C)
    room.type("3")
    room.key(Key.Key_Return)
    room.key(Key.Key_Down)
    room.key(Key.Key_D)
    room.key(Key.Key_Down)
    room.key(Key.Key_Return)
    shown(AnswerDialog)
    room.key(Key.Key_Escape)
    # A form that came back by mail.
    form = filled_form(loop.written("*invitation-GT.eml")[0], loop.folder / "back.docx")
    monkeypatch.setattr(asking, "ask_for_file", lambda *_: form)
    room.key(Key.Key_B, CTRL | SHIFT)
    shown(ReturnedFormDialog)
    room.key(Key.Key_Return)
    # People typed, and pasted from a sheet.
    room.key(Key.Key_L, CTRL)
    room.type("Rosa Díaz, adviser, Costa Rica")
    room.key(Key.Key_Return)
    QGuiApplication.clipboard().setText(SHEET)
    room.key(Key.Key_V, CTRL)
    room.key(Key.Key_Return)
    record = loop.workshop
    standing = {each.party: each.standing for each in record.invitations}
    assert standing["BZ"] is Standing.CONFIRMED and standing["CA"] is Standing.DECLINED
    assert standing["GT"] is Standing.CONFIRMED
    assert {each.name for each in record.delegates} == {"Rosa Tzoc", "Rosa Díaz", "Ana Barrios", "John Smith"}
    # Those who are silent get a numbered letter.
    room.key(Key.Key_R, CTRL)
    shown(MailingDialog)
    room.key(Key.Key_Return)
    room.key(Key.Key_Escape)
    assert len(loop.written("*reminder*.eml")) == 8
    silent = [each for each in loop.workshop.invitations if each.standing is Standing.SILENT]
    assert [each.reminded for each in silent] == [(TODAY,)] * 8
    # Everything for the first morning.
    room.key(Key.Key_A, CTRL | SHIFT)
    shown(EventPapersDialog)
    room.type("every")
    room.key(Key.Key_Return)
    room.key(Key.Key_Escape)
    assert loop.written("*morning*.pdf")


def test_the_door_of_a_meeting_writes_its_opening(loop: Loop) -> None:
    room = loop.room
    room.key(Key.Key_4, CTRL)
    room.key(Key.Key_T, CTRL)
    room.key(Key.Key_Space)
    room.key(Key.Key_L, CTRL)
    for line in ("Ana Barrios, director, Belize", "John Smith, adviser, Canada"):
        room.type(line)
        room.key(Key.Key_Return)
    room.key(Key.Key_D, CTRL)
    shown(DoorDialog)
    room.type("barr")
    room.key(Key.Key_Return)
    room.type("canad")
    room.key(Key.Key_Return, SHIFT)
    room.type("Julia Rios")
    room.key(Key.Key_Return)
    shown(WalkInDialog)
    room.type("panam")
    room.key(Key.Key_Return)
    for _ in range(2):
        room.key(Key.Key_Escape)
    meeting = loop.record(loop.meeting).meeting
    assert meeting is not None
    openings = [meeting.wording(language).opening.plain for language in LANGUAGES]
    assert "Belize, Canada and Panama" in openings[0]
    assert "Belice, Canadá y Panamá" in openings[1]
    room.key(Key.Key_P, CTRL | SHIFT)
    pages = room.window.pages
    assert pages is not None and pages.meetings is not None
    assert room.window.ui.tabs.currentWidget() is room.window.ui.meetings_tab
    loop.start_again()
    assert {each.name for each in loop.record(loop.meeting).delegates} == {
        "Ana Barrios",
        "John Smith",
        "Julia Rios",
    }


def test_the_keyboard_comes_back_to_the_calendar_when_its_event_goes(loop: Loop) -> None:
    put_into_the_calendar(loop)
    room = loop.room
    room.key(Key.Key_L, CTRL)
    pages = room.window.pages
    assert pages is not None and pages.calendar is not None
    view, panel = pages.calendar.view, pages.calendar.panel
    assert panel.people.ui.walk_in.hasFocus()
    pages.calendar.turn(back=True)
    assert panel.event_in_hand is None
    focus = QApplication.focusWidget()
    assert focus is not None and view.isAncestorOf(focus)
