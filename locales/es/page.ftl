### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Ir al contenido
nav-home = Inicio
nav-main = Menú principal
nav-languages = Idioma
nav-breadcrumbs = Ubicación actual
nav-pages = Páginas de la lista

footer-licence = El contenido está disponible con la licencia CC BY 4.0; las fuentes se indican en cada página.
footer-disclaimer = La información corresponde a las fechas indicadas. Antes de hacer cualquier trámite, confírmela con el organismo responsable.
footer-feed = Canal de novedades

home-collections = Explore el portal
home-deadlines = Programas que cierran pronto
tags-title = Etiquetas

not-found-title = Página no encontrada
not-found-text = Es posible que la página se haya trasladado o que ya no exista.
not-found-home = Volver al inicio
moved-title = Esta página se ha trasladado
offline-copy = No hay conexión o es lenta. Esta copia se guardó el { $time }. Es posible que las fechas y los plazos hayan cambiado desde entonces.
offline-unsaved = La página que busca no está guardada en este dispositivo; en su lugar se muestra otra.
draft-notice = Esto es un borrador. Todavía no se ha publicado.
review-notice = Esta traducción todavía no se ha revisado.

as-of = Información a fecha de
checked = Última comprobación:
source = Fuente:
source-accessed = fecha de consulta:
facts-title = Datos principales
steps-title = Pasos
contents-title = Contenido
terms-title = Palabras de esta página
sources-title = Fuentes
sources-rules = Las reglas son las vigentes en la fecha de las fuentes. Antes de hacer cualquier trámite, confírmelas con el organismo responsable.
title-with-page = { $title } (página { $n })
fallback-notice = Esta página todavía no está disponible en su idioma. Idioma del texto: { $language }.
fallback-partial = De momento, solo el título y el resumen están en su idioma. Idioma del texto: { $language }.
fallback-original = Leer la página en ese idioma ({ $language })
fallback-not-simple = Esta página todavía no está disponible en japonés fácil. El texto siguiente está en japonés normal.

facet-title = { $collection }: { $value }
tag-title = Etiqueta: { $tag }
listing-count = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
deadline-of = Fecha límite: { $title }
calendar-deadlines = { $site }: fechas límite
calendar-events = { $site }: eventos
download-csv = Tabla de todos los programas (CSV)
download-json = Datos de todos los programas (JSON)
download-figures-csv = Esta tabla (CSV)
download-figures-json = Datos de esta tabla (JSON)
download-deadline = Añadir la fecha límite al calendario
download-deadlines = Calendario de todas las fechas límite
download-event = Añadir este evento al calendario
download-events = Calendario de todos los eventos
statuses-side-by-side = Comparación de los estatus de residencia
dataset-corner = Concepto
comparison-corner = Punto de comparación

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Advertencia
footnotes = Notas al pie
footnote = Nota al pie
footnote-back = Volver al texto
task-done = hecho
task-open = pendiente

collection-residence-status = Estatus de residencia
collection-residence-status-summary = Qué permite cada estatus, cuánto dura y qué requisitos tiene.
collection-comparison = Comparaciones
collection-comparison-summary = Tablas que muestran las diferencias entre estatus de residencia parecidos.
collection-consortium = Consorcios regionales
collection-consortium-summary = Grupos de universidades, empresas, organizaciones empresariales y gobiernos locales que ayudan a estudiantes internacionales y a profesionales extranjeros altamente cualificados a trabajar en una región.
collection-program = Programas de apoyo
collection-program-summary = Subvenciones, ayudas económicas, formación, asesoramiento y más, para empresas y personas que trabajan.
collection-case = Casos
collection-case-summary = Empresas y organizaciones que trabajan con talento extranjero y profesionales externos.
collection-event = Eventos
collection-event-summary = Encuentros de intercambio, seminarios y sesiones informativas, pasados y previstos.
collection-organization = Organizaciones y ventanillas de consultas
collection-organization-summary = Ventanillas de consultas, organismos públicos y organizaciones de apoyo, con sus datos de contacto.
collection-dataset = Estadísticas
collection-dataset-summary = Tablas y gráficos sobre estudiantes internacionales, mano de obra extranjera y más, con sus fuentes.
collection-guide = Guías
collection-guide-summary = Ayuda paso a paso para estudiantes, personas que trabajan y empresas.

facet-purpose = Objetivo
facet-kind = Tipo
facet-stage = Etapa
facet-user = Quién puede solicitarlo
facet-region = Región
facet-industry = Sector
facet-state = Estado del plazo
facet-foreign = Talento extranjero
facet-work = Trabajo
facet-nationality = Nacionalidad
facet-job = Tipo de trabajo
facet-audience = Dirigido a
facet-mode = Formato
foreign-yes = Sobre talento extranjero
foreign-no = No solo sobre talento extranjero

related-residence-status-parent = Tipos de este estatus
related-residence-status-next = Estatus desde los que se puede cambiar a este
related-comparison-statuses = Comparaciones con este estatus
related-consortium-program = Consorcios de este programa
related-consortium-agency = Consorcios con esta organización
related-program-parent = Cursos de este programa
related-program-agency = Programas de esta organización
related-case-programs = Casos que usaron este programa
related-case-consortium = Casos de este consorcio
related-event-organizers = Eventos de esta organización
related-event-consortium = Eventos de este consorcio
related-organization-parent = Oficinas y ventanillas de esta organización
related-dataset-rows = Estadísticas sobre este estatus

glossary-letters = Letras
coverage-caption = Textos escritos en cada idioma
coverage-corner = Idioma
coverage-whole = { $n } de { $all }
coverage-partial = { $n } solo con título y resumen
coverage-derived = { $n } creados por una máquina
