### How values are written: durations, numbers, amounts, application states.

range-from = a partir de { $from }
range-until = até { $to }
approximately = cerca de { $value }
source-page = { $n ->
   *[other] p. { $pages }
}
not-known = desconhecido

points-needed = { $n ->
    [one] { $n } ponto ou mais
   *[other] { $n } pontos ou mais
}
stay-indefinite = Por tempo indeterminado
stay-total = No máximo { $duration } no total
renewals-unlimited = Pode ser renovado sem limite
renewals-limited = Número de renovações limitado
japanese-not-required = Não exige japonês
highly-skilled-meti = Incluído pelo METI entre os profissionais estrangeiros altamente qualificados
highly-skilled-jetro = Com direito ao apoio com acompanhamento contínuo da JETRO

duration-years = { $n ->
    [one] { $n } ano
   *[other] { $n } anos
}
duration-months = { $n ->
    [one] { $n } mês
   *[other] { $n } meses
}
duration-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}

unit-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
unit-companies = { $n ->
    [one] { $n } empresa
   *[other] { $n } empresas
}
unit-organizations = { $n ->
    [one] { $n } organização
   *[other] { $n } organizações
}
unit-items = { $n ->
    [one] { $n } item
   *[other] { $n } itens
}
unit-years = { $n ->
    [one] { $n } ano
   *[other] { $n } anos
}
unit-people-per-year = { $n ->
    [one] { $n } pessoa por ano
   *[other] { $n } pessoas por ano
}
unit-fields = { $n ->
    [one] { $n } área
   *[other] { $n } áreas
}
unit-jobs = { $n ->
    [one] { $n } ocupação
   *[other] { $n } ocupações
}
unit-times = { $n ->
    [one] { $n } vez
   *[other] { $n } vezes
}

amount-up-to = até { $amount }
per-total = no total
per-per-person = por pessoa
per-per-company = por empresa
per-per-day = por dia
per-per-person-day = por pessoa e por dia
per-per-month = por mês
per-per-application = por solicitação
per-per-measure = por medida
per-per-year = por ano
size-up-to = { $n ->
    [one] até { $n } pessoa empregada
   *[other] até { $n } pessoas empregadas
}
purposes-inferred = O objetivo foi definido pela redação
cost-free = Gratuito
cost-charged = Pago

measure-residents = Número de residentes
measure-workers = Número de pessoas que trabalham
measure-students = Número de estudantes
measure-graduates = Número de pessoas formadas
measure-permissions = Número de permissões

state-open = Inscrições abertas
state-closing = Encerra em breve
state-rolling = Inscrições a qualquer momento
state-closed = Inscrições encerradas
state-unknown = Período de inscrição desconhecido
state-ended = Já terminou
state-suspended = Suspenso
state-scheduled = Previsto
state-days-left = { $n ->
    [0] último dia hoje
    [one] resta { $n } dia
   *[other] restam { $n } dias
}

contact-phone = Telefone
contact-email = E-mail
contact-web = Site
contact-address = Endereço
contact-hours = Horário de atendimento
