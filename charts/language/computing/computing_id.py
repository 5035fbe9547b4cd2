"""Indonesian for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "minus, dikurangi, dikurang, kurang, dipotong",
    Tag.SUBTRACT: """
        kurangkan, kurangi, dikurangi, dikurangkan, mengurangi, potong, dipotong, dikurangin, kurangin,
        dipotongin, ngurangin
    """,
    Tag.PLUS: "plus, tambah, ditambah",
    Tag.TIMES: "kali, dikali, dikalikan",
    Tag.DIVIDED: "dibagi, dibagi dengan, bagi, per",
    Tag.ATTAINMENT: """
        tingkat pencapaian, persentase pencapaian, pencapaian target, capaian target, tingkat ketercapaian,
        pencapaian, tingkat realisasi, persentase realisasi, capaian, realisasi anggaran
    """,
    Tag.TICKET: "rata rata transaksi, nilai rata rata transaksi, rata rata belanja, rata rata struk",
    Tag.PER_HEAD: "per kapita, per orang, per kepala, per penduduk",
    Tag.PER: "per, untuk setiap",
    Tag.PERCENT_OF: """
        persen dari, persentase dari, dalam persen dari, sebagai persen dari, percent dari
    """,
    Tag.PROFIT: """
        laba, keuntungan, untung, laba bersih, surplus, saldo, sisa, profit, selisih bersih
    """,
    Tag.MARGIN: "margin, margin laba",
    Tag.DAYS_BETWEEN: "hari antara, jumlah hari antara, berapa hari, durasi, berapa lama",
    Tag.OVER_UNDER: "di atas atau di bawah, di bawah atau di atas, lebih atau kurang dari",
    Tag.RATE: "tingkat, laju",
    Tag.TOGETHER: """
        bersama, digabung, digabungkan, semuanya digabung, jumlahkan, jumlahin, totalkan
    """,
    Tag.WHOLE: "dari total, dari keseluruhan, dari semua, terhadap total",
    Tag.FRACTION: "bagian, porsi, persentase, persen",
    Tag.RATIO: "rasio, perbandingan, nisbah",
    Tag.DIFFERENCE: """
        selisih, perbedaan, selisih antara, beda antara, beda, selisihnya, perbedaan antara
    """,
    Tag.RUNNING: """
        kumulatif, akumulasi, total berjalan, jumlah kumulatif, total kumulatif, terakumulasi, akumulatif,
        kumulatifnya, diakumulasi, jumlah berjalan, ditambah terus, ditumpuk terus, dijumlahin terus, terus
        dijumlah, total sampai, diakumulasiin, akumulasinya, secara kumulatif, dikumulatifkan, dikumulatifin,
        dijumlah terus, ditambahkan terus, terus ditambahkan, dijumlah dari bulan ke bulan, makin bertambah,
        menumpuk, ngumpul, terkumpul, numpuk
    """,
    Tag.MOVING: "rata rata bergerak, rataan bergerak, diperhalus, perhalus",
    Tag.MOVING_SUM: "jumlah bergerak, total bergerak",
    Tag.TOTAL_SHARE: """
        bagian dari total, persen dari total, persentase dari total, porsi dari total, persentase terhadap
        total, persen dari keseluruhan, percent dari total, proporsi dari total
    """,
    Tag.LAST_PERIOD: """
        dibanding bulan sebelumnya, dibandingkan bulan sebelumnya, dari bulan sebelumnya, dibanding
        bulan lalu, dibandingkan bulan lalu, terhadap bulan sebelumnya, dibandingkan dengan bulan
        sebelumnya, dibanding minggu sebelumnya, dibandingkan minggu lalu, dibanding hari sebelumnya,
        dibanding kuartal sebelumnya
    """,
    Tag.YEAR_ON_YEAR: """
        dibanding tahun lalu, dibandingkan tahun lalu, dibanding tahun sebelumnya, tahun ke tahun,
        dibandingkan tahun sebelumnya, dari tahun sebelumnya
    """,
    Tag.GROWTH: """
        laju pertumbuhan, tingkat pertumbuhan, persentase pertumbuhan, pertumbuhan dalam persen,
        persentase perubahan, perubahan dalam persen, persentase kenaikan, kenaikan dalam persen,
        pertumbuhan persentase, perubahan persentase, kenaikan persentase, pertumbuhan dalam percent
    """,
    Tag.GROWING: "pertumbuhan, tumbuh, bertumbuh, naik, meningkat, kenaikan, peningkatan",
    Tag.CHANGE: "perubahan, kenaikan, peningkatan, selisih",
    Tag.PERCENT: "persen, dalam persen, persentase, percent",
    Tag.INDEXED: "indeks, diindeks, dibandingkan awal",
    Tag.RANKING: "peringkat dari waktu ke waktu, posisi klasemen",
    Tag.Z_SCORE: "skor z, nilai z, terstandarisasi",
    Tag.PERCENTILE: "persentil, kuantil",
    Tag.STDEV: "simpangan baku, standar deviasi, deviasi standar",
    Tag.VARIANCE: "varians, ragam",
    Tag.RANGE: "rentang, jangkauan, maksimum minus minimum",
    Tag.MODE: "modus, nilai tersering",
    Tag.FIRST: "nilai pertama, nilai awal",
    Tag.LATEST: "nilai terakhir, nilai terbaru, nilai akhir",
    Tag.EVERYTHING: "semuanya, semua",
    Tag.INCOME: "pendapatan, penjualan, omzet, omset, pemasukan, penghasilan",
    Tag.COST: "biaya, pengeluaran, beban, ongkos",
    Tag.POPULATION: "penduduk, populasi, orang, jiwa",
    Tag.VALUE_LABELS: """
        dengan nilainya, dengan angkanya, tampilkan nilainya, tampilkan angkanya, dengan nilai, dengan
        angka, dengan angka di atasnya, angka di atas batang, nilai di atas batang, nilai di setiap
        batang, tampilkan nilai, tampilkan angka, label data, kasih angkanya, tulis nilainya, angka di
        atasnya, di atas setiap batang, dengan label
    """,
    Tag.LEGEND: "legenda, keterangan",
    Tag.AT_BOTTOM: "di bawah, bawah",
    Tag.AT_TOP: "di atas, atas",
    Tag.AT_RIGHT: "di kanan, kanan, sebelah kanan",
    Tag.AT_LEFT: "di kiri, kiri, sebelah kiri",
    Tag.MORE_THAN: """
        lebih banyak dari, lebih banyak daripada, lebih sedikit dari, lebih sedikit daripada, lebih tinggi
        dari, lebih tinggi daripada, lebih rendah dari, lebih mahal dari, lebih murah dari, selisih
        antara, selisihnya, perbedaan antara, beda antara, bedanya, dibandingkan dengan, dibanding,
        selisih
    """,
    Tag.CELSIUS: "celsius, dalam celsius",
    Tag.FAHRENHEIT: "fahrenheit, dalam fahrenheit",
    Tag.MILES: "mil, dalam mil",
    Tag.KILOMETRES: "kilometer, dalam kilometer, km",
    Tag.POUNDS: "pon, dalam pon",
    Tag.KILOGRAMS: "kilogram, kilo, dalam kilogram, kg",
    Tag.HOURS: "jam, dalam jam",
    Tag.MINUTES: "menit, dalam menit",
    Tag.SECONDS: "detik, dalam detik",
    Tag.IN_FIGURES: "angka mutlak, secara absolut, berapa, bukan persen",
    Tag.YEARS_APART: """
        satu garis per tahun, tiap tahun satu garis, tahun ditumpuk, bandingkan tahunnya, tahun
        berdampingan
    """,
    Tag.LOSS: "merugi, rugi, dengan kerugian, minus",
    Tag.WIN: "untung, dengan laba, menguntungkan",
    Tag.SHRUNK: "turun, menurun, menyusut, berkurang",
    Tag.GREW: "naik, meningkat, tumbuh, bertambah",
    Tag.OWN_RANK: """
        peringkat setiap, tampilkan peringkat, sebagai peringkat, peringkat berapa, ranking tiap
    """,
    Tag.END_LABELS: """
        hanya nilai terakhir, label titik terakhir, nilai di ujung, nilai pertama dan terakhir
    """,
    Tag.EXTREME_LABELS: """
        label tertinggi dan terendah, tandai maksimum dan minimum, label puncaknya, label yang tertinggi
        saja
    """,
    Tag.AWAY_FROM: """
        seberapa jauh dari, selisih dari, selisih terhadap, penyimpangan dari, di atas atau di bawah
    """,
    Tag.OUT_OF: "dari setiap, dari tiap",
    Tag.IN_EVERY: "per, untuk setiap, untuk tiap",
    Tag.SPREAD_OF: "penyimpangan, selisih, rentang, jarak, antara, minus",
}
