### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = Ir para o conteúdo
nav-home = Início
nav-main = Menu principal
nav-languages = Idioma
nav-breadcrumbs = Você está aqui

not-found-title = Página não encontrada
not-found-text = A página pode ter mudado de endereço ou não existir mais.
not-found-home = Voltar à página inicial
moved-title = Esta página mudou de endereço

as-of = Informações de
checked = Última verificação:
source = Fonte:
facts-title = Informações principais
contents-title = Conteúdo
terms-title = Palavras desta página
sources-title = Fontes
fallback-notice = Esta página ainda não está disponível no seu idioma. Idioma do texto: { $language }.
fallback-original = Ler a página nesse idioma ({ $language })

state-open = Inscrições abertas
state-closing = Encerra em breve
state-rolling = Inscrições a qualquer momento
state-closed = Inscrições encerradas
state-unknown = Período de inscrição desconhecido
state-ended = Já terminou
