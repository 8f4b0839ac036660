"""Every table and column, declared once: its name in code, its kind and its label.

`inputs` are found in a person's book by title and headers; `outputs` (with `diary_outputs`,
`customer_outputs`, `wants_outputs`, `giving_outputs`, `knowing_outputs`, `people_outputs`,
`survey_outputs`, `plan_outputs` and `to_do_outputs`) are what reports return.
Reading goes by the ones, rendering by the others.
A new table is one declaration in one of these modules: nothing else lists their names.
"""

from toolkit.schema.model import Column, Table

__all__ = ["Column", "Table"]
"""What a report outside this project is declared with; ours import from the modules."""
