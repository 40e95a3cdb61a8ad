"""Compiled from ui/ledger_import_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rcm_desktop.windows.record_table import RecordTable

class Ui_LedgerImportDialog:
    dialog_layout: QVBoxLayout
    scroll: QScrollArea
    body: QWidget
    body_layout: QVBoxLayout
    words: QLabel
    choices_layout: QGridLayout
    currency_label: QLabel
    amounts_label: QLabel
    days_label: QLabel
    sheet_label: QLabel
    currency: QLineEdit
    amounts: QComboBox
    days: QComboBox
    sheet: QComboBox
    preview: RecordTable
    findings_label: QLabel
    findings: RecordTable
    totals: QLabel
    new_periods: QCheckBox
    period_words: QLabel
    doubles: QCheckBox
    wrong_totals: QCheckBox
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, ledger_import_dialog: QDialog) -> None:
        if not ledger_import_dialog.objectName():
            ledger_import_dialog.setObjectName(u"ledger_import_dialog")
        ledger_import_dialog.setMinimumSize(QSize(480, 260))
        self.dialog_layout = QVBoxLayout(ledger_import_dialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(14, 14, 14, 14)
        self.scroll = QScrollArea(ledger_import_dialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(2, 2, 2, 2)
        self.words = QLabel(self.body)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.body_layout.addWidget(self.words)

        self.choices_layout = QGridLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setHorizontalSpacing(12)
        self.choices_layout.setVerticalSpacing(3)
        self.currency_label = QLabel(self.body)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.currency_label, 0, 0, 1, 1)

        self.amounts_label = QLabel(self.body)
        self.amounts_label.setObjectName(u"amounts_label")
        self.amounts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.amounts_label, 0, 1, 1, 1)

        self.days_label = QLabel(self.body)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.days_label, 0, 2, 1, 1)

        self.sheet_label = QLabel(self.body)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.sheet_label, 0, 3, 1, 1)

        self.currency = QLineEdit(self.body)
        self.currency.setObjectName(u"currency")
        self.currency.setMaxLength(3)

        self.choices_layout.addWidget(self.currency, 1, 0, 1, 1)

        self.amounts = QComboBox(self.body)
        self.amounts.setObjectName(u"amounts")
        self.amounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.amounts.setMinimumContentsLength(8)

        self.choices_layout.addWidget(self.amounts, 1, 1, 1, 1)

        self.days = QComboBox(self.body)
        self.days.setObjectName(u"days")
        self.days.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.days.setMinimumContentsLength(8)

        self.choices_layout.addWidget(self.days, 1, 2, 1, 1)

        self.sheet = QComboBox(self.body)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(8)

        self.choices_layout.addWidget(self.sheet, 1, 3, 1, 1)

        self.choices_layout.setColumnStretch(0, 1)
        self.choices_layout.setColumnStretch(1, 2)
        self.choices_layout.setColumnStretch(2, 2)
        self.choices_layout.setColumnStretch(3, 2)

        self.body_layout.addLayout(self.choices_layout)

        self.preview = RecordTable(self.body)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"ledger")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.preview.sizePolicy().hasHeightForWidth())
        self.preview.setSizePolicy(sizePolicy)
        self.preview.setTabKeyNavigation(False)
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.SelectedClicked)

        self.body_layout.addWidget(self.preview)

        self.findings_label = QLabel(self.body)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.body_layout.addWidget(self.findings_label)

        self.findings = RecordTable(self.body)
        self.findings.setObjectName(u"findings")
        self.findings.setProperty(u"role", u"ledger")
        sizePolicy.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy)
        self.findings.setTabKeyNavigation(False)
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.SelectedClicked)
        self.findings.verticalHeader().setVisible(False)

        self.body_layout.addWidget(self.findings)

        self.totals = QLabel(self.body)
        self.totals.setObjectName(u"totals")
        self.totals.setText(u"")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setWordWrap(True)

        self.body_layout.addWidget(self.totals)

        self.new_periods = QCheckBox(self.body)
        self.new_periods.setObjectName(u"new_periods")
        self.new_periods.setText(u"")

        self.body_layout.addWidget(self.new_periods)

        self.period_words = QLabel(self.body)
        self.period_words.setObjectName(u"period_words")
        self.period_words.setText(u"")
        self.period_words.setTextFormat(Qt.TextFormat.PlainText)
        self.period_words.setWordWrap(True)

        self.body_layout.addWidget(self.period_words)

        self.doubles = QCheckBox(self.body)
        self.doubles.setObjectName(u"doubles")
        self.doubles.setText(u"")

        self.body_layout.addWidget(self.doubles)

        self.wrong_totals = QCheckBox(self.body)
        self.wrong_totals.setObjectName(u"wrong_totals")
        self.wrong_totals.setText(u"")

        self.body_layout.addWidget(self.wrong_totals)

        self.body_layout.setStretch(2, 3)
        self.body_layout.setStretch(4, 2)
        self.scroll.setWidget(self.body)

        self.dialog_layout.addWidget(self.scroll)

        self.problem = QLabel(ledger_import_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(ledger_import_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.currency_label.setBuddy(self.currency)
        self.amounts_label.setBuddy(self.amounts)
        self.days_label.setBuddy(self.days)
        self.sheet_label.setBuddy(self.sheet)
        self.findings_label.setBuddy(self.findings)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.currency, self.amounts)
        QWidget.setTabOrder(self.amounts, self.days)
        QWidget.setTabOrder(self.days, self.sheet)
        QWidget.setTabOrder(self.sheet, self.preview)
        QWidget.setTabOrder(self.preview, self.findings)
        QWidget.setTabOrder(self.findings, self.new_periods)
        QWidget.setTabOrder(self.new_periods, self.doubles)
        QWidget.setTabOrder(self.doubles, self.wrong_totals)
        QWidget.setTabOrder(self.wrong_totals, self.buttons)

        self.retranslateUi(ledger_import_dialog)
    # setupUi

    def retranslateUi(self, ledger_import_dialog: QDialog) -> None:
        ledger_import_dialog.setWindowTitle(QCoreApplication.translate("LedgerImportDialog", u"Past contributions from a sheet", None))
        self.currency_label.setText(QCoreApplication.translate("LedgerImportDialog", u"C&urrency", None))
        self.amounts_label.setText(QCoreApplication.translate("LedgerImportDialog", u"A&mounts are", None))
        self.days_label.setText(QCoreApplication.translate("LedgerImportDialog", u"&Days are written", None))
        self.sheet_label.setText(QCoreApplication.translate("LedgerImportDialog", u"S&heet", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"Currency of the ledger, three letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.amounts.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"What amounts without a heading of their own are", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"Order of day and month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"Sheet of the workbook", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"Rows of the sheet; the first row says what each column holds", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText(QCoreApplication.translate("LedgerImportDialog", u"To &look at", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("LedgerImportDialog", u"What should be looked at, by cell", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
