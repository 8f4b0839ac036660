"""Google Sheets by their titles, and those of a folder, as Google Drive lists them."""

import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    ToolkitError,
    UnavailableError,
)
from toolkit.stores.google.credentials import find_credentials
from toolkit.stores.google.sheet_address import SERVICE, sheet_id, title_in
from toolkit.stores.google.sheets_client import Client, Patience

SCOPE = "https://www.googleapis.com/auth/drive.metadata.readonly"
"""Names and ids, and nothing of what the files hold."""
SWITCH = "https://console.cloud.google.com/apis/library/drive.googleapis.com"
_DRIVE = "https://www.googleapis.com"
_SHEETS = "mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false"
_FOLDER = re.compile(r"/folders/([A-Za-z0-9_-]+)")
_ALONE = re.compile(r"[A-Za-z0-9_-]+")
_SHOWN = 5
"""Sheets of one title that are named with their addresses."""


class DriveFile(NamedTuple):
    """A Google Sheet in Drive."""

    id: str
    name: str

    @property
    def address(self) -> str:
        """Where a browser opens it."""
        return f"https://docs.google.com/spreadsheets/d/{self.id}"


def found_id(where: str, *, creds: Path | None = None, patience: Patience | None = None) -> str:
    """The id of the sheet that a person names by its address, its id or its title.

    Only a title costs a request, to Drive. Raises NotFoundError where no sheet that the account
    sees has it, DataError where several have.
    """
    title = title_in(where)
    if not title:
        return sheet_id(where)
    drive = _Drive(creds, patience)
    found = drive.sheets(f"name = {_quoted(title)}")
    # Drive compares without capitals.
    found = [file for file in found if file.name == title] or found
    if not found:
        raise NotFoundError(
            f"No Google Sheet called {title!r} is shared with {drive.who}.\n"
            "Look at its title, share it with that address, or give its address."
        )
    if len(found) > 1:
        addresses = "\n".join(file.address for file in found[:_SHOWN])
        raise DataError(
            f"{len(found)} Google Sheets are called {title!r}.\n"
            f"Give the address of one, or rename the others:\n{addresses}"
        )
    return found[0].id


def sheets_in_folder(
    folder: str, *, creds: Path | None = None, patience: Patience | None = None
) -> list[DriveFile]:
    """The Google Sheets of a folder, by name; not those of the folders in it.

    Raises NotFoundError where there is none that the account sees.
    """
    drive = _Drive(creds, patience)
    found = drive.sheets(f"{_quoted(folder)} in parents")
    if not found:
        raise NotFoundError(
            f"{drive.who} sees no Google Sheet in the folder {folder}.\n"
            "Share the folder with that address, and look at its address in the browser."
        )
    return sorted(found, key=lambda file: (file.name, file.id))


def _quoted(text: str) -> str:
    """A text as a query of Drive holds it."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


class _Drive(Client):
    """Asks Drive for files, with the patience and the repeats of the Sheets client."""

    def __init__(self, creds: Path | None, patience: Patience | None) -> None:
        super().__init__("", creds=creds, patience=patience)
        self.name = "Google Drive"
        if self.base == SERVICE:
            self.base = _DRIVE

    @property
    def who(self) -> str:
        """Whom a file is to be shared with."""
        return self.email or "the account you use"

    def sheets(self, query: str) -> list[DriveFile]:
        """All Google Sheets of a query, in Drive of the account and in shared ones."""
        found: list[DriveFile] = []
        page = ""
        while True:
            params = {
                "q": f"{query} and {_SHEETS}",
                "fields": "nextPageToken,files(id,name)",
                "pageSize": 1000,
                "supportsAllDrives": "true",
                "includeItemsFromAllDrives": "true",
            }
            if page:
                params["pageToken"] = page
            answer = self._call("get", "", params=params, holds="files")
            found += [DriveFile(file["id"], file["name"]) for file in answer["files"]]
            page = answer.get("nextPageToken", "")
            if not page:
                return found

    def _path(self, path: str) -> str:
        return f"/drive/v3/files{path}"

    def _sign_in(self) -> tuple[str, str | None]:
        self.found = self.found or find_credentials(self.creds, scopes=[SCOPE])
        return super()._sign_in()

    def _refusal(self, status: int, answer: Any, *, writing: bool) -> ToolkitError:
        said = str(answer)
        if status == 403 and ("it is disabled" in said or "SERVICE_DISABLED" in said):
            return UnavailableError(
                "A sheet by its title, or a folder, needs the Google Drive API of your project.\n"
                f"Switch it on at {SWITCH}, and wait a minute; or give the address of the sheet."
            )
        if status in (401, 403):
            return NoPermissionError(
                "The credentials do not cover Google Drive, where titles and folders are looked up."
                f"\nSign in with the scope {SCOPE} as well, or give the address of the sheet."
            )
        if status == 404:
            return NotFoundError(
                f"There is no such folder in Google Drive that {self.who} sees.\n"
                "Share it with that address, and copy its address from the browser."
            )
        return ReadWriteError(
            f"{self.name} answered {status}, which this program does not understand.\n"
            "Give the address of the sheet; -v shows the requests."
        )


def folder_in(address: str) -> str:
    """The id of a folder from its address or the id itself; "" for anything else.

    >>> folder_in("https://drive.google.com/drive/u/0/folders/1aB-c_9?usp=sharing")
    '1aB-c_9'
    """
    parts = urlsplit(address.strip())
    inside = _FOLDER.search(parts.path) if parts.hostname == "drive.google.com" else None
    if inside:
        return inside[1]
    return address.strip() if _ALONE.fullmatch(address.strip()) else ""
