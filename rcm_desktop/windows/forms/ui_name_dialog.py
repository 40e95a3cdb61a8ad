"""Compiled from ui/name_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

class Ui_NameDialog:
    dialog_layout: QVBoxLayout
    who_label: QLabel
    who: QLineEdit
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, name_dialog: QDialog) -> None:
        if not name_dialog.objectName():
            name_dialog.setObjectName(u"name_dialog")
        name_dialog.setMinimumSize(QSize(380, 0))
        self.dialog_layout = QVBoxLayout(name_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.who_label = QLabel(name_dialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.who_label)

        self.who = QLineEdit(name_dialog)
        self.who.setObjectName(u"who")

        self.dialog_layout.addWidget(self.who)

        self.words = QLabel(name_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(name_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who, self.buttons)

        self.retranslateUi(name_dialog)
    # setupUi

    def retranslateUi(self, name_dialog: QDialog) -> None:
        name_dialog.setWindowTitle(QCoreApplication.translate("NameDialog", u"Your name", None))
        self.who_label.setText(QCoreApplication.translate("NameDialog", u"&Whose name should history show in this file?", None))
        self.words.setText(QCoreApplication.translate("NameDialog", u"It is asked once. Preferences in the Edit menu change it.", None))
    # retranslateUi
