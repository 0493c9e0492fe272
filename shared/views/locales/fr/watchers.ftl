# Watchers: colleagues who are kept informed about a request.

watchers-title = Observateurs
watchers-text = Les observateurs reçoivent au sujet de cette demande les mêmes e-mails que la personne qui l’a faite.
watcher-watch = Suivre
watcher-stop = Ne plus suivre
watcher-add = Ajouter un observateur
watcher-add-lead = Un observateur de { $number } reçoit à son sujet les mêmes e-mails que la personne qui a fait la demande. Seuls les collègues qui voient la demande peuvent la suivre.
watcher-colleague = Collègue
watcher-choose = Choisir un collègue
watcher-add-send = Ajouter l’observateur
watcher-nobody = Aucun autre collègue ne voit cette demande.
watcher-remove = Retirer { $name } des observateurs
flash-watching = Vous suivez { $number } : vous recevez un e-mail à chaque étape.
flash-watching-no-more = Vous ne suivez plus { $number }.
flash-watcher-added = { $number } a un nouvel observateur.
flash-watcher-removed = { $number } a un observateur de moins.
refusal-watcher-asked = La personne qui a fait la demande reçoit déjà tous les e-mails à son sujet.
refusal-watcher-unseen = Ce collègue ne voit pas la demande et ne peut pas la suivre.
refusal-watchers-full = Une demande a au plus { $most } observateurs.
mail-why-watcher = Vous recevez cet e-mail parce que vous suivez la demande { $number } chez { $sender }. Vous pouvez arrêter sur sa page.
