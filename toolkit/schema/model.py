"""What a table is made of: columns, charts, where a frame stood, and the spelling by which titles and headers are compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

KINDS = (
    "id",
    "text",
    "long",
    "date",
    "count",
    "days",
    "number",
    "money",
    "minutes",
    "share",
    "flag",
    "done",
    "channel",
    "phone",
    "email",
)


class Column(NamedTuple):
    """One column: `name` in code, `label` in sheets, `spellings` other people use, `width` in characters when shown.

    `second` are words that mean the column where no better header does, `maybe` words that the values must confirm.
    """

    name: str
    kind: str
    label: str
    spellings: tuple[str, ...] = ()
    width: float = 0
    fills: str = ""
    """Where the cell is left empty for a person: the column of the call log that it is for."""
    hidden: bool = False
    """True for what only the next run reads: out of sight in a workbook, left out of what is printed."""
    second: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether the cell is left empty for a person to fill in."""
        return self.fills != ""


class Chart(NamedTuple):
    """A native chart of one table: a `category` column against `values` columns, titled, with axis titles."""

    kind: str
    title: str
    category: str
    values: tuple[str, ...]
    x_title: str
    y_title: str
    stacked: bool = False


@dataclass(frozen=True)
class Table:
    """One table; `page` names the sheet it stands on when it is written (several tables may share a page)."""

    name: str
    title: str
    columns: tuple[Column, ...]
    spellings: tuple[str, ...] = ()
    page: str = ""
    note: str = ""
    charts: tuple[Chart, ...] = ()

    def column(self, name: str) -> Column:
        """Return the declared column of this name."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {c.name: c for c in self.columns}

    @property
    def names(self) -> list[str]:
        """The canonical names, in order."""
        return [c.name for c in self.columns]


class Remark(NamedTuple):
    """What a store has to say of a sheet, in `frame.attrs["remarks"]`; about one of its rows, or the whole of it (row 0)."""

    row: int
    value: str
    problem: str
    fix: str
    severity: str = "warning"


class Origin(NamedTuple):
    """Where a frame stood: kept in `frame.attrs["origin"]`; the frame's index holds its sheet rows, counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[int, ...]
    """The sheet column of each frame column, counted from 1."""

    def cell(self, row: int, position: int) -> str:
        """Address of a value, as Excel writes it ("C17")."""
        return f"{letters(self.columns[position])}{row}"


def without_umlauts(folded: str) -> str:
    """A folded word with German letters as people type them without their keys made one with the letters."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def letters(column: int) -> str:
    """Column letters of a column counted from 1.

    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）|\{[^}]*\}")
_PLAIN_LETTERS = str.maketrans("łøđæœı", "lodaoi")
_ASCII_MARKS = {code: None for code in range(128) if not chr(code).isalnum()}


@cache
def fold(text: str) -> str:
    """Spelling without case, accents, spaces, punctuation and bracketed hints, by which titles and headers are compared.

    >>> fold("Deal Value ($) *"), fold("Straße"), fold("customer_id"), fold("Imię")
    ('dealvalue', 'strasse', 'customerid', 'imie')
    """
    bare = text
    if "(" in text or "[" in text or "（" in text or "{" in text:
        bare = _BRACKETS.sub("", text)
        bare = bare if bare.strip() else text
    lower = bare.casefold().replace("#", "number")
    if lower.isascii():
        return lower.translate(_ASCII_MARKS)
    plain = unicodedata.normalize("NFKD", lower).translate(_PLAIN_LETTERS)
    return "".join(c for c in plain if c.isalnum() and not unicodedata.combining(c))


def col(
    name: str,
    kind: str,
    label: str,
    *spellings: str,
    width: float = 0,
    fills: str = "",
    hidden: bool = False,
) -> Column:
    """A column in one line: name, kind and label, then the other spellings."""
    return Column(name, kind, label, spellings, width, fills, hidden)
