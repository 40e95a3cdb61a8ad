"""Compiled from ui/calendar_view.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

class Ui_CalendarView:
    view_layout: QVBoxLayout
    head: QWidget
    going_group: QWidget
    going_layout: QHBoxLayout
    previous_button: QToolButton
    title: QLabel
    next_button: QToolButton
    today_button: QToolButton
    holidays_button: QToolButton
    views_group: QWidget
    views_layout: QHBoxLayout
    year_button: QToolButton
    month_button: QToolButton
    agenda_button: QToolButton
    tray_button: QToolButton
    new_button: QPushButton
    empty: QLabel
    views: QStackedWidget

    def setupUi(self, calendar_view: QWidget) -> None:
        if not calendar_view.objectName():
            calendar_view.setObjectName(u"calendar_view")
        self.view_layout = QVBoxLayout(calendar_view)
        self.view_layout.setSpacing(8)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(16, 10, 16, 12)
        self.head = QWidget(calendar_view)
        self.head.setObjectName(u"head")
        self.going_group = QWidget(self.head)
        self.going_group.setObjectName(u"going_group")
        self.going_layout = QHBoxLayout(self.going_group)
        self.going_layout.setSpacing(8)
        self.going_layout.setObjectName(u"going_layout")
        self.going_layout.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(self.going_group)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setText(u"\u2039")
        self.previous_button.setProperty(u"role", u"plain")
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.going_layout.addWidget(self.previous_button)

        self.title = QLabel(self.going_group)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty(u"role", u"title")

        self.going_layout.addWidget(self.title)

        self.next_button = QToolButton(self.going_group)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setText(u"\u203a")
        self.next_button.setProperty(u"role", u"plain")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.going_layout.addWidget(self.next_button)

        self.today_button = QToolButton(self.going_group)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setProperty(u"role", u"plain")
        self.today_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.going_layout.addWidget(self.today_button)

        self.holidays_button = QToolButton(self.head)
        self.holidays_button.setObjectName(u"holidays_button")
        self.holidays_button.setProperty(u"role", u"plain")
        self.holidays_button.setCheckable(True)
        self.holidays_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.views_group = QWidget(self.head)
        self.views_group.setObjectName(u"views_group")
        self.views_group.setProperty(u"role", u"segments")
        self.views_layout = QHBoxLayout(self.views_group)
        self.views_layout.setSpacing(0)
        self.views_layout.setObjectName(u"views_layout")
        self.views_layout.setContentsMargins(0, 0, 0, 0)
        self.year_button = QToolButton(self.views_group)
        self.year_button.setObjectName(u"year_button")
        self.year_button.setProperty(u"place", u"first")
        self.year_button.setCheckable(True)
        self.year_button.setAutoExclusive(True)
        self.year_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.views_layout.addWidget(self.year_button)

        self.month_button = QToolButton(self.views_group)
        self.month_button.setObjectName(u"month_button")
        self.month_button.setCheckable(True)
        self.month_button.setChecked(True)
        self.month_button.setAutoExclusive(True)
        self.month_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.views_layout.addWidget(self.month_button)

        self.agenda_button = QToolButton(self.views_group)
        self.agenda_button.setObjectName(u"agenda_button")
        self.agenda_button.setCheckable(True)
        self.agenda_button.setAutoExclusive(True)
        self.agenda_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.views_layout.addWidget(self.agenda_button)

        self.tray_button = QToolButton(self.views_group)
        self.tray_button.setObjectName(u"tray_button")
        self.tray_button.setProperty(u"place", u"last")
        self.tray_button.setCheckable(True)
        self.tray_button.setAutoExclusive(True)
        self.tray_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.views_layout.addWidget(self.tray_button)

        self.new_button = QPushButton(self.head)
        self.new_button.setObjectName(u"new_button")

        self.view_layout.addWidget(self.head)

        self.empty = QLabel(calendar_view)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"quiet")

        self.view_layout.addWidget(self.empty)

        self.views = QStackedWidget(calendar_view)
        self.views.setObjectName(u"views")

        self.view_layout.addWidget(self.views)

        self.view_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.today_button)
        QWidget.setTabOrder(self.today_button, self.holidays_button)
        QWidget.setTabOrder(self.holidays_button, self.year_button)
        QWidget.setTabOrder(self.year_button, self.month_button)
        QWidget.setTabOrder(self.month_button, self.agenda_button)
        QWidget.setTabOrder(self.agenda_button, self.tray_button)
        QWidget.setTabOrder(self.tray_button, self.new_button)

        self.retranslateUi(calendar_view)

        self.new_button.setDefault(True)

    # setupUi

    def retranslateUi(self, calendar_view: QWidget) -> None:
        self.today_button.setText(QCoreApplication.translate("CalendarView", u"Today", None))
        self.holidays_button.setText(QCoreApplication.translate("CalendarView", u"Holidays", None))
#if QT_CONFIG(tooltip)
        self.holidays_button.setToolTip(QCoreApplication.translate("CalendarView", u"Public holidays of the member countries, shown on their days", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.holidays_button.setAccessibleName(QCoreApplication.translate("CalendarView", u"Public holidays of the member countries", None))
#endif // QT_CONFIG(accessibility)
        self.year_button.setText(QCoreApplication.translate("CalendarView", u"Year", None))
        self.month_button.setText(QCoreApplication.translate("CalendarView", u"Month", None))
        self.agenda_button.setText(QCoreApplication.translate("CalendarView", u"Agenda", None))
        self.tray_button.setText(QCoreApplication.translate("CalendarView", u"To be dated", None))
        self.new_button.setText(QCoreApplication.translate("CalendarView", u"New event", None))
        pass
    # retranslateUi
