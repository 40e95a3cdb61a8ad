"""Compiled from ui/requests_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_RequestsDialog:
    dialog_layout: QVBoxLayout
    item_words: QLabel
    scroll: QScrollArea
    scrolled: QWidget
    scrolled_layout: QVBoxLayout
    requests_gap: QSpacerItem
    requests_head: QLabel
    requests: QWidget
    requests_layout: QVBoxLayout
    add_row: QHBoxLayout
    add_button: QPushButton
    add_room: QSpacerItem
    reservations_gap: QSpacerItem
    reservations_head: QLabel
    reservations: QWidget
    reservations_layout: QGridLayout
    others_row: QGridLayout
    others_label: QLabel
    others: QLineEdit
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, requests_dialog: QDialog) -> None:
        if not requests_dialog.objectName():
            requests_dialog.setObjectName(u"requests_dialog")
        requests_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(requests_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.item_words = QLabel(requests_dialog)
        self.item_words.setObjectName(u"item_words")
        self.item_words.setText(u"")
        self.item_words.setTextFormat(Qt.TextFormat.PlainText)
        self.item_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.item_words)

        self.scroll = QScrollArea(requests_dialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.scroll.setWidgetResizable(True)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled_layout = QVBoxLayout(self.scrolled)
        self.scrolled_layout.setSpacing(8)
        self.scrolled_layout.setObjectName(u"scrolled_layout")
        self.scrolled_layout.setContentsMargins(0, 0, 4, 0)
        self.requests_gap = QSpacerItem(10, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.scrolled_layout.addItem(self.requests_gap)

        self.requests_head = QLabel(self.scrolled)
        self.requests_head.setObjectName(u"requests_head")
        self.requests_head.setTextFormat(Qt.TextFormat.PlainText)
        self.requests_head.setProperty(u"role", u"head")

        self.scrolled_layout.addWidget(self.requests_head)

        self.requests = QWidget(self.scrolled)
        self.requests.setObjectName(u"requests")
        self.requests_layout = QVBoxLayout(self.requests)
        self.requests_layout.setSpacing(6)
        self.requests_layout.setObjectName(u"requests_layout")
        self.requests_layout.setContentsMargins(0, 0, 0, 0)

        self.scrolled_layout.addWidget(self.requests)

        self.add_row = QHBoxLayout()
        self.add_row.setObjectName(u"add_row")
        self.add_button = QPushButton(self.scrolled)
        self.add_button.setObjectName(u"add_button")

        self.add_row.addWidget(self.add_button)

        self.add_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_room)


        self.scrolled_layout.addLayout(self.add_row)

        self.reservations_gap = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.scrolled_layout.addItem(self.reservations_gap)

        self.reservations_head = QLabel(self.scrolled)
        self.reservations_head.setObjectName(u"reservations_head")
        self.reservations_head.setTextFormat(Qt.TextFormat.PlainText)
        self.reservations_head.setProperty(u"role", u"head")

        self.scrolled_layout.addWidget(self.reservations_head)

        self.reservations = QWidget(self.scrolled)
        self.reservations.setObjectName(u"reservations")
        self.reservations_layout = QGridLayout(self.reservations)
        self.reservations_layout.setObjectName(u"reservations_layout")
        self.reservations_layout.setHorizontalSpacing(18)
        self.reservations_layout.setVerticalSpacing(4)
        self.reservations_layout.setContentsMargins(0, 0, 0, 0)

        self.scrolled_layout.addWidget(self.reservations)

        self.others_row = QGridLayout()
        self.others_row.setObjectName(u"others_row")
        self.others_row.setHorizontalSpacing(10)
        self.others_row.setVerticalSpacing(4)
        self.others_label = QLabel(self.scrolled)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setTextFormat(Qt.TextFormat.PlainText)

        self.others_row.addWidget(self.others_label, 0, 0, 1, 1)

        self.others = QLineEdit(self.scrolled)
        self.others.setObjectName(u"others")

        self.others_row.addWidget(self.others, 0, 1, 1, 1)


        self.scrolled_layout.addLayout(self.others_row)

        self.room = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrolled_layout.addItem(self.room)

        self.scroll.setWidget(self.scrolled)

        self.dialog_layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(requests_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.others_label.setBuddy(self.others)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.others)
        QWidget.setTabOrder(self.others, self.buttons)

        self.retranslateUi(requests_dialog)
    # setupUi

    def retranslateUi(self, requests_dialog: QDialog) -> None:
        requests_dialog.setWindowTitle(QCoreApplication.translate("RequestsDialog", u"Requests and reservations", None))
        self.requests_head.setText(QCoreApplication.translate("RequestsDialog", u"Asked for a change", None))
        self.add_button.setText(QCoreApplication.translate("RequestsDialog", u"&Add a request", None))
        self.reservations_head.setText(QCoreApplication.translate("RequestsDialog", u"Reservations", None))
        self.others_label.setText(QCoreApplication.translate("RequestsDialog", u"&Others, separated by commas", None))
#if QT_CONFIG(accessibility)
        self.others.setAccessibleName(QCoreApplication.translate("RequestsDialog", u"Others with a reservation, separated by commas", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
