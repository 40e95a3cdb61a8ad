"""Compiled from ui/erased_backups_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget
class Ui_ErasedBackupsDialog:
    dialog_layout: QVBoxLayout
    purpose: QLabel
    backups: QTableView
    nothing: QLabel
    words: QLabel
    buttons_layout: QHBoxLayout
    clean_button: QPushButton
    delete_button: QPushButton
    buttons_spacer: QSpacerItem
    close_button: QPushButton

    def setupUi(self, erased_backups_dialog: QDialog) -> None:
        if not erased_backups_dialog.objectName():
            erased_backups_dialog.setObjectName(u"erased_backups_dialog")
        self.dialog_layout = QVBoxLayout(erased_backups_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose = QLabel(erased_backups_dialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose)

        self.backups = QTableView(erased_backups_dialog)
        self.backups.setObjectName(u"backups")
        self.backups.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.backups.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.backups.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.backups.setShowGrid(False)
        self.backups.setTabKeyNavigation(False)
        self.backups.setWordWrap(False)

        self.dialog_layout.addWidget(self.backups)

        self.nothing = QLabel(erased_backups_dialog)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setText(u"")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.dialog_layout.addWidget(self.nothing)

        self.words = QLabel(erased_backups_dialog)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.clean_button = QPushButton(erased_backups_dialog)
        self.clean_button.setObjectName(u"clean_button")

        self.buttons_layout.addWidget(self.clean_button)

        self.delete_button = QPushButton(erased_backups_dialog)
        self.delete_button.setObjectName(u"delete_button")

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(erased_backups_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.backups, self.clean_button)
        QWidget.setTabOrder(self.clean_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.close_button)

        self.retranslateUi(erased_backups_dialog)
    # setupUi

    def retranslateUi(self, erased_backups_dialog: QDialog) -> None:
        erased_backups_dialog.setWindowTitle(QCoreApplication.translate("ErasedBackupsDialog", u"Backups with erased people", None))
        self.purpose.setText(QCoreApplication.translate("ErasedBackupsDialog", u"These backups are older than an erasure. A restore takes the erased people out again; until then the files themselves still hold them. Copies on sticks that are not plugged in now are not listed.", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("ErasedBackupsDialog", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.clean_button.setText(QCoreApplication.translate("ErasedBackupsDialog", u"&Make them clean", None))
#if QT_CONFIG(tooltip)
        self.clean_button.setToolTip(QCoreApplication.translate("ErasedBackupsDialog", u"A checked copy without the erased people takes the place of each", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("ErasedBackupsDialog", u"&Delete them", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("ErasedBackupsDialog", u"These backups are gone then", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("ErasedBackupsDialog", u"&Close", None))
    # retranslateUi
