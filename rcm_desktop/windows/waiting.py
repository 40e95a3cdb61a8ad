"""Waiting for the background worker where nothing else can go on: shown, and with a way out, if it lasts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import TimeoutError as NotYet
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from rcm_desktop.qt_models.worker import Job, Progress, Worker

T = TypeVar("T")
_PATIENCE_SECONDS = 0.5
_STEP_MS = 50


def carry_out(
    parent: QWidget, worker: Worker, words: str, stop_words: str, work: Callable[[Progress], T]
) -> T:
    """Let the worker do something and wait for it; what lasts over half a second is shown.

    ``words`` say what is done, ``stop_words`` stand on the button that ends it. Raises what ``work``
    raises, Cancelled where the person did not want to wait.
    """
    return wait_for(worker.submit(work), parent, words, stop_words)


def wait_for(job: Job[T], parent: QWidget, words: str, stop_words: str) -> T:
    """As ``carry_out``, for a job that was given to the worker before."""
    try:
        return job.future.result(_PATIENCE_SECONDS)
    except NotYet:
        # A job may raise this of itself; then it is over.
        if job.future.done():
            raise
    _show(job, parent, words, stop_words)
    return job.future.result()


def _show(job: Job[T], parent: QWidget, words: str, stop_words: str) -> None:
    dialog = QProgressDialog(parent)
    label = QLabel(words, dialog)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    dialog.setLabel(label)
    dialog.setWindowTitle(QCoreApplication.applicationName())
    dialog.setCancelButtonText(stop_words)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.canceled.connect(job.cancel)

    def look() -> None:
        if job.future.done():
            dialog.accept()
        else:
            dialog.setRange(0, job.total)
            dialog.setValue(job.done)

    timer = QTimer(dialog, interval=_STEP_MS)
    timer.timeout.connect(look)
    timer.start()
    while not job.future.done():
        # Cancelling ends the work at its next step; until then nothing behind it may go on.
        dialog.exec()
    timer.stop()
    dialog.deleteLater()
