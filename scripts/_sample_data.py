"""The customers, calls, orders and cases of a fictional sales team, the same on every machine."""

import random
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta

AS_OF = date(2026, 11, 23)
LOG_START, ORDERS_START = date(2024, 11, 25), date(2024, 1, 2)
REPS = {"Clara Voss": "Germany", "Jonas Brandt": "Germany", "Lucía Ferrer": "Spain"}
CLOSED = {
    (1, 1),
    (1, 6),
    (5, 1),
    (10, 3),
    (10, 12),
    (12, 8),
    (12, 24),
    (12, 25),
    (12, 26),
    (12, 31),
}
Row = list[object]


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split("|")]


FIRST = {
    "Germany": words(
        "Anna|Jürgen|Katrin|Stefan|Mira|Uwe|Heike|Tobias|Sabine|Florian|Birgit|Lars|Nele|Rainer|Ute"
    ),
    "Spain": words(
        "Carmen|Javier|Nuria|Pablo|Elena|Sergio|Marta|Álvaro|Pilar|Iván|Rocío|Diego|Inés|Raúl"
    ),
}
LAST = {
    "Germany": words(
        "Albers|Böhm|Conrad|Dietz|Engel|Fuchs|Gerlach|Hollmann|Jansen|Köhler|Lindner|"
        "Möller|Nagel|Otto"
    ),
    "Spain": words(
        "Alonso|Blasco|Castro|Durán|Esteve|Fuentes|Gil|Herrero|Ibáñez|Lozano|Marín|Navarro|Pastor"
    ),
}
KINDS = {
    "Germany": words("Café|Bäckerei|Hotel|Restaurant|Kanzlei|Autohaus|Praxis|Klinik"),
    "Spain": words("Café|Panadería|Hotel|Restaurante|Bodega|Clínica|Librería"),
}
NAMES = {
    "Germany": words(
        "Lindenhof|Am Markt|Seeblick|Morgenrot|Reuter|Grünwald|Alte Post|Elbufer|Sonnental|Hagedorn"
    ),
    "Spain": words(
        "Miramar|del Puerto|La Estrella|Los Olivos|Santa Ana|Buenavista|El Molino|Las "
        "Flores|Montaña"
    ),
}
PLACES = {
    "Germany": [
        ("Berlin", "10115", "+49 30 23125 {:03d}"),
        ("Hamburg", "20095", "+49 40 66969 {:03d}"),
        ("Leipzig", "04109", "+49 171 39200 {:02d}"),
        ("München", "80331", "+49 89 99998 {:03d}"),
        ("Dresden", "01067", "+49 171 39200 {:02d}"),
        ("Köln", "50667", "+49 221 4710 {:03d}"),
    ],
    "Spain": [
        ("Madrid", "28001", "+34 600 000 {:03d}"),
        ("Barcelona", "08002", "+34 600 001 {:03d}"),
        ("Valencia", "46002", "+34 600 002 {:03d}"),
        ("Palma", "07001", "+34 600 003 {:03d}"),
        ("Sevilla", "41001", "+34 600 004 {:03d}"),
    ],
}
CUSTOMER_NOTES = words(
    """
    Prefers mornings|Opens a second shop in spring|Decides together with the chef|
    Pays within 10 days|Ask for the office first|Two machines on lease|
    Wants one contact for everything|Trains new staff every September|Budget in January
    """
)
ODD_NOTES = words(
    """
    =great fit for the new grinder|+ wants a demo|- no calls before 10|=see the offer of March|
    -> renewal
    """
)
LOST_NOTES = words(
    """
    Closed the business|Went to another supplier on price|New owner buys elsewhere|
    Machine sold, no need
    """
)
TALK = {
    "Check-up": words(
        """
        All machines run well, happy with the beans.|Descaling is due, sent the guide.|
        New barista, wants a short training.|Busy season, asked to keep an eye on stock.|
        Happy with the last delivery.|Milk cooler is noisy, watching it.|
        Moves the bar next month, needs help then.|Asked for a second key account contact.|
        Water filter changed last week.|Sold more decaf than expected.|
        Grinder was set finer, taste is better.|Quiet month, no needs right now.|
        Likes the new cups.|Staff asked for a poster on milk care.
        """
    ),
    "Offer": words(
        """
        Went through the offer for the two-group machine.|Wants the grinder price by Friday.|
        Compares our beans with a local roaster.|Asked for leasing over 48 months.|
        Needs approval from the owner.|Offer accepted in principle, awaiting the signature.|
        Trial of the single-origin beans agreed.|Price is fine, delivery date matters more.|
        Wants a bundle with service.|Asked to postpone the decision to next quarter.
        """
    ),
    "Complaint": words(
        """
        Apologised, sent a technician.|Explained the cause and the next steps.|
        Replacement part is on its way.|Credit for the late delivery agreed.|
        Customer calm again, wants a call after the repair.|Checked back: works since the repair.
        """
    ),
    "Review": words(
        """
        Quarterly review, volumes up.|Went through the year, plans a second location.|
        Reviewed service visits, wants fewer but longer ones.|Consumption per cup looks right.|
        Agreed the bean volume for next year.|Satisfied, would recommend us.|
        Review with the new manager, knows our terms now.|Asked for the yearly statement.
        """
    ),
    "Information": words(
        """
        Told them about the new grinder.|Sent the holiday delivery dates.|
        Explained the new cleaning tablets.|Invited to the cupping evening.|
        Price change from January announced.|New service hotline explained.|
        Sent the barista course dates.|Told them about the oat milk set.
        """
    ),
}
MISSED: dict[str, list[str | None]] = {
    "No answer": [None, None, None, "Try again after lunch.", "Rang twice."],
    "Busy": [None, None, "Line engaged."],
    "Voicemail": [None, "Left our number.", "Mailbox full."],
    "Left message": [
        "Asked to ring back tomorrow.",
        "With the assistant.",
        "In a meeting, told the front desk.",
    ],
    "Call back": ["Busy now, ring again this week.", "On holiday, back on Monday."],
}
NEXT_STEPS = words(
    """
    Send the offer|Call after delivery|Book a demo|Send the price list|Ask for the volumes|
    Arrange service
    """
)
SUBJECTS = words(
    """
    Steam wand leaks|Beans delivered late|Wrong grinder burrs|Invoice counted twice|
    Machine does not heat|Cups broken in transit|Technician did not come|Milk system blocked|
    Taste of the last batch|Display stays dark
    """
)
ITEMS = [  # category, item, lowest and highest amount of an order
    ("Accessories", "Cleaning set", 0, 150),
    ("Accessories", "Cups and saucers", 60, 400),
    ("Beans", "House blend", 80, 1200),
    ("Beans", "Single origin", 120, 2500),
    ("Beans", "Yearly contract delivery", 1200, 9000),
    ("Parts", "Grinder burrs", 90, 300),
    ("Parts", "Water filters", 100, 700),
    ("Service", "Maintenance visit", 180, 900),
    ("Service", "Full service", 800, 2800),
    ("Machines", "Grinder", 700, 2600),
    ("Machines", "One-group machine", 2400, 5200),
    ("Machines", "Two-group machine", 4200, 99000),
]


@dataclass
class Customer:
    number: int
    name: str
    person: str
    owner: str
    country: str
    place: tuple[str, str, str]
    channel: str
    since: date
    rank: int  # 0 buys most
    status: str = "Active"
    last_day: date = AS_OF - timedelta(3)
    last_talk: date = AS_OF - timedelta(3)
    missed: int = 0  # attempts that failed since the last talk
    called: bool = True

    @property
    def id(self) -> str:
        return f"C-{self.number:04d}"

    @property
    def target(self) -> float:  # a steep curve: the first fifth buys two thirds
        share = self.rank / 120 + 0.17
        return 1900 / (share * share)

    @property
    def cadence(self) -> int:
        return 24 if self.rank < 22 else 46 if self.rank < 60 else 110


def works(day: date, rep: str) -> bool:
    holiday = (day.month, day.day) in CLOSED or day in (date(2025, 4, 18), date(2026, 4, 3))
    return not holiday and day.weekday() < (4 if rep == "Jonas Brandt" else 5)


ALL_DAYS = [date(2015, 1, 1) + timedelta(n) for n in range(4400)]
WORKDAYS = {rep: [day for day in ALL_DAYS if works(day, rep)] for rep in REPS}


def workday(day: date, rep: str, after: int = 0) -> date:
    """The rep's first working day on or after `day`, then `after` working days on."""
    days = WORKDAYS[rep]
    return days[min(bisect_left(days, day) + after, len(days) - 1)]


def make_customers(rng: random.Random) -> list[Customer]:
    countries = ["Germany"] * 70 + ["Spain"] * 50
    rng.shuffle(countries)
    starts = sorted(date(2015, 3, 2) + timedelta(rng.randrange(4100)) for _ in range(112))
    starts += sorted(AS_OF - timedelta(rng.randrange(12, 88)) for _ in range(8))
    ranks = rng.sample(range(120), 120)
    names = {
        c: rng.sample([f"{k} {n}" for k in KINDS[c] for n in NAMES[c]], countries.count(c))
        for c in KINDS
    }
    people = {
        c: rng.sample([f"{f} {n}" for f in FIRST[c] for n in LAST[c]], countries.count(c))
        for c in FIRST
    }
    customers = []
    for index, (country, since, rank) in enumerate(zip(countries, starts, ranks, strict=True)):
        owner = rng.choice([rep for rep, home in REPS.items() if home == country])
        channel = rng.choices(["Phone", "Visit", "E-mail", "Video"], [6, 2, 1, 1])[0]
        name, person, place = (
            names[country].pop(),
            people[country].pop(),
            rng.choice(PLACES[country]),
        )
        since = workday(since, owner)
        customers.append(
            Customer(index + 1, name, person, owner, country, place, channel, since, rank)
        )
    deal_fates(rng, customers)
    return customers


def deal_fates(rng: random.Random, customers: list[Customer]) -> None:
    """Who left, paused, was never called, is long overdue or does not pick up."""
    settled = [c for c in customers if c.since < date(2025, 6, 1)]
    big = rng.sample([c for c in settled if c.rank < 40], 16)
    small = rng.sample([c for c in settled if c.rank >= 55], 26)
    for customer in [*big[:1], *small[:9]]:
        customer.status, customer.last_day = (
            "Lost",
            date(2025, 4, 1) + timedelta(rng.randrange(520)),
        )
    for customer in small[9:12]:
        customer.status, customer.last_day = "Paused", AS_OF - timedelta(rng.randrange(60, 150))
    for customer in [*small[12:15], *customers[-5:-2]]:
        customer.called = False
    for customer in big[1:7]:
        customer.last_talk = AS_OF - timedelta(rng.randrange(110, 200))
    for tries, customer in enumerate([*big[7:13], *small[15:20]]):
        customer.missed, customer.last_talk = (
            tries % 7 + 1,
            AS_OF - timedelta(rng.randrange(45, 75)),
        )
    for customer in customers:
        customer.last_talk = min(customer.last_talk, customer.last_day)


def make_orders(rng: random.Random, customers: list[Customer]) -> list[Row]:
    small = [
        c
        for c in customers
        if c.status == "Active" and c.called and c.since.year < 2024 and c.rank > 85
    ]
    idle, refunded = small[:2]
    found: list[Row] = []
    for customer in customers:
        first, last = max(customer.since, ORDERS_START), customer.last_day
        if customer in (idle, refunded):
            last = date(2025, 10, 1)
        yearly = 2.4 + customer.target / 4500
        days = (last - first).days + 1
        for number in range(max(1, round(days / 365 * yearly))):
            day = workday(
                last - timedelta(rng.randrange(days if number else min(days, 200))), customer.owner
            )
            day = day if day <= last else workday(max(first, last - timedelta(5)), customer.owner)
            trend = {2024: 0.9, 2025: 1.0, 2026: 1.08}[day.year]
            amount = round(customer.target / yearly * trend * (0.5 + rng.random()), 2)
            fits = [item for item in ITEMS if item[2] <= amount < item[3]]
            found.append([customer.id, day, amount, *rng.choice(fits)[:2]])
    found.append(
        [refunded.id, date(2026, 2, 11), -480.0, "Machines", "Credit note, grinder returned"]
    )
    found.sort(key=lambda row: (row[1], row[0]))
    return [[f"O-{number:05d}", *row] for number, row in enumerate(found, 1)]


def make_cases(rng: random.Random, customers: list[Customer]) -> list[Row]:
    cases: list[Row] = []
    wanted = [c for c in customers if c.called and c.rank < 90 and c.since < date(2025, 1, 1)]
    for number, customer in enumerate(rng.sample(wanted, 25)):
        is_open = number < 4 and customer.status == "Active"
        end = customer.last_day - timedelta(45)
        day = (
            AS_OF - timedelta(4 + 7 * number)
            if is_open
            else end - timedelta(rng.randrange((end - LOG_START).days))
        )
        opened = workday(day, customer.owner)
        answered = (
            None if number == 0 else workday(opened, customer.owner, rng.choice([0, 0, 1, 1, 2, 4]))
        )
        resolved = (
            None if is_open else workday(answered or opened, customer.owner, rng.randrange(1, 16))
        )
        cases.append(
            [
                customer.id,
                opened,
                rng.choice(SUBJECTS),
                rng.choices([1, 2, 3], [5, 4, 2])[0],
                answered,
                resolved,
            ]
        )
    return sorted(cases, key=lambda row: (row[1], row[0]))


def make_calls(
    rng: random.Random, customers: list[Customer], orders: list[Row], cases: list[Row]
) -> list[Row]:
    calls: list[Row] = []
    for customer in customers:
        if customer.called:
            calls += talks(rng, customer) + missed_attempts(rng, customer)
            own = [
                (row[2], "Order placed", "Offer")
                for row in orders
                if row[1] == customer.id and row[3] > 0
            ]
            own = [event for event in own if rng.random() < 0.14]
            own += [
                (row[4], "Reached", "Complaint")
                for row in cases
                if row[0] == customer.id and row[4]
            ]
            calls += [
                call(rng, customer, day, outcome, purpose)
                for day, outcome, purpose in own
                if LOG_START <= day <= customer.last_talk
            ]
    calls.sort(key=lambda row: (row[0], row[1]))
    known = next(c for c in customers if c.called and "Seeblick" in c.name)
    odd = call(rng, known, calls[-40][0], "Reached", "Check-up")
    odd[1:3] = None, known.name.replace("Seeblick", "Seeblik")
    calls.insert(-40, odd)
    calls.insert(
        -900,
        ["sometime in May", *call(rng, customers[30], AS_OF, "Reached", "Review")[1:9], None, None],
    )
    return calls


def talks(rng: random.Random, customer: Customer) -> list[Row]:
    """Talks about once a cadence, some after attempts that failed."""
    rows, first = [], max(customer.since, LOG_START)
    day = workday(
        first + timedelta(rng.randrange(4 if customer.since > LOG_START else customer.cadence)),
        customer.owner,
    )
    while day <= customer.last_talk:
        for _ in range(rng.choices([0, 1, 2, 3], [52, 27, 14, 7])[0]):
            rows.append(
                call(
                    rng,
                    customer,
                    day,
                    rng.choice(["No answer", "Voicemail", "Busy", "Left message"]),
                )
            )
            day = workday(day, customer.owner, rng.randrange(1, 3))
        rows.append(call(rng, customer, day, "Call back" if rng.random() < 0.03 else "Reached"))
        day = workday(
            day + timedelta(int(customer.cadence * (0.75 + rng.random() * 0.6))), customer.owner
        )
    return [row for row in rows if row[0] <= customer.last_talk]


def missed_attempts(rng: random.Random, customer: Customer) -> list[Row]:
    rows, day = [], AS_OF - timedelta(3 + 4 * customer.missed)
    for _ in range(customer.missed):
        rows.append(
            call(
                rng,
                customer,
                workday(day, customer.owner),
                rng.choice(["No answer", "Voicemail", "Busy"]),
            )
        )
        day = workday(day, customer.owner, rng.randrange(1, 3))
    return [row for row in rows if row[0] < AS_OF]


def call(rng: random.Random, customer: Customer, day: date, outcome: str, purpose: str = "") -> Row:
    purpose = (
        purpose or rng.choices(["Check-up", "Offer", "Review", "Information"], [9, 4, 3, 4])[0]
    )
    other = rng.choices(["Phone", "Visit", "E-mail", "Video"], [6, 2, 1, 1])[0]
    channel = customer.channel if rng.random() < 0.7 else other
    if outcome not in ("Reached", "Order placed"):
        minutes = None if outcome in ("No answer", "Busy") else rng.randrange(1, 4)
        return [
            day,
            customer.id,
            customer.name,
            "Phone",
            outcome,
            purpose,
            customer.owner,
            minutes,
            rng.choice(MISSED[outcome]),
            None,
            None,
        ]
    if outcome == "Reached" and channel in ("Visit", "Video"):
        outcome = "Meeting held"
    minutes = {
        "Phone": rng.randrange(4, 26),
        "Visit": 5 * rng.randrange(6, 19),
        "Video": 5 * rng.randrange(4, 10),
    }.get(channel)
    follow = [None, None]
    if rng.random() < 0.12:
        follow = [rng.choice(NEXT_STEPS), workday(day, customer.owner, rng.randrange(3, 16))]
    note = "Order taken on the spot." if outcome == "Order placed" else rng.choice(TALK[purpose])
    return [
        day,
        customer.id,
        customer.name,
        channel,
        outcome,
        purpose,
        customer.owner,
        minutes,
        note,
        *follow,
    ]
