"""Compiled from ui/presence_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_PresencePanel:
    panel_layout: QVBoxLayout
    scroll: QScrollArea
    scrolled: QWidget
    scrolled_layout: QVBoxLayout
    hint: QLabel
    table: QTableView
    missing: QLabel
    before_opening: QSpacerItem
    opening_head: QLabel
    openings_layout: QHBoxLayout
    room: QSpacerItem

    def setupUi(self, presence_panel: QWidget) -> None:
        if not presence_panel.objectName():
            presence_panel.setObjectName(u"presence_panel")
        self.panel_layout = QVBoxLayout(presence_panel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(presence_panel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled_layout = QVBoxLayout(self.scrolled)
        self.scrolled_layout.setSpacing(8)
        self.scrolled_layout.setObjectName(u"scrolled_layout")
        self.scrolled_layout.setContentsMargins(24, 10, 24, 12)
        self.hint = QLabel(self.scrolled)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.scrolled_layout.addWidget(self.hint)

        self.table = QTableView(self.scrolled)
        self.table.setObjectName(u"table")
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.scrolled_layout.addWidget(self.table)

        self.missing = QLabel(self.scrolled)
        self.missing.setObjectName(u"missing")
        self.missing.setText(u"")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)

        self.scrolled_layout.addWidget(self.missing)

        self.before_opening = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.scrolled_layout.addItem(self.before_opening)

        self.opening_head = QLabel(self.scrolled)
        self.opening_head.setObjectName(u"opening_head")
        self.opening_head.setTextFormat(Qt.TextFormat.PlainText)
        self.opening_head.setProperty(u"role", u"head")

        self.scrolled_layout.addWidget(self.opening_head)

        self.openings_layout = QHBoxLayout()
        self.openings_layout.setSpacing(18)
        self.openings_layout.setObjectName(u"openings_layout")

        self.scrolled_layout.addLayout(self.openings_layout)

        self.room = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrolled_layout.addItem(self.room)

        self.scroll.setWidget(self.scrolled)

        self.panel_layout.addWidget(self.scroll)


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
