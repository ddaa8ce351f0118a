### Texts of the search.

search-label = Buscar en este sitio
search-submit = Buscar
search-title = Búsqueda
search-query-tips = Use "comillas" para palabras exactas y el signo menos (-) para excluir una palabra.

search-filters = Filtros
search-clear = Quitar los filtros
search-from = Desde
search-to = Hasta
search-range-closes = Último día de solicitud
search-range-amount = Importe (yenes)
facet-agency = Organismo responsable
facet-collection = Tipo de página

search-results = Resultados de la búsqueda
search-more = Más resultados
search-count = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-count-near = { $n ->
    [one] { $n } resultado con una grafía parecida
   *[other] { $n } resultados con una grafía parecida
}
search-count-any = { $n ->
    [one] { $n } resultado con algunas de las palabras
   *[other] { $n } resultados con algunas de las palabras
}
search-days-left = { $n ->
    [one] queda { $n } día
   *[other] quedan { $n } días
}
search-last-day = hoy es el último día

search-loading = Cargando…
search-titles-only = Resultados por título. Cargando los textos completos…
search-load-full = Buscar en los textos completos (usa más datos)
search-failed = La búsqueda no se cargó por completo. Compruebe la conexión o use las listas de abajo.
search-unsupported = Este navegador no puede buscar en los textos completos. Use las listas de abajo.
search-portable = Esta copia del sitio se abre desde un archivo, y los navegadores no dejan buscar en esas páginas. Use las listas de abajo o busque en el sitio:
search-outdated = El sitio se ha actualizado. Vuelva a cargar esta página.

search-none = No se encontró nada.
search-none-here = No se encontró nada en este idioma.
search-found-in = Encontrado en otro idioma:
search-try-languages = Buscar en otro idioma
search-ask-desks = Preguntar en una ventanilla de consultas
search-browse = Ver las listas
