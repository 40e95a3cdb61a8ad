"""Compiled from ui/people_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from rcm_desktop.windows.record_table import RecordTable

class Ui_PeoplePanel:
    panel_layout: QVBoxLayout
    walk_in_row: QHBoxLayout
    walk_in_label: QLabel
    walk_in: QLineEdit
    proposal: QLabel
    buttons: QWidget
    table: RecordTable
    count: QLabel

    def setupUi(self, people_panel: QWidget) -> None:
        if not people_panel.objectName():
            people_panel.setObjectName(u"people_panel")
        self.panel_layout = QVBoxLayout(people_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 10, 24, 12)
        self.walk_in_row = QHBoxLayout()
        self.walk_in_row.setSpacing(8)
        self.walk_in_row.setObjectName(u"walk_in_row")
        self.walk_in_label = QLabel(people_panel)
        self.walk_in_label.setObjectName(u"walk_in_label")
        self.walk_in_label.setTextFormat(Qt.TextFormat.PlainText)

        self.walk_in_row.addWidget(self.walk_in_label)

        self.walk_in = QLineEdit(people_panel)
        self.walk_in.setObjectName(u"walk_in")

        self.walk_in_row.addWidget(self.walk_in)


        self.panel_layout.addLayout(self.walk_in_row)

        self.proposal = QLabel(people_panel)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setText(u"")
        self.proposal.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal.setWordWrap(True)

        self.panel_layout.addWidget(self.proposal)

        self.buttons = QWidget(people_panel)
        self.buttons.setObjectName(u"buttons")

        self.panel_layout.addWidget(self.buttons)

        self.table = RecordTable(people_panel)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setWordWrap(False)

        self.panel_layout.addWidget(self.table)

        self.count = QLabel(people_panel)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.count)

#if QT_CONFIG(shortcut)
        self.walk_in_label.setBuddy(self.walk_in)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.walk_in, self.table)

        self.retranslateUi(people_panel)
    # setupUi

    def retranslateUi(self, people_panel: QWidget) -> None:
        self.walk_in_label.setText(QCoreApplication.translate("PeoplePanel", u"A&dd", None))
        self.walk_in.setPlaceholderText(QCoreApplication.translate("PeoplePanel", u"Name, function, country or organisation; then Enter", None))
#if QT_CONFIG(accessibility)
        self.walk_in.setAccessibleName(QCoreApplication.translate("PeoplePanel", u"A person to add: name, function, country or organisation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PeoplePanel", u"People who come", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
