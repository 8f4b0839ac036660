"""Raw sheets to known tables: which sheet is which table, which header is which column, each value typed by its kind.

The frames that come out have every declared column, in order, with its dtype; the index keeps the sheet rows, so that any
later finding can name its cell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.assign import JOINED, Assigned, assign, headers_of, which_table
from toolkit.dates import order_of
from toolkit.errors import DataError, SettingsError, nearest
from toolkit.evidence import Evidence
from toolkit.extra_rows import extra_rows
from toolkit.grid import origin_of, without_attrs
from toolkit.headers import Headers, Proposal, factor, likely
from toolkit.settings import choice_key
from toolkit.tables import INBOUND, INPUTS, SETTINGS, Column, Origin, Table, fold, letters
from toolkit.values import Fault, How, as_text, empty_column, read_column

MAX_FAULTS_A_COLUMN = 5000
SHEET_ROWS = 10**9
"""The index of a joined log counts the rows of its second sheet from here on, of its third from twice as far, and so on."""
KEYS = ("customer_id", "name", "customer", "contact_person", "last_name", "first_name", "email", "date")
"""Columns in which totals and notes below a table stand."""
NEEDED = {"orders": ("amount",)}
"""Columns without which a table says less than it is kept for; a log without its day or customer is told where its rows are counted."""
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
    headers: tuple[str, ...] = ()
    """All headers as typed, in their order."""
    more: tuple["Mapped", ...] = ()
    """The further sheets of a joined log; what is added to the log goes to this one."""

    @property
    def sheets(self) -> tuple["Mapped", ...]:
        """Every sheet that the table is read from, this one first."""
        return (self, *self.more)

    @property
    def titles(self) -> str:
        """The titles of all its sheets."""
        return ", ".join(dict.fromkeys(m.title for m in self.sheets))

    def place(self, column: str, row: int) -> tuple[str, str]:
        """Sheet and address of this column's cell in a row; "" as the address when that sheet has no such column."""
        at = self.sheets[row // SHEET_ROWS]
        return at.title, at.origin.cell(row % SHEET_ROWS, at.positions[column]) if column in at.positions else ""

    def cell(self, column: str, row: int) -> str:
        """Address of this column's cell in a row, with its sheet before a "!" where that is a further one; "" without the column."""
        title, address = self.place(column, row)
        return address if row < SHEET_ROWS else f"{title}!{address}"

    def has(self, column: str) -> bool:
        """Whether any of its sheets has this column."""
        return any(column in m.positions for m in self.sheets)

    def header(self, column: str) -> str:
        """The header as the person typed it; the canonical name where no sheet has such a column."""
        return next((typed for m in self.sheets for typed, name in m.columns.items() if name == column), column)


@dataclass(frozen=True)
class Conformed:
    """Known tables by name, how each was found, what could not be read, and the sheets that were not read, with the reason."""

    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)
    headers: dict[str, Headers] = field(default_factory=dict)
    """How the headers of each table were understood."""
    ways: dict[str, dict[str, How]] = field(default_factory=dict)
    """How the columns of each table were read."""
    told: dict[str, list[Problem]] = field(default_factory=dict)
    """Of `problems`, those of each table's first sheet."""


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
    chosen = assign(sheets, book, {title: (_known_table(t, where), where) for title, (t, where) in (tables or {}).items()})
    made = Conformed({}, {}, [], chosen.unread)
    _left_out(chosen, made.problems, book)
    for name, table in INPUTS.items():
        if name not in chosen.found:
            index = pd.RangeIndex(0)
            made.tables[name] = pd.DataFrame({c.name: empty_column(c.kind, index) for c in table.columns}, index=index)
            continue
        titles = chosen.read(name)
        found = {
            t: _headers(
                sheets[t], t, table, columns or {}, [INPUTS[o] for o in chosen.found if o != name and t in chosen.read(o)]
            )
            for t in titles
        }
        ways = _ways(table, {t: (sheets[t], found[t].positions) for t in titles}, how or How())
        parts = []
        for title in titles:
            typed, mapped, told = type_table(sheets[title], title, table, found[title], ways)
            parts.append((typed, replace(mapped, reason=chosen.found[name][1])))
            made.problems.extend(told)
            made.told.setdefault(name, told)
        made.tables[name], made.mapped[name] = _joined(parts, made.problems)
        made.headers[name], made.ways[name] = found[titles[0]], ways
    return made


def _headers(raw: pd.DataFrame, title: str, table: Table, columns: Chosen, others: Sequence[Table]) -> Headers:
    """How the headers read; of several that claim a call's outcome the one whose values tell the most outcomes apart."""
    found = headers_of(raw, table, _settled(raw, title, table, columns, others))
    if table.name != "calls" or "outcome" not in found.asked:
        return found
    bare = without_attrs(raw)
    told = {i: Evidence(bare.iloc[:, i]).outcomes for i in found.asked["outcome"]}
    best = max(told, key=lambda i: told[i])
    if told[best] > max((n for i, n in told.items() if i != best), default=0):
        names = ", ".join(repr(str(raw.columns[i])) for i in told if i != best)
        found.take(best, "outcome", f"its values tell more outcomes apart than those of {names}")
        found.positions = dict(sorted(found.positions.items()))
        del found.asked["outcome"]
        for i in told:
            found.proposed.pop(i, None)
    return found


def _ways(table: Table, parts: Mapping[str, tuple[pd.DataFrame, dict[int, str]]], how: How) -> dict[str, How]:
    """How each column is read: the days of a joined log in the order that any of its sheets proves."""
    ways = dict.fromkeys(table.names, how)
    if len(parts) < 2 or how.day_first is not None:
        return ways
    for column in (c.name for c in table.columns if c.kind == "date"):
        cells = (v for raw, at in parts.values() for i, c in at.items() if c == column for v in without_attrs(raw).iloc[:, i])
        ways[column] = replace(how, day_first=order_of({v for v in cells if isinstance(v, str)}))
    return ways


def _left_out(chosen: Assigned, problems: list[Problem], book: str) -> None:
    """Report sheets that look like a table which is read from elsewhere, and those of which none is read."""
    names = {t.title: t.name for t in INPUTS.values()}
    for title, reason in chosen.unread.items():
        name = names.get(reason.split(" are read from ")[0])
        if name in JOINED:
            every = " ".join(f'--set-sheet "{t}={INPUTS[name].title}"' for t in [*chosen.read(name), title])
            fix = f'To read them as one: retain map {book} {every}; to leave it out: --set-sheet "{title}=-".'
        else:
            fix = "Move its rows there, or give it another title."
        if name:
            problems.append(Problem(title, "", "", title, f"{reason}; this sheet is not read", fix))
    for name, titles in chosen.alike.items():
        label = INPUTS[name].title
        text = f"{', '.join(map(repr, titles))} all look like {label}; none of them is read"
        every = " ".join(f'--set-sheet "{t}={label}"' for t in titles)
        fix = f"Name the right one {label!r}, or read all of them as one: retain map {book} {every}"
        problems.append(Problem(titles[0], "", "", "", text, fix, count=len(titles)))


def _joined(parts: list[tuple[pd.DataFrame, Mapped]], problems: list[Problem]) -> tuple[pd.DataFrame, Mapped]:
    """The sheets of a log as one table, each row under a key of its own; the rows of the first sheet keep theirs and stand last."""
    first, more = parts[0], parts[1:]
    if not more:
        return first
    mapped = replace(first[1], more=tuple(m for _, m in more))
    keyed = [frame.set_axis(frame.index + SHEET_ROWS * (i + 1), axis=0) for i, (frame, _) in enumerate(more)]
    label = INPUTS[mapped.table].title
    counts = ", ".join(f"{m.title!r} ({len(frame)} row{'' if len(frame) == 1 else 's'})" for frame, m in [*more, first])
    problems.append(Problem(mapped.title, "", "", "", f"{label} are read from {len(parts)} sheets: {counts}; new rows go to {mapped.title!r}",
                            "Nothing, if that is so; else settle a sheet as - (none) with `retain map`.", "note", len(parts)))  # fmt: skip
    return pd.concat([*(f for f in keyed if len(f)), first[0]]), mapped


def reread(made: Conformed, name: str, raw: pd.DataFrame) -> Conformed:
    """The same tables with one of them, or its first sheet, read from other rows under the same headers; where it was found stays as it is."""
    typed, _, told = type_table(raw, made.mapped[name].frame, INPUTS[name], made.headers[name], made.ways[name])
    further = made.tables[name][made.tables[name].index >= SHEET_ROWS]
    typed = pd.concat([further, typed]) if len(further) else typed
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


def _settled(
    frame: pd.DataFrame, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> dict[str, tuple[str, str]]:
    """Folded header -> (column or "", where it was said), of what the person settled for this sheet or table.

    `others` are tables that the same sheet holds as well: a column of theirs is none of this one's.
    """
    known = {fold(w): c.name for c in table.columns for w in (c.label, c.name)}
    found: dict[str, tuple[str, str]] = {}
    for header in map(str, frame.columns):
        for place in dict.fromkeys((title, origin_of(frame, title).sheet, table.title)):
            if (said := columns.get(fold(place) + fold(header))) is None:
                continue
            word, where = said
            theirs = {fold(w) for other in others for c in other.columns for w in (c.label, c.name)}
            if word and fold(word) in theirs - set(known):
                continue
            if word and fold(word) not in known:
                raise SettingsError(f"{where}: {table.title} has no column {word!r}. {nearest(word, table.names)}")
            found[fold(header)] = (known[fold(word)] if word else "", where)
    return found


# ------------------------------------------------------------------------------------------------------------------ one table


def type_table(
    raw: pd.DataFrame, title: str, table: Table, found: Headers, ways: Mapping[str, How]
) -> tuple[pd.DataFrame, Mapped, list[Problem]]:
    """One raw sheet with every declared column typed, how it was found, and what could not be read in it; `ways` says how each column is read."""
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
        tuple(headers),
    )  # fmt: skip
    _asked(found, headers, table, mapped, problems)
    if table.name == "customers" and not {"customer_id", "name", "contact_person", "last_name", "email"} & set(at):
        _no_key(found, headers, mapped)
    keep = _data_rows(raw, rows, mapped, problems)
    if keep is not None:
        raw, rows = raw.iloc[keep], rows[keep]
    raw = _with_other_end(without_attrs(raw), found)
    columns: dict[str, pd.Series[Any]] = {}
    kept: dict[int, list[str]] = {}
    for column in table.columns:
        if column.name not in at:
            columns[column.name] = empty_column(column.kind, rows)
            continue
        cells = _without_dittos(raw, rows, at[column.name], mapped, problems)
        unit = replace(ways[column.name], scale=factor(headers[at[column.name]], column))
        typed, faults = read_column(cells, column.kind, unit)
        typed.index = rows
        columns[column.name] = typed
        _report(faults, column, headers[at[column.name]], mapped, rows, typed, problems)
        for fault in faults:
            if fault.kept:
                kept.setdefault(fault.position, []).append(fault.kept)
    if kept and "notes" in columns:
        columns["notes"] = _with_kept(columns["notes"], kept)
    return pd.DataFrame(columns, index=rows), mapped, problems


def _with_other_end(raw: pd.DataFrame, found: Headers) -> pd.DataFrame:
    """The raw log with the customer's number of each call: the one it came from, where it is the customer's call."""
    if found.ends is None:
        return raw
    came_from, went_to = found.ends
    direction = next(i for i, column in found.positions.items() if column == "direction")
    theirs = raw.iloc[:, direction].map(lambda v: isinstance(v, str) and fold(v) in INBOUND)
    whose = np.where(theirs, raw.iloc[:, came_from].to_numpy(dtype=object), raw.iloc[:, went_to].to_numpy(dtype=object))
    made = raw.copy(deep=False)
    made.isetitem(went_to, whose)
    return made


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

    taken = list(mapped.columns.values())
    for i, header in enumerate(headers):
        known = i in found.positions or i in found.proposed or not header or fold(header) in found.settled
        if not known and (alike := likely(header, table, taken)):
            said = " or ".join(table.column(p.column).label for p in alike)
            problems.append(Problem(mapped.title, _header_cell(mapped, i), header, "", f"a header whose letters are like those of {said}; it is not used",
                                    "Settle it with `retain map`, or leave it.", "note"))  # fmt: skip
    for column in NEEDED.get(table.name, ()):
        if column not in taken:
            label = table.column(column).label
            problems.append(Problem(mapped.title, _header_cell(mapped, 0), "", "", f"no column of this sheet is {label}; without it {table.title} give no revenue",
                                    "Name the header so, or settle it with `retain map`."))  # fmt: skip


def _header_cell(mapped: Mapped, position: int) -> str:
    return mapped.origin.cell(mapped.origin.header_row, position)


def _data_rows(raw: pd.DataFrame, rows: "pd.Index[Any]", mapped: Mapped, problems: list[Problem]) -> Any:
    """Positions of the rows that are data, None when all are; totals, notes and columns without a header are reported."""
    for remark in raw.attrs.get("remarks", ()):
        cell = mapped.origin.cell(remark.row, 0) if remark.row else ""
        problems.append(Problem(mapped.title, cell, "", remark.value, remark.problem, remark.fix, remark.severity))
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
    for row in raw.attrs.get("again", ()):
        problems.append(Problem(mapped.title, mapped.origin.cell(row, 0), str(raw.columns[0]), "", "the header again; it is not read as data",
                                "Nothing, if that is so.", "note"))  # fmt: skip
    extras = extra_rows(raw, [mapped.positions[k] for k in KEYS if k in mapped.positions])
    for extra in extras:
        cell = mapped.origin.cell(int(rows[extra.position]), extra.column)
        said = f"{extra.what}; it is {'read as a row of data' if extra.kept else 'not read as data'}"
        fix = "If it is a heading, delete it or end it with a colon." if extra.kept else "Nothing, if that is so."
        if extra.what.startswith("a heading"):
            fix = "Nothing, if that is so; a customer needs another cell of its row filled."
        problems.append(Problem(mapped.title, cell, str(raw.columns[extra.column]), extra.text[:120], said, fix, "note"))
    gone = [e.position for e in extras if not e.kept]
    return np.setdiff1d(np.arange(len(raw)), gone) if gone else None


DITTO = frozenset(('"', "''", "″", "〃", "„", "dito", "ditto", "Dito", "Ditto", "do.", "dto.", "dto", "Dto.", "idem", "Idem", "id.", '-"-', '- " -', "--\"--",
                   "同上", "jw.", "j.w."))  # fmt: skip
"""Marks that stand for the value of the cell above."""


def _without_dittos(
    raw: pd.DataFrame, rows: "pd.Index[Any]", position: int, mapped: Mapped, problems: list[Problem]
) -> "pd.Series[Any]":
    """A column with each ditto mark replaced by the value above it, and a note of how many there were."""
    column = raw.iloc[:, position]
    if column.dtype != object or DITTO.isdisjoint(column):
        return column
    values = column.tolist()
    marks = [i for i, v in enumerate(values) if i and isinstance(v, str) and v in DITTO]
    for i in marks:
        values[i] = values[i - 1]
    if marks:
        problems.append(Problem(mapped.title, mapped.origin.cell(int(rows[marks[0]]), position), str(raw.columns[position]), str(column.iloc[marks[0]]),
                                f"a mark for the value above, in {len(marks)} cell{'' if len(marks) == 1 else 's'}; read as {values[marks[0]]!s}",
                                "Nothing, if that is so.", "note", len(marks)))  # fmt: skip
    return pd.Series(values, index=column.index, dtype=object, name=column.name)


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
            problem(
                first,
                problem=f"{len(waiting)} cells like this: {first.problem}" if len(waiting) > 1 else first.problem,
                severity=severity,
                count=len(waiting),
            )
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
