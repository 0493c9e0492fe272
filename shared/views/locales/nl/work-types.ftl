# The list of a portal's work types.

settings-section-work-types = Werksoorten
settings-section-work-type = Werksoort
settings-section-field = Vrij veld
work-types-lead = Wat mensen hier kunnen aanvragen, in de volgorde waarin ze kiezen.
work-types-add = Werksoort toevoegen
work-types-new = Nieuwe werksoort
work-types-none = Nog geen werksoorten
work-types-none-text = Voeg de eerste toe, en dan de vragen van het formulier.
work-types-name = Naam
work-types-guests = Open voor gasten
work-types-fields = Vrije velden
work-types-items = Artikelen
work-types-remove = “{ $name }” verwijderen?
work-types-remove-what = Niemand kan dit dan nog aanvragen. Het verdwijnt met zijn vrije velden ({ $fields }) en zijn artikelen ({ $items }).
work-types-remove-stays = Aanvragen die al gedaan zijn blijven zoals ze zijn, met het formulier van toen.
flash-work-type-removed = { $portal }: de werksoort is verwijderd.

# A work type.

setting-work-type-name = Naam
setting-work-type-hint = Regel die helpt kiezen
setting-work-type-place = Komt na
setting-work-type-place-first = Niets: het is de eerste
setting-work-type-open-to-guests = Gasten mogen dit aanvragen
setting-work-type-preferred-dates = Vraag naar dagen die schikken
setting-work-type-description = Omschrijving die er eerst al staat
setting-work-type-description-help = Deze worden ingevuld als het formulier verschijnt: {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Artikelen
setting-work-type-items-help = Wat bij dit werk aangevraagd kan worden, in een aantal. Nul kan altijd.
setting-work-type-items-add = Artikel toevoegen
setting-work-type-items-row = Artikel { $place }
setting-work-type-items-name = Naam
setting-work-type-items-min = Kleinste aantal
setting-work-type-items-max = Grootste aantal
setting-work-type-items-step = In verpakkingen van
setting-work-type-checklist = Checklist
setting-work-type-checklist-help = Waar je monteurs elke keer naar kijken. De lijst wordt overgenomen zodra je een aanvraag aanneemt, en elk punt wordt in het rapport beantwoord.
setting-work-type-checklist-add = Punt toevoegen
setting-work-type-checklist-row = Punt { $place }
setting-work-type-checklist-name = Waar je naar kijkt
request-item-least = Van { $min } tot en met { $max }
request-item-steps = Van { $min } tot en met { $max }, per { $step } verpakt

# The form builder: the list of free fields.

fields-title = Velden van het formulier
fields-lead = Wat er over “{ $type }” gevraagd wordt, in deze volgorde, naast contact, adres en omschrijving.
fields-add = Veld toevoegen
fields-none = Nog geen vrije velden
fields-none-text = Het formulier vraagt contact, adres en omschrijving. Voeg toe wat u verder wilt weten.
fields-label = Vraag
fields-kind = Soort
fields-required = Verplicht
fields-shows = Verschijnt
fields-shows-when = Als “{ $field }” { $answers } is
fields-new = Nieuw veld
fields-new-of = Nieuw veld: { $kind }
fields-new-lead = Waarmee wordt het beantwoord? De soort blijft; al het andere kan later anders.
fields-remove = “{ $name }” verwijderen?
fields-remove-what = De vraag verdwijnt uit het formulier van “{ $type }”, in elke taal.
fields-remove-stays = Aanvragen die al gedaan zijn houden de vraag en het antwoord.
flash-field-removed = { $portal }: het veld is verwijderd. Het formulier heeft een nieuwe versie.
refusal-field-needed = “{ $field }” verschijnt door het antwoord op dit veld. Wijzig dat eerst.

# Types of fields.

field-kind-text = Regel tekst
field-kind-text-hint = Een naam, een nummer op een plaatje, een code.
field-kind-long-text = Lange tekst
field-kind-long-text-hint = Meer regels, in eigen woorden.
field-kind-number = Getal
field-kind-number-hint = Met een eenheid, een kleinste en een grootste waarde, als u wilt.
field-kind-yes-no = Ja of nee
field-kind-yes-no-hint = Andere velden kunnen door het antwoord verschijnen.
field-kind-one-of = Een van meer
field-kind-one-of-hint = Keuzes die u noemt. Andere velden kunnen door het antwoord verschijnen.
field-kind-many-of = Een of meer
field-kind-many-of-hint = Keuzes die u noemt, zoveel als er kloppen.
field-kind-date = Dag
field-kind-date-hint = Een dag op de kalender.
field-kind-date-time = Dag en tijd
field-kind-date-time-hint = Een dag op de kalender en een tijdstip.
field-kind-file = Bestanden
field-kind-file-hint = Foto’s of PDF bij deze vraag.

# A free field.

setting-field-name = Vrij veld
setting-field-label = Vraag
setting-field-help = Regel die helpt antwoorden
setting-field-required = Een antwoord is verplicht
setting-field-default = Antwoord dat er eerst al staat
setting-field-default-help = Zoals mensen het typen; een dag als 2026-11-30, met tijd als 2026-11-30T09:30.
setting-field-default-none = Geen
setting-field-default-yes = Ja
setting-field-default-no = Nee
setting-field-min = Kleinste waarde
setting-field-max = Grootste waarde
setting-field-unit = Eenheid
setting-field-place = Komt na
setting-field-place-first = Niets: het is het eerste
setting-field-show-when = Verschijnt
setting-field-show-when-help = Door het antwoord op een veld ervoor: ja of nee, of een met keuzes.
setting-field-show-when-always = Altijd
setting-field-show-when-again = Toon de antwoorden
setting-field-show-answers = Als het antwoord is
setting-field-show-answers-yes = Ja
setting-field-show-answers-no = Nee
setting-field-options = Keuzes
setting-field-options-add = Keuze toevoegen
setting-field-options-row = Keuze { $place }
setting-field-options-label = Woorden
setting-field-options-chosen = Eerst al gekozen

# What is wrong.

error-merge-field = { $field } is niet bekend. Deze wel: { $known }
error-merge-field-in-link = { $field } staat in het adres van een link, waar niets wordt ingevuld. Schrijf het naast de link.
error-field-order = “{ $field }” verschijnt door het antwoord op “{ $other }” en moet daarom erna komen
error-option-needed = “{ $field }” verschijnt door een keuze die u weghaalde. Wijzig eerst dat veld
error-show-answers = Kies minstens één antwoord
error-options-none = Voeg minstens één keuze toe
error-options-chosen = Er kan maar één keuze eerst al gekozen zijn
error-whole-number = Vul een heel getal in, in cijfers

# How guests see it.

form-preview = Voorbeeld
form-preview-show = Toon voorbeeld
form-preview-help = Zoals mensen het zien, in elke taal van het portaal. Er wordt niets opgeslagen.
form-preview-lead = Zo zien mensen het formulier. Vanaf hier kan het niet verstuurd worden.
form-preview-version = Voorbeeld, versie { $version }
form-preview-back = Terug naar de velden
form-version = Versie { $version }
form-versions = Versies van het formulier
form-versions-help = Elke opgeslagen wijziging maakt een nieuwe. Een aanvraag toont altijd de versie van toen.
