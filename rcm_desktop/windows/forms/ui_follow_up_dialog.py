"""Compiled from ui/follow_up_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_FollowUpDialog:
    dialog_layout: QVBoxLayout
    follow_up_fields: QGridLayout
    contact_label: QLabel
    contact_layout: QHBoxLayout
    contact: QComboBox
    day_label: QLabel
    day: DateField
    words_label: QLabel
    words: QLineEdit
    promised_label: QLabel
    promised_layout: QHBoxLayout
    promised: QLineEdit
    promised_for_label: QLabel
    promised_for: DateField
    action_label: QLabel
    action: QLineEdit
    action_day_label: QLabel
    action_day: DateField
    is_done: QCheckBox
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, follow_up_dialog: QDialog) -> None:
        if not follow_up_dialog.objectName():
            follow_up_dialog.setObjectName(u"follow_up_dialog")
        follow_up_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(follow_up_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.follow_up_fields = QGridLayout()
        self.follow_up_fields.setObjectName(u"follow_up_fields")
        self.follow_up_fields.setHorizontalSpacing(12)
        self.follow_up_fields.setVerticalSpacing(8)
        self.contact_label = QLabel(follow_up_dialog)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_fields.addWidget(self.contact_label, 0, 0, 1, 1)

        self.contact_layout = QHBoxLayout()
        self.contact_layout.setSpacing(8)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact = QComboBox(follow_up_dialog)
        self.contact.setObjectName(u"contact")

        self.contact_layout.addWidget(self.contact)

        self.day_label = QLabel(follow_up_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_layout.addWidget(self.day_label)

        self.day = DateField(follow_up_dialog)
        self.day.setObjectName(u"day")

        self.contact_layout.addWidget(self.day)

        self.contact_layout.setStretch(0, 1)
        self.contact_layout.setStretch(2, 1)

        self.follow_up_fields.addLayout(self.contact_layout, 0, 1, 1, 1)

        self.words_label = QLabel(follow_up_dialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_fields.addWidget(self.words_label, 1, 0, 1, 1)

        self.words = QLineEdit(follow_up_dialog)
        self.words.setObjectName(u"words")

        self.follow_up_fields.addWidget(self.words, 1, 1, 1, 1)

        self.promised_label = QLabel(follow_up_dialog)
        self.promised_label.setObjectName(u"promised_label")
        self.promised_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_fields.addWidget(self.promised_label, 2, 0, 1, 1)

        self.promised_layout = QHBoxLayout()
        self.promised_layout.setSpacing(8)
        self.promised_layout.setObjectName(u"promised_layout")
        self.promised = QLineEdit(follow_up_dialog)
        self.promised.setObjectName(u"promised")
        self.promised.setPlaceholderText(u"5,000.00")

        self.promised_layout.addWidget(self.promised)

        self.promised_for_label = QLabel(follow_up_dialog)
        self.promised_for_label.setObjectName(u"promised_for_label")
        self.promised_for_label.setTextFormat(Qt.TextFormat.PlainText)

        self.promised_layout.addWidget(self.promised_for_label)

        self.promised_for = DateField(follow_up_dialog)
        self.promised_for.setObjectName(u"promised_for")

        self.promised_layout.addWidget(self.promised_for)

        self.promised_layout.setStretch(0, 1)
        self.promised_layout.setStretch(2, 1)

        self.follow_up_fields.addLayout(self.promised_layout, 2, 1, 1, 1)

        self.action_label = QLabel(follow_up_dialog)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_fields.addWidget(self.action_label, 3, 0, 1, 1)

        self.action = QLineEdit(follow_up_dialog)
        self.action.setObjectName(u"action")

        self.follow_up_fields.addWidget(self.action, 3, 1, 1, 1)

        self.action_day_label = QLabel(follow_up_dialog)
        self.action_day_label.setObjectName(u"action_day_label")
        self.action_day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_fields.addWidget(self.action_day_label, 4, 0, 1, 1)

        self.action_day = DateField(follow_up_dialog)
        self.action_day.setObjectName(u"action_day")

        self.follow_up_fields.addWidget(self.action_day, 4, 1, 1, 1)

        self.is_done = QCheckBox(follow_up_dialog)
        self.is_done.setObjectName(u"is_done")

        self.follow_up_fields.addWidget(self.is_done, 5, 1, 1, 1)

        self.follow_up_fields.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.follow_up_fields)

        self.problem = QLabel(follow_up_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setMinimumSize(QSize(0, 34))

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(follow_up_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.contact_label.setBuddy(self.contact)
        self.day_label.setBuddy(self.day)
        self.words_label.setBuddy(self.words)
        self.promised_label.setBuddy(self.promised)
        self.promised_for_label.setBuddy(self.promised_for)
        self.action_label.setBuddy(self.action)
        self.action_day_label.setBuddy(self.action_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contact, self.day)
        QWidget.setTabOrder(self.day, self.words)
        QWidget.setTabOrder(self.words, self.promised)
        QWidget.setTabOrder(self.promised, self.promised_for)
        QWidget.setTabOrder(self.promised_for, self.action)
        QWidget.setTabOrder(self.action, self.action_day)
        QWidget.setTabOrder(self.action_day, self.is_done)
        QWidget.setTabOrder(self.is_done, self.buttons)

        self.retranslateUi(follow_up_dialog)
    # setupUi

    def retranslateUi(self, follow_up_dialog: QDialog) -> None:
        follow_up_dialog.setWindowTitle(QCoreApplication.translate("FollowUpDialog", u"Follow-up", None))
        self.contact_label.setText(QCoreApplication.translate("FollowUpDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"Kind of contact", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("FollowUpDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"Day of the contact", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("FollowUpDialog", u"&What was said", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"What was said or sent", None))
#endif // QT_CONFIG(accessibility)
        self.promised_label.setText(QCoreApplication.translate("FollowUpDialog", u"&Promised", None))
#if QT_CONFIG(accessibility)
        self.promised.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"Amount promised", None))
#endif // QT_CONFIG(accessibility)
        self.promised_for_label.setText(QCoreApplication.translate("FollowUpDialog", u"&by", None))
#if QT_CONFIG(accessibility)
        self.promised_for.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"Day by which it is promised", None))
#endif // QT_CONFIG(accessibility)
        self.action_label.setText(QCoreApplication.translate("FollowUpDialog", u"&Next action", None))
#if QT_CONFIG(accessibility)
        self.action.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"What is to be done next", None))
#endif // QT_CONFIG(accessibility)
        self.action_day_label.setText(QCoreApplication.translate("FollowUpDialog", u"A&t the latest on", None))
#if QT_CONFIG(accessibility)
        self.action_day.setAccessibleName(QCoreApplication.translate("FollowUpDialog", u"Day by which the next action is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.is_done.setText(QCoreApplication.translate("FollowUpDialog", u"D&one: no action and no promise waits any more", None))
    # retranslateUi
