"""Indonesian for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "minus, dikurangi, dikurang, kurang",
    Tag.SUBTRACT: "kurangkan, kurangi",
    Tag.PLUS: "plus, tambah, ditambah",
    Tag.TIMES: "kali, dikali, dikalikan",
    Tag.DIVIDED: "dibagi, dibagi dengan, bagi",
    Tag.PER_HEAD: "per kapita, per orang, per kepala, per penduduk",
    Tag.PER: "per, untuk setiap",
    Tag.PERCENT_OF: "persen dari, persentase dari, dalam persen dari, sebagai persen dari, percent dari",
    Tag.PROFIT: "laba, keuntungan, untung, laba bersih, surplus, saldo, sisa",
    Tag.MARGIN: "margin, margin laba",
    Tag.DAYS_BETWEEN: "hari antara, jumlah hari antara, berapa hari, durasi, berapa lama",
    Tag.OVER_UNDER: "di atas atau di bawah, di bawah atau di atas, lebih atau kurang dari",
    Tag.RATE: "tingkat, laju",
    Tag.TOGETHER: "bersama, digabung, digabungkan, semuanya digabung",
    Tag.WHOLE: "dari total, dari keseluruhan, dari semua, terhadap total",
    Tag.FRACTION: "bagian, porsi, persentase, persen",
    Tag.RATIO: "rasio, perbandingan, nisbah",
    Tag.DIFFERENCE: "selisih, perbedaan, selisih antara, beda antara",
    Tag.RUNNING: """
        kumulatif, akumulasi, total berjalan, jumlah kumulatif, total kumulatif, terakumulasi, akumulatif
    """,
    Tag.MOVING: "rata rata bergerak, rataan bergerak, diperhalus, perhalus",
    Tag.MOVING_SUM: "jumlah bergerak, total bergerak",
    Tag.TOTAL_SHARE: """
        bagian dari total, persen dari total, persentase dari total, porsi dari total, persentase terhadap
        total
    """,
    Tag.LAST_PERIOD: """
        dibanding bulan sebelumnya, dibandingkan bulan sebelumnya, dari bulan sebelumnya, dari bulan ke bulan,
        dibanding bulan lalu, dibandingkan bulan lalu, bulan ke bulan, terhadap bulan sebelumnya, dibandingkan
        dengan bulan sebelumnya, dibanding minggu sebelumnya, dibandingkan minggu lalu, dibanding hari
        sebelumnya, dari hari ke hari, dibanding kuartal sebelumnya
    """,
    Tag.YEAR_ON_YEAR: """
        dibanding tahun lalu, dibandingkan tahun lalu, dibanding tahun sebelumnya, dari tahun ke tahun, tahun
        ke tahun, dibandingkan tahun sebelumnya
    """,
    Tag.GROWTH: """
        laju pertumbuhan, tingkat pertumbuhan, persentase pertumbuhan, pertumbuhan dalam persen, persentase
        perubahan, perubahan dalam persen, persentase kenaikan, kenaikan dalam persen
    """,
    Tag.GROWING: "pertumbuhan, tumbuh, bertumbuh",
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
}
