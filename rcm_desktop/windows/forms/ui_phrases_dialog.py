"""Compiled from ui/phrases_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_PhrasesDialog:
    dialog_layout: QVBoxLayout
    purpose: QLabel
    table: QTableView
    hint: QLabel
    line_buttons: QHBoxLayout
    add_button: QPushButton
    remove_button: QPushButton
    undo_button: QPushButton
    line_room: QSpacerItem
    shipped_button: QPushButton
    buttons: QDialogButtonBox

    def setupUi(self, phrases_dialog: QDialog) -> None:
        if not phrases_dialog.objectName():
            phrases_dialog.setObjectName(u"phrases_dialog")
        self.dialog_layout = QVBoxLayout(phrases_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.purpose = QLabel(phrases_dialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose)

        self.table = QTableView(phrases_dialog)
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)

        self.dialog_layout.addWidget(self.table)

        self.hint = QLabel(phrases_dialog)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint)

        self.line_buttons = QHBoxLayout()
        self.line_buttons.setSpacing(8)
        self.line_buttons.setObjectName(u"line_buttons")
        self.add_button = QPushButton(phrases_dialog)
        self.add_button.setObjectName(u"add_button")

        self.line_buttons.addWidget(self.add_button)

        self.remove_button = QPushButton(phrases_dialog)
        self.remove_button.setObjectName(u"remove_button")

        self.line_buttons.addWidget(self.remove_button)

        self.undo_button = QPushButton(phrases_dialog)
        self.undo_button.setObjectName(u"undo_button")

        self.line_buttons.addWidget(self.undo_button)

        self.line_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_buttons.addItem(self.line_room)

        self.shipped_button = QPushButton(phrases_dialog)
        self.shipped_button.setObjectName(u"shipped_button")

        self.line_buttons.addWidget(self.shipped_button)


        self.dialog_layout.addLayout(self.line_buttons)

        self.buttons = QDialogButtonBox(phrases_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.table, self.add_button)
        QWidget.setTabOrder(self.add_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.shipped_button)
        QWidget.setTabOrder(self.shipped_button, self.buttons)

        self.retranslateUi(phrases_dialog)
    # setupUi

    def retranslateUi(self, phrases_dialog: QDialog) -> None:
        phrases_dialog.setWindowTitle(QCoreApplication.translate("PhrasesDialog", u"Stock phrases", None))
        self.purpose.setText(QCoreApplication.translate("PhrasesDialog", u"While a conclusion is written, these phrases are offered as grey words after the caret.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"Stock phrases", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleDescription(QCoreApplication.translate("PhrasesDialog", u"Enter changes the words, Insert adds a phrase, Delete takes it out, Ctrl+Z takes a change back.", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("PhrasesDialog", u"&Add", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Write a new phrase at the end (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("PhrasesDialog", u"&Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Take the chosen phrases out (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("PhrasesDialog", u"&Undo", None))
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Take the last change back (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.shipped_button.setText(QCoreApplication.translate("PhrasesDialog", u"As &shipped", None))
#if QT_CONFIG(tooltip)
        self.shipped_button.setToolTip(QCoreApplication.translate("PhrasesDialog", u"Put the phrases that the program came with in place of all these", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
