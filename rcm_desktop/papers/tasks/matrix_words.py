"""What the follow-up matrix says in its language, or in both."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.paper_days import paper_day, paper_days
from rcm_desktop.domain.tasks.addressees import addressee_word, addressees_words
from rcm_desktop.domain.tasks.matrix import Group, Matrix, TaskLine
from rcm_desktop.papers.events.event_words import EventWords, when_words
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_canvas import Properties

SECTION = "matrix"
_IN_SENTENCES = re.compile(r"^(?:el|del|los días) ")
"""What Spanish days have before them in a sentence, and not in a column."""


class MatrixWords(EventWords):
    """The words of one matrix. What stands in each language alone is a tuple, a line for each."""

    def __init__(self, languages: Sequence[Language], matrix: Matrix) -> None:
        super().__init__(languages, SECTION)
        self._matrix = matrix
        self._directory = matrix.directory.on(matrix.today)

    def about(self) -> tuple[str, ...]:
        """As at which day, and of what the matrix is."""
        matrix, wanted, meeting = self._matrix, self._matrix.filter, self._matrix.meeting
        lines = [self.dated("as_at", matrix.today)]
        if meeting is not None:
            lines.append(
                self.each(lambda each: self.one(each, "of_meeting", meeting=self.meeting_in(meeting, each)))
            )
        if wanted.who:
            name = partial(addressee_word, wanted.who, directory=self._directory)
            lines.append(self.each(lambda each: self.one(each, "of_who", who=name(language=each))))
        if wanted.groups != frozenset(Group):
            lines.append(self.each(lambda each: self.one(each, "of_groups", groups=self._groups_in(each))))
        return tuple(map(printed, lines))

    def _groups_in(self, language: Language) -> str:
        named = (each for each in Group if each in self._matrix.filter.groups)
        return ", ".join(self.one(language, f"group.{each.value}") for each in named)

    def lines_of(self, say: Callable[[Language], str]) -> tuple[str, ...]:
        """What is said in each language, what is the same in both once."""
        return tuple(dict.fromkeys(filter(None, (printed(say(each)) for each in self.languages))))

    # A line

    def label(self, line: TaskLine) -> str:
        conclusion = line.conclusion
        return self.each(conclusion.label) if conclusion is not None else ""

    def meeting(self, line: TaskLine) -> tuple[str, ...]:
        if line.conclusion is None:
            return ()
        return self.lines_of(partial(self.meeting_in, line.conclusion.meeting))

    def meeting_in(self, meeting: Meeting, language: Language) -> str:
        """ "RCGM, 14-16 May 2025" """
        of_day = self._matrix.directory.on(meeting.start)
        name = of_day.acronym(meeting.body, language) if meeting.body else meeting.key
        days = paper_days(meeting.start, meeting.end, language) if meeting.start is not None else ""
        days = _IN_SENTENCES.sub("", days)
        return ", ".join(filter(None, (name, days)))

    def what(self, line: TaskLine) -> tuple[str, ...]:
        return self.lines_of(line.task.what)

    def who(self, line: TaskLine) -> tuple[str, ...]:
        return self.lines_of(lambda each: addressees_words(line.task.who, each, self._directory))

    def by_when(self, line: TaskLine) -> tuple[str, ...]:
        """The day, the month or year, or the event it follows with the day that this gives."""
        return self.lines_of(lambda each: self._by_when_in(line, each))

    def _by_when_in(self, line: TaskLine, language: Language) -> str:
        when = line.task.when
        bound = when.bound
        if when.first is not None or bound is None:
            return _time_words(when, language)
        event = line.follows[language is Language.ES] or line.follows[language is Language.EN]
        words = self.one(language, bound.relation.value, event=event)
        if line.due is None:
            return words
        return self.one(language, "follows", words=words, day=paper_day(line.due, language))

    def state(self, line: TaskLine) -> tuple[str, ...]:
        return self.lines_of(lambda each: self.one(each, f"state.{line.task.state.value}"))

    def notes(self, line: TaskLine) -> tuple[str, ...]:
        """Each note with its day, in their order."""
        return tuple(f"{self.short_day(each.day)}: {printed(each.words)}" for each in line.task.notes)

    def file_properties(self) -> Properties:
        """What the file says of itself."""
        today = self._matrix.today
        subject = ", ".join(self.about())
        return self.bare_properties(self("title"), "follow-up", today, subject)


def _time_words(when: When, language: Language) -> str:
    days = when.exact_days
    if days is not None and days[0] == days[1]:
        return paper_day(days[0], language)
    return when_words(when, language)
