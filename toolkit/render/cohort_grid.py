"""Cohorts as a table like any other: a row a cohort, its size, and its rate a column by age."""

from dataclasses import replace

import pandas as pd

from toolkit.render.look import RATE
from toolkit.render.page import Block, cells_of
from toolkit.schema.model import Column
from toolkit.schema.outputs import COHORTS

_COHORT = Column("cohort", "text", COHORTS.column("cohort").label, width=16)
_SIZE = Column("customers", "count", "Customers", width=12)
_RATE_WIDTH = 7.5


def grid_of_cohorts(cohorts: pd.DataFrame) -> Block:
    """The cohorts, which come a row for each cohort and age, as a grid.

    In: `cohort`, `age` in months, `customers`, `rate` (0 to 1). Out: `cohort`, `customers` (the
    most it had at any age), and a column of rates for every age; unknown where a cohort is younger.
    """
    names, ages, sizes, rates = (
        cells_of(cohorts, COHORTS.column(name))[0]
        for name in ("cohort", "age", "customers", "rate")
    )
    largest: dict[str, int] = {}
    known: dict[str, dict[int, float]] = {}
    for name, age, size, rate in zip(map(str, names), ages, sizes, rates, strict=True):
        by_age = known.setdefault(name, {})
        if isinstance(age, int) and isinstance(rate, (int, float)):
            by_age[age] = float(rate)
        largest.setdefault(name, 0)
        if isinstance(size, int):
            largest[name] = max(largest[name], size)
    held: dict[str, list[object]] = {
        _COHORT.name: list(known),
        _SIZE.name: [largest[name] for name in known],
    }
    columns = [_COHORT, _SIZE]
    for age in sorted({age for age in ages if isinstance(age, int)}):
        column = Column(f"rate_{age}", RATE, str(age), width=_RATE_WIDTH)
        columns.append(column)
        held[column.name] = [by_age.get(age) for by_age in known.values()]
    grid = replace(COHORTS, columns=tuple(columns))
    return Block(grid, pd.DataFrame(held, columns=grid.names, dtype=object))
