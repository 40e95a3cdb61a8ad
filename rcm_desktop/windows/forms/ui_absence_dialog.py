"""Compiled from ui/absence_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.record_table import RecordTable

class Ui_AbsenceDialog:
    dialog_layout: QVBoxLayout
    intro: QLabel
    table: RecordTable
    choices_layout: QHBoxLayout
    day_label: QLabel
    day: DateField
    form_label: QLabel
    form: QComboBox
    choices_space: QSpacerItem
    target_layout: QHBoxLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, absence_dialog: QDialog) -> None:
        if not absence_dialog.objectName():
            absence_dialog.setObjectName(u"absence_dialog")
        self.dialog_layout = QVBoxLayout(absence_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(absence_dialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.table = RecordTable(absence_dialog)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.table)

        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.day_label = QLabel(absence_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.day_label)

        self.day = DateField(absence_dialog)
        self.day.setObjectName(u"day")

        self.choices_layout.addWidget(self.day)

        self.form_label = QLabel(absence_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.form_label)

        self.form = QComboBox(absence_dialog)
        self.form.setObjectName(u"form")
        self.form.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices_layout.addWidget(self.form)

        self.choices_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices_layout.addItem(self.choices_space)


        self.dialog_layout.addLayout(self.choices_layout)

        self.target_layout = QHBoxLayout()
        self.target_layout.setSpacing(8)
        self.target_layout.setObjectName(u"target_layout")
        self.target_label = QLabel(absence_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label)

        self.target = QLineEdit(absence_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target)

        self.choose_button = QPushButton(absence_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button)

        self.target_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(absence_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(absence_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.form_label.setBuddy(self.form)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(absence_dialog)
    # setupUi

    def retranslateUi(self, absence_dialog: QDialog) -> None:
        absence_dialog.setWindowTitle(QCoreApplication.translate("AbsenceDialog", u"Letters to the absent", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AbsenceDialog", u"Countries that were absent", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("AbsenceDialog", u"Da&y of the letters", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AbsenceDialog", u"Day of the letters", None))
#endif // QT_CONFIG(accessibility)
        self.form_label.setText(QCoreApplication.translate("AbsenceDialog", u"&Form", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("AbsenceDialog", u"Form of the letters", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("AbsenceDialog", u"Fol&der", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("AbsenceDialog", u"Folder of the letters", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("AbsenceDialog", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("AbsenceDialog", u"Choose the folder of the letters", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
