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
    "please_answer.choices|all of them": "tutti",
    "please_answer.choices|reached": "raggiunto",
    "please_answer.choices|not reached": "non raggiunto",
    "please_answer.choices|active": "attivo",
    "please_answer.choices|paused": "in pausa",
    "please_answer.choices|lost": "perso",
    "please_answer.choices|no contact": "non contattare",
    "please_answer.choices|counts": "conta",
    "please_answer.choices|void": "non conta",
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
    # Titles and headers of the reports.
    "Figures": "Indicatori",
    "Retention report": "Report fidelizzazione",
    "Figure": "Indicatore",
    "Period": "Periodo",
    "Count": "Numero",
    "Definition": "Definizione",
    "Coverage": "Copertura",
    "Customers": "Clienti",
    "On track": "In linea",
    "Due soon": "In scadenza",
    "Overdue": "In ritardo",
    "Never": "Mai",
    "Capacity": "Capacità",
    "Cadence calls a day": "Chiamate di ritmo al giorno",
    "Commitments a day": "Impegni al giorno",
    "Places a day": "Posti al giorno",
    "Stretched by": "Allungato di",
    "Days between calls: A / B / C / no tier": "Giorni tra chiamate: A / B / C / senza classe",
    "Contact gaps": "Intervalli senza contatto",
    "Days since last contact": "Giorni dall'ultimo contatto",
    "A": "A",
    "B": "B",
    "C": "C",
    "Revenue by tier": "Fatturato per classe",
    "Share of customers": "Quota di clienti",
    "Share of revenue": "Quota di fatturato",
    "Cohorts": "Coorti",
    "First order in": "Primo ordine in",
    "Months later": "Mesi dopo",
    "Still ordering": "Ordinano ancora",
    "Run": "Esecuzione",
    "Item": "Voce",
    "From": "Origine",
    "Meaning": "Significato",
    "Gaps": "Scostamenti",
    "Owner": "Responsabile",
    "Gap in": "Scostamento in",
    "Expected": "Atteso",
    "Received": "Ricevuto",
    "Gap": "Scostamento",
    "Open since": "Aperto da",
    "Closed": "Chiuso",
    "State": "Situazione",
    "Age (working days)": "Età (giorni lavorativi)",
    "Age (days)": "Età (giorni)",
    "First response (working days)": "Prima risposta (giorni lavorativi)",
    "Reopened": "Riaperto",
    "Row": "Riga",
    "Time to close": "Tempo di chiusura",
    "Open": "Aperti",
    "Median (working days)": "Mediana (giorni lavorativi)",
    "90 % within (working days)": "90 % entro (giorni lavorativi)",
    "First response, median": "Prima risposta, mediana",
    "First response in time": "Prima risposta in tempo",
    "Bad news told and closed": "Cattive notizie comunicate e chiuse",
    "Bad news told": "Cattive notizie",
    "Happened": "Accaduto il",
    "What happened": "Che cosa è accaduto",
    "Told on": "Comunicato il",
    "Resolved on": "Risolto il",
    "Prevention": "Prevenzione",
    "Still missing": "Manca ancora",
    "Promises kept": "Promesse mantenute",
    "Made by": "Fatta da",
    "Who promised": "Chi ha promesso",
    "Promises": "Promesse",
    "Done or due by now": "Fatte o scadute",
    "Kept": "Mantenute",
    "Exceeded": "Superate",
    "Short": "Insufficienti",
    "Late": "In ritardo (promesse)",
    "Kept rate": "Tasso mantenuto",
    "Moved in time": "Spostate in tempo",
    "Buffer to add (days)": "Margine da aggiungere (giorni)",
    "Days against the promise": "Giorni rispetto alla promessa",
    "Days late (negative: early)": "Giorni di ritardo (negativo: in anticipo)",
    "Share": "Quota",
    "What was claimed and what came": "Ciò che era annunciato e ciò che è arrivato",
    "Claimed at": "Annunciato a",
    "Claim": "Annuncio",
    "Broken": "Infrante",
    "Broken rate": "Tasso infrante",
    "Mean days late": "Giorni di ritardo medi",
    "Warning": "Allerta",
    "Promise ledger": "Registro delle promesse",
    "Promise": "Promessa",
    "Promised on": "Promesso il",
    "New date": "Nuova data",
    "Notice sent": "Avviso inviato",
    "Notice lead (days)": "Preavviso (giorni)",
    "Days late": "Giorni oltre",
    "Note sent": "Nota inviata",
    "Follow-ups": "Follow-up",
    "Who": "Chi (commerciale)",
    "Overdue (working days)": "Ritardo (giorni lavorativi)",
    "Handoffs": "Passaggi",
    "Case": "Caso",
    "Handed on by": "Passato da",
    "Handed to": "Passato a",
    "Handed on": "Passato il",
    "Accepted on": "Accettato il",
    "Days to accept": "Giorni per accettare",
    "Now with": "Ora presso",
    "Customers who changed hands": "Clienti passati di mano",
    "Sold by": "Venduto da",
    "Handed over on": "Cliente passato il",
    "Reached since": "Raggiunto da allora",
    "Open promises": "Promesse aperte",
    "Counterparts introduced": "Referenti presentati",
    "Still to do": "Resta da fare",
    "Customers by who sold to them": "Clienti per venditore",
    "Lost": "Persi",
    "Churn": "Abbandono",
    "Handed over": "Passati",
    "Lost after handover": "Persi dopo il passaggio",
    "Effort and outcome by rep": "Impegno e risultato per commerciale",
    "Contact quality": "Qualità dei contatti",
    "Calls": "Chiamate",
    "Reached, share": "Raggiunti, quota",
    "Minutes a talk": "Minuti a colloquio",
    "Meeting notes late": "Note in ritardo",
    "Meetings": "Incontri",
    "Unanswered": "Senza risposta",
    "Effort and outcome by month": "Impegno e risultato per mese",
    "Month": "Mese",
    "Contacts that give and contacts that sell": "Contatti che danno e contatti che vendono",
    "Value contacts": "Contatti di valore",
    "Sell contacts": "Contatti di vendita",
    "Value to one sell": "Valore per vendita",
    "Customers who were only sold to": "Clienti a cui si è solo venduto",
    "Sell contacts in a row": "Contatti di vendita di fila",
    "Time to an answer": "Tempo di risposta",
    "Asked": "Chiesto",
    "Answered": "Risposto",
    "Still waiting": "In attesa",
    "In time": "In tempo",
    "Floor kept": "Minimo rispettato",
    "Ratings in reviews": "Valutazioni nelle revisioni",
    "Quarter": "Trimestre",
    "Reviews": "Revisioni",
    "Rated": "Valutati",
    "Mean rating": "Valutazione media",
    "Better than before": "Meglio di prima",
    "The same": "Uguale",
    "Worse": "Peggio",
    "About": "Sul cliente",
    "Diary": "Scheda cliente",
    "Kind": "Tipo",
    "Point": "Punto",
    (
        "Date, Customer ID, By, Channel, Outcome, Notes, Follow up, Follow up "
        "due, Rating, Purpose, News told"
    ): (
        "Data, Codice cliente, Operatore, Canale, Esito, Note, Prossimo passo, "
        "Scadenza, Valutazione, Oggetto, Comunicato"
    ),
    "Done and answered": "Fatto e risposto",
    "Last contacts": "Ultimi contatti",
    "Promises, both sides": "Promesse di entrambe le parti",
    "Gaps, open first": "Scostamenti, prima gli aperti",
    "Tasks": "Compiti",
    "Needs": "Bisogni",
    "Need": "Bisogno",
    "Asked on": "Chiesto il",
    "Needs met": "Bisogni soddisfatti",
    "Met": "Soddisfatti",
    "Unmet": "Non soddisfatti",
    "Not asked": "Non chiesti",
    "Met, share": "Soddisfatti, quota",
    "New customers not asked": "Nuovi clienti non interpellati",
    "Requests by tier": "Richieste per classe",
    "Requests": "Richieste",
    "Customers who asked": "Clienti con richieste",
    "Yes rate": "Tasso di sì",
    "Working days to yes, median": "Giorni lavorativi al sì, mediana",
    "Days to yes, median": "Giorni al sì, mediana",
    "Cost": "Costo",
    "Cost per customer": "Costo per cliente",
    "Asking more than others": "Chiedono più degli altri",
    "More": "Di più",
    "Limit of the tier": "Limite della classe",
    "Cost, limit of the tier": "Costo, limite della classe",
    "Recovery": "Recupero",
    "Opened": "Aperto il",
    "Resolved": "Risolto",
    "Follow-up score": "Punteggio di follow-up",
    "Score before": "Punteggio prima",
    "Score after": "Punteggio dopo",
    "Recovered": "Recuperato",
    "Spend before": "Spesa prima",
    "Spend after": "Spesa dopo",
    "Time after": "Tempo dopo",
    "Customers recovered": "Clienti recuperati",
    "Cases resolved": "Casi risolti",
    "Scored before and after": "Valutati prima e dopo",
    "Recovered, share": "Recuperati, quota",
    "Follow-up score, mean": "Punteggio di follow-up, media",
    "Cases whose time has passed": "Casi il cui tempo è passato",
    "Their spend before": "La loro spesa prima",
    "Their spend after": "La loro spesa dopo",
    # Titles and headers of the other reports.
    "Channel mix": "Mix di canali",
    "Visits": "Visite",
    "Visits per customer a year": "Visite per cliente all'anno",
    "Least visits a year": "Visite minime all'anno",
    "Customers below": "Clienti al di sotto",
    "Last touch by channel": "Ultimo contatto per canale",
    "Last attempt": "Ultimo tentativo",
    "Last success": "Ultimo successo",
    "Touches (365 days)": "Contatti (365 giorni)",
    "Reached (365 days)": "Raggiunti (365 giorni)",
    "Adherence": "Aderenza al piano",
    "Made on time": "Fatte in tempo",
    "Made before": "Fatte prima",
    "Made late": "Fatte in ritardo",
    "Not made": "Non fatte",
    "Working days late, mean": "Giorni lavorativi di ritardo, media",
    "Moved by us": "Spostate da noi",
    "Of these, promised": "Di cui promesse",
    "Moved by the customer": "Spostate dal cliente",
    "Calls without a plan": "Chiamate fuori piano",
    "Calls not made": "Chiamate non fatte",
    "Days since": "Giorni da",
    "Times planned": "Volte pianificata",
    "Planned now": "Previsto ora",
    "Plan kept": "Piano rispettato",
    "What if": "E se",
    "Calls a day asked for": "Chiamate richieste al giorno",
    "Calls a day possible": "Chiamate possibili al giorno",
    "Stretched by, team": "Allungato di, squadra",
    "Stretched by, worst rep": "Allungato di, peggior commerciale",
    "Worst rep": "Peggior commerciale",
    "Customers in the plan": "Clienti nel piano",
    "Customers who slip": "Clienti che slittano",
    "Beyond the plan": "Oltre il piano",
    "Beyond: never reached": "Oltre: mai raggiunti",
    "Commitments": "Impegni",
    "Commitments on their day": "Impegni nel loro giorno",
    "Days late by class": "Giorni di ritardo per classe",
    "Days late, mean": "Giorni di ritardo, media",
    "Days late, 95 %": "Giorni di ritardo, 95 %",
    "Who slips": "Chi slitta",
    "Next call then": "Prossima chiamata allora",
    "Working days later": "Giorni lavorativi dopo",
    "Place then": "Posto allora",
    "In words": "In parole",
    "What it comes to": "Che cosa ne viene",
    "Value adds by tier": "Attenzioni per classe",
    "Giving": "Attenzioni",
    "Customers given to": "Clienti che hanno ricevuto",
    "Value adds": "Attenzioni (numero)",
    "Value adds per customer": "Attenzioni per cliente",
    "Gifts": "Regali",
    "Offers": "Offerte",
    "Previews": "Anteprime",
    "Reports": "Report",
    "Invitations": "Inviti",
    "Special actions": "Azioni speciali",
    "Cost without offers": "Costo senza offerte",
    "Without a cost": "Senza costo",
    "Giving to look at": "Attenzioni da rivedere",
    "Day": "Giorno",
    "What speaks against it": "Che cosa c'è contro",
    "Budgets": "Budget",
    "Budget for 12 months": "Budget per 12 mesi",
    "Given in 12 months": "Dato in 12 mesi",
    "Planned": "Previsto",
    "Left": "Resta",
    "Open offers": "Offerte aperte",
    "Known by tier": "Conosciuti per classe",
    "Known": "Conosciuto",
    "Contact": "Contatto",
    "Interests": "Interessi",
    "Answers": "Risposte",
    "Preferences": "Preferenze",
    "Least known first": "Prima i meno conosciuti",
    "To ask in the next call": "Da chiedere alla prossima chiamata",
    "Missing introductions": "Presentazioni mancanti",
    "Function": "Funzione",
    "Their person": "La loro persona",
    "Our person": "La nostra persona",
    "Missing": "Manca",
    "Referrals": "Segnalazioni",
    "Referred by": "Segnalato da",
    "Revenue of those": "Il loro fatturato",
    "Whom": "Chi (segnalato)",
    "Whom to ask": "A chi chiedere",
    "Last asked": "Chiesto l'ultima volta",
    "Exposure": "Esposizione",
    "Competitors": "Concorrenti",
    "Tier counts": "Peso della classe",
    "Competitors named": "Concorrenti citati",
    "Renewal counts": "Peso del rinnovo",
    "Renewal": "Rinnovo",
    "Days to renewal": "Giorni al rinnovo",
    "Single person": "Una sola persona",
    "Only reached by": "Raggiunto solo da",
    "Contacts": "Contatti",
    "Last": "Ultimo",
    "Contacts of nobody named": "Contatti senza nome",
    "Satisfaction": "Soddisfazione",
    "Surveys": "Sondaggi",
    "Survey": "Sondaggio",
    "Measure": "Misura",
    "Customers (n)": "Clienti (n)",
    "Score": "Punteggio",
    "From (95 %)": "Da (95 %)",
    "To (95 %)": "A (95 %)",
    "Promoters or satisfied": "Promotori o soddisfatti",
    "In the middle": "Nel mezzo",
    "Detractors or not": "Detrattori o insoddisfatti",
    "Suggestions": "Suggerimenti",
    "Suggestion": "Suggerimento",
    "Acted on": "Attuato il",
    "Days": "Giorni",
    "Questions about changes": "Domande sui cambiamenti",
    "Answered of late": "Risposto di recente",
    "Out of date": "Superato",
    "Never answered": "Mai risposto",
    "Answered of late, share": "Risposto di recente, quota",
    "Newest answer": "Risposta più recente",
    "Warning signs": "Segnali di allarme",
    "Sign": "Segnale",
    "Measured": "Misurato",
    "Threshold": "Soglia",
    "Headlines": "In sintesi",
    "12 months before": "12 mesi prima",
    "Change": "Variazione",
    "By quarter": "Per trimestre",
    "Kept by year": "Mantenuti per anno",
    "Customers before": "Clienti prima",
    "Customers kept": "Clienti mantenuti",
    "Logo churn": "Abbandono di clienti",
    "Won back": "Riconquistati",
    "New": "Nuovi",
    "Kept by quarter": "Mantenuti per trimestre",
    "Kept by month": "Mantenuti per mese",
    "Growth bridge": "Ponte della crescita",
    "Step": "Passo",
    "Drawn from": "Disegnato da",
    "Total": "Totale",
    "Less": "Meno",
    "Survival": "Permanenza",
    "Months as a customer": "Mesi da cliente",
    "In that month": "In quel mese",
    "All": "Tutti",
    "At risk": "A rischio",
    "Survival by tier": "Permanenza per classe",
    "A, from": "A, da",
    "A, to": "A, a",
    "B, from": "B, da",
    "B, to": "B, a",
    "C, from": "C, da",
    "C, to": "C, a",
    "Second order": "Secondo ordine",
    "Ordered again in time": "Riordinato in tempo",
    "Coverage by rep": "Copertura per commerciale",
    "Contacts by month": "Contatti per mese",
    "Customers reached": "Clienti raggiunti",
    "Customers without a contact": "Clienti senza contatto",
    "To give value": "Per dare valore",
    "To sell": "Per vendere",
    "Effort and revenue": "Impegno e fatturato",
    "Minutes": "Minuti",
    "Share of effort": "Quota di impegno",
    "Voices": "Voci",
    "Heard and acted on": "Ascoltato e attuato",
    "Loyalty evidence": "Prove di fedeltà",
    "Customer for": "Cliente da (durata)",
    "Lost, from": "Persi, da",
    "Lost, to": "Persi, a",
    "Spent more": "Hanno speso di più",
    "More, from": "Di più, da",
    "More, to": "Di più, a",
    "Change of revenue": "Variazione del fatturato",
    "Had a discount": "Hanno avuto uno sconto",
    "Discount, from": "Sconto, da",
    "Discount, to": "Sconto, a",
    "Top ten": "I dieci migliori",
    "Place": "Posto",
    "Special, planned": "Speciale, previsto",
    "Special, done last": "Speciale, ultimo",
    "Why in the list": "Perché nell'elenco",
    "Other currencies": "Altre valute",
    "Currency": "Valuta",
    "Orders": "Ordini",
    "12 months": "12 mesi",
    "Rate": "Cambio",
    "All, converted": "Tutto, convertito",
    "Into": "In",
    "The 12 months": "I 12 mesi",
    "Which orders count": "Quali ordini contano",
    "Rows of Orders": "Righe degli ordini",
    "Rows": "Righe",
    "Their amounts, and what was done with them": "I loro importi, e che cosa se n'è fatto",
    "What cannot be told": "Ciò che non si può dire",
    "Part": "Parte",
    "Why, and what it takes": "Perché, e che cosa serve",
    "Cohort revenue": "Fatturato delle coorti",
    "Of the first month": "Del primo mese",
    "Trigger": "Evento",
    "Happened on": "Avvenuto il",
    "Coming round": "Ricorrenze",
    "Last time, or begin": "Ultima volta, o inizio",
    "What your history says": "Che cosa dice la storia",
    "Backtest": "Verifica storica",
    "Asked and done": "Chiesto e fatto",
    "Cadence (days)": "Ritmo (giorni)",
    "Contacts asked for": "Contatti richiesti",
    "Contacts made": "Contatti fatti",
    "Made of asked": "Fatti su richiesti",
    "Days within the cadence": "Giorni entro il ritmo",
    "Called on time": "Chiamati in tempo",
    "Called on time and stayed": "Chiamati in tempo e rimasti",
    "Group": "Gruppo",
    "Stayed": "Rimasti",
    "Stayed, from": "Rimasti, da",
    "Stayed, to": "Rimasti, a",
    "Bought more": "Hanno comprato di più",
    "Days between contacts": "Giorni tra contatti",
    "What can be expected": "Che cosa aspettarsi",
    "Expected of all": "Atteso da tutti",
    "Expected of each": "Atteso da ciascuno",
    "Days with orders": "Giorni con ordini",
    "Last order": "Ultimo ordine",
    "Expected purchases": "Acquisti attesi",
    "From (90 %)": "Da (90 %)",
    "To (90 %)": "A (90 %)",
    "A purchase": "Un acquisto",
    "Expected value": "Valore atteso",
    "Value, from": "Valore, da",
    "Value, to": "Valore, a",
    # Notes over the tables of the retention report.
    (
        "Customers who may be called, by the class they are called as: when each was "
        "last reached against the cadence."
    ): (
        "Clienti che si possono chiamare, per la classe con cui sono seguiti: quando "
        "ciascuno è stato raggiunto l'ultima volta rispetto al ritmo."
    ),
    "As Coverage, by the customer's rep.": "Come Copertura, per commerciale del cliente.",
    (
        "For a working day of the rep in the next 91 days. Cadence calls: what the "
        "cadences of all who may be called ask for, by the share of calls that "
        "succeed. Commitments: as many as were seen in the last 91 days; they go "
        "first. Where both are more than the places, all intervals are stretched by "
        "one factor; coverage stays by the cadence. Team: one plan for all. Customers "
        "without a rep beside those of reps have nobody's places."
    ): (
        "Per giorno lavorativo del commerciale nei prossimi 91 giorni. Chiamate di "
        "ritmo: quanto chiedono i ritmi di tutti quelli che si possono chiamare, "
        "secondo la quota di chiamate riuscite. Impegni: quanti negli ultimi 91 "
        "giorni; vengono prima. Se insieme superano i posti, tutti gli intervalli si "
        "allungano di un fattore; la copertura resta secondo il ritmo. Squadra: un "
        "piano per tutti. I clienti senza commerciale, accanto a quelli che ne hanno "
        "uno, non hanno posti di nessuno."
    ),
    "Customers who may be called, by the days since somebody last reached them.": (
        "Clienti che si possono chiamare, per i giorni dall'ultimo contatto."
    ),
    (
        "Revenue as tiers go by it: of the months of the setting revenue_months up to "
        "the day of the report, or by the customer list. Shares are of the customers "
        "whose revenue is known."
    ): (
        "Fatturato secondo cui vanno le classi: dei mesi dell'impostazione "
        "revenue_months fino al giorno del report, o dall'elenco clienti. Le quote sono "
        "dei clienti con fatturato noto."
    ),
    (
        "Of the customers whose first order fell in a month, how many ordered again so "
        "many months later."
    ): (
        "Dei clienti il cui primo ordine cadde in un mese, quanti hanno riordinato tanti mesi dopo."
    ),
    (
        "What the customers whose first order fell in a month bought so many months "
        "later, as a share of what they bought in that month."
    ): (
        "Che cosa i clienti il cui primo ordine cadde in un mese hanno comprato tanti "
        "mesi dopo, come quota di quanto comprato in quel mese."
    ),
    (
        "Five habits by which firms lose customers while they count something else. Each "
        "has a number of this book, and a setting for its threshold."
    ): (
        "Cinque abitudini per cui le aziende perdono clienti mentre contano altro. "
        "Ciascuna ha un numero di questa cartella, e un'impostazione per la soglia."
    ),
    (
        "The last 12 full months beside the 12 before. Change: of shares in percentage "
        "points, else as a share of the months before. By quarter: the same 12 months at "
        "the end of each of the last 8 quarters that the book has; a bar is as high as "
        "its share of the highest."
    ): (
        "Gli ultimi 12 mesi interi accanto ai 12 precedenti. Variazione: delle quote in "
        "punti percentuali, altrimenti come quota dei mesi prima. Per trimestre: gli "
        "stessi 12 mesi alla fine di ciascuno degli ultimi 8 trimestri della cartella; "
        "una barra è alta quanto la sua quota della più alta."
    ),
    (
        "Customers who ordered in the year before and again in this one, of those who "
        "ordered in the year before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the year before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A year that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clienti che hanno ordinato l'anno prima e di nuovo in questo, di quelli dell'anno "
        "prima, con l'intervallo di Wilson al 95 %. Riconquistati: hanno ordinato ora, non "
        "l'anno prima, ma erano già clienti, per un ordine o per Cliente dal; non contano "
        "come mantenuti. Un anno non finito non ha tasso, né uno in cui per un terzo o più "
        "nessuno ha ordinato."
    ),
    (
        "Customers who ordered in the quarter before and again in this one, of those who "
        "ordered in the quarter before, with Wilson's 95 % interval. Won back: ordered "
        "now, not in the quarter before, but were customers earlier, by an order or by "
        "Customer since; they do not count as kept. A quarter that is not over has no "
        "rate, nor one of which for a third or more nobody ordered."
    ): (
        "Clienti che hanno ordinato il trimestre prima e di nuovo in questo, di quelli del "
        "trimestre prima, con l'intervallo di Wilson al 95 %. Riconquistati: hanno ordinato "
        "ora, non il trimestre prima, ma erano già clienti, per un ordine o per Cliente "
        "dal; non contano come mantenuti. Un trimestre non finito non ha tasso, né uno in "
        "cui per un terzo o più nessuno ha ordinato."
    ),
    (
        "Customers who ordered in the month before and again in this one, of those who "
        "ordered in the month before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the month before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A month that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clienti che hanno ordinato il mese prima e di nuovo in questo, di quelli del mese "
        "prima, con l'intervallo di Wilson al 95 %. Riconquistati: hanno ordinato ora, non "
        "il mese prima, ma erano già clienti, per un ordine o per Cliente dal; non contano "
        "come mantenuti. Un mese non finito non ha tasso, né uno in cui per un terzo o più "
        "nessuno ha ordinato."
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
        "Dal fatturato di 12 mesi interi a quello dei 12 seguenti, cliente per cliente; i "
        "passi tornano al centesimo. A parte: in uno dei periodi un quarto o più degli "
        "ordini del cliente non ha importo, o uno è in una valuta senza cambio, quindi non "
        "si sa quanto valgano; ciò che se ne sa è tolto dal primo periodo e rimesso alla "
        "fine. Mantenuto: ciò che resta del primo periodo dopo persi e cali. Persi: "
        "ordinavano prima, ora no. Riconquistati: hanno ordinato ora, non nei 12 mesi "
        "prima, ma erano già clienti, per un ordine o per Cliente dal. Il denaro restituito "
        "conta nel suo giorno, e tra cali e aumenti dove il cliente non ha ordinato nulla "
        "in quel periodo."
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
        "La quota di clienti non ancora persi tanti mesi dopo il primo ordine (Kaplan-Meier "
        "con bande al 95 %). Persi: in silenzio per i giorni dell'impostazione lost_days, "
        "la prima volta. Chi era cliente prima che comincino gli ordini conta da Cliente "
        "dal, dall'età a cui sono passati lost_days da quell'inizio (entrata ritardata): "
        "nessuno sa chi si è perso prima. Finché nessuno è perso, non c'è banda. A rischio: "
        "clienti osservati a quell'età e non persi fino ad allora. Il primo mese è uno con "
        "5 di loro: la quota è quella di chi era rimasto così a lungo. La tabella finisce "
        "dove ce ne sono meno."
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
        "La quota di clienti non ancora persi tanti mesi dopo il primo ordine (Kaplan-Meier "
        "con bande al 95 %). Persi: in silenzio per i giorni dell'impostazione lost_days, "
        "la prima volta. Chi era cliente prima che comincino gli ordini conta da Cliente "
        "dal, dall'età a cui sono passati lost_days da quell'inizio (entrata ritardata): "
        "nessuno sa chi si è perso prima. Finché nessuno è perso, non c'è banda. Le classi "
        "sono quelle di oggi, quindi chi se n'è andato spesso non ne ha: confronti con "
        "cautela. Una classe con meno di 20 clienti si tralascia. Il primo mese è uno con 5 "
        "a rischio di ogni classe: la quota è quella di chi era rimasto così a lungo. Ogni "
        "classe finisce dove ce ne sono meno."
    ),
    (
        "Customers who ordered a second time, on another day, within the days of the "
        "setting second_order_days of the first; the last 12 quarters. A quarter some "
        "of whose customers still have time has no rate yet, and one with fewer than 5 "
        "has none. Who was a customer before the orders of the book begin is left out."
    ): (
        "Clienti che hanno ordinato una seconda volta, un altro giorno, entro i giorni "
        "dell'impostazione second_order_days dal primo; gli ultimi 12 trimestri. Un "
        "trimestre in cui alcuni hanno ancora tempo non ha ancora tasso, e uno con "
        "meno di 5 non ne ha. Chi era cliente prima che comincino gli ordini della "
        "cartella non c'è."
    ),
    (
        "Calls of the log by month, the last 12 full ones, and what came of them. "
        "Customers without a contact: of all in the list by then who may be called, "
        "those whom nobody reached in that month. Channels and purposes count contacts "
        "that reached the customer."
    ): (
        "Chiamate del registro per mese, gli ultimi 12 interi, e il loro esito. Clienti "
        "senza contatto: di tutti quelli in elenco fino ad allora che si possono "
        "chiamare, quelli che nessuno ha raggiunto in quel mese. Canali e scopi contano "
        "i contatti che hanno raggiunto il cliente."
    ),
    (
        "Of the last 365 days: what part of our effort went to new business, and what "
        "part of the revenue came from it. Effort is minutes where half of the calls or "
        "more have them, else calls. No rule of thumb stands behind it: compare the two "
        "shares."
    ): (
        "Degli ultimi 365 giorni: quale parte del nostro impegno è andata a nuovi "
        "affari, e quale parte del fatturato ne è venuta. L'impegno è in minuti dove "
        "almeno metà delle chiamate li ha, altrimenti in chiamate. Non c'è una regola "
        "empirica: confronti le due quote."
    ),
    (
        "One voice a customer: the newest score of the last 365 days, with its 95 % "
        "interval; with fewer than 5 customers n alone. NPS of scores from 0 to 10, else "
        "the share satisfied."
    ): (
        "Una voce per cliente: il punteggio più recente degli ultimi 365 giorni, con il "
        "suo intervallo al 95 %; con meno di 5 clienti solo n. NPS dei punteggi da 0 a "
        "10, altrimenti la quota di soddisfatti."
    ),
    (
        "Suggestions and cases of the last 365 days. The reports surveys, recovery and "
        "referrals have the rows behind it."
    ): (
        "Suggerimenti e casi degli ultimi 365 giorni. I report surveys, recovery e "
        "referrals hanno le righe dietro."
    ),
    (
        "Whether customers of long standing leave less and buy more, tested on this "
        "book: those who ordered in 12 full months, by how long each had been a "
        "customer (Customer since, or the first order where that is earlier or none is "
        "there), and what they did in the next 12. Had a discount: of those who "
        "ordered in these, who had one with an order (column Discount of Orders). "
        "Blank where a band has fewer than 20 customers."
    ): (
        "Se i clienti di lunga data se ne vanno meno e comprano di più, verificato su "
        "questa cartella: chi ha ordinato in 12 mesi interi, per quanto tempo ciascuno era "
        "cliente (Cliente dal, o il primo ordine se è anteriore o manca), e che cosa ha "
        "fatto nei 12 seguenti. Hanno avuto uno sconto: di quelli che hanno ordinato in "
        "questi, chi ne ha avuto uno (colonna Sconto di Ordini). Vuoto dove un gruppo ha "
        "meno di 20 clienti."
    ),
    (
        "By the revenue of 12 months at the end of each quarter. Who is in stays, until "
        "another one has more than the last of them by the share top_ten_margin. Special: "
        "what the sheet Giving has as special action."
    ): (
        "Secondo il fatturato di 12 mesi alla fine di ogni trimestre. Chi c'è resta, finché"
        " un altro non ha più dell'ultimo della quota top_ten_margin. Speciale: ciò che il "
        "foglio Regali ha come azione speciale."
    ),
    (
        "Orders in other currencies, each in its own money. Rate: what 1 of it counts "
        "as in the currency of the figures, by the sheet Rates; each amount is "
        "converted and rounded to the cent, as it would be booked. Without a rate no "
        "figure of revenue has them in it; as days on which somebody bought they do "
        "count."
    ): (
        "Ordini in altre valute, ciascuno nella propria. Cambio: quanto vale 1 nella valuta "
        "degli indicatori, secondo il foglio Cambi; ogni importo è convertito e arrotondato "
        "al centesimo, come si registrerebbe. Senza cambio non sono in nessuna cifra di "
        "fatturato; come giorni di acquisto contano."
    ),
    (
        "From the rows that were read to those that the figures are made of. Problems "
        "names their cells."
    ): (
        "Dalle righe lette a quelle di cui sono fatti gli indicatori. Problemi ne nomina le celle."
    ),
    # Figures and their states.
    "Never contacted": "Mai contattati",
    "Calls planned": "Chiamate pianificate",
    "Calls that do not fit": "Chiamate senza posto",
    "Calls needed a day": "Chiamate necessarie al giorno",
    "Revenue share of the top 20 %": "Quota di fatturato del primo 20 %",
    "Promise kept rate": "Tasso di promesse mantenute",
    "Promises moved in time": "Promesse spostate in tempo",
    "Notices needed": "Avvisi necessari",
    "Time to close, median": "Tempo di chiusura, mediana",
    "Time to close, 90 %": "Tempo di chiusura, 90 %",
    "Playbook steps on time": "Passi della guida in tempo",
    "Days to thanks": "Giorni al ringraziamento",
    "Customer retention rate": "Tasso di fidelizzazione",
    "Repeat-purchase rate": "Tasso di riacquisto",
    "Orders left out": "Ordini esclusi",
    "Customers who ordered": "Clienti che hanno ordinato",
    "Net revenue retention": "Mantenimento netto del fatturato",
    "Gross revenue retention": "Mantenimento lordo del fatturato",
    "Keeping customers is a goal without a plan": "Tenere i clienti è un obiettivo senza piano",
    "A and B reached in time": "A e B raggiunti in tempo",
    "The return counts before the customer": "Il rendimento conta prima del cliente",
    "Contacts that were to sell": "Contatti per vendere",
    "Out of touch with what customers value": "Lontani da ciò che i clienti apprezzano",
    "Customers not heard for a year": "Clienti non ascoltati da un anno",
    "The wrong behaviour is counted": "Si conta il comportamento sbagliato",
    "Months of more calls and worse talks": "Mesi con più chiamate e colloqui peggiori",
    "Colleagues are asked for what cannot be done": "Ai colleghi si chiede l'impossibile",
    "Calls asked of the busiest rep, by places": "Chiamate chieste al più carico, per posto",
    "Fine": "Bene",
    "Cannot tell": "Non si può dire",
    "Shrunk": "In calo",
    "Retained": "Mantenuto",
    "Expanded": "In aumento",
    "Apart, before": "A parte, prima",
    "Apart, now": "A parte, ora",
    "Team": "Squadra",
    "No rep": "Senza commerciale",
    "Not called": "Non chiamati",
    "Revenue unknown": "Fatturato non noto",
    "Customers of more than a year": "Clienti da oltre un anno",
    "New: first order within a year": "Nuovi: primo ordine entro un anno",
    "No order yet": "Ancora nessun ordine",
    "Spend after a case, by that before": "Spesa dopo un caso, su quella di prima",
    "Suggestions acted on": "Suggerimenti attuati",
    "Days until it was acted on": "Giorni all'attuazione",
    "Suggestions waiting": "Suggerimenti in attesa",
    "Recovered after a case": "Recuperati dopo un caso",
    "Customers referred": "Clienti segnalati",
    "less than a year": "meno di un anno",
    "1 to 2 years": "da 1 a 2 anni",
    "2 to 4 years": "da 2 a 4 anni",
    "4 years and more": "4 anni e più",
    # Charts.
    "Who is called on time": "Chi è chiamato in tempo",
    "Whose customers are called on time": "I clienti di chi sono chiamati in tempo",
    "How long since the last contact": "Da quanto l'ultimo contatto",
    "Where the revenue sits": "Dove sta il fatturato",
    "Share of the total": "Quota del totale",
    "Customers kept from year to year": "Clienti mantenuti di anno in anno",
    "Customers kept from quarter to quarter": "Clienti mantenuti di trimestre in trimestre",
    "Customers kept from month to month": "Clienti mantenuti di mese in mese",
    "Year": "Anno",
    "What changed the revenue": "Che cosa ha cambiato il fatturato",
    "How long customers stay": "Quanto restano i clienti",
    "How long customers of each tier stay": "Quanto restano i clienti di ciascuna classe",
    "Not yet lost": "Non ancora persi",
    "First customers who order again in time": "Primi clienti che riordinano in tempo",
    "Quarter of the first order": "Trimestre del primo ordine",
    "Ordered again": "Hanno riordinato",
    "Customers whom nobody reached": "Clienti che nessuno ha raggiunto",
    "Where effort goes and where revenue comes from": (
        "Dove va l'impegno e da dove viene il fatturato"
    ),
    "Customers lost and grown, by how long they have been customers": (
        "Clienti persi e cresciuti, per anzianità"
    ),
    "{name}: {end} still there after {last} months": (
        "{name}: {end} ancora presenti dopo {last} mesi"
    ),
    " ({low} to {high})": " (da {low} a {high})",
    "{name} {end} in {last}": "{name} {end} in {last}",
    ", {begin} in {first}": ", {begin} in {first}",
    " (the difference may be chance)": " (la differenza può essere un caso)",
    "From {begin} to {end}": "Da {begin} a {end}",
    "; most by {step}": "; soprattutto per {step}",
    "{name}: most in {where}, {share}": "{name}: soprattutto in {where}, {share}",
    "Chart": "Grafico",
    # Notes over the tables of the other reports.
    (
        "Working days from the day a gap opened to the day it closed; open ones are "
        "counted in as long as they last (Kaplan-Meier). Blank: not reached yet. In "
        "time: within the working days of the setting response_days."
    ): (
        "Giorni lavorativi dall'apertura di uno scostamento alla chiusura; gli aperti "
        "contano finché durano (Kaplan-Meier). Vuoto: non ancora raggiunto. In tempo: "
        "entro i giorni lavorativi dell'impostazione response_days."
    ),
    (
        "Closed only when the customer was told, it is resolved, and what keeps it from "
        "happening again is written down."
    ): (
        "Chiusa solo quando il cliente è stato avvisato, è risolta, ed è scritto che "
        "cosa evita che si ripeta."
    ),
    (
        "Kept or exceeded, of all with a day that are done or past it; open ones past "
        "their day are broken. Promises moved with notice in time stand apart. The "
        "buffer is what four fifths of the own slips stay within."
    ): (
        "Mantenute o superate, di tutte quelle con un giorno che sono fatte o passate; "
        "le aperte oltre il giorno sono infrante. Quelle spostate con avviso in tempo "
        "stanno a parte. Il margine è ciò entro cui resta quattro quinti dei propri "
        "ritardi."
    ),
    "Our promises that are done, by the days from the day promised first to the day done.": (
        "Le nostre promesse fatte, per i giorni dal primo promesso a quello di esecuzione."
    ),
    (
        "Our promises by where they were made; a claim broken again and again is the "
        "business's matter, not only the seller's."
    ): (
        "Le nostre promesse per dove sono state fatte; un annuncio infranto più volte è "
        "questione dell'azienda, non solo del venditore."
    ),
    (
        "Cases handed to a colleague; days are working days. What nobody accepts in time "
        "is back with the giver."
    ): (
        "Casi passati a un collega; i giorni sono lavorativi. Ciò che nessuno accetta in "
        "tempo torna a chi l'ha passato."
    ),
    (
        "The checklist of each handover: the new rep has reached the customer, knows "
        "what was promised, and has introduced the colleagues."
    ): (
        "La lista di ogni passaggio: il nuovo commerciale ha raggiunto il cliente, sa "
        "che cosa è stato promesso e ha presentato i colleghi."
    ),
    "Who sells a customer keeps the customer's fate in sight, also after handing over.": (
        "Chi vende a un cliente ne segue la sorte, anche dopo il passaggio."
    ),
    (
        "Calls never stand alone: beside them whom they reached, how long a talk was, "
        "how it was rated and what was kept."
    ): (
        "Le chiamate non stanno mai da sole: accanto, chi hanno raggiunto, quanto è "
        "durato il colloquio, com'è stato valutato e che cosa si è mantenuto."
    ),
    (
        "A warning where calls rise by the share warn_rise or more while talks become "
        "shorter or ratings fall by as much: customers are being rushed. The month that is "
        "not over is left out."
    ): (
        "Un'allerta dove le chiamate salgono della quota warn_rise o più mentre i colloqui "
        "si accorciano o le valutazioni calano di altrettanto: ai clienti si fa fretta. Il "
        "mese in corso è escluso."
    ),
    (
        "Sold to only: customers whose last contacts, as many as the setting sell_streak "
        "says or more, were all to sell."
    ): (
        "Solo vendita: clienti i cui ultimi contatti, almeno quanti dice l'impostazione "
        "sell_streak, erano tutti per vendere."
    ),
    (
        "From a question or a case to the first answer, those still waiting counted in. "
        "The floor is the same for every tier."
    ): (
        "Da una domanda o un caso alla prima risposta, compresi quelli in attesa. Il "
        "minimo è uguale per ogni classe."
    ),
    "Each rated review beside the one before it with the same customer.": (
        "Ogni revisione valutata accanto alla precedente con lo stesso cliente."
    ),
    "In this order.": "In quest'ordine.",
    (
        "What is not met stands first, the longest asked first; then what has no answer, "
        "what nobody asked, and what is met."
    ): (
        "Prima ciò che non è soddisfatto, il più vecchio davanti; poi ciò che non ha "
        "risposta, ciò che nessuno ha chiesto, e ciò che è soddisfatto."
    ),
    (
        "The share is of the needs with an answer. New customers not asked: new within "
        "the days of the setting new_days, and no need answered."
    ): (
        "La quota è dei bisogni con risposta. Nuovi clienti non interpellati: nuovi "
        "entro i giorni dell'impostazione new_days, e nessun bisogno con risposta."
    ),
    (
        "The yes rate is of the answers that say yes or no; the cost is spread over the "
        "customers who asked."
    ): (
        "Il tasso di sì è delle risposte sì o no; il costo è ripartito sui clienti che "
        "hanno chiesto."
    ),
    (
        "Beyond the upper quarter by three times the middle spread of the customers of "
        "the same tier who asked, where they are eight or more."
    ): (
        "Oltre il quarto superiore di tre volte lo scarto interquartile dei clienti "
        "della stessa classe che hanno chiesto, dove sono otto o più."
    ),
    (
        "Mean of ratings and surveys, and the sum of orders, in the days of the setting "
        "recovery_days before a case was opened and after it was resolved. Recovered: "
        "the score after is not below the score before. So far: the time after has not "
        "passed yet."
    ): (
        "Media di valutazioni e sondaggi, e somma degli ordini, nei giorni "
        "dell'impostazione recovery_days prima dell'apertura di un caso e dopo la "
        "soluzione. Recuperato: il punteggio dopo non è sotto quello prima. Finora: il "
        "tempo dopo non è ancora passato."
    ),
    (
        "Contacts that reached the customer in the last 365 days. Below the least visits "
        "of their class: customers who may be called and prefer no other channel; of "
        "customers since less than a year the same part of it is asked."
    ): (
        "Contatti che hanno raggiunto il cliente negli ultimi 365 giorni. Sotto le "
        "visite minime della classe: clienti che si possono chiamare e non preferiscono "
        "un altro canale; a quelli da meno di un anno se ne chiede la parte "
        "corrispondente."
    ),
    "An attempt reached nobody; touches are both.": (
        "Un tentativo non ha raggiunto nessuno; i contatti sono entrambi."
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
        "Secondo il primo giorno previsto di una chiamata. In scadenza: il suo giorno è "
        "arrivato, o è stata fatta prima. In tempo: una chiamata quel giorno, con "
        "qualsiasi canale ed esito, o entro l'impostazione on_time_days, in giorni "
        "lavorativi di chi doveva chiamare; invece di un giorno libero conta il giorno "
        "lavorativo successivo. In ritardo: la prima entro 30 giorni dopo. Rispettato: in "
        "tempo o prima, di tutte quelle in scadenza. Una chiamata ripianificata perché il "
        "giorno è passato è la stessa. Spostata prima del suo giorno: dal cliente dopo un "
        "tentativo senza successo, da noi per tutto il resto, come assenze e posti. "
        "Promesse: impegni, come una richiamata, che abbiamo rinviato; contano come "
        "mantenuti nel nuovo giorno. Chiamate fuori piano: ogni altra dal primo piano."
    ),
    (
        "Customers whose planned day passed without a call and with whom nobody has "
        "tried since, the longest open first."
    ): (
        "Clienti il cui giorno previsto è passato senza chiamata e con cui nessuno ha "
        "più provato, i più vecchi prima."
    ),
    (
        "The plan that a refresh would make today with each value; nothing is kept. "
        "Beyond: due in the days of the plan, and no place. Slips: has a day now, and "
        "gets one more than 5 working days later, or none. All plans are made anew, "
        "without the days of the last plan."
    ): (
        "Il piano che un aggiornamento farebbe oggi con ogni valore; nulla si conserva. "
        "Oltre: in scadenza nei giorni del piano, e senza posto. Slitta: ha un giorno "
        "ora, e ne riceve uno oltre 5 giorni lavorativi dopo, o nessuno. Tutti i piani "
        "si rifanno, senza i giorni dell'ultimo."
    ),
    (
        "Days less late are of customers who have a day in both plans; the means by "
        "class above are of all in each plan."
    ): (
        "I giorni in meno di ritardo riguardano i clienti con un giorno in entrambi i "
        "piani; le medie per classe sopra riguardano tutti quelli di ciascun piano."
    ),
    (
        "From the day by the plain cadence to the day planned, of customers in the plan "
        "whom somebody has reached before; early is 0. 95 %: no more than one in twenty "
        "is later."
    ): (
        "Dal giorno secondo il semplice ritmo al giorno previsto, per i clienti del "
        "piano già raggiunti; in anticipo è 0. 95 %: non più di uno su venti è dopo."
    ),
    (
        "Of each value the 20 with the most revenue. Beyond the plan: due, and without a "
        "place in its days. Not due: the longer interval has not passed by its last day."
    ): (
        "Per ogni valore i 20 con più fatturato. Oltre il piano: in scadenza, e senza "
        "posto nei suoi giorni. Non in scadenza: l'intervallo più lungo non è passato "
        "all'ultimo giorno."
    ),
    "What was given in the last 365 days.": "Ciò che è stato dato negli ultimi 365 giorni.",
    (
        "What is planned stands first, as it can still be changed. Gifts are compared by "
        "what they are; the same one twice is told, whenever it was."
    ): (
        "Prima ciò che è previsto, perché si può ancora cambiare. I regali si "
        "confrontano per ciò che sono; lo stesso due volte viene detto, quando che fosse."
    ),
    (
        "Customers of the sheet Giving, those with the least left first. Offers take "
        "nothing of a budget; an amount in another currency than the others is added "
        "nowhere (see Problems)."
    ): (
        "Clienti del foglio Regali, prima quelli con meno residuo. Le offerte non toccano "
        "il budget; un importo in valuta diversa dagli altri non si somma da nessuna parte "
        "(vedi Problemi)."
    ),
    (
        "The mean of the parts for which the book has a place: a person and a way to "
        "reach them; interests; a need in the sheet Needs; questions answered within the "
        "days of the setting answer_days; channel, language, best hours and best days."
    ): (
        "La media delle parti per cui la cartella ha un posto: una persona e un modo per "
        "raggiungerla; interessi; un bisogno nel foglio Bisogni; domande con risposta entro "
        "i giorni dell'impostazione answer_days; canale, lingua, ore e giorni migliori."
    ),
    (
        "Each function needs a person on both sides and a day on which they were "
        "introduced, by the end of the days of the setting new_days."
    ): (
        "Ogni funzione richiede una persona per parte e un giorno di presentazione, "
        "entro la fine dei giorni dell'impostazione new_days."
    ),
    (
        "From the column Referred by; the revenue is that of the last 12 months, or of "
        "the column Annual revenue. Without an id: nobody of the list, or a name that "
        "several have."
    ): (
        "Dalla colonna Segnalato da; il fatturato è degli ultimi 12 mesi, o della colonna "
        "annua. Senza codice: nessuno dell'elenco, o un nome che hanno in più."
    ),
    (
        "Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are "
        "not silent and were not asked within the days of the setting answer_days."
    ): (
        "Promotori (9 o 10 su 10 nell'ultimo sondaggio) senza scostamenti aperti, non "
        "silenziosi, non interpellati entro i giorni dell'impostazione answer_days."
    ),
    (
        "Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the "
        "competitors named, and the renewal (3 within the days of the setting "
        "renewal_days, 2 within twice as many, 1 later or unknown)."
    ): (
        "L'esposizione è il prodotto di tre numeri: la classe (A 3, B 2, altrimenti 1), "
        "i concorrenti citati e il rinnovo (3 entro i giorni dell'impostazione "
        "renewal_days, 2 entro il doppio, 1 dopo o ignoto)."
    ),
    (
        "Customers whom only one of us reached in the last 365 days, by the column By of "
        "the call log; the best tier and the most revenue first."
    ): (
        "Clienti che uno solo di noi ha raggiunto negli ultimi 365 giorni, dalla colonna "
        "By del registro; la classe migliore e il fatturato più alto prima."
    ),
    (
        "The newest score of each customer in the last 365 days. Scores of 0 to 10 give "
        "the net promoter score, those of 1 to 5 the percentage with 4 or 5; with fewer "
        "than 5 customers n alone is shown, as on any other scale."
    ): (
        "Il punteggio più recente di ogni cliente negli ultimi 365 giorni. Quelli da 0 a "
        "10 danno il net promoter score, quelli da 1 a 5 la percentuale con 4 o 5; con "
        "meno di 5 clienti si mostra solo n, come su ogni altra scala."
    ),
    "Nobody has acted on those that stand first; days until somebody did, or so far.": (
        "Nessuno ha attuato quelli in cima; giorni fino all'attuazione, o finora."
    ),
    "Customers who may be called, by the days of the setting answer_days.": (
        "Clienti che si possono chiamare, per i giorni dell'impostazione answer_days."
    ),
    (
        "Steps of the playbook after something that happened to a customer, whose day "
        "came within the last 365 days or is to come. Days late are working days."
    ): (
        "Passi della guida dopo qualcosa accaduto a un cliente, il cui giorno è arrivato "
        "negli ultimi 365 giorni o arriverà. I giorni di ritardo sono lavorativi."
    ),
    (
        "All for whom a step of the playbook is due that comes round again. To do shows "
        "as many at a time as the setting playbook_at_once says, the best first."
    ): (
        "Tutti quelli per cui scade un passo ricorrente della guida. Da fare ne mostra "
        "tanti per volta quanti dice l'impostazione playbook_at_once, i migliori prima."
    ),
    (
        "Customers who ordered in the first time, in the tier and with the cadence of "
        "its last day. Called on time: at least four fifths of the days lie within the "
        "cadence of the contact before them."
    ): (
        "Clienti che hanno ordinato nel primo periodo, nella classe e con il ritmo del "
        "suo ultimo giorno. Chiamati in tempo: almeno quattro quinti dei giorni stanno "
        "entro il ritmo del contatto precedente."
    ),
    (
        "Stayed: ordered in the second time, as long as the first. Bought more: for more "
        "than in the first. One voice a customer; 95 % intervals (Wilson; of a "
        "difference Newcombe), blank under 20 customers. Association, not effect: reps "
        "call those more who buy more."
    ): (
        "Rimasti: hanno ordinato nel secondo periodo, lungo come il primo. Hanno "
        "comprato di più: per più che nel primo. Una voce per cliente; intervalli al 95 "
        "% (Wilson; di una differenza Newcombe), vuoto sotto 20 clienti. Associazione, "
        "non effetto: i commerciali chiamano di più chi compra di più."
    ),
    "Each customer once, by the days of the first time for each day with a contact.": (
        "Ogni cliente una volta, per i giorni del primo periodo su ogni giorno con contatto."
    ),
    (
        "Purchases (days with orders) within the days of the setting expected_days, by "
        "BG/NBD; what a purchase comes to by Gamma-Gamma, where that holds. The interval "
        "is of purchases: nine of ten customers will lie in theirs. A past that goes on "
        "as it was is all that it knows: it is no measure of how well a customer is kept."
    ): (
        "Acquisti (giorni con ordini) entro i giorni dell'impostazione expected_days, "
        "secondo BG/NBD; il valore di un acquisto secondo Gamma-Gamma, dove vale. "
        "L'intervallo è degli acquisti: nove clienti su dieci staranno nel loro. Conosce "
        "solo un passato che continua: non misura quanto bene si tiene un cliente."
    ),
    # States, kinds and groups in the reports.
    "Quantity": "Quantità",
    "Us": "Noi",
    "Them": "Cliente",
    "all": "tutti",
    "all others": "tutti gli altri",
    "not said": "non detto",
    "open": "aperto",
    "closed": "chiuso",
    "overdue": "scaduto",
    "kept": "mantenuta",
    "late": "tardi",
    "short": "insufficiente",
    "exceeded": "superata",
    "withdrawn": "ritirata",
    "moved": "spostata",
    "notice needed": "serve un avviso",
    "surprise": "sorpresa",
    "waiting": "in attesa",
    "on time": "in tempo",
    "left out": "tralasciato",
    "so far": "finora",
    "full": "completo",
    "first order": "primo ordine",
    "start": "inizio",
    "case resolved": "caso risolto",
    "Not on time": "Non in tempo",
    "Difference": "Differenza",
    "no contact": "nessun contatto",
    "no": "no",
    "accepted": "accettato",
    "back": "tornato",
    "done": "fatto",
    "planned": "previsto",
    "given": "dato",
    "met": "soddisfatto",
    "unmet": "non soddisfatto",
    "not asked": "non chiesto",
    "asked": "chiesto",
    "unanswered": "senza risposta",
    "recovered": "recuperato",
    "not recovered": "non recuperato",
    "survey": "sondaggio",
    "Satisfied, %": "Soddisfatti, %",
    "In the plan": "Nel piano",
    "None free": "Nessuno libero",
    "Not due in it": "Non in scadenza",
    # What the page of one customer tells.
    "Person": "Persona",
    "Customer since": "Cliente dal",
    "Call by": "Chiamare per",
    "Hobby": "Hobby",
    "Trip": "Viaggio",
    "Last time": "L'ultima volta",
    "News": "Novità",
    "Look at": "Da tenere d'occhio",
    "Ask": "Chiedere",
    "Open offer": "Offerta aperta",
    "Introduce": "Presentare",
    "Competitor": "Concorrente",
    "New rep": "Nuovo commerciale",
    "Billing": "Fatturazione",
    "Bad news": "Cattiva notizia",
    "Tell bad news": "Comunicare una cattiva notizia",
    "Open case": "Caso aperto",
    "Close a gap": "Chiudere uno scostamento",
    "Their promise": "Promessa del cliente",
    "After a case": "Dopo un caso",
    "First call": "Prima chiamata",
    "Follow-up": "Follow-up",
    "We promised": "Abbiamo promesso",
    "They promised": "Il cliente ha promesso",
    "They asked": "Il cliente ha chiesto",
    "Latest delivery": "Ultima consegna",
    "never": "mai",
    "about.value|none": "nessuna",
    # Further charts.
    "Calls and whom they reached": "Chiamate e chi hanno raggiunto",
    "Contacts by channel": "Contatti per canale",
    "Month, the newest first": "Mese, il più recente prima",
    "Planned calls that were made in time": "Chiamate previste fatte in tempo",
    "Promises by outcome": "Promesse per esito",
    "Who stayed and bought more, by the days between contacts": (
        "Chi è rimasto e ha comprato di più, per giorni tra contatti"
    ),
    # Words that mean something else over a column.
    "figures.value|Value": "Valore",
    "run.value|Value": "Valore",
    "whatif.value|Value": "Valore",
    "whatif_classes.value|Value": "Valore",
    "who_slips.value|Value": "Valore",
    "warning_signs.value|Value": "Valore",
    "headlines.value|Value": "Valore",
    "listened.value|Value": "Valore",
    "expected_figures.value|Value": "Valore",
    "needs_met.no_answer|No answer": "Senza risposta",
    # The page of a report.
    "Skip to the tables": "Vai alle tabelle",
    "On this page": "In questa pagina",
    "Customers named here": "Clienti citati qui",
    "How it is counted": "Come si conta",
    "Show rows with": "Mostra righe con",
    "On paper the first 12 months; all of them stand in the page and in the workbook.": (
        "Su carta i primi 12 mesi; tutti stanno nella pagina e nella cartella."
    ),
    "More columns to the right: swipe or scroll.": "Altre colonne a destra: scorra.",
    "Rows shown:": "Righe mostrate:",
    "Settings and inputs": "Impostazioni e dati",
    "A gap": "Uno scostamento",
    "Yes": "Sì",
    "No": "No",
    (
        "One voice a customer: the newest score of the last 365 days (several of one day "
        "count as their mean), with its 95 % interval; n alone for fewer than 5 "
        "customers, or on a scale that nobody can know. NPS: who would recommend us, "
        "from 0 to 10. Satisfied: 4 or 5 of 5. Else the mean."
    ): (
        "Una voce per cliente: il punteggio più recente degli ultimi 365 giorni (più di "
        "un giorno contano come la loro media), con il suo intervallo al 95 %; solo n "
        "con meno di 5 clienti o su una scala ignota. NPS: chi ci raccomanderebbe, da 0 "
        "a 10. Soddisfatti: 4 o 5 su 5. Altrimenti la media."
    ),
    (
        "The newest score of each customer in the last 365 days; several of one day are "
        "their mean. Who would recommend us, from 0 to 10, gives the net promoter score, "
        "satisfaction from 1 to 5 the percentage with 4 or 5, any other scale its mean; "
        "with fewer than 5 customers, or on a scale that nobody can know, n alone is "
        "shown."
    ): (
        "Il punteggio più recente di ogni cliente negli ultimi 365 giorni; più di un "
        "giorno sono la loro media. Chi ci raccomanderebbe, da 0 a 10, dà il net "
        "promoter score, la soddisfazione da 1 a 5 la percentuale con 4 o 5, ogni altra "
        "scala la sua media; con meno di 5 clienti, o su una scala ignota, si mostra "
        "solo n."
    ),
    "Mean": "Media",
    "Scale not known": "Scala ignota",
    # Mails of the morning.
    "Commitments missed": "Impegni mancati",
    "To do for who is away": "Da fare per chi è assente",
    "To-dos that are mailed to nobody else": "Attività che nessun altro riceve per e-mail",
    "Whose": "Di chi",
    "Each rep's day and capacity": "Giorno e capacità di ogni commerciale",
    "Changes since the last plan": "Cambiamenti dall'ultimo piano",
    "Today": "Oggi",
    "Calls a day": "Chiamate al giorno",
    "Call": "Chiamata",
    "Expected revenue": "Fatturato atteso",
    "no rate": "nessun cambio",
    "requests": "richieste",
    "cost": "costo",
    # What the button Why? says.
    "Last contact: {last}. Open gaps: {gaps}. Call by {channel}.": (
        "Ultimo contatto: {last}. Scostamenti aperti: {gaps}. Canale: {channel}."
    ),
    "No call is planned.": "Nessuna chiamata è prevista.",
    # Words of ours among those of people.
    "claims.promise|all others": "tutti gli altri",
    "claims.source|not said": "non detto",
    "kept.seller|all": "tutti",
    "kept.seller|No rep": "Senza commerciale",
    "capacity.owner|Team": "Squadra",
    "capacity.owner|No rep": "Senza commerciale",
    "coverage_reps.owner|No rep": "Senza commerciale",
    "adherence.owner|Team": "Squadra",
    "adherence.owner|No rep": "Senza commerciale",
    "why|As of": "Al",
    "why|No name": "Senza nome",
    "why|Called as": "Seguito come",
    "why|Contact gap": "Senza contatto",
    "why|In the plan": "Nel piano",
    "why|Overdue": "In ritardo",
    "why|never": "mai",
    "why|none": "nessuno",
    "why|Tasks": "Attività",
    "why|Inputs used": "Dati usati",
    "why|day": "giorno",
    "why|days": "giorni",
    "why|working days": "giorni lavorativi",
    "why|service gap": "scarto di servizio",
    "why|date gap": "scarto di data",
    "why|quantity gap": "scarto di quantità",
    "why|score gap": "scarto di voto",
    "why|opened": "aperto il",
    "why|gap": "scarto",
    "why|owner": "agente",
    "why|made by": "da",
    "why|us": "noi",
    "why|them": "cliente",
    "why|state": "stato",
    "why|promise": "promessa",
    "why|task": "attività",
    "why|due": "scadenza",
    "why|what": "cosa",
    "why|every {days}": "ogni {days}",
    "why|the customer list": "l'elenco clienti",
    "why|the call log": "il registro chiamate",
    "why|the orders": "gli ordini",
    "why|Status in the list": "Stato nell'elenco",
    "why|Where the revenue comes from": "Da dove viene il fatturato",
    "why|Place by worth": "Posto per valore",
    "why|Customers that have a place": "Clienti che hanno un posto",
    "why|Share of all revenue that the customers before this one have": (
        "Quota del fatturato totale dei clienti che precedono"
    ),
    "why|Points of 100": "Punti su 100",
    "why|How often, by the class or the list": "Quanto spesso, per classe o elenco",
    "why|How often, as it can be kept": "Quanto spesso, per quanto si può tenere",
    "why|Contacts and attempts in the log": "Contatti e tentativi nel registro",
    "why|Attempts since the last contact": "Tentativi dall'ultimo contatto",
    "why|First contact or attempt": "Primo contatto o tentativo",
    "why|Last contact or attempt": "Ultimo contatto o tentativo",
    "why|Where the last contact comes from": "Da dove viene l'ultimo contatto",
    "why|Due by that": "Scadenza che ne segue",
    "why|Day in the plan": "Giorno nel piano",
    "why|Open problems": "Problemi aperti",
    "why|Last problem": "Ultimo problema",
    "why|Tier set by hand": "Classe fissata a mano",
    "why|It counts until": "Vale fino al",
    "why|How often, set by hand": "Quanto spesso, fissato a mano",
    "why|Next call set by hand, or next follow-up of the list": (
        "Prossima chiamata fissata a mano, o promemoria dell'elenco"
    ),
    "why|Do not call": "Non chiamare",
    "why|Contacts and attempts by {channel}, last {days} days": (
        "Contatti e tentativi, {channel}, ultimi {days} giorni"
    ),
    "Where a call asks several questions: one answer a line, or between semicolons, in their "
    "order, and - for none. Or say which: 2: yes. Budget: the same.": (
        "Se la chiamata pone più domande: una risposta per riga, o tra punti e virgola, nel loro "
        "ordine, e - per nessuna. Oppure dica quale: 2: sì. Budget: lo stesso."
    ),
    "New on the Watch list": "Nuovo nella lista di controllo",
    "No longer on the Watch list": "Non più nella lista di controllo",
    "Why": "Perché",
    # The terminal of `retain mail`.
    "Sent to {to}: {subject}": "Inviato a {to}: {subject}",
    "Wrote {file}: to {to}, {subject}": "Scritto: {file}, a {to}, {subject}",
    "Mails sent before for this day: {count}": "Già inviati per questo giorno: {count}",
    "Nothing to send for {day}.": "Niente da inviare per il {day}.",
    # The starter workbook.
    ("Wrote {book} with the sheets {sheets} and {last}."): (
        "Scritto {book} con i fogli {sheets} e {last}."
    ),
    ("Fill in {first} and {second}, then: retain refresh {book}"): (
        "Compili {first} e {second}, poi: retain refresh {book}"
    ),
    (
        "Open it, allow its macros, and press Refresh everything. The rows that say "
        "example can be deleted."
    ): (
        "Lo apra, consenta le macro e prema «Aggiorna tutto». Le righe che dicono "
        "«esempio» si possono eliminare."
    ),
    ("No workbook is open. Open one with your customers and press the button again."): (
        "Nessuna cartella di lavoro è aperta. Ne apra una con i Suoi clienti e prema di "
        "nuovo il pulsante."
    ),
    "playbook.after|3 days": "3 giorni",
    "playbook.after|5 days": "5 giorni",
    "playbook.after|10 days": "10 giorni",
    "playbook.after|day 30": "giorno 30",
    "playbook.after|day 90": "giorno 90",
    "playbook.after|1 year": "1 anno",
    "playbook.after|season": "stagione",
    "playbook.after|1 Jun": "1 giugno",
    "Not interested": "Non interessato",
    "Wrong number": "Numero sbagliato",
    "When blank": "Se vuoto",
    "Example: bakery": "Esempio: panificio",
    "Example: hotel": "Esempio: hotel",
    "Example: museum": "Esempio: museo",
    "You": "Lei",
    "Delete the rows that say example, in Customers and here.": (
        "Elimini le righe che dicono «esempio», tra i clienti e qui."
    ),
    "Wants an offer for the winter.": "Vuole un'offerta per l'inverno.",
    "Send the offer": "Inviare l'offerta",
    # The sheet of buttons.
    "Refresh everything": "Aggiorna tutto",
    "Tiers, next calls, the call schedule and all reports": (
        "Classi, prossime chiamate, il piano delle chiamate e tutti i rapporti"
    ),
    "The call schedule alone": "Solo il piano delle chiamate",
    "The retention report alone": "Solo il rapporto di fidelizzazione",
    "What was promised or expected and has not come": (
        "Ciò che era promesso o atteso e non è arrivato"
    ),
    "More reports": "Altri rapporti",
    "The report chosen above, as a sheet; delete the sheet when you are done with it": (
        "Il rapporto scelto sopra, su un foglio; elimini il foglio quando non serve più"
    ),
    "Check": "Controlla",
    "How the sheets are understood, and what cannot be read": (
        "Come si intendono i fogli, e che cosa non si può leggere"
    ),
    "Why?": "Perché?",
    "Why the customer named above, or selected, has this tier and this date": (
        "Perché il cliente indicato sopra, o selezionato, ha questa classe e questa data"
    ),
    "Log a call": "Registra chiamata",
    "A new row in the call log for the customer named above, or selected": (
        "Una nuova riga nel registro chiamate per il cliente indicato sopra, o selezionato"
    ),
    "Check set-up": "Verifica installazione",
    "What works on this machine": "Che cosa funziona su questo computer",
    (
        "A button saves nothing: you save the workbook, or close it as it was. With "
        "AutoSave on (workbooks in a cloud), Excel saves by itself."
    ): (
        "Un pulsante non salva nulla: salva Lei la cartella, o la chiude com'era. Con il "
        "salvataggio automatico (cartelle in un cloud), Excel salva da sé."
    ),
    (
        "Values you type over ours are kept, on a sheet (kept DATE); colours and comments"
        " on a sheet that a button wrote are written over by the next press."
    ): (
        "I valori scritti sopra i nostri restano, su un foglio (kept DATA); colori e "
        "commenti su un foglio scritto da un pulsante sono sovrascritti dalla pressione "
        "successiva."
    ),
    "Set-up and help: Check set-up.": "Installazione e aiuto: Verifica installazione.",
    "Type a customer's name or id, then press the button.": (
        "Scriva il nome o il codice di un cliente, poi prema il pulsante."
    ),
    "Choose a report, then press More reports. Diary is the page of the customer above.": (
        "Scelga un rapporto, poi prema Altri rapporti. Scheda cliente è la pagina del "
        "cliente sopra."
    ),
    "Customer for Why? and Log a call": "Cliente: Perché? e Registra",
    "Report for More reports": "Rapporto per Altri rapporti",
    "The day the run is made for; blank: today": (
        "Il giorno per cui si fa l'esecuzione; vuoto: oggi"
    ),
    "Time zone of 'today', like Europe/Madrid; blank: this machine's": (
        "Fuso orario di «oggi», come Europe/Rome; vuoto: quello di questo computer"
    ),
    ("Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers"): (
        "Lingua dei nostri fogli: en, de, fr, es, pl o it; auto: quella delle intestazioni "
        "della cartella"
    ),
    "Country whose holidays hold where a customer or rep has none; blank: weekends only": (
        "Paese le cui festività valgono dove un cliente o commerciale non ne ha; vuoto: "
        "solo fine settimana"
    ),
    "Working days of reps without an entry in the Team sheet": (
        "Giorni lavorativi dei commerciali senza riga nel foglio Squadra"
    ),
    ("share: by cumulative revenue; points: by weighted points; own: by the classes in the list"): (
        "share: per fatturato cumulato; points: per punti ponderati; own: per le classi dell'elenco"
    ),
    "share: customers within this first part of the revenue are A": (
        "share: i clienti entro questa prima parte del fatturato sono A"
    ),
    "share: customers within this first part of the revenue are B": (
        "share: i clienti entro questa prima parte del fatturato sono B"
    ),
    "points: A from this many points of 100": "points: A da tanti punti su 100",
    "points: B from this many points of 100": "points: B da tanti punti su 100",
    "Keep the number of A and B customers below cap_a and cap_b": (
        "Tenere il numero di clienti A e B sotto cap_a e cap_b"
    ),
    "At most this share of the customers is A": "Al massimo questa parte dei clienti è A",
    "At most this share of the customers is B": "Al massimo questa parte dei clienti è B",
    (
        "Who would be in another tier with this share less or more revenue (or points) "
        "keeps the tier of the run before, until a run on a later day says the same again; "
        "0: no holding"
    ): (
        "Chi sarebbe in un'altra classe con questa parte di fatturato (o punti) in meno o "
        "in più tiene quella dell'esecuzione precedente, finché un'esecuzione di un altro "
        "giorno dice lo stesso; 0: non si tiene"
    ),
    "points: weight of revenue": "points: peso del fatturato",
    "points: weight of potential": "points: peso del potenziale",
    "points: weight of influence": "points: peso dell'influenza",
    "points: weight of length of service": "points: peso dell'anzianità",
    "Months of Orders that count as revenue where the customer list has none": (
        "Mesi di Ordini che contano come fatturato dove l'elenco clienti non ne ha"
    ),
    (
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet "
        "Rates, else the one most amounts are in"
    ): (
        "Valuta degli indicatori, come EUR; vuoto: quella con cambio 1 nel foglio Cambi, "
        "altrimenti quella della maggior parte degli importi"
    ),
    "Customers this new are called as A": "Per tanti giorni i clienti nuovi si chiamano come A",
    ("A problem opened or resolved this recently, or still open, lifts a customer by one class"): (
        "Un problema aperto o risolto da così pochi giorni, o ancora aperto, alza il "
        "cliente di una classe"
    ),
    "Severity from which an open case lifts a customer by two classes": (
        "Gravità da cui un caso aperto alza il cliente di due classi"
    ),
    "Days between calls to customers called as A": (
        "Giorni tra le chiamate ai clienti seguiti come A"
    ),
    "Days between calls to customers called as B": (
        "Giorni tra le chiamate ai clienti seguiti come B"
    ),
    "Days between calls to customers called as C": (
        "Giorni tra le chiamate ai clienti seguiti come C"
    ),
    "Days between calls to customers without a tier": (
        "Giorni tra le chiamate ai clienti senza classe"
    ),
    "Working days to wait after a first attempt without success": (
        "Giorni lavorativi di attesa dopo un primo tentativo senza successo"
    ),
    "Working days to wait after each further attempt": (
        "Giorni lavorativi di attesa dopo ogni altro tentativo"
    ),
    "Attempts after which a customer rests for one interval": (
        "Tentativi dopo cui un cliente riposa per un intervallo"
    ),
    "Working days after a customer begins at which the first call is due": (
        "Giorni lavorativi dopo l'inizio di un cliente in cui scade la prima chiamata"
    ),
    "Working days ahead whose published calls move for a commitment only": (
        "Giorni lavorativi avanti le cui chiamate pubblicate si spostano solo per un impegno"
    ),
    "Share of the interval that a call may come early to fill a free place": (
        "Parte dell'intervallo di cui una chiamata può essere anticipata per riempire un "
        "posto libero"
    ),
    "Calls due within this many days are 'due soon'": (
        "Le chiamate che scadono entro tanti giorni «scadono presto»"
    ),
    "Calls a rep can make on a working day, unless the Team sheet says otherwise": (
        "Chiamate che un commerciale può fare in un giorno lavorativo, se il foglio Squadra "
        "non dice altro"
    ),
    ("Stretch all intervals by one factor where more calls are asked for than are possible"): (
        "Allungare tutti gli intervalli di un fattore dove si chiedono più chiamate del possibile"
    ),
    "Share of calls that succeed, where the call log has fewer than 30 to tell": (
        "Parte delle chiamate riuscite, dove il registro ne ha meno di 30 per dirlo"
    ),
    "Times its stretched interval after which a waiting customer is called first": (
        "Volte il suo intervallo allungato dopo cui un cliente in attesa è chiamato per primo"
    ),
    "Working days the call schedule reaches ahead": (
        "Giorni lavorativi che copre il piano chiamate"
    ),
    "Working days after the planned day on which a call still counts as made on time": (
        "Giorni lavorativi dopo il giorno previsto in cui una chiamata conta ancora come puntuale"
    ),
    "Outcomes that count as a contact": "Esiti che contano come contatto",
    "Outcomes that count as an attempt only": "Esiti che contano solo come tentativo",
    "Customers with this status are not called": "I clienti con questo stato non si chiamano",
    "Customers with this status are not called for now": (
        "I clienti con questo stato per ora non si chiamano"
    ),
    "Customers with this status are treated as do not call": (
        "I clienti con questo stato sono trattati come «non chiamare»"
    ),
    (
        "Customers with this status are called; a status in none of these lists is called "
        "too, and noted"
    ): (
        "I clienti con questo stato si chiamano; anche uno stato di nessuna di queste "
        "liste, con una nota"
    ),
    (
        "Further states of orders and invoices that do not count, beside those that are known"
    ): "Altri stati di ordini e fatture che non contano, oltre a quelli noti",
    ("Further states of orders and invoices that count; one in neither list counts, noted"): (
        "Altri stati di ordini e fatture che contano; uno di nessuna lista conta, con una nota"
    ),
    "Working days after a delivery or a start at which the check-up is due": (
        "Giorni lavorativi dopo una consegna o un inizio in cui scade la verifica"
    ),
    "Days after which a delivery or a start asks for no check-up any more": (
        "Giorni dopo cui una consegna o un inizio non chiede più una verifica"
    ),
    "Working days after a case is resolved at which the customer is called": (
        "Giorni lavorativi dopo la soluzione di un caso in cui si chiama il cliente"
    ),
    (
        "Working days after a gap opens (a case, a shortage, a promise overdue) at which "
        "the customer is called"
    ): (
        "Giorni lavorativi dopo l'apertura di uno scostamento (un caso, una mancanza, una "
        "promessa scaduta) in cui si chiama il cliente"
    ),
    "Working days between calls while a gap stays open": (
        "Giorni lavorativi tra le chiamate finché uno scostamento resta aperto"
    ),
    "Working days between calls while a promise is broken or a request unanswered": (
        "Giorni lavorativi tra le chiamate finché una promessa è mancata o una richiesta "
        "senza risposta"
    ),
    "Working days before its day from which a promise of ours stands on the sheet To do": (
        "Giorni lavorativi prima del suo giorno da cui una nostra promessa sta sul foglio Da fare"
    ),
    "Days ahead for which purchases are expected in the report expected": (
        "Giorni avanti per cui il rapporto expected attende acquisti"
    ),
    "Days before and after a case in which scores and spend are compared": (
        "Giorni prima e dopo un caso in cui si confrontano punteggi e spesa"
    ),
    (
        "Working days within which a customer's promise is confirmed and the notes of a "
        "meeting are sent"
    ): (
        "Giorni lavorativi entro cui si conferma una promessa del cliente e si inviano le "
        "note di un incontro"
    ),
    "Working days within which every customer gets an answer, of whatever tier": (
        "Giorni lavorativi entro cui ogni cliente ha una risposta, di qualunque classe"
    ),
    "Working days within which a handoff is accepted; then it is back with the giver": (
        "Giorni lavorativi entro cui un passaggio è accettato; poi torna a chi l'ha dato"
    ),
    (
        "Days after a change of owner in which the handover checklist is shown; longer "
        "while the new rep has not called"
    ): (
        "Giorni dopo un cambio di responsabile in cui si mostra la lista del passaggio di "
        "consegne; di più finché il nuovo non ha chiamato"
    ),
    (
        "Days that each delivery service promises, like Same Day=0, First Class=1, for "
        "orders without a promised day"
    ): (
        "Giorni che promette ogni servizio di consegna, come Same Day=0, First Class=1, per "
        "ordini senza giorno promesso"
    ),
    "Share of our own promises that the suggested buffer would have kept": (
        "Parte delle nostre promesse che il margine proposto avrebbe mantenuto"
    ),
    "Promises with a day that a suggested buffer needs at least": (
        "Promesse con un giorno che servono almeno per proporre un margine"
    ),
    "Times that the same claim is broken before it is flagged": (
        "Volte che la stessa affermazione è disattesa prima di essere segnalata"
    ),
    "Visits a year that A customers get at least, unless they prefer another channel": (
        "Visite all'anno che i clienti A ricevono almeno, se non preferiscono un altro canale"
    ),
    "Visits a year that B customers get at least": (
        "Visite all'anno che i clienti B ricevono almeno"
    ),
    "Visits a year that C customers get at least; 0: when they ask for one": (
        "Visite all'anno che i clienti C ricevono almeno; 0: quando la chiedono"
    ),
    "Visits a year that customers without a tier get at least": (
        "Visite all'anno che i clienti senza classe ricevono almeno"
    ),
    "Places of a rep's day that a visit takes, at most the whole day": (
        "Posti della giornata di un commerciale che prende una visita, al massimo l'intera giornata"
    ),
    (
        "Visits that a rep makes in a week at most, several on a day where it has places "
        "for them; and at most half of the places of a week are for visits"
    ): (
        "Visite che un commerciale fa al massimo in una settimana, più d'una in un giorno "
        "con posti; e al massimo metà dei posti di una settimana è per visite"
    ),
    (
        "Days for which an item of the News sheet is worth telling, where it has no last day"
    ): "Giorni in cui una novità merita di essere detta, dove non ha un ultimo giorno",
    "Items of news to raise in one call at most": "Novità da trattare al massimo in una chiamata",
    "Overdue or disputed invoices to raise in one call at most": (
        "Fatture scadute o contestate da trattare al massimo in una chiamata"
    ),
    "What to ask about changes: a word for the Answers sheet, a colon, the question": (
        "Che cosa chiedere sui cambiamenti: una parola per il foglio delle risposte, due "
        "punti, la domanda"
    ),
    "Questions to raise in one call at most": "Domande da fare al massimo in una chiamata",
    "Days before a renewal from which competitors named there are a point": (
        "Giorni prima di un rinnovo da cui i concorrenti lì nominati sono un punto da trattare"
    ),
    (
        "Functions that need a person on both sides at every customer, like Purchasing, "
        "Accounts payable; blank: those that the sheet Contacts names for each"
    ): (
        "Funzioni che chiedono una persona da entrambe le parti per ogni cliente, come "
        "Acquisti, Contabilità; vuoto: quelle che nomina il foglio Contacts"
    ),
    "Days after which an answer is out of date and the question is asked again": (
        "Giorni dopo cui una risposta è scaduta e la domanda si ripete"
    ),
    "Days between reviews with A customers; 0: none": (
        "Giorni tra le revisioni con i clienti A; 0: nessuna"
    ),
    "Days between reviews with B customers; 0: none": (
        "Giorni tra le revisioni con i clienti B; 0: nessuna"
    ),
    "Days between reviews with C customers; 0: none": (
        "Giorni tra le revisioni con i clienti C; 0: nessuna"
    ),
    "Days between reviews with customers without a tier; 0: none": (
        "Giorni tra le revisioni con i clienti senza classe; 0: nessuna"
    ),
    "Days between surveys of a customer; 0: none": (
        "Giorni tra i sondaggi di un cliente; 0: nessuno"
    ),
    (
        "What may be given to an A customer within 365 days, offers aside, unless the "
        "customer list has a Gift budget; 0: no budget is kept"
    ): (
        "Quanto si può regalare a un cliente A in 365 giorni, offerte a parte, se l'elenco "
        "clienti non ha un Budget regali; 0: nessun budget"
    ),
    "What may be given to a B customer": "Quanto si può regalare a un cliente B",
    "What may be given to a C customer": "Quanto si può regalare a un cliente C",
    "What may be given to a customer without a tier": (
        "Quanto si può regalare a un cliente senza classe"
    ),
    "What one gift may cost at most, as the policy of the house says; 0: none": (
        "Quanto può costare al massimo un regalo, secondo le regole della casa; 0: nessun limite"
    ),
    "Days for which an offer without a result counts as open": (
        "Giorni in cui un'offerta senza esito conta come aperta"
    ),
    "Purposes of a call that count as selling; every other one gives value": (
        "Scopi di una chiamata che contano come vendita; ogni altro dà valore"
    ),
    "Purposes of a call that count as a review": (
        "Scopi di una chiamata che contano come revisione"
    ),
    "Purposes of a call that count as a thank-you": (
        "Scopi di una chiamata che contano come ringraziamento"
    ),
    "Go by the sheet Playbook, or by the built-in playbook where the book has none": (
        "Seguire il foglio Piano di accoglienza, o quello incorporato dove la cartella non ne ha"
    ),
    "Days after its day at which a step of the playbook is not asked for any more": (
        "Giorni dopo il suo giorno da cui un passo del piano non si chiede più"
    ),
    (
        "Customers of a rep for whom a step that comes round again is asked for at a time, "
        "the best first"
    ): (
        "Clienti di un commerciale per cui si chiede insieme un passo che ritorna, prima i migliori"
    ),
    "Years after which a customer is long-standing for the playbook": (
        "Anni dopo cui un cliente è di lunga data per il piano"
    ),
    (
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the "
        "rep's own country, abroad every other one"
    ): (
        "Giorni lavorativi di viaggio di un regalo, per paese, come DE=2, US=12; home è il "
        "paese del commerciale, abroad ogni altro"
    ),
    (
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, "
        "or a week before a feast, like PH=Chinese New Year; one without a country is for "
        "all that have no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)"
    ): (
        "Il giorno in cui un regalo di stagione deve esserci, per paese, come US=20 Nov, o "
        "una settimana prima di una festa, come PH=Chinese New Year; uno senza paese vale "
        "per tutti quelli senza una festa propria (come Eid al-Fitr, Diwali o Chinese New "
        "Year)"
    ),
    "Contacts in a row that only sold, from which a customer is listed": (
        "Contatti di fila di sola vendita da cui un cliente è elencato"
    ),
    "Days that the report on contact quality looks back": (
        "Giorni che il rapporto sulla qualità dei contatti guarda indietro"
    ),
    "Last contacts that the diary page of a customer shows": (
        "Ultimi contatti che mostra la pagina del diario di un cliente"
    ),
    "Days without an order after which a customer counts as lost in Survival": (
        "Giorni senza ordini dopo cui un cliente conta come perso in Permanenza"
    ),
    "Days within which a new customer is expected to order again": (
        "Giorni entro cui ci si aspetta un altro ordine da un cliente nuovo"
    ),
    "Orders are bills of contracts that run on, so that gross retention means something": (
        "Gli ordini sono fatture di contratti in corso, così che la fidelizzazione lorda "
        "significa qualcosa"
    ),
    "Orders that tell a customer's own rhythm, for the Watch list": (
        "Ordini che mostrano il ritmo proprio di un cliente, per la Lista di controllo"
    ),
    "Times the longest gap between orders after which one is overdue": (
        "Volte il più lungo intervallo tra ordini dopo cui uno è in ritardo"
    ),
    "By what share the last three orders are less, or more, than usual": (
        "Di quale parte gli ultimi tre ordini sono meno, o più, del solito"
    ),
    "Times the cadence after which a customer whom nobody reached is silent": (
        "Volte la cadenza dopo cui un cliente che nessuno ha raggiunto è in silenzio"
    ),
    "Days after which an open gap is a signal": (
        "Giorni dopo cui uno scostamento aperto è un segnale"
    ),
    (
        "How unlikely it must be that as many orders without a category are chance, for it "
        "to count as dropped"
    ): (
        "Quanto deve essere improbabile che tanti ordini senza una categoria siano un caso "
        "perché conti come abbandonata"
    ),
    "Share of similar customers who buy a category that one does not": (
        "Parte di clienti simili che comprano una categoria che uno non compra"
    ),
    ("Part of the second orders within whose time one is expected, for the Watch list"): (
        "Parte dei secondi ordini nel cui tempo se ne attende uno, per la Lista di controllo"
    ),
    ("Times lost_days after which a lost customer is no more to be won back"): (
        "Quante volte lost_days dopo cui un cliente perso non è più da riconquistare"
    ),
    ("Share of the customers whose potential is high, for the Watch list"): (
        "Parte dei clienti il cui potenziale è alto, per la Lista di controllo"
    ),
    ("Lower part of a scale in which a score is low; 6 of 10 where it recommends"): (
        "Parte bassa di una scala in cui un voto è basso; 6 su 10 dove raccomanda"
    ),
    ("Part of its scale by which a score falls, at least by two points"): (
        "Parte della sua scala di cui cala un voto, almeno due punti"
    ),
    "Promises in a year that passed their day without a word, for the Watch list": (
        "Promesse in un anno che hanno passato il loro giorno senza una parola, per la "
        "Lista di controllo"
    ),
    "Times in a year that the same claim was broken with one customer": (
        "Volte in un anno che la stessa affermazione è stata disattesa con un cliente"
    ),
    "By how much the last three ratings are lower than those of the first days": (
        "Di quanto le ultime tre valutazioni sono più basse di quelle dei primi giorni"
    ),
    "Contacts in a year, all by one person of ours, that are a signal": (
        "Contatti in un anno, tutti di una nostra persona, che sono un segnale"
    ),
    "Contacts in a year, all with one person of theirs, that are a signal": (
        "Contatti in un anno, tutti con una loro persona, che sono un segnale"
    ),
    (
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: "
        "a, ab or abc"
    ): (
        "Classi i cui clienti due di noi e due di loro dovrebbero conoscere, per la Lista "
        "di controllo: a, ab o abc"
    ),
    "Days after the day of a sit-down from which on it is missed": (
        "Giorni dopo il giorno di un incontro annuale da cui è mancato"
    ),
    ("By what share calls rise and talks get shorter or worse in such a month"): (
        "Di quale quota salgono le chiamate e i colloqui si accorciano o peggiorano in un "
        "mese simile"
    ),
    ("By what share one has bought more than the last of the Top ten to come in"): (
        "Di quale quota si è comprato più dell'ultimo dei dieci migliori per entrarci"
    ),
    "Days after which a signal answered with Later comes back": (
        "Giorni dopo cui ritorna un segnale a cui si è risposto Più tardi"
    ),
    "Warning sign: fewer of the customers called as A or B reached in time": (
        "Segnale di allarme: meno clienti seguiti come A o B raggiunti in tempo"
    ),
    "Warning sign: more of the contacts of 365 days were to sell": (
        "Segnale di allarme: più contatti di 365 giorni erano per vendere"
    ),
    "Warning sign: more customers who said in 365 days neither score nor answer": (
        "Segnale di allarme: più clienti che in 365 giorni non hanno dato né punteggio né risposta"
    ),
    "Warning sign: so many of the last 12 months had more calls, shorter or worse": (
        "Segnale di allarme: tanti degli ultimi 12 mesi hanno avuto più chiamate, più brevi "
        "o peggiori"
    ),
    "Warning sign: a rep is asked for more than so many times what a day holds": (
        "Segnale di allarme: a un commerciale si chiede più di tante volte ciò che sta in un giorno"
    ),
    "When calls begin in the calendar file, unless the Team sheet says otherwise": (
        "Quando cominciano le chiamate nel file di calendario, se il foglio Squadra non dice altro"
    ),
    "When the last call ends in the calendar file, unless the Team sheet says otherwise": (
        "Quando finisce l'ultima chiamata nel file di calendario, se il foglio Squadra non "
        "dice altro"
    ),
    "Minutes that a call takes in the calendar file": (
        "Minuti che dura una chiamata nel file di calendario"
    ),
    (
        "Reports that each refresh writes too, besides its own, like promises, "
        "contact-quality; to-do, watch-list or gaps, where that sheet was deleted"
    ): (
        "Rapporti che ogni aggiornamento scrive oltre ai suoi, come promises, "
        "contact-quality; to-do, watch-list o gaps, dove quel foglio è stato eliminato"
    ),
    "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet": (
        "Chi riceve il riepilogo di `retain mail`: indirizzi e-mail, o nomi del foglio Squadra"
    ),
    ("Address that mails come from; blank: RETAIN_MAIL_FROM; by the command line or TOML only"): (
        "Indirizzo da cui vengono le e-mail; vuoto: RETAIN_MAIL_FROM; solo da riga di "
        "comando o TOML"
    ),
    ("Server that takes the mails; blank: RETAIN_SMTP_HOST; by the command line or TOML only"): (
        "Server che prende le e-mail; vuoto: RETAIN_SMTP_HOST; solo da riga di comando o TOML"
    ),
    ("Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls; by the command line or TOML only"): (
        "La sua porta; 0: RETAIN_SMTP_PORT, altrimenti 587, o 465 con tls; solo da riga di "
        "comando o TOML"
    ),
    (
        "starttls: encrypted before anything is said; tls: from the first byte; none: on "
        "this machine only; blank: RETAIN_SMTP_SECURITY, else starttls; by the command line "
        "or TOML only"
    ): (
        "starttls: cifrato prima di dire qualcosa; tls: dal primo byte; none: solo su "
        "questo computer; vuoto: RETAIN_SMTP_SECURITY, altrimenti starttls; solo da riga di "
        "comando o TOML"
    ),
    (
        "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER; by the "
        "command line or TOML only"
    ): (
        "Chi vi accede, con RETAIN_SMTP_PASSWORD; vuoto: RETAIN_SMTP_USER; solo da riga di "
        "comando o TOML"
    ),
    ("Go on where the list or a log holds a quarter of the rows of the last run, or fewer"): (
        "Proseguire dove l'elenco o un registro ha un quarto delle righe dell'ultima "
        "esecuzione, o meno"
    ),
    "Backups kept beside the workbook": "Copie di sicurezza tenute accanto alla cartella",
    (
        "Dates typed as text like 3/4/2026: yes, the day stands first; no, the month; "
        "blank: told by the column"
    ): (
        "Date scritte come testo, come 3/4/2026: sì, il giorno è primo; no, il mese; vuoto: "
        "secondo la colonna"
    ),
    (
        "Numbers typed as text like 1.250: yes, the comma is the decimal mark; no, the "
        "point; blank: told by the column"
    ): (
        "Numeri scritti come testo, come 1.250: sì, la virgola è il segno decimale; no, il "
        "punto; vuoto: secondo la colonna"
    ),
    (
        "How text files were saved, like cp1250 or shift_jis, by the command line or TOML "
        "only; blank: told by their letters"
    ): (
        "Come sono stati salvati i file di testo, come cp1250 o shift_jis, solo da riga di "
        "comando o TOML; vuoto: secondo le lettere"
    ),
    (
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, "
        "may take; of a file above 10 MB in proportion more; by the command line or TOML "
        "only"
    ): (
        "Secondi che può prendere la lettura di file .xls, .xlsb e .ods, e di .xlsx con "
        "celle lontane; oltre 10 MB in proporzione di più; solo da riga di comando o TOML"
    ),
    (
        "Megabytes of memory that it may take, on Linux; above 10 MB more too; by the "
        "command line or TOML only"
    ): (
        "Megabyte di memoria che può prendere, su Linux; anche qui di più oltre 10 MB; solo "
        "da riga di comando o TOML"
    ),
    (
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to "
        "the disk meanwhile; by the command line or TOML only"
    ): (
        "Megabyte di memoria che DuckDB può prendere per un database; ciò che non ci sta va "
        "intanto su disco; solo da riga di comando o TOML"
    ),
    (
        "Rows of a table of a database up to which it is read as a sheet; a larger call log "
        "stays there, and what is known of each customer comes back; by the command line or "
        "TOML only"
    ): (
        "Righe di una tabella di database fino a cui si legge come foglio; un registro "
        "chiamate più grande resta lì, e ne torna ciò che si sa di ogni cliente; solo da "
        "riga di comando o TOML"
    ),
    (
        "Headers you settled: a row of its own each, like 'column Calls.Result' with the "
        "value outcome, or -"
    ): (
        "Intestazioni che ha stabilito: ciascuna in una riga propria, come 'column "
        "Calls.Result' con il valore outcome, o -"
    ),
    ("Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -"): (
        "Fogli che ha stabilito: ciascuno in una riga propria, come 'sheet 2026' con il "
        "valore Calls, o -"
    ),
    (
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG"
    ): (
        "Nomi che ha stabilito, con cui un registro chiama un cliente: ciascuno in una riga "
        "propria, come 'name Meyer' con il valore Meyer AG"
    ),
    (
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the "
        "value reached or not reached"
    ): (
        "Esiti che ha stabilito: ciascuno in una riga propria, come 'outcome Ha richiamato' "
        "con il valore reached o not reached"
    ),
    (
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact"
    ): (
        "Stati che ha stabilito: ciascuno in una riga propria, come 'status Dormiente' con "
        "il valore active, paused, lost o no contact"
    ),
    (
        "States of orders and invoices you settled: a row of its own each, like 'state "
        "Parked' with the value counts or void"
    ): (
        "Stati di ordini e fatture che ha stabilito: ciascuno in una riga propria, come "
        "'state Parcheggiato' con il valore counts o void"
    ),
    "playbook.purpose|thank-you": "ringraziamento",
    "playbook.purpose|onboarding": "avviamento",
    "playbook.purpose|wow": "sorpresa",
    "playbook.purpose|introduction": "presentare i colleghi",
    "playbook.purpose|incentive": "incentivo",
    "playbook.purpose|review": "revisione",
    "playbook.purpose|sit-down": "incontro annuale",
    "playbook.purpose|appreciation": "apprezzamento",
    "playbook.purpose|special action": "azione speciale",
    "playbook.purpose|panel": "panel clienti",
    "Page &P of &N": "Pagina &P di &N",
    "The day this run was made for": "Il giorno per cui è stata fatta questa esecuzione",
    "The book that was read": "La cartella che è stata letta",
    "Rows of the customer list that stand for a customer": (
        "Righe dell'elenco clienti che indicano un cliente"
    ),
    "Calls placed within the horizon": "Chiamate collocate nel periodo del piano",
    "Calls due in the horizon without a place in it": (
        "Chiamate che scadono nel periodo del piano senza posto"
    ),
    "The factor of each rep; see Capacity in the report": (
        "Il fattore di ogni commerciale; vedi Capacità nel rapporto"
    ),
    "Rows of the Problems sheet": "Righe del foglio Problemi",
    (
        "Next steps of the log that nobody marked as done, and whose days of checkup_window "
        "ended within as many days; the customers' diaries show them"
    ): (
        "Prossimi passi del registro che nessuno ha segnato come fatti e i cui giorni di "
        "checkup_window sono finiti in altrettanti giorni; i diari dei clienti li mostrano"
    ),
    (
        "Steps that nobody marked as done within playbook_late days after their day, of the "
        "last 365 days; the report onboarding lists them"
    ): (
        "Passi che nessuno ha segnato come fatti entro playbook_late giorni dal loro "
        "giorno, degli ultimi 365 giorni; il rapporto onboarding li elenca"
    ),
    "as a sheet of its own": "in un foglio proprio",
    "A report as a sheet; Diary is the page of the selected customer": (
        "Un rapporto in un foglio; Scheda cliente è la pagina del cliente scelto"
    ),
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
    "; potential decided between equals": "; tra pari ha deciso il potenziale",
    "; length of service decided between equals": "; tra pari ha deciso l'anzianità",
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
    ", {n} is possible": ", ne è possibile {n}",
    ", the factor of the last plan is kept": ", resta il fattore dell'ultimo piano",
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
    "; by the cadence it would be {day}": "; secondo il ritmo sarebbe il {day}",
    ", which is ": ", che è ",
    ", so {day}": ", quindi il {day}",
    "; tried once without success, last {day}": "; un tentativo senza successo, l'ultimo il {day}",
    "; tried {n} times without success, last {day}": (
        "; {n} tentativi senza successo, l'ultimo il {day}"
    ),
    "; after so many attempts routine calls rest for {n} days": (
        "; dopo tanti tentativi le chiamate di routine riposano {n} giorni"
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
    "{day} is a {weekday}, when ": "il {day} è {weekday}, in cui ",
    "{day} a {weekday}, when ": "il {day} {weekday}, in cui ",
    ", which is a holiday in {ours}": ", che è un giorno festivo ({ours})",
    ", which is a closing day (": ", che è giorno di chiusura (",
    ", which is a day off of ": ", che è giorno libero di ",
    ", which is a {weekday}, when ": ", che è {weekday}, in cui ",
    ", which is a {weekday}": ", che è {weekday}",
    "it is a {weekday}, when ": "è {weekday}, in cui ",
    "it is a holiday in {ours}": "è un giorno festivo ({ours})",
    "it is a closing day (": "è giorno di chiusura (",
    "it is a {weekday}": "è {weekday}",
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
    "Its week has as many visits as visits_a_week allows, so {day}.": (
        "La sua settimana ha già tante visite quante ne consente visits_a_week, quindi il {day}."
    ),
    "Its week has as many visits as visits_a_week allows.": (
        "La sua settimana ha già tante visite quante ne consente visits_a_week."
    ),
    "Half of the places of its week are for visits already, so {day}.": (
        "Metà dei posti della sua settimana è già per visite, quindi il {day}."
    ),
    "Half of the places of its week are for visits already.": (
        "Metà dei posti della sua settimana è già per visite."
    ),
    "No talk for more than {n} intervals.": "Nessun colloquio da più di {n} intervalli.",
    "Ahead of other routine calls: no talk for more than {n} intervals.": (
        "Davanti alle altre chiamate di routine: nessun colloquio da più di {n} intervalli."
    ),
    "Calls after time off are spread: on {day}.": (
        "Le chiamate dopo giorni liberi sono distribuite: il {day}."
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
        ", e nessuno sostituisce: indicare un sostituto (Backup) nel foglio Squadra"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (parlato il {day}, non segnato come comunicato: scrivere il giorno sotto Told on)"
    ),
    "what it was for is no longer open": "il suo motivo non è più aperto",
    "there are fewer places on that day": "quel giorno ci sono meno posti",
    "a place is free today": "oggi c'è un posto libero",
    "a place is free sooner": "c'è un posto libero prima",
    "a place is free before days off": "c'è un posto libero prima dei giorni liberi",
    "no visit any more: it would take places of other calls or visits": (
        "niente più visita: prenderebbe posti di altre chiamate o visite"
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
    "It leaves this list on {day}, unless it is marked as done.": (
        "Esce da questo elenco il {day}, se nessuno la segna come fatta."
    ),
    "; not marked as done": "; non segnato come fatto",
    "They wrote or rang on {day} and wait for an answer": (
        "Hanno scritto o chiamato il {day} e attendono risposta"
    ),
    "Send the notes of the meeting of {day}": "Invii le note dell'incontro del {day}",
    "Accept the case, handed on by ": "Accetti il caso, passato da ",
    "Accept {what}, handed on by ": "Accetti {what}, passato da ",
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
    " planned twice": " previsto due volte",
    " nothing of it was bought in the last 12 months": (
        " non se n'è comprato nulla negli ultimi 12 mesi"
    ),
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
    "Whom do you know who could use what we do?": (
        "Chi conosce a cui potrebbe servire quello che facciamo?"
    ),
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
    ("One order, {n} days ago, and no second; {n2} of the second orders came within {n3} days."): (
        "Un ordine {n} giorni fa e nessun secondo; {n2} dei secondi ordini sono arrivati "
        "entro {n3} giorni."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Un ordine {n} giorni fa e nessun secondo; al massimo {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perso da {n} giorni; {n2} di acquisti nell'anno migliore, metà degli altri {n3} o meno."
    ),
    "Orders are known up to {day}.": "Gli ordini sono noti fino al {day}.",
    (
        "{n} days since the last order, usually {n2}, at most {n3} in the last {n4} gaps; "
        "overdue after {n5}, {n6} times the longest."
    ): (
        "{n} giorni dall'ultimo ordine, di solito {n2}, al massimo {n3} negli ultimi {n4} "
        "intervalli; in ritardo dopo {n5}, {n6} volte il più lungo."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Le ultime {n} valutazioni erano in media {n2}, {n3} nei primi {n4} giorni."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Gli ultimi {n} ordini ammontano a {n2}, di solito {n3}"
    ),
    "; each since {day} was below {n}, the lowest tenth before": (
        "; ognuno dal {day} è sotto {n}, il decimo più basso di prima"
    ),
    "; each since {day} was above {n}, the highest tenth before": (
        "; ognuno dal {day} è sopra {n}, il decimo più alto di prima"
    ),
    (
        "{n} orders of the same season a year before come to {n2} to {n3} (the middle "
        "half, within {n4} days)."
    ): (
        "{n} ordini della stessa stagione un anno prima ammontano da {n2} a {n3} (la "
        "metà centrale, entro {n4} giorni)."
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
    " (with any number)": " (con qualsiasi numero)",
    (
        "{n} days since anybody reached them; every {n2} days is wanted, silent after "
        "{n3}, {n4} times as many."
    ): (
        "{n} giorni da quando qualcuno li ha raggiunti; previsto ogni {n2} giorni, in "
        "silenzio dopo {n3}, {n4} volte tanto."
    ),
    "A gap: open for {n} days, since {day}; {n2} are allowed.": (
        "Uno scostamento: aperto da {n} giorni, dal {day}; ne sono ammessi {n2}."
    ),
    ": open for {n} days, since {day}; {n2} are allowed.": (
        ": aperto da {n} giorni, dal {day}; ne sono ammessi {n2}."
    ),
    "Handed over on {day}; still to do: ": "Consegnato il {day}; resta da fare: ",
    "A {n} of 10 on {day}, no open gap, not silent, and not asked of late.": (
        "Un {n} su 10 il {day}, nessun punto aperto, non silenzioso e non interpellato di recente."
    ),
    "{n} more with less at stake: the report watch-list has them all.": (
        "altri {n}, con meno in gioco: il rapporto watch-list li ha tutti."
    ),
    "Named: ": "Citati: ",
    "; renewal on {day}": "; rinnovo il {day}",
    (
        "Potential {n}, among the highest {n2}; revenue {n3}, half of the customers have "
        "{n4} or more."
    ): ("Potenziale {n}, nel {n2} più alto; fatturato {n3}, metà dei clienti ha {n4} o più."),
    # Signals within a call.
    "Order overdue: ": "Ordine in ritardo: ",
    "Spend down: ": "Acquisti in calo: ",
    "Category dropped: ": "Categoria abbandonata: ",
    "Surprises: ": "Sorprese: ",
    "Same claim broken again: ": "Stessa promessa di nuovo mancata: ",
    "Ratings falling: ": "Valutazioni in calo: ",
    "Score low or falling: ": "Punteggio basso o in calo: ",
    "Sold to only: ": "Solo vendita: ",
    "Silent: ": "In silenzio: ",
    "Known by one of us: ": "Noto a uno solo di noi: ",
    "Competitor named: ": "Concorrente citato: ",
    "Sit-down missed: ": "Incontro mancato: ",
    "Handover not done: ": "Consegna cliente non conclusa: ",
    "Gap open too long: ": "Scostamento aperto da troppo: ",
    "Promoter: ": "Promotore: ",
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
    "the book knows of none so far": "il file non ne conosce nessuno finora",
    "they were reached since, for whatever; type Done on if that was it": (
        "raggiunto da allora, per qualunque motivo; compili «Fatto il» se era questo"
    ),
    "{iso} to {iso2}": "{iso} al {iso2}",
    "customer list": "elenco clienti",
    "Diary entries, row {n}": "Diario contatti, riga {n}",
    ", row {n}": ", riga {n}",
    # Why a channel, and points as the page of one customer has them.
    "The customer prefers it.": "Il cliente lo preferisce.",
    "The customer prefers a visit, but nobody has reached them yet.": (
        "Il cliente preferisce una visita, ma nessuno l'ha ancora raggiunto."
    ),
    "No preference is known.": "Nessuna preferenza nota.",
    "No phone number is known.": "Nessun numero di telefono noto.",
    "Ask for a number: neither a phone number nor an e-mail address is known.": (
        "Chieda un numero: non si conosce né telefono né e-mail."
    ),
    "The phone was preferred on {day}: ask whether it still is.": (
        "Il {day} preferiva il telefono: chieda se è ancora così."
    ),
    "Tried {n} times without success, so by another channel.": (
        "Provato {n} volte senza successo, quindi per un altro canale."
    ),
    ": this is done by visit.": ": questo si fa con una visita.",
    ": this is done by letter.": ": questo si fa per lettera.",
    ": this is done by email.": ": questo si fa per e-mail.",
    ": this is done by phone.": ": questo si fa per telefono.",
    "It would be a visit, but that would take places of other calls or visits.": (
        "Sarebbe una visita, ma prenderebbe posti di altre chiamate o visite."
    ),
    "A visit is asked for, but it would take places of other calls or visits.": (
        "È richiesta una visita, ma prenderebbe posti di altre chiamate o visite."
    ),
    "It would be a visit, but who stands in for a colleague calls.": (
        "Sarebbe una visita, ma chi sostituisce un collega chiama."
    ),
    "It would be a visit, but it was planned as a call, and the plan stays.": (
        "Sarebbe una visita, ma è stata pianificata una chiamata, e il piano resta."
    ),
    "A call is asked for.": "È richiesta una chiamata.",
    "A visit is asked for": "È richiesta una visita",
    "A visit is soon due (": "Presto è dovuta una visita (",
    "A visit is due (": "È dovuta una visita (",
    "last visit {day}; {tier} customers get at least {n} a year": (
        "ultima visita il {day}; i clienti {tier} ne hanno almeno {n} all'anno"
    ),
    "no visit yet; {tier} customers get at least {n} a year": (
        "ancora nessuna visita; i clienti {tier} ne hanno almeno {n} all'anno"
    ),
    ", and there is 1 thing new to tell": ", e c'è 1 novità da raccontare",
    ", and there are {n} things new to tell": ", e ci sono {n} novità da raccontare",
    "tried {day}, ": "tentativo il {day}, ",
    "noted {day}, ": "annotato il {day}, ",
    "a review (there was none yet)": "una revisione (non ce n'è ancora stata)",
    "a review (the last one was on {day})": "una revisione (l'ultima è stata il {day})",
    "a survey (there was none yet)": "un sondaggio (non ce n'è ancora stato)",
    "a survey (the last one was on {day})": "un sondaggio (l'ultimo è stato il {day})",
    "The wow": "L'effetto sorpresa",
    ", open since {day}": ", aperto dal {day}",
    ", who stands in, has no place before": ", che sostituisce, non ha posto prima",
    "Whom do we best talk to?": "Con chi è meglio parlare?",
    "At which number or address do we best reach you?": (
        "A quale numero o indirizzo La raggiungiamo meglio?"
    ),
    "In which language do you like to be contacted?": (
        "In quale lingua preferisce essere contattato?"
    ),
    "At which hours do you like to be contacted?": "A quali ore preferisce essere contattato?",
    "On which days do you like to be contacted?": "In quali giorni preferisce essere contattato?",
    "one of the ten best by orders of 12 months": "uno dei dieci migliori per ordini di 12 mesi",
    "one of the ten best by revenue": "uno dei dieci migliori per fatturato",
    "one of the ten best by points": "uno dei dieci migliori per punti",
}
MESSAGES = {
    " cannot be {words}; it must be a number.": " non può essere {words}; deve essere un numero.",
    (
        "Where each is the list of one rep, say of all that they are Customers: whoever its "
        "title names calls them."
    ): (
        "Se ciascuno è l'elenco di un venditore, dica di tutti che sono Customers: li chiama chi "
        "è nominato nel titolo."
    ),
    "Settle it with `retain map BOOK {words}`.": "Lo fissi con `retain map BOOK {words}`.",
    "Nothing was written; `retain check {words}` shows all.": (
        "Non è stato scritto niente; `retain check {words}` mostra tutto."
    ),
    "Nothing but the sheet {ours} was written; `retain check {words}` shows all.": (
        "È stato scritto solo il foglio {ours}; `retain check {words}` mostra tutto."
    ),
    "Choose the answer in the sheet {ours} and refresh again.": (
        "Scelga la risposta nel foglio {ours} e aggiorni di nuovo."
    ),
    " (and {n} more).": " (e altri {n}).",
    "Run it again.": "Lo esegua di nuovo.",
    "Did you mean {words}?": "Intendeva {words}?",
    "Known: {words}.": "Noti: {words}.",
    "Nothing is like it.": "Niente gli somiglia.",
    " has no customer {words}. ": " non ha il cliente {words}. ",
    " has {n} customers named {words}; their ids: ": (
        " ha {n} clienti di nome {words}; i loro codici: "
    ),
    "Ask by id.": "Chieda con il codice.",
    "Its only customer is {words}.": "Il suo unico cliente è {words}.",
    "It has {n} customers, like {words}.": "Ha {n} clienti, come {words}.",
    "This report has no table {words}. ": "Questo rapporto non ha la tabella {words}. ",
    "This report names no rep {words}. ": "Questo rapporto non nomina il venditore {words}. ",
    ": nobody knows the setting {words}. ": ": nessuno conosce l'impostazione {words}. ",
    " cannot be {words}; it must be ": " non può essere {words}; deve essere ",
    "a share between 0 and 1, or a percentage": "una quota tra 0 e 1, o una percentuale",
    "a whole number from {n1} to {n2}": "un numero intero da {n1} a {n2}",
    "a time like 09:00": "un'ora come 09:00",
    "a time zone like Europe/Madrid": "un fuso orario come Europe/Madrid",
    "a day between 1905 and 2150": "un giorno tra il 1905 e il 2150",
    "... and {n} more wrong settings.": "... e altre {n} impostazioni errate.",
    " is above cut_b ({n}): A must end before B does.": (
        " è sopra cut_b ({n}): A deve finire prima di B."
    ),
    " is not before day_ends ({words}).": " non è prima di day_ends ({words}).",
    "The four weights must not be negative, and one of them must be above 0.": (
        "I quattro pesi non devono essere negativi, e uno deve superare 0."
    ),
    ": working_days cannot be {words}; write days like Mon-Fri.": (
        ": working_days non può essere {words}; scriva i giorni come Mon-Fri."
    ),
    "The list is one sheet: put all customers on one named 'Customers', or choose one: ": (
        "L'elenco è un foglio: metta tutti i clienti su uno di nome 'Clienti', o ne scelga uno: "
    ),
    " is empty: no sheet holds a table.": " è vuoto: nessun foglio contiene una tabella.",
    "Put the customer list on a sheet named 'Customers'.": (
        "Metta l'elenco dei clienti su un foglio di nome 'Clienti'."
    ),
    " has no customer list and no log that is known; its sheets and their headers are:": (
        " non ha un elenco di clienti né un registro noti; i suoi fogli e le loro intestazioni "
        "sono:"
    ),
    "Say what they are. If {where} is the customer list: ": (
        "Dica che cosa sono. Se {where} è l'elenco dei clienti: "
    ),
    "; if it is a call log: ": "; se è un registro di chiamate: ",
    "Its headers are settled by ": "Le sue intestazioni si fissano con ",
    "Sheet {where}, row {n}: no column holds the customer's name or id; its headers are: ": (
        "Foglio {where}, riga {n}: nessuna colonna contiene il nome o il codice del cliente; le "
        "intestazioni sono: "
    ),
    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.": (
        "Ne chiami una 'Customer' o 'Customer ID', o la fissi con `retain map`."
    ),
    " could all hold the customer.": " potrebbero tutte contenere il cliente.",
    " are both settled as {words}, which is one column.": (
        " sono fissati entrambi come {words}, che è una sola colonna."
    ),
    "Take one of the two settings out, or give it the value -.": (
        "Tolga una delle due impostazioni, o le dia il valore -."
    ),
    "Another run writes into {words}; this one does nothing.": (
        "Un'altra esecuzione scrive in {words}; questa non fa niente."
    ),
    "Try again in a moment.": "Riprovi tra un momento.",
    " changed since it was read; start again to work on what is there now.": (
        " è cambiato da quando è stato letto; ricominci per lavorare su quello che c'è ora."
    ),
    "Writing {words} is not allowed.": "Non è permesso scrivere {words}.",
    "Close it in other programs, or ask for the right.": (
        "Lo chiuda negli altri programmi, o chieda il permesso."
    ),
    " has no call log.": " non ha un registro delle chiamate.",
    "Add a sheet Calls with the headings {headings}.": (
        "Aggiunga un foglio Chiamate con le intestazioni {headings}."
    ),
    "The calls of {words} stand with months across, where no row can be added.": (
        "Le chiamate di {words} stanno con i mesi in colonna, dove non si può aggiungere una riga."
    ),
    "Add a sheet Calls with the headings {headings}, and move them there.": (
        "Aggiunga un foglio Chiamate con le intestazioni {headings}, e le sposti lì."
    ),
    "Each customer of {words} has a sheet of calls, and {customer} has none.": (
        "Ogni cliente di {words} ha un foglio di chiamate, e {customer} non ne ha."
    ),
    "Add a sheet named {words} with the headings of the others.": (
        "Aggiunga un foglio di nome {words} con le intestazioni degli altri."
    ),
    " is after {iso}, the day of this run: a call is logged when it was made.": (
        " è dopo il {iso}, giorno di questa esecuzione: una chiamata si annota quando è stata "
        "fatta."
    ),
    "No question is to be asked of {words} in the next call.": (
        "Non c'è una domanda da fare a {words} nella prossima chiamata."
    ),
    "Say which one was answered: --question TEXT.": "Dica a quale si è risposto: --question TEXT.",
    "The call cannot be logged: ": "La chiamata non si può annotare: ",
    " can be read but not written into, so no call can be logged there.": (
        " si può leggere ma non scrivere; lì non si può annotare una chiamata."
    ),
    "Save it as .xlsx and give that file.": "Lo salvi come .xlsx e dia quel file.",
    "Put it into a folder and give the folder.": "Lo metta in una cartella e dia la cartella.",
    "Row {n} of the sheet {words} is no customer's.": (
        "La riga {n} del foglio {words} non è di nessun cliente."
    ),
    "No cell is selected.": "Nessuna cella è selezionata.",
    (
        "Type a customer's name or id into the coloured cell on the sheet Buttons, or select a "
        "cell in a customer's row and use the ribbon."
    ): (
        "Scriva il nome o il codice di un cliente nella cella colorata del foglio Buttons, o "
        "selezioni una cella nella riga di un cliente e usi la barra multifunzione."
    ),
    "No report is chosen.": "Nessun rapporto è scelto.",
    "There is no report {words}.": "Non c'è il rapporto {words}.",
    "Choose one beside {where} on the sheet Buttons: ": (
        "Ne scelga uno accanto a {where} sul foglio Buttons: "
    ),
    " exists and was made from {words}, not from {where}.": (
        " esiste ed è stato fatto da {words}, non da {where}."
    ),
    " exists and was not made by this program; it is left alone.": (
        " esiste e non è stato fatto da questo programma; resta com'è."
    ),
    "Choose another name for --to.": "Scelga un altro nome per --to.",
    ", an export of {words} from {program}": ", un'esportazione da {program} ({words})",
    "its only column names customers": "la sua unica colonna nomina dei clienti",
    "codes beside the names": "codici accanto ai nomi",
    "the only column of days": "l'unica colonna di giorni",
    " holds the only days of this sheet, so it is the {ours}": (
        " contiene gli unici giorni di questo foglio, quindi è: {ours}"
    ),
    "this looks like {where}, in which {word} has another name": (
        "sembra {where}, in cui {word} ha un altro nome"
    ),
    "by their headers, a sheet each of who looks after customers": (
        "dalle intestazioni, un foglio per ciascuno che segue i clienti"
    ),
    "Is there no column {ours} in {where} any more, so that every call is a contact?": (
        "In {where} non c'è più una colonna {ours}, così che ogni chiamata è un contatto?"
    ),
    "Nothing is refreshed.": "Non si aggiorna niente.",
    "At the last run it was read under {where}.": "All'ultima esecuzione era letta sotto {where}.",
    "the newest full year": "l'ultimo anno completo",
    "the newest year": "l'ultimo anno",
    ", without {rest}": ", senza {rest}",
    "Written anew by the retention toolkit; type into the amber columns only.": (
        "Riscritto dal retention toolkit; scriva solo nelle colonne gialle."
    ),
    "Looked up by the retention toolkit; what is typed here hides the whole column.": (
        "Cercato dal retention toolkit; ciò che si scrive qui nasconde l'intera colonna."
    ),
    "money given back with the number of an order of another customer: it counts on its own day": (
        "denaro restituito con il numero di un ordine di un altro cliente: conta nel suo giorno"
    ),
    "Correct the customer or the number.": ("Correggere il cliente o il numero."),
    "more was given back than the order came to: it counts all the same": (
        "è stato restituito più di quanto valeva l'ordine: conta lo stesso"
    ),
    "Correct the amount, or the number of the order.": (
        "Correggere l'importo o il numero dell'ordine."
    ),
    "The book does not say when anybody was reached.": (
        "La cartella non dice quando qualcuno è stato raggiunto."
    ),
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
    "; else write a row for each on the Settings sheet: outcome {word}, and reached or "
    "not reached.": (
        "; altrimenti scriva nel foglio Impostazioni una riga per ciascuna: outcome {word}, "
        "e reached o not reached."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; un foglio Ordini con una riga per ordine dice di più."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; un foglio Chiamate con una riga per chiamata dice di più."
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
    "the same customer as in row {n} of {where}; this row is not counted": (
        "lo stesso cliente della riga {n} di {where}; questa riga non conta"
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
    "may be the same customer as row {n} of {where} (": (
        "forse lo stesso cliente della riga {n} di {where} ("
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
        "Aggiunga un foglio Clienti per classi per fatturato, commerciali, telefoni e "
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
    "read with a shorter name or that of a contact, in {rows}: {pairs}": (
        "letto con un nome più corto o quello di un referente, in {rows}: {pairs}"
    ),
    "no such customer; who was referred counts under this name": (
        "nessun cliente così; chi è stato presentato conta sotto questo nome"
    ),
    "read with a phone number, in {rows}: {pairs}": (
        "letto come numero di telefono, in {rows}: {pairs}"
    ),
    "read with a phone number without its beginning, in {rows}: {pairs}": (
        "letto come numero di telefono senza l'inizio, in {rows}: {pairs}"
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
    "no column is known as the {ours}, so none of {rows} is counted": (
        "nessuna colonna è nota come {ours}, quindi nessuna di {rows} conta"
    ),
    "; headers that are not used: ": "; intestazioni non usate: ",
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
    "row {first} stands below the table {table} and is read as one of its rows": (
        "la riga {first} sta sotto la tabella {table} ed è letta come una delle sue righe"
    ),
    "rows {first} to {last} stand below the table {table} and are read as its rows": (
        "le righe da {first} a {last} stanno sotto la tabella {table} e sono lette come sue righe"
    ),
    "Pull the corner of the table down to row {last}.": (
        "Trascini l'angolo della tabella fino alla riga {last}."
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
    "its values are numbers": "i suoi valori sono numeri",
    "its values are classes": "i suoi valori sono classi",
    "its values are no channels": "i suoi valori non sono canali",
    "its values are neither dates nor yes and no": "i suoi valori non sono né date né sì e no",
    "its values are not yes and no": "i suoi valori non sono sì e no",
    "its values are dates": "i suoi valori sono date",
    "its values are e-mail addresses": "i suoi valori sono indirizzi e-mail",
    "like '{name}'": "simile a '{name}'",
    "known spelling of ": "grafia nota di ",
    "no better header for ": "nessuna intestazione migliore per ",
    "a word that can mean other things too": "una parola che può significare anche altro",
    " all hold days of contact; the latest of a row is its last contact": (
        " contengono tutte giorni di contatto; il più recente di una riga è il suo ultimo contatto"
    ),
    "called off by its state, in {rows}; no contact and no attempt": (
        "annullata, secondo il suo stato, in {rows}; né contatto né tentativo"
    ),
    "payments of what is sold on another sheet are not read, and count no invoice as paid": (
        "i pagamenti di ciò che è venduto su un altro foglio non sono letti e non "
        "rendono pagata nessuna fattura"
    ),
    "payments of what is sold on another sheet": (
        "pagamenti di ciò che è venduto su un altro foglio"
    ),
    (
        "Nothing, where the sheet of invoices says itself what is paid: in a column "
        "Paid on, Paid amount or Open amount, or by its status."
    ): (
        "Niente, se il foglio delle fatture dice già che cosa è pagato: in una colonna "
        "Pagata il, Importo pagato o Importo aperto, o con lo stato."
    ),
    "; new rows go to that of their customer": (
        "; le nuove righe vanno in quello del loro cliente"
    ),
    " names the customer where it is one of the list, else ": (
        " indica il cliente se è nell'elenco, altrimenti "
    ),
    "with another word for it": "con un'altra parola per dirlo",
    " names the customer; ": " indica il cliente; ",
    "a year or a month without a day, in 1 cell; read as its first day, here {day}": (
        "un anno o un mese senza giorno, in 1 cella; letto come il suo primo giorno, qui {day}"
    ),
    "a year or a month without a day, in {n} cells; read as its first day, here {day}": (
        "un anno o un mese senza giorno, in {n} celle; letto come il suo primo giorno, qui {day}"
    ),
    "Nothing, if that is good enough; else write the day.": (
        "Niente, se basta così; altrimenti scrivete il giorno."
    ),
    "there is no amount: it is ": "non c'è un importo: è ",
    " times ": " per ",
    (
        " stand below one another where customers are named, so each customer has a column "
        "or a block of its own."
    ): (
        " stanno una sotto l'altra dove ci sono i nomi dei clienti, quindi ogni cliente ha "
        "una colonna o un blocco suo."
    ),
    (
        "Write one row a customer below one row of headers; a list with a column a customer "
        "is turned by Copy, then Paste Special, Transpose."
    ): (
        "Scrivete una riga per cliente sotto una riga di intestazioni; un elenco con una "
        "colonna per cliente si gira con Copia, poi Incolla speciale, Trasponi."
    ),
    "its marks say who was reached": "i suoi segni dicono chi è stato raggiunto",
    "yes under ": "sì sotto ",
    " is the status of a customer": " è lo stato di un cliente",
    "its marks are statuses": "i suoi segni sono stati",
    "times ": "per ",
    "no column for the outcome: 0 minutes in {rows}, counted as attempts": (
        "nessuna colonna per l'esito: 0 minuti in {rows}, contati come tentativi"
    ),
    "a note that seems to say not to call, of 1 customer who is called all the same": (
        "una nota che sembra dire di non chiamare, di 1 cliente che viene chiamato lo stesso"
    ),
    "a note that seems to say not to call, of {n} customers who are called all the same": (
        "una nota che sembra dire di non chiamare, di {n} clienti che vengono chiamati lo stesso"
    ),
    "If it says so, write yes into a column Do not call; else nothing.": (
        "Se lo dice, scrivete sì in una colonna Non chiamare; altrimenti niente."
    ),
    "the higher the number under ": "più alto è il numero sotto ",
    ", the worse the case": ", più grave è il caso",
    "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on.": (
        "Niente, se è così; se 1 è il più grave, scrivete P1, P2 e così via."
    ),
    "numbers by year": "numeri per anno",
    "its values say how often": "i suoi valori dicono quanto spesso",
    "so many times a year": "tante volte all'anno",
    " is an account of the books": " è un conto contabile",
    ", an account of the books": ", un conto contabile",
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
    "; each names its rep": "; ognuno nomina il suo commerciale",
    "; their tiers and days stand on a sheet of their own": (
        "; le loro classi e date stanno su un foglio a parte"
    ),
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
    "a copy of our To do": "una copia del nostro foglio Da fare",
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
    "days of months without a year; read as the newest such months: ": (
        "giorni di mesi senza anno; letti come i mesi più recenti con quel nome: "
    ),
    "Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.": (
        "Niente, se è così; altrimenti scriva l'anno nei titoli, come 'Jan 2026'."
    ),
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
        "; altrimenti aggiunga a Impostazioni la riga 'column {key}' con il valore -."
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
        "Ripristini le righe; se devono mancare, aggiorni una volta con --accept-fewer, o "
        "con accept_fewer = yes in Impostazioni."
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
    "One tier for all: every customer has the same revenue.": (
        "Una sola classe per tutti: ogni cliente ha lo stesso fatturato."
    ),
    "One tier for all: every customer has the same class.": (
        "Una sola classe per tutti: ogni cliente ha la stessa classificazione."
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
        "Aggiunga ai clienti una colonna Fatturato annuo, o un foglio Ordini con date e "
        "importi (`retain map` stabilisce un'intestazione con un altro nome); o scriva A, B "
        "o C in una colonna Classe."
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
        "Dia a ogni contatto una riga nel foglio Chiamate, se deve contare."
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
    "the month is read first, as in {shown}; nothing in this column tells which is": (
        "il mese è letto per primo, come in {shown}; nulla in questa colonna dice che cosa sta per "
        "primo"
    ),
    "the day is read first, as in {shown}; nothing in this column tells which is": (
        "il giorno è letto per primo, come in {shown}; nulla in questa colonna dice che cosa sta "
        "per primo"
    ),
    "Nothing, if that is so; else set day_first to yes or no in the Settings sheet.": (
        "Niente, se è così; altrimenti imposti day_first su yes o no nel foglio Impostazioni."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Imposti day_first su yes o no nel foglio Impostazioni o con --set, o lo scriva come data."
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
    "a length that may be minutes and seconds, or hours and minutes": (
        "una durata che può essere minuti e secondi, o ore e minuti"
    ),
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.": (
        "Scriva i minuti come numero, o ore, minuti e secondi: 0:05:30."
    ),
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
        "Imposti decimal_comma su yes o no nel foglio Impostazioni o con --set, o scriva il "
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
    "was typed into this row after its call had been collected; the call log holds it as it was": (
        "è stato scritto in questa riga dopo la raccolta della sua chiamata; il registro "
        "chiamate la tiene com'era"
    ),
    "It goes on with the next collecting; write another call into the call log.": (
        "Passa con la prossima raccolta; scriva un'altra chiamata nel registro chiamate."
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
    "its row names no customer": "la sua riga non nomina alcun cliente",
    "; it counts nowhere, and waits in {ours}": (
        "; non conta da nessuna parte, e aspetta in {ours}"
    ),
    "Write the customer into its row of {ours}, and run again.": (
        "Scriva il cliente nella sua riga di {ours}, ed esegua di nuovo."
    ),
    "Mend that, and run again.": "Corregga, ed esegua di nuovo.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Aggiunga un foglio Chiamate con le intestazioni {headings}, ed esegua di nuovo."
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
        "which are attempts; {n} other row counts as a contact"
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
    "If it means that the customer was reached, write it on the Settings sheet: outcome "
    "{word}, reached.": (
        "Se significa che il cliente è stato raggiunto, scriva nel foglio Impostazioni: "
        "outcome {word}, reached."
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
        "Aggiunga un foglio Cambi (Valuta, Cambio) con {currency} e quanto vale 1 in "
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
        "{rows} of money given back: each reduces the order of its number, on the day "
        "of that, and is no order itself"
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
        "Aggiunga una colonna Importo rimborsato con quanto restituito."
    ),
    "{rows} not counted, by what stands there: ": (
        "{rows} non contate, per quello che c'è scritto: "
    ),
    " (does not count)": " (non conta)",
    "a state nobody knows, in {rows}; it counts": "uno stato sconosciuto, in {rows}; conta",
    "If such rows do not count, say so on the Settings sheet, in a row: state {word}, and void.": (
        "Se tali righe non contano, lo scriva nel foglio Impostazioni, in una riga: state "
        "{word}, e void."
    ),
    "If such rows do not count, say so on the Settings sheet: ": (
        "Se tali righe non contano, lo scriva nel foglio Impostazioni: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "altre {n} parole per uno stato sconosciuto, in {rows}; contano"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "uno stato sconosciuto, in {rows}; conta come attivo"
    ),
    "Say what it means on the Settings sheet, in a row: status {word}, and lost, paused, "
    "no contact or active.": (
        "Dica nel foglio Impostazioni, in una riga, che cosa significa: status {word}, e "
        "lost, paused, no contact o active."
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
    "Do orders in the state {word} count?": "Gli ordini nello stato {word} contano?",
    "They count.": "Contano.",
    "Its rows are counted nowhere.": "Le sue righe non contano da nessuna parte.",
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
    "no report has this name; the refresh leaves it out": (
        "nessun rapporto ha questo nome; l'aggiornamento lo tralascia"
    ),
    "no such header in this book": "nessuna intestazione del genere in questa cartella",
    "no such sheet in this book": "nessun foglio del genere in questa cartella",
    "this sheet is written anew at each run, and there is {changed} that a run did not write": (
        "questo foglio si riscrive a ogni esecuzione, e c'è {changed} che nessuna "
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
        "foglio Festività."
    ),
    "Write its English name or two-letter code.": (
        "Scriva il nome inglese o il codice di due lettere."
    ),
    (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "{day}; {n} of {n2} phone numbers are of {ours}"
    ): (
        "non si conosce il paese di nessuno, quindi si pianificano chiamate in festività "
        "come il {day}; {n} numeri di telefono su {n2} sono di {ours}"
    ),
    "no country is known for anybody, so calls may fall on a public holiday, as on {day}": (
        "non si conosce il paese di nessuno, quindi delle chiamate possono cadere in "
        "un giorno festivo, come il {day}"
    ),
    "Write the country on the Settings sheet: country, and its name.": (
        "Scriva il paese nel foglio Impostazioni: country e il suo nome."
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Se è quello il paese, lo scriva nel foglio Impostazioni: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "non è un giorno dell'anno né una festa di questo paese; viene tralasciato"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Scriva un giorno come 15 dic, o PAESE=nome di una festività, in inglese."
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
        "nessun commerciale del foglio Squadra, dove c'è {name}; le chiamate di {name2} si "
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
        "Scriva chiamata, visita, e-mail, lettera, regalo o collega."
    ),
    "Write one of ": "Scriva uno tra: ",
    "Write one of start, first order, delivery, case resolved, every, date, top ten.": (
        "Scriva uno tra: inizio, primo ordine, consegna, caso risolto, ogni, data, i "
        "dieci migliori."
    ),
    "no length of time and no day of the year; the step is left out": (
        "né un periodo né un giorno dell'anno; il passo viene tralasciato"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Scriva un tempo come 3 giorni, giorno 30 o 2 mesi, o 1 dic."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un giorno dell'anno non dice nulla dopo questo evento; il passo viene tralasciato"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Scriva un tempo come 3 giorni, o data come evento."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "con data va un giorno dell'anno, e questo non lo è; il passo viene tralasciato"
    ),
    "Write a day like 1 Dec, or season.": "Scriva un giorno come 1 dic, o stagione.",
    "nothing tells how often; the step is left out": (
        "niente dice quanto spesso; il passo viene tralasciato"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Scriva un tempo come 1 anno, o un giorno come 1 dic."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Niente da cambiare in ",
    "Would write ": "Scriverebbe: ",
    "Wrote ": "Scritto: ",
    ", as of {iso}": ", al {iso}",
    ", amounts in {currency}": ", importi in {currency}",
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
    " was changed by hand ({changed}): it is kept as {title}, and is yours now.": (
        " è stato modificato a mano ({changed}): resta come {title}, ed ora è Suo."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " è stato modificato a mano: resta, ed ora è Suo."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " è stato tolto: non c'è più nulla da mostrarvi."
    ),
    " stays as it was: ": " resta com'era: ",
    (
        " in the copy before this one had been changed by hand ({changed}): that copy is in "
        "the backup."
    ): (
        " nella copia precedente era stato modificato a mano ({changed}): quella copia è "
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
        "Corregga giorni di assenza e chiamate al giorno in Squadra, o dia ai clienti un "
        "altro commerciale."
    ),
    " ({n} calls a day for {n2} places)": " ({n} chiamate al giorno per {n2} posti)",
    " ({n} calls a day for {n2} place)": " ({n} chiamate al giorno per {n2} posto)",
    " ({n} calls a day for {n2} places beside commitments": (
        " ({n} chiamate al giorno per {n2} posti accanto agli impegni"
    ),
    " ({n} calls a day for {n2} places": " ({n} chiamate al giorno per {n2} posti",
    " ({n} calls a day for {n2} place beside commitments": (
        " ({n} chiamate al giorno per {n2} posto accanto agli impegni"
    ),
    " ({n} calls a day for {n2} place": " ({n} chiamate al giorno per {n2} posto",
    ", the factor of the last plan is kept": ", resta il fattore dell'ultimo piano",
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
    "its values look like classes": "i suoi valori sembrano classi",
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
    # Figures of the retention report, how each is counted, and of which time.
    "as of {iso}": "al {iso}",
    "as of {day}": "al {day}",
    "on {iso}": "il {iso}",
    "next {n} working days": "prossimi {n} giorni lavorativi",
    "whole team, on average": "tutta la squadra, in media",
    "all orders, {iso} to {iso2}": "tutti gli ordini, {iso} - {iso2}",
    "orders after {iso}, to {iso2}": "ordini dopo il {iso}, fino al {iso2}",
    "revenue of the customer list": "fatturato dell'elenco clienti",
    "all rows": "tutte le righe",
    "{iso} to {iso2}": "{iso} - {iso2}",
    "{span} to {span2}": "{span} - {span2}",
    "{n} to {n2}": "{n} - {n2}",
    "{n} and more": "{n} e più",
    " (so far)": " (finora)",
    " (no orders)": " (nessun ordine)",
    " (said of its order)": " (detto del suo ordine)",
    "{money}": "{money}",
    " (orders begin in {span})": " (ordini da {span})",
    " ({n} of {n2} months empty)": " ({n} mesi su {n2} vuoti)",
    "fewer than {n} customers": "meno di {n} clienti",
    "too early to tell until {iso}": "troppo presto fino al {iso}",
    "the orders before.": "gli ordini precedenti.",
    "a column Customer since in the list, or the orders before.": (
        "una colonna Cliente dal nella lista, o gli ordini precedenti."
    ),
    (
        "The orders begin on {iso}, and of {n} of the {n2} customers who ordered first "
        "in the {n3} days from then on the list does not say since when they have been "
        "customers: these may take old customers for new ones."
    ): (
        "Gli ordini cominciano il {iso}, e di {n} dei {n2} clienti che hanno ordinato "
        "per la prima volta nei {n3} giorni seguenti la lista non dice da quando sono "
        "clienti: queste tabelle possono prendere clienti vecchi per nuovi."
    ),
    (
        "The orders begin on {iso}, and the list does not say since when the only "
        "customer who ordered first in the {n} days from then on has been one: these "
        "may take an old customer for a new one."
    ): (
        "Gli ordini cominciano il {iso}, e la lista non dice da quando lo è l'unico "
        "cliente che ha ordinato per la prima volta nei {n} giorni seguenti: queste "
        "tabelle possono prendere un cliente vecchio per nuovo."
    ),
    (
        "The orders begin on {iso}, and {n} customers have been such for longer, as "
        "the list says: their first orders are not in the book, so these leave them "
        "out."
    ): (
        "Gli ordini cominciano il {iso}, e {n} clienti lo sono da più tempo, secondo "
        "la lista: i loro primi ordini non sono nella cartella, quindi queste tabelle "
        "li escludono."
    ),
    (
        "The orders begin on {iso}, and 1 customer has been one for longer, as the "
        "list says: their first orders are not in the book, so these leave them out."
    ): (
        "Gli ordini cominciano il {iso}, e 1 cliente lo è da più tempo, secondo la "
        "lista: i suoi primi ordini non sono nella cartella, quindi queste tabelle lo "
        "escludono."
    ),
    "the orders begin here: may be older customers": (
        "qui cominciano gli ordini: possono essere clienti vecchi"
    ),
    (
        "Customers reached within their cadence, of all who may be called. Attempts do "
        "not count; lost, paused and do-not-call are left out."
    ): (
        "Clienti raggiunti entro il loro ritmo, di tutti quelli che si possono chiamare. "
        "I tentativi non contano; persi, in pausa e da non chiamare sono esclusi."
    ),
    (
        "Customers reached within their cadence, of all who may be called; earlier days "
        "by the cadences of today."
    ): (
        "Clienti raggiunti entro il loro ritmo, di tutti quelli che si possono chiamare; "
        "i giorni passati secondo i ritmi di oggi."
    ),
    "Customers who may be called and whom nobody has reached yet.": (
        "Clienti che si possono chiamare e che nessuno ha ancora raggiunto."
    ),
    "Customers last reached longer ago than their cadence.": (
        "Clienti raggiunti da più tempo del loro ritmo."
    ),
    "Calls that have a place in the schedule.": "Chiamate con un posto nel piano.",
    "Calls due in these days for which no place is left.": (
        "Chiamate in scadenza in questi giorni senza più posto."
    ),
    (
        "Talks a working day that all cadences together ask for, as if each call reached "
        "the customer. How many calls and places that takes, with those that reach "
        "nobody, visits and commitments, stands under Capacity."
    ): (
        "Colloqui per giorno lavorativo che tutti i ritmi insieme chiedono, come se ogni "
        "chiamata raggiungesse il cliente. Quante chiamate e posti servono, con quelle "
        "che non raggiungono nessuno, visite e impegni, sta sotto Capacità."
    ),
    (
        "Revenue held by the fifth of the customers with most of it, of all revenue; "
        "customers without orders count as zero, those with amounts in other currencies "
        "alone do not count."
    ): (
        "Fatturato del quinto dei clienti che ne ha di più, sul totale; i clienti senza "
        "ordini contano zero, quelli con importi solo in altre valute non contano."
    ),
    (
        "Our promises kept or exceeded, of those with a day that are done or past it. "
        "Open past the day is broken; moved in time and kept then is left out."
    ): (
        "Le nostre promesse mantenute o superate, di quelle con un giorno che sono fatte "
        "o passate. Aperta dopo il giorno è infranta; spostata in tempo e poi mantenuta "
        "è esclusa."
    ),
    "Our promises with a new day that the customer heard of by the first one.": (
        "Le nostre promesse con un nuovo giorno di cui il cliente ha saputo entro il primo."
    ),
    "Our promises whose day passed without delivery and without a notice by then.": (
        "Le nostre promesse il cui giorno è passato senza consegna né avviso."
    ),
    "Our promises that will be late and of which nobody has told the customer.": (
        "Le nostre promesse che saranno in ritardo e di cui nessuno ha avvisato il cliente."
    ),
    "Problems, late or short promises and deliveries that are not closed, of all.": (
        "Problemi, promesse e consegne in ritardo o incomplete non chiusi, di tutti."
    ),
    (
        "Half of the gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Metà degli scostamenti: giorni lavorativi fino alla chiusura, gli aperti "
        "contati finché durano (Kaplan-Meier)."
    ),
    (
        "Nine of ten gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Nove scostamenti su dieci: giorni lavorativi fino alla chiusura, gli aperti "
        "contati finché durano (Kaplan-Meier)."
    ),
    "Blank: too many are still open to tell.": "Vuoto: troppi sono ancora aperti per dirlo.",
    (
        "Steps of the playbook that were done by their day, of those whose day is past "
        "or that are done; steps that come round again are left out. Blank: nobody has "
        "said yet that one is."
    ): (
        "Passi della guida fatti entro il loro giorno, di quelli il cui giorno è passato "
        "o che sono fatti; i ricorrenti sono esclusi. Vuoto: nessuno ha ancora detto che "
        "uno lo è."
    ),
    (
        "Working days, Monday to Friday, from the first order (or whatever the step of "
        "the playbook waits for) to the thank-you; half of the customers who were "
        "thanked waited no longer."
    ): (
        "Giorni lavorativi, da lunedì a venerdì, dal primo ordine (o da ciò che il passo "
        "della guida attende) al ringraziamento; metà dei clienti ringraziati non ha "
        "aspettato di più."
    ),
    (
        "Customers who ordered in {n} and again in {n2}, of those who ordered in {n3}. "
        "Win-backs and new ones do not count."
    ): (
        "Clienti che hanno ordinato nel {n} e di nuovo nel {n2}, di quelli del {n3}. "
        "Riconquistati e nuovi non contano."
    ),
    "1 less the customer retention rate of the same years.": (
        "1 meno il tasso di fidelizzazione degli stessi anni."
    ),
    "Customers who ordered on two different days or more, of all who ordered.": (
        "Clienti che hanno ordinato in due o più giorni diversi, di tutti quelli che "
        "hanno ordinato."
    ),
    "Rows of Orders that are no sale, by what stands there: ": (
        "Righe di Ordini che non sono una vendita, per quello che c'è scritto: "
    ),
    "What customers of the list ordered, less money given back. Count: rows with an amount.": (
        "Ciò che i clienti della lista hanno ordinato, meno il denaro restituito. Numero: "
        "righe con un importo."
    ),
    "See Which orders count.": "Vedi «Quali ordini contano».",
    "See What cannot be told.": "Vedi «Ciò che non si può dire».",
    "Customers with an order.": "Clienti con un ordine.",
    "Of the customers who ordered in the 12 months before, those who ordered again in these.": (
        "Dei clienti che hanno ordinato nei 12 mesi prima, quelli che hanno riordinato in questi."
    ),
    (
        "What the customers of the 12 months before bought in these, of what they bought "
        "then; without new ones and those won back."
    ): (
        "Che cosa i clienti dei 12 mesi prima hanno comprato in questi, su quanto "
        "compravano allora; senza nuovi e riconquistati."
    ),
    (
        "As net, but of each customer at most what it bought before: never more than 100 "
        "%. Contract revenue only."
    ): (
        "Come netto, ma di ogni cliente al massimo quanto comprava prima: mai più del "
        "100 %. Solo fatturato da contratti."
    ),
    "Contacts that reached somebody; the count is of customers reached.": (
        "Contatti che hanno raggiunto qualcuno; si contano i clienti raggiunti."
    ),
    "No order of anybody in {words}.": "Nessun ordine di nessuno in {words}.",
    "1 row in another currency without a rate is not in it.": (
        "1 riga in un'altra valuta senza cambio non è inclusa."
    ),
    "{n} rows in other currencies without a rate are not in it.": (
        "{n} righe in altre valute senza cambio non sono incluse."
    ),
    "1 row in another currency without a rate is not in that of the 12 months before.": (
        "1 riga in un'altra valuta senza cambio non è in quello dei 12 mesi prima."
    ),
    "{n} rows in other currencies without a rate are not in that of the 12 months before.": (
        "{n} righe in altre valute senza cambio non sono in quello dei 12 mesi prima."
    ),
    "1 of them brought no revenue in these months: as much was given back, or it was free.": (
        "1 di loro non ha portato ricavi in questi mesi: altrettanto è stato rimborsato, "
        "o era gratis."
    ),
    "{n} of them brought no revenue in these months: as much was given back, or it was free.": (
        "{n} di loro non hanno portato ricavi in questi mesi: altrettanto è stato "
        "rimborsato, o era gratis."
    ),
    (
        "Of those called as A or B, who was reached within the cadence. Warns below the "
        "threshold (warn_coverage)."
    ): (
        "Di quelli seguiti come A o B, chi è stato raggiunto entro il ritmo. Avverte "
        "sotto la soglia (warn_coverage)."
    ),
    (
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above "
        "the threshold (warn_sell)."
    ): (
        "Dei contatti di 365 giorni con scopo noto, quelli per vendere. Avverte sopra la "
        "soglia (warn_sell)."
    ),
    (
        "Of those who may be called, who gave no score, rating or answer in 365 days. "
        "Warns above the threshold (warn_unheard)."
    ): (
        "Di quelli che si possono chiamare, chi non ha dato punteggio, valutazione o "
        "risposta in 365 giorni. Avverte sopra la soglia (warn_unheard)."
    ),
    (
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each "
        "by the share warn_rise. Warns from the threshold on (warn_rushed)."
    ): (
        "Di 12 mesi interi, quelli con più chiamate e colloqui più brevi o valutati meno, "
        "ogni volta della quota warn_rise. Avverte dalla soglia in su (warn_rushed)."
    ),
    (
        "Calls that cadences and commitments ask of the busiest rep, by the places of a "
        "day. Warns above the threshold (warn_load)."
    ): (
        "Chiamate che ritmi e impegni chiedono al commerciale più carico, per i posti di "
        "un giorno. Avverte sopra la soglia (warn_load)."
    ),
    "Suggestions of customers of the last 365 days that somebody acted on, of all of them.": (
        "Suggerimenti di clienti degli ultimi 365 giorni che qualcuno ha attuato, di tutti."
    ),
    "Days until somebody acted on a suggestion, the median of those acted on.": (
        "Giorni fino all'attuazione di un suggerimento, mediana degli attuati."
    ),
    "Suggestions of any time that nobody has acted on.": (
        "Suggerimenti di ogni tempo che nessuno ha attuato."
    ),
    (
        "Cases of 365 days after which the customer scored no less in {n} days than in "
        "the {n2} before, of those scored on both sides; {n3} were resolved."
    ): (
        "Casi di 365 giorni dopo i quali il cliente non ha valutato meno in {n} giorni "
        "che nei {n2} prima, di quelli valutati da entrambi i lati; {n3} sono stati "
        "risolti."
    ),
    (
        "Spend in the {n} days after a case was resolved by that in the {n2} before it "
        "was opened, of cases whose time has passed."
    ): (
        "Spesa nei {n} giorni dopo la soluzione di un caso, su quella dei {n2} prima "
        "dell'apertura, dei casi il cui tempo è passato."
    ),
    "Customers whom somebody referred, by {n} different ones.": (
        "Clienti segnalati, da {n} diversi."
    ),
    "What referred customers bought in 12 months, or by the list.": (
        "Che cosa hanno comprato i clienti segnalati in 12 mesi, o secondo l'elenco."
    ),
    "Since {span}, when the list begins.": "Da {span}, quando comincia la lista.",
    "Since {span}, when a place was free.": "Da {span}, quando c'era un posto libero.",
    "Since {span}, in the place of {who}: {n} against {n2}.": (
        "Da {span}, al posto di {who}: {n} contro {n2}."
    ),
    "something special": "qualcosa di speciale",
    "All that were read": "Tutte quelle lette",
    "Those that count": "Quelle che contano",
    "Every figure of orders is made of these.": "Ogni indicatore degli ordini è fatto di queste.",
    "Not counted: ": "Non contate: ",
    "Of nobody in the customer list": "Di nessuno dell'elenco clienti",
    "Without a day": "Senza giorno",
    "Count from their day on.": "Contano dal loro giorno.",
    "Later than this report": "Dopo questo report",
    "Money back, written beside the order": "Denaro restituito, scritto accanto all'ordine",
    "Money back, with the number of its order": "Denaro restituito, con il numero del suo ordine",
    "Money back, of no order in the book": "Denaro restituito, di nessun ordine della cartella",
    "A total again on further lines of its order": (
        "Un totale ripetuto su altre righe del suo ordine"
    ),
    "Equal to another row in every cell": "Uguali a un'altra riga in ogni cella",
    "Equal lines of one order": "Righe uguali di un ordine",
    "Orders of 0.00": "Ordini da 0,00",
    "Taken off the order.": "Tolte dall'ordine.",
    "Reduces its order, on the day of that, also in months told before.": (
        "Riduce il suo ordine, nel giorno di quello, anche in mesi già riportati."
    ),
    "Counts on its own day, as no order of the customer has its number.": (
        "Conta nel suo giorno, perché nessun ordine del cliente ha il suo numero."
    ),
    "The amount counts once, with its order.": "L'importo conta una volta, con il suo ordine.",
    "Count. What was entered twice is to be deleted.": (
        "Contano. Ciò che è stato inserito due volte va eliminato."
    ),
    "Count, as two of the same item do. What was entered twice is to be deleted.": (
        "Contano, come due dello stesso articolo. Ciò che è stato inserito due volte va eliminato."
    ),
    "Count as orders that brought nothing.": "Contano come ordini che non hanno portato nulla.",
    "In a state nobody knows: ": "In uno stato sconosciuto: ",
    "Refunded in part, and no column says how much: ": (
        "Rimborsate in parte, e nessuna colonna dice quanto: "
    ),
    "Count. Where they are no sale, write cancelled there.": (
        "Contano. Dove non sono una vendita, scrivete lì annullato."
    ),
    "Count in full. A column Refunded takes off what was given back.": (
        "Contano per intero. Una colonna Importo rimborsato toglie quanto restituito."
    ),
    (
        "Figures of orders are made of these; 1 row in a currency without a rate counts in "
        "none of money."
    ): (
        "Gli indicatori degli ordini sono fatti di queste; 1 riga in una valuta senza cambio "
        "non conta in nessuno di denaro."
    ),
    (
        "Figures of orders are made of these; {n} rows in currencies without a rate count in "
        "none of money."
    ): (
        "Gli indicatori degli ordini sono fatti di queste; {n} righe in valute senza cambio "
        "non contano in nessuno di denaro."
    ),
    (
        "A dot by quarter: of its 12 months another part of the orders has an amount, or a "
        "rate, than of the last ones."
    ): (
        "Un punto per trimestre: dei suoi 12 mesi un'altra parte degli ordini ha un importo, "
        "o un cambio, rispetto agli ultimi."
    ),
    "In no figure.": "In nessun indicatore.",
    # What cannot be told, why, and what it takes.
    "What it takes: ": "Che cosa serve: ",
    "orders of more months; what is there stays in the book and counts from then on.": (
        "ordini di più mesi; ciò che c'è resta nella cartella e conta da allora."
    ),
    "Keeping, growth, survival, top ten, loyalty": (
        "Mantenimento, crescita, permanenza, dieci migliori, fedeltà"
    ),
    "a sheet Orders with customer, date and amount.": (
        "un foglio Ordini con cliente, data e importo."
    ),
    "The book has no sheet of orders.": "La cartella non ha un foglio ordini.",
    "The sheet {sheet} has no order that counts.": "Il foglio {sheet} non ha ordini che contano.",
    "The sheet {sheet} has no rows yet.": "Il foglio {sheet} non ha ancora righe.",
    "orders with customer, date and amount.": "ordini con cliente, data e importo.",
    "The customers of the list have only got money back: no row of theirs is an order.": (
        "I clienti dell'elenco hanno ricevuto solo rimborsi: nessuna loro riga è un ordine."
    ),
    "the orders themselves, with amounts of 0 or more.": (
        "gli ordini stessi, con importi da 0 in su."
    ),
    "No order of a customer in the list lies on or before the day of this report.": (
        "Nessun ordine di un cliente in elenco cade entro il giorno di questo report."
    ),
    "orders with a day and a customer of the list, or a later day for the report.": (
        "ordini con un giorno e un cliente in elenco, o un giorno successivo per il report."
    ),
    "No order on the sheet {sheet} has an amount that counts.": (
        "Nessun ordine nel foglio {sheet} ha un importo che conta."
    ),
    "amounts in the column {column}, in one currency or with Rates.": (
        "importi nella colonna {column}, in una valuta o con Cambi."
    ),
    "a column Amount; if it is there under another header, retain map asks for it.": (
        "una colonna Importo; se è sotto un'altra intestazione, retain map la chiede."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso} to {iso2}): "
        "they are in no figure of money, and stand in {ours}."
    ): (
        "{rows} di ordini in {names}, senza cambio nel loro giorno ({iso} - {iso2}): non "
        "sono in nessuna cifra di denaro, e stanno in {ours}."
    ),
    (
        "1 row of orders is in {names}, without a rate on its day ({iso}): it is in no "
        "figure of money, and stands in {ours}."
    ): (
        "1 riga di ordini in {names}, senza cambio nel suo giorno ({iso}): non è in "
        "nessuna cifra di denaro, e sta in {ours}."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso}): they are "
        "in no figure of money, and stand in {ours}."
    ): (
        "{rows} di ordini in {names}, senza cambio nel loro giorno ({iso}): non sono in "
        "nessuna cifra di denaro, e stanno in {ours}."
    ),
    (
        "1 customer has in the last 12 months or the 12 before an order in a currency "
        "without a rate, or no amount on a quarter or more of the orders, so what was "
        "spent more or less cannot be told: the bridge has them Apart, and Net revenue "
        "retention leaves them out."
    ): (
        "1 cliente ha negli ultimi 12 mesi o nei 12 prima un ordine in una valuta "
        "senza cambio, o un quarto o più degli ordini senza importo, quindi non si può "
        "dire se ha speso di più o di meno: il ponte lo tiene a parte, e il "
        "mantenimento netto lo esclude."
    ),
    (
        "{n} customers have in the last 12 months or the 12 before an order in a "
        "currency without a rate, or no amount on a quarter or more of the orders, so "
        "what was spent more or less cannot be told: the bridge has them Apart, and "
        "Net revenue retention leaves them out."
    ): (
        "{n} clienti hanno negli ultimi 12 mesi o nei 12 prima un ordine in una valuta "
        "senza cambio, o un quarto o più degli ordini senza importo, quindi non si può "
        "dire se hanno speso di più o di meno: il ponte li tiene a parte, e il "
        "mantenimento netto li esclude."
    ),
    "amounts, and rates of their day.": "importi, e cambi del loro giorno.",
    "a sheet Rates (Currency, Rate) with ": "un foglio Cambi (Valuta, Cambio) con ",
    "rates of {names} from the first of these days on.": (
        "cambi di {names} dal primo di questi giorni."
    ),
    (
        "The last order is of {iso}, {n} days before this report; the months after it "
        "are incomplete, and figures by months end with {span}."
    ): (
        "L'ultimo ordine è del {iso}, {n} giorni prima di questo report; i mesi dopo "
        "sono incompleti, e gli indicatori per mese finiscono con {span}."
    ),
    "Months after the last order": "Mesi dopo l'ultimo ordine",
    "the orders since then.": "gli ordini da allora.",
    "Nobody ordered in {names}, though the months around are busy: these have no rate.": (
        "Nessuno ha ordinato in {names}, benché i mesi intorno siano vivaci: questi non "
        "hanno tasso."
    ),
    "their orders; where nothing was sold in them, nothing.": (
        "i loro ordini; se non si è venduto nulla, niente."
    ),
    "Months without orders": "Mesi senza ordini",
    (
        "The last 12 full months lack other months than the 12 before ({names}), so the "
        "one is no measure of the other."
    ): (
        "Agli ultimi 12 mesi interi mancano mesi diversi che ai 12 prima ({names}), "
        "quindi l'uno non è misura dell'altro."
    ),
    "orders of the months without any.": "ordini dei mesi che non ne hanno.",
    (
        "1 line of Problems is about orders that were left out, changed, or count though "
        "they are doubtful."
    ): "1 riga di Problemi riguarda ordini esclusi, cambiati, o contati benché dubbi.",
    (
        "{n} lines of Problems are about orders that were left out, changed, or count "
        "though they are doubtful."
    ): "{n} righe di Problemi riguardano ordini esclusi, cambiati, o contati benché dubbi.",
    "a look at the sheet {ours}, which says what to do.": (
        "uno sguardo al foglio {ours}, che dice che cosa fare."
    ),
    "The orders reach back 1 full month, and it takes ": (
        "Gli ordini risalgono a 1 mese intero, e ne servono "
    ),
    "The orders reach back {n} full months, and it takes ": (
        "Gli ordini risalgono a {n} mesi interi, e ne servono "
    ),
    ": kept 12 months before": ": mantenuti 12 mesi prima",
    ": 12 months before": ": 12 mesi prima",
    ": discounts": ": sconti",
    "All orders lie within one year, so nobody can have been kept.": (
        "Tutti gli ordini sono in un solo anno, quindi nessuno può essere stato mantenuto."
    ),
    "All orders lie within one quarter, so nobody can have been kept.": (
        "Tutti gli ordini sono in un solo trimestre, quindi nessuno può essere stato mantenuto."
    ),
    "All orders lie within one month, so nobody can have been kept.": (
        "Tutti gli ordini sono in un solo mese, quindi nessuno può essere stato mantenuto."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a year are not lost."
    ): (
        "Metà degli ordini arriva {n} giorni o più dopo il precedente, quindi la maggior "
        "parte dei clienti assenti in un anno non è persa."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a quarter are not lost."
    ): (
        "Metà degli ordini arriva {n} giorni o più dopo il precedente, quindi la maggior "
        "parte dei clienti assenti in un trimestre non è persa."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a month are not lost."
    ): (
        "Metà degli ordini arriva {n} giorni o più dopo il precedente, quindi la maggior "
        "parte dei clienti assenti in un mese non è persa."
    ),
    "a look at the longer periods, or at Survival.": (
        "uno sguardo ai periodi più lunghi, o a Permanenza."
    ),
    "Orders are taken for single ones, of which it would only say how uneven they are.": (
        "Gli ordini si considerano singoli, dei quali direbbe solo quanto sono disuguali."
    ),
    "the setting contract_revenue = yes, where revenue is that of contracts.": (
        "l'impostazione contract_revenue = yes, dove il fatturato è da contratti."
    ),
    "Nobody's first order lies a month back.": "Il primo ordine di nessuno risale a un mese.",
    "In no month are {n} customers or more followed.": (
        "In nessun mese sono osservati {n} clienti o più."
    ),
    "No band has {n} customers who ordered in the 12 months before.": (
        "Nessun gruppo ha {n} clienti che hanno ordinato nei 12 mesi prima."
    ),
    "more customers; with so few any share would be chance.": (
        "più clienti; con così pochi ogni quota sarebbe caso."
    ),
    "No column of Orders says who had a discount.": (
        "Nessuna colonna di Ordini dice chi ha avuto uno sconto."
    ),
    "a column Discount in Orders.": "una colonna Sconto in Ordini.",
    "No quarter with orders is over yet.": "Nessun trimestre con ordini è ancora finito.",
    "No month with orders is over yet.": "Nessun mese con ordini è ancora finito.",
    "Its tiers have no month in common in which 5 customers of each are at risk.": (
        "Le sue classi non hanno alcun mese in comune con 5 clienti a rischio di ognuna."
    ),
    "A tier needs {n} customers who ordered; fewer are of ": (
        "Una classe richiede {n} clienti con ordini; meno ne hanno: "
    ),
    "a sheet Calls with customer, date and outcome.": (
        "un foglio Chiamate con cliente, data ed esito."
    ),
    "No call lies on or before the day of this report.": (
        "Nessuna chiamata è del giorno di questo rapporto o prima."
    ),
    "a later day for the report, or the calls before it.": (
        "un giorno successivo per il rapporto, o le chiamate di prima."
    ),
    "The book has no calls yet.": "La cartella non ha ancora chiamate.",
    "No call lies in the last 12 full months.": "Nessuna chiamata negli ultimi 12 mesi interi.",
    "No call lies in the last 365 days.": "Nessuna chiamata negli ultimi 365 giorni.",
    "No planned day has come yet that a refresh of this book remembers.": (
        "Non è ancora arrivato un giorno previsto che un aggiornamento di questa cartella ricordi."
    ),
    "a refresh of the book each morning, in place.": (
        "un aggiornamento della cartella ogni mattina, sul posto."
    ),
    "No customer has revenue, neither by orders nor in the list.": (
        "Nessun cliente ha fatturato, né da ordini né in elenco."
    ),
    (
        "The customers of a tier got more money back than they spent, so that what is "
        "left is no part of a whole: revenue has no shares."
    ): (
        "I clienti di una classe hanno riavuto più denaro di quanto hanno speso, quindi "
        "ciò che resta non è parte di un tutto: il fatturato non ha quote."
    ),
    "orders with amounts, or a column Revenue in the list.": (
        "ordini con importi, o una colonna Fatturato nell'elenco."
    ),
    "more months in the setting revenue_months, or the orders before.": (
        "più mesi nell'impostazione revenue_months, o gli ordini precedenti."
    ),
    "a sheet Surveys with customer, date, kind and score.": (
        "un foglio Sondaggi con cliente, data, tipo e punteggio."
    ),
    "The book has no sheet of surveys.": "La cartella non ha un foglio sondaggi.",
    (
        "Nothing says in which currency amounts are. How cells are formatted tells it "
        "in .xlsx, .xlsm, .ods and the open Excel, and is not read of other files or of "
        "Google Sheets."
    ): (
        "Niente dice in quale valuta sono gli importi. Il formato delle celle lo dice "
        "in .xlsx, .xlsm, .ods e nell'Excel aperto; non è letto in altri file né in "
        "Google Sheets."
    ),
    "the setting currency, or a column Currency in Orders.": (
        "l'impostazione currency, o una colonna Valuta in Ordini."
    ),
    "newer rows on the sheet {sheet}.": "righe più recenti nel foglio {sheet}.",
    "more values in the column {header} of the sheet {sheet}.": (
        "più valori nella colonna {header} del foglio {sheet}."
    ),
    "rates of {names} on the sheet {sheet}.": "cambi di {names} nel foglio {sheet}.",
    "newer suggestions, resolved cases, or names under Referred by.": (
        "suggerimenti più recenti, casi risolti o nomi sotto Presentato da."
    ),
    "one of these: ": "uno di questi: ",
    "surveys with suggestions": "sondaggi con suggerimenti",
    "a sheet Cases": "un foglio Reclami",
    "a column Referred by in the list": "una colonna Presentato da nella lista",
    "No score lies in the last 365 days.": "Nessun punteggio negli ultimi 365 giorni.",
    "The book holds no suggestion, no case resolved of late and nobody who was referred.": (
        "La cartella non ha suggerimenti, casi risolti di recente né persone segnalate."
    ),
    "Nobody who may be called is called as A or B.": (
        "Nessuno di quelli che si possono chiamare è seguito come A o B."
    ),
    "orders or revenue, by which tiers are found.": (
        "ordini o fatturato, da cui si trovano le classi."
    ),
    "No contact of the last 365 days says what it was for.": (
        "Nessun contatto degli ultimi 365 giorni dice a che cosa serviva."
    ),
    "the column Purpose of the calls, or of the call schedule.": (
        "la colonna Scopo delle chiamate, o del piano chiamate."
    ),
    "No score, rating or answer lies on or before the day of this report.": (
        "Nessun punteggio, voto o risposta è del giorno di questo rapporto o prima."
    ),
    "a sheet Surveys, or ratings and answers in the call schedule.": (
        "un foglio Sondaggi, o valutazioni e risposte nel piano chiamate."
    ),
    "Fewer than two full months of calls have minutes or ratings.": (
        "Meno di due mesi interi di chiamate hanno minuti o valutazioni."
    ),
    "the columns Minutes or Rating of the calls.": (
        "le colonne Minuti o Valutazione delle chiamate."
    ),
    "No rep has customers and places for calls.": (
        "Nessun commerciale ha clienti e posti per chiamate."
    ),
    "a sheet Team with working days and calls a day.": (
        "un foglio Squadra con giorni lavorativi e chiamate al giorno."
    ),
    # Sentences of single reports.
    "More calls, but shorter talks.": "Più chiamate, ma colloqui più brevi.",
    "More calls, but lower ratings.": "Più chiamate, ma valutazioni più basse.",
    "More calls, but shorter talks and lower ratings.": (
        "Più chiamate, ma colloqui più brevi e valutazioni più basse."
    ),
    "Broken again and again: take it up inside, and warn who sells it.": (
        "Infranta più volte: ne parli in azienda, e avvisi chi la vende."
    ),
    "delivery on the day": "consegna nel giorno",
    "Mean, scores from {n} to {n2}": "Media, punteggi da {n} a {n2}",
    "planned twice": "previsto due volte",
    "given already on {day}": "già dato il {day}",
    "nothing of it was bought in the last 12 months": (
        "non se n'è comprato nulla negli ultimi 12 mesi"
    ),
    "its cost is not known": "il costo non è noto",
    "{n} is over the limit of {n2} for one": "{n} supera il limite di {n2} per uno",
    "{n} over the budget of {n2} in 12 months": "{n} oltre il budget di {n2} in 12 mesi",
    "an offer is open: ": "un'offerta è aperta: ",
    ", and what came of it {day} to {day2}": ", e che cosa ne è venuto dal {day} al {day2}",
    "Calls of {day} to {day2}": "Chiamate dal {day} al {day2}",
    "Of all customers ": "Di tutti i clienti: ",
    "Of {tier} customers ": "Dei clienti {tier}: ",
    "Of customers without a tier ": "Dei clienti senza classe: ",
    "{n} of {n2} called on time stayed, and {n3} of the {n4} others: ": (
        "il {n} di {n2} chiamati in tempo è rimasto, e il {n3} degli altri {n4}: "
    ),
    " points (": " punti (",
    "), more than chance": "), più del caso",
    "), which may be chance": "), il che può essere caso",
    " to +": " a +",
    " to -": " a -",
    "Bought more: {n} and {n2}: ": "Hanno comprato di più: {n} e {n2}: ",
    "Below {n} in a group nothing can be told. That is so for: ": (
        "Sotto {n} in un gruppo non si può dire nulla. È così per: "
    ),
    "all tiers together": "tutte le classi insieme",
    "customers without a tier": "clienti senza classe",
    " ({n} called on time and {n2} not)": " ({n} chiamati in tempo e {n2} no)",
    (
        "In no band of days between contacts fewer stayed than with more calls: this "
        "history does not say that rarer calls lose customers (longest told: {band})."
    ): (
        "In nessuna fascia di giorni tra contatti ne sono rimasti meno che con più "
        "chiamate: questa storia non dice che chiamate più rare perdono clienti (la più "
        "lunga nota: {band})."
    ),
    (
        "Fewer than two bands of days between contacts have {n} customers: no interval "
        "can be told from it."
    ): (
        "Meno di due fasce di giorni tra contatti hanno {n} clienti: non se ne ricava un "
        "intervallo."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; with "
        "{band2} days between fewer did."
    ): (
        "Con {band} giorni tra contatti non ne sono rimasti meno che con più chiamate; "
        "con {band2} giorni sì."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; without "
        "a contact fewer did."
    ): (
        "Con {band} giorni tra contatti non ne sono rimasti meno che con più chiamate; "
        "senza contatto sì."
    ),
    (
        "With {band} days between fewer stayed than with {band2} days between contacts; "
        "of those with more calls there are too few to compare with."
    ): (
        "Con {band} giorni ne sono rimasti meno che con {band2} giorni tra contatti; di "
        "quelli con più chiamate ce ne sono troppo pochi per confrontare."
    ),
    (
        "Without a contact fewer stayed than with {band} days between contacts; of those "
        "with more calls there are too few to compare with."
    ): (
        "Senza contatto ne sono rimasti meno che con {band} giorni tra contatti; di "
        "quelli con più chiamate ce ne sono troppo pochi per confrontare."
    ),
    (
        "This is association, not effect: reps call those more who buy more, and less "
        "who is about to leave. It says who stayed among those called so, not what more "
        "calls would bring."
    ): (
        "È associazione, non effetto: i commerciali chiamano di più chi compra di più, e "
        "meno chi sta per andarsene. Dice chi è rimasto tra quelli chiamati così, non "
        "che cosa porterebbero più chiamate."
    ),
    "{n} customers ordered from {day} to {day2}; below {n2} nothing can be told.": (
        "{n} clienti hanno ordinato dal {day} al {day2}; sotto {n2} non si può dire nulla."
    ),
    "1 customer ordered from {day} to {day2}; below {n} nothing can be told.": (
        "1 cliente ha ordinato dal {day} al {day2}; sotto {n} non si può dire nulla."
    ),
    (
        "The book has no calls or no orders up to {day}; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "La cartella non ha chiamate o ordini fino al {day}; una verifica storica "
        "richiede entrambi per almeno {n} giorni, meglio due anni."
    ),
    (
        "Calls and orders both reach back to {day} only; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Chiamate e ordini risalgono solo al {day}; una verifica storica richiede "
        "entrambi per almeno {n} giorni, meglio due anni."
    ),
    "The book has no sheet of orders; it takes one with customer, date and amount.": (
        "La cartella non ha un foglio ordini; ne serve uno con cliente, data e importo."
    ),
    "This is for the next {n} days, if customers go on as they did.": (
        "Questo vale per i prossimi {n} giorni, se i clienti continuano come finora."
    ),
    ("Tried on the last {n} days by the orders before them: {n2} purchases foretold, {n3} came."): (
        "Provato sugli ultimi {n} giorni con gli ordini precedenti: {n2} acquisti "
        "previsti, ne sono arrivati {n3}."
    ),
    (
        "Of {n} customers no amount is known, or only in a currency without a rate: "
        "their value is blank and in no sum."
    ): (
        "Di {n} clienti non si conosce alcun importo, o solo in valuta senza cambio: il "
        "loro valore è vuoto e in nessuna somma."
    ),
    "BG/NBD finds no usable signal in these orders: its parameters run away.": (
        "BG/NBD non trova un segnale utile in questi ordini: i suoi parametri divergono."
    ),
    (
        "Each value is the calls a day of every rep, also of those for whom the Team "
        "sheet has a number."
    ): (
        "Ogni valore è il numero di chiamate al giorno di ogni commerciale, anche di quelli "
        "con un numero nel foglio Squadra."
    ),
    (
        "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep "
        "with customers. No value changes that; write more there."
    ): (
        "Nessuno ha posto per una chiamata: il foglio Squadra dà 0 chiamate al giorno a "
        "ogni commerciale con clienti. Nessun valore lo cambia; ne scriva di più lì."
    ),
    "Customers without a rep have nobody's places; each value plans them as now.": (
        "I clienti senza commerciale non hanno posti di nessuno; ogni valore li pianifica come ora."
    ),
    " changes nothing in this plan.": " non cambia nulla in questo piano.",
    "With {value}, {n} customers slip; listed are the {n2} with the most revenue.": (
        "Con {value} slittano {n} clienti; sono elencati i {n2} con più fatturato."
    ),
    "One more call a day of every rep": "Una chiamata in più al giorno per ogni commerciale",
    "One more call a day, {n} instead of {n2}": (
        "Una chiamata in più al giorno, {n} invece di {n2}"
    ),
    ", changes nothing: every call has its place already.": (
        ", non cambia nulla: ogni chiamata ha già il suo posto."
    ),
    "{n} days less late": "{n} giorni in meno di ritardo",
    "{n} days later": "{n} giorni più tardi",
    "1 customer more in the plan": "1 cliente in più nel piano",
    "1 customer fewer in the plan": "1 cliente in meno nel piano",
    "{n} customers more in the plan": "{n} clienti in più nel piano",
    "{n} customers fewer in the plan": "{n} clienti in meno nel piano",
    "intervals not stretched, instead of by {n}": "intervalli non allungati invece che di {n}",
    "intervals stretched by {n}, not {n2}": "intervalli allungati di {n}, non {n2}",
    "other days, as late as now": "altri giorni, tardi come ora",
    " (now)": " (ora)",
    # Signs, behind the name of their table.
    "Warning signs: Keeping customers is a goal without a plan": (
        "Segnali di allarme: Tenere i clienti è un obiettivo senza piano"
    ),
    "Warning signs: The return counts before the customer": (
        "Segnali di allarme: Il rendimento conta prima del cliente"
    ),
    "Warning signs: Out of touch with what customers value": (
        "Segnali di allarme: Lontani da ciò che i clienti apprezzano"
    ),
    "Warning signs: The wrong behaviour is counted": (
        "Segnali di allarme: Si conta il comportamento sbagliato"
    ),
    "Warning signs: Colleagues are asked for what cannot be done": (
        "Segnali di allarme: Ai colleghi si chiede l'impossibile"
    ),
    "that is none of {ours}; the row stays, with what was typed": (
        "non è nessuno tra: {ours}; la riga resta, con quanto scritto"
    ),
    # Giving, orders that seem missing, and what was told.
    "a kind of giving that nobody knows; it counts as other, and as no gift": (
        "un tipo di attenzione sconosciuto; conta come altro, e non come regalo"
    ),
    "Write one of gift, offer, preview, report, invitation, special action, or other.": (
        "Scriva uno tra regalo, offerta, anteprima, relazione, invito, azione speciale o altro."
    ),
    "no order of anybody in {names}, though the months around are busy: rows seem missing": (
        "nessun ordine di nessuno in {names}, benché i mesi intorno siano vivaci: "
        "sembrano mancare righe"
    ),
    "Add the orders of these months; where nothing was sold in them, there is nothing to do.": (
        "Aggiunga gli ordini di questi mesi; se non si è venduto nulla, non c'è nulla da fare."
    ),
    (
        "done for {whom}, and {word} is no yes or no, as {label} holds in its sheet; it "
        "is kept in {ours}"
    ): (
        "fatto per {whom}, e {word} non è né sì né no, come {label} nel suo foglio; resta in {ours}"
    ),
    "Nothing, or write it there as you would have it: ": (
        "Niente, o lo scriva lì come preferisce: "
    ),
    "Correct {label} in the row, if it is done.": "Corregga {label} nella riga, se è fatto.",
    " beside {word}, which is no talk: the news counts as not told, and comes back": (
        " accanto a {word}, che non è un colloquio: la novità conta come non comunicata, e torna"
    ),
    "Correct the outcome in the call log, if somebody was spoken to.": (
        "Corregga l'esito nel registro chiamate, se si è parlato con qualcuno."
    ),
    ": no news says {word}; it is kept as typed, and closes nothing": (
        ": nessuna novità dice {word}; resta come scritto, e non chiude nulla"
    ),
    "; else write what was planned under {label} in the call log, or in {ours}: ": (
        "; altrimenti scriva ciò che era previsto sotto {label} nel registro chiamate, o "
        "in {ours}: "
    ),
    # The page of a report.
    "Here the newest {n} of them; all are in the workbook.": (
        "Qui le {n} più recenti; tutte stanno nella cartella."
    ),
    "The pictures of this page need one more package: pip install ": (
        "Le immagini di questa pagina richiedono un altro pacchetto: pip install "
    ),
    ", then make it again.": ", poi la rifaccia.",
    ", as of {day}": ", al {day}",
    "{n} points": "{n} punti",
    # Surveys, and sheets that were deleted.
    "{n} scores of customers who gave several on one day: their mean is their voice": (
        "{n} punteggi di clienti che ne hanno dati più in un giorno: la loro media è la loro voce"
    ),
    "Nothing, if several people answered; delete what was entered by mistake.": (
        "Niente, se hanno risposto più persone; elimini ciò che è stato inserito per errore."
    ),
    "the scale of these scores cannot be known: ": (
        "la scala di questi punteggi non si può conoscere: "
    ),
    "the scale of {survey} cannot be known: ": "la scala di {survey} non si può conoscere: ",
    "; nothing is worked out": "; non si calcola nulla",
    "Write the scale behind the kind, like ": "Scriva la scala dopo il tipo, come ",
    (
        "the sheet was deleted: what was done on To do, told or answered and stood there "
        "alone is forgotten, so such tasks are open again"
    ): (
        "il foglio è stato eliminato: ciò che era fatto in Da fare, comunicato o "
        "risposto e stava solo lì è dimenticato, quindi quei compiti sono di nuovo aperti"
    ),
    "; else use a backup.": "; altrimenti usi una copia di sicurezza.",
    (
        ": the sheet was deleted, so it is not written any more. To have it again, write "
        "{name} beside also in Settings."
    ): (
        ": il foglio è stato eliminato, quindi non viene più scritto. Per riaverlo, scriva "
        "{name} accanto ad also in Impostazioni."
    ),
    # Why the scale of a survey cannot be known.
    "{n} scores from {n2} to {n3}, ": "{n} punteggi da {n2} a {n3}, ",
    "1 score from {n} to {n2}, ": "1 punteggio da {n} a {n2}, ",
    "a net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "un net promoter score è di punteggi da 0 a 10; questi vanno da {n} a {n2}"
    ),
    "which are no grades from 1 to 6": "che non sono voti da 1 a 6",
    "and a net promoter score is of scores from 0 to 10": (
        "e un net promoter score è di punteggi da 0 a 10"
    ),
    "so that they may be of 0 to 10 or of a shorter scale": (
        "quindi possono essere da 0 a 10 o di una scala più corta"
    ),
    "as if of two scales": "come di due scale",
    "so that they may be of 1 to 5 or of a shorter scale": (
        "quindi possono essere da 1 a 5 o di una scala più corta"
    ),
    "most of them 1 or 2, so that 1 may be the best or the worst": (
        "per lo più 1 o 2, quindi 1 può essere il migliore o il peggiore"
    ),
    # Mails of the morning.
    "no calls": "nessuna chiamata",
    "1 call": "1 chiamata",
    "{n} calls": "{n} chiamate",
    "no to-dos": "nessun compito",
    "1 to-do": "1 compito",
    "{n} to-dos": "{n} compiti",
    "no commitments missed": "nessun impegno mancato",
    "1 commitment missed": "1 impegno mancato",
    "{n} commitments missed": "{n} impegni mancati",
    " today": " oggi",
    " of the last plan not made or moved": " dell'ultimo piano non fatte o spostate",
    " and {tasks} for {near} {year}": " e {tasks} per {near}/{year}",
    " ({n} late)": " ({n} in ritardo)",
    "Today's calls are attached as a calendar file.": (
        "Le chiamate di oggi sono allegate come file di calendario."
    ),
    "From {name}, as of {day}.": "Da {name}, al {day}.",
    "None today.": "Oggi nessuna.",
    "None.": "Nessuno.",
    "Nothing.": "Niente.",
    ", called as {tier}": ", seguito come {tier}",
    ", 1 day ago": ", 1 giorno fa",
    "{day}, {n} days ago": "{day}, {n} giorni fa",
    "{day}, 1 day ago": "{day}, 1 giorno fa",
    "The team on {near} {year}: ": "La squadra {near}/{year}: ",
    "The newest first, the oldest is of {day}.": (
        "I più recenti prima, il più vecchio è del {day}."
    ),
    "{n} of {n2} are shown.": "Ne sono mostrati {n} su {n2}.",
    "1 call due in the days planned ahead has no place.": (
        "1 chiamata in scadenza nei giorni previsti non ha posto."
    ),
    "{n} calls due in the days planned ahead have no place.": (
        "{n} chiamate in scadenza nei giorni previsti non hanno posto."
    ),
    ", and {tasks} for who is away": ", e {tasks} per chi è assente",
    ", who is away until {day}": ", assente fino al {day}",
    ", who is away until further notice": ", assente fino a nuovo avviso",
    ", and nobody stands in": ", senza sostituto",
    ", who has no e-mail address in Team": ", senza indirizzo e-mail in Squadra",
    "; a day off": "; un giorno libero",
    "{n} asked for, {n2} possible": "{n} richieste, {n2} possibili",
    "; intervals x {n}": "; intervalli x {n}",
    "No plan of an earlier day is remembered.": (
        "Non si ricorda alcun piano di un giorno precedente."
    ),
    "The plan of {day}.": "Il piano del {day}.",
    "Not made (": "Non fatte (",
    "Moved (": "Spostate (",
    ": {day}, now {day2}": ": {day}, ora {day2}",
    ": {day}, now no day": ": {day}, ora nessun giorno",
    "and {n} more": "e altri {n}",
    # Money given back, and an empty list.
    "the list of customers has no rows, and ": "l'elenco clienti non ha righe, e ",
    "Put the customers in, or delete the sheet: then they are gathered from ": (
        "Inserisca i clienti, o elimini il foglio: allora si raccolgono da "
    ),
    # Further sentences of reports.
    "How often customers buy: a gamma distribution of rates, by days.": (
        "Quanto spesso i clienti comprano: una distribuzione gamma dei tassi, per giorni."
    ),
    "How likely they leave after a purchase: a beta distribution.": (
        "Quanto è probabile che se ne vadano dopo un acquisto: una distribuzione beta."
    ),
    "The higher, the better the fit.": "Più è alto, migliore è l'adattamento.",
    "What purchases come to: a gamma distribution around means of a gamma one.": (
        "Quanto valgono gli acquisti: una distribuzione gamma attorno a medie gamma."
    ),
    (
        "Days with orders of today's customers in the next {n} days, by BG/NBD. The "
        "interval is of chance alone: that the model is wrong is not in it."
    ): (
        "Giorni con ordini dei clienti di oggi nei prossimi {n} giorni, secondo BG/NBD. "
        "L'intervallo è del solo caso: che il modello sia sbagliato non è compreso."
    ),
    (
        "Expected purchases of each customer times what a purchase is expected to come "
        "to, by Gamma-Gamma."
    ): (
        "Acquisti attesi di ogni cliente per il valore atteso di un acquisto, secondo Gamma-Gamma."
    ),
    "{n} to {n2}, by day": "{n} - {n2}, secondo il giorno",
    "watch; no abuse proven": "osservare; nessun abuso provato",
    "requests and cost": "richieste e costo",
    ", 1 is best": ", 1 è il migliore",
    "a survey from 0 to 10.": "un sondaggio da 0 a 10.",
    "; their mean is shown.": "; se ne mostra la media.",
    "the scale behind the name, like ": "la scala dopo il nome, come ",
    "A net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "Un net promoter score è di punteggi da 0 a 10; questi vanno da {n} a {n2}"
    ),
    "Customers with orders: {n}; of those with a second one: {n2}. It takes {n3} and {n4}.": (
        "Clienti con ordini: {n}; di cui con un secondo: {n2}. Ne servono {n3} e {n4}."
    ),
    "The orders reach back less than twice {n} days, so that it cannot be tested.": (
        "Gli ordini risalgono a meno di due volte {n} giorni, quindi non si può verificare."
    ),
    (
        "Foretold by the orders before, the last {n} days had {n2} repeat purchases; "
        "{n3} came. So BG/NBD finds no usable signal in these orders."
    ): (
        "Secondo gli ordini precedenti, gli ultimi {n} giorni avrebbero avuto {n2} "
        "riacquisti; ne sono arrivati {n3}. Quindi BG/NBD non trova un segnale utile."
    ),
    "{n} customers have repeats with an amount; it takes {n2}.": (
        "{n} clienti hanno riacquisti con un importo; ne servono {n2}."
    ),
    (
        "What a purchase comes to goes with how often somebody buys (r = {n}), which "
        "Gamma-Gamma rules out: no value is told."
    ): (
        "Il valore di un acquisto va con la frequenza d'acquisto (r = {n}), cosa che "
        "Gamma-Gamma esclude: non si dà alcun valore."
    ),
    "Gamma-Gamma finds no usable signal in these amounts: no value is told.": (
        "Gamma-Gamma non trova un segnale utile in questi importi: non si dà alcun valore."
    ),
    ", {n} rows of ": ", {n} righe di ",
    "What came of it goes into the amber columns of the sheets {one} and {other}.": (
        "L'esito va nelle colonne gialle dei fogli {one} e {other}."
    ),
    "What came of it goes into the amber columns of the sheet {one}.": (
        "L'esito va nelle colonne gialle del foglio {one}."
    ),
    "a value, note or row of the person's own": "un valore, una nota o una riga messi a mano",
    "a value of the person's own at {cell}": "un valore messo a mano in {cell}",
    "a column of the person's own at {cell}": "una colonna propria in {cell}",
    "a row taken out": "una riga tolta",
    "a row of the person's own at {cell}": "una riga propria in {cell}",
    "a row of the person's own": "una riga propria",
    "a value typed over": "un valore sovrascritto",
    "a value typed over at {cell}": "un valore sovrascritto in {cell}",
    "a value typed over in column {column}": "un valore sovrascritto nella colonna {column}",
    "a colour": "un colore",
    "a colour at {cell}": "un colore in {cell}",
    "a colour in column {column}": "un colore nella colonna {column}",
    "a value taken out at {cell}": "un valore tolto in {cell}",
    "a colour taken out at {cell}": "un colore tolto in {cell}",
    "a comment at {cell}": "un commento in {cell}",
    "a comment taken out": "un commento tolto",
    "a formula at {cell}": "una formula in {cell}",
    "a box to tick at {cell}": "una casella di spunta in {cell}",
    "a time of the day at {cell}": "un'ora in {cell}",
    "a drop-down or rule at {cell}": "un elenco a discesa o una regola in {cell}",
    "a colour rule over {cells}": "una regola di colore su {cells}",
    " cannot follow its rows; it stays where it is.": (
        " non può seguire le sue righe; resta dov'è."
    ),
    "a link at {cell}": "un collegamento in {cell}",
    "a format of numbers at {cell}": "un formato di numeri in {cell}",
    "a chart of the person's own": "un grafico proprio",
    "a chart of the person's own at {cell}": "un grafico proprio in {cell}",
    "a chart of ours taken out": "un nostro grafico tolto",
    "a picture of the person's own": "un'immagine propria",
    "a picture of the person's own at {cell}": "un'immagine propria in {cell}",
    "a picture of ours taken out": "una nostra immagine tolta",
    "a shape of the person's own": "una forma propria",
    "a shape of the person's own at {cell}": "una forma propria in {cell}",
    "a shape of ours taken out": "una nostra forma tolta",
    "a control of the person's own": "un controllo proprio",
    "a control of the person's own at {cell}": "un controllo proprio in {cell}",
    "a control of ours taken out": "un nostro controllo tolto",
    " is not written again; it is in the backup.": (" non viene riscritto; sta nel backup."),
    "Left out, as they are of all reps together: ": (
        "Lasciati fuori, perché sono di tutti gli agenti insieme: "
    ),
    "a cell": "una cella",
    "Wrote {n} files into ": "{n} file scritti in ",
    "Would write {n} files into ": "Scriverebbe {n} file in ",
    ("CSV holds one table, {table}; --table takes another, --to FOLDER/ takes all: "): (
        "CSV contiene una tabella, {table}; --table ne prende un'altra, --to "
        "CARTELLA/ le prende tutte: "
    ),
    "Without charts: they need `{command}`.": "Senza grafici: serve `{command}`.",
    "Added to {title} of {book}: ": "Aggiunto a {title} di {book}: ",
    "Would add to {title} of {book}: ": "Aggiungerebbe a {title} di {book}: ",
    (
        "Outcome was read under {header} at the last run and is under {now} now, "
        "so that {n} attempts would count as contacts"
    ): (
        "L'esito era letto sotto {header} all'ultima esecuzione e ora sotto {now}, "
        "così che {n} tentativi conterebbero come contatti"
    ),
    "If that is right: ": "Se è giusto: ",
    "; if it is another column: ": "; se è un'altra colonna: ",
    "the sheet {ours} says why": "il foglio {ours} dice perché",
    "more answers than the {n} questions of the call; all of it is kept as the answer to the "
    "first": (
        "più risposte delle {n} domande della chiamata; tutto insieme resta la risposta alla prima"
    ),
    "Write them under {labels} in {ours}, one a line.": (
        "Le scriva sotto {labels} in {ours}, una per riga."
    ),
    "typed for {whom}, and the row of its task is gone, or says something else by now; it is "
    "kept in {ours}": (
        "scritto per {whom}, e la riga della sua attività non c'è più o ora dice altro; è "
        "conservato in {ours}"
    ),
    "it is not so any more": "non è più così",
    "answered on {day}: {verdict}": "risposto il {day}: {verdict}",
    "Since the digest of {day}.": "Dal riepilogo del {day}.",
    "{n} now; what is new since is told from the next digest on.": (
        "{n} adesso; che cosa è nuovo lo dice il prossimo riepilogo."
    ),
    "Nearest: {word} (gift).": "Più simile: {word} (regalo).",
    "Nearest: {word} (offer).": "Più simile: {word} (offerta).",
    "Nearest: {word} (preview).": "Più simile: {word} (anteprima).",
    "Nearest: {word} (report).": "Più simile: {word} (relazione).",
    "Nearest: {word} (invitation).": "Più simile: {word} (invito).",
    "Nearest: {word} (special action).": "Più simile: {word} (azione speciale).",
    "In which language are our sheets to be?": "In quale lingua devono essere i nostri fogli?",
    "our sheets are in {words}": "i nostri fogli sono in {words}",
    (
        "the headers are words of several languages ({words}), and nothing in the book tells "
        "which it is; our sheets are in {name}"
    ): (
        "le intestazioni sono parole di più lingue ({words}), e niente nella cartella dice "
        "quale sia; i nostri fogli sono in {name}"
    ),
    "If it is another one, write it on the Settings sheet: language, like {words}.": (
        "Se è un'altra, la scriva nel foglio Impostazioni: language, come {words}."
    ),
    "more than one sheet looks like the customer list: {words}": (
        "più di un foglio sembra l'elenco clienti: {words}"
    ),
    "no sheet is known to be the customer list; it may be {words}": (
        "nessun foglio è riconosciuto come elenco clienti; può essere {words}"
    ),
    "Name the sheet 'Customers', or say which it is: ": (
        "Chiami il foglio 'Clienti', o dica quale è: "
    ),
    "Which sheet is the customer list?": "Quale foglio è l'elenco clienti?",
    "Nothing is planned.": "Non si pianifica niente.",
    "Or write it on a sheet Settings, under Setting and Value: sheet {words}, Customers.": (
        "Oppure lo scriva in un foglio Impostazioni, sotto Impostazione e Valore: sheet "
        "{words}, Customers."
    ),
    "the first of several that look like it": "il primo di vari che lo sembrano",
    "the first one with names": "il primo con nomi",
    "; no day stands there, so each row is on the first of its month": (
        "; nessun giorno vi figura, perciò ogni riga vale al primo del suo mese"
    ),
    "days are made of the columns {words}; this one is {iso}": (
        "i giorni sono composti dalle colonne {words}; questo è {iso}"
    ),
    "; nothing says the year, so each month is the newest that is not to come": (
        "; niente dice l'anno, quindi ogni mese è il più recente che non deve ancora venire"
    ),
    "; the year is that of the title, {words}": "; l'anno è quello del titolo, {words}",
    "a part of the day": "una parte del giorno",
    "Nothing, if that is so; else type whole dates.": (
        "Niente, se è così; altrimenti scriva date intere."
    ),
    "1 heading line with totals below; each stands for the rows below it, and is no row itself": (
        "1 riga di titolo con totale sotto; vale per le righe sotto e non è una riga"
    ),
    (
        "{n} heading lines with totals below; each stands for the rows below it, and is no row "
        "itself"
    ): ("{n} righe di titolo con totali sotto; ognuna vale per le righe sotto e non è una riga"),
    "the first column has no header; it holds names, which are read as those of customers": (
        "la prima colonna non ha intestazione; contiene nomi, letti come quelli dei clienti"
    ),
    "Give it a header.": "Le dia un'intestazione.",
    "There is no Google Sheet {words}.": "Non esiste il foglio Google {words}.",
    "There is no file ": "Non esiste il file ",
    ": the folder {words} does not exist.": ": la cartella {words} non esiste.",
    "In {words1}: {words2}.": "In {words1}: {words2}.",
    "Copy the address from the browser, and share the sheet with ": (
        "Copi l'indirizzo dal browser e condivida il foglio con "
    ),
    " is not shared with ": " non è condiviso con ",
    "Press Share in the sheet and add that address as Editor.": (
        "Prema Condividi nel foglio e aggiunga quell'indirizzo come Editor."
    ),
    " may be read but not written.": " si può leggere ma non scrivere.",
    "Share it with {words} as Editor.": "Lo condivida con {words} come Editor.",
    " is too busy or out of reach; waited as long as is useful.": (
        " è sovraccarico o irraggiungibile; si è atteso quanto è utile."
    ),
    ": the connection failed while it was written; the next run settles it.": (
        ": la connessione è caduta durante la scrittura; la prossima esecuzione sistema tutto."
    ),
    "Try again later.": "Riprovi più tardi.",
    "Reading {words} is not allowed.": "Non è permesso leggere {words}.",
    "Reading {words} failed: ": "La lettura di {words} non è riuscita: ",
    "Writing {words} failed: ": "La scrittura di {words} non è riuscita: ",
    "it is not there.": "non c'è.",
    " is open in {words}'s spreadsheet program; close it there and try again.": (
        " è aperto nel foglio di calcolo di {words}; lo chiuda lì e riprovi."
    ),
    "If nobody has it open, a crash left the file {words} behind: delete that.": (
        "Se nessuno lo ha aperto, un arresto ha lasciato il file {words}: lo elimini."
    ),
    " was moved or deleted since it was read; start again.": (
        " è stato spostato o eliminato da quando è stato letto; riparta."
    ),
    " changed while it was copied; start again to work on what is there now.": (
        " è cambiato durante la copia; riparta per lavorare su ciò che c'è ora."
    ),
    " is held by another program; close the workbook and try again.": (
        " è trattenuto da un altro programma; chiuda la cartella e riprovi."
    ),
    " is not well-formed XML (line {n1}, column {n2}); restore the workbook from a copy.": (
        " non è XML valido (riga {n1}, colonna {n2}); ripristini la cartella da una copia."
    ),
    " is not an Excel workbook, whatever its name says.": (
        " non è una cartella di Excel, qualunque cosa dica il nome."
    ),
    "Open it in Excel and save it as .xlsx.": "Lo apra in Excel e lo salvi come .xlsx.",
    " is empty (0 bytes): it is not an Excel workbook.": (
        " è vuoto (0 byte): non è una cartella di Excel."
    ),
    " can be read but not written into: it needs --to.": (
        " si può leggere ma non scrivere: serve --to."
    ),
    " is protected by a password.": " è protetto da una password.",
    "Take the password off in Excel and try again.": "Tolga la password in Excel e riprovi.",
    " is not an Excel workbook that can be read.": " non è una cartella di Excel leggibile.",
    " is damaged and cannot be read.": " è danneggiato e non si può leggere.",
    "Open it in Excel and save it anew.": "Lo apra in Excel e lo salvi di nuovo.",
    " cannot be written: there is no folder ": " non si può scrivere: non esiste la cartella ",
    " holds no .csv and no .parquet file.": " non contiene file .csv né .parquet.",
    "Put the customer list there as Customers.csv.": (
        "Metta lì l'elenco clienti come Clienti.csv."
    ),
    "{n1} of {n2} sheets written": "{n1} fogli su {n2} scritti",
    "nothing to change": "niente da cambiare",
    "{n} calls logged": "{n} chiamate registrate",
    "{n} calls wait for the call log": "{n} chiamate attendono il registro",
    "{n} problems": "{n} problemi",
    "no mails sent": "nessuna e-mail inviata",
    "1 mail sent": "1 e-mail inviata",
    "{n} mails sent": "{n} e-mail inviate",
    "{n} sent before": "{n} inviate prima",
    (
        "Sheet {words} is not well-formed XML (line {n1}, column {n2}); restore the workbook "
        "from a copy."
    ): (
        "Il foglio {words} non è XML valido (riga {n1}, colonna {n2}); ripristini la "
        "cartella da una copia."
    ),
    "; mails: ": "; e-mail: ",
    " is open in {words}'s spreadsheet program.": " è aperto nel foglio di calcolo di {words}.",
    "Close it there and try again.": "Lo chiuda lì e riprovi.",
    " changed since it was read.": " è cambiato da quando è stato letto.",
    "typed over a day of ours, which each run writes anew": (
        "sostituisce un giorno nostro, che ogni esecuzione riscrive"
    ),
    "Set a day in a column Next call override of the customer list, which every run goes by.": (
        "Imposti un giorno in una colonna Next call override dell'elenco clienti, che "
        "ogni esecuzione segue."
    ),
    "typed over a tier of ours, which each run writes anew": (
        "scritto sopra una nostra classe, che ogni esecuzione riscrive"
    ),
    "Set a tier in a column Tier override of the customer list, which every run goes by.": (
        "Stabilisca una classe in una colonna Tier override dell'elenco dei clienti; ogni "
        "esecuzione vi si attiene."
    ),
    "the last plan is not used, as it was made on {iso}, after {iso2}, the day of this run; the "
    "plan of {iso3} holds again": (
        "l'ultimo piano non si usa, perché è del {iso}, dopo il {iso2}, il giorno di questa "
        "esecuzione; vale di nuovo il piano del {iso3}"
    ),
    "done for {whom}, and its row says {iso} already, which stays; it is kept in {ours}": (
        "fatto per {whom}, e la sua riga dice già {iso}, che resta; sta in {ours}"
    ),
    (
        "done for {whom}, and its row says {iso}, which is still to come: that stays, and "
        "so does the task until then; it is kept in {ours}"
    ): (
        "fatto per {whom}, e la sua riga dice {iso}, che deve ancora venire: resta, e fino "
        "ad allora anche il compito; sta in {ours}"
    ),
    "No mail server is known.": "Nessun server di posta è noto.",
    (
        "Say it by --set smtp_host=..., the file of --config or the environment variable "
        "RETAIN_SMTP_HOST; --dry-run writes the mails as files."
    ): (
        "Lo indichi con --set smtp_host=..., il file di --config o la variabile d'ambiente "
        "RETAIN_SMTP_HOST; --dry-run scrive le e-mail come file."
    ),
    (
        "smtp_security is none, and {name} is not on this machine: anybody on the way could "
        "read the mails."
    ): (
        "smtp_security è none, e {name} non è su questo computer: chiunque per strada "
        "potrebbe leggere le e-mail."
    ),
    "Take starttls or tls.": "Usi starttls o tls.",
    "smtp_user is set; its password belongs into {name}.": (
        "smtp_user è indicato; la sua password va in {name}."
    ),
    "smtp_user and {name} can hold plain ASCII letters only.": (
        "smtp_user e {name} ammettono solo semplici lettere ASCII."
    ),
    "mail_from cannot be {words}; it must be an e-mail address.": (
        "mail_from non può essere {words}; deve essere un indirizzo e-mail."
    ),
    "The mail server {name} refuses us: ": "Il server di posta {name} ci rifiuta: ",
    "The mail server {name} does not offer what smtp_security and smtp_user ask for.": (
        "Il server di posta {name} non offre ciò che chiedono smtp_security e smtp_user."
    ),
    "The mail server {name} has no valid certificate: ": (
        "Il server di posta {name} non ha un certificato valido: "
    ),
    "The mail server {name} cannot be reached: ": (
        "Il server di posta {name} non è raggiungibile: "
    ),
    " has nobody to write to.": " non ha nessuno a cui scrivere.",
    ("Put a column E-mail into the Team sheet, or addresses into the setting mail_managers."): (
        "Metta una colonna E-mail nel foglio Squadra, o indirizzi nell'impostazione mail_managers."
    ),
    "Nobody is known whom the mails are from.": "Non si sa da chi siano le e-mail.",
    (
        "Say it by --set mail_from=..., the file of --config or the environment variable "
        "RETAIN_MAIL_FROM."
    ): (
        "Lo dica con --set mail_from=..., il file di --config o la variabile d'ambiente "
        "RETAIN_MAIL_FROM."
    ),
    (
        "The mail for {name} may have arrived, as the line broke while it was sent; it is "
        "not sent again for this day."
    ): (
        "L'e-mail per {name} può essere arrivata, perché la linea è caduta durante l'invio; "
        "per questo giorno non si invia di nuovo."
    ),
    "Another run sends the mails of this book; this one does nothing.": (
        "Un'altra esecuzione invia le e-mail di questa cartella; questa non fa nulla."
    ),
    ": what was sent cannot be remembered there ({words}), so nothing more is sent.": (
        ": ciò che è stato inviato non può esservi annotato ({words}), quindi non si invia altro."
    ),
    " is damaged: what was sent today cannot be told.": (
        " è danneggiato: non si può sapere che cosa sia stato inviato oggi."
    ),
    "Delete it, and the mails of today are sent again.": (
        "Lo elimini, e le e-mail di oggi si inviano di nuovo."
    ),
    " is no mail of ours and is not overwritten.": (
        " non è una nostra e-mail e non viene sovrascritto."
    ),
    "Take another DIR.": "Usi un'altra cartella.",
    " is no e-mail address, and Team has none of it": (
        " non è un indirizzo e-mail, e Squadra non ne ha nessuno"
    ),
    " is no e-mail address.": " non è un indirizzo e-mail.",
    " of {name}, who has no e-mail address in Team": (
        " di {name}, senza indirizzo e-mail in Squadra"
    ),
    " and {tasks} of {name}, who has no e-mail address in Team": (
        " e {tasks} di {name}, senza indirizzo e-mail in Squadra"
    ),
    (" exists already and is not overwritten."): (" esiste già e non viene sovrascritto."),
    ("Take another name, or move that file away."): ("Prenda un altro nome, o sposti quel file."),
    (": a starter workbook is an Excel file."): (": una cartella iniziale è un file di Excel."),
    ("Take a name ending in .xlsx, or in .xlsm for one with buttons."): (
        "Prenda un nome che finisce in .xlsx, o in .xlsm per una con pulsanti."
    ),
    (": {n} customers on the sheet {name}."): (": {n} clienti nel foglio {name}."),
    ("This Python stays ready from press to press."): (
        "Questo Python resta pronto da un pulsante all'altro."
    ),
    ("Each press starts a new Python, as xlwings' server does not start; that is slower."): (
        "Ogni pulsante avvia un nuovo Python, perché il server di xlwings non parte; è più lento."
    ),
    ("Run pip install --force-reinstall xlwings pywin32, then close Excel and open it again."): (
        "Esegua pip install --force-reinstall xlwings pywin32, poi chiuda Excel e lo riapra."
    ),
    "Errors are written to:": "Gli errori sono scritti in:",
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
