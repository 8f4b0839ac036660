"""Log-sized work in Narwhals: the same text reduces pandas, Polars and DuckDB logs.

Portable by rule: days are whole numbers, flags are summed as integers, money is summed in whole
ten-thousandths, every order is explicit. Each function takes a native frame and returns a native
frame of the same kind, its rows in no particular order.
"""

from toolkit.facts.log_facts import WINDOWS, contacts, last_notes
from toolkit.facts.order_facts import order_days, purchases
from toolkit.facts.promise_facts import gap_counts, gaps, promise_states
from toolkit.facts.touch_facts import activity, last_of, purposes
from toolkit.facts.try_facts import attempts_after, channels_after, tries

__all__ = ["WINDOWS", "activity", "attempts_after", "channels_after", "contacts",
           "gap_counts", "gaps", "last_notes", "last_of", "order_days", "promise_states",
           "purchases", "purposes", "tries"]  # fmt: skip
