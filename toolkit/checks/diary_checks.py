"""What cannot be true in promises, orders, cases and follow-ups, each with its cell; and which side made a promise."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.schema import fold

US = (
    "us",
    "we",
    "our",
    "ours",
    "me",
    "own",
    "seller",
    "salesperson",
    "rep",
    "wir",
    "uns",
    "nosotros",
    "nous",
    "noi",
    "nos",
)
THEM = ("them", "they", "their", "theirs", "customer", "client", "account", "buyer", "kunde", "cliente", "client", "sie", "ellos",
        "eux", "loro")  # fmt: skip
MOST = 50
"""Rows that one finding names by cell; the rest is counted."""


def check_headings(frame: pd.DataFrame, mapped: Mapped) -> list[Problem]:
    """A problem for each heading of a table that stands there twice, with both places; the one that is used counts."""
    twice: dict[str, list[int]] = {}
    for i, header in enumerate(frame.columns):
        twice.setdefault(fold(str(header)), []).append(i)
    used, found = set(mapped.positions.values()), []
    for folded, at in twice.items():
        counts = [i for i in at if i in used]
        if not folded or len(at) < 2 or len(counts) != 1:
            continue
        cells = [mapped.origin.cell(mapped.origin.header_row, i) for i in at]
        said = " and ".join(
            f"{str(frame.columns[i])!r} in {cell}" for i, cell in zip(at, cells, strict=True)
        )
        one = mapped.origin.cell(mapped.origin.header_row, counts[0])
        found.append(
            Problem(
                sheet=mapped.title,
                cell=one,
                column=str(frame.columns[counts[0]]),
                problem=f"the same heading twice: {said}; only {one} is read",
                fix="Give each column a heading of its own, or delete one.",
                count=len(at),
            )
        )
    return found


BEFORE = {
    "promises": (
        ("due", "promised_on", "due before it was promised"),
        ("delivered_on", "promised_on", "delivered before it was promised; the delivery counts"),
        ("closed_on", "promised_on", "closed before it was promised; the closing counts"),
        ("new_date", "promised_on", "a new date before the promise"),
        ("notice_sent", "promised_on", "a notice before the promise"),
        ("note_sent", "promised_on", "a note before the promise"),
    ),
    "orders": (
        ("promised_for", "date", "promised for a day before the order"),
        ("delivered_on", "date", "delivered before it was ordered; the delivery counts"),
        ("settled_on", "delivered_on", "settled before it was delivered"),
    ),
    "cases": (
        ("first_response", "opened", "answered before it was opened; the answer counts at once"),
        ("resolved_on", "opened", "closed before it was opened; it counts as closed at once"),
        ("reopened", "opened", "reopened before it was opened"),
        ("accepted_on", "handed_on", "accepted before it was handed on"),
    ),
    "incidents": (
        ("told_on", "date", "told before it happened"),
        ("resolved_on", "date", "resolved before it happened"),
    ),
    "invoices": (("due", "date", "due before it was invoiced"),),
    "requests": (
        ("answered_on", "asked_on", "answered before it was asked; the answer counts at once"),
    ),
    "calls": (
        ("follow_up_due", "date", "a follow-up due before the call it comes from"),
        ("answered_on", "date", "answered before it came in"),
        ("notes_sent", "date", "notes sent before the meeting"),
    ),
}
"""Column, the column it must not lie before, and what is wrong when it does."""
NUMBERS = {
    "promises": ("expected", "received", "expected_score", "received_score"),
    "orders": ("quantity", "received"),
    "cases": ("follow_up_score",),
    "requests": ("cost",),
}
DONE = {"promises": ("delivered_on", "closed_on", "notice_sent"), "orders": ("delivered_on",), "cases": ("resolved_on",),
        "invoices": ("paid_on",), "requests": ("answered_on",)}  # fmt: skip
"""Columns that say what has happened: a day still to come has not."""


def check_diary(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], as_of: dt.date
) -> list[Problem]:
    """Findings in the tables that the book has; what is reported stays as it was typed, but for what `mend` takes out."""
    found: list[Problem] = []
    for table, pairs in BEFORE.items():
        if table in mapped:
            for column, base, text in pairs:
                if column in mapped[table].positions and base in mapped[table].positions:
                    wrong = tables[table][column] < tables[table][base]
                    found += _told(
                        mapped[table],
                        tables[table],
                        column,
                        wrong,
                        text,
                        "Correct one of the two dates.",
                    )
    for table, columns in NUMBERS.items():
        for column in columns if table in mapped else ():
            wrong = tables[table][column] < 0
            found += _told(
                mapped[table],
                tables[table],
                column,
                wrong,
                "a negative quantity; it counts as blank",
                "Correct the number.",
            )
    for table, columns in DONE.items():
        for column in columns if table in mapped else ():
            wrong = tables[table][column] > pd.Timestamp(as_of)
            text = f"later than {as_of.isoformat()}, the day of this run; it has not happened yet"
            told = _told(
                mapped[table], tables[table], column, wrong, text, "Correct the date, or wait."
            )
            if table == "orders" and told:  # a shipment that is on its way is no mistake
                told = [
                    replace(
                        told[0],
                        severity="note",
                        count=int(wrong.sum()),
                        fix="Nothing, if these are on their way.",
                    )
                ]
            found += told
    return found + _undated(tables, mapped) + _received_nowhere(tables, mapped)


def mend(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]
) -> dict[str, pd.DataFrame]:
    """The tables with negative quantities blank and cases that were closed before they were opened closed at once."""
    out = {}
    for table, columns in NUMBERS.items():
        if table in mapped:
            frame = tables[table]
            out[table] = frame.assign(**{c: frame[c].mask(frame[c] < 0) for c in columns})
    if "cases" in out:
        cases = out["cases"]
        for column in ("resolved_on", "first_response"):
            cases = cases.assign(
                **{column: cases[column].mask(cases[column] < cases["opened"], cases["opened"])}
            )
        out["cases"] = cases
    return out


def _undated(tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]) -> list[Problem]:
    found = []
    if "promises" in mapped:
        promises, at = tables["promises"], mapped["promises"]
        wrong = (
            promises[["due", "new_date", "delivered_on", "closed_on"]].isna().all(axis=1)
            & promises["customer_id"].notna()
        )
        column = "due" if "due" in at.positions else "promise"
        text = "a promise without the day it is due; it stays open and is never late"
        found += _told(at, promises, column, wrong, text, "Write when it is due.")
    if "cases" in mapped:
        cases, at = tables["cases"], mapped["cases"]
        wrong = cases[["opened", "resolved_on"]].isna().all(axis=1) & cases["customer_id"].notna()
        column = "opened" if "opened" in at.positions else "subject"
        text = "a case without the day it was opened; it counts as open, and has no age"
        found += _told(at, cases, column, wrong, text, "Write when it was opened.")
    return found


def _received_nowhere(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]
) -> list[Problem]:
    found = []
    for table, days in (("promises", ["delivered_on", "closed_on"]), ("orders", ["delivered_on"])):
        if table in mapped:
            frame = tables[table]
            wrong = frame["received"].notna() & frame[days].isna().all(axis=1)
            text = "a quantity received on no day; it counts as not delivered yet"
            found += _told(
                mapped[table], frame, "received", wrong, text, "Write the day it was delivered."
            )
    return found


def _told(
    at: Mapped, frame: pd.DataFrame, column: str, wrong: "pd.Series[Any]", text: str, fix: str
) -> list[Problem]:
    rows = [int(r) for r in frame.index[wrong.to_numpy(bool, na_value=False)]]
    found = [
        problem(at, column, r, value=_shown(frame.at[r, column]), says=text, fix=fix)
        for r in rows[:MOST]
    ]
    if len(rows) > MOST:
        found.append(
            problem(
                at,
                column,
                None,
                says=f"{len(rows) - MOST} more rows: {text}",
                fix="See the rows above.",
            )
        )
    return found


def _shown(value: Any) -> str:
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    return (
        ""
        if value != value or value is None
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def with_sides(
    promises: pd.DataFrame,
    at: Mapped,
    people: Iterable[str],
    customers: Iterable[str],
    problems: list[Problem],
) -> pd.DataFrame:
    """`made_by` as "us" or "them"; blank is us, the name of one of `people` is us and the seller, a customer's name is them."""
    ours, theirs = {fold(w) for w in US}, {fold(w) for w in THEM} | {fold(c) for c in customers}
    names = {fold(p) for p in people}
    codes, words = pd.factorize(promises["made_by"])
    side = [("them" if fold(w) in theirs and fold(w) not in names else "us") for w in words]
    made_by = np.array([*side, "us"], dtype=object)[codes]
    named = np.array([*(fold(w) in names for w in words), False])[codes]
    for i, word in enumerate(words):
        if fold(word) not in ours | theirs | names:
            row = int(promises.index[int(np.flatnonzero(codes == i)[0])])
            problems.append(
                problem(
                    at,
                    "made_by",
                    row,
                    value=word,
                    says="nobody knows whose promise this is; it counts as ours",
                    fix="Write us or them.",
                    severity="note",
                )
            )
    seller = promises["seller"].mask(
        named & promises["seller"].isna().to_numpy(), promises["made_by"]
    )
    return promises.assign(
        made_by=pd.Series(made_by, index=promises.index, dtype="str"), seller=seller
    )
