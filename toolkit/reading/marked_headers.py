"""Headers that are a column by what stands under them: ticks, yes and no, priorities, prices."""

from collections.abc import Callable, Sequence
from typing import Any

from toolkit.parsing.cells import as_text
from toolkit.reading.evidence import Evidence, Look
from toolkit.reading.flag_headers import (
    says_outcome,
    says_price,
    says_priority,
    says_status,
    says_times_a_year,
)
from toolkit.reading.settled_headers import Headers, Told
from toolkit.reading.value_tests import is_amount
from toolkit.schema.model import Table


def _are_marks(values: Evidence) -> bool:
    return values.are_marks


def _are_classes(values: Evidence) -> bool:
    return values.confirms("own_class")


def _are_numbers(values: Evidence) -> bool:
    return values.all_pass(is_amount)


_MARKED: tuple[
    tuple[str, str, Callable[[str], bool], Callable[[Evidence], bool], str],
    ...,
] = (
    ("calls", "outcome", says_outcome, _are_marks, "its marks say who was reached"),
    ("customers", "status", says_status, _are_marks, "its marks are statuses"),
    ("customers", "own_class", says_priority, _are_classes, "its values are classes"),
    ("customers", "cadence_override", says_times_a_year, _are_numbers, "so many times a year"),
)
"""Table and column; whether a header may be it, and its values too; why it is where both agree."""


def take_by_marks(
    headers: Sequence[str], left: Sequence[int], table: Table, look: Look, found: Headers
) -> None:
    """Settle columns that no header is a word for, by a header and the marks under it.

    "Reached" or "No answer" over ticks is the outcome of calls, "Lost?" over yes and no the status
    of customers; priorities such as 1 to 3, or high and low, are their classes, and visits a year
    say how often they are called. `left` are the positions of headers that are settled for nothing
    yet.
    """
    for name, column, may_be, agree, reason in _MARKED:
        if name != table.name or not _is_free(column, found):
            continue
        for position in left:
            if not may_be(headers[position]) or not agree(look(position)):
                continue
            if column == "own_class" and found.has("revenue"):
                # Revenue makes the tiers until the person says otherwise.
                found.propose(position, column, reason)
            else:
                found.take(position, column, reason)
            if column == "status":
                found.told.append(_status_told(position, headers[position]))
            break


def _status_told(position: int, header: str) -> Told:
    """What is told of marks by which customers are called no more: the header may mean a deal."""
    says = f"yes under {header!r} is the status of a customer"
    return Told(position, says, "Nothing, if that is so; else `retain map`.")


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


def tell_of_priorities(headers: Sequence[str], table: Table, look: Look, found: Headers) -> None:
    """Tell how numbers under "Priority" are read as severities of cases: 1 may be the worst."""
    if table.name != "cases" or not found.has("severity"):
        return
    position = next(i for i, column in found.positions.items() if column == "severity")
    if says_priority(headers[position]) and look(position).all_pass(_is_bare_number):
        says = f"the higher the number under {headers[position]!r}, the worse the case"
        fix = "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on."
        found.told.append(Told(position, says, fix))


def _is_bare_number(value: Any) -> bool:
    return (as_text(value) or "").strip().isdecimal()


def _is_free(column: str, found: Headers) -> bool:
    return not found.has(column) and column not in found.asked
