# What is installed at a customer, on both sides.

objects-title = Objecten
objects-search = Zoek in objecten
objects-search-hint = Serienummer of kenmerk, of hele woorden uit naam, soort en locatie.
objects-add = Object toevoegen
objects-add-whose = Van wie is het?
objects-add-whose-help = Naam of nummer van de klant, zoals K-1001.
objects-labels = Labels
objects-place = Locatie
objects-all-places = Alle locaties
objects-none = Nog geen objecten
objects-none-here = Geen objecten op deze locatie
objects-none-text = Wat { $company } voor u onderhoudt, verschijnt hier: met de volgende onderhoudsbeurt en de garantie.
objects-none-own = U ziet wat u zelf hebt aangevraagd. Wilt u objecten zien, vraag dan een beheerder van uw bedrijf om een locatie.
objects-none-desk = Voeg toe wat u hier onderhoudt. De klant ziet het, vraagt er werk voor aan en leest wanneer het volgende onderhoud is.
objects-none-found = Geen objecten die hieraan voldoen
objects-none-found-text = Gebruik minder woorden of wis een filter.
objects-none-all = Voeg toe wat u onderhoudt, of haal een hele lijst uit een bestand binnen.
objects-any-kind = Elk type

# What is known of one.

customers-field-object-name = Naam
customers-field-object-kind = Type
customers-field-object-serial = Serienummer
customers-field-object-reference = Referentie
customers-field-object-location = Locatie
customers-field-object-installed = Geplaatst op
customers-field-object-warranty = Garantie tot en met
customers-field-object-warranty-state = Garantie
customers-field-object-contract = Contract
customers-field-object-service = Volgend onderhoud
customers-field-object-note = Opmerking
customers-field-object-status = Status
object-status-in-service = In gebruik
object-status-in-service-hint = De klant kan er werk voor aanvragen.
object-status-out-of-service = Buiten gebruik
object-status-out-of-service-hint = Niemand vraagt er nog werk voor aan, en het label opent niets meer.
object-main-place = Hoofdadres
object-some-place = Een andere locatie
object-no-service = Niet gepland
object-due-today = Vandaag
object-due-in = { $count ->
    [one] Over { $count } dag
   *[other] Over { $count } dagen
}
object-due-overdue = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
object-warranty-until = Onder garantie tot en met { $date }
object-warranty-ended = Garantie afgelopen op { $date }
object-facts = Gegevens
object-ask = Werk aanvragen
object-out-text = Dit object is buiten gebruik. Wat eraan gedaan is, blijft hier staan.
object-history = Werk eraan
object-history-none = Wat voor dit object wordt gevraagd en eraan wordt gedaan, komt hier te staan.
object-history-show = Al het werk aan dit object
record-object = Object

# Its form at the desk.

object-new-title = Nieuw object
object-edit = Object wijzigen
object-save = Object opslaan
object-section-object = Object
object-section-dates = Garantie en onderhoud
object-section-more = Verder
object-name-help = Zoals mensen het noemen: ‘Personenlift noord’.
object-kind-help = Wat het is: lift, ketel, deur.
object-reference-help = Uw eigen sleutel. Elk object heeft een eigen referentie.
object-service-help = De klant ziet het op de eerste pagina zodra het bijna zover is.
object-note-help = De klant leest dit ook.
flash-object-added = { $name } is toegevoegd.
flash-object-saved = { $name } is opgeslagen.
refusal-object-reference-taken = Een ander object heeft deze referentie
error-before-installed = De garantie eindigt voordat het object geplaatst is

# Labels that stick on objects.

object-label = Label
object-label-none = Nog geen label.
object-label-text = Wie het scant, vraagt werk aan voor dit object.
object-label-code = QR-code van { $name }
object-label-portal = Portaal dat het opent
object-label-make = Label maken
object-label-renew = Label vervangen
object-label-renew-title = Het label van { $name } vervangen?
object-label-renew-text = Het label dat erop zit, opent daarna niets meer. Print het nieuwe en plak het eroverheen.
labels-title = Labels
labels-lead = Print deze pagina en knip de labels los.
labels-none = Geen labels op deze pagina
labels-none-text = Objecten die in gebruik zijn, krijgen hier een label.
labels-missing = { $count ->
    [one] { $count } object heeft nog geen label.
   *[other] { $count } objecten hebben nog geen label.
}
labels-make = Labels maken
labels-language = Taal van de labels
labels-scan = Iets mis? Scan en laat het ons weten.
flash-labels-made = De labels zijn gemaakt.
flash-label-made = Het label van { $name } is gemaakt.
flash-label-renewed = { $name } heeft een nieuw label. Het oude opent niets meer.

# In the form for new work.

request-object = Over welk object gaat het?
request-object-none = Geen van deze
request-object-help = U kunt het ook onder Objecten openen en van daaruit aanvragen.
request-labelled = Wij weten waar het is. Wie er daar verantwoordelijk voor is, ziet uw aanvraag, uw naam en hoe u te bereiken bent.

# In the log.

activity-object-added = { $by } heeft object { $name } toegevoegd
activity-object-changed = { $by } heeft object { $name } gewijzigd
activity-objects-labelled = { $count ->
    [one] { $by } heeft { $count } label gemaakt
   *[other] { $by } heeft { $count } labels gemaakt
}
activity-object-relabelled = { $by } heeft het label van { $name } vervangen

# On the first page, and in the settings.

dashboard-service = Binnenkort onderhoud
setting-display-sections-objects = Objecten
setting-dashboard-parts-part-service = Binnenkort onderhoud
requests-any-object = Elk object
