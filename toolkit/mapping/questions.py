"""What is left to settle of a book's headers, what each may mean, and how a choice is spelled so that it is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.errors import NotFoundError, SettingsError, nearest
from toolkit.parsing.cells import as_text
from toolkit.reading.header_claims import Proposal
from toolkit.reading.likeness import likely
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NOTHING, choice_key
from toolkit.words.folding import fold

SAMPLES = 3
LIKENED = 200
"""Unused headers of a table that are compared letter by letter; thousands of them would take minutes."""


@dataclass(frozen=True)
class Question:
    """A header that is not used and may mean something: its sheet and table, some values under it, and the proposals."""

    sheet: str
    table: str
    header: str
    samples: tuple[str, ...]
    proposals: tuple[Proposal, ...]


def proposals(mapped: Mapped) -> dict[str, list[Proposal]]:
    """Headers that are not used, each with the columns it may mean: by words and values, else by likeness of letters."""
    taken = list(mapped.columns.values())
    table = INPUTS[mapped.table]
    found = {
        h: [p for p in mapped.proposed.get(h, []) if p.column not in taken]
        or (likely(h, table, taken) if i < LIKENED else [])
        for i, h in enumerate(mapped.unmapped)
    }
    return {header: made for header, made in found.items() if made}


def questions(book: Book, sheets: Mapping[str, RawSheet]) -> list[Question]:
    """Everything that is worth asking, table by table; in: the book, and the raw sheets it was read from."""
    asked = []
    for mapped in (m for table in book.mapped.values() for m in table.sheets):
        if mapped.table == "settings":
            continue
        for header, made in proposals(mapped).items():
            values = sheets[mapped.frame].cells[header]
            column = values.iloc[:, 0] if isinstance(values, pd.DataFrame) else values
            samples = dict.fromkeys(text for v in column if (text := as_text(v)))
            asked.append(
                Question(mapped.title, mapped.table, header, tuple(samples)[:SAMPLES], tuple(made))
            )
    return asked


def column_choice(text: str, sheets: Mapping[str, RawSheet]) -> tuple[str, str]:
    """Setting row of a choice like "Calls.Result=outcome"; "-" as the column means none.

    Raises NotFoundError for a header the book does not have, SettingsError for a column nobody knows.
    """
    place, mark, column = text.rpartition("=")
    if not mark or not place.strip() or not column.strip():
        raise SettingsError(
            f"{text!r} is not of the form Sheet.Header=column, like Calls.Result=outcome."
        )
    titles = {fold(t.title): t.title for t in INPUTS.values()}
    known: dict[str, tuple[str, str]] = {}
    for raw in sheets.values():
        for header in raw.headers:
            sheet = raw.origin.sheet
            known |= {fold(t) + fold(header): (sheet, header) for t in titles.values()} | known
            known[fold(sheet) + fold(header)] = (sheet, header)
    if fold(place) not in known:
        raise NotFoundError(
            f"There is no header {place.strip()!r}. {nearest(place, [f'{s}.{h}' for s, h in dict.fromkeys(known.values())])}"
        )
    every = {fold(w): c.name for t in INPUTS.values() for c in t.columns for w in (c.name, c.label)}
    if column.strip() not in NOTHING and fold(column) not in every:
        raise SettingsError(
            f"There is no column {column.strip()!r}. {nearest(column.strip(), every.values())}"
        )
    sheet, header = known[fold(place)]
    return choice_key(sheet, header), column.strip() if column.strip() in NOTHING else every[
        fold(column)
    ]


def sheet_choice(text: str, sheets: Mapping[str, RawSheet]) -> tuple[str, str]:
    """Setting row of a choice like "2026=Calls"; "-" as the table means that the sheet is not read.

    Raises NotFoundError for a sheet the book does not have, SettingsError for a table nobody knows.
    """
    sheet, mark, table = text.rpartition("=")
    titles = {fold(t): t for t in sheets}
    tables = {fold(w): t.title for t in INPUTS.values() for w in (t.name, t.title)}
    if not mark or fold(sheet) not in titles:
        raise NotFoundError(f"There is no sheet {sheet.strip()!r}. {nearest(sheet, sheets)}")
    if table.strip() not in NOTHING and fold(table) not in tables:
        raise SettingsError(
            f"There is no table {table.strip()!r}. {nearest(table, set(tables.values()))}"
        )
    return choice_key(titles[fold(sheet)]), table.strip() if table.strip() in NOTHING else tables[
        fold(table)
    ]


def answered(question: Question, answer: str) -> tuple[str, str] | None:
    """Setting row of an answer: the number of a proposal, a column's name or label, "-" for none; nothing for a blank answer."""
    answer = answer.strip()
    if not answer:
        return None
    key = choice_key(question.sheet, question.header)
    if answer in NOTHING:
        return key, NOTHING[0]
    if answer.isdigit() and 0 < int(answer) <= len(question.proposals):
        return key, question.proposals[int(answer) - 1].column
    table = INPUTS[question.table]
    known = {fold(w): c.name for c in table.columns for w in (c.name, c.label)}
    if fold(answer) not in known:
        raise SettingsError(
            f"{table.title} has no column {answer!r}. {nearest(answer, table.names)}"
        )
    return key, known[fold(answer)]


def shown(made: list[Proposal]) -> list[dict[str, Any]]:
    """Proposals as plain values, for JSON."""
    return [{"column": p.column, "reason": p.reason, "score": p.score or None} for p in made]
