"""Onboarding: each step of the playbook planned and done, and what comes round.

Practices 31, 32, 48 and 54.
"""

import numpy as np
import pandas as pd

from toolkit.parsing.playbook_steps import EVENTS
from toolkit.planning.planning import Planning
from toolkit.planning.playbook_used import goes_by_playbook
from toolkit.reports.report_parts import in_columns, no_rows
from toolkit.rules.tier_rules import order_of
from toolkit.schema.playbook_outputs import COMING_ROUND, ONBOARDING

STATES = ("overdue", "waiting", "late", "on time", "left out")
"""In the order in which they are shown; a step that nobody asks for any more is left out."""


def onboarding(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: steps that nobody did first, then what comes round."""
    tables = (ONBOARDING, COMING_ROUND)
    if not goes_by_playbook(planning.book):
        return {table.title: no_rows(table) for table in tables}
    return {
        ONBOARDING.title: _after_events(planning),
        COMING_ROUND.title: _coming_round(planning),
    }


def _after_events(planning: Planning) -> pd.DataFrame:
    rows, steps = planning.playbook.rows, planning.playbook.steps
    triggers = rows["step"].map({n: step.trigger for n, step in enumerate(steps)})
    rows = rows.assign(trigger=triggers)[triggers.isin(EVENTS).to_numpy()]
    as_of, settings = planning.book.as_of, planning.book.settings
    today = np.datetime64(as_of, "D")
    due, done = rows["due"].to_numpy("M8[D]"), rows["done"].to_numpy("M8[D]")
    late = np.busday_count(due, np.where(np.isnat(done), today, done)).clip(min=0)
    is_done, is_past = ~np.isnat(done), due < today
    is_left_out = due < today - np.timedelta64(settings.playbook_late, "D")
    conditions = [is_done & (done <= due), is_done, is_left_out, is_past]
    state = np.select(conditions, ["on time", "late", "left out", "overdue"], "waiting")
    rows = rows.assign(late=np.where(late > 0, late, np.nan), state=state)
    rank = rows["state"].map({state: n for n, state in enumerate(STATES)})
    rows = rows.assign(rank=rank).sort_values(["rank", "due", "customer_id"], kind="stable")
    return in_columns(_named(planning, rows), ONBOARDING)


def _coming_round(planning: Planning) -> pd.DataFrame:
    rows = planning.playbook.rows
    is_due = rows["comes_again"].astype(bool) & (rows["day"] <= pd.Timestamp(planning.book.as_of))
    rows = rows[is_due].assign(rank=order_of(rows["tier"][is_due]))
    rows = rows.sort_values(["step", "rank", "revenue"], ascending=[True, True, False])
    return in_columns(_named(planning, rows), COMING_ROUND)


def _named(planning: Planning, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with the names of their steps."""
    names = {n: step.name for n, step in enumerate(planning.playbook.steps)}
    return rows.assign(step=rows["step"].map(names).fillna(""))
