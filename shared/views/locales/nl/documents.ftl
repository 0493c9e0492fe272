# Documents, on both sides.

documents-title = Documenten
documents-search = Zoek in documenten
documents-search-hint = Hele woorden uit de titel en uit waar het over gaat.
documents-none = Nog geen documenten
documents-none-text = Wat { $company } hier voor je neerzet, verschijnt in deze lijst: rapporten, handleidingen, rekeningoverzichten en meer, altijd in de laatste versie.
documents-none-own = Je ziet de rapporten van wat je zelf hebt aangevraagd. Vraag een Admin van je bedrijf om een locatie als je meer wilt zien.
documents-none-desk = Voeg toe wat je klanten mogen openen: handleidingen, rekeningoverzichten, pakbonnen. Rapporten van afgerond werk staan hier vanzelf.
documents-none-found = Geen documenten die hieraan voldoen
documents-none-found-text = Gebruik minder woorden of wis een filter.
documents-any-kind = Elke soort
documents-any-state = Zichtbaar en verborgen
documents-any-customer = Elke klant
documents-any-project = Elk project
document-kind-report = Rapport
document-kind-quotation = Offerte
document-kind-invoice = Factuur
document-kind-statement = Rekeningoverzicht
document-kind-packing-slip = Pakbon
document-kind-manual = Handleiding
document-kind-photo = Foto
document-kind-other = Overig
document-kind-by-file = Naar het bestand: foto, handleiding of overig
document-state-shown = Klant kan het openen
document-state-hidden = Verborgen
document-state-checked = Wordt gecontroleerd
document-state-refused = Geweigerd
document-whole-company = Het hele bedrijf

# What is known of one.

customers-field-document-title = Titel
customers-field-document-kind = Soort
customers-field-document-location = Locatie
customers-field-document-project = Project
customers-field-document-shown = Zichtbaarheid
customers-field-document-file = Bestand
customers-field-document-at = Datum
customers-field-document-size = Grootte

# At the desk.

documents-add = Documenten toevoegen
documents-add-for = Voor { $name }.
documents-add-about = Over { $name }.
documents-files = Bestanden
documents-send = Documenten toevoegen
documents-plain-help = Met dit formulier gaat in totaal hoogstens 4 MB mee. Grotere bestanden vragen een browser met scripts.
documents-pick = Klant
documents-pick-help = Naam of nummer van de klant. U kunt ook de klant openen en daar Documenten kiezen.
documents-pick-next = Verder
document-file = Bestand
document-location-help = Wie alleen sommige locaties ziet, ziet wat over die locaties gaat.
document-location-help-about = Wie alleen sommige locaties ziet, ziet wat over die locaties gaat. Bij een object of een project telt de locatie daarvan.
document-project-help = Wie het project ziet, ziet zijn documenten. Van veel projecten staan hier de nieuwste.
document-show = De klant kan het openen
document-show-help = Verborgen documenten zijn alleen voor je medewerkers.
document-open = Openen
document-change = Wijzigen
document-save = Document opslaan
document-versions = Versies
document-version = Versie { $number }
document-version-current = Laatste
document-version-older = Ouder
document-column-version = Versie
document-column-file = Bestand
document-column-state = Stand
document-column-by = Toegevoegd door
document-column-at = Datum
document-renew-title = Nieuwe versie
document-renew-text = De klant krijgt de nieuwe versie zodra die is gecontroleerd. Oudere versies blijven hier.
document-renew = Versie toevoegen
document-remove = Weghalen
document-remove-title = { $name } weghalen?
document-remove-text = { $count ->
    [one] Het document en het bestand zijn dan weg, voor je medewerkers en voor de klant.
   *[other] Het document en de bestanden van alle { $count } versies zijn dan weg, voor je medewerkers en voor de klant.
}
document-checked-text = Het bestand wordt gecontroleerd. De klant kan het openen zodra het schoon is bevonden.
document-checked-text-older = De nieuwe versie wordt gecontroleerd. Tot ze schoon is bevonden, krijgt de klant de vorige.
document-refused-text = Het bestand is geweigerd, niemand kan het openen. Voeg het opnieuw toe als nieuwe versie.
document-refused-text-older = De nieuwe versie is geweigerd. De klant krijgt de vorige.
flash-documents-added = { $count ->
    [one] { $count } document is toegevoegd. Het kan worden geopend zodra het is gecontroleerd.
   *[other] { $count } documenten zijn toegevoegd. Ze kunnen worden geopend zodra ze zijn gecontroleerd.
}
flash-document-renewed = De nieuwe versie is toegevoegd. Ze telt zodra ze is gecontroleerd.
flash-document-saved = Het document is opgeslagen.
flash-document-removed = Het document is weggehaald.
refusal-too-many-versions = Een document heeft hoogstens 50 versies. Voeg dit toe als eigen document.
error-document-file-gone = Een van de bestanden is er niet meer. Kies het opnieuw.
error-documents-none = Kies een bestand
error-documents-many = Kies hoogstens { $most } bestanden

# Of an object.

object-documents = Documenten en foto's
object-documents-none = Nog geen documenten of foto's van dit object.
object-documents-show = Alle documenten van dit object tonen

# Of a project.

project-documents-none = Nog geen documenten of foto's van dit project.
project-documents-show = Alle documenten van dit project tonen

# In the log, and in the settings.

activity-document-added = { $by } heeft het document { $name } toegevoegd
activity-document-renewed = { $by } heeft versie { $number } van het document { $name } toegevoegd
activity-document-changed = { $by } heeft het document { $name } gewijzigd
activity-document-removed = { $by } heeft het document { $name } weggehaald
setting-display-sections-documents = Documenten
