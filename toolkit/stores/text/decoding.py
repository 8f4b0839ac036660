"""The text of a file, whatever it was saved in: as the person said, by its mark, by its letters."""

import codecs
from collections.abc import Iterator

from toolkit.errors import DataError
from toolkit.stores.text.encodings import Encoding, encoding_of

# The mark of UTF-32 begins with that of UTF-16, so it is looked for first.
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_MARK_IN_TEXT = "\ufeff"
_HEAD = 4000
"""Bytes by whose zeros UTF-16 without a mark is told."""
_SHARE_OF_ZEROS = 1 / 8


def decoded(data: bytes, name: str, given: str = "") -> tuple[str, Encoding]:
    """The text of a file without its mark, and its encoding; `given` is what the person said.

    Raises DataError, which calls the file by its `name`, where it is no text.
    """
    if given:
        return _decoded_as(data, name, given), Encoding(given, is_sure=True, is_given=True)
    for encoding in _possible_encodings(data):
        try:
            text = data.decode(encoding.name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix(_MARK_IN_TEXT), encoding
    raise DataError(
        f"{name} is no text that can be read.\nSave it as 'CSV UTF-8' (in Excel: Save As)."
    )


def _decoded_as(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix(_MARK_IN_TEXT)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DataError(
            f"{name} is not saved as {encoding}: line {line} has bytes that it does not know.\n"
            "Leave the setting encoding blank, or save the file as 'CSV UTF-8'."
        ) from error


def _possible_encodings(data: bytes) -> Iterator[Encoding]:
    """What a file may be saved in, the surest first; its letters are looked at last."""
    by_bytes = _by_mark(data) or _by_zeros(data)
    if by_bytes:
        yield Encoding(by_bytes, is_sure=True)
        return
    yield Encoding("utf-8", is_sure=True)
    yield encoding_of(data)


def _by_mark(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), "")


def _by_zeros(data: bytes) -> str:
    """UTF-16 where every second byte of many is zero, as it is in Latin letters; else ""."""
    head = data[:_HEAD]
    in_even, in_odd = head[0::2].count(0), head[1::2].count(0)
    if max(in_even, in_odd) <= len(head) * _SHARE_OF_ZEROS:
        return ""
    return "utf-16-le" if in_odd > in_even else "utf-16-be"
