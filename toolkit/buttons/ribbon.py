"""The ribbon add-in: a tab of its own over every open workbook.

It is made from the template in the installed xlwings (BSD).
"""

import os
import re
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from toolkit.buttons.button_actions import write_chosen
from toolkit.buttons.button_list import MORE, OF_ITS_OWN, Button, offered
from toolkit.buttons.button_sheet import Interpreters
from toolkit.buttons.vba import START, open_vba
from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.errors import UnavailableError
from toolkit.xlsx import Package

FILE = "retention-toolkit.xlam"
PROJECT_NAME = "retain"
_MODULE = "RibbonRetain"
_TEMPLATE_MODULE, _TEMPLATE_NAME = "RibbonMyAddin", "myaddin"
_CALLBACK = (
    "Option Explicit\r\n\r\nPublic Sub RunTool(control As IRibbonControl)\r\n"
    "    If ActiveWorkbook Is Nothing Then\r\n"
    "        MsgBox {no_book}, vbInformation\r\n"
    "        Exit Sub\r\n    End If\r\n"
    '    StartPython "from toolkit.buttons import press; press(\'" & Mid(control.ID, 8) & "\')"\r\n'
    "End Sub\r\n"
) + START
_NO_BOOK = "No workbook is open. Open one with your customers and press the button again."
_START = "retain_"
_LARGE = ' size="large"'
_MORE_TIP = "A report as a sheet; Diary is the page of the selected customer"
_MADE_IN = re.compile(rb"<mc:AlternateContent.*?</mc:AlternateContent>", re.DOTALL)
_SHEET_DATA = re.compile(rb"<sheetData>.*</sheetData>", re.DOTALL)
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"')


def ribbon_addin(where: Interpreters, language: str = ENGLISH) -> bytes:
    """The add-in as .xlam: one tab, a button for each that is offered, one callback for all.

    What its buttons say is in the language; the tab is called Retention in each.

    The callback names the button to `press`.
    """
    import xlwings

    package = Package.open(Path(xlwings.__file__).parent / "quickstart_addin_ribbon.xlam")
    package.put("customUI/customUI.xml", _tab(offered(), catalogue(language)).encode())
    package.put("xl/workbook.xml", _workbook(package.read("xl/workbook.xml")))
    package.put("xl/worksheets/sheet1.xml", _conf(package.read("xl/worksheets/sheet1.xml"), where))
    with tempfile.TemporaryDirectory(prefix="retain-") as folder:
        seed, made = Path(folder, "seed.xlam"), Path(folder, "made.xlam")
        seed.write_bytes(package.to_bytes())
        _put_callback(seed, made, catalogue(language).say(_NO_BOOK))
        with zipfile.ZipFile(made) as zipped:
            for part in zipped.namelist():
                if package.read(part) != zipped.read(part):
                    package.put(part, zipped.read(part))
    return package.to_bytes()


def _workbook(template: bytes) -> bytes:
    """The template's list of sheets under our name, without the folder that it was made in."""
    old, new = f'"_{_TEMPLATE_NAME}.conf"'.encode(), f'"{PROJECT_NAME}.conf"'.encode()
    return _MADE_IN.sub(b"", template.replace(old, new))


def _put_callback(seed: Path, made: Path, no_book: str) -> None:
    """Write the add-in with our macro in the place of the template's.

    `no_book` is what it says where nothing is open.
    """
    with open_vba().ExcelFile(seed) as file:
        project = file.vba_project()
        project.delete_module(_TEMPLATE_MODULE)
        project.add_module(_MODULE, _CALLBACK.replace("{no_book}", _in_vba(no_book)))
        code = file.get_module("xlwings")
        old = f'PROJECT_NAME As String = "{_TEMPLATE_NAME}"'
        if old not in code:
            raise UnavailableError(
                "The installed xlwings has another ribbon template than is known.\n"
                "Run pip install xlwings==0.37.8."
            )
        new = f'PROJECT_NAME As String = "{PROJECT_NAME}"'
        file.set_module("xlwings", code.replace(old, new))
        file.save(made)


def _in_vba(text: str) -> str:
    """A text as VBA writes it: its code holds no letters of other alphabets.

    >>> _in_vba("für 2")
    '"f" & ChrW(252) & "r 2"'
    """
    parts = re.split(r"([^ -~])", text.replace('"', '""'))
    shown = [f"ChrW({ord(part)})" if n % 2 else f'"{part}"' for n, part in enumerate(parts)]
    return " & ".join(part for part in shown if part != '""')


def startup_folder() -> Path:
    """Where Excel takes add-ins from at its start.

    Raises UnavailableError on systems without Excel.
    """
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA") or Path.home() / "AppData/Roaming"
        return Path(roaming) / "Microsoft/Excel/XLSTART"
    if sys.platform == "darwin":
        group = Path.home() / "Library/Group Containers/UBF8T346G9.Office/User Content.localized"
        return group / "Startup.localized/Excel"
    raise UnavailableError(
        "There is no Excel on this machine to install the ribbon for.\n"
        "Use --to FILE.xlam and copy the file over."
    )


def _tab(buttons: tuple[Button, ...], words: Catalogue) -> str:
    """The tab with its buttons, More reports as a menu, in the language of ribbons."""
    shown = ""
    for button in buttons:
        shown += (
            _menu(button, words)
            if button.action is write_chosen
            else _button(button, words.say(button.tip), words, _LARGE)
        )
    return (
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui">'
        '<ribbon><tabs><tab id="retainTab" label="Retention">'
        f'<group id="retainGroup" label="Retention toolkit">{shown}</group>'
        "</tab></tabs></ribbon></customUI>"
    )


def _button(button: Button, tip: str, words: Catalogue, size: str = "") -> str:
    return (
        f'<button id="{_START}{button.name}" label={quoteattr(words.say(button.caption))} '
        f"screentip={quoteattr(tip)}{size} "
        f'onAction="{_MODULE}.RunTool" imageMso={quoteattr(button.picture)} />'
    )


def _menu(button: Button, words: Catalogue) -> str:
    """The list of reports that opens under a button, which does nothing by itself."""
    of_its_own = words.say(OF_ITS_OWN)
    listed = "".join(
        _button(each, f"{words.say(each.caption)}, {of_its_own}", words) for each in MORE
    )
    return (
        f'<menu id="{_START}{button.name}" label={quoteattr(words.say(button.caption))} '
        f"screentip={quoteattr(words.say(_MORE_TIP))}{_LARGE} "
        f"imageMso={quoteattr(button.picture)}>{listed}</menu>"
    )


def _conf(sheet: bytes, where: Interpreters) -> bytes:
    """The template's sheet of settings with ours."""
    rows = "".join(
        f'<row r="{row}">{_cell(f"A{row}", key)}{_cell(f"B{row}", value)}</row>'
        for row, (key, value) in enumerate(where.rows(), 1)
    )
    data = f"<sheetData>{rows}</sheetData>".encode()
    # given as a function, as a Windows path holds backslashes
    filled = _SHEET_DATA.sub(lambda _: data, sheet)
    extent = f'<dimension ref="A1:B{len(where.rows())}"'.encode()
    return _DIMENSION.sub(extent, filled)


def _cell(name: str, value: str | bool) -> str:
    if isinstance(value, bool):
        return f'<c r="{name}" t="b"><v>{value:d}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
