# Die Mails des Portals: die Einstellungen, die Liste, eine Art von Mail.

settings-section-mails = E-Mails
settings-section-mail = E-Mail
setting-mails-sender = Name des Absenders
setting-mails-sender-help = Wie Mailprogramme ihn zeigen. Leer: der Name des Portals.
setting-mails-reply-to = Antworten gehen an
setting-mails-reply-to-help = Leer: die E-Mail-Adresse für Kunden.
mails-list = Mails dieses Portals
mails-list-help = Öffnen Sie eine Mail, um festzulegen, ob und in welchen Worten sie versandt wird.
mails-kind = Mail
mails-reader = Geht an
mails-reader-customer = Kunde
mails-reader-company = Sie
mails-sent = Versand
mails-sent-unless-turned-off = Wird versandt
mails-sent-if-turned-on = Falls eingeschaltet
mails-sent-never = Nicht versandt
mails-words = Eigene Worte
mails-words-standard = Keine
mails-all = Alle Mails dieses Portals

mail-kind-confirm-request = Anfrage bestätigen
mail-kind-request-received = Anfrage erhalten
mail-kind-new-request = Neue Anfrage
mail-kind-request-accepted = Anfrage angenommen
mail-kind-request-rejected = Anfrage nicht angenommen
mail-kind-comment-to-guest = Nachricht von Ihnen
mail-kind-comment-to-company = Nachricht eines Kunden
mail-kind-sign-in = Anmelden
mail-kind-user-invitation = Einladung eines Benutzers
mail-kind-change-approved = Änderung genehmigt
mail-kind-change-rejected = Änderung nicht genehmigt

setting-mail-sent = Ob sie versandt wird
setting-mail-sent-unless-turned-off = Sie wird versandt
setting-mail-sent-if-turned-on = Sie wird an alle versandt, die sie für sich einschalten
setting-mail-sent-never = Sie wird nicht versandt
setting-mail-subject = Betreff
setting-mail-subject-help = Lassen Sie ihn für den Standardbetreff leer.
setting-mail-text = Text
setting-mail-text-help = Steht zwischen der Anrede, die schon da ist, und der Schaltfläche. Markdown: **fett**, *kursiv*, Listen, [Links](https://example.com). Der Text wird als HTML und als reiner Text versandt. Lassen Sie ihn für den Standardtext leer.

mails-fields = Seriendruckfelder
mails-fields-help = Schreiben Sie ein Feld in Betreff oder Text: An seiner Stelle steht dann sein Wert.
merge-field-company = Der Name des Absenders
merge-field-name = Der Name des Lesers
merge-field-email = Die E-Mail-Adresse des Lesers
merge-field-number = Die Nummer der Anfrage
merge-field-work-type = Die Art der Arbeit
merge-field-author = Wer geschrieben hat
merge-field-contact = Wer angefragt hat
merge-field-place = Wo die Arbeit zu tun ist
merge-field-customer = Der Kunde, zu dem jemand gehört
merge-field-code = Die sechs Ziffern
merge-field-phone = Ihre Telefonnummer für Kunden

mails-preview = So sieht sie aus
mails-preview-real = Mit der neuesten Anfrage dieses Portals. Es wird nichts versandt.
mails-preview-made-up = Dieses Portal hat noch keine Anfrage, daher sind diese Werte erfunden. Es wird nichts versandt.
mails-preview-wrong = Berichtigen Sie das Formular oben, dann sehen Sie hier, wie die Mail aussieht.
mails-preview-show = Zeigen, was ich geschrieben habe
mails-test-send = Test an { $email } senden
mails-test-sent = Ein Test ist auf dem Weg an { $email }, in den Worten oben. Speichern Sie, um sie zu behalten.
mails-standard = Standardworte
mails-standard-again = Zurück zu den Standardworten

mail-example-work-type = Aufzugstörung
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = Die Türen bleiben im zweiten Stock offen.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Welche Mails jemand erhält.

menu-notifications = Benachrichtigungen
notifications-lead = Wählen Sie, welche Mails Sie von { $name } erhalten.
notifications-lead-linked = Wählen Sie, welche Mails { $name } an { $email } sendet.
notifications-about = Worüber
notification-channel-mail = E-Mail
notifications-always = Mails, die Sie selbst anfordern, etwa zum Anmelden, kommen immer.
notifications-save = Speichern
notifications-none = Dieses Portal sendet keine Mails, die sich ausschalten lassen.
flash-notifications-saved = Gespeichert. Es gilt ab der nächsten Mail.
flash-notification-off = Ausgeschaltet. Sie erhalten diese Mails nicht mehr.
notification-request-received = Ihre Anfrage ist eingegangen
notification-request-accepted = Ihre Anfrage ist angenommen
notification-request-rejected = Ihre Anfrage wird nicht angenommen
notification-comment-to-guest = Es gibt eine Nachricht zu Ihrer Anfrage
notification-change-approved = Eine Änderung, um die Sie baten, ist erfolgt
notification-change-rejected = Eine Änderung, um die Sie baten, erfolgt nicht

# Öffentliche Links.

settings-section-links = Öffentliche Links
setting-links-request = Gäste verfolgen ihre Anfrage über einen Link
setting-links-request-help = Ohne ihn führen die Schaltflächen in Mails zur Anmeldung.
setting-links-request-days = Tage, die ein Link gilt
setting-links-request-days-help = Gezählt ab seiner Erstellung, auch für schon versandte Links. Höchstens 365.
setting-links-revoked = Widerrufen
setting-links-revoked-requests = Links zu Anfragen
links-revoke = Alle Links widerrufen
links-revoke-help = Falls Links in falsche Hände geraten sind: Jeder bisher ausgegebene Link wird sofort ungültig.
links-revoke-title = Alle Links zu Anfragen widerrufen?
links-revoke-text = Jeder Link zu einer Anfrage, den { $portal } bisher ausgegeben hat, wird sofort ungültig.
links-revoke-after = Wer einen öffnet, liest, dass er nicht mehr gilt, und kann sich anmelden. Die nächste Mail zu einer Anfrage bringt einen neuen Link.
links-revoke-send = Alle Links widerrufen
flash-links-revoked = Jeder bisher ausgegebene Link ist widerrufen.
desk-link = Öffentlicher Link
desk-link-until = Gültig bis
desk-link-closed = Öffnet nichts mehr
desk-link-uses = Geöffnet
desk-link-times = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
desk-link-used = Zuletzt geöffnet
desk-link-revoke = Link widerrufen
desk-link-revoke-text = Der Link von { $name } wird sofort ungültig. Die nächste Mail bringt einen neuen.
desk-link-revoke-send = Link widerrufen
flash-link-revoked = { $number }: Der Link ist widerrufen.
user-links = Öffentliche Links
user-links-hint = Wer so einen Link hat, liest einen Vorgang ohne Anmeldung.
user-links-revoke = Alle ihre Links widerrufen
user-links-title = Jeden Link von { $email } widerrufen?
user-links-text = Jeder öffentliche Link, der bisher an { $email } ging, wird sofort ungültig, bei jedem Vorgang. Die nächste Mail zu einem Vorgang bringt einen neuen.
flash-user-links-revoked = Jeder öffentliche Link dieser Person ist widerrufen.
activity-links-taken-back = { $by } hat jeden öffentlichen Link von { $email } widerrufen
timeline-link-revoked = { $by } hat den öffentlichen Link widerrufen
flash-request-taken = Wir haben Ihre Anfrage { $number } und antworten Ihnen per Mail.
