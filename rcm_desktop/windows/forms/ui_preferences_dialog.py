"""Compiled from ui/preferences_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

class Ui_PreferencesDialog:
    dialog_layout: QVBoxLayout
    tabs: QTabWidget
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, preferences_dialog: QDialog) -> None:
        if not preferences_dialog.objectName():
            preferences_dialog.setObjectName(u"preferences_dialog")
        preferences_dialog.setMinimumSize(QSize(460, 280))
        self.dialog_layout = QVBoxLayout(preferences_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 10, 16, 14)
        self.tabs = QTabWidget(preferences_dialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(False)

        self.dialog_layout.addWidget(self.tabs)

        self.words = QLabel(preferences_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(preferences_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

        QWidget.setTabOrder(self.tabs, self.buttons)

        self.retranslateUi(preferences_dialog)

        self.tabs.setCurrentIndex(-1)

    # setupUi

    def retranslateUi(self, preferences_dialog: QDialog) -> None:
        preferences_dialog.setWindowTitle(QCoreApplication.translate("PreferencesDialog", u"Preferences", None))
    # retranslateUi
