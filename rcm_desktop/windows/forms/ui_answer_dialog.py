"""Compiled from ui/answer_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_AnswerDialog:
    dialog_layout: QVBoxLayout
    of_whom: QLabel
    fields_layout: QGridLayout
    answer_label: QLabel
    answer: QComboBox
    day_label: QLabel
    day: DateField
    channel_label: QLabel
    channel: QComboBox
    count_label: QLabel
    count: QLineEdit
    names_label: QLabel
    names: QPlainTextEdit
    note_label: QLabel
    note: QLineEdit
    proposal: QLabel
    same: QCheckBox
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, answer_dialog: QDialog) -> None:
        if not answer_dialog.objectName():
            answer_dialog.setObjectName(u"answer_dialog")
        answer_dialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(answer_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.of_whom = QLabel(answer_dialog)
        self.of_whom.setObjectName(u"of_whom")
        self.of_whom.setText(u"")
        self.of_whom.setTextFormat(Qt.TextFormat.PlainText)
        self.of_whom.setWordWrap(True)
        self.of_whom.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.of_whom)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.answer_label = QLabel(answer_dialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.answer_label, 0, 0, 1, 1)

        self.answer = QComboBox(answer_dialog)
        self.answer.setObjectName(u"answer")

        self.fields_layout.addWidget(self.answer, 0, 1, 1, 1)

        self.day_label = QLabel(answer_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.day_label, 1, 0, 1, 1)

        self.day = DateField(answer_dialog)
        self.day.setObjectName(u"day")

        self.fields_layout.addWidget(self.day, 1, 1, 1, 1)

        self.channel_label = QLabel(answer_dialog)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.channel_label, 2, 0, 1, 1)

        self.channel = QComboBox(answer_dialog)
        self.channel.setObjectName(u"channel")

        self.fields_layout.addWidget(self.channel, 2, 1, 1, 1)

        self.count_label = QLabel(answer_dialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.count_label, 3, 0, 1, 1)

        self.count = QLineEdit(answer_dialog)
        self.count.setObjectName(u"count")
        self.count.setMaxLength(4)

        self.fields_layout.addWidget(self.count, 3, 1, 1, 1)

        self.names_label = QLabel(answer_dialog)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.names_label, 4, 0, 1, 1)

        self.names = QPlainTextEdit(answer_dialog)
        self.names.setObjectName(u"names")
        self.names.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.names, 4, 1, 1, 1)

        self.note_label = QLabel(answer_dialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.note_label, 5, 0, 1, 1)

        self.note = QLineEdit(answer_dialog)
        self.note.setObjectName(u"note")

        self.fields_layout.addWidget(self.note, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.proposal = QLabel(answer_dialog)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setText(u"")
        self.proposal.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal.setWordWrap(True)
        self.proposal.setProperty(u"role", u"quiet")

        self.dialog_layout.addWidget(self.proposal)

        self.same = QCheckBox(answer_dialog)
        self.same.setObjectName(u"same")

        self.dialog_layout.addWidget(self.same)

        self.problem = QLabel(answer_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(answer_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer)
        self.day_label.setBuddy(self.day)
        self.channel_label.setBuddy(self.channel)
        self.count_label.setBuddy(self.count)
        self.names_label.setBuddy(self.names)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer, self.day)
        QWidget.setTabOrder(self.day, self.channel)
        QWidget.setTabOrder(self.channel, self.count)
        QWidget.setTabOrder(self.count, self.names)
        QWidget.setTabOrder(self.names, self.note)
        QWidget.setTabOrder(self.note, self.same)
        QWidget.setTabOrder(self.same, self.buttons)

        self.retranslateUi(answer_dialog)
    # setupUi

    def retranslateUi(self, answer_dialog: QDialog) -> None:
        answer_dialog.setWindowTitle(QCoreApplication.translate("AnswerDialog", u"Answer", None))
        self.answer_label.setText(QCoreApplication.translate("AnswerDialog", u"&Answer", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("AnswerDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Day of the answer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AnswerDialog", u"A day as 2025-05-14 or 14 May 2025", None))
#endif // QT_CONFIG(tooltip)
        self.channel_label.setText(QCoreApplication.translate("AnswerDialog", u"&It came by", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"How the answer came", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("AnswerDialog", u"&How many", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"How many people come", None))
#endif // QT_CONFIG(accessibility)
        self.count.setPlaceholderText(QCoreApplication.translate("AnswerDialog", u"as named below", None))
        self.names_label.setText(QCoreApplication.translate("AnswerDialog", u"Na&mes", None))
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Names of people who come, one in a line", None))
#endif // QT_CONFIG(accessibility)
        self.names.setPlaceholderText(QCoreApplication.translate("AnswerDialog", u"One person in a line: Ana P\u00e9rez, director, Ministry of the Interior", None))
        self.note_label.setText(QCoreApplication.translate("AnswerDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("AnswerDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("AnswerDialog", u"They are the &same people", None))
#if QT_CONFIG(tooltip)
        self.same.setToolTip(QCoreApplication.translate("AnswerDialog", u"What is known of them is taken over", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
