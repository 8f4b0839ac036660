"""The ten best customers, as the report tells them and the playbook does something special for."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.planning.order_history import OrderHistory
from toolkit.rules.top_ten_rules import Place, top_ten

QUARTERS_BACK = 40
"""Ten years are enough to tell who is in the list, and since when."""


@dataclass(frozen=True)
class TenBest:
    """The list as of the last full quarter, the best first.

    `places` number the customers as `names` does; `units` are what each of those bought in the 12
    months up to its end; `first` is the quarter with which the list begins, `last` that full one.
    """

    places: list[Place]
    names: pd.Index
    units: Any
    first: int
    last: int

    @property
    def ids(self) -> list[str]:
        """The customers of the list."""
        return [self.names[place.customer] for place in self.places]

    @property
    def buyers(self) -> list[str]:
        """Those of them who have bought in these 12 months."""
        numbers = [place.customer for place in self.places if self.units[place.customer] > 0]
        return [self.names[number] for number in numbers]


def ten_best_of(history: OrderHistory, customers: pd.DataFrame, *, margin: float) -> TenBest | None:
    """The ten with most orders who may be called; None where no quarter with orders is over.

    In: customers with customer_id and blocked. Practice 55.
    """
    last = (history.last_month + 1) // 3 - 1
    first = max(history.first_month // 3, last - QUARTERS_BACK)
    quarters = list(range(first, last + 1))
    if not quarters:
        return None
    sums = [history.year_to(quarter * 3 + 2).units for quarter in quarters]
    blocked = customers.set_index("customer_id")["blocked"].reindex(history.ids)
    places = top_ten(quarters, sums, (blocked == "").to_numpy(), margin=margin)
    return TenBest(places, history.ids, sums[-1], first, last)
