"""One text file as a book: the customer list, or a log, by its name and headers."""

from pathlib import Path

from toolkit.stores.base import Read
from toolkit.stores.text.delimited import delimited_sheet


class TextFile:
    """A file of separated values; it is never written into."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        """`encoding` is how it was saved, where the person said so."""
        self.path = path
        self.name = path.name
        self._encoding = encoding

    def read(self) -> Read:
        """The one sheet, by file stem."""
        return Read({self.path.stem: delimited_sheet(self.path, self._encoding)})
