# La première page de qui est connecté à un portail.

dashboard-greeting = Bonjour { $name }
dashboard-waiting = En attente de votre réponse
dashboard-actions = Ce que vous pouvez faire
dashboard-request = Demander une intervention
dashboard-request-hint = Signalez une panne, ou demandez une visite ou un devis.
dashboard-invite = Inviter un collègue
dashboard-invite-hint = Donnez accès à quelqu’un de votre entreprise, avec son propre rôle.
dashboard-welcome = De la part de { $name }
dashboard-held = Votre compte est suspendu
dashboard-held-text = Vous pouvez tout consulter, mais aucune nouvelle demande n’est possible pour l’instant. Appelez-nous au { $phone }.

# The work at a glance.
dashboard-work = Les travaux en un coup d’œil
dashboard-work-open = En cours
dashboard-work-completed = Terminées
dashboard-work-completed-hint = Faites, refusées ou annulées.
dashboard-work-visits = Visites planifiées
dashboard-visits = Visites à venir
dashboard-visits-when = Quand
dashboard-visits-what = Quoi
dashboard-visits-where = Où
dashboard-visits-who = Qui vient
dashboard-visits-answer = Confirmation
dashboard-visits-waits = Attend votre confirmation
dashboard-visits-unanswered = Pas encore confirmée
dashboard-visits-all = Toutes les visites planifiées
dashboard-stages = Travaux par étape
dashboard-months = Travaux par mois
dashboard-months-asked = Demandés
dashboard-months-completed = Terminés
dashboard-months-month = Mois
dashboard-month = { $month } { $year }
dashboard-work-unit = demandes
setting-dashboard-parts-part-work = Les travaux en chiffres
setting-dashboard-parts-part-visits = Visites à venir
setting-dashboard-parts-part-stages = Graphique : travaux par étape
setting-dashboard-parts-part-months = Graphique : travaux par mois
