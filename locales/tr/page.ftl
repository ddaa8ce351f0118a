### Texts of the page furniture: headings, navigation, notices, footer.

skip-to-content = İçeriğe geçin
nav-home = Ana sayfa
nav-main = Ana menü
nav-languages = Dil
nav-breadcrumbs = Buradasınız
nav-pages = Liste sayfaları

footer-licence = İçerik, kaynak gösterilerek CC BY 4.0 kapsamında kullanılabilir.
footer-disclaimer = Bilgiler, belirtilen tarihlerdeki durumu yansıtır. İşlem yapmadan önce lütfen ilgili birime danışın.
footer-feed = Güncelleme akışı

home-collections = Konulara göz atın
home-deadlines = Başvurusu yakında kapanan programlar
tags-title = Etiketler

not-found-title = Sayfa bulunamadı
not-found-text = Sayfa taşınmış veya kaldırılmış olabilir.
not-found-home = Ana sayfaya dönün
moved-title = Bu sayfa taşındı
offline-copy = Bağlantı yok veya yavaş. Bu kopyanın kaydedildiği zaman: { $time }. O zamandan beri tarihler ve son başvuru günleri değişmiş olabilir.
offline-unsaved = İstediğiniz sayfa bu cihazda kayıtlı değil; yerine başka bir sayfa gösteriliyor.
draft-notice = Bu bir taslaktır. Henüz yayımlanmadı.
review-notice = Bu çeviri henüz kontrol edilmedi.

as-of = Bilgi tarihi:
checked = Son kontrol:
source = Kaynak:
source-accessed = erişim tarihi:
facts-title = Temel bilgiler
steps-title = Adımlar
contents-title = İçindekiler
terms-title = Bu sayfadaki sözcükler
sources-title = Kaynaklar
sources-rules = Kurallar, kaynakların tarihindeki durumu yansıtır. İşlem yapmadan önce lütfen ilgili birime danışın.
title-with-page = { $title } (sayfa { $n })
fallback-notice = Bu sayfa henüz sizin dilinizde yok. Metnin dili: { $language }.
fallback-partial = Şimdilik yalnızca başlık ve özet sizin dilinizde. Metnin dili: { $language }.
fallback-original = Sayfayı o dilde okuyun ({ $language })
fallback-not-simple = Bu sayfanın kolay Japonca sürümü henüz yok. Aşağıdaki metin normal Japoncadır.

facet-title = { $collection }: { $value }
tag-title = Etiket: { $tag }
listing-count = { $n ->
    [one] { $n } kayıt
   *[other] { $n } kayıt
}
deadline-of = Son başvuru: { $title }
calendar-deadlines = { $site }: son başvuru günleri
calendar-events = { $site }: etkinlikler
download-csv = Tüm programların tablosu (CSV)
download-json = Tüm programların verileri (JSON)
download-figures-csv = Bu tablo (CSV)
download-figures-json = Bu tablonun verileri (JSON)
download-deadline = Son başvuru gününü takviminize ekleyin
download-deadlines = Tüm son başvuru günlerinin takvimi
download-event = Bu etkinliği takviminize ekleyin
download-events = Tüm etkinliklerin takvimi
statuses-side-by-side = İkamet statülerinin karşılaştırması
dataset-corner = Öğe
comparison-corner = Karşılaştırma noktası

alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Dikkat
alert-caution = Uyarı
footnotes = Dipnotlar
footnote = Dipnot
footnote-back = Metne dönün
task-done = tamamlandı
task-open = yapılacak

collection-residence-status = İkamet statüleri
collection-residence-status-summary = Her statüyle neler yapılabileceği, süresi ve şartları.
collection-comparison = Karşılaştırmalar
collection-comparison-summary = Benzer ikamet statüleri ve sistemler arasındaki farkları gösteren tablolar.
collection-consortium = Bölgesel konsorsiyumlar
collection-consortium-summary = Üniversiteler, şirketler, iş dünyası örgütleri ve yerel yönetimlerden oluşan; uluslararası öğrencilerin ve yüksek vasıflı yabancı profesyonellerin bölgede çalışmasına destek olan gruplar.
collection-program = Destek programları
collection-program-summary = Şirketler ve çalışanlar için sübvansiyon, hibe, eğitim, danışma ve diğer destekler.
collection-case = Örnekler
collection-case-summary = Yabancı ve kurum dışı yeteneklerle başarılı sonuçlar alan şirketler ve kuruluşlar.
collection-event = Etkinlikler
collection-event-summary = Geçmiş ve planlanan tanışma etkinlikleri, seminerler ve bilgilendirme toplantıları.
collection-organization = Kurumlar ve danışma birimleri
collection-organization-summary = Danışma birimlerinin, kamu kurumlarının ve destek kuruluşlarının iletişim bilgileri.
collection-dataset = İstatistikler
collection-dataset-summary = Uluslararası öğrenciler, yabancı çalışanlar ve diğer konularda kaynaklı tablolar ve grafikler.
collection-guide = Rehberler
collection-guide-summary = Öğrenciler, çalışanlar ve şirketler için adım adım açıklamalar.

facet-purpose = Amaç
facet-kind = Tür
facet-stage = Aşama
facet-user = Kimler başvurabilir
facet-region = Bölge
facet-industry = Sektör
facet-state = Başvuru durumu
facet-foreign = Yabancı yetenekler
facet-work = Çalışma
facet-nationality = Uyruk
facet-job = İş türü
facet-audience = Kimler için
facet-mode = Biçim
foreign-yes = Yabancı yeteneklerle ilgili
foreign-no = Yabancı yeteneklerle sınırlı değil

related-residence-status-parent = Bu statünün türleri
related-residence-status-next = Bu statüye geçilebilen statüler
related-comparison-statuses = Bu statüyü içeren karşılaştırmalar
related-consortium-program = Bu programın konsorsiyumları
related-consortium-agency = İlgili konsorsiyumlar
related-program-parent = Bu programın alt programları
related-program-agency = Bu kurumun programları
related-case-programs = Bu programdan yararlanan örnekler
related-case-consortium = Bu konsorsiyumun örnekleri
related-event-organizers = Bu kurumun etkinlikleri
related-event-consortium = Bu konsorsiyumun etkinlikleri
related-organization-parent = Bu kuruma bağlı birimler ve danışma birimleri
related-dataset-rows = Bu statüyle ilgili istatistikler

glossary-letters = Harfler
coverage-caption = Her dilde yazılmış sayfalar
coverage-corner = Dil
coverage-whole = { $all } içinden { $n }
coverage-partial = Yalnızca başlık ve özet: { $n }
coverage-derived = Makine tarafından hazırlanan: { $n }
