"""A workbook as a package of parts: read any, replace some, write it back with all others untouched."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

from lxml import etree
from lxml.etree import _Element

from .markup import (
    MAIN,
    PKG_RELS,
    RID,
    STRICT,
    TYPES,
    children,
    copy_of,
    dump,
    integer,
    is_true,
    local,
    main,
    parse,
    value_key,
)
from .xlsx_errors import Damaged, Refused
from .zip_members import (
    READ_ERRORS,
    first_broken,
    open_zip,
    rewrite,
    shown,
)

_TYPES_PART = "[Content_Types].xml"
_ROOT_RELS = "_rels/.rels"


class SheetRef(NamedTuple):
    """One tab of the workbook, as ``workbook.xml`` lists it."""

    title: str
    part: str
    state: str  # visible, hidden or veryHidden
    sheet_id: int
    rid: str


class Package:
    """An .xlsx or .xlsm file in memory. Part names are like ``xl/workbook.xml`` and found in any case."""

    def __init__(self, data: bytes, where: str = "The workbook") -> None:
        self.sha256 = hashlib.sha256(data).hexdigest()
        self._where = where
        self._zip, files = open_zip(data, where)
        self._names = {name.lower(): name for name in files}
        self._files = files
        self._new: dict[str, bytes] = {}
        self._gone: set[str] = set()
        self._sound = False
        self._main: str | None = None
        self._read: set[str] = set()
        if _TYPES_PART.lower() not in self._names:
            raise Damaged(
                f"{where} is a zip file but not an .xlsx workbook; it has no {_TYPES_PART}."
            )
        self._types = self.root(_TYPES_PART)

    @classmethod
    def open(cls, source: Path | bytes, *, sound: bool = False) -> Package:
        """Read a workbook whole, so that no file stays open; raises Damaged, Refused (encrypted) or OSError.

        ``sound`` says that these very bytes were verified before.
        """
        package = (
            cls(source)
            if isinstance(source, bytes)
            else cls(source.read_bytes(), where=str(source.name))
        )
        package._sound = sound
        return package

    # Parts

    def parts(self) -> list[str]:
        """Names of all parts there are now, in file order, new ones last."""
        old = [name for name in self._files if name not in self._gone]
        return old + [name for name in self._new if name not in self._files]

    def has(self, part: str) -> bool:
        """Say whether the part is there now."""
        name = self._real(part)
        return name in self._new or (name in self._files and name not in self._gone)

    def read(self, part: str) -> bytes:
        """Bytes of a part as they are now; a missing or broken one raises Damaged."""
        name = self._real(part)
        if name in self._new:
            return self._new[name]
        if not self.has(name):
            raise Damaged(
                f"{self._where} lacks the part {part}; open it in Excel, let it repair the file, save it."
            )
        return self._original(name)

    def pieces(self, part: str, size: int) -> Iterator[bytes]:
        """Read a part in pieces, for what is too big to unpack at once; a broken one raises Damaged."""
        name = self._real(part)
        if name in self._new or not self.has(name):
            yield self.read(name)
            return
        with self._reading(name), self._zip.open(self._files[name]) as stream:
            while piece := stream.read(size):
                yield piece

    def put(self, part: str, data: bytes, content_type: str | None = None) -> None:
        """Replace a part or add one; a part given the bytes it had in the file counts as untouched."""
        name = self._names.setdefault(part.lower(), part)
        self._main = None if name.lower() == _ROOT_RELS else self._main
        self._gone.discard(name)
        self._new.pop(name, None)
        old = self._files.get(name)
        if old is None or old.file_size != len(data) or self._original(name) != data:
            self._new[name] = data
        if content_type and self.content_type(name) != content_type:
            etree.SubElement(
                self._types, f"{{{TYPES}}}Override", PartName="/" + name, ContentType=content_type
            )
            self._put_types()

    def drop(self, part: str) -> None:
        """Take a part out, with its own content type; its relations stay the caller's business."""
        name = self._real(part)
        self._main = None
        self._new.pop(name, None)
        if name in self._files:
            self._gone.add(name)
        for entry in children(self._types):
            if (
                local(entry) == "Override"
                and entry.get("PartName", "").lower() == "/" + name.lower()
            ):
                self._types.remove(entry)
                self._put_types()

    def root(self, part: str) -> _Element:
        """Parse a part; change the tree and hand it to ``put_root``."""
        return parse(self.read(part), f"{self._where}, part {part},")

    def put_root(self, part: str, root: _Element) -> None:
        """Replace a part by a tree, unless the tree means the same as the part does already."""
        if value_key(root) != value_key(self.root(part)):
            self.put(part, dump(root))

    def free_part(self, model: str, reserved: frozenset[str] = frozenset()) -> str:
        """First free number for a part: ``xl/charts/chart7.xml`` asks for ``xl/charts/chart1.xml``, then 2, ..."""
        found = re.fullmatch(r"(.*?)\d*(\.\w+)", model)
        stem, extension = (found[1], found[2]) if found else (model, "")
        number = 1
        while (
            self.has(f"{stem}{number}{extension}")
            or f"{stem}{number}{extension}".lower() in reserved
        ):
            number += 1
        return f"{stem}{number}{extension}"

    def content_type(self, part: str) -> str | None:
        """Content type of a part: its own, else that of its extension."""
        name, extension = "/" + part.lower(), part.rsplit(".", 1)[-1].lower()
        default = None
        for entry in children(self._types):
            if local(entry) == "Override" and entry.get("PartName", "").lower() == name:
                return entry.get("ContentType")
            if local(entry) == "Default" and entry.get("Extension", "").lower() == extension:
                default = entry.get("ContentType")
        return default

    def parts_of_type(self, ending: str) -> list[str]:
        """Parts whose own content type ends so, in file order."""
        entries = [e for e in children(self._types) if e.get("ContentType", "").endswith(ending)]
        named = {
            self._real(e.get("PartName", "").lstrip("/")) for e in entries if local(e) == "Override"
        }
        return [part for part in self.parts() if part in named]

    def add_default_type(self, extension: str, content_type: str) -> None:
        """Name the type of all parts with an extension, unless the package does so already."""
        known = {
            e.get("Extension", "").lower() for e in children(self._types) if local(e) == "Default"
        }
        if extension.lower() not in known:
            entry = etree.Element(
                f"{{{TYPES}}}Default", Extension=extension, ContentType=content_type
            )
            self._types.insert(0, entry)
            self._put_types()

    # Relations

    def rels_part(self, owner: str) -> str:
        """Name of the part that holds the relations of ``owner`` ('' is the package itself)."""
        return posixpath.join(
            posixpath.dirname(owner), "_rels", posixpath.basename(owner) + ".rels"
        )

    def rels(self, owner: str) -> _Element:
        """Relations of a part as a tree, empty when it has none."""
        part = self.rels_part(owner)
        if self.has(part):
            return self.root(part)
        return etree.Element(f"{{{PKG_RELS}}}Relationships", nsmap={None: PKG_RELS})  # type: ignore[dict-item]

    def put_rels(self, owner: str, rels: _Element) -> None:
        """Replace the relations of a part."""
        part = self.rels_part(owner)
        if self.has(part):
            self.put_root(part, rels)
        elif len(rels):
            self.put(part, dump(rels))

    def target(self, owner: str, rel: _Element) -> str:
        """Part an internal relation of ``owner`` points at."""
        path = posixpath.join("/" + posixpath.dirname(owner), rel.get("Target", ""))
        return self._real(posixpath.normpath(path).lstrip("/"))

    def related(self, owner: str, kind: str = "") -> list[str]:
        """Parts that ``owner`` relates to, all or of one kind such as ``table``; only those that exist."""
        rels = [rel for rel in children(self.rels(owner)) if rel.get("TargetMode") != "External"]
        targets = [
            self.target(owner, rel)
            for rel in rels
            if not kind or rel.get("Type", "").endswith("/" + kind)
        ]
        return [part for part in targets if self.has(part)]

    def claimed(self) -> frozenset[str]:
        """Names, lower case, that any relation leads to, of parts there or not; broken relations raise Damaged."""
        ends = [name for name in self.parts() if name.endswith(".rels")]
        owners = [
            posixpath.join(posixpath.dirname(posixpath.dirname(end)), posixpath.basename(end)[:-5])
            for end in ends
        ]
        rels = [
            (owner, rel)
            for owner in owners
            for rel in children(self.rels(owner))
            if rel.get("TargetMode") != "External"
        ]
        return frozenset(self.target(owner, rel).lower() for owner, rel in rels)

    # The workbook

    @property
    def workbook_part(self) -> str:
        """Name of the main part, usually ``xl/workbook.xml``."""
        if self._main is None:
            found = self.related("", "officeDocument")
            if not found:
                raise Damaged(
                    f"{self._where} holds no workbook; it may be another kind of Office file."
                )
            if found[0].lower().endswith(".bin"):
                raise Refused(
                    f"{self._where} is a binary workbook (.xlsb); open it in Excel and save it as .xlsx or .xlsm."
                )
            self._main = found[0]
        return self._main

    @property
    def styles_part(self) -> str | None:
        """Name of the styles part; None when the workbook has none."""
        return next(iter(self.related(self.workbook_part, "styles")), None)

    def workbook(self) -> _Element:
        """Parse the main part; only the usual (Transitional) kind of workbook is taken."""
        root = self.root(self.workbook_part)
        namespace = etree.QName(root).namespace
        if namespace == STRICT:
            raise Refused(
                f"{self._where} is saved as Strict Open XML; open it in Excel and save it as a plain workbook (Excel Workbook, .xlsx)."
            )
        if namespace != MAIN or local(root) != "workbook":
            raise Damaged(f"{self._where} holds something else than a workbook ({root.tag!s}).")
        return root

    def sheets(self) -> list[SheetRef]:
        """All tabs from left to right, chart sheets too."""
        owner = self.workbook_part
        rels = {
            rel.get("Id", ""): rel
            for rel in children(self.rels(owner))
            if rel.get("TargetMode") != "External"
        }
        found = []
        for node in children(self.workbook().find(main("sheets"))):
            title, rid = node.get("name", ""), node.get(RID, "")
            if rid not in rels:
                raise Damaged(f"{self._where} lists a sheet {title!r} that is not in the file.")
            part = self.target(owner, rels[rid])
            found.append(
                SheetRef(title, part, node.get("state", "visible"), integer(node, "sheetId"), rid)
            )
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
        return any(
            is_true(node.get("date1904")) for node in self.workbook().iter(main("workbookPr"))
        )

    # Safety and output

    def verify(self) -> None:
        """Check every member's checksum, once; raises Damaged with the name of the first broken one."""
        broken = None if self._sound else first_broken(self._zip, self._read)
        if broken:
            raise Damaged(
                f"{self._where} is damaged in {shown(broken)}; restore it from a copy before writing into it."
            )
        self._sound = True

    def require_writable(self, *, structure: bool) -> None:
        """Raise Refused or Damaged where no writing is safe; ``structure`` is for adding or removing sheets."""
        self.verify()
        workbook = self.workbook()
        if any(part.lower().startswith("_xmlsignatures/") for part in self.parts()):
            raise Refused(
                f"{self._where} is digitally signed and any change breaks the signature; take the signature off (File, Info)."
            )
        protection = workbook.find(main("workbookProtection"))
        if structure and protection is not None and is_true(protection.get("lockStructure")):
            raise Refused(
                f"{self._where} has a locked structure; take it off (Review, Protect Workbook) and try again."
            )
        if self.styles_part is None:
            raise Refused(f"{self._where} has no styles; open it in Excel and save it once.")

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Take back every change made inside the block when it ends with an error."""
        before = dict(self._names), dict(self._new), set(self._gone), copy_of(self._types)
        try:
            yield
        except BaseException:
            self._names, self._new, self._gone, self._types = before
            raise

    def to_bytes(self) -> bytes:
        """Write the whole file; the same content always gives the same bytes."""
        return rewrite(self._zip, self._new, self._gone)

    def save(self, file: IO[bytes]) -> None:
        """Write the whole file into an open stream."""
        file.write(self.to_bytes())

    def changed_parts(self) -> list[str]:
        """Names of the parts that were replaced, added or dropped since the file was opened."""
        return sorted(self._gone.union(self._new))

    def _put_types(self) -> None:
        self.put(_TYPES_PART, dump(self._types))

    def _real(self, part: str) -> str:
        return self._names.get(part.lower(), part)

    def _original(self, name: str) -> bytes:
        with self._reading(name):
            data = self._zip.read(self._files[name])
        self._read.add(name)
        return data

    @contextmanager
    def _reading(self, name: str) -> Iterator[None]:
        try:
            yield
        except READ_ERRORS as error:
            raise Damaged(
                f"{self._where} is damaged in {shown(name)} ({shown(error)}); restore it from a copy."
            ) from error
