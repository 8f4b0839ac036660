"""Parts that requests to Google Sheets are made of: areas, colours, formats, rules."""

from typing import Any

Request = dict[str, Any]
LOOKS = ("PASTE_FORMAT", "PASTE_DATA_VALIDATION")
"""What is pasted of cells whose values stay where they are."""


def area(
    sheet: int, top: int = 0, bottom: int | None = None, left: int = 0, right: int | None = None
) -> Request:
    """A range by half-open indexes; an end that is None is the end of the sheet."""
    begins = {"startRowIndex": top, "startColumnIndex": left}
    ends = {"endRowIndex": bottom, "endColumnIndex": right}
    made: Request = {"sheetId": sheet}
    made |= {name: index for name, index in begins.items() if index}
    made |= {name: index for name, index in ends.items() if index is not None}
    return made


def color(text: str) -> Request:
    """A colour like "#1F4E5F" in parts between 0 and 1."""
    red, green, blue = (round(int(text[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return {"rgbColor": {"red": red, "green": green, "blue": blue}}


def ink(text: str) -> Request:
    """A colour of text."""
    return {"foregroundColorStyle": color(text)}


def paper(text: str) -> Request:
    """A colour of a cell."""
    return {"backgroundColorStyle": color(text)}


def pasted(source: Request, destination: Request, kind: str) -> Request:
    """Paste what stands in an area at that moment into another one; one row into all of it."""
    return {"copyPaste": {"source": source, "destination": destination, "pasteType": kind}}


def format_cells(where: Request, look: Request) -> Request:
    """Give all cells of an area this format, and nothing of the one they had."""
    return {
        "repeatCell": {
            "range": where,
            "cell": {"userEnteredFormat": look},
            "fields": "userEnteredFormat",
        }
    }


def linked(where: Request, link: str) -> Request:
    """Have the cells of an area lead there, or nowhere for ""."""
    look = {"textFormat": {"link": {"uri": link}}} if link else {}
    return {
        "repeatCell": {
            "range": where,
            "cell": {"userEnteredFormat": look},
            "fields": "userEnteredFormat.textFormat.link",
        }
    }


def color_where(where: Request, condition: str, value: str, look: Request) -> Request:
    """Give cells of an area a look while they meet a condition."""
    test = {"type": condition, "values": [{"userEnteredValue": value}]}
    rule = {"ranges": [where], "booleanRule": {"condition": test, "format": look}}
    return {"addConditionalFormatRule": {"index": 0, "rule": rule}}
