"""Headers that are a column by what stands under them: ticks, yes and no, priorities, prices."""

from collections.abc import Callable, Sequence

from toolkit.reading.evidence import Evidence
from toolkit.reading.flag_headers import says_lost, says_outcome, says_price, says_priority
from toolkit.reading.settled_headers import Headers, Told
from toolkit.schema.model import Table

Look = Callable[[int], Evidence]
_MARKED: tuple[tuple[str, str, Callable[[str], bool], str], ...] = (
    ("calls", "outcome", says_outcome, "its marks say who was reached"),
    ("customers", "status", says_lost, "it says who is lost"),
    ("customers", "own_class", says_priority, "its values are classes"),
)
"""Table and column, whether a header may be it, and why it is where its values agree."""


def take_by_marks(
    headers: Sequence[str], left: Sequence[int], table: Table, look: Look, found: Headers
) -> None:
    """Settle columns that no header is a word for, by a header and the marks under it.

    "Reached" or "No answer" over ticks is the outcome of calls, "Lost?" over yes and no the status
    of customers; priorities such as 1 to 3, or high and low, are their classes. `left` are the
    positions of headers that are settled for nothing yet.
    """
    for name, column, may_be, reason in _MARKED:
        if name != table.name or not _is_free(column, found):
            continue
        for position in left:
            if may_be(headers[position]) and _agree(look(position), column):
                found.take(position, column, reason)
                break


def _agree(values: Evidence, column: str) -> bool:
    """Whether values are marks, which are classes for the column of these."""
    return values.confirms(column) if column == "own_class" else values.are_marks


def take_price(
    headers: Sequence[str], left: Sequence[int], table: Table, look: Look, found: Headers
) -> None:
    """Settle the price of one piece as the amount, without one, beside a quantity; told."""
    if table.name != "orders" or not _is_free("amount", found) or not found.has("quantity"):
        return
    quantity = next(headers[i] for i, column in found.positions.items() if column == "quantity")
    for position in left:
        if says_price(headers[position]) and not look(position).against("amount"):
            found.take(position, "amount", f"times {quantity!r}")
            found.are_prices = True
            says = f"there is no amount: it is {quantity!r} times {headers[position]!r}"
            found.told.append(Told(position, says, "Nothing, if that is so; else `retain map`."))
            return


def _is_free(column: str, found: Headers) -> bool:
    return not found.has(column) and column not in found.asked
