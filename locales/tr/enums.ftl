### Labels of the fixed choices that facts can have.

answer-yes = Mümkün
answer-no = Mümkün değil
answer-conditional = Belirli koşullarla

audience-student = Öğrenciler
audience-worker = Çalışanlar
audience-company = Şirketler
audience-university = Üniversiteler ve okullar
audience-association = Dernekler ve birlikler
audience-municipality = Yerel yönetimler
audience-bank = Finans kuruluşları
audience-individual = Bireyler
audience-job-seeker = İş arayanlar

industry-manufacturing = İmalat
industry-construction = İnşaat
industry-transport = Taşımacılık
industry-medical = Sağlık hizmetleri
industry-care = Yaşlı ve hasta bakımı
industry-lodging = Konaklama
industry-food = Yiyecek ve gıda
industry-agriculture = Tarım
industry-fishery = Balıkçılık
industry-forestry = Ormancılık
industry-it = Bilişim (IT)
industry-retail = Perakende
industry-textile = Tekstil
industry-energy = Enerji
industry-semiconductor = Yarı iletkenler
industry-finance = Finans
industry-education = Eğitim
industry-services = Hizmetler
industry-recycling = Geri dönüşüm
industry-wholesale = Toptan ticaret

category-work-limited = Çalışma statüleri (belirli faaliyetlerle sınırlı)
category-no-work = Çalışmaya izin vermeyen statüler
category-designated = Belirlenmiş faaliyetler
category-position = Aile durumuna veya kişisel konuma dayalı statüler

work-limited = İzin verilen faaliyetler kapsamında çalışılabilir
work-not-allowed = Çalışılamaz
work-with-permission = Yalnızca ek izinle çalışılabilir
work-designated = Belirlenmiş faaliyete bağlı
work-unlimited = Çalışma sınırı yok

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Japonya Vakfı Temel Japonca Sınavı (JFT-Basic)
japanese-framework-a1 = Japonca Eğitimi Referans Çerçevesi A1 düzeyi

kind-subsidy = Sübvansiyon
kind-grant = Hibe
kind-tax = Vergi avantajı
kind-certification = Belgelendirme sistemi
kind-award = Ödül
kind-training = Kurs ve eğitim
kind-desk = Danışma birimi
kind-platform = Platform
kind-matching = Eşleştirme
kind-guidance = Danışmanlık ve destek
kind-internship = Staj
kind-handbook = El kitabı
kind-casebook = Örnek derlemesi
kind-network = Ağ
kind-system = Sistem

purpose-recruit-retain = İnsan kaynağı bulma ve elde tutma
purpose-develop = İnsan kaynağını geliştirme
purpose-productivity = Verimliliği artırma

stage-plan = Planlama
stage-recruit = İşe alım
stage-accept = Yeni çalışanları karşılama
stage-retain = Elde tutma

period-fixed = Belirli dönemde
period-rolling = Her zaman başvurulabilir
period-until-budget = Bütçe bitene kadar
period-until-full = Kontenjan dolana kadar
period-annual = Her yıl
period-unknown = Dönem bilinmiyor

member-core = Ana üyeler
member-government = Kamu kurumları
member-economic = İş dünyası örgütleri
member-university = Üniversiteler
member-bank = Finans kuruluşları
member-jetro = JETRO
member-company = Şirketler
member-other = Diğerleri

case-foreign-talent = Yabancı yetenekler
case-side-job = Ek iş olarak çalışan yetenekler
case-professional = Profesyonel yetenekler
case-regional-hr = Bölgesel insan kaynakları birimi
case-relocation = Taşınma veya yeni tesis
case-joint-course = Ortak kurs

job-field-engineering = Üretim mühendisliği
job-field-design = Tasarım ve teknik çizim
job-field-it = Bilişim (IT) ve sistemler
job-field-sales = Satış
job-field-marketing = Pazarlama ve halkla ilişkiler
job-field-business-development = Yeni işler ve ürünler
job-field-management = Yönetim ve iş iyileştirme
job-field-accounting = Muhasebe
job-field-human-resources = İnsan kaynakları
job-field-hospitality = Konuk hizmetleri
job-field-farming = Tarım ve hayvancılık

event-exchange = Tanışma etkinliği
event-kickoff = Açılış etkinliği
event-seminar = Seminer
event-briefing = Bilgilendirme toplantısı
event-campaign = Kampanya
mode-in-person = Yüz yüze
mode-online = Çevrim içi
mode-hybrid = Yüz yüze ve çevrim içi

organization-agency = Kamu kurumu
organization-bureau = Bölge müdürlüğü
organization-desk = Danışma birimi
organization-network = Ağ
organization-school = Okul
organization-expert = Uzmanlar
organization-body = Kuruluş
