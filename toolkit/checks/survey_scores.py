"""Scores of surveys that lie on no scale: errors of typing, each told with its cell."""

import re
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.survey_kinds import asks_to_recommend

MOST = 50
"""Scores that are named by cell; the rest is counted."""
FEWEST = 5
"""Scores of a kind below which nothing tells its scale but its name."""
MISTYPED, RARELY, ENOUGH = 0.2, 0.05, 20
"""The part of the scores that may lie beside a scale; within ten points, of so many at least."""
_SCALE = re.compile(r"(?<!\d)([01]) ?(?:-|–|to|bis|à|a|al|tot|do|/|\.\.+) ?(100|10|[3-9])(?!\d)")


class Scale(NamedTuple):
    """The lowest and the highest score that there is."""

    low: float
    high: float

    def holds(self, scores: Any) -> Any:
        """Which scores lie on it."""
        return (scores >= self.low) & (scores <= self.high)


FIVE, TEN, HUNDRED = Scale(1, 5), Scale(0, 10), Scale(0, 100)


def with_scores(surveys: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The surveys with blanks for scores that cannot be, like 11 on a scale from 0 to 10.

    The scale of a kind of survey is what its name or the header of the scores says, else what
    nearly all of its scores lie on; where nothing tells it, every score counts.
    """
    kinds = surveys["kind"].fillna("")
    wrong = np.zeros(len(surveys), bool)
    for kind in dict.fromkeys(kinds):
        is_here = ((kinds == kind) & surveys["score"].notna()).to_numpy(bool)
        scores = surveys["score"].to_numpy("f8")[is_here]
        scale = scale_told(f"{kind} {at.header('score')}", scores)
        if scale is None or scale.holds(scores).all():
            continue
        mine = np.flatnonzero(is_here)[~scale.holds(scores)]
        wrong[mine] = True
        problems += _told(surveys.iloc[mine], at, kind, scale)
    return surveys.assign(score=surveys["score"].mask(wrong)) if wrong.any() else surveys


def scale_told(name: str, scores: Any) -> Scale | None:
    """The scale that a survey's name says, or that its scores tell; None where nothing does.

    >>> scale_told("Satisfaction (1-6)", [1.0, 6.0, 7.0]), scale_told("NPS", [9.0, 11.0, 8.0])
    (Scale(low=1, high=6), Scale(low=0, high=10))
    >>> scale_told("Service", [3.0, 4.0, 5.0, 4.0, 44.0]), scale_told("Service", [1.0, 44.0])
    (Scale(low=0, high=10), None)
    """
    values = np.asarray(scores, "f8")
    said = _SCALE.search(name.casefold())
    named = Scale(int(said[1]), int(said[2])) if said else None
    if named is None and asks_to_recommend(name):
        named = TEN
    if named is not None and named.holds(values).mean() >= 0.5:
        return named
    if len(values) < FEWEST:
        return None
    ten = TEN.holds(values)
    if ten.mean() < 1 - MISTYPED:
        return HUNDRED if HUNDRED.holds(values).mean() >= 1 - MISTYPED else None
    inside = values[ten]
    is_five = len(inside) >= ENOUGH and FIVE.holds(inside).mean() >= 1 - RARELY
    return FIVE if is_five else TEN


def _told(wrong: pd.DataFrame, at: Mapped, kind: str, scale: Scale) -> list[Problem]:
    """A line for each score that cannot be; of many the first, the rest counted."""
    whose = kind or "this survey"
    says = f"no score from {scale.low:g} to {scale.high:g}, as {whose} has; it does not count"
    fix = (
        f"Type a score from {scale.low:g} to {scale.high:g}; where the scale is another one, write "
        f"it behind the kind, like {kind or 'Survey'} 1-7."
    )
    told = [
        problem(at, "score", row, value=wrong.at[row, "score"], says=says, fix=fix)
        for row in wrong.index[:MOST]
    ]
    if len(wrong) > MOST:
        more = f"{len(wrong) - MOST} more rows: {says}"
        told.append(problem(at, "score", None, says=more, fix="See the rows above."))
    return told
