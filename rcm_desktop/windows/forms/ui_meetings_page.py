"""Compiled from ui/meetings_page.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

class Ui_MeetingsPage:
    page_layout: QVBoxLayout
    states: QStackedWidget
    nothing: QWidget
    nothing_layout: QVBoxLayout
    nothing_above: QSpacerItem
    nothing_head: QLabel
    words_row: QHBoxLayout
    words_left: QSpacerItem
    nothing_words: QLabel
    words_right: QSpacerItem
    nothing_row: QHBoxLayout
    nothing_left: QSpacerItem
    first_button: QPushButton
    nothing_right: QSpacerItem
    nothing_below: QSpacerItem
    some: QWidget
    some_layout: QHBoxLayout
    panes: QSplitter
    list_pane: QWidget
    list_layout: QVBoxLayout
    meetings_list: QListView
    new_row: QHBoxLayout
    new_button: QPushButton
    record_pane: QWidget
    record_pane_layout: QVBoxLayout
    head_layout: QHBoxLayout
    meeting_title: QLabel
    open_button: QPushButton
    record_tabs: QTabWidget
    facts_page: QWidget
    sessions_page: QWidget
    agenda_page: QWidget
    presence_page: QWidget
    people_page: QWidget
    corrigenda_page: QWidget

    def setupUi(self, meetings_page: QWidget) -> None:
        if not meetings_page.objectName():
            meetings_page.setObjectName(u"meetings_page")
        meetings_page.resize(1000, 680)
        self.page_layout = QVBoxLayout(meetings_page)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.states = QStackedWidget(meetings_page)
        self.states.setObjectName(u"states")
        self.nothing = QWidget()
        self.nothing.setObjectName(u"nothing")
        self.nothing_layout = QVBoxLayout(self.nothing)
        self.nothing_layout.setSpacing(16)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(48, 24, 48, 24)
        self.nothing_above = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_above)

        self.nothing_head = QLabel(self.nothing)
        self.nothing_head.setObjectName(u"nothing_head")
        self.nothing_head.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_head.setWordWrap(True)
        font = QFont()
        font.setPointSize(15)
        font.setBold(True)
        self.nothing_head.setFont(font)
        self.nothing_head.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.nothing_layout.addWidget(self.nothing_head)

        self.words_row = QHBoxLayout()
        self.words_row.setObjectName(u"words_row")
        self.words_left = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_row.addItem(self.words_left)

        self.nothing_words = QLabel(self.nothing)
        self.nothing_words.setObjectName(u"nothing_words")
        self.nothing_words.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_words.setWordWrap(True)
        self.nothing_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nothing_words.sizePolicy().hasHeightForWidth())
        self.nothing_words.setSizePolicy(sizePolicy)
        self.nothing_words.setMaximumSize(QSize(460, 16777215))

        self.words_row.addWidget(self.nothing_words)

        self.words_right = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_row.addItem(self.words_right)


        self.nothing_layout.addLayout(self.words_row)

        self.nothing_row = QHBoxLayout()
        self.nothing_row.setObjectName(u"nothing_row")
        self.nothing_left = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nothing_row.addItem(self.nothing_left)

        self.first_button = QPushButton(self.nothing)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setAutoDefault(True)

        self.nothing_row.addWidget(self.first_button)

        self.nothing_right = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nothing_row.addItem(self.nothing_right)


        self.nothing_layout.addLayout(self.nothing_row)

        self.nothing_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_below)

        self.states.addWidget(self.nothing)
        self.some = QWidget()
        self.some.setObjectName(u"some")
        self.some_layout = QHBoxLayout(self.some)
        self.some_layout.setObjectName(u"some_layout")
        self.some_layout.setContentsMargins(0, 0, 0, 0)
        self.panes = QSplitter(self.some)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.list_pane = QWidget(self.panes)
        self.list_pane.setObjectName(u"list_pane")
        self.list_layout = QVBoxLayout(self.list_pane)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.meetings_list = QListView(self.list_pane)
        self.meetings_list.setObjectName(u"meetings_list")
        self.meetings_list.setFrameShape(QFrame.Shape.NoFrame)
        self.meetings_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.meetings_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.meetings_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.meetings_list.setMinimumSize(QSize(180, 0))

        self.list_layout.addWidget(self.meetings_list)

        self.new_row = QHBoxLayout()
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(12, 8, 12, 10)
        self.new_button = QPushButton(self.list_pane)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)

        self.new_row.addWidget(self.new_button)


        self.list_layout.addLayout(self.new_row)

        self.panes.addWidget(self.list_pane)
        self.record_pane = QWidget(self.panes)
        self.record_pane.setObjectName(u"record_pane")
        self.record_pane_layout = QVBoxLayout(self.record_pane)
        self.record_pane_layout.setSpacing(10)
        self.record_pane_layout.setObjectName(u"record_pane_layout")
        self.record_pane_layout.setContentsMargins(0, 16, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(24, -1, 24, -1)
        self.meeting_title = QLabel(self.record_pane)
        self.meeting_title.setObjectName(u"meeting_title")
        self.meeting_title.setText(u"")
        self.meeting_title.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_title.setWordWrap(True)
        self.meeting_title.setMinimumSize(QSize(120, 0))
        font1 = QFont()
        font1.setPointSize(14)
        font1.setBold(True)
        self.meeting_title.setFont(font1)
        sizePolicy.setHeightForWidth(self.meeting_title.sizePolicy().hasHeightForWidth())
        self.meeting_title.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.meeting_title)

        self.open_button = QPushButton(self.record_pane)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)

        self.head_layout.addWidget(self.open_button)


        self.record_pane_layout.addLayout(self.head_layout)

        self.record_tabs = QTabWidget(self.record_pane)
        self.record_tabs.setObjectName(u"record_tabs")
        self.record_tabs.setDocumentMode(True)
        self.facts_page = QWidget()
        self.facts_page.setObjectName(u"facts_page")
        self.record_tabs.addTab(self.facts_page, "")
        self.sessions_page = QWidget()
        self.sessions_page.setObjectName(u"sessions_page")
        self.record_tabs.addTab(self.sessions_page, "")
        self.agenda_page = QWidget()
        self.agenda_page.setObjectName(u"agenda_page")
        self.record_tabs.addTab(self.agenda_page, "")
        self.presence_page = QWidget()
        self.presence_page.setObjectName(u"presence_page")
        self.record_tabs.addTab(self.presence_page, "")
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.record_tabs.addTab(self.people_page, "")
        self.corrigenda_page = QWidget()
        self.corrigenda_page.setObjectName(u"corrigenda_page")
        self.record_tabs.addTab(self.corrigenda_page, "")

        self.record_pane_layout.addWidget(self.record_tabs)

        self.panes.addWidget(self.record_pane)

        self.some_layout.addWidget(self.panes)

        self.states.addWidget(self.some)

        self.page_layout.addWidget(self.states)

        QWidget.setTabOrder(self.meetings_list, self.new_button)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.first_button)

        self.retranslateUi(meetings_page)

        self.states.setCurrentIndex(0)
        self.first_button.setDefault(True)

    # setupUi

    def retranslateUi(self, meetings_page: QWidget) -> None:
        self.nothing_head.setText(QCoreApplication.translate("MeetingsPage", u"No meeting yet", None))
        self.nothing_words.setText(QCoreApplication.translate("MeetingsPage", u"A meeting holds its dates, its place and its conclusions in both languages. Begin the first one here, or read one in from a file.", None))
        self.first_button.setText(QCoreApplication.translate("MeetingsPage", u"&New meeting\u2026", None))
#if QT_CONFIG(accessibility)
        self.meetings_list.setAccessibleName(QCoreApplication.translate("MeetingsPage", u"Meetings by year; Enter opens the conclusions", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("MeetingsPage", u"&New meeting\u2026", None))
        self.open_button.setText(QCoreApplication.translate("MeetingsPage", u"&Open the conclusions", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("MeetingsPage", u"Go on to the conclusions of this meeting (Enter in the list)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.record_tabs.setAccessibleName(QCoreApplication.translate("MeetingsPage", u"Parts of the record", None))
#endif // QT_CONFIG(accessibility)
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.facts_page), QCoreApplication.translate("MeetingsPage", u"Record", None))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.sessions_page), QCoreApplication.translate("MeetingsPage", u"Sessions", None))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.agenda_page), QCoreApplication.translate("MeetingsPage", u"Agenda", None))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.presence_page), QCoreApplication.translate("MeetingsPage", u"Presence", None))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.people_page), QCoreApplication.translate("MeetingsPage", u"People", None))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.corrigenda_page), QCoreApplication.translate("MeetingsPage", u"Corrigenda", None))
        pass
    # retranslateUi
