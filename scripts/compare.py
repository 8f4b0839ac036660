"""What two checkouts make of the same books: refreshes, checks, reports and explanations.

python scripts/compare.py OTHER_CHECKOUT [BOOK_OR_FOLDER ...] [--quick] [--show N]

Every book (the sample, the gallery of tests/, and those named) goes through both checkouts, in the
Python that runs this. A line for each thing that differs; the exit code is 1 when anything does.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from difflib import unified_diff
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"}
DAY = "2026-09-16"
WORKER = r"""
import contextlib, hashlib, html, io, json, shutil, sys, zipfile
from pathlib import Path
from toolkit.cli import cli
from toolkit.reports import REPORTS

def said(*words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = cli.main([str(w) for w in words], standalone_mode=False) or 0
        except SystemExit as e:
            code = e.code
        except BaseException as e:
            code = f"{type(e).__name__}: {e}"
    return f"exit {code}\n{out.getvalue()}\n{err.getvalue()}"

def parts(path):
    if path.is_dir():
        files = sorted(f for f in path.rglob("*") if f.is_file())
        return {str(f.relative_to(path)): f.read_bytes() for f in files}
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as z:
            return {n: z.read(n) for n in z.namelist()} | {"(whole)": path.read_bytes()}
    return {path.name: path.read_bytes()} if path.exists() else {}

day, quick, folder = sys.argv[1], sys.argv[2] == "quick", Path(sys.argv[3])
for n, line in enumerate(sys.stdin):
    book = Path(line.strip())
    work = folder / str(n)
    work.mkdir()
    copy = work / book.name
    shutil.copytree(book, copy) if book.is_dir() else shutil.copy(book, copy)
    found = {"check": said("check", copy, "--as-of", day, "--json")}
    target = work / ("out" if book.is_dir() else "out.xlsx")
    found["refresh"] = said("refresh", copy, "--as-of", day, "--to", target, "--json")
    found["again"] = said("refresh", copy, "--as-of", day, "--to", target, "--json")
    for name in () if quick else REPORTS:
        if name != "diary":
            found[f"report {name}"] = said("report", name, copy, "--as-of", day, "--json")
    if not quick:
        found["check text"] = said("check", copy, "--as-of", day)
        page = work / "page.html"
        found["page"] = said("report", "retention", copy, "--as-of", day, "--to", page)
        found["page text"] = html.unescape(page.read_text()) if page.exists() else ""
        from toolkit import load
        try:
            import datetime as dt
            first = load(copy, as_of=dt.date.fromisoformat(day)).tables["customers"]
            for who in first["customer_id"].dropna().tolist()[:3]:
                found[f"why {who}"] = said("why", copy, who, "--as-of", day)
                diary = said("report", "diary", copy, "--customer", who, "--as-of", day, "--json")
                found[f"diary {who}"] = diary
        except Exception as e:
            found["load"] = str(e)
    for name, data in parts(target).items():
        found[f"out {name}"] = hashlib.sha256(data).hexdigest()
    clean = {k: v.replace(str(work), "WORK") for k, v in found.items()}
    print(json.dumps([str(book), clean]), flush=True)
"""


def books(places: list[Path]) -> list[Path]:
    found: list[Path] = []
    for place in places:
        if place.is_file():
            found.append(place)
        else:
            inside = sorted(p for p in place.rglob("*") if p.suffix.lower() in KINDS)
            found += [p for p in inside if p.suffix.lower() != ".csv"]
            found += sorted({p.parent for p in inside if p.suffix.lower() == ".csv"})
    return found


def made(gallery: Path, into: Path) -> Path:
    """The books of the gallery as files, but for those in other forms than it can draw here."""
    into.mkdir()
    command = [sys.executable, str(gallery / "make.py"), str(into)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return into


def results(
    checkout: Path, work: Path, paths: list[Path], quick: bool
) -> dict[str, dict[str, str]]:
    """What each book gives; one that ends the process is told as that, and a new one goes on."""
    work.mkdir()
    env = {**os.environ, "PYTHONPATH": str(checkout), "OPENBLAS_NUM_THREADS": "1", "COLUMNS": "120"}
    found: dict[str, dict[str, str]] = {}
    while len(found) < len(paths):
        part = work / f"from {len(found)}"
        part.mkdir()
        done = subprocess.run(
            [sys.executable, "-c", WORKER, DAY, "quick" if quick else "all", str(part)],
            input="\n".join(map(str, paths[len(found) :])),
            env=env,
            cwd=checkout,
            capture_output=True,
            text=True,
        )
        found |= dict(json.loads(line) for line in done.stdout.splitlines())
        if len(found) < len(paths):
            why = (done.stderr.strip().splitlines() or [""])[-1]
            found[str(paths[len(found)])] = {"": f"the process ended with {done.returncode}: {why}"}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("other", type=Path)
    parser.add_argument("books", type=Path, nargs="*")
    parser.add_argument("--quick", action="store_true", help="check and refresh only")
    parser.add_argument("--show", type=int, default=6, help="lines shown of each difference")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        temp = Path(folder)
        places = [
            ROOT / "workbooks" / "sample.xlsx",
            made(ROOT / "tests" / "gallery", temp / "gallery"),
        ]
        paths = [p.resolve() for p in books([*places, *asked.books])]
        sides = (asked.other.resolve(), temp / "one"), (ROOT, temp / "two")
        with ThreadPoolExecutor() as pool:
            one, two = pool.map(lambda side: results(*side, paths, asked.quick), sides)
    differing = 0
    for path in map(str, paths):
        before, after = one.get(path, {}), two.get(path, {})
        for what in sorted({*before, *after}):
            if before.get(what) != after.get(what):
                differing += 1
                print(f"{path}: {what}")
                lines = unified_diff(
                    before.get(what, "").splitlines(),
                    after.get(what, "").splitlines(),
                    "",
                    "",
                    "",
                    n=0,
                )
                for line in list(lines)[3 : 3 + asked.show]:
                    print(f"    {line[:400]}")
    print(f"{len(paths)} books, {differing} differences")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
