"""What the help of a command lists by hand: it names all there is, and nothing else."""

import re

from toolkit.cli.write import report
from toolkit.reports import REPORTS


def test_the_help_of_report_names_every_report() -> None:
    listed = str(report.help).partition(": ")[2]
    named = re.findall(r"[a-z]+(?:-[a-z]+)*", listed.replace(" or ", ", "))
    assert sorted(named) == sorted(REPORTS), "name it in the docstring of `report` in cli/write.py"
