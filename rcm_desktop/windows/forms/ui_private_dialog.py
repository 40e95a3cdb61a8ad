"""Compiled from ui/private_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from rcm_desktop.windows.record_table import RecordTable

class Ui_PrivateDialog:
    dialog_layout: QVBoxLayout
    intro: QLabel
    kinds_layout: QHBoxLayout
    kinds_label: QLabel
    diet: QCheckBox
    access: QCheckBox
    passport: QCheckBox
    kinds_space: QSpacerItem
    table: RecordTable
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, private_dialog: QDialog) -> None:
        if not private_dialog.objectName():
            private_dialog.setObjectName(u"private_dialog")
        self.dialog_layout = QVBoxLayout(private_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(private_dialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro)

        self.kinds_layout = QHBoxLayout()
        self.kinds_layout.setSpacing(16)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.kinds_label = QLabel(private_dialog)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kinds_layout.addWidget(self.kinds_label)

        self.diet = QCheckBox(private_dialog)
        self.diet.setObjectName(u"diet")

        self.kinds_layout.addWidget(self.diet)

        self.access = QCheckBox(private_dialog)
        self.access.setObjectName(u"access")

        self.kinds_layout.addWidget(self.access)

        self.passport = QCheckBox(private_dialog)
        self.passport.setObjectName(u"passport")

        self.kinds_layout.addWidget(self.passport)

        self.kinds_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kinds_layout.addItem(self.kinds_space)


        self.dialog_layout.addLayout(self.kinds_layout)

        self.table = RecordTable(private_dialog)
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)

        self.dialog_layout.addWidget(self.table)

        self.words = QLabel(private_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(private_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.kinds_label.setBuddy(self.diet)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(private_dialog)
    # setupUi

    def retranslateUi(self, private_dialog: QDialog) -> None:
        private_dialog.setWindowTitle(QCoreApplication.translate("PrivateDialog", u"Private details of an event", None))
        self.kinds_label.setText(QCoreApplication.translate("PrivateDialog", u"This event asks for:", None))
        self.diet.setText(QCoreApplication.translate("PrivateDialog", u"&Diet and allergies", None))
#if QT_CONFIG(accessibility)
        self.diet.setAccessibleName(QCoreApplication.translate("PrivateDialog", u"Ask for diet and allergies", None))
#endif // QT_CONFIG(accessibility)
        self.access.setText(QCoreApplication.translate("PrivateDialog", u"&Accessibility", None))
#if QT_CONFIG(accessibility)
        self.access.setAccessibleName(QCoreApplication.translate("PrivateDialog", u"Ask for accessibility", None))
#endif // QT_CONFIG(accessibility)
        self.passport.setText(QCoreApplication.translate("PrivateDialog", u"&Passport number", None))
#if QT_CONFIG(accessibility)
        self.passport.setAccessibleName(QCoreApplication.translate("PrivateDialog", u"Ask for the passport number", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PrivateDialog", u"Private details by person", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
