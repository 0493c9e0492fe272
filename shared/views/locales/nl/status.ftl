# What was asked, as both the guest and the desk read it.

record-facts = Gegevens
record-description = Omschrijving
record-on-behalf-of = Namens
record-contact = Contact
record-address = Adres van het werk
record-map = Op een kaart tonen
record-items = Ook aangevraagd
record-item = { $quantity } × { $name }
record-preferred-dates = Dagen die goed uitkomen
record-requested-at = Aangevraagd
record-terms = Akkoord met voorwaarden
record-terms-version = Versie { $version }
record-unanswered = Niet beantwoord
record-files = Bestanden
record-file-missing = Niet aangekomen
record-timeline = Tijdlijn

# The status page of a public link.

status-title = Aanvraag { $number }
status-asked = Wat u heeft gevraagd
status-files = Uw bestanden
status-next = Hoe het verdergaat
status-next-requested = { $company } leest uw aanvraag en antwoordt hier en per mail naar { $email }.
status-next-accepted = { $company } gaat dit werk doen en neemt contact op om het bezoek te plannen.
status-next-rejected = { $company } gaat dit werk niet doen. Is er iets veranderd, schrijf het dan hieronder.
status-comment = Iets toevoegen
status-comment-text = Uw bericht
status-comment-help = { $company } leest het. Schrijf wat er is veranderd of wat u vergeten bent.
status-comment-files = Foto’s en pdf-bestanden
status-comment-send = Bericht versturen
status-comment-empty = Schrijf een bericht of kies een bestand.
status-comment-error = Uw bericht is niet verstuurd
status-files-full = Bij deze aanvraag passen geen bestanden meer.
status-unconfirmed-title = Bevestig eerst uw aanvraag
status-unconfirmed-text = Uw aanvraag is nog niet doorgestuurd. Open de mail die we naar { $email } stuurden en volg de link. Daarna ziet u op deze pagina hoe het gaat.
status-unconfirmed-until = Zonder bevestiging vervalt de aanvraag op { $date }.
status-too-large = De bestanden zijn te groot om met het formulier mee te sturen. Stuur er minder tegelijk, of kleinere.
status-unavailable = We kunnen nu geen berichten ontvangen. Er is niets verloren: verstuur het zo opnieuw.

flash-message-sent = Uw bericht bij { $number } is verstuurd.
