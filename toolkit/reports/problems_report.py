"""Problems: what could not be read or matched, each with its cell and what to do about it."""

import re
from dataclasses import replace
from itertools import groupby

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.problem import Problem
from toolkit.reports.report_parts import link_to
from toolkit.schema.outputs import PROBLEMS

RANK = {"error": 0, "warning": 1, "note": 2}
MAX_ROWS = 3000
FEW = 50
"""Problems alike in one column that are always listed one by one."""
QUOTED = re.compile(r"\(.*?\)|'[^']*'|\d+")
"""The values in a sentence that says what is wrong."""

Kind = tuple[str, str, str, str]


def problems(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who keeps the book: problems by severity, those alike together, in the book's order.

    At most 3,000 rows; of many alike the first, and the others counted.
    """
    found = listed(planning.book.problems)
    rows = [problem.as_row() for problem in found]
    texts = {name: "str" for name in PROBLEMS.names if name != "count"}
    frame = pd.DataFrame(rows, columns=PROBLEMS.names).astype(texts)
    links = [link_to(problem.sheet, problem.cell) for problem in found]
    return {PROBLEMS.title: frame.assign(cell_link=pd.array(links, dtype="str"))}


def listed(found: list[Problem]) -> list[Problem]:
    """The problems to show, the worst first; a line counts the rest of each run of one kind."""
    groups = _groups(found)
    room = MAX_ROWS - sum(min(len(group), FEW) + 1 for group in groups)
    shown: list[Problem] = []
    for group in groups:
        always = min(len(group), FEW)
        count = min(len(group), FEW + max(0, room))
        room -= count - always
        shown += group[:count]
        if len(group) > count:
            shown.append(_rest(group, count))
    if len(shown) <= MAX_ROWS:
        return shown
    left_out = sum(problem.count for problem in shown[MAX_ROWS - 1 :])
    text = f"{left_out} more problems are not listed"
    last = Problem(problem=text, fix="Mend these first.", severity="note", count=left_out)
    return [*shown[: MAX_ROWS - 1], last]


def _groups(found: list[Problem]) -> list[list[Problem]]:
    """Problems of one kind together, the worst first, else in the order in which they came."""
    kinds = [_kind(problem) for problem in found]
    first: dict[Kind, int] = {}
    for position, kind in enumerate(kinds):
        first.setdefault(kind, position)
    order = sorted(range(len(found)), key=lambda i: (RANK[found[i].severity], first[kinds[i]]))
    groups = []
    for _, places in groupby(order, key=lambda i: kinds[i]):
        groups.append([found[i] for i in places])
    return groups


def _rest(group: list[Problem], shown: int) -> Problem:
    """One line for those of a group that are not shown."""
    first, count = group[shown], len(group) - shown
    cells = ", ".join(problem.cell for problem in group[shown : shown + 5])
    text = f"{count} more like the {shown} above, in {cells}, ..."
    return replace(first, value="", problem=text, count=count)


def _kind(problem: Problem) -> Kind:
    """What makes problems alike: the column, and what is wrong without the values in it."""
    what = QUOTED.sub("", problem.problem.rpartition(": ")[2])
    return problem.severity, problem.sheet, problem.column, what
