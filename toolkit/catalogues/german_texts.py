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
    # What a cell of a log is, in messages.
    "told|date": "Datum",
    "told|customer": "Kunde",
    "told|id": "Nummer",
    "told|name": "Name",
    "told|e-mail": "E-Mail",
    "told|phone": "Telefon",
    "told|contact": "Ansprechpartner",
    "told|e-mail address": "E-Mail-Adresse",
    "told|phone number": "Telefonnummer",
    # How bad a problem is, and choices in Please answer.
    "error": "Fehler",
    "warning": "Warnung",
    "note": "Hinweis",
    "please_answer.choices|yes": "ja",
    "please_answer.choices|no": "nein",
    "please_answer.choices|none": "keines davon",
    "please_answer.choices|all of them": "alle davon",
    "please_answer.choices|reached": "erreicht",
    "please_answer.choices|not reached": "nicht erreicht",
    "please_answer.choices|active": "aktiv",
    "please_answer.choices|paused": "pausiert",
    "please_answer.choices|lost": "verloren",
    "please_answer.choices|no contact": "nicht anrufen",
    "please_answer.choices|counts": "zählt",
    "please_answer.choices|void": "zählt nicht",
    "please_answer.choices|own": "eigene Klassen",
    "please_answer.choices|share": "Umsatz",
    # Problems and questions.
    "Problems": "Probleme",
    "Severity": "Schwere",
    "Sheet": "Blatt",
    "Cell": "Zelle",
    "Column": "Spalte",
    "What stood there": "Was dort stand",
    "What is wrong": "Was nicht stimmt",
    "How many": "Wie viele",
    "Please answer": "Bitte beantworten",
    "Where": "Wo",
    "Until then": "Bis dahin",
    "Choices": "Auswahl",
    # Titles and headers of the reports.
    "Figures": "Kennzahlen",
    "Retention report": "Kundenbindungsbericht",
    "Figure": "Kennzahl",
    "Period": "Zeitraum",
    "Count": "Anzahl",
    "Definition": "Definition",
    "Coverage": "Betreuungsgrad",
    "Customers": "Kunden",
    "On track": "Im Plan",
    "Due soon": "Bald fällig",
    "Overdue": "Überfällig",
    "Never": "Nie",
    "Capacity": "Kapazität",
    "Cadence calls a day": "Anrufe nach Takt am Tag",
    "Commitments a day": "Verpflichtungen am Tag",
    "Places a day": "Plätze am Tag",
    "Stretched by": "Gestreckt um",
    "Days between calls: A / B / C / no tier": "Tage zwischen Anrufen: A / B / C / ohne Klasse",
    "Contact gaps": "Kontaktlücken",
    "Days since last contact": "Tage seit letztem Kontakt",
    "A": "A",
    "B": "B",
    "C": "C",
    "Revenue by tier": "Umsatz nach Klasse",
    "Share of customers": "Anteil der Kunden",
    "Share of revenue": "Anteil am Umsatz",
    "Cohorts": "Kohorten",
    "First order in": "Erste Bestellung im",
    "Months later": "Monate später",
    "Still ordering": "Bestellen noch",
    "Run": "Lauf",
    "Item": "Angabe",
    "From": "Aus",
    "Meaning": "Bedeutung",
    "Gaps": "Offene Punkte (alle)",
    "Owner": "Zuständig",
    "Gap in": "Punkt bei",
    "Expected": "Erwartet",
    "Received": "Erhalten",
    "Gap": "Offener Punkt",
    "Open since": "Offen seit",
    "Closed": "Abgeschlossen",
    "State": "Stand",
    "Age (working days)": "Alter (Arbeitstage)",
    "Age (days)": "Alter (Tage)",
    "First response (working days)": "Erste Reaktion (Arbeitstage)",
    "Reopened": "Wieder geöffnet",
    "Row": "Zeile",
    "Time to close": "Zeit bis zum Abschluss",
    "Open": "Offen",
    "Median (working days)": "Median (Arbeitstage)",
    "90 % within (working days)": "90 % innerhalb (Arbeitstage)",
    "First response, median": "Erste Reaktion, Median",
    "First response in time": "Erste Reaktion rechtzeitig",
    "Bad news told and closed": "Schlechte Nachrichten mitgeteilt und abgeschlossen",
    "Bad news told": "Schlechte Nachrichten",
    "Happened": "Geschehen am",
    "What happened": "Was geschah",
    "Told on": "Mitgeteilt am",
    "Resolved on": "Gelöst am",
    "Prevention": "Vorbeugung",
    "Still missing": "Fehlt noch",
    "Promises kept": "Gehaltene Zusagen",
    "Made by": "Zugesagt von",
    "Who promised": "Wer zugesagt hat",
    "Promises": "Zusagen",
    "Done or due by now": "Erledigt oder fällig",
    "Kept": "Gehalten",
    "Exceeded": "Übertroffen",
    "Short": "Zu gering",
    "Late": "Verspätet",
    "Kept rate": "Quote gehalten",
    "Moved in time": "Rechtzeitig verschoben",
    "Buffer to add (days)": "Puffer (Tage)",
    "Days against the promise": "Tage gegenüber der Zusage",
    "Days late (negative: early)": "Tage zu spät (negativ: zu früh)",
    "Share": "Anteil",
    "What was claimed and what came": "Was angekündigt wurde und was kam",
    "Claimed at": "Angekündigt bei",
    "Claim": "Ankündigung",
    "Broken": "Gebrochen",
    "Broken rate": "Quote gebrochen",
    "Mean days late": "Tage zu spät im Mittel",
    "Warning": "Warnung",
    "Promise ledger": "Liste der Zusagen",
    "Promise": "Zusage",
    "Promised on": "Zugesagt am",
    "New date": "Neues Datum",
    "Notice sent": "Mitteilung gesendet",
    "Notice lead (days)": "Vorlauf der Mitteilung (Tage)",
    "Days late": "Tage zu spät",
    "Note sent": "Notiz gesendet",
    "Follow-ups": "Wiedervorlagen",
    "Who": "Wer (Betreuer)",
    "Overdue (working days)": "Überfällig (Arbeitstage)",
    "Handoffs": "Übergaben",
    "Case": "Fall",
    "Handed on by": "Übergeben von",
    "Handed to": "Übergeben an",
    "Handed on": "Übergeben am",
    "Accepted on": "Angenommen am",
    "Days to accept": "Tage bis zur Annahme",
    "Now with": "Jetzt bei",
    "Customers who changed hands": "Kunden mit neuem Betreuer",
    "Sold by": "Verkauft von",
    "Handed over on": "Kunde übergeben am",
    "Reached since": "Seither erreicht",
    "Open promises": "Offene Zusagen",
    "Counterparts introduced": "Ansprechpartner vorgestellt",
    "Still to do": "Noch zu tun",
    "Customers by who sold to them": "Kunden nach Verkäufer",
    "Lost": "Verloren",
    "Churn": "Abwanderung",
    "Handed over": "Weitergegeben",
    "Lost after handover": "Nach Übergabe verloren",
    "Effort and outcome by rep": "Aufwand und Ergebnis je Betreuer",
    "Contact quality": "Kontaktqualität",
    "Calls": "Anrufe",
    "Reached, share": "Erreicht, Anteil",
    "Minutes a talk": "Minuten je Gespräch",
    "Meeting notes late": "Notizen verspätet",
    "Meetings": "Termine",
    "Unanswered": "Unbeantwortet",
    "Effort and outcome by month": "Aufwand und Ergebnis je Monat",
    "Month": "Monat",
    "Contacts that give and contacts that sell": (
        "Kontakte, die geben, und Kontakte, die verkaufen"
    ),
    "Value contacts": "Kontakte mit Mehrwert",
    "Sell contacts": "Verkaufskontakte",
    "Value to one sell": "Mehrwert je Verkauf",
    "Customers who were only sold to": "Kunden, denen nur verkauft wurde",
    "Sell contacts in a row": "Verkaufskontakte in Folge",
    "Time to an answer": "Zeit bis zur Antwort",
    "Asked": "Gefragt",
    "Answered": "Beantwortet",
    "Still waiting": "Wartet noch",
    "In time": "Rechtzeitig",
    "Floor kept": "Untergrenze gehalten",
    "Ratings in reviews": "Bewertungen in Jahresgesprächen",
    "Quarter": "Quartal",
    "Reviews": "Jahresgespräche",
    "Rated": "Bewertet",
    "Mean rating": "Bewertung im Mittel",
    "Better than before": "Besser als zuvor",
    "The same": "Gleich",
    "Worse": "Schlechter",
    "About": "Über den Kunden",
    "Diary": "Kundenblatt",
    "Kind": "Art",
    "Point": "Punkt",
    (
        "Date, Customer ID, By, Channel, Outcome, Notes, Follow up, Follow up "
        "due, Rating, Purpose, News told"
    ): (
        "Datum, Kundennummer, Betreuer, Kanal, Ergebnis, Notizen, Nächster "
        "Schritt, Wiedervorlage, Bewertung, Anlass, Mitgeteilt"
    ),
    "Done and answered": "Erledigt und beantwortet",
    "Last contacts": "Letzte Kontakte",
    "Promises, both sides": "Zusagen beider Seiten",
    "Gaps, open first": "Punkte, offene zuerst",
    "Tasks": "Aufgaben (Kunde)",
    "Needs": "Bedarf",
    "Need": "Bedarf an",
    "Asked on": "Gefragt am",
    "Needs met": "Erfüllter Bedarf",
    "Met": "Erfüllt",
    "Unmet": "Nicht erfüllt",
    "Not asked": "Nicht gefragt",
    "Met, share": "Erfüllt, Anteil",
    "New customers not asked": "Neue Kunden nicht gefragt",
    "Requests by tier": "Anfragen nach Klasse",
    "Requests": "Anfragen",
    "Customers who asked": "Kunden mit Anfragen",
    "Yes rate": "Ja-Quote",
    "Working days to yes, median": "Arbeitstage bis zum Ja, Median",
    "Days to yes, median": "Tage bis zum Ja, Median",
    "Cost": "Kosten",
    "Cost per customer": "Kosten je Kunde",
    "Asking more than others": "Fragen mehr als andere",
    "More": "Mehr",
    "Limit of the tier": "Grenze der Klasse",
    "Cost, limit of the tier": "Kosten, Grenze der Klasse",
    "Recovery": "Wiedergutmachung",
    "Opened": "Eröffnet",
    "Resolved": "Gelöst",
    "Follow-up score": "Bewertung danach gefragt",
    "Score before": "Bewertung davor",
    "Score after": "Bewertung danach",
    "Recovered": "Zurückgewonnen",
    "Spend before": "Umsatz davor",
    "Spend after": "Umsatz danach",
    "Time after": "Zeit danach",
    "Customers recovered": "Zurückgewonnene Kunden",
    "Cases resolved": "Gelöste Fälle",
    "Scored before and after": "Davor und danach bewertet",
    "Recovered, share": "Zurückgewonnen, Anteil",
    "Follow-up score, mean": "Bewertung nach dem Fall, Mittel",
    "Cases whose time has passed": "Fälle, deren Zeit um ist",
    "Their spend before": "Deren Umsatz davor",
    "Their spend after": "Deren Umsatz danach",
    # Titles and headers of the other reports.
    "Channel mix": "Kanalmix",
    "Visits": "Besuche",
    "Visits per customer a year": "Besuche je Kunde im Jahr",
    "Least visits a year": "Mindestbesuche im Jahr",
    "Customers below": "Kunden darunter",
    "Last touch by channel": "Letzte Berührung je Kanal",
    "Last attempt": "Letzter Versuch",
    "Last success": "Letzter Erfolg",
    "Touches (365 days)": "Berührungen (365 Tage)",
    "Reached (365 days)": "Erreicht (365 Tage)",
    "Adherence": "Plantreue",
    "Made on time": "Pünktlich gemacht",
    "Made before": "Vorher gemacht",
    "Made late": "Später gemacht",
    "Not made": "Nicht gemacht",
    "Working days late, mean": "Arbeitstage zu spät, Mittel",
    "Moved by us": "Von uns verschoben",
    "Of these, promised": "Davon zugesagt",
    "Moved by the customer": "Vom Kunden verschoben",
    "Calls without a plan": "Anrufe ohne Plan",
    "Calls not made": "Nicht gemachte Anrufe",
    "Days since": "Tage seither",
    "Times planned": "Wie oft geplant",
    "Planned now": "Jetzt geplant",
    "Plan kept": "Plan gehalten",
    "What if": "Was wäre wenn",
    "Calls a day asked for": "Verlangte Anrufe am Tag",
    "Calls a day possible": "Mögliche Anrufe am Tag",
    "Stretched by, team": "Gestreckt um, Team",
    "Stretched by, worst rep": "Gestreckt um, schlechtester Betreuer",
    "Worst rep": "Schlechtester Betreuer",
    "Customers in the plan": "Kunden im Plan",
    "Customers who slip": "Kunden, die rutschen",
    "Beyond the plan": "Jenseits des Plans",
    "Beyond: never reached": "Jenseits: nie erreicht",
    "Commitments": "Verpflichtungen",
    "Commitments on their day": "Verpflichtungen am Tag selbst",
    "Days late by class": "Tage zu spät je Klasse",
    "Days late, mean": "Tage zu spät, Mittel",
    "Days late, 95 %": "Tage zu spät, 95 %",
    "Who slips": "Wer rutscht",
    "Next call then": "Nächster Anruf dann",
    "Working days later": "Arbeitstage später",
    "Place then": "Platz dann",
    "In words": "In Worten",
    "What it comes to": "Was dabei herauskommt",
    "Value adds by tier": "Aufmerksamkeiten nach Klasse",
    "Giving": "Aufmerksamkeiten",
    "Customers given to": "Bedachte Kunden",
    "Value adds": "Aufmerksamkeiten (Anzahl)",
    "Value adds per customer": "Aufmerksamkeiten je Kunde",
    "Gifts": "Geschenke",
    "Offers": "Angebote",
    "Previews": "Vorschauen",
    "Reports": "Berichte",
    "Invitations": "Einladungen",
    "Special actions": "Sonderaktionen",
    "Cost without offers": "Kosten ohne Angebote",
    "Without a cost": "Ohne Kosten",
    "Giving to look at": "Zu prüfende Aufmerksamkeiten",
    "Day": "Tag",
    "What speaks against it": "Was dagegen spricht",
    "Budgets": "Budgets",
    "Budget for 12 months": "Budget für 12 Monate",
    "Given in 12 months": "In 12 Monaten gegeben",
    "Planned": "Geplant",
    "Left": "Übrig",
    "Open offers": "Offene Angebote",
    "Known by tier": "Bekannt nach Klasse",
    "Known": "Bekannt",
    "Contact": "Ansprechpartner",
    "Interests": "Interessen",
    "Answers": "Antworten",
    "Preferences": "Wünsche",
    "Least known first": "Am wenigsten bekannte zuerst",
    "To ask in the next call": "Beim nächsten Anruf zu fragen",
    "Missing introductions": "Fehlende Vorstellungen",
    "Function": "Funktion",
    "Their person": "Person beim Kunden",
    "Our person": "Person bei uns",
    "Missing": "Fehlt",
    "Referrals": "Empfehlungen",
    "Referred by": "Empfohlen von",
    "Revenue of those": "Deren Umsatz",
    "Whom": "Wen",
    "Whom to ask": "Wen fragen",
    "Last asked": "Zuletzt gefragt",
    "Exposure": "Gefährdung",
    "Competitors": "Wettbewerber",
    "Tier counts": "Klasse zählt",
    "Competitors named": "Genannte Wettbewerber",
    "Renewal counts": "Verlängerung zählt",
    "Renewal": "Verlängerung",
    "Days to renewal": "Tage bis zur Verlängerung",
    "Single person": "Nur eine Person",
    "Only reached by": "Nur erreicht von",
    "Contacts": "Kontakte",
    "Last": "Zuletzt",
    "Contacts of nobody named": "Kontakte ohne Namen",
    "Satisfaction": "Zufriedenheit",
    "Surveys": "Umfragen",
    "Survey": "Umfrage",
    "Measure": "Maß",
    "Customers (n)": "Kunden (n)",
    "Score": "Wert",
    "From (95 %)": "Von (95 %)",
    "To (95 %)": "Bis (95 %)",
    "Promoters or satisfied": "Fürsprecher oder Zufriedene",
    "In the middle": "In der Mitte",
    "Detractors or not": "Kritiker oder Unzufriedene",
    "Suggestions": "Anregungen",
    "Suggestion": "Anregung",
    "Acted on": "Umgesetzt am",
    "Days": "Tage",
    "Questions about changes": "Fragen nach Veränderungen",
    "Answered of late": "Kürzlich beantwortet",
    "Out of date": "Veraltet",
    "Never answered": "Nie beantwortet",
    "Answered of late, share": "Kürzlich beantwortet, Anteil",
    "Newest answer": "Neueste Antwort",
    "Warning signs": "Warnzeichen",
    "Sign": "Zeichen",
    "Measured": "Gemessen",
    "Threshold": "Schwelle",
    "Headlines": "Auf einen Blick",
    "12 months before": "12 Monate davor",
    "Change": "Änderung",
    "By quarter": "Je Quartal",
    "Kept by year": "Gehalten je Jahr",
    "Customers before": "Kunden davor",
    "Customers kept": "Gehaltene Kunden",
    "Logo churn": "Abwanderung",
    "Won back": "Wiedergewonnen",
    "New": "Neu",
    "Kept by quarter": "Gehalten je Quartal",
    "Kept by month": "Gehalten je Monat",
    "Growth bridge": "Wachstumsbrücke",
    "Step": "Schritt",
    "Drawn from": "Gezeichnet ab",
    "Total": "Summe",
    "Less": "Weniger",
    "Survival": "Verbleib",
    "Months as a customer": "Monate als Kunde",
    "In that month": "In jenem Monat",
    "All": "Alle",
    "At risk": "Unter Beobachtung",
    "Survival by tier": "Verbleib nach Klasse",
    "A, from": "A, von",
    "A, to": "A, bis",
    "B, from": "B, von",
    "B, to": "B, bis",
    "C, from": "C, von",
    "C, to": "C, bis",
    "Second order": "Zweite Bestellung",
    "Ordered again in time": "Rechtzeitig wieder bestellt",
    "Coverage by rep": "Betreuungsgrad je Betreuer",
    "Contacts by month": "Kontakte je Monat",
    "Customers reached": "Erreichte Kunden",
    "Customers without a contact": "Kunden ohne Kontakt",
    "To give value": "Für Mehrwert",
    "To sell": "Zum Verkauf",
    "Effort and revenue": "Aufwand und Umsatz",
    "Minutes": "Minuten",
    "Share of effort": "Anteil am Aufwand",
    "Voices": "Stimmen",
    "Heard and acted on": "Gehört und umgesetzt",
    "Loyalty evidence": "Belege für Treue",
    "Customer for": "Kunde seit (Dauer)",
    "Lost, from": "Verloren, von",
    "Lost, to": "Verloren, bis",
    "Spent more": "Mehr ausgegeben",
    "More, from": "Mehr, von",
    "More, to": "Mehr, bis",
    "Change of revenue": "Änderung des Umsatzes",
    "Had a discount": "Hatten einen Rabatt",
    "Discount, from": "Rabatt, von",
    "Discount, to": "Rabatt, bis",
    "Top ten": "Die zehn Besten",
    "Place": "Platz",
    "Special, planned": "Besonderes, geplant",
    "Special, done last": "Besonderes, zuletzt",
    "Why in the list": "Warum in der Liste",
    "Other currencies": "Andere Währungen",
    "Currency": "Währung",
    "Orders": "Bestellungen",
    "12 months": "12 Monate",
    "Rate": "Kurs",
    "All, converted": "Alles, umgerechnet",
    "Into": "In",
    "The 12 months": "Die 12 Monate",
    "Which orders count": "Welche Bestellungen zählen",
    "Rows of Orders": "Zeilen der Bestellungen",
    "Rows": "Zeilen",
    "Their amounts, and what was done with them": "Ihre Beträge, und was damit geschah",
    "What cannot be told": "Was sich nicht sagen lässt",
    "Part": "Teil",
    "Why, and what it takes": "Warum, und was es braucht",
    "Cohort revenue": "Kohortenumsatz",
    "Of the first month": "Vom ersten Monat",
    "Trigger": "Auslöser",
    "Happened on": "Geschah am",
    "Coming round": "Wiederkehrendes",
    "Last time, or begin": "Letztes Mal, oder Beginn",
    "What your history says": "Was Ihre Geschichte sagt",
    "Backtest": "Rückblick",
    "Asked and done": "Verlangt und getan",
    "Cadence (days)": "Takt (Tage)",
    "Contacts asked for": "Verlangte Kontakte",
    "Contacts made": "Gemachte Kontakte",
    "Made of asked": "Gemacht von verlangt",
    "Days within the cadence": "Tage im Takt",
    "Called on time": "Pünktlich angerufen",
    "Called on time and stayed": "Pünktlich angerufen und geblieben",
    "Group": "Gruppe",
    "Stayed": "Geblieben",
    "Stayed, from": "Geblieben, von",
    "Stayed, to": "Geblieben, bis",
    "Bought more": "Mehr gekauft",
    "Days between contacts": "Tage zwischen Kontakten",
    "What can be expected": "Was zu erwarten ist",
    "Expected of all": "Erwartet von allen",
    "Expected of each": "Erwartet von jedem",
    "Days with orders": "Tage mit Bestellungen",
    "Last order": "Letzte Bestellung",
    "Expected purchases": "Erwartete Käufe",
    "From (90 %)": "Von (90 %)",
    "To (90 %)": "Bis (90 %)",
    "A purchase": "Ein Kauf",
    "Expected value": "Erwarteter Wert",
    "Value, from": "Wert, von",
    "Value, to": "Wert, bis",
    # Notes over the tables of the retention report.
    (
        "Customers who may be called, by the class they are called as: when each was "
        "last reached against the cadence."
    ): (
        "Kunden, die angerufen werden dürfen, nach der Klasse, als die sie betreut "
        "werden: wann jeder zuletzt erreicht wurde, gemessen am Takt."
    ),
    "As Coverage, by the customer's rep.": "Wie Betreuungsgrad, nach dem Betreuer des Kunden.",
    (
        "For a working day of the rep in the next 91 days. Cadence calls: what the "
        "cadences of all who may be called ask for, by the share of calls that "
        "succeed. Commitments: as many as were seen in the last 91 days; they go "
        "first. Where both are more than the places, all intervals are stretched by "
        "one factor; coverage stays by the cadence. Team: one plan for all. Customers "
        "without a rep beside those of reps have nobody's places."
    ): (
        "Für einen Arbeitstag des Betreuers in den nächsten 91 Tagen. Anrufe nach "
        "Takt: was die Takte aller, die angerufen werden dürfen, verlangen, nach dem "
        "Anteil erfolgreicher Anrufe. Verpflichtungen: so viele wie in den letzten 91 "
        "Tagen; sie gehen vor. Ist beides mehr als die Plätze, werden alle Abstände um "
        "einen Faktor gestreckt; der Betreuungsgrad richtet sich weiter nach dem Takt. "
        "Team: ein Plan für alle. Kunden ohne Betreuer neben solchen mit einem haben "
        "niemandes Plätze."
    ),
    "Customers who may be called, by the days since somebody last reached them.": (
        "Kunden, die angerufen werden dürfen, nach den Tagen, seit jemand sie zuletzt erreicht hat."
    ),
    (
        "Revenue as tiers go by it: of the months of the setting revenue_months up to "
        "the day of the report, or by the customer list. Shares are of the customers "
        "whose revenue is known."
    ): (
        "Umsatz, nach dem die Klassen gehen: der Monate der Einstellung revenue_months "
        "bis zum Tag des Berichts, oder laut Kundenliste. Anteile beziehen sich auf "
        "Kunden mit bekanntem Umsatz."
    ),
    (
        "Of the customers whose first order fell in a month, how many ordered again so "
        "many months later."
    ): (
        "Von den Kunden, deren erste Bestellung in einen Monat fiel: wie viele so viele "
        "Monate später wieder bestellten."
    ),
    (
        "What the customers whose first order fell in a month bought so many months "
        "later, as a share of what they bought in that month."
    ): (
        "Was die Kunden, deren erste Bestellung in einen Monat fiel, so viele Monate "
        "später kauften, als Anteil des in jenem Monat Gekauften."
    ),
    (
        "Five habits by which firms lose customers while they count something else. Each "
        "has a number of this book, and a setting for its threshold."
    ): (
        "Fünf Gewohnheiten, durch die Firmen Kunden verlieren, während sie anderes "
        "zählen. Jede hat eine Zahl aus diesem Buch und eine Einstellung für ihre "
        "Schwelle."
    ),
    (
        "The last 12 full months beside the 12 before. Change: of shares in percentage "
        "points, else as a share of the months before. By quarter: the same 12 months at "
        "the end of each of the last 8 quarters that the book has; a bar is as high as "
        "its share of the highest."
    ): (
        "Die letzten 12 vollen Monate neben den 12 davor. Änderung: bei Anteilen in "
        "Prozentpunkten, sonst als Anteil der Monate davor. Je Quartal: dieselben 12 "
        "Monate am Ende jedes der letzten 8 Quartale des Buchs; ein Balken ist so hoch "
        "wie sein Anteil am höchsten."
    ),
    (
        "Customers who ordered in the year before and again in this one, of those who "
        "ordered in the year before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the year before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A year that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Kunden, die im Jahr davor und in diesem wieder bestellten, von denen, die im Jahr "
        "davor bestellten, mit Wilsons 95-%-Intervall. Wiedergewonnen: jetzt bestellt, "
        "nicht im Jahr davor, aber schon früher Kunde, nach einer Bestellung oder nach "
        "Kunde seit; sie zählen nicht als gehalten. Ein Jahr, das nicht vorbei ist, hat "
        "keine Quote, auch keines, in dem für ein Drittel oder mehr niemand bestellte."
    ),
    (
        "Customers who ordered in the quarter before and again in this one, of those who "
        "ordered in the quarter before, with Wilson's 95 % interval. Won back: ordered "
        "now, not in the quarter before, but were customers earlier, by an order or by "
        "Customer since; they do not count as kept. A quarter that is not over has no "
        "rate, nor one of which for a third or more nobody ordered."
    ): (
        "Kunden, die im Quartal davor und in diesem wieder bestellten, von denen, die im "
        "Quartal davor bestellten, mit Wilsons 95-%-Intervall. Wiedergewonnen: jetzt "
        "bestellt, nicht im Quartal davor, aber schon früher Kunde, nach einer Bestellung "
        "oder nach Kunde seit; sie zählen nicht als gehalten. Ein Quartal, das nicht vorbei "
        "ist, hat keine Quote, auch keines, in dem für ein Drittel oder mehr niemand "
        "bestellte."
    ),
    (
        "Customers who ordered in the month before and again in this one, of those who "
        "ordered in the month before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the month before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A month that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Kunden, die im Monat davor und in diesem wieder bestellten, von denen, die im "
        "Monat davor bestellten, mit Wilsons 95-%-Intervall. Wiedergewonnen: jetzt "
        "bestellt, nicht im Monat davor, aber schon früher Kunde, nach einer Bestellung "
        "oder nach Kunde seit; sie zählen nicht als gehalten. Ein Monat, der nicht vorbei "
        "ist, hat keine Quote, auch keiner, in dem für ein Drittel oder mehr niemand "
        "bestellte."
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
        "Vom Umsatz von 12 vollen Monaten zu dem der nächsten 12, Kunde für Kunde; die "
        "Schritte ergeben auf den Cent die Summe. Gesondert: Bei einem Viertel oder mehr "
        "der Bestellungen des Kunden in einer der Zeiten fehlt der Betrag, oder für eine "
        "davon ein Kurs, daher weiß niemand, was sie ergaben; was von ihnen bekannt ist, "
        "wird aus der ersten Zeit herausgenommen und am Ende wieder dazugezählt. Geblieben: "
        "was von der ersten Zeit nach Verloren und Geschrumpft übrig ist. Verloren: davor "
        "bestellt, jetzt nicht. Wiedergewonnen: jetzt bestellt, nicht in den 12 Monaten "
        "davor, aber schon früher Kunde, nach einer Bestellung oder nach Kunde seit. "
        "Rückzahlungen zählen an ihrem Tag, und bei Geschrumpft und Gewachsen, wo der Kunde "
        "in dieser Zeit nichts bestellte."
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
        "Der Anteil der Kunden, die so viele Monate nach ihrer ersten Bestellung noch nicht "
        "verloren sind (Kaplan-Meier mit 95-%-Bändern). Verloren: zum ersten Mal so viele "
        "Tage still, wie die Einstellung lost_days sagt. Wer Kunde war, bevor die "
        "Bestellungen beginnen, zählt ab Kunde seit, und zwar von dem Alter an, in dem seit "
        "deren Beginn lost_days vergangen sind (verspäteter Eintritt): Niemand weiß, wer "
        "vorher verloren ging. Solange keiner verloren ist, gibt es kein Band. Unter "
        "Beobachtung: Kunden, die in diesem Alter beobachtet werden und bis dahin nicht "
        "verloren sind. Der erste Monat ist einer mit 5 davon: Der Anteil ist der derer, "
        "die so lange geblieben waren. Die Tabelle endet, wo es weniger sind."
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
        "Der Anteil der Kunden, die so viele Monate nach ihrer ersten Bestellung noch nicht "
        "verloren sind (Kaplan-Meier mit 95-%-Bändern). Verloren: zum ersten Mal so viele "
        "Tage still, wie die Einstellung lost_days sagt. Wer Kunde war, bevor die "
        "Bestellungen beginnen, zählt ab Kunde seit, und zwar von dem Alter an, in dem seit "
        "deren Beginn lost_days vergangen sind (verspäteter Eintritt): Niemand weiß, wer "
        "vorher verloren ging. Solange keiner verloren ist, gibt es kein Band. Klassen sind "
        "die von heute, sodass Abgewanderte oft keine haben: mit Vorsicht vergleichen. Eine "
        "Klasse mit weniger als 20 Kunden bleibt weg. Der erste Monat ist einer mit 5 jeder "
        "Klasse unter Beobachtung: Der Anteil ist der derer, die so lange geblieben waren. "
        "Jede Klasse endet, wo es weniger sind."
    ),
    (
        "Customers who ordered a second time, on another day, within the days of the "
        "setting second_order_days of the first; the last 12 quarters. A quarter some "
        "of whose customers still have time has no rate yet, and one with fewer than 5 "
        "has none. Who was a customer before the orders of the book begin is left out."
    ): (
        "Kunden, die an einem anderen Tag ein zweites Mal bestellten, innerhalb der "
        "Tage der Einstellung second_order_days nach der ersten; die letzten 12 "
        "Quartale. Ein Quartal, in dem manche noch Zeit haben, hat noch keine Quote, "
        "und eines mit weniger als 5 hat keine. Wer Kunde war, bevor die Bestellungen "
        "des Buchs beginnen, fehlt."
    ),
    (
        "Calls of the log by month, the last 12 full ones, and what came of them. "
        "Customers without a contact: of all in the list by then who may be called, "
        "those whom nobody reached in that month. Channels and purposes count contacts "
        "that reached the customer."
    ): (
        "Anrufe des Protokolls je Monat, die letzten 12 vollen, und was daraus wurde. "
        "Kunden ohne Kontakt: von allen bis dahin Gelisteten, die angerufen werden "
        "dürfen, die in dem Monat niemand erreichte. Kanäle und Anlässe zählen Kontakte, "
        "die den Kunden erreichten."
    ),
    (
        "Of the last 365 days: what part of our effort went to new business, and what "
        "part of the revenue came from it. Effort is minutes where half of the calls or "
        "more have them, else calls. No rule of thumb stands behind it: compare the two "
        "shares."
    ): (
        "Der letzten 365 Tage: welcher Teil unseres Aufwands in neues Geschäft ging, und "
        "welcher Teil des Umsatzes daraus kam. Aufwand sind Minuten, wo mindestens die "
        "Hälfte der Anrufe sie hat, sonst Anrufe. Dahinter steht keine Faustregel: "
        "Vergleichen Sie die beiden Anteile."
    ),
    (
        "One voice a customer: the newest score of the last 365 days, with its 95 % "
        "interval; with fewer than 5 customers n alone. NPS of scores from 0 to 10, else "
        "the share satisfied."
    ): (
        "Eine Stimme je Kunde: die neueste Bewertung der letzten 365 Tage, mit ihrem "
        "95-%-Intervall; bei weniger als 5 Kunden nur n. NPS aus Bewertungen von 0 bis "
        "10, sonst der Anteil der Zufriedenen."
    ),
    (
        "Suggestions and cases of the last 365 days. The reports surveys, recovery and "
        "referrals have the rows behind it."
    ): (
        "Anregungen und Fälle der letzten 365 Tage. Die Berichte surveys, recovery und "
        "referrals haben die Zeilen dahinter."
    ),
    (
        "Whether customers of long standing leave less and buy more, tested on this "
        "book: those who ordered in 12 full months, by how long each had been a "
        "customer (Customer since, or the first order where that is earlier or none is "
        "there), and what they did in the next 12. Had a discount: of those who "
        "ordered in these, who had one with an order (column Discount of Orders). "
        "Blank where a band has fewer than 20 customers."
    ): (
        "Ob langjährige Kunden seltener gehen und mehr kaufen, an diesem Buch geprüft: wer "
        "in 12 vollen Monaten bestellte, danach, wie lange jeder Kunde war (Kunde seit, "
        "oder die erste Bestellung, wo die früher ist oder nichts steht), und was in den "
        "nächsten 12 geschah. Hatten einen Rabatt: von denen, die in diesen bestellten, wer "
        "einen hatte (Spalte Rabatt von Bestellungen). Leer, wo eine Gruppe weniger als "
        "20 Kunden hat."
    ),
    (
        "By the revenue of 12 months at the end of each quarter. Who is in stays, until "
        "another one has more than the last of them by the share top_ten_margin. Special: "
        "what the sheet Giving has as special action."
    ): (
        "Nach dem Umsatz von 12 Monaten am Ende jedes Quartals. Wer darin ist, bleibt, bis "
        "ein anderer um den Anteil top_ten_margin mehr hat als der letzte. Besonderes: was "
        "das Blatt Geschenke als Sonderaktion hat."
    ),
    (
        "Orders in other currencies, each in its own money. Rate: what 1 of it counts "
        "as in the currency of the figures, by the sheet Rates; each amount is "
        "converted and rounded to the cent, as it would be booked. Without a rate no "
        "figure of revenue has them in it; as days on which somebody bought they do "
        "count."
    ): (
        "Bestellungen in anderen Währungen, jede in ihrem Geld. Kurs: als was 1 davon in "
        "der Währung der Kennzahlen zählt, nach dem Blatt Kurse; jeder Betrag ist "
        "umgerechnet und auf den Cent gerundet, wie man ihn bucht. Ohne Kurs sind sie in "
        "keiner Umsatzzahl; als Tage, an denen jemand kaufte, zählen sie."
    ),
    (
        "From the rows that were read to those that the figures are made of. Problems "
        "names their cells."
    ): (
        "Von den gelesenen Zeilen zu denen, aus denen die Kennzahlen sind. Probleme "
        "nennt ihre Zellen."
    ),
    # Figures and their states.
    "Never contacted": "Nie erreicht",
    "Calls planned": "Geplante Anrufe",
    "Calls that do not fit": "Anrufe ohne Platz",
    "Calls needed a day": "Nötige Anrufe am Tag",
    "Revenue share of the top 20 %": "Umsatzanteil der besten 20 %",
    "Promise kept rate": "Quote gehaltener Zusagen",
    "Promises moved in time": "Rechtzeitig verschobene Zusagen",
    "Notices needed": "Nötige Mitteilungen",
    "Time to close, median": "Zeit bis zum Abschluss, Median",
    "Time to close, 90 %": "Zeit bis zum Abschluss, 90 %",
    "Playbook steps on time": "Schritte des Leitfadens pünktlich",
    "Days to thanks": "Tage bis zum Dank",
    "Customer retention rate": "Kundenbindungsquote",
    "Repeat-purchase rate": "Wiederkaufquote",
    "Orders left out": "Weggelassene Bestellungen",
    "Customers who ordered": "Kunden mit Bestellung",
    "Net revenue retention": "Umsatzbindung netto",
    "Gross revenue retention": "Umsatzbindung brutto",
    "Keeping customers is a goal without a plan": "Kunden halten ist ein Ziel ohne Plan",
    "A and B reached in time": "A und B rechtzeitig erreicht",
    "The return counts before the customer": "Der Ertrag zählt vor dem Kunden",
    "Contacts that were to sell": "Kontakte zum Verkauf",
    "Out of touch with what customers value": "Ohne Gespür, was Kunden schätzen",
    "Customers not heard for a year": "Seit einem Jahr nicht gehörte Kunden",
    "The wrong behaviour is counted": "Das falsche Verhalten wird gezählt",
    "Months of more calls and worse talks": "Monate mit mehr Anrufen und schlechteren Gesprächen",
    "Colleagues are asked for what cannot be done": "Von Kollegen wird Unmögliches verlangt",
    "Calls asked of the busiest rep, by places": (
        "Verlangte Anrufe des meistbeschäftigten Betreuers je Platz"
    ),
    "Fine": "In Ordnung",
    "Cannot tell": "Nicht zu sagen",
    "Shrunk": "Geschrumpft",
    "Retained": "Geblieben (Umsatz)",
    "Expanded": "Gewachsen",
    "Apart, before": "Gesondert, davor",
    "Apart, now": "Gesondert, jetzt",
    "Team": "Team",
    "No rep": "Kein Betreuer",
    "Not called": "Nicht angerufen",
    "Revenue unknown": "Umsatz unbekannt",
    "Customers of more than a year": "Kunden seit über einem Jahr",
    "New: first order within a year": "Neu: erste Bestellung innerhalb eines Jahres",
    "No order yet": "Noch keine Bestellung",
    "Spend after a case, by that before": "Umsatz nach einem Fall, durch den davor",
    "Suggestions acted on": "Umgesetzte Anregungen",
    "Days until it was acted on": "Tage bis zur Umsetzung",
    "Suggestions waiting": "Wartende Anregungen",
    "Recovered after a case": "Nach einem Fall zurückgewonnen",
    "Customers referred": "Empfohlene Kunden",
    "less than a year": "unter einem Jahr",
    "1 to 2 years": "1 bis 2 Jahre",
    "2 to 4 years": "2 bis 4 Jahre",
    "4 years and more": "4 Jahre und mehr",
    # Charts.
    "Who is called on time": "Wer pünktlich angerufen wird",
    "Whose customers are called on time": "Wessen Kunden pünktlich angerufen werden",
    "How long since the last contact": "Wie lange seit dem letzten Kontakt",
    "Where the revenue sits": "Wo der Umsatz liegt",
    "Share of the total": "Anteil an allem",
    "Customers kept from year to year": "Von Jahr zu Jahr gehaltene Kunden",
    "Customers kept from quarter to quarter": "Von Quartal zu Quartal gehaltene Kunden",
    "Customers kept from month to month": "Von Monat zu Monat gehaltene Kunden",
    "Year": "Jahr",
    "What changed the revenue": "Was den Umsatz verändert hat",
    "How long customers stay": "Wie lange Kunden bleiben",
    "How long customers of each tier stay": "Wie lange Kunden jeder Klasse bleiben",
    "Not yet lost": "Noch nicht verloren",
    "First customers who order again in time": "Erstkunden, die rechtzeitig wieder bestellen",
    "Quarter of the first order": "Quartal der ersten Bestellung",
    "Ordered again": "Wieder bestellt",
    "Customers whom nobody reached": "Kunden, die niemand erreichte",
    "Where effort goes and where revenue comes from": (
        "Wohin der Aufwand geht und woher der Umsatz kommt"
    ),
    "Customers lost and grown, by how long they have been customers": (
        "Verlorene und gewachsene Kunden, nach Dauer der Kundschaft"
    ),
    "{name}: {end} still there after {last} months": "{name}: {end} nach {last} Monaten noch da",
    " ({low} to {high})": " ({low} bis {high})",
    "{name} {end} in {last}": "{name} {end} in {last}",
    ", {begin} in {first}": ", {begin} in {first}",
    " (the difference may be chance)": " (der Unterschied kann Zufall sein)",
    "From {begin} to {end}": "Von {begin} auf {end}",
    "; most by {step}": "; am meisten durch {step}",
    "{name}: most in {where}, {share}": "{name}: am meisten in {where}, {share}",
    "Chart": "Diagramm",
    # Notes over the tables of the other reports.
    (
        "Working days from the day a gap opened to the day it closed; open ones are "
        "counted in as long as they last (Kaplan-Meier). Blank: not reached yet. In "
        "time: within the working days of the setting response_days."
    ): (
        "Arbeitstage vom Tag, an dem ein Punkt aufkam, bis zum Abschluss; offene zählen "
        "mit, solange sie dauern (Kaplan-Meier). Leer: noch nicht erreicht. Rechtzeitig: "
        "innerhalb der Arbeitstage der Einstellung response_days."
    ),
    (
        "Closed only when the customer was told, it is resolved, and what keeps it from "
        "happening again is written down."
    ): (
        "Erst abgeschlossen, wenn der Kunde es weiß, es gelöst ist und festgehalten ist, "
        "was es künftig verhindert."
    ),
    (
        "Kept or exceeded, of all with a day that are done or past it; open ones past "
        "their day are broken. Promises moved with notice in time stand apart. The "
        "buffer is what four fifths of the own slips stay within."
    ): (
        "Gehalten oder übertroffen, von allen mit einem Tag, die erledigt oder darüber "
        "hinaus sind; offene nach ihrem Tag sind gebrochen. Rechtzeitig mit Mitteilung "
        "verschobene stehen gesondert. Der Puffer ist, worin vier Fünftel der eigenen "
        "Verzögerungen bleiben."
    ),
    "Our promises that are done, by the days from the day promised first to the day done.": (
        "Unsere erledigten Zusagen, nach den Tagen vom zuerst zugesagten Tag bis zur Erledigung."
    ),
    (
        "Our promises by where they were made; a claim broken again and again is the "
        "business's matter, not only the seller's."
    ): (
        "Unsere Zusagen nach dem Ort, an dem sie gegeben wurden; eine immer wieder "
        "gebrochene ist Sache des Hauses, nicht nur des Verkäufers."
    ),
    (
        "Cases handed to a colleague; days are working days. What nobody accepts in time "
        "is back with the giver."
    ): (
        "An einen Kollegen übergebene Fälle; Tage sind Arbeitstage. Was niemand "
        "rechtzeitig annimmt, ist wieder beim Übergebenden."
    ),
    (
        "The checklist of each handover: the new rep has reached the customer, knows "
        "what was promised, and has introduced the colleagues."
    ): (
        "Die Checkliste jeder Kundenübergabe: Der neue Betreuer hat den Kunden erreicht, "
        "kennt die Zusagen und hat die Kollegen vorgestellt."
    ),
    "Who sells a customer keeps the customer's fate in sight, also after handing over.": (
        "Wer einen Kunden gewinnt, behält dessen Weg im Blick, auch nach der Übergabe."
    ),
    (
        "Calls never stand alone: beside them whom they reached, how long a talk was, "
        "how it was rated and what was kept."
    ): (
        "Anrufe stehen nie allein: daneben, wen sie erreichten, wie lang ein Gespräch "
        "war, wie es bewertet und was gehalten wurde."
    ),
    (
        "A warning where calls rise by the share warn_rise or more while talks become "
        "shorter or ratings fall by as much: customers are being rushed. The month that is "
        "not over is left out."
    ): (
        "Eine Warnung, wo Anrufe um den Anteil warn_rise oder mehr zunehmen, während "
        "Gespräche kürzer oder Bewertungen ebenso schlechter werden: Kunden werden "
        "abgefertigt. Der laufende Monat bleibt weg."
    ),
    (
        "Sold to only: customers whose last contacts, as many as the setting sell_streak "
        "says or more, were all to sell."
    ): (
        "Nur Verkauf: Kunden, deren letzte Kontakte, mindestens so viele wie die "
        "Einstellung sell_streak, alle dem Verkauf dienten."
    ),
    (
        "From a question or a case to the first answer, those still waiting counted in. "
        "The floor is the same for every tier."
    ): (
        "Von einer Frage oder einem Fall bis zur ersten Antwort, noch wartende "
        "mitgezählt. Die Untergrenze gilt für jede Klasse gleich."
    ),
    "Each rated review beside the one before it with the same customer.": (
        "Jedes bewertete Jahresgespräch neben dem vorigen mit demselben Kunden."
    ),
    "In this order.": "In dieser Reihenfolge.",
    (
        "What is not met stands first, the longest asked first; then what has no answer, "
        "what nobody asked, and what is met."
    ): (
        "Nicht Erfülltes steht zuerst, das am längsten Erfragte voran; dann, was keine "
        "Antwort hat, was niemand fragte, und Erfülltes."
    ),
    (
        "The share is of the needs with an answer. New customers not asked: new within "
        "the days of the setting new_days, and no need answered."
    ): (
        "Der Anteil bezieht sich auf Bedarf mit einer Antwort. Neue Kunden nicht "
        "gefragt: neu innerhalb der Tage der Einstellung new_days, und kein Bedarf "
        "beantwortet."
    ),
    (
        "The yes rate is of the answers that say yes or no; the cost is spread over the "
        "customers who asked."
    ): (
        "Die Ja-Quote bezieht sich auf Antworten mit Ja oder Nein; die Kosten verteilen "
        "sich auf die Kunden, die fragten."
    ),
    (
        "Beyond the upper quarter by three times the middle spread of the customers of "
        "the same tier who asked, where they are eight or more."
    ): (
        "Über dem oberen Viertel um mehr als das Dreifache der mittleren Spanne der "
        "fragenden Kunden derselben Klasse, wo es acht oder mehr sind."
    ),
    (
        "Mean of ratings and surveys, and the sum of orders, in the days of the setting "
        "recovery_days before a case was opened and after it was resolved. Recovered: "
        "the score after is not below the score before. So far: the time after has not "
        "passed yet."
    ): (
        "Mittel von Bewertungen und Umfragen, und Summe der Bestellungen, in den Tagen "
        "der Einstellung recovery_days vor der Eröffnung und nach der Lösung eines "
        "Falls. Zurückgewonnen: die Bewertung danach liegt nicht unter der davor. "
        "Bisher: die Zeit danach ist noch nicht um."
    ),
    (
        "Contacts that reached the customer in the last 365 days. Below the least visits "
        "of their class: customers who may be called and prefer no other channel; of "
        "customers since less than a year the same part of it is asked."
    ): (
        "Kontakte, die den Kunden in den letzten 365 Tagen erreichten. Unter den "
        "Mindestbesuchen ihrer Klasse: Kunden, die angerufen werden dürfen und keinen "
        "anderen Kanal bevorzugen; von Kunden seit unter einem Jahr wird der "
        "entsprechende Teil verlangt."
    ),
    "An attempt reached nobody; touches are both.": (
        "Ein Versuch erreichte niemanden; Berührungen sind beides."
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
        "Nach dem ersten Tag, für den ein Anruf geplant war. Fällig: sein Tag ist "
        "gekommen, oder er wurde vorher gemacht. Pünktlich: ein Anruf an dem Tag, über "
        "jeden Kanal und mit jedem Ergebnis, oder innerhalb der Einstellung on_time_days, "
        "in Arbeitstagen dessen, der anrufen sollte; statt eines freien Tages zählt der "
        "nächste Arbeitstag. Später: der erste innerhalb von 30 Tagen danach. Gehalten: "
        "pünktlich oder vorher, von allen fälligen. Ein neu geplanter Anruf, dessen Tag "
        "verging, ist derselbe. Vor seinem Tag auf einen anderen verschoben: vom Kunden "
        "nach einem vergeblichen Versuch, von uns bei allem anderen, wie freien Tagen und "
        "Plätzen. Zugesagt: Verpflichtungen wie ein Rückruf, die wir aufschoben; am neuen "
        "Tag zählen sie als gehalten. Anrufe ohne Plan: jeder andere unserer Anrufe seit "
        "dem ersten Plan."
    ),
    (
        "Customers whose planned day passed without a call and with whom nobody has "
        "tried since, the longest open first."
    ): (
        "Kunden, deren geplanter Tag ohne Anruf verging und bei denen es seither niemand "
        "versucht hat, die am längsten offenen zuerst."
    ),
    (
        "The plan that a refresh would make today with each value; nothing is kept. "
        "Beyond: due in the days of the plan, and no place. Slips: has a day now, and "
        "gets one more than 5 working days later, or none. All plans are made anew, "
        "without the days of the last plan."
    ): (
        "Der Plan, den eine Aktualisierung heute mit jedem Wert machen würde; nichts "
        "wird behalten. Jenseits: in den Tagen des Plans fällig und ohne Platz. Rutscht: "
        "hat jetzt einen Tag und bekommt einen mehr als 5 Arbeitstage späteren oder "
        "keinen. Alle Pläne entstehen neu, ohne die Tage des letzten."
    ),
    (
        "Days less late are of customers who have a day in both plans; the means by "
        "class above are of all in each plan."
    ): (
        "Tage weniger spät gelten für Kunden mit einem Tag in beiden Plänen; die "
        "Mittelwerte je Klasse oben gelten für alle im jeweiligen Plan."
    ),
    (
        "From the day by the plain cadence to the day planned, of customers in the plan "
        "whom somebody has reached before; early is 0. 95 %: no more than one in twenty "
        "is later."
    ): (
        "Vom Tag nach dem bloßen Takt bis zum geplanten Tag, bei Kunden im Plan, die "
        "schon erreicht wurden; früher ist 0. 95 %: nicht mehr als einer von zwanzig ist "
        "später."
    ),
    (
        "Of each value the 20 with the most revenue. Beyond the plan: due, and without a "
        "place in its days. Not due: the longer interval has not passed by its last day."
    ): (
        "Je Wert die 20 mit dem meisten Umsatz. Jenseits des Plans: fällig und ohne "
        "Platz in seinen Tagen. Nicht fällig: der längere Abstand ist bis zu seinem "
        "letzten Tag nicht vergangen."
    ),
    "What was given in the last 365 days.": "Was in den letzten 365 Tagen gegeben wurde.",
    (
        "What is planned stands first, as it can still be changed. Gifts are compared by "
        "what they are; the same one twice is told, whenever it was."
    ): (
        "Geplantes steht zuerst, da es noch zu ändern ist. Geschenke werden nach dem "
        "verglichen, was sie sind; dasselbe zweimal wird gesagt, wann immer es war."
    ),
    (
        "Customers of the sheet Giving, those with the least left first. Offers take "
        "nothing of a budget; an amount in another currency than the others is added "
        "nowhere (see Problems)."
    ): (
        "Kunden des Blatts Geschenke, die mit dem wenigsten Rest zuerst. Angebote belasten "
        "kein Budget; ein Betrag in anderer Währung als die übrigen wird nirgends addiert "
        "(siehe Probleme)."
    ),
    (
        "The mean of the parts for which the book has a place: a person and a way to "
        "reach them; interests; a need in the sheet Needs; questions answered within the "
        "days of the setting answer_days; channel, language, best hours and best days."
    ): (
        "Das Mittel der Teile, für die das Buch einen Platz hat: eine Person und ein Weg zu "
        "ihr; Interessen; ein Bedarf im Blatt Bedarf; Fragen, beantwortet innerhalb der "
        "Tage der Einstellung answer_days; Kanal, Sprache, beste Zeiten und beste Tage."
    ),
    (
        "Each function needs a person on both sides and a day on which they were "
        "introduced, by the end of the days of the setting new_days."
    ): (
        "Jede Funktion braucht eine Person auf beiden Seiten und einen Tag der "
        "Vorstellung, bis zum Ende der Tage der Einstellung new_days."
    ),
    (
        "From the column Referred by; the revenue is that of the last 12 months, or of "
        "the column Annual revenue. Without an id: nobody of the list, or a name that "
        "several have."
    ): (
        "Aus der Spalte Empfohlen von; der Umsatz ist der der letzten 12 Monate, oder der "
        "Spalte Jahresumsatz. Ohne Nummer: niemand der Liste, oder ein Name, den mehrere "
        "haben."
    ),
    (
        "Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are "
        "not silent and were not asked within the days of the setting answer_days."
    ): (
        "Fürsprecher (9 oder 10 von 10 in der neuesten Umfrage) ohne offenen Punkt, "
        "die nicht still sind und innerhalb der Tage der Einstellung answer_days nicht "
        "gefragt wurden."
    ),
    (
        "Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the "
        "competitors named, and the renewal (3 within the days of the setting "
        "renewal_days, 2 within twice as many, 1 later or unknown)."
    ): (
        "Gefährdung ist das Produkt dreier Zahlen: der Klasse (A 3, B 2, sonst 1), der "
        "genannten Wettbewerber und der Verlängerung (3 innerhalb der Tage der "
        "Einstellung renewal_days, 2 innerhalb doppelt so vieler, 1 später oder "
        "unbekannt)."
    ),
    (
        "Customers whom only one of us reached in the last 365 days, by the column By of "
        "the call log; the best tier and the most revenue first."
    ): (
        "Kunden, die in den letzten 365 Tagen nur einer von uns erreichte, nach der "
        "Spalte By des Anrufprotokolls; beste Klasse und meister Umsatz zuerst."
    ),
    (
        "The newest score of each customer in the last 365 days. Scores of 0 to 10 give "
        "the net promoter score, those of 1 to 5 the percentage with 4 or 5; with fewer "
        "than 5 customers n alone is shown, as on any other scale."
    ): (
        "Die neueste Bewertung jedes Kunden in den letzten 365 Tagen. Werte von 0 bis 10 "
        "ergeben den Net Promoter Score, solche von 1 bis 5 den Prozentsatz mit 4 oder "
        "5; bei weniger als 5 Kunden steht nur n, ebenso bei jeder anderen Skala."
    ),
    "Nobody has acted on those that stand first; days until somebody did, or so far.": (
        "Die ersten hat noch niemand umgesetzt; Tage, bis es jemand tat, oder bisher."
    ),
    "Customers who may be called, by the days of the setting answer_days.": (
        "Kunden, die angerufen werden dürfen, nach den Tagen der Einstellung answer_days."
    ),
    (
        "Steps of the playbook after something that happened to a customer, whose day "
        "came within the last 365 days or is to come. Days late are working days."
    ): (
        "Schritte des Leitfadens nach etwas, das einem Kunden geschah, deren Tag in den "
        "letzten 365 Tagen war oder noch kommt. Tage zu spät sind Arbeitstage."
    ),
    (
        "All for whom a step of the playbook is due that comes round again. To do shows "
        "as many at a time as the setting playbook_at_once says, the best first."
    ): (
        "Alle, für die ein wiederkehrender Schritt des Leitfadens fällig ist. Aufgaben "
        "zeigt so viele auf einmal, wie die Einstellung playbook_at_once sagt, die "
        "besten zuerst."
    ),
    (
        "Customers who ordered in the first time, in the tier and with the cadence of "
        "its last day. Called on time: at least four fifths of the days lie within the "
        "cadence of the contact before them."
    ): (
        "Kunden, die in der ersten Zeit bestellten, in der Klasse und mit dem Takt ihres "
        "letzten Tages. Pünktlich angerufen: mindestens vier Fünftel der Tage liegen im "
        "Takt des Kontakts davor."
    ),
    (
        "Stayed: ordered in the second time, as long as the first. Bought more: for more "
        "than in the first. One voice a customer; 95 % intervals (Wilson; of a "
        "difference Newcombe), blank under 20 customers. Association, not effect: reps "
        "call those more who buy more."
    ): (
        "Geblieben: bestellte in der zweiten, gleich langen Zeit. Mehr gekauft: für mehr "
        "als in der ersten. Eine Stimme je Kunde; 95-%-Intervalle (Wilson; bei "
        "Unterschieden Newcombe), leer unter 20 Kunden. Zusammenhang, keine Wirkung: "
        "Betreuer rufen die öfter an, die mehr kaufen."
    ),
    "Each customer once, by the days of the first time for each day with a contact.": (
        "Jeder Kunde einmal, nach den Tagen der ersten Zeit je Tag mit Kontakt."
    ),
    (
        "Purchases (days with orders) within the days of the setting expected_days, by "
        "BG/NBD; what a purchase comes to by Gamma-Gamma, where that holds. The interval "
        "is of purchases: nine of ten customers will lie in theirs. A past that goes on "
        "as it was is all that it knows: it is no measure of how well a customer is kept."
    ): (
        "Käufe (Tage mit Bestellungen) innerhalb der Tage der Einstellung expected_days, "
        "nach BG/NBD; was ein Kauf ergibt, nach Gamma-Gamma, wo das gilt. Das Intervall "
        "gilt für Käufe: Neun von zehn Kunden werden in ihrem liegen. Es kennt nur eine "
        "Vergangenheit, die weitergeht: Es misst nicht, wie gut ein Kunde gehalten wird."
    ),
    # States, kinds and groups in the reports.
    "Quantity": "Menge",
    "Us": "Wir",
    "Them": "Kunde",
    "all": "alle",
    "all others": "alle anderen",
    "not said": "nicht gesagt",
    "open": "offen",
    "closed": "abgeschlossen",
    "overdue": "überfällig",
    "kept": "gehalten",
    "late": "verspätet",
    "short": "zu gering",
    "exceeded": "übertroffen",
    "withdrawn": "zurückgenommen",
    "moved": "verschoben",
    "notice needed": "Mitteilung nötig",
    "surprise": "Überraschung",
    "waiting": "wartet",
    "on time": "pünktlich",
    "left out": "ausgelassen",
    "so far": "bisher",
    "full": "voll",
    "first order": "erste Bestellung",
    "start": "Start",
    "case resolved": "Fall gelöst",
    "Not on time": "Nicht pünktlich",
    "Difference": "Unterschied",
    "no contact": "kein Kontakt",
    "no": "nein",
    "accepted": "angenommen",
    "back": "zurück",
    "done": "erledigt",
    "planned": "geplant",
    "given": "gegeben",
    "met": "erfüllt",
    "unmet": "nicht erfüllt",
    "not asked": "nicht gefragt",
    "asked": "gefragt",
    "unanswered": "unbeantwortet",
    "recovered": "zurückgewonnen",
    "not recovered": "nicht zurückgewonnen",
    "survey": "Umfrage",
    "Satisfied, %": "Zufriedene, %",
    "In the plan": "Im Plan (Platz)",
    "None free": "Keiner frei",
    "Not due in it": "Darin nicht fällig",
    # What the page of one customer tells.
    "Person": "Person",
    "Customer since": "Kunde seit",
    "Call by": "Anrufen per",
    "Hobby": "Hobby",
    "Trip": "Reise",
    "Last time": "Letztes Mal",
    "News": "Neuigkeit",
    "Look at": "Im Blick behalten",
    "Ask": "Fragen",
    "Open offer": "Offenes Angebot",
    "Introduce": "Vorstellen",
    "Competitor": "Wettbewerber",
    "New rep": "Neuer Betreuer",
    "Billing": "Rechnung",
    "Bad news": "Schlechte Nachricht",
    "Tell bad news": "Schlechte Nachricht mitteilen",
    "Open case": "Offener Fall",
    "Close a gap": "Offenen Punkt abschließen",
    "Their promise": "Zusage des Kunden",
    "After a case": "Nach einem Fall",
    "First call": "Erstanruf",
    "Follow-up": "Wiedervorlage",
    "We promised": "Von uns zugesagt",
    "They promised": "Vom Kunden zugesagt",
    "They asked": "Angefragt",
    "Latest delivery": "Letzte Lieferung",
    "never": "nie",
    "about.value|none": "keiner",
    # Further charts.
    "Calls and whom they reached": "Anrufe und wen sie erreichten",
    "Contacts by channel": "Kontakte je Kanal",
    "Month, the newest first": "Monat, der neueste zuerst",
    "Planned calls that were made in time": "Geplante Anrufe, die rechtzeitig gemacht wurden",
    "Promises by outcome": "Zusagen nach Ergebnis",
    "Who stayed and bought more, by the days between contacts": (
        "Wer blieb und mehr kaufte, nach Tagen zwischen Kontakten"
    ),
    # Words that mean something else over a column.
    "figures.value|Value": "Wert",
    "run.value|Value": "Wert",
    "whatif.value|Value": "Wert",
    "whatif_classes.value|Value": "Wert",
    "who_slips.value|Value": "Wert",
    "warning_signs.value|Value": "Wert",
    "headlines.value|Value": "Wert",
    "listened.value|Value": "Wert",
    "expected_figures.value|Value": "Wert",
    "needs_met.no_answer|No answer": "Keine Antwort",
    # The page of a report.
    "Skip to the tables": "Zu den Tabellen",
    "On this page": "Auf dieser Seite",
    "Customers named here": "Hier genannte Kunden",
    "How it is counted": "Wie gezählt wird",
    "Show rows with": "Zeilen zeigen mit",
    "On paper the first 12 months; all of them stand in the page and in the workbook.": (
        "Auf Papier die ersten 12 Monate; alle stehen auf der Seite und in der Mappe."
    ),
    "More columns to the right: swipe or scroll.": (
        "Rechts folgen weitere Spalten: wischen oder scrollen."
    ),
    "Rows shown:": "Zeilen gezeigt:",
    "Settings and inputs": "Einstellungen und Eingaben",
    "A gap": "Ein Punkt",
    "Yes": "Ja",
    "No": "Nein",
    (
        "One voice a customer: the newest score of the last 365 days (several of one day "
        "count as their mean), with its 95 % interval; n alone for fewer than 5 "
        "customers, or on a scale that nobody can know. NPS: who would recommend us, "
        "from 0 to 10. Satisfied: 4 or 5 of 5. Else the mean."
    ): (
        "Eine Stimme je Kunde: die neueste Bewertung der letzten 365 Tage (mehrere eines "
        "Tages zählen als ihr Mittel), mit ihrem 95-%-Intervall; nur n bei weniger als 5 "
        "Kunden oder einer Skala, die niemand kennt. NPS: wer uns empfehlen würde, von 0 "
        "bis 10. Zufrieden: 4 oder 5 von 5. Sonst das Mittel."
    ),
    (
        "The newest score of each customer in the last 365 days; several of one day are "
        "their mean. Who would recommend us, from 0 to 10, gives the net promoter score, "
        "satisfaction from 1 to 5 the percentage with 4 or 5, any other scale its mean; "
        "with fewer than 5 customers, or on a scale that nobody can know, n alone is "
        "shown."
    ): (
        "Die neueste Bewertung jedes Kunden in den letzten 365 Tagen; mehrere eines "
        "Tages sind ihr Mittel. Wer uns empfehlen würde, von 0 bis 10, ergibt den Net "
        "Promoter Score, Zufriedenheit von 1 bis 5 den Prozentsatz mit 4 oder 5, jede "
        "andere Skala ihr Mittel; bei weniger als 5 Kunden oder einer Skala, die niemand "
        "kennt, steht nur n."
    ),
    "Mean": "Mittel",
    "Scale not known": "Skala unbekannt",
    # Mails of the morning.
    "Commitments missed": "Versäumte Verpflichtungen",
    "To do for who is away": "Für Abwesende zu tun",
    "To-dos that are mailed to nobody else": "Aufgaben, die sonst niemand per E-Mail bekommt",
    "Whose": "Wessen",
    "Each rep's day and capacity": "Tag und Kapazität jedes Betreuers",
    "Changes since the last plan": "Änderungen seit dem letzten Plan",
    "Today": "Heute",
    "Calls a day": "Anrufe am Tag",
    "Call": "Anruf",
    "Expected revenue": "Erwarteter Umsatz",
    "no rate": "kein Kurs",
    "requests": "Anfragen",
    "cost": "Kosten",
    # What the button Why? says.
    "Last contact: {last}. Open gaps: {gaps}. Call by {channel}.": (
        "Letzter Kontakt: {last}. Offene Punkte: {gaps}. Kanal: {channel}."
    ),
    "No call is planned.": "Kein Anruf ist geplant.",
    # Words of ours among those of people.
    "claims.promise|all others": "alle anderen",
    "claims.source|not said": "nicht gesagt",
    "kept.seller|all": "alle",
    "kept.seller|No rep": "Kein Betreuer",
    "capacity.owner|Team": "Team",
    "capacity.owner|No rep": "Kein Betreuer",
    "coverage_reps.owner|No rep": "Kein Betreuer",
    "adherence.owner|Team": "Team",
    "adherence.owner|No rep": "Kein Betreuer",
    "why|As of": "Stand",
    "why|No name": "Ohne Namen",
    "why|Called as": "Betreut als",
    "why|Contact gap": "Ohne Kontakt",
    "why|In the plan": "Im Plan",
    "why|Overdue": "Überfällig",
    "why|never": "nie",
    "why|none": "keine",
    "why|Tasks": "Aufgaben",
    "why|Inputs used": "Verwendete Angaben",
    "why|day": "Tag",
    "why|days": "Tage",
    "why|working days": "Arbeitstage",
    "why|service gap": "Lücke im Service",
    "why|date gap": "Lücke beim Termin",
    "why|quantity gap": "Lücke bei der Menge",
    "why|score gap": "Lücke bei der Bewertung",
    "why|opened": "offen seit",
    "why|gap": "Lücke",
    "why|owner": "Betreuer",
    "why|made by": "von",
    "why|us": "uns",
    "why|them": "dem Kunden",
    "why|state": "Stand",
    "why|promise": "Zusage",
    "why|task": "Aufgabe",
    "why|due": "fällig",
    "why|what": "was",
    "why|every {days}": "alle {days}",
    "why|the customer list": "die Kundenliste",
    "why|the call log": "das Anrufprotokoll",
    "why|the orders": "die Bestellungen",
    "why|Status in the list": "Status in der Liste",
    "why|Where the revenue comes from": "Woher der Umsatz kommt",
    "why|Place by worth": "Platz nach Wert",
    "why|Customers that have a place": "Kunden mit einem Platz",
    "why|Share of all revenue that the customers before this one have": (
        "Anteil der Kunden davor am gesamten Umsatz"
    ),
    "why|Points of 100": "Punkte von 100",
    "why|How often, by the class or the list": "Wie oft, nach Klasse oder Liste",
    "why|How often, as it can be kept": "Wie oft, soweit es zu halten ist",
    "why|Contacts and attempts in the log": "Kontakte und Versuche im Protokoll",
    "why|Attempts since the last contact": "Versuche seit dem letzten Kontakt",
    "why|First contact or attempt": "Erster Kontakt oder Versuch",
    "why|Last contact or attempt": "Letzter Kontakt oder Versuch",
    "why|Where the last contact comes from": "Woher der letzte Kontakt kommt",
    "why|Due by that": "Danach fällig",
    "why|Day in the plan": "Tag im Plan",
    "why|Open problems": "Offene Fälle",
    "why|Last problem": "Letzter Fall",
    "why|Tier set by hand": "Von Hand gesetzte Klasse",
    "why|It counts until": "Sie gilt bis",
    "why|How often, set by hand": "Wie oft, von Hand gesetzt",
    "why|Next call set by hand, or next follow-up of the list": (
        "Von Hand gesetzter nächster Anruf, oder Wiedervorlage der Liste"
    ),
    "why|Do not call": "Nicht anrufen",
    "why|Contacts and attempts by {channel}, last {days} days": (
        "Kontakte und Versuche, {channel}, letzte {days} Tage"
    ),
    "Where a call asks several questions: one answer a line, or between semicolons, in their "
    "order, and - for none. Or say which: 2: yes. Budget: the same.": (
        "Wo ein Anruf mehrere Fragen stellt: je Zeile, oder zwischen Semikolons, eine Antwort in "
        "ihrer Reihenfolge, und - für keine. Oder sagen Sie, welche: 2: ja. Budget: gleich."
    ),
    "New on the Watch list": "Neu auf der Beobachtungsliste",
    "No longer on the Watch list": "Nicht mehr auf der Beobachtungsliste",
    "Why": "Warum",
    # The terminal of `retain mail`.
    "Sent to {to}: {subject}": "Gesendet an {to}: {subject}",
    "Wrote {file}: to {to}, {subject}": "Geschrieben: {file}, an {to}, {subject}",
    "Mails sent before for this day: {count}": "Für diesen Tag schon gesendet: {count}",
    "Nothing to send for {day}.": "Für {day} ist nichts zu senden.",
    # The starter workbook.
    ("Wrote {book} with the sheets {sheets} and {last}."): (
        "Geschrieben: {book} mit den Blättern {sheets} und {last}."
    ),
    ("Fill in {first} and {second}, then: retain refresh {book}"): (
        "Füllen Sie {first} und {second} aus, dann: retain refresh {book}"
    ),
    (
        "Open it, allow its macros, and press Refresh everything. The rows that say "
        "example can be deleted."
    ): (
        "Öffnen Sie die Mappe, erlauben Sie ihre Makros und drücken Sie „Alles "
        "aktualisieren“. Die Zeilen mit „Beispiel“ können gelöscht werden."
    ),
    ("No workbook is open. Open one with your customers and press the button again."): (
        "Es ist keine Arbeitsmappe offen. Öffnen Sie eine mit Ihren Kunden und drücken "
        "Sie den Knopf noch einmal."
    ),
    "playbook.after|3 days": "3 Tage",
    "playbook.after|5 days": "5 Tage",
    "playbook.after|10 days": "10 Tage",
    "playbook.after|day 30": "Tag 30",
    "playbook.after|day 90": "Tag 90",
    "playbook.after|1 year": "1 Jahr",
    "playbook.after|season": "Saison",
    "playbook.after|1 Jun": "1. Juni",
    "Not interested": "Kein Interesse",
    "Wrong number": "Falsche Nummer",
    "When blank": "Wenn leer",
    "Example: bakery": "Beispiel: Bäckerei",
    "Example: hotel": "Beispiel: Hotel",
    "Example: museum": "Beispiel: Museum",
    "You": "Sie",
    "Delete the rows that say example, in Customers and here.": (
        "Löschen Sie die Zeilen mit „Beispiel“, bei den Kunden und hier."
    ),
    "Wants an offer for the winter.": "Möchte ein Angebot für den Winter.",
    "Send the offer": "Angebot schicken",
    # The sheet of buttons.
    "Refresh everything": "Alles aktualisieren",
    "Tiers, next calls, the call schedule and all reports": (
        "Klassen, nächste Anrufe, der Anrufplan und alle Berichte"
    ),
    "The call schedule alone": "Nur der Anrufplan",
    "The retention report alone": "Nur der Kundenbindungsbericht",
    "What was promised or expected and has not come": (
        "Was zugesagt oder erwartet war und nicht kam"
    ),
    "More reports": "Weitere Berichte",
    "The report chosen above, as a sheet; delete the sheet when you are done with it": (
        "Der oben gewählte Bericht als Blatt; löschen Sie das Blatt, wenn Sie damit fertig sind"
    ),
    "Check": "Prüfen",
    "How the sheets are understood, and what cannot be read": (
        "Wie die Blätter verstanden werden, und was nicht zu lesen ist"
    ),
    "Why?": "Warum?",
    "Why the customer named above, or selected, has this tier and this date": (
        "Warum der oben genannte oder markierte Kunde diese Klasse und diesen Tag hat"
    ),
    "Log a call": "Anruf eintragen",
    "A new row in the call log for the customer named above, or selected": (
        "Eine neue Zeile im Anrufprotokoll für den oben genannten oder markierten Kunden"
    ),
    "Check set-up": "Einrichtung prüfen",
    "What works on this machine": "Was auf diesem Rechner funktioniert",
    (
        "A button saves nothing: you save the workbook, or close it as it was. With "
        "AutoSave on (workbooks in a cloud), Excel saves by itself."
    ): (
        "Ein Knopf speichert nichts: Sie speichern die Mappe oder schließen sie, wie sie "
        "war. Ist AutoSpeichern an (Mappen in einer Cloud), speichert Excel von selbst."
    ),
    (
        "Values you type over ours are kept, on a sheet (kept DATE); colours and comments"
        " on a sheet that a button wrote are written over by the next press."
    ): (
        "Werte, die Sie über unsere schreiben, bleiben auf einem Blatt (kept DATUM); "
        "Farben und Kommentare auf einem Blatt, das ein Knopf schrieb, überschreibt der "
        "nächste Druck."
    ),
    "Set-up and help: Check set-up.": "Einrichtung und Hilfe: Einrichtung prüfen.",
    "Type a customer's name or id, then press the button.": (
        "Tippen Sie Name oder Nummer eines Kunden ein und drücken Sie dann den Knopf."
    ),
    "Choose a report, then press More reports. Diary is the page of the customer above.": (
        "Wählen Sie einen Bericht und drücken Sie Weitere Berichte. Kundenblatt ist die "
        "Seite des Kunden darüber."
    ),
    "Customer for Why? and Log a call": "Kunde für Warum? und Eintragen",
    "Report for More reports": "Bericht für Weitere Berichte",
    "The day the run is made for; blank: today": (
        "Der Tag, für den der Lauf gemacht wird; leer: heute"
    ),
    "Time zone of 'today', like Europe/Madrid; blank: this machine's": (
        "Zeitzone von „heute“, wie Europe/Berlin; leer: die dieses Rechners"
    ),
    ("Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers"): (
        "Sprache unserer Blätter: en, de, fr, es, pl oder it; auto: die der Überschriften im Buch"
    ),
    "Country whose holidays hold where a customer or rep has none; blank: weekends only": (
        "Land, dessen Feiertage gelten, wo bei Kunde oder Betreuer keines steht; leer: nur "
        "Wochenenden"
    ),
    "Working days of reps without an entry in the Team sheet": (
        "Arbeitstage von Betreuern ohne Eintrag im Blatt Vertrieb"
    ),
    ("share: by cumulative revenue; points: by weighted points; own: by the classes in the list"): (
        "share: nach kumuliertem Umsatz; points: nach gewichteten Punkten; own: nach den "
        "Klassen in der Liste"
    ),
    "share: customers within this first part of the revenue are A": (
        "share: Kunden innerhalb dieses ersten Teils des Umsatzes sind A"
    ),
    "share: customers within this first part of the revenue are B": (
        "share: Kunden innerhalb dieses ersten Teils des Umsatzes sind B"
    ),
    "points: A from this many points of 100": "points: A ab so vielen von 100 Punkten",
    "points: B from this many points of 100": "points: B ab so vielen von 100 Punkten",
    "Keep the number of A and B customers below cap_a and cap_b": (
        "Die Zahl der A- und B-Kunden unter cap_a und cap_b halten"
    ),
    "At most this share of the customers is A": "Höchstens dieser Anteil der Kunden ist A",
    "At most this share of the customers is B": "Höchstens dieser Anteil der Kunden ist B",
    (
        "Who would be in another tier with this share less or more revenue (or points) "
        "keeps the tier of the run before, until a run on a later day says the same again; "
        "0: no holding"
    ): (
        "Wer mit diesem Anteil weniger oder mehr Umsatz (oder Punkten) in einer anderen "
        "Klasse wäre, behält die des vorigen Laufs, bis ein Lauf an einem späteren Tag "
        "dasselbe sagt; 0: kein Halten"
    ),
    "points: weight of revenue": "points: Gewicht des Umsatzes",
    "points: weight of potential": "points: Gewicht des Potenzials",
    "points: weight of influence": "points: Gewicht des Einflusses",
    "points: weight of length of service": "points: Gewicht der Dauer als Kunde",
    "Months of Orders that count as revenue where the customer list has none": (
        "Monate der Bestellungen, die als Umsatz zählen, wo die Kundenliste keinen hat"
    ),
    (
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet "
        "Rates, else the one most amounts are in"
    ): (
        "Währung der Kennzahlen, wie EUR; leer: die mit dem Kurs 1 im Blatt Kurse, sonst "
        "die der meisten Beträge"
    ),
    "Customers this new are called as A": "So viele Tage lang werden neue Kunden wie A angerufen",
    ("A problem opened or resolved this recently, or still open, lifts a customer by one class"): (
        "Ein Problem, das in so vielen Tagen auftrat oder gelöst wurde oder noch offen ist, "
        "hebt den Kunden um eine Klasse"
    ),
    "Severity from which an open case lifts a customer by two classes": (
        "Schwere, ab der ein offener Fall den Kunden um zwei Klassen hebt"
    ),
    "Days between calls to customers called as A": (
        "Tage zwischen Anrufen bei Kunden, die als A betreut werden"
    ),
    "Days between calls to customers called as B": (
        "Tage zwischen Anrufen bei Kunden, die als B betreut werden"
    ),
    "Days between calls to customers called as C": (
        "Tage zwischen Anrufen bei Kunden, die als C betreut werden"
    ),
    "Days between calls to customers without a tier": (
        "Tage zwischen Anrufen bei Kunden ohne Klasse"
    ),
    "Working days to wait after a first attempt without success": (
        "Arbeitstage, die nach einem ersten Versuch ohne Erfolg gewartet wird"
    ),
    "Working days to wait after each further attempt": (
        "Arbeitstage, die nach jedem weiteren Versuch gewartet wird"
    ),
    "Attempts after which a customer rests for one interval": (
        "Versuche, nach denen ein Kunde einen Takt lang ruht"
    ),
    "Working days after a customer begins at which the first call is due": (
        "Arbeitstage nach Beginn eines Kunden, zu denen der erste Anruf fällig ist"
    ),
    "Working days ahead whose published calls move for a commitment only": (
        "Arbeitstage voraus, deren bekannte Anrufe nur einer Verpflichtung weichen"
    ),
    "Share of the interval that a call may come early to fill a free place": (
        "Anteil des Takts, den ein Anruf früher kommen darf, um einen freien Platz zu füllen"
    ),
    "Calls due within this many days are 'due soon'": (
        "Anrufe, die innerhalb so vieler Tage fällig sind, sind „bald fällig“"
    ),
    "Calls a rep can make on a working day, unless the Team sheet says otherwise": (
        "Anrufe, die ein Betreuer an einem Arbeitstag schafft, wenn das Blatt Vertrieb "
        "nichts anderes sagt"
    ),
    ("Stretch all intervals by one factor where more calls are asked for than are possible"): (
        "Alle Takte um einen Faktor strecken, wo mehr Anrufe verlangt werden als möglich sind"
    ),
    "Share of calls that succeed, where the call log has fewer than 30 to tell": (
        "Anteil erfolgreicher Anrufe, wo das Anrufprotokoll weniger als 30 hat, um ihn zu kennen"
    ),
    "Times its stretched interval after which a waiting customer is called first": (
        "Das Wievielfache seines gestreckten Takts, nach dem ein wartender Kunde zuerst "
        "angerufen wird"
    ),
    "Working days the call schedule reaches ahead": "Arbeitstage, die der Anrufplan voraus reicht",
    "Working days after the planned day on which a call still counts as made on time": (
        "Arbeitstage nach dem geplanten Tag, an denen ein Anruf noch als pünktlich zählt"
    ),
    "Outcomes that count as a contact": "Ergebnisse, die als Kontakt zählen",
    "Outcomes that count as an attempt only": "Ergebnisse, die nur als Versuch zählen",
    "Customers with this status are not called": "Kunden mit diesem Status werden nicht angerufen",
    "Customers with this status are not called for now": (
        "Kunden mit diesem Status werden vorerst nicht angerufen"
    ),
    "Customers with this status are treated as do not call": (
        "Kunden mit diesem Status gelten als „nicht anrufen“"
    ),
    (
        "Customers with this status are called; a status in none of these lists is called "
        "too, and noted"
    ): (
        "Kunden mit diesem Status werden angerufen; ein Status in keiner dieser Listen "
        "auch, mit einem Hinweis"
    ),
    ("Further states of orders and invoices that do not count, beside those that are known"): (
        "Weitere Zustände von Bestellungen und Rechnungen, die nicht zählen, neben den bekannten"
    ),
    ("Further states of orders and invoices that count; one in neither list counts, noted"): (
        "Weitere Zustände von Bestellungen und Rechnungen, die zählen; einer in keiner "
        "Liste zählt, mit einem Hinweis"
    ),
    "Working days after a delivery or a start at which the check-up is due": (
        "Arbeitstage nach einer Lieferung oder einem Beginn, zu denen die Nachfrage fällig ist"
    ),
    "Days after which a delivery or a start asks for no check-up any more": (
        "Tage, nach denen eine Lieferung oder ein Beginn keine Nachfrage mehr verlangt"
    ),
    "Working days after a case is resolved at which the customer is called": (
        "Arbeitstage nach Lösung eines Falls, zu denen der Kunde angerufen wird"
    ),
    (
        "Working days after a gap opens (a case, a shortage, a promise overdue) at which "
        "the customer is called"
    ): (
        "Arbeitstage nach Auftreten eines offenen Punkts (Fall, Fehlmenge, überfällige "
        "Zusage), zu denen der Kunde angerufen wird"
    ),
    "Working days between calls while a gap stays open": (
        "Arbeitstage zwischen Anrufen, solange ein Punkt offen ist"
    ),
    "Working days between calls while a promise is broken or a request unanswered": (
        "Arbeitstage zwischen Anrufen, solange eine Zusage gebrochen oder ein Wunsch "
        "unbeantwortet ist"
    ),
    "Working days before its day from which a promise of ours stands on the sheet To do": (
        "Arbeitstage vor ihrem Tag, ab denen eine Zusage von uns auf dem Blatt Aufgaben steht"
    ),
    "Days ahead for which purchases are expected in the report expected": (
        "Tage voraus, für die der Bericht expected Käufe erwartet"
    ),
    "Days before and after a case in which scores and spend are compared": (
        "Tage vor und nach einem Fall, in denen Bewertungen und Ausgaben verglichen werden"
    ),
    (
        "Working days within which a customer's promise is confirmed and the notes of a "
        "meeting are sent"
    ): (
        "Arbeitstage, in denen eine Zusage des Kunden bestätigt und die Notiz eines "
        "Treffens verschickt wird"
    ),
    "Working days within which every customer gets an answer, of whatever tier": (
        "Arbeitstage, in denen jeder Kunde eine Antwort bekommt, gleich welcher Klasse"
    ),
    "Working days within which a handoff is accepted; then it is back with the giver": (
        "Arbeitstage, in denen eine Übergabe angenommen wird; danach liegt sie wieder beim Gebenden"
    ),
    (
        "Days after a change of owner in which the handover checklist is shown; longer "
        "while the new rep has not called"
    ): (
        "Tage nach einem Wechsel des Betreuers, in denen die Checkliste der Übergabe "
        "gezeigt wird; länger, solange der neue nicht angerufen hat"
    ),
    (
        "Days that each delivery service promises, like Same Day=0, First Class=1, for "
        "orders without a promised day"
    ): (
        "Tage, die jeder Lieferdienst verspricht, wie Same Day=0, First Class=1, für "
        "Bestellungen ohne zugesagten Tag"
    ),
    "Share of our own promises that the suggested buffer would have kept": (
        "Anteil unserer Zusagen, den der vorgeschlagene Puffer gehalten hätte"
    ),
    "Promises with a day that a suggested buffer needs at least": (
        "Zusagen mit einem Tag, die ein vorgeschlagener Puffer mindestens braucht"
    ),
    "Times that the same claim is broken before it is flagged": (
        "Wie oft dieselbe Aussage gebrochen wird, bis sie auffällt"
    ),
    "Visits a year that A customers get at least, unless they prefer another channel": (
        "Besuche im Jahr, die A-Kunden mindestens bekommen, sofern sie keinen anderen Kanal "
        "wünschen"
    ),
    "Visits a year that B customers get at least": (
        "Besuche im Jahr, die B-Kunden mindestens bekommen"
    ),
    "Visits a year that C customers get at least; 0: when they ask for one": (
        "Besuche im Jahr, die C-Kunden mindestens bekommen; 0: wenn sie darum bitten"
    ),
    "Visits a year that customers without a tier get at least": (
        "Besuche im Jahr, die Kunden ohne Klasse mindestens bekommen"
    ),
    "Places of a rep's day that a visit takes, at most the whole day": (
        "Plätze eines Tages, die ein Besuch braucht, höchstens der ganze Tag"
    ),
    (
        "Visits that a rep makes in a week at most, several on a day where it has places "
        "for them; and at most half of the places of a week are for visits"
    ): (
        "Besuche, die ein Betreuer in einer Woche höchstens macht, mehrere an einem Tag mit "
        "Plätzen dafür; höchstens die Hälfte der Plätze einer Woche ist für Besuche"
    ),
    (
        "Days for which an item of the News sheet is worth telling, where it has no last day"
    ): "Tage, die eine Neuigkeit erzählenswert ist, wo sie keinen letzten Tag hat",
    "Items of news to raise in one call at most": (
        "Neuigkeiten, die in einem Anruf höchstens angesprochen werden"
    ),
    "Overdue or disputed invoices to raise in one call at most": (
        "Überfällige oder strittige Rechnungen, die in einem Anruf höchstens angesprochen werden"
    ),
    "What to ask about changes: a word for the Answers sheet, a colon, the question": (
        "Was zu Veränderungen zu fragen ist: ein Wort für das Blatt mit Antworten, ein "
        "Doppelpunkt, die Frage"
    ),
    "Questions to raise in one call at most": (
        "Fragen, die in einem Anruf höchstens gestellt werden"
    ),
    "Days before a renewal from which competitors named there are a point": (
        "Tage vor einer Verlängerung, ab denen dort genannte Wettbewerber ein Gesprächspunkt sind"
    ),
    (
        "Functions that need a person on both sides at every customer, like Purchasing, "
        "Accounts payable; blank: those that the sheet Contacts names for each"
    ): (
        "Funktionen, die bei jedem Kunden auf beiden Seiten jemanden brauchen, wie Einkauf, "
        "Buchhaltung; leer: die im Blatt Contacts genannten"
    ),
    "Days after which an answer is out of date and the question is asked again": (
        "Tage, nach denen eine Antwort veraltet ist und die Frage wieder gestellt wird"
    ),
    "Days between reviews with A customers; 0: none": (
        "Tage zwischen Jahresgesprächen mit A-Kunden; 0: keine"
    ),
    "Days between reviews with B customers; 0: none": (
        "Tage zwischen Jahresgesprächen mit B-Kunden; 0: keine"
    ),
    "Days between reviews with C customers; 0: none": (
        "Tage zwischen Jahresgesprächen mit C-Kunden; 0: keine"
    ),
    "Days between reviews with customers without a tier; 0: none": (
        "Tage zwischen Jahresgesprächen mit Kunden ohne Klasse; 0: keine"
    ),
    "Days between surveys of a customer; 0: none": (
        "Tage zwischen Umfragen bei einem Kunden; 0: keine"
    ),
    (
        "What may be given to an A customer within 365 days, offers aside, unless the "
        "customer list has a Gift budget; 0: no budget is kept"
    ): (
        "Was einem A-Kunden in 365 Tagen geschenkt werden darf, ohne Angebote, sofern die "
        "Kundenliste kein Geschenkbudget hat; 0: kein Budget"
    ),
    "What may be given to a B customer": "Was einem B-Kunden geschenkt werden darf",
    "What may be given to a C customer": "Was einem C-Kunden geschenkt werden darf",
    "What may be given to a customer without a tier": (
        "Was einem Kunden ohne Klasse geschenkt werden darf"
    ),
    "What one gift may cost at most, as the policy of the house says; 0: none": (
        "Was ein Geschenk nach den Regeln des Hauses höchstens kosten darf; 0: keine Grenze"
    ),
    "Days for which an offer without a result counts as open": (
        "Tage, die ein Angebot ohne Ergebnis als offen gilt"
    ),
    "Purposes of a call that count as selling; every other one gives value": (
        "Anlässe, die als Verkaufen zählen; jeder andere bringt Mehrwert"
    ),
    "Purposes of a call that count as a review": "Anlässe, die als Jahresgespräch zählen",
    "Purposes of a call that count as a thank-you": "Anlässe, die als Dank zählen",
    "Go by the sheet Playbook, or by the built-in playbook where the book has none": (
        "Sich nach dem Blatt Leitfaden richten, oder nach dem eingebauten, wo das Buch keines hat"
    ),
    "Days after its day at which a step of the playbook is not asked for any more": (
        "Tage nach ihrem Tag, ab denen ein Schritt des Leitfadens nicht mehr verlangt wird"
    ),
    (
        "Customers of a rep for whom a step that comes round again is asked for at a time, "
        "the best first"
    ): (
        "Kunden eines Betreuers, für die ein wiederkehrender Schritt auf einmal verlangt "
        "wird, die besten zuerst"
    ),
    "Years after which a customer is long-standing for the playbook": (
        "Jahre, nach denen ein Kunde für den Leitfaden langjährig ist"
    ),
    (
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the "
        "rep's own country, abroad every other one"
    ): (
        "Arbeitstage, die ein Geschenk unterwegs ist, je Land, wie DE=2, US=12; home ist "
        "das eigene Land des Betreuers, abroad jedes andere"
    ),
    (
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, "
        "or a week before a feast, like PH=Chinese New Year; one without a country is for "
        "all that have no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)"
    ): (
        "Der Tag, an dem ein Geschenk zur Jahreszeit da sein soll, je Land, wie US=20 Nov, "
        "oder eine Woche vor einem Fest, wie PH=Chinese New Year; einer ohne Land gilt für "
        "alle ohne eigenes Fest (wie Eid al-Fitr, Diwali oder Chinese New Year)"
    ),
    "Contacts in a row that only sold, from which a customer is listed": (
        "Kontakte nacheinander, die nur verkauften, ab denen ein Kunde aufgeführt wird"
    ),
    "Days that the report on contact quality looks back": (
        "Tage, die der Bericht zur Qualität der Kontakte zurückblickt"
    ),
    "Last contacts that the diary page of a customer shows": (
        "Letzte Kontakte, die die Seite Kontaktbuch eines Kunden zeigt"
    ),
    "Days without an order after which a customer counts as lost in Survival": (
        "Tage ohne Bestellung, nach denen ein Kunde unter Verbleib als verloren zählt"
    ),
    "Days within which a new customer is expected to order again": (
        "Tage, in denen von einem neuen Kunden eine zweite Bestellung erwartet wird"
    ),
    "Orders are bills of contracts that run on, so that gross retention means something": (
        "Bestellungen sind Rechnungen laufender Verträge, sodass die Brutto-Bindung etwas aussagt"
    ),
    "Orders that tell a customer's own rhythm, for the Watch list": (
        "Bestellungen, die den eigenen Rhythmus eines Kunden zeigen, für die Beobachtungsliste"
    ),
    "Times the longest gap between orders after which one is overdue": (
        "Das Wievielfache des längsten Abstands, nach dem eine Bestellung überfällig ist"
    ),
    "By what share the last three orders are less, or more, than usual": (
        "Um welchen Anteil die letzten drei Bestellungen kleiner oder größer sind als üblich"
    ),
    "Times the cadence after which a customer whom nobody reached is silent": (
        "Das Wievielfache des Takts, nach dem bei einem nicht erreichten Kunden Funkstille herrscht"
    ),
    "Days after which an open gap is a signal": (
        "Tage, nach denen ein offener Punkt ein Signal ist"
    ),
    (
        "How unlikely it must be that as many orders without a category are chance, for it "
        "to count as dropped"
    ): (
        "Wie unwahrscheinlich es sein muss, dass so viele Bestellungen ohne eine "
        "Warengruppe Zufall sind, damit sie als weggefallen gilt"
    ),
    "Share of similar customers who buy a category that one does not": (
        "Anteil ähnlicher Kunden, die eine Warengruppe kaufen, die einer nicht kauft"
    ),
    ("Part of the second orders within whose time one is expected, for the Watch list"): (
        "Teil der zweiten Bestellungen, in deren Zeit eine erwartet wird, für die Beobachtungsliste"
    ),
    ("Times lost_days after which a lost customer is no more to be won back"): (
        "Das Wievielfache von lost_days, nach dem ein verlorener Kunde nicht mehr "
        "zurückzugewinnen ist"
    ),
    ("Share of the customers whose potential is high, for the Watch list"): (
        "Anteil der Kunden, deren Potenzial hoch ist, für die Beobachtungsliste"
    ),
    ("Lower part of a scale in which a score is low; 6 of 10 where it recommends"): (
        "Unterer Teil einer Skala, in dem eine Bewertung niedrig ist; 6 von 10, wo sie empfiehlt"
    ),
    ("Part of its scale by which a score falls, at least by two points"): (
        "Teil ihrer Skala, um den eine Bewertung fällt, mindestens zwei Punkte"
    ),
    "Promises in a year that passed their day without a word, for the Watch list": (
        "Zusagen in einem Jahr, deren Tag ohne ein Wort verstrich, für die Beobachtungsliste"
    ),
    "Times in a year that the same claim was broken with one customer": (
        "Wie oft in einem Jahr dieselbe Aussage bei einem Kunden gebrochen wurde"
    ),
    "By how much the last three ratings are lower than those of the first days": (
        "Um wie viel die letzten drei Bewertungen niedriger sind als die der ersten Tage"
    ),
    "Contacts in a year, all by one person of ours, that are a signal": (
        "Kontakte in einem Jahr, alle durch dieselbe Person von uns, die ein Signal sind"
    ),
    "Contacts in a year, all with one person of theirs, that are a signal": (
        "Kontakte in einem Jahr, alle mit derselben Person des Kunden, die ein Signal sind"
    ),
    (
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: "
        "a, ab or abc"
    ): (
        "Klassen, deren Kunden zwei von uns und bei denen wir zwei kennen sollten, für die "
        "Beobachtungsliste: a, ab oder abc"
    ),
    "Days after the day of a sit-down from which on it is missed": (
        "Tage nach dem Tag des Zusammensetzens, ab denen es versäumt ist"
    ),
    ("By what share calls rise and talks get shorter or worse in such a month"): (
        "Um welchen Anteil in einem solchen Monat Anrufe zunehmen und Gespräche kürzer oder"
        " schlechter werden"
    ),
    ("By what share one has bought more than the last of the Top ten to come in"): (
        "Um welchen Anteil jemand mehr gekauft hat als der letzte der zehn Besten, um "
        "hineinzukommen"
    ),
    "Days after which a signal answered with Later comes back": (
        "Tage, nach denen ein mit Später beantwortetes Signal wiederkommt"
    ),
    "Warning sign: fewer of the customers called as A or B reached in time": (
        "Warnzeichen: weniger der als A oder B betreuten Kunden rechtzeitig erreicht"
    ),
    "Warning sign: more of the contacts of 365 days were to sell": (
        "Warnzeichen: mehr der Kontakte von 365 Tagen dienten dem Verkauf"
    ),
    "Warning sign: more customers who said in 365 days neither score nor answer": (
        "Warnzeichen: mehr Kunden, die in 365 Tagen weder Bewertung noch Antwort gaben"
    ),
    "Warning sign: so many of the last 12 months had more calls, shorter or worse": (
        "Warnzeichen: so viele der letzten 12 Monate hatten mehr Anrufe, kürzere oder schlechtere"
    ),
    "Warning sign: a rep is asked for more than so many times what a day holds": (
        "Warnzeichen: von einem Betreuer wird mehr als das so Vielfache eines Tages verlangt"
    ),
    "When calls begin in the calendar file, unless the Team sheet says otherwise": (
        "Wann Anrufe in der Kalenderdatei beginnen, wenn das Blatt Vertrieb nichts anderes sagt"
    ),
    "When the last call ends in the calendar file, unless the Team sheet says otherwise": (
        "Wann der letzte Anruf in der Kalenderdatei endet, wenn das Blatt Vertrieb nichts "
        "anderes sagt"
    ),
    "Minutes that a call takes in the calendar file": (
        "Minuten, die ein Anruf in der Kalenderdatei dauert"
    ),
    (
        "Reports that each refresh writes too, besides its own, like promises, "
        "contact-quality; to-do, watch-list or gaps, where that sheet was deleted"
    ): (
        "Berichte, die jeder Lauf neben seinen eigenen schreibt, wie promises, "
        "contact-quality; to-do, watch-list oder gaps, wo dieses Blatt gelöscht wurde"
    ),
    "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet": (
        "Wer die Übersicht von `retain mail` bekommt: E-Mail-Adressen, oder Namen aus dem "
        "Blatt Vertrieb"
    ),
    ("Address that mails come from; blank: RETAIN_MAIL_FROM; by the command line or TOML only"): (
        "Adresse, von der Mails kommen; leer: RETAIN_MAIL_FROM; nur über die Befehlszeile oder TOML"
    ),
    ("Server that takes the mails; blank: RETAIN_SMTP_HOST; by the command line or TOML only"): (
        "Server, der die Mails annimmt; leer: RETAIN_SMTP_HOST; nur über die Befehlszeile oder TOML"
    ),
    ("Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls; by the command line or TOML only"): (
        "Sein Port; 0: RETAIN_SMTP_PORT, sonst 587, oder 465 bei tls; nur über die "
        "Befehlszeile oder TOML"
    ),
    (
        "starttls: encrypted before anything is said; tls: from the first byte; none: on "
        "this machine only; blank: RETAIN_SMTP_SECURITY, else starttls; by the command line "
        "or TOML only"
    ): (
        "starttls: verschlüsselt, bevor etwas gesagt wird; tls: ab dem ersten Byte; none: "
        "nur auf diesem Rechner; leer: RETAIN_SMTP_SECURITY, sonst starttls; nur über die "
        "Befehlszeile oder TOML"
    ),
    (
        "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER; by the "
        "command line or TOML only"
    ): (
        "Wer sich dort anmeldet, mit RETAIN_SMTP_PASSWORD; leer: RETAIN_SMTP_USER; nur über "
        "die Befehlszeile oder TOML"
    ),
    ("Go on where the list or a log holds a quarter of the rows of the last run, or fewer"): (
        "Weitermachen, wo die Liste oder ein Protokoll höchstens ein Viertel der Zeilen des "
        "vorigen Laufs hat"
    ),
    "Backups kept beside the workbook": "Sicherungen, die neben der Arbeitsmappe bleiben",
    (
        "Dates typed as text like 3/4/2026: yes, the day stands first; no, the month; "
        "blank: told by the column"
    ): (
        "Als Text eingegebene Daten wie 3/4/2026: ja, der Tag steht vorn; nein, der Monat; "
        "leer: nach der Spalte"
    ),
    (
        "Numbers typed as text like 1.250: yes, the comma is the decimal mark; no, the "
        "point; blank: told by the column"
    ): (
        "Als Text eingegebene Zahlen wie 1.250: ja, das Komma trennt die Dezimalen; nein, "
        "der Punkt; leer: nach der Spalte"
    ),
    (
        "How text files were saved, like cp1250 or shift_jis, by the command line or TOML "
        "only; blank: told by their letters"
    ): (
        "Wie Textdateien gespeichert wurden, wie cp1250 oder shift_jis, nur über die "
        "Befehlszeile oder TOML; leer: nach ihren Buchstaben"
    ),
    (
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, "
        "may take; of a file above 10 MB in proportion more; by the command line or TOML "
        "only"
    ): (
        "Sekunden, die das Lesen von .xls-, .xlsb- und .ods-Dateien und von .xlsx mit weit "
        "verstreuten Zellen dauern darf; bei einer Datei über 10 MB entsprechend mehr; nur "
        "über die Befehlszeile oder TOML"
    ),
    (
        "Megabytes of memory that it may take, on Linux; above 10 MB more too; by the "
        "command line or TOML only"
    ): (
        "Megabyte Speicher, die es nehmen darf, unter Linux; über 10 MB ebenfalls mehr; nur "
        "über die Befehlszeile oder TOML"
    ),
    (
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to "
        "the disk meanwhile; by the command line or TOML only"
    ): (
        "Megabyte Speicher, die DuckDB für eine Datenbank nehmen darf; was nicht "
        "hineinpasst, liegt solange auf der Platte; nur über die Befehlszeile oder TOML"
    ),
    (
        "Rows of a table of a database up to which it is read as a sheet; a larger call log "
        "stays there, and what is known of each customer comes back; by the command line or "
        "TOML only"
    ): (
        "Zeilen einer Datenbanktabelle, bis zu denen sie als Blatt gelesen wird; ein "
        "größeres Anrufprotokoll bleibt dort, und zurück kommt, was man von jedem Kunden "
        "weiß; nur über die Befehlszeile oder TOML"
    ),
    (
        "Headers you settled: a row of its own each, like 'column Calls.Result' with the "
        "value outcome, or -"
    ): (
        "Überschriften, die Sie festgelegt haben: jede in einer eigenen Zeile, wie 'column "
        "Calls.Result' mit dem Wert outcome, oder -"
    ),
    ("Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -"): (
        "Blätter, die Sie festgelegt haben: jedes in einer eigenen Zeile, wie 'sheet 2026' "
        "mit dem Wert Calls, oder -"
    ),
    (
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG"
    ): (
        "Namen, die Sie festgelegt haben, unter denen ein Protokoll einen Kunden nennt: "
        "jeder in einer eigenen Zeile, wie 'name Meyer' mit dem Wert Meyer AG"
    ),
    (
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the "
        "value reached or not reached"
    ): (
        "Ergebnisse, die Sie festgelegt haben: jedes in einer eigenen Zeile, wie 'outcome "
        "Rückruf' mit dem Wert reached oder not reached"
    ),
    (
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact"
    ): (
        "Status, die Sie festgelegt haben: jeder in einer eigenen Zeile, wie 'status "
        "Ruhend' mit dem Wert active, paused, lost oder no contact"
    ),
    (
        "States of orders and invoices you settled: a row of its own each, like 'state "
        "Parked' with the value counts or void"
    ): (
        "Zustände von Bestellungen und Rechnungen, die Sie festgelegt haben: jeder in einer "
        "eigenen Zeile, wie 'state Geparkt' mit dem Wert counts oder void"
    ),
    "playbook.purpose|thank-you": "Dank",
    "playbook.purpose|onboarding": "Einarbeitung",
    "playbook.purpose|wow": "Überraschung",
    "playbook.purpose|introduction": "Bekanntmachen",
    "playbook.purpose|incentive": "Anreiz",
    "playbook.purpose|review": "Jahresgespräch",
    "playbook.purpose|sit-down": "Zusammensetzen",
    "playbook.purpose|appreciation": "Wertschätzung",
    "playbook.purpose|special action": "Sonderaktion",
    "playbook.purpose|panel": "Kundenbeirat",
    "Page &P of &N": "Seite &P von &N",
    "The day this run was made for": "Der Tag, für den dieser Lauf gemacht wurde",
    "The book that was read": "Das Buch, das gelesen wurde",
    "Rows of the customer list that stand for a customer": (
        "Zeilen der Kundenliste, die für einen Kunden stehen"
    ),
    "Calls placed within the horizon": "Anrufe, die im Zeitraum des Plans einen Platz haben",
    "Calls due in the horizon without a place in it": (
        "Im Zeitraum des Plans fällige Anrufe ohne Platz"
    ),
    "The factor of each rep; see Capacity in the report": (
        "Der Faktor jedes Betreuers; siehe Kapazität im Bericht"
    ),
    "Rows of the Problems sheet": "Zeilen des Blatts Probleme",
    (
        "Next steps of the log that nobody marked as done, and whose days of checkup_window "
        "ended within as many days; the customers' diaries show them"
    ): (
        "Nächste Schritte des Protokolls, die niemand als erledigt markierte und deren Tage "
        "von checkup_window in ebenso vielen Tagen endeten; die Kontaktbücher der Kunden "
        "zeigen sie"
    ),
    (
        "Steps that nobody marked as done within playbook_late days after their day, of the "
        "last 365 days; the report onboarding lists them"
    ): (
        "Schritte, die niemand innerhalb von playbook_late Tagen nach ihrem Tag als "
        "erledigt markierte, der letzten 365 Tage; der Bericht onboarding führt sie auf"
    ),
    "as a sheet of its own": "als eigenes Blatt",
    "A report as a sheet; Diary is the page of the selected customer": (
        "Ein Bericht als Blatt; Kundenblatt ist die Seite des gewählten Kunden"
    ),
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
    "; potential decided between equals": "; zwischen Gleichen entschied das Potenzial",
    "; length of service decided between equals": (
        "; zwischen Gleichen entschied die Dauer der Kundschaft"
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
    "unknown: {book} does not list it yet.": "unbekannt: {book} führt ihn noch nicht.",
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
    ", {n} is possible": ", {n} ist möglich",
    ", the factor of the last plan is kept": ", der Faktor des letzten Plans bleibt",
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
    "; by the cadence it would be {day}": "; nach dem Takt wäre es der {day}",
    ", which is ": ", das ist ",
    ", so {day}": ", daher {day}",
    "; tried once without success, last {day}": "; einmal vergeblich versucht, zuletzt am {day}",
    "; tried {n} times without success, last {day}": (
        "; {n}-mal vergeblich versucht, zuletzt am {day}"
    ),
    "; after so many attempts routine calls rest for {n} days": (
        "; nach so vielen Versuchen ruhen Routineanrufe {n} Tage"
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
    "{day} is a {weekday}, when ": "{day} ist ein {weekday}, an dem ",
    "{day} a {weekday}, when ": "{day} ein {weekday}, an dem ",
    ", which is a holiday in {ours}": ", das ist ein Feiertag ({ours})",
    ", which is a closing day (": ", das ist ein Schließtag (",
    ", which is a day off of ": ", das ist ein freier Tag von ",
    ", which is a {weekday}, when ": ", das ist ein {weekday}, an dem ",
    ", which is a {weekday}": ", das ist ein {weekday}",
    "it is a {weekday}, when ": "es ist ein {weekday}, an dem ",
    "it is a holiday in {ours}": "es ist ein Feiertag ({ours})",
    "it is a closing day (": "es ist ein Schließtag (",
    "it is a {weekday}": "es ist ein {weekday}",
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
    "Its week has as many visits as visits_a_week allows, so {day}.": (
        "In seiner Woche sind schon so viele Besuche, wie visits_a_week erlaubt, daher {day}."
    ),
    "Its week has as many visits as visits_a_week allows.": (
        "In seiner Woche sind schon so viele Besuche, wie visits_a_week erlaubt."
    ),
    "Half of the places of its week are for visits already, so {day}.": (
        "Die Hälfte der Plätze seiner Woche ist schon für Besuche vergeben, daher {day}."
    ),
    "Half of the places of its week are for visits already.": (
        "Die Hälfte der Plätze seiner Woche ist schon für Besuche vergeben."
    ),
    "No talk for more than {n} intervals.": "Seit mehr als {n} Intervallen kein Gespräch.",
    "Ahead of other routine calls: no talk for more than {n} intervals.": (
        "Vor anderen Routineanrufen: seit mehr als {n} Intervallen kein Gespräch."
    ),
    "Calls after time off are spread: on {day}.": (
        "Anrufe nach freien Tagen sind verteilt: am {day}."
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
        ", und niemand vertritt: im Blatt Vertrieb eine Vertretung (Backup) nennen"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (gesprochen am {day}, nicht als mitgeteilt markiert: den Tag unter Told on eintragen)"
    ),
    "what it was for is no longer open": "der Anlass ist nicht mehr offen",
    "there are fewer places on that day": "an dem Tag gibt es weniger Plätze",
    "a place is free today": "heute ist ein Platz frei",
    "a place is free sooner": "früher ist ein Platz frei",
    "a place is free before days off": "vor freien Tagen ist ein Platz frei",
    "no visit any more: it would take places of other calls or visits": (
        "kein Besuch mehr: Er nähme anderen Anrufen oder Besuchen Plätze weg"
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
    "It leaves this list on {day}, unless it is marked as done.": (
        "Sie verlässt diese Liste am {day}, wenn niemand sie als erledigt markiert."
    ),
    "; not marked as done": "; nicht als erledigt markiert",
    "They wrote or rang on {day} and wait for an answer": (
        "Hat am {day} geschrieben oder angerufen und wartet auf Antwort"
    ),
    "Send the notes of the meeting of {day}": "Senden Sie die Notizen des Termins vom {day}",
    "Accept the case, handed on by ": "Nehmen Sie den Fall an, übergeben von ",
    "Accept {what}, handed on by ": "Nehmen Sie {what} an, übergeben von ",
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
    " planned twice": " zweimal geplant",
    " nothing of it was bought in the last 12 months": (
        " davon wurde in den letzten 12 Monaten nichts gekauft"
    ),
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
    "Whom do you know who could use what we do?": (
        "Wen kennen Sie, dem nützen könnte, was wir tun?"
    ),
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
    ("One order, {n} days ago, and no second; {n2} of the second orders came within {n3} days."): (
        "Eine Bestellung vor {n} Tagen und keine zweite; {n2} der zweiten Bestellungen "
        "kamen innerhalb von {n3} Tagen."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Eine Bestellung vor {n} Tagen und keine zweite; höchstens {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Seit {n} Tagen verloren; kaufte im besten Jahr für {n2}, die Hälfte der "
        "anderen für {n3} oder weniger."
    ),
    "Orders are known up to {day}.": "Bestellungen sind bis {day} bekannt.",
    (
        "{n} days since the last order, usually {n2}, at most {n3} in the last {n4} gaps; "
        "overdue after {n5}, {n6} times the longest."
    ): (
        "{n} Tage seit der letzten Bestellung, üblich {n2}, höchstens {n3} in den letzten "
        "{n4} Abständen; überfällig nach {n5}, dem {n6}-fachen des längsten."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Die letzten {n} Bewertungen lagen im Schnitt bei {n2}, in den ersten {n4} Tagen bei {n3}."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Die letzten {n} Bestellungen ergaben {n2}, üblich {n3}"
    ),
    "; each since {day} was below {n}, the lowest tenth before": (
        "; jede seit dem {day} lag unter {n}, dem untersten Zehntel davor"
    ),
    "; each since {day} was above {n}, the highest tenth before": (
        "; jede seit dem {day} lag über {n}, dem obersten Zehntel davor"
    ),
    (
        "{n} orders of the same season a year before come to {n2} to {n3} (the middle "
        "half, within {n4} days)."
    ): (
        "{n} Bestellungen derselben Zeit im Jahr davor ergeben {n2} bis {n3} (die "
        "mittlere Hälfte, innerhalb von {n4} Tagen)."
    ),
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
    " (with any number)": " (mit beliebiger Zahl)",
    (
        "{n} days since anybody reached them; every {n2} days is wanted, silent after "
        "{n3}, {n4} times as many."
    ): (
        "{n} Tage, seit jemand den Kunden erreicht hat; gewünscht ist alle {n2} Tage, "
        "still ist er nach {n3}, dem {n4}-fachen."
    ),
    "A gap: open for {n} days, since {day}; {n2} are allowed.": (
        "Ein Punkt: offen seit {n} Tagen, seit {day}; erlaubt sind {n2}."
    ),
    ": open for {n} days, since {day}; {n2} are allowed.": (
        ": offen seit {n} Tagen, seit {day}; erlaubt sind {n2}."
    ),
    "Handed over on {day}; still to do: ": "Übergeben am {day}; noch zu tun: ",
    "A {n} of 10 on {day}, no open gap, not silent, and not asked of late.": (
        "Eine {n} von 10 am {day}, kein offener Punkt, nicht still und länger nicht gefragt."
    ),
    "{n} more with less at stake: the report watch-list has them all.": (
        "{n} weitere, bei denen weniger auf dem Spiel steht: Der Bericht watch-list hat sie alle."
    ),
    "Named: ": "Genannt: ",
    "; renewal on {day}": "; Verlängerung am {day}",
    (
        "Potential {n}, among the highest {n2}; revenue {n3}, half of the customers have "
        "{n4} or more."
    ): (
        "Potenzial {n}, unter den höchsten {n2}; Umsatz {n3}, die Hälfte der Kunden hat "
        "{n4} oder mehr."
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
    "Silent: ": "Funkstille: ",
    "Known by one of us: ": "Nur einem von uns bekannt: ",
    "Competitor named: ": "Wettbewerber genannt: ",
    "Sit-down missed: ": "Gespräch versäumt: ",
    "Handover not done: ": "Kundenübergabe nicht fertig: ",
    "Gap open too long: ": "Punkt zu lange offen: ",
    "Promoter: ": "Fürsprecher: ",
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
    "the book knows of none so far": "das Buch weiß bisher von keinem",
    "they were reached since, for whatever; type Done on if that was it": (
        "seither erreicht, wofür auch immer; tragen Sie Erledigt am ein, wenn es das war"
    ),
    "{iso} to {iso2}": "{iso} bis {iso2}",
    "customer list": "Kundenliste",
    "Diary entries, row {n}": "Kontaktbuch, Zeile {n}",
    ", row {n}": ", Zeile {n}",
    # Why a channel, and points as the page of one customer has them.
    "The customer prefers it.": "Der Kunde bevorzugt es.",
    "The customer prefers a visit, but nobody has reached them yet.": (
        "Der Kunde bevorzugt einen Besuch, aber noch niemand hat ihn erreicht."
    ),
    "No preference is known.": "Kein Wunsch ist bekannt.",
    "No phone number is known.": "Keine Telefonnummer ist bekannt.",
    "Ask for a number: neither a phone number nor an e-mail address is known.": (
        "Fragen Sie nach einer Nummer: Weder Telefon noch E-Mail ist bekannt."
    ),
    "The phone was preferred on {day}: ask whether it still is.": (
        "Am {day} wurde das Telefon bevorzugt: Fragen Sie, ob das noch gilt."
    ),
    "Tried {n} times without success, so by another channel.": (
        "{n}-mal vergeblich versucht, daher über einen anderen Kanal."
    ),
    ": this is done by visit.": ": das geschieht mit einem Besuch.",
    ": this is done by letter.": ": das geschieht per Brief.",
    ": this is done by email.": ": das geschieht per E-Mail.",
    ": this is done by phone.": ": das geschieht per Telefon.",
    "It would be a visit, but that would take places of other calls or visits.": (
        "Es wäre ein Besuch, aber er nähme anderen Anrufen oder Besuchen Plätze weg."
    ),
    "A visit is asked for, but it would take places of other calls or visits.": (
        "Ein Besuch ist gewünscht, aber er nähme anderen Anrufen oder Besuchen Plätze weg."
    ),
    "It would be a visit, but who stands in for a colleague calls.": (
        "Es wäre ein Besuch, aber wer vertritt, ruft an."
    ),
    "It would be a visit, but it was planned as a call, and the plan stays.": (
        "Es wäre ein Besuch, aber er wurde als Anruf geplant, und der Plan bleibt."
    ),
    "A call is asked for.": "Ein Anruf ist gewünscht.",
    "A visit is asked for": "Ein Besuch ist gewünscht",
    "A visit is soon due (": "Ein Besuch steht bald an (",
    "A visit is due (": "Ein Besuch steht an (",
    "last visit {day}; {tier} customers get at least {n} a year": (
        "letzter Besuch am {day}; {tier}-Kunden bekommen mindestens {n} im Jahr"
    ),
    "no visit yet; {tier} customers get at least {n} a year": (
        "noch kein Besuch; {tier}-Kunden bekommen mindestens {n} im Jahr"
    ),
    ", and there is 1 thing new to tell": ", und es gibt 1 Neuigkeit zu berichten",
    ", and there are {n} things new to tell": ", und es gibt {n} Neuigkeiten zu berichten",
    "tried {day}, ": "Versuch am {day}, ",
    "noted {day}, ": "notiert am {day}, ",
    "a review (there was none yet)": "Jahresgespräch (es gab noch keines)",
    "a review (the last one was on {day})": "Jahresgespräch (das letzte war am {day})",
    "a survey (there was none yet)": "Umfrage (es gab noch keine)",
    "a survey (the last one was on {day})": "Umfrage (die letzte war am {day})",
    "The wow": "Die Überraschung",
    ", open since {day}": ", offen seit {day}",
    ", who stands in, has no place before": ", als Vertretung, hat keinen Platz davor",
    "Whom do we best talk to?": "Mit wem sprechen wir am besten?",
    "At which number or address do we best reach you?": (
        "Unter welcher Nummer oder Adresse erreichen wir Sie am besten?"
    ),
    "In which language do you like to be contacted?": (
        "In welcher Sprache möchten Sie kontaktiert werden?"
    ),
    "At which hours do you like to be contacted?": (
        "Zu welchen Stunden möchten Sie kontaktiert werden?"
    ),
    "On which days do you like to be contacted?": (
        "An welchen Tagen möchten Sie kontaktiert werden?"
    ),
    "one of the ten best by orders of 12 months": (
        "eines der zehn besten nach den Bestellungen von 12 Monaten"
    ),
    "one of the ten best by revenue": "eines der zehn besten nach Umsatz",
    "one of the ten best by points": "eines der zehn besten nach Punkten",
}
MESSAGES = {
    " cannot be {words}; it must be a number.": " kann nicht {words} sein; es muss eine Zahl sein.",
    (
        "Where each is the list of one rep, say of all that they are Customers: whoever its "
        "title names calls them."
    ): (
        "Wo jedes die Liste eines Betreuers ist, sagen Sie von allen, dass sie Customers sind: "
        "wen der Titel nennt, der ruft sie an."
    ),
    "Settle it with `retain map BOOK {words}`.": "Legen Sie es mit `retain map BOOK {words}` fest.",
    "Nothing was written; `retain check {words}` shows all.": (
        "Nichts wurde geschrieben; `retain check {words}` zeigt alles."
    ),
    "Nothing but the sheet {ours} was written; `retain check {words}` shows all.": (
        "Nur das Blatt {ours} wurde geschrieben; `retain check {words}` zeigt alles."
    ),
    "Choose the answer in the sheet {ours} and refresh again.": (
        "Wählen Sie die Antwort im Blatt {ours} und aktualisieren Sie erneut."
    ),
    " (and {n} more).": " (und {n} weitere).",
    "Run it again.": "Bitte erneut starten.",
    "Did you mean {words}?": "Meinten Sie {words}?",
    "Known: {words}.": "Bekannt: {words}.",
    "Nothing is like it.": "Nichts ist ähnlich.",
    " has no customer {words}. ": " hat keinen Kunden {words}. ",
    " has {n} customers named {words}; their ids: ": (
        " hat {n} Kunden namens {words}; ihre Nummern: "
    ),
    "Ask by id.": "Fragen Sie mit der Nummer.",
    "Its only customer is {words}.": "Sein einziger Kunde ist {words}.",
    "It has {n} customers, like {words}.": "Es hat {n} Kunden, wie {words}.",
    "This report has no table {words}. ": "Dieser Bericht hat keine Tabelle {words}. ",
    "This report names no rep {words}. ": "Dieser Bericht nennt keinen Betreuer {words}. ",
    ": nobody knows the setting {words}. ": ": niemand kennt die Einstellung {words}. ",
    " cannot be {words}; it must be ": " kann nicht {words} sein; es muss so sein: ",
    "a share between 0 and 1, or a percentage": "ein Anteil zwischen 0 und 1 oder ein Prozentsatz",
    "a whole number from {n1} to {n2}": "eine ganze Zahl von {n1} bis {n2}",
    "a time like 09:00": "eine Uhrzeit wie 09:00",
    "a time zone like Europe/Madrid": "eine Zeitzone wie Europe/Madrid",
    "a day between 1905 and 2150": "ein Tag zwischen 1905 und 2150",
    "... and {n} more wrong settings.": "... und {n} weitere falsche Einstellungen.",
    " is above cut_b ({n}): A must end before B does.": (
        " liegt über cut_b ({n}): A muss vor B enden."
    ),
    " is not before day_ends ({words}).": " liegt nicht vor day_ends ({words}).",
    "The four weights must not be negative, and one of them must be above 0.": (
        "Die vier Gewichte dürfen nicht negativ sein, und eines muss über 0 liegen."
    ),
    ": working_days cannot be {words}; write days like Mon-Fri.": (
        ": working_days kann nicht {words} sein; schreiben Sie Tage wie Mon-Fri."
    ),
    "The list is one sheet: put all customers on one named 'Customers', or choose one: ": (
        "Die Liste ist ein Blatt: setzen Sie alle Kunden auf eines namens 'Kunden', oder "
        "wählen Sie eines: "
    ),
    " is empty: no sheet holds a table.": " ist leer: kein Blatt enthält eine Tabelle.",
    "Put the customer list on a sheet named 'Customers'.": (
        "Setzen Sie die Kundenliste auf ein Blatt namens 'Kunden'."
    ),
    " has no customer list and no log that is known; its sheets and their headers are:": (
        " hat keine Kundenliste und kein bekanntes Protokoll; seine Blätter und deren "
        "Überschriften sind:"
    ),
    "Say what they are. If {where} is the customer list: ": (
        "Sagen Sie, was sie sind. Wenn {where} die Kundenliste ist: "
    ),
    "; if it is a call log: ": "; wenn es ein Anrufprotokoll ist: ",
    "Its headers are settled by ": "Seine Überschriften werden festgelegt mit ",
    "Sheet {where}, row {n}: no column holds the customer's name or id; its headers are: ": (
        "Blatt {where}, Zeile {n}: keine Spalte enthält Name oder Nummer des Kunden; die "
        "Überschriften sind: "
    ),
    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.": (
        "Nennen Sie eine davon 'Customer' oder 'Customer ID', oder legen Sie es mit `retain map` "
        "fest."
    ),
    " could all hold the customer.": " könnten alle den Kunden enthalten.",
    " are both settled as {words}, which is one column.": (
        " sind beide als {words} festgelegt, was eine Spalte ist."
    ),
    "Take one of the two settings out, or give it the value -.": (
        "Nehmen Sie eine der beiden Einstellungen heraus, oder geben Sie ihr den Wert -."
    ),
    "Another run writes into {words}; this one does nothing.": (
        "Ein anderer Lauf schreibt in {words}; dieser tut nichts."
    ),
    "Try again in a moment.": "Versuchen Sie es gleich noch einmal.",
    " changed since it was read; start again to work on what is there now.": (
        " wurde seit dem Lesen geändert; starten Sie erneut, um mit dem zu arbeiten, was jetzt "
        "dort steht."
    ),
    "Writing {words} is not allowed.": "Schreiben nach {words} ist nicht erlaubt.",
    "Close it in other programs, or ask for the right.": (
        "Schließen Sie es in anderen Programmen, oder bitten Sie um das Recht."
    ),
    " has no call log.": " hat kein Anrufprotokoll.",
    "Add a sheet Calls with the headings {headings}.": (
        "Fügen Sie ein Blatt Anrufe mit den Überschriften {headings} hinzu."
    ),
    "The calls of {words} stand with months across, where no row can be added.": (
        "Die Anrufe von {words} stehen mit Monaten nebeneinander, wo keine Zeile hinzukommen kann."
    ),
    "Add a sheet Calls with the headings {headings}, and move them there.": (
        "Fügen Sie ein Blatt Anrufe mit den Überschriften {headings} hinzu, und verschieben "
        "Sie sie dorthin."
    ),
    "Each customer of {words} has a sheet of calls, and {customer} has none.": (
        "Jeder Kunde von {words} hat ein Blatt mit Anrufen, und {customer} hat keines."
    ),
    "Add a sheet named {words} with the headings of the others.": (
        "Fügen Sie ein Blatt namens {words} mit den Überschriften der anderen hinzu."
    ),
    " is after {iso}, the day of this run: a call is logged when it was made.": (
        " liegt nach dem {iso}, dem Tag dieses Laufs: ein Anruf wird eingetragen, wenn er "
        "geführt wurde."
    ),
    "No question is to be asked of {words} in the next call.": (
        "An {words} ist im nächsten Anruf keine Frage zu stellen."
    ),
    "Say which one was answered: --question TEXT.": (
        "Sagen Sie, welche beantwortet wurde: --question TEXT."
    ),
    "The call cannot be logged: ": "Der Anruf kann nicht eingetragen werden: ",
    " can be read but not written into, so no call can be logged there.": (
        " kann gelesen, aber nicht beschrieben werden; dort kann kein Anruf eingetragen werden."
    ),
    "Save it as .xlsx and give that file.": (
        "Speichern Sie es als .xlsx, und geben Sie diese Datei an."
    ),
    "Put it into a folder and give the folder.": (
        "Legen Sie es in einen Ordner, und geben Sie den Ordner an."
    ),
    "Row {n} of the sheet {words} is no customer's.": (
        "Zeile {n} des Blatts {words} gehört zu keinem Kunden."
    ),
    "No cell is selected.": "Keine Zelle ist ausgewählt.",
    (
        "Type a customer's name or id into the coloured cell on the sheet Buttons, or select a "
        "cell in a customer's row and use the ribbon."
    ): (
        "Tippen Sie Name oder Nummer eines Kunden in die farbige Zelle auf dem Blatt Buttons, "
        "oder wählen Sie eine Zelle in der Zeile eines Kunden und benutzen Sie das Menüband."
    ),
    "No report is chosen.": "Kein Bericht ist ausgewählt.",
    "There is no report {words}.": "Es gibt keinen Bericht {words}.",
    "Choose one beside {where} on the sheet Buttons: ": (
        "Wählen Sie einen neben {where} auf dem Blatt Buttons: "
    ),
    " exists and was made from {words}, not from {where}.": (
        " besteht und wurde aus {words} gemacht, nicht aus {where}."
    ),
    " exists and was not made by this program; it is left alone.": (
        " besteht und wurde nicht von diesem Programm gemacht; es bleibt, wie es ist."
    ),
    "Choose another name for --to.": "Wählen Sie einen anderen Namen für --to.",
    ", an export of {words} from {program}": ", ein Export aus {program} ({words})",
    "its only column names customers": "die einzige Spalte nennt Kunden",
    "codes beside the names": "Kennungen neben den Namen",
    "the only column of days": "die einzige Spalte mit Tagen",
    " holds the only days of this sheet, so it is the {ours}": (
        " enthält die einzigen Tage dieses Blatts, also ist sie: {ours}"
    ),
    "this looks like {where}, in which {word} has another name": (
        "das sieht aus wie {where}, worin {word} anders heißt"
    ),
    "by their headers, a sheet each of who looks after customers": (
        "nach ihren Überschriften, ein Blatt für jeden, der Kunden betreut"
    ),
    "Is there no column {ours} in {where} any more, so that every call is a contact?": (
        "Gibt es in {where} keine Spalte {ours} mehr, sodass jeder Anruf ein Kontakt ist?"
    ),
    "Nothing is refreshed.": "Nichts wird aktualisiert.",
    "At the last run it was read under {where}.": (
        "Beim letzten Lauf wurde sie unter {where} gelesen."
    ),
    "the newest full year": "das neueste volle Jahr",
    "the newest year": "das neueste Jahr",
    ", without {rest}": ", ohne {rest}",
    "Written anew by the retention toolkit; type into the amber columns only.": (
        "Wird vom Retention Toolkit neu geschrieben; tippen Sie nur in die gelben Spalten."
    ),
    "Looked up by the retention toolkit; what is typed here hides the whole column.": (
        "Vom Retention Toolkit nachgeschlagen; was hier getippt wird, verdeckt die ganze Spalte."
    ),
    "money given back with the number of an order of another customer: it counts on its own day": (
        "Rückzahlung mit der Nummer einer Bestellung eines anderen Kunden: sie zählt an ihrem Tag"
    ),
    "Correct the customer or the number.": ("Den Kunden oder die Nummer berichtigen."),
    "more was given back than the order came to: it counts all the same": (
        "mehr zurückgezahlt, als die Bestellung ergab: es zählt trotzdem"
    ),
    "Correct the amount, or the number of the order.": (
        "Den Betrag oder die Nummer der Bestellung berichtigen."
    ),
    "The book does not say when anybody was reached.": (
        "Das Buch sagt nicht, wann jemand erreicht wurde."
    ),
    # Fixes that many problems share.
    "Nothing, if that is so": "Nichts, wenn das stimmt",
    "Nothing, if that is meant": "Nichts, wenn das so gemeint ist",
    "Nothing, if they are none. ": "Nichts, wenn es keine sind. ",
    "Nothing, if these are on their way.": "Nichts, wenn diese unterwegs sind.",
    "Nothing, if they say the same; else add their rows there.": (
        "Nichts, wenn sie dasselbe sagen; sonst fügen Sie ihre Zeilen dort hinzu."
    ),
    "; else settle the column with `retain map`.": (
        "; sonst legen Sie die Spalte mit `retain map` fest."
    ),
    "; else settle a sheet as - (none) with `retain map`.": (
        "; sonst legen Sie ein Blatt mit `retain map` als - (keines) fest."
    ),
    "; else `retain map`.": "; sonst `retain map`.",
    "; else correct it, or add the customer.": (
        "; sonst berichtigen Sie es oder tragen Sie den Kunden ein."
    ),
    "; else correct the row.": "; sonst berichtigen Sie die Zeile.",
    "; else write the customer as the list has it.": (
        "; sonst schreiben Sie den Kunden wie in der Liste."
    ),
    "; else write the whole name.": "; sonst schreiben Sie den ganzen Namen.",
    "; else write a new last day.": "; sonst schreiben Sie einen neuen letzten Tag.",
    "; else type whole dates.": "; sonst geben Sie ganze Daten ein.",
    "; else type the days alone.": "; sonst geben Sie nur die Tage ein.",
    "; else delete the sheet.": "; sonst löschen Sie das Blatt.",
    "; else set tier_method to share or points.": (
        "; sonst setzen Sie tier_method auf share oder points."
    ),
    "; else write a row for each on the Settings sheet: outcome {word}, and reached or "
    "not reached.": (
        "; sonst schreiben Sie auf das Blatt Einstellungen eine Zeile für jedes: outcome "
        "{word}, und reached oder not reached."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; ein Blatt Bestellungen mit einer Zeile je Bestellung sagt mehr."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; ein Blatt Anrufe mit einer Zeile je Anruf sagt mehr."
    ),
    "; a customer needs another cell of its row filled.": (
        "; ein Kunde braucht eine weitere gefüllte Zelle in seiner Zeile."
    ),
    "See the rows above.": "Siehe die Zeilen darüber.",
    "Correct the date, or wait.": "Berichtigen Sie das Datum, oder warten Sie.",
    "Correct one of the two dates.": "Berichtigen Sie eines der beiden Daten.",
    "Correct one of the two days.": "Berichtigen Sie einen der beiden Tage.",
    "Correct the number.": "Berichtigen Sie die Zahl.",
    "Correct the setting, or delete it.": (
        "Berichtigen Sie die Einstellung, oder löschen Sie sie."
    ),
    "Write yes or no.": "Schreiben Sie ja oder nein.",
    "Settle it with `retain map`, or leave it.": (
        "Legen Sie es mit `retain map` fest, oder lassen Sie es so."
    ),
    "Settle it with `retain map`, or add the setting '{key}' with the value {column}.": (
        "Legen Sie es mit `retain map` fest, oder fügen Sie die Einstellung '{key}' mit "
        "dem Wert {column} hinzu."
    ),
    "Look whether the columns were moved; else settle it with `retain map`.": (
        "Sehen Sie nach, ob Spalten verschoben wurden; sonst legen Sie es mit `retain map` fest."
    ),
    # What rows and cells are counted in.
    "{n} rows": "{n} Zeilen",
    "{n} row": "{n} Zeile",
    "{n} more rows": "{n} weiteren Zeilen",
    "{n} more row": "{n} weiteren Zeile",
    # Customers.
    "a row without a customer name or id; it is left out": (
        "eine Zeile ohne Kundenname oder -nummer; sie bleibt weg"
    ),
    "Give it a name, or delete it.": "Geben Sie ihr einen Namen, oder löschen Sie sie.",
    "a person without a company, in {rows}; counted as a customer of that name": (
        "eine Person ohne Firma, in {rows}; zählt als Kunde dieses Namens"
    ),
    "If it is a further contact, write the company beside it.": (
        "Ist es ein weiterer Ansprechpartner, schreiben Sie die Firma daneben."
    ),
    "the same customer as in row {n} of {where}; this row is not counted": (
        "derselbe Kunde wie in Zeile {n} von {where}; diese Zeile zählt nicht"
    ),
    "the same customer as in row {n}; this row is not counted": (
        "derselbe Kunde wie in Zeile {n}; diese Zeile zählt nicht"
    ),
    " (it differs in ": " (Unterschied in: ",
    "Join the two rows, or give each its own id.": (
        "Legen Sie die beiden Zeilen zusammen, oder geben Sie jeder eine eigene Nummer."
    ),
    (
        "{n} row is a further contact of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} Zeile ist ein weiterer Ansprechpartner von Kunden darüber; jeder Kunde "
        "zählt einmal, mit seinem neuesten Kontakt"
    ),
    (
        "{n} rows are further contacts of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} Zeilen sind weitere Ansprechpartner von Kunden darüber; jeder Kunde zählt "
        "einmal, mit seinem neuesten Kontakt"
    ),
    "may be the same customer as row {n} of {where} (": (
        "ist vielleicht derselbe Kunde wie Zeile {n} von {where} ("
    ),
    "may be the same customer as row {n} (": "ist vielleicht derselbe Kunde wie Zeile {n} (",
    "may be the same customer as ": "ist vielleicht derselbe Kunde wie ",
    ": they share the name": ": gemeinsam ist der Name",
    ": they share nearly all of the name": ": gemeinsam ist fast der ganze Name",
    ": they share the e-mail": ": gemeinsam ist die E-Mail",
    ": they share the phone": ": gemeinsam ist das Telefon",
    " and the e-mail": " und die E-Mail",
    " and the phone": " und das Telefon",
    "; they differ in ": "; Unterschied in: ",
    "If so, join the two rows; both are counted until then.": (
        "Wenn ja, legen Sie die beiden Zeilen zusammen; bis dahin zählen beide."
    ),
    "If so, write one name in the log; both are counted until then.": (
        "Wenn ja, schreiben Sie im Protokoll nur einen Namen; bis dahin zählen beide."
    ),
    "there is no list of customers; {n} were gathered from ": (
        "es gibt keine Kundenliste; {n} wurden gesammelt aus: "
    ),
    "Add a sheet Customers for tiers by revenue, reps, phones and days without calls.": (
        "Legen Sie ein Blatt Kunden an für Klassen nach Umsatz, Betreuer, Telefone und Tage "
        "ohne Anrufe."
    ),
    # Whose a row is.
    "no such customer; the row is counted for {who} by its {ours}": (
        "kein solcher Kunde; die Zeile zählt für {who} ({ours})"
    ),
    "the {ours} beside it is that of {who}; the row is counted for ": (
        "daneben steht von {who}: {ours}; die Zeile zählt für "
    ),
    "Correct the {ours} or the {ours2}.": "Berichtigen Sie eines von beiden: {ours}, {ours2}.",
    "read with leading zeros left out, in {rows}: {pairs}": (
        "gelesen ohne führende Nullen, in {rows}: {pairs}"
    ),
    "read with one of several addresses, in {rows}: {pairs}": (
        "gelesen als eine von mehreren Adressen, in {rows}: {pairs}"
    ),
    "read with one of several numbers, in {rows}: {pairs}": (
        "gelesen als eine von mehreren Nummern, in {rows}: {pairs}"
    ),
    "read with an e-mail address, in {rows}: {pairs}": (
        "gelesen als E-Mail-Adresse, in {rows}: {pairs}"
    ),
    "read with a shorter name or that of a contact, in {rows}: {pairs}": (
        "gelesen mit kürzerem Namen oder dem eines Ansprechpartners, in {rows}: {pairs}"
    ),
    "no such customer; who was referred counts under this name": (
        "kein solcher Kunde; wer empfohlen wurde, zählt unter diesem Namen"
    ),
    "read with a phone number, in {rows}: {pairs}": (
        "gelesen als Telefonnummer, in {rows}: {pairs}"
    ),
    "read with a phone number without its beginning, in {rows}: {pairs}": (
        "gelesen als Telefonnummer ohne ihren Anfang, in {rows}: {pairs}"
    ),
    "read with the surname first, in {rows}: {pairs}": (
        "gelesen mit dem Nachnamen zuerst, in {rows}: {pairs}"
    ),
    "{n} names of no customer are each near to one, in {n2} rows that count nowhere: ": (
        "{n} Namen ohne Kunden sind je einem Kunden ähnlich, in {n2} Zeilen, die nirgends zählen: "
    ),
    (
        "If they are the same, take them all: retain map BOOK --near; else write the "
        "customers as the list has them, or add a sheet Aliases (Alias, Customer)."
    ): (
        "Sind es dieselben, übernehmen Sie alle: retain map BOOK --near; sonst schreiben "
        "Sie die Kunden wie in der Liste, oder legen Sie ein Blatt Aliases an (Alias, "
        "Customer)."
    ),
    "{n} names of no customer, in {n2} rows that count nowhere, like ": (
        "{n} Namen ohne Kunden, in {n2} Zeilen, die nirgends zählen, wie "
    ),
    "Add these customers to the list, or correct the names; other people's rows may stay.": (
        "Nehmen Sie diese Kunden in die Liste auf, oder berichtigen Sie die Namen; "
        "Zeilen anderer dürfen bleiben."
    ),
    "no such customer (and {n} more rows); the row is counted nowhere": (
        "kein solcher Kunde (und {n} weitere Zeilen); die Zeile zählt nirgends"
    ),
    "no such customer (and {n} more row); the row is counted nowhere": (
        "kein solcher Kunde (und {n} weitere Zeile); die Zeile zählt nirgends"
    ),
    "no such customer; the row is counted nowhere": (
        "kein solcher Kunde; die Zeile zählt nirgends"
    ),
    "several customers have this {ours} (and {rows}); the row is counted for none": (
        "mehrere Kunden haben das gemeinsam: {ours} (und {rows}); die Zeile zählt für keinen"
    ),
    "several customers have this {ours}; the row is counted for none": (
        "mehrere Kunden haben das gemeinsam: {ours}; die Zeile zählt für keinen"
    ),
    "Write the customer's id.": "Schreiben Sie die Kundennummer.",
    "Correct it, or add the customer to the list.": (
        "Berichtigen Sie es, oder nehmen Sie den Kunden in die Liste auf."
    ),
    "Nearest: ": "Am ähnlichsten: ",
    " ({n} of 100)": " ({n} von 100)",
    (
        ". If it is the same, add the name to a sheet Aliases (Alias, Customer); else "
        "correct it, or add the customer."
    ): (
        ". Ist es derselbe, tragen Sie den Namen in ein Blatt Aliases ein (Alias, "
        "Customer); sonst berichtigen Sie es, oder nehmen Sie den Kunden auf."
    ),
    "Which customer is {word}?": "Welcher Kunde ist {word}?",
    "Counted nowhere: {rows}.": "Zählt nirgends: {rows}.",
    "later than {iso}, the day of this run; the row is not counted": (
        "später als {iso}, der Tag dieses Laufs; die Zeile zählt nicht"
    ),
    "later than {iso}, the day of this run; not counted": (
        "später als {iso}, der Tag dieses Laufs; zählt nicht"
    ),
    "later than {iso}, the day of this run; it has not happened yet": (
        "später als {iso}, der Tag dieses Laufs; es ist noch nicht geschehen"
    ),
    "later than {iso}, the day of this run": "später als {iso}, der Tag dieses Laufs",
    "{n} more rows are dated after {iso}": "{n} weitere Zeilen tragen ein Datum nach dem {iso}",
    "no column is known as the {ours}, so none of {rows} is counted": (
        "keine Spalte ist bekannt als {ours}, daher zählt keine von {rows}"
    ),
    "; headers that are not used: ": "; nicht verwendete Überschriften: ",
    "Say which it is: retain map ": "Sagen Sie, welche es ist: retain map ",
    "no {ours} in this row; it is counted nowhere": (
        "in dieser Zeile fehlt: {ours}; sie zählt nirgends"
    ),
    "no {ours} in {n} more rows; they are counted nowhere": (
        "in {n} weiteren Zeilen fehlt: {ours}; sie zählen nirgends"
    ),
    "no {ours} in {n} more row; they are counted nowhere": (
        "in {n} weiteren Zeile fehlt: {ours}; sie zählt nirgends"
    ),
    "Fill it in, or delete the row.": "Tragen Sie es ein, oder löschen Sie die Zeile.",
    # Headers and sheets.
    "no column of this sheet is {label}; without it Orders give no revenue": (
        "keine Spalte dieses Blatts ist {label}; ohne sie ergeben Bestellungen keinen Umsatz"
    ),
    "no column of this sheet is {label}; without it its rows hold for nobody": (
        "keine Spalte dieses Blatts ist {label}; ohne sie gelten seine Zeilen für niemanden"
    ),
    "no column of this sheet is {label}; without it none of its days is kept free": (
        "keine Spalte dieses Blatts ist {label}; ohne sie bleibt keiner seiner Tage frei"
    ),
    "Name the header so, or settle it with `retain map`.": (
        "Nennen Sie die Überschrift so, oder legen Sie es mit `retain map` fest."
    ),
    " could all be {label}; none of them is used": (
        " könnten alle {label} sein; keine davon wird verwendet"
    ),
    "Which column of {sheet} names the customer as the list does?": (
        "Welche Spalte von {sheet} nennt den Kunden wie die Liste?"
    ),
    "Which column of '{sheet}' is {label}?": "Welche Spalte von '{sheet}' ist {label}?",
    "None of them is used.": "Keine davon wird verwendet.",
    "What is the column '{header}' of '{sheet}'?": "Was ist die Spalte '{header}' von '{sheet}'?",
    "It is not used.": "Sie wird nicht verwendet.",
    "It holds nothing.": "Sie ist leer.",
    "It holds ": "Darin steht: ",
    "a header that may mean {labels}; it is not used": (
        "eine Überschrift, die {labels} bedeuten kann; sie wird nicht verwendet"
    ),
    "a header that may mean ": "eine Überschrift, die vielleicht bedeutet: ",
    "a header whose letters are like those of {labels}; it is not used": (
        "eine Überschrift, deren Buchstaben denen von {labels} gleichen; sie wird nicht verwendet"
    ),
    "); it is not used": "); sie wird nicht verwendet",
    "the same heading twice: ": "dieselbe Überschrift zweimal: ",
    "; only {place} is read": "; nur {place} wird gelesen",
    "Give each column a heading of its own, or delete one.": (
        "Geben Sie jeder Spalte eine eigene Überschrift, oder löschen Sie eine."
    ),
    "row {first} stands below the table {table} and is read as one of its rows": (
        "Zeile {first} steht unter der Tabelle {table} und gilt als eine ihrer Zeilen"
    ),
    "rows {first} to {last} stand below the table {table} and are read as its rows": (
        "Zeilen {first} bis {last} stehen unter der Tabelle {table} und gelten als ihre Zeilen"
    ),
    "Pull the corner of the table down to row {last}.": (
        "Ziehen Sie die Ecke der Tabelle bis Zeile {last} herunter."
    ),
    "a column without a header; it is not used": (
        "eine Spalte ohne Überschrift; sie wird nicht verwendet"
    ),
    "Give it a header, if it matters.": "Geben Sie ihr eine Überschrift, wenn sie wichtig ist.",
    "this looks like {export}, but here {against}; it is read by its words": (
        "das sieht aus wie {export}, aber hier gilt: {against}; es wird nach seinen Wörtern gelesen"
    ),
    "its values are no dates": "ihre Werte sind keine Daten",
    "its values are no numbers of days": "ihre Werte sind keine Tageszahlen",
    "its values are no numbers": "ihre Werte sind keine Zahlen",
    "its values are no minutes, rather seconds": "ihre Werte sind keine Minuten, eher Sekunden",
    "its values are no e-mail addresses": "ihre Werte sind keine E-Mail-Adressen",
    "its values are no phone numbers": "ihre Werte sind keine Telefonnummern",
    "its values are numbers": "ihre Werte sind Zahlen",
    "its values are classes": "ihre Werte sind Einstufungen",
    "its values are no channels": "ihre Werte sind keine Kanäle",
    "its values are neither dates nor yes and no": "ihre Werte sind weder Daten noch ja und nein",
    "its values are not yes and no": "ihre Werte sind nicht ja und nein",
    "its values are dates": "ihre Werte sind Daten",
    "its values are e-mail addresses": "ihre Werte sind E-Mail-Adressen",
    "like '{name}'": "ähnlich wie '{name}'",
    "known spelling of ": "bekannte Schreibweise von ",
    "no better header for ": "keine bessere Überschrift für ",
    "a word that can mean other things too": "ein Wort, das auch anderes bedeuten kann",
    " all hold days of contact; the latest of a row is its last contact": (
        " enthalten alle Kontakttage; der neueste einer Zeile ist ihr letzter Kontakt"
    ),
    "called off by its state, in {rows}; no contact and no attempt": (
        "abgesagt, nach seinem Stand, in {rows}; weder Kontakt noch Versuch"
    ),
    "payments of what is sold on another sheet are not read, and count no invoice as paid": (
        "Zahlungen für das, was auf einem anderen Blatt verkauft ist, werden nicht "
        "gelesen und machen keine Rechnung bezahlt"
    ),
    "payments of what is sold on another sheet": (
        "Zahlungen für das, was auf einem anderen Blatt verkauft ist"
    ),
    (
        "Nothing, where the sheet of invoices says itself what is paid: in a column "
        "Paid on, Paid amount or Open amount, or by its status."
    ): (
        "Nichts, wo das Blatt der Rechnungen selbst sagt, was bezahlt ist: in einer "
        "Spalte Bezahlt am, Bezahlter Betrag oder Offener Betrag, oder durch den "
        "Status."
    ),
    "; new rows go to that of their customer": "; neue Zeilen kommen auf das ihres Kunden",
    " names the customer where it is one of the list, else ": (
        " nennt den Kunden, wo er in der Liste steht, sonst "
    ),
    "with another word for it": "mit einem weiteren Wort dafür",
    " names the customer; ": " nennt den Kunden; ",
    "a year or a month without a day, in 1 cell; read as its first day, here {day}": (
        "ein Jahr oder Monat ohne Tag, in 1 Zelle; gelesen als dessen erster Tag, hier {day}"
    ),
    "a year or a month without a day, in {n} cells; read as its first day, here {day}": (
        "ein Jahr oder Monat ohne Tag, in {n} Zellen; gelesen als dessen erster Tag, hier {day}"
    ),
    "Nothing, if that is good enough; else write the day.": (
        "Nichts, wenn das genügt; sonst schreiben Sie den Tag."
    ),
    "there is no amount: it is ": "es gibt keinen Betrag: er ist ",
    " times ": " mal ",
    (
        " stand below one another where customers are named, so each customer has a column "
        "or a block of its own."
    ): (
        " stehen untereinander, wo die Kunden genannt werden, also hat jeder Kunde eine "
        "eigene Spalte oder einen eigenen Block."
    ),
    (
        "Write one row a customer below one row of headers; a list with a column a customer "
        "is turned by Copy, then Paste Special, Transpose."
    ): (
        "Schreiben Sie eine Zeile je Kunde unter eine Kopfzeile; eine Liste mit einer Spalte "
        "je Kunde dreht man mit Kopieren, dann Inhalte einfügen, Transponieren."
    ),
    "its marks say who was reached": "die Zeichen darunter sagen, wer erreicht wurde",
    "yes under ": "ja unter ",
    " is the status of a customer": " ist der Status eines Kunden",
    "its marks are statuses": "die Zeichen darunter sind Status",
    "times ": "mal ",
    "no column for the outcome: 0 minutes in {rows}, counted as attempts": (
        "keine Spalte für das Ergebnis: 0 Minuten in {rows}, gezählt als Versuche"
    ),
    "a note that seems to say not to call, of 1 customer who is called all the same": (
        "eine Notiz, die zu sagen scheint, dass nicht angerufen werden soll, bei 1 Kunden, "
        "der trotzdem angerufen wird"
    ),
    "a note that seems to say not to call, of {n} customers who are called all the same": (
        "eine Notiz, die zu sagen scheint, dass nicht angerufen werden soll, bei {n} Kunden, "
        "die trotzdem angerufen werden"
    ),
    "If it says so, write yes into a column Do not call; else nothing.": (
        "Wenn sie das sagt, schreiben Sie ja in eine Spalte Nicht anrufen; sonst nichts."
    ),
    "the higher the number under ": "je höher die Zahl unter ",
    ", the worse the case": ", desto schlimmer der Fall",
    "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on.": (
        "Nichts, wenn das so ist; wenn 1 das Schlimmste ist, schreiben Sie P1, P2 und so weiter."
    ),
    "numbers by year": "Zahlen nach Jahren",
    "its values say how often": "die Werte sagen, wie oft",
    "so many times a year": "so oft im Jahr",
    " is an account of the books": " ist ein Konto der Buchhaltung",
    ", an account of the books": ", einem Konto der Buchhaltung",
    " names the customer: {n} of {n2} values are in the list": (
        " nennt den Kunden: {n} von {n2} Werten stehen in der Liste"
    ),
    ": {n} of {n2}": ": {n} von {n2}",
    "{n} of {n2} of its values are customers of the list": (
        "{n} von {n2} ihrer Werte sind Kunden der Liste"
    ),
    "hardly a value of this sheet that should name the customer is in the list of customers (": (
        "kaum ein Wert dieses Blatts, der den Kunden nennen soll, steht in der Kundenliste ("
    ),
    "); rows of nobody are counted nowhere": "); Zeilen ohne Kunden zählen nirgends",
    "Rows of nobody are counted nowhere.": "Zeilen ohne Kunden zählen nirgends.",
    "Say which column it is: retain map ": "Sagen Sie, welche Spalte es ist: retain map ",
    "; or add the customers to the list.": "; oder nehmen Sie die Kunden in die Liste auf.",
    "Of their values in the list: ": "Von ihren Werten in der Liste: ",
    " is the number of the order; ": " ist die Nummer der Bestellung; ",
    " says who the customer is": " sagt, wer der Kunde ist",
    "{ours} are read from {n} sheets: ": "{ours} kommen aus {n} Blättern: ",
    " are read from {n} sheets: ": " wird aus {n} Blättern gelesen: ",
    "; each names its rep": "; jedes nennt seinen Betreuer",
    "; their tiers and days stand on a sheet of their own": (
        "; ihre Klassen und Tage stehen auf einem eigenen Blatt"
    ),
    "; new rows go to ": "; neue Zeilen kommen nach ",
    " are read from {where}; this sheet is not read": (
        " wird aus {where} gelesen; dieses Blatt wird nicht gelesen"
    ),
    "Move its rows there, or give it another title.": (
        "Verschieben Sie seine Zeilen dorthin, oder geben Sie ihm einen anderen Titel."
    ),
    "To read them as one: retain map ": "Um sie als eines zu lesen: retain map ",
    "; to leave it out: ": "; um es wegzulassen: ",
    "not read, as no table that is known: ": "nicht gelesen, da keine bekannte Tabelle: ",
    "no table that is known, by its title or its headers: ": (
        "keine bekannte Tabelle, nach Titel oder Überschriften: "
    ),
    "no table that is known; it holds ": "keine bekannte Tabelle; darin steht ",
    "If it is an order list: retain map ": "Ist es eine Bestellliste: retain map ",
    "If it is a call log: retain map ": "Ist es ein Anrufprotokoll: retain map ",
    "If it is the customer list: retain map ": "Ist es die Kundenliste: retain map ",
    "If it is something else: retain map ": "Ist es etwas anderes: retain map ",
    " and {n} more": " und {n} weitere",
    " all look like {label}; none of them is read": (
        " sehen alle aus wie {label}; keines davon wird gelesen"
    ),
    "Name the right one {label}, or read all of them as one: retain map ": (
        "Nennen Sie das richtige {label}, oder lesen Sie alle als eines: retain map "
    ),
    "It is not read.": "Es wird nicht gelesen.",
    "They are not read.": "Sie werden nicht gelesen.",
    "What is the sheet '{title}'?": "Was ist das Blatt '{title}'?",
    "a copy of our Call schedule": "eine Kopie unseres Blatts Anrufplan",
    "a copy of our To do": "eine Kopie unseres Blatts Aufgaben",
    "; what is typed into it is taken, once": (
        "; was darin eingegeben wird, wird übernommen, einmal"
    ),
    (
        "months stand across, read as revenue by month: {n} amounts of {months}, each on "
        "the first of its month"
    ): (
        "Monate stehen nebeneinander, gelesen als Umsatz je Monat: {n} Beträge von "
        "{months}, jeder am Ersten seines Monats"
    ),
    (
        "months stand across, read as contacts: {n} of {months}, without a day on the "
        "first of the month"
    ): (
        "Monate stehen nebeneinander, gelesen als Kontakte: {n} von {months}, ohne Tag "
        "am Monatsersten"
    ),
    "; no year stands there, so that these are the newest such months": (
        "; es steht kein Jahr da, daher sind es die neuesten solchen Monate"
    ),
    "Write the year into the title of the sheet or the headers.": (
        "Schreiben Sie das Jahr in den Titel des Blatts oder die Überschriften."
    ),
    " (as you said)": " (wie Sie sagten)",
    " (as days, marks and words stand in its cells)": (
        " (da Tage, Zeichen und Wörter in seinen Zellen stehen)"
    ),
    " (by its title)": " (nach seinem Titel)",
    " (as amounts stand in its cells)": " (da Beträge in seinen Zellen stehen)",
    (
        "months stand across, and the numbers may be contacts or amounts, so that they are not read"
    ): (
        "Monate stehen nebeneinander, und die Zahlen können Kontakte oder Beträge sein, "
        "daher werden sie nicht gelesen"
    ),
    "months stand across, and the numbers may be contacts or amounts": (
        "Monate stehen nebeneinander, und die Zahlen können Kontakte oder Beträge sein"
    ),
    "months stand across, and are not read: ": (
        "Monate stehen nebeneinander und werden nicht gelesen: "
    ),
    "Say which: ": "Sagen Sie, was es ist: ",
    " or {command} for neither.": " oder {command} für keines.",
    "Are the numbers by month in {sheet} contacts (Calls) or amounts (Orders)?": (
        "Sind die Zahlen je Monat in {sheet} Kontakte (Calls) oder Beträge (Orders)?"
    ),
    "They are like ": "Sie sehen so aus: ",
    "days of months without a year; read as the newest such months: ": (
        "Tage von Monaten ohne Jahr; gelesen als die neuesten solchen Monate: "
    ),
    "Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.": (
        "Nichts, wenn das stimmt; sonst schreiben Sie das Jahr in die Titel, wie 'Jan 2026'."
    ),
    "days of a month; read as those of {word}, as the sheet is named": (
        "Tage eines Monats; gelesen als die von {word}, wie das Blatt heißt"
    ),
    "a mark for the value above, in {n} cells; read as ": (
        "ein Zeichen für den Wert darüber, in {n} Zellen; gelesen als "
    ),
    "a mark for the value above, in {n} cell; read as ": (
        "ein Zeichen für den Wert darüber, in {n} Zelle; gelesen als "
    ),
    "no customer in {n} rows of groups; each is that of the row above, the first of ": (
        "kein Kunde in {n} Zeilen von Gruppen; jede gehört zur Zeile darüber, die erste zu "
    ),
    "the header again; it is not read as data": "die Überschrift noch einmal; keine Daten",
    "a heading inside the table": "eine Überschrift innerhalb der Tabelle",
    "a name alone, which may be a heading": "ein Name allein, vielleicht eine Überschrift",
    "a row of totals": "eine Summenzeile",
    "a line below the table": "eine Zeile unter der Tabelle",
    "; it is not read as data": "; sie zählt nicht als Daten",
    "; it is read as a row of data": "; gelesen als Datenzeile",
    "If it is a heading, delete it or end it with a colon.": (
        "Ist es eine Überschrift, löschen Sie sie, oder setzen Sie einen Doppelpunkt dahinter."
    ),
    " is the Annual revenue": " ist der Jahresumsatz",
    ", times {n}": ", mal {n}",
    ": the newest full year beside ": ": das neueste volle Jahr neben ",
    ": the newest year beside ": ": das neueste Jahr neben ",
    " were read from '{sheet}' at the last run, and are from no sheet now": (
        " kam im letzten Lauf aus '{sheet}', jetzt aus keinem Blatt"
    ),
    "If the sheet has another name: retain map ": (
        "Hat das Blatt einen anderen Namen: retain map "
    ),
    "; else nothing: the next run knows it so.": "; sonst nichts: Der nächste Lauf kennt es so.",
    " was read under '{header}' at the last run, and no column is it now": (
        " stand im letzten Lauf unter '{header}', jetzt ist es keine Spalte"
    ),
    ", so that attempts would count as contacts": ", sodass Versuche als Kontakte zählen würden",
    "If the header was renamed: retain map ": "Wurde die Überschrift umbenannt: retain map ",
    "; else add the row 'column {key}' with the value - to Settings.": (
        "; sonst fügen Sie in Einstellungen die Zeile 'column {key}' mit dem Wert - hinzu."
    ),
    "1 row counts now, and {n} did at the last run": (
        "jetzt zählt 1 Zeile, im letzten Lauf waren es {n}"
    ),
    "{n} rows count now, and {n2} did at the last run": (
        "jetzt zählen {n} Zeilen, im letzten Lauf waren es {n2}"
    ),
    "no rows count now, and {n} did at the last run": (
        "jetzt zählt keine Zeile, im letzten Lauf waren es {n}"
    ),
    (
        "Put the rows back, or refresh once with --accept-fewer, or with accept_fewer = "
        "yes in Settings, if they are meant to be gone."
    ): (
        "Stellen Sie die Zeilen wieder her; sollen sie fehlen, aktualisieren Sie einmal mit "
        "--accept-fewer oder mit accept_fewer = yes in Einstellungen."
    ),
    (
        "No tiers: no customer has revenue, potential, influence or a first day, so all "
        "are called alike, every {n} days"
    ): (
        "Keine Klassen: Kein Kunde hat Umsatz, Potenzial, Einfluss oder einen ersten "
        "Tag, daher werden alle gleich betreut, alle {n} Tage"
    ),
    "No tiers: no customer has revenue, so all are called alike, every {n} days": (
        "Keine Klassen: Kein Kunde hat Umsatz, daher werden alle gleich betreut, alle {n} Tage"
    ),
    "One tier for all: every customer has the same revenue.": (
        "Eine Klasse für alle: Jeder Kunde hat den gleichen Umsatz."
    ),
    "One tier for all: every customer has the same class.": (
        "Eine Klasse für alle: Jeder Kunde hat die gleiche Einstufung."
    ),
    "No tiers: no customer has a class in the list, so all are called alike, every {n} days": (
        "Keine Klassen: Kein Kunde hat eine Klasse in der Liste, daher werden alle "
        "gleich betreut, alle {n} Tage"
    ),
    " may be it. ": " könnte es sein. ",
    (
        "Add a column Annual revenue to the customers, or a sheet Orders with dates and "
        "amounts (`retain map` settles a header that has another name); or write A, B or "
        "C into a column Class or Tier override."
    ): (
        "Fügen Sie den Kunden eine Spalte Jahresumsatz hinzu, oder ein Blatt Bestellungen "
        "mit Daten und Beträgen (`retain map` legt eine Überschrift mit anderem Namen "
        "fest); oder schreiben Sie A, B oder C in eine Spalte Kundenklasse."
    ),
    # Cells.
    "{n} cells with a word for nothing; read as blank": (
        "{n} Zellen mit einem Wort für nichts; gelesen als leer"
    ),
    "{n} cell with a word for nothing; read as blank": (
        "{n} Zelle mit einem Wort für nichts; gelesen als leer"
    ),
    "a formula that was not calculated yet": "eine Formel, die noch nicht berechnet wurde",
    "Open the workbook in Excel, save it, and run again.": (
        "Öffnen Sie die Mappe in Excel, speichern Sie sie, und starten Sie neu."
    ),
    "an error of a formula": "ein Fehler einer Formel",
    "Mend the formula; until then the cell counts as blank.": (
        "Beheben Sie die Formel; bis dahin gilt die Zelle als leer."
    ),
    "contacts of several days in one cell, in {n} cells; kept as a note, none of them counts": (
        "Kontakte mehrerer Tage in einer Zelle, in {n} Zellen; als Notiz behalten, "
        "keiner davon zählt"
    ),
    "contacts of several days in one cell; kept as a note, none of them counts": (
        "Kontakte mehrerer Tage in einer Zelle; als Notiz behalten, keiner davon zählt"
    ),
    "Give each contact a row in the sheet Calls, if it should count.": (
        "Geben Sie jedem Kontakt eine Zeile im Blatt Anrufe, wenn er zählen soll."
    ),
    "Give each contact a row of its own; the text is kept as a note.": (
        "Geben Sie jedem Kontakt eine eigene Zeile; der Text bleibt als Notiz."
    ),
    "no phone number": "keine Telefonnummer",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.": (
        "Schreiben Sie die Nummer, am besten mit Ländervorwahl (+49 30 123456); sie "
        "bleibt wie eingegeben."
    ),
    "no e-mail address": "keine E-Mail-Adresse",
    "Correct it, or leave it blank; it is kept as typed.": (
        "Berichtigen Sie es, oder lassen Sie es leer; es bleibt wie eingegeben."
    ),
    "neither yes nor no; read as yes": "weder ja noch nein; gelesen als ja",
    "neither a day nor yes": "weder ein Tag noch ja",
    "Write the day, or yes; until then it is not done.": (
        "Schreiben Sie den Tag oder ja; bis dahin ist es nicht erledigt."
    ),
    "Type it as a date (or as 2026-11-22); until then the cell counts as blank.": (
        "Geben Sie es als Datum ein (oder als 2026-11-22); bis dahin gilt die Zelle als leer."
    ),
    "the month is read first, as in {shown}; nothing in this column tells which is": (
        "der Monat wird zuerst gelesen, wie in {shown}; nichts in dieser Spalte sagt, was zuerst "
        "steht"
    ),
    "the day is read first, as in {shown}; nothing in this column tells which is": (
        "der Tag wird zuerst gelesen, wie in {shown}; nichts in dieser Spalte sagt, was zuerst "
        "steht"
    ),
    "Nothing, if that is so; else set day_first to yes or no in the Settings sheet.": (
        "Nichts, wenn das stimmt; sonst setzen Sie day_first im Blatt Einstellungen auf yes oder "
        "no."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Setzen Sie day_first im Blatt Einstellungen oder mit --set auf yes oder no, oder "
        "geben Sie es als Datum ein."
    ),
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?": (
        "Steht in einem Datum wie 03/04/2026 der Tag zuerst, sodass es der 3. April ist?"
    ),
    "Dates that can be read two ways are blank.": (
        "Daten, die man auf zwei Arten lesen kann, sind leer."
    ),
    (
        "real dates in this column all lie on the 1st to 12th, and the days beyond are "
        "text: day and month of the real dates were probably swapped when they were "
        "typed or opened"
    ): (
        "echte Daten dieser Spalte liegen alle auf dem 1. bis 12., und die Tage danach "
        "sind Text: Tag und Monat der echten Daten wurden wohl beim Eingeben oder Öffnen "
        "vertauscht"
    ),
    "Compare one with its source; import the dates anew with the day first.": (
        "Vergleichen Sie eines mit seiner Quelle; importieren Sie die Daten neu, mit dem "
        "Tag zuerst."
    ),
    "a number that is no day of a calendar": "eine Zahl, die kein Kalendertag ist",
    "a time of day where a date belongs": "eine Uhrzeit, wo ein Datum hingehört",
    "text where a date belongs": "Text, wo ein Datum hingehört",
    "no such day in the calendar": "kein solcher Tag im Kalender",
    "several dates in one cell": "mehrere Daten in einer Zelle",
    "a day without a year": "ein Tag ohne Jahr",
    "a date outside 1900 to 2199": "ein Datum außerhalb von 1900 bis 2199",
    "a day before {year}, rather a slip or a small number; not used": (
        "ein Tag vor {year}, eher ein Versehen oder eine kleine Zahl; nicht verwendet"
    ),
    "Type the day with its year, like 2026-11-22.": (
        "Geben Sie den Tag mit seinem Jahr ein, wie 2026-11-22."
    ),
    "a span of days; each of its {n} days counts": "eine Zeitspanne; jeder ihrer {n} Tage zählt",
    "Give each day a row of its own.": "Geben Sie jedem Tag eine eigene Zeile.",
    "{n} more cells like these could not be read": (
        "{n} weitere Zellen wie diese konnten nicht gelesen werden"
    ),
    "{n} cells like this: ": "{n} Zellen wie diese: ",
    ": nothing in this column tells whether the day or the month stands first": (
        ": nichts in dieser Spalte sagt, ob der Tag oder der Monat zuerst steht"
    ),
    ": this column contradicts itself (": ": diese Spalte widerspricht sich (",
    " has the day first, ": " hat den Tag zuerst, ",
    " the month)": " den Monat)",
    "a length that may be minutes and seconds, or hours and minutes": (
        "eine Dauer, die Minuten und Sekunden oder Stunden und Minuten sein kann"
    ),
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.": (
        "Geben Sie die Minuten als Zahl ein, oder Stunden, Minuten und Sekunden: 0:05:30."
    ),
    "text where a number belongs": "Text, wo eine Zahl hingehört",
    "a percentage where an amount belongs": "ein Prozentwert, wo ein Betrag hingehört",
    "mil is a million in English and a thousand in Spanish and Portuguese": (
        "mil ist auf Englisch eine Million, auf Spanisch und Portugiesisch tausend"
    ),
    (
        "the header counts in thousands or the like, and this is marked as a whole "
        "amount: nobody can tell which holds"
    ): (
        "die Überschrift zählt in Tausend oder Ähnlichem, und das hier ist als ganzer "
        "Betrag gekennzeichnet: Niemand kann sagen, was gilt"
    ),
    (
        "thousands or decimals: this column contradicts itself, some cells have a "
        "decimal comma and others a decimal point"
    ): (
        "Tausender oder Dezimalen: Diese Spalte widerspricht sich, einige Zellen haben "
        "ein Dezimalkomma, andere einen Dezimalpunkt"
    ),
    (
        "thousands or decimals: nothing in this column tells whether the point or the "
        "comma is the decimal mark"
    ): (
        "Tausender oder Dezimalen: Nichts in dieser Spalte sagt, ob Punkt oder Komma das "
        "Dezimalzeichen ist"
    ),
    "Type the number, or format the cell as a number.": (
        "Geben Sie die Zahl ein, oder formatieren Sie die Zelle als Zahl."
    ),
    "a date where a number belongs": "ein Datum, wo eine Zahl hingehört",
    "Type the number alone, like 1250.50.": "Geben Sie nur die Zahl ein, wie 1250,50.",
    "yes or no where a number belongs": "ja oder nein, wo eine Zahl hingehört",
    "Type the number, or settle another meaning of the header with `retain map`.": (
        "Geben Sie die Zahl ein, oder legen Sie mit `retain map` eine andere Bedeutung "
        "der Überschrift fest."
    ),
    "percentages and plain numbers in one column: nobody can tell what this one means": (
        "Prozentwerte und einfache Zahlen in einer Spalte: Niemand kann sagen, was diese bedeutet"
    ),
    "Write all of them with %, or none.": "Schreiben Sie alle mit %, oder keine.",
    "Type the amount; a growth or a share belongs in another column.": (
        "Geben Sie den Betrag ein; ein Wachstum oder Anteil gehört in eine andere Spalte."
    ),
    "Write m for million or k for thousand, or the number in full.": (
        "Schreiben Sie m für Million oder k für Tausend, oder die ganze Zahl."
    ),
    "Write it in the header's unit without a currency sign, or with its own unit (12k).": (
        "Schreiben Sie es in der Einheit der Überschrift ohne Währungszeichen, oder mit "
        "eigener Einheit (12k)."
    ),
    (
        "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the "
        "number as a number."
    ): (
        "Setzen Sie decimal_comma im Blatt Einstellungen oder mit --set auf yes oder no, "
        "oder geben Sie die Zahl als Zahl ein."
    ),
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?": (
        "Ist das Komma in einer Zahl wie „1,234“ das Dezimalzeichen, sodass sie etwas "
        "mehr als 1 ist?"
    ),
    "Numbers that can be read two ways are blank.": (
        "Zahlen, die man auf zwei Arten lesen kann, sind leer."
    ),
    "Type the days alone, like 28; until then the tier's cadence is used.": (
        "Geben Sie nur die Tage ein, wie 28; bis dahin gilt der Takt der Klasse."
    ),
    "Type the number alone, like 8.": "Geben Sie nur die Zahl ein, wie 8.",
    "in another currency than the others of this column ({usual}): it is not added to them": (
        "in einer anderen Währung als die übrigen der Spalte ({usual}): es wird nicht zu "
        "ihnen addiert"
    ),
    "Write what it comes to in ": "Schreiben Sie, was es ergibt in ",
    "a word for how often; read as every {n} days": (
        "ein Wort für wie oft; gelesen als alle {n} Tage"
    ),
    "a word for how often; read as every 1 day": "ein Wort für wie oft; gelesen als jeden Tag",
    "several currencies in this column ({names}); they are compared as if they were one": (
        "mehrere Währungen in dieser Spalte ({names}); sie werden verglichen, als wären sie eine"
    ),
    "Convert them to one currency.": "Rechnen Sie sie in eine Währung um.",
    # Answers and what was typed.
    (
        "the answer is not taken: that is none of the words to choose from; the question "
        "stays, with what was typed"
    ): (
        "die Antwort wird nicht übernommen: Das ist keines der Wörter zur Auswahl; die "
        "Frage bleibt, mit dem Eingegebenen"
    ),
    "the answer is not taken: ": "die Antwort wird nicht übernommen: ",
    "; the question stays, with what was typed": "; die Frage bleibt, mit dem Eingegebenen",
    "Choose one of the words in the drop-down; they stand under Choices.": (
        "Wählen Sie eines der Wörter der Liste; sie stehen unter Auswahl."
    ),
    "The answer counts. It stays here: ": "Die Antwort zählt. Sie bleibt hier: ",
    " itself stays as it is": " selbst bleibt, wie es ist",
    "stands in the call schedule twice; it counts once": (
        "steht zweimal im Anrufplan; es zählt einmal"
    ),
    "was typed into this row before and is in the call log; it is not logged again": (
        "wurde schon früher in diese Zeile eingegeben und steht im Anrufprotokoll; es "
        "wird nicht noch einmal eingetragen"
    ),
    "was typed into this row after its call had been collected; the call log holds it as it was": (
        "wurde in diese Zeile eingegeben, nachdem ihr Anruf gesammelt war; das "
        "Anrufprotokoll hat ihn, wie er vorher war"
    ),
    "It goes on with the next collecting; write another call into the call log.": (
        "Beim nächsten Sammeln geht es weiter; einen anderen Anruf schreiben Sie ins "
        "Anrufprotokoll."
    ),
    "stands in the call log already; it is not logged again": (
        "steht schon im Anrufprotokoll; es wird nicht noch einmal eingetragen"
    ),
    "If it was another call, write it into the call log.": (
        "War es ein anderer Anruf, schreiben Sie ihn ins Anrufprotokoll."
    ),
    "no day that can be read": "kein lesbarer Tag",
    "no number": "keine Zahl",
    "; the call is logged on {iso}": "; der Anruf wird unter dem {iso} eingetragen",
    "Correct its date in the call log.": "Berichtigen Sie das Datum im Anrufprotokoll.",
    "typed for nobody that is named under a heading that is not known; it is not logged": (
        "eingegeben für niemanden mit Namen unter einer unbekannten Überschrift; es wird "
        "nicht eingetragen"
    ),
    "typed for {whom} under a heading that is not known; it is not logged": (
        "eingegeben für {whom} unter einer unbekannten Überschrift; es wird nicht eingetragen"
    ),
    "Type it under one of {ours}.": "Geben Sie es unter einer dieser Überschriften ein: {ours}.",
    "a formula that no program has calculated, typed for {whom}; its text is logged": (
        "eine Formel, die kein Programm berechnet hat, eingegeben für {whom}; ihr Text "
        "wird eingetragen"
    ),
    "Write what was meant into the call log.": (
        "Schreiben Sie ins Anrufprotokoll, was gemeint war."
    ),
    ", typed for {whom}; it is kept as text": ", eingegeben für {whom}; es bleibt als Text",
    "Correct it in the call log: write {ours} like {example}.": (
        "Berichtigen Sie es im Anrufprotokoll: {ours} wie {example} schreiben."
    ),
    "typed for nobody: ": "für niemanden eingegeben: ",
    "typed for {whom}: ": "eingegeben für {whom}: ",
    "nothing stands under {ours}": "unter {ours} steht nichts",
    "that is no day that can be read": "das ist kein lesbarer Tag",
    "that is later than {iso}, the day of this run": (
        "das ist später als {iso}, der Tag dieses Laufs"
    ),
    "; the row stays, with what was typed": "; die Zeile bleibt, mit dem Eingegebenen",
    "; the task stays, with what was typed": "; die Aufgabe bleibt, mit dem Eingegebenen",
    "Choose an answer under {ours}.": "Wählen Sie eine Antwort unter {ours}.",
    "Write the day it was done under {ours}.": (
        "Schreiben Sie den Tag der Erledigung unter {ours}."
    ),
    "Write the day it was done into {ours}.": "Schreiben Sie den Tag der Erledigung in {ours}.",
    "under a heading that is not known; it is kept only with a day under {ours}": (
        "unter einer unbekannten Überschrift; es bleibt nur mit einem Tag unter {ours}"
    ),
    "under a heading that is not known; it is kept only with an answer under {ours}": (
        "unter einer unbekannten Überschrift; es bleibt nur mit einer Antwort unter {ours}"
    ),
    "done for {whom}, and its date is no day that can be read; it is kept in {ours}": (
        "erledigt für {whom}, und sein Datum ist kein lesbarer Tag; es bleibt in {ours}"
    ),
    ("done for {whom}, and its row is gone, or says something else by now; it is kept in {ours}"): (
        "erledigt für {whom}, und seine Zeile ist weg oder sagt jetzt etwas anderes; es "
        "bleibt in {ours}"
    ),
    "done for {whom}, and its row says {word} already, which stays; it is kept in {ours}": (
        "erledigt für {whom}, und seine Zeile sagt schon {word}, was bleibt; es steht in {ours}"
    ),
    "typed into the call schedule, but it cannot go into the call log: ": (
        "in den Anrufplan eingegeben, kann aber nicht ins Anrufprotokoll: "
    ),
    "; it counts, and waits in {ours}": "; es zählt und wartet in {ours}",
    "an earlier run could not add it": "ein früherer Lauf konnte es nicht eintragen",
    "the book has no call log": "das Buch hat kein Anrufprotokoll",
    "its row names no customer": "seine Zeile nennt keinen Kunden",
    "; it counts nowhere, and waits in {ours}": ("; es zählt nirgends und wartet in {ours}"),
    "Write the customer into its row of {ours}, and run again.": (
        "Schreiben Sie den Kunden in seine Zeile in {ours}, und starten Sie neu."
    ),
    "Mend that, and run again.": "Beheben Sie das, und starten Sie neu.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Legen Sie ein Blatt Anrufe mit den Überschriften {headings} an, und starten Sie neu."
    ),
    (
        "the last plan is not used, as it is of another book: more than half of its "
        "customers are not in this one; calls are planned anew"
    ): (
        "der letzte Plan gilt nicht, da er von einem anderen Buch ist: mehr als die "
        "Hälfte seiner Kunden fehlt in diesem; die Anrufe werden neu geplant"
    ),
    (
        "the last plan is not used, as it is of another book: of the talks that it "
        "counts from more than half are not in this one; calls are planned anew"
    ): (
        "der letzte Plan gilt nicht, da er von einem anderen Buch ist: von den "
        "Gesprächen, ab denen er zählt, fehlt hier mehr als die Hälfte; die Anrufe "
        "werden neu geplant"
    ),
    "the last plan is not used, as nothing of it is there any more; calls are planned anew": (
        "der letzte Plan gilt nicht, da nichts mehr davon da ist; die Anrufe werden neu geplant"
    ),
    (
        "the last plan is not used, as rows of it are missing, or stand there twice; "
        "calls are planned anew"
    ): (
        "der letzte Plan gilt nicht, da Zeilen fehlen oder doppelt sind; die Anrufe "
        "werden neu geplant"
    ),
    "the last plan is not used, as somebody changed a row of it; calls are planned anew": (
        "der letzte Plan gilt nicht, da jemand eine Zeile geändert hat; die Anrufe "
        "werden neu geplant"
    ),
    "the last plan is not used, as somebody changed {n} rows of it; calls are planned anew": (
        "der letzte Plan gilt nicht, da jemand {n} Zeilen geändert hat; die Anrufe "
        "werden neu geplant"
    ),
    (
        "the last plan is not used, as it was made on {iso}, after {iso2}, the day of "
        "this run; calls are planned anew"
    ): (
        "der letzte Plan gilt nicht, da er am {iso} entstand, nach {iso2}, dem Tag "
        "dieses Laufs; die Anrufe werden neu geplant"
    ),
    "Nothing: the next refresh writes this hidden sheet anew.": (
        "Nichts: Die nächste Aktualisierung schreibt dieses verborgene Blatt neu."
    ),
    "{n} more problems are not listed": "{n} weitere Probleme stehen nicht hier",
    "Mend these first.": "Beheben Sie zuerst diese.",
    "{n} more like the {n2} above, in ": "{n} weitere wie die {n2} darüber, in ",
    # What cannot be true.
    "neither outcome nor notes in {rows} of today; not counted until there are": (
        "weder Ergebnis noch Notizen in {rows} von heute; zählt erst, wenn etwas dasteht"
    ),
    "outcome missing in {rows}; counted neither as a contact nor as an attempt": (
        "Ergebnis fehlt in {rows}; zählt weder als Kontakt noch als Versuch"
    ),
    "Write what came of the call.": "Schreiben Sie, was aus dem Anruf wurde.",
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other rows count as contacts"
    ): (
        "keine Spalte für das Ergebnis: Laut Notizen wurde in {rows} niemand erreicht, "
        "das sind Versuche; {n} andere Zeilen zählen als Kontakte"
    ),
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other row counts as a contact"
    ): (
        "keine Spalte für das Ergebnis: Laut Notizen wurde in {rows} niemand erreicht, "
        "das sind Versuche; {n} andere Zeile zählt als Kontakt"
    ),
    "Add a column Outcome to tell them apart for sure.": (
        "Fügen Sie eine Spalte Ergebnis hinzu, um sie sicher zu unterscheiden."
    ),
    "an outcome nobody knows, in {rows}; counted as an attempt": (
        "ein unbekanntes Ergebnis, in {rows}; zählt als Versuch"
    ),
    "If it means that the customer was reached, write it on the Settings sheet: outcome "
    "{word}, reached.": (
        "Heißt es, dass der Kunde erreicht wurde, schreiben Sie auf das Blatt "
        "Einstellungen: outcome {word}, reached."
    ),
    "It stands in {rows}.": "Es steht in {rows}.",
    "Does the outcome {word} say that the customer was reached?": (
        "Sagt das Ergebnis {word}, dass der Kunde erreicht wurde?"
    ),
    "Counted as an attempt.": "Zählt als Versuch.",
    "outcomes read by a part of them, in {rows}: ": (
        "Ergebnisse, nach einem Teil gelesen, in {rows}: "
    ),
    " (reached)": " (erreicht)",
    " (not reached)": " (nicht erreicht)",
    (
        "no column is settled as the outcome, though {names} may be it; all {rows} are "
        "counted as contacts, those nobody answered too"
    ): (
        "keine Spalte ist als Ergebnis festgelegt, obwohl {names} es sein kann; alle "
        "zählen als Kontakte ({rows}), auch die ohne Antwort"
    ),
    "Settle it: retain map ": "Legen Sie es fest: retain map ",
    " (or =- if it is none).": " (oder =- , wenn es keines ist).",
    (
        "{rows} of what was done and {n} rows of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} mit Erledigtem und {n} mit Geplantem; Geplante sind Wiedervorlagen, keine Kontakte"
    ),
    (
        "{rows} of what was done and {n} row of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} mit Erledigtem und {n} mit Geplantem; Geplante sind Wiedervorlagen, keine Kontakte"
    ),
    "no whole number of days; every {n} days is used": (
        "keine ganze Zahl von Tagen; es gilt alle {n} Tage"
    ),
    "Write a whole number of days, like 7 for a week or 30 for a month.": (
        "Schreiben Sie eine ganze Zahl von Tagen, wie 7 für eine Woche oder 30 für einen Monat."
    ),
    "no tier; the rule decides": "keine Klasse; die Regel entscheidet",
    "Write A, B or C, or clear it.": "Schreiben Sie A, B oder C, oder leeren Sie die Zelle.",
    "no number of days; the tier's cadence is used": (
        "keine Zahl von Tagen; es gilt der Takt der Klasse"
    ),
    "Write a whole number of days from 1 on, or clear it.": (
        "Schreiben Sie eine ganze Zahl von Tagen ab 1, oder leeren Sie die Zelle."
    ),
    "a date for the next call that passed more than a year ago; the rule decides": (
        "ein Datum für den nächsten Anruf, das über ein Jahr zurückliegt; die Regel entscheidet"
    ),
    "Write a new date, or clear it.": "Schreiben Sie ein neues Datum, oder leeren Sie die Zelle.",
    "no such customer; {alias} leads to nobody": "kein solcher Kunde; {alias} führt zu niemandem",
    "Write the id or the name as the list of customers has it.": (
        "Schreiben Sie die Nummer oder den Namen wie in der Kundenliste."
    ),
    "the newest order is older than {n} months, so no customer has revenue and all are C": (
        "die neueste Bestellung ist älter als {n} Monate, daher hat kein Kunde Umsatz "
        "und alle sind C"
    ),
    "Run for a day nearer to it (--as-of), or raise the setting revenue_months.": (
        "Rechnen Sie für einen Tag näher daran (--as-of), oder erhöhen Sie die "
        "Einstellung revenue_months."
    ),
    "due before it was promised": "fällig, bevor es zugesagt wurde",
    "delivered before it was promised; the delivery counts": (
        "geliefert, bevor es zugesagt wurde; die Lieferung zählt"
    ),
    "closed before it was promised; the closing counts": (
        "abgeschlossen, bevor es zugesagt wurde; der Abschluss zählt"
    ),
    "a new date before the promise": "ein neues Datum vor der Zusage",
    "a notice before the promise": "eine Mitteilung vor der Zusage",
    "a note before the promise": "eine Notiz vor der Zusage",
    "promised for a day before the order": "zugesagt für einen Tag vor der Bestellung",
    "delivered before it was ordered; the delivery counts": (
        "geliefert, bevor es bestellt wurde; die Lieferung zählt"
    ),
    "settled before it was delivered": "bezahlt, bevor es geliefert wurde",
    "answered before it was opened; the answer counts at once": (
        "beantwortet, bevor es eröffnet wurde; die Antwort zählt als sofort"
    ),
    "closed before it was opened; it counts as closed at once": (
        "abgeschlossen, bevor es eröffnet wurde; zählt als sofort abgeschlossen"
    ),
    "reopened before it was opened": "wieder geöffnet, bevor es eröffnet wurde",
    "accepted before it was handed on": "angenommen, bevor es übergeben wurde",
    "told before it happened": "mitgeteilt, bevor es geschah",
    "resolved before it happened": "gelöst, bevor es geschah",
    "due before it was invoiced": "fällig, bevor es in Rechnung gestellt wurde",
    "answered before it was asked; the answer counts at once": (
        "beantwortet, bevor gefragt wurde; die Antwort zählt als sofort"
    ),
    "a follow-up due before the call it comes from": (
        "eine Wiedervorlage vor dem Anruf, aus dem sie stammt"
    ),
    "answered before it came in": "beantwortet, bevor es einging",
    "notes sent before the meeting": "Notizen vor dem Termin gesendet",
    "a negative quantity; it counts as blank": "eine negative Menge; gilt als leer",
    "a promise without the day it is due; it stays open and is never late": (
        "eine Zusage ohne Fälligkeit; sie bleibt offen und ist nie verspätet"
    ),
    "Write when it is due.": "Schreiben Sie, wann es fällig ist.",
    "a case without the day it was opened; it counts as open, and has no age": (
        "ein Fall ohne Tag der Eröffnung; er gilt als offen und hat kein Alter"
    ),
    "Write when it was opened.": "Schreiben Sie, wann er eröffnet wurde.",
    "a quantity received on no day; it counts as not delivered yet": (
        "eine erhaltene Menge ohne Tag; gilt als noch nicht geliefert"
    ),
    "Write the day it was delivered.": "Schreiben Sie den Tag der Lieferung.",
    "{n} more rows: ": "{n} weitere Zeilen: ",
    (
        "the last order is of {iso}, {n} days before the day of this run, longer than "
        "any gap of the year before: the orders seem to end there, and the months after "
        "it are incomplete"
    ): (
        "die letzte Bestellung ist vom {iso}, {n} Tage vor dem Tag dieses Laufs, länger "
        "als jede Pause des Jahres davor: Die Bestellungen scheinen dort zu enden, und "
        "die Monate danach sind unvollständig"
    ),
    "Add the orders since then, or ask for the report as of {iso}.": (
        "Fügen Sie die Bestellungen seither hinzu, oder fragen Sie den Bericht zum {iso} ab."
    ),
    "no rate, or none above 0, for this currency; its amounts are not added to the others": (
        "kein Kurs, oder keiner über 0, für diese Währung; ihre Beträge werden nicht zu "
        "den anderen addiert"
    ),
    "Write what 1 of it comes to in your own currency, like 0.92.": (
        "Schreiben Sie, was 1 davon in Ihrer Währung ergibt, wie 0,92."
    ),
    "a second rate for {currency}; this one holds, not {n}": (
        "ein zweiter Kurs für {currency}; dieser gilt, nicht {n}"
    ),
    "Leave one row for each currency and day.": (
        "Lassen Sie je Währung und Tag eine Zeile stehen."
    ),
    "{rows} in {currency}, converted: by the rate of their day, 100 are {n} to {n2} ": (
        "{rows} in {currency}, umgerechnet: nach dem Kurs ihres Tages sind 100 zwischen "
        "{n} und {n2} "
    ),
    "{rows} in {currency}, converted: 100 are {n} ": (
        "{rows} in {currency}, umgerechnet: 100 sind {n} "
    ),
    "{rows} in {currency}, not in {home}: added to no figure": (
        "{rows} in {currency}, nicht in {home}: in keiner Zahl enthalten"
    ),
    ", as no rate is that old": ", da kein Kurs so alt ist",
    (
        "Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
        "{home}; the column Valid from says since when."
    ): (
        "Legen Sie ein Blatt Kurse an (Währung, Kurs) mit {currency} und dem, was 1 davon "
        "in {home} ergibt; die Spalte Valid from sagt, seit wann."
    ),
    (
        "the same amount on all lines of an order, in {n} of them: a total, which counts "
        "once; it is not added for {rows}"
    ): (
        "derselbe Betrag auf allen Zeilen einer Bestellung, bei {n}: eine Summe, die "
        "einmal zählt; nicht addiert bei {rows}"
    ),
    "If each line has that amount of its own, give the lines numbers of their own.": (
        "Hat jede Zeile diesen Betrag für sich, geben Sie den Zeilen eigene Nummern."
    ),
    (
        "{rows} equal to another in every cell that is read, the number of the order "
        "too; they count, with {n} in all"
    ): (
        "{rows} in jeder gelesenen Zelle gleich einer anderen, auch in der "
        "Bestellnummer; sie zählen, zusammen {n}"
    ),
    "{rows} equal to another in every cell that is read; they count, with {n} in all": (
        "{rows} in jeder gelesenen Zelle gleich einer anderen; sie zählen, zusammen {n}"
    ),
    "Delete those that were entered twice; orders with numbers are known apart.": (
        "Löschen Sie, was doppelt eingegeben wurde; Bestellungen mit Nummern lassen sich "
        "unterscheiden."
    ),
    "Delete those that were entered twice; two of the same item may stay.": (
        "Löschen Sie, was doppelt eingegeben wurde; zwei vom selben Artikel dürfen bleiben."
    ),
    (
        "{rows} of money given back: each reduces the order of its number, on the day "
        "of that, and is no order itself"
    ): (
        "{rows} mit Rückzahlungen: jede mindert die Bestellung ihrer Nummer, an deren "
        "Tag, und ist selbst keine Bestellung"
    ),
    (
        "{rows} of money given back without the number of an order: each counts on its "
        "own day, and is no order"
    ): (
        "{rows} mit Rückzahlungen ohne Bestellnummer: jede zählt an ihrem Tag und ist "
        "keine Bestellung"
    ),
    "Write the number of its order beside it (Order ID), where it is to reduce that one.": (
        "Schreiben Sie die Nummer ihrer Bestellung daneben (Order ID), wo sie diese mindern soll."
    ),
    "{rows} of orders that come to 0.00; they count as orders": (
        "{rows} mit Bestellungen über 0,00; sie zählen als Bestellungen"
    ),
    "Where nothing was bought, write cancelled in the column Status, or delete the row.": (
        "Wo nichts gekauft wurde, schreiben Sie storniert in die Spalte Status, oder "
        "löschen Sie die Zeile."
    ),
    "{rows} refunded in part, which count in full: no column says how much": (
        "{rows} teilweise erstattet, die ganz zählen: Keine Spalte sagt, wie viel"
    ),
    "Add a column Refunded with what was given back.": (
        "Fügen Sie eine Spalte Erstattet mit dem Erstatteten hinzu."
    ),
    "{rows} not counted, by what stands there: ": "{rows} zählen nicht, nach dem, was dasteht: ",
    " (does not count)": " (zählt nicht)",
    "a state nobody knows, in {rows}; it counts": "ein unbekannter Zustand, in {rows}; es zählt",
    "If such rows do not count, say so on the Settings sheet, in a row: state {word}, and void.": (
        "Zählen solche Zeilen nicht, sagen Sie es auf dem Blatt Einstellungen, in einer "
        "Zeile: state {word}, und void."
    ),
    "If such rows do not count, say so on the Settings sheet: ": (
        "Zählen solche Zeilen nicht, sagen Sie es auf dem Blatt Einstellungen: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} weitere Wörter für einen unbekannten Zustand, in {rows}; sie zählen"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "ein unbekannter Status, in {rows}; zählt als aktiv"
    ),
    "Say what it means on the Settings sheet, in a row: status {word}, and lost, paused, "
    "no contact or active.": (
        "Sagen Sie auf dem Blatt Einstellungen in einer Zeile, was es heißt: status {word}, "
        "und lost, paused, no contact oder active."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "{n} weitere Wörter für einen unbekannten Status, in {rows}; zählen als aktiv"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Ist diese Spalte kein Status, legen Sie sie mit `retain map` fest; sonst siehe "
        "die Zeilen darüber."
    ),
    "What does the status {word} mean?": "Was bedeutet der Status {word}?",
    "Counted as active.": "Zählt als aktiv.",
    "Do orders in the state {word} count?": "Zählen Bestellungen im Zustand {word}?",
    "They count.": "Sie zählen.",
    "Its rows are counted nowhere.": "Ihre Zeilen zählen nirgends.",
    "the classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "die Einstufung in {header} bestimmt die Klassen: {counts}, und {n} ohne bekannte Klasse"
    ),
    "the classes in {header} are the tiers: ": (
        "die Einstufung in {header} bestimmt die Klassen: "
    ),
    "The classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "Die Einstufung in {header} bestimmt die Klassen: {counts}, und {n} ohne bekannte Klasse"
    ),
    "The classes in {header} are the tiers: ": (
        "Die Einstufung in {header} bestimmt die Klassen: "
    ),
    "Do the classes in {header} make the tiers (own), or does revenue (share)?": (
        "Bestimmt die Einstufung in {header} die Klassen (eigene Klassen) oder der Umsatz (Umsatz)?"
    ),
    "The classes are the tiers.": "Die eigene Einstufung bestimmt die Klassen.",
    "no such customer in this book": "kein solcher Kunde in diesem Buch",
    "no report has this name; the refresh leaves it out": (
        "diesen Namen hat kein Bericht; die Aktualisierung lässt ihn weg"
    ),
    "no such header in this book": "keine solche Überschrift in diesem Buch",
    "no such sheet in this book": "kein solches Blatt in diesem Buch",
    "this sheet is written anew at each run, and there is {changed} that a run did not write": (
        "dieses Blatt wird bei jedem Lauf neu geschrieben, und darin steht {changed}, was "
        "kein Lauf geschrieben hat"
    ),
    "It is kept as a sheet of your own; do your own work on sheets of your own.": (
        "Es bleibt als Ihr eigenes Blatt; arbeiten Sie auf eigenen Blättern."
    ),
    "no holidays are known for this country ({rows}); only weekends are kept free": (
        "für dieses Land sind keine Feiertage bekannt ({rows}); nur Wochenenden bleiben frei"
    ),
    "no holidays are known for this country; only weekends are kept free": (
        "für dieses Land sind keine Feiertage bekannt; nur Wochenenden bleiben frei"
    ),
    "Write its English name or two-letter code; add its holidays to a Holidays sheet.": (
        "Schreiben Sie den englischen Namen oder den Code aus zwei Buchstaben; tragen Sie "
        "die Feiertage in ein Blatt Feiertage ein."
    ),
    "Write its English name or two-letter code.": (
        "Schreiben Sie den englischen Namen oder den Code aus zwei Buchstaben."
    ),
    (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "{day}; {n} of {n2} phone numbers are of {ours}"
    ): (
        "für niemanden ist ein Land bekannt, daher werden Anrufe auf Feiertage wie den "
        "{day} gelegt; {n} von {n2} Telefonnummern gehören zu {ours}"
    ),
    "no country is known for anybody, so calls may fall on a public holiday, as on {day}": (
        "für niemanden ist ein Land bekannt, daher können Anrufe auf einen Feiertag "
        "fallen, wie am {day}"
    ),
    "Write the country on the Settings sheet: country, and its name.": (
        "Schreiben Sie das Land auf das Blatt Einstellungen: country und seinen Namen."
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Ist das das Land, schreiben Sie es auf das Blatt Einstellungen: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "kein Tag des Jahres und kein Fest dieses Landes; es bleibt weg"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Schreiben Sie einen Tag wie 15. Dez., oder LAND=Name eines Feiertags, auf Englisch."
    ),
    "a country that is not known; what it says is left out": (
        "ein unbekanntes Land; was es sagt, bleibt weg"
    ),
    "no number of calls a day; the setting calls_per_day ({n}) is used": (
        "keine Zahl von Anrufen am Tag; es gilt die Einstellung calls_per_day ({n})"
    ),
    "Write a whole number from 0 on, or clear it.": (
        "Schreiben Sie eine ganze Zahl ab 0, oder leeren Sie die Zelle."
    ),
    "no whole number of calls a day; {n} is used": (
        "keine ganze Zahl von Anrufen am Tag; es gilt {n}"
    ),
    "Write a whole number.": "Schreiben Sie eine ganze Zahl.",
    "not days of the week; the setting working_days is used": (
        "keine Wochentage; es gilt die Einstellung working_days"
    ),
    "Write them like Mon-Fri or Mon, Tue, Thu.": "Schreiben Sie sie wie Mo-Fr oder Mo, Di, Do.",
    "no time of day; the setting day_starts is used": (
        "keine Uhrzeit; es gilt die Einstellung day_starts"
    ),
    "no time of day; the setting day_ends is used": (
        "keine Uhrzeit; es gilt die Einstellung day_ends"
    ),
    "no time zone that is known; the setting time_zone is used": (
        "keine bekannte Zeitzone; es gilt die Einstellung time_zone"
    ),
    "Write it like ": "Schreiben Sie es wie ",
    "the absence ends before it begins; it is not counted": (
        "die Abwesenheit endet, bevor sie beginnt; sie zählt nicht"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the one customer of this rep is planned from then on"
    ): (
        "kein Tag, an dem die Abwesenheit endet: {who} ist bis auf Weiteres abwesend, "
        "und ab dann ist kein Anruf beim einen Kunden dieses Betreuers geplant"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the {n} customers of this rep is planned from then on"
    ): (
        "kein Tag, an dem die Abwesenheit endet: {who} ist bis auf Weiteres abwesend, "
        "und ab dann ist kein Anruf bei den {n} Kunden dieses Betreuers geplant"
    ),
    "no day on which the absence ends: {who} is away until further notice": (
        "kein Tag, an dem die Abwesenheit endet: {who} ist bis auf Weiteres abwesend"
    ),
    "Write the last day off, the same day for one day; else give the customers another owner.": (
        "Schreiben Sie den letzten freien Tag, denselben für einen einzigen; sonst geben "
        "Sie den Kunden einen anderen Betreuer."
    ),
    "a short name; {name} is meant": "ein kurzer Name; gemeint ist {name}",
    (
        "no rep of the sheet Team, where {name} stands; calls are planned for {name2} "
        "apart, as usual days and calls a day allow"
    ): (
        "kein Betreuer des Blatts Vertrieb, wo {name} steht; Anrufe für {name2} werden "
        "getrennt geplant, nach üblichen Tagen und Anrufen am Tag"
    ),
    "Write {name}, if that is who is meant; else add a row for ": (
        "Schreiben Sie {name}, wenn das gemeint ist; sonst fügen Sie eine Zeile hinzu für "
    ),
    "nobody stands in for themselves; no call is given to anybody else": (
        "niemand vertritt sich selbst; kein Anruf geht an jemand anderen"
    ),
    "Write who stands in, or clear it.": (
        "Schreiben Sie, wer vertritt, oder leeren Sie die Zelle."
    ),
    (
        "neither a rep of this sheet nor an owner of customers; what {name} has promised "
        "is planned for {name2} on days away, as usual days and calls a day allow"
    ): (
        "weder ein Betreuer dieses Blatts noch einer von Kunden; was {name} zugesagt "
        "hat, wird an freien Tagen für {name2} geplant, nach üblichen Tagen und Anrufen "
        "am Tag"
    ),
    "Correct the name, or add a row for ": (
        "Berichtigen Sie den Namen, oder fügen Sie eine Zeile hinzu für "
    ),
    " stands in row {n} too, with {what}; that one is used": (
        " steht auch in Zeile {n}, mit {what}; diese gilt"
    ),
    "Correct or delete one of the two; further rows are for further absences.": (
        "Berichtigen oder löschen Sie eine der beiden; weitere Zeilen sind für weitere "
        "Abwesenheiten."
    ),
    "an end that is no day; {tier} holds until somebody clears it": (
        "ein Ende, das kein Tag ist; {tier} gilt, bis jemand es leert"
    ),
    "Write the last day like 2026-12-31.": "Schreiben Sie den letzten Tag wie 2026-12-31.",
    "a tier by hand that ended on {iso}; the rule decides": (
        "eine Klasse von Hand, die am {iso} endete; die Regel entscheidet"
    ),
    "Clear it, or write a new last day.": (
        "Leeren Sie die Zelle, oder schreiben Sie einen neuen letzten Tag."
    ),
    "a tier by hand that ends on {iso}, today; then the rule decides": (
        "eine Klasse von Hand, die am {iso} endet, heute; dann entscheidet die Regel"
    ),
    "a tier by hand that ends on {iso}, in {n} days; then the rule decides": (
        "eine Klasse von Hand, die am {iso} endet, in {n} Tagen; dann entscheidet die Regel"
    ),
    "a tier by hand that ends on {iso}, in 1 day; then the rule decides": (
        "eine Klasse von Hand, die am {iso} endet, morgen; dann entscheidet die Regel"
    ),
    "another step above has this name; what is done for one counts for both": (
        "ein anderer Schritt darüber heißt so; was für einen getan ist, zählt für beide"
    ),
    "Give each step a name of its own.": "Geben Sie jedem Schritt einen eigenen Namen.",
    "no tier, and no customer has it as an interest or bought of it": (
        "keine Klasse, und kein Kunde hat es als Interesse oder davon gekauft"
    ),
    "Correct it, or add it to the interests of those whom the step is for.": (
        "Berichtigen Sie es, oder fügen Sie es den Interessen derer hinzu, für die der Schritt ist."
    ),
    (
        "most first orders of the {n} customers without Customer since stand at the "
        "begin of the sheet, {iso}; it may hold the latest orders only, so nobody is "
        "called new by it"
    ): (
        "die meisten ersten Bestellungen der {n} Kunden ohne „Kunde seit“ stehen am "
        "Anfang des Blatts, {iso}; es enthält vielleicht nur die neuesten Bestellungen, "
        "daher gilt danach niemand als neu"
    ),
    "Add older orders, or a column Customer since to the customer list.": (
        "Fügen Sie ältere Bestellungen hinzu, oder der Kundenliste eine Spalte Kunde seit."
    ),
    "Write days of the week, like Tue, Thu or Mon-Wed.": (
        "Schreiben Sie Wochentage, wie Di, Do oder so: Mo-Mi."
    ),
    "Write hours, like 9-11, mornings or after 14:00.": (
        "Schreiben Sie Uhrzeiten, wie 9-11, vormittags oder nach 14:00."
    ),
    "a preference that cannot be read; it counts as blank": (
        "ein Wunsch, der nicht lesbar ist; gilt als leer"
    ),
    "nobody knows whose promise this is; it counts as ours": (
        "niemand weiß, wessen Zusage das ist; sie zählt als unsere"
    ),
    "Write us or them.": "Schreiben Sie wir oder Kunde.",
    "no score from {n} to {n2}, as this survey has; it does not count": (
        "keine Bewertung von {n} bis {n2}, wie sie diese Umfrage hat; sie zählt nicht"
    ),
    "no score from {n} to {n2}, as {what} has; it does not count": (
        "keine Bewertung von {n} bis {n2}, wie {what} sie hat; sie zählt nicht"
    ),
    (
        "Type a score from {n} to {n2}; where the scale is another one, write it behind "
        "the kind, like "
    ): (
        "Geben Sie eine Bewertung von {n} bis {n2} ein; ist die Skala eine andere, "
        "schreiben Sie sie hinter die Art, wie "
    ),
    "no trigger that is known; the step is left out": (
        "kein bekannter Auslöser; der Schritt bleibt weg"
    ),
    "nothing that is known; the step stands on To do": (
        "nichts Bekanntes; der Schritt steht unter Aufgaben"
    ),
    "Write call, visit, e-mail, letter, gift or colleague.": (
        "Schreiben Sie Anruf, Besuch, E-Mail, Brief, Geschenk oder Kollege."
    ),
    "Write one of ": "Schreiben Sie eines von: ",
    "Write one of start, first order, delivery, case resolved, every, date, top ten.": (
        "Schreiben Sie eines von: Beginn, erste Bestellung, Lieferung, Fall gelöst, "
        "alle, Datum, die zehn Besten."
    ),
    "no length of time and no day of the year; the step is left out": (
        "keine Zeitspanne und kein Tag des Jahres; der Schritt bleibt weg"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Schreiben Sie eine Zeit wie 3 Tage, Tag 30 oder 2 Monate, oder 1. Dez."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "ein Tag des Jahres sagt nach diesem Auslöser nichts; der Schritt bleibt weg"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Schreiben Sie eine Zeit wie 3 Tage, oder Datum als Auslöser."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "zu Datum gehört ein Tag des Jahres, und das ist keiner; der Schritt bleibt weg"
    ),
    "Write a day like 1 Dec, or season.": "Schreiben Sie einen Tag wie 1. Dez., oder Saison.",
    "nothing tells how often; the step is left out": (
        "nichts sagt, wie oft; der Schritt bleibt weg"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Schreiben Sie eine Zeit wie 1 Jahr, oder einen Tag wie 1. Dez."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Nichts zu ändern in ",
    "Would write ": "Würde schreiben: ",
    "Wrote ": "Geschrieben: ",
    ", as of {iso}": ", Stand {iso}",
    ", amounts in {currency}": ", Beträge in {currency}",
    "1 question is open: choose answers in the sheet {ours}; the next refresh goes by them.": (
        "1 Frage ist offen: Wählen Sie die Antwort im Blatt {ours}; die nächste "
        "Aktualisierung richtet sich danach."
    ),
    (
        "{n} questions are open: choose answers in the sheet {ours}; the next refresh goes by them."
    ): (
        "{n} Fragen sind offen: Wählen Sie Antworten im Blatt {ours}; die nächste "
        "Aktualisierung richtet sich danach."
    ),
    " (hidden)": " (verborgen)",
    ": to be added": ": würde hinzugefügt",
    ": to be replaced": ": würde ersetzt",
    ": to be kept": ": würde behalten",
    ": added": ": hinzugefügt",
    ": replaced": ": ersetzt",
    ": unchanged": ": unverändert",
    ": kept": ": behalten",
    ": refused": ": abgelehnt",
    ", {n} rows": ", {n} Zeilen",
    ", {n} row": ", {n} Zeile",
    "columns beside the customers added: ": "Spalten neben den Kunden hinzugefügt: ",
    "columns beside the customers replaced: ": "Spalten neben den Kunden ersetzt: ",
    "columns beside the customers unchanged: ": "Spalten neben den Kunden unverändert: ",
    "columns beside the customers linked: ": "Spalten neben den Kunden verknüpft: ",
    "columns beside the customers mended: ": "Spalten neben den Kunden repariert: ",
    "columns beside the customers to be added: ": "Spalten neben den Kunden würden hinzugefügt: ",
    "columns beside the customers to be replaced: ": "Spalten neben den Kunden würden ersetzt: ",
    "columns beside the customers to be linked: ": "Spalten neben den Kunden würden verknüpft: ",
    "columns beside the customers to be mended: ": "Spalten neben den Kunden würden repariert: ",
    ": {n} rows added from the call schedule": ": {n} Zeilen aus dem Anrufplan hinzugefügt",
    ": {n} row added from the call schedule": ": {n} Zeile aus dem Anrufplan hinzugefügt",
    ": {n} rows to be added from the call schedule": (
        ": {n} Zeilen aus dem Anrufplan würden hinzugefügt"
    ),
    ": {n} row to be added from the call schedule": (
        ": {n} Zeile aus dem Anrufplan würde hinzugefügt"
    ),
    "backup: ": "Sicherung: ",
    "{n} problems: see the sheet {ours}, or `retain check`.": (
        "{n} Probleme: siehe das Blatt {ours}, oder `retain check`."
    ),
    "{n} problem: see the sheet {ours}, or `retain check`.": (
        "{n} Problem: siehe das Blatt {ours}, oder `retain check`."
    ),
    "0 problems.": "Keine Probleme.",
    "No problems.": "Keine Probleme.",
    "{n} problems: ": "{n} Probleme: ",
    "{n} problem: ": "{n} Problem: ",
    "{n} errors": "{n} Fehler",
    "{n} error": "{n} Fehler",
    "{n} warnings": "{n} Warnungen",
    "{n} warning": "{n} Warnung",
    "{n} notes": "{n} Hinweise",
    "{n} note": "{n} Hinweis",
    "... and {n} more; --json lists all.": "... und {n} weitere; --json zeigt alle.",
    "Not read: sheet ": "Nicht gelesen: Blatt ",
    ": sheet '{title}', ": ": Blatt '{title}', ",
    ": not used; may be ": ": nicht verwendet; vielleicht ",
    ". Settle it with `retain map`.": ". Legen Sie es mit `retain map` fest.",
    "not used: ": "nicht verwendet: ",
    "1 call waits for the call log, in {ours}: ": (
        "1 Anruf wartet auf das Anrufprotokoll, in {ours}: "
    ),
    "{n} calls wait for the call log, in {ours}: ": (
        "{n} Anrufe warten auf das Anrufprotokoll, in {ours}: "
    ),
    "1 call counts, in {ours}: ": "1 Anruf zählt, in {ours}: ",
    "{n} calls count, in {ours}: ": "{n} Anrufe zählen, in {ours}: ",
    ": each customer has a sheet of its own": ": jeder Kunde hat ein eigenes Blatt",
    ": months stand across": ": Monate stehen nebeneinander",
    "1 signal is answered, as {ours} says.": "1 Signal ist beantwortet, wie {ours} sagt.",
    "{n} signals are answered, as {ours} says.": "{n} Signale sind beantwortet, wie {ours} sagt.",
    "1 task is done: it stands in {ours}.": "1 Aufgabe ist erledigt: Sie steht in {ours}.",
    "{n} tasks are done: they stand in {ours}.": (
        "{n} Aufgaben sind erledigt: Sie stehen in {ours}."
    ),
    ": filled from {ours}: ": ": gefüllt aus {ours}: ",
    ": what was done stands in {ours} alone: ": ": was erledigt ist, steht allein in {ours}: ",
    "1 answer stands in the sheet {title} from now on.": (
        "1 Antwort steht ab jetzt im Blatt {title}."
    ),
    "{n} answers stand in the sheet {title} from now on.": (
        "{n} Antworten stehen ab jetzt im Blatt {title}."
    ),
    " was changed by hand: it is kept as {title}, and is yours now.": (
        " wurde von Hand geändert: Es bleibt als {title} und gehört jetzt Ihnen."
    ),
    " was changed by hand ({changed}): it is kept as {title}, and is yours now.": (
        " wurde von Hand geändert ({changed}): Es bleibt als {title} und gehört jetzt Ihnen."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " wurde von Hand geändert: Es bleibt und gehört jetzt Ihnen."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " wurde entfernt: Es gibt darin nichts mehr zu zeigen."
    ),
    " stays as it was: ": " bleibt, wie es war: ",
    (
        " in the copy before this one had been changed by hand ({changed}): that copy is in "
        "the backup."
    ): (
        " in der vorigen Kopie war von Hand geändert ({changed}): Diese Kopie liegt in der "
        "Sicherung."
    ),
    (
        "Somebody changed a sheet of ours while it was written: it is kept as {title}, "
        "and is yours now."
    ): (
        "Jemand hat eines unserer Blätter geändert, während es geschrieben wurde: Es "
        "bleibt als {title} und gehört jetzt Ihnen."
    ),
    "The columns stand on a sheet of their own: ": "Die Spalten stehen auf einem eigenen Blatt: ",
    "The spreadsheet's time zone {zone} is not known here: today is today on this machine.": (
        "Die Zeitzone {zone} der Tabelle ist hier nicht bekannt: Heute ist heute auf "
        "diesem Rechner."
    ),
    " was not written by this and stays as it is; the result is {file}.": (
        " stammt nicht von hier und bleibt, wie sie ist; das Ergebnis ist {file}."
    ),
    " is a new workbook with the values of {book} only, as ": (
        " ist eine neue Mappe nur mit den Werten von {book}, denn "
    ),
    "Intervals stretched so that the plan can be kept: ": (
        "Abstände gestreckt, damit der Plan zu halten ist: "
    ),
    "More is asked for than is possible, and stretch is off: ": (
        "Es wird mehr verlangt, als möglich ist, und stretch ist aus: "
    ),
    "No place for a call in the next {n} days: ": (
        "Kein Platz für einen Anruf in den nächsten {n} Tagen: "
    ),
    "Correct days off and calls a day in Team, or give the customers another owner.": (
        "Berichtigen Sie freie Tage und Anrufe am Tag in Vertrieb, oder geben Sie den "
        "Kunden einen anderen Betreuer."
    ),
    " ({n} calls a day for {n2} places)": " ({n} Anrufe am Tag auf {n2} Plätze)",
    " ({n} calls a day for {n2} place)": " ({n} Anrufe am Tag auf {n2} Platz)",
    " ({n} calls a day for {n2} places beside commitments": (
        " ({n} Anrufe am Tag auf {n2} Plätze neben Verpflichtungen"
    ),
    " ({n} calls a day for {n2} places": " ({n} Anrufe am Tag auf {n2} Plätze",
    " ({n} calls a day for {n2} place beside commitments": (
        " ({n} Anrufe am Tag auf {n2} Platz neben Verpflichtungen"
    ),
    " ({n} calls a day for {n2} place": " ({n} Anrufe am Tag auf {n2} Platz",
    ", the factor of the last plan is kept": ", der Faktor des letzten Plans bleibt",
    "Added to ": "Hinzugefügt zu ",
    "Would add to ": "Würde hinzufügen zu ",
    " has no column for {what}: {ours} holds that.": (
        " hat keine Spalte für {what}: Das steht in {ours}."
    ),
    "What was typed into the schedule waits on the sheet {ours}: ": (
        "Was in den Plan eingegeben wurde, wartet auf dem Blatt {ours}: "
    ),
    "No problems; read were ": "Keine Probleme; gelesen wurden ",
    ": see the sheet {ours}. Read were ": ": siehe das Blatt {ours}. Gelesen wurden ",
    "{n} rows of ": "{n} Zeilen von ",
    # Joined words.
    "' to '": "' → '",
    "{short} or {day}: nothing in this column tells whether the day or the month stands first": (
        "{short} oder {day}: nichts in dieser Spalte sagt, ob der Tag oder der Monat zuerst steht"
    ),
    "{short} or {day}: this column contradicts itself (": (
        "{short} oder {day}: diese Spalte widerspricht sich ("
    ),
    # Why a header or a sheet is what it is read as.
    "you said so": "so haben Sie es gesagt",
    "by the text above it, ": "nach dem Text darüber, ",
    "by its title; its rows are orders as well": (
        "nach seinem Titel; seine Zeilen sind auch Bestellungen"
    ),
    "by its headers": "nach seinen Überschriften",
    "by their headers": "nach ihren Überschriften",
    "by its title": "nach seinem Titel",
    "by their titles": "nach ihren Titeln",
    "as a table with months across": "als Tabelle mit Monaten nebeneinander",
    "a number for each order, beside an e-mail address": (
        "eine Nummer je Bestellung, neben einer E-Mail-Adresse"
    ),
    "as a sheet for each customer": "als ein Blatt je Kunde",
    "like the sheets of customers, but no customer is called so": (
        "wie die Blätter von Kunden, aber kein Kunde heißt so"
    ),
    "the number under ": "die Nummer unter ",
    "the name under ": "der Name unter ",
    "its name in code": "sein Name im Code",
    "its column in ": "seine Spalte in ",
    "; its values agree": "; seine Werte passen",
    "the last contact": "der letzte Kontakt",
    "the latest day of ": "der neueste Tag von ",
    "the second header for ": "die zweite Überschrift für ",
    "; so do others: ": "; ebenso andere: ",
    "of outgoing calls; of incoming ones ": "bei ausgehenden Anrufen; bei eingehenden ",
    "the customer's number in the calls of one direction only": (
        "die Nummer des Kunden nur in Anrufen einer Richtung"
    ),
    "its values look like e-mail addresses": "seine Werte sehen aus wie E-Mail-Adressen",
    "its values look like phone numbers": "seine Werte sehen aus wie Telefonnummern",
    "its values look like classes": "ihre Werte sehen aus wie Einstufungen",
    "its values look like dates": "seine Werte sehen aus wie Daten",
    "its values tell more outcomes apart than those of ": (
        "seine Werte unterscheiden mehr Ergebnisse als die von "
    ),
    "the name beside a first name": "der Name neben einem Vornamen",
    "the name beside a surname": "der Name neben einem Nachnamen",
    "the name beside the customer's": "der Name neben dem des Kunden",
    "Write it like Europe/Madrid.": "Schreiben Sie sie wie Europe/Berlin.",
    "no better header for the customer": "keine bessere Überschrift für den Kunden",
    "its own name": "sein eigener Name",
    "from row {n}": "ab Zeile {n}",
    "{n} contacts in the month": "{n} Kontakte im Monat",
    # Figures of the retention report, how each is counted, and of which time.
    "as of {iso}": "Stand {iso}",
    "as of {day}": "Stand {day}",
    "on {iso}": "am {iso}",
    "next {n} working days": "nächste {n} Arbeitstage",
    "whole team, on average": "ganzes Team, im Schnitt",
    "all orders, {iso} to {iso2}": "alle Bestellungen, {iso} bis {iso2}",
    "orders after {iso}, to {iso2}": "Bestellungen nach {iso}, bis {iso2}",
    "revenue of the customer list": "Umsatz der Kundenliste",
    "all rows": "alle Zeilen",
    "{iso} to {iso2}": "{iso} bis {iso2}",
    "{span} to {span2}": "{span} bis {span2}",
    "{n} to {n2}": "{n} bis {n2}",
    "{n} and more": "{n} und mehr",
    " (so far)": " (bisher)",
    " (no orders)": " (keine Bestellungen)",
    " (said of its order)": " (steht bei seiner Bestellung)",
    "{money}": "{money}",
    " (orders begin in {span})": " (Bestellungen ab {span})",
    " ({n} of {n2} months empty)": " ({n} von {n2} Monaten leer)",
    "fewer than {n} customers": "weniger als {n} Kunden",
    "too early to tell until {iso}": "vor dem {iso} noch nicht zu sagen",
    "the orders before.": "die Bestellungen davor.",
    "a column Customer since in the list, or the orders before.": (
        "eine Spalte Kunde seit in der Liste, oder die Bestellungen davor."
    ),
    (
        "The orders begin on {iso}, and of {n} of the {n2} customers who ordered first "
        "in the {n3} days from then on the list does not say since when they have been "
        "customers: these may take old customers for new ones."
    ): (
        "Die Bestellungen beginnen am {iso}, und von {n} der {n2} Kunden, die in den "
        "{n3} Tagen danach zuerst bestellten, sagt die Liste nicht, seit wann sie "
        "Kunden sind: Diese können alte Kunden für neue halten."
    ),
    (
        "The orders begin on {iso}, and the list does not say since when the only "
        "customer who ordered first in the {n} days from then on has been one: these "
        "may take an old customer for a new one."
    ): (
        "Die Bestellungen beginnen am {iso}, und die Liste sagt nicht, seit wann der "
        "einzige, der in den {n} Tagen danach zuerst bestellte, Kunde ist: Diese können "
        "einen alten Kunden für einen neuen halten."
    ),
    (
        "The orders begin on {iso}, and {n} customers have been such for longer, as "
        "the list says: their first orders are not in the book, so these leave them "
        "out."
    ): (
        "Die Bestellungen beginnen am {iso}, und {n} Kunden sind es laut Liste schon "
        "länger: Ihre ersten Bestellungen stehen nicht im Buch, daher lassen diese sie "
        "weg."
    ),
    (
        "The orders begin on {iso}, and 1 customer has been one for longer, as the "
        "list says: their first orders are not in the book, so these leave them out."
    ): (
        "Die Bestellungen beginnen am {iso}, und 1 Kunde ist es laut Liste schon "
        "länger: Seine ersten Bestellungen stehen nicht im Buch, daher lassen diese "
        "ihn weg."
    ),
    "the orders begin here: may be older customers": (
        "hier beginnen die Bestellungen: können ältere Kunden sein"
    ),
    (
        "Customers reached within their cadence, of all who may be called. Attempts do "
        "not count; lost, paused and do-not-call are left out."
    ): (
        "Kunden, die innerhalb ihres Takts erreicht wurden, von allen, die angerufen "
        "werden dürfen. Versuche zählen nicht; Verlorene, Pausierte und Nicht-Anrufen "
        "bleiben weg."
    ),
    (
        "Customers reached within their cadence, of all who may be called; earlier days "
        "by the cadences of today."
    ): (
        "Kunden, die innerhalb ihres Takts erreicht wurden, von allen, die angerufen "
        "werden dürfen; frühere Tage nach den heutigen Takten."
    ),
    "Customers who may be called and whom nobody has reached yet.": (
        "Kunden, die angerufen werden dürfen und die noch niemand erreicht hat."
    ),
    "Customers last reached longer ago than their cadence.": (
        "Kunden, die länger nicht erreicht wurden, als ihr Takt sagt."
    ),
    "Calls that have a place in the schedule.": "Anrufe mit einem Platz im Plan.",
    "Calls due in these days for which no place is left.": (
        "In diesen Tagen fällige Anrufe, für die kein Platz mehr ist."
    ),
    (
        "Talks a working day that all cadences together ask for, as if each call reached "
        "the customer. How many calls and places that takes, with those that reach "
        "nobody, visits and commitments, stands under Capacity."
    ): (
        "Gespräche je Arbeitstag, die alle Takte zusammen verlangen, als erreichte jeder "
        "Anruf den Kunden. Wie viele Anrufe und Plätze das braucht, mit denen, die "
        "niemanden erreichen, Besuchen und Verpflichtungen, steht unter Kapazität."
    ),
    (
        "Revenue held by the fifth of the customers with most of it, of all revenue; "
        "customers without orders count as zero, those with amounts in other currencies "
        "alone do not count."
    ): (
        "Umsatz des Fünftels der Kunden mit dem meisten, vom gesamten Umsatz; Kunden "
        "ohne Bestellungen zählen als null, solche nur mit Beträgen in anderen Währungen "
        "zählen nicht."
    ),
    (
        "Our promises kept or exceeded, of those with a day that are done or past it. "
        "Open past the day is broken; moved in time and kept then is left out."
    ): (
        "Unsere gehaltenen oder übertroffenen Zusagen, von denen mit einem Tag, die "
        "erledigt oder darüber hinaus sind. Offen nach dem Tag ist gebrochen; "
        "rechtzeitig verschoben und dann gehalten bleibt weg."
    ),
    "Our promises with a new day that the customer heard of by the first one.": (
        "Unsere Zusagen mit neuem Tag, von dem der Kunde bis zum ersten erfuhr."
    ),
    "Our promises whose day passed without delivery and without a notice by then.": (
        "Unsere Zusagen, deren Tag ohne Lieferung und ohne Mitteilung verging."
    ),
    "Our promises that will be late and of which nobody has told the customer.": (
        "Unsere Zusagen, die sich verspäten werden und von denen der Kunde nichts weiß."
    ),
    "Problems, late or short promises and deliveries that are not closed, of all.": (
        "Probleme, verspätete oder zu geringe Zusagen und Lieferungen, die nicht "
        "abgeschlossen sind, von allen."
    ),
    (
        "Half of the gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Die Hälfte der Punkte: Arbeitstage bis zum Abschluss, offene mitgezählt, "
        "solange sie dauern (Kaplan-Meier)."
    ),
    (
        "Nine of ten gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Neun von zehn Punkten: Arbeitstage bis zum Abschluss, offene mitgezählt, "
        "solange sie dauern (Kaplan-Meier)."
    ),
    "Blank: too many are still open to tell.": "Leer: zu viele sind noch offen, um es zu sagen.",
    (
        "Steps of the playbook that were done by their day, of those whose day is past "
        "or that are done; steps that come round again are left out. Blank: nobody has "
        "said yet that one is."
    ): (
        "Schritte des Leitfadens, die bis zu ihrem Tag getan waren, von denen, deren Tag "
        "vorbei ist oder die getan sind; wiederkehrende bleiben weg. Leer: Noch niemand "
        "hat gesagt, dass einer getan ist."
    ),
    (
        "Working days, Monday to Friday, from the first order (or whatever the step of "
        "the playbook waits for) to the thank-you; half of the customers who were "
        "thanked waited no longer."
    ): (
        "Arbeitstage, Montag bis Freitag, von der ersten Bestellung (oder worauf der "
        "Schritt des Leitfadens wartet) bis zum Dank; die Hälfte der bedankten Kunden "
        "wartete nicht länger."
    ),
    (
        "Customers who ordered in {n} and again in {n2}, of those who ordered in {n3}. "
        "Win-backs and new ones do not count."
    ): (
        "Kunden, die {n} und {n2} wieder bestellten, von denen, die {n3} bestellten. "
        "Wiedergewonnene und neue zählen nicht."
    ),
    "1 less the customer retention rate of the same years.": (
        "1 weniger die Kundenbindungsquote derselben Jahre."
    ),
    "Customers who ordered on two different days or more, of all who ordered.": (
        "Kunden, die an zwei oder mehr verschiedenen Tagen bestellten, von allen, die bestellten."
    ),
    "Rows of Orders that are no sale, by what stands there: ": (
        "Zeilen von Bestellungen, die kein Verkauf sind, nach dem, was dasteht: "
    ),
    "What customers of the list ordered, less money given back. Count: rows with an amount.": (
        "Was Kunden der Liste bestellten, abzüglich Rückzahlungen. Anzahl: Zeilen mit einem Betrag."
    ),
    "See Which orders count.": "Siehe „Welche Bestellungen zählen“.",
    "See What cannot be told.": "Siehe „Was sich nicht sagen lässt“.",
    "Customers with an order.": "Kunden mit einer Bestellung.",
    "Of the customers who ordered in the 12 months before, those who ordered again in these.": (
        "Von den Kunden, die in den 12 Monaten davor bestellten, die in diesen wieder bestellten."
    ),
    (
        "What the customers of the 12 months before bought in these, of what they bought "
        "then; without new ones and those won back."
    ): (
        "Was die Kunden der 12 Monate davor in diesen kauften, von dem damals Gekauften; "
        "ohne neue und wiedergewonnene."
    ),
    (
        "As net, but of each customer at most what it bought before: never more than 100 "
        "%. Contract revenue only."
    ): (
        "Wie netto, aber von jedem Kunden höchstens, was er davor kaufte: nie mehr als "
        "100 %. Nur Vertragsumsatz."
    ),
    "Contacts that reached somebody; the count is of customers reached.": (
        "Kontakte, die jemanden erreichten; gezählt sind erreichte Kunden."
    ),
    "No order of anybody in {words}.": "Keine Bestellung von irgendwem in {words}.",
    "1 row in another currency without a rate is not in it.": (
        "1 Zeile in anderer Währung ohne Kurs ist nicht enthalten."
    ),
    "{n} rows in other currencies without a rate are not in it.": (
        "{n} Zeilen in anderen Währungen ohne Kurs sind nicht enthalten."
    ),
    "1 row in another currency without a rate is not in that of the 12 months before.": (
        "1 Zeile in anderer Währung ohne Kurs ist nicht in dem der 12 Monate davor."
    ),
    "{n} rows in other currencies without a rate are not in that of the 12 months before.": (
        "{n} Zeilen in anderen Währungen ohne Kurs sind nicht in dem der 12 Monate davor."
    ),
    "1 of them brought no revenue in these months: as much was given back, or it was free.": (
        "1 davon brachte in diesen Monaten keinen Umsatz: Es wurde ebenso viel "
        "zurückgezahlt, oder es war umsonst."
    ),
    "{n} of them brought no revenue in these months: as much was given back, or it was free.": (
        "{n} davon brachten in diesen Monaten keinen Umsatz: Es wurde ebenso viel "
        "zurückgezahlt, oder es war umsonst."
    ),
    (
        "Of those called as A or B, who was reached within the cadence. Warns below the "
        "threshold (warn_coverage)."
    ): (
        "Von den als A oder B Betreuten: wer innerhalb des Takts erreicht wurde. Warnt "
        "unter der Schwelle (warn_coverage)."
    ),
    (
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above "
        "the threshold (warn_sell)."
    ): (
        "Von den Kontakten der 365 Tage mit bekanntem Anlass die zum Verkauf. Warnt über "
        "der Schwelle (warn_sell)."
    ),
    (
        "Of those who may be called, who gave no score, rating or answer in 365 days. "
        "Warns above the threshold (warn_unheard)."
    ): (
        "Von denen, die angerufen werden dürfen: wer in 365 Tagen keine Bewertung und "
        "keine Antwort gab. Warnt über der Schwelle (warn_unheard)."
    ),
    (
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each "
        "by the share warn_rise. Warns from the threshold on (warn_rushed)."
    ): (
        "Von 12 vollen Monaten die mit mehr Anrufen und kürzeren oder schlechter bewerteten"
        " Gesprächen, jeweils um den Anteil warn_rise. Warnt ab der Schwelle (warn_rushed)."
    ),
    (
        "Calls that cadences and commitments ask of the busiest rep, by the places of a "
        "day. Warns above the threshold (warn_load)."
    ): (
        "Anrufe, die Takte und Verpflichtungen vom meistbeschäftigten Betreuer "
        "verlangen, je Platz am Tag. Warnt über der Schwelle (warn_load)."
    ),
    "Suggestions of customers of the last 365 days that somebody acted on, of all of them.": (
        "Anregungen von Kunden der letzten 365 Tage, die jemand umsetzte, von allen."
    ),
    "Days until somebody acted on a suggestion, the median of those acted on.": (
        "Tage, bis jemand eine Anregung umsetzte, Median der umgesetzten."
    ),
    "Suggestions of any time that nobody has acted on.": (
        "Anregungen jeder Zeit, die niemand umgesetzt hat."
    ),
    (
        "Cases of 365 days after which the customer scored no less in {n} days than in "
        "the {n2} before, of those scored on both sides; {n3} were resolved."
    ): (
        "Fälle der 365 Tage, nach denen der Kunde in {n} Tagen nicht schlechter "
        "bewertete als in den {n2} davor, von den beidseits bewerteten; {n3} wurden "
        "gelöst."
    ),
    (
        "Spend in the {n} days after a case was resolved by that in the {n2} before it "
        "was opened, of cases whose time has passed."
    ): (
        "Umsatz in den {n} Tagen nach der Lösung eines Falls, geteilt durch den in den "
        "{n2} vor der Eröffnung, bei Fällen, deren Zeit um ist."
    ),
    "Customers whom somebody referred, by {n} different ones.": (
        "Kunden, die jemand empfohlen hat, {n} verschiedene Empfehlende."
    ),
    "What referred customers bought in 12 months, or by the list.": (
        "Was empfohlene Kunden in 12 Monaten kauften, oder laut Liste."
    ),
    "Since {span}, when the list begins.": "Seit {span}, dem Beginn der Liste.",
    "Since {span}, when a place was free.": "Seit {span}, als ein Platz frei war.",
    "Since {span}, in the place of {who}: {n} against {n2}.": (
        "Seit {span}, an Stelle von {who}: {n} gegen {n2}."
    ),
    "something special": "etwas Besonderes",
    "All that were read": "Alle gelesenen",
    "Those that count": "Die zählen",
    "Every figure of orders is made of these.": "Aus diesen ist jede Kennzahl zu Bestellungen.",
    "Not counted: ": "Nicht gezählt: ",
    "Of nobody in the customer list": "Von niemandem der Kundenliste",
    "Without a day": "Ohne Tag",
    "Count from their day on.": "Zählen ab ihrem Tag.",
    "Later than this report": "Später als dieser Bericht",
    "Money back, written beside the order": "Rückzahlung, neben der Bestellung vermerkt",
    "Money back, with the number of its order": "Rückzahlung, mit der Nummer ihrer Bestellung",
    "Money back, of no order in the book": "Rückzahlung, zu keiner Bestellung im Buch",
    "A total again on further lines of its order": (
        "Eine Summe nochmals auf weiteren Zeilen ihrer Bestellung"
    ),
    "Equal to another row in every cell": "In jeder Zelle gleich einer anderen Zeile",
    "Equal lines of one order": "Gleiche Zeilen einer Bestellung",
    "Orders of 0.00": "Bestellungen über 0,00",
    "Taken off the order.": "Von der Bestellung abgezogen.",
    "Reduces its order, on the day of that, also in months told before.": (
        "Mindert ihre Bestellung, an deren Tag, auch in schon berichteten Monaten."
    ),
    "Counts on its own day, as no order of the customer has its number.": (
        "Zählt an ihrem eigenen Tag, da keine Bestellung des Kunden ihre Nummer hat."
    ),
    "The amount counts once, with its order.": "Der Betrag zählt einmal, mit seiner Bestellung.",
    "Count. What was entered twice is to be deleted.": (
        "Zählen. Doppelt Eingegebenes ist zu löschen."
    ),
    "Count, as two of the same item do. What was entered twice is to be deleted.": (
        "Zählen, wie zwei vom selben Artikel. Doppelt Eingegebenes ist zu löschen."
    ),
    "Count as orders that brought nothing.": "Zählen als Bestellungen, die nichts brachten.",
    "In a state nobody knows: ": "In einem unbekannten Zustand: ",
    "Refunded in part, and no column says how much: ": (
        "Teilweise erstattet, und keine Spalte sagt, wie viel: "
    ),
    "Count. Where they are no sale, write cancelled there.": (
        "Zählen. Wo sie kein Verkauf sind, schreiben Sie storniert hinein."
    ),
    "Count in full. A column Refunded takes off what was given back.": (
        "Zählen ganz. Eine Spalte Erstattet zieht ab, was erstattet wurde."
    ),
    (
        "Figures of orders are made of these; 1 row in a currency without a rate counts in "
        "none of money."
    ): (
        "Aus diesen sind die Kennzahlen zu Bestellungen; 1 Zeile in einer Währung ohne Kurs "
        "zählt in keiner von Geld."
    ),
    (
        "Figures of orders are made of these; {n} rows in currencies without a rate count in "
        "none of money."
    ): (
        "Aus diesen sind die Kennzahlen zu Bestellungen; {n} Zeilen in Währungen ohne Kurs "
        "zählen in keiner von Geld."
    ),
    (
        "A dot by quarter: of its 12 months another part of the orders has an amount, or a "
        "rate, than of the last ones."
    ): (
        "Ein Punkt je Quartal: von seinen 12 Monaten hat ein anderer Teil der Bestellungen "
        "einen Betrag, oder einen Kurs, als von den letzten."
    ),
    "In no figure.": "In keiner Kennzahl.",
    # What cannot be told, why, and what it takes.
    "What it takes: ": "Was es braucht: ",
    "orders of more months; what is there stays in the book and counts from then on.": (
        "Bestellungen aus mehr Monaten; was da ist, bleibt im Buch und zählt von da an."
    ),
    "Keeping, growth, survival, top ten, loyalty": (
        "Bindung, Wachstum, Verbleib, die zehn Besten, Treue"
    ),
    "a sheet Orders with customer, date and amount.": (
        "ein Blatt Bestellungen mit Kunde, Datum und Betrag."
    ),
    "The book has no sheet of orders.": "Das Buch hat kein Blatt mit Bestellungen.",
    "The sheet {sheet} has no order that counts.": (
        "Das Blatt {sheet} hat keine Bestellung, die zählt."
    ),
    "The sheet {sheet} has no rows yet.": "Das Blatt {sheet} hat noch keine Zeilen.",
    "orders with customer, date and amount.": "Bestellungen mit Kunde, Datum und Betrag.",
    "The customers of the list have only got money back: no row of theirs is an order.": (
        "Die Kunden der Liste haben nur Geld zurückbekommen: Keine ihrer Zeilen ist eine "
        "Bestellung."
    ),
    "the orders themselves, with amounts of 0 or more.": (
        "die Bestellungen selbst, mit Beträgen ab 0."
    ),
    "No order of a customer in the list lies on or before the day of this report.": (
        "Keine Bestellung eines Kunden der Liste liegt am oder vor dem Tag dieses Berichts."
    ),
    "orders with a day and a customer of the list, or a later day for the report.": (
        "Bestellungen mit Tag und Kunde der Liste, oder ein späterer Tag für den Bericht."
    ),
    "No order on the sheet {sheet} has an amount that counts.": (
        "Keine Bestellung auf dem Blatt {sheet} hat einen Betrag, der zählt."
    ),
    "amounts in the column {column}, in one currency or with Rates.": (
        "Beträge in der Spalte {column}, in einer Währung oder mit Kurse."
    ),
    "a column Amount; if it is there under another header, retain map asks for it.": (
        "eine Spalte Betrag; steht sie unter anderer Überschrift, fragt retain map danach."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso} to {iso2}): "
        "they are in no figure of money, and stand in {ours}."
    ): (
        "{rows} mit Bestellungen in {names}, ohne Kurs an ihrem Tag ({iso} bis {iso2}): "
        "Sie sind in keiner Geldzahl und stehen in {ours}."
    ),
    (
        "1 row of orders is in {names}, without a rate on its day ({iso}): it is in no "
        "figure of money, and stands in {ours}."
    ): (
        "1 Zeile mit Bestellungen in {names}, ohne Kurs an ihrem Tag ({iso}): Sie ist "
        "in keiner Geldzahl und steht in {ours}."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso}): they are "
        "in no figure of money, and stand in {ours}."
    ): (
        "{rows} mit Bestellungen in {names}, ohne Kurs an ihrem Tag ({iso}): Sie sind "
        "in keiner Geldzahl und stehen in {ours}."
    ),
    (
        "1 customer has in the last 12 months or the 12 before an order in a currency "
        "without a rate, or no amount on a quarter or more of the orders, so what was "
        "spent more or less cannot be told: the bridge has them Apart, and Net revenue "
        "retention leaves them out."
    ): (
        "1 Kunde hat in den letzten 12 Monaten oder den 12 davor eine Bestellung in "
        "einer Währung ohne Kurs, oder auf einem Viertel oder mehr der Bestellungen "
        "keinen Betrag, daher ist nicht zu sagen, was mehr oder weniger ausgegeben "
        "wurde: Die Brücke führt ihn gesondert, und Umsatzbindung netto lässt ihn weg."
    ),
    (
        "{n} customers have in the last 12 months or the 12 before an order in a "
        "currency without a rate, or no amount on a quarter or more of the orders, so "
        "what was spent more or less cannot be told: the bridge has them Apart, and "
        "Net revenue retention leaves them out."
    ): (
        "{n} Kunden haben in den letzten 12 Monaten oder den 12 davor eine Bestellung "
        "in einer Währung ohne Kurs, oder auf einem Viertel oder mehr der Bestellungen "
        "keinen Betrag, daher ist nicht zu sagen, was mehr oder weniger ausgegeben "
        "wurde: Die Brücke führt sie gesondert, und Umsatzbindung netto lässt sie weg."
    ),
    "amounts, and rates of their day.": "Beträge, und Kurse ihres Tages.",
    "a sheet Rates (Currency, Rate) with ": "ein Blatt Kurse (Währung, Kurs) mit ",
    "rates of {names} from the first of these days on.": (
        "Kurse für {names} ab dem ersten dieser Tage."
    ),
    (
        "The last order is of {iso}, {n} days before this report; the months after it "
        "are incomplete, and figures by months end with {span}."
    ): (
        "Die letzte Bestellung ist vom {iso}, {n} Tage vor diesem Bericht; die Monate "
        "danach sind unvollständig, und Kennzahlen nach Monaten enden mit {span}."
    ),
    "Months after the last order": "Monate nach der letzten Bestellung",
    "the orders since then.": "die Bestellungen seither.",
    "Nobody ordered in {names}, though the months around are busy: these have no rate.": (
        "Niemand bestellte in {names}, obwohl die Monate darum belebt sind: Diese haben "
        "keine Quote."
    ),
    "their orders; where nothing was sold in them, nothing.": (
        "deren Bestellungen; wurde in ihnen nichts verkauft, nichts."
    ),
    "Months without orders": "Monate ohne Bestellungen",
    (
        "The last 12 full months lack other months than the 12 before ({names}), so the "
        "one is no measure of the other."
    ): (
        "Den letzten 12 vollen Monaten fehlen andere Monate als den 12 davor ({names}), "
        "daher ist das eine kein Maß für das andere."
    ),
    "orders of the months without any.": "Bestellungen der Monate ohne welche.",
    (
        "1 line of Problems is about orders that were left out, changed, or count though "
        "they are doubtful."
    ): (
        "1 Zeile von Probleme handelt von Bestellungen, die weggelassen, geändert oder "
        "trotz Zweifeln gezählt wurden."
    ),
    (
        "{n} lines of Problems are about orders that were left out, changed, or count "
        "though they are doubtful."
    ): (
        "{n} Zeilen von Probleme handeln von Bestellungen, die weggelassen, geändert "
        "oder trotz Zweifeln gezählt wurden."
    ),
    "a look at the sheet {ours}, which says what to do.": (
        "ein Blick auf das Blatt {ours}, das sagt, was zu tun ist."
    ),
    "The orders reach back 1 full month, and it takes ": (
        "Die Bestellungen reichen 1 vollen Monat zurück, nötig sind "
    ),
    "The orders reach back {n} full months, and it takes ": (
        "Die Bestellungen reichen {n} volle Monate zurück, nötig sind "
    ),
    ": kept 12 months before": ": gehalten 12 Monate davor",
    ": 12 months before": ": 12 Monate davor",
    ": discounts": ": Rabatte",
    "All orders lie within one year, so nobody can have been kept.": (
        "Alle Bestellungen liegen in einem Jahr, daher kann niemand gehalten worden sein."
    ),
    "All orders lie within one quarter, so nobody can have been kept.": (
        "Alle Bestellungen liegen in einem Quartal, daher kann niemand gehalten worden sein."
    ),
    "All orders lie within one month, so nobody can have been kept.": (
        "Alle Bestellungen liegen in einem Monat, daher kann niemand gehalten worden sein."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a year are not lost."
    ): (
        "Die Hälfte der Bestellungen kommt {n} Tage oder mehr nach der vorigen, sodass "
        "die meisten Kunden, die in einem Jahr fehlen, nicht verloren sind."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a quarter are not lost."
    ): (
        "Die Hälfte der Bestellungen kommt {n} Tage oder mehr nach der vorigen, sodass "
        "die meisten Kunden, die in einem Quartal fehlen, nicht verloren sind."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a month are not lost."
    ): (
        "Die Hälfte der Bestellungen kommt {n} Tage oder mehr nach der vorigen, sodass "
        "die meisten Kunden, die in einem Monat fehlen, nicht verloren sind."
    ),
    "a look at the longer periods, or at Survival.": (
        "ein Blick auf die längeren Zeiträume, oder auf Verbleib."
    ),
    "Orders are taken for single ones, of which it would only say how uneven they are.": (
        "Bestellungen gelten als einzelne, von denen es nur sagen würde, wie ungleich sie sind."
    ),
    "the setting contract_revenue = yes, where revenue is that of contracts.": (
        "die Einstellung contract_revenue = yes, wo der Umsatz aus Verträgen kommt."
    ),
    "Nobody's first order lies a month back.": (
        "Niemandes erste Bestellung liegt einen Monat zurück."
    ),
    "In no month are {n} customers or more followed.": (
        "In keinem Monat werden {n} Kunden oder mehr beobachtet."
    ),
    "No band has {n} customers who ordered in the 12 months before.": (
        "Keine Gruppe hat {n} Kunden, die in den 12 Monaten davor bestellten."
    ),
    "more customers; with so few any share would be chance.": (
        "mehr Kunden; bei so wenigen wäre jeder Anteil Zufall."
    ),
    "No column of Orders says who had a discount.": (
        "Keine Spalte von Bestellungen sagt, wer einen Rabatt hatte."
    ),
    "a column Discount in Orders.": "eine Spalte Rabatt in Bestellungen.",
    "No quarter with orders is over yet.": "Kein Quartal mit Bestellungen ist schon vorbei.",
    "No month with orders is over yet.": "Kein Monat mit Bestellungen ist schon vorbei.",
    "Its tiers have no month in common in which 5 customers of each are at risk.": (
        "Ihre Klassen haben keinen Monat gemeinsam, in dem 5 Kunden von jeder unter "
        "Beobachtung sind."
    ),
    "A tier needs {n} customers who ordered; fewer are of ": (
        "Eine Klasse braucht {n} Kunden mit Bestellung; weniger haben: "
    ),
    "a sheet Calls with customer, date and outcome.": (
        "ein Blatt Anrufe mit Kunde, Datum und Ergebnis."
    ),
    "No call lies on or before the day of this report.": (
        "Kein Anruf liegt am Tag dieses Berichts oder davor."
    ),
    "a later day for the report, or the calls before it.": (
        "ein späterer Tag für den Bericht, oder die Anrufe davor."
    ),
    "The book has no calls yet.": "Das Buch hat noch keine Anrufe.",
    "No call lies in the last 12 full months.": (
        "Kein Anruf liegt in den letzten 12 vollen Monaten."
    ),
    "No call lies in the last 365 days.": "Kein Anruf liegt in den letzten 365 Tagen.",
    "No planned day has come yet that a refresh of this book remembers.": (
        "Noch kein geplanter Tag ist gekommen, an den sich eine Aktualisierung dieses "
        "Buchs erinnert."
    ),
    "a refresh of the book each morning, in place.": (
        "eine Aktualisierung des Buchs an Ort und Stelle, jeden Morgen."
    ),
    "No customer has revenue, neither by orders nor in the list.": (
        "Kein Kunde hat Umsatz, weder nach Bestellungen noch in der Liste."
    ),
    (
        "The customers of a tier got more money back than they spent, so that what is "
        "left is no part of a whole: revenue has no shares."
    ): (
        "Die Kunden einer Klasse bekamen mehr Geld zurück, als sie ausgaben; was "
        "bleibt, ist kein Teil eines Ganzen: der Umsatz hat keine Anteile."
    ),
    "orders with amounts, or a column Revenue in the list.": (
        "Bestellungen mit Beträgen, oder eine Spalte Umsatz in der Liste."
    ),
    "more months in the setting revenue_months, or the orders before.": (
        "mehr Monate in der Einstellung revenue_months, oder die Bestellungen davor."
    ),
    "a sheet Surveys with customer, date, kind and score.": (
        "ein Blatt Umfragen mit Kunde, Datum, Art und Bewertung."
    ),
    "The book has no sheet of surveys.": "Das Buch hat kein Blatt mit Umfragen.",
    (
        "Nothing says in which currency amounts are. How cells are formatted tells it "
        "in .xlsx, .xlsm, .ods and the open Excel, and is not read of other files or of "
        "Google Sheets."
    ): (
        "Nichts sagt, in welcher Währung die Beträge sind. Das Format der Zellen sagt "
        "es in .xlsx, .xlsm, .ods und im offenen Excel; von anderen Dateien und von "
        "Google Sheets wird es nicht gelesen."
    ),
    "the setting currency, or a column Currency in Orders.": (
        "die Einstellung currency, oder eine Spalte Währung in Bestellungen."
    ),
    "newer rows on the sheet {sheet}.": "neuere Zeilen auf dem Blatt {sheet}.",
    "more values in the column {header} of the sheet {sheet}.": (
        "mehr Werte in der Spalte {header} des Blatts {sheet}."
    ),
    "rates of {names} on the sheet {sheet}.": "Kurse für {names} auf dem Blatt {sheet}.",
    "newer suggestions, resolved cases, or names under Referred by.": (
        "neuere Anregungen, gelöste Fälle oder Namen unter Empfohlen von."
    ),
    "one of these: ": "eines davon: ",
    "surveys with suggestions": "Umfragen mit Anregungen",
    "a sheet Cases": "ein Blatt Reklamationen",
    "a column Referred by in the list": "eine Spalte Empfohlen von in der Liste",
    "No score lies in the last 365 days.": "Keine Bewertung liegt in den letzten 365 Tagen.",
    "The book holds no suggestion, no case resolved of late and nobody who was referred.": (
        "Das Buch enthält keine Anregung, keinen kürzlich gelösten Fall und niemanden, "
        "der empfohlen wurde."
    ),
    "Nobody who may be called is called as A or B.": (
        "Niemand, der angerufen werden darf, wird als A oder B betreut."
    ),
    "orders or revenue, by which tiers are found.": (
        "Bestellungen oder Umsatz, nach denen Klassen gefunden werden."
    ),
    "No contact of the last 365 days says what it was for.": (
        "Kein Kontakt der letzten 365 Tage sagt, wozu er war."
    ),
    "the column Purpose of the calls, or of the call schedule.": (
        "die Spalte Anlass der Anrufe, oder des Anrufplans."
    ),
    "No score, rating or answer lies on or before the day of this report.": (
        "Keine Bewertung und keine Antwort liegt am Tag dieses Berichts oder davor."
    ),
    "a sheet Surveys, or ratings and answers in the call schedule.": (
        "ein Blatt Umfragen, oder Bewertungen und Antworten im Anrufplan."
    ),
    "Fewer than two full months of calls have minutes or ratings.": (
        "Weniger als zwei volle Monate mit Anrufen haben Minuten oder Bewertungen."
    ),
    "the columns Minutes or Rating of the calls.": "die Spalten Minuten oder Bewertung der Anrufe.",
    "No rep has customers and places for calls.": (
        "Kein Betreuer hat Kunden und Plätze für Anrufe."
    ),
    "a sheet Team with working days and calls a day.": (
        "ein Blatt Vertrieb mit Arbeitstagen und Anrufen am Tag."
    ),
    # Sentences of single reports.
    "More calls, but shorter talks.": "Mehr Anrufe, aber kürzere Gespräche.",
    "More calls, but lower ratings.": "Mehr Anrufe, aber schlechtere Bewertungen.",
    "More calls, but shorter talks and lower ratings.": (
        "Mehr Anrufe, aber kürzere Gespräche und schlechtere Bewertungen."
    ),
    "Broken again and again: take it up inside, and warn who sells it.": (
        "Immer wieder gebrochen: Klären Sie es im Haus, und warnen Sie, wer es verkauft."
    ),
    "delivery on the day": "Lieferung am Tag",
    "Mean, scores from {n} to {n2}": "Mittel, Werte von {n} bis {n2}",
    "planned twice": "zweimal geplant",
    "given already on {day}": "schon gegeben am {day}",
    "nothing of it was bought in the last 12 months": (
        "davon wurde in den letzten 12 Monaten nichts gekauft"
    ),
    "its cost is not known": "die Kosten sind nicht bekannt",
    "{n} is over the limit of {n2} for one": "{n} liegt über der Grenze von {n2} für eines",
    "{n} over the budget of {n2} in 12 months": "{n} über dem Budget von {n2} in 12 Monaten",
    "an offer is open: ": "ein Angebot ist offen: ",
    ", and what came of it {day} to {day2}": ", und was daraus wurde vom {day} bis {day2}",
    "Calls of {day} to {day2}": "Anrufe vom {day} bis {day2}",
    "Of all customers ": "Von allen Kunden: ",
    "Of {tier} customers ": "Von {tier}-Kunden: ",
    "Of customers without a tier ": "Von Kunden ohne Klasse: ",
    "{n} of {n2} called on time stayed, and {n3} of the {n4} others: ": (
        "{n} von {n2} pünktlich Angerufenen blieben, und {n3} der {n4} anderen: "
    ),
    " points (": " Punkte (",
    "), more than chance": "), mehr als Zufall",
    "), which may be chance": "), was Zufall sein kann",
    " to +": " bis +",
    " to -": " bis -",
    "Bought more: {n} and {n2}: ": "Mehr gekauft: {n} und {n2}: ",
    "Below {n} in a group nothing can be told. That is so for: ": (
        "Unter {n} in einer Gruppe lässt sich nichts sagen. Das gilt für: "
    ),
    "all tiers together": "alle Klassen zusammen",
    "customers without a tier": "Kunden ohne Klasse",
    " ({n} called on time and {n2} not)": " ({n} pünktlich angerufen und {n2} nicht)",
    (
        "In no band of days between contacts fewer stayed than with more calls: this "
        "history does not say that rarer calls lose customers (longest told: {band})."
    ): (
        "In keiner Gruppe von Tagen zwischen Kontakten blieben weniger als bei mehr "
        "Anrufen: Diese Geschichte sagt nicht, dass seltenere Anrufe Kunden kosten "
        "(längste mit Aussage: {band})."
    ),
    (
        "Fewer than two bands of days between contacts have {n} customers: no interval "
        "can be told from it."
    ): (
        "Weniger als zwei Gruppen von Tagen zwischen Kontakten haben {n} Kunden: Daraus "
        "lässt sich kein Abstand ablesen."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; with "
        "{band2} days between fewer did."
    ): (
        "Bei {band} Tagen zwischen Kontakten blieben nicht weniger als bei mehr Anrufen; "
        "bei {band2} Tagen blieben weniger."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; without "
        "a contact fewer did."
    ): (
        "Bei {band} Tagen zwischen Kontakten blieben nicht weniger als bei mehr Anrufen; "
        "ohne Kontakt blieben weniger."
    ),
    (
        "With {band} days between fewer stayed than with {band2} days between contacts; "
        "of those with more calls there are too few to compare with."
    ): (
        "Bei {band} Tagen blieben weniger als bei {band2} Tagen zwischen Kontakten; von "
        "denen mit mehr Anrufen gibt es zu wenige zum Vergleich."
    ),
    (
        "Without a contact fewer stayed than with {band} days between contacts; of those "
        "with more calls there are too few to compare with."
    ): (
        "Ohne Kontakt blieben weniger als bei {band} Tagen zwischen Kontakten; von denen "
        "mit mehr Anrufen gibt es zu wenige zum Vergleich."
    ),
    (
        "This is association, not effect: reps call those more who buy more, and less "
        "who is about to leave. It says who stayed among those called so, not what more "
        "calls would bring."
    ): (
        "Das ist Zusammenhang, keine Wirkung: Betreuer rufen die öfter an, die mehr "
        "kaufen, und seltener, wer im Gehen ist. Es sagt, wer unter den so Angerufenen "
        "blieb, nicht, was mehr Anrufe brächten."
    ),
    "{n} customers ordered from {day} to {day2}; below {n2} nothing can be told.": (
        "{n} Kunden bestellten vom {day} bis {day2}; unter {n2} lässt sich nichts sagen."
    ),
    "1 customer ordered from {day} to {day2}; below {n} nothing can be told.": (
        "1 Kunde bestellte vom {day} bis {day2}; unter {n} lässt sich nichts sagen."
    ),
    (
        "The book has no calls or no orders up to {day}; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Das Buch hat bis {day} keine Anrufe oder keine Bestellungen; ein Rückblick "
        "braucht beides über mindestens {n} Tage, am besten über zwei Jahre."
    ),
    (
        "Calls and orders both reach back to {day} only; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Anrufe und Bestellungen reichen beide nur bis {day} zurück; ein Rückblick "
        "braucht beides über mindestens {n} Tage, am besten über zwei Jahre."
    ),
    "The book has no sheet of orders; it takes one with customer, date and amount.": (
        "Das Buch hat kein Blatt mit Bestellungen; es braucht eines mit Kunde, Datum und Betrag."
    ),
    "This is for the next {n} days, if customers go on as they did.": (
        "Das gilt für die nächsten {n} Tage, wenn Kunden weitermachen wie bisher."
    ),
    ("Tried on the last {n} days by the orders before them: {n2} purchases foretold, {n3} came."): (
        "Geprüft an den letzten {n} Tagen mit den Bestellungen davor: {n2} Käufe "
        "vorhergesagt, {n3} kamen."
    ),
    (
        "Of {n} customers no amount is known, or only in a currency without a rate: "
        "their value is blank and in no sum."
    ): (
        "Von {n} Kunden ist kein Betrag bekannt, oder nur in einer Währung ohne Kurs: "
        "Ihr Wert ist leer und in keiner Summe."
    ),
    "BG/NBD finds no usable signal in these orders: its parameters run away.": (
        "BG/NBD findet in diesen Bestellungen kein brauchbares Signal: Seine Parameter "
        "laufen davon."
    ),
    (
        "Each value is the calls a day of every rep, also of those for whom the Team "
        "sheet has a number."
    ): (
        "Jeder Wert ist die Zahl der Anrufe am Tag für jeden Betreuer, auch für die mit "
        "einer Zahl im Blatt Vertrieb."
    ),
    (
        "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep "
        "with customers. No value changes that; write more there."
    ): (
        "Niemand hat Platz für einen Anruf: Das Blatt Vertrieb gibt jedem Betreuer mit "
        "Kunden 0 Anrufe am Tag. Kein Wert ändert das; schreiben Sie dort mehr."
    ),
    "Customers without a rep have nobody's places; each value plans them as now.": (
        "Kunden ohne Betreuer haben niemandes Plätze; jeder Wert plant sie wie jetzt."
    ),
    " changes nothing in this plan.": " ändert an diesem Plan nichts.",
    "With {value}, {n} customers slip; listed are the {n2} with the most revenue.": (
        "Mit {value} rutschen {n} Kunden; aufgeführt sind die {n2} mit dem meisten Umsatz."
    ),
    "One more call a day of every rep": "Ein Anruf mehr am Tag bei jedem Betreuer",
    "One more call a day, {n} instead of {n2}": "Ein Anruf mehr am Tag, {n} statt {n2}",
    ", changes nothing: every call has its place already.": (
        ", ändert nichts: Jeder Anruf hat schon seinen Platz."
    ),
    "{n} days less late": "{n} Tage weniger spät",
    "{n} days later": "{n} Tage später",
    "1 customer more in the plan": "1 Kunde mehr im Plan",
    "1 customer fewer in the plan": "1 Kunde weniger im Plan",
    "{n} customers more in the plan": "{n} Kunden mehr im Plan",
    "{n} customers fewer in the plan": "{n} Kunden weniger im Plan",
    "intervals not stretched, instead of by {n}": "Abstände nicht gestreckt statt um {n}",
    "intervals stretched by {n}, not {n2}": "Abstände gestreckt um {n}, nicht {n2}",
    "other days, as late as now": "andere Tage, so spät wie jetzt",
    " (now)": " (jetzt)",
    # Signs, behind the name of their table.
    "Warning signs: Keeping customers is a goal without a plan": (
        "Warnzeichen: Kunden halten ist ein Ziel ohne Plan"
    ),
    "Warning signs: The return counts before the customer": (
        "Warnzeichen: Der Ertrag zählt vor dem Kunden"
    ),
    "Warning signs: Out of touch with what customers value": (
        "Warnzeichen: Ohne Gespür, was Kunden schätzen"
    ),
    "Warning signs: The wrong behaviour is counted": (
        "Warnzeichen: Das falsche Verhalten wird gezählt"
    ),
    "Warning signs: Colleagues are asked for what cannot be done": (
        "Warnzeichen: Von Kollegen wird Unmögliches verlangt"
    ),
    "that is none of {ours}; the row stays, with what was typed": (
        "das ist keines von: {ours}; die Zeile bleibt, mit dem Eingegebenen"
    ),
    # Giving, orders that seem missing, and what was told.
    "a kind of giving that nobody knows; it counts as other, and as no gift": (
        "eine unbekannte Art von Aufmerksamkeit; sie zählt als Sonstiges und nicht als Geschenk"
    ),
    "Write one of gift, offer, preview, report, invitation, special action, or other.": (
        "Schreiben Sie eines von Geschenk, Angebot, Vorschau, Bericht, Einladung, "
        "Sonderaktion oder Sonstiges."
    ),
    "no order of anybody in {names}, though the months around are busy: rows seem missing": (
        "keine Bestellung von irgendwem in {names}, obwohl die Monate darum belebt sind: "
        "Zeilen scheinen zu fehlen"
    ),
    "Add the orders of these months; where nothing was sold in them, there is nothing to do.": (
        "Fügen Sie die Bestellungen dieser Monate hinzu; wurde in ihnen nichts verkauft, "
        "ist nichts zu tun."
    ),
    (
        "done for {whom}, and {word} is no yes or no, as {label} holds in its sheet; it "
        "is kept in {ours}"
    ): (
        "erledigt für {whom}, und {word} ist weder ja noch nein, wie {label} in seinem "
        "Blatt; es bleibt in {ours}"
    ),
    "Nothing, or write it there as you would have it: ": (
        "Nichts, oder schreiben Sie es dort, wie Sie es möchten: "
    ),
    "Correct {label} in the row, if it is done.": (
        "Berichtigen Sie {label} in der Zeile, wenn es erledigt ist."
    ),
    " beside {word}, which is no talk: the news counts as not told, and comes back": (
        " neben {word}, was kein Gespräch ist: Die Neuigkeit gilt als nicht mitgeteilt "
        "und kommt wieder"
    ),
    "Correct the outcome in the call log, if somebody was spoken to.": (
        "Berichtigen Sie das Ergebnis im Anrufprotokoll, wenn mit jemandem gesprochen wurde."
    ),
    ": no news says {word}; it is kept as typed, and closes nothing": (
        ": Keine Neuigkeit heißt {word}; es bleibt wie eingegeben und schließt nichts ab"
    ),
    "; else write what was planned under {label} in the call log, or in {ours}: ": (
        "; sonst schreiben Sie unter {label} im Anrufprotokoll, oder in {ours}, was geplant war: "
    ),
    # The page of a report.
    "Here the newest {n} of them; all are in the workbook.": (
        "Hier die neuesten {n} davon; alle stehen in der Mappe."
    ),
    "The pictures of this page need one more package: pip install ": (
        "Die Bilder dieser Seite brauchen ein weiteres Paket: pip install "
    ),
    ", then make it again.": ", dann erzeugen Sie sie neu.",
    ", as of {day}": ", Stand {day}",
    "{n} points": "{n} Punkte",
    # Surveys, and sheets that were deleted.
    "{n} scores of customers who gave several on one day: their mean is their voice": (
        "{n} Bewertungen von Kunden, die an einem Tag mehrere gaben: Ihr Mittel ist ihre Stimme"
    ),
    "Nothing, if several people answered; delete what was entered by mistake.": (
        "Nichts, wenn mehrere Personen antworteten; löschen Sie versehentlich Eingegebenes."
    ),
    "the scale of these scores cannot be known: ": (
        "die Skala dieser Bewertungen ist nicht zu erkennen: "
    ),
    "the scale of {survey} cannot be known: ": "die Skala von {survey} ist nicht zu erkennen: ",
    "; nothing is worked out": "; es wird nichts berechnet",
    "Write the scale behind the kind, like ": "Schreiben Sie die Skala hinter die Art, wie ",
    (
        "the sheet was deleted: what was done on To do, told or answered and stood there "
        "alone is forgotten, so such tasks are open again"
    ): (
        "das Blatt wurde gelöscht: Was unter Aufgaben erledigt, mitgeteilt oder "
        "beantwortet war und nur dort stand, ist vergessen, daher sind solche Aufgaben "
        "wieder offen"
    ),
    "; else use a backup.": "; sonst verwenden Sie eine Sicherung.",
    (
        ": the sheet was deleted, so it is not written any more. To have it again, write "
        "{name} beside also in Settings."
    ): (
        ": Das Blatt wurde gelöscht, daher wird es nicht mehr geschrieben. Um es wieder zu "
        "haben, schreiben Sie in Einstellungen {name} neben also."
    ),
    # Why the scale of a survey cannot be known.
    "{n} scores from {n2} to {n3}, ": "{n} Bewertungen von {n2} bis {n3}, ",
    "1 score from {n} to {n2}, ": "1 Bewertung von {n} bis {n2}, ",
    "a net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "ein Net Promoter Score braucht Werte von 0 bis 10; diese reichen von {n} bis {n2}"
    ),
    "which are no grades from 1 to 6": "die keine Noten von 1 bis 6 sind",
    "and a net promoter score is of scores from 0 to 10": (
        "und ein Net Promoter Score braucht Werte von 0 bis 10"
    ),
    "so that they may be of 0 to 10 or of a shorter scale": (
        "sodass sie von 0 bis 10 oder von einer kürzeren Skala sein können"
    ),
    "as if of two scales": "wie von zwei Skalen",
    "so that they may be of 1 to 5 or of a shorter scale": (
        "sodass sie von 1 bis 5 oder von einer kürzeren Skala sein können"
    ),
    "most of them 1 or 2, so that 1 may be the best or the worst": (
        "meist 1 oder 2, sodass 1 das Beste oder das Schlechteste sein kann"
    ),
    # Mails of the morning.
    "no calls": "keine Anrufe",
    "1 call": "1 Anruf",
    "{n} calls": "{n} Anrufe",
    "no to-dos": "keine Aufgaben",
    "1 to-do": "1 Aufgabe",
    "{n} to-dos": "{n} Aufgaben",
    "no commitments missed": "keine Verpflichtung versäumt",
    "1 commitment missed": "1 Verpflichtung versäumt",
    "{n} commitments missed": "{n} Verpflichtungen versäumt",
    " today": " heute",
    " of the last plan not made or moved": " des letzten Plans nicht gemacht oder verschoben",
    " and {tasks} for {near} {year}": " und {tasks} für {near}{year}",
    " ({n} late)": " ({n} überfällig)",
    "Today's calls are attached as a calendar file.": (
        "Die heutigen Anrufe hängen als Kalenderdatei an."
    ),
    "From {name}, as of {day}.": "Aus {name}, Stand {day}.",
    "None today.": "Heute keine.",
    "None.": "Keine.",
    "Nothing.": "Nichts.",
    ", called as {tier}": ", betreut als {tier}",
    ", 1 day ago": ", vor 1 Tag",
    "{day}, {n} days ago": "{day}, vor {n} Tagen",
    "{day}, 1 day ago": "{day}, vor 1 Tag",
    "The team on {near} {year}: ": "Das Team am {near}{year}: ",
    "The newest first, the oldest is of {day}.": (
        "Die neuesten zuerst, die älteste ist vom {day}."
    ),
    "{n} of {n2} are shown.": "{n} von {n2} stehen hier.",
    "1 call due in the days planned ahead has no place.": (
        "1 Anruf, der in den geplanten Tagen fällig ist, hat keinen Platz."
    ),
    "{n} calls due in the days planned ahead have no place.": (
        "{n} Anrufe, die in den geplanten Tagen fällig sind, haben keinen Platz."
    ),
    ", and {tasks} for who is away": ", und {tasks} für Abwesende",
    ", who is away until {day}": ", abwesend bis {day}",
    ", who is away until further notice": ", bis auf Weiteres abwesend",
    ", and nobody stands in": ", ohne Vertretung",
    ", who has no e-mail address in Team": ", ohne E-Mail-Adresse in Vertrieb",
    "; a day off": "; ein freier Tag",
    "{n} asked for, {n2} possible": "{n} verlangt, {n2} möglich",
    "; intervals x {n}": "; Abstände x {n}",
    "No plan of an earlier day is remembered.": "Kein Plan eines früheren Tages ist bekannt.",
    "The plan of {day}.": "Der Plan vom {day}.",
    "Not made (": "Nicht gemacht (",
    "Moved (": "Verschoben (",
    ": {day}, now {day2}": ": {day}, jetzt {day2}",
    ": {day}, now no day": ": {day}, jetzt kein Tag",
    "and {n} more": "und {n} weitere",
    # Money given back, and an empty list.
    "the list of customers has no rows, and ": "die Kundenliste hat keine Zeilen, und ",
    "Put the customers in, or delete the sheet: then they are gathered from ": (
        "Tragen Sie die Kunden ein, oder löschen Sie das Blatt: Dann werden sie gesammelt aus "
    ),
    # Further sentences of reports.
    "How often customers buy: a gamma distribution of rates, by days.": (
        "Wie oft Kunden kaufen: eine Gammaverteilung der Raten, je Tag."
    ),
    "How likely they leave after a purchase: a beta distribution.": (
        "Wie wahrscheinlich sie nach einem Kauf gehen: eine Betaverteilung."
    ),
    "The higher, the better the fit.": "Je höher, desto besser die Anpassung.",
    "What purchases come to: a gamma distribution around means of a gamma one.": (
        "Was Käufe ergeben: eine Gammaverteilung um gammaverteilte Mittel."
    ),
    (
        "Days with orders of today's customers in the next {n} days, by BG/NBD. The "
        "interval is of chance alone: that the model is wrong is not in it."
    ): (
        "Tage mit Bestellungen der heutigen Kunden in den nächsten {n} Tagen, nach "
        "BG/NBD. Das Intervall gilt nur für den Zufall: Ein falsches Modell ist nicht "
        "enthalten."
    ),
    (
        "Expected purchases of each customer times what a purchase is expected to come "
        "to, by Gamma-Gamma."
    ): "Erwartete Käufe jedes Kunden mal dem erwarteten Wert eines Kaufs, nach Gamma-Gamma.",
    "{n} to {n2}, by day": "{n} bis {n2}, je Tag",
    "watch; no abuse proven": "beobachten; kein Missbrauch belegt",
    "requests and cost": "Anfragen und Kosten",
    ", 1 is best": ", 1 ist am besten",
    "a survey from 0 to 10.": "eine Umfrage von 0 bis 10.",
    "; their mean is shown.": "; gezeigt wird ihr Mittel.",
    "the scale behind the name, like ": "die Skala hinter dem Namen, wie ",
    "A net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "Ein Net Promoter Score braucht Werte von 0 bis 10; diese reichen von {n} bis {n2}"
    ),
    "Customers with orders: {n}; of those with a second one: {n2}. It takes {n3} and {n4}.": (
        "Kunden mit Bestellungen: {n}; davon mit einer zweiten: {n2}. Nötig sind {n3} und {n4}."
    ),
    "The orders reach back less than twice {n} days, so that it cannot be tested.": (
        "Die Bestellungen reichen weniger als zweimal {n} Tage zurück, daher lässt es "
        "sich nicht prüfen."
    ),
    (
        "Foretold by the orders before, the last {n} days had {n2} repeat purchases; "
        "{n3} came. So BG/NBD finds no usable signal in these orders."
    ): (
        "Nach den Bestellungen davor hätten die letzten {n} Tage {n2} Wiederkäufe "
        "gehabt; {n3} kamen. BG/NBD findet also in diesen Bestellungen kein brauchbares "
        "Signal."
    ),
    "{n} customers have repeats with an amount; it takes {n2}.": (
        "{n} Kunden haben Wiederkäufe mit einem Betrag; nötig sind {n2}."
    ),
    (
        "What a purchase comes to goes with how often somebody buys (r = {n}), which "
        "Gamma-Gamma rules out: no value is told."
    ): (
        "Was ein Kauf ergibt, hängt damit zusammen, wie oft jemand kauft (r = {n}), was "
        "Gamma-Gamma ausschließt: Es wird kein Wert genannt."
    ),
    "Gamma-Gamma finds no usable signal in these amounts: no value is told.": (
        "Gamma-Gamma findet in diesen Beträgen kein brauchbares Signal: Es wird kein Wert genannt."
    ),
    ", {n} rows of ": ", {n} Zeilen von ",
    "What came of it goes into the amber columns of the sheets {one} and {other}.": (
        "Was daraus wurde, kommt in die gelben Spalten der Blätter {one} und {other}."
    ),
    "What came of it goes into the amber columns of the sheet {one}.": (
        "Was daraus wurde, kommt in die gelben Spalten des Blatts {one}."
    ),
    "a value, note or row of the person's own": "ein Wert, eine Notiz oder eine Zeile von Hand",
    "a value of the person's own at {cell}": "ein Wert von Hand in {cell}",
    "a column of the person's own at {cell}": "eine eigene Spalte in {cell}",
    "a row taken out": "eine Zeile entfernt",
    "a row of the person's own at {cell}": "eine eigene Zeile in {cell}",
    "a row of the person's own": "eine eigene Zeile",
    "a value typed over": "ein überschriebener Wert",
    "a value typed over at {cell}": "ein überschriebener Wert in {cell}",
    "a value typed over in column {column}": "ein überschriebener Wert in Spalte {column}",
    "a colour": "eine Farbe",
    "a colour at {cell}": "eine Farbe in {cell}",
    "a colour in column {column}": "eine Farbe in Spalte {column}",
    "a value taken out at {cell}": "ein entfernter Wert in {cell}",
    "a colour taken out at {cell}": "eine entfernte Farbe in {cell}",
    "a comment at {cell}": "ein Kommentar in {cell}",
    "a comment taken out": "ein entfernter Kommentar",
    "a formula at {cell}": "eine Formel in {cell}",
    "a box to tick at {cell}": "ein Kontrollkästchen in {cell}",
    "a time of the day at {cell}": "eine Uhrzeit in {cell}",
    "a drop-down or rule at {cell}": "eine Auswahlliste oder Regel in {cell}",
    "a colour rule over {cells}": "eine Farbregel über {cells}",
    " cannot follow its rows; it stays where it is.": (
        " kann ihren Zeilen nicht folgen; sie bleibt, wo sie ist."
    ),
    "a link at {cell}": "ein Link in {cell}",
    "a format of numbers at {cell}": "ein Zahlenformat in {cell}",
    "a chart of the person's own": "ein eigenes Diagramm",
    "a chart of the person's own at {cell}": "ein eigenes Diagramm in {cell}",
    "a chart of ours taken out": "ein entferntes Diagramm von uns",
    "a picture of the person's own": "ein eigenes Bild",
    "a picture of the person's own at {cell}": "ein eigenes Bild in {cell}",
    "a picture of ours taken out": "ein entferntes Bild von uns",
    "a shape of the person's own": "eine eigene Form",
    "a shape of the person's own at {cell}": "eine eigene Form in {cell}",
    "a shape of ours taken out": "eine entfernte Form von uns",
    "a control of the person's own": "ein eigenes Steuerelement",
    "a control of the person's own at {cell}": "ein eigenes Steuerelement in {cell}",
    "a control of ours taken out": "ein entferntes Steuerelement von uns",
    " is not written again; it is in the backup.": (
        " wird nicht wieder geschrieben; es liegt in der Sicherung."
    ),
    "Left out, as they are of all reps together: ": (
        "Weggelassen, da sie für alle Betreuer zusammen gelten: "
    ),
    "a cell": "eine Zelle",
    "Wrote {n} files into ": "{n} Dateien geschrieben nach ",
    "Would write {n} files into ": "Würde {n} Dateien schreiben nach ",
    ("CSV holds one table, {table}; --table takes another, --to FOLDER/ takes all: "): (
        "CSV fasst eine Tabelle, {table}; --table nimmt eine andere, --to ORDNER/ nimmt alle: "
    ),
    "Without charts: they need `{command}`.": "Ohne Diagramme: Sie brauchen `{command}`.",
    "Added to {title} of {book}: ": "Hinzugefügt zu {title} von {book}: ",
    "Would add to {title} of {book}: ": "Würde hinzufügen zu {title} von {book}: ",
    (
        "Outcome was read under {header} at the last run and is under {now} now, "
        "so that {n} attempts would count as contacts"
    ): (
        "Das Ergebnis wurde beim letzten Lauf unter {header} gelesen und jetzt "
        "unter {now}, sodass {n} Versuche als Kontakte zählen würden"
    ),
    "If that is right: ": "Wenn das stimmt: ",
    "; if it is another column: ": "; wenn es eine andere Spalte ist: ",
    "the sheet {ours} says why": "das Blatt {ours} sagt, warum",
    "more answers than the {n} questions of the call; all of it is kept as the answer to the "
    "first": (
        "mehr Antworten als die {n} Fragen des Anrufs; alles zusammen bleibt die Antwort auf die "
        "erste"
    ),
    "Write them under {labels} in {ours}, one a line.": (
        "Schreiben Sie sie in {ours} unter {labels}, je eine Zeile."
    ),
    "typed for {whom}, and the row of its task is gone, or says something else by now; it is "
    "kept in {ours}": (
        "für {whom} eingegeben, und die Zeile der Aufgabe ist nicht mehr da oder sagt jetzt "
        "etwas anderes; es steht in {ours}"
    ),
    "it is not so any more": "es ist nicht mehr so",
    "answered on {day}: {verdict}": "beantwortet am {day}: {verdict}",
    "Since the digest of {day}.": "Seit der Übersicht vom {day}.",
    "{n} now; what is new since is told from the next digest on.": (
        "{n} jetzt; was seither neu ist, sagt die nächste Übersicht."
    ),
    "Nearest: {word} (gift).": "Am ähnlichsten: {word} (Geschenk).",
    "Nearest: {word} (offer).": "Am ähnlichsten: {word} (Angebot).",
    "Nearest: {word} (preview).": "Am ähnlichsten: {word} (Vorschau).",
    "Nearest: {word} (report).": "Am ähnlichsten: {word} (Bericht).",
    "Nearest: {word} (invitation).": "Am ähnlichsten: {word} (Einladung).",
    "Nearest: {word} (special action).": "Am ähnlichsten: {word} (Sonderaktion).",
    "In which language are our sheets to be?": "In welcher Sprache sollen unsere Blätter sein?",
    "our sheets are in {words}": "unsere Blätter sind auf {words}",
    (
        "the headers are words of several languages ({words}), and nothing in the book tells "
        "which it is; our sheets are in {name}"
    ): (
        "die Überschriften sind Wörter mehrerer Sprachen ({words}), und nichts in der Datei "
        "sagt, welche es ist; unsere Blätter sind auf {name}"
    ),
    "If it is another one, write it on the Settings sheet: language, like {words}.": (
        "Ist es eine andere, schreiben Sie sie auf das Blatt Einstellungen: language, wie {words}."
    ),
    "more than one sheet looks like the customer list: {words}": (
        "mehr als ein Blatt sieht wie die Kundenliste aus: {words}"
    ),
    "no sheet is known to be the customer list; it may be {words}": (
        "kein Blatt ist als Kundenliste bekannt; es kann {words} sein"
    ),
    "Name the sheet 'Customers', or say which it is: ": (
        "Nennen Sie das Blatt 'Kunden', oder sagen Sie, welches es ist: "
    ),
    "Which sheet is the customer list?": "Welches Blatt ist die Kundenliste?",
    "Nothing is planned.": "Es wird nichts geplant.",
    "Or write it on a sheet Settings, under Setting and Value: sheet {words}, Customers.": (
        "Oder schreiben Sie es auf ein Blatt Einstellungen, unter Einstellung und Wert: "
        "sheet {words}, Customers."
    ),
    "the first of several that look like it": "das erste von mehreren, die so aussehen",
    "the first one with names": "das erste mit Namen",
    "; no day stands there, so each row is on the first of its month": (
        "; kein Tag steht dort, daher gilt jede Zeile am Ersten ihres Monats"
    ),
    "days are made of the columns {words}; this one is {iso}": (
        "Tage werden aus den Spalten {words} gemacht; dieser ist {iso}"
    ),
    "; nothing says the year, so each month is the newest that is not to come": (
        "; nichts sagt das Jahr, also ist jeder Monat der neueste, der nicht noch kommt"
    ),
    "; the year is that of the title, {words}": "; das Jahr ist das des Titels, {words}",
    "a part of the day": "ein Teil des Tages",
    "Nothing, if that is so; else type whole dates.": (
        "Nichts, wenn das stimmt; sonst ganze Daten eingeben."
    ),
    "1 heading line with totals below; each stands for the rows below it, and is no row itself": (
        "1 Überschriftszeile mit Summe darunter; sie gilt für die Zeilen darunter und ist "
        "selbst keine"
    ),
    (
        "{n} heading lines with totals below; each stands for the rows below it, and is no row "
        "itself"
    ): (
        "{n} Überschriftszeilen mit Summen darunter; jede gilt für die Zeilen darunter und "
        "ist selbst keine"
    ),
    "the first column has no header; it holds names, which are read as those of customers": (
        "die erste Spalte hat keine Überschrift; sie enthält Namen, die als die der Kunden "
        "gelesen werden"
    ),
    "Give it a header.": "Geben Sie ihr eine Überschrift.",
    "There is no Google Sheet {words}.": "Es gibt kein Google Sheet {words}.",
    "There is no file ": "Es gibt keine Datei ",
    ": the folder {words} does not exist.": ": den Ordner {words} gibt es nicht.",
    "In {words1}: {words2}.": "In {words1}: {words2}.",
    "Copy the address from the browser, and share the sheet with ": (
        "Kopieren Sie die Adresse aus dem Browser, und geben Sie das Sheet frei für "
    ),
    " is not shared with ": " ist nicht freigegeben für ",
    "Press Share in the sheet and add that address as Editor.": (
        "Drücken Sie im Sheet auf Freigeben und fügen Sie diese Adresse als Mitbearbeiter hinzu."
    ),
    " may be read but not written.": " darf gelesen, aber nicht beschrieben werden.",
    "Share it with {words} as Editor.": "Geben Sie es für {words} als Mitbearbeiter frei.",
    " is too busy or out of reach; waited as long as is useful.": (
        " ist überlastet oder nicht erreichbar; gewartet wurde, solange es sinnvoll ist."
    ),
    ": the connection failed while it was written; the next run settles it.": (
        ": die Verbindung brach beim Schreiben ab; der nächste Lauf bringt es in Ordnung."
    ),
    "Try again later.": "Versuchen Sie es später noch einmal.",
    "Reading {words} is not allowed.": "{words} darf nicht gelesen werden.",
    "Reading {words} failed: ": "Lesen von {words} ist fehlgeschlagen: ",
    "Writing {words} failed: ": "Schreiben von {words} ist fehlgeschlagen: ",
    "it is not there.": "die Datei ist nicht da.",
    " is open in {words}'s spreadsheet program; close it there and try again.": (
        " ist im Tabellenprogramm von {words} geöffnet; schließen Sie es dort und versuchen "
        "Sie es noch einmal."
    ),
    "If nobody has it open, a crash left the file {words} behind: delete that.": (
        "Hat ihn niemand geöffnet, hat ein Absturz die Datei {words} hinterlassen: löschen "
        "Sie diese."
    ),
    " was moved or deleted since it was read; start again.": (
        " wurde verschoben oder gelöscht, seit es gelesen wurde; starten Sie noch einmal."
    ),
    " changed while it was copied; start again to work on what is there now.": (
        " wurde beim Kopieren geändert; starten Sie noch einmal, um mit dem jetzigen Stand "
        "zu arbeiten."
    ),
    " is held by another program; close the workbook and try again.": (
        " wird von einem anderen Programm festgehalten; schließen Sie die Arbeitsmappe und "
        "versuchen Sie es noch einmal."
    ),
    " is not well-formed XML (line {n1}, column {n2}); restore the workbook from a copy.": (
        " ist kein gültiges XML (Zeile {n1}, Spalte {n2}); stellen Sie die Arbeitsmappe aus "
        "einer Kopie wieder her."
    ),
    " is not an Excel workbook, whatever its name says.": (
        " ist keine Excel-Arbeitsmappe, was auch immer der Name sagt."
    ),
    "Open it in Excel and save it as .xlsx.": (
        "Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx."
    ),
    " is empty (0 bytes): it is not an Excel workbook.": (
        " ist leer (0 Bytes): das ist keine Excel-Arbeitsmappe."
    ),
    " can be read but not written into: it needs --to.": (
        " kann gelesen, aber nicht beschrieben werden: es braucht --to."
    ),
    " is protected by a password.": " ist durch ein Kennwort geschützt.",
    "Take the password off in Excel and try again.": (
        "Entfernen Sie das Kennwort in Excel und versuchen Sie es noch einmal."
    ),
    " is not an Excel workbook that can be read.": " ist keine lesbare Excel-Arbeitsmappe.",
    " is damaged and cannot be read.": " ist beschädigt und kann nicht gelesen werden.",
    "Open it in Excel and save it anew.": (
        "Öffnen Sie die Datei in Excel und speichern Sie sie neu."
    ),
    " cannot be written: there is no folder ": (
        " kann nicht geschrieben werden: es gibt den Ordner nicht: "
    ),
    " holds no .csv and no .parquet file.": " enthält keine .csv- und keine .parquet-Datei.",
    "Put the customer list there as Customers.csv.": (
        "Legen Sie die Kundenliste dort als Kunden.csv ab."
    ),
    "{n1} of {n2} sheets written": "{n1} von {n2} Blättern geschrieben",
    "nothing to change": "nichts zu ändern",
    "{n} calls logged": "{n} Anrufe eingetragen",
    "{n} calls wait for the call log": "{n} Anrufe warten auf das Anrufprotokoll",
    "{n} problems": "{n} Probleme",
    "no mails sent": "keine E-Mails gesendet",
    "1 mail sent": "1 E-Mail gesendet",
    "{n} mails sent": "{n} E-Mails gesendet",
    "{n} sent before": "{n} vorher gesendet",
    (
        "Sheet {words} is not well-formed XML (line {n1}, column {n2}); restore the workbook "
        "from a copy."
    ): (
        "Das Blatt {words} ist kein gültiges XML (Zeile {n1}, Spalte {n2}); stellen Sie die "
        "Arbeitsmappe aus einer Kopie wieder her."
    ),
    "; mails: ": "; E-Mails: ",
    " is open in {words}'s spreadsheet program.": " ist im Tabellenprogramm von {words} geöffnet.",
    "Close it there and try again.": (
        "Schließen Sie die Datei dort und versuchen Sie es noch einmal."
    ),
    " changed since it was read.": " wurde geändert, seit es gelesen wurde.",
    "typed over a day of ours, which each run writes anew": (
        "überschreibt einen Tag von uns, den jeder Lauf neu schreibt"
    ),
    "Set a day in a column Next call override of the customer list, which every run goes by.": (
        "Setzen Sie einen Tag in einer Spalte Next call override der Kundenliste; danach "
        "richtet sich jeder Lauf."
    ),
    "typed over a tier of ours, which each run writes anew": (
        "über eine Klasse von uns geschrieben, die jeder Lauf neu schreibt"
    ),
    "Set a tier in a column Tier override of the customer list, which every run goes by.": (
        "Legen Sie eine Klasse in einer Spalte Tier override der Kundenliste fest; danach "
        "richtet sich jeder Lauf."
    ),
    "the last plan is not used, as it was made on {iso}, after {iso2}, the day of this run; the "
    "plan of {iso3} holds again": (
        "der letzte Plan gilt nicht, da er am {iso} entstand, nach {iso2}, dem Tag dieses Laufs; "
        "der Plan vom {iso3} gilt wieder"
    ),
    "done for {whom}, and its row says {iso} already, which stays; it is kept in {ours}": (
        "erledigt für {whom}, und seine Zeile sagt schon {iso}, was bleibt; es steht in {ours}"
    ),
    (
        "done for {whom}, and its row says {iso}, which is still to come: that stays, and "
        "so does the task until then; it is kept in {ours}"
    ): (
        "erledigt für {whom}, und seine Zeile sagt {iso}, was noch kommt: Das bleibt, und "
        "die Aufgabe bis dahin auch; es steht in {ours}"
    ),
    "No mail server is known.": "Kein Mailserver ist bekannt.",
    (
        "Say it by --set smtp_host=..., the file of --config or the environment variable "
        "RETAIN_SMTP_HOST; --dry-run writes the mails as files."
    ): (
        "Nennen Sie ihn mit --set smtp_host=..., der Datei von --config oder der "
        "Umgebungsvariablen RETAIN_SMTP_HOST; --dry-run schreibt die Mails als Dateien."
    ),
    (
        "smtp_security is none, and {name} is not on this machine: anybody on the way could "
        "read the mails."
    ): (
        "smtp_security ist none, und {name} ist nicht auf diesem Rechner: Jeder unterwegs "
        "könnte die Mails lesen."
    ),
    "Take starttls or tls.": "Nehmen Sie starttls oder tls.",
    "smtp_user is set; its password belongs into {name}.": (
        "smtp_user ist gesetzt; das Passwort gehört in {name}."
    ),
    "smtp_user and {name} can hold plain ASCII letters only.": (
        "smtp_user und {name} können nur einfache ASCII-Zeichen enthalten."
    ),
    "mail_from cannot be {words}; it must be an e-mail address.": (
        "mail_from kann nicht {words} sein; es muss eine E-Mail-Adresse sein."
    ),
    "The mail server {name} refuses us: ": "Der Mailserver {name} weist uns ab: ",
    "The mail server {name} does not offer what smtp_security and smtp_user ask for.": (
        "Der Mailserver {name} bietet nicht, was smtp_security und smtp_user verlangen."
    ),
    "The mail server {name} has no valid certificate: ": (
        "Der Mailserver {name} hat kein gültiges Zertifikat: "
    ),
    "The mail server {name} cannot be reached: ": "Der Mailserver {name} ist nicht zu erreichen: ",
    " has nobody to write to.": " hat niemanden, dem zu schreiben wäre.",
    ("Put a column E-mail into the Team sheet, or addresses into the setting mail_managers."): (
        "Fügen Sie dem Blatt Vertrieb eine Spalte E-Mail hinzu, oder der Einstellung "
        "mail_managers Adressen."
    ),
    "Nobody is known whom the mails are from.": "Von wem die Mails sind, ist nicht bekannt.",
    (
        "Say it by --set mail_from=..., the file of --config or the environment variable "
        "RETAIN_MAIL_FROM."
    ): (
        "Sagen Sie es mit --set mail_from=..., der Datei von --config oder der "
        "Umgebungsvariablen RETAIN_MAIL_FROM."
    ),
    (
        "The mail for {name} may have arrived, as the line broke while it was sent; it is "
        "not sent again for this day."
    ): (
        "Die Mail für {name} ist vielleicht angekommen, da die Verbindung beim Senden "
        "abbrach; für diesen Tag wird sie nicht noch einmal gesendet."
    ),
    "Another run sends the mails of this book; this one does nothing.": (
        "Ein anderer Lauf sendet die Mails dieses Buchs; dieser tut nichts."
    ),
    ": what was sent cannot be remembered there ({words}), so nothing more is sent.": (
        ": Was gesendet wurde, kann dort nicht vermerkt werden ({words}), daher wird nichts "
        "mehr gesendet."
    ),
    " is damaged: what was sent today cannot be told.": (
        " ist beschädigt: Was heute gesendet wurde, lässt sich nicht sagen."
    ),
    "Delete it, and the mails of today are sent again.": (
        "Löschen Sie die Datei, und die Mails von heute werden noch einmal gesendet."
    ),
    " is no mail of ours and is not overwritten.": (
        " ist keine Mail von uns und wird nicht überschrieben."
    ),
    "Take another DIR.": "Nehmen Sie einen anderen Ordner.",
    " is no e-mail address, and Team has none of it": (
        " ist keine E-Mail-Adresse, und Vertrieb hat keine davon"
    ),
    " is no e-mail address.": " ist keine E-Mail-Adresse.",
    " of {name}, who has no e-mail address in Team": (
        " von {name}, ohne E-Mail-Adresse in Vertrieb"
    ),
    " and {tasks} of {name}, who has no e-mail address in Team": (
        " und {tasks} von {name}, ohne E-Mail-Adresse in Vertrieb"
    ),
    (" exists already and is not overwritten."): (" gibt es schon und wird nicht überschrieben."),
    ("Take another name, or move that file away."): (
        "Nehmen Sie einen anderen Namen, oder legen Sie die Datei woanders hin."
    ),
    (": a starter workbook is an Excel file."): (": Eine Startmappe ist eine Excel-Datei."),
    ("Take a name ending in .xlsx, or in .xlsm for one with buttons."): (
        "Nehmen Sie einen Namen, der auf .xlsx endet, oder auf .xlsm für eine mit Knöpfen."
    ),
    (": {n} customers on the sheet {name}."): (": {n} Kunden auf dem Blatt {name}."),
    ("This Python stays ready from press to press."): (
        "Dieses Python bleibt von Druck zu Druck bereit."
    ),
    ("Each press starts a new Python, as xlwings' server does not start; that is slower."): (
        "Jeder Druck startet ein neues Python, da der Server von xlwings nicht startet; "
        "das ist langsamer."
    ),
    ("Run pip install --force-reinstall xlwings pywin32, then close Excel and open it again."): (
        "Führen Sie pip install --force-reinstall xlwings pywin32 aus, dann schließen Sie"
        " Excel und öffnen es wieder."
    ),
    "Errors are written to:": "Fehler werden geschrieben in:",
}
SPELLING = Spelling(
    day="%d.%m.%Y",
    near="%d.%m.",
    weekdays="Mo Di Mi Do Fr Sa So",
    whole_weekdays="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    marks=".,",
    either="oder",
)
CATALOGUE = Catalogue("de", TEXTS, PHRASES, SPELLING, MESSAGES)
