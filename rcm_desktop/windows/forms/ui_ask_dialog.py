"""Compiled from ui/ask_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QListView, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.entry_field import PartyField

class Ui_AskDialog:
    dialog_layout: QVBoxLayout
    what: QLabel
    parties: QListView
    fields_layout: QGridLayout
    other_label: QLabel
    other: PartyField
    day_label: QLabel
    day: DateField
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, ask_dialog: QDialog) -> None:
        if not ask_dialog.objectName():
            ask_dialog.setObjectName(u"ask_dialog")
        ask_dialog.setMinimumSize(QSize(440, 0))
        self.dialog_layout = QVBoxLayout(ask_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.what = QLabel(ask_dialog)
        self.what.setObjectName(u"what")
        self.what.setText(u"")
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)

        self.dialog_layout.addWidget(self.what)

        self.parties = QListView(ask_dialog)
        self.parties.setObjectName(u"parties")

        self.dialog_layout.addWidget(self.parties)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.other_label = QLabel(ask_dialog)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.other_label, 0, 0, 1, 1)

        self.other = PartyField(ask_dialog)
        self.other.setObjectName(u"other")

        self.fields_layout.addWidget(self.other, 0, 1, 1, 1)

        self.day_label = QLabel(ask_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.day_label, 1, 0, 1, 1)

        self.day = DateField(ask_dialog)
        self.day.setObjectName(u"day")

        self.fields_layout.addWidget(self.day, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.problem = QLabel(ask_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(ask_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parties, self.other)
        QWidget.setTabOrder(self.other, self.day)
        QWidget.setTabOrder(self.day, self.buttons)

        self.retranslateUi(ask_dialog)
    # setupUi

    def retranslateUi(self, ask_dialog: QDialog) -> None:
        ask_dialog.setWindowTitle(QCoreApplication.translate("AskDialog", u"Ask for confirmation", None))
#if QT_CONFIG(accessibility)
        self.parties.setAccessibleName(QCoreApplication.translate("AskDialog", u"Whom to ask; Space ticks, on a head the whole group", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(QCoreApplication.translate("AskDialog", u"&Another", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("AskDialog", u"Another organisation or country to ask; Enter adds it to the list", None))
#endif // QT_CONFIG(accessibility)
        self.other.setPlaceholderText(QCoreApplication.translate("AskDialog", u"Name of another organisation, then Enter", None))
        self.day_label.setText(QCoreApplication.translate("AskDialog", u"Asked &on", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AskDialog", u"The day on which they are asked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AskDialog", u"A day as 2025-05-14 or 14 May 2025; empty to put them on the list without asking yet", None))
#endif // QT_CONFIG(tooltip)
        self.day.setPlaceholderText(QCoreApplication.translate("AskDialog", u"not asked yet", None))
    # retranslateUi
