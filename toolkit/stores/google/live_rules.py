"""The rules of the service that nobody wrote down, tried on a scratch sheet that goes again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from toolkit.errors import ReadAgainError
from toolkit.render.google_cells import SentCell, lasting_id
from toolkit.render.google_requests import Request, area
from toolkit.stores.google.free_names import FreeNames
from toolkit.stores.google.request_body import (
    Formula,
    all_cells,
    as_body,
    cells_from,
    rows_at_end,
)
from toolkit.stores.google.sheet_marks import BEFORE, new_mark
from toolkit.stores.google.sheets_client import Client
from toolkit.stores.google.spreadsheet import cell_of, quoted, read_meta
from toolkit.stores.google.typed_cells import answered_ranges

_TITLE = "Retain tries Google here"
_OF = "tried"
"""Of which sheet the marks of the scratch sheets say that they are copies: none of ours. So the
next refresh takes out what a run that breaks off leaves.
"""


class Rule(NamedTuple):
    """A rule, whether the service keeps it, and what that means for a sheet where it does not."""

    says: str
    holds: bool
    otherwise: str


def try_rules(client: Client) -> Iterator[Rule]:
    """Each rule as it was tried, in about a dozen requests; the scratch sheets go in the end."""
    scratch = _Scratch.on(client)
    try:
        for says, test, otherwise in _RULES:
            yield Rule(says, test(scratch), otherwise)
    finally:
        scratch.take_out()


@dataclass
class _Scratch:
    """Two sheets of our own in a person's spreadsheet: one to try on, one to copy it to."""

    client: Client
    sheet: int
    copy: int
    title: str
    copy_title: str
    mark: int
    made: set[int] = field(default_factory=set)

    @classmethod
    def on(cls, client: Client) -> "_Scratch":
        meta = read_meta(client.meta(cells=False))
        names = FreeNames(meta)
        sheet, copy = names.id(_TITLE), names.id(f"{_TITLE} copy")
        title, copy_title = names.title(_TITLE), names.title(f"{_TITLE} (copy)")
        mark = lasting_id(f"{_TITLE} {meta.turn}")
        made = cls(client, sheet, copy, title, copy_title, mark)
        size = {"rowCount": 20, "columnCount": 6}
        properties = {"sheetId": sheet, "title": title, "gridProperties": size}
        rows: list[list[SentCell]] = [["Head", "Second"], ["typed", 1], ["typed too", 2]]
        made.send(
            {"addSheet": {"properties": properties}},
            new_mark(mark, sheet, BEFORE, of=_OF),
            all_cells(sheet, rows),
        )
        made.made.add(sheet)
        return made

    def send(self, *requests: Request, ranges: tuple[str, ...] = ()) -> dict[str, Any]:
        return self.client.update(as_body(list(requests), ranges))

    def is_refused(self, *requests: Request, ranges: tuple[str, ...] = ()) -> bool:
        """Whether a batch is refused; one that is not is done."""
        try:
            self.send(*requests, ranges=ranges)
        except ReadAgainError:
            return True
        return False

    def at(self, address: str) -> Any:
        """What stands in a cell of the scratch sheet, as it was entered."""
        rows = self.client.formulas([f"{quoted(self.title)}!{address}"])[0]
        return cell_of(rows[0], 0) if rows else None

    def put(self, address: tuple[int, int], value: Any) -> Request:
        return cells_from(self.sheet, *address, [[value]])

    def take_out(self) -> None:
        """Delete the scratch sheets, and their marks with them."""
        self.send(*({"deleteSheet": {"sheetId": sheet}} for sheet in sorted(self.made)))


def _refuses_a_taken_mark(on: _Scratch) -> bool:
    again = new_mark(on.mark, on.sheet, BEFORE, of=_OF)
    return on.is_refused(on.put((4, 0), "written"), again) and on.at("A5") is None


def _shows_a_sheet_of_the_same_batch(on: _Scratch) -> bool:
    """Somebody's word, the copy that holds it and the answer that shows it, in one batch."""
    copied = {"sourceSheetId": on.sheet, "newSheetId": on.copy, "newSheetName": on.copy_title}
    typed = on.put((1, 1), "meanwhile")
    mark = new_mark(on.mark + 1, on.copy, BEFORE, of=_OF)
    shown = f"{quoted(on.copy_title)}!B1:B3"
    try:
        answer = on.send(typed, {"duplicateSheet": copied}, mark, ranges=(shown,))
    except ReadAgainError:
        on.send(typed, {"duplicateSheet": copied}, mark)
        answer = {}
    on.made.add(on.copy)
    columns = answered_ranges(answer, on.copy)
    return bool(columns) and [cell_of(row, 0) for row in columns[0]] == ["Second", "meanwhile", 2]


def _copies_what_stands_there(on: _Scratch) -> bool:
    rows = on.client.formulas([f"{quoted(on.copy_title)}!A2:B2"])[0]
    return rows == [["typed", "meanwhile"]]


def _refuses_ranges_that_are_none(on: _Scratch) -> bool:
    gone = f"{quoted(on.title + ' that is not there')}!A1"
    return on.is_refused(on.put((4, 1), "written"), ranges=(gone,)) and on.at("B5") is None


def _keeps_the_order_of_ranges(on: _Scratch) -> bool:
    place = quoted(on.title)
    answer = on.send(on.put((5, 5), "x"), ranges=(f"{place}!B1", f"{place}!A1", f"{place}!F6"))
    shown = [cell_of(rows[0], 0) for rows in answered_ranges(answer, on.sheet) if rows]
    return shown == ["Second", "Head", "x"]


def _finds_formulas_as_entered(on: _Scratch) -> bool:
    on.send(on.put((0, 3), Formula("=LEN(A1)")))
    found = {"find": r"^=LEN\(A1\)$", "replacement": "=LEN(B1)", "searchByRegex": True}
    on.send({"findReplace": {**found, "includeFormulas": True, "sheetId": on.sheet}})
    return bool(on.at("D1") == "=LEN(B1)")


def _appends_below_the_last_row(on: _Scratch) -> bool:
    on.send(rows_at_end({"sheetId": on.sheet}, [["appended"]]))
    return bool(on.at("A7") == "appended")


def _tells_of_formulas_alone(on: _Scratch) -> bool:
    tabs = {tab.id: tab for tab in read_meta(on.client.meta()).tabs}
    return dict(tabs[on.sheet].formulas) == {(0, 3): "=LEN(B1)"}


def _inserts_without_writing_over(on: _Scratch) -> bool:
    """A row that is inserted pushes what stands there down, and formulas with it."""
    on.send(on.put((2, 4), Formula("=B3*2")))
    lines = {"sheetId": on.sheet, "dimension": "ROWS", "startIndex": 2, "endIndex": 3}
    on.send({"insertDimension": {"range": lines, "inheritFromBefore": True}})
    return bool(on.at("A4") == "typed too" and on.at("E4") == "=B4*2" and on.at("A3") is None)


def _copies_cells_at_that_moment(on: _Scratch) -> bool:
    source, target = area(on.sheet, 1, 2, 0, 1), area(on.sheet, 10, 11, 0, 1)
    pasted = {"source": source, "destination": target, "pasteType": "PASTE_NORMAL"}
    on.send(on.put((1, 0), "newer"), {"copyPaste": pasted})
    return bool(on.at("A11") == "newer")


_RULES: tuple[tuple[str, Callable[[_Scratch], bool], str], ...] = (
    (
        "a metadataId that is taken refuses the whole batch",
        _refuses_a_taken_mark,
        "two runs at once could both write: let one machine refresh",
    ),
    (
        "an answer shows a sheet that the same batch makes",
        _shows_a_sheet_of_the_same_batch,
        "what is typed during a refresh is found by one request more",
    ),
    (
        "a copy of a sheet holds what stands there at that moment",
        _copies_what_stands_there,
        "what is typed during a refresh could be lost: type while none runs",
    ),
    (
        "a range that is none refuses the whole batch",
        _refuses_ranges_that_are_none,
        "a refresh may ask to be run again without need",
    ),
    (
        "ranges of one sheet come back in the order they were asked for",
        _keeps_the_order_of_ranges,
        "do not use To do to fill cells of your sheets",
    ),
    (
        "an expression finds formulas as they were entered",
        _finds_formulas_as_entered,
        "linking columns are not mended: add them anew",
    ),
    (
        "a row is appended below the last one that is filled",
        _appends_below_the_last_row,
        "look where calls go in the call log",
    ),
    (
        "formulas are told without values",
        _tells_of_formulas_alone,
        "keep formulas out of the call log",
    ),
    (
        "a row that is inserted writes over nothing, and formulas follow",
        _inserts_without_writing_over,
        "keep formulas and checkboxes out of the call log",
    ),
    (
        "a cell is copied as it stands at that moment",
        _copies_cells_at_that_moment,
        "do not use To do to fill cells of your sheets",
    ),
)
