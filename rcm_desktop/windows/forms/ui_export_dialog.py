"""Compiled from ui/export_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_ExportDialog:
    dialog_layout: QVBoxLayout
    meeting_words: QLabel
    choices_layout: QGridLayout
    languages_label: QLabel
    form_label: QLabel
    languages: QComboBox
    form: QComboBox
    every: QCheckBox
    target_layout: QGridLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, export_dialog: QDialog) -> None:
        if not export_dialog.objectName():
            export_dialog.setObjectName(u"export_dialog")
        export_dialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(export_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.meeting_words = QLabel(export_dialog)
        self.meeting_words.setObjectName(u"meeting_words")
        self.meeting_words.setText(u"")
        self.meeting_words.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.meeting_words)

        self.choices_layout = QGridLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setHorizontalSpacing(12)
        self.choices_layout.setVerticalSpacing(4)
        self.languages_label = QLabel(export_dialog)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.languages_label, 0, 0, 1, 1)

        self.form_label = QLabel(export_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.form_label, 0, 1, 1, 1)

        self.languages = QComboBox(export_dialog)
        self.languages.setObjectName(u"languages")

        self.choices_layout.addWidget(self.languages, 1, 0, 1, 1)

        self.form = QComboBox(export_dialog)
        self.form.setObjectName(u"form")

        self.choices_layout.addWidget(self.form, 1, 1, 1, 1)

        self.choices_layout.setColumnStretch(0, 1)
        self.choices_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.choices_layout)

        self.every = QCheckBox(export_dialog)
        self.every.setObjectName(u"every")

        self.dialog_layout.addWidget(self.every)

        self.target_layout = QGridLayout()
        self.target_layout.setObjectName(u"target_layout")
        self.target_layout.setHorizontalSpacing(8)
        self.target_layout.setVerticalSpacing(4)
        self.target_label = QLabel(export_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label, 0, 0, 1, 1)

        self.target = QLineEdit(export_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target, 1, 0, 1, 1)

        self.choose_button = QPushButton(export_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button, 1, 1, 1, 1)

        self.target_layout.setColumnStretch(0, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(export_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.words)

        self.room = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.buttons = QDialogButtonBox(export_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.languages_label.setBuddy(self.languages)
        self.form_label.setBuddy(self.form)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.languages, self.form)
        QWidget.setTabOrder(self.form, self.every)
        QWidget.setTabOrder(self.every, self.target)
        QWidget.setTabOrder(self.target, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.buttons)

        self.retranslateUi(export_dialog)
    # setupUi

    def retranslateUi(self, export_dialog: QDialog) -> None:
        export_dialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Write out the conclusions", None))
        self.languages_label.setText(QCoreApplication.translate("ExportDialog", u"&Language of the paper", None))
        self.form_label.setText(QCoreApplication.translate("ExportDialog", u"&Kind of file", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Language of the paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.every.setText(QCoreApplication.translate("ExportDialog", u"&Every paper: Word and PDF, in English, in Spanish and side by side", None))
        self.target_label.setText(QCoreApplication.translate("ExportDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("ExportDialog", u"File to write, with its folder", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("ExportDialog", u"&Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("ExportDialog", u"Choose the folder and the name", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
