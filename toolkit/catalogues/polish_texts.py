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
    "please_answer.choices|reached": "dodzwoniono się",
    "please_answer.choices|not reached": "nie dodzwoniono się",
    "please_answer.choices|active": "aktywny",
    "please_answer.choices|paused": "wstrzymany",
    "please_answer.choices|lost": "utracony",
    "please_answer.choices|no contact": "nie dzwonić",
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
    ", which is ": ", co przypada na: ",
    ", so {day}": ", więc {day}",
    "; tried once without success, last {day}": "; jedna nieudana próba, ostatnia {day}",
    "; tried {n} times without success, last {day}": "; nieudane próby: {n}, ostatnia {day}",
    "; after so many attempts the customer rests for {n} days": (
        "; po tylu próbach klient odpoczywa {n} dni"
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
    "a place for a customer called as {tier}": "miejsce dla klienta obsługiwanego jak {tier}",
    "a place for a customer called as other": "miejsce dla klienta bez klasy",
    ", due since {day}": ", zaległe od {day}",
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
        ", i nikt nie zastępuje: proszę podać zastępstwo (Backup) w arkuszu Team"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (rozmowa {day}, nieoznaczone jako przekazane: wpisz dzień w Told on)"
    ),
    "there are fewer places on that day": "tego dnia jest mniej miejsc",
    "a place is free today": "dziś jest wolne miejsce",
    "a place is free sooner": "jest wcześniejsze wolne miejsce",
    "a place is free before days off": "jest wolne miejsce przed dniami wolnymi",
    "no visit any more: none of the rep's days has room for one": (
        "bez wizyty: żaden dzień handlowca nie ma na nią miejsca"
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
    "; not marked as done": "; nieoznaczone jako wykonane",
    "They wrote or rang on {day} and wait for an answer": (
        "Pisali lub dzwonili {day} i czekają na odpowiedź"
    ),
    "Send the notes of the meeting of {day}": "Proszę wysłać notatki ze spotkania {day}",
    "Accept the case, handed on by ": "Proszę przyjąć sprawę, przekazuje: ",
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
    "One order, {n} days ago, and no second; four of five order again within {n2}.": (
        "Jedno zamówienie {n} dni temu i brak drugiego; cztery na pięć ponawia w ciągu {n2}."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Jedno zamówienie {n} dni temu i brak drugiego; najwyżej {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Utracony od {n} dni; w najlepszym roku zakupy za {n2}, połowa innych {n3} lub mniej."
    ),
    "{n} days since the last order, usually {n2}, at most {n3}.": (
        "{n} dni od ostatniego zamówienia, zwykle {n2}, najwyżej {n3}."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Ostatnie oceny ({n}) miały średnio {n2}, w pierwszych {n4} dniach {n3}."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Ostatnie zamówienia ({n}) dały {n2}, zwykle {n3}"
    ),
    ", and those of the same season a year before to {n}": (
        ", a te z tej samej pory rok wcześniej {n}"
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
    "{n} days since anybody reached them; every {n2} days is wanted.": (
        "{n} dni od ostatniej rozmowy; powinna być co {n2} dni."
    ),
    "A gap: open for {n} days, since {day}.": "Sprawa: otwarta od {n} dni, od {day}.",
    ": open for {n} days, since {day}.": ": otwarta od {n} dni, od {day}.",
    "Handed over on {day}; still to do: ": "Przekazano {day}; jeszcze do zrobienia: ",
    "A 9 or 10 in the newest survey, no open gap, and not asked of late.": (
        "9 lub 10 w najnowszej ankiecie, brak otwartych spraw i dawno nie pytany."
    ),
    "Named: ": "Wymieniono: ",
    "; renewal on {day}": "; odnowienie {day}",
    (
        "Potential {n}, among the highest fifth; revenue {n2}, half of the customers "
        "have {n3} or more."
    ): (
        "Potencjał {n}, w najwyższej jednej piątej; obrót {n2}, połowa klientów ma {n3} lub więcej."
    ),
    # Signals within a call.
    "Order overdue: ": "Zamówienie się spóźnia: ",
    "Spend down: ": "Zakupy spadają: ",
    "Category dropped: ": "Porzucona kategoria: ",
    "Surprises: ": "Niespodzianki: ",
    "Same claim broken again: ": "Ta sama obietnica znów złamana: ",
    "Ratings falling: ": "Oceny spadają: ",
    "Score low or falling: ": "Ocena niska lub spada: ",
    "Sold to only: ": "Tylko sprzedaż: ",
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
    "they were reached since, for whatever; type Done on if that was it": (
        "od tego czasu była rozmowa; proszę wpisać „Wykonano dnia”, jeśli o to chodziło"
    ),
    "{iso} to {iso2}": "{iso} do {iso2}",
    "customer list": "lista klientów",
    "Diary entries, row {n}": "Dziennik kontaktów, wiersz {n}",
    ", row {n}": ", wiersz {n}",
}
MESSAGES = {
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
    "; else add the words to success_outcomes or attempt_outcomes.": (
        "; w przeciwnym razie proszę dodać słowa do success_outcomes lub attempt_outcomes."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; arkusz Orders z wierszem na każde zamówienie mówi więcej."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; arkusz Calls z wierszem na każdą rozmowę mówi więcej."
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
        "Proszę dodać arkusz Customers dla klas według obrotu, handlowców, telefonów i "
        "dni bez rozmów."
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
    (
        "no column is known as the {ours}, so none of {rows} is counted; headers that "
        "are not used: "
    ): (
        "żadna kolumna nie jest znana jako {ours}, więc nic nie liczy się w {rows}; "
        "nieużywane nagłówki: "
    ),
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
    "its values are no channels": "jej wartości to nie kanały",
    "its values are neither dates nor yes and no": "jej wartości to ani daty, ani tak i nie",
    "its values are not yes and no": "jej wartości to nie tak i nie",
    "its values are dates": "jej wartości to daty",
    "its values are e-mail addresses": "jej wartości to adresy e-mail",
    "known spelling of ": "znana pisownia: ",
    "no better header for ": "brak lepszego nagłówka dla: ",
    "a word that can mean other things too": "słowo, które może znaczyć też co innego",
    " all hold days of contact; the latest of a row is its last contact": (
        " zawierają dni kontaktu; najnowszy w wierszu to ostatni kontakt"
    ),
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
        "; w przeciwnym razie proszę dodać do Settings wiersz 'column {key}' z wartością -."
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
        "albo z accept_fewer = yes w Settings."
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
        "Proszę dodać do klientów kolumnę Roczny obrót albo arkusz Orders z datami i "
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
        "Proszę dać każdemu kontaktowi wiersz w arkuszu Calls, jeśli ma się liczyć."
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
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Proszę ustawić day_first na yes albo no w arkuszu Settings lub przez --set, "
        "albo wpisać jako datę."
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
        "Proszę ustawić decimal_comma na yes albo no w arkuszu Settings lub przez --set, "
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
    "that is none of {ours}": "to żadne z: {ours}",
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
    "its row names no customer; type it again in the row of the customer": (
        "jego wiersz nie nazywa klienta; proszę wpisać to ponownie w wierszu klienta"
    ),
    "Mend that, and run again.": "Proszę to naprawić i uruchomić ponownie.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Proszę dodać arkusz Calls z nagłówkami {headings} i uruchomić ponownie."
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
        "which are attempts; {n} other row count as contacts"
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
    "If it means that the customer was reached, add it to the setting success_outcomes.": (
        "Jeśli znaczy, że dodzwoniono się do klienta, proszę dodać je do ustawienia "
        "success_outcomes."
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
        "Proszę dodać arkusz Rates (Currency, Rate) z {currency} i tym, ile 1 jest warte "
        "w {home}; kolumna Valid from mówi, od kiedy."
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
        "{rows} of money given back: each reduces the order of its number, on the day of "
        "that, and is no order itself"
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
        "Proszę dodać kolumnę Refunded z tym, co zwrócono."
    ),
    "{rows} not counted, by what stands there: ": "nie policzono, według wpisu, w {rows}: ",
    " (does not count)": " (nie liczy się)",
    "a state nobody knows, in {rows}; it counts": "nieznany stan, w {rows}; liczy się",
    "If such rows do not count, write cancelled there, or delete them.": (
        "Jeśli takie wiersze się nie liczą, proszę wpisać tam anulowane albo je usunąć."
    ),
    "If such rows do not count, write cancelled there: ": (
        "Jeśli takie wiersze się nie liczą, proszę wpisać tam anulowane: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} dalszych słów nieznanego stanu, w {rows}; liczą się"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "nieznany status, w {rows}; liczony jako aktywny"
    ),
    (
        "If these customers are not to be called, add it to the setting lost_statuses, "
        "paused_statuses or no_contact_statuses; if they are, to active_statuses."
    ): (
        "Jeśli do tych klientów nie należy dzwonić, proszę dodać je do ustawienia "
        "lost_statuses, paused_statuses lub no_contact_statuses; w przeciwnym razie do "
        "active_statuses."
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
    "no such header in this book": "nie ma takiego nagłówka w tym skoroszycie",
    "no such sheet in this book": "nie ma takiego arkusza w tym skoroszycie",
    "this sheet is written anew at each run, and there is {what} that a run did not write": (
        "ten arkusz jest zapisywany od nowa przy każdym przebiegu, a jest w nim {what}, "
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
        "Proszę wpisać nazwę angielską lub kod dwuliterowy; dodać święta do arkusza Holidays."
    ),
    "Write its English name or two-letter code.": (
        "Proszę wpisać nazwę angielską lub kod dwuliterowy."
    ),
    (
        "no country is known for anybody, so calls are planned on holidays like {day}; "
        "{n} of {n2} phone numbers are of {ours}"
    ): (
        "dla nikogo nie jest znany kraj, więc rozmowy są planowane na święta jak {day}; "
        "{n} z {n2} numerów telefonu to {ours}"
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Jeśli to ten kraj, proszę wpisać go w arkuszu Settings: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "to nie dzień roku ani święto tego kraju; jest pominięte"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Proszę wpisać dzień jak 15 Dec albo KRAJ=nazwa święta, po angielsku."
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
        "brak takiego handlowca w arkuszu Team, gdzie jest {name}; rozmowy dla {name2} "
        "są planowane osobno, według zwykłych dni i liczby rozmów"
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
        "Proszę wpisać call, visit, e-mail, letter, gift lub colleague."
    ),
    "Write one of ": "Proszę wpisać jedno z: ",
    "no length of time and no day of the year; the step is left out": (
        "ani okres, ani dzień roku; krok jest pominięty"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Proszę wpisać czas jak 3 days, day 30 lub 2 months, albo 1 Dec."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "dzień roku nic nie mówi po tym wyzwalaczu; krok jest pominięty"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Proszę wpisać czas jak 3 days albo date jako wyzwalacz."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "date to dzień roku, a to nim nie jest; krok jest pominięty"
    ),
    "Write a day like 1 Dec, or season.": "Proszę wpisać dzień jak 1 Dec albo season.",
    "nothing tells how often; the step is left out": (
        "nic nie mówi, jak często; krok jest pominięty"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Proszę wpisać czas jak 1 year albo dzień jak 1 Dec."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Nic do zmiany w ",
    "Would write ": "Zapisano by: ",
    "Wrote ": "Zapisano: ",
    ", as of {iso}": ", stan na {iso}",
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
    " was changed by hand ({what}): it is kept as {title}, and is yours now.": (
        " zmieniono ręcznie ({what}): zostaje jako {title} i należy teraz do Państwa."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " zmieniono ręcznie: zostaje i należy teraz do Państwa."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " usunięto: nie ma w nim już nic do pokazania."
    ),
    " stays as it was: ": " zostaje bez zmian: ",
    (
        " in the copy before this one had been changed by hand ({what}): that copy is in "
        "the backup."
    ): " w poprzedniej kopii zmieniono ręcznie ({what}): ta kopia jest w kopii zapasowej.",
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
        "Proszę poprawić dni wolne i liczbę rozmów dziennie w Team albo dać klientom "
        "innego handlowca."
    ),
    " ({n} calls a day for {n2} places)": " ({n} rozmów dziennie na {n2} miejsc)",
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
