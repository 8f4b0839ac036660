"""Macros put into a package, and the code of each: one Sub a button, and what the installed xlwings needs to start Python."""

import io
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from toolkit.buttons.pressing import Button
from toolkit.errors import UnavailableError
from toolkit.xlsx import Package, Refused

MAIN_PLAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MAIN_MACROS = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
TYPES = "[Content_Types].xml"
PROJECT = "xl/vbaProject.bin"
OURS = ("Buttons", "Dictionary", "xlwings")
"""The modules that are put in; a project that holds others is a person's."""


def module_code(buttons: Sequence[Button]) -> str:
    """One Sub a button, which names it to `press`; no double quotes inside, as a command line carries it."""
    subs = [
        f"Public Sub {b.macro}()\r\n    RunPython \"from toolkit.buttons import press; press('{b.name}')\"\r\nEnd Sub\r\n"
        for b in buttons
    ]
    return "Option Explicit\r\n\r\n" + "\r\n".join(subs)


def put_macros(package: Package, buttons: Sequence[Button]) -> bytes:
    """The workbook with the macros in it, as .xlsm: code names for its sheets, every other part as it was."""
    openvba = _openvba()
    plain = package.to_bytes()
    with tempfile.TemporaryDirectory(prefix="retain-") as folder:
        seed, made = Path(folder, "seed.xlsm"), Path(folder, "made.xlsm")
        seed.write_bytes(with_type(plain, MAIN_PLAIN, MAIN_MACROS))
        try:
            with openvba.ExcelFile(seed) as file:
                project = file.add_vba_project()
                for name, code, kind in _modules(openvba, buttons):
                    project.add_module(name, code, kind=kind)
                file.save(made)
        except openvba.PyOpenVBAError as error:
            raise Refused(
                f"macros cannot be put in, as {str(error).rstrip('.')}; save it anew in Excel, or use the ribbon: retain buttons ribbon."
            ) from error
        with openvba.ExcelFile(made) as file:
            faults = file.validate()
            if faults:
                raise ValueError(f"the macros are not sound: {faults}")
        return merged(package, made)


def merged(package: Package, made: Path) -> bytes:
    """The package with every part that another tool changed or added, and all others byte for byte."""
    with zipfile.ZipFile(made) as file:
        for part in file.namelist():
            if part != TYPES and (not package.has(part) or package.read(part) != file.read(part)):
                package.put(part, file.read(part))
        package.put(TYPES, file.read(TYPES))
    return package.to_bytes()


def module_names(package: Package) -> list[str]:
    """The modules of a workbook's macros that hold code, in order; none when it has no macros."""
    if not package.has(PROJECT):
        return []
    with tempfile.TemporaryDirectory(prefix="retain-") as folder:
        path = Path(folder, "book.xlsm")
        path.write_bytes(package.to_bytes())
        with _openvba().ExcelFile(path) as file:
            code: Mapping[str, str] = file.vba_modules()
    return [
        name for name, text in code.items() if any(_is_code(line) for line in text.splitlines())
    ]


def _is_code(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(("Attribute ", "Option "))


def with_type(data: bytes, old: bytes, new: bytes) -> bytes:
    """The workbook with another kind of main part, all else the same."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(held, "w") as target:
        for info in source.infolist():
            part = source.read(info)
            target.writestr(info, part.replace(old, new) if info.filename == TYPES else part)
    return held.getvalue()


def _modules(openvba: Any, buttons: Sequence[Button]) -> list[tuple[str, str, Any]]:
    import xlwings

    home = Path(xlwings.__file__).parent
    with openvba.ExcelFile(home / "quickstart_standalone.xlsm") as file:
        dictionary = file.get_module("Dictionary")
    lines = (home / "xlwings.bas").read_text(encoding="utf-8", errors="replace").splitlines()
    kind = openvba.VBAModuleKind
    return [
        ("Buttons", module_code(buttons), kind.standard),
        ("xlwings", "\r\n".join(lines) + "\r\n", kind.standard),
        ("Dictionary", dictionary, kind.other),
    ]


def _openvba() -> Any:
    try:
        import pyopenvba
    except ImportError as error:
        raise UnavailableError(
            "Workbooks with buttons need a package that is missing.\nRun pip install pyopenvba."
        ) from error
    return pyopenvba
