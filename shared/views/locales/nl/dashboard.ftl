# De eerste pagina van wie bij een portaal is aangemeld.

dashboard-greeting = Dag { $name }
dashboard-waiting = Wacht op u
dashboard-actions = Wat u kunt doen
dashboard-request = Werk aanvragen
dashboard-request-hint = Meld een storing of vraag om een bezoek of een offerte.
dashboard-invite = Collega uitnodigen
dashboard-invite-hint = Geef iemand van uw bedrijf toegang, met een eigen rol.
dashboard-welcome = Van { $name }
dashboard-held = Uw account is tijdelijk geblokkeerd
dashboard-held-text = U kunt alles zien, maar nieuwe aanvragen zijn nu niet mogelijk. Bel ons op { $phone }.

# The work at a glance.
dashboard-work = Werk in één oogopslag
dashboard-work-open = Open
dashboard-work-completed = Afgerond
dashboard-work-completed-hint = Gedaan, afgewezen of geannuleerd.
dashboard-work-visits = Geplande bezoeken
dashboard-visits = Bezoeken die komen
dashboard-visits-when = Wanneer
dashboard-visits-what = Wat
dashboard-visits-where = Waar
dashboard-visits-who = Wie er komt
dashboard-visits-answer = Bevestiging
dashboard-visits-waits = Wacht op uw bevestiging
dashboard-visits-unanswered = Nog niet bevestigd
dashboard-visits-all = Alle geplande bezoeken
dashboard-stages = Werk per fase
dashboard-months = Werk per maand
dashboard-months-asked = Aangevraagd
dashboard-months-completed = Afgerond
dashboard-months-month = Maand
dashboard-month = { $month } { $year }
dashboard-work-unit = aanvragen
setting-dashboard-parts-part-work = Werk in cijfers
setting-dashboard-parts-part-visits = Bezoeken die komen
setting-dashboard-parts-part-stages = Grafiek: werk per fase
setting-dashboard-parts-part-months = Grafiek: werk per maand
