"""Indonesian for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        grafik kombinasi, diagram kombinasi, grafik kombo, batang dan garis, grafik gabungan
    """,
    Tag.PARETO: "pareto, diagram pareto, grafik pareto",
    Tag.WATERFALL: "grafik air terjun, diagram air terjun, air terjun, waterfall",
    Tag.GANTT: "gantt, diagram gantt, bagan gantt, jadwal proyek",
    Tag.SPAN: "batang mengambang, grafik rentang, diagram rentang",
    Tag.CANDLESTICK: "candlestick, grafik lilin, grafik candlestick",
    Tag.FUNNEL: """
        corong, diagram corong, grafik corong, funnel, konversi dari tahap ke tahap, konversi
        antar tahap, tingkat konversi antar tahap, corong konversi
    """,
    Tag.PYRAMID: "piramida penduduk, piramida umur, piramida",
    Tag.RADAR: "radar, grafik radar, diagram radar, jaring laba laba",
    Tag.TREEMAP: "treemap, peta pohon, peta hierarki",
    Tag.DENSITY: "grafik kepadatan, kurva kepadatan, plot densitas",
    Tag.VIOLIN: "biola, grafik biola, plot biola, diagram biola",
    Tag.CORRELATION: "matriks korelasi, peta korelasi",
    Tag.STRIP: "strip plot, titik per kelompok, setiap nilai satu titik",
    Tag.DUMBBELL: "grafik dumbbell, grafik barbel, dumbbell",
    Tag.SLOPE: "grafik kemiringan, slope chart",
    Tag.BUMP: "bump chart, grafik peringkat",
    Tag.STEP_LINE: "grafik tangga, garis tangga, garis bertangga, seperti tangga",
    Tag.SPARKLINE: "sparkline, grafik mini, garis mini",
    Tag.BUBBLE: "gelembung, grafik gelembung, diagram gelembung",
    Tag.BULLET: "grafik bullet, grafik peluru",
    Tag.DIVERGING: "batang divergen, divergen, ke dua arah dari nol",
    Tag.LIKERT: "likert, skala likert",
    Tag.CALENDAR: "peta panas kalender, grafik kalender",
    Tag.STANDING: "vertikal, batang vertikal, batang tegak, tegak",
    Tag.THE_HIGHEST: """
        yang tertinggi, yang terbesar, yang terbaik, nilai tertinggi, puncaknya, yang paling tinggi,
        juaranya
    """,
    Tag.THE_LOWEST: """
        yang terendah, yang terkecil, yang terburuk, nilai terendah, yang paling rendah
    """,
    Tag.THE_LAST: """
        batang terakhir, titik terakhir, yang terakhir, yang terbaru, bulan terakhir, tahun terakhir
    """,
    Tag.POSITIVE: "positif, nilai positif, keuntungan, surplus, di atas nol",
    Tag.NEGATIVE: "negatif, nilai negatif, kerugian, defisit, di bawah nol",
    Tag.COLOUR: "warna, berwarna, warna merek, warna perusahaan, nuansa",
    Tag.PASTEL: "pastel, warna pastel, warna lembut",
    Tag.GREYSCALE: "skala abu abu, hitam putih, abu abu saja, tanpa warna",
    Tag.COLOUR_BLIND: "buta warna, ramah buta warna, untuk yang buta warna",
    Tag.VIVID: "warna cerah, warna terang, warna mencolok",
    Tag.WARM: "warna hangat, nuansa hangat",
    Tag.COOL: "warna dingin, warna sejuk",
    Tag.FLIP: "balik, dibalik, balikkan, terbalik",
    Tag.FIRST_AT_TOP: "1 di atas, peringkat 1 di atas, juara 1 di atas",
    Tag.NEWEST_FIRST: "terbaru dulu, dari yang terbaru, terbaru di kiri, dari kanan ke kiri",
    Tag.AXIS_X: "sumbu x, sumbu horizontal, sumbu mendatar, x",
    Tag.AXIS_Y: "sumbu y, sumbu vertikal, sumbu tegak, y",
    Tag.AXES: "sumbu, kedua sumbu, judul sumbu",
    Tag.NAMED: "label, beri nama, namai, bernama, berjudul, namakan, ganti nama",
    Tag.HIDE: "tanpa, sembunyikan, hapus, hilangkan, buang, matikan, umpetin, hilangin",
    Tag.TICKS: "garis skala tiap, dengan langkah, kelipatan, interval",
    Tag.TURNED: "putar, diputar, miring, miringkan, dimiringkan",
    Tag.UPRIGHT: "label vertikal, label tegak, tulisan vertikal",
    Tag.LEVEL: "label horizontal, label mendatar, label tidak miring",
    Tag.DEGREES: "derajat",
    Tag.DECIMALS: "desimal, angka di belakang koma, angka desimal",
    Tag.NO_DECIMALS: "tanpa desimal, bilangan bulat, dibulatkan, bulatkan, tanpa koma",
    Tag.IN_THOUSANDS: "dalam ribuan, dalam jutaan, dalam ribu",
    Tag.IN_FULL: "angka lengkap, angka penuh, tanpa disingkat, jangan disingkat",
    Tag.AS_PERCENT: "format persen",
    Tag.EURO: "euro, dalam euro",
    Tag.DOLLAR: "dolar, dollar, dalam dolar, tanda dolar",
    Tag.POUND: "poundsterling, pound sterling, dalam pound",
    Tag.YEN: "yen, dalam yen",
    Tag.SIGN: "tanda, simbol, mata uang, simbol mata uang",
    Tag.AS_GIVEN: """
        urutan sama, dengan urutan yang sama, urutan tabel, jangan diurutkan, tanpa diurutkan, seperti di
        tabel, sesuai urutan tabel, urutan asli, gak usah diurutin
    """,
    Tag.IN_ORDER: "dalam urutan ini, dengan urutan ini, urutannya begini",
    Tag.DASHED: "putus putus, garis putus putus, titik titik, garis titik titik",
    Tag.STEPPED: "bertangga, bertingkat, berundak",
    Tag.CURVED: "melengkung, garis halus, lengkung, garis mulus",
    Tag.DOTTED_LINE: "dengan titik, pakai titik, dengan penanda, ada titiknya",
    Tag.JOINED: "terhubung, dihubungkan, hubungkan titiknya, disambung",
    Tag.NO_MARKERS: "tanpa titik, tanpa penanda, gak pakai titik",
    Tag.THICK: "tebal, lebih tebal, ditebalkan",
    Tag.THIN: "tipis, lebih tipis, ditipiskan",
    Tag.GRID: "kisi, dengan kisi, garis kisi, garis bantu",
    Tag.NO_GRID: "tanpa kisi, tanpa grid, tanpa garis bantu, hapus kisi, hilangkan garis bantu",
    Tag.TRANSPARENT: """
        transparan, latar transparan, latar belakang transparan, tanpa latar, tanpa latar belakang
    """,
    Tag.TALL: "format potret, potret, untuk hp, untuk ponsel, layar hp",
    Tag.SQUARE: "persegi, kotak, bujur sangkar, format persegi, dalam format persegi",
    Tag.WIDE: "lebar, lanskap, format lanskap, lebih lebar",
    Tag.LARGER: """
        huruf lebih besar, font lebih besar, teks lebih besar, tulisan lebih besar, besarkan huruf,
        besarkan tulisan
    """,
    Tag.SMALLER: """
        huruf lebih kecil, font lebih kecil, teks lebih kecil, tulisan lebih kecil, kecilkan huruf
    """,
    Tag.SUBTITLE: "subjudul, dengan subjudul, sub judul",
    Tag.NO_TITLE: "tanpa judul, hapus judul, hilangkan judul, gak usah judul",
    Tag.TREND_LINE: "garis tren, garis trend, garis regresi, regresi linear",
    Tag.ERROR_BARS: "batang galat, batang kesalahan, error bar, garis galat",
    Tag.SHADED: "arsir, diarsir, bayangan, pita, area berwarna",
    Tag.ANNOTATE: "anotasi, tulis catatan, beri catatan, komentar",
    Tag.TARGET: "target, garis target, sasaran",
    Tag.FACETS: """
        grafik kecil kecil, grafik terpisah, satu grafik per, satu grafik untuk tiap, panel per, grafik
        sendiri sendiri
    """,
    Tag.PANELS_BELOW: "satu di bawah yang lain, di bawah satu sama lain, atas bawah",
    Tag.SIZED: "ukuran menurut, ukuran gelembung, ukuran, besar gelembung",
    Tag.WITH_NAMES: "dengan nama, dengan namanya, nama di titiknya, pakai nama",
    Tag.SECOND_AXIS: """
        sumbu kedua, sumbu sekunder, sumbu kanan, skala sendiri, sumbu sendiri, dua sumbu, di sumbu kedua
    """,
}
