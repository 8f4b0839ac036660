"""The forms of a report: one file of a kind, or a folder with every table."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit.catalogues.catalogue import ENGLISH, catalogue
from toolkit.cli.options import Options, note, put, refuse_existing
from toolkit.cli.terminal import Say, speaker
from toolkit.cli.value_texts import as_object, counted
from toolkit.errors import OutputError
from toolkit.schema.model import AMOUNTS
from toolkit.schema.outputs import BY_TITLE

if TYPE_CHECKING:
    from pandas import DataFrame

    from toolkit.book import Book
    from toolkit.planning.planning import Planning
    from toolkit.render.page import Page

FOLDER = "folder"
"""The form of every table in a file of its own."""


def _in_csv(sheets: dict[str, "DataFrame"]) -> str:
    """The title of the one table that a CSV file holds."""
    from toolkit.schema.outputs import FIGURES

    return FIGURES.title if FIGURES.title in sheets else next(iter(sheets))


def sizes_of(sheets: dict[str, "DataFrame"], form: str, say: Say) -> str:
    """The tables with their rows as this form shows them, like "Gaps (2 rows)".

    Their titles are those in the file: for machines they are English.
    """
    from toolkit.render.page import shown_rows

    sizes = []
    shown = {_in_csv(sheets): sheets[_in_csv(sheets)]} if form == "csv" else sheets
    for title, frame in shown.items():
        for_machines = form in ("csv", "json")
        rows = len(frame) if for_machines else shown_rows(BY_TITLE[title], frame)
        sizes.append(f"{title if for_machines else say(title)} ({counted(rows, 'row')})")
    return ", ".join(sizes)


def form_of(name: str, o: Options, to: str | None) -> str:
    """The form a report is asked for in: table, csv, json, html, pdf, ics, xlsx or folder.

    Raises OutputError for a file of another kind, or a kind that this report cannot take.
    """
    if to is None or to == "-":
        return _form_of_printed(o, to)
    if to.endswith(("/", "\\")) or Path(to).is_dir():
        return FOLDER
    form = Path(to).suffix.lower().lstrip(".")
    take = "Take .xlsx, .csv, .json, .html or .pdf, or a folder/ for every table as .csv."
    if form == "ics" and name != "call-schedule":
        raise OutputError(f"{to}: this report has no calendar form.\n{take}")
    if form not in ("xlsx", "csv", "json", "html", "pdf", "ics"):
        raise OutputError(f"{to}: a report cannot take this form.\n{take}")
    return form


def _form_of_printed(o: Options, to: str | None) -> str:
    """JSON where it is asked for; "-" is for another program, and without it a person reads."""
    if o.json:
        return "json"
    return "csv" if to else "table"


def as_bytes(
    o: Options, name: str, planning: "Planning", sheets: dict[str, Any], form: str, rep: str
) -> bytes:
    """A report as the content of a file of this form."""
    from toolkit.render.csv_json import as_csv
    from toolkit.render.page import present

    if form == "json":
        return as_object(report_object(name, planning.book, sheets)).encode()
    if form == "ics":
        from toolkit.render.ics import as_calendar

        return as_calendar(planning, sheets, planning.book.language)
    if form == "csv":
        first = _in_csv(sheets)
        others = [title for title in sheets if title != first]
        if others:
            named = ", ".join(others)
            says = (
                f"CSV holds one table, {first!r}; --table takes another, --to FOLDER/ takes all: "
            )
            note(o, f"{speaker(planning.book)(says)}{named}.")
        return as_csv(sheets[first], BY_TITLE[first]).encode()
    pages = _in_language(present(sheets, currency=planning.book.currency), planning)
    if form == "html":
        return _html(o, planning, pages, rep)
    if form == "pdf":
        from toolkit.cli.pdf_file import as_pdf

        return as_pdf(_html(o, planning, pages, rep), lambda: _workbook(pages))
    return _workbook([replace(page, as_of=planning.book.as_of) for page in pages])


def _in_language(pages: "list[Page]", planning: "Planning") -> "list[Page]":
    """The pages as a person who reads the language of the book is shown them."""

    language = planning.book.language
    if language == ENGLISH:
        return pages
    from toolkit.render.in_language import pages_in

    return pages_in(pages, language)


def _workbook(pages: "list[Page]") -> bytes:
    from toolkit.render.xlsx_page import draw

    return draw(pages, {page.key: page.title for page in pages})


def _html(o: Options, planning: "Planning", pages: "list[Page]", rep: str) -> bytes:
    """The pages as one file; where nothing can draw their charts, that is said."""
    from toolkit.cli.customer_evidence import evidence_of
    from toolkit.render.html_page import as_html, has_charts
    from toolkit.render.svg_charts import can_draw

    if has_charts(pages) and not can_draw():
        says = 'Without charts: they need `pip install "retention-toolkit[charts]"`.'
        note(o, speaker(planning.book)(says))
    language = planning.book.language
    title = _headline(planning.book, pages, rep, language)
    evidence = partial(evidence_of, planning, language=language)
    return as_html(pages, title, evidence=evidence, language=language).encode()


def _headline(book: "Book", pages: "list[Page]", rep: str, language: str) -> str:
    """What a page is called: "Call schedule of sample, Ann, as of 22 Nov 2026".

    Where the book names a currency and the page has amounts, in which they are.
    """
    from toolkit.render.values import spoken
    from toolkit.schema.outputs import RUN

    words, first = catalogue(language), pages[0]
    title = words.say("Settings and inputs") if first.key == RUN.name else first.title
    named, whose = Path(book.name).stem, f", {rep}" if rep else ""
    begin = f"{title} of {named}" if language == ENGLISH else f"{title}: {named}"
    day = words.told(f", as of {spoken(book.as_of, 'date')}")
    is_told = bool(book.currency) and _has_money(pages)
    money = words.told(f", amounts in {book.currency}") if is_told else ""
    return f"{begin}{whose}{day}{money}"


def _has_money(pages: "list[Page]") -> bool:
    blocks = chain.from_iterable(page.blocks for page in pages)
    columns = chain.from_iterable(block.table.columns for block in blocks)
    return any(column.kind in AMOUNTS for column in columns)


def put_folder(
    folder: Path, name: str, book: "Book", sheets: dict[str, "DataFrame"], *, dry_run: bool
) -> list[str]:
    """Write every table as a .csv of its title, and all of them in one .json; their names.

    A folder that was written so before is written anew, and loses tables that are no longer there.
    Raises OutputError for a file of such a name that we did not write: it may be a person's.
    """
    all_in_one = folder / f"{name}.json"
    files = dict(_files(folder, sheets))
    earlier = _written_before(all_in_one)
    for path in set(files) - set(earlier):
        refuse_existing(path)
    if dry_run:
        return [path.name for path in (*files, all_in_one)]
    if not folder.parent.is_dir():
        raise OutputError(f"{folder} cannot be made: there is no folder {folder.parent}.")
    folder.mkdir(exist_ok=True)
    files[all_in_one] = as_object(report_object(name, book, sheets)).encode()
    for path, data in files.items():
        put(path, data)
    for path in set(earlier) - set(files):
        path.unlink(missing_ok=True)
    return [path.name for path in files]


def _written_before(all_in_one: Path) -> list[Path]:
    """The files of tables that stand beside what was written before, by what it holds."""
    try:
        titles = json.loads(all_in_one.read_bytes())["sheets"]
    except (OSError, ValueError, LookupError, TypeError):
        return []
    return [all_in_one.parent / f"{title}.csv" for title in BY_TITLE if title in titles]


def _files(folder: Path, sheets: dict[str, "DataFrame"]) -> Iterator[tuple[Path, bytes]]:
    from toolkit.render.csv_json import as_csv

    for title, frame in sheets.items():
        yield folder / f"{title}.csv", as_csv(frame, BY_TITLE[title]).encode()


def report_object(name: str, book: "Book", sheets: dict[str, Any]) -> dict[str, Any]:
    """What --json and a .json file hold of a report: its tables by title, and their definitions."""
    from toolkit.render.csv_json import as_json

    rows = {title: as_json(frame, BY_TITLE[title]) for title, frame in sheets.items()}
    notes = {title: note for title in sheets if (note := BY_TITLE[title].note)}
    about = {"report": name, "as_of": book.as_of, "currency": book.currency or None}
    return {**about, "sheets": rows, "definitions": notes}
