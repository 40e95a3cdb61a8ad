"""Compiled from ui/task_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

class Ui_TaskDialog:
    dialog_layout: QVBoxLayout
    scroll: QScrollArea
    fields: QWidget
    fields_layout: QVBoxLayout
    source_layout: QGridLayout
    meeting_label: QLabel
    conclusion_label: QLabel
    meeting: QComboBox
    conclusion: QComboBox
    source_words: QLabel
    what_layout: QGridLayout
    what_en_label: QLabel
    what_es_label: QLabel
    what_en: QPlainTextEdit
    what_es: QPlainTextEdit
    who_layout: QGridLayout
    who_label: QLabel
    state_label: QLabel
    who: QLineEdit
    state: QComboBox
    when_layout: QGridLayout
    days_label: QLabel
    relation_label: QLabel
    target_label: QLabel
    days: QLineEdit
    relation: QComboBox
    target: QComboBox
    notes_layout: QGridLayout
    notes_label: QLabel
    notes: QPlainTextEdit
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, task_dialog: QDialog) -> None:
        if not task_dialog.objectName():
            task_dialog.setObjectName(u"task_dialog")
        task_dialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(task_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.scroll = QScrollArea(task_dialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setSpacing(12)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 6, 0)
        self.source_layout = QGridLayout()
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setHorizontalSpacing(12)
        self.source_layout.setVerticalSpacing(4)
        self.meeting_label = QLabel(self.fields)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.meeting_label, 0, 0, 1, 1)

        self.conclusion_label = QLabel(self.fields)
        self.conclusion_label.setObjectName(u"conclusion_label")
        self.conclusion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_layout.addWidget(self.conclusion_label, 0, 1, 1, 1)

        self.meeting = QComboBox(self.fields)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_layout.addWidget(self.meeting, 1, 0, 1, 1)

        self.conclusion = QComboBox(self.fields)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_layout.addWidget(self.conclusion, 1, 1, 1, 1)

        self.source_layout.setColumnStretch(0, 1)
        self.source_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.source_layout)

        self.source_words = QLabel(self.fields)
        self.source_words.setObjectName(u"source_words")
        self.source_words.setTextFormat(Qt.TextFormat.PlainText)
        self.source_words.setWordWrap(True)
        self.source_words.setProperty(u"role", u"quiet")

        self.fields_layout.addWidget(self.source_words)

        self.what_layout = QGridLayout()
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setHorizontalSpacing(12)
        self.what_layout.setVerticalSpacing(4)
        self.what_en_label = QLabel(self.fields)
        self.what_en_label.setObjectName(u"what_en_label")
        self.what_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_en_label, 0, 0, 1, 1)

        self.what_es_label = QLabel(self.fields)
        self.what_es_label.setObjectName(u"what_es_label")
        self.what_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.what_layout.addWidget(self.what_es_label, 0, 1, 1, 1)

        self.what_en = QPlainTextEdit(self.fields)
        self.what_en.setObjectName(u"what_en")
        self.what_en.setTabChangesFocus(True)
        self.what_en.setMaximumSize(QSize(16777215, 72))

        self.what_layout.addWidget(self.what_en, 1, 0, 1, 1)

        self.what_es = QPlainTextEdit(self.fields)
        self.what_es.setObjectName(u"what_es")
        self.what_es.setTabChangesFocus(True)
        self.what_es.setMaximumSize(QSize(16777215, 72))

        self.what_layout.addWidget(self.what_es, 1, 1, 1, 1)

        self.what_layout.setColumnStretch(0, 1)
        self.what_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.what_layout)

        self.who_layout = QGridLayout()
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setHorizontalSpacing(12)
        self.who_layout.setVerticalSpacing(4)
        self.who_label = QLabel(self.fields)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.who_layout.addWidget(self.who_label, 0, 0, 1, 1)

        self.state_label = QLabel(self.fields)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.who_layout.addWidget(self.state_label, 0, 1, 1, 1)

        self.who = QLineEdit(self.fields)
        self.who.setObjectName(u"who")

        self.who_layout.addWidget(self.who, 1, 0, 1, 1)

        self.state = QComboBox(self.fields)
        self.state.setObjectName(u"state")
        self.state.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.who_layout.addWidget(self.state, 1, 1, 1, 1)

        self.who_layout.setColumnStretch(0, 2)
        self.who_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.who_layout)

        self.when_layout = QGridLayout()
        self.when_layout.setObjectName(u"when_layout")
        self.when_layout.setHorizontalSpacing(12)
        self.when_layout.setVerticalSpacing(4)
        self.days_label = QLabel(self.fields)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.days_label, 0, 0, 1, 1)

        self.relation_label = QLabel(self.fields)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.relation_label, 0, 1, 1, 1)

        self.target_label = QLabel(self.fields)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.target_label, 0, 2, 1, 1)

        self.days = QLineEdit(self.fields)
        self.days.setObjectName(u"days")

        self.when_layout.addWidget(self.days, 1, 0, 1, 1)

        self.relation = QComboBox(self.fields)
        self.relation.setObjectName(u"relation")
        self.relation.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.when_layout.addWidget(self.relation, 1, 1, 1, 1)

        self.target = QComboBox(self.fields)
        self.target.setObjectName(u"target")
        self.target.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.when_layout.addWidget(self.target, 1, 2, 1, 1)

        self.when_layout.setColumnStretch(0, 3)
        self.when_layout.setColumnStretch(1, 3)
        self.when_layout.setColumnStretch(2, 4)

        self.fields_layout.addLayout(self.when_layout)

        self.notes_layout = QGridLayout()
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setHorizontalSpacing(12)
        self.notes_layout.setVerticalSpacing(4)
        self.notes_label = QLabel(self.fields)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notes_layout.addWidget(self.notes_label, 0, 0, 1, 1)

        self.notes = QPlainTextEdit(self.fields)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumSize(QSize(16777215, 96))

        self.notes_layout.addWidget(self.notes, 1, 0, 1, 1)

        self.notes_layout.setColumnStretch(0, 1)

        self.fields_layout.addLayout(self.notes_layout)

        self.scroll.setWidget(self.fields)

        self.dialog_layout.addWidget(self.scroll)

        self.problem = QLabel(task_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(task_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.conclusion_label.setBuddy(self.conclusion)
        self.what_en_label.setBuddy(self.what_en)
        self.what_es_label.setBuddy(self.what_es)
        self.who_label.setBuddy(self.who)
        self.state_label.setBuddy(self.state)
        self.days_label.setBuddy(self.days)
        self.relation_label.setBuddy(self.relation)
        self.target_label.setBuddy(self.target)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(task_dialog)
    # setupUi

    def retranslateUi(self, task_dialog: QDialog) -> None:
        task_dialog.setWindowTitle(QCoreApplication.translate("TaskDialog", u"Task", None))
        self.meeting_label.setText(QCoreApplication.translate("TaskDialog", u"&Meeting", None))
        self.conclusion_label.setText(QCoreApplication.translate("TaskDialog", u"&Conclusion", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("TaskDialog", u"Meeting that the task comes from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.conclusion.setAccessibleName(QCoreApplication.translate("TaskDialog", u"Conclusion that the task comes from", None))
#endif // QT_CONFIG(accessibility)
        self.what_en_label.setText(QCoreApplication.translate("TaskDialog", u"What is to be done, in &English", None))
        self.what_es_label.setText(QCoreApplication.translate("TaskDialog", u"What is to be done, in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.what_en.setAccessibleName(QCoreApplication.translate("TaskDialog", u"What is to be done, in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.what_es.setAccessibleName(QCoreApplication.translate("TaskDialog", u"What is to be done, in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("TaskDialog", u"&Who", None))
        self.state_label.setText(QCoreApplication.translate("TaskDialog", u"S&tate", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("TaskDialog", u"Who is to do it, with commas between", None))
#endif // QT_CONFIG(accessibility)
        self.who.setPlaceholderText(QCoreApplication.translate("TaskDialog", u"PPT, Mexico, IOM", None))
#if QT_CONFIG(tooltip)
        self.who.setToolTip(QCoreApplication.translate("TaskDialog", u"Countries, organisations, the Presidency (PPT), the secretariat, Member Countries or others, with commas between", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("TaskDialog", u"State of the task", None))
#endif // QT_CONFIG(accessibility)
        self.days_label.setText(QCoreApplication.translate("TaskDialog", u"&By when", None))
        self.relation_label.setText(QCoreApplication.translate("TaskDialog", u"Fo&llows an event", None))
        self.target_label.setText(QCoreApplication.translate("TaskDialog", u"which o&ne", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("TaskDialog", u"By when: a day, a month or a year", None))
#endif // QT_CONFIG(accessibility)
        self.days.setPlaceholderText(QCoreApplication.translate("TaskDialog", u"17 July 2025", None))
#if QT_CONFIG(tooltip)
        self.days.setToolTip(QCoreApplication.translate("TaskDialog", u"A day as 17 July 2025 or 2025-07-17, a month, a year, or nothing", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.relation.setAccessibleName(QCoreApplication.translate("TaskDialog", u"How its day lies to an event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("TaskDialog", u"Event that it follows", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText(QCoreApplication.translate("TaskDialog", u"N&otes, a line each", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("TaskDialog", u"Notes, a line each", None))
#endif // QT_CONFIG(accessibility)
        self.notes.setPlaceholderText(QCoreApplication.translate("TaskDialog", u"2025-07-17 Draft sent to the focal points", None))
#if QT_CONFIG(tooltip)
        self.notes.setToolTip(QCoreApplication.translate("TaskDialog", u"A line that begins with a day keeps it; any other is noted today", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
