# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field }: { $error }
error-summary =
    { $count ->
        [one] Hay una cosa que corregir
       *[other] Hay { $count } cosas que corregir
    }
error-prefix = Error:{" "}

error-required = Rellene este campo
error-choose = Elija una respuesta
error-scope-wider = No elija más de lo que usted mismo ve
error-choose-place = Elija una ubicación
error-too-long = Use { $max } caracteres como máximo
error-characters = Quite los caracteres que no se pueden imprimir
error-email = Indique una dirección de correo como nombre@example.com
error-phone = Indique un número de teléfono como +31 20 123 4567
error-postcode = Indique un código postal como { $example }
error-number = Indique un número, en cifras
error-number-min = Indique { $min } o más
error-number-max = Indique { $max } o menos
error-quantity = Indique un número entero de 0 a { $max }
error-quantity-rule = Indique 0 o un número de { $min } a { $max } en pasos de { $step }
error-date = Indique una fecha que exista
error-date-past = Elija hoy o un día posterior
error-terms = Acepte las condiciones para enviar su solicitud
error-reference = No hemos encontrado ningún cliente con esta referencia y este código postal. Consulte una carta o factura nuestra.
error-slug = Use de 2 a 40 minúsculas, cifras o guiones, como oficina-norte
error-time-zone = Introduzca una zona horaria como Europe/Madrid
error-colour = Introduzca un color como #0b6e4f
error-colour-contrast = Este color es demasiado claro para verse sobre blanco. El más cercano que sirve es { $nearest }.
error-language-not-offered = Elija uno de los idiomas ofrecidos
error-no-work-type = Abra primero al menos un tipo de trabajo a los invitados
error-form-unreadable = No hemos podido leer lo que ha enviado. Vuelva atrás y envíelo de nuevo.
error-file-required = Añada un archivo
error-file-kind = «{ $name }» no es una foto ni un PDF. Envíe JPEG, PNG, WebP, HEIC o PDF.
error-file-empty = «{ $name }» está vacío. Elíjalo de nuevo.
error-file-too-large = «{ $name }» ocupa más de { $max } MB. Envíe uno más pequeño.

refusal-unconfirmed = Esta solicitud aún no está confirmada.
refusal-already-confirmed = Esta solicitud ya está confirmada.
refusal-already-accepted = Esta solicitud ya está aceptada.
refusal-already-rejected = Esta solicitud ya está rechazada.
refusal-changed-meanwhile = Alguien lo ha cambiado mientras tanto. Mírelo de nuevo y repita el paso.
refusal-file-not-checked = Este archivo aún está en revisión. Inténtelo de nuevo dentro de un minuto.
refusal-too-many-files = En esta solicitud no caben más archivos.
refusal-member-exists = Esta persona ya pertenece a esta empresa.
refusal-too-many-memberships = Esta persona ya pertenece a demasiadas empresas. Llámenos.

file-refused-empty = No conservado: el archivo está vacío.
file-refused-too-large = No conservado: el archivo es demasiado grande.
file-refused-not-its-kind = No conservado: el contenido del archivo no corresponde a su nombre.
file-refused-suspicious = No conservado: el archivo contiene algo más que una imagen o un documento.
file-refused-infected = No conservado: el antivirus ha encontrado algo en el archivo.

# Pages about faults.
fault-not-found-title = Aquí no hay nada
fault-not-found-text = Puede que la dirección esté mal escrita o que la página ya no exista. Si ha seguido un enlace de un correo, cópielo entero.
fault-no-portal-title = No hay ningún portal en esta dirección
fault-no-portal-text = Compruebe la dirección con la empresa que se la dio.
fault-forbidden-title = No tiene permiso para hacer esto
fault-forbidden-text = Su función no lo incluye. Consulte a un propietario o responsable de su empresa.
fault-invalid-title = No podemos aceptar esto tal como está
fault-invalid-text = No ha cambiado nada. Vuelva atrás, corrija lo que envió y envíelo de nuevo.
fault-conflict-title = Esto ha cambiado mientras tanto
fault-conflict-text = Usted no ha cambiado nada. Mírelo de nuevo y repita el paso.
fault-link-gone-title = Este enlace ya no es válido
fault-link-gone-text = Ha caducado o se ha retirado. Use el correo más reciente, llame a la empresa o inicie sesión.
fault-too-many-title = Demasiados intentos
fault-too-many-text =
    { $minutes ->
        [one] No se ha enviado nada. Inténtelo de nuevo dentro de un minuto.
       *[other] No se ha enviado nada. Inténtelo de nuevo dentro de { $minutes } minutos.
    }
fault-too-large-title = Esto es demasiado grande para enviarlo
fault-too-large-text = Envíe menos archivos o archivos más pequeños, uno tras otro, o deje fuera lo que no haga falta.
fault-unavailable-title = Ahora no podemos responder
fault-unavailable-text = No ha cambiado nada. Inténtelo de nuevo dentro de un minuto: suele pasar enseguida.
fault-stale-title = Esta página es demasiado antigua
fault-stale-text = No se ha enviado nada. Vuelva a cargar la página y envíelo desde ella.
fault-signed-out-title = Su sesión ha terminado
fault-signed-out-text = No se ha enviado nada. Inicie sesión y envíelo de nuevo: lo que escribió está abajo, para copiarlo.
fault-signed-out-typed = Lo que escribió
fault-unsent-text = Todavía no se ha enviado nada, y nada de lo que escribió se ha perdido. Envíelo de nuevo dentro de un momento.
fault-unsent-files = Los archivos hay que elegirlos otra vez.
fault-unsent-again = Enviar de nuevo
fault-maintenance-title = Cerrado por mantenimiento
fault-maintenance-text = Estamos trabajando en este portal y volveremos pronto.
fault-internal-title = Algo ha fallado por nuestra parte
fault-internal-text = Hemos tomado nota. Inténtelo de nuevo; si sigue igual, llámenos e indique el número de abajo.
fault-request-id = Número del error
fault-way-again = Intentar de nuevo
fault-way-desk = Ir al desk
fault-way-request = Hacer una solicitud
fault-way-call = Llamar al { $phone }
fault-way-sign-in = Iniciar sesión
error-customer-blocked = Este cliente está bloqueado: no se acepta nada nuevo para él
error-customer-inactive = Este cliente está inactivo: no se acepta nada nuevo para él
