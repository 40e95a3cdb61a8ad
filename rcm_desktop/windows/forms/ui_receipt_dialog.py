"""Compiled from ui/receipt_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget

from rcm_desktop.windows.contributions.country_entry import CountryEntry
from rcm_desktop.windows.date_field import DateField

class Ui_ReceiptDialog:
    dialog_layout: QVBoxLayout
    area: QScrollArea
    fields: QWidget
    area_layout: QVBoxLayout
    first_fields: QGridLayout
    country_label: QLabel
    country: CountryEntry
    amount_label: QLabel
    amount_layout: QHBoxLayout
    amount: QLineEdit
    currency: QComboBox
    reference_label: QLabel
    reference: QLineEdit
    day_label: QLabel
    day: DateField
    more_row: QHBoxLayout
    more_button: QToolButton
    more_room: QSpacerItem
    more: QWidget
    more_layout: QVBoxLayout
    more_fields: QGridLayout
    charge_label: QLabel
    charge_layout: QHBoxLayout
    charge: QLineEdit
    bears: QComboBox
    paid_label: QLabel
    paid_layout: QHBoxLayout
    paid: QLineEdit
    paid_currency: QLineEdit
    rate_label: QLabel
    rate: QLineEdit
    difference: QLabel
    note_label: QLabel
    note: QLineEdit
    designated_label: QLabel
    designated: QTableView
    effect: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, receipt_dialog: QDialog) -> None:
        if not receipt_dialog.objectName():
            receipt_dialog.setObjectName(u"receipt_dialog")
        receipt_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(receipt_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.area = QScrollArea(receipt_dialog)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.area_layout = QVBoxLayout(self.fields)
        self.area_layout.setSpacing(12)
        self.area_layout.setObjectName(u"area_layout")
        self.area_layout.setContentsMargins(0, 0, 2, 0)
        self.first_fields = QGridLayout()
        self.first_fields.setObjectName(u"first_fields")
        self.first_fields.setHorizontalSpacing(12)
        self.first_fields.setVerticalSpacing(8)
        self.country_label = QLabel(self.fields)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_fields.addWidget(self.country_label, 0, 0, 1, 1)

        self.country = CountryEntry(self.fields)
        self.country.setObjectName(u"country")

        self.first_fields.addWidget(self.country, 0, 1, 1, 1)

        self.amount_label = QLabel(self.fields)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_fields.addWidget(self.amount_label, 1, 0, 1, 1)

        self.amount_layout = QHBoxLayout()
        self.amount_layout.setSpacing(8)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount = QLineEdit(self.fields)
        self.amount.setObjectName(u"amount")
        self.amount.setPlaceholderText(u"12,500.00")

        self.amount_layout.addWidget(self.amount)

        self.currency = QComboBox(self.fields)
        self.currency.setObjectName(u"currency")

        self.amount_layout.addWidget(self.currency)

        self.amount_layout.setStretch(0, 1)

        self.first_fields.addLayout(self.amount_layout, 1, 1, 1, 1)

        self.reference_label = QLabel(self.fields)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_fields.addWidget(self.reference_label, 2, 0, 1, 1)

        self.reference = QLineEdit(self.fields)
        self.reference.setObjectName(u"reference")

        self.first_fields.addWidget(self.reference, 2, 1, 1, 1)

        self.day_label = QLabel(self.fields)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_fields.addWidget(self.day_label, 3, 0, 1, 1)

        self.day = DateField(self.fields)
        self.day.setObjectName(u"day")

        self.first_fields.addWidget(self.day, 3, 1, 1, 1)

        self.first_fields.setColumnStretch(1, 1)

        self.area_layout.addLayout(self.first_fields)

        self.more_row = QHBoxLayout()
        self.more_row.setObjectName(u"more_row")
        self.more_button = QToolButton(self.fields)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"plain")
        self.more_button.setCheckable(True)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.more_row.addWidget(self.more_button)

        self.more_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_row.addItem(self.more_room)


        self.area_layout.addLayout(self.more_row)

        self.more = QWidget(self.fields)
        self.more.setObjectName(u"more")
        self.more_layout = QVBoxLayout(self.more)
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_fields = QGridLayout()
        self.more_fields.setObjectName(u"more_fields")
        self.more_fields.setHorizontalSpacing(12)
        self.more_fields.setVerticalSpacing(8)
        self.charge_label = QLabel(self.more)
        self.charge_label.setObjectName(u"charge_label")
        self.charge_label.setTextFormat(Qt.TextFormat.PlainText)

        self.more_fields.addWidget(self.charge_label, 0, 0, 1, 1)

        self.charge_layout = QHBoxLayout()
        self.charge_layout.setSpacing(8)
        self.charge_layout.setObjectName(u"charge_layout")
        self.charge = QLineEdit(self.more)
        self.charge.setObjectName(u"charge")
        self.charge.setMinimumSize(QSize(90, 0))

        self.charge_layout.addWidget(self.charge)

        self.bears = QComboBox(self.more)
        self.bears.setObjectName(u"bears")
        self.bears.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bears.setMinimumContentsLength(12)

        self.charge_layout.addWidget(self.bears)

        self.charge_layout.setStretch(0, 1)
        self.charge_layout.setStretch(1, 2)

        self.more_fields.addLayout(self.charge_layout, 0, 1, 1, 1)

        self.paid_label = QLabel(self.more)
        self.paid_label.setObjectName(u"paid_label")
        self.paid_label.setTextFormat(Qt.TextFormat.PlainText)

        self.more_fields.addWidget(self.paid_label, 1, 0, 1, 1)

        self.paid_layout = QHBoxLayout()
        self.paid_layout.setSpacing(8)
        self.paid_layout.setObjectName(u"paid_layout")
        self.paid = QLineEdit(self.more)
        self.paid.setObjectName(u"paid")

        self.paid_layout.addWidget(self.paid)

        self.paid_currency = QLineEdit(self.more)
        self.paid_currency.setObjectName(u"paid_currency")
        self.paid_currency.setPlaceholderText(u"CAD")
        self.paid_currency.setMaximumSize(QSize(92, 16777215))

        self.paid_layout.addWidget(self.paid_currency)

        self.rate_label = QLabel(self.more)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.paid_layout.addWidget(self.rate_label)

        self.rate = QLineEdit(self.more)
        self.rate.setObjectName(u"rate")
        self.rate.setPlaceholderText(u"0.7312")

        self.paid_layout.addWidget(self.rate)


        self.more_fields.addLayout(self.paid_layout, 1, 1, 1, 1)

        self.difference = QLabel(self.more)
        self.difference.setObjectName(u"difference")
        self.difference.setText(u"")
        self.difference.setTextFormat(Qt.TextFormat.PlainText)
        self.difference.setWordWrap(True)
        self.difference.setProperty(u"role", u"quiet")

        self.more_fields.addWidget(self.difference, 2, 1, 1, 1)

        self.note_label = QLabel(self.more)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.more_fields.addWidget(self.note_label, 3, 0, 1, 1)

        self.note = QLineEdit(self.more)
        self.note.setObjectName(u"note")

        self.more_fields.addWidget(self.note, 3, 1, 1, 1)

        self.more_fields.setColumnStretch(1, 1)

        self.more_layout.addLayout(self.more_fields)

        self.designated_label = QLabel(self.more)
        self.designated_label.setObjectName(u"designated_label")
        self.designated_label.setTextFormat(Qt.TextFormat.PlainText)

        self.more_layout.addWidget(self.designated_label)

        self.designated = QTableView(self.more)
        self.designated.setObjectName(u"designated")
        self.designated.setProperty(u"role", u"ledger")
        self.designated.setMinimumSize(QSize(0, 110))
        self.designated.setMaximumSize(QSize(16777215, 150))
        self.designated.setTabKeyNavigation(False)
        self.designated.setShowGrid(False)
        self.designated.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.more_layout.addWidget(self.designated)


        self.area_layout.addWidget(self.more)

        self.area.setWidget(self.fields)

        self.dialog_layout.addWidget(self.area)

        self.effect = QLabel(receipt_dialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)
        self.effect.setMinimumSize(QSize(0, 56))
        self.effect.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.effect)

        self.buttons = QDialogButtonBox(receipt_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.country_label.setBuddy(self.country)
        self.amount_label.setBuddy(self.amount)
        self.reference_label.setBuddy(self.reference)
        self.day_label.setBuddy(self.day)
        self.charge_label.setBuddy(self.charge)
        self.paid_label.setBuddy(self.paid)
        self.rate_label.setBuddy(self.rate)
        self.note_label.setBuddy(self.note)
        self.designated_label.setBuddy(self.designated)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.country, self.amount)
        QWidget.setTabOrder(self.amount, self.currency)
        QWidget.setTabOrder(self.currency, self.reference)
        QWidget.setTabOrder(self.reference, self.day)
        QWidget.setTabOrder(self.day, self.more_button)
        QWidget.setTabOrder(self.more_button, self.charge)
        QWidget.setTabOrder(self.charge, self.bears)
        QWidget.setTabOrder(self.bears, self.paid)
        QWidget.setTabOrder(self.paid, self.paid_currency)
        QWidget.setTabOrder(self.paid_currency, self.rate)
        QWidget.setTabOrder(self.rate, self.note)
        QWidget.setTabOrder(self.note, self.designated)
        QWidget.setTabOrder(self.designated, self.buttons)

        self.retranslateUi(receipt_dialog)
    # setupUi

    def retranslateUi(self, receipt_dialog: QDialog) -> None:
        receipt_dialog.setWindowTitle(QCoreApplication.translate("ReceiptDialog", u"Record a receipt", None))
        self.country_label.setText(QCoreApplication.translate("ReceiptDialog", u"&Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Country that paid, in either language", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("ReceiptDialog", u"&Amount", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Amount that reached the account", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Currency of the account", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("ReceiptDialog", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Reference of the payment", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ReceiptDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Day on which it came", None))
#endif // QT_CONFIG(accessibility)
        self.more_button.setText(QCoreApplication.translate("ReceiptDialog", u"&More\u2026", None))
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("ReceiptDialog", u"Bank charge, other currency, designation, note", None))
#endif // QT_CONFIG(tooltip)
        self.charge_label.setText(QCoreApplication.translate("ReceiptDialog", u"Bank c&harge", None))
#if QT_CONFIG(accessibility)
        self.charge.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"What a bank kept of the payment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bears.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Who bears the bank charge", None))
#endif // QT_CONFIG(accessibility)
        self.paid_label.setText(QCoreApplication.translate("ReceiptDialog", u"Paid in &other currency", None))
#if QT_CONFIG(accessibility)
        self.paid.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Amount paid in the other currency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paid_currency.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Code of the other currency", None))
#endif // QT_CONFIG(accessibility)
        self.rate_label.setText(QCoreApplication.translate("ReceiptDialog", u"Ra&te", None))
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Rate: how much of the account's currency for one of the other", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ReceiptDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.designated_label.setText(QCoreApplication.translate("ReceiptDialog", u"Designated &for", None))
#if QT_CONFIG(accessibility)
        self.designated.setAccessibleName(QCoreApplication.translate("ReceiptDialog", u"Periods for which the country says it pays; what is left pays the oldest debts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
