# The queue.

desk-requests = Portaalaanvragen
desk-stages = Fasen
desk-search = Nummer of woorden, zoals { $example }
desk-search-none = Geen aanvraag gevonden voor ‘{ $number }’
desk-search-none-text = Een nummer ziet eruit als { $example }. Woorden zijn hele woorden uit omschrijving, referentie, plaats, locatie en contactpersoon. Een aanvraag staat hier zodra de aanvrager die heeft bevestigd.
desk-found = ‘{ $typed }’ in alle aanvragen
desk-found-of = Aanvragen van { $name }
desk-found-both = ‘{ $typed }’ in aanvragen van { $name }
desk-search-clear = Terug naar Portaalaanvragen
desk-empty-requested = Er wachten geen aanvragen
desk-empty-requested-text = Nieuwe aanvragen uit uw portalen staan hier meteen.
desk-empty-accepted = Nog niets aangenomen
desk-empty-accepted-text = Een aanvraag die u aanneemt, komt hier te staan.
desk-empty-rejected = Niets afgewezen
desk-empty-rejected-text = Een aanvraag die u afwijst, komt hier te staan, met de reden.
desk-column-number = Nummer
desk-column-what = Wat
desk-column-who = Van
desk-column-where = Waar
desk-column-when = Aangevraagd
desk-column-assignee = Toegewezen
desk-column-stage = Fase
desk-column-work-type = Soort werk
desk-column-company = Bedrijf
desk-column-description = Begin van de omschrijving
desk-nobody = Niemand
desk-anybody = Wie dan ook
desk-me = Ik
desk-mail-failed = Mail mislukt
desk-csv = CSV downloaden
csv-more = De lijst gaat verder. Beperk haar en download haar opnieuw.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Toegewezen aan
desk-assign-save = Toewijzen
desk-assign-take = Aan mij toewijzen
desk-assign-unknown = Kies een collega uit de lijst.
desk-write = Schrijven
desk-write-kind = Wie het leest
desk-write-comment = Bericht aan de aanvrager
desk-write-comment-help = { $name } leest het op de statuspagina en per mail.
desk-write-comment-no-mail = { $name } leest het alleen op de statuspagina: mail komt niet aan.
desk-write-note = Interne notitie
desk-write-note-help = Alleen uw collega’s lezen het.
desk-write-text = Tekst
desk-write-send = Versturen
desk-mail-failed-title = Mail aan de aanvrager komt niet aan
desk-mail-failed-text = Naar { $email } sturen we niets meer: mail kwam terug, of de eigenaar wil die niet. Bel, of vraag om een ander adres.
desk-read-only = U kunt aanvragen bekijken, maar niet wijzigen.
desk-source = Via portaal

desk-not-done = Nog niet uitgevoerd
desk-unavailable = We kunnen dit nu niet opslaan. Er is niets verloren: verstuur het zo opnieuw.
desk-again = Opnieuw versturen
desk-changed-title = { $number } is gewijzigd terwijl u keek
desk-changed-text = Van u is niets opgeslagen; wat u typte, staat nog hieronder.

flash-accepted = { $number } is aangenomen. De aanvrager krijgt een mail.
flash-rejected = { $number } is afgewezen. De aanvrager krijgt een mail met de reden.
flash-commented = Uw bericht bij { $number } is onderweg naar de aanvrager.
flash-noted = Uw notitie staat bij { $number }.
flash-assigned = { $number } is toegewezen.
flash-unassigned = { $number } is aan niemand meer toegewezen.
