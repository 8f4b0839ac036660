"""Architecture: imports point one way, the command line starts light, and statements are short."""

import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "toolkit").rglob("*.py"))
ORDER = """errors, problem, clock < words < schema < parsing, calendars, settings,
facts < rules < catalogues < reading < matching < checks < entries < large < book
< loading < load_book < planning < reports < render < stores < mapping < make_output < run_result
< refresh < log_call < in_parallel < mail < by_owner < spark < nightly < buttons < cli"""
INSIDE = {
    "parsing": """currencies < dates, amounts, durations, lengths_of_time, cells
        < texts, numbers, days < severities
        < typed_columns, playbook_steps, answers, giving_kinds""",
    "planning": """all_calls, task_names < call_kinds < plan_calendar, steps_done
        < task_rows, told_items, plan_days
        < promises, cases, typed_answers, signal_answers, order_history, playbook_used, voices
        < customer_facts, ten_best, first_orders, gaps, handoffs, handovers, wants, log_hints,
        news_points
        < call_channels
        < giving, promise_tasks, checkup_tasks, call_tasks, case_tasks, want_tasks,
        tasks
        < seen_commitments, commitments, stand_ins, area_days, best_days,
        playbook_days, days_of_year, calls_to_place, visits_to_place
        < playbook < playbook_tasks, placing
        < knowing, introductions, people, moves, tiers, capacity, no_tiers
        < signals, expectations, to_do_remarks < accounts, plan_record, to_do < planning
        < promise_points, want_points, signal_points < call_points < why""",
    "reading": """exports, grid, places, table_titles, month_headers, flag_headers
        < header_rows, heading_lines < find_tables < raw_sheet
        < row_keys, parts, units, value_tests, text_storage
        < evidence, header_claims < settled_headers < marked_headers < headers, likeness
        < table_looks
        < unassigned, settings_sheet, rep_sheets < assign, month_tables
        < customer_sheets, unread_sheets, settled, assigned_months
        < mapped, form_sheets, language_evidence < book_language
        < judged_rows
        < heading_rows, ledger_accounts < totals_rows, customer_keys, yearly_amounts
        < extra_rows, dittos, header_problems, days_of_month, days_in_parts,
        days_by_year, reached_marks, grouped_rows < data_rows < typed_table < conform""",
    "xlsx": "opc < sml < detect < edits",
}


def ranks(order):
    return {
        name: n
        for n, step in enumerate(order.split("<"))
        for name in step.replace(",", " ").split()
    }


RANK = ranks(ORDER)
"""Parts from the bottom up; an import goes to a lower part or stays inside its own.

`xlsx` stands alone.
"""


def module_of(path):
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(p): p for p in FILES}


@functools.cache
def imports(path):
    """Modules of ours that a file imports, anywhere but under TYPE_CHECKING."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = {
        id(n)
        for t in ast.walk(tree)
        if isinstance(t, ast.If) and "TYPE_CHECKING" in ast.dump(t.test)
        for n in ast.walk(t)
    }
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
            found |= {
                f"{base}.{a.name}" if f"{base}.{a.name}" in MODULES else base for a in node.names
            }
    return {m for m in found if m.split(".")[0] == "toolkit"}


def part(module):
    return module.split(".")[1] if "." in module else ""


ALONE = {"xlsx": set(), "facts": {"facts"}, "rules": {"rules", "calendars"}}
"""Stages that stand alone, and what of ours they may import beside `errors`."""
XLSX_USERS = {"render", "stores", "mapping", "buttons", "cli"}
"""Who may use the library that writes into workbooks."""
UNKNOWN_TO_STORES = {
    "book",
    "loading",
    "load_book",
    "planning",
    "reports",
    "facts",
    "rules",
    "make_output",
    "run_result",
    "refresh",
    "log_call",
    "cli",
}


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module):
    own = part(module)
    for other in imports(MODULES[module]):
        to = part(other)
        if to in ("", own):
            continue
        if own in ALONE:
            assert to in ALONE[own], f"{own} stands alone, but {module} imports {other}"
        if to == "xlsx":
            assert own in XLSX_USERS, f"{module} imports {other}"
        else:
            assert own == "" or RANK[to] < RANK[own], f"{module} imports {other}"


@pytest.mark.parametrize("folder", INSIDE)
def test_imports_inside_these_folders_point_down_too(folder):
    """Names in INSIDE are modules of the folder, or its own folders, inside which all is one."""
    rank = ranks(INSIDE[folder])
    inside = {m: m.split(".")[2] for m in MODULES if m.startswith(f"toolkit.{folder}.")}
    assert set(inside.values()) == set(rank)
    for module, name in inside.items():
        for other in imports(MODULES[module]) & inside.keys():
            if inside[other] == name and module.count(".") > 2:
                continue
            assert rank[inside[other]] < rank[name], f"{module} imports {other}"


@pytest.mark.parametrize("module", [m for m in MODULES if part(m) == "stores"])
def test_stores_know_nothing_of_books_and_reports(module):
    assert not {part(m) for m in imports(MODULES[module])} & UNKNOWN_TO_STORES


def test_only_the_command_line_and_the_buttons_read_the_clock():
    readers = {part(m) for m, path in MODULES.items() if "toolkit.clock" in imports(path)}
    assert readers == {"cli", "buttons"}


def test_every_module_has_a_name_of_its_own():
    names = [m.rpartition(".")[2] for m, path in MODULES.items() if path.name != "__init__.py"]
    assert sorted({n for n in names if names.count(n) > 1}) == []


REMEMBER_NOTHING = {"facts", "rules", "entries", "book", "loading", "load_book", "planning",
                    "reports", "render", "make_output", "run_result", "refresh",
                    "log_call"}  # fmt: skip
"""Parts that see what stands in a book."""


def names_of(nodes):
    """Every name that is spelled in these nodes."""
    inner = [n for node in nodes for n in ast.walk(node)]
    return {n.id for n in inner if isinstance(n, ast.Name)} | {
        n.attr for n in inner if isinstance(n, ast.Attribute)
    }


def is_empty_container(value):
    """Whether an assignment makes something to be filled later."""
    if isinstance(value, ast.Call):
        made_by = names_of([value.func])
        return bool(made_by & {"dict", "list", "set", "defaultdict"}) and not value.args
    filled = [*getattr(value, "elts", []), *getattr(value, "keys", [])]
    return isinstance(value, ast.Dict | ast.List | ast.Set) and not filled


@pytest.mark.parametrize("module", MODULES)
def test_no_module_caches_what_it_made_of_a_book(module):
    """What is worked out of a book lives in the Planning that was made for it, and goes with it."""
    text = MODULES[module].read_text(encoding="utf-8")
    assert "weakref" not in text
    tree = ast.parse(text)
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            assert not is_empty_container(node.value), f"{module}, line {node.lineno}"
    if part(module) not in REMEMBER_NOTHING:
        return
    for node in ast.walk(tree):
        kept = names_of(getattr(node, "decorator_list", [])) & {"cache", "lru_cache"}
        assert not kept, f"{module}, line {node.lineno}"


def test_every_file_of_a_report_is_one_of_the_reports():
    from toolkit.reports import REPORTS

    files = {file.stem for file in (ROOT / "toolkit" / "reports").glob("*_report.py")}
    named = {f"{name.replace('-', '_')}_report" for name in REPORTS}
    assert files == named, "a report has a file and a line in REPORTS, of the same name"


def test_every_part_has_its_place():
    assert {part(m) for m in MODULES} <= {"", "xlsx", *RANK}


def test_tests_stand_in_folders_named_as_those_of_what_they_try():
    """What goes through the whole house stands at the top."""
    tests = ROOT / "tests"
    folders = {file.parent.relative_to(tests) for file in tests.rglob("test_*.py")}
    missing = [str(folder) for folder in folders if not (ROOT / "toolkit" / folder).is_dir()]
    assert missing == []


def test_the_package_itself_imports_nothing_of_ours_when_loaded():
    assert imports(MODULES["toolkit"]) == set()


@pytest.mark.parametrize("name", ["toolkit", "toolkit.buttons", "toolkit.cli"])
def test_importing_loads_no_pandas(name):
    code = (
        f"import sys, {name}; print([m for m in ('pandas', 'numpy', 'openpyxl', 'holidays', "
        "'lxml') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def parts_of(statement):
    """Every node of a statement, but for the statements inside it."""
    waiting = [statement]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if not isinstance(node, ast.stmt):
                yield node
                waiting.append(node)


def is_dense(statement):
    """Whether it has two conditional expressions, or two `for` in comprehensions, nested or not."""
    parts = list(parts_of(statement))
    if sum(isinstance(node, ast.IfExp) for node in parts) > 1:
        return True
    for outer in parts:
        if isinstance(outer, COMPREHENSIONS):
            inside = [node for node in ast.walk(outer) if isinstance(node, ast.comprehension)]
            if len(inside) > 1:
                return True
    return False


def dense_lines(text):
    """Lines of dense statements in functions; what stands outside of them is a declaration."""
    functions = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    inside = [node for function in functions for node in ast.walk(function)]
    return sorted({n.lineno for n in inside if isinstance(n, ast.stmt) and is_dense(n)})


@pytest.mark.parametrize(
    ("body", "dense"),
    [
        ("return a if b else c", False),
        ("return a if b else c if d else e", True),
        ("x = [a for a in b if a]; y = [a for a in b]", False),
        ("return [c for a in b for c in a]", True),
        ("return [sum(d for d in c) for c in b]", True),
        ("if (a if b else c) and (d if e else f): pass", True),
        ("if a if b else c:\n  return d if e else f", False),
    ],
)
def test_a_dense_statement_is_told_from_a_plain_one(body, dense):
    assert dense_lines(f"def f():\n {body}".replace("\n  ", "\n   ")) == ([2] if dense else [])
    assert dense_lines("NAMES = {c: len(a) for a in b for c in a}") == []


@pytest.mark.parametrize("module", MODULES)
def test_statements_have_one_condition_and_one_loop_at_most(module):
    lines = dense_lines(MODULES[module].read_text(encoding="utf-8"))
    assert not lines, f"{module}, lines {lines}"
