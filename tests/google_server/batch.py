"""The requests of a `batchUpdate` that the server models,
each a function on a copy of the spreadsheet; any other is 501.
"""

import copy
import re
from collections.abc import Callable
from typing import Any

from tests.google_server import masks, named_ranges, people, schema
from tests.google_server.state import MAX_CELLS, Refusal, Sheet, Spreadsheet, bad

Body = dict[str, Any]


def apply(
    book: Spreadsheet, body: Body, *, checking: bool = True
) -> tuple[Spreadsheet, list[Body]]:
    """A new spreadsheet with every request done, and the replies;
    the first that fails refuses them all.
    """
    try:
        if checking:
            schema.check("BatchUpdateSpreadsheetRequest", body, "batch")
    except schema.BadBody as error:
        raise bad(str(error)) from error
    if not body.get("requests"):
        raise bad("Must specify at least one request.")
    changed, replies = book.copied(), []
    for i, request in enumerate(body["requests"]):
        (kind, inner), *others = request.items()
        if others or kind not in REQUESTS:
            raise Refusal(
                501, "UNIMPLEMENTED", f"this server does not model requests[{i}]: {sorted(request)}"
            )
        try:
            held = inner if kind in _CELLS_ALONE else in_eight_bits(inner)
            replies.append(REQUESTS[kind](changed, held) or {})
        except masks.BadMask as error:
            raise bad(f"Invalid requests[{i}].{kind}: Invalid field mask {error}") from error
        except Refusal as error:
            raise Refusal(
                error.code, error.status, f"Invalid requests[{i}].{kind}: {error.message}"
            ) from error
    if changed.total_cells() > MAX_CELLS:
        raise bad(
            "This action would increase the number of cells in the workbook above the "
            "limit of 10000000 cells."
        )
    return changed, replies


_CELLS_ALONE = {"updateCells", "appendCells"}
"""Requests with many cells, whose looks no test reads."""
_COLOUR = {"red", "green", "blue", "alpha"}


def in_eight_bits(value: Any) -> Any:
    """What a request says with its colours as the service keeps them: each part one of 256."""
    if isinstance(value, list):
        return [in_eight_bits(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value and value.keys() <= _COLOUR:
        return {name: round(round(part * 255) / 255, 7) for name, part in value.items()}
    return {name: in_eight_bits(each) for name, each in value.items()}


def _mask(inner: Body, root: str = "") -> masks.Mask:
    if not inner.get("fields"):
        raise bad("At least one field must be specified in 'fields'.")
    return masks.parse(inner["fields"])


def _add_sheet(book: Spreadsheet, inner: Body) -> Body:
    wanted = inner.get("properties", {})
    title = wanted.get("title") or f"Sheet{len(book.sheets) + 1}"
    _free(book, title, wanted.get("sheetId"))
    grid = wanted.get("gridProperties", {})
    sheet = Sheet(
        wanted.get("sheetId", book.free_id()),
        title,
        grid.get("rowCount", 1000),
        grid.get("columnCount", 26),
    )
    sheet.properties = {
        **sheet.properties,
        **{k: v for k, v in wanted.items() if k not in ("gridProperties", "index")},
    }
    sheet.properties["gridProperties"] |= grid
    book.sheets.insert(wanted.get("index", len(book.sheets)), sheet)
    return {"addSheet": {"properties": sheet.properties}}


def _free(book: Spreadsheet, title: str, sheet_id: int | None, but: Sheet | None = None) -> None:
    if len(title) > 100 or not title.strip():
        raise bad("Sheet titles must be 1 to 100 characters long.")
    if any(s.title.casefold() == title.casefold() for s in book.sheets if s is not but):
        raise bad(f'A sheet with the name "{title}" already exists. Please enter another name.')
    if sheet_id is not None and any(s.id == sheet_id for s in book.sheets if s is not but):
        raise bad(f"A sheet with id {sheet_id} already exists.")


def _delete_sheet(book: Spreadsheet, inner: Body) -> None:
    sheet = book.by_id(inner.get("sheetId"))
    if not [s for s in book.sheets if s is not sheet and not s.properties.get("hidden")]:
        raise bad("You can't remove all the visible sheets in a document.")
    book.sheets.remove(sheet)
    book.metadata = [m for m in book.metadata if m["location"].get("sheetId") != sheet.id]


def _duplicate_sheet(book: Spreadsheet, inner: Body) -> Body:
    sheet = book.by_id(inner.get("sourceSheetId"))
    title = inner.get("newSheetName") or f"Copy of {sheet.title}"
    _free(book, title, inner.get("newSheetId"))
    other = sheet.copied()
    other.properties |= {"sheetId": inner.get("newSheetId", book.free_id()), "title": title}
    other.properties.pop("hidden", None)
    for i, chart in enumerate(other.charts):
        chart["chartId"] = 900_000_000 + len(book.sheets) * 1000 + i
    for held in (other.protected, other.conditional):
        for one in held:
            _to_sheet(one, sheet.id, other.id)
    for i, one in enumerate(other.protected):
        one["protectedRangeId"] = 100_000 + len(book.sheets) * 1000 + i + book.free_id()
    for i, table in enumerate(other.tables):
        table["tableId"], table["range"]["sheetId"] = f"d{other.id}-{i}", other.id
    other.named = []
    book.sheets.insert(inner.get("insertSheetIndex", 0), other)
    # Whether the service copies marks with a sheet is not documented; the harder case is modelled.
    for mark in [m for m in book.metadata if m["location"] == {"sheetId": sheet.id}]:
        book.metadata.append(
            {
                **mark,
                "metadataId": 500_000_000 + len(book.metadata),
                "location": {"sheetId": other.id},
            }
        )
    return {"duplicateSheet": {"properties": other.properties}}


def _to_sheet(value: Any, old: int, new: int) -> None:
    for inner in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        _to_sheet(inner, old, new)
    if isinstance(value, dict) and value.get("sheetId") == old:
        value["sheetId"] = new


def _update_sheet(book: Spreadsheet, inner: Body) -> None:
    given = inner.get("properties", {})
    sheet, mask = book.by_id(given.get("sheetId")), _mask(inner)
    wanted = masks.merged(sheet.properties, {**given, "sheetId": sheet.id}, mask)
    _free(book, wanted["title"], None, sheet)
    others = [s for s in book.sheets if s is not sheet and not s.properties.get("hidden")]
    if wanted.get("hidden") and not others:
        raise bad("You can't hide all the sheets in a document.")
    grid = wanted["gridProperties"]
    rows, columns = grid["rowCount"], grid["columnCount"]
    sheet.properties = {
        **wanted,
        "gridProperties": {**grid, "rowCount": len(sheet.rows), "columnCount": sheet.width},
    }
    if (rows, columns) != (len(sheet.rows), sheet.width):
        sheet.resize(rows, columns)
    if grid.get("frozenRowCount", 0) >= rows or grid.get("frozenColumnCount", 0) >= columns:
        raise bad("You can't freeze all visible rows or columns on the sheet.")
    if "index" in mask:
        book.sheets.remove(sheet)
        book.sheets.insert(given["index"], sheet)


def _bounds(sheet: Sheet, area: Body) -> tuple[range, range]:
    rows = range(area.get("startRowIndex", 0), area.get("endRowIndex", len(sheet.rows)))
    columns = range(area.get("startColumnIndex", 0), area.get("endColumnIndex", sheet.width))
    if rows.stop > len(sheet.rows) or columns.stop > sheet.width:
        raise bad("Range exceeds grid limits.")
    if rows.start > rows.stop or columns.start > columns.stop:
        raise bad("Range is empty.")
    return rows, columns


def _guard(sheet: Sheet, rows: range, columns: range) -> None:
    """Refuse to touch what a person protected against others."""
    for held in sheet.protected:
        area = held["range"]
        if held.get("warningOnly") or "others" not in held:
            continue
        if any(_within(rows, columns, free) for free in held.get("unprotectedRanges", [])):
            continue
        down = range(area.get("startRowIndex", 0), area.get("endRowIndex", 10**9))
        across = range(area.get("startColumnIndex", 0), area.get("endColumnIndex", 10**9))
        if (
            rows.start < down.stop
            and down.start < rows.stop
            and columns.start < across.stop
            and across.start < columns.stop
        ):
            raise bad(
                "You are trying to edit a protected cell or object. "
                "Please contact the spreadsheet owner to remove protection if you need to edit."
            )


def _within(rows: range, columns: range, area: Body) -> bool:
    """Whether cells lie in an area, of which open ends are far out."""
    down = range(area.get("startRowIndex", 0), area.get("endRowIndex", 10**9))
    across = range(area.get("startColumnIndex", 0), area.get("endColumnIndex", 10**9))
    is_in_rows = down.start <= rows.start and rows.stop <= down.stop
    return is_in_rows and across.start <= columns.start and columns.stop <= across.stop


def _update_cells(book: Spreadsheet, inner: Body) -> None:
    mask, given = _mask(inner), inner.get("rows", [])
    if "range" in inner:
        sheet = book.by_id(inner["range"].get("sheetId"))
        rows, columns = _bounds(sheet, inner["range"])
        if len(given) > len(rows) or any(
            len(row.get("values", [])) > len(columns) for row in given
        ):
            raise bad("Attempting to write outside the range.")
    else:
        start = inner["start"]
        sheet = book.by_id(start.get("sheetId"))
        top, left = start.get("rowIndex", 0), start.get("columnIndex", 0)
        wide = max((len(row.get("values", [])) for row in given), default=0)
        area = {
            "startRowIndex": top,
            "endRowIndex": top + len(given),
            "startColumnIndex": left,
            "endColumnIndex": left + wide,
        }
        rows, columns = _bounds(sheet, area)
    _guard(sheet, rows, columns)
    for n, r in enumerate(rows):
        cells = given[n].get("values", []) if n < len(given) else []
        if n >= len(given) and "start" in inner:
            break
        for k, c in enumerate(columns):
            if k < len(cells) or "range" in inner:
                sheet.rows[r][c] = _cell(
                    book, sheet.rows[r][c], cells[k] if k < len(cells) else {}, mask
                )


def _cell(book: Spreadsheet, old: Body | None, new: Body, mask: masks.Mask) -> Body | None:
    cell = masks.merged({k: v for k, v in (old or {}).items() if k != "link"}, new, mask)
    value = cell.get("userEnteredValue")
    if value == {} or value == {"stringValue": ""}:
        del cell["userEnteredValue"]
    elif value and "formulaValue" in value:
        cell["link"] = (
            (old or {}).get("link")
            if "userEnteredValue" not in mask
            else book.linked(value["formulaValue"])
        )
    elif value and len(str(value.get("stringValue", ""))) > 50_000:
        raise bad("Your input contains more than the maximum of 50000 characters in a single cell.")
    return cell or None


def _repeat_cell(book: Spreadsheet, inner: Body) -> None:
    sheet, mask = book.by_id(inner["range"].get("sheetId")), _mask(inner)
    rows, columns = _bounds(sheet, inner["range"])
    _guard(sheet, rows, columns)
    for r in rows:
        for c in columns:
            sheet.rows[r][c] = _cell(book, sheet.rows[r][c], copy.copy(inner.get("cell", {})), mask)


def _append_cells(book: Spreadsheet, inner: Body) -> None:
    mask, given = _mask(inner), inner.get("rows", [])
    wide, left = max((len(row.get("values", [])) for row in given), default=0), 0
    if "tableId" in inner:
        sheet, table = _table(book, inner["tableId"])
        area = table["range"]
        left, end = area.get("startColumnIndex", 0), area["endRowIndex"]
        if left + wide > area["endColumnIndex"]:
            raise bad("Attempting to write outside the table.")
        top = _first_free(sheet, area)
        missing = max(0, top + len(given) - end)
        people.insert_rows(book, sheet.title, end, missing)
        table["range"] = {**area, "endRowIndex": end + missing}
    else:
        sheet = book.by_id(inner.get("sheetId"))
        shown = book.values(sheet.title)
        filled = [
            i
            for i, row in enumerate(sheet.rows)
            if any(c and "userEnteredValue" in c for c in row)
            or any(v != "" for one in shown[i : i + 1] for v in one)
        ]
        top = filled[-1] + 1 if filled else 0
        sheet.resize(max(len(sheet.rows), top + len(given)), max(sheet.width, wide))
    _guard(sheet, range(top, top + len(given)), range(left, left + wide))
    for r, row in enumerate(given, top):
        for c, cell in enumerate(row.get("values", []), left):
            sheet.rows[r][c] = _cell(book, sheet.rows[r][c], cell, mask)


def _first_free(sheet: Sheet, area: Body) -> int:
    """The first row of a table's body under all that is filled; its end where none is free."""
    columns = slice(area.get("startColumnIndex", 0), area["endColumnIndex"])
    top = area["startRowIndex"] + 1
    for r in range(top, area["endRowIndex"]):
        if any(c and "userEnteredValue" in c for c in sheet.rows[r][columns]):
            top = r + 1
    return top


def _table(book: Spreadsheet, table_id: str) -> tuple[Sheet, Body]:
    found = next(((s, t) for s in book.sheets for t in s.tables if t["tableId"] == table_id), None)
    if found is None:
        raise bad(f"No table with id: {table_id}")
    return found


def _cut_paste(book: Spreadsheet, inner: Body) -> None:
    sheet = book.by_id(inner["source"].get("sheetId"))
    rows, columns = _bounds(sheet, inner["source"])
    to, at = book.by_id(inner["destination"].get("sheetId")), inner["destination"]
    top, left = at.get("rowIndex", 0), at.get("columnIndex", 0)
    if top + len(rows) > len(to.rows) or left + len(columns) > to.width:
        raise bad("Range exceeds grid limits.")
    _guard(sheet, rows, columns)
    held = [[sheet.rows[r][c] for c in columns] for r in rows]
    for r in rows:
        for c in columns:
            sheet.rows[r][c] = None
    for r, row in enumerate(held, top):
        to.rows[r][left : left + len(row)] = row


PASTED = {
    "PASTE_NORMAL": ("userEnteredValue", "userEnteredFormat", "dataValidation", "note"),
    "PASTE_FORMAT": ("userEnteredFormat",),
    "PASTE_DATA_VALIDATION": ("dataValidation",),
}
"""What of a cell is pasted."""


def _copy_paste(book: Spreadsheet, inner: Body) -> None:
    """Cells with their formats; a blank one blanks what stands there. Looks of one row are given
    to all rows of the destination.
    """
    names = PASTED.get(inner.get("pasteType", ""))
    if names is None:
        raise Refusal(501, "UNIMPLEMENTED", "this server does not paste that")
    source, target = inner["source"], inner["destination"]
    sheet, to = book.by_id(source.get("sheetId")), book.by_id(target.get("sheetId"))
    (rows, columns), (down, across) = _bounds(sheet, source), _bounds(to, target)
    is_filled_down = len(rows) == 1 and "userEnteredValue" not in names
    if len(columns) != len(across) or not (is_filled_down or len(rows) == len(down)):
        raise Refusal(501, "UNIMPLEMENTED", "this server pastes to an equal area, looks also down")
    _guard(to, down, across)
    held = [[copy.deepcopy(sheet.rows[r][c]) for c in columns] for r in rows]
    for n, r in enumerate(down):
        for c, cell in zip(across, held[n % len(held)], strict=True):
            kept = {k: v for k, v in (to.rows[r][c] or {}).items() if k not in names}
            new = {k: v for k, v in (cell or {}).items() if k in (*names, "link")}
            if "userEnteredValue" in new:
                by = r - rows[n % len(rows)]
                new["userEnteredValue"] = _filled_down(new["userEnteredValue"], by)
            to.rows[r][c] = {**kept, **new} or None


def _filled_down(value: Body, by: int) -> Body:
    """What was entered, with the references of a formula so many rows further down."""
    if "formulaValue" not in value:
        return value

    def moved(found: re.Match[str]) -> str:
        return f"{found[1]}{int(found[2]) + by}"

    return {"formulaValue": re.sub(r"\b([A-Z]{1,2})(\d+)\b(?!\()", moved, value["formulaValue"])}


def _insert_range(book: Spreadsheet, inner: Body) -> None:
    """Push cells of some columns down, and the last ones into new rows."""
    if inner.get("shiftDimension") != "ROWS":
        raise Refusal(501, "UNIMPLEMENTED", "this server pushes cells down only")
    sheet = book.by_id(inner["range"].get("sheetId"))
    rows, columns = _bounds(sheet, inner["range"])
    _guard(sheet, range(rows.start, len(sheet.rows)), columns)
    held = [[row[c] for c in columns] for row in sheet.rows[rows.start :]]
    sheet.resize(len(sheet.rows) + len(rows), sheet.width)
    for r, cells in enumerate([[None] * len(columns)] * len(rows) + held, rows.start):
        for c, cell in zip(columns, cells, strict=True):
            sheet.rows[r][c] = cell
    people.shift_formulas(sheet, rows.start, len(rows), columns)


def _find_replace(book: Spreadsheet, inner: Body) -> Body:
    """In formulas of one sheet alone, by an expression for the whole cell:
    as the toolkit asks for it.
    """
    if not (inner.get("searchByRegex") and inner.get("includeFormulas") and "sheetId" in inner):
        raise Refusal(
            501,
            "UNIMPLEMENTED",
            "this server replaces by expressions in the formulas of one sheet only",
        )
    sheet, sought, changed = book.by_id(inner["sheetId"]), re.compile(inner["find"]), 0
    plain = re.sub(r"\\(.)", r"\1", inner.get("replacement", ""))
    for r, row in enumerate(sheet.rows):
        for c, cell in enumerate(row):
            old = (cell or {}).get("userEnteredValue", {}).get("formulaValue", "")
            if old and sought.search(old):
                _guard(sheet, range(r, r + 1), range(c, c + 1))
                value = {"userEnteredValue": {"formulaValue": sought.sub(lambda _: plain, old)}}
                row[c], changed = _cell(book, cell, value, {"userEnteredValue": {}}), changed + 1
    return {"findReplace": {"formulasChanged": changed, "occurrencesChanged": changed}}


def _validation(book: Spreadsheet, inner: Body) -> None:
    sheet = book.by_id(inner["range"].get("sheetId"))
    rows, columns = _bounds(sheet, inner["range"])
    new = {"dataValidation": inner["rule"]} if inner.get("rule") else {}
    for r in rows:
        for c in columns:
            sheet.rows[r][c] = _cell(book, sheet.rows[r][c], new, {"dataValidation": {}})


def _set_filter(book: Spreadsheet, inner: Body) -> None:
    sheet = book.by_id(inner["filter"]["range"].get("sheetId"))
    _bounds(sheet, inner["filter"]["range"])
    sheet.filter = inner["filter"]


def _add_rule(book: Spreadsheet, inner: Body) -> None:
    rule = inner["rule"]
    if not rule.get("ranges") or len({area.get("sheetId", 0) for area in rule["ranges"]}) != 1:
        raise bad("A conditional format rule needs ranges, all on one sheet.")
    sheet = book.by_id(rule["ranges"][0].get("sheetId"))
    for area in rule["ranges"]:
        _bounds(sheet, area)
    if ("booleanRule" in rule) == ("gradientRule" in rule):
        raise bad("Exactly one of booleanRule and gradientRule must be given.")
    given = rule.get("booleanRule", {}).get("format", {})
    if "booleanRule" in rule and set(given.get("textFormat", {})) - {
        "bold",
        "italic",
        "strikethrough",
        "foregroundColor",
        "foregroundColorStyle",
    }:
        raise bad(
            "Conditional formatting can only apply bold, italic, strikethrough, "
            "foreground and background colors."
        )
    if not 0 <= inner.get("index", 0) <= len(sheet.conditional):
        raise bad(f"No conditional format on sheet: {sheet.id} at index: {inner['index']}")
    sheet.conditional.insert(inner.get("index", 0), rule)


def _delete_rule(book: Spreadsheet, inner: Body) -> None:
    rules = book.by_id(inner.get("sheetId")).conditional
    if not 0 <= inner.get("index", 0) < len(rules):
        raise bad(
            f"No conditional format on sheet: {inner.get('sheetId')} at index: "
            f"{inner.get('index', 0)}"
        )
    del rules[inner.get("index", 0)]


def _protect(book: Spreadsheet, inner: Body) -> Body:
    given = dict(inner["protectedRange"])
    taken = {p["protectedRangeId"] for s in book.sheets for p in s.protected}
    given.setdefault("protectedRangeId", max(taken, default=999) + 1)
    if given["protectedRangeId"] in taken:
        raise bad(f"A protected range with id {given['protectedRangeId']} already exists.")
    sheet = book.by_id(given["range"].get("sheetId"))
    _bounds(sheet, given["range"])
    if given.get("unprotectedRanges") and set(given["range"]) - {"sheetId"}:
        raise bad("Unprotected ranges are only supported on protected sheets.")
    if given.get("warningOnly") and given.get("editors"):
        raise bad("Editors cannot be set for a protection that only warns.")
    for area in given.get("unprotectedRanges", []):
        if area.get("sheetId", 0) != sheet.id:
            raise bad("Unprotected ranges must be on the protected sheet.")
        _bounds(sheet, area)
    given["requestingUserCanEdit"] = True
    sheet.protected.append(given)
    return {"addProtectedRange": {"protectedRange": given}}


def _dimension(book: Spreadsheet, inner: Body) -> None:
    area = inner["range"]
    sheet = book.by_id(area.get("sheetId"))
    if area["dimension"] == "COLUMNS" and "pixelSize" in _mask(inner):
        for i in range(area.get("startIndex", 0), area.get("endIndex", sheet.width)):
            sheet.widths[i] = inner["properties"]["pixelSize"]


def _append_dimension(book: Spreadsheet, inner: Body) -> None:
    sheet, n = book.by_id(inner.get("sheetId")), inner["length"]
    down = inner["dimension"] == "ROWS"
    sheet.resize(len(sheet.rows) + (n if down else 0), sheet.width + (0 if down else n))


def _insert_dimension(book: Spreadsheet, inner: Body) -> None:
    area = inner["range"]
    sheet, at, end = book.by_id(area.get("sheetId")), area.get("startIndex", 0), area["endIndex"]
    most = sheet.width if area["dimension"] == "COLUMNS" else len(sheet.rows)
    if (
        at > most
        or (at == most and not inner.get("inheritFromBefore"))
        or (at == 0 and inner.get("inheritFromBefore"))
    ):
        raise bad("Cannot insert there.")
    if area["dimension"] == "ROWS":
        people.insert_rows(book, sheet.title, at, end - at)
        if inner.get("inheritFromBefore"):
            looks = [_look(cell) for cell in sheet.rows[at - 1]]
            sheet.rows[at:end] = [list(looks) for _ in range(at, end)]
    else:
        for _ in range(end - at):
            people.insert_column(book, sheet.title, at)


def _look(cell: Body | None) -> Body | None:
    """The format of a cell, as a new row takes it over."""
    held = {k: v for k, v in (cell or {}).items() if k == "userEnteredFormat"}
    return held or None


def _add_chart(book: Spreadsheet, inner: Body) -> None:
    chart = inner["chart"]
    if any(c["chartId"] == chart.get("chartId") for s in book.sheets for c in s.charts):
        raise bad(f"An embedded object with id {chart['chartId']} already exists.")
    anchor = chart["position"]["overlayPosition"]["anchorCell"]
    sheet = book.by_id(anchor.get("sheetId"))
    if anchor.get("rowIndex", 0) >= len(sheet.rows) or anchor.get("columnIndex", 0) >= sheet.width:
        raise bad("The anchor cell of the chart is outside the grid.")
    _check_chart(book, chart["spec"])
    sheet.charts.append(chart)


def _check_chart(book: Spreadsheet, spec: Body) -> None:
    """Sources of a chart lie on the grid, are one column or row wide,
    and all as long as the domain.
    """
    basic, bridge = spec.get("basicChart"), spec.get("waterfallChart")
    if basic is None and bridge is None:
        raise Refusal(501, "UNIMPLEMENTED", "this server knows basic and waterfall charts only")
    if basic is not None:
        domains = [d["domain"] for d in basic.get("domains", [])]
        series = [s["series"] for s in basic.get("series", [])]
    else:
        domains = [bridge["domain"]["data"]] if "domain" in bridge else []
        series = [s["data"] for s in bridge.get("series", [])]
    held = [*domains, *series]
    lengths = set()
    for source in held:
        for area in source["sourceRange"]["sources"]:
            rows, columns = _bounds(book.by_id(area.get("sheetId")), area)
            if min(len(rows), len(columns)) != 1:
                raise bad("At least one dimension of a chart source must have a length of 1.")
            lengths.add(max(len(rows), len(columns)))
    if len(lengths) != 1 or not domains or not series:
        raise bad("A chart needs a domain and series of one length.")


def _chart_spec(book: Spreadsheet, inner: Body) -> None:
    found = next(
        (c for s in book.sheets for c in s.charts if c["chartId"] == inner["chartId"]), None
    )
    if found is None:
        raise bad(f"No chart with id: {inner['chartId']}")
    _check_chart(book, inner["spec"])
    found["spec"] = inner["spec"]


def _create_mark(book: Spreadsheet, inner: Body) -> Body:
    mark = dict(inner["developerMetadata"])
    if not mark.get("metadataKey") or mark.get("visibility") not in ("DOCUMENT", "PROJECT"):
        raise bad("Developer metadata needs a key and a visibility.")
    if "sheetId" in mark["location"]:
        book.by_id(mark["location"]["sheetId"])
    mark.setdefault("metadataId", 700_000_000 + len(book.metadata))
    if mark["metadataId"] <= 0 or any(m["metadataId"] == mark["metadataId"] for m in book.metadata):
        raise bad(f"Developer metadata with id {mark['metadataId']} already exists.")
    if len(mark["metadataKey"]) + len(mark.get("metadataValue", "")) > 30_000:
        raise bad("Developer metadata exceeds its quota.")
    book.metadata.append(mark)
    return {"createDeveloperMetadata": {"developerMetadata": mark}}


def _matching(book: Spreadsheet, data_filter: Body) -> list[Body]:
    look = data_filter.get("developerMetadataLookup")
    if look is None or not set(look) <= {
        "metadataId",
        "metadataKey",
        "metadataValue",
        "metadataLocation",
    }:
        raise Refusal(
            501,
            "UNIMPLEMENTED",
            "this server finds developer metadata by id, key, value and location only",
        )
    names = {"metadataLocation": "location"}
    return [m for m in book.metadata if all(m.get(names.get(k, k)) == v for k, v in look.items())]


def _update_mark(book: Spreadsheet, inner: Body) -> None:
    mask = _mask(inner)
    found = [m for f in inner["dataFilters"] for m in _matching(book, f)]
    if not found:
        raise bad("No matching developer metadata.")
    for mark in found:
        book.metadata[book.metadata.index(mark)] = masks.merged(
            mark, inner["developerMetadata"], mask
        )


def _delete_mark(book: Spreadsheet, inner: Body) -> None:
    gone = _matching(book, inner["dataFilter"])
    book.metadata = [m for m in book.metadata if m not in gone]


REQUESTS: dict[str, Callable[[Spreadsheet, Body], Body | None]] = {
    "addSheet": _add_sheet,
    "deleteSheet": _delete_sheet,
    "duplicateSheet": _duplicate_sheet,
    "updateSheetProperties": _update_sheet,
    "updateCells": _update_cells,
    "repeatCell": _repeat_cell,
    "appendCells": _append_cells,
    "copyPaste": _copy_paste,
    "cutPaste": _cut_paste,
    "findReplace": _find_replace,
    "setDataValidation": _validation,
    "setBasicFilter": _set_filter,
    "addConditionalFormatRule": _add_rule,
    "deleteConditionalFormatRule": _delete_rule,
    "addProtectedRange": _protect,
    "addNamedRange": named_ranges.add,
    "updateNamedRange": named_ranges.update,
    "deleteNamedRange": named_ranges.delete,
    "updateDimensionProperties": _dimension,
    "appendDimension": _append_dimension,
    "insertDimension": _insert_dimension,
    "insertRange": _insert_range,
    "addChart": _add_chart,
    "updateChartSpec": _chart_spec,
    "createDeveloperMetadata": _create_mark,
    "updateDeveloperMetadata": _update_mark,
    "deleteDeveloperMetadata": _delete_mark,
}
