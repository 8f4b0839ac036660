"""What our sheets hold for the next run, as a store read them back."""

from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.schedule_sheet import TypedRow


class Filled(NamedTuple):
    """What our sheets hold for the next run: what people typed, the last plan and the last tiers.

    That is rows of the schedule, and two sheets that an earlier run wrote, read back as raw values:
    the entries made of such rows, and the planned calls. None where there is no such sheet; a plan
    without a row was there and is gone. The tiers are those beside the customers, `run` is the
    sheet Run, which says what was understood, and `ours` are the titles of our sheets that are
    there, by key (None: that is not told).
    """

    typed: tuple[TypedRow, ...] = ()
    entries: pd.DataFrame | None = None
    plan: pd.DataFrame | None = None
    tiers: TierSheet | None = None
    run: pd.DataFrame | None = None
    whole: pd.DataFrame | None = None
    """What the larger book says that this one was made of (`WHOLE_LIST`)."""
    collected: Collected = NOTHING_COLLECTED
    """Entries that were brought from here into the log that is read: no news to anybody."""
    ours: Mapping[str, str] | None = None


NOTHING_FILLED = Filled()
"""A book without a sheet of ours."""
