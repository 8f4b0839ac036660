import datetime as dt
import io
from typing import Any

import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.xlsx import NewColumn, Package, put_columns

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBER = st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e12, 1e12).map(lambda x: x + 0.0))
DAY = st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1))
OLD = st.one_of(st.none(), NUMBER, TEXT.filter(str.strip), st.booleans())
NEW = st.one_of(st.none(), NUMBER, TEXT, st.booleans(), DAY)


@st.composite
def cases(draw: Any) -> tuple[Any, ...]:
    width, count = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    header, height = draw(st.integers(1, 6)), draw(st.integers(1, 8))
    rows = st.integers(header + 1, header + height)
    old = draw(
        st.dictionaries(rows, st.lists(OLD, min_size=width, max_size=width), max_size=height)
    )
    values = st.dictionaries(rows, st.lists(NEW, min_size=count, max_size=count), max_size=height)
    return (
        width,
        count,
        header,
        height,
        old,
        draw(values),
        draw(values),
        draw(st.booleans()),
        draw(st.booleans()),
    )


def _user(
    width: int, header: int, height: int, old: dict[int, list[Any]], as_table: bool, epoch: bool
) -> bytes:
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True, "date_1904": epoch})
    sheet = workbook.add_worksheet("List")
    names = [f"Old {index}" for index in range(width)]
    sheet.write_row(header - 1, 0, names)
    for row, values in old.items():
        for column, value in enumerate(values):
            if isinstance(value, str):
                sheet.write_string(row - 1, column, value)
            elif value is not None:
                sheet.write(row - 1, column, value)
    if as_table:
        sheet.add_table(
            header - 1,
            0,
            header + height - 1,
            width - 1,
            {"columns": [{"header": name} for name in names]},
        )
    workbook.close()
    return buffer.getvalue()


def _grid(read: Any, data: bytes, columns: range, rows: range) -> list[list[Any]]:
    found = read(data, "List")
    width = columns.stop
    padded = [row + [""] * (width - len(row)) for row in found] + [[""] * width] * rows.stop
    return [[padded[row - 1][column] for column in columns] for row in rows]


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cases())
def test_old_cells_stay_and_new_ones_read_back_whatever_the_table(
    cells: Any, case: tuple[Any, ...]
) -> None:
    width, count, header, height, old, first, second, as_table, epoch = case
    columns = [
        NewColumn(f"New {index}", "yyyy-mm-dd" if index else "General", 10)
        for index in range(count)
    ]
    user = _user(width, header, height, old, as_table, epoch)
    data, rows = user, range(header, header + height + 1)
    for values in (first, second, second):
        # a day reads back as one only where the format says so
        values = {
            row: [
                v if index or not isinstance(v, dt.date) else str(v)
                for index, v in enumerate(given_values)
            ]
            for row, given_values in values.items()
        }
        values = {
            row: [
                v if not index or isinstance(v, str | bool | dt.date | None) else str(v)
                for index, v in enumerate(vs)
            ]
            for row, vs in values.items()
        }
        package = Package.open(data)
        put_columns(
            package,
            sheet="List",
            header_row=header,
            columns=columns,
            values=values,
            key="k",
            tag="demo",
        )
        again = package.to_bytes()
        assert _grid(cells, again, range(width), rows) == _grid(cells, user, range(width), rows)
        want = [[f"New {index}" for index in range(count)]]
        for row in rows[1:]:
            want.append(
                ["" if value is None else value for value in values.get(row, [None] * count)]
            )
        assert _grid(cells, again, range(width, width + count), rows) == want
        before, data = data, again
    assert data == before
