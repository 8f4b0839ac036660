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
    "please_answer.choices|all of them": "toutes",
    "please_answer.choices|reached": "joint",
    "please_answer.choices|not reached": "non joint",
    "please_answer.choices|active": "actif",
    "please_answer.choices|paused": "en pause",
    "please_answer.choices|lost": "perdu",
    "please_answer.choices|no contact": "ne pas contacter",
    "please_answer.choices|counts": "compte",
    "please_answer.choices|void": "ne compte pas",
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
    # Titles and headers of the reports.
    "Figures": "Chiffres",
    "Retention report": "Rapport de fidélisation",
    "Figure": "Chiffre",
    "Period": "Période",
    "Count": "Nombre",
    "Definition": "Définition",
    "Coverage": "Couverture",
    "Customers": "Clients",
    "On track": "Dans les temps",
    "Due soon": "Bientôt dus",
    "Overdue": "En retard",
    "Never": "Jamais",
    "Capacity": "Capacité",
    "Cadence calls a day": "Appels de rythme par jour",
    "Commitments a day": "Engagements par jour",
    "Places a day": "Places par jour",
    "Stretched by": "Étiré de",
    "Days between calls: A / B / C / no tier": "Jours entre appels : A / B / C / sans catégorie",
    "Contact gaps": "Intervalles sans contact",
    "Days since last contact": "Jours depuis le dernier contact",
    "A": "A",
    "B": "B",
    "C": "C",
    "Revenue by tier": "Chiffre d'affaires par catégorie",
    "Share of customers": "Part des clients",
    "Share of revenue": "Part du chiffre d'affaires",
    "Cohorts": "Cohortes",
    "First order in": "Première commande en",
    "Months later": "Mois plus tard",
    "Still ordering": "Commandent encore",
    "Run": "Exécution",
    "Item": "Élément",
    "From": "Origine",
    "Meaning": "Signification",
    "Gaps": "Écarts",
    "Owner": "Responsable",
    "Gap in": "Écart sur",
    "Expected": "Attendu",
    "Received": "Reçu",
    "Gap": "Écart",
    "Open since": "Ouvert depuis",
    "Closed": "Clos",
    "State": "État",
    "Age (working days)": "Âge (jours ouvrés)",
    "Age (days)": "Âge (jours)",
    "First response (working days)": "Première réponse (jours ouvrés)",
    "Reopened": "Rouvert",
    "Row": "Ligne",
    "Time to close": "Délai de clôture",
    "Open": "Ouverts",
    "Median (working days)": "Médiane (jours ouvrés)",
    "90 % within (working days)": "90 % en (jours ouvrés)",
    "First response, median": "Première réponse, médiane",
    "First response in time": "Première réponse à temps",
    "Bad news told and closed": "Mauvaises nouvelles annoncées et closes",
    "Bad news told": "Mauvaises nouvelles",
    "Happened": "Survenu le",
    "What happened": "Ce qui s'est passé",
    "Told on": "Annoncé le",
    "Resolved on": "Résolu le",
    "Prevention": "Prévention",
    "Still missing": "Manque encore",
    "Promises kept": "Promesses tenues",
    "Made by": "Faite par",
    "Who promised": "Qui a promis",
    "Promises": "Promesses",
    "Done or due by now": "Faites ou échues",
    "Kept": "Tenues",
    "Exceeded": "Dépassées",
    "Short": "Insuffisantes",
    "Late": "En retard (promesses)",
    "Kept rate": "Taux tenu",
    "Moved in time": "Déplacées à temps",
    "Buffer to add (days)": "Marge à ajouter (jours)",
    "Days against the promise": "Jours par rapport à la promesse",
    "Days late (negative: early)": "Jours de retard (négatif : en avance)",
    "Share": "Part",
    "What was claimed and what came": "Ce qui était annoncé et ce qui est venu",
    "Claimed at": "Annoncé lors de",
    "Claim": "Annonce",
    "Broken": "Rompues",
    "Broken rate": "Taux rompu",
    "Mean days late": "Jours de retard en moyenne",
    "Warning": "Alerte",
    "Promise ledger": "Registre des promesses",
    "Promise": "Promesse",
    "Promised on": "Promis le",
    "New date": "Nouvelle date",
    "Notice sent": "Avis envoyé",
    "Notice lead (days)": "Préavis (jours)",
    "Days late": "Jours trop tard",
    "Note sent": "Note envoyée",
    "Follow-ups": "Relances",
    "Who": "Qui (commercial)",
    "Overdue (working days)": "Retard (jours ouvrés)",
    "Handoffs": "Transmissions",
    "Case": "Dossier",
    "Handed on by": "Transmis par",
    "Handed to": "Transmis à",
    "Handed on": "Transmis le",
    "Accepted on": "Accepté le",
    "Days to accept": "Jours avant acceptation",
    "Now with": "Maintenant chez",
    "Customers who changed hands": "Clients ayant changé de commercial",
    "Sold by": "Vendu par",
    "Handed over on": "Client transmis le",
    "Reached since": "Joint depuis",
    "Open promises": "Promesses en cours",
    "Counterparts introduced": "Interlocuteurs présentés",
    "Still to do": "Reste à faire",
    "Customers by who sold to them": "Clients par vendeur",
    "Lost": "Perdus",
    "Churn": "Attrition",
    "Handed over": "Transmis",
    "Lost after handover": "Perdus après transmission",
    "Effort and outcome by rep": "Effort et résultat par commercial",
    "Contact quality": "Qualité des contacts",
    "Calls": "Appels",
    "Reached, share": "Joints, part",
    "Minutes a talk": "Minutes par échange",
    "Meeting notes late": "Notes en retard",
    "Meetings": "Rendez-vous",
    "Unanswered": "Sans réponse",
    "Effort and outcome by month": "Effort et résultat par mois",
    "Month": "Mois",
    "Contacts that give and contacts that sell": "Contacts qui donnent et contacts qui vendent",
    "Value contacts": "Contacts de valeur",
    "Sell contacts": "Contacts de vente",
    "Value to one sell": "Valeur pour une vente",
    "Customers who were only sold to": "Clients à qui l'on n'a que vendu",
    "Sell contacts in a row": "Contacts de vente à la suite",
    "Time to an answer": "Délai de réponse",
    "Asked": "Demandé",
    "Answered": "Répondu",
    "Still waiting": "En attente",
    "In time": "À temps",
    "Floor kept": "Plancher tenu",
    "Ratings in reviews": "Notes lors des bilans",
    "Quarter": "Trimestre",
    "Reviews": "Bilans",
    "Rated": "Notés",
    "Mean rating": "Note moyenne",
    "Better than before": "Mieux qu'avant",
    "The same": "Pareil",
    "Worse": "Moins bien",
    "About": "Sur le client",
    "Diary": "Fiche client",
    "Kind": "Type",
    "Point": "Point",
    (
        "Date, Customer ID, By, Channel, Outcome, Notes, Follow up, Follow up "
        "due, Rating, Purpose, News told"
    ): (
        "Date d'appel, Numéro client, Par, Canal, Résultat, Remarques, "
        "Prochaine étape, Échéance, Évaluation, Objet, Communiqué"
    ),
    "Done and answered": "Fait et répondu",
    "Last contacts": "Derniers contacts",
    "Promises, both sides": "Promesses des deux côtés",
    "Gaps, open first": "Écarts, les ouverts d'abord",
    "Tasks": "Tâches",
    "Needs": "Besoins",
    "Need": "Besoin",
    "Asked on": "Demandé le",
    "Needs met": "Besoins satisfaits",
    "Met": "Satisfaits",
    "Unmet": "Non satisfaits",
    "Not asked": "Non demandés",
    "Met, share": "Satisfaits, part",
    "New customers not asked": "Nouveaux clients non interrogés",
    "Requests by tier": "Demandes par catégorie",
    "Requests": "Demandes",
    "Customers who asked": "Clients ayant demandé",
    "Yes rate": "Taux de oui",
    "Working days to yes, median": "Jours ouvrés jusqu'au oui, médiane",
    "Days to yes, median": "Jours jusqu'au oui, médiane",
    "Cost": "Coût",
    "Cost per customer": "Coût par client",
    "Asking more than others": "Demandent plus que les autres",
    "More": "Plus",
    "Limit of the tier": "Limite de la catégorie",
    "Cost, limit of the tier": "Coût, limite de la catégorie",
    "Recovery": "Rétablissement",
    "Opened": "Ouvert le",
    "Resolved": "Résolu",
    "Follow-up score": "Score de suivi",
    "Score before": "Score avant",
    "Score after": "Score après",
    "Recovered": "Rétabli",
    "Spend before": "Dépense avant",
    "Spend after": "Dépense après",
    "Time after": "Temps après",
    "Customers recovered": "Clients rétablis",
    "Cases resolved": "Dossiers résolus",
    "Scored before and after": "Notés avant et après",
    "Recovered, share": "Rétablis, part",
    "Follow-up score, mean": "Score de suivi, moyenne",
    "Cases whose time has passed": "Dossiers dont le délai est passé",
    "Their spend before": "Leur dépense avant",
    "Their spend after": "Leur dépense après",
    # Titles and headers of the other reports.
    "Channel mix": "Mix de canaux",
    "Visits": "Visites",
    "Visits per customer a year": "Visites par client et par an",
    "Least visits a year": "Visites minimales par an",
    "Customers below": "Clients en dessous",
    "Last touch by channel": "Dernier contact par canal",
    "Last attempt": "Dernière tentative",
    "Last success": "Dernier succès",
    "Touches (365 days)": "Contacts (365 jours)",
    "Reached (365 days)": "Joints (365 jours)",
    "Adherence": "Respect du plan",
    "Made on time": "Faits à temps",
    "Made before": "Faits avant",
    "Made late": "Faits en retard",
    "Not made": "Non faits",
    "Working days late, mean": "Jours ouvrés de retard, moyenne",
    "Moved by us": "Déplacés par nous",
    "Of these, promised": "Dont promis",
    "Moved by the customer": "Déplacés par le client",
    "Calls without a plan": "Appels hors plan",
    "Calls not made": "Appels non faits",
    "Days since": "Jours depuis",
    "Times planned": "Fois planifié",
    "Planned now": "Prévu maintenant",
    "Plan kept": "Plan tenu",
    "What if": "Et si",
    "Calls a day asked for": "Appels demandés par jour",
    "Calls a day possible": "Appels possibles par jour",
    "Stretched by, team": "Étiré de, équipe",
    "Stretched by, worst rep": "Étiré de, pire commercial",
    "Worst rep": "Pire commercial",
    "Customers in the plan": "Clients dans le plan",
    "Customers who slip": "Clients qui glissent",
    "Beyond the plan": "Au-delà du plan",
    "Beyond: never reached": "Au-delà : jamais joints",
    "Commitments": "Engagements",
    "Commitments on their day": "Engagements le jour même",
    "Days late by class": "Jours de retard par catégorie",
    "Days late, mean": "Jours de retard, moyenne",
    "Days late, 95 %": "Jours de retard, 95 %",
    "Who slips": "Qui glisse",
    "Next call then": "Prochain appel alors",
    "Working days later": "Jours ouvrés plus tard",
    "Place then": "Place alors",
    "In words": "En mots",
    "What it comes to": "Ce que cela donne",
    "Value adds by tier": "Attentions par catégorie",
    "Giving": "Attentions",
    "Customers given to": "Clients ayant reçu",
    "Value adds": "Attentions (nombre)",
    "Value adds per customer": "Attentions par client",
    "Gifts": "Cadeaux",
    "Offers": "Offres",
    "Previews": "Avant-premières",
    "Reports": "Rapports",
    "Invitations": "Invitations",
    "Special actions": "Actions spéciales",
    "Cost without offers": "Coût hors offres",
    "Without a cost": "Sans coût",
    "Giving to look at": "Attentions à vérifier",
    "Day": "Jour",
    "What speaks against it": "Ce qui s'y oppose",
    "Budgets": "Budgets",
    "Budget for 12 months": "Budget sur 12 mois",
    "Given in 12 months": "Donné en 12 mois",
    "Planned": "Prévu",
    "Left": "Restant",
    "Open offers": "Offres ouvertes",
    "Known by tier": "Connus par catégorie",
    "Known": "Connu",
    "Contact": "Contact",
    "Interests": "Intérêts",
    "Answers": "Réponses",
    "Preferences": "Préférences",
    "Least known first": "Les moins connus d'abord",
    "To ask in the next call": "À demander au prochain appel",
    "Missing introductions": "Présentations manquantes",
    "Function": "Fonction",
    "Their person": "Leur personne",
    "Our person": "Notre personne",
    "Missing": "Manque",
    "Referrals": "Recommandations",
    "Referred by": "Recommandé par",
    "Revenue of those": "Leur chiffre d'affaires",
    "Whom": "Qui (recommandé)",
    "Whom to ask": "À qui demander",
    "Last asked": "Demandé en dernier",
    "Exposure": "Exposition",
    "Competitors": "Concurrents",
    "Tier counts": "Poids de la catégorie",
    "Competitors named": "Concurrents cités",
    "Renewal counts": "Poids du renouvellement",
    "Renewal": "Renouvellement",
    "Days to renewal": "Jours avant renouvellement",
    "Single person": "Une seule personne",
    "Only reached by": "Joint seulement par",
    "Contacts": "Contacts",
    "Last": "Dernier",
    "Contacts of nobody named": "Contacts sans nom",
    "Satisfaction": "Satisfaction",
    "Surveys": "Enquêtes",
    "Survey": "Enquête",
    "Measure": "Mesure",
    "Customers (n)": "Clients (n)",
    "Score": "Score",
    "From (95 %)": "De (95 %)",
    "To (95 %)": "À (95 %)",
    "Promoters or satisfied": "Promoteurs ou satisfaits",
    "In the middle": "Au milieu",
    "Detractors or not": "Détracteurs ou insatisfaits",
    "Suggestions": "Suggestions",
    "Suggestion": "Suggestion",
    "Acted on": "Traité le",
    "Days": "Jours",
    "Questions about changes": "Questions sur les changements",
    "Answered of late": "Répondu récemment",
    "Out of date": "Périmé",
    "Never answered": "Jamais répondu",
    "Answered of late, share": "Répondu récemment, part",
    "Newest answer": "Réponse la plus récente",
    "Warning signs": "Signes d'alerte",
    "Sign": "Signe",
    "Measured": "Mesuré",
    "Threshold": "Seuil",
    "Headlines": "En bref",
    "12 months before": "12 mois avant",
    "Change": "Évolution",
    "By quarter": "Par trimestre",
    "Kept by year": "Conservés par année",
    "Customers before": "Clients avant",
    "Customers kept": "Clients conservés",
    "Logo churn": "Attrition de clients",
    "Won back": "Reconquis",
    "New": "Nouveaux",
    "Kept by quarter": "Conservés par trimestre",
    "Kept by month": "Conservés par mois",
    "Growth bridge": "Pont de croissance",
    "Step": "Étape",
    "Drawn from": "Tracé depuis",
    "Total": "Total",
    "Less": "Moins",
    "Survival": "Survie",
    "Months as a customer": "Mois comme client",
    "In that month": "Ce mois-là",
    "All": "Tous",
    "At risk": "À risque",
    "Survival by tier": "Survie par catégorie",
    "A, from": "A, de",
    "A, to": "A, à",
    "B, from": "B, de",
    "B, to": "B, à",
    "C, from": "C, de",
    "C, to": "C, à",
    "Second order": "Deuxième commande",
    "Ordered again in time": "Recommandé à temps",
    "Coverage by rep": "Couverture par commercial",
    "Contacts by month": "Contacts par mois",
    "Customers reached": "Clients joints",
    "Customers without a contact": "Clients sans contact",
    "To give value": "Pour la valeur",
    "To sell": "Pour vendre",
    "Effort and revenue": "Effort et chiffre d'affaires",
    "Minutes": "Minutes",
    "Share of effort": "Part de l'effort",
    "Voices": "Voix",
    "Heard and acted on": "Entendu et traité",
    "Loyalty evidence": "Preuves de fidélité",
    "Customer for": "Client depuis (durée)",
    "Lost, from": "Perdus, de",
    "Lost, to": "Perdus, à",
    "Spent more": "Ont dépensé plus",
    "More, from": "Plus, de",
    "More, to": "Plus, à",
    "Change of revenue": "Évolution du chiffre d'affaires",
    "Had a discount": "Ont eu une remise",
    "Discount, from": "Remise, de",
    "Discount, to": "Remise, à",
    "Top ten": "Les dix meilleurs",
    "Place": "Rang",
    "Special, planned": "Spécial, prévu",
    "Special, done last": "Spécial, dernier",
    "Why in the list": "Pourquoi dans la liste",
    "Other currencies": "Autres devises",
    "Currency": "Devise",
    "Orders": "Commandes",
    "12 months": "12 mois",
    "Rate": "Taux",
    "All, converted": "Tout, converti",
    "Into": "En",
    "The 12 months": "Les 12 mois",
    "Which orders count": "Quelles commandes comptent",
    "Rows of Orders": "Lignes des commandes",
    "Rows": "Lignes",
    "Their amounts, and what was done with them": "Leurs montants, et ce qui en a été fait",
    "What cannot be told": "Ce qui ne peut être dit",
    "Part": "Partie",
    "Why, and what it takes": "Pourquoi, et ce qu'il faut",
    "Cohort revenue": "Chiffre d'affaires des cohortes",
    "Of the first month": "Du premier mois",
    "Trigger": "Déclencheur",
    "Happened on": "Survenu le (jour)",
    "Coming round": "Ce qui revient",
    "Last time, or begin": "Dernière fois, ou début",
    "What your history says": "Ce que dit votre historique",
    "Backtest": "Rétrospective",
    "Asked and done": "Demandé et fait",
    "Cadence (days)": "Rythme (jours)",
    "Contacts asked for": "Contacts demandés",
    "Contacts made": "Contacts faits",
    "Made of asked": "Faits sur demandés",
    "Days within the cadence": "Jours dans le rythme",
    "Called on time": "Appelés à temps",
    "Called on time and stayed": "Appelés à temps et restés",
    "Group": "Groupe",
    "Stayed": "Restés",
    "Stayed, from": "Restés, de",
    "Stayed, to": "Restés, à",
    "Bought more": "Ont acheté plus",
    "Days between contacts": "Jours entre contacts",
    "What can be expected": "Ce qu'on peut attendre",
    "Expected of all": "Attendu de tous",
    "Expected of each": "Attendu de chacun",
    "Days with orders": "Jours avec commandes",
    "Last order": "Dernière commande",
    "Expected purchases": "Achats attendus",
    "From (90 %)": "De (90 %)",
    "To (90 %)": "À (90 %)",
    "A purchase": "Un achat",
    "Expected value": "Valeur attendue",
    "Value, from": "Valeur, de",
    "Value, to": "Valeur, à",
    # Notes over the tables of the retention report.
    (
        "Customers who may be called, by the class they are called as: when each was "
        "last reached against the cadence."
    ): (
        "Clients que l'on peut appeler, par catégorie de suivi : quand chacun a été "
        "joint pour la dernière fois, par rapport au rythme."
    ),
    "As Coverage, by the customer's rep.": "Comme Couverture, par commercial du client.",
    (
        "For a working day of the rep in the next 91 days. Cadence calls: what the "
        "cadences of all who may be called ask for, by the share of calls that "
        "succeed. Commitments: as many as were seen in the last 91 days; they go "
        "first. Where both are more than the places, all intervals are stretched by "
        "one factor; coverage stays by the cadence. Team: one plan for all. Customers "
        "without a rep beside those of reps have nobody's places."
    ): (
        "Pour un jour ouvré du commercial dans les 91 prochains jours. Appels de "
        "rythme : ce que demandent les rythmes de tous ceux que l'on peut appeler, "
        "selon la part d'appels réussis. Engagements : autant que dans les 91 derniers "
        "jours ; ils passent d'abord. Si les deux dépassent les places, tous les "
        "intervalles sont étirés d'un même facteur ; la couverture reste mesurée au "
        "rythme. Équipe : un seul plan pour tous. Les clients sans commercial, à côté "
        "de ceux qui en ont un, n'ont les places de personne."
    ),
    "Customers who may be called, by the days since somebody last reached them.": (
        "Clients que l'on peut appeler, selon les jours depuis le dernier contact."
    ),
    (
        "Revenue as tiers go by it: of the months of the setting revenue_months up to "
        "the day of the report, or by the customer list. Shares are of the customers "
        "whose revenue is known."
    ): (
        "Chiffre d'affaires qui fixe les catégories : celui des mois du réglage "
        "revenue_months jusqu'au jour du rapport, ou de la liste des clients. Les parts "
        "portent sur les clients dont il est connu."
    ),
    (
        "Of the customers whose first order fell in a month, how many ordered again so "
        "many months later."
    ): (
        "Des clients dont la première commande tombe dans un mois, combien ont "
        "recommandé tant de mois plus tard."
    ),
    (
        "What the customers whose first order fell in a month bought so many months "
        "later, as a share of what they bought in that month."
    ): (
        "Ce que les clients dont la première commande tombe dans un mois ont acheté "
        "tant de mois plus tard, en part de leurs achats de ce mois."
    ),
    (
        "Five habits by which firms lose customers while they count something else. Each "
        "has a number of this book, and a setting for its threshold."
    ): (
        "Cinq habitudes par lesquelles des entreprises perdent des clients pendant "
        "qu'elles comptent autre chose. Chacune a un chiffre de ce classeur, et un "
        "réglage pour son seuil."
    ),
    (
        "The last 12 full months beside the 12 before. Change: of shares in percentage "
        "points, else as a share of the months before. By quarter: the same 12 months at "
        "the end of each of the last 8 quarters that the book has; a bar is as high as "
        "its share of the highest."
    ): (
        "Les 12 derniers mois complets à côté des 12 précédents. Évolution : pour les "
        "parts en points, sinon en part des mois précédents. Par trimestre : les mêmes "
        "12 mois à la fin de chacun des 8 derniers trimestres du classeur ; une barre "
        "est haute selon sa part de la plus haute."
    ),
    (
        "Customers who ordered in the year before and again in this one, of those who "
        "ordered in the year before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the year before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A year that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clients ayant commandé l'année précédente et de nouveau cette année, parmi ceux de "
        "l'année précédente, avec l'intervalle de Wilson à 95 %. Reconquis : ont commandé "
        "maintenant, pas l'année précédente, mais étaient clients plus tôt, par une "
        "commande ou par Client depuis ; ils ne comptent pas comme conservés. Une année non "
        "terminée n'a pas de taux, ni celle où personne n'a commandé pendant un tiers ou "
        "plus."
    ),
    (
        "Customers who ordered in the quarter before and again in this one, of those who "
        "ordered in the quarter before, with Wilson's 95 % interval. Won back: ordered "
        "now, not in the quarter before, but were customers earlier, by an order or by "
        "Customer since; they do not count as kept. A quarter that is not over has no "
        "rate, nor one of which for a third or more nobody ordered."
    ): (
        "Clients ayant commandé le trimestre précédent et de nouveau ce trimestre, parmi "
        "ceux du trimestre précédent, avec l'intervalle de Wilson à 95 %. Reconquis : ont "
        "commandé maintenant, pas le trimestre précédent, mais étaient clients plus tôt, "
        "par une commande ou par Client depuis ; ils ne comptent pas comme conservés. Un "
        "trimestre non terminé n'a pas de taux, ni celui où personne n'a commandé pendant "
        "un tiers ou plus."
    ),
    (
        "Customers who ordered in the month before and again in this one, of those who "
        "ordered in the month before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the month before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A month that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clients ayant commandé le mois précédent et de nouveau ce mois, parmi ceux du mois "
        "précédent, avec l'intervalle de Wilson à 95 %. Reconquis : ont commandé "
        "maintenant, pas le mois précédent, mais étaient clients plus tôt, par une commande "
        "ou par Client depuis ; ils ne comptent pas comme conservés. Un mois non terminé "
        "n'a pas de taux, ni celui où personne n'a commandé pendant un tiers ou plus."
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
        "Du chiffre d'affaires de 12 mois complets à celui des 12 suivants, client par "
        "client ; les étapes s'additionnent au centime. À part : dans une des périodes, un "
        "quart au moins des commandes du client n'a pas de montant, ou l'une est dans une "
        "devise sans taux ; on ne sait donc pas ce qu'elles valent ; ce qu'on en sait est "
        "retiré de la première période et rajouté à la fin. Conservé : ce qui reste de la "
        "première période après Perdus et Baisses. Perdus : ont commandé avant, pas "
        "maintenant. Reconquis : ont commandé maintenant, pas dans les 12 mois avant, mais "
        "étaient clients plus tôt, par une commande ou par Client depuis. L'argent rendu "
        "compte à son jour, et parmi les baisses et hausses quand le client n'a rien "
        "commandé dans cette période."
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
        "La part de clients pas encore perdus tant de mois après leur première commande "
        "(Kaplan-Meier avec bandes à 95 %). Perdus : silencieux pendant les jours du "
        "réglage lost_days, la première fois. Qui était client avant le début des commandes "
        "compte depuis Client depuis, à partir de l'âge auquel lost_days sont passés depuis "
        "ce début (entrée différée) : personne ne sait qui fut perdu avant. Tant que nul "
        "n'est perdu, il n'y a pas de bande. À risque : clients suivis à cet âge et pas "
        "perdus d'ici là. Le premier mois en a 5 : la part est celle de ceux qui étaient "
        "restés si longtemps. Le tableau s'arrête là où il y en a moins."
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
        "La part de clients pas encore perdus tant de mois après leur première commande "
        "(Kaplan-Meier avec bandes à 95 %). Perdus : silencieux pendant les jours du "
        "réglage lost_days, la première fois. Qui était client avant le début des commandes "
        "compte depuis Client depuis, à partir de l'âge auquel lost_days sont passés depuis "
        "ce début (entrée différée) : personne ne sait qui fut perdu avant. Tant que nul "
        "n'est perdu, il n'y a pas de bande. Les catégories sont celles d'aujourd'hui, si "
        "bien que ceux qui sont partis n'en ont souvent pas : comparez avec prudence. Une "
        "catégorie de moins de 20 clients est laissée de côté. Le premier mois a 5 clients "
        "à risque de chaque catégorie : la part est celle de ceux qui étaient restés si "
        "longtemps. Chaque classe s'arrête là où il y en a moins."
    ),
    (
        "Customers who ordered a second time, on another day, within the days of the "
        "setting second_order_days of the first; the last 12 quarters. A quarter some "
        "of whose customers still have time has no rate yet, and one with fewer than 5 "
        "has none. Who was a customer before the orders of the book begin is left out."
    ): (
        "Clients ayant commandé une deuxième fois, un autre jour, dans les jours du "
        "réglage second_order_days après la première ; les 12 derniers trimestres. Un "
        "trimestre dont certains clients ont encore du temps n'a pas encore de taux, "
        "et un de moins de 5 n'en a pas. Qui était client avant le début des commandes "
        "du classeur n'y est pas."
    ),
    (
        "Calls of the log by month, the last 12 full ones, and what came of them. "
        "Customers without a contact: of all in the list by then who may be called, "
        "those whom nobody reached in that month. Channels and purposes count contacts "
        "that reached the customer."
    ): (
        "Appels du journal par mois, les 12 derniers complets, et ce qu'ils ont donné. "
        "Clients sans contact : de tous ceux de la liste à ce moment que l'on peut "
        "appeler, ceux que personne n'a joints ce mois-là. Canaux et objets comptent les "
        "contacts qui ont joint le client."
    ),
    (
        "Of the last 365 days: what part of our effort went to new business, and what "
        "part of the revenue came from it. Effort is minutes where half of the calls or "
        "more have them, else calls. No rule of thumb stands behind it: compare the two "
        "shares."
    ): (
        "Des 365 derniers jours : quelle part de notre effort est allée aux nouvelles "
        "affaires, et quelle part du chiffre d'affaires en est venue. L'effort est en "
        "minutes si la moitié des appels au moins en ont, sinon en appels. Aucune règle "
        "empirique derrière : comparez les deux parts."
    ),
    (
        "One voice a customer: the newest score of the last 365 days, with its 95 % "
        "interval; with fewer than 5 customers n alone. NPS of scores from 0 to 10, else "
        "the share satisfied."
    ): (
        "Une voix par client : la note la plus récente des 365 derniers jours, avec son "
        "intervalle à 95 % ; à moins de 5 clients, n seul. NPS des notes de 0 à 10, "
        "sinon la part de satisfaits."
    ),
    (
        "Suggestions and cases of the last 365 days. The reports surveys, recovery and "
        "referrals have the rows behind it."
    ): (
        "Suggestions et dossiers des 365 derniers jours. Les rapports surveys, recovery "
        "et referrals ont les lignes correspondantes."
    ),
    (
        "Whether customers of long standing leave less and buy more, tested on this "
        "book: those who ordered in 12 full months, by how long each had been a "
        "customer (Customer since, or the first order where that is earlier or none is "
        "there), and what they did in the next 12. Had a discount: of those who "
        "ordered in these, who had one with an order (column Discount of Orders). "
        "Blank where a band has fewer than 20 customers."
    ): (
        "Si les clients de longue date partent moins et achètent plus, vérifié sur ce "
        "classeur : ceux ayant commandé en 12 mois complets, selon le temps depuis lequel "
        "chacun est client (Client depuis, ou la première commande si elle est antérieure "
        "ou si rien n'est indiqué), et ce qu'ils ont fait dans les 12 suivants. Ont eu une "
        "remise : de ceux ayant commandé dans ceux-ci, qui en a eu une (colonne Remise "
        "de Commandes). Vide si un groupe a moins de 20 clients."
    ),
    (
        "By the revenue of 12 months at the end of each quarter. Who is in stays, until "
        "another one has more than the last of them by the share top_ten_margin. Special: "
        "what the sheet Giving has as special action."
    ): (
        "Selon le chiffre d'affaires de 12 mois à la fin de chaque trimestre. Qui y est "
        "reste, jusqu'à ce qu'un autre ait plus que le dernier de la part top_ten_margin. "
        "Spécial : ce que la feuille Cadeaux a comme action spéciale."
    ),
    (
        "Orders in other currencies, each in its own money. Rate: what 1 of it counts "
        "as in the currency of the figures, by the sheet Rates; each amount is "
        "converted and rounded to the cent, as it would be booked. Without a rate no "
        "figure of revenue has them in it; as days on which somebody bought they do "
        "count."
    ): (
        "Commandes en d'autres devises, chacune dans sa monnaie. Taux : ce que 1 vaut dans "
        "la devise des chiffres, selon la feuille Taux ; chaque montant est converti et "
        "arrondi au centime, comme on l'enregistrerait. Sans taux, aucun chiffre d'affaires "
        "ne les contient ; comme jours d'achat, elles comptent."
    ),
    (
        "From the rows that were read to those that the figures are made of. Problems "
        "names their cells."
    ): "Des lignes lues à celles dont les chiffres sont faits. Problèmes nomme leurs cellules.",
    # Figures and their states.
    "Never contacted": "Jamais contactés",
    "Calls planned": "Appels prévus",
    "Calls that do not fit": "Appels sans place",
    "Calls needed a day": "Appels nécessaires par jour",
    "Revenue share of the top 20 %": "Part du chiffre d'affaires des 20 % premiers",
    "Promise kept rate": "Taux de promesses tenues",
    "Promises moved in time": "Promesses déplacées à temps",
    "Notices needed": "Avis nécessaires",
    "Time to close, median": "Délai de clôture, médiane",
    "Time to close, 90 %": "Délai de clôture, 90 %",
    "Playbook steps on time": "Étapes du guide à temps",
    "Days to thanks": "Jours jusqu'au merci",
    "Customer retention rate": "Taux de fidélisation",
    "Repeat-purchase rate": "Taux de réachat",
    "Orders left out": "Commandes laissées de côté",
    "Customers who ordered": "Clients ayant commandé",
    "Net revenue retention": "Rétention nette du chiffre d'affaires",
    "Gross revenue retention": "Rétention brute du chiffre d'affaires",
    "Keeping customers is a goal without a plan": "Garder les clients est un but sans plan",
    "A and B reached in time": "A et B joints à temps",
    "The return counts before the customer": "Le rendement passe avant le client",
    "Contacts that were to sell": "Contacts pour vendre",
    "Out of touch with what customers value": "Loin de ce que les clients apprécient",
    "Customers not heard for a year": "Clients non entendus depuis un an",
    "The wrong behaviour is counted": "Le mauvais comportement est compté",
    "Months of more calls and worse talks": "Mois avec plus d'appels et de moins bons échanges",
    "Colleagues are asked for what cannot be done": "On demande l'impossible aux collègues",
    "Calls asked of the busiest rep, by places": "Appels demandés au plus chargé, par place",
    "Fine": "Bien",
    "Cannot tell": "Impossible à dire",
    "Shrunk": "En baisse",
    "Retained": "Maintenu",
    "Expanded": "En hausse",
    "Apart, before": "À part, avant",
    "Apart, now": "À part, maintenant",
    "Team": "Équipe",
    "No rep": "Sans commercial",
    "Not called": "Non appelés",
    "Revenue unknown": "Chiffre d'affaires inconnu",
    "Customers of more than a year": "Clients depuis plus d'un an",
    "New: first order within a year": "Nouveaux : première commande dans l'année",
    "No order yet": "Pas encore de commande",
    "Spend after a case, by that before": "Dépense après un cas, sur celle d'avant",
    "Suggestions acted on": "Suggestions traitées",
    "Days until it was acted on": "Jours jusqu'au traitement",
    "Suggestions waiting": "Suggestions en attente",
    "Recovered after a case": "Rétablis après un dossier",
    "Customers referred": "Clients recommandés",
    "less than a year": "moins d'un an",
    "1 to 2 years": "1 à 2 ans",
    "2 to 4 years": "2 à 4 ans",
    "4 years and more": "4 ans et plus",
    # Charts.
    "Who is called on time": "Qui est appelé à temps",
    "Whose customers are called on time": "Les clients de qui sont appelés à temps",
    "How long since the last contact": "Depuis quand le dernier contact",
    "Where the revenue sits": "Où se trouve le chiffre d'affaires",
    "Share of the total": "Part du total",
    "Customers kept from year to year": "Clients conservés d'une année à l'autre",
    "Customers kept from quarter to quarter": "Clients conservés d'un trimestre à l'autre",
    "Customers kept from month to month": "Clients conservés d'un mois à l'autre",
    "Year": "Année",
    "What changed the revenue": "Ce qui a fait varier le chiffre d'affaires",
    "How long customers stay": "Combien de temps les clients restent",
    "How long customers of each tier stay": (
        "Combien de temps restent les clients de chaque catégorie"
    ),
    "Not yet lost": "Pas encore perdus",
    "First customers who order again in time": "Premiers clients qui recommandent à temps",
    "Quarter of the first order": "Trimestre de la première commande",
    "Ordered again": "Ont recommandé",
    "Customers whom nobody reached": "Clients que personne n'a joints",
    "Where effort goes and where revenue comes from": (
        "Où va l'effort et d'où vient le chiffre d'affaires"
    ),
    "Customers lost and grown, by how long they have been customers": (
        "Clients perdus et en hausse, selon leur ancienneté"
    ),
    "{name}: {end} still there after {last} months": "{name} : {end} encore là après {last} mois",
    " ({low} to {high})": " ({low} à {high})",
    "{name} {end} in {last}": "{name} {end} en {last}",
    ", {begin} in {first}": ", {begin} en {first}",
    " (the difference may be chance)": " (l'écart peut être le hasard)",
    "From {begin} to {end}": "De {begin} à {end}",
    "; most by {step}": " ; surtout par {step}",
    "{name}: most in {where}, {share}": "{name} : surtout en {where}, {share}",
    "Chart": "Graphique",
    # Notes over the tables of the other reports.
    (
        "Working days from the day a gap opened to the day it closed; open ones are "
        "counted in as long as they last (Kaplan-Meier). Blank: not reached yet. In "
        "time: within the working days of the setting response_days."
    ): (
        "Jours ouvrés du jour d'ouverture d'un écart à sa clôture ; les ouverts comptent "
        "tant qu'ils durent (Kaplan-Meier). Vide : pas encore atteint. À temps : dans "
        "les jours ouvrés du réglage response_days."
    ),
    (
        "Closed only when the customer was told, it is resolved, and what keeps it from "
        "happening again is written down."
    ): (
        "Close seulement quand le client a été averti, que c'est résolu, et que ce qui "
        "empêche la récidive est écrit."
    ),
    (
        "Kept or exceeded, of all with a day that are done or past it; open ones past "
        "their day are broken. Promises moved with notice in time stand apart. The "
        "buffer is what four fifths of the own slips stay within."
    ): (
        "Tenues ou dépassées, de toutes celles avec un jour qui sont faites ou passées ; "
        "les ouvertes après leur jour sont rompues. Celles déplacées avec avis à temps "
        "sont à part. La marge est ce que quatre cinquièmes des propres retards ne "
        "dépassent pas."
    ),
    "Our promises that are done, by the days from the day promised first to the day done.": (
        "Nos promesses faites, selon les jours entre le premier jour promis et le jour fait."
    ),
    (
        "Our promises by where they were made; a claim broken again and again is the "
        "business's matter, not only the seller's."
    ): (
        "Nos promesses selon où elles ont été faites ; une annonce rompue encore et "
        "encore est l'affaire de l'entreprise, pas seulement du vendeur."
    ),
    (
        "Cases handed to a colleague; days are working days. What nobody accepts in time "
        "is back with the giver."
    ): (
        "Dossiers transmis à un collègue ; les jours sont ouvrés. Ce que personne "
        "n'accepte à temps revient à qui l'a transmis."
    ),
    (
        "The checklist of each handover: the new rep has reached the customer, knows "
        "what was promised, and has introduced the colleagues."
    ): (
        "La liste de chaque transmission : le nouveau commercial a joint le client, "
        "connaît les promesses, et a présenté les collègues."
    ),
    "Who sells a customer keeps the customer's fate in sight, also after handing over.": (
        "Qui vend à un client garde son sort en vue, même après la transmission."
    ),
    (
        "Calls never stand alone: beside them whom they reached, how long a talk was, "
        "how it was rated and what was kept."
    ): (
        "Les appels ne sont jamais seuls : à côté, qui ils ont joint, la durée d'un "
        "échange, sa note et ce qui a été tenu."
    ),
    (
        "A warning where calls rise by the share warn_rise or more while talks become "
        "shorter or ratings fall by as much: customers are being rushed. The month that is "
        "not over is left out."
    ): (
        "Une alerte quand les appels augmentent de la part warn_rise ou plus alors que les "
        "échanges raccourcissent ou que les notes baissent d'autant : les clients sont "
        "pressés. Le mois en cours est exclu."
    ),
    (
        "Sold to only: customers whose last contacts, as many as the setting sell_streak "
        "says or more, were all to sell."
    ): (
        "Que de la vente : clients dont les derniers contacts, au moins autant que le "
        "réglage sell_streak, étaient tous pour vendre."
    ),
    (
        "From a question or a case to the first answer, those still waiting counted in. "
        "The floor is the same for every tier."
    ): (
        "D'une question ou d'un dossier à la première réponse, ceux en attente compris. "
        "Le plancher est le même pour chaque catégorie."
    ),
    "Each rated review beside the one before it with the same customer.": (
        "Chaque bilan noté à côté du précédent avec le même client."
    ),
    "In this order.": "Dans cet ordre.",
    (
        "What is not met stands first, the longest asked first; then what has no answer, "
        "what nobody asked, and what is met."
    ): (
        "Le non satisfait d'abord, le plus ancien en tête ; puis ce qui est sans "
        "réponse, ce que personne n'a demandé, et le satisfait."
    ),
    (
        "The share is of the needs with an answer. New customers not asked: new within "
        "the days of the setting new_days, and no need answered."
    ): (
        "La part porte sur les besoins avec réponse. Nouveaux clients non interrogés : "
        "nouveaux dans les jours du réglage new_days, et aucun besoin répondu."
    ),
    (
        "The yes rate is of the answers that say yes or no; the cost is spread over the "
        "customers who asked."
    ): (
        "Le taux de oui porte sur les réponses oui ou non ; le coût est réparti sur les "
        "clients ayant demandé."
    ),
    (
        "Beyond the upper quarter by three times the middle spread of the customers of "
        "the same tier who asked, where they are eight or more."
    ): (
        "Au-delà du quart supérieur de trois fois l'écart interquartile des clients de "
        "la même catégorie ayant demandé, s'ils sont huit ou plus."
    ),
    (
        "Mean of ratings and surveys, and the sum of orders, in the days of the setting "
        "recovery_days before a case was opened and after it was resolved. Recovered: "
        "the score after is not below the score before. So far: the time after has not "
        "passed yet."
    ): (
        "Moyenne des notes et enquêtes, et somme des commandes, dans les jours du "
        "réglage recovery_days avant l'ouverture d'un dossier et après sa résolution. "
        "Rétabli : le score après n'est pas inférieur au score avant. Jusqu'ici : le "
        "délai n'est pas encore passé."
    ),
    (
        "Contacts that reached the customer in the last 365 days. Below the least visits "
        "of their class: customers who may be called and prefer no other channel; of "
        "customers since less than a year the same part of it is asked."
    ): (
        "Contacts ayant joint le client dans les 365 derniers jours. Sous les visites "
        "minimales de leur catégorie : clients que l'on peut appeler et qui ne préfèrent "
        "pas un autre canal ; pour ceux de moins d'un an, la part correspondante est "
        "demandée."
    ),
    "An attempt reached nobody; touches are both.": (
        "Une tentative n'a joint personne ; les contacts sont les deux."
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
        "Selon le premier jour prévu d'un appel. Dû : son jour est venu, ou il a été fait "
        "avant. À temps : un appel ce jour-là, par tout canal et avec tout résultat, ou "
        "dans le réglage on_time_days, en jours ouvrés de qui devait appeler ; au lieu "
        "d'un jour d'absence compte le jour ouvré suivant. En retard : le premier dans les "
        "30 jours suivants. Tenu : à temps ou avant, de tous les dus. Un appel replanifié "
        "parce que son jour est passé est le même. Déplacé avant son jour : par le client "
        "après une tentative sans succès, par nous pour tout le reste, comme absences et "
        "places. Promis : des engagements, comme un rappel, que nous avons reportés ; ils "
        "comptent comme tenus au nouveau jour. Appels hors plan : tout autre appel depuis "
        "le premier plan."
    ),
    (
        "Customers whose planned day passed without a call and with whom nobody has "
        "tried since, the longest open first."
    ): (
        "Clients dont le jour prévu est passé sans appel et que personne n'a tenté de "
        "joindre depuis, les plus anciens d'abord."
    ),
    (
        "The plan that a refresh would make today with each value; nothing is kept. "
        "Beyond: due in the days of the plan, and no place. Slips: has a day now, and "
        "gets one more than 5 working days later, or none. All plans are made anew, "
        "without the days of the last plan."
    ): (
        "Le plan qu'une actualisation ferait aujourd'hui avec chaque valeur ; rien n'est "
        "gardé. Au-delà : dû dans les jours du plan, sans place. Glisse : a un jour "
        "maintenant, et en reçoit un plus de 5 jours ouvrés plus tard, ou aucun. Tous "
        "les plans sont refaits, sans les jours du dernier."
    ),
    (
        "Days less late are of customers who have a day in both plans; the means by "
        "class above are of all in each plan."
    ): (
        "Les jours de retard en moins portent sur les clients qui ont un jour dans "
        "les deux plans ; les moyennes par classe ci-dessus portent sur tous ceux de "
        "chaque plan."
    ),
    (
        "From the day by the plain cadence to the day planned, of customers in the plan "
        "whom somebody has reached before; early is 0. 95 %: no more than one in twenty "
        "is later."
    ): (
        "Du jour selon le simple rythme au jour prévu, pour les clients du plan déjà "
        "joints ; en avance vaut 0. 95 % : pas plus d'un sur vingt n'est plus tard."
    ),
    (
        "Of each value the 20 with the most revenue. Beyond the plan: due, and without a "
        "place in its days. Not due: the longer interval has not passed by its last day."
    ): (
        "Pour chaque valeur, les 20 au plus gros chiffre d'affaires. Au-delà du plan : "
        "dû, sans place dans ses jours. Non dû : l'intervalle plus long n'est pas écoulé "
        "au dernier jour."
    ),
    "What was given in the last 365 days.": "Ce qui a été donné dans les 365 derniers jours.",
    (
        "What is planned stands first, as it can still be changed. Gifts are compared by "
        "what they are; the same one twice is told, whenever it was."
    ): (
        "Le prévu d'abord, car on peut encore le changer. Les cadeaux sont comparés par "
        "ce qu'ils sont ; le même deux fois est signalé, à quelque date que ce soit."
    ),
    (
        "Customers of the sheet Giving, those with the least left first. Offers take "
        "nothing of a budget; an amount in another currency than the others is added "
        "nowhere (see Problems)."
    ): (
        "Clients de la feuille Cadeaux, ceux à qui il reste le moins d'abord. Les offres "
        "n'entament pas un budget ; un montant en une autre devise que les autres n'est "
        "ajouté nulle part (voir Problèmes)."
    ),
    (
        "The mean of the parts for which the book has a place: a person and a way to "
        "reach them; interests; a need in the sheet Needs; questions answered within the "
        "days of the setting answer_days; channel, language, best hours and best days."
    ): (
        "La moyenne des parties pour lesquelles le classeur a une place : une personne et "
        "un moyen de la joindre ; des intérêts ; un besoin dans la feuille Besoins ; des "
        "questions répondues dans les jours du réglage answer_days ; canal, langue, "
        "meilleures heures et meilleurs jours."
    ),
    (
        "Each function needs a person on both sides and a day on which they were "
        "introduced, by the end of the days of the setting new_days."
    ): (
        "Chaque fonction demande une personne des deux côtés et un jour de présentation, "
        "avant la fin des jours du réglage new_days."
    ),
    (
        "From the column Referred by; the revenue is that of the last 12 months, or of "
        "the column Annual revenue. Without an id: nobody of the list, or a name that "
        "several have."
    ): (
        "De la colonne Recommandé par ; le chiffre d'affaires est celui des 12 derniers "
        "mois, ou de la colonne annuelle. Sans code : personne de la liste, ou un nom "
        "que plusieurs ont."
    ),
    (
        "Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are "
        "not silent and were not asked within the days of the setting answer_days."
    ): (
        "Promoteurs (9 ou 10 sur 10 dans la dernière enquête) sans écart ouvert, pas "
        "silencieux, non sollicités dans les jours du réglage answer_days."
    ),
    (
        "Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the "
        "competitors named, and the renewal (3 within the days of the setting "
        "renewal_days, 2 within twice as many, 1 later or unknown)."
    ): (
        "L'exposition est le produit de trois nombres : la catégorie (A 3, B 2, sinon "
        "1), les concurrents cités, et le renouvellement (3 dans les jours du réglage "
        "renewal_days, 2 dans le double, 1 plus tard ou inconnu)."
    ),
    (
        "Customers whom only one of us reached in the last 365 days, by the column By of "
        "the call log; the best tier and the most revenue first."
    ): (
        "Clients qu'un seul de nous a joints dans les 365 derniers jours, d'après la "
        "colonne By du journal d'appels ; meilleure catégorie et plus gros chiffre "
        "d'affaires d'abord."
    ),
    (
        "The newest score of each customer in the last 365 days. Scores of 0 to 10 give "
        "the net promoter score, those of 1 to 5 the percentage with 4 or 5; with fewer "
        "than 5 customers n alone is shown, as on any other scale."
    ): (
        "La note la plus récente de chaque client dans les 365 derniers jours. Les notes "
        "de 0 à 10 donnent le net promoter score, celles de 1 à 5 le pourcentage de 4 ou "
        "5 ; à moins de 5 clients, n seul est montré, comme pour toute autre échelle."
    ),
    "Nobody has acted on those that stand first; days until somebody did, or so far.": (
        "Personne n'a traité celles du haut ; jours jusqu'au traitement, ou jusqu'ici."
    ),
    "Customers who may be called, by the days of the setting answer_days.": (
        "Clients que l'on peut appeler, selon les jours du réglage answer_days."
    ),
    (
        "Steps of the playbook after something that happened to a customer, whose day "
        "came within the last 365 days or is to come. Days late are working days."
    ): (
        "Étapes du guide après un événement d'un client, dont le jour est venu dans les "
        "365 derniers jours ou viendra. Les jours de retard sont ouvrés."
    ),
    (
        "All for whom a step of the playbook is due that comes round again. To do shows "
        "as many at a time as the setting playbook_at_once says, the best first."
    ): (
        "Tous ceux pour qui une étape récurrente du guide est due. À faire en montre "
        "autant à la fois que le dit le réglage playbook_at_once, les meilleurs d'abord."
    ),
    (
        "Customers who ordered in the first time, in the tier and with the cadence of "
        "its last day. Called on time: at least four fifths of the days lie within the "
        "cadence of the contact before them."
    ): (
        "Clients ayant commandé dans la première période, dans la catégorie et avec le "
        "rythme de son dernier jour. Appelés à temps : au moins quatre cinquièmes des "
        "jours sont dans le rythme du contact précédent."
    ),
    (
        "Stayed: ordered in the second time, as long as the first. Bought more: for more "
        "than in the first. One voice a customer; 95 % intervals (Wilson; of a "
        "difference Newcombe), blank under 20 customers. Association, not effect: reps "
        "call those more who buy more."
    ): (
        "Restés : ont commandé dans la seconde période, aussi longue. Ont acheté plus : "
        "pour plus que dans la première. Une voix par client ; intervalles à 95 % "
        "(Wilson ; différence : Newcombe), vide sous 20 clients. Association, pas effet "
        ": les commerciaux appellent plus ceux qui achètent plus."
    ),
    "Each customer once, by the days of the first time for each day with a contact.": (
        "Chaque client une fois, selon les jours de la première période par jour avec contact."
    ),
    (
        "Purchases (days with orders) within the days of the setting expected_days, by "
        "BG/NBD; what a purchase comes to by Gamma-Gamma, where that holds. The interval "
        "is of purchases: nine of ten customers will lie in theirs. A past that goes on "
        "as it was is all that it knows: it is no measure of how well a customer is kept."
    ): (
        "Achats (jours avec commandes) dans les jours du réglage expected_days, selon "
        "BG/NBD ; la valeur d'un achat selon Gamma-Gamma, si cela vaut. L'intervalle "
        "porte sur les achats : neuf clients sur dix seront dans le leur. Il ne connaît "
        "qu'un passé qui continue : ce n'est pas une mesure de fidélisation."
    ),
    # States, kinds and groups in the reports.
    "Quantity": "Quantité",
    "Us": "Nous",
    "Them": "Client",
    "all": "tous",
    "all others": "tous les autres",
    "not said": "non dit",
    "open": "ouvert",
    "closed": "clos",
    "overdue": "en retard",
    "kept": "tenue",
    "late": "tardif",
    "short": "insuffisant",
    "exceeded": "dépassée",
    "withdrawn": "retirée",
    "moved": "déplacée",
    "notice needed": "avis nécessaire",
    "surprise": "surprise",
    "waiting": "en attente",
    "on time": "à temps",
    "left out": "omis",
    "so far": "jusqu'ici",
    "full": "complet",
    "first order": "première commande",
    "start": "début",
    "case resolved": "dossier résolu",
    "Not on time": "Pas à temps",
    "Difference": "Différence",
    "no contact": "aucun contact",
    "no": "non",
    "accepted": "accepté",
    "back": "revenu",
    "done": "fait",
    "planned": "prévu",
    "given": "donné",
    "met": "satisfait",
    "unmet": "non satisfait",
    "not asked": "non demandé",
    "asked": "demandé",
    "unanswered": "sans réponse",
    "recovered": "rétabli",
    "not recovered": "non rétabli",
    "survey": "enquête",
    "Satisfied, %": "Satisfaits, %",
    "In the plan": "Dans le plan",
    "None free": "Aucune libre",
    "Not due in it": "Non dû dedans",
    # What the page of one customer tells.
    "Person": "Personne",
    "Customer since": "Client depuis",
    "Call by": "Appeler par",
    "Hobby": "Loisir",
    "Trip": "Voyage",
    "Last time": "La dernière fois",
    "News": "Nouvelle",
    "Look at": "À surveiller",
    "Ask": "Demander",
    "Open offer": "Offre ouverte",
    "Introduce": "Présenter",
    "Competitor": "Concurrent",
    "New rep": "Nouveau commercial",
    "Billing": "Facturation",
    "Bad news": "Mauvaise nouvelle",
    "Tell bad news": "Annoncer une mauvaise nouvelle",
    "Open case": "Dossier ouvert",
    "Close a gap": "Clore un écart",
    "Their promise": "Promesse du client",
    "After a case": "Après un dossier",
    "First call": "Premier appel",
    "Follow-up": "Relance",
    "We promised": "Nous avons promis",
    "They promised": "Le client a promis",
    "They asked": "Le client a demandé",
    "Latest delivery": "Dernière livraison",
    "never": "jamais",
    "about.value|none": "aucun",
    # Further charts.
    "Calls and whom they reached": "Appels et qui ils ont joint",
    "Contacts by channel": "Contacts par canal",
    "Month, the newest first": "Mois, le plus récent d'abord",
    "Planned calls that were made in time": "Appels prévus faits à temps",
    "Promises by outcome": "Promesses par résultat",
    "Who stayed and bought more, by the days between contacts": (
        "Qui est resté et a acheté plus, selon les jours entre contacts"
    ),
    # Words that mean something else over a column.
    "figures.value|Value": "Valeur",
    "run.value|Value": "Valeur",
    "whatif.value|Value": "Valeur",
    "whatif_classes.value|Value": "Valeur",
    "who_slips.value|Value": "Valeur",
    "warning_signs.value|Value": "Valeur",
    "headlines.value|Value": "Valeur",
    "listened.value|Value": "Valeur",
    "expected_figures.value|Value": "Valeur",
    "needs_met.no_answer|No answer": "Sans réponse",
    # The page of a report.
    "Skip to the tables": "Aller aux tableaux",
    "On this page": "Sur cette page",
    "Customers named here": "Clients cités ici",
    "How it is counted": "Comment c'est compté",
    "Show rows with": "Montrer les lignes avec",
    "On paper the first 12 months; all of them stand in the page and in the workbook.": (
        "Sur papier les 12 premiers mois ; tous figurent sur la page et dans le classeur."
    ),
    "More columns to the right: swipe or scroll.": (
        "D'autres colonnes à droite : glissez ou faites défiler."
    ),
    "Rows shown:": "Lignes affichées :",
    "Settings and inputs": "Réglages et données",
    "A gap": "Un écart",
    "Yes": "Oui",
    "No": "Non",
    (
        "One voice a customer: the newest score of the last 365 days (several of one day "
        "count as their mean), with its 95 % interval; n alone for fewer than 5 "
        "customers, or on a scale that nobody can know. NPS: who would recommend us, "
        "from 0 to 10. Satisfied: 4 or 5 of 5. Else the mean."
    ): (
        "Une voix par client : la note la plus récente des 365 derniers jours (plusieurs "
        "d'un jour comptent pour leur moyenne), avec son intervalle à 95 % ; n seul à "
        "moins de 5 clients, ou sur une échelle inconnue. NPS : qui nous recommanderait, "
        "de 0 à 10. Satisfaits : 4 ou 5 sur 5. Sinon la moyenne."
    ),
    (
        "The newest score of each customer in the last 365 days; several of one day are "
        "their mean. Who would recommend us, from 0 to 10, gives the net promoter score, "
        "satisfaction from 1 to 5 the percentage with 4 or 5, any other scale its mean; "
        "with fewer than 5 customers, or on a scale that nobody can know, n alone is "
        "shown."
    ): (
        "La note la plus récente de chaque client dans les 365 derniers jours ; "
        "plusieurs d'un jour font leur moyenne. Qui nous recommanderait, de 0 à 10, "
        "donne le net promoter score, la satisfaction de 1 à 5 le pourcentage de 4 ou 5, "
        "toute autre échelle sa moyenne ; à moins de 5 clients, ou sur une échelle "
        "inconnue, n seul est montré."
    ),
    "Mean": "Moyenne",
    "Scale not known": "Échelle inconnue",
    # Mails of the morning.
    "Commitments missed": "Engagements manqués",
    "To do for who is away": "À faire pour les absents",
    "To-dos that are mailed to nobody else": "Tâches que personne d'autre ne reçoit par e-mail",
    "Whose": "De qui",
    "Each rep's day and capacity": "Jour et capacité de chaque commercial",
    "Changes since the last plan": "Changements depuis le dernier plan",
    "Today": "Aujourd'hui",
    "Calls a day": "Appels par jour",
    "Call": "Appel",
    "Expected revenue": "Chiffre d'affaires attendu",
    "no rate": "aucun taux",
    "requests": "demandes",
    "cost": "coût",
    # What the button Why? says.
    "Last contact: {last}. Open gaps: {gaps}. Call by {channel}.": (
        "Dernier contact : {last}. Écarts ouverts : {gaps}. Canal : {channel}."
    ),
    "No call is planned.": "Aucun appel n'est prévu.",
    # Words of ours among those of people.
    "claims.promise|all others": "tous les autres",
    "claims.source|not said": "non dit",
    "kept.seller|all": "tous",
    "kept.seller|No rep": "Sans commercial",
    "capacity.owner|Team": "Équipe",
    "capacity.owner|No rep": "Sans commercial",
    "coverage_reps.owner|No rep": "Sans commercial",
    "adherence.owner|Team": "Équipe",
    "adherence.owner|No rep": "Sans commercial",
    "why|As of": "Au",
    "why|No name": "Sans nom",
    "why|Called as": "Traité comme",
    "why|Contact gap": "Sans contact",
    "why|In the plan": "Dans le plan",
    "why|Overdue": "En retard",
    "why|never": "jamais",
    "why|none": "aucun",
    "why|Tasks": "Tâches",
    "why|Inputs used": "Données utilisées",
    "why|day": "jour",
    "why|days": "jours",
    "why|working days": "jours ouvrés",
    "why|service gap": "écart de service",
    "why|date gap": "écart de date",
    "why|quantity gap": "écart de quantité",
    "why|score gap": "écart de note",
    "why|opened": "ouvert le",
    "why|gap": "écart",
    "why|owner": "commercial",
    "why|made by": "par",
    "why|us": "nous",
    "why|them": "le client",
    "why|state": "état",
    "why|promise": "promesse",
    "why|task": "tâche",
    "why|due": "échéance",
    "why|what": "quoi",
    "why|every {days}": "tous les {days}",
    "why|the customer list": "la liste des clients",
    "why|the call log": "le journal d'appels",
    "why|the orders": "les commandes",
    "why|Status in the list": "Statut dans la liste",
    "why|Where the revenue comes from": "D'où vient le chiffre d'affaires",
    "why|Place by worth": "Rang par valeur",
    "why|Customers that have a place": "Clients qui ont un rang",
    "why|Share of all revenue that the customers before this one have": (
        "Part du chiffre d'affaires total des clients placés avant"
    ),
    "why|Points of 100": "Points sur 100",
    "why|How often, by the class or the list": "À quelle fréquence, selon la classe ou la liste",
    "why|How often, as it can be kept": "À quelle fréquence, tel que c'est tenable",
    "why|Contacts and attempts in the log": "Contacts et tentatives dans le journal",
    "why|Attempts since the last contact": "Tentatives depuis le dernier contact",
    "why|First contact or attempt": "Premier contact ou essai",
    "why|Last contact or attempt": "Dernier contact ou essai",
    "why|Where the last contact comes from": "D'où vient le dernier contact",
    "why|Due by that": "Échéance qui en résulte",
    "why|Day in the plan": "Jour dans le plan",
    "why|Open problems": "Problèmes ouverts",
    "why|Last problem": "Dernier problème",
    "why|Tier set by hand": "Classe fixée à la main",
    "why|It counts until": "Elle vaut jusqu'au",
    "why|How often, set by hand": "À quelle fréquence, fixée à la main",
    "why|Next call set by hand, or next follow-up of the list": (
        "Prochain appel fixé à la main, ou relance de la liste"
    ),
    "why|Do not call": "Ne pas appeler",
    "why|Contacts and attempts by {channel}, last {days} days": (
        "Contacts et tentatives, {channel}, {days} derniers jours"
    ),
    "Where a call asks several questions: one answer a line, or between semicolons, in their "
    "order, and - for none. Or say which: 2: yes. Budget: the same.": (
        "Si l'appel pose plusieurs questions : une réponse par ligne, ou entre points-virgules, "
        "dans leur ordre, et - pour aucune. Ou dites laquelle : 2 : oui. Budget : le même."
    ),
    "New on the Watch list": "Nouveau sur la liste de vigilance",
    "No longer on the Watch list": "Plus sur la liste de vigilance",
    "Why": "Pourquoi",
    # The terminal of `retain mail`.
    "Sent to {to}: {subject}": "Envoyé à {to} : {subject}",
    "Wrote {file}: to {to}, {subject}": "Écrit : {file}, pour {to}, {subject}",
    "Mails sent before for this day: {count}": "Déjà envoyés pour ce jour : {count}",
    "Nothing to send for {day}.": "Rien à envoyer pour le {day}.",
    # The starter workbook.
    ("Wrote {book} with the sheets {sheets} and {last}."): (
        "{book} écrit avec les feuilles {sheets} et {last}."
    ),
    ("Fill in {first} and {second}, then: retain refresh {book}"): (
        "Remplissez {first} et {second}, puis : retain refresh {book}"
    ),
    (
        "Open it, allow its macros, and press Refresh everything. The rows that say "
        "example can be deleted."
    ): (
        "Ouvrez-le, autorisez ses macros et pressez « Tout actualiser ». Les lignes qui "
        "disent « exemple » peuvent être supprimées."
    ),
    ("No workbook is open. Open one with your customers and press the button again."): (
        "Aucun classeur n'est ouvert. Ouvrez-en un avec vos clients et pressez de nouveau"
        " le bouton."
    ),
    "playbook.after|3 days": "3 jours",
    "playbook.after|5 days": "5 jours",
    "playbook.after|10 days": "10 jours",
    "playbook.after|day 30": "jour 30",
    "playbook.after|day 90": "jour 90",
    "playbook.after|1 year": "1 an",
    "playbook.after|season": "saison",
    "playbook.after|1 Jun": "1 juin",
    "Not interested": "Pas intéressé",
    "Wrong number": "Mauvais numéro",
    "When blank": "Si vide",
    "Example: bakery": "Exemple : boulangerie",
    "Example: hotel": "Exemple : hôtel",
    "Example: museum": "Exemple : musée",
    "You": "Vous",
    "Delete the rows that say example, in Customers and here.": (
        "Supprimez les lignes qui disent « exemple », chez les clients et ici."
    ),
    "Wants an offer for the winter.": "Souhaite une offre pour l'hiver.",
    "Send the offer": "Envoyer l'offre",
    # The sheet of buttons.
    "Refresh everything": "Tout actualiser",
    "Tiers, next calls, the call schedule and all reports": (
        "Classes, prochains appels, plan d'appels et tous les rapports"
    ),
    "The call schedule alone": "Le plan d'appels seul",
    "The retention report alone": "Le rapport de fidélisation seul",
    "What was promised or expected and has not come": (
        "Ce qui était promis ou attendu et n'est pas venu"
    ),
    "More reports": "Autres rapports",
    "The report chosen above, as a sheet; delete the sheet when you are done with it": (
        "Le rapport choisi plus haut, sur une feuille ; supprimez-la quand vous n'en avez"
        " plus besoin"
    ),
    "Check": "Vérifier",
    "How the sheets are understood, and what cannot be read": (
        "Comment les feuilles sont comprises, et ce qui ne se lit pas"
    ),
    "Why?": "Pourquoi ?",
    "Why the customer named above, or selected, has this tier and this date": (
        "Pourquoi le client nommé plus haut, ou sélectionné, a cette classe et cette date"
    ),
    "Log a call": "Noter un appel",
    "A new row in the call log for the customer named above, or selected": (
        "Une nouvelle ligne du journal d'appels pour le client nommé plus haut, ou sélectionné"
    ),
    "Check set-up": "Vérifier l'installation",
    "What works on this machine": "Ce qui fonctionne sur cette machine",
    (
        "A button saves nothing: you save the workbook, or close it as it was. With "
        "AutoSave on (workbooks in a cloud), Excel saves by itself."
    ): (
        "Un bouton n'enregistre rien : vous enregistrez le classeur, ou le fermez tel "
        "qu'il était. Avec l'enregistrement automatique (classeurs dans un nuage), Excel "
        "enregistre de lui-même."
    ),
    (
        "Values you type over ours are kept, on a sheet (kept DATE); colours and comments"
        " on a sheet that a button wrote are written over by the next press."
    ): (
        "Les valeurs que vous tapez sur les nôtres sont gardées, sur une feuille (kept "
        "DATE) ; les couleurs et commentaires d'une feuille qu'un bouton a écrite sont "
        "effacés à la pression suivante."
    ),
    "Set-up and help: Check set-up.": "Installation et aide : Vérifier l'installation.",
    "Type a customer's name or id, then press the button.": (
        "Tapez le nom ou le code d'un client, puis appuyez sur le bouton."
    ),
    "Choose a report, then press More reports. Diary is the page of the customer above.": (
        "Choisissez un rapport, puis appuyez sur Autres rapports. Fiche client est la "
        "page du client au-dessus."
    ),
    "Customer for Why? and Log a call": "Client pour Pourquoi ? et Noter",
    "Report for More reports": "Rapport pour Autres rapports",
    "The day the run is made for; blank: today": (
        "Le jour pour lequel l'exécution est faite ; vide : aujourd'hui"
    ),
    "Time zone of 'today', like Europe/Madrid; blank: this machine's": (
        "Fuseau horaire d'« aujourd'hui », comme Europe/Paris ; vide : celui de cet ordinateur"
    ),
    ("Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers"): (
        "Langue de nos feuilles : en, de, fr, es, pl ou it ; auto : celle des en-têtes du classeur"
    ),
    "Country whose holidays hold where a customer or rep has none; blank: weekends only": (
        "Pays dont les jours fériés valent là où un client ou un commercial n'en a pas ; "
        "vide : week-ends seulement"
    ),
    "Working days of reps without an entry in the Team sheet": (
        "Jours ouvrés des commerciaux sans ligne dans la feuille Équipe"
    ),
    ("share: by cumulative revenue; points: by weighted points; own: by the classes in the list"): (
        "share : par chiffre d'affaires cumulé ; points : par points pondérés ; own : par "
        "les catégories de la liste"
    ),
    "share: customers within this first part of the revenue are A": (
        "share : les clients dans cette première part du chiffre d'affaires sont A"
    ),
    "share: customers within this first part of the revenue are B": (
        "share : les clients dans cette première part du chiffre d'affaires sont B"
    ),
    "points: A from this many points of 100": "points : A à partir de ce nombre de points sur 100",
    "points: B from this many points of 100": "points : B à partir de ce nombre de points sur 100",
    "Keep the number of A and B customers below cap_a and cap_b": (
        "Garder le nombre de clients A et B sous cap_a et cap_b"
    ),
    "At most this share of the customers is A": "Au plus cette part des clients est A",
    "At most this share of the customers is B": "Au plus cette part des clients est B",
    (
        "Who would be in another tier with this share less or more revenue (or points) "
        "keeps the tier of the run before, until a run on a later day says the same again; "
        "0: no holding"
    ): (
        "Qui serait dans une autre catégorie avec cette part de chiffre d'affaires (ou de "
        "points) en moins ou en plus garde celle de l'exécution d'avant, jusqu'à ce qu'une "
        "exécution d'un autre jour dise la même chose ; 0 : rien n'est gardé"
    ),
    "points: weight of revenue": "points : poids du chiffre d'affaires",
    "points: weight of potential": "points : poids du potentiel",
    "points: weight of influence": "points : poids de l'influence",
    "points: weight of length of service": "points : poids de l'ancienneté",
    "Months of Orders that count as revenue where the customer list has none": (
        "Mois de Commandes qui comptent comme chiffre d'affaires là où la liste des clients "
        "n'en a pas"
    ),
    (
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet "
        "Rates, else the one most amounts are in"
    ): (
        "Devise des chiffres, comme EUR ; vide : celle de taux 1 dans la feuille Taux, "
        "sinon celle de la plupart des montants"
    ),
    "Customers this new are called as A": (
        "Pendant tant de jours, les nouveaux clients sont appelés comme A"
    ),
    ("A problem opened or resolved this recently, or still open, lifts a customer by one class"): (
        "Un problème ouvert ou résolu depuis si peu de jours, ou encore ouvert, élève le "
        "client d'une catégorie"
    ),
    "Severity from which an open case lifts a customer by two classes": (
        "Gravité à partir de laquelle un cas ouvert élève le client de deux catégories"
    ),
    "Days between calls to customers called as A": (
        "Jours entre les appels aux clients suivis comme A"
    ),
    "Days between calls to customers called as B": (
        "Jours entre les appels aux clients suivis comme B"
    ),
    "Days between calls to customers called as C": (
        "Jours entre les appels aux clients suivis comme C"
    ),
    "Days between calls to customers without a tier": (
        "Jours entre les appels aux clients sans catégorie"
    ),
    "Working days to wait after a first attempt without success": (
        "Jours ouvrés d'attente après une première tentative sans succès"
    ),
    "Working days to wait after each further attempt": (
        "Jours ouvrés d'attente après chaque autre tentative"
    ),
    "Attempts after which a customer rests for one interval": (
        "Tentatives après lesquelles un client se repose un intervalle"
    ),
    "Working days after a customer begins at which the first call is due": (
        "Jours ouvrés après le début d'un client où le premier appel est dû"
    ),
    "Working days ahead whose published calls move for a commitment only": (
        "Jours ouvrés à venir dont les appels publiés ne cèdent qu'à un engagement"
    ),
    "Share of the interval that a call may come early to fill a free place": (
        "Part de l'intervalle dont un appel peut être avancé pour remplir une place libre"
    ),
    "Calls due within this many days are 'due soon'": (
        "Les appels dus dans ce nombre de jours sont « bientôt dus »"
    ),
    "Calls a rep can make on a working day, unless the Team sheet says otherwise": (
        "Appels qu'un commercial peut faire en un jour ouvré, sauf si la feuille Équipe dit "
        "autre chose"
    ),
    ("Stretch all intervals by one factor where more calls are asked for than are possible"): (
        "Allonger tous les intervalles d'un facteur là où plus d'appels sont demandés que possible"
    ),
    "Share of calls that succeed, where the call log has fewer than 30 to tell": (
        "Part des appels qui aboutissent, là où le journal d'appels en a moins de 30 pour le dire"
    ),
    "Times its stretched interval after which a waiting customer is called first": (
        "Nombre de fois son intervalle allongé après lequel un client qui attend est appelé d'abord"
    ),
    "Working days the call schedule reaches ahead": "Jours ouvrés que couvre le plan d'appels",
    "Working days after the planned day on which a call still counts as made on time": (
        "Jours ouvrés après le jour prévu où un appel compte encore comme fait à temps"
    ),
    "Outcomes that count as a contact": "Résultats qui comptent comme un contact",
    "Outcomes that count as an attempt only": "Résultats qui ne comptent que comme une tentative",
    "Customers with this status are not called": "Les clients de ce statut ne sont pas appelés",
    "Customers with this status are not called for now": (
        "Les clients de ce statut ne sont pas appelés pour l'instant"
    ),
    "Customers with this status are treated as do not call": (
        "Les clients de ce statut sont traités comme « ne pas appeler »"
    ),
    (
        "Customers with this status are called; a status in none of these lists is called "
        "too, and noted"
    ): (
        "Les clients de ce statut sont appelés ; un statut d'aucune de ces listes l'est "
        "aussi, avec une note"
    ),
    ("Further states of orders and invoices that do not count, beside those that are known"): (
        "Autres états de commandes et de factures qui ne comptent pas, outre ceux qui sont connus"
    ),
    ("Further states of orders and invoices that count; one in neither list counts, noted"): (
        "Autres états de commandes et de factures qui comptent ; un état d'aucune liste "
        "compte, avec une note"
    ),
    "Working days after a delivery or a start at which the check-up is due": (
        "Jours ouvrés après une livraison ou un début où la prise de nouvelles est due"
    ),
    "Days after which a delivery or a start asks for no check-up any more": (
        "Jours après lesquels une livraison ou un début ne demande plus de prise de nouvelles"
    ),
    "Working days after a case is resolved at which the customer is called": (
        "Jours ouvrés après la résolution d'un cas où le client est appelé"
    ),
    (
        "Working days after a gap opens (a case, a shortage, a promise overdue) at which "
        "the customer is called"
    ): (
        "Jours ouvrés après l'ouverture d'un écart (un cas, un manque, une promesse en "
        "retard) où le client est appelé"
    ),
    "Working days between calls while a gap stays open": (
        "Jours ouvrés entre les appels tant qu'un écart reste ouvert"
    ),
    "Working days between calls while a promise is broken or a request unanswered": (
        "Jours ouvrés entre les appels tant qu'une promesse est rompue ou une demande sans réponse"
    ),
    "Working days before its day from which a promise of ours stands on the sheet To do": (
        "Jours ouvrés avant son jour à partir desquels une promesse de notre part figure "
        "sur la feuille À faire"
    ),
    "Days ahead for which purchases are expected in the report expected": (
        "Jours à venir pour lesquels le rapport expected attend des achats"
    ),
    "Days before and after a case in which scores and spend are compared": (
        "Jours avant et après un cas où notes et dépenses sont comparées"
    ),
    (
        "Working days within which a customer's promise is confirmed and the notes of a "
        "meeting are sent"
    ): (
        "Jours ouvrés pour confirmer une promesse du client et envoyer le compte rendu "
        "d'une réunion"
    ),
    "Working days within which every customer gets an answer, of whatever tier": (
        "Jours ouvrés dans lesquels chaque client reçoit une réponse, de quelque catégorie "
        "qu'il soit"
    ),
    "Working days within which a handoff is accepted; then it is back with the giver": (
        "Jours ouvrés dans lesquels une transmission est acceptée ; ensuite elle revient à "
        "qui l'a donnée"
    ),
    (
        "Days after a change of owner in which the handover checklist is shown; longer "
        "while the new rep has not called"
    ): (
        "Jours après un changement de responsable où la liste de passation est montrée ; "
        "plus longtemps tant que le nouveau n'a pas appelé"
    ),
    (
        "Days that each delivery service promises, like Same Day=0, First Class=1, for "
        "orders without a promised day"
    ): (
        "Jours que promet chaque service de livraison, comme Same Day=0, First Class=1, "
        "pour les commandes sans jour promis"
    ),
    "Share of our own promises that the suggested buffer would have kept": (
        "Part de nos promesses que la marge proposée aurait tenue"
    ),
    "Promises with a day that a suggested buffer needs at least": (
        "Promesses datées qu'il faut au moins pour proposer une marge"
    ),
    "Times that the same claim is broken before it is flagged": (
        "Nombre de fois que la même affirmation est rompue avant d'être signalée"
    ),
    "Visits a year that A customers get at least, unless they prefer another channel": (
        "Visites par an que les clients A reçoivent au moins, sauf s'ils préfèrent un autre canal"
    ),
    "Visits a year that B customers get at least": (
        "Visites par an que les clients B reçoivent au moins"
    ),
    "Visits a year that C customers get at least; 0: when they ask for one": (
        "Visites par an que les clients C reçoivent au moins ; 0 : quand ils en demandent une"
    ),
    "Visits a year that customers without a tier get at least": (
        "Visites par an que les clients sans catégorie reçoivent au moins"
    ),
    "Places of a rep's day that a visit takes, at most the whole day": (
        "Places de la journée d'un commercial que prend une visite, au plus la journée entière"
    ),
    (
        "Visits that a rep makes in a week at most, several on a day where it has places "
        "for them; and at most half of the places of a week are for visits"
    ): (
        "Visites qu'un commercial fait au plus en une semaine, plusieurs le même jour s'il "
        "y a des places ; au plus la moitié des places d'une semaine est pour des visites"
    ),
    ("Days for which an item of the News sheet is worth telling, where it has no last day"): (
        "Jours pendant lesquels une nouvelle vaut d'être dite, là où elle n'a pas de dernier jour"
    ),
    "Items of news to raise in one call at most": "Nouvelles à évoquer au plus dans un appel",
    "Overdue or disputed invoices to raise in one call at most": (
        "Factures en retard ou contestées à évoquer au plus dans un appel"
    ),
    "What to ask about changes: a word for the Answers sheet, a colon, the question": (
        "Que demander sur les changements : un mot pour la feuille des réponses, "
        "deux-points, la question"
    ),
    "Questions to raise in one call at most": "Questions à poser au plus dans un appel",
    "Days before a renewal from which competitors named there are a point": (
        "Jours avant un renouvellement à partir desquels les concurrents nommés là sont un "
        "point à évoquer"
    ),
    (
        "Functions that need a person on both sides at every customer, like Purchasing, "
        "Accounts payable; blank: those that the sheet Contacts names for each"
    ): (
        "Fonctions qui demandent une personne de chaque côté chez chaque client, comme "
        "Achats, Comptabilité ; vide : celles que nomme la feuille Contacts"
    ),
    "Days after which an answer is out of date and the question is asked again": (
        "Jours après lesquels une réponse est périmée et la question reposée"
    ),
    "Days between reviews with A customers; 0: none": (
        "Jours entre les bilans avec les clients A ; 0 : aucun"
    ),
    "Days between reviews with B customers; 0: none": (
        "Jours entre les bilans avec les clients B ; 0 : aucun"
    ),
    "Days between reviews with C customers; 0: none": (
        "Jours entre les bilans avec les clients C ; 0 : aucun"
    ),
    "Days between reviews with customers without a tier; 0: none": (
        "Jours entre les bilans avec les clients sans catégorie ; 0 : aucun"
    ),
    "Days between surveys of a customer; 0: none": (
        "Jours entre les enquêtes auprès d'un client ; 0 : aucune"
    ),
    (
        "What may be given to an A customer within 365 days, offers aside, unless the "
        "customer list has a Gift budget; 0: no budget is kept"
    ): (
        "Ce qui peut être offert à un client A en 365 jours, hors offres, sauf si la liste "
        "des clients a un Budget cadeaux ; 0 : pas de budget"
    ),
    "What may be given to a B customer": "Ce qui peut être offert à un client B",
    "What may be given to a C customer": "Ce qui peut être offert à un client C",
    "What may be given to a customer without a tier": (
        "Ce qui peut être offert à un client sans catégorie"
    ),
    "What one gift may cost at most, as the policy of the house says; 0: none": (
        "Ce qu'un cadeau peut coûter au plus, selon les règles de la maison ; 0 : pas de limite"
    ),
    "Days for which an offer without a result counts as open": (
        "Jours pendant lesquels une offre sans résultat compte comme ouverte"
    ),
    "Purposes of a call that count as selling; every other one gives value": (
        "Objets d'appel qui comptent comme vente ; tout autre apporte de la valeur"
    ),
    "Purposes of a call that count as a review": "Objets d'appel qui comptent comme bilan",
    "Purposes of a call that count as a thank-you": (
        "Objets d'appel qui comptent comme remerciement"
    ),
    "Go by the sheet Playbook, or by the built-in playbook where the book has none": (
        "Suivre la feuille Parcours client, ou le parcours intégré là où le classeur n'en a pas"
    ),
    "Days after its day at which a step of the playbook is not asked for any more": (
        "Jours après son jour à partir desquels une étape du parcours n'est plus demandée"
    ),
    (
        "Customers of a rep for whom a step that comes round again is asked for at a time, "
        "the best first"
    ): (
        "Clients d'un commercial pour lesquels une étape qui revient est demandée en même "
        "temps, les meilleurs d'abord"
    ),
    "Years after which a customer is long-standing for the playbook": (
        "Années après lesquelles un client est de longue date pour le parcours"
    ),
    (
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the "
        "rep's own country, abroad every other one"
    ): (
        "Jours ouvrés qu'un cadeau est en route, par pays, comme DE=2, US=12 ; home est le "
        "pays du commercial, abroad tout autre"
    ),
    (
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, "
        "or a week before a feast, like PH=Chinese New Year; one without a country is for "
        "all that have no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)"
    ): (
        "Le jour où un cadeau de saison doit être là, par pays, comme US=20 Nov, ou une "
        "semaine avant une fête, comme PH=Chinese New Year ; un jour sans pays vaut pour "
        "tous ceux qui n'ont pas de fête à eux (comme Eid al-Fitr, Diwali ou Chinese New "
        "Year)"
    ),
    "Contacts in a row that only sold, from which a customer is listed": (
        "Contacts de suite qui n'ont fait que vendre, à partir desquels un client est listé"
    ),
    "Days that the report on contact quality looks back": (
        "Jours sur lesquels le rapport sur la qualité des contacts regarde en arrière"
    ),
    "Last contacts that the diary page of a customer shows": (
        "Derniers contacts que montre la page du journal d'un client"
    ),
    "Days without an order after which a customer counts as lost in Survival": (
        "Jours sans commande après lesquels un client compte comme perdu dans Survie"
    ),
    "Days within which a new customer is expected to order again": (
        "Jours dans lesquels une nouvelle commande d'un nouveau client est attendue"
    ),
    "Orders are bills of contracts that run on, so that gross retention means something": (
        "Les commandes sont des factures de contrats en cours, de sorte que la rétention "
        "brute a un sens"
    ),
    "Orders that tell a customer's own rhythm, for the Watch list": (
        "Commandes qui montrent le rythme propre d'un client, pour la Liste de vigilance"
    ),
    "Times the longest gap between orders after which one is overdue": (
        "Nombre de fois le plus long intervalle entre commandes après lequel une commande "
        "est en retard"
    ),
    "By what share the last three orders are less, or more, than usual": (
        "De quelle part les trois dernières commandes sont moindres, ou plus grandes, que "
        "d'habitude"
    ),
    "Times the cadence after which a customer whom nobody reached is silent": (
        "Nombre de fois la cadence après lequel un client que personne n'a joint est silencieux"
    ),
    "Days after which an open gap is a signal": (
        "Jours après lesquels un écart ouvert est un signal"
    ),
    (
        "How unlikely it must be that as many orders without a category are chance, for it "
        "to count as dropped"
    ): (
        "À quel point il doit être improbable que tant de commandes sans une catégorie "
        "soient un hasard pour qu'elle compte comme abandonnée"
    ),
    "Share of similar customers who buy a category that one does not": (
        "Part de clients semblables qui achètent une catégorie qu'un client n'achète pas"
    ),
    ("Part of the second orders within whose time one is expected, for the Watch list"): (
        "Part des deuxièmes commandes dans le délai desquelles une est attendue, pour la "
        "Liste de vigilance"
    ),
    ("Times lost_days after which a lost customer is no more to be won back"): (
        "Multiple de lost_days après lequel un client perdu n'est plus à reconquérir"
    ),
    ("Share of the customers whose potential is high, for the Watch list"): (
        "Part des clients dont le potentiel est élevé, pour la Liste de vigilance"
    ),
    ("Lower part of a scale in which a score is low; 6 of 10 where it recommends"): (
        "Partie basse d'une échelle où une note est faible ; 6 sur 10 pour une recommandation"
    ),
    ("Part of its scale by which a score falls, at least by two points"): (
        "Part de son échelle dont une note baisse, d'au moins deux points"
    ),
    "Promises in a year that passed their day without a word, for the Watch list": (
        "Promesses en un an dont le jour est passé sans un mot, pour la Liste de vigilance"
    ),
    "Times in a year that the same claim was broken with one customer": (
        "Nombre de fois en un an que la même affirmation a été rompue avec un client"
    ),
    "By how much the last three ratings are lower than those of the first days": (
        "De combien les trois dernières notes sont plus basses que celles des premiers jours"
    ),
    "Contacts in a year, all by one person of ours, that are a signal": (
        "Contacts en un an, tous par une personne de chez nous, qui sont un signal"
    ),
    "Contacts in a year, all with one person of theirs, that are a signal": (
        "Contacts en un an, tous avec une personne de chez eux, qui sont un signal"
    ),
    (
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: "
        "a, ab or abc"
    ): (
        "Catégories dont les clients devraient être connus de deux d'entre nous et nous "
        "connaître par deux d'entre eux, pour la Liste de vigilance : a, ab ou abc"
    ),
    "Days after the day of a sit-down from which on it is missed": (
        "Jours après le jour d'un entretien à partir desquels il est manqué"
    ),
    ("By what share calls rise and talks get shorter or worse in such a month"): (
        "De quelle part, dans un tel mois, les appels augmentent et les échanges "
        "raccourcissent ou sont moins bons"
    ),
    ("By what share one has bought more than the last of the Top ten to come in"): (
        "De quelle part on a acheté plus que le dernier des dix meilleurs pour y entrer"
    ),
    "Days after which a signal answered with Later comes back": (
        "Jours après lesquels revient un signal auquel on a répondu Plus tard"
    ),
    "Warning sign: fewer of the customers called as A or B reached in time": (
        "Signe d'alerte : moins de clients suivis comme A ou B joints à temps"
    ),
    "Warning sign: more of the contacts of 365 days were to sell": (
        "Signe d'alerte : plus de contacts de 365 jours étaient pour vendre"
    ),
    "Warning sign: more customers who said in 365 days neither score nor answer": (
        "Signe d'alerte : plus de clients qui en 365 jours n'ont donné ni note ni réponse"
    ),
    "Warning sign: so many of the last 12 months had more calls, shorter or worse": (
        "Signe d'alerte : tant des 12 derniers mois ont eu plus d'appels, plus courts ou moins bons"
    ),
    "Warning sign: a rep is asked for more than so many times what a day holds": (
        "Signe d'alerte : on demande à un commercial plus de tant de fois ce que tient une journée"
    ),
    "When calls begin in the calendar file, unless the Team sheet says otherwise": (
        "Quand les appels commencent dans le fichier de calendrier, sauf si la feuille "
        "Équipe dit autre chose"
    ),
    "When the last call ends in the calendar file, unless the Team sheet says otherwise": (
        "Quand le dernier appel finit dans le fichier de calendrier, sauf si la feuille "
        "Équipe dit autre chose"
    ),
    "Minutes that a call takes in the calendar file": (
        "Minutes que prend un appel dans le fichier de calendrier"
    ),
    (
        "Reports that each refresh writes too, besides its own, like promises, "
        "contact-quality; to-do, watch-list or gaps, where that sheet was deleted"
    ): (
        "Rapports que chaque actualisation écrit en plus des siens, comme promises, "
        "contact-quality ; to-do, watch-list ou gaps, là où cette feuille a été supprimée"
    ),
    "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet": (
        "Qui reçoit le récapitulatif de `retain mail` : adresses e-mail, ou noms de la "
        "feuille Équipe"
    ),
    ("Address that mails come from; blank: RETAIN_MAIL_FROM; by the command line or TOML only"): (
        "Adresse d'où viennent les mails ; vide : RETAIN_MAIL_FROM ; par la ligne de "
        "commande ou TOML seulement"
    ),
    ("Server that takes the mails; blank: RETAIN_SMTP_HOST; by the command line or TOML only"): (
        "Serveur qui prend les mails ; vide : RETAIN_SMTP_HOST ; par la ligne de commande "
        "ou TOML seulement"
    ),
    ("Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls; by the command line or TOML only"): (
        "Son port ; 0 : RETAIN_SMTP_PORT, sinon 587, ou 465 avec tls ; par la ligne de "
        "commande ou TOML seulement"
    ),
    (
        "starttls: encrypted before anything is said; tls: from the first byte; none: on "
        "this machine only; blank: RETAIN_SMTP_SECURITY, else starttls; by the command line "
        "or TOML only"
    ): (
        "starttls : chiffré avant que rien ne soit dit ; tls : dès le premier octet ; none "
        ": sur cet ordinateur seulement ; vide : RETAIN_SMTP_SECURITY, sinon starttls ; par "
        "la ligne de commande ou TOML seulement"
    ),
    (
        "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER; by the "
        "command line or TOML only"
    ): (
        "Qui s'y connecte, avec RETAIN_SMTP_PASSWORD ; vide : RETAIN_SMTP_USER ; par la "
        "ligne de commande ou TOML seulement"
    ),
    ("Go on where the list or a log holds a quarter of the rows of the last run, or fewer"): (
        "Continuer là où la liste ou un journal a un quart des lignes de la dernière "
        "exécution, ou moins"
    ),
    "Backups kept beside the workbook": "Sauvegardes gardées à côté du classeur",
    (
        "Dates typed as text like 3/4/2026: yes, the day stands first; no, the month; "
        "blank: told by the column"
    ): (
        "Dates saisies comme texte, comme 3/4/2026 : oui, le jour est en premier ; non, le "
        "mois ; vide : d'après la colonne"
    ),
    (
        "Numbers typed as text like 1.250: yes, the comma is the decimal mark; no, the "
        "point; blank: told by the column"
    ): (
        "Nombres saisis comme texte, comme 1.250 : oui, la virgule est la marque décimale ; "
        "non, le point ; vide : d'après la colonne"
    ),
    (
        "How text files were saved, like cp1250 or shift_jis, by the command line or TOML "
        "only; blank: told by their letters"
    ): (
        "Comment les fichiers texte ont été enregistrés, comme cp1250 ou shift_jis, par la "
        "ligne de commande ou TOML seulement ; vide : d'après leurs lettres"
    ),
    (
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, "
        "may take; of a file above 10 MB in proportion more; by the command line or TOML "
        "only"
    ): (
        "Secondes que peut prendre la lecture de fichiers .xls, .xlsb et .ods, et de .xlsx "
        "aux cellules éloignées ; en proportion plus au-delà de 10 Mo ; par la ligne de "
        "commande ou TOML seulement"
    ),
    (
        "Megabytes of memory that it may take, on Linux; above 10 MB more too; by the "
        "command line or TOML only"
    ): (
        "Mégaoctets de mémoire qu'elle peut prendre, sous Linux ; plus au-delà de 10 Mo ; "
        "par la ligne de commande ou TOML seulement"
    ),
    (
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to "
        "the disk meanwhile; by the command line or TOML only"
    ): (
        "Mégaoctets de mémoire que DuckDB peut prendre pour une base de données ; ce qui "
        "n'y tient pas va sur le disque entre-temps ; par la ligne de commande ou TOML "
        "seulement"
    ),
    (
        "Rows of a table of a database up to which it is read as a sheet; a larger call log "
        "stays there, and what is known of each customer comes back; by the command line or "
        "TOML only"
    ): (
        "Lignes d'une table de base de données jusqu'auxquelles elle est lue comme une "
        "feuille ; un journal d'appels plus grand y reste, et ce qu'on sait de chaque "
        "client en revient ; par la ligne de commande ou TOML seulement"
    ),
    (
        "Headers you settled: a row of its own each, like 'column Calls.Result' with the "
        "value outcome, or -"
    ): (
        "En-têtes que vous avez fixés : chacun sur sa ligne, comme 'column Calls.Result' "
        "avec la valeur outcome, ou -"
    ),
    ("Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -"): (
        "Feuilles que vous avez fixées : chacune sur sa ligne, comme 'sheet 2026' avec la "
        "valeur Calls, ou -"
    ),
    (
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG"
    ): (
        "Noms que vous avez fixés, par lesquels un journal appelle un client : chacun sur "
        "sa ligne, comme 'name Meyer' avec la valeur Meyer AG"
    ),
    (
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the "
        "value reached or not reached"
    ): (
        "Résultats que vous avez fixés : chacun sur sa ligne, comme 'outcome A rappelé' "
        "avec la valeur reached ou not reached"
    ),
    (
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact"
    ): (
        "Statuts que vous avez fixés : chacun sur sa ligne, comme 'status Dormant' avec la "
        "valeur active, paused, lost ou no contact"
    ),
    (
        "States of orders and invoices you settled: a row of its own each, like 'state "
        "Parked' with the value counts or void"
    ): (
        "États de commandes et de factures que vous avez fixés : chacun sur sa ligne, comme "
        "'state En attente' avec la valeur counts ou void"
    ),
    "playbook.purpose|thank-you": "remerciement",
    "playbook.purpose|onboarding": "accueil",
    "playbook.purpose|wow": "surprise",
    "playbook.purpose|introduction": "mise en relation",
    "playbook.purpose|incentive": "incitation",
    "playbook.purpose|review": "bilan",
    "playbook.purpose|sit-down": "entretien annuel",
    "playbook.purpose|appreciation": "reconnaissance",
    "playbook.purpose|special action": "action spéciale",
    "playbook.purpose|panel": "panel clients",
    "Page &P of &N": "Page &P sur &N",
    "The day this run was made for": "Le jour pour lequel cette exécution a été faite",
    "The book that was read": "Le classeur qui a été lu",
    "Rows of the customer list that stand for a customer": (
        "Lignes de la liste des clients qui désignent un client"
    ),
    "Calls placed within the horizon": "Appels placés dans la période du plan",
    "Calls due in the horizon without a place in it": (
        "Appels dus dans la période du plan sans place"
    ),
    "The factor of each rep; see Capacity in the report": (
        "Le facteur de chaque commercial ; voir Capacité dans le rapport"
    ),
    "Rows of the Problems sheet": "Lignes de la feuille Problèmes",
    (
        "Next steps of the log that nobody marked as done, and whose days of checkup_window "
        "ended within as many days; the customers' diaries show them"
    ): (
        "Prochaines étapes du journal que personne n'a marquées comme faites et dont les "
        "jours de checkup_window ont fini en autant de jours ; les journaux des clients les "
        "montrent"
    ),
    (
        "Steps that nobody marked as done within playbook_late days after their day, of the "
        "last 365 days; the report onboarding lists them"
    ): (
        "Étapes que personne n'a marquées comme faites dans les playbook_late jours après "
        "leur jour, des 365 derniers jours ; le rapport onboarding les liste"
    ),
    "as a sheet of its own": "sur sa propre feuille",
    "A report as a sheet; Diary is the page of the selected customer": (
        "Un rapport sur une feuille ; Fiche client est la page du client choisi"
    ),
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
    "; potential decided between equals": " ; le potentiel a départagé les ex æquo",
    "; length of service decided between equals": " ; l'ancienneté a départagé les ex æquo",
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
    ", {n} is possible": ", {n} est possible",
    ", the factor of the last plan is kept": ", le facteur du dernier plan est gardé",
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
    "; by the cadence it would be {day}": " ; selon le rythme, ce serait le {day}",
    ", which is ": ", qui est ",
    ", so {day}": ", donc le {day}",
    "; tried once without success, last {day}": (
        " ; essayé une fois sans succès, la dernière le {day}"
    ),
    "; tried {n} times without success, last {day}": (
        " ; essayé {n} fois sans succès, la dernière le {day}"
    ),
    "; after so many attempts routine calls rest for {n} days": (
        " ; après tant d'essais, les appels de routine reposent {n} jours"
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
    "{day} is a {weekday}, when ": "le {day} est un {weekday}, où ",
    "{day} a {weekday}, when ": "le {day} un {weekday}, où ",
    ", which is a holiday in {ours}": ", qui est un jour férié ({ours})",
    ", which is a closing day (": ", qui est un jour de fermeture (",
    ", which is a day off of ": ", qui est un jour de congé de ",
    ", which is a {weekday}, when ": ", qui est un {weekday}, où ",
    ", which is a {weekday}": ", qui est un {weekday}",
    "it is a {weekday}, when ": "c'est un {weekday}, où ",
    "it is a holiday in {ours}": "c'est un jour férié ({ours})",
    "it is a closing day (": "c'est un jour de fermeture (",
    "it is a {weekday}": "c'est un {weekday}",
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
    "Its week has as many visits as visits_a_week allows, so {day}.": (
        "Sa semaine a déjà autant de visites que visits_a_week le permet, donc le {day}."
    ),
    "Its week has as many visits as visits_a_week allows.": (
        "Sa semaine a déjà autant de visites que visits_a_week le permet."
    ),
    "Half of the places of its week are for visits already, so {day}.": (
        "La moitié des places de sa semaine est déjà pour des visites, donc le {day}."
    ),
    "Half of the places of its week are for visits already.": (
        "La moitié des places de sa semaine est déjà pour des visites."
    ),
    "No talk for more than {n} intervals.": "Aucun entretien depuis plus de {n} intervalles.",
    "Ahead of other routine calls: no talk for more than {n} intervals.": (
        "Avant les autres appels de routine : aucun entretien depuis plus de {n} intervalles."
    ),
    "Calls after time off are spread: on {day}.": (
        "Les appels après des jours d'absence sont répartis : le {day}."
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
        ", et personne ne remplace : indiquer un remplaçant (Backup) dans la feuille Équipe"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (échange le {day}, non marqué comme annoncé : inscrire le jour sous Told on)"
    ),
    "what it was for is no longer open": "sa raison n'est plus ouverte",
    "there are fewer places on that day": "il y a moins de places ce jour-là",
    "a place is free today": "une place est libre aujourd'hui",
    "a place is free sooner": "une place est libre plus tôt",
    "a place is free before days off": "une place est libre avant les congés",
    "no visit any more: it would take places of other calls or visits": (
        "plus de visite : elle prendrait la place d'autres appels ou visites"
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
    "It leaves this list on {day}, unless it is marked as done.": (
        "Elle quitte cette liste le {day}, si personne ne la marque comme faite."
    ),
    "; not marked as done": " ; non marqué comme fait",
    "They wrote or rang on {day} and wait for an answer": (
        "Ils ont écrit ou appelé le {day} et attendent une réponse"
    ),
    "Send the notes of the meeting of {day}": "Envoyez le compte rendu du rendez-vous du {day}",
    "Accept the case, handed on by ": "Acceptez le dossier, transmis par ",
    "Accept {what}, handed on by ": "Acceptez {what}, transmis par ",
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
    " planned twice": " prévu deux fois",
    " nothing of it was bought in the last 12 months": (
        " rien n'en a été acheté dans les 12 derniers mois"
    ),
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
    "Whom do you know who could use what we do?": (
        "Qui connaissez-vous à qui notre travail pourrait être utile ?"
    ),
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
    ("One order, {n} days ago, and no second; {n2} of the second orders came within {n3} days."): (
        "Une commande il y a {n} jours, et pas de deuxième ; {n2} des deuxièmes commandes "
        "sont venues sous {n3} jours."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Une commande il y a {n} jours, et pas de deuxième ; au plus {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perdu depuis {n} jours ; {n2} d'achats la meilleure année, la moitié des "
        "autres {n3} ou moins."
    ),
    "Orders are known up to {day}.": "Les commandes sont connues jusqu’au {day}.",
    (
        "{n} days since the last order, usually {n2}, at most {n3} in the last {n4} gaps; "
        "overdue after {n5}, {n6} times the longest."
    ): (
        "{n} jours depuis la dernière commande, d'habitude {n2}, au plus {n3} sur les "
        "{n4} derniers intervalles ; en retard après {n5}, soit {n6} fois le plus long."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Les {n} dernières notes étaient de {n2} en moyenne, {n3} les {n4} premiers jours."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Les {n} dernières commandes font {n2}, d'habitude {n3}"
    ),
    "; each since {day} was below {n}, the lowest tenth before": (
        " ; chacune depuis le {day} est sous {n}, le dixième le plus bas d'avant"
    ),
    "; each since {day} was above {n}, the highest tenth before": (
        " ; chacune depuis le {day} est au-dessus de {n}, le dixième le plus haut d'avant"
    ),
    (
        "{n} orders of the same season a year before come to {n2} to {n3} (the middle "
        "half, within {n4} days)."
    ): (
        "{n} commandes de la même saison un an avant font {n2} à {n3} (la moitié "
        "centrale, à {n4} jours près)."
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
    " (with any number)": " (quel que soit le nombre)",
    (
        "{n} days since anybody reached them; every {n2} days is wanted, silent after "
        "{n3}, {n4} times as many."
    ): (
        "{n} jours sans que personne les ait joints ; prévu tous les {n2} jours, "
        "silencieux après {n3}, soit {n4} fois plus."
    ),
    "A gap: open for {n} days, since {day}; {n2} are allowed.": (
        "Un écart : ouvert depuis {n} jours, depuis le {day} ; {n2} sont permis."
    ),
    ": open for {n} days, since {day}; {n2} are allowed.": (
        ": ouvert depuis {n} jours, depuis le {day} ; {n2} sont permis."
    ),
    "Handed over on {day}; still to do: ": "Transmis le {day} ; reste à faire : ",
    "A {n} of 10 on {day}, no open gap, not silent, and not asked of late.": (
        "Un {n} sur 10 le {day}, aucun écart ouvert, pas silencieux, et pas sollicité récemment."
    ),
    "{n} more with less at stake: the report watch-list has them all.": (
        "{n} de plus, avec un enjeu moindre : le rapport watch-list les contient tous."
    ),
    "Named: ": "Cités : ",
    "; renewal on {day}": " ; renouvellement le {day}",
    (
        "Potential {n}, among the highest {n2}; revenue {n3}, half of the customers have "
        "{n4} or more."
    ): (
        "Potentiel {n}, parmi les {n2} les plus hauts ; chiffre d'affaires {n3}, la moitié "
        "des clients a {n4} ou plus."
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
    "Silent: ": "Silencieux : ",
    "Known by one of us: ": "Connu d'un seul d'entre nous : ",
    "Competitor named: ": "Concurrent cité : ",
    "Sit-down missed: ": "Entretien manqué : ",
    "Handover not done: ": "Passation inachevée : ",
    "Gap open too long: ": "Écart ouvert trop longtemps : ",
    "Promoter: ": "Promoteur : ",
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
    "the book knows of none so far": "le classeur n'en connaît aucun jusqu'ici",
    "they were reached since, for whatever; type Done on if that was it": (
        "joint depuis, peu importe pourquoi ; remplissez « Fait le » si c'était cela"
    ),
    "{iso} to {iso2}": "{iso} au {iso2}",
    "customer list": "liste des clients",
    "Diary entries, row {n}": "Journal des contacts, ligne {n}",
    ", row {n}": ", ligne {n}",
    # Why a channel, and points as the page of one customer has them.
    "The customer prefers it.": "Le client le préfère.",
    "The customer prefers a visit, but nobody has reached them yet.": (
        "Le client préfère une visite, mais personne ne l'a encore joint."
    ),
    "No preference is known.": "Aucune préférence connue.",
    "No phone number is known.": "Aucun numéro de téléphone connu.",
    "Ask for a number: neither a phone number nor an e-mail address is known.": (
        "Demandez un numéro : ni téléphone ni adresse e-mail n'est connu."
    ),
    "The phone was preferred on {day}: ask whether it still is.": (
        "Le téléphone était préféré le {day} : demandez si c'est toujours le cas."
    ),
    "Tried {n} times without success, so by another channel.": (
        "Essayé {n} fois sans succès, donc par un autre canal."
    ),
    ": this is done by visit.": " : cela se fait par une visite.",
    ": this is done by letter.": " : cela se fait par lettre.",
    ": this is done by email.": " : cela se fait par e-mail.",
    ": this is done by phone.": " : cela se fait par téléphone.",
    "It would be a visit, but that would take places of other calls or visits.": (
        "Ce serait une visite, mais elle prendrait la place d'autres appels ou visites."
    ),
    "A visit is asked for, but it would take places of other calls or visits.": (
        "Une visite est demandée, mais elle prendrait la place d'autres appels ou visites."
    ),
    "It would be a visit, but who stands in for a colleague calls.": (
        "Ce serait une visite, mais qui remplace un collègue appelle."
    ),
    "It would be a visit, but it was planned as a call, and the plan stays.": (
        "Ce serait une visite, mais un appel a été prévu, et le plan reste."
    ),
    "A call is asked for.": "Un appel est demandé.",
    "A visit is asked for": "Une visite est demandée",
    "A visit is soon due (": "Une visite est bientôt due (",
    "A visit is due (": "Une visite est due (",
    "last visit {day}; {tier} customers get at least {n} a year": (
        "dernière visite le {day} ; les clients {tier} en ont au moins {n} par an"
    ),
    "no visit yet; {tier} customers get at least {n} a year": (
        "pas encore de visite ; les clients {tier} en ont au moins {n} par an"
    ),
    ", and there is 1 thing new to tell": ", et il y a 1 nouveauté à annoncer",
    ", and there are {n} things new to tell": ", et il y a {n} nouveautés à annoncer",
    "tried {day}, ": "tentative le {day}, ",
    "noted {day}, ": "noté le {day}, ",
    "a review (there was none yet)": "un bilan (il n'y en a pas encore eu)",
    "a review (the last one was on {day})": "un bilan (le dernier date du {day})",
    "a survey (there was none yet)": "une enquête (il n'y en a pas encore eu)",
    "a survey (the last one was on {day})": "une enquête (la dernière date du {day})",
    "The wow": "La bonne surprise",
    ", open since {day}": ", ouvert depuis le {day}",
    ", who stands in, has no place before": ", qui remplace, n'a pas de place avant",
    "Whom do we best talk to?": "À qui parlons-nous de préférence ?",
    "At which number or address do we best reach you?": (
        "À quel numéro ou à quelle adresse vous joint-on le mieux ?"
    ),
    "In which language do you like to be contacted?": (
        "Dans quelle langue souhaitez-vous être contacté ?"
    ),
    "At which hours do you like to be contacted?": (
        "À quelles heures souhaitez-vous être contacté ?"
    ),
    "On which days do you like to be contacted?": "Quels jours souhaitez-vous être contacté ?",
    "one of the ten best by orders of 12 months": (
        "un des dix meilleurs selon les commandes de 12 mois"
    ),
    "one of the ten best by revenue": "un des dix meilleurs selon le chiffre d'affaires",
    "one of the ten best by points": "un des dix meilleurs selon les points",
}
MESSAGES = {
    " cannot be {words}; it must be a number.": " ne peut pas être {words} ; il faut un nombre.",
    (
        "Where each is the list of one rep, say of all that they are Customers: whoever its "
        "title names calls them."
    ): (
        "Si chacune est la liste d'un commercial, dites de toutes qu'elles sont Customers : "
        "celui que son titre nomme les appelle."
    ),
    "Settle it with `retain map BOOK {words}`.": "Fixez-le avec `retain map BOOK {words}`.",
    "Nothing was written; `retain check {words}` shows all.": (
        "Rien n'a été écrit ; `retain check {words}` montre tout."
    ),
    "Nothing but the sheet {ours} was written; `retain check {words}` shows all.": (
        "Seule la feuille {ours} a été écrite ; `retain check {words}` montre tout."
    ),
    "Choose the answer in the sheet {ours} and refresh again.": (
        "Choisissez la réponse dans la feuille {ours} et actualisez à nouveau."
    ),
    " (and {n} more).": " (et {n} autres).",
    "Run it again.": "Relancez.",
    "Did you mean {words}?": "Vouliez-vous dire {words} ?",
    "Known: {words}.": "Connus : {words}.",
    "Nothing is like it.": "Rien n'y ressemble.",
    " has no customer {words}. ": " n'a pas de client {words}. ",
    " has {n} customers named {words}; their ids: ": (
        " a {n} clients nommés {words} ; leurs identifiants : "
    ),
    "Ask by id.": "Demandez par l'identifiant.",
    "Its only customer is {words}.": "Son seul client est {words}.",
    "It has {n} customers, like {words}.": "Il a {n} clients, comme {words}.",
    "This report has no table {words}. ": "Ce rapport n'a pas de tableau {words}. ",
    "This report names no rep {words}. ": "Ce rapport ne nomme aucun commercial {words}. ",
    ": nobody knows the setting {words}. ": " : personne ne connaît le réglage {words}. ",
    " cannot be {words}; it must be ": " ne peut pas être {words} ; il faut ",
    "a share between 0 and 1, or a percentage": "une part entre 0 et 1, ou un pourcentage",
    "a whole number from {n1} to {n2}": "un nombre entier de {n1} à {n2}",
    "a time like 09:00": "une heure comme 09:00",
    "a time zone like Europe/Madrid": "un fuseau horaire comme Europe/Madrid",
    "a day between 1905 and 2150": "un jour entre 1905 et 2150",
    "... and {n} more wrong settings.": "... et {n} autres réglages faux.",
    " is above cut_b ({n}): A must end before B does.": (
        " est au-dessus de cut_b ({n}) : A doit finir avant B."
    ),
    " is not before day_ends ({words}).": " n'est pas avant day_ends ({words}).",
    "The four weights must not be negative, and one of them must be above 0.": (
        "Les quatre poids ne doivent pas être négatifs, et l'un doit dépasser 0."
    ),
    ": working_days cannot be {words}; write days like Mon-Fri.": (
        " : working_days ne peut pas être {words} ; écrivez des jours comme Mon-Fri."
    ),
    "The list is one sheet: put all customers on one named 'Customers', or choose one: ": (
        "La liste est une seule feuille : mettez tous les clients sur une feuille "
        "'Clients', ou choisissez-en une : "
    ),
    " is empty: no sheet holds a table.": " est vide : aucune feuille ne contient de tableau.",
    "Put the customer list on a sheet named 'Customers'.": (
        "Mettez la liste des clients sur une feuille 'Clients'."
    ),
    " has no customer list and no log that is known; its sheets and their headers are:": (
        " n'a ni liste de clients ni journal connus ; ses feuilles et leurs en-têtes :"
    ),
    "Say what they are. If {where} is the customer list: ": (
        "Dites ce qu'elles sont. Si {where} est la liste des clients : "
    ),
    "; if it is a call log: ": " ; si c'est un journal d'appels : ",
    "Its headers are settled by ": "Ses en-têtes se fixent par ",
    "Sheet {where}, row {n}: no column holds the customer's name or id; its headers are: ": (
        "Feuille {where}, ligne {n} : aucune colonne ne contient le nom ou l'identifiant du "
        "client ; ses en-têtes : "
    ),
    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.": (
        "Nommez l'un d'eux 'Customer' ou 'Customer ID', ou fixez-le avec `retain map`."
    ),
    " could all hold the customer.": " pourraient toutes contenir le client.",
    " are both settled as {words}, which is one column.": (
        " sont tous deux fixés comme {words}, qui est une seule colonne."
    ),
    "Take one of the two settings out, or give it the value -.": (
        "Retirez l'un des deux réglages, ou donnez-lui la valeur -."
    ),
    "Another run writes into {words}; this one does nothing.": (
        "Une autre exécution écrit dans {words} ; celle-ci ne fait rien."
    ),
    "Try again in a moment.": "Réessayez dans un instant.",
    " changed since it was read; start again to work on what is there now.": (
        " a changé depuis sa lecture ; relancez pour travailler sur ce qui s'y trouve maintenant."
    ),
    "Writing {words} is not allowed.": "Écrire {words} n'est pas autorisé.",
    "Close it in other programs, or ask for the right.": (
        "Fermez-le dans les autres programmes, ou demandez le droit."
    ),
    " has no call log.": " n'a pas de journal d'appels.",
    "Add a sheet Calls with the headings {headings}.": (
        "Ajoutez une feuille Appels avec les en-têtes {headings}."
    ),
    "The calls of {words} stand with months across, where no row can be added.": (
        "Les appels de {words} sont rangés par mois en colonnes, où aucune ligne ne peut s'ajouter."
    ),
    "Add a sheet Calls with the headings {headings}, and move them there.": (
        "Ajoutez une feuille Appels avec les en-têtes {headings}, et déplacez-les là."
    ),
    "Each customer of {words} has a sheet of calls, and {customer} has none.": (
        "Chaque client de {words} a une feuille d'appels, et {customer} n'en a pas."
    ),
    "Add a sheet named {words} with the headings of the others.": (
        "Ajoutez une feuille nommée {words} avec les en-têtes des autres."
    ),
    " is after {iso}, the day of this run: a call is logged when it was made.": (
        " est après le {iso}, jour de cette exécution : un appel se note quand il a eu lieu."
    ),
    "No question is to be asked of {words} in the next call.": (
        "Aucune question n'est à poser à {words} au prochain appel."
    ),
    "Say which one was answered: --question TEXT.": (
        "Dites à laquelle on a répondu : --question TEXT."
    ),
    "The call cannot be logged: ": "L'appel ne peut pas être noté : ",
    " can be read but not written into, so no call can be logged there.": (
        " peut être lu mais pas écrit ; aucun appel ne peut y être noté."
    ),
    "Save it as .xlsx and give that file.": "Enregistrez-le en .xlsx et donnez ce fichier.",
    "Put it into a folder and give the folder.": "Mettez-le dans un dossier et donnez le dossier.",
    "Row {n} of the sheet {words} is no customer's.": (
        "La ligne {n} de la feuille {words} n'est celle d'aucun client."
    ),
    "No cell is selected.": "Aucune cellule n'est sélectionnée.",
    (
        "Type a customer's name or id into the coloured cell on the sheet Buttons, or select a "
        "cell in a customer's row and use the ribbon."
    ): (
        "Tapez le nom ou l'identifiant d'un client dans la cellule colorée de la feuille "
        "Buttons, ou sélectionnez une cellule dans la ligne d'un client et utilisez le ruban."
    ),
    "No report is chosen.": "Aucun rapport n'est choisi.",
    "There is no report {words}.": "Il n'y a pas de rapport {words}.",
    "Choose one beside {where} on the sheet Buttons: ": (
        "Choisissez-en un à côté de {where} sur la feuille Buttons : "
    ),
    " exists and was made from {words}, not from {where}.": (
        " existe et a été fait de {words}, non de {where}."
    ),
    " exists and was not made by this program; it is left alone.": (
        " existe et n'a pas été fait par ce programme ; il reste tel quel."
    ),
    "Choose another name for --to.": "Choisissez un autre nom pour --to.",
    ", an export of {words} from {program}": ", un export de {program} ({words})",
    "its only column names customers": "sa seule colonne nomme des clients",
    "codes beside the names": "des codes à côté des noms",
    "the only column of days": "la seule colonne de jours",
    " holds the only days of this sheet, so it is the {ours}": (
        " contient les seuls jours de cette feuille, c'est donc : {ours}"
    ),
    "this looks like {where}, in which {word} has another name": (
        "cela ressemble à {where}, où {word} porte un autre nom"
    ),
    "by their headers, a sheet each of who looks after customers": (
        "d'après leurs en-têtes, une feuille par personne qui suit des clients"
    ),
    "Is there no column {ours} in {where} any more, so that every call is a contact?": (
        "N'y a-t-il plus de colonne {ours} dans {where}, de sorte que chaque appel est un contact ?"
    ),
    "Nothing is refreshed.": "Rien n'est actualisé.",
    "At the last run it was read under {where}.": (
        "À la dernière exécution, elle était lue sous {where}."
    ),
    "the newest full year": "la dernière année complète",
    "the newest year": "la dernière année",
    ", without {rest}": ", sans {rest}",
    "Written anew by the retention toolkit; type into the amber columns only.": (
        "Réécrit par le retention toolkit ; ne saisissez que dans les colonnes jaunes."
    ),
    "Looked up by the retention toolkit; what is typed here hides the whole column.": (
        "Recherché par le retention toolkit ; ce qui est saisi ici masque toute la colonne."
    ),
    "money given back with the number of an order of another customer: it counts on its own day": (
        "argent rendu avec le numéro d'une commande d'un autre client : il compte à son jour"
    ),
    "Correct the customer or the number.": ("Corriger le client ou le numéro."),
    "more was given back than the order came to: it counts all the same": (
        "plus a été rendu que la commande n'a rapporté : cela compte quand même"
    ),
    "Correct the amount, or the number of the order.": (
        "Corriger le montant, ou le numéro de la commande."
    ),
    "The book does not say when anybody was reached.": (
        "Le classeur ne dit pas quand quelqu'un a été joint."
    ),
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
    "; else write a row for each on the Settings sheet: outcome {word}, and reached or "
    "not reached.": (
        " ; sinon, écrivez sur la feuille Paramètres une ligne pour chacun : outcome "
        "{word}, et reached ou not reached."
    ),
    "; a sheet Orders with a row for each order says more.": (
        " ; une feuille Commandes avec une ligne par commande en dit plus."
    ),
    "; a sheet Calls with a row for each call says more.": (
        " ; une feuille Appels avec une ligne par appel en dit plus."
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
    "the same customer as in row {n} of {where}; this row is not counted": (
        "le même client qu'à la ligne {n} de {where} ; cette ligne n'est pas comptée"
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
    "may be the same customer as row {n} of {where} (": (
        "peut-être le même client que la ligne {n} de {where} ("
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
        "Ajoutez une feuille Clients pour les catégories par chiffre d'affaires, les "
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
    "read with a shorter name or that of a contact, in {rows}: {pairs}": (
        "lu avec un nom plus court ou celui d'un contact, dans {rows} : {pairs}"
    ),
    "no such customer; who was referred counts under this name": (
        "aucun client de ce nom ; les recommandés comptent sous ce nom"
    ),
    "read with a phone number, in {rows}: {pairs}": (
        "lu comme numéro de téléphone, dans {rows} : {pairs}"
    ),
    "read with a phone number without its beginning, in {rows}: {pairs}": (
        "lu comme numéro de téléphone sans son début, dans {rows} : {pairs}"
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
    "no column is known as the {ours}, so none of {rows} is counted": (
        "aucune colonne n'est reconnue comme {ours}, aucune de {rows} n'est donc comptée"
    ),
    "; headers that are not used: ": " ; en-têtes non utilisés : ",
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
    "row {first} stands below the table {table} and is read as one of its rows": (
        "la ligne {first} se trouve sous le tableau {table} et est lue comme une de ses lignes"
    ),
    "rows {first} to {last} stand below the table {table} and are read as its rows": (
        "les lignes {first} à {last} sont sous le tableau {table} et sont lues comme ses lignes"
    ),
    "Pull the corner of the table down to row {last}.": (
        "Tirez le coin du tableau jusqu'à la ligne {last}."
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
    "its values are numbers": "ses valeurs sont des nombres",
    "its values are classes": "ses valeurs sont des classes",
    "its values are no channels": "ses valeurs ne sont pas des canaux",
    "its values are neither dates nor yes and no": (
        "ses valeurs ne sont ni des dates ni oui et non"
    ),
    "its values are not yes and no": "ses valeurs ne sont pas oui et non",
    "its values are dates": "ses valeurs sont des dates",
    "its values are e-mail addresses": "ses valeurs sont des adresses e-mail",
    "like '{name}'": "proche de '{name}'",
    "known spelling of ": "graphie connue de ",
    "no better header for ": "pas de meilleur en-tête pour ",
    "a word that can mean other things too": "un mot qui peut aussi signifier autre chose",
    " all hold days of contact; the latest of a row is its last contact": (
        " contiennent toutes des jours de contact ; le plus récent d'une ligne est son "
        "dernier contact"
    ),
    "called off by its state, in {rows}; no contact and no attempt": (
        "annulé, d'après son état, dans {rows} ; ni contact ni tentative"
    ),
    "payments of what is sold on another sheet are not read, and count no invoice as paid": (
        "les paiements de ce qui est vendu sur une autre feuille ne sont pas lus et ne "
        "marquent aucune facture comme payée"
    ),
    "payments of what is sold on another sheet": (
        "paiements de ce qui est vendu sur une autre feuille"
    ),
    (
        "Nothing, where the sheet of invoices says itself what is paid: in a column "
        "Paid on, Paid amount or Open amount, or by its status."
    ): (
        "Rien, si la feuille des factures dit elle-même ce qui est payé : dans une "
        "colonne Payée le, Montant payé ou Montant ouvert, ou par le statut."
    ),
    "; new rows go to that of their customer": (
        " ; les nouvelles lignes vont sur celle de leur client"
    ),
    " names the customer where it is one of the list, else ": (
        " désigne le client s'il est dans la liste, sinon "
    ),
    "with another word for it": "avec un autre mot pour le dire",
    " names the customer; ": " désigne le client ; ",
    "a year or a month without a day, in 1 cell; read as its first day, here {day}": (
        "une année ou un mois sans jour, dans 1 cellule ; lu comme son premier jour, ici {day}"
    ),
    "a year or a month without a day, in {n} cells; read as its first day, here {day}": (
        "une année ou un mois sans jour, dans {n} cellules ; lu comme son premier jour, ici {day}"
    ),
    "Nothing, if that is good enough; else write the day.": (
        "Rien, si cela suffit ; sinon écrivez le jour."
    ),
    "there is no amount: it is ": "il n'y a pas de montant : c'est ",
    " times ": " fois ",
    (
        " stand below one another where customers are named, so each customer has a column "
        "or a block of its own."
    ): (
        " se suivent de haut en bas là où sont les noms des clients : chaque client a donc "
        "sa colonne ou son bloc."
    ),
    (
        "Write one row a customer below one row of headers; a list with a column a customer "
        "is turned by Copy, then Paste Special, Transpose."
    ): (
        "Écrivez une ligne par client sous une ligne d'en-têtes ; une liste avec une colonne "
        "par client se retourne par Copier, puis Collage spécial, Transposé."
    ),
    "its marks say who was reached": "ses marques disent qui a été joint",
    "yes under ": "oui sous ",
    " is the status of a customer": " est le statut d'un client",
    "its marks are statuses": "ses marques sont des statuts",
    "times ": "fois ",
    "no column for the outcome: 0 minutes in {rows}, counted as attempts": (
        "pas de colonne pour le résultat : 0 minute dans {rows}, comptées comme tentatives"
    ),
    "a note that seems to say not to call, of 1 customer who is called all the same": (
        "une note qui semble dire de ne pas appeler, pour 1 client qui est appelé tout de même"
    ),
    "a note that seems to say not to call, of {n} customers who are called all the same": (
        "une note qui semble dire de ne pas appeler, pour {n} clients qui sont appelés tout de même"
    ),
    "If it says so, write yes into a column Do not call; else nothing.": (
        "Si elle le dit, écrivez oui dans une colonne Ne pas appeler ; sinon rien."
    ),
    "the higher the number under ": "plus le nombre sous ",
    ", the worse the case": " est élevé, plus le cas est grave",
    "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on.": (
        "Rien, si c'est le cas ; si 1 est le plus grave, écrivez P1, P2 et ainsi de suite."
    ),
    "numbers by year": "des nombres par année",
    "its values say how often": "ses valeurs disent combien de fois",
    "so many times a year": "tant de fois par an",
    " is an account of the books": " est un compte comptable",
    ", an account of the books": ", un compte comptable",
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
    "; each names its rep": " ; chacune nomme son commercial",
    "; their tiers and days stand on a sheet of their own": (
        " ; leurs catégories et leurs dates sont sur une feuille à part"
    ),
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
    "a copy of our To do": "une copie de notre feuille À faire",
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
    "days of months without a year; read as the newest such months: ": (
        "des jours de mois sans année ; lus comme les mois les plus récents de ce nom : "
    ),
    "Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.": (
        "Rien, si c'est exact ; sinon écrivez l'année dans les titres, comme 'Jan 2026'."
    ),
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
        " ; sinon, ajoutez à Paramètres la ligne 'column {key}' avec la valeur -."
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
        "--accept-fewer ou avec accept_fewer = yes dans Paramètres."
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
    "One tier for all: every customer has the same revenue.": (
        "Une seule classe pour tous : chaque client a le même chiffre d'affaires."
    ),
    "One tier for all: every customer has the same class.": (
        "Une seule classe pour tous : chaque client a la même catégorie."
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
        "Commandes avec dates et montants (`retain map` fixe un en-tête d'un autre nom) ; "
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
        "Donnez à chaque contact une ligne dans la feuille Appels, s'il doit compter."
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
    "the month is read first, as in {shown}; nothing in this column tells which is": (
        "le mois est lu en premier, comme dans {shown} ; rien dans cette colonne ne le dit"
    ),
    "the day is read first, as in {shown}; nothing in this column tells which is": (
        "le jour est lu en premier, comme dans {shown} ; rien dans cette colonne ne le dit"
    ),
    "Nothing, if that is so; else set day_first to yes or no in the Settings sheet.": (
        "Rien, si c'est juste ; sinon mettez day_first à yes ou no dans la feuille Paramètres."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Mettez day_first à yes ou no dans la feuille Paramètres ou avec --set, ou "
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
    "a length that may be minutes and seconds, or hours and minutes": (
        "une durée qui peut être en minutes et secondes, ou en heures et minutes"
    ),
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.": (
        "Saisissez les minutes en nombre, ou heures, minutes et secondes : 0:05:30."
    ),
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
        "Mettez decimal_comma à yes ou no dans la feuille Paramètres ou avec --set, ou "
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
    "was typed into this row after its call had been collected; the call log holds it as it was": (
        "a été saisi sur cette ligne après la collecte de son appel ; le journal d'appels"
        " le tient tel qu'il était"
    ),
    "It goes on with the next collecting; write another call into the call log.": (
        "La prochaine collecte le transmet ; écrivez un autre appel dans le journal d'appels."
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
    "its row names no customer": "sa ligne ne nomme aucun client",
    "; it counts nowhere, and waits in {ours}": (
        " ; cela ne compte nulle part, et attend dans {ours}"
    ),
    "Write the customer into its row of {ours}, and run again.": (
        "Écrivez le client sur sa ligne dans {ours}, et relancez."
    ),
    "Mend that, and run again.": "Corrigez cela, et relancez.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Ajoutez une feuille Appels avec les en-têtes {headings}, et relancez."
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
        "which are attempts; {n} other row counts as a contact"
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
    "If it means that the customer was reached, write it on the Settings sheet: outcome "
    "{word}, reached.": (
        "S'il veut dire que le client a été joint, écrivez sur la feuille Paramètres : "
        "outcome {word}, reached."
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
        "Ajoutez une feuille Taux (Devise, Taux) avec {currency} et ce que 1 vaut en {home} "
        "; la colonne Valid from dit depuis quand."
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
        "{rows} of money given back: each reduces the order of its number, on the day "
        "of that, and is no order itself"
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
        "Ajoutez une colonne Montant remboursé avec ce qui a été rendu."
    ),
    "{rows} not counted, by what stands there: ": (
        "{rows} non comptées, d'après ce qui y figure : "
    ),
    " (does not count)": " (ne compte pas)",
    "a state nobody knows, in {rows}; it counts": "un état inconnu, dans {rows} ; cela compte",
    "If such rows do not count, say so on the Settings sheet, in a row: state {word}, and void.": (
        "Si de telles lignes ne comptent pas, dites-le dans la feuille Paramètres, sur une "
        "ligne : state {word}, et void."
    ),
    "If such rows do not count, say so on the Settings sheet: ": (
        "Si de telles lignes ne comptent pas, dites-le dans la feuille Paramètres : "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} autres mots pour un état inconnu, dans {rows} ; ils comptent"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "un statut inconnu, dans {rows} ; compté comme actif"
    ),
    "Say what it means on the Settings sheet, in a row: status {word}, and lost, paused, "
    "no contact or active.": (
        "Dites sur la feuille Paramètres, dans une ligne, ce qu'il signifie : status "
        "{word}, et lost, paused, no contact ou active."
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
    "Do orders in the state {word} count?": "Les commandes dans l'état {word} comptent-elles ?",
    "They count.": "Elles comptent.",
    "Its rows are counted nowhere.": "Ses lignes ne comptent nulle part.",
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
    "no report has this name; the refresh leaves it out": (
        "aucun rapport ne porte ce nom ; l'actualisation l'ignore"
    ),
    "no such header in this book": "aucun en-tête de ce nom dans ce classeur",
    "no such sheet in this book": "aucune feuille de ce nom dans ce classeur",
    "this sheet is written anew at each run, and there is {changed} that a run did not write": (
        "cette feuille est réécrite à chaque passage, et on y trouve {changed} qu'aucun "
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
        "une feuille Jours fériés."
    ),
    "Write its English name or two-letter code.": (
        "Écrivez son nom anglais ou son code à deux lettres."
    ),
    (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "{day}; {n} of {n2} phone numbers are of {ours}"
    ): (
        "aucun pays n'est connu, des appels sont donc prévus des jours fériés comme le "
        "{day} ; {n} numéros de téléphone sur {n2} sont de {ours}"
    ),
    "no country is known for anybody, so calls may fall on a public holiday, as on {day}": (
        "aucun pays n'est connu, des appels peuvent donc tomber un jour férié, comme le {day}"
    ),
    "Write the country on the Settings sheet: country, and its name.": (
        "Écrivez le pays sur la feuille Paramètres : country et son nom."
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Si c'est le pays, écrivez-le sur la feuille Paramètres : country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "pas un jour de l'année, ni une fête de ce pays ; laissé de côté"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Écrivez un jour comme 15 déc, ou PAYS=nom d'un jour férié, en anglais."
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
        "aucun commercial de la feuille Équipe, où figure {name} ; les appels de {name2} "
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
        "Écrivez appel, visite, e-mail, courrier, cadeau ou collègue."
    ),
    "Write one of ": "Écrivez l'un de : ",
    "Write one of start, first order, delivery, case resolved, every, date, top ten.": (
        "Écrivez l'un de : début, première commande, livraison, cas résolu, chaque, "
        "date, les dix meilleurs."
    ),
    "no length of time and no day of the year; the step is left out": (
        "ni une durée ni un jour de l'année ; l'étape est laissée de côté"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Écrivez une durée comme 3 jours, jour 30 ou 2 mois, ou 1 déc."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un jour de l'année ne dit rien après ce déclencheur ; l'étape est laissée de côté"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Écrivez une durée comme 3 jours, ou date comme déclencheur."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "avec date va un jour de l'année, et ceci n'en est pas un ; l'étape est laissée de côté"
    ),
    "Write a day like 1 Dec, or season.": "Écrivez un jour comme 1 déc, ou saison.",
    "nothing tells how often; the step is left out": (
        "rien ne dit à quelle fréquence ; l'étape est laissée de côté"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Écrivez une durée comme 1 an, ou un jour comme 1 déc."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Rien à changer dans ",
    "Would write ": "Écrirait : ",
    "Wrote ": "Écrit : ",
    ", as of {iso}": ", au {iso}",
    ", amounts in {currency}": ", montants en {currency}",
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
    " was changed by hand ({changed}): it is kept as {title}, and is yours now.": (
        " a été modifiée à la main ({changed}) : elle est gardée sous {title}, et est "
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
        " in the copy before this one had been changed by hand ({changed}): that copy is in "
        "the backup."
    ): (
        " dans la copie précédente avait été modifiée à la main ({changed}) : cette copie "
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
        "Corrigez les jours d'absence et les appels par jour dans Équipe, ou donnez un "
        "autre commercial aux clients."
    ),
    " ({n} calls a day for {n2} places)": " ({n} appels par jour pour {n2} places)",
    " ({n} calls a day for {n2} place)": " ({n} appels par jour pour {n2} place)",
    " ({n} calls a day for {n2} places beside commitments": (
        " ({n} appels par jour pour {n2} places à côté des engagements"
    ),
    " ({n} calls a day for {n2} places": " ({n} appels par jour pour {n2} places",
    " ({n} calls a day for {n2} place beside commitments": (
        " ({n} appels par jour pour {n2} place à côté des engagements"
    ),
    " ({n} calls a day for {n2} place": " ({n} appels par jour pour {n2} place",
    ", the factor of the last plan is kept": ", le facteur du dernier plan est gardé",
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
    "its values look like classes": "ses valeurs ressemblent à des classes",
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
    # Figures of the retention report, how each is counted, and of which time.
    "as of {iso}": "au {iso}",
    "as of {day}": "au {day}",
    "on {iso}": "le {iso}",
    "next {n} working days": "{n} prochains jours ouvrés",
    "whole team, on average": "toute l'équipe, en moyenne",
    "all orders, {iso} to {iso2}": "toutes les commandes, du {iso} au {iso2}",
    "orders after {iso}, to {iso2}": "commandes après le {iso}, jusqu'au {iso2}",
    "revenue of the customer list": "chiffre d'affaires de la liste des clients",
    "all rows": "toutes les lignes",
    "{iso} to {iso2}": "du {iso} au {iso2}",
    "{span} to {span2}": "{span} à {span2}",
    "{n} to {n2}": "{n} à {n2}",
    "{n} and more": "{n} et plus",
    " (so far)": " (jusqu'ici)",
    " (no orders)": " (sans commandes)",
    " (said of its order)": " (dit de sa commande)",
    "{money}": "{money}",
    " (orders begin in {span})": " (commandes à partir de {span})",
    " ({n} of {n2} months empty)": " ({n} mois sur {n2} vides)",
    "fewer than {n} customers": "moins de {n} clients",
    "too early to tell until {iso}": "trop tôt pour le dire avant le {iso}",
    "the orders before.": "les commandes d'avant.",
    "a column Customer since in the list, or the orders before.": (
        "une colonne Client depuis dans la liste, ou les commandes d'avant."
    ),
    (
        "The orders begin on {iso}, and of {n} of the {n2} customers who ordered first "
        "in the {n3} days from then on the list does not say since when they have been "
        "customers: these may take old customers for new ones."
    ): (
        "Les commandes commencent le {iso}, et pour {n} des {n2} clients dont la "
        "première commande tombe dans les {n3} jours suivants, la liste ne dit pas "
        "depuis quand ils sont clients : ces tableaux peuvent prendre d'anciens clients "
        "pour des nouveaux."
    ),
    (
        "The orders begin on {iso}, and the list does not say since when the only "
        "customer who ordered first in the {n} days from then on has been one: these "
        "may take an old customer for a new one."
    ): (
        "Les commandes commencent le {iso}, et la liste ne dit pas depuis quand le seul "
        "client dont la première commande tombe dans les {n} jours suivants l'est : ces "
        "tableaux peuvent prendre un ancien client pour un nouveau."
    ),
    (
        "The orders begin on {iso}, and {n} customers have been such for longer, as "
        "the list says: their first orders are not in the book, so these leave them "
        "out."
    ): (
        "Les commandes commencent le {iso}, et {n} clients le sont depuis plus "
        "longtemps, selon la liste : leurs premières commandes ne sont pas dans le "
        "classeur, ces tableaux les excluent donc."
    ),
    (
        "The orders begin on {iso}, and 1 customer has been one for longer, as the "
        "list says: their first orders are not in the book, so these leave them out."
    ): (
        "Les commandes commencent le {iso}, et 1 client l'est depuis plus longtemps, "
        "selon la liste : ses premières commandes ne sont pas dans le classeur, ces "
        "tableaux l'excluent donc."
    ),
    "the orders begin here: may be older customers": (
        "les commandes commencent ici : peut-être d'anciens clients"
    ),
    (
        "Customers reached within their cadence, of all who may be called. Attempts do "
        "not count; lost, paused and do-not-call are left out."
    ): (
        "Clients joints dans leur rythme, de tous ceux que l'on peut appeler. Les "
        "tentatives ne comptent pas ; perdus, en pause et à ne pas appeler sont exclus."
    ),
    (
        "Customers reached within their cadence, of all who may be called; earlier days "
        "by the cadences of today."
    ): (
        "Clients joints dans leur rythme, de tous ceux que l'on peut appeler ; les jours "
        "passés selon les rythmes d'aujourd'hui."
    ),
    "Customers who may be called and whom nobody has reached yet.": (
        "Clients que l'on peut appeler et que personne n'a encore joints."
    ),
    "Customers last reached longer ago than their cadence.": (
        "Clients joints il y a plus longtemps que leur rythme."
    ),
    "Calls that have a place in the schedule.": "Appels ayant une place dans le plan.",
    "Calls due in these days for which no place is left.": (
        "Appels dus ces jours-là pour lesquels il ne reste pas de place."
    ),
    (
        "Talks a working day that all cadences together ask for, as if each call reached "
        "the customer. How many calls and places that takes, with those that reach "
        "nobody, visits and commitments, stands under Capacity."
    ): (
        "Échanges par jour ouvré que demandent tous les rythmes ensemble, comme si "
        "chaque appel joignait le client. Combien d'appels et de places cela prend, avec "
        "ceux qui ne joignent personne, les visites et les engagements, figure sous "
        "Capacité."
    ),
    (
        "Revenue held by the fifth of the customers with most of it, of all revenue; "
        "customers without orders count as zero, those with amounts in other currencies "
        "alone do not count."
    ): (
        "Chiffre d'affaires du cinquième des clients qui en ont le plus, sur le total ; "
        "les clients sans commandes comptent pour zéro, ceux qui n'ont que des montants "
        "en d'autres devises ne comptent pas."
    ),
    (
        "Our promises kept or exceeded, of those with a day that are done or past it. "
        "Open past the day is broken; moved in time and kept then is left out."
    ): (
        "Nos promesses tenues ou dépassées, de celles avec un jour qui sont faites ou "
        "passées. Ouverte après le jour est rompue ; déplacée à temps puis tenue est "
        "exclue."
    ),
    "Our promises with a new day that the customer heard of by the first one.": (
        "Nos promesses avec un nouveau jour dont le client a été averti avant le premier."
    ),
    "Our promises whose day passed without delivery and without a notice by then.": (
        "Nos promesses dont le jour est passé sans livraison ni avis."
    ),
    "Our promises that will be late and of which nobody has told the customer.": (
        "Nos promesses qui seront en retard sans que le client en soit averti."
    ),
    "Problems, late or short promises and deliveries that are not closed, of all.": (
        "Problèmes, promesses et livraisons en retard ou insuffisantes non clos, de tous."
    ),
    (
        "Half of the gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "La moitié des écarts : jours ouvrés jusqu'à la clôture, les ouverts comptés "
        "tant qu'ils durent (Kaplan-Meier)."
    ),
    (
        "Nine of ten gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Neuf écarts sur dix : jours ouvrés jusqu'à la clôture, les ouverts comptés tant "
        "qu'ils durent (Kaplan-Meier)."
    ),
    "Blank: too many are still open to tell.": "Vide : trop sont encore ouverts pour le dire.",
    (
        "Steps of the playbook that were done by their day, of those whose day is past "
        "or that are done; steps that come round again are left out. Blank: nobody has "
        "said yet that one is."
    ): (
        "Étapes du guide faites à leur jour, de celles dont le jour est passé ou qui "
        "sont faites ; celles qui reviennent sont exclues. Vide : personne n'a encore "
        "dit qu'une l'est."
    ),
    (
        "Working days, Monday to Friday, from the first order (or whatever the step of "
        "the playbook waits for) to the thank-you; half of the customers who were "
        "thanked waited no longer."
    ): (
        "Jours ouvrés, du lundi au vendredi, de la première commande (ou de ce que "
        "l'étape du guide attend) au remerciement ; la moitié des clients remerciés n'a "
        "pas attendu plus."
    ),
    (
        "Customers who ordered in {n} and again in {n2}, of those who ordered in {n3}. "
        "Win-backs and new ones do not count."
    ): (
        "Clients ayant commandé en {n} et de nouveau en {n2}, de ceux ayant commandé en "
        "{n3}. Reconquis et nouveaux ne comptent pas."
    ),
    "1 less the customer retention rate of the same years.": (
        "1 moins le taux de fidélisation des mêmes années."
    ),
    "Customers who ordered on two different days or more, of all who ordered.": (
        "Clients ayant commandé à deux jours différents ou plus, de tous ceux qui ont commandé."
    ),
    "Rows of Orders that are no sale, by what stands there: ": (
        "Lignes de Commandes qui ne sont pas une vente, d'après ce qui y figure : "
    ),
    "What customers of the list ordered, less money given back. Count: rows with an amount.": (
        "Ce que les clients de la liste ont commandé, moins l'argent rendu. Nombre : "
        "lignes avec un montant."
    ),
    "See Which orders count.": "Voir « Quelles commandes comptent ».",
    "See What cannot be told.": "Voir « Ce qui ne peut être dit ».",
    "Customers with an order.": "Clients avec une commande.",
    "Of the customers who ordered in the 12 months before, those who ordered again in these.": (
        "Des clients ayant commandé dans les 12 mois précédents, ceux qui ont recommandé "
        "dans ceux-ci."
    ),
    (
        "What the customers of the 12 months before bought in these, of what they bought "
        "then; without new ones and those won back."
    ): (
        "Ce que les clients des 12 mois précédents ont acheté dans ceux-ci, sur ce "
        "qu'ils achetaient alors ; sans nouveaux ni reconquis."
    ),
    (
        "As net, but of each customer at most what it bought before: never more than 100 "
        "%. Contract revenue only."
    ): (
        "Comme net, mais pour chaque client au plus ce qu'il achetait avant : jamais "
        "plus de 100 %. Revenus de contrats seulement."
    ),
    "Contacts that reached somebody; the count is of customers reached.": (
        "Contacts ayant joint quelqu'un ; sont comptés les clients joints."
    ),
    "No order of anybody in {words}.": "Aucune commande de personne en {words}.",
    "1 row in another currency without a rate is not in it.": (
        "1 ligne en une autre devise sans taux n'y est pas."
    ),
    "{n} rows in other currencies without a rate are not in it.": (
        "{n} lignes en d'autres devises sans taux n'y sont pas."
    ),
    "1 row in another currency without a rate is not in that of the 12 months before.": (
        "1 ligne en une autre devise sans taux n'est pas dans celui des 12 mois précédents."
    ),
    "{n} rows in other currencies without a rate are not in that of the 12 months before.": (
        "{n} lignes en d'autres devises sans taux ne sont pas dans celui des 12 mois précédents."
    ),
    "1 of them brought no revenue in these months: as much was given back, or it was free.": (
        "1 d'entre eux n'a rien rapporté ces mois-ci : autant a été remboursé, ou c'était gratuit."
    ),
    "{n} of them brought no revenue in these months: as much was given back, or it was free.": (
        "{n} d'entre eux n'ont rien rapporté ces mois-ci : autant a été remboursé, ou "
        "c'était gratuit."
    ),
    (
        "Of those called as A or B, who was reached within the cadence. Warns below the "
        "threshold (warn_coverage)."
    ): (
        "Des suivis comme A ou B, qui a été joint dans le rythme. Alerte sous le seuil "
        "(warn_coverage)."
    ),
    (
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above "
        "the threshold (warn_sell)."
    ): (
        "Des contacts de 365 jours dont l'objet est connu, ceux pour vendre. Alerte "
        "au-dessus du seuil (warn_sell)."
    ),
    (
        "Of those who may be called, who gave no score, rating or answer in 365 days. "
        "Warns above the threshold (warn_unheard)."
    ): (
        "De ceux que l'on peut appeler, qui n'a donné ni score, ni note, ni réponse en "
        "365 jours. Alerte au-dessus du seuil (warn_unheard)."
    ),
    (
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each "
        "by the share warn_rise. Warns from the threshold on (warn_rushed)."
    ): (
        "De 12 mois complets, ceux avec plus d'appels et des échanges plus courts ou moins "
        "bien notés, chaque fois de la part warn_rise. Alerte à partir du seuil "
        "(warn_rushed)."
    ),
    (
        "Calls that cadences and commitments ask of the busiest rep, by the places of a "
        "day. Warns above the threshold (warn_load)."
    ): (
        "Appels que rythmes et engagements demandent au commercial le plus chargé, par "
        "places d'un jour. Alerte au-dessus du seuil (warn_load)."
    ),
    "Suggestions of customers of the last 365 days that somebody acted on, of all of them.": (
        "Suggestions de clients des 365 derniers jours que quelqu'un a traitées, de toutes."
    ),
    "Days until somebody acted on a suggestion, the median of those acted on.": (
        "Jours jusqu'au traitement d'une suggestion, médiane des traitées."
    ),
    "Suggestions of any time that nobody has acted on.": (
        "Suggestions de toute époque que personne n'a traitées."
    ),
    (
        "Cases of 365 days after which the customer scored no less in {n} days than in "
        "the {n2} before, of those scored on both sides; {n3} were resolved."
    ): (
        "Dossiers de 365 jours après lesquels le client n'a pas moins bien noté en {n} "
        "jours que dans les {n2} avant, de ceux notés des deux côtés ; {n3} ont été "
        "résolus."
    ),
    (
        "Spend in the {n} days after a case was resolved by that in the {n2} before it "
        "was opened, of cases whose time has passed."
    ): (
        "Dépense dans les {n} jours après la résolution d'un dossier, par celle des {n2} "
        "avant l'ouverture, des dossiers dont le délai est passé."
    ),
    "Customers whom somebody referred, by {n} different ones.": (
        "Clients recommandés, par {n} personnes différentes."
    ),
    "What referred customers bought in 12 months, or by the list.": (
        "Ce que les clients recommandés ont acheté en 12 mois, ou selon la liste."
    ),
    "Since {span}, when the list begins.": "Depuis {span}, le début de la liste.",
    "Since {span}, when a place was free.": "Depuis {span}, quand une place était libre.",
    "Since {span}, in the place of {who}: {n} against {n2}.": (
        "Depuis {span}, à la place de {who} : {n} contre {n2}."
    ),
    "something special": "quelque chose de spécial",
    "All that were read": "Toutes celles lues",
    "Those that count": "Celles qui comptent",
    "Every figure of orders is made of these.": "Chaque chiffre de commandes en est fait.",
    "Not counted: ": "Non comptées : ",
    "Of nobody in the customer list": "De personne de la liste des clients",
    "Without a day": "Sans jour",
    "Count from their day on.": "Comptent à partir de leur jour.",
    "Later than this report": "Après ce rapport",
    "Money back, written beside the order": "Argent rendu, écrit à côté de la commande",
    "Money back, with the number of its order": "Argent rendu, avec le numéro de sa commande",
    "Money back, of no order in the book": "Argent rendu, d'aucune commande du classeur",
    "A total again on further lines of its order": (
        "Un total répété sur d'autres lignes de sa commande"
    ),
    "Equal to another row in every cell": "Égales à une autre ligne dans chaque cellule",
    "Equal lines of one order": "Lignes égales d'une commande",
    "Orders of 0.00": "Commandes à 0,00",
    "Taken off the order.": "Retirées de la commande.",
    "Reduces its order, on the day of that, also in months told before.": (
        "Réduit sa commande, au jour de celle-ci, même dans des mois déjà rapportés."
    ),
    "Counts on its own day, as no order of the customer has its number.": (
        "Compte à son propre jour, car aucune commande du client n'a son numéro."
    ),
    "The amount counts once, with its order.": "Le montant compte une fois, avec sa commande.",
    "Count. What was entered twice is to be deleted.": (
        "Comptent. Ce qui a été saisi deux fois est à supprimer."
    ),
    "Count, as two of the same item do. What was entered twice is to be deleted.": (
        "Comptent, comme deux du même article. Ce qui a été saisi deux fois est à supprimer."
    ),
    "Count as orders that brought nothing.": "Comptent comme commandes n'ayant rien rapporté.",
    "In a state nobody knows: ": "Dans un état inconnu : ",
    "Refunded in part, and no column says how much: ": (
        "Remboursées en partie, et aucune colonne ne dit combien : "
    ),
    "Count. Where they are no sale, write cancelled there.": (
        "Comptent. Là où ce ne sont pas des ventes, écrivez-y annulée."
    ),
    "Count in full. A column Refunded takes off what was given back.": (
        "Comptent en entier. Une colonne Montant remboursé déduit ce qui a été rendu."
    ),
    (
        "Figures of orders are made of these; 1 row in a currency without a rate counts in "
        "none of money."
    ): (
        "Les chiffres de commandes en sont faits ; 1 ligne dans une devise sans taux ne "
        "compte dans aucun chiffre d'argent."
    ),
    (
        "Figures of orders are made of these; {n} rows in currencies without a rate count in "
        "none of money."
    ): (
        "Les chiffres de commandes en sont faits ; {n} lignes dans des devises sans taux ne "
        "comptent dans aucun chiffre d'argent."
    ),
    (
        "A dot by quarter: of its 12 months another part of the orders has an amount, or a "
        "rate, than of the last ones."
    ): (
        "Un point par trimestre : de ses 12 mois, une autre part des commandes a un montant, "
        "ou un taux, que des derniers."
    ),
    "In no figure.": "Dans aucun chiffre.",
    # What cannot be told, why, and what it takes.
    "What it takes: ": "Ce qu'il faut : ",
    "orders of more months; what is there stays in the book and counts from then on.": (
        "des commandes sur plus de mois ; ce qui est là reste dans le classeur et compte dès lors."
    ),
    "Keeping, growth, survival, top ten, loyalty": (
        "Fidélisation, croissance, survie, dix meilleurs, fidélité"
    ),
    "a sheet Orders with customer, date and amount.": (
        "une feuille Commandes avec client, date et montant."
    ),
    "The book has no sheet of orders.": "Le classeur n'a pas de feuille de commandes.",
    "The sheet {sheet} has no order that counts.": (
        "La feuille {sheet} n'a aucune commande qui compte."
    ),
    "The sheet {sheet} has no rows yet.": "La feuille {sheet} n'a pas encore de lignes.",
    "orders with customer, date and amount.": "des commandes avec client, date et montant.",
    "The customers of the list have only got money back: no row of theirs is an order.": (
        "Les clients de la liste n'ont reçu que des remboursements : aucune de leurs "
        "lignes n'est une commande."
    ),
    "the orders themselves, with amounts of 0 or more.": (
        "les commandes elles-mêmes, avec des montants de 0 ou plus."
    ),
    "No order of a customer in the list lies on or before the day of this report.": (
        "Aucune commande d'un client de la liste n'est au jour de ce rapport ou avant."
    ),
    "orders with a day and a customer of the list, or a later day for the report.": (
        "des commandes avec un jour et un client de la liste, ou un jour plus tardif "
        "pour le rapport."
    ),
    "No order on the sheet {sheet} has an amount that counts.": (
        "Aucune commande de la feuille {sheet} n'a de montant qui compte."
    ),
    "amounts in the column {column}, in one currency or with Rates.": (
        "des montants dans la colonne {column}, en une devise ou avec Taux."
    ),
    "a column Amount; if it is there under another header, retain map asks for it.": (
        "une colonne Montant ; si elle est là sous un autre en-tête, retain map la demande."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso} to {iso2}): "
        "they are in no figure of money, and stand in {ours}."
    ): (
        "{rows} de commandes en {names}, sans taux à leur jour ({iso} à {iso2}) : elles "
        "ne sont dans aucun chiffre d'argent, et figurent dans {ours}."
    ),
    (
        "1 row of orders is in {names}, without a rate on its day ({iso}): it is in no "
        "figure of money, and stands in {ours}."
    ): (
        "1 ligne de commandes en {names}, sans taux à son jour ({iso}) : elle n'est "
        "dans aucun chiffre d'argent, et figure dans {ours}."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso}): they are "
        "in no figure of money, and stand in {ours}."
    ): (
        "{rows} de commandes en {names}, sans taux à leur jour ({iso}) : elles ne sont "
        "dans aucun chiffre d'argent, et figurent dans {ours}."
    ),
    (
        "1 customer has in the last 12 months or the 12 before an order in a currency "
        "without a rate, or no amount on a quarter or more of the orders, so what was "
        "spent more or less cannot be told: the bridge has them Apart, and Net revenue "
        "retention leaves them out."
    ): (
        "1 client a, sur les 12 derniers mois ou les 12 précédents, une commande dans "
        "une devise sans taux, ou un quart au moins de ses commandes sans montant ; ce "
        "qui a été dépensé en plus ou en moins ne peut être dit : le pont le met à "
        "part, et la rétention nette l'exclut."
    ),
    (
        "{n} customers have in the last 12 months or the 12 before an order in a "
        "currency without a rate, or no amount on a quarter or more of the orders, so "
        "what was spent more or less cannot be told: the bridge has them Apart, and "
        "Net revenue retention leaves them out."
    ): (
        "{n} clients ont, sur les 12 derniers mois ou les 12 précédents, une commande "
        "dans une devise sans taux, ou un quart au moins de leurs commandes sans "
        "montant ; ce qui a été dépensé en plus ou en moins ne peut être dit : le pont "
        "les met à part, et la rétention nette les exclut."
    ),
    "amounts, and rates of their day.": "des montants, et des taux à leur jour.",
    "a sheet Rates (Currency, Rate) with ": "une feuille Taux (Devise, Taux) avec ",
    "rates of {names} from the first of these days on.": (
        "des taux de {names} à partir du premier de ces jours."
    ),
    (
        "The last order is of {iso}, {n} days before this report; the months after it "
        "are incomplete, and figures by months end with {span}."
    ): (
        "La dernière commande est du {iso}, {n} jours avant ce rapport ; les mois "
        "suivants sont incomplets, et les chiffres par mois s'arrêtent à {span}."
    ),
    "Months after the last order": "Mois après la dernière commande",
    "the orders since then.": "les commandes depuis lors.",
    "Nobody ordered in {names}, though the months around are busy: these have no rate.": (
        "Personne n'a commandé en {names}, alors que les mois autour sont actifs : "
        "ceux-ci n'ont pas de taux."
    ),
    "their orders; where nothing was sold in them, nothing.": (
        "leurs commandes ; si rien n'y a été vendu, rien."
    ),
    "Months without orders": "Mois sans commandes",
    (
        "The last 12 full months lack other months than the 12 before ({names}), so the "
        "one is no measure of the other."
    ): (
        "Aux 12 derniers mois complets manquent d'autres mois qu'aux 12 précédents "
        "({names}) ; l'un ne mesure donc pas l'autre."
    ),
    "orders of the months without any.": "des commandes des mois qui n'en ont pas.",
    (
        "1 line of Problems is about orders that were left out, changed, or count though "
        "they are doubtful."
    ): (
        "1 ligne de Problèmes concerne des commandes laissées de côté, modifiées, ou "
        "comptées bien que douteuses."
    ),
    (
        "{n} lines of Problems are about orders that were left out, changed, or count "
        "though they are doubtful."
    ): (
        "{n} lignes de Problèmes concernent des commandes laissées de côté, modifiées, "
        "ou comptées bien que douteuses."
    ),
    "a look at the sheet {ours}, which says what to do.": (
        "un regard sur la feuille {ours}, qui dit que faire."
    ),
    "The orders reach back 1 full month, and it takes ": (
        "Les commandes remontent à 1 mois complet, et il en faut "
    ),
    "The orders reach back {n} full months, and it takes ": (
        "Les commandes remontent à {n} mois complets, et il en faut "
    ),
    ": kept 12 months before": " : conservés 12 mois avant",
    ": 12 months before": " : 12 mois avant",
    ": discounts": " : remises",
    "All orders lie within one year, so nobody can have been kept.": (
        "Toutes les commandes sont dans une même année, personne ne peut donc avoir été conservé."
    ),
    "All orders lie within one quarter, so nobody can have been kept.": (
        "Toutes les commandes sont dans un même trimestre, personne ne peut donc avoir "
        "été conservé."
    ),
    "All orders lie within one month, so nobody can have been kept.": (
        "Toutes les commandes sont dans un même mois, personne ne peut donc avoir été conservé."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a year are not lost."
    ): (
        "La moitié des commandes vient {n} jours ou plus après la précédente ; la "
        "plupart des clients absents d'une année ne sont donc pas perdus."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a quarter are not lost."
    ): (
        "La moitié des commandes vient {n} jours ou plus après la précédente ; la "
        "plupart des clients absents d'un trimestre ne sont donc pas perdus."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a month are not lost."
    ): (
        "La moitié des commandes vient {n} jours ou plus après la précédente ; la "
        "plupart des clients absents d'un mois ne sont donc pas perdus."
    ),
    "a look at the longer periods, or at Survival.": (
        "un regard sur les périodes plus longues, ou sur Survie."
    ),
    "Orders are taken for single ones, of which it would only say how uneven they are.": (
        "Les commandes sont prises pour isolées ; cela dirait seulement combien elles "
        "sont inégales."
    ),
    "the setting contract_revenue = yes, where revenue is that of contracts.": (
        "le réglage contract_revenue = yes, si le chiffre d'affaires vient de contrats."
    ),
    "Nobody's first order lies a month back.": (
        "La première commande de personne ne date d'un mois."
    ),
    "In no month are {n} customers or more followed.": (
        "Il n'y a aucun mois où {n} clients ou plus sont suivis."
    ),
    "No band has {n} customers who ordered in the 12 months before.": (
        "Aucun groupe n'a {n} clients ayant commandé dans les 12 mois précédents."
    ),
    "more customers; with so few any share would be chance.": (
        "plus de clients ; avec si peu, toute part serait le hasard."
    ),
    "No column of Orders says who had a discount.": (
        "Aucune colonne de Commandes ne dit qui a eu une remise."
    ),
    "a column Discount in Orders.": "une colonne Remise dans Commandes.",
    "No quarter with orders is over yet.": "Aucun trimestre avec commandes n'est terminé.",
    "No month with orders is over yet.": "Aucun mois avec commandes n'est terminé.",
    "Its tiers have no month in common in which 5 customers of each are at risk.": (
        "Ses catégories n'ont aucun mois en commun où 5 clients de chacune sont à risque."
    ),
    "A tier needs {n} customers who ordered; fewer are of ": (
        "Une catégorie demande {n} clients ayant commandé ; moins pour : "
    ),
    "a sheet Calls with customer, date and outcome.": (
        "une feuille Appels avec client, date et résultat."
    ),
    "No call lies on or before the day of this report.": (
        "Aucun appel n'a lieu le jour de ce rapport ou avant."
    ),
    "a later day for the report, or the calls before it.": (
        "un jour plus tardif pour le rapport, ou les appels d'avant."
    ),
    "The book has no calls yet.": "Le classeur n'a pas encore d'appels.",
    "No call lies in the last 12 full months.": "Aucun appel dans les 12 derniers mois complets.",
    "No call lies in the last 365 days.": "Aucun appel dans les 365 derniers jours.",
    "No planned day has come yet that a refresh of this book remembers.": (
        "Aucun jour prévu dont une actualisation de ce classeur se souvienne n'est encore venu."
    ),
    "a refresh of the book each morning, in place.": (
        "une actualisation du classeur chaque matin, sur place."
    ),
    "No customer has revenue, neither by orders nor in the list.": (
        "Aucun client n'a de chiffre d'affaires, ni par commandes ni dans la liste."
    ),
    (
        "The customers of a tier got more money back than they spent, so that what is "
        "left is no part of a whole: revenue has no shares."
    ): (
        "Les clients d'une classe ont reçu plus d'argent qu'ils n'en ont dépensé ; ce "
        "qui reste n'est pas la part d'un tout : le chiffre d'affaires n'a pas de "
        "parts."
    ),
    "orders with amounts, or a column Revenue in the list.": (
        "des commandes avec montants, ou une colonne Chiffre d'affaires dans la liste."
    ),
    "more months in the setting revenue_months, or the orders before.": (
        "plus de mois dans le réglage revenue_months, ou les commandes d'avant."
    ),
    "a sheet Surveys with customer, date, kind and score.": (
        "une feuille Enquêtes avec client, date, type et note."
    ),
    "The book has no sheet of surveys.": "Le classeur n'a pas de feuille d'enquêtes.",
    (
        "Nothing says in which currency amounts are. How cells are formatted tells it "
        "in .xlsx, .xlsm, .ods and the open Excel, and is not read of other files or of "
        "Google Sheets."
    ): (
        "Rien ne dit dans quelle devise sont les montants. Le format des cellules le "
        "dit dans .xlsx, .xlsm, .ods et l'Excel ouvert ; il n'est pas lu dans d'autres "
        "fichiers ni dans Google Sheets."
    ),
    "the setting currency, or a column Currency in Orders.": (
        "le réglage currency, ou une colonne Devise dans Commandes."
    ),
    "newer rows on the sheet {sheet}.": "des lignes plus récentes sur la feuille {sheet}.",
    "more values in the column {header} of the sheet {sheet}.": (
        "plus de valeurs dans la colonne {header} de la feuille {sheet}."
    ),
    "rates of {names} on the sheet {sheet}.": "des cours de {names} sur la feuille {sheet}.",
    "newer suggestions, resolved cases, or names under Referred by.": (
        "des suggestions plus récentes, des cas résolus ou des noms sous Recommandé par."
    ),
    "one of these: ": "l'un de ceux-ci : ",
    "surveys with suggestions": "des enquêtes avec suggestions",
    "a sheet Cases": "une feuille Réclamations",
    "a column Referred by in the list": "une colonne Recommandé par dans la liste",
    "No score lies in the last 365 days.": "Aucune note dans les 365 derniers jours.",
    "The book holds no suggestion, no case resolved of late and nobody who was referred.": (
        "Le classeur n'a ni suggestion, ni dossier résolu récemment, ni personne de recommandé."
    ),
    "Nobody who may be called is called as A or B.": (
        "Personne parmi ceux que l'on peut appeler n'est suivi comme A ou B."
    ),
    "orders or revenue, by which tiers are found.": (
        "des commandes ou un chiffre d'affaires, d'où viennent les catégories."
    ),
    "No contact of the last 365 days says what it was for.": (
        "Aucun contact des 365 derniers jours ne dit à quoi il servait."
    ),
    "the column Purpose of the calls, or of the call schedule.": (
        "la colonne Objet des appels, ou du plan d'appels."
    ),
    "No score, rating or answer lies on or before the day of this report.": (
        "Aucun score, note ou réponse le jour de ce rapport ou avant."
    ),
    "a sheet Surveys, or ratings and answers in the call schedule.": (
        "une feuille Enquêtes, ou des notes et réponses dans le plan d'appels."
    ),
    "Fewer than two full months of calls have minutes or ratings.": (
        "Moins de deux mois complets d'appels ont des minutes ou des notes."
    ),
    "the columns Minutes or Rating of the calls.": "les colonnes Minutes ou Évaluation des appels.",
    "No rep has customers and places for calls.": (
        "Aucun commercial n'a de clients et de places pour des appels."
    ),
    "a sheet Team with working days and calls a day.": (
        "une feuille Équipe avec jours ouvrés et appels par jour."
    ),
    # Sentences of single reports.
    "More calls, but shorter talks.": "Plus d'appels, mais des échanges plus courts.",
    "More calls, but lower ratings.": "Plus d'appels, mais des notes plus basses.",
    "More calls, but shorter talks and lower ratings.": (
        "Plus d'appels, mais des échanges plus courts et des notes plus basses."
    ),
    "Broken again and again: take it up inside, and warn who sells it.": (
        "Rompue encore et encore : réglez-le en interne, et prévenez qui la vend."
    ),
    "delivery on the day": "livraison le jour dit",
    "Mean, scores from {n} to {n2}": "Moyenne, notes de {n} à {n2}",
    "planned twice": "prévu deux fois",
    "given already on {day}": "déjà donné le {day}",
    "nothing of it was bought in the last 12 months": (
        "rien n'en a été acheté dans les 12 derniers mois"
    ),
    "its cost is not known": "son coût n'est pas connu",
    "{n} is over the limit of {n2} for one": "{n} dépasse la limite de {n2} pour un",
    "{n} over the budget of {n2} in 12 months": "{n} au-dessus du budget de {n2} en 12 mois",
    "an offer is open: ": "une offre est ouverte : ",
    ", and what came of it {day} to {day2}": ", et ce qui en est venu du {day} au {day2}",
    "Calls of {day} to {day2}": "Appels du {day} au {day2}",
    "Of all customers ": "De tous les clients : ",
    "Of {tier} customers ": "Des clients {tier} : ",
    "Of customers without a tier ": "Des clients sans catégorie : ",
    "{n} of {n2} called on time stayed, and {n3} of the {n4} others: ": (
        "{n} des {n2} appelés à temps sont restés, et {n3} des {n4} autres : "
    ),
    " points (": " points (",
    "), more than chance": "), plus que le hasard",
    "), which may be chance": "), ce qui peut être le hasard",
    " to +": " à +",
    " to -": " à -",
    "Bought more: {n} and {n2}: ": "Ont acheté plus : {n} et {n2} : ",
    "Below {n} in a group nothing can be told. That is so for: ": (
        "Sous {n} dans un groupe, rien ne peut être dit. C'est le cas pour : "
    ),
    "all tiers together": "toutes les catégories ensemble",
    "customers without a tier": "les clients sans catégorie",
    " ({n} called on time and {n2} not)": " ({n} appelés à temps et {n2} non)",
    (
        "In no band of days between contacts fewer stayed than with more calls: this "
        "history does not say that rarer calls lose customers (longest told: {band})."
    ): (
        "Dans aucune tranche de jours entre contacts il n'en est resté moins qu'avec "
        "plus d'appels : cet historique ne dit pas que des appels plus rares perdent des "
        "clients (plus longue connue : {band})."
    ),
    (
        "Fewer than two bands of days between contacts have {n} customers: no interval "
        "can be told from it."
    ): (
        "Moins de deux tranches de jours entre contacts ont {n} clients : aucun "
        "intervalle n'en ressort."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; with "
        "{band2} days between fewer did."
    ): (
        "Avec {band} jours entre contacts, il n'en est pas resté moins qu'avec plus "
        "d'appels ; avec {band2} jours, il en est resté moins."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; without "
        "a contact fewer did."
    ): (
        "Avec {band} jours entre contacts, il n'en est pas resté moins qu'avec plus "
        "d'appels ; sans contact, il en est resté moins."
    ),
    (
        "With {band} days between fewer stayed than with {band2} days between contacts; "
        "of those with more calls there are too few to compare with."
    ): (
        "Avec {band} jours, il en est resté moins qu'avec {band2} jours entre contacts ; "
        "ceux avec plus d'appels sont trop peu pour comparer."
    ),
    (
        "Without a contact fewer stayed than with {band} days between contacts; of those "
        "with more calls there are too few to compare with."
    ): (
        "Sans contact, il en est resté moins qu'avec {band} jours entre contacts ; ceux "
        "avec plus d'appels sont trop peu pour comparer."
    ),
    (
        "This is association, not effect: reps call those more who buy more, and less "
        "who is about to leave. It says who stayed among those called so, not what more "
        "calls would bring."
    ): (
        "C'est une association, pas un effet : les commerciaux appellent plus ceux qui "
        "achètent plus, et moins ceux qui vont partir. Cela dit qui est resté parmi les "
        "appelés ainsi, pas ce que plus d'appels apporteraient."
    ),
    "{n} customers ordered from {day} to {day2}; below {n2} nothing can be told.": (
        "{n} clients ont commandé du {day} au {day2} ; sous {n2}, rien ne peut être dit."
    ),
    "1 customer ordered from {day} to {day2}; below {n} nothing can be told.": (
        "1 client a commandé du {day} au {day2} ; sous {n}, rien ne peut être dit."
    ),
    (
        "The book has no calls or no orders up to {day}; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Le classeur n'a pas d'appels ou de commandes jusqu'au {day} ; une rétrospective "
        "demande les deux sur {n} jours au moins, mieux sur deux ans."
    ),
    (
        "Calls and orders both reach back to {day} only; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Appels et commandes ne remontent qu'au {day} ; une rétrospective demande les "
        "deux sur {n} jours au moins, mieux sur deux ans."
    ),
    "The book has no sheet of orders; it takes one with customer, date and amount.": (
        "Le classeur n'a pas de feuille de commandes ; il en faut une avec client, date et montant."
    ),
    "This is for the next {n} days, if customers go on as they did.": (
        "Ceci vaut pour les {n} prochains jours, si les clients continuent comme avant."
    ),
    ("Tried on the last {n} days by the orders before them: {n2} purchases foretold, {n3} came."): (
        "Essayé sur les {n} derniers jours avec les commandes d'avant : {n2} achats "
        "prévus, {n3} venus."
    ),
    (
        "Of {n} customers no amount is known, or only in a currency without a rate: "
        "their value is blank and in no sum."
    ): (
        "De {n} clients, aucun montant n'est connu, ou seulement en devise sans taux : "
        "leur valeur est vide et dans aucune somme."
    ),
    "BG/NBD finds no usable signal in these orders: its parameters run away.": (
        "BG/NBD ne trouve pas de signal utilisable dans ces commandes : ses paramètres divergent."
    ),
    (
        "Each value is the calls a day of every rep, also of those for whom the Team "
        "sheet has a number."
    ): (
        "Chaque valeur est le nombre d'appels par jour de chaque commercial, même de ceux "
        "pour qui la feuille Équipe a un nombre."
    ),
    (
        "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep "
        "with customers. No value changes that; write more there."
    ): (
        "Personne n'a de place pour un appel : la feuille Équipe donne 0 appel par jour à "
        "chaque commercial avec clients. Aucune valeur n'y change rien ; écrivez-y plus."
    ),
    "Customers without a rep have nobody's places; each value plans them as now.": (
        "Les clients sans commercial n'ont les places de personne ; chaque valeur les "
        "planifie comme maintenant."
    ),
    " changes nothing in this plan.": " ne change rien à ce plan.",
    "With {value}, {n} customers slip; listed are the {n2} with the most revenue.": (
        "Avec {value}, {n} clients glissent ; sont listés les {n2} au plus gros chiffre d'affaires."
    ),
    "One more call a day of every rep": "Un appel de plus par jour et par commercial",
    "One more call a day, {n} instead of {n2}": "Un appel de plus par jour, {n} au lieu de {n2}",
    ", changes nothing: every call has its place already.": (
        ", ne change rien : chaque appel a déjà sa place."
    ),
    "{n} days less late": "{n} jours de retard en moins",
    "{n} days later": "{n} jours plus tard",
    "1 customer more in the plan": "1 client de plus dans le plan",
    "1 customer fewer in the plan": "1 client de moins dans le plan",
    "{n} customers more in the plan": "{n} clients de plus dans le plan",
    "{n} customers fewer in the plan": "{n} clients de moins dans le plan",
    "intervals not stretched, instead of by {n}": "intervalles non étirés au lieu de {n}",
    "intervals stretched by {n}, not {n2}": "intervalles étirés de {n}, non {n2}",
    "other days, as late as now": "d'autres jours, aussi tard que maintenant",
    " (now)": " (maintenant)",
    # Signs, behind the name of their table.
    "Warning signs: Keeping customers is a goal without a plan": (
        "Signes d'alerte : Garder les clients est un but sans plan"
    ),
    "Warning signs: The return counts before the customer": (
        "Signes d'alerte : Le rendement passe avant le client"
    ),
    "Warning signs: Out of touch with what customers value": (
        "Signes d'alerte : Loin de ce que les clients apprécient"
    ),
    "Warning signs: The wrong behaviour is counted": (
        "Signes d'alerte : Le mauvais comportement est compté"
    ),
    "Warning signs: Colleagues are asked for what cannot be done": (
        "Signes d'alerte : On demande l'impossible aux collègues"
    ),
    "that is none of {ours}; the row stays, with what was typed": (
        "ce n'est aucun de : {ours} ; la ligne reste, avec ce qui a été saisi"
    ),
    # Giving, orders that seem missing, and what was told.
    "a kind of giving that nobody knows; it counts as other, and as no gift": (
        "un type d'attention inconnu ; il compte comme autre, et pas comme cadeau"
    ),
    "Write one of gift, offer, preview, report, invitation, special action, or other.": (
        "Écrivez l'un de cadeau, offre, avant-première, rapport, invitation, action "
        "spéciale ou autre."
    ),
    "no order of anybody in {names}, though the months around are busy: rows seem missing": (
        "aucune commande de personne en {names}, alors que les mois autour sont actifs : "
        "des lignes semblent manquer"
    ),
    "Add the orders of these months; where nothing was sold in them, there is nothing to do.": (
        "Ajoutez les commandes de ces mois ; si rien n'y a été vendu, il n'y a rien à faire."
    ),
    (
        "done for {whom}, and {word} is no yes or no, as {label} holds in its sheet; it "
        "is kept in {ours}"
    ): (
        "fait pour {whom}, et {word} n'est ni oui ni non, comme {label} dans sa feuille "
        "; gardé dans {ours}"
    ),
    "Nothing, or write it there as you would have it: ": (
        "Rien, ou écrivez-le là comme vous le voulez : "
    ),
    "Correct {label} in the row, if it is done.": (
        "Corrigez {label} dans la ligne, si c'est fait."
    ),
    " beside {word}, which is no talk: the news counts as not told, and comes back": (
        " à côté de {word}, qui n'est pas un échange : la nouvelle compte comme non "
        "annoncée, et revient"
    ),
    "Correct the outcome in the call log, if somebody was spoken to.": (
        "Corrigez le résultat dans le journal d'appels, si quelqu'un a été joint."
    ),
    ": no news says {word}; it is kept as typed, and closes nothing": (
        " : aucune nouvelle ne dit {word} ; gardé tel quel, et ne clôt rien"
    ),
    "; else write what was planned under {label} in the call log, or in {ours}: ": (
        " ; sinon, écrivez ce qui était prévu sous {label} dans le journal d'appels, ou "
        "dans {ours} : "
    ),
    # The page of a report.
    "Here the newest {n} of them; all are in the workbook.": (
        "Ici les {n} plus récentes ; toutes sont dans le classeur."
    ),
    "The pictures of this page need one more package: pip install ": (
        "Les images de cette page demandent un paquet de plus : pip install "
    ),
    ", then make it again.": ", puis refaites-la.",
    ", as of {day}": ", au {day}",
    "{n} points": "{n} points",
    # Surveys, and sheets that were deleted.
    "{n} scores of customers who gave several on one day: their mean is their voice": (
        "{n} notes de clients qui en ont donné plusieurs un même jour : leur moyenne est leur voix"
    ),
    "Nothing, if several people answered; delete what was entered by mistake.": (
        "Rien, si plusieurs personnes ont répondu ; supprimez ce qui a été saisi par erreur."
    ),
    "the scale of these scores cannot be known: ": (
        "l'échelle de ces notes ne peut être connue : "
    ),
    "the scale of {survey} cannot be known: ": "l'échelle de {survey} ne peut être connue : ",
    "; nothing is worked out": " ; rien n'est calculé",
    "Write the scale behind the kind, like ": "Écrivez l'échelle derrière le type, comme ",
    (
        "the sheet was deleted: what was done on To do, told or answered and stood there "
        "alone is forgotten, so such tasks are open again"
    ): (
        "la feuille a été supprimée : ce qui était fait dans À faire, annoncé ou répondu "
        "et ne figurait que là est oublié ; ces tâches sont donc rouvertes"
    ),
    "; else use a backup.": " ; sinon, utilisez une sauvegarde.",
    (
        ": the sheet was deleted, so it is not written any more. To have it again, write "
        "{name} beside also in Settings."
    ): (
        " : la feuille a été supprimée, elle n'est donc plus écrite. Pour l'avoir de "
        "nouveau, écrivez {name} à côté de also dans Paramètres."
    ),
    # Why the scale of a survey cannot be known.
    "{n} scores from {n2} to {n3}, ": "{n} notes de {n2} à {n3}, ",
    "1 score from {n} to {n2}, ": "1 note de {n} à {n2}, ",
    "a net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "un net promoter score porte sur des notes de 0 à 10 ; celles-ci vont de {n} à {n2}"
    ),
    "which are no grades from 1 to 6": "qui ne sont pas des notes de 1 à 6",
    "and a net promoter score is of scores from 0 to 10": (
        "et un net promoter score porte sur des notes de 0 à 10"
    ),
    "so that they may be of 0 to 10 or of a shorter scale": (
        "si bien qu'elles peuvent être de 0 à 10 ou d'une échelle plus courte"
    ),
    "as if of two scales": "comme de deux échelles",
    "so that they may be of 1 to 5 or of a shorter scale": (
        "si bien qu'elles peuvent être de 1 à 5 ou d'une échelle plus courte"
    ),
    "most of them 1 or 2, so that 1 may be the best or the worst": (
        "surtout 1 ou 2, si bien que 1 peut être le meilleur ou le pire"
    ),
    # Mails of the morning.
    "no calls": "aucun appel",
    "1 call": "1 appel",
    "{n} calls": "{n} appels",
    "no to-dos": "aucune tâche",
    "1 to-do": "1 tâche",
    "{n} to-dos": "{n} tâches",
    "no commitments missed": "aucun engagement manqué",
    "1 commitment missed": "1 engagement manqué",
    "{n} commitments missed": "{n} engagements manqués",
    " today": " aujourd'hui",
    " of the last plan not made or moved": " du dernier plan non faits ou déplacés",
    " and {tasks} for {near} {year}": " et {tasks} pour le {near}/{year}",
    " ({n} late)": " ({n} en retard)",
    "Today's calls are attached as a calendar file.": (
        "Les appels du jour sont joints en fichier de calendrier."
    ),
    "From {name}, as of {day}.": "De {name}, au {day}.",
    "None today.": "Aucun aujourd'hui.",
    "None.": "Aucun.",
    "Nothing.": "Rien.",
    ", called as {tier}": ", suivi comme {tier}",
    ", 1 day ago": ", il y a 1 jour",
    "{day}, {n} days ago": "{day}, il y a {n} jours",
    "{day}, 1 day ago": "{day}, il y a 1 jour",
    "The team on {near} {year}: ": "L'équipe le {near}/{year} : ",
    "The newest first, the oldest is of {day}.": (
        "Les plus récents d'abord, le plus ancien date du {day}."
    ),
    "{n} of {n2} are shown.": "{n} sur {n2} sont montrés.",
    "1 call due in the days planned ahead has no place.": (
        "1 appel dû dans les jours prévus n'a pas de place."
    ),
    "{n} calls due in the days planned ahead have no place.": (
        "{n} appels dus dans les jours prévus n'ont pas de place."
    ),
    ", and {tasks} for who is away": ", et {tasks} pour les absents",
    ", who is away until {day}": ", absent jusqu'au {day}",
    ", who is away until further notice": ", absent jusqu'à nouvel ordre",
    ", and nobody stands in": ", sans remplaçant",
    ", who has no e-mail address in Team": ", sans adresse e-mail dans Équipe",
    "; a day off": " ; un jour d'absence",
    "{n} asked for, {n2} possible": "{n} demandés, {n2} possibles",
    "; intervals x {n}": " ; intervalles x {n}",
    "No plan of an earlier day is remembered.": "Aucun plan d'un jour antérieur n'est connu.",
    "The plan of {day}.": "Le plan du {day}.",
    "Not made (": "Non faits (",
    "Moved (": "Déplacés (",
    ": {day}, now {day2}": " : {day}, maintenant {day2}",
    ": {day}, now no day": " : {day}, maintenant aucun jour",
    "and {n} more": "et {n} autres",
    # Money given back, and an empty list.
    "the list of customers has no rows, and ": "la liste des clients n'a pas de lignes, et ",
    "Put the customers in, or delete the sheet: then they are gathered from ": (
        "Mettez-y les clients, ou supprimez la feuille : ils seront alors recueillis dans "
    ),
    # Further sentences of reports.
    "How often customers buy: a gamma distribution of rates, by days.": (
        "À quelle fréquence les clients achètent : une loi gamma des taux, par jour."
    ),
    "How likely they leave after a purchase: a beta distribution.": (
        "La probabilité de partir après un achat : une loi bêta."
    ),
    "The higher, the better the fit.": "Plus c'est haut, meilleur est l'ajustement.",
    "What purchases come to: a gamma distribution around means of a gamma one.": (
        "Ce que valent les achats : une loi gamma autour de moyennes gamma."
    ),
    (
        "Days with orders of today's customers in the next {n} days, by BG/NBD. The "
        "interval is of chance alone: that the model is wrong is not in it."
    ): (
        "Jours avec commandes des clients d'aujourd'hui dans les {n} prochains jours, "
        "selon BG/NBD. L'intervalle ne tient qu'au hasard : l'erreur du modèle n'y est "
        "pas."
    ),
    (
        "Expected purchases of each customer times what a purchase is expected to come "
        "to, by Gamma-Gamma."
    ): "Achats attendus de chaque client fois la valeur attendue d'un achat, selon Gamma-Gamma.",
    "{n} to {n2}, by day": "{n} à {n2}, selon le jour",
    "watch; no abuse proven": "surveiller ; aucun abus prouvé",
    "requests and cost": "demandes et coût",
    ", 1 is best": ", 1 est le meilleur",
    "a survey from 0 to 10.": "une enquête de 0 à 10.",
    "; their mean is shown.": " ; leur moyenne est montrée.",
    "the scale behind the name, like ": "l'échelle derrière le nom, comme ",
    "A net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "Un net promoter score porte sur des notes de 0 à 10 ; celles-ci vont de {n} à {n2}"
    ),
    "Customers with orders: {n}; of those with a second one: {n2}. It takes {n3} and {n4}.": (
        "Clients avec commandes : {n} ; dont avec une deuxième : {n2}. Il en faut {n3} et {n4}."
    ),
    "The orders reach back less than twice {n} days, so that it cannot be tested.": (
        "Les commandes remontent à moins de deux fois {n} jours ; cela ne peut donc être testé."
    ),
    (
        "Foretold by the orders before, the last {n} days had {n2} repeat purchases; "
        "{n3} came. So BG/NBD finds no usable signal in these orders."
    ): (
        "Selon les commandes d'avant, les {n} derniers jours auraient eu {n2} réachats ; "
        "{n3} sont venus. BG/NBD ne trouve donc pas de signal utilisable."
    ),
    "{n} customers have repeats with an amount; it takes {n2}.": (
        "{n} clients ont des réachats avec un montant ; il en faut {n2}."
    ),
    (
        "What a purchase comes to goes with how often somebody buys (r = {n}), which "
        "Gamma-Gamma rules out: no value is told."
    ): (
        "La valeur d'un achat va avec la fréquence d'achat (r = {n}), ce que Gamma-Gamma "
        "exclut : aucune valeur n'est donnée."
    ),
    "Gamma-Gamma finds no usable signal in these amounts: no value is told.": (
        "Gamma-Gamma ne trouve pas de signal utilisable dans ces montants : aucune "
        "valeur n'est donnée."
    ),
    ", {n} rows of ": ", {n} lignes de ",
    "What came of it goes into the amber columns of the sheets {one} and {other}.": (
        "Ce qui en est venu va dans les colonnes jaunes des feuilles {one} et {other}."
    ),
    "What came of it goes into the amber columns of the sheet {one}.": (
        "Ce qui en est venu va dans les colonnes jaunes de la feuille {one}."
    ),
    "a value, note or row of the person's own": (
        "une valeur, une note ou une ligne saisie à la main"
    ),
    "a value of the person's own at {cell}": "une valeur saisie à la main en {cell}",
    "a column of the person's own at {cell}": "une colonne personnelle en {cell}",
    "a row taken out": "une ligne retirée",
    "a row of the person's own at {cell}": "une ligne personnelle en {cell}",
    "a row of the person's own": "une ligne personnelle",
    "a value typed over": "une valeur remplacée",
    "a value typed over at {cell}": "une valeur remplacée en {cell}",
    "a value typed over in column {column}": "une valeur remplacée dans la colonne {column}",
    "a colour": "une couleur",
    "a colour at {cell}": "une couleur en {cell}",
    "a colour in column {column}": "une couleur dans la colonne {column}",
    "a value taken out at {cell}": "une valeur retirée en {cell}",
    "a colour taken out at {cell}": "une couleur retirée en {cell}",
    "a comment at {cell}": "un commentaire en {cell}",
    "a comment taken out": "un commentaire retiré",
    "a formula at {cell}": "une formule en {cell}",
    "a box to tick at {cell}": "une case à cocher en {cell}",
    "a time of the day at {cell}": "une heure en {cell}",
    "a drop-down or rule at {cell}": "une liste déroulante ou une règle en {cell}",
    "a colour rule over {cells}": "une règle de couleur sur {cells}",
    " cannot follow its rows; it stays where it is.": (
        " ne peut pas suivre ses lignes ; elle reste où elle est."
    ),
    "a link at {cell}": "un lien en {cell}",
    "a format of numbers at {cell}": "un format de nombre en {cell}",
    "a chart of the person's own": "un graphique personnel",
    "a chart of the person's own at {cell}": "un graphique personnel en {cell}",
    "a chart of ours taken out": "un de nos graphiques retiré",
    "a picture of the person's own": "une image personnelle",
    "a picture of the person's own at {cell}": "une image personnelle en {cell}",
    "a picture of ours taken out": "une de nos images retirée",
    "a shape of the person's own": "une forme personnelle",
    "a shape of the person's own at {cell}": "une forme personnelle en {cell}",
    "a shape of ours taken out": "une de nos formes retirée",
    "a control of the person's own": "un contrôle personnel",
    "a control of the person's own at {cell}": "un contrôle personnel en {cell}",
    "a control of ours taken out": "un de nos contrôles retiré",
    " is not written again; it is in the backup.": (
        " n'est pas réécrit ; c'est dans la sauvegarde."
    ),
    "Left out, as they are of all reps together: ": (
        "Laissés de côté, car ils valent pour tous les commerciaux ensemble : "
    ),
    "a cell": "une cellule",
    "Wrote {n} files into ": "{n} fichiers écrits dans ",
    "Would write {n} files into ": "Écrirait {n} fichiers dans ",
    ("CSV holds one table, {table}; --table takes another, --to FOLDER/ takes all: "): (
        "CSV contient un tableau, {table} ; --table en prend un autre, --to "
        "DOSSIER/ les prend tous : "
    ),
    "Without charts: they need `{command}`.": "Sans graphiques : il leur faut `{command}`.",
    "Added to {title} of {book}: ": "Ajouté à {title} de {book} : ",
    "Would add to {title} of {book}: ": "Ajouterait à {title} de {book} : ",
    (
        "Outcome was read under {header} at the last run and is under {now} now, "
        "so that {n} attempts would count as contacts"
    ): (
        "Le résultat était lu sous {header} au dernier passage et l'est maintenant "
        "sous {now}, de sorte que {n} tentatives compteraient comme contacts"
    ),
    "If that is right: ": "Si c'est juste : ",
    "; if it is another column: ": "; si c'est une autre colonne : ",
    "the sheet {ours} says why": "la feuille {ours} dit pourquoi",
    "more answers than the {n} questions of the call; all of it is kept as the answer to the "
    "first": (
        "plus de réponses que les {n} questions de l'appel ; le tout est gardé comme réponse à "
        "la première"
    ),
    "Write them under {labels} in {ours}, one a line.": (
        "Écrivez-les sous {labels} dans {ours}, une par ligne."
    ),
    "typed for {whom}, and the row of its task is gone, or says something else by now; it is "
    "kept in {ours}": (
        "saisi pour {whom}, et la ligne de sa tâche n'est plus là ou dit autre chose à présent ; "
        "c'est conservé dans {ours}"
    ),
    "it is not so any more": "ce n'est plus le cas",
    "answered on {day}: {verdict}": "répondu le {day} : {verdict}",
    "Since the digest of {day}.": "Depuis le résumé du {day}.",
    "{n} now; what is new since is told from the next digest on.": (
        "{n} à présent ; ce qui est nouveau depuis sera dit à partir du prochain résumé."
    ),
    "Nearest: {word} (gift).": "Le plus proche : {word} (cadeau).",
    "Nearest: {word} (offer).": "Le plus proche : {word} (offre).",
    "Nearest: {word} (preview).": "Le plus proche : {word} (avant-première).",
    "Nearest: {word} (report).": "Le plus proche : {word} (rapport).",
    "Nearest: {word} (invitation).": "Le plus proche : {word} (invitation).",
    "Nearest: {word} (special action).": "Le plus proche : {word} (action spéciale).",
    "In which language are our sheets to be?": (
        "Dans quelle langue nos feuilles doivent-elles être ?"
    ),
    "our sheets are in {words}": "nos feuilles sont en {words}",
    (
        "the headers are words of several languages ({words}), and nothing in the book tells "
        "which it is; our sheets are in {name}"
    ): (
        "les en-têtes sont des mots de plusieurs langues ({words}), et rien dans le classeur "
        "ne dit laquelle c'est ; nos feuilles sont en {name}"
    ),
    "If it is another one, write it on the Settings sheet: language, like {words}.": (
        "Si c'est une autre, écrivez-la sur la feuille Paramètres : language, comme {words}."
    ),
    "more than one sheet looks like the customer list: {words}": (
        "plus d'une feuille ressemble à la liste des clients : {words}"
    ),
    "no sheet is known to be the customer list; it may be {words}": (
        "aucune feuille n'est connue comme liste des clients ; ce peut être {words}"
    ),
    "Name the sheet 'Customers', or say which it is: ": (
        "Nommez la feuille 'Clients', ou dites laquelle c'est : "
    ),
    "Which sheet is the customer list?": "Quelle feuille est la liste des clients ?",
    "Nothing is planned.": "Rien n'est planifié.",
    "Or write it on a sheet Settings, under Setting and Value: sheet {words}, Customers.": (
        "Ou écrivez-le sur une feuille Paramètres, sous Paramètre et Valeur : sheet "
        "{words}, Customers."
    ),
    "the first of several that look like it": "la première de plusieurs qui y ressemblent",
    "the first one with names": "la première avec des noms",
    "; no day stands there, so each row is on the first of its month": (
        " ; aucun jour n'y figure, chaque ligne est donc au premier de son mois"
    ),
    "days are made of the columns {words}; this one is {iso}": (
        "les jours sont composés des colonnes {words} ; celui-ci est {iso}"
    ),
    "; nothing says the year, so each month is the newest that is not to come": (
        "; rien ne dit l'année, chaque mois est donc le plus récent qui n'est pas à venir"
    ),
    "; the year is that of the title, {words}": "; l'année est celle du titre, {words}",
    "a part of the day": "une partie du jour",
    "Nothing, if that is so; else type whole dates.": (
        "Rien, si c'est le cas ; sinon saisissez des dates entières."
    ),
    "1 heading line with totals below; each stands for the rows below it, and is no row itself": (
        "1 ligne de titre avec un total en dessous ; elle vaut pour les lignes en dessous et "
        "n'en est pas une"
    ),
    (
        "{n} heading lines with totals below; each stands for the rows below it, and is no row "
        "itself"
    ): (
        "{n} lignes de titre avec des totaux en dessous ; chacune vaut pour les lignes en "
        "dessous et n'en est pas une"
    ),
    "the first column has no header; it holds names, which are read as those of customers": (
        "la première colonne n'a pas d'en-tête ; elle contient des noms, lus comme ceux des clients"
    ),
    "Give it a header.": "Donnez-lui un en-tête.",
    "There is no Google Sheet {words}.": "Il n'y a pas de feuille Google {words}.",
    "There is no file ": "Il n'y a pas de fichier ",
    ": the folder {words} does not exist.": " : le dossier {words} n'existe pas.",
    "In {words1}: {words2}.": "Dans {words1} : {words2}.",
    "Copy the address from the browser, and share the sheet with ": (
        "Copiez l'adresse depuis le navigateur, et partagez la feuille avec "
    ),
    " is not shared with ": " n'est pas partagé avec ",
    "Press Share in the sheet and add that address as Editor.": (
        "Cliquez sur Partager dans la feuille et ajoutez cette adresse comme éditeur."
    ),
    " may be read but not written.": " peut être lu mais pas modifié.",
    "Share it with {words} as Editor.": "Partagez-le avec {words} comme éditeur.",
    " is too busy or out of reach; waited as long as is useful.": (
        " est surchargé ou injoignable ; on a attendu aussi longtemps qu'il est utile."
    ),
    ": the connection failed while it was written; the next run settles it.": (
        " : la connexion a été coupée pendant l'écriture ; la prochaine exécution règle cela."
    ),
    "Try again later.": "Réessayez plus tard.",
    "Reading {words} is not allowed.": "La lecture de {words} n'est pas permise.",
    "Reading {words} failed: ": "La lecture de {words} a échoué : ",
    "Writing {words} failed: ": "L'écriture de {words} a échoué : ",
    "it is not there.": "il n'est pas là.",
    " is open in {words}'s spreadsheet program; close it there and try again.": (
        " est ouvert dans le tableur de {words} ; fermez-le là-bas et réessayez."
    ),
    "If nobody has it open, a crash left the file {words} behind: delete that.": (
        "Si personne ne l'a ouvert, un plantage a laissé le fichier {words} : supprimez-le."
    ),
    " was moved or deleted since it was read; start again.": (
        " a été déplacé ou supprimé depuis sa lecture ; relancez."
    ),
    " changed while it was copied; start again to work on what is there now.": (
        " a changé pendant la copie ; relancez pour travailler sur ce qui s'y trouve maintenant."
    ),
    " is held by another program; close the workbook and try again.": (
        " est retenu par un autre programme ; fermez le classeur et réessayez."
    ),
    " is not well-formed XML (line {n1}, column {n2}); restore the workbook from a copy.": (
        " n'est pas du XML valide (ligne {n1}, colonne {n2}) ; restaurez le classeur depuis "
        "une copie."
    ),
    " is not an Excel workbook, whatever its name says.": (
        " n'est pas un classeur Excel, quoi qu'en dise son nom."
    ),
    "Open it in Excel and save it as .xlsx.": "Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    " is empty (0 bytes): it is not an Excel workbook.": (
        " est vide (0 octet) : ce n'est pas un classeur Excel."
    ),
    " can be read but not written into: it needs --to.": (
        " peut être lu mais pas modifié : il faut --to."
    ),
    " is protected by a password.": " est protégé par un mot de passe.",
    "Take the password off in Excel and try again.": (
        "Retirez le mot de passe dans Excel et réessayez."
    ),
    " is not an Excel workbook that can be read.": " n'est pas un classeur Excel lisible.",
    " is damaged and cannot be read.": " est endommagé et ne peut pas être lu.",
    "Open it in Excel and save it anew.": "Ouvrez-le dans Excel et enregistrez-le à nouveau.",
    " cannot be written: there is no folder ": " ne peut pas être écrit : il n'y a pas de dossier ",
    " holds no .csv and no .parquet file.": " ne contient aucun fichier .csv ni .parquet.",
    "Put the customer list there as Customers.csv.": (
        "Mettez-y la liste des clients sous le nom Clients.csv."
    ),
    "{n1} of {n2} sheets written": "{n1} feuilles sur {n2} écrites",
    "nothing to change": "rien à changer",
    "{n} calls logged": "{n} appels consignés",
    "{n} calls wait for the call log": "{n} appels attendent le journal",
    "{n} problems": "{n} problèmes",
    "no mails sent": "aucun e-mail envoyé",
    "1 mail sent": "1 e-mail envoyé",
    "{n} mails sent": "{n} e-mails envoyés",
    "{n} sent before": "{n} envoyés avant",
    (
        "Sheet {words} is not well-formed XML (line {n1}, column {n2}); restore the workbook "
        "from a copy."
    ): (
        "La feuille {words} n'est pas du XML valide (ligne {n1}, colonne {n2}) ; restaurez "
        "le classeur depuis une copie."
    ),
    "; mails: ": " ; e-mails : ",
    " is open in {words}'s spreadsheet program.": " est ouvert dans le tableur de {words}.",
    "Close it there and try again.": "Fermez-le là-bas et réessayez.",
    " changed since it was read.": " a changé depuis sa lecture.",
    "typed over a day of ours, which each run writes anew": (
        "remplace un jour de nous, que chaque exécution réécrit"
    ),
    "Set a day in a column Next call override of the customer list, which every run goes by.": (
        "Fixez un jour dans une colonne Next call override de la liste des clients, que "
        "chaque exécution suit."
    ),
    "typed over a tier of ours, which each run writes anew": (
        "écrit par-dessus une de nos classes, que chaque exécution réécrit"
    ),
    "Set a tier in a column Tier override of the customer list, which every run goes by.": (
        "Fixez une classe dans une colonne Tier override de la liste des clients ; chaque "
        "exécution s'y tient."
    ),
    "the last plan is not used, as it was made on {iso}, after {iso2}, the day of this run; the "
    "plan of {iso3} holds again": (
        "le dernier plan n'est pas utilisé, car il date du {iso}, après le {iso2}, jour de ce "
        "passage ; le plan du {iso3} vaut de nouveau"
    ),
    "done for {whom}, and its row says {iso} already, which stays; it is kept in {ours}": (
        "fait pour {whom}, et sa ligne dit déjà {iso}, qui reste ; gardé dans {ours}"
    ),
    (
        "done for {whom}, and its row says {iso}, which is still to come: that stays, and "
        "so does the task until then; it is kept in {ours}"
    ): (
        "fait pour {whom}, et sa ligne dit {iso}, encore à venir : cela reste, et la tâche "
        "d'ici là aussi ; gardé dans {ours}"
    ),
    "No mail server is known.": "Aucun serveur de courrier n'est connu.",
    (
        "Say it by --set smtp_host=..., the file of --config or the environment variable "
        "RETAIN_SMTP_HOST; --dry-run writes the mails as files."
    ): (
        "Dites-le par --set smtp_host=..., le fichier de --config ou la variable "
        "d'environnement RETAIN_SMTP_HOST ; --dry-run écrit les mails comme fichiers."
    ),
    (
        "smtp_security is none, and {name} is not on this machine: anybody on the way could "
        "read the mails."
    ): (
        "smtp_security est none, et {name} n'est pas sur cet ordinateur : n'importe qui en "
        "chemin pourrait lire les mails."
    ),
    "Take starttls or tls.": "Prenez starttls ou tls.",
    "smtp_user is set; its password belongs into {name}.": (
        "smtp_user est donné ; son mot de passe va dans {name}."
    ),
    "smtp_user and {name} can hold plain ASCII letters only.": (
        "smtp_user et {name} n'admettent que des lettres ASCII simples."
    ),
    "mail_from cannot be {words}; it must be an e-mail address.": (
        "mail_from ne peut pas être {words} ; ce doit être une adresse e-mail."
    ),
    "The mail server {name} refuses us: ": "Le serveur de courrier {name} nous refuse : ",
    "The mail server {name} does not offer what smtp_security and smtp_user ask for.": (
        "Le serveur de courrier {name} n'offre pas ce que demandent smtp_security et smtp_user."
    ),
    "The mail server {name} has no valid certificate: ": (
        "Le serveur de courrier {name} n'a pas de certificat valable : "
    ),
    "The mail server {name} cannot be reached: ": (
        "Le serveur de courrier {name} est injoignable : "
    ),
    " has nobody to write to.": " n'a personne à qui écrire.",
    ("Put a column E-mail into the Team sheet, or addresses into the setting mail_managers."): (
        "Mettez une colonne E-mail dans la feuille Équipe, ou des adresses dans le réglage "
        "mail_managers."
    ),
    "Nobody is known whom the mails are from.": "On ne sait pas de qui sont les mails.",
    (
        "Say it by --set mail_from=..., the file of --config or the environment variable "
        "RETAIN_MAIL_FROM."
    ): (
        "Dites-le par --set mail_from=..., le fichier de --config ou la variable "
        "d'environnement RETAIN_MAIL_FROM."
    ),
    (
        "The mail for {name} may have arrived, as the line broke while it was sent; it is "
        "not sent again for this day."
    ): (
        "Le mail pour {name} est peut-être arrivé, car la liaison s'est rompue pendant "
        "l'envoi ; il n'est pas renvoyé pour ce jour."
    ),
    "Another run sends the mails of this book; this one does nothing.": (
        "Une autre exécution envoie les mails de ce classeur ; celle-ci ne fait rien."
    ),
    ": what was sent cannot be remembered there ({words}), so nothing more is sent.": (
        " : ce qui a été envoyé ne peut pas y être noté ({words}), donc rien d'autre n'est envoyé."
    ),
    " is damaged: what was sent today cannot be told.": (
        " est endommagé : on ne sait pas ce qui a été envoyé aujourd'hui."
    ),
    "Delete it, and the mails of today are sent again.": (
        "Supprimez-le, et les mails d'aujourd'hui sont renvoyés."
    ),
    " is no mail of ours and is not overwritten.": (
        " n'est pas un mail de nous et n'est pas écrasé."
    ),
    "Take another DIR.": "Prenez un autre dossier.",
    " is no e-mail address, and Team has none of it": (
        " n'est pas une adresse e-mail, et Équipe n'en a aucune"
    ),
    " is no e-mail address.": " n'est pas une adresse e-mail.",
    " of {name}, who has no e-mail address in Team": " de {name}, sans adresse e-mail dans Équipe",
    " and {tasks} of {name}, who has no e-mail address in Team": (
        " et {tasks} de {name}, sans adresse e-mail dans Équipe"
    ),
    (" exists already and is not overwritten."): (" existe déjà et n'est pas écrasé."),
    ("Take another name, or move that file away."): (
        "Prenez un autre nom, ou déplacez ce fichier."
    ),
    (": a starter workbook is an Excel file."): (" : un classeur de départ est un fichier Excel."),
    ("Take a name ending in .xlsx, or in .xlsm for one with buttons."): (
        "Prenez un nom qui finit par .xlsx, ou par .xlsm pour un classeur à boutons."
    ),
    (": {n} customers on the sheet {name}."): (" : {n} clients sur la feuille {name}."),
    ("This Python stays ready from press to press."): (
        "Ce Python reste prêt d'un bouton à l'autre."
    ),
    ("Each press starts a new Python, as xlwings' server does not start; that is slower."): (
        "Chaque bouton démarre un nouveau Python, car le serveur de xlwings ne démarre "
        "pas ; c'est plus lent."
    ),
    ("Run pip install --force-reinstall xlwings pywin32, then close Excel and open it again."): (
        "Lancez pip install --force-reinstall xlwings pywin32, puis fermez Excel et rouvrez-le."
    ),
    "Errors are written to:": "Les erreurs sont écrites dans :",
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
