# The queue.

desk-requests = Demandes du portail
desk-stages = Étapes
desk-search = Numéro ou mots, comme { $example }
desk-search-none = Aucune demande trouvée pour « { $number } »
desk-search-none-text = Les numéros ressemblent à { $example }. Les mots sont des mots entiers de la description, de la référence, de la ville, du site et du contact. Une demande apparaît ici dès que le client l’a confirmée.
desk-found = « { $typed } » dans toutes les demandes
desk-found-of = Demandes de { $name }
desk-found-both = « { $typed } » dans les demandes de { $name }
desk-search-clear = Revenir aux demandes
desk-empty-requested = Aucune demande en attente
desk-empty-requested-text = Les nouvelles demandes de vos portails apparaissent ici aussitôt.
desk-empty-accepted = Rien d’accepté pour l’instant
desk-empty-accepted-text = Une demande que vous acceptez arrive ici.
desk-empty-rejected = Rien de refusé
desk-empty-rejected-text = Une demande que vous refusez arrive ici, avec son motif.
desk-column-number = Numéro
desk-column-what = Objet
desk-column-who = De
desk-column-where = Lieu
desk-column-when = Date
desk-column-assignee = Attribuée à
desk-column-stage = Étape
desk-column-work-type = Type d’intervention
desk-column-company = Entreprise
desk-column-description = Début de la description
desk-nobody = Personne
desk-anybody = Peu importe
desk-me = Moi
desk-mail-failed = L’e-mail n’arrive pas
desk-csv = Télécharger le CSV
csv-more = La liste continue. Réduisez-la et téléchargez-la de nouveau.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Attribuée à
desk-assign-save = Attribuer
desk-assign-take = Me l’attribuer
desk-assign-unknown = Choisissez un collègue dans la liste.
desk-write = Écrire
desk-write-kind = Qui le lit
desk-write-comment = Message au client
desk-write-comment-help = { $name } le lit sur la page de suivi et par e-mail.
desk-write-comment-no-mail = { $name } le lit seulement sur la page de suivi : nos e-mails ne lui parviennent pas.
desk-write-note = Note interne
desk-write-note-help = Seuls vos collègues la lisent.
desk-write-text = Texte
desk-write-send = Envoyer
desk-mail-failed-title = Les e-mails n’arrivent pas chez le client
desk-mail-failed-text = Nous n’envoyons plus rien à { $email } : nos e-mails reviennent, ou leur destinataire n’en veut pas. Appelez, ou demandez une autre adresse.
desk-read-only = Vous pouvez consulter les demandes, pas les modifier.
desk-source = Reçue par le portail

desk-not-done = Pas encore fait
desk-unavailable = Nous ne pouvons pas enregistrer pour l’instant. Rien n’est perdu : renvoyez le formulaire dans un moment.
desk-again = Renvoyer
desk-changed-title = { $number } a changé pendant que vous la consultiez
desk-changed-text = Rien n’a été enregistré de votre part ; ce que vous avez saisi se trouve toujours ci-dessous.

flash-accepted = La demande { $number } est acceptée. Le client reçoit un e-mail.
flash-rejected = La demande { $number } est refusée. Le client reçoit un e-mail avec le motif.
flash-commented = Votre message sur { $number } est en route vers le client.
flash-noted = Votre note est ajoutée à { $number }.
flash-assigned = La demande { $number } est attribuée.
flash-unassigned = La demande { $number } n’est plus attribuée à personne.
