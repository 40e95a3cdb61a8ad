"""Compiled from ui/erasure_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_ErasureDialog:
    dialog_layout: QVBoxLayout
    who: QLabel
    plan: QPlainTextEdit
    contacts: QCheckBox
    word_layout: QHBoxLayout
    word_label: QLabel
    word: QLineEdit
    words: QLabel
    buttons_layout: QHBoxLayout
    buttons_spacer: QSpacerItem
    erase_button: QPushButton
    cancel_button: QPushButton

    def setupUi(self, erasure_dialog: QDialog) -> None:
        if not erasure_dialog.objectName():
            erasure_dialog.setObjectName(u"erasure_dialog")
        self.dialog_layout = QVBoxLayout(erasure_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.who = QLabel(erasure_dialog)
        self.who.setObjectName(u"who")
        self.who.setText(u"")
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setWordWrap(True)
        font = QFont()
        font.setPointSize(13)
        font.setBold(True)
        self.who.setFont(font)

        self.dialog_layout.addWidget(self.who)

        self.plan = QPlainTextEdit(erasure_dialog)
        self.plan.setObjectName(u"plan")
        self.plan.setReadOnly(True)
        self.plan.setTabChangesFocus(True)
        self.plan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.plan)

        self.contacts = QCheckBox(erasure_dialog)
        self.contacts.setObjectName(u"contacts")

        self.dialog_layout.addWidget(self.contacts)

        self.word_layout = QHBoxLayout()
        self.word_layout.setSpacing(8)
        self.word_layout.setObjectName(u"word_layout")
        self.word_label = QLabel(erasure_dialog)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setText(u"")
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)

        self.word_layout.addWidget(self.word_label)

        self.word = QLineEdit(erasure_dialog)
        self.word.setObjectName(u"word")

        self.word_layout.addWidget(self.word)

        self.word_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.word_layout)

        self.words = QLabel(erasure_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.erase_button = QPushButton(erasure_dialog)
        self.erase_button.setObjectName(u"erase_button")

        self.buttons_layout.addWidget(self.erase_button)

        self.cancel_button = QPushButton(erasure_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.word_label.setBuddy(self.word)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan, self.contacts)
        QWidget.setTabOrder(self.contacts, self.word)
        QWidget.setTabOrder(self.word, self.erase_button)
        QWidget.setTabOrder(self.erase_button, self.cancel_button)

        self.retranslateUi(erasure_dialog)
    # setupUi

    def retranslateUi(self, erasure_dialog: QDialog) -> None:
        erasure_dialog.setWindowTitle(QCoreApplication.translate("ErasureDialog", u"Erase for good", None))
#if QT_CONFIG(accessibility)
        self.plan.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"What goes and what stays", None))
#endif // QT_CONFIG(accessibility)
        self.contacts.setText(QCoreApplication.translate("ErasureDialog", u"&Also take these contacts out of the directory", None))
#if QT_CONFIG(accessibility)
        self.word.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"Word that confirms", None))
#endif // QT_CONFIG(accessibility)
        self.erase_button.setText(QCoreApplication.translate("ErasureDialog", u"&Erase for good", None))
        self.cancel_button.setText(QCoreApplication.translate("ErasureDialog", u"&Cancel", None))
    # retranslateUi
