"""Buttons in workbooks and the ribbon, made without Excel; `press(name)` is what each of them calls."""

from toolkit.buttons.pressing import press

__all__ = ["press"]
