"""Calls that were collected and into whose rows somebody typed more: the log is completed."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.book import Book
from toolkit.entries.entry_columns import LOG_COLUMNS
from toolkit.entries.entry_problems import in_full
from toolkit.entries.log_rows import log_rows
from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import Entry
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.values import as_plain_value
from toolkit.stores.base import Fill
from toolkit.stores.text.call_file import kept_rows

_TELLS_A_CALL = ("date", "customer_id", "customer")


class Changed(NamedTuple):
    """An entry as it is typed now, and the key of the call that it says otherwise."""

    entry: Entry
    replaces: str


def in_words(entry: Mapping[Any, Any]) -> str:
    """Which call it is, and all that is typed of it now."""
    return (
        f"{worded(entry['customer'])}: more was typed after the call was collected"
        f" ({in_full(dict(entry))})"
    )


def not_filled(fill: Fill, why: str) -> str:
    """What is told of a cell of the log that is not filled."""
    return f"{fill.sheet}!{fill.cell} stays blank, as {why}: write {worded(fill.value)!r} there."


def completed(
    book: Book, sheets: Mapping[str, RawSheet], changed: Sequence[Changed]
) -> tuple[tuple[Fill, ...], list[str]]:
    """The blank cells of the log that are filled, and what a person is to change there.

    A cell that says something else than is typed now may have been mended in the log since, so it
    is left.
    """
    fills: list[Fill] = []
    told = []
    for each in changed:
        found = _place(book, sheets, each.replaces)
        if found is None:
            told.append(f"{in_words(each.entry)}: its row in the call log is not found; mend it.")
            continue
        at, raw, row = found
        here = _cells(each.entry, at, row, book.language)
        held = {fill: raw.cells.at[row, raw.cells.columns[at.positions[n]]] for n, fill in here}
        fills += [fill for fill, cell in held.items() if not worded(cell)]
        for fill, cell in held.items():
            if worded(cell) and worded(cell) != worded(fill.value):
                told.append(
                    f"{in_words(each.entry)}: {fill.sheet}!{fill.cell} holds {worded(cell)!r};"
                    f" write {worded(fill.value)!r} there if that is right."
                )
    return tuple(fills), told


def _cells(entry: Entry, at: Mapped, row: int, language: str) -> list[tuple[str, Fill]]:
    """What the row of the log would hold of the entry, by the names of its columns."""
    from pandas import DataFrame

    names = [name for name in at.positions if name in LOG_COLUMNS]
    (said,) = log_rows(DataFrame([entry], dtype=object), names, language)
    places = {name: at.origin.columns[at.positions[name]] for name in names}
    known = tuple(places[name] for name in _TELLS_A_CALL if name in places)
    found = []
    for name, value in said.items():
        if worded(value):
            plain = as_plain_value(value, "text")
            fill = Fill(
                at.origin.sheet, at.origin.header_row, row, places[name], plain, entry["key"], known
            )
            found.append((name, fill))
    return found


def _place(
    book: Book, sheets: Mapping[str, RawSheet], key: str
) -> tuple[Mapped, RawSheet, int] | None:
    """Where the call of a key stands in the log: beside its key, or cell for cell as it was put.

    None where no row is it, or several are.
    """
    before = book.entries[book.entries["key"] == key]
    found = []
    for at in book.mapped["calls"].sheets:
        raw = sheets[at.frame]
        rows = [kept["row"] for kept in kept_rows(raw) if worded(kept["key"]) == key]
        if not rows and len(before):
            names = [name for name in at.positions if name in LOG_COLUMNS]
            (said,) = log_rows(before.iloc[:1], names, book.language)
            words = tuple(worded(said.get(name)) for name in names)
            columns = [map(worded, raw.column(at.positions[name])) for name in names]
            lines = zip(raw.cells.index, zip(*columns, strict=True), strict=True)
            rows = [int(row) for row, line in lines if line == words]
        found += [(at, raw, row) for row in rows]
    return found[0] if len(found) == 1 else None
