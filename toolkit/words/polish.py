"""Polish."""

from toolkit.words.language import Language

REP = (
    "Handlowiec|Opiekun|Opiekun klienta|Sprzedawca|Przedstawiciel|"
    "Przedstawiciel handlowy|Właściciel|Właściciel konta|Przypisany do|"
    "Przypisano do|Właściciel kontaktu|Opiekun handlowy|Przypisany użytkownik"
)
NOTES = "Notatki|Notatka|Uwagi|Komentarz"

LANGUAGE = Language(
    code="pl",
    place=8,
    name="Polski",
    new_sheets="Arkusz",
    legal_forms="sp z oo|sp j|sa|sp k|sc|spółka z oo",
    calling_codes="48",
    spoken_in="PL",
    forms="Odpowiedzi na formularz|Liczba odpowiedzi",
    questions={
        "stamp": "sygnatura czasowa",
        "date": "data|kiedy|którego dnia",
        "customer": "klient|klienta|klientem|firma|firmą",
        "by": "twoje imię|adres e mail|nazwa użytkownika",
        "outcome": "wynik|rezultat|jak poszło",
        "notes": "uwagi|notatki|komentarz",
        "follow_up": "następny krok",
        "follow_up_due": "oddzwonić|następny kontakt|następna rozmowa|na kiedy",
        "channel": "kanał",
    },
    payments="Płatności|Płatność|Wpłaty|Wpłata",
    titles={
        "customers": (
            "Klienci|Lista klientów|Kontrahenci|Konta|Firmy|Organizacje|Nabywcy|Odbiorcy"
        ),
        "calls": (
            "Rozmowy|Rejestr rozmów|Połączenia|Aktywności|Działania|Zadania|"
            "Dziennik rozmów|Historia kontaktów"
        ),
        "orders": "Zamówienia|Sprzedaż|Lista zamówień",
        "cases": "Reklamacje",
        "surveys": "Ankiety",
        "news": "Nowości|Aktualności",
        "invoices": "Faktury nieopłacone|Należności",
        "needs": "Potrzeby|Wymagania",
        "requests": "Prośby|Życzenia",
        "team": "Zespół|Zespół sprzedaży|Handlowcy|Pracownicy",
        "holidays": "Święta|Dni wolne|Dni wolne od pracy",
        "giving": "Prezenty|Upominki|Lista prezentów|Prezenty i oferty",
        "playbook": "Plan opieki|Plan obsługi|Scenariusz obsługi|Plan działań",
        "rates": "Kursy|Kursy walut|Waluty",
        "incidents": "Złe wiadomości",
        "settings": "Ustawienia|Parametry",
        "promises": "Obietnice|Zobowiązania",
    },
    invoice_titles=(
        "Faktury|Lista faktur|Faktury sprzedaży|Sprzedaż - faktury|Dokumenty sprzedaży"
    ),
    headers={
        "customer_id": (
            "Numer klienta|Nr klienta|ID klienta|Kod klienta|Numer kontrahenta|"
            "Kod kontrahenta|ID konta|Nr kontrahenta|Identyfikator klienta|"
            "Symbol kontrahenta|ID rekordu"
        ),
        "customer": (
            "Klient|Nazwa klienta|Firma|Nazwa firmy|Kontrahent|Nazwa kontrahenta|"
            "Przedsiębiorstwo|Nabywca|Nazwa konta|Nazwa nabywcy|Odbiorca|Organizacja|"
            "Nazwa organizacji|Powiązana firma|Płatnik|Konto"
        ),
        "contact_person": (
            "Osoba kontaktowa|Kontakt|Osoba do kontaktu|Imię i nazwisko kontaktu|"
            "Główny kontakt|Osoba"
        ),
        "rep": REP,
        "phone": (
            "Telefon|Numer telefonu|Nr telefonu|~Komórka|~Telefon komórkowy|"
            "Telefon główny|Telefon służbowy|Telefon firmowy|Tel.|~Tel. kom."
        ),
        "email": ("Adres e-mail|Poczta e-mail|E-mail służbowy|E-mail firmowy|Email"),
        "notes": NOTES,
        "country": "Kraj|Państwo",
        "time_zone": "Strefa czasowa",
        "customers.first_name": "Imię",
        "customers.last_name": "Nazwisko",
        "customers.status": "~Aktywny|~Aktywna|Status klienta",
        "customers.revenue": (
            "Obrót|Obroty|Przychód|Przychody|Sprzedaż|Roczny obrót|Obrót roczny|"
            "Sprzedaż roczna|Roczna sprzedaż|Przychód roczny|Roczny przychód|Obrót łączny"
        ),
        "customers.potential": "Potencjał",
        "customers.influence": "Wpływ",
        "customers.customer_since": "Klient od|Data rozpoczęcia",
        "customers.channel": "Preferowany kanał|?Kanał",
        "customers.city": "Miasto|Miejscowość|Miasto rozliczeniowe|Siedziba",
        "customers.postcode": "Kod pocztowy",
        "customers.interests": "Zainteresowania|Tagi",
        "customers.hobby": "Hobby|Pasje",
        "customers.trip": "Podróż|Podróże|Urlop|Wakacje",
        "customers.last_contact": (
            "Ostatni kontakt|Data ostatniego kontaktu|Ostatnia rozmowa|Ostatnia wizyta|"
            "~Ostatnia aktywność|~Data ostatniej aktywności|Ostatnio kontaktowano|"
            "Ostatni telefon"
        ),
        "customers.next_follow_up": (
            "Następny kontakt|Data następnego kontaktu|Kolejny kontakt|Przypomnienie|"
            "Następna aktywność|Data następnej aktywności|Następna rozmowa|"
            "Następna wizyta|Data kolejnego kontaktu|~Oddzwonić|~Zadzwonić ponownie"
        ),
        "customers.do_not_call": "Nie dzwonić|Nie kontaktować",
        "customers.cadence_override": "Częstotliwość|Częstotliwość kontaktu|Częstotliwość wizyt",
        "customers.own_class": (
            "?Klasa|?Klasa klienta|?Kategoria|?Kategoria klienta|?Klasyfikacja|?Segment ABC"
        ),
        "calls.date": (
            "Data|Data rozmowy|Data kontaktu|Data połączenia|Data wizyty|~Dzień|"
            "Data i godzina|Czas rozpoczęcia|Godzina rozpoczęcia|Data rozpoczęcia|"
            "Rozpoczęcie|Data aktywności|Zakończono dnia|Data wykonania"
        ),
        "calls.channel": (
            "Kanał|Forma kontaktu|Rodzaj kontaktu|?Rodzaj|?Typ|Typ aktywności|Rodzaj aktywności"
        ),
        "calls.outcome": (
            "Wynik|Rezultat|Wynik rozmowy|Efekt|Wynik połączenia|Rezultat rozmowy|"
            "Efekt rozmowy|~Odebrane|~Odebrano|~Nieodebrane"
        ),
        "calls.purpose": "Cel|Powód|Temat",
        "calls.by": (
            "Wykonał|Wykonawca|Właściciel połączenia|Pracownik|Autor|Użytkownik|Kto dzwonił|"
        )
        + REP,
        "calls.minutes": ("Minuty|Czas trwania|Czas rozmowy|Długość rozmowy|Czas połączenia"),
        "calls.rating": "Ocena",
        "calls.notes": "Opis|Podsumowanie|Treść|" + NOTES,
        "calls.follow_up": "Następny krok|Dalsze kroki|Działanie",
        "calls.follow_up_due": (
            "Termin|Następny kontakt|Data następnego kontaktu|Termin wykonania|"
            "Data wykonania do|Termin realizacji|Do kiedy|~Oddzwonić|~Zadzwonić ponownie"
        ),
        "calls.follow_up_done": "Wykonano|Zrobione",
        "orders.order_id": (
            "Numer zamówienia|Nr zamówienia|Numer faktury|Nr faktury|~Numer|~Nr|"
            "Nr dokumentu|Numer dokumentu|Zamówienie"
        ),
        "orders.date": (
            "Data|Data zamówienia|Data faktury|Data zakupu|Data sprzedaży|"
            "Data wystawienia|Data wyst.|Wystawiono|Data dokumentu|Data transakcji"
        ),
        "orders.status": (
            "Stan|Status zamówienia|Stan zamówienia|Status dokumentu|Status faktury|?Status"
        ),
        "orders.payment_status": "Status płatności",
        "cancelled_on": "Anulowano dnia|Data anulowania",
        "orders.refunded": "Kwota zwrotu",
        "orders.document": "Typ dokumentu|Rodzaj dokumentu|?Typ|?Rodzaj",
        "orders.discount": "Rabat|Rabat %|Upust",
        "orders.amount": (
            "Kwota|Wartość|Razem|Wartość zamówienia|Kwota netto|Wartość brutto|"
            "Wartość netto|?Cena|Kwota brutto|Suma brutto|Do zapłaty razem|Łącznie|Suma|"
            "~Netto|~Brutto|?Suma netto"
        ),
        "orders.item": "Towar|Nazwa produktu",
        "orders.category": "Kategoria|Kategoria produktu",
        "promises.promise": "Obietnica|Zobowiązanie",
        "promises.made_by": "Czyja|Strona|Po czyjej stronie",
        "promises.seller": "Obiecał|Obiecała|Obiecane przez",
        "promises.source": "Źródło|Okazja",
        "promises.order_id": "Numer zamówienia|Nr zamówienia",
        "promises.promised_on": "Obiecano dnia|Obiecano|Data obietnicy|Data",
        "promises.due": "Termin|Na kiedy|Obiecany termin",
        "promises.expected": "Oczekiwano|Obiecana ilość",
        "promises.received": "Otrzymano|Dostarczona ilość",
        "promises.new_date": "Nowy termin|Nowa data",
        "promises.notice_sent": "Zawiadomiono dnia|Zawiadomienie wysłano|Poinformowano klienta",
        "promises.delivered_on": "Dostarczono dnia|Dostarczono|Spełniono dnia|Spełniono",
        "promises.closed_on": "Zamknięto dnia|Zamknięto",
        "promises.note_sent": "Notatkę wysłano|Potwierdzenie wysłano|Potwierdzono dnia",
        "promises.cause": "Przyczyna",
        "promises.prevention": "Zapobieganie",
        "cases.opened": "Data|Otwarto|Data otwarcia|Zgłoszono|Data zgłoszenia|Data reklamacji",
        "cases.subject": "Temat|Powód|Problem|Reklamacja|Opis",
        "cases.first_response": "Pierwsza odpowiedź",
        "cases.resolved_on": "Rozwiązano|Zamknięto|Data zamknięcia|Załatwiono",
        "cases.reopened": "Ponownie otwarto",
        "cases.severity": "Ważność|Priorytet|Pilność",
        "cases.told_on": "Klient poinformowany|Poinformowano",
        "cases.cause": "Przyczyna",
        "cases.prevention": "Zapobieganie",
        "cases.follow_up_score": "Zadowolenie|Ocena po sprawie",
        "cases.handed_to": "Przekazano do|Przekazane do",
        "cases.handed_on": "Data przekazania|Przekazano",
        "cases.accepted_on": "Przyjęto|Data przyjęcia",
        "surveys.date": "Data",
        "surveys.kind": "Rodzaj",
        "surveys.score": "Ocena|Wynik|Punkty",
        "surveys.comment": "Komentarz|Komentarze",
        "surveys.suggestion": "Sugestia|Propozycja",
        "surveys.acted_on": "Wdrożono|Zrealizowano",
        "contacts.function": "Funkcja|Dział|Stanowisko",
        "contacts.their_person": "U klienta|Osoba u klienta",
        "contacts.our_person": "U nas|Osoba u nas",
        "contacts.introduced_on": "Przedstawiono|Data przedstawienia",
        "news.item": "Nowość|Temat|Wiadomość",
        "news.tags": "Dla|Dla kogo|Zainteresowania",
        "news.date": "Data",
        "news.kind": "Rodzaj",
        "news.until": "Ważne do",
        "news.refer_to": "Nie nasze: polecić|Polecić|Odesłać do|Konkurent",
        "invoices.invoice": (
            "Faktura|Numer faktury|Nr faktury|~Numer|~Nr|Nr dokumentu|Numer dokumentu"
        ),
        "invoices.date": (
            "Data|Data faktury|Data wystawienia|Data wyst.|Wystawiono|Data dokumentu"
        ),
        "invoices.due": (
            "Termin płatności|Termin|Płatne do|Termin zapłaty|Data płatności do|Płatność do"
        ),
        "invoices.status": "Stan|Status faktury",
        "invoices.paid_amount": "?Zapłacono|Kwota zapłacona|Wpłacono|Zapłacona kwota",
        "invoices.open_amount": (
            "Pozostało do zapłaty|~Do zapłaty|~Saldo|Pozostało|Kwota pozostała|"
            "Nierozliczone|Należność|Kwota do zapłaty"
        ),
        "invoices.document": "Typ dokumentu|Rodzaj dokumentu",
        "invoices.amount": (
            "Kwota|Razem|Kwota brutto|Wartość brutto|Suma|Łącznie|Suma brutto|Brutto"
        ),
        "invoices.paid_on": "Zapłacono dnia|Data zapłaty|Data płatności",
        "invoices.paid": "Zapłacona|Zapłacono|Opłacona",
        "invoices.disputed": "Sporna|Kwestionowana|Reklamacja",
        "needs.need": "Potrzeba|Wymaganie|Oczekiwanie",
        "needs.asked_on": "Zapytano dnia|Data",
        "needs.met": "Spełniona|Spełnione|Odpowiedź",
        "needs.evidence": "Dowód|Potwierdzenie",
        "requests.request": "Prośba|Życzenie|Zapytanie",
        "requests.asked_on": "Data prośby|Data|Zgłoszono",
        "requests.answered_on": "Data odpowiedzi|Odpowiedziano",
        "requests.answer": "Odpowiedź|Decyzja|Przyznano",
        "requests.cost": "Koszt|Koszty",
        "team.rep": "~Imię i nazwisko|Pracownik|~Nazwisko|" + REP,
        "team.calls_per_day": (
            "Rozmowy dziennie|Rozmów dziennie|Połączenia dziennie|Telefony dziennie|~Rozmowy|"
            "Wydajność"
        ),
        "team.working_days": "Dni robocze|Dni pracy|~Dni",
        "team.away_from": "Nieobecny od|Urlop od|Nieobecność od",
        "team.away_to": "Nieobecny do|Urlop do|Nieobecność do",
        "team.backup": "Zastępca|Zastępstwo|Zastępuje",
        "team.starts": "Początek|Początek pracy|Godzina rozpoczęcia",
        "team.ends": "Koniec|Koniec pracy|Godzina zakończenia",
        "holidays.date": "Data|~Dzień|Zamknięte",
        "holidays.name": "Nazwa|Powód|Święto|~Opis",
        "customers.language": "Język",
        "customers.best_hours": "Najlepsza godzina|Najlepsze godziny|Najlepsza pora",
        "customers.best_days": "Najlepszy dzień|Najlepsze dni",
        "customers.referred_by": "Polecony przez|Z polecenia",
        "customers.competitor": "Konkurent",
        "customers.renewal": "Data odnowienia|Odnowienie|Koniec umowy",
        "playbook.step": "Krok|Działanie|Co zrobić",
        "playbook.trigger": "Wyzwalacz|Zaczyna się od",
        "playbook.after": "Po|Po jakim czasie|Kiedy",
        "playbook.for": "Dla|Dla kogo|Segment",
        "playbook.how": "Jak|Sposób|Kanał",
        "playbook.purpose": "Cel|Powód",
        "playbook.say": "Co powiedzieć|Wiadomość|Tekst",
        "giving.date": "Data|Dzień|Planowane na",
        "giving.kind": "Rodzaj|Typ",
        "giving.what": "Co|Prezent|Upominek|Opis",
        "giving.cost": "Koszt|Cena|Wartość|Kwota",
        "giving.given_on": "Wręczono|Wysłano|Data wręczenia",
        "giving.result": "Wynik|Reakcja",
        "currency": "Waluta",
        "rates.date": "Data|Miesiąc|Od|Ważny od",
        "rates.rate": "Kurs|Kurs waluty",
        "incidents.date": "Data",
        "incidents.incident": "Zła wiadomość|Co się stało",
        "incidents.cause": "Przyczyna",
        "incidents.fix": "Rozwiązanie",
        "incidents.told_on": "Poinformowano klienta|Poinformowano dnia",
        "incidents.resolved_on": "Rozwiązano|Rozwiązano dnia",
        "incidents.prevention": "Zapobieganie",
        "answers.date": "Data",
        "answers.question": "Pytanie",
        "answers.answer": "Odpowiedź",
        "settings.setting": "Ustawienie|Parametr",
        "settings.value": "Wartość",
        "calls.notes_sent": "Notatki wysłano|Notatki wysłane",
        "calls.answered_on": "Odpowiedziano",
        "calls.told": "Przekazane nowości",
        "customers.gift_budget": "Budżet na prezenty|Budżet prezentów",
        "customers.handed_over_on": "Przekazano dnia",
        "customers.seller": "Sprzedał|Sprzedała|Sprzedane przez",
        "orders.delivered_on": "Dostarczono|Data dostawy",
        "calls.state": "Status aktywności|Status zadania|?Status|?Stan",
        "calls.direction": "Kierunek|Typ połączenia|Rodzaj połączenia",
        "orders.quantity": "Ilość|Sztuk",
    },
    bare_names="Nazwa|Imię i nazwisko",
    bare_numbers="Numer|Symbol|Kod",
    owners={
        "customers": "klienta",
    },
    header_scales={"tys": 1e3, "mln": 1e6},
    header_periods="rocznie|zeszły rok|poprzedni rok",
    parts="północ|południe|wschód|zachód|rok",
    copies="kopia",
    call_backs="oddzwonić|oddzwonic",
    channels={
        "phone": "rozmowa|rozmowa telefoniczna",
        "visit": "wizyta|spotkanie|odwiedzić|odwiedziny",
        "video": "wideorozmowa",
        "letter": "list|list polecony",
    },
    directions={
        "in": "przychodzące",
        "out": "wychodzące",
    },
    statuses={
        "lost": (
            "Utracony|Utracona|Stracony|Klient utracony|Klient stracony|Nieaktywny|Nieaktywna|"
            "Nieaktywne|Były|Była|Były klient|Zrezygnował|Rezygnacja|Wypowiedziany|Wypowiedziana|"
            "Rozwiązana|Zakończony|Zakończona|Zamknięty|Zamknięta|Anulowany|Upadłość|W upadłości|"
            "W likwidacji|Zlikwidowany|Niewypłacalny|Zmarły|Zarchiwizowany|Niezainteresowany"
        ),
        "paused": "Wstrzymany|Wstrzymana|Zawieszony|Zawieszona|Pauza",
        "no_contact": (
            "Nie kontaktować|Nie kontaktować się|Nie dzwonić|Zablokowany|Zablokowana|Czarna lista"
        ),
        "active": (
            "Aktywny|Aktywna|Aktywne|Klient|Klient aktywny|Obecny|Obecny klient|Stały|Stały klient|"
            "Nowy|Nowa|Nowy klient|Potencjalny|Potencjalny klient|Prospekt|Kluczowy|"
            "Klient kluczowy|Ważny|W toku|Otwarty|Pozyskany|Tak"
        ),
    },
    success=(
        "rozmowa|rozmawiano|rozmawiałem|rozmawiałam|dodzwoniono się|dodzwoniłem się|"
        "dodzwoniłam się|odebrał|odebrała|osiągnięty|spotkanie|spotkanie odbyte|wizyta|"
        "zamówienie|zamówił|zamówiła|kontakt|kontakt udany|zrealizowano|sprzedaż|"
        "odpowiedział|odpowiedziała|zainteresowany|niezainteresowany|umówiono"
    ),
    attempt=(
        "nie odebrał|nie odebrała|nie odbiera|brak odpowiedzi|brak kontaktu|nieodebrane|"
        "zajęte|poczta głosowa|nagrano wiadomość|zostawiono wiadomość|nieobecny|"
        "nieobecna|niedostępny|niedostępna|nie dodzwoniono się|zły numer|błędny numer|"
        "oddzwonić|przełożono|odwołano|próba"
    ),
    sell="sprzedaż|oferta",
    review="przegląd|przegląd roczny",
    active_flags="Aktywny|Aktywna",
    lost_flags="Utracony|Stracony|Nieaktywny|Były klient",
    severities=(
        "niski|niska|drobny",
        "średni|średnia|normalny",
        "wysoki|wysoka|poważny",
        "pilny|pilne|krytyczny|krytyczna",
    ),
    times_a_year="Wizyt w roku|Wizyty w roku|Telefonów w roku|Kontaktów w roku",
    priorities="Priorytet|Ważność",
    classes={"A": "złoty|złoto|wysoki", "B": "srebrny|srebro|średni", "C": "brązowy|brąz|niski"},
    giving={
        "gift": "prezent|upominek",
        "offer": "oferta|rabat",
        "preview": "zapowiedź|próbka",
        "report": "raport|opracowanie",
        "invitation": "zaproszenie",
        "special action": "akcja specjalna",
    },
    thanks="podziękowanie|dziękujemy|dziękuję",
    purposes={
        "onboarding": "wdrożenie",
        "wow": "niespodzianka",
        "introduction": "przedstawienie zespołu",
        "incentive": "zachęta",
        "sit-down": "spotkanie roczne",
        "appreciation": "docenienie|wyrazy uznania",
        "special action": "akcja specjalna",
        "panel": "panel klientów",
    },
    triggers={
        "start": "początek|klient od|nowy klient",
        "first order": "pierwsze zamówienie|pierwszy zakup",
        "delivery": "dostawa|dostarczono|każda dostawa",
        "case resolved": "sprawa rozwiązana|reklamacja rozwiązana",
        "every": "co|każdy|każde|cyklicznie",
        "date": "data|sezon|dzień roku",
        "top ten": "dziesięciu najlepszych|najlepsza dziesiątka",
    },
    season="sezon|święta",
    audiences={
        "all": "wszyscy|wszystkie|wszyscy klienci",
        "new": "nowy|nowi|nowi klienci",
        "long-standing": "wieloletni|wieloletni klienci|stali klienci",
        "first-time": "pierwszy zakup|jednorazowi",
        "promoters": "promotorzy|polecający",
    },
    us="my|nasze|nasza",
    them="klient|oni",
    colleague="kolega|koleżanka|współpracownik",
    working_days="dni robocze|dni roboczych|dzień roboczy",
    yes="tak|t",
    no="nie",
    done=("zrobione|wykonane|wykonano|gotowe|zakończone|zakończona|wykonana|zrealizowane"),
    not_done=(
        "otwarte|niezrobione|zaplanowane|zaplanowana|do zrobienia|nierozpoczęte|"
        "oczekujące|w trakcie|odłożone"
    ),
    reached="Odebrano|Odebrał|Odebrane|Dodzwoniono się|Rozmowa odbyta",
    missed="Nie odebrał|Nie odebrano|Brak odpowiedzi|Poczta głosowa|Nieodebrane",
    paid="zapłacona|zapłacono|opłacona|opłacone|zapłacone|rozliczona",
    order_states={
        "void": (
            "anulowana|anulowane|anulowano|zwrócona|zwrócone|zwrot|wersja robocza|szkic|"
            "nieściągalna|umorzona|skorygowana|odrzucona|odrzucone|odpisana|oferta|"
            "unieważnione|unieważniona|usunięte|usunięta|przegrana"
        ),
        "open": (
            "otwarta|oczekująca|oczekuje|nieopłacona|przeterminowana|częściowo opłacona|"
            "częściowo zwrócona|wysłana|wysłane|dostarczone|w realizacji|potwierdzone|"
            "zrealizowane|zakończone|wystawiona|opłacona częściowo|po terminie|wygrana|"
            "zaksięgowana"
            "|nieopłacone|niezapłacona|częściowo zapłacona|nowe|oczekuje na płatność"
        ),
    },
    by_whom="przez|z",
    order_totals="razem|wartość zamówienia",
    documents={
        "billed": "faktura|zamówienie|sprzedaż|faktura sprzedaży|faktura VAT",
        "credit": "korekta|faktura korygująca|nota kredytowa",
        "other": "płatność|wpłata|oferta|proforma",
    },
    granted="przyznano|spełniona",
    denied="odmowa",
    waiting="oczekuje",
    nothing="b/d|brak danych",
    nothing_in_numbers="brak|nie",
    ditto="jw.|j.w.",
    totals="razem|ogółem|łącznie|suma|średnia|suma końcowa",
    headings="rejon|klienci|aktywni|nieaktywni|utraceni|pozostali|grupa",
    sections="rejon|grupa",
    notes="uwaga|uwagi|źródło|legenda|wyeksportowano|stan na",
    year_marks="r.|r|roku",
    months=(
        "styczen stycznia sty|luty lutego lut|marzec marca mar|kwiecien kwietnia kwi|maj maja|"
        "czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|"
        "pazdziernik pazdziernika paz|listopad listopada lis|grudzien grudnia gru"
    ),
    weekdays="poniedziałek pn|wtorek|środa|czwartek|piątek pt|sobota|niedziela nd",
    until="do",
    cadences={
        1: "dzień|dni",
        7: "tydzień|tygodnie|tygodni|tygodniowo",
        28: "miesiąc|miesiące|miesięcy|miesięcznie",
        84: "kwartał|kwartalnie",
        182: "półrocze|półrocznie",
        364: "rok|lata|rocznie",
    },
    numbers=(
        "jeden|raz",
        "dwa|dwie",
        "trzy",
        "cztery",
        "pięć",
        "sześć",
        "siedem",
        "osiem",
        "dziewięć",
        "dziesięć",
        "jedenaście",
        "dwanaście",
    ),
    times="raz|razy",
    fillers="co|w|na",
    scales={"tys": 1e3, "mln": 1e6},
    business=("służbowy|firmowy|firmowa|praca|rozliczeniowy|rozliczeniowe|główny"),
    private="prywatny|prywatna|domowy|dom|dostawy|inny|inne",
    whose=(
        "klienta|konta|firmy|kontaktu|rozmowy|połączenia|faktury|zamówienia|aktywności|dokumentu"
    ),
    hands_off="nie modyfikować|nie zmieniać",
    ledger="Konto|Konto księgowe",
    unit_prices="Cena jednostkowa|Cena jedn.|Cena za sztukę|Cena jednostkowa netto",
    net="netto",
    gross="brutto",
)
