"""Compiled from ui/person_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rcm_desktop.windows.entry_field import PartyField

class Ui_PersonDialog:
    dialog_layout: QVBoxLayout
    fields_layout: QGridLayout
    name_label: QLabel
    name: QLineEdit
    courtesy_label: QLabel
    courtesy: QLineEdit
    function_label: QLabel
    function: QLineEdit
    institution_label: QLabel
    institution: QLineEdit
    party_label: QLabel
    party: PartyField
    part_label: QLabel
    part: QComboBox
    email_label: QLabel
    email: QLineEdit
    telephone_label: QLabel
    telephone: QLineEdit
    interpretation_label: QLabel
    interpretation: QComboBox
    proposal_row: QHBoxLayout
    proposal: QLabel
    known_button: QPushButton
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, person_dialog: QDialog) -> None:
        if not person_dialog.objectName():
            person_dialog.setObjectName(u"person_dialog")
        person_dialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(person_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.name_label = QLabel(person_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(person_dialog)
        self.name.setObjectName(u"name")

        self.fields_layout.addWidget(self.name, 0, 1, 1, 1)

        self.courtesy_label = QLabel(person_dialog)
        self.courtesy_label.setObjectName(u"courtesy_label")
        self.courtesy_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.courtesy_label, 1, 0, 1, 1)

        self.courtesy = QLineEdit(person_dialog)
        self.courtesy.setObjectName(u"courtesy")

        self.fields_layout.addWidget(self.courtesy, 1, 1, 1, 1)

        self.function_label = QLabel(person_dialog)
        self.function_label.setObjectName(u"function_label")
        self.function_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.function_label, 2, 0, 1, 1)

        self.function = QLineEdit(person_dialog)
        self.function.setObjectName(u"function")

        self.fields_layout.addWidget(self.function, 2, 1, 1, 1)

        self.institution_label = QLabel(person_dialog)
        self.institution_label.setObjectName(u"institution_label")
        self.institution_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.institution_label, 3, 0, 1, 1)

        self.institution = QLineEdit(person_dialog)
        self.institution.setObjectName(u"institution")

        self.fields_layout.addWidget(self.institution, 3, 1, 1, 1)

        self.party_label = QLabel(person_dialog)
        self.party_label.setObjectName(u"party_label")
        self.party_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.party_label, 4, 0, 1, 1)

        self.party = PartyField(person_dialog)
        self.party.setObjectName(u"party")

        self.fields_layout.addWidget(self.party, 4, 1, 1, 1)

        self.part_label = QLabel(person_dialog)
        self.part_label.setObjectName(u"part_label")
        self.part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.part_label, 5, 0, 1, 1)

        self.part = QComboBox(person_dialog)
        self.part.setObjectName(u"part")

        self.fields_layout.addWidget(self.part, 5, 1, 1, 1)

        self.email_label = QLabel(person_dialog)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.email_label, 6, 0, 1, 1)

        self.email = QLineEdit(person_dialog)
        self.email.setObjectName(u"email")

        self.fields_layout.addWidget(self.email, 6, 1, 1, 1)

        self.telephone_label = QLabel(person_dialog)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.telephone_label, 7, 0, 1, 1)

        self.telephone = QLineEdit(person_dialog)
        self.telephone.setObjectName(u"telephone")

        self.fields_layout.addWidget(self.telephone, 7, 1, 1, 1)

        self.interpretation_label = QLabel(person_dialog)
        self.interpretation_label.setObjectName(u"interpretation_label")
        self.interpretation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_layout.addWidget(self.interpretation_label, 8, 0, 1, 1)

        self.interpretation = QComboBox(person_dialog)
        self.interpretation.setObjectName(u"interpretation")

        self.fields_layout.addWidget(self.interpretation, 8, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.proposal_row = QHBoxLayout()
        self.proposal_row.setSpacing(8)
        self.proposal_row.setObjectName(u"proposal_row")
        self.proposal = QLabel(person_dialog)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setText(u"")
        self.proposal.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal.setWordWrap(True)
        self.proposal.setProperty(u"role", u"quiet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.proposal.sizePolicy().hasHeightForWidth())
        self.proposal.setSizePolicy(sizePolicy)

        self.proposal_row.addWidget(self.proposal)

        self.known_button = QPushButton(person_dialog)
        self.known_button.setObjectName(u"known_button")
        self.known_button.setAutoDefault(True)

        self.proposal_row.addWidget(self.known_button)


        self.dialog_layout.addLayout(self.proposal_row)

        self.problem = QLabel(person_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(person_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.courtesy_label.setBuddy(self.courtesy)
        self.function_label.setBuddy(self.function)
        self.institution_label.setBuddy(self.institution)
        self.party_label.setBuddy(self.party)
        self.part_label.setBuddy(self.part)
        self.email_label.setBuddy(self.email)
        self.telephone_label.setBuddy(self.telephone)
        self.interpretation_label.setBuddy(self.interpretation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.courtesy)
        QWidget.setTabOrder(self.courtesy, self.function)
        QWidget.setTabOrder(self.function, self.institution)
        QWidget.setTabOrder(self.institution, self.party)
        QWidget.setTabOrder(self.party, self.part)
        QWidget.setTabOrder(self.part, self.email)
        QWidget.setTabOrder(self.email, self.telephone)
        QWidget.setTabOrder(self.telephone, self.interpretation)
        QWidget.setTabOrder(self.interpretation, self.known_button)
        QWidget.setTabOrder(self.known_button, self.buttons)

        self.retranslateUi(person_dialog)
    # setupUi

    def retranslateUi(self, person_dialog: QDialog) -> None:
        person_dialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Person", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("PersonDialog", u"Names of people known from other events are completed", None))
#endif // QT_CONFIG(tooltip)
        self.courtesy_label.setText(QCoreApplication.translate("PersonDialog", u"Courtesy &title", None))
#if QT_CONFIG(accessibility)
        self.courtesy.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Courtesy title", None))
#endif // QT_CONFIG(accessibility)
        self.function_label.setText(QCoreApplication.translate("PersonDialog", u"&Function", None))
#if QT_CONFIG(accessibility)
        self.function.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Function", None))
#endif // QT_CONFIG(accessibility)
        self.institution_label.setText(QCoreApplication.translate("PersonDialog", u"&Institution", None))
#if QT_CONFIG(accessibility)
        self.institution.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Institution", None))
#endif // QT_CONFIG(accessibility)
        self.party_label.setText(QCoreApplication.translate("PersonDialog", u"&Country or organisation", None))
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Country or organisation", None))
#endif // QT_CONFIG(accessibility)
        self.party.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"A few letters are enough", None))
        self.part_label.setText(QCoreApplication.translate("PersonDialog", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("PersonDialog", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_label.setText(QCoreApplication.translate("PersonDialog", u"Te&lephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.interpretation_label.setText(QCoreApplication.translate("PersonDialog", u"Inter&pretation", None))
#if QT_CONFIG(accessibility)
        self.interpretation.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Language of interpretation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.interpretation.setToolTip(QCoreApplication.translate("PersonDialog", u"The language in which the person listens", None))
#endif // QT_CONFIG(tooltip)
        self.known_button.setText(QCoreApplication.translate("PersonDialog", u"Ta&ke this person", None))
    # retranslateUi
