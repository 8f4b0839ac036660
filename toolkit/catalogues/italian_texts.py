"""What the program says, in Italian."""

from toolkit.catalogues.catalogue import Catalogue
from toolkit.catalogues.phrases import Spelling

TEXTS = {
    # Sheets and columns that people type into.
    "Call schedule": "Piano chiamate",
    "Date": "Data",
    "Rep": "Commerciale",
    "Customer ID": "Codice cliente",
    "Customer": "Cliente",
    "Tier": "Classe",
    "Called as": "Seguito come",
    "Channel": "Canale",
    "Phone": "Telefono",
    "Why now": "Perché ora",
    "Last note": "Ultima nota",
    "Open gaps and promises": "Scostamenti e promesse aperti",
    "Points to raise": "Punti da trattare",
    "Outcome": "Esito",
    "Channel used": "Canale usato",
    "Notes": "Note",
    "Next step": "Prossimo passo",
    "Next step due": "Prossimo passo entro",
    "Rating": "Valutazione",
    "Called on": "Chiamato il",
    "Purpose": "Scopo",
    "Told": "Comunicato",
    "Answer": "Risposta",
    "Customers (tiers)": "Clienti (classi)",
    "Why this tier": "Perché questa classe",
    "Last contact": "Ultimo contatto",
    "Contact gap (days)": "Giorni senza contatto",
    "Next call": "Prossima chiamata",
    "Why this date": "Perché questa data",
    "Days overdue": "Giorni di ritardo",
    "Open gaps": "Scostamenti aperti",
    "Oldest gap (days)": "Scostamento più vecchio (giorni)",
    "Points": "Punti",
    "Points for revenue": "Punti per fatturato",
    "Points for potential": "Punti per potenziale",
    "Points for influence": "Punti per influenza",
    "Points for service": "Punti per anzianità",
    "Known %": "Noto %",
    " (calculated)": " (calcolato)",
    "To do": "Da fare",
    "By": "Chi",
    "Due": "Scadenza",
    "Task": "Attività",
    "What": "Cosa",
    "Since": "Dal",
    "Where from": "Origine",
    "Done on": "Fatto il",
    "Result": "Risultato",
    "Watch list": "Lista di controllo",
    (
        "One row a signal, the most at stake first. Seen in: how many orders, contacts, "
        "scores or customers the evidence rests on. Holds since: the day from which the "
        "evidence is there. At stake: the part of the revenue that the signal speaks of; "
        "blank where none can be told."
    ): (
        "Una riga per segnale, prima la posta più alta. Visto in: su quanti ordini, "
        "contatti, voti o clienti si basa. Vale dal: il giorno da cui c'è il "
        "riscontro. In gioco: la parte del fatturato interessata; vuoto se non si "
        "può quantificare."
    ),
    "Signal": "Segnale",
    "Holds since": "Vale dal",
    "Revenue of": "Fatturato di",
    "Evidence": "Riscontro",
    "Seen in": "Visto in",
    "Revenue": "Fatturato",
    "At stake": "In gioco",
    "What to do": "Cosa fare",
    "Diary entries": "Diario contatti",
    "Planned for": "Previsto per",
    "News told": "Novità comunicate",
    "Question": "Domanda",
    "In the call log": "Nel registro chiamate",
    "Key": "Chiave",
    "Nothing to show": "Niente da mostrare",
    "This is not one of the usual words. It is kept as you typed it.": (
        "Non è una delle parole abituali. Resta come l'ha scritta."
    ),
    # Words to choose from.
    "Reached": "Raggiunto",
    "Meeting held": "Riunione svolta",
    "Order placed": "Ordine",
    "No answer": "Nessuna risposta",
    "Voicemail": "Segreteria telefonica",
    "Left message": "Messaggio lasciato",
    "Busy": "Occupato",
    "Visit": "Visita",
    "E-mail": "E-mail",
    "Video": "Videochiamata",
    "Letter": "Lettera",
    "Other": "Altro",
    "Acted": "Gestito",
    "No problem": "Nessun problema",
    "Later": "Più tardi",
    "Value": "Valore",
    "Sell": "Vendita",
    "Review": "Revisione",
    "Check-up": "Verifica",
    "Service": "Assistenza",
    "Onboarding": "Avviamento",
    # Tasks.
    "Tell of a delay": "Avvisare di un ritardo",
    "Our promise": "Nostra promessa",
    "Answer a request": "Rispondere a una richiesta",
    "Not marked as done": "Non segnato come fatto",
    "Handoff": "Passaggio",
    "Handoff is back": "Passaggio tornato indietro",
    "Send a note": "Inviare una nota",
    "Act on a suggestion": "Dare seguito a un suggerimento",
    "Close bad news": "Chiudere una cattiva notizia",
    "Ask for needs": "Chiedere i bisogni",
    "Give": "Omaggio",
    "Playbook": "Guida",
    # Signals and what to do about them.
    "Order overdue": "Ordine in ritardo",
    "Ask what has changed since the last order.": "Chieda che cosa è cambiato dall'ultimo ordine.",
    "Spend down": "Acquisti in calo",
    "Ask what they buy elsewhere, and why.": "Chieda che cosa comprano altrove e perché.",
    "Category dropped": "Categoria abbandonata",
    "Ask who supplies it now, and what was missing.": (
        "Chieda chi lo fornisce ora e che cosa mancava."
    ),
    "Silent": "In silenzio",
    "Reach them, by another channel if need be.": "Li contatti, se serve per un altro canale.",
    "Gap open too long": "Scostamento aperto da troppo",
    "Close it, or tell the customer the day.": "Lo chiuda, o comunichi al cliente il giorno.",
    "Surprises": "Sorprese",
    "Say sorry, and say who warns them from now on.": (
        "Si scusi e dica chi li avviserà d'ora in poi."
    ),
    "Same claim broken again": "Stessa promessa di nuovo mancata",
    "Promise what we can keep, or mend what breaks it.": (
        "Prometta ciò che possiamo mantenere, o elimini la causa."
    ),
    "Ratings falling": "Valutazioni in calo",
    "Ask what was better at the beginning.": "Chieda che cosa andava meglio all'inizio.",
    "Score low or falling": "Punteggio basso o in calo",
    "Ask what is behind the score.": "Chieda che cosa c'è dietro il punteggio.",
    "Sold to only": "Solo vendita",
    "Bring something of value before the next offer.": (
        "Porti qualcosa di utile prima della prossima offerta."
    ),
    "Known by one of us": "Noto a uno solo di noi",
    "Introduce a second person of ours.": "Presenti una seconda persona dei nostri.",
    "Knows us by one of theirs": "Un solo interlocutore",
    "Ask to meet a second person of theirs.": "Chieda di incontrare un secondo interlocutore.",
    "Sit-down missed": "Incontro mancato",
    "Agree a day to sit down with them.": "Concordi un giorno per un incontro.",
    "Handover not done": "Consegna cliente non conclusa",
    "Finish the handover checklist.": "Completi la lista di controllo della consegna.",
    "Competitor named": "Concorrente citato",
    "Ask what they hear of them, and say what we do better.": (
        "Chieda che cosa ne sentono dire e dica che cosa facciamo meglio."
    ),
    "Spend rising": "Acquisti in crescita",
    "Find out what is behind it, and offer what goes with it.": (
        "Scopra che cosa c'è dietro e offra ciò che si abbina."
    ),
    "Category others buy": "Categoria che altri comprano",
    "Ask where they get it, and offer it.": "Chieda dove la prendono e la offra.",
    "High potential, low spend": "Alto potenziale, pochi acquisti",
    "Learn what they need and who supplies it.": (
        "Scopra di che cosa hanno bisogno e chi lo fornisce."
    ),
    "No second order": "Nessun secondo ordine",
    "Ask how the first order went, and what comes next.": (
        "Chieda com'è andato il primo ordine e che cosa viene dopo."
    ),
    "Promoter": "Promotore",
    "Ask whom they would recommend us to.": "Chieda a chi ci raccomanderebbero.",
    "Lost, with a past that pays": "Perso, un tempo redditizio",
    "Ask what would bring them back.": "Chieda che cosa li farebbe tornare.",
    # What became of an entry.
    "yes": "sì",
    "not yet": "non ancora",
    "no: a task": "no: un'attività",
    "no: a task, in its sheet": "no: un'attività, nel suo foglio",
    # Classes.
    "unknown": "sconosciuta",
    "No tier": "Senza classe",
    # Countries, in which holidays are.
    "Germany": "Germania",
    "Austria": "Austria",
    "Switzerland": "Svizzera",
    "France": "Francia",
    "Spain": "Spagna",
    "Italy": "Italia",
    "Poland": "Polonia",
    "United Kingdom": "Regno Unito",
    "United States": "Stati Uniti",
    "Belgium": "Belgio",
    "Netherlands": "Paesi Bassi",
    "Luxembourg": "Lussemburgo",
    "Portugal": "Portogallo",
    "Czechia": "Cechia",
    "Denmark": "Danimarca",
    "Sweden": "Svezia",
    "Norway": "Norvegia",
    "Finland": "Finlandia",
    "Ireland": "Irlanda",
    "Hungary": "Ungheria",
    # Criteria and reasons.
    "revenue": "fatturato",
    "potential": "potenziale",
    "influence": "influenza",
    "service": "anzianità",
    "told": "comunicazione",
    "resolved": "soluzione",
    "prevention": "prevenzione",
    # What a cell of a log is, in messages.
    "told|date": "data",
    "told|customer": "cliente",
    "told|id": "codice",
    "told|name": "nome",
    "told|e-mail": "e-mail",
    "told|phone": "telefono",
    "told|contact": "contatto",
    "told|e-mail address": "indirizzo e-mail",
    "told|phone number": "numero di telefono",
    # How bad a problem is, and choices in Please answer.
    "error": "errore",
    "warning": "avviso",
    "note": "nota",
    "please_answer.choices|yes": "sì",
    "please_answer.choices|no": "no",
    "please_answer.choices|none": "nessuno",
    "please_answer.choices|reached": "raggiunto",
    "please_answer.choices|not reached": "non raggiunto",
    "please_answer.choices|active": "attivo",
    "please_answer.choices|paused": "in pausa",
    "please_answer.choices|lost": "perso",
    "please_answer.choices|no contact": "non contattare",
    "please_answer.choices|own": "classi proprie",
    "please_answer.choices|share": "fatturato",
    # Problems and questions.
    "Problems": "Problemi",
    "Severity": "Gravità",
    "Sheet": "Foglio",
    "Cell": "Cella",
    "Column": "Colonna",
    "What stood there": "Che cosa c'era",
    "What is wrong": "Che cosa non va",
    "How many": "Quanti",
    "Please answer": "Da rispondere",
    "Where": "Dove",
    "Until then": "Fino ad allora",
    "Choices": "Scelte",
}
PHRASES = {
    # Why a tier.
    ": set by hand until {day}; by the rule ": (
        ": impostata a mano fino al {day}; secondo la regola "
    ),
    ": set by hand; by the rule ": ": impostata a mano; secondo la regola ",
    "{nth} of {n} by revenue (from Orders)": "posto {nth} su {n} per fatturato (dagli ordini)",
    "{nth} of {n} by revenue": "posto {nth} su {n} per fatturato",
    "{nth} of {n} by points": "posto {nth} su {n} per punti",
    "{n} of 100 points, ": "{n} punti su 100, ",
    " (level with {n} more)": " (alla pari con altri {n})",
    ", within the first {n}": ", entro il primo {n}",
    ", in the last part beyond {n}": ", nell'ultima parte oltre il {n}",
    ", but only {n} may be {tier} and {n2} may be {tier2}": (
        ", ma solo il {n} può essere {tier} e il {n2} {tier2}"
    ),
    ", but only {n} may be {tier}": ", ma solo il {n} può essere {tier}",
    "; equals are let in together, though only {n} may be {tier}": (
        "; i pari entrano insieme, anche se solo il {n} può essere {tier}"
    ),
    "; potential, then length of service decided between equals": (
        "; tra pari hanno deciso il potenziale, poi l'anzianità"
    ),
    " Was {tier} until {day}.": " Era {tier} fino al {day}.",
    (
        " Held: {tier} by today's figures since {day}, but within {n} of the cut; a run "
        "on a later day that says so again changes it."
    ): (
        " Mantenuta: {tier} secondo i dati di oggi dal {day}, ma entro il {n} dalla "
        "soglia; cambia se un'esecuzione in un altro giorno lo conferma."
    ),
    "unknown: {book} does not list it yet.": "sconosciuta: {book} non lo elenca ancora.",
    "unknown: revenue is not known.": "sconosciuta: il fatturato non è noto.",
    "unknown: nothing that gives points is known.": "sconosciuta: non è noto nulla che dia punti.",
    "unknown: the list has no class for it.": "sconosciuta: l'elenco non indica una classe.",
    ": so says the list.": ": così dice l'elenco.",
    ": nobody has revenue (from Orders).": ": nessuno ha fatturato (dagli ordini).",
    ": nobody has revenue.": ": nessuno ha fatturato.",
    ", with negative revenue": ", con fatturato negativo",
    ", with no revenue": ", senza fatturato",
    " Not known, so taken as the middle: {ours}.": " Non noto, quindi preso come medio: {ours}.",
    "not ranked: ": "fuori classifica: ",
    "; revenue not known.": "; fatturato non noto.",
    "; points not known.": "; punti non noti.",
    "; by revenue it would be {tier}.": "; per fatturato sarebbe {tier}.",
    "; by points it would be {tier}.": "; per punti sarebbe {tier}.",
    "; the list says {tier}.": "; l'elenco dice {tier}.",
    "The same customer as in row {n}; see there.": "Lo stesso cliente della riga {n}; vedi lì.",
    # How a customer is cared for.
    "Called as a customer without a tier": "Seguito come cliente senza classe",
    "Called as {tier}": "Seguito come {tier}",
    " after a recent problem": " dopo un problema recente",
    " because the customer is new (less than {n} days)": (
        " perché cliente nuovo (meno di {n} giorni)"
    ),
    " because a severe problem is open": " perché è aperto un problema grave",
    " because a problem is open": " perché è aperto un problema",
    "Not called.": "Non viene chiamato.",
    # Why a day.
    ": the customer list says ": ": l'elenco clienti dice ",
    "Last spoke {day} (by the customer list)": "Ultimo colloquio il {day} (secondo l'elenco)",
    "Last spoke {day}": "Ultimo colloquio il {day}",
    "last spoke {day}": "ultimo colloquio il {day}",
    "; {tier} customers every {n} days": "; clienti {tier} ogni {n} giorni",
    "; {tier} customers every day": "; clienti {tier} ogni giorno",
    "; customers without a tier every {n} days": "; clienti senza classe ogni {n} giorni",
    "; customers without a tier every day": "; clienti senza classe ogni giorno",
    "; this customer every {n} days": "; questo cliente ogni {n} giorni",
    "; this customer every day": "; questo cliente ogni giorno",
    ", stretched to {n}: the cadences of customers without a rep ask for ": (
        ", allungato a {n}: i ritmi dei clienti senza commerciale richiedono "
    ),
    ", stretched to {n}: ": ", allungato a {n}: ",
    ", stretched to {n}": ", allungato a {n}",
    "'s cadences ask for {n} calls a day": ": i ritmi richiedono {n} chiamate al giorno",
    "{n} calls a day and commitments for {n2}": "{n} chiamate al giorno e gli impegni {n2}",
    " and commitments for {n}": " e gli impegni {n}",
    ", {n} are possible": ", ne sono possibili {n}",
    "; due {day}, so as soon as possible: {day2}": (
        "; previsto il {day}, quindi appena possibile: {day2}"
    ),
    ", which has passed, so as soon as possible: {day}": (
        ", che è passato, quindi appena possibile: {day}"
    ),
    "; due {day}, so as soon as possible": "; previsto il {day}, quindi appena possibile",
    ", which has passed, so as soon as possible": ", che è passato, quindi appena possibile",
    ", so as soon as there is a free place: {day}": ", quindi appena c'è un posto libero: {day}",
    "; no free place in the rep's days.": "; nessun posto libero nei giorni del commerciale.",
    "; the rep's days before are full": "; i giorni precedenti del commerciale sono pieni",
    "Never reached yet": "Mai raggiunto finora",
    "Never contacted": "Mai contattato",
    "The customer list's next follow-up is {day}": (
        "Il prossimo follow-up dell'elenco clienti è il {day}"
    ),
    "Set by hand to {day}": "Impostato a mano al {day}",
    ", which is ": ", che è ",
    ", so {day}": ", quindi il {day}",
    "; tried once without success, last {day}": "; un tentativo senza successo, l'ultimo il {day}",
    "; tried {n} times without success, last {day}": (
        "; {n} tentativi senza successo, l'ultimo il {day}"
    ),
    "; after so many attempts the customer rests for {n} days": (
        "; dopo tanti tentativi il cliente riposa {n} giorni"
    ),
    "; again after {n} working days": "; di nuovo dopo {n} giorni lavorativi",
    ", and no open day follows": ", e non segue alcun giorno aperto",
    "{day} is a holiday in {ours}": "il {day} è festivo ({ours})",
    "{day} a holiday in {ours}": "il {day} festivo ({ours})",
    " a holiday in {ours}": " un giorno festivo ({ours})",
    "{day} is a closing day (": "il {day} è giorno di chiusura (",
    " a closing day (": " giorno di chiusura (",
    "{day} is a day off of ": "il {day} è giorno libero di ",
    " a day off of ": " giorno libero di ",
    "{day} is a {weekday}": "il {day} è {weekday}",
    "{day} a {weekday}": "il {day} {weekday}",
    " a {weekday}, when ": " {weekday}, in cui ",
    " does not work": " non lavora",
    " and 1 more such day": " e 1 altro giorno simile",
    " and {n} more such days": " e altri {n} giorni simili",
    " is away {day} to {day2}": " è assente dal {day} al {day2}",
    " is away": " è assente",
    # Why in the plan.
    (
        "Does not fit into the days planned ahead, so its day may still change; first "
        "free place {day}."
    ): (
        "Non rientra nei giorni pianificati, la data può ancora cambiare; primo "
        "posto libero il {day}."
    ),
    "No free place in the rep's days ahead.": (
        "Nessun posto libero nei prossimi giorni del commerciale."
    ),
    "Planned for {day}.": "Previsto per il {day}.",
    "Before its day, ahead of routine calls, on {day}.": (
        "Prima del suo giorno, davanti alle chiamate di routine, il {day}."
    ),
    "Brought forward to a free place on {day}.": "Anticipato a un posto libero il {day}.",
    "On one of the customer's best days, {near}.": (
        "In uno dei giorni migliori del cliente, {near}."
    ),
    "With the visits to the same area on {day}.": "Con le visite nella stessa zona il {day}.",
    "Exchanged with a visit in another area, as the ways are shorter so: on {day}.": (
        "Scambiato con una visita in un'altra zona, perché così i percorsi sono più "
        "brevi: il {day}."
    ),
    "No place for a visit before {day}": "Nessun posto per una visita prima del {day}",
    "No place before {day}": "Nessun posto prima del {day}",
    "No place for a visit before {day}, as ": (
        "Nessun posto per una visita prima del {day}, perché "
    ),
    "No place before {day}, as ": "Nessun posto prima del {day}, perché ",
    " is away {day} to {day2} and ": " è assente dal {day} al {day2} e ",
    "First call: a customer since {day}, not reached yet": (
        "Prima chiamata: cliente dal {day}, non ancora raggiunto"
    ),
    " stands in for ": " sostituisce ",
    ", who has no places for calls.": ", che non ha posti per chiamate.",
    ", who is away.": " (assente).",
    ", who stands in, does not work then either": ", in sostituzione, non lavora neppure",
    "(moved from {near}: ": "(spostato da {near}: ",
    "tried on {day} without success": "tentato il {day} senza successo",
    "Tried on {day} without success": "Tentato il {day} senza successo",
    "the day passed without the call": "il giorno è passato senza la chiamata",
    "a place for a customer called as {tier}": "un posto per un cliente seguito come {tier}",
    "a place for a customer called as other": "un posto per un cliente senza classe",
    ", due since {day}": ", previsto dal {day}",
    "the customer prefers other days": "il cliente preferisce altri giorni",
    "a more urgent commitment needed the place": "un impegno più urgente aveva bisogno del posto",
    "a commitment needed the place": "un impegno aveva bisogno del posto",
    " calls now, not ": " chiama ora, non ",
    "called as {tier} now": "ora seguito come {tier}",
    "called as other now": "ora senza classe",
    "other calls took its place: ": "altre chiamate hanno preso il posto: ",
    "it is due later now": "ora la chiamata scade più tardi",
    "a place is free sooner, called as {tier} now": (
        "un posto è libero prima, ora seguito come {tier}"
    ),
    "a place is free sooner, called as other now": "un posto è libero prima, ora senza classe",
    ", and nobody stands in: name a Backup on the sheet Team": (
        ", e nessuno sostituisce: indicare un sostituto (Backup) nel foglio Team"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (parlato il {day}, non segnato come comunicato: scrivere il giorno sotto Told on)"
    ),
    "there are fewer places on that day": "quel giorno ci sono meno posti",
    "a place is free today": "oggi c'è un posto libero",
    "a place is free sooner": "c'è un posto libero prima",
    "a place is free before days off": "c'è un posto libero prima dei giorni liberi",
    "no visit any more: none of the rep's days has room for one": (
        "niente più visita: nessun giorno del commerciale ha posto"
    ),
    ": it is ": ": è ",
    ", due {day}, {n} days late": ", scadenza {day}, {n} giorni di ritardo",
    ", due {day}, 1 day late": ", scadenza {day}, 1 giorno di ritardo",
    ", due {day}": ", scadenza {day}",
    # Why nobody calls.
    "Lost: the customer list says ": "Perso: l'elenco clienti dice ",
    "Paused: the customer list says ": "In pausa: l'elenco clienti dice ",
    "Do not call: the customer list says ": "Non chiamare: l'elenco clienti dice ",
    "not ranked: Lost": "fuori classifica: Perso",
    "not ranked: Paused": "fuori classifica: In pausa",
    "not ranked: Do not call": "fuori classifica: Non chiamare",
    " because bad news has not been told": " perché una cattiva notizia non è stata comunicata",
    " because a promise of ours is broken": " perché abbiamo mancato una promessa",
    " because a delivery fell short": " perché una consegna era incompleta",
    # What a commitment, a task or a point is.
    "Tell bad news: ": "Comunicare una cattiva notizia: ",
    "Tell of a delay: ": "Avvisare di un ritardo: ",
    "Open case: ": "Caso aperto: ",
    "Our promise: ": "Nostra promessa: ",
    "Follow-up: ": "Follow-up: ",
    "Answer: ": "Risposta: ",
    "Answer a request: ": "Rispondere a una richiesta: ",
    "Close a gap: ": "Chiudere uno scostamento: ",
    "Playbook: ": "Guida: ",
    "First call: ": "Prima chiamata: ",
    "Check-up: ": "Verifica: ",
    "After a case: ": "Dopo un caso: ",
    "Their promise: ": "Promessa del cliente: ",
    "Not marked as done: ": "Non segnato come fatto: ",
    "Handoff: ": "Passaggio: ",
    "Handoff is back: ": "Passaggio tornato indietro: ",
    "Send a note: ": "Inviare una nota: ",
    "Act on a suggestion: ": "Dare seguito a un suggerimento: ",
    "Close bad news: ": "Chiudere una cattiva notizia: ",
    "Ask for needs: ": "Chiedere i bisogni: ",
    "Give: ": "Omaggio: ",
    "Bad news: ": "Cattiva notizia: ",
    "Gap: ": "Scostamento: ",
    "Billing: ": "Fatturazione: ",
    "Latest delivery: ": "Ultima consegna: ",
    "We promised: ": "Abbiamo promesso: ",
    "They asked: ": "Hanno chiesto: ",
    "They promised: ": "Hanno promesso: ",
    "New rep: ": "Nuovo commerciale: ",
    "Look at: ": "Da osservare: ",
    "Last time: ": "L'ultima volta: ",
    "Needs: ": "Bisogni: ",
    "Open offer: ": "Offerta aperta: ",
    "Introduce: ": "Presentare: ",
    "Competitor: ": "Concorrente: ",
    "Due: ": "In programma: ",
    "News: ": "Novità: ",
    "Ask: ": "Chiedere: ",
    "Case: ": "Caso: ",
    "Short: ": "Mancanza: ",
    "Promise: ": "Promessa: ",
    "Follow-up: Follow up": "Follow-up: Ricontattare",
    "Next follow-up of the list: ": "Prossimo follow-up dell'elenco: ",
    "tell bad news has its own day": "«Comunicare una cattiva notizia» ha un giorno proprio",
    "tell of a delay has its own day": "«Avvisare di un ritardo» ha un giorno proprio",
    "open case has its own day": "«Caso aperto» ha un giorno proprio",
    "our promise has its own day": "«Nostra promessa» ha un giorno proprio",
    "set by hand has its own day": "impostato a mano su un giorno proprio",
    "next follow-up of the list has its own day": (
        "«Prossimo follow-up dell'elenco» ha un giorno proprio"
    ),
    "follow-up has its own day": "«Follow-up» ha un giorno proprio",
    "answer a request has its own day": "«Rispondere a una richiesta» ha un giorno proprio",
    "answer has its own day": "«Risposta» ha un giorno proprio",
    "close a gap has its own day": "«Chiudere uno scostamento» ha un giorno proprio",
    "playbook has its own day": "«Guida» ha un giorno proprio",
    "first call has its own day": "«Prima chiamata» ha un giorno proprio",
    "check-up has its own day": "«Verifica» ha un giorno proprio",
    "after a case has its own day": "«Dopo un caso» ha un giorno proprio",
    "their promise has its own day": "«Promessa del cliente» ha un giorno proprio",
    # Inside of them.
    " (open since {day})": " (aperto dal {day})",
    ", {n} of {n2} in quantity": ", {n} su {n2} consegnati",
    ", {n} of {n2} in score": ", punteggio {n} su {n2}",
    " (due {day}, now {day2}, {n} days overdue; nobody has told them)": (
        " (scadenza {day}, ora {day2}, {n} giorni di ritardo; nessuno li ha avvisati)"
    ),
    " (due {day}, now {day2}, 1 day overdue; nobody has told them)": (
        " (scadenza {day}, ora {day2}, 1 giorno di ritardo; nessuno li ha avvisati)"
    ),
    " (due {day}, now {day2}; nobody has told them)": (
        " (scadenza {day}, ora {day2}; nessuno li ha avvisati)"
    ),
    " (moved from {day} to {day2}, told in time": (
        " (spostato dal {day} al {day2}, comunicato in tempo"
    ),
    " (due {day}, {n} days overdue)": " (scadenza {day}, {n} giorni di ritardo)",
    " (due {day}, 1 day overdue)": " (scadenza {day}, 1 giorno di ritardo)",
    " (due {day})": " (scadenza {day})",
    " (no date)": " (senza data)",
    ", {n} days overdue)": ", {n} giorni di ritardo)",
    ", 1 day overdue)": ", 1 giorno di ritardo)",
    "; and {n} more": "; e altri {n}",
    "Last time: tried {day}, ": "L'ultima volta: tentativo del {day}, ",
    "Last time: noted {day}, ": "L'ultima volta: annotato il {day}, ",
    "Last time: {day}, ": "L'ultima volta: {day}, ",
    "Due: a review (there was none yet)": "In programma: una revisione (non ce n'è ancora stata)",
    "Due: a review (the last one was on {day})": (
        "In programma: una revisione (l'ultima è stata il {day})"
    ),
    "Due: a survey (there was none yet)": "In programma: un sondaggio (non ce n'è ancora stato)",
    "Due: a survey (the last one was on {day})": (
        "In programma: un sondaggio (l'ultimo è stato il {day})"
    ),
    " (we do not carry it: refer to ": " (non lo trattiamo: rimandi a ",
    " (asked on {day})": " (chiesto il {day})",
    "New rep: with nobody since {day}": "Nuovo commerciale: con nessuno dal {day}",
    "New rep: with ": "Nuovo commerciale: con ",
    " since {day}, sold by ": " dal {day}, venduto da ",
    " since {day}; still to do: ": " dal {day}; resta da fare: ",
    "; still to do: ": "; resta da fare: ",
    " (the introduction missing)": " (manca: la presentazione)",
    " (their person missing)": " (manca: la loro persona)",
    " (our person missing)": " (manca: la nostra persona)",
    " (their person and our person missing)": " (mancano: le persone di entrambe le parti)",
    " named, renewal on {day}": " citato, rinnovo il {day}",
    # Tasks.
    "Ask how the delivery of {day} went: ": "Chieda com'è andata la consegna del {day}: ",
    "Ask how the delivery of {day} went": "Chieda com'è andata la consegna del {day}",
    "Ask how the start of {day} went": "Chieda com'è andato l'avvio del {day}",
    "Ask whether it is settled: the case": "Chieda se è risolto: il caso",
    "Ask whether it is settled: ": "Chieda se è risolto: ",
    "; not marked as done": "; non segnato come fatto",
    "They wrote or rang on {day} and wait for an answer": (
        "Hanno scritto o chiamato il {day} e attendono risposta"
    ),
    "Send the notes of the meeting of {day}": "Invii le note dell'incontro del {day}",
    "Accept the case, handed on by ": "Accetti il caso, passato da ",
    ", handed on by ": ", passato da ",
    " has not accepted ": " non ha accettato: ",
    " since {day}: take it back or hand it on again": " dal {day}: lo riprenda o lo ripassi",
    "; because ": "; perché: ",
    "; we do: ": "; facciamo: ",
    ": not closed, {ours} missing": ": non chiuso, manca: {ours}",
    "Answer what they asked: no text": "Risponda a ciò che hanno chiesto: senza testo",
    "Answer what they asked: ": "Risponda a ciò che hanno chiesto: ",
    "Act on what they suggest, and tell them: ": "Dia seguito al suggerimento e lo comunichi: ",
    "Their promise: Ask for what they promised": (
        "Promessa del cliente: chieda ciò che hanno promesso"
    ),
    "Their promise: Ask for ": "Promessa del cliente: chieda: ",
    " will come {day} instead of {day2}; nobody has told them": (
        " arriverà il {day} invece del {day2}; nessuno li ha avvisati"
    ),
    " was due {day}, then {day2}, and has not come; nobody has told them": (
        " doveva arrivare il {day}, poi il {day2}, e non è arrivato; nessuno li ha avvisati"
    ),
    "Confirm what they promised: ": "Confermi ciò che hanno promesso: ",
    "Ask what they need to be fully satisfied": (
        "Chieda che cosa serve loro per essere pienamente soddisfatti"
    ),
    "; by a colleague": "; tramite un collega",
    ": by a colleague": ": tramite un collega",
    "; by e-mail": "; per e-mail",
    "; by visit": "; con una visita",
    "; by video": "; in videochiamata",
    "; by letter": "; per lettera",
    ": by e-mail": ": per e-mail",
    ": by visit": ": con una visita",
    ": by video": ": in videochiamata",
    ": by letter": ": per lettera",
    "; they like ": "; amano: ",
    ": they like ": ": amano: ",
    " hand it over at the visit of {day}": " lo consegni alla visita del {day}",
    " send it by {day}": " lo spedisca entro il {day}",
    "; {n} of the budget is left": "; restano {n} del budget",
    " (gift)": " (regalo)",
    " (offer)": " (offerta)",
    " (preview)": " (anteprima)",
    " (report)": " (rapporto)",
    " (invitation)": " (invito)",
    " (special action)": " (azione speciale)",
    " (other)": " (altro)",
    " its cost is not known": " il costo non è noto",
    " {n} is over the limit of {n2} for one": " {n} supera il limite di {n2} per uno",
    " {n} over the budget of {n2} in 12 months": " {n} oltre il budget di {n2} in 12 mesi",
    " an offer is open: ": " un'offerta è aperta: ",
    "given already on {day}": "già dato il {day}",
    # The playbook that holds where a book has none.
    "Thank for the first order": "Ringraziare per il primo ordine",
    "Thank you for your order; I look after you from now on": (
        "Grazie per il Suo ordine; d'ora in poi La seguo io"
    ),
    "Say what will happen": "Dire che cosa succederà",
    "Who does what, by when, and whom to ask": "Chi fa che cosa, entro quando e a chi rivolgersi",
    "The wow: ": "La sorpresa: ",
    "Something small that they do not expect": "Una piccola cosa che non si aspettano",
    "Introduce by function": "Presentare per funzione",
    "Our accounts to their accounts, our service to their service": (
        "La nostra contabilità alla loro, la nostra assistenza alla loro"
    ),
    "Incentive to buy again": "Incentivo a riacquistare",
    "Something off what they bought first": "Uno sconto sul primo acquisto",
    "Review of the first 90 days": "Bilancio dei primi 90 giorni",
    "What was promised and what came; how they rate us, and what to do better": (
        "Che cosa era promesso e che cosa è arrivato; come ci valutano e che cosa migliorare"
    ),
    "Sit down with them": "Sedersi insieme",
    "What is new; business, budgets, what and how often they buy, grown or smaller": (
        "Che cosa c'è di nuovo; affari, budget, che cosa e quanto spesso comprano, crescita o calo"
    ),
    "Appreciation for the season": "Pensiero per le feste",
    "Something personal, by a hobby or a trip, at a modest cost": (
        "Qualcosa di personale, legato a un hobby o a un viaggio, a costo modesto"
    ),
    "Something special for the ten best": "Qualcosa di speciale per i dieci migliori",
    "What nobody else is given": "Ciò che nessun altro riceve",
    "Invite to the panel": "Invitare al panel",
    "Would you tell us what you think of what we plan?": (
        "Ci direbbe che cosa pensa dei nostri piani?"
    ),
    "Would you tell us what you think of what we plan": (
        "Ci direbbe che cosa pensa dei nostri piani"
    ),
    # Questions.
    "How is business; better or worse than last year?": (
        "Come vanno gli affari; meglio o peggio dell'anno scorso?"
    ),
    "Has the budget for what we supply changed?": "È cambiato il budget per ciò che forniamo?",
    "Has what you buy, or how often, changed?": "È cambiato che cosa comprate, o quanto spesso?",
    "Have you grown or become smaller?": "Siete cresciuti o diminuiti?",
    "Do not call: the list says so.": "Non chiamare: così dice l'elenco.",
    "How do you like to be contacted?": "Come preferisce essere contattato?",
    "Do the language, days and hours at which we contact you still suit you?": (
        "La lingua, i giorni e gli orari in cui La contattiamo vanno ancora bene?"
    ),
    "Whom do we best talk to, and how do we reach them?": (
        "Con chi è meglio parlare e come possiamo contattarlo?"
    ),
    "What interests you beyond what you buy from us?": (
        "Che cosa Le interessa oltre a ciò che compra da noi?"
    ),
    "What do you need to be fully satisfied?": (
        "Di che cosa ha bisogno per essere pienamente soddisfatto?"
    ),
    "When, how and in which language do you like to be contacted?": (
        "Quando, come e in quale lingua preferisce essere contattato?"
    ),
    "No {what} in the last {n} orders; before it was in {n2} of them, {n3} times.": (
        "Niente {what} negli ultimi {n} ordini; prima era nel {n2} di essi, {n3} volte."
    ),
    "{n} of {n2} {tier} customers with a common basket buy {what}; this one does not.": (
        "{n} su {n2} clienti {tier} con un paniere simile comprano {what}; questo no."
    ),
    "One order, {n} days ago, and no second; four of five order again within {n2}.": (
        "Un ordine {n} giorni fa e nessun secondo; quattro su cinque riordinano entro {n2}."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Un ordine {n} giorni fa e nessun secondo; al massimo {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perso da {n} giorni; {n2} di acquisti nell'anno migliore, metà degli altri {n3} o meno."
    ),
    "{n} days since the last order, usually {n2}, at most {n3}.": (
        "{n} giorni dall'ultimo ordine, di solito {n2}, al massimo {n3}."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Le ultime {n} valutazioni erano in media {n2}, {n3} nei primi {n4} giorni."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Gli ultimi {n} ordini ammontano a {n2}, di solito {n3}"
    ),
    ", and those of the same season a year before to {n}": (
        ", e quelli della stessa stagione un anno prima {n}"
    ),
    ": {n} of {n2}, {n3} before.": ": {n} su {n2}, prima {n3}.",
    ": {n} of {n2}.": ": {n} su {n2}.",
    "The last {n} contacts were all to sell.": "Gli ultimi {n} contatti erano tutti per vendere.",
    "Only {who} spoke with us in 365 days, {n} times.": (
        "Solo {who} ha parlato con noi in 365 giorni, {n} volte."
    ),
    "Only {who} reached them in 365 days, once.": (
        "Solo {who} li ha raggiunti in 365 giorni, una volta."
    ),
    "Only {who} reached them in 365 days, {n} times.": (
        "Solo {who} li ha raggiunti in 365 giorni, {n} volte."
    ),
    "A sit-down was due on {day}, {n} days ago.": (
        "Un incontro era previsto il {day}, {n} giorni fa."
    ),
    "{n} promises of 365 days passed their day without a word: the last ": (
        "{n} promesse in 365 giorni sono scadute senza una parola: le ultime "
    ),
    "{n} promises of 365 days passed their day without a word: ": (
        "{n} promesse in 365 giorni sono scadute senza una parola: "
    ),
    " was broken {n} of {n2} times in 365 days, last on {day}.": (
        " è stata mancata {n} volte su {n2} in 365 giorni, l'ultima il {day}."
    ),
    "{n} days since anybody reached them; every {n2} days is wanted.": (
        "{n} giorni da quando qualcuno li ha raggiunti; previsto ogni {n2} giorni."
    ),
    "A gap: open for {n} days, since {day}.": "Uno scostamento: aperto da {n} giorni, dal {day}.",
    ": open for {n} days, since {day}.": ": aperto da {n} giorni, dal {day}.",
    "Handed over on {day}; still to do: ": "Consegnato il {day}; resta da fare: ",
    "A 9 or 10 in the newest survey, no open gap, and not asked of late.": (
        "Un 9 o 10 nell'ultimo sondaggio, nessuno scostamento aperto e non interpellato di recente."
    ),
    "Named: ": "Citati: ",
    "; renewal on {day}": "; rinnovo il {day}",
    (
        "Potential {n}, among the highest fifth; revenue {n2}, half of the customers "
        "have {n3} or more."
    ): ("Potenziale {n}, nel quinto più alto; fatturato {n2}, metà dei clienti ha {n3} o più."),
    # Signals within a call.
    "Order overdue: ": "Ordine in ritardo: ",
    "Spend down: ": "Acquisti in calo: ",
    "Category dropped: ": "Categoria abbandonata: ",
    "Surprises: ": "Sorprese: ",
    "Same claim broken again: ": "Stessa promessa di nuovo mancata: ",
    "Ratings falling: ": "Valutazioni in calo: ",
    "Score low or falling: ": "Punteggio basso o in calo: ",
    "Sold to only: ": "Solo vendita: ",
    "Knows us by one of theirs: ": "Un solo interlocutore: ",
    "Spend rising: ": "Acquisti in crescita: ",
    "Category others buy: ": "Categoria che altri comprano: ",
    "High potential, low spend: ": "Alto potenziale, pochi acquisti: ",
    "No second order: ": "Nessun secondo ordine: ",
    "Lost, with a past that pays: ": "Perso, un tempo redditizio: ",
    # What is still to do and what is missing.
    "name the new rep": "indicare il nuovo commerciale",
    "the new rep calls": "il nuovo commerciale chiama",
    "take over the open promises": "prendere in carico le promesse aperte",
    "close the open gaps": "chiudere gli scostamenti aperti",
    "introduce the counterparts": "presentare gli interlocutori",
    "Billing: Invoice ": "Fatturazione: fattura ",
    "Billing: An invoice": "Fatturazione: una fattura",
    " over {n}, due {day}, {n2} days overdue": " di {n}, scadenza {day}, {n2} giorni di ritardo",
    " over {n}, due {day}, 1 day overdue": " di {n}, scadenza {day}, 1 giorno di ritardo",
    ", disputed: ": ", contestata: ",
    # What a gift is chosen by.
    "; a trip of theirs: ": "; un viaggio: ",
    ": a trip of theirs: ": ": un viaggio: ",
    " send it by {day}, for ": " lo spedisca entro il {day}, per ",
    "; given before: ": "; già regalato: ",
    "; at most {n} for one": "; al massimo {n} per uno",
    "others come first on days that are not planned ahead yet": (
        "altri vengono prima nei giorni non ancora pianificati"
    ),
    "they were reached since, for whatever; type Done on if that was it": (
        "raggiunto da allora, per qualunque motivo; compili «Fatto il» se era questo"
    ),
    "{iso} to {iso2}": "{iso} al {iso2}",
    "customer list": "elenco clienti",
    "Diary entries, row {n}": "Diario contatti, riga {n}",
    ", row {n}": ", riga {n}",
}
MESSAGES = {
    # Fixes that many problems share.
    "Nothing, if that is so": "Niente, se è così",
    "Nothing, if that is meant": "Niente, se è voluto",
    "Nothing, if they are none. ": "Niente, se non lo sono. ",
    "Nothing, if these are on their way.": "Niente, se sono in arrivo.",
    "Nothing, if they say the same; else add their rows there.": (
        "Niente, se dicono lo stesso; altrimenti aggiunga lì le loro righe."
    ),
    "; else settle the column with `retain map`.": (
        "; altrimenti stabilisca la colonna con `retain map`."
    ),
    "; else settle a sheet as - (none) with `retain map`.": (
        "; altrimenti stabilisca un foglio come - (nessuno) con `retain map`."
    ),
    "; else `retain map`.": "; altrimenti `retain map`.",
    "; else correct it, or add the customer.": "; altrimenti lo corregga o aggiunga il cliente.",
    "; else correct the row.": "; altrimenti corregga la riga.",
    "; else write the customer as the list has it.": (
        "; altrimenti scriva il cliente come nell'elenco."
    ),
    "; else write the whole name.": "; altrimenti scriva il nome intero.",
    "; else write a new last day.": "; altrimenti scriva un nuovo ultimo giorno.",
    "; else type whole dates.": "; altrimenti scriva date intere.",
    "; else type the days alone.": "; altrimenti scriva solo i giorni.",
    "; else delete the sheet.": "; altrimenti elimini il foglio.",
    "; else set tier_method to share or points.": (
        "; altrimenti imposti tier_method su share o points."
    ),
    "; else add the words to success_outcomes or attempt_outcomes.": (
        "; altrimenti aggiunga le parole a success_outcomes o attempt_outcomes."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; un foglio Orders con una riga per ordine dice di più."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; un foglio Calls con una riga per chiamata dice di più."
    ),
    "; a customer needs another cell of its row filled.": (
        "; un cliente deve avere un'altra cella compilata nella riga."
    ),
    "See the rows above.": "Vedi le righe sopra.",
    "Correct the date, or wait.": "Corregga la data, o aspetti.",
    "Correct one of the two dates.": "Corregga una delle due date.",
    "Correct one of the two days.": "Corregga uno dei due giorni.",
    "Correct the number.": "Corregga il numero.",
    "Correct the setting, or delete it.": "Corregga l'impostazione, o la elimini.",
    "Write yes or no.": "Scriva sì o no.",
    "Settle it with `retain map`, or leave it.": (
        "Lo stabilisca con `retain map`, o lo lasci così."
    ),
    "Settle it with `retain map`, or add the setting '{key}' with the value {column}.": (
        "Lo stabilisca con `retain map`, o aggiunga l'impostazione '{key}' con il valore {column}."
    ),
    "Look whether the columns were moved; else settle it with `retain map`.": (
        "Guardi se le colonne sono state spostate; altrimenti lo stabilisca con `retain map`."
    ),
    # What rows and cells are counted in.
    "{n} rows": "{n} righe",
    "{n} row": "{n} riga",
    "{n} more rows": "{n} altre righe",
    "{n} more row": "{n} altra riga",
    # Customers.
    "a row without a customer name or id; it is left out": (
        "una riga senza nome né codice cliente; viene tralasciata"
    ),
    "Give it a name, or delete it.": "Le dia un nome, o la elimini.",
    "a person without a company, in {rows}; counted as a customer of that name": (
        "una persona senza azienda, in {rows}; contata come cliente con quel nome"
    ),
    "If it is a further contact, write the company beside it.": (
        "Se è un altro contatto, scriva accanto l'azienda."
    ),
    "the same customer as in row {n}; this row is not counted": (
        "lo stesso cliente della riga {n}; questa riga non conta"
    ),
    " (it differs in ": " (differisce in: ",
    "Join the two rows, or give each its own id.": (
        "Unisca le due righe, o dia a ciascuna un codice proprio."
    ),
    (
        "{n} row is a further contact of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} riga è un altro contatto di clienti che stanno sopra; ogni cliente conta "
        "una volta, con il contatto più recente"
    ),
    (
        "{n} rows are further contacts of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} righe sono altri contatti di clienti che stanno sopra; ogni cliente conta "
        "una volta, con il contatto più recente"
    ),
    "may be the same customer as row {n} (": "forse lo stesso cliente della riga {n} (",
    "may be the same customer as ": "forse lo stesso cliente di ",
    ": they share the name": ": in comune il nome",
    ": they share nearly all of the name": ": in comune quasi tutto il nome",
    ": they share the e-mail": ": in comune l'e-mail",
    ": they share the phone": ": in comune il telefono",
    " and the e-mail": " e l'e-mail",
    " and the phone": " e il telefono",
    "; they differ in ": "; differiscono in: ",
    "If so, join the two rows; both are counted until then.": (
        "Se sì, unisca le due righe; fino ad allora contano entrambe."
    ),
    "If so, write one name in the log; both are counted until then.": (
        "Se sì, scriva un solo nome nel registro; fino ad allora contano entrambi."
    ),
    "there is no list of customers; {n} were gathered from ": (
        "non c'è un elenco clienti; {n} sono stati raccolti da: "
    ),
    "Add a sheet Customers for tiers by revenue, reps, phones and days without calls.": (
        "Aggiunga un foglio Customers per classi per fatturato, commerciali, telefoni e "
        "giorni senza chiamate."
    ),
    # Whose a row is.
    "no such customer; the row is counted for {who} by its {ours}": (
        "nessun cliente del genere; la riga conta per {who} ({ours})"
    ),
    "the {ours} beside it is that of {who}; the row is counted for ": (
        "accanto, {ours} di {who}; la riga conta per "
    ),
    "Correct the {ours} or the {ours2}.": "Corregga uno dei due: {ours}, {ours2}.",
    "read with leading zeros left out, in {rows}: {pairs}": (
        "letto senza gli zeri iniziali, in {rows}: {pairs}"
    ),
    "read with one of several addresses, in {rows}: {pairs}": (
        "letto come uno di più indirizzi, in {rows}: {pairs}"
    ),
    "read with one of several numbers, in {rows}: {pairs}": (
        "letto come uno di più numeri, in {rows}: {pairs}"
    ),
    "read with an e-mail address, in {rows}: {pairs}": (
        "letto come indirizzo e-mail, in {rows}: {pairs}"
    ),
    "read with the surname first, in {rows}: {pairs}": (
        "letto con il cognome per primo, in {rows}: {pairs}"
    ),
    "{n} names of no customer are each near to one, in {n2} rows that count nowhere: ": (
        "{n} nomi senza cliente somigliano ciascuno a un cliente, in {n2} righe che non "
        "contano da nessuna parte: "
    ),
    (
        "If they are the same, take them all: retain map BOOK --near; else write the "
        "customers as the list has them, or add a sheet Aliases (Alias, Customer)."
    ): (
        "Se sono gli stessi, li accetti tutti: retain map BOOK --near; altrimenti scriva "
        "i clienti come nell'elenco, o aggiunga un foglio Aliases (Alias, Customer)."
    ),
    "{n} names of no customer, in {n2} rows that count nowhere, like ": (
        "{n} nomi senza cliente, in {n2} righe che non contano da nessuna parte, come "
    ),
    "Add these customers to the list, or correct the names; other people's rows may stay.": (
        "Aggiunga questi clienti all'elenco, o corregga i nomi; le righe di altri possono restare."
    ),
    "no such customer (and {n} more rows); the row is counted nowhere": (
        "nessun cliente del genere (e altre {n} righe); la riga non conta da nessuna parte"
    ),
    "no such customer (and {n} more row); the row is counted nowhere": (
        "nessun cliente del genere (e {n} altra riga); la riga non conta da nessuna parte"
    ),
    "no such customer; the row is counted nowhere": (
        "nessun cliente del genere; la riga non conta da nessuna parte"
    ),
    "several customers have this {ours} (and {rows}); the row is counted for none": (
        "più clienti hanno in comune: {ours} (e {rows}); la riga non conta per nessuno"
    ),
    "several customers have this {ours}; the row is counted for none": (
        "più clienti hanno in comune: {ours}; la riga non conta per nessuno"
    ),
    "Write the customer's id.": "Scriva il codice del cliente.",
    "Correct it, or add the customer to the list.": (
        "Lo corregga, o aggiunga il cliente all'elenco."
    ),
    "Nearest: ": "Più simile: ",
    " ({n} of 100)": " ({n} su 100)",
    (
        ". If it is the same, add the name to a sheet Aliases (Alias, Customer); else "
        "correct it, or add the customer."
    ): (
        ". Se è lo stesso, aggiunga il nome a un foglio Aliases (Alias, Customer); "
        "altrimenti lo corregga o aggiunga il cliente."
    ),
    "Which customer is {word}?": "Quale cliente è {word}?",
    "Counted nowhere: {rows}.": "Non conta da nessuna parte: {rows}.",
    "later than {iso}, the day of this run; the row is not counted": (
        "dopo il {iso}, il giorno di questa esecuzione; la riga non conta"
    ),
    "later than {iso}, the day of this run; not counted": (
        "dopo il {iso}, il giorno di questa esecuzione; non conta"
    ),
    "later than {iso}, the day of this run; it has not happened yet": (
        "dopo il {iso}, il giorno di questa esecuzione; non è ancora accaduto"
    ),
    "later than {iso}, the day of this run": "dopo il {iso}, il giorno di questa esecuzione",
    "{n} more rows are dated after {iso}": "altre {n} righe hanno una data dopo il {iso}",
    (
        "no column is known as the {ours}, so none of {rows} is counted; headers that "
        "are not used: "
    ): (
        "nessuna colonna è nota come {ours}, quindi nessuna di {rows} conta; "
        "intestazioni non usate: "
    ),
    "Say which it is: retain map ": "Dica qual è: retain map ",
    "no {ours} in this row; it is counted nowhere": (
        "in questa riga manca: {ours}; non conta da nessuna parte"
    ),
    "no {ours} in {n} more rows; they are counted nowhere": (
        "in altre {n} righe manca: {ours}; non contano da nessuna parte"
    ),
    "no {ours} in {n} more row; they are counted nowhere": (
        "in {n} altra riga manca: {ours}; non conta da nessuna parte"
    ),
    "Fill it in, or delete the row.": "Lo compili, o elimini la riga.",
    # Headers and sheets.
    "no column of this sheet is {label}; without it Orders give no revenue": (
        "nessuna colonna di questo foglio è {label}; senza di essa gli ordini non danno fatturato"
    ),
    "no column of this sheet is {label}; without it its rows hold for nobody": (
        "nessuna colonna di questo foglio è {label}; senza di essa le sue righe non "
        "valgono per nessuno"
    ),
    "no column of this sheet is {label}; without it none of its days is kept free": (
        "nessuna colonna di questo foglio è {label}; senza di essa nessuno dei suoi "
        "giorni resta libero"
    ),
    "Name the header so, or settle it with `retain map`.": (
        "Chiami così l'intestazione, o lo stabilisca con `retain map`."
    ),
    " could all be {label}; none of them is used": (
        " potrebbero essere tutte {label}; nessuna è usata"
    ),
    "Which column of {sheet} names the customer as the list does?": (
        "Quale colonna di {sheet} nomina il cliente come l'elenco?"
    ),
    "Which column of '{sheet}' is {label}?": "Quale colonna di '{sheet}' è {label}?",
    "None of them is used.": "Nessuna è usata.",
    "What is the column '{header}' of '{sheet}'?": (
        "Che cos'è la colonna '{header}' di '{sheet}'?"
    ),
    "It is not used.": "Non è usata.",
    "It holds nothing.": "È vuota.",
    "It holds ": "Contiene: ",
    "a header that may mean {labels}; it is not used": (
        "un'intestazione che può significare {labels}; non è usata"
    ),
    "a header that may mean ": "un'intestazione che può significare: ",
    "a header whose letters are like those of {labels}; it is not used": (
        "un'intestazione le cui lettere somigliano a quelle di {labels}; non è usata"
    ),
    "); it is not used": "); non è usata",
    "the same heading twice: ": "la stessa intestazione due volte: ",
    "; only {place} is read": "; si legge solo {place}",
    "Give each column a heading of its own, or delete one.": (
        "Dia a ogni colonna un'intestazione propria, o ne elimini una."
    ),
    "a column without a header; it is not used": "una colonna senza intestazione; non è usata",
    "Give it a header, if it matters.": "Le dia un'intestazione, se è importante.",
    "this looks like {export}, but here {against}; it is read by its words": (
        "sembra {export}, ma qui {against}; si legge in base alle parole"
    ),
    "its values are no dates": "i suoi valori non sono date",
    "its values are no numbers of days": "i suoi valori non sono numeri di giorni",
    "its values are no numbers": "i suoi valori non sono numeri",
    "its values are no minutes, rather seconds": (
        "i suoi valori non sono minuti, piuttosto secondi"
    ),
    "its values are no e-mail addresses": "i suoi valori non sono indirizzi e-mail",
    "its values are no phone numbers": "i suoi valori non sono numeri di telefono",
    "its values are no channels": "i suoi valori non sono canali",
    "its values are neither dates nor yes and no": "i suoi valori non sono né date né sì e no",
    "its values are not yes and no": "i suoi valori non sono sì e no",
    "its values are dates": "i suoi valori sono date",
    "its values are e-mail addresses": "i suoi valori sono indirizzi e-mail",
    "known spelling of ": "grafia nota di ",
    "no better header for ": "nessuna intestazione migliore per ",
    "a word that can mean other things too": "una parola che può significare anche altro",
    " all hold days of contact; the latest of a row is its last contact": (
        " contengono tutte giorni di contatto; il più recente di una riga è il suo ultimo contatto"
    ),
    " names the customer: {n} of {n2} values are in the list": (
        " nomina il cliente: {n} valori su {n2} sono nell'elenco"
    ),
    ": {n} of {n2}": ": {n} su {n2}",
    "{n} of {n2} of its values are customers of the list": (
        "{n} dei suoi {n2} valori sono clienti dell'elenco"
    ),
    "hardly a value of this sheet that should name the customer is in the list of customers (": (
        "quasi nessun valore di questo foglio che dovrebbe nominare il cliente è "
        "nell'elenco clienti ("
    ),
    "); rows of nobody are counted nowhere": (
        "); le righe senza cliente non contano da nessuna parte"
    ),
    "Rows of nobody are counted nowhere.": "Le righe senza cliente non contano da nessuna parte.",
    "Say which column it is: retain map ": "Dica quale colonna è: retain map ",
    "; or add the customers to the list.": "; o aggiunga i clienti all'elenco.",
    "Of their values in the list: ": "Dei loro valori, nell'elenco: ",
    " is the number of the order; ": " è il numero dell'ordine; ",
    " says who the customer is": " dice chi è il cliente",
    "{ours} are read from {n} sheets: ": "{ours}: letto da {n} fogli: ",
    " are read from {n} sheets: ": ": letto da {n} fogli: ",
    "; new rows go to ": "; le nuove righe vanno in ",
    " are read from {where}; this sheet is not read": (
        ": letto da {where}; questo foglio non è letto"
    ),
    "Move its rows there, or give it another title.": (
        "Sposti lì le sue righe, o gli dia un altro titolo."
    ),
    "To read them as one: retain map ": "Per leggerli come uno: retain map ",
    "; to leave it out: ": "; per tralasciarlo: ",
    "not read, as no table that is known: ": "non letto, perché nessuna tabella nota: ",
    "no table that is known, by its title or its headers: ": (
        "nessuna tabella nota, per titolo o intestazioni: "
    ),
    "no table that is known; it holds ": "nessuna tabella nota; contiene ",
    "If it is an order list: retain map ": "Se è un elenco ordini: retain map ",
    "If it is a call log: retain map ": "Se è un registro chiamate: retain map ",
    "If it is the customer list: retain map ": "Se è l'elenco clienti: retain map ",
    "If it is something else: retain map ": "Se è qualcos'altro: retain map ",
    " and {n} more": " e altri {n}",
    " all look like {label}; none of them is read": " sembrano tutti {label}; nessuno è letto",
    "Name the right one {label}, or read all of them as one: retain map ": (
        "Chiami {label} quello giusto, o li legga tutti come uno: retain map "
    ),
    "It is not read.": "Non è letto.",
    "They are not read.": "Non sono letti.",
    "What is the sheet '{title}'?": "Che cos'è il foglio '{title}'?",
    "a copy of our Call schedule": "una copia del nostro foglio Piano chiamate",
    "; what is typed into it is taken, once": "; ciò che vi si scrive viene preso, una volta",
    (
        "months stand across, read as revenue by month: {n} amounts of {months}, each on "
        "the first of its month"
    ): (
        "i mesi stanno in colonna, letti come fatturato mensile: {n} importi di "
        "{months}, ciascuno al primo del mese"
    ),
    (
        "months stand across, read as contacts: {n} of {months}, without a day on the "
        "first of the month"
    ): (
        "i mesi stanno in colonna, letti come contatti: {n} di {months}, senza giorno al "
        "primo del mese"
    ),
    "; no year stands there, so that these are the newest such months": (
        "; non c'è un anno, quindi sono i mesi più recenti"
    ),
    "Write the year into the title of the sheet or the headers.": (
        "Scriva l'anno nel titolo del foglio o nelle intestazioni."
    ),
    " (as you said)": " (come ha detto)",
    " (as days, marks and words stand in its cells)": (
        " (perché nelle celle ci sono giorni, segni e parole)"
    ),
    " (by its title)": " (per il titolo)",
    " (as amounts stand in its cells)": " (perché nelle celle ci sono importi)",
    (
        "months stand across, and the numbers may be contacts or amounts, so that they are not read"
    ): (
        "i mesi stanno in colonna, e i numeri possono essere contatti o importi, perciò "
        "non sono letti"
    ),
    "months stand across, and the numbers may be contacts or amounts": (
        "i mesi stanno in colonna, e i numeri possono essere contatti o importi"
    ),
    "months stand across, and are not read: ": "i mesi stanno in colonna e non sono letti: ",
    "Say which: ": "Dica che cosa sono: ",
    " or {command} for neither.": " o {command} per nessuno.",
    "Are the numbers by month in {sheet} contacts (Calls) or amounts (Orders)?": (
        "I numeri mensili in {sheet} sono contatti (Calls) o importi (Orders)?"
    ),
    "They are like ": "Sono come ",
    "days of a month; read as those of {word}, as the sheet is named": (
        "giorni di un mese; letti come quelli di {word}, dal nome del foglio"
    ),
    "a mark for the value above, in {n} cells; read as ": (
        "un segno per il valore sopra, in {n} celle; letto come "
    ),
    "a mark for the value above, in {n} cell; read as ": (
        "un segno per il valore sopra, in {n} cella; letto come "
    ),
    "no customer in {n} rows of groups; each is that of the row above, the first of ": (
        "nessun cliente in {n} righe di gruppi; ciascuna è della riga sopra, la prima di "
    ),
    "the header again; it is not read as data": "di nuovo l'intestazione; non letta come dati",
    "a heading inside the table": "un titolo dentro la tabella",
    "a name alone, which may be a heading": "un nome da solo, forse un titolo",
    "a row of totals": "una riga di totali",
    "a line below the table": "una riga sotto la tabella",
    "; it is not read as data": "; non si legge come dati",
    "; it is read as a row of data": "; si legge come riga di dati",
    "If it is a heading, delete it or end it with a colon.": (
        "Se è un titolo, lo elimini o lo termini con i due punti."
    ),
    " is the Annual revenue": " è il fatturato annuo",
    ", times {n}": ", per {n}",
    ": the newest full year beside ": ": l'ultimo anno completo, accanto a ",
    ": the newest year beside ": ": l'anno più recente, accanto a ",
    " were read from '{sheet}' at the last run, and are from no sheet now": (
        ": nell'ultima esecuzione letto da '{sheet}', ora da nessun foglio"
    ),
    "If the sheet has another name: retain map ": "Se il foglio ha un altro nome: retain map ",
    "; else nothing: the next run knows it so.": (
        "; altrimenti niente: la prossima esecuzione lo saprà così."
    ),
    " was read under '{header}' at the last run, and no column is it now": (
        ": nell'ultima esecuzione letto sotto '{header}', ora non lo è nessuna colonna"
    ),
    ", so that attempts would count as contacts": (
        ", così che i tentativi conterebbero come contatti"
    ),
    "If the header was renamed: retain map ": "Se l'intestazione è stata rinominata: retain map ",
    "; else add the row 'column {key}' with the value - to Settings.": (
        "; altrimenti aggiunga a Settings la riga 'column {key}' con il valore -."
    ),
    "1 row counts now, and {n} did at the last run": (
        "ora conta 1 riga, nell'ultima esecuzione erano {n}"
    ),
    "{n} rows count now, and {n2} did at the last run": (
        "ora contano {n} righe, nell'ultima esecuzione erano {n2}"
    ),
    "no rows count now, and {n} did at the last run": (
        "ora non conta nessuna riga, nell'ultima esecuzione erano {n}"
    ),
    (
        "Put the rows back, or refresh once with --accept-fewer, or with accept_fewer = "
        "yes in Settings, if they are meant to be gone."
    ): (
        "Ripristini le righe; se devono mancare, aggiorni una volta con --accept-fewer, "
        "o con accept_fewer = yes in Settings."
    ),
    (
        "No tiers: no customer has revenue, potential, influence or a first day, so all "
        "are called alike, every {n} days"
    ): (
        "Nessuna classe: nessun cliente ha fatturato, potenziale, influenza o un primo "
        "giorno, quindi tutti sono seguiti allo stesso modo, ogni {n} giorni"
    ),
    "No tiers: no customer has revenue, so all are called alike, every {n} days": (
        "Nessuna classe: nessun cliente ha fatturato, quindi tutti sono seguiti allo "
        "stesso modo, ogni {n} giorni"
    ),
    "No tiers: no customer has a class in the list, so all are called alike, every {n} days": (
        "Nessuna classe: nessun cliente ha una classe nell'elenco, quindi tutti sono "
        "seguiti allo stesso modo, ogni {n} giorni"
    ),
    " may be it. ": " potrebbe esserlo. ",
    (
        "Add a column Annual revenue to the customers, or a sheet Orders with dates and "
        "amounts (`retain map` settles a header that has another name); or write A, B or "
        "C into a column Class or Tier override."
    ): (
        "Aggiunga ai clienti una colonna Fatturato annuo, o un foglio Orders con date e "
        "importi (`retain map` stabilisce un'intestazione con un altro nome); o scriva "
        "A, B o C in una colonna Classe."
    ),
    # Cells.
    "{n} cells with a word for nothing; read as blank": (
        "{n} celle con una parola che vuol dire niente; lette come vuote"
    ),
    "{n} cell with a word for nothing; read as blank": (
        "{n} cella con una parola che vuol dire niente; letta come vuota"
    ),
    "a formula that was not calculated yet": "una formula non ancora calcolata",
    "Open the workbook in Excel, save it, and run again.": (
        "Apra la cartella in Excel, la salvi ed esegua di nuovo."
    ),
    "an error of a formula": "un errore di una formula",
    "Mend the formula; until then the cell counts as blank.": (
        "Corregga la formula; fino ad allora la cella conta come vuota."
    ),
    "contacts of several days in one cell, in {n} cells; kept as a note, none of them counts": (
        "contatti di più giorni in una cella, in {n} celle; tenuti come nota, nessuno conta"
    ),
    "contacts of several days in one cell; kept as a note, none of them counts": (
        "contatti di più giorni in una cella; tenuti come nota, nessuno conta"
    ),
    "Give each contact a row in the sheet Calls, if it should count.": (
        "Dia a ogni contatto una riga nel foglio Calls, se deve contare."
    ),
    "Give each contact a row of its own; the text is kept as a note.": (
        "Dia a ogni contatto una riga propria; il testo resta come nota."
    ),
    "no phone number": "non è un numero di telefono",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.": (
        "Scriva il numero, meglio con il prefisso del paese (+39 06 123456); resta come scritto."
    ),
    "no e-mail address": "non è un indirizzo e-mail",
    "Correct it, or leave it blank; it is kept as typed.": (
        "Lo corregga, o lasci vuoto; resta come scritto."
    ),
    "neither yes nor no; read as yes": "né sì né no; letto come sì",
    "neither a day nor yes": "né un giorno né sì",
    "Write the day, or yes; until then it is not done.": (
        "Scriva il giorno, o sì; fino ad allora non è fatto."
    ),
    "Type it as a date (or as 2026-11-22); until then the cell counts as blank.": (
        "Lo scriva come data (o come 2026-11-22); fino ad allora la cella conta come vuota."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Imposti day_first su yes o no nel foglio Settings o con --set, o lo scriva come data."
    ),
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?": (
        "In una data come 03/04/2026 il giorno sta per primo, cioè è il 3 aprile?"
    ),
    "Dates that can be read two ways are blank.": "Le date leggibili in due modi restano vuote.",
    (
        "real dates in this column all lie on the 1st to 12th, and the days beyond are "
        "text: day and month of the real dates were probably swapped when they were "
        "typed or opened"
    ): (
        "le date vere di questa colonna cadono tutte dall'1 al 12, e i giorni oltre sono "
        "testo: giorno e mese delle date vere sono stati probabilmente scambiati "
        "scrivendole o aprendole"
    ),
    "Compare one with its source; import the dates anew with the day first.": (
        "Ne confronti una con la fonte; importi di nuovo le date con il giorno per primo."
    ),
    "a number that is no day of a calendar": "un numero che non è un giorno di calendario",
    "a time of day where a date belongs": "un'ora dove va una data",
    "text where a date belongs": "testo dove va una data",
    "no such day in the calendar": "quel giorno non esiste nel calendario",
    "several dates in one cell": "più date in una cella",
    "a day without a year": "un giorno senza anno",
    "a date outside 1900 to 2199": "una data fuori dal 1900–2199",
    "a day before {year}, rather a slip or a small number; not used": (
        "un giorno prima del {year}, piuttosto un errore o un numero piccolo; non usato"
    ),
    "Type the day with its year, like 2026-11-22.": (
        "Scriva il giorno con l'anno, come 2026-11-22."
    ),
    "a span of days; each of its {n} days counts": (
        "un intervallo di giorni; ciascuno dei suoi {n} giorni conta"
    ),
    "Give each day a row of its own.": "Dia a ogni giorno una riga propria.",
    "{n} more cells like these could not be read": (
        "altre {n} celle come queste non si sono potute leggere"
    ),
    "{n} cells like this: ": "{n} celle come questa: ",
    ": nothing in this column tells whether the day or the month stands first": (
        ": niente in questa colonna dice se viene prima il giorno o il mese"
    ),
    ": this column contradicts itself (": ": questa colonna si contraddice (",
    " has the day first, ": " ha prima il giorno, ",
    " the month)": " il mese)",
    "text where a number belongs": "testo dove va un numero",
    "a percentage where an amount belongs": "una percentuale dove va un importo",
    "mil is a million in English and a thousand in Spanish and Portuguese": (
        "mil è un milione in inglese e mille in spagnolo e portoghese"
    ),
    (
        "the header counts in thousands or the like, and this is marked as a whole "
        "amount: nobody can tell which holds"
    ): (
        "l'intestazione conta in migliaia o simili, e questo è segnato come importo "
        "intero: non si può dire quale valga"
    ),
    (
        "thousands or decimals: this column contradicts itself, some cells have a "
        "decimal comma and others a decimal point"
    ): (
        "migliaia o decimali: questa colonna si contraddice, alcune celle hanno la "
        "virgola decimale, altre il punto"
    ),
    (
        "thousands or decimals: nothing in this column tells whether the point or the "
        "comma is the decimal mark"
    ): (
        "migliaia o decimali: niente in questa colonna dice se il segno decimale è il "
        "punto o la virgola"
    ),
    "Type the number, or format the cell as a number.": (
        "Scriva il numero, o formatti la cella come numero."
    ),
    "a date where a number belongs": "una data dove va un numero",
    "Type the number alone, like 1250.50.": "Scriva solo il numero, come 1250,50.",
    "yes or no where a number belongs": "sì o no dove va un numero",
    "Type the number, or settle another meaning of the header with `retain map`.": (
        "Scriva il numero, o stabilisca un altro significato dell'intestazione con `retain map`."
    ),
    "percentages and plain numbers in one column: nobody can tell what this one means": (
        "percentuali e numeri semplici in una colonna: non si può dire che cosa significhi questo"
    ),
    "Write all of them with %, or none.": "Li scriva tutti con %, o nessuno.",
    "Type the amount; a growth or a share belongs in another column.": (
        "Scriva l'importo; una crescita o una quota va in un'altra colonna."
    ),
    "Write m for million or k for thousand, or the number in full.": (
        "Scriva m per milione o k per mille, o il numero per intero."
    ),
    "Write it in the header's unit without a currency sign, or with its own unit (12k).": (
        "Lo scriva nell'unità dell'intestazione senza segno di valuta, o con la propria "
        "unità (12k)."
    ),
    (
        "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the "
        "number as a number."
    ): (
        "Imposti decimal_comma su yes o no nel foglio Settings o con --set, o scriva il "
        "numero come numero."
    ),
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?": (
        "La virgola in un numero come «1,234» è il segno decimale, cioè è poco più di 1?"
    ),
    "Numbers that can be read two ways are blank.": (
        "I numeri leggibili in due modi restano vuoti."
    ),
    "Type the days alone, like 28; until then the tier's cadence is used.": (
        "Scriva solo i giorni, come 28; fino ad allora vale il ritmo della classe."
    ),
    "Type the number alone, like 8.": "Scriva solo il numero, come 8.",
    "in another currency than the others of this column ({usual}): it is not added to them": (
        "in un'altra valuta rispetto agli altri della colonna ({usual}): non viene sommato"
    ),
    "Write what it comes to in ": "Scriva a quanto ammonta in ",
    "a word for how often; read as every {n} days": (
        "una parola di frequenza; letta come ogni {n} giorni"
    ),
    "a word for how often; read as every 1 day": (
        "una parola di frequenza; letta come ogni giorno"
    ),
    "several currencies in this column ({names}); they are compared as if they were one": (
        "più valute in questa colonna ({names}); confrontate come se fossero una sola"
    ),
    "Convert them to one currency.": "Le converta in una valuta.",
    # Answers and what was typed.
    (
        "the answer is not taken: that is none of the words to choose from; the question "
        "stays, with what was typed"
    ): (
        "la risposta non è presa: non è nessuna delle parole da scegliere; la domanda "
        "resta, con quanto scritto"
    ),
    "the answer is not taken: ": "la risposta non è presa: ",
    "; the question stays, with what was typed": "; la domanda resta, con quanto scritto",
    "Choose one of the words in the drop-down; they stand under Choices.": (
        "Scelga una delle parole dell'elenco; stanno sotto Scelte."
    ),
    "The answer counts. It stays here: ": "La risposta conta. Resta qui: ",
    " itself stays as it is": " stesso resta com'è",
    "stands in the call schedule twice; it counts once": (
        "sta due volte nel piano chiamate; conta una volta"
    ),
    "was typed into this row before and is in the call log; it is not logged again": (
        "è già stato scritto in questa riga ed è nel registro chiamate; non viene annotato di nuovo"
    ),
    "stands in the call log already; it is not logged again": (
        "è già nel registro chiamate; non viene annotato di nuovo"
    ),
    "If it was another call, write it into the call log.": (
        "Se era un'altra chiamata, la scriva nel registro chiamate."
    ),
    "no day that can be read": "non è un giorno leggibile",
    "no number": "non è un numero",
    "; the call is logged on {iso}": "; la chiamata è annotata al {iso}",
    "Correct its date in the call log.": "Corregga la data nel registro chiamate.",
    "typed for nobody that is named under a heading that is not known; it is not logged": (
        "scritto per nessuno di nominato sotto un'intestazione sconosciuta; non viene annotato"
    ),
    "typed for {whom} under a heading that is not known; it is not logged": (
        "scritto per {whom} sotto un'intestazione sconosciuta; non viene annotato"
    ),
    "Type it under one of {ours}.": "Lo scriva sotto una di queste intestazioni: {ours}.",
    "a formula that no program has calculated, typed for {whom}; its text is logged": (
        "una formula che nessun programma ha calcolato, scritta per {whom}; se ne annota il testo"
    ),
    "Write what was meant into the call log.": (
        "Scriva nel registro chiamate che cosa si intendeva."
    ),
    ", typed for {whom}; it is kept as text": ", scritto per {whom}; resta come testo",
    "Correct it in the call log: write {ours} like {example}.": (
        "Lo corregga nel registro chiamate: scriva {ours} come {example}."
    ),
    "typed for nobody: ": "scritto per nessuno: ",
    "typed for {whom}: ": "scritto per {whom}: ",
    "nothing stands under {ours}": "sotto {ours} non c'è niente",
    "that is none of {ours}": "non è nessuno tra: {ours}",
    "that is no day that can be read": "non è un giorno leggibile",
    "that is later than {iso}, the day of this run": (
        "è dopo il {iso}, il giorno di questa esecuzione"
    ),
    "; the row stays, with what was typed": "; la riga resta, con quanto scritto",
    "; the task stays, with what was typed": "; il compito resta, con quanto scritto",
    "Choose an answer under {ours}.": "Scelga una risposta sotto {ours}.",
    "Write the day it was done under {ours}.": (
        "Scriva il giorno in cui è stato fatto sotto {ours}."
    ),
    "Write the day it was done into {ours}.": "Scriva il giorno in cui è stato fatto in {ours}.",
    "under a heading that is not known; it is kept only with a day under {ours}": (
        "sotto un'intestazione sconosciuta; resta solo con un giorno sotto {ours}"
    ),
    "under a heading that is not known; it is kept only with an answer under {ours}": (
        "sotto un'intestazione sconosciuta; resta solo con una risposta sotto {ours}"
    ),
    "done for {whom}, and its date is no day that can be read; it is kept in {ours}": (
        "fatto per {whom}, e la sua data non è un giorno leggibile; resta in {ours}"
    ),
    (
        "done for {whom}, and its row is gone, or says something else by now; it is kept in {ours}"
    ): "fatto per {whom}, e la sua riga non c'è più o dice altro; resta in {ours}",
    "done for {whom}, and its row says {word} already, which stays; it is kept in {ours}": (
        "fatto per {whom}, e la sua riga dice già {word}, che resta; sta in {ours}"
    ),
    "typed into the call schedule, but it cannot go into the call log: ": (
        "scritto nel piano chiamate, ma non può andare nel registro chiamate: "
    ),
    "; it counts, and waits in {ours}": "; conta, e aspetta in {ours}",
    "an earlier run could not add it": "un'esecuzione precedente non ha potuto aggiungerlo",
    "the book has no call log": "la cartella non ha un registro chiamate",
    "its row names no customer; type it again in the row of the customer": (
        "la sua riga non nomina alcun cliente; lo scriva di nuovo nella riga del cliente"
    ),
    "Mend that, and run again.": "Corregga, ed esegua di nuovo.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Aggiunga un foglio Calls con le intestazioni {headings}, ed esegua di nuovo."
    ),
    (
        "the last plan is not used, as it is of another book: more than half of its "
        "customers are not in this one; calls are planned anew"
    ): (
        "l'ultimo piano non si usa, perché è di un'altra cartella: più di metà dei suoi "
        "clienti non è in questa; le chiamate si pianificano di nuovo"
    ),
    (
        "the last plan is not used, as it is of another book: of the talks that it "
        "counts from more than half are not in this one; calls are planned anew"
    ): (
        "l'ultimo piano non si usa, perché è di un'altra cartella: più di metà dei "
        "colloqui da cui conta non è in questa; le chiamate si pianificano di nuovo"
    ),
    "the last plan is not used, as nothing of it is there any more; calls are planned anew": (
        "l'ultimo piano non si usa, perché non ne resta niente; le chiamate si pianificano di nuovo"
    ),
    (
        "the last plan is not used, as rows of it are missing, or stand there twice; "
        "calls are planned anew"
    ): (
        "l'ultimo piano non si usa, perché mancano righe o ci sono due volte; le "
        "chiamate si pianificano di nuovo"
    ),
    "the last plan is not used, as somebody changed a row of it; calls are planned anew": (
        "l'ultimo piano non si usa, perché qualcuno ne ha cambiato una riga; le chiamate "
        "si pianificano di nuovo"
    ),
    "the last plan is not used, as somebody changed {n} rows of it; calls are planned anew": (
        "l'ultimo piano non si usa, perché qualcuno ne ha cambiato {n} righe; le "
        "chiamate si pianificano di nuovo"
    ),
    (
        "the last plan is not used, as it was made on {iso}, after {iso2}, the day of "
        "this run; calls are planned anew"
    ): (
        "l'ultimo piano non si usa, perché è del {iso}, dopo il {iso2}, il giorno di "
        "questa esecuzione; le chiamate si pianificano di nuovo"
    ),
    "Nothing: the next refresh writes this hidden sheet anew.": (
        "Niente: il prossimo aggiornamento riscrive questo foglio nascosto."
    ),
    "{n} more problems are not listed": "altri {n} problemi non sono elencati",
    "Mend these first.": "Corregga prima questi.",
    "{n} more like the {n2} above, in ": "altri {n} come i {n2} qui sopra, in ",
    # What cannot be true.
    "neither outcome nor notes in {rows} of today; not counted until there are": (
        "né esito né note in {rows} di oggi; non conta finché non ci sono"
    ),
    "outcome missing in {rows}; counted neither as a contact nor as an attempt": (
        "esito mancante in {rows}; non conta né come contatto né come tentativo"
    ),
    "Write what came of the call.": "Scriva che cosa è venuto dalla chiamata.",
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other rows count as contacts"
    ): (
        "nessuna colonna per l'esito: secondo le note in {rows} non si è raggiunto "
        "nessuno, sono tentativi; altre {n} righe contano come contatti"
    ),
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other row count as contacts"
    ): (
        "nessuna colonna per l'esito: secondo le note in {rows} non si è raggiunto "
        "nessuno, sono tentativi; {n} altra riga conta come contatto"
    ),
    "Add a column Outcome to tell them apart for sure.": (
        "Aggiunga una colonna Esito per distinguerle con certezza."
    ),
    "an outcome nobody knows, in {rows}; counted as an attempt": (
        "un esito sconosciuto, in {rows}; conta come tentativo"
    ),
    "If it means that the customer was reached, add it to the setting success_outcomes.": (
        "Se significa che il cliente è stato raggiunto, lo aggiunga all'impostazione "
        "success_outcomes."
    ),
    "It stands in {rows}.": "Sta in {rows}.",
    "Does the outcome {word} say that the customer was reached?": (
        "L'esito {word} dice che il cliente è stato raggiunto?"
    ),
    "Counted as an attempt.": "Conta come tentativo.",
    "outcomes read by a part of them, in {rows}: ": "esiti letti da una parte, in {rows}: ",
    " (reached)": " (raggiunto)",
    " (not reached)": " (non raggiunto)",
    (
        "no column is settled as the outcome, though {names} may be it; all {rows} are "
        "counted as contacts, those nobody answered too"
    ): (
        "nessuna colonna è stabilita come esito, benché {names} possa esserlo; tutte "
        "contano come contatti ({rows}), anche quelle senza risposta"
    ),
    "Settle it: retain map ": "Lo stabilisca: retain map ",
    " (or =- if it is none).": " (o =- se non lo è).",
    (
        "{rows} of what was done and {n} rows of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} di ciò che è fatto e {n} di ciò che è previsto; quelle previste sono "
        "follow-up, non contatti"
    ),
    (
        "{rows} of what was done and {n} row of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} di ciò che è fatto e {n} di ciò che è previsto; quelle previste sono "
        "follow-up, non contatti"
    ),
    "no whole number of days; every {n} days is used": (
        "non è un numero intero di giorni; si usa ogni {n} giorni"
    ),
    "Write a whole number of days, like 7 for a week or 30 for a month.": (
        "Scriva un numero intero di giorni, come 7 per una settimana o 30 per un mese."
    ),
    "no tier; the rule decides": "non è una classe; decide la regola",
    "Write A, B or C, or clear it.": "Scriva A, B o C, o svuoti la cella.",
    "no number of days; the tier's cadence is used": (
        "non è un numero di giorni; vale il ritmo della classe"
    ),
    "Write a whole number of days from 1 on, or clear it.": (
        "Scriva un numero intero di giorni da 1 in su, o svuoti la cella."
    ),
    "a date for the next call that passed more than a year ago; the rule decides": (
        "una data per la prossima chiamata passata da oltre un anno; decide la regola"
    ),
    "Write a new date, or clear it.": "Scriva una nuova data, o svuoti la cella.",
    "no such customer; {alias} leads to nobody": (
        "nessun cliente del genere; {alias} non porta a nessuno"
    ),
    "Write the id or the name as the list of customers has it.": (
        "Scriva il codice o il nome come nell'elenco clienti."
    ),
    "the newest order is older than {n} months, so no customer has revenue and all are C": (
        "l'ordine più recente ha più di {n} mesi, quindi nessun cliente ha fatturato e tutti sono C"
    ),
    "Run for a day nearer to it (--as-of), or raise the setting revenue_months.": (
        "Esegua per un giorno più vicino (--as-of), o aumenti l'impostazione revenue_months."
    ),
    "due before it was promised": "scadenza prima della promessa",
    "delivered before it was promised; the delivery counts": (
        "consegnato prima della promessa; conta la consegna"
    ),
    "closed before it was promised; the closing counts": (
        "chiuso prima della promessa; conta la chiusura"
    ),
    "a new date before the promise": "una nuova data prima della promessa",
    "a notice before the promise": "un avviso prima della promessa",
    "a note before the promise": "una nota prima della promessa",
    "promised for a day before the order": "promesso per un giorno prima dell'ordine",
    "delivered before it was ordered; the delivery counts": (
        "consegnato prima dell'ordine; conta la consegna"
    ),
    "settled before it was delivered": "saldato prima della consegna",
    "answered before it was opened; the answer counts at once": (
        "risposto prima dell'apertura; la risposta conta come immediata"
    ),
    "closed before it was opened; it counts as closed at once": (
        "chiuso prima dell'apertura; conta come chiuso subito"
    ),
    "reopened before it was opened": "riaperto prima dell'apertura",
    "accepted before it was handed on": "accettato prima del passaggio",
    "told before it happened": "comunicato prima che accadesse",
    "resolved before it happened": "risolto prima che accadesse",
    "due before it was invoiced": "scadenza prima della fattura",
    "answered before it was asked; the answer counts at once": (
        "risposto prima della domanda; la risposta conta come immediata"
    ),
    "a follow-up due before the call it comes from": (
        "un follow-up prima della chiamata da cui viene"
    ),
    "answered before it came in": "risposto prima dell'arrivo",
    "notes sent before the meeting": "note inviate prima dell'incontro",
    "a negative quantity; it counts as blank": "una quantità negativa; conta come vuota",
    "a promise without the day it is due; it stays open and is never late": (
        "una promessa senza scadenza; resta aperta e non è mai in ritardo"
    ),
    "Write when it is due.": "Scriva la scadenza.",
    "a case without the day it was opened; it counts as open, and has no age": (
        "un caso senza giorno di apertura; conta come aperto e non ha età"
    ),
    "Write when it was opened.": "Scriva quando è stato aperto.",
    "a quantity received on no day; it counts as not delivered yet": (
        "una quantità ricevuta senza giorno; conta come non ancora consegnata"
    ),
    "Write the day it was delivered.": "Scriva il giorno della consegna.",
    "{n} more rows: ": "altre {n} righe: ",
    (
        "the last order is of {iso}, {n} days before the day of this run, longer than "
        "any gap of the year before: the orders seem to end there, and the months after "
        "it are incomplete"
    ): (
        "l'ultimo ordine è del {iso}, {n} giorni prima del giorno di questa esecuzione, "
        "più di ogni pausa dell'anno precedente: gli ordini sembrano finire lì, e i mesi "
        "dopo sono incompleti"
    ),
    "Add the orders since then, or ask for the report as of {iso}.": (
        "Aggiunga gli ordini da allora, o chieda il report al {iso}."
    ),
    "no rate, or none above 0, for this currency; its amounts are not added to the others": (
        "nessun cambio, o nessuno sopra 0, per questa valuta; i suoi importi non si "
        "sommano agli altri"
    ),
    "Write what 1 of it comes to in your own currency, like 0.92.": (
        "Scriva quanto vale 1 nella Sua valuta, come 0,92."
    ),
    "a second rate for {currency}; this one holds, not {n}": (
        "un secondo cambio per {currency}; vale questo, non {n}"
    ),
    "Leave one row for each currency and day.": "Lasci una riga per valuta e giorno.",
    "{rows} in {currency}, converted: by the rate of their day, 100 are {n} to {n2} ": (
        "{rows} in {currency}, convertite: al cambio del loro giorno, 100 sono da {n} a {n2} "
    ),
    "{rows} in {currency}, converted: 100 are {n} ": (
        "{rows} in {currency}, convertite: 100 sono {n} "
    ),
    "{rows} in {currency}, not in {home}: added to no figure": (
        "{rows} in {currency}, non in {home}: non sommate a nessuna cifra"
    ),
    ", as no rate is that old": ", perché nessun cambio è così vecchio",
    (
        "Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
        "{home}; the column Valid from says since when."
    ): (
        "Aggiunga un foglio Rates (Currency, Rate) con {currency} e quanto vale 1 in "
        "{home}; la colonna Valid from dice da quando."
    ),
    (
        "the same amount on all lines of an order, in {n} of them: a total, which counts "
        "once; it is not added for {rows}"
    ): (
        "lo stesso importo su tutte le righe di un ordine, in {n}: un totale, che conta "
        "una volta; non sommato per {rows}"
    ),
    "If each line has that amount of its own, give the lines numbers of their own.": (
        "Se ogni riga ha quell'importo per sé, dia alle righe numeri propri."
    ),
    (
        "{rows} equal to another in every cell that is read, the number of the order "
        "too; they count, with {n} in all"
    ): (
        "{rows} uguali a un'altra in ogni cella letta, anche nel numero d'ordine; "
        "contano, {n} in tutto"
    ),
    "{rows} equal to another in every cell that is read; they count, with {n} in all": (
        "{rows} uguali a un'altra in ogni cella letta; contano, {n} in tutto"
    ),
    "Delete those that were entered twice; orders with numbers are known apart.": (
        "Elimini quelle inserite due volte; gli ordini con numero si distinguono."
    ),
    "Delete those that were entered twice; two of the same item may stay.": (
        "Elimini quelle inserite due volte; due dello stesso articolo possono restare."
    ),
    (
        "{rows} of money given back: each reduces the order of its number, on the day of "
        "that, and is no order itself"
    ): (
        "{rows} di denaro restituito: ciascuna riduce l'ordine del suo numero, nel "
        "giorno di quello, e non è un ordine"
    ),
    (
        "{rows} of money given back without the number of an order: each counts on its "
        "own day, and is no order"
    ): (
        "{rows} di denaro restituito senza numero d'ordine: ciascuna conta nel suo "
        "giorno e non è un ordine"
    ),
    "Write the number of its order beside it (Order ID), where it is to reduce that one.": (
        "Scriva accanto il numero del suo ordine (Order ID), dove deve ridurlo."
    ),
    "{rows} of orders that come to 0.00; they count as orders": (
        "{rows} di ordini da 0,00; contano come ordini"
    ),
    "Where nothing was bought, write cancelled in the column Status, or delete the row.": (
        "Dove non si è comprato niente, scriva annullato nella colonna Stato, o elimini la riga."
    ),
    "{rows} refunded in part, which count in full: no column says how much": (
        "{rows} rimborsate in parte, che contano per intero: nessuna colonna dice quanto"
    ),
    "Add a column Refunded with what was given back.": (
        "Aggiunga una colonna Refunded con quanto restituito."
    ),
    "{rows} not counted, by what stands there: ": (
        "{rows} non contate, per quello che c'è scritto: "
    ),
    " (does not count)": " (non conta)",
    "a state nobody knows, in {rows}; it counts": "uno stato sconosciuto, in {rows}; conta",
    "If such rows do not count, write cancelled there, or delete them.": (
        "Se tali righe non contano, vi scriva annullato, o le elimini."
    ),
    "If such rows do not count, write cancelled there: ": (
        "Se tali righe non contano, vi scriva annullato: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "altre {n} parole per uno stato sconosciuto, in {rows}; contano"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "uno stato sconosciuto, in {rows}; conta come attivo"
    ),
    (
        "If these customers are not to be called, add it to the setting lost_statuses, "
        "paused_statuses or no_contact_statuses; if they are, to active_statuses."
    ): (
        "Se questi clienti non vanno chiamati, lo aggiunga all'impostazione "
        "lost_statuses, paused_statuses o no_contact_statuses; altrimenti ad "
        "active_statuses."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "altre {n} parole per uno stato sconosciuto, in {rows}; contano come attivo"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Se questa colonna non è uno stato, la stabilisca con `retain map`; altrimenti "
        "vedi le righe sopra."
    ),
    "What does the status {word} mean?": "Che cosa significa lo stato {word}?",
    "Counted as active.": "Conta come attivo.",
    "the classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "le classi in {header} sono quelle usate: {counts}, e {n} senza una classe nota"
    ),
    "the classes in {header} are the tiers: ": "le classi in {header} sono quelle usate: ",
    "The classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "Le classi in {header} sono quelle usate: {counts}, e {n} senza una classe nota"
    ),
    "The classes in {header} are the tiers: ": "Le classi in {header} sono quelle usate: ",
    "Do the classes in {header} make the tiers (own), or does revenue (share)?": (
        "Le classi vengono da {header} (classi proprie) o dal fatturato (fatturato)?"
    ),
    "The classes are the tiers.": "Valgono le classi proprie.",
    "no such customer in this book": "nessun cliente del genere in questa cartella",
    "no such header in this book": "nessuna intestazione del genere in questa cartella",
    "no such sheet in this book": "nessun foglio del genere in questa cartella",
    "this sheet is written anew at each run, and there is {what} that a run did not write": (
        "questo foglio si riscrive a ogni esecuzione, e c'è {what} che nessuna "
        "esecuzione ha scritto"
    ),
    "It is kept as a sheet of your own; do your own work on sheets of your own.": (
        "Resta come foglio Suo; lavori su fogli Suoi."
    ),
    "no holidays are known for this country ({rows}); only weekends are kept free": (
        "nessuna festività nota per questo paese ({rows}); restano liberi solo i fine settimana"
    ),
    "no holidays are known for this country; only weekends are kept free": (
        "nessuna festività nota per questo paese; restano liberi solo i fine settimana"
    ),
    "Write its English name or two-letter code; add its holidays to a Holidays sheet.": (
        "Scriva il nome inglese o il codice di due lettere; aggiunga le festività a un "
        "foglio Holidays."
    ),
    "Write its English name or two-letter code.": (
        "Scriva il nome inglese o il codice di due lettere."
    ),
    (
        "no country is known for anybody, so calls are planned on holidays like {day}; "
        "{n} of {n2} phone numbers are of {ours}"
    ): (
        "non si conosce il paese di nessuno, quindi si pianificano chiamate in festività "
        "come il {day}; {n} numeri di telefono su {n2} sono di {ours}"
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Se è quello il paese, lo scriva nel foglio Settings: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "non è un giorno dell'anno né una festa di questo paese; viene tralasciato"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Scriva un giorno come 15 Dec, o PAESE=nome di una festività, in inglese."
    ),
    "a country that is not known; what it says is left out": (
        "un paese sconosciuto; quel che dice viene tralasciato"
    ),
    "no number of calls a day; the setting calls_per_day ({n}) is used": (
        "non è un numero di chiamate al giorno; vale l'impostazione calls_per_day ({n})"
    ),
    "Write a whole number from 0 on, or clear it.": (
        "Scriva un numero intero da 0 in su, o svuoti la cella."
    ),
    "no whole number of calls a day; {n} is used": (
        "non è un numero intero di chiamate al giorno; si usa {n}"
    ),
    "Write a whole number.": "Scriva un numero intero.",
    "not days of the week; the setting working_days is used": (
        "non sono giorni della settimana; vale l'impostazione working_days"
    ),
    "Write them like Mon-Fri or Mon, Tue, Thu.": "Li scriva come lun-ven o lun, mar, gio.",
    "no time of day; the setting day_starts is used": (
        "non è un'ora; vale l'impostazione day_starts"
    ),
    "no time of day; the setting day_ends is used": "non è un'ora; vale l'impostazione day_ends",
    "no time zone that is known; the setting time_zone is used": (
        "non è un fuso orario noto; vale l'impostazione time_zone"
    ),
    "Write it like ": "Lo scriva come ",
    "the absence ends before it begins; it is not counted": (
        "l'assenza finisce prima di iniziare; non conta"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the one customer of this rep is planned from then on"
    ): (
        "nessun giorno in cui l'assenza finisce: {who} è assente fino a nuovo avviso, e "
        "da allora non si pianificano chiamate all'unico cliente di questo commerciale"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the {n} customers of this rep is planned from then on"
    ): (
        "nessun giorno in cui l'assenza finisce: {who} è assente fino a nuovo avviso, e "
        "da allora non si pianificano chiamate ai {n} clienti di questo commerciale"
    ),
    "no day on which the absence ends: {who} is away until further notice": (
        "nessun giorno in cui l'assenza finisce: {who} è assente fino a nuovo avviso"
    ),
    "Write the last day off, the same day for one day; else give the customers another owner.": (
        "Scriva l'ultimo giorno di assenza, lo stesso se è uno solo; altrimenti dia ai "
        "clienti un altro commerciale."
    ),
    "a short name; {name} is meant": "un nome breve; si intende {name}",
    (
        "no rep of the sheet Team, where {name} stands; calls are planned for {name2} "
        "apart, as usual days and calls a day allow"
    ): (
        "nessun commerciale del foglio Team, dove c'è {name}; le chiamate di {name2} si "
        "pianificano a parte, secondo i giorni e le chiamate abituali"
    ),
    "Write {name}, if that is who is meant; else add a row for ": (
        "Scriva {name}, se si intende questo; altrimenti aggiunga una riga per "
    ),
    "nobody stands in for themselves; no call is given to anybody else": (
        "nessuno sostituisce se stesso; nessuna chiamata passa ad altri"
    ),
    "Write who stands in, or clear it.": "Scriva chi sostituisce, o svuoti la cella.",
    (
        "neither a rep of this sheet nor an owner of customers; what {name} has promised "
        "is planned for {name2} on days away, as usual days and calls a day allow"
    ): (
        "né un commerciale di questo foglio né di clienti; ciò che {name} ha promesso si "
        "pianifica per {name2} nei giorni di assenza, secondo i giorni e le chiamate "
        "abituali"
    ),
    "Correct the name, or add a row for ": "Corregga il nome, o aggiunga una riga per ",
    " stands in row {n} too, with {what}; that one is used": (
        " sta anche nella riga {n}, con {what}; vale quella"
    ),
    "Correct or delete one of the two; further rows are for further absences.": (
        "Corregga o elimini una delle due; altre righe servono per altre assenze."
    ),
    "an end that is no day; {tier} holds until somebody clears it": (
        "una fine che non è un giorno; {tier} vale finché qualcuno non la cancella"
    ),
    "Write the last day like 2026-12-31.": "Scriva l'ultimo giorno come 2026-12-31.",
    "a tier by hand that ended on {iso}; the rule decides": (
        "una classe a mano finita il {iso}; decide la regola"
    ),
    "Clear it, or write a new last day.": "Svuoti la cella, o scriva un nuovo ultimo giorno.",
    "a tier by hand that ends on {iso}, today; then the rule decides": (
        "una classe a mano che finisce il {iso}, oggi; poi decide la regola"
    ),
    "a tier by hand that ends on {iso}, in {n} days; then the rule decides": (
        "una classe a mano che finisce il {iso}, tra {n} giorni; poi decide la regola"
    ),
    "a tier by hand that ends on {iso}, in 1 day; then the rule decides": (
        "una classe a mano che finisce il {iso}, domani; poi decide la regola"
    ),
    "another step above has this name; what is done for one counts for both": (
        "un altro passo sopra ha questo nome; ciò che è fatto per uno conta per entrambi"
    ),
    "Give each step a name of its own.": "Dia a ogni passo un nome proprio.",
    "no tier, and no customer has it as an interest or bought of it": (
        "non è una classe, e nessun cliente l'ha come interesse né ne ha comprato"
    ),
    "Correct it, or add it to the interests of those whom the step is for.": (
        "Lo corregga, o lo aggiunga agli interessi di quelli per cui è il passo."
    ),
    (
        "most first orders of the {n} customers without Customer since stand at the "
        "begin of the sheet, {iso}; it may hold the latest orders only, so nobody is "
        "called new by it"
    ): (
        "la maggior parte dei primi ordini dei {n} clienti senza «Cliente dal» sta "
        "all'inizio del foglio, {iso}; forse contiene solo gli ultimi ordini, quindi "
        "nessuno è detto nuovo in base a esso"
    ),
    "Add older orders, or a column Customer since to the customer list.": (
        "Aggiunga ordini più vecchi, o una colonna Cliente dal all'elenco clienti."
    ),
    "Write days of the week, like Tue, Thu or Mon-Wed.": (
        "Scriva giorni della settimana, come mar, gio o lun-mer."
    ),
    "Write hours, like 9-11, mornings or after 14:00.": "Scriva ore, come 9-11.",
    "a preference that cannot be read; it counts as blank": (
        "una preferenza illeggibile; conta come vuota"
    ),
    "nobody knows whose promise this is; it counts as ours": (
        "non si sa di chi sia questa promessa; conta come nostra"
    ),
    "Write us or them.": "Scriva noi o cliente.",
    "no score from {n} to {n2}, as this survey has; it does not count": (
        "non è un punteggio da {n} a {n2}, come in questo sondaggio; non conta"
    ),
    "no score from {n} to {n2}, as {what} has; it does not count": (
        "non è un punteggio da {n} a {n2}, come {what}; non conta"
    ),
    (
        "Type a score from {n} to {n2}; where the scale is another one, write it behind "
        "the kind, like "
    ): "Scriva un punteggio da {n} a {n2}; se la scala è un'altra, la scriva dopo il tipo, come ",
    "no trigger that is known; the step is left out": (
        "non è un evento noto; il passo viene tralasciato"
    ),
    "nothing that is known; the step stands on To do": "niente di noto; il passo sta in Da fare",
    "Write call, visit, e-mail, letter, gift or colleague.": (
        "Scriva call, visit, e-mail, letter, gift o colleague."
    ),
    "Write one of ": "Scriva uno tra: ",
    "no length of time and no day of the year; the step is left out": (
        "né un periodo né un giorno dell'anno; il passo viene tralasciato"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Scriva un tempo come 3 days, day 30 o 2 months, o 1 Dec."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un giorno dell'anno non dice nulla dopo questo evento; il passo viene tralasciato"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Scriva un tempo come 3 days, o date come evento."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "date è un giorno dell'anno, e questo non lo è; il passo viene tralasciato"
    ),
    "Write a day like 1 Dec, or season.": "Scriva un giorno come 1 Dec, o season.",
    "nothing tells how often; the step is left out": (
        "niente dice quanto spesso; il passo viene tralasciato"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Scriva un tempo come 1 year, o un giorno come 1 Dec."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Niente da cambiare in ",
    "Would write ": "Scriverebbe: ",
    "Wrote ": "Scritto: ",
    ", as of {iso}": ", al {iso}",
    "1 question is open: choose answers in the sheet {ours}; the next refresh goes by them.": (
        "1 domanda è aperta: scelga la risposta nel foglio {ours}; il prossimo "
        "aggiornamento ne terrà conto."
    ),
    (
        "{n} questions are open: choose answers in the sheet {ours}; the next refresh goes by them."
    ): (
        "{n} domande sono aperte: scelga le risposte nel foglio {ours}; il prossimo "
        "aggiornamento ne terrà conto."
    ),
    " (hidden)": " (nascosto)",
    ": to be added": ": sarebbe aggiunto",
    ": to be replaced": ": sarebbe sostituito",
    ": to be kept": ": sarebbe tenuto",
    ": added": ": aggiunto",
    ": replaced": ": sostituito",
    ": unchanged": ": invariato",
    ": kept": ": tenuto",
    ": refused": ": rifiutato",
    ", {n} rows": ", {n} righe",
    ", {n} row": ", {n} riga",
    "columns beside the customers added: ": "colonne accanto ai clienti aggiunte: ",
    "columns beside the customers replaced: ": "colonne accanto ai clienti sostituite: ",
    "columns beside the customers unchanged: ": "colonne accanto ai clienti invariate: ",
    "columns beside the customers linked: ": "colonne accanto ai clienti collegate: ",
    "columns beside the customers mended: ": "colonne accanto ai clienti riparate: ",
    "columns beside the customers to be added: ": (
        "colonne accanto ai clienti che sarebbero aggiunte: "
    ),
    "columns beside the customers to be replaced: ": (
        "colonne accanto ai clienti che sarebbero sostituite: "
    ),
    "columns beside the customers to be linked: ": (
        "colonne accanto ai clienti che sarebbero collegate: "
    ),
    "columns beside the customers to be mended: ": (
        "colonne accanto ai clienti che sarebbero riparate: "
    ),
    ": {n} rows added from the call schedule": ": {n} righe aggiunte dal piano chiamate",
    ": {n} row added from the call schedule": ": {n} riga aggiunta dal piano chiamate",
    ": {n} rows to be added from the call schedule": (
        ": {n} righe del piano chiamate sarebbero aggiunte"
    ),
    ": {n} row to be added from the call schedule": (
        ": {n} riga del piano chiamate sarebbe aggiunta"
    ),
    "backup: ": "copia di sicurezza: ",
    "{n} problems: see the sheet {ours}, or `retain check`.": (
        "{n} problemi: vedi il foglio {ours}, o `retain check`."
    ),
    "{n} problem: see the sheet {ours}, or `retain check`.": (
        "{n} problema: vedi il foglio {ours}, o `retain check`."
    ),
    "0 problems.": "Nessun problema.",
    "No problems.": "Nessun problema.",
    "{n} problems: ": "{n} problemi: ",
    "{n} problem: ": "{n} problema: ",
    "{n} errors": "{n} errori",
    "{n} error": "{n} errore",
    "{n} warnings": "{n} avvisi",
    "{n} warning": "{n} avviso",
    "{n} notes": "{n} note",
    "{n} note": "{n} nota",
    "... and {n} more; --json lists all.": "... e altri {n}; --json li elenca tutti.",
    "Not read: sheet ": "Non letto: foglio ",
    ": sheet '{title}', ": ": foglio '{title}', ",
    ": not used; may be ": ": non usata; forse ",
    ". Settle it with `retain map`.": ". Lo stabilisca con `retain map`.",
    "not used: ": "non usate: ",
    "1 call waits for the call log, in {ours}: ": (
        "1 chiamata aspetta il registro chiamate, in {ours}: "
    ),
    "{n} calls wait for the call log, in {ours}: ": (
        "{n} chiamate aspettano il registro chiamate, in {ours}: "
    ),
    "1 call counts, in {ours}: ": "1 chiamata conta, in {ours}: ",
    "{n} calls count, in {ours}: ": "{n} chiamate contano, in {ours}: ",
    ": each customer has a sheet of its own": ": ogni cliente ha un foglio proprio",
    ": months stand across": ": i mesi stanno in colonna",
    "1 signal is answered, as {ours} says.": "1 segnale ha una risposta, come dice {ours}.",
    "{n} signals are answered, as {ours} says.": (
        "{n} segnali hanno una risposta, come dice {ours}."
    ),
    "1 task is done: it stands in {ours}.": "1 compito è fatto: sta in {ours}.",
    "{n} tasks are done: they stand in {ours}.": "{n} compiti sono fatti: stanno in {ours}.",
    ": filled from {ours}: ": ": compilato da {ours}: ",
    ": what was done stands in {ours} alone: ": ": ciò che è fatto sta solo in {ours}: ",
    "1 answer stands in the sheet {title} from now on.": (
        "1 risposta sta d'ora in poi nel foglio {title}."
    ),
    "{n} answers stand in the sheet {title} from now on.": (
        "{n} risposte stanno d'ora in poi nel foglio {title}."
    ),
    " was changed by hand: it is kept as {title}, and is yours now.": (
        " è stato modificato a mano: resta come {title}, ed ora è Suo."
    ),
    " was changed by hand ({what}): it is kept as {title}, and is yours now.": (
        " è stato modificato a mano ({what}): resta come {title}, ed ora è Suo."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " è stato modificato a mano: resta, ed ora è Suo."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " è stato tolto: non c'è più nulla da mostrarvi."
    ),
    " stays as it was: ": " resta com'era: ",
    (
        " in the copy before this one had been changed by hand ({what}): that copy is in "
        "the backup."
    ): (
        " nella copia precedente era stato modificato a mano ({what}): quella copia è "
        "nella copia di sicurezza."
    ),
    (
        "Somebody changed a sheet of ours while it was written: it is kept as {title}, "
        "and is yours now."
    ): (
        "Qualcuno ha modificato un nostro foglio mentre veniva scritto: resta come "
        "{title}, ed ora è Suo."
    ),
    "The columns stand on a sheet of their own: ": "Le colonne stanno in un foglio proprio: ",
    "The spreadsheet's time zone {zone} is not known here: today is today on this machine.": (
        "Il fuso orario {zone} del foglio non è noto qui: oggi è oggi su questo computer."
    ),
    " was not written by this and stays as it is; the result is {file}.": (
        " non viene da qui e resta com'è; il risultato è {file}."
    ),
    " is a new workbook with the values of {book} only, as ": (
        " è una nuova cartella con i soli valori di {book}, perché "
    ),
    "Intervals stretched so that the plan can be kept: ": (
        "Intervalli allungati perché il piano sia sostenibile: "
    ),
    "More is asked for than is possible, and stretch is off: ": (
        "Si chiede più del possibile, e stretch è disattivato: "
    ),
    "No place for a call in the next {n} days: ": (
        "Nessun posto per una chiamata nei prossimi {n} giorni: "
    ),
    "Correct days off and calls a day in Team, or give the customers another owner.": (
        "Corregga giorni di assenza e chiamate al giorno in Team, o dia ai clienti un "
        "altro commerciale."
    ),
    " ({n} calls a day for {n2} places)": " ({n} chiamate al giorno per {n2} posti)",
    "Added to ": "Aggiunto a ",
    "Would add to ": "Aggiungerebbe a ",
    " has no column for {what}: {ours} holds that.": (
        " non ha una colonna per {what}: sta in {ours}."
    ),
    "What was typed into the schedule waits on the sheet {ours}: ": (
        "Ciò che è stato scritto nel piano aspetta nel foglio {ours}: "
    ),
    "No problems; read were ": "Nessun problema; letti: ",
    ": see the sheet {ours}. Read were ": ": vedi il foglio {ours}. Letti: ",
    "{n} rows of ": "{n} righe di ",
    # Joined words.
    "' to '": "' → '",
    "{short} or {day}: nothing in this column tells whether the day or the month stands first": (
        "{short} o {day}: niente in questa colonna dice se viene prima il giorno o il mese"
    ),
    "{short} or {day}: this column contradicts itself (": (
        "{short} o {day}: questa colonna si contraddice ("
    ),
    # Why a header or a sheet is what it is read as.
    "you said so": "l'ha detto Lei",
    "by the text above it, ": "per il testo sopra, ",
    "by its title; its rows are orders as well": "per il titolo; le sue righe sono anche ordini",
    "by its headers": "per le intestazioni",
    "by their headers": "per le intestazioni",
    "by its title": "per il titolo",
    "by their titles": "per i titoli",
    "as a table with months across": "come tabella con i mesi in colonna",
    "a number for each order, beside an e-mail address": (
        "un numero per ordine, accanto a un indirizzo e-mail"
    ),
    "as a sheet for each customer": "come un foglio per cliente",
    "like the sheets of customers, but no customer is called so": (
        "come i fogli dei clienti, ma nessun cliente si chiama così"
    ),
    "the number under ": "il numero sotto ",
    "the name under ": "il nome sotto ",
    "its name in code": "il suo nome nel codice",
    "its column in ": "la sua colonna in ",
    "; its values agree": "; i suoi valori concordano",
    "the last contact": "l'ultimo contatto",
    "the latest day of ": "il giorno più recente di ",
    "the second header for ": "la seconda intestazione per ",
    "; so do others: ": "; anche altri: ",
    "of outgoing calls; of incoming ones ": "delle chiamate in uscita; di quelle in entrata ",
    "the customer's number in the calls of one direction only": (
        "il numero del cliente solo nelle chiamate in una direzione"
    ),
    "its values look like e-mail addresses": "i suoi valori sembrano indirizzi e-mail",
    "its values look like phone numbers": "i suoi valori sembrano numeri di telefono",
    "its values look like dates": "i suoi valori sembrano date",
    "its values tell more outcomes apart than those of ": (
        "i suoi valori distinguono più esiti di quelli di "
    ),
    "the name beside a first name": "il nome accanto a un nome di battesimo",
    "the name beside a surname": "il nome accanto a un cognome",
    "the name beside the customer's": "il nome accanto a quello del cliente",
    "Write it like Europe/Madrid.": "Lo scriva come Europe/Rome.",
    "no better header for the customer": "nessuna intestazione migliore per il cliente",
    "its own name": "il suo nome proprio",
    "from row {n}": "dalla riga {n}",
    "{n} contacts in the month": "{n} contatti nel mese",
}
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun mar mer gio ven sab dom",
    whole_weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    marks=".,",
    either="o",
)
CATALOGUE = Catalogue("it", TEXTS, PHRASES, SPELLING, MESSAGES)
