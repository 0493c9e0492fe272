# Customers' users getting in.

portal-sign-in-lead = We sturen u een mail met een link en een code. Met elk van beide meldt u zich aan.
portal-sign-in-send = Mail versturen
portal-sign-in-help = Nog geen toegang? Vraag het een collega die de gebruikers van uw bedrijf beheert, of { $company }.
portal-sign-in-with-password = Uw wachtwoord gebruiken
portal-sign-in-password-lead = Met het wachtwoord dat u in uw account hebt ingesteld.
portal-sign-in-with-mail = Een mail met een link en een code krijgen
portal-sign-in-lost = Wachtwoord kwijt? Meld u aan met een mail en stel in uw account een nieuw wachtwoord in.
portal-sign-in-guest = Werk aanvragen zonder aanmelden
error-sign-in-mails =
    { $minutes ->
        [one] Er zijn te veel aanmeldmails gevraagd. Gebruik de nieuwste, of probeer het over een minuut opnieuw.
       *[other] Er zijn te veel aanmeldmails gevraagd. Gebruik de nieuwste, of probeer het over { $minutes } minuten opnieuw.
    }

# The code out of the mail.
portal-code-title = Kijk in uw mail
portal-code-lead = Als { $email } hier toegang heeft, is er een mail naar onderweg. Druk op de knop erin, of typ de code.
portal-code-lead-bare = Als uw adres hier toegang heeft, is er een mail naar onderweg. Druk op de knop erin, of typ de code.
portal-code-code = Code
portal-code-help = Zes cijfers, 10 minuten geldig.
portal-code-send = Aanmelden
portal-code-again = Nieuwe mail versturen
portal-code-other = Een ander adres gebruiken
portal-code-anew = Naar het aanmelden
portal-code-missing = Na een minuut nog geen mail? Kijk in de map met ongewenste mail en controleer het adres.
portal-code-over-title = Deze code werkt niet meer
portal-code-over-text = De code is gebruikt, de 10 minuten zijn voorbij, of de code is te vaak verkeerd getypt. Laat een nieuwe mail sturen.
error-code = Vul de zes cijfers van de code in
error-code-wrong = Dit is niet de code uit de nieuwste mail. U kunt het nog { $left } keer proberen.
error-code-wrong-last = Dit is niet de code uit de nieuwste mail. U kunt het nog één keer proberen.

# The link in the mail.
portal-link-title = Aanmelden bij { $company }
portal-link-lead = Druk op de knop en u bent binnen.
portal-link-not-mine = Niet door u aangevraagd? Sluit deze pagina: er gebeurt niets.

# An invitation.
portal-invitation-title = Welkom bij { $company }
portal-invitation-lead = U krijgt toegang voor { $customer }. U meldt zich aan met { $email }.
portal-invitation-name = Uw naam
portal-invitation-name-help = Zoals { $company } en uw collega’s hem lezen.
portal-invitation-password-help = Laat het leeg om u per mail aan te melden, met een link of een code. Anders 12 tekens of meer: een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
portal-invitation-send = Portaal openen
portal-invitation-known-title = Ook werken voor { $customer }?
portal-invitation-known-lead = { $customer } nodigt u uit. Na uw akkoord kunt u dit bedrijf kiezen wanneer u zich met { $email } hebt aangemeld. Zij zien niets van wat u voor anderen doet.
portal-invitation-known-send = Uitnodiging aannemen
flash-portal-welcome = Welkom. U bent aangemeld.
flash-invitation-known = U hebt toegang voor nog een bedrijf. Meld u aan en het staat er.

# Several companies.
portal-companies-title = Uw bedrijven
portal-companies-lead = U handelt voor één bedrijf tegelijk.
portal-companies-asked = De pagina waar u heen wilde is van { $company }. Wissel, dan gaat zij open.
portal-companies-one = U hebt toegang voor één bedrijf, dus er valt niets te wisselen.
portal-companies-current = Huidig
portal-companies-switch = Wisselen
portal-companies-switch-to = Wisselen naar { $company }
portal-companies-back = Terug
flash-company-switched = U bent naar een ander bedrijf gewisseld.

# Signed in, and at another portal.
portal-elsewhere-title = Geen toegang tot { $portal }
portal-elsewhere-text = U bent aangemeld met { $email }; dat adres heeft geen toegang tot { $portal }. Meld u hieronder aan met een ander adres.
portal-elsewhere-portals = Hier hebt u wel toegang:
