# Staff who have lost their password.

sign-in-lost = Passwort vergessen?
reset-title = Passwort vergessen?
reset-lead = Geben Sie die Adresse ein, mit der Sie sich anmelden. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
reset-send = Link senden
reset-back = Zurück zur Anmeldung
reset-help = Noch nie angemeldet? Mit Ihrer Einladung wählen Sie Ihr erstes Passwort: Ein Inhaber Ihrer Firma kann sie noch einmal senden.
reset-sent-lead = Wenn { $email } sich hier anmeldet, ist eine E-Mail dorthin unterwegs. Drücken Sie innerhalb einer Stunde den Knopf darin.
reset-sent-lead-bare = Wenn Ihre Adresse sich hier anmeldet, ist eine E-Mail dorthin unterwegs. Drücken Sie innerhalb einer Stunde den Knopf darin.
error-reset-mails =
    { $minutes ->
        [one] Es wurden zu viele E-Mails angefordert. Verwenden Sie die neueste, oder versuchen Sie es in einer Minute noch einmal.
       *[other] Es wurden zu viele E-Mails angefordert. Verwenden Sie die neueste, oder versuchen Sie es in { $minutes } Minuten noch einmal.
    }

# What the link in the mail opens.
reset-new-title = Neues Passwort wählen
reset-new-lead = Sie melden sich mit { $email } an. Überall, wo Sie jetzt angemeldet sind, werden Sie abgemeldet.
reset-new-send = Passwort speichern
flash-password-reset = Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.
activity-password-reset = { $by } hat mit dem Link einer E-Mail ein neues Passwort gewählt

mail-password-reset-subject = { $sender }: neues Passwort wählen
mail-password-reset-heading = Wählen Sie ein neues Passwort
mail-password-reset-text = Sie haben das Passwort vergessen, mit dem sich { $email } am Desk von { $sender } anmeldet? Wählen Sie ein neues.
mail-password-reset-more = Der Link gilt einmal und eine Stunde lang. Sie haben nicht darum gebeten? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
mail-password-reset-button = Neues Passwort wählen
mail-password-reset-why = Sie erhalten diese E-Mail, weil mit dieser Adresse ein neues Passwort angefordert wurde.
