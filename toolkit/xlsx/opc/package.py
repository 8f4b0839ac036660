"""A workbook: the main part of a package, the tabs it lists, and whether it may be written into."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from .markup import MAIN, RID, STRICT, children, integer, is_true, local, main
from .package_parts import PackageParts
from .relations import internal
from .xlsx_errors import Damaged, Refused


class SheetRef(NamedTuple):
    """One tab of the workbook, as ``workbook.xml`` lists it."""

    title: str
    part: str
    state: str  # visible, hidden or veryHidden
    sheet_id: int
    rid: str


class Package(PackageParts):
    """An .xlsx or .xlsm file in memory; nothing of it reaches the disk before it is saved."""

    def __init__(self, data: bytes, where: str = "The workbook") -> None:
        self.sha256 = hashlib.sha256(data).hexdigest()
        self._looked_at: tuple[bytes, _Element] | None = None
        super().__init__(data, where)

    @classmethod
    def open(cls, source: Path | bytes, *, sound: bool = False) -> Package:
        """Read a workbook whole, so that no file stays open.

        ``sound`` says that these very bytes were verified before. Raises Damaged, Refused (where it
        is encrypted) or OSError.
        """
        if isinstance(source, bytes):
            package = cls(source)
        else:
            package = cls(source.read_bytes(), where=source.name)
        package._sound = sound
        return package

    @property
    def workbook_part(self) -> str:
        """Name of the main part, usually ``xl/workbook.xml``, where the package itself leads to.

        Raises Damaged for a package without one, Refused for a binary workbook.
        """
        found = self.related("", "officeDocument")
        if not found:
            raise Damaged(
                f"{self._where} holds no workbook; it may be another kind of Office file."
            )
        if found[0].lower().endswith(".bin"):
            raise Refused(
                f"{self._where} is a binary workbook (.xlsb); "
                "open it in Excel and save it as .xlsx or .xlsm."
            )
        return found[0]

    @property
    def styles_part(self) -> str | None:
        """Name of the styles part; None when the workbook has none."""
        return next(iter(self.related(self.workbook_part, "styles")), None)

    def workbook(self) -> _Element:
        """Parse the main part; only the usual (Transitional) kind of workbook is taken.

        Raises Refused for Strict Open XML, whose elements have names of their own, and Damaged for
        what is no workbook.
        """
        root = self.root(self.workbook_part)
        namespace = etree.QName(root).namespace
        if namespace == STRICT:
            raise Refused(
                f"{self._where} is saved as Strict Open XML; open it in Excel and save it as a "
                "plain workbook (Excel Workbook, .xlsx)."
            )
        if namespace != MAIN or local(root) != "workbook":
            raise Damaged(f"{self._where} holds something else than a workbook ({root.tag!s}).")
        return root

    def workbook_as_read(self) -> _Element:
        """The same to be looked at only: it is parsed once as long as the part stays as it is."""
        text = self.read(self.workbook_part)
        if self._looked_at is None or self._looked_at[0] != text:
            self._looked_at = text, self.workbook()
        return self._looked_at[1]

    def sheets(self) -> list[SheetRef]:
        """All tabs from left to right, chart sheets too."""
        owner = self.workbook_part
        rels = {rel.get("Id", ""): rel for rel in internal(self.rels(owner))}
        found = []
        for node in children(self.workbook_as_read().find(main("sheets"))):
            title, rid = node.get("name", ""), node.get(RID, "")
            if rid not in rels:
                raise Damaged(f"{self._where} lists a sheet {title!r} that is not in the file.")
            part = self.target(owner, rels[rid])
            state = node.get("state", "visible")
            found.append(SheetRef(title, part, state, integer(node, "sheetId"), rid))
        return found

    def sheet(self, title: str) -> SheetRef:
        """Find a tab by its title, in any case; raises Refused with the titles there are."""
        sheets = self.sheets()
        for sheet in sheets:
            if sheet.title.lower() == title.lower():
                return sheet
        there = ", ".join(repr(sheet.title) for sheet in sheets)
        raise Refused(f"{self._where} has no sheet {title!r}; it has {there}.")

    @property
    def date1904(self) -> bool:
        """Whether day 0 is 1904-01-01, as in workbooks that began on an old Mac."""
        properties = self.workbook_as_read().iter(main("workbookPr"))
        return any(is_true(node.get("date1904")) for node in properties)

    def require_writable(self, *, structure: bool) -> None:
        """Raise Refused or Damaged where no writing is safe.

        ``structure`` is for adding or removing sheets, which a workbook can be locked against.
        """
        self.verify()
        workbook = self.workbook()
        if any(part.lower().startswith("_xmlsignatures/") for part in self.parts()):
            raise Refused(
                f"{self._where} is digitally signed and any change breaks the signature; "
                "take the signature off (File, Info)."
            )
        protection = workbook.find(main("workbookProtection"))
        if structure and protection is not None and is_true(protection.get("lockStructure")):
            raise Refused(
                f"{self._where} has a locked structure; "
                "take it off (Review, Protect Workbook) and try again."
            )
        if self.styles_part is None:
            raise Refused(f"{self._where} has no styles; open it in Excel and save it once.")
