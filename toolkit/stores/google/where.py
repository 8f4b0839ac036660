"""Where a Google Sheet is: its id from what a person gives, and the address of the service."""

import ipaddress
import os
import re
from urllib.parse import urlsplit

from toolkit.errors import DataError, SettingsError

SERVICE = "https://sheets.googleapis.com"
VARIABLE = "RETAIN_SHEETS_URL"
PREFIXES = ("gsheet:", "http://", "https://")
_IN_URL = re.compile(r"/spreadsheets/(?:u/\d+/)?d/([A-Za-z0-9_-]+)")
_ID = re.compile(r"[A-Za-z0-9_-]+")


def is_google(where: str) -> bool:
    """Whether a book is named as a Google Sheet: a web address, or `gsheet:ID`."""
    return where.startswith(PREFIXES)


def sheet_id(where: str) -> str:
    """The spreadsheet's id; raises DataError for an address of anything else.

    >>> sheet_id("gsheet:1aB-c_9"), sheet_id("https://docs.google.com/spreadsheets/d/1aB-c_9/edit?gid=0#gid=0")
    ('1aB-c_9', '1aB-c_9')
    """
    text = where.strip()
    if text.startswith("gsheet:"):
        found = _ID.fullmatch(text.removeprefix("gsheet:").strip())
        if found:
            return found[0]
        raise DataError(
            f"{where}: after gsheet: comes the id alone, the long word between /d/ and /edit in the address."
        )
    address = urlsplit(text)
    inside = _IN_URL.search(address.path)
    if (
        inside
        and (address.hostname or "").endswith("google.com")
        and "/spreadsheets/d/e/" not in address.path
    ):
        return inside[1]
    raise DataError(
        f"{where} is not the address of a Google Sheet.\n"
        "Open the sheet in a browser and copy its address, https://docs.google.com/spreadsheets/d/.../edit."
    )


def service() -> str:
    """The address of the service: Google's, or a test server's on this machine; raises SettingsError for any other."""
    given = os.environ.get(VARIABLE, "").rstrip("/")
    if not given:
        return SERVICE
    host = urlsplit(given).hostname or ""
    if host != "localhost" and not _is_loopback(host):
        raise SettingsError(
            f"{VARIABLE} may only name a server on this machine, like http://127.0.0.1:8080.\nUnset it."
        )
    return given


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
