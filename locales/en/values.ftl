### How values are written: durations, numbers, amounts, application states.

range-from = from { $from }
range-until = until { $to }
approximately = about { $value }
source-page = { $n ->
    [one] p. { $pages }
   *[other] pp. { $pages }
}
not-known = not known

points-needed = { $n ->
    [one] { $n } point or more
   *[other] { $n } points or more
}
stay-indefinite = Indefinite
stay-total = { $duration } in total at most
renewals-unlimited = Can be renewed without limit
renewals-limited = Renewals are limited
japanese-not-required = No Japanese required
highly-skilled-meti = Counted as highly skilled foreign professionals by METI
highly-skilled-jetro = Eligible for JETRO's hands-on (escort-style) support

duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

unit-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
unit-companies = { $n ->
    [one] { $n } company
   *[other] { $n } companies
}
unit-organizations = { $n ->
    [one] { $n } organization
   *[other] { $n } organizations
}
unit-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
unit-people-per-year = { $n ->
    [one] { $n } person per year
   *[other] { $n } people per year
}
unit-fields = { $n ->
    [one] { $n } field
   *[other] { $n } fields
}
unit-jobs = { $n ->
    [one] { $n } job
   *[other] { $n } jobs
}
unit-times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}

amount-up-to = up to { $amount }
per-total = in total
per-per-person = per person
per-per-company = per company
per-per-day = per day
per-per-person-day = per person per day
per-per-month = per month
per-per-application = per application
per-per-measure = per measure
per-per-year = per year
size-up-to = { $n ->
    [one] up to { $n } employee
   *[other] up to { $n } employees
}
purposes-inferred = The purpose was judged by the editors
cost-free = Free of charge
cost-charged = There is a charge

measure-residents = Number of residents
measure-workers = Number of workers
measure-students = Number of students
measure-graduates = Number of graduates
measure-permissions = Number of permissions

state-open = Open for applications
state-closing = Closing soon
state-rolling = Open at any time
state-closed = Closed
state-unknown = Application period not known
state-ended = Ended
state-suspended = Suspended
state-scheduled = Scheduled
state-days-left = { $n ->
    [0] last day today
    [one] { $n } day left
   *[other] { $n } days left
}

contact-phone = Phone
contact-email = Email
contact-web = Website
contact-address = Address
contact-hours = Opening hours
