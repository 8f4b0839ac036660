"""Macros put into a package: one Sub a button, and what xlwings needs to start Python."""

import io
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from toolkit.buttons.button_list import Button
from toolkit.errors import UnavailableError
from toolkit.xlsx import Package, Refused

MAIN_PLAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MAIN_MACROS = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
TYPES = "[Content_Types].xml"
PROJECT = "xl/vbaProject.bin"
OURS = ("Buttons", "Dictionary", "xlwings")
"""The modules that are put in; a project that holds others is a person's."""
START = """
Private Sub StartPython(command As String)
    ' On Windows a Python that stays from press to press does the work. Where it does not start, a
    ' new one does, as on the Mac.
    If UsesServer() And Not ServerAnswers() Then
        ExecuteWindows False, command, GetConfig("INTERPRETER_WIN", "python"), "False;;;;;"
    Else
        RunPython command
    End If
End Sub

Private Function UsesServer() As Boolean
    If InStr(Application.OperatingSystem, "Mac") = 0 Then
        UsesServer = GetConfig("USE UDF SERVER", "False")
    End If
End Function

Private Function ServerAnswers() As Boolean
    On Error GoTo Silent
    XLPy.Module "toolkit.buttons"
    ServerAnswers = True
Silent:
End Function
""".replace("\n", "\r\n")
"""How a macro starts Python: xlwings itself stops where its server does not start."""


def module_code(buttons: Sequence[Button]) -> str:
    """One Sub a button, which names it to `press`.

    No double quotes inside what it runs, as a command line carries it.
    """
    subs = []
    for button in buttons:
        run = f"from toolkit.buttons import press; press('{button.name}')"
        subs.append(f'Public Sub {button.macro}()\r\n    StartPython "{run}"\r\nEnd Sub\r\n')
    return "Option Explicit\r\n\r\n" + "\r\n".join(subs) + START


def put_macros(package: Package, buttons: Sequence[Button]) -> bytes:
    """The workbook with the macros in it, as .xlsm.

    Its sheets get code names, every other part is as it was. Raises Refused where the workbook
    takes no macros.
    """
    openvba = open_vba()
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
                f"macros cannot be put in, as {str(error).rstrip('.')}; "
                "save it anew in Excel, or use the ribbon: retain buttons ribbon."
            ) from error
        with openvba.ExcelFile(made) as file:
            faults = file.validate()
            if faults:
                raise ValueError(f"the macros are not sound: {faults}")
        return merged(package, made)


def merged(package: Package, made: Path) -> bytes:
    """The package with every part that another tool changed or added, all others as they are."""
    with zipfile.ZipFile(made) as file:
        for part in file.namelist():
            if part != TYPES and (not package.has(part) or package.read(part) != file.read(part)):
                package.put(part, file.read(part))
        package.put(TYPES, file.read(TYPES))
    return package.to_bytes()


def module_names(package: Package) -> list[str]:
    """The modules of a workbook's macros that hold code, in order; none without macros."""
    if not package.has(PROJECT):
        return []
    with tempfile.TemporaryDirectory(prefix="retain-") as folder:
        path = Path(folder, "book.xlsm")
        path.write_bytes(package.to_bytes())
        with open_vba().ExcelFile(path) as file:
            code: Mapping[str, str] = file.vba_modules()
    return [name for name, text in code.items() if _holds_code(text)]


def _holds_code(module: str) -> bool:
    """Whether a module holds more than empty lines and declarations of its own."""
    for line in module.splitlines():
        if line.strip() and not line.startswith(("Attribute ", "Option ")):
            return True
    return False


def with_type(data: bytes, old: bytes, new: bytes) -> bytes:
    """The workbook with another kind of main part, all else the same."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(held, "w") as target:
        for info in source.infolist():
            part = source.read(info)
            if info.filename == TYPES:
                part = part.replace(old, new)
            target.writestr(info, part)
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


def open_vba() -> Any:
    """The library that reads and writes macros; raises UnavailableError where it is missing."""
    try:
        import pyopenvba
    except ImportError as error:
        raise UnavailableError(
            "Workbooks with buttons need a package that is missing.\nRun pip install pyopenvba."
        ) from error
    return pyopenvba
