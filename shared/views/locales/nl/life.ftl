# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Gepland
stage-in-progress = Bezig
stage-on-hold = In de wacht
stage-completed = Uitgevoerd
stage-closed = Afgesloten
stage-cancelled = Geannuleerd
setting-work-order-words-planned = Woord voor “Gepland”
setting-work-order-words-in-progress = Woord voor “Bezig”
setting-work-order-words-on-hold = Woord voor “In de wacht”
setting-work-order-words-completed = Woord voor “Uitgevoerd”
setting-work-order-words-closed = Woord voor “Afgesloten”
setting-work-order-words-cancelled = Woord voor “Geannuleerd”

# Why a step is refused.

refusal-not-accepted = Deze aanvraag is nog niet aangenomen.
refusal-not-on-hold = Dit werk staat niet in de wacht.
refusal-not-completed = Dit werk is nog niet uitgevoerd.
refusal-still-open = Dit werk loopt nog.
refusal-work-has-begun = Het werk is al begonnen.
refusal-plan-under-way = Het werk is bezig. Zet het in de wacht om nog een bezoek te plannen.
refusal-already-planned = Er is al een bezoek gepland.
refusal-already-in-progress = Het werk is al bezig.
refusal-on-hold = Dit werk staat in de wacht. Hervat het eerst.
refusal-already-completed = Dit werk is al uitgevoerd.
refusal-already-closed = Dit werk is al afgesloten.
refusal-already-cancelled = Dit was al geannuleerd.

# What is wrong with a visit or a report.

error-time = Vul een tijd in zoals 08:30
error-window = Kies een tijd na het begin
error-duration = Vul uren en minuten in, zoals 1:30
error-materials = Begin elke regel met het aantal, zoals 2 x deurrol

# What both sides read of the work.

record-visit = Gepland bezoek
record-visit-date = Dag
record-visit-time = Tussen
record-visit-engineer = Monteur
record-price = Prijs
record-report = Wat er is gedaan
record-worked = Gewerkte tijd
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } u
record-worked-both = { $hours } u { $minutes } min
record-materials = Materiaal
record-checklist = Checklist
check-ok = In orde
check-not-ok = Niet in orde
check-not-applicable = Niet van toepassing
check-remark = Opmerking bij ‘{ $name }’
record-report-files = Foto’s en documenten
record-signature = Handtekening
record-signed-by = Getekend door { $name }
record-report-pdf = Rapport als pdf
desk-report-earlier = Eerdere rapporten
upload-caption = Wat erop staat
report-captions = Wat er op elke foto staat
report-captions-help = Eén regel per bestand, in de volgorde waarin je ze hebt gekozen.
report-signed-by = Getekend door
report-signed-by-help = De naam van de klant die tekent. Kan er niet worden getekend, dan geldt de getypte naam als handtekening.
report-sign-here = Teken hier met een vinger of de muis.
report-sign-clear = Wissen
error-report-files = Een rapport heeft plaats voor { $most } foto’s en documenten. Haal er een paar weg
error-signature = Deze handtekening is niet te lezen. Teken opnieuw
report-title = Werkrapport { $number }
report-page = Pagina { $page } van { $pages }
report-file-not-printed = Deze kan niet worden afgedrukt; op de pagina van de aanvraag is hij te openen.
report-file-being-checked = Het werd nog gecontroleerd.
record-reason-rejected = Waarom de aanvraag is afgewezen
record-reason-cancelled = Waarom het is geannuleerd
record-reason-on-hold = Waarom het in de wacht staat
timeline-planned = { $by } heeft een bezoek gepland
timeline-replanned = { $by } heeft een andere tijd voor het bezoek gepland
timeline-started = { $by } is met het werk begonnen
timeline-held = { $by } heeft het werk in de wacht gezet
timeline-resumed = { $by } heeft het werk hervat
timeline-completed = { $by } heeft het werk uitgevoerd
timeline-closed = { $by } heeft de werkorder afgesloten
timeline-reopened = { $by } heeft het werk weer opgepakt
timeline-cancelled = { $by } heeft geannuleerd

# The status page.

status-next-planned = { $company } komt op de dag hieronder. Daar staat ook wat u aan het bezoek kunt veranderen.
status-next-in-progress = { $company } is aan het werk. Als het klaar is, leest u hier wat er is gedaan.
status-next-on-hold = { $company } gaat zo snel mogelijk verder en laat het u weten per mail aan { $email }.
status-next-completed = Het werk is gedaan. Is er iets niet in orde, schrijf dat dan onderaan.
status-next-closed = Dit is helemaal afgehandeld. Is er toch nog iets, schrijf dat dan onderaan.
status-next-cancelled = Hiervoor komt niemand meer. Is het werk toch nodig, schrijf dat dan onderaan.
status-cancel = Aanvraag annuleren…
status-cancel-text = { $number } wordt meteen geannuleerd: er komt niemand, en { $company } krijgt bericht.
status-cancel-reason = Waarom?
status-cancel-reason-help = { $company } leest dit.
status-cancel-send = Aanvraag annuleren
flash-withdrawn = { $number } is geannuleerd.

# The queue at the desk.

desk-groups = Wat er te doen is
desk-group-to-do = Te doen
desk-group-planned = Gepland
desk-group-under-way = Onderweg
desk-group-done = Klaar
desk-group-not-done = Niet gedaan
desk-empty-planned = Geen bezoeken gepland
desk-empty-planned-text = Werk waarvoor u een bezoek plant, komt hier te staan.
desk-empty-in-progress = Er is niets bezig
desk-empty-in-progress-text = Werk dat u begint, komt hier te staan.
desk-empty-on-hold = Er staat niets in de wacht
desk-empty-on-hold-text = Werk dat u in de wacht zet, wacht hier, met de reden.
desk-empty-completed = Nog niets uitgevoerd
desk-empty-completed-text = Werk dat u als gedaan meldt, komt hier te staan.
desk-empty-closed = Nog niets afgesloten
desk-empty-closed-text = Uitgevoerd werk dat u afsluit, komt hier te staan.
desk-empty-cancelled = Niets geannuleerd
desk-empty-cancelled-text = Wat u of een klant annuleert, komt hier te staan, met de reden.

# The steps at the desk.

desk-steps = Andere stappen
desk-step-accept = Aanvraag aannemen
desk-step-start = Werk beginnen
desk-step-resume = Werk hervatten
desk-step-close = Werkorder afsluiten
desk-step-reopen = Heropenen
desk-step-plan = Bezoek plannen…
desk-step-plan-title = Bezoek plannen voor { $number }
desk-step-plan-send = Bezoek plannen
desk-step-replan = Andere tijd plannen…
desk-step-replan-title = Andere tijd plannen voor { $number }
desk-step-replan-send = Bezoek plannen
desk-step-complete = Uitgevoerd melden…
desk-step-complete-title = { $number } uitgevoerd melden
desk-step-complete-send = Uitgevoerd melden
desk-step-hold = In de wacht zetten…
desk-step-hold-title = { $number } in de wacht zetten
desk-step-hold-send = In de wacht zetten
desk-step-reject = Afwijzen…
desk-step-reject-title = { $number } afwijzen
desk-step-reject-send = Aanvraag afwijzen
desk-step-cancel = Werk annuleren…
desk-step-cancel-title = { $number } annuleren
desk-step-cancel-send = Werk annuleren
desk-step-reason = Reden
desk-step-reason-help = { $name } leest dit op de statuspagina en per mail.
desk-plan-from = Vanaf
desk-plan-to = Tot
desk-plan-help = { $name } leest dag, tijdvak en monteur op de statuspagina en per mail.
desk-report-work = Wat er is gedaan
desk-report-work-help = De klant leest dit.
desk-report-time-help = Uren en minuten, zoals 1:30.
desk-report-materials = Materiaal
desk-report-materials-help = Eén per regel, met het aantal: 2 x deurrol.
flash-planned = Het bezoek voor { $number } is gepland. De aanvrager krijgt een mail.
flash-started = { $number } is bezig. De aanvrager krijgt een mail.
flash-held = { $number } staat in de wacht. De aanvrager krijgt een mail met de reden.
flash-resumed = { $number } gaat verder. De aanvrager krijgt een mail.
flash-completed = { $number } is uitgevoerd. De aanvrager krijgt het verslag per mail.
flash-closed = { $number } is afgesloten. De aanvrager krijgt een mail.
flash-reopened = { $number } is weer open. De aanvrager krijgt een mail.
flash-cancelled = { $number } is geannuleerd. De aanvrager krijgt een mail met de reden.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number }: bezoek op { $date }
mail-work-planned-heading = Uw bezoek is gepland
mail-work-planned-text = { $engineer } van { $sender } komt op { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Bezoek gepland
notification-work-planned = Er is een bezoek gepland
mail-work-replanned-subject = { $number }: het bezoek is nu op { $date }
mail-work-replanned-heading = Uw bezoek heeft een andere tijd
mail-work-replanned-text = { $engineer } van { $sender } komt op { $date }, { $time }. De vorige tijd geldt niet meer.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Bezoek verplaatst
notification-work-replanned = Een bezoek heeft een andere tijd
mail-work-started-subject = { $number }: het werk is begonnen
mail-work-started-heading = Het werk is begonnen
mail-work-started-text = { $sender } is aan het werk. Als het klaar is, hoort u wat er is gedaan.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Werk begonnen
notification-work-started = Uw werk is begonnen
mail-work-on-hold-subject = { $number }: het werk staat in de wacht
mail-work-on-hold-heading = Het werk staat in de wacht
mail-work-on-hold-text = { $sender } kan nu niet verder, en laat u weten wanneer het werk doorgaat.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Reden
mail-kind-work-on-hold = Werk in de wacht
notification-work-on-hold = Uw werk staat in de wacht
mail-work-resumed-subject = { $number }: het werk gaat verder
mail-work-resumed-heading = Het werk gaat verder
mail-work-resumed-text = Wat { $sender } tegenhield, is voorbij. Op de pagina ziet u hoe het ervoor staat.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Werk hervat
notification-work-resumed = Uw werk gaat verder
mail-work-completed-subject = { $number }: het werk is gedaan
mail-work-completed-heading = Het werk is gedaan
mail-work-completed-text = { $sender } heeft het werk gedaan. Dit is het verslag.
mail-work-completed-more = Op de pagina staat het verslag, met checklist, foto’s en handtekening als die er zijn.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = Wat er is gedaan
mail-kind-work-completed = Werk uitgevoerd
notification-work-completed = Uw werk is gedaan
mail-work-closed-subject = { $number }: afgesloten
mail-work-closed-heading = De werkorder is afgesloten
mail-work-closed-text = Voor { $sender } is dit werk helemaal afgehandeld. Is er toch nog iets, schrijf dat dan op de pagina.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Werkorder afgesloten
notification-work-closed = Uw werkorder is afgesloten
mail-work-reopened-subject = { $number }: weer opgepakt
mail-work-reopened-heading = We pakken het weer op
mail-work-reopened-text = { $sender } heeft dit weer opgepakt en laat u weten hoe het verdergaat.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Werk heropend
notification-work-reopened = Uw werk wordt weer opgepakt
mail-work-cancelled-subject = { $number }: geannuleerd
mail-work-cancelled-heading = Het werk is geannuleerd
mail-work-cancelled-text = Hiervoor komt niemand van { $sender } meer.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Reden
mail-kind-work-cancelled = Werk geannuleerd
notification-work-cancelled = Uw werk is geannuleerd
mail-work-withdrawn-subject = { $number }: geannuleerd door { $name }
mail-work-withdrawn-heading = { $name } heeft geannuleerd
mail-work-withdrawn-text = { $name } wil dit werk niet meer. Haal het bezoek uit de planning, als er een is.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Reden
mail-kind-work-withdrawn = Geannuleerd door een klant
merge-field-visit-date = De dag van het bezoek
merge-field-visit-time = De tijd van het bezoek
merge-field-engineer = De monteur die komt
merge-field-reason = De reden
