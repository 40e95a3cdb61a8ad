"""Compiled from ui/contributions_page.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from rcm_desktop.windows.contributions.as_at_field import AsAtField

class Ui_ContributionsPage:
    page_layout: QVBoxLayout
    states: QStackedWidget
    some: QWidget
    some_layout: QVBoxLayout
    scroll: QScrollArea
    scrolled: QWidget
    scrolled_layout: QVBoxLayout
    head: QWidget
    as_at_group: QWidget
    as_at_layout: QHBoxLayout
    as_at_label: QLabel
    as_at: AsAtField
    known_button: QToolButton
    known: QLineEdit
    figures_group: QWidget
    figures_layout: QHBoxLayout
    show_balance: QToolButton
    show_assessed: QToolButton
    show_received: QToolButton
    filters_group: QWidget
    filters_layout: QHBoxLayout
    filter_all: QToolButton
    filter_owes: QToolButton
    filter_promised: QToolButton
    filter_due: QToolButton
    scope_group: QWidget
    scope_layout: QHBoxLayout
    all_periods: QCheckBox
    currency_label: QLabel
    currency: QComboBox
    receipt_button: QPushButton
    periods_button: QPushButton
    balances: QTableView
    nobody: QLabel
    explained: QLabel
    panes: QSplitter
    movements_pane: QFrame
    movements_layout: QVBoxLayout
    movements_head: QLabel
    movements: QTableView
    no_movements: QLabel
    follow_up_pane: QFrame
    follow_up_layout: QVBoxLayout
    chart_pane: QFrame
    chart_layout: QVBoxLayout
    chart_head: QLabel
    nothing: QWidget
    nothing_layout: QVBoxLayout
    nothing_above: QSpacerItem
    nothing_head: QLabel
    words_row: QHBoxLayout
    words_left: QSpacerItem
    nothing_words: QLabel
    words_right: QSpacerItem
    button_row: QHBoxLayout
    button_left: QSpacerItem
    first_button: QPushButton
    import_button: QPushButton
    button_right: QSpacerItem
    nothing_below: QSpacerItem

    def setupUi(self, contributions_page: QWidget) -> None:
        if not contributions_page.objectName():
            contributions_page.setObjectName(u"contributions_page")
        self.page_layout = QVBoxLayout(contributions_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.states = QStackedWidget(contributions_page)
        self.states.setObjectName(u"states")
        self.some = QWidget()
        self.some.setObjectName(u"some")
        self.some_layout = QVBoxLayout(self.some)
        self.some_layout.setSpacing(0)
        self.some_layout.setObjectName(u"some_layout")
        self.some_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.some)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled_layout = QVBoxLayout(self.scrolled)
        self.scrolled_layout.setSpacing(8)
        self.scrolled_layout.setObjectName(u"scrolled_layout")
        self.scrolled_layout.setContentsMargins(16, 8, 16, 10)
        self.head = QWidget(self.scrolled)
        self.head.setObjectName(u"head")
        self.as_at_group = QWidget(self.head)
        self.as_at_group.setObjectName(u"as_at_group")
        self.as_at_layout = QHBoxLayout(self.as_at_group)
        self.as_at_layout.setSpacing(6)
        self.as_at_layout.setObjectName(u"as_at_layout")
        self.as_at_layout.setContentsMargins(0, 0, 0, 0)
        self.as_at_label = QLabel(self.as_at_group)
        self.as_at_label.setObjectName(u"as_at_label")
        self.as_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.as_at_layout.addWidget(self.as_at_label)

        self.as_at = AsAtField(self.as_at_group)
        self.as_at.setObjectName(u"as_at")

        self.as_at_layout.addWidget(self.as_at)

        self.known_button = QToolButton(self.as_at_group)
        self.known_button.setObjectName(u"known_button")
        self.known_button.setProperty(u"role", u"plain")
        self.known_button.setCheckable(True)
        self.known_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.as_at_layout.addWidget(self.known_button)

        self.known = QLineEdit(self.as_at_group)
        self.known.setObjectName(u"known")
        self.known.setPlaceholderText(u"2025-05-14 16:30")

        self.as_at_layout.addWidget(self.known)

        self.figures_group = QWidget(self.head)
        self.figures_group.setObjectName(u"figures_group")
        self.figures_group.setProperty(u"role", u"segments")
        self.figures_layout = QHBoxLayout(self.figures_group)
        self.figures_layout.setSpacing(0)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)
        self.show_balance = QToolButton(self.figures_group)
        self.show_balance.setObjectName(u"show_balance")
        self.show_balance.setCheckable(True)
        self.show_balance.setChecked(True)
        self.show_balance.setAutoExclusive(True)
        self.show_balance.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_balance.setProperty(u"place", u"first")

        self.figures_layout.addWidget(self.show_balance)

        self.show_assessed = QToolButton(self.figures_group)
        self.show_assessed.setObjectName(u"show_assessed")
        self.show_assessed.setCheckable(True)
        self.show_assessed.setChecked(False)
        self.show_assessed.setAutoExclusive(True)
        self.show_assessed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.figures_layout.addWidget(self.show_assessed)

        self.show_received = QToolButton(self.figures_group)
        self.show_received.setObjectName(u"show_received")
        self.show_received.setCheckable(True)
        self.show_received.setChecked(False)
        self.show_received.setAutoExclusive(True)
        self.show_received.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_received.setProperty(u"place", u"last")

        self.figures_layout.addWidget(self.show_received)

        self.filters_group = QWidget(self.head)
        self.filters_group.setObjectName(u"filters_group")
        self.filters_group.setProperty(u"role", u"segments")
        self.filters_layout = QHBoxLayout(self.filters_group)
        self.filters_layout.setSpacing(0)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_all = QToolButton(self.filters_group)
        self.filter_all.setObjectName(u"filter_all")
        self.filter_all.setCheckable(True)
        self.filter_all.setChecked(True)
        self.filter_all.setAutoExclusive(True)
        self.filter_all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter_all.setProperty(u"place", u"first")

        self.filters_layout.addWidget(self.filter_all)

        self.filter_owes = QToolButton(self.filters_group)
        self.filter_owes.setObjectName(u"filter_owes")
        self.filter_owes.setCheckable(True)
        self.filter_owes.setChecked(False)
        self.filter_owes.setAutoExclusive(True)
        self.filter_owes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.filters_layout.addWidget(self.filter_owes)

        self.filter_promised = QToolButton(self.filters_group)
        self.filter_promised.setObjectName(u"filter_promised")
        self.filter_promised.setCheckable(True)
        self.filter_promised.setChecked(False)
        self.filter_promised.setAutoExclusive(True)
        self.filter_promised.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.filters_layout.addWidget(self.filter_promised)

        self.filter_due = QToolButton(self.filters_group)
        self.filter_due.setObjectName(u"filter_due")
        self.filter_due.setCheckable(True)
        self.filter_due.setChecked(False)
        self.filter_due.setAutoExclusive(True)
        self.filter_due.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter_due.setProperty(u"place", u"last")

        self.filters_layout.addWidget(self.filter_due)

        self.scope_group = QWidget(self.head)
        self.scope_group.setObjectName(u"scope_group")
        self.scope_layout = QHBoxLayout(self.scope_group)
        self.scope_layout.setSpacing(6)
        self.scope_layout.setObjectName(u"scope_layout")
        self.scope_layout.setContentsMargins(0, 0, 0, 0)
        self.all_periods = QCheckBox(self.scope_group)
        self.all_periods.setObjectName(u"all_periods")

        self.scope_layout.addWidget(self.all_periods)

        self.currency_label = QLabel(self.scope_group)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scope_layout.addWidget(self.currency_label)

        self.currency = QComboBox(self.scope_group)
        self.currency.setObjectName(u"currency")

        self.scope_layout.addWidget(self.currency)

        self.receipt_button = QPushButton(self.head)
        self.receipt_button.setObjectName(u"receipt_button")
        self.receipt_button.setAutoDefault(True)
        self.periods_button = QPushButton(self.head)
        self.periods_button.setObjectName(u"periods_button")
        self.periods_button.setAutoDefault(True)

        self.scrolled_layout.addWidget(self.head)

        self.balances = QTableView(self.scrolled)
        self.balances.setObjectName(u"balances")
        self.balances.setProperty(u"role", u"ledger")
        self.balances.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.balances.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.balances.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.balances.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.balances.setTabKeyNavigation(False)
        self.balances.setShowGrid(False)
        self.balances.setAlternatingRowColors(False)
        self.balances.setFrameShape(QFrame.Shape.NoFrame)
        self.balances.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.balances.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.balances.setWordWrap(False)

        self.scrolled_layout.addWidget(self.balances)

        self.nobody = QLabel(self.scrolled)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setText(u"")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)

        self.scrolled_layout.addWidget(self.nobody)

        self.explained = QLabel(self.scrolled)
        self.explained.setObjectName(u"explained")
        self.explained.setText(u"")
        self.explained.setTextFormat(Qt.TextFormat.PlainText)
        self.explained.setWordWrap(True)
        self.explained.setProperty(u"role", u"quiet")

        self.scrolled_layout.addWidget(self.explained)

        self.panes = QSplitter(self.scrolled)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(10)
        self.movements_pane = QFrame(self.panes)
        self.movements_pane.setObjectName(u"movements_pane")
        self.movements_pane.setProperty(u"role", u"card")
        self.movements_layout = QVBoxLayout(self.movements_pane)
        self.movements_layout.setSpacing(6)
        self.movements_layout.setObjectName(u"movements_layout")
        self.movements_layout.setContentsMargins(12, 8, 12, 8)
        self.movements_head = QLabel(self.movements_pane)
        self.movements_head.setObjectName(u"movements_head")
        self.movements_head.setText(u"")
        self.movements_head.setTextFormat(Qt.TextFormat.PlainText)
        self.movements_head.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.movements_head.sizePolicy().hasHeightForWidth())
        self.movements_head.setSizePolicy(sizePolicy)

        self.movements_layout.addWidget(self.movements_head)

        self.movements = QTableView(self.movements_pane)
        self.movements.setObjectName(u"movements")
        self.movements.setProperty(u"role", u"ledger")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.movements.sizePolicy().hasHeightForWidth())
        self.movements.setSizePolicy(sizePolicy1)
        self.movements.setMinimumSize(QSize(0, 168))
        self.movements.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.movements.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.movements.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.movements.setTabKeyNavigation(False)
        self.movements.setShowGrid(False)
        self.movements.setAlternatingRowColors(False)
        self.movements.setFrameShape(QFrame.Shape.NoFrame)
        self.movements.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.movements.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.movements.setWordWrap(False)

        self.movements_layout.addWidget(self.movements)

        self.no_movements = QLabel(self.movements_pane)
        self.no_movements.setObjectName(u"no_movements")
        self.no_movements.setText(u"")
        self.no_movements.setTextFormat(Qt.TextFormat.PlainText)
        self.no_movements.setWordWrap(True)

        self.movements_layout.addWidget(self.no_movements)

        self.movements_layout.setStretch(1, 1)
        self.panes.addWidget(self.movements_pane)
        self.follow_up_pane = QFrame(self.panes)
        self.follow_up_pane.setObjectName(u"follow_up_pane")
        self.follow_up_pane.setProperty(u"role", u"card")
        self.follow_up_layout = QVBoxLayout(self.follow_up_pane)
        self.follow_up_layout.setSpacing(6)
        self.follow_up_layout.setObjectName(u"follow_up_layout")
        self.follow_up_layout.setContentsMargins(12, 8, 12, 8)
        self.panes.addWidget(self.follow_up_pane)
        self.chart_pane = QFrame(self.panes)
        self.chart_pane.setObjectName(u"chart_pane")
        self.chart_pane.setProperty(u"role", u"card")
        self.chart_layout = QVBoxLayout(self.chart_pane)
        self.chart_layout.setSpacing(6)
        self.chart_layout.setObjectName(u"chart_layout")
        self.chart_layout.setContentsMargins(12, 8, 12, 8)
        self.chart_head = QLabel(self.chart_pane)
        self.chart_head.setObjectName(u"chart_head")
        self.chart_head.setTextFormat(Qt.TextFormat.PlainText)
        self.chart_head.setProperty(u"role", u"title")
        sizePolicy.setHeightForWidth(self.chart_head.sizePolicy().hasHeightForWidth())
        self.chart_head.setSizePolicy(sizePolicy)

        self.chart_layout.addWidget(self.chart_head)

        self.panes.addWidget(self.chart_pane)

        self.scrolled_layout.addWidget(self.panes)

        self.scrolled_layout.setStretch(4, 1)
        self.scroll.setWidget(self.scrolled)

        self.some_layout.addWidget(self.scroll)

        self.states.addWidget(self.some)
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
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.nothing_words.sizePolicy().hasHeightForWidth())
        self.nothing_words.setSizePolicy(sizePolicy2)
        self.nothing_words.setMaximumSize(QSize(460, 16777215))

        self.words_row.addWidget(self.nothing_words)

        self.words_right = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_row.addItem(self.words_right)


        self.nothing_layout.addLayout(self.words_row)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.button_left = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_left)

        self.first_button = QPushButton(self.nothing)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setAutoDefault(True)

        self.button_row.addWidget(self.first_button)

        self.import_button = QPushButton(self.nothing)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)

        self.button_row.addWidget(self.import_button)

        self.button_right = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_right)


        self.nothing_layout.addLayout(self.button_row)

        self.nothing_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_below)

        self.states.addWidget(self.nothing)

        self.page_layout.addWidget(self.states)

#if QT_CONFIG(shortcut)
        self.as_at_label.setBuddy(self.as_at)
        self.currency_label.setBuddy(self.currency)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.as_at, self.known_button)
        QWidget.setTabOrder(self.known_button, self.known)
        QWidget.setTabOrder(self.known, self.show_balance)
        QWidget.setTabOrder(self.show_balance, self.show_assessed)
        QWidget.setTabOrder(self.show_assessed, self.show_received)
        QWidget.setTabOrder(self.show_received, self.filter_all)
        QWidget.setTabOrder(self.filter_all, self.filter_owes)
        QWidget.setTabOrder(self.filter_owes, self.filter_promised)
        QWidget.setTabOrder(self.filter_promised, self.filter_due)
        QWidget.setTabOrder(self.filter_due, self.all_periods)
        QWidget.setTabOrder(self.all_periods, self.currency)
        QWidget.setTabOrder(self.currency, self.receipt_button)
        QWidget.setTabOrder(self.receipt_button, self.periods_button)
        QWidget.setTabOrder(self.periods_button, self.first_button)
        QWidget.setTabOrder(self.first_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.balances)
        QWidget.setTabOrder(self.balances, self.movements)

        self.retranslateUi(contributions_page)

        self.receipt_button.setDefault(True)
        self.first_button.setDefault(True)

    # setupUi

    def retranslateUi(self, contributions_page: QWidget) -> None:
        self.as_at_label.setText(QCoreApplication.translate("ContributionsPage", u"&Position as at", None))
#if QT_CONFIG(accessibility)
        self.as_at.setAccessibleName(QCoreApplication.translate("ContributionsPage", u"Position as at this day; up and down change it", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.as_at.setToolTip(QCoreApplication.translate("ContributionsPage", u"Up and down change the day; an empty field is today", None))
#endif // QT_CONFIG(tooltip)
        self.known_button.setText(QCoreApplication.translate("ContributionsPage", u"As known\u2026", None))
#if QT_CONFIG(tooltip)
        self.known_button.setToolTip(QCoreApplication.translate("ContributionsPage", u"Show the position as it was known at an earlier moment", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.known.setAccessibleName(QCoreApplication.translate("ContributionsPage", u"As known at this day or moment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.known.setToolTip(QCoreApplication.translate("ContributionsPage", u"A day, or a day and a time: what was recorded later is left out", None))
#endif // QT_CONFIG(tooltip)
        self.show_balance.setText(QCoreApplication.translate("ContributionsPage", u"Balance", None))
#if QT_CONFIG(tooltip)
        self.show_balance.setToolTip(QCoreApplication.translate("ContributionsPage", u"What is outstanding by period", None))
#endif // QT_CONFIG(tooltip)
        self.show_assessed.setText(QCoreApplication.translate("ContributionsPage", u"Assessed", None))
#if QT_CONFIG(tooltip)
        self.show_assessed.setToolTip(QCoreApplication.translate("ContributionsPage", u"What was asked by period", None))
#endif // QT_CONFIG(tooltip)
        self.show_received.setText(QCoreApplication.translate("ContributionsPage", u"Received", None))
#if QT_CONFIG(tooltip)
        self.show_received.setToolTip(QCoreApplication.translate("ContributionsPage", u"What was received by period", None))
#endif // QT_CONFIG(tooltip)
        self.filter_all.setText(QCoreApplication.translate("ContributionsPage", u"All", None))
#if QT_CONFIG(tooltip)
        self.filter_all.setToolTip(QCoreApplication.translate("ContributionsPage", u"All countries", None))
#endif // QT_CONFIG(tooltip)
        self.filter_owes.setText(QCoreApplication.translate("ContributionsPage", u"Owes", None))
#if QT_CONFIG(tooltip)
        self.filter_owes.setToolTip(QCoreApplication.translate("ContributionsPage", u"Only countries that owe something", None))
#endif // QT_CONFIG(tooltip)
        self.filter_promised.setText(QCoreApplication.translate("ContributionsPage", u"Promised", None))
#if QT_CONFIG(tooltip)
        self.filter_promised.setToolTip(QCoreApplication.translate("ContributionsPage", u"Only countries that promised a payment", None))
#endif // QT_CONFIG(tooltip)
        self.filter_due.setText(QCoreApplication.translate("ContributionsPage", u"Due this week", None))
#if QT_CONFIG(tooltip)
        self.filter_due.setToolTip(QCoreApplication.translate("ContributionsPage", u"Only countries with an action or a promise that is due within a week, or late", None))
#endif // QT_CONFIG(tooltip)
        self.all_periods.setText(QCoreApplication.translate("ContributionsPage", u"All periods", None))
#if QT_CONFIG(tooltip)
        self.all_periods.setToolTip(QCoreApplication.translate("ContributionsPage", u"Show every period in a column of its own", None))
#endif // QT_CONFIG(tooltip)
        self.currency_label.setText(QCoreApplication.translate("ContributionsPage", u"C&urrency", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("ContributionsPage", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.receipt_button.setText(QCoreApplication.translate("ContributionsPage", u"Record a receipt (Ctrl+R)", None))
        self.periods_button.setText(QCoreApplication.translate("ContributionsPage", u"Periods\u2026", None))
#if QT_CONFIG(tooltip)
        self.periods_button.setToolTip(QCoreApplication.translate("ContributionsPage", u"Periods, their scales, and asking for contributions", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.balances.setAccessibleName(QCoreApplication.translate("ContributionsPage", u"Contributions by country and period", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.movements.setAccessibleName(QCoreApplication.translate("ContributionsPage", u"Movements of the country in hand, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.chart_head.setText(QCoreApplication.translate("ContributionsPage", u"Received and outstanding by period", None))
        self.nothing_head.setText(QCoreApplication.translate("ContributionsPage", u"No period yet", None))
        self.nothing_words.setText(QCoreApplication.translate("ContributionsPage", u"Contributions are asked for by period: its days, its budget and the share of each country. Make the first one, ask for its contributions, then record what comes. No scale and no amount comes with the program.", None))
        self.first_button.setText(QCoreApplication.translate("ContributionsPage", u"&Make the first period\u2026", None))
        self.import_button.setText(QCoreApplication.translate("ContributionsPage", u"&Read in past periods and receipts\u2026", None))
        pass
    # retranslateUi
