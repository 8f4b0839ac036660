"""The command that looks whether everything works: doctor."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.options import Options, print_json, shared
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.cli.doctor_steps import Finding

SIGNS = {True: "ok", False: "FAILS", None: "-"}
"""What stands before a step that is right, one that is not, and one that is neither."""


@click.command()
@click.argument("book", required=False)
@click.option(
    "--live",
    is_flag=True,
    help="Google Sheets: try what a refresh rests on, on a sheet of its own that goes again.",
)
@shared
def doctor(o: Options, book: str | None, live: bool) -> None:
    """Look what works on this machine and for BOOK, and say for each thing that does not what
    to do; changes nothing but with --live.
    """
    from toolkit.cli.doctor_steps import examine
    from toolkit.cli.live_steps import examine_live
    from toolkit.stores.google.sheet_address import is_google

    if live and not (book and is_google(book)):
        raise click.UsageError("--live tries a Google Sheet: give its address.")
    findings = []
    steps = examine(book, as_of=o.as_of, creds=o.creds)
    for finding in examine_live(str(book), o.creds) if live else steps:
        findings.append(finding)
        fails = finding.right is False
        if not o.json and (fails or not o.quiet):
            _print_finding(finding)
    if o.json:
        print_json([_as_dict(finding) for finding in findings])
    code = next((finding.code for finding in findings if finding.right is False), 0)
    if code:
        sys.exit(code)


def _print_finding(finding: "Finding") -> None:
    click.echo(f"{SIGNS[finding.right]:<6}{finding.step}: {printable(finding.found)}")
    if finding.fix:
        click.echo(f"      {printable(finding.fix)}")


def _as_dict(finding: "Finding") -> dict[str, Any]:
    """A finding without its exit code, which the process ends with."""
    values = asdict(finding)
    del values["code"]
    return values
