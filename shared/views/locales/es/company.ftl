# A company's own data, as its Admins read and change it.

menu-addresses = Direcciones
company-edit-company = Cambiar nombre y dirección
company-edit-contact = Cambiar contacto
company-edit-directly = Su cambio vale al momento.
company-edit-approval = { $name } revisa su cambio antes de que valga y le avisa por correo.
company-save = Guardar
company-ask = Enviar para aprobación
company-cancel = Cancelar
flash-company-saved = Los datos de la empresa están guardados.
flash-company-unchanged = No se ha cambiado nada.
flash-change-asked = Su cambio espera aprobación. Recibirá un correo cuando se decida.
flash-change-withdrawn = Su cambio está retirado.
refusal-company-changed = Otra persona ha cambiado esto entretanto. Mírelo de nuevo y guarde.
refusal-change-decided = Este cambio ya está decidido.
refusal-change-overtaken = Lo que abarca este cambio lo ha cambiado otra persona entretanto. No se ha sobrescrito nada.

# Addresses for goods and invoices.

addresses-lead = Adónde van las mercancías y las facturas.
addresses-none = Aún no hay direcciones
addresses-none-text = Añada adónde van las mercancías y las facturas. La primera será la predeterminada.
addresses-add = Añadir dirección
address-new-title = Nueva dirección
address-edit-title = Cambiar { $name }
address-edit = Cambiar
address-name = Nombre de la dirección
address-name-help = Cómo se la llama: «Almacén», «Sede».
address-shipping = Dirección de envío
address-billing = Dirección de facturación
address-default-shipping = Predeterminada para envíos
address-default-billing = Predeterminada para facturas
address-default-help = Mientras no esté marcada, la predeterminada es otra dirección.
address-save = Guardar dirección
address-remove = Quitar dirección
address-remove-title = ¿Quitar { $name }?
address-remove-text = { $name } ya no se ofrece. Lo enviado allí queda como está.
flash-address-saved = La dirección está guardada.
flash-address-removed = La dirección está quitada.
error-address-use = Marque para qué es la dirección
refusal-too-many-addresses = No caben más direcciones. Quite antes una.

# Changes that wait for the desk, or did.

changes-asked = Cambios solicitados
change-part-company = Nombre y dirección
change-part-contact = Contacto
change-part-address = Direcciones de envío y facturación
change-state-waiting = Espera aprobación
change-state-approved = Aprobado
change-state-rejected = Rechazado
change-state-withdrawn = Retirado
change-state-overtaken = Superado
change-overtaken-text = Esto ha cambiado entretanto. Retire su solicitud, mire de nuevo y vuelva a pedirlo.
change-by = Solicitado por { $name }
change-reason = Motivo: { $reason }
change-withdraw = Retirar

# The same at the desk.

changes-title = Solicitudes de cambio
changes-lead = Lo que los clientes quieren cambiar de sus datos. Nada vale antes de que usted lo apruebe.
changes-none = Nada le espera
changes-none-text = Cuando un cliente cambia datos que su portal somete a aprobación, aparece aquí.
changes-customer = Cliente
changes-what = Qué
changes-by = Quién
changes-when = Cuándo
changes-field = Campo
changes-old = Antiguo
changes-new = Nuevo
changes-approve = Aprobar
changes-reject = Rechazar
changes-reject-title = ¿Rechazar este cambio?
changes-reason = Motivo
changes-reason-help = Quien lo pidió lo lee en un correo y en la página de su empresa.
changes-overtaken = { $name } ya no es lo que era cuando se pidió esto. No se sobrescribe nada: rechácelo con una nota, o deje que lo retiren y lo pidan de nuevo.
changes-unavailable = Ahora no se puede guardar. No se ha perdido nada: envíelo de nuevo en un momento.
flash-change-approved = El cambio de { $name } está hecho.
flash-change-rejected = El cambio de { $name } está rechazado. Sale un correo.
changes-decided-by = Decidido por { $name }
changes-open-customer = Abrir cliente

# What is stored about a person.

menu-data = Mis datos
data-lead = Lo que se guarda aquí sobre usted.
data-file-text = El archivo contiene todo esto, sus otras empresas, los cambios que pidió, y qué hizo y cuándo.
data-take = Descargar archivo
data-others =
    { $count ->
        [one] y { $count } empresa más
       *[other] y { $count } empresas más
    }
