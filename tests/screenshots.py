"""``python -m tests.screenshots [folder]``: a picture of each page, menu and dialog, to be looked at.

Every one is taken in both languages, light and dark, on a screen of 1366 × 768 at 100 % and at 200 %, over
the sample, with no screen needed. A picture is called ``es-dark-200-conclusions.png``. Nothing is compared:
it shows what a change did, and a person says whether it is right.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QWidget

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.agreeing import NoteRequests, SetState
from rcm_desktop.domain.backups import FOLDER, BackupName, Reason, Series
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, Kind, Node
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.text import text_of
from rcm_desktop.reading.people_sheet import people_of
from rcm_desktop.windows.contributions_page import ContributionsPage
from rcm_desktop.windows.import_window import ImportWindow
from rcm_desktop.windows.main_window import CONTRIBUTIONS, MEETINGS
from rcm_desktop.windows.moment_dialog import MomentDialog
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.page_view import Fit
from rcm_desktop.windows.people_sheet_dialog import PeopleSheetDialog
from rcm_desktop.windows.preview_window import PreviewWindow
from rcm_desktop.windows.receipt_dialog import ReceiptDialog
from rcm_desktop.windows.restore_dialog import RestoreDialog
from rcm_desktop.windows.start_page import StartPage
from tests.windows.room import SHIFT, Room

SCREEN = (1366, 768)
SCALES = (1, 2)
LOOKS = ("light", "dark")
_ASKED_MS = 100
_REST_MS = 450
_SIMILAR_MS = 800
_TRIES = 50
_NOW = datetime(2025, 5, 15, 10, 41)
_BACKUPS = (
    (Reason.TEN_MINUTES, timedelta(minutes=10)),
    (Reason.TEN_MINUTES, timedelta(minutes=20)),
    (Reason.BEFORE_IMPORT, timedelta(minutes=26)),
    (Reason.OPEN, timedelta(hours=2)),
    (Reason.CLOSE, timedelta(hours=16)),
    (Reason.BY_HAND, timedelta(days=40)),
)

PEOPLE = (
    "Ana Lucía Barrios, directora de migración, Guatemala",
    "Rosa Méndez, Honduras",
    "John Carter, adviser, United States",
    "Iris Soto, OIM",
)
SHEET = (
    "País\tNombre\tCargo\tCorreo\n"
    "Panamá\tLic. Eva Rojas\tDirectora\teva@example.org\n"
    "Belize\tMark Young\tDirector\tno address\n"
    "\tTomás Ixcoy\t\t\n"
)

Act = Callable[[], object]


class Stage:
    """One start of the program over a copy of the sample, in one language and one look."""

    def __init__(self, folder: Path, language: Language, look: str, scale: int) -> None:
        self._folder = folder
        self._language = language
        self._prefix = f"{language.value}-{look}-{scale * 100}"
        self._kept = tempfile.TemporaryDirectory()
        self.place = Path(self._kept.name)
        library = self.place / "sample.rcm"
        self.untouched = self.place / "untouched.rcm"
        with create_library(library, sample=True) as opened:
            self.series = Series.of(library, opened.setting("library_id") or "")
            opened.save_copy(self.untouched)
        self.room = Room(library, self.place / "windows.ini", language)
        self.window = self.room.window
        self.window.choose_look(look)
        self.window.resize(SCREEN[0] // scale, SCREEN[1] // scale)
        self.room.settle()

    @property
    def language(self) -> Language:
        return self._language

    @property
    def office(self) -> Office:
        return self.room.office

    def close(self) -> None:
        self.room.close()
        self._kept.cleanup()

    def keep(self, name: str, widget: QWidget) -> None:
        if widget is self.window:
            # Panes, counts and history follow when the hands rest.
            QTest.qWait(_REST_MS)
        self.room.settle()
        widget.grab().save(str(self._folder / f"{self._prefix}-{name}.png"))

    def keep_asked(self, name: str, ask: Act) -> None:
        """Do what opens a dialog or a menu, keep its picture and close it."""
        waiting = _Waiting(lambda widget: self.keep(name, widget))
        ask()
        waiting.finish()
        self.room.settle()

    def take(self) -> None:
        """Every picture of this start."""
        scenes = (
            *(_meetings, _contributions, _conclusions, _searches, _menus, _questions, _papers),
            *(_backups, _start),
        )
        for scene in scenes:
            scene(self)

    # What the scenes need

    @property
    def word(self) -> str:
        """A word that the sample has more than once."""
        return "workshop" if self._language is Language.EN else "taller"

    def command(self, name: str) -> Act:
        assert self.window.pages is not None
        return self.window.pages.conclusions.commands.actions[name].trigger

    def menu(self, name: str) -> Act:
        return self.window.menus.actions[name].trigger

    def item(self, state: ItemState) -> Node:
        """The first item in a state."""
        nodes = self.room.view.outline.nodes()
        return next(node for node in nodes if node.kind is Kind.ITEM and node.state is state)

    def document(self) -> Path:
        """A text file with the conclusions in hand, to be read in."""
        assert self.window.desk is not None
        documents = self.window.desk.meetings.documents(self.window.meeting_in_hand)
        path = self.place / "conclusions.txt"
        path.write_text(text_of(documents[self._language]), "utf-8")
        return path


class _Waiting:
    """Waits for a dialog or a menu, which may hold its own event loop, gives it to ``take`` and closes it."""

    def __init__(self, take: Callable[[QWidget], None]) -> None:
        self._take = take
        self._left = _TRIES
        self._timer = QTimer(interval=_ASKED_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is not None:
            self._timer.stop()
            self._take(shown)
            shown.close()
        elif not self._left:
            self._timer.stop()

    def finish(self) -> None:
        while self._timer.isActive():
            QApplication.processEvents()
        if not self._left:
            raise RuntimeError("no dialog came")


def _meetings(stage: Stage) -> None:
    stage.window.ui.tabs.setCurrentIndex(MEETINGS)
    stage.keep("meetings", stage.window)
    assert stage.window.pages is not None and stage.window.pages.meetings is not None
    page = stage.window.pages.meetings
    page.ui.record_tabs.setCurrentWidget(page.ui.presence_page)
    page.presence.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_L, Qt.Key.Key_E):
        stage.room.key(key)
    stage.room.key(Qt.Key.Key_P, SHIFT)
    stage.keep("presence", stage.window)
    page.ui.record_tabs.setCurrentWidget(page.ui.people_page)
    stage.keep("people-empty", stage.window)
    for line in PEOPLE:
        page.people.ui.walk_in.setText(line)
        page.people.add()
    page.people.ui.walk_in.setText("Ana Solano")
    stage.keep("people", stage.window)
    sheet = PeopleSheetDialog(people_of(SHEET), (), stage.window)
    stage.keep_asked("people-sheet", sheet.open)
    page.ui.record_tabs.setCurrentWidget(page.ui.facts_page)
    stage.keep_asked("new-meeting", stage.menu("meeting"))


def _contributions(stage: Stage) -> None:
    stage.window.ui.tabs.setCurrentIndex(CONTRIBUTIONS)
    assert stage.window.pages is not None and stage.window.pages.contributions is not None
    page = stage.window.pages.contributions
    page.ui.as_at.show_day(_NOW.date())
    page.reload()
    page.ui.balances.setCurrentIndex(page.model.place_of("CR", "total"))
    stage.keep("contributions", stage.window)
    page.ui.show_received.click()
    stage.keep("contributions-received", stage.window)
    page.ui.filter_owes.click()
    page.ui.known_button.click()
    stage.keep("contributions-owes", stage.window)
    for button in (page.ui.known_button, page.ui.filter_all, page.ui.show_balance):
        button.click()
    bar = page.ui.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.keep("contributions-below", stage.window)
    bar.setValue(0)
    page.ui.movements.setCurrentIndex(page.movements.model.index(0, 0))
    names = ("credit", "write_off", "opening", "designate", "reverse", "follow_up", "periods")
    for name in names:
        stage.keep_asked(name.replace("_", "-"), page.commands.actions[name].trigger)
    page.commands.actions["receipt"].trigger()
    receipt = QApplication.activeModalWidget()
    assert isinstance(receipt, ReceiptDialog)
    receipt.ui.amount.setText("5,500")
    receipt.ui.reference.setText("CR-0515")
    receipt.go_on()
    stage.keep("receipt", receipt)
    receipt.ui.more_button.click()
    stage.keep("receipt-more", receipt)
    receipt.close()
    for title in stage.window.ui.menu_bar.actions():
        if title.menu() is not None and title.isVisible() and "ontribu" in title.text():
            menu = title.menu()
            assert isinstance(menu, QMenu)
            menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
            stage.keep("menu-contributions", menu)
            menu.close()
    _no_contributions(stage)


def _no_contributions(stage: Stage) -> None:
    """The page over a file without periods."""
    with create_library(stage.place / "empty.rcm") as opened:
        page = ContributionsPage(
            opened.contributions, opened.meetings, stage.window.look, stage.window.status.sentence
        )
        page.resize(stage.window.size())
        page.come()
        page.show()
        stage.keep("contributions-empty", page)
        page.let_go()
        page.deleteLater()


def _conclusions(stage: Stage) -> None:
    room = stage.room
    stage.window.activateWindow()
    room.show_conclusions()
    node = stage.item(ItemState.UNDER_DISCUSSION)
    asked = (ChangeRequest("CA", "within sixty days"), ChangeRequest("SV", ""))
    assert room.view.model is not None
    room.view.model.do(NoteRequests(node.id, asked, ("NI",)))
    proposed = stage.item(ItemState.PROPOSED)
    room.view.model.do(SetState((proposed.id,), ItemState.AGREED_AD_REFERENDUM, _NOW))
    stage.command("next_open")()
    stage.keep("conclusions", stage.window)
    stage.menu("room")()
    stage.keep("conclusions-room", stage.window)
    stage.menu("room")()
    for language, name in zip(LANGUAGES, ("english", "spanish"), strict=True):
        stage.window.show_languages((language,))
        stage.keep(f"conclusions-{name}", stage.window)
    stage.window.show_languages(LANGUAGES)
    stage.command("replace")()
    _field().setText(stage.word)
    stage.keep("find", stage.window)
    room.key(Qt.Key.Key_Escape)


def _searches(stage: Stage) -> None:
    """The palette: empty, with what was found, narrowed, and with what is like the item in hand."""
    room = stage.room
    stage.menu("palette")()
    stage.keep("palette", stage.window)
    for name, typed in (
        ("found", "secretaria tec"),
        ("proposed", "2024 agradecer panama"),
        ("none", "zzz"),
    ):
        _field().setText(typed)
        stage.keep(f"palette-{name}", stage.window)
    _field().setText("2024 agradecer")
    room.settle()
    room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Space)
    stage.keep("palette-narrowed", stage.window)
    room.key(Qt.Key.Key_Escape)
    thanks = next(node for node in room.view.outline.nodes() if node.en.text.plain.startswith("To thank"))
    room.view.go_to(Caret(thanks.id, stage.language))
    QTest.qWait(_SIMILAR_MS)
    stage.keep("similar-beside", stage.window)
    stage.command("similar")()
    stage.keep("similar", stage.window)
    room.key(Qt.Key.Key_Escape)


def _field() -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def _menus(stage: Stage) -> None:
    for at, title in enumerate(stage.window.ui.menu_bar.actions()):
        menu = title.menu()
        assert isinstance(menu, QMenu)
        menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
        stage.keep(f"menu-{at + 1}", menu)
        menu.close()


def _questions(stage: Stage) -> None:
    node = stage.item(ItemState.UNDER_DISCUSSION)
    stage.command("next_open")()
    for name in ("go_to", "reference", "requests", "labels", "fix_label", "stock"):
        stage.keep_asked(name.replace("_", "-"), stage.command(name))
    before = Text("To ask the TS to circulate the draft by 15 July 2025.")
    after = Text("To ask the TS to circulate the draft guidelines by 30 July 2025 at the latest.")
    moment = TextMoment(node.id, Language.EN, 1, _NOW, "Secretariat", before, after)
    stage.keep_asked("moment", MomentDialog(moment, stage.window.look, stage.window).open)
    box = QMessageBox(QMessageBox.Icon.Question, "RCM Desktop", "?", parent=stage.window)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel | buttons.Save | buttons.Close)
    stage.keep_asked("buttons-of-qt", box.open)


def _papers(stage: Stage) -> None:
    stage.keep_asked("export", stage.menu("export"))
    stage.keep_asked("phrases", stage.menu("phrases"))
    stage.keep_asked("preferences", stage.menu("preferences"))
    stage.menu("preview")()
    preview = stage.window.findChild(PreviewWindow)
    assert isinstance(preview, PreviewWindow)
    preview.resize(stage.window.size())
    stage.keep("preview", preview)
    preview.view.set_zoom(Fit.PAGE)
    stage.keep("preview-page", preview)
    stage.keep_asked("print", preview.print_pages)
    preview.close()
    stage.menu("read")()
    reading = stage.window.findChild(ImportWindow)
    assert isinstance(reading, ImportWindow)
    reading.resize(stage.window.size())
    stage.keep("import-empty", reading)
    assert reading.read(stage.document())
    stage.keep("import", reading)
    reading.close()


def rest() -> None:
    """Let time pass in a loop that lets other threads work too, as Qt's own waiting does not."""
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()


def _backups(stage: Stage) -> None:
    """The latest is damaged, those before hold what was there before the scenes changed it."""
    (stage.place / FOLDER).mkdir(exist_ok=True)
    places = (*_BACKUPS, (Reason.CLOSE, timedelta(0)))
    for reason, age in places:
        name = BackupName(stage.series, _NOW - age, reason)
        shutil.copy(stage.untouched, stage.place / FOLDER / name.file_name)
    latest = stage.place / FOLDER / BackupName(stage.series, _NOW, Reason.CLOSE).file_name
    latest.write_bytes(latest.read_bytes()[:-9000])

    rounds = stage.office.care.rounds
    assert rounds is not None
    rounds.run(Reason.TEN_MINUTES)
    rest()
    stage.keep("backed-up", stage.window)
    stage.menu("backups")()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    for picture, row in (("backups", 2), ("backups-damaged", 1)):
        dialog.ui.table.setCurrentIndex(dialog.model.index(row, 0))
        rest()
        while dialog.model.next_unseen(-1) is not None:
            rest()
        stage.keep(picture, dialog)
    dialog.close()


def _start(stage: Stage) -> None:
    """Comes last: the file is let go, then a damaged one is refused."""
    stage.office.close()
    recent = [stage.place / name for name in ("2024.rcm", "2025.rcm")]
    stage.window.show_start(recent, stage.place)
    stage.keep("start", stage.window)
    damaged = stage.place / "damaged.rcm"
    damaged.write_bytes(b"no records " * 1000)
    stage.office.open(damaged)
    stage.keep("start-refused", stage.window)
    stage.window.settings.put("recent", [])
    page = stage.window.findChildren(StartPage)[-1]
    stage.keep_asked("backups-none", page.ui.restore_button.click)


def _take_all(folder: Path, scale: int) -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    for language in LANGUAGES:
        for look in LOOKS:
            stage = Stage(folder, language, look, scale)
            try:
                stage.take()
            finally:
                stage.close()
    QGuiApplication.processEvents()


def _run_apart(folder: Path, scale: int) -> None:
    """In a process of its own: Qt takes screen and scale from its environment, once."""
    width, height = SCREEN
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, **dots}
    with tempfile.TemporaryDirectory() as place:
        # A path that Qt reads from here, as it takes the colon of a drive for the end of it.
        Path(place, "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
        told = {
            "QT_QPA_PLATFORM": "offscreen:configfile=screen.json",
            "QT_SCALE_FACTOR": str(scale),
            # Without a screen Qt complains that it cannot raise windows.
            "QT_LOGGING_RULES": "default.warning=false",
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        }
        command = [sys.executable, "-m", "tests.screenshots", str(folder.resolve()), "--scale", str(scale)]
        subprocess.run(command, env=os.environ | told, check=True, cwd=place)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    usual = Path(tempfile.gettempdir(), "rcm-desktop-screenshots")
    parser.add_argument("folder", nargs="?", type=Path, default=usual, help=f"where to, else {usual}")
    parser.add_argument("--scale", type=int, choices=SCALES, help="one scale alone")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.scale is not None:
        _take_all(asked.folder, asked.scale)
        return 0
    for scale in SCALES:
        _run_apart(asked.folder, scale)
    sys.stdout.write(f"{sum(1 for _ in asked.folder.glob('*.png'))} pictures in {asked.folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
