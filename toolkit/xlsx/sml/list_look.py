"""How most cells of a list look, which is how a column put beside it shall look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ..opc.markup import is_true, main
from ..opc.package import Package
from .cell_looks import Looks, index_in
from .row_cells import Row, has_content
from .sheet_xml import SheetXml
from .styles import Styles

_LOOKED_AT = 500  # rows of a list; more would say the same
_WHITE = "FFFFFF"
_NEARLY_ALL = 0.9


class ListLook(NamedTuple):
    """Indexes of the formats that a heading and a cell of a new column are made like."""

    heading: int
    body: int


class Example(NamedTuple):
    """A cell of the list that new cells can be made like."""

    row: int
    column: int
    style: int
    turned: bool
    """Whether its text is rotated, which is not to be taken over."""


def look_of_list(
    package: Package, sheet: SheetXml, styles: Styles, header_row: int, last_column: int
) -> ListLook:
    """Find the look of most headings, and that of most cells below, up to a column.

    What only some rows or columns have is not taken: a fill, a font that is struck through, white
    or underlined as links are. A rotation is never taken. Of a fill that the whole list has, the
    cells are made like; else the plain format is.
    """
    heading, body = _formats_of_list(package, sheet, styles, header_row, last_column)
    return ListLook(_upright(styles, heading), _upright(styles, body))


def examples_of_list(
    package: Package, sheet: SheetXml, styles: Styles, header_row: int, last_column: int
) -> tuple[Example | None, Example | None]:
    """A heading and a cell below that look as `look_of_list` says, up to their rotation.

    None where no cell does, as the plain format is meant.
    """
    heading, body = _formats_of_list(package, sheet, styles, header_row, last_column)
    return _example(styles, heading), _example(styles, body)


def _upright(styles: Styles, found: _Found | None) -> int:
    return styles.upright(found.style) if found else 0


def _example(styles: Styles, found: _Found | None) -> Example | None:
    if found is None:
        return None
    turned = styles.upright(found.style) != found.style
    return Example(*found.place, found.style, turned)


class _Found(NamedTuple):
    """A format that most cells have the look of, and the first cell with it."""

    style: int
    place: tuple[int, int]


def _formats_of_list(
    package: Package, sheet: SheetXml, styles: Styles, header_row: int, last_column: int
) -> tuple[_Found | None, _Found | None]:
    """The formats of most headings and of most cells below; None where none will do."""
    looks = _Candidates(Looks(package), styles)
    heading, body = _Counted(), _Counted()
    for row in _rows(sheet, header_row):
        counted = heading if row.number == header_row else body
        for cell in sheet.cells(row):
            if cell.column <= last_column and has_content(cell):
                counted.add(cell.style, (row.number, cell.column))
    return heading.chosen(looks, filled=0.5), body.chosen(looks, filled=_NEARLY_ALL)


class _Counted:
    """How many cells have each format, and which one was the first."""

    def __init__(self) -> None:
        self.styles = Counter[int]()
        self.places: dict[int, tuple[int, int]] = {}

    def add(self, style: int, place: tuple[int, int]) -> None:
        self.styles[style] += 1
        self.places.setdefault(style, place)

    def chosen(self, looks: _Candidates, *, filled: float) -> _Found | None:
        style = looks.most_common(self.styles, filled=filled)
        return None if style is None else _Found(style, self.places[style])


def _rows(sheet: SheetXml, header_row: int) -> Iterator[Row]:
    """The row of headings and the first ones below it."""
    spans = (span for span in sheet.spans(sheet.start) if span[0] >= header_row)
    return (sheet.row(span) for span in islice(spans, _LOOKED_AT))


class _Candidates:
    """Chooses among the formats of a workbook."""

    def __init__(self, looks: Looks, styles: Styles) -> None:
        self._looks, self._styles = looks, styles
        self._formats, self._fonts = styles.entries("cellXfs"), styles.entries("fonts")

    def most_common(self, counted: Counter[int], *, filled: float) -> int | None:
        """The format of the look that most cells have; None where none will do.

        A fill will do that this share of the cells has.
        """
        fills = Counter[str]()
        for style, count in counted.items():
            fills[self._looks.shown(style).fill] += count
        total = sum(counted.values())
        alike: dict[tuple[str, ...], Counter[int]] = {}
        for style, count in counted.items():
            fill = self._looks.shown(style).fill
            may_be_filled = not fill or fills[fill] >= filled * total
            if may_be_filled and self._will_do(style):
                alike.setdefault(self._look(style), Counter())[style] += count
        if not alike:
            return None
        chosen = max(alike.values(), key=lambda styles: sum(styles.values()))
        return chosen.most_common(1)[0][0]

    def _will_do(self, style: int) -> bool:
        """Whether a format has an ordinary font, which is white on a fill at most."""
        shown, font = self._looks.shown(style), self._font(style)
        if shown.colour == _WHITE and not shown.fill:
            return False
        if font >= len(self._fonts):
            return True
        struck, underlined = (self._fonts[font].find(main(tag)) for tag in ("strike", "u"))
        return underlined is None and (struck is None or not is_true(struck.get("val", "1")))

    def _look(self, style: int) -> tuple[str, ...]:
        """What one sees of a format beside how it shows numbers."""
        if style >= len(self._formats):
            return ()
        return tuple(
            self._formats[style].get(part, "0") for part in ("fontId", "fillId", "borderId")
        )

    def _font(self, style: int) -> int:
        return index_in(self._formats[style], "fontId") if style < len(self._formats) else 0
