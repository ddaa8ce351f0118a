### How values are written: durations, numbers, amounts, application states.

range-from = desde: { $from }
range-until = hasta: { $to }
approximately = aprox. { $value }
source-page = { $n ->
    [one] pág. { $pages }
   *[other] págs. { $pages }
}
not-known = se desconoce

points-needed = { $n ->
    [one] { $n } punto o más
   *[other] { $n } puntos o más
}
stay-indefinite = Indefinido
stay-total = Máximo { $duration } en total
renewals-unlimited = Se puede renovar sin límite
renewals-limited = Número de renovaciones limitado
japanese-not-required = No se exige japonés
highly-skilled-meti = Incluido por el METI entre los profesionales extranjeros altamente cualificados
highly-skilled-jetro = Con derecho al apoyo con acompañamiento continuo de JETRO

duration-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
duration-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
duration-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}

unit-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
unit-companies = { $n ->
    [one] { $n } empresa
   *[other] { $n } empresas
}
unit-organizations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
unit-items = { $n ->
    [one] { $n } elemento
   *[other] { $n } elementos
}
unit-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
unit-people-per-year = { $n ->
    [one] { $n } persona por año
   *[other] { $n } personas por año
}
unit-fields = { $n ->
    [one] { $n } área
   *[other] { $n } áreas
}
unit-jobs = { $n ->
    [one] { $n } ocupación
   *[other] { $n } ocupaciones
}
unit-times = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}

amount-up-to = hasta { $amount }
per-total = en total
per-per-person = por persona
per-per-company = por empresa
per-per-day = por día
per-per-person-day = por persona y día
per-per-month = por mes
per-per-application = por solicitud
per-per-measure = por medida
per-per-year = por año
size-up-to = { $n ->
    [one] hasta { $n } persona empleada
   *[other] hasta { $n } personas empleadas
}
purposes-inferred = El objetivo lo determinó la redacción
cost-free = Gratuito
cost-charged = De pago

measure-residents = Número de residentes
measure-workers = Número de personas que trabajan
measure-students = Número de estudiantes
measure-graduates = Número de personas graduadas
measure-permissions = Número de permisos

state-open = Plazo abierto
state-closing = Cierra pronto
state-rolling = Plazo abierto permanentemente
state-closed = Plazo cerrado
state-unknown = Plazo de solicitud desconocido
state-ended = Ya terminó
state-suspended = Suspendido
state-scheduled = Previsto
state-days-left = { $n ->
    [0] hoy es el último día
    [one] queda { $n } día
   *[other] quedan { $n } días
}

contact-phone = Teléfono
contact-email = Correo electrónico
contact-web = Sitio web
contact-address = Dirección
contact-hours = Horario de atención
