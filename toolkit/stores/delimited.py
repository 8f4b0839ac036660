"""Text files of separated values, whatever program saved them: encoding, separator and quotes told from the file itself."""

import codecs
import csv
import io
from collections import Counter
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError
from toolkit.grid import frame_of
from toolkit.stores.common import file_errors

_SEPARATORS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LOOKED_AT = 50
"""Lines by which the separator is told."""


def delimited_frame(file: Path) -> pd.DataFrame:
    """Texts of the file under their headers; raises DataError for what is no text."""
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    text = decoded(data, file.name)
    try:
        return frame_of(separated(text), file.stem)
    except csv.Error as error:
        raise DataError(f"{file.name} cannot be read as CSV: {error}.") from error


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8, UTF-16 (with or without a mark) or Windows-1252, as Excel saves them."""
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
            return text
    raise DataError(f"{name} is no text that can be read.\nSave it as 'CSV UTF-8' (in Excel: Save As).")


def separated(text: str) -> list[list[Any]]:
    """The rows; the separator is the one that cuts most lines into the same number of cells, or the one that Excel's `sep=` names."""
    head, _, rest = text.partition("\n")
    if head.strip().casefold().startswith("sep=") and len(head.strip()) == 5:
        return [[], *csv.reader(io.StringIO(rest, newline=""), delimiter=head.strip()[4])]
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))


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
