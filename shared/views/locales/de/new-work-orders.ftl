# Work orders that staff write down at the desk.

new-work-order = Neuer Auftrag
new-work-order-start = Welche Arbeit, und für wen
new-work-order-portal = Portal
new-work-order-type = Art der Arbeit
new-work-order-type-at = Art der Arbeit bei { $portal }
new-work-order-customer = Kunde
new-work-order-customer-help = Name oder Nummer, etwa K-1001. Lassen Sie es leer für jemanden, der kein Kunde ist.
new-work-order-continue = Weiter
new-work-order-for = { $type } für { $customer }, bei { $portal }.
new-work-order-for-nobody = { $type } für jemanden, der kein Kunde ist, bei { $portal }.
new-work-order-change = Ändern
new-work-order-contact = Wer hat angefragt?
new-work-order-contact-help = Benutzer finden ihn im Portal und bekommen die Mails, als hätten sie dort selbst angefragt.
new-work-order-email-help = Dorthin gehen die Nummer und der Link zum Verfolgen der Arbeit.
new-work-order-email-else = Bleibt es leer, gehen Mails an { $email }.
new-work-order-language = Sprache der Mails
new-work-order-object-help = Von sehr vielen stehen hier die ersten. Mit jedem anderen beginnen Sie auf seiner Seite.
new-work-order-date = Wunschtag
new-work-order-reference = Referenz des Kunden
new-work-order-items = Was dazu gebraucht wird
new-work-order-add = Auftrag hinzufügen
flash-work-order-added = Auftrag { $number } wurde hinzugefügt.
