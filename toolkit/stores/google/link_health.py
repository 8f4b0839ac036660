"""How linking columns of a person's sheet are: found by their labels, and looked at for values."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.catalogues.labels import name_of_label
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import as_compared
from toolkit.schema.model import letters
from toolkit.schema.outputs import ADDED
from toolkit.stores.google.link_formulas import Links
from toolkit.stores.google.sheet_marks import LINKS
from toolkit.stores.google.spreadsheet import Rows, Tab, cell_of

_NAMED = 3
"""Cells in the way that are named."""
_ERROR = re.compile(r"#(REF!|N/A|NAME\?|VALUE!|ERROR!|SPILL!)")


@dataclass
class Health:
    """How linking columns are; each label is in at most one of the three.

    `dead` ones show no values (the row, from 0, in which they stand), typed values stand in the way
    of others (`blocked`: the addresses of these), and of those that are `gone` no trace is left.
    """

    dead: dict[str, int] = field(default_factory=dict)
    blocked: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Labels:
    """Where labels stand: their row (from 0), and the column of each that shows."""

    row: int
    columns: dict[str, int]


def linked_labels(tab: Tab) -> list[str]:
    """Headers of the linking columns that were put into a sheet."""
    return [str(label) for label in json.loads(tab.state(LINKS).get("labels", "[]"))]


def health_of(tab: Tab, rows: Rows, values: Rows | None, links: Links) -> Health:
    """Whether each linking column shows what our sheet says.

    `values` are the rows of that sheet, None where it is gone.
    """
    health = Health()
    labels = linked_labels(tab)
    if not labels:
        return health
    found = _find_labels(labels, rows)
    hidden = [label for label in labels if label not in found.columns]
    errors = _errors_beside(found, rows)
    for label, (row, column) in zip(hidden, errors, strict=False):
        in_the_way = _filled_below(rows, row, column)
        if in_the_way:
            health.blocked += [f"{letters(column + 1)}{number}" for number in in_the_way]
        else:
            health.dead[label] = row
    health.gone += hidden[len(errors) :]
    is_moved = found.row != links.header_row - 1
    for label, column in found.columns.items():
        if is_moved or values is None or not _shows(rows, column, values, label, links):
            health.dead[label] = found.row
    return health


def faults(tab: Tab, rows: Rows, values: Rows | None) -> list[str]:
    """What is wrong with the linking columns of a sheet; each a sentence."""
    labels = linked_labels(tab)
    if not labels:
        return []
    header = _find_labels(labels, rows).row
    id_column, name_column = tab.state(LINKS).get("at", [1, 0])
    links = Links(tab.title, header + 1, int(id_column), "", int(name_column))
    health = health_of(tab, rows, values, links)
    sentences = []
    if health.blocked:
        sentences.append(in_the_way(tab.title, health.blocked))
    if health.dead:
        sentences.append(f"the columns {', '.join(health.dead)} of {tab.title!r} show no values")
    return sentences


def in_the_way(title: str, cells: Sequence[str]) -> str:
    """The sentence that says which typed cells hide a linking column."""
    more = f" and {len(cells) - _NAMED} more" if len(cells) > _NAMED else ""
    return (
        f"{title}!{', '.join(cells[:_NAMED])}{more}: "
        "a typed value stands in the way of a linking column. Clear it."
    )


def without_links(tab: Tab, rows: list[list[Any]]) -> list[list[Any]]:
    """The rows of a person's sheet with our columns blanked, also dead ones.

    So they are not read as the person's own.
    """
    labels = linked_labels(tab)
    if not labels:
        return rows
    found = _find_labels(labels, rows)
    header, ours = found.row, set(found.columns.values())
    lost = len(labels) - len(ours)
    errors = _errors_beside(found, rows)[:lost]
    if errors:
        header = errors[0][0]
        ours |= {column for _, column in errors}
    blanked = rows[:header]
    for row in rows[header:]:
        blanked.append(["" if place in ours else value for place, value in enumerate(row)])
    return blanked


def _find_labels(labels: Sequence[str], rows: Rows) -> _Labels:
    """Where most of the labels stand; the last of two columns, as ours are behind theirs."""
    sought = set(labels)

    def label_count(row: int) -> int:
        return len(sought.intersection(map(str, rows[row])))

    if not rows:
        return _Labels(0, {})
    header = max(range(min(len(rows), HEADER_SEARCH)), key=label_count)
    texts = enumerate(map(str, rows[header]))
    return _Labels(header, {text: column for column, text in texts if text in sought})


def _errors_beside(found: _Labels, rows: Rows) -> list[tuple[int, int]]:
    """Row and column (from 0) of the errors beside our labels.

    Where no label shows, those of the row that has most errors.
    """
    errors: list[list[tuple[int, int]]] = []
    for number, row in enumerate(rows[:HEADER_SEARCH]):
        errors.append([(number, column) for column, value in enumerate(row) if _is_error(value)])
    if found.columns:
        return errors[found.row]
    return max(errors, key=len, default=[])


def _is_error(value: Any) -> bool:
    return isinstance(value, str) and _ERROR.fullmatch(value) is not None


def _filled_below(rows: Rows, row: int, column: int) -> list[int]:
    """The sheet rows (from 1) under this one that have something in a column."""
    below = enumerate(rows[row + 1 :], row + 2)
    return [number for number, cells in below if cell_of(cells, column) not in ("", None)]


def _shows(rows: Rows, column: int, values: Rows, label: str, links: Links) -> bool:
    """Whether any row shows what our sheet says of its customer.

    Also where our sheet says nothing of any of them.
    """
    own = _own_column(label)
    own_values: dict[str, str] = {}
    for row in values[1:]:
        own_values.setdefault(_as_formula_compares(row, 1), as_compared(cell_of(row, own)))
    says_nothing = True
    for row in rows[links.header_row :]:
        customer = _as_formula_compares(row, links.id_column)
        customer = customer or _as_formula_compares(row, links.name_column)
        expected = own_values.get(customer, "")
        if expected and as_compared(cell_of(row, column)) == expected:
            return True
        says_nothing = says_nothing and not expected
    return says_nothing


def _own_column(label: str) -> int:
    """Which column (from 0) of our sheet a label stands for; the first is the id."""
    return ADDED.names.index(name_of_label(ADDED, label)) + 1


def _as_formula_compares(row: Sequence[Any], column: int) -> str:
    """A cell (column from 1; 0 is none) as the formula compares it."""
    value = cell_of(row, column - 1)
    text = f"{value:.15g}" if isinstance(value, float) else str(value or "")
    return " ".join(text.split()).casefold()
