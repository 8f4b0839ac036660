"""Logs of a book: whose each row is, which calls reached the customer, and what is reported of rows that count for nobody."""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.conform import Mapped, Problem
from toolkit.matching import Customers, Unmatched, match
from toolkit.settings import Settings
from toolkit.tables import fold


def matched(log: pd.DataFrame, mapped: Mapped, customers: Customers, problems: list[Problem]) -> pd.DataFrame:
    """Give every log row the id of its customer, blank where nobody or several fit; never by likeness."""
    at, contradictions, left = match(log, customers)
    names = list(customers.accounts["name"])
    for position, by_id in contradictions:
        row = int(log.index[position])
        problems.append(Problem(mapped.title, mapped.cell("customer", row), mapped.header("customer"), str(log.at[row, "customer"]),
                                f"the id beside it is that of {names[by_id]}; the row is counted for {names[by_id]}",
                                "Correct the id or the name.", count=1))  # fmt: skip
    problems += [_problem(found, mapped) for found in left]
    ids = pd.Index(customers.ids, dtype="str")
    return log.assign(customer_id=pd.Series(pd.Categorical.from_codes(at, categories=ids), index=log.index))


def _problem(found: Unmatched, mapped: Mapped) -> Problem:
    """What to tell of a name or id in a log that finds no customer."""
    rows = "" if found.rows == 1 else f" (and {rows_of(found.rows - 1, 'more ')})"
    if found.shared:
        said = {"email": "e-mail address", "phone": "phone number"}.get(found.column, "name")
        text, fix = f"several customers have this {said}{rows}; the row is counted for none", "Write the customer's id."
    else:
        text = f"no such customer{rows}; the row is counted nowhere"
        near = ", ".join(f"{name} ({score} of 100)" for name, score in found.near)
        if found.zeros:
            fix = f"The list has {found.zeros}, which differs by leading zeros only: write it so in both places, as text."
        elif near:
            fix = f"Nearest: {near}. If it is the same, add the name to a sheet Aliases (Alias, Customer); else correct it, or add the customer."
        else:
            fix = "Correct it, or add the customer to the list."
    return Problem(
        mapped.title, mapped.cell(found.column, found.row), mapped.header(found.column), found.word, text, fix, count=found.rows
    )


def rows_of(n: int, more: str = "") -> str:
    """A number of rows in words: "1 row", "3 more rows"."""
    return f"{n} {more}row{'' if n == 1 else 's'}"


MOST_ROWS = 5000
"""Rows of one kind that are listed one by one."""
DAY_OF = {"calls": "date", "orders": "date", "cases": "opened", "promises": "promised_on", "incidents": "date", "surveys": "date",
          "answers": "date", "contacts": "introduced_on"}  # fmt: skip


def incomplete(log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report calls and orders that name no customer or have no day; a day that could not be read is reported already."""
    if mapped.table not in ("calls", "orders"):
        return
    said = {p.cell for p in problems if p.sheet == mapped.title}
    named = (
        log[[c for c in ("customer_id", "customer", "email", "phone", "contact_person") if c in log.columns]].notna().any(axis=1)
    )
    nobody = list(log.index[(~named & log["date"].notna()).to_numpy()])
    waits = any(p.severity == "error" and p.sheet == mapped.title and p.column == mapped.header("date") for p in problems)
    undated = (
        []
        if waits
        else [r for r in log.index[(named & log["date"].isna()).to_numpy()] if mapped.cell("date", int(r)) not in said]
    )
    for column, what, rows in (("customer", "no customer", nobody), ("date", "no date", undated)):
        at = next((c for c in (column, "customer_id", "email", "phone", "contact_person") if c in mapped.positions), column)
        for row in rows[:MOST_ROWS]:
            problems.append(Problem(mapped.title, mapped.cell(at, int(row)), mapped.header(at), "",
                                    f"{what} in this row; it is counted nowhere", "Fill it in, or delete the row."))  # fmt: skip
        if len(rows) > MOST_ROWS:
            more = len(rows) - MOST_ROWS
            problems.append(Problem(mapped.title, "", mapped.header(at), "", f"{what} in {rows_of(more, 'more ')}; they are counted nowhere",
                                    "See the rows above.", count=more))  # fmt: skip


def later_than(today: dt.date, log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report log rows dated after the run's day; they are not counted."""
    column = DAY_OF[mapped.table]
    later = log.index[(log[column] > pd.Timestamp(today)).to_numpy()]
    for row in later[:50]:
        value = f"{log[column][row]:%Y-%m-%d}"
        problems.append(Problem(mapped.title, mapped.cell(column, int(row)), mapped.header(column), value,
                                f"a day after {today.isoformat()}, the day of this run; the row is not counted", "Correct the date, or wait."))  # fmt: skip
    if len(later) > 50:
        problems.append(
            Problem(
                mapped.title,
                "",
                mapped.header(column),
                "",
                f"{len(later) - 50} more rows are dated after {today.isoformat()}",
                "See the rows above.",
            )
        )


def with_success(
    calls: pd.DataFrame, mapped: Mapped | None, settings: Settings, today: dt.date, problems: list[Problem]
) -> pd.DataFrame:
    """Which calls reached the customer; without an outcome column every row did.

    A row of today without outcome and notes is a call that is being logged: it loses its date here, so that it counts nowhere yet.
    """
    if mapped is None or "outcome" not in mapped.positions:
        return calls.assign(success=np.ones(len(calls), "i8"))
    begun = (calls["date"].dt.normalize() == pd.Timestamp(today)) & calls["outcome"].isna() & calls["notes"].isna()
    if begun.any():
        row = int(calls.index[begun.to_numpy()][0])
        problems.append(Problem(mapped.title, mapped.cell("outcome", row), mapped.header("outcome"), "",
                                f"neither outcome nor notes in {rows_of(int(begun.sum()))} of today; not counted until there are",
                                "Write what came of the call.", "note"))  # fmt: skip
        calls = calls.assign(date=calls["date"].mask(begun))
    good, bad = ({fold(w) for w in words} for words in (settings.success_outcomes, settings.attempt_outcomes))
    codes, words = pd.factorize(calls["outcome"])
    success = np.array([*(fold(w) in good for w in words), False])[codes]
    counts = np.bincount(codes[codes >= 0], minlength=len(words))
    for i, word in enumerate(words):
        if fold(word) not in good | bad:
            row = int(calls.index[int(np.flatnonzero(codes == i)[0])])
            problems.append(Problem(mapped.title, mapped.cell("outcome", row), mapped.header("outcome"), word,
                                    f"an outcome nobody knows, in {rows_of(counts[i])}; counted as an attempt",
                                    "If it means that the customer was reached, add it to the setting success_outcomes.", "note"))  # fmt: skip
    without = (codes < 0) & ~begun.to_numpy()
    blank = int(without.sum())
    if blank:
        row = int(calls.index[int(np.flatnonzero(without)[0])])
        problems.append(Problem(mapped.title, mapped.cell("outcome", row), mapped.header("outcome"), "",
                                f"no outcome in {rows_of(blank)}; counted as an attempt", "Write what came of the call.", "note"))  # fmt: skip
    return calls.assign(success=success.astype("i8"))
