# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Aller au contenu principal
language = Langue
label-before = { $label } :
menu = Menu
close = Fermer
search = Rechercher
choose = Choisir
optional = (facultatif)
form-required-note = Tous les champs sont obligatoires, sauf ceux marqués « (facultatif) ».
answer-yes = Oui
answer-no = Non
sign-out = Se déconnecter
print = Imprimer
breadcrumb = Vous êtes ici

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Demandes du portail
desk-keys-hint = affiche les raccourcis
desk-keys-title = Raccourcis clavier
desk-keys-list = Dans une liste
desk-keys-record = Sur une fiche ouverte
desk-keys-everywhere = Partout
desk-key-next = Suivante dans la liste
desk-key-previous = Précédente dans la liste
desk-key-open = Ouvrir
desk-key-following = Suivant de la liste
desk-key-back = Retour à la liste
desk-key-new = En créer une nouvelle
desk-key-edit = Modifier
desk-key-invite = Inviter quelqu’un
desk-key-search = Rechercher
desk-key-leave = Quitter le champ, fermer la fenêtre
desk-key-help = Afficher ces raccourcis

# Stages of a work order.
stage-unconfirmed = Non confirmée
stage-requested = Reçue
stage-accepted = Acceptée
stage-rejected = Refusée
stage-bar-label = Avancement

# The timeline. $by is a name, or timeline-you: the verb follows it.
timeline-you = Vous
timeline-system = Frontdesk
timeline-internal = Interne
timeline-requested =
    { $by ->
        [Vous] Vous avez envoyé la demande
       *[other] { $by } a envoyé la demande
    }
timeline-imported = Repris des livres de l’entreprise
timeline-entered = { $by } a noté la demande
timeline-confirmed =
    { $by ->
        [Vous] Vous avez confirmé la demande
       *[other] { $by } a confirmé la demande
    }
timeline-accepted =
    { $by ->
        [Vous] Vous avez accepté la demande
       *[other] { $by } a accepté la demande
    }
timeline-rejected =
    { $by ->
        [Vous] Vous avez refusé la demande
       *[other] { $by } a refusé la demande
    }
timeline-commented =
    { $by ->
        [Vous] Vous avez écrit
       *[other] { $by } a écrit
    }
timeline-files-added =
    { $by ->
        [Vous]
            { $count ->
                [one] Vous avez ajouté un fichier
               *[other] Vous avez ajouté { $count } fichiers
            }
       *[other]
            { $count ->
                [one] { $by } a ajouté un fichier
               *[other] { $by } a ajouté { $count } fichiers
            }
    }
timeline-noted = { $by } a noté
timeline-assigned = { $by } a attribué la demande à { $to }
timeline-unassigned = { $by } a retiré l’attribution
timeline-file-refused = « { $name } » a été vérifié et supprimé
timeline-mail-bounced = Les e-mails n’arrivent pas chez le contact
timeline-mail-complaint = Le contact a signalé nos e-mails comme indésirables

# Lists.
pager-label = Pages
pager-newer = Plus récentes
pager-older = Plus anciennes
chart-figures = Afficher les chiffres

# Files.
file-being-checked = En cours de vérification
upload-help =
    { $count ->
        [one] { $count } photo ou PDF, { $max } Mo maximum.
       *[other] Jusqu’à { $count } photos ou PDF, { $max } Mo maximum chacun.
    }
upload-add = Ajouter des photos ou des PDF
upload-drop = ou déposez-les ici
upload-waiting = En attente
upload-done = Envoyé
upload-failed = Non envoyé. Vérifiez votre connexion, puis réessayez.
upload-left = Encore { "{" }left{ "}" }
upload-too-many =
    { $count ->
        [one] { $count } fichier maximum
       *[other] { $count } fichiers maximum
    }
upload-too-large = Dépasse { $max } Mo
upload-empty = Le fichier est vide
upload-kind = Ni photo ni PDF
upload-running = Attendez que tous les fichiers soient envoyés, ou retirez ceux qui ne le sont pas.
upload-remove = Retirer
upload-cancel = Annuler
upload-retry = Réessayer
size-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
size-kb = { $size } ko
size-mb = { $size } Mo

# Dates and times.
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-time = { $date } à { $time }
time-now = à l’instant
time-minutes-ago =
    { $count ->
        [one] il y a une minute
       *[other] il y a { $count } minutes
    }
time-hours-ago =
    { $count ->
        [one] il y a une heure
       *[other] il y a { $count } heures
    }
time-minutes-ahead =
    { $count ->
        [one] dans une minute
       *[other] dans { $count } minutes
    }
time-hours-ahead =
    { $count ->
        [one] dans une heure
       *[other] dans { $count } heures
    }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
