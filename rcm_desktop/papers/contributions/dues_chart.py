"""The chart of the summary: what is settled and what is outstanding by period, to be read in grey too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.papers.contributions.dues_frame import Book, Sheet

if TYPE_CHECKING:
    from openpyxl.chart import BarChart
    from openpyxl.chart.series import Series

_SETTLED, _GIVEN, _OPEN = "2F6DB0", "9DB7D5", "E0A030"
_RECEIVED, _CREDITED, _WRITTEN_OFF, _OUTSTANDING = "DEFG"
_WIDTH, _HEIGHT = 17.0, 7.5  # Centimetres.


def add_chart(book: Book, sheet: Sheet, head: int, periods: Sequence[Period], currency: str) -> None:
    """Columns that stand on each other, beside the table whose heads stand in row ``head``.

    The figures are stored in the chart too, for programs that show it without working it out.
    """
    if not periods:
        return
    from openpyxl.chart import BarChart

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 60
    chart.title = book.words("chart.title", currency=currency)
    _small(chart)
    chart.width, chart.height = _WIDTH, _HEIGHT  # type: ignore[assignment]
    assert chart.legend is not None
    chart.legend.position = "b"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format = "#,##0"
    totals = [book.report.position.total(currency).cell(each.id) for each in periods]
    quoted = "'" + sheet.name.replace("'", "''") + "'"
    first, last = head + 1, head + len(periods)
    names = [each.name for each in periods]
    for column, fill, pattern, key, amounts in (
        (_RECEIVED, _SETTLED, "", "received", [each.allocated for each in totals]),
        (_CREDITED, _GIVEN, "ltUpDiag", "given", [each.credited for each in totals]),
        (_WRITTEN_OFF, _GIVEN, "dkHorz", "written_off", [each.written_off for each in totals]),
        (_OUTSTANDING, _OPEN, "wdUpDiag", "outstanding", [each.outstanding for each in totals]),
    ):
        span = f"{quoted}!${column}${first}:${column}${last}"
        figures = [float(book.money(each, currency)) for each in amounts]
        series = _series(book.words(f"chart.{key}"), span, figures, f"{quoted}!$A${first}:$A${last}", names)
        _fill(series, fill, pattern)
        if any(amounts) or key in ("received", "outstanding"):
            chart.series.append(series)
    sheet.frame.add_chart(chart, f"I{head - 1}")
    sheet.rows.skip(max(0, 16 - len(periods)))


def _small(chart: BarChart) -> None:
    """The title in the size of a heading, not of a poster."""
    from openpyxl.drawing.text import CharacterProperties, ParagraphProperties

    assert chart.title is not None and chart.title.tx is not None and chart.title.tx.rich is not None
    for paragraph in chart.title.tx.rich.p:
        paragraph.pPr = ParagraphProperties(defRPr=CharacterProperties(sz=1100, b=True))


def _series(name: str, span: str, figures: list[float], names_at: str, names: list[str]) -> Series:
    from openpyxl.chart.data_source import (
        AxDataSource,
        NumData,
        NumDataSource,
        NumRef,
        NumVal,
        StrData,
        StrRef,
        StrVal,
    )
    from openpyxl.chart.series import Series, SeriesLabel

    points = [NumVal(idx=at, v=str(each)) for at, each in enumerate(figures)]
    cache = NumData(formatCode="#,##0.00", ptCount=len(points), pt=points)
    labels = [StrVal(idx=at, v=each) for at, each in enumerate(names)]
    series = Series(val=NumDataSource(numRef=NumRef(f=span, numCache=cache)))
    series.cat = AxDataSource(strRef=StrRef(f=names_at, strCache=StrData(ptCount=len(labels), pt=labels)))
    series.tx = SeriesLabel(v=name)
    return series


def _fill(series: Series, colour: str, pattern: str) -> None:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    shape = GraphicalProperties(solidFill=None if pattern else colour)
    if pattern:
        shape.pattFill = PatternFillProperties(
            pattern,  # type: ignore[arg-type]
            fgClr=ColorChoice(srgbClr=colour),  # type: ignore[arg-type]
            bgClr=ColorChoice(srgbClr="FFFFFF"),  # type: ignore[arg-type]
        )
    shape.line.solidFill = colour
    series.spPr = shape
