"""What the real service does where it has no written rule, tried on a scratch sheet."""

from collections.abc import Iterator
from pathlib import Path

from toolkit.cli.doctor_steps import Finding
from toolkit.errors import ToolkitError
from toolkit.stores.base import CannotAppend
from toolkit.stores.google.drive_files import found_id
from toolkit.stores.google.live_rules import try_rules
from toolkit.stores.google.sheets_client import Client


def examine_live(book: str, creds: Path | None) -> Iterator[Finding]:
    """Each rule that a refresh rests on, and whether the service keeps it in this spreadsheet."""
    try:
        for rule in try_rules(Client(found_id(book, creds=creds), creds=creds)):
            if rule.holds:
                yield Finding("Google", True, rule.says)
            else:
                yield Finding("Google", False, f"not so: {rule.says}", rule.otherwise, 69)
    except ToolkitError as error:
        said, _, fix = str(error).partition("\n")
        yield Finding("Google", False, said, fix, error.exit_code)
    except CannotAppend as error:
        yield Finding("Google", False, str(error), "Give the account the right to edit.", 77)
