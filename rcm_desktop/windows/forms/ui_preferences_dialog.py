"""Compiled from ui/preferences_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

class Ui_PreferencesDialog:
    dialog_layout: QVBoxLayout
    fields_layout: QGridLayout
    who_label: QLabel
    body_label: QLabel
    who: QLineEdit
    body: QComboBox
    formula_en_label: QLabel
    formula_es_label: QLabel
    formula_en: QPlainTextEdit
    formula_es: QPlainTextEdit
    form_en_label: QLabel
    form_es_label: QLabel
    form_en: QComboBox
    form_es: QComboBox
    preview_en: QLabel
    preview_es: QLabel
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, preferences_dialog: QDialog) -> None:
        if not preferences_dialog.objectName():
            preferences_dialog.setObjectName(u"preferences_dialog")
        preferences_dialog.setMinimumSize(QSize(520, 280))
        self.dialog_layout = QVBoxLayout(preferences_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(14)
        self.fields_layout.setVerticalSpacing(4)
        self.who_label = QLabel(preferences_dialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.who_label, 0, 0, 1, 1)

        self.body_label = QLabel(preferences_dialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.body_label, 0, 1, 1, 1)

        self.who = QLineEdit(preferences_dialog)
        self.who.setObjectName(u"who")

        self.fields_layout.addWidget(self.who, 1, 0, 1, 1)

        self.body = QComboBox(preferences_dialog)
        self.body.setObjectName(u"body")

        self.fields_layout.addWidget(self.body, 1, 1, 1, 1)

        self.formula_en_label = QLabel(preferences_dialog)
        self.formula_en_label.setObjectName(u"formula_en_label")
        self.formula_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.formula_en_label, 2, 0, 1, 1)

        self.formula_es_label = QLabel(preferences_dialog)
        self.formula_es_label.setObjectName(u"formula_es_label")
        self.formula_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.formula_es_label, 2, 1, 1, 1)

        self.formula_en = QPlainTextEdit(preferences_dialog)
        self.formula_en.setObjectName(u"formula_en")
        self.formula_en.setTabChangesFocus(True)
        self.formula_en.setMinimumSize(QSize(180, 52))

        self.fields_layout.addWidget(self.formula_en, 3, 0, 1, 1)

        self.formula_es = QPlainTextEdit(preferences_dialog)
        self.formula_es.setObjectName(u"formula_es")
        self.formula_es.setTabChangesFocus(True)
        self.formula_es.setMinimumSize(QSize(180, 52))

        self.fields_layout.addWidget(self.formula_es, 3, 1, 1, 1)

        self.form_en_label = QLabel(preferences_dialog)
        self.form_en_label.setObjectName(u"form_en_label")
        self.form_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.form_en_label, 4, 0, 1, 1)

        self.form_es_label = QLabel(preferences_dialog)
        self.form_es_label.setObjectName(u"form_es_label")
        self.form_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.form_es_label, 4, 1, 1, 1)

        self.form_en = QComboBox(preferences_dialog)
        self.form_en.setObjectName(u"form_en")

        self.fields_layout.addWidget(self.form_en, 5, 0, 1, 1)

        self.form_es = QComboBox(preferences_dialog)
        self.form_es.setObjectName(u"form_es")

        self.fields_layout.addWidget(self.form_es, 5, 1, 1, 1)

        self.preview_en = QLabel(preferences_dialog)
        self.preview_en.setObjectName(u"preview_en")
        self.preview_en.setText(u"")
        self.preview_en.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_en.setWordWrap(True)
        self.preview_en.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.preview_en, 6, 0, 1, 1)

        self.preview_es = QLabel(preferences_dialog)
        self.preview_es.setObjectName(u"preview_es")
        self.preview_es.setText(u"")
        self.preview_es.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_es.setWordWrap(True)
        self.preview_es.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.preview_es, 6, 1, 1, 1)

        self.fields_layout.setColumnStretch(0, 1)
        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.words = QLabel(preferences_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(preferences_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who)
        self.body_label.setBuddy(self.body)
        self.formula_en_label.setBuddy(self.formula_en)
        self.formula_es_label.setBuddy(self.formula_es)
        self.form_en_label.setBuddy(self.form_en)
        self.form_es_label.setBuddy(self.form_es)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who, self.body)
        QWidget.setTabOrder(self.body, self.formula_en)
        QWidget.setTabOrder(self.formula_en, self.form_en)
        QWidget.setTabOrder(self.form_en, self.formula_es)
        QWidget.setTabOrder(self.formula_es, self.form_es)
        QWidget.setTabOrder(self.form_es, self.buttons)

        self.retranslateUi(preferences_dialog)
    # setupUi

    def retranslateUi(self, preferences_dialog: QDialog) -> None:
        preferences_dialog.setWindowTitle(QCoreApplication.translate("PreferencesDialog", u"Preferences", None))
        self.who_label.setText(QCoreApplication.translate("PreferencesDialog", u"&Your name, as history shows it", None))
        self.body_label.setText(QCoreApplication.translate("PreferencesDialog", u"&Body whose opening is worded here", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Your name, as history shows it", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Body whose opening is worded here", None))
#endif // QT_CONFIG(accessibility)
        self.formula_en_label.setText(QCoreApplication.translate("PreferencesDialog", u"Opening in &English", None))
        self.formula_es_label.setText(QCoreApplication.translate("PreferencesDialog", u"Opening in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.formula_en.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Opening in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.formula_es.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Opening in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.form_en_label.setText(QCoreApplication.translate("PreferencesDialog", u"Countries in En&glish", None))
        self.form_es_label.setText(QCoreApplication.translate("PreferencesDialog", u"Countries in S&panish", None))
#if QT_CONFIG(accessibility)
        self.form_en.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"How countries are named in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form_es.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"How countries are named in Spanish", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
