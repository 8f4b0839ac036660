"""What a book reads otherwise than the last run did, as that run remembered it."""

from functools import partial

import pandas as pd

from toolkit.entries.last_reading import attempts_last, read_last
from toolkit.entries.reading_changes import Reached, attempts_turned, reading_changes
from toolkit.loading.draft import Draft
from toolkit.matching.call_success import ATTEMPT, SUCCESS, header_with_outcomes
from toolkit.reading.mapped import Mapped
from toolkit.settings.choices import settled


def tell_reading_changes(draft: Draft, last_run: pd.DataFrame | None) -> None:
    """Say which columns and sheets are read otherwise."""
    said = settled(draft.settings, draft.origins, "column")
    draft.problems += reading_changes(
        read_last(last_run), draft.mapped, said, partial(_outcomes_in, draft)
    )


def tell_attempts_turned(draft: Draft, last_run: pd.DataFrame | None) -> None:
    """Say that attempts of the last run would count as contacts, as the outcome is read otherwise.

    A log that stays in its engine is not looked at here.
    """
    attempts, at = attempts_last(last_run), draft.mapped.get("calls")
    if not attempts or at is None or draft.large is not None:
        return
    success = draft.tables["calls"]["success"]
    now = Reached(int((success == ATTEMPT).sum()), int((success == SUCCESS).sum()))
    said = settled(draft.settings, draft.origins, "column")
    find_outcome = partial(_outcomes_in, draft)
    draft.problems += attempts_turned(read_last(last_run), attempts, now, at, said, find_outcome)


def _outcomes_in(draft: Draft, at: Mapped) -> str:
    """The unused header of a sheet under which known outcomes stand; "" for none."""
    if at.frame not in draft.sheets:
        return ""
    return header_with_outcomes(draft.sheets[at.frame], at.unmapped, draft.settings)
