"""Who asked for changes of an item and who has reservations about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from rcm_desktop.domain.agreeing import NoteRequests
from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ChangeRequest, Node
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_requests_dialog import Ui_RequestsDialog

_COLUMNS = 3
"""What shows every country of a reservation; the hint of a scrolled form stops short of that."""


@dataclass(frozen=True, slots=True)
class _RequestRow:
    row: QWidget
    country: QComboBox
    wish: QLineEdit
    remove: QToolButton


class RequestsDialog(QDialog):
    """``called`` names the item on screen; countries are named in ``language``, that of the windows."""

    def __init__(
        self,
        node: Node,
        called: str,
        language: Language,
        parent: QWidget | None = None,
        directory: DirectoryOfDay | None = None,
    ) -> None:
        super().__init__(parent)
        self._directory = directory or Directory.shipped().on(None)
        self._node = node
        self._called = called
        self._language = language
        self._rows: list[_RequestRow] = []
        self._checks: dict[str, QCheckBox] = {}
        self.ui = Ui_RequestsDialog()
        self.ui.setupUi(self)
        self.ui.add_button.clicked.connect(self._add_new_row)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self._fill()
        self._retranslate()
        # Room for two more requests before anything has to be scrolled.
        for part in (self.ui.requests, self.ui.reservations, self.ui.scrolled):
            layout = part.layout()
            assert layout is not None
            layout.activate()  # What was put in by hand counts only then.
        wanted, inside = self.sizeHint(), self.ui.scrolled.sizeHint()
        hidden = max(0, inside.height() - self.ui.scroll.sizeHint().height())
        more = hidden + 2 * self._rows[0].row.sizeHint().height()
        fit_to_screen(self, wanted.width(), wanted.height() + more)

    def operation(self) -> NoteRequests:
        """What was entered, as one step that can be undone."""
        requests = tuple(
            ChangeRequest(self._code_of(row.country), clean(row.wish.text()).strip())
            for row in self._rows
            if row.country.currentText().strip()
        )
        checked = [code for code, check in self._checks.items() if check.isChecked()]
        others = (self._code_named(clean(name).strip()) for name in self.ui.others.text().split(","))
        wanted = dict.fromkeys((*checked, *(name for name in others if name)))
        # Those noted before keep their place, so that OK alone changes nothing.
        kept = (name for name in self._node.reservations if name in wanted)
        return NoteRequests(self._node.id, requests, tuple(dict.fromkeys((*kept, *wanted))))

    # Filling

    def _fill(self) -> None:
        known = [each.code for each in self._directory.countries()]
        codes = self._directory.sorted_by_name(known, self._language)
        for at, code in enumerate(codes):
            check = QCheckBox(self._name(code), self.ui.reservations)
            check.setObjectName(f"reservation_{code.lower()}")
            check.setChecked(code in self._node.reservations)
            self._checks[code] = check
            rows = -(-len(codes) // _COLUMNS)
            self.ui.reservations_layout.addWidget(check, at % rows, at // rows)
            before = self.ui.add_button if at == 0 else self._checks[codes[at - 1]]
            QWidget.setTabOrder(before, check)
        others = [name for name in self._node.reservations if name not in self._checks]
        self.ui.others.setText(", ".join(others))
        QWidget.setTabOrder(self._checks[codes[-1]], self.ui.others)
        for request in self._node.requests or (ChangeRequest(""),):
            self._add_row(request)
        self._rows[-1].country.setFocus()

    def _add_new_row(self) -> None:
        self._add_row(ChangeRequest("")).country.setFocus()

    def _add_row(self, request: ChangeRequest) -> _RequestRow:
        widget = QWidget(self.ui.requests)
        row = _RequestRow(widget, QComboBox(widget), QLineEdit(widget), QToolButton(widget))
        row.country.setEditable(True)
        row.country.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        row.country.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.country.setMinimumWidth(row.country.fontMetrics().averageCharWidth() * 30)
        for code in self._checks:
            row.country.addItem(self._name(code), code)
        row.country.setCurrentIndex(-1)
        row.country.setEditText(self._name(request.country))
        row.wish.setText(request.wish)
        row.remove.setText("✕")
        row.remove.setAutoRaise(True)
        row.remove.setFocusPolicy(self.ui.add_button.focusPolicy())
        row.remove.clicked.connect(lambda: self._remove_row(row))
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row.country, 2)
        layout.addWidget(row.wish, 5)
        layout.addWidget(row.remove)
        before: QWidget | None = self._rows[-1].remove if self._rows else None
        for each in (row.country, row.wish, row.remove, self.ui.add_button):
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each
        self._rows.append(row)
        self.ui.requests_layout.addWidget(widget)
        self._name_row(row)
        return row

    def _remove_row(self, row: _RequestRow) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        row.row.hide()
        row.row.deleteLater()
        if not self._rows:
            self._add_new_row()
        else:
            self._rows[max(0, at - 1)].country.setFocus()

    # Names

    def _name(self, code: str) -> str:
        return self._directory.word(code, self._language)

    def _code_of(self, field: QComboBox) -> str:
        return self._code_named(clean(field.currentText()).strip())

    def _code_named(self, name: str) -> str:
        """The code of a country by its name in either language, or the name as it was given."""
        known = self._directory.country(name.upper()) or self._directory.called(name)
        return known.id if known is not None and known.kind is EntryKind.COUNTRY else name

    # Words

    def _name_row(self, row: _RequestRow) -> None:
        row.country.setAccessibleName(self.tr("Who asked"))
        row.wish.setAccessibleName(self.tr("What was asked for"))
        row.wish.setPlaceholderText(self.tr("What was asked for"))
        row.remove.setAccessibleName(self.tr("Remove this request"))
        row.remove.setToolTip(self.tr("Remove this request"))
        line = row.country.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Country or name"))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        item = QCoreApplication.translate("Row", "Item {0}")
        self.ui.item_words.setText(item.format(self._called) if self._called else "")
        for row in self._rows:
            self._name_row(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
