"""The fields of letter templates: their names in both languages, and what stands in their places.

A template of either language may use either name; accents, capitals and spaces are free.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from rcm_desktop.domain.folding import plain


class Shape(Enum):
    """What a field holds: words within a line, lines below each other, or a table that stands alone."""

    WORDS = "words"
    LINES = "lines"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by the names that English and Spanish templates give it. Of some a paragraph is the subject:
    without them it says nothing."""

    en: str
    es: str
    shape: Shape = Shape.WORDS
    is_subject: bool = False


NUMBER = Field("number", "numero")
PLACE_AND_DATE = Field("place_and_date", "lugar_y_fecha")
DATE = Field("date", "fecha")
LETTERHEAD = Field("letterhead", "membrete", Shape.LINES)
ADDRESSEE = Field("addressee", "destinatario", Shape.LINES)
COUNTRY = Field("country", "pais")
COUNTRY_NAME = Field("country_name", "nombre_del_pais")
OUTSTANDING = Field("outstanding", "pendiente", is_subject=True)
ARREARS = Field("arrears", "atrasos", is_subject=True)
CURRENT = Field("current", "corriente", is_subject=True)
PERIODS = Field("periods", "periodos", is_subject=True)
LABEL = Field("label", "numeral", is_subject=True)
MEETING = Field("meeting", "reunion", is_subject=True)
CONCLUSION = Field("conclusion", "conclusion", Shape.LINES, is_subject=True)
AMOUNTS = Field("amounts", "importes", Shape.TABLE)
ACCOUNT = Field("account", "estado_de_cuenta", Shape.TABLE)
RECEIPT_AMOUNT = Field("receipt_amount", "importe_recibido", is_subject=True)
RECEIPT_DATE = Field("receipt_date", "fecha_de_recepcion", is_subject=True)
RECEIPT_REFERENCE = Field("receipt_reference", "referencia_de_recepcion")
APPLIED = Field("applied", "aplicacion", Shape.TABLE)
ADVANCE = Field("advance", "anticipo", is_subject=True)
PAID_UP = Field("paid_up", "al_corriente", is_subject=True)
RECIPIENT = Field("recipient", "al_destinatario")
"""The Government or the organisation; in Spanish with the preposition: "al Gobierno de Belice"."""
SECRETARIAT = Field("secretariat", "secretaria")
PRESIDENCY = Field("presidency", "presidencia")
EVENT = Field("event", "evento", is_subject=True)
EVENT_DETAILS = Field("event_details", "datos_del_evento")
ASKED = Field("asked", "consulta", is_subject=True)
CLOSES = Field("closes", "cierre", is_subject=True)
HOW_MANY = Field("how_many", "cuantas", is_subject=True)
MISSED = Field("missed", "ausencias", Shape.LINES, is_subject=True)
COMING = Field("coming", "proxima_reunion", is_subject=True)

FIELDS = (
    NUMBER, PLACE_AND_DATE, DATE, LETTERHEAD, ADDRESSEE, COUNTRY, COUNTRY_NAME, OUTSTANDING, ARREARS, CURRENT,
    PERIODS, LABEL, MEETING, CONCLUSION, AMOUNTS, ACCOUNT, RECEIPT_AMOUNT, RECEIPT_DATE, RECEIPT_REFERENCE,
    APPLIED, ADVANCE, PAID_UP, RECIPIENT, SECRETARIAT, PRESIDENCY, EVENT, EVENT_DETAILS, ASKED, CLOSES,
    HOW_MANY, MISSED, COMING,
)  # fmt: skip
_BY_NAME = {name: field for field in FIELDS for name in (field.en, field.es)}


def field_called(name: str) -> Field | None:
    """The field that a template calls so, None where there is none."""
    return _BY_NAME.get("_".join(plain(name).split()))
