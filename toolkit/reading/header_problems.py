"""What is told of headers: claimed by several, not settled, or missing."""

from collections.abc import Iterator
from itertools import islice

import pandas as pd

from toolkit.errors import DataError
from toolkit.parsing.cells import as_text
from toolkit.problem import Ask, Problem
from toolkit.reading.header_claims import SURE, Proposal, claims_of
from toolkit.reading.likeness import LIKENED, likely
from toolkit.reading.mapped import Mapped, header_problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers
from toolkit.schema.model import Table
from toolkit.settings.choices import NONE, choice_key, which_key
from toolkit.words.folding import fold

NEEDED = {
    "orders": ("amount", "Orders give no revenue"),
    "team": ("rep", "its rows hold for nobody"),
    "holidays": ("date", "none of its days is kept free"),
}
"""Columns without which a table says less than it is kept for, and what that means.

A log without its day or customer is told where its rows are counted.
"""
SETTLE = "Settle it with `retain map`, or leave it."


SAMPLES = 3
LOOKED_AT = 60
"""Names of a list that are looked at for headers among them."""
FEWEST_HEADERS = 2
"""Headers among names that tell a turned list, where they are half of all."""
_KEYS_OF_LISTS = ("name", "customer_id")
"""Different values under a header that are shown with the question what it is."""
LOOKED_AT = 200


def header_problems(
    sheet: RawSheet, mapped: Mapped, headers: Headers, table: Table
) -> list[Problem]:
    """Headers that claim one column alike, those that may mean one, and what the table lacks."""
    problems = [
        _claimed_alike(column, positions, sheet, mapped, table)
        for column, positions in headers.asked.items()
    ]
    for position, proposals in headers.proposed.items():
        free = [proposal for proposal in proposals if _is_free(proposal.column, headers)]
        if free and not _is_asked(position, headers):
            problems.append(_may_mean(position, free, sheet, mapped, table))
    for told in headers.told:
        problems.append(
            header_problem(
                mapped,
                told.position,
                says=told.says,
                fix=told.fix,
                severity=told.severity,
                first=told.first,
                asks=told.asks,
            )
        )
    problems += _letters_alike(sheet, mapped, headers, table)
    column, lack = NEEDED.get(table.name, ("", ""))
    if column and column not in mapped.positions:
        label = table.column(column).label
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=mapped.header_cell(0),
                problem=f"no column of this sheet is {label}; without it {lack}",
                fix="Name the header so, or settle it with `retain map`.",
            )
        )
    return problems


def _is_free(column: str, headers: Headers) -> bool:
    return column not in headers.asked and column not in headers.positions.values()


def _is_asked(position: int, headers: Headers) -> bool:
    return any(position in positions for positions in headers.asked.values())


def _claimed_alike(
    column: str, positions: list[int], sheet: RawSheet, mapped: Mapped, table: Table
) -> Problem:
    names = ", ".join(repr(mapped.headers[i]) for i in positions)
    key = choice_key(mapped.title, mapped.headers[positions[0]])
    return header_problem(
        mapped,
        positions[0],
        says=f"{names} could all be {table.column(column).label}; none of them is used",
        fix=f"Settle it with `retain map`, or add the setting '{key}' with the value {column}.",
        count=len(positions),
        asks=(_which(column, positions, sheet, mapped, table),),
    )


def _which(column: str, positions: list[int], sheet: RawSheet, mapped: Mapped, table: Table) -> Ask:
    """The question which of several headers is a column."""
    label = table.column(column).label
    headers = [mapped.headers[position] for position in positions]
    held = [f"{mapped.headers[position]}: {_held(sheet, position)}" for position in positions]
    return Ask(
        which_key(mapped.title, column),
        f"Which column of {mapped.title!r} is {label}?",
        (*headers, NONE),
        "None of them is used.",
        "\n".join(held),
    )


def _what(position: int, columns: list[str], sheet: RawSheet, mapped: Mapped, table: Table) -> Ask:
    """The question which column a header is."""
    header = mapped.headers[position]
    labels = [table.column(column).label for column in dict.fromkeys(columns)]
    return Ask(
        choice_key(mapped.title, header),
        f"What is the column {header!r} of {mapped.title!r}?",
        (*labels, NONE),
        "It is not used.",
        f"It holds {_held(sheet, position)}.",
    )


def _held(sheet: RawSheet, position: int) -> str:
    """The first different values under a header."""
    values = sheet.column(position).iloc[:LOOKED_AT]
    texts = [text for value in values if (text := as_text(value))]
    return ", ".join(list(dict.fromkeys(texts))[:SAMPLES]) or "nothing"


def _may_mean(
    position: int, proposals: list[Proposal], sheet: RawSheet, mapped: Mapped, table: Table
) -> Problem:
    labels = _labels(proposals[:3], table)
    first = proposals[0].reason
    contrary = f" ({first})" if ", but " in first else ""
    return header_problem(
        mapped,
        position,
        says=f"a header that may mean {labels}{contrary}; it is not used",
        fix=SETTLE,
        severity="note",
        asks=(_what(position, [each.column for each in proposals], sheet, mapped, table),),
    )


def _letters_alike(
    sheet: RawSheet, mapped: Mapped, headers: Headers, table: Table
) -> list[Problem]:
    """Notes of headers that nobody knows, and whose letters are like those of a free column.

    Of a table with hundreds of such headers the first are looked at.
    """
    problems: list[Problem] = []
    taken = list(mapped.columns.values())
    unknown = _unknown(mapped, headers)
    for position, header in islice(unknown, LIKENED):
        alike = likely(header, table, taken)
        if alike:
            labels = _labels(alike, table)
            problems.append(
                header_problem(
                    mapped,
                    position,
                    says=f"a header whose letters are like those of {labels}; it is not used",
                    fix=SETTLE,
                    severity="note",
                    asks=(_what(position, [p.column for p in alike], sheet, mapped, table),),
                )
            )
    return problems


def _unknown(mapped: Mapped, headers: Headers) -> Iterator[tuple[int, str]]:
    """The headers that nobody knows, with their positions."""
    for position, header in enumerate(mapped.headers):
        is_known = any(
            position in known for known in (headers.positions, headers.proposed, headers.left)
        )
        if header and not is_known and fold(header) not in headers.settled:
            yield position, header


def _labels(proposals: list[Proposal], table: Table) -> str:
    return " or ".join(table.column(proposal.column).label for proposal in proposals)


def no_customer_column(mapped: Mapped, headers: Headers) -> DataError:
    """Stop where nothing names the customers: everything would be wrong."""
    where = f"Sheet {mapped.title!r}, row {mapped.origin.header_row}"
    asked = [*headers.asked.get("name", []), *headers.asked.get("customer_id", [])]
    if asked:
        names = [mapped.headers[i] for i in asked]
        return DataError(
            f"{where}: {' and '.join(map(repr, names))} could all hold the customer.\n"
            f'Settle it with `retain map BOOK --set-column "{mapped.title}.{names[0]}=name"`.'
        )
    headers_there = ", ".join(mapped.headers)
    return DataError(
        f"{where}: no column holds the customer's name or id; its headers are: {headers_there}.\n"
        "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`."
    )


def check_no_header_is_a_name(raw: pd.DataFrame, mapped: Mapped, table: Table) -> None:
    """Stop where headers stand below one another in the column of names.

    So they do in a list that is turned, and in one of cards. Raises DataError with two of them.
    """
    key = next((name for name in _KEYS_OF_LISTS if name in mapped.positions), None)
    if key is None:
        return
    names = [as_text(cell) for cell in raw.iloc[:, mapped.positions[key]].head(LOOKED_AT)]
    different = list(dict.fromkeys(name for name in names if name))
    headers = [name for name in different if _is_header(name, table)]
    if len(headers) < FEWEST_HEADERS or 2 * len(headers) < len(different):
        return
    shown = " and ".join(map(repr, headers[:FEWEST_HEADERS]))
    raise DataError(
        f"Sheet {mapped.title!r}: {shown} stand below one another where customers are named, so "
        "each customer has a column or a block of its own.\n"
        "Write one row a customer below one row of headers; a list with a column a customer is "
        "turned by Copy, then Paste Special, Transpose."
    )


def _is_header(text: str, table: Table) -> bool:
    return any(claim.sure <= SURE for claim in claims_of(text, table))
