"""What the program says, in German."""

from toolkit.catalogues.catalogue import Catalogue
from toolkit.catalogues.phrases import Spelling

TEXTS = {
    # Sheets and columns that people type into.
    "Call schedule": "Anrufplan",
    "Date": "Datum",
    "Rep": "Betreuer",
    "Customer ID": "Kundennummer",
    "Customer": "Kunde",
    "Tier": "Klasse",
    "Called as": "Betreut als",
    "Channel": "Kanal",
    "Phone": "Telefon",
    "Why now": "Warum jetzt",
    "Last note": "Letzte Notiz",
    "Open gaps and promises": "Offene Punkte und Zusagen",
    "Points to raise": "Gesprächspunkte",
    "Outcome": "Ergebnis",
    "Channel used": "Genutzter Kanal",
    "Notes": "Notizen",
    "Next step": "Nächster Schritt",
    "Next step due": "Nächster Schritt bis",
    "Rating": "Bewertung",
    "Called on": "Angerufen am",
    "Purpose": "Anlass",
    "Told": "Mitgeteilt",
    "Answer": "Antwort",
    "Customers (tiers)": "Kunden (Klassen)",
    "Why this tier": "Warum diese Klasse",
    "Last contact": "Letzter Kontakt",
    "Contact gap (days)": "Tage ohne Kontakt",
    "Next call": "Nächster Anruf",
    "Why this date": "Warum dieser Tag",
    "Days overdue": "Tage überfällig",
    "Open gaps": "Offene Punkte",
    "Oldest gap (days)": "Ältester Punkt (Tage)",
    "Points": "Punkte",
    "Points for revenue": "Punkte für Umsatz",
    "Points for potential": "Punkte für Potenzial",
    "Points for influence": "Punkte für Einfluss",
    "Points for service": "Punkte für Kundentreue",
    "Known %": "Bekannt %",
    " (calculated)": " (berechnet)",
    "To do": "Aufgaben",
    "By": "Wer",
    "Due": "Fällig",
    "Task": "Aufgabe",
    "What": "Was",
    "Since": "Seit",
    "Where from": "Woher",
    "Done on": "Erledigt am",
    "Result": "Resultat",
    "Watch list": "Beobachtungsliste",
    (
        "One row a signal, the most at stake first. Seen in: how many orders, contacts, "
        "scores or customers the evidence rests on. Holds since: the day from which the "
        "evidence is there. At stake: the part of the revenue that the signal speaks of; "
        "blank where none can be told."
    ): (
        "Eine Zeile je Signal, das Wichtigste zuerst. Gesehen in: auf wie vielen "
        "Bestellungen, Kontakten, Bewertungen oder Kunden der Befund beruht. Gilt "
        "seit: der Tag, seit dem es den Befund gibt. Auf dem Spiel: der Teil des "
        "Umsatzes, um den es geht; leer, wo er sich nicht beziffern lässt."
    ),
    "Signal": "Signal",
    "Holds since": "Gilt seit",
    "Revenue of": "Umsatz von",
    "Evidence": "Befund",
    "Seen in": "Gesehen in",
    "Revenue": "Umsatz",
    "At stake": "Auf dem Spiel",
    "What to do": "Was zu tun ist",
    "Diary entries": "Kontaktbuch",
    "Planned for": "Geplant für",
    "News told": "Mitgeteilte Neuigkeiten",
    "Question": "Frage",
    "In the call log": "Im Anrufprotokoll",
    "Key": "Schlüssel",
    "Nothing to show": "Nichts anzuzeigen",
    "This is not one of the usual words. It is kept as you typed it.": (
        "Das ist keines der üblichen Wörter. Es bleibt, wie Sie es eingegeben haben."
    ),
    # Words to choose from.
    "Reached": "Erreicht",
    "Meeting held": "Termin stattgefunden",
    "Order placed": "Bestellung",
    "No answer": "Nicht erreicht",
    "Voicemail": "Mailbox",
    "Left message": "Nachricht hinterlassen",
    "Busy": "Besetzt",
    "Visit": "Besuch",
    "E-mail": "E-Mail",
    "Video": "Video",
    "Letter": "Brief",
    "Other": "Sonstiges",
    "Acted": "Gehandelt",
    "No problem": "Kein Problem",
    "Later": "Später",
    "Value": "Mehrwert",
    "Sell": "Verkauf",
    "Review": "Jahresgespräch",
    "Check-up": "Nachfrage",
    "Service": "Service",
    "Onboarding": "Einarbeitung",
    # Tasks.
    "Tell of a delay": "Verzögerung mitteilen",
    "Our promise": "Unsere Zusage",
    "Answer a request": "Anfrage beantworten",
    "Not marked as done": "Nicht als erledigt markiert",
    "Handoff": "Übergabe",
    "Handoff is back": "Übergabe ist zurück",
    "Send a note": "Notiz senden",
    "Act on a suggestion": "Anregung umsetzen",
    "Close bad news": "Schlechte Nachricht abschließen",
    "Ask for needs": "Bedarf erfragen",
    "Give": "Aufmerksamkeit",
    "Playbook": "Leitfaden",
    # Signals and what to do about them.
    "Order overdue": "Bestellung überfällig",
    "Ask what has changed since the last order.": (
        "Fragen Sie, was sich seit der letzten Bestellung geändert hat."
    ),
    "Spend down": "Umsatz sinkt",
    "Ask what they buy elsewhere, and why.": "Fragen Sie, was anderswo gekauft wird und warum.",
    "Category dropped": "Warengruppe weggefallen",
    "Ask who supplies it now, and what was missing.": (
        "Fragen Sie, wer jetzt liefert und was gefehlt hat."
    ),
    "Silent": "Funkstille",
    "Reach them, by another channel if need be.": (
        "Nehmen Sie Kontakt auf, notfalls über einen anderen Kanal."
    ),
    "Gap open too long": "Punkt zu lange offen",
    "Close it, or tell the customer the day.": (
        "Schließen Sie den Punkt ab oder nennen Sie dem Kunden den Tag."
    ),
    "Surprises": "Überraschungen",
    "Say sorry, and say who warns them from now on.": (
        "Entschuldigen Sie sich und sagen Sie, wer künftig rechtzeitig Bescheid gibt."
    ),
    "Same claim broken again": "Gleiche Zusage erneut gebrochen",
    "Promise what we can keep, or mend what breaks it.": (
        "Sagen Sie zu, was wir halten können, oder beheben Sie die Ursache."
    ),
    "Ratings falling": "Bewertungen sinken",
    "Ask what was better at the beginning.": "Fragen Sie, was am Anfang besser war.",
    "Score low or falling": "Zufriedenheit niedrig oder sinkend",
    "Ask what is behind the score.": "Fragen Sie, was hinter der Bewertung steht.",
    "Sold to only": "Nur Verkauf",
    "Bring something of value before the next offer.": (
        "Bringen Sie etwas von Nutzen, bevor Sie wieder anbieten."
    ),
    "Known by one of us": "Nur einem von uns bekannt",
    "Introduce a second person of ours.": "Stellen Sie eine zweite Person von uns vor.",
    "Knows us by one of theirs": "Nur ein Ansprechpartner",
    "Ask to meet a second person of theirs.": "Bitten Sie um einen zweiten Ansprechpartner.",
    "Sit-down missed": "Gespräch versäumt",
    "Agree a day to sit down with them.": "Vereinbaren Sie einen Tag für ein Gespräch.",
    "Handover not done": "Kundenübergabe nicht fertig",
    "Finish the handover checklist.": "Schließen Sie die Checkliste der Übergabe ab.",
    "Competitor named": "Wettbewerber genannt",
    "Ask what they hear of them, and say what we do better.": (
        "Fragen Sie, was man von ihnen hört, und sagen Sie, was wir besser machen."
    ),
    "Spend rising": "Umsatz steigt",
    "Find out what is behind it, and offer what goes with it.": (
        "Finden Sie heraus, was dahintersteht, und bieten Sie Passendes an."
    ),
    "Category others buy": "Warengruppe, die andere kaufen",
    "Ask where they get it, and offer it.": (
        "Fragen Sie, woher sie es beziehen, und bieten Sie es an."
    ),
    "High potential, low spend": "Hohes Potenzial, wenig Umsatz",
    "Learn what they need and who supplies it.": (
        "Erfahren Sie, was gebraucht wird und wer es liefert."
    ),
    "No second order": "Keine zweite Bestellung",
    "Ask how the first order went, and what comes next.": (
        "Fragen Sie, wie die erste Bestellung lief und was als Nächstes kommt."
    ),
    "Promoter": "Fürsprecher",
    "Ask whom they would recommend us to.": "Fragen Sie, wem man uns empfehlen würde.",
    "Lost, with a past that pays": "Verloren, früher lohnend",
    "Ask what would bring them back.": "Fragen Sie, was sie zurückbringen würde.",
    # What became of an entry.
    "yes": "ja",
    "not yet": "noch nicht",
    "no: a task": "nein: eine Aufgabe",
    "no: a task, in its sheet": "nein: eine Aufgabe, auf ihrem Blatt",
    # Classes.
    "unknown": "unbekannt",
    "No tier": "Keine Klasse",
    # Countries, in which holidays are.
    "Germany": "Deutschland",
    "Austria": "Österreich",
    "Switzerland": "Schweiz",
    "France": "Frankreich",
    "Spain": "Spanien",
    "Italy": "Italien",
    "Poland": "Polen",
    "United Kingdom": "Vereinigtes Königreich",
    "United States": "Vereinigte Staaten",
    "Belgium": "Belgien",
    "Netherlands": "Niederlande",
    "Luxembourg": "Luxemburg",
    "Portugal": "Portugal",
    "Czechia": "Tschechien",
    "Denmark": "Dänemark",
    "Sweden": "Schweden",
    "Norway": "Norwegen",
    "Finland": "Finnland",
    "Ireland": "Irland",
    "Hungary": "Ungarn",
    # Criteria and reasons.
    "revenue": "Umsatz",
    "potential": "Potenzial",
    "influence": "Einfluss",
    "service": "Kundentreue",
    "told": "Mitteilung",
    "resolved": "Lösung",
    "prevention": "Vorbeugung",
}
PHRASES = {
    # Why a tier.
    ": set by hand until {day}; by the rule ": ": von Hand gesetzt bis {day}; nach der Regel ",
    ": set by hand; by the rule ": ": von Hand gesetzt; nach der Regel ",
    "{nth} of {n} by revenue (from Orders)": (
        "Platz {nth} von {n} nach Umsatz (aus den Bestellungen)"
    ),
    "{nth} of {n} by revenue": "Platz {nth} von {n} nach Umsatz",
    "{nth} of {n} by points": "Platz {nth} von {n} nach Punkten",
    "{n} of 100 points, ": "{n} von 100 Punkten, ",
    " (level with {n} more)": " (gleichauf mit {n} weiteren)",
    ", within the first {n}": ", innerhalb der ersten {n}",
    ", in the last part beyond {n}": ", im letzten Teil jenseits von {n}",
    ", but only {n} may be {tier} and {n2} may be {tier2}": (
        ", aber nur {n} dürfen {tier} und {n2} dürfen {tier2} sein"
    ),
    ", but only {n} may be {tier}": ", aber nur {n} dürfen {tier} sein",
    "; equals are let in together, though only {n} may be {tier}": (
        "; Gleiche kommen gemeinsam hinein, obwohl nur {n} {tier} sein dürfen"
    ),
    "; potential, then length of service decided between equals": (
        "; zwischen Gleichen entschieden Potenzial, dann Dauer der Kundschaft"
    ),
    " Was {tier} until {day}.": " War {tier} bis {day}.",
    (
        " Held: {tier} by today's figures since {day}, but within {n} of the cut; a run "
        "on a later day that says so again changes it."
    ): (
        " Gehalten: {tier} nach den heutigen Zahlen seit {day}, aber weniger als {n} "
        "von der Grenze; sagt ein Lauf an einem späteren Tag dasselbe, ändert sie "
        "sich."
    ),
    "unknown: revenue is not known.": "unbekannt: Der Umsatz ist nicht bekannt.",
    "unknown: nothing that gives points is known.": (
        "unbekannt: Nichts, was Punkte gibt, ist bekannt."
    ),
    "unknown: the list has no class for it.": "unbekannt: Die Liste hat keine Klasse dafür.",
    ": so says the list.": ": So sagt es die Liste.",
    ": nobody has revenue (from Orders).": ": Niemand hat Umsatz (aus den Bestellungen).",
    ": nobody has revenue.": ": Niemand hat Umsatz.",
    ", with negative revenue": ", mit negativem Umsatz",
    ", with no revenue": ", ohne Umsatz",
    " Not known, so taken as the middle: {ours}.": (
        " Nicht bekannt, daher als Mitte angenommen: {ours}."
    ),
    "not ranked: ": "ohne Rang: ",
    "; revenue not known.": "; Umsatz nicht bekannt.",
    "; points not known.": "; Punkte nicht bekannt.",
    "; by revenue it would be {tier}.": "; nach Umsatz wäre es {tier}.",
    "; by points it would be {tier}.": "; nach Punkten wäre es {tier}.",
    "; the list says {tier}.": "; die Liste sagt {tier}.",
    "The same customer as in row {n}; see there.": "Derselbe Kunde wie in Zeile {n}; siehe dort.",
    # How a customer is cared for.
    "Called as a customer without a tier": "Betreut als Kunde ohne Klasse",
    "Called as {tier}": "Betreut als {tier}",
    " after a recent problem": " nach einem Problem in letzter Zeit",
    " because the customer is new (less than {n} days)": ", da neuer Kunde (unter {n} Tagen)",
    " because a severe problem is open": ", da ein schweres Problem offen ist",
    " because a problem is open": ", da ein Problem offen ist",
    "Not called.": "Wird nicht angerufen.",
    # Why a day.
    ": the customer list says ": ": Laut Kundenliste ",
    "Last spoke {day} (by the customer list)": "Zuletzt gesprochen am {day} (laut Kundenliste)",
    "Last spoke {day}": "Zuletzt gesprochen am {day}",
    "last spoke {day}": "zuletzt gesprochen am {day}",
    "; {tier} customers every {n} days": "; {tier}-Kunden alle {n} Tage",
    "; {tier} customers every day": "; {tier}-Kunden jeden Tag",
    "; customers without a tier every {n} days": "; Kunden ohne Klasse alle {n} Tage",
    "; customers without a tier every day": "; Kunden ohne Klasse jeden Tag",
    "; this customer every {n} days": "; dieser Kunde alle {n} Tage",
    "; this customer every day": "; dieser Kunde jeden Tag",
    ", stretched to {n}: the cadences of customers without a rep ask for ": (
        ", gestreckt auf {n}: Die Takte der Kunden ohne Betreuer verlangen "
    ),
    ", stretched to {n}: ": ", gestreckt auf {n}: ",
    ", stretched to {n}": ", gestreckt auf {n}",
    "'s cadences ask for {n} calls a day": ": Die Takte verlangen {n} Anrufe am Tag",
    "{n} calls a day and commitments for {n2}": "{n} Anrufe am Tag und Verpflichtungen {n2}",
    " and commitments for {n}": " und Verpflichtungen {n}",
    ", {n} are possible": ", {n} sind möglich",
    "; due {day}, so as soon as possible: {day2}": (
        "; fällig am {day}, daher so bald wie möglich: {day2}"
    ),
    ", which has passed, so as soon as possible: {day}": (
        ", das ist vorbei, daher so bald wie möglich: {day}"
    ),
    "; due {day}, so as soon as possible": "; fällig am {day}, daher so bald wie möglich",
    ", which has passed, so as soon as possible": ", das ist vorbei, daher so bald wie möglich",
    ", so as soon as there is a free place: {day}": ", daher sobald ein Platz frei ist: {day}",
    "; no free place in the rep's days.": "; kein freier Platz in den Tagen des Betreuers.",
    "; the rep's days before are full": "; die Tage des Betreuers davor sind voll",
    "Never reached yet": "Noch nie erreicht",
    "Never contacted": "Nie kontaktiert",
    "The customer list's next follow-up is {day}": (
        "Die nächste Wiedervorlage der Kundenliste ist der {day}"
    ),
    "Set by hand to {day}": "Von Hand gesetzt auf {day}",
    ", which is ": ", das ist ",
    ", so {day}": ", daher {day}",
    "; tried once without success, last {day}": "; einmal vergeblich versucht, zuletzt am {day}",
    "; tried {n} times without success, last {day}": (
        "; {n}-mal vergeblich versucht, zuletzt am {day}"
    ),
    "; after so many attempts the customer rests for {n} days": (
        "; nach so vielen Versuchen ruht der Kunde {n} Tage"
    ),
    "; again after {n} working days": "; wieder nach {n} Arbeitstagen",
    ", and no open day follows": ", und es folgt kein offener Tag",
    "{day} is a holiday in {ours}": "{day} ist Feiertag ({ours})",
    "{day} a holiday in {ours}": "{day} Feiertag ({ours})",
    " a holiday in {ours}": " ein Feiertag ({ours})",
    "{day} is a closing day (": "{day} ist ein Schließtag (",
    " a closing day (": " ein Schließtag (",
    "{day} is a day off of ": "{day} ist ein freier Tag von ",
    " a day off of ": " ein freier Tag von ",
    "{day} is a {weekday}": "{day} ist ein {weekday}",
    "{day} a {weekday}": "{day} ein {weekday}",
    " a {weekday}, when ": " ein {weekday}, an dem ",
    " does not work": " nicht arbeitet",
    " and 1 more such day": " und 1 weiterer solcher Tag",
    " and {n} more such days": " und {n} weitere solche Tage",
    " is away {day} to {day2}": " ist vom {day} bis {day2} abwesend",
    " is away": " ist abwesend",
    # Why in the plan.
    (
        "Does not fit into the days planned ahead, so its day may still change; first "
        "free place {day}."
    ): (
        "Passt nicht in die geplanten Tage, der Tag kann sich noch ändern; erster "
        "freier Platz am {day}."
    ),
    "No free place in the rep's days ahead.": (
        "Kein freier Platz in den kommenden Tagen des Betreuers."
    ),
    "Planned for {day}.": "Geplant für {day}.",
    "Before its day, ahead of routine calls, on {day}.": (
        "Vor seinem Tag, vor Routineanrufen, am {day}."
    ),
    "Brought forward to a free place on {day}.": "Vorgezogen auf einen freien Platz am {day}.",
    "On one of the customer's best days, {near}.": "An einem der besten Tage des Kunden, {near}.",
    "With the visits to the same area on {day}.": "Mit den Besuchen im selben Gebiet am {day}.",
    "Exchanged with a visit in another area, as the ways are shorter so: on {day}.": (
        "Mit einem Besuch in einem anderen Gebiet getauscht, da die Wege so kürzer sind: am {day}."
    ),
    "No place for a visit before {day}": "Kein Platz für einen Besuch vor dem {day}",
    "No place before {day}": "Kein Platz vor dem {day}",
    "No place for a visit before {day}, as ": "Kein Platz für einen Besuch vor dem {day}, denn ",
    "No place before {day}, as ": "Kein Platz vor dem {day}, denn ",
    " is away {day} to {day2} and ": " ist vom {day} bis {day2} abwesend und ",
    "First call: a customer since {day}, not reached yet": (
        "Erstanruf: Kunde seit {day}, noch nicht erreicht"
    ),
    " stands in for ": " vertritt ",
    ", who has no places for calls.": ", wo es keine Plätze für Anrufe gibt.",
    ", who is away.": " (abwesend).",
    ", who stands in, does not work then either": ", als Vertretung, arbeitet dann auch nicht",
    "(moved from {near}: ": "(verschoben vom {near}: ",
    "tried on {day} without success": "am {day} vergeblich versucht",
    "Tried on {day} without success": "Am {day} vergeblich versucht",
    "the day passed without the call": "der Tag verging ohne den Anruf",
    "a place for a customer called as {tier}": "ein Platz für einen als {tier} betreuten Kunden",
    "a place for a customer called as other": "ein Platz für einen Kunden ohne Klasse",
    ", due since {day}": ", fällig seit {day}",
    "the customer prefers other days": "der Kunde bevorzugt andere Tage",
    "a more urgent commitment needed the place": (
        "eine dringendere Verpflichtung brauchte den Platz"
    ),
    "a commitment needed the place": "eine Verpflichtung brauchte den Platz",
    " calls now, not ": " ruft jetzt an, nicht ",
    "called as {tier} now": "jetzt als {tier} betreut",
    "called as other now": "jetzt ohne Klasse",
    "other calls took its place: ": "andere Anrufe nahmen den Platz: ",
    "it is due later now": "der Anruf ist jetzt später fällig",
    "a place is free sooner, called as {tier} now": (
        "früher ist ein Platz frei, jetzt als {tier} betreut"
    ),
    "a place is free sooner, called as other now": "früher ist ein Platz frei, jetzt ohne Klasse",
    ", and nobody stands in: name a Backup on the sheet Team": (
        ", und niemand vertritt: im Blatt Team eine Vertretung (Backup) nennen"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (gesprochen am {day}, nicht als mitgeteilt markiert: den Tag unter Told on eintragen)"
    ),
    "there are fewer places on that day": "an dem Tag gibt es weniger Plätze",
    "a place is free today": "heute ist ein Platz frei",
    "a place is free sooner": "früher ist ein Platz frei",
    "a place is free before days off": "vor freien Tagen ist ein Platz frei",
    "no visit any more: none of the rep's days has room for one": (
        "kein Besuch mehr: Keiner der Tage des Betreuers hat Platz dafür"
    ),
    ": it is ": ": es ist ",
    ", due {day}, {n} days late": ", fällig am {day}, {n} Tage zu spät",
    ", due {day}, 1 day late": ", fällig am {day}, 1 Tag zu spät",
    ", due {day}": ", fällig am {day}",
    # Why nobody calls.
    "Lost: the customer list says ": "Verloren: Laut Kundenliste ",
    "Paused: the customer list says ": "Pausiert: Laut Kundenliste ",
    "Do not call: the customer list says ": "Nicht anrufen: Laut Kundenliste ",
    "not ranked: Lost": "ohne Rang: Verloren",
    "not ranked: Paused": "ohne Rang: Pausiert",
    "not ranked: Do not call": "ohne Rang: Nicht anrufen",
    " because bad news has not been told": ", da eine schlechte Nachricht nicht mitgeteilt ist",
    " because a promise of ours is broken": ", da eine Zusage von uns gebrochen ist",
    " because a delivery fell short": ", da eine Lieferung zu gering ausfiel",
    # What a commitment, a task or a point is.
    "Tell bad news: ": "Schlechte Nachricht mitteilen: ",
    "Tell of a delay: ": "Verzögerung mitteilen: ",
    "Open case: ": "Offener Fall: ",
    "Our promise: ": "Unsere Zusage: ",
    "Follow-up: ": "Wiedervorlage: ",
    "Answer: ": "Antwort: ",
    "Answer a request: ": "Anfrage beantworten: ",
    "Close a gap: ": "Offenen Punkt abschließen: ",
    "Playbook: ": "Leitfaden: ",
    "First call: ": "Erstanruf: ",
    "Check-up: ": "Nachfrage: ",
    "After a case: ": "Nach einem Fall: ",
    "Their promise: ": "Zusage des Kunden: ",
    "Not marked as done: ": "Nicht als erledigt markiert: ",
    "Handoff: ": "Übergabe: ",
    "Handoff is back: ": "Übergabe ist zurück: ",
    "Send a note: ": "Notiz senden: ",
    "Act on a suggestion: ": "Anregung umsetzen: ",
    "Close bad news: ": "Schlechte Nachricht abschließen: ",
    "Ask for needs: ": "Bedarf erfragen: ",
    "Give: ": "Aufmerksamkeit: ",
    "Bad news: ": "Schlechte Nachricht: ",
    "Gap: ": "Offener Punkt: ",
    "Billing: ": "Rechnung: ",
    "Latest delivery: ": "Letzte Lieferung: ",
    "We promised: ": "Von uns zugesagt: ",
    "They asked: ": "Angefragt: ",
    "They promised: ": "Vom Kunden zugesagt: ",
    "New rep: ": "Neuer Betreuer: ",
    "Look at: ": "Im Blick behalten: ",
    "Last time: ": "Letztes Mal: ",
    "Needs: ": "Bedarf: ",
    "Open offer: ": "Offenes Angebot: ",
    "Introduce: ": "Vorstellen: ",
    "Competitor: ": "Wettbewerber: ",
    "Due: ": "Steht an: ",
    "News: ": "Neuigkeit: ",
    "Ask: ": "Fragen Sie: ",
    "Case: ": "Fall: ",
    "Short: ": "Fehlmenge: ",
    "Promise: ": "Zusage: ",
    "Follow-up: Follow up": "Wiedervorlage: Nachfassen",
    "Next follow-up of the list: ": "Nächste Wiedervorlage der Liste: ",
    "tell bad news has its own day": "„Schlechte Nachricht mitteilen“ hat einen eigenen Tag",
    "tell of a delay has its own day": "„Verzögerung mitteilen“ hat einen eigenen Tag",
    "open case has its own day": "„Offener Fall“ hat einen eigenen Tag",
    "our promise has its own day": "„Unsere Zusage“ hat einen eigenen Tag",
    "set by hand has its own day": "von Hand gesetzt auf einen eigenen Tag",
    "next follow-up of the list has its own day": (
        "„Nächste Wiedervorlage der Liste“ hat einen eigenen Tag"
    ),
    "follow-up has its own day": "„Wiedervorlage“ hat einen eigenen Tag",
    "answer a request has its own day": "„Anfrage beantworten“ hat einen eigenen Tag",
    "answer has its own day": "„Antwort“ hat einen eigenen Tag",
    "close a gap has its own day": "„Offenen Punkt abschließen“ hat einen eigenen Tag",
    "playbook has its own day": "„Leitfaden“ hat einen eigenen Tag",
    "first call has its own day": "„Erstanruf“ hat einen eigenen Tag",
    "check-up has its own day": "„Nachfrage“ hat einen eigenen Tag",
    "after a case has its own day": "„Nach einem Fall“ hat einen eigenen Tag",
    "their promise has its own day": "„Zusage des Kunden“ hat einen eigenen Tag",
    # Inside of them.
    " (open since {day})": " (offen seit {day})",
    ", {n} of {n2} in quantity": ", {n} von {n2} geliefert",
    ", {n} of {n2} in score": ", Bewertung {n} von {n2}",
    " (due {day}, now {day2}, {n} days overdue; nobody has told them)": (
        " (fällig am {day}, jetzt {day2}, {n} Tage überfällig; dem Kunden nicht mitgeteilt)"
    ),
    " (due {day}, now {day2}, 1 day overdue; nobody has told them)": (
        " (fällig am {day}, jetzt {day2}, 1 Tag überfällig; dem Kunden nicht mitgeteilt)"
    ),
    " (due {day}, now {day2}; nobody has told them)": (
        " (fällig am {day}, jetzt {day2}; dem Kunden nicht mitgeteilt)"
    ),
    " (moved from {day} to {day2}, told in time": (
        " (verschoben vom {day} auf {day2}, rechtzeitig mitgeteilt"
    ),
    " (due {day}, {n} days overdue)": " (fällig am {day}, {n} Tage überfällig)",
    " (due {day}, 1 day overdue)": " (fällig am {day}, 1 Tag überfällig)",
    " (due {day})": " (fällig am {day})",
    " (no date)": " (ohne Datum)",
    ", {n} days overdue)": ", {n} Tage überfällig)",
    ", 1 day overdue)": ", 1 Tag überfällig)",
    "; and {n} more": "; und {n} weitere",
    "Last time: tried {day}, ": "Letztes Mal: Versuch am {day}, ",
    "Last time: noted {day}, ": "Letztes Mal: notiert am {day}, ",
    "Last time: {day}, ": "Letztes Mal: {day}, ",
    "Due: a review (there was none yet)": "Steht an: Jahresgespräch (es gab noch keines)",
    "Due: a review (the last one was on {day})": (
        "Steht an: Jahresgespräch (das letzte war am {day})"
    ),
    "Due: a survey (there was none yet)": "Steht an: Umfrage (es gab noch keine)",
    "Due: a survey (the last one was on {day})": "Steht an: Umfrage (die letzte war am {day})",
    " (we do not carry it: refer to ": " (führen wir nicht: verweisen Sie an ",
    " (asked on {day})": " (gefragt am {day})",
    "New rep: with nobody since {day}": "Neuer Betreuer: bei niemandem seit {day}",
    "New rep: with ": "Neuer Betreuer: bei ",
    " since {day}, sold by ": " seit {day}, verkauft von ",
    " since {day}; still to do: ": " seit {day}; noch zu tun: ",
    "; still to do: ": "; noch zu tun: ",
    " (the introduction missing)": " (es fehlt: die Vorstellung)",
    " (their person missing)": " (es fehlt: die Person beim Kunden)",
    " (our person missing)": " (es fehlt: die Person bei uns)",
    " (their person and our person missing)": " (es fehlen: die Personen auf beiden Seiten)",
    " named, renewal on {day}": " genannt, Verlängerung am {day}",
    # Tasks.
    "Ask how the delivery of {day} went: ": "Fragen Sie, wie die Lieferung vom {day} lief: ",
    "Ask how the delivery of {day} went": "Fragen Sie, wie die Lieferung vom {day} lief",
    "Ask how the start of {day} went": "Fragen Sie, wie der Start am {day} lief",
    "Ask whether it is settled: the case": "Fragen Sie, ob es geklärt ist: der Fall",
    "Ask whether it is settled: ": "Fragen Sie, ob es geklärt ist: ",
    "; not marked as done": "; nicht als erledigt markiert",
    "They wrote or rang on {day} and wait for an answer": (
        "Hat am {day} geschrieben oder angerufen und wartet auf Antwort"
    ),
    "Send the notes of the meeting of {day}": "Senden Sie die Notizen des Termins vom {day}",
    "Accept the case, handed on by ": "Nehmen Sie den Fall an, übergeben von ",
    ", handed on by ": ", übergeben von ",
    " has not accepted ": " hat nicht angenommen: ",
    " since {day}: take it back or hand it on again": (
        " seit {day}: zurücknehmen oder neu übergeben"
    ),
    "; because ": "; weil: ",
    "; we do: ": "; wir tun: ",
    ": not closed, {ours} missing": ": nicht abgeschlossen, es fehlt: {ours}",
    "Answer what they asked: no text": "Beantworten Sie die Anfrage: ohne Text",
    "Answer what they asked: ": "Beantworten Sie die Anfrage: ",
    "Act on what they suggest, and tell them: ": "Greifen Sie die Anregung auf und sagen Sie es: ",
    "Their promise: Ask for what they promised": (
        "Zusage des Kunden: Fragen Sie nach dem Zugesagten"
    ),
    "Their promise: Ask for ": "Zusage des Kunden: Fragen Sie nach: ",
    " will come {day} instead of {day2}; nobody has told them": (
        " kommt am {day} statt am {day2}; dem Kunden nicht mitgeteilt"
    ),
    " was due {day}, then {day2}, and has not come; nobody has told them": (
        " war fällig am {day}, dann am {day2}, und ist nicht gekommen; dem Kunden nicht mitgeteilt"
    ),
    "Confirm what they promised: ": "Bestätigen Sie die Zusage des Kunden: ",
    "Ask what they need to be fully satisfied": "Fragen Sie, was zur vollen Zufriedenheit fehlt",
    "; by a colleague": "; durch einen Kollegen",
    ": by a colleague": ": durch einen Kollegen",
    "; by e-mail": "; per E-Mail",
    "; by visit": "; mit einem Besuch",
    "; by video": "; per Video",
    "; by letter": "; per Brief",
    ": by e-mail": ": per E-Mail",
    ": by visit": ": mit einem Besuch",
    ": by video": ": per Video",
    ": by letter": ": per Brief",
    "; they like ": "; mag: ",
    ": they like ": ": mag: ",
    " hand it over at the visit of {day}": " übergeben Sie es beim Besuch am {day}",
    " send it by {day}": " senden Sie es bis {day}",
    "; {n} of the budget is left": "; vom Budget sind {n} übrig",
    " (gift)": " (Geschenk)",
    " (offer)": " (Angebot)",
    " (preview)": " (Vorschau)",
    " (report)": " (Bericht)",
    " (invitation)": " (Einladung)",
    " (special action)": " (Sonderaktion)",
    " (other)": " (Sonstiges)",
    " its cost is not known": " die Kosten sind nicht bekannt",
    " {n} is over the limit of {n2} for one": " {n} liegt über der Grenze von {n2} für eines",
    " {n} over the budget of {n2} in 12 months": " {n} über dem Budget von {n2} in 12 Monaten",
    " an offer is open: ": " ein Angebot ist offen: ",
    "given already on {day}": "schon gegeben am {day}",
    # The playbook that holds where a book has none.
    "Thank for the first order": "Dank für die erste Bestellung",
    "Thank you for your order; I look after you from now on": (
        "Danke für Ihre Bestellung; ab jetzt betreue ich Sie"
    ),
    "Say what will happen": "Sagen, was nun kommt",
    "Who does what, by when, and whom to ask": "Wer was bis wann tut, und wen man fragt",
    "The wow: ": "Die Überraschung: ",
    "Something small that they do not expect": "Eine Kleinigkeit, mit der niemand rechnet",
    "Introduce by function": "Nach Funktion vorstellen",
    "Our accounts to their accounts, our service to their service": (
        "Unsere Buchhaltung deren Buchhaltung, unser Service deren Service"
    ),
    "Incentive to buy again": "Anreiz zum Wiederkauf",
    "Something off what they bought first": "Ein Nachlass auf das zuerst Gekaufte",
    "Review of the first 90 days": "Rückblick auf die ersten 90 Tage",
    "What was promised and what came; how they rate us, and what to do better": (
        "Was zugesagt war und was kam; wie man uns bewertet und was besser werden soll"
    ),
    "Sit down with them": "Zusammensetzen",
    "What is new; business, budgets, what and how often they buy, grown or smaller": (
        "Was es Neues gibt; Geschäft, Budgets, was und wie oft gekauft wird, gewachsen oder kleiner"
    ),
    "Appreciation for the season": "Dank zur Jahreszeit",
    "Something personal, by a hobby or a trip, at a modest cost": (
        "Etwas Persönliches, zu Hobby oder Reise, zu bescheidenen Kosten"
    ),
    "Something special for the ten best": "Etwas Besonderes für die zehn Besten",
    "What nobody else is given": "Was sonst niemand bekommt",
    "Invite to the panel": "Zum Kundenkreis einladen",
    "Would you tell us what you think of what we plan?": (
        "Sagen Sie uns, was Sie von unseren Plänen halten?"
    ),
    "Would you tell us what you think of what we plan": (
        "Sagen Sie uns, was Sie von unseren Plänen halten"
    ),
    # Questions.
    "How is business; better or worse than last year?": (
        "Wie laufen die Geschäfte; besser oder schlechter als im letzten Jahr?"
    ),
    "Has the budget for what we supply changed?": (
        "Hat sich das Budget für das, was wir liefern, geändert?"
    ),
    "Has what you buy, or how often, changed?": "Hat sich geändert, was oder wie oft Sie kaufen?",
    "Have you grown or become smaller?": "Sind Sie gewachsen oder kleiner geworden?",
    "Do not call: the list says so.": "Nicht anrufen: So steht es in der Liste.",
    "How do you like to be contacted?": "Wie möchten Sie kontaktiert werden?",
    "Do the language, days and hours at which we contact you still suit you?": (
        "Passen Ihnen Sprache, Tage und Uhrzeiten unserer Anrufe noch?"
    ),
    "Whom do we best talk to, and how do we reach them?": (
        "Mit wem sprechen wir am besten, und wie erreichen wir die Person?"
    ),
    "What interests you beyond what you buy from us?": (
        "Was interessiert Sie über das hinaus, was Sie bei uns kaufen?"
    ),
    "What do you need to be fully satisfied?": "Was brauchen Sie, um rundum zufrieden zu sein?",
    "When, how and in which language do you like to be contacted?": (
        "Wann, wie und in welcher Sprache möchten Sie kontaktiert werden?"
    ),
    "No {what} in the last {n} orders; before it was in {n2} of them, {n3} times.": (
        "Kein(e) {what} in den letzten {n} Bestellungen; davor in {n2} davon, {n3}-mal."
    ),
    "{n} of {n2} {tier} customers with a common basket buy {what}; this one does not.": (
        "{n} von {n2} {tier}-Kunden mit ähnlichem Korb kaufen {what}; dieser nicht."
    ),
    "One order, {n} days ago, and no second; four of five order again within {n2}.": (
        "Eine Bestellung vor {n} Tagen und keine zweite; vier von fünf bestellen "
        "innerhalb von {n2} wieder."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Eine Bestellung vor {n} Tagen und keine zweite; höchstens {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Seit {n} Tagen verloren; kaufte im besten Jahr für {n2}, die Hälfte der "
        "anderen für {n3} oder weniger."
    ),
    "{n} days since the last order, usually {n2}, at most {n3}.": (
        "{n} Tage seit der letzten Bestellung, üblich {n2}, höchstens {n3}."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Die letzten {n} Bewertungen lagen im Schnitt bei {n2}, in den ersten {n4} Tagen bei {n3}."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Die letzten {n} Bestellungen ergaben {n2}, üblich {n3}"
    ),
    ", and those of the same season a year before to {n}": ", die derselben Zeit im Jahr davor {n}",
    ": {n} of {n2}, {n3} before.": ": {n} von {n2}, davor {n3}.",
    ": {n} of {n2}.": ": {n} von {n2}.",
    "The last {n} contacts were all to sell.": "Die letzten {n} Kontakte dienten alle dem Verkauf.",
    "Only {who} spoke with us in 365 days, {n} times.": (
        "Nur {who} hat in 365 Tagen mit uns gesprochen, {n}-mal."
    ),
    "Only {who} reached them in 365 days, once.": (
        "Nur {who} hat den Kunden in 365 Tagen erreicht, einmal."
    ),
    "Only {who} reached them in 365 days, {n} times.": (
        "Nur {who} hat den Kunden in 365 Tagen erreicht, {n}-mal."
    ),
    "A sit-down was due on {day}, {n} days ago.": (
        "Ein Gespräch war fällig am {day}, vor {n} Tagen."
    ),
    "{n} promises of 365 days passed their day without a word: the last ": (
        "{n} Zusagen der letzten 365 Tage verstrichen ohne ein Wort: zuletzt "
    ),
    "{n} promises of 365 days passed their day without a word: ": (
        "{n} Zusagen der letzten 365 Tage verstrichen ohne ein Wort: "
    ),
    " was broken {n} of {n2} times in 365 days, last on {day}.": (
        " wurde in 365 Tagen {n} von {n2} Mal gebrochen, zuletzt am {day}."
    ),
    "{n} days since anybody reached them; every {n2} days is wanted.": (
        "{n} Tage, seit jemand den Kunden erreicht hat; gewünscht ist alle {n2} Tage."
    ),
    "A gap: open for {n} days, since {day}.": "Ein Punkt: offen seit {n} Tagen, seit {day}.",
    ": open for {n} days, since {day}.": ": offen seit {n} Tagen, seit {day}.",
    "Handed over on {day}; still to do: ": "Übergeben am {day}; noch zu tun: ",
    "A 9 or 10 in the newest survey, no open gap, and not asked of late.": (
        "Eine 9 oder 10 in der neuesten Umfrage, kein offener Punkt und länger nicht gefragt."
    ),
    "Named: ": "Genannt: ",
    "; renewal on {day}": "; Verlängerung am {day}",
    (
        "Potential {n}, among the highest fifth; revenue {n2}, half of the customers "
        "have {n3} or more."
    ): (
        "Potenzial {n}, im höchsten Fünftel; Umsatz {n2}, die Hälfte der Kunden hat {n3} oder mehr."
    ),
    # Signals within a call.
    "Order overdue: ": "Bestellung überfällig: ",
    "Spend down: ": "Umsatz sinkt: ",
    "Category dropped: ": "Warengruppe weggefallen: ",
    "Surprises: ": "Überraschungen: ",
    "Same claim broken again: ": "Gleiche Zusage erneut gebrochen: ",
    "Ratings falling: ": "Bewertungen sinken: ",
    "Score low or falling: ": "Zufriedenheit niedrig oder sinkend: ",
    "Sold to only: ": "Nur Verkauf: ",
    "Knows us by one of theirs: ": "Nur ein Ansprechpartner: ",
    "Spend rising: ": "Umsatz steigt: ",
    "Category others buy: ": "Warengruppe, die andere kaufen: ",
    "High potential, low spend: ": "Hohes Potenzial, wenig Umsatz: ",
    "No second order: ": "Keine zweite Bestellung: ",
    "Lost, with a past that pays: ": "Verloren, früher lohnend: ",
    # What is still to do and what is missing.
    "name the new rep": "den neuen Betreuer benennen",
    "the new rep calls": "der neue Betreuer ruft an",
    "take over the open promises": "die offenen Zusagen übernehmen",
    "close the open gaps": "die offenen Punkte abschließen",
    "introduce the counterparts": "die Ansprechpartner vorstellen",
    "Billing: Invoice ": "Rechnung: Nr. ",
    "Billing: An invoice": "Rechnung: eine Rechnung",
    " over {n}, due {day}, {n2} days overdue": " über {n}, fällig am {day}, {n2} Tage überfällig",
    " over {n}, due {day}, 1 day overdue": " über {n}, fällig am {day}, 1 Tag überfällig",
    ", disputed: ": ", bestritten: ",
    # What a gift is chosen by.
    "; a trip of theirs: ": "; eine Reise: ",
    ": a trip of theirs: ": ": eine Reise: ",
    " send it by {day}, for ": " senden Sie es bis {day}, zu ",
    "; given before: ": "; schon geschenkt: ",
    "; at most {n} for one": "; höchstens {n} für eines",
    "others come first on days that are not planned ahead yet": (
        "andere kommen zuerst an Tagen, die noch nicht geplant sind"
    ),
    "they were reached since, for whatever; type Done on if that was it": (
        "seither erreicht, wofür auch immer; tragen Sie Erledigt am ein, wenn es das war"
    ),
    "{iso} to {iso2}": "{iso} bis {iso2}",
    "customer list": "Kundenliste",
    "Diary entries, row {n}": "Kontaktbuch, Zeile {n}",
    ", row {n}": ", Zeile {n}",
}
SPELLING = Spelling(
    day="%d.%m.%Y",
    near="%d.%m.",
    weekdays="Mo Di Mi Do Fr Sa So",
    whole_weekdays="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    marks=".,",
)
CATALOGUE = Catalogue("de", TEXTS, PHRASES, SPELLING)
