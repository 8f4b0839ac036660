"""What the service refuses, as errors that say what to do; never with its own words, for they may hold cell contents."""

import re
from typing import Any

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadAgainError,
    ReadWriteError,
    ToolkitError,
    UnavailableError,
)
from toolkit.stores import CannotAppend
from toolkit.stores.google.auth import LOGIN, QUOTA, Found

SWITCH = "https://console.cloud.google.com/apis/library/sheets.googleapis.com"
_PLACE = re.compile(r"requests\[(\d+)\]\.(\w+)")


def refusal(
    status: int, answer: Any, *, name: str, found: Found | None, writing: bool
) -> ToolkitError | CannotAppend:
    """The error for an answer that a repeat would not change; `answer` is its JSON, or None."""
    email = found.email if found else None
    error = answer.get("error", {}) if isinstance(answer, dict) else {}
    message = str(error.get("message", "")) if isinstance(error, dict) else ""
    who = email or "the account you use"
    if status == 404:
        return NotFoundError(
            f"There is no Google Sheet {name}.\nCopy the address from the browser, and share the sheet with {who}."
        )
    if status == 401:
        return NoPermissionError(
            f"Google does not take the credentials of {found.source if found else 'this machine'}, with a new token neither.\n"
            "Make a new key, or sign in anew; the account may be switched off."
        )
    if status == 403 and "quota project" in message:
        return UnavailableError(
            f"Google wants to know which project pays for the requests.\nRun {QUOTA}, with the Google Sheets API switched on there."
        )
    if status == 403 and _is_off(error, message):
        return UnavailableError(
            f"The Google Sheets API is switched off in your project.\nSwitch it on at {SWITCH}, and wait a minute."
        )
    if status == 403 and "scope" in message:
        return NoPermissionError(
            "The credentials do not cover Google Sheets.\n"
            f"Make a service account's key and use it with --creds, or sign in with {LOGIN}"
        )
    if status == 403 and writing:
        return NoPermissionError(
            f"{name} may be read but not written.\nShare it with {who} as Editor."
        )
    if status == 403:
        return NoPermissionError(
            f"{name} is not shared with {who}.\nPress Share in the sheet and add that address as Editor."
        )
    if status == 400 and writing:
        return _not_taken(message, name)
    if status == 400 and "parse range" in message:
        return ReadAgainError(
            f"The sheets of {name} were renamed while they were read.\nTry again."
        )
    if status == 400 and "not supported" in message:
        return DataError(
            f"{name} is an Excel file in Google Drive, not a Google Sheet.\nOpen it and choose File, Save as Google Sheets."
        )
    return ReadWriteError(
        f"{name}: Google answered {status}, which this program does not understand.\nTry again; -v shows the requests."
    )


def _is_off(error: Any, message: str) -> bool:
    details = error.get("details") or [] if isinstance(error, dict) else []
    return "it is disabled" in message or any(
        isinstance(d, dict) and d.get("reason") == "SERVICE_DISABLED" for d in details
    )


def _not_taken(message: str, name: str) -> ToolkitError | CannotAppend:
    """Why a batch was refused whole: a protection, a full spreadsheet, or something that moved since it was read."""
    place = _PLACE.search(message)
    if "protected" in message and place and place[2] == "appendCells":
        return CannotAppend(f"The call log of {name} is protected.")
    if "protected" in message and place and place[2] in ("insertDimension", "findReplace"):
        return NoPermissionError(
            f"{name}: the sheet with the customers is protected, so no linking columns can be put there.\n"
            "In Data, Protect sheets and ranges: let the account edit it, or leave out --link-columns."
        )
    if "protected" in message and place and place[2] == "cutPaste":
        return NoPermissionError(
            f"{name}: the call log is protected, and rows in wrong columns of it cannot be moved.\n"
            "In Data, Protect sheets and ranges: let the account edit it."
        )
    if "protected" in message:
        return NoPermissionError(
            f"{name}: a protected range stands in the way of a sheet of ours.\n"
            "In Data, Protect sheets and ranges: take our sheets out, or let the account edit them."
        )
    if "cells in the workbook above the limit" in message or "10000000" in message:
        return DataError(
            f"{name} is full: a spreadsheet holds 10,000,000 cells.\nDelete sheets, or empty rows and columns, of yours."
        )
    what = f" (request {int(place[1]) + 1}, {place[2]})" if place else ""
    return ReadAgainError(
        f"{name} changed while it was written{what}; nothing was written.\nTry again."
    )
