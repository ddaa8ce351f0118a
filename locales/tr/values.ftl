### How values are written: durations, numbers, amounts, application states.

range-from = { $from } tarihinden itibaren
range-until = { $to } tarihine kadar
approximately = yaklaşık { $value }
source-page = { $n ->
    [one] s. { $pages }
   *[other] s. { $pages }
}
not-known = bilinmiyor

points-needed = { $n ->
    [one] en az { $n } puan
   *[other] en az { $n } puan
}
stay-indefinite = Süresiz
stay-total = Toplam en çok { $duration }
renewals-unlimited = Sınırsız uzatılabilir
renewals-limited = Uzatma sayısı sınırlı
japanese-not-required = Japonca şartı yok
highly-skilled-meti = METI tarafından yüksek vasıflı yabancı profesyonel sayılır
highly-skilled-jetro = JETRO’nun birebir desteğinden yararlanabilir

duration-years = { $n ->
    [one] { $n } yıl
   *[other] { $n } yıl
}
duration-months = { $n ->
    [one] { $n } ay
   *[other] { $n } ay
}
duration-days = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
}

unit-people = { $n ->
    [one] { $n } kişi
   *[other] { $n } kişi
}
unit-companies = { $n ->
    [one] { $n } şirket
   *[other] { $n } şirket
}
unit-organizations = { $n ->
    [one] { $n } kuruluş
   *[other] { $n } kuruluş
}
unit-items = { $n ->
    [one] { $n } adet
   *[other] { $n } adet
}
unit-years = { $n ->
    [one] { $n } yıl
   *[other] { $n } yıl
}
unit-people-per-year = { $n ->
    [one] yılda { $n } kişi
   *[other] yılda { $n } kişi
}
unit-fields = { $n ->
    [one] { $n } alan
   *[other] { $n } alan
}
unit-jobs = { $n ->
    [one] { $n } meslek
   *[other] { $n } meslek
}
unit-times = { $n ->
    [one] { $n } kez
   *[other] { $n } kez
}

amount-up-to = en çok { $amount }
per-total = toplam
per-per-person = kişi başına
per-per-company = şirket başına
per-per-day = günlük
per-per-person-day = kişi başına günlük
per-per-month = aylık
per-per-application = başvuru başına
per-per-measure = uygulama başına
per-per-year = yıllık
size-up-to = { $n ->
    [one] en çok { $n } çalışan
   *[other] en çok { $n } çalışan
}
purposes-inferred = Amacı editörler belirledi
cost-free = Ücretsiz
cost-charged = Ücretli

measure-residents = İkamet edenlerin sayısı
measure-workers = Çalışan sayısı
measure-students = Öğrenci sayısı
measure-graduates = Mezun sayısı
measure-permissions = İzin sayısı

state-open = Başvuruya açık
state-closing = Yakında kapanıyor
state-rolling = Her zaman başvurulabilir
state-closed = Başvurular kapandı
state-unknown = Başvuru dönemi bilinmiyor
state-ended = Sona erdi
state-suspended = Askıya alındı
state-scheduled = Planlandı
state-days-left = { $n ->
    [0] bugün son gün
    [one] { $n } gün kaldı
   *[other] { $n } gün kaldı
}

contact-phone = Telefon
contact-email = E-posta
contact-web = Web sitesi
contact-address = Adres
contact-hours = Çalışma saatleri
