"""Compiled from ui/preferences_general.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_PreferencesGeneral:
    general_layout: QVBoxLayout
    who_label: QLabel
    who: QLineEdit
    who_words: QLabel
    language_words: QLabel
    general_rest: QSpacerItem

    def setupUi(self, preferences_general: QWidget) -> None:
        if not preferences_general.objectName():
            preferences_general.setObjectName(u"preferences_general")
        self.general_layout = QVBoxLayout(preferences_general)
        self.general_layout.setSpacing(10)
        self.general_layout.setObjectName(u"general_layout")
        self.general_layout.setContentsMargins(2, 8, 2, 4)
        self.who_label = QLabel(preferences_general)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.general_layout.addWidget(self.who_label)

        self.who = QLineEdit(preferences_general)
        self.who.setObjectName(u"who")
        self.who.setMaximumSize(QSize(420, 16777215))

        self.general_layout.addWidget(self.who)

        self.who_words = QLabel(preferences_general)
        self.who_words.setObjectName(u"who_words")
        self.who_words.setTextFormat(Qt.TextFormat.PlainText)
        self.who_words.setWordWrap(True)

        self.general_layout.addWidget(self.who_words)

        self.language_words = QLabel(preferences_general)
        self.language_words.setObjectName(u"language_words")
        self.language_words.setTextFormat(Qt.TextFormat.PlainText)
        self.language_words.setWordWrap(True)

        self.general_layout.addWidget(self.language_words)

        self.general_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.general_layout.addItem(self.general_rest)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(preferences_general)
    # setupUi

    def retranslateUi(self, preferences_general: QWidget) -> None:
        self.who_label.setText(QCoreApplication.translate("PreferencesGeneral", u"&Your name, as history shows it", None))
        self.who_words.setText(QCoreApplication.translate("PreferencesGeneral", u"It stands beside every change you make from now on, and stays with this file.", None))
        self.language_words.setText(QCoreApplication.translate("PreferencesGeneral", u"The language of the windows is chosen in the View menu, that of a paper where the paper is made.", None))
        pass
    # retranslateUi
