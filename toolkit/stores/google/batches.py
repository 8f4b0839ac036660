"""A plan's requests in batches that are small enough, each sent whole."""

import json
from collections.abc import Iterator, Sequence

from toolkit.schema.outputs import ENTRIES
from toolkit.stores.google.body import Request, as_body, parts
from toolkit.stores.google.meta import (
    BEFORE,
    KEPT,
    LANDED,
    LINKS,
    remark_request,
    turn_requests,
)
from toolkit.words.folding import fold

LIMIT = 2_000_000
"""Bytes of one body; above it the structure is sent first, then the cells in parts."""


def batches(
    first: Sequence[Request],
    body: Sequence[Request],
    marks: Sequence[Request],
    *,
    turn: int,
    nonce: str,
    limit: int = LIMIT,
    together: int | None = None,
) -> list[list[Request]]:
    """What makes sheets, what fills them and what marks them, each batch after a turn of its own; none where there is nothing to do.

    `together` is the sheet whose cells go with the rows that are appended, in the first batch.
    """
    requests = [*first, *body, *marks]
    if not requests:
        return []
    whole = [*turn_requests(turn, nonce), *requests]
    if len(as_body(whole)) <= limit:
        return [whole]
    return list(_split(first, body, marks, turn, nonce, limit, together))


def _split(
    first: Sequence[Request],
    body: Sequence[Request],
    marks: Sequence[Request],
    turn: int,
    nonce: str,
    limit: int,
    together: int | None,
) -> Iterator[list[Request]]:
    """Structure first, with marks that say that the sheets are being written; then cells in parts; the marks last."""
    small, large = list[Request](), list[Request]()
    for request in body:
        where = request.get("updateCells", {}).get("range", {}).get("sheetId")
        whole = where is None or where == together or len(as_body([request])) <= limit // 50
        (small if whole else large).append(request)
    emptied = [{"updateCells": {**r["updateCells"], "rows": []}} for r in large]
    yield [*turn_requests(turn, nonce), *first, *small, *emptied, *map(_writing, marks)]
    for request in large:
        inner = request["updateCells"]
        for start, part in parts(inner["rows"], limit - 2000):
            turn += 1
            at = {"sheetId": inner["range"]["sheetId"], "rowIndex": start, "columnIndex": 0}
            yield [
                *turn_requests(turn, nonce),
                {"updateCells": {"start": at, "rows": part, "fields": inner["fields"]}},
            ]
    yield [*turn_requests(turn + 1, nonce), *(_settled(m) for m in marks)]


def _writing(mark: Request) -> Request:
    """The same mark, saying that its sheet is being written; marks of what is whole at once stay as they are."""
    (kind, inner), *_ = mark.items()
    value = json.loads(inner["developerMetadata"]["metadataValue"])
    if value["is"] in (KEPT, BEFORE, LINKS, LANDED, fold(ENTRIES.page)):
        return mark
    changed = {
        **inner["developerMetadata"],
        "metadataValue": json.dumps({**value, "writing": 1}, sort_keys=True),
    }
    return {kind: {**inner, "developerMetadata": changed}}


def _settled(mark: Request) -> Request:
    """The mark as it is in the end, put on what is marked already."""
    inner = next(iter(mark.values()))
    value = inner["developerMetadata"]["metadataValue"]
    mark_id = (
        inner["developerMetadata"].get("metadataId")
        or inner["dataFilters"][0]["developerMetadataLookup"]["metadataId"]
    )
    state = json.loads(value)
    return remark_request(mark_id, state.pop("is"), **state)
