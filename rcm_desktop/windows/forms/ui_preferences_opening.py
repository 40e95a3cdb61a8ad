"""Compiled from ui/preferences_opening.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PreferencesOpening:
    opening_layout: QVBoxLayout
    opening_grid: QGridLayout
    body_label: QLabel
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
    fields_words: QLabel
    opening_rest: QSpacerItem

    def setupUi(self, preferences_opening: QWidget) -> None:
        if not preferences_opening.objectName():
            preferences_opening.setObjectName(u"preferences_opening")
        self.opening_layout = QVBoxLayout(preferences_opening)
        self.opening_layout.setSpacing(10)
        self.opening_layout.setObjectName(u"opening_layout")
        self.opening_layout.setContentsMargins(2, 8, 2, 4)
        self.opening_grid = QGridLayout()
        self.opening_grid.setObjectName(u"opening_grid")
        self.opening_grid.setHorizontalSpacing(14)
        self.opening_grid.setVerticalSpacing(4)
        self.body_label = QLabel(preferences_opening)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_grid.addWidget(self.body_label, 0, 0, 1, 2)

        self.body = QComboBox(preferences_opening)
        self.body.setObjectName(u"body")

        self.opening_grid.addWidget(self.body, 1, 0, 1, 2)

        self.formula_en_label = QLabel(preferences_opening)
        self.formula_en_label.setObjectName(u"formula_en_label")
        self.formula_en_label.setProperty(u"gap", u"above")
        self.formula_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_grid.addWidget(self.formula_en_label, 2, 0, 1, 1)

        self.formula_es_label = QLabel(preferences_opening)
        self.formula_es_label.setObjectName(u"formula_es_label")
        self.formula_es_label.setProperty(u"gap", u"above")
        self.formula_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_grid.addWidget(self.formula_es_label, 2, 1, 1, 1)

        self.formula_en = QPlainTextEdit(preferences_opening)
        self.formula_en.setObjectName(u"formula_en")
        self.formula_en.setTabChangesFocus(True)
        self.formula_en.setMinimumSize(QSize(180, 64))
        self.formula_en.setMaximumSize(QSize(16777215, 104))

        self.opening_grid.addWidget(self.formula_en, 3, 0, 1, 1)

        self.formula_es = QPlainTextEdit(preferences_opening)
        self.formula_es.setObjectName(u"formula_es")
        self.formula_es.setTabChangesFocus(True)
        self.formula_es.setMinimumSize(QSize(180, 64))
        self.formula_es.setMaximumSize(QSize(16777215, 104))

        self.opening_grid.addWidget(self.formula_es, 3, 1, 1, 1)

        self.form_en_label = QLabel(preferences_opening)
        self.form_en_label.setObjectName(u"form_en_label")
        self.form_en_label.setProperty(u"gap", u"above")
        self.form_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_grid.addWidget(self.form_en_label, 4, 0, 1, 1)

        self.form_es_label = QLabel(preferences_opening)
        self.form_es_label.setObjectName(u"form_es_label")
        self.form_es_label.setProperty(u"gap", u"above")
        self.form_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_grid.addWidget(self.form_es_label, 4, 1, 1, 1)

        self.form_en = QComboBox(preferences_opening)
        self.form_en.setObjectName(u"form_en")

        self.opening_grid.addWidget(self.form_en, 5, 0, 1, 1)

        self.form_es = QComboBox(preferences_opening)
        self.form_es.setObjectName(u"form_es")

        self.opening_grid.addWidget(self.form_es, 5, 1, 1, 1)

        self.preview_en = QLabel(preferences_opening)
        self.preview_en.setObjectName(u"preview_en")
        self.preview_en.setProperty(u"gap", u"above")
        self.preview_en.setText(u"")
        self.preview_en.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_en.setWordWrap(True)
        self.preview_en.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.opening_grid.addWidget(self.preview_en, 6, 0, 1, 1)

        self.preview_es = QLabel(preferences_opening)
        self.preview_es.setObjectName(u"preview_es")
        self.preview_es.setProperty(u"gap", u"above")
        self.preview_es.setText(u"")
        self.preview_es.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_es.setWordWrap(True)
        self.preview_es.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.opening_grid.addWidget(self.preview_es, 6, 1, 1, 1)

        self.opening_grid.setColumnStretch(0, 1)
        self.opening_grid.setColumnStretch(1, 1)

        self.opening_layout.addLayout(self.opening_grid)

        self.fields_words = QLabel(preferences_opening)
        self.fields_words.setObjectName(u"fields_words")
        self.fields_words.setText(u"")
        self.fields_words.setTextFormat(Qt.TextFormat.PlainText)
        self.fields_words.setWordWrap(True)

        self.opening_layout.addWidget(self.fields_words)

        self.opening_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_layout.addItem(self.opening_rest)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.formula_en_label.setBuddy(self.formula_en)
        self.formula_es_label.setBuddy(self.formula_es)
        self.form_en_label.setBuddy(self.form_en)
        self.form_es_label.setBuddy(self.form_es)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body, self.formula_en)
        QWidget.setTabOrder(self.formula_en, self.form_en)
        QWidget.setTabOrder(self.form_en, self.formula_es)
        QWidget.setTabOrder(self.formula_es, self.form_es)

        self.retranslateUi(preferences_opening)
    # setupUi

    def retranslateUi(self, preferences_opening: QWidget) -> None:
        self.body_label.setText(QCoreApplication.translate("PreferencesOpening", u"&Body whose opening is worded here", None))
        self.formula_en_label.setText(QCoreApplication.translate("PreferencesOpening", u"Opening in &English", None))
        self.formula_es_label.setText(QCoreApplication.translate("PreferencesOpening", u"Opening in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.formula_en.setAccessibleName(QCoreApplication.translate("PreferencesOpening", u"Opening in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.formula_es.setAccessibleName(QCoreApplication.translate("PreferencesOpening", u"Opening in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.form_en_label.setText(QCoreApplication.translate("PreferencesOpening", u"Countries in En&glish", None))
        self.form_es_label.setText(QCoreApplication.translate("PreferencesOpening", u"Countries in S&panish", None))
#if QT_CONFIG(accessibility)
        self.form_en.setAccessibleName(QCoreApplication.translate("PreferencesOpening", u"How countries are named in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form_es.setAccessibleName(QCoreApplication.translate("PreferencesOpening", u"How countries are named in Spanish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
