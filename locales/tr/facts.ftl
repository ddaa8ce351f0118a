### Labels of the facts on an entry's page.

fact-parent = Üst öğe
fact-category = Kategori
fact-work = Çalışma
fact-purpose = Amaç
fact-activities = İzin verilen faaliyetler
fact-examples = Örnekler
fact-occupations = Alanlar ve işler
fact-stay = İkamet süresi
fact-requirements = Şartlar
fact-points = Gerekli puan
fact-tests = Sınavlar
fact-japanese = Japonca
fact-family = Aileyi yanında getirme
fact-job-change = İşveren değiştirme
fact-intake = Kişi sayısı sınırı
fact-residents = İkamet edenlerin sayısı
fact-highly-skilled = Yüksek vasıflı yabancı profesyonel sayılma
fact-next = Sonra geçilebilecek statüler
fact-notes = Dikkat edilecekler
fact-links = Bağlantılar

fact-state = Başvuru durumu
fact-agency = Yürüten kurum
fact-kind = Tür
fact-purposes = Amaçlar
fact-stage = Aşama
fact-users = Kimler başvurabilir
fact-regions = Bölgeler
fact-industries = Sektörler
fact-size = Şirket büyüklüğü
fact-amounts = Tutar
fact-cost = Ücret
fact-period = Başvuru dönemi
fact-capacity = Kontenjan
fact-supports = Sunulan destek
fact-former-names = Önceki adlar
fact-figures = Rakamlarla
fact-contacts = İletişim

fact-founded = Kuruluş tarihi
fact-prefectures = Kuruluştaki prefektörlükler
fact-case-prefectures = Örneklerin prefektörlükleri
fact-secretariat = Sekretarya
fact-program = Program
fact-members = Üyeler
fact-cases = Örnekler

fact-company = Şirket veya kuruluş
fact-prefecture = Prefektörlük
fact-municipality = Belediye
fact-industry = Sektör
fact-business = Faaliyet alanı
fact-nationalities = Uyruklar
fact-jobs = Yapılan işler
fact-job-fields = İş türleri
fact-programs = Yararlanılan programlar
fact-consortium = Konsorsiyum

fact-starts = Başlangıç
fact-ends = Bitiş
fact-mode = Biçim
fact-place = Yer
fact-languages = Diller
fact-audience = Kimler için
fact-organizers = Düzenleyenler

fact-short-name = Kısa ad
fact-services = Hizmetler

fact-population = Sayıma dâhil olanlar
fact-measure = Rakamların gösterdiği
fact-region = Bölge
