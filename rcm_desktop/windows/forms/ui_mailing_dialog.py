"""Compiled from ui/mailing_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.record_table import RecordTable

class Ui_MailingDialog:
    dialog_layout: QVBoxLayout
    intro: QLabel
    table: RecordTable
    day_layout: QHBoxLayout
    day_label: QLabel
    day: DateField
    day_space: QSpacerItem
    along_layout: QHBoxLayout
    along_label: QLabel
    with_word: QCheckBox
    with_excel: QCheckBox
    with_letter: QCheckBox
    along_space: QSpacerItem
    target_layout: QHBoxLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, mailing_dialog: QDialog) -> None:
        if not mailing_dialog.objectName():
            mailing_dialog.setObjectName(u"mailing_dialog")
        self.dialog_layout = QVBoxLayout(mailing_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(mailing_dialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.table = RecordTable(mailing_dialog)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.table)

        self.day_layout = QHBoxLayout()
        self.day_layout.setSpacing(8)
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(mailing_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day = DateField(mailing_dialog)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)

        self.day_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.day_space)


        self.dialog_layout.addLayout(self.day_layout)

        self.along_layout = QHBoxLayout()
        self.along_layout.setSpacing(16)
        self.along_layout.setObjectName(u"along_layout")
        self.along_label = QLabel(mailing_dialog)
        self.along_label.setObjectName(u"along_label")
        self.along_label.setTextFormat(Qt.TextFormat.PlainText)

        self.along_layout.addWidget(self.along_label)

        self.with_word = QCheckBox(mailing_dialog)
        self.with_word.setObjectName(u"with_word")

        self.along_layout.addWidget(self.with_word)

        self.with_excel = QCheckBox(mailing_dialog)
        self.with_excel.setObjectName(u"with_excel")

        self.along_layout.addWidget(self.with_excel)

        self.with_letter = QCheckBox(mailing_dialog)
        self.with_letter.setObjectName(u"with_letter")

        self.along_layout.addWidget(self.with_letter)

        self.along_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.along_layout.addItem(self.along_space)


        self.dialog_layout.addLayout(self.along_layout)

        self.target_layout = QHBoxLayout()
        self.target_layout.setSpacing(8)
        self.target_layout.setObjectName(u"target_layout")
        self.target_label = QLabel(mailing_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label)

        self.target = QLineEdit(mailing_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target)

        self.choose_button = QPushButton(mailing_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button)

        self.target_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(mailing_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(mailing_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.along_label.setBuddy(self.with_word)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(mailing_dialog)
    # setupUi

    def retranslateUi(self, mailing_dialog: QDialog) -> None:
        mailing_dialog.setWindowTitle(QCoreApplication.translate("MailingDialog", u"Mails of the round", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Who gets a mail", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("MailingDialog", u"Da&y", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Day of the mails", None))
#endif // QT_CONFIG(accessibility)
        self.along_label.setText(QCoreApplication.translate("MailingDialog", u"Attached:", None))
        self.with_word.setText(QCoreApplication.translate("MailingDialog", u"Form as &Word", None))
#if QT_CONFIG(accessibility)
        self.with_word.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Attach the form as Word", None))
#endif // QT_CONFIG(accessibility)
        self.with_excel.setText(QCoreApplication.translate("MailingDialog", u"Form as E&xcel", None))
#if QT_CONFIG(accessibility)
        self.with_excel.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Attach the form as Excel", None))
#endif // QT_CONFIG(accessibility)
        self.with_letter.setText(QCoreApplication.translate("MailingDialog", u"Numbered &letter", None))
#if QT_CONFIG(accessibility)
        self.with_letter.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Attach a numbered letter", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("MailingDialog", u"Fol&der", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Folder of the drafts", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("MailingDialog", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("MailingDialog", u"Choose the folder of the drafts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
