### Labels of the facts on an entry's page.

fact-parent = Faz parte de
fact-category = Categoria
fact-work = Trabalho
fact-purpose = Objetivo
fact-activities = Atividades permitidas
fact-examples = Exemplos
fact-occupations = Áreas e ocupações
fact-stay = Período de permanência
fact-requirements = Requisitos
fact-points = Pontos necessários
fact-tests = Exames
fact-japanese = Língua japonesa
fact-family = Acompanhamento de familiares
fact-job-change = Mudança de emprego
fact-intake = Limite de pessoas
fact-residents = Número de residentes
fact-highly-skilled = Como profissionais estrangeiros altamente qualificados
fact-next = Próximos status possíveis
fact-notes = Pontos de atenção
fact-links = Links

fact-state = Situação das inscrições
fact-agency = Órgão responsável
fact-kind = Tipo
fact-purposes = Objetivos
fact-stage = Etapa
fact-users = Quem pode solicitar
fact-regions = Regiões
fact-industries = Setores
fact-size = Porte da empresa
fact-amounts = Valores
fact-cost = Custo
fact-period = Período de inscrição
fact-capacity = Vagas
fact-supports = O que oferece
fact-former-names = Nomes anteriores
fact-figures = Em números
fact-contacts = Contato

fact-founded = Data de fundação
fact-prefectures = Províncias na fundação
fact-case-prefectures = Províncias dos casos
fact-secretariat = Secretaria
fact-program = Programa
fact-members = Membros
fact-cases = Casos

fact-company = Empresa
fact-prefecture = Província
fact-municipality = Município
fact-industry = Setor
fact-business = Atividade da empresa
fact-nationalities = Nacionalidades
fact-jobs = Funções
fact-job-fields = Tipos de trabalho
fact-programs = Programas utilizados
fact-consortium = Consórcio

fact-starts = Começa
fact-ends = Termina
fact-mode = Formato
fact-place = Local
fact-languages = Idiomas
fact-audience = Público
fact-organizers = Organizadores

fact-short-name = Nome abreviado
fact-services = Serviços

fact-population = Quem ou o que é contado
fact-measure = O que os números mostram
fact-region = Região
