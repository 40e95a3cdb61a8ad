"""Compiled from ui/calendar_in_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QVBoxLayout

from rcm_desktop.windows.record_table import RecordTable

class Ui_CalendarInDialog:
    dialog_layout: QVBoxLayout
    intro: QLabel
    table: RecordTable
    findings: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, calendar_in_dialog: QDialog) -> None:
        if not calendar_in_dialog.objectName():
            calendar_in_dialog.setObjectName(u"calendar_in_dialog")
        self.dialog_layout = QVBoxLayout(calendar_in_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(calendar_in_dialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.table = RecordTable(calendar_in_dialog)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.table)

        self.findings = QLabel(calendar_in_dialog)
        self.findings.setObjectName(u"findings")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)

        self.dialog_layout.addWidget(self.findings)

        self.buttons = QDialogButtonBox(calendar_in_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)


        self.retranslateUi(calendar_in_dialog)
    # setupUi

    def retranslateUi(self, calendar_in_dialog: QDialog) -> None:
        calendar_in_dialog.setWindowTitle(QCoreApplication.translate("CalendarInDialog", u"Events of another calendar", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CalendarInDialog", u"Events of the file", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
