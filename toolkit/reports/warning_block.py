"""The five warning signs on top of the retention report, each with its number and threshold."""

from typing import Any, NamedTuple

import narwhals as nw
import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.planning.all_calls import calls_where, fact_of_calls
from toolkit.planning.call_kinds import calls_telling, is_selling
from toolkit.planning.planning import Planning
from toolkit.planning.typed_answers import answers_given
from toolkit.rules.contact_quality_rules import add_outcome, add_rushed
from toolkit.rules.ratios import ratio
from toolkit.rules.warning_rules import Measured, state_of

YEAR = 365
MONTHS = 12
UNKNOWN = float("nan")


class _Sign(NamedTuple):
    title: str
    setting: str
    least: bool
    measured: str
    definition: str


_SIGNS = {
    "plan": _Sign(
        "Keeping customers is a goal without a plan",
        "warn_coverage",
        True,
        "A and B reached in time",
        "Of those called as A or B, who was reached within the cadence. Warns below the threshold "
        "(warn_coverage).",
    ),
    "selling": _Sign(
        "The return counts before the customer",
        "warn_sell",
        False,
        "Contacts that were to sell",
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above the "
        "threshold (warn_sell).",
    ),
    "unheard": _Sign(
        "Out of touch with what customers value",
        "warn_unheard",
        False,
        "Customers not heard for a year",
        "Of those who may be called, who gave no score, rating or answer in 365 days. Warns above "
        "the threshold (warn_unheard).",
    ),
    "rushed": _Sign(
        "The wrong behaviour is counted",
        "warn_rushed",
        False,
        "Months of more calls and worse talks",
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each by the "
        "share warn_rise. Warns from the threshold on (warn_rushed).",
    ),
    "load": _Sign(
        "Colleagues are asked for what cannot be done",
        "warn_load",
        False,
        "Calls asked of the busiest rep, by places",
        "Calls that cadences and commitments ask of the busiest rep, by the places of a day. Warns "
        "above the threshold (warn_load).",
    ),
}


def warning_signs(
    planning: Planning,
    callable_ones: pd.DataFrame,
    states: "pd.Series[Any]",
    *,
    has_contacts: bool,
) -> pd.DataFrame:
    """One row a sign, with its number, threshold, n and definition.

    Where the book has no contacts, nobody was called late for all it tells.
    """
    settings = planning.book.settings
    found = {
        "plan": _in_time(callable_ones, states) if has_contacts else Measured(UNKNOWN, 0, "share"),
        "selling": _selling(planning.book),
        "unheard": _unheard(planning, callable_ones),
        "rushed": _rushed(planning.book),
        "load": _load(planning),
    }
    rows = []
    for name, sign in _SIGNS.items():
        measured, threshold = found[name], float(getattr(settings, sign.setting))
        # A count warns from its threshold on, a share beyond it.
        limit = threshold - 0.5 if measured.kind == "count" else threshold
        rows.append(
            {
                "sign": sign.title,
                "measured": sign.measured,
                "setting": sign.setting,
                "state": state_of(measured, limit, least=sign.least),
                "value": measured.value,
                "value_kind": measured.kind,
                "threshold": threshold,
                "threshold_kind": measured.kind,
                "n": measured.n,
                "definition": sign.definition,
            }
        )
    return pd.DataFrame(rows)


def _in_time(callable_ones: pd.DataFrame, states: "pd.Series[Any]") -> Measured:
    best = callable_ones["care"].isin(["A", "B"]).to_numpy()
    mine = states[best]
    reached = int(mine.isin(["on_track", "due_soon"]).sum())
    return Measured(ratio(reached, len(mine)), len(mine), "share")


def _recent(book: Book, rows: pd.DataFrame) -> "pd.Series[bool]":
    today = pd.Timestamp(book.as_of)
    return (rows["date"] <= today) & (rows["date"] > today - pd.Timedelta(days=YEAR))


def _selling(book: Book) -> Measured:
    calls = calls_telling(book, "purpose")
    is_told = calls["purpose"].notna() & (calls["success"] == 1) & _recent(book, calls)
    calls = calls[is_told.to_numpy()]
    sold = int(is_selling(calls, book.settings).sum())
    return Measured(ratio(sold, len(calls)), len(calls), "share")


def _unheard(planning: Planning, callable_ones: pd.DataFrame) -> Measured:
    book = planning.book
    rated = calls_where(book, ~nw.col("rating").is_null(), ["customer_id", "date"])
    surveys, answers = book.tables["surveys"], answers_given(book)
    ids = set(callable_ones["customer_id"])
    sources = (
        surveys[surveys["score"].notna().to_numpy()],
        rated,
        answers[answers["answer"].notna().to_numpy()],
    )
    today = pd.Timestamp(book.as_of)
    if not any((rows["date"] <= today).any() for rows in sources):
        return Measured(UNKNOWN, 0, "share")
    heard: set[str] = set()
    for rows in sources:
        heard |= set(rows["customer_id"][_recent(book, rows).to_numpy()].dropna().astype("str"))
    return Measured(ratio(len(ids - heard), len(ids)), len(ids), "share")


def _rushed(book: Book) -> Measured:
    is_told = ~nw.col("minutes").is_null() | ~nw.col("rating").is_null()
    is_past = nw.col("date") <= pd.Timestamp(book.as_of).to_pydatetime()
    is_known = ~nw.col("customer_id").is_null()
    if not len(calls_where(book, is_told & is_past & is_known, ["date"])):
        return Measured(UNKNOWN, 0, "count")
    this_month = pd.Timestamp(book.as_of + pd.Timedelta(days=1)).to_period("M")
    since = (this_month - MONTHS - 1).start_time - pd.Timedelta(days=1)
    months = fact_of_calls(book, facts.activity, as_of=book.as_of, since=since.date(), by="month")
    months = months.sort_values("month")
    is_over = months["month"] < this_month.year * 12 + this_month.month - 1
    months = add_outcome(months[is_over.to_numpy()])
    months = add_rushed(months, rise=book.settings.warn_rise)
    if len(months) < 2:
        return Measured(UNKNOWN, len(months), "count")
    return Measured(float(months["warning"].notna().sum()), min(len(months) - 1, MONTHS), "count")


def _load(planning: Planning) -> Measured:
    capacity = planning.capacity
    rows = capacity[((capacity["customers"] > 0) & (capacity["places"] > 0)).to_numpy()]
    asked = (rows["cadence_calls"].fillna(0) + rows["commitments"].fillna(0)).to_numpy("f8")
    load = asked / rows["places"].to_numpy("f8")
    return Measured(float(np.max(load)) if len(load) else UNKNOWN, len(load), "number")
