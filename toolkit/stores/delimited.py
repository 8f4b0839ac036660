"""Text files of separated values, whatever program saved them: encoding, separator and quotes told from the file itself."""

import codecs
import csv
import io
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError
from toolkit.grid import frame_of
from toolkit.present import RISKY, guarded, unguarded
from toolkit.stores import Append, CannotAppend
from toolkit.stores.common import file_errors

_SEPARATORS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SEP = re.compile(r"(?i)sep=.")
LOOKED_AT = 50
"""Lines by which the separator is told."""


def delimited_frame(file: Path) -> pd.DataFrame:
    """Texts of the file under their headers; raises DataError for what is no text."""
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    text, _ = decoded(data, file.name)
    try:
        return frame_of(separated(text), file.stem)
    except csv.Error as error:
        raise DataError(f"{file.name} cannot be read as CSV: {error}.") from error


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file, and its encoding: UTF-8, UTF-16 (with or without a mark) or Windows-1252, as Excel saves them."""
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        head = data[:4000]
        zeros = (head[0::2].count(0), head[1::2].count(0))
        if max(zeros) > len(head) / 8:
            encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    for candidate in (encoding,) if encoding else ("utf-8", "cp1252", "latin-1"):
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff"), candidate
    raise DataError(f"{name} is no text that can be read.\nSave it as 'CSV UTF-8' (in Excel: Save As).")


def lengthened(data: bytes, name: str, append: Append) -> bytes:
    """The file with rows at its end, in its own encoding, separator and line ends; raises CannotAppend for what these cannot say."""
    text, encoding = decoded(data, name)
    mark, end = _mark(text), "\r\n" if "\r\n" in text else "\n"
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator=end)
    width = max(len(next(csv.reader(io.StringIO(_body(text)), delimiter=mark), [])), *append.columns)
    for row in append.rows:
        cells: list[Any] = [""] * width
        for place, value in zip(append.columns, row, strict=True):
            cells[place - 1] = guarded(value)
        writer.writerow(cells)
    gap = "" if not text or text.endswith(("\n", "\r")) else end
    try:
        return data + (gap + out.getvalue()).encode(encoding)
    except UnicodeEncodeError as error:
        letter = error.object[error.start]
        raise CannotAppend(f"{name} is saved as {encoding}, which has no {letter!r}; save it as 'CSV UTF-8'") from error


def _mark(text: str) -> str:
    """The separator, by Excel's `sep=` or by the lines."""
    head = text.partition("\n")[0].strip()
    return head[4] if _SEP.fullmatch(head) else _separator(text)


def _body(text: str) -> str:
    """The text without Excel's `sep=` line."""
    head, _, rest = text.partition("\n")
    return rest if _SEP.fullmatch(head.strip()) else text


def separated(text: str) -> list[list[Any]]:
    """The rows; the separator is the one that cuts most lines into the same number of cells, or the one that Excel's `sep=` names."""
    rows = list(csv.reader(io.StringIO(_body(text), newline=""), delimiter=_mark(text)))
    if any(f"'{mark}" in text for mark in RISKY):
        rows = [[unguarded(cell) for cell in row] for row in rows]
    return [[], *rows] if _body(text) is not text else rows


def _separator(text: str) -> str:
    sample = "".join(text.splitlines(keepends=True)[:LOOKED_AT])

    def evenness(mark: str) -> tuple[int, int]:
        """Lines of the usual width, and that width."""
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=mark) if len(row) > 1)
        except csv.Error:
            return 0, 0
        if not widths:
            return 0, 0
        width, lines = max(widths.items(), key=lambda item: (item[1], item[0]))
        return lines, width

    return max(_SEPARATORS, key=lambda mark: (*evenness(mark), -_SEPARATORS.index(mark)))
