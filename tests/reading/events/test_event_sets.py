"""What whole sets of conclusions propose, and single sentences that must propose nothing.

The sets are invented. Behind each item stands what a person finds in it, after "=>": kind, days or what it is
bound to, place, hosts and supporters; an item without it must propose nothing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.domain.event_proposals import EventProposal, Precision
from rcm_desktop.reading import read_document
from rcm_desktop.reading.events.event_sentences import proposals_in, proposals_of

FIRST, LAST = date(2031, 5, 6), date(2031, 5, 7)

ENGLISH = """\
MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)
Guatemala City, Guatemala
18-19 November 2030

The RCGM met in Guatemala City, Guatemala, on 18-19 November 2030, with delegations of Belize, Canada, Costa \
Rica, Guatemala, Honduras, Mexico and Panama, and formulated the following:

CONCLUSIONS

1. To accept the financial report for May to October 2030 and to recall the Protocol of 15 November 2000.
2. To thank Costa Rica for the workshop on statelessness (San José, September 3-5, 2030), supported by UNHCR.
=> event past 2030-09-03 2030-09-05 San José CR UNHCR
3. To approve the following activities for 2031:
a) Training course for consular officers, Mexico City, February 10-14;
=> event 2031-02-10 2031-02-14 Mexico City MX
b) Seminar on statistics, to be hosted by Honduras in Tela in April, with support from ILO and IOM;
=> event 2031-04-01 2031-04-30 Tela HN ILO,IOM
c) A study on remittances, to be published in June.
4. To ask the countries to return the questionnaire by Friday, January 17.
=> deadline 2031-01-17 2031-01-17
5. To note that the RCGM will meet in Puebla, Mexico, on 20 and 21 May 2031.
=> event 2031-05-20 2031-05-21 Puebla, Mexico MX
6. To hold workshops on shelters in Tapachula on 4 March 2031 and in Managua on 9-10 April 2031.
=> event 2031-03-04 2031-03-04 Tapachula MX
=> event 2031-04-09 2031-04-10 Managua NI
7. To reschedule to 8 July 2031 the forum on visas, originally scheduled for 3 December.
=> event 2031-07-08 2031-07-08
8. To cancel the seminar that was to be held in Colón in April 2031.
9. To thank Belize for offering Belize City as the venue of the fifth meeting of the Network. The meeting \
will be held from 28 December to 3 January.
=> event 2030-12-28 2031-01-03 Belize City BZ
10. To set 30 April 2031 as the deadline for nominations, and to extend until 30 June 2031 the \
coordinator's term.
=> deadline 2031-04-30 2031-04-30
11. To thank Panama for its hospitality at the meeting on 18 and 19 November.

RECOMMENDATIONS

1. To prepare a draft charter before the next Vice-Ministerial Meeting.
=> deadline bound next Vice-Ministerial Meeting
2. To approve the budget for 2031 and the Plan of Action 2031-2035.
"""

SPANISH = """\
ACTA DE ACUERDOS DEL GRUPO DE TRABAJO
San Salvador, El Salvador, 14 de noviembre de 2028

El 14 de noviembre de 2028, en San Salvador, El Salvador, las delegaciones de Costa Rica, El Salvador, \
Guatemala, Honduras y México adoptaron los siguientes

ACUERDOS

PRIMERO.- Recordar la Convención de 18 de diciembre de 1990 y el párrafo 9 del acta del 3 de mayo de 2028.
SEGUNDO.- Celebrar en la ciudad de Liberia, Costa Rica, entre el 20 y el 22 de enero, el Encuentro de \
Puestos Fronterizos, con el auspicio del SICA y la cooperación técnica de la OIM.
=> event 2029-01-20 2029-01-22 Liberia, Costa Rica CR SICA,OIM
TERCERO.- En cuanto a la formación:
a) Honduras ofrecerá una pasantía en Tela en marzo de 2029;
=> event 2029-03-01 2029-03-31 Tela HN
b) los países enviarán los datos de 2027 hasta el viernes 24 de noviembre.
=> deadline 2028-11-24 2028-11-24
CUARTO.- Agradecer a Guatemala la feria que efectuó en Tecún Umán a mediados de octubre con respaldo de ACNUR.
=> event past 2028-10-01 2028-10-31 Tecún Umán GT ACNUR
QUINTO.- Dejar constancia de que el convenio del 23 de junio de 2024 vence el 31 de diciembre de 2028.
SEXTO.- Presentar el presupuesto de 2029 en un plazo de quince días.
SÉPTIMO.- En el segundo semestre de 2029 se realizará, con fondos del BID, un seminario sobre visas.
=> event 2029-07-01 2029-12-31 BID
OCTAVO.- Realizar, al margen de la próxima Reunión Viceministerial, un foro sobre remesas.
=> event bound próxima Reunión Viceministerial
NOVENO.- Conmemorar el 18 de diciembre, Día Internacional del Migrante.
"""

# What the reference text has, in Spanish and of another meeting: lettered commitments behind a lead-in, three
# workshops, events gone by, one of another year, and two times bound to the next meeting above.
SPANISH_COMMITMENTS = """\
REUNIÓN DEL GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)
Tela, Honduras
9-11 de junio de 2032

El GRCM se reunió del 9 al 11 de junio de 2032 en Tela, Honduras, con la participación de representantes \
de Belice, Costa Rica, Guatemala, Honduras y México y formuló las siguientes:

CONCLUSIONES

1. Recibir el Plan Estratégico de la Red de Estadísticas para 2032-2037.
2. Agradecer el informe sobre la participación de la ST en la reunión convocada por la Comisión de \
Asuntos Laborales de la OEA el 12 de abril de 2032.
=> event past 2032-04-12 2032-04-12
3. Agradecer a Belice la presentación de los resultados de la Conferencia del Caribe, celebrada en \
Belmopán los días 2 y 3 de junio.
=> event past 2032-06-02 2032-06-03 Belmopán BZ
4. Velar por que la CRM celebre, en 2034, un taller que dé seguimiento a los resultados del taller sobre \
aulas llevado a cabo en Guatemala en 2031.
=> event 2034-01-01 2034-12-31
=> event past 2031-01-01 2031-12-31 Guatemala GT
5. En este sentido, reiteramos el compromiso de:
a. Remitir los datos sobre matrícula a más tardar el 20 de julio.
=> deadline 2032-07-20 2032-07-20
b. Aceptar la cooperación de la OIM en los lineamientos.
c. Realizar un taller de validación de los lineamientos, organizado con apoyo de UNICEF, del 13 al 17 de \
septiembre de 2032 en Guatemala.
=> event 2032-09-13 2032-09-17 Guatemala GT UNICEF
d. Celebrar un foro sobre aulas abiertas en el marco de la Reunión Viceministerial de la CRM en 2032.
=> event bound Reunión Viceministerial de la CRM en 2032
6. Tomar nota de lo siguiente:
a) La posibilidad de elaborar – antes de la próxima Reunión Viceministerial – un pacto por la escuela;
=> deadline bound próxima Reunión Viceministerial
7. Agradecer a México los avances de la próxima III Reunión del Grupo Ad Hoc sobre Aulas, que se \
celebrará en Puebla el 8 y 9 de julio de 2032, con el apoyo técnico y financiero de la Organización de \
los Estados Americanos (OEA). Instar a los países a enviar sus confirmaciones de asistencia a la ST.
=> event 2032-07-08 2032-07-09 Puebla MX OEA
8. Agradecer a Costa Rica la nota conceptual del taller regional “Guía de prácticas: niñez en las \
aulas”, a celebrarse el 24 y 25 de agosto de 2032 en Liberia, Costa Rica.
=> event 2032-08-24 2032-08-25 Liberia, Costa Rica CR
9. Tomar nota de la solicitud de revisar el párrafo 17 y los incisos b) y c).

RECOMENDACIONES

1. Aprobar la Declaración una vez enmendada según lo acordado en esta reunión.
"""


def expected_in(text: str) -> list[str]:
    return [line.removeprefix("=> ") for line in text.splitlines() if line.startswith("=> ")]


def told(proposal: EventProposal) -> str:
    days = [str(proposal.start), str(proposal.end)]
    if proposal.precision is Precision.RELATIVE:
        days = ["bound", proposal.bound]
    words = [
        proposal.kind.value,
        "past" if proposal.past else "",
        *days,
        proposal.place,
        ",".join(proposal.hosts),
        ",".join(proposal.supporters),
    ]
    return " ".join(word for word in words if word)


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, SPANISH_COMMITMENTS])
def test_a_set_proposes_what_a_person_finds_in_it(text: str, tmp_path: Path) -> None:
    file = tmp_path / "conclusions.txt"
    file.write_text("\n".join(line for line in text.splitlines() if not line.startswith("=> ")), "utf-8")
    assert [told(each) for each in proposals_of(read_document(file))] == expected_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "To adopt the Regional Guidelines of 12 April 2031, presented at the workshop.",
        "To note the report of the seminar, published on 2 May 2031.",
        "To approve US$ 30,000 for workshops in the 2032 budget.",
        "To thank the delegations for their presentations during the meeting on 7 May.",
        "To instruct the TS to publish the minutes of the conference within 30 days.",
        "To take note of the letter of 14 March 2031 inviting the RCM to the forum.",
        "To discuss at the next meeting the survey conducted in March 2031.",
        "To welcome the publication “Workshop of Ideas 2035”.",
        "To note that the exemption agreed at the meeting of Presidents takes effect on 1 August 2031.",
        "To hold every two years, starting in 2033, a meeting with civil society.",
        "To acknowledge the reports that were submitted by 30 April 2031.",
        "To express sorrow at the events of 27 March 2030 in Tela.",
        "To meet the needs identified in May 2031.",
        "Tomar nota de que el informe del seminario se publicó el 2 de mayo de 2031.",
        "Prorrogar hasta el 31 de diciembre de 2032 el mandato del grupo que organiza el seminario.",
        "Reafirmar la Declaración de la Cumbre de las Américas del 10 de junio de 2022.",
        "Señalar que el Acuerdo entrará en vigor el 1 de agosto de 2031, según se informó en la reunión.",
        "Apoyar la candidatura de México a la presidencia del Foro Mundial en 2033.",
        "Adoptar el plan de trabajo de la conferencia para el período junio de 2031 a mayo de 2032.",
        "To thank the TS for the documents sent before the Vice-Ministerial Meeting.",
        "To present the results of the workshop during the next Vice-Ministerial Meeting.",
        "Agradecer los informes presentados antes de la Reunión Viceministerial.",
        "To prepare a summary ahead of the fifth session of the committee (June 2032).",
        "Llamar al 2231-0506 o escribir a info@example.org antes de viajar a la reunión.",
    ],
)
def test_papers_periods_and_other_acts_propose_nothing(text: str) -> None:
    assert proposals_in(text, "1", FIRST, LAST) == []


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        (
            "In August 2031, IOM and UNICEF will organize a virtual seminar on schooling.",
            ["event 2031-08-01 2031-08-31 IOM,UNICEF"],
        ),
        (
            "Costa Rica acogerá el 5 de enero la Reunión de Alto Nivel sobre Refugio, auspiciada por ACNUR.",
            ["event 2032-01-05 2032-01-05 CR ACNUR"],
        ),
        (
            "To hold the sessions of the course on 4 and 18 June 2031 in Tela.",
            ["event 2031-06-04 2031-06-04 Tela HN", "event 2031-06-18 2031-06-18 Tela HN"],
        ),
        (
            "To consider items 5 and 6 at the workshop to be held on 8 July 2031.",
            ["event 2031-07-08 2031-07-08"],
        ),
        (
            "To hold a workshop in conjunction with the sessions of the committee (June 2032).",
            ["event 2032-06-01 2032-06-30"],
        ),
        (
            "Ampliar hasta el 15 de junio el plazo para enviar observaciones.",
            ["deadline 2031-06-15 2031-06-15"],
        ),
        (
            "To hold national dialogues in 2032 and to report on them by 30 November of that year.",
            ["event 2032-01-01 2032-12-31", "deadline 2032-11-30 2032-11-30"],
        ),
        (
            "Enviar los comentarios al borrador antes de finalizar el mes de julio.",
            ["deadline 2031-07-01 2031-07-31"],
        ),
    ],
)
def test_word_order_and_lists_of_days(text: str, proposals: list[str]) -> None:
    assert [told(each) for each in proposals_in(text, "1", FIRST, LAST)] == proposals


def test_the_years_and_items_of_a_set_are_told(tmp_path: Path) -> None:
    file = tmp_path / "conclusions.txt"
    file.write_text("\n".join(line for line in ENGLISH.splitlines() if not line.startswith("=> ")), "utf-8")
    found = proposals_of(read_document(file))
    assert [each.item for each in found] == ["2", "3.a", "3.b", "4", "5", "6", "6", "7", "9", "10", "R1"]
    assert [each.item for each in found if each.inferred == ("year",)] == ["3.a", "3.b", "4", "9"]
    assert next(each.title for each in found if each.item == "9") == "fifth meeting of the Network"
