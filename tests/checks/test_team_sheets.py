"""The sheets of the team and its holidays: understood in ten languages,
and what is doubtful in them said with its cell.
"""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning, accounts
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports import REPORTS

AS_OF = dt.date(2026, 11, 23)
CUSTOMERS = [
    ["Customer", "Owner", "Annual revenue", "Country"],
    ["Alpha", "Ana", 100, "DE"],
    ["Bolt", "Ben", 90, "FR"],
]


def book_of(as_of=AS_OF, **sheets):
    grids = {"Customers": CUSTOMERS, **sheets}
    return load_book(
        {t: first_table_of(rows, t) for t, rows in grids.items()}, name="t", as_of=as_of
    )


def told(book, sheet):
    return [(p.cell, p.value, p.problem) for p in book.problems if p.sheet == sheet]


TEAMS = {
    "Team": ["Name", "Calls a day", "Days", "Country", "Vacation from", "Vacation until", "Cover",
             "Starts", "Ends"],
    "Mitarbeiter": ["Mitarbeiter", "Anrufe/Tag", "Arbeitstage", "Land", "Abwesend von",
                    "Abwesend bis", "Vertretung", "Arbeitsbeginn", "Arbeitsende"],
    "Équipe": ["Commercial", "Appels par jour", "Jours travaillés", "Pays", "Absent du",
               "Absent jusqu'au", "Remplaçant", "Début", "Fin"],
    "Equipo": ["Comercial", "Llamadas al día", "Días laborables", "País", "Ausente desde",
               "Ausente hasta", "Sustituto", "Inicio", "Fin"],
    "Equipe de vendas": ["Vendedor", "Ligações por dia", "Dias úteis", "País", "Férias de",
                         "Férias até", "Substituto", "Início", "Fim"],
    "Venditori": ["Venditore", "Chiamate al giorno", "Giorni lavorativi", "Paese", "Ferie dal",
                  "Ferie al", "Sostituto", "Inizio", "Fine"],
    "Medewerkers": ["Naam", "Gesprekken per dag", "Werkdagen", "Land", "Afwezig van", "Afwezig tot",
                    "Vervanger", "Begin", "Einde"],
    "Handlowcy": ["Handlowiec", "Rozmowy dziennie", "Dni robocze", "Kraj", "Urlop od", "Urlop do",
                  "Zastępca", "Początek pracy", "Koniec pracy"],
    "営業担当者": ["氏名", "架電数", "勤務日", "国", "休暇開始", "休暇終了", "代理", "始業",
              "終業"],
    "销售团队": ["姓名", "每日电话", "工作日", "国家", "休假开始", "休假结束", "代理人", "上班时间",
             "下班时间"],
}  # fmt: skip
COLUMNS = [
    "rep",
    "calls_per_day",
    "working_days",
    "country",
    "away_from",
    "away_to",
    "backup",
    "starts",
    "ends",
]


@pytest.mark.parametrize("title", TEAMS)
def test_a_team_sheet_is_known_in_every_language(title):
    book = book_of(
        **{
            title: [
                TEAMS[title],
                ["Ana", 3, "Mon-Thu", "DE", "2026-11-24", "2026-11-25", "Ben", "8:30", "16:00"],
            ]
        }
    )
    assert list(book.mapped["team"].columns.values()) == COLUMNS
    assert book.mapped["team"].title == title
    assert told(book, title) == []


HOLIDAYS = {
    "Days off": ["Day", "Country", "Reason"],
    "Feiertage": ["Tag", "Bundesland", "Bezeichnung"],
    "Jours fériés": ["Date", "Pays", "Nom"],
    "Festivos": ["Fecha", "País", "Nombre"],
    "Feriados": ["Data", "País", "Nome"],
    "Festività": ["Giorno", "Paese", "Festa"],
    "Feestdagen": ["Datum", "Land", "Omschrijving"],
    "Dni wolne": ["Dzień", "Kraj", "Święto"],
    "祝日": ["日付", "国", "名称"],
    "节假日": ["日期", "国家", "名称"],
}


@pytest.mark.parametrize("title", HOLIDAYS)
def test_a_holidays_sheet_is_known_in_every_language(title):
    book = book_of(**{title: [HOLIDAYS[title], [dt.datetime(2026, 11, 24), "DE", "closed"]]})  # noqa: DTZ001
    assert list(book.mapped["holidays"].columns.values()) == ["date", "country", "name"]
    assert told(book, title) == []


def test_a_weekday_beside_the_date_and_a_bare_name_beside_the_rep_take_nothing_away():
    book = book_of(
        Feiertage=[["Datum", "Tag", "Feiertag"], ["24.12.2026", "Do", "Heiligabend"]],
        Team=[["Rep", "Name", "Calls per day", "Calls"], ["Ana", "Ana Diaz", 3, 17]],
    )
    assert book.tables["holidays"]["date"].tolist() == [pd.Timestamp(2026, 12, 24)]
    assert book.tables["team"][["rep", "calls_per_day"]].to_numpy().tolist() == [["Ana", 3.0]]


@pytest.mark.parametrize(
    ("title", "headers", "words"),
    [
        (
            "Team",
            ["Whoever", "Calls per day"],
            "no column of this sheet is Rep; without it its rows hold for nobody",
        ),
        (
            "Holidays",
            ["Whenever", "Country"],
            "no column of this sheet is Date; without it none of its days is kept free",
        ),
    ],
)
def test_a_sheet_without_the_column_it_lives_by_is_a_warning(title, headers, words):
    book = book_of(**{title: [headers, ["x", "3"]]})
    assert [
        (p.cell, p.problem) for p in book.problems if p.severity == "warning" and p.sheet == title
    ] == [("A1", words)]


CASES = {
    "Reklamationen": ["Datum", "Kunde", "Grund", "Erledigt am"],
    "Réclamations": ["Ouvert le", "Client", "Motif", "Résolu le"],
    "Quejas": ["Fecha", "Cliente", "Motivo", "Resuelto el"],
    "Reclami": ["Data", "Cliente", "Motivo", "Risolto il"],
    "Klachten": ["Datum", "Klant", "Klacht", "Opgelost op"],
    "投诉": ["日期", "客户", "问题", "解决日期"],
}


@pytest.mark.parametrize("title", CASES)
def test_the_days_of_cases_are_known_in_other_languages(title):
    book = book_of(**{title: [CASES[title], ["2026-11-10", "Alpha", "broken", "2026-11-12"]]})
    case = book.tables["cases"].iloc[0]
    assert (case["opened"], case["resolved_on"]) == (
        pd.Timestamp(2026, 11, 10),
        pd.Timestamp(2026, 11, 12),
    )
    assert case["customer_id"] == "Alpha"
    assert case["subject"] == "broken"
    assert told(book, title) == []


TEAM = ["Rep", "Calls per day", "Working days", "Away from", "Away to"]


@pytest.mark.parametrize(
    ("rows", "found", "used"),
    [
        (
            [["Ana", -1]],
            [("B2", "-1", "no number of calls a day; the setting calls_per_day (8) is used")],
            8,
        ),
        ([["Ana", 2.5]], [("B2", "2.5", "no whole number of calls a day; 2 is used")], 2),
        ([["Ana", 0]], [], 0),
        (
            [["Ana", 2], ["ana ", 5]],
            [("B3", "5", "ana stands in row 2 too, with 2; that one is used")],
            2,
        ),
        ([["Ana", None], ["Ana", 5]], [], 5),
        ([["Ana", 2, "Mon-Fri"], ["Ana", 2, "mon-fri", "2026-12-24", "2026-12-24"]], [], 2),
        (
            [["Ana", 2, "Mon-Fri"], ["Ana", 2, "Tue-Wed"]],
            [("C3", "Tue-Wed", "Ana stands in row 2 too, with 'Mon-Fri'; that one is used")],
            2,
        ),
    ],
)
def test_a_doubtful_cell_of_the_team_is_told_with_what_is_used_instead(rows, found, used):
    customers = [
        ["Customer", "Owner", "Annual revenue"],
        *([f"C{i}", "Ana", 10] for i in range(20)),
    ]
    book = book_of(Customers=customers, Team=[TEAM, *([*r, *[None] * (5 - len(r))] for r in rows)])
    assert told(book, "Team") == found
    assert (accounts(book)["planned"] == pd.Timestamp(AS_OF)).sum() == used


AWAY = [TEAM, ["Ana", 5, None, "2026-11-20", None], ["Ben", 5, None, "2026-11-24", "2026-11-24"]]


@pytest.mark.parametrize("day", [AS_OF, dt.date(2030, 5, 6)])
def test_an_absence_without_an_end_lasts_and_is_noted(day):
    book = book_of(
        as_of=day,
        Team=AWAY,
        Calls=[["Date", "Customer", "Outcome"], ["2026-11-02", "Alpha", "Reached"]],
    )
    ana, ben = accounts(book).to_dict("records")
    assert (ana["next_call"], ana["wanted_call"], ana["planned"]) == (pd.NaT, pd.NaT, pd.NaT)
    assert (
        "a day off of Ana, who is away until further notice, and no open day follows"
        in ana["why_date"]
    )
    assert ben["next_call"] is not pd.NaT
    assert [(p.cell, p.severity) for p in book.problems if p.sheet == "Team"] == [("D2", "note")]
    assert (
        "Ana is away until further notice, and no call to the one customer of this rep"
        in told(book, "Team")[0][2]
    )


def test_every_report_can_be_made_while_a_rep_is_away_until_further_notice():
    calls = [
        ["Date", "Customer", "Outcome", "Follow up", "Follow up due"],
        ["2026-11-02", "Alpha", "Reached", "Offer", "2026-11-20"],
        ["2026-11-20", "Alpha", "No answer", None, None],
    ]
    cases = [["Opened", "Customer", "Subject"], ["2026-11-10", "Alpha", "broken"]]
    book = book_of(Team=AWAY, Calls=calls, Cases=cases)
    planning = Planning(book)
    for report in REPORTS.values():
        report(planning)
    assert accounts(book)["planned"].isna().tolist() == [True, False]
    assert accounts(book)["next_call"].isna().tolist() == [True, False]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("24.12.-31.12.2026", 8), ("24.12.2026 - 31.12.2026", 8), ("24.-31.12.2026", 8),
        ("24.12. bis 31.12.2026", 8), ("28.12.-2.1.2027", 6), ("2026-12-24 to 2026-12-31", 8),
        ("24/12/2026 - 31/12/2026", 8), ("24 - 31 December 2026", 8), ("24.12.2026", 1),
        ("2026-12-24", 1),
    ],
)  # fmt: skip
def test_a_span_of_holidays_closes_each_of_its_days(typed, days):
    book = book_of(
        Holidays=[["Date", "Country", "Name"], [typed, "DE", "x"], ["2026-11-30", None, "y"]]
    )
    held = book.tables["holidays"]["date"].iloc[:-1]
    assert held.tolist() == pd.date_range(held.iloc[0], periods=days).tolist()
    said = [("A2", typed, f"a span of days; each of its {days} days counts")] if days > 1 else []
    assert told(book, "Holidays") == said


def test_days_of_holidays_nobody_can_tell_are_told_of_as_days():
    book = book_of(Holidays=[["Date"], ["1.5.2026, 3.10.2026"]])
    assert [(p.cell, p.problem, p.fix) for p in book.problems] == [
        ("A2", "several dates in one cell", "Give each day a row of its own.")
    ]


@pytest.mark.parametrize(
    ("typed", "calls"), [("one", 1), ("zwei", 2), ("tres", 3), (5, 5), ("5", 5)]
)
def test_calls_per_day_may_be_a_word(typed, calls):
    book = book_of(Team=[["Rep", "Calls per day"], ["Ana", typed]])
    assert book.tables["team"]["calls_per_day"].tolist() == [calls]
    assert told(book, "Team") == []


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("4 weeks", 28), ("weekly", 7), ("monthly", 28), ("quarterly", 84), ("every 2 months", 56),
        ("yearly", 364), ("2x a year", 182), ("twice a year", 182), ("30 days", 30),
        ("alle 4 Wochen", 28), ("monatlich", 28), ("jeden Monat", 28), ("vierteljährlich", 84),
        ("2x im Jahr", 182), ("zweimal pro Jahr", 182), ("halbjährlich", 182),
        ("tous les 2 mois", 56), ("mensuel", 28), ("2 fois par an", 182), ("cada 2 semanas", 14),
        ("trimestral", 84), ("2 veces al año", 182), ("ogni 3 mesi", 84), ("elke maand", 28),
        ("co 2 tygodnie", 14), ("毎月", 28), ("每季度", 84),
    ],
)  # fmt: skip
def test_how_often_may_be_said_in_words_and_the_days_are_noted(typed, days):
    book = book_of(
        Customers=[
            ["Customer", "Owner", "Cadence override"],
            ["Alpha", "Ana", typed],
            ["Bolt", "Ben", 21],
        ]
    )
    assert book.tables["customers"]["cadence_override"].tolist() == [days, 21]
    assert told(book, "Customers") == [
        ("C2", typed, f"a word for how often; read as every {days} days")
    ]


@pytest.mark.parametrize(
    "typed", ["often", "every other week", "0x a year", "weekly or monthly", "2 3 weeks"]
)
def test_how_often_that_nobody_can_tell_says_what_to_type(typed):
    book = book_of(Customers=[["Customer", "Owner", "Cadence override"], ["Alpha", "Ana", typed]])
    assert [(p.cell, p.fix) for p in book.problems] == [
        ("C2", "Type the days alone, like 28; until then the tier's cadence is used.")
    ]


def test_a_cell_is_quoted_as_it_shows():
    book = book_of(
        Calls=[
            ["Date", "Customer", "Outcome"],
            [True, "Alpha", "Reached"],
            ["2026-11-02", "Alpha", "Reached"],
        ]
    )
    assert told(book, "Calls")[0][:2] == ("A2", "TRUE")


@pytest.mark.parametrize(
    ("backup", "says"),
    [
        ("Ben", []),
        ("BEN ", []),
        ("Ana", ["nobody stands in for themselves; no call is given to anybody else"]),
        ("Zoe", ["neither a rep of this sheet nor an owner of customers; what Ana has promised is "
                 "planned for Zoe on days away, as usual days and calls a day allow"]),
    ],
)  # fmt: skip
def test_who_stands_in_is_somebody_else_whom_the_book_knows(backup, says):
    team = [["Rep", "Away from", "Away to", "Backup"], ["Ana", "2026-11-24", "2026-12-04", backup]]
    customers = [["Customer", "Owner"], ["Alpha", "Ana"], ["Beta", "Ben"]]
    found = told(book_of(Customers=customers, Team=team), "Team")
    assert [text for _, _, text in found] == says


@pytest.mark.parametrize("short", ["Anna", "berg", "A. Berg", "Ann Berg"])
def test_a_short_name_of_who_stands_in_is_the_rep_who_alone_can_be_meant(short):
    team = [
        ["Rep", "Calls per day", "Away from", "Away to", "Backup"],
        ["Anna Berg", 5, None, None, None],
        ["Ben Cole", 4, "2026-11-24", "2026-12-04", short],
    ]
    customers = [["Customer", "Owner"], ["Alpha", "Ben Cole"]]
    book = book_of(Customers=customers, Team=team)
    assert told(book, "Team") == [("E3", short, "a short name; Anna Berg is meant")]
    assert book.tables["team"]["backup"].tolist()[1] == "Anna Berg"


def test_a_short_name_that_two_reps_have_is_nobody_of_them():
    team = [["Rep", "Backup"], ["Anna Berg", None], ["Anna Dahl", None], ["Ben Cole", "Anna"]]
    customers = [["Customer", "Owner"], ["Alpha", "Ben Cole"]]
    book = book_of(Customers=customers, Team=team)
    assert book.tables["team"]["backup"].tolist()[2] == "Anna"
    assert [text.partition(";")[0] for _, _, text in told(book, "Team")] == [
        "neither a rep of this sheet nor an owner of customers"
    ]


def test_an_owner_who_stands_in_the_team_under_a_longer_name_is_told_and_stays_apart():
    team = [["Rep", "Calls per day"], ["Anna Berg", 5], ["Ben Cole", 4]]
    customers = [
        ["Customer", "Owner"],
        ["Alpha", "Anna  Berg"],
        ["Bolt", "Ben"],
        ["Cora", "Ben"],
        ["Dora", "Zoe"],
    ]
    book = book_of(Customers=customers, Team=team)
    assert [(p.cell, p.problem, p.fix, p.count) for p in book.problems] == [
        (
            "B3",
            "no rep of the sheet Team, where Ben Cole stands; calls are planned for Ben apart, as "
            "usual days and calls a day allow",
            "Write Ben Cole, if that is who is meant; else add a row for Ben.",
            2,
        )
    ]
    assert book.tables["customers"]["owner"].tolist() == ["Anna Berg", "Ben", "Ben", "Zoe"]
