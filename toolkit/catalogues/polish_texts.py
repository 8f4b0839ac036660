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
SPELLING = Spelling(
    day="%d.%m.%Y",
    near="%d.%m",
    weekdays="pon. wt. śr. czw. pt. sob. niedz.",
    whole_weekdays="poniedziałek wtorek środa czwartek piątek sobota niedziela",
    marks="\u00a0,",
)
CATALOGUE = Catalogue("pl", TEXTS, PHRASES, SPELLING)
