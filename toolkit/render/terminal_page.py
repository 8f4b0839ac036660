"""Result tables in the terminal.

The command line imports this at its start, so what takes time to import is imported where used.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.render.page import Block

_PIPED_WIDTH = 200
_WORDS = ("id", "text", "long", "date", "channel", "flag")
"""Kinds that stand at the left."""


def printable(value: Any) -> str:
    """Text for a terminal: what stands in a cell cannot move the cursor or break the line."""
    return "".join(c if c.isprintable() else " " for c in str(value))


def print_tables(sheets: dict[str, Any], language: str, currency: str) -> None:
    """Print result tables, keyed by title, each with how it is counted; cohorts as a grid.

    Titles, headers and words of ours are in the language; days stay as machines write them, like
    2026-11-23. Columns that wait for a person's entries or hold nothing are left out, and those
    that only say where a picture is drawn. The currency stands over amounts, where it is known.
    """
    from rich.console import Console

    from toolkit.schema.outputs import BY_TITLE

    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else _PIPED_WIDTH)
    for title, frame in sheets.items():
        console.print(_terminal_table(_as_printed(frame, BY_TITLE[title], language), currency))


_AGES = (*range(13), 18, 24, 30, 36, 48, 60)
"""Months after the first order whose rates a terminal has room for."""


def _as_printed(frame: Any, declared: Any, language: str) -> "Block":
    """A table in the language; cohorts, which have a row for each month, with a column each."""
    from toolkit.render.cohort_grid import GRIDS, grid_of_cohorts
    from toolkit.render.in_language import block_in
    from toolkit.render.page import Block

    if declared.name not in GRIDS:
        return block_in(Block(declared, frame), language)
    grid = grid_of_cohorts(declared, frame)
    kept = [name for name in grid.frame.columns if not name.startswith("rate_")]
    kept += [f"rate_{age}" for age in _AGES if f"rate_{age}" in grid.frame.columns]
    return block_in(grid._replace(frame=grid.frame[kept]), language)


def _terminal_table(block: "Block", currency: str) -> Any:
    from rich.table import Table
    from rich.text import Text

    from toolkit.render.look import NOTHING
    from toolkit.render.page import (
        cells_of,
        heading_of,
        only_drawn,
        shown_columns,
        with_currency,
    )

    declared, frame, say = block.table, with_currency(block.frame, currency), block.say
    note = declared.note or None
    if not len(frame):
        note = " ".join(filter(None, (f"{say(NOTHING)}.", declared.note)))
    table = Table(title=declared.title, title_justify="left", caption=note, caption_justify="left")
    charted = set().union(*(chart.values for chart in declared.charts))
    drawn = only_drawn(declared)
    cells: list[list[Text]] = []
    for column in shown_columns(frame, declared):
        is_empty = len(frame) > 0 and frame[column.name].isna().all()
        if column.open or column.hidden or is_empty or column.name in drawn:
            continue
        justify: Any = "left" if column.kind in _WORDS else "right"
        table.add_column(heading_of(column, currency), justify=justify)
        values = list(zip(*cells_of(frame, column), strict=True))
        bar = _bar if column.name in charted and column.kind == "share" else _no_bar
        texts = [bar(value) + _terminal_text(value, kind, say) for value, kind in values]
        cells.append([Text(text) for text in texts])
    for row in zip(*cells, strict=True):
        table.add_row(*row)
    return table


_BLOCKS = "▏▎▍▌▋▊▉█"
_BAR_WIDTH = 10
"""Letters of a bar that shows all of it."""


def _bar(value: Any) -> str:
    """A share as a bar in eighths of a letter, with blanks up to the end; never longer than all.

    >>> _bar(0.5), _bar(0.01), _bar(None)
    ('█████      ', '▏          ', '           ')
    """
    eighths = 0 if value is None else round(max(0.0, min(float(value), 1.0)) * _BAR_WIDTH * 8)
    whole, rest = divmod(eighths, 8)
    drawn = "█" * whole + (_BLOCKS[rest - 1] if rest else "")
    return drawn.ljust(_BAR_WIDTH + 1)


def _no_bar(value: Any) -> str:
    return ""


def _terminal_text(value: Any, kind: str, say: Callable[[str], str]) -> str:
    """A value as it is printed, with numbers and words of ours as the language writes them."""
    if value is None:
        return ""
    if isinstance(value, str) or not isinstance(value, int | float):
        return printable(value)
    return say(_number_text(value, kind))


def _number_text(value: float, kind: str) -> str:
    """A number with more digits than on a page, as one checks figures here."""
    from toolkit.render.look import RATE

    if isinstance(value, bool):
        return "Yes" if value else "No"
    if kind == RATE:
        return f"{value:.0%}"
    if kind == "share":
        return f"{value:.1%}"
    if kind == "points":
        return f"{value:+.1f} points"
    if kind in ("money", "cost", "cents"):
        return f"{value:,.2f}"
    if abs(value) < 1:
        return f"{value:,.4g}"
    return f"{value:,.{2 if abs(value) >= 10 else 4}f}".rstrip("0").rstrip(".")
