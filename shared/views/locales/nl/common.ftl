# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Naar de inhoud
language = Taal
label-before = { $label }:
menu = Menu
close = Sluiten
search = Zoeken
choose = Kies
optional = (niet verplicht)
form-required-note = Vul alles in, behalve waar “(niet verplicht)” staat.
answer-yes = Ja
answer-no = Nee
sign-out = Afmelden
print = Afdrukken
breadcrumb = U bent hier

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Portaalaanvragen
desk-keys-hint = toont de sneltoetsen
desk-keys-title = Sneltoetsen
desk-keys-list = In een lijst
desk-keys-record = Bij wat openstaat
desk-keys-everywhere = Overal
desk-key-next = Volgende in de lijst
desk-key-previous = Vorige in de lijst
desk-key-open = Openen
desk-key-following = Volgende van de lijst
desk-key-back = Terug naar de lijst
desk-key-new = Een nieuwe maken
desk-key-edit = Wijzigen
desk-key-invite = Iemand uitnodigen
desk-key-search = Zoeken
desk-key-leave = Het veld verlaten, het venster sluiten
desk-key-help = Deze sneltoetsen tonen

# Stages of a work order.
stage-unconfirmed = Onbevestigd
stage-requested = Aangevraagd
stage-accepted = Aangenomen
stage-rejected = Afgewezen
stage-bar-label = Voortgang

# The timeline. $by is a name, or timeline-you.
timeline-you = U
timeline-system = Frontdesk
timeline-internal = Intern
timeline-requested = { $by } heeft de aanvraag gestuurd
timeline-imported = Overgenomen uit de boeken van het bedrijf
timeline-entered = { $by } heeft de aanvraag genoteerd
timeline-confirmed = { $by } heeft de aanvraag bevestigd
timeline-accepted = { $by } heeft de aanvraag aangenomen
timeline-rejected = { $by } heeft de aanvraag afgewezen
timeline-commented = { $by } schreef
timeline-files-added =
    { $count ->
        [one] { $by } heeft een bestand toegevoegd
       *[other] { $by } heeft { $count } bestanden toegevoegd
    }
timeline-noted = { $by } noteerde
timeline-assigned = { $by } heeft de aanvraag toegewezen aan { $to }
timeline-unassigned = { $by } heeft de toewijzing opgeheven
timeline-file-refused = “{ $name }” is gecontroleerd en verwijderd
timeline-mail-bounced = Mail aan de contactpersoon komt niet aan
timeline-mail-complaint = De contactpersoon heeft onze mail als ongewenst gemarkeerd

# Lists.
pager-label = Pagina’s
pager-newer = Nieuwer
pager-older = Ouder
chart-figures = Cijfers tonen

# Files.
file-being-checked = Wordt gecontroleerd
upload-help =
    { $count ->
        [one] Eén foto of pdf van hooguit { $max } MB.
       *[other] Hooguit { $count } foto’s of pdf’s van elk hooguit { $max } MB.
    }
upload-add = Foto’s of pdf’s toevoegen
upload-drop = of sleep ze hierheen
upload-waiting = Wacht
upload-done = Verstuurd
upload-failed = Niet verstuurd. Controleer uw verbinding en probeer het opnieuw.
upload-left = Nog { "{" }left{ "}" }
upload-too-many = Niet meer dan { $count } bestanden
upload-too-large = Groter dan { $max } MB
upload-empty = Het bestand is leeg
upload-kind = Geen foto of pdf
upload-running = Wacht tot alle bestanden verstuurd zijn, of verwijder wat niet lukt.
upload-remove = Verwijderen
upload-cancel = Annuleren
upload-retry = Opnieuw proberen
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kb = { $size } KB
size-mb = { $size } MB

# Dates and times.
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-time = { $date } om { $time }
time-now = zojuist
time-minutes-ago =
    { $count ->
        [one] een minuut geleden
       *[other] { $count } minuten geleden
    }
time-hours-ago =
    { $count ->
        [one] een uur geleden
       *[other] { $count } uur geleden
    }
time-minutes-ahead =
    { $count ->
        [one] over een minuut
       *[other] over { $count } minuten
    }
time-hours-ahead =
    { $count ->
        [one] over een uur
       *[other] over { $count } uur
    }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
