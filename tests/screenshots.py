"""``python -m tests.screenshots [folder]``: a picture of each page, menu and dialog, to be looked at.

Every one is taken in both languages, light and dark, on a screen of 1366 × 768 at 100 % and at 200 %, over
the sample, with no screen needed. A picture is called ``es-dark-200-conclusions.png``. Nothing is compared:
it shows what a change did, and a person says whether it is right.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox

from rcm_desktop.domain.agreeing import NoteRequests, SetState
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, Kind
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.text import Text
from rcm_desktop.reading.people_sheet import people_of
from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog
from rcm_desktop.windows.main_window import MEETINGS
from rcm_desktop.windows.outline.moment_dialog import MomentDialog
from rcm_desktop.windows.papers.import_window import ImportWindow
from rcm_desktop.windows.papers.page_view import Fit
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from rcm_desktop.windows.preferences.name_dialog import NameDialog
from rcm_desktop.windows.preferences.preferences_dialog import PreferencesDialog
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from rcm_desktop.windows.record.people_sheet_dialog import PeopleSheetDialog
from rcm_desktop.windows.start_page import StartPage
from tests.backup_scenes import backups
from tests.calendar_scenes import calendar
from tests.contribution_scenes import contributions
from tests.event_dialog_scenes import event_dialogs
from tests.event_panel_scenes import event_panel
from tests.people_scenes import people
from tests.stage import NOW, SCREEN, Stage
from tests.task_scenes import tasks
from tests.windows.returned_forms import returned_dialog, stopped_dialog
from tests.windows.room import SHIFT

SCALES = (1, 2)
LOOKS = ("light", "dark")
_SIMILAR_MS = 800

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

AGENDA = (
    "Opening / Inauguración",
    "Report of the Presidency / Informe de la Presidencia",
    "Adoption of the conclusions / Adopción de las conclusiones",
)


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
    _programme(stage, page)
    page.ui.record_tabs.setCurrentWidget(page.ui.people_page)
    stage.keep("people-empty", stage.window)
    for line in PEOPLE:
        page.people.ui.walk_in.setText(line)
        page.people.add()
    page.people.ui.walk_in.setText("Ana Solano")
    stage.keep("people", stage.window)
    sheet = PeopleSheetDialog(people_of(SHEET), (), stage.window)
    stage.keep_asked("people-sheet", sheet.open)
    stage.keep_asked("returned-form", returned_dialog(stage.window).open)
    stage.keep_asked("returned-form-stopped", stopped_dialog(stage.window).open)
    page.ui.record_tabs.setCurrentWidget(page.ui.facts_page)
    stage.keep_asked("new-meeting", stage.menu("meeting"))


def _programme(stage: Stage, page: MeetingsPage) -> None:
    """Sessions and agenda, empty and with what a meeting has; corrigenda of the one that was adopted."""
    for part, panel, lines in (
        ("sessions", page.sessions, ("", "", "9:00-12:30 Closing session")),
        ("agenda", page.agenda, AGENDA),
    ):
        page.show_part(part)
        stage.keep(f"{part}-empty", stage.window)
        for line in lines:
            panel.ui.line.setText(line)
            panel.add()
        stage.keep(part, stage.window)
    page.show_part("corrigenda")
    stage.keep("corrigenda-empty", stage.window)
    desk, shown = stage.window.desk, page.meeting
    assert desk is not None and shown is not None
    adopted = desk.meetings.meeting(desk.meetings.lines()[-1].id)
    desk.records().save(replace(adopted, state=MeetingState.ADOPTED))
    node = next(each for each in desk.meetings.outline(adopted.id).nodes() if each.kind is Kind.ITEM)
    before = Words(node.en.text, node.es.text)
    after = replace(before, en=Text(before.en.plain.rstrip(".") + ", as agreed."))
    desk.records().correct(adopted.id, node.id, before, after, "A slip", NOW.date())
    page.show_meeting(adopted.id)
    stage.keep("corrigenda", stage.window)
    stage.keep_asked("corrigendum", page.corrigenda.ui.correct_button.click)
    page.ui.record_tabs.setCurrentWidget(page.ui.facts_page)
    stage.keep("meetings-adopted", stage.window)
    page.show_meeting(shown)


def _conclusions(stage: Stage) -> None:
    room = stage.room
    stage.window.activateWindow()
    room.show_conclusions()
    node = stage.item(ItemState.UNDER_DISCUSSION)
    asked = (ChangeRequest("CA", "within sixty days"), ChangeRequest("SV", ""))
    assert room.view.model is not None
    room.view.model.do(NoteRequests(node.id, asked, ("NI",)))
    proposed = stage.item(ItemState.PROPOSED)
    room.view.model.do(SetState((proposed.id,), ItemState.AGREED_AD_REFERENDUM, NOW))
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
    moment = TextMoment(node.id, Language.EN, 1, NOW, "Secretariat", before, after)
    stage.keep_asked("moment", MomentDialog(moment, stage.window.look, stage.window).open)
    box = QMessageBox(QMessageBox.Icon.Question, "RCM Desktop", "?", parent=stage.window)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel | buttons.Save | buttons.Close)
    stage.keep_asked("buttons-of-qt", box.open)


def _papers(stage: Stage) -> None:
    stage.keep_asked("export", stage.menu("export"))
    stage.keep_asked("phrases", stage.menu("phrases"))
    for at, name in enumerate(("general", "opening", "labels", "papers", "backups")):
        stage.keep_asked(f"preferences-{name}", lambda at=at: _preferences(stage, at))  # type: ignore[misc]
    stage.keep_asked("name", NameDialog("Ana Solano", print, str, stage.window).open)
    _directory(stage)
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


def _preferences(stage: Stage, page: int) -> None:
    """The preferences with a letterhead that was written, on one of their pages."""
    stage.menu("preferences")()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    dialog.papers.ui.lines_en.setPlainText("Regional Conference on Migration\nTechnical Secretariat")
    dialog.papers.ui.lines_es.setPlainText("Conferencia Regional sobre Migración\nSecretaría Técnica")
    dialog.ui.tabs.setCurrentIndex(page)


def _directory(stage: Stage) -> None:
    assert stage.window.desk is not None and stage.window.desk.opened is not None
    book = stage.window.desk.opened.book
    book.put_contact(
        Contact("", EntryKind.COUNTRY, "PA", name="Ana Ríos", courtesy="Excma. Sra.", function="Viceministra")
    )
    stage.keep_asked("directory", stage.menu("directory"))
    dialog = DirectoryDialog(book, str, stage.window)
    for kind, name in ((EntryKind.SECRETARIAT, "secretariat"), (None, "presidencies")):
        dialog.show_kind(kind)
        stage.keep_asked(f"directory-{name}", dialog.open)
    dialog.show_kind(EntryKind.COUNTRY)
    dialog.begin()
    stage.keep_asked("directory-new", dialog.open)
    dialog.ui.filter.setText("Panam")
    dialog.ui.entries.setCurrentIndex(dialog.ui.entries.model().index(0, 0))
    dialog.ui.entry_tabs.setCurrentWidget(dialog.ui.contacts_page)
    stage.keep_asked("directory-contacts", dialog.open)
    stage.keep_asked("contact", dialog.contacts.edit)
    dialog.deleteLater()


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


_SCENES = (
    _meetings,
    _conclusions,
    _searches,
    _menus,
    _questions,
    _papers,
    contributions,
    calendar,
    event_panel,
    event_dialogs,
    people,
    tasks,
    backups,
    _start,
)


def _named(scene: Callable[[Stage], None]) -> str:
    return scene.__name__.removeprefix("_")


def _take_all(folder: Path, scale: int, wanted: Sequence[str]) -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    for language in LANGUAGES:
        for look in LOOKS:
            stage = Stage(folder, language, look, scale)
            try:
                for scene in _SCENES:
                    if not wanted or _named(scene) in wanted:
                        scene(stage)
            finally:
                stage.close()
    QGuiApplication.processEvents()


def _run_apart(folder: Path, scale: int, wanted: Sequence[str]) -> None:
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
        for name in wanted:
            command += ["--scene", name]
        subprocess.run(command, env=os.environ | told, check=True, cwd=place)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    usual = Path(tempfile.gettempdir(), "rcm-desktop-screenshots")
    parser.add_argument("folder", nargs="?", type=Path, default=usual, help=f"where to, else {usual}")
    parser.add_argument("--scale", type=int, choices=SCALES, help="one scale alone")
    scenes = [_named(scene) for scene in _SCENES]
    parser.add_argument("--scene", action="append", choices=scenes, default=[], help="these alone")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.scale is not None:
        _take_all(asked.folder, asked.scale, asked.scene)
        return 0
    for scale in SCALES:
        _run_apart(asked.folder, scale, asked.scene)
    sys.stdout.write(f"{sum(1 for _ in asked.folder.glob('*.png'))} pictures in {asked.folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
