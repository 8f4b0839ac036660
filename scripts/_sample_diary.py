"""Promises of both sides and the news of the sample workbook.

Random numbers of their own keep all other sheets as they are.
"""

import random
from datetime import timedelta
from typing import cast

from _sample_data import AS_OF, Customer, Row, workday

PROMISE_WIDTHS = {
    "Customer ID": 12, "Promise": 30, "Made by": 9, "Promised by": 14, "Source": 10,
    "Promised on": 13, "Due": 13, "New date": 13, "Notice sent": 13, "Expected": 10,
    "Delivered on": 13, "Received": 10, "Note sent": 13,
}  # fmt: skip
NEWS_WIDTHS = {"Item": 40, "Date": 13, "Kind": 12, "Tags": 18}
OURS = (
    "Price list for next year",
    "Technician on site",
    "Trial of the single origin",
    "Grinder on loan",
    "Training for new staff",
)
THEIRS = (
    "Signed contract",
    "Volumes for next year",
    "Name of the new buyer",
    "Access to the machine room",
)
NEWS: list[Row] = [
    ["Price change from January", AS_OF - timedelta(20), "Prices", None],
    ["New decaf, roasted in Leipzig", AS_OF - timedelta(34), "Product", "Beans"],
    ["Cleaning tablets without phosphate", AS_OF - timedelta(60), "Product", "Accessories"],
    ["Loan machines for the holiday season", AS_OF - timedelta(6), "Service", "Machines, Service"],
]


def make_promises(customers: list[Customer]) -> list[Row]:
    """Six promises a month over half a year.

    Most are kept, some late, a few open; of one delay nobody has been told yet.
    """
    rng = random.Random(2311)
    wanted = [c for c in customers if c.called and c.status == "Active" and c.rank < 80]
    rows: list[Row] = []
    for number in range(36):
        customer = rng.choice(wanted)
        said = workday(AS_OF - timedelta(5 + 5 * number + rng.randrange(4)), customer.owner)
        due = workday(said, customer.owner, rng.randrange(4, 15))
        if number % 4 == 3:
            done = workday(due, customer.owner, rng.choice([0, 0, 2])) if number > 6 else None
            note = workday(said, customer.owner, 1) if number > 3 else None
            rows.append(
                [
                    customer.id,
                    rng.choice(THEIRS),
                    "them",
                    None,
                    None,
                    said,
                    due,
                    None,
                    None,
                    None,
                    done,
                    None,
                    note,
                ]
            )
            continue
        expected = rng.choice([10, 20, 40]) if number % 3 == 1 else None
        promise = f"{expected} kg of beans" if expected else rng.choice(OURS)
        done = workday(
            due - timedelta(rng.choice([0, 0, 0, 1, 2])),
            customer.owner,
            rng.choice([0, 0, 0, 0, 1, 4]),
        )
        new = notice = received = None
        if number == 1:
            done, due = None, workday(AS_OF, customer.owner, 3)
            new = workday(due, customer.owner, 6)
        elif number in (10, 22):
            new, notice, done = (
                workday(due, customer.owner, 5),
                workday(said, customer.owner, 2),
                workday(due, customer.owner, 5),
            )
        elif done >= AS_OF:
            done = None
        if expected and done:
            received = expected - rng.choice([0, 0, 0, 2])
        source = "sale" if number % 5 == 0 else "service"
        rows.append(
            [
                customer.id,
                promise,
                "us",
                customer.owner,
                source,
                said,
                due,
                new,
                notice,
                expected,
                done,
                received,
                None,
            ]
        )
    return sorted(rows, key=lambda row: (cast(str, row[5]), cast(str, row[0])))
