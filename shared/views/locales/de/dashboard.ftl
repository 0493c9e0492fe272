# Die erste Seite von Personen, die bei einem Portal angemeldet sind.

dashboard-greeting = Guten Tag, { $name }
dashboard-waiting = Wartet auf Sie
dashboard-actions = Was Sie tun können
dashboard-request = Arbeit anfragen
dashboard-request-hint = Melden Sie eine Störung oder bitten Sie um einen Besuch oder ein Angebot.
dashboard-invite = Kollegen einladen
dashboard-invite-hint = Geben Sie jemandem aus Ihrer Firma Zugang, mit eigener Rolle.
dashboard-welcome = Von { $name }
dashboard-held = Ihr Konto ist vorübergehend gesperrt
dashboard-held-text = Sie können alles sehen, aber neue Anfragen sind gerade nicht möglich. Rufen Sie uns an: { $phone }.

# The work at a glance.
dashboard-work = Arbeit auf einen Blick
dashboard-work-open = Offen
dashboard-work-completed = Abgeschlossen
dashboard-work-completed-hint = Erledigt, abgelehnt oder abgesagt.
dashboard-work-visits = Geplante Besuche
dashboard-visits = Kommende Besuche
dashboard-visits-when = Wann
dashboard-visits-what = Was
dashboard-visits-where = Wo
dashboard-visits-who = Wer kommt
dashboard-visits-answer = Bestätigung
dashboard-visits-waits = Wartet auf Ihre Bestätigung
dashboard-visits-unanswered = Noch nicht bestätigt
dashboard-visits-all = Alle geplanten Besuche
dashboard-stages = Arbeit nach Stand
dashboard-months = Arbeit nach Monat
dashboard-months-asked = Angefragt
dashboard-months-completed = Erledigt
dashboard-months-month = Monat
dashboard-month = { $month } { $year }
dashboard-work-unit = Anfragen
setting-dashboard-parts-part-work = Arbeit in Zahlen
setting-dashboard-parts-part-visits = Kommende Besuche
setting-dashboard-parts-part-stages = Diagramm: Arbeit nach Stand
setting-dashboard-parts-part-months = Diagramm: Arbeit nach Monat
