"""Compiled from ui/preferences_papers.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PreferencesPapers:
    papers_layout: QVBoxLayout
    size_label: QLabel
    size: QComboBox
    lines_grid: QGridLayout
    lines_en_label: QLabel
    lines_es_label: QLabel
    lines_en: QPlainTextEdit
    lines_es: QPlainTextEdit
    lines_words: QLabel
    logo_layout: QHBoxLayout
    logo: QLabel
    logo_words: QLabel
    logo_button: QPushButton
    no_logo_button: QPushButton
    on_conclusions: QCheckBox
    papers_rest: QSpacerItem

    def setupUi(self, preferences_papers: QWidget) -> None:
        if not preferences_papers.objectName():
            preferences_papers.setObjectName(u"preferences_papers")
        self.papers_layout = QVBoxLayout(preferences_papers)
        self.papers_layout.setSpacing(10)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(2, 8, 2, 4)
        self.size_label = QLabel(preferences_papers)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.papers_layout.addWidget(self.size_label)

        self.size = QComboBox(preferences_papers)
        self.size.setObjectName(u"size")
        self.size.setMaximumSize(QSize(300, 16777215))

        self.papers_layout.addWidget(self.size)

        self.lines_grid = QGridLayout()
        self.lines_grid.setObjectName(u"lines_grid")
        self.lines_grid.setHorizontalSpacing(14)
        self.lines_grid.setVerticalSpacing(4)
        self.lines_en_label = QLabel(preferences_papers)
        self.lines_en_label.setObjectName(u"lines_en_label")
        self.lines_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lines_grid.addWidget(self.lines_en_label, 0, 0, 1, 1)

        self.lines_es_label = QLabel(preferences_papers)
        self.lines_es_label.setObjectName(u"lines_es_label")
        self.lines_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lines_grid.addWidget(self.lines_es_label, 0, 1, 1, 1)

        self.lines_en = QPlainTextEdit(preferences_papers)
        self.lines_en.setObjectName(u"lines_en")
        self.lines_en.setTabChangesFocus(True)
        self.lines_en.setMinimumSize(QSize(180, 70))
        self.lines_en.setMaximumSize(QSize(16777215, 110))

        self.lines_grid.addWidget(self.lines_en, 1, 0, 1, 1)

        self.lines_es = QPlainTextEdit(preferences_papers)
        self.lines_es.setObjectName(u"lines_es")
        self.lines_es.setTabChangesFocus(True)
        self.lines_es.setMinimumSize(QSize(180, 70))
        self.lines_es.setMaximumSize(QSize(16777215, 110))

        self.lines_grid.addWidget(self.lines_es, 1, 1, 1, 1)

        self.lines_grid.setColumnStretch(0, 1)
        self.lines_grid.setColumnStretch(1, 1)

        self.papers_layout.addLayout(self.lines_grid)

        self.lines_words = QLabel(preferences_papers)
        self.lines_words.setObjectName(u"lines_words")
        self.lines_words.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_words.setWordWrap(True)

        self.papers_layout.addWidget(self.lines_words)

        self.logo_layout = QHBoxLayout()
        self.logo_layout.setSpacing(10)
        self.logo_layout.setObjectName(u"logo_layout")
        self.logo = QLabel(preferences_papers)
        self.logo.setObjectName(u"logo")
        self.logo.setText(u"")
        self.logo.setTextFormat(Qt.TextFormat.PlainText)

        self.logo_layout.addWidget(self.logo)

        self.logo_words = QLabel(preferences_papers)
        self.logo_words.setObjectName(u"logo_words")
        self.logo_words.setText(u"")
        self.logo_words.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.logo_words.sizePolicy().hasHeightForWidth())
        self.logo_words.setSizePolicy(sizePolicy)

        self.logo_layout.addWidget(self.logo_words)

        self.logo_button = QPushButton(preferences_papers)
        self.logo_button.setObjectName(u"logo_button")
        self.logo_button.setAutoDefault(True)

        self.logo_layout.addWidget(self.logo_button)

        self.no_logo_button = QPushButton(preferences_papers)
        self.no_logo_button.setObjectName(u"no_logo_button")
        self.no_logo_button.setAutoDefault(True)

        self.logo_layout.addWidget(self.no_logo_button)


        self.papers_layout.addLayout(self.logo_layout)

        self.on_conclusions = QCheckBox(preferences_papers)
        self.on_conclusions.setObjectName(u"on_conclusions")

        self.papers_layout.addWidget(self.on_conclusions)

        self.papers_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.papers_layout.addItem(self.papers_rest)

#if QT_CONFIG(shortcut)
        self.size_label.setBuddy(self.size)
        self.lines_en_label.setBuddy(self.lines_en)
        self.lines_es_label.setBuddy(self.lines_es)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.size, self.lines_en)
        QWidget.setTabOrder(self.lines_en, self.lines_es)
        QWidget.setTabOrder(self.lines_es, self.logo_button)
        QWidget.setTabOrder(self.logo_button, self.no_logo_button)
        QWidget.setTabOrder(self.no_logo_button, self.on_conclusions)

        self.retranslateUi(preferences_papers)
    # setupUi

    def retranslateUi(self, preferences_papers: QWidget) -> None:
        self.size_label.setText(QCoreApplication.translate("PreferencesPapers", u"Size of &paper", None))
        self.lines_en_label.setText(QCoreApplication.translate("PreferencesPapers", u"Letterhead in &English", None))
        self.lines_es_label.setText(QCoreApplication.translate("PreferencesPapers", u"Letterhead in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.lines_en.setAccessibleName(QCoreApplication.translate("PreferencesPapers", u"Letterhead in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines_es.setAccessibleName(QCoreApplication.translate("PreferencesPapers", u"Letterhead in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.lines_words.setText(QCoreApplication.translate("PreferencesPapers", u"The first line is the name and prints bold; address, telephone and mail follow.", None))
        self.logo_button.setText(QCoreApplication.translate("PreferencesPapers", u"Choose a &logo\u2026", None))
#if QT_CONFIG(tooltip)
        self.logo_button.setToolTip(QCoreApplication.translate("PreferencesPapers", u"A PNG or JPEG picture; it is kept in this file", None))
#endif // QT_CONFIG(tooltip)
        self.no_logo_button.setText(QCoreApplication.translate("PreferencesPapers", u"&No logo", None))
        self.on_conclusions.setText(QCoreApplication.translate("PreferencesPapers", u"Letterhead on &conclusions, above their first page", None))
        pass
    # retranslateUi
