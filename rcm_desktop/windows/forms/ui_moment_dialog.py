"""Compiled from ui/moment_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_MomentDialog:
    dialog_layout: QVBoxLayout
    when: QLabel
    words_layout: QGridLayout
    before_label: QLabel
    after_label: QLabel
    before: QPlainTextEdit
    after: QPlainTextEdit
    legend: QLabel
    buttons_row: QHBoxLayout
    put_back_button: QPushButton
    room: QSpacerItem
    close_button: QPushButton

    def setupUi(self, moment_dialog: QDialog) -> None:
        if not moment_dialog.objectName():
            moment_dialog.setObjectName(u"moment_dialog")
        moment_dialog.setMinimumSize(QSize(480, 260))
        self.dialog_layout = QVBoxLayout(moment_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.when = QLabel(moment_dialog)
        self.when.setObjectName(u"when")
        self.when.setText(u"")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setWordWrap(True)
        font = QFont()
        font.setBold(True)
        self.when.setFont(font)

        self.dialog_layout.addWidget(self.when)

        self.words_layout = QGridLayout()
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setHorizontalSpacing(16)
        self.words_layout.setVerticalSpacing(4)
        self.before_label = QLabel(moment_dialog)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setTextFormat(Qt.TextFormat.PlainText)
        self.before_label.setProperty(u"role", u"head")

        self.words_layout.addWidget(self.before_label, 0, 0, 1, 1)

        self.after_label = QLabel(moment_dialog)
        self.after_label.setObjectName(u"after_label")
        self.after_label.setTextFormat(Qt.TextFormat.PlainText)
        self.after_label.setProperty(u"role", u"head")

        self.words_layout.addWidget(self.after_label, 0, 1, 1, 1)

        self.before = QPlainTextEdit(moment_dialog)
        self.before.setObjectName(u"before")
        self.before.setReadOnly(True)
        self.before.setTabChangesFocus(True)
        self.before.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.words_layout.addWidget(self.before, 1, 0, 1, 1)

        self.after = QPlainTextEdit(moment_dialog)
        self.after.setObjectName(u"after")
        self.after.setReadOnly(True)
        self.after.setTabChangesFocus(True)
        self.after.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.words_layout.addWidget(self.after, 1, 1, 1, 1)

        self.words_layout.setRowStretch(1, 1)
        self.words_layout.setColumnStretch(0, 1)
        self.words_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.words_layout)

        self.legend = QLabel(moment_dialog)
        self.legend.setObjectName(u"legend")
        self.legend.setText(u"")
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setWordWrap(True)

        self.dialog_layout.addWidget(self.legend)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(10)
        self.buttons_row.setObjectName(u"buttons_row")
        self.put_back_button = QPushButton(moment_dialog)
        self.put_back_button.setObjectName(u"put_back_button")

        self.buttons_row.addWidget(self.put_back_button)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.room)

        self.close_button = QPushButton(moment_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.before_label.setBuddy(self.before)
        self.after_label.setBuddy(self.after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.put_back_button)
        QWidget.setTabOrder(self.put_back_button, self.close_button)

        self.retranslateUi(moment_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, moment_dialog: QDialog) -> None:
        moment_dialog.setWindowTitle(QCoreApplication.translate("MomentDialog", u"An earlier moment", None))
        self.before_label.setText(QCoreApplication.translate("MomentDialog", u"&Before", None))
        self.after_label.setText(QCoreApplication.translate("MomentDialog", u"&After", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("MomentDialog", u"The words before; what went is struck through", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("MomentDialog", u"The words after; what came is underlined", None))
#endif // QT_CONFIG(accessibility)
        self.put_back_button.setText(QCoreApplication.translate("MomentDialog", u"&Put these words back", None))
#if QT_CONFIG(tooltip)
        self.put_back_button.setToolTip(QCoreApplication.translate("MomentDialog", u"Put the words of before back into the item; it can be undone", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("MomentDialog", u"Close", None))
    # retranslateUi
