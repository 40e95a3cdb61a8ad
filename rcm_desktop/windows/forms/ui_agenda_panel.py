"""Compiled from ui/agenda_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rcm_desktop.windows.record_table import RecordTable

class Ui_AgendaPanel:
    panel_layout: QVBoxLayout
    add_row: QHBoxLayout
    line_label: QLabel
    line: QLineEdit
    preview_button: QPushButton
    write_button: QPushButton
    table: RecordTable
    buttons_row: QHBoxLayout
    count: QLabel
    up_button: QPushButton
    down_button: QPushButton
    copy_button: QPushButton
    remove_button: QPushButton

    def setupUi(self, agenda_panel: QWidget) -> None:
        if not agenda_panel.objectName():
            agenda_panel.setObjectName(u"agenda_panel")
        self.panel_layout = QVBoxLayout(agenda_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 10, 24, 12)
        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.line_label = QLabel(agenda_panel)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)

        self.add_row.addWidget(self.line_label)

        self.line = QLineEdit(agenda_panel)
        self.line.setObjectName(u"line")

        self.add_row.addWidget(self.line)

        self.preview_button = QPushButton(agenda_panel)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(True)

        self.add_row.addWidget(self.preview_button)

        self.write_button = QPushButton(agenda_panel)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setAutoDefault(True)

        self.add_row.addWidget(self.write_button)


        self.panel_layout.addLayout(self.add_row)

        self.table = RecordTable(agenda_panel)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setWordWrap(False)

        self.panel_layout.addWidget(self.table)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.count = QLabel(agenda_panel)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)

        self.buttons_row.addWidget(self.count)

        self.up_button = QPushButton(agenda_panel)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.up_button)

        self.down_button = QPushButton(agenda_panel)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.down_button)

        self.copy_button = QPushButton(agenda_panel)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.copy_button)

        self.remove_button = QPushButton(agenda_panel)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.remove_button)

        self.buttons_row.setStretch(0, 1)

        self.panel_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.line_label.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.line, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.write_button)
        QWidget.setTabOrder(self.write_button, self.table)
        QWidget.setTabOrder(self.table, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.remove_button)

        self.retranslateUi(agenda_panel)
    # setupUi

    def retranslateUi(self, agenda_panel: QWidget) -> None:
        self.line_label.setText(QCoreApplication.translate("AgendaPanel", u"A&dd", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("AgendaPanel", u"An item to add: its title, with / before the title in the other language", None))
#endif // QT_CONFIG(accessibility)
        self.line.setPlaceholderText(QCoreApplication.translate("AgendaPanel", u"Title, or English / Spanish; then Enter", None))
        self.preview_button.setText(QCoreApplication.translate("AgendaPanel", u"&Preview\u2026", None))
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"The agenda as it prints, to print it or save it as PDF", None))
#endif // QT_CONFIG(tooltip)
        self.write_button.setText(QCoreApplication.translate("AgendaPanel", u"&Write out\u2026", None))
#if QT_CONFIG(tooltip)
        self.write_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"The agenda as a Word or PDF file", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AgendaPanel", u"Agenda of this meeting", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("AgendaPanel", u"Up", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"One place up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("AgendaPanel", u"Down", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"One place down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.copy_button.setText(QCoreApplication.translate("AgendaPanel", u"Cop&y", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"Copy the agenda, to paste it in a letter (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("AgendaPanel", u"&Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("AgendaPanel", u"Take the items chosen out of the agenda (Delete)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
