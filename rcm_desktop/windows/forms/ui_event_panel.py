"""Compiled from ui/event_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget

class Ui_EventPanel:
    outer_layout: QVBoxLayout
    scroll: QScrollArea
    inside: QWidget
    panel_layout: QVBoxLayout
    nothing: QLabel
    title: QLabel
    facts: QLabel
    links: QWidget
    tabs: QTabWidget
    round_page: QWidget
    people_page: QWidget
    papers: QWidget
    below: QSpacerItem

    def setupUi(self, event_panel: QWidget) -> None:
        if not event_panel.objectName():
            event_panel.setObjectName(u"event_panel")
        self.outer_layout = QVBoxLayout(event_panel)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(event_panel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.panel_layout = QVBoxLayout(self.inside)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(18, 14, 16, 12)
        self.nothing = QLabel(self.inside)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setText(u"")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.panel_layout.addWidget(self.nothing)

        self.title = QLabel(self.inside)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.panel_layout.addWidget(self.title)

        self.facts = QLabel(self.inside)
        self.facts.setObjectName(u"facts")
        self.facts.setText(u"")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"quiet")

        self.panel_layout.addWidget(self.facts)

        self.links = QWidget(self.inside)
        self.links.setObjectName(u"links")

        self.panel_layout.addWidget(self.links)

        self.tabs = QTabWidget(self.inside)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.round_page = QWidget()
        self.round_page.setObjectName(u"round_page")
        self.tabs.addTab(self.round_page, "")
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.tabs.addTab(self.people_page, "")

        self.panel_layout.addWidget(self.tabs)

        self.papers = QWidget(self.inside)
        self.papers.setObjectName(u"papers")

        self.panel_layout.addWidget(self.papers)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.below)

        self.panel_layout.setStretch(4, 1)
        self.scroll.setWidget(self.inside)

        self.outer_layout.addWidget(self.scroll)


        self.retranslateUi(event_panel)
    # setupUi

    def retranslateUi(self, event_panel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("EventPanel", u"Parts of the event", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.round_page), QCoreApplication.translate("EventPanel", u"Confirmation round", None))
        self.tabs.setTabText(self.tabs.indexOf(self.people_page), QCoreApplication.translate("EventPanel", u"People", None))
        pass
    # retranslateUi
