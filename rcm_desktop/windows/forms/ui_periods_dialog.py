"""Compiled from ui/periods_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from rcm_desktop.windows.contributions.decision_field import DecisionField
from rcm_desktop.windows.date_field import DateField

class Ui_PeriodsDialog:
    dialog_layout: QVBoxLayout
    periods_layout: QHBoxLayout
    list_side: QWidget
    list_layout: QVBoxLayout
    periods_label: QLabel
    periods: QListView
    new_button: QPushButton
    remove_button: QPushButton
    period_area: QScrollArea
    period_form: QWidget
    period_layout: QVBoxLayout
    period_fields: QGridLayout
    start_label: QLabel
    days_layout: QHBoxLayout
    start: DateField
    end_label: QLabel
    end: DateField
    due_label: QLabel
    due: DateField
    name_label: QLabel
    name: QLineEdit
    budget_label: QLabel
    budget_layout: QHBoxLayout
    budget: QLineEdit
    currency: QLineEdit
    kind_label: QLabel
    kind: QComboBox
    shares_label: QLabel
    shares: QTableView
    sum: QLabel
    approved_fields: QGridLayout
    approved_label: QLabel
    approved: DecisionField
    problem: QLabel
    ask_layout: QHBoxLayout
    save_button: QPushButton
    ask_button: QPushButton
    ask_room: QSpacerItem
    close_button: QPushButton

    def setupUi(self, periods_dialog: QDialog) -> None:
        if not periods_dialog.objectName():
            periods_dialog.setObjectName(u"periods_dialog")
        periods_dialog.setMinimumSize(QSize(760, 0))
        self.dialog_layout = QVBoxLayout(periods_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.periods_layout = QHBoxLayout()
        self.periods_layout.setSpacing(16)
        self.periods_layout.setObjectName(u"periods_layout")
        self.list_side = QWidget(periods_dialog)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setMaximumSize(QSize(150, 16777215))
        self.list_layout = QVBoxLayout(self.list_side)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.periods_label = QLabel(self.list_side)
        self.periods_label.setObjectName(u"periods_label")
        self.periods_label.setTextFormat(Qt.TextFormat.PlainText)

        self.list_layout.addWidget(self.periods_label)

        self.periods = QListView(self.list_side)
        self.periods.setObjectName(u"periods")
        self.periods.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.list_layout.addWidget(self.periods)

        self.new_button = QPushButton(self.list_side)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)

        self.list_layout.addWidget(self.new_button)

        self.remove_button = QPushButton(self.list_side)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.list_layout.addWidget(self.remove_button)


        self.periods_layout.addWidget(self.list_side)

        self.period_area = QScrollArea(periods_dialog)
        self.period_area.setObjectName(u"period_area")
        self.period_area.setWidgetResizable(True)
        self.period_area.setFrameShape(QFrame.Shape.NoFrame)
        self.period_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.period_form = QWidget()
        self.period_form.setObjectName(u"period_form")
        self.period_layout = QVBoxLayout(self.period_form)
        self.period_layout.setSpacing(8)
        self.period_layout.setObjectName(u"period_layout")
        self.period_layout.setContentsMargins(0, 0, 4, 0)
        self.period_fields = QGridLayout()
        self.period_fields.setObjectName(u"period_fields")
        self.period_fields.setHorizontalSpacing(12)
        self.period_fields.setVerticalSpacing(8)
        self.start_label = QLabel(self.period_form)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_fields.addWidget(self.start_label, 0, 0, 1, 1)

        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(8)
        self.days_layout.setObjectName(u"days_layout")
        self.start = DateField(self.period_form)
        self.start.setObjectName(u"start")

        self.days_layout.addWidget(self.start)

        self.end_label = QLabel(self.period_form)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.end_label)

        self.end = DateField(self.period_form)
        self.end.setObjectName(u"end")

        self.days_layout.addWidget(self.end)

        self.due_label = QLabel(self.period_form)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)

        self.days_layout.addWidget(self.due_label)

        self.due = DateField(self.period_form)
        self.due.setObjectName(u"due")

        self.days_layout.addWidget(self.due)


        self.period_fields.addLayout(self.days_layout, 0, 1, 1, 1)

        self.name_label = QLabel(self.period_form)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_fields.addWidget(self.name_label, 1, 0, 1, 1)

        self.name = QLineEdit(self.period_form)
        self.name.setObjectName(u"name")

        self.period_fields.addWidget(self.name, 1, 1, 1, 1)

        self.budget_label = QLabel(self.period_form)
        self.budget_label.setObjectName(u"budget_label")
        self.budget_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_fields.addWidget(self.budget_label, 2, 0, 1, 1)

        self.budget_layout = QHBoxLayout()
        self.budget_layout.setSpacing(8)
        self.budget_layout.setObjectName(u"budget_layout")
        self.budget = QLineEdit(self.period_form)
        self.budget.setObjectName(u"budget")
        self.budget.setPlaceholderText(u"200,000.00")

        self.budget_layout.addWidget(self.budget)

        self.currency = QLineEdit(self.period_form)
        self.currency.setObjectName(u"currency")
        self.currency.setMaximumSize(QSize(92, 16777215))

        self.budget_layout.addWidget(self.currency)

        self.kind_label = QLabel(self.period_form)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.budget_layout.addWidget(self.kind_label)

        self.kind = QComboBox(self.period_form)
        self.kind.setObjectName(u"kind")

        self.budget_layout.addWidget(self.kind)

        self.budget_layout.setStretch(0, 2)
        self.budget_layout.setStretch(3, 2)

        self.period_fields.addLayout(self.budget_layout, 2, 1, 1, 1)

        self.period_fields.setColumnStretch(1, 1)

        self.period_layout.addLayout(self.period_fields)

        self.shares_label = QLabel(self.period_form)
        self.shares_label.setObjectName(u"shares_label")
        self.shares_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_layout.addWidget(self.shares_label)

        self.shares = QTableView(self.period_form)
        self.shares.setObjectName(u"shares")
        self.shares.setProperty(u"role", u"ledger")
        self.shares.setTabKeyNavigation(False)
        self.shares.setShowGrid(False)
        self.shares.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.shares.setMinimumSize(QSize(0, 180))

        self.period_layout.addWidget(self.shares)

        self.sum = QLabel(self.period_form)
        self.sum.setObjectName(u"sum")
        self.sum.setText(u"")
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setWordWrap(True)

        self.period_layout.addWidget(self.sum)

        self.approved_fields = QGridLayout()
        self.approved_fields.setObjectName(u"approved_fields")
        self.approved_fields.setHorizontalSpacing(12)
        self.approved_fields.setVerticalSpacing(8)
        self.approved_label = QLabel(self.period_form)
        self.approved_label.setObjectName(u"approved_label")
        self.approved_label.setTextFormat(Qt.TextFormat.PlainText)

        self.approved_fields.addWidget(self.approved_label, 0, 0, 1, 1)

        self.approved = DecisionField(self.period_form)
        self.approved.setObjectName(u"approved")

        self.approved_fields.addWidget(self.approved, 0, 1, 1, 1)

        self.approved_fields.setColumnStretch(1, 1)

        self.period_layout.addLayout(self.approved_fields)

        self.problem = QLabel(self.period_form)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setMinimumSize(QSize(0, 34))

        self.period_layout.addWidget(self.problem)

        self.period_area.setWidget(self.period_form)

        self.periods_layout.addWidget(self.period_area)

        self.periods_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.periods_layout)

        self.ask_layout = QHBoxLayout()
        self.ask_layout.setSpacing(8)
        self.ask_layout.setObjectName(u"ask_layout")
        self.save_button = QPushButton(periods_dialog)
        self.save_button.setObjectName(u"save_button")

        self.ask_layout.addWidget(self.save_button)

        self.ask_button = QPushButton(periods_dialog)
        self.ask_button.setObjectName(u"ask_button")
        self.ask_button.setAutoDefault(True)

        self.ask_layout.addWidget(self.ask_button)

        self.ask_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_layout.addItem(self.ask_room)

        self.close_button = QPushButton(periods_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.ask_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.ask_layout)

#if QT_CONFIG(shortcut)
        self.periods_label.setBuddy(self.periods)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.due_label.setBuddy(self.due)
        self.name_label.setBuddy(self.name)
        self.budget_label.setBuddy(self.budget)
        self.kind_label.setBuddy(self.kind)
        self.shares_label.setBuddy(self.shares)
        self.approved_label.setBuddy(self.approved)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.periods, self.new_button)
        QWidget.setTabOrder(self.new_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.due)
        QWidget.setTabOrder(self.due, self.name)
        QWidget.setTabOrder(self.name, self.budget)
        QWidget.setTabOrder(self.budget, self.currency)
        QWidget.setTabOrder(self.currency, self.kind)
        QWidget.setTabOrder(self.kind, self.shares)
        QWidget.setTabOrder(self.shares, self.approved)
        QWidget.setTabOrder(self.approved, self.save_button)
        QWidget.setTabOrder(self.save_button, self.ask_button)
        QWidget.setTabOrder(self.ask_button, self.close_button)

        self.retranslateUi(periods_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, periods_dialog: QDialog) -> None:
        periods_dialog.setWindowTitle(QCoreApplication.translate("PeriodsDialog", u"Periods and scales", None))
        self.periods_label.setText(QCoreApplication.translate("PeriodsDialog", u"&Periods", None))
#if QT_CONFIG(accessibility)
        self.periods.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Periods, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("PeriodsDialog", u"&New period", None))
        self.remove_button.setText(QCoreApplication.translate("PeriodsDialog", u"&Remove", None))
        self.start_label.setText(QCoreApplication.translate("PeriodsDialog", u"&First day", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("PeriodsDialog", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.due_label.setText(QCoreApplication.translate("PeriodsDialog", u"D&ue on", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Due on; usually the first day", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("PeriodsDialog", u"Na&me", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Name of the period", None))
#endif // QT_CONFIG(accessibility)
        self.budget_label.setText(QCoreApplication.translate("PeriodsDialog", u"&Budget", None))
#if QT_CONFIG(accessibility)
        self.budget.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Budget, what is asked of all countries together", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Code of the currency", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("PeriodsDialog", u"&Scale in", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Whether the scale is in per cent or in amounts", None))
#endif // QT_CONFIG(accessibility)
        self.shares_label.setText(QCoreApplication.translate("PeriodsDialog", u"S&hares", None))
#if QT_CONFIG(accessibility)
        self.shares.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Shares of the countries: what is written, what it comes to", None))
#endif // QT_CONFIG(accessibility)
        self.approved_label.setText(QCoreApplication.translate("PeriodsDialog", u"&Approved by", None))
#if QT_CONFIG(accessibility)
        self.approved.setAccessibleName(QCoreApplication.translate("PeriodsDialog", u"Who approved it and where", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PeriodsDialog", u"Sa&ve", None))
        self.ask_button.setText(QCoreApplication.translate("PeriodsDialog", u"As&k for contributions\u2026", None))
        self.close_button.setText(QCoreApplication.translate("PeriodsDialog", u"&Close", None))
    # retranslateUi
