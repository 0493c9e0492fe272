# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = Aucune visite n’est planifiée.
refusal-no-offer = Aucun créneau n’est proposé pour le moment.
refusal-visits-phone = Pour modifier la visite, appelez-nous : { $phone }.
refusal-visits-mail = Pour modifier la visite, écrivez-nous : { $email }.
refusal-visit-cut-off = La visite a lieu dans moins de { $hours } heures : elle ne peut plus être modifiée ici. Appelez-nous : { $phone }.
refusal-visit-cut-off-mail = La visite a lieu dans moins de { $hours } heures : elle ne peut plus être modifiée ici. Écrivez-nous : { $email }.
refusal-visit-past = La visite a déjà commencé.
refusal-visit-changed = La visite a changé depuis que vous avez ouvert cette page. Consultez-la et répondez à nouveau.
refusal-visit-confirmed = Cette visite est déjà confirmée.
refusal-slot-gone = Ce créneau n’est plus proposé. Choisissez-en un autre.
refusal-slot-planned = La visite est déjà planifiée à ce créneau.
refusal-slot-past = Ce créneau est passé. Choisissez-en un plus tard.
refusal-slot-taken = Quelqu’un vient de prendre ce créneau. Ceux-ci sont encore libres.

# What is wrong with a slot.
error-time-skipped = { $time } n’existe pas ce jour-là : on passe à l’heure d’été
error-slot-past = Choisissez une heure à venir
error-slot-twice = Ce créneau est déjà dans la liste

# What both sides read of it.
record-visit-choice = Visite
record-visit-customer = Client
record-visit-agreed = A confirmé
record-visit-not-agreed = N’a pas encore confirmé
record-visit-offered = Créneaux proposés
timeline-slots-offered = Créneaux proposés par { $by }
timeline-visit-chosen =
    { $by ->
        [Vous] Vous avez choisi un créneau
       *[other] { $by } a choisi un créneau
    }
timeline-visit-moved =
    { $by ->
        [Vous] Vous avez déplacé la visite
       *[other] { $by } a déplacé la visite
    }
timeline-slots-declined =
    { $by ->
        [Vous] Vous avez indiqué qu’aucun créneau ne convient
       *[other] { $by } a indiqué qu’aucun créneau ne convient
    }
timeline-visit-confirmed =
    { $by ->
        [Vous] Vous avez confirmé la visite
       *[other] { $by } a confirmé la visite
    }
timeline-visit-cancelled =
    { $by ->
        [Vous] Vous avez annulé la visite
       *[other] { $by } a annulé la visite
    }
timeline-visit-reminded = Rappel de la visite envoyé par { $by }

# The visit for whoever asked.
visit-title = Visite pour { $number }
visit-none = Aucune visite n’est planifiée pour le moment. { $company } vous écrira dès qu’il y en aura une.
visit-choose = Choisissez un créneau pour la visite
visit-choose-label = Quand cela vous convient-il ?
visit-choose-send = Choisir ce créneau
visit-move = Déplacer la visite…
visit-move-to = À quel créneau ?
visit-move-send = Déplacer la visite
visit-confirm = Confirmer la visite
visit-your-answer = Votre réponse
visit-agreed = Confirmée
visit-calendar = Ajouter à votre agenda
visit-decline = Aucun de ces créneaux ne convient…
visit-decline-text = Quand cela vous conviendrait-il ?
visit-decline-help = { $company } le lit et vous propose d’autres créneaux.
visit-decline-send = Demander d’autres créneaux
visit-cancel = Annuler la visite…
visit-cancel-text = Personne ne viendra, et { $company } en est informée. { $number } reste ouverte.
visit-cancel-reason = Pourquoi ?
visit-cancel-send = Annuler la visite
visit-looks-only = Vous pouvez voir cette visite. Un collègue autorisé à demander des interventions peut la confirmer ou la déplacer.
visit-none-left = Aucun des créneaux proposés ne peut plus être choisi.
flash-visit-confirmed = La visite pour { $number } est confirmée.
flash-visit-chosen = La visite pour { $number } est planifiée au créneau choisi. Vous recevez un e-mail.
flash-slots-declined = Votre réponse sur { $number } est envoyée. Vous recevrez d’autres créneaux par e-mail.
flash-visit-cancelled = La visite pour { $number } est annulée.

# The desk.
desk-step-offer = Proposer des créneaux…
desk-step-offer-title = Proposer des créneaux pour { $number }
desk-step-offer-send = Proposer ces créneaux
desk-slot-date = Jour { $place }
desk-slot-from = À partir de
desk-slot-to = Jusqu’à
desk-slot-engineer = Technicien
flash-offered = Les créneaux pour { $number } sont proposés. Le client reçoit un e-mail.

# Settings.
settings-section-work-orders = Ordres de travail
setting-work-orders-parts = Les clients voient d’un ordre de travail
setting-work-orders-parts-help = Ce qui n’est pas coché manque dans leurs pages, listes, e-mails et rapports. Vous voyez tout.
setting-work-orders-parts-description = Description
setting-work-orders-parts-planned-time = Heure d’une visite (le jour est toujours indiqué)
setting-work-orders-parts-engineer = Technicien d’une visite (qui a écrit ou fait quelque chose est toujours indiqué)
setting-work-orders-parts-checklist = Liste de contrôle
setting-work-orders-parts-materials = Matériel
setting-work-orders-parts-time-worked = Temps de travail
setting-work-orders-parts-prices = Prix
setting-work-orders-parts-photos = Photos et documents du rapport
setting-work-orders-parts-report = Rapport en PDF, avec la signature
setting-work-orders-comments = Les clients écrivent des messages et envoient des fichiers sur un ordre de travail
setting-work-orders-comments-help = Sinon, ils lisent ce qui se passe et vous appellent.
setting-work-orders-choose = Les clients confirment les visites et choisissent parmi les créneaux proposés
setting-work-orders-choose-help = Sinon, ils lisent qui appeler.
setting-work-orders-cancel = Les clients annulent eux-mêmes les visites
setting-work-orders-cancel-help = L’intervention reste ouverte ; seule la visite est annulée.
setting-work-orders-hours = Heures avant une visite jusqu’auxquelles elle peut être déplacée ou annulée
setting-work-orders-hours-help = Ensuite, les clients lisent votre numéro de téléphone. 0 : jusqu’au début de la visite.
setting-links-visit = Les invités suivent une visite par un lien
setting-links-visit-help = Il ouvre la visite et rien d’autre de la demande. Sans lui, les boutons mènent à la demande.
setting-links-visit-days = Nombre de jours de validité d’un lien vers une visite
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = Sur cette page, vous voyez ce que vous pouvez faire de la visite et pouvez l’ajouter à votre agenda.
mail-some-engineer = Un technicien
mail-some-time = dans la journée
mail-fact-slot = Créneau { $place }
mail-visit-offered-subject = { $number } : choisissez un créneau pour la visite
mail-visit-offered-heading = Quand la visite vous convient-elle ?
mail-visit-offered-text = { $sender } peut passer aux créneaux ci-dessous. Choisissez celui qui vous convient.
mail-visit-offered-more = Un créneau est à vous dès que vous l’avez choisi : d’ici là, quelqu’un d’autre peut le prendre. Si aucun ne convient, dites-le sur cette page.
mail-visit-offered-button = Choisir un créneau
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Créneaux proposés
notification-visit-offered = Vous pouvez choisir un créneau pour une visite
mail-visit-reminder-subject = { $number } : rappel de la visite du { $date }
mail-visit-reminder-heading = Votre visite approche
mail-visit-reminder-text = { $engineer } de { $sender } passe le { $date }, { $time }.
mail-visit-reminder-more = Veillez à ce que quelqu’un puisse ouvrir.
mail-visit-reminder-button = Voir la visite
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Rappel de visite
notification-visit-reminder = Une visite a lieu dans un jour
mail-visit-cancelled-subject = { $number } : la visite du { $date } est annulée
mail-visit-cancelled-heading = La visite est annulée
mail-visit-cancelled-text = Personne de { $sender } ne passera le { $date }. Votre demande reste ouverte.
mail-visit-cancelled-more = { $sender } vous contactera pour un autre créneau.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Motif
mail-kind-visit-cancelled = Visite annulée
notification-visit-cancelled = Une visite est annulée
mail-visit-answered-subject = { $number } : { $name } a répondu au sujet de la visite
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } a confirmé la visite
        [chosen] { $name } a choisi un créneau
        [moved] { $name } a déplacé la visite
        [declined] Aucun créneau ne convient à { $name }
        [cancelled] { $name } a annulé la visite
       *[other] { $name } a répondu au sujet de la visite
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] La visite reste comme prévu.
        [chosen] La visite est planifiée au créneau ci-dessous.
        [moved] La visite est maintenant planifiée au créneau ci-dessous ; l’ancien est de nouveau libre.
        [declined] Proposez d’autres créneaux.
        [cancelled] Le créneau est de nouveau libre. L’intervention reste ouverte : planifiez une autre visite.
       *[other] La demande indique où en est la visite.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = Dans ses mots
mail-kind-visit-answered = Réponse d’un client sur une visite

# Calendars.
calendar-summary = { $company } : { $type } ({ $number })
