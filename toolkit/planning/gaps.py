"""Gaps of every kind, and how old each is: late or short promises, low scores, and cases."""

import datetime as dt
from collections.abc import Callable

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.calendars.working_days import Calendar
from toolkit.planning.cases import is_untold
from toolkit.planning.promises import long_unmarked

ORDER = ["opened", "customer_id", "kind", "subject", "gap", "table", "line"]


def gaps_of(promises: pd.DataFrame, cases: pd.DataFrame) -> pd.DataFrame:
    """Every gap of the book, one row a gap: late or short deliveries, low scores, and cases.

    Columns: customer_id, kind ("case", "date", "quantity", "score"), subject, owner (who promised
    or handles it; blank: the customer's rep), opened, closed (NaT while open), expected, received,
    gap, first_response, reopened, severity, follow_up_score, table, line.
    """
    unknown = pd.Series(index=cases.index, dtype="f8")
    gaps = cases.assign(kind="case", expected=unknown, received=unknown, gap=unknown)
    if len(promises):
        broken = _gaps_of_promises(promises)[gaps.columns]
        gaps = pd.concat([gaps, broken]) if len(gaps) else broken
    return gaps.sort_values(ORDER, na_position="first").reset_index(drop=True)


def _gaps_of_promises(promises: pd.DataFrame) -> pd.DataFrame:
    found: pd.DataFrame = facts.gaps(promises)
    gaps = found.rename(columns={"promise": "subject", "seller": "owner"})
    never = pd.Series(np.full(len(gaps), "NaT", "M8[us]"), index=gaps.index)
    return gaps.assign(
        first_response=never, reopened=never, severity=np.nan, follow_up_score=np.nan
    )


def aged_gaps_of(
    gaps: pd.DataFrame,
    accounts: pd.DataFrame,
    calendar_from: Callable[[dt.date], Calendar],
    *,
    as_of: dt.date,
) -> pd.DataFrame:
    """Gaps with name, tier and owner, their age and first response in working days of the rep.

    Adds name, tier, owner (the rep where nobody is named), pair, age and response (working days;
    the age runs to the closing day or as_of), age_days. `calendar_from` gives a calendar that
    begins on a day; gaps older than ten years count from then.
    """
    by_id = accounts.set_index("customer_id")
    ids = gaps["customer_id"]
    rows = gaps.assign(
        name=ids.map(by_id["name"]),
        tier=ids.map(by_id["tier"]),
        pair=ids.map(by_id["pair"]),
        owner=gaps["owner"].fillna(ids.map(by_id["owner"])),
    )
    opened = rows["opened"].to_numpy("M8[D]")
    if not len(rows) or np.isnat(opened).all():
        return rows.assign(age=np.nan, response=np.nan, age_days=np.nan)
    calendar = calendar_from(np.nanmin(opened).astype(dt.date))
    pair, closed = rows["pair"].to_numpy("i8"), rows["closed"].to_numpy("M8[D]")
    end = np.where(np.isnat(closed), np.datetime64(as_of, "D"), closed)
    answered = rows["first_response"].to_numpy("M8[D]")
    return rows.assign(
        age=calendar.between(pair, opened, end),
        response=calendar.between(pair, opened, answered),
        age_days=np.where(np.isnat(opened), np.nan, (end - opened).astype("f8")),
    )


def open_problems(book: Book, gaps: pd.DataFrame, bad_news: pd.DataFrame) -> pd.DataFrame:
    """What is wrong for a customer now and lifts the class it is called as, the gravest first.

    Columns: customer_id, kind (in words, after "because"), is_severe. These are open cases,
    promises of ours that are broken, deliveries that fell short, and bad news that nobody told. An
    order that nobody marked as delivered is none in the end (`long_unmarked`).
    """
    still_open = gaps[gaps["closed"].isna()]
    is_late = still_open["kind"] == "date"
    still_open = still_open[~(is_late & long_unmarked(book, still_open, still_open["opened"]))]
    is_severe = (still_open["severity"] >= book.settings.severe_from).to_numpy(bool)
    kind = still_open["kind"].map(_PROBLEMS)
    kind = kind.mask(is_severe & (still_open["kind"] == "case"), "a severe problem is open")
    untold = bad_news[is_untold(bad_news)]
    found = pd.concat(
        [
            pd.DataFrame(
                {
                    "customer_id": still_open["customer_id"].astype("str"),
                    "kind": kind,
                    "is_severe": is_severe,
                }
            ).dropna(),
            pd.DataFrame(
                {
                    "customer_id": untold["customer_id"].astype("str"),
                    "kind": "bad news has not been told",
                    "is_severe": False,
                }
            ),
        ],
        ignore_index=True,
    )
    rank = found["kind"].map({kind: i for i, kind in enumerate(_GRAVITY)})
    return found.assign(rank=rank).sort_values(["rank", "customer_id"]).drop(columns="rank")


_PROBLEMS = {
    "case": "a problem is open",
    "date": "a promise of ours is broken",
    "quantity": "a delivery fell short",
}
_GRAVITY = (
    "a severe problem is open",
    "a problem is open",
    "bad news has not been told",
    "a promise of ours is broken",
    "a delivery fell short",
)
