# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = ¿Qué puede hacer { $company } por usted?
request-choose-lead = Elija lo que más se acerque. El resto lo describe en la página siguiente.
request-closed-title = No hay solicitudes en esta página
request-closed-text = { $company } no recibe solicitudes aquí por el momento. Llame al { $phone } o escriba a { $email }.

# The form.
request-lead = { $company } lee todas las solicitudes. Recibirá por correo el número de la suya y un enlace para seguirla.
request-change-type = Elegir otro tipo de trabajo
request-contact = Sus datos
request-name = Nombre
request-email = Correo electrónico
request-email-help = Ahí enviamos el número de su solicitud y nuestras respuestas.
request-phone = Número de teléfono
request-company = Empresa
request-known = Sus datos
request-known-lead = { $company } recibe aquí las solicitudes de sus clientes. Ambos datos figuran en cada carta y factura.
request-reference = Referencia de cliente
request-postcode-known = Código postal de su dirección
request-other-address = El trabajo es en otra dirección
request-address = Lugar del trabajo
request-country = País
request-street = Calle y número
request-addition = Edificio, planta, entrada
request-postcode = Código postal
request-city = Localidad
request-region = Estado, provincia o condado
request-behalf = Otra persona
request-on-behalf = Hago la solicitud en nombre de otra persona
request-on-behalf-help = De un inquilino o un compañero, por ejemplo. Acordamos la visita con esa persona; nuestros correos le llegan a usted.
request-behalf-name = Nombre de esa persona
request-behalf-email = Correo electrónico de esa persona
request-behalf-phone = Número de teléfono de esa persona
request-behalf-company = Empresa de esa persona
request-what = Qué ocurre
request-description = Descripción
request-description-help = Qué pasa, desde cuándo y qué ha probado.
request-items = Qué más necesita
request-dates = Días que le convienen
request-dates-lead = Hasta tres. Acordamos la visita con usted; un día indicado aquí aún no está fijado.
request-date-1 = Primer día
request-date-2 = Segundo día
request-date-3 = Tercer día
request-files = Fotos y documentos
request-attachments = Fotos o archivos PDF
request-files-without-scripts = Su navegador envía los archivos junto con el formulario: { $max } MB como máximo en total.
request-file-kept = Un archivo que ha añadido
request-file-broken = «{ $name }» está dañado o no es la foto o el PDF que dice su nombre. Ábralo en su dispositivo y guárdelo de nuevo, o quítelo.
request-file-suspicious = «{ $name }» contiene algo más que una imagen o un documento, por ejemplo un script. Envíe una foto de él o imprímalo en un PDF nuevo.
request-file-infected = El antivirus ha encontrado algo en «{ $name }». Quítelo.
request-terms = Condiciones
request-terms-accept = Acepto estas condiciones (versión { $version })
request-send = Enviar solicitud
request-trap = Deje este campo vacío

# Why a form comes back.
request-token-young = Ha sido demasiado rápido para distinguir a una persona de un robot. No se ha perdido nada: repase la solicitud y envíela de nuevo.
request-token-expired = Esta página ha estado abierta mucho tiempo. No se ha perdido nada: repase la solicitud y envíela de nuevo.
request-token-forged = No hemos podido comprobar que este formulario venga de nuestra página. No se ha perdido nada: repase la solicitud y envíela de nuevo. Añada otra vez sus archivos.
request-too-many =
    { $minutes ->
        [one] Son más solicitudes de las que recibimos en una hora. No se ha perdido nada: deje esta página abierta y envíela de nuevo dentro de un minuto, o llame al { $phone }.
       *[other] Son más solicitudes de las que recibimos en una hora. No se ha perdido nada: deje esta página abierta y envíela de nuevo dentro de { $minutes } minutos, o llame al { $phone }.
    }
request-unavailable = Ahora no hemos podido guardar su solicitud. No se ha perdido nada: envíela de nuevo dentro de un minuto.
request-not-sent = Su solicitud aún no se ha enviado

# After sending.
request-sent-title = Revise su correo
# The number stands behind it.
request-sent-number = El número de su solicitud:
request-sent-text = Hemos enviado un correo a { $email }. Ábralo y confirme su solicitud: entonces la recibirá { $company }.
request-sent-text-bare = Hemos enviado un correo a la dirección que indicó. Ábralo y confirme su solicitud: entonces la recibirá { $company }.
request-sent-next = Qué ocurre ahora
request-sent-step-1 = Abra nuestro correo y pulse el botón. Es válido durante { $days } días.
request-sent-step-2 = { $company } lee su solicitud y responde.
request-sent-step-3 = Usted la sigue con el enlace que le enviamos entonces. Allí puede escribirnos y añadir fotos.
request-sent-missing = ¿No le llega el correo en unos minutos? Mire en la carpeta de spam o llame al { $phone }.
request-sent-change = Para cambiar algo, escríbalo en la página a la que lleva el enlace. Enviar de nuevo el formulario no cambia nada.

# The confirmation mail's link.
request-confirm-title = Confirme su solicitud
request-confirm-text = Pulse el botón para que { $company } reciba su solicitud { $number }.
request-confirm-send = Confirmar solicitud
request-confirm-type = Tipo de trabajo
request-confirm-contact = Solicitado por
request-confirm-address = Dirección del trabajo
request-confirm-description = Descripción
request-confirm-not-mine = ¿No ha hecho esta solicitud? Cierre esta página. La solicitud se eliminará el { $date }.
request-confirm-unavailable = Ahora no hemos podido confirmar su solicitud. Pulse de nuevo el botón dentro de un minuto.
