"""A look at a confirmation form that came back, person by person, before anything of it is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.returned import Fate, PersonProposal, ReturnProposal
from rcm_desktop.domain.events.returned_form import FormFinding, FormWeight
from rcm_desktop.qt_models.returned_people_model import Column, ReturnedLine, ReturnedPeopleModel
from rcm_desktop.windows.calendar.returned_form_words import answer_words, fate_word, what_words
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_returned_form_dialog import Ui_ReturnedFormDialog
from rcm_desktop.windows.icons import icon
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.row_heights import fit_rows
from rcm_desktop.windows.troubled import mark_trouble
from rcm_desktop.wording import Wording

_SIZE, _SMALL = (1060, 560), (560, 180)
_CHOOSABLE = (Fate.NEW, Fate.CHANGED, Fate.GONE)
_SIGNS = {
    Fate.NEW: "plus", Fate.CHANGED: "circle-dot", Fate.SAME: "check", Fate.GONE: "circle",
    Fate.LEFT_OUT: "circle-x",
}  # fmt: skip
_ORDER = (Fate.LEFT_OUT, Fate.NEW, Fate.CHANGED, Fate.GONE, Fate.SAME)
_Role = QDialogButtonBox.ButtonRole


class ReturnedFormDialog(QDialog):
    """Shows ``proposal``, or the condition that kept the file from being read. ``take`` stores it with the
    people at the places given, and may raise a condition, which is shown; ``taken`` carries the proposal.

    ``file`` is the name of the file, ``party`` what the window calls who answers.
    """

    taken = Signal(object)

    def __init__(
        self,
        file: str,
        party: str,
        proposal: ReturnProposal | Condition,
        take: Callable[[ReturnProposal, frozenset[int]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._party = file, party
        self._proposal = proposal if isinstance(proposal, ReturnProposal) else None
        self._trouble = proposal if isinstance(proposal, Condition) else None
        self._take = take
        self.model = ReturnedPeopleModel(self)
        self.ui = Ui_ReturnedFormDialog()
        self.ui.setupUi(self)
        self.ui.table.setModel(self.model)
        self.ui.table.verticalHeader().hide()
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.PERSON, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        # Not standard ones, which Qt names anew after us when the language changes.
        self.take_button = self.ui.buttons.addButton("", _Role.AcceptRole)
        self.close_button = self.ui.buttons.addButton("", _Role.RejectRole)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        if self._proposal is not None:
            self.model.check(self._proposal.usual)
        fit_to_screen(self, *(_SIZE if self._proposal is not None else _SMALL))
        header.resizeSection(Column.PERSON, self.width() * 3 // 10)
        self._retranslate()
        self.model.chosen.connect(self._name_buttons)
        # Once, when all columns have their widths.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        header.sectionResized.connect(lambda: self._fitting.start())

    @property
    def can_take(self) -> bool:
        """Whether there is an answer or somebody chosen, and nothing is wrong with the form as a whole."""
        made = self._proposal
        if made is None or not made.can_be_taken:
            return False
        return made.invitation is not None or bool(self.model.checked)

    def accept(self) -> None:
        """Take what is chosen; while that fails the dialog stays with the reason."""
        if self._proposal is None or not self.can_take:
            return
        try:
            self._take(self._proposal, self.model.checked)
        except Condition as condition:
            self._trouble = condition
            self._say()
            return
        super().accept()
        self.taken.emit(self._proposal)

    # What it says

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        wording = Wording.load(window_language())
        self.ui.file_words.setText(self._file)
        heads = (self.tr("State"), self.tr("Person"), self.tr("What it does"))
        findings = self._proposal.findings if self._proposal is not None else ()
        told = sorted(findings, key=lambda each: -each.weight)
        problems = [self._finding_line(each, wording) for each in told]
        people = enumerate(self._proposal.people if self._proposal is not None else ())
        rows = sorted(people, key=lambda each: _ORDER.index(each[1].fate))
        self.model.set_lines(heads, [*problems, *(self._line(at, each, wording) for at, each in rows)])
        table = self.ui.table
        table.clearSpans()
        for row in range(len(problems)):
            # A sentence has the room of both columns.
            table.setSpan(row, Column.PERSON, 1, 2)
        table.setVisible(self.model.rowCount() > 0)
        self._say()
        self._name_buttons()
        self._fit_rows()

    def _finding_line(self, finding: FormFinding, wording: Wording) -> ReturnedLine:
        is_stop = finding.weight is FormWeight.STOP
        state = self.tr("Problem") if is_stop else self.tr("Note")
        colour = self.palette().color(QPalette.ColorRole.Text)
        sign = icon("circle-x" if is_stop else "triangle-alert", colour)
        return ReturnedLine(state, finding.sentence(wording), "", sign=sign)

    def _line(self, at: int, each: PersonProposal, wording: Wording) -> ReturnedLine:
        findings = each.row.findings if each.row is not None else ()
        sentences = [finding.sentence(wording) for finding in findings]
        what = "\n".join(words for words in (what_words(each), *sentences) if words)
        place = each.row.place.words(wording) if each.row is not None else ""
        name = each.name
        if each.delegate is not None and each.delegate.courtesy:
            name = f"{each.delegate.courtesy} {name}"
        person = "\n".join(words for words in (name, place) if words)
        sign = icon(_SIGNS[each.fate], self.palette().color(QPalette.ColorRole.Text))
        key = at if each.fate in _CHOOSABLE and self._may_choose else -1
        return ReturnedLine(fate_word(each.fate), person, what, key, sign)

    @property
    def _may_choose(self) -> bool:
        return self._proposal is not None and self._proposal.can_be_taken

    def _say(self) -> None:
        """Who answers what, or what stands in the way."""
        is_wrong = not self._may_choose
        if self._trouble is not None:
            words, is_wrong = Wording.load(window_language()).sentence(self._trouble), True
        elif is_wrong or self._proposal is None:
            words = self.tr("Nothing of this form can be taken until what is named below is put right.")
        else:
            words = answer_words(self._proposal, self._party)
        label = self.ui.words
        label.setText(words)
        mark_trouble(label, is_trouble=is_wrong)

    def _name_buttons(self) -> None:
        take, close = self.take_button, self.close_button
        take.setVisible(self.can_take)
        has_answer = self._proposal is not None and self._proposal.invitation is not None
        count = len(self.model.checked)
        if not count:
            take.setText(self.tr("Take the answer"))
        elif has_answer:
            take.setText(self.tr("Take the answer and %n person(s)", "", count))
        else:
            take.setText(self.tr("Take %n person(s)", "", count))
        close.setText(self.tr("Cancel") if self.can_take else self.tr("Close"))
        (take if self.can_take else close).setDefault(True)

    def _fit_rows(self) -> None:
        fit_rows(self.ui.table, (Column.PERSON, Column.WHAT))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
