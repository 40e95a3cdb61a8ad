"""Compiled from ui/walk_in_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.entry_field import PartyField

class Ui_WalkInDialog:
    dialog_layout: QVBoxLayout
    fields_layout: QGridLayout
    name_label: QLabel
    name: QLineEdit
    party_label: QLabel
    party: PartyField
    day_label: QLabel
    day: QComboBox
    session_label: QLabel
    session: QComboBox
    proposal_row: QHBoxLayout
    proposal: QLabel
    known_button: QPushButton
    done: QLabel
    buttons_layout: QHBoxLayout
    space: QSpacerItem
    add_button: QPushButton
    close_button: QPushButton

    def setupUi(self, walk_in_dialog: QDialog) -> None:
        if not walk_in_dialog.objectName():
            walk_in_dialog.setObjectName(u"walk_in_dialog")
        walk_in_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(walk_in_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.name_label = QLabel(walk_in_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(walk_in_dialog)
        self.name.setObjectName(u"name")

        self.fields_layout.addWidget(self.name, 0, 1, 1, 1)

        self.party_label = QLabel(walk_in_dialog)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.party_label, 1, 0, 1, 1)

        self.party = PartyField(walk_in_dialog)
        self.party.setObjectName(u"party")

        self.fields_layout.addWidget(self.party, 1, 1, 1, 1)

        self.day_label = QLabel(walk_in_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.day_label, 2, 0, 1, 1)

        self.day = QComboBox(walk_in_dialog)
        self.day.setObjectName(u"day")

        self.fields_layout.addWidget(self.day, 2, 1, 1, 1)

        self.session_label = QLabel(walk_in_dialog)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.session_label, 3, 0, 1, 1)

        self.session = QComboBox(walk_in_dialog)
        self.session.setObjectName(u"session")

        self.fields_layout.addWidget(self.session, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.proposal_row = QHBoxLayout()
        self.proposal_row.setSpacing(8)
        self.proposal_row.setObjectName(u"proposal_row")
        self.proposal = QLabel(walk_in_dialog)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setText(u"")
        self.proposal.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal.setWordWrap(True)
        self.proposal.setProperty(u"role", u"quiet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.proposal.sizePolicy().hasHeightForWidth())
        self.proposal.setSizePolicy(sizePolicy)

        self.proposal_row.addWidget(self.proposal)

        self.known_button = QPushButton(walk_in_dialog)
        self.known_button.setObjectName(u"known_button")
        self.known_button.setAutoDefault(True)

        self.proposal_row.addWidget(self.known_button)


        self.dialog_layout.addLayout(self.proposal_row)

        self.done = QLabel(walk_in_dialog)
        self.done.setObjectName(u"done")
        self.done.setText(u"")
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setWordWrap(True)

        self.dialog_layout.addWidget(self.done)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.space)

        self.add_button = QPushButton(walk_in_dialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.add_button)

        self.close_button = QPushButton(walk_in_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.party_label.setBuddy(self.party)
        self.day_label.setBuddy(self.day)
        self.session_label.setBuddy(self.session)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.party)
        QWidget.setTabOrder(self.party, self.day)
        QWidget.setTabOrder(self.day, self.session)
        QWidget.setTabOrder(self.session, self.known_button)
        QWidget.setTabOrder(self.known_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.close_button)

        self.retranslateUi(walk_in_dialog)

        self.add_button.setDefault(True)

    # setupUi

    def retranslateUi(self, walk_in_dialog: QDialog) -> None:
        walk_in_dialog.setWindowTitle(QCoreApplication.translate("WalkInDialog", u"Walk-in", None))
        self.name_label.setText(QCoreApplication.translate("WalkInDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("WalkInDialog", u"Name of the person who walks in", None))
#endif // QT_CONFIG(accessibility)
        self.party_label.setText(QCoreApplication.translate("WalkInDialog", u"&Country or organisation", None))
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("WalkInDialog", u"Country or organisation", None))
#endif // QT_CONFIG(accessibility)
        self.party.setPlaceholderText(QCoreApplication.translate("WalkInDialog", u"A few letters, then Enter", None))
        self.day_label.setText(QCoreApplication.translate("WalkInDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("WalkInDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.session_label.setText(QCoreApplication.translate("WalkInDialog", u"Se&ssion", None))
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("WalkInDialog", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.known_button.setText(QCoreApplication.translate("WalkInDialog", u"&Take this person", None))
        self.add_button.setText(QCoreApplication.translate("WalkInDialog", u"&Add", None))
        self.close_button.setText(QCoreApplication.translate("WalkInDialog", u"Close", None))
    # retranslateUi
