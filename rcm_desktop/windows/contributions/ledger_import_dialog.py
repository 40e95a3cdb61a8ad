"""Past contributions from a sheet: what each column holds, what is doubtful, and what would be posted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from rcm_desktop.domain.contributions.postings import Kind, Posting
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import CurrencyUnknown, currency_code, spoken_amount
from rcm_desktop.qt_models.ledger_findings_model import LedgerFindingsModel
from rcm_desktop.qt_models.ledger_sheet_model import MEANING, LedgerSheetModel
from rcm_desktop.reading.contributions.ledger_findings import Finding, Weight
from rcm_desktop.reading.contributions.ledger_headings import Field, Layout, layout_of
from rcm_desktop.reading.contributions.ledger_sheet import Choices, currency_in, proposed_amounts, read_ledger
from rcm_desktop.reading.sheets import Sheet, column_name
from rcm_desktop.services.ledger_import import Consent, LedgerImport, Plan, counted
from rcm_desktop.windows.contributions.ledger_words import (
    amounts_word,
    asked_words,
    sheet_field_word,
    weight_word,
)
from rcm_desktop.windows.field_choice import FieldChoice, open_choices
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_ledger_import_dialog import Ui_LedgerImportDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.wording import Wording

_SIZE = (1080, 660)
_AMOUNTS = (None, Kind.ASSESSMENT, Kind.RECEIPT)
_DAY_ORDERS = (None, True, False)
_NARROWEST = 118
_AROUND = 8
_WIDEST = 300


class LedgerImportDialog(QDialog):
    """``sheets`` are those of a file or of the clipboard, ``name`` what it is called. ``posted`` carries the
    postings that were made; ``say`` words what stands in their way."""

    posted = Signal(object)

    def __init__(
        self,
        service: LedgerImport,
        sheets: Sequence[Sheet],
        name: str,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._name, self._say = service, name, say
        self._sheets = [each for each in sheets if each.rows and not each.is_hidden] or list(sheets)
        self._wording = Wording.load(window_language())
        self._layout = Layout(())
        self._plan: Plan | None = None
        self._read_in = ""
        self.ui = Ui_LedgerImportDialog()
        self.ui.setupUi(self)
        self._rows = LedgerSheetModel(sheet_field_word, self._sentence, self)
        self._findings = LedgerFindingsModel(weight_word, self._sentence, self)
        # Not a button of Qt's own: those take their usual words back when the language changes.
        self._post = self.ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._set_up_tables()
        self._fill_choices()
        self._connect()
        self._choose_sheet()
        fit_to_screen(self, *_SIZE)

    def _set_up_tables(self) -> None:
        preview, findings = self.ui.preview, self.ui.findings
        preview.setModel(self._rows)
        preview.setItemDelegateForRow(MEANING, FieldChoice(sheet_field_word, self._choice_name, preview))
        findings.setModel(self._findings)
        findings.setSelectionBehavior(findings.SelectionBehavior.SelectRows)
        findings.setSelectionMode(findings.SelectionMode.SingleSelection)
        header = findings.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.hide()
        for table in (preview, findings):
            table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND)
        findings.setShowGrid(False)

    def _fill_choices(self) -> None:
        ui = self.ui
        for sheet in self._sheets:
            ui.sheet.addItem(sheet.name or self._name)
        best = max(
            range(len(self._sheets)), key=lambda at: len(layout_of(self._sheets[at]).amounts), default=0
        )
        ui.sheet.setCurrentIndex(best)
        for field in (ui.sheet, ui.sheet_label):
            field.setVisible(len(self._sheets) > 1)
        for _ in _AMOUNTS:
            ui.amounts.addItem("")
        for _ in _DAY_ORDERS:
            ui.days.addItem("")
        self._name_choices()

    def _name_choices(self) -> None:
        for at, kind in enumerate(_AMOUNTS):
            self.ui.amounts.setItemText(at, amounts_word(kind))
        orders = (
            self.tr("As the column tells"),
            self.tr("day first: 31/12/2004"),
            self.tr("month first: 12/31/2004"),
        )
        for at, words in enumerate(orders):
            self.ui.days.setItemText(at, words)

    def _connect(self) -> None:
        ui = self.ui
        ui.sheet.currentIndexChanged.connect(lambda: self._choose_sheet())
        ui.currency.editingFinished.connect(self._take_currency)
        ui.amounts.currentIndexChanged.connect(lambda: self._read())
        ui.days.currentIndexChanged.connect(lambda: self._read())
        self._rows.changed.connect(self._mean)
        ui.findings.selectionModel().currentRowChanged.connect(self._go_to)
        for box in (ui.new_periods, ui.doubles, ui.wrong_totals):
            box.toggled.connect(lambda: self._tell())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)

    # Reading

    def _choose_sheet(self) -> None:
        """Read a sheet as its headings say, or as a person said of such a sheet before."""
        sheet = self._sheet()
        self._layout = self._service.remembered(layout_of(sheet))
        blocked = [(field, field.blockSignals(True)) for field in (self.ui.amounts, self.ui.days)]
        self.ui.currency.setText(self._usual_currency(sheet))
        self.ui.amounts.setCurrentIndex(_AMOUNTS.index(proposed_amounts(sheet, self._layout)))
        self.ui.days.setCurrentIndex(0)
        for field, was_blocked in blocked:
            field.blockSignals(was_blocked)
        self._rows.show(sheet, self._layout)
        self._fit_columns()
        self._read()

    def _sheet(self) -> Sheet:
        return self._sheets[self.ui.sheet.currentIndex()]

    def _usual_currency(self, sheet: Sheet) -> str:
        """That of the ledger where a rate is given, for then the sheet's own is another."""
        named = currency_in(sheet, self._layout)
        has_rate = self._layout.of(Field.RATE) is not None
        return named if named and not has_rate else self._service.usual_currency()

    def _fit_columns(self) -> None:
        table = self.ui.preview
        open_choices(table, MEANING)
        table.resizeColumnsToContents()
        header = table.horizontalHeader()
        for column in range(header.count()):
            header.resizeSection(column, min(max(_NARROWEST, header.sectionSize(column)), _WIDEST))

    def _mean(self, change: tuple[int, Field]) -> None:
        column, field = change
        self._layout = self._layout.with_fields({column: field})
        self._read()

    def _take_currency(self) -> None:
        """A field that was only left has changed nothing."""
        if self.ui.currency.text() != self._read_in:
            self._read()

    def _read(self) -> None:
        self._read_in = self.ui.currency.text()
        try:
            currency = currency_code(self.ui.currency.text())
        except CurrencyUnknown as unknown:
            self._plan = None
            self._tell(self._say(unknown))
            return
        choices = Choices(
            currency, _DAY_ORDERS[self.ui.days.currentIndex()], _AMOUNTS[self.ui.amounts.currentIndex()]
        )
        self._ask()
        self._plan = self._service.plan(read_ledger(self._sheet(), self._layout, choices), currency)
        self._show(self._plan)

    def _ask(self) -> None:
        """Only what this sheet leaves open is there to be chosen."""
        ui, layout = self.ui, self._layout
        has_amounts = any(each.field is Field.AMOUNT for each in layout.amounts)
        has_days = layout.of(Field.DATE) is not None
        for widget in (ui.amounts, ui.amounts_label):
            widget.setVisible(has_amounts)
        for widget in (ui.days, ui.days_label):
            widget.setVisible(has_days)

    def _show(self, plan: Plan) -> None:
        self._rows.tell(self._layout, plan.findings)
        self._findings.show(plan.findings)
        for widget in (self.ui.findings, self.ui.findings_label):
            widget.setVisible(bool(plan.findings))
        self._tell()

    def _go_to(self, current: QModelIndex) -> None:
        if current.isValid():
            place = self._rows.place_of(self._findings.findings[current.row()])
            self.ui.preview.setCurrentIndex(place)
            self.ui.preview.scrollTo(place)

    # Posting

    @property
    def consent(self) -> Consent:
        ui = self.ui
        boxes = (ui.new_periods, ui.doubles, ui.wrong_totals)
        return Consent(*(box.isChecked() and not box.isHidden() for box in boxes))

    def accept(self) -> None:
        """Post all of it; while that fails the dialog stays with the reason, and nothing is posted."""
        if self._plan is None:
            return
        try:
            posted = self._service.post(self._plan, self.consent, self._layout)
        except Condition as condition:
            self._tell(self._say(condition))
            return
        super().accept()
        self.posted.emit(posted)

    # What it says

    def _tell(self, problem: str = "") -> None:
        plan, consent = self._plan, self.consent
        if plan is not None:
            self._offer(plan)
            consent = self.consent
        postings = plan.to_post(consent) if plan is not None else []
        self._post.setText(self.tr("Post %n posting(s)", "", len(postings)))
        may_post = plan is not None and plan.may_post(consent) and not self._service.is_read_only
        self._post.setEnabled(may_post)
        self.ui.words.setText(self._intro(len(self._sheet().rows)))
        self.ui.totals.setText(self._totals(plan, postings) if plan is not None else "")
        label = self.ui.problem
        label.setText(problem or ("" if may_post or plan is None else self._in_the_way(plan, consent)))
        label.setVisible(bool(label.text()))
        if label.property("role") != "trouble":
            label.setProperty("role", "trouble")
            label.style().polish(label)

    def _intro(self, rows: int) -> str:
        read = self.tr("%n row(s) were read from {0}.", "", rows).format(self._name)
        how = self.tr("Say in the first row what each column holds; nothing is posted before you confirm it.")
        return f"{read} {how}"

    def _offer(self, plan: Plan) -> None:
        """The boxes that this sheet needs; what was agreed to holds for what was shown then."""
        ui = self.ui
        periods, doubles = len(plan.periods), plan.doubles
        wrong = sum(each.weight is Weight.TOTAL for each in plan.findings)
        names = ", ".join(f"{each.name} ({each.start} – {each.end})" for each in plan.periods)
        if names != ui.period_words.text():
            ui.new_periods.setChecked(False)
        ui.period_words.setText(names)
        ui.period_words.setVisible(periods > 0)
        for box, count, words in (
            (ui.new_periods, periods, self.tr("Ma&ke the period(s) that are missing (%n)", "", periods)),
            (ui.doubles, doubles, self.tr("Post &again what is there already (%n)", "", doubles)),
            (ui.wrong_totals, wrong, self.tr("Post although &totals of the sheet differ (%n)", "", wrong)),
        ):
            if words != box.text():
                box.setChecked(False)
            box.setText(words)
            box.setVisible(count > 0)

    def _totals(self, plan: Plan, postings: Sequence[Posting]) -> str:
        """Control counts and totals, and what the sheet itself says of them."""
        words = []
        for kind, (count, total) in counted(postings).items():
            amount = f"{spoken_amount(total, plan.currency)} {plan.currency}"
            if kind is Kind.ASSESSMENT:
                words.append(self.tr("%n assessment(s), {0}.", "", count).format(amount))
            else:
                words.append(self.tr("%n receipt(s), {0}.", "", count).format(amount))
        if not words:
            words.append(self.tr("Nothing to post."))
        left_out = len(plan.lines) - len(postings)
        if left_out:
            words.append(self.tr("%n left out, there already.", "", left_out))
        if plan.totals:
            right = sum(each.is_right for each in plan.totals)
            words.append(
                self.tr("Totals in the sheet that agree: {0} of {1}.").format(right, len(plan.totals))
            )
        return " ".join(words)

    def _in_the_way(self, plan: Plan, consent: Consent) -> str:
        if self._service.is_read_only:
            return self.tr("The file is open for reading only, so nothing can be posted.")
        words = [asked_words(each) for each in plan.asked]
        stops = plan.in_the_way(consent)
        if stops:
            words.append(self.tr("%n thing(s) to put right first, marked ⚠.", "", len(stops)))
        elif plan.periods and not consent.new_periods and not words:
            words.append(self.tr("Confirm the periods that are to be made."))
        return " ".join(words)

    def _sentence(self, finding: Finding) -> str:
        return finding.sentence(self._wording)

    def _choice_name(self, column: int) -> str:
        return self.tr("What column {0} holds").format(column_name(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter after a currency takes it in; it does not post the sheet."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self.focusWidget() is self.ui.currency):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._wording = Wording.load(window_language())
            self._name_choices()
            self._rows.show(self._sheet(), self._layout)
            self._fit_columns()
            if self._plan is not None:
                self._show(self._plan)
        super().changeEvent(event)
