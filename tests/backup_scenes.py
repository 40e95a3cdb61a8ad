"""Pictures of the backups, for ``tests.screenshots``."""

from __future__ import annotations

import shutil
from datetime import timedelta

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from rcm_desktop.domain.backups import FOLDER, BackupName, Reason
from rcm_desktop.windows.backups.restore_dialog import RestoreDialog
from tests.stage import NOW, Stage

_REST_MS = 450
_BACKUPS = (
    (Reason.TEN_MINUTES, timedelta(minutes=10)),
    (Reason.TEN_MINUTES, timedelta(minutes=20)),
    (Reason.BEFORE_IMPORT, timedelta(minutes=26)),
    (Reason.OPEN, timedelta(hours=2)),
    (Reason.CLOSE, timedelta(hours=16)),
    (Reason.BY_HAND, timedelta(days=40)),
)


def _rest() -> None:
    """Let time pass in a loop that lets other threads work too, as Qt's own waiting does not."""
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()


def backups(stage: Stage) -> None:
    """The latest is damaged, those before hold what was there before the scenes changed it."""
    (stage.place / FOLDER).mkdir(exist_ok=True)
    places = (*_BACKUPS, (Reason.CLOSE, timedelta(0)))
    for reason, age in places:
        name = BackupName(stage.series, NOW - age, reason)
        shutil.copy(stage.untouched, stage.place / FOLDER / name.file_name)
    latest = stage.place / FOLDER / BackupName(stage.series, NOW, Reason.CLOSE).file_name
    latest.write_bytes(latest.read_bytes()[:-9000])

    rounds = stage.office.care.rounds
    assert rounds is not None
    rounds.run(Reason.TEN_MINUTES)
    _rest()
    stage.keep("backed-up", stage.window)
    stage.menu("backups")()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    for picture, row in (("backups", 2), ("backups-damaged", 1)):
        dialog.ui.table.setCurrentIndex(dialog.model.index(row, 0))
        _rest()
        while dialog.model.next_unseen(-1) is not None:
            _rest()
        stage.keep(picture, dialog)
    dialog.close()
