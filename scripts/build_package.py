"""The wheel and the sdist in dist/, each installed into an environment of its own and tried.

python -m pip install build
python scripts/build_package.py
"""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


def try_out(package: Path, folder: Path) -> None:
    """Install the package where nothing else is, and refresh the sample with it, away from here."""
    venv.create(folder / "venv", with_pip=True)
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    install = [programs / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*install, package], check=True, cwd=folder)
    subprocess.run([programs / "retain", "demo", "demo"], check=True, cwd=folder)
    page = [programs / "retain", "report", "retention", "demo/sample.xlsx", "--to", "page.html"]
    subprocess.run(page, check=True, cwd=folder)


if __name__ == "__main__":
    shutil.rmtree(DIST, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "build", "--outdir", DIST, ROOT], check=True)
    for package in sorted(DIST.iterdir()):
        with tempfile.TemporaryDirectory() as folder:
            try_out(package, Path(folder))
        print(f"Built and tried: {package.name}", flush=True)
