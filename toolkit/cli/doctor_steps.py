"""What works on this machine and for one book, step by step.

For each thing that does not, the one thing to do.
"""

import datetime as dt
import importlib.util
import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.errors import ReadAgainError, ToolkitError, TryLaterError
from toolkit.reading.mapped import Mapped
from toolkit.refresh import load
from toolkit.render.google_cells import lasting_id
from toolkit.schema.inputs import INPUTS
from toolkit.stores.google.credentials import (
    QUOTA,
    fetch_token,
    find_credentials,
    readable_by_others,
)
from toolkit.stores.google.drive_files import found_id
from toolkit.stores.google.google_sheet import GoogleSheet
from toolkit.stores.google.link_health import linked_labels
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sheet_address import VARIABLE, is_google, service
from toolkit.stores.google.sheet_marks import no_mark
from toolkit.stores.google.sheets_client import Patience
from toolkit.stores.google.spreadsheet import Meta, read_meta
from toolkit.stores.google.zone_names import known_zone
from toolkit.words.folding import fold

NEEDED = (3, 11)
_BRIEF = Patience(in_all=40, answer=20, pace=0)
"""How long Google is waited for where a person looks on."""
PACKAGES = {
    "python_calamine": "python-calamine",
    "xlsxwriter": "xlsxwriter",
    "lxml": "lxml",
    "gspread": "gspread",
    "rich": "rich",
}
OPTIONAL = {
    "duckdb": "databases",
    "pyarrow": "Parquet files in a folder",
    "xlwings": "a workbook that is open in Excel",
}
_CELLS, _NEARLY_FULL = 10_000_000, 9_500_000
"""How many cells a Google Sheet takes, and from how many on it counts as full."""


@dataclass(frozen=True)
class Finding:
    """One step: what was looked at, what was found, and what to do.

    `right` is None where it is neither right nor wrong.
    """

    step: str
    right: bool | None
    found: str
    fix: str = ""
    code: int = 0
    """The exit code that a run would end with."""


def examine(
    book: str | None, *, as_of: dt.date | Callable[[str], dt.date], creds: Path | None = None
) -> Iterator[Finding]:
    """Each finding as it is made: the machine first, then the book.

    After a step that fails, those that need it are left out. Nothing is changed anywhere: whether
    a Google Sheet may be written is asked with a request that finds nothing to do.
    """
    yield from _machine()
    if book is None:
        yield _credentials(creds, needed=False)
        return
    if is_google(book):
        for finding in _google(book, creds):
            yield finding
            if finding.right is False:
                return
    yield from _content(book, as_of, creds)


def _machine() -> Iterator[Finding]:
    """Python, the packages, and Excel."""
    version = platform.python_version()
    if sys.version_info >= NEEDED:
        yield Finding("Python", True, version)
    else:
        fix = "Install Python 3.11 or later from python.org/downloads."
        yield Finding("Python", False, version, fix, 69)
    missing = [name for module, name in PACKAGES.items() if not _is_installed(module)]
    if missing:
        fix = f"Run pip install {' '.join(missing)}"
        yield Finding("Packages", False, f"missing: {', '.join(missing)}", fix, 69)
    else:
        yield Finding("Packages", True, "all there")
    for module, use in OPTIONAL.items():
        if _is_installed(module):
            yield Finding(module, True, f"there, for {use}")
        else:
            yield Finding(module, None, f"not there, for {use}")
    system = platform.system()
    if system not in ("Windows", "Darwin"):
        words = f"does not run on {system}; workbooks are read and written without it"
        yield Finding("Excel", None, words)


def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _tried(step: str, look: Callable[[], str]) -> Finding:
    """What a step gives, or the error that it raises."""
    try:
        return Finding(step, True, look())
    except ToolkitError as error:
        return _failed(step, error)


def _failed(step: str, error: ToolkitError) -> Finding:
    """An error as a finding: its first line says what is wrong, the rest what to do."""
    what, _, fix = str(error).partition("\n")
    return Finding(step, False, what, fix, error.exit_code)


# ---------------------------------------------------------------------------------- Google Sheets


def _credentials(creds: Path | None, *, needed: bool) -> Finding:
    """The credentials for Google; that there are none is wrong only where they are `needed`."""
    step = "Google credentials"
    try:
        credentials = find_credentials(creds)
    except ToolkitError as error:
        failed = _failed(step, error)
        return failed if needed else Finding(step, None, failed.found)
    if credentials.is_person and not credentials.project:
        words = "your own, and no project is named that pays for the requests"
        return Finding(step, None, f"{credentials.source}; {words}", f"Run {QUOTA}.")
    words = credentials.source
    if credentials.email:
        words += f"; share sheets with {credentials.email}"
    if credentials.project:
        words += f"; project {credentials.project} pays for the requests"
    if readable_by_others(credentials):
        words += "; other users of this machine can read the key"
        return Finding(step, None, words, f"Run chmod 600 {credentials.file}.")
    return Finding(step, True, words)


def _google(book: str, creds: Path | None) -> Iterator[Finding]:
    """The chain to one Google Sheet: address, credentials, token, reading, writing, what it is."""
    yield _tried("Address", lambda: _address(book, creds))
    yield _credentials(creds, needed=True)
    yield _tried("Token", lambda: _token(creds))
    try:
        place = GoogleSheet(book, creds=creds, patience=_BRIEF)
        meta = read_meta(place.client.meta())
    except ToolkitError as error:
        yield _failed("May be read", error)
        return
    place.client.name = meta.title
    yield Finding("May be read", True, f"{meta.title!r}, {len(meta.tabs)} sheets")
    yield _tried("May be written", lambda: _writable(place))
    yield _place_and_time(meta)
    yield from _protections(meta)
    yield from _links(place, meta)
    yield _size(meta)


def _address(book: str, creds: Path | None) -> str:
    address = f"id {found_id(book, creds=creds, patience=_BRIEF)}"
    # another service than Google's own is set for tests only
    if "127." in service():
        address += f", on {service()} ({VARIABLE})"
    return address


def _token(creds: Path | None) -> str:
    """Ask for a token; raises TryLaterError where Google is not reached."""
    import google.auth.exceptions as errors

    try:
        fetch_token(find_credentials(creds), 20.0)
    except errors.TransportError as error:
        raise TryLaterError(
            "Google is not reached.\n"
            "Look whether this machine is online, or behind a proxy (HTTPS_PROXY)."
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


def _place_and_time(meta: Meta) -> Finding:
    step = "Locale and time zone"
    if known_zone(meta.zone):
        return Finding(step, True, f"{meta.locale}, {meta.zone}; days are those of that zone")
    zone = f"{meta.locale}, {meta.zone or 'none'}"
    fix = "Choose another in File, Settings, or put the setting time_zone into the sheet Settings."
    return Finding(step, None, f"{zone}: not known here, so days are those of this machine", fix)


def _protections(meta: Meta) -> Iterator[Finding]:
    """Sheets that are protected against the account.

    Ours stop a refresh; on theirs, calls wait and columns cannot be put.
    """
    ours = [repr(tab.title) for tab in meta.pages.values() if tab.closed]
    theirs = [repr(tab.title) for tab in meta.tabs if tab.closed and not tab.is_ours]
    way = "In Data, Protect sheets and ranges: let the account edit"
    if ours:
        words = f"our sheets cannot be written: {', '.join(ours)}"
        yield Finding("Protections", False, words, f"{way} them.", 77)
    elif theirs:
        words = "calls for a protected log wait, and no linking columns can be put there"
        fix = f"{way} it, if that is a nuisance."
        yield Finding("Protections", None, f"{', '.join(theirs)}; {words}", fix)


def _links(place: GoogleSheet, meta: Meta) -> Iterator[Finding]:
    """Whether linking columns show what they should."""
    if not any(linked_labels(tab) for tab in meta.tabs):
        return
    place.read()
    faults = place.links_at_fault()
    if faults:
        fix = "Refresh, with --link-columns."
        yield Finding("Linking columns", None, "; ".join(faults), fix)
    else:
        yield Finding("Linking columns", True, "they show values")


def _size(meta: Meta) -> Finding:
    size = sum(tab.rows * tab.columns for tab in meta.tabs)
    words = f"{size:,} of {_CELLS:,} cells"
    if size > _NEARLY_FULL:
        return Finding("Size", False, words, "Delete sheets, or empty rows and columns.", 65)
    return Finding("Size", True, words)


# ------------------------------------------------------------------------------------ the book


def _content(book: str, as_of: Any, creds: Path | None) -> Iterator[Finding]:
    """How the book is understood: its tables, their headers, what a run would stumble over."""
    try:
        loaded = load(book, as_of=as_of, creds=creds, undecided=True)
    except ToolkitError as error:
        yield _failed("Reading", error)
        return
    for name, mapped in loaded.mapped.items():
        yield _table(INPUTS[name].title, mapped)
    errors = sum(problem.severity == "error" for problem in loaded.problems)
    if errors:
        fix = f"`retain check {book}` shows them."
        yield Finding("Problems", False, f"{errors} that stop a refresh", fix, 65)
        return
    words = "none that stops a refresh"
    if loaded.problems:
        words += f"; {len(loaded.problems)} to look at"
    yield Finding("Problems", True, words)


def _table(title: str, mapped: Mapped) -> Finding:
    """How the headers of one table are understood."""
    known, unused = len(mapped.columns), len(mapped.unmapped)
    words = f"sheet {mapped.title!r}, {known} columns known, {unused} not used"
    headers = [*mapped.columns, *mapped.unmapped]
    times = Counter(fold(header) for header in headers)
    twice = [repr(header) for header in headers if times[fold(header)] > 1]
    if not twice:
        return Finding(title, True, words)
    named = ", ".join(twice)
    return Finding(title, None, f"{words}; the same heading twice: {named}, the first counts")
