"""Headers of our sheets in whatever language they were written: which column each one is."""

from collections.abc import Iterable, Sequence

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue, catalogues
from toolkit.schema.model import Column, Table
from toolkit.words.folding import fold

TAKEN_SUFFIX = " (calculated)"
"""What is added to a heading of ours that the list has already."""


def label_in(words: Catalogue, table: Table, column: Column) -> str:
    """What a column is called in a language; what only the next run reads has one name in all."""
    if column.hidden:
        return column.label
    return words.say(column.label, f"{table.name}.{column.name}")


def names_by_label(table: Table, headers: Iterable[object]) -> dict[str, str]:
    """The names of a table's columns by their folded labels, in the language of these headers."""
    return _names_in(catalogue(language_of(table, headers)), table)


def language_of(table: Table, headers: Iterable[object]) -> str:
    """The language that our sheet with these headers was written in."""
    return find_header(table, [list(headers)])[0]


def find_header(table: Table, rows: Sequence[Sequence[object]]) -> tuple[str, int, dict[int, str]]:
    """Of some rows the one with most labels of a table: its language, its number from 0, and the
    names of columns by their places. The first row where none has any.

    Other languages are looked at only where the labels are not English.
    """
    best, at, places = ENGLISH, 0, dict[int, str]()
    for words in catalogues():
        names = _names_in(words, table)
        for number, row in enumerate(rows):
            found = _places(row, names)
            if len(found) > len(places):
                best, at, places = words.code, number, found
        filled = sum(isinstance(cell, str) and cell != "" for cell in rows[at]) if rows else 0
        if 2 * len(places) >= min(len(names), filled):
            break
    return best, at, places


def _places(row: Sequence[object], names: dict[str, str]) -> dict[int, str]:
    """The names of columns by place; of two cells with one label the first counts."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        name = names.get(fold(cell)) if isinstance(cell, str) else None
        if name:
            found.setdefault(name, place)
    return {place: name for name, place in found.items()}


def _names_in(words: Catalogue, table: Table) -> dict[str, str]:
    return {fold(label_in(words, table, column)): column.name for column in table.columns}


def name_of_label(table: Table, label: str) -> str:
    """The name of the column that a heading of ours stands for, in whatever language; "" for none.

    >>> from toolkit.schema.outputs import ADDED
    >>> name_of_label(ADDED, "Letzter Kontakt (berechnet)")
    'last_contact'
    """
    for words in catalogues():
        names = _names_in(words, table)
        own = fold(label.removesuffix(words.say(TAKEN_SUFFIX)))
        if own in names:
            return names[own]
    return ""


def former_labels(
    recorded: Sequence[str], columns: Sequence[Column], table: Table, language: str
) -> dict[str, str]:
    """Headings of another language that our columns were written under -> what they are now.

    In: the headings of the last run, and the columns that there may be, in English.
    """
    said = catalogue(language)
    now = {column.name: label_in(said, table, column) for column in columns}
    if not set(recorded) - set(now.values()):
        return {}
    former: dict[str, str] = {}
    for words in catalogues():
        for column in columns:
            label = label_in(words, table, column)
            if words.code == language or label not in recorded:
                continue
            former.setdefault(label, now[column.name])
            former.setdefault(label + words.say(TAKEN_SUFFIX), now[column.name])
    return former
