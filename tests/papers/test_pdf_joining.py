"""PDF files made one."""

from __future__ import annotations

import re
from datetime import datetime

from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_canvas import Properties
from rcm_desktop.papers.pdf_joining import joined_pdf
from tests.papers.papers import long_paper, opened, page_words
from tests.papers.test_letterhead import CHOICES, LETTER

SAYS = Properties("All of it", "", "", "en", datetime(2031, 5, 14))


def test_pages_follow_each_other_as_they_are() -> None:
    parts = [pdf_of(long_paper(20), languages) for languages in CHOICES]
    parts.append(pdf_of(long_paper(3), CHOICES[0], LETTER))
    whole = joined_pdf(parts, SAYS)
    assert page_words(whole) == [words for part in parts for words in page_words(part)]
    sizes = [page.get_size() for part in parts for page in opened(part)]
    assert [page.get_size() for page in opened(whole)] == sizes


def test_the_same_files_give_the_same_bytes_with_one_id() -> None:
    parts = [pdf_of(long_paper(4), languages) for languages in CHOICES]
    made = {joined_pdf(parts, SAYS) for _ in range(3)}
    assert len(made) == 1
    one, other = re.search(rb"/ID\[<(\w+)><(\w+)>\]", made.pop()).groups()  # type: ignore[union-attr]
    assert one == other


def test_the_whole_says_of_itself_what_it_is_told_to() -> None:
    whole = joined_pdf([pdf_of(long_paper(2), CHOICES[0])], SAYS)
    said = opened(whole).get_metadata_dict()
    assert (said["Title"], said["CreationDate"]) == ("All of it", "D:20310514000000")
    assert b"/PrintScaling" in whole


def test_nothing_is_an_empty_page() -> None:
    assert page_words(joined_pdf([], SAYS)) == [[]]
