"""Members of a package, one by one: taken out, put back, and as they lie in the zip."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

DATE = (2026, 1, 5, 9, 30, 0)


class Raw(NamedTuple):
    """What must stay the same of a member that nobody touched."""

    data: bytes
    compressed: bytes
    date: tuple[int, ...]


def unpack(data: bytes) -> dict[str, bytes]:
    """Every member's content, in file order."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return {info.filename: source.read(info) for info in source.infolist()}


def pack(members: Mapping[str, bytes] | Sequence[tuple[str, bytes]]) -> bytes:
    """A package of these members; the same members always give the same bytes.

    A list may name one twice.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items() if isinstance(members, Mapping) else members:
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return buffer.getvalue()


def raw_members(data: bytes) -> dict[str, Raw]:
    """Every member unpacked, as compressed bytes, and with its date."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        for info in source.infolist():
            lengths = struct.unpack("<HH", data[info.header_offset + 26 : info.header_offset + 30])
            start = info.header_offset + 30 + sum(lengths)
            found[info.filename] = Raw(
                source.read(info), data[start : start + info.compress_size], info.date_time
            )
    return found


def differing(old: bytes | Path, new: bytes | Path) -> set[str]:
    """Names of the members of ``old`` that differ in any byte or in date,
    or that are gone in ``new``.
    """
    before, after = (raw_members(x.read_bytes() if isinstance(x, Path) else x) for x in (old, new))
    return {name for name, member in before.items() if after.get(name) != member}
