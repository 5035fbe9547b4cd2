"""Indonesian."""

from charts.language.chatter.chatter_id import CHATTER
from charts.language.computing.asking_id import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_id import COMPUTING
from charts.language.computing.qualities_id import QUALITIES
from charts.language.computing.synonyms_id import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_id import SPELT
from charts.language.styles.styles_id import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        batang, diagram batang, grafik batang, bagan batang, kolom, diagram kolom, grafik kolom, batang
        batang, bar, chart batang, bar chart, balok, diagram balok, grafik balok
    """,
    Tag.LINE: "garis, diagram garis, grafik garis, kurva, bagan garis, chart garis, line chart, garisnya",
    Tag.AREA: "area, diagram area, grafik area, luasan, bidang",
    Tag.POINT: """
        pencar, diagram pencar, sebar, diagram sebar, grafik sebar, diagram tebar, titik, diagram titik,
        scatter
    """,
    Tag.ARC: """
        lingkaran, diagram lingkaran, grafik lingkaran, pai, diagram pai, grafik pai, pie, bagan
        lingkaran, kue, diagram kue, pie chart, grafik pie, bulat, bulatan, bunder, pizza, lingkaran
        kue, bundar, diagram bulat
    """,
    Tag.DONUT: "donat, diagram donat, grafik donat, cincin, diagram cincin, donut, grafik cincin",
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "diagram kotak, boxplot, diagram kotak garis",
    Tag.HEATMAP: "peta panas, heatmap",
    Tag.LOLLIPOP: "diagram lolipop, lolipop",
    Tag.CHART: "diagram, grafik, bagan, gambar",
    Tag.STACKED: """
        bertumpuk, ditumpuk, menumpuk, tumpuk, bersusun, batang bertumpuk, batang tumpuk, disusun
        bertumpuk, diagram batang tumpuk, diagram batang bertumpuk, digabung jadi satu, digabung jadi
        satu batang, jadi satu batang, dalam satu batang, numpuk, tumpukan, ditumpuk ke atas, saling
        menumpuk, bersusun ke atas, bertingkat, ditumpukin, tumpukin, stacked
    """,
    Tag.GROUPED: "berkelompok, dikelompokkan, berdampingan, bersebelahan",
    Tag.NORMALIZE: "dinormalisasi, jadi 100",
    Tag.HORIZONTAL: """
        horizontal, mendatar, melintang, batang horizontal, menyamping, batang mendatar, rebah, secara
        horizontal, tidur
    """,
    Tag.LOG: "logaritmik, skala logaritmik, skala log, logaritma, skala logaritma",
    Tag.AT_LEAST: """
        paling sedikit, minimal, sekurangnya, setidaknya, tidak kurang dari, atau lebih, paling tidak, ke
        atas, sedikitnya
    """,
    Tag.AT_MOST: "paling banyak, maksimal, tidak lebih dari, atau kurang, sebanyaknya, ke bawah",
    Tag.ABOVE: """
        di atas, lebih dari, lebih besar dari, lebih tinggi dari, melebihi, lebih tua dari, diatas,
        lebih banyak dari, melampaui, yang melebihi, lebih tinggi daripada, lebih besar daripada,
        lebih banyak daripada, lebih dari pada, lebih berat dari, lebih panjang dari, lebih lama
        dari, lebih mahal dari, lebih cepat dari, lebih jauh dari, lebih panas dari, lebih berat
        daripada, lebih mahal daripada, di atas angka, tembus, lewat dari
    """,
    Tag.BELOW: """
        di bawah, kurang dari, lebih kecil dari, lebih rendah dari, lebih muda dari, dibawah, lebih
        sedikit dari, lebih kecil daripada, lebih rendah daripada, lebih sedikit daripada, lebih
        ringan dari, lebih pendek dari, lebih singkat dari, lebih murah dari, lebih lambat dari,
        lebih dingin dari, lebih murah daripada, lebih muda daripada, tidak sampai, belum sampai,
        nggak sampai
    """,
    Tag.UNEQUAL: "semua kecuali, kecuali, selain, bukan, terkecuali, di luar, tidak termasuk, selain dari",
    Tag.EQUAL: "sama dengan",
    Tag.BETWEEN: "antara, di antara",
    Tag.FROM: "dari",
    Tag.TO: "sampai, hingga, ke, sampai dengan, sampe, ampe, sampek, nyampe, sampe ke",
    Tag.SINCE: "sejak, mulai, mulai dari, semenjak, dari bulan, terhitung sejak, mulai bulan",
    Tag.UNTIL: """
        sampai, hingga, sampai dengan, s d, sampai bulan, sampe, ampe, sampek, nyampe, sampe bulan,
        sampe akhir
    """,
    Tag.BEFORE: "sebelum",
    Tag.AFTER: "setelah, sesudah",
    Tag.NULL: "kosong",
    Tag.NOT_NULL: "tidak kosong",
    Tag.CONTAINS: "mengandung, berisi, memuat",
    Tag.STARTS: "diawali, dimulai dengan, berawalan",
    Tag.ENDS: "diakhiri, berakhiran, berakhir dengan",
    Tag.ONLY: """
        hanya, cuma, saja, hanya untuk, cuma untuk, khusus, hanya yang, cukup, sekarang hanya, sekarang cuma,
        aja, doang, sisain, sisakan
    """,
    Tag.WITHOUT: """
        tanpa, sembunyikan, hilangkan, hapus, buang, keluarkan, daripada, bukannya, jangan tampilkan, lewati,
        abaikan, jangan masukkan, singkirkan, coret, alih alih, tidak usah pakai, jangan diikutin, jangan
        diikutkan, jangan dimasukkan, tidak ikut, nggak usah, ga usah, gak usah, jangan dihitung, selain,
        tanpa ada, buangin, ilangin, hilangin, hapusin, keluarin, skip, tidak peduli dengan, tidak peduli
        soal, tidak tertarik dengan, ga peduli sama
    """,
    Tag.NOT: "tidak, bukan, jangan",
    Tag.IN: "pada, di, pada tahun, tahun, di tahun, selama, selama tahun, dalam, untuk tahun",
    Tag.COUNT: """
        banyaknya, jumlah, berapa banyak, hitung, frekuensi, berapa, cacah, ada berapa, berapa kali, hitungan,
        berapa jumlah
    """,
    Tag.TOTAL_NUMBER: "total jumlah, jumlah total",
    Tag.DIFFERENT: "berbeda, unik",
    Tag.SUM: """
        total, jumlahkan, keseluruhan, jumlah keseluruhan, total keseluruhan, totalnya, semuanya, total
        semua, totalkan, jumlah total, dijumlahin, jumlahin, dijumlahkan, total semuanya, totalin,
        jumlah semua, kalo dijumlahin, kalau dijumlahkan
    """,
    Tag.MEAN: "rata rata, rerata, rataan, rata, rata ratanya, nilai rata rata",
    Tag.MEDIAN: "median, nilai tengah",
    Tag.MIN: "minimum, terkecil, terendah, paling rendah, paling sedikit, paling kecil",
    Tag.MAX: "maksimum, terbesar, tertinggi, paling tinggi, paling banyak, paling besar, terbanyak",
    Tag.BY: "per, menurut, berdasarkan, tiap, setiap, untuk setiap, berdasar, pada setiap",
    Tag.EACH: """
        setiap, tiap, masing masing, untuk setiap, tiap tiap, untuk tiap, per, di setiap, di tiap, dari
        setiap, dari tiap
    """,
    Tag.SERIES: """
        dibagi menurut, dibagi berdasarkan, dipisah menurut, dipisahkan berdasarkan, dikelompokkan menurut,
        dikelompokkan berdasarkan, dipecah menurut, dipecah per, dipisah per, warna menurut, dibedakan
        menurut, warna, dibagi per, dipisah berdasarkan, dirinci menurut, dirinci berdasarkan, bertumpuk
        berdasarkan, bertumpuk menurut, ditumpuk berdasarkan, ditumpuk menurut, ditumpuk per, warna per,
        diwarnai menurut, dipecah berdasarkan, warnanya sesuai, warna sesuai, diwarnai sesuai, warnanya per,
        warnanya menurut, warnanya berdasarkan
    """,
    Tag.OVER: "sepanjang, selama, seiring",
    Tag.VERSUS: "versus, lawan, dibandingkan dengan, terhadap, vs, dibanding",
    Tag.AND: "dan, serta",
    Tag.OR: "atau",
    Tag.BIN: "interval, kelas, kelompok nilai",
    Tag.SORT: """
        urutkan, diurutkan, urut, terurut, urutan, mengurutkan, diurut, sortir, urutin, disusun,
        ranking, rangking, diurutin, jejerin, sortirin
    """,
    Tag.ASC: """
        naik, menaik, dari kecil ke besar, dari terkecil ke terbesar, dari rendah ke tinggi, secara
        menaik, dari terkecil, urut menaik, dari yang terkecil ke terbesar, dari terendah ke tertinggi,
        terkecil dulu, yang terkecil dulu, ascending, dari yang terkecil, urut naik, dari sedikit ke
        banyak, dari dikit ke banyak, dari paling sedikit, dari paling dikit, dari paling kecil, dari
        paling rendah, dari tersedikit ke terbanyak, paling sedikit ke paling banyak, paling dikit ke
        paling banyak, yang paling murah dulu, paling murah dulu, dari yang termurah, dari termurah ke
        termahal, dari murah ke mahal, termurah dulu
    """,
    Tag.DESC: """
        menurun, turun, dari besar ke kecil, dari terbesar ke terkecil, dari tinggi ke rendah, secara
        menurun, dari terbesar, urut menurun, dari yang terbesar ke terkecil, dari tertinggi ke terendah,
        terbesar dulu, yang terbesar dulu, descending, dari yang terbesar, dari yang tertinggi, urut
        turun, tertinggi dulu, dari banyak ke sedikit, dari banyak ke dikit, dari paling banyak, dari
        paling besar, dari paling tinggi, dari terbanyak ke tersedikit, dari terbanyak, paling banyak ke
        paling sedikit, yang paling mahal dulu, paling mahal dulu, dari yang termahal, dari termahal ke
        termurah, dari mahal ke murah, termahal dulu
    """,
    Tag.ALPHABET: """
        abjad, menurut abjad, urutan abjad, alfabetis, secara alfabetis, sesuai abjad, a sampai z
    """,
    Tag.X_AXIS: "sumbu x",
    Tag.Y_AXIS: "sumbu y, sumbu vertikal, y, skala",
    Tag.TOP: """
        teratas, terbaik, tertinggi, terbesar, top, terbanyak, paling tinggi, pertama, paling banyak,
        paling besar, paling mahal, paling, termahal, juara, unggul, terlama, tersering, terlaris,
        terpopuler, teraktif, terfavorit
    """,
    Tag.BOTTOM: """
        terbawah, terburuk, terendah, terkecil, paling rendah, terakhir, tersedikit, paling sedikit,
        paling kecil, paling murah, termurah, paling sepi, paling jelek, paling buncit, tersepi,
        terbuncit, paling dikit
    """,
    Tag.OTHERS: "lainnya, lain lain, sisanya",
    Tag.YEAR: "tahun",
    Tag.QUARTER: "kuartal, triwulan",
    Tag.MONTH: "bulan",
    Tag.WEEK: "minggu, pekan",
    Tag.DAY: "hari, tanggal",
    Tag.WEEKDAY: "hari dalam seminggu, hari dalam minggu, per hari dalam seminggu",
    Tag.HOUR: "jam",
    Tag.YEARLY: """
        tahunan, per tahun, tiap tahun, setiap tahun, menurut tahun, tahun demi tahun, dari tahun ke tahun,
        pertahun
    """,
    Tag.QUARTERLY: "kuartalan, per kuartal, tiap kuartal, setiap kuartal, per triwulan",
    Tag.MONTHLY: """
        bulanan, per bulan, tiap bulan, setiap bulan, menurut bulan, bulan demi bulan, dari bulan ke
        bulan, masing masing bulan, perbulan, bulan ke bulan
    """,
    Tag.WEEKLY: "mingguan, per minggu, tiap minggu, setiap minggu",
    Tag.DAILY: "harian, per hari, tiap hari, setiap hari, dari hari ke hari, hari demi hari",
    Tag.TREND: """
        tren, perkembangan, dari waktu ke waktu, seiring waktu, perubahan waktu, sepanjang waktu,
        perubahan dari waktu ke waktu, trend, pergerakan, laju, gimana, bagaimana jalannya
    """,
    Tag.SHARE: """
        persen, persentase, dalam persen, bagian, porsi, proporsi, pangsa, komposisi, kontribusi, berapa
        persen, pembagian, andil, dalam persentase
    """,
    Tag.RELATION: "korelasi, hubungan, keterkaitan, kaitan",
    Tag.DISTRIBUTION: "distribusi, sebaran, persebaran",
    Tag.COMPARE: "bandingkan, perbandingan, membandingkan, dibandingkan, banding",
    Tag.NO_CHART: "tanpa grafik, tanpa diagram, jangan gambar, hanya teks, teks saja",
    Tag.FILLER: """
        yang, untuk, dengan, dari, ini, itu, saya, aku, kami, kita, kamu, anda, tolong, buat, buatkan,
        tampilkan, gambar, gambarkan, tunjukkan, perlihatkan, mohon, mau, ingin, bisa, dong, ya, data, tabel,
        nilai, adalah, apa, berapa, mana, bagaimana, sebagai, dalam, bentuk, skala, sumbu, ada, punya, secara,
        memiliki, urutan
    """,
    Tag.ADD: "tambahkan, juga, tambah lagi, sertakan, ditambah lagi",
    Tag.UNDO: """
        batalkan, batal, kembalikan, urungkan, seperti semula, seperti sebelumnya, undo, kembali, kembali
        seperti tadi, seperti tadi, balikin
    """,
    Tag.RESET: "mulai dari awal, dari awal lagi, ulang dari awal, grafik pertama",
    Tag.REVERSED: "terbalik, dibalik, sebaliknya, balik urutannya, urutan terbalik",
    Tag.AGAIN: "sama lagi, hal yang sama, seperti tadi",
    Tag.PAINT: """
        warnai, berwarna, diwarnai, warna, dengan warna, beri warna, jadikan, cat, kasih warna, dikasih
        warna, warnain, warnanya, diwarnain, pake warna, pakai warna, ganti warna, jadikan warna, bikin
        warna, dicat, mewarnai
    """,
    Tag.HIGHLIGHT: """
        sorot, soroti, tonjolkan, tandai, highlight, ditonjolkan, disorot, tekankan, beri penekanan, cetak
        tebal, tebalkan
    """,
    Tag.TITLE: """
        judul, judulnya, dengan judul, berjudul, beri judul, diberi judul, kasih judul, kasih nama, beri
        nama, namai, kepala, judul grafiknya, judulnya adalah, tulis judul, namain grafiknya, namain,
        judulin, dikasih judul, diberi nama, namanya, nama grafiknya, dinamai, kasih nama grafiknya,
        tulisin di atas, judulnya tulis, tulis di atas
    """,
    Tag.DARK: "latar gelap, tema gelap, mode gelap, latar belakang gelap, gelap, latar hitam, dark mode",
    Tag.LIGHT: "latar terang, tema terang, latar putih, latar belakang putih",
    Tag.RULE: """
        garis target, garis acuan, garis batas, target di, garis di, garis pada, garis referensi, garis target
        di, batas di, ambang, garis ambang, garis di angka
    """,
    Tag.MEAN_RULE: """
        garis rata rata, garis rerata, rata rata sebagai garis, garis untuk rata rata, tambahkan garis rata
        rata
    """,
    Tag.MEDIAN_RULE: "garis median",
    Tag.NO_LABELS: "tanpa nilai, tanpa angka, tanpa label, sembunyikan nilai",
    Tag.NO_LEGEND: "tanpa legenda, sembunyikan legenda, hapus legenda",
    Tag.FROM_ZERO: """
        mulai dari nol, dari nol, sumbu dari nol, sumbu mulai dari nol, dimulai dari nol, dari 0
    """,
    Tag.NOT_FROM_ZERO: "tidak dari nol, jangan dari nol",
    Tag.AXIS_TO: "sumbu sampai, skala sampai, sumbu dari, skala dari, sumbu hingga",
}
_CUES = Cues(
    charts="diagram, grafik, bagan, histogram",
    how_to="""
        bagaimana cara, cara membuat, bagaimana membuat, gimana cara, gimana bikin, bagaimana saya, bagaimana
        caranya, cara bikin, bagaimana menggambar, cara membaca, bagaimana membaca
    """,
    what_is="""
        apa itu, apa yang dimaksud, apakah itu, kapan menggunakan, kapan memakai, perbedaan antara, apa
        bedanya, apa artinya, kapan pakai
    """,
    explain_verbs="""
        jelaskan, terangkan, penjelasan, tutorial, panduan, ajari, ceritakan tentang, jelasin, menjelaskan,
        uraikan
    """,
    works="bekerja, cara kerja, berfungsi, kerja",
    deictic="data ini, tabel ini, ini, berikut",
    means="dengan, sebagai, pakai",
    make="""
        buat, buatkan, tampilkan, gambarkan, tunjukkan, perlihatkan, bandingkan, visualisasikan, bikin,
        bikinkan
    """,
    question="apa, mana, siapa, kapan, mengapa, kenapa, berapa, bagaimana, apakah",
    grouping="per, menurut, berdasarkan, tren",
    refusals="tanpa grafik, tanpa diagram, jangan gambar, hanya teks, teks saja, jangan buat grafik",
    thanks="""
        terima kasih, makasih, trims, thanks, mantap, sempurna, bagus, keren, hebat, oke makasih, terima kasih
        banyak, makasih banyak, sip, oke sip, top, sudah bagus, mantul, makasi, terimakasih, keren banget
    """,
)
LANGUAGE = Language(
    code="id",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.DENSITY: "grafik kepadatan, kurva kepadatan",
        Tag.VIOLIN: "grafik biola, plot biola",
        Tag.CORRELATION: "matriks korelasi",
        Tag.HISTOGRAM: "histogram",
        Tag.POINT: "pencar, sebar",
        Tag.ARC: "lingkaran, pai",
        Tag.AREA: "area",
        Tag.LINE: "garis",
        Tag.BAR: "batang, kolom",
    },
    undrawn={
        "word clouds": "awan_kata",
        "animations": "animasi beranimasi",
        "forecasts": "ramalan prediksi prakiraan",
        "radar charts": "radar",
        "funnels": "corong",
        "maps": "peta",
    },
    requesting="buat buatkan tampilkan gambarkan grafik diagram tolong batang lingkaran bikin",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="nya lah kan in",
    numbers="satu dua tiga empat 5 enam tujuh delapan sembilan sepuluh",
    powers={3: "ribu rb", 6: "juta jt", 9: "miliar milyar"},
    magnitudes={3: "rb ribu", 6: "jt juta", 9: "miliar milyar", 12: "triliun"},
    about="sekitar, kira kira, kurang lebih",
    bound_words="",
    out_of="dari",
    duration_names="durasi lama jam",
    hour_names="jam",
    time_units={1: "dtk detik", 60: "mnt menit", 3600: "jam", 86400: "hari", 604800: "minggu"},
    totals="total, jumlah, subtotal, keseluruhan, grand total",
    overall="semua",
    mean_labels="rerata rataan",
    joins="dan",
    blanks="tidak ada, belum ada, kosong",
    date_words="tahun tanggal",
    months="""
        januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep
        oktober|okt november|nov desember|des
    """,
    weekdays="senin|sen selasa|sel rabu|rab kamis|kam jumat|jum|jum'at sabtu|sab minggu|min",
    small_words="dan di per untuk",
    joining_words="",
    general_names="",
    key_names="",
    row_names="nomor",
    label_names="nama",
    year_names="tahun",
    age_names="umur usia",
    mean_names="gaji umur usia harga suhu nilai skor berat tinggi kecepatan persentase rasio kelembapan",
    people="orang karyawan pegawai siswa mahasiswa pelanggan anggota",
    women="perempuan wanita",
    men="pria",
    first="pertama",
    last="terakhir",
    weekend="akhir_pekan akhir_minggu weekend",
    ordinals="",
    of_a_month="",
    up_to="sampai hingga sampe ampe sampek nyampe",
    in_order="diurutkan urutkan",
    order_by="menurut berdasarkan",
    order_of="",
    backwards="terbalik",
    having="dengan",
    but="tapi",
    all_of="semua seluruh",
    telling="",
    stacked_stems="bertumpuk",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "merah",
        "orange": "jingga oranye",
        "yellow": "kuning",
        "green": "hijau",
        "teal": "toska",
        "blue": "biru",
        "purple": "ungu",
        "pink": "merah_muda pink",
        "brown": "cokelat coklat",
        "grey": "abu kelabu",
        "black": "hitam",
    },
    headings={
        "who": "siapa nama orang pemain",
        "had": "kapasitas stok dibeli total anggaran kuota kursi",
        "gone": "terisi terjual terpakai habis terpesan",
        "fewest": "pukulan",
        "meter": "meteran",
        "rank": "peringkat posisi",
        "latitude": "lintang",
        "longitude": "bujur",
        "payers": "pelanggan pesanan transaksi struk",
        "aim": "target rencana anggaran",
        "reached": "realisasi aktual",
        "before": "sebelum",
        "after": "sesudah setelah",
        "start": "mulai awal",
        "end": "selesai akhir",
        "low": "min terendah",
        "high": "max tertinggi",
        "error": "deviasi galat",
        "stage": "tahap langkah",
        "result": "poin skor penjualan pendapatan suara hasil",
    },
    scales="""
        sangat tidak setuju, tidak setuju, netral, setuju, sangat setuju;
        tidak pernah, jarang, kadang-kadang|kadang, sering, selalu; rendah, sedang, tinggi
    """,
    you="kamu anda kalian",
    rest="lainnya, lain-lain, sisanya, tidak tahu",
    spelt=SPELT,
)
