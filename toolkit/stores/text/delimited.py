"""Text files of separated values, whatever program saved them: the file itself tells how."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from toolkit.errors import DataError
from toolkit.reading.places import Remark
from toolkit.reading.raw_sheet import RawSheet, first_table_of
from toolkit.render.values import RISKY, Cell, guarded, unguarded
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.file_errors import file_errors
from toolkit.stores.text.decoding import decoded
from toolkit.stores.text.encodings import Encoding
from toolkit.stores.text.too_long import refuse_long_lines, refuse_wide_rows

Rows = list[list[str]]

_SEPARATORS = ",;\t|"
"""In the order in which they are taken where several cut the lines alike."""
_LOOKED_AT = 50
"""Lines by which the separator is told."""
_SEPARATOR_LINE = re.compile(r"(?i)sep=.")
"""The first line by which Excel says what separates the values."""
_KEPT_AS_TEXT = re.compile(r'^="([^"]*)"$|^\'(0\d*)$')
"""How programs and people keep the zeros of an id for Excel: ="00077" and '00077."""
_EXPECTED = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1252")
"""Encodings of which nothing is said where they are beyond doubt."""
_SHOWN = 60
"""Letters of a value that a remark shows."""


def delimited_sheet(file: Path, encoding: str = "") -> RawSheet:
    """Texts of the file under their headers, with a remark on what may be read wrongly.

    `encoding` is what the person said, "" where nothing was said. Raises DataError for a file that
    is no text.
    """
    with file_errors(file, "Reading"):
        refuse_long_lines(file)
        data = file.read_bytes()
    text, told = decoded(data, file.name, encoding)
    try:
        rows = separated(text)
    except csv.Error as error:
        raise DataError(
            f"{file.name} cannot be read as CSV: a cell in it has no end.\n"
            "Look for a quotation mark that is not closed."
        ) from error
    refuse_wide_rows(rows, file.name)
    sheet = first_table_of(rows, file.stem)
    told_of_text = (*_of_encoding(text, told), *_of_long_rows(sheet, rows))
    return replace(sheet, remarks=(*told_of_text, *sheet.remarks))


def separated(text: str) -> Rows:
    """The rows of a text, without what programs put around values so that Excel leaves them alone.

    A line `sep=` is an empty row, so that rows keep their numbers.
    """
    body = _without_separator_line(text)
    rows = list(csv.reader(io.StringIO(body, newline=""), delimiter=_separator_of(text)))
    if any(f"'{sign}" in text for sign in RISKY):
        rows = _with_each_cell(rows, unguarded)
    if '="' in text or "'0" in text:
        rows = _with_each_cell(rows, _without_quoting)
    return rows if body is text else [[], *rows]


def _with_each_cell(rows: Rows, change: Callable[[str], str]) -> Rows:
    return [list(map(change, row)) for row in rows]


def _without_quoting(cell: str) -> str:
    return _KEPT_AS_TEXT.sub(r"\1\2", cell)


def lengthened(data: bytes, name: str, append: Append, encoding: str = "") -> bytes:
    """The file with rows at its end, in its own encoding, separator and line ends.

    Raises CannotAppend for a letter that its encoding does not have.
    """
    text, told = decoded(data, name, encoding)
    separator, line_end = _separator_of(text), "\r\n" if "\r\n" in text else "\n"
    body = io.StringIO(_without_separator_line(text))
    first_row = next(csv.reader(body, delimiter=separator), [])
    width = max(len(first_row), *append.columns)
    added = io.StringIO()
    if text and not text.endswith(("\n", "\r")):
        added.write(line_end)
    writer = csv.writer(added, delimiter=separator, lineterminator=line_end)
    for row in append.rows:
        writer.writerow(_placed(row, append.columns, width))
    try:
        return data + added.getvalue().encode(told.name)
    except UnicodeEncodeError as error:
        letter = error.object[error.start]
        raise CannotAppend(
            f"{name} is saved as {told.name}, which has no {letter!r}; save it as 'CSV UTF-8'"
        ) from error


def _placed(values: Sequence[Cell], columns: Sequence[int], width: int) -> list[Cell]:
    """A line of this width with the values in their columns, which count from 1."""
    cells: list[Cell] = [""] * width
    for column, value in zip(columns, values, strict=True):
        cells[column - 1] = guarded(value)
    return cells


# --------------------------------------------------------------------------------- what separates


def _separator_of(text: str) -> str:
    """The separator that the file names, else the one that cuts its lines most evenly."""
    first_line = text.partition("\n")[0].strip()
    if _SEPARATOR_LINE.fullmatch(first_line):
        return first_line[-1]
    sample = "".join(text.splitlines(keepends=True)[:_LOOKED_AT])
    return max(_SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _without_separator_line(text: str) -> str:
    first_line, _, rest = text.partition("\n")
    return rest if _SEPARATOR_LINE.fullmatch(first_line.strip()) else text


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    """How many lines are of rows with the usual number of cells, and that number.

    A cell of several lines is of one row; as rows its lines would be more than all others.
    """
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    lines: Counter[int] = Counter()
    before = 0
    try:
        for row in reader:
            if len(row) > 1:
                lines[len(row)] += reader.line_num - before
            before = reader.line_num
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in lines.items()), default=(0, 0))


# ------------------------------------------------------------------------- what may be read wrongly


def _of_encoding(text: str, told: Encoding) -> list[Remark]:
    """What to say of an encoding that was told by the letters only."""
    if told.is_given or (told.is_sure and told.name in _EXPECTED):
        return []
    how = "told by its letters" if told.is_sure else "told by few letters: look at some of them"
    first_word = next((word for word in text.split() if not word.isascii()), "")
    return [
        Remark(
            row=0,
            value=first_word[:_SHOWN],
            problem="this file does not say how its letters were saved;"
            f" it is read as {told.name}, {how}",
            fix="If they are wrong, save it as 'CSV UTF-8',"
            " or name the encoding by --set, like encoding=cp1250.",
            severity="note" if told.is_sure else "warning",
        )
    ]


def _of_long_rows(sheet: RawSheet, rows: Rows) -> list[Remark]:
    """The rows with filled cells beyond the last header.

    There a separator inside a value has pushed the others aside.
    """
    if not sheet.headers:
        return []
    width = max(*sheet.origin.columns, *sheet.nameless_columns, 0)
    remarks = []
    for row in sheet.cells.index:
        beyond = [cell for cell in rows[row - 1][width:] if cell.strip()]
        if not beyond:
            continue
        cells = "1 filled cell" if len(beyond) == 1 else f"{len(beyond)} filled cells"
        remarks.append(
            Remark(
                row=int(row),
                value="; ".join(beyond)[:_SHOWN],
                problem=f"{cells} more than the header has;"
                " a separator inside a value may have moved the cells of this row",
                fix="Put the value in quotes, or export the file anew.",
            )
        )
    return remarks
