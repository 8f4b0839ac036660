"""Which customers the column Referred by names, and what is told of names that are nearly so."""

from itertools import chain

import pandas as pd

from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.matching.logs import how_to_name, near_problem
from toolkit.matching.match_rows import Matched, Near, match
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.folding import fold

SAID = "referred_by"
BY_OTHER_NAME = "a shorter name or that of a contact"
"""How a customer is found who is named neither by id nor by the whole name."""


def with_referrers(
    rows: pd.DataFrame, at: Mapped, customers: Customers, problems: list[Problem]
) -> pd.DataFrame:
    """Customers with `referrer_id`: whom Referred by names, as a row of a log names its customer.

    Blank for somebody who is no customer, and for a name that several have. A name that is near to
    one of the list is told, with the nearest. Practice 39.
    """
    found = match(rows[[SAID]].rename(columns={SAID: "customer"}), customers)
    names = customers.accounts["name"].tolist()
    for near in (*found.near, *_by_other_names(rows, found, names, customers)):
        problems.append(near_problem(near._replace(column=SAID), names, at))
    for unknown in found.unmatched:
        if unknown.near and not unknown.shared:
            says = "no such customer; who was referred counts under this name"
            fix = how_to_name(unknown)
            told = problem(
                at, SAID, unknown.row, value=unknown.word, says=says, fix=fix, severity="note"
            )
            problems.append(told)
    ids = [customers.ids[place] if place != NOBODY else None for place in found.places]
    return rows.assign(referrer_id=pd.Series(ids, index=rows.index, dtype=object))


def _by_other_names(
    rows: pd.DataFrame, found: Matched, names: list[str], customers: Customers
) -> list[Near]:
    """The words by which customers are found who are not called so in the list."""
    other: dict[str, int] = {}
    in_rows: list[int] = []
    known = set(chain.from_iterable(near.customers for near in found.near))
    for row, word, place in zip(rows.index, rows[SAID], found.places, strict=True):
        if place == NOBODY or word in known:
            continue
        if fold(word) not in (fold(str(names[place])), fold(customers.ids[place])):
            other[word] = int(place)
            in_rows.append(int(row))
    return [Near(SAID, BY_OTHER_NAME, other, in_rows[0], len(in_rows))] if other else []
