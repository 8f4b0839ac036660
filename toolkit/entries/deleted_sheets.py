"""Sheets of ours that a person deleted: they are not written again until they are asked for."""

from collections.abc import Collection, Iterable, Mapping

import pandas as pd

from toolkit.entries.entry_sheet import places_of, values_at
from toolkit.entries.last_reading import STANDS
from toolkit.problem import Problem
from toolkit.schema.outputs import ENTRIES, RUN
from toolkit.schema.report_names import GO_WHEN_DELETED
from toolkit.words.folding import fold

WRITTEN, DELETED = "written", "deleted"


def deleted_sheets(
    run: pd.DataFrame | None, ours: Collection[str] | None, also: Collection[str]
) -> dict[str, bool]:
    """The reports whose sheet somebody deleted, each with whether it stood there at the last run.

    In: the sheet Run of the last run, the keys of our sheets that are there (None where the place
    does not say), and the reports asked for by the setting `also`. A sheet that is there again is
    wanted, as one is that no run has written.
    """
    if run is None or ours is None:
        return {}
    said = _said_last(run)
    gone = {}
    for name, page in GO_WHEN_DELETED.items():
        if page in said and fold(page) not in ours and name not in also:
            gone[name] = said[page] == WRITTEN
    return gone


def lost_diary(run: pd.DataFrame | None, ours: Collection[str] | None) -> list[Problem]:
    """A warning where the sheet of entries stood in the book at the last run, and is gone."""
    if run is None or ours is None or fold(ENTRIES.page) in ours:
        return []
    if ENTRIES.page not in _said_last(run):
        return []
    says = (
        "the sheet was deleted: what was done on To do, told or answered and stood there alone is"
        " forgotten, so such tasks are open again"
    )
    fix = "Nothing, if that is so; else use a backup."
    return [Problem(sheet=ENTRIES.page, problem=says, fix=fix)]


def _said_last(run: pd.DataFrame) -> dict[str, str]:
    """What the last run said of each sheet, by its page."""
    places = places_of(run, RUN)
    columns = [values_at(run, places.get(name)) for name in ("item", "value", "help")]
    return {
        str(item).partition(" ")[2]: str(value)
        for item, value, means in zip(*columns, strict=True)
        if means == STANDS
    }


def sheet_rows(
    written: Iterable[str], deleted: Mapping[str, bool], *, with_diary: bool
) -> list[tuple[str, str, str, str]]:
    """The rows of Run that say which of these sheets stand in the book, by their reports."""
    rows = []
    if with_diary:
        rows.append((f"Sheet {ENTRIES.page}", WRITTEN, "", STANDS))
    for name, page in GO_WHEN_DELETED.items():
        state = DELETED if name in deleted else WRITTEN
        if name in deleted or name in written:
            rows.append((f"Sheet {page}", state, "", STANDS))
    return rows


def told_of_deleted(deleted: Mapping[str, bool]) -> list[str]:
    """A line for each sheet that was deleted since the last run."""
    return [
        f"{GO_WHEN_DELETED[name]}: the sheet was deleted, so it is not written any more. To have it"
        f" again, write {name} beside also in Settings."
        for name, is_new in deleted.items()
        if is_new
    ]
