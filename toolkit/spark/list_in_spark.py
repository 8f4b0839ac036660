"""The whole list in one worker: who is a customer, in which bucket, and the tier by the rule."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.matching.match_rows import COLUMNS, match
from toolkit.parsing.typed_columns import read_column
from toolkit.planning.capacity import reach_shares
from toolkit.planning.plan_calendar import Pairs
from toolkit.planning.planning import Planning
from toolkit.planning.tiers import rated_by_the_rule, tiers_by_the_rule
from toolkit.schema.inputs import CALLS
from toolkit.schema.outputs import WHOLE_LIST
from toolkit.spark.bucket_book import BUCKET, FIRST_LINE, LINE, NAME, ORDER, Reading, book_of_rows

_TEXTS = ("customer_id", "owner", "blocked", "revenue_from", "own_class", "tier_method")
_NUMBERS = ("revenue", "orders_revenue", "potential", "influence")
WHOSE = "_whose"
TRIED = ("tries", "reached", "recent_tries", "recent_reached")
"""How often each customer was tried, and reached (`facts.tries`)."""
KNOWN = {
    BUCKET: "int",
    LINE: "bigint",
    **dict.fromkeys(_TEXTS, "string"),
    **dict.fromkeys(_NUMBERS, "double"),
    "customer_since": "date",
    **dict.fromkeys(TRIED, "double"),
}
"""What tiers go by, and the share of calls that succeed."""
LISTED = {ORDER: "bigint", **KNOWN}
"""What is said of each row of the list, and of what kind it is in Spark: what tiers go by is blank
in rows that repeat a customer.
"""
WHOLE = {BUCKET: "int", **dict.fromkeys(WHOLE_LIST.names, "string")}


def list_rows(rows: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    """Each row of the list that names somebody: its line, the customer's id, and the bucket."""
    rows = rows.sort_values(ORDER, kind="stable")
    book = book_of_rows(reading, {"customers": rows[[*reading.headers["customers"]]]})
    customers = book.tables["customers"]
    accounts = customers[customers["account"]]
    planning = Planning(book)
    buckets = _buckets_of(planning.pairs, accounts, reading.buckets)
    known = known_rows(planning)
    found = pd.DataFrame(
        {
            **known.reindex(customers.index),
            ORDER: rows[ORDER].to_numpy()[customers.index - FIRST_LINE],
            LINE: customers.index,
            "customer_id": customers["customer_id"].astype(object),
            BUCKET: customers["customer_id"].map(buckets),
        }
    )
    return found[found["customer_id"].notna()]


def _buckets_of(pairs: Pairs, accounts: pd.DataFrame, most: int) -> "pd.Series[int]":
    """The bucket of each customer, by its id: owners who stand in for each other share one."""
    team = _teams(pairs)
    sizes = np.bincount(team[pairs.rep], minlength=len(team))
    filled, bucket_of = np.zeros(most, "i8"), np.zeros(len(team), "i4")
    for number in np.argsort(-sizes, kind="stable"):
        bucket_of[number] = filled.argmin()
        filled[bucket_of[number]] += sizes[number]
    return pd.Series(bucket_of[team[pairs.rep]], index=accounts["customer_id"].to_numpy(object))


def _teams(pairs: Pairs) -> Any:
    """A number for each rep, the same for those who stand in for one another."""
    team = np.arange(len(pairs.reps))
    for absence in pairs.absences:
        one, other = team[absence.rep], team[absence.stand_in]
        team[team == other] = one
    return team


def key_column(column: str) -> str:
    """Where it stands what a row of a log says in this column of those that name a customer."""
    return f"_key_{column}"


NAMED = {**{key_column(name): "string" for name in COLUMNS}, WHOSE: "string"}
"""A way in which logs name a customer, and the customer's id."""


def named_customers(rows: pd.DataFrame, said: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    """Whose the rows of logs are that do not say a customer's id as the list has it.

    In: the rows of the list, and each different way in which logs name somebody. Out: those of
    them that name one customer, by `NAMED`.
    """
    if not len(said):
        return said.assign(**{WHOSE: pd.Series(dtype=object)})
    rows = rows.sort_values(ORDER, kind="stable")
    book = book_of_rows(reading, {"customers": rows[[*reading.headers["customers"]]]})
    customers = Customers(book.tables["customers"], book.tables["aliases"], book.settings.country)
    typed = {}
    for name in COLUMNS:
        typed[name], _ = read_column(said[key_column(name)], _kind_of_key(name))
    places = match(pd.DataFrame(typed), customers).places
    ids = np.array([*customers.ids, None], object)[places]
    named: pd.DataFrame = said.assign(**{WHOSE: ids})[places != NOBODY]
    return named


def _kind_of_key(name: str) -> str:
    """How a column that names a customer is read: as in the log of calls, which has them all."""
    return CALLS.column(name).kind


def known_rows(planning: Planning) -> pd.DataFrame:
    """What tiers go by of each customer of a book, by `KNOWN` without the bucket."""
    known = planning.known
    counted = planning.tries.astype({"customer_id": "str"}).set_index("customer_id")
    tried = counted.reindex(known["customer_id"])[[*TRIED]].fillna(0)
    found = known.assign(tier_method=planning.book.settings.tier_method, **{LINE: known.index})
    if "own_class" not in found:
        found = found.assign(own_class=None)
    return found.assign(**{name: tried[name].to_numpy("f8") for name in TRIED})


def whole_rows(known: pd.DataFrame, *, reading: Reading) -> pd.DataFrame:
    """The tier of each customer among all, and the share of its rep's calls that succeed."""
    known = known.sort_values(LINE).reset_index(drop=True)
    known = _as_typed(_without_guessed_revenue(known))
    methods = set(known["tier_method"])
    method = "own" if "own" in methods else reading.settings.tier_method
    settings = replace(reading.settings, tier_method=method)
    rated = rated_by_the_rule(known, settings, as_of=reading.as_of)
    rep, reps = pd.factorize(known["owner"], sort=True)
    tries = known[["customer_id", *TRIED]]
    shares = reach_shares(tries, known.assign(rep=rep), len(reps), settings.reach_share)
    whole = tiers_by_the_rule(rated, settings).assign(
        factor="", reach_share=[repr(float(share)) for share in shares[rep]], book=NAME
    )
    whole = whole[WHOLE_LIST.names].astype(object)
    return whole.assign(**{BUCKET: known[BUCKET]})[[*WHOLE]]


def _without_guessed_revenue(known: pd.DataFrame) -> pd.DataFrame:
    """Revenue that is known to be none only where no customer of the whole list has any there, and
    orders have amounts.
    """
    if not (known["revenue_from"] == "list").any():
        return _with_none_known(known)
    is_guessed = (known["revenue_from"] == "orders") & known["orders_revenue"].isna()
    source = known["revenue_from"].mask(is_guessed, "")
    return known.assign(revenue=known["revenue"].mask(is_guessed), revenue_from=source)


def _with_none_known(known: pd.DataFrame) -> pd.DataFrame:
    """No revenue of whoever has no orders, where the amounts are all in other buckets."""
    if not (known["revenue_from"] == "orders").any():
        return known
    is_none = known["revenue"].isna() & known["orders_revenue"].isna()
    source = known["revenue_from"].mask(is_none, "orders")
    return known.assign(revenue=known["revenue"].mask(is_none, 0.0), revenue_from=source)


def _as_typed(known: pd.DataFrame) -> pd.DataFrame:
    """The columns as rules take them; what was set by hand is the matter of each bucket."""
    kinds = dict.fromkeys(_TEXTS, "str") | dict.fromkeys(_NUMBERS, "f8")
    since = pd.to_datetime(known["customer_since"]).astype("M8[us]")
    by_hand = pd.Series(pd.NA, index=known.index, dtype="str")
    return known.astype(kinds).assign(customer_since=since, tier_override=by_hand)
