"""Pages as pixels."""

from __future__ import annotations

from threading import Thread

from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_pictures import PdfPictures, Picture
from tests.papers.papers import long_paper


def pictures() -> PdfPictures:
    return PdfPictures(pdf_of(long_paper(20), (Language.EN,)))


def ink(picture: Picture) -> float:
    """How much of a picture is not white."""
    blues = picture.pixels[0::4]
    return sum(blue < 128 for blue in blues) / len(blues)


def test_a_page_has_its_size_at_each_scale_and_ink_on_it() -> None:
    pages = pictures()
    assert len(pages.sizes) > 1
    width, height = pages.sizes[0]
    for scale in (1.0, 2.0):
        picture = pages.draw(0, scale)
        assert abs(picture.width - width * scale) < 2
        assert abs(picture.height - height * scale) < 2
        assert len(picture.pixels) == picture.stride * picture.height
        assert 0.01 < ink(picture) < 0.3
    pages.close()


def test_pages_can_be_heard() -> None:
    pages = pictures()
    assert pages.words(0).startswith("MEETING OF THE GROUP ON PORTS Colón, Panama")
    pages.close()


def test_two_threads_may_draw_at_once() -> None:
    first, second = pictures(), pictures()
    drawn: dict[int, list[bytes]] = {0: [], 1: []}

    def draw(who: int, pages: PdfPictures) -> None:
        drawn[who] += [pages.draw(number % len(pages.sizes), 0.5).pixels for number in range(8)]

    threads = [Thread(target=draw, args=pair) for pair in enumerate((first, second))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == 8
    first.close()
    second.close()
