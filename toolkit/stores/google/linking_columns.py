"""Columns in the people's own customer sheet that look up ours by customer.

Columns are inserted behind the last one, never written into. A formula that has died is mended by
its own words (`findReplace`), wherever it stands by then, so that no cell of a person is in the
way.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import TAKEN_SUFFIX, label_in, name_of_label
from toolkit.render.google_cells import lasting_id
from toolkit.render.google_requests import Request
from toolkit.schema.model import Column
from toolkit.schema.outputs import ADDED
from toolkit.stores.google.link_formulas import (
    LinkColumn,
    Links,
    formula_digest,
    insert_columns,
    mend_formula,
)
from toolkit.stores.google.link_health import (
    Health,
    health_of,
    in_the_way,
    linked_labels,
)
from toolkit.stores.google.plan_draft import PlanDraft
from toolkit.stores.google.sheet_marks import LINKS, changed_mark, new_mark
from toolkit.stores.google.spreadsheet import Meta, Rows, Tab, as_heading, cell_of, header_of
from toolkit.words.folding import fold


@dataclass
class Linked:
    """The headers of the linking columns, what was done with them, and what only a person can mend.

    `action` is "unchanged", "mended" or "linked"; "" where there are no such columns.
    """

    labels: list[str] = field(default_factory=list)
    action: str = ""
    requests: list[Request] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def write_links(draft: PlanDraft, links: Links) -> None:
    """Add or mend the linking columns; where a protection keeps us out, that is noted."""
    title = draft.titles.get(links.page)
    tab = next((tab for tab in draft.meta.tabs if tab.title == links.sheet), None)
    if tab is None or title is None:
        return
    linked = link(draft.meta, draft.values, tab, links, title)
    if linked.requests and tab.closed:
        _leave_protected(tab, linked)
    draft.plan.linked, draft.plan.links_action = linked.labels, linked.action
    draft.plan.notes += linked.notes
    if not linked.requests:
        return
    draft.requests.cells += linked.requests
    draft.plan.changed.append(tab.title)
    draft.digests.append((f"links of {tab.title}", "", linked.action))
    header = header_of(draft.values[tab.id], links.header_row)
    columns = [column for column in (links.id_column, links.name_column) if column]
    headings = {column: as_heading(cell_of(header, column - 1)) for column in columns}
    draft.watch_headings(tab, links.header_row, headings)


def _leave_protected(tab: Tab, linked: Linked) -> None:
    """Do nothing on a protected sheet, and say so: nothing else depends on these columns."""
    linked.notes.append(
        f"{tab.title!r} is protected against the account of this program, "
        "so no linking columns can be put there. "
        "In Data, Protect sheets and ranges: let the account edit it."
    )
    linked.requests, linked.action = [], "unchanged"


def link(meta: Meta, values: Mapping[int, Rows], tab: Tab, links: Links, title: str) -> Linked:
    """What adds the linking columns that are missing on `tab`, and mends those that are dead.

    `title` is that of our sheet with the values. Nothing to send where all is well.
    """
    there = linked_labels(tab)
    if not there and not links.wanted:
        return Linked()
    rows = values.get(tab.id, [])
    columns = _link_columns(header_of(rows, links.header_row), there, links.language)
    page = meta.pages.get(links.page)
    health = health_of(tab, rows, values.get(page.id) if page else None, links)
    linked = Linked(action="unchanged")
    linked.labels = [c.label for c in columns if links.wanted or c.label in there]
    if health.blocked:
        linked.notes.append(in_the_way(tab.title, health.blocked))
    by_label = {column.label: column for column in columns}
    dead = [by_label[label] for label in health.dead if label in by_label]
    if dead and (page is None or _may_mend(tab, links, title)):
        for column in dead:
            row = health.dead[column.label]
            linked.requests.append(mend_formula(tab, links, title, column, row))
        linked.action = "mended"
    elif dead:
        linked.notes.append(_show_no_values(tab, dead))
    new: list[LinkColumn] = []
    if links.wanted:
        new = [c for c in columns if c.label not in there or c.label in health.gone]
    if new:
        linked.requests += insert_columns(tab, rows, links, title, new)
        linked.action = "linked"
    if linked.requests:
        linked.requests.append(
            _mark_of(tab, links, title, _labels_after(there, health, links, new))
        )
    return linked


def _link_columns(header: Sequence[Any], there: Sequence[str], language: str) -> list[LinkColumn]:
    """Each of our values with the label that it has, or would get, over its column."""
    standing = {name_of_label(ADDED, label): label for label in there}
    words = catalogue(language)
    theirs = set()
    for heading in header:
        if heading not in (None, "") and str(heading) not in there:
            theirs.add(fold(str(heading)))
    columns = []
    for column in ADDED.columns:
        label = standing.get(column.name) or _new_label(column, theirs, words)
        columns.append(LinkColumn(column, label))
    return columns


def _new_label(column: Column, theirs: set[str], words: Catalogue) -> str:
    """Our label; with "(calculated)" where the person has a column of that name."""
    label = label_in(words, ADDED, column)
    return label + words.say(TAKEN_SUFFIX) if fold(label) in theirs else label


def _may_mend(tab: Tab, links: Links, title: str) -> bool:
    """Whether formulas are to be mended: once for what they depend on, or because a person asks.

    Else a formula that stays dead would be mended in every run.
    """
    mark = tab.mark(LINKS)
    if links.wanted or mark is None:
        return True
    return mark.state.get("formula") != formula_digest(links, title)


def _show_no_values(tab: Tab, dead: Sequence[LinkColumn]) -> str:
    labels = ", ".join(column.label for column in dead)
    return (
        f"The columns {labels} of {tab.title!r} show no values: "
        "delete them, and run once with --link-columns."
    )


def _labels_after(
    there: Sequence[str], health: Health, links: Links, new: Sequence[LinkColumn]
) -> list[str]:
    """The labels of all linking columns that there are when the batch is done."""
    kept = [label for label in there if label not in health.gone or links.wanted]
    return list(dict.fromkeys([*kept, *(column.label for column in new)]))


def _mark_of(tab: Tab, links: Links, title: str, labels: Sequence[str]) -> Request:
    """The request that says on the sheet which linking columns it has, and by what they look up."""
    state = {
        "labels": json.dumps(labels),
        "formula": formula_digest(links, title),
        "at": [links.id_column, links.name_column],
    }
    mark = tab.mark(LINKS)
    if mark:
        return changed_mark(mark.id, LINKS, **state)
    return new_mark(lasting_id(f"links {tab.id}"), tab.id, LINKS, **state)
