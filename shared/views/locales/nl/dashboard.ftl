# De eerste pagina van wie bij een portaal is aangemeld.

dashboard-greeting = Dag { $name }
dashboard-actions = Wat u kunt doen
dashboard-request = Werk aanvragen
dashboard-request-hint = Meld een storing of vraag om een bezoek of een offerte.
dashboard-invite = Collega uitnodigen
dashboard-invite-hint = Geef iemand van uw bedrijf toegang, met een eigen rol.
dashboard-welcome = Van { $name }
dashboard-held = Uw account is tijdelijk geblokkeerd
dashboard-held-text = U kunt alles zien, maar nieuwe aanvragen zijn nu niet mogelijk. Bel ons op { $phone }.
