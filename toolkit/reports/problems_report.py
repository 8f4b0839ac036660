"""What could not be read or matched, the worst first, each with its cell and what to do; of many alike the first, the rest counted."""

import re
from itertools import groupby

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.problem import Problem
from toolkit.schema import PROBLEMS

RANK = {"error": 0, "warning": 1, "note": 2}
MAX_ROWS = 3000
FEW = 50
"""Problems alike in one column that are always listed one by one."""


def problems(planning: Planning) -> dict[str, pd.DataFrame]:
    """Problems by severity, those alike together, in the order of the book; at most 3,000 rows, the others counted."""
    rows = [p.as_row() for p in listed(planning.book.problems)]
    frame = pd.DataFrame(rows, columns=PROBLEMS.names)
    return {
        PROBLEMS.title: frame.astype({name: "str" for name in PROBLEMS.names if name != "count"})
    }


def listed(found: list[Problem]) -> list[Problem]:
    """The problems to show, the worst first, with a line that counts the rest of each long run of the same kind."""
    firsts: dict[tuple[str, str, str, str], int] = {}
    for i, p in enumerate(found):
        firsts.setdefault(_kind(p), i)
    ordered = sorted(found, key=lambda p: (RANK[p.severity], firsts[_kind(p)]))
    groups = [list(group) for _, group in groupby(ordered, key=_kind)]
    room = MAX_ROWS - sum(min(len(g), FEW) + 1 for g in groups)
    out: list[Problem] = []
    for group in groups:
        shown = min(len(group), FEW + max(0, room))
        room -= shown - min(len(group), FEW)
        out += group[:shown]
        if len(group) > shown:
            p, rest = group[shown], len(group) - shown
            cells = ", ".join(other.cell for other in group[shown : shown + 5])
            out.append(
                Problem(
                    sheet=p.sheet,
                    cell=p.cell,
                    column=p.column,
                    problem=f"{rest} more like the {shown} above, in {cells}, ...",
                    fix=p.fix,
                    severity=p.severity,
                    count=rest,
                )
            )
    if len(out) <= MAX_ROWS:
        return out
    cut = sum(p.count for p in out[MAX_ROWS - 1 :])
    return [
        *out[: MAX_ROWS - 1],
        Problem(
            problem=f"{cut} more problems are not listed",
            fix="Mend these first.",
            severity="note",
            count=cut,
        ),
    ]


def _kind(p: Problem) -> tuple[str, str, str, str]:
    """What makes problems alike: the column and the words that say what is wrong, without the values in them."""
    return (
        p.severity,
        p.sheet,
        p.column,
        re.sub(r"\(.*?\)|'[^']*'|\d+", "", p.problem.rpartition(": ")[2]),
    )
