# La première page de qui est connecté à un portail.

dashboard-greeting = Bonjour { $name }
dashboard-actions = Ce que vous pouvez faire
dashboard-request = Demander une intervention
dashboard-request-hint = Signalez une panne, ou demandez une visite ou un devis.
dashboard-invite = Inviter un collègue
dashboard-invite-hint = Donnez accès à quelqu’un de votre entreprise, avec son propre rôle.
dashboard-welcome = De la part de { $name }
dashboard-held = Votre compte est suspendu
dashboard-held-text = Vous pouvez tout consulter, mais aucune nouvelle demande n’est possible pour l’instant. Appelez-nous au { $phone }.
