"""The page of a report in Chromium: on a phone and a desk, light and dark, it reads well."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from toolkit.cli import cli

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr",
    "--virtual-time-budget=4000", "--dump-dom",
)  # fmt: skip
DARK, LIGHT = 0, 1
"""How Chromium numbers the schemes of colours that a person prefers."""
HOST = """<!DOCTYPE html><body><iframe src="page.html" width="{width}" height="900"></iframe>
<script>addEventListener("message", (e) => {{ document.body.textContent = e.data; }});</script>"""
PROBE = """<script>addEventListener("load", () => {
  const number = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const part = (v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = number(getComputedStyle(at).backgroundColor);
      layers.push([[r, g, b], alpha]);
      if (alpha === 1) break;
    }
    const over = (below, [ink, alpha]) => below.map((v, i) => v * (1 - alpha) + ink[i] * alpha);
    return layers.reverse().reduce(over, [255, 255, 255]);
  };
  const poor = new Set();
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility()) continue;
    if (["SCRIPT", "STYLE", "TITLE"].includes(node.tagName)) continue;
    texts += 1;
    const style = getComputedStyle(node);
    const ink = node.closest("svg") ? style.fill : style.color;
    if (ink === "none") continue;
    const pair = [light(number(ink)), light(behind(node))].sort((a, b) => b - a);
    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
    const said = node.tagName + " " + ratio.toFixed(2) + " " + node.textContent.trim();
    if (ratio < 4.5) poor.add(said);
  }
  parent.postMessage(JSON.stringify({
    texts: texts,
    poor: [...poor],
    width: innerWidth,
    wide: document.documentElement.scrollWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    charts: document.querySelectorAll("svg").length,
  }), "*");
});</script>"""


PAPER, LONG_SIDE, SMALLEST = 688, 1017, 7.0
"""Pixels across A4 and along its long side within the margins, and points that can be read."""
ON_PAPER = """<script>addEventListener("load", () => {
  const smallest = [];
  for (const part of document.querySelectorAll("section")) {
    const room = part.classList.contains("broad") ? LONG_SIDE : PAPER;
    part.style.width = room + "px";
    for (const each of part.querySelectorAll("table, .desk svg")) {
      const box = each.getBoundingClientRect();
      if (!box.width) continue;
      const scale = each.tagName === "svg" ? box.width / each.viewBox.baseVal.width : 1;
      for (const text of each.querySelectorAll("td, th, text")) {
        const points = parseFloat(getComputedStyle(text).fontSize) * 0.75 * scale;
        smallest.push([points * Math.min(1, room / box.right), text.textContent]);
      }
    }
  }
  const known = document.querySelector(".known");
  parent.postMessage(JSON.stringify({
    smallest: smallest.sort((a, b) => a[0] - b[0])[0],
    broad: document.querySelectorAll(".broad table").length,
    known: known.getBoundingClientRect().height,
  }), "*");
});</script>"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report of the sample as it is written."""
    path = tmp_path_factory.mktemp("page") / "report.html"
    words = ["report", "retention", str(SAMPLE), "--as-of", "2026-11-23", "--to", str(path)]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output
    return path.read_text(encoding="utf-8")


def looked_at(
    page: str, folder: Path, width: int, scheme: int, probe: str = PROBE
) -> tuple[dict[str, Any], str]:
    """What a browser of this width finds on the page, and what it wrote to its console."""
    assert CHROMIUM is not None
    end = page.rindex("</body>")
    (folder / "page.html").write_text(page[:end] + probe + page[end:], encoding="utf-8")
    host = folder / "host.html"
    host.write_text(HOST.format(width=width), encoding="utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}"]
    command += [f"--blink-settings=preferredColorScheme={scheme}", host.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found = re.search(r"<body>(\{.*\})", done.stdout, re.S)
    assert found is not None, done.stdout[:500]
    console = "\n".join(line for line in done.stderr.splitlines() if "CONSOLE" in line)
    return json.loads(html.unescape(found[1])), console


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
@pytest.mark.parametrize("scheme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_reads_well_on_a_phone_and_a_desk(
    page: str, tmp_path: Path, width: int, scheme: int
) -> None:
    found, console = looked_at(page, tmp_path, width, scheme)
    assert console == ""
    assert found["dark"] == (scheme == DARK)
    assert found["width"] == width
    assert found["wide"] <= width
    assert found["charts"] >= 5
    assert found["texts"] > 500
    assert found["poor"] == []


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_no_letter_on_paper_is_small_as_no_table_is_wider_than_its_page(tmp_path: Path) -> None:
    # A browser that prints makes all letters of a page smaller where one table is too wide, and
    # cuts it where that is not enough. German headers are the longest.
    path = tmp_path / "report.html"
    words = ["report", "retention", str(SAMPLE), "--as-of", "2026-11-23", "--to", str(path)]
    done = CliRunner().invoke(cli, [*words, "--set", "language=de"])
    assert done.exit_code == 0, done.output
    printed = path.read_text(encoding="utf-8").replace("@media print{", "@media all{")
    probe = ON_PAPER.replace("PAPER", str(PAPER)).replace("LONG_SIDE", str(LONG_SIDE))
    found, _ = looked_at(printed, tmp_path, LONG_SIDE, LIGHT, probe)
    assert found["smallest"][0] >= SMALLEST, found["smallest"]
    assert found["broad"] == 1  # the Watch list
    # What is known of each customer is behind their names, where nobody can tap.
    assert found["known"] == 0


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_a_pale_text_and_a_wide_one_would_be_noticed(page: str, tmp_path: Path) -> None:
    pale = '<p style="color:#bbb;background:#fff;width:600px">pale</p>'
    spoiled = page.replace("<main", f"{pale}<main", 1)
    assert spoiled != page
    found, _ = looked_at(spoiled, tmp_path, 390, LIGHT)
    assert [text.split()[-1] for text in found["poor"]] == ["pale"]
    assert found["wide"] > 390


def test_the_page_names_no_address_and_is_small(page: str) -> None:
    outside = set(re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(https?:[^"')\s>]+)""", page))
    assert outside == set()
    assert len(page.encode()) < 1_500_000
