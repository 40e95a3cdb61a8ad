"""Compiled from ui/main_window.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QSpacerItem, QStatusBar, QTabWidget, QToolButton, QVBoxLayout, QWidget
class Ui_MainWindow:
    central: QWidget
    central_layout: QVBoxLayout
    header: QFrame
    header_layout: QHBoxLayout
    meeting_chooser: QComboBox
    languages: QWidget
    languages_layout: QHBoxLayout
    show_english: QToolButton
    show_spanish: QToolButton
    show_both: QToolButton
    search_button: QToolButton
    header_room: QSpacerItem
    save_state: QLabel
    tabs: QTabWidget
    meetings_tab: QWidget
    conclusions_tab: QWidget
    contributions_tab: QWidget
    calendar_tab: QWidget
    tasks_tab: QWidget
    menu_bar: QMenuBar
    status_bar: QStatusBar

    def setupUi(self, main_window: QMainWindow) -> None:
        if not main_window.objectName():
            main_window.setObjectName(u"main_window")
        main_window.resize(1280, 800)
        main_window.setWindowTitle(u"RCM Desktop")
        self.central = QWidget(main_window)
        self.central.setObjectName(u"central")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.central)
        self.header.setObjectName(u"header")
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setSpacing(12)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(12, 8, 12, 4)
        self.meeting_chooser = QComboBox(self.header)
        self.meeting_chooser.setObjectName(u"meeting_chooser")
        self.meeting_chooser.setMinimumSize(QSize(300, 32))
        self.meeting_chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.meeting_chooser.setMaximumSize(QSize(520, 16777215))

        self.header_layout.addWidget(self.meeting_chooser)

        self.languages = QWidget(self.header)
        self.languages.setObjectName(u"languages")
        self.languages_layout = QHBoxLayout(self.languages)
        self.languages_layout.setSpacing(0)
        self.languages_layout.setObjectName(u"languages_layout")
        self.languages_layout.setContentsMargins(0, 0, 0, 0)
        self.show_english = QToolButton(self.languages)
        self.show_english.setObjectName(u"show_english")
        self.show_english.setText(u"EN")
        self.show_english.setCheckable(True)
        self.show_english.setAutoExclusive(True)

        self.languages_layout.addWidget(self.show_english)

        self.show_spanish = QToolButton(self.languages)
        self.show_spanish.setObjectName(u"show_spanish")
        self.show_spanish.setText(u"ES")
        self.show_spanish.setCheckable(True)
        self.show_spanish.setAutoExclusive(True)

        self.languages_layout.addWidget(self.show_spanish)

        self.show_both = QToolButton(self.languages)
        self.show_both.setObjectName(u"show_both")
        self.show_both.setCheckable(True)
        self.show_both.setChecked(True)
        self.show_both.setAutoExclusive(True)

        self.languages_layout.addWidget(self.show_both)


        self.header_layout.addWidget(self.languages)

        self.search_button = QToolButton(self.header)
        self.search_button.setObjectName(u"search_button")
        self.search_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.header_layout.addWidget(self.search_button)

        self.header_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.header_room)

        self.save_state = QLabel(self.header)
        self.save_state.setObjectName(u"save_state")
        self.save_state.setTextFormat(Qt.TextFormat.PlainText)

        self.header_layout.addWidget(self.save_state)


        self.central_layout.addWidget(self.header)

        self.tabs = QTabWidget(self.central)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.meetings_tab = QWidget()
        self.meetings_tab.setObjectName(u"meetings_tab")
        self.tabs.addTab(self.meetings_tab, "")
        self.conclusions_tab = QWidget()
        self.conclusions_tab.setObjectName(u"conclusions_tab")
        self.tabs.addTab(self.conclusions_tab, "")
        self.contributions_tab = QWidget()
        self.contributions_tab.setObjectName(u"contributions_tab")
        self.tabs.addTab(self.contributions_tab, "")
        self.calendar_tab = QWidget()
        self.calendar_tab.setObjectName(u"calendar_tab")
        self.tabs.addTab(self.calendar_tab, "")
        self.tasks_tab = QWidget()
        self.tasks_tab.setObjectName(u"tasks_tab")
        self.tabs.addTab(self.tasks_tab, "")

        self.central_layout.addWidget(self.tabs)

        main_window.setCentralWidget(self.central)
        self.menu_bar = QMenuBar(main_window)
        self.menu_bar.setObjectName(u"menu_bar")
        main_window.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(main_window)
        self.status_bar.setObjectName(u"status_bar")
        main_window.setStatusBar(self.status_bar)

        self.retranslateUi(main_window)
    # setupUi

    def retranslateUi(self, main_window: QMainWindow) -> None:
#if QT_CONFIG(accessibility)
        self.meeting_chooser.setAccessibleName(QCoreApplication.translate("MainWindow", u"Meeting in hand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.meeting_chooser.setToolTip(QCoreApplication.translate("MainWindow", u"The meeting in hand", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.show_english.setAccessibleName(QCoreApplication.translate("MainWindow", u"Show English only", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_english.setToolTip(QCoreApplication.translate("MainWindow", u"Show English only", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.show_spanish.setAccessibleName(QCoreApplication.translate("MainWindow", u"Show Spanish only", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_spanish.setToolTip(QCoreApplication.translate("MainWindow", u"Show Spanish only", None))
#endif // QT_CONFIG(tooltip)
        self.show_both.setText(QCoreApplication.translate("MainWindow", u"Both", None))
#if QT_CONFIG(accessibility)
        self.show_both.setAccessibleName(QCoreApplication.translate("MainWindow", u"Show both languages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show_both.setToolTip(QCoreApplication.translate("MainWindow", u"Show both languages", None))
#endif // QT_CONFIG(tooltip)
        self.search_button.setText(QCoreApplication.translate("MainWindow", u"Search (Ctrl+K)", None))
#if QT_CONFIG(tooltip)
        self.search_button.setToolTip(QCoreApplication.translate("MainWindow", u"Search or command (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search_button.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search or command", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.meetings_tab), QCoreApplication.translate("MainWindow", u"Meetings", None))
        self.tabs.setTabText(self.tabs.indexOf(self.conclusions_tab), QCoreApplication.translate("MainWindow", u"Conclusions", None))
        self.tabs.setTabText(self.tabs.indexOf(self.contributions_tab), QCoreApplication.translate("MainWindow", u"Contributions", None))
        self.tabs.setTabText(self.tabs.indexOf(self.calendar_tab), QCoreApplication.translate("MainWindow", u"Calendar", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tasks_tab), QCoreApplication.translate("MainWindow", u"Follow-up", None))
        pass
    # retranslateUi
