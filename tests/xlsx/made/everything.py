"""A workbook with something of everything: drawn with XlsxWriter,
and the parts it cannot write added by hand.
"""

import datetime as dt
import importlib.util
import io
import struct
import tempfile
import zipfile
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import xlsxwriter

from made.zips import pack, unpack

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MS = "http://schemas.microsoft.com/office"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PERSON, THREAD = "{0A0B0C0D-1111-2222-3333-444455556666}", "{1A0B0C0D-1111-2222-3333-444455556666}"
CUSTOMERS, CALLS, BOARD, PIVOT, QUERY = (f"xl/worksheets/sheet{n}.xml" for n in range(1, 6))


def png() -> io.BytesIO:
    """A picture of 4 by 4 dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = b"".join(b"\0" + b"\x20\x80\x40" * 4 for _ in range(4))
    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def macros() -> bytes:
    """The VBA project of a workbook that the xlwings package brings along."""
    found = importlib.util.find_spec("xlwings")
    assert found
    assert found.origin
    with zipfile.ZipFile(Path(found.origin).parent / "quickstart_standalone.xlsm") as book:
        return book.read("xl/vbaProject.bin")


@cache
def everything(*, with_macros: bool = False) -> bytes:
    """The whole workbook; its customers and calls are lists that a refresh understands."""
    buffer = io.BytesIO()
    with (
        tempfile.TemporaryDirectory() as folder,
        xlsxwriter.Workbook(buffer, {"in_memory": True}) as book,
    ):
        book.set_properties({"created": dt.datetime(2026, 1, 5), "title": "Everything"})  # noqa: DTZ001
        if with_macros:
            path = Path(folder) / "vbaProject.bin"
            path.write_bytes(macros())
            book.add_vba_project(str(path))
        _draw(book)
    return _with_more(buffer.getvalue(), with_macros)


def _draw(book: Any) -> None:
    look = {
        "head": book.add_format({"bold": True, "bg_color": "#FFCC00", "border": 1}),
        "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        "money": book.add_format({"num_format": '#,##0.00 "EUR"', "font_name": "Arial"}),
        "red": book.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"}),
    }
    customers, calls, board, pivot, query, hidden = (
        book.add_worksheet(t)
        for t in ("Customers", "Calls", "Board & more", "Pivot", "Query", "Hidden")
    )
    _customers(customers, look)
    _calls(calls, look)
    _board(book, board, look)
    pivot.write_column("A1", ["Name", "a", "b"])
    pivot.write_column("B1", ["Value", 1, 2])
    query.add_table(
        "A1:B3",
        {
            "name": "Fetched",
            "data": [["x", 1], ["y", 2]],
            "columns": [{"header": "Key"}, {"header": "Sum"}],
        },
    )
    hidden.write("A1", "kept")
    hidden.very_hidden()
    chartsheet = book.add_chartsheet("Chart")
    chart = book.add_chart({"type": "pie"})
    chart.add_series({"categories": "=Customers!$B$5:$B$9", "values": "=Customers!$C$5:$C$9"})
    chartsheet.set_chart(chart)
    book.define_name("Rate", "=Customers!$C$5")
    book.define_name("'Board & more'!Local", "='Board & more'!$A$1")


def _customers(sheet: Any, look: dict[str, Any]) -> None:
    sheet.merge_range("A1:D1", "My customers", look["head"])
    sheet.write_rich_string("A2", "some ", look["head"], "bold", " words")
    sheet.write_row("A4", ["Customer ID", "Name", "Revenue", "Customer since"], look["head"])
    for n in range(1, 6):
        sheet.write_row(3 + n, 0, [f"C{n}", f"Name {n}"])
        sheet.write(3 + n, 2, 1000.0 * n, look["money"])
        sheet.write(3 + n, 3, dt.date(2020, 1, n), look["day"])
    sheet.autofilter("A4:D9")
    sheet.set_column("A:D", 16)
    sheet.freeze_panes(4, 1)
    sheet.conditional_format(
        "C5:C9", {"type": "cell", "criteria": ">", "value": 2000, "format": look["red"]}
    )
    sheet.conditional_format("C5:C9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C5:C9", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.data_validation(
        "B5:B9", {"validate": "length", "criteria": "<", "value": 80, "input_title": "Name"}
    )
    sheet.write_comment("B5", "knows us well", {"author": "Kim"})
    sheet.write_url("B12", "https://example.org/", string="our site")
    sheet.set_row(6, 22, None, {"level": 1})
    sheet.set_landscape()
    sheet.set_header("&CCustomers")
    sheet.repeat_rows(3)
    sheet.print_area("A1:D9")
    sheet.set_h_pagebreaks([20])
    sheet.ignore_errors({"number_stored_as_text": "A5:A9"})


def _calls(sheet: Any, look: dict[str, Any]) -> None:
    rows = [[f"C{n}", dt.date(2026, 10, n), "Reached", None] for n in range(1, 6)]
    columns = [
        {"header": "Customer ID"},
        {"header": "Date", "format": look["day"]},
        {"header": "Outcome"},
        {"header": "Double", "formula": "=ROW()*2"},
    ]
    sheet.add_table(
        "A1:D6",
        {"name": "CallLog", "data": rows, "columns": columns, "style": "Table Style Medium 4"},
    )


def _board(book: Any, sheet: Any, look: dict[str, Any]) -> None:
    for row, kind in enumerate(("column", "line", "scatter")):
        chart = book.add_chart({"type": kind})
        chart.add_series(
            {
                "values": "=Customers!$C$5:$C$9",
                "categories": "=Customers!$B$5:$B$9",
                "trendline": {"type": "linear"},
            }
        )
        sheet.insert_chart(row * 16, 6, chart)
    sheet.write_formula("A1", "=SUM(Customers!C5:C9)", look["money"], 15000)
    sheet.write_array_formula("A3:A5", "{=Customers!C5:C7*2}", None, 2000)
    sheet.insert_image("A20", "dot.png", {"image_data": png(), "x_scale": 8, "y_scale": 8})
    sheet.insert_textbox("C20", "a text box", {"fill": {"color": "#EEEEFF"}})
    sheet.insert_button("C8", {"caption": "press", "macro": "Press"})
    sheet.add_sparkline("B1", {"range": "Customers!C5:C9", "type": "column"})
    sheet.add_sparkline("B2", {"range": "Customers!C5:C9"})
    sheet.write_comment("A1", "a note")
    sheet.data_validation("D1", {"validate": "list", "source": "=Customers!$B$5:$B$9"})


class _Parts:
    """Members of a package, with parts, relations and content types added one by one."""

    def __init__(self, data: bytes) -> None:
        self.members = unpack(data)

    def add(
        self, owner: str, kind: str, part: str, content: str | bytes, content_type: str = ""
    ) -> str:
        """Add a part and a relation to it; gives the relation's id."""
        self.members[part] = content if isinstance(content, bytes) else (HEAD + content).encode()
        if content_type:
            entry = f'<Override PartName="/{part}" ContentType="{content_type}"/>'
            self.change("[Content_Types].xml", "</Types>", entry + "</Types>")
        return self.relate(owner, kind, "/" + part)

    def relate(self, owner: str, kind: str, target: str, more: str = "") -> str:
        """Add a relation to a part; gives its id."""
        folder, _, name = owner.rpartition("/")
        rels = f"{folder}/_rels/{name}.rels"
        empty = (
            f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relat'
            'ionships"></Relationships>'
        )
        text = self.members.get(rels, empty.encode()).decode()
        number = text.count("<Relationship ") + 100
        entry = f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{more}/>'
        self.members[rels] = text.replace("</Relationships>", entry + "</Relationships>").encode()
        return f"rId{number}"

    def change(self, part: str, old: str, new: str) -> None:
        """Put something in the place of something that must be there."""
        text = self.members[part].decode()
        assert old in text, (part, old, text[-1500:])
        self.members[part] = text.replace(old, new, 1).encode()


def _with_more(data: bytes, with_macros: bool) -> bytes:
    parts = _Parts(data)
    book = "xl/workbook.xml"
    parts.add(book, f"{DOC}/customXml", "customXml/item1.xml", '<note xmlns="urn:note">kept</note>')
    parts.add(
        "customXml/item1.xml",
        f"{DOC}/customXmlProps",
        "customXml/itemProps1.xml",
        (
            f'<ds:datastoreItem ds:itemID="{PERSON}" xmlns:ds="http://schemas.openxmlformats.o'
            'rg/officeDocument/2006/customXml"/>'
        ),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    )
    if not with_macros:  # else the extension belongs to the macros
        entry = f'<Default Extension="bin" ContentType="{SHEET}printerSettings"/>'
        parts.change("[Content_Types].xml", "<Default ", entry + "<Default ")
    _threads(parts)
    _pivot(parts)
    _slicer(parts)
    _query(parts)
    _external(parts)
    printer = parts.add(
        CALLS,
        f"{DOC}/printerSettings",
        "xl/printerSettings/printerSettings1.bin",
        bytes(range(256)) * 4,
        SHEET + "printerSettings" if with_macros else "",
    )
    parts.change(
        CALLS, "<tableParts", f'<pageSetup orientation="portrait" r:id="{printer}"/><tableParts'
    )
    _control(parts)
    return pack(parts.members)


def _threads(parts: _Parts) -> None:
    ns = f"{MS}/spreadsheetml/2018/threadedcomments"
    parts.add(
        "xl/workbook.xml",
        f"{MS}/2017/10/relationships/person",
        "xl/persons/person.xml",
        (
            f'<personList xmlns="{ns}"><person displayName="Kim" id="{PERSON}" userId="kim" '
            'providerId="None"/></personList>'
        ),
        "application/vnd.ms-excel.person+xml",
    )
    parts.add(
        CUSTOMERS,
        f"{MS}/2017/10/relationships/threadedComment",
        "xl/threadedComments/threadedComment1.xml",
        f'<ThreadedComments xmlns="{ns}"><threadedComment ref="B5" '
        f'dT="2026-01-05T09:30:00.00" personId="{PERSON}" '
        f'id="{THREAD}"><text>knows us well</text></threadedComment></ThreadedComments>',
        "application/vnd.ms-excel.threadedcomments+xml",
    )
    parts.change("xl/comments1.xml", "<author>Kim</author>", f"<author>tc={THREAD}</author>")


def _pivot(parts: _Parts) -> None:
    ns = f'xmlns="{MAIN}" xmlns:r="{DOC}"'
    cache_part = "xl/pivotCache/pivotCacheDefinition1.xml"
    cache_id = parts.add(
        "xl/workbook.xml",
        f"{DOC}/pivotCacheDefinition",
        cache_part,
        f'<pivotCacheDefinition {ns} r:id="rId100" refreshedBy="Kim" createdVersion="6" '
        'refreshedVersion="6" recordCount="2">'
        '<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Pivot"/>'
        '</cacheSource><cacheFields count="2">'
        '<cacheField name="Name" numFmtId="0"><sharedItems count="2"><s v="a"/><s v="b"/>'
        "</sharedItems></cacheField>"
        '<cacheField name="Value" numFmtId="0"><sharedItems containsSemiMixedTypes="0" '
        'containsString="0" containsNumber="1" '
        'containsInteger="1" minValue="1" maxValue="2"/></cacheField></cacheFields>'
        "</pivotCacheDefinition>",
        SHEET + "pivotCacheDefinition+xml",
    )
    parts.add(
        cache_part,
        f"{DOC}/pivotCacheRecords",
        "xl/pivotCache/pivotCacheRecords1.xml",
        (
            f'<pivotCacheRecords {ns} count="2"><r><x v="0"/><n v="1"/></r><r><x v="1"/>'
            '<n v="2"/></r></pivotCacheRecords>'
        ),
        SHEET + "pivotCacheRecords+xml",
    )
    table = "xl/pivotTables/pivotTable1.xml"
    parts.add(
        PIVOT,
        f"{DOC}/pivotTable",
        table,
        f'<pivotTableDefinition xmlns="{MAIN}" name="Sums" cacheId="7" '
        'applyNumberFormats="0" dataCaption="Values" '
        'updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" '
        'outline="1" outlineData="1">'
        '<location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>'
        '<pivotFields count="2">'
        '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/>'
        '<item x="1"/><item t="default"/></items></pivotField>'
        '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1">'
        '<field x="0"/></rowFields>'
        '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>'
        '<colItems count="1"><i/></colItems>'
        '<dataFields count="1"><dataField name="Sum of Value" fld="1" baseField="0" '
        'baseItem="0"/></dataFields>'
        "</pivotTableDefinition>",
        SHEET + "pivotTable+xml",
    )
    parts.relate(table, f"{DOC}/pivotCacheDefinition", "/" + cache_part)
    parts.change(
        "xl/workbook.xml",
        "</workbook>",
        f'<pivotCaches><pivotCache cacheId="7" r:id="{cache_id}"/></pivotCaches></workbook>',
    )


def _slicer(parts: _Parts) -> None:
    x14, x15 = f"{MS}/spreadsheetml/2009/9/main", f"{MS}/spreadsheetml/2010/11/main"
    cache_id = parts.add(
        "xl/workbook.xml",
        f"{MS}/2007/relationships/slicerCache",
        "xl/slicerCaches/slicerCache1.xml",
        f'<slicerCacheDefinition xmlns="{x14}" name="Slicer_Outcome" sourceName="Outcome"><extLst>'
        f'<x:ext uri="{{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}}" xmlns:x="{MAIN}" xmlns:x15="{x15}">'
        '<x15:tableSlicerCache tableId="1" column="3"/></x:ext></extLst></slicerCacheDefinition>',
        "application/vnd.ms-excel.slicerCache+xml",
    )
    slicer = parts.add(
        CALLS,
        f"{MS}/2007/relationships/slicer",
        "xl/slicers/slicer1.xml",
        (
            f'<slicers xmlns="{x14}"><slicer name="Outcome" cache="Slicer_Outcome" '
            'caption="Outcome" rowHeight="241300"/></slicers>'
        ),
        "application/vnd.ms-excel.slicer+xml",
    )
    parts.change(
        "xl/workbook.xml",
        "</workbook>",
        f'<extLst><ext uri="{{46BE6895-7355-4a93-B00E-2C351335B9C9}}" xmlns:x15="{x15}">'
        f'<x15:slicerCaches xmlns:x14="{x14}">'
        f'<x14:slicerCache r:id="{cache_id}"/></x15:slicerCaches></ext></extLst></workbook>',
    )
    parts.change(
        CALLS,
        "</worksheet>",
        f'<extLst><ext uri="{{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}}" xmlns:x14="{x14}">'
        "<x14:slicerList>"
        f'<x14:slicer r:id="{slicer}"/></x14:slicerList></ext></extLst></worksheet>',
    )


def _query(parts: _Parts) -> None:
    parts.add("xl/workbook.xml", f"{DOC}/connections", "xl/connections.xml",
        f'<connections xmlns="{MAIN}"><connection id="1" name="Query - Fetched" type="5" '
        'refreshedVersion="6">'
        '<dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data '
        'Source=$Workbook$;Location=Fetched" command="SELECT * FROM [Fetched]"/>'
        "</connection></connections>", SHEET + "connections+xml")  # fmt: skip
    table = next(
        name
        for name, content in parts.members.items()
        if name.startswith("xl/tables/") and b'"Fetched"' in content
    )
    parts.change(table, 'totalsRowShown="0"', 'tableType="queryTable" totalsRowShown="0"')
    for column in (1, 2):
        parts.change(
            table,
            f'<tableColumn id="{column}" ',
            f'<tableColumn id="{column}" queryTableFieldId="{column}" ',
        )
    for column, name in ((1, "Key"), (2, "Sum")):
        parts.change(
            table,
            f'queryTableFieldId="{column}" name="{name}"',
            f'uniqueName="{column}" name="{name}" queryTableFieldId="{column}"',
        )
    parts.add(
        table,
        f"{DOC}/queryTable",
        "xl/queryTables/queryTable1.xml",
        f'<queryTable xmlns="{MAIN}" name="ExternalData_1" connectionId="1" '
        'autoFormatId="16"><queryTableRefresh nextId="3">'
        '<queryTableFields count="2"><queryTableField id="1" name="Key" tableColumnId="1"/>'
        '<queryTableField id="2" name="Sum" tableColumnId="2"/></queryTableFields>'
        "</queryTableRefresh></queryTable>",
        SHEET + "queryTable+xml",
    )


def _external(parts: _Parts) -> None:
    link = "xl/externalLinks/externalLink1.xml"
    rid = parts.add("xl/workbook.xml", f"{DOC}/externalLink", link,
        f'<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{DOC}" r:id="rId100">'
        '<sheetNames><sheetName val="Prices"/></sheetNames>'
        '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell>'
        '</row></sheetData></sheetDataSet>'
        "</externalBook></externalLink>", SHEET + "externalLink+xml")  # fmt: skip
    parts.relate(link, f"{DOC}/externalLinkPath", "prices.xlsx", ' TargetMode="External"')
    parts.change(
        "xl/workbook.xml",
        "<definedNames>",
        f'<externalReferences><externalReference r:id="{rid}"/></externalReferences><definedNames>',
    )


def _control(parts: _Parts) -> None:
    x14, xdr = (
        f"{MS}/spreadsheetml/2009/9/main",
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    )
    rid = parts.add(
        BOARD,
        f"{DOC}/ctrlProp",
        "xl/ctrlProps/ctrlProp1.xml",
        f'<formControlPr xmlns="{x14}" objectType="Button" lockText="1"/>',
        "application/vnd.ms-excel.controlproperties+xml",
    )
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    place = (
        "<xdr:col>{}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{}</xdr:row><xdr:rowOff>"
        "0</xdr:rowOff>"
    )
    control = (
        f'<mc:AlternateContent {mc}><mc:Choice Requires="x14" xmlns:x14="{x14}"><controls>'
        '<mc:AlternateContent><mc:Choice Requires="x14">'
        f'<control shapeId="3074" r:id="{rid}" name="Button 2">'
        '<controlPr defaultSize="0" print="0" autoFill="0" autoPict="0">'
        f'<anchor xmlns:xdr="{xdr}"><from>{place.format(2, 7)}</from><to>'
        f"{place.format(3, 8)}</to></anchor></controlPr></control>"
        "</mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>"
    )
    parts.change(BOARD, "<extLst>", control + "<extLst>")
