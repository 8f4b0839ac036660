"""The list of sheet titles in ``docProps/app.xml``, which Explorer shows; kept right where it was right."""

from __future__ import annotations

from lxml import etree

from .markup import VARIANT, children, local
from .package import Package


def update_titles(package: Package, before: list[str], after: list[str]) -> None:
    """Add and remove sheet titles, if the list held some of ``before`` in order; an unusual list is left alone."""
    part = next(iter(package.related("", "extended-properties")), None)
    if part is None:
        return
    root = package.root(part)
    count = root.find(f".//{{{VARIANT}}}i4")
    lists = [
        vector
        for node in children(root)
        if local(node) == "TitlesOfParts"
        for vector in children(node)
    ]
    if count is None or len(lists) != 1 or not (count.text or "").isdigit():
        return
    titles, number = lists[0], int(count.text or "0")
    listed = [node.text or "" for node in children(titles)[:number]]
    if listed != [title for title in before if title in listed]:  # hidden sheets may be left out
        return
    new = [title for title in after if title in listed or title not in before]
    for node in children(titles)[:number]:
        titles.remove(node)
    for position, title in enumerate(new):
        node = etree.Element(f"{{{VARIANT}}}lpstr")
        node.text = title
        titles.insert(position, node)
    titles.set("size", str(len(children(titles))))
    count.text = str(len(new))
    package.put_root(part, root)
