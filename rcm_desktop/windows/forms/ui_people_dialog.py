"""Compiled from ui/people_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QSplitter, QTabWidget, QTableView, QVBoxLayout, QWidget
class Ui_PeopleDialog:
    dialog_layout: QVBoxLayout
    tabs: QTabWidget
    people_page: QWidget
    people_layout: QVBoxLayout
    filter: QLineEdit
    panes: QSplitter
    left: QWidget
    left_layout: QVBoxLayout
    people: QTableView
    nobody: QLabel
    right: QWidget
    right_layout: QVBoxLayout
    name: QLabel
    parts: QTableView
    person_buttons: QHBoxLayout
    data_button: QPushButton
    erase_button: QPushButton
    person_spacer: QSpacerItem
    pairs_page: QWidget
    pairs_layout: QVBoxLayout
    no_pairs: QLabel
    pairs: QTableView
    sides_layout: QHBoxLayout
    one: QPlainTextEdit
    other: QPlainTextEdit
    both_words: QLabel
    name_layout: QHBoxLayout
    name_label: QLabel
    kept_name: QComboBox
    pair_buttons: QHBoxLayout
    join_button: QPushButton
    apart_button: QPushButton
    undo_button: QPushButton
    pair_spacer: QSpacerItem
    keeping_page: QWidget
    keeping_layout: QVBoxLayout
    keeping_words: QLabel
    years_layout: QHBoxLayout
    is_kept: QCheckBox
    years: QSpinBox
    years_word: QLabel
    years_spacer: QSpacerItem
    past: QTableView
    nobody_past: QLabel
    past_buttons: QHBoxLayout
    erase_all_button: QPushButton
    backups_button: QPushButton
    past_spacer: QSpacerItem
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, people_dialog: QDialog) -> None:
        if not people_dialog.objectName():
            people_dialog.setObjectName(u"people_dialog")
        self.dialog_layout = QVBoxLayout(people_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.tabs = QTabWidget(people_dialog)
        self.tabs.setObjectName(u"tabs")
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.people_layout = QVBoxLayout(self.people_page)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(12, 12, 12, 8)
        self.filter = QLineEdit(self.people_page)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.people_layout.addWidget(self.filter)

        self.panes = QSplitter(self.people_page)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.left = QWidget(self.panes)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 8, 0)
        self.people = QTableView(self.left)
        self.people.setObjectName(u"people")
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people.setShowGrid(False)
        self.people.setTabKeyNavigation(False)
        self.people.setWordWrap(False)

        self.left_layout.addWidget(self.people)

        self.nobody = QLabel(self.left)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setText(u"")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.left_layout.addWidget(self.nobody)

        self.left_layout.setStretch(0, 1)
        self.left_layout.setStretch(1, 1)
        self.panes.addWidget(self.left)
        self.right = QWidget(self.panes)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(8, 0, 0, 0)
        self.name = QLabel(self.right)
        self.name.setObjectName(u"name")
        self.name.setText(u"")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        font = QFont()
        font.setPointSize(13)
        font.setBold(True)
        self.name.setFont(font)

        self.right_layout.addWidget(self.name)

        self.parts = QTableView(self.right)
        self.parts.setObjectName(u"parts")
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setShowGrid(False)
        self.parts.setTabKeyNavigation(False)
        self.parts.setWordWrap(False)

        self.right_layout.addWidget(self.parts)

        self.person_buttons = QHBoxLayout()
        self.person_buttons.setSpacing(8)
        self.person_buttons.setObjectName(u"person_buttons")
        self.data_button = QPushButton(self.right)
        self.data_button.setObjectName(u"data_button")

        self.person_buttons.addWidget(self.data_button)

        self.erase_button = QPushButton(self.right)
        self.erase_button.setObjectName(u"erase_button")

        self.person_buttons.addWidget(self.erase_button)

        self.person_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_buttons.addItem(self.person_spacer)


        self.right_layout.addLayout(self.person_buttons)

        self.panes.addWidget(self.right)

        self.people_layout.addWidget(self.panes)

        self.tabs.addTab(self.people_page, "")
        self.pairs_page = QWidget()
        self.pairs_page.setObjectName(u"pairs_page")
        self.pairs_layout = QVBoxLayout(self.pairs_page)
        self.pairs_layout.setSpacing(8)
        self.pairs_layout.setObjectName(u"pairs_layout")
        self.pairs_layout.setContentsMargins(12, 12, 12, 8)
        self.no_pairs = QLabel(self.pairs_page)
        self.no_pairs.setObjectName(u"no_pairs")
        self.no_pairs.setText(u"")
        self.no_pairs.setTextFormat(Qt.TextFormat.PlainText)
        self.no_pairs.setWordWrap(True)

        self.pairs_layout.addWidget(self.no_pairs)

        self.pairs = QTableView(self.pairs_page)
        self.pairs.setObjectName(u"pairs")
        self.pairs.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pairs.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.pairs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pairs.setShowGrid(False)
        self.pairs.setTabKeyNavigation(False)
        self.pairs.setWordWrap(False)

        self.pairs_layout.addWidget(self.pairs)

        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(8)
        self.sides_layout.setObjectName(u"sides_layout")
        self.one = QPlainTextEdit(self.pairs_page)
        self.one.setObjectName(u"one")
        self.one.setReadOnly(True)
        self.one.setTabChangesFocus(True)
        self.one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.sides_layout.addWidget(self.one)

        self.other = QPlainTextEdit(self.pairs_page)
        self.other.setObjectName(u"other")
        self.other.setReadOnly(True)
        self.other.setTabChangesFocus(True)
        self.other.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.sides_layout.addWidget(self.other)


        self.pairs_layout.addLayout(self.sides_layout)

        self.both_words = QLabel(self.pairs_page)
        self.both_words.setObjectName(u"both_words")
        self.both_words.setText(u"")
        self.both_words.setTextFormat(Qt.TextFormat.PlainText)
        self.both_words.setWordWrap(True)

        self.pairs_layout.addWidget(self.both_words)

        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(8)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = QLabel(self.pairs_page)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.kept_name = QComboBox(self.pairs_page)
        self.kept_name.setObjectName(u"kept_name")
        self.kept_name.setEditable(True)
        self.kept_name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.name_layout.addWidget(self.kept_name)

        self.name_layout.setStretch(1, 1)

        self.pairs_layout.addLayout(self.name_layout)

        self.pair_buttons = QHBoxLayout()
        self.pair_buttons.setSpacing(8)
        self.pair_buttons.setObjectName(u"pair_buttons")
        self.join_button = QPushButton(self.pairs_page)
        self.join_button.setObjectName(u"join_button")

        self.pair_buttons.addWidget(self.join_button)

        self.apart_button = QPushButton(self.pairs_page)
        self.apart_button.setObjectName(u"apart_button")

        self.pair_buttons.addWidget(self.apart_button)

        self.undo_button = QPushButton(self.pairs_page)
        self.undo_button.setObjectName(u"undo_button")

        self.pair_buttons.addWidget(self.undo_button)

        self.pair_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pair_buttons.addItem(self.pair_spacer)


        self.pairs_layout.addLayout(self.pair_buttons)

        self.pairs_layout.setStretch(1, 3)
        self.pairs_layout.setStretch(2, 2)
        self.tabs.addTab(self.pairs_page, "")
        self.keeping_page = QWidget()
        self.keeping_page.setObjectName(u"keeping_page")
        self.keeping_layout = QVBoxLayout(self.keeping_page)
        self.keeping_layout.setSpacing(8)
        self.keeping_layout.setObjectName(u"keeping_layout")
        self.keeping_layout.setContentsMargins(12, 12, 12, 8)
        self.keeping_words = QLabel(self.keeping_page)
        self.keeping_words.setObjectName(u"keeping_words")
        self.keeping_words.setTextFormat(Qt.TextFormat.PlainText)
        self.keeping_words.setWordWrap(True)

        self.keeping_layout.addWidget(self.keeping_words)

        self.years_layout = QHBoxLayout()
        self.years_layout.setSpacing(8)
        self.years_layout.setObjectName(u"years_layout")
        self.is_kept = QCheckBox(self.keeping_page)
        self.is_kept.setObjectName(u"is_kept")

        self.years_layout.addWidget(self.is_kept)

        self.years = QSpinBox(self.keeping_page)
        self.years.setObjectName(u"years")
        self.years.setMinimum(1)
        self.years.setMaximum(50)
        self.years.setValue(5)

        self.years_layout.addWidget(self.years)

        self.years_word = QLabel(self.keeping_page)
        self.years_word.setObjectName(u"years_word")
        self.years_word.setTextFormat(Qt.TextFormat.PlainText)
        self.years_word.setWordWrap(True)

        self.years_layout.addWidget(self.years_word)

        self.years_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.years_layout.addItem(self.years_spacer)


        self.keeping_layout.addLayout(self.years_layout)

        self.past = QTableView(self.keeping_page)
        self.past.setObjectName(u"past")
        self.past.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.past.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.past.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.past.setShowGrid(False)
        self.past.setTabKeyNavigation(False)
        self.past.setWordWrap(False)

        self.keeping_layout.addWidget(self.past)

        self.nobody_past = QLabel(self.keeping_page)
        self.nobody_past.setObjectName(u"nobody_past")
        self.nobody_past.setText(u"")
        self.nobody_past.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_past.setWordWrap(True)
        self.nobody_past.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.keeping_layout.addWidget(self.nobody_past)

        self.past_buttons = QHBoxLayout()
        self.past_buttons.setSpacing(8)
        self.past_buttons.setObjectName(u"past_buttons")
        self.erase_all_button = QPushButton(self.keeping_page)
        self.erase_all_button.setObjectName(u"erase_all_button")

        self.past_buttons.addWidget(self.erase_all_button)

        self.backups_button = QPushButton(self.keeping_page)
        self.backups_button.setObjectName(u"backups_button")

        self.past_buttons.addWidget(self.backups_button)

        self.past_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.past_buttons.addItem(self.past_spacer)


        self.keeping_layout.addLayout(self.past_buttons)

        self.keeping_layout.setStretch(2, 1)
        self.keeping_layout.setStretch(3, 1)
        self.tabs.addTab(self.keeping_page, "")

        self.dialog_layout.addWidget(self.tabs)

        self.words = QLabel(people_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(people_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialog_layout.addWidget(self.buttons)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.kept_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.filter)
        QWidget.setTabOrder(self.filter, self.people)
        QWidget.setTabOrder(self.people, self.parts)
        QWidget.setTabOrder(self.parts, self.data_button)
        QWidget.setTabOrder(self.data_button, self.erase_button)
        QWidget.setTabOrder(self.erase_button, self.pairs)
        QWidget.setTabOrder(self.pairs, self.one)
        QWidget.setTabOrder(self.one, self.other)
        QWidget.setTabOrder(self.other, self.kept_name)
        QWidget.setTabOrder(self.kept_name, self.join_button)
        QWidget.setTabOrder(self.join_button, self.apart_button)
        QWidget.setTabOrder(self.apart_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.is_kept)
        QWidget.setTabOrder(self.is_kept, self.years)
        QWidget.setTabOrder(self.years, self.past)
        QWidget.setTabOrder(self.past, self.erase_all_button)
        QWidget.setTabOrder(self.erase_all_button, self.backups_button)

        self.retranslateUi(people_dialog)
    # setupUi

    def retranslateUi(self, people_dialog: QDialog) -> None:
        people_dialog.setWindowTitle(QCoreApplication.translate("PeopleDialog", u"People", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"Parts of this window", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"Find by name, country or address", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("PeopleDialog", u"Find by name, country or address", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"People", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"Events of this person", None))
#endif // QT_CONFIG(accessibility)
        self.data_button.setText(QCoreApplication.translate("PeopleDialog", u"&Show data\u2026", None))
#if QT_CONFIG(tooltip)
        self.data_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"All that the file holds about this person, to read and to export", None))
#endif // QT_CONFIG(tooltip)
        self.erase_button.setText(QCoreApplication.translate("PeopleDialog", u"&Erase\u2026", None))
#if QT_CONFIG(tooltip)
        self.erase_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"Take this person out of the file for good", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.people_page), QCoreApplication.translate("PeopleDialog", u"&People", None))
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"People who are likely the same", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.one.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"The first person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"The second person", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("PeopleDialog", u"&Name that stays:", None))
#if QT_CONFIG(accessibility)
        self.kept_name.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"Name that stays", None))
#endif // QT_CONFIG(accessibility)
        self.join_button.setText(QCoreApplication.translate("PeopleDialog", u"&Join", None))
#if QT_CONFIG(tooltip)
        self.join_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"One person from now on, with the events of both", None))
#endif // QT_CONFIG(tooltip)
        self.apart_button.setText(QCoreApplication.translate("PeopleDialog", u"N&ot the same", None))
#if QT_CONFIG(tooltip)
        self.apart_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"Do not propose these two again", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("PeopleDialog", u"&Undo", None))
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"Take back what was done here last", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.pairs_page), QCoreApplication.translate("PeopleDialog", u"&Likely the same", None))
        self.keeping_words.setText(QCoreApplication.translate("PeopleDialog", u"People are needed for lists and letters, not for ever. Nobody is erased without being asked.", None))
        self.is_kept.setText(QCoreApplication.translate("PeopleDialog", u"Propose to erase people &after their last event, when it is more than", None))
#if QT_CONFIG(accessibility)
        self.years.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"Years", None))
#endif // QT_CONFIG(accessibility)
        self.years_word.setText(QCoreApplication.translate("PeopleDialog", u"years ago", None))
#if QT_CONFIG(accessibility)
        self.past.setAccessibleName(QCoreApplication.translate("PeopleDialog", u"People whose last event is longer ago", None))
#endif // QT_CONFIG(accessibility)
        self.erase_all_button.setText(QCoreApplication.translate("PeopleDialog", u"Erase &these people\u2026", None))
#if QT_CONFIG(tooltip)
        self.erase_all_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"Take all who are listed here out of the file for good", None))
#endif // QT_CONFIG(tooltip)
        self.backups_button.setText(QCoreApplication.translate("PeopleDialog", u"&Backups with erased people\u2026", None))
#if QT_CONFIG(tooltip)
        self.backups_button.setToolTip(QCoreApplication.translate("PeopleDialog", u"Backups that still hold somebody who was erased", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.keeping_page), QCoreApplication.translate("PeopleDialog", u"&How long", None))
    # retranslateUi
