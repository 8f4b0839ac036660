"""Commands that read and explain, and write nothing: check, why, settings, columns."""

import sys
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.options import (
    Options,
    print_json,
    read_book,
    shared,
)
from toolkit.cli.terminal import (
    cells_read,
    explained,
    print_check,
    rows_on,
    shown_value,
)
from toolkit.errors import DataError
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.reading.mapped import Mapped

WORST_FIRST = ("error", "warning", "note")


@click.command()
@click.argument("book")
@click.option("--redact", is_flag=True, help="With --json: other letters for what stood in cells.")
@shared
def check(o: Options, book: str, redact: bool) -> None:
    """Read BOOK, show how its sheets and headers are understood, and list its problems; writes nothing."""
    if redact and not o.json:
        raise click.UsageError("--redact goes with --json.")
    from toolkit.schema.inputs import INPUTS

    loaded = read_book(o, book)
    problems = sorted(
        loaded.problems,
        key=lambda p: WORST_FIRST.index(p.severity) if p.severity in WORST_FIRST else 1,
    )
    counts = {severity: sum(p.severity == severity for p in problems) for severity in WORST_FIRST}
    if o.json:
        tables = {INPUTS[name].title: _mapping(loaded, m) for name, m in loaded.mapped.items()}
        found = [p.as_row() for p in problems]
        said = {
            "book": loaded.name,
            "as_of": loaded.as_of,
            "tables": tables,
            "problems": found,
            "counts": counts,
            "unread": loaded.unread,
        }
        if redact:
            from toolkit.cli.redact import redacted

            said = redacted(said, loaded)
        print_json(said)
    elif not o.quiet:
        print_check(loaded, problems, counts)
    if counts["error"]:
        sys.exit(DataError.exit_code)


def _mapping(book: "Book", mapped: "Mapped") -> dict[str, Any]:
    from toolkit.mapping.questions import proposals, shown

    more = {"more": [_mapping(book, m) for m in mapped.more]} if mapped.more else {}
    return {
        "sheet": mapped.title,
        "range": cells_read(mapped),
        "rows": rows_on(book, mapped),
        "columns": mapped.columns,
        "unmapped": mapped.unmapped,
        "reason": mapped.reason,
        "reasons": mapped.reasons,
        "proposed": {header: shown(made) for header, made in proposals(mapped).items()},
        **more,
    }


@click.command()
@click.argument("book")
@click.argument("customer")
@shared
def why(o: Options, book: str, customer: str) -> None:
    """Explain the tier, the next call and the gaps of CUSTOMER (an id or a name) in BOOK."""
    loaded = read_book(o, book)
    from toolkit.planning.planning import Planning
    from toolkit.planning.why import explain

    found = explain(Planning(loaded), customer)
    if o.json:
        return print_json(found)
    for line in explained(found):
        click.echo(printable(line))
    return None


@click.command()
@click.argument("book")
@shared
def settings(o: Options, book: str) -> None:
    """Show every setting of BOOK, its value, where it came from and what it means."""
    from dataclasses import fields

    loaded = read_book(o, book)
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
    for row in rows:
        click.echo(printable(f"{row['setting']} = {shown_value(row['value'])}  [{row['origin']}]"))
        if not o.quiet:
            click.echo(f"    {row['help']}")
    return None


@click.command()
@shared
def columns(o: Options) -> None:
    """List every table and column that is understood, with its spellings."""
    from toolkit.schema.inputs import INPUTS

    if o.json:
        return print_json({
            t.title: {
                "spellings": t.spellings,
                "columns": [{"column": c.name, "kind": c.kind, "label": c.label, "spellings": c.spellings} for c in t.columns],
            }
            for t in INPUTS.values()
        })  # fmt: skip
    for table in INPUTS.values():
        click.echo(f"{table.title}  (also: {', '.join(table.spellings)})")
        for c in table.columns:
            click.echo(
                f"  {c.label}  [{c.name}, {c.kind}]"
                + (f"  also: {', '.join(c.spellings)}" if c.spellings else "")
            )
        click.echo("")
    return None
