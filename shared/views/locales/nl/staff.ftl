# De eigen mensen van het bedrijf aan de desk.

staff-title = Medewerkers
staff-lead = Wie aan deze desk werkt en wat ieder mag.
staff-invite = Collega uitnodigen
staff-signed-in = Laatst aangemeld
staff-never = Nooit
staff-factor-on = Aan
staff-factor-off = Uit
staff-browsers = Nu aangemeld
staff-browsers-count =
    { $count ->
        [0] In geen browser
        [one] In { $count } browser
       *[other] In { $count } browsers
    }
staff-role-owner = Eigenaar
staff-role-owner-hint = Alles, ook deze collega’s.
staff-role-manager = Manager
staff-role-manager-hint = Portalen, bedrijfsregels en het dagelijkse werk.
staff-role-agent = Medewerker
staff-role-agent-hint = Het dagelijkse werk: aanvragen, klanten en hun gebruikers.
staff-role-read-only = Alleen lezen
staff-role-read-only-hint = Bekijkt alles aan de desk, wijzigt niets.

# Iemand uitnodigen.

staff-invite-lead = Uw collega krijgt een mail met een link, kiest een wachtwoord en is binnen. De link is 7 dagen geldig.
staff-name-help = Zoals uw klanten hem lezen. Uw collega kan hem zelf wijzigen.
staff-language-help = Van de uitnodiging en de desk. Uw collega kan die zelf wijzigen.
error-mail-bounced = Mail aan dit adres kwam terug. Gebruik een ander.
error-mail-unwanted = De eigenaar van dit adres wil onze mail niet. Gebruik een ander.
staff-bounced-title = Mail komt niet aan
staff-bounced-text = Naar { $email } sturen we niets meer: mail kwam terug.
staff-unwanted-text = Naar { $email } sturen we niets meer: de eigenaar wil onze mail niet.
staff-bounced-anew = Nodig uw collega op een ander adres uit en schakel dit uit.

# Eén collega.

staff-self = Dit bent u. Over uw rol en toegang beslist een andere eigenaar.
staff-self-account = Uw eigen account
staff-activity-whole = Alle activiteit van deze collega
staff-role-save = Rol opslaan
staff-role-help = Geldt vanaf de volgende klik.
staff-visits-title = Bezoeken
staff-visits = Gaat op bezoek
staff-visits-help = Staat als monteur in de lijst bij het inplannen, met een eigen rij in de planning.
staff-visits-save = Opslaan
staff-off-hint = Wie vertrekt, schakelt u uit: meteen afgemeld, en bewaard bij alles wat is gedaan.
staff-off-title = { $name } uitschakelen?
staff-off-text = { $name } wordt meteen in elke browser afgemeld en kan zich niet meer aanmelden. Wat is gedaan, blijft onder die naam staan.
staff-on-text = { $name } is uitgeschakeld en kan zich niet aanmelden.
staff-sign-out = Overal afmelden
staff-sign-out-text = Bij een verloren of gedeeld apparaat: overal is opnieuw aanmelden nodig.
staff-factor-reset = Aanmelden in twee stappen wissen
staff-factor-reset-text = Voor wie de telefoon en de herstelcodes kwijt is.
staff-factor-title = Aanmelden in twee stappen van { $name } wissen?
staff-factor-ask = Daarna meldt { $name } zich met alleen het wachtwoord aan, tot het opnieuw is ingesteld. Ga na dat het echt om deze persoon gaat: bel of spreek elkaar. { $name } wordt overal afgemeld.

# Wat is gedaan, en wat niet kon.

flash-staff-invited = { $name } is uitgenodigd. De e-mail is onderweg.
flash-staff-invited-again = { $name } krijgt de uitnodiging nog een keer.
flash-staff-role = { $name } heeft de nieuwe rol vanaf de volgende klik.
flash-staff-visits = { $name } kan voor bezoeken worden gekozen.
flash-staff-no-visits = { $name } kan niet meer voor bezoeken worden gekozen. Wat gepland is, blijft staan.
flash-staff-off = { $name } is uitgeschakeld.
flash-staff-on = { $name } is weer ingeschakeld.
flash-staff-signed-out = { $name } is overal afgemeld.
flash-staff-factor = Aanmelden in twee stappen van { $name } is gewist.
refusal-email-taken = Met dit adres meldt zich al iemand aan. Gebruik een ander.
refusal-own-ownership = U kunt uw eigen eigenaarschap niet wegnemen. Een andere eigenaar kan dat.
refusal-no-owner = U bent geen eigenaar meer: een andere eigenaar heeft dat net gewijzigd. Er is niets gedaan.
refusal-staff-came-in = Is al binnengekomen en meldt zich aan met het wachtwoord.
refusal-staff-off = Is uitgeschakeld. Schakel eerst in.
refusal-staff-mail = Mail aan dit adres komt niet aan. Er is niets verstuurd.
refusal-staff-no-factor = Aanmelden in twee stappen staat al uit: er is niets te wissen.
refusal-own-factor = Uw eigen aanmelden in twee stappen regelt u in uw account.
refusal-own-sessions = Uw eigen sessies beëindigt u in uw account.
activity-staff-invited = { $by } heeft { $name } voor de desk uitgenodigd als { $role }
activity-staff-invited-again = { $by } heeft { $name } de uitnodiging nog eens gestuurd
activity-staff-changed = { $by } heeft de rol of de bezoeken van { $name } gewijzigd
activity-staff-disabled = { $by } heeft { $name } uitgeschakeld
activity-staff-enabled = { $by } heeft { $name } ingeschakeld
activity-staff-factor-reset = { $by } heeft het aanmelden in twee stappen van { $name } gewist
activity-staff-signed-out = { $by } heeft { $name } overal afgemeld

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender }: uw tweede stap is verwijderd
mail-staff-factor-removed-heading = Uw tweede stap is verwijderd
mail-staff-factor-removed-text = Een eigenaar van { $sender } heeft de tweede stap van uw aanmelding bij de desk verwijderd, omdat die kwijt zou zijn. U bent overal afgemeld. Meld u opnieuw aan en stel dan een nieuwe in.
mail-staff-factor-removed-more = Hebt u hier niet om gevraagd? Zeg het meteen tegen een eigenaar van { $sender } en wijzig uw wachtwoord.
mail-staff-factor-removed-button = Aanmelden
mail-staff-factor-removed-why = U krijgt deze mail omdat het om de veiligheid van uw aanmelding gaat.
