"""Capacity by rep: what is asked for beside the places there are, and the intervals that result."""

import numpy as np
import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.planning.tiers import cadences
from toolkit.reports.report_parts import CLASSES, in_columns
from toolkit.rules.capacity_rules import of_reps, of_team, rep_title, stretched
from toolkit.schema.outputs import CAPACITY
from toolkit.settings import Settings


def capacity_table(planning: Planning) -> pd.DataFrame:
    """One row a rep with customers who may be called; of several a last row for the team."""
    settings = planning.book.settings
    rows = of_reps(planning.capacity)
    titles = [rep_title(rep) for rep in rows["rep"]]
    intervals = [_intervals(factor, settings) for factor in rows["factor"]]
    rows = rows.assign(owner=titles, intervals=intervals)
    if len(rows) > 1:
        team = of_team(rows, stretch=settings.stretch)
        team = team.assign(owner="Team", reach_share=np.nan, intervals="")
        rows = pd.concat([rows, team[[*CAPACITY.names]]])
    # Without any place no factor makes a plan that can be kept.
    rows = rows.assign(factor=rows["factor"].where(rows["places"] > 0))
    return in_columns(rows, CAPACITY).round({"cadence_calls": 2, "commitments": 2, "places": 2})


def _intervals(factor: float, settings: Settings) -> str:
    """The days between calls of each class, as they are planned."""
    days = cadences(settings)
    return " / ".join(str(stretched(days[care] * factor)) for care in CLASSES)
