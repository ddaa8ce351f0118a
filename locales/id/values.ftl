### How values are written: durations, numbers, amounts, application states.

range-from = mulai { $from }
range-until = sampai { $to }
approximately = sekitar { $value }
source-page = { $n ->
   *[other] hlm. { $pages }
}
not-known = tidak diketahui

points-needed = { $n } poin atau lebih
stay-indefinite = Tanpa batas waktu
stay-total = Total paling lama { $duration }
renewals-unlimited = Jumlah perpanjangan tidak dibatasi
renewals-limited = Jumlah perpanjangan dibatasi
japanese-not-required = Tidak ada syarat bahasa Jepang
highly-skilled-meti = Dihitung METI sebagai tenaga profesional asing berketerampilan tinggi
highly-skilled-jetro = Termasuk sasaran pendampingan berkelanjutan JETRO

duration-years = { $n } tahun
duration-months = { $n } bulan
duration-days = { $n } hari

unit-people = { $n } orang
unit-companies = { $n } perusahaan
unit-organizations = { $n } organisasi
unit-items = { $n } item
unit-years = { $n } tahun
unit-people-per-year = { $n } orang per tahun
unit-fields = { $n } bidang
unit-jobs = { $n } jenis pekerjaan
unit-times = { $n } kali

amount-up-to = maksimal { $amount }
per-total = total
per-per-person = per orang
per-per-company = per perusahaan
per-per-day = per hari
per-per-person-day = per orang per hari
per-per-month = per bulan
per-per-application = per permohonan
per-per-measure = per kegiatan
per-per-year = per tahun
size-up-to = maksimal { $n } karyawan
purposes-inferred = Tujuan ditentukan oleh editor
cost-free = Gratis
cost-charged = Berbayar

measure-residents = Jumlah penduduk asing
measure-workers = Jumlah pekerja
measure-students = Jumlah pelajar dan mahasiswa
measure-graduates = Jumlah lulusan
measure-permissions = Jumlah izin

state-open = Pendaftaran dibuka
state-closing = Segera ditutup
state-rolling = Pendaftaran kapan saja
state-closed = Pendaftaran ditutup
state-unknown = Periode pendaftaran tidak diketahui
state-ended = Sudah berakhir
state-suspended = Dihentikan sementara
state-scheduled = Direncanakan
state-days-left = { $n ->
    [0] hari ini hari terakhir
   *[other] tersisa { $n } hari
}

contact-phone = Telepon
contact-email = Email
contact-web = Situs web
contact-address = Alamat
contact-hours = Jam layanan
