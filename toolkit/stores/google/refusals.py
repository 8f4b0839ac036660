"""What the service refuses, as errors that say what to do.

Never with the words of the service, for they may hold cell contents.
"""

import re
from dataclasses import dataclass
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
from toolkit.stores.base import CannotAppend
from toolkit.stores.google.credentials import LOGIN, QUOTA, Found

SWITCH = "https://console.cloud.google.com/apis/library/sheets.googleapis.com"
_PLACE = re.compile(r"requests\[(\d+)\]\.(\w+)")
"""How the service says which request of a batch it does not take."""


class Protected(NoPermissionError):
    """A sheet of the person that is protected now, and was not when it was read."""


class RangeRefused(ReadAgainError):
    """A batch that was refused as its answer was to show a range that is none to the service."""

    def __init__(self, text: str, shown: str) -> None:
        super().__init__(text)
        self.shown = shown


@dataclass(frozen=True)
class _Answer:
    """An answer that refuses: its status, the service's words, and whether those say "disabled"."""

    status: int
    message: str
    is_switched_off: bool

    @classmethod
    def of(cls, status: int, answer: Any) -> "_Answer":
        error = answer.get("error", {}) if isinstance(answer, dict) else {}
        if not isinstance(error, dict):
            return cls(status, "", False)
        message = str(error.get("message", ""))
        details = error.get("details") or []
        reasons = [detail.get("reason") for detail in details if isinstance(detail, dict)]
        is_off = "it is disabled" in message or "SERVICE_DISABLED" in reasons
        return cls(status, message, is_off)


def refusal(
    status: int, answer: Any, *, name: str, found: Found | None, writing: bool
) -> ToolkitError | CannotAppend:
    """The error for an answer that a repeat would not change; `answer` is its JSON, or None."""
    refused = _Answer.of(status, answer)
    email = found.email if found else None
    who = email or "the account you use"
    error: ToolkitError | CannotAppend | None = None
    if status == 404:
        error = NotFoundError(
            f"There is no Google Sheet {name}.\n"
            f"Copy the address from the browser, and share the sheet with {who}."
        )
    elif status == 401:
        source = found.source if found else "this machine"
        error = NoPermissionError(
            f"Google does not take the credentials of {source}, with a new token neither.\n"
            "Make a new key, or sign in anew; the account may be switched off."
        )
    elif status == 403:
        error = _forbidden(refused, name, who, writing=writing)
    elif status == 400 and writing:
        error = _batch_refused(refused.message, name)
    elif status == 400:
        error = _cannot_be_read(refused.message, name)
    return error or ReadWriteError(
        f"{name}: Google answered {status}, which this program does not understand.\n"
        "Try again; -v shows the requests."
    )


def _forbidden(refused: _Answer, name: str, who: str, *, writing: bool) -> ToolkitError:
    """Why the account may not: a setting of its project, the key's scope, the sheet's sharing."""
    if "quota project" in refused.message:
        return UnavailableError(
            "Google wants to know which project pays for the requests.\n"
            f"Run {QUOTA}, with the Google Sheets API switched on there."
        )
    if refused.is_switched_off:
        return UnavailableError(
            "The Google Sheets API is switched off in your project.\n"
            f"Switch it on at {SWITCH}, and wait a minute."
        )
    if "scope" in refused.message:
        return NoPermissionError(
            "The credentials do not cover Google Sheets.\n"
            f"Make a service account's key and use it with --creds, or sign in with {LOGIN}"
        )
    if writing:
        return NoPermissionError(
            f"{name} may be read but not written.\nShare it with {who} as Editor."
        )
    return NoPermissionError(
        f"{name} is not shared with {who}.\n"
        "Press Share in the sheet and add that address as Editor."
    )


def _cannot_be_read(message: str, name: str) -> ToolkitError | None:
    """Why cells cannot be read; None where nobody knows."""
    if "parse range" in message:
        return ReadAgainError(
            f"The sheets of {name} were renamed while they were read.\nTry again."
        )
    if "not supported" in message:
        return DataError(
            f"{name} is an Excel file in Google Drive, not a Google Sheet.\n"
            "Open it and choose File, Save as Google Sheets."
        )
    return None


def _batch_refused(message: str, name: str) -> ToolkitError | CannotAppend:
    """Why a batch was refused whole: a protection, a full spreadsheet, or something has moved."""
    place = _PLACE.search(message)
    if "protected" in message:
        return _protected(place[2] if place else "", name)
    if "cells in the workbook above the limit" in message or "10000000" in message:
        return DataError(
            f"{name} is full: a spreadsheet holds 10,000,000 cells.\n"
            "Delete sheets, or empty rows and columns, of yours."
        )
    if "parse range: " in message:
        said = f"{name} changed while it was written; nothing was written.\nTry again."
        return RangeRefused(said, message.partition("parse range: ")[2])
    what = f" (request {int(place[1]) + 1}, {place[2]})" if place else ""
    return ReadAgainError(
        f"{name} changed while it was written{what}; nothing was written.\nTry again."
    )


def _protected(request: str, name: str) -> ToolkitError | CannotAppend:
    """What is protected, by the kind of request that met the protection."""
    if request == "appendCells":
        return CannotAppend(f"The call log of {name} is protected.", moved_on=True)
    if request in ("insertDimension", "insertRange", "findReplace"):
        return Protected(
            f"{name}: the sheet with the customers or the call log was protected while it was "
            "written.\nIn Data, Protect sheets and ranges: let the account edit it."
        )
    if request == "cutPaste":
        return NoPermissionError(
            f"{name}: the call log is protected, and rows in wrong columns of it cannot be moved.\n"
            "In Data, Protect sheets and ranges: let the account edit it."
        )
    return NoPermissionError(
        f"{name}: a protected range stands in the way of a sheet of ours.\n"
        "In Data, Protect sheets and ranges: take our sheets out, or let the account edit them."
    )
