"""What each part of a package is: its own content type, else that of its extension."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from .markup import TYPES, children, copy_of, dump, local

TYPES_PART = "[Content_Types].xml"


class ContentTypes:
    """The list in ``[Content_Types].xml``, which names parts ``/xl/workbook.xml``, in any case.

    An Override names one part, a Default an extension. A method that changes the list says whether
    it did, so that a list that stays right is not written anew.
    """

    def __init__(self, root: _Element) -> None:
        self._root = root

    def copy(self) -> ContentTypes:
        """Give a list of its own, which later changes here leave alone."""
        return ContentTypes(copy_of(self._root))

    def dump(self) -> bytes:
        """Write the list as the bytes of its part."""
        return dump(self._root)

    def of(self, part: str) -> str | None:
        """Content type of a part; None when neither it nor its extension is listed."""
        name = "/" + part.lower()
        extension = part.rsplit(".", 1)[-1].lower()
        default = None
        for entry in children(self._root):
            kind = local(entry)
            if kind == "Override" and entry.get("PartName", "").lower() == name:
                return entry.get("ContentType")
            if kind == "Default" and entry.get("Extension", "").lower() == extension:
                default = entry.get("ContentType")
        return default

    def parts_of(self, ending: str) -> list[str]:
        """Names of the parts, as the list spells them, whose own content type ends so."""
        return [
            entry.get("PartName", "").lstrip("/")
            for entry in children(self._root)
            if local(entry) == "Override" and entry.get("ContentType", "").endswith(ending)
        ]

    def add(self, part: str, content_type: str) -> bool:
        """Give a part a content type of its own, unless it has this one already."""
        if self.of(part) == content_type:
            return False
        tag = f"{{{TYPES}}}Override"
        etree.SubElement(self._root, tag, PartName="/" + part, ContentType=content_type)
        return True

    def add_default(self, extension: str, content_type: str) -> bool:
        """Give an extension a content type, unless it has one, whichever that is."""
        for entry in children(self._root):
            known = entry.get("Extension", "").lower()
            if local(entry) == "Default" and known == extension.lower():
                return False
        tag = f"{{{TYPES}}}Default"
        entry = etree.Element(tag, Extension=extension, ContentType=content_type)
        self._root.insert(0, entry)
        return True

    def drop(self, part: str) -> bool:
        """Take the part's own content type out, if it has one."""
        name = "/" + part.lower()
        dropped = False
        for entry in children(self._root):
            if local(entry) == "Override" and entry.get("PartName", "").lower() == name:
                self._root.remove(entry)
                dropped = True
        return dropped
