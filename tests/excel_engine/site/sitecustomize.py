"""Loaded by Python itself at the start of a process:
puts the Excel of the tests there, with the workbook that RETAIN_TEST_BOOK names.

At the end the workbook is kept as RETAIN_TEST_SAVED, and what the person saw is written beside it
as JSON.
"""

import atexit
import json
import os
import sys
from pathlib import Path

if os.environ.get("RETAIN_TEST_BOOK"):
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from excel_engine import install

    excel = install()
    excel.log.busy = False
    book = excel.open(
        Path(os.environ["RETAIN_TEST_BOOK"]), fullname=os.environ.get("RETAIN_TEST_FULLNAME")
    )
    if os.environ.get("RETAIN_TEST_SELECT"):
        sheet, cell = os.environ["RETAIN_TEST_SELECT"].split("!")
        book.sheets[sheet].range(cell).select()
    excel.log.calls.clear()

    def _keep() -> None:
        seen = {
            "alerts": excel.alerts,
            "status": excel.status,
            "calls": excel.calls,
            "saved": len(book.impl._saved),
        }
        if os.environ.get("RETAIN_TEST_SAVED"):
            book.impl._xl.save(os.environ["RETAIN_TEST_SAVED"])
            Path(os.environ["RETAIN_TEST_SAVED"]).with_suffix(".json").write_text(json.dumps(seen))

    atexit.register(_keep)
