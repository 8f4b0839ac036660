"""The HTML page of a report: one file that needs no other, with pictures, definitions and links."""

import builtins
import datetime as dt
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from click.testing import CliRunner
from lxml import html

from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.refresh import load
from toolkit.render import svg_charts
from toolkit.render.chart_words import said
from toolkit.render.html_page import Evidence, as_html
from toolkit.render.in_language import pages_in
from toolkit.render.layout import lay_out
from toolkit.render.look import PALETTE, PALETTE_DARK
from toolkit.render.page import present
from toolkit.reports import REPORTS
from toolkit.rules.growth_rules import add_heights
from toolkit.rules.intervals import wilson
from toolkit.schema.outputs import COHORTS, COVERAGE
from toolkit.schema.retention_outputs import GROWTH, KEPT_MONTHS, KEPT_YEARS, LOYALTY

SAMPLE = str(Path(__file__).parents[2] / "workbooks" / "sample.xlsx")
TEMPLATES = Path(svg_charts.__file__).parent / "templates"
DAY = "2026-11-23"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    out = tmp_path_factory.mktemp("page") / "report.html"
    told = CliRunner().invoke(
        cli, ["report", "retention", SAMPLE, "--to", str(out), "--as-of", DAY]
    )
    assert told.exit_code == 0, told.output
    return out.read_text(encoding="utf-8")


def test_the_page_needs_nothing_but_itself_and_is_not_large(page: str) -> None:
    assert len(page.encode()) < 1_500_000
    assert "http://" not in page and "https://" not in page
    assert not re.findall(r"<(?:link|img|iframe|object)\b|@import|url\(|\bsrc=", page)
    assert "default-src 'none'" in page


def test_each_chart_is_drawn_for_desk_and_phone_and_says_what_is_seen(page: str) -> None:
    tree = html.fromstring(page)
    figures = tree.xpath("//figure")
    assert len(figures) >= 3
    for figure in figures:
        pictures = figure.xpath(".//svg")
        assert [float(svg.get("width")) for svg in pictures] == [870, 310]
        title = figure.xpath("string(.//figcaption/b)")
        for svg in pictures:
            assert svg.get("role") == "img" and svg.get("aria-label").startswith(title)
    captions = [figure.xpath("string(.//figcaption/span)") for figure in figures]
    assert "On track 73, Due soon 6, Overdue 19, Never 7" in captions


def test_who_hears_the_page_is_told_which_table_and_one_sentence_a_picture(page: str) -> None:
    tree = html.fromstring(page)
    for part in ("//table/@aria-label", "//summary[.//span]", "//input/@aria-label"):
        said = [
            str(getattr(each, "text_content", lambda each=each: each)())
            for each in tree.xpath(part)
        ]
        assert said and len(set(said)) == len(said), part
    assert len(tree.xpath("//table/@aria-label")) == len(tree.xpath("//table"))
    assert not tree.xpath("//tbody/tr[not(td[1][@role='rowheader' or @class='none'])]")
    assert not tree.xpath("//svg//*[@aria-label or contains(@role, 'graphics')]")


def test_labels_of_columns_have_as_few_lines_as_there_is_room_for(page: str) -> None:
    figure = "//article[h3='Effort and revenue']//div[@class='{}']//svg//text"
    tree = html.fromstring(page)
    desk, phone = (
        [text.text_content() for text in tree.xpath(figure.format(each))]
        for each in ("desk", "phone")
    )
    assert "Customers of more than a year" in desk and "New: first order within a year" in desk
    assert "Customers of more than a year" not in phone


def test_red_is_for_what_went_wrong_and_for_no_tier(page: str) -> None:
    tree = html.fromstring(page)
    red = "//article[h3='{}']//*[contains(@fill, '--c3') or contains(@stroke, '--c3')]"
    assert not tree.xpath(red.format("Contact gaps"))
    assert not tree.xpath(red.format("Survival by tier"))
    assert tree.xpath(red.format("Coverage")) and tree.xpath(red.format("Growth bridge"))


def test_every_figure_has_its_definition_one_tap_away(page: str) -> None:
    rows = html.fromstring(page).xpath("//table[@id='figures-rows']/tbody/tr")
    assert len(rows) >= 19
    for row in rows:
        assert row.xpath("string(./td[1]/details/summary)")
        assert len(row.xpath("string(./td[1]/details/p)")) > 20


def test_tables_have_heads_for_columns_and_long_ones_a_filter(page: str) -> None:
    tree = html.fromstring(page)
    for table in tree.xpath("//table"):
        assert {head.get("scope") for head in table.xpath("./thead/tr/th")} == {"col"}
        rows, fields = len(table.xpath("./tbody/tr")), f"//input[@data-for='{table.get('id')}']"
        assert len(tree.xpath(fields)) == (rows > 8)
    anchors = tree.xpath("//@id")
    assert len(anchors) == len(set(anchors))
    assert all(link[1:] in anchors for link in tree.xpath("//a/@href"))


def test_names_lead_to_what_is_known_of_the_customer(tmp_path: Path) -> None:
    out = tmp_path / "schedule.html"
    told = CliRunner().invoke(
        cli, ["report", "call-schedule", SAMPLE, "--to", str(out), "--as-of", DAY]
    )
    assert told.exit_code == 0, told.output
    tree = html.fromstring(out.read_text(encoding="utf-8"))
    links = tree.xpath("//td/a")
    assert len(links) == 54
    for link in links:
        (card,) = tree.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert card.xpath("string(h3)") == link.text
        facts = dict(zip(card.xpath(".//dt/text()"), card.xpath(".//dd"), strict=True))
        assert {"Customer ID", "Tier", "Next call"} <= set(facts)


def coverage(name: str = "A") -> list[Any]:
    row = {"tier": name, "customers": 6, "on_track": 3, "due_soon": 2, "overdue": 1, "never": 0}
    frame = pd.DataFrame([{**row, "coverage": 5 / 6}], columns=COVERAGE.names)
    return present({COVERAGE.title: frame})


def test_texts_cannot_become_marks_in_text_pictures_or_links() -> None:
    evil = '<b onload="x">&\''
    cards = [Evidence("1", evil, [("Note", evil)])]
    page = as_html(coverage(evil), evil, evidence=lambda ids: cards)
    assert "<b onload" not in page
    for svg in re.findall(r"<svg.*?</svg>", page, re.S):
        ET.fromstring(svg)


def test_the_same_page_twice_is_the_same_bytes() -> None:
    assert as_html(coverage(), "t") == as_html(coverage(), "t")


def test_without_the_package_that_draws_the_page_says_so_and_has_all_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    page = as_html(coverage(), "t")
    assert "<svg" not in page and "On track 3" in page
    assert 'pip install "retention-toolkit[charts]"' in page
    out = tmp_path / "r.html"
    told = CliRunner().invoke(
        cli, ["report", "retention", SAMPLE, "--to", str(out), "--as-of", DAY]
    )
    assert 'pip install "retention-toolkit[charts]"' in told.stderr


def test_a_refresh_imports_nothing_that_draws_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def guarded(name: str, *rest: Any, **more: Any) -> Any:
        assert name.partition(".")[0] not in {"vl_convert", "jinja2"}, name
        return plain(name, *rest, **more)

    book = load_book(
        {"Customers": pd.DataFrame({"Name": ["a"]})}, name="t", as_of=dt.date(2026, 11, 23)
    )
    monkeypatch.setattr(builtins, "__import__", guarded)
    assert lay_out(present(REPORTS["retention"](Planning(book)))[0]).is_report


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_text_and_pictures_stand_out_by_the_norm(mode: int) -> None:
    """WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for what is drawn."""
    css = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    found = re.findall(r":root\{([^}]*)\}", css)[mode]
    shades = dict(re.findall(r"--([\w-]+):(#\w+)", found))
    full = {k: v if len(v) == 7 else "#" + "".join(2 * c for c in v[1:]) for k, v in shades.items()}
    for paper in (full["paper"], full["band"]):
        for ink in ("ink", "soft", "link", "late"):
            assert contrast(full[ink], paper) >= 4.5, ink
        for shade in (PALETTE, PALETTE_DARK)[mode]:
            assert contrast(shade, paper) >= 3, shade
    for head in ("head", "open"):
        assert contrast(full["on-head"], full[head]) >= 4.5


def test_what_is_seen_of_nothing_known_is_nothing() -> None:
    page = coverage()[0]
    block = lay_out(page).blocks[0]
    assert said(block, block.charts[0]) == "On track 3, Due soon 2, Overdue 1, Never 0"


def test_most_is_said_of_one_group_where_another_is_known_to_have_less() -> None:
    def words(*shares: float | None) -> str:
        bands = ["less than a year", "1 to 2 years", "2 to 4 years"]
        frame = pd.DataFrame({"band": bands, "lost": shares, "grew": None})
        frame = frame.reindex(columns=[*LOYALTY.names]).astype({"lost": "f8", "grew": "f8"})
        block = lay_out(present({LOYALTY.title: frame, KEPT_YEARS.title: KEPT})[0]).blocks[0]
        return said(block, block.charts[0])

    assert words(0.1, 0.3, None) == "Lost: most in 1 to 2 years, 30.0 %"
    assert words(None, 0.3, None) == words(0.0, 0.0, None) == ""


KEPT = pd.DataFrame(columns=KEPT_YEARS.names)


@pytest.mark.parametrize(
    ("kept", "chance"),
    [((90, 79), False), ((90, 81), True), ((79, 90), False), ((90, 90), False)],
)
def test_a_change_is_called_chance_by_the_interval_of_the_difference(
    kept: tuple[int, int], chance: bool
) -> None:
    """Of 100 each: the Wilson intervals of 90 and 79 meet, though the difference is above 0."""
    names = ("rate", "low", "high")
    rows = []
    for year, count in zip(("2025", "2026"), kept, strict=True):
        low, high = wilson(count, 100)
        rows.append({"period": year, **dict(zip(names, (count / 100, low, high), strict=True))})
    assert rows[0]["low"] < rows[1]["high"] and rows[1]["low"] < rows[0]["high"]
    frame = pd.DataFrame(rows).reindex(columns=KEPT_YEARS.names)
    block = lay_out(present({KEPT_YEARS.title: frame, KEPT_MONTHS.title: frame})[0]).blocks[0]
    assert ("the difference may be chance" in said(block, block.charts[0])) is chance


def test_what_did_not_change_is_not_called_chance() -> None:
    low, high = wilson(100, 100)
    rows = [{"period": year, "rate": 1.0, "low": low, "high": high} for year in ("2025", "2026")]
    frame = pd.DataFrame(rows).reindex(columns=KEPT_YEARS.names)
    block = lay_out(present({KEPT_YEARS.title: frame, KEPT_MONTHS.title: frame})[0]).blocks[0]
    assert said(block, block.charts[0]).endswith("100.0 % in 2026, 100.0 % in 2025")


@pytest.mark.parametrize(
    ("lost", "end", "said_of"), [(-90, 60, "Lost -90"), (-20, 130, "Expanded +50")]
)
def test_a_bridge_says_what_took_most_where_it_falls_and_what_brought_most_where_it_rises(
    lost: int, end: int, said_of: str
) -> None:
    steps = {"before": 100, "lost": lost, "retained": 100 + lost, "expanded": 50, "now": end}
    rows = pd.DataFrame({"step": [*steps], "customers": 1, "units": [*steps.values()]})
    rows = add_heights(rows).assign(amount=rows["units"])
    rows["step"] = ["2024", "Lost", "Retained", "Expanded", "2025"]
    block = lay_out(present({GROWTH.title: rows[GROWTH.names]})[0]).blocks[0]
    assert said(block, block.charts[0]) == f"From 100 to {end}; most by {said_of}"


def test_the_axis_of_a_bridge_writes_numbers_as_the_book_does_and_its_title_over_them() -> None:
    steps = {"before": 100_000, "lost": -10_000, "retained": 90_000, "now": 90_000}
    rows = pd.DataFrame({"step": [*steps], "customers": 1, "units": [*steps.values()]})
    rows = add_heights(rows).assign(amount=rows["units"])[GROWTH.names]
    pages = pages_in(present({GROWTH.title: rows}), "de")
    drawn = html.fromstring(as_html(pages, "t", language="de")).xpath("//figure//svg")[0]
    texts = {text.text: text for text in drawn.xpath(".//text")}
    assert {"0", "20.000", "100.000"} <= set(texts)
    assert "rotate" not in texts["Umsatz"].get("transform")


def test_a_page_of_twenty_years_of_cohorts_stays_small_and_says_what_it_leaves_out() -> None:
    rows = [
        (f"{2005 + n // 12}-{n % 12 + 1:02d}", age, 9, 0.5) for n in range(240) for age in
        range(240 - n)
    ]  # fmt: skip
    cohorts = pd.DataFrame(rows, columns=COHORTS.names)
    page = as_html(present({COHORTS.title: cohorts}), "t")
    tree = html.fromstring(page)
    assert len(page) < 300_000
    first = tree.xpath("//tbody/tr[1]/td[1]")[0].text
    assert (first, len(tree.xpath("//tbody/tr"))) == ("2022-01", 36)
    assert tree.xpath("//thead//th")[-1].text == "35"
    assert "Here the newest 36 of them" in page


def test_a_period_that_is_not_over_is_in_the_table_and_not_drawn_as_a_fall(page: str) -> None:
    start = page.index('<article id="keptbymonth">')
    article = page[start : page.index("</article>", start)]
    drawn, table = article.split("<table", 1)
    assert "2026-11 (so far)" in table
    assert "so far" not in drawn
    assert "2026-10</text>" in drawn or "2026-10 " in drawn


def test_evidence_gets_the_most_room_on_paper() -> None:
    planning = Planning(load(SAMPLE, as_of=dt.date.fromisoformat(DAY)))
    listed = REPORTS["watch-list"](planning)
    page, count = as_html(present(listed), "t"), len(listed["Watch list"])
    assert page.count('class="l w"') == count > 10
    style = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    assert "td.w{min-width:13rem}" in style.partition("@media print")[2]


def test_survival_says_after_how_many_months(page: str) -> None:
    told = r"All: \d+\.\d % still there after \d+ months \(\d+\.\d % to \d+\.\d %\)"
    assert re.search(told, page)


def test_shares_are_drawn_against_all_of_it(page: str) -> None:
    start = page.index('<article id="survival">')
    figure = page[start : page.index("</figure>", start)]
    labels = set(re.findall(r">(\d+) %</text>", figure))
    assert {"0", "100"} <= labels


def test_cohorts_say_how_much_of_them_is_on_paper(page: str) -> None:
    start = page.index('<article id="cohorts">')
    article = page[start : page.index("</article>", start)]
    assert "On paper the first 12 months" in article and 'class="grid"' in article


def test_bars_are_in_our_colour_and_paper_has_no_cards_behind_names(page: str) -> None:
    bars = html.fromstring(page).xpath(
        "//table[@id='headlines-rows']//td[contains(@class, 'bars')]"
    )
    assert any("█" in cell.text for cell in bars)
    style = (TEMPLATES / "page.css").read_text(encoding="utf-8")
    assert "td.bars{color:var(--c1)}" in style
    assert ".known{display:none}" in style.partition("@media print")[2]
    assert '<section class="known"' in page


def test_what_a_page_says_by_itself_is_in_the_language_of_the_book() -> None:
    shown = as_html(pages_in(present({COVERAGE.title: pd.DataFrame()}), "de"), "t", language="de")
    assert 'data-found="Zeilen gezeigt:"' in shown and "swipe" not in shown
