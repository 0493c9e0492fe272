# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field }: { $error }
error-summary =
    { $count ->
        [one] Eén ding om te herstellen
       *[other] { $count } dingen om te herstellen
    }
error-prefix = Fout:{" "}

error-required = Vul dit in
error-choose = Kies een antwoord
error-scope-wider = Kies niet meer dan wat u zelf ziet
error-choose-place = Kies een locatie
error-too-long = Gebruik hooguit { $max } tekens
error-characters = Verwijder de tekens die niet te drukken zijn
error-email = Vul een e-mailadres in, zoals naam@example.com
error-phone = Vul een telefoonnummer in, zoals +31 20 123 4567
error-postcode = Vul een postcode in, zoals { $example }
error-number = Vul een getal in, in cijfers
error-number-min = Vul { $min } of meer in
error-number-max = Vul { $max } of minder in
error-quantity = Vul een heel getal van 0 tot en met { $max } in
error-quantity-rule = Vul 0 in, of een getal van { $min } tot en met { $max } in stappen van { $step }
error-date = Vul een datum in die bestaat
error-date-past = Kies vandaag of een latere dag
error-terms = Ga akkoord met de voorwaarden om uw aanvraag te versturen
error-reference = We vonden geen klant met dit klantnummer en deze postcode. Kijk op een brief of factuur van ons.
error-slug = Gebruik 2 tot 40 kleine letters, cijfers of streepjes, zoals kantoor-noord
error-time-zone = Voer een tijdzone in zoals Europe/Amsterdam
error-colour = Voer een kleur in zoals #0b6e4f
error-colour-contrast = Deze kleur is te licht om op wit te zien. De dichtstbijzijnde die werkt is { $nearest }.
error-language-not-offered = Kies een van de aangeboden talen
error-no-work-type = Stel eerst minstens één soort werk open voor gasten
error-form-unreadable = We konden niet lezen wat er is verstuurd. Ga terug en verstuur het opnieuw.
error-file-required = Voeg een bestand toe
error-file-kind = “{ $name }” is geen foto of pdf. Stuur JPEG, PNG, WebP, HEIC of PDF.
error-file-empty = “{ $name }” is leeg. Kies het opnieuw.
error-file-too-large = “{ $name }” is groter dan { $max } MB. Stuur een kleiner bestand.

refusal-unconfirmed = Deze aanvraag is nog niet bevestigd.
refusal-already-confirmed = Deze aanvraag is al bevestigd.
refusal-already-accepted = Deze aanvraag was al aangenomen.
refusal-already-rejected = Deze aanvraag was al afgewezen.
refusal-changed-meanwhile = Iemand heeft dit intussen gewijzigd. Bekijk het opnieuw en herhaal dan uw stap.
refusal-file-not-checked = Dit bestand wordt nog gecontroleerd. Probeer het over een minuut opnieuw.
refusal-too-many-files = Bij deze aanvraag passen geen bestanden meer.
refusal-member-exists = Deze persoon hoort al bij dit bedrijf.
refusal-too-many-memberships = Deze persoon hoort al bij te veel bedrijven. Bel ons.

file-refused-empty = Niet bewaard: het bestand is leeg.
file-refused-too-large = Niet bewaard: het bestand is te groot.
file-refused-not-its-kind = Niet bewaard: het bestand is niet wat de naam zegt.
file-refused-suspicious = Niet bewaard: het bestand bevat meer dan een foto of document.
file-refused-infected = Niet bewaard: de virusscanner vond er iets in.

# Pages about faults.
fault-not-found-title = Hier is niets
fault-not-found-text = Misschien klopt het adres niet, of is wat hier stond verdwenen. Volgde u een link uit een mail, kopieer die dan helemaal.
fault-no-portal-title = Op dit adres is geen portaal
fault-no-portal-text = Controleer het adres bij het bedrijf dat het u gaf.
fault-forbidden-title = Dit mag u niet
fault-forbidden-text = Het hoort niet bij uw rol. Vraag het een eigenaar of manager van uw bedrijf.
fault-invalid-title = Zo kunnen we dit niet aannemen
fault-invalid-text = Er is niets gewijzigd. Ga terug, pas aan wat u verstuurde en verstuur het opnieuw.
fault-conflict-title = Dit is intussen gewijzigd
fault-conflict-text = U heeft niets gewijzigd. Bekijk het opnieuw en herhaal dan uw stap.
fault-link-gone-title = Deze link werkt niet meer
fault-link-gone-text = De tijd is om, of de link is ingetrokken. Gebruik de nieuwste mail, bel het bedrijf of meld u aan.
fault-too-many-title = Te veel pogingen
fault-too-many-text =
    { $minutes ->
        [one] Er is niets verstuurd. Probeer het over een minuut opnieuw.
       *[other] Er is niets verstuurd. Probeer het over { $minutes } minuten opnieuw.
    }
fault-too-large-title = Dit is te groot om te versturen
fault-too-large-text = Stuur minder of kleinere bestanden, een voor een, of laat weg wat we niet nodig hebben.
fault-unavailable-title = We kunnen nu niet antwoorden
fault-unavailable-text = Er is niets gewijzigd. Probeer het over een minuut opnieuw: meestal is het zo voorbij.
fault-stale-title = Deze pagina is te oud
fault-stale-text = Er is niets verstuurd. Laad de pagina opnieuw en verstuur het van daaruit.
fault-signed-out-title = Uw sessie is afgelopen
fault-signed-out-text = Er is niets verstuurd. Meld u aan en verstuur het opnieuw: wat u schreef staat hieronder, om te kopiëren.
fault-signed-out-typed = Wat u schreef
fault-unsent-text = Er is nog niets verstuurd, en niets van wat u invulde is verloren. Verstuur het zo opnieuw.
fault-unsent-files = Bestanden moet u nog een keer kiezen.
fault-unsent-again = Opnieuw versturen
fault-maintenance-title = Gesloten voor onderhoud
fault-maintenance-text = We werken aan dit portaal en zijn snel terug.
fault-internal-title = Er ging bij ons iets mis
fault-internal-text = We hebben het genoteerd. Probeer het opnieuw; blijft het misgaan, bel ons dan en noem het nummer hieronder.
fault-request-id = Foutnummer
fault-way-again = Opnieuw proberen
fault-way-desk = Naar de desk
fault-way-request = Aanvraag doen
fault-way-call = Bel { $phone }
fault-way-sign-in = Aanmelden
error-customer-blocked = Deze klant is geblokkeerd: er wordt niets nieuws aangenomen
error-customer-inactive = Deze klant is inactief: er wordt niets nieuws aangenomen
