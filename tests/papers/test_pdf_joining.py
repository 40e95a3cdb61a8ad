"""PDF files made one."""

from __future__ import annotations

import re

import pytest

from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_joining import joined_pdf
from tests.papers.papers import long_paper, opened, page_words
from tests.papers.test_letterhead import CHOICES, LETTER


def test_pages_follow_each_other_as_they_are() -> None:
    parts = [pdf_of(long_paper(20), languages) for languages in CHOICES]
    parts.append(pdf_of(long_paper(3), CHOICES[0], LETTER))
    whole = joined_pdf(parts)
    assert page_words(whole) == [words for part in parts for words in page_words(part)]
    sizes = [page.get_size() for part in parts for page in opened(part)]
    assert [page.get_size() for page in opened(whole)] == sizes


def test_the_same_files_give_the_same_bytes_with_one_id() -> None:
    parts = [pdf_of(long_paper(4), languages) for languages in CHOICES]
    made = {joined_pdf(parts) for _ in range(3)}
    assert len(made) == 1
    one, other = re.search(rb"/ID\[<(\w+)><(\w+)>\]", made.pop()).groups()  # type: ignore[union-attr]
    assert one == other


def test_one_file_is_itself_and_none_is_refused() -> None:
    alone = pdf_of(long_paper(2), CHOICES[0])
    assert joined_pdf([alone]) == alone
    with pytest.raises(ValueError, match="nothing"):
        joined_pdf([])
