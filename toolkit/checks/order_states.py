"""Orders and invoices that do not count: cancelled, refunded, void, drafts; credit notes; refunds.

What is left out is told with its word and its count: revenue that is no revenue is worse than none.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.every_language import LANGUAGES, folded_words, split
from toolkit.words.folding import fold
from toolkit.words.nearest_word import hint

VOID, OPEN, UNKNOWN = "void", "open", ""
BILLED, CREDIT, OTHER = "billed", "credit", "other"
MOST_WORDS = 10
"""Unknown words for a state that are told one by one."""
_NUMBER = {"orders": "order_id", "invoices": "invoice"}
_STATES = {"orders": ("status", "payment_status"), "invoices": ("status", "paid")}
_SAYS = {VOID: "does not count", OPEN: "counts"}
_PREFIXES = ("wc-", "status:")
"""What a shop writes before the word for a state."""


class Counting(NamedTuple):
    """Rows of orders or invoices that count, and how many were left out, by the word for it."""

    rows: pd.DataFrame
    left_out: dict[str, int]


def _known(kind: Callable[[Any], Any]) -> dict[str, str]:
    """Folded word -> its meaning, of one kind in every language; the first language decides."""
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for meaning, words in kind(language).items():
            known = {**dict.fromkeys(map(fold, split(words)), meaning), **known}
    return known


_STATE_OF = _known(lambda language: language.order_states)
_PAID = _known(lambda language: {OPEN: language.paid})
_YES_NO = _known(lambda language: {OPEN: "|".join((language.yes, language.no))})
_DOCUMENT_OF = _known(lambda language: language.documents)
_VOID_WORDS = [word for word, meaning in _STATE_OF.items() if meaning == VOID and len(word) > 5]


def _words_told() -> list[tuple[str, str]]:
    """Every word for a state, with what it says as a sentence says it."""
    told: list[tuple[str, str]] = []
    for language in LANGUAGES:
        for meaning, words in language.order_states.items():
            told += [(word, _SAYS[meaning]) for word in split(words)]
    return told


def state_of(word: str) -> str:
    """What a word for the state of an order says: that it does not count, that it does, or "".

    >>> state_of("Refunded"), state_of("wc-cancelled"), state_of("Storniert"), state_of("paid")
    ('void', 'void', 'void', 'open')
    """
    text = word.strip().casefold()
    for prefix in _PREFIXES:
        text = text.removeprefix(prefix)
    folded = fold(text)
    return _STATE_OF.get(folded) or _PAID.get(folded) or _YES_NO.get(folded) or UNKNOWN


def counting(
    rows: pd.DataFrame, at: Mapped, today: pd.Timestamp, problems: list[Problem]
) -> Counting:
    """The rows of orders or invoices that count, each with what it comes to.

    Left out are states and documents that are no sale, with all lines of such an order. A credit
    note is negative; a total that stands on each line of its order counts once; what was refunded
    reduces its order, on the day of that.
    """
    left_out: dict[str, int] = {}
    rows = _without_void(rows, at, today, left_out, problems)
    rows = _by_document(rows, at, left_out, problems)
    rows = _total_once(rows, at, problems)
    if at.table == "orders":
        rows = _less_refunds(rows, at, left_out, problems)
        _tell_alike(rows, at, problems)
    return Counting(rows, left_out)


# ----------------------------------------------------------------------------- what is no sale


def _without_void(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    left_out: dict[str, int],
    problems: list[Problem],
) -> pd.DataFrame:
    """The rows whose state says nothing against them, and that no line of the order speaks for."""
    word = pd.Series(None, index=rows.index, dtype=object)
    for column in _STATES[at.table]:
        if not at.has(column):
            continue
        codes, words = pd.factorize(rows[column])
        states = [state_of(text) or _credited(text) for text in words]
        is_void = np.array([*(state == VOID for state in states), False])[codes]
        is_credit = np.array([*(state == CREDIT for state in states), False])[codes]
        # A credit note that is below zero takes away by itself.
        is_void |= is_credit & ~(rows["amount"] < 0).to_numpy()
        word = word.mask(is_void & word.isna().to_numpy(), rows[column])
        unknown = [text for text, state in zip(words, states, strict=True) if state == UNKNOWN]
        problems += _unknown_states(rows, column, unknown, at)
        partly = [text for text in words if _is_partly_refunded(text)]
        if partly and not at.has("refunded"):
            problems.append(_partly_refunded(rows, column, partly, at))
    if at.has("cancelled_on"):
        is_over = (rows["cancelled_on"] <= today).to_numpy()
        word = word.mask(is_over & word.isna().to_numpy(), at.header("cancelled_on"))
    if word.isna().all():
        return rows
    word = word.fillna(_of_its_order(word, rows, at))
    return _left(rows, word, at, _state_column(at), left_out, problems)


def _credited(word: str) -> str:
    """Whether a word for a state is one for a credit note."""
    return CREDIT if _DOCUMENT_OF.get(fold(word)) == CREDIT else UNKNOWN


def _is_partly_refunded(word: str) -> bool:
    """Whether an order counts of which a part was given back.

    >>> _is_partly_refunded("Partially refunded"), _is_partly_refunded("Refunded")
    (True, False)
    """
    folded = fold(word)
    if _STATE_OF.get(folded) != OPEN:
        return False
    return any(void in folded for void in _VOID_WORDS)


def _partly_refunded(rows: pd.DataFrame, column: str, words: list[str], at: Mapped) -> Problem:
    """Orders of which a part was given back, without a column that says how much."""
    is_here = rows[column].isin(words).to_numpy(bool)
    return problem(
        at,
        column,
        rows.index[int(np.argmax(is_here))],
        value=words[0],
        says=f"{rows_of(int(is_here.sum()))} refunded in part, which count in full: no column "
        "says how much",
        fix="Add a column Refunded with what was given back.",
        severity="warning",
        count=int(is_here.sum()),
    )


def _state_column(at: Mapped) -> str:
    """The column that says the state of an order, for the cell of what is told."""
    columns = (*_STATES[at.table], "cancelled_on")
    return next(column for column in columns if at.has(column))


def _of_its_order(word: "pd.Series[Any]", rows: pd.DataFrame, at: Mapped) -> "pd.Series[Any]":
    """What is said of an order on any of its lines: exports write the state on the first one."""
    number = _NUMBER[at.table]
    said = word.dropna()
    of_order = dict(zip(rows.loc[said.index, number], said, strict=True))
    of_order = {key: text for key, text in of_order.items() if isinstance(key, str)}
    return rows[number].map(of_order).astype(object)


def _left(
    rows: pd.DataFrame,
    word: "pd.Series[Any]",
    at: Mapped,
    column: str,
    left_out: dict[str, int],
    problems: list[Problem],
) -> pd.DataFrame:
    """The rows without a word for why they do not count; one line tells how many of each word."""
    is_out = word.notna()
    counts = word[is_out].str.strip().value_counts()
    for text, count in counts.items():
        left_out[str(text)] = left_out.get(str(text), 0) + int(count)
    said = ", ".join(f"{count} {text}" for text, count in counts.items())
    first = rows.index[int(np.argmax(is_out.to_numpy()))]
    problems.append(
        problem(
            at,
            column,
            first,
            value=word[first],
            says=f"{rows_of(int(is_out.sum()))} not counted, by what stands there: {said}",
            fix="Nothing, if that is so.",
            severity="note",
            count=int(is_out.sum()),
        )
    )
    return rows[~is_out.to_numpy()]


def _unknown_states(
    rows: pd.DataFrame, column: str, words: Iterable[str], at: Mapped
) -> list[Problem]:
    """A note for each word for a state that nobody knows, with the nearest that is known.

    Beyond so many one line tells of all the others.
    """
    found = []
    words = list(words)
    for word in words[:MOST_WORDS]:
        is_here = (rows[column] == word).to_numpy(bool)
        found.append(
            problem(
                at,
                column,
                rows.index[int(np.argmax(is_here))],
                value=word,
                says=f"a state nobody knows, in {rows_of(int(is_here.sum()))}; it counts",
                fix="If such rows do not count, write cancelled there, or delete them."
                + hint(word, _words_told()),
                severity="note",
                count=int(is_here.sum()),
            )
        )
    others = words[MOST_WORDS:]
    if others:
        is_here = rows[column].isin(others).to_numpy(bool)
        count = int(is_here.sum())
        says = f"{len(others)} more words for a state nobody knows, in {rows_of(count)}; they count"
        fix = f"If such rows do not count, write cancelled there: {', '.join(others)}."
        first = rows.index[int(np.argmax(is_here))]
        found.append(
            problem(
                at, column, first, value=others[0], says=says, fix=fix, severity="note", count=count
            )
        )
    return found


def _by_document(
    rows: pd.DataFrame, at: Mapped, left_out: dict[str, int], problems: list[Problem]
) -> pd.DataFrame:
    """Credit notes as what they take away; payments, quotes and the like are no sale."""
    if not at.has("document") or not len(rows):
        return rows
    codes, words = pd.factorize(rows["document"])
    kinds = [_DOCUMENT_OF.get(fold(text), BILLED) for text in words]
    kind = np.array([*kinds, BILLED], dtype=object)[codes]
    is_credit = kind == CREDIT
    if is_credit.any():
        amount = rows["amount"]
        rows = rows.assign(amount=amount.mask(is_credit, -amount.abs()))
    is_other = kind == OTHER
    if not is_other.any():
        return rows
    word = rows["document"].astype(object).where(is_other)
    return _left(rows, word, at, "document", left_out, problems)


# ------------------------------------------------------------------------- lines of one order


def _total_once(rows: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The amount of an order on its first line only, where its total stands on each line.

    It is a total where the header says so or several orders show it: the same on all lines of each.
    Of invoices one line stays.
    """
    number = _NUMBER[at.table]
    if not len(rows) or not at.has("amount"):
        return rows
    named = rows[number].notna() & (rows["amount"] > 0)
    key = [rows[number], rows["customer_id"].astype("str")]
    again = rows[number].duplicated() & named
    if not again.any():
        return rows
    of_order = rows["amount"].where(named).groupby(key, sort=False)
    lines, least, most = (of_order.transform(how) for how in ("count", "min", "max"))
    has_lines = (lines > 1) & named
    if not bool((least[has_lines] == most[has_lines]).all()):
        return rows
    orders = int((has_lines & ~again).sum())
    if not _is_total(at.header("amount")) and orders < FEWEST_ORDERS:
        return rows
    repeated = again & has_lines
    first = rows.index[int(np.argmax(repeated.to_numpy()))]
    count = int(repeated.sum())
    problems.append(
        problem(
            at,
            "amount",
            first,
            value=rows.at[first, "amount"],
            says=f"the same amount on all lines of an order, in {orders} of them: a total, "
            f"which counts once; it is not added for {rows_of(count, 'more ')}",
            fix="If each line has that amount of its own, give the lines numbers of their own.",
            severity="note",
            count=count,
        )
    )
    if at.table == "invoices":
        return rows[~repeated.to_numpy()]
    return rows.assign(amount=rows["amount"].mask(repeated))


NO_ORDER = "money back without an order before it"
"""What rows are called that give back what the book does not say was paid."""


def _tell_alike(rows: pd.DataFrame, at: Mapped, problems: list[Problem]) -> None:
    """Rows that are equal to another in all that is read of them, and have no number: told once."""
    columns = [column for column in at.columns.values() if column in rows.columns]
    is_open = rows["order_id"].isna() & rows["amount"].notna() & rows["date"].notna()
    known = rows.loc[is_open.to_numpy(), sorted({*columns, "customer_id", "date", "amount"})]
    again = known.astype({"customer_id": "str"}).duplicated()
    if not again.any():
        return
    alike = known[again.to_numpy()]
    first, count = alike.index[0], len(alike)
    says = (
        f"{rows_of(count)} equal to another in every cell that is read; they count, with "
        f"{alike['amount'].sum():,.2f} in all"
    )
    fix = "Delete those that were entered twice; orders with numbers are known apart."
    problems.append(
        problem(
            at,
            "amount",
            first,
            value=alike.at[first, "amount"],
            says=says,
            fix=fix,
            severity="warning",
            count=count,
        )
    )


FEWEST_ORDERS = 3
"""Orders with the same amount on all lines that make it a total, whatever the header says."""
_TOTALS = folded_words(lambda language: f"{language.order_totals}|total") - {""}


def _is_total(header: str) -> bool:
    """Whether a header says that its amounts are those of a whole order."""
    folded = fold(header)
    return any(word in folded for word in _TOTALS) and "line" not in folded


# ------------------------------------------------------------------------------------ refunds


def _less_refunds(
    rows: pd.DataFrame, at: Mapped, left_out: dict[str, int], problems: list[Problem]
) -> pd.DataFrame:
    """Orders less what was given back: beside them, or in rows of their own on a later day.

    What is given back to somebody without an order before it is in no figure: there is nothing that
    it could be taken from, and who got it has bought nothing.
    """
    if at.has("refunded") and rows["refunded"].notna().any():
        amount = rows["amount"] - rows["refunded"].abs().fillna(0)
        rows = rows.assign(amount=amount.where(rows["amount"].notna(), rows["amount"]))
    is_refund = (rows["amount"] < 0) & rows["date"].notna() & rows["customer_id"].notna()
    if not is_refund.any():
        return rows
    days = _days_of_orders(rows, is_refund)
    if days.isna().any():
        words = pd.Series(None, index=rows.index, dtype=object)
        words[days.index[days.isna()]] = NO_ORDER
        rows = _left(rows, words, at, "amount", left_out, problems)
        days = days.dropna()
    moved = days.notna() & (days != rows.loc[days.index, "date"])
    if not moved.any():
        return rows
    first = days.index[int(np.argmax(moved.to_numpy()))]
    problems.append(
        problem(
            at,
            "amount",
            first,
            value=rows.at[first, "amount"],
            says=f"{rows_of(int(moved.sum()))} of money given back: "
            "each reduces the order before it, and is no order of its own",
            fix="Nothing, if that is so.",
            severity="note",
            count=int(moved.sum()),
        )
    )
    dates = rows["date"].copy()
    dates[days.index[moved.to_numpy()]] = days[moved]
    return rows.assign(date=dates)


def _days_of_orders(rows: pd.DataFrame, is_refund: "pd.Series[Any]") -> "pd.Series[Any]":
    """Of each refund the day of its order: by its number, else the latest one of the customer."""
    is_sale = (rows["amount"] > 0) & rows["date"].notna() & rows["customer_id"].notna()
    columns = ["customer_id", "order_id", "date"]
    sales, refunds = (
        rows.loc[which, columns].astype({"customer_id": "str"}).sort_values("date", kind="stable")
        for which in (is_sale, is_refund)
    )
    by_number = sales.dropna(subset=["order_id"]).groupby("order_id")["date"].min()
    day_of = by_number.to_dict()
    days = [day_of.get(number, pd.NaT) for number in refunds["order_id"]]
    of_order = pd.Series(days, index=refunds.index, dtype="M8[us]")
    before = pd.merge_asof(
        refunds.drop(columns="order_id"),
        sales.drop(columns="order_id").assign(day=sales["date"]),
        on="date",
        by="customer_id",
    )
    latest = pd.Series(before["day"].to_numpy("M8[us]"), index=refunds.index)
    return of_order.fillna(latest)
