# Work orders that staff write down at the desk.

new-work-order = Nova ordem de trabalho
new-work-order-start = Que trabalho, e para quem
new-work-order-portal = Portal
new-work-order-type = Tipo de trabalho
new-work-order-type-at = Tipo de trabalho em { $portal }
new-work-order-customer = Cliente
new-work-order-customer-help = Nome ou número, como K-1001. Deixe vazio para alguém que não é cliente.
new-work-order-continue = Continuar
new-work-order-for = { $type } para { $customer }, em { $portal }.
new-work-order-for-nobody = { $type } para alguém que não é cliente, em { $portal }.
new-work-order-change = Alterar
new-work-order-contact = Quem fez o pedido?
new-work-order-contact-help = Os utilizadores encontram-no no portal e recebem os seus e-mails, como se o tivessem feito eles mesmos.
new-work-order-email-help = Para onde vão o número e a ligação para seguir o trabalho.
new-work-order-email-else = Se ficar vazio, os e-mails vão para { $email }.
new-work-order-language = Idioma dos e-mails
new-work-order-object-help = Quando são muitos, estão aqui os primeiros. Comece com outro na sua própria página.
new-work-order-date = Dia preferido
new-work-order-reference = Referência do cliente
new-work-order-items = O que é preciso com ele
new-work-order-add = Adicionar ordem de trabalho
flash-work-order-added = A ordem de trabalho { $number } foi adicionada.
