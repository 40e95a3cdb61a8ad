"""A part of the record of a meeting, or of another event, that is stored as soon as it is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.records import Records

_MARGINS = (24, 10, 24, 12)
_CLOSE_MARGINS = (16, 4, 16, 4)
_SPACING, _CLOSE_SPACING = 8, 4


class StoredPanel(QWidget):
    """``changed`` tells that the record is another one; ``failed`` carries a ``Condition``."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting = ""
        """The id of the meeting or event shown, "" before there is one and when the file is closed."""
        self.is_read_only = False

    def show_meeting(self, id_: str) -> None:
        """Show this part of a record."""
        self.meeting = id_
        self.reload()

    def reload(self) -> None:
        """Read the record again."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Speak the windows' language."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self.is_read_only = read_only

    def set_close(self, is_close: bool) -> None:
        """Stand closer together where the window is small."""
        layout = self.outer_layout()
        layout.setContentsMargins(*(_CLOSE_MARGINS if is_close else _MARGINS))
        layout.setSpacing(_CLOSE_SPACING if is_close else _SPACING)

    def outer_layout(self) -> QBoxLayout:
        """The layout that keeps this part from its edges."""
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        return layout

    def let_go(self) -> None:
        """The file is closed: what is shown is not read again."""
        self.meeting = ""

    def attempt(self, act: Callable[[], object]) -> bool:
        """Change the record and show it; what forbids it is told, and False returned."""
        try:
            act()
        except Condition as condition:
            self.failed.emit(condition)
            return False
        self.reload()
        self.changed.emit()
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class RecordPanel(StoredPanel):
    """A part of a meeting's record."""

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = records
