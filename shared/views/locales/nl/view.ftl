# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Kijken als { $name }
view-as-at = Kijken als { $name } bij { $portal }
view-title = { $portal } bekijken als { $name }
view-lead = U ziet wat { $name } van { $company } daar ziet, hooguit een half uur. U wijzigt niets, en wat persoonlijk is blijft dicht. In de activiteit van de klant staat dat u hebt gekeken.
view-begin = Beginnen
view-back = Terug naar de klant
view-elsewhere-title = Open dit waar u de desk gebruikt
view-elsewhere-text = Deze link werkt in één browser: die waarin u bij de desk bent aangemeld en erom hebt gevraagd. Begin daar, vanaf de pagina van de klant.
view-elsewhere-desk = Naar de desk
refusal-view-closed = Deze gebruiker komt nu niet in dit portaal, dus er is niets te zien.
flash-view-left = U ziet het portaal niet meer als { $name }.
activity-view-begun = { $by } is { $portal } gaan bekijken als { $name }
activity-view-ended = { $by } is gestopt met kijken als { $name }

# The bar on every page while it is on, and what is closed.

view-bar = Kijken als klant
view-bar-text = U ziet dit als { $name } van { $company }. Er kan niets worden gewijzigd.
view-leave = Stoppen
fault-view-only-title = U kijkt hier alleen
fault-view-only-text = Wie het portaal als klant bekijkt, wijzigt er niets in. Stop eerst met kijken en handel daarna aan de desk of onder uw eigen naam.
fault-view-personal-title = Dit is persoonlijk
fault-view-personal-text = Profiel, wachtwoord, tweede stap, sessies, meldingen en opgeslagen gegevens zijn van de persoon zelf. Niemand ziet ze in diens plaats.
fault-view-over-title = Dit kijken is voorbij
fault-view-over-text = De tijd is om, u bent gestopt, of uw sessie aan de desk is beëindigd. Begin opnieuw vanaf de pagina van de klant.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Tweede stap
customers-factor-text = Bij het aanmelden wordt een code uit de app gevraagd. Is die kwijt, verwijder hem dan: aanmelden gaat zonder, en daarna kan een nieuwe worden ingesteld.
customers-factor-remove = Tweede stap verwijderen
customers-factor-ask = Tweede stap van { $name } verwijderen?
customers-factor-ask-text = Ga na of het werkelijk { $name } is die erom vraagt, door een nummer te bellen dat u kent. { $name } wordt meteen in elke browser afgemeld, de herstelcodes gelden niet meer, en een mail meldt het.
flash-user-factor-removed = De tweede stap van { $name } is verwijderd.
refusal-no-factor = Deze gebruiker heeft geen tweede stap meer.
activity-user-factor-reset = { $by } heeft de tweede stap van { $name } verwijderd
activity-factor-on = { $by } heeft de tweede stap ingeschakeld
activity-factor-off = { $by } heeft de tweede stap uitgeschakeld
mail-factor-removed-subject = { $sender }: uw tweede stap is verwijderd
mail-factor-removed-heading = Uw tweede stap is verwijderd
mail-factor-removed-text = { $sender } heeft de tweede stap van uw aanmelding verwijderd, omdat die kwijt zou zijn. U bent overal afgemeld. Meld u opnieuw aan en stel dan een nieuwe in.
mail-factor-removed-more = Hebt u hier niet om gevraagd? Bel ons meteen.
mail-factor-removed-button = Aanmelden
mail-factor-removed-why = U krijgt deze mail omdat het om de veiligheid van uw account gaat.

mail-password-changed-subject = { $sender }: uw wachtwoord is gewijzigd
mail-password-changed-heading = Uw wachtwoord is gewijzigd
mail-password-changed-text = Het wachtwoord van { $email } is gewijzigd of verwijderd. Elke andere browser is afgemeld.
mail-password-changed-more = Was u dat niet? Vraag per mail een aanmelding of een herstel aan, stel een ander wachtwoord in en zeg het meteen tegen { $sender }.
mail-password-changed-button = Bekijk waar u bent aangemeld
mail-password-changed-why = U krijgt deze mail omdat het om de veiligheid van uw aanmelding gaat.
