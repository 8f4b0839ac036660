"""The zip around a workbook: opened with care, written with untouched members copied as they lie.

A member that is not touched is copied as compressed bytes: unpacking and packing a large workbook
again takes longer than all else, and gives other bytes for the same content.
"""

from __future__ import annotations

import copy
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator

from .xlsx_errors import Damaged, Refused

MAX_TOTAL = 4 << 30  # bytes unpacked; Excel itself gives up long before
BOMB_SIZE = 100 << 20  # only members this big unpacked can be bombs
BOMB_RATIO = 250  # real sheets shrink 5 to 50 times; deflate ends at 1032
NEW_DATE = (1980, 1, 1, 0, 0, 0)  # a fixed date, so that the same content gives the same file
_BIG = 32 << 20  # bytes unpacked; from here on a member is packed fast rather than small
_FAST = 1  # level: a quarter of the time and a quarter larger, much as Excel itself does
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STORED = (".png", ".jpeg", ".jpg", ".gif")  # packed already
_LOCAL_HEADER = 30  # bytes of it before the name
_HAS_DESCRIPTOR = 0x08  # flag: sizes and checksum follow the member
_ZIP64_FROM = 0xFFFFFFFF  # a size that 32 bits cannot hold
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PIECE = 1 << 20  # bytes
_SLICE = 1 << 14  # packed bytes unpacked at once, to 16 MB at most

#: What reading a broken member can raise.
READ_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    # zipfile on methods, flags, offsets and names that cannot be
    *(RuntimeError, ValueError, IndexError),
)


def plain_name(name: str) -> str:
    """Name a member as parts are named: forward slashes, none in front."""
    return name.replace("\\", "/").lstrip("/")


def shown(name: object) -> str:
    """Name a member or a fault in a message: at most 80 characters, "?" for what is not ASCII."""
    return re.sub(r"[^ -~]", "?", str(name))[:80]


def open_zip(data: bytes, where: str) -> tuple[zipfile.ZipFile, dict[str, zipfile.ZipInfo]]:
    """Open a package, and check its directory before a byte is unpacked.

    Gives the zip and its files by plain name. Raises Damaged for what no sound workbook has (unsafe
    or doubled names, sizes of a zip bomb), Refused for one that is encrypted.
    """
    if data.startswith(_OLE):
        raise Refused(
            f"{where} is encrypted with a password or in the old .xls format, not an .xlsx "
            "workbook; open it in Excel, take the password off and save it as .xlsx."
        )
    try:
        source = zipfile.ZipFile(io.BytesIO(data))
    except READ_ERRORS as error:
        raise Damaged(
            f"{where} is not an .xlsx workbook; "
            f"the file is cut off or something else ({shown(error)})."
        ) from error
    files: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for info in source.infolist():
        name = plain_name(info.filename)
        _refuse_unsafe(info, name, where)
        if info.is_dir():
            continue
        if name.lower() in seen:
            raise Damaged(
                f"{where} holds two members named {shown(name)}; "
                "open it in Excel and save it again."
            )
        seen.add(name.lower())
        files[name] = info
    total = sum(info.file_size for info in files.values())
    if total > MAX_TOTAL:
        raise Damaged(f"{where} unpacks to {total:,} bytes, more than a workbook can be.")
    return source, files


def _refuse_unsafe(info: zipfile.ZipInfo, name: str, where: str) -> None:
    if not name or ".." in name.split("/") or "\0" in name:
        raise Damaged(
            f"{where} holds a member with an unsafe name, {shown(info.filename)!r}; "
            "do not open this file."
        )
    if info.flag_bits & 1:
        raise Refused(f"{where} is encrypted inside ({shown(name)}); save it without a password.")
    if info.file_size > BOMB_SIZE and info.file_size > BOMB_RATIO * max(info.compress_size, 1):
        raise Damaged(
            f"{where}: {shown(name)} unpacks to {info.file_size:,} bytes, as only a zip bomb does."
        )


def first_broken(source: zipfile.ZipFile, besides: Collection[str] = ()) -> str | None:
    """Unpack every member and name the first whose checksum or size is not as told; None for none.

    ``besides`` are names of members that are known to be sound.
    """
    for info in source.infolist():
        name = plain_name(info.filename)
        if name not in besides and not _is_sound(source, info):
            return name
    return None


def _is_sound(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    try:
        for _ in _checked(source, info):
            pass
    except (Damaged, *READ_ERRORS):
        return False
    return True


def unpacked(source: zipfile.ZipFile, info: zipfile.ZipInfo, size: int) -> Iterator[bytes]:
    """What a member holds, in pieces of so many bytes, the last one shorter.

    Raises one of READ_ERRORS, or Damaged, where it does not end as the directory says it does.
    """
    held: list[bytes] = []
    waiting = 0
    for piece in _checked(source, info):
        held.append(piece)
        waiting += len(piece)
        if waiting >= size:
            joined = b"".join(held)
            end = waiting - waiting % size
            yield from (joined[place : place + size] for place in range(0, end, size))
            held, waiting = [joined[end:]], waiting % size
    if waiting:
        yield b"".join(held)


def _checked(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member holds in pieces of any size; raises where it does not end as told.

    zipfile stops reading there; other readers go on to its real end, however far that is.
    """
    # Opening it lets zipfile compare the member's own header with the directory.
    with source.open(info) as member:
        if info.compress_type not in _METHODS:
            while piece := member.read(_PIECE):
                yield piece
            return
    length = check = 0
    for piece in _inflated(source, info):
        length += len(piece)
        check = zlib.crc32(piece, check)
        if length > info.file_size:
            raise zipfile.BadZipFile(f"{info.filename!r} is longer than its directory says")
        yield piece
    if length != info.file_size or check != info.CRC:
        raise zipfile.BadZipFile(f"Bad CRC-32 for file {info.filename!r}")


def _inflated(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a stored or deflated member as its packed ones make them, to its real end."""
    start = _start(source, info)
    end = start + info.compress_size
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    for place in range(start, end, _SLICE):
        packed = _bytes_at(source, place, min(_SLICE, end - place))
        is_stored = info.compress_type == zipfile.ZIP_STORED
        yield packed if is_stored else inflate.decompress(packed)
    if info.compress_type == zipfile.ZIP_DEFLATED and (not inflate.eof or inflate.unused_data):
        raise zipfile.BadZipFile(f"{info.filename!r} ends elsewhere than its directory says")


def rewrite(source: zipfile.ZipFile, changed: dict[str, bytes], dropped: set[str]) -> bytes:
    """Write the package anew: same order, changed members replaced, new ones at the end.

    All others are copied raw. Where a later zipfile is another inside, so that this fails, they are
    packed again: slower, and the content is still the same.
    """
    try:
        return _rewrite(source, changed, dropped, raw=True)
    except (AttributeError, TypeError):
        return _rewrite(source, changed, dropped, raw=False)


def _rewrite(
    source: zipfile.ZipFile, changed: dict[str, bytes], dropped: set[str], *, raw: bool
) -> bytes:
    buffer = io.BytesIO()
    written: set[str] = set()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            name = plain_name(info.filename)
            if name in changed:
                _add(target, info.filename, changed[name], info.date_time)
                written.add(name)
            elif name in dropped:
                continue
            elif raw:
                _copy_raw(source, info, target)
            else:
                _add(target, info.filename, source.read(info), info.date_time)
        for name, data in changed.items():
            if name not in written:
                _add(target, name, data, NEW_DATE)
    return buffer.getvalue()


def _add(
    target: zipfile.ZipFile, name: str, data: bytes, date: tuple[int, int, int, int, int, int]
) -> None:
    info = zipfile.ZipInfo(name, date)
    info.create_system = 0  # the same file whatever system wrote it
    already_packed = name.lower().endswith(_STORED)
    info.compress_type = zipfile.ZIP_STORED if already_packed else zipfile.ZIP_DEFLATED
    target.writestr(info, data, compresslevel=_FAST if len(data) > _BIG else None)


def _copy_raw(source: zipfile.ZipFile, info: zipfile.ZipInfo, target: zipfile.ZipFile) -> None:
    """Copy one member without unpacking it.

    zipfile has no public call for this, so its own lists are filled in as its ``writestr`` does.
    """
    sink = target.fp
    if sink is None:
        raise AttributeError("zipfile keeps its stream elsewhere")
    payload = _payload(source, info)
    twin = copy.copy(info)
    twin.flag_bits &= ~_HAS_DESCRIPTOR  # the sizes stand in the header, nothing follows
    twin.extra = b""
    twin.header_offset = sink.tell()
    zip64 = max(info.file_size, info.compress_size) >= _ZIP64_FROM
    sink.write(twin.FileHeader(zip64=zip64))
    sink.write(payload)
    target.filelist.append(twin)
    target.NameToInfo[twin.filename] = twin
    target.start_dir = sink.tell()
    target._didModify = True  # type: ignore[attr-defined]


def _payload(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Bytes of a member as they lie in the file, behind its own header, name and extra field."""
    payload = _bytes_at(source, _start(source, info), info.compress_size)
    if len(payload) != info.compress_size:
        raise Damaged(
            f"{shown(info.filename)} is cut off inside the workbook; "
            "restore the workbook from a copy."
        )
    return payload


def _start(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> int:
    """Where the bytes of a member begin in the file."""
    header = _bytes_at(source, info.header_offset, _LOCAL_HEADER)
    if len(header) != _LOCAL_HEADER or header[:4] != b"PK\3\4":
        raise Damaged(
            f"{shown(info.filename)} has a broken header inside the workbook; "
            "restore the workbook from a copy."
        )
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    return int(info.header_offset + _LOCAL_HEADER + name_length + extra_length)


def _bytes_at(source: zipfile.ZipFile, place: int, count: int) -> bytes:
    """So many bytes of the file from a place on; fewer where it ends before."""
    origin = source.fp
    if origin is None:
        raise AttributeError("zipfile keeps its stream elsewhere")
    origin.seek(place)
    return origin.read(count)
