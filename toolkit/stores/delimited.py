"""Text files of separated values, whatever program saved them: encoding, separator and quotes told from the file itself."""

import codecs
import csv
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError
from toolkit.grid import frame_of
from toolkit.present import RISKY, unguarded
from toolkit.stores.common import file_errors

_SEPARATORS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LOOKED_AT = 50
"""Lines by which the separator is told."""


@dataclass(frozen=True)
class Form:
    """The text of a file, and how it is written: the encoding for more text at its end, and the separator."""

    text: str
    encoding: str
    separator: str


def delimited_frame(file: Path) -> pd.DataFrame:
    """Texts of the file under their headers, without our guard before formulas; raises DataError for what is no text."""
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    form = form_of(data, file.name)
    try:
        rows = separated(form)
    except csv.Error as error:
        raise DataError(f"{file.name} cannot be read as CSV: {error}.") from error
    if any(f"'{mark}" in form.text for mark in RISKY):
        rows = [[unguarded(cell) for cell in row] for row in rows]
    return frame_of(rows, file.stem)


def form_of(data: bytes, name: str) -> Form:
    """The text of a file in UTF-8, UTF-16 (with or without a mark) or Windows-1252, as Excel saves them, and its separator."""
    mark, encoding = next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", ""))
    if not encoding:
        head = data[:4000]
        zeros = (head[0::2].count(0), head[1::2].count(0))
        if max(zeros) > len(head) / 8:
            encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    for candidate in (encoding,) if encoding else ("utf-8", "cp1252", "latin-1"):
        try:
            text = data[len(mark) :].decode(candidate)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return Form(text, candidate, _named_separator(text) or _separator(text))
    raise DataError(f"{name} is no text that can be read.\nSave it as 'CSV UTF-8' (in Excel: Save As).")


def _named_separator(text: str) -> str:
    """The separator that Excel's own first line names, "sep=;"; "" without one."""
    head = text.partition("\n")[0].strip()
    return head[4] if head.casefold().startswith("sep=") and len(head) == 5 else ""


def separated(form: Form) -> list[list[Any]]:
    """The rows; a line that only names the separator is an empty one."""
    rows = list(csv.reader(io.StringIO(form.text, newline=""), delimiter=form.separator))
    return [[], *rows[1:]] if _named_separator(form.text) else rows


def _separator(text: str) -> str:
    """The mark that cuts most lines into the same number of cells."""
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
