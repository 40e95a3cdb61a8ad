"""Compiled from ui/matrix_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

class Ui_MatrixDialog:
    dialog_layout: QVBoxLayout
    about: QLabel
    choices: QGridLayout
    scope_label: QLabel
    scope: QComboBox
    language_label: QLabel
    language: QComboBox
    form_label: QLabel
    form: QComboBox
    target_layout: QHBoxLayout
    target_label: QLabel
    target: QLineEdit
    choose_button: QPushButton
    words: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, matrix_dialog: QDialog) -> None:
        if not matrix_dialog.objectName():
            matrix_dialog.setObjectName(u"matrix_dialog")
        self.dialog_layout = QVBoxLayout(matrix_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(matrix_dialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.dialog_layout.addWidget(self.about)

        self.choices = QGridLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setHorizontalSpacing(12)
        self.choices.setVerticalSpacing(8)
        self.scope_label = QLabel(matrix_dialog)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.scope_label, 0, 0, 1, 1)

        self.scope = QComboBox(matrix_dialog)
        self.scope.setObjectName(u"scope")
        self.scope.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.scope, 0, 1, 1, 1)

        self.language_label = QLabel(matrix_dialog)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.language_label, 1, 0, 1, 1)

        self.language = QComboBox(matrix_dialog)
        self.language.setObjectName(u"language")
        self.language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.language, 1, 1, 1, 1)

        self.form_label = QLabel(matrix_dialog)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.addWidget(self.form_label, 2, 0, 1, 1)

        self.form = QComboBox(matrix_dialog)
        self.form.setObjectName(u"form")
        self.form.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.choices.addWidget(self.form, 2, 1, 1, 1)

        self.choices.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.choices)

        self.target_layout = QHBoxLayout()
        self.target_layout.setSpacing(8)
        self.target_layout.setObjectName(u"target_layout")
        self.target_label = QLabel(matrix_dialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_layout.addWidget(self.target_label)

        self.target = QLineEdit(matrix_dialog)
        self.target.setObjectName(u"target")
        self.target.setMinimumSize(QSize(320, 0))

        self.target_layout.addWidget(self.target)

        self.choose_button = QPushButton(matrix_dialog)
        self.choose_button.setObjectName(u"choose_button")

        self.target_layout.addWidget(self.choose_button)

        self.target_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.target_layout)

        self.words = QLabel(matrix_dialog)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.dialog_layout.addWidget(self.words)

        self.buttons = QDialogButtonBox(matrix_dialog)
        self.buttons.setObjectName(u"buttons")

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.scope_label.setBuddy(self.scope)
        self.language_label.setBuddy(self.language)
        self.form_label.setBuddy(self.form)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(matrix_dialog)
    # setupUi

    def retranslateUi(self, matrix_dialog: QDialog) -> None:
        matrix_dialog.setWindowTitle(QCoreApplication.translate("MatrixDialog", u"Follow-up matrix", None))
        self.scope_label.setText(QCoreApplication.translate("MatrixDialog", u"&Tasks", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Which tasks", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("MatrixDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Language of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.form_label.setText(QCoreApplication.translate("MatrixDialog", u"&As", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Kind of file", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("MatrixDialog", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Where the file goes", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("MatrixDialog", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("MatrixDialog", u"Choose where the file goes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
