"""Which customer each row of a log belongs to: by id, name, e-mail, phone or contact."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.matching.near_names import nearest_names
from toolkit.parsing.cells import different

COLUMNS = ("customer_id", "customer", "email", "phone", "contact_person")
"""Columns that say whose a row is, the one first that decides."""
_ALWAYS = ("customer_id", "customer", "email")
"""Columns that are looked up in every row, to tell where they contradict each other."""
MOST_PROPOSED = 500


class Doubt(NamedTuple):
    """A row whose customer was found by one column while another says something else."""

    position: int
    said: str
    by: str
    customer: int
    contrary: bool
    """Whether the other column is that of another customer; else it is nobody's."""


class Near(NamedTuple):
    """Words of a column that each name a customer in another spelling, and their rows."""

    column: str
    how: str
    customers: dict[str, int]
    """Word -> the position of its customer."""
    row: int
    """The first row."""
    rows: int


class Matched(NamedTuple):
    """Position of each row's customer (-1: nobody), and what is to be told of the rows."""

    places: Any
    doubts: list[Doubt]
    near: list[Near]
    unmatched: "list[Unmatched]"


@dataclass(frozen=True)
class Unmatched:
    """A name or id that no customer has, or several: its first row, the count, near customers."""

    row: int
    word: str
    column: str
    rows: int
    shared: bool = False
    near: list[tuple[str, int]] = field(default_factory=list)


def match(log: pd.DataFrame, customers: Customers) -> Matched:
    """Whose each row is, rows that say two things, other spellings, and names nobody has.

    The first column that finds a customer decides. Of a doubt the first row of each pair of
    customers, or of each unknown name.
    """
    decided = np.full(len(log), NOBODY, "i8")
    by_column: dict[str, Any] = {}
    near: list[Near] = []
    for column in COLUMNS:
        if column not in log.columns or not log[column].notna().any():
            continue
        words = log[column]
        if column not in _ALWAYS:
            is_open = decided == NOBODY
            if not is_open.any():
                continue
            words = words.where(is_open)
        by_column[column], others = _looked_up(words, column, customers)
        near += others
        decided = np.where(decided == NOBODY, by_column[column], decided)
    doubts = _doubts(log, by_column, decided)
    return Matched(decided, doubts, near, _unmatched(log, decided == NOBODY, customers))


def _looked_up(
    words: "pd.Series[Any]", column: str, customers: Customers
) -> tuple[Any, list[Near]]:
    """The position of the customer that each cell names; each different word is looked up once.

    And which words were found in another spelling.
    """
    find = {"email": customers.find_email, "phone": customers.find_phone}.get(
        column, customers.find
    )
    codes, different_words = different(words)
    places = list(map(find, different_words))
    spellings: dict[str, dict[int, int]] = {}
    for code, word in enumerate(different_words):
        if places[code] == NOBODY and not customers.shares(word, column):
            places[code], how = customers.find_nearly(word, column)
            if places[code] != NOBODY:
                spellings.setdefault(how, {})[code] = places[code]
    near = []
    for how, found in spellings.items():
        rows = np.flatnonzero(np.isin(codes, list(found)))
        named = {different_words[code]: place for code, place in found.items()}
        near.append(Near(column, how, named, int(words.index[rows[0]]), len(rows)))
    # Blanks have the code -1, which takes the last one.
    return np.array([*places, NOBODY], "i8")[codes], near


def _doubts(log: pd.DataFrame, by_column: Mapping[str, Any], decided: Any) -> list[Doubt]:
    """Rows whose id, name and e-mail are two customers', or whose name nobody has.

    A name that nobody has is a doubt where something else settled the row.
    """
    columns = list(by_column)
    deciding = _deciding(by_column, len(log))
    first: dict[tuple[Any, ...], Doubt] = {}
    for column in (c for c in _ALWAYS if c in by_column):
        found = by_column[column]
        is_contrary = (found != NOBODY) & (found != decided)
        is_doubtful = is_contrary
        if column == "customer":
            is_settled = (found == NOBODY) & (decided != NOBODY)
            is_doubtful = is_contrary | (is_settled & log[column].notna().to_numpy())
        for row in map(int, np.flatnonzero(is_doubtful)):
            customer, contrary = int(decided[row]), bool(is_contrary[row])
            said = int(found[row]) if contrary else log[column].iloc[row]
            doubt = Doubt(row, column, columns[deciding[row]], customer, contrary)
            first.setdefault((column, customer, said), doubt)
    return sorted(first.values(), key=lambda doubt: (doubt.position, doubt.said))


def _deciding(by_column: Mapping[str, Any], rows: int) -> Any:
    """Which of the columns found the customer of each row first; -1 where none did."""
    deciding = np.full(rows, -1, "i8")
    for place, found in reversed(list(enumerate(by_column.values()))):
        deciding[found != NOBODY] = place
    return deciding


def _unmatched(log: pd.DataFrame, is_nobodys: Any, customers: Customers) -> list[Unmatched]:
    """Words of the rows without a customer, once each, in the order of their first rows."""
    columns = [column for column in COLUMNS if column in log.columns]
    left = log.loc[is_nobodys, columns]
    if not len(left):
        return []
    counts: dict[tuple[str, str], int] = {}
    first_rows: dict[tuple[str, str], int] = {}
    places = left.notna().to_numpy().argmax(axis=1)
    for row, place, values in zip(left.index, places, left.to_numpy(dtype=object), strict=True):
        word = values[place]
        if isinstance(word, str):
            key = columns[place], word
            counts[key] = counts.get(key, 0) + 1
            first_rows.setdefault(key, int(row))
    listed = sorted(counts, key=lambda key: first_rows[key])
    words = [word for _, word in listed[:MOST_PROPOSED]]
    near = nearest_names(words, customers.accounts["name"].tolist()) if words else {}
    return [
        Unmatched(
            row=first_rows[column, word],
            word=word,
            column=column,
            rows=counts[column, word],
            shared=customers.shares(word, column),
            near=near.get(word, []),
        )
        for column, word in listed
    ]
