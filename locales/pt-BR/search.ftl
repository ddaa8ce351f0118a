### Texts of the search.

search-label = Pesquisar neste site
search-submit = Pesquisar
search-title = Pesquisa
search-query-tips = Use "aspas" para palavras exatas e menos (-) para excluir uma palavra.

search-filters = Filtros
search-clear = Limpar filtros
search-from = De
search-to = Até
search-range-closes = Último dia de inscrição
search-range-amount = Valor (ienes)
facet-agency = Órgão responsável
facet-collection = Tipo de página

search-results = Resultados da pesquisa
search-more = Mais resultados
search-count = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-count-near = { $n ->
    [one] { $n } resultado com grafia parecida
   *[other] { $n } resultados com grafia parecida
}
search-count-any = { $n ->
    [one] { $n } resultado com algumas das palavras
   *[other] { $n } resultados com algumas das palavras
}
search-days-left = { $n ->
    [one] resta { $n } dia
   *[other] restam { $n } dias
}
search-last-day = último dia hoje

search-loading = Carregando…
search-titles-only = Resultados por título. Carregando os textos completos…
search-load-full = Pesquisar nos textos completos (usa mais dados)
search-failed = A pesquisa não foi carregada por completo. Verifique a conexão ou use as listas abaixo.
search-unsupported = Este navegador não consegue pesquisar nos textos completos. Use as listas abaixo.
search-portable = Esta cópia do site foi aberta de um arquivo, e os navegadores não deixam essas páginas pesquisar. Use as listas abaixo ou pesquise no site:
search-outdated = O site foi atualizado. Recarregue esta página.

search-none = Nenhum resultado encontrado.
search-none-here = Nenhum resultado encontrado neste idioma.
search-found-in = Encontrado em outro idioma:
search-try-languages = Pesquisar em outro idioma
search-ask-desks = Perguntar a um balcão de consultas
search-browse = Ver as listas
