"""What a workbook holds, counted part by part,
so that two can be compared and a loss has a name.
"""

import collections
import posixpath

from lxml import etree

from made.zips import unpack

COUNTED = {
    *(
        "sheet",
        "definedName",
        "pivotCache",
        "externalReference",
        "workbookPr",
        "calcPr",
        "col",
        "mergeCell",
        "conditionalFormatting",
    ),
    *(
        "cfRule",
        "dataValidation",
        "hyperlink",
        "sparklineGroup",
        "sparkline",
        "slicer",
        "slicerCache",
        "control",
        "tablePart",
    ),
    *(
        "drawing",
        "legacyDrawing",
        "pageSetup",
        "pageMargins",
        "headerFooter",
        "brk",
        "autoFilter",
        "pane",
        "f",
        "ignoredError",
    ),
    *(
        "comment",
        "threadedComment",
        "person",
        "author",
        "connection",
        "tableColumn",
        "calculatedColumnFormula",
        "ext",
        "sheetPr",
    ),
    *(
        "ser",
        "trendline",
        "pic",
        "sp",
        "graphicFrame",
        "twoCellAnchor",
        "shape",
        "font",
        "fill",
        "border",
        "xf",
        "dxf",
        "numFmt",
    ),
    *(
        "cellStyle",
        "row",
        "c",
        "Relationship",
        "Override",
        "Default",
        "si",
        "formControlPr",
        "outlinePr",
        "printOptions",
    ),
}


def inventory(data: bytes) -> collections.Counter[tuple[str, str]]:
    """How many of each thing each part has; a part that is no XML counts as itself.

    Relations by kind and target.
    """
    found: collections.Counter[tuple[str, str]] = collections.Counter()
    for name, content in unpack(data).items():
        found[name, "the part itself"] += 1
        if not name.endswith((".xml", ".rels", ".vml")):
            continue
        for node in etree.fromstring(content).iter():
            if not isinstance(node.tag, str):
                continue
            tag = etree.QName(node).localname
            if tag in COUNTED:
                found[name, tag] += 1
            if tag == "Relationship":
                target = posixpath.normpath(
                    posixpath.join("/" + name.split("_rels/")[0], node.get("Target", ""))
                )
                found[
                    name, f"{node.get('Type', '').rsplit('/', 1)[-1]} {target} {node.get('Id')}"
                ] += 1
            elif tag in ("Override", "Default"):
                found[
                    name,
                    f"{node.get('PartName') or node.get('Extension')} {node.get('ContentType')}",
                ] += 1
            elif tag in ("sheet", "definedName"):
                found[
                    name,
                    f"{tag} {node.get('name')} {node.get('localSheetId')} {node.get('sheetId')}",
                ] += 1
    return found


def lost(old: bytes, new: bytes) -> dict[tuple[str, str], int]:
    """What the old workbook has and the new one has not, or has fewer of."""
    return dict(inventory(old) - inventory(new))
