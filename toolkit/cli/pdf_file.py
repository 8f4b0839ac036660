"""A report as PDF, by a program that is on this machine: Chromium, or LibreOffice."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from toolkit.errors import UnavailableError

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
OFFICES = ("soffice", "libreoffice")
USUAL_PLACES = (
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
"""Where they stand on Windows and Mac, which have them on no path."""
SECONDS = 120
_MADE = re.compile(rb"(/(?:CreationDate|ModDate) ?\(D:)\d{14}")
"""When a program says that it made the file."""


def as_pdf(html: bytes, xlsx: Callable[[], bytes]) -> bytes:
    """The page as PDF, printed by a browser; else the workbook, by LibreOffice.

    Raises UnavailableError where neither is there or neither makes one.
    """
    browser, office = _found(BROWSERS), _found(OFFICES)
    if not (browser or office):
        raise UnavailableError(
            "A PDF is made by Chromium, Chrome, Edge or LibreOffice, and none is on this machine.\n"
            "Take .html, and print it from your browser."
        )
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "report.pdf"
        if browser:
            _print_page(browser, html, made)
        if office and not made.exists():
            _convert(office, xlsx(), made)
        if not made.exists():
            program = browser or office
            raise UnavailableError(
                f"{program} made no PDF of the report.\nTake .html, and print it from your browser."
            )
        # The day of the report stands in it; when it was printed is no part of it.
        return _MADE.sub(rb"\g<1>20000101000000", made.read_bytes())


def _found(programs: tuple[str, ...]) -> str | None:
    """The first of these programs on this machine."""
    for name in programs:
        path = shutil.which(name)
        if path:
            return path
    known = {re.sub("[^a-z]", "", Path(name).stem.lower()) for name in programs}
    known |= {"googlechrome", "microsoftedge"} if "chrome" in known else set()
    for place in map(Path, USUAL_PLACES):
        if re.sub("[^a-z]", "", place.stem.lower()) in known and place.exists():
            return str(place)
    return None


def _print_page(browser: str, html: bytes, made: Path) -> None:
    page = made.with_suffix(".html")
    page.write_bytes(html)
    command = [
        browser,
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-pdf-header-footer",
        f"--user-data-dir={made.parent / 'profile'}",
        f"--print-to-pdf={made}",
        page.as_uri(),
    ]
    _call(command)
    if not made.exists():
        # Inside a container a browser cannot make its own sandbox; the page is ours, and still.
        _call([*command[:1], "--no-sandbox", *command[1:]])


def _convert(office: str, xlsx: bytes, made: Path) -> None:
    book = made.with_suffix(".xlsx")
    book.write_bytes(xlsx)
    profile = (made.parent / "office").as_uri()
    _call(
        [
            office,
            "--headless",
            f"-env:UserInstallation={profile}",
            "--convert-to",
            "pdf",
            "--outdir",
            str(made.parent),
            str(book),
        ]
    )


def _call(command: list[str]) -> None:
    try:
        subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return
