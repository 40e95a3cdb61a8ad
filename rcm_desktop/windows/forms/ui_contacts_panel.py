"""Compiled from ui/contacts_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_ContactsPanel:
    panel_layout: QVBoxLayout
    words: QLabel
    table: QTableView
    buttons_layout: QHBoxLayout
    addressee_button: QPushButton
    focal_button: QPushButton
    edit_button: QPushButton
    remove_button: QPushButton
    buttons_gap: QSpacerItem

    def setupUi(self, contacts_panel: QWidget) -> None:
        if not contacts_panel.objectName():
            contacts_panel.setObjectName(u"contacts_panel")
        self.panel_layout = QVBoxLayout(contacts_panel)
        self.panel_layout.setSpacing(10)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 10, 0, 8)
        self.words = QLabel(contacts_panel)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.panel_layout.addWidget(self.words)

        self.table = QTableView(contacts_panel)
        self.table.setObjectName(u"table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)

        self.panel_layout.addWidget(self.table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.addressee_button = QPushButton(contacts_panel)
        self.addressee_button.setObjectName(u"addressee_button")

        self.buttons_layout.addWidget(self.addressee_button)

        self.focal_button = QPushButton(contacts_panel)
        self.focal_button.setObjectName(u"focal_button")

        self.buttons_layout.addWidget(self.focal_button)

        self.edit_button = QPushButton(contacts_panel)
        self.edit_button.setObjectName(u"edit_button")

        self.buttons_layout.addWidget(self.edit_button)

        self.remove_button = QPushButton(contacts_panel)
        self.remove_button.setObjectName(u"remove_button")

        self.buttons_layout.addWidget(self.remove_button)

        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)


        self.panel_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.table, self.addressee_button)
        QWidget.setTabOrder(self.addressee_button, self.focal_button)
        QWidget.setTabOrder(self.focal_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.remove_button)

        self.retranslateUi(contacts_panel)
    # setupUi

    def retranslateUi(self, contacts_panel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ContactsPanel", u"Addressees and focal points", None))
#endif // QT_CONFIG(accessibility)
        self.addressee_button.setText(QCoreApplication.translate("ContactsPanel", u"Add an &addressee\u2026", None))
        self.focal_button.setText(QCoreApplication.translate("ContactsPanel", u"Add a &focal point\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("ContactsPanel", u"&Edit\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("ContactsPanel", u"&Remove", None))
        pass
    # retranslateUi
