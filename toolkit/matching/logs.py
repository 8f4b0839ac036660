"""Logs of a book: whose each row is, which calls reached the customer, and what is reported of rows that count for nobody."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.customer_index import Customers, Unmatched, match
from toolkit.problem import Problem
from toolkit.reading.headers import likely
from toolkit.reading.mapped import SHEET_ROWS, Mapped, header_problem, problem
from toolkit.schema import INPUTS, fold
from toolkit.settings import Settings


def matched(
    log: pd.DataFrame, mapped: Mapped, customers: Customers, problems: list[Problem]
) -> pd.DataFrame:
    """Give every log row the id of its customer, blank where nobody or several fit; never by likeness."""
    at, doubts, left = match(log, customers)
    names = customers.accounts["name"].tolist()
    for doubt in doubts:
        row, name = int(log.index[doubt.position]), names[doubt.customer]
        by, said = (_CALLED.get(c, "name") for c in (doubt.by, doubt.said))
        text, fix = (
            f"no such customer; the row is counted for {name} by its {by}",
            "Nothing, if that is so; else correct it, or add the customer.",
        )
        if doubt.contrary:
            text, fix = (
                f"the {by} beside it is that of {name}; the row is counted for {name}",
                f"Correct the {by} or the {said}.",
            )
        problems.append(
            problem(
                mapped,
                doubt.said,
                row,
                value=str(log.at[row, doubt.said]),
                says=text,
                fix=fix,
                severity="warning" if doubt.contrary else "note",
            )
        )
    problems += [_problem(found, mapped) for found in left]
    ids = pd.Index(customers.ids, dtype="str")
    return log.assign(
        customer_id=pd.Series(pd.Categorical.from_codes(at, categories=ids), index=log.index)
    )


_CALLED = {"customer_id": "id", "email": "e-mail", "phone": "phone", "contact_person": "contact"}


def _problem(found: Unmatched, mapped: Mapped) -> Problem:
    """What to tell of a name or id in a log that finds no customer."""
    rows = "" if found.rows == 1 else f" (and {rows_of(found.rows - 1, 'more ')})"
    if found.shared:
        said = {"email": "e-mail address", "phone": "phone number"}.get(found.column, "name")
        text, fix = (
            f"several customers have this {said}{rows}; the row is counted for none",
            "Write the customer's id.",
        )
    else:
        text = f"no such customer{rows}; the row is counted nowhere"
        near = ", ".join(f"{name} ({score} of 100)" for name, score in found.near)
        if found.zeros:
            fix = f"The list has {found.zeros}, which differs by leading zeros only: write it so in both places, as text."
        elif near:
            fix = f"Nearest: {near}. If it is the same, add the name to a sheet Aliases (Alias, Customer); else correct it, or add the customer."
        else:
            fix = "Correct it, or add the customer to the list."
    return problem(
        mapped, found.column, found.row, value=found.word, says=text, fix=fix, count=found.rows
    )


def rows_of(n: int, more: str = "") -> str:
    """A number of rows in words: "1 row", "3 more rows"."""
    return f"{n} {more}row{'' if n == 1 else 's'}"


MOST_ROWS = 5000
"""Rows of one kind that are listed one by one."""
DAY_OF = {"calls": "date", "orders": "date", "cases": "opened", "promises": "promised_on", "incidents": "date", "surveys": "date",
          "answers": "date", "contacts": "introduced_on", "invoices": "date", "needs": "asked_on", "requests": "asked_on"}  # fmt: skip


def incomplete(log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report calls and orders that name no customer or have no day; a day that could not be read is reported already."""
    if mapped.table not in ("calls", "orders"):
        return
    said = {(p.sheet, p.cell) for p in problems}
    naming = ("customer", "customer_id", "email", "phone", "contact_person")
    named = log[[c for c in naming if c in log.columns]].notna().any(axis=1)
    nobody = list(log.index[(~named & log["date"].notna()).to_numpy()])
    nobody = _without_column(nobody, naming, "customer", log, mapped, problems)
    waits = any(
        p.severity == "error"
        and any((p.sheet, p.column) == (m.title, m.header("date")) for m in mapped.sheets)
        for p in problems
    )
    undated = (
        []
        if waits
        else [
            r
            for r in log.index[(named & log["date"].isna()).to_numpy()]
            if mapped.place("date", int(r)) not in said
        ]
    )
    undated = _without_column(undated, ("date",), "date", log, mapped, problems)
    for columns, what, rows in ((naming, "customer", nobody), (("date",), "date", undated)):
        for row in rows[:MOST_ROWS]:
            part = mapped.sheets[int(row) // SHEET_ROWS]
            at = next(c for c in columns if c in part.positions)
            problems.append(
                Problem(
                    sheet=mapped.title,
                    cell=mapped.cell(at, int(row)),
                    column=part.header(at),
                    problem=f"no {what} in this row; it is counted nowhere",
                    fix="Fill it in, or delete the row.",
                )
            )
        if len(rows) > MOST_ROWS:
            more = len(rows) - MOST_ROWS
            problems.append(
                Problem(
                    sheet=mapped.title,
                    problem=f"no {what} in {rows_of(more, 'more ')}; they are counted nowhere",
                    fix="See the rows above.",
                    count=more,
                )
            )


def _without_column(
    rows: list[Any],
    columns: tuple[str, ...],
    what: str,
    log: pd.DataFrame,
    mapped: Mapped,
    problems: list[Problem],
) -> list[Any]:
    """The rows of sheets that have one of these columns; a sheet that has none of them is one problem, with its headers."""
    lacking = {
        i: part
        for i, part in enumerate(mapped.sheets)
        if not any(c in part.positions for c in columns)
    }
    for number, part in lacking.items():
        here = [int(r) for r in rows if int(r) // SHEET_ROWS == number]
        if not here:
            continue
        left = part.unmapped
        days = [
            h
            for h, c in part.columns.items()
            if what == "date" and INPUTS[part.table].column(c).kind == "date"
        ]
        header = next((h for h in left if _may_be(h, columns, part)), next(iter(days), "HEADER"))
        position = part.headers.index(header) if header in part.headers else 0
        problems.append(
            Problem(
                sheet=part.title,
                cell=part.header_cell(position),
                problem=(
                    f"no column is known as the {what}, so none of {rows_of(len(here))} is counted; headers that are not used: "
                    f"{', '.join(map(repr, left[:8])) or 'none'}"
                ),
                fix=f'Say which it is: retain map BOOK --set-column "{part.title}.{header}={what}"',
                count=len(here),
            )
        )
    return [r for r in rows if int(r) // SHEET_ROWS not in lacking] if lacking else rows


def _may_be(header: str, columns: tuple[str, ...], mapped: Mapped) -> bool:
    made = mapped.proposed.get(header, [])
    if not made and len(fold(header)) > 4:  # shorter ones are like everything
        made = likely(header, INPUTS[mapped.table], list(mapped.columns.values()))
    return any(p.column in columns for p in made)


def later_than(today: dt.date, log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report log rows dated after the run's day; they are not counted."""
    column = DAY_OF[mapped.table]
    later = log.index[(log[column] > pd.Timestamp(today)).to_numpy()]
    for row in later[:50]:
        value = f"{log[column][row]:%Y-%m-%d}"
        problems.append(
            problem(
                mapped,
                column,
                row,
                value=value,
                says=f"later than {today.isoformat()}, the day of this run; the row is not counted",
                fix="Correct the date, or wait.",
            )
        )
    if len(later) > 50:
        problems.append(
            problem(
                mapped,
                column,
                None,
                says=f"{len(later) - 50} more rows are dated after {today.isoformat()}",
                fix="See the rows above.",
            )
        )


def with_success(
    calls: pd.DataFrame,
    mapped: Mapped | None,
    settings: Settings,
    today: dt.date,
    problems: list[Problem],
) -> pd.DataFrame:
    """Which calls reached the customer (1), which were attempts (0), and of which nobody wrote it (-1); on a sheet without an outcome column
    all did.

    A row of today without outcome and notes is a call that is being logged: it loses its date here, so that it counts nowhere yet.
    """
    if mapped is None:
        return calls.assign(success=np.ones(len(calls), "i8"))
    told = np.ones(len(calls), bool)
    for number, part in enumerate(mapped.sheets):
        if "outcome" not in part.positions:
            here = (
                np.asarray(calls.index // SHEET_ROWS == number)
                if len(mapped.sheets) > 1
                else np.ones(len(calls), bool)
            )
            told &= ~here
            _no_outcome(part, int(here.sum()), problems)
    begun = (
        told
        & (
            (calls["date"].dt.normalize() == pd.Timestamp(today))
            & calls["outcome"].isna()
            & calls["notes"].isna()
        ).to_numpy()
    )
    if begun.any():
        row = int(calls.index[begun][0])
        problems.append(
            problem(
                mapped,
                "outcome",
                row,
                says=f"neither outcome nor notes in {rows_of(int(begun.sum()))} of today; not counted until there are",
                fix="Write what came of the call.",
                severity="note",
            )
        )
        calls = calls.assign(date=calls["date"].mask(begun))
    good, bad = (
        {fold(w) for w in words} for words in (settings.success_outcomes, settings.attempt_outcomes)
    )
    codes, words = pd.factorize(calls["outcome"])
    success = np.array([*(int(fold(w) in good) for w in words), -1], "i8")[codes]
    counts = np.bincount(codes[codes >= 0], minlength=len(words))
    for i, word in enumerate(words):
        if fold(word) not in good | bad:
            row = int(calls.index[int(np.flatnonzero(codes == i)[0])])
            problems.append(
                problem(
                    mapped,
                    "outcome",
                    row,
                    value=word,
                    says=f"an outcome nobody knows, in {rows_of(counts[i])}; counted as an attempt",
                    fix="If it means that the customer was reached, add it to the setting success_outcomes.",
                    severity="note",
                )
            )
    unsaid = (codes < 0) & told & ~begun
    if blank := int(unsaid.sum()):
        row = int(calls.index[int(np.flatnonzero(unsaid)[0])])
        problems.append(
            problem(
                mapped,
                "outcome",
                row,
                says=f"outcome missing in {rows_of(blank)}; counted neither as a contact nor as an attempt",
                fix="Write what came of the call.",
                severity="note",
            )
        )
    return calls.assign(success=np.where(told, success, 1))


def _no_outcome(mapped: Mapped, rows: int, problems: list[Problem]) -> None:
    """Warn where a column may say what came of the calls and is not settled: each of them counts as a contact until then."""
    open_ones = [
        h
        for h, made in mapped.proposed.items()
        if h in mapped.unmapped and any(p.column == "outcome" for p in made)
    ]
    if not open_ones or not rows:
        return
    position = mapped.headers.index(open_ones[0])
    problems.append(
        header_problem(
            mapped,
            position,
            says=(
                f"no column is settled as the outcome, though {' or '.join(map(repr, open_ones))} may be it; all {rows_of(rows)} "
                "are counted as contacts, those nobody answered too"
            ),
            fix=f'Settle it: retain map BOOK --set-column "{mapped.title}.{open_ones[0]}=outcome" (or =- if it is none).',
            count=rows,
        )
    )
