# El segundo paso del inicio de sesión: un código de una aplicación o un código de recuperación. Para usuarios de clientes y personal.

menu-second-factor = Inicio de sesión en dos pasos
factor-title = Inicio de sesión en dos pasos
factor-lead = Además de su correo o contraseña, escribe un código que muestra una aplicación de su teléfono. Solo con el correo o la contraseña no entra nadie.
factor-due = Su empresa pide el inicio de sesión en dos pasos. Configúrelo ahora y después continúe.
factor-step-app = Abra una aplicación de autenticación en su teléfono. Cualquiera sirve.
factor-step-scan = Escanee esta imagen con la aplicación.
factor-qr = Código QR con la clave para su aplicación
factor-secret = ¿Sin cámara? Escriba esta clave en la aplicación:
factor-open-app = ¿Ya está en el teléfono? Abrir la aplicación con la clave
factor-step-code = Escriba el código que la aplicación muestra ahora.
factor-switch-on = Activar
factor-code = Código de la aplicación
factor-code-help = Seis cifras. Un código sirve una vez.
factor-password-help = Inició sesión hace un rato, por eso la pedimos otra vez.
factor-anew = Inició sesión hace un rato. Inicie sesión de nuevo para cambiar cómo entra.
factor-anew-send = Iniciar sesión de nuevo
factor-on = Activado desde el { $date }.
factor-codes-left =
    { $count ->
        [0] No queda ningún código de recuperación.
        [one] Queda { $count } código de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
factor-codes-text = Con cada uno entra una vez, para el día en que no tenga el teléfono. Los nuevos sustituyen a los anteriores.
factor-codes-new = Crear códigos nuevos
factor-off-title = Desactivarlo
factor-off-text = A partir de entonces basta su correo o su contraseña para entrar. Todas las demás sesiones terminan.
factor-off-required = Su empresa pide el inicio de sesión en dos pasos. Tras desactivarlo lo configura enseguida de nuevo: hágalo para un teléfono nuevo.
factor-off = Desactivar
factor-recovery = Código de recuperación
factor-recovery-help = Doce letras y cifras. Cada código sirve una vez.
flash-factor-on = El inicio de sesión en dos pasos está activado. Todas las demás sesiones han terminado.
flash-factor-off = El inicio de sesión en dos pasos está desactivado. Todas las demás sesiones han terminado.
flash-recovery-new = Tiene códigos de recuperación nuevos. Los anteriores ya no valen.
error-factor-code = Introduzca las seis cifras que muestra su aplicación o un código de recuperación
error-factor-recovery = Introduzca las doce letras y cifras de un código de recuperación
error-factor-wrong = Este código no es correcto o ya se usó. Espere al siguiente.
refusal-factor-on = El inicio de sesión en dos pasos ya está activado.

# Códigos de recuperación, mostrados una vez.
recovery-title = Códigos de recuperación
recovery-lead = Con cada uno entra una vez en lugar del código de la aplicación. Imprima esta página o anótelos.
recovery-once = Mostramos estos códigos solo esta vez. Guárdelos lejos de su teléfono.
recovery-kept = Los he guardado

# El segundo paso.
second-step-title = Segundo paso
second-step-lead = Escriba el código que muestra su aplicación de autenticación.
second-step-recovery-lead = Escriba uno de los códigos de recuperación que guardó.
second-step-with-app = Usar la aplicación
second-step-with-recovery = Usar un código de recuperación
second-step-anew = Iniciar sesión con otra dirección
second-step-lost = ¿Perdió el teléfono y los códigos? Llámenos: quien le conoce puede ayudar.

# La cuenta del personal.
desk-profile-lead = Su nombre figura junto a lo que hace y escribe.
desk-profile-name-help = Como lo leen sus clientes y colegas.
desk-profile-language-help = Para el desk y para los correos que recibe.
desk-profile-email-help = Esta dirección no se cambia aquí. Pida otra a un propietario si la necesita.
desk-password-lead = Con ella inicia sesión en el desk.

# Lo que la empresa pide a su personal.
company-rules-title = Reglas de la empresa
company-rules-lead = Lo que vale para todos los que trabajan en este desk.
company-rules-factor = El personal inicia sesión en dos pasos
company-rules-factor-help = Quien aún no lo haya configurado lo hace en su próximo clic, usted también, y nada más antes.
company-rules-factor-on = El personal inicia sesión en dos pasos.
company-rules-factor-off = El personal puede iniciar sesión en dos pasos.
company-rules-save = Guardar reglas
flash-company-rules-saved = Las reglas están guardadas. Valen en medio minuto.
activity-factor-required = { $by } hizo obligatorio el inicio de sesión en dos pasos para el personal
activity-factor-not-required = { $by } hizo opcional el inicio de sesión en dos pasos para el personal
