"""`retain` as one file that needs no Python, for the machine this runs on; PyInstaller makes it.

python -m pip install ".[app]"
python scripts/build_app.py

The program is put into dist/app/, started, and must refresh the sample workbook.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "dist" / "app"
FOUND_BY_NAME = ("toolkit", "holidays", "phonenumbers", "icalendar")
"""Packages that import parts of themselves by a name they make up, which no build can see."""
WITH_DATA = ("toolkit", "cleanco", "holidays", "tzdata", "xlwings")
"""Packages that read files of their own."""
NOT_NEEDED = ("duckdb", "matplotlib", "polars", "pyarrow", "pytest", "scipy", "tkinter")
STARTER = "from toolkit.cli import main\n\nmain()\n"


def build(work: Path) -> None:
    """Call PyInstaller; what it needs besides the result stays in `work`."""
    starter = work / "retain.py"
    starter.write_text(STARTER, encoding="utf-8")
    workbooks = f"{ROOT / 'workbooks'}{os.pathsep}toolkit/workbooks"
    command = [sys.executable, "-m", "PyInstaller", "--onefile", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={APP}", f"--workpath={work / 'build'}", f"--specpath={work}"]
    command += [f"--paths={ROOT}", f"--add-data={workbooks}", "--copy-metadata=retention-toolkit"]
    command += [f"--collect-submodules={package}" for package in FOUND_BY_NAME]
    command += [f"--collect-data={package}" for package in WITH_DATA]
    command += [f"--exclude-module={package}" for package in NOT_NEEDED]
    subprocess.run([*command, str(starter)], check=True)


def try_out(work: Path) -> None:
    """Start the program as a person would; raises CalledProcessError when it does no work."""
    program = APP / ("retain.exe" if os.name == "nt" else "retain")
    demo = work / "demo"
    subprocess.run([program, "--version"], check=True)
    subprocess.run([program, "demo", demo, "--as-of", "2026-11-23"], check=True)
    again = [program, "refresh", demo / "sample.xlsx", "--as-of", "2026-11-23"]
    said = subprocess.run(again, check=True, capture_output=True, text=True).stdout
    if not said.startswith("Nothing to change"):
        sys.exit(f"The program changed a book twice:\n{said}")
    subprocess.run([program, "report", "needs", demo / "sample.xlsx", "-q"], check=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        try_out(Path(folder))
    print(f"Built and tried: {APP}")
