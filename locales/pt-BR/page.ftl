### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = Ir para o conteúdo
nav-home = Início
nav-main = Menu principal
nav-languages = Idioma
nav-breadcrumbs = Você está aqui
nav-pages = Páginas da lista

footer-licence = O conteúdo está disponível sob a licença CC BY 4.0; as fontes são indicadas em cada página.
footer-disclaimer = As informações valem para as datas indicadas. Antes de fazer qualquer procedimento, confirme com o órgão responsável.
footer-feed = Feed de novidades

home-collections = Explore o portal
home-deadlines = Programas que encerram em breve
tags-title = Tags

not-found-title = Página não encontrada
not-found-text = A página pode ter mudado de endereço ou não existir mais.
not-found-home = Voltar à página inicial
moved-title = Esta página mudou de endereço
offline-copy = Não há conexão ou ela está lenta. Esta cópia foi salva em { $time }. Datas e prazos podem ter mudado desde então.
offline-unsaved = A página que você procura não está salva neste aparelho; outra página é mostrada no lugar dela.
draft-notice = Este é um rascunho. Ainda não foi publicado.
review-notice = Esta tradução ainda não foi revisada.

as-of = Informações de
checked = Última verificação:
source = Fonte:
source-accessed = acesso em
facts-title = Informações principais
steps-title = Passos
contents-title = Conteúdo
terms-title = Palavras desta página
sources-title = Fontes
sources-rules = As regras são as vigentes na data das fontes. Antes de fazer qualquer procedimento, confirme com o órgão responsável.
title-with-page = { $title } (página { $n })
fallback-notice = Esta página ainda não está disponível no seu idioma. Idioma do texto: { $language }.
fallback-partial = Por enquanto, só o título e o resumo estão no seu idioma. Idioma do texto: { $language }.
fallback-original = Ler a página nesse idioma ({ $language })
fallback-not-simple = Esta página ainda não está disponível em japonês simples. O texto abaixo está em japonês comum.

facet-title = { $collection }: { $value }
tag-title = Tag: { $tag }
listing-count = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
deadline-of = Prazo: { $title }
calendar-deadlines = { $site }: prazos
calendar-events = { $site }: eventos
download-csv = Tabela de todos os programas (CSV)
download-json = Dados de todos os programas (JSON)
download-figures-csv = Esta tabela (CSV)
download-figures-json = Dados desta tabela (JSON)
download-deadline = Adicionar o prazo ao calendário
download-deadlines = Calendário de todos os prazos
download-event = Adicionar este evento ao calendário
download-events = Calendário de todos os eventos
statuses-side-by-side = Comparação dos status de residência
dataset-corner = Item
comparison-corner = Ponto de comparação

alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Atenção
alert-caution = Cuidado
footnotes = Notas de rodapé
footnote = Nota de rodapé
footnote-back = Voltar ao texto
task-done = feito
task-open = a fazer

collection-residence-status = Status de residência
collection-residence-status-summary = O que cada status permite, quanto tempo dura e o que exige.
collection-comparison = Comparações
collection-comparison-summary = Tabelas que mostram as diferenças entre status de residência parecidos.
collection-consortium = Consórcios regionais
collection-consortium-summary = Grupos de universidades, empresas, entidades empresariais e governos locais que ajudam estudantes estrangeiros e profissionais estrangeiros altamente qualificados a trabalhar em uma região.
collection-program = Programas de apoio
collection-program-summary = Subsídios, auxílios financeiros, cursos, orientação e mais, para empresas e pessoas que trabalham.
collection-case = Casos
collection-case-summary = Empresas e organizações que trabalham com profissionais estrangeiros e externos.
collection-event = Eventos
collection-event-summary = Encontros de intercâmbio, seminários e sessões informativas, realizados e previstos.
collection-organization = Organizações e balcões de consultas
collection-organization-summary = Balcões de consultas, órgãos públicos e organizações de apoio, com os contatos.
collection-dataset = Estatísticas
collection-dataset-summary = Tabelas e gráficos sobre estudantes estrangeiros, mão de obra estrangeira e mais, com as fontes.
collection-guide = Guias
collection-guide-summary = Ajuda passo a passo para estudantes, pessoas que trabalham e empresas.

facet-purpose = Objetivo
facet-kind = Tipo
facet-stage = Etapa
facet-user = Quem pode solicitar
facet-region = Região
facet-industry = Setor
facet-state = Situação das inscrições
facet-foreign = Profissionais estrangeiros
facet-work = Trabalho
facet-nationality = Nacionalidade
facet-job = Tipo de trabalho
facet-audience = Público
facet-mode = Formato
foreign-yes = Sobre profissionais estrangeiros
foreign-no = Não só sobre profissionais estrangeiros

related-residence-status-parent = Tipos deste status
related-residence-status-next = Status que permitem mudar para este
related-comparison-statuses = Comparações com este status
related-consortium-program = Consórcios deste programa
related-consortium-agency = Consórcios com esta organização
related-program-parent = Cursos deste programa
related-program-agency = Programas desta organização
related-case-programs = Casos que usaram este programa
related-case-consortium = Casos deste consórcio
related-event-organizers = Eventos desta organização
related-event-consortium = Eventos deste consórcio
related-organization-parent = Unidades e balcões desta organização
related-dataset-rows = Estatísticas sobre este status

glossary-letters = Letras
coverage-caption = Textos escritos em cada idioma
coverage-corner = Idioma
coverage-whole = { $n } de { $all }
coverage-partial = { $n } só com título e resumo
coverage-derived = { $n } criados por máquina
