"""The command that looks whether everything works: doctor."""

import sys
from dataclasses import asdict

import click

from toolkit.cli.options import Options, print_json, shared
from toolkit.render.terminal_page import printable

SIGNS = {True: "ok", False: "FAILS", None: "-"}


@click.command()
@click.argument("book", required=False)
@shared
def doctor(o: Options, book: str | None) -> None:
    """Look what works on this machine and for BOOK, and say for each thing that does not what to do; changes nothing."""
    from toolkit.cli.doctor import examine

    found = []
    for finding in examine(book, as_of=o.as_of, creds=o.creds):
        found.append(finding)
        if not o.json and not (o.quiet and finding.right is not False):
            click.echo(f"{SIGNS[finding.right]:<6}{finding.step}: {printable(finding.found)}")
            if finding.fix:
                click.echo(f"      {printable(finding.fix)}")
    if o.json:
        print_json([{k: v for k, v in asdict(f).items() if k != "code"} for f in found])
    code = next((f.code for f in found if f.right is False), 0)
    if code:
        sys.exit(code)
