"""Compiled from ui/restore_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_RestoreDialog:
    dialog_layout: QVBoxLayout
    purpose: QLabel
    body: QStackedWidget
    listed: QWidget
    listed_layout: QVBoxLayout
    table: QTableView
    details: QPlainTextEdit
    empty: QWidget
    empty_layout: QVBoxLayout
    empty_words: QLabel
    second: QWidget
    second_layout: QHBoxLayout
    second_words: QLabel
    second_button: QPushButton
    forget_button: QPushButton
    words: QLabel
    buttons: QHBoxLayout
    now_button: QPushButton
    look_button: QPushButton
    room: QSpacerItem
    restore_button: QPushButton
    close_button: QPushButton

    def setupUi(self, restore_dialog: QDialog) -> None:
        if not restore_dialog.objectName():
            restore_dialog.setObjectName(u"restore_dialog")
        self.dialog_layout = QVBoxLayout(restore_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.purpose = QLabel(restore_dialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose)

        self.body = QStackedWidget(restore_dialog)
        self.body.setObjectName(u"body")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.listed_layout = QVBoxLayout(self.listed)
        self.listed_layout.setSpacing(8)
        self.listed_layout.setObjectName(u"listed_layout")
        self.listed_layout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableView(self.listed)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 84))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)

        self.listed_layout.addWidget(self.table)

        self.details = QPlainTextEdit(self.listed)
        self.details.setObjectName(u"details")
        self.details.setMinimumSize(QSize(0, 58))
        self.details.setTabChangesFocus(True)
        self.details.setReadOnly(True)

        self.listed_layout.addWidget(self.details)

        self.listed_layout.setStretch(0, 3)
        self.listed_layout.setStretch(1, 2)
        self.body.addWidget(self.listed)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(40, 8, 40, 8)
        self.empty_words = QLabel(self.empty)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setText(u"")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_words)

        self.body.addWidget(self.empty)

        self.dialog_layout.addWidget(self.body)

        self.second = QWidget(restore_dialog)
        self.second.setObjectName(u"second")
        self.second_layout = QHBoxLayout(self.second)
        self.second_layout.setSpacing(8)
        self.second_layout.setObjectName(u"second_layout")
        self.second_layout.setContentsMargins(0, 0, 0, 0)
        self.second_words = QLabel(self.second)
        self.second_words.setObjectName(u"second_words")
        self.second_words.setText(u"")
        self.second_words.setTextFormat(Qt.TextFormat.PlainText)
        self.second_words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.second_words.sizePolicy().hasHeightForWidth())
        self.second_words.setSizePolicy(sizePolicy)

        self.second_layout.addWidget(self.second_words)

        self.second_button = QPushButton(self.second)
        self.second_button.setObjectName(u"second_button")

        self.second_layout.addWidget(self.second_button)

        self.forget_button = QPushButton(self.second)
        self.forget_button.setObjectName(u"forget_button")

        self.second_layout.addWidget(self.forget_button)


        self.dialog_layout.addWidget(self.second)

        self.words = QLabel(restore_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.now_button = QPushButton(restore_dialog)
        self.now_button.setObjectName(u"now_button")

        self.buttons.addWidget(self.now_button)

        self.look_button = QPushButton(restore_dialog)
        self.look_button.setObjectName(u"look_button")

        self.buttons.addWidget(self.look_button)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room)

        self.restore_button = QPushButton(restore_dialog)
        self.restore_button.setObjectName(u"restore_button")

        self.buttons.addWidget(self.restore_button)

        self.close_button = QPushButton(restore_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.table, self.details)
        QWidget.setTabOrder(self.details, self.second_button)
        QWidget.setTabOrder(self.second_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.now_button)
        QWidget.setTabOrder(self.now_button, self.look_button)
        QWidget.setTabOrder(self.look_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.close_button)

        self.retranslateUi(restore_dialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, restore_dialog: QDialog) -> None:
        restore_dialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Backups", None))
        self.purpose.setText(QCoreApplication.translate("RestoreDialog", u"A backup is brought back as a new file. The file you work in and the backup stay as they are.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Backups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"What this backup holds and what would change", None))
#endif // QT_CONFIG(accessibility)
        self.second_button.setText(QCoreApplication.translate("RestoreDialog", u"Second &place\u2026", None))
#if QT_CONFIG(tooltip)
        self.second_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"A stick or folder that takes a copy of everything, with the papers of the meeting", None))
#endif // QT_CONFIG(tooltip)
        self.forget_button.setText(QCoreApplication.translate("RestoreDialog", u"&Use it no more", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"What lies there stays", None))
#endif // QT_CONFIG(tooltip)
        self.now_button.setText(QCoreApplication.translate("RestoreDialog", u"Back up &now", None))
        self.look_button.setText(QCoreApplication.translate("RestoreDialog", u"Other &folder\u2026", None))
#if QT_CONFIG(tooltip)
        self.look_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"Look for backups on a stick or in another folder", None))
#endif // QT_CONFIG(tooltip)
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore as a new file\u2026", None))
        self.close_button.setText(QCoreApplication.translate("RestoreDialog", u"Close", None))
    # retranslateUi
