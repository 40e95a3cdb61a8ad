"""Whether somebody answers a signal: a button that nobody answers is not shown."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, QObject


def is_answered(owner: QObject, signal: str) -> bool:
    """Whether something is connected to the signal of this name."""
    return owner.isSignalConnected(QMetaMethod.fromSignal(getattr(owner, signal)))
