"""Real clicks without Excel: LibreOffice opens a workbook, presses every button on its sheet,
and tells what each macro asked for.

The code that would start Python (`xlwings`, `Dictionary`) is replaced inside LibreOffice by Subs
that write the command to a file, and whether a Python was to be started for it: a server that stays
from press to press answers, or it does not.
"""

import os
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

_CLICK = """
Function Told As Long
    Told = 0
    If FileExists(Environ("RETAIN_CLICKS")) Then Told = FileLen(Environ("RETAIN_CLICKS"))
End Function

Sub Main
    Dim args(0) As New com.sun.star.beans.PropertyValue
    args(0).Name = "MacroExecutionMode"
    args(0).Value = 4
    place = ConvertToURL(Environ("RETAIN_BOOK"))
    doc = StarDesktop.loadComponentFromURL(place, "_blank", 0, args())
    modules = doc.BasicLibraries.getByName("VBAProject")
    q = Chr(34)
    n = Chr(10)
    modules.replaceByName("xlwings", "Option VBASupport 1" & n & _
        "Private Sub Tell(text As String)" & n & _
        "Open " & q & Environ("RETAIN_CLICKS") & q & " For Append As #1" & n & _
        "Print #1, text" & n & "Close #1" & n & "End Sub" & n & _
        "Public Sub RunPython(text As String)" & n & "Tell text" & n & "End Sub" & n & _
        "Public Sub ExecuteWindows(frozen, text, python, path)" & n & _
        "Tell " & q & "new: " & q & " & text" & n & "End Sub" & n & _
        "Public Function GetConfig(key, otherwise)" & n & _
        "If key = " & q & "USE UDF SERVER" & q & " Then GetConfig = True" & n & _
        "If key = " & q & "INTERPRETER_WIN" & q & " Then GetConfig = otherwise" & n & _
        "End Function" & n & _
        "Public Function XLPy()" & n & Environ("RETAIN_SERVER") & n & "End Function" & n)
    modules.replaceByName("Dictionary", "Option VBASupport 1" & n & _
        "Public Function Module(name)" & n & "End Function" & n)
    controller = doc.CurrentController
    sheet = doc.Sheets.getByName("Buttons")
    controller.setActiveSheet(sheet)
    For i = 0 To sheet.DrawPage.Count - 1
        shape = sheet.DrawPage.getByIndex(i)
        If shape.supportsService("com.sun.star.drawing.ControlShape") Then
            before = Told()
            controller.getControl(shape.Control).getAccessibleContext().doAccessibleAction(0)
            For tries = 1 To 600
                Wait 50
                If Told() > before Then Exit For
            Next
        End If
    Next
    doc.close(True)
    StarDesktop.terminate()
End Sub
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Click"
 script:language="StarBasic">{}</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
<library:element library:name="Click"/></library:library>
"""
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Filter/Import/VBA">
<prop oor:name="Load" oor:op="fuse"><value>true</value></prop>
<prop oor:name="Executable" oor:op="fuse"><value>true</value></prop></item></oor:items>
"""


def office() -> Path | None:
    """The program itself, as the script around it waits for ever when it is stopped;
    None where it is not installed.
    """
    found = shutil.which("soffice")
    program = Path(found).resolve().parent / "soffice.bin" if found else None
    return program if program and program.is_file() else None


def profile(folder: Path) -> Path:
    """A profile with the clicking macro; a first start makes its folders."""
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(_SETTINGS)
    _run(folder, "--terminate_after_init")
    standard = folder / "user" / "basic" / "Standard"
    (standard / "Click.xba").write_text(_MODULE.format(escape(_CLICK)))
    (standard / "script.xlb").write_text(_LIBRARY)
    return folder


def click_all(book: Path, home: Path, *, server: bool = True) -> list[str]:
    """Press every button of a workbook, from top to bottom;
    gives the commands that the macros asked to run, "new: " before those for a new Python.
    """
    clicks = book.with_suffix(".clicks")
    answer = "Set XLPy = New Dictionary" if server else "Error 53"
    _run(
        home,
        "macro:///Standard.Click.Main",
        RETAIN_BOOK=str(book),
        RETAIN_CLICKS=str(clicks),
        RETAIN_SERVER=answer,
    )
    return clicks.read_text().splitlines() if clicks.exists() else []


def _run(home: Path, *args: str, **more: str) -> None:
    program = office()
    assert program is not None
    command = [
        str(program),
        f"-env:UserInstallation={home.as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        *args,
    ]
    subprocess.run(
        command,
        env={**os.environ, **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=600,
        check=False,
    )
