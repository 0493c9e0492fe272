# Staff getting in.

sign-in-title = Aanmelden
sign-in-lead = Voor mensen die hier werken. Een aanvraag volgt u met de link in uw mail.
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-send = Aanmelden
sign-in-help = Nog geen toegang? Een eigenaar van uw bedrijf kan u uitnodigen.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = Het e-mailadres of het wachtwoord klopt niet.
error-sign-in-wait =
    { $seconds ->
        [one] Te veel pogingen met dit adres. Wacht een seconde en probeer het opnieuw.
       *[other] Te veel pogingen met dit adres. Wacht { $seconds } seconden en probeer het opnieuw.
    }
error-sign-in-unavailable = We kunnen het nu niet nakijken. Probeer het over een minuut opnieuw: meestal is het zo voorbij.

# An invitation.
invitation-title = Kies uw wachtwoord
invitation-lead = U meldt zich aan met { $email }.
invitation-name = Uw naam
invitation-name-help = Zoals uw klanten en collega’s hem lezen.
invitation-password = Wachtwoord
invitation-password-help = 12 tekens of meer. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
invitation-send = Opslaan en naar de desk
invitation-until = Deze link werkt tot { $date }.

error-password-short = Gebruik { $min } tekens of meer
error-password-long = Gebruik hooguit { $max } tekens
error-password-common = Veel mensen gebruiken dit wachtwoord, of het is makkelijk te raden. Kies een ander.

flash-signed-out = U bent afgemeld.
flash-session-over = U bent afgemeld. Meld u opnieuw aan.
flash-welcome = Uw wachtwoord is ingesteld en u bent aangemeld.
