"""Compiled from ui/event_papers_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout

from rcm_desktop.windows.country_field import CountryField

class Ui_EventPapersDialog:
    dialog_layout: QVBoxLayout
    event_words: QLabel
    body_layout: QHBoxLayout
    papers: QListView
    choices_layout: QVBoxLayout
    about: QLabel
    choices: QGridLayout
    language_label: QLabel
    language: QComboBox
    form_label: QLabel
    form: QComboBox
    sheet_label: QLabel
    sheet: QComboBox
    blank_rows_label: QLabel
    blank_rows: QSpinBox
    stock_label: QLabel
    stock: QComboBox
    start_label: QLabel
    start: QSpinBox
    country_label: QLabel
    country: CountryField
    telephones: QCheckBox
    apart: QCheckBox
    each_person: QCheckBox
    cut_marks: QCheckBox
    who_came: QCheckBox
    space: QSpacerItem
    target_layout: QHBoxLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, event_papers_dialog: QDialog) -> None:
        if not event_papers_dialog.objectName():
            event_papers_dialog.setObjectName(u"event_papers_dialog")
        self.dialog_layout = QVBoxLayout(event_papers_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.event_words = QLabel(event_papers_dialog)
        self.event_words.setObjectName(u"event_words")
        self.event_words.setTextFormat(Qt.TextFormat.PlainText)
        self.event_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.event_words)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(20)
        self.body_layout.setObjectName(u"body_layout")
        self.papers = QListView(event_papers_dialog)
        self.papers.setObjectName(u"papers")
        self.papers.setMinimumSize(QSize(220, 300))
        self.papers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.body_layout.addWidget(self.papers)

        self.choices_layout = QVBoxLayout()
        self.choices_layout.setSpacing(12)
        self.choices_layout.setObjectName(u"choices_layout")
        self.about = QLabel(event_papers_dialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.choices_layout.addWidget(self.about)

        self.choices = QGridLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setHorizontalSpacing(12)
        self.choices.setVerticalSpacing(8)
        self.language_label = QLabel(event_papers_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.language_label, 0, 0, 1, 1)

        self.language = QComboBox(event_papers_dialog)
        self.language.setObjectName(u"language")
        self.language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.language, 0, 1, 1, 1)

        self.form_label = QLabel(event_papers_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.form_label, 1, 0, 1, 1)

        self.form = QComboBox(event_papers_dialog)
        self.form.setObjectName(u"form")
        self.form.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.form, 1, 1, 1, 1)

        self.sheet_label = QLabel(event_papers_dialog)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.sheet_label, 2, 0, 1, 1)

        self.sheet = QComboBox(event_papers_dialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.sheet, 2, 1, 1, 1)

        self.blank_rows_label = QLabel(event_papers_dialog)
        self.blank_rows_label.setObjectName(u"blank_rows_label")
        self.blank_rows_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.blank_rows_label, 3, 0, 1, 1)

        self.blank_rows = QSpinBox(event_papers_dialog)
        self.blank_rows.setObjectName(u"blank_rows")
        self.blank_rows.setMaximum(60)

        self.choices.addWidget(self.blank_rows, 3, 1, 1, 1)

        self.stock_label = QLabel(event_papers_dialog)
        self.stock_label.setObjectName(u"stock_label")
        self.stock_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.stock_label, 4, 0, 1, 1)

        self.stock = QComboBox(event_papers_dialog)
        self.stock.setObjectName(u"stock")
        self.stock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.stock, 4, 1, 1, 1)

        self.start_label = QLabel(event_papers_dialog)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.start_label, 5, 0, 1, 1)

        self.start = QSpinBox(event_papers_dialog)
        self.start.setObjectName(u"start")
        self.start.setMinimum(1)
        self.start.setMaximum(60)

        self.choices.addWidget(self.start, 5, 1, 1, 1)

        self.country_label = QLabel(event_papers_dialog)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.country_label, 6, 0, 1, 1)

        self.country = CountryField(event_papers_dialog)
        self.country.setObjectName(u"country")
        self.country.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.country, 6, 1, 1, 1)

        self.telephones = QCheckBox(event_papers_dialog)
        self.telephones.setObjectName(u"telephones")

        self.choices.addWidget(self.telephones, 7, 1, 1, 1)

        self.apart = QCheckBox(event_papers_dialog)
        self.apart.setObjectName(u"apart")

        self.choices.addWidget(self.apart, 8, 1, 1, 1)

        self.each_person = QCheckBox(event_papers_dialog)
        self.each_person.setObjectName(u"each_person")

        self.choices.addWidget(self.each_person, 9, 1, 1, 1)

        self.cut_marks = QCheckBox(event_papers_dialog)
        self.cut_marks.setObjectName(u"cut_marks")

        self.choices.addWidget(self.cut_marks, 10, 1, 1, 1)

        self.who_came = QCheckBox(event_papers_dialog)
        self.who_came.setObjectName(u"who_came")

        self.choices.addWidget(self.who_came, 11, 1, 1, 1)

        self.choices.setColumnStretch(1, 1)

        self.choices_layout.addLayout(self.choices)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_layout.addItem(self.space)


        self.body_layout.addLayout(self.choices_layout)

        self.body_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.target_layout = QHBoxLayout()
        self.target_layout.setSpacing(8)
        self.target_layout.setObjectName(u"target_layout")
        self.target_label = QLabel(event_papers_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label)

        self.target = QLineEdit(event_papers_dialog)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target)

        self.choose_button = QPushButton(event_papers_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button)

        self.target_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(event_papers_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(event_papers_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.form_label.setBuddy(self.form)
        self.sheet_label.setBuddy(self.sheet)
        self.blank_rows_label.setBuddy(self.blank_rows)
        self.stock_label.setBuddy(self.stock)
        self.start_label.setBuddy(self.start)
        self.country_label.setBuddy(self.country)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(event_papers_dialog)
    # setupUi

    def retranslateUi(self, event_papers_dialog: QDialog) -> None:
        event_papers_dialog.setWindowTitle(QCoreApplication.translate("EventPapersDialog", u"Papers of the event", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Papers of the event", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("EventPapersDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Language of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.form_label.setText(QCoreApplication.translate("EventPapersDialog", u"&Form", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Form of the file", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText(QCoreApplication.translate("EventPapersDialog", u"&Sheet for", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Day or session to be signed", None))
#endif // QT_CONFIG(accessibility)
        self.blank_rows_label.setText(QCoreApplication.translate("EventPapersDialog", u"&Blank rows", None))
#if QT_CONFIG(accessibility)
        self.blank_rows.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Blank rows for people who come unannounced", None))
#endif // QT_CONFIG(accessibility)
        self.stock_label.setText(QCoreApplication.translate("EventPapersDialog", u"L&abels", None))
#if QT_CONFIG(accessibility)
        self.stock.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Sheet of labels", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("EventPapersDialog", u"Fi&rst free label", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"First free label of the first sheet", None))
#endif // QT_CONFIG(accessibility)
        self.country_label.setText(QCoreApplication.translate("EventPapersDialog", u"C&ountry", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Country whose attendance is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.telephones.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"With telephone numbers", None))
#endif // QT_CONFIG(accessibility)
        self.telephones.setText(QCoreApplication.translate("EventPapersDialog", u"With &telephone numbers", None))
#if QT_CONFIG(accessibility)
        self.apart.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Presidency as a group of its own", None))
#endif // QT_CONFIG(accessibility)
        self.apart.setText(QCoreApplication.translate("EventPapersDialog", u"Presidency as a &group of its own", None))
#if QT_CONFIG(accessibility)
        self.each_person.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"A sheet for each person", None))
#endif // QT_CONFIG(accessibility)
        self.each_person.setText(QCoreApplication.translate("EventPapersDialog", u"A sheet for &each person", None))
#if QT_CONFIG(accessibility)
        self.cut_marks.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"With cut marks", None))
#endif // QT_CONFIG(accessibility)
        self.cut_marks.setText(QCoreApplication.translate("EventPapersDialog", u"With cut &marks", None))
#if QT_CONFIG(accessibility)
        self.who_came.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Only for those seen at the door", None))
#endif // QT_CONFIG(accessibility)
        self.who_came.setText(QCoreApplication.translate("EventPapersDialog", u"Only for those seen at the &door", None))
        self.target_label.setText(QCoreApplication.translate("EventPapersDialog", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Where the file goes", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("EventPapersDialog", u"&Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("EventPapersDialog", u"Choose where the file goes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
