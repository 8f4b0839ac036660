"""Workbooks that the tests of this folder make:
sound ones, damaged ones, and ones by other programs.
"""
