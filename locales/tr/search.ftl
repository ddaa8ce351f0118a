### Texts of the search.

search-label = Bu sitede ara
search-submit = Ara
search-title = Arama
search-query-tips = Tam sözcükler için "tırnak", bir sözcüğü dışlamak için eksi (-) kullanın.

search-filters = Filtreler
search-clear = Filtreleri temizle
search-from = En az / en erken
search-to = En çok / en geç
search-range-closes = Son başvuru günü
search-range-amount = Tutar (yen)
facet-agency = Yürüten kurum
facet-collection = Sayfa türü

search-results = Arama sonuçları
search-more = Daha fazla sonuç
search-count = { $n ->
    [one] { $n } sonuç
   *[other] { $n } sonuç
}
search-count-near = { $n ->
    [one] Benzer yazımlı { $n } sonuç
   *[other] Benzer yazımlı { $n } sonuç
}
search-count-any = { $n ->
    [one] Sözcüklerin bir kısmını içeren { $n } sonuç
   *[other] Sözcüklerin bir kısmını içeren { $n } sonuç
}
search-days-left = { $n ->
    [one] { $n } gün kaldı
   *[other] { $n } gün kaldı
}
search-last-day = bugün son gün

search-loading = Yükleniyor…
search-titles-only = Başlıklara göre sonuçlar. Tam metinler yükleniyor…
search-load-full = Tam metinlerde ara (daha fazla veri kullanır)
search-failed = Arama tam olarak yüklenemedi. Lütfen bağlantınızı kontrol edin veya aşağıdaki listeleri kullanın.
search-unsupported = Bu tarayıcı tam metinlerde arama yapamıyor. Lütfen aşağıdaki listeleri kullanın.
search-portable = Sitenin bu kopyası bir dosyadan açıldı ve tarayıcılar bu tür sayfaların arama yapmasına izin vermez. Lütfen aşağıdaki listeleri kullanın veya sitede arayın:
search-outdated = Site güncellendi. Lütfen bu sayfayı yeniden yükleyin.

search-none = Sonuç bulunamadı.
search-none-here = Bu dilde sonuç bulunamadı.
search-found-in = Başka bir dilde bulundu:
search-try-languages = Başka bir dilde ara
search-ask-desks = Danışma birimine sorun
search-browse = Listelere göz at
