"""What holds for every page and dialog: names for the screen reader, plain text, languages, room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.backups import Backup, BackupName, Holdings, Reason, Series
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.searching import Filter, FilterKind
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.tasks.task import Task
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.events.mail_draft import MailKind
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.reading.documents import read_document
from rcm_desktop.reading.people_sheet import people_of
from rcm_desktop.services.backups import FoundBackups
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.services.preferences import Preferences
from rcm_desktop.services.search import Search
from rcm_desktop.services.second_place import SecondPlace
from rcm_desktop.windows.backups.restore_dialog import RestoreDialog
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.contributions.adjustment_dialog import Adjustment, AdjustmentDialog
from rcm_desktop.windows.contributions.conclusion_dialog import ConclusionDialog
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.contributions.follow_up_dialog import FollowUpDialog
from rcm_desktop.windows.contributions.periods_dialog import PeriodsDialog
from rcm_desktop.windows.contributions.receipt_dialog import ReceiptDialog
from rcm_desktop.windows.contributions.taking_back_dialogs import DesignationDialog, ReversalDialog
from rcm_desktop.windows.directory.contact_dialog import ContactDialog
from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog
from rcm_desktop.windows.finding.filter_chips import FilterChips
from rcm_desktop.windows.finding.finders import Conclusions
from rcm_desktop.windows.finding.palette import Palette
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.outline.find_bar import FindBar
from rcm_desktop.windows.outline.go_to_dialog import GoToDialog
from rcm_desktop.windows.outline.moment_dialog import MomentDialog
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.phrases_dialog import PhrasesDialog
from rcm_desktop.windows.outline.requests_dialog import RequestsDialog
from rcm_desktop.windows.papers.export_dialog import ExportDialog
from rcm_desktop.windows.papers.import_page import ImportPage
from rcm_desktop.windows.papers.import_window import ImportWindow
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from rcm_desktop.windows.preferences.name_dialog import NameDialog
from rcm_desktop.windows.preferences.preferences_backups import PreferencesBackups
from rcm_desktop.windows.preferences.preferences_dialog import PreferencesDialog
from rcm_desktop.windows.preferences.preferences_labels import PreferencesLabels
from rcm_desktop.windows.preferences.preferences_papers import PreferencesPapers
from rcm_desktop.windows.record.agenda_panel import AgendaPanel
from rcm_desktop.windows.record.corrigenda_panel import CorrigendaPanel
from rcm_desktop.windows.record.corrigendum_dialog import CorrigendumDialog
from rcm_desktop.windows.record.new_meeting_dialog import NewMeetingDialog
from rcm_desktop.windows.record.people_book import MeetingPeople
from rcm_desktop.windows.record.people_panel import PeoplePanel
from rcm_desktop.windows.record.people_sheet_dialog import PeopleSheetDialog
from rcm_desktop.windows.record.presence_panel import PresencePanel
from rcm_desktop.windows.record.sessions_panel import SessionsPanel
from rcm_desktop.windows.start_page import StartPage
from tests.papers.tasks.matrices import LATE, matrix
from tests.windows.calendar.event.looked_at import EVENT_DIALOGS, EVENT_PANELS
from tests.windows.calendar.event_dialogs import (
    event_dialog,
    file_dialog,
    in_dialog,
    mailing_dialog,
    new_meeting_event,
    papers_dialog,
    proposals_dialog,
)
from tests.windows.calendar.events import COMMENTS, calendar_view
from tests.windows.contributions.memory_ledger import NEW, OLD, contributions
from tests.windows.contributions.money import letters_dialog, status_dialog
from tests.windows.people.known_people import (
    ALSO,
    ANA,
    HELD,
    JOHN,
    erased_backups_dialog,
    erasure_dialog,
    keeping_dialog,
    pairs_dialog,
    people_dialog,
    person_data_dialog,
)
from tests.windows.returned_forms import returned_dialog, stopped_dialog
from tests.windows.samples import GRANADA, meetings_of, meetings_page, outline, records_of, store
from tests.windows.sheet_dialogs import dues_dialog, filled_dialog, ledger_import_dialog
from tests.windows.tasks.forms import matrix_dialog, task_dialog, tasks_page

AT = datetime(2025, 5, 14, 9)


class KeptInMind:
    """Backups that lie nowhere."""

    def __init__(self, backups: list[Backup]) -> None:
        self._backups = backups

    def backups_in(self, folder: Path) -> list[Backup]:
        return self._backups

    def look_into(self, path: Path) -> Holdings:
        return Holdings(3, 71, AT)

    def restore(self, path: Path, new: Path, progress: object = None) -> None:
        raise AssertionError("nobody asked for it")


def find_bar() -> FindBar:
    view = OutlineView(LIGHT)
    bar = FindBar(view)
    view.setParent(bar)
    bar.start(replacing=True)
    return bar


def moment_dialog() -> MomentDialog:
    moment = TextMoment("i0", Language.EN, 1, datetime(2025, 5, 14, 9), "", Text("June"), Text("July"))
    return MomentDialog(moment, LIGHT)


def preview_window() -> PreviewWindow:
    window = PreviewWindow(str, QSettings())
    window.show_paper(meetings_of(store(GRANADA)).paper("granada"))
    return window


def restore_dialog(reasons: list[Reason]) -> RestoreDialog:
    found = KeptInMind([Backup(Path("/x", each), BackupName(Series("x"), AT, each), 9) for each in reasons])
    return RestoreDialog(FoundBackups(found, [Path("/x")]), Worker(), str, Path("/x"))


def palette() -> QWidget:
    library = store(GRANADA)
    window = QWidget()
    search = Search(library)
    conclusions = Conclusions(search, lambda hit, query: None, lambda hit: None)
    chips = FilterChips(search.bodies, lambda: [2024], window)
    shown = Palette((conclusions,), chips, window)
    window.resize(700, 500)
    window.show()
    shown.start()
    shown.ui.query.setText("2024 taller")
    chips.put_on(Filter(FilterKind.BODY, "RCGM"), "2024 taller")
    return window


def preferences() -> PreferencesDialog:
    library = store()
    opened: Any = SimpleNamespace(
        path=Path("records.rcm"),
        meetings=meetings_of(library),
        records=records_of(library),
        preferences=Preferences(library),
        backups=SimpleNamespace(second=SecondPlace(library, Path("records"))),
        who="Ana",
        put_who=print,
    )
    return PreferencesDialog(opened, str)


NOBODY = Contact("", EntryKind.COUNTRY, "PA")


def contributions_page(*periods: Period) -> ContributionsPage:
    page = ContributionsPage(contributions(*periods), meetings_of(store(GRANADA)), LIGHT, str)
    for wanted in (page.letters_wanted, page.status_wanted, page.workbook_wanted, page.import_wanted):
        wanted.connect(lambda: None)
    page.come()
    page.movements.read()
    return page


def receipt_dialog() -> ReceiptDialog:
    made = ReceiptDialog(contributions(OLD, NEW), str, "USD", "CA")
    made.ui.more_button.click()
    return made


def posting() -> Receipt:
    (found,) = contributions(OLD).movements("CA", "USD")[-1:]
    assert isinstance(found.posting, Receipt)
    return found.posting


def designation_dialog() -> DesignationDialog:
    made = contributions(OLD, NEW)
    receipt = made.movements("CA", "USD")[1].posting
    assert isinstance(receipt, Receipt)
    return DesignationDialog(receipt, made, str)


FORMS: dict[str, Callable[[], QWidget]] = {
    "meetings": lambda: meetings_page(store(GRANADA)),
    "no meetings": lambda: meetings_page(store()),
    "presence": lambda: PresencePanel(records_of(store(GRANADA)), LIGHT),
    "people": lambda: PeoplePanel(MeetingPeople(records_of(store(GRANADA)))),
    "sessions": lambda: SessionsPanel(records_of(store(GRANADA))),
    "agenda": lambda: AgendaPanel(records_of(store(GRANADA))),
    "corrigenda": lambda: CorrigendaPanel(records_of(store(GRANADA))),
    "corrigendum": lambda: CorrigendumDialog(records_of(store(GRANADA)), GRANADA, outline(), "i0", str),
    "people of a sheet": lambda: PeopleSheetDialog(people_of("Ana Pérez\tGuatemala"), ()),
    "preferences": preferences,
    "preferences of labels": lambda: PreferencesLabels(Preferences(store()), str),
    "preferences of papers": lambda: PreferencesPapers(Preferences(store()), str),
    "preferences of backups": lambda: PreferencesBackups(
        Path("b"), SecondPlace(store(), Path("x")), str, print
    ),
    "name": lambda: NameDialog("Ana", print, str),
    "contributions": lambda: contributions_page(OLD, NEW),
    "no contributions": contributions_page,
    "calendar": calendar_view,
    "no events": lambda: CalendarView(LIGHT, str),
    "change of an event": event_dialog,
    "new event": new_meeting_event,
    "deadline": lambda: event_dialog(COMMENTS),
    "proposed events": proposals_dialog,
    **{f"paper of {each.value}": partial(papers_dialog, each) for each in EventPaperKind},
    "calendar file": file_dialog,
    "calendar file of all": lambda: file_dialog(None),
    "events of a file": in_dialog,
    "reminders": mailing_dialog,
    "requests to confirm": lambda: mailing_dialog(MailKind.INVITATION),
    "receipt": receipt_dialog,
    "credit": lambda: AdjustmentDialog(Adjustment.CREDIT, contributions(OLD, NEW), str, "USD", "CA"),
    "write-off": lambda: AdjustmentDialog(Adjustment.WRITE_OFF, contributions(OLD, NEW), str, "USD", "CA"),
    "opening balance": lambda: AdjustmentDialog(Adjustment.OPENING, contributions(OLD), str, "USD", "CA"),
    "reversal": lambda: ReversalDialog(posting(), contributions(OLD), str),
    "designation": designation_dialog,
    "follow-up": lambda: FollowUpDialog(
        FollowUp("f", "CA", AT.date(), FollowUpKind.CALL), "USD", str, "Canada"
    ),
    "conclusion": lambda: ConclusionDialog(meetings_of(store(GRANADA))),
    "periods": lambda: PeriodsDialog(contributions(OLD, NEW), str, lambda: None),
    "first period": lambda: PeriodsDialog(contributions(), str, lambda: None),
    "new meeting": NewMeetingDialog,
    "start": lambda: StartPage(Path("x.rcm"), [Path("a.rcm")]),
    "find": find_bar,
    "requests": lambda: RequestsDialog(outline().node("i0"), "1.", Language.EN),
    "moment": moment_dialog,
    "import": lambda: ImportPage(LIGHT, meetings_of(store()), read_document, str),
    "import window": lambda: ImportWindow(meetings_of(store()), lambda: LIGHT, str, QSettings()),
    "export": lambda: ExportDialog(meetings_of(store(GRANADA)), "granada", str, QSettings()),
    "status of contributions": lambda: status_dialog(QSettings()),
    "letters": lambda: letters_dialog(QSettings()),
    "no letters": lambda: letters_dialog(QSettings(), day=date(2020, 1, 1)),
    "follow-up workbook": dues_dialog,
    "filled workbook": filled_dialog,
    "returned form": returned_dialog,
    "returned form that stops": stopped_dialog,
    "past ledger": ledger_import_dialog,
    "preview": preview_window,
    "phrases": lambda: PhrasesDialog(Phrases(store()), str),
    "backups": lambda: restore_dialog([Reason.CLOSE, Reason.OPEN]),
    "no backups": lambda: restore_dialog([]),
    "palette": palette,
    "directory": lambda: DirectoryDialog(DirectoryBook(store()), str),
    "contact": lambda: ContactDialog(
        DirectoryBook(store()), Contact("", EntryKind.COUNTRY, "PA"), "Panama", str
    ),
    "persons": lambda: people_dialog(ANA, ALSO, JOHN),
    "no persons": people_dialog,
    "likely the same": pairs_dialog,
    "how long": keeping_dialog,
    "erasure": erasure_dialog,
    "erased backups": lambda: erased_backups_dialog(HELD),
    "no erased backups": erased_backups_dialog,
    "data of a person": person_data_dialog,
    "go to": lambda: GoToDialog(outline(), Language.EN),
    "tasks": lambda: tasks_page(*matrix().lines),
    "no tasks": tasks_page,
    "task": lambda: task_dialog(LATE),
    "new task": lambda: task_dialog(Task("")),
    "follow-up matrix": matrix_dialog,
    **EVENT_DIALOGS,
    **EVENT_PANELS,
}


@pytest.fixture(params=list(FORMS))
def form(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made = FORMS[request.param]()
    qtbot.addWidget(made)
    return made


def focusable(form: QWidget) -> list[QWidget]:
    found = [each for each in form.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    # Parts of a field are named with it: a combo's line, the pieces of scroll areas, an outline's own cells.
    return [
        each
        for each in found
        if each.focusProxy() is None
        and not isinstance(each, QScrollBar)
        and not each.objectName().startswith("qt_")
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.window() is form.window()
        and not isinstance(each, OutlineView)
        and not _is_part(each)
    ]


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.focusProxy() is widget


def test_everything_that_takes_the_focus_has_a_name(form: QWidget) -> None:
    buddies = {id(label.buddy()) for label in form.findChildren(QLabel) if label.buddy() is not None}
    for widget in focusable(form):
        is_named = bool(widget.accessibleName()) or id(widget) in buddies
        if isinstance(widget, QAbstractButton):
            is_named = is_named or any(letter.isalpha() for letter in widget.text())
        assert is_named, widget.objectName()
        heard = QAccessible.queryAccessibleInterface(widget)
        assert heard is not None
        assert heard.text(QAccessible.Text.Name), widget.objectName()


def test_every_field_can_be_reached_with_tab(form: QWidget) -> None:
    reached: set[int] = set()
    widget = form.nextInFocusChain()
    while widget is not None and id(widget) not in reached:
        reached.add(id(widget))
        widget = widget.nextInFocusChain()
    assert focusable(form)
    assert all(id(each) in reached for each in focusable(form))


def test_labels_never_guess_rich_text(form: QWidget) -> None:
    for label in form.findChildren(QLabel):
        if not label.objectName().startswith("qt_"):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


def test_a_change_of_language_is_taken_while_it_is_shown(form: QWidget) -> None:
    form.show()
    QApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
    named = [each for each in focusable(form) if each.accessibleName()]
    assert named or focusable(form)
