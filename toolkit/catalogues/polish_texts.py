"""What the program says, in Polish."""

from toolkit.catalogues.catalogue import Catalogue
from toolkit.catalogues.phrases import Spelling

TEXTS = {
    # Sheets and columns that people type into.
    "Call schedule": "Plan rozmów",
    "Date": "Data",
    "Rep": "Handlowiec",
    "Customer ID": "Numer klienta",
    "Customer": "Klient",
    "Tier": "Klasa",
    "Called as": "Obsługa jak",
    "Channel": "Kanał",
    "Phone": "Telefon",
    "Why now": "Dlaczego teraz",
    "Last note": "Ostatnia notatka",
    "Open gaps and promises": "Otwarte sprawy i obietnice",
    "Points to raise": "Tematy rozmowy",
    "Outcome": "Wynik",
    "Channel used": "Użyty kanał",
    "Notes": "Notatki",
    "Next step": "Następny krok",
    "Next step due": "Następny krok do",
    "Rating": "Ocena",
    "Called on": "Data rozmowy",
    "Purpose": "Cel",
    "Told": "Przekazano",
    "Answer": "Odpowiedź",
    "Customers (tiers)": "Klienci (klasy)",
    "Why this tier": "Dlaczego ta klasa",
    "Last contact": "Ostatni kontakt",
    "Contact gap (days)": "Dni bez kontaktu",
    "Next call": "Następna rozmowa",
    "Why this date": "Dlaczego ten dzień",
    "Days overdue": "Dni po terminie",
    "Open gaps": "Otwarte sprawy",
    "Oldest gap (days)": "Najstarsza sprawa (dni)",
    "Points": "Punkty",
    "Points for revenue": "Punkty za obrót",
    "Points for potential": "Punkty za potencjał",
    "Points for influence": "Punkty za wpływ",
    "Points for service": "Punkty za staż",
    "Known %": "Znane %",
    " (calculated)": " (obliczone)",
    "To do": "Do zrobienia",
    "By": "Kto",
    "Due": "Termin",
    "Task": "Zadanie",
    "What": "Co",
    "Since": "Od",
    "Where from": "Skąd",
    "Done on": "Wykonano dnia",
    "Result": "Rezultat",
    "Watch list": "Lista obserwacyjna",
    (
        "One row a signal, the most at stake first. Seen in: how many orders, contacts, "
        "scores or customers the evidence rests on. Holds since: the day from which the "
        "evidence is there. At stake: the part of the revenue that the signal speaks of; "
        "blank where none can be told."
    ): (
        "Jeden wiersz na sygnał, najpierw to, co najważniejsze. Widać w: na ilu "
        "zamówieniach, kontaktach, ocenach lub klientach opiera się wniosek. Trwa "
        "od: dzień, od którego tak jest. Zagrożone: część obrotu, której dotyczy "
        "sygnał; puste, gdy nie da się jej określić."
    ),
    "Signal": "Sygnał",
    "Holds since": "Trwa od",
    "Revenue of": "Obrót z",
    "Evidence": "Dowód",
    "Seen in": "Widać w",
    "Revenue": "Obrót",
    "At stake": "Zagrożone",
    "What to do": "Co zrobić",
    "Diary entries": "Dziennik kontaktów",
    "Planned for": "Planowane na",
    "News told": "Przekazane nowości",
    "Question": "Pytanie",
    "In the call log": "W rejestrze rozmów",
    "Key": "Klucz",
    "Nothing to show": "Brak danych",
    "This is not one of the usual words. It is kept as you typed it.": (
        "To nie jest jedno ze zwykłych słów. Pozostanie tak, jak zostało wpisane."
    ),
    # Words to choose from.
    "Reached": "Rozmowa",
    "Meeting held": "Spotkanie odbyte",
    "Order placed": "Zamówienie",
    "No answer": "Nie odebrał",
    "Voicemail": "Poczta głosowa",
    "Left message": "Zostawiono wiadomość",
    "Busy": "Zajęte",
    "Visit": "Wizyta",
    "E-mail": "E-mail",
    "Video": "Wideorozmowa",
    "Letter": "List",
    "Other": "Inne",
    "Acted": "Zareagowano",
    "No problem": "Bez problemu",
    "Later": "Później",
    "Value": "Wartość dodana",
    "Sell": "Sprzedaż",
    "Review": "Przegląd",
    "Check-up": "Pytanie kontrolne",
    "Service": "Obsługa",
    "Onboarding": "Wdrożenie",
    # Tasks.
    "Tell of a delay": "Uprzedzić o opóźnieniu",
    "Our promise": "Nasza obietnica",
    "Answer a request": "Odpowiedzieć na prośbę",
    "Not marked as done": "Nieoznaczone jako wykonane",
    "Handoff": "Przekazanie",
    "Handoff is back": "Przekazanie wróciło",
    "Send a note": "Wysłać notatkę",
    "Act on a suggestion": "Zająć się sugestią",
    "Close bad news": "Zamknąć złą wiadomość",
    "Ask for needs": "Zapytać o potrzeby",
    "Give": "Upominek",
    "Playbook": "Scenariusz",
    # Signals and what to do about them.
    "Order overdue": "Zamówienie się spóźnia",
    "Ask what has changed since the last order.": (
        "Proszę zapytać, co się zmieniło od ostatniego zamówienia."
    ),
    "Spend down": "Zakupy spadają",
    "Ask what they buy elsewhere, and why.": "Proszę zapytać, co kupują gdzie indziej i dlaczego.",
    "Category dropped": "Porzucona kategoria",
    "Ask who supplies it now, and what was missing.": (
        "Proszę zapytać, kto teraz to dostarcza i czego brakowało."
    ),
    "Silent": "Cisza",
    "Reach them, by another channel if need be.": (
        "Proszę nawiązać kontakt, w razie potrzeby innym kanałem."
    ),
    "Gap open too long": "Sprawa zbyt długo otwarta",
    "Close it, or tell the customer the day.": "Proszę zamknąć sprawę albo podać klientowi termin.",
    "Surprises": "Niespodzianki",
    "Say sorry, and say who warns them from now on.": (
        "Proszę przeprosić i powiedzieć, kto odtąd będzie uprzedzał."
    ),
    "Same claim broken again": "Ta sama obietnica znów złamana",
    "Promise what we can keep, or mend what breaks it.": (
        "Proszę obiecywać to, co możemy dotrzymać, albo usunąć przyczynę."
    ),
    "Ratings falling": "Oceny spadają",
    "Ask what was better at the beginning.": "Proszę zapytać, co na początku było lepsze.",
    "Score low or falling": "Ocena niska lub spada",
    "Ask what is behind the score.": "Proszę zapytać, co kryje się za oceną.",
    "Sold to only": "Tylko sprzedaż",
    "Bring something of value before the next offer.": (
        "Proszę dać coś wartościowego przed następną ofertą."
    ),
    "Known by one of us": "Zna go tylko jedno z nas",
    "Introduce a second person of ours.": "Proszę przedstawić drugą osobę od nas.",
    "Knows us by one of theirs": "Tylko jeden rozmówca",
    "Ask to meet a second person of theirs.": "Proszę poprosić o poznanie drugiej osoby.",
    "Sit-down missed": "Zaległe spotkanie",
    "Agree a day to sit down with them.": "Proszę umówić dzień spotkania.",
    "Handover not done": "Przejęcie klienta nieukończone",
    "Finish the handover checklist.": "Proszę dokończyć listę kontrolną przejęcia.",
    "Competitor named": "Wymieniono konkurenta",
    "Ask what they hear of them, and say what we do better.": (
        "Proszę zapytać, co o nich słychać, i powiedzieć, co robimy lepiej."
    ),
    "Spend rising": "Zakupy rosną",
    "Find out what is behind it, and offer what goes with it.": (
        "Proszę ustalić, co za tym stoi, i zaproponować to, co pasuje."
    ),
    "Category others buy": "Kategoria, którą kupują inni",
    "Ask where they get it, and offer it.": "Proszę zapytać, skąd to biorą, i zaproponować.",
    "High potential, low spend": "Duży potencjał, małe zakupy",
    "Learn what they need and who supplies it.": (
        "Proszę się dowiedzieć, czego potrzebują i kto to dostarcza."
    ),
    "No second order": "Brak drugiego zamówienia",
    "Ask how the first order went, and what comes next.": (
        "Proszę zapytać, jak poszło pierwsze zamówienie i co dalej."
    ),
    "Promoter": "Promotor",
    "Ask whom they would recommend us to.": "Proszę zapytać, komu by nas polecili.",
    "Lost, with a past that pays": "Utracony, dawniej opłacalny",
    "Ask what would bring them back.": "Proszę zapytać, co skłoniłoby ich do powrotu.",
    # What became of an entry.
    "yes": "tak",
    "not yet": "jeszcze nie",
    "no: a task": "nie: zadanie",
    "no: a task, in its sheet": "nie: zadanie, w swoim arkuszu",
    # Classes.
    "unknown": "nieznana",
    "No tier": "Bez klasy",
    # Countries, in which holidays are.
    "Germany": "Niemcy",
    "Austria": "Austria",
    "Switzerland": "Szwajcaria",
    "France": "Francja",
    "Spain": "Hiszpania",
    "Italy": "Włochy",
    "Poland": "Polska",
    "United Kingdom": "Wielka Brytania",
    "United States": "Stany Zjednoczone",
    "Belgium": "Belgia",
    "Netherlands": "Holandia",
    "Luxembourg": "Luksemburg",
    "Portugal": "Portugalia",
    "Czechia": "Czechy",
    "Denmark": "Dania",
    "Sweden": "Szwecja",
    "Norway": "Norwegia",
    "Finland": "Finlandia",
    "Ireland": "Irlandia",
    "Hungary": "Węgry",
    # Criteria and reasons.
    "revenue": "obrót",
    "potential": "potencjał",
    "influence": "wpływ",
    "service": "staż",
    "told": "informacja",
    "resolved": "rozwiązanie",
    "prevention": "zapobieganie",
    # What a cell of a log is, in messages.
    "told|date": "data",
    "told|customer": "klient",
    "told|id": "numer",
    "told|name": "nazwa",
    "told|e-mail": "e-mail",
    "told|phone": "telefon",
    "told|contact": "osoba",
    "told|e-mail address": "adres e-mail",
    "told|phone number": "numer telefonu",
    # How bad a problem is, and choices in Please answer.
    "error": "błąd",
    "warning": "ostrzeżenie",
    "note": "uwaga",
    "please_answer.choices|yes": "tak",
    "please_answer.choices|no": "nie",
    "please_answer.choices|none": "żadne z nich",
    "please_answer.choices|all of them": "wszystkie",
    "please_answer.choices|reached": "dodzwoniono się",
    "please_answer.choices|not reached": "nie dodzwoniono się",
    "please_answer.choices|active": "aktywny",
    "please_answer.choices|paused": "wstrzymany",
    "please_answer.choices|lost": "utracony",
    "please_answer.choices|no contact": "nie dzwonić",
    "please_answer.choices|counts": "liczy się",
    "please_answer.choices|void": "nie liczy się",
    "please_answer.choices|own": "własne klasy",
    "please_answer.choices|share": "obrót",
    # Problems and questions.
    "Problems": "Problemy",
    "Severity": "Waga",
    "Sheet": "Arkusz",
    "Cell": "Komórka",
    "Column": "Kolumna",
    "What stood there": "Co tam było",
    "What is wrong": "Co jest nie tak",
    "How many": "Ile",
    "Please answer": "Proszę odpowiedzieć",
    "Where": "Gdzie",
    "Until then": "Do tego czasu",
    "Choices": "Do wyboru",
    # Titles and headers of the reports.
    "Figures": "Wskaźniki",
    "Retention report": "Raport utrzymania",
    "Figure": "Wskaźnik",
    "Period": "Okres",
    "Count": "Liczba",
    "Definition": "Definicja",
    "Coverage": "Pokrycie",
    "Customers": "Klienci",
    "On track": "Na czas",
    "Due soon": "Wkrótce",
    "Overdue": "Po terminie",
    "Never": "Nigdy",
    "Capacity": "Możliwości",
    "Cadence calls a day": "Rozmowy według rytmu dziennie",
    "Commitments a day": "Zobowiązania dziennie",
    "Places a day": "Miejsca dziennie",
    "Stretched by": "Wydłużone o",
    "Days between calls: A / B / C / no tier": "Dni między rozmowami: A / B / C / bez klasy",
    "Contact gaps": "Przerwy w kontakcie",
    "Days since last contact": "Dni od ostatniego kontaktu",
    "A": "A",
    "B": "B",
    "C": "C",
    "Revenue by tier": "Obrót według klasy",
    "Share of customers": "Udział klientów",
    "Share of revenue": "Udział w obrocie",
    "Cohorts": "Kohorty",
    "First order in": "Pierwsze zamówienie w",
    "Months later": "Miesięcy później",
    "Still ordering": "Nadal zamawia",
    "Run": "Przebieg",
    "Item": "Pozycja",
    "From": "Skąd",
    "Meaning": "Znaczenie",
    "Gaps": "Sprawy",
    "Owner": "Odpowiada",
    "Gap in": "Sprawa w",
    "Expected": "Oczekiwano",
    "Received": "Otrzymano",
    "Gap": "Sprawa",
    "Open since": "Otwarte od",
    "Closed": "Zamknięto",
    "State": "Stan",
    "Age (working days)": "Wiek (dni robocze)",
    "Age (days)": "Wiek (dni)",
    "First response (working days)": "Pierwsza reakcja (dni robocze)",
    "Reopened": "Otwarto ponownie",
    "Row": "Wiersz",
    "Time to close": "Czas do zamknięcia",
    "Open": "Otwarte",
    "Median (working days)": "Mediana (dni robocze)",
    "90 % within (working days)": "90 % w ciągu (dni robocze)",
    "First response, median": "Pierwsza reakcja, mediana",
    "First response in time": "Pierwsza reakcja na czas",
    "Bad news told and closed": "Złe wieści przekazane i zamknięte",
    "Bad news told": "Złe wieści",
    "Happened": "Zdarzyło się",
    "What happened": "Co się stało",
    "Told on": "Przekazano dnia",
    "Resolved on": "Rozwiązano dnia",
    "Prevention": "Zapobieganie",
    "Still missing": "Jeszcze brakuje",
    "Promises kept": "Dotrzymane obietnice",
    "Made by": "Kto obiecał",
    "Who promised": "Osoba obiecująca",
    "Promises": "Obietnice",
    "Done or due by now": "Wykonane lub wymagalne",
    "Kept": "Dotrzymane",
    "Exceeded": "Przekroczone",
    "Short": "Za mało",
    "Late": "Spóźnione",
    "Kept rate": "Odsetek dotrzymanych",
    "Moved in time": "Przesunięte na czas",
    "Buffer to add (days)": "Zapas do dodania (dni)",
    "Days against the promise": "Dni względem obietnicy",
    "Days late (negative: early)": "Dni spóźnienia (ujemne: wcześniej)",
    "Share": "Udział",
    "What was claimed and what came": "Co zapowiadano i co przyszło",
    "Claimed at": "Zapowiedziano przy",
    "Claim": "Zapowiedź",
    "Broken": "Złamane",
    "Broken rate": "Odsetek złamanych",
    "Mean days late": "Średnio dni spóźnienia",
    "Warning": "Ostrzeżenie",
    "Promise ledger": "Rejestr obietnic",
    "Promise": "Obietnica",
    "Promised on": "Obiecano dnia",
    "New date": "Nowa data",
    "Notice sent": "Zawiadomiono",
    "Notice lead (days)": "Wyprzedzenie (dni)",
    "Days late": "Dni spóźnienia",
    "Note sent": "Notatkę wysłano",
    "Follow-ups": "Kontynuacje",
    "Who": "Kto (handlowiec)",
    "Overdue (working days)": "Po terminie (dni robocze)",
    "Handoffs": "Przekazania",
    "Case": "Zgłoszenie",
    "Handed on by": "Przekazał",
    "Handed to": "Przekazano do",
    "Handed on": "Przekazano dnia (sprawa)",
    "Accepted on": "Przyjęto dnia",
    "Days to accept": "Dni do przyjęcia",
    "Now with": "Teraz u",
    "Customers who changed hands": "Klienci z nowym handlowcem",
    "Sold by": "Sprzedał",
    "Handed over on": "Klienta przekazano",
    "Reached since": "Kontakt od tego czasu",
    "Open promises": "Otwarte obietnice",
    "Counterparts introduced": "Przedstawione osoby",
    "Still to do": "Pozostało",
    "Customers by who sold to them": "Klienci według sprzedawcy",
    "Lost": "Utraceni",
    "Churn": "Odpływ",
    "Handed over": "Przekazani",
    "Lost after handover": "Utraceni po przekazaniu",
    "Effort and outcome by rep": "Wysiłek i wynik według handlowca",
    "Contact quality": "Jakość kontaktów",
    "Calls": "Rozmowy",
    "Reached, share": "Dodzwoniono się, udział",
    "Minutes a talk": "Minut na rozmowę",
    "Meeting notes late": "Notatki spóźnione",
    "Meetings": "Spotkania",
    "Unanswered": "Bez odpowiedzi",
    "Effort and outcome by month": "Wysiłek i wynik według miesiąca",
    "Month": "Miesiąc",
    "Contacts that give and contacts that sell": (
        "Kontakty, które dają, i kontakty, które sprzedają"
    ),
    "Value contacts": "Kontakty z wartością",
    "Sell contacts": "Kontakty sprzedażowe",
    "Value to one sell": "Wartość na jedną sprzedaż",
    "Customers who were only sold to": "Klienci, którym tylko sprzedawano",
    "Sell contacts in a row": "Kontakty sprzedażowe z rzędu",
    "Time to an answer": "Czas do odpowiedzi",
    "Asked": "Zapytano",
    "Answered": "Odpowiedziano",
    "Still waiting": "Czeka",
    "In time": "Na czas (odpowiedź)",
    "Floor kept": "Minimum zachowane",
    "Ratings in reviews": "Oceny w przeglądach",
    "Quarter": "Kwartał",
    "Reviews": "Przeglądy",
    "Rated": "Ocenione",
    "Mean rating": "Średnia ocena",
    "Better than before": "Lepiej niż przedtem",
    "The same": "Tak samo",
    "Worse": "Gorzej",
    "About": "O kliencie",
    "Diary": "Karta klienta",
    "Kind": "Rodzaj",
    "Point": "Punkt",
    (
        "Date, Customer ID, By, Channel, Outcome, Notes, Follow up, Follow up "
        "due, Rating, Purpose, News told"
    ): (
        "Data rozmowy, Numer klienta, Handlowiec, Kanał, Wynik, Notatki, "
        "Następny krok, Termin, Ocena, Cel, Przekazane nowości"
    ),
    "Done and answered": "Zrobione i odpowiedzi",
    "Last contacts": "Ostatnie kontakty",
    "Promises, both sides": "Obietnice obu stron",
    "Gaps, open first": "Sprawy, najpierw otwarte",
    "Tasks": "Zadania",
    "Needs": "Potrzeby",
    "Need": "Potrzeba",
    "Asked on": "Zapytano dnia",
    "Needs met": "Zaspokojone potrzeby",
    "Met": "Zaspokojone",
    "Unmet": "Niezaspokojone",
    "Not asked": "Niezapytane",
    "Met, share": "Zaspokojone, udział",
    "New customers not asked": "Nowi klienci niezapytani",
    "Requests by tier": "Prośby według klasy",
    "Requests": "Prośby",
    "Customers who asked": "Klienci z prośbami",
    "Yes rate": "Odsetek zgód",
    "Working days to yes, median": "Dni robocze do zgody, mediana",
    "Days to yes, median": "Dni do zgody, mediana",
    "Cost": "Koszt",
    "Cost per customer": "Koszt na klienta",
    "Asking more than others": "Proszą o więcej niż inni",
    "More": "Więcej",
    "Limit of the tier": "Granica klasy",
    "Cost, limit of the tier": "Koszt, granica klasy",
    "Recovery": "Naprawa relacji",
    "Opened": "Otwarto",
    "Resolved": "Rozwiązano",
    "Follow-up score": "Ocena po sprawie",
    "Score before": "Ocena przed",
    "Score after": "Ocena po",
    "Recovered": "Odzyskany",
    "Spend before": "Zakupy przed",
    "Spend after": "Zakupy po",
    "Time after": "Czas po",
    "Customers recovered": "Odzyskani klienci",
    "Cases resolved": "Rozwiązane zgłoszenia",
    "Scored before and after": "Ocenione przed i po",
    "Recovered, share": "Odzyskani, udział",
    "Follow-up score, mean": "Ocena po sprawie, średnia",
    "Cases whose time has passed": "Zgłoszenia, których czas minął",
    "Their spend before": "Ich zakupy przed",
    "Their spend after": "Ich zakupy po",
    # Titles and headers of the other reports.
    "Channel mix": "Struktura kanałów",
    "Visits": "Wizyty",
    "Visits per customer a year": "Wizyt na klienta rocznie",
    "Least visits a year": "Minimum wizyt rocznie",
    "Customers below": "Klienci poniżej",
    "Last touch by channel": "Ostatni kontakt według kanału",
    "Last attempt": "Ostatnia próba",
    "Last success": "Ostatni sukces",
    "Touches (365 days)": "Kontakty (365 dni)",
    "Reached (365 days)": "Dodzwoniono się (365 dni)",
    "Adherence": "Trzymanie się planu",
    "Made on time": "Wykonane na czas",
    "Made before": "Wykonane wcześniej",
    "Made late": "Wykonane późno",
    "Not made": "Niewykonane",
    "Working days late, mean": "Dni robocze spóźnienia, średnia",
    "Moved by us": "Przesunięte przez nas",
    "Of these, promised": "Z tego obiecane",
    "Moved by the customer": "Przesunięte przez klienta",
    "Calls without a plan": "Rozmowy poza planem",
    "Calls not made": "Niewykonane rozmowy",
    "Days since": "Dni od",
    "Times planned": "Ile razy planowano",
    "Planned now": "Planowane teraz",
    "Plan kept": "Plan dotrzymany",
    "What if": "Co jeśli",
    "Calls a day asked for": "Wymagane rozmowy dziennie",
    "Calls a day possible": "Możliwe rozmowy dziennie",
    "Stretched by, team": "Wydłużone o, zespół",
    "Stretched by, worst rep": "Wydłużone o, najgorszy handlowiec",
    "Worst rep": "Najgorszy handlowiec",
    "Customers in the plan": "Klienci w planie",
    "Customers who slip": "Klienci, którzy się przesuwają",
    "Beyond the plan": "Poza planem",
    "Beyond: never reached": "Poza: nigdy nie zastani",
    "Commitments": "Zobowiązania",
    "Commitments on their day": "Zobowiązania w swoim dniu",
    "Days late by class": "Dni spóźnienia według klasy",
    "Days late, mean": "Dni spóźnienia, średnia",
    "Days late, 95 %": "Dni spóźnienia, 95 %",
    "Who slips": "Kto się przesuwa",
    "Next call then": "Następna rozmowa wtedy",
    "Working days later": "Dni robocze później",
    "Place then": "Miejsce wtedy",
    "In words": "Słowami",
    "What it comes to": "Co z tego wynika",
    "Value adds by tier": "Upominki według klasy",
    "Giving": "Upominki",
    "Customers given to": "Obdarowani klienci",
    "Value adds": "Upominki (liczba)",
    "Value adds per customer": "Upominki na klienta",
    "Gifts": "Prezenty",
    "Offers": "Oferty",
    "Previews": "Zapowiedzi",
    "Reports": "Raporty",
    "Invitations": "Zaproszenia",
    "Special actions": "Akcje specjalne",
    "Cost without offers": "Koszt bez ofert",
    "Without a cost": "Bez kosztu",
    "Giving to look at": "Upominki do sprawdzenia",
    "Day": "Dzień",
    "What speaks against it": "Co przemawia przeciw",
    "Budgets": "Budżety",
    "Budget for 12 months": "Budżet na 12 miesięcy",
    "Given in 12 months": "Dane w 12 miesięcy",
    "Planned": "Planowane",
    "Left": "Pozostało (budżet)",
    "Open offers": "Otwarte oferty",
    "Known by tier": "Znani według klasy",
    "Known": "Znane",
    "Contact": "Osoba kontaktowa",
    "Interests": "Zainteresowania",
    "Answers": "Odpowiedzi",
    "Preferences": "Preferencje",
    "Least known first": "Najmniej znani najpierw",
    "To ask in the next call": "Zapytać w następnej rozmowie",
    "Missing introductions": "Brakujące przedstawienia",
    "Function": "Funkcja",
    "Their person": "Osoba u klienta",
    "Our person": "Nasza osoba",
    "Missing": "Brakuje",
    "Referrals": "Polecenia",
    "Referred by": "Polecony przez",
    "Revenue of those": "Ich obrót",
    "Whom": "Kogo",
    "Whom to ask": "Kogo zapytać",
    "Last asked": "Ostatnio zapytano",
    "Exposure": "Narażenie",
    "Competitors": "Konkurenci",
    "Tier counts": "Waga klasy",
    "Competitors named": "Wymienieni konkurenci",
    "Renewal counts": "Waga odnowienia",
    "Renewal": "Odnowienie",
    "Days to renewal": "Dni do odnowienia",
    "Single person": "Jedna osoba",
    "Only reached by": "Kontakt tylko z",
    "Contacts": "Kontakty",
    "Last": "Ostatni",
    "Contacts of nobody named": "Kontakty bez nazwiska",
    "Satisfaction": "Zadowolenie",
    "Surveys": "Ankiety",
    "Survey": "Ankieta",
    "Measure": "Miara",
    "Customers (n)": "Klienci (n)",
    "Score": "Ocena",
    "From (95 %)": "Od (95 %)",
    "To (95 %)": "Do (95 %)",
    "Promoters or satisfied": "Promotorzy lub zadowoleni",
    "In the middle": "Pośrodku",
    "Detractors or not": "Krytycy lub niezadowoleni",
    "Suggestions": "Sugestie",
    "Suggestion": "Sugestia",
    "Acted on": "Zrealizowano",
    "Days": "Dni",
    "Questions about changes": "Pytania o zmiany",
    "Answered of late": "Odpowiedziano niedawno",
    "Out of date": "Nieaktualne",
    "Never answered": "Nigdy nie odpowiedziano",
    "Answered of late, share": "Odpowiedziano niedawno, udział",
    "Newest answer": "Najnowsza odpowiedź",
    "Warning signs": "Sygnały ostrzegawcze",
    "Sign": "Sygnał",
    "Measured": "Zmierzono",
    "Threshold": "Próg",
    "Headlines": "W skrócie",
    "12 months before": "12 miesięcy wcześniej",
    "Change": "Zmiana",
    "By quarter": "Według kwartału",
    "Kept by year": "Utrzymani według roku",
    "Customers before": "Klienci przedtem",
    "Customers kept": "Utrzymani klienci",
    "Logo churn": "Odpływ klientów",
    "Won back": "Odzyskani (powrót)",
    "New": "Nowi",
    "Kept by quarter": "Utrzymani według kwartału",
    "Kept by month": "Utrzymani według miesiąca",
    "Growth bridge": "Most wzrostu",
    "Step": "Krok",
    "Drawn from": "Rysowane od",
    "Total": "Suma",
    "Less": "Mniej",
    "Survival": "Przetrwanie",
    "Months as a customer": "Miesiące jako klient",
    "In that month": "W tamtym miesiącu",
    "All": "Wszyscy",
    "At risk": "Pod obserwacją",
    "Survival by tier": "Przetrwanie według klasy",
    "A, from": "A, od",
    "A, to": "A, do",
    "B, from": "B, od",
    "B, to": "B, do",
    "C, from": "C, od",
    "C, to": "C, do",
    "Second order": "Drugie zamówienie",
    "Ordered again in time": "Zamówiono ponownie na czas",
    "Coverage by rep": "Pokrycie według handlowca",
    "Contacts by month": "Kontakty według miesiąca",
    "Customers reached": "Zastani klienci",
    "Customers without a contact": "Klienci bez kontaktu",
    "To give value": "Aby dać wartość",
    "To sell": "Aby sprzedać",
    "Effort and revenue": "Wysiłek i obrót",
    "Minutes": "Minuty",
    "Share of effort": "Udział wysiłku",
    "Voices": "Głosy",
    "Heard and acted on": "Wysłuchane i zrealizowane",
    "Loyalty evidence": "Dowody lojalności",
    "Customer for": "Klient od (czas)",
    "Lost, from": "Utraceni, od",
    "Lost, to": "Utraceni, do",
    "Spent more": "Wydali więcej",
    "More, from": "Więcej, od",
    "More, to": "Więcej, do",
    "Change of revenue": "Zmiana obrotu",
    "Had a discount": "Mieli rabat",
    "Discount, from": "Rabat, od",
    "Discount, to": "Rabat, do",
    "Top ten": "Najlepsza dziesiątka",
    "Place": "Miejsce",
    "Special, planned": "Specjalne, planowane",
    "Special, done last": "Specjalne, ostatnio",
    "Why in the list": "Dlaczego na liście",
    "Other currencies": "Inne waluty",
    "Currency": "Waluta",
    "Orders": "Zamówienia",
    "12 months": "12 miesięcy",
    "Rate": "Kurs",
    "All, converted": "Wszystko, przeliczone",
    "Into": "Na",
    "The 12 months": "Te 12 miesięcy",
    "Which orders count": "Które zamówienia się liczą",
    "Rows of Orders": "Wiersze zamówień",
    "Rows": "Wiersze",
    "Their amounts, and what was done with them": "Ich kwoty i co z nimi zrobiono",
    "What cannot be told": "Czego nie można powiedzieć",
    "Part": "Część",
    "Why, and what it takes": "Dlaczego i czego potrzeba",
    "Cohort revenue": "Obrót kohort",
    "Of the first month": "Z pierwszego miesiąca",
    "Trigger": "Wyzwalacz",
    "Happened on": "Zdarzenie dnia",
    "Coming round": "Powracające",
    "Last time, or begin": "Ostatni raz lub początek",
    "What your history says": "Co mówi historia",
    "Backtest": "Test wstecz",
    "Asked and done": "Wymagane i zrobione",
    "Cadence (days)": "Rytm (dni)",
    "Contacts asked for": "Wymagane kontakty",
    "Contacts made": "Wykonane kontakty",
    "Made of asked": "Wykonane z wymaganych",
    "Days within the cadence": "Dni w rytmie",
    "Called on time": "Rozmowa na czas",
    "Called on time and stayed": "Rozmowa na czas i pozostanie",
    "Group": "Grupa",
    "Stayed": "Pozostali",
    "Stayed, from": "Pozostali, od",
    "Stayed, to": "Pozostali, do",
    "Bought more": "Kupili więcej",
    "Days between contacts": "Dni między kontaktami",
    "What can be expected": "Czego się spodziewać",
    "Expected of all": "Oczekiwane od wszystkich",
    "Expected of each": "Oczekiwane od każdego",
    "Days with orders": "Dni z zamówieniami",
    "Last order": "Ostatnie zamówienie",
    "Expected purchases": "Oczekiwane zakupy",
    "From (90 %)": "Od (90 %)",
    "To (90 %)": "Do (90 %)",
    "A purchase": "Jeden zakup",
    "Expected value": "Oczekiwana wartość",
    "Value, from": "Wartość, od",
    "Value, to": "Wartość, do",
    # Notes over the tables of the retention report.
    (
        "Customers who may be called, by the class they are called as: when each was "
        "last reached against the cadence."
    ): (
        "Klienci, do których można dzwonić, według klasy obsługi: kiedy ostatnio zastano "
        "każdego, względem rytmu."
    ),
    "As Coverage, by the customer's rep.": "Jak Pokrycie, według handlowca klienta.",
    (
        "For a working day of the rep in the next 91 days. Cadence calls: what the "
        "cadences of all who may be called ask for, by the share of calls that "
        "succeed. Commitments: as many as were seen in the last 91 days; they go "
        "first. Where both are more than the places, all intervals are stretched by "
        "one factor; coverage stays by the cadence. Team: one plan for all. Customers "
        "without a rep beside those of reps have nobody's places."
    ): (
        "Na dzień roboczy handlowca w najbliższych 91 dniach. Rozmowy według rytmu: "
        "tyle, ile wymagają rytmy wszystkich, do których można dzwonić, według udziału "
        "rozmów udanych. Zobowiązania: tyle, ile było w ostatnich 91 dniach; idą "
        "pierwsze. Gdy razem jest ich więcej niż miejsc, wszystkie odstępy są "
        "wydłużane jednym współczynnikiem; pokrycie nadal liczy się według rytmu. "
        "Zespół: jeden plan dla wszystkich. Klienci bez handlowca obok tych, którzy go "
        "mają, nie mają niczyich miejsc."
    ),
    "Customers who may be called, by the days since somebody last reached them.": (
        "Klienci, do których można dzwonić, według dni od ostatniego kontaktu."
    ),
    (
        "Revenue as tiers go by it: of the months of the setting revenue_months up to "
        "the day of the report, or by the customer list. Shares are of the customers "
        "whose revenue is known."
    ): (
        "Obrót, według którego są klasy: z miesięcy ustawienia revenue_months do dnia "
        "raportu albo z listy klientów. Udziały dotyczą klientów o znanym obrocie."
    ),
    (
        "Of the customers whose first order fell in a month, how many ordered again so "
        "many months later."
    ): (
        "Ilu z klientów, których pierwsze zamówienie przypadło w danym miesiącu, "
        "zamówiło ponownie po tylu miesiącach."
    ),
    (
        "What the customers whose first order fell in a month bought so many months "
        "later, as a share of what they bought in that month."
    ): (
        "Ile klienci, których pierwsze zamówienie przypadło w danym miesiącu, kupili po "
        "tylu miesiącach, jako udział zakupów z tamtego miesiąca."
    ),
    (
        "Five habits by which firms lose customers while they count something else. Each "
        "has a number of this book, and a setting for its threshold."
    ): (
        "Pięć nawyków, przez które firmy tracą klientów, licząc co innego. Każdy ma "
        "liczbę z tego skoroszytu i ustawienie progu."
    ),
    (
        "The last 12 full months beside the 12 before. Change: of shares in percentage "
        "points, else as a share of the months before. By quarter: the same 12 months at "
        "the end of each of the last 8 quarters that the book has; a bar is as high as "
        "its share of the highest."
    ): (
        "Ostatnie 12 pełnych miesięcy obok 12 poprzednich. Zmiana: udziałów w punktach "
        "procentowych, inaczej jako udział poprzednich miesięcy. Według kwartału: te "
        "same 12 miesięcy na koniec każdego z ostatnich 8 kwartałów skoroszytu; słupek "
        "jest tak wysoki jak jego udział w najwyższym."
    ),
    (
        "Customers who ordered in the year before and again in this one, of those who "
        "ordered in the year before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the year before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A year that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Klienci, którzy zamówili w poprzednim roku i ponownie w tym, spośród zamawiających "
        "w poprzednim, z przedziałem Wilsona 95 %. Odzyskani: zamówili teraz, nie w "
        "poprzednim roku, ale byli klientami wcześniej, według zamówienia albo Klient od; "
        "nie liczą się jako utrzymani. Rok, który się nie skończył, nie ma odsetka, "
        "podobnie jak taki, w którym przez co najmniej jedną trzecią nikt nie zamówił."
    ),
    (
        "Customers who ordered in the quarter before and again in this one, of those who "
        "ordered in the quarter before, with Wilson's 95 % interval. Won back: ordered "
        "now, not in the quarter before, but were customers earlier, by an order or by "
        "Customer since; they do not count as kept. A quarter that is not over has no "
        "rate, nor one of which for a third or more nobody ordered."
    ): (
        "Klienci, którzy zamówili w poprzednim kwartale i ponownie w tym, spośród "
        "zamawiających w poprzednim, z przedziałem Wilsona 95 %. Odzyskani: zamówili teraz, "
        "nie w poprzednim kwartale, ale byli klientami wcześniej, według zamówienia albo "
        "Klient od; nie liczą się jako utrzymani. Kwartał, który się nie skończył, nie ma "
        "odsetka, podobnie jak taki, w którym przez co najmniej jedną trzecią nikt nie "
        "zamówił."
    ),
    (
        "Customers who ordered in the month before and again in this one, of those who "
        "ordered in the month before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the month before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A month that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Klienci, którzy zamówili w poprzednim miesiącu i ponownie w tym, spośród "
        "zamawiających w poprzednim, z przedziałem Wilsona 95 %. Odzyskani: zamówili teraz, "
        "nie w poprzednim miesiącu, ale byli klientami wcześniej, według zamówienia albo "
        "Klient od; nie liczą się jako utrzymani. Miesiąc, który się nie skończył, nie ma "
        "odsetka, podobnie jak taki, w którym przez co najmniej jedną trzecią nikt nie "
        "zamówił."
    ),
    (
        "From the revenue of 12 full months to that of the next 12, customer by "
        "customer; the steps add up to the cent. Apart: in either time a quarter or "
        "more of the customer's orders have no amount, or any is in a currency without "
        "a rate, so nobody knows what they came to; what is known of them is taken out "
        "of the first time and put back at the end. Retained: what is left of the first "
        "time after Lost and Shrunk. Lost: ordered before, not now. Won back: ordered "
        "now, not in the 12 months before, but were customers earlier, by an order or "
        "by Customer since. Money given back counts on its day, and among what shrunk "
        "and expanded where the customer ordered nothing in that time."
    ): (
        "Od obrotu 12 pełnych miesięcy do obrotu następnych 12, klient po kliencie; kroki "
        "sumują się co do grosza. Osobno: w jednym z okresów co najmniej ćwierć zamówień "
        "klienta nie ma kwoty albo choć jedno jest w walucie bez kursu, więc nie wiadomo, "
        "ile wyniosły; to, co o nich wiadomo, jest wyjęte z pierwszego okresu i dodane z "
        "powrotem na końcu. Utrzymane: to, co zostaje z pierwszego okresu po utraconych i "
        "spadkach. Utraceni: zamawiali przedtem, teraz nie. Odzyskani: zamówili teraz, nie "
        "w 12 miesiącach przedtem, ale byli klientami wcześniej, według zamówienia albo "
        "Klient od. Zwroty liczą się w swoim dniu oraz w spadku i wzroście, gdy klient nic "
        "w tym okresie nie zamówił."
    ),
    (
        "The share of customers not yet lost so many months after their first order "
        "(Kaplan-Meier with 95 % bands). Lost: silent for the days of the setting "
        "lost_days, the first time. Who was a customer before the orders begin counts "
        "from Customer since, and from the age at which lost_days have passed since the "
        "orders begin (delayed entry): nobody knows who was lost before. Until one is "
        "lost, there is no band. At risk: customers who are seen at that age and not lost "
        "by then. The first month is one with 5 of them: the share is of those who had "
        "stayed so long. The table ends where fewer are."
    ): (
        "Udział klientów jeszcze nieutraconych po tylu miesiącach od pierwszego zamówienia "
        "(Kaplan-Meier z pasmami 95 %). Utraceni: milczący przez dni z ustawienia "
        "lost_days, po raz pierwszy. Kto był klientem, zanim zaczynają się zamówienia, "
        "liczy się od Klient od, a to od wieku, w którym od ich początku minęło lost_days "
        "(opóźnione wejście): nikt nie wie, kogo utracono wcześniej. Dopóki nikogo nie "
        "utracono, nie ma pasma. Pod obserwacją: klienci obserwowani w tym wieku i do tego "
        "czasu nieutraceni. Pierwszy miesiąc to taki z 5 z nich: udział dotyczy tych, "
        "którzy zostali tak długo. Tabela kończy się tam, gdzie jest ich mniej."
    ),
    (
        "The share of customers not yet lost so many months after their first order "
        "(Kaplan-Meier with 95 % bands). Lost: silent for the days of the setting "
        "lost_days, the first time. Who was a customer before the orders begin counts "
        "from Customer since, and from the age at which lost_days have passed since the "
        "orders begin (delayed entry): nobody knows who was lost before. Until one is "
        "lost, there is no band. Tiers are those of today, so that who has left has often "
        "none: compare them with care. A tier with fewer than 20 customers is left out. "
        "The first month is one with 5 of each tier: the share is of those who had stayed "
        "so long. Each tier ends where fewer are."
    ): (
        "Udział klientów jeszcze nieutraconych po tylu miesiącach od pierwszego zamówienia "
        "(Kaplan-Meier z pasmami 95 %). Utraceni: milczący przez dni z ustawienia "
        "lost_days, po raz pierwszy. Kto był klientem, zanim zaczynają się zamówienia, "
        "liczy się od Klient od, a to od wieku, w którym od ich początku minęło lost_days "
        "(opóźnione wejście): nikt nie wie, kogo utracono wcześniej. Dopóki nikogo nie "
        "utracono, nie ma pasma. Klasy są dzisiejsze, więc kto odszedł, często jej nie ma: "
        "porównywać ostrożnie. Klasa poniżej 20 klientów jest pominięta. Pierwszy miesiąc "
        "to taki z 5 klientami każdej klasy pod obserwacją: udział dotyczy tych, którzy "
        "zostali tak długo. Każda klasa kończy się tam, gdzie jest ich mniej."
    ),
    (
        "Customers who ordered a second time, on another day, within the days of the "
        "setting second_order_days of the first; the last 12 quarters. A quarter some "
        "of whose customers still have time has no rate yet, and one with fewer than 5 "
        "has none. Who was a customer before the orders of the book begin is left out."
    ): (
        "Klienci, którzy zamówili drugi raz, innego dnia, w ciągu dni z ustawienia "
        "second_order_days od pierwszego; ostatnie 12 kwartałów. Kwartał, w którym "
        "niektórzy mają jeszcze czas, nie ma jeszcze odsetka, a z mniej niż 5 nie ma "
        "go wcale. Kto był klientem, zanim zaczynają się zamówienia w skoroszycie, "
        "jest pominięty."
    ),
    (
        "Calls of the log by month, the last 12 full ones, and what came of them. "
        "Customers without a contact: of all in the list by then who may be called, "
        "those whom nobody reached in that month. Channels and purposes count contacts "
        "that reached the customer."
    ): (
        "Rozmowy z dziennika według miesiąca, ostatnie 12 pełnych, i ich wynik. Klienci "
        "bez kontaktu: z wszystkich do tego czasu na liście, do których można dzwonić, "
        "ci, których nikt w tym miesiącu nie zastał. Kanały i cele liczą kontakty, które "
        "dotarły do klienta."
    ),
    (
        "Of the last 365 days: what part of our effort went to new business, and what "
        "part of the revenue came from it. Effort is minutes where half of the calls or "
        "more have them, else calls. No rule of thumb stands behind it: compare the two "
        "shares."
    ): (
        "Z ostatnich 365 dni: jaka część wysiłku poszła w nowe interesy i jaka część "
        "obrotu z nich przyszła. Wysiłek to minuty, gdy ma je co najmniej połowa rozmów, "
        "inaczej rozmowy. Nie stoi za tym żadna reguła: proszę porównać oba udziały."
    ),
    (
        "One voice a customer: the newest score of the last 365 days, with its 95 % "
        "interval; with fewer than 5 customers n alone. NPS of scores from 0 to 10, else "
        "the share satisfied."
    ): (
        "Jeden głos na klienta: najnowsza ocena z ostatnich 365 dni, z przedziałem 95 %; "
        "poniżej 5 klientów samo n. NPS z ocen od 0 do 10, inaczej udział zadowolonych."
    ),
    (
        "Suggestions and cases of the last 365 days. The reports surveys, recovery and "
        "referrals have the rows behind it."
    ): (
        "Sugestie i zgłoszenia z ostatnich 365 dni. Raporty surveys, recovery i "
        "referrals mają wiersze źródłowe."
    ),
    (
        "Whether customers of long standing leave less and buy more, tested on this "
        "book: those who ordered in 12 full months, by how long each had been a "
        "customer (Customer since, or the first order where that is earlier or none is "
        "there), and what they did in the next 12. Had a discount: of those who "
        "ordered in these, who had one with an order (column Discount of Orders). "
        "Blank where a band has fewer than 20 customers."
    ): (
        "Czy dawni klienci rzadziej odchodzą i kupują więcej, sprawdzone na tym "
        "skoroszycie: kto zamówił w 12 pełnych miesiącach, według tego, jak długo każdy był "
        "klientem (Klient od albo pierwsze zamówienie, jeśli jest wcześniejsze lub brak "
        "daty), i co zrobił w następnych 12. Mieli rabat: z zamawiających w nich, kto go "
        "miał (kolumna Rabat w Zamówienia). Puste, gdzie grupa ma mniej niż 20 klientów."
    ),
    (
        "By the revenue of 12 months at the end of each quarter. Who is in stays, until "
        "another one has more than the last of them by the share top_ten_margin. Special: "
        "what the sheet Giving has as special action."
    ): (
        "Według obrotu 12 miesięcy na koniec każdego kwartału. Kto jest, zostaje, dopóki "
        "inny nie ma więcej niż ostatni o udział top_ten_margin. Specjalne: to, co arkusz "
        "Prezenty ma jako akcję specjalną."
    ),
    (
        "Orders in other currencies, each in its own money. Rate: what 1 of it counts "
        "as in the currency of the figures, by the sheet Rates; each amount is "
        "converted and rounded to the cent, as it would be booked. Without a rate no "
        "figure of revenue has them in it; as days on which somebody bought they do "
        "count."
    ): (
        "Zamówienia w innych walutach, każde w swojej. Kurs: ile liczy się 1 w walucie "
        "wskaźników, według arkusza Kursy; każda kwota jest przeliczona i zaokrąglona do "
        "grosza, tak jak się księguje. Bez kursu nie ma ich w żadnej liczbie obrotu; jako "
        "dni zakupów się liczą."
    ),
    (
        "From the rows that were read to those that the figures are made of. Problems "
        "names their cells."
    ): "Od wierszy odczytanych do tych, z których są wskaźniki. Problemy podają ich komórki.",
    # Figures and their states.
    "Never contacted": "Nigdy nie zastani",
    "Calls planned": "Zaplanowane rozmowy",
    "Calls that do not fit": "Rozmowy bez miejsca",
    "Calls needed a day": "Potrzebne rozmowy dziennie",
    "Revenue share of the top 20 %": "Udział obrotu najlepszych 20 %",
    "Promise kept rate": "Odsetek dotrzymanych obietnic",
    "Promises moved in time": "Obietnice przesunięte na czas",
    "Notices needed": "Potrzebne zawiadomienia",
    "Time to close, median": "Czas do zamknięcia, mediana",
    "Time to close, 90 %": "Czas do zamknięcia, 90 %",
    "Playbook steps on time": "Kroki scenariusza na czas",
    "Days to thanks": "Dni do podziękowania",
    "Customer retention rate": "Wskaźnik utrzymania klientów",
    "Repeat-purchase rate": "Wskaźnik ponownych zakupów",
    "Orders left out": "Pominięte zamówienia",
    "Customers who ordered": "Klienci, którzy zamówili",
    "Net revenue retention": "Utrzymanie obrotu netto",
    "Gross revenue retention": "Utrzymanie obrotu brutto",
    "Keeping customers is a goal without a plan": "Utrzymanie klientów to cel bez planu",
    "A and B reached in time": "A i B zastani na czas",
    "The return counts before the customer": "Zysk liczy się przed klientem",
    "Contacts that were to sell": "Kontakty, aby sprzedać",
    "Out of touch with what customers value": "Bez wiedzy, co cenią klienci",
    "Customers not heard for a year": "Klienci niesłyszani od roku",
    "The wrong behaviour is counted": "Liczone jest złe zachowanie",
    "Months of more calls and worse talks": "Miesiące z liczniejszymi, ale gorszymi rozmowami",
    "Colleagues are asked for what cannot be done": "Od kolegów wymaga się niemożliwego",
    "Calls asked of the busiest rep, by places": "Rozmowy najbardziej obciążonego, na miejsce",
    "Fine": "W porządku",
    "Cannot tell": "Nie wiadomo",
    "Shrunk": "Spadek",
    "Retained": "Utrzymane",
    "Expanded": "Wzrost",
    "Apart, before": "Osobno, przedtem",
    "Apart, now": "Osobno, teraz",
    "Team": "Zespół",
    "No rep": "Bez handlowca",
    "Not called": "Nie obsługiwani",
    "Revenue unknown": "Obrót nieznany",
    "Customers of more than a year": "Klienci od ponad roku",
    "New: first order within a year": "Nowi: pierwsze zamówienie w ciągu roku",
    "No order yet": "Jeszcze bez zamówienia",
    "Spend after a case, by that before": "Zakupy po sprawie, przez te przed nią",
    "Suggestions acted on": "Zrealizowane sugestie",
    "Days until it was acted on": "Dni do realizacji",
    "Suggestions waiting": "Oczekujące sugestie",
    "Recovered after a case": "Odzyskani po zgłoszeniu",
    "Customers referred": "Klienci z polecenia",
    "less than a year": "poniżej roku",
    "1 to 2 years": "1 do 2 lat",
    "2 to 4 years": "2 do 4 lat",
    "4 years and more": "4 lata i więcej",
    # Charts.
    "Who is called on time": "Kto ma rozmowę na czas",
    "Whose customers are called on time": "Czyi klienci mają rozmowę na czas",
    "How long since the last contact": "Jak dawno ostatni kontakt",
    "Where the revenue sits": "Gdzie jest obrót",
    "Share of the total": "Udział w całości",
    "Customers kept from year to year": "Klienci utrzymani z roku na rok",
    "Customers kept from quarter to quarter": "Klienci utrzymani z kwartału na kwartał",
    "Customers kept from month to month": "Klienci utrzymani z miesiąca na miesiąc",
    "Year": "Rok",
    "What changed the revenue": "Co zmieniło obrót",
    "How long customers stay": "Jak długo klienci zostają",
    "How long customers of each tier stay": "Jak długo zostają klienci każdej klasy",
    "Not yet lost": "Jeszcze nieutraceni",
    "First customers who order again in time": "Nowi klienci zamawiający ponownie na czas",
    "Quarter of the first order": "Kwartał pierwszego zamówienia",
    "Ordered again": "Zamówili ponownie",
    "Customers whom nobody reached": "Klienci, których nikt nie zastał",
    "Where effort goes and where revenue comes from": "Dokąd idzie wysiłek i skąd jest obrót",
    "Customers lost and grown, by how long they have been customers": (
        "Klienci utraceni i rosnący, według stażu"
    ),
    "{name}: {end} still there after {last} months": "{name}: {end} nadal są po {last} miesiącach",
    " ({low} to {high})": " ({low} do {high})",
    "{name} {end} in {last}": "{name} {end} w {last}",
    ", {begin} in {first}": ", {begin} w {first}",
    " (the difference may be chance)": " (różnica może być przypadkiem)",
    "From {begin} to {end}": "Od {begin} do {end}",
    "; most by {step}": "; najbardziej przez {step}",
    "{name}: most in {where}, {share}": "{name}: najwięcej w {where}, {share}",
    "Chart": "Wykres",
    # Notes over the tables of the other reports.
    (
        "Working days from the day a gap opened to the day it closed; open ones are "
        "counted in as long as they last (Kaplan-Meier). Blank: not reached yet. In "
        "time: within the working days of the setting response_days."
    ): (
        "Dni robocze od otwarcia sprawy do zamknięcia; otwarte liczą się tak długo, jak "
        "trwają (Kaplan-Meier). Puste: jeszcze nieosiągnięte. Na czas: w ciągu dni "
        "roboczych z ustawienia response_days."
    ),
    (
        "Closed only when the customer was told, it is resolved, and what keeps it from "
        "happening again is written down."
    ): (
        "Zamknięte dopiero, gdy klient wie, sprawa jest rozwiązana i zapisano, co "
        "zapobiega powtórce."
    ),
    (
        "Kept or exceeded, of all with a day that are done or past it; open ones past "
        "their day are broken. Promises moved with notice in time stand apart. The "
        "buffer is what four fifths of the own slips stay within."
    ): (
        "Dotrzymane lub przekroczone, ze wszystkich z dniem, które są wykonane lub po "
        "terminie; otwarte po terminie są złamane. Przesunięte z zawiadomieniem na czas "
        "stoją osobno. Zapas to tyle, w ilu mieszczą się cztery piąte własnych opóźnień."
    ),
    "Our promises that are done, by the days from the day promised first to the day done.": (
        "Nasze wykonane obietnice, według dni od pierwszego obiecanego do wykonania."
    ),
    (
        "Our promises by where they were made; a claim broken again and again is the "
        "business's matter, not only the seller's."
    ): (
        "Nasze obietnice według miejsca złożenia; zapowiedź łamana wciąż na nowo to "
        "sprawa firmy, nie tylko sprzedawcy."
    ),
    (
        "Cases handed to a colleague; days are working days. What nobody accepts in time "
        "is back with the giver."
    ): (
        "Zgłoszenia przekazane koledze; dni są robocze. Czego nikt nie przyjmie na czas, "
        "wraca do przekazującego."
    ),
    (
        "The checklist of each handover: the new rep has reached the customer, knows "
        "what was promised, and has introduced the colleagues."
    ): (
        "Lista każdego przekazania: nowy handlowiec dodzwonił się do klienta, zna "
        "obietnice i przedstawił kolegów."
    ),
    "Who sells a customer keeps the customer's fate in sight, also after handing over.": (
        "Kto sprzedał klientowi, ma jego los na oku także po przekazaniu."
    ),
    (
        "Calls never stand alone: beside them whom they reached, how long a talk was, "
        "how it was rated and what was kept."
    ): (
        "Rozmowy nigdy nie stoją same: obok, kogo zastały, jak długo trwały, jak je "
        "oceniono i czego dotrzymano."
    ),
    (
        "A warning where calls rise by the share warn_rise or more while talks become "
        "shorter or ratings fall by as much: customers are being rushed. The month that is "
        "not over is left out."
    ): (
        "Ostrzeżenie, gdy rozmów przybywa o udział warn_rise lub więcej, a są krótsze lub "
        "oceny o tyle spadają: klienci są popędzani. Bieżący miesiąc jest pominięty."
    ),
    (
        "Sold to only: customers whose last contacts, as many as the setting sell_streak "
        "says or more, were all to sell."
    ): (
        "Tylko sprzedaż: klienci, których ostatnie kontakty, co najmniej tyle, ile mówi "
        "ustawienie sell_streak, służyły sprzedaży."
    ),
    (
        "From a question or a case to the first answer, those still waiting counted in. "
        "The floor is the same for every tier."
    ): (
        "Od pytania lub zgłoszenia do pierwszej odpowiedzi, z czekającymi włącznie. "
        "Minimum jest jednakowe dla każdej klasy."
    ),
    "Each rated review beside the one before it with the same customer.": (
        "Każdy oceniony przegląd obok poprzedniego z tym samym klientem."
    ),
    "In this order.": "W tej kolejności.",
    (
        "What is not met stands first, the longest asked first; then what has no answer, "
        "what nobody asked, and what is met."
    ): (
        "Niezaspokojone stoją najpierw, najdawniej zapytane na czele; potem bez "
        "odpowiedzi, niezapytane i zaspokojone."
    ),
    (
        "The share is of the needs with an answer. New customers not asked: new within "
        "the days of the setting new_days, and no need answered."
    ): (
        "Udział dotyczy potrzeb z odpowiedzią. Nowi klienci niezapytani: nowi w ciągu "
        "dni z ustawienia new_days i bez odpowiedzi o potrzebach."
    ),
    (
        "The yes rate is of the answers that say yes or no; the cost is spread over the "
        "customers who asked."
    ): (
        "Odsetek zgód dotyczy odpowiedzi tak lub nie; koszt jest rozłożony na klientów, "
        "którzy prosili."
    ),
    (
        "Beyond the upper quarter by three times the middle spread of the customers of "
        "the same tier who asked, where they are eight or more."
    ): (
        "Powyżej górnej ćwiartki o trzykrotny rozstęp środkowy klientów tej samej klasy, "
        "którzy prosili, gdy jest ich co najmniej ośmiu."
    ),
    (
        "Mean of ratings and surveys, and the sum of orders, in the days of the setting "
        "recovery_days before a case was opened and after it was resolved. Recovered: "
        "the score after is not below the score before. So far: the time after has not "
        "passed yet."
    ): (
        "Średnia ocen i ankiet oraz suma zamówień w dniach z ustawienia recovery_days "
        "przed otwarciem zgłoszenia i po rozwiązaniu. Odzyskany: ocena po nie jest "
        "niższa niż przed. Dotąd: czas po jeszcze nie minął."
    ),
    (
        "Contacts that reached the customer in the last 365 days. Below the least visits "
        "of their class: customers who may be called and prefer no other channel; of "
        "customers since less than a year the same part of it is asked."
    ): (
        "Kontakty, które dotarły do klienta w ostatnich 365 dniach. Poniżej minimum "
        "wizyt klasy: klienci, do których można dzwonić i którzy nie wolą innego kanału; "
        "od klientów krócej niż rok wymagana jest odpowiednia część."
    ),
    "An attempt reached nobody; touches are both.": (
        "Próba nikogo nie zastała; kontakty to jedno i drugie."
    ),
    (
        "By the first day a call was planned for. Due: its day has come, or it was made "
        "before. Made on time: a call on that day, of any channel and outcome, or within "
        "the setting on_time_days, in working days of whoever was to call; instead of a "
        "day off the next working day counts. Made late: the first one within 30 days "
        "after. Kept: made on time or before, of all due. A call that is planned anew as "
        "its day passed is the same call. Moved, before its day, to be due on another: by "
        "the customer after a try without success, by us for all else, like days off and "
        "places. Promised: they were commitments, like a callback, that we put off; they "
        "count as kept on the new day. Calls without a plan: any other call of ours since "
        "the first plan."
    ): (
        "Według pierwszego dnia, na który planowano rozmowę. Wymagalna: jej dzień nadszedł "
        "albo wykonano ją wcześniej. Na czas: rozmowa tego dnia, dowolnym kanałem i z "
        "dowolnym wynikiem, lub w granicach ustawienia on_time_days, w dniach roboczych "
        "tego, kto miał dzwonić; zamiast dnia wolnego liczy się następny roboczy. Późno: "
        "pierwsza w ciągu 30 dni potem. Dotrzymany: na czas lub wcześniej, ze wszystkich "
        "wymagalnych. Rozmowa planowana od nowa, bo minął jej dzień, to ta sama. "
        "Przesunięta przed swoim dniem: przez klienta po nieudanej próbie, przez nas w "
        "pozostałych przypadkach, jak dni wolne i miejsca. Obiecane: zobowiązania, jak "
        "oddzwonienie, które odłożyliśmy; w nowym dniu liczą się jako dotrzymane. Rozmowy "
        "poza planem: każda inna od pierwszego planu."
    ),
    (
        "Customers whose planned day passed without a call and with whom nobody has "
        "tried since, the longest open first."
    ): (
        "Klienci, których zaplanowany dzień minął bez rozmowy i do których nikt od tego "
        "czasu nie próbował, najdłużej otwarci najpierw."
    ),
    (
        "The plan that a refresh would make today with each value; nothing is kept. "
        "Beyond: due in the days of the plan, and no place. Slips: has a day now, and "
        "gets one more than 5 working days later, or none. All plans are made anew, "
        "without the days of the last plan."
    ): (
        "Plan, który odświeżenie zrobiłoby dzisiaj z każdą wartością; nic nie jest "
        "zachowywane. Poza: wymagalne w dniach planu i bez miejsca. Przesuwa się: ma "
        "teraz dzień, a dostaje o ponad 5 dni roboczych późniejszy lub żaden. Wszystkie "
        "plany powstają od nowa, bez dni ostatniego."
    ),
    (
        "Days less late are of customers who have a day in both plans; the means by "
        "class above are of all in each plan."
    ): (
        "Dni mniej spóźnienia dotyczą klientów z dniem w obu planach; średnie klas "
        "powyżej dotyczą wszystkich w danym planie."
    ),
    (
        "From the day by the plain cadence to the day planned, of customers in the plan "
        "whom somebody has reached before; early is 0. 95 %: no more than one in twenty "
        "is later."
    ): (
        "Od dnia według samego rytmu do zaplanowanego, dla klientów w planie, których "
        "już zastano; wcześniej to 0. 95 %: nie więcej niż jeden na dwudziestu jest "
        "później."
    ),
    (
        "Of each value the 20 with the most revenue. Beyond the plan: due, and without a "
        "place in its days. Not due: the longer interval has not passed by its last day."
    ): (
        "Dla każdej wartości 20 z największym obrotem. Poza planem: wymagalne i bez "
        "miejsca w jego dniach. Niewymagalne: dłuższy odstęp nie minął do ostatniego "
        "dnia."
    ),
    "What was given in the last 365 days.": "Co dano w ostatnich 365 dniach.",
    (
        "What is planned stands first, as it can still be changed. Gifts are compared by "
        "what they are; the same one twice is told, whenever it was."
    ): (
        "Planowane stoi najpierw, bo można je zmienić. Prezenty porównuje się po tym, "
        "czym są; ten sam dwa razy jest zgłaszany, kiedykolwiek był."
    ),
    (
        "Customers of the sheet Giving, those with the least left first. Offers take "
        "nothing of a budget; an amount in another currency than the others is added "
        "nowhere (see Problems)."
    ): (
        "Klienci z arkusza Prezenty, najpierw ci, którym zostało najmniej. Oferty nie "
        "obciążają budżetu; kwota w innej walucie niż pozostałe nigdzie nie jest dodawana "
        "(patrz Problemy)."
    ),
    (
        "The mean of the parts for which the book has a place: a person and a way to "
        "reach them; interests; a need in the sheet Needs; questions answered within the "
        "days of the setting answer_days; channel, language, best hours and best days."
    ): (
        "Średnia części, na które skoroszyt ma miejsce: osoba i sposób kontaktu; "
        "zainteresowania; potrzeba w arkuszu Potrzeby; pytania z odpowiedzią w ciągu dni z "
        "ustawienia answer_days; kanał, język, najlepsze godziny i dni."
    ),
    (
        "Each function needs a person on both sides and a day on which they were "
        "introduced, by the end of the days of the setting new_days."
    ): (
        "Każda funkcja wymaga osoby po obu stronach i dnia przedstawienia, do końca dni "
        "z ustawienia new_days."
    ),
    (
        "From the column Referred by; the revenue is that of the last 12 months, or of "
        "the column Annual revenue. Without an id: nobody of the list, or a name that "
        "several have."
    ): (
        "Z kolumny Polecony przez; obrót jest z ostatnich 12 miesięcy albo z kolumny obrotu "
        "rocznego. Bez numeru: nikt z listy albo nazwa, którą ma kilku."
    ),
    (
        "Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are "
        "not silent and were not asked within the days of the setting answer_days."
    ): (
        "Promotorzy (9 lub 10 na 10 w najnowszej ankiecie) bez otwartej sprawy, którzy "
        "nie milczą i których nie pytano w ciągu dni z ustawienia answer_days."
    ),
    (
        "Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the "
        "competitors named, and the renewal (3 within the days of the setting "
        "renewal_days, 2 within twice as many, 1 later or unknown)."
    ): (
        "Narażenie to iloczyn trzech liczb: klasy (A 3, B 2, inaczej 1), wymienionych "
        "konkurentów i odnowienia (3 w ciągu dni z ustawienia renewal_days, 2 w ciągu "
        "dwa razy tylu, 1 później lub nieznane)."
    ),
    (
        "Customers whom only one of us reached in the last 365 days, by the column By of "
        "the call log; the best tier and the most revenue first."
    ): (
        "Klienci, których w ostatnich 365 dniach zastał tylko jeden z nas, według "
        "kolumny By dziennika rozmów; najlepsza klasa i największy obrót najpierw."
    ),
    (
        "The newest score of each customer in the last 365 days. Scores of 0 to 10 give "
        "the net promoter score, those of 1 to 5 the percentage with 4 or 5; with fewer "
        "than 5 customers n alone is shown, as on any other scale."
    ): (
        "Najnowsza ocena każdego klienta z ostatnich 365 dni. Oceny od 0 do 10 dają net "
        "promoter score, od 1 do 5 odsetek 4 lub 5; poniżej 5 klientów widać samo n, jak "
        "przy każdej innej skali."
    ),
    "Nobody has acted on those that stand first; days until somebody did, or so far.": (
        "Pierwszych nikt nie zrealizował; dni do realizacji lub dotąd."
    ),
    "Customers who may be called, by the days of the setting answer_days.": (
        "Klienci, do których można dzwonić, według dni z ustawienia answer_days."
    ),
    (
        "Steps of the playbook after something that happened to a customer, whose day "
        "came within the last 365 days or is to come. Days late are working days."
    ): (
        "Kroki scenariusza po czymś, co zdarzyło się klientowi, których dzień nadszedł w "
        "ostatnich 365 dniach lub nadejdzie. Dni spóźnienia są robocze."
    ),
    (
        "All for whom a step of the playbook is due that comes round again. To do shows "
        "as many at a time as the setting playbook_at_once says, the best first."
    ): (
        "Wszyscy, dla których wypada powracający krok scenariusza. Do zrobienia pokazuje "
        "naraz tylu, ilu mówi ustawienie playbook_at_once, najlepsi najpierw."
    ),
    (
        "Customers who ordered in the first time, in the tier and with the cadence of "
        "its last day. Called on time: at least four fifths of the days lie within the "
        "cadence of the contact before them."
    ): (
        "Klienci, którzy zamówili w pierwszym okresie, w klasie i z rytmem jego "
        "ostatniego dnia. Rozmowa na czas: co najmniej cztery piąte dni mieści się w "
        "rytmie poprzedniego kontaktu."
    ),
    (
        "Stayed: ordered in the second time, as long as the first. Bought more: for more "
        "than in the first. One voice a customer; 95 % intervals (Wilson; of a "
        "difference Newcombe), blank under 20 customers. Association, not effect: reps "
        "call those more who buy more."
    ): (
        "Pozostali: zamówili w drugim, równie długim okresie. Kupili więcej: za więcej "
        "niż w pierwszym. Jeden głos na klienta; przedziały 95 % (Wilson; różnicy "
        "Newcombe), puste poniżej 20 klientów. Związek, nie skutek: handlowcy częściej "
        "dzwonią do tych, co kupują więcej."
    ),
    "Each customer once, by the days of the first time for each day with a contact.": (
        "Każdy klient raz, według dni pierwszego okresu na dzień z kontaktem."
    ),
    (
        "Purchases (days with orders) within the days of the setting expected_days, by "
        "BG/NBD; what a purchase comes to by Gamma-Gamma, where that holds. The interval "
        "is of purchases: nine of ten customers will lie in theirs. A past that goes on "
        "as it was is all that it knows: it is no measure of how well a customer is kept."
    ): (
        "Zakupy (dni z zamówieniami) w ciągu dni z ustawienia expected_days, według "
        "BG/NBD; wartość zakupu według Gamma-Gamma, gdzie to zachodzi. Przedział dotyczy "
        "zakupów: dziewięciu na dziesięciu klientów będzie w swoim. Zna tylko "
        "przeszłość, która trwa: nie mierzy, jak dobrze utrzymuje się klienta."
    ),
    # States, kinds and groups in the reports.
    "Quantity": "Ilość",
    "Us": "My",
    "Them": "Klient",
    "all": "wszyscy",
    "all others": "wszystkie inne",
    "not said": "nie podano",
    "open": "otwarte",
    "closed": "zamknięte",
    "overdue": "po terminie",
    "kept": "dotrzymana",
    "late": "spóźnione",
    "short": "za mało",
    "exceeded": "przekroczona",
    "withdrawn": "wycofana",
    "moved": "przesunięta",
    "notice needed": "potrzebne zawiadomienie",
    "surprise": "niespodzianka",
    "waiting": "czeka",
    "on time": "na czas",
    "left out": "pominięte",
    "so far": "dotąd",
    "full": "pełny",
    "first order": "pierwsze zamówienie",
    "start": "początek",
    "case resolved": "zgłoszenie rozwiązane",
    "Not on time": "Nie na czas",
    "Difference": "Różnica",
    "no contact": "brak kontaktu",
    "no": "nie",
    "accepted": "przyjęte",
    "back": "wróciło",
    "done": "wykonane",
    "planned": "planowane",
    "given": "dane",
    "met": "zaspokojone",
    "unmet": "niezaspokojone",
    "not asked": "niezapytane",
    "asked": "zapytane",
    "unanswered": "bez odpowiedzi",
    "recovered": "odzyskany",
    "not recovered": "nieodzyskany",
    "survey": "ankieta",
    "Satisfied, %": "Zadowoleni, %",
    "In the plan": "W planie",
    "None free": "Brak wolnego",
    "Not due in it": "Niewymagalne w nim",
    # What the page of one customer tells.
    "Person": "Osoba",
    "Customer since": "Klient od",
    "Call by": "Kontakt przez",
    "Hobby": "Hobby",
    "Trip": "Podróż",
    "Last time": "Ostatnim razem",
    "News": "Nowość",
    "Look at": "Do obejrzenia",
    "Ask": "Zapytać",
    "Open offer": "Otwarta oferta",
    "Introduce": "Przedstawić",
    "Competitor": "Konkurent",
    "New rep": "Nowy handlowiec",
    "Billing": "Faktura",
    "Bad news": "Zła wiadomość",
    "Tell bad news": "Przekazać złą wiadomość",
    "Open case": "Otwarte zgłoszenie",
    "Close a gap": "Zamknąć sprawę",
    "Their promise": "Obietnica klienta",
    "After a case": "Po zgłoszeniu",
    "First call": "Pierwsza rozmowa",
    "Follow-up": "Kontynuacja",
    "We promised": "Obiecaliśmy",
    "They promised": "Klient obiecał",
    "They asked": "Klient zapytał",
    "Latest delivery": "Ostatnia dostawa",
    "never": "nigdy",
    "about.value|none": "brak",
    # Further charts.
    "Calls and whom they reached": "Rozmowy i kogo zastały",
    "Contacts by channel": "Kontakty według kanału",
    "Month, the newest first": "Miesiąc, najnowszy najpierw",
    "Planned calls that were made in time": "Zaplanowane rozmowy wykonane na czas",
    "Promises by outcome": "Obietnice według wyniku",
    "Who stayed and bought more, by the days between contacts": (
        "Kto pozostał i kupił więcej, według dni między kontaktami"
    ),
    # Words that mean something else over a column.
    "figures.value|Value": "Wartość",
    "run.value|Value": "Wartość",
    "whatif.value|Value": "Wartość",
    "whatif_classes.value|Value": "Wartość",
    "who_slips.value|Value": "Wartość",
    "warning_signs.value|Value": "Wartość",
    "headlines.value|Value": "Wartość",
    "listened.value|Value": "Wartość",
    "expected_figures.value|Value": "Wartość",
    "needs_met.no_answer|No answer": "Bez odpowiedzi",
    # The page of a report.
    "Skip to the tables": "Przejdź do tabel",
    "On this page": "Na tej stronie",
    "Customers named here": "Wymienieni tu klienci",
    "How it is counted": "Jak się liczy",
    "Show rows with": "Pokaż wiersze z",
    "On paper the first 12 months; all of them stand in the page and in the workbook.": (
        "Na papierze pierwszych 12 miesięcy; wszystkie są na stronie i w skoroszycie."
    ),
    "More columns to the right: swipe or scroll.": "Więcej kolumn po prawej: przesuń.",
    "Rows shown:": "Pokazane wiersze:",
    "Settings and inputs": "Ustawienia i dane",
    "A gap": "Sprawa (bez nazwy)",
    "Yes": "Tak",
    "No": "Nie",
    (
        "One voice a customer: the newest score of the last 365 days (several of one day "
        "count as their mean), with its 95 % interval; n alone for fewer than 5 "
        "customers, or on a scale that nobody can know. NPS: who would recommend us, "
        "from 0 to 10. Satisfied: 4 or 5 of 5. Else the mean."
    ): (
        "Jeden głos na klienta: najnowsza ocena z ostatnich 365 dni (kilka z jednego "
        "dnia liczy się jako średnia), z przedziałem 95 %; samo n poniżej 5 klientów lub "
        "przy nieznanej skali. NPS: kto by nas polecił, od 0 do 10. Zadowoleni: 4 lub 5 "
        "na 5. Inaczej średnia."
    ),
    (
        "The newest score of each customer in the last 365 days; several of one day are "
        "their mean. Who would recommend us, from 0 to 10, gives the net promoter score, "
        "satisfaction from 1 to 5 the percentage with 4 or 5, any other scale its mean; "
        "with fewer than 5 customers, or on a scale that nobody can know, n alone is "
        "shown."
    ): (
        "Najnowsza ocena każdego klienta z ostatnich 365 dni; kilka z jednego dnia to "
        "ich średnia. Kto by nas polecił, od 0 do 10, daje net promoter score, "
        "zadowolenie od 1 do 5 odsetek 4 lub 5, każda inna skala średnią; poniżej 5 "
        "klientów lub przy nieznanej skali widać samo n."
    ),
    "Mean": "Średnia",
    "Scale not known": "Skala nieznana",
    # Mails of the morning.
    "Commitments missed": "Zobowiązania, które przepadły",
    "To do for who is away": "Do zrobienia za nieobecnych",
    "To-dos that are mailed to nobody else": "Zadania, których nikt inny nie dostaje e-mailem",
    "Whose": "Czyje",
    "Each rep's day and capacity": "Dzień i możliwości każdego handlowca",
    "Changes since the last plan": "Zmiany od ostatniego planu",
    "Today": "Dzisiaj",
    "Calls a day": "Rozmowy dziennie",
    "Call": "Rozmowa",
    "Expected revenue": "Oczekiwany obrót",
    "no rate": "brak kursu",
    "requests": "prośby",
    "cost": "koszt",
    # What the button Why? says.
    "Last contact: {last}. Open gaps: {gaps}. Call by {channel}.": (
        "Ostatni kontakt: {last}. Otwarte sprawy: {gaps}. Kanał: {channel}."
    ),
    "No call is planned.": "Nie zaplanowano rozmowy.",
    # Words of ours among those of people.
    "claims.promise|all others": "wszystkie inne",
    "claims.source|not said": "nie podano",
    "kept.seller|all": "wszyscy",
    "kept.seller|No rep": "Bez handlowca",
    "capacity.owner|Team": "Zespół",
    "capacity.owner|No rep": "Bez handlowca",
    "coverage_reps.owner|No rep": "Bez handlowca",
    "adherence.owner|Team": "Zespół",
    "adherence.owner|No rep": "Bez handlowca",
    "why|As of": "Stan na",
    "why|No name": "Bez nazwy",
    "why|Called as": "Obsługiwany jako",
    "why|Contact gap": "Bez kontaktu",
    "why|In the plan": "W planie",
    "why|Overdue": "Po terminie",
    "why|never": "nigdy",
    "why|none": "brak",
    "why|Tasks": "Zadania",
    "why|Inputs used": "Użyte dane",
    "why|day": "dzień",
    "why|days": "dni",
    "why|working days": "dni robocze",
    "why|service gap": "luka w obsłudze",
    "why|date gap": "luka w terminie",
    "why|quantity gap": "luka w ilości",
    "why|score gap": "luka w ocenie",
    "why|opened": "otwarta od",
    "why|gap": "luka",
    "why|owner": "opiekun",
    "why|made by": "od",
    "why|us": "nas",
    "why|them": "klienta",
    "why|state": "stan",
    "why|promise": "obietnica",
    "why|task": "zadanie",
    "why|due": "termin",
    "why|what": "co",
    "why|every {days}": "co {days}",
    "why|the customer list": "lista klientów",
    "why|the call log": "dziennik rozmów",
    "why|the orders": "zamówienia",
    "why|Status in the list": "Status na liście",
    "why|Where the revenue comes from": "Skąd pochodzi obrót",
    "why|Place by worth": "Miejsce według wartości",
    "why|Customers that have a place": "Klienci, którzy mają miejsce",
    "why|Share of all revenue that the customers before this one have": (
        "Udział klientów przed tym w całym obrocie"
    ),
    "why|Points of 100": "Punkty na 100",
    "why|How often, by the class or the list": "Jak często, według klasy lub listy",
    "why|How often, as it can be kept": "Jak często, o ile da się dotrzymać",
    "why|Contacts and attempts in the log": "Kontakty i próby w dzienniku",
    "why|Attempts since the last contact": "Próby od ostatniego kontaktu",
    "why|First contact or attempt": "Pierwszy kontakt lub próba",
    "why|Last contact or attempt": "Ostatni kontakt lub próba",
    "why|Where the last contact comes from": "Skąd pochodzi ostatni kontakt",
    "why|Due by that": "Termin według tego",
    "why|Day in the plan": "Dzień w planie",
    "why|Open problems": "Otwarte problemy",
    "why|Last problem": "Ostatni problem",
    "why|Tier set by hand": "Klasa ustawiona ręcznie",
    "why|It counts until": "Obowiązuje do",
    "why|How often, set by hand": "Jak często, ustawione ręcznie",
    "why|Next call set by hand, or next follow-up of the list": (
        "Następna rozmowa ustawiona ręcznie lub kontakt z listy"
    ),
    "why|Do not call": "Nie dzwonić",
    "why|Contacts and attempts by {channel}, last {days} days": (
        "Kontakty i próby, {channel}, ostatnie {days} dni"
    ),
    "Where a call asks several questions: one answer a line, or between semicolons, in their "
    "order, and - for none. Or say which: 2: yes. Budget: the same.": (
        "Gdy rozmowa ma kilka pytań: jedna odpowiedź w wierszu, albo między średnikami, w ich "
        "kolejności, a - gdy brak. Albo proszę podać, które: 2: tak. Budget: bez zmian."
    ),
    "New on the Watch list": "Nowe na liście obserwacyjnej",
    "No longer on the Watch list": "Już nie na liście obserwacyjnej",
    "Why": "Dlaczego",
    # The terminal of `retain mail`.
    "Sent to {to}: {subject}": "Wysłano do {to}: {subject}",
    "Wrote {file}: to {to}, {subject}": "Zapisano: {file}, do {to}, {subject}",
    "Mails sent before for this day: {count}": "Wysłane już na ten dzień: {count}",
    "Nothing to send for {day}.": "Na {day} nie ma nic do wysłania.",
    # The starter workbook.
    ("Wrote {book} with the sheets {sheets} and {last}."): (
        "Zapisano {book} z arkuszami {sheets} i {last}."
    ),
    ("Fill in {first} and {second}, then: retain refresh {book}"): (
        "Proszę wypełnić {first} i {second}, a potem: retain refresh {book}"
    ),
    (
        "Open it, allow its macros, and press Refresh everything. The rows that say "
        "example can be deleted."
    ): (
        "Proszę otworzyć skoroszyt, zezwolić na makra i nacisnąć „Odśwież wszystko”. "
        "Wiersze „przykład” można usunąć."
    ),
    ("No workbook is open. Open one with your customers and press the button again."): (
        "Żaden skoroszyt nie jest otwarty. Proszę otworzyć skoroszyt z klientami i "
        "nacisnąć przycisk jeszcze raz."
    ),
    "playbook.after|3 days": "3 dni",
    "playbook.after|5 days": "5 dni",
    "playbook.after|10 days": "10 dni",
    "playbook.after|day 30": "dzień 30",
    "playbook.after|day 90": "dzień 90",
    "playbook.after|1 year": "1 rok",
    "playbook.after|season": "sezon",
    "playbook.after|1 Jun": "1 czerwca",
    "Not interested": "Niezainteresowany",
    "Wrong number": "Zły numer",
    "When blank": "Gdy puste",
    "Example: bakery": "Przykład: piekarnia",
    "Example: hotel": "Przykład: hotel",
    "Example: museum": "Przykład: muzeum",
    "You": "Ty",
    "Delete the rows that say example, in Customers and here.": (
        "Proszę usunąć wiersze „przykład” u klientów i tutaj."
    ),
    "Wants an offer for the winter.": "Chce oferty na zimę.",
    "Send the offer": "Wysłać ofertę",
    # The sheet of buttons.
    "Refresh everything": "Odśwież wszystko",
    "Tiers, next calls, the call schedule and all reports": (
        "Klasy, następne rozmowy, plan rozmów i wszystkie raporty"
    ),
    "The call schedule alone": "Sam plan rozmów",
    "The retention report alone": "Sam raport utrzymania klientów",
    "What was promised or expected and has not come": (
        "Co było obiecane lub oczekiwane, a nie przyszło"
    ),
    "More reports": "Więcej raportów",
    "The report chosen above, as a sheet; delete the sheet when you are done with it": (
        "Raport wybrany wyżej jako arkusz; arkusz można usunąć, gdy nie jest już potrzebny"
    ),
    "Check": "Sprawdź",
    "How the sheets are understood, and what cannot be read": (
        "Jak rozumiane są arkusze i czego nie da się odczytać"
    ),
    "Why?": "Dlaczego?",
    "Why the customer named above, or selected, has this tier and this date": (
        "Dlaczego klient podany wyżej albo zaznaczony ma tę klasę i ten dzień"
    ),
    "Log a call": "Zapisz rozmowę",
    "A new row in the call log for the customer named above, or selected": (
        "Nowy wiersz w rejestrze rozmów dla klienta podanego wyżej albo zaznaczonego"
    ),
    "Check set-up": "Sprawdź instalację",
    "What works on this machine": "Co działa na tym komputerze",
    (
        "A button saves nothing: you save the workbook, or close it as it was. With "
        "AutoSave on (workbooks in a cloud), Excel saves by itself."
    ): (
        "Przycisk niczego nie zapisuje: skoroszyt zapisuje się samemu albo zamyka, jak "
        "był. Przy włączonym autozapisie (skoroszyty w chmurze) Excel zapisuje sam."
    ),
    (
        "Values you type over ours are kept, on a sheet (kept DATE); colours and comments"
        " on a sheet that a button wrote are written over by the next press."
    ): (
        "Wartości wpisane na nasze zostają na arkuszu (kept DATA); kolory i komentarze na"
        " arkuszu, który zapisał przycisk, następne naciśnięcie nadpisuje."
    ),
    "Set-up and help: Check set-up.": "Instalacja i pomoc: Sprawdź instalację.",
    "Type a customer's name or id, then press the button.": (
        "Proszę wpisać nazwę lub numer klienta i nacisnąć przycisk."
    ),
    "Choose a report, then press More reports. Diary is the page of the customer above.": (
        "Proszę wybrać raport i nacisnąć Więcej raportów. Karta klienta to strona klienta powyżej."
    ),
    "Customer for Why? and Log a call": "Klient: Dlaczego? i Zapisz",
    "Report for More reports": "Raport dla Więcej raportów",
    "The day the run is made for; blank: today": (
        "Dzień, na który robiony jest przebieg; puste: dziś"
    ),
    "Time zone of 'today', like Europe/Madrid; blank: this machine's": (
        "Strefa czasowa „dziś”, jak Europe/Warsaw; puste: tego komputera"
    ),
    (
        "Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers"
    ): "Język naszych arkuszy: en, de, fr, es, pl lub it; auto: język nagłówków skoroszytu",
    "Country whose holidays hold where a customer or rep has none; blank: weekends only": (
        "Kraj, którego święta obowiązują, gdzie klient lub handlowiec nie ma żadnego; "
        "puste: tylko weekendy"
    ),
    "Working days of reps without an entry in the Team sheet": (
        "Dni robocze handlowców bez wpisu w arkuszu Zespół"
    ),
    ("share: by cumulative revenue; points: by weighted points; own: by the classes in the list"): (
        "share: według skumulowanego obrotu; points: według ważonych punktów; own: według "
        "klas z listy"
    ),
    "share: customers within this first part of the revenue are A": (
        "share: klienci w tej pierwszej części obrotu to A"
    ),
    "share: customers within this first part of the revenue are B": (
        "share: klienci w tej pierwszej części obrotu to B"
    ),
    "points: A from this many points of 100": "points: A od tylu punktów na 100",
    "points: B from this many points of 100": "points: B od tylu punktów na 100",
    "Keep the number of A and B customers below cap_a and cap_b": (
        "Utrzymywać liczbę klientów A i B poniżej cap_a i cap_b"
    ),
    "At most this share of the customers is A": "Najwyżej taka część klientów to A",
    "At most this share of the customers is B": "Najwyżej taka część klientów to B",
    (
        "Who would be in another tier with this share less or more revenue (or points) "
        "keeps the tier of the run before, until a run on a later day says the same again; "
        "0: no holding"
    ): (
        "Kto byłby w innej klasie przy obrocie (lub punktach) o tę część mniejszym lub "
        "większym, zachowuje klasę z poprzedniego przebiegu, dopóki przebieg z innego dnia "
        "nie powie tego samego; 0: bez zachowania"
    ),
    "points: weight of revenue": "points: waga obrotu",
    "points: weight of potential": "points: waga potencjału",
    "points: weight of influence": "points: waga wpływu",
    "points: weight of length of service": "points: waga stażu klienta",
    "Months of Orders that count as revenue where the customer list has none": (
        "Miesiące z Zamówienia, które liczą się jako obrót, gdzie lista klientów go nie ma"
    ),
    (
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet "
        "Rates, else the one most amounts are in"
    ): (
        "Waluta wskaźników, jak EUR; puste: ta z kursem 1 w arkuszu Kursy, inaczej waluta "
        "większości kwot"
    ),
    "Customers this new are called as A": "Przez tyle dni do nowych klientów dzwoni się jak do A",
    ("A problem opened or resolved this recently, or still open, lifts a customer by one class"): (
        "Problem zgłoszony lub rozwiązany w ciągu tylu dni, lub nadal otwarty, podnosi "
        "klienta o jedną klasę"
    ),
    "Severity from which an open case lifts a customer by two classes": (
        "Waga, od której otwarta sprawa podnosi klienta o dwie klasy"
    ),
    "Days between calls to customers called as A": (
        "Dni między rozmowami z klientami obsługiwanymi jak A"
    ),
    "Days between calls to customers called as B": (
        "Dni między rozmowami z klientami obsługiwanymi jak B"
    ),
    "Days between calls to customers called as C": (
        "Dni między rozmowami z klientami obsługiwanymi jak C"
    ),
    "Days between calls to customers without a tier": "Dni między rozmowami z klientami bez klasy",
    "Working days to wait after a first attempt without success": (
        "Dni robocze odczekania po pierwszej nieudanej próbie"
    ),
    "Working days to wait after each further attempt": (
        "Dni robocze odczekania po każdej kolejnej próbie"
    ),
    "Attempts after which a customer rests for one interval": (
        "Próby, po których klient odpoczywa przez jeden odstęp"
    ),
    "Working days after a customer begins at which the first call is due": (
        "Dni robocze po początku klienta, w których przypada pierwsza rozmowa"
    ),
    "Working days ahead whose published calls move for a commitment only": (
        "Dni robocze naprzód, których ogłoszone rozmowy ustępują tylko zobowiązaniu"
    ),
    "Share of the interval that a call may come early to fill a free place": (
        "Część odstępu, o którą rozmowa może być wcześniej, by wypełnić wolne miejsce"
    ),
    "Calls due within this many days are 'due soon'": (
        "Rozmowy przypadające w ciągu tylu dni są „wkrótce”"
    ),
    "Calls a rep can make on a working day, unless the Team sheet says otherwise": (
        "Rozmowy, które handlowiec może odbyć w dniu roboczym, jeśli arkusz Zespół nie mówi inaczej"
    ),
    ("Stretch all intervals by one factor where more calls are asked for than are possible"): (
        "Wydłużyć wszystkie odstępy o jeden czynnik, gdzie rozmów trzeba więcej, niż jest możliwych"
    ),
    "Share of calls that succeed, where the call log has fewer than 30 to tell": (
        "Część udanych rozmów, gdzie rejestr ma ich mniej niż 30, by to wiedzieć"
    ),
    "Times its stretched interval after which a waiting customer is called first": (
        "Ile razy wydłużony odstęp, po którym do czekającego klienta dzwoni się najpierw"
    ),
    "Working days the call schedule reaches ahead": "Dni robocze, które obejmuje plan rozmów",
    "Working days after the planned day on which a call still counts as made on time": (
        "Dni robocze po zaplanowanym dniu, w których rozmowa liczy się jeszcze jako na czas"
    ),
    "Outcomes that count as a contact": "Wyniki, które liczą się jako kontakt",
    "Outcomes that count as an attempt only": "Wyniki, które liczą się tylko jako próba",
    "Customers with this status are not called": "Do klientów o tym statusie się nie dzwoni",
    "Customers with this status are not called for now": (
        "Do klientów o tym statusie na razie się nie dzwoni"
    ),
    "Customers with this status are treated as do not call": (
        "Klienci o tym statusie są traktowani jak „nie dzwonić”"
    ),
    (
        "Customers with this status are called; a status in none of these lists is called "
        "too, and noted"
    ): "Do klientów o tym statusie się dzwoni; do tych o statusie spoza list też, z uwagą",
    (
        "Further states of orders and invoices that do not count, beside those that are known"
    ): "Dalsze stany zamówień i faktur, które się nie liczą, oprócz znanych",
    ("Further states of orders and invoices that count; one in neither list counts, noted"): (
        "Dalsze stany zamówień i faktur, które się liczą; stan spoza list liczy się, z uwagą"
    ),
    "Working days after a delivery or a start at which the check-up is due": (
        "Dni robocze po dostawie lub początku, w których przypada pytanie kontrolne"
    ),
    "Days after which a delivery or a start asks for no check-up any more": (
        "Dni, po których dostawa lub początek nie wymaga już pytania kontrolnego"
    ),
    "Working days after a case is resolved at which the customer is called": (
        "Dni robocze po rozwiązaniu sprawy, w których dzwoni się do klienta"
    ),
    (
        "Working days after a gap opens (a case, a shortage, a promise overdue) at which "
        "the customer is called"
    ): (
        "Dni robocze po otwarciu sprawy (reklamacji, braku, spóźnionej obietnicy), w "
        "których dzwoni się do klienta"
    ),
    "Working days between calls while a gap stays open": (
        "Dni robocze między rozmowami, dopóki sprawa jest otwarta"
    ),
    "Working days between calls while a promise is broken or a request unanswered": (
        "Dni robocze między rozmowami, dopóki obietnica jest złamana lub prośba bez odpowiedzi"
    ),
    "Working days before its day from which a promise of ours stands on the sheet To do": (
        "Dni robocze przed jej dniem, od których nasza obietnica stoi w arkuszu Do zrobienia"
    ),
    "Days ahead for which purchases are expected in the report expected": (
        "Dni naprzód, na które raport expected spodziewa się zakupów"
    ),
    "Days before and after a case in which scores and spend are compared": (
        "Dni przed sprawą i po niej, w których porównuje się oceny i wydatki"
    ),
    (
        "Working days within which a customer's promise is confirmed and the notes of a "
        "meeting are sent"
    ): "Dni robocze na potwierdzenie obietnicy klienta i wysłanie notatki ze spotkania",
    "Working days within which every customer gets an answer, of whatever tier": (
        "Dni robocze, w których każdy klient dostaje odpowiedź, niezależnie od klasy"
    ),
    "Working days within which a handoff is accepted; then it is back with the giver": (
        "Dni robocze na przyjęcie przekazania; potem wraca do przekazującego"
    ),
    (
        "Days after a change of owner in which the handover checklist is shown; longer "
        "while the new rep has not called"
    ): (
        "Dni po zmianie opiekuna, w których pokazuje się listę przekazania; dłużej, dopóki "
        "nowy nie zadzwonił"
    ),
    (
        "Days that each delivery service promises, like Same Day=0, First Class=1, for "
        "orders without a promised day"
    ): (
        "Dni, które obiecuje każda usługa dostawy, jak Same Day=0, First Class=1, dla "
        "zamówień bez obiecanego dnia"
    ),
    "Share of our own promises that the suggested buffer would have kept": (
        "Część naszych obietnic, której dotrzymałby proponowany zapas"
    ),
    "Promises with a day that a suggested buffer needs at least": (
        "Obietnice z dniem, których proponowany zapas wymaga co najmniej"
    ),
    "Times that the same claim is broken before it is flagged": (
        "Ile razy złamane jest to samo zapewnienie, zanim zostanie wskazane"
    ),
    "Visits a year that A customers get at least, unless they prefer another channel": (
        "Wizyty w roku, które klienci A mają co najmniej, o ile nie wolą innego kanału"
    ),
    "Visits a year that B customers get at least": (
        "Wizyty w roku, które klienci B mają co najmniej"
    ),
    "Visits a year that C customers get at least; 0: when they ask for one": (
        "Wizyty w roku, które klienci C mają co najmniej; 0: gdy o nie poproszą"
    ),
    "Visits a year that customers without a tier get at least": (
        "Wizyty w roku, które klienci bez klasy mają co najmniej"
    ),
    "Places of a rep's day that a visit takes, at most the whole day": (
        "Miejsca dnia handlowca, które zajmuje wizyta, najwyżej cały dzień"
    ),
    (
        "Visits that a rep makes in a week at most, several on a day where it has places "
        "for them; and at most half of the places of a week are for visits"
    ): (
        "Wizyty, które handlowiec odbywa w tygodniu najwyżej, kilka w dniu, w którym ma "
        "miejsca; najwyżej połowa miejsc tygodnia jest na wizyty"
    ),
    (
        "Days for which an item of the News sheet is worth telling, where it has no last day"
    ): "Dni, przez które nowość warto przekazać, gdzie nie ma ostatniego dnia",
    "Items of news to raise in one call at most": (
        "Nowości do omówienia w jednej rozmowie najwyżej"
    ),
    "Overdue or disputed invoices to raise in one call at most": (
        "Zaległe lub sporne faktury do omówienia w jednej rozmowie najwyżej"
    ),
    "What to ask about changes: a word for the Answers sheet, a colon, the question": (
        "O co pytać w sprawie zmian: słowo do arkusza odpowiedzi, dwukropek, pytanie"
    ),
    "Questions to raise in one call at most": "Pytania do zadania w jednej rozmowie najwyżej",
    "Days before a renewal from which competitors named there are a point": (
        "Dni przed odnowieniem, od których wymienieni tam konkurenci są punktem rozmowy"
    ),
    (
        "Functions that need a person on both sides at every customer, like Purchasing, "
        "Accounts payable; blank: those that the sheet Contacts names for each"
    ): (
        "Funkcje, które u każdego klienta wymagają osoby po obu stronach, jak Zakupy, "
        "Księgowość; puste: te, które wymienia arkusz Contacts"
    ),
    "Days after which an answer is out of date and the question is asked again": (
        "Dni, po których odpowiedź jest nieaktualna i pytanie zadaje się ponownie"
    ),
    "Days between reviews with A customers; 0: none": (
        "Dni między przeglądami z klientami A; 0: brak"
    ),
    "Days between reviews with B customers; 0: none": (
        "Dni między przeglądami z klientami B; 0: brak"
    ),
    "Days between reviews with C customers; 0: none": (
        "Dni między przeglądami z klientami C; 0: brak"
    ),
    "Days between reviews with customers without a tier; 0: none": (
        "Dni między przeglądami z klientami bez klasy; 0: brak"
    ),
    "Days between surveys of a customer; 0: none": "Dni między ankietami u klienta; 0: brak",
    (
        "What may be given to an A customer within 365 days, offers aside, unless the "
        "customer list has a Gift budget; 0: no budget is kept"
    ): (
        "Ile można podarować klientowi A w 365 dni, bez ofert, o ile lista klientów nie ma "
        "Budżetu na prezenty; 0: bez budżetu"
    ),
    "What may be given to a B customer": "Ile można podarować klientowi B",
    "What may be given to a C customer": "Ile można podarować klientowi C",
    "What may be given to a customer without a tier": "Ile można podarować klientowi bez klasy",
    "What one gift may cost at most, as the policy of the house says; 0: none": (
        "Ile może kosztować jeden prezent według zasad firmy; 0: bez granicy"
    ),
    "Days for which an offer without a result counts as open": (
        "Dni, przez które oferta bez wyniku liczy się jako otwarta"
    ),
    "Purposes of a call that count as selling; every other one gives value": (
        "Cele rozmowy, które liczą się jako sprzedaż; każdy inny daje wartość"
    ),
    "Purposes of a call that count as a review": "Cele rozmowy, które liczą się jako przegląd",
    "Purposes of a call that count as a thank-you": (
        "Cele rozmowy, które liczą się jako podziękowanie"
    ),
    "Go by the sheet Playbook, or by the built-in playbook where the book has none": (
        "Trzymać się arkusza Plan opieki lub wbudowanego planu, gdzie skoroszyt go nie ma"
    ),
    "Days after its day at which a step of the playbook is not asked for any more": (
        "Dni po jego dniu, od których krok planu nie jest już wymagany"
    ),
    (
        "Customers of a rep for whom a step that comes round again is asked for at a time, "
        "the best first"
    ): ("Klienci handlowca, dla których powracający krok jest wymagany naraz, najlepsi najpierw"),
    "Years after which a customer is long-standing for the playbook": (
        "Lata, po których klient jest długoletni dla planu"
    ),
    (
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the "
        "rep's own country, abroad every other one"
    ): (
        "Dni robocze drogi prezentu, według kraju, jak DE=2, US=12; home to kraj handlowca, "
        "abroad każdy inny"
    ),
    (
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, "
        "or a week before a feast, like PH=Chinese New Year; one without a country is for "
        "all that have no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)"
    ): (
        "Dzień, w którym prezent sezonowy ma być na miejscu, według kraju, jak US=20 Nov, "
        "lub tydzień przed świętem, jak PH=Chinese New Year; dzień bez kraju jest dla "
        "wszystkich bez własnego święta (jak Eid al-Fitr, Diwali lub Chinese New Year)"
    ),
    "Contacts in a row that only sold, from which a customer is listed": (
        "Kontakty z rzędu tylko sprzedażowe, od których klient jest wymieniany"
    ),
    "Days that the report on contact quality looks back": (
        "Dni, które raport o jakości kontaktów patrzy wstecz"
    ),
    "Last contacts that the diary page of a customer shows": (
        "Ostatnie kontakty, które pokazuje strona dziennika klienta"
    ),
    "Days without an order after which a customer counts as lost in Survival": (
        "Dni bez zamówienia, po których klient liczy się jako utracony w Przetrwanie"
    ),
    "Days within which a new customer is expected to order again": (
        "Dni, w których oczekuje się kolejnego zamówienia nowego klienta"
    ),
    "Orders are bills of contracts that run on, so that gross retention means something": (
        "Zamówienia to rachunki z trwających umów, więc retencja brutto coś znaczy"
    ),
    "Orders that tell a customer's own rhythm, for the Watch list": (
        "Zamówienia, które pokazują własny rytm klienta, na Listę obserwacyjną"
    ),
    "Times the longest gap between orders after which one is overdue": (
        "Ile razy najdłuższy odstęp między zamówieniami, po którym zamówienie jest spóźnione"
    ),
    "By what share the last three orders are less, or more, than usual": (
        "O jaką część ostatnie trzy zamówienia są mniejsze lub większe niż zwykle"
    ),
    "Times the cadence after which a customer whom nobody reached is silent": (
        "Ile razy odstęp, po którym klient, z którym nikt się nie skontaktował, milczy"
    ),
    "Days after which an open gap is a signal": "Dni, po których otwarta sprawa jest sygnałem",
    (
        "How unlikely it must be that as many orders without a category are chance, for it "
        "to count as dropped"
    ): (
        "Jak nieprawdopodobne musi być, że tyle zamówień bez kategorii to przypadek, by "
        "uznać ją za porzuconą"
    ),
    "Share of similar customers who buy a category that one does not": (
        "Część podobnych klientów, którzy kupują kategorię, której jeden nie kupuje"
    ),
    ("Part of the second orders within whose time one is expected, for the Watch list"): (
        "Część drugich zamówień, w których czasie oczekuje się kolejnego, na Listę obserwacyjną"
    ),
    ("Times lost_days after which a lost customer is no more to be won back"): (
        "Ile razy lost_days, po których utraconego klienta już się nie odzyskuje"
    ),
    ("Share of the customers whose potential is high, for the Watch list"): (
        "Część klientów, których potencjał jest wysoki, na Listę obserwacyjną"
    ),
    ("Lower part of a scale in which a score is low; 6 of 10 where it recommends"): (
        "Dolna część skali, w której ocena jest niska; 6 z 10, gdy poleca"
    ),
    ("Part of its scale by which a score falls, at least by two points"): (
        "Część skali, o którą spada ocena, co najmniej dwa punkty"
    ),
    "Promises in a year that passed their day without a word, for the Watch list": (
        "Obietnice w roku, których dzień minął bez słowa, na Listę obserwacyjną"
    ),
    "Times in a year that the same claim was broken with one customer": (
        "Ile razy w roku to samo zapewnienie złamano wobec klienta"
    ),
    "By how much the last three ratings are lower than those of the first days": (
        "O ile ostatnie trzy oceny są niższe niż oceny z pierwszych dni"
    ),
    "Contacts in a year, all by one person of ours, that are a signal": (
        "Kontakty w roku, wszystkie jednej naszej osoby, które są sygnałem"
    ),
    "Contacts in a year, all with one person of theirs, that are a signal": (
        "Kontakty w roku, wszystkie z jedną ich osobą, które są sygnałem"
    ),
    (
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: "
        "a, ab or abc"
    ): (
        "Klasy, których klientów powinno znać dwoje z nas, a nas dwoje z nich, na Listę "
        "obserwacyjną: a, ab lub abc"
    ),
    "Days after the day of a sit-down from which on it is missed": (
        "Dni po dniu spotkania rocznego, od których jest zaległe"
    ),
    ("By what share calls rise and talks get shorter or worse in such a month"): (
        "O jaki udział w takim miesiącu przybywa rozmów, a są krótsze lub gorsze"
    ),
    ("By what share one has bought more than the last of the Top ten to come in"): (
        "O jaki udział trzeba kupić więcej niż ostatni z dziesiątki najlepszych, aby do niej wejść"
    ),
    "Days after which a signal answered with Later comes back": (
        "Dni, po których wraca sygnał z odpowiedzią Później"
    ),
    "Warning sign: fewer of the customers called as A or B reached in time": (
        "Sygnał ostrzegawczy: mniej klientów obsługiwanych jak A lub B z kontaktem na czas"
    ),
    "Warning sign: more of the contacts of 365 days were to sell": (
        "Sygnał ostrzegawczy: więcej kontaktów z 365 dni służyło sprzedaży"
    ),
    "Warning sign: more customers who said in 365 days neither score nor answer": (
        "Sygnał ostrzegawczy: więcej klientów, którzy przez 365 dni nie dali oceny ani odpowiedzi"
    ),
    "Warning sign: so many of the last 12 months had more calls, shorter or worse": (
        "Sygnał ostrzegawczy: tyle z ostatnich 12 miesięcy miało więcej rozmów, krótszych "
        "lub gorszych"
    ),
    "Warning sign: a rep is asked for more than so many times what a day holds": (
        "Sygnał ostrzegawczy: od handlowca wymaga się więcej niż tyle razy tego, co mieści dzień"
    ),
    "When calls begin in the calendar file, unless the Team sheet says otherwise": (
        "Kiedy rozmowy zaczynają się w pliku kalendarza, jeśli arkusz Zespół nie mówi inaczej"
    ),
    "When the last call ends in the calendar file, unless the Team sheet says otherwise": (
        "Kiedy ostatnia rozmowa kończy się w pliku kalendarza, jeśli arkusz Zespół nie mówi inaczej"
    ),
    "Minutes that a call takes in the calendar file": (
        "Minuty, które rozmowa zajmuje w pliku kalendarza"
    ),
    (
        "Reports that each refresh writes too, besides its own, like promises, "
        "contact-quality; to-do, watch-list or gaps, where that sheet was deleted"
    ): (
        "Raporty, które każde odświeżenie zapisuje poza własnymi, jak promises, "
        "contact-quality; to-do, watch-list lub gaps, gdzie ten arkusz usunięto"
    ),
    "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet": (
        "Kto dostaje zestawienie z `retain mail`: adresy e-mail lub nazwiska z arkusza Zespół"
    ),
    ("Address that mails come from; blank: RETAIN_MAIL_FROM; by the command line or TOML only"): (
        "Adres, z którego przychodzą maile; puste: RETAIN_MAIL_FROM; tylko z wiersza "
        "poleceń lub TOML"
    ),
    ("Server that takes the mails; blank: RETAIN_SMTP_HOST; by the command line or TOML only"): (
        "Serwer, który przyjmuje maile; puste: RETAIN_SMTP_HOST; tylko z wiersza poleceń lub TOML"
    ),
    ("Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls; by the command line or TOML only"): (
        "Jego port; 0: RETAIN_SMTP_PORT, inaczej 587, lub 465 przy tls; tylko z wiersza "
        "poleceń lub TOML"
    ),
    (
        "starttls: encrypted before anything is said; tls: from the first byte; none: on "
        "this machine only; blank: RETAIN_SMTP_SECURITY, else starttls; by the command line "
        "or TOML only"
    ): (
        "starttls: szyfrowane, zanim cokolwiek zostanie powiedziane; tls: od pierwszego "
        "bajtu; none: tylko na tym komputerze; puste: RETAIN_SMTP_SECURITY, inaczej "
        "starttls; tylko z wiersza poleceń lub TOML"
    ),
    (
        "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER; by the "
        "command line or TOML only"
    ): (
        "Kto się tam loguje, z RETAIN_SMTP_PASSWORD; puste: RETAIN_SMTP_USER; tylko z "
        "wiersza poleceń lub TOML"
    ),
    ("Go on where the list or a log holds a quarter of the rows of the last run, or fewer"): (
        "Iść dalej, gdzie lista lub rejestr ma ćwierć wierszy ostatniego przebiegu lub mniej"
    ),
    "Backups kept beside the workbook": "Kopie zapasowe trzymane obok skoroszytu",
    (
        "Dates typed as text like 3/4/2026: yes, the day stands first; no, the month; "
        "blank: told by the column"
    ): (
        "Daty wpisane jako tekst, jak 3/4/2026: tak, najpierw dzień; nie, miesiąc; puste: "
        "według kolumny"
    ),
    (
        "Numbers typed as text like 1.250: yes, the comma is the decimal mark; no, the "
        "point; blank: told by the column"
    ): (
        "Liczby wpisane jako tekst, jak 1.250: tak, przecinek dziesiętny; nie, kropka; "
        "puste: według kolumny"
    ),
    (
        "How text files were saved, like cp1250 or shift_jis, by the command line or TOML "
        "only; blank: told by their letters"
    ): (
        "Jak zapisano pliki tekstowe, jak cp1250 lub shift_jis, tylko z wiersza poleceń lub "
        "TOML; puste: według liter"
    ),
    (
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, "
        "may take; of a file above 10 MB in proportion more; by the command line or TOML "
        "only"
    ): (
        "Sekundy, które może zająć czytanie plików .xls, .xlsb i .ods oraz .xlsx z "
        "odległymi komórkami; powyżej 10 MB odpowiednio więcej; tylko z wiersza poleceń lub "
        "TOML"
    ),
    (
        "Megabytes of memory that it may take, on Linux; above 10 MB more too; by the "
        "command line or TOML only"
    ): (
        "Megabajty pamięci, które może zająć, w systemie Linux; powyżej 10 MB też więcej; "
        "tylko z wiersza poleceń lub TOML"
    ),
    (
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to "
        "the disk meanwhile; by the command line or TOML only"
    ): (
        "Megabajty pamięci, które DuckDB może zająć na bazę danych; co się nie mieści, "
        "idzie tymczasem na dysk; tylko z wiersza poleceń lub TOML"
    ),
    (
        "Rows of a table of a database up to which it is read as a sheet; a larger call log "
        "stays there, and what is known of each customer comes back; by the command line or "
        "TOML only"
    ): (
        "Wiersze tabeli bazy danych, do których czyta się ją jako arkusz; większy rejestr "
        "rozmów zostaje tam, a wraca to, co wiadomo o każdym kliencie; tylko z wiersza "
        "poleceń lub TOML"
    ),
    (
        "Headers you settled: a row of its own each, like 'column Calls.Result' with the "
        "value outcome, or -"
    ): (
        "Nagłówki, które ustalono: każdy w osobnym wierszu, jak 'column Calls.Result' z "
        "wartością outcome lub -"
    ),
    ("Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -"): (
        "Arkusze, które ustalono: każdy w osobnym wierszu, jak 'sheet 2026' z wartością Calls lub -"
    ),
    (
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG"
    ): (
        "Nazwy, które ustalono, pod którymi rejestr nazywa klienta: każda w osobnym "
        "wierszu, jak 'name Meyer' z wartością Meyer AG"
    ),
    (
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the "
        "value reached or not reached"
    ): (
        "Wyniki, które ustalono: każdy w osobnym wierszu, jak 'outcome Oddzwonił' z "
        "wartością reached lub not reached"
    ),
    (
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact"
    ): (
        "Statusy, które ustalono: każdy w osobnym wierszu, jak 'status Uśpiony' z wartością "
        "active, paused, lost lub no contact"
    ),
    (
        "States of orders and invoices you settled: a row of its own each, like 'state "
        "Parked' with the value counts or void"
    ): (
        "Stany zamówień i faktur, które ustalono: każdy w osobnym wierszu, jak 'state "
        "Odłożone' z wartością counts lub void"
    ),
    "playbook.purpose|thank-you": "podziękowanie",
    "playbook.purpose|onboarding": "wdrożenie",
    "playbook.purpose|wow": "niespodzianka",
    "playbook.purpose|introduction": "przedstawienie zespołu",
    "playbook.purpose|incentive": "zachęta",
    "playbook.purpose|review": "przegląd",
    "playbook.purpose|sit-down": "spotkanie roczne",
    "playbook.purpose|appreciation": "docenienie",
    "playbook.purpose|special action": "akcja specjalna",
    "playbook.purpose|panel": "panel klientów",
    "Page &P of &N": "Strona &P z &N",
    "The day this run was made for": "Dzień, na który zrobiono ten przebieg",
    "The book that was read": "Skoroszyt, który odczytano",
    "Rows of the customer list that stand for a customer": (
        "Wiersze listy klientów, które oznaczają klienta"
    ),
    "Calls placed within the horizon": "Rozmowy umieszczone w okresie planu",
    "Calls due in the horizon without a place in it": (
        "Rozmowy przypadające w okresie planu bez miejsca"
    ),
    "The factor of each rep; see Capacity in the report": (
        "Czynnik każdego handlowca; patrz Możliwości w raporcie"
    ),
    "Rows of the Problems sheet": "Wiersze arkusza Problemy",
    (
        "Next steps of the log that nobody marked as done, and whose days of checkup_window "
        "ended within as many days; the customers' diaries show them"
    ): (
        "Następne kroki z rejestru, których nikt nie oznaczył jako zrobione, a których dni "
        "checkup_window skończyły się w ciągu tylu dni; pokazują je dzienniki klientów"
    ),
    (
        "Steps that nobody marked as done within playbook_late days after their day, of the "
        "last 365 days; the report onboarding lists them"
    ): (
        "Kroki, których nikt nie oznaczył jako zrobione w ciągu playbook_late dni po ich "
        "dniu, z ostatnich 365 dni; wymienia je raport onboarding"
    ),
    "as a sheet of its own": "w osobnym arkuszu",
    "A report as a sheet; Diary is the page of the selected customer": (
        "Raport w arkuszu; Karta klienta to strona wybranego klienta"
    ),
}
PHRASES = {
    # Why a tier.
    ": set by hand until {day}; by the rule ": ": ustawiona ręcznie do {day}; według reguły ",
    ": set by hand; by the rule ": ": ustawiona ręcznie; według reguły ",
    "{nth} of {n} by revenue (from Orders)": "miejsce {nth} z {n} według obrotu (z zamówień)",
    "{nth} of {n} by revenue": "miejsce {nth} z {n} według obrotu",
    "{nth} of {n} by points": "miejsce {nth} z {n} według punktów",
    "{n} of 100 points, ": "{n} ze 100 punktów, ",
    " (level with {n} more)": " (na równi z {n} innymi)",
    ", within the first {n}": ", w pierwszych {n}",
    ", in the last part beyond {n}": ", w ostatniej części powyżej {n}",
    ", but only {n} may be {tier} and {n2} may be {tier2}": (
        ", ale tylko {n} może być {tier}, a {n2} może być {tier2}"
    ),
    ", but only {n} may be {tier}": ", ale tylko {n} może być {tier}",
    "; equals are let in together, though only {n} may be {tier}": (
        "; równi wchodzą razem, choć tylko {n} może być {tier}"
    ),
    "; potential decided between equals": "; między równymi zdecydował potencjał",
    "; length of service decided between equals": "; między równymi zdecydował staż",
    "; potential, then length of service decided between equals": (
        "; między równymi zdecydował potencjał, potem staż"
    ),
    " Was {tier} until {day}.": " Do {day} klasa {tier}.",
    (
        " Held: {tier} by today's figures since {day}, but within {n} of the cut; a run "
        "on a later day that says so again changes it."
    ): (
        " Utrzymana: {tier} według dzisiejszych liczb od {day}, lecz mniej niż {n} "
        "od progu; zmieni się, gdy przebieg innego dnia to potwierdzi."
    ),
    "unknown: {book} does not list it yet.": "nieznana: {book} jeszcze go nie zawiera.",
    "unknown: revenue is not known.": "nieznana: obrót nie jest znany.",
    "unknown: nothing that gives points is known.": "nieznana: nie wiadomo nic, co daje punkty.",
    "unknown: the list has no class for it.": "nieznana: lista nie podaje klasy.",
    ": so says the list.": ": tak mówi lista.",
    ": nobody has revenue (from Orders).": ": nikt nie ma obrotu (z zamówień).",
    ": nobody has revenue.": ": nikt nie ma obrotu.",
    ", with negative revenue": ", z ujemnym obrotem",
    ", with no revenue": ", bez obrotu",
    " Not known, so taken as the middle: {ours}.": " Nieznane, przyjęto środek: {ours}.",
    "not ranked: ": "poza rankingiem: ",
    "; revenue not known.": "; obrót nieznany.",
    "; points not known.": "; punkty nieznane.",
    "; by revenue it would be {tier}.": "; według obrotu byłaby {tier}.",
    "; by points it would be {tier}.": "; według punktów byłaby {tier}.",
    "; the list says {tier}.": "; lista mówi {tier}.",
    "The same customer as in row {n}; see there.": "Ten sam klient co w wierszu {n}; zob. tam.",
    # How a customer is cared for.
    "Called as a customer without a tier": "Obsługa jak klient bez klasy",
    "Called as {tier}": "Obsługa jak {tier}",
    " after a recent problem": " po niedawnym problemie",
    " because the customer is new (less than {n} days)": ", bo klient jest nowy (poniżej {n} dni)",
    " because a severe problem is open": ", bo otwarty jest poważny problem",
    " because a problem is open": ", bo otwarty jest problem",
    "Not called.": "Bez rozmów.",
    # Why a day.
    ": the customer list says ": ": według listy klientów ",
    "Last spoke {day} (by the customer list)": "Ostatnia rozmowa {day} (według listy)",
    "Last spoke {day}": "Ostatnia rozmowa {day}",
    "last spoke {day}": "ostatnia rozmowa {day}",
    "; {tier} customers every {n} days": "; klienci {tier} co {n} dni",
    "; {tier} customers every day": "; klienci {tier} codziennie",
    "; customers without a tier every {n} days": "; klienci bez klasy co {n} dni",
    "; customers without a tier every day": "; klienci bez klasy codziennie",
    "; this customer every {n} days": "; ten klient co {n} dni",
    "; this customer every day": "; ten klient codziennie",
    ", stretched to {n}: the cadences of customers without a rep ask for ": (
        ", wydłużone do {n}: rytmy klientów bez handlowca wymagają "
    ),
    ", stretched to {n}: ": ", wydłużone do {n}: ",
    ", stretched to {n}": ", wydłużone do {n}",
    "'s cadences ask for {n} calls a day": ": rytmy wymagają {n} rozmów dziennie",
    "{n} calls a day and commitments for {n2}": "{n} rozmów dziennie, a zobowiązania {n2}",
    " and commitments for {n}": ", a zobowiązania {n}",
    ", {n} are possible": ", możliwe: {n}",
    ", {n} is possible": ", możliwe jest: {n}",
    ", the factor of the last plan is kept": ", zostaje współczynnik ostatniego planu",
    "; due {day}, so as soon as possible: {day2}": "; termin {day}, więc jak najszybciej: {day2}",
    ", which has passed, so as soon as possible: {day}": ", co minęło, więc jak najszybciej: {day}",
    "; due {day}, so as soon as possible": "; termin {day}, więc jak najszybciej",
    ", which has passed, so as soon as possible": ", co minęło, więc jak najszybciej",
    ", so as soon as there is a free place: {day}": ", więc gdy tylko będzie wolne miejsce: {day}",
    "; no free place in the rep's days.": "; brak wolnego miejsca w dniach handlowca.",
    "; the rep's days before are full": "; wcześniejsze dni handlowca są pełne",
    "Never reached yet": "Jeszcze nigdy nie rozmawiano",
    "Never contacted": "Brak dotychczasowego kontaktu",
    "The customer list's next follow-up is {day}": "Następny kontakt według listy klientów: {day}",
    "Set by hand to {day}": "Ustawione ręcznie na {day}",
    "; by the cadence it would be {day}": "; według rytmu byłby to {day}",
    ", which is ": ", co przypada na: ",
    ", so {day}": ", więc {day}",
    "; tried once without success, last {day}": "; jedna nieudana próba, ostatnia {day}",
    "; tried {n} times without success, last {day}": "; nieudane próby: {n}, ostatnia {day}",
    "; after so many attempts routine calls rest for {n} days": (
        "; po tylu próbach zwykłe rozmowy odpoczywają {n} dni"
    ),
    "; again after {n} working days": "; ponownie po {n} dniach roboczych",
    ", and no open day follows": ", i nie ma już dnia otwartego",
    "{day} is a holiday in {ours}": "{day} to święto ({ours})",
    "{day} a holiday in {ours}": "{day} święto ({ours})",
    " a holiday in {ours}": " święto ({ours})",
    "{day} is a closing day (": "{day} to dzień zamknięcia (",
    " a closing day (": " dzień zamknięcia (",
    "{day} is a day off of ": "{day} to dzień wolny: ",
    " a day off of ": " dzień wolny: ",
    "{day} is a {weekday}": "{day} to {weekday}",
    "{day} a {weekday}": "{day} {weekday}",
    " a {weekday}, when ": " {weekday}, kiedy ",
    "{day} is a {weekday}, when ": "{day} to {weekday}, kiedy ",
    "{day} a {weekday}, when ": "{day} {weekday}, kiedy ",
    ", which is a holiday in {ours}": ", co przypada na: święto ({ours})",
    ", which is a closing day (": ", co przypada na: dzień zamknięcia (",
    ", which is a day off of ": ", co przypada na: dzień wolny: ",
    ", which is a {weekday}, when ": ", co przypada na: {weekday}, kiedy ",
    ", which is a {weekday}": ", co przypada na: {weekday}",
    "it is a {weekday}, when ": "to {weekday}, kiedy ",
    "it is a holiday in {ours}": "to święto ({ours})",
    "it is a closing day (": "to dzień zamknięcia (",
    "it is a {weekday}": "to {weekday}",
    " does not work": " wtedy nie pracuje",
    " and 1 more such day": " i jeszcze 1 taki dzień",
    " and {n} more such days": " oraz podobne dni: {n}",
    " is away {day} to {day2}": " nie pracuje od {day} do {day2}",
    " is away": " nie pracuje",
    # Why in the plan.
    (
        "Does not fit into the days planned ahead, so its day may still change; first "
        "free place {day}."
    ): (
        "Nie mieści się w zaplanowanych dniach, termin może się zmienić; pierwsze "
        "wolne miejsce {day}."
    ),
    "No free place in the rep's days ahead.": (
        "Brak wolnego miejsca w najbliższych dniach handlowca."
    ),
    "Planned for {day}.": "Zaplanowano na {day}.",
    "Before its day, ahead of routine calls, on {day}.": (
        "Przed swoim terminem, przed rutynowymi rozmowami, {day}."
    ),
    "Its week has as many visits as visits_a_week allows, so {day}.": (
        "W tym tygodniu jest już tyle wizyt, na ile pozwala visits_a_week, więc {day}."
    ),
    "Its week has as many visits as visits_a_week allows.": (
        "W tym tygodniu jest już tyle wizyt, na ile pozwala visits_a_week."
    ),
    "Half of the places of its week are for visits already, so {day}.": (
        "Połowa miejsc w tym tygodniu jest już na wizyty, więc {day}."
    ),
    "Half of the places of its week are for visits already.": (
        "Połowa miejsc w tym tygodniu jest już na wizyty."
    ),
    "No talk for more than {n} intervals.": "Brak rozmowy od ponad {n} odstępów.",
    "Ahead of other routine calls: no talk for more than {n} intervals.": (
        "Przed innymi rutynowymi rozmowami: brak rozmowy od ponad {n} odstępów."
    ),
    "Calls after time off are spread: on {day}.": (
        "Rozmowy po dniach wolnych są rozłożone: {day}."
    ),
    "Brought forward to a free place on {day}.": "Przesunięto wcześniej na wolne miejsce {day}.",
    "On one of the customer's best days, {near}.": "W jednym z najlepszych dni klienta, {near}.",
    "With the visits to the same area on {day}.": "Razem z wizytami w tej samej okolicy {day}.",
    "Exchanged with a visit in another area, as the ways are shorter so: on {day}.": (
        "Zamieniono z wizytą w innej okolicy, bo tak jest bliżej: {day}."
    ),
    "No place for a visit before {day}": "Brak miejsca na wizytę przed {day}",
    "No place before {day}": "Brak miejsca przed {day}",
    "No place for a visit before {day}, as ": "Brak miejsca na wizytę przed {day}, gdyż ",
    "No place before {day}, as ": "Brak miejsca przed {day}, gdyż ",
    " is away {day} to {day2} and ": " nie pracuje od {day} do {day2}, a ",
    "First call: a customer since {day}, not reached yet": (
        "Pierwsza rozmowa: klient od {day}, jeszcze bez rozmowy"
    ),
    " stands in for ": " zastępuje: ",
    ", who has no places for calls.": " (brak miejsc na rozmowy).",
    ", who is away.": " (nieobecność).",
    ", who stands in, does not work then either": ", na zastępstwie, też wtedy nie pracuje",
    "(moved from {near}: ": "(przesunięto z {near}: ",
    "tried on {day} without success": "nieudana próba {day}",
    "Tried on {day} without success": "Nieudana próba {day}",
    "the day passed without the call": "dzień minął bez rozmowy",
    "the customer prefers other days": "klient woli inne dni",
    "a more urgent commitment needed the place": "pilniejsze zobowiązanie potrzebowało miejsca",
    "a commitment needed the place": "zobowiązanie potrzebowało miejsca",
    " calls now, not ": " dzwoni teraz, a nie ",
    "called as {tier} now": "teraz obsługiwany jak {tier}",
    "called as other now": "teraz bez klasy",
    "other calls took its place: ": "inne rozmowy zajęły miejsce: ",
    "it is due later now": "rozmowa jest teraz należna później",
    "a place is free sooner, called as {tier} now": (
        "wcześniej jest wolne miejsce, teraz obsługiwany jak {tier}"
    ),
    "a place is free sooner, called as other now": "wcześniej jest wolne miejsce, teraz bez klasy",
    ", and nobody stands in: name a Backup on the sheet Team": (
        ", i nikt nie zastępuje: proszę podać zastępstwo (Backup) w arkuszu Zespół"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (rozmowa {day}, nieoznaczone jako przekazane: wpisz dzień w Told on)"
    ),
    "what it was for is no longer open": "jej powód nie jest już otwarty",
    "there are fewer places on that day": "tego dnia jest mniej miejsc",
    "a place is free today": "dziś jest wolne miejsce",
    "a place is free sooner": "jest wcześniejsze wolne miejsce",
    "a place is free before days off": "jest wolne miejsce przed dniami wolnymi",
    "no visit any more: it would take places of other calls or visits": (
        "bez wizyty: zajęłaby miejsca innych rozmów lub wizyt"
    ),
    ": it is ": ": to ",
    ", due {day}, {n} days late": ", termin {day}, {n} dni po terminie",
    ", due {day}, 1 day late": ", termin {day}, 1 dzień po terminie",
    ", due {day}": ", termin {day}",
    # Why nobody calls.
    "Lost: the customer list says ": "Utracony: według listy klientów ",
    "Paused: the customer list says ": "Wstrzymany: według listy klientów ",
    "Do not call: the customer list says ": "Nie dzwonić: według listy klientów ",
    "not ranked: Lost": "poza rankingiem: Utracony",
    "not ranked: Paused": "poza rankingiem: Wstrzymany",
    "not ranked: Do not call": "poza rankingiem: Nie dzwonić",
    " because bad news has not been told": ", bo nie przekazano złej wiadomości",
    " because a promise of ours is broken": ", bo złamaliśmy obietnicę",
    " because a delivery fell short": ", bo dostawa była niepełna",
    # What a commitment, a task or a point is.
    "Tell bad news: ": "Przekazać złą wiadomość: ",
    "Tell of a delay: ": "Uprzedzić o opóźnieniu: ",
    "Open case: ": "Otwarta sprawa: ",
    "Our promise: ": "Nasza obietnica: ",
    "Follow-up: ": "Kontynuacja: ",
    "Answer: ": "Odpowiedź: ",
    "Answer a request: ": "Odpowiedzieć na prośbę: ",
    "Close a gap: ": "Zamknąć sprawę: ",
    "Playbook: ": "Scenariusz: ",
    "First call: ": "Pierwsza rozmowa: ",
    "Check-up: ": "Pytanie kontrolne: ",
    "After a case: ": "Po sprawie: ",
    "Their promise: ": "Obietnica klienta: ",
    "Not marked as done: ": "Nieoznaczone jako wykonane: ",
    "Handoff: ": "Przekazanie: ",
    "Handoff is back: ": "Przekazanie wróciło: ",
    "Send a note: ": "Wysłać notatkę: ",
    "Act on a suggestion: ": "Zająć się sugestią: ",
    "Close bad news: ": "Zamknąć złą wiadomość: ",
    "Ask for needs: ": "Zapytać o potrzeby: ",
    "Give: ": "Upominek: ",
    "Bad news: ": "Zła wiadomość: ",
    "Gap: ": "Otwarta kwestia: ",
    "Billing: ": "Rozliczenia: ",
    "Latest delivery: ": "Ostatnia dostawa: ",
    "We promised: ": "Obiecaliśmy: ",
    "They asked: ": "Pytali o: ",
    "They promised: ": "Obiecali: ",
    "New rep: ": "Nowy handlowiec: ",
    "Look at: ": "Zwrócić uwagę: ",
    "Last time: ": "Ostatnio: ",
    "Needs: ": "Potrzeby: ",
    "Open offer: ": "Otwarta oferta: ",
    "Introduce: ": "Przedstawić: ",
    "Competitor: ": "Konkurent: ",
    "Due: ": "Czas na: ",
    "News: ": "Nowość: ",
    "Ask: ": "Zapytać: ",
    "Case: ": "Sprawa: ",
    "Short: ": "Brak: ",
    "Promise: ": "Obietnica: ",
    "Follow-up: Follow up": "Kontynuacja: Wrócić do tematu",
    "Next follow-up of the list: ": "Następny kontakt z listy: ",
    "tell bad news has its own day": "„Przekazać złą wiadomość” ma własny dzień",
    "tell of a delay has its own day": "„Uprzedzić o opóźnieniu” ma własny dzień",
    "open case has its own day": "„Otwarta sprawa” ma własny dzień",
    "our promise has its own day": "„Nasza obietnica” ma własny dzień",
    "set by hand has its own day": "ustawiony ręcznie własny dzień",
    "next follow-up of the list has its own day": "„Następny kontakt z listy” ma własny dzień",
    "follow-up has its own day": "„Kontynuacja” ma własny dzień",
    "answer a request has its own day": "„Odpowiedzieć na prośbę” ma własny dzień",
    "answer has its own day": "„Odpowiedź” ma własny dzień",
    "close a gap has its own day": "„Zamknąć sprawę” ma własny dzień",
    "playbook has its own day": "„Scenariusz” ma własny dzień",
    "first call has its own day": "„Pierwsza rozmowa” ma własny dzień",
    "check-up has its own day": "„Pytanie kontrolne” ma własny dzień",
    "after a case has its own day": "„Po sprawie” ma własny dzień",
    "their promise has its own day": "„Obietnica klienta” ma własny dzień",
    # Inside of them.
    " (open since {day})": " (otwarte od {day})",
    ", {n} of {n2} in quantity": ", dostarczono {n} z {n2}",
    ", {n} of {n2} in score": ", ocena {n} z {n2}",
    " (due {day}, now {day2}, {n} days overdue; nobody has told them)": (
        " (termin {day}, teraz {day2}, {n} dni po terminie; klienta nie uprzedzono)"
    ),
    " (due {day}, now {day2}, 1 day overdue; nobody has told them)": (
        " (termin {day}, teraz {day2}, 1 dzień po terminie; klienta nie uprzedzono)"
    ),
    " (due {day}, now {day2}; nobody has told them)": (
        " (termin {day}, teraz {day2}; klienta nie uprzedzono)"
    ),
    " (moved from {day} to {day2}, told in time": (
        " (przesunięto z {day} na {day2}, uprzedzono na czas"
    ),
    " (due {day}, {n} days overdue)": " (termin {day}, {n} dni po terminie)",
    " (due {day}, 1 day overdue)": " (termin {day}, 1 dzień po terminie)",
    " (due {day})": " (termin {day})",
    " (no date)": " (bez daty)",
    ", {n} days overdue)": ", {n} dni po terminie)",
    ", 1 day overdue)": ", 1 dzień po terminie)",
    "; and {n} more": "; i jeszcze {n}",
    "Last time: tried {day}, ": "Ostatnio: próba {day}, ",
    "Last time: noted {day}, ": "Ostatnio: zapisano {day}, ",
    "Last time: {day}, ": "Ostatnio: {day}, ",
    "Due: a review (there was none yet)": "Czas na: przegląd (jeszcze go nie było)",
    "Due: a review (the last one was on {day})": "Czas na: przegląd (ostatni był {day})",
    "Due: a survey (there was none yet)": "Czas na: ankietę (jeszcze jej nie było)",
    "Due: a survey (the last one was on {day})": "Czas na: ankietę (ostatnia była {day})",
    " (we do not carry it: refer to ": " (nie mamy tego: proszę skierować do ",
    " (asked on {day})": " (zapytano {day})",
    "New rep: with nobody since {day}": "Nowy handlowiec: u nikogo od {day}",
    "New rep: with ": "Nowy handlowiec: u ",
    " since {day}, sold by ": " od {day}, sprzedał(a) ",
    " since {day}; still to do: ": " od {day}; jeszcze do zrobienia: ",
    "; still to do: ": "; jeszcze do zrobienia: ",
    " (the introduction missing)": " (brakuje: przedstawienia)",
    " (their person missing)": " (brakuje: osoby u klienta)",
    " (our person missing)": " (brakuje: osoby u nas)",
    " (their person and our person missing)": " (brakuje: osób po obu stronach)",
    " named, renewal on {day}": ": wymieniono, odnowienie {day}",
    # Tasks.
    "Ask how the delivery of {day} went: ": "Proszę zapytać, jak przebiegła dostawa z {day}: ",
    "Ask how the delivery of {day} went": "Proszę zapytać, jak przebiegła dostawa z {day}",
    "Ask how the start of {day} went": "Proszę zapytać, jak przebiegł start {day}",
    "Ask whether it is settled: the case": "Proszę zapytać, czy załatwione: sprawa",
    "Ask whether it is settled: ": "Proszę zapytać, czy załatwione: ",
    "It leaves this list on {day}, unless it is marked as done.": (
        "Zniknie z tej listy {day}, jeśli nikt nie oznaczy jako wykonane."
    ),
    "; not marked as done": "; nieoznaczone jako wykonane",
    "They wrote or rang on {day} and wait for an answer": (
        "Pisali lub dzwonili {day} i czekają na odpowiedź"
    ),
    "Send the notes of the meeting of {day}": "Proszę wysłać notatki ze spotkania {day}",
    "Accept the case, handed on by ": "Proszę przyjąć sprawę, przekazuje: ",
    "Accept {what}, handed on by ": "Proszę przyjąć {what}, przekazuje: ",
    ", handed on by ": ", przekazuje: ",
    " has not accepted ": " nie przyjmuje: ",
    " since {day}: take it back or hand it on again": (
        " od {day}: proszę odebrać lub przekazać ponownie"
    ),
    "; because ": "; ponieważ: ",
    "; we do: ": "; robimy: ",
    ": not closed, {ours} missing": ": niezamknięte, brakuje: {ours}",
    "Answer what they asked: no text": "Proszę odpowiedzieć na prośbę: bez treści",
    "Answer what they asked: ": "Proszę odpowiedzieć na prośbę: ",
    "Act on what they suggest, and tell them: ": "Proszę zająć się sugestią i o tym powiedzieć: ",
    "Their promise: Ask for what they promised": (
        "Obietnica klienta: proszę zapytać o to, co obiecali"
    ),
    "Their promise: Ask for ": "Obietnica klienta: proszę zapytać o: ",
    " will come {day} instead of {day2}; nobody has told them": (
        " będzie {day} zamiast {day2}; klienta nie uprzedzono"
    ),
    " was due {day}, then {day2}, and has not come; nobody has told them": (
        " miało być {day}, potem {day2}, i nie dotarło; klienta nie uprzedzono"
    ),
    "Confirm what they promised: ": "Proszę potwierdzić obietnicę klienta: ",
    "Ask what they need to be fully satisfied": (
        "Proszę zapytać, czego potrzebują do pełnego zadowolenia"
    ),
    "; by a colleague": "; przez kolegę lub koleżankę",
    ": by a colleague": ": przez kolegę lub koleżankę",
    "; by e-mail": "; e-mailem",
    "; by visit": "; podczas wizyty",
    "; by video": "; przez wideorozmowę",
    "; by letter": "; listem",
    ": by e-mail": ": e-mailem",
    ": by visit": ": podczas wizyty",
    ": by video": ": przez wideorozmowę",
    ": by letter": ": listem",
    "; they like ": "; lubią: ",
    ": they like ": ": lubią: ",
    " hand it over at the visit of {day}": " proszę wręczyć podczas wizyty {day}",
    " send it by {day}": " proszę wysłać do {day}",
    "; {n} of the budget is left": "; zostało {n} z budżetu",
    " (gift)": " (prezent)",
    " (offer)": " (oferta)",
    " (preview)": " (przedpremiera)",
    " (report)": " (raport)",
    " (invitation)": " (zaproszenie)",
    " (special action)": " (akcja specjalna)",
    " (other)": " (inne)",
    " its cost is not known": " koszt nie jest znany",
    " planned twice": " planowane dwa razy",
    " nothing of it was bought in the last 12 months": (
        " nic z tego nie kupiono w ostatnich 12 miesiącach"
    ),
    " {n} is over the limit of {n2} for one": " {n} przekracza limit {n2} na sztukę",
    " {n} over the budget of {n2} in 12 months": " {n} ponad budżet {n2} na 12 miesięcy",
    " an offer is open: ": " oferta jest otwarta: ",
    "given already on {day}": "już wręczono {day}",
    # The playbook that holds where a book has none.
    "Thank for the first order": "Podziękować za pierwsze zamówienie",
    "Thank you for your order; I look after you from now on": (
        "Dziękuję za zamówienie; odtąd ja się Państwem opiekuję"
    ),
    "Say what will happen": "Powiedzieć, co będzie dalej",
    "Who does what, by when, and whom to ask": "Kto co robi, do kiedy i kogo pytać",
    "The wow: ": "Miła niespodzianka: ",
    "Something small that they do not expect": "Coś drobnego, czego się nie spodziewają",
    "Introduce by function": "Przedstawić według funkcji",
    "Our accounts to their accounts, our service to their service": (
        "Nasza księgowość ich księgowości, nasz serwis ich serwisowi"
    ),
    "Incentive to buy again": "Zachęta do kolejnego zakupu",
    "Something off what they bought first": "Rabat na to, co kupili najpierw",
    "Review of the first 90 days": "Przegląd pierwszych 90 dni",
    "What was promised and what came; how they rate us, and what to do better": (
        "Co obiecano i co przyszło; jak nas oceniają i co poprawić"
    ),
    "Sit down with them": "Spotkanie w cztery oczy",
    "What is new; business, budgets, what and how often they buy, grown or smaller": (
        "Co nowego; interesy, budżety, co i jak często kupują, wzrost czy spadek"
    ),
    "Appreciation for the season": "Podziękowanie na święta",
    "Something personal, by a hobby or a trip, at a modest cost": (
        "Coś osobistego, związanego z hobby lub podróżą, niedrogiego"
    ),
    "Something special for the ten best": "Coś wyjątkowego dla dziesięciu najlepszych",
    "What nobody else is given": "To, czego nie dostaje nikt inny",
    "Invite to the panel": "Zaprosić do panelu",
    "Would you tell us what you think of what we plan?": (
        "Czy powiedzą nam Państwo, co sądzą o naszych planach?"
    ),
    "Would you tell us what you think of what we plan": (
        "Czy powiedzą nam Państwo, co sądzą o naszych planach"
    ),
    # Questions.
    "How is business; better or worse than last year?": (
        "Jak idą interesy; lepiej czy gorzej niż w zeszłym roku?"
    ),
    "Has the budget for what we supply changed?": "Czy zmienił się budżet na to, co dostarczamy?",
    "Has what you buy, or how often, changed?": (
        "Czy zmieniło się to, co lub jak często Państwo kupują?"
    ),
    "Have you grown or become smaller?": "Czy firma urosła, czy się zmniejszyła?",
    "Do not call: the list says so.": "Nie dzwonić: tak mówi lista.",
    "How do you like to be contacted?": "Jak woli się Pan/Pani kontaktować?",
    "Whom do you know who could use what we do?": (
        "Kogo Państwo znają, komu przydałoby się to, co robimy?"
    ),
    "Do the language, days and hours at which we contact you still suit you?": (
        "Czy język, dni i godziny naszego kontaktu nadal odpowiadają?"
    ),
    "Whom do we best talk to, and how do we reach them?": (
        "Z kim najlepiej rozmawiać i jak się z tą osobą skontaktować?"
    ),
    "What interests you beyond what you buy from us?": (
        "Co interesuje Państwa poza tym, co kupują Państwo u nas?"
    ),
    "What do you need to be fully satisfied?": "Czego potrzeba do pełnego zadowolenia?",
    "When, how and in which language do you like to be contacted?": (
        "Kiedy, jak i w jakim języku woli się Pan/Pani kontaktować?"
    ),
    "No {what} in the last {n} orders; before it was in {n2} of them, {n3} times.": (
        "Brak {what} w ostatnich zamówieniach ({n}); wcześniej w {n2} z nich, razy: {n3}."
    ),
    "{n} of {n2} {tier} customers with a common basket buy {what}; this one does not.": (
        "{n} z {n2} klientów {tier} z podobnym koszykiem kupuje {what}; ten nie."
    ),
    ("One order, {n} days ago, and no second; {n2} of the second orders came within {n3} days."): (
        "Jedno zamówienie {n} dni temu i brak drugiego; {n2} drugich zamówień przyszło w "
        "ciągu {n3} dni."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Jedno zamówienie {n} dni temu i brak drugiego; najwyżej {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Utracony od {n} dni; w najlepszym roku zakupy za {n2}, połowa innych {n3} lub mniej."
    ),
    "Orders are known up to {day}.": "Zamówienia są znane do {day}.",
    (
        "{n} days since the last order, usually {n2}, at most {n3} in the last {n4} gaps; "
        "overdue after {n5}, {n6} times the longest."
    ): (
        "{n} dni od ostatniego zamówienia, zwykle {n2}, najwyżej {n3} w ostatnich {n4} "
        "odstępach; zaległe po {n5}, czyli {n6} razy najdłuższy."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Ostatnie oceny ({n}) miały średnio {n2}, w pierwszych {n4} dniach {n3}."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Ostatnie zamówienia ({n}) dały {n2}, zwykle {n3}"
    ),
    "; each since {day} was below {n}, the lowest tenth before": (
        "; każde od {day} było poniżej {n}, najniższej dziesiątej części przedtem"
    ),
    "; each since {day} was above {n}, the highest tenth before": (
        "; każde od {day} było powyżej {n}, najwyższej dziesiątej części przedtem"
    ),
    (
        "{n} orders of the same season a year before come to {n2} to {n3} (the middle "
        "half, within {n4} days)."
    ): (
        "{n} zamówienia z tej samej pory rok wcześniej dają od {n2} do {n3} (środkowa "
        "połowa, w granicach {n4} dni)."
    ),
    ": {n} of {n2}, {n3} before.": ": {n} z {n2}, wcześniej {n3}.",
    ": {n} of {n2}.": ": {n} z {n2}.",
    "The last {n} contacts were all to sell.": (
        "Ostatnie kontakty ({n}) służyły wyłącznie sprzedaży."
    ),
    "Only {who} spoke with us in 365 days, {n} times.": (
        "W ciągu 365 dni rozmawiano tylko z: {who}, razy: {n}."
    ),
    "Only {who} reached them in 365 days, once.": (
        "W ciągu 365 dni kontakt miał(a) tylko {who}, jeden raz."
    ),
    "Only {who} reached them in 365 days, {n} times.": (
        "W ciągu 365 dni kontakt miał(a) tylko {who}, razy: {n}."
    ),
    "A sit-down was due on {day}, {n} days ago.": "Spotkanie wypadało {day}, {n} dni temu.",
    "{n} promises of 365 days passed their day without a word: the last ": (
        "Obietnice z 365 dni, które minęły bez słowa: {n}; ostatnie: "
    ),
    "{n} promises of 365 days passed their day without a word: ": (
        "Obietnice z 365 dni, które minęły bez słowa: {n}; "
    ),
    " was broken {n} of {n2} times in 365 days, last on {day}.": (
        " złamano {n} z {n2} razy w 365 dni, ostatnio {day}."
    ),
    " (with any number)": " (z dowolną liczbą)",
    (
        "{n} days since anybody reached them; every {n2} days is wanted, silent after "
        "{n3}, {n4} times as many."
    ): (
        "{n} dni od ostatniej rozmowy; powinna być co {n2} dni, milczenie zaczyna się po "
        "{n3}, czyli {n4} razy tyle."
    ),
    "A gap: open for {n} days, since {day}; {n2} are allowed.": (
        "Sprawa: otwarta od {n} dni, od {day}; dozwolone {n2}."
    ),
    ": open for {n} days, since {day}; {n2} are allowed.": (
        ": otwarta od {n} dni, od {day}; dozwolone {n2}."
    ),
    "Handed over on {day}; still to do: ": "Przekazano {day}; jeszcze do zrobienia: ",
    "A {n} of 10 on {day}, no open gap, not silent, and not asked of late.": (
        "{n} na 10 dnia {day}, bez otwartych spraw, nie milczy i ostatnio nie był proszony."
    ),
    "{n} more with less at stake: the report watch-list has them all.": (
        "jeszcze {n}, o mniejszej stawce: wszystkie ma raport watch-list."
    ),
    "Named: ": "Wymieniono: ",
    "; renewal on {day}": "; odnowienie {day}",
    (
        "Potential {n}, among the highest {n2}; revenue {n3}, half of the customers have "
        "{n4} or more."
    ): ("Potencjał {n}, wśród najwyższych {n2}; obrót {n3}, połowa klientów ma {n4} lub więcej."),
    # Signals within a call.
    "Order overdue: ": "Zamówienie się spóźnia: ",
    "Spend down: ": "Zakupy spadają: ",
    "Category dropped: ": "Porzucona kategoria: ",
    "Surprises: ": "Niespodzianki: ",
    "Same claim broken again: ": "Ta sama obietnica znów złamana: ",
    "Ratings falling: ": "Oceny spadają: ",
    "Score low or falling: ": "Ocena niska lub spada: ",
    "Sold to only: ": "Tylko sprzedaż: ",
    "Silent: ": "Cisza: ",
    "Known by one of us: ": "Zna go tylko jedno z nas: ",
    "Competitor named: ": "Wymieniono konkurenta: ",
    "Sit-down missed: ": "Zaległe spotkanie: ",
    "Handover not done: ": "Przejęcie klienta nieukończone: ",
    "Gap open too long: ": "Sprawa zbyt długo otwarta: ",
    "Promoter: ": "Promotor: ",
    "Knows us by one of theirs: ": "Tylko jeden rozmówca: ",
    "Spend rising: ": "Zakupy rosną: ",
    "Category others buy: ": "Kategoria, którą kupują inni: ",
    "High potential, low spend: ": "Duży potencjał, małe zakupy: ",
    "No second order: ": "Brak drugiego zamówienia: ",
    "Lost, with a past that pays: ": "Utracony, dawniej opłacalny: ",
    # What is still to do and what is missing.
    "name the new rep": "wskazać nowego handlowca",
    "the new rep calls": "nowy handlowiec dzwoni",
    "take over the open promises": "przejąć otwarte obietnice",
    "close the open gaps": "zamknąć otwarte sprawy",
    "introduce the counterparts": "przedstawić osoby kontaktowe",
    "Billing: Invoice ": "Rozliczenia: faktura ",
    "Billing: An invoice": "Rozliczenia: faktura bez numeru",
    " over {n}, due {day}, {n2} days overdue": " na {n}, termin {day}, {n2} dni po terminie",
    " over {n}, due {day}, 1 day overdue": " na {n}, termin {day}, 1 dzień po terminie",
    ", disputed: ": ", sporna: ",
    # What a gift is chosen by.
    "; a trip of theirs: ": "; podróż: ",
    ": a trip of theirs: ": ": podróż: ",
    " send it by {day}, for ": " proszę wysłać do {day}, z okazji: ",
    "; given before: ": "; wcześniej wręczono: ",
    "; at most {n} for one": "; najwyżej {n} na sztukę",
    "others come first on days that are not planned ahead yet": (
        "inni mają pierwszeństwo w dniach jeszcze niezaplanowanych"
    ),
    "the book knows of none so far": "skoroszyt nie zna jeszcze żadnego",
    "they were reached since, for whatever; type Done on if that was it": (
        "od tego czasu była rozmowa; proszę wpisać „Wykonano dnia”, jeśli o to chodziło"
    ),
    "{iso} to {iso2}": "{iso} do {iso2}",
    "customer list": "lista klientów",
    "Diary entries, row {n}": "Dziennik kontaktów, wiersz {n}",
    ", row {n}": ", wiersz {n}",
    # Why a channel, and points as the page of one customer has them.
    "The customer prefers it.": "Klient to woli.",
    "The customer prefers a visit, but nobody has reached them yet.": (
        "Klient woli wizytę, ale nikt go jeszcze nie zastał."
    ),
    "No preference is known.": "Preferencja nie jest znana.",
    "No phone number is known.": "Numer telefonu nie jest znany.",
    "Ask for a number: neither a phone number nor an e-mail address is known.": (
        "Proszę zapytać o numer: nie jest znany ani telefon, ani e-mail."
    ),
    "The phone was preferred on {day}: ask whether it still is.": (
        "{day} preferowany był telefon: proszę zapytać, czy nadal."
    ),
    "Tried {n} times without success, so by another channel.": (
        "Próbowano {n} razy bez skutku, więc innym kanałem."
    ),
    ": this is done by visit.": ": to robi się wizytą.",
    ": this is done by letter.": ": to robi się listem.",
    ": this is done by email.": ": to robi się e-mailem.",
    ": this is done by phone.": ": to robi się telefonicznie.",
    "It would be a visit, but that would take places of other calls or visits.": (
        "Byłaby to wizyta, ale zajęłaby miejsca innych rozmów lub wizyt."
    ),
    "A visit is asked for, but it would take places of other calls or visits.": (
        "Klient prosi o wizytę, ale zajęłaby ona miejsca innych rozmów lub wizyt."
    ),
    "It would be a visit, but who stands in for a colleague calls.": (
        "Byłaby to wizyta, ale kto zastępuje kolegę, dzwoni."
    ),
    "It would be a visit, but it was planned as a call, and the plan stays.": (
        "Byłaby to wizyta, ale zaplanowano rozmowę, a plan zostaje."
    ),
    "A call is asked for.": "Klient prosi o telefon.",
    "A visit is asked for": "Klient prosi o wizytę",
    "A visit is soon due (": "Wkrótce wypada wizyta (",
    "A visit is due (": "Wypada wizyta (",
    "last visit {day}; {tier} customers get at least {n} a year": (
        "ostatnia wizyta {day}; klienci {tier} mają co najmniej {n} rocznie"
    ),
    "no visit yet; {tier} customers get at least {n} a year": (
        "jeszcze bez wizyty; klienci {tier} mają co najmniej {n} rocznie"
    ),
    ", and there is 1 thing new to tell": ", i jest 1 nowość do przekazania",
    ", and there are {n} things new to tell": ", i są {n} nowości do przekazania",
    "tried {day}, ": "próba {day}, ",
    "noted {day}, ": "zanotowano {day}, ",
    "a review (there was none yet)": "przegląd (jeszcze go nie było)",
    "a review (the last one was on {day})": "przegląd (ostatni był {day})",
    "a survey (there was none yet)": "ankieta (jeszcze jej nie było)",
    "a survey (the last one was on {day})": "ankieta (ostatnia była {day})",
    "The wow": "Efekt wow",
    ", open since {day}": ", otwarte od {day}",
    ", who stands in, has no place before": ", zastępujący, nie ma miejsca wcześniej",
    "Whom do we best talk to?": "Z kim najlepiej rozmawiać?",
    "At which number or address do we best reach you?": (
        "Pod jakim numerem lub adresem najlepiej się z Państwem kontaktować?"
    ),
    "In which language do you like to be contacted?": (
        "W jakim języku chcą Państwo być kontaktowani?"
    ),
    "At which hours do you like to be contacted?": (
        "W jakich godzinach chcą Państwo być kontaktowani?"
    ),
    "On which days do you like to be contacted?": "W jakie dni chcą Państwo być kontaktowani?",
    "one of the ten best by orders of 12 months": (
        "jeden z dziesięciu najlepszych według zamówień z 12 miesięcy"
    ),
    "one of the ten best by revenue": "jeden z dziesięciu najlepszych według obrotu",
    "one of the ten best by points": "jeden z dziesięciu najlepszych według punktów",
}
MESSAGES = {
    " cannot be {words}; it must be a number.": " nie może być {words}; musi to być liczba.",
    (
        "Where each is the list of one rep, say of all that they are Customers: whoever its "
        "title names calls them."
    ): (
        "Jeśli każdy jest listą jednego opiekuna, proszę powiedzieć o wszystkich, że są "
        "Customers: dzwoni ten, kogo nazywa tytuł."
    ),
    "Settle it with `retain map BOOK {words}`.": (
        "Proszę ustalić to przez `retain map BOOK {words}`."
    ),
    "Nothing was written; `retain check {words}` shows all.": (
        "Niczego nie zapisano; `retain check {words}` pokazuje wszystko."
    ),
    "Nothing but the sheet {ours} was written; `retain check {words}` shows all.": (
        "Zapisano tylko arkusz {ours}; `retain check {words}` pokazuje wszystko."
    ),
    "Choose the answer in the sheet {ours} and refresh again.": (
        "Proszę wybrać odpowiedź w arkuszu {ours} i odświeżyć ponownie."
    ),
    " (and {n} more).": " (i {n} więcej).",
    "Run it again.": "Proszę uruchomić ponownie.",
    "Did you mean {words}?": "Czy chodziło o {words}?",
    "Known: {words}.": "Znane: {words}.",
    "Nothing is like it.": "Nic nie jest podobne.",
    " has no customer {words}. ": " nie ma klienta {words}. ",
    " has {n} customers named {words}; their ids: ": (
        " ma {n} klientów o nazwie {words}; ich numery: "
    ),
    "Ask by id.": "Proszę pytać po numerze.",
    "Its only customer is {words}.": "Jedyny klient to {words}.",
    "It has {n} customers, like {words}.": "Ma {n} klientów, jak {words}.",
    "This report has no table {words}. ": "Ten raport nie ma tabeli {words}. ",
    "This report names no rep {words}. ": "Ten raport nie wymienia opiekuna {words}. ",
    ": nobody knows the setting {words}. ": ": nikt nie zna ustawienia {words}. ",
    " cannot be {words}; it must be ": " nie może być {words}; musi to być ",
    "a share between 0 and 1, or a percentage": "udział od 0 do 1 albo procent",
    "a whole number from {n1} to {n2}": "liczba całkowita od {n1} do {n2}",
    "a time like 09:00": "godzina jak 09:00",
    "a time zone like Europe/Madrid": "strefa czasowa jak Europe/Madrid",
    "a day between 1905 and 2150": "dzień między 1905 a 2150",
    "... and {n} more wrong settings.": "... i {n} innych błędnych ustawień.",
    " is above cut_b ({n}): A must end before B does.": (
        " jest powyżej cut_b ({n}): A musi kończyć się przed B."
    ),
    " is not before day_ends ({words}).": " nie jest przed day_ends ({words}).",
    "The four weights must not be negative, and one of them must be above 0.": (
        "Cztery wagi nie mogą być ujemne, a jedna musi być większa od 0."
    ),
    ": working_days cannot be {words}; write days like Mon-Fri.": (
        ": working_days nie może być {words}; proszę pisać dni jak Mon-Fri."
    ),
    "The list is one sheet: put all customers on one named 'Customers', or choose one: ": (
        "Lista to jeden arkusz: proszę umieścić wszystkich klientów na arkuszu 'Klienci' "
        "albo wybrać jeden: "
    ),
    " is empty: no sheet holds a table.": " jest pusty: żaden arkusz nie zawiera tabeli.",
    "Put the customer list on a sheet named 'Customers'.": (
        "Proszę umieścić listę klientów na arkuszu 'Klienci'."
    ),
    " has no customer list and no log that is known; its sheets and their headers are:": (
        " nie ma znanej listy klientów ani rejestru; jego arkusze i ich nagłówki to:"
    ),
    "Say what they are. If {where} is the customer list: ": (
        "Proszę powiedzieć, czym są. Jeśli {where} to lista klientów: "
    ),
    "; if it is a call log: ": "; jeśli to rejestr rozmów: ",
    "Its headers are settled by ": "Jego nagłówki ustala się przez ",
    "Sheet {where}, row {n}: no column holds the customer's name or id; its headers are: ": (
        "Arkusz {where}, wiersz {n}: żadna kolumna nie zawiera nazwy ani numeru klienta; "
        "nagłówki to: "
    ),
    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.": (
        "Proszę nazwać jeden z nich 'Customer' lub 'Customer ID' albo ustalić to przez `retain "
        "map`."
    ),
    " could all hold the customer.": " mogłyby wszystkie zawierać klienta.",
    " are both settled as {words}, which is one column.": (
        " są oba ustalone jako {words}, a to jedna kolumna."
    ),
    "Take one of the two settings out, or give it the value -.": (
        "Proszę usunąć jedno z dwóch ustawień albo nadać mu wartość -."
    ),
    "Another run writes into {words}; this one does nothing.": (
        "Inne uruchomienie zapisuje do {words}; to nic nie robi."
    ),
    "Try again in a moment.": "Proszę spróbować za chwilę.",
    " changed since it was read; start again to work on what is there now.": (
        " zmienił się od odczytu; proszę zacząć od nowa, aby pracować na tym, co jest teraz."
    ),
    "Writing {words} is not allowed.": "Zapis do {words} jest niedozwolony.",
    "Close it in other programs, or ask for the right.": (
        "Proszę zamknąć go w innych programach albo poprosić o prawo."
    ),
    " has no call log.": " nie ma rejestru rozmów.",
    "Add a sheet Calls with the headings {headings}.": (
        "Proszę dodać arkusz Rozmowy z nagłówkami {headings}."
    ),
    "The calls of {words} stand with months across, where no row can be added.": (
        "Rozmowy w {words} stoją z miesiącami w kolumnach, gdzie nie można dodać wiersza."
    ),
    "Add a sheet Calls with the headings {headings}, and move them there.": (
        "Proszę dodać arkusz Rozmowy z nagłówkami {headings} i przenieść je tam."
    ),
    "Each customer of {words} has a sheet of calls, and {customer} has none.": (
        "Każdy klient w {words} ma arkusz rozmów, a {customer} go nie ma."
    ),
    "Add a sheet named {words} with the headings of the others.": (
        "Proszę dodać arkusz o nazwie {words} z nagłówkami pozostałych."
    ),
    " is after {iso}, the day of this run: a call is logged when it was made.": (
        " jest po {iso}, dniu tego uruchomienia: rozmowę wpisuje się, gdy się odbyła."
    ),
    "No question is to be asked of {words} in the next call.": (
        "W następnej rozmowie nie ma pytania do {words}."
    ),
    "Say which one was answered: --question TEXT.": (
        "Proszę powiedzieć, na które odpowiedziano: --question TEXT."
    ),
    "The call cannot be logged: ": "Rozmowy nie można wpisać: ",
    " can be read but not written into, so no call can be logged there.": (
        " można odczytać, ale nie zapisać; nie można tam wpisać rozmowy."
    ),
    "Save it as .xlsx and give that file.": "Proszę zapisać go jako .xlsx i podać ten plik.",
    "Put it into a folder and give the folder.": "Proszę umieścić go w folderze i podać folder.",
    "Row {n} of the sheet {words} is no customer's.": (
        "Wiersz {n} arkusza {words} nie należy do żadnego klienta."
    ),
    "No cell is selected.": "Nie zaznaczono żadnej komórki.",
    (
        "Type a customer's name or id into the coloured cell on the sheet Buttons, or select a "
        "cell in a customer's row and use the ribbon."
    ): (
        "Proszę wpisać nazwę lub numer klienta w kolorową komórkę arkusza Buttons albo zaznaczyć "
        "komórkę w wierszu klienta i użyć wstążki."
    ),
    "No report is chosen.": "Nie wybrano raportu.",
    "There is no report {words}.": "Nie ma raportu {words}.",
    "Choose one beside {where} on the sheet Buttons: ": (
        "Proszę wybrać jeden obok {where} na arkuszu Buttons: "
    ),
    " exists and was made from {words}, not from {where}.": (
        " istnieje i powstał z {words}, nie z {where}."
    ),
    " exists and was not made by this program; it is left alone.": (
        " istnieje i nie powstał w tym programie; pozostaje bez zmian."
    ),
    "Choose another name for --to.": "Proszę wybrać inną nazwę dla --to.",
    ", an export of {words} from {program}": ", eksport z {program} ({words})",
    "its only column names customers": "jego jedyna kolumna podaje klientów",
    "codes beside the names": "kody obok nazw",
    "the only column of days": "jedyna kolumna z dniami",
    " holds the only days of this sheet, so it is the {ours}": (
        " zawiera jedyne dni tego arkusza, więc to: {ours}"
    ),
    "this looks like {where}, in which {word} has another name": (
        "wygląda to jak {where}, gdzie {word} nazywa się inaczej"
    ),
    "by their headers, a sheet each of who looks after customers": (
        "po nagłówkach, arkusz dla każdej osoby, która opiekuje się klientami"
    ),
    "Is there no column {ours} in {where} any more, so that every call is a contact?": (
        "Czy w {where} nie ma już kolumny {ours}, więc każda rozmowa jest kontaktem?"
    ),
    "Nothing is refreshed.": "Nic nie jest odświeżane.",
    "At the last run it was read under {where}.": (
        "Przy ostatnim uruchomieniu odczytano ją z {where}."
    ),
    "the newest full year": "najnowszy pełny rok",
    "the newest year": "najnowszy rok",
    ", without {rest}": ", bez {rest}",
    "Written anew by the retention toolkit; type into the amber columns only.": (
        "Zapisywane od nowa przez retention toolkit; wpisuj tylko w żółte kolumny."
    ),
    "Looked up by the retention toolkit; what is typed here hides the whole column.": (
        "Wyszukiwane przez retention toolkit; to, co się tu wpisze, zasłania całą kolumnę."
    ),
    "money given back with the number of an order of another customer: it counts on its own day": (
        "zwrot pieniędzy z numerem zamówienia innego klienta: liczy się w swoim dniu"
    ),
    "Correct the customer or the number.": ("Popraw klienta lub numer."),
    "more was given back than the order came to: it counts all the same": (
        "zwrócono więcej, niż wyniosło zamówienie: liczy się mimo to"
    ),
    "Correct the amount, or the number of the order.": ("Popraw kwotę lub numer zamówienia."),
    "The book does not say when anybody was reached.": (
        "Skoroszyt nie mówi, kiedy z kimś rozmawiano."
    ),
    # Fixes that many problems share.
    "Nothing, if that is so": "Nic, jeśli tak jest",
    "Nothing, if that is meant": "Nic, jeśli tak ma być",
    "Nothing, if they are none. ": "Nic, jeśli nimi nie są. ",
    "Nothing, if these are on their way.": "Nic, jeśli są w drodze.",
    "Nothing, if they say the same; else add their rows there.": (
        "Nic, jeśli mówią to samo; w przeciwnym razie proszę dodać tam ich wiersze."
    ),
    "; else settle the column with `retain map`.": (
        "; w przeciwnym razie proszę ustalić kolumnę przez `retain map`."
    ),
    "; else settle a sheet as - (none) with `retain map`.": (
        "; w przeciwnym razie proszę ustalić arkusz jako - (żaden) przez `retain map`."
    ),
    "; else `retain map`.": "; w przeciwnym razie `retain map`.",
    "; else correct it, or add the customer.": (
        "; w przeciwnym razie proszę to poprawić albo dodać klienta."
    ),
    "; else correct the row.": "; w przeciwnym razie proszę poprawić wiersz.",
    "; else write the customer as the list has it.": (
        "; w przeciwnym razie proszę wpisać klienta tak jak na liście."
    ),
    "; else write the whole name.": "; w przeciwnym razie proszę wpisać całe nazwisko.",
    "; else write a new last day.": "; w przeciwnym razie proszę wpisać nowy ostatni dzień.",
    "; else type whole dates.": "; w przeciwnym razie proszę wpisać pełne daty.",
    "; else type the days alone.": "; w przeciwnym razie proszę wpisać same dni.",
    "; else delete the sheet.": "; w przeciwnym razie proszę usunąć arkusz.",
    "; else set tier_method to share or points.": (
        "; w przeciwnym razie proszę ustawić tier_method na share lub points."
    ),
    "; else write a row for each on the Settings sheet: outcome {word}, and reached or "
    "not reached.": (
        "; w przeciwnym razie proszę wpisać w arkuszu Ustawienia wiersz na każde: outcome "
        "{word}, oraz reached lub not reached."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; arkusz Zamówienia z wierszem na każde zamówienie mówi więcej."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; arkusz Rozmowy z wierszem na każdą rozmowę mówi więcej."
    ),
    "; a customer needs another cell of its row filled.": (
        "; klient musi mieć w wierszu wypełnioną jeszcze jedną komórkę."
    ),
    "See the rows above.": "Patrz wiersze powyżej.",
    "Correct the date, or wait.": "Proszę poprawić datę albo poczekać.",
    "Correct one of the two dates.": "Proszę poprawić jedną z dwóch dat.",
    "Correct one of the two days.": "Proszę poprawić jeden z dwóch dni.",
    "Correct the number.": "Proszę poprawić liczbę.",
    "Correct the setting, or delete it.": "Proszę poprawić ustawienie albo je usunąć.",
    "Write yes or no.": "Proszę wpisać tak lub nie.",
    "Settle it with `retain map`, or leave it.": (
        "Proszę to ustalić przez `retain map` albo zostawić."
    ),
    "Settle it with `retain map`, or add the setting '{key}' with the value {column}.": (
        "Proszę to ustalić przez `retain map` albo dodać ustawienie '{key}' z wartością {column}."
    ),
    "Look whether the columns were moved; else settle it with `retain map`.": (
        "Proszę sprawdzić, czy kolumny przesunięto; w przeciwnym razie ustalić to przez "
        "`retain map`."
    ),
    # What rows and cells are counted in.
    "{n} rows": "{n} wierszach",
    "{n} row": "{n} wierszu",
    "{n} more rows": "{n} dalszych wierszach",
    "{n} more row": "{n} dalszym wierszu",
    # Customers.
    "a row without a customer name or id; it is left out": (
        "wiersz bez nazwy i numeru klienta; jest pominięty"
    ),
    "Give it a name, or delete it.": "Proszę nadać nazwę albo go usunąć.",
    "a person without a company, in {rows}; counted as a customer of that name": (
        "osoba bez firmy, w {rows}; liczona jako klient o tej nazwie"
    ),
    "If it is a further contact, write the company beside it.": (
        "Jeśli to kolejny kontakt, proszę wpisać obok firmę."
    ),
    "the same customer as in row {n} of {where}; this row is not counted": (
        "ten sam klient co w wierszu {n} arkusza {where}; ten wiersz się nie liczy"
    ),
    "the same customer as in row {n}; this row is not counted": (
        "ten sam klient co w wierszu {n}; ten wiersz się nie liczy"
    ),
    " (it differs in ": " (różni się w: ",
    "Join the two rows, or give each its own id.": (
        "Proszę połączyć oba wiersze albo nadać każdemu własny numer."
    ),
    (
        "{n} row is a further contact of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} wiersz to kolejna osoba klienta z wiersza powyżej; każdy klient liczy się "
        "raz, z najnowszym kontaktem"
    ),
    (
        "{n} rows are further contacts of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} wierszy to kolejne osoby klientów z wierszy powyżej; każdy klient liczy się "
        "raz, z najnowszym kontaktem"
    ),
    "may be the same customer as row {n} of {where} (": (
        "może to ten sam klient co wiersz {n} arkusza {where} ("
    ),
    "may be the same customer as row {n} (": "może to ten sam klient co wiersz {n} (",
    "may be the same customer as ": "może to ten sam klient co ",
    ": they share the name": ": wspólna jest nazwa",
    ": they share nearly all of the name": ": wspólna jest prawie cała nazwa",
    ": they share the e-mail": ": wspólny jest e-mail",
    ": they share the phone": ": wspólny jest telefon",
    " and the e-mail": " oraz e-mail",
    " and the phone": " oraz telefon",
    "; they differ in ": "; różnią się w: ",
    "If so, join the two rows; both are counted until then.": (
        "Jeśli tak, proszę połączyć oba wiersze; do tego czasu liczą się oba."
    ),
    "If so, write one name in the log; both are counted until then.": (
        "Jeśli tak, proszę wpisać w dzienniku jedną nazwę; do tego czasu liczą się obie."
    ),
    "there is no list of customers; {n} were gathered from ": (
        "nie ma listy klientów; {n} zebrano z: "
    ),
    "Add a sheet Customers for tiers by revenue, reps, phones and days without calls.": (
        "Proszę dodać arkusz Klienci dla klas według obrotu, handlowców, telefonów i dni "
        "bez rozmów."
    ),
    # Whose a row is.
    "no such customer; the row is counted for {who} by its {ours}": (
        "nie ma takiego klienta; wiersz liczy się dla {who} ({ours})"
    ),
    "the {ours} beside it is that of {who}; the row is counted for ": (
        "obok jest {ours} klienta {who}; wiersz liczy się dla: "
    ),
    "Correct the {ours} or the {ours2}.": "Proszę poprawić jedno z dwojga: {ours}, {ours2}.",
    "read with leading zeros left out, in {rows}: {pairs}": (
        "odczytano bez zer na początku, w {rows}: {pairs}"
    ),
    "read with one of several addresses, in {rows}: {pairs}": (
        "odczytano jako jeden z kilku adresów, w {rows}: {pairs}"
    ),
    "read with one of several numbers, in {rows}: {pairs}": (
        "odczytano jako jeden z kilku numerów, w {rows}: {pairs}"
    ),
    "read with an e-mail address, in {rows}: {pairs}": (
        "odczytano jako adres e-mail, w {rows}: {pairs}"
    ),
    "read with a shorter name or that of a contact, in {rows}: {pairs}": (
        "odczytano po krótszej nazwie lub nazwisku osoby kontaktowej, {rows}: {pairs}"
    ),
    "no such customer; who was referred counts under this name": (
        "nie ma takiego klienta; poleceni liczą się pod tą nazwą"
    ),
    "read with a phone number, in {rows}: {pairs}": (
        "odczytano jako numer telefonu, w {rows}: {pairs}"
    ),
    "read with a phone number without its beginning, in {rows}: {pairs}": (
        "odczytano jako numer telefonu bez początku, w {rows}: {pairs}"
    ),
    "read with the surname first, in {rows}: {pairs}": (
        "odczytano z nazwiskiem na początku, w {rows}: {pairs}"
    ),
    "{n} names of no customer are each near to one, in {n2} rows that count nowhere: ": (
        "{n} nazw bez klienta jest podobnych każda do jednego klienta, w {n2} wierszach, "
        "które nigdzie się nie liczą: "
    ),
    (
        "If they are the same, take them all: retain map BOOK --near; else write the "
        "customers as the list has them, or add a sheet Aliases (Alias, Customer)."
    ): (
        "Jeśli to ci sami, proszę przyjąć wszystkie: retain map BOOK --near; w "
        "przeciwnym razie wpisać klientów jak na liście albo dodać arkusz Aliases "
        "(Alias, Customer)."
    ),
    "{n} names of no customer, in {n2} rows that count nowhere, like ": (
        "{n} nazw bez klienta, w {n2} wierszach, które nigdzie się nie liczą, jak "
    ),
    "Add these customers to the list, or correct the names; other people's rows may stay.": (
        "Proszę dodać tych klientów do listy albo poprawić nazwy; wiersze innych osób mogą zostać."
    ),
    "no such customer (and {n} more rows); the row is counted nowhere": (
        "nie ma takiego klienta (i {n} dalszych wierszy); wiersz nigdzie się nie liczy"
    ),
    "no such customer (and {n} more row); the row is counted nowhere": (
        "nie ma takiego klienta (i {n} dalszy wiersz); wiersz nigdzie się nie liczy"
    ),
    "no such customer; the row is counted nowhere": (
        "nie ma takiego klienta; wiersz nigdzie się nie liczy"
    ),
    "several customers have this {ours} (and {rows}); the row is counted for none": (
        "kilku klientów ma to samo: {ours} (i w {rows}); wiersz nie liczy się dla żadnego"
    ),
    "several customers have this {ours}; the row is counted for none": (
        "kilku klientów ma to samo: {ours}; wiersz nie liczy się dla żadnego"
    ),
    "Write the customer's id.": "Proszę wpisać numer klienta.",
    "Correct it, or add the customer to the list.": (
        "Proszę to poprawić albo dodać klienta do listy."
    ),
    "Nearest: ": "Najbliżej: ",
    " ({n} of 100)": " ({n} na 100)",
    (
        ". If it is the same, add the name to a sheet Aliases (Alias, Customer); else "
        "correct it, or add the customer."
    ): (
        ". Jeśli to ten sam, proszę dodać nazwę do arkusza Aliases (Alias, Customer); w "
        "przeciwnym razie poprawić ją albo dodać klienta."
    ),
    "Which customer is {word}?": "Który klient to {word}?",
    "Counted nowhere: {rows}.": "Nigdzie się nie liczy, w {rows}.",
    "later than {iso}, the day of this run; the row is not counted": (
        "później niż {iso}, dzień tego przebiegu; wiersz się nie liczy"
    ),
    "later than {iso}, the day of this run; not counted": (
        "później niż {iso}, dzień tego przebiegu; nie liczy się"
    ),
    "later than {iso}, the day of this run; it has not happened yet": (
        "później niż {iso}, dzień tego przebiegu; to się jeszcze nie stało"
    ),
    "later than {iso}, the day of this run": "później niż {iso}, dzień tego przebiegu",
    "{n} more rows are dated after {iso}": "{n} dalszych wierszy ma datę po {iso}",
    "no column is known as the {ours}, so none of {rows} is counted": (
        "żadna kolumna nie jest znana jako {ours}, więc nic nie liczy się w {rows}"
    ),
    "; headers that are not used: ": "; nieużywane nagłówki: ",
    "Say which it is: retain map ": "Proszę wskazać, która to: retain map ",
    "no {ours} in this row; it is counted nowhere": (
        "w tym wierszu brakuje: {ours}; nigdzie się nie liczy"
    ),
    "no {ours} in {n} more rows; they are counted nowhere": (
        "w {n} dalszych wierszach brakuje: {ours}; nigdzie się nie liczą"
    ),
    "no {ours} in {n} more row; they are counted nowhere": (
        "w {n} dalszym wierszu brakuje: {ours}; nigdzie się nie liczy"
    ),
    "Fill it in, or delete the row.": "Proszę to uzupełnić albo usunąć wiersz.",
    # Headers and sheets.
    "no column of this sheet is {label}; without it Orders give no revenue": (
        "żadna kolumna tego arkusza to nie {label}; bez niej zamówienia nie dają obrotu"
    ),
    "no column of this sheet is {label}; without it its rows hold for nobody": (
        "żadna kolumna tego arkusza to nie {label}; bez niej jego wiersze nikogo nie dotyczą"
    ),
    "no column of this sheet is {label}; without it none of its days is kept free": (
        "żadna kolumna tego arkusza to nie {label}; bez niej żaden z jego dni nie jest wolny"
    ),
    "Name the header so, or settle it with `retain map`.": (
        "Proszę tak nazwać nagłówek albo ustalić to przez `retain map`."
    ),
    " could all be {label}; none of them is used": (
        " mogą wszystkie być: {label}; żadna nie jest używana"
    ),
    "Which column of {sheet} names the customer as the list does?": (
        "Która kolumna arkusza {sheet} nazywa klienta tak jak lista?"
    ),
    "Which column of '{sheet}' is {label}?": "Która kolumna arkusza '{sheet}' to {label}?",
    "None of them is used.": "Żadna nie jest używana.",
    "What is the column '{header}' of '{sheet}'?": (
        "Czym jest kolumna '{header}' arkusza '{sheet}'?"
    ),
    "It is not used.": "Nie jest używana.",
    "It holds nothing.": "Jest pusta.",
    "It holds ": "Zawiera: ",
    "a header that may mean {labels}; it is not used": (
        "nagłówek, który może znaczyć {labels}; nie jest używany"
    ),
    "a header that may mean ": "nagłówek, który może znaczyć: ",
    "a header whose letters are like those of {labels}; it is not used": (
        "nagłówek o literach podobnych do {labels}; nie jest używany"
    ),
    "); it is not used": "); nie jest używany",
    "the same heading twice: ": "ten sam nagłówek dwa razy: ",
    "; only {place} is read": "; czytany jest tylko {place}",
    "Give each column a heading of its own, or delete one.": (
        "Proszę nadać każdej kolumnie własny nagłówek albo jedną usunąć."
    ),
    "row {first} stands below the table {table} and is read as one of its rows": (
        "wiersz {first} stoi pod tabelą {table} i jest czytany jako jeden z jej wierszy"
    ),
    "rows {first} to {last} stand below the table {table} and are read as its rows": (
        "wiersze {first} do {last} stoją pod tabelą {table} i są czytane jako jej wiersze"
    ),
    "Pull the corner of the table down to row {last}.": (
        "Przeciągnij róg tabeli w dół do wiersza {last}."
    ),
    "a column without a header; it is not used": "kolumna bez nagłówka; nie jest używana",
    "Give it a header, if it matters.": "Proszę nadać jej nagłówek, jeśli jest ważna.",
    "this looks like {export}, but here {against}; it is read by its words": (
        "to wygląda na {export}, ale tutaj {against}; czytane według słów"
    ),
    "its values are no dates": "jej wartości to nie daty",
    "its values are no numbers of days": "jej wartości to nie liczby dni",
    "its values are no numbers": "jej wartości to nie liczby",
    "its values are no minutes, rather seconds": "jej wartości to nie minuty, raczej sekundy",
    "its values are no e-mail addresses": "jej wartości to nie adresy e-mail",
    "its values are no phone numbers": "jej wartości to nie numery telefonu",
    "its values are numbers": "jego wartości są liczbami",
    "its values are classes": "jego wartości są klasami",
    "its values are no channels": "jej wartości to nie kanały",
    "its values are neither dates nor yes and no": "jej wartości to ani daty, ani tak i nie",
    "its values are not yes and no": "jej wartości to nie tak i nie",
    "its values are dates": "jej wartości to daty",
    "its values are e-mail addresses": "jej wartości to adresy e-mail",
    "like '{name}'": "podobne do '{name}'",
    "known spelling of ": "znana pisownia: ",
    "no better header for ": "brak lepszego nagłówka dla: ",
    "a word that can mean other things too": "słowo, które może znaczyć też co innego",
    " all hold days of contact; the latest of a row is its last contact": (
        " zawierają dni kontaktu; najnowszy w wierszu to ostatni kontakt"
    ),
    "called off by its state, in {rows}; no contact and no attempt": (
        "odwołane według statusu, w {rows}; ani kontakt, ani próba"
    ),
    "payments of what is sold on another sheet are not read, and count no invoice as paid": (
        "płatności za to, co sprzedano na innym arkuszu, nie są czytane i nie "
        "oznaczają żadnej faktury jako opłaconej"
    ),
    "payments of what is sold on another sheet": ("płatności za to, co sprzedano na innym arkuszu"),
    (
        "Nothing, where the sheet of invoices says itself what is paid: in a column "
        "Paid on, Paid amount or Open amount, or by its status."
    ): (
        "Nic, jeśli arkusz faktur sam mówi, co opłacono: w kolumnie Zapłacono dnia, "
        "Kwota zapłacona lub Kwota otwarta albo przez status."
    ),
    "; new rows go to that of their customer": (
        "; nowe wiersze trafiają do arkusza swojego klienta"
    ),
    " names the customer where it is one of the list, else ": (
        " wskazuje klienta, jeśli jest na liście, w przeciwnym razie "
    ),
    "with another word for it": "z innym słowem na to samo",
    " names the customer; ": " wskazuje klienta; ",
    "a year or a month without a day, in 1 cell; read as its first day, here {day}": (
        "rok lub miesiąc bez dnia, w 1 komórce; odczytany jako jego pierwszy dzień, tu {day}"
    ),
    "a year or a month without a day, in {n} cells; read as its first day, here {day}": (
        "rok lub miesiąc bez dnia, liczba komórek: {n}; odczytany jako jego pierwszy dzień, "
        "tu {day}"
    ),
    "Nothing, if that is good enough; else write the day.": (
        "Nic, jeśli to wystarczy; w przeciwnym razie proszę wpisać dzień."
    ),
    "there is no amount: it is ": "nie ma kwoty: to ",
    " times ": " razy ",
    (
        " stand below one another where customers are named, so each customer has a column "
        "or a block of its own."
    ): (
        " stoją jedno pod drugim tam, gdzie są nazwy klientów, więc każdy klient ma własną "
        "kolumnę lub blok."
    ),
    (
        "Write one row a customer below one row of headers; a list with a column a customer "
        "is turned by Copy, then Paste Special, Transpose."
    ): (
        "Proszę pisać jeden wiersz na klienta pod jednym wierszem nagłówków; listę z kolumną "
        "na klienta obraca się przez Kopiuj, potem Wklej specjalnie, Transpozycja."
    ),
    "its marks say who was reached": "jej znaki mówią, do kogo się dodzwoniono",
    "yes under ": "tak pod ",
    " is the status of a customer": " to status klienta",
    "its marks are statuses": "jej znaki to statusy",
    "times ": "razy ",
    "no column for the outcome: 0 minutes in {rows}, counted as attempts": (
        "brak kolumny na wynik: 0 minut w {rows}, liczone jako próby"
    ),
    "a note that seems to say not to call, of 1 customer who is called all the same": (
        "notatka, która zdaje się mówić, żeby nie dzwonić, u 1 klienta, do którego mimo to "
        "się dzwoni"
    ),
    "a note that seems to say not to call, of {n} customers who are called all the same": (
        "notatka, która zdaje się mówić, żeby nie dzwonić, klienci, do których mimo to się "
        "dzwoni: {n}"
    ),
    "If it says so, write yes into a column Do not call; else nothing.": (
        "Jeśli to mówi, proszę wpisać tak w kolumnie Nie dzwonić; w przeciwnym razie nic."
    ),
    "the higher the number under ": "im wyższa liczba pod ",
    ", the worse the case": ", tym gorsza sprawa",
    "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on.": (
        "Nic, jeśli tak jest; jeśli 1 jest najgorsze, proszę pisać P1, P2 i tak dalej."
    ),
    "numbers by year": "liczby według lat",
    "its values say how often": "jej wartości mówią, jak często",
    "so many times a year": "tyle razy w roku",
    " is an account of the books": " to konto księgowe",
    ", an account of the books": ", kontem księgowym",
    " names the customer: {n} of {n2} values are in the list": (
        " nazywa klienta: {n} z {n2} wartości jest na liście"
    ),
    ": {n} of {n2}": ": {n} z {n2}",
    "{n} of {n2} of its values are customers of the list": (
        "{n} z {n2} jej wartości to klienci z listy"
    ),
    "hardly a value of this sheet that should name the customer is in the list of customers (": (
        "prawie żadna wartość tego arkusza, która ma nazywać klienta, nie jest na liście klientów ("
    ),
    "); rows of nobody are counted nowhere": "); wiersze bez klienta nigdzie się nie liczą",
    "Rows of nobody are counted nowhere.": "Wiersze bez klienta nigdzie się nie liczą.",
    "Say which column it is: retain map ": "Proszę wskazać, która to kolumna: retain map ",
    "; or add the customers to the list.": "; albo proszę dodać klientów do listy.",
    "Of their values in the list: ": "Z ich wartości na liście: ",
    " is the number of the order; ": " to numer zamówienia; ",
    " says who the customer is": " mówi, kto jest klientem",
    "{ours} are read from {n} sheets: ": "{ours}: czytane z {n} arkuszy: ",
    " are read from {n} sheets: ": ": czytane z {n} arkuszy: ",
    "; each names its rep": "; każdy nazywa swojego handlowca",
    "; their tiers and days stand on a sheet of their own": (
        "; ich klasy i terminy stoją na osobnym arkuszu"
    ),
    "; new rows go to ": "; nowe wiersze trafiają do ",
    " are read from {where}; this sheet is not read": (
        ": czytane z {where}; ten arkusz nie jest czytany"
    ),
    "Move its rows there, or give it another title.": (
        "Proszę przenieść tam jego wiersze albo nadać mu inny tytuł."
    ),
    "To read them as one: retain map ": "Aby czytać je razem: retain map ",
    "; to leave it out: ": "; aby go pominąć: ",
    "not read, as no table that is known: ": "nie odczytano, bo to żadna znana tabela: ",
    "no table that is known, by its title or its headers: ": (
        "żadna znana tabela, według tytułu ani nagłówków: "
    ),
    "no table that is known; it holds ": "żadna znana tabela; zawiera ",
    "If it is an order list: retain map ": "Jeśli to lista zamówień: retain map ",
    "If it is a call log: retain map ": "Jeśli to dziennik rozmów: retain map ",
    "If it is the customer list: retain map ": "Jeśli to lista klientów: retain map ",
    "If it is something else: retain map ": "Jeśli to coś innego: retain map ",
    " and {n} more": " i {n} dalszych",
    " all look like {label}; none of them is read": (
        " wyglądają wszystkie jak {label}; żaden nie jest czytany"
    ),
    "Name the right one {label}, or read all of them as one: retain map ": (
        "Proszę nazwać właściwy {label} albo czytać wszystkie razem: retain map "
    ),
    "It is not read.": "Nie jest czytany.",
    "They are not read.": "Nie są czytane.",
    "What is the sheet '{title}'?": "Czym jest arkusz '{title}'?",
    "a copy of our Call schedule": "kopia naszego arkusza Plan rozmów",
    "a copy of our To do": "kopia naszego arkusza Do zrobienia",
    "; what is typed into it is taken, once": "; to, co w niej wpisano, zostanie przejęte, raz",
    (
        "months stand across, read as revenue by month: {n} amounts of {months}, each on "
        "the first of its month"
    ): (
        "miesiące stoją obok siebie, odczytane jako obrót miesięczny: {n} kwot z "
        "{months}, każda pierwszego dnia miesiąca"
    ),
    (
        "months stand across, read as contacts: {n} of {months}, without a day on the "
        "first of the month"
    ): (
        "miesiące stoją obok siebie, odczytane jako kontakty: {n} z {months}, bez dnia "
        "pierwszego dnia miesiąca"
    ),
    "; no year stands there, so that these are the newest such months": (
        "; nie ma tam roku, więc to najnowsze takie miesiące"
    ),
    "Write the year into the title of the sheet or the headers.": (
        "Proszę wpisać rok w tytule arkusza albo w nagłówkach."
    ),
    " (as you said)": " (jak wskazano)",
    " (as days, marks and words stand in its cells)": (
        " (bo w komórkach stoją dni, znaki i słowa)"
    ),
    " (by its title)": " (według tytułu)",
    " (as amounts stand in its cells)": " (bo w komórkach stoją kwoty)",
    (
        "months stand across, and the numbers may be contacts or amounts, so that they are not read"
    ): (
        "miesiące stoją obok siebie, a liczby mogą być kontaktami albo kwotami, dlatego "
        "nie są czytane"
    ),
    "months stand across, and the numbers may be contacts or amounts": (
        "miesiące stoją obok siebie, a liczby mogą być kontaktami albo kwotami"
    ),
    "months stand across, and are not read: ": "miesiące stoją obok siebie i nie są czytane: ",
    "Say which: ": "Proszę wskazać, co to jest: ",
    " or {command} for neither.": " lub {command} dla żadnego.",
    "Are the numbers by month in {sheet} contacts (Calls) or amounts (Orders)?": (
        "Czy liczby miesięczne w {sheet} to kontakty (Calls), czy kwoty (Orders)?"
    ),
    "They are like ": "Wyglądają tak: ",
    "days of months without a year; read as the newest such months: ": (
        "dni miesięcy bez roku; odczytane jako najnowsze takie miesiące: "
    ),
    "Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.": (
        "Nic, jeśli tak jest; w przeciwnym razie proszę wpisać rok w tytułach, jak 'Jan 2026'."
    ),
    "days of a month; read as those of {word}, as the sheet is named": (
        "dni miesiąca; odczytane jako dni z {word}, jak nazywa się arkusz"
    ),
    "a mark for the value above, in {n} cells; read as ": (
        "znak zamiast wartości powyżej, w {n} komórkach; odczytano jako "
    ),
    "a mark for the value above, in {n} cell; read as ": (
        "znak zamiast wartości powyżej, w {n} komórce; odczytano jako "
    ),
    "no customer in {n} rows of groups; each is that of the row above, the first of ": (
        "brak klienta w {n} wierszach grup; każdy należy do wiersza powyżej, pierwszy do: "
    ),
    "the header again; it is not read as data": "ponownie nagłówek; nie jest czytany jako dane",
    "a heading inside the table": "nagłówek wewnątrz tabeli",
    "a name alone, which may be a heading": "sama nazwa, być może nagłówek",
    "a row of totals": "wiersz sum",
    "a line below the table": "wiersz pod tabelą",
    "; it is not read as data": "; nie jest czytane jako dane",
    "; it is read as a row of data": "; czytane jako wiersz danych",
    "If it is a heading, delete it or end it with a colon.": (
        "Jeśli to nagłówek, proszę go usunąć albo zakończyć dwukropkiem."
    ),
    " is the Annual revenue": " to obrót roczny",
    ", times {n}": ", razy {n}",
    ": the newest full year beside ": ": najnowszy pełny rok obok: ",
    ": the newest year beside ": ": najnowszy rok obok: ",
    " were read from '{sheet}' at the last run, and are from no sheet now": (
        ": w ostatnim przebiegu czytane z '{sheet}', teraz z żadnego arkusza"
    ),
    "If the sheet has another name: retain map ": "Jeśli arkusz ma inną nazwę: retain map ",
    "; else nothing: the next run knows it so.": (
        "; w przeciwnym razie nic: następny przebieg będzie to tak znał."
    ),
    " was read under '{header}' at the last run, and no column is it now": (
        ": w ostatnim przebiegu czytane pod '{header}', teraz nie jest tym żadna kolumna"
    ),
    ", so that attempts would count as contacts": ", więc próby liczyłyby się jako kontakty",
    "If the header was renamed: retain map ": "Jeśli zmieniono nazwę nagłówka: retain map ",
    "; else add the row 'column {key}' with the value - to Settings.": (
        "; w przeciwnym razie proszę dodać do Ustawienia wiersz 'column {key}' z wartością -."
    ),
    "1 row counts now, and {n} did at the last run": (
        "teraz liczy się 1 wiersz, w ostatnim przebiegu {n}"
    ),
    "{n} rows count now, and {n2} did at the last run": (
        "teraz liczy się {n} wierszy, w ostatnim przebiegu {n2}"
    ),
    "no rows count now, and {n} did at the last run": (
        "teraz nie liczy się żaden wiersz, w ostatnim przebiegu {n}"
    ),
    (
        "Put the rows back, or refresh once with --accept-fewer, or with accept_fewer = "
        "yes in Settings, if they are meant to be gone."
    ): (
        "Proszę przywrócić wiersze; jeśli ma ich nie być, raz odświeżyć z --accept-fewer "
        "albo z accept_fewer = yes w Ustawienia."
    ),
    (
        "No tiers: no customer has revenue, potential, influence or a first day, so all "
        "are called alike, every {n} days"
    ): (
        "Brak klas: żaden klient nie ma obrotu, potencjału, wpływu ani pierwszego dnia, "
        "więc wszyscy są obsługiwani jednakowo, co {n} dni"
    ),
    "No tiers: no customer has revenue, so all are called alike, every {n} days": (
        "Brak klas: żaden klient nie ma obrotu, więc wszyscy są obsługiwani jednakowo, co {n} dni"
    ),
    "One tier for all: every customer has the same revenue.": (
        "Jedna klasa dla wszystkich: każdy klient ma ten sam obrót."
    ),
    "One tier for all: every customer has the same class.": (
        "Jedna klasa dla wszystkich: każdy klient ma tę samą klasyfikację."
    ),
    "No tiers: no customer has a class in the list, so all are called alike, every {n} days": (
        "Brak klas: żaden klient nie ma klasy na liście, więc wszyscy są obsługiwani "
        "jednakowo, co {n} dni"
    ),
    " may be it. ": " może to być. ",
    (
        "Add a column Annual revenue to the customers, or a sheet Orders with dates and "
        "amounts (`retain map` settles a header that has another name); or write A, B or "
        "C into a column Class or Tier override."
    ): (
        "Proszę dodać do klientów kolumnę Roczny obrót albo arkusz Zamówienia z datami i "
        "kwotami (`retain map` ustala nagłówek o innej nazwie); albo wpisać A, B lub C w "
        "kolumnie Klasa."
    ),
    # Cells.
    "{n} cells with a word for nothing; read as blank": (
        "{n} komórek ze słowem oznaczającym nic; odczytano jako puste"
    ),
    "{n} cell with a word for nothing; read as blank": (
        "{n} komórka ze słowem oznaczającym nic; odczytano jako pustą"
    ),
    "a formula that was not calculated yet": "formuła, której jeszcze nie obliczono",
    "Open the workbook in Excel, save it, and run again.": (
        "Proszę otworzyć skoroszyt w Excelu, zapisać i uruchomić ponownie."
    ),
    "an error of a formula": "błąd formuły",
    "Mend the formula; until then the cell counts as blank.": (
        "Proszę naprawić formułę; do tego czasu komórka jest pusta."
    ),
    "contacts of several days in one cell, in {n} cells; kept as a note, none of them counts": (
        "kontakty z kilku dni w jednej komórce, w {n} komórkach; zachowane jako notatka, "
        "żaden się nie liczy"
    ),
    "contacts of several days in one cell; kept as a note, none of them counts": (
        "kontakty z kilku dni w jednej komórce; zachowane jako notatka, żaden się nie liczy"
    ),
    "Give each contact a row in the sheet Calls, if it should count.": (
        "Proszę dać każdemu kontaktowi wiersz w arkuszu Rozmowy, jeśli ma się liczyć."
    ),
    "Give each contact a row of its own; the text is kept as a note.": (
        "Proszę dać każdemu kontaktowi osobny wiersz; tekst zostaje jako notatka."
    ),
    "no phone number": "to nie numer telefonu",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.": (
        "Proszę wpisać numer, najlepiej z kierunkowym kraju (+48 22 123 45 67); zostaje "
        "jak wpisano."
    ),
    "no e-mail address": "to nie adres e-mail",
    "Correct it, or leave it blank; it is kept as typed.": (
        "Proszę poprawić albo zostawić puste; zostaje jak wpisano."
    ),
    "neither yes nor no; read as yes": "ani tak, ani nie; odczytano jako tak",
    "neither a day nor yes": "ani dzień, ani tak",
    "Write the day, or yes; until then it is not done.": (
        "Proszę wpisać dzień albo tak; do tego czasu nie jest wykonane."
    ),
    "Type it as a date (or as 2026-11-22); until then the cell counts as blank.": (
        "Proszę wpisać jako datę (albo jako 2026-11-22); do tego czasu komórka jest pusta."
    ),
    "the month is read first, as in {shown}; nothing in this column tells which is": (
        "miesiąc jest czytany jako pierwszy, jak w {shown}; nic w tej kolumnie tego nie mówi"
    ),
    "the day is read first, as in {shown}; nothing in this column tells which is": (
        "dzień jest czytany jako pierwszy, jak w {shown}; nic w tej kolumnie tego nie mówi"
    ),
    "Nothing, if that is so; else set day_first to yes or no in the Settings sheet.": (
        "Nic, jeśli to prawda; w przeciwnym razie proszę ustawić day_first na yes albo no w "
        "arkuszu Ustawienia."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Proszę ustawić day_first na yes albo no w arkuszu Ustawienia lub przez --set, albo "
        "wpisać jako datę."
    ),
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?": (
        "Czy w dacie takiej jak 03/04/2026 najpierw stoi dzień, więc to 3 kwietnia?"
    ),
    "Dates that can be read two ways are blank.": "Daty, które można odczytać dwojako, są puste.",
    (
        "real dates in this column all lie on the 1st to 12th, and the days beyond are "
        "text: day and month of the real dates were probably swapped when they were "
        "typed or opened"
    ): (
        "prawdziwe daty w tej kolumnie przypadają wszystkie od 1. do 12., a dalsze dni "
        "są tekstem: dzień i miesiąc prawdziwych dat zapewne zamieniono przy wpisywaniu "
        "lub otwieraniu"
    ),
    "Compare one with its source; import the dates anew with the day first.": (
        "Proszę porównać jedną ze źródłem; zaimportować daty ponownie, z dniem na początku."
    ),
    "a number that is no day of a calendar": "liczba, która nie jest dniem kalendarza",
    "a time of day where a date belongs": "godzina w miejscu daty",
    "text where a date belongs": "tekst w miejscu daty",
    "no such day in the calendar": "nie ma takiego dnia w kalendarzu",
    "several dates in one cell": "kilka dat w jednej komórce",
    "a day without a year": "dzień bez roku",
    "a date outside 1900 to 2199": "data spoza zakresu 1900–2199",
    "a day before {year}, rather a slip or a small number; not used": (
        "dzień przed rokiem {year}, raczej pomyłka albo mała liczba; nieużywany"
    ),
    "Type the day with its year, like 2026-11-22.": (
        "Proszę wpisać dzień z rokiem, jak 2026-11-22."
    ),
    "a span of days; each of its {n} days counts": "zakres dni; liczy się każdy z {n} dni",
    "Give each day a row of its own.": "Proszę dać każdemu dniowi osobny wiersz.",
    "{n} more cells like these could not be read": (
        "{n} dalszych takich komórek nie udało się odczytać"
    ),
    "{n} cells like this: ": "{n} takich komórek: ",
    ": nothing in this column tells whether the day or the month stands first": (
        ": nic w tej kolumnie nie mówi, czy najpierw stoi dzień, czy miesiąc"
    ),
    ": this column contradicts itself (": ": ta kolumna sama sobie przeczy (",
    " has the day first, ": " ma najpierw dzień, ",
    " the month)": " miesiąc)",
    "a length that may be minutes and seconds, or hours and minutes": (
        "czas, który może oznaczać minuty i sekundy albo godziny i minuty"
    ),
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.": (
        "Proszę wpisać minuty jako liczbę albo godziny, minuty i sekundy: 0:05:30."
    ),
    "text where a number belongs": "tekst w miejscu liczby",
    "a percentage where an amount belongs": "procent w miejscu kwoty",
    "mil is a million in English and a thousand in Spanish and Portuguese": (
        "mil to po angielsku milion, a po hiszpańsku i portugalsku tysiąc"
    ),
    (
        "the header counts in thousands or the like, and this is marked as a whole "
        "amount: nobody can tell which holds"
    ): (
        "nagłówek liczy w tysiącach lub podobnie, a to oznaczono jako pełną kwotę: nie "
        "wiadomo, co obowiązuje"
    ),
    (
        "thousands or decimals: this column contradicts itself, some cells have a "
        "decimal comma and others a decimal point"
    ): (
        "tysiące czy ułamki: ta kolumna sama sobie przeczy, jedne komórki mają przecinek "
        "dziesiętny, inne kropkę"
    ),
    (
        "thousands or decimals: nothing in this column tells whether the point or the "
        "comma is the decimal mark"
    ): (
        "tysiące czy ułamki: nic w tej kolumnie nie mówi, czy znakiem dziesiętnym jest "
        "kropka, czy przecinek"
    ),
    "Type the number, or format the cell as a number.": (
        "Proszę wpisać liczbę albo sformatować komórkę jako liczbę."
    ),
    "a date where a number belongs": "data w miejscu liczby",
    "Type the number alone, like 1250.50.": "Proszę wpisać samą liczbę, jak 1250,50.",
    "yes or no where a number belongs": "tak lub nie w miejscu liczby",
    "Type the number, or settle another meaning of the header with `retain map`.": (
        "Proszę wpisać liczbę albo ustalić inne znaczenie nagłówka przez `retain map`."
    ),
    "percentages and plain numbers in one column: nobody can tell what this one means": (
        "procenty i zwykłe liczby w jednej kolumnie: nie wiadomo, co ta oznacza"
    ),
    "Write all of them with %, or none.": "Proszę wpisać wszystkie z % albo żadnej.",
    "Type the amount; a growth or a share belongs in another column.": (
        "Proszę wpisać kwotę; wzrost lub udział należy do innej kolumny."
    ),
    "Write m for million or k for thousand, or the number in full.": (
        "Proszę wpisać m dla miliona lub k dla tysiąca albo całą liczbę."
    ),
    "Write it in the header's unit without a currency sign, or with its own unit (12k).": (
        "Proszę wpisać w jednostce nagłówka bez znaku waluty albo z własną jednostką (12k)."
    ),
    (
        "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the "
        "number as a number."
    ): (
        "Proszę ustawić decimal_comma na yes albo no w arkuszu Ustawienia lub przez --set, "
        "albo wpisać liczbę jako liczbę."
    ),
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?": (
        "Czy przecinek w liczbie takiej jak „1,234” jest znakiem dziesiętnym, więc to "
        "trochę więcej niż 1?"
    ),
    "Numbers that can be read two ways are blank.": (
        "Liczby, które można odczytać dwojako, są puste."
    ),
    "Type the days alone, like 28; until then the tier's cadence is used.": (
        "Proszę wpisać same dni, jak 28; do tego czasu obowiązuje rytm klasy."
    ),
    "Type the number alone, like 8.": "Proszę wpisać samą liczbę, jak 8.",
    "in another currency than the others of this column ({usual}): it is not added to them": (
        "w innej walucie niż pozostałe w tej kolumnie ({usual}): nie jest do nich dodawane"
    ),
    "Write what it comes to in ": "Proszę wpisać, ile to jest w ",
    "a word for how often; read as every {n} days": (
        "słowo oznaczające częstość; odczytano jako co {n} dni"
    ),
    "a word for how often; read as every 1 day": (
        "słowo oznaczające częstość; odczytano jako codziennie"
    ),
    "several currencies in this column ({names}); they are compared as if they were one": (
        "kilka walut w tej kolumnie ({names}); porównywane, jakby były jedną"
    ),
    "Convert them to one currency.": "Proszę przeliczyć je na jedną walutę.",
    # Answers and what was typed.
    (
        "the answer is not taken: that is none of the words to choose from; the question "
        "stays, with what was typed"
    ): (
        "odpowiedź nie jest przyjęta: to żadne ze słów do wyboru; pytanie zostaje, z "
        "tym, co wpisano"
    ),
    "the answer is not taken: ": "odpowiedź nie jest przyjęta: ",
    "; the question stays, with what was typed": "; pytanie zostaje, z tym, co wpisano",
    "Choose one of the words in the drop-down; they stand under Choices.": (
        "Proszę wybrać jedno ze słów z listy; stoją w kolumnie Do wyboru."
    ),
    "The answer counts. It stays here: ": "Odpowiedź się liczy. Zostaje tutaj: ",
    " itself stays as it is": " sam zostaje bez zmian",
    "stands in the call schedule twice; it counts once": (
        "stoi w planie rozmów dwa razy; liczy się raz"
    ),
    "was typed into this row before and is in the call log; it is not logged again": (
        "wpisano to już wcześniej w tym wierszu i jest w dzienniku rozmów; nie jest "
        "zapisywane ponownie"
    ),
    "was typed into this row after its call had been collected; the call log holds it as it was": (
        "wpisano to w tym wierszu po zebraniu jego rozmowy; dziennik rozmów ma ją taką, jaka była"
    ),
    "It goes on with the next collecting; write another call into the call log.": (
        "Przejdzie to przy następnym zbieraniu; inną rozmowę proszę wpisać do dziennika rozmów."
    ),
    "stands in the call log already; it is not logged again": (
        "jest już w dzienniku rozmów; nie jest zapisywane ponownie"
    ),
    "If it was another call, write it into the call log.": (
        "Jeśli to była inna rozmowa, proszę wpisać ją do dziennika rozmów."
    ),
    "no day that can be read": "dzień nie do odczytania",
    "no number": "to nie liczba",
    "; the call is logged on {iso}": "; rozmowa jest zapisana pod datą {iso}",
    "Correct its date in the call log.": "Proszę poprawić datę w dzienniku rozmów.",
    "typed for nobody that is named under a heading that is not known; it is not logged": (
        "wpisano bez nazwy klienta pod nieznanym nagłówkiem; nie jest zapisywane"
    ),
    "typed for {whom} under a heading that is not known; it is not logged": (
        "wpisano dla {whom} pod nieznanym nagłówkiem; nie jest zapisywane"
    ),
    "Type it under one of {ours}.": "Proszę wpisać to pod jednym z nagłówków: {ours}.",
    "a formula that no program has calculated, typed for {whom}; its text is logged": (
        "formuła, której żaden program nie obliczył, wpisana dla {whom}; zapisano jej tekst"
    ),
    "Write what was meant into the call log.": (
        "Proszę wpisać do dziennika rozmów, o co chodziło."
    ),
    ", typed for {whom}; it is kept as text": ", wpisane dla {whom}; zostaje jako tekst",
    "Correct it in the call log: write {ours} like {example}.": (
        "Proszę poprawić to w dzienniku rozmów: {ours} wpisać jak {example}."
    ),
    "typed for nobody: ": "wpisano dla nikogo: ",
    "typed for {whom}: ": "wpisano dla {whom}: ",
    "nothing stands under {ours}": "pod {ours} nic nie stoi",
    "that is no day that can be read": "to dzień nie do odczytania",
    "that is later than {iso}, the day of this run": "to później niż {iso}, dzień tego przebiegu",
    "; the row stays, with what was typed": "; wiersz zostaje, z tym, co wpisano",
    "; the task stays, with what was typed": "; zadanie zostaje, z tym, co wpisano",
    "Choose an answer under {ours}.": "Proszę wybrać odpowiedź w kolumnie {ours}.",
    "Write the day it was done under {ours}.": "Proszę wpisać dzień wykonania w kolumnie {ours}.",
    "Write the day it was done into {ours}.": "Proszę wpisać dzień wykonania do: {ours}.",
    "under a heading that is not known; it is kept only with a day under {ours}": (
        "pod nieznanym nagłówkiem; zostaje tylko z dniem w kolumnie {ours}"
    ),
    "under a heading that is not known; it is kept only with an answer under {ours}": (
        "pod nieznanym nagłówkiem; zostaje tylko z odpowiedzią w kolumnie {ours}"
    ),
    "done for {whom}, and its date is no day that can be read; it is kept in {ours}": (
        "wykonano dla {whom}, a data jest nie do odczytania; zostaje w: {ours}"
    ),
    (
        "done for {whom}, and its row is gone, or says something else by now; it is kept in {ours}"
    ): "wykonano dla {whom}, a wiersza już nie ma albo mówi co innego; zostaje w: {ours}",
    "done for {whom}, and its row says {word} already, which stays; it is kept in {ours}": (
        "wykonano dla {whom}, a wiersz mówi już {word}, co zostaje; jest w: {ours}"
    ),
    "typed into the call schedule, but it cannot go into the call log: ": (
        "wpisane do planu rozmów, ale nie może trafić do dziennika rozmów: "
    ),
    "; it counts, and waits in {ours}": "; liczy się i czeka w: {ours}",
    "an earlier run could not add it": "wcześniejszy przebieg nie mógł tego dodać",
    "the book has no call log": "w skoroszycie nie ma dziennika rozmów",
    "its row names no customer": "jego wiersz nie nazywa klienta",
    "; it counts nowhere, and waits in {ours}": ("; nie liczy się nigdzie i czeka w: {ours}"),
    "Write the customer into its row of {ours}, and run again.": (
        "Proszę wpisać klienta w jego wierszu w: {ours} i uruchomić ponownie."
    ),
    "Mend that, and run again.": "Proszę to naprawić i uruchomić ponownie.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Proszę dodać arkusz Rozmowy z nagłówkami {headings} i uruchomić ponownie."
    ),
    (
        "the last plan is not used, as it is of another book: more than half of its "
        "customers are not in this one; calls are planned anew"
    ): (
        "ostatni plan nie jest używany, bo pochodzi z innego skoroszytu: ponad połowy "
        "jego klientów tu nie ma; rozmowy są planowane od nowa"
    ),
    (
        "the last plan is not used, as it is of another book: of the talks that it "
        "counts from more than half are not in this one; calls are planned anew"
    ): (
        "ostatni plan nie jest używany, bo pochodzi z innego skoroszytu: ponad połowy "
        "rozmów, od których liczy, tu nie ma; rozmowy są planowane od nowa"
    ),
    "the last plan is not used, as nothing of it is there any more; calls are planned anew": (
        "ostatni plan nie jest używany, bo nic z niego nie zostało; rozmowy są planowane od nowa"
    ),
    (
        "the last plan is not used, as rows of it are missing, or stand there twice; "
        "calls are planned anew"
    ): (
        "ostatni plan nie jest używany, bo brakuje wierszy albo są podwójne; rozmowy są "
        "planowane od nowa"
    ),
    "the last plan is not used, as somebody changed a row of it; calls are planned anew": (
        "ostatni plan nie jest używany, bo ktoś zmienił wiersz; rozmowy są planowane od nowa"
    ),
    "the last plan is not used, as somebody changed {n} rows of it; calls are planned anew": (
        "ostatni plan nie jest używany, bo ktoś zmienił {n} wierszy; rozmowy są planowane od nowa"
    ),
    (
        "the last plan is not used, as it was made on {iso}, after {iso2}, the day of "
        "this run; calls are planned anew"
    ): (
        "ostatni plan nie jest używany, bo powstał {iso}, po {iso2}, dniu tego "
        "przebiegu; rozmowy są planowane od nowa"
    ),
    "Nothing: the next refresh writes this hidden sheet anew.": (
        "Nic: następne odświeżenie zapisze ten ukryty arkusz od nowa."
    ),
    "{n} more problems are not listed": "{n} dalszych problemów tu nie wymieniono",
    "Mend these first.": "Proszę najpierw naprawić te.",
    "{n} more like the {n2} above, in ": "{n} dalszych jak {n2} powyższych, w ",
    # What cannot be true.
    "neither outcome nor notes in {rows} of today; not counted until there are": (
        "ani wyniku, ani notatek w {rows} z dzisiaj; nie liczy się, dopóki ich nie ma"
    ),
    "outcome missing in {rows}; counted neither as a contact nor as an attempt": (
        "brak wyniku w {rows}; nie liczy się ani jako kontakt, ani jako próba"
    ),
    "Write what came of the call.": "Proszę wpisać, co wynikło z rozmowy.",
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other rows count as contacts"
    ): (
        "brak kolumny wyniku: według notatek nikogo nie zastano w {rows}, to próby; {n} "
        "innych wierszy liczy się jako kontakty"
    ),
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other row counts as a contact"
    ): (
        "brak kolumny wyniku: według notatek nikogo nie zastano w {rows}, to próby; {n} "
        "inny wiersz liczy się jako kontakt"
    ),
    "Add a column Outcome to tell them apart for sure.": (
        "Proszę dodać kolumnę Wynik, aby rozróżnić je na pewno."
    ),
    "an outcome nobody knows, in {rows}; counted as an attempt": (
        "nieznany wynik, w {rows}; liczony jako próba"
    ),
    "If it means that the customer was reached, write it on the Settings sheet: outcome "
    "{word}, reached.": (
        "Jeśli znaczy, że dodzwoniono się do klienta, proszę wpisać w arkuszu Ustawienia: "
        "outcome {word}, reached."
    ),
    "It stands in {rows}.": "Stoi w {rows}.",
    "Does the outcome {word} say that the customer was reached?": (
        "Czy wynik {word} mówi, że dodzwoniono się do klienta?"
    ),
    "Counted as an attempt.": "Liczony jako próba.",
    "outcomes read by a part of them, in {rows}: ": "wyniki odczytane po części, w {rows}: ",
    " (reached)": " (dodzwoniono się)",
    " (not reached)": " (nie dodzwoniono się)",
    (
        "no column is settled as the outcome, though {names} may be it; all {rows} are "
        "counted as contacts, those nobody answered too"
    ): (
        "żadna kolumna nie jest ustalona jako wynik, choć może nią być {names}; "
        "wszystkie liczą się jako kontakty (w {rows}), także bez odpowiedzi"
    ),
    "Settle it: retain map ": "Proszę to ustalić: retain map ",
    " (or =- if it is none).": " (albo =- , jeśli to nie wynik).",
    (
        "{rows} of what was done and {n} rows of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): "zrobione w {rows}, a {n} zaplanowanych; zaplanowane to kontynuacje, nie kontakty",
    (
        "{rows} of what was done and {n} row of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): "zrobione w {rows}, a {n} zaplanowanych; zaplanowane to kontynuacje, nie kontakty",
    "no whole number of days; every {n} days is used": (
        "to nie pełna liczba dni; używane jest co {n} dni"
    ),
    "Write a whole number of days, like 7 for a week or 30 for a month.": (
        "Proszę wpisać pełną liczbę dni, jak 7 dla tygodnia lub 30 dla miesiąca."
    ),
    "no tier; the rule decides": "to nie klasa; decyduje reguła",
    "Write A, B or C, or clear it.": "Proszę wpisać A, B lub C albo wyczyścić.",
    "no number of days; the tier's cadence is used": "to nie liczba dni; obowiązuje rytm klasy",
    "Write a whole number of days from 1 on, or clear it.": (
        "Proszę wpisać pełną liczbę dni od 1 albo wyczyścić."
    ),
    "a date for the next call that passed more than a year ago; the rule decides": (
        "data następnej rozmowy sprzed ponad roku; decyduje reguła"
    ),
    "Write a new date, or clear it.": "Proszę wpisać nową datę albo wyczyścić.",
    "no such customer; {alias} leads to nobody": (
        "nie ma takiego klienta; {alias} do nikogo nie prowadzi"
    ),
    "Write the id or the name as the list of customers has it.": (
        "Proszę wpisać numer lub nazwę tak jak na liście klientów."
    ),
    "the newest order is older than {n} months, so no customer has revenue and all are C": (
        "najnowsze zamówienie jest starsze niż {n} miesięcy, więc żaden klient nie ma "
        "obrotu i wszyscy są C"
    ),
    "Run for a day nearer to it (--as-of), or raise the setting revenue_months.": (
        "Proszę liczyć na dzień bliższy (--as-of) albo zwiększyć ustawienie revenue_months."
    ),
    "due before it was promised": "termin przed obietnicą",
    "delivered before it was promised; the delivery counts": (
        "dostarczono przed obietnicą; liczy się dostawa"
    ),
    "closed before it was promised; the closing counts": (
        "zamknięto przed obietnicą; liczy się zamknięcie"
    ),
    "a new date before the promise": "nowa data przed obietnicą",
    "a notice before the promise": "zawiadomienie przed obietnicą",
    "a note before the promise": "notatka przed obietnicą",
    "promised for a day before the order": "obiecano na dzień przed zamówieniem",
    "delivered before it was ordered; the delivery counts": (
        "dostarczono przed zamówieniem; liczy się dostawa"
    ),
    "settled before it was delivered": "rozliczono przed dostawą",
    "answered before it was opened; the answer counts at once": (
        "odpowiedziano przed otwarciem; odpowiedź liczy się jako natychmiastowa"
    ),
    "closed before it was opened; it counts as closed at once": (
        "zamknięto przed otwarciem; liczy się jako zamknięte od razu"
    ),
    "reopened before it was opened": "otwarto ponownie przed otwarciem",
    "accepted before it was handed on": "przyjęto przed przekazaniem",
    "told before it happened": "przekazano, zanim się stało",
    "resolved before it happened": "rozwiązano, zanim się stało",
    "due before it was invoiced": "termin przed fakturą",
    "answered before it was asked; the answer counts at once": (
        "odpowiedziano przed pytaniem; odpowiedź liczy się jako natychmiastowa"
    ),
    "a follow-up due before the call it comes from": "kontynuacja przed rozmową, z której wynika",
    "answered before it came in": "odpowiedziano przed otrzymaniem",
    "notes sent before the meeting": "notatki wysłane przed spotkaniem",
    "a negative quantity; it counts as blank": "ujemna ilość; liczy się jako pusta",
    "a promise without the day it is due; it stays open and is never late": (
        "obietnica bez terminu; zostaje otwarta i nigdy się nie spóźnia"
    ),
    "Write when it is due.": "Proszę wpisać termin.",
    "a case without the day it was opened; it counts as open, and has no age": (
        "sprawa bez dnia otwarcia; liczy się jako otwarta i nie ma wieku"
    ),
    "Write when it was opened.": "Proszę wpisać, kiedy ją otwarto.",
    "a quantity received on no day; it counts as not delivered yet": (
        "ilość otrzymana bez dnia; liczy się jako jeszcze niedostarczona"
    ),
    "Write the day it was delivered.": "Proszę wpisać dzień dostawy.",
    "{n} more rows: ": "{n} dalszych wierszy: ",
    (
        "the last order is of {iso}, {n} days before the day of this run, longer than "
        "any gap of the year before: the orders seem to end there, and the months after "
        "it are incomplete"
    ): (
        "ostatnie zamówienie jest z {iso}, {n} dni przed dniem tego przebiegu, dłużej "
        "niż każda przerwa w poprzednim roku: zamówienia zdają się tam kończyć, a "
        "późniejsze miesiące są niepełne"
    ),
    "Add the orders since then, or ask for the report as of {iso}.": (
        "Proszę dodać zamówienia od tego czasu albo poprosić o raport na {iso}."
    ),
    "no rate, or none above 0, for this currency; its amounts are not added to the others": (
        "brak kursu, lub żadnego powyżej 0, dla tej waluty; jej kwoty nie są dodawane do innych"
    ),
    "Write what 1 of it comes to in your own currency, like 0.92.": (
        "Proszę wpisać, ile 1 jest warte w Państwa walucie, jak 0,92."
    ),
    "a second rate for {currency}; this one holds, not {n}": (
        "drugi kurs dla {currency}; obowiązuje ten, nie {n}"
    ),
    "Leave one row for each currency and day.": "Proszę zostawić jeden wiersz dla waluty i dnia.",
    "{rows} in {currency}, converted: by the rate of their day, 100 are {n} to {n2} ": (
        "w {rows} waluta {currency}, przeliczona: po kursie dnia 100 to od {n} do {n2} "
    ),
    "{rows} in {currency}, converted: 100 are {n} ": (
        "w {rows} waluta {currency}, przeliczona: 100 to {n} "
    ),
    "{rows} in {currency}, not in {home}: added to no figure": (
        "w {rows} waluta {currency}, nie {home}: nie wchodzi do żadnej liczby"
    ),
    ", as no rate is that old": ", bo żaden kurs nie jest tak stary",
    (
        "Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
        "{home}; the column Valid from says since when."
    ): (
        "Proszę dodać arkusz Kursy (Waluta, Kurs) z {currency} i tym, ile 1 jest warte w "
        "{home}; kolumna Valid from mówi, od kiedy."
    ),
    (
        "the same amount on all lines of an order, in {n} of them: a total, which counts "
        "once; it is not added for {rows}"
    ): (
        "ta sama kwota na wszystkich liniach zamówienia, w {n}: suma, która liczy się "
        "raz; nie dodano jej w {rows}"
    ),
    "If each line has that amount of its own, give the lines numbers of their own.": (
        "Jeśli każda linia ma tę kwotę dla siebie, proszę nadać liniom własne numery."
    ),
    (
        "{rows} equal to another in every cell that is read, the number of the order "
        "too; they count, with {n} in all"
    ): (
        "w {rows} każda odczytana komórka jak w innym, także numer zamówienia; liczą się, razem {n}"
    ),
    "{rows} equal to another in every cell that is read; they count, with {n} in all": (
        "w {rows} każda odczytana komórka jak w innym; liczą się, razem {n}"
    ),
    "Delete those that were entered twice; orders with numbers are known apart.": (
        "Proszę usunąć wpisane podwójnie; zamówienia z numerami są rozróżniane."
    ),
    "Delete those that were entered twice; two of the same item may stay.": (
        "Proszę usunąć wpisane podwójnie; dwie sztuki tego samego artykułu mogą zostać."
    ),
    (
        "{rows} of money given back: each reduces the order of its number, on the day "
        "of that, and is no order itself"
    ): (
        "zwroty pieniędzy w {rows}: każdy zmniejsza zamówienie o swoim numerze, w jego "
        "dniu, i sam nie jest zamówieniem"
    ),
    (
        "{rows} of money given back without the number of an order: each counts on its "
        "own day, and is no order"
    ): (
        "zwroty pieniędzy bez numeru zamówienia w {rows}: każdy liczy się w swoim dniu i "
        "nie jest zamówieniem"
    ),
    "Write the number of its order beside it (Order ID), where it is to reduce that one.": (
        "Proszę wpisać obok numer zamówienia (Order ID), jeśli ma je zmniejszyć."
    ),
    "{rows} of orders that come to 0.00; they count as orders": (
        "zamówienia na 0,00 w {rows}; liczą się jako zamówienia"
    ),
    "Where nothing was bought, write cancelled in the column Status, or delete the row.": (
        "Gdzie nic nie kupiono, proszę wpisać anulowane w kolumnie Status albo usunąć wiersz."
    ),
    "{rows} refunded in part, which count in full: no column says how much": (
        "częściowy zwrot w {rows}, liczone w całości: żadna kolumna nie mówi, ile"
    ),
    "Add a column Refunded with what was given back.": (
        "Proszę dodać kolumnę Kwota zwrotu z tym, co zwrócono."
    ),
    "{rows} not counted, by what stands there: ": "nie policzono, według wpisu, w {rows}: ",
    " (does not count)": " (nie liczy się)",
    "a state nobody knows, in {rows}; it counts": "nieznany stan, w {rows}; liczy się",
    "If such rows do not count, say so on the Settings sheet, in a row: state {word}, and void.": (
        "Jeśli takie wiersze się nie liczą, proszę to wpisać w arkuszu Ustawienia, w "
        "wierszu: state {word} i void."
    ),
    "If such rows do not count, say so on the Settings sheet: ": (
        "Jeśli takie wiersze się nie liczą, proszę to wpisać w arkuszu Ustawienia: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} dalszych słów nieznanego stanu, w {rows}; liczą się"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "nieznany status, w {rows}; liczony jako aktywny"
    ),
    "Say what it means on the Settings sheet, in a row: status {word}, and lost, paused, "
    "no contact or active.": (
        "Proszę podać w arkuszu Ustawienia, w jednym wierszu, co to znaczy: status {word}, "
        "oraz lost, paused, no contact lub active."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "{n} dalszych słów nieznanego statusu, w {rows}; liczone jako aktywne"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Jeśli ta kolumna to nie status, proszę ją ustalić przez `retain map`; w "
        "przeciwnym razie patrz wiersze powyżej."
    ),
    "What does the status {word} mean?": "Co znaczy status {word}?",
    "Counted as active.": "Liczony jako aktywny.",
    "Do orders in the state {word} count?": "Czy zamówienia w stanie {word} się liczą?",
    "They count.": "Liczą się.",
    "Its rows are counted nowhere.": "Jego wiersze nigdzie się nie liczą.",
    "the classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "klasy w {header} są używane: {counts}, a {n} bez znanej klasy"
    ),
    "the classes in {header} are the tiers: ": "klasy w {header} są używane: ",
    "The classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "Klasy w {header} są używane: {counts}, a {n} bez znanej klasy"
    ),
    "The classes in {header} are the tiers: ": "Klasy w {header} są używane: ",
    "Do the classes in {header} make the tiers (own), or does revenue (share)?": (
        "Czy o klasach decyduje {header} (własne klasy), czy obrót (obrót)?"
    ),
    "The classes are the tiers.": "Obowiązują własne klasy.",
    "no such customer in this book": "nie ma takiego klienta w tym skoroszycie",
    "no report has this name; the refresh leaves it out": (
        "żaden raport nie ma takiej nazwy; odświeżanie ją pomija"
    ),
    "no such header in this book": "nie ma takiego nagłówka w tym skoroszycie",
    "no such sheet in this book": "nie ma takiego arkusza w tym skoroszycie",
    "this sheet is written anew at each run, and there is {changed} that a run did not write": (
        "ten arkusz jest zapisywany od nowa przy każdym przebiegu, a jest w nim {changed}, "
        "czego żaden przebieg nie zapisał"
    ),
    "It is kept as a sheet of your own; do your own work on sheets of your own.": (
        "Zostaje jako Państwa własny arkusz; proszę pracować na własnych arkuszach."
    ),
    "no holidays are known for this country ({rows}); only weekends are kept free": (
        "nie są znane święta tego kraju (w {rows}); wolne są tylko weekendy"
    ),
    "no holidays are known for this country; only weekends are kept free": (
        "nie są znane święta tego kraju; wolne są tylko weekendy"
    ),
    "Write its English name or two-letter code; add its holidays to a Holidays sheet.": (
        "Proszę wpisać nazwę angielską lub kod dwuliterowy; dodać święta do arkusza Święta."
    ),
    "Write its English name or two-letter code.": (
        "Proszę wpisać nazwę angielską lub kod dwuliterowy."
    ),
    (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "{day}; {n} of {n2} phone numbers are of {ours}"
    ): (
        "dla nikogo nie jest znany kraj, więc rozmowy są planowane na święta jak {day}; "
        "{n} z {n2} numerów telefonu to {ours}"
    ),
    "no country is known for anybody, so calls may fall on a public holiday, as on {day}": (
        "dla nikogo nie jest znany kraj, więc rozmowy mogą wypaść w święto, jak {day}"
    ),
    "Write the country on the Settings sheet: country, and its name.": (
        "Proszę wpisać kraj w arkuszu Ustawienia: country i jego nazwę."
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Jeśli to ten kraj, proszę wpisać go w arkuszu Ustawienia: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "to nie dzień roku ani święto tego kraju; jest pominięte"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Proszę wpisać dzień jak 15 gru albo KRAJ=nazwa święta, po angielsku."
    ),
    "a country that is not known; what it says is left out": (
        "nieznany kraj; jego treść jest pominięta"
    ),
    "no number of calls a day; the setting calls_per_day ({n}) is used": (
        "to nie liczba rozmów dziennie; obowiązuje ustawienie calls_per_day ({n})"
    ),
    "Write a whole number from 0 on, or clear it.": (
        "Proszę wpisać liczbę całkowitą od 0 albo wyczyścić."
    ),
    "no whole number of calls a day; {n} is used": (
        "to nie pełna liczba rozmów dziennie; używane jest {n}"
    ),
    "Write a whole number.": "Proszę wpisać liczbę całkowitą.",
    "not days of the week; the setting working_days is used": (
        "to nie dni tygodnia; obowiązuje ustawienie working_days"
    ),
    "Write them like Mon-Fri or Mon, Tue, Thu.": (
        "Proszę wpisać je jak poniedziałek-piątek albo pon, wt, czw."
    ),
    "no time of day; the setting day_starts is used": (
        "to nie godzina; obowiązuje ustawienie day_starts"
    ),
    "no time of day; the setting day_ends is used": (
        "to nie godzina; obowiązuje ustawienie day_ends"
    ),
    "no time zone that is known; the setting time_zone is used": (
        "to nie znana strefa czasowa; obowiązuje ustawienie time_zone"
    ),
    "Write it like ": "Proszę wpisać jak ",
    "the absence ends before it begins; it is not counted": (
        "nieobecność kończy się przed początkiem; nie liczy się"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the one customer of this rep is planned from then on"
    ): (
        "brak dnia końca nieobecności: {who} jest nieobecny do odwołania i odtąd nie "
        "planuje się rozmów z jedynym klientem tego handlowca"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the {n} customers of this rep is planned from then on"
    ): (
        "brak dnia końca nieobecności: {who} jest nieobecny do odwołania i odtąd nie "
        "planuje się rozmów z klientami ({n}) tego handlowca"
    ),
    "no day on which the absence ends: {who} is away until further notice": (
        "brak dnia końca nieobecności: {who} jest nieobecny do odwołania"
    ),
    "Write the last day off, the same day for one day; else give the customers another owner.": (
        "Proszę wpisać ostatni dzień wolny, ten sam dla jednego dnia; w przeciwnym razie "
        "dać klientom innego handlowca."
    ),
    "a short name; {name} is meant": "krótka nazwa; chodzi o {name}",
    (
        "no rep of the sheet Team, where {name} stands; calls are planned for {name2} "
        "apart, as usual days and calls a day allow"
    ): (
        "brak takiego handlowca w arkuszu Zespół, gdzie jest {name}; rozmowy dla {name2} są "
        "planowane osobno, według zwykłych dni i liczby rozmów"
    ),
    "Write {name}, if that is who is meant; else add a row for ": (
        "Proszę wpisać {name}, jeśli o to chodzi; w przeciwnym razie dodać wiersz dla "
    ),
    "nobody stands in for themselves; no call is given to anybody else": (
        "nikt nie zastępuje sam siebie; żadna rozmowa nie trafia do kogoś innego"
    ),
    "Write who stands in, or clear it.": "Proszę wpisać, kto zastępuje, albo wyczyścić.",
    (
        "neither a rep of this sheet nor an owner of customers; what {name} has promised "
        "is planned for {name2} on days away, as usual days and calls a day allow"
    ): (
        "ani handlowiec z tego arkusza, ani opiekun klientów; to, co obiecał {name}, "
        "jest w dni nieobecności planowane dla {name2}, według zwykłych dni i liczby "
        "rozmów"
    ),
    "Correct the name, or add a row for ": "Proszę poprawić nazwisko albo dodać wiersz dla ",
    " stands in row {n} too, with {what}; that one is used": (
        " stoi też w wierszu {n}, z {what}; używany jest tamten"
    ),
    "Correct or delete one of the two; further rows are for further absences.": (
        "Proszę poprawić lub usunąć jeden z nich; dalsze wiersze są na kolejne nieobecności."
    ),
    "an end that is no day; {tier} holds until somebody clears it": (
        "koniec, który nie jest dniem; {tier} obowiązuje do wyczyszczenia"
    ),
    "Write the last day like 2026-12-31.": "Proszę wpisać ostatni dzień jak 2026-12-31.",
    "a tier by hand that ended on {iso}; the rule decides": (
        "klasa ręczna, która skończyła się {iso}; decyduje reguła"
    ),
    "Clear it, or write a new last day.": "Proszę wyczyścić albo wpisać nowy ostatni dzień.",
    "a tier by hand that ends on {iso}, today; then the rule decides": (
        "klasa ręczna, która kończy się {iso}, dzisiaj; potem decyduje reguła"
    ),
    "a tier by hand that ends on {iso}, in {n} days; then the rule decides": (
        "klasa ręczna, która kończy się {iso}, za {n} dni; potem decyduje reguła"
    ),
    "a tier by hand that ends on {iso}, in 1 day; then the rule decides": (
        "klasa ręczna, która kończy się {iso}, jutro; potem decyduje reguła"
    ),
    "another step above has this name; what is done for one counts for both": (
        "inny krok powyżej ma tę nazwę; zrobione dla jednego liczy się dla obu"
    ),
    "Give each step a name of its own.": "Proszę nadać każdemu krokowi własną nazwę.",
    "no tier, and no customer has it as an interest or bought of it": (
        "to nie klasa i żaden klient nie ma tego jako zainteresowania ani tego nie kupił"
    ),
    "Correct it, or add it to the interests of those whom the step is for.": (
        "Proszę to poprawić albo dodać do zainteresowań tych, dla których jest krok."
    ),
    (
        "most first orders of the {n} customers without Customer since stand at the "
        "begin of the sheet, {iso}; it may hold the latest orders only, so nobody is "
        "called new by it"
    ): (
        "większość pierwszych zamówień {n} klientów bez „Klient od” stoi na początku "
        "arkusza, {iso}; może zawierać tylko najnowsze zamówienia, więc nikt nie jest "
        "według niego nowy"
    ),
    "Add older orders, or a column Customer since to the customer list.": (
        "Proszę dodać starsze zamówienia albo kolumnę Klient od do listy klientów."
    ),
    "Write days of the week, like Tue, Thu or Mon-Wed.": (
        "Proszę wpisać dni tygodnia, jak wt, czw lub pon-śr."
    ),
    "Write hours, like 9-11, mornings or after 14:00.": "Proszę wpisać godziny, jak 9-11.",
    "a preference that cannot be read; it counts as blank": (
        "preferencja nie do odczytania; liczy się jako pusta"
    ),
    "nobody knows whose promise this is; it counts as ours": (
        "nie wiadomo, czyja to obietnica; liczy się jako nasza"
    ),
    "Write us or them.": "Proszę wpisać my albo klient.",
    "no score from {n} to {n2}, as this survey has; it does not count": (
        "to nie ocena od {n} do {n2}, jak w tej ankiecie; nie liczy się"
    ),
    "no score from {n} to {n2}, as {what} has; it does not count": (
        "to nie ocena od {n} do {n2}, jak {what}; nie liczy się"
    ),
    (
        "Type a score from {n} to {n2}; where the scale is another one, write it behind "
        "the kind, like "
    ): "Proszę wpisać ocenę od {n} do {n2}; jeśli skala jest inna, wpisać ją za rodzajem, jak ",
    "no trigger that is known; the step is left out": (
        "to nie znany wyzwalacz; krok jest pominięty"
    ),
    "nothing that is known; the step stands on To do": "nic znanego; krok stoi w: Do zrobienia",
    "Write call, visit, e-mail, letter, gift or colleague.": (
        "Proszę wpisać rozmowa, wizyta, e-mail, list, prezent lub kolega."
    ),
    "Write one of ": "Proszę wpisać jedno z: ",
    "Write one of start, first order, delivery, case resolved, every, date, top ten.": (
        "Proszę wpisać jedno z: początek, pierwsze zamówienie, dostawa, sprawa "
        "rozwiązana, co, data, dziesięciu najlepszych."
    ),
    "no length of time and no day of the year; the step is left out": (
        "ani okres, ani dzień roku; krok jest pominięty"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Proszę wpisać czas jak 3 dni, dzień 30 lub 2 miesiące, albo 1 gru."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "dzień roku nic nie mówi po tym wyzwalaczu; krok jest pominięty"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Proszę wpisać czas jak 3 dni albo data jako wyzwalacz."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "przy wyzwalaczu data musi stać dzień roku, a to nim nie jest; krok jest pominięty"
    ),
    "Write a day like 1 Dec, or season.": "Proszę wpisać dzień jak 1 gru albo sezon.",
    "nothing tells how often; the step is left out": (
        "nic nie mówi, jak często; krok jest pominięty"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Proszę wpisać czas jak 1 rok albo dzień jak 1 gru."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Nic do zmiany w ",
    "Would write ": "Zapisano by: ",
    "Wrote ": "Zapisano: ",
    ", as of {iso}": ", stan na {iso}",
    ", amounts in {currency}": ", kwoty w {currency}",
    "1 question is open: choose answers in the sheet {ours}; the next refresh goes by them.": (
        "1 pytanie jest otwarte: proszę wybrać odpowiedź w arkuszu {ours}; następne "
        "odświeżenie się nią pokieruje."
    ),
    (
        "{n} questions are open: choose answers in the sheet {ours}; the next refresh goes by them."
    ): (
        "{n} pytań jest otwartych: proszę wybrać odpowiedzi w arkuszu {ours}; następne "
        "odświeżenie się nimi pokieruje."
    ),
    " (hidden)": " (ukryty)",
    ": to be added": ": zostałby dodany",
    ": to be replaced": ": zostałby zastąpiony",
    ": to be kept": ": zostałby zachowany",
    ": added": ": dodano",
    ": replaced": ": zastąpiono",
    ": unchanged": ": bez zmian",
    ": kept": ": zachowano",
    ": refused": ": odmówiono",
    ", {n} rows": ", wierszy: {n}",
    ", {n} row": ", wierszy: {n}",
    "columns beside the customers added: ": "kolumny obok klientów dodano: ",
    "columns beside the customers replaced: ": "kolumny obok klientów zastąpiono: ",
    "columns beside the customers unchanged: ": "kolumny obok klientów bez zmian: ",
    "columns beside the customers linked: ": "kolumny obok klientów połączono: ",
    "columns beside the customers mended: ": "kolumny obok klientów naprawiono: ",
    "columns beside the customers to be added: ": (
        "kolumny obok klientów, które zostałyby dodane: "
    ),
    "columns beside the customers to be replaced: ": (
        "kolumny obok klientów, które zostałyby zastąpione: "
    ),
    "columns beside the customers to be linked: ": (
        "kolumny obok klientów, które zostałyby połączone: "
    ),
    "columns beside the customers to be mended: ": (
        "kolumny obok klientów, które zostałyby naprawione: "
    ),
    ": {n} rows added from the call schedule": ": dodano wierszy z planu rozmów: {n}",
    ": {n} row added from the call schedule": ": dodano wierszy z planu rozmów: {n}",
    ": {n} rows to be added from the call schedule": ": wierszy z planu rozmów do dodania: {n}",
    ": {n} row to be added from the call schedule": ": wierszy z planu rozmów do dodania: {n}",
    "backup: ": "kopia zapasowa: ",
    "{n} problems: see the sheet {ours}, or `retain check`.": (
        "Problemów: {n}; patrz arkusz {ours} albo `retain check`."
    ),
    "{n} problem: see the sheet {ours}, or `retain check`.": (
        "Problemów: {n}; patrz arkusz {ours} albo `retain check`."
    ),
    "0 problems.": "Brak problemów.",
    "No problems.": "Brak problemów.",
    "{n} problems: ": "Problemów: {n}; w tym: ",
    "{n} problem: ": "Problemów: {n}; w tym: ",
    "{n} errors": "błędów: {n}",
    "{n} error": "błędów: {n}",
    "{n} warnings": "ostrzeżeń: {n}",
    "{n} warning": "ostrzeżeń: {n}",
    "{n} notes": "uwag: {n}",
    "{n} note": "uwag: {n}",
    "... and {n} more; --json lists all.": "... i {n} dalszych; --json pokazuje wszystkie.",
    "Not read: sheet ": "Nie odczytano: arkusz ",
    ": sheet '{title}', ": ": arkusz '{title}', ",
    ": not used; may be ": ": nieużywane; może to ",
    ". Settle it with `retain map`.": ". Proszę to ustalić przez `retain map`.",
    "not used: ": "nieużywane: ",
    "1 call waits for the call log, in {ours}: ": (
        "1 rozmowa czeka na dziennik rozmów, w: {ours}: "
    ),
    "{n} calls wait for the call log, in {ours}: ": (
        "{n} rozmów czeka na dziennik rozmów, w: {ours}: "
    ),
    "1 call counts, in {ours}: ": "1 rozmowa liczy się, w: {ours}: ",
    "{n} calls count, in {ours}: ": "{n} rozmów liczy się, w: {ours}: ",
    ": each customer has a sheet of its own": ": każdy klient ma własny arkusz",
    ": months stand across": ": miesiące stoją obok siebie",
    "1 signal is answered, as {ours} says.": "odpowiedziano na 1 sygnał, jak mówi {ours}.",
    "{n} signals are answered, as {ours} says.": (
        "odpowiedziano na sygnały ({n}), jak mówi {ours}."
    ),
    "1 task is done: it stands in {ours}.": "wykonano 1 zadanie: jest w: {ours}.",
    "{n} tasks are done: they stand in {ours}.": "wykonano zadania ({n}): są w: {ours}.",
    ": filled from {ours}: ": ": wypełniono z: {ours}: ",
    ": what was done stands in {ours} alone: ": ": to, co wykonano, jest tylko w: {ours}: ",
    "1 answer stands in the sheet {title} from now on.": (
        "1 odpowiedź jest odtąd w arkuszu {title}."
    ),
    "{n} answers stand in the sheet {title} from now on.": (
        "odpowiedzi ({n}) są odtąd w arkuszu {title}."
    ),
    " was changed by hand: it is kept as {title}, and is yours now.": (
        " zmieniono ręcznie: zostaje jako {title} i należy teraz do Państwa."
    ),
    " was changed by hand ({changed}): it is kept as {title}, and is yours now.": (
        " zmieniono ręcznie ({changed}): zostaje jako {title} i należy teraz do Państwa."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " zmieniono ręcznie: zostaje i należy teraz do Państwa."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " usunięto: nie ma w nim już nic do pokazania."
    ),
    " stays as it was: ": " zostaje bez zmian: ",
    (
        " in the copy before this one had been changed by hand ({changed}): that copy is in "
        "the backup."
    ): " w poprzedniej kopii zmieniono ręcznie ({changed}): ta kopia jest w kopii zapasowej.",
    (
        "Somebody changed a sheet of ours while it was written: it is kept as {title}, "
        "and is yours now."
    ): "Ktoś zmienił nasz arkusz podczas zapisu: zostaje jako {title} i należy teraz do Państwa.",
    "The columns stand on a sheet of their own: ": "Kolumny stoją w osobnym arkuszu: ",
    "The spreadsheet's time zone {zone} is not known here: today is today on this machine.": (
        "Strefa czasowa {zone} arkusza nie jest tu znana: dzisiaj to dzisiaj na tym komputerze."
    ),
    " was not written by this and stays as it is; the result is {file}.": (
        " nie pochodzi stąd i zostaje bez zmian; wynik to {file}."
    ),
    " is a new workbook with the values of {book} only, as ": (
        " to nowy skoroszyt tylko z wartościami {book}, bo "
    ),
    "Intervals stretched so that the plan can be kept: ": (
        "Odstępy wydłużone, aby plan dało się utrzymać: "
    ),
    "More is asked for than is possible, and stretch is off: ": (
        "Wymagane jest więcej niż możliwe, a stretch jest wyłączony: "
    ),
    "No place for a call in the next {n} days: ": (
        "Brak miejsca na rozmowę w najbliższych {n} dniach: "
    ),
    "Correct days off and calls a day in Team, or give the customers another owner.": (
        "Proszę poprawić dni wolne i liczbę rozmów dziennie w Zespół albo dać klientom "
        "innego handlowca."
    ),
    " ({n} calls a day for {n2} places)": " ({n} rozmów dziennie na {n2} miejsc)",
    " ({n} calls a day for {n2} place)": " ({n} rozmów dziennie na {n2} miejsce)",
    " ({n} calls a day for {n2} places beside commitments": (
        " ({n} rozmów dziennie na {n2} miejsc obok zobowiązań"
    ),
    " ({n} calls a day for {n2} places": " ({n} rozmów dziennie na {n2} miejsc",
    " ({n} calls a day for {n2} place beside commitments": (
        " ({n} rozmów dziennie na {n2} miejsce obok zobowiązań"
    ),
    " ({n} calls a day for {n2} place": " ({n} rozmów dziennie na {n2} miejsce",
    ", the factor of the last plan is kept": ", zostaje współczynnik ostatniego planu",
    "Added to ": "Dodano do ",
    "Would add to ": "Dodano by do ",
    " has no column for {what}: {ours} holds that.": " nie ma kolumny na {what}: jest w: {ours}.",
    "What was typed into the schedule waits on the sheet {ours}: ": (
        "To, co wpisano do planu, czeka w arkuszu {ours}: "
    ),
    "No problems; read were ": "Brak problemów; odczytano ",
    ": see the sheet {ours}. Read were ": ": patrz arkusz {ours}. Odczytano ",
    "{n} rows of ": "wierszy {n} z ",
    # Joined words.
    "' to '": "' → '",
    "{short} or {day}: nothing in this column tells whether the day or the month stands first": (
        "{short} lub {day}: nic w tej kolumnie nie mówi, czy najpierw stoi dzień, czy miesiąc"
    ),
    "{short} or {day}: this column contradicts itself (": (
        "{short} lub {day}: ta kolumna sama sobie przeczy ("
    ),
    # Why a header or a sheet is what it is read as.
    "you said so": "tak wskazano",
    "by the text above it, ": "według tekstu powyżej, ",
    "by its title; its rows are orders as well": (
        "według tytułu; jego wiersze to także zamówienia"
    ),
    "by its headers": "według nagłówków",
    "by their headers": "według nagłówków",
    "by its title": "według tytułu",
    "by their titles": "według tytułów",
    "as a table with months across": "jako tabela z miesiącami obok siebie",
    "a number for each order, beside an e-mail address": (
        "numer dla każdego zamówienia, obok adresu e-mail"
    ),
    "as a sheet for each customer": "jako arkusz dla każdego klienta",
    "like the sheets of customers, but no customer is called so": (
        "jak arkusze klientów, ale żaden klient tak się nie nazywa"
    ),
    "the number under ": "numer pod ",
    "the name under ": "nazwa pod ",
    "its name in code": "jego nazwa w kodzie",
    "its column in ": "jego kolumna w ",
    "; its values agree": "; jego wartości pasują",
    "the last contact": "ostatni kontakt",
    "the latest day of ": "najnowszy dzień z ",
    "the second header for ": "drugi nagłówek dla ",
    "; so do others: ": "; podobnie inne: ",
    "of outgoing calls; of incoming ones ": "rozmów wychodzących; przychodzących ",
    "the customer's number in the calls of one direction only": (
        "numer klienta tylko w rozmowach jednego kierunku"
    ),
    "its values look like e-mail addresses": "jego wartości wyglądają jak adresy e-mail",
    "its values look like phone numbers": "jego wartości wyglądają jak numery telefonu",
    "its values look like classes": "jego wartości wyglądają jak klasy",
    "its values look like dates": "jego wartości wyglądają jak daty",
    "its values tell more outcomes apart than those of ": (
        "jego wartości rozróżniają więcej wyników niż te z "
    ),
    "the name beside a first name": "nazwa obok imienia",
    "the name beside a surname": "nazwa obok nazwiska",
    "the name beside the customer's": "nazwa obok nazwy klienta",
    "Write it like Europe/Madrid.": "Proszę wpisać ją jak Europe/Warsaw.",
    "no better header for the customer": "brak lepszego nagłówka dla klienta",
    "its own name": "jego własna nazwa",
    "from row {n}": "od wiersza {n}",
    "{n} contacts in the month": "{n} kontakty w miesiącu",
    # Figures of the retention report, how each is counted, and of which time.
    "as of {iso}": "stan na {iso}",
    "as of {day}": "stan na {day}",
    "on {iso}": "dnia {iso}",
    "next {n} working days": "najbliższe dni robocze: {n}",
    "whole team, on average": "cały zespół, średnio",
    "all orders, {iso} to {iso2}": "wszystkie zamówienia, {iso} do {iso2}",
    "orders after {iso}, to {iso2}": "zamówienia po {iso}, do {iso2}",
    "revenue of the customer list": "obrót z listy klientów",
    "all rows": "wszystkie wiersze",
    "{iso} to {iso2}": "{iso} do {iso2}",
    "{span} to {span2}": "{span} do {span2}",
    "{n} to {n2}": "{n} do {n2}",
    "{n} and more": "{n} i więcej",
    " (so far)": " (dotąd)",
    " (no orders)": " (brak zamówień)",
    " (said of its order)": " (według jego zamówienia)",
    "{money}": "{money}",
    " (orders begin in {span})": " (zamówienia od {span})",
    " ({n} of {n2} months empty)": " ({n} z {n2} miesięcy pustych)",
    "fewer than {n} customers": "mniej niż {n} klientów",
    "too early to tell until {iso}": "za wcześnie do {iso}",
    "the orders before.": "wcześniejsze zamówienia.",
    "a column Customer since in the list, or the orders before.": (
        "kolumna Klient od na liście albo wcześniejsze zamówienia."
    ),
    (
        "The orders begin on {iso}, and of {n} of the {n2} customers who ordered first "
        "in the {n3} days from then on the list does not say since when they have been "
        "customers: these may take old customers for new ones."
    ): (
        "Zamówienia zaczynają się {iso}, a o {n} z {n2} klientów, którzy zamówili po "
        "raz pierwszy w następnych {n3} dniach, lista nie mówi, od kiedy są klientami: "
        "te tabele mogą brać dawnych klientów za nowych."
    ),
    (
        "The orders begin on {iso}, and the list does not say since when the only "
        "customer who ordered first in the {n} days from then on has been one: these "
        "may take an old customer for a new one."
    ): (
        "Zamówienia zaczynają się {iso}, a lista nie mówi, od kiedy jest klientem "
        "jedyny, który zamówił po raz pierwszy w następnych {n} dniach: te tabele mogą "
        "brać dawnego klienta za nowego."
    ),
    (
        "The orders begin on {iso}, and {n} customers have been such for longer, as "
        "the list says: their first orders are not in the book, so these leave them "
        "out."
    ): (
        "Zamówienia zaczynają się {iso}, a {n} klientów jest nimi dłużej, według "
        "listy: ich pierwszych zamówień nie ma w skoroszycie, więc te tabele ich "
        "pomijają."
    ),
    (
        "The orders begin on {iso}, and 1 customer has been one for longer, as the "
        "list says: their first orders are not in the book, so these leave them out."
    ): (
        "Zamówienia zaczynają się {iso}, a 1 klient jest nim dłużej, według listy: "
        "jego pierwszych zamówień nie ma w skoroszycie, więc te tabele go pomijają."
    ),
    "the orders begin here: may be older customers": (
        "tu zaczynają się zamówienia: mogą to być dawni klienci"
    ),
    (
        "Customers reached within their cadence, of all who may be called. Attempts do "
        "not count; lost, paused and do-not-call are left out."
    ): (
        "Klienci zastani w swoim rytmie, z wszystkich, do których można dzwonić. Próby "
        "się nie liczą; utraceni, wstrzymani i nie dzwonić są pominięci."
    ),
    (
        "Customers reached within their cadence, of all who may be called; earlier days "
        "by the cadences of today."
    ): (
        "Klienci zastani w swoim rytmie, z wszystkich, do których można dzwonić; "
        "wcześniejsze dni według dzisiejszych rytmów."
    ),
    "Customers who may be called and whom nobody has reached yet.": (
        "Klienci, do których można dzwonić, a których nikt jeszcze nie zastał."
    ),
    "Customers last reached longer ago than their cadence.": (
        "Klienci zastani dawniej, niż mówi ich rytm."
    ),
    "Calls that have a place in the schedule.": "Rozmowy z miejscem w planie.",
    "Calls due in these days for which no place is left.": (
        "Rozmowy na te dni, na które nie ma już miejsca."
    ),
    (
        "Talks a working day that all cadences together ask for, as if each call reached "
        "the customer. How many calls and places that takes, with those that reach "
        "nobody, visits and commitments, stands under Capacity."
    ): (
        "Rozmowy na dzień roboczy, których wymagają wszystkie rytmy razem, jakby każda "
        "zastała klienta. Ile to rozmów i miejsc, wraz z nieudanymi, wizytami i "
        "zobowiązaniami, jest pod: Możliwości."
    ),
    (
        "Revenue held by the fifth of the customers with most of it, of all revenue; "
        "customers without orders count as zero, those with amounts in other currencies "
        "alone do not count."
    ): (
        "Obrót jednej piątej klientów, którzy mają go najwięcej, z całego obrotu; "
        "klienci bez zamówień liczą się jako zero, a ci z kwotami tylko w innych "
        "walutach się nie liczą."
    ),
    (
        "Our promises kept or exceeded, of those with a day that are done or past it. "
        "Open past the day is broken; moved in time and kept then is left out."
    ): (
        "Nasze obietnice dotrzymane lub przekroczone, z tych z dniem, które są wykonane "
        "lub po terminie. Otwarta po dniu jest złamana; przesunięta na czas i dotrzymana "
        "jest pominięta."
    ),
    "Our promises with a new day that the customer heard of by the first one.": (
        "Nasze obietnice z nowym dniem, o którym klient wiedział przed pierwszym."
    ),
    "Our promises whose day passed without delivery and without a notice by then.": (
        "Nasze obietnice, których dzień minął bez dostawy i bez zawiadomienia."
    ),
    "Our promises that will be late and of which nobody has told the customer.": (
        "Nasze obietnice, które się spóźnią, a o których klient nie wie."
    ),
    "Problems, late or short promises and deliveries that are not closed, of all.": (
        "Problemy, spóźnione lub niepełne obietnice i dostawy, które nie są zamknięte, "
        "ze wszystkich."
    ),
    (
        "Half of the gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Połowa spraw: dni robocze do zamknięcia, otwarte liczone tak długo, jak trwają "
        "(Kaplan-Meier)."
    ),
    (
        "Nine of ten gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Dziewięć z dziesięciu spraw: dni robocze do zamknięcia, otwarte liczone tak "
        "długo, jak trwają (Kaplan-Meier)."
    ),
    "Blank: too many are still open to tell.": "Puste: zbyt wiele jest jeszcze otwartych.",
    (
        "Steps of the playbook that were done by their day, of those whose day is past "
        "or that are done; steps that come round again are left out. Blank: nobody has "
        "said yet that one is."
    ): (
        "Kroki scenariusza wykonane do swojego dnia, z tych, których dzień minął lub "
        "które wykonano; powracające są pominięte. Puste: nikt jeszcze nie zgłosił "
        "wykonania."
    ),
    (
        "Working days, Monday to Friday, from the first order (or whatever the step of "
        "the playbook waits for) to the thank-you; half of the customers who were "
        "thanked waited no longer."
    ): (
        "Dni robocze, od poniedziałku do piątku, od pierwszego zamówienia (lub na co "
        "czeka krok scenariusza) do podziękowania; połowa klientów nie czekała dłużej."
    ),
    (
        "Customers who ordered in {n} and again in {n2}, of those who ordered in {n3}. "
        "Win-backs and new ones do not count."
    ): (
        "Klienci, którzy zamówili w {n} i ponownie w {n2}, z zamawiających w {n3}. "
        "Odzyskani i nowi się nie liczą."
    ),
    "1 less the customer retention rate of the same years.": (
        "1 minus wskaźnik utrzymania z tych samych lat."
    ),
    "Customers who ordered on two different days or more, of all who ordered.": (
        "Klienci, którzy zamówili w co najmniej dwóch różnych dniach, ze wszystkich zamawiających."
    ),
    "Rows of Orders that are no sale, by what stands there: ": (
        "Wiersze Zamówienia, które nie są sprzedażą, według wpisu: "
    ),
    "What customers of the list ordered, less money given back. Count: rows with an amount.": (
        "To, co zamówili klienci z listy, minus zwroty. Liczba: wiersze z kwotą."
    ),
    "See Which orders count.": "Patrz „Które zamówienia się liczą”.",
    "See What cannot be told.": "Patrz „Czego nie można powiedzieć”.",
    "Customers with an order.": "Klienci z zamówieniem.",
    "Of the customers who ordered in the 12 months before, those who ordered again in these.": (
        "Z klientów, którzy zamówili w 12 poprzednich miesiącach, ci, którzy zamówili "
        "ponownie w tych."
    ),
    (
        "What the customers of the 12 months before bought in these, of what they bought "
        "then; without new ones and those won back."
    ): (
        "Co klienci z 12 poprzednich miesięcy kupili w tych, z tego, co kupili wtedy; "
        "bez nowych i odzyskanych."
    ),
    (
        "As net, but of each customer at most what it bought before: never more than 100 "
        "%. Contract revenue only."
    ): (
        "Jak netto, ale od każdego klienta najwyżej tyle, ile kupował przedtem: nigdy "
        "więcej niż 100 %. Tylko obrót z umów."
    ),
    "Contacts that reached somebody; the count is of customers reached.": (
        "Kontakty, które kogoś zastały; liczeni są zastani klienci."
    ),
    "No order of anybody in {words}.": "Żadnego zamówienia w {words}.",
    "1 row in another currency without a rate is not in it.": (
        "1 wiersz w innej walucie bez kursu nie jest wliczony."
    ),
    "{n} rows in other currencies without a rate are not in it.": (
        "{n} wierszy w innych walutach bez kursu nie jest wliczonych."
    ),
    "1 row in another currency without a rate is not in that of the 12 months before.": (
        "1 wiersz w innej walucie bez kursu nie jest w obrocie z 12 poprzednich miesięcy."
    ),
    "{n} rows in other currencies without a rate are not in that of the 12 months before.": (
        "{n} wierszy w innych walutach bez kursu nie jest w obrocie z 12 poprzednich miesięcy."
    ),
    "1 of them brought no revenue in these months: as much was given back, or it was free.": (
        "1 z nich nie przyniósł obrotu w tych miesiącach: tyle samo zwrócono albo było to za darmo."
    ),
    "{n} of them brought no revenue in these months: as much was given back, or it was free.": (
        "{n} z nich nie przyniosło obrotu w tych miesiącach: tyle samo zwrócono albo "
        "było to za darmo."
    ),
    (
        "Of those called as A or B, who was reached within the cadence. Warns below the "
        "threshold (warn_coverage)."
    ): (
        "Z obsługiwanych jak A lub B: kogo zastano w rytmie. Ostrzega poniżej progu "
        "(warn_coverage)."
    ),
    (
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above "
        "the threshold (warn_sell)."
    ): "Z kontaktów z 365 dni o znanym celu te sprzedażowe. Ostrzega powyżej progu (warn_sell).",
    (
        "Of those who may be called, who gave no score, rating or answer in 365 days. "
        "Warns above the threshold (warn_unheard)."
    ): (
        "Z tych, do których można dzwonić: kto przez 365 dni nie dał oceny ani "
        "odpowiedzi. Ostrzega powyżej progu (warn_unheard)."
    ),
    (
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each "
        "by the share warn_rise. Warns from the threshold on (warn_rushed)."
    ): (
        "Z 12 pełnych miesięcy te, w których rozmów było więcej, a były krótsze lub gorzej "
        "ocenione, za każdym razem o udział warn_rise. Ostrzega od progu (warn_rushed)."
    ),
    (
        "Calls that cadences and commitments ask of the busiest rep, by the places of a "
        "day. Warns above the threshold (warn_load)."
    ): (
        "Rozmowy, których rytmy i zobowiązania wymagają od najbardziej obciążonego "
        "handlowca, na miejsca w dniu. Ostrzega powyżej progu (warn_load)."
    ),
    "Suggestions of customers of the last 365 days that somebody acted on, of all of them.": (
        "Sugestie klientów z ostatnich 365 dni, które ktoś zrealizował, ze wszystkich."
    ),
    "Days until somebody acted on a suggestion, the median of those acted on.": (
        "Dni do realizacji sugestii, mediana zrealizowanych."
    ),
    "Suggestions of any time that nobody has acted on.": (
        "Sugestie z dowolnego czasu, których nikt nie zrealizował."
    ),
    (
        "Cases of 365 days after which the customer scored no less in {n} days than in "
        "the {n2} before, of those scored on both sides; {n3} were resolved."
    ): (
        "Zgłoszenia z 365 dni, po których klient w {n} dni nie ocenił niżej niż w {n2} "
        "przedtem, z ocenionych po obu stronach; rozwiązano {n3}."
    ),
    (
        "Spend in the {n} days after a case was resolved by that in the {n2} before it "
        "was opened, of cases whose time has passed."
    ): (
        "Zakupy w {n} dni po rozwiązaniu zgłoszenia, przez te z {n2} dni przed "
        "otwarciem, dla zgłoszeń, których czas minął."
    ),
    "Customers whom somebody referred, by {n} different ones.": (
        "Klienci z polecenia, od {n} różnych."
    ),
    "What referred customers bought in 12 months, or by the list.": (
        "Co klienci z polecenia kupili w 12 miesiącach lub według listy."
    ),
    "Since {span}, when the list begins.": "Od {span}, od początku listy.",
    "Since {span}, when a place was free.": "Od {span}, gdy było wolne miejsce.",
    "Since {span}, in the place of {who}: {n} against {n2}.": (
        "Od {span}, w miejsce {who}: {n} wobec {n2}."
    ),
    "something special": "coś specjalnego",
    "All that were read": "Wszystkie odczytane",
    "Those that count": "Te, które się liczą",
    "Every figure of orders is made of these.": "Z nich jest każdy wskaźnik zamówień.",
    "Not counted: ": "Niepoliczone: ",
    "Of nobody in the customer list": "Nikogo z listy klientów",
    "Without a day": "Bez dnia",
    "Count from their day on.": "Liczą się od swojego dnia.",
    "Later than this report": "Późniejsze niż ten raport",
    "Money back, written beside the order": "Zwrot, zapisany obok zamówienia",
    "Money back, with the number of its order": "Zwrot, z numerem zamówienia",
    "Money back, of no order in the book": "Zwrot, do żadnego zamówienia w skoroszycie",
    "A total again on further lines of its order": (
        "Suma powtórzona na dalszych liniach zamówienia"
    ),
    "Equal to another row in every cell": "Równe innemu wierszowi w każdej komórce",
    "Equal lines of one order": "Równe linie jednego zamówienia",
    "Orders of 0.00": "Zamówienia na 0,00",
    "Taken off the order.": "Odjęte od zamówienia.",
    "Reduces its order, on the day of that, also in months told before.": (
        "Zmniejsza zamówienie, w jego dniu, także w miesiącach już zraportowanych."
    ),
    "Counts on its own day, as no order of the customer has its number.": (
        "Liczy się w swoim dniu, bo żadne zamówienie klienta nie ma jego numeru."
    ),
    "The amount counts once, with its order.": "Kwota liczy się raz, ze swoim zamówieniem.",
    "Count. What was entered twice is to be deleted.": (
        "Liczą się. Wpisane podwójnie należy usunąć."
    ),
    "Count, as two of the same item do. What was entered twice is to be deleted.": (
        "Liczą się, jak dwie sztuki tego samego artykułu. Wpisane podwójnie należy usunąć."
    ),
    "Count as orders that brought nothing.": (
        "Liczą się jako zamówienia, które nic nie przyniosły."
    ),
    "In a state nobody knows: ": "W nieznanym stanie: ",
    "Refunded in part, and no column says how much: ": (
        "Zwrócone częściowo, a żadna kolumna nie mówi ile: "
    ),
    "Count. Where they are no sale, write cancelled there.": (
        "Liczą się. Gdzie nie są sprzedażą, wpisz tam anulowane."
    ),
    "Count in full. A column Refunded takes off what was given back.": (
        "Liczą się w całości. Kolumna Kwota zwrotu odejmuje to, co zwrócono."
    ),
    (
        "Figures of orders are made of these; 1 row in a currency without a rate counts in "
        "none of money."
    ): (
        "Z nich są wskaźniki zamówień; 1 wiersz w walucie bez kursu nie liczy się w żadnym "
        "wskaźniku pieniędzy."
    ),
    (
        "Figures of orders are made of these; {n} rows in currencies without a rate count in "
        "none of money."
    ): (
        "Z nich są wskaźniki zamówień; {n} wierszy w walutach bez kursu nie liczy się w "
        "żadnym wskaźniku pieniędzy."
    ),
    (
        "A dot by quarter: of its 12 months another part of the orders has an amount, or a "
        "rate, than of the last ones."
    ): (
        "Kropka w kwartale: z jego 12 miesięcy inna część zamówień ma kwotę lub kurs niż z "
        "ostatnich."
    ),
    "In no figure.": "W żadnym wskaźniku.",
    # What cannot be told, why, and what it takes.
    "What it takes: ": "Czego potrzeba: ",
    "orders of more months; what is there stays in the book and counts from then on.": (
        "zamówienia z większej liczby miesięcy; to, co jest, zostaje w skoroszycie i "
        "liczy się odtąd."
    ),
    "Keeping, growth, survival, top ten, loyalty": (
        "Utrzymanie, wzrost, przetrwanie, najlepsza dziesiątka, lojalność"
    ),
    "a sheet Orders with customer, date and amount.": "arkusz Zamówienia z klientem, datą i kwotą.",
    "The book has no sheet of orders.": "Skoroszyt nie ma arkusza zamówień.",
    "The sheet {sheet} has no order that counts.": (
        "Arkusz {sheet} nie ma zamówienia, które się liczy."
    ),
    "The sheet {sheet} has no rows yet.": "Arkusz {sheet} nie ma jeszcze wierszy.",
    "orders with customer, date and amount.": "zamówienia z klientem, datą i kwotą.",
    "The customers of the list have only got money back: no row of theirs is an order.": (
        "Klienci z listy dostali tylko zwroty: żaden ich wiersz nie jest zamówieniem."
    ),
    "the orders themselves, with amounts of 0 or more.": "same zamówienia, z kwotami od 0.",
    "No order of a customer in the list lies on or before the day of this report.": (
        "Żadne zamówienie klienta z listy nie przypada w dniu tego raportu lub przed nim."
    ),
    "orders with a day and a customer of the list, or a later day for the report.": (
        "zamówienia z dniem i klientem z listy albo późniejszy dzień raportu."
    ),
    "No order on the sheet {sheet} has an amount that counts.": (
        "Żadne zamówienie w arkuszu {sheet} nie ma liczącej się kwoty."
    ),
    "amounts in the column {column}, in one currency or with Rates.": (
        "kwoty w kolumnie {column}, w jednej walucie lub z Kursy."
    ),
    "a column Amount; if it is there under another header, retain map asks for it.": (
        "kolumna Kwota; jeśli jest pod innym nagłówkiem, retain map o nią zapyta."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso} to {iso2}): "
        "they are in no figure of money, and stand in {ours}."
    ): (
        "zamówienia w {names} w {rows}, bez kursu w swoim dniu ({iso} do {iso2}): nie ma "
        "ich w żadnej liczbie pieniężnej, są w: {ours}."
    ),
    (
        "1 row of orders is in {names}, without a rate on its day ({iso}): it is in no "
        "figure of money, and stands in {ours}."
    ): (
        "zamówienia w {names} w 1 wierszu, bez kursu w swoim dniu ({iso}): nie ma ich w "
        "żadnej liczbie pieniężnej, są w: {ours}."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso}): they are "
        "in no figure of money, and stand in {ours}."
    ): (
        "zamówienia w {names} w {rows}, bez kursu w swoim dniu ({iso}): nie ma ich w "
        "żadnej liczbie pieniężnej, są w: {ours}."
    ),
    (
        "1 customer has in the last 12 months or the 12 before an order in a currency "
        "without a rate, or no amount on a quarter or more of the orders, so what was "
        "spent more or less cannot be told: the bridge has them Apart, and Net revenue "
        "retention leaves them out."
    ): (
        "1 klient ma w ostatnich lub poprzednich 12 miesiącach zamówienie w walucie "
        "bez kursu albo co najmniej ćwierć zamówień bez kwoty, więc nie wiadomo, czy "
        "wydał więcej, czy mniej: most pokazuje go osobno, a utrzymanie obrotu netto "
        "go pomija."
    ),
    (
        "{n} customers have in the last 12 months or the 12 before an order in a "
        "currency without a rate, or no amount on a quarter or more of the orders, so "
        "what was spent more or less cannot be told: the bridge has them Apart, and "
        "Net revenue retention leaves them out."
    ): (
        "{n} klientów ma w ostatnich lub poprzednich 12 miesiącach zamówienie w "
        "walucie bez kursu albo co najmniej ćwierć zamówień bez kwoty, więc nie "
        "wiadomo, czy wydali więcej, czy mniej: most pokazuje ich osobno, a utrzymanie "
        "obrotu netto ich pomija."
    ),
    "amounts, and rates of their day.": "kwoty i kursy z ich dnia.",
    "a sheet Rates (Currency, Rate) with ": "arkusz Kursy (Waluta, Kurs) z ",
    "rates of {names} from the first of these days on.": (
        "kursy {names} od pierwszego z tych dni."
    ),
    (
        "The last order is of {iso}, {n} days before this report; the months after it "
        "are incomplete, and figures by months end with {span}."
    ): (
        "Ostatnie zamówienie jest z {iso}, {n} dni przed tym raportem; późniejsze "
        "miesiące są niepełne, a wskaźniki miesięczne kończą się na {span}."
    ),
    "Months after the last order": "Miesiące po ostatnim zamówieniu",
    "the orders since then.": "zamówienia od tego czasu.",
    "Nobody ordered in {names}, though the months around are busy: these have no rate.": (
        "Nikt nie zamówił w {names}, choć miesiące wokół są ożywione: te nie mają odsetka."
    ),
    "their orders; where nothing was sold in them, nothing.": (
        "ich zamówienia; jeśli nic w nich nie sprzedano, nic."
    ),
    "Months without orders": "Miesiące bez zamówień",
    (
        "The last 12 full months lack other months than the 12 before ({names}), so the "
        "one is no measure of the other."
    ): (
        "W ostatnich 12 pełnych miesiącach brakuje innych miesięcy niż w 12 poprzednich "
        "({names}), więc jedno nie jest miarą drugiego."
    ),
    "orders of the months without any.": "zamówienia z miesięcy bez żadnych.",
    (
        "1 line of Problems is about orders that were left out, changed, or count though "
        "they are doubtful."
    ): (
        "1 wiersz arkusza Problemy dotyczy zamówień pominiętych, zmienionych lub "
        "liczonych mimo wątpliwości."
    ),
    (
        "{n} lines of Problems are about orders that were left out, changed, or count "
        "though they are doubtful."
    ): (
        "{n} wierszy arkusza Problemy dotyczy zamówień pominiętych, zmienionych lub "
        "liczonych mimo wątpliwości."
    ),
    "a look at the sheet {ours}, which says what to do.": (
        "rzut oka na arkusz {ours}, który mówi, co zrobić."
    ),
    "The orders reach back 1 full month, and it takes ": (
        "Zamówienia sięgają 1 pełnego miesiąca wstecz, a potrzeba "
    ),
    "The orders reach back {n} full months, and it takes ": (
        "Zamówienia sięgają {n} pełnych miesięcy wstecz, a potrzeba "
    ),
    ": kept 12 months before": ": utrzymani 12 miesięcy wcześniej",
    ": 12 months before": ": 12 miesięcy wcześniej",
    ": discounts": ": rabaty",
    "All orders lie within one year, so nobody can have been kept.": (
        "Wszystkie zamówienia są z jednego roku, więc nikt nie mógł zostać utrzymany."
    ),
    "All orders lie within one quarter, so nobody can have been kept.": (
        "Wszystkie zamówienia są z jednego kwartału, więc nikt nie mógł zostać utrzymany."
    ),
    "All orders lie within one month, so nobody can have been kept.": (
        "Wszystkie zamówienia są z jednego miesiąca, więc nikt nie mógł zostać utrzymany."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a year are not lost."
    ): (
        "Połowa zamówień przychodzi {n} dni lub więcej po poprzednim, więc większość "
        "klientów nieobecnych w danym roku nie jest utracona."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a quarter are not lost."
    ): (
        "Połowa zamówień przychodzi {n} dni lub więcej po poprzednim, więc większość "
        "klientów nieobecnych w kwartale nie jest utracona."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a month are not lost."
    ): (
        "Połowa zamówień przychodzi {n} dni lub więcej po poprzednim, więc większość "
        "klientów nieobecnych w miesiącu nie jest utracona."
    ),
    "a look at the longer periods, or at Survival.": (
        "rzut oka na dłuższe okresy albo na Przetrwanie."
    ),
    "Orders are taken for single ones, of which it would only say how uneven they are.": (
        "Zamówienia są brane za pojedyncze, o których mówiłoby to tylko, jak są nierówne."
    ),
    "the setting contract_revenue = yes, where revenue is that of contracts.": (
        "ustawienie contract_revenue = yes, gdzie obrót jest z umów."
    ),
    "Nobody's first order lies a month back.": "Niczyje pierwsze zamówienie nie ma miesiąca.",
    "In no month are {n} customers or more followed.": (
        "W żadnym miesiącu nie obserwuje się {n} klientów ani więcej."
    ),
    "No band has {n} customers who ordered in the 12 months before.": (
        "Żadna grupa nie ma {n} klientów, którzy zamówili w 12 poprzednich miesiącach."
    ),
    "more customers; with so few any share would be chance.": (
        "więcej klientów; przy tak niewielu każdy udział byłby przypadkiem."
    ),
    "No column of Orders says who had a discount.": (
        "Żadna kolumna Zamówienia nie mówi, kto miał rabat."
    ),
    "a column Discount in Orders.": "kolumna Rabat w Zamówienia.",
    "No quarter with orders is over yet.": (
        "Żaden kwartał z zamówieniami jeszcze się nie skończył."
    ),
    "No month with orders is over yet.": "Żaden miesiąc z zamówieniami jeszcze się nie skończył.",
    "Its tiers have no month in common in which 5 customers of each are at risk.": (
        "Jej klasy nie mają wspólnego miesiąca z 5 klientami każdej pod obserwacją."
    ),
    "A tier needs {n} customers who ordered; fewer are of ": (
        "Klasa potrzebuje {n} klientów z zamówieniem; mniej mają: "
    ),
    "a sheet Calls with customer, date and outcome.": "arkusz Rozmowy z klientem, datą i wynikiem.",
    "No call lies on or before the day of this report.": (
        "Żadna rozmowa nie przypada na dzień tego raportu ani wcześniej."
    ),
    "a later day for the report, or the calls before it.": (
        "późniejszy dzień raportu albo wcześniejsze rozmowy."
    ),
    "The book has no calls yet.": "Skoroszyt nie ma jeszcze rozmów.",
    "No call lies in the last 12 full months.": (
        "Żadnej rozmowy w ostatnich 12 pełnych miesiącach."
    ),
    "No call lies in the last 365 days.": "Żadnej rozmowy w ostatnich 365 dniach.",
    "No planned day has come yet that a refresh of this book remembers.": (
        "Nie nadszedł jeszcze zaplanowany dzień, który pamięta odświeżenie tego skoroszytu."
    ),
    "a refresh of the book each morning, in place.": (
        "odświeżanie skoroszytu na miejscu, każdego ranka."
    ),
    "No customer has revenue, neither by orders nor in the list.": (
        "Żaden klient nie ma obrotu, ani z zamówień, ani na liście."
    ),
    (
        "The customers of a tier got more money back than they spent, so that what is "
        "left is no part of a whole: revenue has no shares."
    ): (
        "Klienci pewnej klasy dostali z powrotem więcej, niż wydali, więc to, co "
        "zostaje, nie jest częścią całości: obrót nie ma udziałów."
    ),
    "orders with amounts, or a column Revenue in the list.": (
        "zamówienia z kwotami albo kolumna Obrót na liście."
    ),
    "more months in the setting revenue_months, or the orders before.": (
        "więcej miesięcy w ustawieniu revenue_months albo wcześniejsze zamówienia."
    ),
    "a sheet Surveys with customer, date, kind and score.": (
        "arkusz Ankiety z klientem, datą, rodzajem i oceną."
    ),
    "The book has no sheet of surveys.": "Skoroszyt nie ma arkusza ankiet.",
    (
        "Nothing says in which currency amounts are. How cells are formatted tells it "
        "in .xlsx, .xlsm, .ods and the open Excel, and is not read of other files or of "
        "Google Sheets."
    ): (
        "Nic nie mówi, w jakiej walucie są kwoty. Format komórek mówi to w .xlsx, "
        ".xlsm, .ods i otwartym Excelu; nie jest czytany z innych plików ani z Google "
        "Sheets."
    ),
    "the setting currency, or a column Currency in Orders.": (
        "ustawienie currency albo kolumna Waluta w Zamówienia."
    ),
    "newer rows on the sheet {sheet}.": "nowsze wiersze w arkuszu {sheet}.",
    "more values in the column {header} of the sheet {sheet}.": (
        "więcej wartości w kolumnie {header} arkusza {sheet}."
    ),
    "rates of {names} on the sheet {sheet}.": "kursy {names} w arkuszu {sheet}.",
    "newer suggestions, resolved cases, or names under Referred by.": (
        "nowsze sugestie, rozwiązane sprawy lub nazwiska w Polecony przez."
    ),
    "one of these: ": "jedno z tych: ",
    "surveys with suggestions": "ankiety z sugestiami",
    "a sheet Cases": "arkusz Reklamacje",
    "a column Referred by in the list": "kolumna Polecony przez na liście",
    "No score lies in the last 365 days.": "Żadnej oceny w ostatnich 365 dniach.",
    "The book holds no suggestion, no case resolved of late and nobody who was referred.": (
        "Skoroszyt nie ma sugestii, niedawno rozwiązanych zgłoszeń ani nikogo z polecenia."
    ),
    "Nobody who may be called is called as A or B.": (
        "Nikt, do kogo można dzwonić, nie jest obsługiwany jak A lub B."
    ),
    "orders or revenue, by which tiers are found.": (
        "zamówienia lub obrót, według których są klasy."
    ),
    "No contact of the last 365 days says what it was for.": (
        "Żaden kontakt z ostatnich 365 dni nie mówi, po co był."
    ),
    "the column Purpose of the calls, or of the call schedule.": (
        "kolumna Cel rozmów albo planu rozmów."
    ),
    "No score, rating or answer lies on or before the day of this report.": (
        "Żadna ocena ani odpowiedź nie przypada na dzień tego raportu ani wcześniej."
    ),
    "a sheet Surveys, or ratings and answers in the call schedule.": (
        "arkusz Ankiety albo oceny i odpowiedzi w planie rozmów."
    ),
    "Fewer than two full months of calls have minutes or ratings.": (
        "Mniej niż dwa pełne miesiące rozmów mają minuty lub oceny."
    ),
    "the columns Minutes or Rating of the calls.": "kolumny Minuty lub Ocena rozmów.",
    "No rep has customers and places for calls.": (
        "Żaden handlowiec nie ma klientów i miejsc na rozmowy."
    ),
    "a sheet Team with working days and calls a day.": (
        "arkusz Zespół z dniami pracy i rozmowami dziennie."
    ),
    # Sentences of single reports.
    "More calls, but shorter talks.": "Więcej rozmów, ale krótszych.",
    "More calls, but lower ratings.": "Więcej rozmów, ale niższe oceny.",
    "More calls, but shorter talks and lower ratings.": (
        "Więcej rozmów, ale krótszych i gorzej ocenianych."
    ),
    "Broken again and again: take it up inside, and warn who sells it.": (
        "Łamana wciąż na nowo: proszę omówić to w firmie i ostrzec, kto ją sprzedaje."
    ),
    "delivery on the day": "dostawa w dniu",
    "Mean, scores from {n} to {n2}": "Średnia, oceny od {n} do {n2}",
    "planned twice": "planowane dwa razy",
    "given already on {day}": "dane już {day}",
    "nothing of it was bought in the last 12 months": (
        "nic z tego nie kupiono w ostatnich 12 miesiącach"
    ),
    "its cost is not known": "koszt nie jest znany",
    "{n} is over the limit of {n2} for one": "{n} przekracza granicę {n2} na jeden",
    "{n} over the budget of {n2} in 12 months": "{n} ponad budżet {n2} w 12 miesiącach",
    "an offer is open: ": "otwarta jest oferta: ",
    ", and what came of it {day} to {day2}": ", i co z tego wyszło od {day} do {day2}",
    "Calls of {day} to {day2}": "Rozmowy od {day} do {day2}",
    "Of all customers ": "Ze wszystkich klientów: ",
    "Of {tier} customers ": "Z klientów {tier}: ",
    "Of customers without a tier ": "Z klientów bez klasy: ",
    "{n} of {n2} called on time stayed, and {n3} of the {n4} others: ": (
        "{n} z {n2} z rozmową na czas pozostało, a {n3} z {n4} innych: "
    ),
    " points (": " pkt (",
    "), more than chance": "), więcej niż przypadek",
    "), which may be chance": "), co może być przypadkiem",
    " to +": " do +",
    " to -": " do -",
    "Bought more: {n} and {n2}: ": "Kupili więcej: {n} i {n2}: ",
    "Below {n} in a group nothing can be told. That is so for: ": (
        "Poniżej {n} w grupie nic nie można powiedzieć. Dotyczy to: "
    ),
    "all tiers together": "wszystkie klasy razem",
    "customers without a tier": "klienci bez klasy",
    " ({n} called on time and {n2} not)": " ({n} z rozmową na czas i {n2} bez)",
    (
        "In no band of days between contacts fewer stayed than with more calls: this "
        "history does not say that rarer calls lose customers (longest told: {band})."
    ): (
        "W żadnym przedziale dni między kontaktami nie pozostało mniej niż przy "
        "częstszych rozmowach: ta historia nie mówi, że rzadsze rozmowy tracą klientów "
        "(najdłuższy znany: {band})."
    ),
    (
        "Fewer than two bands of days between contacts have {n} customers: no interval "
        "can be told from it."
    ): (
        "Mniej niż dwa przedziały dni między kontaktami mają {n} klientów: nie można z "
        "tego odczytać odstępu."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; with "
        "{band2} days between fewer did."
    ): (
        "Przy {band} dniach między kontaktami nie pozostało mniej niż przy częstszych "
        "rozmowach; przy {band2} dniach mniej."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; without "
        "a contact fewer did."
    ): (
        "Przy {band} dniach między kontaktami nie pozostało mniej niż przy częstszych "
        "rozmowach; bez kontaktu mniej."
    ),
    (
        "With {band} days between fewer stayed than with {band2} days between contacts; "
        "of those with more calls there are too few to compare with."
    ): (
        "Przy {band} dniach pozostało mniej niż przy {band2} dniach między kontaktami; z "
        "częstszymi rozmowami jest zbyt mało do porównania."
    ),
    (
        "Without a contact fewer stayed than with {band} days between contacts; of those "
        "with more calls there are too few to compare with."
    ): (
        "Bez kontaktu pozostało mniej niż przy {band} dniach między kontaktami; z "
        "częstszymi rozmowami jest zbyt mało do porównania."
    ),
    (
        "This is association, not effect: reps call those more who buy more, and less "
        "who is about to leave. It says who stayed among those called so, not what more "
        "calls would bring."
    ): (
        "To związek, nie skutek: handlowcy częściej dzwonią do tych, którzy kupują "
        "więcej, a rzadziej do odchodzących. Mówi, kto pozostał wśród tak obsługiwanych, "
        "a nie, co dałyby częstsze rozmowy."
    ),
    "{n} customers ordered from {day} to {day2}; below {n2} nothing can be told.": (
        "{n} klientów zamówiło od {day} do {day2}; poniżej {n2} nic nie można powiedzieć."
    ),
    "1 customer ordered from {day} to {day2}; below {n} nothing can be told.": (
        "1 klient zamówił od {day} do {day2}; poniżej {n} nic nie można powiedzieć."
    ),
    (
        "The book has no calls or no orders up to {day}; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Skoroszyt nie ma rozmów albo zamówień do {day}; test wstecz wymaga obu przez co "
        "najmniej {n} dni, najlepiej dwa lata."
    ),
    (
        "Calls and orders both reach back to {day} only; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Rozmowy i zamówienia sięgają tylko do {day}; test wstecz wymaga obu przez co "
        "najmniej {n} dni, najlepiej dwa lata."
    ),
    "The book has no sheet of orders; it takes one with customer, date and amount.": (
        "Skoroszyt nie ma arkusza zamówień; potrzebny jest z klientem, datą i kwotą."
    ),
    "This is for the next {n} days, if customers go on as they did.": (
        "To na najbliższe {n} dni, jeśli klienci będą postępować jak dotąd."
    ),
    ("Tried on the last {n} days by the orders before them: {n2} purchases foretold, {n3} came."): (
        "Sprawdzone na ostatnich {n} dniach według wcześniejszych zamówień: przewidziano "
        "{n2} zakupów, było {n3}."
    ),
    (
        "Of {n} customers no amount is known, or only in a currency without a rate: "
        "their value is blank and in no sum."
    ): (
        "Dla {n} klientów nie jest znana kwota lub tylko w walucie bez kursu: ich "
        "wartość jest pusta i w żadnej sumie."
    ),
    "BG/NBD finds no usable signal in these orders: its parameters run away.": (
        "BG/NBD nie znajduje w tych zamówieniach użytecznego sygnału: parametry uciekają."
    ),
    (
        "Each value is the calls a day of every rep, also of those for whom the Team "
        "sheet has a number."
    ): (
        "Każda wartość to liczba rozmów dziennie każdego handlowca, także tych z liczbą w "
        "arkuszu Zespół."
    ),
    (
        "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep "
        "with customers. No value changes that; write more there."
    ): (
        "Nikt nie ma miejsca na rozmowę: arkusz Zespół daje 0 rozmów dziennie każdemu "
        "handlowcowi z klientami. Żadna wartość tego nie zmieni; proszę wpisać tam więcej."
    ),
    "Customers without a rep have nobody's places; each value plans them as now.": (
        "Klienci bez handlowca nie mają niczyich miejsc; każda wartość planuje ich jak teraz."
    ),
    " changes nothing in this plan.": " nic w tym planie nie zmienia.",
    "With {value}, {n} customers slip; listed are the {n2} with the most revenue.": (
        "Przy {value} przesuwa się {n} klientów; podano {n2} z największym obrotem."
    ),
    "One more call a day of every rep": "Jedna rozmowa dziennie więcej u każdego handlowca",
    "One more call a day, {n} instead of {n2}": "Jedna rozmowa dziennie więcej, {n} zamiast {n2}",
    ", changes nothing: every call has its place already.": (
        ", nic nie zmienia: każda rozmowa ma już miejsce."
    ),
    "{n} days less late": "o {n} dnia mniej spóźnienia",
    "{n} days later": "o {n} dnia później",
    "1 customer more in the plan": "1 klient więcej w planie",
    "1 customer fewer in the plan": "1 klient mniej w planie",
    "{n} customers more in the plan": "{n} klientów więcej w planie",
    "{n} customers fewer in the plan": "{n} klientów mniej w planie",
    "intervals not stretched, instead of by {n}": "odstępy bez wydłużenia zamiast o {n}",
    "intervals stretched by {n}, not {n2}": "odstępy wydłużone o {n}, nie {n2}",
    "other days, as late as now": "inne dni, tak samo późno jak teraz",
    " (now)": " (teraz)",
    # Signs, behind the name of their table.
    "Warning signs: Keeping customers is a goal without a plan": (
        "Sygnały ostrzegawcze: Utrzymanie klientów to cel bez planu"
    ),
    "Warning signs: The return counts before the customer": (
        "Sygnały ostrzegawcze: Zysk liczy się przed klientem"
    ),
    "Warning signs: Out of touch with what customers value": (
        "Sygnały ostrzegawcze: Bez wiedzy, co cenią klienci"
    ),
    "Warning signs: The wrong behaviour is counted": (
        "Sygnały ostrzegawcze: Liczone jest złe zachowanie"
    ),
    "Warning signs: Colleagues are asked for what cannot be done": (
        "Sygnały ostrzegawcze: Od kolegów wymaga się niemożliwego"
    ),
    "that is none of {ours}; the row stays, with what was typed": (
        "to żadne z: {ours}; wiersz zostaje, z tym, co wpisano"
    ),
    # Giving, orders that seem missing, and what was told.
    "a kind of giving that nobody knows; it counts as other, and as no gift": (
        "nieznany rodzaj upominku; liczy się jako inny, a nie jako prezent"
    ),
    "Write one of gift, offer, preview, report, invitation, special action, or other.": (
        "Proszę wpisać jedno z prezent, oferta, zapowiedź, raport, zaproszenie, akcja "
        "specjalna albo inne."
    ),
    "no order of anybody in {names}, though the months around are busy: rows seem missing": (
        "żadnego zamówienia w {names}, choć miesiące wokół są ożywione: wydaje się, że "
        "brakuje wierszy"
    ),
    "Add the orders of these months; where nothing was sold in them, there is nothing to do.": (
        "Proszę dodać zamówienia z tych miesięcy; jeśli nic w nich nie sprzedano, nie ma "
        "nic do zrobienia."
    ),
    (
        "done for {whom}, and {word} is no yes or no, as {label} holds in its sheet; it "
        "is kept in {ours}"
    ): (
        "wykonano dla {whom}, a {word} to ani tak, ani nie, jak {label} w swoim arkuszu; "
        "zostaje w: {ours}"
    ),
    "Nothing, or write it there as you would have it: ": (
        "Nic albo proszę wpisać to tam po swojemu: "
    ),
    "Correct {label} in the row, if it is done.": (
        "Proszę poprawić {label} w wierszu, jeśli jest wykonane."
    ),
    " beside {word}, which is no talk: the news counts as not told, and comes back": (
        " obok {word}, co nie jest rozmową: nowość liczy się jako nieprzekazana i wraca"
    ),
    "Correct the outcome in the call log, if somebody was spoken to.": (
        "Proszę poprawić wynik w dzienniku rozmów, jeśli z kimś rozmawiano."
    ),
    ": no news says {word}; it is kept as typed, and closes nothing": (
        ": żadna nowość nie mówi {word}; zostaje jak wpisano i nic nie zamyka"
    ),
    "; else write what was planned under {label} in the call log, or in {ours}: ": (
        "; w przeciwnym razie proszę wpisać, co planowano, pod {label} w dzienniku "
        "rozmów albo w: {ours}: "
    ),
    # The page of a report.
    "Here the newest {n} of them; all are in the workbook.": (
        "Tutaj {n} najnowszych; wszystkie są w skoroszycie."
    ),
    "The pictures of this page need one more package: pip install ": (
        "Obrazy tej strony wymagają jeszcze jednego pakietu: pip install "
    ),
    ", then make it again.": ", a potem proszę zrobić ją ponownie.",
    ", as of {day}": ", stan na {day}",
    "{n} points": "{n} pkt",
    # Surveys, and sheets that were deleted.
    "{n} scores of customers who gave several on one day: their mean is their voice": (
        "{n} ocen klientów, którzy jednego dnia dali kilka: ich średnia jest ich głosem"
    ),
    "Nothing, if several people answered; delete what was entered by mistake.": (
        "Nic, jeśli odpowiedziało kilka osób; proszę usunąć wpisane omyłkowo."
    ),
    "the scale of these scores cannot be known: ": "skali tych ocen nie można poznać: ",
    "the scale of {survey} cannot be known: ": "skali {survey} nie można poznać: ",
    "; nothing is worked out": "; nic nie jest obliczane",
    "Write the scale behind the kind, like ": "Proszę wpisać skalę za rodzajem, jak ",
    (
        "the sheet was deleted: what was done on To do, told or answered and stood there "
        "alone is forgotten, so such tasks are open again"
    ): (
        "arkusz usunięto: to, co wykonano w Do zrobienia, przekazano lub na co "
        "odpowiedziano, a było tylko tam, jest zapomniane, więc takie zadania są znów "
        "otwarte"
    ),
    "; else use a backup.": "; w przeciwnym razie proszę użyć kopii zapasowej.",
    (
        ": the sheet was deleted, so it is not written any more. To have it again, write "
        "{name} beside also in Settings."
    ): (
        ": arkusz usunięto, więc nie jest już zapisywany. Aby go znów mieć, proszę wpisać "
        "{name} obok also w Ustawienia."
    ),
    # Why the scale of a survey cannot be known.
    "{n} scores from {n2} to {n3}, ": "{n} ocen od {n2} do {n3}, ",
    "1 score from {n} to {n2}, ": "1 ocena od {n} do {n2}, ",
    "a net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "net promoter score to oceny od 0 do 10; te są od {n} do {n2}"
    ),
    "which are no grades from 1 to 6": "które nie są stopniami od 1 do 6",
    "and a net promoter score is of scores from 0 to 10": (
        "a net promoter score to oceny od 0 do 10"
    ),
    "so that they may be of 0 to 10 or of a shorter scale": (
        "więc mogą być od 0 do 10 albo z krótszej skali"
    ),
    "as if of two scales": "jakby z dwóch skal",
    "so that they may be of 1 to 5 or of a shorter scale": (
        "więc mogą być od 1 do 5 albo z krótszej skali"
    ),
    "most of them 1 or 2, so that 1 may be the best or the worst": (
        "głównie 1 lub 2, więc 1 może być najlepszą albo najgorszą"
    ),
    # Mails of the morning.
    "no calls": "brak rozmów",
    "1 call": "1 rozmowa",
    "{n} calls": "rozmowy: {n}",
    "no to-dos": "brak zadań",
    "1 to-do": "1 zadanie",
    "{n} to-dos": "zadania: {n}",
    "no commitments missed": "żadne zobowiązanie nie przepadło",
    "1 commitment missed": "przepadło zobowiązań: 1",
    "{n} commitments missed": "przepadło zobowiązań: {n}",
    " today": " dzisiaj",
    " of the last plan not made or moved": " z ostatniego planu niewykonane lub przesunięte",
    " and {tasks} for {near} {year}": " i {tasks} na {near}.{year}",
    " ({n} late)": " (po terminie: {n})",
    "Today's calls are attached as a calendar file.": (
        "Dzisiejsze rozmowy są w załączniku jako plik kalendarza."
    ),
    "From {name}, as of {day}.": "Z {name}, stan na {day}.",
    "None today.": "Dzisiaj brak.",
    "None.": "Brak.",
    "Nothing.": "Nic.",
    ", called as {tier}": ", obsługa jak {tier}",
    ", 1 day ago": ", 1 dzień temu",
    "{day}, {n} days ago": "{day}, {n} dni temu",
    "{day}, 1 day ago": "{day}, 1 dzień temu",
    "The team on {near} {year}: ": "Zespół {near}.{year}: ",
    "The newest first, the oldest is of {day}.": "Najnowsze najpierw, najstarsze z {day}.",
    "{n} of {n2} are shown.": "Pokazano {n} z {n2}.",
    "1 call due in the days planned ahead has no place.": (
        "1 rozmowa przypadająca w zaplanowanych dniach nie ma miejsca."
    ),
    "{n} calls due in the days planned ahead have no place.": (
        "{n} rozmów przypadających w zaplanowanych dniach nie ma miejsca."
    ),
    ", and {tasks} for who is away": ", oraz {tasks} za nieobecnych",
    ", who is away until {day}": ", nieobecność do {day}",
    ", who is away until further notice": ", nieobecność do odwołania",
    ", and nobody stands in": ", bez zastępstwa",
    ", who has no e-mail address in Team": ", bez adresu e-mail w Zespół",
    "; a day off": "; dzień wolny",
    "{n} asked for, {n2} possible": "wymagane {n}, możliwe {n2}",
    "; intervals x {n}": "; odstępy x {n}",
    "No plan of an earlier day is remembered.": "Nie ma planu z wcześniejszego dnia.",
    "The plan of {day}.": "Plan z {day}.",
    "Not made (": "Niewykonane (",
    "Moved (": "Przesunięte (",
    ": {day}, now {day2}": ": {day}, teraz {day2}",
    ": {day}, now no day": ": {day}, teraz bez dnia",
    "and {n} more": "i {n} dalszych",
    # Money given back, and an empty list.
    "the list of customers has no rows, and ": "lista klientów nie ma wierszy, a ",
    "Put the customers in, or delete the sheet: then they are gathered from ": (
        "Proszę wpisać klientów albo usunąć arkusz: wtedy zostaną zebrani z "
    ),
    # Further sentences of reports.
    "How often customers buy: a gamma distribution of rates, by days.": (
        "Jak często klienci kupują: rozkład gamma częstości, na dzień."
    ),
    "How likely they leave after a purchase: a beta distribution.": (
        "Jak prawdopodobne jest odejście po zakupie: rozkład beta."
    ),
    "The higher, the better the fit.": "Im wyżej, tym lepsze dopasowanie.",
    "What purchases come to: a gamma distribution around means of a gamma one.": (
        "Ile wynoszą zakupy: rozkład gamma wokół średnich o rozkładzie gamma."
    ),
    (
        "Days with orders of today's customers in the next {n} days, by BG/NBD. The "
        "interval is of chance alone: that the model is wrong is not in it."
    ): (
        "Dni z zamówieniami dzisiejszych klientów w najbliższych {n} dniach, według "
        "BG/NBD. Przedział obejmuje tylko przypadek: błąd modelu nie jest wliczony."
    ),
    (
        "Expected purchases of each customer times what a purchase is expected to come "
        "to, by Gamma-Gamma."
    ): "Oczekiwane zakupy każdego klienta razy oczekiwana wartość zakupu, według Gamma-Gamma.",
    "{n} to {n2}, by day": "{n} do {n2}, według dnia",
    "watch; no abuse proven": "obserwować; nadużycie nieudowodnione",
    "requests and cost": "prośby i koszt",
    ", 1 is best": ", 1 jest najlepsze",
    "a survey from 0 to 10.": "ankieta od 0 do 10.",
    "; their mean is shown.": "; pokazana jest ich średnia.",
    "the scale behind the name, like ": "skala za nazwą, jak ",
    "A net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "Net promoter score to oceny od 0 do 10; te są od {n} do {n2}"
    ),
    "Customers with orders: {n}; of those with a second one: {n2}. It takes {n3} and {n4}.": (
        "Klienci z zamówieniami: {n}; z tego z drugim: {n2}. Potrzeba {n3} i {n4}."
    ),
    "The orders reach back less than twice {n} days, so that it cannot be tested.": (
        "Zamówienia sięgają mniej niż dwa razy {n} dni wstecz, więc nie da się tego sprawdzić."
    ),
    (
        "Foretold by the orders before, the last {n} days had {n2} repeat purchases; "
        "{n3} came. So BG/NBD finds no usable signal in these orders."
    ): (
        "Według wcześniejszych zamówień w ostatnich {n} dniach byłoby {n2} ponownych "
        "zakupów; było {n3}. BG/NBD nie znajduje więc użytecznego sygnału."
    ),
    "{n} customers have repeats with an amount; it takes {n2}.": (
        "{n} klientów ma ponowne zakupy z kwotą; potrzeba {n2}."
    ),
    (
        "What a purchase comes to goes with how often somebody buys (r = {n}), which "
        "Gamma-Gamma rules out: no value is told."
    ): (
        "Wartość zakupu idzie w parze z częstością kupowania (r = {n}), co Gamma-Gamma "
        "wyklucza: wartość nie jest podana."
    ),
    "Gamma-Gamma finds no usable signal in these amounts: no value is told.": (
        "Gamma-Gamma nie znajduje w tych kwotach użytecznego sygnału: wartość nie jest podana."
    ),
    ", {n} rows of ": ", wierszy {n} z ",
    "What came of it goes into the amber columns of the sheets {one} and {other}.": (
        "Wynik proszę wpisać w żółte kolumny arkuszy {one} i {other}."
    ),
    "What came of it goes into the amber columns of the sheet {one}.": (
        "Wynik proszę wpisać w żółte kolumny arkusza {one}."
    ),
    "a value, note or row of the person's own": "wartość, notatka lub wiersz wpisane ręcznie",
    "a value of the person's own at {cell}": "wartość wpisana ręcznie w {cell}",
    "a column of the person's own at {cell}": "własna kolumna w {cell}",
    "a row taken out": "usunięty wiersz",
    "a row of the person's own at {cell}": "własny wiersz w {cell}",
    "a row of the person's own": "własny wiersz",
    "a value typed over": "nadpisana wartość",
    "a value typed over at {cell}": "nadpisana wartość w {cell}",
    "a value typed over in column {column}": "nadpisana wartość w kolumnie {column}",
    "a colour": "kolor",
    "a colour at {cell}": "kolor w {cell}",
    "a colour in column {column}": "kolor w kolumnie {column}",
    "a value taken out at {cell}": "usunięta wartość w {cell}",
    "a colour taken out at {cell}": "usunięty kolor w {cell}",
    "a comment at {cell}": "komentarz w {cell}",
    "a comment taken out": "usunięty komentarz",
    "a formula at {cell}": "formuła w {cell}",
    "a box to tick at {cell}": "pole wyboru w {cell}",
    "a time of the day at {cell}": "godzina w {cell}",
    "a drop-down or rule at {cell}": "lista rozwijana lub reguła w {cell}",
    "a colour rule over {cells}": "reguła kolorów nad {cells}",
    " cannot follow its rows; it stays where it is.": (
        " nie może podążać za swoimi wierszami; pozostaje na miejscu."
    ),
    "a link at {cell}": "łącze w {cell}",
    "a format of numbers at {cell}": "format liczb w {cell}",
    "a chart of the person's own": "własny wykres",
    "a chart of the person's own at {cell}": "własny wykres w {cell}",
    "a chart of ours taken out": "usunięty nasz wykres",
    "a picture of the person's own": "własny obraz",
    "a picture of the person's own at {cell}": "własny obraz w {cell}",
    "a picture of ours taken out": "usunięty nasz obraz",
    "a shape of the person's own": "własny kształt",
    "a shape of the person's own at {cell}": "własny kształt w {cell}",
    "a shape of ours taken out": "usunięty nasz kształt",
    "a control of the person's own": "własna kontrolka",
    "a control of the person's own at {cell}": "własna kontrolka w {cell}",
    "a control of ours taken out": "usunięta nasza kontrolka",
    " is not written again; it is in the backup.": (
        " nie jest zapisywane ponownie; jest w kopii zapasowej."
    ),
    "Left out, as they are of all reps together: ": (
        "Pominięto, bo dotyczą wszystkich opiekunów razem: "
    ),
    "a cell": "komórka",
    "Wrote {n} files into ": "Zapisano {n} plików w ",
    "Would write {n} files into ": "Zapisałoby {n} plików w ",
    ("CSV holds one table, {table}; --table takes another, --to FOLDER/ takes all: "): (
        "CSV mieści jedną tabelę, {table}; --table bierze inną, --to FOLDER/ bierze wszystkie: "
    ),
    "Without charts: they need `{command}`.": "Bez wykresów: potrzebują `{command}`.",
    "Added to {title} of {book}: ": "Dodano do {title} w {book}: ",
    "Would add to {title} of {book}: ": "Dodałoby do {title} w {book}: ",
    (
        "Outcome was read under {header} at the last run and is under {now} now, "
        "so that {n} attempts would count as contacts"
    ): (
        "Wynik czytano przy ostatnim przebiegu pod {header}, a teraz pod {now}, "
        "tak że {n} prób liczyłoby się jako kontakty"
    ),
    "If that is right: ": "Jeśli to prawda: ",
    "; if it is another column: ": "; jeśli to inna kolumna: ",
    "the sheet {ours} says why": "arkusz {ours} mówi dlaczego",
    "more answers than the {n} questions of the call; all of it is kept as the answer to the "
    "first": ("więcej odpowiedzi niż {n} pytań rozmowy; całość pozostaje odpowiedzią na pierwsze"),
    "Write them under {labels} in {ours}, one a line.": (
        "Proszę wpisać je pod {labels} w arkuszu {ours}, po jednej w wierszu."
    ),
    "typed for {whom}, and the row of its task is gone, or says something else by now; it is "
    "kept in {ours}": (
        "wpisane dla {whom}, a wiersza zadania już nie ma albo mówi teraz co innego; pozostaje w "
        "arkuszu {ours}"
    ),
    "it is not so any more": "już tak nie jest",
    "answered on {day}: {verdict}": "odpowiedź z dnia {day}: {verdict}",
    "Since the digest of {day}.": "Od przeglądu z dnia {day}.",
    "{n} now; what is new since is told from the next digest on.": (
        "{n} teraz; co nowego od tej pory, powie następny przegląd."
    ),
    "Nearest: {word} (gift).": "Najbliżej: {word} (prezent).",
    "Nearest: {word} (offer).": "Najbliżej: {word} (oferta).",
    "Nearest: {word} (preview).": "Najbliżej: {word} (zapowiedź).",
    "Nearest: {word} (report).": "Najbliżej: {word} (raport).",
    "Nearest: {word} (invitation).": "Najbliżej: {word} (zaproszenie).",
    "Nearest: {word} (special action).": "Najbliżej: {word} (akcja specjalna).",
    "In which language are our sheets to be?": "W jakim języku mają być nasze arkusze?",
    "our sheets are in {words}": "nasze arkusze są w języku: {words}",
    (
        "the headers are words of several languages ({words}), and nothing in the book tells "
        "which it is; our sheets are in {name}"
    ): (
        "nagłówki są słowami kilku języków ({words}) i nic w skoroszycie nie mówi, którego; "
        "nasze arkusze są w języku: {name}"
    ),
    "If it is another one, write it on the Settings sheet: language, like {words}.": (
        "Jeśli to inny, proszę wpisać go w arkuszu Ustawienia: language, jak {words}."
    ),
    "more than one sheet looks like the customer list: {words}": (
        "więcej niż jeden arkusz wygląda na listę klientów: {words}"
    ),
    "no sheet is known to be the customer list; it may be {words}": (
        "żaden arkusz nie jest rozpoznany jako lista klientów; może to być {words}"
    ),
    "Name the sheet 'Customers', or say which it is: ": (
        "Proszę nazwać arkusz 'Klienci' albo wskazać, który to jest: "
    ),
    "Which sheet is the customer list?": "Który arkusz jest listą klientów?",
    "Nothing is planned.": "Nic nie jest planowane.",
    "Or write it on a sheet Settings, under Setting and Value: sheet {words}, Customers.": (
        "Albo proszę wpisać to w arkuszu Ustawienia, pod Ustawienie i Wartość: sheet "
        "{words}, Customers."
    ),
    "the first of several that look like it": "pierwszy z kilku, które na to wyglądają",
    "the first one with names": "pierwszy z nazwami",
    "; no day stands there, so each row is on the first of its month": (
        "; nie ma tam dnia, więc każdy wiersz jest na pierwszy dzień swojego miesiąca"
    ),
    "days are made of the columns {words}; this one is {iso}": (
        "dni są złożone z kolumn {words}; ten to {iso}"
    ),
    "; nothing says the year, so each month is the newest that is not to come": (
        "; nic nie mówi o roku, więc każdy miesiąc jest najnowszym, który już się zaczął"
    ),
    "; the year is that of the title, {words}": "; rok jest z tytułu, {words}",
    "a part of the day": "część daty",
    "Nothing, if that is so; else type whole dates.": (
        "Nic, jeśli to prawda; w przeciwnym razie proszę wpisać pełne daty."
    ),
    "1 heading line with totals below; each stands for the rows below it, and is no row itself": (
        "1 wiersz nagłówkowy z sumą poniżej; dotyczy wierszy pod nim i sam nie jest wierszem danych"
    ),
    (
        "{n} heading lines with totals below; each stands for the rows below it, and is no row "
        "itself"
    ): (
        "{n} wierszy nagłówkowych z sumami poniżej; każdy dotyczy wierszy pod nim i sam nie "
        "jest wierszem danych"
    ),
    "the first column has no header; it holds names, which are read as those of customers": (
        "pierwsza kolumna nie ma nagłówka; zawiera nazwy, czytane jako nazwy klientów"
    ),
    "Give it a header.": "Proszę nadać jej nagłówek.",
    "There is no Google Sheet {words}.": "Nie ma arkusza Google {words}.",
    "There is no file ": "Nie ma pliku ",
    ": the folder {words} does not exist.": ": folder {words} nie istnieje.",
    "In {words1}: {words2}.": "W {words1}: {words2}.",
    "Copy the address from the browser, and share the sheet with ": (
        "Proszę skopiować adres z przeglądarki i udostępnić arkusz dla "
    ),
    " is not shared with ": " nie jest udostępniony dla ",
    "Press Share in the sheet and add that address as Editor.": (
        "Proszę nacisnąć Udostępnij w arkuszu i dodać ten adres jako edytora."
    ),
    " may be read but not written.": " można czytać, ale nie zapisywać.",
    "Share it with {words} as Editor.": "Proszę udostępnić go dla {words} jako edytora.",
    " is too busy or out of reach; waited as long as is useful.": (
        " jest przeciążony lub nieosiągalny; czekano tak długo, jak to ma sens."
    ),
    ": the connection failed while it was written; the next run settles it.": (
        ": połączenie zerwało się podczas zapisu; następne uruchomienie to naprawi."
    ),
    "Try again later.": "Proszę spróbować później.",
    "Reading {words} is not allowed.": "Nie wolno czytać {words}.",
    "Reading {words} failed: ": "Odczyt {words} nie powiódł się: ",
    "Writing {words} failed: ": "Zapis {words} nie powiódł się: ",
    "it is not there.": "nie ma go tam.",
    " is open in {words}'s spreadsheet program; close it there and try again.": (
        " jest otwarty w arkuszu kalkulacyjnym użytkownika {words}; proszę zamknąć go tam i "
        "spróbować ponownie."
    ),
    "If nobody has it open, a crash left the file {words} behind: delete that.": (
        "Jeśli nikt go nie otworzył, awaria pozostawiła plik {words}: proszę go usunąć."
    ),
    " was moved or deleted since it was read; start again.": (
        " został przeniesiony lub usunięty od odczytu; proszę zacząć od nowa."
    ),
    " changed while it was copied; start again to work on what is there now.": (
        " zmienił się podczas kopiowania; proszę zacząć od nowa, aby pracować na obecnym stanie."
    ),
    " is held by another program; close the workbook and try again.": (
        " jest trzymany przez inny program; proszę zamknąć skoroszyt i spróbować ponownie."
    ),
    " is not well-formed XML (line {n1}, column {n2}); restore the workbook from a copy.": (
        " nie jest poprawnym XML (wiersz {n1}, kolumna {n2}); proszę przywrócić skoroszyt z kopii."
    ),
    " is not an Excel workbook, whatever its name says.": (
        " nie jest skoroszytem Excela, cokolwiek mówi nazwa."
    ),
    "Open it in Excel and save it as .xlsx.": "Proszę otworzyć go w Excelu i zapisać jako .xlsx.",
    " is empty (0 bytes): it is not an Excel workbook.": (
        " jest pusty (0 bajtów): to nie jest skoroszyt Excela."
    ),
    " can be read but not written into: it needs --to.": (
        " można czytać, ale nie zapisywać: potrzebne jest --to."
    ),
    " is protected by a password.": " jest chroniony hasłem.",
    "Take the password off in Excel and try again.": (
        "Proszę zdjąć hasło w Excelu i spróbować ponownie."
    ),
    " is not an Excel workbook that can be read.": (
        " nie jest skoroszytem Excela, który da się odczytać."
    ),
    " is damaged and cannot be read.": " jest uszkodzony i nie da się go odczytać.",
    "Open it in Excel and save it anew.": "Proszę otworzyć go w Excelu i zapisać ponownie.",
    " cannot be written: there is no folder ": " nie da się zapisać: nie ma folderu ",
    " holds no .csv and no .parquet file.": " nie zawiera pliku .csv ani .parquet.",
    "Put the customer list there as Customers.csv.": (
        "Proszę umieścić tam listę klientów jako Klienci.csv."
    ),
    "{n1} of {n2} sheets written": "zapisano arkuszy: {n1} z {n2}",
    "nothing to change": "nic do zmiany",
    "{n} calls logged": "zapisanych rozmów: {n}",
    "{n} calls wait for the call log": "rozmów czekających na rejestr: {n}",
    "{n} problems": "problemów: {n}",
    "no mails sent": "nie wysłano wiadomości",
    "1 mail sent": "wysłano 1 wiadomość",
    "{n} mails sent": "wysłanych wiadomości: {n}",
    "{n} sent before": "wysłanych wcześniej: {n}",
    (
        "Sheet {words} is not well-formed XML (line {n1}, column {n2}); restore the workbook "
        "from a copy."
    ): (
        "Arkusz {words} nie jest poprawnym XML (wiersz {n1}, kolumna {n2}); proszę "
        "przywrócić skoroszyt z kopii."
    ),
    "; mails: ": "; wiadomości: ",
    " is open in {words}'s spreadsheet program.": (
        " jest otwarty w arkuszu kalkulacyjnym użytkownika {words}."
    ),
    "Close it there and try again.": "Proszę zamknąć go tam i spróbować ponownie.",
    " changed since it was read.": " zmienił się od odczytu.",
    "typed over a day of ours, which each run writes anew": (
        "nadpisuje nasz dzień, który każde uruchomienie zapisuje od nowa"
    ),
    "Set a day in a column Next call override of the customer list, which every run goes by.": (
        "Proszę ustawić dzień w kolumnie Next call override listy klientów, według "
        "której działa każde uruchomienie."
    ),
    "typed over a tier of ours, which each run writes anew": (
        "wpisane na naszej klasie, którą każde uruchomienie zapisuje od nowa"
    ),
    "Set a tier in a column Tier override of the customer list, which every run goes by.": (
        "Proszę ustalić klasę w kolumnie Tier override listy klientów; każde uruchomienie się do "
        "niej stosuje."
    ),
    "the last plan is not used, as it was made on {iso}, after {iso2}, the day of this run; the "
    "plan of {iso3} holds again": (
        "ostatni plan nie jest używany, bo powstał {iso}, po {iso2}, dniu tego przebiegu; znów "
        "obowiązuje plan z {iso3}"
    ),
    "done for {whom}, and its row says {iso} already, which stays; it is kept in {ours}": (
        "wykonano dla {whom}, a wiersz mówi już {iso}, co zostaje; jest w: {ours}"
    ),
    (
        "done for {whom}, and its row says {iso}, which is still to come: that stays, and "
        "so does the task until then; it is kept in {ours}"
    ): (
        "wykonano dla {whom}, a wiersz mówi {iso}, co dopiero nastąpi: to zostaje, a "
        "zadanie do tego czasu też; jest w: {ours}"
    ),
    "No mail server is known.": "Nie znany jest żaden serwer poczty.",
    (
        "Say it by --set smtp_host=..., the file of --config or the environment variable "
        "RETAIN_SMTP_HOST; --dry-run writes the mails as files."
    ): (
        "Proszę go podać przez --set smtp_host=..., plik --config lub zmienną środowiskową "
        "RETAIN_SMTP_HOST; --dry-run zapisuje maile jako pliki."
    ),
    (
        "smtp_security is none, and {name} is not on this machine: anybody on the way could "
        "read the mails."
    ): (
        "smtp_security to none, a {name} nie jest na tym komputerze: każdy po drodze mógłby "
        "czytać maile."
    ),
    "Take starttls or tls.": "Proszę wziąć starttls lub tls.",
    "smtp_user is set; its password belongs into {name}.": (
        "smtp_user jest podany; hasło należy do {name}."
    ),
    "smtp_user and {name} can hold plain ASCII letters only.": (
        "smtp_user i {name} mogą zawierać tylko zwykłe litery ASCII."
    ),
    "mail_from cannot be {words}; it must be an e-mail address.": (
        "mail_from nie może być {words}; to musi być adres e-mail."
    ),
    "The mail server {name} refuses us: ": "Serwer poczty {name} nas odrzuca: ",
    "The mail server {name} does not offer what smtp_security and smtp_user ask for.": (
        "Serwer poczty {name} nie oferuje tego, czego wymagają smtp_security i smtp_user."
    ),
    "The mail server {name} has no valid certificate: ": (
        "Serwer poczty {name} nie ma ważnego certyfikatu: "
    ),
    "The mail server {name} cannot be reached: ": "Serwer poczty {name} jest nieosiągalny: ",
    " has nobody to write to.": " nie ma do kogo pisać.",
    ("Put a column E-mail into the Team sheet, or addresses into the setting mail_managers."): (
        "Proszę dodać kolumnę E-mail do arkusza Zespół albo adresy do ustawienia mail_managers."
    ),
    "Nobody is known whom the mails are from.": "Nie wiadomo, od kogo są maile.",
    (
        "Say it by --set mail_from=..., the file of --config or the environment variable "
        "RETAIN_MAIL_FROM."
    ): (
        "Proszę to podać przez --set mail_from=..., plik --config lub zmienną środowiskową "
        "RETAIN_MAIL_FROM."
    ),
    (
        "The mail for {name} may have arrived, as the line broke while it was sent; it is "
        "not sent again for this day."
    ): (
        "Mail do {name} mógł dotrzeć, bo połączenie zerwało się podczas wysyłania; na ten "
        "dzień nie jest wysyłany ponownie."
    ),
    "Another run sends the mails of this book; this one does nothing.": (
        "Inny przebieg wysyła maile tego skoroszytu; ten nic nie robi."
    ),
    ": what was sent cannot be remembered there ({words}), so nothing more is sent.": (
        ": tego, co wysłano, nie można tam zapisać ({words}), więc nic więcej nie jest wysyłane."
    ),
    " is damaged: what was sent today cannot be told.": (
        " jest uszkodzony: nie wiadomo, co dziś wysłano."
    ),
    "Delete it, and the mails of today are sent again.": (
        "Proszę go usunąć, a dzisiejsze maile zostaną wysłane ponownie."
    ),
    " is no mail of ours and is not overwritten.": (
        " nie jest naszym mailem i nie jest nadpisywany."
    ),
    "Take another DIR.": "Proszę wziąć inny folder.",
    " is no e-mail address, and Team has none of it": (
        " nie jest adresem e-mail, a Zespół nie ma żadnego takiego"
    ),
    " is no e-mail address.": " nie jest adresem e-mail.",
    " of {name}, who has no e-mail address in Team": " – {name}, bez adresu e-mail w Zespół",
    " and {tasks} of {name}, who has no e-mail address in Team": (
        " i {tasks} – {name}, bez adresu e-mail w Zespół"
    ),
    (" exists already and is not overwritten."): (" już istnieje i nie zostanie nadpisany."),
    ("Take another name, or move that file away."): (
        "Proszę wybrać inną nazwę albo przenieść ten plik."
    ),
    (": a starter workbook is an Excel file."): (": skoroszyt startowy to plik Excela."),
    ("Take a name ending in .xlsx, or in .xlsm for one with buttons."): (
        "Proszę wybrać nazwę kończącą się na .xlsx, albo na .xlsm dla skoroszytu z przyciskami."
    ),
    (": {n} customers on the sheet {name}."): (": klientów na arkuszu {name}: {n}."),
    ("This Python stays ready from press to press."): (
        "Ten Python czeka gotowy na kolejne naciśnięcia."
    ),
    ("Each press starts a new Python, as xlwings' server does not start; that is slower."): (
        "Każde naciśnięcie uruchamia nowego Pythona, bo serwer xlwings nie startuje; to wolniejsze."
    ),
    ("Run pip install --force-reinstall xlwings pywin32, then close Excel and open it again."): (
        "Proszę uruchomić pip install --force-reinstall xlwings pywin32, a potem zamknąć "
        "i otworzyć Excela."
    ),
    "Errors are written to:": "Błędy są zapisywane w:",
}
SPELLING = Spelling(
    day="%d.%m.%Y",
    near="%d.%m",
    weekdays="pon. wt. śr. czw. pt. sob. niedz.",
    whole_weekdays="poniedziałek wtorek środa czwartek piątek sobota niedziela",
    marks="\u00a0,",
    either="lub",
)
CATALOGUE = Catalogue("pl", TEXTS, PHRASES, SPELLING, MESSAGES)
