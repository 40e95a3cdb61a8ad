"""Compiled from ui/corrigenda_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.record_table import RecordTable

class Ui_CorrigendaPanel:
    panel_layout: QVBoxLayout
    buttons_row: QHBoxLayout
    correct_button: QPushButton
    preview_button: QPushButton
    write_button: QPushButton
    room: QSpacerItem
    table: RecordTable
    words: QLabel

    def setupUi(self, corrigenda_panel: QWidget) -> None:
        if not corrigenda_panel.objectName():
            corrigenda_panel.setObjectName(u"corrigenda_panel")
        self.panel_layout = QVBoxLayout(corrigenda_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 10, 24, 12)
        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.correct_button = QPushButton(corrigenda_panel)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.correct_button)

        self.preview_button = QPushButton(corrigenda_panel)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.preview_button)

        self.write_button = QPushButton(corrigenda_panel)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.write_button)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.room)


        self.panel_layout.addLayout(self.buttons_row)

        self.table = RecordTable(corrigenda_panel)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)

        self.panel_layout.addWidget(self.table)

        self.words = QLabel(corrigenda_panel)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.panel_layout.addWidget(self.words)

        QWidget.setTabOrder(self.correct_button, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.write_button)
        QWidget.setTabOrder(self.write_button, self.table)

        self.retranslateUi(corrigenda_panel)
    # setupUi

    def retranslateUi(self, corrigenda_panel: QWidget) -> None:
        self.correct_button.setText(QCoreApplication.translate("CorrigendaPanel", u"Corri&gendum\u2026", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("CorrigendaPanel", u"Correct an item of the adopted text, or its opening", None))
#endif // QT_CONFIG(tooltip)
        self.preview_button.setText(QCoreApplication.translate("CorrigendaPanel", u"&Preview and print\u2026", None))
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("CorrigendaPanel", u"The corrigendum chosen, as it prints", None))
#endif // QT_CONFIG(tooltip)
        self.write_button.setText(QCoreApplication.translate("CorrigendaPanel", u"&Write out\u2026", None))
#if QT_CONFIG(tooltip)
        self.write_button.setToolTip(QCoreApplication.translate("CorrigendaPanel", u"The corrigendum chosen as a Word or PDF file", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CorrigendaPanel", u"Corrigenda of this meeting", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
