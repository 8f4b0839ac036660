"""Architecture: imports point one way, and the command line starts light."""

import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "toolkit").rglob("*.py"))
RANK = {"errors": 0, "spellings": 1, "tables": 2, "countries": 3, "dates": 3, "amounts": 3, "values": 4, "grid": 4, "extra_rows": 4, "settings": 4, "facts": 4,
        "rules": 4, "evidence": 5, "headers": 6, "parts": 6, "assign": 7, "conform": 8, "matching": 8, "entries": 9, "people": 9, "logs": 9, "checks": 9, "book": 10,
        "settle": 11, "calendars": 11, "topics": 11, "diary": 12, "tasks": 13, "handovers": 13, "accounts": 14, "agenda": 15, "explain": 16, "reports": 17, "present": 18, "starter": 18, "plan_file": 18,
        "stores": 19, "pipeline": 20, "buttons": 21, "office": 22, "doctor": 23, "cli": 24}  # fmt: skip
"""Parts from the bottom up; an import goes to a lower part or stays inside its own. `xlsx` stands alone."""


def module_of(path):
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(p): p for p in FILES}


@functools.cache
def imports(path):
    """Modules of ours that a file imports, anywhere but under TYPE_CHECKING."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = {id(n) for t in ast.walk(tree) if isinstance(t, ast.If) and "TYPE_CHECKING" in ast.dump(t.test) for n in ast.walk(t)}
    found = set()
    for node in ast.walk(tree):
        if id(node) in typing:
            continue
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = list(path.relative_to(ROOT).parent.parts)
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            found |= {f"{base}.{a.name}" if f"{base}.{a.name}" in MODULES else base for a in node.names}
    return {m for m in found if m.split(".")[0] == "toolkit"}


def part(module):
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module):
    own = part(module)
    for other in imports(MODULES[module]):
        to = part(other)
        if to in ("", own) and not (own == "xlsx" and to == ""):
            continue
        assert own != "xlsx", f"xlsx stands alone, but {module} imports {other}"
        assert own != "facts", f"facts stands alone, but {module} imports {other}"
        assert own != "rules", f"rules import rules only, but {module} imports {other}"
        if to == "xlsx":
            assert own in ("stores", "pipeline", "office", "cli"), f"{module} imports {other}"
        else:
            assert own == "" or RANK[to] < RANK[own], f"{module} imports {other}"


@pytest.mark.parametrize("module", [m for m in MODULES if part(m) == "stores"])
def test_stores_know_nothing_of_books_and_reports(module):
    assert not {part(m) for m in imports(MODULES[module])} & {"book", "accounts", "reports", "facts", "rules", "pipeline", "cli"}


def test_book_takes_only_working_days_of_the_rules_and_nobody_imports_the_command_line():
    assert {m for m in imports(MODULES["toolkit.book"]) if part(m) == "rules"} <= {"toolkit.rules.working_days"}
    assert [m for m, p in MODULES.items() if part(m) != "cli" and any(part(i) == "cli" for i in imports(p))] == []


def test_every_part_has_its_place():
    assert {part(m) for m in MODULES} <= {"", "xlsx", *RANK}


def test_the_package_itself_imports_nothing_of_ours_when_loaded():
    assert imports(MODULES["toolkit"]) == set()


@pytest.mark.parametrize("name", ["toolkit", "toolkit.buttons", "toolkit.cli"])
def test_importing_loads_no_pandas(name):
    if name not in MODULES:
        pytest.skip(f"{name} does not exist yet")
    code = f"import sys, {name}; print([m for m in ('pandas', 'numpy', 'openpyxl', 'holidays', 'lxml') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
