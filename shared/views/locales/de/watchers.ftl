# Watchers: colleagues who are kept informed about a request.

watchers-title = Beobachter
watchers-text = Beobachter erhalten zu dieser Anfrage dieselben E-Mails wie die Person, die sie gestellt hat.
watcher-watch = Beobachten
watcher-stop = Nicht mehr beobachten
watcher-add = Beobachter hinzufügen
watcher-add-lead = Ein Beobachter von { $number } erhält dazu dieselben E-Mails wie die Person, die die Anfrage gestellt hat. Nur Kollegen, die die Anfrage sehen, können sie beobachten.
watcher-colleague = Kollege
watcher-choose = Kollegen wählen
watcher-add-send = Beobachter hinzufügen
watcher-nobody = Es gibt keine weiteren Kollegen, die diese Anfrage sehen.
watcher-remove = { $name } als Beobachter entfernen
flash-watching = Sie beobachten { $number }: Zu jedem Schritt erhalten Sie eine E-Mail.
flash-watching-no-more = Sie beobachten { $number } nicht mehr.
flash-watcher-added = { $number } hat einen neuen Beobachter.
flash-watcher-removed = { $number } hat einen Beobachter weniger.
refusal-watcher-asked = Wer die Anfrage gestellt hat, erhält ohnehin jede E-Mail dazu.
refusal-watcher-unseen = Diese Person sieht die Anfrage nicht und kann sie nicht beobachten.
refusal-watchers-full = Eine Anfrage hat höchstens { $most } Beobachter.
mail-why-watcher = Sie erhalten diese E-Mail, weil Sie die Anfrage { $number } bei { $sender } beobachten. Auf ihrer Seite können Sie das beenden.
