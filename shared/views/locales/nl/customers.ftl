# The list of customers.

desk-menu-customers = Klanten en gebruikers
customers-title = Klanten
customers-add = Klant toevoegen
customers-search = Zoek op klantnummer, of op het begin van de naam
customers-none = Nog geen klanten
customers-none-text = Voeg de eerste toe en nodig dan hun mensen uit voor uw portalen.
customers-search-none = Geen klant “{ $typed }”
customers-search-none-text = Typ het hele klantnummer, of het begin van de naam.
customers-search-clear = Alle klanten tonen
pager-first = Vorige pagina
pager-next = Volgende pagina

# What is known of a customer.

customers-field-name = Naam
customers-field-reference = Klantnummer
customers-field-city = Plaats
customers-field-contact = Contactpersoon
customers-field-contact-name = Naam van de contactpersoon
customers-field-contact-email = E-mailadres
customers-field-contact-phone = Telefoonnummer
customers-field-manager = Accountmanager
customers-field-manager-phone = Telefoonnummer van de accountmanager
customers-field-status = Status
customers-field-portals = Portalen
customer-status-active = Actief
customer-status-active-hint = De gebruikers komen binnen en vragen werk aan.
customer-status-inactive = Inactief
customer-status-inactive-hint = Geen klant meer: de gebruikers komen niet binnen.
customer-status-blocked = Geblokkeerd
customer-status-blocked-hint = De gebruikers zien alles en vragen niets nieuws aan.

# The form of a customer.

customers-new-title = Nieuwe klant
customers-edit-title = { $name } wijzigen
customers-edit = Klant wijzigen
customers-save = Klant opslaan
customers-cancel = Annuleren
customers-section-customer = Klant
customers-section-contact = Contactpersoon
customers-section-address = Adres
customers-section-manager = Accountmanager
customers-section-location = Locatie
customers-reference-help = Staat op uw brieven en facturen. Elke klant heeft een eigen nummer.
customers-manager-help = De mensen van de klant zien naam, mailadres en telefoonnummer op elke pagina.
customers-manager-unknown = Kies een collega uit de lijst
customers-portal-unknown = Kies een portaal uit de lijst
customers-unavailable = We kunnen dit nu niet opslaan. Er is niets verloren: verstuur het zo nog eens.
customers-meanwhile = Intussen gedaan:
refusal-reference-taken = Een andere klant heeft dit klantnummer
refusal-exists = Dit bestaat al. Open het vanuit de lijst.
refusal-too-many-locations = Er passen niet meer locaties bij deze klant.
flash-customer-added = { $name } is toegevoegd.
flash-customer-saved = { $name } is opgeslagen.

# A customer’s places.

customers-locations = Locaties
customers-locations-none = Het werk is op het hoofdadres. Voeg voor elke andere plek een locatie toe.
customers-new-location = Nieuwe locatie
customers-locations-add = Locatie toevoegen
customers-save-location = Locatie opslaan
customers-location-name = Naam van de locatie
customers-location-name-help = Zoals mensen het noemen: “Parkeergarage”, “Hal 3”.
flash-location-added = De locatie { $name } is toegevoegd.
flash-location-saved = De locatie { $name } is opgeslagen.

# A customer’s users.

customers-requests = Nieuwste aanvragen
customers-requests-all = Alle aanvragen voor deze klant
customers-requests-none = Niemand van deze klant heeft al iets aangevraagd.
customers-users = Gebruikers
customers-users-none = Er meldt zich nog niemand voor deze klant aan. Nodig de eerste uit.
customers-invite = Gebruiker uitnodigen
customers-choose = { $name } kiezen
customers-chosen = Gekozen
customers-disable-chosen = Gekozen uitschakelen
customers-enable-chosen = Gekozen inschakelen
customers-all-portals = Alle portalen
customers-portals-count =
    { $count ->
        [one] { $count } portaal
       *[other] { $count } portalen
    }
customers-portals-help = Waar ze binnenkomen. Zonder vinkje: overal.
customers-look = Uitnodiging in de stijl van
customers-look-help = De mail komt van dit portaal en de link leidt erheen. Zonder keuze: het eerste open portaal waar ze binnenkomen.
customers-look-elsewhere = Bij dit portaal komen ze niet binnen. Vink het hierboven aan of kies een ander
customers-look-closed = Dit portaal is nu niet open. Kies er een dat open is
invite-no-portal = Geen van de portalen waar ze binnenkomen is nu open
customers-invitation = Uitnodiging
customers-rights = Wat mag
customers-here-off = Uitschakelen voor deze klant
customers-here-off-text = Uitschakelen beëindigt de toegang tot deze klant vanaf de volgende klik. Andere klanten blijven open.
customers-here-on = Inschakelen voor deze klant
customers-here-on-text = Uitgeschakeld voor deze klant.
customers-off-everywhere = Overal uitgeschakeld
customers-everywhere-off = Overal uitschakelen
customers-everywhere-title = { $name } overal uitschakelen?
customers-everywhere-text = { $name } wordt meteen in elke browser afgemeld en kan zich niet meer aanmelden, voor geen enkele klant. Aanvragen blijven staan.
customers-everywhere-hint =
    { $count ->
        [one] Hoort alleen bij deze klant. Overal uitgeschakeld is aanmelden niet meer mogelijk.
       *[other] Hoort bij { $count } klanten. Overal uitgeschakeld is aanmelden voor geen daarvan mogelijk.
    }
customers-everywhere-on = Overal inschakelen
customers-everywhere-on-text = Overal uitgeschakeld: aanmelden kan voor geen enkele klant.
flash-tick-somebody = Vink aan wie bedoeld is en kies dan opnieuw.
flash-user-off-everywhere = { $name } is overal uitgeschakeld.
flash-user-on-everywhere = { $name } is overal weer ingeschakeld.
flash-users-off =
    { $count ->
        [one] { $count } gebruiker is uitgeschakeld.
       *[other] { $count } gebruikers zijn uitgeschakeld.
    }
flash-users-on =
    { $count ->
        [one] { $count } gebruiker is ingeschakeld.
       *[other] { $count } gebruikers zijn ingeschakeld.
    }

# What was done. $by is a name.

activity-title = Activiteit
activity-none = Er is nog niets gedaan
activity-none-text = Wat u en uw klanten doen, verschijnt hier: wie zich heeft aangemeld en wie wat heeft gewijzigd.
activity-from = Van
activity-until = Tot en met
activity-apply = Deze dagen tonen
activity-clear = Alle dagen
activity-none-then = Op deze dagen is niets gedaan
activity-none-then-text = Kies andere dagen, of bekijk ze allemaal.
activity-whole = Alle activiteit van deze klant
activity-of = Over
activity-all = Alle activiteit
activity-when = Wanneer
activity-what = Wat
activity-about = Over
activity-company = Uw bedrijf
activity-who = Wie
activity-details = Details
activity-field = { $field }: { $old } → { $new }
activity-nothing = niets
activity-customer-created = { $by } heeft de klant toegevoegd
activity-customer-changed = { $by } heeft de klant gewijzigd
activity-location-added = { $by } heeft de locatie { $name } toegevoegd
activity-location-changed = { $by } heeft de locatie { $name } gewijzigd
activity-user-invited = { $by } heeft { $name } uitgenodigd als { $role }
activity-user-invited-again = { $by } heeft { $name } de uitnodiging nog eens gestuurd
activity-user-added = { $by } heeft { $name } als { $role } toegevoegd
activity-membership-changed = { $by } heeft gewijzigd wat { $name } mag
activity-membership-disabled = { $by } heeft { $name } voor deze klant uitgeschakeld
activity-membership-enabled = { $by } heeft { $name } voor deze klant ingeschakeld
activity-user-disabled = { $by } heeft { $name } overal uitgeschakeld
activity-user-enabled = { $by } heeft { $name } overal ingeschakeld
activity-signed-in = { $by } heeft zich aangemeld
activity-portal-created = { $by } heeft het portaal toegevoegd
activity-portal-changed = { $by } heeft het portaal gewijzigd: { $section }
activity-address-added = { $by } heeft het adres { $name } toegevoegd
activity-address-changed = { $by } heeft het adres { $name } gewijzigd
activity-address-removed = { $by } heeft het adres { $name } verwijderd
activity-change-asked = { $by } heeft een wijziging gevraagd: { $part }
activity-change-approved = { $by } heeft een wijziging goedgekeurd: { $part }
activity-change-rejected = { $by } heeft een wijziging afgewezen: { $part }
activity-change-withdrawn = { $by } heeft een wijziging ingetrokken: { $part }
activity-viewed = { $by } heeft { $name } bekeken
activity-downloaded = { $by } heeft { $name } gedownload
activity-data-taken = { $by } heeft de eigen gegevens gedownload

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Contactpersonen
customers-contacts-none = Alleen de hoofdcontactpersoon is bekend. Voeg toe wie er verder bereikbaar is.
customers-contacts-add = Contactpersoon toevoegen
contact-new-title = Nieuwe contactpersoon
contact-save = Contactpersoon opslaan
contact-remove = Contactpersoon verwijderen
contact-remove-title = { $name } verwijderen?
contact-remove-text = { $name } staat hier niet meer. Of diegene zich kan aanmelden, staat daar los van.
contact-position-help = Wat diegene daar doet: “Facilitair manager”, “Nachtportier”.
customers-field-person-name = Naam
customers-field-person-position = Functie
customers-field-person-email = E-mailadres
customers-field-person-phone = Telefoonnummer
customers-field-payment-days = Betaaltermijn
customers-payment-days-help = In dagen. Leeg: er is niets afgesproken.
payment-days = { $count ->
    [0] Direct
    [one] { $count } dag
   *[other] { $count } dagen
}
flash-contact-added = De contactpersoon { $name } is toegevoegd.
flash-contact-saved = De contactpersoon { $name } is opgeslagen.
flash-contact-removed = De contactpersoon is verwijderd.
flash-address-added = Het adres { $name } is toegevoegd.
activity-contact-added = { $by } heeft de contactpersoon { $name } toegevoegd
activity-contact-changed = { $by } heeft de contactpersoon { $name } gewijzigd
activity-contact-removed = { $by } heeft de contactpersoon { $name } verwijderd
customers-addresses = Adressen voor goederen en facturen
customers-addresses-none = Goederen en facturen gaan naar het hoofdadres.
customers-addresses-add = Adres toevoegen
error-reach = Vul een e-mailadres of telefoonnummer in
refusal-too-many-contacts = Deze klant heeft zoveel contactpersonen als mogelijk.
refusal-customer-inactive = Deze klant is inactief: de gebruikers kunnen nergens in. Maak de klant eerst actief.
error-customer-unknown = Geen klant heeft dit nummer, of een naam die zo begint
error-customer-several = Meerdere klanten heten zo: { $names }. Vul het nummer in van de klant die u bedoelt
