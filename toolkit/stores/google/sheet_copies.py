"""Copies of our sheets, so that nothing a person typed is lost when a sheet is rewritten or goes.

A sheet that a person changed is kept for them as a copy. And every sheet is copied, hidden, in the
batch that rewrites it: what was typed after it was read stands in that copy. The next write deletes
the copy, or gives it to the person where it holds anything else than what was read.
"""

from toolkit.render.google_cells import content, lasting_id
from toolkit.render.google_requests import Request
from toolkit.stores.base import SheetReceipt
from toolkit.stores.google.page_marks import digest_of_ours, is_changed
from toolkit.stores.google.persons_additions import own_texts, rows_as_entered, rows_as_typed
from toolkit.stores.google.plan_draft import PlanDraft, Typing
from toolkit.stores.google.sheet_marks import BEFORE, KEPT, changed_mark, new_mark, no_mark
from toolkit.stores.google.spreadsheet import SCHEDULE, TYPED_INTO, Tab, quoted
from toolkit.stores.google.typed_cells import typed_digest, typed_ranges

_BEFORE = " (before)"
"""How the title of a hidden copy ends."""


def keep_changed(draft: PlanDraft, key: str, tab: Tab) -> None:
    """Leave the person one of our sheets as they changed it, in a copy.

    Ours stays where links and formulas look for it.
    """
    title = draft.names.title(f"{tab.title}{draft.suffix}")
    sheet = draft.names.id(f"kept {tab.title}")
    draft.requests.structure.append(_duplicate(tab, sheet, title, len(draft.meta.titles)))
    _mark_kept(draft, key, sheet)
    draft.plan.sheets[title] = SheetReceipt(0, "kept")
    draft.plan.notes.append(
        f"{tab.title!r} was changed by hand: it is kept as {title!r}, and is yours now."
    )


def copy_before(draft: PlanDraft, key: str, tab: Tab) -> None:
    """Copy one of our sheets as it stands when the batch is done, not as it was read.

    The copy is hidden until the next write; then it is gone, or the person's (`give_copies`,
    `settle_copies`).
    """
    _delete_copies(draft, key)
    rows = draft.values[tab.id]
    title = draft.names.title(f"{tab.title[:80]}{_BEFORE}")
    sheet = draft.names.id(f"before {key}")
    state = {"of": key, "digest": digest_of_ours(key, rows_as_entered(key, tab, rows))}
    if key in TYPED_INTO:
        table = TYPED_INTO[key]
        ranges = tuple(f"{quoted(title)}!{area}" for area in typed_ranges(rows, table))
        state["typed"] = typed_digest(rows, table)
        draft.plan.typing[key] = Typing(sheet, ranges, state["typed"])
    at_end = len(draft.meta.titles) - len(draft.gone)
    hidden = {"properties": {"sheetId": sheet, "hidden": True}, "fields": "hidden"}
    draft.requests.structure.append(_duplicate(tab, sheet, title, at_end))
    draft.requests.structure.append({"updateSheetProperties": hidden})
    mark_id = lasting_id(f"before {sheet} {draft.meta.turn}")
    draft.requests.marks.append(new_mark(mark_id, sheet, BEFORE, **state))


def take_out_others(draft: PlanDraft, wanted: set[str]) -> None:
    """Take away sheets of ours that there is nothing to show in any more.

    One that a person changed becomes theirs.
    """
    for key, tab in draft.meta.pages.items():
        if key in wanted:
            continue
        rows = draft.values[tab.id]
        own = own_texts(key, rows_as_typed(key, tab, rows))
        if is_changed(key, tab, rows) or (own and own.waits):
            _leave_to_person(draft, key, tab)
        else:
            _set_aside(draft, key, tab)
        draft.plan.changed.append(tab.title)
        draft.digests.append((key, content(draft.values[tab.id]), ""))


def _leave_to_person(draft: PlanDraft, key: str, tab: Tab) -> None:
    draft.requests.cells += _without_marks(tab)
    _mark_kept(draft, key, tab.id)
    draft.plan.sheets[tab.title] = SheetReceipt(0, "kept")
    draft.plan.notes.append(f"{tab.title!r} was changed by hand: it is kept, and is yours now.")


def _set_aside(draft: PlanDraft, key: str, tab: Tab) -> None:
    """Hide a sheet of ours that is not wanted any more, as the copies are.

    So what is typed there at this moment is not lost.
    """
    title = draft.names.title(f"{tab.title[:80]}{_BEFORE}")
    draft.requests.cells.append(_shown_as(tab, title, hidden=True))
    draft.requests.cells += _without_marks(tab)
    mark_id = lasting_id(f"before {tab.id} {draft.meta.turn}")
    rows = draft.values[tab.id]
    entered = rows_as_entered(key, tab, rows)
    state = {"of": key, "digest": content(entered)}
    if key in TYPED_INTO:
        state["digest"] = digest_of_ours(key, entered)
        state["typed"] = typed_digest(rows, TYPED_INTO[key])
    draft.requests.marks.append(new_mark(mark_id, tab.id, BEFORE, **state))
    draft.plan.notes.append(
        f"{tab.title!r} was taken out: there is nothing to show in it any more."
    )


def give_copies(draft: PlanDraft) -> None:
    """Give a person the copies that hold something that was not there when we had read.

    From now on they are theirs, and shown.
    """
    for key, mark, tab in draft.meta.copies:
        digest = mark.state.get("digest")
        rows = rows_as_entered(key, tab, draft.values.get(tab.id, []))
        if digest is None or digest_of_ours(key, rows) == digest:
            continue
        draft.gone.add(tab.id)
        title = draft.names.title(f"{tab.title.removesuffix(_BEFORE)}{draft.suffix}")
        draft.requests.structure.append(_shown_as(tab, title, hidden=False))
        _mark_kept(draft, key, tab.id)
        draft.plan.sheets[title] = SheetReceipt(0, "kept")
        draft.plan.changed.append(title)
        draft.plan.notes.append(
            "Somebody changed a sheet of ours while it was written: "
            f"it is kept as {title!r}, and is yours now."
        )


def settle_copies(draft: PlanDraft, wanted: set[str]) -> None:
    """With whatever else is sent: delete the copies that hold nothing new.

    Where the copy of a sheet stays into which people type, its mark says that what was typed in it
    is taken, as that went into this batch.
    """
    if not (draft.requests.structure or draft.requests.cells):
        return
    for key, _, _ in draft.meta.copies:
        if key not in TYPED_INTO or (key != SCHEDULE and key not in wanted):
            _delete_copies(draft, key)
    settled = set(draft.plan.typing)
    for key, mark, tab in draft.meta.copies:
        if key not in TYPED_INTO or key in settled or tab.id in draft.gone:
            continue
        settled.add(key)
        typed = typed_digest(draft.values[tab.id], TYPED_INTO[key])
        if typed != mark.state.get("typed"):
            state = {**mark.state, "typed": typed}
            draft.requests.marks.append(changed_mark(mark.id, BEFORE, **state))


def _delete_copies(draft: PlanDraft, key: str) -> None:
    """Delete the copies of a page in which nobody changed anything."""
    for of, _, tab in draft.meta.copies:
        if of == key and tab.id not in draft.gone:
            draft.requests.structure.append({"deleteSheet": {"sheetId": tab.id}})
            draft.gone.add(tab.id)
            draft.names.give_up(tab.title)


def _mark_kept(draft: PlanDraft, key: str, sheet: int) -> None:
    """Say of a sheet that it is the person's from now on, and which of ours it was."""
    mark_id = lasting_id(f"kept {sheet} {draft.meta.turn}")
    draft.requests.marks.append(new_mark(mark_id, sheet, KEPT, of=key))


def _duplicate(tab: Tab, sheet: int, title: str, index: int) -> Request:
    """Copy a sheet with all that is in it; the copy stands at this place."""
    copy = {"newSheetId": sheet, "newSheetName": title, "insertSheetIndex": index}
    return {"duplicateSheet": {"sourceSheetId": tab.id, **copy}}


def _shown_as(tab: Tab, title: str, *, hidden: bool) -> Request:
    """Give a sheet this title, and hide or show it."""
    properties = {"sheetId": tab.id, "title": title, "hidden": hidden}
    return {"updateSheetProperties": {"properties": properties, "fields": "title,hidden"}}


def _without_marks(tab: Tab) -> list[Request]:
    """Take the marks off a sheet, whose ids a new sheet in its place will need."""
    return [no_mark(mark.id) for mark in tab.marks]
