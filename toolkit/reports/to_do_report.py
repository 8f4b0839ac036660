"""To do: what each of us has to do that is no call by itself, with the row it comes from."""

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import link_to, with_places
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO


def to_do(planning: Planning) -> dict[str, pd.DataFrame]:
    """For everybody who has promised something: each task by its day, under who does it.

    A row says where it comes from, and leads there.
    """
    rows = with_places(planning.book, planning.to_do)
    sheets = rows["sheet"].fillna(ENTRIES.page)
    places = list(zip(sheets, rows["line"], strict=True))
    rows = rows.assign(
        by=rows["who"],
        name=rows["customer_id"].map(planning.by_id["name"]),
        kind=rows["kind"].map(LABELS_OF_TASKS),
        source=[f"{sheet}, row {line}" for sheet, line in places],
        source_link=[link_to(sheet, f"A{line}") for sheet, line in places],
    )
    return {TO_DO.title: rows[[*TO_DO.names, "source_link"]].reset_index(drop=True)}
