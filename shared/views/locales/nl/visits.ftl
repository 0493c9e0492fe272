# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = Er is geen bezoek gepland.
refusal-no-offer = Er zijn op dit moment geen tijden om uit te kiezen.
refusal-visits-phone = Bel ons om het bezoek te wijzigen: { $phone }.
refusal-visits-mail = Schrijf ons om het bezoek te wijzigen: { $email }.
refusal-visit-cut-off = Het bezoek is al over minder dan { $hours } uur en kan hier niet meer gewijzigd worden. Bel ons: { $phone }.
refusal-visit-cut-off-mail = Het bezoek is al over minder dan { $hours } uur en kan hier niet meer gewijzigd worden. Schrijf ons: { $email }.
refusal-visit-past = Het bezoek is al begonnen.
refusal-visit-changed = Het bezoek is veranderd sinds u deze pagina opende. Bekijk het en antwoord opnieuw.
refusal-visit-confirmed = Dit bezoek is al bevestigd.
refusal-slot-gone = Deze tijd wordt niet meer aangeboden. Kies een andere.
refusal-slot-planned = Het bezoek staat al op deze tijd gepland.
refusal-slot-past = Deze tijd is voorbij. Kies een latere.
refusal-slot-taken = Iemand anders heeft deze tijd net genomen. Deze zijn nog vrij.

# What is wrong with a slot.
error-time-skipped = { $time } bestaat niet op deze dag: de klok gaat vooruit
error-slot-past = Kies een tijd die nog moet komen
error-slot-twice = Deze tijd staat al in de lijst

# What both sides read of it.
record-visit-choice = Bezoek
record-visit-customer = Klant
record-visit-agreed = Heeft bevestigd
record-visit-not-agreed = Heeft nog niet bevestigd
record-visit-offered = Aangeboden
timeline-slots-offered = { $by } heeft tijden aangeboden
timeline-visit-chosen = { $by } heeft een tijd voor het bezoek gekozen
timeline-visit-moved = { $by } heeft het bezoek verzet
timeline-slots-declined = { $by } heeft laten weten dat geen enkele tijd past
timeline-visit-confirmed = { $by } heeft het bezoek bevestigd
timeline-visit-cancelled = { $by } heeft het bezoek afgezegd
timeline-visit-reminded = { $by } heeft aan het bezoek herinnerd

# The visit for whoever asked.
visit-title = Bezoek voor { $number }
visit-none = Er is op dit moment geen bezoek gepland. U krijgt een mail van { $company } zodra er een is.
visit-choose = Kies een tijd voor het bezoek
visit-choose-label = Wanneer schikt het u?
visit-choose-send = Deze tijd kiezen
visit-move = Bezoek verzetten…
visit-move-to = Naar welke tijd?
visit-move-send = Bezoek verzetten
visit-confirm = Bezoek bevestigen
visit-your-answer = Uw antwoord
visit-agreed = Bevestigd
visit-calendar = Aan uw agenda toevoegen
visit-decline = Geen van deze tijden past…
visit-decline-text = Wanneer zou het u schikken?
visit-decline-help = { $company } leest dit en biedt u andere tijden aan.
visit-decline-send = Andere tijden vragen
visit-cancel = Bezoek afzeggen…
visit-cancel-text = Er komt dan niemand en { $company } krijgt bericht. { $number } zelf blijft open.
visit-cancel-reason = Waarom?
visit-cancel-send = Bezoek afzeggen
visit-looks-only = U kunt dit bezoek zien. Een collega die werk mag aanvragen, kan het bevestigen of verzetten.
visit-none-left = Geen van de aangeboden tijden kan nog gekozen worden.
flash-visit-confirmed = Het bezoek voor { $number } is bevestigd.
flash-visit-chosen = Het bezoek voor { $number } staat gepland op de tijd die u koos. U krijgt een mail.
flash-slots-declined = Uw antwoord op { $number } is verstuurd. U krijgt andere tijden per mail.
flash-visit-cancelled = Het bezoek voor { $number } is afgezegd.

# The desk.
desk-step-offer = Tijden aanbieden…
desk-step-offer-title = Tijden aanbieden voor { $number }
desk-step-offer-send = Deze tijden aanbieden
desk-slot-date = Dag { $place }
desk-slot-from = Vanaf
desk-slot-to = Tot
desk-slot-engineer = Monteur
flash-offered = De tijden voor { $number } zijn aangeboden. De aanvrager krijgt een mail.

# Settings.
settings-section-work-orders = Werkbonnen
setting-work-orders-parts = Klanten zien van een werkbon
setting-work-orders-parts-help = Wat niet is aangevinkt, ontbreekt op hun pagina’s, lijsten, mails en rapporten. U ziet alles.
setting-work-orders-parts-description = Omschrijving
setting-work-orders-parts-planned-time = Tijd van een bezoek (de dag wordt altijd genoemd)
setting-work-orders-parts-engineer = Monteur van een bezoek (wie iets schreef of deed, wordt altijd genoemd)
setting-work-orders-parts-checklist = Controlelijst
setting-work-orders-parts-materials = Materialen
setting-work-orders-parts-time-worked = Gewerkte tijd
setting-work-orders-parts-prices = Prijzen
setting-work-orders-parts-photos = Foto’s en documenten van het rapport
setting-work-orders-parts-report = Rapport als pdf, met de handtekening
setting-work-orders-comments = Klanten schrijven berichten en sturen bestanden bij een werkbon
setting-work-orders-comments-help = Zo niet, dan lezen ze wat er gebeurt en bellen ze u.
setting-work-orders-choose = Klanten bevestigen bezoeken en kiezen uit de tijden die u aanbiedt
setting-work-orders-choose-help = Zo niet, dan lezen ze wie ze kunnen bellen.
setting-work-orders-cancel = Klanten zeggen bezoeken zelf af
setting-work-orders-cancel-help = Het werk zelf blijft open; alleen het bezoek vervalt.
setting-work-orders-hours = Uren voor een bezoek tot wanneer het verzet of afgezegd kan worden
setting-work-orders-hours-help = Daarna lezen klanten uw telefoonnummer. 0: tot het bezoek begint.
setting-links-visit = Gasten volgen een bezoek via een link
setting-links-visit-help = Hij opent het bezoek en verder niets van de aanvraag. Zonder link leiden de knoppen naar de aanvraag.
setting-links-visit-days = Aantal dagen dat een link naar een bezoek geldig is
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = Op die pagina ziet u wat u met het bezoek kunt doen en zet u het in uw agenda.
mail-some-engineer = Een monteur
mail-some-time = in de loop van de dag
mail-fact-slot = Tijd { $place }
mail-visit-offered-subject = { $number }: kies een tijd voor het bezoek
mail-visit-offered-heading = Wanneer schikt het bezoek u?
mail-visit-offered-text = { $sender } kan op de tijden hieronder komen. Kies wat u schikt.
mail-visit-offered-more = Een tijd is van u zodra u die gekozen hebt: tot dan kan iemand anders die nemen. Past er geen, laat dat dan op die pagina weten.
mail-visit-offered-button = Tijd kiezen
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Tijden aangeboden
notification-visit-offered = U kunt een tijd voor een bezoek kiezen
mail-visit-reminder-subject = { $number }: herinnering aan het bezoek op { $date }
mail-visit-reminder-heading = Uw bezoek komt eraan
mail-visit-reminder-text = { $engineer } van { $sender } komt op { $date }, { $time }.
mail-visit-reminder-more = Zorg dat iemand de deur kan opendoen.
mail-visit-reminder-button = Bezoek bekijken
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Herinnering aan een bezoek
notification-visit-reminder = Een bezoek is over een dag
mail-visit-cancelled-subject = { $number }: het bezoek op { $date } is afgezegd
mail-visit-cancelled-heading = Het bezoek is afgezegd
mail-visit-cancelled-text = Er komt op { $date } niemand van { $sender }. Uw aanvraag blijft open.
mail-visit-cancelled-more = { $sender } neemt contact op over een andere tijd.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Reden
mail-kind-visit-cancelled = Bezoek afgezegd
notification-visit-cancelled = Een bezoek is afgezegd
mail-visit-answered-subject = { $number }: { $name } heeft gereageerd op het bezoek
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } heeft het bezoek bevestigd
        [chosen] { $name } heeft een tijd gekozen
        [moved] { $name } heeft het bezoek verzet
        [declined] Geen tijd past voor { $name }
        [cancelled] { $name } heeft het bezoek afgezegd
       *[other] { $name } heeft gereageerd op het bezoek
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] Het bezoek blijft zoals het gepland is.
        [chosen] Het bezoek staat gepland op de tijd hieronder.
        [moved] Het bezoek staat nu gepland op de tijd hieronder; de vorige tijd is weer vrij.
        [declined] Bied andere tijden aan.
        [cancelled] De tijd is weer vrij. Het werk blijft open: plan een ander bezoek.
       *[other] In de aanvraag staat hoe het met het bezoek is.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = In hun eigen woorden
mail-kind-visit-answered = Klant heeft gereageerd op een bezoek

# Calendars.
calendar-summary = { $company }: { $type } ({ $number })
