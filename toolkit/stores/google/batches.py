"""A plan's requests in batches that are small enough, each sent whole."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from toolkit.render.google_requests import Request
from toolkit.stores.google.request_body import as_body, parts
from toolkit.stores.google.sheet_marks import (
    BEFORE,
    KEPT,
    LANDED,
    LINKS,
    changed_mark,
    turn_requests,
)
from toolkit.stores.google.spreadsheet import ENTRY_PAGE

LIMIT = 2_000_000
"""Bytes of one body; above it the structure is sent first, then the cells in parts."""
_SMALL = 50
"""Cells of up to this part of the limit go with the structure."""
_ENVELOPE = 2000
"""Bytes that a batch needs around its rows."""
_WHOLE_AT_ONCE = (KEPT, BEFORE, LINKS, LANDED, ENTRY_PAGE)
"""Marks of what stands in one batch and so is never half written."""


@dataclass
class Requests:
    """What is to be done, in the order in which it has to be: sheets made, filled, and marked."""

    structure: list[Request] = field(default_factory=list)
    cells: list[Request] = field(default_factory=list)
    smaller: list[Request] = field(default_factory=list)
    """What makes sheets smaller, once they hold what they are to hold."""
    marks: list[Request] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether anything is to be done."""
        return bool(self.structure or self.cells or self.marks)


def in_batches(
    requests: Requests,
    *,
    turn: int,
    nonce: str,
    limit: int = LIMIT,
    together: Collection[int] = (),
    rather: Collection[int] = (),
) -> list[list[Request]]:
    """The requests in batches, each after a turn of its own; none where there is nothing to do.

    `limit` is in bytes. `together` are sheets whose cells go with the rows that are appended, in
    the first batch, however many they are; those of `rather` where one takes half of it at most.
    """
    if not requests:
        return []
    everything = [*requests.structure, *requests.cells, *requests.smaller, *requests.marks]
    batch = [*turn_requests(turn, nonce), *everything]
    if len(as_body(batch)) <= limit:
        return [batch]
    contents = _split(requests, limit, together, rather)
    return [[*turn_requests(turn + n, nonce), *content] for n, content in enumerate(contents)]


def _split(
    requests: Requests, limit: int, together: Collection[int], rather: Collection[int]
) -> Iterator[list[Request]]:
    """Structure first, with marks that say that the sheets are being written; the marks last.

    No sheet is emptied before: each part is written over what stood there, and what is left below
    goes with the last one.
    """
    small, large = [], []
    for request in requests.cells:
        sheet = request.get("updateCells", {}).get("range", {}).get("sheetId")
        share = 2 if sheet in rather else _SMALL
        is_whole = sheet is None or sheet in together
        if is_whole or len(as_body([request])) <= limit // share:
            small.append(request)
        else:
            large.append(request)
    yield [*requests.structure, *small, *map(_as_being_written, requests.marks)]
    for request in large:
        yield from _in_parts(request["updateCells"], limit - _ENVELOPE)
    yield [*requests.smaller, *map(_as_written, requests.marks)]


def _in_parts(update: dict[str, Any], limit: int) -> Iterator[list[Request]]:
    """The cells of a range, some rows at a time; the last part reaches to its end."""
    area, count = update["range"], len(update["rows"])
    top = int(area.get("startRowIndex", 0))
    for start, rows in parts(update["rows"], limit):
        place = {**area, "startRowIndex": top + start}
        if start + len(rows) < count:
            place["endRowIndex"] = top + start + len(rows)
        yield [{"updateCells": {"range": place, "rows": rows, "fields": update["fields"]}}]


def _as_being_written(request: Request) -> Request:
    """The same mark, saying that its sheet is being written; marks of what is whole stay."""
    (kind, inner), *_ = request.items()
    state = json.loads(inner["developerMetadata"]["metadataValue"])
    if state["is"] in _WHOLE_AT_ONCE:
        return request
    value = json.dumps({**state, "writing": 1}, sort_keys=True)
    return {
        kind: {**inner, "developerMetadata": {**inner["developerMetadata"], "metadataValue": value}}
    }


def _as_written(request: Request) -> Request:
    """The mark as it is in the end, put on what is marked already."""
    inner = next(iter(request.values()))
    mark_id = inner["developerMetadata"].get("metadataId")
    if not mark_id:
        mark_id = inner["dataFilters"][0]["developerMetadataLookup"]["metadataId"]
    state = json.loads(inner["developerMetadata"]["metadataValue"])
    return changed_mark(mark_id, state.pop("is"), **state)
