### Texts of the front page, of lists, comparisons, maps and decision guides.

home-doors = Ne yapmak istiyorsunuz?
home-newest = Yeni bilgiler
home-regions = Bölgesel konsorsiyumlar
home-menu = Menü

sort-label = Sıralama
sort-title = Ad
sort-deadline = Son başvuru
sort-amount = Tutar
sort-newest = Önce en yeni
filter-title = Listeyi daraltın
filter-show = { $n ->
    [one] { $n } sonucu göster
   *[other] { $n } sonucu göster
}

compare-residence-status = İkamet statülerini karşılaştırın
compare-program = Destek programlarını karşılaştırın
compare-corner = Ad
compare-summary = Hepsini yan yana gösteren tablo. İki veya üç tanesini seçerseniz yalnızca onlar gösterilir.
compare-link = Yan yana karşılaştırın
compare-choose = Karşılaştırılacakları seçin
compare-all = Tümünü göster

glance-title = Bir bakışta
glance-work = Çalışabilir miyim?
glance-stay = Ne kadar kalabilirim?
glance-renewals = Uzatabilir miyim?
glance-family = Ailem gelebilir mi?
glance-japanese = Hangi düzeyde Japonca gerekli?
glance-next = Sonra hangi statülere geçilebilir?
not-stated = Kaynaklarda belirtilmemiş
path-title = Sonra geçilebilecek statüler
path-text = Şartlar yerine getirilirse üstteki statüden alttakilere geçilebilir.

program-who = Kimler yararlanabilir
program-what = Sunulan destek
program-when = Ne zamana kadar
program-how = Nasıl başvurulur
program-ask = Buraya danışın
program-about = Bu program hakkında
offers-student = Öğrenciler ve yabancı çalışanlar için
offers-company = Şirketler için
ended-notice = Bu program sona erdi. Sayfa, aranınca bulunabilmesi için burada kalıyor.

guide-answers = Yanıtlarınız
guide-change = Değiştir
guide-restart = Baştan başla
guide-options = Size uygun olabilecekler
guide-reason = Nedeni:
guide-ask = Karar vermeden önce buraya danışın
guide-caution = Bu yalnızca bir yönlendirmedir; karar veya vaat değildir. Kararı ilgili birim veya makam verir.
guide-page-title = { $title } ({ $guide })

map-title = Prefektörlük haritası
map-text = Her kare bir prefektörlüktür. Çerçeveli kareler bir bölgesel konsorsiyuma dâhildir. Listede de aynı bağlantılar vardır.

translated-notice = Bu sayfa bir çeviridir. Aslının dili: { $language }.
translated-original = Özgün sayfayı okuyun
stale-notice = Bu sayfanın aslı değişti. Bu metin, asıl sayfanın { $date } tarihli hâline dayanır. O tarihten sonra değişenler: { $parts }.
changed-title = başlık
changed-summary = özet
changed-facts = temel bilgiler
changed-headings = alt başlıklar
changed-paragraphs = paragraflar
changed-lists = listeler
changed-tables = tablolar
changed-other = diğer bölümler
nav-untranslated = Henüz çevrilmedi
share-title = Bu sayfayı paylaşın
share-mail = E-posta
share-address = Bu sayfanın adresi
feedback-link = Bu sayfadaki bir hatayı bildirin
related-guide-outcomes = Buraya yönlendiren rehberler
