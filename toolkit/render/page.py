"""Result tables to what a person or a program reads: pages for a workbook, JSON, CSV and one HTML file.

Every writer takes its cells from `cells_of`, so that a date, an unknown or a count is the same thing everywhere.
"""

import csv
import html
import io
import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

import pandas as pd

from toolkit.schema import (
    BY_TITLE,
    COHORTS,
    Column,
    Table,
    fold,
)

Cell = None | bool | int | float | str | date
NOTHING = "Nothing to show"
_WHOLE = ("count", "days")
_NUMERIC = ("count", "days", "number", "money", "share")
_PHONES = ("phone", "phone_2")
_DIALLED = re.compile(r"\+[0-9(). -]*[0-9] \(?[0-9][0-9(). -]*")
"""A phone number in groups: two numbers with nothing but a blank between them are no formula."""
_MONTH = re.compile(r"\d{4}-\d\d(-\d\d)?")
"""A month or day as text, which no line may break."""
RISKY = ("=", "+", "-", "@", "\t", "\r")


class Block(NamedTuple):
    """One table with its rows; the frame has the table's columns, and maybe a `<column>_kind` beside one."""

    table: Table
    frame: pd.DataFrame


@dataclass(frozen=True)
class Page:
    """One sheet to write: its lasting `key`, its title and the tables that stand on it."""

    key: str
    title: str
    blocks: list[Block]

    @property
    def rows(self) -> int:
        """Rows of all tables together, as the page shows them."""
        return sum(shown_rows(block.table, block.frame) for block in self.blocks)


def shown_rows(table: Table, frame: pd.DataFrame) -> int:
    """How many rows of a table a page shows: of the cohorts, which stand in a grid, one each."""
    return int(frame["cohort"].nunique()) if table is COHORTS else len(frame)


def present(sheets: dict[str, pd.DataFrame]) -> list[Page]:
    """Group result tables, keyed by title, into the pages they are declared for, in the order given."""
    pages: dict[str, Page] = {}
    for title, frame in sheets.items():
        table = BY_TITLE[title]
        name = table.page or table.title
        pages.setdefault(name, Page(fold(name), name, [])).blocks.append(Block(table, frame))
    return list(pages.values())


def shown(frame: pd.DataFrame, table: Table) -> list[Column]:
    """Declared columns that the frame has, in declared order."""
    return [c for c in table.columns if c.name in frame.columns]


def cells_of(frame: pd.DataFrame, column: Column) -> tuple[list[Cell], list[str]]:
    """Plain values of one column with the kind of each: None for unknown, `date` for dates, `int` for counts."""
    raw = frame[column.name].tolist()
    beside = f"{column.name}_kind"
    kinds = (
        [str(k) for k in frame[beside].tolist()]
        if beside in frame.columns
        else [column.kind] * len(raw)
    )
    return [plain(value, kind) for value, kind in zip(raw, kinds, strict=True)], kinds


def plain(value: Any, kind: str) -> Cell:
    """One value as plain Python: what is unknown, not a number or not a date is None.

    >>> plain(float("nan"), "money"), plain(3.0, "count"), plain(pd.Timestamp(2026, 1, 5), "date")
    (None, 3, datetime.date(2026, 1, 5))
    """
    if type(value) is str:
        return value
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if hasattr(value, "item") and not isinstance(value, (pd.Timestamp, pd.Timedelta)):
        value = value.item()
    if isinstance(value, (datetime, pd.Timestamp)):
        return value.date()
    if isinstance(value, pd.Timedelta):
        return value.days
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if kind in (*_WHOLE, "id", "text") and value.is_integer() else value
    return value if isinstance(value, (int, str, date)) else str(value)


def as_json(frame: pd.DataFrame, table: Table) -> list[dict[str, Any]]:
    """Rows by canonical name: ISO dates, whole counts, null for unknown; undeclared columns are left out."""
    columns = shown(frame, table)
    lists = [
        [v.isoformat() if isinstance(v, date) else v for v in cells_of(frame, c)[0]]
        for c in columns
    ]
    names = [c.name for c in columns]
    return [dict(zip(names, row, strict=True)) for row in zip(*lists, strict=True)]


def as_csv(frame: pd.DataFrame, table: Table) -> str:
    """CSV under the labels, with ISO dates; a text that a spreadsheet would run as a formula gets an apostrophe.

    A phone number that no spreadsheet can calculate, like +34 600 003 032, is left as it is.
    """
    columns = shown(frame, table)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([c.label for c in columns])
    writer.writerows(
        zip(*[[_as_field(v, c) for v in cells_of(frame, c)[0]] for c in columns], strict=True)
    )
    return out.getvalue()


def _as_field(value: Cell, column: Column) -> str | int | float:
    plain = (
        column.name in _PHONES
        and isinstance(value, str)
        and _DIALLED.fullmatch(value)
        and sum(map(str.isdigit, value)) >= 6
    )
    return str(value) if plain else guarded(value)


def unguarded(text: str) -> str:
    """A CSV text as it was before `as_csv` guarded it."""
    return text[1:] if text[:1] == "'" and text[1:2] in RISKY else text


def guarded(value: Cell) -> str | int | float:
    """One cell as CSV: a text that a spreadsheet would run as a formula gets an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return f"'{value}" if value.startswith(RISKY) else value
    return value


def cohort_grid(frame: pd.DataFrame) -> tuple[list[int], list[tuple[str, int, dict[int, float]]]]:
    """Cohorts as a grid: the ages, and for each cohort its name, size and rate by age."""
    cohorts, ages, sizes, rates = (
        cells_of(frame, COHORTS.column(n))[0] for n in ("cohort", "age", "customers", "rate")
    )
    rows: dict[str, tuple[str, int, dict[int, float]]] = {}
    for cohort, age, size, rate in zip(cohorts, ages, sizes, rates, strict=True):
        name = str(cohort)
        _, most, known = rows.get(name, (name, 0, {}))
        if isinstance(age, int) and isinstance(rate, (int, float)):
            known[age] = float(rate)
        rows[name] = (name, max(most, size if isinstance(size, int) else 0), known)
    return sorted({a for a in ages if isinstance(a, int)}), list(rows.values())


_CSS = """
:root{color-scheme:light}
body{font:15px/1.45 Calibri,"Segoe UI",system-ui,sans-serif;color:#222;margin:2rem auto;max-width:84rem;padding:0 1rem}
h1{color:#1f4e5f}h2{color:#1f4e5f;border-bottom:2px solid #1f4e5f;padding-bottom:.2rem;margin-top:2.2rem}
h3{margin:1.4rem 0 .2rem}p.note{color:#666;font-style:italic;margin:.1rem 0 .5rem}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.4rem 0}
th{background:#1f4e5f;color:#fff;text-align:left;padding:.35rem .6rem;vertical-align:bottom}
td{padding:.3rem .6rem;border-bottom:1px solid #dde3e6;vertical-align:top;white-space:pre-line}
tr:nth-child(even) td{background:#f4f7f8}td.n{text-align:right;white-space:nowrap}td.k{white-space:nowrap}
td.none{color:#777;font-style:italic}th.open{background:#b7791f}
@media print{body{margin:0;max-width:none}th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""


def as_html(pages: list[Page], title: str) -> str:
    """One HTML file that needs nothing else: every page a section, every text escaped."""
    body = "\n".join(_html_page(page) for page in pages)
    name = html.escape(title)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{name}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_CSS}</style>\n</head>\n<body>\n<h1>{name}</h1>\n{body}\n</body>\n</html>\n"
    )


def _html_page(page: Page) -> str:
    parts = [f"<section>\n<h2>{html.escape(page.title)}</h2>"]
    for block in page.blocks:
        if len(page.blocks) > 1:
            parts.append(f"<h3>{html.escape(block.table.title)}</h3>")
        if block.table.note:
            parts.append(f'<p class="note">{html.escape(block.table.note)}</p>')
        table = _html_cohorts(block) if block.table is COHORTS else _html_table(block)
        parts.append(f'<div class="wide">{table}</div>')
    return "\n".join([*parts, "</section>"])


def _html_table(block: Block) -> str:
    columns = [c for c in shown(block.frame, block.table) if not c.hidden]
    head = "".join(
        f"<th{' class=open' if c.open else ''}>{html.escape(c.label)}</th>" for c in columns
    )
    pairs = [cells_of(block.frame, c) for c in columns]
    lists = [[_html_cell(v, k) for v, k in zip(*pair, strict=True)] for pair in pairs]
    return _html_rows(head, ["".join(row) for row in zip(*lists, strict=True)], len(columns))


def _html_cohorts(block: Block) -> str:
    ages, rows = cohort_grid(block.frame)
    head = "".join(
        f"<th>{text}</th>" for text in ("First order in", "Customers", *(str(a) for a in ages))
    )
    body = [
        _html_cell(name, "text")
        + _html_cell(size, "count")
        + "".join(_html_cell(rates.get(a), "share") for a in ages)
        for name, size, rates in rows
    ]
    return _html_rows(head, body, len(ages) + 2)


def _html_rows(head: str, body: list[str], width: int) -> str:
    rows = (
        "\n".join(f"<tr>{row}</tr>" for row in body)
        or f'<tr><td class="none" colspan="{width}">{NOTHING}</td></tr>'
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _html_cell(value: Cell, kind: str) -> str:
    whole = isinstance(value, date) or (isinstance(value, str) and _MONTH.fullmatch(value))
    look = " class=n" if kind in _NUMERIC else " class=k" if whole else ""
    return f"<td{look}>{html.escape(spoken(value, kind))}</td>"


def spoken(value: Cell, kind: str) -> str:
    """A value as a person reads it: "5 Jan 2026", "12,300", "81.5 %", "Yes"; "" for unknown.

    >>> spoken(date(2026, 1, 5), "date"), spoken(12300.4, "money"), spoken(0.815, "share")
    ('5 Jan 2026', '12,300', '81.5 %')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return f"{value.day} {value:%b %Y}"
    if isinstance(value, str):
        return value
    if kind == "share":
        return f"{value * 100:.1f} %"
    if kind in ("money", "count", "days"):
        return f"{value:,.0f}"
    if kind in ("id", "text"):
        return str(value)
    return f"{value:,.2f}".rstrip("0").rstrip(".")
