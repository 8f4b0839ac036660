"""Commands that read and explain, and write nothing: check, why, settings, columns."""

import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.explanation import explained
from toolkit.cli.options import Options, print_json, read_book, shared
from toolkit.cli.terminal import cells_read, print_check, rows_on
from toolkit.cli.value_texts import shown_value
from toolkit.errors import DataError, told_in_language
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.problem import Problem
    from toolkit.reading.mapped import Mapped
    from toolkit.schema.model import Table
    from toolkit.stores.base import Source

WORST_FIRST = ("error", "warning", "note")


@click.command()
@click.argument("book")
@click.option("--redact", is_flag=True, help="With --json: other letters for what stood in cells.")
@shared
def check(o: Options, book: str, redact: bool) -> None:
    """Read BOOK, show how its sheets and headers are understood, and list its problems;
    writes nothing.
    """
    if redact and not o.json:
        raise click.UsageError("--redact goes with --json.")
    from toolkit.planning.no_tiers import about_tiers
    from toolkit.refresh import open_source
    from toolkit.schema.inputs import INPUTS
    from toolkit.settings.layers import language_said

    with told_in_language(partial(language_said, o.config, o.given)):
        source = open_source(book, o.creds, o.config, o.given)
    loaded = read_book(o, source, undecided=True)
    _check_sheets(source, loaded)
    problems = sorted([*about_tiers(loaded), *loaded.problems], key=_rank)
    found = Counter(problem.severity for problem in problems)
    counts = {severity: found[severity] for severity in WORST_FIRST}
    if o.json:
        tables = {INPUTS[name].title: _mapping(loaded, m) for name, m in loaded.mapped.items()}
        checked = {
            "book": loaded.name,
            "as_of": loaded.as_of,
            "tables": tables,
            "problems": [problem.as_row() for problem in problems],
            "counts": counts,
            "unread": loaded.unread,
        }
        if redact:
            from toolkit.cli.redact import redacted

            checked = redacted(checked, loaded)
        print_json(checked)
    elif not o.quiet:
        print_check(loaded, problems, counts)
    if counts["error"]:
        sys.exit(DataError.exit_code)


def _check_sheets(source: "Source", loaded: "Book") -> None:
    """Raise DataError where a sheet that a refresh writes into is damaged, as a refresh does."""
    from toolkit.stores.workbook.excel_file import ExcelFile

    tables = [loaded.mapped[name] for name in ("customers", "calls") if name in loaded.mapped]
    if isinstance(source, ExcelFile):
        with told_in_language(lambda: loaded.language):
            for table in tables:
                source.check_sheets({at.title for at in table.sheets})


def _rank(problem: "Problem") -> int:
    """Where a problem stands in the list; one of a severity nobody knows is as a warning."""
    known = problem.severity in WORST_FIRST
    return WORST_FIRST.index(problem.severity if known else "warning")


def _mapping(book: "Book", mapped: "Mapped") -> dict[str, Any]:
    """How one sheet is understood, with the sheets that go on with its table."""
    from toolkit.mapping.questions import proposals, shown

    understood = {
        "sheet": mapped.title,
        "range": cells_read(mapped),
        "rows": rows_on(book, mapped),
        "columns": mapped.columns,
        "unmapped": mapped.unmapped,
        "reason": mapped.reason,
        "export": mapped.export,
        "reasons": mapped.reasons,
        "proposed": {header: shown(made) for header, made in proposals(mapped).items()},
    }
    if mapped.more:
        understood["more"] = [_mapping(book, another) for another in mapped.more]
    return understood


@click.command()
@click.argument("book")
@click.argument("customer")
@shared
def why(o: Options, book: str, customer: str) -> None:
    """Explain the tier, the next call and the gaps of CUSTOMER (an id or a name) in BOOK."""
    loaded = read_book(o, book)
    from toolkit.catalogues.catalogue import catalogue
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import explain

    with told_in_language(lambda: loaded.language):
        explanation = explain(Planning(loaded), customer)
    if o.json:
        return print_json(explanation)
    for line in explained(explanation, catalogue(loaded.language)):
        click.echo(printable(line))
    return None


@click.command()
@click.argument("book")
@shared
def settings(o: Options, book: str) -> None:
    """Show every setting of BOOK, its value, where it came from and what it means."""
    from dataclasses import fields

    from toolkit.catalogues.catalogue import catalogue

    loaded = read_book(o, book, undecided=True)
    values, origins = loaded.settings, loaded.origins
    rows = [
        {
            "setting": f.name,
            "value": getattr(values, f.name),
            "origin": origins[f.name],
            "help": f.metadata["help"],
        }
        for f in fields(values)
    ]
    if o.json:
        return print_json(rows)
    words = catalogue(loaded.language)
    for row in rows:
        click.echo(printable(f"{row['setting']} = {shown_value(row['value'])}  [{row['origin']}]"))
        if not o.quiet:
            click.echo(printable(f"    {words.say(row['help'])}"))
    return None


@click.command()
@shared
def columns(o: Options) -> None:
    """List every table and column that is understood, with its spellings."""
    from toolkit.schema.inputs import INPUTS

    if o.json:
        return print_json({table.title: _table_object(table) for table in INPUTS.values()})
    for table in INPUTS.values():
        click.echo(f"{table.title}  (also: {', '.join(table.spellings)})")
        for column in table.columns:
            line = f"  {column.label}  [{column.name}, {column.kind}]"
            if column.spellings:
                line += f"  also: {', '.join(column.spellings)}"
            click.echo(line)
        click.echo("")
    return None


def _table_object(table: "Table") -> dict[str, Any]:
    """A table and its columns, as the commands print them in JSON."""
    columns = []
    for column in table.columns:
        columns.append(
            {
                "column": column.name,
                "kind": column.kind,
                "label": column.label,
                "spellings": column.spellings,
            }
        )
    return {"spellings": table.spellings, "columns": columns}
