# Work orders that staff write down at the desk.

new-work-order = Nouvelle intervention
new-work-order-start = Quels travaux, et pour qui
new-work-order-portal = Portail
new-work-order-type = Type de travaux
new-work-order-type-at = Type de travaux chez { $portal }
new-work-order-customer = Client
new-work-order-customer-help = Nom ou numéro, comme K-1001. Laissez vide pour quelqu’un qui n’est pas client.
new-work-order-continue = Continuer
new-work-order-for = { $type } pour { $customer }, chez { $portal }.
new-work-order-for-nobody = { $type } pour quelqu’un qui n’est pas client, chez { $portal }.
new-work-order-change = Modifier
new-work-order-contact = Qui a fait la demande ?
new-work-order-contact-help = Les utilisateurs la trouvent sur le portail et reçoivent ses e-mails, comme s’ils l’avaient faite eux-mêmes.
new-work-order-email-help = Nous y envoyons le numéro et le lien pour suivre les travaux.
new-work-order-email-else = Si vous laissez vide, les e-mails vont à { $email }.
new-work-order-language = Langue des e-mails
new-work-order-object-help = S’il y en a beaucoup, seuls les premiers figurent ici. Pour un autre, commencez sur sa page.
new-work-order-date = Jour souhaité
new-work-order-reference = Référence du client
new-work-order-items = Ce qu’il faut avec
new-work-order-add = Ajouter l’intervention
flash-work-order-added = L’intervention { $number } est ajoutée.
