"""The head of the calendar: its title, on and back, the choice of a view; short where it is narrow."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from rcm_desktop.windows.calendar.day_words import months_of_year
from rcm_desktop.windows.flow_row import FlowRow
from rcm_desktop.windows.forms.ui_calendar_view import Ui_CalendarView
from rcm_desktop.windows.icons import icon
from rcm_desktop.windows.look import Look

_TITLE = 1.25
_ROOMY, _CLOSE, _CLOSEST = range(3)


class View(Enum):
    """What the calendar shows."""

    YEAR = auto()
    MONTH = auto()
    AGENDA = auto()
    TRAY = auto()


_BY_MONTH = (View.YEAR, View.MONTH)


class CalendarHead(QObject):
    """``view_wanted`` carries the view that was pressed, ``turned`` 1 for on and -1 for back."""

    view_wanted = Signal(object)
    turned = Signal(object)

    def __init__(self, ui: Ui_CalendarView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._look, self._page = ui, look, parent
        self._level = _ROOMY
        self._view = View.MONTH
        self._titles = ("", "")
        self.buttons: dict[View, QToolButton] = {
            View.YEAR: ui.year_button,
            View.MONTH: ui.month_button,
            View.AGENDA: ui.agenda_button,
            View.TRAY: ui.tray_button,
        }
        self._row = FlowRow(ui.head)
        self._row.addWidget(ui.going_group)
        self._row.addWidget(ui.holidays_button)
        self._row.add_ending(ui.views_group)
        self._row.add_ending(ui.new_button)
        font = ui.title.font()
        font.setPointSizeF(_TITLE * font.pointSizeF())
        ui.title.setFont(font)
        ui.previous_button.clicked.connect(lambda: self.turned.emit(-1))
        ui.next_button.clicked.connect(lambda: self.turned.emit(1))
        for view, button in self.buttons.items():
            button.clicked.connect(lambda _=False, view=view: self.view_wanted.emit(view))

    def show_view(self, view: View) -> None:
        """Offer what means something in a view."""
        ui, self._view = self._ui, view
        self.buttons[view].setChecked(True)
        for widget in (ui.previous_button, ui.next_button, ui.holidays_button):
            widget.setVisible(view in _BY_MONTH)
        ui.today_button.setVisible(view is not View.TRAY)
        self._name(ui.previous_button, ui.next_button, is_year=view is View.YEAR)
        self.fit()

    def show_title(self, title: str, short: str = "") -> None:
        """``short`` stands where there is little room."""
        self._titles = title, short or title
        self._ui.title.setText(self._titles[self._level == _CLOSEST])

    def set_look(self, look: Look) -> None:
        self._look = look
        self._dress()

    def fit(self) -> None:
        """Say all in words where they fit in one line, else less; and be as high as the lines there are."""
        head, around = self._ui.head, self._ui.view_layout.contentsMargins()
        # The layout has not been done yet when the page is told its size.
        width = self._page.width() - around.left() - around.right()
        height = 0
        for each in head.findChildren(QWidget):
            each.ensurePolished()  # Else it asks for the room it had without the style of the program.
        for level in (_ROOMY, _CLOSE, _CLOSEST):
            self._level = level
            self._dress()
            height = self._row.heightForWidth(width)
            if height <= self._row.minimumSize().height():
                break
        head.setMinimumHeight(height)

    def _dress(self) -> None:
        ui, look = self._ui, self._look
        is_close, is_closest = self._level >= _CLOSE, self._level == _CLOSEST
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_close else Qt.ToolButtonStyle.ToolButtonTextOnly
        ui.holidays_button.setIcon(icon("flag", QColor(look.ink)))
        ui.holidays_button.setToolButtonStyle(style)
        words = QCoreApplication.translate("CalendarView", "New event")
        ui.new_button.setText("" if is_closest else words)
        ui.new_button.setAccessibleName(words)
        ui.new_button.setIcon(icon("plus", QColor(look.on_accent)) if is_closest else QIcon())
        if ui.views_group.property("close") is not is_closest:
            ui.views_group.setProperty("close", is_closest)
            for button in self.buttons.values():
                button.style().unpolish(button)
                button.style().polish(button)
                # It keeps the size that it asked for before until it hears of another style.
                QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
        months = months_of_year(short=is_closest)
        widest = max(map(ui.title.fontMetrics().horizontalAdvance, months))
        # The button after it stays under the pointer while months go by.
        ui.title.setMinimumWidth(widest + 4 if self._view in _BY_MONTH else 0)
        self.show_title(*self._titles)
        for layout in (ui.going_layout, ui.views_layout):
            layout.activate()  # So that the row asks for the room they need now.

    @staticmethod
    def _name(before: QToolButton, after: QToolButton, *, is_year: bool) -> None:
        names = (
            (
                QCoreApplication.translate("Calendar", "The year before"),
                QCoreApplication.translate("Calendar", "The year after"),
            )
            if is_year
            else (
                QCoreApplication.translate("Calendar", "The month before (Page Up)"),
                QCoreApplication.translate("Calendar", "The month after (Page Down)"),
            )
        )
        for button, name in zip((before, after), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)
