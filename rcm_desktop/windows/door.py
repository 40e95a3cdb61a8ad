"""The door of a running program: a second start knocks, and the first one comes forward.

It is a local socket of this user on this machine; nothing goes over a network.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500


def knock(door: str) -> bool:
    """Ask the program behind a door to come forward; False where nobody answers."""
    visitor = QLocalSocket()
    visitor.connectToServer(door)
    if not visitor.waitForConnected(_WAIT_MS):
        return False
    answered = visitor.waitForReadyRead(_WAIT_MS)
    visitor.disconnectFromServer()
    return answered


class Door(QObject):
    """Open while a file is worked on; ``knocked`` when another start asks."""

    knocked = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # A socket file that a killed program left behind.
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def _answer(self) -> None:
        visitor = self._server.nextPendingConnection()
        if visitor is not None:
            visitor.write(b"coming")
            visitor.flush()
            visitor.disconnected.connect(visitor.deleteLater)
            self.knocked.emit()

    def close(self) -> None:
        self._server.close()
