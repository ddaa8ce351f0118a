### Texts of the page frame. The other texts fall back to English for now.

skip-to-content = İçeriğe geçin
nav-home = Ana sayfa
nav-main = Ana menü
nav-languages = Dil
nav-breadcrumbs = Buradasınız

not-found-title = Sayfa bulunamadı
not-found-text = Sayfa taşınmış veya kaldırılmış olabilir.
not-found-home = Ana sayfaya dönün
moved-title = Bu sayfa taşındı

as-of = Bilgi tarihi:
checked = Son kontrol:
source = Kaynak:
facts-title = Temel bilgiler
contents-title = İçindekiler
terms-title = Bu sayfadaki sözcükler
sources-title = Kaynaklar
fallback-notice = Bu sayfa henüz sizin dilinizde yok. Metnin dili: { $language }.
fallback-original = Sayfayı o dilde okuyun ({ $language })

state-open = Başvuruya açık
state-closing = Yakında kapanıyor
state-rolling = Her zaman başvurulabilir
state-closed = Başvurular kapandı
state-unknown = Başvuru dönemi bilinmiyor
state-ended = Sona erdi
