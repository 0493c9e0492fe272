# Staff getting in.

sign-in-title = Anmelden
sign-in-lead = Für alle, die hier arbeiten. Eine Anfrage verfolgen Sie mit dem Link in Ihrer E-Mail.
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-send = Anmelden
sign-in-help = Noch kein Zugang? Ein Inhaber Ihrer Firma kann Sie einladen.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = Die E-Mail-Adresse oder das Passwort stimmt nicht.
error-sign-in-wait =
    { $seconds ->
        [one] Zu viele Versuche mit dieser Adresse. Warten Sie eine Sekunde und versuchen Sie es noch einmal.
       *[other] Zu viele Versuche mit dieser Adresse. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
    }
error-sign-in-unavailable = Wir können das gerade nicht prüfen. Versuchen Sie es in einer Minute noch einmal: Meist ist es gleich vorbei.

# An invitation.
invitation-title = Wählen Sie Ihr Passwort
invitation-lead = Sie melden sich mit { $email } an.
invitation-name = Ihr Name
invitation-name-help = So, wie Ihre Kunden und Kollegen ihn lesen.
invitation-password = Passwort
invitation-password-help = 12 Zeichen oder mehr. Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.
invitation-send = Speichern und zum Desk
invitation-until = Dieser Link gilt bis { $date }.

error-password-short = Verwenden Sie { $min } Zeichen oder mehr
error-password-long = Verwenden Sie höchstens { $max } Zeichen
error-password-common = Viele verwenden dieses Passwort, oder es ist leicht zu erraten. Wählen Sie ein anderes.

flash-signed-out = Sie sind abgemeldet.
flash-session-over = Sie wurden abgemeldet. Melden Sie sich neu an.
flash-welcome = Ihr Passwort ist gespeichert, und Sie sind angemeldet.
