"""Cohorts as a table like any other: a row a cohort, its size, and its rate a column by age."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd

from toolkit.render.look import RATE
from toolkit.render.page import Block, cells_of
from toolkit.schema.model import Column, Table
from toolkit.schema.outputs import COHORTS
from toolkit.schema.retention_outputs import COHORT_REVENUE

GRIDS = (COHORTS.name, COHORT_REVENUE.name)
"""Tables that a page shows as a grid, by name: their labels are those of a language."""
_COHORT = Column("cohort", "text", COHORTS.column("cohort").label, width=16)
_SIZES = {
    COHORTS.name: Column("customers", "count", "Customers", width=12),
    COHORT_REVENUE.name: Column("revenue", "money", "In that month", width=14),
}
"""What stands beside each cohort: what it began with."""
_RATE_WIDTH = 6.5


def grid_of_cohorts(table: Table, cohorts: pd.DataFrame, say: Callable[[str], str] = str) -> Block:
    """The cohorts, which come a row for each cohort and age, as a grid.

    In: `cohort`, `age` in months, a size (customers or revenue), `rate` (0 to 1). Out: `cohort`,
    the size (that of age 0, or the most it had where that is not there), and a column of rates
    for every age; unknown where a cohort is younger. Headings are in the language of the table,
    into which `say` puts what it has none for.
    """
    size_column = _SIZES[table.name]
    size_column = size_column._replace(label=say(size_column.label))
    cohort_column = _COHORT._replace(label=table.column(_COHORT.name).label)
    names, ages, sizes, rates = (
        cells_of(cohorts, table.column(name))[0]
        for name in ("cohort", "age", size_column.name, "rate")
    )
    largest: dict[str, float] = {}
    first: dict[str, float] = {}
    known: dict[str, dict[int, float]] = {}
    for name, age, size, rate in zip(map(str, names), ages, sizes, rates, strict=True):
        by_age = known.setdefault(name, {})
        if isinstance(age, int) and isinstance(rate, (int, float)):
            by_age[age] = float(rate)
        largest.setdefault(name, 0)
        if isinstance(size, (int, float)):
            largest[name] = max(largest[name], size)
            if age == 0:
                first[name] = size
    held: dict[str, list[object]] = {
        _COHORT.name: list(known),
        size_column.name: [first.get(name, largest[name]) for name in known],
    }
    columns = [cohort_column, size_column]
    for age in sorted({age for age in ages if isinstance(age, int)}):
        column = Column(f"rate_{age}", RATE, str(age), width=_RATE_WIDTH)
        columns.append(column)
        held[column.name] = [by_age.get(age) for by_age in known.values()]
    grid = replace(table, columns=tuple(columns))
    return Block(grid, pd.DataFrame(held, columns=grid.names, dtype=object))
