"""The log of a book that stays in its engine, with what was typed since, and what is told of it."""

import datetime as dt

import pandas as pd

from toolkit.large.large_log import LargeLog
from toolkit.large.staying_log import Staying
from toolkit.large.typed_log import typed_log
from toolkit.matching.call_success import with_success
from toolkit.matching.customer_index import Customers
from toolkit.matching.logs import matched
from toolkit.problem import Problem
from toolkit.reading.conform import reread
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.settings import Settings


def log_of_book(
    staying: Staying,
    found: Conformed,
    read: pd.DataFrame,
    customers: Customers,
    settings: Settings,
    problems: list[Problem],
    today: dt.date,
) -> LargeLog:
    """The log that stays in its engine, with the entries that were typed since below its rows.

    In: how the book is `found` by a few of its rows, and those rows `read`, typed and matched, with
    the entries behind the last row of the log. Adds a problem for the rows that are not told of.
    """
    at = found.mapped["calls"]
    entries = read[read.index > staying.table.last_line]
    if staying.untold:
        problems.append(_untold(at, staying.untold))

    def read_all() -> pd.DataFrame:
        calls = reread(found, "calls", staying.table.whole()).tables["calls"]
        calls = matched(calls, at, customers, [])
        calls = with_success(calls, at, settings, today, [])
        return pd.concat([calls, entries]) if len(entries) else calls

    return typed_log(
        staying.table,
        at,
        customers,
        settings,
        found.ways["calls"],
        today=today,
        entries=entries,
        read_all=read_all,
    )


def _untold(at: Mapped, count: int) -> Problem:
    return Problem(
        sheet=at.title,
        problem=f"{count:,} more rows of which something would be told were not looked at; they "
        "count, or not, as those above do",
        fix="See the rows above.",
        count=count,
    )
