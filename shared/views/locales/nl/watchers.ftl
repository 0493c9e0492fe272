# Watchers: colleagues who are kept informed about a request.

watchers-title = Volgers
watchers-text = Volgers krijgen over deze aanvraag dezelfde mails als wie haar heeft gedaan.
watcher-watch = Volgen
watcher-stop = Niet meer volgen
watcher-add = Volger toevoegen
watcher-add-lead = Een volger van { $number } krijgt daarover dezelfde mails als wie de aanvraag heeft gedaan. Alleen collega’s die de aanvraag zien, kunnen haar volgen.
watcher-colleague = Collega
watcher-choose = Kies een collega
watcher-add-send = Volger toevoegen
watcher-nobody = Er is geen andere collega die deze aanvraag ziet.
watcher-remove = { $name } als volger verwijderen
flash-watching = U volgt { $number }: over elke stap krijgt u een mail.
flash-watching-no-more = U volgt { $number } niet meer.
flash-watcher-added = { $number } heeft een nieuwe volger.
flash-watcher-removed = { $number } heeft een volger minder.
refusal-watcher-asked = Wie de aanvraag heeft gedaan, krijgt al elke mail erover.
refusal-watcher-unseen = Deze collega ziet de aanvraag niet en kan haar niet volgen.
refusal-watchers-full = Een aanvraag heeft hoogstens { $most } volgers.
mail-why-watcher = U krijgt deze mail omdat u aanvraag { $number } bij { $sender } volgt. Op de pagina ervan kunt u daarmee stoppen.
