# Work orders that staff write down at the desk.

new-work-order = Nueva orden de trabajo
new-work-order-start = Qué trabajo, y para quién
new-work-order-portal = Portal
new-work-order-type = Tipo de trabajo
new-work-order-type-at = Tipo de trabajo en { $portal }
new-work-order-customer = Cliente
new-work-order-customer-help = Nombre o número, como K-1001. Déjelo vacío para alguien que no es cliente.
new-work-order-continue = Continuar
new-work-order-for = { $type } para { $customer }, en { $portal }.
new-work-order-for-nobody = { $type } para alguien que no es cliente, en { $portal }.
new-work-order-change = Cambiar
new-work-order-contact = ¿Quién lo ha pedido?
new-work-order-contact-help = Los usuarios lo encuentran en el portal y reciben sus correos, como si lo hubieran pedido ellos mismos.
new-work-order-email-help = Adonde van el número y el enlace para seguir el trabajo.
new-work-order-email-else = Si se deja vacío, los correos van a { $email }.
new-work-order-language = Idioma de los correos
new-work-order-object-help = Si son muchos, aquí están los primeros. Empiece con otro en su propia página.
new-work-order-date = Día preferido
new-work-order-reference = Referencia del cliente
new-work-order-items = Lo que hace falta con ello
new-work-order-add = Añadir orden de trabajo
flash-work-order-added = Se añadió la orden de trabajo { $number }.
