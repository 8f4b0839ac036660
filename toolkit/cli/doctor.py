"""What works on this machine and for one book, step by step; for each thing that does not, the one thing to do."""

import datetime as dt
import importlib.util
import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.errors import ReadAgainError, ToolkitError
from toolkit.refresh import load
from toolkit.render.google_cells import lasting_id
from toolkit.schema.inputs import INPUTS
from toolkit.stores.google.credentials import QUOTA, fetch_token, find_credentials
from toolkit.stores.google.google_sheet import GoogleSheet
from toolkit.stores.google.link_health import linked_labels
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sheet_address import (
    VARIABLE,
    is_google,
    service,
    sheet_id,
)
from toolkit.stores.google.sheet_marks import no_mark
from toolkit.stores.google.sheets_client import Patience
from toolkit.stores.google.spreadsheet import Meta, read_meta
from toolkit.stores.google.zone_names import known_zone
from toolkit.words.folding import fold

NEEDED = (3, 11)
PACKAGES = {
    "python_calamine": "python-calamine",
    "xlsxwriter": "xlsxwriter",
    "lxml": "lxml",
    "gspread": "gspread",
    "rich": "rich",
}
OPTIONAL = {"pyarrow": "Parquet files in a folder", "xlwings": "a workbook that is open in Excel"}


@dataclass(frozen=True)
class Finding:
    """One step: what was looked at, whether it is right (None: neither here nor there), what was found, and what to do."""

    step: str
    right: bool | None
    found: str
    fix: str = ""
    code: int = 0
    """The exit code that a run would end with."""


def examine(
    book: str | None, *, as_of: dt.date | Callable[[str], dt.date], creds: Path | None = None
) -> Iterator[Finding]:
    """Each finding as it is made: the machine first, then the book; after a step that fails, those that need it are left out.

    Nothing is changed anywhere: whether a Google Sheet may be written is asked with a request that finds nothing to do.
    """
    yield from _machine()
    if book is None:
        yield _credentials(creds, needed=False)
    elif is_google(book):
        for finding in _google(book, creds):
            yield finding
            if finding.right is False:
                return
        yield from _content(book, as_of, creds)
    else:
        yield from _content(book, as_of, creds)


def _machine() -> Iterator[Finding]:
    version = platform.python_version()
    right = sys.version_info >= NEEDED
    yield Finding(
        "Python",
        right,
        version,
        "" if right else "Install Python 3.11 or later from python.org/downloads.",
        0 if right else 69,
    )
    gone = [name for module, name in PACKAGES.items() if importlib.util.find_spec(module) is None]
    if gone:
        yield Finding(
            "Packages",
            False,
            f"missing: {', '.join(gone)}",
            f"Run pip install {' '.join(gone)}",
            69,
        )
    else:
        yield Finding("Packages", True, "all there")
    for module, use in OPTIONAL.items():
        there = importlib.util.find_spec(module) is not None
        yield Finding(
            module, True if there else None, f"{'there' if there else 'not there'}, for {use}"
        )
    if platform.system() not in ("Windows", "Darwin"):
        yield Finding(
            "Excel",
            None,
            f"does not run on {platform.system()}; workbooks are read and written without it",
        )


def _credentials(creds: Path | None, *, needed: bool) -> Finding:
    try:
        found = find_credentials(creds)
    except ToolkitError as error:
        said, _, fix = str(error).partition("\n")
        return Finding(
            "Google credentials",
            False if needed else None,
            said,
            fix if needed else "",
            error.exit_code if needed else 0,
        )
    whom = f"; share sheets with {found.email}" if found.email else ""
    if found.is_person and not found.project:
        return Finding(
            "Google credentials",
            None,
            f"{found.source}; your own, and no project is named that pays for the requests",
            f"Run {QUOTA}.",
        )
    paid = f"; project {found.project} pays for the requests" if found.project else ""
    return Finding("Google credentials", True, f"{found.source}{whom}{paid}")


def _google(book: str, creds: Path | None) -> Iterator[Finding]:
    """The chain to one Google Sheet: address, credentials, token, reading, writing, what it is."""
    yield _tried(
        "Address",
        lambda: (
            f"id {sheet_id(book)}"
            + (f", on {service()} ({VARIABLE})" if "127." in service() else "")
        ),
    )
    credentials = _credentials(creds, needed=True)
    yield credentials
    yield _tried("Token", lambda: _token(creds))
    place = GoogleSheet(book, creds=creds, patience=Patience(in_all=40, answer=20, pace=0))
    held: list[Meta] = []

    def reads() -> str:
        meta = read_meta(place.client.meta())
        held.append(meta)
        place.client.name = meta.title
        return f"{meta.title!r}, {len(meta.tabs)} sheets"

    yield _tried("May be read", reads)
    yield _tried("May be written", lambda: _writable(place))
    meta = held[0]
    yield _place_and_time(meta)
    yield from _protections(meta)
    yield from _links(place, meta)
    size = sum(tab.rows * tab.columns for tab in meta.tabs)
    full = size > 9_500_000
    fix = "Delete sheets, or empty rows and columns." if full else ""
    yield Finding("Size", not full, f"{size:,} of 10,000,000 cells", fix, 65 if full else 0)


def _place_and_time(meta: Meta) -> Finding:
    if known_zone(meta.zone):
        return Finding(
            "Locale and time zone", True, f"{meta.locale}, {meta.zone}; days are those of that zone"
        )
    fix = "Choose another in File, Settings, or put the setting time_zone into the sheet Settings."
    said = (
        f"{meta.locale}, {meta.zone or 'none'}: not known here, so days are those of this machine"
    )
    return Finding("Locale and time zone", None, said, fix)


def _protections(meta: Meta) -> Iterator[Finding]:
    """Sheets that are protected against the account: ours stop a refresh; on theirs, calls wait and columns cannot be put."""
    ours = [t.title for t in meta.pages.values() if t.closed]
    theirs = [t.title for t in meta.tabs if t.closed and not t.is_ours]
    way = "In Data, Protect sheets and ranges: let the account edit"
    if ours:
        yield Finding(
            "Protections",
            False,
            f"our sheets cannot be written: {', '.join(map(repr, ours))}",
            f"{way} them.",
            77,
        )
    elif theirs:
        said = f"{', '.join(map(repr, theirs))}; calls for a protected log wait, and no linking columns can be put there"
        yield Finding("Protections", None, said, f"{way} it, if that is a nuisance.")


def _links(place: GoogleSheet, meta: Meta) -> Iterator[Finding]:
    """Whether linking columns show what they should."""
    if not any(linked_labels(tab) for tab in meta.tabs):
        return
    place.read()
    sick = place.links_at_fault()
    yield Finding(
        "Linking columns",
        None if sick else True,
        "; ".join(sick) or "they show values",
        "Refresh, with --link-columns." if sick else "",
    )


def _token(creds: Path | None) -> str:
    import google.auth.exceptions as errors

    try:
        fetch_token(find_credentials(creds), 20.0)
    except errors.TransportError as error:
        raise ToolkitError(
            "Google is not reached.\nLook whether this machine is online, or behind a proxy (HTTPS_PROXY)."
        ) from error
    return "given"


def _writable(place: GoogleSheet) -> str:
    """Ask to delete a mark that nobody has set: it needs the right to write, and does nothing."""
    nothing = no_mark(lasting_id("nobody has this mark"))
    try:
        place.client.update(as_body([nothing]))
    except ReadAgainError:
        return "yes, it seems"
    return "yes"


def _tried(step: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(step, True, look())
    except ToolkitError as error:
        said, _, fix = str(error).partition("\n")
        return Finding(step, False, said, fix, error.exit_code)


def _content(book: str, as_of: Any, creds: Path | None) -> Iterator[Finding]:
    """How the book is understood: its tables, their headers, and what a run would stumble over."""
    try:
        loaded = load(book, as_of=as_of, creds=creds)
    except ToolkitError as error:
        said, _, fix = str(error).partition("\n")
        yield Finding("Reading", False, said, fix, error.exit_code)
        return
    for name, mapped in loaded.mapped.items():
        twice = [
            h
            for h, n in Counter(fold(h) for h in [*mapped.columns, *mapped.unmapped]).items()
            if n > 1
        ]
        what = f"sheet {mapped.title!r}, {len(mapped.columns)} columns known, {len(mapped.unmapped)} not used"
        if twice:
            named = ", ".join(
                repr(h) for h in [*mapped.columns, *mapped.unmapped] if fold(h) in twice
            )
            yield Finding(
                INPUTS[name].title,
                None,
                f"{what}; the same heading twice: {named}, the first counts",
            )
        else:
            yield Finding(INPUTS[name].title, True, what)
    errors = [p for p in loaded.problems if p.severity == "error"]
    if errors:
        yield Finding(
            "Problems",
            False,
            f"{len(errors)} that stop a refresh",
            f"`retain check {book}` shows them.",
            65,
        )
    else:
        count = len(loaded.problems)
        yield Finding(
            "Problems", True, f"none that stops a refresh{f'; {count} to look at' if count else ''}"
        )
