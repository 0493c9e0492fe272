# Die erste Seite von Personen, die bei einem Portal angemeldet sind.

dashboard-greeting = Guten Tag, { $name }
dashboard-actions = Was Sie tun können
dashboard-request = Arbeit anfragen
dashboard-request-hint = Melden Sie eine Störung oder bitten Sie um einen Besuch oder ein Angebot.
dashboard-invite = Kollegen einladen
dashboard-invite-hint = Geben Sie jemandem aus Ihrer Firma Zugang, mit eigener Rolle.
dashboard-welcome = Von { $name }
dashboard-held = Ihr Konto ist vorübergehend gesperrt
dashboard-held-text = Sie können alles sehen, aber neue Anfragen sind gerade nicht möglich. Rufen Sie uns an: { $phone }.
