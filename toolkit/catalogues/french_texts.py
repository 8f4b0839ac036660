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
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun. mar. mer. jeu. ven. sam. dim.",
    whole_weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    marks="\u202f,",
)
CATALOGUE = Catalogue("fr", TEXTS, PHRASES, SPELLING)
