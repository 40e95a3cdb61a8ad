"""What all dialogs that post have: Enter shows what it does, Enter again posts it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QWidget

from rcm_desktop.domain.contributions.postings import Posting
from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.posting_preview import Preview
from rcm_desktop.windows.contributions.contribution_words import figure
from rcm_desktop.windows.fitting import fit_to_fields
from rcm_desktop.windows.not_filled import NotFilled
from rcm_desktop.windows.troubled import mark_trouble


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be posted: ``words`` say its effect, ``warning`` what to look at first, ``run`` posts it."""

    words: str
    run: Callable[[], Sequence[Posting]]
    warning: str = ""


class PostingDialog(QDialog):
    """``posted`` carries the postings made. Subclasses say what would be posted in ``plan``."""

    posted = Signal(object)

    def __init__(self, sentence: Callable[[Condition], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._plan: Plan | None = None
        self._is_over = False
        self._area: QScrollArea
        self._effect: QLabel
        self._button = QPushButton(self)
        self._button.setObjectName("post_button")

    def plan(self) -> Plan:
        """What the fields say. Raises NotFilled, and the condition that forbids to post it."""
        raise NotImplementedError

    def prepare(self, area: QScrollArea, effect: QLabel, buttons: QDialogButtonBox) -> None:
        """Take the fields, the place of words and the buttons of a form."""
        self._area, self._effect = area, effect
        buttons.addButton(self._button, QDialogButtonBox.ButtonRole.ActionRole)
        self._button.setDefault(True)
        buttons.rejected.connect(self.reject)
        self._button.clicked.connect(self.go_on)
        self.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Shown as high as its fields, where the screen has the room."""
        fit_to_fields(self, self._area)
        super().showEvent(event)

    @property
    def is_checked(self) -> bool:
        """Whether the effect is shown, so that going on posts."""
        return self._plan is not None

    def go_on(self) -> None:
        """Show what would be posted; once it is shown, post it."""
        try:
            if self._plan is None:
                self._show_plan(self.plan())
                return
            posted = self._plan.run()
        except NotFilled as missing:
            self._tell(missing.words, is_trouble=True)
            missing.field.setFocus()
            return
        except Condition as condition:
            self.forget()
            self._tell(self._sentence(condition), is_trouble=True)
            return
        self.posted.emit(posted)
        self.accept()

    def forget(self, *_: object) -> None:
        """Something was changed: what was shown holds no more."""
        self._plan = None
        self._button.setText(self.tr("Show what it does"))
        self._tell(self.tr("Enter shows what it does; Enter again posts it."), is_trouble=False)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._button.setText(self.tr("Post"))
        stays = self.tr("What is posted stays; a mistake is reversed, not undone.")
        words = "\n".join(part for part in (plan.warning, plan.words, stays) if part)
        self._tell(words, is_trouble=bool(plan.warning))

    def _tell(self, words: str, *, is_trouble: bool) -> None:
        label = self._effect
        label.setText(words)
        label.setAccessibleDescription(words)
        mark_trouble(label, is_trouble=is_trouble)
        announce(label, words)

    def retranslate(self) -> None:
        """Speak the windows' language."""
        raise NotImplementedError

    def done(self, result: int) -> None:
        """Ask the ledger no more: one that is over may outlive its file."""
        self._is_over = True
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and not self._is_over:
            self.retranslate()
            self.forget()
        super().changeEvent(event)

    def balance_words(self, preview: Preview, currency: str, names: dict[str, str]) -> str:
        """What is outstanding by period and in all, before and after."""
        line = self.tr("{0}: outstanding {1} → {2}")
        ids = dict.fromkeys((*preview.before.cells, *preview.after.cells))
        parts = []
        for id_ in ids:
            old, new = preview.before.cell(id_).outstanding, preview.after.cell(id_).outstanding
            if old != new:
                parts.append(line.format(names.get(id_, id_), *_figures(old, new, currency)))
        balance = self.tr("Balance {0} → {1} {2}")
        before, after = _figures(preview.before.balance, preview.after.balance, currency)
        return "\n".join((*parts, balance.format(before, after, currency)))


def _figures(old: int, new: int, currency: str) -> tuple[str, str]:
    return figure(old, currency, "0"), figure(new, currency, "0")


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say what changed beside the field in hand."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and widget.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
