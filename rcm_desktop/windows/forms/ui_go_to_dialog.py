"""Compiled from ui/go_to_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

class Ui_GoToDialog:
    dialog_layout: QVBoxLayout
    query_label: QLabel
    query: QLineEdit
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, go_to_dialog: QDialog) -> None:
        if not go_to_dialog.objectName():
            go_to_dialog.setObjectName(u"go_to_dialog")
        go_to_dialog.setMinimumSize(QSize(380, 0))
        self.dialog_layout = QVBoxLayout(go_to_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.query_label = QLabel(go_to_dialog)
        self.query_label.setObjectName(u"query_label")
        self.query_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.query_label)

        self.query = QLineEdit(go_to_dialog)
        self.query.setObjectName(u"query")

        self.dialog_layout.addWidget(self.query)

        self.problem = QLabel(go_to_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.problem.setProperty(u"role", u"trouble")

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(go_to_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.query_label.setBuddy(self.query)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.query, self.buttons)

        self.retranslateUi(go_to_dialog)
    # setupUi

    def retranslateUi(self, go_to_dialog: QDialog) -> None:
        go_to_dialog.setWindowTitle(QCoreApplication.translate("GoToDialog", u"Go to", None))
        self.query_label.setText(QCoreApplication.translate("GoToDialog", u"&Go to", None))
#if QT_CONFIG(accessibility)
        self.query.setAccessibleName(QCoreApplication.translate("GoToDialog", u"Go to", None))
#endif // QT_CONFIG(accessibility)
        self.query.setPlaceholderText(QCoreApplication.translate("GoToDialog", u"18 c", None))
    # retranslateUi
