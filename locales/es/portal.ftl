### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = ¿Qué quiere hacer?
home-newest = Información reciente
home-regions = Consorcios regionales
home-menu = Menú

sort-label = Ordenar por
sort-title = Nombre
sort-deadline = Fecha límite
sort-amount = Importe
sort-newest = Más recientes
filter-title = Filtrar la lista
filter-show = { $n ->
    [one] Mostrar { $n } resultado
   *[other] Mostrar { $n } resultados
}

compare-residence-status = Comparar estatus de residencia
compare-program = Comparar programas de apoyo
compare-corner = Nombre
compare-summary = Todos juntos en una tabla. Elija dos o tres para ver solo esos.
compare-link = Comparar en una tabla
compare-choose = Elegir qué comparar
compare-all = Mostrar todos

glance-title = De un vistazo
glance-work = ¿Puedo trabajar?
glance-stay = ¿Cuánto tiempo puedo quedarme?
glance-renewals = ¿Puedo renovarlo?
glance-family = ¿Puede venir mi familia?
glance-japanese = ¿Qué nivel de japonés se necesita?
glance-next = ¿Qué estatus puede venir después?
not-stated = No consta en las fuentes
path-title = Siguientes estatus posibles
path-text = Desde cada estatus se puede cambiar a los que están debajo, si se cumplen las condiciones.

program-who = Quién puede usarlo
program-what = Qué se obtiene
program-when = Hasta cuándo
program-how = Cómo solicitarlo
program-ask = Dónde preguntar
program-about = Sobre este programa
offers-student = Para estudiantes y profesionales extranjeros
offers-company = Para empresas
ended-notice = Este programa ha terminado. La página se mantiene para que todavía se pueda encontrar por su nombre.

guide-answers = Sus respuestas
guide-change = Cambiar
guide-restart = Empezar de nuevo
guide-options = Qué puede convenirle
guide-reason = Motivo:
guide-ask = Consulte aquí antes de decidir
guide-caution = Esto es una orientación, no una decisión ni una promesa. Quien decide es la ventanilla o el organismo responsable.
guide-page-title = { $title } ({ $guide })

map-title = Mapa de las prefecturas
map-text = Cada cuadro es una prefectura. Los cuadros con borde pertenecen a un consorcio regional. La lista tiene los mismos enlaces.

translated-notice = Esta página es una traducción. Idioma original: { $language }.
translated-original = Leer el original
stale-notice = El original de esta página ha cambiado. Este texto sigue el original del { $date }. Desde entonces han cambiado: { $parts }.
changed-title = el título
changed-summary = el resumen
changed-facts = los datos principales
changed-headings = los subtítulos
changed-paragraphs = los párrafos
changed-lists = las listas
changed-tables = las tablas
changed-other = otras partes
nav-untranslated = Aún sin traducir
share-title = Compartir esta página
share-mail = Correo electrónico
share-address = Dirección de esta página
feedback-link = Informar de un error en esta página
related-guide-outcomes = Guías que llevan a esta página
