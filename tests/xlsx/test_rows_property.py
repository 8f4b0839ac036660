import datetime as dt
import io
from typing import Any

import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.seeds import ALL
from toolkit.xlsx import Appended, Package, append_rows

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
NUMBER = st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e12, 1e12).map(lambda x: x + 0.0))
OLD = st.one_of(
    NUMBER,
    TEXT.filter(lambda text: text.strip(" :").casefold() not in ("", "total", "sum")),
    st.booleans(),
)
NEW = st.one_of(st.none(), NUMBER, TEXT, st.booleans())
DAY = st.one_of(st.none(), TEXT, st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)))


@st.composite
def cases(draw: Any) -> tuple[Any, ...]:
    width, left, header = draw(st.integers(1, 4)), draw(st.integers(0, 2)), draw(st.integers(1, 6))
    old = draw(st.lists(st.lists(OLD, min_size=width, max_size=width), min_size=1, max_size=6))
    columns = draw(
        st.permutations(range(left + 1, left + width + 1)).map(
            lambda all_: all_[: max(1, width - 1)]
        )
    )
    days = draw(
        st.integers(0, len(columns))
    )  # a day's format is carried, so a number below would read as a day
    rows = st.lists(
        st.tuples(*(DAY if index == days else NEW for index in range(len(columns)))).map(list),
        min_size=1,
        max_size=4,
    )
    beside = draw(st.dictionaries(st.integers(1, 20), OLD, max_size=4))
    return (
        left,
        header,
        old,
        columns,
        draw(rows),
        draw(rows),
        beside,
        draw(st.booleans()),
        draw(st.booleans()),
    )


def _user(
    left: int, header: int, old: list[list[Any]], beside: dict[int, Any], table: bool, epoch: bool
) -> bytes:
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        buffer,
        {
            "in_memory": True,
            "date_1904": epoch,
            "strings_to_formulas": False,
            "strings_to_urls": False,
        },
    )
    sheet, width = workbook.add_worksheet("List"), len(old[0])
    names = [f"Old {index}" for index in range(width)]
    sheet.write_row(header - 1, left, names)
    for row, values in enumerate(old, header):
        for column, value in enumerate(values, left):
            sheet.write_string(row, column, value) if isinstance(value, str) else sheet.write(
                row, column, value
            )
    for row, value in beside.items():
        sheet.write_string(row - 1, 9, value) if isinstance(value, str) else sheet.write(
            row - 1, 9, value
        )
    if table:
        area = header - 1, left, header - 1 + len(old), left + width - 1
        sheet.add_table(*area, {"columns": [{"header": name} for name in names]})
    workbook.close()
    return buffer.getvalue()


def _grid(values: Any, height: int) -> list[list[Any]]:
    rows = [[("" if value is None else value) for value in row] for row in values]
    padded = [row + [""] * (12 - len(row)) for row in rows]
    return (padded + [[""] * 12] * height)[:height]


def _is_blank(value: Any) -> bool:
    """A row of nothing but such cells is empty: boxes that nobody ticked stand ready."""
    return value is None or value is False or value == ""


def _day(value: Any) -> Any:
    return value.date() if isinstance(value, dt.datetime) else value


@settings(
    max_examples=60 if ALL else 20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cases())
def test_old_cells_stay_and_new_rows_read_back_whatever_the_list(
    cells: Any, loaded: Any, case: tuple[Any, ...]
) -> None:
    left, header, old, columns, first, second, beside, table, epoch = case
    old = [["x", *row[1:]] if all(map(_is_blank, row)) else row for row in old]
    data = _user(left, header, old, beside, table, epoch)
    height = header + len(old) + 12
    expected = _grid(cells(data, "List"), height)
    place = header + len(old) + 1
    for rows in (first, second):
        if any(all(_is_blank(value) for value in row) for row in rows):
            rows = [["x", *row[1:]] for row in rows]  # an empty row is where the next ones would go
        package = Package.open(data)
        done = append_rows(package, sheet="List", header_row=header, columns=columns, rows=rows)
        assert done == Appended(place, place + len(rows) - 1)
        for number, row in enumerate(rows, place):
            expected[number - 1] = list(expected[number - 1])
            for column, value in zip(columns, row, strict=True):
                expected[number - 1][column - 1] = "" if value is None else value
        data, place = package.to_bytes(), place + len(rows)
        assert _grid(cells(data, "List"), height) == expected
        by_openpyxl = [
            [_day(cell) for cell in row] for row in loaded(data)["List"].iter_rows(values_only=True)
        ]
        assert _grid(by_openpyxl, height) == expected
