# Work orders that staff write down at the desk.

new-work-order = Nieuwe werkorder
new-work-order-start = Welk werk, en voor wie
new-work-order-portal = Portaal
new-work-order-type = Soort werk
new-work-order-type-at = Soort werk bij { $portal }
new-work-order-customer = Klant
new-work-order-customer-help = Naam of nummer, zoals K-1001. Laat het leeg voor iemand die geen klant is.
new-work-order-continue = Verder
new-work-order-for = { $type } voor { $customer }, bij { $portal }.
new-work-order-for-nobody = { $type } voor iemand die geen klant is, bij { $portal }.
new-work-order-change = Wijzigen
new-work-order-contact = Wie heeft het gevraagd?
new-work-order-contact-help = Gebruikers vinden het op het portaal en krijgen de mails, alsof ze het daar zelf hebben gevraagd.
new-work-order-email-help = Hierheen gaan het nummer en de link om het werk te volgen.
new-work-order-email-else = Als dit leeg blijft, gaan mails naar { $email }.
new-work-order-language = Taal van de mails
new-work-order-object-help = Van heel veel staan hier de eerste. Begin voor een ander op de pagina van dat object.
new-work-order-date = Gewenste dag
new-work-order-reference = Referentie van de klant
new-work-order-items = Wat er daarbij nodig is
new-work-order-add = Werkorder toevoegen
flash-work-order-added = Werkorder { $number } is toegevoegd.
