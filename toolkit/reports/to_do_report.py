"""To do: what each of us has to do that is no call by itself, with the row it comes from."""

from collections import Counter
from typing import Any

import pandas as pd

from toolkit.entries.entry_keys import schedule_mark
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.task_sources import row_key_of_task
from toolkit.planning.planning import Planning
from toolkit.planning.task_names import task_names
from toolkit.reports.report_parts import link_to, with_places
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO

OPEN = [column.name for column in TO_DO.columns if column.open]
"""Columns for whoever does it to fill in."""


def to_do(planning: Planning) -> dict[str, pd.DataFrame]:
    """For everybody who has promised something: each task by its day, under who does it.

    A row says where it comes from, and leads there. What was typed without a day on which the task
    was done stands in its row again, and in a row of its own where there is no such task any more.
    """
    rows, keys = with_places(planning.book, planning.to_do), _row_keys(planning)
    sheets = rows["sheet"].fillna(ENTRIES.page)
    places = list(zip(sheets, rows["line"], strict=True))
    shown = rows.assign(
        owner=rows["who"],
        date=rows["due"],
        name=rows["customer_id"].map(planning.by_id["name"]),
        kind=rows["kind"].map(LABELS_OF_TASKS),
        what=rows["what"].where(rows["remark"] == "", rows["what"] + ". " + rows["remark"]),
        source=[f"{sheet}, row {line}" for sheet, line in places],
        source_link=[link_to(sheet, f"A{line}") for sheet, line in places],
        row_key=[own for own, *_ in keys],
        **dict.fromkeys(OPEN),
    )
    shown = shown[[*TO_DO.names, "source_link"]].reset_index(drop=True)
    return {TO_DO.title: _with_drafts(shown, keys, planning.book.tasks.drafts_of(TO_DO.name))}


def _row_keys(planning: Planning) -> list[list[str]]:
    """By what each row is known when it is read back: the run that wrote it, and its task.

    The key of now first, then those that it had while its customer had another id.
    """
    book, seen = planning.book, Counter[Any]()
    mark = schedule_mark(book.tasks.done)
    keys = []
    for names in task_names(book, planning.to_do):
        seen.update(names)
        keys.append([row_key_of_task(mark, name, seen[name]) for name in names])
    return keys


def _with_drafts(
    shown: pd.DataFrame, keys: list[list[str]], drafts: tuple[TypedRow, ...]
) -> pd.DataFrame:
    """The rows with what was typed into them before and is not done."""
    if not drafts:
        return shown
    places: dict[str, int] = {}
    for row, known_by in enumerate(keys):
        places |= {key.partition("-")[2]: row for key in known_by}
    cells = {name: shown[name].astype(object).tolist() for name in OPEN}
    left, filled_rows = [], set[int]()
    for draft in drafts:
        place = places.pop(str(draft.row_key).partition("-")[2], None)
        if place is None or place in filled_rows:
            left.append(_row_of(draft))
            continue
        filled_rows.add(place)
        for name in OPEN:
            cells[name][place] = draft.value(name)
    filled = shown.assign(**pd.DataFrame(cells, index=shown.index, dtype=object))
    if not left:
        return filled
    more = pd.DataFrame(left, columns=filled.columns, dtype=object)
    return pd.concat([filled.astype(object), more], ignore_index=True)


def _row_of(draft: TypedRow) -> dict[str, Any]:
    """The row of a task that there is no more, as it stood."""
    kind, what, since, source = [*draft.about, *[None] * 4][:4]
    return {
        "owner": draft.by,
        "date": draft.planned,
        "customer_id": draft.customer_id,
        "name": draft.customer,
        "kind": kind,
        "what": what,
        "since": since,
        "source": source,
        "source_link": "",
        "row_key": draft.row_key,
        **{name: draft.value(name) for name in OPEN},
    }
