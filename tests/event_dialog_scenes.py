"""Pictures of the dialogs of events, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QDialog

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.papers.events.mail_draft import MailKind
from tests.stage import Stage
from tests.windows.calendar.event_dialogs import (
    event_dialog,
    file_dialog,
    in_dialog,
    mailing_dialog,
    new_meeting_event,
    papers_dialog,
    proposals_dialog,
)
from tests.windows.calendar.events import COMMENTS, EVENTS, INFERRED, RCGM

D = TypeVar("D", bound=QDialog)
_PAPERS = (
    EventPaperKind.PARTICIPANTS,
    EventPaperKind.SIGNATURES,
    EventPaperKind.MORNING,
    EventPaperKind.COUNTRY,
)


def event_dialogs(stage: Stage) -> None:
    """Each dialog of the page Calendar, in the states that look different."""
    settings = QSettings(str(stage.place / "papers.ini"), QSettings.Format.IniFormat)
    for name in ("papers_folder", "mails_folder"):
        settings.setValue(name, str(stage.place))
    _event(stage)
    for kind in _PAPERS:
        _keep(stage, f"event-papers-{kind.value}", papers_dialog(kind, RCGM, settings))
    _keep(stage, "calendar-file", file_dialog(settings=settings))
    _keep(stage, "calendar-file-all", file_dialog(None, settings))
    _keep(stage, "calendar-in", in_dialog(*EVENTS))
    _keep(stage, "mails-reminders", mailing_dialog(settings=settings))
    with _open(mailing_dialog(MailKind.INVITATION, settings)) as mails:
        mails.ui.target.clear()
        mails.accept()
        stage.keep("mails-requests-refused", mails)
    with _open(proposals_dialog()) as proposals:
        proposals.ui.table.setCurrentIndex(proposals.model.index(1, 0))
        stage.keep("proposals", proposals)


def _event(stage: Stage) -> None:
    _keep(stage, "event-change", event_dialog())
    _keep(stage, "event-deadline", event_dialog(COMMENTS))
    _keep(stage, "event-inferred", event_dialog(INFERRED))
    _keep(stage, "event-meeting", new_meeting_event())
    with _open(event_dialog(Event("", ""))) as new:
        new.ui.title_en.setText("Workshop on return and reintegration")
        new.ui.days.setText("some day next year")
        new.accept()
        stage.keep("event-refused", new)


def _keep(stage: Stage, name: str, dialog: QDialog) -> None:
    with _open(dialog):
        stage.keep(name, dialog)


@contextmanager
def _open(dialog: D) -> Iterator[D]:
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
