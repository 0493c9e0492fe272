# Documents, on both sides.

documents-title = Documentos
documents-search = Buscar documentos
documents-search-hint = Palabras completas del título y de aquello de lo que trata.
documents-none = Todavía no hay documentos
documents-none-text = Lo que { $company } pone aquí para usted aparece en esta lista: informes, manuales, extractos y más, siempre en su última versión.
documents-none-own = Ve los informes de lo que ha pedido. Para ver más, pida una ubicación a un Admin de su empresa.
documents-none-desk = Añada lo que sus clientes pueden abrir: manuales, extractos, albaranes. Los informes de los trabajos terminados aparecen aquí por sí solos.
documents-none-found = Ningún documento así
documents-none-found-text = Use menos palabras o quite un filtro.
documents-any-kind = Cualquier tipo
documents-any-state = Visibles y ocultos
documents-any-customer = Cualquier cliente
documents-any-project = Cualquier proyecto
document-kind-report = Informe
document-kind-quotation = Presupuesto
document-kind-invoice = Factura
document-kind-statement = Extracto
document-kind-packing-slip = Albarán
document-kind-manual = Manual
document-kind-photo = Foto
document-kind-other = Otro
document-kind-by-file = Según el archivo: foto, manual u otro
document-state-shown = El cliente puede abrirlo
document-state-hidden = Oculto
document-state-checked = En revisión
document-state-refused = Rechazado
document-whole-company = Toda la empresa

# What is known of one.

customers-field-document-title = Título
customers-field-document-kind = Tipo
customers-field-document-location = Ubicación
customers-field-document-project = Proyecto
customers-field-document-shown = Visibilidad
customers-field-document-file = Archivo
customers-field-document-at = Fecha
customers-field-document-size = Tamaño

# At the desk.

documents-add = Añadir documentos
documents-add-for = Para { $name }.
documents-add-about = Sobre { $name }.
documents-files = Archivos
documents-send = Añadir documentos
documents-plain-help = Con este formulario van como máximo 4 MB en total. Los archivos más grandes necesitan un navegador con scripts.
documents-pick = Cliente
documents-pick-help = Nombre o número del cliente. También puede abrir el cliente y elegir allí Documentos.
documents-pick-next = Continuar
document-file = Archivo
document-location-help = Quien ve solo algunas ubicaciones ve lo que trata de ellas.
document-location-help-about = Quien ve solo algunas ubicaciones ve lo que trata de ellas. Con un equipo o un proyecto cuenta la ubicación de este.
document-project-help = Quien ve el proyecto ve sus documentos. Si hay muchos proyectos, aquí están los más recientes.
document-show = El cliente puede abrirlo
document-show-help = Los documentos ocultos son solo para su equipo.
document-open = Abrir
document-change = Cambiar
document-save = Guardar documento
document-versions = Versiones
document-version = Versión { $number }
document-version-current = Última
document-version-older = Anterior
document-column-version = Versión
document-column-file = Archivo
document-column-state = Estado
document-column-by = Añadida por
document-column-at = Fecha
document-renew-title = Nueva versión
document-renew-text = El cliente recibe la nueva versión en cuanto se revise. Las anteriores se quedan aquí.
document-renew = Añadir versión
document-remove = Quitar
document-remove-title = ¿Quitar { $name }?
document-remove-text = { $count ->
    [one] El documento y su archivo desaparecen, para su equipo y para el cliente.
   *[other] El documento y los archivos de sus { $count } versiones desaparecen, para su equipo y para el cliente.
}
document-checked-text = Su archivo se está revisando. El cliente podrá abrirlo en cuanto se vea que está limpio.
document-checked-text-older = La nueva versión se está revisando. Hasta entonces, el cliente recibe la anterior.
document-refused-text = Su archivo fue rechazado y nadie puede abrirlo. Añádalo de nuevo como nueva versión.
document-refused-text-older = La nueva versión fue rechazada. El cliente recibe la anterior.
flash-documents-added = { $count ->
    [one] { $count } documento añadido. Se puede abrir en cuanto se revise.
   *[other] { $count } documentos añadidos. Se pueden abrir en cuanto se revisen.
}
flash-document-renewed = La nueva versión está añadida. Vale en cuanto se revise.
flash-document-saved = El documento está guardado.
flash-document-removed = El documento está quitado.
refusal-too-many-versions = Un documento tiene como máximo 50 versiones. Añada esta como un documento propio.
error-document-file-gone = Uno de los archivos ya no está. Elíjalo de nuevo.
error-documents-none = Elija un archivo
error-documents-many = Elija como máximo { $most } archivos

# Of an object.

object-documents = Documentos y fotos
object-documents-none = Todavía no hay documentos ni fotos de este objeto.
object-documents-show = Mostrar todos los documentos de este objeto

# Of a project.

project-documents-none = Todavía no hay documentos ni fotos de este proyecto.
project-documents-show = Mostrar todos los documentos de este proyecto

# In the log, and in the settings.

activity-document-added = { $by } añadió el documento { $name }
activity-document-renewed = { $by } añadió la versión { $number } del documento { $name }
activity-document-changed = { $by } cambió el documento { $name }
activity-document-removed = { $by } quitó el documento { $name }
setting-display-sections-documents = Documentos
