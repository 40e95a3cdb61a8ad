"""Compiled from ui/letters_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_LettersDialog:
    dialog_layout: QVBoxLayout
    choices_layout: QHBoxLayout
    kind_label: QLabel
    kind: QComboBox
    day_label: QLabel
    day: DateField
    form_label: QLabel
    form: QComboBox
    table: QTableView
    empty_words: QLabel
    quote_layout: QHBoxLayout
    meeting_label: QLabel
    meeting: QComboBox
    conclusion_label: QLabel
    conclusion: QComboBox
    folder_layout: QHBoxLayout
    folder_label: QLabel
    folder: QLineEdit
    choose_button: QPushButton
    templates_button: QPushButton
    findings_label: QLabel
    findings: QPlainTextEdit
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, letters_dialog: QDialog) -> None:
        if not letters_dialog.objectName():
            letters_dialog.setObjectName(u"letters_dialog")
        letters_dialog.setMinimumSize(QSize(600, 0))
        self.dialog_layout = QVBoxLayout(letters_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(14, 14, 14, 14)
        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.kind_label = QLabel(letters_dialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.kind_label)

        self.kind = QComboBox(letters_dialog)
        self.kind.setObjectName(u"kind")

        self.choices_layout.addWidget(self.kind)

        self.day_label = QLabel(letters_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.day_label)

        self.day = DateField(letters_dialog)
        self.day.setObjectName(u"day")

        self.choices_layout.addWidget(self.day)

        self.form_label = QLabel(letters_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.form_label)

        self.form = QComboBox(letters_dialog)
        self.form.setObjectName(u"form")

        self.choices_layout.addWidget(self.form)

        self.choices_layout.setStretch(1, 2)
        self.choices_layout.setStretch(3, 1)
        self.choices_layout.setStretch(5, 1)

        self.dialog_layout.addLayout(self.choices_layout)

        self.table = QTableView(letters_dialog)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"role", u"ledger")
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.dialog_layout.addWidget(self.table)

        self.empty_words = QLabel(letters_dialog)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setText(u"")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dialog_layout.addWidget(self.empty_words)

        self.quote_layout = QHBoxLayout()
        self.quote_layout.setSpacing(8)
        self.quote_layout.setObjectName(u"quote_layout")
        self.meeting_label = QLabel(letters_dialog)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.quote_layout.addWidget(self.meeting_label)

        self.meeting = QComboBox(letters_dialog)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.meeting.setMinimumContentsLength(10)

        self.quote_layout.addWidget(self.meeting)

        self.conclusion_label = QLabel(letters_dialog)
        self.conclusion_label.setObjectName(u"conclusion_label")
        self.conclusion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.quote_layout.addWidget(self.conclusion_label)

        self.conclusion = QComboBox(letters_dialog)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.conclusion.setMinimumContentsLength(10)

        self.quote_layout.addWidget(self.conclusion)

        self.quote_layout.setStretch(1, 2)
        self.quote_layout.setStretch(3, 3)

        self.dialog_layout.addLayout(self.quote_layout)

        self.folder_layout = QHBoxLayout()
        self.folder_layout.setSpacing(8)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_label = QLabel(letters_dialog)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_layout.addWidget(self.folder_label)

        self.folder = QLineEdit(letters_dialog)
        self.folder.setObjectName(u"folder")

        self.folder_layout.addWidget(self.folder)

        self.choose_button = QPushButton(letters_dialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)

        self.folder_layout.addWidget(self.choose_button)

        self.templates_button = QPushButton(letters_dialog)
        self.templates_button.setObjectName(u"templates_button")
        self.templates_button.setAutoDefault(True)

        self.folder_layout.addWidget(self.templates_button)

        self.folder_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.folder_layout)

        self.findings_label = QLabel(letters_dialog)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.findings_label)

        self.findings = QPlainTextEdit(letters_dialog)
        self.findings.setObjectName(u"findings")
        self.findings.setReadOnly(True)
        self.findings.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.findings)

        self.words = QLabel(letters_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(letters_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.day_label.setBuddy(self.day)
        self.form_label.setBuddy(self.form)
        self.meeting_label.setBuddy(self.meeting)
        self.conclusion_label.setBuddy(self.conclusion)
        self.folder_label.setBuddy(self.folder)
        self.findings_label.setBuddy(self.findings)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.day)
        QWidget.setTabOrder(self.day, self.form)
        QWidget.setTabOrder(self.form, self.table)
        QWidget.setTabOrder(self.table, self.meeting)
        QWidget.setTabOrder(self.meeting, self.conclusion)
        QWidget.setTabOrder(self.conclusion, self.folder)
        QWidget.setTabOrder(self.folder, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.templates_button)
        QWidget.setTabOrder(self.templates_button, self.findings)
        QWidget.setTabOrder(self.findings, self.buttons)

        self.retranslateUi(letters_dialog)
    # setupUi

    def retranslateUi(self, letters_dialog: QDialog) -> None:
        letters_dialog.setWindowTitle(QCoreApplication.translate("LettersDialog", u"Letters about contributions", None))
        self.kind_label.setText(QCoreApplication.translate("LettersDialog", u"&Letters", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LettersDialog", u"What the letters are about", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("LettersDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Day of the letters", None))
#endif // QT_CONFIG(accessibility)
        self.form_label.setText(QCoreApplication.translate("LettersDialog", u"F&iles", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Kind of files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LettersDialog", u"To whom letters go", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_label.setText(QCoreApplication.translate("LettersDialog", u"&Quoting", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Meeting whose conclusion is quoted", None))
#endif // QT_CONFIG(accessibility)
        self.conclusion_label.setText(QCoreApplication.translate("LettersDialog", u"C&onclusion", None))
#if QT_CONFIG(accessibility)
        self.conclusion.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Conclusion that is quoted", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("LettersDialog", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Folder for the letters", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("LettersDialog", u"&Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("LettersDialog", u"Choose the folder", None))
#endif // QT_CONFIG(tooltip)
        self.templates_button.setText(QCoreApplication.translate("LettersDialog", u"&Templates\u2026", None))
#if QT_CONFIG(tooltip)
        self.templates_button.setToolTip(QCoreApplication.translate("LettersDialog", u"Open the folder with the templates of this file, to change them in Word", None))
#endif // QT_CONFIG(tooltip)
        self.findings_label.setText(QCoreApplication.translate("LettersDialog", u"To &know before", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("LettersDialog", u"What was found before the letters are made", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
