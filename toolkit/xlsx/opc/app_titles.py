"""The sheet titles in ``docProps/app.xml``, which Explorer shows, kept as right as they were."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from .markup import VARIANT, children, local
from .package import Package


def update_titles(package: Package, before: list[str], after: list[str]) -> None:
    """Add and remove sheet titles where the list held titles of ``before`` in order, else leave it.

    The list holds named ranges behind the sheets; ``HeadingPairs`` counts the sheets in its first
    ``i4``. A file that counts otherwise is left alone: it only describes the workbook, and a wrong
    guess would be worse than an old title.
    """
    part = next(iter(package.related("", "extended-properties")), None)
    if part is None:
        return
    root = package.root(part)
    count = root.find(f".//{{{VARIANT}}}i4")
    titles = _only_list(root)
    if count is None or titles is None or not (count.text or "").isdigit():
        return
    nodes = children(titles)[: int(count.text or "0")]
    listed = [node.text or "" for node in nodes]
    # Hidden sheets may be left out.
    if listed != [title for title in before if title in listed]:
        return
    new = [title for title in after if title in listed or title not in before]
    for node in nodes:
        titles.remove(node)
    for position, title in enumerate(new):
        node = etree.Element(f"{{{VARIANT}}}lpstr")
        node.text = title
        titles.insert(position, node)
    titles.set("size", str(len(children(titles))))
    count.text = str(len(new))
    package.put_root(part, root)


def _only_list(root: _Element) -> _Element | None:
    """Vector of titles; None when there is none, or more than one."""
    lists: list[_Element] = []
    for node in children(root):
        if local(node) == "TitlesOfParts":
            lists += children(node)
    return lists[0] if len(lists) == 1 else None
