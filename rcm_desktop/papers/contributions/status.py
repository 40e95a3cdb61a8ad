"""The status of contributions in the forms that it goes out in."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.contributions.status import StatementOfContributions
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.leaves import A4
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.contributions.status_paper import status_paper
from rcm_desktop.papers.contributions.status_pdf import status_pdf
from rcm_desktop.papers.contributions.status_word import status_word


def status_as(
    statements: Sequence[StatementOfContributions],
    language: Language,
    form: OfficeForm,
    sender: Sequence[str] = (),
    size: tuple[float, float] = A4,
) -> bytes:
    """The content of the file; ``sender`` are the lines of a letterhead, if there is one, ``size`` is that of
    the paper in points. A Word file is as large as its template.

    The same statements give the same bytes. Raises the conditions of templates.
    """
    papers = [status_paper(each, language, sender) for each in statements]
    return status_pdf(papers, size) if form is OfficeForm.PDF else status_word(papers)
