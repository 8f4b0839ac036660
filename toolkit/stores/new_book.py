"""A new workbook for what came from a place that cannot be written into: its sheets' values, and the results."""

import hashlib
from pathlib import Path

from toolkit.errors import OutputError
from toolkit.stores import Output, Receipt, Source
from toolkit.stores.common import TAG, file_errors
from toolkit.stores.compose import compose, finish
from toolkit.stores.draw import plain_book
from toolkit.xlsx import Package, XlsxError, find_sheets


class NewBook:
    """Writes an .xlsx with every input sheet as plain values, the added columns and all pages."""

    def __init__(self, source: Source, path: Path) -> None:
        self.source, self.path, self.name = source, path, path.name

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Make the workbook, or make it anew when it is one of ours."""
        seen = seen_of(self.path)
        with file_errors(self.path, "Writing"):
            data, titles = plain_book(self.source.read().sheets)
            composed = compose(data, output, titles.get(output.customers_sheet, output.customers_sheet))
            composed.receipt.to = str(self.path)
            return finish(composed, self.path, seen=seen, dry_run=dry_run, stamp=stamp, keep=keep)


def seen_of(path: Path) -> str | None:
    """Hash of a workbook that may be replaced, None for a new one; raises OutputError when it is not one of ours."""
    if not path.exists():
        return None
    with file_errors(path, "Reading"):
        data = path.read_bytes()
    try:
        ours = bool(find_sheets(Package.open(data), TAG))
    except XlsxError:
        ours = False
    if not ours:
        raise OutputError(
            f"{path.name} exists and was not made by this program; it is left alone.\nChoose another name for --to."
        )
    return hashlib.sha256(data).hexdigest()
