"""What the program says, in French."""

from toolkit.catalogues.catalogue import Catalogue
from toolkit.catalogues.phrases import Spelling

TEXTS = {
    # Sheets and columns that people type into.
    "Call schedule": "Plan d'appels",
    "Date": "Date",
    "Rep": "Commercial",
    "Customer ID": "Code client",
    "Customer": "Client",
    "Tier": "Catégorie",
    "Called as": "Suivi comme",
    "Channel": "Canal",
    "Phone": "Téléphone",
    "Why now": "Pourquoi maintenant",
    "Last note": "Dernière note",
    "Open gaps and promises": "Écarts et promesses en cours",
    "Points to raise": "Points à aborder",
    "Outcome": "Résultat",
    "Channel used": "Canal utilisé",
    "Notes": "Notes",
    "Next step": "Prochaine étape",
    "Next step due": "Prochaine étape avant le",
    "Rating": "Note du client",
    "Called on": "Appelé le",
    "Purpose": "Motif",
    "Told": "Annoncé",
    "Answer": "Réponse",
    "Customers (tiers)": "Clients (catégories)",
    "Why this tier": "Pourquoi cette catégorie",
    "Last contact": "Dernier contact",
    "Contact gap (days)": "Jours sans contact",
    "Next call": "Prochain appel",
    "Why this date": "Pourquoi cette date",
    "Days overdue": "Jours de retard",
    "Open gaps": "Écarts ouverts",
    "Oldest gap (days)": "Plus ancien écart (jours)",
    "Points": "Points",
    "Points for revenue": "Points pour le chiffre d'affaires",
    "Points for potential": "Points pour le potentiel",
    "Points for influence": "Points pour l'influence",
    "Points for service": "Points pour l'ancienneté",
    "Known %": "Connu %",
    " (calculated)": " (calculé)",
    "To do": "À faire",
    "By": "Qui",
    "Due": "Échéance",
    "Task": "Tâche",
    "What": "Quoi",
    "Since": "Depuis",
    "Where from": "Source",
    "Done on": "Fait le",
    "Result": "Bilan",
    "Watch list": "Liste de vigilance",
    (
        "One row a signal, the most at stake first. Seen in: how many orders, contacts, "
        "scores or customers the evidence rests on. Holds since: the day from which the "
        "evidence is there. At stake: the part of the revenue that the signal speaks of; "
        "blank where none can be told."
    ): (
        "Une ligne par signal, le plus gros enjeu d'abord. Vu dans : sur combien de "
        "commandes, contacts, notes ou clients repose le constat. Vaut depuis : le "
        "jour à partir duquel le constat est là. En jeu : la part du chiffre "
        "d'affaires concernée ; vide si elle ne peut être chiffrée."
    ),
    "Signal": "Signal",
    "Holds since": "Vaut depuis",
    "Revenue of": "Chiffre d'affaires de",
    "Evidence": "Constat",
    "Seen in": "Vu dans",
    "Revenue": "Chiffre d'affaires",
    "At stake": "En jeu",
    "What to do": "Que faire",
    "Diary entries": "Journal des contacts",
    "Planned for": "Prévu le",
    "News told": "Nouvelles annoncées",
    "Question": "Question",
    "In the call log": "Dans le journal d'appels",
    "Key": "Clé",
    "Nothing to show": "Rien à afficher",
    "This is not one of the usual words. It is kept as you typed it.": (
        "Ce n'est pas l'un des mots habituels. Il est conservé tel que vous l'avez saisi."
    ),
    # Words to choose from.
    "Reached": "Joint",
    "Meeting held": "Rendez-vous effectué",
    "Order placed": "Commande",
    "No answer": "Pas de réponse",
    "Voicemail": "Répondeur",
    "Left message": "Message laissé",
    "Busy": "Occupé",
    "Visit": "Visite",
    "E-mail": "E-mail",
    "Video": "Visio",
    "Letter": "Courrier",
    "Other": "Autre",
    "Acted": "Traité",
    "No problem": "Pas de problème",
    "Later": "Plus tard",
    "Value": "Valeur ajoutée",
    "Sell": "Vente",
    "Review": "Bilan",
    "Check-up": "Prise de nouvelles",
    "Service": "Service",
    "Onboarding": "Accueil",
    # Tasks.
    "Tell of a delay": "Annoncer un retard",
    "Our promise": "Notre promesse",
    "Answer a request": "Répondre à une demande",
    "Not marked as done": "Non marqué comme fait",
    "Handoff": "Transmission",
    "Handoff is back": "Transmission revenue",
    "Send a note": "Envoyer un compte rendu",
    "Act on a suggestion": "Donner suite à une suggestion",
    "Close bad news": "Clore une mauvaise nouvelle",
    "Ask for needs": "Demander les besoins",
    "Give": "Attention",
    "Playbook": "Guide",
    # Signals and what to do about them.
    "Order overdue": "Commande en retard",
    "Ask what has changed since the last order.": (
        "Demandez ce qui a changé depuis la dernière commande."
    ),
    "Spend down": "Achats en baisse",
    "Ask what they buy elsewhere, and why.": "Demandez ce qu'ils achètent ailleurs, et pourquoi.",
    "Category dropped": "Catégorie abandonnée",
    "Ask who supplies it now, and what was missing.": (
        "Demandez qui fournit désormais, et ce qui manquait."
    ),
    "Silent": "Silencieux",
    "Reach them, by another channel if need be.": "Reprenez contact, au besoin par un autre canal.",
    "Gap open too long": "Écart ouvert trop longtemps",
    "Close it, or tell the customer the day.": "Réglez-le, ou annoncez le jour au client.",
    "Surprises": "Surprises",
    "Say sorry, and say who warns them from now on.": (
        "Excusez-vous, et dites qui les préviendra désormais."
    ),
    "Same claim broken again": "Même engagement encore rompu",
    "Promise what we can keep, or mend what breaks it.": (
        "Promettez ce que nous pouvons tenir, ou corrigez la cause."
    ),
    "Ratings falling": "Notes en baisse",
    "Ask what was better at the beginning.": "Demandez ce qui était mieux au début.",
    "Score low or falling": "Score bas ou en baisse",
    "Ask what is behind the score.": "Demandez ce qu'il y a derrière ce score.",
    "Sold to only": "Que de la vente",
    "Bring something of value before the next offer.": (
        "Apportez quelque chose d'utile avant la prochaine offre."
    ),
    "Known by one of us": "Connu d'un seul d'entre nous",
    "Introduce a second person of ours.": "Présentez une deuxième personne de chez nous.",
    "Knows us by one of theirs": "Un seul interlocuteur",
    "Ask to meet a second person of theirs.": "Demandez à rencontrer un deuxième interlocuteur.",
    "Sit-down missed": "Entretien manqué",
    "Agree a day to sit down with them.": "Convenez d'un jour pour un entretien.",
    "Handover not done": "Passation inachevée",
    "Finish the handover checklist.": "Terminez la liste de contrôle de la passation.",
    "Competitor named": "Concurrent cité",
    "Ask what they hear of them, and say what we do better.": (
        "Demandez ce qu'ils en entendent dire, et dites ce que nous faisons mieux."
    ),
    "Spend rising": "Achats en hausse",
    "Find out what is behind it, and offer what goes with it.": (
        "Cherchez ce qu'il y a derrière, et proposez ce qui va avec."
    ),
    "Category others buy": "Catégorie que d'autres achètent",
    "Ask where they get it, and offer it.": "Demandez où ils s'en procurent, et proposez-la.",
    "High potential, low spend": "Fort potentiel, peu d'achats",
    "Learn what they need and who supplies it.": (
        "Apprenez ce dont ils ont besoin et qui le fournit."
    ),
    "No second order": "Pas de deuxième commande",
    "Ask how the first order went, and what comes next.": (
        "Demandez comment s'est passée la première commande, et quelle sera la suite."
    ),
    "Promoter": "Promoteur",
    "Ask whom they would recommend us to.": "Demandez à qui ils nous recommanderaient.",
    "Lost, with a past that pays": "Perdu, autrefois rentable",
    "Ask what would bring them back.": "Demandez ce qui les ferait revenir.",
    # What became of an entry.
    "yes": "oui",
    "not yet": "pas encore",
    "no: a task": "non : une tâche",
    "no: a task, in its sheet": "non : une tâche, dans sa feuille",
    # Classes.
    "unknown": "inconnue",
    "No tier": "Sans catégorie",
    # Countries, in which holidays are.
    "Germany": "Allemagne",
    "Austria": "Autriche",
    "Switzerland": "Suisse",
    "France": "France",
    "Spain": "Espagne",
    "Italy": "Italie",
    "Poland": "Pologne",
    "United Kingdom": "Royaume-Uni",
    "United States": "États-Unis",
    "Belgium": "Belgique",
    "Netherlands": "Pays-Bas",
    "Luxembourg": "Luxembourg",
    "Portugal": "Portugal",
    "Czechia": "Tchéquie",
    "Denmark": "Danemark",
    "Sweden": "Suède",
    "Norway": "Norvège",
    "Finland": "Finlande",
    "Ireland": "Irlande",
    "Hungary": "Hongrie",
    # Criteria and reasons.
    "revenue": "chiffre d'affaires",
    "potential": "potentiel",
    "influence": "influence",
    "service": "ancienneté",
    "told": "annonce",
    "resolved": "résolution",
    "prevention": "prévention",
    # What a cell of a log is, in messages.
    "told|date": "date",
    "told|customer": "client",
    "told|id": "code",
    "told|name": "nom",
    "told|e-mail": "e-mail",
    "told|phone": "téléphone",
    "told|contact": "contact",
    "told|e-mail address": "adresse e-mail",
    "told|phone number": "numéro de téléphone",
    # How bad a problem is, and choices in Please answer.
    "error": "erreur",
    "warning": "avertissement",
    "note": "remarque",
    "please_answer.choices|yes": "oui",
    "please_answer.choices|no": "non",
    "please_answer.choices|none": "aucun",
    "please_answer.choices|reached": "joint",
    "please_answer.choices|not reached": "non joint",
    "please_answer.choices|active": "actif",
    "please_answer.choices|paused": "en pause",
    "please_answer.choices|lost": "perdu",
    "please_answer.choices|no contact": "ne pas contacter",
    "please_answer.choices|own": "catégories propres",
    "please_answer.choices|share": "chiffre d'affaires",
    # Problems and questions.
    "Problems": "Problèmes",
    "Severity": "Gravité",
    "Sheet": "Feuille",
    "Cell": "Cellule",
    "Column": "Colonne",
    "What stood there": "Ce qui y figurait",
    "What is wrong": "Ce qui ne va pas",
    "How many": "Combien",
    "Please answer": "Merci de répondre",
    "Where": "Où",
    "Until then": "D'ici là",
    "Choices": "Choix",
}
PHRASES = {
    # Why a tier.
    ": set by hand until {day}; by the rule ": (
        " : fixée à la main jusqu'au {day} ; selon la règle "
    ),
    ": set by hand; by the rule ": " : fixée à la main ; selon la règle ",
    "{nth} of {n} by revenue (from Orders)": (
        "rang {nth} sur {n} en chiffre d'affaires (d'après les commandes)"
    ),
    "{nth} of {n} by revenue": "rang {nth} sur {n} en chiffre d'affaires",
    "{nth} of {n} by points": "rang {nth} sur {n} en points",
    "{n} of 100 points, ": "{n} points sur 100, ",
    " (level with {n} more)": " (à égalité avec {n} autres)",
    ", within the first {n}": ", dans les premiers {n}",
    ", in the last part beyond {n}": ", dans la dernière part au-delà de {n}",
    ", but only {n} may be {tier} and {n2} may be {tier2}": (
        ", mais {n} au plus peuvent être {tier} et {n2} au plus {tier2}"
    ),
    ", but only {n} may be {tier}": ", mais {n} au plus peuvent être {tier}",
    "; equals are let in together, though only {n} may be {tier}": (
        " ; les ex æquo entrent ensemble, bien que {n} au plus puissent être {tier}"
    ),
    "; potential, then length of service decided between equals": (
        " ; le potentiel, puis l'ancienneté ont départagé les ex æquo"
    ),
    " Was {tier} until {day}.": " Était {tier} jusqu'au {day}.",
    (
        " Held: {tier} by today's figures since {day}, but within {n} of the cut; a run "
        "on a later day that says so again changes it."
    ): (
        " Maintenue : {tier} selon les chiffres du jour depuis le {day}, mais à "
        "moins de {n} du seuil ; si un passage un autre jour le confirme, elle "
        "change."
    ),
    "unknown: {book} does not list it yet.": "inconnue : {book} ne le contient pas encore.",
    "unknown: revenue is not known.": "inconnue : chiffre d'affaires inconnu.",
    "unknown: nothing that gives points is known.": (
        "inconnue : rien de ce qui donne des points n'est connu."
    ),
    "unknown: the list has no class for it.": "inconnue : la liste ne donne pas de catégorie.",
    ": so says the list.": " : c'est ce que dit la liste.",
    ": nobody has revenue (from Orders).": (
        " : personne n'a de chiffre d'affaires (d'après les commandes)."
    ),
    ": nobody has revenue.": " : personne n'a de chiffre d'affaires.",
    ", with negative revenue": ", avec un chiffre d'affaires négatif",
    ", with no revenue": ", sans chiffre d'affaires",
    " Not known, so taken as the middle: {ours}.": " Non connu, donc pris au milieu : {ours}.",
    "not ranked: ": "hors classement : ",
    "; revenue not known.": " ; chiffre d'affaires inconnu.",
    "; points not known.": " ; points inconnus.",
    "; by revenue it would be {tier}.": " ; ce serait {tier} selon le chiffre d'affaires.",
    "; by points it would be {tier}.": " ; ce serait {tier} selon les points.",
    "; the list says {tier}.": " ; la liste dit {tier}.",
    "The same customer as in row {n}; see there.": "Le même client qu'à la ligne {n} ; voir là.",
    # How a customer is cared for.
    "Called as a customer without a tier": "Suivi comme client sans catégorie",
    "Called as {tier}": "Suivi comme {tier}",
    " after a recent problem": " après un problème récent",
    " because the customer is new (less than {n} days)": " car nouveau client (moins de {n} jours)",
    " because a severe problem is open": " car un problème grave est ouvert",
    " because a problem is open": " car un problème est ouvert",
    "Not called.": "N'est pas appelé.",
    # Why a day.
    ": the customer list says ": " : la liste des clients dit ",
    "Last spoke {day} (by the customer list)": "Dernier échange le {day} (selon la liste)",
    "Last spoke {day}": "Dernier échange le {day}",
    "last spoke {day}": "dernier échange le {day}",
    "; {tier} customers every {n} days": " ; clients {tier} tous les {n} jours",
    "; {tier} customers every day": " ; clients {tier} chaque jour",
    "; customers without a tier every {n} days": " ; clients sans catégorie tous les {n} jours",
    "; customers without a tier every day": " ; clients sans catégorie chaque jour",
    "; this customer every {n} days": " ; ce client tous les {n} jours",
    "; this customer every day": " ; ce client chaque jour",
    ", stretched to {n}: the cadences of customers without a rep ask for ": (
        ", étiré à {n} : les rythmes des clients sans commercial demandent "
    ),
    ", stretched to {n}: ": ", étiré à {n} : ",
    ", stretched to {n}": ", étiré à {n}",
    "'s cadences ask for {n} calls a day": " : les rythmes demandent {n} appels par jour",
    "{n} calls a day and commitments for {n2}": "{n} appels par jour et les engagements {n2}",
    " and commitments for {n}": " et les engagements {n}",
    ", {n} are possible": ", {n} sont possibles",
    "; due {day}, so as soon as possible: {day2}": (
        " ; dû le {day}, donc dès que possible : le {day2}"
    ),
    ", which has passed, so as soon as possible: {day}": (
        ", qui est passé, donc dès que possible : le {day}"
    ),
    "; due {day}, so as soon as possible": " ; dû le {day}, donc dès que possible",
    ", which has passed, so as soon as possible": ", qui est passé, donc dès que possible",
    ", so as soon as there is a free place: {day}": ", donc dès qu'une place est libre : {day}",
    "; no free place in the rep's days.": " ; aucune place libre dans les jours du commercial.",
    "; the rep's days before are full": " ; les jours précédents du commercial sont pleins",
    "Never reached yet": "Jamais joint encore",
    "Never contacted": "Jamais contacté",
    "The customer list's next follow-up is {day}": (
        "La prochaine relance de la liste des clients est le {day}"
    ),
    "Set by hand to {day}": "Fixé à la main au {day}",
    ", which is ": ", qui est ",
    ", so {day}": ", donc le {day}",
    "; tried once without success, last {day}": (
        " ; essayé une fois sans succès, la dernière le {day}"
    ),
    "; tried {n} times without success, last {day}": (
        " ; essayé {n} fois sans succès, la dernière le {day}"
    ),
    "; after so many attempts the customer rests for {n} days": (
        " ; après tant d'essais, le client est laissé {n} jours en repos"
    ),
    "; again after {n} working days": " ; de nouveau après {n} jours ouvrés",
    ", and no open day follows": ", et aucun jour ouvert ne suit",
    "{day} is a holiday in {ours}": "le {day} est férié ({ours})",
    "{day} a holiday in {ours}": "le {day} férié ({ours})",
    " a holiday in {ours}": " un jour férié ({ours})",
    "{day} is a closing day (": "le {day} est un jour de fermeture (",
    " a closing day (": " un jour de fermeture (",
    "{day} is a day off of ": "le {day} est un jour de congé de ",
    " a day off of ": " un jour de congé de ",
    "{day} is a {weekday}": "le {day} est un {weekday}",
    "{day} a {weekday}": "le {day} un {weekday}",
    " a {weekday}, when ": " un {weekday}, où ",
    " does not work": " ne travaille pas",
    " and 1 more such day": " et 1 autre jour de ce genre",
    " and {n} more such days": " et {n} autres jours de ce genre",
    " is away {day} to {day2}": " est absent du {day} au {day2}",
    " is away": " est absent",
    # Why in the plan.
    (
        "Does not fit into the days planned ahead, so its day may still change; first "
        "free place {day}."
    ): (
        "N'entre pas dans les jours planifiés, la date peut encore changer ; "
        "première place libre le {day}."
    ),
    "No free place in the rep's days ahead.": (
        "Aucune place libre dans les jours à venir du commercial."
    ),
    "Planned for {day}.": "Prévu le {day}.",
    "Before its day, ahead of routine calls, on {day}.": (
        "Avant son jour, avant les appels de routine, le {day}."
    ),
    "Brought forward to a free place on {day}.": "Avancé à une place libre le {day}.",
    "On one of the customer's best days, {near}.": "Un des meilleurs jours du client, {near}.",
    "With the visits to the same area on {day}.": "Avec les visites dans le même secteur le {day}.",
    "Exchanged with a visit in another area, as the ways are shorter so: on {day}.": (
        "Échangé avec une visite d'un autre secteur, car les trajets sont plus courts : le {day}."
    ),
    "No place for a visit before {day}": "Pas de place pour une visite avant le {day}",
    "No place before {day}": "Pas de place avant le {day}",
    "No place for a visit before {day}, as ": "Pas de place pour une visite avant le {day}, car ",
    "No place before {day}, as ": "Pas de place avant le {day}, car ",
    " is away {day} to {day2} and ": " est absent du {day} au {day2} et ",
    "First call: a customer since {day}, not reached yet": (
        "Premier appel : client depuis le {day}, pas encore joint"
    ),
    " stands in for ": " remplace ",
    ", who has no places for calls.": ", qui n'a pas de place pour des appels.",
    ", who is away.": " (absent).",
    ", who stands in, does not work then either": ", en remplacement, ne travaille pas non plus",
    "(moved from {near}: ": "(déplacé du {near} : ",
    "tried on {day} without success": "essayé le {day} sans succès",
    "Tried on {day} without success": "Essayé le {day} sans succès",
    "the day passed without the call": "le jour est passé sans l'appel",
    "a place for a customer called as {tier}": "une place pour un client suivi comme {tier}",
    "a place for a customer called as other": "une place pour un client sans catégorie",
    ", due since {day}": ", dû depuis le {day}",
    "the customer prefers other days": "le client préfère d'autres jours",
    "a more urgent commitment needed the place": (
        "un engagement plus urgent avait besoin de la place"
    ),
    "a commitment needed the place": "un engagement avait besoin de la place",
    " calls now, not ": " appelle désormais, et non ",
    "called as {tier} now": "suivi désormais comme {tier}",
    "called as other now": "désormais sans catégorie",
    "other calls took its place: ": "d'autres appels ont pris la place : ",
    "it is due later now": "l'appel est dû plus tard désormais",
    "a place is free sooner, called as {tier} now": (
        "une place est libre plus tôt, suivi désormais comme {tier}"
    ),
    "a place is free sooner, called as other now": (
        "une place est libre plus tôt, désormais sans catégorie"
    ),
    ", and nobody stands in: name a Backup on the sheet Team": (
        ", et personne ne remplace : indiquer un remplaçant (Backup) dans la feuille Team"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (échange le {day}, non marqué comme annoncé : inscrire le jour sous Told on)"
    ),
    "there are fewer places on that day": "il y a moins de places ce jour-là",
    "a place is free today": "une place est libre aujourd'hui",
    "a place is free sooner": "une place est libre plus tôt",
    "a place is free before days off": "une place est libre avant les congés",
    "no visit any more: none of the rep's days has room for one": (
        "plus de visite : aucun jour du commercial n'a de place pour elle"
    ),
    ": it is ": " : c'est ",
    ", due {day}, {n} days late": ", dû le {day}, {n} jours de retard",
    ", due {day}, 1 day late": ", dû le {day}, 1 jour de retard",
    ", due {day}": ", dû le {day}",
    # Why nobody calls.
    "Lost: the customer list says ": "Perdu : la liste des clients dit ",
    "Paused: the customer list says ": "En pause : la liste des clients dit ",
    "Do not call: the customer list says ": "Ne pas appeler : la liste des clients dit ",
    "not ranked: Lost": "hors classement : Perdu",
    "not ranked: Paused": "hors classement : En pause",
    "not ranked: Do not call": "hors classement : Ne pas appeler",
    " because bad news has not been told": " car une mauvaise nouvelle n'a pas été annoncée",
    " because a promise of ours is broken": " car une de nos promesses est rompue",
    " because a delivery fell short": " car une livraison était incomplète",
    # What a commitment, a task or a point is.
    "Tell bad news: ": "Annoncer une mauvaise nouvelle : ",
    "Tell of a delay: ": "Annoncer un retard : ",
    "Open case: ": "Dossier ouvert : ",
    "Our promise: ": "Notre promesse : ",
    "Follow-up: ": "Relance : ",
    "Answer: ": "Réponse : ",
    "Answer a request: ": "Répondre à une demande : ",
    "Close a gap: ": "Régler un écart : ",
    "Playbook: ": "Guide : ",
    "First call: ": "Premier appel : ",
    "Check-up: ": "Prise de nouvelles : ",
    "After a case: ": "Après un dossier : ",
    "Their promise: ": "Promesse du client : ",
    "Not marked as done: ": "Non marqué comme fait : ",
    "Handoff: ": "Transmission : ",
    "Handoff is back: ": "Transmission revenue : ",
    "Send a note: ": "Envoyer un compte rendu : ",
    "Act on a suggestion: ": "Donner suite à une suggestion : ",
    "Close bad news: ": "Clore une mauvaise nouvelle : ",
    "Ask for needs: ": "Demander les besoins : ",
    "Give: ": "Attention : ",
    "Bad news: ": "Mauvaise nouvelle : ",
    "Gap: ": "Écart : ",
    "Billing: ": "Facturation : ",
    "Latest delivery: ": "Dernière livraison : ",
    "We promised: ": "Nous avons promis : ",
    "They asked: ": "Ils ont demandé : ",
    "They promised: ": "Ils ont promis : ",
    "New rep: ": "Nouveau commercial : ",
    "Look at: ": "À surveiller : ",
    "Last time: ": "La dernière fois : ",
    "Needs: ": "Besoins : ",
    "Open offer: ": "Offre en cours : ",
    "Introduce: ": "Présenter : ",
    "Competitor: ": "Concurrent : ",
    "Due: ": "À prévoir : ",
    "News: ": "Nouvelle : ",
    "Ask: ": "Demander : ",
    "Case: ": "Dossier : ",
    "Short: ": "Manque : ",
    "Promise: ": "Promesse : ",
    "Follow-up: Follow up": "Relance : Relancer",
    "Next follow-up of the list: ": "Prochaine relance de la liste : ",
    "tell bad news has its own day": "« Annoncer une mauvaise nouvelle » a son propre jour",
    "tell of a delay has its own day": "« Annoncer un retard » a son propre jour",
    "open case has its own day": "« Dossier ouvert » a son propre jour",
    "our promise has its own day": "« Notre promesse » a son propre jour",
    "set by hand has its own day": "fixé à la main à son propre jour",
    "next follow-up of the list has its own day": (
        "« Prochaine relance de la liste » a son propre jour"
    ),
    "follow-up has its own day": "« Relance » a son propre jour",
    "answer a request has its own day": "« Répondre à une demande » a son propre jour",
    "answer has its own day": "« Réponse » a son propre jour",
    "close a gap has its own day": "« Régler un écart » a son propre jour",
    "playbook has its own day": "« Guide » a son propre jour",
    "first call has its own day": "« Premier appel » a son propre jour",
    "check-up has its own day": "« Prise de nouvelles » a son propre jour",
    "after a case has its own day": "« Après un dossier » a son propre jour",
    "their promise has its own day": "« Promesse du client » a son propre jour",
    # Inside of them.
    " (open since {day})": " (ouvert depuis le {day})",
    ", {n} of {n2} in quantity": ", {n} sur {n2} livrés",
    ", {n} of {n2} in score": ", note {n} sur {n2}",
    " (due {day}, now {day2}, {n} days overdue; nobody has told them)": (
        " (dû le {day}, maintenant le {day2}, {n} jours de retard ; le client n'a pas été prévenu)"
    ),
    " (due {day}, now {day2}, 1 day overdue; nobody has told them)": (
        " (dû le {day}, maintenant le {day2}, 1 jour de retard ; le client n'a pas été prévenu)"
    ),
    " (due {day}, now {day2}; nobody has told them)": (
        " (dû le {day}, maintenant le {day2} ; le client n'a pas été prévenu)"
    ),
    " (moved from {day} to {day2}, told in time": " (déplacé du {day} au {day2}, annoncé à temps",
    " (due {day}, {n} days overdue)": " (dû le {day}, {n} jours de retard)",
    " (due {day}, 1 day overdue)": " (dû le {day}, 1 jour de retard)",
    " (due {day})": " (dû le {day})",
    " (no date)": " (sans date)",
    ", {n} days overdue)": ", {n} jours de retard)",
    ", 1 day overdue)": ", 1 jour de retard)",
    "; and {n} more": " ; et {n} autres",
    "Last time: tried {day}, ": "La dernière fois : essai du {day}, ",
    "Last time: noted {day}, ": "La dernière fois : noté le {day}, ",
    "Last time: {day}, ": "La dernière fois : {day}, ",
    "Due: a review (there was none yet)": "À prévoir : un bilan (il n'y en a pas encore eu)",
    "Due: a review (the last one was on {day})": "À prévoir : un bilan (le dernier date du {day})",
    "Due: a survey (there was none yet)": "À prévoir : une enquête (il n'y en a pas encore eu)",
    "Due: a survey (the last one was on {day})": (
        "À prévoir : une enquête (la dernière date du {day})"
    ),
    " (we do not carry it: refer to ": " (nous ne le vendons pas : adressez-les à ",
    " (asked on {day})": " (demandé le {day})",
    "New rep: with nobody since {day}": "Nouveau commercial : chez personne depuis le {day}",
    "New rep: with ": "Nouveau commercial : chez ",
    " since {day}, sold by ": " depuis le {day}, vendu par ",
    " since {day}; still to do: ": " depuis le {day} ; reste à faire : ",
    "; still to do: ": " ; reste à faire : ",
    " (the introduction missing)": " (il manque : la présentation)",
    " (their person missing)": " (il manque : leur interlocuteur)",
    " (our person missing)": " (il manque : notre interlocuteur)",
    " (their person and our person missing)": " (il manque : les deux interlocuteurs)",
    " named, renewal on {day}": " cité, renouvellement le {day}",
    # Tasks.
    "Ask how the delivery of {day} went: ": (
        "Demandez comment s'est passée la livraison du {day} : "
    ),
    "Ask how the delivery of {day} went": "Demandez comment s'est passée la livraison du {day}",
    "Ask how the start of {day} went": "Demandez comment s'est passé le démarrage du {day}",
    "Ask whether it is settled: the case": "Demandez si c'est réglé : le dossier",
    "Ask whether it is settled: ": "Demandez si c'est réglé : ",
    "; not marked as done": " ; non marqué comme fait",
    "They wrote or rang on {day} and wait for an answer": (
        "Ils ont écrit ou appelé le {day} et attendent une réponse"
    ),
    "Send the notes of the meeting of {day}": "Envoyez le compte rendu du rendez-vous du {day}",
    "Accept the case, handed on by ": "Acceptez le dossier, transmis par ",
    ", handed on by ": ", transmis par ",
    " has not accepted ": " n'a pas accepté : ",
    " since {day}: take it back or hand it on again": (
        " depuis le {day} : reprenez-le ou transmettez-le à nouveau"
    ),
    "; because ": " ; car : ",
    "; we do: ": " ; nous faisons : ",
    ": not closed, {ours} missing": " : non clos, il manque : {ours}",
    "Answer what they asked: no text": "Répondez à leur demande : sans texte",
    "Answer what they asked: ": "Répondez à leur demande : ",
    "Act on what they suggest, and tell them: ": "Donnez suite à leur suggestion et dites-le : ",
    "Their promise: Ask for what they promised": (
        "Promesse du client : demandez ce qu'ils ont promis"
    ),
    "Their promise: Ask for ": "Promesse du client : demandez : ",
    " will come {day} instead of {day2}; nobody has told them": (
        " arrivera le {day} au lieu du {day2} ; le client n'a pas été prévenu"
    ),
    " was due {day}, then {day2}, and has not come; nobody has told them": (
        " était dû le {day}, puis le {day2}, et n'est pas arrivé ; le client n'a pas été prévenu"
    ),
    "Confirm what they promised: ": "Confirmez ce qu'ils ont promis : ",
    "Ask what they need to be fully satisfied": (
        "Demandez ce qu'il leur faut pour être pleinement satisfaits"
    ),
    "; by a colleague": " ; par un collègue",
    ": by a colleague": " : par un collègue",
    "; by e-mail": " ; par e-mail",
    "; by visit": " ; par une visite",
    "; by video": " ; en visio",
    "; by letter": " ; par courrier",
    ": by e-mail": " : par e-mail",
    ": by visit": " : par une visite",
    ": by video": " : en visio",
    ": by letter": " : par courrier",
    "; they like ": " ; ils aiment : ",
    ": they like ": " : ils aiment : ",
    " hand it over at the visit of {day}": " remettez-le lors de la visite du {day}",
    " send it by {day}": " envoyez-le avant le {day}",
    "; {n} of the budget is left": " ; il reste {n} du budget",
    " (gift)": " (cadeau)",
    " (offer)": " (offre)",
    " (preview)": " (avant-première)",
    " (report)": " (rapport)",
    " (invitation)": " (invitation)",
    " (special action)": " (action spéciale)",
    " (other)": " (autre)",
    " its cost is not known": " son coût est inconnu",
    " {n} is over the limit of {n2} for one": " {n} dépasse la limite de {n2} par cadeau",
    " {n} over the budget of {n2} in 12 months": " {n} au-dessus du budget de {n2} sur 12 mois",
    " an offer is open: ": " une offre est en cours : ",
    "given already on {day}": "déjà offert le {day}",
    # The playbook that holds where a book has none.
    "Thank for the first order": "Remercier pour la première commande",
    "Thank you for your order; I look after you from now on": (
        "Merci pour votre commande ; je m'occupe de vous désormais"
    ),
    "Say what will happen": "Dire ce qui va se passer",
    "Who does what, by when, and whom to ask": "Qui fait quoi, pour quand, et à qui s'adresser",
    "The wow: ": "La bonne surprise : ",
    "Something small that they do not expect": "Une petite chose à laquelle ils ne s'attendent pas",
    "Introduce by function": "Présenter par fonction",
    "Our accounts to their accounts, our service to their service": (
        "Notre comptabilité à la leur, notre service au leur"
    ),
    "Incentive to buy again": "Incitation à racheter",
    "Something off what they bought first": "Une remise sur leur premier achat",
    "Review of the first 90 days": "Bilan des 90 premiers jours",
    "What was promised and what came; how they rate us, and what to do better": (
        "Ce qui était promis et ce qui est venu ; comment ils nous notent, et quoi améliorer"
    ),
    "Sit down with them": "Entretien de fond",
    "What is new; business, budgets, what and how often they buy, grown or smaller": (
        "Quoi de neuf ; affaires, budgets, achats et fréquence, croissance ou recul"
    ),
    "Appreciation for the season": "Attention de saison",
    "Something personal, by a hobby or a trip, at a modest cost": (
        "Quelque chose de personnel, lié à un loisir ou un voyage, à coût modeste"
    ),
    "Something special for the ten best": "Quelque chose de spécial pour les dix meilleurs",
    "What nobody else is given": "Ce que personne d'autre ne reçoit",
    "Invite to the panel": "Inviter au panel",
    "Would you tell us what you think of what we plan?": (
        "Nous diriez-vous ce que vous pensez de nos projets ?"
    ),
    "Would you tell us what you think of what we plan": (
        "Nous diriez-vous ce que vous pensez de nos projets"
    ),
    # Questions.
    "How is business; better or worse than last year?": (
        "Comment vont les affaires ; mieux ou moins bien que l'an dernier ?"
    ),
    "Has the budget for what we supply changed?": (
        "Le budget pour ce que nous fournissons a-t-il changé ?"
    ),
    "Has what you buy, or how often, changed?": (
        "Ce que vous achetez, ou la fréquence, a-t-il changé ?"
    ),
    "Have you grown or become smaller?": "Avez-vous grandi ou diminué ?",
    "Do not call: the list says so.": "Ne pas appeler : la liste le dit.",
    "How do you like to be contacted?": "Comment souhaitez-vous être contacté ?",
    "Do the language, days and hours at which we contact you still suit you?": (
        "La langue, les jours et les heures de nos contacts vous conviennent-ils toujours ?"
    ),
    "Whom do we best talk to, and how do we reach them?": (
        "À qui parler de préférence, et comment joindre cette personne ?"
    ),
    "What interests you beyond what you buy from us?": (
        "Qu'est-ce qui vous intéresse au-delà de ce que vous nous achetez ?"
    ),
    "What do you need to be fully satisfied?": "Que vous faut-il pour être pleinement satisfait ?",
    "When, how and in which language do you like to be contacted?": (
        "Quand, comment et dans quelle langue souhaitez-vous être contacté ?"
    ),
    "No {what} in the last {n} orders; before it was in {n2} of them, {n3} times.": (
        "Pas de {what} dans les {n} dernières commandes ; avant dans {n2} d'entre elles, {n3} fois."
    ),
    "{n} of {n2} {tier} customers with a common basket buy {what}; this one does not.": (
        "{n} clients {tier} sur {n2} au panier comparable achètent {what} ; pas celui-ci."
    ),
    "One order, {n} days ago, and no second; four of five order again within {n2}.": (
        "Une commande il y a {n} jours, et pas de deuxième ; quatre sur cinq "
        "recommandent sous {n2}."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Une commande il y a {n} jours, et pas de deuxième ; au plus {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perdu depuis {n} jours ; {n2} d'achats la meilleure année, la moitié des "
        "autres {n3} ou moins."
    ),
    "{n} days since the last order, usually {n2}, at most {n3}.": (
        "{n} jours depuis la dernière commande, d'habitude {n2}, au plus {n3}."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Les {n} dernières notes étaient de {n2} en moyenne, {n3} les {n4} premiers jours."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Les {n} dernières commandes font {n2}, d'habitude {n3}"
    ),
    ", and those of the same season a year before to {n}": (
        ", et celles de la même saison un an avant {n}"
    ),
    ": {n} of {n2}, {n3} before.": " : {n} sur {n2}, {n3} avant.",
    ": {n} of {n2}.": " : {n} sur {n2}.",
    "The last {n} contacts were all to sell.": (
        "Les {n} derniers contacts étaient tous pour vendre."
    ),
    "Only {who} spoke with us in 365 days, {n} times.": (
        "Seul {who} nous a parlé en 365 jours, {n} fois."
    ),
    "Only {who} reached them in 365 days, once.": "Seul {who} les a joints en 365 jours, une fois.",
    "Only {who} reached them in 365 days, {n} times.": (
        "Seul {who} les a joints en 365 jours, {n} fois."
    ),
    "A sit-down was due on {day}, {n} days ago.": (
        "Un entretien était dû le {day}, il y a {n} jours."
    ),
    "{n} promises of 365 days passed their day without a word: the last ": (
        "{n} promesses sur 365 jours ont dépassé leur date sans un mot : les dernières "
    ),
    "{n} promises of 365 days passed their day without a word: ": (
        "{n} promesses sur 365 jours ont dépassé leur date sans un mot : "
    ),
    " was broken {n} of {n2} times in 365 days, last on {day}.": (
        " a été rompu {n} fois sur {n2} en 365 jours, la dernière le {day}."
    ),
    "{n} days since anybody reached them; every {n2} days is wanted.": (
        "{n} jours sans que personne les ait joints ; prévu tous les {n2} jours."
    ),
    "A gap: open for {n} days, since {day}.": (
        "Un écart : ouvert depuis {n} jours, depuis le {day}."
    ),
    ": open for {n} days, since {day}.": " : ouvert depuis {n} jours, depuis le {day}.",
    "Handed over on {day}; still to do: ": "Transmis le {day} ; reste à faire : ",
    "A 9 or 10 in the newest survey, no open gap, and not asked of late.": (
        "Un 9 ou 10 à la dernière enquête, aucun écart ouvert, et pas sollicité récemment."
    ),
    "Named: ": "Cités : ",
    "; renewal on {day}": " ; renouvellement le {day}",
    (
        "Potential {n}, among the highest fifth; revenue {n2}, half of the customers "
        "have {n3} or more."
    ): (
        "Potentiel {n}, parmi le cinquième le plus haut ; chiffre d'affaires {n2}, "
        "la moitié des clients a {n3} ou plus."
    ),
    # Signals within a call.
    "Order overdue: ": "Commande en retard : ",
    "Spend down: ": "Achats en baisse : ",
    "Category dropped: ": "Catégorie abandonnée : ",
    "Surprises: ": "Surprises : ",
    "Same claim broken again: ": "Même engagement encore rompu : ",
    "Ratings falling: ": "Notes en baisse : ",
    "Score low or falling: ": "Score bas ou en baisse : ",
    "Sold to only: ": "Que de la vente : ",
    "Knows us by one of theirs: ": "Un seul interlocuteur : ",
    "Spend rising: ": "Achats en hausse : ",
    "Category others buy: ": "Catégorie que d'autres achètent : ",
    "High potential, low spend: ": "Fort potentiel, peu d'achats : ",
    "No second order: ": "Pas de deuxième commande : ",
    "Lost, with a past that pays: ": "Perdu, autrefois rentable : ",
    # What is still to do and what is missing.
    "name the new rep": "désigner le nouveau commercial",
    "the new rep calls": "le nouveau commercial appelle",
    "take over the open promises": "reprendre les promesses en cours",
    "close the open gaps": "régler les écarts ouverts",
    "introduce the counterparts": "présenter les interlocuteurs",
    "Billing: Invoice ": "Facturation : facture ",
    "Billing: An invoice": "Facturation : une facture",
    " over {n}, due {day}, {n2} days overdue": " de {n}, due le {day}, {n2} jours de retard",
    " over {n}, due {day}, 1 day overdue": " de {n}, due le {day}, 1 jour de retard",
    ", disputed: ": ", contestée : ",
    # What a gift is chosen by.
    "; a trip of theirs: ": " ; un voyage : ",
    ": a trip of theirs: ": " : un voyage : ",
    " send it by {day}, for ": " envoyez-le avant le {day}, pour ",
    "; given before: ": " ; déjà offert : ",
    "; at most {n} for one": " ; au plus {n} par cadeau",
    "others come first on days that are not planned ahead yet": (
        "d'autres passent avant, sur des jours pas encore planifiés"
    ),
    "they were reached since, for whatever; type Done on if that was it": (
        "joint depuis, peu importe pourquoi ; remplissez « Fait le » si c'était cela"
    ),
    "{iso} to {iso2}": "{iso} au {iso2}",
    "customer list": "liste des clients",
    "Diary entries, row {n}": "Journal des contacts, ligne {n}",
    ", row {n}": ", ligne {n}",
}
MESSAGES = {
    # Fixes that many problems share.
    "Nothing, if that is so": "Rien, si c'est bien cela",
    "Nothing, if that is meant": "Rien, si c'est voulu",
    "Nothing, if they are none. ": "Rien, si ce n'en sont pas. ",
    "Nothing, if these are on their way.": "Rien, s'ils sont en route.",
    "Nothing, if they say the same; else add their rows there.": (
        "Rien, s'ils disent la même chose ; sinon, ajoutez-y leurs lignes."
    ),
    "; else settle the column with `retain map`.": (
        " ; sinon, fixez la colonne avec `retain map`."
    ),
    "; else settle a sheet as - (none) with `retain map`.": (
        " ; sinon, fixez une feuille à - (aucune) avec `retain map`."
    ),
    "; else `retain map`.": " ; sinon, `retain map`.",
    "; else correct it, or add the customer.": " ; sinon, corrigez-le ou ajoutez le client.",
    "; else correct the row.": " ; sinon, corrigez la ligne.",
    "; else write the customer as the list has it.": (
        " ; sinon, écrivez le client comme dans la liste."
    ),
    "; else write the whole name.": " ; sinon, écrivez le nom entier.",
    "; else write a new last day.": " ; sinon, écrivez un nouveau dernier jour.",
    "; else type whole dates.": " ; sinon, saisissez des dates entières.",
    "; else type the days alone.": " ; sinon, saisissez seulement les jours.",
    "; else delete the sheet.": " ; sinon, supprimez la feuille.",
    "; else set tier_method to share or points.": (
        " ; sinon, mettez tier_method à share ou points."
    ),
    "; else add the words to success_outcomes or attempt_outcomes.": (
        " ; sinon, ajoutez les mots à success_outcomes ou attempt_outcomes."
    ),
    "; a sheet Orders with a row for each order says more.": (
        " ; une feuille Orders avec une ligne par commande en dit plus."
    ),
    "; a sheet Calls with a row for each call says more.": (
        " ; une feuille Calls avec une ligne par appel en dit plus."
    ),
    "; a customer needs another cell of its row filled.": (
        " ; un client doit avoir une autre cellule remplie sur sa ligne."
    ),
    "See the rows above.": "Voir les lignes au-dessus.",
    "Correct the date, or wait.": "Corrigez la date, ou attendez.",
    "Correct one of the two dates.": "Corrigez l'une des deux dates.",
    "Correct one of the two days.": "Corrigez l'un des deux jours.",
    "Correct the number.": "Corrigez le nombre.",
    "Correct the setting, or delete it.": "Corrigez le réglage, ou supprimez-le.",
    "Write yes or no.": "Écrivez oui ou non.",
    "Settle it with `retain map`, or leave it.": (
        "Fixez-le avec `retain map`, ou laissez-le ainsi."
    ),
    "Settle it with `retain map`, or add the setting '{key}' with the value {column}.": (
        "Fixez-le avec `retain map`, ou ajoutez le réglage '{key}' avec la valeur {column}."
    ),
    "Look whether the columns were moved; else settle it with `retain map`.": (
        "Vérifiez si des colonnes ont été déplacées ; sinon, fixez-le avec `retain map`."
    ),
    # What rows and cells are counted in.
    "{n} rows": "{n} lignes",
    "{n} row": "{n} ligne",
    "{n} more rows": "{n} autres lignes",
    "{n} more row": "{n} autre ligne",
    # Customers.
    "a row without a customer name or id; it is left out": (
        "une ligne sans nom ni code de client ; elle est laissée de côté"
    ),
    "Give it a name, or delete it.": "Donnez-lui un nom, ou supprimez-la.",
    "a person without a company, in {rows}; counted as a customer of that name": (
        "une personne sans société, dans {rows} ; comptée comme client de ce nom"
    ),
    "If it is a further contact, write the company beside it.": (
        "S'il s'agit d'un autre contact, écrivez la société à côté."
    ),
    "the same customer as in row {n}; this row is not counted": (
        "le même client qu'à la ligne {n} ; cette ligne n'est pas comptée"
    ),
    " (it differs in ": " (différence : ",
    "Join the two rows, or give each its own id.": (
        "Réunissez les deux lignes, ou donnez à chacune son propre code."
    ),
    (
        "{n} row is a further contact of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} ligne est un autre contact de clients situés au-dessus ; chaque client "
        "compte une fois, avec son dernier contact"
    ),
    (
        "{n} rows are further contacts of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} lignes sont d'autres contacts de clients situés au-dessus ; chaque client "
        "compte une fois, avec son dernier contact"
    ),
    "may be the same customer as row {n} (": "peut-être le même client que la ligne {n} (",
    "may be the same customer as ": "peut-être le même client que ",
    ": they share the name": " : en commun, le nom",
    ": they share nearly all of the name": " : en commun, presque tout le nom",
    ": they share the e-mail": " : en commun, l'e-mail",
    ": they share the phone": " : en commun, le téléphone",
    " and the e-mail": " et l'e-mail",
    " and the phone": " et le téléphone",
    "; they differ in ": " ; différence : ",
    "If so, join the two rows; both are counted until then.": (
        "Si oui, réunissez les deux lignes ; d'ici là, les deux comptent."
    ),
    "If so, write one name in the log; both are counted until then.": (
        "Si oui, écrivez un seul nom dans le journal ; d'ici là, les deux comptent."
    ),
    "there is no list of customers; {n} were gathered from ": (
        "il n'y a pas de liste de clients ; {n} ont été recueillis dans : "
    ),
    "Add a sheet Customers for tiers by revenue, reps, phones and days without calls.": (
        "Ajoutez une feuille Customers pour les catégories par chiffre d'affaires, les "
        "commerciaux, les téléphones et les jours sans appels."
    ),
    # Whose a row is.
    "no such customer; the row is counted for {who} by its {ours}": (
        "aucun client de ce nom ; la ligne compte pour {who} ({ours})"
    ),
    "the {ours} beside it is that of {who}; the row is counted for ": (
        "à côté, {ours} de {who} ; la ligne compte pour "
    ),
    "Correct the {ours} or the {ours2}.": "Corrigez l'un des deux : {ours}, {ours2}.",
    "read with leading zeros left out, in {rows}: {pairs}": (
        "lu sans les zéros de tête, dans {rows} : {pairs}"
    ),
    "read with one of several addresses, in {rows}: {pairs}": (
        "lu comme l'une de plusieurs adresses, dans {rows} : {pairs}"
    ),
    "read with one of several numbers, in {rows}: {pairs}": (
        "lu comme l'un de plusieurs numéros, dans {rows} : {pairs}"
    ),
    "read with an e-mail address, in {rows}: {pairs}": (
        "lu comme adresse e-mail, dans {rows} : {pairs}"
    ),
    "read with the surname first, in {rows}: {pairs}": (
        "lu avec le nom de famille d'abord, dans {rows} : {pairs}"
    ),
    "{n} names of no customer are each near to one, in {n2} rows that count nowhere: ": (
        "{n} noms sans client ressemblent chacun à un client, dans {n2} lignes qui ne "
        "comptent nulle part : "
    ),
    (
        "If they are the same, take them all: retain map BOOK --near; else write the "
        "customers as the list has them, or add a sheet Aliases (Alias, Customer)."
    ): (
        "Si ce sont les mêmes, prenez-les tous : retain map BOOK --near ; sinon, écrivez "
        "les clients comme dans la liste, ou ajoutez une feuille Aliases (Alias, "
        "Customer)."
    ),
    "{n} names of no customer, in {n2} rows that count nowhere, like ": (
        "{n} noms sans client, dans {n2} lignes qui ne comptent nulle part, comme "
    ),
    "Add these customers to the list, or correct the names; other people's rows may stay.": (
        "Ajoutez ces clients à la liste, ou corrigez les noms ; les lignes d'autres "
        "personnes peuvent rester."
    ),
    "no such customer (and {n} more rows); the row is counted nowhere": (
        "aucun client de ce nom (et {n} autres lignes) ; la ligne ne compte nulle part"
    ),
    "no such customer (and {n} more row); the row is counted nowhere": (
        "aucun client de ce nom (et {n} autre ligne) ; la ligne ne compte nulle part"
    ),
    "no such customer; the row is counted nowhere": (
        "aucun client de ce nom ; la ligne ne compte nulle part"
    ),
    "several customers have this {ours} (and {rows}); the row is counted for none": (
        "plusieurs clients ont cela en commun : {ours} (et {rows}) ; la ligne ne compte pour aucun"
    ),
    "several customers have this {ours}; the row is counted for none": (
        "plusieurs clients ont cela en commun : {ours} ; la ligne ne compte pour aucun"
    ),
    "Write the customer's id.": "Écrivez le code du client.",
    "Correct it, or add the customer to the list.": (
        "Corrigez-le, ou ajoutez le client à la liste."
    ),
    "Nearest: ": "Le plus proche : ",
    " ({n} of 100)": " ({n} sur 100)",
    (
        ". If it is the same, add the name to a sheet Aliases (Alias, Customer); else "
        "correct it, or add the customer."
    ): (
        ". Si c'est le même, ajoutez le nom à une feuille Aliases (Alias, Customer) ; "
        "sinon, corrigez-le ou ajoutez le client."
    ),
    "Which customer is {word}?": "Quel client est {word} ?",
    "Counted nowhere: {rows}.": "Ne compte nulle part : {rows}.",
    "later than {iso}, the day of this run; the row is not counted": (
        "après le {iso}, jour de ce passage ; la ligne n'est pas comptée"
    ),
    "later than {iso}, the day of this run; not counted": (
        "après le {iso}, jour de ce passage ; non compté"
    ),
    "later than {iso}, the day of this run; it has not happened yet": (
        "après le {iso}, jour de ce passage ; cela n'a pas encore eu lieu"
    ),
    "later than {iso}, the day of this run": "après le {iso}, jour de ce passage",
    "{n} more rows are dated after {iso}": "{n} autres lignes sont datées d'après le {iso}",
    (
        "no column is known as the {ours}, so none of {rows} is counted; headers that "
        "are not used: "
    ): (
        "aucune colonne n'est reconnue comme {ours}, aucune de {rows} n'est donc comptée "
        "; en-têtes non utilisés : "
    ),
    "Say which it is: retain map ": "Dites laquelle c'est : retain map ",
    "no {ours} in this row; it is counted nowhere": (
        "il manque sur cette ligne : {ours} ; elle ne compte nulle part"
    ),
    "no {ours} in {n} more rows; they are counted nowhere": (
        "il manque sur {n} autres lignes : {ours} ; elles ne comptent nulle part"
    ),
    "no {ours} in {n} more row; they are counted nowhere": (
        "il manque sur {n} autre ligne : {ours} ; elle ne compte nulle part"
    ),
    "Fill it in, or delete the row.": "Complétez-le, ou supprimez la ligne.",
    # Headers and sheets.
    "no column of this sheet is {label}; without it Orders give no revenue": (
        "aucune colonne de cette feuille n'est {label} ; sans elle, les commandes ne "
        "donnent pas de chiffre d'affaires"
    ),
    "no column of this sheet is {label}; without it its rows hold for nobody": (
        "aucune colonne de cette feuille n'est {label} ; sans elle, ses lignes ne valent "
        "pour personne"
    ),
    "no column of this sheet is {label}; without it none of its days is kept free": (
        "aucune colonne de cette feuille n'est {label} ; sans elle, aucun de ses jours "
        "n'est gardé libre"
    ),
    "Name the header so, or settle it with `retain map`.": (
        "Nommez ainsi l'en-tête, ou fixez-le avec `retain map`."
    ),
    " could all be {label}; none of them is used": (
        " pourraient toutes être {label} ; aucune n'est utilisée"
    ),
    "Which column of {sheet} names the customer as the list does?": (
        "Quelle colonne de {sheet} nomme le client comme la liste ?"
    ),
    "Which column of '{sheet}' is {label}?": "Quelle colonne de '{sheet}' est {label} ?",
    "None of them is used.": "Aucune n'est utilisée.",
    "What is the column '{header}' of '{sheet}'?": "Qu'est la colonne '{header}' de '{sheet}' ?",
    "It is not used.": "Elle n'est pas utilisée.",
    "It holds nothing.": "Elle est vide.",
    "It holds ": "Elle contient : ",
    "a header that may mean {labels}; it is not used": (
        "un en-tête qui peut signifier {labels} ; il n'est pas utilisé"
    ),
    "a header that may mean ": "un en-tête qui peut signifier : ",
    "a header whose letters are like those of {labels}; it is not used": (
        "un en-tête dont les lettres ressemblent à celles de {labels} ; il n'est pas utilisé"
    ),
    "); it is not used": ") ; il n'est pas utilisé",
    "the same heading twice: ": "deux fois le même en-tête : ",
    "; only {place} is read": " ; seul {place} est lu",
    "Give each column a heading of its own, or delete one.": (
        "Donnez à chaque colonne son propre en-tête, ou supprimez-en une."
    ),
    "a column without a header; it is not used": (
        "une colonne sans en-tête ; elle n'est pas utilisée"
    ),
    "Give it a header, if it matters.": "Donnez-lui un en-tête, si elle compte.",
    "this looks like {export}, but here {against}; it is read by its words": (
        "cela ressemble à {export}, mais ici {against} ; c'est lu d'après ses mots"
    ),
    "its values are no dates": "ses valeurs ne sont pas des dates",
    "its values are no numbers of days": "ses valeurs ne sont pas des nombres de jours",
    "its values are no numbers": "ses valeurs ne sont pas des nombres",
    "its values are no minutes, rather seconds": (
        "ses valeurs ne sont pas des minutes, plutôt des secondes"
    ),
    "its values are no e-mail addresses": "ses valeurs ne sont pas des adresses e-mail",
    "its values are no phone numbers": "ses valeurs ne sont pas des numéros de téléphone",
    "its values are no channels": "ses valeurs ne sont pas des canaux",
    "its values are neither dates nor yes and no": (
        "ses valeurs ne sont ni des dates ni oui et non"
    ),
    "its values are not yes and no": "ses valeurs ne sont pas oui et non",
    "its values are dates": "ses valeurs sont des dates",
    "its values are e-mail addresses": "ses valeurs sont des adresses e-mail",
    "known spelling of ": "graphie connue de ",
    "no better header for ": "pas de meilleur en-tête pour ",
    "a word that can mean other things too": "un mot qui peut aussi signifier autre chose",
    " all hold days of contact; the latest of a row is its last contact": (
        " contiennent toutes des jours de contact ; le plus récent d'une ligne est son "
        "dernier contact"
    ),
    " names the customer: {n} of {n2} values are in the list": (
        " nomme le client : {n} valeurs sur {n2} sont dans la liste"
    ),
    ": {n} of {n2}": " : {n} sur {n2}",
    "{n} of {n2} of its values are customers of the list": (
        "{n} de ses {n2} valeurs sont des clients de la liste"
    ),
    "hardly a value of this sheet that should name the customer is in the list of customers (": (
        "presque aucune valeur de cette feuille qui devrait nommer le client n'est dans "
        "la liste des clients ("
    ),
    "); rows of nobody are counted nowhere": ") ; les lignes sans client ne comptent nulle part",
    "Rows of nobody are counted nowhere.": "Les lignes sans client ne comptent nulle part.",
    "Say which column it is: retain map ": "Dites quelle colonne c'est : retain map ",
    "; or add the customers to the list.": " ; ou ajoutez les clients à la liste.",
    "Of their values in the list: ": "De leurs valeurs, dans la liste : ",
    " is the number of the order; ": " est le numéro de la commande ; ",
    " says who the customer is": " dit qui est le client",
    "{ours} are read from {n} sheets: ": "{ours} : lu dans {n} feuilles : ",
    " are read from {n} sheets: ": " : lu dans {n} feuilles : ",
    "; new rows go to ": " ; les nouvelles lignes vont dans ",
    " are read from {where}; this sheet is not read": (
        " : lu dans {where} ; cette feuille n'est pas lue"
    ),
    "Move its rows there, or give it another title.": (
        "Déplacez-y ses lignes, ou donnez-lui un autre titre."
    ),
    "To read them as one: retain map ": "Pour les lire ensemble : retain map ",
    "; to leave it out: ": " ; pour la laisser de côté : ",
    "not read, as no table that is known: ": "non lu, car aucun tableau connu : ",
    "no table that is known, by its title or its headers: ": (
        "aucun tableau connu, d'après le titre ou les en-têtes : "
    ),
    "no table that is known; it holds ": "aucun tableau connu ; on y trouve ",
    "If it is an order list: retain map ": "Si c'est une liste de commandes : retain map ",
    "If it is a call log: retain map ": "Si c'est un journal d'appels : retain map ",
    "If it is the customer list: retain map ": "Si c'est la liste des clients : retain map ",
    "If it is something else: retain map ": "Si c'est autre chose : retain map ",
    " and {n} more": " et {n} autres",
    " all look like {label}; none of them is read": (
        " ressemblent toutes à {label} ; aucune n'est lue"
    ),
    "Name the right one {label}, or read all of them as one: retain map ": (
        "Nommez la bonne {label}, ou lisez-les toutes ensemble : retain map "
    ),
    "It is not read.": "Elle n'est pas lue.",
    "They are not read.": "Ils ne sont pas lus.",
    "What is the sheet '{title}'?": "Qu'est la feuille '{title}' ?",
    "a copy of our Call schedule": "une copie de notre feuille Plan d'appels",
    "; what is typed into it is taken, once": " ; ce qui y est saisi est repris, une fois",
    (
        "months stand across, read as revenue by month: {n} amounts of {months}, each on "
        "the first of its month"
    ): (
        "des mois en colonnes, lus comme chiffre d'affaires mensuel : {n} montants de "
        "{months}, chacun au premier de son mois"
    ),
    (
        "months stand across, read as contacts: {n} of {months}, without a day on the "
        "first of the month"
    ): "des mois en colonnes, lus comme contacts : {n} de {months}, sans jour au premier du mois",
    "; no year stands there, so that these are the newest such months": (
        " ; aucune année n'y figure, ce sont donc les mois les plus récents"
    ),
    "Write the year into the title of the sheet or the headers.": (
        "Écrivez l'année dans le titre de la feuille ou les en-têtes."
    ),
    " (as you said)": " (comme vous l'avez dit)",
    " (as days, marks and words stand in its cells)": (
        " (car des jours, des marques et des mots figurent dans ses cellules)"
    ),
    " (by its title)": " (d'après son titre)",
    " (as amounts stand in its cells)": " (car des montants figurent dans ses cellules)",
    (
        "months stand across, and the numbers may be contacts or amounts, so that they are not read"
    ): (
        "des mois en colonnes, et les nombres peuvent être des contacts ou des montants "
        "; ils ne sont donc pas lus"
    ),
    "months stand across, and the numbers may be contacts or amounts": (
        "des mois en colonnes, et les nombres peuvent être des contacts ou des montants"
    ),
    "months stand across, and are not read: ": "des mois en colonnes, non lus : ",
    "Say which: ": "Dites ce que c'est : ",
    " or {command} for neither.": " ou {command} pour aucun.",
    "Are the numbers by month in {sheet} contacts (Calls) or amounts (Orders)?": (
        "Les nombres mensuels de {sheet} sont-ils des contacts (Calls) ou des montants (Orders) ?"
    ),
    "They are like ": "Ils sont comme ",
    "days of a month; read as those of {word}, as the sheet is named": (
        "des jours d'un mois ; lus comme ceux de {word}, d'après le nom de la feuille"
    ),
    "a mark for the value above, in {n} cells; read as ": (
        "un signe pour la valeur au-dessus, dans {n} cellules ; lu comme "
    ),
    "a mark for the value above, in {n} cell; read as ": (
        "un signe pour la valeur au-dessus, dans {n} cellule ; lu comme "
    ),
    "no customer in {n} rows of groups; each is that of the row above, the first of ": (
        "pas de client dans {n} lignes de groupes ; chacune est celle de la ligne "
        "au-dessus, la première de "
    ),
    "the header again; it is not read as data": "l'en-tête à nouveau ; non lu comme données",
    "a heading inside the table": "un titre à l'intérieur du tableau",
    "a name alone, which may be a heading": "un nom seul, peut-être un titre",
    "a row of totals": "une ligne de totaux",
    "a line below the table": "une ligne sous le tableau",
    "; it is not read as data": " ; non lu comme données",
    "; it is read as a row of data": " ; lu comme ligne de données",
    "If it is a heading, delete it or end it with a colon.": (
        "Si c'est un titre, supprimez-le ou terminez-le par deux-points."
    ),
    " is the Annual revenue": " est le chiffre d'affaires annuel",
    ", times {n}": ", fois {n}",
    ": the newest full year beside ": " : la dernière année complète, à côté de ",
    ": the newest year beside ": " : l'année la plus récente, à côté de ",
    " were read from '{sheet}' at the last run, and are from no sheet now": (
        " : lu dans '{sheet}' au dernier passage, maintenant dans aucune feuille"
    ),
    "If the sheet has another name: retain map ": "Si la feuille a un autre nom : retain map ",
    "; else nothing: the next run knows it so.": (
        " ; sinon rien : le prochain passage le saura ainsi."
    ),
    " was read under '{header}' at the last run, and no column is it now": (
        " : lu sous '{header}' au dernier passage, aucune colonne ne l'est maintenant"
    ),
    ", so that attempts would count as contacts": (
        ", si bien que des tentatives compteraient comme contacts"
    ),
    "If the header was renamed: retain map ": "Si l'en-tête a été renommé : retain map ",
    "; else add the row 'column {key}' with the value - to Settings.": (
        " ; sinon, ajoutez à Settings la ligne 'column {key}' avec la valeur -."
    ),
    "1 row counts now, and {n} did at the last run": (
        "1 ligne compte maintenant, il y en avait {n} au dernier passage"
    ),
    "{n} rows count now, and {n2} did at the last run": (
        "{n} lignes comptent maintenant, il y en avait {n2} au dernier passage"
    ),
    "no rows count now, and {n} did at the last run": (
        "aucune ligne ne compte maintenant, il y en avait {n} au dernier passage"
    ),
    (
        "Put the rows back, or refresh once with --accept-fewer, or with accept_fewer = "
        "yes in Settings, if they are meant to be gone."
    ): (
        "Remettez les lignes ; si leur absence est voulue, actualisez une fois avec "
        "--accept-fewer ou avec accept_fewer = yes dans Settings."
    ),
    (
        "No tiers: no customer has revenue, potential, influence or a first day, so all "
        "are called alike, every {n} days"
    ): (
        "Pas de catégories : aucun client n'a de chiffre d'affaires, de potentiel, "
        "d'influence ni de premier jour ; tous sont donc appelés pareillement, tous les "
        "{n} jours"
    ),
    "No tiers: no customer has revenue, so all are called alike, every {n} days": (
        "Pas de catégories : aucun client n'a de chiffre d'affaires ; tous sont donc "
        "appelés pareillement, tous les {n} jours"
    ),
    "No tiers: no customer has a class in the list, so all are called alike, every {n} days": (
        "Pas de catégories : aucun client n'a de catégorie dans la liste ; tous sont "
        "donc appelés pareillement, tous les {n} jours"
    ),
    " may be it. ": " pourrait l'être. ",
    (
        "Add a column Annual revenue to the customers, or a sheet Orders with dates and "
        "amounts (`retain map` settles a header that has another name); or write A, B or "
        "C into a column Class or Tier override."
    ): (
        "Ajoutez aux clients une colonne Chiffre d'affaires annuel, ou une feuille "
        "Orders avec dates et montants (`retain map` fixe un en-tête d'un autre nom) ; "
        "ou écrivez A, B ou C dans une colonne Catégorie."
    ),
    # Cells.
    "{n} cells with a word for nothing; read as blank": (
        "{n} cellules avec un mot pour rien ; lues comme vides"
    ),
    "{n} cell with a word for nothing; read as blank": (
        "{n} cellule avec un mot pour rien ; lue comme vide"
    ),
    "a formula that was not calculated yet": "une formule qui n'a pas encore été calculée",
    "Open the workbook in Excel, save it, and run again.": (
        "Ouvrez le classeur dans Excel, enregistrez-le et relancez."
    ),
    "an error of a formula": "une erreur de formule",
    "Mend the formula; until then the cell counts as blank.": (
        "Corrigez la formule ; d'ici là, la cellule compte comme vide."
    ),
    "contacts of several days in one cell, in {n} cells; kept as a note, none of them counts": (
        "des contacts de plusieurs jours dans une cellule, dans {n} cellules ; gardés "
        "comme note, aucun ne compte"
    ),
    "contacts of several days in one cell; kept as a note, none of them counts": (
        "des contacts de plusieurs jours dans une cellule ; gardés comme note, aucun ne compte"
    ),
    "Give each contact a row in the sheet Calls, if it should count.": (
        "Donnez à chaque contact une ligne dans la feuille Calls, s'il doit compter."
    ),
    "Give each contact a row of its own; the text is kept as a note.": (
        "Donnez à chaque contact sa propre ligne ; le texte est gardé comme note."
    ),
    "no phone number": "pas un numéro de téléphone",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.": (
        "Écrivez le numéro, de préférence avec l'indicatif (+33 1 23 45 67 89) ; il est "
        "gardé tel quel."
    ),
    "no e-mail address": "pas une adresse e-mail",
    "Correct it, or leave it blank; it is kept as typed.": (
        "Corrigez-le, ou laissez vide ; c'est gardé tel quel."
    ),
    "neither yes nor no; read as yes": "ni oui ni non ; lu comme oui",
    "neither a day nor yes": "ni un jour ni oui",
    "Write the day, or yes; until then it is not done.": (
        "Écrivez le jour, ou oui ; d'ici là, ce n'est pas fait."
    ),
    "Type it as a date (or as 2026-11-22); until then the cell counts as blank.": (
        "Saisissez-le comme date (ou comme 2026-11-22) ; d'ici là, la cellule compte comme vide."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Mettez day_first à yes ou no dans la feuille Settings ou avec --set, ou "
        "saisissez-le comme date."
    ),
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?": (
        "Dans une date comme 03/04/2026, le jour est-il en premier, donc le 3 avril ?"
    ),
    "Dates that can be read two ways are blank.": (
        "Les dates qui se lisent de deux façons restent vides."
    ),
    (
        "real dates in this column all lie on the 1st to 12th, and the days beyond are "
        "text: day and month of the real dates were probably swapped when they were "
        "typed or opened"
    ): (
        "les vraies dates de cette colonne tombent toutes du 1er au 12, et les jours "
        "suivants sont du texte : jour et mois des vraies dates ont sans doute été "
        "inversés à la saisie ou à l'ouverture"
    ),
    "Compare one with its source; import the dates anew with the day first.": (
        "Comparez-en une avec sa source ; réimportez les dates avec le jour en premier."
    ),
    "a number that is no day of a calendar": "un nombre qui n'est pas un jour du calendrier",
    "a time of day where a date belongs": "une heure à la place d'une date",
    "text where a date belongs": "du texte à la place d'une date",
    "no such day in the calendar": "ce jour n'existe pas dans le calendrier",
    "several dates in one cell": "plusieurs dates dans une cellule",
    "a day without a year": "un jour sans année",
    "a date outside 1900 to 2199": "une date hors de 1900 à 2199",
    "a day before {year}, rather a slip or a small number; not used": (
        "un jour avant {year}, plutôt une erreur ou un petit nombre ; non utilisé"
    ),
    "Type the day with its year, like 2026-11-22.": (
        "Saisissez le jour avec son année, comme 2026-11-22."
    ),
    "a span of days; each of its {n} days counts": "une période ; chacun de ses {n} jours compte",
    "Give each day a row of its own.": "Donnez à chaque jour sa propre ligne.",
    "{n} more cells like these could not be read": (
        "{n} autres cellules semblables n'ont pas pu être lues"
    ),
    "{n} cells like this: ": "{n} cellules comme celle-ci : ",
    ": nothing in this column tells whether the day or the month stands first": (
        " : rien dans cette colonne ne dit si le jour ou le mois est en premier"
    ),
    ": this column contradicts itself (": " : cette colonne se contredit (",
    " has the day first, ": " a le jour en premier, ",
    " the month)": " le mois)",
    "text where a number belongs": "du texte à la place d'un nombre",
    "a percentage where an amount belongs": "un pourcentage à la place d'un montant",
    "mil is a million in English and a thousand in Spanish and Portuguese": (
        "mil veut dire un million en anglais et mille en espagnol et en portugais"
    ),
    (
        "the header counts in thousands or the like, and this is marked as a whole "
        "amount: nobody can tell which holds"
    ): (
        "l'en-tête compte en milliers ou autre, et ceci est marqué comme montant entier "
        ": impossible de dire ce qui vaut"
    ),
    (
        "thousands or decimals: this column contradicts itself, some cells have a "
        "decimal comma and others a decimal point"
    ): (
        "milliers ou décimales : cette colonne se contredit, certaines cellules ont une "
        "virgule décimale, d'autres un point décimal"
    ),
    (
        "thousands or decimals: nothing in this column tells whether the point or the "
        "comma is the decimal mark"
    ): (
        "milliers ou décimales : rien dans cette colonne ne dit si le point ou la "
        "virgule est la marque décimale"
    ),
    "Type the number, or format the cell as a number.": (
        "Saisissez le nombre, ou mettez la cellule au format nombre."
    ),
    "a date where a number belongs": "une date à la place d'un nombre",
    "Type the number alone, like 1250.50.": "Saisissez seulement le nombre, comme 1250,50.",
    "yes or no where a number belongs": "oui ou non à la place d'un nombre",
    "Type the number, or settle another meaning of the header with `retain map`.": (
        "Saisissez le nombre, ou fixez un autre sens de l'en-tête avec `retain map`."
    ),
    "percentages and plain numbers in one column: nobody can tell what this one means": (
        "des pourcentages et des nombres simples dans une colonne : impossible de dire "
        "ce que celui-ci signifie"
    ),
    "Write all of them with %, or none.": "Écrivez-les tous avec %, ou aucun.",
    "Type the amount; a growth or a share belongs in another column.": (
        "Saisissez le montant ; une croissance ou une part va dans une autre colonne."
    ),
    "Write m for million or k for thousand, or the number in full.": (
        "Écrivez m pour million ou k pour millier, ou le nombre en entier."
    ),
    "Write it in the header's unit without a currency sign, or with its own unit (12k).": (
        "Écrivez-le dans l'unité de l'en-tête sans signe monétaire, ou avec sa propre unité (12k)."
    ),
    (
        "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the "
        "number as a number."
    ): (
        "Mettez decimal_comma à yes ou no dans la feuille Settings ou avec --set, ou "
        "saisissez le nombre comme nombre."
    ),
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?": (
        "La virgule d'un nombre comme « 1,234 » est-elle le signe décimal, donc un peu plus de 1 ?"
    ),
    "Numbers that can be read two ways are blank.": (
        "Les nombres qui se lisent de deux façons restent vides."
    ),
    "Type the days alone, like 28; until then the tier's cadence is used.": (
        "Saisissez seulement les jours, comme 28 ; d'ici là, le rythme de la catégorie vaut."
    ),
    "Type the number alone, like 8.": "Saisissez seulement le nombre, comme 8.",
    "in another currency than the others of this column ({usual}): it is not added to them": (
        "dans une autre devise que les autres de la colonne ({usual}) : non ajouté"
    ),
    "Write what it comes to in ": "Écrivez ce que cela fait en ",
    "a word for how often; read as every {n} days": (
        "un mot pour la fréquence ; lu comme tous les {n} jours"
    ),
    "a word for how often; read as every 1 day": (
        "un mot pour la fréquence ; lu comme chaque jour"
    ),
    "several currencies in this column ({names}); they are compared as if they were one": (
        "plusieurs devises dans cette colonne ({names}) ; comparées comme si c'était la même"
    ),
    "Convert them to one currency.": "Convertissez-les en une devise.",
    # Answers and what was typed.
    (
        "the answer is not taken: that is none of the words to choose from; the question "
        "stays, with what was typed"
    ): (
        "la réponse n'est pas prise : ce n'est pas un des mots proposés ; la question "
        "reste, avec ce qui a été saisi"
    ),
    "the answer is not taken: ": "la réponse n'est pas prise : ",
    "; the question stays, with what was typed": " ; la question reste, avec ce qui a été saisi",
    "Choose one of the words in the drop-down; they stand under Choices.": (
        "Choisissez l'un des mots de la liste ; ils figurent sous Choix."
    ),
    "The answer counts. It stays here: ": "La réponse compte. Elle reste ici : ",
    " itself stays as it is": " lui-même reste tel quel",
    "stands in the call schedule twice; it counts once": (
        "figure deux fois dans le plan d'appels ; compte une fois"
    ),
    "was typed into this row before and is in the call log; it is not logged again": (
        "a déjà été saisi sur cette ligne et figure dans le journal d'appels ; non "
        "inscrit de nouveau"
    ),
    "stands in the call log already; it is not logged again": (
        "figure déjà dans le journal d'appels ; non inscrit de nouveau"
    ),
    "If it was another call, write it into the call log.": (
        "S'il s'agissait d'un autre appel, écrivez-le dans le journal d'appels."
    ),
    "no day that can be read": "pas un jour lisible",
    "no number": "pas un nombre",
    "; the call is logged on {iso}": " ; l'appel est inscrit au {iso}",
    "Correct its date in the call log.": "Corrigez sa date dans le journal d'appels.",
    "typed for nobody that is named under a heading that is not known; it is not logged": (
        "saisi pour personne de nommé sous un en-tête inconnu ; non inscrit"
    ),
    "typed for {whom} under a heading that is not known; it is not logged": (
        "saisi pour {whom} sous un en-tête inconnu ; non inscrit"
    ),
    "Type it under one of {ours}.": "Saisissez-le sous l'un de ces en-têtes : {ours}.",
    "a formula that no program has calculated, typed for {whom}; its text is logged": (
        "une formule qu'aucun programme n'a calculée, saisie pour {whom} ; son texte est inscrit"
    ),
    "Write what was meant into the call log.": (
        "Écrivez dans le journal d'appels ce qui était voulu."
    ),
    ", typed for {whom}; it is kept as text": ", saisi pour {whom} ; gardé comme texte",
    "Correct it in the call log: write {ours} like {example}.": (
        "Corrigez-le dans le journal d'appels : écrivez {ours} comme {example}."
    ),
    "typed for nobody: ": "saisi pour personne : ",
    "typed for {whom}: ": "saisi pour {whom} : ",
    "nothing stands under {ours}": "rien ne figure sous {ours}",
    "that is none of {ours}": "ce n'est aucun de : {ours}",
    "that is no day that can be read": "ce n'est pas un jour lisible",
    "that is later than {iso}, the day of this run": "c'est après le {iso}, jour de ce passage",
    "; the row stays, with what was typed": " ; la ligne reste, avec ce qui a été saisi",
    "; the task stays, with what was typed": " ; la tâche reste, avec ce qui a été saisi",
    "Choose an answer under {ours}.": "Choisissez une réponse sous {ours}.",
    "Write the day it was done under {ours}.": "Écrivez le jour où cela a été fait sous {ours}.",
    "Write the day it was done into {ours}.": "Écrivez le jour où cela a été fait dans {ours}.",
    "under a heading that is not known; it is kept only with a day under {ours}": (
        "sous un en-tête inconnu ; gardé seulement avec un jour sous {ours}"
    ),
    "under a heading that is not known; it is kept only with an answer under {ours}": (
        "sous un en-tête inconnu ; gardé seulement avec une réponse sous {ours}"
    ),
    "done for {whom}, and its date is no day that can be read; it is kept in {ours}": (
        "fait pour {whom}, et sa date n'est pas un jour lisible ; gardé dans {ours}"
    ),
    (
        "done for {whom}, and its row is gone, or says something else by now; it is kept in {ours}"
    ): "fait pour {whom}, et sa ligne n'existe plus ou dit autre chose ; gardé dans {ours}",
    "done for {whom}, and its row says {word} already, which stays; it is kept in {ours}": (
        "fait pour {whom}, et sa ligne dit déjà {word}, qui reste ; gardé dans {ours}"
    ),
    "typed into the call schedule, but it cannot go into the call log: ": (
        "saisi dans le plan d'appels, mais cela ne peut aller dans le journal d'appels : "
    ),
    "; it counts, and waits in {ours}": " ; cela compte, et attend dans {ours}",
    "an earlier run could not add it": "un passage précédent n'a pas pu l'ajouter",
    "the book has no call log": "le classeur n'a pas de journal d'appels",
    "its row names no customer; type it again in the row of the customer": (
        "sa ligne ne nomme aucun client ; saisissez-le de nouveau sur la ligne du client"
    ),
    "Mend that, and run again.": "Corrigez cela, et relancez.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Ajoutez une feuille Calls avec les en-têtes {headings}, et relancez."
    ),
    (
        "the last plan is not used, as it is of another book: more than half of its "
        "customers are not in this one; calls are planned anew"
    ): (
        "le dernier plan n'est pas utilisé, car il vient d'un autre classeur : plus de "
        "la moitié de ses clients n'y sont pas ; les appels sont replanifiés"
    ),
    (
        "the last plan is not used, as it is of another book: of the talks that it "
        "counts from more than half are not in this one; calls are planned anew"
    ): (
        "le dernier plan n'est pas utilisé, car il vient d'un autre classeur : plus de "
        "la moitié des échanges dont il part n'y sont pas ; les appels sont replanifiés"
    ),
    "the last plan is not used, as nothing of it is there any more; calls are planned anew": (
        "le dernier plan n'est pas utilisé, car il n'en reste rien ; les appels sont replanifiés"
    ),
    (
        "the last plan is not used, as rows of it are missing, or stand there twice; "
        "calls are planned anew"
    ): (
        "le dernier plan n'est pas utilisé, car des lignes manquent ou y figurent deux "
        "fois ; les appels sont replanifiés"
    ),
    "the last plan is not used, as somebody changed a row of it; calls are planned anew": (
        "le dernier plan n'est pas utilisé, car quelqu'un en a modifié une ligne ; les "
        "appels sont replanifiés"
    ),
    "the last plan is not used, as somebody changed {n} rows of it; calls are planned anew": (
        "le dernier plan n'est pas utilisé, car quelqu'un en a modifié {n} lignes ; les "
        "appels sont replanifiés"
    ),
    (
        "the last plan is not used, as it was made on {iso}, after {iso2}, the day of "
        "this run; calls are planned anew"
    ): (
        "le dernier plan n'est pas utilisé, car il date du {iso}, après le {iso2}, jour "
        "de ce passage ; les appels sont replanifiés"
    ),
    "Nothing: the next refresh writes this hidden sheet anew.": (
        "Rien : la prochaine actualisation réécrit cette feuille masquée."
    ),
    "{n} more problems are not listed": "{n} autres problèmes ne sont pas listés",
    "Mend these first.": "Corrigez d'abord ceux-ci.",
    "{n} more like the {n2} above, in ": "{n} autres comme les {n2} ci-dessus, dans ",
    # What cannot be true.
    "neither outcome nor notes in {rows} of today; not counted until there are": (
        "ni résultat ni notes dans {rows} d'aujourd'hui ; non compté tant qu'il n'y en a pas"
    ),
    "outcome missing in {rows}; counted neither as a contact nor as an attempt": (
        "résultat manquant dans {rows} ; compté ni comme contact ni comme tentative"
    ),
    "Write what came of the call.": "Écrivez ce que l'appel a donné.",
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other rows count as contacts"
    ): (
        "pas de colonne pour le résultat : d'après les notes, personne n'a été joint "
        "dans {rows}, ce sont des tentatives ; {n} autres lignes comptent comme contacts"
    ),
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other row count as contacts"
    ): (
        "pas de colonne pour le résultat : d'après les notes, personne n'a été joint "
        "dans {rows}, ce sont des tentatives ; {n} autre ligne compte comme contact"
    ),
    "Add a column Outcome to tell them apart for sure.": (
        "Ajoutez une colonne Résultat pour les distinguer à coup sûr."
    ),
    "an outcome nobody knows, in {rows}; counted as an attempt": (
        "un résultat inconnu, dans {rows} ; compté comme tentative"
    ),
    "If it means that the customer was reached, add it to the setting success_outcomes.": (
        "S'il veut dire que le client a été joint, ajoutez-le au réglage success_outcomes."
    ),
    "It stands in {rows}.": "Il figure dans {rows}.",
    "Does the outcome {word} say that the customer was reached?": (
        "Le résultat {word} dit-il que le client a été joint ?"
    ),
    "Counted as an attempt.": "Compté comme tentative.",
    "outcomes read by a part of them, in {rows}: ": (
        "résultats lus d'après une partie, dans {rows} : "
    ),
    " (reached)": " (joint)",
    " (not reached)": " (non joint)",
    (
        "no column is settled as the outcome, though {names} may be it; all {rows} are "
        "counted as contacts, those nobody answered too"
    ): (
        "aucune colonne n'est fixée comme résultat, bien que {names} puisse l'être ; "
        "toutes comptent comme contacts ({rows}), même sans réponse"
    ),
    "Settle it: retain map ": "Fixez-le : retain map ",
    " (or =- if it is none).": " (ou =- si ce n'en est pas un).",
    (
        "{rows} of what was done and {n} rows of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} de ce qui est fait et {n} de ce qui est prévu ; les prévues sont des "
        "relances, pas des contacts"
    ),
    (
        "{rows} of what was done and {n} row of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): (
        "{rows} de ce qui est fait et {n} de ce qui est prévu ; les prévues sont des "
        "relances, pas des contacts"
    ),
    "no whole number of days; every {n} days is used": (
        "pas un nombre entier de jours ; tous les {n} jours est utilisé"
    ),
    "Write a whole number of days, like 7 for a week or 30 for a month.": (
        "Écrivez un nombre entier de jours, comme 7 pour une semaine ou 30 pour un mois."
    ),
    "no tier; the rule decides": "pas une catégorie ; la règle décide",
    "Write A, B or C, or clear it.": "Écrivez A, B ou C, ou videz la cellule.",
    "no number of days; the tier's cadence is used": (
        "pas un nombre de jours ; le rythme de la catégorie vaut"
    ),
    "Write a whole number of days from 1 on, or clear it.": (
        "Écrivez un nombre entier de jours à partir de 1, ou videz la cellule."
    ),
    "a date for the next call that passed more than a year ago; the rule decides": (
        "une date de prochain appel passée depuis plus d'un an ; la règle décide"
    ),
    "Write a new date, or clear it.": "Écrivez une nouvelle date, ou videz la cellule.",
    "no such customer; {alias} leads to nobody": (
        "aucun client de ce nom ; {alias} ne mène à personne"
    ),
    "Write the id or the name as the list of customers has it.": (
        "Écrivez le code ou le nom comme dans la liste des clients."
    ),
    "the newest order is older than {n} months, so no customer has revenue and all are C": (
        "la commande la plus récente a plus de {n} mois ; aucun client n'a donc de "
        "chiffre d'affaires et tous sont C"
    ),
    "Run for a day nearer to it (--as-of), or raise the setting revenue_months.": (
        "Calculez pour un jour plus proche (--as-of), ou augmentez le réglage revenue_months."
    ),
    "due before it was promised": "dû avant d'avoir été promis",
    "delivered before it was promised; the delivery counts": (
        "livré avant d'avoir été promis ; la livraison compte"
    ),
    "closed before it was promised; the closing counts": (
        "clos avant d'avoir été promis ; la clôture compte"
    ),
    "a new date before the promise": "une nouvelle date avant la promesse",
    "a notice before the promise": "un avis avant la promesse",
    "a note before the promise": "une note avant la promesse",
    "promised for a day before the order": "promis pour un jour antérieur à la commande",
    "delivered before it was ordered; the delivery counts": (
        "livré avant d'être commandé ; la livraison compte"
    ),
    "settled before it was delivered": "réglé avant d'être livré",
    "answered before it was opened; the answer counts at once": (
        "répondu avant l'ouverture ; la réponse compte comme immédiate"
    ),
    "closed before it was opened; it counts as closed at once": (
        "clos avant l'ouverture ; compte comme clos aussitôt"
    ),
    "reopened before it was opened": "rouvert avant l'ouverture",
    "accepted before it was handed on": "accepté avant d'être transmis",
    "told before it happened": "annoncé avant que cela n'arrive",
    "resolved before it happened": "résolu avant que cela n'arrive",
    "due before it was invoiced": "échu avant d'être facturé",
    "answered before it was asked; the answer counts at once": (
        "répondu avant la demande ; la réponse compte comme immédiate"
    ),
    "a follow-up due before the call it comes from": (
        "une relance due avant l'appel dont elle vient"
    ),
    "answered before it came in": "répondu avant réception",
    "notes sent before the meeting": "notes envoyées avant le rendez-vous",
    "a negative quantity; it counts as blank": "une quantité négative ; compte comme vide",
    "a promise without the day it is due; it stays open and is never late": (
        "une promesse sans échéance ; elle reste ouverte et n'est jamais en retard"
    ),
    "Write when it is due.": "Écrivez l'échéance.",
    "a case without the day it was opened; it counts as open, and has no age": (
        "un dossier sans jour d'ouverture ; il compte comme ouvert, sans ancienneté"
    ),
    "Write when it was opened.": "Écrivez quand il a été ouvert.",
    "a quantity received on no day; it counts as not delivered yet": (
        "une quantité reçue sans jour ; compte comme non encore livrée"
    ),
    "Write the day it was delivered.": "Écrivez le jour de la livraison.",
    "{n} more rows: ": "{n} autres lignes : ",
    (
        "the last order is of {iso}, {n} days before the day of this run, longer than "
        "any gap of the year before: the orders seem to end there, and the months after "
        "it are incomplete"
    ): (
        "la dernière commande est du {iso}, {n} jours avant le jour de ce passage, plus "
        "que tout intervalle de l'année précédente : les commandes semblent s'arrêter "
        "là, et les mois suivants sont incomplets"
    ),
    "Add the orders since then, or ask for the report as of {iso}.": (
        "Ajoutez les commandes depuis lors, ou demandez le rapport au {iso}."
    ),
    "no rate, or none above 0, for this currency; its amounts are not added to the others": (
        "pas de taux, ou aucun supérieur à 0, pour cette devise ; ses montants ne sont "
        "pas ajoutés aux autres"
    ),
    "Write what 1 of it comes to in your own currency, like 0.92.": (
        "Écrivez ce que 1 vaut dans votre devise, comme 0,92."
    ),
    "a second rate for {currency}; this one holds, not {n}": (
        "un second taux pour {currency} ; celui-ci vaut, pas {n}"
    ),
    "Leave one row for each currency and day.": "Laissez une ligne par devise et par jour.",
    "{rows} in {currency}, converted: by the rate of their day, 100 are {n} to {n2} ": (
        "{rows} en {currency}, converties : au taux de leur jour, 100 font {n} à {n2} "
    ),
    "{rows} in {currency}, converted: 100 are {n} ": (
        "{rows} en {currency}, converties : 100 font {n} "
    ),
    "{rows} in {currency}, not in {home}: added to no figure": (
        "{rows} en {currency}, non en {home} : ajoutées à aucun chiffre"
    ),
    ", as no rate is that old": ", car aucun taux n'est aussi ancien",
    (
        "Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
        "{home}; the column Valid from says since when."
    ): (
        "Ajoutez une feuille Rates (Currency, Rate) avec {currency} et ce que 1 vaut en "
        "{home} ; la colonne Valid from dit depuis quand."
    ),
    (
        "the same amount on all lines of an order, in {n} of them: a total, which counts "
        "once; it is not added for {rows}"
    ): (
        "le même montant sur toutes les lignes d'une commande, dans {n} cas : un total, "
        "qui compte une fois ; non ajouté pour {rows}"
    ),
    "If each line has that amount of its own, give the lines numbers of their own.": (
        "Si chaque ligne a ce montant pour elle, donnez aux lignes leurs propres numéros."
    ),
    (
        "{rows} equal to another in every cell that is read, the number of the order "
        "too; they count, with {n} in all"
    ): (
        "{rows} égales à une autre dans chaque cellule lue, numéro de commande compris ; "
        "elles comptent, {n} en tout"
    ),
    "{rows} equal to another in every cell that is read; they count, with {n} in all": (
        "{rows} égales à une autre dans chaque cellule lue ; elles comptent, {n} en tout"
    ),
    "Delete those that were entered twice; orders with numbers are known apart.": (
        "Supprimez celles saisies deux fois ; les commandes numérotées se distinguent."
    ),
    "Delete those that were entered twice; two of the same item may stay.": (
        "Supprimez celles saisies deux fois ; deux du même article peuvent rester."
    ),
    (
        "{rows} of money given back: each reduces the order of its number, on the day of "
        "that, and is no order itself"
    ): (
        "{rows} d'argent rendu : chacune réduit la commande de son numéro, au jour de "
        "celle-ci, et n'est pas une commande"
    ),
    (
        "{rows} of money given back without the number of an order: each counts on its "
        "own day, and is no order"
    ): (
        "{rows} d'argent rendu sans numéro de commande : chacune compte à son jour, et "
        "n'est pas une commande"
    ),
    "Write the number of its order beside it (Order ID), where it is to reduce that one.": (
        "Écrivez à côté le numéro de sa commande (Order ID), là où elle doit la réduire."
    ),
    "{rows} of orders that come to 0.00; they count as orders": (
        "{rows} de commandes à 0,00 ; elles comptent comme commandes"
    ),
    "Where nothing was bought, write cancelled in the column Status, or delete the row.": (
        "Là où rien n'a été acheté, écrivez annulé dans la colonne Statut, ou supprimez la ligne."
    ),
    "{rows} refunded in part, which count in full: no column says how much": (
        "{rows} remboursées en partie, qui comptent en entier : aucune colonne ne dit combien"
    ),
    "Add a column Refunded with what was given back.": (
        "Ajoutez une colonne Refunded avec ce qui a été rendu."
    ),
    "{rows} not counted, by what stands there: ": (
        "{rows} non comptées, d'après ce qui y figure : "
    ),
    " (does not count)": " (ne compte pas)",
    "a state nobody knows, in {rows}; it counts": "un état inconnu, dans {rows} ; cela compte",
    "If such rows do not count, write cancelled there, or delete them.": (
        "Si de telles lignes ne comptent pas, écrivez-y annulé, ou supprimez-les."
    ),
    "If such rows do not count, write cancelled there: ": (
        "Si de telles lignes ne comptent pas, écrivez-y annulé : "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} autres mots pour un état inconnu, dans {rows} ; ils comptent"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "un statut inconnu, dans {rows} ; compté comme actif"
    ),
    (
        "If these customers are not to be called, add it to the setting lost_statuses, "
        "paused_statuses or no_contact_statuses; if they are, to active_statuses."
    ): (
        "Si ces clients ne doivent pas être appelés, ajoutez-le au réglage "
        "lost_statuses, paused_statuses ou no_contact_statuses ; sinon à active_statuses."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "{n} autres mots pour un statut inconnu, dans {rows} ; comptés comme actifs"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Si cette colonne n'est pas un statut, fixez-la avec `retain map` ; sinon voir "
        "les lignes au-dessus."
    ),
    "What does the status {word} mean?": "Que signifie le statut {word} ?",
    "Counted as active.": "Compté comme actif.",
    "the classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "les catégories de {header} sont celles utilisées : {counts}, et {n} sans catégorie connue"
    ),
    "the classes in {header} are the tiers: ": (
        "les catégories de {header} sont celles utilisées : "
    ),
    "The classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "Les catégories de {header} sont celles utilisées : {counts}, et {n} sans catégorie connue"
    ),
    "The classes in {header} are the tiers: ": (
        "Les catégories de {header} sont celles utilisées : "
    ),
    "Do the classes in {header} make the tiers (own), or does revenue (share)?": (
        "Les catégories viennent-elles de {header} (catégories propres) ou du chiffre "
        "d'affaires (chiffre d'affaires) ?"
    ),
    "The classes are the tiers.": "Les catégories propres valent.",
    "no such customer in this book": "aucun client de ce nom dans ce classeur",
    "no such header in this book": "aucun en-tête de ce nom dans ce classeur",
    "no such sheet in this book": "aucune feuille de ce nom dans ce classeur",
    "this sheet is written anew at each run, and there is {what} that a run did not write": (
        "cette feuille est réécrite à chaque passage, et on y trouve {what} qu'aucun "
        "passage n'a écrit"
    ),
    "It is kept as a sheet of your own; do your own work on sheets of your own.": (
        "Elle est gardée comme votre propre feuille ; travaillez sur vos propres feuilles."
    ),
    "no holidays are known for this country ({rows}); only weekends are kept free": (
        "aucun jour férié connu pour ce pays ({rows}) ; seuls les week-ends sont gardés libres"
    ),
    "no holidays are known for this country; only weekends are kept free": (
        "aucun jour férié connu pour ce pays ; seuls les week-ends sont gardés libres"
    ),
    "Write its English name or two-letter code; add its holidays to a Holidays sheet.": (
        "Écrivez son nom anglais ou son code à deux lettres ; ajoutez ses jours fériés à "
        "une feuille Holidays."
    ),
    "Write its English name or two-letter code.": (
        "Écrivez son nom anglais ou son code à deux lettres."
    ),
    (
        "no country is known for anybody, so calls are planned on holidays like {day}; "
        "{n} of {n2} phone numbers are of {ours}"
    ): (
        "aucun pays n'est connu, des appels sont donc prévus des jours fériés comme le "
        "{day} ; {n} numéros de téléphone sur {n2} sont de {ours}"
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Si c'est le pays, écrivez-le sur la feuille Settings : country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "pas un jour de l'année, ni une fête de ce pays ; laissé de côté"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Écrivez un jour comme 15 Dec, ou PAYS=nom d'un jour férié, en anglais."
    ),
    "a country that is not known; what it says is left out": (
        "un pays inconnu ; ce qu'il dit est laissé de côté"
    ),
    "no number of calls a day; the setting calls_per_day ({n}) is used": (
        "pas un nombre d'appels par jour ; le réglage calls_per_day ({n}) vaut"
    ),
    "Write a whole number from 0 on, or clear it.": (
        "Écrivez un nombre entier à partir de 0, ou videz la cellule."
    ),
    "no whole number of calls a day; {n} is used": (
        "pas un nombre entier d'appels par jour ; {n} est utilisé"
    ),
    "Write a whole number.": "Écrivez un nombre entier.",
    "not days of the week; the setting working_days is used": (
        "pas des jours de la semaine ; le réglage working_days vaut"
    ),
    "Write them like Mon-Fri or Mon, Tue, Thu.": "Écrivez-les comme lun-ven ou lun, mar, jeu.",
    "no time of day; the setting day_starts is used": (
        "pas une heure ; le réglage day_starts vaut"
    ),
    "no time of day; the setting day_ends is used": "pas une heure ; le réglage day_ends vaut",
    "no time zone that is known; the setting time_zone is used": (
        "pas un fuseau horaire connu ; le réglage time_zone vaut"
    ),
    "Write it like ": "Écrivez-le comme ",
    "the absence ends before it begins; it is not counted": (
        "l'absence se termine avant de commencer ; elle n'est pas comptée"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the one customer of this rep is planned from then on"
    ): (
        "pas de jour de fin d'absence : {who} est absent jusqu'à nouvel ordre, et aucun "
        "appel au seul client de ce commercial n'est prévu dès lors"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the {n} customers of this rep is planned from then on"
    ): (
        "pas de jour de fin d'absence : {who} est absent jusqu'à nouvel ordre, et aucun "
        "appel aux {n} clients de ce commercial n'est prévu dès lors"
    ),
    "no day on which the absence ends: {who} is away until further notice": (
        "pas de jour de fin d'absence : {who} est absent jusqu'à nouvel ordre"
    ),
    "Write the last day off, the same day for one day; else give the customers another owner.": (
        "Écrivez le dernier jour d'absence, le même pour un seul jour ; sinon, donnez un "
        "autre commercial aux clients."
    ),
    "a short name; {name} is meant": "un nom court ; il s'agit de {name}",
    (
        "no rep of the sheet Team, where {name} stands; calls are planned for {name2} "
        "apart, as usual days and calls a day allow"
    ): (
        "aucun commercial de la feuille Team, où figure {name} ; les appels de {name2} "
        "sont planifiés à part, selon les jours et appels par jour habituels"
    ),
    "Write {name}, if that is who is meant; else add a row for ": (
        "Écrivez {name}, si c'est bien lui ; sinon, ajoutez une ligne pour "
    ),
    "nobody stands in for themselves; no call is given to anybody else": (
        "personne ne se remplace soi-même ; aucun appel n'est donné à un autre"
    ),
    "Write who stands in, or clear it.": "Écrivez qui remplace, ou videz la cellule.",
    (
        "neither a rep of this sheet nor an owner of customers; what {name} has promised "
        "is planned for {name2} on days away, as usual days and calls a day allow"
    ): (
        "ni un commercial de cette feuille ni celui de clients ; ce que {name} a promis "
        "est planifié pour {name2} les jours d'absence, selon les jours et appels "
        "habituels"
    ),
    "Correct the name, or add a row for ": "Corrigez le nom, ou ajoutez une ligne pour ",
    " stands in row {n} too, with {what}; that one is used": (
        " figure aussi à la ligne {n}, avec {what} ; celle-ci vaut"
    ),
    "Correct or delete one of the two; further rows are for further absences.": (
        "Corrigez ou supprimez l'une des deux ; d'autres lignes servent à d'autres absences."
    ),
    "an end that is no day; {tier} holds until somebody clears it": (
        "une fin qui n'est pas un jour ; {tier} vaut jusqu'à ce qu'on l'efface"
    ),
    "Write the last day like 2026-12-31.": "Écrivez le dernier jour comme 2026-12-31.",
    "a tier by hand that ended on {iso}; the rule decides": (
        "une catégorie manuelle qui a pris fin le {iso} ; la règle décide"
    ),
    "Clear it, or write a new last day.": "Videz la cellule, ou écrivez un nouveau dernier jour.",
    "a tier by hand that ends on {iso}, today; then the rule decides": (
        "une catégorie manuelle qui prend fin le {iso}, aujourd'hui ; ensuite la règle décide"
    ),
    "a tier by hand that ends on {iso}, in {n} days; then the rule decides": (
        "une catégorie manuelle qui prend fin le {iso}, dans {n} jours ; ensuite la règle décide"
    ),
    "a tier by hand that ends on {iso}, in 1 day; then the rule decides": (
        "une catégorie manuelle qui prend fin le {iso}, demain ; ensuite la règle décide"
    ),
    "another step above has this name; what is done for one counts for both": (
        "une autre étape au-dessus porte ce nom ; ce qui est fait pour l'une compte pour les deux"
    ),
    "Give each step a name of its own.": "Donnez à chaque étape son propre nom.",
    "no tier, and no customer has it as an interest or bought of it": (
        "pas une catégorie, et aucun client n'a cet intérêt ni n'en a acheté"
    ),
    "Correct it, or add it to the interests of those whom the step is for.": (
        "Corrigez-le, ou ajoutez-le aux intérêts de ceux que l'étape concerne."
    ),
    (
        "most first orders of the {n} customers without Customer since stand at the "
        "begin of the sheet, {iso}; it may hold the latest orders only, so nobody is "
        "called new by it"
    ): (
        "la plupart des premières commandes des {n} clients sans « Client depuis » sont "
        "au début de la feuille, {iso} ; elle ne contient peut-être que les dernières "
        "commandes, personne n'est donc dit nouveau par elle"
    ),
    "Add older orders, or a column Customer since to the customer list.": (
        "Ajoutez des commandes plus anciennes, ou une colonne Client depuis à la liste des clients."
    ),
    "Write days of the week, like Tue, Thu or Mon-Wed.": (
        "Écrivez des jours de la semaine, comme mar, jeu ou lun-mer."
    ),
    "Write hours, like 9-11, mornings or after 14:00.": "Écrivez des heures, comme 9-11.",
    "a preference that cannot be read; it counts as blank": (
        "une préférence illisible ; compte comme vide"
    ),
    "nobody knows whose promise this is; it counts as ours": (
        "on ne sait pas de qui est cette promesse ; elle compte comme la nôtre"
    ),
    "Write us or them.": "Écrivez nous ou client.",
    "no score from {n} to {n2}, as this survey has; it does not count": (
        "pas une note de {n} à {n2}, comme dans cette enquête ; elle ne compte pas"
    ),
    "no score from {n} to {n2}, as {what} has; it does not count": (
        "pas une note de {n} à {n2}, comme {what} ; elle ne compte pas"
    ),
    (
        "Type a score from {n} to {n2}; where the scale is another one, write it behind "
        "the kind, like "
    ): (
        "Saisissez une note de {n} à {n2} ; si l'échelle est autre, écrivez-la derrière "
        "le type, comme "
    ),
    "no trigger that is known; the step is left out": (
        "pas un déclencheur connu ; l'étape est laissée de côté"
    ),
    "nothing that is known; the step stands on To do": (
        "rien de connu ; l'étape figure dans À faire"
    ),
    "Write call, visit, e-mail, letter, gift or colleague.": (
        "Écrivez call, visit, e-mail, letter, gift ou colleague."
    ),
    "Write one of ": "Écrivez l'un de : ",
    "no length of time and no day of the year; the step is left out": (
        "ni une durée ni un jour de l'année ; l'étape est laissée de côté"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Écrivez une durée comme 3 days, day 30 ou 2 months, ou 1 Dec."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un jour de l'année ne dit rien après ce déclencheur ; l'étape est laissée de côté"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Écrivez une durée comme 3 days, ou date comme déclencheur."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "date est un jour de l'année, et ceci n'en est pas un ; l'étape est laissée de côté"
    ),
    "Write a day like 1 Dec, or season.": "Écrivez un jour comme 1 Dec, ou season.",
    "nothing tells how often; the step is left out": (
        "rien ne dit à quelle fréquence ; l'étape est laissée de côté"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Écrivez une durée comme 1 year, ou un jour comme 1 Dec."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Rien à changer dans ",
    "Would write ": "Écrirait : ",
    "Wrote ": "Écrit : ",
    ", as of {iso}": ", au {iso}",
    "1 question is open: choose answers in the sheet {ours}; the next refresh goes by them.": (
        "1 question est ouverte : choisissez la réponse dans la feuille {ours} ; la "
        "prochaine actualisation en tiendra compte."
    ),
    (
        "{n} questions are open: choose answers in the sheet {ours}; the next refresh goes by them."
    ): (
        "{n} questions sont ouvertes : choisissez des réponses dans la feuille {ours} ; "
        "la prochaine actualisation en tiendra compte."
    ),
    " (hidden)": " (masquée)",
    ": to be added": " : serait ajoutée",
    ": to be replaced": " : serait remplacée",
    ": to be kept": " : serait gardée",
    ": added": " : ajoutée",
    ": replaced": " : remplacée",
    ": unchanged": " : inchangée",
    ": kept": " : gardée",
    ": refused": " : refusée",
    ", {n} rows": ", {n} lignes",
    ", {n} row": ", {n} ligne",
    "columns beside the customers added: ": "colonnes à côté des clients ajoutées : ",
    "columns beside the customers replaced: ": "colonnes à côté des clients remplacées : ",
    "columns beside the customers unchanged: ": "colonnes à côté des clients inchangées : ",
    "columns beside the customers linked: ": "colonnes à côté des clients liées : ",
    "columns beside the customers mended: ": "colonnes à côté des clients réparées : ",
    "columns beside the customers to be added: ": (
        "colonnes à côté des clients qui seraient ajoutées : "
    ),
    "columns beside the customers to be replaced: ": (
        "colonnes à côté des clients qui seraient remplacées : "
    ),
    "columns beside the customers to be linked: ": (
        "colonnes à côté des clients qui seraient liées : "
    ),
    "columns beside the customers to be mended: ": (
        "colonnes à côté des clients qui seraient réparées : "
    ),
    ": {n} rows added from the call schedule": " : {n} lignes ajoutées depuis le plan d'appels",
    ": {n} row added from the call schedule": " : {n} ligne ajoutée depuis le plan d'appels",
    ": {n} rows to be added from the call schedule": (
        " : {n} lignes du plan d'appels seraient ajoutées"
    ),
    ": {n} row to be added from the call schedule": (
        " : {n} ligne du plan d'appels serait ajoutée"
    ),
    "backup: ": "sauvegarde : ",
    "{n} problems: see the sheet {ours}, or `retain check`.": (
        "{n} problèmes : voir la feuille {ours}, ou `retain check`."
    ),
    "{n} problem: see the sheet {ours}, or `retain check`.": (
        "{n} problème : voir la feuille {ours}, ou `retain check`."
    ),
    "0 problems.": "Aucun problème.",
    "No problems.": "Aucun problème.",
    "{n} problems: ": "{n} problèmes : ",
    "{n} problem: ": "{n} problème : ",
    "{n} errors": "{n} erreurs",
    "{n} error": "{n} erreur",
    "{n} warnings": "{n} avertissements",
    "{n} warning": "{n} avertissement",
    "{n} notes": "{n} remarques",
    "{n} note": "{n} remarque",
    "... and {n} more; --json lists all.": "... et {n} autres ; --json les donne tous.",
    "Not read: sheet ": "Non lu : feuille ",
    ": sheet '{title}', ": " : feuille '{title}', ",
    ": not used; may be ": " : non utilisé ; peut-être ",
    ". Settle it with `retain map`.": ". Fixez-le avec `retain map`.",
    "not used: ": "non utilisés : ",
    "1 call waits for the call log, in {ours}: ": (
        "1 appel attend le journal d'appels, dans {ours} : "
    ),
    "{n} calls wait for the call log, in {ours}: ": (
        "{n} appels attendent le journal d'appels, dans {ours} : "
    ),
    "1 call counts, in {ours}: ": "1 appel compte, dans {ours} : ",
    "{n} calls count, in {ours}: ": "{n} appels comptent, dans {ours} : ",
    ": each customer has a sheet of its own": " : chaque client a sa propre feuille",
    ": months stand across": " : les mois sont en colonnes",
    "1 signal is answered, as {ours} says.": "1 signal a reçu une réponse, comme le dit {ours}.",
    "{n} signals are answered, as {ours} says.": (
        "{n} signaux ont reçu une réponse, comme le dit {ours}."
    ),
    "1 task is done: it stands in {ours}.": "1 tâche est faite : elle figure dans {ours}.",
    "{n} tasks are done: they stand in {ours}.": (
        "{n} tâches sont faites : elles figurent dans {ours}."
    ),
    ": filled from {ours}: ": " : rempli depuis {ours} : ",
    ": what was done stands in {ours} alone: ": (
        " : ce qui a été fait figure seulement dans {ours} : "
    ),
    "1 answer stands in the sheet {title} from now on.": (
        "1 réponse figure désormais dans la feuille {title}."
    ),
    "{n} answers stand in the sheet {title} from now on.": (
        "{n} réponses figurent désormais dans la feuille {title}."
    ),
    " was changed by hand: it is kept as {title}, and is yours now.": (
        " a été modifiée à la main : elle est gardée sous {title}, et est maintenant la vôtre."
    ),
    " was changed by hand ({what}): it is kept as {title}, and is yours now.": (
        " a été modifiée à la main ({what}) : elle est gardée sous {title}, et est "
        "maintenant la vôtre."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " a été modifiée à la main : elle est gardée, et est maintenant la vôtre."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " a été retirée : il n'y a plus rien à y montrer."
    ),
    " stays as it was: ": " reste telle quelle : ",
    (
        " in the copy before this one had been changed by hand ({what}): that copy is in "
        "the backup."
    ): (
        " dans la copie précédente avait été modifiée à la main ({what}) : cette copie "
        "est dans la sauvegarde."
    ),
    (
        "Somebody changed a sheet of ours while it was written: it is kept as {title}, "
        "and is yours now."
    ): (
        "Quelqu'un a modifié une de nos feuilles pendant l'écriture : elle est gardée "
        "sous {title}, et est maintenant la vôtre."
    ),
    "The columns stand on a sheet of their own: ": (
        "Les colonnes figurent sur leur propre feuille : "
    ),
    "The spreadsheet's time zone {zone} is not known here: today is today on this machine.": (
        "Le fuseau horaire {zone} du classeur n'est pas connu ici : aujourd'hui est "
        "celui de cette machine."
    ),
    " was not written by this and stays as it is; the result is {file}.": (
        " ne vient pas d'ici et reste tel quel ; le résultat est {file}."
    ),
    " is a new workbook with the values of {book} only, as ": (
        " est un nouveau classeur avec seulement les valeurs de {book}, car "
    ),
    "Intervals stretched so that the plan can be kept: ": (
        "Intervalles étirés pour que le plan soit tenable : "
    ),
    "More is asked for than is possible, and stretch is off: ": (
        "Il est demandé plus que possible, et stretch est désactivé : "
    ),
    "No place for a call in the next {n} days: ": (
        "Aucune place pour un appel dans les {n} prochains jours : "
    ),
    "Correct days off and calls a day in Team, or give the customers another owner.": (
        "Corrigez les jours d'absence et les appels par jour dans Team, ou donnez un "
        "autre commercial aux clients."
    ),
    " ({n} calls a day for {n2} places)": " ({n} appels par jour pour {n2} places)",
    "Added to ": "Ajouté à ",
    "Would add to ": "Ajouterait à ",
    " has no column for {what}: {ours} holds that.": (
        " n'a pas de colonne pour {what} : {ours} le contient."
    ),
    "What was typed into the schedule waits on the sheet {ours}: ": (
        "Ce qui a été saisi dans le plan attend sur la feuille {ours} : "
    ),
    "No problems; read were ": "Aucun problème ; lus : ",
    ": see the sheet {ours}. Read were ": " : voir la feuille {ours}. Lus : ",
    "{n} rows of ": "{n} lignes de ",
    # Joined words.
    "' to '": "' → '",
    "{short} or {day}: nothing in this column tells whether the day or the month stands first": (
        "{short} ou {day} : rien dans cette colonne ne dit si le jour ou le mois est en premier"
    ),
    "{short} or {day}: this column contradicts itself (": (
        "{short} ou {day} : cette colonne se contredit ("
    ),
    # Why a header or a sheet is what it is read as.
    "you said so": "vous l'avez dit",
    "by the text above it, ": "d'après le texte au-dessus, ",
    "by its title; its rows are orders as well": (
        "d'après son titre ; ses lignes sont aussi des commandes"
    ),
    "by its headers": "d'après ses en-têtes",
    "by their headers": "d'après leurs en-têtes",
    "by its title": "d'après son titre",
    "by their titles": "d'après leurs titres",
    "as a table with months across": "comme tableau avec les mois en colonnes",
    "a number for each order, beside an e-mail address": (
        "un numéro par commande, à côté d'une adresse e-mail"
    ),
    "as a sheet for each customer": "comme une feuille par client",
    "like the sheets of customers, but no customer is called so": (
        "comme les feuilles de clients, mais aucun client ne s'appelle ainsi"
    ),
    "the number under ": "le numéro sous ",
    "the name under ": "le nom sous ",
    "its name in code": "son nom dans le code",
    "its column in ": "sa colonne dans ",
    "; its values agree": " ; ses valeurs concordent",
    "the last contact": "le dernier contact",
    "the latest day of ": "le jour le plus récent de ",
    "the second header for ": "le second en-tête pour ",
    "; so do others: ": " ; d'autres aussi : ",
    "of outgoing calls; of incoming ones ": "des appels sortants ; des appels entrants ",
    "the customer's number in the calls of one direction only": (
        "le numéro du client seulement dans les appels d'un sens"
    ),
    "its values look like e-mail addresses": "ses valeurs ressemblent à des adresses e-mail",
    "its values look like phone numbers": "ses valeurs ressemblent à des numéros de téléphone",
    "its values look like dates": "ses valeurs ressemblent à des dates",
    "its values tell more outcomes apart than those of ": (
        "ses valeurs distinguent plus de résultats que celles de "
    ),
    "the name beside a first name": "le nom à côté d'un prénom",
    "the name beside a surname": "le nom à côté d'un nom de famille",
    "the name beside the customer's": "le nom à côté de celui du client",
    "Write it like Europe/Madrid.": "Écrivez-le comme Europe/Paris.",
    "no better header for the customer": "pas de meilleur en-tête pour le client",
    "its own name": "son propre nom",
    "from row {n}": "à partir de la ligne {n}",
    "{n} contacts in the month": "{n} contacts dans le mois",
}
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun. mar. mer. jeu. ven. sam. dim.",
    whole_weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    marks="\u202f,",
    either="ou",
)
CATALOGUE = Catalogue("fr", TEXTS, PHRASES, SPELLING, MESSAGES)
