"""Compiled from ui/dues_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_DuesDialog:
    dialog_layout: QVBoxLayout
    about: QLabel
    choices_layout: QGridLayout
    as_at_label: QLabel
    language_label: QLabel
    as_at: DateField
    language: QComboBox
    target_layout: QGridLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, dues_dialog: QDialog) -> None:
        if not dues_dialog.objectName():
            dues_dialog.setObjectName(u"dues_dialog")
        dues_dialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(dues_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(dues_dialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.choices_layout = QGridLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setHorizontalSpacing(12)
        self.choices_layout.setVerticalSpacing(4)
        self.as_at_label = QLabel(dues_dialog)
        self.as_at_label.setObjectName(u"as_at_label")
        self.as_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.as_at_label, 0, 0, 1, 1)

        self.language_label = QLabel(dues_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.language_label, 0, 1, 1, 1)

        self.as_at = DateField(dues_dialog)
        self.as_at.setObjectName(u"as_at")

        self.choices_layout.addWidget(self.as_at, 1, 0, 1, 1)

        self.language = QComboBox(dues_dialog)
        self.language.setObjectName(u"language")

        self.choices_layout.addWidget(self.language, 1, 1, 1, 1)

        self.choices_layout.setColumnStretch(0, 1)
        self.choices_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.choices_layout)

        self.target_layout = QGridLayout()
        self.target_layout.setObjectName(u"target_layout")
        self.target_layout.setHorizontalSpacing(8)
        self.target_layout.setVerticalSpacing(4)
        self.target_label = QLabel(dues_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label, 0, 0, 1, 1)

        self.target = QLineEdit(dues_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target, 1, 0, 1, 1)

        self.choose_button = QPushButton(dues_dialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)

        self.target_layout.addWidget(self.choose_button, 1, 1, 1, 1)

        self.target_layout.setColumnStretch(0, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(dues_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.words)

        self.room = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.buttons = QDialogButtonBox(dues_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.as_at_label.setBuddy(self.as_at)
        self.language_label.setBuddy(self.language)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.as_at, self.language)
        QWidget.setTabOrder(self.language, self.target)
        QWidget.setTabOrder(self.target, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.buttons)

        self.retranslateUi(dues_dialog)
    # setupUi

    def retranslateUi(self, dues_dialog: QDialog) -> None:
        dues_dialog.setWindowTitle(QCoreApplication.translate("DuesDialog", u"Follow-up workbook", None))
        self.about.setText(QCoreApplication.translate("DuesDialog", u"An Excel workbook: who owes what, movements, follow-up, a statement for each debtor, and sheets to fill in.", None))
        self.as_at_label.setText(QCoreApplication.translate("DuesDialog", u"Position &as at", None))
        self.language_label.setText(QCoreApplication.translate("DuesDialog", u"&Language of the workbook", None))
#if QT_CONFIG(accessibility)
        self.as_at.setAccessibleName(QCoreApplication.translate("DuesDialog", u"Day of the position", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("DuesDialog", u"Language of the workbook", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("DuesDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("DuesDialog", u"File to write, with its folder", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("DuesDialog", u"&Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("DuesDialog", u"Choose the folder and the name", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
