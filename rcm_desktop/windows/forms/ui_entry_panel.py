"""Compiled from ui/entry_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_EntryPanel:
    panel_layout: QVBoxLayout
    scroll: QScrollArea
    scrolled: QWidget
    scrolled_layout: QVBoxLayout
    versions_label: QLabel
    versions: QListView
    names_layout: QGridLayout
    english_label: QLabel
    spanish_label: QLabel
    short_label: QLabel
    short_en: QLineEdit
    short_es: QLineEdit
    listed_label: QLabel
    listed_en: QLineEdit
    listed_es: QLineEdit
    long_label: QLabel
    long_en: QLineEdit
    long_es: QLineEdit
    acronym_label: QLabel
    acronym_en: QLineEdit
    acronym_es: QLineEdit
    roll_label: QLabel
    roll_en: QLineEdit
    roll_es: QLineEdit
    role_layout: QHBoxLayout
    role_label: QLabel
    role: QComboBox
    code_label: QLabel
    code: QLineEdit
    role_gap: QSpacerItem
    preview: QLabel
    manner: QGroupBox
    manner_layout: QVBoxLayout
    correct: QRadioButton
    change: QRadioButton
    since_layout: QHBoxLayout
    since_label: QLabel
    since: DateField
    since_gap: QSpacerItem
    panel_gap: QSpacerItem
    hint: QLabel
    buttons_layout: QHBoxLayout
    remove_button: QPushButton
    shipped_button: QPushButton
    buttons_gap: QSpacerItem
    store_button: QPushButton

    def setupUi(self, entry_panel: QWidget) -> None:
        if not entry_panel.objectName():
            entry_panel.setObjectName(u"entry_panel")
        self.panel_layout = QVBoxLayout(entry_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 8)
        self.scroll = QScrollArea(entry_panel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.scrolled_layout = QVBoxLayout(self.scrolled)
        self.scrolled_layout.setSpacing(10)
        self.scrolled_layout.setObjectName(u"scrolled_layout")
        self.scrolled_layout.setContentsMargins(0, 10, 6, 0)
        self.versions_label = QLabel(self.scrolled)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scrolled_layout.addWidget(self.versions_label)

        self.versions = QListView(self.scrolled)
        self.versions.setObjectName(u"versions")
        self.versions.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.versions.setUniformItemSizes(True)
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.scrolled_layout.addWidget(self.versions)

        self.names_layout = QGridLayout()
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setHorizontalSpacing(12)
        self.names_layout.setVerticalSpacing(6)
        self.english_label = QLabel(self.scrolled)
        self.english_label.setObjectName(u"english_label")
        self.english_label.setTextFormat(Qt.TextFormat.PlainText)
        self.english_label.setProperty(u"role", u"head")

        self.names_layout.addWidget(self.english_label, 0, 1, 1, 1)

        self.spanish_label = QLabel(self.scrolled)
        self.spanish_label.setObjectName(u"spanish_label")
        self.spanish_label.setTextFormat(Qt.TextFormat.PlainText)
        self.spanish_label.setProperty(u"role", u"head")

        self.names_layout.addWidget(self.spanish_label, 0, 2, 1, 1)

        self.short_label = QLabel(self.scrolled)
        self.short_label.setObjectName(u"short_label")
        self.short_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.short_label, 1, 0, 1, 1)

        self.short_en = QLineEdit(self.scrolled)
        self.short_en.setObjectName(u"short_en")

        self.names_layout.addWidget(self.short_en, 1, 1, 1, 1)

        self.short_es = QLineEdit(self.scrolled)
        self.short_es.setObjectName(u"short_es")

        self.names_layout.addWidget(self.short_es, 1, 2, 1, 1)

        self.listed_label = QLabel(self.scrolled)
        self.listed_label.setObjectName(u"listed_label")
        self.listed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.listed_label, 2, 0, 1, 1)

        self.listed_en = QLineEdit(self.scrolled)
        self.listed_en.setObjectName(u"listed_en")

        self.names_layout.addWidget(self.listed_en, 2, 1, 1, 1)

        self.listed_es = QLineEdit(self.scrolled)
        self.listed_es.setObjectName(u"listed_es")

        self.names_layout.addWidget(self.listed_es, 2, 2, 1, 1)

        self.long_label = QLabel(self.scrolled)
        self.long_label.setObjectName(u"long_label")
        self.long_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.long_label, 3, 0, 1, 1)

        self.long_en = QLineEdit(self.scrolled)
        self.long_en.setObjectName(u"long_en")

        self.names_layout.addWidget(self.long_en, 3, 1, 1, 1)

        self.long_es = QLineEdit(self.scrolled)
        self.long_es.setObjectName(u"long_es")

        self.names_layout.addWidget(self.long_es, 3, 2, 1, 1)

        self.acronym_label = QLabel(self.scrolled)
        self.acronym_label.setObjectName(u"acronym_label")
        self.acronym_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.acronym_label, 4, 0, 1, 1)

        self.acronym_en = QLineEdit(self.scrolled)
        self.acronym_en.setObjectName(u"acronym_en")

        self.names_layout.addWidget(self.acronym_en, 4, 1, 1, 1)

        self.acronym_es = QLineEdit(self.scrolled)
        self.acronym_es.setObjectName(u"acronym_es")

        self.names_layout.addWidget(self.acronym_es, 4, 2, 1, 1)

        self.roll_label = QLabel(self.scrolled)
        self.roll_label.setObjectName(u"roll_label")
        self.roll_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.roll_label, 5, 0, 1, 1)

        self.roll_en = QLineEdit(self.scrolled)
        self.roll_en.setObjectName(u"roll_en")

        self.names_layout.addWidget(self.roll_en, 5, 1, 1, 1)

        self.roll_es = QLineEdit(self.scrolled)
        self.roll_es.setObjectName(u"roll_es")

        self.names_layout.addWidget(self.roll_es, 5, 2, 1, 1)

        self.names_layout.setColumnStretch(1, 1)
        self.names_layout.setColumnStretch(2, 1)

        self.scrolled_layout.addLayout(self.names_layout)

        self.role_layout = QHBoxLayout()
        self.role_layout.setSpacing(12)
        self.role_layout.setObjectName(u"role_layout")
        self.role_label = QLabel(self.scrolled)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.role_layout.addWidget(self.role_label)

        self.role = QComboBox(self.scrolled)
        self.role.setObjectName(u"role")

        self.role_layout.addWidget(self.role)

        self.code_label = QLabel(self.scrolled)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.role_layout.addWidget(self.code_label)

        self.code = QLineEdit(self.scrolled)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(2)

        self.role_layout.addWidget(self.code)

        self.role_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.role_layout.addItem(self.role_gap)


        self.scrolled_layout.addLayout(self.role_layout)

        self.preview = QLabel(self.scrolled)
        self.preview.setObjectName(u"preview")
        self.preview.setText(u"")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)

        self.scrolled_layout.addWidget(self.preview)

        self.manner = QGroupBox(self.scrolled)
        self.manner.setObjectName(u"manner")
        self.manner_layout = QVBoxLayout(self.manner)
        self.manner_layout.setSpacing(6)
        self.manner_layout.setObjectName(u"manner_layout")
        self.correct = QRadioButton(self.manner)
        self.correct.setObjectName(u"correct")
        self.correct.setChecked(True)

        self.manner_layout.addWidget(self.correct)

        self.change = QRadioButton(self.manner)
        self.change.setObjectName(u"change")

        self.manner_layout.addWidget(self.change)

        self.since_layout = QHBoxLayout()
        self.since_layout.setSpacing(12)
        self.since_layout.setObjectName(u"since_layout")
        self.since_label = QLabel(self.manner)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.since_layout.addWidget(self.since_label)

        self.since = DateField(self.manner)
        self.since.setObjectName(u"since")

        self.since_layout.addWidget(self.since)

        self.since_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.since_layout.addItem(self.since_gap)


        self.manner_layout.addLayout(self.since_layout)


        self.scrolled_layout.addWidget(self.manner)

        self.panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrolled_layout.addItem(self.panel_gap)

        self.scroll.setWidget(self.scrolled)

        self.panel_layout.addWidget(self.scroll)

        self.hint = QLabel(entry_panel)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.panel_layout.addWidget(self.hint)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.remove_button = QPushButton(entry_panel)
        self.remove_button.setObjectName(u"remove_button")

        self.buttons_layout.addWidget(self.remove_button)

        self.shipped_button = QPushButton(entry_panel)
        self.shipped_button.setObjectName(u"shipped_button")

        self.buttons_layout.addWidget(self.shipped_button)

        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.store_button = QPushButton(entry_panel)
        self.store_button.setObjectName(u"store_button")
        self.store_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.store_button)


        self.panel_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.versions_label.setBuddy(self.versions)
        self.short_label.setBuddy(self.short_en)
        self.listed_label.setBuddy(self.listed_en)
        self.long_label.setBuddy(self.long_en)
        self.acronym_label.setBuddy(self.acronym_en)
        self.roll_label.setBuddy(self.roll_en)
        self.role_label.setBuddy(self.role)
        self.code_label.setBuddy(self.code)
        self.since_label.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.versions, self.short_en)
        QWidget.setTabOrder(self.short_en, self.short_es)
        QWidget.setTabOrder(self.short_es, self.listed_en)
        QWidget.setTabOrder(self.listed_en, self.listed_es)
        QWidget.setTabOrder(self.listed_es, self.long_en)
        QWidget.setTabOrder(self.long_en, self.long_es)
        QWidget.setTabOrder(self.long_es, self.acronym_en)
        QWidget.setTabOrder(self.acronym_en, self.acronym_es)
        QWidget.setTabOrder(self.acronym_es, self.roll_en)
        QWidget.setTabOrder(self.roll_en, self.roll_es)
        QWidget.setTabOrder(self.roll_es, self.role)
        QWidget.setTabOrder(self.role, self.code)
        QWidget.setTabOrder(self.code, self.correct)
        QWidget.setTabOrder(self.correct, self.change)
        QWidget.setTabOrder(self.change, self.since)
        QWidget.setTabOrder(self.since, self.store_button)
        QWidget.setTabOrder(self.store_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.shipped_button)

        self.retranslateUi(entry_panel)

        self.store_button.setDefault(True)

    # setupUi

    def retranslateUi(self, entry_panel: QWidget) -> None:
        self.versions_label.setText(QCoreApplication.translate("EntryPanel", u"&What holds when", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("EntryPanel", u"What holds when", None))
#endif // QT_CONFIG(accessibility)
        self.english_label.setText(QCoreApplication.translate("EntryPanel", u"English", None))
        self.spanish_label.setText(QCoreApplication.translate("EntryPanel", u"Spanish", None))
        self.short_label.setText(QCoreApplication.translate("EntryPanel", u"S&hort name", None))
#if QT_CONFIG(accessibility)
        self.short_en.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Short name, English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.short_en.setToolTip(QCoreApplication.translate("EntryPanel", u"What it is called by itself, and by which lists are put in order", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.short_es.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Short name, Spanish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.short_es.setToolTip(QCoreApplication.translate("EntryPanel", u"What it is called by itself, and by which lists are put in order", None))
#endif // QT_CONFIG(tooltip)
        self.listed_label.setText(QCoreApplication.translate("EntryPanel", u"In a sen&tence", None))
#if QT_CONFIG(accessibility)
        self.listed_en.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In a sentence, with its article, English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.listed_en.setToolTip(QCoreApplication.translate("EntryPanel", u"With its article, as \u201cthe United States\u201d; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.listed_es.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In a sentence, with its article, Spanish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.listed_es.setToolTip(QCoreApplication.translate("EntryPanel", u"With its article, as \u201cthe United States\u201d; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
        self.long_label.setText(QCoreApplication.translate("EntryPanel", u"In &full", None))
#if QT_CONFIG(accessibility)
        self.long_en.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In full, English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.long_en.setToolTip(QCoreApplication.translate("EntryPanel", u"The official name; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.long_es.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In full, Spanish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.long_es.setToolTip(QCoreApplication.translate("EntryPanel", u"The official name; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
        self.acronym_label.setText(QCoreApplication.translate("EntryPanel", u"&Acronym", None))
#if QT_CONFIG(accessibility)
        self.acronym_en.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Acronym, English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.acronym_en.setToolTip(QCoreApplication.translate("EntryPanel", u"As RCGM in English and GRCM in Spanish", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.acronym_es.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Acronym, Spanish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.acronym_es.setToolTip(QCoreApplication.translate("EntryPanel", u"As RCGM in English and GRCM in Spanish", None))
#endif // QT_CONFIG(tooltip)
        self.roll_label.setText(QCoreApplication.translate("EntryPanel", u"In the list of th&ose present", None))
#if QT_CONFIG(accessibility)
        self.roll_en.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In the list of those present, English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.roll_en.setToolTip(QCoreApplication.translate("EntryPanel", u"In the full list of those present; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.roll_es.setAccessibleName(QCoreApplication.translate("EntryPanel", u"In the list of those present, Spanish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.roll_es.setToolTip(QCoreApplication.translate("EntryPanel", u"In the full list of those present; empty where it is the short name", None))
#endif // QT_CONFIG(tooltip)
        self.role_label.setText(QCoreApplication.translate("EntryPanel", u"&Role in the conference", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Role in the conference", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("EntryPanel", u"&Code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Code, two letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code.setToolTip(QCoreApplication.translate("EntryPanel", u"The two letters of ISO 3166-1, as PA for Panama", None))
#endif // QT_CONFIG(tooltip)
        self.manner.setTitle(QCoreApplication.translate("EntryPanel", u"What is written above", None))
        self.correct.setText(QCoreApplication.translate("EntryPanel", u"&Corrects what stands here: it was wrong", None))
        self.change.setText(QCoreApplication.translate("EntryPanel", u"Is so from a &day on: before it all stays as it was", None))
        self.since_label.setText(QCoreApplication.translate("EntryPanel", u"Ho&lds from", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("EntryPanel", u"Holds from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.since.setToolTip(QCoreApplication.translate("EntryPanel", u"A day as 2019-11-14, 14/11/2019 or 14 November 2019", None))
#endif // QT_CONFIG(tooltip)
        self.since.setPlaceholderText(QCoreApplication.translate("EntryPanel", u"always", None))
        self.remove_button.setText(QCoreApplication.translate("EntryPanel", u"Remove this &version", None))
        self.shipped_button.setText(QCoreApplication.translate("EntryPanel", u"As shi&pped", None))
        self.store_button.setText(QCoreApplication.translate("EntryPanel", u"&Store", None))
        pass
    # retranslateUi
