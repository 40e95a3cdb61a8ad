"""Compiled from ui/conclusion_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

class Ui_ConclusionDialog:
    dialog_layout: QVBoxLayout
    conclusion_fields: QGridLayout
    meeting_label: QLabel
    meeting: QComboBox
    filter_label: QLabel
    filter: QLineEdit
    items_label: QLabel
    items: QListView
    buttons: QDialogButtonBox

    def setupUi(self, conclusion_dialog: QDialog) -> None:
        if not conclusion_dialog.objectName():
            conclusion_dialog.setObjectName(u"conclusion_dialog")
        conclusion_dialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(conclusion_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.conclusion_fields = QGridLayout()
        self.conclusion_fields.setObjectName(u"conclusion_fields")
        self.conclusion_fields.setHorizontalSpacing(12)
        self.conclusion_fields.setVerticalSpacing(8)
        self.meeting_label = QLabel(conclusion_dialog)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.conclusion_fields.addWidget(self.meeting_label, 0, 0, 1, 1)

        self.meeting = QComboBox(conclusion_dialog)
        self.meeting.setObjectName(u"meeting")

        self.conclusion_fields.addWidget(self.meeting, 0, 1, 1, 1)

        self.filter_label = QLabel(conclusion_dialog)
        self.filter_label.setObjectName(u"filter_label")
        self.filter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.conclusion_fields.addWidget(self.filter_label, 1, 0, 1, 1)

        self.filter = QLineEdit(conclusion_dialog)
        self.filter.setObjectName(u"filter")

        self.conclusion_fields.addWidget(self.filter, 1, 1, 1, 1)

        self.conclusion_fields.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.conclusion_fields)

        self.items_label = QLabel(conclusion_dialog)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.items_label)

        self.items = QListView(conclusion_dialog)
        self.items.setObjectName(u"items")
        self.items.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items.setMinimumSize(QSize(0, 220))
        self.items.setWordWrap(True)

        self.dialog_layout.addWidget(self.items)

        self.buttons = QDialogButtonBox(conclusion_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.filter_label.setBuddy(self.filter)
        self.items_label.setBuddy(self.items)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.filter)
        QWidget.setTabOrder(self.filter, self.items)
        QWidget.setTabOrder(self.items, self.buttons)

        self.retranslateUi(conclusion_dialog)
    # setupUi

    def retranslateUi(self, conclusion_dialog: QDialog) -> None:
        conclusion_dialog.setWindowTitle(QCoreApplication.translate("ConclusionDialog", u"Choose the conclusion", None))
        self.meeting_label.setText(QCoreApplication.translate("ConclusionDialog", u"&Meeting", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"Meeting", None))
#endif // QT_CONFIG(accessibility)
        self.filter_label.setText(QCoreApplication.translate("ConclusionDialog", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"Words of the conclusion", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText(QCoreApplication.translate("ConclusionDialog", u"&Conclusions", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("ConclusionDialog", u"Conclusions of the meeting", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
