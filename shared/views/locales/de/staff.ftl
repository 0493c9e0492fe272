# Die eigenen Leute des Unternehmens am Desk.

staff-title = Mitarbeiter
staff-lead = Wer an diesem Desk arbeitet und was jeder darf.
staff-invite = Mitarbeiter einladen
staff-signed-in = Zuletzt angemeldet
staff-never = Nie
staff-factor-on = An
staff-factor-off = Aus
staff-browsers = Jetzt angemeldet
staff-browsers-count =
    { $count ->
        [0] In keinem Browser
        [one] In { $count } Browser
       *[other] In { $count } Browsern
    }
staff-role-owner = Inhaber
staff-role-owner-hint = Alles, auch diese Mitarbeiter.
staff-role-manager = Leitung
staff-role-manager-hint = Portale, Unternehmensregeln und die tägliche Arbeit.
staff-role-agent = Sachbearbeitung
staff-role-agent-hint = Die tägliche Arbeit: Anfragen, Kunden und deren Benutzer.
staff-role-read-only = Nur lesen
staff-role-read-only-hint = Sieht alles am Desk, ändert nichts.

# Jemanden einladen.

staff-invite-lead = Die Person bekommt eine E-Mail mit einem Link, wählt ein Passwort und ist dabei. Der Link gilt 7 Tage.
staff-name-help = So, wie Ihre Kunden ihn lesen. Die Person kann ihn selbst ändern.
staff-language-help = Die der Einladung und des Desks. Die Person kann sie selbst ändern.
error-mail-bounced = E-Mails an diese Adresse kamen zurück. Nehmen Sie eine andere.
error-mail-unwanted = Wem diese Adresse gehört, der will unsere E-Mails nicht. Nehmen Sie eine andere.
staff-bounced-title = E-Mails kommen nicht an
staff-bounced-text = An { $email } senden wir nichts mehr: E-Mails kamen zurück.
staff-unwanted-text = An { $email } senden wir nichts mehr: Unsere E-Mails sind dort nicht erwünscht.
staff-bounced-anew = Laden Sie die Person unter einer anderen Adresse ein und schalten Sie diese aus.

# Ein Mitarbeiter.

staff-self = Das sind Sie. Über Ihre Rolle und Ihren Zugang entscheidet ein anderer Inhaber.
staff-self-account = Ihr eigenes Konto
staff-activity-whole = Alle Aktivität zu dieser Person
staff-role-save = Rolle speichern
staff-role-help = Sie gilt ab dem nächsten Klick.
staff-visits-title = Termine
staff-visits = Fährt zu Terminen
staff-visits-help = Steht beim Planen als Techniker zur Wahl, mit eigener Zeile im Plan.
staff-visits-save = Speichern
staff-off-hint = Wer geht, wird ausgeschaltet: sofort abgemeldet, und bei allem Getanen weiter genannt.
staff-off-title = { $name } ausschalten?
staff-off-text = { $name } wird sofort in jedem Browser abgemeldet und kann sich nicht mehr anmelden. Was getan wurde, bleibt unter diesem Namen.
staff-on-text = { $name } ist ausgeschaltet und kann sich nicht anmelden.
staff-sign-out = Überall abmelden
staff-sign-out-text = Bei einem verlorenen oder geteilten Gerät: Überall ist eine neue Anmeldung nötig.
staff-factor-reset = Zweiten Schritt zurücksetzen
staff-factor-reset-text = Für jemanden, der Telefon und Ersatzcodes verloren hat.
staff-factor-title = Zweiten Schritt von { $name } zurücksetzen?
staff-factor-ask = Danach genügt { $name } das Passwort, bis der zweite Schritt wieder eingerichtet ist. Vergewissern Sie sich, dass wirklich diese Person fragt: am Telefon oder persönlich. { $name } wird überall abgemeldet.

# Was getan wurde, und was nicht ging.

flash-staff-invited = { $name } ist eingeladen. Die E-Mail ist unterwegs.
flash-staff-invited-again = { $name } bekommt die Einladung noch einmal.
flash-staff-role = { $name } hat die neue Rolle ab dem nächsten Klick.
flash-staff-visits = { $name } steht für Termine zur Wahl.
flash-staff-no-visits = { $name } steht nicht mehr für Termine zur Wahl. Was geplant ist, bleibt.
flash-staff-off = { $name } ist ausgeschaltet.
flash-staff-on = { $name } ist wieder eingeschaltet.
flash-staff-signed-out = { $name } ist überall abgemeldet.
flash-staff-factor = Der zweite Schritt von { $name } ist zurückgesetzt.
refusal-email-taken = Mit dieser Adresse meldet sich schon jemand an. Nehmen Sie eine andere.
refusal-own-ownership = Sie können sich nicht selbst als Inhaber absetzen. Ein anderer Inhaber kann es.
refusal-no-owner = Sie sind nicht mehr Inhaber: Ein anderer Inhaber hat das gerade geändert. Nichts wurde getan.
refusal-staff-came-in = Die Person ist schon dabei und meldet sich mit ihrem Passwort an.
refusal-staff-off = Die Person ist ausgeschaltet. Schalten Sie sie zuerst ein.
refusal-staff-mail = E-Mails an diese Adresse kommen nicht an. Nichts wurde gesendet.
refusal-staff-no-factor = Es gibt keinen zweiten Schritt mehr: Nichts ist zurückzusetzen.
refusal-own-factor = Ihren eigenen zweiten Schritt verwalten Sie in Ihrem Konto.
refusal-own-sessions = Ihre eigenen Sitzungen beenden Sie in Ihrem Konto.
activity-staff-invited = { $by } hat { $name } als { $role } zum Desk eingeladen
activity-staff-invited-again = { $by } hat { $name } die Einladung noch einmal gesendet
activity-staff-changed = { $by } hat Rolle oder Termine von { $name } geändert
activity-staff-disabled = { $by } hat { $name } ausgeschaltet
activity-staff-enabled = { $by } hat { $name } eingeschaltet
activity-staff-factor-reset = { $by } hat den zweiten Schritt von { $name } zurückgesetzt
activity-staff-signed-out = { $by } hat { $name } überall abgemeldet

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender }: Ihr zweiter Schritt wurde entfernt
mail-staff-factor-removed-heading = Ihr zweiter Schritt wurde entfernt
mail-staff-factor-removed-text = Ein Inhaber von { $sender } hat den zweiten Schritt Ihrer Anmeldung am Desk entfernt, weil er verloren sein soll. Sie sind überall abgemeldet. Melden Sie sich neu an und richten Sie dann einen neuen ein.
mail-staff-factor-removed-more = Sie haben nicht darum gebeten? Sagen Sie es sofort einem Inhaber von { $sender } und ändern Sie Ihr Passwort.
mail-staff-factor-removed-button = Anmelden
mail-staff-factor-removed-why = Sie erhalten diese E-Mail, weil es um die Sicherheit Ihrer Anmeldung geht.
