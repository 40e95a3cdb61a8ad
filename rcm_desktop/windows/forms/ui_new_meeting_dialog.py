"""Compiled from ui/new_meeting_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.body_field import BodyField
from rcm_desktop.windows.date_field import DateField

class Ui_NewMeetingDialog:
    dialog_layout: QVBoxLayout
    fields_layout: QGridLayout
    body_label: QLabel
    start_label: QLabel
    end_label: QLabel
    body: BodyField
    start: DateField
    end: DateField
    places_layout: QGridLayout
    place_en_label: QLabel
    place_es_label: QLabel
    place_en: QLineEdit
    place_es: QLineEdit
    from_last: QCheckBox
    hint: QLabel
    room: QSpacerItem
    buttons: QDialogButtonBox

    def setupUi(self, new_meeting_dialog: QDialog) -> None:
        if not new_meeting_dialog.objectName():
            new_meeting_dialog.setObjectName(u"new_meeting_dialog")
        new_meeting_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(new_meeting_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(4)
        self.body_label = QLabel(new_meeting_dialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.body_label, 0, 0, 1, 1)

        self.start_label = QLabel(new_meeting_dialog)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.start_label, 0, 1, 1, 1)

        self.end_label = QLabel(new_meeting_dialog)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.end_label, 0, 2, 1, 1)

        self.body = BodyField(new_meeting_dialog)
        self.body.setObjectName(u"body")
        self.body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body.sizePolicy().hasHeightForWidth())
        self.body.setSizePolicy(sizePolicy)

        self.fields_layout.addWidget(self.body, 1, 0, 1, 1)

        self.start = DateField(new_meeting_dialog)
        self.start.setObjectName(u"start")

        self.fields_layout.addWidget(self.start, 1, 1, 1, 1)

        self.end = DateField(new_meeting_dialog)
        self.end.setObjectName(u"end")

        self.fields_layout.addWidget(self.end, 1, 2, 1, 1)

        self.fields_layout.setColumnStretch(0, 1)
        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(2, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.places_layout = QGridLayout()
        self.places_layout.setObjectName(u"places_layout")
        self.places_layout.setHorizontalSpacing(12)
        self.places_layout.setVerticalSpacing(4)
        self.place_en_label = QLabel(new_meeting_dialog)
        self.place_en_label.setObjectName(u"place_en_label")
        self.place_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.place_en_label, 0, 0, 1, 1)

        self.place_es_label = QLabel(new_meeting_dialog)
        self.place_es_label.setObjectName(u"place_es_label")
        self.place_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.place_es_label, 0, 1, 1, 1)

        self.place_en = QLineEdit(new_meeting_dialog)
        self.place_en.setObjectName(u"place_en")

        self.places_layout.addWidget(self.place_en, 1, 0, 1, 1)

        self.place_es = QLineEdit(new_meeting_dialog)
        self.place_es.setObjectName(u"place_es")

        self.places_layout.addWidget(self.place_es, 1, 1, 1, 1)

        self.places_layout.setColumnStretch(0, 1)
        self.places_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.places_layout)

        self.from_last = QCheckBox(new_meeting_dialog)
        self.from_last.setObjectName(u"from_last")
        self.from_last.setText(u"")
        self.from_last.setChecked(True)

        self.dialog_layout.addWidget(self.from_last)

        self.hint = QLabel(new_meeting_dialog)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.dialog_layout.addWidget(self.hint)

        self.room = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.buttons = QDialogButtonBox(new_meeting_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.place_en_label.setBuddy(self.place_en)
        self.place_es_label.setBuddy(self.place_es)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.place_en)
        QWidget.setTabOrder(self.place_en, self.place_es)
        QWidget.setTabOrder(self.place_es, self.from_last)
        QWidget.setTabOrder(self.from_last, self.buttons)

        self.retranslateUi(new_meeting_dialog)
    # setupUi

    def retranslateUi(self, new_meeting_dialog: QDialog) -> None:
        new_meeting_dialog.setWindowTitle(QCoreApplication.translate("NewMeetingDialog", u"New meeting", None))
        self.body_label.setText(QCoreApplication.translate("NewMeetingDialog", u"&Body", None))
        self.start_label.setText(QCoreApplication.translate("NewMeetingDialog", u"&First day", None))
        self.end_label.setText(QCoreApplication.translate("NewMeetingDialog", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"Body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.body.setToolTip(QCoreApplication.translate("NewMeetingDialog", u"The body that meets, as an acronym", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"First day, or all days", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("NewMeetingDialog", u"14\u201316 May 2025", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("NewMeetingDialog", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("NewMeetingDialog", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("NewMeetingDialog", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
        self.place_en_label.setText(QCoreApplication.translate("NewMeetingDialog", u"Place in &English", None))
        self.place_es_label.setText(QCoreApplication.translate("NewMeetingDialog", u"Place in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.place_en.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"Place in English", None))
#endif // QT_CONFIG(accessibility)
        self.place_en.setPlaceholderText(QCoreApplication.translate("NewMeetingDialog", u"San Jos\u00e9, Costa Rica", None))
#if QT_CONFIG(accessibility)
        self.place_es.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"Place in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.place_es.setPlaceholderText(QCoreApplication.translate("NewMeetingDialog", u"San Jos\u00e9, Costa Rica", None))
#if QT_CONFIG(accessibility)
        self.from_last.setAccessibleName(QCoreApplication.translate("NewMeetingDialog", u"Begin from the last meeting of this body", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
