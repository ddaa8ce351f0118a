### How values are written: durations, numbers, amounts, application states.

range-from = mula { $from }
range-until = hanggang { $to }
approximately = mga { $value }
source-page = { $n ->
   *[other] pahina { $pages }
}
not-known = hindi alam

points-needed = { $n ->
    [one] { $n } puntos o higit pa
   *[other] { $n } na puntos o higit pa
}
stay-indefinite = Walang takdang hangganan
stay-total = Hanggang { $duration } sa kabuuan
renewals-unlimited = Walang limitasyon sa bilang ng pagpapalawig
renewals-limited = May limitasyon sa bilang ng pagpapalawig
japanese-not-required = Hindi kailangan ang wikang Hapon
highly-skilled-meti = Ibinibilang ng METI na highly skilled foreign professional
highly-skilled-jetro = Saklaw ng tuloy-tuloy na gabay at suporta ng JETRO

duration-years = { $n ->
    [one] { $n } taon
   *[other] { $n } na taon
}
duration-months = { $n ->
    [one] { $n } buwan
   *[other] { $n } na buwan
}
duration-days = { $n ->
    [one] { $n } araw
   *[other] { $n } na araw
}

unit-people = { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
}
unit-companies = { $n ->
    [one] { $n } kompanya
   *[other] { $n } na kompanya
}
unit-organizations = { $n ->
    [one] { $n } organisasyon
   *[other] { $n } na organisasyon
}
unit-items = { $n ->
    [one] { $n } aytem
   *[other] { $n } na aytem
}
unit-years = { $n ->
    [one] { $n } taon
   *[other] { $n } na taon
}
unit-people-per-year = { $n ->
    [one] { $n } tao bawat taon
   *[other] { $n } na tao bawat taon
}
unit-fields = { $n ->
    [one] { $n } larangan
   *[other] { $n } na larangan
}
unit-jobs = { $n ->
    [one] { $n } trabaho
   *[other] { $n } na trabaho
}
unit-times = { $n ->
    [one] { $n } beses
   *[other] { $n } na beses
}

amount-up-to = hanggang { $amount }
per-total = sa kabuuan
per-per-person = bawat tao
per-per-company = bawat kompanya
per-per-day = bawat araw
per-per-person-day = bawat tao bawat araw
per-per-month = bawat buwan
per-per-application = bawat aplikasyon
per-per-measure = bawat hakbangin
per-per-year = bawat taon
size-up-to = { $n ->
    [one] hanggang { $n } empleyado
   *[other] hanggang { $n } na empleyado
}
purposes-inferred = Tinukoy ng mga editor ang layunin
cost-free = Libre
cost-charged = May bayad

measure-residents = Bilang ng mga residente
measure-workers = Bilang ng mga manggagawa
measure-students = Bilang ng mga mag-aaral
measure-graduates = Bilang ng mga nagtapos
measure-permissions = Bilang ng mga pahintulot

state-open = Bukas para sa aplikasyon
state-closing = Malapit nang magsara
state-rolling = Bukas anumang oras
state-closed = Sarado na
state-unknown = Hindi alam ang panahon ng aplikasyon
state-ended = Tapos na
state-suspended = Pansamantalang itinigil
state-scheduled = Nakatakda
state-days-left = { $n ->
    [0] huling araw ngayon
    [one] { $n } araw na lang
   *[other] { $n } na araw na lang
}

contact-phone = Telepono
contact-email = Email
contact-web = Website
contact-address = Address
contact-hours = Oras ng serbisyo
