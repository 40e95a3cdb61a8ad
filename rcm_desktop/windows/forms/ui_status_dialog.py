"""Compiled from ui/status_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_StatusDialog:
    dialog_layout: QVBoxLayout
    choices_layout: QGridLayout
    as_at_label: QLabel
    start_label: QLabel
    language_label: QLabel
    form_label: QLabel
    as_at: DateField
    start: DateField
    language: QComboBox
    form: QComboBox
    target_layout: QGridLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, status_dialog: QDialog) -> None:
        if not status_dialog.objectName():
            status_dialog.setObjectName(u"status_dialog")
        status_dialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(status_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.choices_layout = QGridLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setHorizontalSpacing(12)
        self.choices_layout.setVerticalSpacing(4)
        self.as_at_label = QLabel(status_dialog)
        self.as_at_label.setObjectName(u"as_at_label")
        self.as_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.as_at_label, 0, 0, 1, 1)

        self.start_label = QLabel(status_dialog)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.start_label, 0, 1, 1, 1)

        self.language_label = QLabel(status_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.language_label, 0, 2, 1, 1)

        self.form_label = QLabel(status_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.form_label, 0, 3, 1, 1)

        self.as_at = DateField(status_dialog)
        self.as_at.setObjectName(u"as_at")

        self.choices_layout.addWidget(self.as_at, 1, 0, 1, 1)

        self.start = DateField(status_dialog)
        self.start.setObjectName(u"start")

        self.choices_layout.addWidget(self.start, 1, 1, 1, 1)

        self.language = QComboBox(status_dialog)
        self.language.setObjectName(u"language")

        self.choices_layout.addWidget(self.language, 1, 2, 1, 1)

        self.form = QComboBox(status_dialog)
        self.form.setObjectName(u"form")

        self.choices_layout.addWidget(self.form, 1, 3, 1, 1)

        self.choices_layout.setColumnStretch(0, 4)
        self.choices_layout.setColumnStretch(1, 5)
        self.choices_layout.setColumnStretch(2, 5)
        self.choices_layout.setColumnStretch(3, 5)

        self.dialog_layout.addLayout(self.choices_layout)

        self.target_layout = QGridLayout()
        self.target_layout.setObjectName(u"target_layout")
        self.target_layout.setHorizontalSpacing(8)
        self.target_layout.setVerticalSpacing(4)
        self.target_label = QLabel(status_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label, 0, 0, 1, 1)

        self.target = QLineEdit(status_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target, 1, 0, 1, 1)

        self.choose_button = QPushButton(status_dialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)

        self.target_layout.addWidget(self.choose_button, 1, 1, 1, 1)

        self.target_layout.setColumnStretch(0, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(status_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.words)

        self.room = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.buttons = QDialogButtonBox(status_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.as_at_label.setBuddy(self.as_at)
        self.start_label.setBuddy(self.start)
        self.language_label.setBuddy(self.language)
        self.form_label.setBuddy(self.form)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.as_at, self.start)
        QWidget.setTabOrder(self.start, self.language)
        QWidget.setTabOrder(self.language, self.form)
        QWidget.setTabOrder(self.form, self.target)
        QWidget.setTabOrder(self.target, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.buttons)

        self.retranslateUi(status_dialog)
    # setupUi

    def retranslateUi(self, status_dialog: QDialog) -> None:
        status_dialog.setWindowTitle(QCoreApplication.translate("StatusDialog", u"Status of contributions", None))
        self.as_at_label.setText(QCoreApplication.translate("StatusDialog", u"&As at", None))
        self.start_label.setText(QCoreApplication.translate("StatusDialog", u"&Beginning", None))
        self.language_label.setText(QCoreApplication.translate("StatusDialog", u"&Language of the paper", None))
        self.form_label.setText(QCoreApplication.translate("StatusDialog", u"&Kind of file", None))
#if QT_CONFIG(accessibility)
        self.as_at.setAccessibleName(QCoreApplication.translate("StatusDialog", u"Day of the status", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("StatusDialog", u"First day that is looked at", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("StatusDialog", u"of the period", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("StatusDialog", u"Left empty, the status begins with the period that runs on its day", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("StatusDialog", u"Language of the paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("StatusDialog", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("StatusDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("StatusDialog", u"File to write, with its folder", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("StatusDialog", u"&Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("StatusDialog", u"Choose the folder and the name", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
