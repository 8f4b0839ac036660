"""Orders and invoices that do not count: cancelled, refunded, void, drafts; credit notes; refunds.

What is left out is told with its word and its count: revenue that is no revenue is worse than none.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.checks.order_amounts import (
    NUMBER,
    PART_UNTOLD,
    UNKNOWN_STATE,
    Remark,
    tell,
    tell_alike,
    tell_free,
    total_once,
    up_to,
)
from toolkit.checks.order_refunds import less_refunds
from toolkit.checks.state_words import (
    OPEN,
    UNKNOWN,
    VOID,
    is_partly_refunded,
    known_words,
    state_of,
    words_told,
)
from toolkit.matching.logs import rows_of
from toolkit.matching.word_questions import ask_word
from toolkit.problem import Ask, Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.folding import fold
from toolkit.words.nearest_word import hint

BILLED, CREDIT, OTHER = "billed", "credit", "other"
_DOCUMENT_OF = known_words(lambda language: language.documents)
MOST_WORDS = 10
"""Unknown words for a state that are told one by one."""
_STATES = {"orders": ("status", "payment_status"), "invoices": ("status", "paid")}


class Doubt(NamedTuple):
    """Rows that count though what stands there makes it doubtful, and the words for it."""

    words: list[str]
    is_here: "pd.Series[bool]"


class Counting(NamedTuple):
    """Rows of orders or invoices that count, and how many were left out, by the word for it."""

    rows: pd.DataFrame
    left_out: dict[str, int]
    remarks: tuple[Remark, ...] = ()
    """What is special of those that count."""


def counting(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    problems: list[Problem],
    said: Mapping[str, str] = MappingProxyType({}),
) -> Counting:
    """The rows of orders or invoices that count, each with what it comes to.

    Left out are states and documents that are no sale, with all lines of such an order. A credit
    note is negative; a total that stands on each line of its order counts once; what was refunded
    reduces its order, on the day of that, where a number says which one it is. `said` is what a
    person said of states that nobody knows: folded word -> whether it counts.
    """
    left_out: dict[str, int] = {}
    told: list[Remark] = []
    doubts: dict[str, Doubt] = {}
    rows = _without_void(rows, at, today, left_out, doubts, problems, said)
    rows = _by_document(rows, at, today, left_out, problems)
    rows = _less_paid(rows, at)
    rows = total_once(rows, at, today, told, problems)
    if at.table == "orders":
        rows = less_refunds(rows, at, today, told, problems)
        tell_free(rows, at, today, told, problems)
        tell_alike(rows, at, today, told, problems)
        for about, (words, is_here) in doubts.items():
            tell(about, rows[is_here[rows.index].to_numpy()], today, told, words=words)
    return Counting(rows, left_out, tuple(told))


# ----------------------------------------------------------------------------- what is no sale


def _without_void(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    left_out: dict[str, int],
    doubts: dict[str, "Doubt"],
    problems: list[Problem],
    said: Mapping[str, str],
) -> pd.DataFrame:
    """The rows whose state says nothing against them, and that no line of the order speaks for."""
    word = pd.Series(None, index=rows.index, dtype=object)
    for column in _STATES[at.table]:
        if not at.has(column):
            continue
        codes, words = pd.factorize(rows[column])
        states = [_state_in(at, text, said) or _credited(text) for text in words]
        is_void = np.array([*(state == VOID for state in states), False])[codes]
        is_credit = np.array([*(state == CREDIT for state in states), False])[codes]
        # A credit note that is below zero takes away by itself.
        is_void |= is_credit & ~(rows["amount"] < 0).to_numpy()
        word = word.mask(is_void & word.isna().to_numpy(), rows[column])
        unknown = [text for text, state in zip(words, states, strict=True) if state == UNKNOWN]
        problems += _unknown_states(rows, column, unknown, at)
        _doubt(UNKNOWN_STATE, rows, column, unknown, doubts)
        partly = [text for text in words if is_partly_refunded(text)]
        if partly and not at.has("refunded"):
            problems.append(_partly_refunded(rows, column, partly, at))
            _doubt(PART_UNTOLD, rows, column, partly, doubts)
    if at.has("cancelled_on"):
        is_over = (rows["cancelled_on"] <= today).to_numpy()
        word = word.mask(is_over & word.isna().to_numpy(), at.header("cancelled_on"))
    if word.isna().all():
        return rows
    word = word.fillna(_of_its_order(word, rows, at, column=_state_column(at)))
    return _left(rows, word, at, _state_column(at), today, left_out, problems)


def _doubt(
    about: str, rows: pd.DataFrame, column: str, words: list[str], doubts: dict[str, "Doubt"]
) -> None:
    """Rows with one of these words in a state column are in doubt: they count, and are told."""
    if not words:
        return
    is_here = pd.Series(rows[column].isin(words).to_numpy(bool), index=rows.index)
    before = doubts.get(about)
    if before is not None:
        words, is_here = [*before.words, *words], before.is_here | is_here
    doubts[about] = Doubt(words, is_here)


def _state_in(at: Mapped, word: str, said: Mapping[str, str]) -> str:
    """What a word says where it stands: of deals of a program only those count that are won."""
    if not at.counts:
        return said.get(fold(word)) or state_of(word)
    return OPEN if fold(word) in at.counts else VOID


def _credited(word: str) -> str:
    """Whether a word for a state is one for a credit note."""
    return CREDIT if _DOCUMENT_OF.get(fold(word)) == CREDIT else UNKNOWN


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


OF_ORDER = " (said of its order)"
"""Behind what another line of the order says, where the line itself says something else."""


def _of_its_order(
    word: "pd.Series[Any]", rows: pd.DataFrame, at: Mapped, *, column: str
) -> "pd.Series[Any]":
    """What is said of an order on any of its lines: exports write the state on the first one."""
    number = NUMBER[at.table]
    said = word.dropna()
    of_order = dict(zip(rows.loc[said.index, number], said, strict=True))
    of_order = {key: text for key, text in of_order.items() if isinstance(key, str)}
    found = rows[number].map(of_order).astype(object)
    says_other = rows[column].notna() & found.notna()
    return found.mask(says_other, found + OF_ORDER)


def _left(
    rows: pd.DataFrame,
    word: "pd.Series[Any]",
    at: Mapped,
    column: str,
    today: pd.Timestamp,
    left_out: dict[str, int],
    problems: list[Problem],
) -> pd.DataFrame:
    """The rows without a word for why they do not count; one line tells how many of each word.

    Only rows up to today are counted as left out: later ones would not count yet.
    """
    is_out = word.notna()
    counts = word[is_out].str.strip().value_counts()
    known = up_to(rows[is_out.to_numpy()], today).index
    for text, count in word[known].str.strip().value_counts().items():
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
                fix="If such rows do not count, say so on the Settings sheet, in a row: "
                f"state {word}, and void.{hint(word, words_told())}",
                severity="note",
                count=int(is_here.sum()),
                asks=(_ask(word, int(is_here.sum())),),
            )
        )
    others = words[MOST_WORDS:]
    if others:
        is_here = rows[column].isin(others).to_numpy(bool)
        count = int(is_here.sum())
        says = f"{len(others)} more words for a state nobody knows, in {rows_of(count)}; they count"
        fix = f"If such rows do not count, say so on the Settings sheet: {', '.join(others)}."
        first = rows.index[int(np.argmax(is_here))]
        found.append(
            problem(
                at, column, first, value=others[0], says=says, fix=fix, severity="note", count=count
            )
        )
    return found


def _ask(word: str, count: int) -> Ask:
    """The question whether orders in a state count, with the nearest word that is known."""
    return ask_word(
        "state",
        word,
        f"Do orders in the state {word!r} count?",
        until="They count.",
        rows=count,
        known=words_told(),
    )


def _less_paid(rows: pd.DataFrame, at: Mapped) -> pd.DataFrame:
    """Invoices with what is open of them, where no column but what was paid says it.

    Of an invoice of several lines nobody knows which one was paid.
    """
    if not at.has("paid_amount"):
        return rows
    is_alone = ~rows[NUMBER[at.table]].duplicated(keep=False)
    left = (rows["amount"] - rows["paid_amount"]).where(is_alone)
    return rows.assign(open_amount=rows["open_amount"].fillna(left))


def _by_document(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    left_out: dict[str, int],
    problems: list[Problem],
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
    return _left(rows, word, at, "document", today, left_out, problems)
