"""Search while typing: the answer, the palette with it, and what bare FTS5 takes for the same words."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcm_desktop.bootstrap import open_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.searching import Query, words_of
from rcm_desktop.services.search import LIMIT, Search
from rcm_desktop.storage import driver
from rcm_desktop.storage.driver import Mode
from rcm_desktop.windows.finding.palette import Palette
from tests.benchmarks.archive import THIRTY_YEARS, working_copy
from tests.benchmarks.figures import figure, heading, percentile
from tests.benchmarks.keys import FULL, HUNDREDFOLD, Length
from tests.benchmarks.our_window import OurWindow

PAIRS = (
    "solicitar grupo",
    "agradecer cuadro",
    "red noche",
    "ministerios mayo",
    "funcionarios costa",
    "thank guide",
    "welcome report",
    "labour comments",
    "network bridge",
    "secretaria tecnica",
)
"""Both languages, common and rarer words, and a pair that nothing answers."""
_GOAL_MS = 16
_TEXTS = (
    "To thank the ministries of labour for the guide in three tongues and the means at hand.",
    "To ask the network of shelters for a new table of bus lines, and for comments before June.",
    "To welcome the report on the bridge.",
)
_ROUNDS, _QUICK_ROUNDS = 5, 1
# What a program would ask that leaves all to FTS5: in its order of relevance, or the newest first.
_BARE = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY {} LIMIT {}"

_Ask = Callable[[str], object]


def search(length: Length) -> None:
    """In an archive of thirty years and in one a hundred times as large."""
    rounds = _ROUNDS if length is FULL else _QUICK_ROUNDS
    for meetings in (THIRTY_YEARS, HUNDREDFOLD):
        heading(f"Search while typing in {meetings} meetings, ten word pairs")
        with tempfile.TemporaryDirectory() as name:
            library = working_copy(meetings, Path(name))
            _answers(library, rounds)
            _palette(library, Path(name), rounds)


def typed() -> Iterator[str]:
    """Each pair as it stands after each key."""
    for pair in PAIRS:
        yield from (pair[:end] for end in range(1, len(pair) + 1))


def _answers(library: Path, rounds: int) -> None:
    with open_library(library) as opened:
        bare = driver.connect(library, Mode.READING)
        ours: _Ask = lambda words: opened.search.find(Query.of(words))  # noqa: E731
        ranked, newest = (_bare(bare, order) for order in ("rank", "rowid DESC"))
        taken = _in_turns((ours, ranked, newest), rounds)
        bare.close()
        _times("an answer", taken[0], f"p95 {_GOAL_MS} ms")
        for what, floor in (("in its order of relevance", taken[1]), ("the newest first", taken[2])):
            _times(f"bare FTS5, {what}", floor)
            ratio = percentile(taken[0], 95) / percentile(floor, 95)
            figure("an answer to it, at p95", f"{ratio:5.2f}x", "1.5x")
        _similar(opened.search, rounds)


def _bare(connection: driver.Connection, order: str) -> _Ask:
    statement = _BARE.format(order, LIMIT)

    def ask(words: str) -> object:
        *whole, last = words_of(words) or [""]
        if not last:
            return None
        expression = " AND ".join([*(f'"{word}"' for word in whole), f'"{last}"*'])
        return connection.execute(statement, (expression,)).fetchall()

    return ask


def _in_turns(asks: Sequence[_Ask], rounds: int) -> list[list[float]]:
    """Milliseconds of each way to ask, after each key, one way after the other."""
    taken: list[list[float]] = [[] for _ in asks]
    for _ in range(rounds):
        for words in typed():
            for ask, kept in zip(asks, taken, strict=True):
                begun = perf_counter()
                ask(words)
                kept.append(1000 * (perf_counter() - begun))
    return taken


def _similar(service: Search, rounds: int) -> None:
    taken = []
    for plain in _TEXTS * (10 * rounds):
        begun = perf_counter()
        service.similar(plain, Language.EN)
        taken.append(1000 * (perf_counter() - begun))
    _times("conclusions like one in hand", taken, f"p95 {_GOAL_MS} ms")


def _palette(library: Path, folder: Path, rounds: int) -> None:
    """From a key in the palette to the paint of what it finds."""
    ours = OurWindow(library, folder)
    ours.window.menus.actions["palette"].trigger()
    QTest.qWait(100)
    palette = ours.window.findChild(Palette)
    assert isinstance(palette, Palette)
    field, taken = palette.ui.query, []
    painted = _Paints(palette.ui.found.viewport())
    for _ in range(rounds):
        for pair in PAIRS:
            field.clear()
            QTest.qWait(60)
            for character in pair:
                begun = perf_counter()
                QTest.keyClick(field, Qt.Key(ord(character.upper())))
                painted.wait()
                taken.append(1000 * (perf_counter() - begun))
                QTest.qWait(5)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    ours.window.close()
    ours.office.close()
    _times("a key in the palette, to its paint", taken)


class _Paints(QObject):
    """Notices the paint of a list; what is hidden because nothing was found is not waited for."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__()
        self._viewport = viewport
        self._is_painted = False
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._is_painted |= event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Until what the last key found is on the screen."""
        self._is_painted = False
        QApplication.processEvents()
        while not self._is_painted and self._viewport.isVisible():
            QApplication.processEvents()


def _times(what: str, values: Sequence[float], goal: str = "") -> None:
    p50, p95 = percentile(values, 50), percentile(values, 95)
    figure(what, f"p50 {p50:7.2f}  p95 {p95:7.2f}  max {max(values):7.2f} ms", goal)
