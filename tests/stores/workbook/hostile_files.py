"""Hostile and damaged files of every kind but .xlsx, by kind and seed: the same seed always gives
the same bytes. `tests/xlsx/made/damaged.py` has those of .xlsx.
"""

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

FORMS = Path(__file__).parents[2] / "gallery" / "other_forms"
Damage = Callable[[random.Random], bytes]

HUGE = (0, 1, 255, 16_383, 16_384, 65_535, 65_536, 1_048_575, 1_048_576, 0x7FFFFFFF, 0xFFFFFFFF)


def _form(suffix: str) -> bytes:
    return (FORMS / f"errors{suffix}").read_bytes()


def _unpacked(suffix: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(_form(suffix))) as source:
        return {info.filename: source.read(info) for info in source.infolist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(zipfile.ZipInfo(name, (2026, 1, 5, 9, 30, 0)), content)
    return buffer.getvalue()


def _with_noise(data: bytes, rng: random.Random, places: int) -> bytes:
    changed = bytearray(data)
    for _ in range(places):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


# ------------------------------------------------------------------------------------------- .xls


def xls_noise(rng: random.Random) -> bytes:
    """Bytes of an .xls changed anywhere, or its end cut off."""
    data = _with_noise(_form(".xls"), rng, rng.choice((1, 3, 20, 300)))
    return data[: rng.randrange(1, len(data))] if rng.random() < 0.3 else data


def xls_sectors(rng: random.Random) -> bytes:
    """Numbers in the header of the compound file that say where its sectors are."""
    data = bytearray(_form(".xls"))
    for at in rng.sample((30, 32, 44, 48, 56, 60, 64, 68, 72, 76, 80), rng.choice((1, 2, 4))):
        struct.pack_into("<I", data, at, rng.choice((*HUGE, 0xFFFFFFFE, 0xFFFFFFFD)))
    return bytes(data)


def _records(data: bytes) -> list[int]:
    """Where the records of the workbook begin, from its first BOF on."""
    at = data.index(b"\x09\x08\x10\x00\x00\x06")
    starts = []
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        if kind == 0 and size == 0:
            break
        starts.append(at)
        at += 4 + size
    return starts


def xls_records(rng: random.Random) -> bytes:
    """Records of an .xls with another size, kind or first numbers: rows, columns, counts."""
    data = bytearray(_form(".xls"))
    starts = _records(bytes(data))
    for at in rng.sample(starts, min(len(starts), rng.choice((1, 2, 5, 30)))):
        what = rng.randrange(4)
        if what == 0:
            struct.pack_into("<H", data, at + 2, rng.choice((0, 1, 8, 4000, 65_535)))
        elif what == 1:
            kinds = (0x0203, 0x027E, 0x00FD, 0x00FC, 0x0200, 0x00BD, 0x00E5, 0x0018, 0x0006, 0x0085)
            struct.pack_into("<H", data, at, rng.choice(kinds))
        elif at + 12 <= len(data):
            form = rng.choice(("<I", "<H"))
            place = at + 4 + rng.choice((0, 2, 4, 6))
            most = 0xFFFFFFFF if form == "<I" else 0xFFFF
            struct.pack_into(form, data, place, rng.choice(HUGE) & most)
    return bytes(data)


# ------------------------------------------------------------------------------------------ .xlsb


def _binary_records(data: bytes) -> list[tuple[int, int]]:
    """Where the bodies of the records of a part begin, and how long they are."""
    at, found = 0, []
    while at < len(data):
        at += 2 if data[at] & 0x80 else 1
        size = shift = 0
        while at < len(data):
            byte = data[at]
            size |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if byte < 0x80:
                break
        found.append((at, size))
        at += size
    return found


def xlsb_records(rng: random.Random) -> bytes:
    """Numbers at the beginning of records: rows, columns, counts, lengths of texts."""
    parts = _unpacked(".xlsb")
    name = rng.choice([part for part in parts if part.endswith(".bin")])
    data = bytearray(parts[name])
    records = [(at, size) for at, size in _binary_records(bytes(data)) if size >= 4]
    for at, size in rng.sample(records, min(len(records), rng.choice((1, 2, 5)))):
        place = at + 4 * rng.randrange(min(size // 4, 4))
        struct.pack_into("<I", data, place, rng.choice(HUGE))
    return _packed(parts | {name: bytes(data)})


def xlsb_noise(rng: random.Random) -> bytes:
    """Bytes of a part changed, so that sizes of records lie too; or the file cut off."""
    parts = _unpacked(".xlsb")
    name = rng.choice(list(parts))
    parts[name] = _with_noise(parts[name], rng, rng.choice((1, 3, 20)))
    data = _packed(parts)
    return data[: rng.randrange(1, len(data))] if rng.random() < 0.2 else data


# ------------------------------------------------------------------------------------------- .ods

_ROW = re.compile(rb"<table:table-row\b(?![^>]*repeated)")
_CELL = re.compile(rb"<table:table-cell\b(?![^>]*repeated)")
_VALUE = re.compile(rb'office:(?:date-)?value="[^"]*"')
_VALUES = (
    b"1e308",
    b"-1e15",
    b"NaN",
    b"",
    b"99999-12-31",
    b"-0001-01-01",
    b"2026-13-45",
    b"x" * 500,
)


def ods_repeated(rng: random.Random) -> bytes:
    """Rows and cells that are repeated up to billions of times."""
    times = (1, *HUGE, 100_000, 10**19, -5)
    return repeated(rng.choice(times), rng.choice(times), rng)


def repeated(rows: int, columns: int, rng: random.Random | None = None) -> bytes:
    """An .ods with a row and a cell that are repeated so often: the first ones, or any."""
    parts = _unpacked(".ods")
    content = parts["content.xml"]
    for pattern, attribute, times in ((_ROW, b"rows", rows), (_CELL, b"columns", columns)):
        places = list(pattern.finditer(content))
        found = rng.choice(places) if rng else places[0]
        more = b' table:number-%s-repeated="%d"' % (attribute, times)
        content = content[: found.end()] + more + content[found.end() :]
    return _packed(parts | {"content.xml": content})


def ods_content(rng: random.Random) -> bytes:
    """Values that are none, elements within elements, a text that goes on and on."""
    parts = _unpacked(".ods")
    content = parts["content.xml"]
    what = rng.randrange(5)
    if what == 0:
        found = rng.choice(list(_VALUE.finditer(content)))
        name = found[0].split(b"=")[0]
        new = name + b'="' + rng.choice(_VALUES) + b'"'
        content = content[: found.start()] + new + content[found.end() :]
    elif what == 1:
        depth = rng.choice((100, 2_000, 100_000))
        deep = b"<text:p>" * depth + b"x" + b"</text:p>" * depth
        content = content.replace(b"</table:table-cell>", deep + b"</table:table-cell>", 1)
    elif what == 2:
        content = content.replace(b"<text:p>", b"<text:p>" + b"x" * 20_000_000, 1)
    elif what == 3:
        content = _with_noise(content, rng, rng.choice((1, 5, 50)))
    else:
        content = content[: rng.randrange(len(content))]
    return _packed(parts | {"content.xml": content})


# ------------------------------------------------------------------------------------------- .csv


def csv_shapes(rng: random.Random) -> bytes:
    """Lines of megabytes, rows of a million cells, quotation marks without an end, no text."""
    head = b"Customer ID,Name,Revenue\n"
    rows = b"".join(b"C%d,Name %d,%d\n" % (n, n, n * 100) for n in range(1, 8))
    what = rng.randrange(7)
    if what == 0:
        return head + b"C1," + b"x" * rng.choice((200_000, 60_000_000)) + b",1\n" + rows
    if what == 1:
        return head + rows + b"," * rng.choice((20_000, 1_000_000, 30_000_000)) + b"\n"
    if what == 2:
        return b",".join(b"H%d" % n for n in range(rng.choice((17_000, 400_000)))) + b"\n" + rows
    if what == 3:
        return head + b'C1,"' + rows * rng.choice((1, 30_000))
    if what == 4:
        return head + _with_noise(rows, rng, 30)
    if what == 5:
        return rng.randbytes(rng.choice((10, 5_000, 3_000_000)))
    return head + b'"' * rng.choice((999, 5_000_001)) + rows


KINDS: dict[str, Damage] = {
    damage.__name__: damage
    for damage in (
        *(xls_noise, xls_sectors, xls_records, xlsb_records, xlsb_noise),
        *(ods_repeated, ods_content, csv_shapes),
    )
}


def hostile(seed: int) -> tuple[str, bytes, str]:
    """The suffix, the bytes and the kind of one file."""
    rng = random.Random(seed)
    kind = rng.choice(list(KINDS))
    return f".{kind.partition('_')[0]}", KINDS[kind](rng), kind
