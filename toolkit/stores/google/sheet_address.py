"""Where a Google Sheet is: its id from what a person gives, and the address of the service."""

import ipaddress
import os
import re
from urllib.parse import SplitResult, urlsplit

from toolkit.errors import DataError, SettingsError

SERVICE = "https://sheets.googleapis.com"
VARIABLE = "RETAIN_SHEETS_URL"
PREFIXES = ("gsheet:", "http://", "https://")
BY_TITLE = "gsheet:title="
"""How a sheet is named by its title."""
_ID = re.compile(r"[A-Za-z0-9_-]+")
_ID_IN_PATH = re.compile(r"/spreadsheets/(?:u/\d+/)?d/([A-Za-z0-9_-]+)")
_PUBLISHED = "/spreadsheets/d/e/"
"""In the address of a page that shows a sheet; what follows is no id of the sheet."""


def is_google(where: str) -> bool:
    """Whether a book is named as a Google Sheet: a web address, or `gsheet:ID`."""
    return where.startswith(PREFIXES)


def sheet_id(where: str) -> str:
    """The spreadsheet's id; raises DataError for an address of anything else.

    >>> sheet_id("gsheet:1aB-c_9")
    '1aB-c_9'
    >>> sheet_id("https://docs.google.com/spreadsheets/d/1aB-c_9/edit?gid=0#gid=0")
    '1aB-c_9'
    """
    text = where.strip()
    if text.startswith("gsheet:"):
        alone = _ID.fullmatch(text.removeprefix("gsheet:").strip())
        if alone:
            return alone[0]
        raise DataError(
            f"{where}: after gsheet: comes the id alone, the long word between /d/ and /edit in"
            " the address, or title= and the title of the sheet."
        )
    found = _id_in(urlsplit(text))
    if found:
        return found
    raise DataError(
        f"{where} is not the address of a Google Sheet.\nOpen the sheet in a browser and copy "
        "its address, https://docs.google.com/spreadsheets/d/.../edit."
    )


def title_in(where: str) -> str:
    """The title by which a sheet is named; "" where it is named otherwise.

    >>> title_in("gsheet:title=Our customers")
    'Our customers'
    """
    text = where.strip()
    return text.removeprefix(BY_TITLE).strip() if text.startswith(BY_TITLE) else ""


def _id_in(address: SplitResult) -> str:
    """The id in the address of a sheet; "" in any other."""
    inside = _ID_IN_PATH.search(address.path)
    of_google = (address.hostname or "").endswith("google.com")
    if inside and of_google and _PUBLISHED not in address.path:
        return inside[1]
    return ""


def service() -> str:
    """The address of the service: Google's, or that of a test server on this machine.

    Raises SettingsError for any other, as the token would go there.
    """
    given = os.environ.get(VARIABLE, "").rstrip("/")
    if not given:
        return SERVICE
    host = urlsplit(given).hostname or ""
    if host != "localhost" and not _is_loopback(host):
        raise SettingsError(
            f"{VARIABLE} may only name a server on this machine, like http://127.0.0.1:8080.\n"
            "Unset it."
        )
    return given


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
