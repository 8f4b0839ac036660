"""Lists and logs that hold far fewer rows than they should: deleted, or half imported."""

from collections.abc import Mapping

from toolkit.entries.last_reading import WasCounted
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import INPUTS

LEAST = 8
"""A table with fewer rows at the last run may lose any of them."""
_ACCEPT = (
    "refresh once with --accept-fewer, or with accept_fewer = yes in Settings,"
    " if they are meant to be gone"
)
LEFT = 0.25
"""Of a table that has collapsed at most this share is left."""


def collapsed(
    last: Mapping[str, WasCounted],
    rows: Mapping[str, int],
    mapped: Mapping[str, Mapped],
) -> list[Problem]:
    """An error for the list of customers, and for each log, of which hardly a row is left.

    `rows` says how many each table has. All that comes of it would look right: plans for few, and
    nobody called for years.
    """
    problems = []
    for name, was in last.items():
        watched = name == "customers" or INPUTS[name].is_log
        if not watched or name not in mapped or was.rows < LEAST:
            continue
        now = rows[name]
        if now <= was.rows * LEFT:
            problems.append(_collapsed(mapped[name], was.rows, now))
    return problems


def no_customers(rows: Mapping[str, int], mapped: Mapping[str, Mapped]) -> list[Problem]:
    """An error for a list of customers without a row, beside a log that has some."""
    logs = [name for name in ("calls", "orders") if name in mapped and rows[name]]
    if "customers" not in mapped or rows["customers"] or not logs:
        return []
    counts = " and ".join(f"{mapped[name].title} has {rows[name]}" for name in logs)
    titles = " and ".join(mapped[name].title for name in logs)
    return [
        Problem(
            sheet=mapped["customers"].title,
            cell=mapped["customers"].header_cell(0),
            problem=f"the list of customers has no rows, and {counts}",
            fix="Put the customers in, or delete the sheet: then they are gathered from "
            f"{titles}; or {_ACCEPT}.",
            severity="error",
            first=True,
        )
    ]


def _collapsed(at: Mapped, was: int, now: int) -> Problem:
    rows = "1 row counts" if now == 1 else f"{now or 'no'} rows count"
    return Problem(
        sheet=at.title,
        cell=at.header_cell(0),
        problem=f"{rows} now, and {was} did at the last run",
        fix=f"Put the rows back, or {_ACCEPT}.",
        severity="error",
        first=True,
    )
