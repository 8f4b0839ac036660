"""`retain nightly` without an installed package: python scripts/nightly.py nightly.toml [-v]."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from toolkit.cli import cli

    cli(["nightly", *sys.argv[1:]], prog_name="retain")
