"""Compiled from ui/tasks_page.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

class Ui_TasksPage:
    page_layout: QVBoxLayout
    head: QWidget
    shown_group: QWidget
    shown_group_layout: QHBoxLayout
    shown_label: QLabel
    shown: QComboBox
    of_meeting_group: QWidget
    of_meeting_group_layout: QHBoxLayout
    of_meeting_label: QLabel
    of_meeting: QComboBox
    of_who_group: QWidget
    of_who_group_layout: QHBoxLayout
    of_who_label: QLabel
    of_who: QComboBox
    papers_button: QToolButton
    new_button: QToolButton
    views: QStackedWidget
    panes: QSplitter
    details: QPlainTextEdit
    empty: QWidget
    empty_layout: QVBoxLayout
    above: QSpacerItem
    empty_words: QLabel
    empty_button: QPushButton
    below: QSpacerItem

    def setupUi(self, tasks_page: QWidget) -> None:
        if not tasks_page.objectName():
            tasks_page.setObjectName(u"tasks_page")
        self.page_layout = QVBoxLayout(tasks_page)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 10, 16, 12)
        self.head = QWidget(tasks_page)
        self.head.setObjectName(u"head")
        self.shown_group = QWidget(self.head)
        self.shown_group.setObjectName(u"shown_group")
        self.shown_group_layout = QHBoxLayout(self.shown_group)
        self.shown_group_layout.setSpacing(6)
        self.shown_group_layout.setObjectName(u"shown_group_layout")
        self.shown_group_layout.setContentsMargins(0, 0, 0, 0)
        self.shown_label = QLabel(self.shown_group)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setTextFormat(Qt.TextFormat.PlainText)

        self.shown_group_layout.addWidget(self.shown_label)

        self.shown = QComboBox(self.shown_group)
        self.shown.setObjectName(u"shown")
        self.shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shown.setMinimumContentsLength(18)

        self.shown_group_layout.addWidget(self.shown)

        self.of_meeting_group = QWidget(self.head)
        self.of_meeting_group.setObjectName(u"of_meeting_group")
        self.of_meeting_group_layout = QHBoxLayout(self.of_meeting_group)
        self.of_meeting_group_layout.setSpacing(6)
        self.of_meeting_group_layout.setObjectName(u"of_meeting_group_layout")
        self.of_meeting_group_layout.setContentsMargins(0, 0, 0, 0)
        self.of_meeting_label = QLabel(self.of_meeting_group)
        self.of_meeting_label.setObjectName(u"of_meeting_label")
        self.of_meeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.of_meeting_group_layout.addWidget(self.of_meeting_label)

        self.of_meeting = QComboBox(self.of_meeting_group)
        self.of_meeting.setObjectName(u"of_meeting")
        self.of_meeting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.of_meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.of_meeting.setMinimumContentsLength(18)

        self.of_meeting_group_layout.addWidget(self.of_meeting)

        self.of_who_group = QWidget(self.head)
        self.of_who_group.setObjectName(u"of_who_group")
        self.of_who_group_layout = QHBoxLayout(self.of_who_group)
        self.of_who_group_layout.setSpacing(6)
        self.of_who_group_layout.setObjectName(u"of_who_group_layout")
        self.of_who_group_layout.setContentsMargins(0, 0, 0, 0)
        self.of_who_label = QLabel(self.of_who_group)
        self.of_who_label.setObjectName(u"of_who_label")
        self.of_who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.of_who_group_layout.addWidget(self.of_who_label)

        self.of_who = QComboBox(self.of_who_group)
        self.of_who.setObjectName(u"of_who")
        self.of_who.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.of_who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.of_who.setMinimumContentsLength(18)

        self.of_who_group_layout.addWidget(self.of_who)

        self.papers_button = QToolButton(self.head)
        self.papers_button.setObjectName(u"papers_button")
        self.papers_button.setProperty(u"role", u"plain")
        self.papers_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.new_button = QToolButton(self.head)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"role", u"plain")
        self.new_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.page_layout.addWidget(self.head)

        self.views = QStackedWidget(tasks_page)
        self.views.setObjectName(u"views")
        self.panes = QSplitter()
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Vertical)
        self.panes.setChildrenCollapsible(False)
        self.details = QPlainTextEdit(self.panes)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setProperty(u"role", u"details")
        self.panes.addWidget(self.details)
        self.views.addWidget(self.panes)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(14)
        self.empty_layout.setObjectName(u"empty_layout")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.above)

        self.empty_words = QLabel(self.empty)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_words)

        self.empty_button = QPushButton(self.empty)
        self.empty_button.setObjectName(u"empty_button")
        self.empty_button.setText(u"")
        self.empty_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.below)

        self.empty_layout.setStretch(0, 2)
        self.empty_layout.setStretch(3, 3)
        self.views.addWidget(self.empty)

        self.page_layout.addWidget(self.views)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.shown_label.setBuddy(self.shown)
        self.of_meeting_label.setBuddy(self.of_meeting)
        self.of_who_label.setBuddy(self.of_who)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(tasks_page)
    # setupUi

    def retranslateUi(self, tasks_page: QWidget) -> None:
        self.shown_label.setText(QCoreApplication.translate("TasksPage", u"S&how", None))
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("TasksPage", u"Which part of the matrix is shown", None))
#endif // QT_CONFIG(accessibility)
        self.of_meeting_label.setText(QCoreApplication.translate("TasksPage", u"of &meeting", None))
#if QT_CONFIG(accessibility)
        self.of_meeting.setAccessibleName(QCoreApplication.translate("TasksPage", u"Meeting that the tasks come from", None))
#endif // QT_CONFIG(accessibility)
        self.of_who_label.setText(QCoreApplication.translate("TasksPage", u"fo&r", None))
#if QT_CONFIG(accessibility)
        self.of_who.setAccessibleName(QCoreApplication.translate("TasksPage", u"Who is to do the tasks", None))
#endif // QT_CONFIG(accessibility)
        self.papers_button.setText(QCoreApplication.translate("TasksPage", u"Matrix as PDF or Excel\u2026", None))
        self.new_button.setText(QCoreApplication.translate("TasksPage", u"New task\u2026", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("TasksPage", u"The task in hand, whole", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
