# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Kijken als { $name }
view-as-at = Kijken als { $name } bij { $portal }
view-title = { $portal } bekijken als { $name }
view-lead = U ziet wat { $name } van { $company } daar ziet, hooguit een half uur. U wijzigt niets, en wat persoonlijk is blijft dicht. In de activiteit van de klant staat dat u hebt gekeken.
view-begin = Beginnen
view-back = Terug naar de klant
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
