"""What people typed into sheets of ours in a spreadsheet, and into copies they made of them."""

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.filled import Filled
from toolkit.entries.last_reading import run_rows
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reading.table_looks import copied_table
from toolkit.schema.outputs import RUN
from toolkit.stores.google.persons_additions import rows_as_typed
from toolkit.stores.google.sheet_marks import BEFORE, LANDED
from toolkit.stores.google.spreadsheet import (
    ENTRY_PAGE,
    PLAN_PAGE,
    TYPED_INTO,
    Meta,
    Rows,
    Tab,
    Values,
)
from toolkit.stores.google.typed_cells import (
    joined,
    not_taken,
    read_entries,
    read_plan,
    read_typed,
    typed_digest,
)
from toolkit.stores.our_sheets import ADDED_SHEET
from toolkit.words.folding import fold


def filled_in(meta: Meta, values: Values) -> Filled:
    """What people typed into ours, with what a rewrite of the schedule would have lost."""
    entry_tab = meta.pages.get(ENTRY_PAGE)
    entries = read_entries(values[entry_tab.id], entry_tab.title) if entry_tab else None
    typed: tuple[TypedRow, ...] = ()
    for key in TYPED_INTO:
        typed += _typed_into(meta, values, key, entries)
    plan_tab = meta.pages.get(PLAN_PAGE)
    plan = read_plan(values[plan_tab.id], plan_tab.title) if plan_tab else None
    tier_tab = meta.pages.get(ADDED_SHEET.name)
    tiers = None
    if tier_tab:
        tiers = TierSheet.of_page(first_table_of(values[tier_tab.id], tier_tab.title))
    run_tab = meta.pages.get(fold(RUN.page))
    run = run_rows(values[run_tab.id]) if run_tab else None
    ours = {key: tab.title for key, tab in meta.pages.items()}
    landed = _landed(meta) if entries is None else NOTHING_COLLECTED
    return Filled(typed, entries, plan, tiers, run, collected=landed, ours=ours)


def _landed(meta: Meta) -> Collected:
    """What was put into the call log last, as its mark says.

    By it a call is known whose entry somebody deleted with the sheet of entries, while the copy of
    the schedule from before the last write still holds it.
    """
    keys: list[str] = []
    for tab in meta.tabs:
        keys += tab.state(LANDED).get("keys", [])
    return Collected(frozenset(keys))


def _typed_into(
    meta: Meta, values: Values, key: str, entries: pd.DataFrame | None
) -> tuple[TypedRow, ...]:
    """What people typed into one of our sheets, and into its copy from before the last write."""
    tab, copy, table = meta.pages.get(key), meta.copy_of(key), TYPED_INTO[key]
    typed: tuple[TypedRow, ...] = ()
    if tab:
        typed = read_typed(rows_as_typed(key, tab, values[tab.id]), tab.title, table)
    if copy and _holds_typing(copy, tab, values, key):
        before = read_typed(rows_as_typed(key, copy, values[copy.id]), copy.title, table)
        return joined(typed, not_taken(before, entries))
    return typed


def _holds_typing(copy: Tab, tab: Tab | None, values: Values, key: str) -> bool:
    """Whether the copy of a sheet from before the last write holds what the sheet lacks.

    That is what was typed while it was written, or all of it where the write has stopped halfway.
    """
    if tab and tab.state(key).get("writing"):
        return True
    typed = typed_digest(values[copy.id], TYPED_INTO[key])
    return typed != copy.state(BEFORE).get("typed")


def is_copy(tab: Tab, meta: Meta, rows: Rows) -> bool:
    """Whether a tab with a mark of ours is kept, or copied, from one into which people type: what
    they type there is taken. Copies without a mark are read as any sheet.
    """
    is_page = tab.id in {page.id for page in meta.pages.values()}
    if is_page or tab.mark(BEFORE):
        return False
    return copied_table(first_table_of(rows, tab.title)) is not None
