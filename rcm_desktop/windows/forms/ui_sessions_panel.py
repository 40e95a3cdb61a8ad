"""Compiled from ui/sessions_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rcm_desktop.windows.record_table import RecordTable

class Ui_SessionsPanel:
    panel_layout: QVBoxLayout
    add_row: QHBoxLayout
    line_label: QLabel
    line: QLineEdit
    remove_button: QPushButton
    proposal: QLabel
    zone_row: QHBoxLayout
    zone_label: QLabel
    zone: QComboBox
    zone_words: QLabel
    table: RecordTable

    def setupUi(self, sessions_panel: QWidget) -> None:
        if not sessions_panel.objectName():
            sessions_panel.setObjectName(u"sessions_panel")
        self.panel_layout = QVBoxLayout(sessions_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 10, 24, 12)
        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.line_label = QLabel(sessions_panel)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)

        self.add_row.addWidget(self.line_label)

        self.line = QLineEdit(sessions_panel)
        self.line.setObjectName(u"line")

        self.add_row.addWidget(self.line)

        self.remove_button = QPushButton(sessions_panel)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.add_row.addWidget(self.remove_button)


        self.panel_layout.addLayout(self.add_row)

        self.proposal = QLabel(sessions_panel)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setText(u"")
        self.proposal.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal.setWordWrap(True)

        self.panel_layout.addWidget(self.proposal)

        self.zone_row = QHBoxLayout()
        self.zone_row.setSpacing(8)
        self.zone_row.setObjectName(u"zone_row")
        self.zone_label = QLabel(sessions_panel)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.zone_row.addWidget(self.zone_label)

        self.zone = QComboBox(sessions_panel)
        self.zone.setObjectName(u"zone")
        self.zone.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(18)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.zone_row.addWidget(self.zone)

        self.zone_words = QLabel(sessions_panel)
        self.zone_words.setObjectName(u"zone_words")
        self.zone_words.setText(u"")
        self.zone_words.setTextFormat(Qt.TextFormat.PlainText)
        self.zone_words.setWordWrap(True)

        self.zone_row.addWidget(self.zone_words)

        self.zone_row.setStretch(2, 1)

        self.panel_layout.addLayout(self.zone_row)

        self.table = RecordTable(sessions_panel)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setWordWrap(False)

        self.panel_layout.addWidget(self.table)

#if QT_CONFIG(shortcut)
        self.line_label.setBuddy(self.line)
        self.zone_label.setBuddy(self.zone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.line, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.zone)
        QWidget.setTabOrder(self.zone, self.table)

        self.retranslateUi(sessions_panel)
    # setupUi

    def retranslateUi(self, sessions_panel: QWidget) -> None:
        self.line_label.setText(QCoreApplication.translate("SessionsPanel", u"A&dd", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("SessionsPanel", u"A session to add: day, times and a name; empty for the next half day", None))
#endif // QT_CONFIG(accessibility)
        self.line.setPlaceholderText(QCoreApplication.translate("SessionsPanel", u"20 June 9:00\u201312:30 Closing session; then Enter", None))
        self.remove_button.setText(QCoreApplication.translate("SessionsPanel", u"&Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("SessionsPanel", u"Take the sessions chosen out of this meeting (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.zone_label.setText(QCoreApplication.translate("SessionsPanel", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SessionsPanel", u"Time zone of the meeting: a name such as America/Guatemala, or UTC\u22126", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("SessionsPanel", u"A name such as America/Guatemala, or UTC\u22126; empty for the zone of the host", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SessionsPanel", u"Sessions of this meeting", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
