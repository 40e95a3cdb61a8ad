"""Compiled from ui/people_sheet_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QTableView, QVBoxLayout, QWidget

class Ui_PeopleSheetDialog:
    dialog_layout: QVBoxLayout
    words: QLabel
    table: QTableView
    buttons: QDialogButtonBox

    def setupUi(self, people_sheet_dialog: QDialog) -> None:
        if not people_sheet_dialog.objectName():
            people_sheet_dialog.setObjectName(u"people_sheet_dialog")
        people_sheet_dialog.setMinimumSize(QSize(480, 260))
        self.dialog_layout = QVBoxLayout(people_sheet_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.words = QLabel(people_sheet_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.table = QTableView(people_sheet_dialog)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.dialog_layout.addWidget(self.table)

        self.buttons = QDialogButtonBox(people_sheet_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

        QWidget.setTabOrder(self.table, self.buttons)

        self.retranslateUi(people_sheet_dialog)
    # setupUi

    def retranslateUi(self, people_sheet_dialog: QDialog) -> None:
        people_sheet_dialog.setWindowTitle(QCoreApplication.translate("PeopleSheetDialog", u"People from a sheet", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PeopleSheetDialog", u"Rows of the sheet", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
