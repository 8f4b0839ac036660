"""Makes the project's environment where it is missing, then the demo workbook in the folder demo.

python scripts/demo.py [options of `retain demo`]
"""

import sys

from _venv import call, ensure, tool

if __name__ == "__main__":
    ensure("charts")
    sys.exit(call(tool("retain"), "demo", "demo", *sys.argv[1:]))
