"""The ribbon add-in: a tab of its own over every open workbook, made from the template in the installed xlwings (BSD)."""

import os
import re
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from toolkit.buttons.button_sheet import Interpreters
from toolkit.buttons.pressing import Button, offered
from toolkit.buttons.vba import _openvba
from toolkit.errors import UnavailableError
from toolkit.xlsx import Package

FILE = "retention-toolkit.xlam"
PROJECT_NAME = "retain"
_MODULE = "RibbonRetain"
_TEMPLATE_MODULE, _TEMPLATE_NAME = "RibbonMyAddin", "myaddin"
_CALLBACK = (
    "Option Explicit\r\n\r\nPublic Sub RunTool(control As IRibbonControl)\r\n"
    "    If ActiveWorkbook Is Nothing Then\r\n"
    '        MsgBox "No workbook is open. Open one with your customers and press the button again.", vbInformation\r\n'
    "        Exit Sub\r\n    End If\r\n"
    '    RunPython "from toolkit.buttons import press; press(\'" & Mid(control.ID, 8) & "\')"\r\nEnd Sub\r\n'
)
_START = "retain_"


def ribbon_addin(where: Interpreters) -> bytes:
    """The add-in as .xlam: one tab, one button for each that is offered, one callback that names it to `press`."""
    import xlwings

    openvba = _openvba()
    package = Package.open(Path(xlwings.__file__).parent / "quickstart_addin_ribbon.xlam")
    package.put("customUI/customUI.xml", _tab(offered()).encode())
    workbook = package.read("xl/workbook.xml").replace(
        f'"_{_TEMPLATE_NAME}.conf"'.encode(), f'"{PROJECT_NAME}.conf"'.encode()
    )
    package.put(
        "xl/workbook.xml",
        re.sub(rb"<mc:AlternateContent.*?</mc:AlternateContent>", b"", workbook, flags=re.DOTALL),
    )
    package.put("xl/worksheets/sheet1.xml", _conf(package.read("xl/worksheets/sheet1.xml"), where))
    with tempfile.TemporaryDirectory(prefix="retain-") as folder:
        seed, made = Path(folder, "seed.xlam"), Path(folder, "made.xlam")
        seed.write_bytes(package.to_bytes())
        with openvba.ExcelFile(seed) as file:
            project = file.vba_project()
            project.delete_module(_TEMPLATE_MODULE)
            project.add_module(_MODULE, _CALLBACK)
            code = file.get_module("xlwings")
            old = f'PROJECT_NAME As String = "{_TEMPLATE_NAME}"'
            if old not in code:
                raise UnavailableError(
                    "The installed xlwings has another ribbon template than is known.\nRun pip install xlwings==0.37.8."
                )
            file.set_module(
                "xlwings", code.replace(old, f'PROJECT_NAME As String = "{PROJECT_NAME}"')
            )
            file.save(made)
        with zipfile.ZipFile(made) as zipped:
            for part in zipped.namelist():
                if package.read(part) != zipped.read(part):
                    package.put(part, zipped.read(part))
    return package.to_bytes()


def startup_folder() -> Path:
    """Where Excel takes add-ins from at its start; raises UnavailableError on systems without Excel."""
    if sys.platform == "win32":
        return (
            Path(os.environ.get("APPDATA") or Path.home() / "AppData/Roaming")
            / "Microsoft/Excel/XLSTART"
        )
    if sys.platform == "darwin":
        group = Path.home() / "Library/Group Containers/UBF8T346G9.Office/User Content.localized"
        return group / "Startup.localized/Excel"
    raise UnavailableError(
        "There is no Excel on this machine to install the ribbon for.\nUse --to FILE.xlam and copy the file over."
    )


def _tab(buttons: tuple[Button, ...]) -> str:
    shown = "".join(
        f'<button id="{_START}{b.name}" label={quoteattr(b.caption)} screentip={quoteattr(b.tip)} size="large" '
        f'onAction="{_MODULE}.RunTool" imageMso={quoteattr(b.picture)} />'
        for b in buttons
    )
    return (
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"><ribbon><tabs><tab id="retainTab" label="Retention">'
        f'<group id="retainGroup" label="Retention toolkit">{shown}</group></tab></tabs></ribbon></customUI>'
    )


def _conf(sheet: bytes, where: Interpreters) -> bytes:
    """The template's sheet of settings with ours."""
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{escape(key)}</t></is></c>'
        f'<c r="B{n}" t="inlineStr"><is><t>{escape(value)}</t></is></c></row>'
        for n, (key, value) in enumerate(where.rows(), 1)
    )
    filled = re.sub(
        rb"<sheetData>.*</sheetData>",
        lambda _: f"<sheetData>{rows}</sheetData>".encode(),
        sheet,
        flags=re.DOTALL,
    )
    return re.sub(
        rb'<dimension ref="[^"]*"', f'<dimension ref="A1:B{len(where.rows())}"'.encode(), filled
    )
