"""Compiled from ui/coming_again_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QListView, QVBoxLayout, QWidget

class Ui_ComingAgainDialog:
    dialog_layout: QVBoxLayout
    fields_layout: QGridLayout
    event_label: QLabel
    event: QComboBox
    people: QListView
    nobody: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, coming_again_dialog: QDialog) -> None:
        if not coming_again_dialog.objectName():
            coming_again_dialog.setObjectName(u"coming_again_dialog")
        coming_again_dialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(coming_again_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.event_label = QLabel(coming_again_dialog)
        self.event_label.setObjectName(u"event_label")
        self.event_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.event_label, 0, 0, 1, 1)

        self.event = QComboBox(coming_again_dialog)
        self.event.setObjectName(u"event")

        self.fields_layout.addWidget(self.event, 0, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.people = QListView(coming_again_dialog)
        self.people.setObjectName(u"people")

        self.dialog_layout.addWidget(self.people)

        self.nobody = QLabel(coming_again_dialog)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setText(u"")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"quiet")

        self.dialog_layout.addWidget(self.nobody)

        self.buttons = QDialogButtonBox(coming_again_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.event_label.setBuddy(self.event)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.event, self.people)
        QWidget.setTabOrder(self.people, self.buttons)

        self.retranslateUi(coming_again_dialog)
    # setupUi

    def retranslateUi(self, coming_again_dialog: QDialog) -> None:
        coming_again_dialog.setWindowTitle(QCoreApplication.translate("ComingAgainDialog", u"People of another event", None))
        self.event_label.setText(QCoreApplication.translate("ComingAgainDialog", u"&Event", None))
#if QT_CONFIG(accessibility)
        self.event.setAccessibleName(QCoreApplication.translate("ComingAgainDialog", u"Event whose people come again", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("ComingAgainDialog", u"Who comes again; Space ticks, on a head the whole group", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
