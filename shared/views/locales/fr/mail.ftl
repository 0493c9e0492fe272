# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Bonjour,
mail-hello-name = Bonjour { $name },
# What stands between a label and its value in plain text.
mail-colon = { " " }:
mail-link-help = Si le bouton ne réagit pas, ouvrez cette adresse :
mail-contact = Des questions ? Répondez à cet e-mail ou écrivez à { $email }.
mail-contact-phone = Des questions ? Répondez à cet e-mail, écrivez à { $email } ou appelez le { $phone }.
mail-answer-goes-to = Une réponse à cet e-mail part directement à { $email }. Elle n’apparaît pas dans l’historique.
mail-why-guest = Vous recevez cet e-mail parce qu’une demande avec cette adresse a été envoyée à { $sender }.
mail-why-company = Vous recevez cet e-mail parce que cette adresse reçoit les notifications de { $sender }. Elle se modifie dans les paramètres du portail.

mail-fact-number = Numéro
mail-fact-type = Type d’intervention
mail-fact-contact = Contact
mail-fact-place = Adresse
mail-fact-code = Code

mail-confirm-subject = { $number } : confirmez votre demande
mail-confirm-heading = Confirmez votre demande
mail-confirm-text = Cette adresse a été indiquée dans une demande à { $sender }. Confirmez que c’est la vôtre ; c’est seulement alors que { $sender } verra la demande.
mail-confirm-more = Le lien est valable 7 jours. Ensuite, la demande est supprimée.
mail-confirm-button = Confirmer la demande
mail-confirm-why = Vous recevez cet e-mail parce que quelqu’un a saisi cette adresse dans le formulaire de demande de { $sender }. Si ce n’était pas vous, ne faites rien : sans votre confirmation, la demande est supprimée.

mail-received-subject = { $number } : nous avons votre demande
mail-received-heading = Nous avons votre demande
mail-received-text = { $sender } a reçu votre demande et vous répond par e-mail.
mail-received-more = Sur cette page, vous voyez ce qui se passe et pouvez ajouter un commentaire ou une photo. Ce lien est personnel : quiconque l’a peut lire la demande.
mail-received-more-own = Sur cette page, vous voyez ce qui se passe et pouvez ajouter un commentaire ou une photo. Elle s’ouvre après connexion, pour vous et vos collègues qui y ont accès.
mail-received-button = Voir la demande
mail-received-why = { mail-why-guest }

mail-new-subject = { $number } : nouvelle demande de { $name }
mail-new-heading = Nouvelle demande de { $name }
mail-new-text = Elle est arrivée par { $sender } et se trouve sous « Demandes du portail ».
mail-new-more = { "" }
mail-new-button = Ouvrir la demande
mail-new-why = { mail-why-company }
mail-new-quote = Description

mail-accepted-subject = { $number } : votre demande est acceptée
mail-accepted-heading = Votre demande est acceptée
mail-accepted-text = { $sender } prend en charge votre demande et vous contactera pour la suite.
mail-accepted-more = Sur cette page, vous voyez ce qui se passe et pouvez ajouter un commentaire ou une photo.
mail-accepted-button = Voir la demande
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number } : votre demande n’est pas retenue
mail-rejected-heading = Votre demande n’est pas retenue
mail-rejected-text = { $sender } a lu votre demande et ne peut pas la prendre en charge.
mail-rejected-more = Si quelque chose n’est pas clair, écrivez un commentaire sur cette page.
mail-rejected-button = Voir la demande
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Motif

mail-comment-subject = { $number } : message de { $name }
mail-comment-heading = Message de { $name }
mail-comment-text = { $name } ({ $sender }) vous a écrit au sujet de votre demande.
mail-comment-more = Sur cette page, vous pouvez répondre et ajouter des photos.
mail-comment-button = Voir et répondre
mail-comment-why = { mail-why-guest }
mail-comment-quote = Message

mail-answer-subject = { $number } : message de { $name }
mail-answer-heading = Message de { $name }
mail-answer-text = { $name } a écrit au sujet d’une demande.
mail-answer-more = { "" }
mail-answer-button = Ouvrir la demande
mail-answer-why = { mail-why-company }
mail-answer-quote = Message

mail-files-subject = { $number } : fichiers de { $name }
mail-files-heading = Fichiers de { $name }
mail-files-text = { $name } a ajouté des fichiers à une demande. Ils pourront être ouverts dans le desk dès qu’ils auront été vérifiés.
mail-files-more = { "" }
mail-files-button = Ouvrir la demande
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender } : votre accès au desk
mail-invitation-heading = Bienvenue dans le desk de { $sender }
mail-invitation-text = Dans le desk, vous voyez les demandes de vos clients et y répondez. Choisissez un mot de passe ; vous vous connecterez ensuite avec { $email }.
mail-invitation-more = Le lien fonctionne une seule fois, pendant 7 jours.
mail-invitation-button = Choisir un mot de passe
mail-invitation-why = Vous recevez cet e-mail parce que { $sender } a ajouté cette adresse à son personnel. S’il s’agit d’une erreur, ne faites rien.

mail-sign-in-subject = { $sender } : connexion
mail-sign-in-heading = Se connecter à { $sender }
mail-sign-in-text = Appuyez sur le bouton, ou saisissez le code sur la page où vous l’avez demandé.
mail-sign-in-more = Le lien et le code fonctionnent une seule fois, pendant 10 minutes.
mail-sign-in-button = Se connecter
mail-sign-in-why = Vous recevez cet e-mail parce que quelqu’un veut se connecter avec cette adresse. Si ce n’est pas vous, ne faites rien : sans cet e-mail, personne n’entre.

mail-user-invitation-subject = { $sender } : votre accès pour { $name }
mail-user-invitation-heading = Bienvenue sur le portail de { $sender }
mail-user-invitation-text = Vous avez reçu un accès pour { $name }. Sur le portail, vous suivez les travaux et vous retrouvez les documents. Vous vous connectez avec { $email }.
mail-user-invitation-more = Le lien fonctionne une seule fois, pendant 7 jours.
mail-user-invitation-button = Ouvrir le portail
mail-user-invitation-why = Vous recevez cet e-mail parce que { $sender } ou un collègue a ajouté cette adresse. S’il s’agit d’une erreur, ne faites rien.

mail-change-approved-subject = { $sender } : votre modification pour { $name } est effectuée
mail-change-approved-heading = Votre modification est approuvée
mail-change-approved-text = La modification des données de { $name } que vous avez demandée prend effet maintenant.
mail-change-approved-more = { "" }
mail-change-approved-button = Voir les données
mail-change-approved-why = Vous recevez cet e-mail parce que vous avez demandé cette modification.
mail-change-rejected-subject = { $sender } : votre modification pour { $name } n’a pas été faite
mail-change-rejected-heading = Votre modification n’est pas approuvée
mail-change-rejected-text = Les données de { $name } restent telles quelles.
mail-change-rejected-quote = Motif
mail-change-rejected-more = Répondez à cet e-mail si vous avez des questions.
mail-change-rejected-button = Voir les données
mail-change-rejected-why = Vous recevez cet e-mail parce que vous avez demandé cette modification.
mail-choose = Choisissez les e-mails que vous recevez
mail-test-subject = Test : { $subject }
mail-test-why = Ceci est un test que vous vous êtes envoyé depuis les réglages du portail. Le bouton mène à la première page du portail.
