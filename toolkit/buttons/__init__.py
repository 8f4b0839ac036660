"""Buttons in workbooks and the ribbon, made without Excel; each of them calls `press(name)`."""

from toolkit.buttons.pressing import press

__all__ = ["press"]
