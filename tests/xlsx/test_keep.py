import re
from typing import Any

import pytest

from toolkit.xlsx import (
    Package,
    Refused,
    changes,
    find_sheets,
    graft,
    keep_sheet,
)

KEPT = "Plan (kept 2026-11-22)"


def keep(data: bytes, title: str = "Plan", suffix: str = " (kept 2026-11-22)") -> tuple[bytes, str]:
    package = Package.open(data)
    try:
        kept = keep_sheet(package, title, suffix=suffix, tag="demo")
    except Refused:
        assert package.changed_parts() == []
        raise
    return package.to_bytes(), kept


def test_the_kept_sheet_is_the_person_s_and_a_new_one_takes_its_title(
    rich: bytes, grafted: Any, cells: Any
) -> None:
    first, _ = grafted(rich)
    kept, title = keep(first)
    assert title == KEPT
    assert find_sheets(Package.open(kept), "demo") == {"report": "Report"}
    assert b"_sheet_plan" not in Package.open(kept).read("xl/workbook.xml")
    assert b"_digest1_plan" not in Package.open(kept).read("xl/workbook.xml")
    new, done = grafted(kept, number=2)
    assert (done["plan"].title, done["plan"].action) == ("Plan", "added")
    titles = [sheet.title for sheet in Package.open(new).sheets()]
    assert titles == ["Orders", "It's & more", "Hidden", KEPT, "Report", "Plan"]
    assert cells(new, KEPT) == cells(first, "Plan")
    assert cells(new, "Plan")[2][1] == 4.0
    again, _ = grafted(new, number=2)
    assert again == new


def test_its_own_parts_speak_of_it_by_its_new_title(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(rich, formulas=True)
    part = Package.open(first).sheet("Plan").part
    own = b'<c r="C9"><f>SUM(Plan!A1,\'plan\'!A2,Report!A1,[1]Plan!A1)&amp;"Plan!"</f></c></row>'
    found = re.search(rb'<c r="C9".*?</row>', Package.open(first).read(part))
    assert found
    kept, _ = keep(patched(first, {part: [(found[0], own)]}))
    package = Package.open(kept)
    data = package.read(part)
    quoted = b"'" + KEPT.encode() + b"'!"
    assert b'<f>SUM(%bA1,%bA2,Report!A1,[1]Plan!A1)&amp;"Plan!"</f>' % (quoted, quoted) in data
    assert b"<xm:f>%bB2:B6</xm:f>" % quoted in data
    assert b'location="%bA1"' % quoted in data
    charts = [
        package.read(name)
        for drawing in package.related(part, "drawing")
        for name in package.related(drawing, "chart")
    ]
    assert [re.findall(rb"<c:f>([^<]*)</c:f>", chart) for chart in charts] == [
        [quoted + b"$B$2:$B$6"]
    ]
    names = dict(
        re.findall(
            rb'name="([^"]*)" localSheetId="3"[^>]*>([^<]*)<', package.read("xl/workbook.xml")
        )
    )
    assert names == {
        b"_xlnm.Print_Area": quoted + b"$A$1:$E$9",
        b"_xlnm.Print_Titles": quoted + b"$1:$1",
        b"_xlnm._FilterDatabase": quoted + b"$A$1:$B$6",
    }


def test_nothing_of_it_is_lost_and_formulas_elsewhere_are_left_alone(
    rich: bytes, grafted: Any, patched: Any, changed: Any, loaded: Any
) -> None:
    first, _ = grafted(rich)
    looking = patched(
        first, {"xl/worksheets/sheet2.xml": [(b"SUM(Orders!B5:B12)", b"SUM(Plan!B2:B6)")]}
    )
    kept, _ = keep(looking)
    assert set(Package.open(kept).parts()) == set(Package.open(looking).parts())
    part = Package.open(looking).sheet("Plan").part
    charts = {name for name in Package.open(looking).parts() if "/charts/" in name}
    assert changed(looking, kept) - charts == {"xl/workbook.xml", "docProps/app.xml", part}
    workbook = loaded(kept)
    assert workbook["It's & more"]["E1"].value == "=SUM(Plan!B2:B6)"
    assert workbook[KEPT]["A2"].comment.text == "why"
    assert list(workbook[KEPT].tables) == ["Stock_2"]
    assert workbook.defined_names["OurValues"].value == "'Plan'!$B$2:$B$6"
    assert b">%b<" % KEPT.encode() in Package.open(kept).read("docProps/app.xml")


def test_the_tables_of_the_kept_sheet_keep_their_names(
    rich: bytes, grafted: Any, loaded: Any
) -> None:
    kept, title = keep(grafted(rich, {"plan": "Plan"})[0])
    workbook = loaded(grafted(kept, {"plan": "Plan"})[0])
    assert list(workbook[title].tables) == ["Stock_2"]
    assert list(workbook["Plan"].tables) == ["Stock_3"]


def test_a_name_of_ours_points_at_the_new_sheet_even_when_its_range_is_another(
    rich: bytes, grafted: Any, book: Any
) -> None:
    kept, _ = keep(grafted(rich, {"plan": "Plan"})[0])

    def fill(workbook: Any) -> None:
        workbook.add_worksheet("Plan")
        workbook.define_name("OurValues", "=Plan!$B$2:$B$99")

    package = Package.open(kept)
    graft(package, Package.open(book(fill)), {"Plan": "plan"}, tag="demo")
    assert b">Plan!$B$2:$B$99<" in package.read("xl/workbook.xml")


@pytest.mark.parametrize(
    ("title", "suffix", "expected"),
    [
        ("A title of twenty-five cha", " (kept 2026-11-22)", "A title of tw (kept 2026-11-22)"),
        ("Plan", " & 'so'", "Plan & 'so'"),
        ("Orde", "rs", "Orders (2)"),
    ],
)
def test_the_new_title_is_free_and_fits(
    rich: bytes, grafted: Any, title: str, suffix: str, expected: str, cells: Any
) -> None:
    first, _ = grafted(rich, {"plan": title})
    kept, got = keep(first, title, suffix)
    assert got == expected
    assert cells(kept, expected) == cells(first, title)


def test_only_sheets_of_ours_can_be_kept(rich: bytes, grafted: Any) -> None:
    with pytest.raises(Refused, match="'Orders' was not written by this program"):
        keep(grafted(rich)[0], "Orders")


def test_a_kept_sheet_leaves_the_others_unchanged(rich: bytes, grafted: Any) -> None:
    kept, _ = keep(grafted(rich)[0])
    assert changes(Package.open(kept), "Report", tag="demo") == []
