### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Ir al contenido
nav-home = Inicio
nav-main = Menú principal
nav-languages = Idioma
nav-breadcrumbs = Ubicación actual

not-found-title = Página no encontrada
not-found-text = Es posible que la página se haya trasladado o que ya no exista.
not-found-home = Volver al inicio
moved-title = Esta página se ha trasladado

as-of = Información a fecha de
checked = Última comprobación:
source = Fuente:
facts-title = Datos principales
contents-title = Contenido
terms-title = Palabras de esta página
sources-title = Fuentes
fallback-notice = Esta página todavía no está disponible en su idioma. Idioma del texto: { $language }.
fallback-original = Leer la página en ese idioma ({ $language })

state-open = Plazo abierto
state-closing = Cierra pronto
state-rolling = Plazo abierto permanentemente
state-closed = Plazo cerrado
state-unknown = Plazo de solicitud desconocido
state-ended = Ya terminó
