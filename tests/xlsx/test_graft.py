import re
from typing import Any

import pytest

from toolkit.xlsx import (
    NewColumn,
    Package,
    Refused,
    find_sheets,
    free_titles,
    graft,
    put_columns,
    remove_sheet,
)

PATCHED = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/app.xml",
}


def _parts(data: bytes) -> set[str]:
    return set(Package.open(data).parts())


def test_only_five_known_parts_of_the_user_change(rich: bytes, grafted: Any, changed: Any) -> None:
    new, done = grafted(rich)
    assert {key: (g.title, g.action) for key, g in done.items()} == {
        "plan": ("Plan", "added"),
        "report": ("Report", "added"),
    }
    assert changed(rich, new) & _parts(rich) == PATCHED
    assert _parts(rich) <= _parts(new)


@pytest.mark.parametrize("formulas", [False, True])
def test_grafting_again_gives_the_same_bytes(rich: bytes, grafted: Any, formulas: bool) -> None:
    first, _ = grafted(rich, formulas=formulas)
    second, done = grafted(first, formulas=formulas)
    third, _ = grafted(second, formulas=formulas)
    assert first == second == third
    assert {g.action for g in done.values()} == {"unchanged"}


def test_new_sheets_stand_after_the_user_s_and_read_as_drawn(
    rich: bytes, grafted: Any, cells: Any, loaded: Any
) -> None:
    new, _ = grafted(rich)
    workbook = loaded(new)
    assert workbook.sheetnames == ["Orders", "It's & more", "Hidden", "Plan", "Report"]
    assert cells(new, "Plan")[1][:2] == ["=row 1", 1.0]
    sheet = workbook["Plan"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=row 1", "s")
    assert sheet["B2"].number_format == "0.000"
    assert sheet["B2"].font.bold
    assert sheet["B2"].fill.fgColor.rgb == "FFDDEEFF"
    assert sheet["A2"].comment.text == "why"
    assert len(sheet._charts) == 1
    package = Package.open(new)
    drawing = package.related(package.sheet("Plan").part, "drawing")[0]
    assert package.read(package.related(drawing, "image")[0]).startswith(b"\x89PNG")
    assert sheet.print_area == "'Plan'!$A$1:$E$9"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["A8"].hyperlink.target == "https://example.org/"
    assert sheet.conditional_formatting["B2:B6"][1].dxf.fill.bgColor.rgb == "FFFFC7CE"
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["A2:A6"]
    assert workbook.defined_names["OurValues"].value == "'Plan'!$B$2:$B$6"
    assert list(sheet.tables) == ["Stock_2"]


def test_the_user_s_values_read_as_before(
    rich: bytes, grafted: Any, cells: Any, loaded: Any
) -> None:
    new, _ = grafted(rich)
    for title in ("Orders", "It's & more", "Hidden"):
        assert cells(new, title) == cells(rich, title)
    assert loaded(new)["Orders"]["A4"].fill.fgColor.rgb == "FFFFCC00"


def test_every_relation_leads_to_a_part_with_a_content_type(rich: bytes, grafted: Any) -> None:
    package = Package.open(grafted(rich)[0])
    package.verify()
    for part in package.parts():
        if part.endswith(".rels"):
            continue
        for rel in package.rels(part):
            if rel.get("TargetMode") != "External":
                assert package.has(package.target(part, rel)), (part, rel.get("Target"))
                assert package.content_type(package.target(part, rel))
    overrides = [
        e.get("PartName") for e in package.root("[Content_Types].xml") if e.get("PartName")
    ]
    assert len(overrides) == len(set(overrides))


def test_table_names_and_ids_are_unique_and_our_formulas_follow(
    rich: bytes, grafted: Any, loaded: Any
) -> None:
    new, _ = grafted(rich, formulas=True)
    package = Package.open(new)
    tables = [package.root(part) for part in package.parts() if "/tables/" in part]
    assert [t.get("displayName") for t in tables] == ["Stock", "Stock_2", "Stock_1x"]
    assert len({t.get("id") for t in tables}) == 3
    assert loaded(new)["Plan"]["C9"].value == '=SUM(Stock_2[Column1])+LEN("Stock")'


def test_a_user_s_sheet_with_our_title_survives(book: Any, grafted: Any, cells: Any) -> None:
    user = book(lambda workbook: workbook.add_worksheet("plan").write("A1", "mine"))
    new, done = grafted(user)
    assert done["plan"].title == "Plan (2)"
    assert cells(new, "plan") == [["mine"]]
    again, _ = grafted(new)
    assert again == new


def test_drawing_over_a_user_s_sheet_is_refused_and_changes_nothing(rich: bytes, draw: Any) -> None:
    package = Package.open(rich)
    with pytest.raises(Refused, match="'Orders' of its own"):
        graft(package, Package.open(draw(["Orders"])), {"Orders": "plan"}, tag="demo")
    assert package.changed_parts() == []


def test_a_renamed_sheet_of_ours_is_found_and_keeps_its_name_and_place(
    rich: bytes, grafted: Any, patched: Any, draw: Any, cells: Any
) -> None:
    first, _ = grafted(rich)
    renamed = patched(
        first,
        {
            "xl/workbook.xml": [
                (b'name="Plan"', b'name="Week &amp; calls"'),
                (b"'Plan'!", b"'Week &amp; calls'!"),
                (b"Plan!", b"'Week &amp; calls'!"),
            ]
        },
    )
    package = Package.open(renamed)
    assert find_sheets(package, "demo") == {"plan": "Week & calls", "report": "Report"}
    assert free_titles(package, {"plan": "Plan", "new": "Plan"}, "demo") == {
        "plan": "Week & calls",
        "new": "Plan",
    }
    old = {sheet.title: sheet for sheet in package.sheets()}
    second, done = grafted(renamed, number=2)
    assert done["plan"].title == "Week & calls"
    assert done["plan"].action == "replaced"
    sheets = Package.open(second).sheets()
    assert [sheet for sheet in sheets if sheet.title == "Week & calls"] == [old["Week & calls"]]
    assert [sheet.title for sheet in sheets] == [
        "Orders",
        "It's & more",
        "Hidden",
        "Week & calls",
        "Report",
    ]
    assert cells(second, "Week & calls")[2][1] == 4.0
    with pytest.raises(ValueError, match="Week & calls"):
        graft(package, Package.open(draw(["Plan"])), {"Plan": "plan"}, tag="demo")


def test_a_moved_and_hidden_sheet_of_ours_stays_where_the_user_put_it(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(rich)
    found = re.search(rb'<sheet name="Report"[^>]*/>', Package.open(first).read("xl/workbook.xml"))
    assert found
    node = found[0]
    moved = patched(
        first,
        {
            "xl/workbook.xml": [
                (node, b""),
                (b"<sheets>", b"<sheets>" + node.replace(b"<sheet ", b'<sheet state="hidden" ')),
                (b'localSheetId="', b'localSheetId="1'),
                (b'localSheetId="14"', b'localSheetId="0"'),
                (b'localSheetId="13"', b'localSheetId="4"'),
                (b'localSheetId="10"', b'localSheetId="1"'),
            ]
        },
    )
    second, done = grafted(moved, number=3)
    assert {g.action for g in done.values()} == {"replaced"}
    sheets = Package.open(second).sheets()
    assert (sheets[0].title, sheets[0].state) == ("Report", "hidden")
    assert sheets[-1].title == "Plan"
    names = Package.open(second).read("xl/workbook.xml")
    scopes = re.findall(
        rb'name="(_xlnm\.Print_Area|_xlnm\._FilterDatabase)" localSheetId="(\d)"[^>]*>(\w+)!', names
    )
    assert {(scope, title) for _, scope, title in scopes} == {
        (b"0", b"Report"),
        (b"4", b"Plan"),
        (b"1", b"Orders"),
    }


def test_a_replaced_sheet_drops_the_parts_only_it_used(
    rich: bytes, grafted: Any, book: Any
) -> None:
    first, _ = grafted(rich)
    package = Package.open(first)
    plain = book(lambda workbook: [workbook.add_worksheet(title) for title in ("Plan", "Report")])
    graft(package, Package.open(plain), {"Plan": "plan", "Report": "report"}, tag="demo")
    bare = Package.open(package.to_bytes())
    assert set(bare.parts()) == _parts(rich) | {sheet.part for sheet in bare.sheets()}
    assert b"_xlnm.Print_Area" not in bare.read("xl/workbook.xml")


def test_identical_runs_let_no_styles_pile_up(rich: bytes, grafted: Any) -> None:
    first, _ = grafted(rich)
    second, _ = grafted(first, number=2)
    assert Package.open(first).read("xl/styles.xml") == Package.open(second).read("xl/styles.xml")


def test_a_hundred_runs_with_changing_values_let_no_styles_pile_up(
    rich: bytes, grafted: Any
) -> None:
    data, sizes = rich, []
    for run in range(100):
        data, _ = grafted(data, number=1 + run % 2, formulas=bool(run % 3))
        package = Package.open(data)
        columns = [NewColumn("Days", "0", 10), NewColumn("When", "yyyy-mm-dd", 12)][
            :: 1 if run % 2 else -1
        ]
        values = {row: [run, None] for row in range(5, 9 + run % 3)}
        put_columns(
            package,
            sheet="Orders",
            header_row=4,
            columns=columns,
            values=values,
            key="k",
            tag="demo",
        )
        data = package.to_bytes()
        sizes.append(
            (
                len(package.read("xl/styles.xml")),
                len(package.read("xl/workbook.xml")),
                len(package.parts()),
            )
        )
    styles, workbooks, parts = ({size[kind] for size in sizes[6:]} for kind in range(3))
    assert len(styles) == len(parts) == 1
    assert max(workbooks) == max(size[1] for size in sizes[:12])


def test_text_without_a_format_of_its_own_takes_the_user_s_default_font(
    rich: bytes, grafted: Any, patched: Any, loaded: Any
) -> None:
    arial = patched(rich, {"xl/styles.xml": [(b'<name val="Calibri"/>', b'<name val="Arial"/>')]})
    new, _ = grafted(arial)
    assert loaded(new)["Plan"]["A2"].font.name == "Arial"
    assert loaded(new)["Plan"]["B2"].font.name == "Arial"


def test_formulas_that_look_at_a_replaced_sheet_are_computed_anew(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(patched(rich, {"xl/workbook.xml": [(b' fullCalcOnLoad="1"', b"")]}))
    assert b"fullCalcOnLoad" not in Package.open(first).read("xl/workbook.xml")
    second, _ = grafted(first, number=2)
    assert b"fullCalcOnLoad" not in Package.open(second).read("xl/workbook.xml")
    looking = patched(
        first, {"xl/worksheets/sheet2.xml": [(b"SUM(Orders!B5:B12)", b"SUM(plan!B2:B6)")]}
    )
    third, _ = grafted(looking, number=2)
    assert b'fullCalcOnLoad="1"' in Package.open(third).read("xl/workbook.xml")
    unchanged, _ = grafted(looking)
    assert b"fullCalcOnLoad" not in Package.open(unchanged).read("xl/workbook.xml")


def test_new_formulas_are_computed_when_the_workbook_opens(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    new, _ = grafted(
        patched(rich, {"xl/workbook.xml": [(b' fullCalcOnLoad="1"', b"")]}), formulas=True
    )
    assert b'fullCalcOnLoad="1"' in Package.open(new).read("xl/workbook.xml")


def test_the_order_of_calculation_goes_only_when_formulas_of_ours_do(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    chain = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<c r="E1" i="2"/></calcChain>'
    )
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    rel = b'<Relationship Id="rId99" Type="%b" Target="calcChain.xml"/></Relationships>' % kind
    user = patched(
        rich,
        {"xl/calcChain.xml": chain, "xl/_rels/workbook.xml.rels": [(b"</Relationships>", rel)]},
    )
    assert "xl/calcChain.xml" in _parts(grafted(user)[0])
    assert "xl/calcChain.xml" not in _parts(grafted(user, formulas=True)[0])


def test_our_new_sheets_are_not_selected_with_the_user_s(
    rich: bytes, grafted: Any, loaded: Any
) -> None:
    workbook = loaded(grafted(rich)[0])
    assert [sheet.title for sheet in workbook if sheet.sheet_view.tabSelected] == ["Orders"]


def test_a_sheet_of_ours_left_open_stays_the_selected_one(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(rich)
    part = Package.open(first).sheet("Plan").part
    opened = patched(first, {part: [(b"<sheetView ", b'<sheetView tabSelected="1" ')]})
    second, _ = grafted(opened, number=2)
    assert b'tabSelected="1"' in Package.open(second).read(part)


def test_the_name_macros_know_a_sheet_by_is_kept(rich: bytes, grafted: Any, patched: Any) -> None:
    first, _ = grafted(rich)
    part = Package.open(first).sheet("Plan").part
    data = Package.open(first).read(part)
    assert b"<sheetPr" not in data
    coded = patched(first, {part: [(b"<dimension", b'<sheetPr codeName="Sheet7"/><dimension')]})
    second, _ = grafted(coded, number=2)
    assert b'<sheetPr codeName="Sheet7"/>' in Package.open(second).read(part)


def test_a_name_of_the_user_s_own_is_never_overwritten(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    user = patched(rich, {"xl/workbook.xml": [(b'name="Rate"', b'name="OurValues"')]})
    with pytest.raises(Refused, match="'OurValues' of its own"):
        grafted(user)


def test_a_deleted_sheet_of_ours_is_drawn_again(rich: bytes, grafted: Any, patched: Any) -> None:
    first, _ = grafted(rich, {"plan": "Plan"})
    package = Package.open(first)
    lost = patched(
        first,
        {"xl/workbook.xml": [(b"'Plan'!$A$1<", b"#REF!$A$1<"), (b'name="Plan"', b'name="Mine"')]},
    )
    assert find_sheets(package, "demo") == {"plan": "Plan"}
    assert find_sheets(Package.open(lost), "demo") == {}
    second, done = grafted(
        patched(lost, {"xl/workbook.xml": [(b'name="OurValues"', b'name="X"')]}), {"plan": "Plan"}
    )
    assert done["plan"].action == "added"
    assert Package.open(second).read("xl/workbook.xml").count(b"_demo_sheet_plan") == 1


def test_a_pivot_table_the_user_put_on_our_sheet_is_not_thrown_away(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(rich)
    rels = Package.open(first).rels_part(Package.open(first).sheet("Plan").part)
    pivot = (
        b'<Relationship Id="rId77" Type="http://x/relationships/pivotTable" '
        b'Target="../p.xml"/></Relationships>'
    )
    user = patched(first, {rels: [(b"</Relationships>", pivot)], "xl/p.xml": b"<p/>"})
    with pytest.raises(Refused, match="pivotTable"):
        grafted(user)


def test_titles_in_the_file_s_properties_follow(rich: bytes, grafted: Any) -> None:
    text = Package.open(grafted(rich)[0]).read("docProps/app.xml")
    titles = re.findall(rb"<vt:lpstr>([^<]*)</vt:lpstr>", text)
    assert titles[:2] == [b"Worksheets", b"Named Ranges"]
    assert titles[2:6] == [
        b"Orders",
        b"It's &amp; more",
        b"Plan",
        b"Report",
    ]  # a very hidden sheet is not listed


def test_what_cannot_be_moved_is_refused(rich: bytes, book: Any) -> None:
    def fill(workbook: Any) -> None:
        workbook.add_worksheet("Plan").write_dynamic_array_formula("A1:A3", "=SEQUENCE(3)")

    with pytest.raises(Refused, match="dynamic array"):
        graft(Package.open(rich), Package.open(book(fill)), {"Plan": "plan"}, tag="demo")


def test_texts_and_formats_of_rows_columns_and_cells_come_over_whole(
    rich: bytes, book: Any, loaded: Any
) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Plan")
        bold, red = (
            workbook.add_format({"bold": True}),
            workbook.add_format({"font_color": "#FF0000"}),
        )
        sheet.set_row(2, None, workbook.add_format({"bg_color": "#00FF00"}))
        sheet.set_column("C:C", None, workbook.add_format({"bg_color": "#0000FF"}))
        sheet.write_string("A1", " two  spaces & <tags>\n")
        sheet.write_rich_string("A2", "some ", bold, "bold", " text")
        sheet.write_blank("A3", None, red)
        sheet.write_formula("A4", '=IF(1<2,"<","&")', red, "<")
        sheet.write_boolean("A5", True)

    package = Package.open(rich)
    graft(package, Package.open(book(fill)), {"Plan": "plan"}, tag="demo")
    sheet = loaded(package.to_bytes())["Plan"]
    assert [sheet[f"A{row}"].value for row in (1, 2, 4, 5)] == [
        " two  spaces & <tags>\n",
        "some bold text",
        '=IF(1<2,"<","&")',
        True,
    ]
    assert b"<is><r>" in package.read(package.sheet("Plan").part)
    assert [sheet[cell].font.color.rgb for cell in ("A3", "A4")] == ["FFFF0000", "FFFF0000"]
    fills = [sheet.row_dimensions[3]._style.fillId, sheet.column_dimensions["C"]._style.fillId]
    assert [sheet.parent._fills[fill].fgColor.rgb for fill in fills] == ["FF00FF00", "FF0000FF"]


def test_a_sheet_drawn_in_an_unusual_form_is_an_error_of_the_caller(
    rich: bytes, draw: Any, patched: Any
) -> None:
    drawn = patched(
        draw(["Plan"]), {"xl/worksheets/sheet1.xml": [(b'<c r="A2" ', b'<c s="0" r="A2" ')]}
    )
    package = Package.open(rich)
    with pytest.raises(ValueError, match="draw with XlsxWriter"):
        graft(package, Package.open(drawn), {"Plan": "plan"}, tag="demo")
    assert package.changed_parts() == []


def test_every_drawn_sheet_needs_a_key(rich: bytes, draw: Any) -> None:
    with pytest.raises(ValueError, match="must name each drawn sheet"):
        graft(
            Package.open(rich), Package.open(draw(["Plan", "Report"])), {"Plan": "plan"}, tag="demo"
        )
    with pytest.raises(ValueError, match="must be made of letters"):
        graft(Package.open(rich), Package.open(draw(["Plan"])), {"Plan": "a b"}, tag="demo")


def test_a_chart_sheet_is_grafted_as_one(rich: bytes, book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        workbook.add_worksheet("Data").write_column("A1", [1, 2, 3])
        chart = workbook.add_chart({"type": "line"})
        chart.add_series({"values": "=Data!$A$1:$A$3"})
        workbook.add_chartsheet("Curve").set_chart(chart)

    package = Package.open(rich)
    graft(package, Package.open(book(fill)), {"Data": "data", "Curve": "curve"}, tag="demo")
    workbook = loaded(package.to_bytes())
    assert [sheet.title for sheet in workbook.chartsheets] == ["Curve"]


def test_removing_our_sheets_gives_the_user_s_parts_back(
    rich: bytes, grafted: Any, cells: Any, patched: Any
) -> None:
    user = patched(rich, {"xl/workbook.xml": [(b' fullCalcOnLoad="1"', b"")]})
    package = Package.open(grafted(user)[0])
    assert remove_sheet(package, "plan", tag="demo")
    assert not remove_sheet(package, "plan", tag="demo")
    assert find_sheets(package, "demo") == {"report": "Report"}
    assert remove_sheet(package, "report", tag="demo")
    bare = Package.open(package.to_bytes())
    assert set(bare.parts()) == _parts(rich)
    assert [sheet.title for sheet in bare.sheets()] == ["Orders", "It's & more", "Hidden"]
    assert b"_demo_" not in bare.read("xl/workbook.xml")
    assert bare.read("docProps/app.xml").count(b"Plan") == 0


def test_removing_a_sheet_renumbers_the_names_and_tabs_behind_it(
    rich: bytes, grafted: Any, patched: Any
) -> None:
    first, _ = grafted(rich)
    opened = patched(
        first, {"xl/workbook.xml": [(b"<workbookView ", b'<workbookView activeTab="4" ')]}
    )
    package = Package.open(opened)
    remove_sheet(package, "plan", tag="demo")
    text = package.read("xl/workbook.xml")
    assert b'activeTab="3"' in text
    assert b'name="_xlnm.Print_Area" localSheetId="3"' in text
    assert b'localSheetId="4"' not in text
    assert re.search(rb'name="OurValues"[^>]*>#REF!<', text)


def test_a_sheet_that_formulas_need_is_not_removed(rich: bytes, grafted: Any, patched: Any) -> None:
    first, _ = grafted(rich)
    looking = patched(
        first, {"xl/worksheets/sheet2.xml": [(b"SUM(Orders!B5:B12)", b"SUM(Plan!B2:B6)")]}
    )
    package = Package.open(looking)
    with pytest.raises(Refused, match='used by formulas of "It\'s & more"'):
        remove_sheet(package, "plan", tag="demo")
    assert package.changed_parts() == []
