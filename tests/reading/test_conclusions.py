"""Invented papers of the genre, each with one of the things that readers trip over."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import MarkKind
from rcm_desktop.reading.conclusions import read_conclusions
from tests.reading.characters import shape

MIRROR = """\
REUNIÓN DEL GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN
DE LA CONFERENCIA REGIONAL SOBRE MIGRACIÓN

San Pedro Sula, Honduras
Del 30 de noviembre al 2 de diciembre de 2016

El Grupo se reunió del 30 de noviembre al 2 de diciembre de 2016 en San Pedro Sula, Honduras, con la \
participación de representantes de Canadá, Costa Rica, El Salvador, los Estados Unidos de América, Honduras \
y México, así como de los observadores Colombia y Perú, y con la ausencia de Belice. Formuló las siguientes:
CONCLUSIONES
1. Recibir el informe de la Secretaría.
2. En relación con el presupuesto, se acordó:
a) Instar a los países a pagar sus cuotas.
b) Agradecer a la agencia por su apoyo.
Sobre estas propuestas, solicitar a la Secretaría que desarrolle los incisos a) y b).
3. [bookmark: _Ref1]Tomar nota de la IV Reunión de puntos focales.
4. Reiterar el compromiso de:
a. enviar los datos;
b. revisar la guía.
5. Agradecer al pueblo de Honduras
RECOMENDACIONES
1. Aprobar el plan.
2. Aprobar el memorando.
Dado en San Pedro Sula, Honduras, el 2 de diciembre de 2016.
"""


def test_a_spanish_paper_without_blank_lines() -> None:
    document = read_conclusions(MIRROR)
    assert len(document.title) == 4
    assert document.place == "San Pedro Sula, Honduras"
    assert (document.start, document.end) == (date(2016, 11, 30), date(2016, 12, 2))
    assert document.present == ("CA", "CR", "SV", "US", "HN", "MX", "CO", "PE")
    conclusions, recommendations = document.sections
    assert shape(conclusions.items) == ["1.", "2.", ["a)", "b)"], "3.", "4.", ["a.", "b."], "5."]
    assert shape(recommendations.items) == ["1.", "2."]
    closing = conclusions.items[1].closing
    assert closing is not None
    assert closing.plain.startswith("Sobre estas propuestas")
    assert document.removed == ("[bookmark: _Ref1]",)
    assert document.after == ("Dado en San Pedro Sula, Honduras, el 2 de diciembre de 2016.",)
    assert document.warnings == ()


def test_lines_that_only_look_like_labels() -> None:
    document = read_conclusions("""\
Conclusions of the technical meeting
Panama City, Panama, 3-4 May 2012
The delegations of Panama, Belize and Canada met in Panama City and agreed on
the following:
1. To thank the Secretariat for its report on the workshop that was held on
17 July 2011 and to ask it to send the results of the meeting of September
2010. The final version was adopted in accordance with paragraph
12. of the charter and with the comments made in writing by
Mr. Alvarez.
2. To approve a budget for the coming year that does not exceed the sum of
84,000.0 dollars, as was proposed by the delegations present at the last IV
Meeting of the Group, following up on what was said of items b) and
c) of the previous conclusions.
- 2 -
3. A workshop on "Sub-
regional action" will be held, and thanks are given to Mexico and
A. Smith for the support.
""")
    (section,) = document.sections
    assert shape(section.items) == ["1.", "2.", "3."]
    assert section.items[1].text.plain.endswith("items b) and c) of the previous conclusions.")
    assert "on 17 July 2011" in section.items[0].text.plain
    assert "“" not in section.items[2].text.plain
    assert '"Sub-regional action"' in section.items[2].text.plain
    assert document.removed == ("- 2 -",)


def test_numbers_alone_on_their_lines_and_a_page_number_in_a_sentence() -> None:
    document = read_conclusions(
        "Report\n\nCONCLUSIONS\n\n1\n\nTo thank the host.\n\n2\n\nTo ask for:\n\n(a) a list;\n\n"
        "(b) a map.\n\nPage 1 of 2\n\n3\n\nTo note what the members\n\n4\n\nand observers said.\n"
    )
    assert shape(document.sections[0].items) == ["1", "2", ["(a)", "(b)"], "3"]
    assert document.sections[0].items[2].text.plain == "To note what the members and observers said."
    assert document.removed == ("Page 1 of 2", "4")


def test_running_heads_are_taken_out_where_a_page_ends() -> None:
    head = "Group conclusions 2015"
    document = read_conclusions(f"""\
MEETING OF THE GROUP
Mexico City, 9-10 November 2015
The Group met in Mexico City on 9-10 November 2015 and reached the following conclusions:
I. ADMINISTRATIVE MATTERS
1. To approve the agenda.
2. To thank the host for the arrangements made for the meeting and to ask
{head}
Page 1 of 2
that it shares the report of the meeting with all.
II. PROTECTION
3. To close the matter.
{head}
Page 2 of 2
""")
    assert [section.heading.plain for section in document.sections] == [
        "I. ADMINISTRATIVE MATTERS",
        "II. PROTECTION",
    ]
    assert [shape(section.items) for section in document.sections] == [["1.", "2."], ["3."]]
    assert (
        document.sections[0]
        .items[1]
        .text.plain.endswith("and to ask that it shares the report of the meeting with all.")
    )
    assert document.removed == (head, "Page 1 of 2", head, "Page 2 of 2")


def test_several_decisions_in_one_file() -> None:
    document = read_conclusions("""\
Decision 1/AB.9

First matter

The Conference,

Recalling an earlier decision,

1. Decides to begin;

2. Requests:

(a) one thing;

(b) another.

2nd plenary meeting
13 November 2021

Decision 2/AB.9

Second matter

The Conference,

1. Takes note.

3rd plenary meeting
14 November 2021
""")
    assert [section.heading.plain for section in document.sections] == [
        "Decision 1/AB.9\nFirst matter",
        "Decision 2/AB.9\nSecond matter",
    ]
    assert shape(document.sections[0].items) == ["", "", "1.", "2.", ["(a)", "(b)"]]
    assert shape(document.sections[1].items) == ["", "1."]
    assert document.after[0] == "2nd plenary meeting"
    assert len(document.after) == 4


def test_thematic_headings_children_without_labels_and_exceptions() -> None:
    document = read_conclusions("""\
ACTA
Belmopán, Belice, 16-17 de julio de 2024
Los países acordaron:
Gestión fronteriza
1. Aprobar la guía.
2. Solicitar a la Secretaría:
circular el informe;
preparar la lista; y
convocar una reunión.
Migración laboral
3. Tomar nota.
3bis. Tomar nota también.
4. Pedir:
• datos;
• fechas:
– unas;
– otras.
6. Agradecer.
6. Cerrar la sesión.
""")
    assert [section.heading.plain for section in document.sections] == [
        "Gestión fronteriza",
        "Migración laboral",
    ]
    first, second = document.sections
    assert shape(first.items) == ["1.", "2.", ["", "", ""]]
    assert shape(second.items) == ["3.", "3bis.", "4.", ["•", "•", ["–", "–"]], "6.", "6."]
    assert len(document.warnings) == 2
    assert "5" in document.warnings[0]


def test_letters_go_past_h_and_romans_open_after_a_colon() -> None:
    letters = [f"{letter}) point {letter};" for letter in "abcdefgh"]
    document = read_conclusions(
        "\n".join(
            ["CONCLUSIONS", "1. To note:", *letters, "i) point i:", "i) one;", "ii) two;", "j) the last."]
        )
    )
    (item,) = document.sections[0].items
    assert shape(item.items) == [f"{letter})" for letter in "abcdefghi"] + [["i)", "ii)"], "j)"]


def test_numbers_by_paths_nest() -> None:
    document = read_conclusions(
        "Plan\n\n1. Area\n\n1.1 To do:\n\n1.1.1 this;\n\n1.1.2 that.\n\n"
        "1.2 To spend\n1.5 million.\n\n2. Area\n\n2.1 End.\n"
    )
    assert shape(document.sections[0].items) == ["1.", ["1.1", ["1.1.1", "1.1.2"], "1.2"], "2.", ["2.1"]]


def test_footnotes_are_marked_where_their_signs_stand() -> None:
    document = read_conclusions("""\
DECLARACIÓN

Los representantes de los Estados, reunidos en la ciudad:

RESUELVEN:

I. Aplicar lo dicho en las Naciones Unidas1 y en la otra organización,2 como corresponde.
II. Cerrar.

1 Resolución 12/3.
2 Documento 7.
""")
    marks = document.sections[0].items[0].text.marks
    assert [(mark.kind, mark.note) for mark in marks] == [
        (MarkKind.FOOTNOTE, "Resolución 12/3."),
        (MarkKind.FOOTNOTE, "Documento 7."),
    ]
    assert document.after == ("1 Resolución 12/3.", "2 Documento 7.")


def test_a_paragraph_after_an_item_belongs_to_its_text() -> None:
    document = read_conclusions(
        "CONCLUSIONS\n\n1) To accept the report.\n\n"
        "It was presented by the chair, who was thanked.\n\n2) To end.\n"
    )
    assert document.sections[0].items[0].text.plain == (
        "To accept the report.\nIt was presented by the chair, who was thanked."
    )


def test_warnings_come_in_the_language_that_was_asked_for() -> None:
    source = "CONCLUSIONES\n\n1. Uno.\n\n3. Tres (sin cerrar.\n"
    english = read_conclusions(source).warnings
    spanish = read_conclusions(source, Language.ES).warnings
    assert len(english) == len(spanish) == 2
    assert english[0].startswith("Number 2")
    assert spanish[0].startswith("Falta el número 2")


@pytest.mark.parametrize(
    "first", ["1", "1.", "1)", "(1)", "I.", "A.-", "PRIMERO.-", "a)", "•", "\uf0b7", "-"]
)
def test_a_list_in_any_style_keeps_its_labels(first: str) -> None:
    second = {"1": "2", "1.": "2.", "1)": "2)", "(1)": "(2)", "I.": "II.", "A.-": "B.-", "a)": "b)"}
    label = second.get(first, "SEGUNDO.-" if first == "PRIMERO.-" else first)
    third = "3" if first == "1" else ""
    source = f"ACUERDOS\n\n{first} Aprobar la lista.\n\n{label} Cerrar la lista.\n"
    source += f"\n{third} Salir.\n" if third else ""
    labels = [item.label for item in read_conclusions(source).sections[0].items]
    assert labels[:2] == [first, label]
