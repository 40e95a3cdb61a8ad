"""Compiled from ui/returned_form_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_ReturnedFormDialog:
    dialog_layout: QVBoxLayout
    file_words: QLabel
    words: QLabel
    table: QTableView
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, returned_form_dialog: QDialog) -> None:
        if not returned_form_dialog.objectName():
            returned_form_dialog.setObjectName(u"returned_form_dialog")
        returned_form_dialog.setMinimumSize(QSize(480, 160))
        self.dialog_layout = QVBoxLayout(returned_form_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.file_words = QLabel(returned_form_dialog)
        self.file_words.setObjectName(u"file_words")
        self.file_words.setText(u"")
        self.file_words.setTextFormat(Qt.TextFormat.PlainText)
        self.file_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.file_words)

        self.words = QLabel(returned_form_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.table = QTableView(returned_form_dialog)
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

        self.buttons = QDialogButtonBox(returned_form_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.NoButton)

        self.dialog_layout.addWidget(self.buttons)

        self.dialog_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.table, self.buttons)

        self.retranslateUi(returned_form_dialog)
    # setupUi

    def retranslateUi(self, returned_form_dialog: QDialog) -> None:
        returned_form_dialog.setWindowTitle(QCoreApplication.translate("ReturnedFormDialog", u"Confirmation form that came back", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReturnedFormDialog", u"Findings and people of the form, and what becomes of each", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
