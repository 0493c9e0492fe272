# De tweede stap van het aanmelden: een code uit een app, of een herstelcode. Voor gebruikers van klanten en medewerkers.

menu-second-factor = Aanmelden in twee stappen
factor-title = Aanmelden in twee stappen
factor-lead = Naast uw mail of wachtwoord typt u een code die een app op uw telefoon toont. Met alleen uw mail of wachtwoord komt niemand binnen.
factor-due = Uw bedrijf vraagt om aanmelden in twee stappen. Stel het nu in, daarna kunt u verder.
factor-step-app = Open een authenticatie-app op uw telefoon. Elke app is goed.
factor-step-scan = Scan deze afbeelding met de app.
factor-qr = QR-code met de sleutel voor uw app
factor-secret = Geen camera? Typ deze sleutel in de app:
factor-open-app = Al op uw telefoon? Open de app met de sleutel
factor-step-code = Typ de code die de app nu toont.
factor-switch-on = Inschakelen
factor-code = Code uit de app
factor-code-help = Zes cijfers. Een code is één keer geldig.
factor-password-help = U hebt zich een tijd geleden aangemeld, daarom vragen we het nog een keer.
factor-anew = U hebt zich een tijd geleden aangemeld. Meld u opnieuw aan om te wijzigen hoe u zich aanmeldt.
factor-anew-send = Opnieuw aanmelden
factor-on = Ingeschakeld sinds { $date }.
factor-codes-left =
    { $count ->
        [0] Er zijn geen herstelcodes meer.
        [one] Er is nog één herstelcode.
       *[other] Er zijn nog { $count } herstelcodes.
    }
factor-codes-text = Met elke code komt u één keer binnen, voor de dag dat uw telefoon weg is. Nieuwe codes vervangen de vorige.
factor-codes-new = Nieuwe codes maken
factor-off-title = Uitschakelen
factor-off-text = Daarna meldt u zich aan met alleen uw mail of wachtwoord. Elke andere sessie eindigt.
factor-off-required = Uw bedrijf vraagt om aanmelden in twee stappen. Na het uitschakelen stelt u het meteen opnieuw in: doe dit voor een nieuwe telefoon.
factor-off = Uitschakelen
factor-recovery = Herstelcode
factor-recovery-help = Twaalf letters en cijfers. Elke code is één keer geldig.
flash-factor-on = Aanmelden in twee stappen staat aan. Elke andere sessie is beëindigd.
flash-factor-off = Aanmelden in twee stappen staat uit. Elke andere sessie is beëindigd.
flash-recovery-new = U hebt nieuwe herstelcodes. De vorige gelden niet meer.
error-factor-code = Vul de zes cijfers in die uw app toont, of een herstelcode
error-factor-recovery = Vul de twaalf letters en cijfers van een herstelcode in
error-factor-wrong = Deze code klopt niet of is al gebruikt. Wacht op de volgende.
refusal-factor-on = Aanmelden in twee stappen staat al aan.

# Herstelcodes, één keer getoond.
recovery-title = Herstelcodes
recovery-lead = Met elk ervan komt u één keer binnen in plaats van met de code van de app. Druk deze pagina af of schrijf ze op.
recovery-once = We tonen deze codes alleen nu. Bewaar ze niet bij uw telefoon.
recovery-kept = Ik heb ze bewaard

# De tweede stap.
second-step-title = Tweede stap
second-step-lead = Typ de code die uw authenticatie-app toont.
second-step-recovery-lead = Typ een van de herstelcodes die u hebt bewaard.
second-step-with-app = De app gebruiken
second-step-with-recovery = Een herstelcode gebruiken
second-step-anew = Aanmelden met een ander adres
second-step-lost = Telefoon en herstelcodes kwijt? Bel ons: iemand die u kent kan helpen.

# Het eigen account van medewerkers.
desk-profile-lead = Uw naam staat bij wat u doet en schrijft.
desk-profile-name-help = Zoals uw klanten en collega’s hem lezen.
desk-profile-language-help = Voor de desk en voor mails aan u.
desk-profile-email-help = Dit adres kan hier niet worden gewijzigd. Vraag een eigenaar als u een ander nodig hebt.
desk-password-lead = Hiermee meldt u zich aan bij de desk.

# Wat het bedrijf van zijn medewerkers vraagt.
company-rules-title = Bedrijfsregels
company-rules-lead = Wat geldt voor iedereen die aan deze desk werkt.
company-rules-factor = Medewerkers melden zich in twee stappen aan
company-rules-factor-help = Wie het nog niet heeft ingesteld, doet dat bij de volgende klik, u ook, en daarvoor niets anders.
company-rules-factor-on = Medewerkers melden zich in twee stappen aan.
company-rules-factor-off = Medewerkers mogen zich in twee stappen aanmelden.
company-rules-save = Regels opslaan
flash-company-rules-saved = De regels zijn opgeslagen. Ze gelden binnen een halve minuut.
activity-factor-required = { $by } heeft aanmelden in twee stappen verplicht gemaakt voor medewerkers
activity-factor-not-required = { $by } heeft aanmelden in twee stappen vrijwillig gemaakt voor medewerkers
