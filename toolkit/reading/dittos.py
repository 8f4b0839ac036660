"""Marks that stand for the value of the cell above."""

from typing import Any

import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.words.every_language import words_of

_SIGNS = ('"', "''", "″", "〃", "„", '-"-', '- " -', '--"--')
DITTO = frozenset((*_SIGNS, *words_of(lambda language: language.ditto)))


def without_dittos(
    raw: pd.DataFrame, position: int, mapped: Mapped
) -> tuple["pd.Series[Any]", list[Problem]]:
    """A column with the value above in place of each ditto mark, and a note of how many."""
    column = raw.iloc[:, position]
    values = column.tolist() if column.dtype == object else []
    if DITTO.isdisjoint(values):
        return column, []
    marks = [i for i, value in enumerate(values) if i and isinstance(value, str) and value in DITTO]
    for i in marks:
        values[i] = values[i - 1]
    filled = pd.Series(values, index=column.index, dtype=object, name=column.name)
    if not marks:
        return filled, []
    first, count = marks[0], len(marks)
    cells = "cell" if count == 1 else "cells"
    note = cell_problem(
        mapped,
        position,
        raw.index[first],
        value=str(column.iloc[first]),
        says=f"a mark for the value above, in {count} {cells}; read as {values[first]!s}",
        fix="Nothing, if that is so.",
        count=count,
    )
    return filled, [note]
