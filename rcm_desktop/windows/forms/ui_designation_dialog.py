"""Compiled from ui/designation_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QTableView, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_DesignationDialog:
    dialog_layout: QVBoxLayout
    area: QScrollArea
    fields: QWidget
    area_layout: QVBoxLayout
    words: QLabel
    designated_label: QLabel
    designated: QTableView
    designation_fields: QGridLayout
    reason_label: QLabel
    reason: QLineEdit
    day_label: QLabel
    day: DateField
    effect: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, designation_dialog: QDialog) -> None:
        if not designation_dialog.objectName():
            designation_dialog.setObjectName(u"designation_dialog")
        designation_dialog.setMinimumSize(QSize(540, 0))
        self.dialog_layout = QVBoxLayout(designation_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.area = QScrollArea(designation_dialog)
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

        self.designated_label = QLabel(self.fields)
        self.designated_label.setObjectName(u"designated_label")
        self.designated_label.setTextFormat(Qt.TextFormat.PlainText)

        self.area_layout.addWidget(self.designated_label)

        self.designated = QTableView(self.fields)
        self.designated.setObjectName(u"designated")
        self.designated.setProperty(u"role", u"ledger")
        self.designated.setMinimumSize(QSize(0, 150))
        self.designated.setTabKeyNavigation(False)
        self.designated.setShowGrid(False)
        self.designated.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.area_layout.addWidget(self.designated)

        self.designation_fields = QGridLayout()
        self.designation_fields.setObjectName(u"designation_fields")
        self.designation_fields.setHorizontalSpacing(12)
        self.designation_fields.setVerticalSpacing(8)
        self.reason_label = QLabel(self.fields)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.designation_fields.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason = QLineEdit(self.fields)
        self.reason.setObjectName(u"reason")

        self.designation_fields.addWidget(self.reason, 0, 1, 1, 1)

        self.day_label = QLabel(self.fields)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.designation_fields.addWidget(self.day_label, 1, 0, 1, 1)

        self.day = DateField(self.fields)
        self.day.setObjectName(u"day")

        self.designation_fields.addWidget(self.day, 1, 1, 1, 1)

        self.designation_fields.setColumnStretch(1, 1)

        self.area_layout.addLayout(self.designation_fields)

        self.area.setWidget(self.fields)

        self.dialog_layout.addWidget(self.area)

        self.effect = QLabel(designation_dialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)
        self.effect.setMinimumSize(QSize(0, 56))
        self.effect.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.effect)

        self.buttons = QDialogButtonBox(designation_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.designated_label.setBuddy(self.designated)
        self.reason_label.setBuddy(self.reason)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.designated, self.reason)
        QWidget.setTabOrder(self.reason, self.day)
        QWidget.setTabOrder(self.day, self.buttons)

        self.retranslateUi(designation_dialog)
    # setupUi

    def retranslateUi(self, designation_dialog: QDialog) -> None:
        designation_dialog.setWindowTitle(QCoreApplication.translate("DesignationDialog", u"Designate a receipt anew", None))
        self.designated_label.setText(QCoreApplication.translate("DesignationDialog", u"Designated &for", None))
#if QT_CONFIG(accessibility)
        self.designated.setAccessibleName(QCoreApplication.translate("DesignationDialog", u"Periods for which the country says it pays; what is left pays the oldest debts", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("DesignationDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("DesignationDialog", u"Why it is designated anew", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("DesignationDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DesignationDialog", u"Day from which the new designation counts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
