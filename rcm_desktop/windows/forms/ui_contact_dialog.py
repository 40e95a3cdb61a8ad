"""Compiled from ui/contact_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from rcm_desktop.windows.date_field import DateField

class Ui_ContactDialog:
    dialog_layout: QVBoxLayout
    of_whom: QLabel
    fields_layout: QGridLayout
    kind_label: QLabel
    kind: QComboBox
    courtesy_label: QLabel
    courtesy: QLineEdit
    name_label: QLabel
    name: QLineEdit
    function_label: QLabel
    function: QLineEdit
    institution_label: QLabel
    institution: QLineEdit
    address_label: QLabel
    address: QPlainTextEdit
    email_label: QLabel
    email: QLineEdit
    language_label: QLabel
    language: QComboBox
    since_label: QLabel
    since: DateField
    hint: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, contact_dialog: QDialog) -> None:
        if not contact_dialog.objectName():
            contact_dialog.setObjectName(u"contact_dialog")
        contact_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(contact_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.of_whom = QLabel(contact_dialog)
        self.of_whom.setObjectName(u"of_whom")
        self.of_whom.setText(u"")
        self.of_whom.setTextFormat(Qt.TextFormat.PlainText)
        self.of_whom.setWordWrap(True)

        self.dialog_layout.addWidget(self.of_whom)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.kind_label = QLabel(contact_dialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind = QComboBox(contact_dialog)
        self.kind.setObjectName(u"kind")

        self.fields_layout.addWidget(self.kind, 0, 1, 1, 1)

        self.courtesy_label = QLabel(contact_dialog)
        self.courtesy_label.setObjectName(u"courtesy_label")
        self.courtesy_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.courtesy_label, 1, 0, 1, 1)

        self.courtesy = QLineEdit(contact_dialog)
        self.courtesy.setObjectName(u"courtesy")

        self.fields_layout.addWidget(self.courtesy, 1, 1, 1, 1)

        self.name_label = QLabel(contact_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.name_label, 2, 0, 1, 1)

        self.name = QLineEdit(contact_dialog)
        self.name.setObjectName(u"name")

        self.fields_layout.addWidget(self.name, 2, 1, 1, 1)

        self.function_label = QLabel(contact_dialog)
        self.function_label.setObjectName(u"function_label")
        self.function_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.function_label, 3, 0, 1, 1)

        self.function = QLineEdit(contact_dialog)
        self.function.setObjectName(u"function")

        self.fields_layout.addWidget(self.function, 3, 1, 1, 1)

        self.institution_label = QLabel(contact_dialog)
        self.institution_label.setObjectName(u"institution_label")
        self.institution_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.institution_label, 4, 0, 1, 1)

        self.institution = QLineEdit(contact_dialog)
        self.institution.setObjectName(u"institution")

        self.fields_layout.addWidget(self.institution, 4, 1, 1, 1)

        self.address_label = QLabel(contact_dialog)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.address_label, 5, 0, 1, 1)

        self.address = QPlainTextEdit(contact_dialog)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.address, 5, 1, 1, 1)

        self.email_label = QLabel(contact_dialog)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.email_label, 6, 0, 1, 1)

        self.email = QLineEdit(contact_dialog)
        self.email.setObjectName(u"email")

        self.fields_layout.addWidget(self.email, 6, 1, 1, 1)

        self.language_label = QLabel(contact_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.language_label, 7, 0, 1, 1)

        self.language = QComboBox(contact_dialog)
        self.language.setObjectName(u"language")

        self.fields_layout.addWidget(self.language, 7, 1, 1, 1)

        self.since_label = QLabel(contact_dialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.since_label, 8, 0, 1, 1)

        self.since = DateField(contact_dialog)
        self.since.setObjectName(u"since")

        self.fields_layout.addWidget(self.since, 8, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.hint = QLabel(contact_dialog)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint)

        self.buttons = QDialogButtonBox(contact_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.courtesy_label.setBuddy(self.courtesy)
        self.name_label.setBuddy(self.name)
        self.function_label.setBuddy(self.function)
        self.institution_label.setBuddy(self.institution)
        self.address_label.setBuddy(self.address)
        self.email_label.setBuddy(self.email)
        self.language_label.setBuddy(self.language)
        self.since_label.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.courtesy)
        QWidget.setTabOrder(self.courtesy, self.name)
        QWidget.setTabOrder(self.name, self.function)
        QWidget.setTabOrder(self.function, self.institution)
        QWidget.setTabOrder(self.institution, self.address)
        QWidget.setTabOrder(self.address, self.email)
        QWidget.setTabOrder(self.email, self.language)
        QWidget.setTabOrder(self.language, self.since)
        QWidget.setTabOrder(self.since, self.buttons)

        self.retranslateUi(contact_dialog)
    # setupUi

    def retranslateUi(self, contact_dialog: QDialog) -> None:
        contact_dialog.setWindowTitle(QCoreApplication.translate("ContactDialog", u"Addressee or focal point", None))
        self.kind_label.setText(QCoreApplication.translate("ContactDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.courtesy_label.setText(QCoreApplication.translate("ContactDialog", u"Courtesy &title", None))
#if QT_CONFIG(accessibility)
        self.courtesy.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Courtesy title", None))
#endif // QT_CONFIG(accessibility)
        self.courtesy.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"Excma. Sra.", None))
        self.name_label.setText(QCoreApplication.translate("ContactDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.function_label.setText(QCoreApplication.translate("ContactDialog", u"&Function", None))
#if QT_CONFIG(accessibility)
        self.function.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Function", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.function.setToolTip(QCoreApplication.translate("ContactDialog", u"As a letter names it: Vice-Minister of Foreign Affairs", None))
#endif // QT_CONFIG(tooltip)
        self.institution_label.setText(QCoreApplication.translate("ContactDialog", u"&Institution", None))
#if QT_CONFIG(accessibility)
        self.institution.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Institution or ministry", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("ContactDialog", u"Postal &address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Postal address", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.address.setToolTip(QCoreApplication.translate("ContactDialog", u"As it stands on the envelope, line by line", None))
#endif // QT_CONFIG(tooltip)
        self.email_label.setText(QCoreApplication.translate("ContactDialog", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("ContactDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("ContactDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Language of letters", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("ContactDialog", u"F&rom", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("ContactDialog", u"From which day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.since.setToolTip(QCoreApplication.translate("ContactDialog", u"A day as 2025-05-14 or 14 May 2025; empty for always", None))
#endif // QT_CONFIG(tooltip)
        self.since.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"always", None))
    # retranslateUi
