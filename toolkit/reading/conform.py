"""Raw sheets to known tables: which sheet is which table, which header is which column, each value typed by its kind.

The frames that come out have every declared column, in order, with its dtype; the index keeps the sheet rows, so that any
later finding can name its cell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.errors import SettingsError, nearest
from toolkit.parsing.cells import How, as_text
from toolkit.parsing.dates import order_of
from toolkit.parsing.typed_columns import empty_column
from toolkit.problem import Problem
from toolkit.reading.assign import (
    JOINED,
    OUR_COPY,
    Assigned,
    assign,
    headers_of,
    which_table,
)
from toolkit.reading.evidence import Evidence
from toolkit.reading.headers import Headers
from toolkit.reading.mapped import (
    SHEET_ROWS,
    Conformed,
    Mapped,
)
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.typed_table import type_table
from toolkit.schema import (
    CALL_SCHEDULE,
    INPUTS,
    SETTINGS,
    Table,
    fold,
)

Chosen = Mapping[str, tuple[str, str]]
"""What the person settled: folded name -> (value, where it was said)."""


def read_settings(sheets: Mapping[str, RawSheet]) -> tuple[str, list[tuple[str, Any, str]]]:
    """Title of the Settings sheet, and its (setting, value, cell) rows; no rows where there is none."""
    for title, raw in sheets.items():
        frame = raw.cells
        if which_table(title) == SETTINGS.name and len(frame.columns):
            found = headers_of(raw, SETTINGS)
            at = {column: i for i, column in found.positions.items()}
            if {"setting", "value"} <= set(at):
                origin, rows = raw.origin, frame.index
                pairs = zip(
                    rows, frame.iloc[:, at["setting"]], frame.iloc[:, at["value"]], strict=True
                )
                return origin.sheet, [
                    (key, as_text(value), origin.cell(int(row), at["value"]))
                    for row, said, value in pairs
                    if (key := as_text(said))
                ]
    return SETTINGS.title, []


def conform(
    sheets: Mapping[str, RawSheet],
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
    chosen = assign(
        sheets,
        book,
        {title: (_known_table(t, where), where) for title, (t, where) in (tables or {}).items()},
    )
    made = Conformed({}, {}, [], chosen.unread)
    _left_out(chosen, made.problems, book)
    made.problems.extend(
        _copy_of_ours(title, sheets[title])
        for title, reason in chosen.unread.items()
        if reason == OUR_COPY
    )
    for name, table in INPUTS.items():
        if name not in chosen.found:
            index = pd.RangeIndex(0)
            made.tables[name] = pd.DataFrame(
                {c.name: empty_column(c.kind, index) for c in table.columns}, index=index
            )
            continue
        titles = chosen.read(name)
        found = {
            t: _headers(
                sheets[t],
                t,
                table,
                columns or {},
                [INPUTS[o] for o in chosen.found if o != name and t in chosen.read(o)],
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


def _headers(
    raw: RawSheet, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> Headers:
    """How the headers read; of several that claim a call's outcome the one whose values tell the most outcomes apart."""
    found = headers_of(raw, table, _settled(raw, title, table, columns, others))
    if table.name != "calls" or "outcome" not in found.asked:
        return found
    told = {i: Evidence(raw.column(i)).outcomes for i in found.asked["outcome"]}
    best = max(told, key=lambda i: told[i])
    if told[best] > max((n for i, n in told.items() if i != best), default=0):
        names = ", ".join(repr(raw.headers[i]) for i in told if i != best)
        found.take(best, "outcome", f"its values tell more outcomes apart than those of {names}")
        found.positions = dict(sorted(found.positions.items()))
        del found.asked["outcome"]
        for i in told:
            found.proposed.pop(i, None)
    return found


def _ways(
    table: Table, parts: Mapping[str, tuple[RawSheet, dict[int, str]]], how: How
) -> dict[str, How]:
    """How each column is read: the days of a joined log in the order that any of its sheets proves."""
    ways = dict.fromkeys(table.names, how)
    if len(parts) < 2 or how.day_first is not None:
        return ways
    for column in (c.name for c in table.columns if c.kind in ("date", "done")):
        cells = (
            v
            for raw, at in parts.values()
            for i, c in at.items()
            if c == column
            for v in raw.column(i)
        )
        ways[column] = replace(how, day_first=order_of({v for v in cells if isinstance(v, str)}))
    return ways


def _left_out(chosen: Assigned, problems: list[Problem], book: str) -> None:
    """Report sheets that look like a table which is read from elsewhere, and those of which none is read."""
    names = {t.title: t.name for t in INPUTS.values()}
    for title, reason in chosen.unread.items():
        name = names.get(reason.split(" are read from ")[0])
        if name in JOINED:
            every = " ".join(
                f'--set-sheet "{t}={INPUTS[name].title}"' for t in [*chosen.read(name), title]
            )
            fix = f'To read them as one: retain map {book} {every}; to leave it out: --set-sheet "{title}=-".'
        else:
            fix = "Move its rows there, or give it another title."
        if name:
            problems.append(
                Problem(
                    sheet=title, value=title, problem=f"{reason}; this sheet is not read", fix=fix
                )
            )
    for name, titles in chosen.alike.items():
        label = INPUTS[name].title
        text = f"{', '.join(map(repr, titles))} all look like {label}; none of them is read"
        every = " ".join(f'--set-sheet "{t}={label}"' for t in titles)
        fix = f"Name the right one {label!r}, or read all of them as one: retain map {book} {every}"
        problems.append(Problem(sheet=titles[0], problem=text, fix=fix, count=len(titles)))


def _copy_of_ours(title: str, raw: RawSheet) -> Problem:
    """Tell of a copy of our schedule, with the first cell that holds words of a person's, as they are read in the schedule only."""
    labels, origin = (
        {fold(c.label): c.label for c in CALL_SCHEDULE.columns if c.open},
        raw.origin,
    )
    bare = raw.cells
    places = [i for i, header in enumerate(raw.headers) if fold(header) in labels]
    typed = [
        (n, i, text)
        for n, row in enumerate(bare.itertuples(index=False))
        for i in places
        if (text := as_text(row[i]))
    ]
    if not typed:
        return Problem(
            sheet=title,
            problem=f"{OUR_COPY}; not read",
            fix="Nothing, if that is so.",
            severity="note",
        )
    n, i, text = typed[0]
    rows = len({n for n, _, _ in typed})
    return Problem(
        sheet=title,
        cell=origin.cell(int(bare.index[n]), i),
        column=raw.headers[i],
        value=text,
        problem=f"{OUR_COPY}; not read, and neither is what was typed into {'it' if rows == 1 else f'{rows} rows of it'}",
        fix=f"Type it into the sheet {CALL_SCHEDULE.page} that a refresh writes.",
        count=rows,
    )


def _joined(
    parts: list[tuple[pd.DataFrame, Mapped]], problems: list[Problem]
) -> tuple[pd.DataFrame, Mapped]:
    """The sheets of a log as one table, each row under a key of its own; the rows of the first sheet keep theirs and stand last."""
    first, more = parts[0], parts[1:]
    if not more:
        return first
    mapped = replace(first[1], more=tuple(m for _, m in more))
    keyed = [
        frame.set_axis(frame.index + SHEET_ROWS * (i + 1), axis=0)
        for i, (frame, _) in enumerate(more)
    ]
    label = INPUTS[mapped.table].title
    counts = ", ".join(
        f"{m.title!r} ({len(frame)} row{'' if len(frame) == 1 else 's'})"
        for frame, m in [*more, first]
    )
    problems.append(
        Problem(
            sheet=mapped.title,
            problem=f"{label} are read from {len(parts)} sheets: {counts}; new rows go to {mapped.title!r}",
            fix="Nothing, if that is so; else settle a sheet as - (none) with `retain map`.",
            severity="note",
            count=len(parts),
        )
    )
    return pd.concat([*(f for f in keyed if len(f)), first[0]]), mapped


def reread(made: Conformed, name: str, raw: RawSheet) -> Conformed:
    """The same tables with one of them, or its first sheet, read from other rows under the same headers; where it was found stays as it is."""
    typed, _, told = type_table(
        raw, made.mapped[name].frame, INPUTS[name], made.headers[name], made.ways[name]
    )
    further = made.tables[name][made.tables[name].index >= SHEET_ROWS]
    typed = pd.concat([further, typed]) if len(further) else typed
    mine, others = made.told[name], {id(p) for p in made.told[name]}
    at = next((i for i, p in enumerate(made.problems) if mine and p is mine[0]), len(made.problems))
    rest = [p for p in made.problems if id(p) not in others]
    problems = [*rest[:at], *told, *rest[at:]]
    return replace(
        made, tables={**made.tables, name: typed}, problems=problems, told={**made.told, name: told}
    )


def _known_table(word: str, where: str) -> str:
    if not word:
        return ""
    known = {fold(w): t.name for t in INPUTS.values() for w in (t.name, t.title)}
    if fold(word) not in known:
        raise SettingsError(
            f"{where}: there is no table {word!r}. {nearest(word, [t.title for t in INPUTS.values()])}"
        )
    return known[fold(word)]


def _settled(
    raw: RawSheet, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> dict[str, tuple[str, str]]:
    """Folded header -> (column or "", where it was said), of what the person settled for this sheet or table.

    `others` are tables that the same sheet holds as well: a column of theirs is none of this one's.
    """
    known = {fold(w): c.name for c in table.columns for w in (c.label, c.name)}
    found: dict[str, tuple[str, str]] = {}
    for header in raw.headers:
        for place in dict.fromkeys((title, raw.origin.sheet, table.title)):
            if (said := columns.get(fold(place) + fold(header))) is None:
                continue
            word, where = said
            theirs = {fold(w) for other in others for c in other.columns for w in (c.label, c.name)}
            if word and fold(word) in theirs - set(known):
                continue
            if word and fold(word) not in known:
                raise SettingsError(
                    f"{where}: {table.title} has no column {word!r}. {nearest(word, table.names)}"
                )
            found[fold(header)] = (known[fold(word)] if word else "", where)
    return found
