### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = O que você quer fazer?
home-newest = Informações recentes
home-regions = Consórcios regionais
home-menu = Menu

sort-label = Ordenar por
sort-title = Nome
sort-deadline = Prazo
sort-amount = Valor
sort-newest = Mais recentes
filter-title = Filtrar a lista
filter-show = { $n ->
    [one] Mostrar { $n } resultado
   *[other] Mostrar { $n } resultados
}

compare-residence-status = Comparar status de residência
compare-program = Comparar programas de apoio
compare-corner = Nome
compare-summary = Todos lado a lado em uma tabela. Escolha dois ou três para ver só esses.
compare-link = Comparar lado a lado
compare-choose = Escolher o que comparar
compare-all = Mostrar todos

glance-title = Em resumo
glance-work = Posso trabalhar?
glance-stay = Quanto tempo posso ficar?
glance-renewals = Posso renovar?
glance-family = Minha família pode vir?
glance-japanese = Que nível de japonês é preciso?
glance-next = Qual status pode vir depois?
not-stated = Não consta nas fontes
path-title = Próximos status possíveis
path-text = De cada status é possível mudar para os que estão abaixo dele, se as condições forem cumpridas.

program-who = Quem pode usar
program-what = O que você recebe
program-when = Até quando
program-how = Como solicitar
program-ask = Onde perguntar
program-about = Sobre este programa
offers-student = Para estudantes e profissionais estrangeiros
offers-company = Para empresas
ended-notice = Este programa foi encerrado. A página continua aqui para que ainda seja possível encontrá-lo pelo nome.

guide-answers = Suas respostas
guide-change = Alterar
guide-restart = Começar de novo
guide-options = O que pode servir
guide-reason = Motivo:
guide-ask = Confirme aqui antes de decidir
guide-caution = Isto é uma orientação, não uma decisão nem uma promessa. Quem decide é o balcão ou o órgão responsável.
guide-page-title = { $title } ({ $guide })

map-title = Mapa das províncias
map-text = Cada quadrado é uma província. Os quadrados com borda pertencem a um consórcio regional. A lista tem os mesmos links.

translated-notice = Esta página é uma tradução. Idioma original: { $language }.
translated-original = Ler o original
stale-notice = O original desta página mudou. Este texto segue o original de { $date }. Mudaram desde então: { $parts }.
changed-title = o título
changed-summary = o resumo
changed-facts = as informações principais
changed-headings = subtítulos
changed-paragraphs = parágrafos
changed-lists = listas
changed-tables = tabelas
changed-other = outras partes
nav-untranslated = Ainda não traduzido
share-title = Compartilhar esta página
share-mail = E-mail
share-address = Endereço desta página
feedback-link = Avisar sobre um erro nesta página
related-guide-outcomes = Guias que levam a esta página
