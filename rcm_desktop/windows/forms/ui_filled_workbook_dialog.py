"""Compiled from ui/filled_workbook_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_FilledWorkbookDialog:
    dialog_layout: QVBoxLayout
    file_words: QLabel
    words: QLabel
    table: QTableView
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, filled_workbook_dialog: QDialog) -> None:
        if not filled_workbook_dialog.objectName():
            filled_workbook_dialog.setObjectName(u"filled_workbook_dialog")
        filled_workbook_dialog.setMinimumSize(QSize(480, 160))
        self.dialog_layout = QVBoxLayout(filled_workbook_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.file_words = QLabel(filled_workbook_dialog)
        self.file_words.setObjectName(u"file_words")
        self.file_words.setText(u"")
        self.file_words.setTextFormat(Qt.TextFormat.PlainText)
        self.file_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.file_words)

        self.words = QLabel(filled_workbook_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.table = QTableView(filled_workbook_dialog)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"role", u"ledger")
        self.table.setProperty(u"lines", u"many")
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.dialog_layout.addWidget(self.table)

        self.room = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.buttons = QDialogButtonBox(filled_workbook_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.NoButton)

        self.dialog_layout.addWidget(self.buttons)

        self.dialog_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.table, self.buttons)

        self.retranslateUi(filled_workbook_dialog)
    # setupUi

    def retranslateUi(self, filled_workbook_dialog: QDialog) -> None:
        filled_workbook_dialog.setWindowTitle(QCoreApplication.translate("FilledWorkbookDialog", u"Receipts from a workbook", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FilledWorkbookDialog", u"Rows of the workbook and what each does", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
