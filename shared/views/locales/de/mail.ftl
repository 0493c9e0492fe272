# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Guten Tag,
mail-hello-name = Guten Tag { $name },
# What stands between a label and its value in plain text.
mail-colon = :
mail-link-help = Die Schaltfläche reagiert nicht? Dann öffnen Sie diese Adresse:
mail-contact = Fragen? Antworten Sie auf diese E-Mail oder schreiben Sie an { $email }.
mail-contact-phone = Fragen? Antworten Sie auf diese E-Mail, schreiben Sie an { $email } oder rufen Sie { $phone } an.
mail-answer-goes-to = Eine Antwort auf diese E-Mail geht direkt an { $email }. Im Verlauf erscheint sie nicht.
mail-why-guest = Sie erhalten diese E-Mail, weil mit dieser Adresse eine Anfrage an { $sender } gesendet wurde.
mail-why-company = Sie erhalten diese E-Mail, weil dies die Benachrichtigungsadresse von { $sender } ist. Ändern lässt sie sich in den Einstellungen des Portals.

mail-fact-number = Nummer
mail-fact-type = Art der Arbeit
mail-fact-contact = Kontakt
mail-fact-place = Adresse
mail-fact-code = Code

mail-confirm-subject = { $number }: Bestätigen Sie Ihre Anfrage
mail-confirm-heading = Bestätigen Sie Ihre Anfrage
mail-confirm-text = Diese Adresse wurde in einer Anfrage an { $sender } angegeben. Bestätigen Sie, dass es Ihre ist; erst dann sieht { $sender } die Anfrage.
mail-confirm-more = Der Link gilt 7 Tage. Danach wird die Anfrage verworfen.
mail-confirm-button = Anfrage bestätigen
mail-confirm-why = Sie erhalten diese E-Mail, weil jemand diese Adresse im Anfrageformular von { $sender } angegeben hat. Waren Sie das nicht, müssen Sie nichts tun: Ohne Ihre Bestätigung wird die Anfrage verworfen.

mail-received-subject = { $number }: Ihre Anfrage ist bei uns
mail-received-heading = Ihre Anfrage ist bei uns
mail-received-text = { $sender } hat Ihre Anfrage erhalten und antwortet Ihnen per E-Mail.
mail-received-more = Auf dieser Seite sehen Sie, was geschieht, und können einen Kommentar oder ein Foto hinzufügen. Der Link ist persönlich: Wer ihn hat, kann die Anfrage lesen.
mail-received-more-own = Auf dieser Seite sehen Sie, was geschieht, und können einen Kommentar oder ein Foto hinzufügen. Sie öffnet sich nach der Anmeldung für Sie und für Kolleginnen und Kollegen mit Zugang.
mail-received-button = Anfrage ansehen
mail-received-why = { mail-why-guest }

mail-new-subject = { $number }: Neue Anfrage von { $name }
mail-new-heading = Neue Anfrage von { $name }
mail-new-text = Sie kam über { $sender } und steht unter „Portalanfragen“.
mail-new-more = { "" }
mail-new-button = Anfrage öffnen
mail-new-why = { mail-why-company }
mail-new-quote = Beschreibung

mail-accepted-subject = { $number }: Ihre Anfrage ist angenommen
mail-accepted-heading = Ihre Anfrage ist angenommen
mail-accepted-text = { $sender } übernimmt Ihre Anfrage und meldet sich zum weiteren Ablauf bei Ihnen.
mail-accepted-more = Auf dieser Seite sehen Sie, was geschieht, und können einen Kommentar oder ein Foto hinzufügen.
mail-accepted-button = Anfrage ansehen
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number }: Ihre Anfrage wird nicht angenommen
mail-rejected-heading = Ihre Anfrage wird nicht angenommen
mail-rejected-text = { $sender } hat Ihre Anfrage gelesen und kann sie nicht annehmen.
mail-rejected-more = Ist etwas unklar? Schreiben Sie auf dieser Seite einen Kommentar.
mail-rejected-button = Anfrage ansehen
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Grund

mail-comment-subject = { $number }: Nachricht von { $name }
mail-comment-heading = Nachricht von { $name }
mail-comment-text = { $name } von { $sender } hat Ihnen zu Ihrer Anfrage geschrieben.
mail-comment-more = Auf dieser Seite können Sie antworten und Fotos hinzufügen.
mail-comment-button = Ansehen und antworten
mail-comment-why = { mail-why-guest }
mail-comment-quote = Nachricht

mail-answer-subject = { $number }: Nachricht von { $name }
mail-answer-heading = Nachricht von { $name }
mail-answer-text = { $name } hat zu einer Anfrage geschrieben.
mail-answer-more = { "" }
mail-answer-button = Anfrage öffnen
mail-answer-why = { mail-why-company }
mail-answer-quote = Nachricht

mail-files-subject = { $number }: Dateien von { $name }
mail-files-heading = Dateien von { $name }
mail-files-text = { $name } hat zu einer Anfrage Dateien hinzugefügt. Sobald sie geprüft sind, lassen sie sich im Desk öffnen.
mail-files-more = { "" }
mail-files-button = Anfrage öffnen
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender }: Ihr Zugang zum Desk
mail-invitation-heading = Willkommen im Desk von { $sender }
mail-invitation-text = Im Desk sehen und beantworten Sie die Anfragen Ihrer Kunden. Wählen Sie ein Passwort; danach melden Sie sich mit { $email } an.
mail-invitation-more = Der Link gilt einmal und 7 Tage lang.
mail-invitation-button = Passwort wählen
mail-invitation-why = Sie erhalten diese E-Mail, weil { $sender } diese Adresse als Mitarbeiteradresse eingetragen hat. Ist das ein Irrtum, müssen Sie nichts tun.

mail-sign-in-subject = { $sender }: Anmeldung
mail-sign-in-heading = Anmelden bei { $sender }
mail-sign-in-text = Drücken Sie den Knopf, oder geben Sie den Code auf der Seite ein, auf der Sie ihn angefordert haben.
mail-sign-in-more = Link und Code gelten einmal und 10 Minuten lang.
mail-sign-in-button = Anmelden
mail-sign-in-why = Sie erhalten diese E-Mail, weil sich jemand mit dieser Adresse anmelden möchte. Waren Sie es nicht, tun Sie nichts: Ohne diese E-Mail kommt niemand hinein.

mail-user-invitation-subject = { $sender }: Ihr Zugang für { $name }
mail-user-invitation-heading = Willkommen im Portal von { $sender }
mail-user-invitation-text = Sie haben Zugang für { $name } bekommen. Im Portal verfolgen Sie die Arbeiten und finden die Dokumente. Sie melden sich mit { $email } an.
mail-user-invitation-more = Der Link gilt einmal und 7 Tage lang.
mail-user-invitation-button = Portal öffnen
mail-user-invitation-why = Sie erhalten diese E-Mail, weil { $sender } oder jemand aus Ihrer Firma diese Adresse eingetragen hat. Ist das ein Irrtum, müssen Sie nichts tun.

mail-change-approved-subject = { $sender }: Ihre Änderung für { $name } ist ausgeführt
mail-change-approved-heading = Ihre Änderung ist freigegeben
mail-change-approved-text = Die von Ihnen beantragte Änderung der Firmendaten von { $name } gilt ab jetzt.
mail-change-approved-more = { "" }
mail-change-approved-button = Firmendaten ansehen
mail-change-approved-why = Sie erhalten diese E-Mail, weil Sie diese Änderung beantragt haben.
mail-change-rejected-subject = { $sender }: Ihre Änderung für { $name } wurde nicht ausgeführt
mail-change-rejected-heading = Ihre Änderung ist nicht freigegeben
mail-change-rejected-text = Die Firmendaten von { $name } bleiben, wie sie sind.
mail-change-rejected-quote = Grund
mail-change-rejected-more = Antworten Sie auf diese E-Mail, wenn Sie Fragen haben.
mail-change-rejected-button = Firmendaten ansehen
mail-change-rejected-why = Sie erhalten diese E-Mail, weil Sie diese Änderung beantragt haben.
mail-choose = Wählen Sie, welche Mails Sie erhalten
mail-test-subject = Test: { $subject }
mail-test-why = Dies ist ein Test, den Sie sich aus den Einstellungen des Portals gesandt haben. Die Schaltfläche führt zur ersten Seite des Portals.
