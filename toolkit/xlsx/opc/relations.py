"""Relations between parts: where those of a part are kept, and which part one of them leads to."""

from __future__ import annotations

import posixpath

from lxml import etree
from lxml.etree import _Element

from .markup import PKG_RELS, children


def rels_part_of(owner: str) -> str:
    """Name of the part that holds the relations of ``owner`` ('' is the package itself).

    >>> rels_part_of("xl/workbook.xml"), rels_part_of("")
    ('xl/_rels/workbook.xml.rels', '_rels/.rels')
    """
    folder, name = posixpath.split(owner)
    return posixpath.join(folder, "_rels", name + ".rels")


def owner_of(rels_part: str) -> str:
    """Name of the part whose relations a part holds; undoes ``rels_part_of``."""
    folder, name = posixpath.split(rels_part)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def no_relations() -> _Element:
    """Give the tree of a part's relations before it has any."""
    namespaces = {None: PKG_RELS}
    return etree.Element(f"{{{PKG_RELS}}}Relationships", nsmap=namespaces)  # type: ignore[arg-type]


def internal(relations: _Element) -> list[_Element]:
    """Relations that lead to parts of the package, not out of it to a web page or another file."""
    return [rel for rel in children(relations) if rel.get("TargetMode") != "External"]


def target_name(owner: str, relation: _Element) -> str:
    """Name of the part an internal relation leads to, as the relation spells it.

    A target is relative to the folder of ``owner``, or absolute with a slash in front.
    """
    path = posixpath.join("/" + posixpath.dirname(owner), relation.get("Target", ""))
    return posixpath.normpath(path).lstrip("/")
