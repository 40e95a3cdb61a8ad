"""Compiled from ui/directory_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from rcm_desktop.windows.country_field import CountryField

class Ui_DirectoryDialog:
    dialog_layout: QVBoxLayout
    panes: QSplitter
    left: QWidget
    left_layout: QVBoxLayout
    kind: QComboBox
    filter: QLineEdit
    entries: QListView
    nothing: QLabel
    new_button: QPushButton
    right: QStackedWidget
    entry_page: QWidget
    entry_page_layout: QVBoxLayout
    title: QLabel
    entry_tabs: QTabWidget
    names_page: QWidget
    contacts_page: QWidget
    presidency_page: QWidget
    presidency_layout: QVBoxLayout
    year_title: QLabel
    presidency_label: QLabel
    presidency: CountryField
    troika: QLabel
    presidency_hint: QLabel
    presidency_gap: QSpacerItem
    empty_page: QWidget
    empty_layout: QVBoxLayout
    empty_words: QLabel
    empty_gap: QSpacerItem
    read_only_words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, directory_dialog: QDialog) -> None:
        if not directory_dialog.objectName():
            directory_dialog.setObjectName(u"directory_dialog")
        directory_dialog.setMinimumSize(QSize(720, 420))
        self.dialog_layout = QVBoxLayout(directory_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.panes = QSplitter(directory_dialog)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.left = QWidget(self.panes)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 12, 0)
        self.kind = QComboBox(self.left)
        self.kind.setObjectName(u"kind")

        self.left_layout.addWidget(self.kind)

        self.filter = QLineEdit(self.left)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.left_layout.addWidget(self.filter)

        self.entries = QListView(self.left)
        self.entries.setObjectName(u"entries")
        self.entries.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.entries.setUniformItemSizes(True)
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.left_layout.addWidget(self.entries)

        self.nothing = QLabel(self.left)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.left_layout.addWidget(self.nothing)

        self.new_button = QPushButton(self.left)
        self.new_button.setObjectName(u"new_button")

        self.left_layout.addWidget(self.new_button)

        self.panes.addWidget(self.left)
        self.right = QStackedWidget(self.panes)
        self.right.setObjectName(u"right")
        self.entry_page = QWidget()
        self.entry_page.setObjectName(u"entry_page")
        self.entry_page_layout = QVBoxLayout(self.entry_page)
        self.entry_page_layout.setSpacing(8)
        self.entry_page_layout.setObjectName(u"entry_page_layout")
        self.entry_page_layout.setContentsMargins(12, 0, 0, 0)
        self.title = QLabel(self.entry_page)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = QFont()
        font.setPointSize(14)
        font.setBold(True)
        self.title.setFont(font)

        self.entry_page_layout.addWidget(self.title)

        self.entry_tabs = QTabWidget(self.entry_page)
        self.entry_tabs.setObjectName(u"entry_tabs")
        self.names_page = QWidget()
        self.names_page.setObjectName(u"names_page")
        self.entry_tabs.addTab(self.names_page, "")
        self.contacts_page = QWidget()
        self.contacts_page.setObjectName(u"contacts_page")
        self.entry_tabs.addTab(self.contacts_page, "")

        self.entry_page_layout.addWidget(self.entry_tabs)

        self.right.addWidget(self.entry_page)
        self.presidency_page = QWidget()
        self.presidency_page.setObjectName(u"presidency_page")
        self.presidency_layout = QVBoxLayout(self.presidency_page)
        self.presidency_layout.setSpacing(8)
        self.presidency_layout.setObjectName(u"presidency_layout")
        self.presidency_layout.setContentsMargins(12, 0, 0, 0)
        self.year_title = QLabel(self.presidency_page)
        self.year_title.setObjectName(u"year_title")
        self.year_title.setText(u"")
        self.year_title.setTextFormat(Qt.TextFormat.PlainText)
        self.year_title.setFont(font)

        self.presidency_layout.addWidget(self.year_title)

        self.presidency_label = QLabel(self.presidency_page)
        self.presidency_label.setObjectName(u"presidency_label")
        self.presidency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.presidency_layout.addWidget(self.presidency_label)

        self.presidency = CountryField(self.presidency_page)
        self.presidency.setObjectName(u"presidency")

        self.presidency_layout.addWidget(self.presidency)

        self.troika = QLabel(self.presidency_page)
        self.troika.setObjectName(u"troika")
        self.troika.setText(u"")
        self.troika.setTextFormat(Qt.TextFormat.PlainText)
        self.troika.setWordWrap(True)

        self.presidency_layout.addWidget(self.troika)

        self.presidency_hint = QLabel(self.presidency_page)
        self.presidency_hint.setObjectName(u"presidency_hint")
        self.presidency_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.presidency_hint.setWordWrap(True)

        self.presidency_layout.addWidget(self.presidency_hint)

        self.presidency_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.presidency_layout.addItem(self.presidency_gap)

        self.right.addWidget(self.presidency_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(12, 0, 0, 0)
        self.empty_words = QLabel(self.empty_page)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_words)

        self.empty_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_gap)

        self.right.addWidget(self.empty_page)
        self.panes.addWidget(self.right)

        self.dialog_layout.addWidget(self.panes)

        self.read_only_words = QLabel(directory_dialog)
        self.read_only_words.setObjectName(u"read_only_words")
        self.read_only_words.setTextFormat(Qt.TextFormat.PlainText)
        self.read_only_words.setWordWrap(True)

        self.dialog_layout.addWidget(self.read_only_words)

        self.buttons = QDialogButtonBox(directory_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.presidency_label.setBuddy(self.presidency)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.filter)
        QWidget.setTabOrder(self.filter, self.entries)
        QWidget.setTabOrder(self.entries, self.new_button)
        QWidget.setTabOrder(self.new_button, self.entry_tabs)
        QWidget.setTabOrder(self.entry_tabs, self.presidency)
        QWidget.setTabOrder(self.presidency, self.buttons)

        self.retranslateUi(directory_dialog)
    # setupUi

    def retranslateUi(self, directory_dialog: QDialog) -> None:
        directory_dialog.setWindowTitle(QCoreApplication.translate("DirectoryDialog", u"Directory", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("DirectoryDialog", u"What the list shows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("DirectoryDialog", u"Find by name or acronym", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("DirectoryDialog", u"Find by name or acronym", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("DirectoryDialog", u"Entries", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("DirectoryDialog", u"Nothing is called so.", None))
        self.new_button.setText(QCoreApplication.translate("DirectoryDialog", u"&New\u2026", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("DirectoryDialog", u"A country, organisation or body that the directory does not have", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.entry_tabs.setAccessibleName(QCoreApplication.translate("DirectoryDialog", u"Parts of the entry", None))
#endif // QT_CONFIG(accessibility)
        self.entry_tabs.setTabText(self.entry_tabs.indexOf(self.names_page), QCoreApplication.translate("DirectoryDialog", u"Names and role", None))
        self.entry_tabs.setTabText(self.entry_tabs.indexOf(self.contacts_page), QCoreApplication.translate("DirectoryDialog", u"Addressees and focal points", None))
        self.presidency_label.setText(QCoreApplication.translate("DirectoryDialog", u"&Presidency Pro-T\u00e9mpore", None))
#if QT_CONFIG(accessibility)
        self.presidency.setAccessibleName(QCoreApplication.translate("DirectoryDialog", u"Presidency Pro-T\u00e9mpore", None))
#endif // QT_CONFIG(accessibility)
        self.presidency_hint.setText(QCoreApplication.translate("DirectoryDialog", u"What is chosen is stored at once. New meetings of the year begin with this Presidency.", None))
        self.empty_words.setText(QCoreApplication.translate("DirectoryDialog", u"Choose an entry at the left, or add one that the directory does not have.", None))
        self.read_only_words.setText(QCoreApplication.translate("DirectoryDialog", u"This file is open read only: the directory is shown and cannot be changed.", None))
    # retranslateUi
