"""Compiled from ui/presence_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QScrollArea, QTableView, QVBoxLayout, QWidget

class Ui_PresencePanel:
    panel_layout: QVBoxLayout
    hint: QLabel
    table: QTableView
    missing: QLabel
    opening_head: QLabel
    openings_area: QScrollArea
    openings: QWidget
    openings_layout: QHBoxLayout

    def setupUi(self, presence_panel: QWidget) -> None:
        if not presence_panel.objectName():
            presence_panel.setObjectName(u"presence_panel")
        self.panel_layout = QVBoxLayout(presence_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 10, 24, 12)
        self.hint = QLabel(presence_panel)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.panel_layout.addWidget(self.hint)

        self.table = QTableView(presence_panel)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(200, 90))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.panel_layout.addWidget(self.table)

        self.missing = QLabel(presence_panel)
        self.missing.setObjectName(u"missing")
        self.missing.setText(u"")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)

        self.panel_layout.addWidget(self.missing)

        self.opening_head = QLabel(presence_panel)
        self.opening_head.setObjectName(u"opening_head")
        self.opening_head.setTextFormat(Qt.TextFormat.PlainText)
        self.opening_head.setProperty(u"role", u"head")

        self.panel_layout.addWidget(self.opening_head)

        self.openings_area = QScrollArea(presence_panel)
        self.openings_area.setObjectName(u"openings_area")
        self.openings_area.setWidgetResizable(True)
        self.openings_area.setFrameShape(QFrame.Shape.NoFrame)
        self.openings_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.openings_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.openings = QWidget()
        self.openings.setObjectName(u"openings")
        self.openings_layout = QHBoxLayout(self.openings)
        self.openings_layout.setSpacing(18)
        self.openings_layout.setObjectName(u"openings_layout")
        self.openings_layout.setContentsMargins(0, 0, 6, 0)
        self.openings_area.setWidget(self.openings)

        self.panel_layout.addWidget(self.openings_area)

        self.panel_layout.setStretch(1, 3)
        self.panel_layout.setStretch(4, 2)

        self.retranslateUi(presence_panel)
    # setupUi

    def retranslateUi(self, presence_panel: QWidget) -> None:
        self.hint.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PresencePanel", u"Presence of countries by day", None))
#endif // QT_CONFIG(accessibility)
        self.opening_head.setText(QCoreApplication.translate("PresencePanel", u"Opening paragraph", None))
        pass
    # retranslateUi
