"""Try the toolkit by hand without Google: `python -m tests.google_server [FOLDER]`, then follow what it prints."""

import sys
import time
from pathlib import Path

from tests.google_server import GoogleServer
from tests.google_server.sample import sample

if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    with GoogleServer() as server:
        server.add(sample("demo-sheet"))
        key = server.key_file(folder / "google-test-key.json")
        print(f"A Google of our own listens at {server.url}. In another terminal:\n")
        print(f"  export RETAIN_SHEETS_URL={server.url} GOOGLE_APPLICATION_CREDENTIALS={key}")
        print("  retain doctor gsheet:demo-sheet\n  retain refresh gsheet:demo-sheet -v\n\nCtrl-C ends it.")
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            key.unlink(missing_ok=True)
