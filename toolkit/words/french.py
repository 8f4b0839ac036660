"""French."""

from toolkit.words.language import Language

REP = (
    "Commercial|Responsable|Responsable commercial|Vendeur|Attribué à|"
    "Propriétaire|Propriétaire du compte|Propriétaire de l'entreprise|"
    "Titulaire du compte|Propriétaire du contact|Assigné à|Affecté à|"
    "Utilisateur assigné|Chargé de clientèle|Chargée de clientèle|"
    "Propriétaire de l'organisation|Gestionnaire|Gestionnaire de compte"
)
NOTES = "Remarque|Remarques|Commentaire|Commentaires|Observations"
COUNTRY = "Pays|Pays/région|Pays de facturation"

LANGUAGE = Language(
    code="fr",
    place=3,
    name="Français",
    new_sheets="Feuil|Feuille",
    legal_forms="sarl|sas|sasu|eurl|sa|sci|snc",
    calling_codes="33|32|41|352",
    spoken_in="FR|BE|CH|LU",
    forms="Réponses au formulaire",
    questions={
        "stamp": "horodateur",
        "date": "date|quand avez vous|quand as tu|quand a eu lieu|quel jour",
        "customer": "client|société|entreprise",
        "by": "votre nom|adresse e mail",
        "outcome": "résultat|comment cela s'est il passé|issue",
        "notes": "notes|remarques|commentaires|qu'avez vous dit",
        "follow_up": "prochaine étape|suite à donner",
        "follow_up_due": "rappeler|prochain appel|pour quand",
        "channel": "canal|moyen de contact",
    },
    payments="Paiements|Paiement|Règlements|Encaissements",
    titles={
        "customers": (
            "Liste clients|Fichier clients|Comptes|Organisations|Entreprises|"
            "Comptes actifs|Sociétés|Contacts clients"
        ),
        "calls": (
            "Appels|Journal d'appels|Visites|Activités|Tâches|Historique des appels|"
            "Suivi clients|Suivi commercial|Échanges"
        ),
        "orders": "Commandes|Ventes|Bons de commande",
        "promises": "Promesses|Engagements",
        "cases": "Réclamations|Plaintes",
        "surveys": "Enquêtes|Sondages|Enquêtes de satisfaction",
        "news": "Nouveautés|Actualités",
        "invoices": "Factures ouvertes|Factures impayées|Créances",
        "needs": "Besoins|Exigences",
        "requests": "Demandes|Demandes clients",
        "team": "Equipe|Équipe|Équipe commerciale|Commerciaux|Vendeurs|Collaborateurs",
        "holidays": "Jours fériés|Jour férié|Fériés|Jours de fermeture|Fermetures",
        "giving": "Cadeaux|Liste des cadeaux|Cadeaux et offres|Attentions",
        "playbook": "Parcours client|Plan d'accompagnement|Guide de suivi|Étapes de suivi",
        "rates": "Taux|Taux de change|Cours de change|Devises",
        "incidents": "Mauvaises nouvelles",
        "settings": "Paramètres|Réglages",
    },
    invoice_titles="Factures|Liste des factures|Facturation",
    headers={
        "customer_id": (
            "Numéro client|N° client|Nº client|Code client|Identifiant client|ID client|"
            "Réf client|Référence client|ID de la fiche d'informations|ID du compte|"
            "ID de compte|Référence du client|Compte client|N° de compte"
        ),
        "customer": (
            "Nom du client|Nom client|Entreprise|Société|Raison sociale|"
            "Nom de l'entreprise|Nom de la société|Nom du compte|Compte|Organisation|"
            "Nom de l'organisation|Nom du compte/client|Entreprise associée|"
            "Société/Compte|Nom d'affichage du partenaire de la facture|Tiers|"
            "Client facturé"
        ),
        "contact_person": (
            "Interlocuteur|Contact principal|Personne de contact|Personne à contacter|"
            "Nom du contact|Contact associé|Nom de l'interlocuteur|Personne"
        ),
        "rep": REP,
        "phone": (
            "Téléphone|Numéro de téléphone|N° de téléphone|Tél|Téléphone fixe|~Portable|"
            "~Téléphone portable|Téléphone principal|Téléphone bureau|"
            "Téléphone professionnel|Tél. bureau|Tél. fixe|~Tél. mobile|~Mobile|"
            "~Téléphone mobile|~Tél. portable"
        ),
        "email": (
            "Courriel|Adresse e-mail|Adresse mail|Mél|Adresse de messagerie|"
            "Adresse électronique|E-mail professionnel|Adresse courriel"
        ),
        "notes": NOTES,
        "country": COUNTRY,
        "time_zone": "Fuseau horaire",
        "customers.contact_2": "Contact secondaire",
        "customers.first_name": "Prénom|Prénoms",
        "customers.last_name": "Nom de famille",
        "customers.status": "~Actif|~Active|Statut|Statut client",
        "customers.revenue": (
            "Chiffre d'affaires|CA|CA HT|CA TTC|Chiffre d'affaires HT|CA annuel|"
            "Chiffre d'affaires annuel|Ventes|CA N|?CA N-1|?Montant|Revenu annuel|"
            "Revenus annuels|Chiffre d'affaires total"
        ),
        "customers.potential": "Potentiel",
        "customers.customer_since": (
            "Client depuis|Depuis|Date de début|Première commande|?Date de création|"
            "?Créé le|?Date d'inscription"
        ),
        "customers.channel": "Canal préféré|Moyen de contact|?Canal",
        "customers.city": (
            "Ville|Localité|Commune|Ville de facturation|Ville du siège|Adresse 1 : Ville"
        ),
        "customers.postcode": "Code postal|CP|Code postal de facturation",
        "customers.phone_2": "Téléphone 2",
        "customers.interests": "Intérêts|Centres d'intérêt",
        "customers.hobby": "Loisirs|Passe-temps|Hobbies",
        "customers.trip": "Voyage|Voyages|Vacances",
        "customers.last_contact": (
            "Dernier contact|Date du dernier contact|Date dernier contact|Dernier appel|"
            "Dernière visite|~Dernière activité|~Date de la dernière activité|"
            "~Date de dernière activité|~Dernière activité le|"
            "~Heure de la dernière activité|Date de dernier contact|Dernier échange"
        ),
        "customers.next_follow_up": (
            "Prochain contact|Relance|Date de relance|Prochaine relance|Prochain appel|"
            "Prochaine visite|Prochain RDV|Prochain rendez-vous|"
            "Date de la prochaine activité|Prochaine activité|Date de prochaine activité|"
            "Prochaine action le|À rappeler le|~Rappel|~À rappeler"
        ),
        "customers.do_not_call": "Ne pas appeler|Ne pas contacter",
        "customers.cadence_override": (
            "Fréquence (jours)|Fréquence|Fréquence de contact|Fréquence des visites|"
            "Rythme de visite"
        ),
        "customers.own_class": (
            "?Classe|?Classe client|?Catégorie|?Catégorie client|?Classement|?Classification ABC"
        ),
        "calls.date": (
            "Date d'appel|Date de l'appel|Date du contact|Date de visite|Jour|"
            "Heure de début de l'appel|Date de début|Début|Heure de l'appel|Horodatage|"
            "Date de l'activité|Date d'activité|Fin réelle|Terminé le"
        ),
        "calls.channel": ("Canal|Moyen de contact|Type de contact|Type d'activité|?Type"),
        "calls.outcome": (
            "Résultat|Issue|Résultat de l'appel|?Statut|Résultat d'appel|"
            "Statut de l'appel|Statut d'appel|~Répondu|~Décroché|~Manqué|~Appel manqué"
        ),
        "calls.purpose": "Objet|Motif|Sujet|Raison",
        "calls.by": (
            "Propriétaire de l'appel|Appelé par|Activité attribuée à|Activité assignée à|"
            "Par|Appelant|Auteur|Créé par|"
        )
        + REP,
        "calls.minutes": "Durée|Durée de l'appel|Durée d'appel|Durée réelle",
        "calls.notes": (
            "CR|Notes d'appel|Commentaires complets|Échange|~Description|Compte rendu|Résumé|"
        )
        + NOTES,
        "calls.follow_up": "Suite à donner|Prochaine étape|Prochaine action|Suivi",
        "calls.follow_up_due": (
            "Échéance|Date de relance|Relance|Prochain contact|Prochain appel|"
            "Date d'échéance|Date limite|À faire le|À rappeler le|Rappeler le|~Rappel|"
            "~Rappeler|~À rappeler"
        ),
        "calls.follow_up_done": "Fait le|Fait",
        "calls.direction": ("Sens|Sens de l'appel|Type d'appel|Direction de l'appel|?Type"),
        "orders.order_id": (
            "Numéro de commande|N° commande|N° de commande|Numéro de facture|N° facture|"
            "N° de facture|~N°|~Numéro|Référence de la commande|Référence commande|"
            "Réf. commande|Pièce|N° de pièce|N° pièce"
        ),
        "orders.date": (
            "Date de commande|Date de facture|Date d'achat|Date d'émission|"
            "Date de la commande|Date de la facture|Date de transaction|Date de création|"
            "Émise le|Date de pièce|Date de vente"
        ),
        "orders.status": (
            "Statut|Statut de la commande|Statut commande|État|État de la commande|"
            "Statut de la facture"
        ),
        "orders.payment_status": "Statut du paiement|Statut de paiement",
        "cancelled_on": "Annulée le|Date d'annulation",
        "orders.refunded": "Montant remboursé|Remboursement",
        "orders.document": (
            "Type de document|Type de pièce|Type de transaction|Type d'opération|?Type"
        ),
        "orders.discount": "Remise|Rabais|Réduction|Remise %",
        "orders.amount": (
            "Montant|Montant HT|Total HT|Montant total|?Prix|Total|~Total TTC|~Montant TTC|"
            "Montant facturé|Montant net|Total net|Montant de la commande|~Net à payer|~HT|~TTC|"
            "?Valeur"
        ),
        "orders.item": "Produit|Désignation",
        "orders.category": "Catégorie|Famille",
        "orders.quantity": "Quantite",
        "promises.promise": "Promesse|Engagement",
        "promises.made_by": "Faite par|Fait par|De qui|De la part de",
        "promises.seller": "Promis par|Promise par",
        "promises.source": "Origine|Occasion",
        "promises.order_id": "Numéro de commande|N° de commande|N° commande",
        "promises.promised_on": "Promis le|Promise le|Date de la promesse|Date",
        "promises.due": "Échéance|Date d'échéance|Date promise|Pour le|À tenir le",
        "promises.expected": "Attendu|Quantité attendue|Quantité promise",
        "promises.received": "Reçu|Quantité reçue|Quantité livrée",
        "promises.new_date": "Nouvelle date|Nouveau délai",
        "promises.notice_sent": "Avis envoyé|Avis envoyé le|Client informé le|Prévenu le",
        "promises.delivered_on": "Livré le|Livrée le|Tenu le|Tenue le|Livré",
        "promises.closed_on": "Clos le|Close le|Clôturé le",
        "promises.note_sent": "Note envoyée|Note envoyée le|Confirmé le|Confirmation envoyée",
        "promises.cause": "Cause",
        "promises.prevention": "Prévention",
        "cases.opened": "Ouvert le|Date d'ouverture|Signalé le|Date de réclamation|Reçu le",
        "cases.subject": "Objet|Sujet|Motif|Problème|Réclamation|Plainte",
        "cases.first_response": "Première réponse|Répondu le",
        "cases.resolved_on": "Résolu|Résolu le|Clos le|Clôturé le|Fermé le",
        "cases.reopened": "Rouvert le",
        "cases.severity": "Gravité|Priorité|Urgence",
        "cases.told_on": "Client informé le|Informé le",
        "cases.cause": "Cause",
        "cases.prevention": "Prévention",
        "cases.follow_up_score": "Satisfaction|Note après traitement",
        "cases.handed_to": "Transmis à|Confié à",
        "cases.handed_on": "Transmis le|Confié le",
        "cases.accepted_on": "Accepté le|Pris en charge le",
        "surveys.kind": "Type",
        "surveys.score": "Note|Score|Évaluation",
        "surveys.comment": "Commentaire|Commentaires",
        "surveys.suggestion": "Suggestion|Proposition",
        "surveys.acted_on": "Mis en œuvre le|Réalisé le",
        "contacts.function": "Fonction|Service|Poste",
        "contacts.their_person": "Chez le client|Personne chez le client",
        "contacts.our_person": "Chez nous|Personne chez nous",
        "contacts.introduced_on": "Présenté le|Mis en relation le",
        "news.item": "Nouveauté|Sujet|Nouvelle",
        "news.tags": "Pour|Pour qui|Centres d'intérêt",
        "news.kind": "Type",
        "news.until": "Jusqu'au",
        "news.refer_to": "Pas chez nous : adresser à|Adresser à|Recommander|Concurrent",
        "invoices.invoice": (
            "Facture|Numéro de facture|N° facture|N° de facture|~N°|~Numéro|Facture n°|"
            "N° pièce|Pièce"
        ),
        "invoices.date": (
            "Date de facture|Date de facturation|Date d'émission|Date de la facture|Émise le|Date"
        ),
        "invoices.due": (
            "Échéance|Date d'échéance|À payer avant|Date limite de paiement|"
            "Date d'exigibilité|Échéance le|À régler avant"
        ),
        "invoices.status": "Statut|Statut de la facture|État|Statut de paiement",
        "invoices.paid_amount": "?Payé|Montant payé|Réglé|Montant réglé|Déjà payé",
        "invoices.open_amount": (
            "Reste à payer|Solde dû|Montant dû|~Solde|Solde à payer|Restant dû|"
            "Solde restant|Reste dû|Montant restant|Montant ouvert|Solde ouvert|Impayé"
        ),
        "invoices.document": "Type de document|Type de pièce",
        "invoices.amount": (
            "Montant|Montant total|Montant TTC|Total|Total TTC|Montant HT|Total HT|"
            "Montant facturé|Net à payer"
        ),
        "invoices.paid_on": "Payée le|Payé le|Date de paiement|Réglée le",
        "invoices.paid": "Payée|Payé|Réglée",
        "invoices.disputed": "Contestée|Contesté|Litige|En litige",
        "needs.need": "Besoin|Exigence|Attente|Besoin du client",
        "needs.asked_on": "Demandé le|Date",
        "needs.met": "Satisfait|Rempli|Réponse|Comblé",
        "needs.evidence": "Preuve|Justificatif",
        "requests.request": "Demande|Souhait|Demande du client",
        "requests.asked_on": "Demandé le|Date|Date de la demande",
        "requests.answered_on": "Répondu le|Date de réponse",
        "requests.answer": "Réponse|Décision|Accordé",
        "requests.cost": "Coût|Coûts",
        "team.rep": "~Nom|Collaborateur|Employé|Commerciale|" + REP,
        "team.calls_per_day": "Appels par jour|Appels/jour|Appels quotidiens|~Appels|Capacité",
        "team.working_days": "Jours travaillés|Jours de travail|Jours ouvrés|~Jours",
        "team.away_from": "Absent du|Absent à partir du|Congé du|Congés du|Absence du|Vacances du",
        "team.away_to": "Absent au|Absent jusqu'au|Congé au|Congés au|Absence au|Vacances au",
        "team.backup": "Remplaçant|Remplaçante|Remplacé par|Suppléant",
        "team.starts": "Début|Début de journée|Heure de début",
        "team.ends": "Fin|Fin de journée|Heure de fin",
        "holidays.date": "~Jour|Fermé le|Date du jour férié",
        "holidays.country": "~Région|" + COUNTRY,
        "holidays.name": "Nom|Motif|Raison|Jour férié|Fête|Désignation|Libellé",
        "customers.language": "Langue|Langue de correspondance",
        "customers.best_hours": "Meilleures heures|Meilleur moment|Joignable à",
        "customers.best_days": "Meilleurs jours|Meilleur jour",
        "customers.referred_by": "Recommandé par|Parrainé par",
        "customers.competitor": "Concurrent",
        "customers.renewal": "Date de renouvellement|Renouvellement|Fin de contrat",
        "playbook.step": "Étape|Action|À faire",
        "playbook.trigger": "Déclencheur|Déclenché par",
        "playbook.after": "Après|Délai|Quand",
        "playbook.for": "Pour|Pour qui|Segment",
        "playbook.how": "Comment|Moyen|Canal",
        "playbook.purpose": "But|Objet|Motif",
        "playbook.say": "Que dire|À dire|Message|Texte",
        "giving.date": "Date|Jour|Prévu le",
        "giving.kind": "Type|Genre",
        "giving.what": "Quoi|Cadeau|Description",
        "giving.cost": "Coût|Prix|Valeur|Montant",
        "giving.given_on": "Offert le|Donné le|Envoyé le",
        "giving.result": "Résultat|Réaction",
        "currency": "Devise|Monnaie|Code devise",
        "rates.date": "Date|Mois|À partir de|Valable dès",
        "rates.rate": "Taux|Taux de change|Cours",
        "incidents.date": "Date",
        "incidents.incident": "Mauvaise nouvelle|Ce qui s'est passé",
        "incidents.cause": "Cause",
        "incidents.fix": "Remède|Solution",
        "incidents.told_on": "Client informé le|Informé le|Communiqué le",
        "incidents.resolved_on": "Résolu le",
        "incidents.prevention": "Prévention",
        "answers.date": "Date",
        "answers.question": "Question",
        "answers.answer": "Réponse",
        "settings.setting": "Paramètre|Réglage",
        "settings.value": "Valeur",
        "calls.rating": "Évaluation|Note sur 10|Appréciation",
        "calls.notes_sent": (
            "Notes envoyées|Notes envoyées le|Compte rendu envoyé|Compte-rendu envoyé"
        ),
        "calls.answered_on": "Répondu le",
        "calls.told": "Communiqué|Nouveautés communiquées",
        "customers.gift_budget": "Budget cadeaux|Budget cadeau",
        "customers.handed_over_on": "Transmis le",
        "customers.seller": "Vendu par",
        "orders.delivered_on": "Livré le|Date de livraison",
        "surveys.date": "Date|Date de l'enquête",
        "customers.country": ("Pays|Pays/région|Pays de facturation|Adresse 1 : Pays/région"),
        "calls.state": ("Statut de l'activité|Statut de la tâche|État de l'activité|?Statut|?État"),
    },
    bare_names="Nom|Nom complet",
    bare_numbers="Numéro|N°",
    header_scales={"milliers": 1e3},
    header_periods="par an|annuel|an dernier|année précédente|N-1",
    parts="nord|sud|est|ouest|centre|année",
    copies="copie",
    call_backs="rappeler|à rappeler",
    channels={
        "phone": "téléphone|appel|appel téléphonique|téléphonique",
        "visit": "visite|rendez-vous|rdv|réunion|visiter|passer voir",
        "email": "courriel",
        "video": "visio|visioconférence",
        "letter": "lettre|courrier|courrier postal",
    },
    directions={
        "in": "entrant|appel entrant",
        "out": "sortant|appel sortant",
    },
    statuses={
        "lost": (
            "Perdu|Perdue|Client perdu|Cliente perdue|Inactif|Inactive|Non actif|Plus actif|"
            "Résilié|Résiliée|Contrat résilié|Ancien|Ancien client|Ancienne cliente|Ex-client|"
            "Ex-cliente|N'est plus client|Plus client|Fermé|Fermée|Clôturé|Compte clôturé|Parti|"
            "Partie|Terminé|Annulé|Faillite|En faillite|Liquidation|En liquidation|Liquidé|"
            "Insolvable|Décédé|Décédée|Radié|Archivé|Désactivé|Pas intéressé"
        ),
        "paused": "En pause|En attente|Suspendu|Suspendue|En suspens|Fermé temporairement",
        "no_contact": (
            "Ne pas contacter|Ne pas appeler|Ne plus contacter|Ne plus appeler|Pas d'appel|"
            "Opposition|Bloqué|Bloquée|Liste noire|Liste rouge"
        ),
        "active": (
            "Actif|Active|Client|Cliente|Client actif|Client existant|En cours|Nouveau|Nouvelle|"
            "Nouveau client|Prospect|Piste|Client clé|Grand compte|Fidèle|Régulier|Gagné|Ouvert|"
            "Potentiel|Stratégique|Important|À risque|Oui"
        ),
    },
    success=(
        "joint|parle|contacte|rencontre|commande|jointe|discuté|discussion|rencontré|"
        "rendez-vous|rdv|rdv effectué|rendez-vous effectué|visite|visité|commandé|"
        "répondu|a répondu|décroché|échange|vendu|intéressé|pas intéressé|réunion|abouti"
    ),
    attempt=(
        "pas de reponse|occupe|messagerie|ne répond pas|pas répondu|sans réponse|"
        "non joint|injoignable|répondeur|message laissé|laissé un message|laissé message|"
        "absent|absente|mauvais numéro|faux numéro|rappeler|à rappeler|annulé|annulée|"
        "non réalisé|non réalisée|non tenu|reporté|"
        "tentative"
    ),
    sell="vente|offre",
    review="bilan|révision",
    active_flags="Actif|Active",
    lost_flags="Perdu|Client perdu|Inactif|Ancien client|Parti",
    severities=(
        "basse|faible|mineure|mineur",
        "moyenne|normale|modérée",
        "haute|élevée|majeure|grave",
        "urgent|urgente|critique|bloquant",
    ),
    times_a_year="Appels par an|Visites par an|Contacts par an|Visites/an|Appels/an",
    priorities="Priorité|Importance",
    classes={
        "A": "or|platine|clé|top|haute|élevée",
        "B": "argent|moyenne",
        "C": "bronze|basse|faible",
    },
    giving={
        "gift": "cadeau|cadeaux",
        "offer": "offre|remise|rabais",
        "preview": "avant-première|échantillon",
        "report": "rapport|étude",
        "invitation": "invitation",
        "special action": "action spéciale|geste",
    },
    thanks="merci|remerciement|remerciements",
    purposes={
        "onboarding": "accueil|intégration",
        "wow": "surprise",
        "introduction": "mise en relation",
        "incentive": "incitation",
        "sit-down": "entretien annuel|rencontre annuelle",
        "appreciation": "reconnaissance",
        "special action": "action spéciale",
        "panel": "panel clients|panel de clients",
    },
    triggers={
        "start": "début|client depuis|nouveau client",
        "first order": "première commande|premier achat",
        "delivery": "livraison|livré|chaque livraison",
        "case resolved": "réclamation résolue|cas résolu|plainte résolue",
        "every": "chaque|tous les|toutes les|récurrent",
        "date": "date|saison|jour de l'année",
        "top ten": "top dix|dix meilleurs|les dix meilleurs",
    },
    season="saison|fêtes|les fêtes|fêtes de fin d'année",
    audiences={
        "all": "tous|tout le monde|tous les clients",
        "new": "nouveau|nouveaux|nouveaux clients",
        "long-standing": "anciens clients|clients fidèles|fidèles|de longue date",
        "first-time": "premiers acheteurs|acheteurs uniques",
        "promoters": "promoteurs|ambassadeurs",
    },
    colleague="collègue|collègues",
    working_days="jours ouvrés|jour ouvré|jours ouvrables|jour ouvrable",
    yes="oui|o|vrai",
    no="non|faux",
    done=("fait|faite|termine|effectue|terminée|réalisé|réalisée|clos|close|effectuée"),
    not_done=(
        "a faire|pas fait|en cours|à venir|planifié|planifiée|prévu|prévue|"
        "non commencé|non commencée|en attente|ouverte|ouvert|reporté|reportée"
    ),
    reached="Joint|Client joint|Contacté|Atteint|A répondu|Répondu|Décroché",
    missed=(
        "Non joint|Pas joint|Injoignable|Pas de réponse|Absent|Répondeur|Messagerie|Manqué|"
        "Appel manqué"
    ),
    paid="payée|payé|réglée|soldée|soldé|réglé|encaissée|encaissé",
    order_states={
        "void": (
            "annulée|annulé|remboursée|remboursé|brouillon|irrécouvrable|"
            "créance irrécouvrable|avoir émis|créditée|passée en perte|rejetée|retournée|"
            "refusée|refusé|échouée|échoué|devis|remboursement|nulle|nul|supprimée|"
            "supprimé|rejeté|retourné|perdue|perdu|en brouillon|litige perdu"
        ),
        "open": (
            "ouverte|en attente|impayée|en retard|partiellement payée|"
            "partiellement remboursée|expédiée|livrée|en cours|confirmée|terminée|"
            "envoyée|échue|validée|livré|expédié|confirmé|terminé|envoyé|validé|facturée|"
            "bon de commande|comptabilisée|comptabilisé|non payée|non payé|"
            "en attente de paiement|à encaisser|gagnée|gagné|soldée partiellement"
            "|à échoir|impayé|émise|finalisée|à payer|relancée"
        ),
    },
    by_whom="par|car|suite",
    order_totals="total",
    documents={
        "billed": "facture|facture client|commande|vente",
        "credit": "avoir|facture d'avoir|note de crédit",
        "other": "paiement|règlement|devis|proforma|bon de livraison",
    },
    granted="accordé",
    denied="refusé",
    waiting="en attente",
    us="nous",
    them="client|eux",
    nothing="s/o|n/d|n.d.",
    nothing_in_numbers="inconnu|aucun",
    ditto="idem|Idem",
    errors="#N/D|#NOM?|#VALEUR!",
    totals="totaux|total général|sous-total|somme|moyenne|moy",
    headings="région|secteur|clients|actifs|inactifs|perdus|anciens|autres|groupe",
    sections="région|secteur|groupe",
    notes="note|source|légende|remarque|exporté|mis à jour|édité le",
    months=(
        "janvier janv|février fév févr|mars|avril avr|mai|juin|juillet juil|août aou|"
        "septembre sept|octobre oct|novembre nov|décembre déc"
    ),
    weekdays="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    until="à|au",
    cadences={
        1: "jour|jours|quotidien",
        7: "semaine|semaines|hebdomadaire",
        14: "quinzaine",
        28: "mois|mensuel|mensuelle|mensuellement",
        56: "bimestriel|bimestrielle",
        84: "trimestre|trimestres|trimestriel|trimestrielle",
        182: "semestre|semestriel|semestrielle",
        364: "an|ans|année|annuel|annuelle",
    },
    numbers=(
        "un|une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
    ),
    times="fois",
    fillers="tous|toutes|les|chaque|par|à|l",
    countries={"Grande-Bretagne": "GB", "Écosse": "GB-SCT", "États-Unis": "US", "Pays-Bas": "NL"},
    business=(
        "bureau|professionnel|de facturation|facturation|principal|principale|"
        "du siège|siège|travail|pro|bur"
    ),
    private=("domicile|privé|privée|personnel|personnelle|de livraison|livraison|autre|dom|perso"),
    whose=(
        "du compte|du client|de l'entreprise|de la société|du contact|de l'appel|"
        "de la facture|de la commande|de l'activité|de la tâche"
    ),
    hands_off="ne pas modifier",
    ledger="Compte|Compte comptable",
    unit_prices="Prix unitaire|PU|PU HT|Prix unitaire HT|Prix à l'unité|P.U.",
    net="HT|hors taxes|hors taxe|net",
    gross="TTC|toutes taxes comprises|brut",
)
