"""What the report cannot tell of the orders of this book: each part, why, and what it takes."""

from collections.abc import Collection, Iterator

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.matching.logs import rows_of
from toolkit.planning.first_orders import BEGIN, unsure_newcomers
from toolkit.planning.order_history import OrderHistory
from toolkit.planning.planning import Planning
from toolkit.reports.survival_block import are_all_seen, followed, tiers_followed
from toolkit.reports.what_it_takes import (
    NO_CURRENCY,
    rates_of,
    values_of_column,
)
from toolkit.rules.months import month_title, months_in_words
from toolkit.rules.order_rhythm import LEAST_COHORT, MONTH
from toolkit.rules.tenure_rules import LEAST
from toolkit.schema.outputs import COHORTS
from toolkit.schema.retention_outputs import (
    COHORT_REVENUE,
    GROWTH,
    HEADLINES,
    KEPT_MONTHS,
    KEPT_QUARTERS,
    KEPT_YEARS,
    LOYALTY,
    OTHER_CURRENCIES,
    SECOND_ORDERS,
    SURVIVAL,
    SURVIVAL_TIERS,
    TOP_TEN,
)

YEAR = 12
Row = tuple[str, str, str]
"""The part, why, and what it takes."""
_MORE_MONTHS = "orders of more months; what is there stays in the book and counts from then on."
_MORE = "more customers; with so few any share would be chance."
_PERIODS = ((KEPT_YEARS, "year", 366), (KEPT_QUARTERS, "quarter", 92), (KEPT_MONTHS, "month", 31))


def of_orders(planning: Planning, made: Collection[str]) -> Iterator[Row]:
    """A row for each part that orders are for and that they cannot tell, or not in full."""
    book = planning.book
    every = "Keeping, growth, survival, top ten, loyalty"
    if "orders" not in book.mapped:
        fix = "a sheet Orders with customer, date and amount."
        yield every, "The book has no sheet of orders.", fix
        return
    history = planning.order_history
    if not len(book.tables["orders"]):
        is_empty = not book.left_out.get("orders")
        what = "no rows yet" if is_empty else "no order that counts"
        why = f"The sheet {book.mapped['orders'].titles} has {what}."
        yield every, why, "orders with customer, date and amount."
        return
    if not len(history.days) and len(history.back):
        why = "The customers of the list have only got money back: no row of theirs is an order."
        yield every, why, "the orders themselves, with amounts of 0 or more."
        return
    if not len(history.days):
        yield (
            every,
            "No order of a customer in the list lies on or before the day of this report.",
            "orders with a day and a customer of the list, or a later day for the report.",
        )
        return
    yield from _of_end(history)
    yield from _of_empty_months(history)
    yield from _of_rows(planning)
    yield from _of_money(planning, history)
    yield from _of_months(planning, history, made)
    yield from _of_begin(planning, history)
    yield from _of_customers(planning, history, made)


def _of_money(planning: Planning, history: OrderHistory) -> Iterator[Row]:
    book = planning.book
    parts = f"Revenue, {GROWTH.title}, {COHORT_REVENUE.title}, {TOP_TEN.title}"
    if not history.has_money:
        at = book.mapped["orders"]
        why = f"No order on the sheet {at.titles} has an amount that counts."
        if at.has("amount"):
            fix = f"amounts in the column {at.header('amount')}, in one currency or with Rates."
        else:
            fix = "a column Amount; if it is there under another header, retain map asks for it."
        yield parts, why, fix
        return
    if not book.currency:
        yield "Currency", NO_CURRENCY, "the setting currency, or a column Currency in Orders."
    if len(book.apart):
        for fix, rows in _by_what_it_takes(book):
            names = ", ".join(sorted(set(rows["currency"].astype("str"))))
            first, last = (f"{day:%Y-%m-%d}" for day in (rows["date"].min(), rows["date"].max()))
            why = (
                f"{rows_of(len(rows))} of orders are in {names}, without a rate on their day "
                f"({' to '.join(dict.fromkeys((first, last)))}): they are in no figure of money, "
                f"and stand in {OTHER_CURRENCIES.title}."
            )
            if len(rows) == 1:
                why = (
                    f"1 row of orders is in {names}, without a rate on its day ({first}): it is in "
                    f"no figure of money, and stands in {OTHER_CURRENCIES.title}."
                )
            yield parts, why, fix
    month = history.last_month
    unknown = history.year_to(month).unknown | history.year_to(month - YEAR).unknown
    if history.months >= 2 * YEAR and unknown.any():
        count = f"{unknown.sum()} customers have" if unknown.sum() > 1 else "1 customer has"
        why = (
            f"{count} in the last 12 months or the 12 before an order in a currency without a "
            "rate, or no amount on a quarter or more of the orders, so what was spent more or less "
            "cannot be told: the bridge has them Apart, and Net revenue retention leaves them out."
        )
        yield f"{GROWTH.title}, Net revenue retention", why, "amounts, and rates of their day."


def _by_what_it_takes(book: Book) -> Iterator[tuple[str, pd.DataFrame]]:
    """Orders without a rate: of currencies that have one later, and of those that have none."""
    rated = set(book.foreign["currency"][book.foreign["rate"].notna()].astype("str"))
    has_later = book.apart["currency"].astype("str").isin(rated).to_numpy()
    for is_here in (~has_later, has_later):
        rows = book.apart[is_here]
        names = ", ".join(sorted(set(rows["currency"].astype("str"))))
        if len(rows) and is_here is has_later:
            yield f"rates of {names} from the first of these days on.", rows
        elif len(rows):
            yield rates_of(book, names), rows


def _of_end(history: OrderHistory) -> Iterator[Row]:
    """That the orders end before the day of the report, and with which month the figures do."""
    if history.ends is not None:
        days = history.today - history.known_to
        why = (
            f"The last order is of {history.ends:%Y-%m-%d}, {days} days before this report; the "
            f"months after it are incomplete, and figures by months end with "
            f"{month_title(history.last_month)}."
        )
        yield "Months after the last order", why, "the orders since then."


_BY_FIRST_ORDER = f"{SECOND_ORDERS.title}, {COHORTS.title}"


def _of_begin(planning: Planning, history: OrderHistory) -> Iterator[Row]:
    """Whose first order is not in the book, or may not be, as the orders begin on some day."""
    begins = np.datetime64(int(history.days["day"].min()), "D")
    mine = int(history.older[history.days["customer"].unique()].sum())
    if mine:
        is_seen = are_all_seen(history, followed(planning))
        parts = _BY_FIRST_ORDER if is_seen else f"{SURVIVAL.title}, {_BY_FIRST_ORDER}"
        who = "1 customer has been one" if mine == 1 else f"{mine} customers have been such"
        why = (
            f"The orders begin on {begins}, and {who} for longer, as the list says: their first "
            "orders are not in the book, so these leave them out."
        )
        yield parts, why, "the orders before."
    unsure = unsure_newcomers(planning)
    if unsure is not None:
        why = (
            f"The orders begin on {begins}, and of {unsure.unlisted} of the {unsure.of} customers "
            f"who ordered first in the {BEGIN} days from then on the list does not say since when "
            "they have been customers: these may take old customers for new ones."
        )
        if unsure.of == 1:
            why = (
                f"The orders begin on {begins}, and the list does not say since when the only "
                f"customer who ordered first in the {BEGIN} days from then on has been one: these "
                "may take an old customer for a new one."
            )
        without = "a column Customer since in the list, or the orders before."
        fix = values_of_column(planning.book, "customers", ("customer_since",), without)
        yield f"{SURVIVAL.title}, {_BY_FIRST_ORDER}", why, fix


def _of_empty_months(history: OrderHistory) -> Iterator[Row]:
    """In which months nobody ordered, and what cannot be told for that."""
    last = history.last_month
    if history.empty_months:
        named = months_in_words(history.empty_months)
        why = f"Nobody ordered in {named}, though the months around are busy: these have no rate."
        fix = "their orders; where nothing was sold in them, nothing."
        yield "Months without orders", why, fix
    if history.months >= 2 * YEAR and not history.can_compare(last):
        parts = f"{GROWTH.title}, Net revenue retention, {LOYALTY.title}"
        now = months_in_words(history.empty_within(last - YEAR + 1, last)) or "none"
        before = months_in_words(history.empty_within(last - 2 * YEAR + 1, last - YEAR)) or "none"
        why = (
            f"The last 12 full months lack other months than the 12 before ({now}; {before}), so "
            "the one is no measure of the other."
        )
        yield parts, why, "orders of the months without any."


def _of_rows(planning: Planning) -> Iterator[Row]:
    """How many lines of Problems are about orders: what was left out, or counts in doubt."""
    titles = {at.title for at in planning.book.mapped["orders"].sheets}
    told = [each for each in planning.book.problems if each.sheet in titles]
    if told:
        lines = "1 line of Problems is" if len(told) == 1 else f"{len(told)} lines of Problems are"
        why = (
            f"{lines} about orders that were left out, changed, or count though they are doubtful."
        )
        yield "Orders", why, "a look at the sheet Problems, which says what to do."


def _of_months(planning: Planning, history: OrderHistory, made: Collection[str]) -> Iterator[Row]:
    back = f"The orders reach back {_months(history.months)}, and it takes"
    if history.months < YEAR:
        yield HEADLINES.title, f"{back} 12.", _MORE_MONTHS
    elif history.months < 2 * YEAR:
        yield f"{HEADLINES.title}: 12 months before", f"{back} 24.", _MORE_MONTHS
    elif history.months < 3 * YEAR:
        yield f"{HEADLINES.title}: kept 12 months before", f"{back} 36.", _MORE_MONTHS
    if history.months < 2 * YEAR:
        yield f"{GROWTH.title}, {LOYALTY.title}", f"{back} 24.", _MORE_MONTHS
    usual = _days_between(history)
    for table, period, days in _PERIODS:
        if table.title not in made:
            why = f"All orders lie within one {period}, so nobody can have been kept."
            yield table.title, why, _MORE_MONTHS
        elif usual > days:
            why = (
                f"Half of the orders come {usual:.0f} days or more after the one before, so that "
                f"most customers who are not there in a {period} are not lost."
            )
            yield table.title, why, "a look at the longer periods, or at Survival."
    if not planning.book.settings.contract_revenue:
        why = "Orders are taken for single ones, of which it would only say how uneven they are."
        fix = "the setting contract_revenue = yes, where revenue is that of contracts."
        yield "Gross revenue retention", why, fix


def _months(count: int) -> str:
    return "1 full month" if count == 1 else f"{max(count, 0)} full months"


def _days_between(history: OrderHistory) -> float:
    """The median of the days from an order of a customer to the next one; 0 without any."""
    days = history.days
    same = days["customer"].to_numpy()[1:] == days["customer"].to_numpy()[:-1]
    gaps = np.diff(days["day"].to_numpy("i8"))[same]
    return float(np.median(gaps)) if len(gaps) else 0.0


def _of_customers(
    planning: Planning, history: OrderHistory, made: Collection[str]
) -> Iterator[Row]:
    has_newcomers = len(history.of_newcomers.days) > 0
    lives = followed(planning)
    if SURVIVAL.title not in made and (has_newcomers or len(lives)):
        why = "Nobody's first order lies a month back."
        if len(lives) and lives["days"].max() >= MONTH:
            why = f"In no month are {LEAST_COHORT} customers or more followed."
        is_few = len(lives) < LEAST_COHORT
        yield f"{SURVIVAL.title}, {SURVIVAL_TIERS.title}", why, _MORE if is_few else _MORE_MONTHS
    elif len(lives):
        yield from _tiers_left_out(lives, made)
    can_compare = history.can_compare(history.last_month)
    if history.months >= 2 * YEAR and can_compare and LOYALTY.title not in made:
        why = f"No band has {LEAST} customers who ordered in the 12 months before."
        yield LOYALTY.title, why, _MORE
    if LOYALTY.title in made and not planning.book.mapped["orders"].has("discount"):
        why = "No column of Orders says who had a discount."
        yield f"{LOYALTY.title}: discounts", why, "a column Discount in Orders."
    if history.has_money and TOP_TEN.title not in made:
        yield TOP_TEN.title, "No quarter with orders is over yet.", _MORE_MONTHS
    if COHORTS.title not in made and has_newcomers:
        yield COHORTS.title, "No month with orders is over yet.", _MORE_MONTHS


def _tiers_left_out(lives: pd.DataFrame, made: Collection[str]) -> Iterator[Row]:
    counts = tiers_followed(lives)
    few = {tier: count for tier, count in counts.items() if count < LEAST}
    if few:
        named = ", ".join(f"{tier} ({count})" for tier, count in few.items())
        why = f"A tier needs {LEAST} customers who ordered; fewer are of {named}."
        yield SURVIVAL_TIERS.title, why, _MORE
    elif SURVIVAL_TIERS.title not in made:
        why = "Its tiers have no month in common in which 5 customers of each are at risk."
        yield SURVIVAL_TIERS.title, why, _MORE_MONTHS
