"""The marks by which sheets of ours are found again, as requests that set and change them.

A mark is an entry of developer metadata, which moves with its sheet and which nobody sees.
"""

import json
from typing import Any

from toolkit.render.google_requests import Request

MARK = "retention-toolkit"
"""The key of every mark; its value is JSON: `is` says what the sheet is, the rest what is there."""
TURN = "retention-toolkit-turn"
KEPT = "kept"
"""Says that a sheet was ours, and is the person's now."""
BEFORE = "before"
"""Says that a sheet is the copy of one of ours from before it was rewritten."""
LINKS = "links"
"""Says which linking columns we put into a person's sheet."""
LANDED = "landed"
"""Says which rows we put at the end of a person's sheet, under which headings."""
ON_THEIRS = (LINKS, LANDED)
"""Marks that stand on sheets of the people."""
_FIRST_TURN = 1_500_000_000
"""The id of the mark of turn 0; the ids of other marks lie below."""


def new_mark(mark_id: int, sheet_id: int, what: str, **state: Any) -> Request:
    """Put a new mark on a sheet."""
    mark = {
        "metadataId": mark_id,
        "metadataKey": MARK,
        "metadataValue": mark_value(what, state),
        "location": {"sheetId": sheet_id},
        "visibility": "DOCUMENT",
    }
    return {"createDeveloperMetadata": {"developerMetadata": mark}}


def changed_mark(mark_id: int, what: str, **state: Any) -> Request:
    """Change what a mark says."""
    return {
        "updateDeveloperMetadata": {
            "dataFilters": [_lookup(mark_id)],
            "developerMetadata": {"metadataValue": mark_value(what, state)},
            "fields": "metadataValue",
        }
    }


def no_mark(mark_id: int) -> Request:
    """Take a mark away; nothing happens where it is not."""
    return {"deleteDeveloperMetadata": {"dataFilter": _lookup(mark_id)}}


def turn_requests(turn: int, nonce: str) -> list[Request]:
    """Take the turn after this one.

    Refused, with all that is in the batch, when another run has taken it.
    """
    mark = {
        "metadataId": _FIRST_TURN + turn + 1,
        "metadataKey": TURN,
        "metadataValue": f"{turn + 1} {nonce}",
        "location": {"spreadsheet": True},
        "visibility": "DOCUMENT",
    }
    taken = {"createDeveloperMetadata": {"developerMetadata": mark}}
    return [no_mark(_FIRST_TURN + turn), taken] if turn else [taken]


def mark_value(what: str, state: dict[str, Any]) -> str:
    """What a mark says, as the service holds it."""
    return json.dumps({"is": what, **state}, sort_keys=True, separators=(",", ":"))


def _lookup(mark_id: int) -> Request:
    return {"developerMetadataLookup": {"metadataId": mark_id}}
