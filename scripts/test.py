"""Makes the project's environment where it is missing, then runs every check in it.

python scripts/test.py [options of pytest]
"""

import sys

from _venv import ROOT, call, ensure, tool

if __name__ == "__main__":
    ensure("test")
    sys.exit(call(tool("python"), ROOT / "scripts" / "check.py", *sys.argv[1:]))
