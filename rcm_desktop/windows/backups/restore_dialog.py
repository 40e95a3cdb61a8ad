"""The backups of every place: what each holds, what would change, and one brought back as a new file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rcm_desktop.domain.backups import Difference, Holdings, Series
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.backups_model import LINE_ROLE, BackupsModel, Column
from rcm_desktop.qt_models.worker import Cancelled, Worker
from rcm_desktop.services.backups import Backups, FoundBackups, Line
from rcm_desktop.windows.asking import ask_for_folder, ask_for_place
from rcm_desktop.windows.backups.backup_words import cell_words, difference_words, facts_words, head_words
from rcm_desktop.windows.backups.second_place_choice import SecondPlaceChoice
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_restore_dialog import Ui_RestoreDialog
from rcm_desktop.windows.waiting import carry_out

T = TypeVar("T")
_LINES = 1.7
_SIZE = (900, 600)


class RestoreDialog(QDialog):
    """``restored`` carries the ``Path`` of the new file, ``copy_wanted`` asks for a backup in all places
    and ``place_chosen`` for one in the new second place. ``folder`` is where a new file is proposed."""

    restored = Signal(object)
    copy_wanted = Signal()
    place_chosen = Signal()

    def __init__(
        self,
        backups: FoundBackups,
        worker: Worker,
        say: Callable[[Condition], str],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._worker = worker
        self._say = say
        self._folder = folder
        self._is_open = True
        self._looking: Path | None = None
        self._differences: dict[Path, Difference | Condition] = {}
        self.model = BackupsModel(cell_words, head_words, self)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self._compose()
        self._connect()
        self._retranslate()
        self.reload()
        fit_to_screen(self, *_SIZE)

    def _compose(self) -> None:
        table = self.ui.table
        table.setModel(self.model)
        table.setItemDelegate(_Rows(table))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(_LINES * table.fontMetrics().lineSpacing()))
        self.second = self._second_place()
        self.ui.second.setVisible(self._own is not None)
        self.ui.now_button.setVisible(self._own is not None)

    def _connect(self) -> None:
        ui = self.ui
        ui.table.selectionModel().currentRowChanged.connect(self._follow)
        ui.table.doubleClicked.connect(lambda _: self.restore())
        if self.second is not None:
            self.second.chosen.connect(self.place_chosen)
            self.second.forgotten.connect(self.reload)
        ui.now_button.clicked.connect(self.copy_wanted)
        ui.look_button.clicked.connect(self.choose_folder)
        ui.restore_button.clicked.connect(self.restore)
        ui.close_button.clicked.connect(self.reject)

    @property
    def _own(self) -> Backups | None:
        return self._backups if isinstance(self._backups, Backups) else None

    # The list

    def reload(self) -> None:
        """List the backups anew; the one in hand stays in hand."""
        current = self.line
        self.model.set_lines(self._backups.lines())
        rows = [line.backup.path for line in self.model.lines]
        row = rows.index(current.backup.path) if current and current.backup.path in rows else 0
        is_empty = not rows
        self.ui.body.setCurrentWidget(self.ui.empty if is_empty else self.ui.listed)
        self.ui.restore_button.setEnabled(not is_empty)
        (self.ui.look_button if is_empty else self.ui.restore_button).setDefault(True)
        if is_empty:
            self.ui.look_button.setFocus()
        else:
            self.ui.table.setCurrentIndex(self.model.index(row, 0))
            self.ui.table.setFocus()
            self.ui.restore_button.setDefault(True)  # A button that had the focus while it was empty lets go.
        self._show_place()
        self._look_on()

    @property
    def line(self) -> Line | None:
        """The backup that is chosen."""
        index = self.ui.table.currentIndex()
        line = index.data(LINE_ROLE) if index.isValid() else None
        return line if isinstance(line, Line) else None

    def choose(self, path: Path) -> None:
        """Take a backup in hand, or the latest of a file that is none itself."""
        stem = Series.of(path, "").stem
        lines = self.model.lines
        rows = [row for row, line in enumerate(lines) if line.backup.path == path.resolve()]
        rows += [row for row, line in enumerate(lines) if line.backup.name.series.stem == stem]
        if rows:
            self.ui.table.setCurrentIndex(self.model.index(rows[0], 0))

    def choose_folder(self) -> None:
        folder = ask_for_folder(self, self.tr("Where are the backups?"), self._folder)
        if folder is not None:
            self.look_in(folder)

    def look_in(self, folder: Path) -> None:
        """List what lies in a folder too."""
        before = len(self.model.lines)
        self._backups.look_in(folder)
        self.reload()
        found = len(self.model.lines) > before
        self.tell("" if found else self.tr("No other backup lies in {0}.").format(folder))

    # Looking into them, in the background

    def _look_on(self) -> None:
        """Look into the next backup nobody looked into: the chosen one first, then one after the other."""
        line = self.model.next_unseen(self.ui.table.currentIndex().row())
        if line is None or self._looking is not None or not self._is_open:
            return
        path = line.backup.path
        self._looking = path
        backups = self._backups
        self._worker.submit(lambda _: backups.look_into(path), partial(self._take_look, path))

    def _take_look(self, path: Path, done: Future[Holdings]) -> None:
        self._looking = None
        if not self._is_open:
            return
        seen = _value_or_condition(done)
        self.model.set_seen(path, seen)
        if self.line is not None and self.line.backup.path == path:
            self._follow()
        self._look_on()

    def _compare(self, path: Path) -> None:
        backups = self._backups
        if backups.has_file and path not in self._differences:
            self._worker.submit(lambda _: backups.difference(path), partial(self._take_difference, path))

    def _take_difference(self, path: Path, done: Future[Difference]) -> None:
        if self._is_open:
            found = _value_or_condition(done)
            self._differences[path] = found
            if self.line is not None and self.line.backup.path == path:
                self._show_details(self.line)

    def _follow(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        """Show the chosen backup; what would change is found out when it is known to be sound."""
        line = self.line
        if line is None:
            return
        self._show_details(line)
        if isinstance(self.model.seen(line.backup.path), Holdings):
            self._compare(line.backup.path)
        self.tell("")

    def _show_details(self, line: Line) -> None:
        path = line.backup.path
        seen = self.model.seen(path)
        words = facts_words(line, seen, self._say)
        if self._backups.has_file and isinstance(seen, Holdings):
            found = self._differences.get(path)
            if found is None:
                words.append(self.tr("Comparing with your file…"))
            else:
                words += [self._say(found)] if isinstance(found, Condition) else difference_words(found)
        self.ui.details.setPlainText("\n".join(words))
        self.ui.restore_button.setEnabled(not isinstance(seen, Condition))

    # Bringing one back

    def restore(self) -> None:
        """Ask where the new file goes and make it; while that fails the dialog stays with the reason."""
        line = self.line
        if line is None or not self.ui.restore_button.isEnabled():
            return
        path = line.backup.path
        kinds = self.tr("Records (*.rcm)")
        target = ask_for_place(self, self.tr("Restore as a new file"), self._proposed(line), kinds)
        if target is not None:
            self.restore_to(path, target)

    def _proposed(self, line: Line) -> Path:
        """The old name where nothing has it, else with the moment of the backup."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = line.backup.name
        plain = self._folder / f"{name.series.stem}.rcm"
        return plain if not plain.exists() else plain.with_stem(f"{plain.stem} {name.at:%Y-%m-%d %H-%M}")

    def restore_to(self, path: Path, target: Path) -> None:
        """Make the new file."""
        words = self.tr("The new file is being made and checked.")
        backups = self._backups
        try:
            carry_out(
                self,
                self._worker,
                words,
                self.tr("Stop"),
                lambda progress: backups.restore(path, target, progress),
            )
        except Cancelled:
            self.tell(self.tr("Stopped. Nothing was made."))
        except Condition as condition:
            self.tell(self._say(condition))
            self.ui.restore_button.setFocus()
        else:
            self.accept()
            self.restored.emit(target)

    # The second place

    def _second_place(self) -> SecondPlaceChoice | None:
        if self._own is None:
            return None
        ui = self.ui
        return SecondPlaceChoice(
            self._own.second, ui.second_words, ui.second_button, ui.forget_button, self._say, self.tell, self
        )

    def _show_place(self) -> None:
        if self.second is not None:
            self.second.show()

    # What it says

    def tell(self, words: str) -> None:
        """A sentence above the buttons; "" takes it away."""
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.model.retranslate()
        if self._own is not None:
            words = self.tr(
                "There is no backup yet. One is made soon after a file is opened, every ten minutes when "
                "something changed, and when it is closed."
            )
        else:
            words = self.tr(
                "No backup was found on this computer. Plug in the stick with the copies, then choose it or "
                "its folder with “Other folder…”."
            )
        self.ui.empty_words.setText(words)
        self.tell("")
        self._show_place()
        if self.line is not None:
            self._show_details(self.line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_open:
            self._retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        self._is_open = False
        super().done(result)


class _Rows(QStyledItemDelegate):
    """A row is chosen, never a cell: no frame stands around one."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


def _value_or_condition(done: Future[T]) -> T | Condition:
    error = done.exception()
    if error is None:
        return done.result()
    if isinstance(error, Condition):
        return error
    raise error
