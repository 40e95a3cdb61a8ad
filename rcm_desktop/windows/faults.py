"""Faults of the program itself: work is saved, a person is told in plain words, a log is written.

The log holds where the fault happened and its kind, never a text or a name: messages of exceptions are
left out because they may quote what was typed.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_LOG = logging.getLogger("rcm_desktop")


def log_to(folder: Path) -> Path:
    """Write the log into a folder, at most half a megabyte of it; gives the file."""
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "rcm-desktop.log"
    handler = RotatingFileHandler(file, maxBytes=256_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    return file


class FaultHandler(QObject):
    """Catches what nobody caught, in slots, threads and Qt. ``happened`` carries the kind of fault."""

    happened = Signal(object)

    def __init__(self, save: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._is_saving = False

    def install(self) -> None:
        """Take over the hooks of the interpreter, its threads and Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_thread_exception(args)
        qInstallMessageHandler(self._on_qt_message)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("fault %s at %s", kind.__name__, where(trace))
        if not self._is_saving:
            self._is_saving = True
            try:
                self._save()
            finally:
                self._is_saving = False
        self.happened.emit(kind.__name__)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        _LOG.error("fault in a thread %s at %s", args.exc_type.__name__, where(args.exc_traceback))
        self.happened.emit(args.exc_type.__name__)

    @staticmethod
    def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            _LOG.warning("qt %s %s: %d characters", kind.name, context.category, len(message))


def where(trace: TracebackType | None) -> str:
    """The places a fault passed through: files by name and lines, no values."""
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames) or "nowhere"
