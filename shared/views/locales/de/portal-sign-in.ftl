# Customers' users getting in.

portal-sign-in-lead = Wir senden Ihnen eine E-Mail mit einem Link und einem Code. Mit einem von beiden melden Sie sich an.
portal-sign-in-send = E-Mail senden
portal-sign-in-help = Noch kein Zugang? Fragen Sie in Ihrer Firma, wer die Benutzer verwaltet, oder { $company }.
portal-sign-in-with-password = Passwort verwenden
portal-sign-in-password-lead = Mit dem Passwort, das Sie in Ihrem Konto festgelegt haben.
portal-sign-in-with-mail = E-Mail mit Link und Code erhalten
portal-sign-in-lost = Passwort vergessen? Melden Sie sich mit einer E-Mail an und legen Sie in Ihrem Konto ein neues fest.
portal-sign-in-guest = Ohne Anmeldung anfragen
error-sign-in-mails =
    { $minutes ->
        [one] Es wurden zu viele E-Mails zur Anmeldung angefordert. Verwenden Sie die neueste, oder versuchen Sie es in einer Minute noch einmal.
       *[other] Es wurden zu viele E-Mails zur Anmeldung angefordert. Verwenden Sie die neueste, oder versuchen Sie es in { $minutes } Minuten noch einmal.
    }

# The code out of the mail.
portal-code-title = Sehen Sie in Ihre E-Mails
portal-code-lead = Wenn { $email } hier Zugang hat, ist eine E-Mail dorthin unterwegs. Drücken Sie den Knopf darin, oder geben Sie den Code ein.
portal-code-lead-bare = Wenn Ihre Adresse hier Zugang hat, ist eine E-Mail dorthin unterwegs. Drücken Sie den Knopf darin, oder geben Sie den Code ein.
portal-code-code = Code
portal-code-help = Sechs Ziffern, 10 Minuten gültig.
portal-code-send = Anmelden
portal-code-again = Neue E-Mail senden
portal-code-other = Andere Adresse verwenden
portal-code-anew = Zur Anmeldung
portal-code-missing = Nach einer Minute keine E-Mail? Sehen Sie im Ordner für unerwünschte E-Mails nach, und prüfen Sie die Adresse.
portal-code-over-title = Dieser Code gilt nicht mehr
portal-code-over-text = Er wurde verwendet, seine 10 Minuten sind vorbei, oder er wurde zu oft falsch eingegeben. Lassen Sie sich eine neue E-Mail senden.
error-code = Geben Sie die sechs Ziffern des Codes ein
error-code-wrong = Das ist nicht der Code aus der neuesten E-Mail. { $left } Versuche bleiben Ihnen.
error-code-wrong-last = Das ist nicht der Code aus der neuesten E-Mail. Ein Versuch bleibt Ihnen.

# The link in the mail.
portal-link-title = Anmelden bei { $company }
portal-link-lead = Drücken Sie den Knopf, und Sie sind angemeldet.
portal-link-not-mine = Nicht von Ihnen angefordert? Schließen Sie diese Seite: Es geschieht nichts.

# An invitation.
portal-invitation-title = Willkommen bei { $company }
portal-invitation-lead = Sie erhalten Zugang für { $customer }. Sie melden sich mit { $email } an.
portal-invitation-name = Ihr Name
portal-invitation-name-help = So, wie { $company } und Ihre Kollegen ihn lesen.
portal-invitation-password-help = Lassen Sie es leer, um sich per Mail anzumelden, mit einem Link oder einem Code. Sonst 12 Zeichen oder mehr: Einige Wörter hintereinander sind leicht zu merken und schwer zu erraten.
portal-invitation-send = Portal öffnen
portal-invitation-known-title = Auch für { $customer } handeln?
portal-invitation-known-lead = { $customer } lädt Sie ein. Nach Ihrer Zusage können Sie die Firma wählen, sobald Sie sich mit { $email } angemeldet haben. Was Sie für andere tun, wird dort nicht gezeigt.
portal-invitation-known-send = Einladung annehmen
flash-portal-welcome = Willkommen. Sie sind angemeldet.
flash-invitation-known = Sie haben Zugang für eine weitere Firma. Melden Sie sich an, und sie ist da.

# Several companies.
portal-companies-title = Ihre Firmen
portal-companies-lead = Sie handeln jeweils für eine Firma.
portal-companies-asked = Die Seite, die Sie öffnen wollten, gehört zu { $company }. Wechseln Sie, dann öffnet sie sich.
portal-companies-one = Sie haben Zugang für eine Firma, es gibt also nichts zu wechseln.
portal-companies-current = Aktuell
portal-companies-switch = Wechseln
portal-companies-switch-to = Zu { $company } wechseln
portal-companies-back = Zurück
flash-company-switched = Sie haben zu einer anderen Firma gewechselt.

# Signed in, and at another portal.
portal-elsewhere-title = Kein Zugang zu { $portal }
portal-elsewhere-text = Sie sind mit { $email } angemeldet; diese Adresse hat keinen Zugang zu { $portal }. Melden Sie sich unten mit einer anderen an.
portal-elsewhere-portals = Hier haben Sie Zugang:
