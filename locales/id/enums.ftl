### Labels of the fixed choices that facts can have.

answer-yes = Boleh
answer-no = Tidak boleh
answer-conditional = Boleh dengan syarat

audience-student = Pelajar dan mahasiswa
audience-worker = Pekerja
audience-company = Perusahaan
audience-university = Universitas dan sekolah
audience-association = Asosiasi
audience-municipality = Pemerintah daerah
audience-bank = Lembaga keuangan
audience-individual = Perorangan
audience-job-seeker = Pencari kerja

industry-manufacturing = Manufaktur
industry-construction = Konstruksi
industry-transport = Transportasi
industry-medical = Layanan medis
industry-care = Perawatan lansia (kaigo)
industry-lodging = Perhotelan
industry-food = Makanan dan minuman
industry-agriculture = Pertanian
industry-fishery = Perikanan
industry-forestry = Kehutanan
industry-it = Teknologi informasi (IT)
industry-retail = Ritel
industry-textile = Tekstil
industry-energy = Energi
industry-semiconductor = Semikonduktor
industry-finance = Keuangan
industry-education = Pendidikan
industry-services = Jasa
industry-recycling = Daur ulang
industry-wholesale = Grosir

category-work-limited = Status untuk bekerja (lingkup kegiatan dibatasi)
category-no-work = Status yang tidak mengizinkan bekerja
category-designated = Aktivitas Tertentu
category-position = Status berdasarkan hubungan keluarga atau kedudukan

work-limited = Boleh bekerja dalam lingkup kegiatan yang diizinkan
work-not-allowed = Tidak boleh bekerja
work-with-permission = Boleh bekerja hanya dengan izin kegiatan di luar status
work-designated = Tergantung aktivitas yang ditetapkan
work-unlimited = Boleh bekerja tanpa batasan

japanese-jlpt-n1 = JLPT N1
japanese-jlpt-n2 = JLPT N2
japanese-jlpt-n3 = JLPT N3
japanese-jlpt-n4 = JLPT N4
japanese-jlpt-n5 = JLPT N5
japanese-jft-basic = Tes Bahasa Jepang Dasar The Japan Foundation (JFT-Basic)
japanese-framework-a1 = Level A1 Kerangka Acuan Pendidikan Bahasa Jepang

kind-subsidy = Subsidi
kind-grant = Dana bantuan
kind-tax = Keringanan pajak
kind-certification = Sistem sertifikasi
kind-award = Penghargaan
kind-training = Pelatihan
kind-desk = Loket konsultasi
kind-platform = Platform
kind-matching = Matching
kind-guidance = Pendampingan dan saran
kind-internship = Magang
kind-handbook = Buku panduan
kind-casebook = Kumpulan contoh kasus
kind-network = Jaringan
kind-system = Sistem

purpose-recruit-retain = Pemenuhan dan retensi tenaga kerja
purpose-develop = Pengembangan sumber daya manusia
purpose-productivity = Peningkatan produktivitas

stage-plan = Perencanaan
stage-recruit = Perekrutan
stage-accept = Penyambutan karyawan baru
stage-retain = Retensi

period-fixed = Periode yang ditetapkan
period-rolling = Pendaftaran kapan saja
period-until-budget = Sampai anggaran habis
period-until-full = Sampai kuota penuh
period-annual = Setiap tahun
period-unknown = Periode pendaftaran tidak diketahui

member-core = Anggota inti
member-government = Instansi pemerintah
member-economic = Asosiasi bisnis
member-university = Universitas
member-bank = Lembaga keuangan
member-jetro = JETRO
member-company = Perusahaan
member-other = Lainnya

case-foreign-talent = Tenaga kerja asing
case-side-job = Tenaga kerja sampingan
case-professional = Tenaga profesional
case-regional-hr = Bagian personalia daerah
case-relocation = Relokasi atau lokasi baru
case-joint-course = Kursus bersama

job-field-engineering = Teknik produksi dan peralatan
job-field-design = Desain dan gambar teknik
job-field-it = IT dan sistem
job-field-sales = Penjualan
job-field-marketing = Pemasaran dan humas
job-field-business-development = Pengembangan usaha dan produk baru
job-field-management = Manajemen dan perbaikan kerja
job-field-accounting = Akuntansi
job-field-human-resources = Personalia dan perekrutan
job-field-hospitality = Pelayanan tamu
job-field-farming = Pertanian dan peternakan

event-exchange = Acara ramah tamah
event-kickoff = Acara kick-off
event-seminar = Seminar
event-briefing = Sesi penjelasan
event-campaign = Kampanye
mode-in-person = Tatap muka
mode-online = Online
mode-hybrid = Tatap muka dan online

organization-agency = Lembaga pemerintah
organization-bureau = Biro daerah
organization-desk = Loket konsultasi
organization-network = Jaringan
organization-school = Sekolah
organization-expert = Tenaga ahli
organization-body = Organisasi
