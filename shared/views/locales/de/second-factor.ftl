# Der zweite Schritt der Anmeldung: ein Code aus einer App oder ein Ersatzcode. Für Nutzer der Kunden und Mitarbeiter.

menu-second-factor = Anmeldung in zwei Schritten
factor-title = Anmeldung in zwei Schritten
factor-lead = Neben Ihrer E-Mail oder Ihrem Passwort geben Sie einen Code ein, den eine App auf Ihrem Telefon zeigt. Mit E-Mail oder Passwort allein kommt niemand hinein.
factor-due = Ihr Unternehmen verlangt die Anmeldung in zwei Schritten. Richten Sie sie jetzt ein, dann geht es weiter.
factor-step-app = Öffnen Sie eine Authentifizierungs-App auf Ihrem Telefon. Jede ist recht.
factor-step-scan = Scannen Sie dieses Bild mit der App.
factor-qr = QR-Code mit dem Schlüssel für Ihre App
factor-secret = Keine Kamera? Geben Sie diesen Schlüssel in die App ein:
factor-open-app = Schon auf dem Telefon? Die App mit dem Schlüssel öffnen
factor-step-code = Geben Sie den Code ein, den die App jetzt zeigt.
factor-switch-on = Einschalten
factor-code = Code aus der App
factor-code-help = Sechs Ziffern. Ein Code gilt einmal.
factor-password-help = Ihre Anmeldung ist eine Weile her, deshalb fragen wir noch einmal.
factor-anew = Ihre Anmeldung ist eine Weile her. Melden Sie sich neu an, um zu ändern, wie Sie sich anmelden.
factor-anew-send = Neu anmelden
factor-on = Eingeschaltet seit { $date }.
factor-codes-left =
    { $count ->
        [0] Es sind keine Ersatzcodes mehr übrig.
        [one] Ein Ersatzcode ist noch übrig.
       *[other] { $count } Ersatzcodes sind noch übrig.
    }
factor-codes-text = Mit jedem kommen Sie einmal hinein, falls Ihr Telefon weg ist. Neue ersetzen die bisherigen.
factor-codes-new = Neue Codes erstellen
factor-off-title = Ausschalten
factor-off-text = Danach genügt Ihre E-Mail oder Ihr Passwort zur Anmeldung. Jede andere Sitzung endet.
factor-off-required = Ihr Unternehmen verlangt die Anmeldung in zwei Schritten. Nach dem Ausschalten richten Sie sie sofort neu ein: So wechseln Sie das Telefon.
factor-off = Ausschalten
factor-recovery = Ersatzcode
factor-recovery-help = Zwölf Buchstaben und Ziffern. Jeder Code gilt einmal.
flash-factor-on = Die Anmeldung in zwei Schritten ist eingeschaltet. Jede andere Sitzung ist beendet.
flash-factor-off = Die Anmeldung in zwei Schritten ist ausgeschaltet. Jede andere Sitzung ist beendet.
flash-recovery-new = Sie haben neue Ersatzcodes. Die bisherigen gelten nicht mehr.
error-factor-code = Geben Sie die sechs Ziffern ein, die Ihre App zeigt, oder einen Ersatzcode
error-factor-recovery = Geben Sie die zwölf Buchstaben und Ziffern eines Ersatzcodes ein
error-factor-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
refusal-factor-on = Die Anmeldung in zwei Schritten ist schon eingeschaltet.

# Ersatzcodes, einmal gezeigt.
recovery-title = Ersatzcodes
recovery-lead = Mit jedem kommen Sie einmal statt mit dem Code der App hinein. Drucken Sie diese Seite oder schreiben Sie sie auf.
recovery-once = Wir zeigen diese Codes nur dieses eine Mal. Bewahren Sie sie nicht bei Ihrem Telefon auf.
recovery-kept = Ich habe sie aufbewahrt

# Der zweite Schritt.
second-step-title = Zweiter Schritt
second-step-lead = Geben Sie den Code ein, den Ihre Authentifizierungs-App zeigt.
second-step-recovery-lead = Geben Sie einen der Ersatzcodes ein, die Sie aufbewahrt haben.
second-step-with-app = Die App verwenden
second-step-with-recovery = Einen Ersatzcode verwenden
second-step-anew = Mit einer anderen Adresse anmelden
second-step-lost = Telefon und Ersatzcodes verloren? Rufen Sie uns an: Wer Sie kennt, kann helfen.

# Das eigene Konto von Mitarbeitern.
desk-profile-lead = Ihr Name steht bei dem, was Sie tun und schreiben.
desk-profile-name-help = So, wie Ihre Kunden und Kollegen ihn lesen.
desk-profile-language-help = Für den Desk und für E-Mails an Sie.
desk-profile-email-help = Diese Adresse lässt sich hier nicht ändern. Fragen Sie einen Inhaber, wenn Sie eine andere brauchen.
desk-password-lead = Damit melden Sie sich am Desk an.

# Was das Unternehmen von seinen Mitarbeitern verlangt.
company-rules-title = Unternehmensregeln
company-rules-lead = Was für alle gilt, die an diesem Desk arbeiten.
company-rules-factor = Mitarbeiter melden sich in zwei Schritten an
company-rules-factor-help = Wer das noch nicht eingerichtet hat, tut es beim nächsten Klick, auch Sie, und vorher nichts anderes.
company-rules-factor-on = Mitarbeiter melden sich in zwei Schritten an.
company-rules-factor-off = Mitarbeiter können sich in zwei Schritten anmelden.
company-rules-save = Regeln speichern
flash-company-rules-saved = Die Regeln sind gespeichert. Sie gelten innerhalb einer halben Minute.
activity-factor-required = { $by } hat die Anmeldung in zwei Schritten für Mitarbeiter zur Regel gemacht
activity-factor-not-required = { $by } hat die Anmeldung in zwei Schritten für Mitarbeiter freigestellt
