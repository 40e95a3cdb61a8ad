"""Compiled from ui/preferences_backups.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PreferencesBackups:
    backups_layout: QVBoxLayout
    usual_head: QLabel
    usual_words: QLabel
    second_head: QLabel
    second_words: QLabel
    second_layout: QHBoxLayout
    second_button: QPushButton
    forget_button: QPushButton
    second_rest: QSpacerItem
    at_once_words: QLabel
    backups_rest: QSpacerItem

    def setupUi(self, preferences_backups: QWidget) -> None:
        if not preferences_backups.objectName():
            preferences_backups.setObjectName(u"preferences_backups")
        self.backups_layout = QVBoxLayout(preferences_backups)
        self.backups_layout.setSpacing(10)
        self.backups_layout.setObjectName(u"backups_layout")
        self.backups_layout.setContentsMargins(2, 8, 2, 4)
        self.usual_head = QLabel(preferences_backups)
        self.usual_head.setObjectName(u"usual_head")
        self.usual_head.setTextFormat(Qt.TextFormat.PlainText)
        self.usual_head.setProperty(u"role", u"head")

        self.backups_layout.addWidget(self.usual_head)

        self.usual_words = QLabel(preferences_backups)
        self.usual_words.setObjectName(u"usual_words")
        self.usual_words.setText(u"")
        self.usual_words.setTextFormat(Qt.TextFormat.PlainText)
        self.usual_words.setWordWrap(True)

        self.backups_layout.addWidget(self.usual_words)

        self.second_head = QLabel(preferences_backups)
        self.second_head.setObjectName(u"second_head")
        self.second_head.setTextFormat(Qt.TextFormat.PlainText)
        self.second_head.setProperty(u"role", u"head")

        self.backups_layout.addWidget(self.second_head)

        self.second_words = QLabel(preferences_backups)
        self.second_words.setObjectName(u"second_words")
        self.second_words.setText(u"")
        self.second_words.setTextFormat(Qt.TextFormat.PlainText)
        self.second_words.setWordWrap(True)

        self.backups_layout.addWidget(self.second_words)

        self.second_layout = QHBoxLayout()
        self.second_layout.setSpacing(8)
        self.second_layout.setObjectName(u"second_layout")
        self.second_button = QPushButton(preferences_backups)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setAutoDefault(True)

        self.second_layout.addWidget(self.second_button)

        self.forget_button = QPushButton(preferences_backups)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setAutoDefault(True)

        self.second_layout.addWidget(self.forget_button)

        self.second_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.second_layout.addItem(self.second_rest)


        self.backups_layout.addLayout(self.second_layout)

        self.at_once_words = QLabel(preferences_backups)
        self.at_once_words.setObjectName(u"at_once_words")
        self.at_once_words.setTextFormat(Qt.TextFormat.PlainText)
        self.at_once_words.setWordWrap(True)

        self.backups_layout.addWidget(self.at_once_words)

        self.backups_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.backups_layout.addItem(self.backups_rest)

        QWidget.setTabOrder(self.second_button, self.forget_button)

        self.retranslateUi(preferences_backups)
    # setupUi

    def retranslateUi(self, preferences_backups: QWidget) -> None:
        self.usual_head.setText(QCoreApplication.translate("PreferencesBackups", u"On this computer", None))
        self.second_head.setText(QCoreApplication.translate("PreferencesBackups", u"Second place", None))
        self.second_button.setText(QCoreApplication.translate("PreferencesBackups", u"Second &place\u2026", None))
#if QT_CONFIG(tooltip)
        self.second_button.setToolTip(QCoreApplication.translate("PreferencesBackups", u"A stick or folder that takes a copy of everything, with the papers of the meeting", None))
#endif // QT_CONFIG(tooltip)
        self.forget_button.setText(QCoreApplication.translate("PreferencesBackups", u"&Use it no more", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("PreferencesBackups", u"What lies there stays", None))
#endif // QT_CONFIG(tooltip)
        self.at_once_words.setText(QCoreApplication.translate("PreferencesBackups", u"A choice here holds at once, also after Cancel. The backups themselves are listed in File, Backups.", None))
        pass
    # retranslateUi
