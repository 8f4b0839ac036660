"""Reports grouped by customer: the name stands on the first row of its group, blanks below it."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.customer_keys import NAMING
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.schema.model import Table

FEWEST_BLANK = 2
LEAST_SHARE = 1 / 3
"""Of the rows that must be blank for a column to be grouped: in a log one may be forgotten."""


def filled_down(
    raw: pd.DataFrame, table: Table, mapped: Mapped
) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of a log with the customer of the group in each; told, with how many were blank.

    A column is grouped where no name comes again and many rows that have a day are blank.
    """
    if not table.is_log or table.day not in mapped.positions or not len(raw):
        return raw, []
    places = [mapped.positions[name] for name in NAMING if name in mapped.positions]
    is_unnamed = raw.iloc[:, places].isna().all(axis=1)
    is_nobodys = (is_unnamed & raw.iloc[:, mapped.positions[table.day]].notna()).to_numpy()
    count = int(is_nobodys.sum())
    if count < FEWEST_BLANK or count < LEAST_SHARE * len(raw) or is_nobodys[0]:
        return raw, []
    named = [place for place in places if raw.iloc[:, place].notna().any()]
    if not named or not all(_is_named_once(raw.iloc[:, place]) for place in named):
        return raw, []
    groups = np.cumsum(~is_nobodys)
    filled = raw.copy(deep=False)
    for place in named:
        of_group = raw.iloc[:, place].groupby(groups).transform("first")
        filled.isetitem(place, of_group.to_numpy(dtype=object))
    first = int(np.flatnonzero(is_nobodys)[0])
    told = cell_problem(
        mapped,
        named[0],
        raw.index[first],
        says=f"no customer in {count} rows of groups; each is that of the row above, "
        f"the first of {filled.iat[first, named[0]]!s}",
        fix="Nothing, if that is so.",
        count=count,
    )
    return filled, [told]


def _is_named_once(column: "pd.Series[Any]") -> bool:
    """Whether at least two names stand in a column, and none of them again."""
    named = column.dropna()
    return len(named) > 1 and not bool(named.duplicated().any())
