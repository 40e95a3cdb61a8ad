"""Makes the Word templates: of conclusions, of the status of contributions, of the form of confirmations, and
of letters in both languages.

They are a beginning: the secretariat opens them in Word, changes the styles, puts a logo into the head, and
saves. The program asks for the styles by the names given here and fills in the rest.

Lengths are in twentieths of a point, sizes of letters in half points, as in the files themselves.
"""

from __future__ import annotations

import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Every Windows and macOS has it, and LibreOffice one of the same measures: lines and pages break alike.
FONT = "Times New Roman"
A4 = (11906, 16838)
# Of the empty edges above and below the text, where head and foot stand.
HEIGHT = 1418
OLDEST = (1980, 1, 1, 0, 0, 0)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# Word refuses a file whose properties stand in another order.
ORDER = (
    "keepNext", "keepLines", "widowControl", "suppressLineNumbers", "pBdr", "tabs",
    "b", "color", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "sz", "szCs", "vertAlign",
)  # fmt: skip

Properties = dict[str, str]
"""Properties of a paragraph or of letters: what stands in each element, by its name."""


@dataclass(frozen=True, slots=True)
class Look:
    """What tells the templates apart. ``labels`` are the widths that labels have, level by level, ``margin``
    is at both sides of the page, and a sheet ``across`` lies on its side. ``body`` is what stands in a letter
    already, as styles and words; ``tag`` is its language."""

    name: str
    margin: int
    size: int
    after: int
    labels: tuple[int, ...] = ()
    across: bool = False
    body: tuple[tuple[str, str], ...] = ()
    tag: str = "en-US"

    @property
    def sheet(self) -> tuple[int, int]:
        return (A4[1], A4[0]) if self.across else A4

    @property
    def width(self) -> int:
        """Of the lines of text."""
        return self.sheet[0] - 2 * self.margin


def _letters() -> Iterator[Look]:
    """The letters, with their words from ``letters.toml``."""
    for name, letter in tomllib.loads((HERE / "letters.toml").read_text("utf-8")).items():
        body = tuple((style, words) for style, words in letter["body"])
        yield Look(name, 1418, 23, 160, body=body, tag="es-MX" if name.endswith("_es") else "en-US")


LOOKS = (
    Look("conclusions", 1418, 24, 120, (567, 510, 510, 510)),
    Look("side_by_side", 1134, 21, 100, (482, 425, 425, 397)),
    Look("status", 907, 18, 60, across=True),
    Look("return_form", 907, 20, 60, across=True),
    *_letters(),
)


def template(look: Look) -> bytes:
    """The content of a template; the same at each call."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _members(look):
            package.writestr(zipfile.ZipInfo(name, OLDEST), HEAD + content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


# The styles


def _styles(look: Look) -> str:
    """The defaults, then each style under the name it has in Word's list."""
    size, after = look.size, look.after
    small = _size(size - 5)
    beside = {"suppressLineNumbers": "", **_right_tab(look.width)}
    kept = {"keepNext": "", "keepLines": "", **_val(jc="center")}
    made = [
        _style("Normal", "Normal", {"widowControl": ""}),
        _style("Title", "Title", {**kept, **_spacing(0, 40)}, {"b": "", **_size(size + 4)}),
        _style("Subtitle", "Subtitle", {**kept, **_spacing(0, 20)}),
        *([_style("Opening", "Opening", _spacing(240, after))] if look.labels else []),
        _style(
            "Heading1",
            "heading 1",
            {**kept, **_spacing(280, after), **_val(outlineLvl=0)},
            {"b": "", **_val(spacing=20), **_size(size + 1)},
        ),
        *(_conclusion_styles(look) if look.labels else _money_styles(look)),
        _style("TableEnd", "Table end", {"suppressLineNumbers": "", "spacing": _LEAST}, _size(2)),
        _style(
            "Header", "header", {**beside, **_RULE, **_spacing(0, 160, 240), "contextualSpacing": ""}, small
        ),
        _style("DraftStamp", "Draft stamp", {**beside, **_spacing(0, 60, 240)}, {"b": "", **small}),
        _style("Footer", "footer", {**beside, **_spacing(0, 0, 240)}, small),
        _style(
            "FootnoteText",
            "footnote text",
            {"suppressLineNumbers": "", **_hanging(170, 170), **_spacing(0, 40, 240)},
            small,
        ),
        _style("FootnoteReference", "footnote reference", letters=_val(vertAlign="superscript")),
        _style(
            "RowNumber",
            "Row number",
            {**_spacing(0, 0), **_val(jc="left")},
            {**_val(color="595959"), **_size(size - 3)},
        ),
        _style("LineNumber", "line number", letters={**_val(color="595959"), **_size(size - 5)}),
        _TABLE,
    ]
    fonts = "".join(f' w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    letters = f'<w:rFonts{fonts}/>{_written(_size(size))}<w:lang w:val="{look.tag}" w:eastAsia="en-US"/>'
    paragraphs = _written(_spacing(0, after, 264))
    return _root(
        "styles",
        f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraphs}</w:pPr></w:pPrDefault></w:docDefaults>" + "".join(made),
    )


def _conclusion_styles(look: Look) -> Iterator[str]:
    yield _style("Paragraph", "Paragraph")
    yield from _item_styles(look.labels)
    yield _style("After", "After the conclusions", _spacing(0, 60))


def _money_styles(look: Look) -> Iterator[str]:
    """The cells of tables, notes, and the parts of a letter."""
    cell = {**_spacing(20, 20, 240), "keepLines": ""}
    size = look.size if look.across else look.size - 3
    if look.across:
        size = look.size - 2
    yield _style("TableHead", "Table head", {**cell, "keepNext": ""}, {"b": "", **_size(size)})
    yield _style("TableText", "Table text", cell, _size(size))
    yield _style("TableTotal", "Table total", cell, {"b": "", **_size(size)})
    yield _style("Note", "Note", {**_hanging(340, 340), **_spacing(0, 40, 240)}, _size(size))
    if not look.body:
        return
    yield _style("Letterhead", "Letterhead", {**_spacing(0, 0, 240), **_val(jc="center")}, {"b": ""})
    yield _style("Reference", "Reference", {**_right_tab(look.width), **_spacing(240, 240)})
    yield _style("Addressee", "Addressee", {**_spacing(0, 240, 252), "keepLines": ""})
    yield _style("Subject", "Subject", {**_spacing(0, look.after), "keepNext": ""}, {"b": ""})
    yield _style("LetterText", "Letter text", _val(jc="both"))
    # Not justified: Word would spread the words of a line that ends with a break.
    quotation = {"ind": ' w:left="567" w:right="567"', "keepLines": ""}
    yield _style("Quotation", "Quotation", quotation)
    yield _style("Enclosure", "Enclosure", _spacing(240, 0), _size(look.size - 3))


def _item_styles(labels: tuple[int, ...]) -> Iterator[str]:
    """For each level the item, its label hanging before it, and the paragraphs below its words."""
    left = 0
    for level, width in enumerate(labels, 1):
        left += width
        yield _style(f"Item{level}", f"Item {level}", _hanging(left, width))
        yield _style(f"Item{level}Text", f"Item {level} text", {"ind": f' w:left="{left}"'})


def _style(
    identity: str, name: str, paragraph: Properties | None = None, letters: Properties | None = None
) -> str:
    kind = "character" if paragraph is None and letters is not None else "paragraph"
    usual = ' w:default="1"' if identity == "Normal" else ""
    based = "" if identity == "Normal" or kind == "character" else '<w:basedOn w:val="Normal"/>'
    own = f"<w:pPr>{_written(paragraph or {})}</w:pPr>" if kind == "paragraph" else ""
    return (
        f'<w:style w:type="{kind}"{usual} w:styleId="{identity}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"{own}<w:rPr>{_written(letters or {})}</w:rPr></w:style>"
    )


def _written(properties: Properties) -> str:
    parts = []
    for name in sorted(properties, key=ORDER.index):
        inner = properties[name]
        parts.append(f"<w:{name}>{inner}</w:{name}>" if inner.startswith("<") else f"<w:{name}{inner}/>")
    return "".join(parts)


def _val(**values: object) -> Properties:
    return {name: f' w:val="{value}"' for name, value in values.items()}


def _size(half_points: int) -> Properties:
    return _val(sz=half_points, szCs=half_points)


def _spacing(before: int, after: int, line: int | None = None) -> Properties:
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return {"spacing": f' w:before="{before}" w:after="{after}"{height}'}


def _hanging(left: int, hanging: int) -> Properties:
    tab = f'<w:tab w:val="left" w:pos="{left}"/>'
    return {"tabs": tab, "ind": f' w:left="{left}" w:hanging="{hanging}"'}


def _right_tab(width: int) -> Properties:
    return {"tabs": f'<w:tab w:val="right" w:pos="{width}"/>'}


# A table must be followed by a paragraph; this one takes next to no room.
_LEAST = ' w:before="0" w:after="0" w:line="20" w:lineRule="exact"'
_RULE = {"pBdr": '<w:bottom w:val="single" w:sz="4" w:space="4" w:color="808080"/>'}
# Two columns with room between them and a hairline down the middle.
_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
    '<w:style w:type="table" w:styleId="SideBySide"><w:name w:val="Side by side"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr>'
    '<w:tblBorders><w:insideV w:val="single" w:sz="2" w:space="0" w:color="A6A6A6"/></w:tblBorders>'
    '<w:tblCellMar><w:left w:w="142" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr></w:style>"
)


# The other parts


def _document(look: Look) -> str:
    edges = "".join(f' w:{side}="{HEIGHT}"' for side in ("top", "bottom"))
    edges += "".join(f' w:{side}="{look.margin}"' for side in ("left", "right"))
    references = "".join(
        f'<w:{part}Reference w:type="{kind}" r:id="{part}-{kind}"/>' for part, kind in _HEADS_AND_FEET
    )
    wide, high = look.sheet
    turned = ' w:orient="landscape"' if look.across else ""
    body = "".join(_paragraph(style, words) for style, words in look.body)
    return _root(
        "document",
        f'<w:body>{body}<w:sectPr>{references}<w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar{edges} w:header="680" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr></w:body>',
    )


def _paragraph(style: str, words: str) -> str:
    parts = "<w:tab/>".join(f'<w:t xml:space="preserve">{part}</w:t>' for part in words.split("\t"))
    name = "".join(word.capitalize() for word in style.split(" "))
    return f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr><w:r>{parts}</w:r></w:p>'


_HEADS_AND_FEET = (("header", "default"), ("header", "first"), ("footer", "default"), ("footer", "first"))
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-US"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
_FOOTNOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)
_FONTS = (
    f'<w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
)


def _members(look: Look) -> Iterator[tuple[str, str]]:
    """The files of the package by name."""
    heads = [(part, kind, f"{part}_{kind}") for part, kind in _HEADS_AND_FEET]
    parts = {
        "styles": ("styles", _styles(look)),
        "settings": ("settings", _root("settings", _SETTINGS)),
        "numbering": ("numbering", _root("numbering", "")),
        "footnotes": ("footnotes", _root("footnotes", _FOOTNOTES)),
        "fontTable": ("fontTable", _root("fonts", _FONTS)),
    }
    for part, kind, name in heads:
        style = "Footer" if part == "footer" else "Header" if kind == "default" else "DraftStamp"
        tag = "hdr" if part == "header" else "ftr"
        empty = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
        if look.body and name == "header_default":
            empty = _paragraph("header", "Ref. {{number}}" if look.tag == "en-US" else "Ref. {{numero}}")
        parts[name] = (part, _root(tag, empty))
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>'
        for name, (kind, _) in parts.items()
    )
    yield (
        "[Content_Types].xml",
        (
            f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>{types}'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
    )
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    yield (
        "_rels/.rels",
        _relations(
            ("document", f"{OFFICE}/officeDocument", "word/document.xml"), ("core", core, "docProps/core.xml")
        ),
    )
    yield "word/document.xml", _document(look)
    ids = {name: f"{part}-{kind}" for part, kind, name in heads}
    yield (
        "word/_rels/document.xml.rels",
        _relations(
            *((ids.get(name, name), f"{OFFICE}/{kind}", f"{name}.xml") for name, (kind, _) in parts.items())
        ),
    )
    for name, (_, content) in parts.items():
        yield f"word/{name}.xml", content
    yield "docProps/core.xml", f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"/>'


def _root(tag: str, content: str) -> str:
    return f'<w:{tag} xmlns:w="{WORD}" xmlns:r="{OFFICE}">{content}</w:{tag}>'


def _relations(*found: tuple[str, str, str]) -> str:
    each = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in found
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


if __name__ == "__main__":
    for each in LOOKS:
        (HERE / f"{each.name}.docx").write_bytes(template(each))
