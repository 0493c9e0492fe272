# Staff who have lost their password.

sign-in-lost = Wachtwoord kwijt?
reset-title = Wachtwoord kwijt?
reset-lead = Vul het adres in waarmee u zich aanmeldt. We sturen u een link waarmee u een nieuw wachtwoord kiest.
reset-send = Link sturen
reset-back = Terug naar het aanmelden
reset-help = Nog nooit binnen geweest? Met uw uitnodiging kiest u uw eerste wachtwoord: een eigenaar van uw bedrijf kan haar opnieuw sturen.
reset-sent-lead = Als { $email } zich hier aanmeldt, is er een mail naartoe onderweg. Druk binnen een uur op de knop erin.
reset-sent-lead-bare = Als uw adres zich hier aanmeldt, is er een mail naartoe onderweg. Druk binnen een uur op de knop erin.
error-reset-mails =
    { $minutes ->
        [one] Er zijn te veel mails aangevraagd. Gebruik de nieuwste, of probeer het over een minuut opnieuw.
       *[other] Er zijn te veel mails aangevraagd. Gebruik de nieuwste, of probeer het over { $minutes } minuten opnieuw.
    }

# What the link in the mail opens.
reset-new-title = Kies een nieuw wachtwoord
reset-new-lead = U meldt zich aan met { $email }. Overal waar u nu aangemeld bent, wordt u afgemeld.
reset-new-send = Wachtwoord opslaan
flash-password-reset = Uw nieuwe wachtwoord is opgeslagen. Meld u ermee aan.
activity-password-reset = { $by } heeft een nieuw wachtwoord gekozen, met de link uit een mail

mail-password-reset-subject = { $sender }: kies een nieuw wachtwoord
mail-password-reset-heading = Kies een nieuw wachtwoord
mail-password-reset-text = Bent u het wachtwoord kwijt waarmee { $email } zich aanmeldt bij de desk van { $sender }? Kies een nieuw.
mail-password-reset-more = De link werkt één keer en een uur lang. Hebt u hier niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
mail-password-reset-button = Nieuw wachtwoord kiezen
mail-password-reset-why = U krijgt deze mail omdat met dit adres om een nieuw wachtwoord is gevraagd.
