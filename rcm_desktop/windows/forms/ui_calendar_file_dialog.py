"""Compiled from ui/calendar_file_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

class Ui_CalendarFileDialog:
    dialog_layout: QVBoxLayout
    about: QLabel
    choices: QGridLayout
    scope_label: QLabel
    scope: QComboBox
    language_label: QLabel
    language: QComboBox
    sessions: QCheckBox
    target_layout: QHBoxLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, calendar_file_dialog: QDialog) -> None:
        if not calendar_file_dialog.objectName():
            calendar_file_dialog.setObjectName(u"calendar_file_dialog")
        self.dialog_layout = QVBoxLayout(calendar_file_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(calendar_file_dialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.choices = QGridLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setHorizontalSpacing(12)
        self.choices.setVerticalSpacing(8)
        self.scope_label = QLabel(calendar_file_dialog)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.scope_label, 0, 0, 1, 1)

        self.scope = QComboBox(calendar_file_dialog)
        self.scope.setObjectName(u"scope")
        self.scope.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.scope, 0, 1, 1, 1)

        self.language_label = QLabel(calendar_file_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.language_label, 1, 0, 1, 1)

        self.language = QComboBox(calendar_file_dialog)
        self.language.setObjectName(u"language")
        self.language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.language, 1, 1, 1, 1)

        self.sessions = QCheckBox(calendar_file_dialog)
        self.sessions.setObjectName(u"sessions")

        self.choices.addWidget(self.sessions, 2, 1, 1, 1)

        self.choices.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.choices)

        self.target_layout = QHBoxLayout()
        self.target_layout.setSpacing(8)
        self.target_layout.setObjectName(u"target_layout")
        self.target_label = QLabel(calendar_file_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label)

        self.target = QLineEdit(calendar_file_dialog)
        self.target.setObjectName(u"target")
        self.target.setMinimumSize(QSize(320, 0))

        self.target_layout.addWidget(self.target)

        self.choose_button = QPushButton(calendar_file_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button)

        self.target_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(calendar_file_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(calendar_file_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.scope_label.setBuddy(self.scope)
        self.language_label.setBuddy(self.language)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(calendar_file_dialog)
    # setupUi

    def retranslateUi(self, calendar_file_dialog: QDialog) -> None:
        calendar_file_dialog.setWindowTitle(QCoreApplication.translate("CalendarFileDialog", u"Calendar file", None))
        self.scope_label.setText(QCoreApplication.translate("CalendarFileDialog", u"&Events", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("CalendarFileDialog", u"Which events", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("CalendarFileDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("CalendarFileDialog", u"Language of the file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sessions.setAccessibleName(QCoreApplication.translate("CalendarFileDialog", u"With the sessions of meetings", None))
#endif // QT_CONFIG(accessibility)
        self.sessions.setText(QCoreApplication.translate("CalendarFileDialog", u"With the &sessions of meetings", None))
        self.target_label.setText(QCoreApplication.translate("CalendarFileDialog", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("CalendarFileDialog", u"Where the file goes", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("CalendarFileDialog", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("CalendarFileDialog", u"Choose where the file goes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
