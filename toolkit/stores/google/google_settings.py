"""Rows for the sheet of settings of a spreadsheet, which is the person's; made where it lacks."""

from toolkit.render.google_cells import as_sent, content
from toolkit.stores.base import (
    NO_ROW,
    SETTINGS_ROWS,
    Append,
    CannotAppend,
    CannotFill,
    kept_answers,
    with_headings,
)
from toolkit.stores.google.appended_rows import append_rows
from toolkit.stores.google.plan_draft import PlanDraft
from toolkit.stores.google.request_body import all_cells


def put_settings(draft: PlanDraft, answers: Append) -> None:
    """Put answers at the end of the sheet of settings, or on a new one.

    Raises CannotFill where they have no place.
    """
    title = answers.sheet
    if answers.header_row == NO_ROW:
        title = _new_sheet(draft, answers)
    else:
        try:
            append_rows(draft, answers)
        except CannotAppend as error:
            raise CannotFill({SETTINGS_ROWS: str(error).rstrip(".")}) from error
        del draft.plan.appended[title]
    draft.plan.notes.append(kept_answers(answers, title))


def _new_sheet(draft: PlanDraft, answers: Append) -> str:
    """A sheet with these rows below their headings; without a mark it is the person's."""
    title = draft.names.title(answers.sheet)
    sheet = draft.names.id(f"sheet {title}")
    rows = [list(map(as_sent, row)) for row in with_headings(answers)]
    properties = {"sheetId": sheet, "title": title}
    draft.requests.structure.append({"addSheet": {"properties": properties}})
    draft.requests.cells.append(all_cells(sheet, rows))
    draft.plan.changed.append(title)
    draft.digests.append((title, "", content(rows)))
    return title
