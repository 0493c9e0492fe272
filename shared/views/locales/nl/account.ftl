# Wat iemand die bij een portaal is aangemeld zelf regelt, en het menu erheen.

menu-account = Uw account
menu-company = Uw bedrijf
menu-overview = Overzicht
menu-request = Nieuwe aanvraag
menu-profile = Profiel
menu-password = Wachtwoord
menu-sessions = Aangemelde apparaten
menu-company-facts = Bedrijfsgegevens
menu-users = Gebruikers
menu-switch = Van bedrijf wisselen
menu-manager = Uw contactpersoon bij { $name }

# Profiel.
profile-lead = Uw naam staat bij wat u aanvraagt en schrijft.
profile-name = Uw naam
profile-name-help = Zoals uw collega’s en wij die lezen.
profile-language = Taal
profile-language-help = Voor deze pagina’s en voor e-mails aan u.
profile-email = U meldt zich aan met
profile-email-help = Dit adres kunt u hier niet wijzigen. Vraag het ons als u een ander nodig hebt.
profile-save = Profiel opslaan
flash-profile-saved = Uw profiel is opgeslagen.
refusal-profile-changed = Uw profiel is intussen in een ander venster gewijzigd. Bekijk het opnieuw en sla het dan op.

# Aangemelde browsers.
sessions-lead = Browsers waarin u bent aangemeld. Beëindig wat u niet kent; daar moet men zich dan opnieuw aanmelden.
sessions-unknown = Onbekend apparaat
sessions-here = Dit apparaat
sessions-seen = Laatst gebruikt:
sessions-now = nu
sessions-since = Aangemeld:
sessions-network = { $network ->
    [unknown] Netwerk onbekend
   *[other] Netwerk { $network }
}
sessions-end = Beëindigen
sessions-end-others = Alle andere beëindigen
flash-session-ended = De sessie is beëindigd.
flash-sessions-ended = Alle andere sessies zijn beëindigd.

# Wachtwoord.
password-lead-set = U meldt zich aan met een e-mail. Met een wachtwoord kan het ook zonder.
password-lead-change = U meldt zich aan met uw wachtwoord of met een e-mail.
password-lead-replace = U hebt al een wachtwoord. Een nieuw wachtwoord vervangt het; u kwam binnen met een e-mail, dus het huidige wordt niet gevraagd.
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-new-help = 12 tekens of meer. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
password-save = Wachtwoord opslaan
password-others-end = Hier blijft u aangemeld; elke andere sessie eindigt.
password-remove-title = Zonder wachtwoord
password-remove-text = Vanaf dan meldt u zich alleen met een e-mail aan. Elke andere sessie eindigt.
password-remove = Wachtwoord verwijderen
error-password-current = Dit is niet uw huidige wachtwoord
flash-password-saved = Uw wachtwoord is opgeslagen. Elke andere sessie is beëindigd.
flash-password-removed = Uw wachtwoord is verwijderd. U meldt zich voortaan aan met een e-mail.

# Het bedrijf.
company-name = Naam
company-reference = Klantnummer
company-address = Adres
company-contact = Contactpersoon
company-change = Klopt er iets niet? Schrijf { $name }:

# Gebruikers: rollen, bereik, toestand.
role-admin = Beheerder
role-admin-hint = Alles, ook de gegevens en gebruikers van het bedrijf.
role-buyer = Aanvrager
role-buyer-hint = Vraagt werk aan en antwoordt.
role-finance = Financiën
role-finance-hint = Ziet werk en facturen, vraagt niets aan.
role-viewer = Lezer
role-viewer-hint = Kijkt, wijzigt niets.
scope-company = Het hele bedrijf
scope-company-hint = Ziet wat iedereen in het bedrijf heeft aangevraagd.
scope-own = Eigen aanvragen
scope-own-hint = Ziet alleen wat hij of zij zelf heeft aangevraagd.
scope-locations = Enkele locaties
scope-locations-hint = Ziet wat bij de gekozen locaties hoort, en de eigen aanvragen.
scope-locations-count =
    { $count ->
        [one] { $count } locatie
       *[other] { $count } locaties
    }
user-state-active = Actief
user-state-invited = Uitgenodigd
user-state-off = Uitgeschakeld

# De lijst van gebruikers.
users-lead = Wie van uw bedrijf zich hier aanmeldt, en wat diegene mag.
users-invite = Collega uitnodigen
users-name = Naam
users-email = E-mailadres
users-role = Rol
users-scope = Ziet
users-locations = Locaties
users-state = Toegang
user-me = { $name } (u)

# Een uitnodiging.
invite-title = Collega uitnodigen
invite-lead = Uw collega krijgt een e-mail met een link die 7 dagen geldig is.
invite-email-help = Daarheen gaat de uitnodiging, en daarmee meldt uw collega zich aan.
invite-send = Uitnodiging sturen
flash-user-invited = { $name } is uitgenodigd. De e-mail is onderweg.
flash-user-invited-again = { $name } krijgt de uitnodiging nog een keer.

# Eén gebruiker.
user-invited-text = Nog niet binnengekomen. De uitnodiging is na elke e-mail 7 dagen geldig.
user-invite-again = Uitnodiging opnieuw sturen
user-save = Wijzigingen opslaan
user-access = Toegang
user-active-text = { $name } kan zich voor uw bedrijf aanmelden.
user-off = Uitschakelen
user-off-title = { $name } uitschakelen?
user-off-text = { $name } kan zich niet meer voor uw bedrijf aanmelden en wordt meteen afgemeld. Aanvragen blijven bestaan.
user-off-text-me = U kunt zich niet meer voor dit bedrijf aanmelden en wordt meteen afgemeld. Een collega kan u weer inschakelen.
user-off-everywhere = { $name } is door ons uitgeschakeld. Bel ons als dat een vergissing is.
user-on = Inschakelen
user-on-text = { $name } is uitgeschakeld en kan zich niet voor uw bedrijf aanmelden.
flash-user-saved = De wijzigingen voor { $name } zijn opgeslagen. Ze gelden meteen.
flash-user-off = { $name } is uitgeschakeld.
flash-user-on = { $name } is weer ingeschakeld.
flash-role-changed = Uw rol is gewijzigd.
refusal-user-changed = Iemand anders heeft deze gebruiker intussen gewijzigd. Bekijk het opnieuw en sla het dan op.
refusal-last-admin = U bent de laatste beheerder van uw bedrijf. Maak eerst een collega beheerder.
