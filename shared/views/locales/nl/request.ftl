# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = Wat kan { $company } voor u doen?
request-choose-lead = Kies wat het dichtst in de buurt komt. De rest beschrijft u op de volgende pagina.
request-closed-title = Geen aanvragen via deze pagina
request-closed-text = { $company } neemt hier nu geen aanvragen in ontvangst. Bel { $phone } of schrijf naar { $email }.

# The form.
request-lead = { $company } leest elke aanvraag. U krijgt per mail het nummer en een link om uw aanvraag te volgen.
request-change-type = Ander soort werk kiezen
request-contact = Uw gegevens
request-name = Naam
request-email = E-mailadres
request-email-help = Hierheen sturen we het nummer van uw aanvraag en onze antwoorden.
request-phone = Telefoonnummer
request-company = Bedrijf
request-known = Uw gegevens
request-known-lead = Hier doen klanten van { $company } een aanvraag. Beide gegevens staan op elke brief en factuur.
request-reference = Klantnummer
request-postcode-known = Postcode van uw adres
request-other-address = Het werk is op een ander adres
request-address = Waar het werk is
request-country = Land
request-street = Straat en huisnummer
request-addition = Gebouw, verdieping, ingang
request-postcode = Postcode
request-city = Plaats
request-region = Staat, provincie of graafschap
request-behalf = Iemand anders
request-on-behalf = Ik doe de aanvraag namens iemand anders
request-on-behalf-help = Bijvoorbeeld een huurder of een collega. Over het bezoek praten we met die persoon; onze mails gaan naar u.
request-behalf-name = Naam van die persoon
request-behalf-email = E-mailadres van die persoon
request-behalf-phone = Telefoonnummer van die persoon
request-behalf-company = Bedrijf van die persoon
request-what = Wat er aan de hand is
request-description = Omschrijving
request-description-help = Wat er gebeurt, sinds wanneer, en wat u heeft geprobeerd.
request-items = Wat u erbij nodig heeft
request-dates = Dagen die u goed uitkomen
request-dates-lead = Hooguit drie. We plannen het bezoek samen met u; een dag die u hier noemt, staat nog niet vast.
request-date-1 = Eerste dag
request-date-2 = Tweede dag
request-date-3 = Derde dag
request-files = Foto’s en documenten
request-attachments = Foto’s of pdf-bestanden
request-files-without-scripts = Uw browser stuurt bestanden samen met het formulier: in totaal hooguit { $max } MB.
request-file-kept = Een bestand dat u heeft toegevoegd
request-file-broken = “{ $name }” is beschadigd, of niet de foto of pdf die de naam belooft. Open het op uw apparaat en sla het opnieuw op, of laat het weg.
request-file-suspicious = “{ $name }” bevat meer dan een foto of document, bijvoorbeeld een script. Stuur er een foto van, of druk het af naar een nieuwe pdf.
request-file-infected = De virusscanner vond iets in “{ $name }”. Laat het weg.
request-terms = Voorwaarden
request-terms-accept = Ik ga akkoord met deze voorwaarden (versie { $version })
request-send = Aanvraag versturen
request-trap = Laat dit leeg

# Why a form comes back.
request-token-young = Dat ging zo snel dat we een mens niet van een robot kunnen onderscheiden. Er is niets verloren: kijk het na en verstuur het opnieuw.
request-token-expired = Deze pagina stond lang open. Er is niets verloren: kijk het na en verstuur het opnieuw.
request-token-forged = We konden niet zien dat dit formulier van onze pagina kwam. Er is niets verloren: kijk het na en verstuur het opnieuw. Voeg uw bestanden nog een keer toe.
request-too-many =
    { $minutes ->
        [one] Dat zijn meer aanvragen dan we in een uur verwerken. Er is niets verloren: laat deze pagina open en verstuur het over een minuut opnieuw, of bel { $phone }.
       *[other] Dat zijn meer aanvragen dan we in een uur verwerken. Er is niets verloren: laat deze pagina open en verstuur het over { $minutes } minuten opnieuw, of bel { $phone }.
    }
request-unavailable = We konden uw aanvraag net niet opslaan. Er is niets verloren: verstuur het formulier over een minuut opnieuw.
request-not-sent = Uw aanvraag is nog niet verstuurd

# After sending.
request-sent-title = Bekijk uw mail
# The number stands behind it.
request-sent-number = Het nummer van uw aanvraag:
request-sent-text = We hebben een mail naar { $email } gestuurd. Open die en bevestig uw aanvraag: dan krijgt { $company } de aanvraag.
request-sent-text-bare = We hebben een mail gestuurd naar het adres dat u opgaf. Open die en bevestig uw aanvraag: dan krijgt { $company } de aanvraag.
request-sent-next = Hoe het verdergaat
request-sent-step-1 = Open onze mail en druk op de knop. Die werkt { $days } dagen.
request-sent-step-2 = { $company } leest uw aanvraag en antwoordt.
request-sent-step-3 = U volgt uw aanvraag met de link die we u dan sturen. Daar kunt u ons schrijven en foto’s toevoegen.
request-sent-missing = Na een paar minuten nog geen mail? Kijk in uw spammap, of bel { $phone }.
request-sent-change = Wilt u iets wijzigen? Schrijf het op de pagina achter de link. Het formulier opnieuw versturen wijzigt niets.

# The confirmation mail's link.
request-confirm-title = Bevestig uw aanvraag
request-confirm-text = Druk op de knop, dan krijgt { $company } uw aanvraag { $number }.
request-confirm-send = Aanvraag bevestigen
request-confirm-type = Soort werk
request-confirm-contact = Aangevraagd door
request-confirm-address = Adres van het werk
request-confirm-description = Omschrijving
request-confirm-not-mine = Heeft u dit niet aangevraagd? Sluit deze pagina. De aanvraag vervalt op { $date }.
request-confirm-unavailable = We konden uw aanvraag net niet bevestigen. Druk over een minuut opnieuw op de knop.
