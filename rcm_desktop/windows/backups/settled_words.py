"""What was let go when a file was opened, in the words of the windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.services.erasure import Settled
from rcm_desktop.windows.interface_language import window_language


def settled_words(done: Settled) -> str:
    """A sentence for the status line, "" where nothing was done."""
    words = []
    if done.people:
        words.append(
            QCoreApplication.translate(
                "Backups",
                "%n person(s) who had been erased came back with an older copy and were erased again.",
                None,
                done.people,
            )
        )
    if done.events:
        told = QCoreApplication.translate("Backups", "Private details were deleted, as it is over: {0}.")
        titles = (each.title(window_language()) or each.key for each in done.events)
        words.append(told.format("; ".join(titles)))
    return " ".join(words)
