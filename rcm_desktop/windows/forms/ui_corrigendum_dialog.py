"""Compiled from ui/corrigendum_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_CorrigendumDialog:
    dialog_layout: QVBoxLayout
    place_row: QHBoxLayout
    place_label: QLabel
    place: QComboBox
    words_layout: QGridLayout
    before_en_label: QLabel
    before_es_label: QLabel
    before_en: QPlainTextEdit
    before_es: QPlainTextEdit
    after_en_label: QLabel
    after_es_label: QLabel
    after_en: QPlainTextEdit
    after_es: QPlainTextEdit
    facts_layout: QGridLayout
    reason_label: QLabel
    day_label: QLabel
    reason: QLineEdit
    day: DateField
    words: QLabel
    buttons_layout: QHBoxLayout
    room: QSpacerItem
    make_button: QPushButton
    cancel_button: QPushButton

    def setupUi(self, corrigendum_dialog: QDialog) -> None:
        if not corrigendum_dialog.objectName():
            corrigendum_dialog.setObjectName(u"corrigendum_dialog")
        corrigendum_dialog.setMinimumSize(QSize(480, 320))
        self.dialog_layout = QVBoxLayout(corrigendum_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 14, 20, 14)
        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_label = QLabel(corrigendum_dialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_row.addWidget(self.place_label)

        self.place = QComboBox(corrigendum_dialog)
        self.place.setObjectName(u"place")
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(30)

        self.place_row.addWidget(self.place)

        self.place_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.place_row)

        self.words_layout = QGridLayout()
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setHorizontalSpacing(16)
        self.words_layout.setVerticalSpacing(4)
        self.before_en_label = QLabel(corrigendum_dialog)
        self.before_en_label.setObjectName(u"before_en_label")
        self.before_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_layout.addWidget(self.before_en_label, 0, 0, 1, 1)

        self.before_es_label = QLabel(corrigendum_dialog)
        self.before_es_label.setObjectName(u"before_es_label")
        self.before_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_layout.addWidget(self.before_es_label, 0, 1, 1, 1)

        self.before_en = QPlainTextEdit(corrigendum_dialog)
        self.before_en.setObjectName(u"before_en")
        self.before_en.setTabChangesFocus(True)
        self.before_en.setMinimumSize(QSize(120, 40))
        self.before_en.setReadOnly(True)
        self.before_en.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.words_layout.addWidget(self.before_en, 1, 0, 1, 1)

        self.before_es = QPlainTextEdit(corrigendum_dialog)
        self.before_es.setObjectName(u"before_es")
        self.before_es.setTabChangesFocus(True)
        self.before_es.setMinimumSize(QSize(120, 40))
        self.before_es.setReadOnly(True)
        self.before_es.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.words_layout.addWidget(self.before_es, 1, 1, 1, 1)

        self.after_en_label = QLabel(corrigendum_dialog)
        self.after_en_label.setObjectName(u"after_en_label")
        self.after_en_label.setProperty(u"gap", u"above")
        self.after_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_layout.addWidget(self.after_en_label, 2, 0, 1, 1)

        self.after_es_label = QLabel(corrigendum_dialog)
        self.after_es_label.setObjectName(u"after_es_label")
        self.after_es_label.setProperty(u"gap", u"above")
        self.after_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.words_layout.addWidget(self.after_es_label, 2, 1, 1, 1)

        self.after_en = QPlainTextEdit(corrigendum_dialog)
        self.after_en.setObjectName(u"after_en")
        self.after_en.setTabChangesFocus(True)
        self.after_en.setMinimumSize(QSize(120, 40))

        self.words_layout.addWidget(self.after_en, 3, 0, 1, 1)

        self.after_es = QPlainTextEdit(corrigendum_dialog)
        self.after_es.setObjectName(u"after_es")
        self.after_es.setTabChangesFocus(True)
        self.after_es.setMinimumSize(QSize(120, 40))

        self.words_layout.addWidget(self.after_es, 3, 1, 1, 1)

        self.words_layout.setRowStretch(1, 1)
        self.words_layout.setRowStretch(3, 1)
        self.words_layout.setColumnStretch(0, 1)
        self.words_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.words_layout)

        self.facts_layout = QGridLayout()
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setHorizontalSpacing(16)
        self.facts_layout.setVerticalSpacing(4)
        self.reason_label = QLabel(corrigendum_dialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"gap", u"above")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.reason_label, 0, 0, 1, 1)

        self.day_label = QLabel(corrigendum_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"gap", u"above")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.day_label, 0, 1, 1, 1)

        self.reason = QLineEdit(corrigendum_dialog)
        self.reason.setObjectName(u"reason")

        self.facts_layout.addWidget(self.reason, 1, 0, 1, 1)

        self.day = DateField(corrigendum_dialog)
        self.day.setObjectName(u"day")

        self.facts_layout.addWidget(self.day, 1, 1, 1, 1)

        self.facts_layout.setColumnStretch(0, 3)
        self.facts_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.facts_layout)

        self.words = QLabel(corrigendum_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.room)

        self.make_button = QPushButton(corrigendum_dialog)
        self.make_button.setObjectName(u"make_button")

        self.buttons_layout.addWidget(self.make_button)

        self.cancel_button = QPushButton(corrigendum_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.before_en_label.setBuddy(self.before_en)
        self.before_es_label.setBuddy(self.before_es)
        self.after_en_label.setBuddy(self.after_en)
        self.after_es_label.setBuddy(self.after_es)
        self.reason_label.setBuddy(self.reason)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place, self.before_en)
        QWidget.setTabOrder(self.before_en, self.before_es)
        QWidget.setTabOrder(self.before_es, self.after_en)
        QWidget.setTabOrder(self.after_en, self.after_es)
        QWidget.setTabOrder(self.after_es, self.reason)
        QWidget.setTabOrder(self.reason, self.day)
        QWidget.setTabOrder(self.day, self.make_button)
        QWidget.setTabOrder(self.make_button, self.cancel_button)

        self.retranslateUi(corrigendum_dialog)

        self.make_button.setDefault(True)

    # setupUi

    def retranslateUi(self, corrigendum_dialog: QDialog) -> None:
        corrigendum_dialog.setWindowTitle(QCoreApplication.translate("CorrigendumDialog", u"Corrigendum", None))
        self.place_label.setText(QCoreApplication.translate("CorrigendumDialog", u"&Where", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"The item to correct, or the opening", None))
#endif // QT_CONFIG(accessibility)
        self.before_en_label.setText(QCoreApplication.translate("CorrigendumDialog", u"As adopted, in English", None))
        self.before_es_label.setText(QCoreApplication.translate("CorrigendumDialog", u"As adopted, in Spanish", None))
#if QT_CONFIG(accessibility)
        self.before_en.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"As adopted, in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.before_es.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"As adopted, in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.after_en_label.setText(QCoreApplication.translate("CorrigendumDialog", u"Corrected, in &English", None))
        self.after_es_label.setText(QCoreApplication.translate("CorrigendumDialog", u"Corrected, in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.after_en.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"Corrected, in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.after_es.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"Corrected, in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CorrigendumDialog", u"&Reason, for the record", None))
        self.day_label.setText(QCoreApplication.translate("CorrigendumDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"Reason of the correction", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CorrigendumDialog", u"Day of the corrigendum", None))
#endif // QT_CONFIG(accessibility)
        self.day.setPlaceholderText(QCoreApplication.translate("CorrigendumDialog", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("CorrigendumDialog", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025", None))
#endif // QT_CONFIG(tooltip)
        self.make_button.setText(QCoreApplication.translate("CorrigendumDialog", u"&Make the corrigendum", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrigendumDialog", u"Cancel", None))
    # retranslateUi
