"""Compiled from ui/round_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.record_table import RecordTable

class Ui_RoundPanel:
    panel_layout: QVBoxLayout
    head_layout: QHBoxLayout
    summary: QLabel
    closes_label: QLabel
    closes: DateField
    nobody: QWidget
    nobody_layout: QVBoxLayout
    nobody_words: QLabel
    nobody_row: QHBoxLayout
    ask_all_button: QPushButton
    nobody_space: QSpacerItem
    table: RecordTable
    count_row: QFrame
    count_layout: QHBoxLayout
    count_label: QLabel
    count: QLineEdit
    count_hint: QLabel
    keys: QLabel
    buttons: QWidget
    below: QSpacerItem

    def setupUi(self, round_panel: QWidget) -> None:
        if not round_panel.objectName():
            round_panel.setObjectName(u"round_panel")
        self.panel_layout = QVBoxLayout(round_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 8, 0, 2)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.summary = QLabel(round_panel)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.summary)

        self.closes_label = QLabel(round_panel)
        self.closes_label.setObjectName(u"closes_label")
        self.closes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.closes_label)

        self.closes = DateField(round_panel)
        self.closes.setObjectName(u"closes")
        self.closes.setMaxLength(24)

        self.head_layout.addWidget(self.closes)


        self.panel_layout.addLayout(self.head_layout)

        self.nobody = QWidget(round_panel)
        self.nobody.setObjectName(u"nobody")
        self.nobody_layout = QVBoxLayout(self.nobody)
        self.nobody_layout.setSpacing(10)
        self.nobody_layout.setObjectName(u"nobody_layout")
        self.nobody_layout.setContentsMargins(0, 8, 0, 8)
        self.nobody_words = QLabel(self.nobody)
        self.nobody_words.setObjectName(u"nobody_words")
        self.nobody_words.setText(u"")
        self.nobody_words.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_words.setWordWrap(True)

        self.nobody_layout.addWidget(self.nobody_words)

        self.nobody_row = QHBoxLayout()
        self.nobody_row.setSpacing(8)
        self.nobody_row.setObjectName(u"nobody_row")
        self.ask_all_button = QPushButton(self.nobody)
        self.ask_all_button.setObjectName(u"ask_all_button")
        self.ask_all_button.setAutoDefault(True)

        self.nobody_row.addWidget(self.ask_all_button)

        self.nobody_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nobody_row.addItem(self.nobody_space)


        self.nobody_layout.addLayout(self.nobody_row)


        self.panel_layout.addWidget(self.nobody)

        self.table = RecordTable(round_panel)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)

        self.panel_layout.addWidget(self.table)

        self.count_row = QFrame(round_panel)
        self.count_row.setObjectName(u"count_row")
        self.count_layout = QHBoxLayout(self.count_row)
        self.count_layout.setSpacing(8)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.count_row)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setText(u"")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.count_layout.addWidget(self.count_label)

        self.count = QLineEdit(self.count_row)
        self.count.setObjectName(u"count")
        self.count.setMaxLength(4)

        self.count_layout.addWidget(self.count)

        self.count_hint = QLabel(self.count_row)
        self.count_hint.setObjectName(u"count_hint")
        self.count_hint.setText(u"")
        self.count_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.count_hint.setWordWrap(True)
        self.count_hint.setProperty(u"role", u"quiet")
        sizePolicy.setHeightForWidth(self.count_hint.sizePolicy().hasHeightForWidth())
        self.count_hint.setSizePolicy(sizePolicy)

        self.count_layout.addWidget(self.count_hint)


        self.panel_layout.addWidget(self.count_row)

        self.keys = QLabel(round_panel)
        self.keys.setObjectName(u"keys")
        self.keys.setText(u"")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"quiet")

        self.panel_layout.addWidget(self.keys)

        self.buttons = QWidget(round_panel)
        self.buttons.setObjectName(u"buttons")

        self.panel_layout.addWidget(self.buttons)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.below)

        self.panel_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.closes_label.setBuddy(self.closes)
        self.count_label.setBuddy(self.count)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.closes, self.ask_all_button)
        QWidget.setTabOrder(self.ask_all_button, self.table)
        QWidget.setTabOrder(self.table, self.count)

        self.retranslateUi(round_panel)
    # setupUi

    def retranslateUi(self, round_panel: QWidget) -> None:
        self.closes_label.setText(QCoreApplication.translate("RoundPanel", u"C&loses", None))
#if QT_CONFIG(accessibility)
        self.closes.setAccessibleName(QCoreApplication.translate("RoundPanel", u"Last day for answers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closes.setToolTip(QCoreApplication.translate("RoundPanel", u"The last day for answers, as 2025-05-14 or 14 May 2025; empty where none was set", None))
#endif // QT_CONFIG(tooltip)
        self.ask_all_button.setText(QCoreApplication.translate("RoundPanel", u"Ask all members\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RoundPanel", u"Confirmation round: C confirmed, D declined, S silent, R reminded today, Enter all of the answer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("RoundPanel", u"How many people come; Enter stores the answer", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
