"""Raw sheets to known tables: which sheet is which table, which header is which column, each value typed by its kind.

The frames that come out have every declared column, in order, with its dtype; the index keeps the sheet rows, so that any
later finding can name its cell.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.assign import assign, headers_of, which_table
from toolkit.errors import DataError, SettingsError, nearest
from toolkit.extra_rows import extra_rows
from toolkit.grid import origin_of, without_attrs
from toolkit.headers import Headers, Proposal, factor
from toolkit.settings import choice_key
from toolkit.tables import INPUTS, SETTINGS, Column, Origin, Table, fold, letters
from toolkit.values import Fault, How, as_text, empty_column, read_column

MAX_FAULTS_A_COLUMN = 5000
KEYS = ("customer_id", "name", "customer", "contact_person", "last_name", "first_name", "email", "date")
"""Columns in which totals and notes below a table stand."""
Chosen = Mapping[str, tuple[str, str]]
"""What the person settled: folded name -> (value, where it was said)."""


@dataclass(frozen=True)
class Problem:
    """One finding for the Problems sheet; severity "error" stops a refresh, "warning" and "note" are advice; `count` cells share it."""

    sheet: str
    cell: str
    column: str
    value: str
    problem: str
    fix: str
    severity: str = "warning"
    count: int = 1


@dataclass(frozen=True)
class Mapped:
    """How one table was found: its sheet and why, and header as typed -> canonical column with the reason of each.

    Headers that are not used stand in `unmapped`; those of them that may mean a column also in `proposed`.
    """

    table: str
    title: str
    origin: Origin
    columns: dict[str, str]
    positions: dict[str, int]
    unmapped: list[str]
    last_row: int
    frame: str = ""
    """The key of its raw frame: the sheet's title, with more behind it for a further table of that sheet."""
    reason: str = ""
    reasons: dict[str, str] = field(default_factory=dict)
    proposed: dict[str, list[Proposal]] = field(default_factory=dict)

    def cell(self, column: str, row: int) -> str:
        """Address of this column's cell in a sheet row; "" when the sheet has no such column."""
        return self.origin.cell(row, self.positions[column]) if column in self.positions else ""

    def header(self, column: str) -> str:
        """The header as the person typed it; the canonical name where the sheet has no such column."""
        return next((typed for typed, name in self.columns.items() if name == column), column)


@dataclass(frozen=True)
class Conformed:
    """Known tables by name, how each was found, what could not be read, and the sheets that were not read, with the reason."""

    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)
    headers: dict[str, Headers] = field(default_factory=dict)
    """How the headers of each table were understood."""
    told: dict[str, list[Problem]] = field(default_factory=dict)
    """Of `problems`, those of each table."""


def read_settings(sheets: Mapping[str, pd.DataFrame]) -> tuple[str, list[tuple[str, Any, str]]]:
    """Title of the Settings sheet, and its (setting, value, cell) rows; no rows where there is none."""
    for title, frame in sheets.items():
        if which_table(title) == SETTINGS.name and len(frame.columns):
            found = headers_of(frame, SETTINGS)
            at = {column: i for i, column in found.positions.items()}
            if {"setting", "value"} <= set(at):
                origin = origin_of(frame, title)
                rows = frame.index if "origin" in frame.attrs else pd.RangeIndex(2, len(frame) + 2)
                pairs = zip(rows, frame.iloc[:, at["setting"]], frame.iloc[:, at["value"]], strict=True)
                return origin.sheet, [
                    (key, as_text(value), origin.cell(int(row), at["value"]))
                    for row, said, value in pairs
                    if (key := as_text(said))
                ]
    return SETTINGS.title, []


def conform(
    sheets: Mapping[str, pd.DataFrame],
    *,
    how: How | None = None,
    columns: Chosen | None = None,
    tables: Chosen | None = None,
    book: str = "the book",
) -> Conformed:
    """Find each known table among the sheets and type its columns.

    `how` says how dates and numbers are read, `columns` and `tables` what the person settled: folded "sheet header" -> column,
    folded sheet -> table. Raises DataError without customers and without a log, SettingsError for a choice that cannot be.
    """
    chosen, unread, alike = assign(
        sheets, book, {title: (_known_table(t, where), where) for title, (t, where) in (tables or {}).items()}
    )
    made = Conformed({}, {}, [], unread)
    for title, reason in unread.items():
        if reason.split(" ")[0] in {t.title for t in INPUTS.values()}:
            made.problems.append(Problem(title, "", "", title, f"{reason}; this sheet is not read",
                                         "Move its rows there, or give it another title.", "note"))  # fmt: skip
    for name, titles in alike.items():
        label = INPUTS[name].title
        text = f"{', '.join(map(repr, titles))} all look like {label}; none of them is read"
        made.problems.append(
            Problem(
                titles[0], "", "", "", text, f"Name the right one {label!r}, or settle it with `retain map`.", count=len(titles)
            )
        )
    for name, table in INPUTS.items():
        if name not in chosen:
            index = pd.RangeIndex(0)
            made.tables[name] = pd.DataFrame({c.name: empty_column(c.kind, index) for c in table.columns}, index=index)
            continue
        title, reason = chosen[name]
        found = headers_of(sheets[title], table, _settled(sheets[title], title, table, columns or {}))
        typed, mapped, told = type_table(sheets[title], title, table, found, how or How())
        made.problems.extend(told)
        made.tables[name], made.mapped[name] = typed, replace(mapped, reason=reason)
        made.headers[name], made.told[name] = found, told
    return made


def reread(made: Conformed, name: str, raw: pd.DataFrame, how: How) -> Conformed:
    """The same tables with one of them read from other rows under the same headers; where it was found stays as it is."""
    typed, _, told = type_table(raw, made.mapped[name].frame, INPUTS[name], made.headers[name], how)
    mine, others = made.told[name], {id(p) for p in made.told[name]}
    at = next((i for i, p in enumerate(made.problems) if mine and p is mine[0]), len(made.problems))
    rest = [p for p in made.problems if id(p) not in others]
    problems = [*rest[:at], *told, *rest[at:]]
    return replace(made, tables={**made.tables, name: typed}, problems=problems, told={**made.told, name: told})


def _known_table(word: str, where: str) -> str:
    if not word:
        return ""
    known = {fold(w): t.name for t in INPUTS.values() for w in (t.name, t.title)}
    if fold(word) not in known:
        raise SettingsError(f"{where}: there is no table {word!r}. {nearest(word, [t.title for t in INPUTS.values()])}")
    return known[fold(word)]


def _settled(frame: pd.DataFrame, title: str, table: Table, columns: Chosen) -> dict[str, tuple[str, str]]:
    """Folded header -> (column or "", where it was said), of what the person settled for this sheet or table."""
    known = {fold(w): c.name for c in table.columns for w in (c.label, c.name)}
    found: dict[str, tuple[str, str]] = {}
    for header in map(str, frame.columns):
        for place in dict.fromkeys((title, origin_of(frame, title).sheet, table.title)):
            if (said := columns.get(fold(place) + fold(header))) is None:
                continue
            word, where = said
            if word and fold(word) not in known:
                raise SettingsError(f"{where}: {table.title} has no column {word!r}. {nearest(word, table.names)}")
            found[fold(header)] = (known[fold(word)] if word else "", where)
    return found


# ------------------------------------------------------------------------------------------------------------------ one table


def type_table(
    raw: pd.DataFrame, title: str, table: Table, found: Headers, how: How
) -> tuple[pd.DataFrame, Mapped, list[Problem]]:
    """One raw sheet with every declared column typed, how it was found, and what could not be read in it."""
    problems: list[Problem] = []
    origin = origin_of(raw, title)
    sheet = origin.sheet if "origin" in raw.attrs else title
    headers = [str(h) for h in raw.columns]
    rows = raw.index if "origin" in raw.attrs else pd.RangeIndex(2, len(raw) + 2)
    at = {name: i for i, name in found.positions.items()}
    mapped = Mapped(
        table.name, sheet, origin, {headers[i]: c for i, c in found.positions.items()}, at,
        [h for i, h in enumerate(headers) if i not in found.positions and h], int(rows[-1]) if len(rows) else origin.header_row,
        title, "", {headers[i]: reason for i, reason in found.reasons.items()}, {headers[i]: made for i, made in found.proposed.items()},
    )  # fmt: skip
    _asked(found, headers, table, mapped, problems)
    if table.name == "customers" and not {"customer_id", "name", "contact_person", "last_name", "email"} & set(at):
        _no_key(found, headers, mapped)
    keep = _data_rows(raw, rows, mapped, problems)
    if keep is not None:
        raw, rows = raw.iloc[keep], rows[keep]
    raw = without_attrs(raw)
    columns: dict[str, pd.Series[Any]] = {}
    kept: dict[int, list[str]] = {}
    for column in table.columns:
        if column.name not in at:
            columns[column.name] = empty_column(column.kind, rows)
            continue
        typed, faults = read_column(raw.iloc[:, at[column.name]], column.kind, how)
        typed.index = rows
        scale = factor(headers[at[column.name]], column)
        columns[column.name] = typed * scale if scale != 1 else typed
        _report(faults, column, headers[at[column.name]], mapped, rows, typed, problems)
        for fault in faults:
            if fault.kept:
                kept.setdefault(fault.position, []).append(fault.kept)
    if kept and "notes" in columns:
        columns["notes"] = _with_kept(columns["notes"], kept)
    return pd.DataFrame(columns, index=rows), mapped, problems


def _no_key(found: Headers, headers: list[str], mapped: Mapped) -> None:
    """Stop where nothing names the customers: everything would be wrong."""
    where = f"Sheet {mapped.title!r}, row {mapped.origin.header_row}"
    asked = [headers[i] for column in ("name", "customer_id") for i in found.asked.get(column, [])]
    if asked:
        raise DataError(f"{where}: {' and '.join(map(repr, asked))} could all hold the customer.\n"
                        f"Settle it with `retain map BOOK --set-column \"{mapped.title}.{asked[0]}=name\"`.")  # fmt: skip
    raise DataError(f"{where}: no column holds the customer's name or id; its headers are: {', '.join(headers)}.\n"
                    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.")  # fmt: skip


def _asked(found: Headers, headers: list[str], table: Table, mapped: Mapped, problems: list[Problem]) -> None:
    """Report headers that claim one column alike, and headers that may mean a column that is missing."""
    for column, positions in found.asked.items():
        names = ", ".join(repr(headers[i]) for i in positions)
        key = choice_key(mapped.title, headers[positions[0]])
        problems.append(Problem(mapped.title, _header_cell(mapped, positions[0]), headers[positions[0]], "",
                                f"{names} could all be {table.column(column).label}; none of them is used",
                                f"Settle it with `retain map`, or add the setting '{key}' with the value {column}.", count=len(positions)))  # fmt: skip
    for i, proposals in found.proposed.items():
        left = [p for p in proposals if p.column not in found.asked and p.column not in found.positions.values()]
        if left and i not in [p for asked in found.asked.values() for p in asked]:
            said = " or ".join(table.column(p.column).label for p in left[:3])
            gainsaid = f" ({left[0].reason})" if ", but " in left[0].reason else ""
            problems.append(Problem(mapped.title, _header_cell(mapped, i), headers[i], "", f"a header that may mean {said}{gainsaid}; it is not used",
                                    "Settle it with `retain map`, or leave it.", "note"))  # fmt: skip


def _header_cell(mapped: Mapped, position: int) -> str:
    return mapped.origin.cell(mapped.origin.header_row, position)


def _data_rows(raw: pd.DataFrame, rows: "pd.Index[Any]", mapped: Mapped, problems: list[Problem]) -> Any:
    """Positions of the rows that are data, None when all are; totals, notes and columns without a header are reported."""
    for column in raw.attrs.get("nameless", ()):
        cell = f"{letters(column)}{mapped.origin.header_row}"
        problems.append(
            Problem(
                mapped.title,
                cell,
                "",
                "",
                "a column without a header; it is not used",
                "Give it a header, if it matters.",
                "note",
            )
        )
    extras = extra_rows(raw, [mapped.positions[k] for k in KEYS if k in mapped.positions])
    if not extras:
        return None
    for extra in extras:
        cell = mapped.origin.cell(int(rows[extra.position]), extra.column)
        problems.append(Problem(mapped.title, cell, str(raw.columns[extra.column]), extra.text[:120], f"{extra.what}; it is not read as data",
                                "Nothing, if that is so.", "note"))  # fmt: skip
    return np.setdiff1d(np.arange(len(raw)), [e.position for e in extras])


def _report(
    faults: list[Fault],
    column: Column,
    header: str,
    mapped: Mapped,
    rows: "pd.Index[Any]",
    typed: "pd.Series[Any]",
    problems: list[Problem],
) -> None:
    """One problem a cell; a column that mostly waits for one setting is one problem, and an error where a log's days wait for it."""

    def problem(fault: Fault, **other: Any) -> Problem:
        cell = mapped.cell(column.name, int(rows[fault.position]))
        return replace(
            Problem(mapped.title, cell, header, fault.value, fault.problem, fault.fix, fault.severity, fault.count), **other
        )

    waiting = [f for f in faults if f.undecided]
    if waiting and len(waiting) >= typed.notna().sum():
        severity = "error" if (mapped.table, column.name) in (("calls", "date"), ("orders", "date")) else "warning"
        first = min(waiting, key=lambda f: f.position)
        problems.append(
            problem(first, problem=f"{len(waiting)} cells like this: {first.problem}", severity=severity, count=len(waiting))
        )
        faults = [f for f in faults if not f.undecided]
    faults = sorted(faults, key=lambda f: f.position)
    problems += [problem(fault) for fault in faults[:MAX_FAULTS_A_COLUMN]]
    if len(faults) > MAX_FAULTS_A_COLUMN:
        rest = len(faults) - MAX_FAULTS_A_COLUMN
        problems.append(
            Problem(
                mapped.title, "", header, "", f"{rest} more cells like these could not be read", "See the rows above.", count=rest
            )
        )


def _with_kept(notes: "pd.Series[Any]", kept: dict[int, list[str]]) -> "pd.Series[Any]":
    """Notes with the texts that another column could not hold."""
    out = notes.astype(object)
    for position, texts in kept.items():
        before = out.iloc[position]
        out.iloc[position] = "; ".join([*([before] if isinstance(before, str) else []), *texts])
    return out.astype("str")
