"""Compiled from ui/door_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

class Ui_DoorDialog:
    dialog_layout: QVBoxLayout
    place_layout: QHBoxLayout
    day_label: QLabel
    day: QComboBox
    session_label: QLabel
    session: QComboBox
    search_layout: QHBoxLayout
    search_label: QLabel
    search: QLineEdit
    counts: QLabel
    people: QListView
    empty: QLabel
    said: QLabel
    buttons: QWidget
    keys: QLabel

    def setupUi(self, door_dialog: QDialog) -> None:
        if not door_dialog.objectName():
            door_dialog.setObjectName(u"door_dialog")
        self.dialog_layout = QVBoxLayout(door_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.place_layout = QHBoxLayout()
        self.place_layout.setSpacing(8)
        self.place_layout.setObjectName(u"place_layout")
        self.day_label = QLabel(door_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.day_label)

        self.day = QComboBox(door_dialog)
        self.day.setObjectName(u"day")

        self.place_layout.addWidget(self.day)

        self.session_label = QLabel(door_dialog)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_layout.addWidget(self.session_label)

        self.session = QComboBox(door_dialog)
        self.session.setObjectName(u"session")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session.sizePolicy().hasHeightForWidth())
        self.session.setSizePolicy(sizePolicy)

        self.place_layout.addWidget(self.session)


        self.dialog_layout.addLayout(self.place_layout)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_label = QLabel(door_dialog)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_layout.addWidget(self.search_label)

        self.search = QLineEdit(door_dialog)
        self.search.setObjectName(u"search")

        self.search_layout.addWidget(self.search)


        self.dialog_layout.addLayout(self.search_layout)

        self.counts = QLabel(door_dialog)
        self.counts.setObjectName(u"counts")
        self.counts.setText(u"")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)

        self.dialog_layout.addWidget(self.counts)

        self.people = QListView(door_dialog)
        self.people.setObjectName(u"people")
        self.people.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.dialog_layout.addWidget(self.people)

        self.empty = QLabel(door_dialog)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"quiet")

        self.dialog_layout.addWidget(self.empty)

        self.said = QLabel(door_dialog)
        self.said.setObjectName(u"said")
        self.said.setText(u"")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.dialog_layout.addWidget(self.said)

        self.buttons = QWidget(door_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

        self.keys = QLabel(door_dialog)
        self.keys.setObjectName(u"keys")
        self.keys.setText(u"")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"quiet")

        self.dialog_layout.addWidget(self.keys)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.session_label.setBuddy(self.session)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.session)
        QWidget.setTabOrder(self.session, self.search)

        self.retranslateUi(door_dialog)
    # setupUi

    def retranslateUi(self, door_dialog: QDialog) -> None:
        door_dialog.setWindowTitle(QCoreApplication.translate("DoorDialog", u"Door", None))
        self.day_label.setText(QCoreApplication.translate("DoorDialog", u"Da&y", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DoorDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.session_label.setText(QCoreApplication.translate("DoorDialog", u"&Session", None))
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("DoorDialog", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.search_label.setText(QCoreApplication.translate("DoorDialog", u"Who c&omes?", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DoorDialog", u"Part of a name or country; Enter marks the person in hand", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("DoorDialog", u"Part of a name or country", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("DoorDialog", u"People expected", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
