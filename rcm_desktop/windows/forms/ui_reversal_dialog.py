"""Compiled from ui/reversal_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_ReversalDialog:
    dialog_layout: QVBoxLayout
    area: QScrollArea
    fields: QWidget
    area_layout: QVBoxLayout
    words: QLabel
    reversal_fields: QGridLayout
    reason_label: QLabel
    reason: QLineEdit
    day_label: QLabel
    day: DateField
    effect: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, reversal_dialog: QDialog) -> None:
        if not reversal_dialog.objectName():
            reversal_dialog.setObjectName(u"reversal_dialog")
        reversal_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(reversal_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.area = QScrollArea(reversal_dialog)
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

        self.reversal_fields = QGridLayout()
        self.reversal_fields.setObjectName(u"reversal_fields")
        self.reversal_fields.setHorizontalSpacing(12)
        self.reversal_fields.setVerticalSpacing(8)
        self.reason_label = QLabel(self.fields)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reversal_fields.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason = QLineEdit(self.fields)
        self.reason.setObjectName(u"reason")

        self.reversal_fields.addWidget(self.reason, 0, 1, 1, 1)

        self.day_label = QLabel(self.fields)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reversal_fields.addWidget(self.day_label, 1, 0, 1, 1)

        self.day = DateField(self.fields)
        self.day.setObjectName(u"day")

        self.reversal_fields.addWidget(self.day, 1, 1, 1, 1)

        self.reversal_fields.setColumnStretch(1, 1)

        self.area_layout.addLayout(self.reversal_fields)

        self.area.setWidget(self.fields)

        self.dialog_layout.addWidget(self.area)

        self.effect = QLabel(reversal_dialog)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)
        self.effect.setMinimumSize(QSize(0, 56))
        self.effect.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.effect)

        self.buttons = QDialogButtonBox(reversal_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.day)
        QWidget.setTabOrder(self.day, self.buttons)

        self.retranslateUi(reversal_dialog)
    # setupUi

    def retranslateUi(self, reversal_dialog: QDialog) -> None:
        reversal_dialog.setWindowTitle(QCoreApplication.translate("ReversalDialog", u"Reverse a posting", None))
        self.reason_label.setText(QCoreApplication.translate("ReversalDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ReversalDialog", u"Why the posting is taken back", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ReversalDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ReversalDialog", u"Day from which it is taken back", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
