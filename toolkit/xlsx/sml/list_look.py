"""How most cells of a list look, which is how a column put beside it shall look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ..opc.markup import integer, is_true, main
from ..opc.package import Package
from .cell_looks import Looks
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


def look_of_list(
    package: Package, sheet: SheetXml, styles: Styles, header_row: int, last_column: int
) -> ListLook:
    """Find the look of most headings, and that of most cells below, up to a column.

    What only some rows or columns have is not taken: a fill, a font that is struck through, white
    or underlined as links are. A rotation is never taken. Of a fill that the whole list has, the
    cells are made like; else the plain format is.
    """
    looks = _Candidates(Looks(package), styles)
    heading, body = Counter[int](), Counter[int]()
    for row in _rows(sheet, header_row):
        counted = heading if row.number == header_row else body
        cells = (cell for cell in sheet.cells(row) if cell.column <= last_column)
        counted.update(cell.style for cell in cells if has_content(cell))
    return ListLook(
        looks.most_common(heading, filled=0.5), looks.most_common(body, filled=_NEARLY_ALL)
    )


def _rows(sheet: SheetXml, header_row: int) -> Iterator[Row]:
    """The row of headings and the first ones below it."""
    spans = (span for span in sheet.spans(sheet.start) if span[0] >= header_row)
    return (sheet.row(span) for span in islice(spans, _LOOKED_AT))


class _Candidates:
    """Chooses among the formats of a workbook."""

    def __init__(self, looks: Looks, styles: Styles) -> None:
        self._looks, self._styles = looks, styles
        self._formats, self._fonts = styles.entries("cellXfs"), styles.entries("fonts")

    def most_common(self, counted: Counter[int], *, filled: float) -> int:
        """The format of the look that most cells have; 0 where none will do.

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
            return 0
        chosen = max(alike.values(), key=lambda styles: sum(styles.values()))
        return self._styles.upright(chosen.most_common(1)[0][0])

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
        return integer(self._formats[style], "fontId") if style < len(self._formats) else 0
