"""A book in the making: what each step of loading is given, and what it changes."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.checks.one_currency import FOREIGN
from toolkit.checks.order_amounts import Remark
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.entries.understood import Understood
from toolkit.large.large_log import LargeLog
from toolkit.loading.typed_in import TypedIn
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.settings import Settings
from toolkit.settings.choices import Origins


@dataclass
class Draft:
    """A book in the making: its steps replace tables and add problems, and nothing else."""

    sheets: Mapping[str, RawSheet]
    settings: Settings
    origins: Origins
    today: dt.date
    how: How
    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    logs: dict[str, Mapped]
    """Where each log stands; the sheet of entries in place of a call log that there is not."""
    entries: pd.DataFrame
    tasks: TypedTasks
    problems: list[Problem]
    large: LargeLog | None = None
    left_out: dict[str, dict[str, int]] = field(default_factory=dict)
    left_rows: dict[str, "pd.Index[Any]"] = field(default_factory=dict)
    order_remarks: tuple[Remark, ...] = ()
    near_names: dict[str, str] = field(default_factory=dict)
    currency: str = ""
    language: str = "en"
    foreign: pd.DataFrame = field(default_factory=FOREIGN.copy)


def draft_of(understood: Understood, typed: TypedIn, sheets: Mapping[str, RawSheet]) -> Draft:
    """The tables as they were read, with what was typed below the rows of the log."""
    found = typed.found
    logs = _logs_among(found.mapped)
    if typed.log:
        logs["calls"] = typed.log
    return Draft(
        sheets=sheets,
        settings=understood.settings,
        origins=understood.origins,
        today=understood.today,
        how=understood.how,
        tables=dict(found.tables),
        mapped=found.mapped,
        logs=logs,
        entries=typed.entries,
        tasks=typed.tasks,
        problems=[*found.problems, *typed.problems],
    )


def _logs_among(mapped: Mapping[str, Mapped]) -> dict[str, Mapped]:
    """The logs of a book, in the order in which their problems are told: cases before promises."""
    names = dict.fromkeys(["calls", "orders", "cases", *mapped])
    return {name: mapped[name] for name in names if name in mapped and INPUTS[name].is_log}
