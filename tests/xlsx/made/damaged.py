"""Damage to a workbook, by kind and seed: the same seed always gives the same bytes."""

import datetime as dt
import io
import random
import re
import struct
import zipfile
from collections.abc import Callable
from functools import cache

import xlsxwriter

from made.zips import pack, unpack

Damage = Callable[[bytes, random.Random], bytes]
_JUNK = (
    *(
        "",
        "-1",
        "0",
        "1",
        "65536",
        "99999999999999999999",
        "1e999",
        "NaN",
        "abc",
        "true",
        "#REF!",
        "A0",
        "XFE1",
        "\u00e9",
    ),
    *(
        "XFD1048576",
        "A1048576",
        "ZZZ9999999",
        "A1:XFD1048576",
        "$A$1",
        "rId1",
        "rId99",
        "../../etc/passwd",
        "/xl/workbook.xml",
    ),
    *(
        "xl/worksheets/sheet1.xml",
        "External",
        "s",
        "inlineStr",
        "e",
        "d",
        "str",
        "sharedStrings.xml",
        "http://example.org/x",
    ),
)
_FAR = (
    "XFD1048576",
    "XFD1",
    "A30000",
    "ZZ900000",
    "XFE1",
    "A1048577",
    "ZZZ9999999",
    "A9999999",
    "AAAA1",
    "A4294967297",
    "a1",
)
_TEMPLATES = (
    '<row r="{row}"><c r="{cell}"><v>1</v></c></row>',
    "<row r='{row}'><c r='{cell}'><v>1</v></c></row>",
    '<row r="{row}"><c r="{low}"><v>1</v></c></row>',
    '<row r="{row}"><c r = "{cell}" t="n"><v>1</v></c></row>',
    '<row r="{row}"><c\n\tr\n=\n"{cell}"\n><v>1</v></c></row>',
    '<row r="{row}"><c t="inlineStr" r="{cell}"><is><t>x</t></is></c></row>',
    '<row r="{row}"><c t="str" r="{cell}"><f>1</f><v></v></c></row>',
    '<row r="{row}"><c r="{cell}" s="1"/></row>',
    '<row r="30000"><c><v>1</v></c></row>',
    '<row r = "30000"><c><v>1</v></c></row>',
    '<row r="1"><c r="{cell}"><v>1</v></c></row>',
    '<row r="{row}"><c r="&#x{ord:X};{rest}"><v>1</v></c></row>',
    '<row r="{row}"><c r="{cell}"><f t="shared" ref="A1:{cell}" si="0">1</f><v>1</v></c></row>',
    '<row r="{row}" ><c r="{cell}" x="a>b"><v>1</v></c></row>',
    (
        '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'r="{row}"><x:c r="{cell}"><x:v>1</x:v></x:c></x:row>'
    ),
)


@cache
def sound(kind: str = "range") -> bytes:
    """A small customer book: its lists as plain ranges or as tables, with a chart, notes,
    rules and a name.
    """
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "date_1904": kind == "epoch"}) as book:
        day, bold = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"bold": True})
        lists = {
            "Customers": (
                ["Customer ID", "Name", "Revenue", "Customer since"],
                [[f"C{n}", f"Name {n}", 1000.0 * n, dt.date(2020, 1, n)] for n in range(1, 6)],
            ),
            "Calls": (
                ["Customer ID", "Date", "Outcome"],
                [[f"C{n}", dt.date(2026, 10, n), "Reached"] for n in range(1, 6)],
            ),
        }
        for title, (head, rows) in lists.items():
            sheet = book.add_worksheet(title)
            sheet.write_row(0, 0, head, bold)
            for at, row in enumerate(rows, 1):
                for column, value in enumerate(row):
                    sheet.write(at, column, value, day if isinstance(value, dt.date) else None)
            if kind == "table":
                columns = [{"header": text} for text in head]
                sheet.add_table(
                    0, 0, len(rows), len(head) - 1, {"columns": columns, "name": f"List{title}"}
                )
        extra = book.add_worksheet("Extra")
        extra.write_formula("A1", "=SUM(Customers!C2:C6)", None, 15000)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Customers!$C$2:$C$6"})
        extra.insert_chart("C2", chart)
        extra.write_comment("A1", "a note")
        extra.conditional_format(
            "A1:A9", {"type": "cell", "criteria": ">", "value": 3, "format": bold}
        )
        book.set_properties({"created": dt.datetime(2026, 1, 5)})  # noqa: DTZ001
        book.define_name("Rate", "=Extra!$A$1")
    return pack(unpack(buffer.getvalue()))


def _xml(members: dict[str, bytes], rng: random.Random) -> str:
    return rng.choice(sorted(name for name in members if name.endswith((".xml", ".rels", ".vml"))))


def _sheet(members: dict[str, bytes], rng: random.Random) -> str:
    return rng.choice(
        sorted(name for name in members if "worksheets/sheet" in name and name.endswith(".xml"))
    )


def truncated(data: bytes, rng: random.Random) -> bytes:
    """Cut off at the end, or at the start."""
    at = rng.randrange(len(data))
    return data[:at] if rng.random() < 0.8 else data[at:]


def flipped(data: bytes, rng: random.Random) -> bytes:
    """One to eight bytes changed anywhere."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        changed[rng.randrange(len(changed))] ^= rng.randint(1, 255)
    return bytes(changed)


def blocks(data: bytes, rng: random.Random) -> bytes:
    """A stretch zeroed, cut out, doubled, filled with noise, or noise put at an end."""
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.randint(1, 2000))
    noise = rng.randbytes(end - start)
    return rng.choice(
        [
            data[:start] + bytes(end - start) + data[end:],
            data[:start] + data[end:],
            data[:end] + data[start:],
            data[:start] + noise + data[end:],
            data + noise,
            noise + data,
        ]
    )


def directory(data: bytes, rng: random.Random) -> bytes:
    """A field of a local header, of the central directory or of its end changed:
    sizes, methods, flags, offsets, names.
    """
    changed = bytearray(data)
    signature, fields = rng.choice(
        [
            (b"PK\3\4", ((6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2), (30, 1))),
            (
                b"PK\1\2",
                ((8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (42, 4), (46, 1)),
            ),
            (b"PK\5\6", ((8, 2), (10, 2), (12, 4), (16, 4), (20, 2))),
        ]
    )
    places = [found.start() for found in re.finditer(re.escape(signature), data)]
    offset, size = rng.choice(fields)
    at = rng.choice(places) + offset
    value = rng.choice(
        [0, 1, 2, 8, 9, 12, 14, 93, 99, 0xFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, rng.getrandbits(32)]
    )
    changed[at : at + size] = struct.pack("<I", value & 0xFFFFFFFF)[:size]
    return bytes(changed)


def missing(data: bytes, rng: random.Random) -> bytes:
    """One to three members gone, or all but a few."""
    members = unpack(data)
    names = sorted(members)
    count = rng.choice([1, 1, 1, 2, 3, len(names) - 2])
    for name in rng.sample(names, count):
        del members[name]
    return pack(members)


def renamed(data: bytes, rng: random.Random) -> bytes:
    """A member under another name, twice, emptied, or holding what another one holds."""
    members = list(unpack(data).items())
    at = rng.randrange(len(members))
    name, content = members[at]
    other = rng.choice(members)
    change = rng.randrange(7)
    if change == 0:
        names = (
            name.upper(),
            name.replace("/", "\\"),
            "/" + name,
            "../" + name,
            "a/../" + name,
            name + " ",
            "\u00fc" + name,
        )
        members[at] = rng.choice(names), content
    elif change == 1:
        members.append((rng.choice([name.swapcase(), "x" + name]), content))
    elif change == 2:
        members[at] = name, b""
    elif change == 3:
        members[at] = name, other[1]
    elif change == 4:
        members[at] = name, rng.randbytes(rng.randint(1, 400))
    elif change == 5:
        members[at] = name + "/", b""
    else:
        rng.shuffle(members)
    return pack(members)


def mistyped(data: bytes, rng: random.Random) -> bytes:
    """Content types dropped, exchanged, doubled or spoilt."""
    members = unpack(data)
    entries = re.findall(rb"<(?:Default|Override)\b[^>]*/>", members["[Content_Types].xml"])
    one, two = rng.sample(entries, 2)
    types = re.findall(rb'ContentType="([^"]*)"', one + two)
    replacement = rng.choice([b"", one + one, one.replace(types[0], types[-1]),
        one.replace(b"PartName", b"Extension"),
                              one.replace(types[0], b"application/x-nothing"),
                              one.replace(types[0], b"")])  # fmt: skip
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(one, replacement)
    return pack(members)


def misrelated(data: bytes, rng: random.Random) -> bytes:
    """Relations that lead astray: to nothing, to themselves, outside, to another kind,
    or with an id that is not theirs.
    """
    members = unpack(data)
    part = rng.choice(sorted(name for name in members if name.endswith(".rels")))
    entries = re.findall(rb"<Relationship\b[^>]*/>", members[part])
    entry = rng.choice(entries)
    attribute = rng.choice([b"Target", b"Type", b"Id"])
    others = [
        found[1] for found in (re.search(attribute + rb'="([^"]*)"', e) for e in entries) if found
    ]
    value = rng.choice(
        [
            *others,
            *(text.encode() for text in _JUNK),
            b"../_rels/.rels",
            b"workbook.xml",
            b"../" * 30 + b"x",
        ]
    )
    changed = rng.choice(
        [
            b"",
            entry + entry,
            re.sub(attribute + rb'="[^"]*"', lambda _: attribute + b'="' + value + b'"', entry),
            entry.replace(b"/>", b' TargetMode="External"/>'),
            re.sub(attribute + rb'="[^"]*"', b"", entry),
        ]
    )
    members[part] = members[part].replace(entry, changed)
    return pack(members)


def bad_xml(data: bytes, rng: random.Random) -> bytes:
    """A part whose XML is cut, noisy, declared otherwise, entity-ridden,
    nested without end or in another namespace.
    """
    members = unpack(data)
    part = _xml(members, rng)
    content = members[part]
    at = rng.randrange(len(content) + 1)
    deep = rng.choice([300, 3000, 60_000])
    body = content.split(b"?>", 1)[-1]
    tags = [found.end() for found in re.finditer(rb">", content)]
    inside = rng.choice(tags[1:] or tags)
    members[part] = rng.choice(
        [
            content[:at],
            content[:at] + rng.randbytes(3) + content[at:],
            content[:at] + b"\0" + content[at:],
            b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>' + body,
            b'<?xml version="1.0" encoding="UTF-16"?>' + body,
            b'<?xml version="1.0" encoding="latin-1"?>' + body,
            body.decode("utf-8", "replace").encode("utf-16"),
            b"\xef\xbb\xbf" + content,
            content[:inside] + b"<a>" * deep + b"</a>" * deep + content[inside:],
            b"<a>" * deep + b"</a>" * deep,
            b"<?xml version='1.0'?>" + b"<!-- x -->" + body,
            content[:inside] + b"<!-- x --><![CDATA[x]]>" + content[inside:],
            content.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://example.org/x",
            ),
            content.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            ),
            content[:inside] + b"&undefined;" + content[inside:],
            content[:inside] + b"<?target x?>" + content[inside:],
            content + content,
            content * 2 + b"x",
            b" " * 3 + content,
        ]
    )
    return pack(members)


def odd_xml(data: bytes, rng: random.Random) -> bytes:
    """Well-formed XML that makes no sense: elements gone, doubled or moved,
    attributes and texts with other values.
    """
    members = unpack(data)
    for _ in range(rng.randint(1, 3)):
        part = _xml(members, rng)
        content = members[part]
        change = rng.randrange(5)
        attributes = list(re.finditer(rb'\s([\w:]+)="([^"]*)"', content))
        elements = list(re.finditer(rb"<([\w:]+)\b[^<>]*(?:/>|>[^<>]*</\1>)", content))
        texts = list(re.finditer(rb"(?<=>)[^<>]+(?=</)", content))
        junk = rng.choice(_JUNK).encode()
        if change == 0 and attributes:
            found = rng.choice(attributes)
            content = content[: found.start(2)] + junk + content[found.end(2) :]
        elif change == 1 and attributes:
            found = rng.choice(attributes)
            content = content[: found.start()] + content[found.end() :]
        elif change == 2 and elements:
            found = rng.choice(elements)
            content = content[: found.start()] + content[found.end() :]
        elif change == 3 and elements:
            found, other = rng.choice(elements), rng.choice(elements)
            content = content[: other.end()] + found[0] + content[other.end() :]
        elif texts:
            found = rng.choice(texts)
            content = content[: found.start()] + junk + content[found.end() :]
        members[part] = content
    return pack(members)


def far_cells(data: bytes, rng: random.Random) -> bytes:
    """A cell far out, spelled in some way that a reader may or may not understand."""
    members = unpack(data)
    part = _sheet(members, rng)
    cell = rng.choice(_FAR)
    number = re.sub(r"\D", "", cell)
    text = rng.choice(_TEMPLATES).format(
        cell=cell, low=cell.lower(), row=number, ord=ord(cell[0]), rest=cell[1:]
    )
    if rng.random() < 0.3:
        text += rng.choice(_TEMPLATES).format(cell="B9", low="b9", row="9", ord=66, rest="9")
    mark = rng.choice([b"</sheetData>", b"<row "])
    members[part] = members[part].replace(mark, text.encode() + mark, 1)
    if rng.random() < 0.3:
        members[part] = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', members[part])
    return pack(members)


_START = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@cache
def _zeros(size: int) -> bytes:
    """A zip of one member that unpacks to ``size`` bytes: the start of a part, and blanks."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target,
        target.open("big", "w") as member,
    ):
        member.write(_START)
        for _ in range(size >> 20):
            member.write(b" " * (1 << 20))
    return buffer.getvalue()


def bombs(data: bytes, rng: random.Random) -> bytes:
    """A member that unpacks to hundreds of megabytes,
    told truly or with a small size and a sum that fits the lie.
    """
    members = unpack(data)
    part = _xml(members, rng)
    size = rng.choice([110, 150]) << 20
    lie = rng.choice([None, 10, 5000])
    big = _zeros(size)
    info = zipfile.ZipFile(io.BytesIO(big)).getinfo("big")
    payload = big[30 + 3 : 30 + 3 + info.compress_size]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            if name != part:
                target.writestr(zipfile.ZipInfo(name), content)
        twin = zipfile.ZipInfo(part)
        twin.compress_type, twin.compress_size = zipfile.ZIP_DEFLATED, info.compress_size
        twin.file_size, twin.CRC = (
            (info.file_size, info.CRC)
            if lie is None
            else (lie, zipfile.crc32((_START + b" " * lie)[:lie]))
        )
        twin.header_offset = buffer.tell()
        buffer.write(twin.FileHeader(zip64=False) + payload)
        target.filelist.append(twin)
        target.start_dir = buffer.tell()
        target._didModify = True  # type: ignore[attr-defined]
    return buffer.getvalue()


#: Every kind of damage, and how many of 100 cases are of it.
KINDS: dict[Damage, int] = {
    truncated: 10, flipped: 18, blocks: 11, directory: 12, missing: 9, renamed: 8, mistyped: 3,
    misrelated: 7, bad_xml: 9, odd_xml: 8, far_cells: 4, bombs: 1,
}  # fmt: skip


def kind_of(seed: int) -> Damage:
    """Which damage a seed stands for."""
    return random.Random(f"kind {seed}").choices(list(KINDS), list(KINDS.values()))[0]
