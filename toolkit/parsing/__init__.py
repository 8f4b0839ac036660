"""What a cell can hold: days, amounts, countries and the other kinds of column, from whatever was
typed.
"""
