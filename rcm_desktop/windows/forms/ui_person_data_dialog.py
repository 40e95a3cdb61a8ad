"""Compiled from ui/person_data_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_PersonDataDialog:
    dialog_layout: QVBoxLayout
    text: QPlainTextEdit
    words: QLabel
    buttons_layout: QHBoxLayout
    export_button: QPushButton
    buttons_spacer: QSpacerItem
    close_button: QPushButton

    def setupUi(self, person_data_dialog: QDialog) -> None:
        if not person_data_dialog.objectName():
            person_data_dialog.setObjectName(u"person_data_dialog")
        self.dialog_layout = QVBoxLayout(person_data_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.text = QPlainTextEdit(person_data_dialog)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.text)

        self.words = QLabel(person_data_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.export_button = QPushButton(person_data_dialog)
        self.export_button.setObjectName(u"export_button")

        self.buttons_layout.addWidget(self.export_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(person_data_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.text, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(person_data_dialog)
    # setupUi

    def retranslateUi(self, person_data_dialog: QDialog) -> None:
        person_data_dialog.setWindowTitle(QCoreApplication.translate("PersonDataDialog", u"Data held about a person", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PersonDataDialog", u"Data held about this person", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("PersonDataDialog", u"&Export\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("PersonDataDialog", u"As a text and as a JSON file, to give to this person", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("PersonDataDialog", u"&Close", None))
    # retranslateUi
