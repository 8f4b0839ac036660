"""Try the toolkit by hand without Google: `python -m tests.google_server`,
then follow what it prints.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.google_server import Fault, GoogleServer, people
from tests.google_server.sample import sample
from tests.google_server.server import KINDS

KEY = "demo-sheet"
FAULTS = (*KINDS, "drip-before", "drip-after")
HELP = f"""Commands, one a line; cells count from A1, words with blanks stand last:
  sheets                        the sheets, hidden ones too
  show SHEET                    what stands on a sheet
  type SHEET ROW COLUMN TEXT    type into a cell, both counted from 1; without a text it is cleared
  column SHEET N                insert a column before the Nth
  row SHEET N                   insert a row before the Nth
  delete SHEET                  delete a sheet
  protect SHEET                 protect a sheet against the robot
  fault KIND [N]                the Nth request from now (0 is the next) fails; kinds:
                                {", ".join(FAULTS)}
  log                           the requests so far
  help, quit
SHEET is a title, with _ for each blank."""


def done(server: GoogleServer, line: str) -> str:
    """Do one command; what it says."""
    word, *rest = line.split(" ")
    book, title = server.books[KEY], rest[0].replace("_", " ") if rest else ""
    match word:
        case "sheets":
            return "\n".join(
                s.title + (" (hidden)" if s.properties.get("hidden") else "") for s in book.sheets
            )
        case "show":
            return "\n".join(" | ".join(map(str, row)) for row in book.values(title)) or "(empty)"
        case "type":
            people.type_in(
                book, title, int(rest[1]) - 1, int(rest[2]) - 1, " ".join(rest[3:]) or None
            )
        case "column":
            people.insert_column(book, title, int(rest[1]) - 1)
        case "row":
            people.insert_rows(book, title, int(rest[1]) - 1)
        case "delete":
            people.delete_sheet(book, title)
        case "protect":
            people.protect(book, title)
        case "fault":
            if rest[0] not in FAULTS:
                return f"Known faults: {', '.join(FAULTS)}"
            server.faults[len(server.calls()) + int(rest[1] if rest[1:] else 0)] = Fault(rest[0])
        case "log":
            return "\n".join(
                f"{a.method} {a.path} {a.status} {a.fault}".rstrip() for a in server.log
            )
        case _:
            return HELP
    return "done"


def main() -> None:
    """Serve until the input ends, with its commands."""
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").strip(),
        epilog=HELP,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="retain-google-") as held, GoogleServer() as server:
        server.add(sample(KEY))
        key = server.key_file(Path(held) / "google-test-key.json")
        print(f"A Google of our own listens at {server.url}. In another terminal:\n")
        print(f"  export RETAIN_SHEETS_URL={server.url} GOOGLE_APPLICATION_CREDENTIALS={key}")
        print(f"  retain doctor gsheet:{KEY}\n  retain refresh gsheet:{KEY} -v\n")
        print(
            (
                "Here: help lists what can be looked at, typed and broken; quit ends it, and "
                "takes the key away."
            ),
            flush=True,
        )
        try:
            for line in map(str.strip, sys.stdin):
                if line == "quit":
                    return
                try:
                    print(done(server, line), flush=True)
                except (LookupError, ValueError, StopIteration):
                    print("That does not fit; `help` shows how it is written.", flush=True)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
