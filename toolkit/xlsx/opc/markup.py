"""XML as all other modules here need it: safe to parse, stable to write, comparable by value."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from .xlsx_errors import Damaged

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
DOC_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
RID = f"{{{DOC_RELS}}}id"
# A prefix that lxml makes up is right too, but not every reader of sheets knows it.
etree.register_namespace("r", DOC_RELS)

#: What an element means: its tag, its attributes by name, its text, and the same of what is in it.
ValueKey = tuple[str, tuple[tuple[str, str], ...], str, tuple["ValueKey", ...]]

_LONGEST_NUMBER = 20  # digits; Python refuses to read thousands of them with an error of its own
_TOO_DEEP = etree.XPath("boolean(" + "/*" * 150 + ")")
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def main(tag: str) -> str:
    """Give a SpreadsheetML tag its namespace."""
    return f"{{{MAIN}}}{tag}"


def parse(data: bytes, where: str) -> _Element:
    """Parse one part of a workbook; broken XML, or XML that is a trap, raises Damaged.

    A DOCTYPE is the door to entity tricks, and elements nested by the thousand would end our own
    recursion; no spreadsheet program writes either. ``where`` begins the message.
    """
    if any(mark in data for mark in _DOCTYPES):
        raise Damaged(
            f"{where} declares a DOCTYPE, which no spreadsheet program writes; "
            "the file is not safe to read."
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise Damaged(
            f"{where} is not well-formed XML (line {line}, column {column}); "
            "restore the workbook from a copy."
        ) from error
    if _TOO_DEEP(root):
        raise Damaged(
            f"{where} is nested deeper than any spreadsheet program writes; "
            "the file is not safe to read."
        )
    return root


def dump(root: _Element) -> bytes:
    """Write a part: UTF-8, with declaration; the same tree always gives the same bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def local(element: _Element) -> str:
    """Name of an element without its namespace; empty for comments and processing instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(parent: _Element | None) -> list[_Element]:
    """Child elements, without comments; none for a parent that is missing."""
    if parent is None or not len(parent):
        return []
    return list(parent.iterchildren("*"))


def copy_of(element: _Element) -> _Element:
    """Give a free-standing copy that keeps its namespace declarations."""
    return etree.fromstring(etree.tostring(element, with_tail=False))


def value_key(element: _Element) -> ValueKey:
    """Equal for elements that mean the same, in whatever prefixes and order of attributes."""
    attributes = tuple(sorted((str(name), str(value)) for name, value in element.items()))
    inside = tuple(map(value_key, children(element))) if len(element) else ()
    return str(element.tag), attributes, (element.text or "").strip(), inside


def means_same(one: _Element, other: _Element) -> bool:
    """Whether two elements have the same ``value_key``, told at the first difference."""
    if one.tag != other.tag or sorted(one.items()) != sorted(other.items()):
        return False
    if (one.text or "").strip() != (other.text or "").strip():
        return False
    inside, inside_other = children(one), children(other)
    if len(inside) != len(inside_other):
        return False
    return all(map(means_same, inside, inside_other))


def integer(element: _Element, attribute: str, default: int = 0) -> int:
    """Read a whole number from an attribute; anything else in it raises Damaged."""
    text = element.get(attribute)
    if text is None:
        return default
    try:
        return int(text[:_LONGEST_NUMBER])
    except ValueError:
        raise Damaged(
            f"{attribute}={text[:40]!r} of <{local(element)}> is no number; "
            "restore the workbook from a copy."
        ) from None


def is_true(value: object) -> bool:
    """Read an xsd:boolean attribute; a missing one is False."""
    return value in ("1", "true")
