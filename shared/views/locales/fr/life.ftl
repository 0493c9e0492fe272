# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Planifiée
stage-in-progress = En cours
stage-on-hold = En attente
stage-completed = Terminée
stage-closed = Clôturée
stage-cancelled = Annulée
setting-work-order-words-planned = Mot pour « Planifiée »
setting-work-order-words-in-progress = Mot pour « En cours »
setting-work-order-words-on-hold = Mot pour « En attente »
setting-work-order-words-completed = Mot pour « Terminée »
setting-work-order-words-closed = Mot pour « Clôturée »
setting-work-order-words-cancelled = Mot pour « Annulée »

# Why a step is refused.

refusal-not-accepted = Cette demande n’est pas encore acceptée.
refusal-not-on-hold = Cette intervention n’est pas en attente.
refusal-not-completed = Cette intervention n’est pas encore terminée.
refusal-still-open = Cette intervention est encore ouverte.
refusal-work-has-begun = L’intervention a déjà commencé.
refusal-plan-under-way = L’intervention est en cours. Mettez-la en attente pour planifier une autre visite.
refusal-already-planned = Une visite est déjà planifiée.
refusal-already-in-progress = L’intervention est déjà en cours.
refusal-on-hold = Cette intervention est en attente. Reprenez-la d’abord.
refusal-already-completed = Cette intervention est déjà terminée.
refusal-already-closed = Cette intervention est déjà clôturée.
refusal-already-cancelled = Cette demande est déjà annulée.

# What is wrong with a visit or a report.

error-time = Saisissez une heure comme 08:30
error-window = Choisissez une heure après le début
error-duration = Saisissez des heures et des minutes, comme 1:30
error-materials = Commencez chaque ligne par la quantité, comme 2 x galet de porte

# What both sides read of the work.

record-visit = Visite planifiée
record-visit-date = Jour
record-visit-time = Entre
record-visit-engineer = Technicien
record-price = Prix
record-report = Ce qui a été fait
record-worked = Temps passé
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } h
record-worked-both = { $hours } h { $minutes } min
record-materials = Matériel
record-checklist = Points de contrôle
check-ok = Conforme
check-not-ok = Non conforme
check-not-applicable = Sans objet
check-remark = Remarque sur « { $name } »
record-report-files = Photos et documents
record-signature = Signature
record-signed-by = Signé par { $name }
record-report-pdf = Rapport en PDF
desk-report-earlier = Rapports précédents
upload-caption = Ce qu’on voit
report-captions = Ce que montre chaque photo
report-captions-help = Une ligne par fichier, dans l’ordre où vous les avez choisis.
report-signed-by = Signé par
report-signed-by-help = Le nom du client qui signe. Quand on ne peut pas dessiner, le nom saisi vaut signature.
report-sign-here = Signez ici avec le doigt ou la souris.
report-sign-clear = Effacer
error-report-files = Un rapport contient au plus { $most } photos et documents. Retirez-en quelques-uns
error-signature = Cette signature est illisible. Signez de nouveau
report-title = Rapport d’intervention { $number }
report-page = Page { $page } sur { $pages }
report-file-not-printed = Ne peut pas être imprimé ; s’ouvre sur la page de la demande.
report-file-being-checked = Contrôle encore en cours.
record-reason-rejected = Motif du refus
record-reason-cancelled = Motif de l’annulation
record-reason-on-hold = Motif de la mise en attente
timeline-planned = Visite planifiée par { $by }
timeline-replanned = Visite replanifiée par { $by }
timeline-started = Intervention commencée par { $by }
timeline-held = Intervention mise en attente par { $by }
timeline-resumed = Intervention reprise par { $by }
timeline-completed = Intervention terminée par { $by }
timeline-closed = Intervention clôturée par { $by }
timeline-reopened = Intervention rouverte par { $by }
timeline-cancelled =
    { $by ->
        [Vous] Vous avez annulé
       *[other] { $by } a annulé
    }

# The status page.

status-next-planned = { $company } passe le jour indiqué ci-dessous. Vous y voyez aussi ce que vous pouvez changer à la visite.
status-next-in-progress = { $company } est à l’œuvre. Ensuite, vous lirez ici ce qui a été fait.
status-next-on-hold = { $company } reprendra dès que possible et vous en informera par e-mail à { $email }.
status-next-completed = L’intervention est terminée. Si quelque chose ne va pas, écrivez plus bas.
status-next-closed = Tout est réglé. S’il reste une question, écrivez plus bas.
status-next-cancelled = Plus personne ne viendra pour cela. Si vous en avez tout de même besoin, écrivez plus bas.
status-cancel = Annuler la demande…
status-cancel-text = { $number } est annulée tout de suite : personne ne viendra, et { $company } en est informée.
status-cancel-reason = Pourquoi ?
status-cancel-reason-help = { $company } le lit.
status-cancel-send = Annuler la demande
flash-withdrawn = La demande { $number } est annulée.

# The queue at the desk.

desk-groups = Ce qu’il y a à faire
desk-group-to-do = À faire
desk-group-planned = Planifiées
desk-group-under-way = En cours
desk-group-done = Terminées
desk-group-not-done = Sans suite
desk-empty-planned = Aucune visite planifiée
desk-empty-planned-text = Une intervention pour laquelle vous planifiez une visite arrive ici.
desk-empty-in-progress = Rien n’est en cours
desk-empty-in-progress-text = Une intervention que vous commencez arrive ici.
desk-empty-on-hold = Rien n’est en attente
desk-empty-on-hold-text = Une intervention mise en attente patiente ici, avec son motif.
desk-empty-completed = Rien de terminé pour l’instant
desk-empty-completed-text = Une intervention dont vous faites le rapport arrive ici.
desk-empty-closed = Rien de clôturé pour l’instant
desk-empty-closed-text = Une intervention terminée que vous clôturez arrive ici.
desk-empty-cancelled = Rien d’annulé
desk-empty-cancelled-text = Ce que vous ou un client annulez arrive ici, avec son motif.

# The steps at the desk.

desk-steps = Autres étapes
desk-step-accept = Accepter la demande
desk-step-start = Commencer
desk-step-resume = Reprendre
desk-step-close = Clôturer
desk-step-reopen = Rouvrir
desk-step-plan = Planifier une visite…
desk-step-plan-title = Planifier une visite pour { $number }
desk-step-plan-send = Planifier la visite
desk-step-replan = Replanifier…
desk-step-replan-title = Replanifier la visite pour { $number }
desk-step-replan-send = Planifier la visite
desk-step-complete = Terminer…
desk-step-complete-title = Terminer { $number }
desk-step-complete-send = Terminer l’intervention
desk-step-hold = Mettre en attente…
desk-step-hold-title = Mettre { $number } en attente
desk-step-hold-send = Mettre en attente
desk-step-reject = Refuser…
desk-step-reject-title = Refuser { $number }
desk-step-reject-send = Refuser la demande
desk-step-cancel = Annuler…
desk-step-cancel-title = Annuler { $number }
desk-step-cancel-send = Annuler l’intervention
desk-step-reason = Motif
desk-step-reason-help = { $name } le lit sur la page de suivi et par e-mail.
desk-plan-from = À partir de
desk-plan-to = Jusqu’à
desk-plan-help = { $name } lit le jour, le créneau et le technicien sur la page de suivi et par e-mail.
desk-report-work = Ce qui a été fait
desk-report-work-help = Le client le lit.
desk-report-time-help = Heures et minutes, comme 1:30.
desk-report-materials = Matériel
desk-report-materials-help = Un par ligne, avec la quantité : 2 x galet de porte.
flash-planned = La visite pour { $number } est planifiée. Le client reçoit un e-mail.
flash-started = { $number } est en cours. Le client reçoit un e-mail.
flash-held = { $number } est en attente. Le client reçoit un e-mail avec le motif.
flash-resumed = { $number } reprend. Le client reçoit un e-mail.
flash-completed = { $number } est terminée. Le client reçoit le rapport par e-mail.
flash-closed = { $number } est clôturée. Le client reçoit un e-mail.
flash-reopened = { $number } est rouverte. Le client reçoit un e-mail.
flash-cancelled = { $number } est annulée. Le client reçoit un e-mail avec le motif.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number } : visite le { $date }
mail-work-planned-heading = Votre visite est planifiée
mail-work-planned-text = { $engineer } de { $sender } passe le { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Visite planifiée
notification-work-planned = Une visite est planifiée
mail-work-replanned-subject = { $number } : la visite a maintenant lieu le { $date }
mail-work-replanned-heading = Votre visite a une nouvelle date
mail-work-replanned-text = { $engineer } de { $sender } passe le { $date }, { $time }. La date précédente ne compte plus.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Visite déplacée
notification-work-replanned = Une visite a une nouvelle date
mail-work-started-subject = { $number } : l’intervention a commencé
mail-work-started-heading = L’intervention a commencé
mail-work-started-text = { $sender } est à l’œuvre. Une fois l’intervention terminée, vous apprendrez ce qui a été fait.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Intervention commencée
notification-work-started = Votre intervention a commencé
mail-work-on-hold-subject = { $number } : l’intervention est en attente
mail-work-on-hold-heading = L’intervention est en attente
mail-work-on-hold-text = { $sender } ne peut pas continuer pour l’instant et vous dira quand l’intervention reprend.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Motif
mail-kind-work-on-hold = Intervention en attente
notification-work-on-hold = Votre intervention est en attente
mail-work-resumed-subject = { $number } : l’intervention reprend
mail-work-resumed-heading = L’intervention reprend
mail-work-resumed-text = Ce qui retenait { $sender } est réglé. Sa page vous montre où elle en est.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Intervention reprise
notification-work-resumed = Votre intervention reprend
mail-work-completed-subject = { $number } : l’intervention est terminée
mail-work-completed-heading = L’intervention est terminée
mail-work-completed-text = { $sender } a terminé l’intervention. Voici le rapport.
mail-work-completed-more = Sur la page se trouve le rapport, avec points de contrôle, photos et signature s’il y en a.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = Ce qui a été fait
mail-kind-work-completed = Intervention terminée
notification-work-completed = Votre intervention est terminée
mail-work-closed-subject = { $number } : clôturée
mail-work-closed-heading = L’intervention est clôturée
mail-work-closed-text = Pour { $sender }, tout est réglé. S’il reste une question, écrivez sur sa page.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Intervention clôturée
notification-work-closed = Votre intervention est clôturée
mail-work-reopened-subject = { $number } : rouverte
mail-work-reopened-heading = Nous la rouvrons
mail-work-reopened-text = { $sender } l’a rouverte et vous contactera pour la suite.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Intervention rouverte
notification-work-reopened = Votre intervention est rouverte
mail-work-cancelled-subject = { $number } : annulée
mail-work-cancelled-heading = L’intervention est annulée
mail-work-cancelled-text = Plus personne de { $sender } ne viendra pour cela.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Motif
mail-kind-work-cancelled = Intervention annulée
notification-work-cancelled = Votre intervention est annulée
mail-work-withdrawn-subject = { $number } : annulée par { $name }
mail-work-withdrawn-heading = { $name } a annulé
mail-work-withdrawn-text = { $name } ne souhaite plus cette intervention. Retirez la visite du planning, s’il y en a une.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Motif
mail-kind-work-withdrawn = Annulée par un client
merge-field-visit-date = Le jour de la visite
merge-field-visit-time = L’heure de la visite
merge-field-engineer = Le technicien qui passe
merge-field-reason = Le motif
