"""Compiled from ui/proposals_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QVBoxLayout

from rcm_desktop.windows.record_table import RecordTable

class Ui_ProposalsDialog:
    dialog_layout: QVBoxLayout
    intro: QLabel
    table: RecordTable
    words_head: QLabel
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, proposals_dialog: QDialog) -> None:
        if not proposals_dialog.objectName():
            proposals_dialog.setObjectName(u"proposals_dialog")
        self.dialog_layout = QVBoxLayout(proposals_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(proposals_dialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.table = RecordTable(proposals_dialog)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.table)

        self.words_head = QLabel(proposals_dialog)
        self.words_head.setObjectName(u"words_head")
        self.words_head.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.words_head)

        self.words = QLabel(proposals_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(proposals_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.intro.setBuddy(self.table)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(proposals_dialog)
    # setupUi

    def retranslateUi(self, proposals_dialog: QDialog) -> None:
        proposals_dialog.setWindowTitle(QCoreApplication.translate("ProposalsDialog", u"Events that the conclusions speak of", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ProposalsDialog", u"Events proposed", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
