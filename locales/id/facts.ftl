### Labels of the facts on an entry's page.

fact-parent = Bagian dari
fact-category = Kategori
fact-work = Bekerja
fact-purpose = Tujuan
fact-activities = Kegiatan yang diizinkan
fact-examples = Contoh
fact-occupations = Bidang dan pekerjaan
fact-stay = Masa tinggal
fact-requirements = Persyaratan
fact-points = Poin yang diperlukan
fact-tests = Ujian
fact-japanese = Bahasa Jepang
fact-family = Membawa keluarga
fact-job-change = Pindah kerja atau perusahaan
fact-intake = Batas jumlah penerimaan
fact-residents = Jumlah penduduk asing
fact-highly-skilled = Sebagai tenaga profesional asing berketerampilan tinggi
fact-next = Dapat beralih ke status
fact-notes = Harap diperhatikan
fact-links = Tautan

fact-state = Status pendaftaran
fact-agency = Penyelenggara
fact-kind = Jenis
fact-purposes = Tujuan
fact-stage = Tahap
fact-users = Siapa yang dapat mengajukan
fact-regions = Wilayah
fact-industries = Industri
fact-size = Skala perusahaan
fact-amounts = Jumlah bantuan
fact-cost = Biaya
fact-period = Periode pendaftaran
fact-capacity = Kuota
fact-supports = Bentuk dukungan
fact-former-names = Nama sebelumnya
fact-figures = Dalam angka
fact-contacts = Kontak

fact-founded = Tanggal didirikan
fact-prefectures = Prefektur saat didirikan
fact-case-prefectures = Prefektur contoh kasus
fact-secretariat = Sekretariat
fact-program = Program
fact-members = Anggota
fact-cases = Contoh kasus

fact-company = Perusahaan
fact-prefecture = Prefektur
fact-municipality = Kota/desa
fact-industry = Industri
fact-business = Kegiatan usaha
fact-nationalities = Kewarganegaraan
fact-jobs = Pekerjaan
fact-job-fields = Jenis pekerjaan
fact-programs = Program yang digunakan
fact-consortium = Konsorsium

fact-starts = Mulai
fact-ends = Selesai
fact-mode = Format
fact-place = Tempat
fact-languages = Bahasa
fact-audience = Untuk
fact-organizers = Penyelenggara

fact-short-name = Singkatan
fact-services = Layanan

fact-population = Objek yang dihitung
fact-measure = Data yang ditampilkan
fact-region = Wilayah
