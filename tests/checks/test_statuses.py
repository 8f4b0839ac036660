"""Statuses: who is not called because of what the customer list says of him, in any language;
and the words nobody knows.
"""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import accounts

AS_OF = dt.date(2026, 9, 16)
LOST = """Terminated, Churn, Ex-customer, Dead, Deceased, Out of business, Bankrupt, Closed - lost,
 No longer a customer, Not active, Former customer, Lost customer, LOST, lost (2024), Gekündigt,
 Gekuendigt, Ehemalig, Insolvent, baja, Cliente perdido, Résilié, Ancien client, Perdue, Inativo,
 Disdetto, Opgezegd, Były klient, 解約, 已流失"""
PAUSED = "On Hold, ruhend, En pausa, Suspendu, 休止中, 暂停"
NO_CONTACT = (
    "Do not contact, DNC, Nicht kontaktieren, Ne pas appeler, No llamar, 連絡不可, 请勿联系"
)
ACTIVE = (
    "active, Aktiv, current, Customer, prospect, Lead, new, VIP, key, Activo, Actif, "
    "Bestandskunde, Nowy klient, 取引中, 活跃"
)


def book_of(statuses, given=None):
    customers = pd.DataFrame(
        {"Customer": [f"C{i}" for i in range(len(statuses))], "Status": statuses}, dtype=object
    )
    return load_book({"Customers": customers}, name="t", as_of=AS_OF, given=given)


def said(book):
    return [
        (p.cell, p.value, p.count, p.problem)
        for p in book.problems
        if "status nobody knows" in p.problem
    ]


@pytest.mark.parametrize(
    ("words", "why"),
    [(LOST, "Lost: the"), (PAUSED, "Paused: the"), (NO_CONTACT, "Do not call: the"), (ACTIVE, "")],
)
def test_a_status_counts_in_every_language_and_is_not_noted(words, why):
    statuses = [w.strip() for w in words.split(",")]
    book = book_of(statuses)
    blocked = accounts(book)["blocked"]
    assert [
        s
        for s, b in zip(statuses, blocked, strict=True)
        if b != (f"{why} customer list says {s}." if why else "")
    ] == []
    assert said(book) == []


def test_each_status_nobody_knows_is_noted_once_with_its_first_cell_and_what_to_do():
    book = book_of(["Active", "zombie", None, "zombie", "Verwelkt"])
    assert said(book) == [
        ("B3", "zombie", 2, "a status nobody knows, in 2 rows; counted as active"),
        ("B6", "Verwelkt", 1, "a status nobody knows, in 1 row; counted as active"),
    ]
    advice = "in a row: status {}, and lost, paused, no contact or active"
    assert all(advice.format(p.value) in p.fix for p in book.problems)
    assert accounts(book)["blocked"].eq("").all()


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ("lost_statuses", "Lost:"),
        ("paused_statuses", "Paused:"),
        ("no_contact_statuses", "Do not call:"),
        ("active_statuses", ""),
    ],
)
def test_a_word_in_a_setting_means_what_the_setting_says(setting, why):
    book = book_of(["Zombie"], given={setting: "zombie"})
    assert said(book) == []
    assert accounts(book)["blocked"].str.startswith(why).all()
    assert (accounts(book)["blocked"] == "").all() == (why == "")


def test_a_column_of_many_words_that_are_no_status_gives_no_flood_of_notes():
    assert len(said(book_of([f"word {i}" for i in range(100)]))) == 20
    assert any(
        "80 more words" in p.problem for p in book_of([f"word {i}" for i in range(100)]).problems
    )
