"""Named ranges of the server, as the service was recorded to give them: requests of a batch."""

from typing import Any

from tests.google_server import masks
from tests.google_server.state import Sheet, Spreadsheet, bad, without_zero_ids

Body = dict[str, Any]


def add(book: Spreadsheet, inner: Body) -> Body:
    """Name a range; the answer says under which id."""
    given = dict(inner["namedRange"])
    named = [one for sheet in book.sheets for one in sheet.named]
    if any(one["name"].casefold() == given["name"].casefold() for one in named):
        raise bad(f"Cannot add named range with duplicate name: {given['name']}")
    last = max((int(one["namedRangeId"]) for one in named), default=0)
    given.setdefault("namedRangeId", str(last + 1))
    book.by_id(given["range"].get("sheetId")).named.append(given)
    return {"addNamedRange": {"namedRange": without_zero_ids(given)}}


def update(book: Spreadsheet, inner: Body) -> None:
    """Change the name or the range of one."""
    given = inner["namedRange"]
    sheet, named = _held(book, given["namedRangeId"])
    new = masks.merged(named, given, masks.parse(inner["fields"]))
    sheet.named.remove(named)
    book.by_id(new["range"].get("sheetId")).named.append(new)


def delete(book: Spreadsheet, inner: Body) -> None:
    """Forget a name; its cells stay."""
    sheet, named = _held(book, inner["namedRangeId"])
    sheet.named.remove(named)


def _held(book: Spreadsheet, wanted: str) -> tuple[Sheet, Body]:
    for sheet in book.sheets:
        for named in sheet.named:
            if named["namedRangeId"] == wanted:
                return sheet, named
    raise bad(f"No named range with id: {wanted}")
