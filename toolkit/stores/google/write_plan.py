"""What to send so that a spreadsheet holds our pages: a pure function of what is there and will be.

Only sheets of ours are written, found by their marks. Two requests touch a person's sheet, and
neither a cell that holds anything: rows are appended at its end (`appended_rows`), and linking
columns are inserted behind its last one (`linking_columns`).
"""

from collections.abc import Mapping, Sequence

from toolkit.render.page import Page
from toolkit.stores.base import Append
from toolkit.stores.google.appended_rows import append_rows
from toolkit.stores.google.batches import LIMIT
from toolkit.stores.google.google_settings import put_settings
from toolkit.stores.google.link_formulas import Links
from toolkit.stores.google.linking_columns import write_links
from toolkit.stores.google.page_sheets import write_page
from toolkit.stores.google.plan_draft import Plan, PlanDraft
from toolkit.stores.google.sheet_copies import give_copies, settle_copies, take_out_others
from toolkit.stores.google.spreadsheet import Meta, Rows


def plan_write(
    meta: Meta,
    values: Mapping[int, Rows],
    pages: Sequence[Page],
    *,
    links: Links | None = None,
    append: Append | None = None,
    answers: Append | None = None,
    whole: bool = True,
    stays: frozenset[str] = frozenset(),
    suffix: str = " (kept)",
    nonce: str = "",
    limit: int = LIMIT,
) -> Plan:
    """Requests that make our sheets hold these pages, and what they do to each; none when they do.

    `values` holds what sheets hold, by id. A sheet that holds its page already, in whatever order
    of rows, is left alone. One that a person changed is copied first, and the copy, with `suffix`
    in its title, is theirs. Pages that are not the `whole` leave our other sheets, and what is
    typed there, as they are; all leave those whose keys are in `stays`. Raises CannotAppend where
    rows cannot be appended, CannotFill where the `answers` cannot go into the sheet of settings.
    """
    draft = PlanDraft(meta, values, suffix)
    if answers is not None:
        put_settings(draft, answers)
    if append is not None:
        append_rows(draft, append)
    if pages:
        give_copies(draft)
    for page in pages:
        write_page(draft, page)
    if pages and whole:
        keys = {page.key for page in pages}
        take_out_others(draft, keys | stays)
        settle_copies(draft, keys)
    if links is not None:
        write_links(draft, links)
    return draft.finish(nonce, limit)
