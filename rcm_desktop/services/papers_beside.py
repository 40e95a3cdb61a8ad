"""The plain papers that lie on the stick beside the backups, for a machine without the program."""

from __future__ import annotations

from rcm_desktop.domain.languages import Language
from rcm_desktop.services.meetings import Meetings


def papers_beside(meetings: Meetings) -> dict[str, bytes]:
    """What lies on the stick beside the backups: how to go on from it, and the meeting in hand on paper."""
    from rcm_desktop.papers.conclusions import PaperForm, paper_of, texts_of
    from rcm_desktop.wording import Wording

    kinds = (PaperForm.WORD, PaperForm.PDF, PaperForm.TEXT)
    parts = [f"second_place.{part}" for part in ("what", "papers", "go_on")]
    words = [Wording.load(each).text(part) for each in (Language.ES, Language.EN) for part in parts]
    papers = {"LEAME - README.txt": "\r\n\r\n".join(words).encode("utf-8-sig")}
    meeting = meetings.last_in_hand()
    if meeting is not None:
        documents, paper = meetings.documents(meeting), meetings.paper(meeting, is_copy=True)
        settings = meetings.paper_settings()
        key = meetings.meeting(meeting).key
        for language in (each for each in Language if any(texts_of(documents[each]))):
            for kind in kinds:
                name = f"{key}-{language.value}.{kind.value}"
                papers[name] = paper_of(paper, documents, (language,), kind, settings)
    return papers
