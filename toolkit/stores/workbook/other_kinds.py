"""Old, binary and open-document workbooks: their error cells (#N/A), and the names that mark ours.

python-calamine reads such cells as empty ones and gives no names. In .xlsx both are found in the
file's own text (`sheet_facts`, `xlsx`).
"""

import io
import zipfile

from toolkit.errors import DataError
from toolkit.stores.workbook.file_facts import FileFacts
from toolkit.stores.workbook.ods_facts import facts_of_ods
from toolkit.stores.workbook.xls_facts import facts_of_xls
from toolkit.stores.workbook.xlsb_facts import facts_of_xlsb

_OLE = b"\xd0\xcf\x11\xe0"
"""How an .xls begins, and everything that is locked by a password."""


def facts_told_by(data: bytes, suffix: str, name: str) -> FileFacts:
    """What a .xls, .xlsb or .ods workbook tells.

    What is no package at all, or locked by a password, is left for calamine to name. Raises
    DataError for one that is damaged: that would end calamine at worst.
    """
    if not _is_of_kind(data, suffix):
        return FileFacts({}, {}, {})
    try:
        if suffix == ".xls":
            return facts_of_xls(data)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if suffix == ".xlsb":
                return facts_of_xlsb(package, name)
            return facts_of_ods(package, name)
    except DataError:
        raise
    except Exception as error:
        # Whatever a damaged file makes the parsers say.
        raise DataError(
            f"{name} is damaged and cannot be read.\nOpen it in Excel and save it anew as .xlsx."
        ) from error


def _is_of_kind(data: bytes, suffix: str) -> bool:
    if suffix == ".xls":
        return data.startswith(_OLE)
    return zipfile.is_zipfile(io.BytesIO(data))
