### Texts of the search.

search-label = Maghanap sa site na ito
search-submit = Maghanap
search-title = Paghahanap
search-query-tips = Gumamit ng "panipi" para sa eksaktong salita at minus (-) para hindi isama ang salita.

search-filters = Mga filter
search-clear = Alisin ang mga filter
search-from = Mula
search-to = Hanggang
search-range-closes = Huling araw ng aplikasyon
search-range-amount = Halaga (yen)
facet-agency = Nagpapatupad na ahensiya
facet-collection = Uri ng pahina

search-results = Mga resulta ng paghahanap
search-more = Higit pang resulta
search-count = { $n ->
    [one] { $n } resulta
   *[other] { $n } na resulta
}
search-count-near = { $n ->
    [one] { $n } resultang may kahawig na baybay
   *[other] { $n } na resultang may kahawig na baybay
}
search-count-any = { $n ->
    [one] { $n } resultang may ilan sa mga salita
   *[other] { $n } na resultang may ilan sa mga salita
}
search-days-left = { $n ->
    [one] { $n } araw na lang
   *[other] { $n } na araw na lang
}
search-last-day = huling araw ngayon

search-loading = Naglo-load…
search-titles-only = Mga resulta ayon sa pamagat. Nilo-load pa ang buong teksto…
search-load-full = Maghanap sa buong teksto (mas maraming data)
search-failed = Hindi kumpletong na-load ang paghahanap. Pakisuri ang koneksiyon o gamitin ang mga listahan sa ibaba.
search-unsupported = Hindi makapaghanap sa buong teksto ang browser na ito. Pakigamit ang mga listahan sa ibaba.
search-portable = Ang kopyang ito ng site ay binuksan mula sa file, at hindi hinahayaan ng mga browser na maghanap ang ganitong mga pahina. Pakigamit ang mga listahan sa ibaba, o maghanap sa site:
search-outdated = Na-update na ang site. Paki-reload ang pahinang ito.

search-none = Walang nahanap.
search-none-here = Walang nahanap sa wikang ito.
search-found-in = Nahanap sa ibang wika:
search-try-languages = Maghanap sa ibang wika
search-ask-desks = Magtanong sa tanggapan ng konsultasyon
search-browse = Tingnan ang mga listahan
