"""What can go wrong with somebody's workbook, said in words that person can act on."""


class XlsxError(Exception):
    """Base of all errors here; its text says what is wrong, where, and what to do."""


class Damaged(XlsxError):
    """The file is no sound workbook: not a zip, a part is missing, broken or dangerous to read."""


class Refused(XlsxError):
    """The workbook is sound, but the request could spoil something in it, so nothing was done."""


class Busy(XlsxError):
    """Somebody has the workbook open, or it has changed since it was read."""


class Moved(Busy):
    """The workbook has changed since it was read: reading it again settles it."""
