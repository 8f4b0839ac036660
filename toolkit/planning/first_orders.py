"""Whether the first orders in a book are those with which its customers began, or where it begins.

An export of the orders since some day makes new customers of old ones.
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from toolkit.planning.order_history import listed_since

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

BEGIN = 90
"""Days from the first order of all within which who orders first may have done so long before."""


class Unsure(NamedTuple):
    """Customers of whom nobody knows whether their first order in the book is their first."""

    unlisted: int
    of: int
    """How many ordered first in the same days."""
    quarter: int
    """The quarter up to which they ordered first."""


def unsure_newcomers(planning: "Planning") -> Unsure | None:
    """Who ordered first when the orders begin, where that looks like a cut; None where not.

    It does where half of all customers ordered first within `BEGIN` days, and the orders go on for
    as long again. Of whom the list says since when they have been customers are none of them.
    """
    history = planning.order_history.of_newcomers
    if not len(history.days):
        return None
    first = history.days.groupby("customer")["day"].min()
    until = int(planning.order_history.days["day"].min()) + BEGIN
    is_early = (first <= until).to_numpy()
    since = listed_since(planning.book, history.ids[first.index])
    unlisted = int((is_early & np.isnat(since)).sum())
    if not unlisted or 2 * is_early.sum() < len(first) or history.known_to <= until + BEGIN:
        return None
    month = int(np.datetime64(until, "D").astype("M8[M]").astype("i8")) + 1970 * 12
    return Unsure(unlisted, int(is_early.sum()), month // 3)
