# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Hallo,
mail-hello-name = Hallo { $name },
# What stands between a label and its value in plain text.
mail-colon = :
mail-link-help = Doet de knop niets? Open dan dit adres:
mail-contact = Vragen? Beantwoord deze mail of schrijf naar { $email }.
mail-contact-phone = Vragen? Beantwoord deze mail, schrijf naar { $email } of bel { $phone }.
mail-answer-goes-to = Een antwoord op deze mail gaat rechtstreeks naar { $email }. Het komt niet op de tijdlijn.
mail-why-guest = U krijgt deze mail omdat met dit adres een aanvraag aan { $sender } is gestuurd.
mail-why-company = U krijgt deze mail omdat dit het meldingsadres van { $sender } is. U kunt het wijzigen in de instellingen van het portaal.

mail-fact-number = Nummer
mail-fact-type = Soort werk
mail-fact-contact = Contact
mail-fact-place = Adres
mail-fact-code = Code

mail-confirm-subject = { $number }: bevestig uw aanvraag
mail-confirm-heading = Bevestig uw aanvraag
mail-confirm-text = Dit adres is ingevuld in een aanvraag aan { $sender }. Bevestig dat het van u is; pas dan ziet { $sender } de aanvraag.
mail-confirm-more = De link werkt 7 dagen. Daarna vervalt de aanvraag.
mail-confirm-button = Aanvraag bevestigen
mail-confirm-why = U krijgt deze mail omdat iemand dit adres in het aanvraagformulier van { $sender } heeft ingevuld. Was u dat niet, dan hoeft u niets te doen: zonder uw bevestiging vervalt de aanvraag.

mail-received-subject = { $number }: we hebben uw aanvraag
mail-received-heading = We hebben uw aanvraag
mail-received-text = { $sender } heeft uw aanvraag en antwoordt u per mail.
mail-received-more = Op die pagina ziet u wat er gebeurt en kunt u een opmerking of een foto toevoegen. De link is persoonlijk: wie hem heeft, kan de aanvraag lezen.
mail-received-more-own = Op die pagina ziet u wat er gebeurt en kunt u een opmerking of een foto toevoegen. Na het aanmelden staat zij open voor u en voor collega’s met toegang.
mail-received-button = Aanvraag bekijken
mail-received-why = { mail-why-guest }

mail-new-subject = { $number }: nieuwe aanvraag van { $name }
mail-new-heading = Nieuwe aanvraag van { $name }
mail-new-text = De aanvraag kwam binnen via { $sender } en staat onder Portaalaanvragen.
mail-new-more = { "" }
mail-new-button = Aanvraag openen
mail-new-why = { mail-why-company }
mail-new-quote = Omschrijving

mail-accepted-subject = { $number }: uw aanvraag is aangenomen
mail-accepted-heading = Uw aanvraag is aangenomen
mail-accepted-text = { $sender } neemt uw aanvraag aan en laat u weten hoe het verdergaat.
mail-accepted-more = Op die pagina ziet u wat er gebeurt en kunt u een opmerking of een foto toevoegen.
mail-accepted-button = Aanvraag bekijken
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number }: uw aanvraag wordt niet aangenomen
mail-rejected-heading = Uw aanvraag wordt niet aangenomen
mail-rejected-text = { $sender } heeft uw aanvraag gelezen en kan haar niet aannemen.
mail-rejected-more = Is iets onduidelijk? Schrijf dan een opmerking op die pagina.
mail-rejected-button = Aanvraag bekijken
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Reden

mail-comment-subject = { $number }: bericht van { $name }
mail-comment-heading = Bericht van { $name }
mail-comment-text = { $name } van { $sender } heeft u over uw aanvraag geschreven.
mail-comment-more = Op die pagina kunt u antwoorden en foto’s toevoegen.
mail-comment-button = Bekijken en antwoorden
mail-comment-why = { mail-why-guest }
mail-comment-quote = Bericht

mail-answer-subject = { $number }: bericht van { $name }
mail-answer-heading = Bericht van { $name }
mail-answer-text = { $name } heeft bij een aanvraag een bericht geschreven.
mail-answer-more = { "" }
mail-answer-button = Aanvraag openen
mail-answer-why = { mail-why-company }
mail-answer-quote = Bericht

mail-files-subject = { $number }: bestanden van { $name }
mail-files-heading = Bestanden van { $name }
mail-files-text = { $name } heeft bestanden aan een aanvraag toegevoegd. Zodra ze gecontroleerd zijn, kunt u ze in de desk openen.
mail-files-more = { "" }
mail-files-button = Aanvraag openen
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender }: uw toegang tot de desk
mail-invitation-heading = Welkom bij de desk van { $sender }
mail-invitation-text = In de desk ziet u de aanvragen van uw klanten en beantwoordt u ze. Kies een wachtwoord; daarna meldt u zich aan met { $email }.
mail-invitation-more = De link werkt één keer en 7 dagen lang.
mail-invitation-button = Wachtwoord kiezen
mail-invitation-why = U krijgt deze mail omdat { $sender } dit adres aan zijn medewerkers heeft toegevoegd. Klopt dat niet, dan hoeft u niets te doen.

mail-sign-in-subject = { $sender }: aanmelden
mail-sign-in-heading = Aanmelden bij { $sender }
mail-sign-in-text = Druk op de knop, of typ de code op de pagina waar u erom vroeg.
mail-sign-in-more = Link en code werken één keer en 10 minuten lang.
mail-sign-in-button = Aanmelden
mail-sign-in-why = U krijgt deze mail omdat iemand zich met dit adres wil aanmelden. Was u dat niet, doe dan niets: zonder deze mail komt niemand binnen.

mail-user-invitation-subject = { $sender }: uw toegang voor { $name }
mail-user-invitation-heading = Welkom bij het portaal van { $sender }
mail-user-invitation-text = U hebt toegang gekregen voor { $name }. In het portaal volgt u het werk en vindt u de documenten. U meldt zich aan met { $email }.
mail-user-invitation-more = De link werkt één keer en 7 dagen lang.
mail-user-invitation-button = Portaal openen
mail-user-invitation-why = U krijgt deze mail omdat { $sender } of een collega dit adres heeft toegevoegd. Klopt dat niet, dan hoeft u niets te doen.

mail-change-approved-subject = { $sender }: uw wijziging voor { $name } is doorgevoerd
mail-change-approved-heading = Uw wijziging is goedgekeurd
mail-change-approved-text = De wijziging van de bedrijfsgegevens van { $name } die u vroeg, geldt vanaf nu.
mail-change-approved-more = { "" }
mail-change-approved-button = Bedrijfsgegevens bekijken
mail-change-approved-why = U krijgt deze mail omdat u om deze wijziging vroeg.
mail-change-rejected-subject = { $sender }: uw wijziging voor { $name } is niet doorgevoerd
mail-change-rejected-heading = Uw wijziging is niet goedgekeurd
mail-change-rejected-text = De bedrijfsgegevens van { $name } blijven zoals ze zijn.
mail-change-rejected-quote = Reden
mail-change-rejected-more = Beantwoord deze mail als u vragen hebt.
mail-change-rejected-button = Bedrijfsgegevens bekijken
mail-change-rejected-why = U krijgt deze mail omdat u om deze wijziging vroeg.
mail-choose = Kies welke e-mails u krijgt
mail-test-subject = Test: { $subject }
mail-test-why = Dit is een test die u zichzelf stuurde vanuit de instellingen van het portaal. De knop leidt naar de eerste pagina van het portaal.
