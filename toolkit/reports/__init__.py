"""Reports: each a function Book -> Sheets (table title to frame), one file each; REPORTS names them."""

from collections.abc import Callable

import pandas as pd

from toolkit.book import Book
from toolkit.reports.call_schedule import call_schedule
from toolkit.reports.problems import problems
from toolkit.reports.retention import retention
from toolkit.reports.run_sheet import run_sheet

Sheets = dict[str, pd.DataFrame]

REPORTS: dict[str, Callable[[Book], Sheets]] = {
    "call-schedule": call_schedule,
    "retention": retention,
    "problems": problems,
    "run": run_sheet,
}
