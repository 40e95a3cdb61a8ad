"""Compiled from ui/adjustment_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from rcm_desktop.windows.contributions.country_entry import CountryEntry
from rcm_desktop.windows.contributions.decision_field import DecisionField
from rcm_desktop.windows.date_field import DateField

class Ui_AdjustmentDialog:
    dialog_layout: QVBoxLayout
    area: QScrollArea
    fields: QWidget
    area_layout: QVBoxLayout
    words: QLabel
    adjustment_fields: QGridLayout
    country_label: QLabel
    country: CountryEntry
    side_label: QLabel
    side: QComboBox
    period_label: QLabel
    period: QComboBox
    amount_label: QLabel
    amount: QLineEdit
    day_label: QLabel
    day: DateField
    decision_label: QLabel
    decision: DecisionField
    note_label: QLabel
    note: QLineEdit
    effect: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, adjustment_dialog: QDialog) -> None:
        if not adjustment_dialog.objectName():
            adjustment_dialog.setObjectName(u"adjustment_dialog")
        adjustment_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(adjustment_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.area = QScrollArea(adjustment_dialog)
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
        self.words = QLabel(self.fields)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.area_layout.addWidget(self.words)

        self.adjustment_fields = QGridLayout()
        self.adjustment_fields.setObjectName(u"adjustment_fields")
        self.adjustment_fields.setHorizontalSpacing(12)
        self.adjustment_fields.setVerticalSpacing(8)
        self.country_label = QLabel(self.fields)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.country_label, 0, 0, 1, 1)

        self.country = CountryEntry(self.fields)
        self.country.setObjectName(u"country")

        self.adjustment_fields.addWidget(self.country, 0, 1, 1, 1)

        self.side_label = QLabel(self.fields)
        self.side_label.setObjectName(u"side_label")
        self.side_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.side_label, 1, 0, 1, 1)

        self.side = QComboBox(self.fields)
        self.side.setObjectName(u"side")

        self.adjustment_fields.addWidget(self.side, 1, 1, 1, 1)

        self.period_label = QLabel(self.fields)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.period_label, 2, 0, 1, 1)

        self.period = QComboBox(self.fields)
        self.period.setObjectName(u"period")

        self.adjustment_fields.addWidget(self.period, 2, 1, 1, 1)

        self.amount_label = QLabel(self.fields)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.amount_label, 3, 0, 1, 1)

        self.amount = QLineEdit(self.fields)
        self.amount.setObjectName(u"amount")
        self.amount.setPlaceholderText(u"12,500.00")

        self.adjustment_fields.addWidget(self.amount, 3, 1, 1, 1)

        self.day_label = QLabel(self.fields)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.day_label, 4, 0, 1, 1)

        self.day = DateField(self.fields)
        self.day.setObjectName(u"day")

        self.adjustment_fields.addWidget(self.day, 4, 1, 1, 1)

        self.decision_label = QLabel(self.fields)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.decision_label, 5, 0, 1, 1)

        self.decision = DecisionField(self.fields)
        self.decision.setObjectName(u"decision")

        self.adjustment_fields.addWidget(self.decision, 5, 1, 1, 1)

        self.note_label = QLabel(self.fields)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.adjustment_fields.addWidget(self.note_label, 6, 0, 1, 1)

        self.note = QLineEdit(self.fields)
        self.note.setObjectName(u"note")

        self.adjustment_fields.addWidget(self.note, 6, 1, 1, 1)

        self.adjustment_fields.setColumnStretch(1, 1)

        self.area_layout.addLayout(self.adjustment_fields)

        self.area.setWidget(self.fields)

        self.dialog_layout.addWidget(self.area)

        self.effect = QLabel(adjustment_dialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)
        self.effect.setMinimumSize(QSize(0, 56))
        self.effect.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.effect)

        self.buttons = QDialogButtonBox(adjustment_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.country_label.setBuddy(self.country)
        self.side_label.setBuddy(self.side)
        self.period_label.setBuddy(self.period)
        self.amount_label.setBuddy(self.amount)
        self.day_label.setBuddy(self.day)
        self.decision_label.setBuddy(self.decision)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.country, self.side)
        QWidget.setTabOrder(self.side, self.period)
        QWidget.setTabOrder(self.period, self.amount)
        QWidget.setTabOrder(self.amount, self.day)
        QWidget.setTabOrder(self.day, self.decision)
        QWidget.setTabOrder(self.decision, self.note)
        QWidget.setTabOrder(self.note, self.buttons)

        self.retranslateUi(adjustment_dialog)
    # setupUi

    def retranslateUi(self, adjustment_dialog: QDialog) -> None:
        adjustment_dialog.setWindowTitle(QCoreApplication.translate("AdjustmentDialog", u"Credit", None))
        self.country_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Country, in either language", None))
#endif // QT_CONFIG(accessibility)
        self.side_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Side", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Whether the country owes or has something in its favour", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Period", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Amount", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Day from which it counts", None))
#endif // QT_CONFIG(accessibility)
        self.decision_label.setText(QCoreApplication.translate("AdjustmentDialog", u"D&ecided by", None))
#if QT_CONFIG(accessibility)
        self.decision.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Decision that allowed it", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("AdjustmentDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("AdjustmentDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
