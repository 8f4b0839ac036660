"""Days that the playbook goes by: what happened to customers, and what says a step was done."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.parsing.playbook_steps import Step, purpose_key
from toolkit.planning.call_kinds import calls_telling
from toolkit.planning.checkup_tasks import deliveries_of
from toolkit.planning.steps_done import steps_done
from toolkit.planning.task_rows import with_lines
from toolkit.rules.playbook_rules import first_order_known
from toolkit.settings import Settings
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

    Said = dict[tuple[str, str], list[Any]]
    """Days by customer and word."""

CONTACT, SECOND_ORDER = "a contact", "a second order"
"""Words that close a step besides its purpose, where they are said of a customer."""
COLUMNS = ["customer_id", "since", "table", "line"]
OF_STEP, OF_GIVING, TICKED = "step", "giving", "ticked"
"""What stands before the name of a step, a kind of giving, and the purpose of a step ticked off."""


def first_orders(book: Book) -> pd.DataFrame:
    """The first order of each customer up to as_of, by customer_id: since, table, line, second.

    `second` is the next day with an order.
    """
    orders = book.tables["orders"]
    known = orders["customer_id"].notna() & (orders["date"] <= pd.Timestamp(book.as_of))
    known &= ~(orders["amount"] < 0)
    rows = with_lines(orders.loc[known, ["customer_id", "date"]], "orders")
    rows = rows.rename(columns={"date": "since"}).sort_values(["since", "line"])
    first = rows.drop_duplicates("customer_id").set_index("customer_id")
    day = rows["since"].dt.normalize()
    later = day[day > rows.groupby("customer_id")["since"].transform("min").dt.normalize()]
    second = later.groupby(rows["customer_id"]).min()
    return first.assign(second=np.asarray(second.reindex(first.index), "M8[us]"))


def with_starts(book: Book, customers: pd.DataFrame, orders: pd.DataFrame) -> pd.DataFrame:
    """Customers with `began`: the day of the list, else of the first order where it is known.

    In: `orders` as `first_orders` gives them. Adds first_order too, NaT where it is not known, and
    second_order.
    """
    listed = book.tables["customers"]["customer_since"].loc[customers.index]
    found = orders.reindex(customers["customer_id"]).set_index(customers.index)
    first = found["since"].astype("M8[us]")
    is_known = first_order_known(
        first,
        listed,
        begin=orders["since"].min(),
        as_of=book.as_of,
        new_days=book.settings.new_days,
    )
    first = first.where(is_known)
    began = listed.fillna(first)
    return customers.assign(began=began, first_order=first, second_order=found["second"])


def events(
    planning: "Planning", trigger: str, customers: pd.DataFrame, after: pd.Timestamp
) -> pd.DataFrame:
    """What happened after a day, up to as_of, that steps of this trigger wait for.

    In: customers with table and line. Columns: COLUMNS, `since` its day.
    """
    book = planning.book
    if trigger == "start":
        rows = customers.assign(since=customers["began"])
    elif trigger == "first order":
        known = customers[customers["first_order"].notna()]
        rows = planning.first_orders.loc[known["customer_id"]].reset_index()
    elif trigger == "delivery":
        rows = deliveries_of(book, planning.promises, after=after)
        rows = rows.rename(columns={"delivered_on": "since"})
    else:
        cases = book.tables["cases"]
        again = cases["reopened"] >= cases["resolved_on"]
        known = cases[cases["customer_id"].notna() & ~again]
        rows = with_lines(known, "cases").rename(columns={"resolved_on": "since"})
    rows = rows[COLUMNS].astype({"since": "M8[us]"})
    return rows[(rows["since"] > after) & (rows["since"] <= pd.Timestamp(book.as_of))]


def said_days(planning: "Planning", steps: Sequence[Step], customers: pd.DataFrame) -> "Said":
    """The days that close steps, by customer and word.

    Words are the folded purposes of contacts in the log, the keys and purposes of steps that were
    ticked off on To do, kinds of what was given, and a second order.
    """
    found: Said = defaultdict(list)
    wanted = set(chain.from_iterable(purposes_closing(planning.book.settings, [*steps])))
    sources = (
        _of_calls(planning.book, wanted),
        _of_tasks(planning.book, steps),
        _of_giving(planning.book),
        _of_orders(customers),
    )
    for customer, word, day in chain.from_iterable(sources):
        found[customer, word].append(day)
    return found


def purposes_closing(settings: Settings, steps: Sequence[Step]) -> list[tuple[str, ...]]:
    """For each step the folded purposes that close it, its own first.

    A step for thanks is closed by every word for thanks, a review by every word for a review, but
    by none that is the purpose of another step.
    """
    own = [purpose_key(step.purpose) for step in steps]
    groups = [[*map(fold, words)] for words in (settings.thanks_purposes, settings.review_purposes)]
    found = []
    for purpose in own:
        alike = chain.from_iterable(group for group in groups if purpose in group)
        others = [word for word in alike if word not in own]
        found.append(tuple(dict.fromkeys([purpose, *others])))
    return found


def tells_purposes(book: Book) -> bool:
    """Whether anybody has ever said what a call was for."""
    return bool(calls_telling(book, "purpose")["purpose"].notna().any())


def _of_calls(book: Book, wanted: set[str]) -> Iterator[tuple[str, str, Any]]:
    """Contacts by what they were for."""
    if not tells_purposes(book):
        return
    calls = talks_of(book)
    days = calls["date"].dt.normalize()
    ids = calls["customer_id"].astype("str")
    codes, texts = pd.factorize(calls["purpose"])
    words = [*map(purpose_key, texts)]
    hits = [code for code, word in enumerate(words) if word in wanted]
    is_hit = pd.Series(codes, index=calls.index).isin(hits)
    for customer, code, day in zip(ids[is_hit], codes[is_hit], days[is_hit], strict=True):
        yield customer, words[code], day


def contact_days(book: Book, customers: Collection[str], after: pd.Timestamp) -> "Said":
    """The days of contacts with these customers, from a day on, by customer and CONTACT.

    For a log that says of no call what it was for.
    """
    found: Said = defaultdict(list)
    if not customers:
        return found
    rows = talks_of(book, after)
    rows = rows[rows["customer_id"].isin(customers)]
    days = rows["date"].to_numpy("M8[D]")
    for customer, day in zip(rows["customer_id"].astype("str"), days, strict=True):
        found[customer, CONTACT].append(day)
    return found


def talks_of(book: Book, after: pd.Timestamp = pd.Timestamp.min) -> pd.DataFrame:
    """Contacts with known customers from a day on, up to as_of: customer_id, date, purpose."""
    calls = calls_telling(book, "purpose")
    reached = (calls["success"] == 1) & (calls["date"] <= pd.Timestamp(book.as_of))
    reached &= calls["customer_id"].notna() & (calls["date"] >= after)
    return calls.loc[reached, ["customer_id", "date", "purpose"]]


def _of_tasks(book: Book, steps: Iterable[Step]) -> Iterator[tuple[str, str, Any]]:
    """Steps that were ticked off on To do, by their names, and by what they were for."""
    purposes = {step.key: purpose_key(step.purpose) for step in steps}
    for customer, key, day in steps_done(book):
        yield customer, f"{OF_STEP} {key}", day
        if key in purposes:
            yield customer, f"{TICKED} {purposes[key]}", day


def _of_giving(book: Book) -> Iterator[tuple[str, str, Any]]:
    """What was given, by its kind."""
    if not has(book, "giving"):
        return
    from toolkit.planning.giving import giving_rows

    rows = giving_rows(book)
    given = rows[rows["state"] == "given"]
    for customer, kind, on in zip(given["customer_id"], given["kind"], given["day"], strict=True):
        yield customer, f"{OF_GIVING} {kind}", on


def _of_orders(customers: pd.DataFrame) -> Iterator[tuple[str, str, Any]]:
    """Second orders."""
    again = customers[customers["second_order"].notna()]
    for customer, day in zip(again["customer_id"], again["second_order"], strict=True):
        yield customer, SECOND_ORDER, day
