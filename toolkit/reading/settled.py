"""What the person settled of sheets and headers, and how headers are understood then."""

from collections.abc import Mapping, Sequence

from toolkit.errors import SettingsError, nearest
from toolkit.reading.evidence import Evidence
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers
from toolkit.reading.table_looks import read_headers
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import Table
from toolkit.words.folding import fold

Chosen = Mapping[str, tuple[str, str]]
"""What the person settled: folded name -> (value, where it was said)."""


def settled_tables(tables: Chosen) -> dict[str, tuple[str, str]]:
    """Folded sheet -> (its table or "", where it was said); SettingsError for an unknown table."""
    return {sheet: (_known_table(word, where), where) for sheet, (word, where) in tables.items()}


def _known_table(word: str, where: str) -> str:
    if not word:
        return ""
    known: dict[str, str] = {}
    for table in INPUTS.values():
        known |= {fold(table.name): table.name, fold(table.title): table.name}
    if fold(word) not in known:
        titles = [table.title for table in INPUTS.values()]
        raise SettingsError(f"{where}: there is no table {word!r}. {nearest(word, titles)}")
    return known[fold(word)]


def settled_headers(
    sheet: RawSheet, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> Headers:
    """How the headers of a sheet read, with what the person settled.

    `others` are tables that the same sheet holds as well. Of several headers that claim a call's
    outcome the one counts whose values tell the most outcomes apart. Raises SettingsError for a
    column that no table of the sheet has.
    """
    headers = read_headers(sheet, table, _chosen_for(sheet, title, table, columns, others))
    if table.name == "calls" and "outcome" in headers.asked:
        _settle_outcome(headers, sheet)
    return headers


def _settle_outcome(headers: Headers, sheet: RawSheet) -> None:
    """Take the one of several columns of outcomes whose values tell the most of them apart."""
    outcomes = {i: Evidence(sheet.column(i)).outcomes for i in headers.asked["outcome"]}
    best = max(outcomes, key=lambda i: outcomes[i])
    others = [i for i in outcomes if i != best]
    if outcomes[best] <= max((outcomes[i] for i in others), default=0):
        return
    names = ", ".join(repr(sheet.headers[i]) for i in others)
    headers.take(best, "outcome", f"its values tell more outcomes apart than those of {names}")
    headers.positions = dict(sorted(headers.positions.items()))
    del headers.asked["outcome"]
    for i in outcomes:
        headers.proposed.pop(i, None)


def _chosen_for(
    sheet: RawSheet, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> dict[str, tuple[str, str]]:
    """Folded header -> (column or "", where it was said), for this sheet or table."""
    known = _columns_by_word(table)
    theirs = set().union(*map(_columns_by_word, others)) - known.keys()
    found: dict[str, tuple[str, str]] = {}
    for header in sheet.headers:
        for place in dict.fromkeys((title, sheet.origin.sheet, table.title)):
            word, where = columns.get(fold(place) + fold(header), (None, ""))
            # A column of another table on the same sheet is none of this one's.
            if word is None or fold(word) in theirs:
                continue
            if word and fold(word) not in known:
                raise SettingsError(
                    f"{where}: {table.title} has no column {word!r}. {nearest(word, table.names)}"
                )
            found[fold(header)] = (known[fold(word)] if word else "", where)
    return found


def _columns_by_word(table: Table) -> dict[str, str]:
    """Folded label or name -> name, of a table's columns."""
    known: dict[str, str] = {}
    for column in table.columns:
        known |= {fold(column.label): column.name, fold(column.name): column.name}
    return known
