"""A look at the people of a sheet, row by row, before they are stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.people import Delegate, likely_duplicates
from rcm_desktop.qt_models.delegates_model import FIELDS_OF_SHEETS
from rcm_desktop.qt_models.people_sheet_model import PeopleSheetModel, SheetLine
from rcm_desktop.reading.people_sheet import PersonRow
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_people_sheet_dialog import Ui_PeopleSheetDialog
from rcm_desktop.windows.record.people_words import delegation_word, field_word, part_word

_SIZE = (1240, 520)
_MOST_LETTERS = 26
"""How wide a column gets, so that the last one, which says what to look at, stays in sight."""


class PeopleSheetDialog(QDialog):
    """``here`` are the people of the meeting already; rows without a name are left out."""

    def __init__(
        self,
        rows: Sequence[PersonRow],
        here: Sequence[Delegate],
        parent: QWidget | None = None,
        directory: DirectoryOfDay | None = None,
    ) -> None:
        super().__init__(parent)
        self._directory = directory or Directory.shipped().on(None)
        self._rows, self._here = rows, here
        self.ui = Ui_PeopleSheetDialog()
        self.ui.setupUi(self)
        headings = [*map(field_word, FIELDS_OF_SHEETS), self.tr("To look at")]
        self.ui.table.setModel(PeopleSheetModel(headings, [self._line(row) for row in rows], self))
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(_MOST_LETTERS * self.fontMetrics().averageCharWidth())
        header.setStretchLastSection(True)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        save.setText(self.tr("Add %n person(s)", "", len(self.taken)))
        save.setEnabled(bool(self.taken))
        doubtful = sum(bool(self._remark(row)) for row in rows)
        read = self.tr("%n row(s) were read.", "", len(rows))
        look = self.tr("%n of them should be looked at.", "", doubtful) if doubtful else ""
        self.ui.words.setText(f"{read} {look}".strip())
        fit_to_screen(self, *_SIZE)

    @property
    def taken(self) -> list[PersonRow]:
        """The rows that are stored: those with a name."""
        return [row for row in self._rows if row.name]

    def _line(self, row: PersonRow) -> SheetLine:
        words = {"delegation": delegation_word(row.delegation, self._directory), "part": part_word(row.part)}
        cells = tuple(words.get(field) or str(getattr(row, field)) for field in FIELDS_OF_SHEETS)
        return SheetLine(cells, self._remark(row))

    def _remark(self, row: PersonRow) -> str:
        words = {
            "no_name": self.tr("no name: left out"),
            "no_delegation": self.tr("no country or organisation"),
            "email": self.tr("not an e-mail address"),
            "part": self.tr("role not understood"),
            "interpretation": self.tr("language of interpretation not understood"),
        }
        remarks = [words[remark] for remark in row.remarks]
        twins = likely_duplicates(row.name, self._here) if row.name else []
        remarks += [self.tr("perhaps already here: {0}").format(each.name) for each in twins[:1]]
        return "; ".join(remarks)
