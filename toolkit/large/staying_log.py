"""Which log can stay in its engine, and the rows of it that a book is read from instead of all.

These are the first rows, one for each different word of a column, and every row of which
something is to be told: nothing is found otherwise than if all rows were read.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from toolkit.entries.answered_questions import Answers
from toolkit.entries.understood import Said, Understood, understood_by
from toolkit.errors import DataError, SettingsError
from toolkit.large.kept_table import FIRST_ROWS, KeptTable
from toolkit.large.plain_columns import DAY, KEYS, WORDS, day_of, is_day, key_columns
from toolkit.matching.call_success import odd_outcomes
from toolkit.parsing.typed_columns import read_column
from toolkit.reading.flag_headers import says_outcome
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet

LOG = "calls"
MOST_WORDS = 20_000
"""Different words of a column up to which each is read."""
MOST_TOLD = 200_000
"""Rows of which something is to be told that are read."""
_KNOWN = {*KEYS, "date", "notes", *WORDS}
"""Columns that a log may have and stay; rows with others are read as rows, each of them."""


class Staying(NamedTuple):
    """A log that stays in its engine, and how many rows are told of that were not read."""

    table: KeptTable
    untold: int


def sheets_to_read(
    said: Said, kept: Mapping[str, KeptTable], answers: Answers
) -> tuple[dict[str, RawSheet], Staying | None]:
    """The sheets of a book; of a log that can stay some rows, of other kept tables all."""
    sheets = dict(said.sheets)
    log = _log_that_stays(said, kept, answers)
    for title, table in kept.items():
        if log is None or title != log[0]:
            sheets[title] = table.whole()
    if log is None:
        return sheets, None
    title, understood = log
    table, at = kept[title], understood.found.mapped[LOG]
    lines, count = _lines(table, at, understood, sheets)
    sheets[title] = table.at(lines)
    return sheets, Staying(table, max(0, count - MOST_TOLD))


def _log_that_stays(
    said: Said, kept: Mapping[str, KeptTable], answers: Answers
) -> tuple[str, Understood] | None:
    """The title of the log that can stay, with how the book is understood by its first rows."""
    first = {
        title: replace(sheet, cells=sheet.cells.iloc[:FIRST_ROWS])
        for title, sheet in said.sheets.items()
    }
    first |= {title: table.first() for title, table in kept.items()}
    try:
        understood, _ = understood_by(replace(said, sheets=first), answers)
    except (DataError, SettingsError):
        return None  # it is told when all is read
    at = understood.found.mapped.get(LOG)
    customers = understood.found.mapped.get("customers")
    if at is None or customers is None or at.frame not in kept:
        return None
    if not _is_plain(at, understood) or not _has_few_words(kept[at.frame], at):
        return None
    return at.frame, understood


def _is_plain(at: Mapped, understood: Understood) -> bool:
    """Whether each row of a log is read by itself, by columns that facts can be made of."""
    is_special = bool(at.more or at.is_made or at.customer or at.export)
    is_special |= understood.found.headers[LOG].ends is not None
    is_special |= says_outcome(at.header("outcome"))
    has_all = {"date", "outcome"} <= at.positions.keys()
    has_all &= not at.positions.keys().isdisjoint({"customer_id", "customer"})
    return has_all and not is_special and at.positions.keys() <= _KNOWN


def _has_few_words(table: KeptTable, at: Mapped) -> bool:
    columns = [f"c{at.positions[name]}" for name in WORDS if name in at.positions]
    day = at.positions["date"]
    if not is_day(table.kinds[day]):
        columns.append(DAY.format(f"c{day}"))
    counts = ", ".join(f"approx_count_distinct({column})" for column in columns)
    (found,) = table.run(f"SELECT {counts} FROM ({table.select})")
    return bool(max(found) <= MOST_WORDS)


def _lines(
    table: KeptTable, at: Mapped, understood: Understood, sheets: Mapping[str, RawSheet]
) -> tuple[str, int]:
    """A query for the lines of the rows that are read, and how many rows are to be told of."""
    run = table.run
    parts = [f"SELECT * FROM range(2, {FIRST_ROWS + 2})", f"SELECT {table.last_line}"]
    day = f"c{at.positions['date']}"
    of_words = [f"c{at.positions[name]}" for name in WORDS if name in at.positions]
    is_text = not is_day(table.kinds[at.positions["date"]])
    for column in [*of_words, *([DAY.format(day)] if is_text else [])]:
        parts.append(f"SELECT min(line) FROM {table.numbered} GROUP BY {column}")
    outcome = f"c{at.positions['outcome']}"
    words = table.fetch(f"SELECT DISTINCT {outcome} AS word FROM ({table.select})")["word"]
    said = [str(word) for word in words if pd.notna(word)]
    odd = odd_outcomes(said, understood.settings)
    table.put("odd_outcomes", pd.DataFrame({"word": odd}, dtype="str"))
    keys = key_columns(at)
    tells = [
        f"{outcome} IS NULL",
        f"CAST({outcome} AS VARCHAR) IN (SELECT word FROM odd_outcomes)",
        f"({' AND '.join(f'{key} IS NULL' for key in keys.values())})",
        _not_as_listed(table, at, understood.found.mapped["customers"], sheets),
    ]
    if not is_text:
        days = day_of(day)
        today = understood.today.isoformat()
        tells.append(f"({days} IS NULL OR {days} < DATE '1990-01-01' OR {days} > DATE '{today}')")
    told = f"SELECT line FROM {table.numbered} WHERE {' OR '.join(tells)}"
    run(f"CREATE OR REPLACE TEMP TABLE told_lines AS {told}")
    ((count,),) = run("SELECT count(*) FROM told_lines")
    parts.append(f"SELECT line FROM (FROM told_lines ORDER BY line LIMIT {MOST_TOLD})")
    run(f"CREATE OR REPLACE TEMP TABLE read_lines AS {' UNION '.join(parts)}")
    return "FROM read_lines", count


def _not_as_listed(
    table: KeptTable, at: Mapped, customers: Mapped, sheets: Mapping[str, RawSheet]
) -> str:
    """A condition for rows whose id or name is not just as the list has it."""
    listed, pairs = {}, []
    keys = key_columns(at)
    sheet = sheets[customers.frame]
    for ours, theirs, kind in (("customer_id", "customer_id", "id"), ("customer", "name", "text")):
        if ours in keys and theirs in customers.positions:
            cells = sheet.column(customers.positions[theirs])
            listed[ours], _ = read_column(cells, kind)
            pairs.append(f"l.{ours} = CAST(n.{keys[ours]} AS VARCHAR)")
    if not pairs:
        return "TRUE"
    table.put("listed", pd.DataFrame(listed, dtype="str"))
    found = " AND ".join(pairs)
    # Asked of each different pair alone: there are far fewer than rows.
    columns = ", ".join(keys[name] for name in listed)
    table.run(
        "CREATE OR REPLACE TEMP TABLE odd_keys AS SELECT DISTINCT "
        f"{columns} FROM ({table.select}) n WHERE NOT EXISTS (FROM listed l WHERE {found})"
    )
    same = " AND ".join(f"o.{keys[name]} IS NOT DISTINCT FROM {keys[name]}" for name in listed)
    return f"EXISTS (FROM odd_keys o WHERE {same})"
