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
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun mar mer gio ven sab dom",
    whole_weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    marks=".,",
)
CATALOGUE = Catalogue("it", TEXTS, PHRASES, SPELLING)
