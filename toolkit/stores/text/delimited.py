"""Text files of separated values, whatever program saved them: encoding, separator and quotes told from the file itself."""

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit.errors import DataError
from toolkit.reading.places import Remark
from toolkit.reading.raw_sheet import RawSheet, first_table_of
from toolkit.render.values import RISKY, guarded, unguarded
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.file_errors import file_errors

if TYPE_CHECKING:
    from toolkit.stores.text.encodings import Encoding

_SEPARATORS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EXPECTED = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1252")
_KEPT_AS_TEXT = re.compile(r'^="([^"]*)"$|^\'(0\d*)$')
"""How programs and people keep the zeros of an id for Excel: ="00077" and '00077."""
_SEP = re.compile(r"(?i)sep=.")
LOOKED_AT = 50
"""Lines by which the separator is told."""


def delimited_sheet(file: Path, encoding: str = "") -> RawSheet:
    """Texts of the file under their headers, with a remark on what may be read wrongly; raises DataError for what is no text.

    `encoding` is what the person said, "" where nothing was said.
    """
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    text, told = decoded(data, file.name, encoding)
    try:
        rows = separated(text)
    except csv.Error as error:
        raise DataError(f"{file.name} cannot be read as CSV: {error}.") from error
    sheet = first_table_of(rows, file.stem)
    remarks = (*_of_encoding(text, told), *_too_long(sheet, rows))
    return replace(sheet, remarks=remarks)


def _of_encoding(text: str, told: "Encoding") -> list[Remark]:
    """What to say of an encoding that was told by the letters only."""
    if told.said or (told.sure and told.name in _EXPECTED):
        return []
    letter = next((c for c in text if ord(c) > 127), "")
    words = "told by its letters" if told.sure else "told by few letters: look at some of them"
    return [Remark(0, letter and next(w for w in text.split() if letter in w)[:60],
                   f"this file does not say how its letters were saved; it is read as {told.name}, {words}",
                   "If they are wrong, save it as 'CSV UTF-8', or name the encoding by --set, like encoding=cp1250.",
                   "note" if told.sure else "warning")]  # fmt: skip


def _too_long(sheet: RawSheet, rows: list[list[Any]]) -> list[Remark]:
    """The rows with filled cells beyond the last header, where a separator inside a value has pushed the others aside."""
    if not sheet.headers:
        return []
    width = max((*sheet.origin.columns, *sheet.nameless_columns))
    return [
        Remark(int(row), "; ".join(beyond)[:60], f"{len(beyond)} filled cell{'s' if len(beyond) > 1 else ''} more than the header has; "
               "a separator inside a value may have moved the cells of this row", "Put the value in quotes, or export the file anew.")
        for row in sheet.cells.index
        if (beyond := [cell for cell in rows[int(row) - 1][width:] if cell.strip()])
    ]  # fmt: skip


def decoded(data: bytes, name: str, said: str = "") -> tuple[str, "Encoding"]:
    """The text of a file and its encoding: as the person said, by its mark, UTF-8 or UTF-16, else as its letters tell."""
    from toolkit.stores.text.encodings import Encoding, encoding_of

    if said:
        try:
            return data.decode(said).removeprefix("\ufeff"), Encoding(said, True, said=True)
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise DataError(f"{name} is not saved as {said}: line {line} has bytes that it does not know.\n"
                            "Leave the setting encoding blank, or save the file as 'CSV UTF-8'.") from error  # fmt: skip
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        head = data[:4000]
        zeros = (head[0::2].count(0), head[1::2].count(0))
        if max(zeros) > len(head) / 8:
            encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    for candidate in (encoding,) if encoding else ("utf-8", ""):
        told = Encoding(candidate, True) if candidate else encoding_of(data)
        try:
            text = data.decode(told.name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff"), told
    raise DataError(
        f"{name} is no text that can be read.\nSave it as 'CSV UTF-8' (in Excel: Save As)."
    )


def lengthened(data: bytes, name: str, append: Append, encoding: str = "") -> bytes:
    """The file with rows at its end, in its own encoding, separator and line ends; raises CannotAppend for what these cannot say."""
    text, told = decoded(data, name, encoding)
    mark, end = _mark(text), "\r\n" if "\r\n" in text else "\n"
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator=end)
    width = max(
        len(next(csv.reader(io.StringIO(_body(text)), delimiter=mark), [])), *append.columns
    )
    for row in append.rows:
        cells: list[Any] = [""] * width
        for place, value in zip(append.columns, row, strict=True):
            cells[place - 1] = guarded(value)
        writer.writerow(cells)
    gap = "" if not text or text.endswith(("\n", "\r")) else end
    try:
        return data + (gap + out.getvalue()).encode(told.name)
    except UnicodeEncodeError as error:
        letter = error.object[error.start]
        raise CannotAppend(
            f"{name} is saved as {told.name}, which has no {letter!r}; save it as 'CSV UTF-8'"
        ) from error


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
    if '="' in text or "'0" in text:
        rows = [[_KEPT_AS_TEXT.sub(r"\1\2", cell) for cell in row] for row in rows]
    return [[], *rows] if _body(text) is not text else rows


def _separator(text: str) -> str:
    sample = "".join(text.splitlines(keepends=True)[:LOOKED_AT])

    def evenness(mark: str) -> tuple[int, int]:
        """Lines of the usual width, and that width."""
        try:
            widths = Counter(
                len(row)
                for row in csv.reader(io.StringIO(sample, newline=""), delimiter=mark)
                if len(row) > 1
            )
        except csv.Error:
            return 0, 0
        if not widths:
            return 0, 0
        width, lines = max(widths.items(), key=lambda item: (item[1], item[0]))
        return lines, width

    return max(_SEPARATORS, key=lambda mark: (*evenness(mark), -_SEPARATORS.index(mark)))
