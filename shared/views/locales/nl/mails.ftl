# De e-mails van het portaal: de instellingen, de lijst, één soort e-mail.

settings-section-mails = E-mails
settings-section-mail = E-mail
setting-mails-sender = Naam van de afzender
setting-mails-sender-help = Zoals mailprogramma’s die tonen. Leeg: de naam van het portaal.
setting-mails-reply-to = Antwoorden gaan naar
setting-mails-reply-to-help = Leeg: het e-mailadres voor klanten.
mails-list = E-mails van dit portaal
mails-list-help = Open een e-mail om te bepalen of die wordt verstuurd en in welke woorden.
mails-kind = E-mail
mails-reader = Gaat naar
mails-reader-customer = Klant
mails-reader-company = U
mails-sent = Verstuurd
mails-sent-unless-turned-off = Verstuurd
mails-sent-if-turned-on = Indien aangezet
mails-sent-never = Niet verstuurd
mails-words = Eigen woorden
mails-words-standard = Geen
mails-all = Alle e-mails van dit portaal

mail-kind-confirm-request = Bevestig uw aanvraag
mail-kind-request-received = Aanvraag ontvangen
mail-kind-new-request = Nieuwe aanvraag
mail-kind-request-accepted = Aanvraag aangenomen
mail-kind-request-rejected = Aanvraag niet aangenomen
mail-kind-comment-to-guest = Bericht van u
mail-kind-comment-to-company = Bericht van een klant
mail-kind-sign-in = Aanmelden
mail-kind-user-invitation = Uitnodiging van een gebruiker
mail-kind-change-approved = Wijziging goedgekeurd
mail-kind-change-rejected = Wijziging niet goedgekeurd

setting-mail-sent = Wordt de e-mail verstuurd?
setting-mail-sent-unless-turned-off = Hij wordt verstuurd
setting-mail-sent-if-turned-on = Hij wordt verstuurd aan wie hem zelf aanzet
setting-mail-sent-never = Hij wordt niet verstuurd
setting-mail-subject = Onderwerp
setting-mail-subject-help = Laat het leeg voor het standaardonderwerp.
setting-mail-text = Tekst
setting-mail-text-help = Staat tussen de aanhef, die er al is, en de knop. Markdown: **vet**, *cursief*, lijsten, [links](https://example.com). De tekst wordt als HTML en als platte tekst verstuurd. Laat hem leeg voor de standaardtekst.

mails-fields = Samenvoegvelden
mails-fields-help = Typ een veld in onderwerp of tekst: op die plaats komt de waarde.
merge-field-company = De naam van de afzender
merge-field-name = De naam van de lezer
merge-field-email = Het e-mailadres van de lezer
merge-field-number = Het nummer van de aanvraag
merge-field-work-type = De soort werk
merge-field-author = Wie schreef
merge-field-contact = Wie het aanvroeg
merge-field-place = Waar het werk moet gebeuren
merge-field-customer = De klant waar iemand bij hoort
merge-field-code = De zes cijfers
merge-field-phone = Uw telefoonnummer voor klanten

mails-preview = Zo ziet hij eruit
mails-preview-real = Met de nieuwste aanvraag van dit portaal. Er wordt niets verstuurd.
mails-preview-made-up = Dit portaal heeft nog geen aanvraag, daarom zijn deze waarden verzonnen. Er wordt niets verstuurd.
mails-preview-wrong = Verbeter het formulier hierboven, dan ziet u hier hoe de e-mail eruitziet.
mails-preview-show = Tonen wat ik typte
mails-test-send = Test versturen naar { $email }
mails-test-sent = Een test is onderweg naar { $email }, in de woorden hierboven. Sla ze op om ze te bewaren.
mails-standard = Standaardwoorden
mails-standard-again = Terug naar de standaardwoorden

mail-example-work-type = Liftstoring
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = De deuren blijven open op de tweede verdieping.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Welke e-mails iemand krijgt.

menu-notifications = Meldingen
notifications-lead = Kies welke e-mails u krijgt van { $name }.
notifications-lead-linked = Kies welke e-mails { $name } stuurt naar { $email }.
notifications-about = Waarover
notification-channel-mail = E-mail
notifications-always = E-mails waar u zelf om vraagt, zoals die om u aan te melden, komen altijd.
notifications-save = Opslaan
notifications-none = Dit portaal verstuurt geen e-mails die uit te zetten zijn.
flash-notifications-saved = Opgeslagen. Het geldt vanaf de volgende e-mail.
flash-notification-off = Uitgezet. U krijgt deze e-mails niet meer.
notification-request-received = Uw aanvraag is ontvangen
notification-request-accepted = Uw aanvraag is aangenomen
notification-request-rejected = Uw aanvraag is niet aangenomen
notification-comment-to-guest = Er is een bericht over uw aanvraag
notification-change-approved = Een wijziging die u vroeg, is doorgevoerd
notification-change-rejected = Een wijziging die u vroeg, is niet doorgevoerd

# Openbare links.

settings-section-links = Openbare links
setting-links-request = Gasten volgen hun aanvraag via een link
setting-links-request-help = Zonder link leiden de knoppen in e-mails naar het aanmelden.
setting-links-request-days = Aantal dagen dat een link geldig is
setting-links-request-days-help = Geteld vanaf het aanmaken, ook voor links die al verstuurd zijn. Hoogstens 365.
setting-links-revoked = Ingetrokken
setting-links-revoked-requests = Links naar aanvragen
links-revoke = Alle links intrekken
links-revoke-help = Als links in verkeerde handen zijn: elke link die tot nu toe is verstuurd, werkt meteen niet meer.
links-revoke-title = Alle links naar aanvragen intrekken?
links-revoke-text = Elke link naar een aanvraag die { $portal } tot nu toe heeft verstuurd, werkt meteen niet meer.
links-revoke-after = Wie er een opent, leest dat die niet meer geldig is en kan zich aanmelden. De volgende e-mail over een aanvraag brengt een nieuwe link.
links-revoke-send = Alle links intrekken
flash-links-revoked = Elke link die tot nu toe is verstuurd, is ingetrokken.
desk-link = Openbare link
desk-link-until = Geldig tot
desk-link-closed = Opent niets meer
desk-link-uses = Geopend
desk-link-times = { $count ->
    [one] eenmaal
   *[other] { $count } keer
}
desk-link-used = Laatst geopend
desk-link-revoke = Link intrekken
desk-link-revoke-text = De link van { $name } werkt meteen niet meer. De volgende e-mail brengt een nieuwe.
desk-link-revoke-send = Link intrekken
flash-link-revoked = { $number }: de link is ingetrokken.
user-links = Openbare links
user-links-hint = Wie zo’n link heeft, leest één dossier zonder zich aan te melden.
user-links-revoke = Al hun links intrekken
user-links-title = Elke link van { $email } intrekken?
user-links-text = Elke openbare link die tot nu toe naar { $email } is gestuurd, werkt meteen niet meer, van elk dossier. De volgende e-mail over een dossier brengt een nieuwe.
flash-user-links-revoked = Elke openbare link die zij hadden, is ingetrokken.
activity-links-taken-back = { $by } heeft elke openbare link van { $email } ingetrokken
timeline-link-revoked = { $by } heeft de openbare link ingetrokken
flash-request-taken = We hebben uw aanvraag { $number } en antwoorden u per e-mail.
