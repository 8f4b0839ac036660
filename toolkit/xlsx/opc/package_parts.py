"""The parts of a package: read any, replace some, and write it back with all others untouched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from lxml.etree import _Element

from .content_types import TYPES_PART, ContentTypes
from .markup import dump, means_same, parse
from .relations import internal, no_relations, owner_of, rels_part_of, target_name
from .xlsx_errors import Damaged
from .zip_members import (
    READ_ERRORS,
    first_broken,
    open_zip,
    rewrite,
    shown,
    unpacked,
)


class PackageParts:
    """A zip file of parts in memory; what is changed is kept apart until the file is written.

    Part names are like ``xl/workbook.xml`` and found in any case, as Excel itself finds them.
    """

    def __init__(self, data: bytes, where: str) -> None:
        self._where = where
        self._zip, self._files = open_zip(data, where)
        self._names = {name.lower(): name for name in self._files}
        self._new: dict[str, bytes] = {}
        self._gone: set[str] = set()
        self._sound = False
        self._read: set[str] = set()
        self._leads: dict[str, list[tuple[str, str]]] = {}
        if TYPES_PART.lower() not in self._names:
            raise Damaged(
                f"{where} is a zip file but not an .xlsx workbook; it has no {TYPES_PART}."
            )
        self._types = ContentTypes(self.root(TYPES_PART))

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
                f"{self._where} lacks the part {part}; "
                "open it in Excel, let it repair the file, save it."
            )
        return self._original(name)

    def pieces(self, part: str, size: int) -> Iterator[bytes]:
        """Read a part in pieces of ``size`` bytes, where it may be too big to unpack at once.

        A broken or missing one raises Damaged, at the latest behind its last piece.
        """
        name = self._real(part)
        if name in self._new or not self.has(name):
            yield self.read(name)
            return
        with self._reading(name):
            yield from unpacked(self._zip, self._files[name], size)
        self._read.add(name)

    def put(self, part: str, data: bytes, content_type: str | None = None) -> None:
        """Replace a part or add one; one given the bytes it had in the file counts as untouched."""
        if content_type and not self.has(part):
            # A type may be listed for a part that is missing; a new part's stands at the end.
            self._types.drop(part)
        self._leads.clear()
        name = self._names.setdefault(part.lower(), part)
        self._gone.discard(name)
        self._new.pop(name, None)
        if not self._had(name, data):
            self._new[name] = data
        if content_type and self._types.add(name, content_type):
            self._put_types()

    def drop(self, part: str) -> None:
        """Take a part out, with its own content type; its relations stay the caller's business."""
        self._leads.clear()
        name = self._real(part)
        self._new.pop(name, None)
        if name in self._files:
            self._gone.add(name)
        if self._types.drop(name):
            self._put_types()

    def root(self, part: str) -> _Element:
        """Parse a part; change the tree and hand it to ``put_root``."""
        return parse(self.read(part), f"{self._where}, part {part},")

    def put_root(self, part: str, root: _Element) -> None:
        """Replace a part by a tree, unless the tree means the same as the part does already."""
        if not means_same(root, self.root(part)):
            self.put(part, dump(root))

    def free_part(self, model: str, reserved: frozenset[str] = frozenset()) -> str:
        """Name a new part like another, with the first number that is free.

        ``xl/charts/chart7.xml`` asks for ``xl/charts/chart1.xml``, then 2, and so on. ``reserved``
        names, lower case, are not taken either.
        """
        found = re.fullmatch(r"(.*?)\d*(\.\w+)", model)
        stem, extension = (found[1], found[2]) if found else (model, "")
        number = 1
        name = f"{stem}{number}{extension}"
        while self.has(name) or name.lower() in reserved:
            number += 1
            name = f"{stem}{number}{extension}"
        return name

    # Content types

    def content_type(self, part: str) -> str | None:
        """Content type of a part: its own, else that of its extension."""
        return self._types.of(part)

    def parts_of_type(self, ending: str) -> list[str]:
        """Parts whose own content type ends so, in file order."""
        named = {self._real(part) for part in self._types.parts_of(ending)}
        return [part for part in self.parts() if part in named]

    def add_default_type(self, extension: str, content_type: str) -> None:
        """Name the type of all parts with an extension, unless the package does so already."""
        if self._types.add_default(extension, content_type):
            self._put_types()

    # Relations

    def rels_part(self, owner: str) -> str:
        """Name of the part that holds the relations of ``owner`` ('' is the package itself)."""
        return rels_part_of(owner)

    def rels(self, owner: str) -> _Element:
        """Relations of a part as a tree, empty when it has none."""
        part = rels_part_of(owner)
        return self.root(part) if self.has(part) else no_relations()

    def put_rels(self, owner: str, rels: _Element) -> None:
        """Replace the relations of a part; a part without any gets no empty list of them."""
        part = rels_part_of(owner)
        if self.has(part):
            self.put_root(part, rels)
        elif len(rels):
            self.put(part, dump(rels))

    def target(self, owner: str, rel: _Element) -> str:
        """Part an internal relation of ``owner`` points at, whether it is there or not."""
        return self._real(target_name(owner, rel))

    def related(self, owner: str, kind: str = "") -> list[str]:
        """Parts that ``owner`` relates to and that exist, all or of one kind such as ``table``."""
        # Whole types are addresses, which begin otherwise where a file is Strict Open XML.
        ending = f"/{kind}" if kind else ""
        leads = self._leads_of(owner)
        return [part for held, part in leads if held.endswith(ending) and self.has(part)]

    def _leads_of(self, owner: str) -> list[tuple[str, str]]:
        """Kind and part of each internal relation; they are asked for over and over, and taken
        apart once as long as no part changes.
        """
        if owner not in self._leads:
            relations = internal(self.rels(owner))
            leads = [(rel.get("Type", ""), self.target(owner, rel)) for rel in relations]
            self._leads[owner] = leads
        return self._leads[owner]

    def claimed(self) -> frozenset[str]:
        """Names, lower case, that any relation leads to, of parts there or not.

        A new part under the name of one that is missing would be taken for it. Broken relations
        raise Damaged.
        """
        names: set[str] = set()
        for part in self.parts():
            if part.endswith(".rels"):
                owner = owner_of(part)
                names.update(self.target(owner, rel).lower() for rel in internal(self.rels(owner)))
        return frozenset(names)

    # Safety and output

    def verify(self) -> None:
        """Check every member's checksum, once; raises Damaged with the first broken one's name."""
        if self._sound:
            return
        broken = first_broken(self._zip, self._read)
        if broken:
            raise Damaged(
                f"{self._where} is damaged in {shown(broken)}; "
                "restore it from a copy before writing into it."
            )
        self._sound = True

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Take back every change made inside the block when it ends with an error."""
        before = dict(self._names), dict(self._new), set(self._gone), self._types.copy()
        try:
            yield
        except BaseException:
            self._names, self._new, self._gone, self._types = before
            self._leads.clear()
            raise

    def to_bytes(self) -> bytes:
        """Write the whole file; the same content always gives the same bytes."""
        return rewrite(self._zip, self._new, self._gone)

    def changed_parts(self) -> list[str]:
        """Names of the parts that were replaced, added or dropped since the file was opened."""
        return sorted(self._gone.union(self._new))

    def _put_types(self) -> None:
        self.put(TYPES_PART, self._types.dump())

    def _real(self, part: str) -> str:
        """Name of a part as the file spells it."""
        return self._names.get(part.lower(), part)

    def _had(self, name: str, data: bytes) -> bool:
        """Whether the part had these bytes in the file; mostly its size says no already."""
        old = self._files.get(name)
        if old is None or old.file_size != len(data):
            return False
        return self._original(name) == data

    def _original(self, name: str) -> bytes:
        """Bytes of a part as the file holds them; reading them whole has checked their checksum."""
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
                f"{self._where} is damaged in {shown(name)} ({shown(error)}); "
                "restore it from a copy."
            ) from error
