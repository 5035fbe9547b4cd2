"""Indonesian verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "tinggi tertinggi pendek rendah": "tinggi",
    "berat terberat ringan": "berat bobot",
    "panjang jauh terjauh lama terlama pendek singkat": "jarak durasi waktu panjang menit jam hari",
    "panas terpanas dingin hangat": "suhu",
    "hujan basah kering": "hujan curah",
    "cerah": "matahari",
    "mahal termahal murah termurah habis bayar keluar": "harga biaya ongkos pengeluaran total",
    "dapat hasil untung": "pendapatan omzet gaji keuntungan",
    "tua tertua muda termuda": "umur usia",
    "cepat tercepat lambat terlambat": "kecepatan waktu menit detik",
    "lari jalan sepeda renang": "jarak km langkah",
    "tidur": "tidur jam",
    "baca membaca dibaca": "halaman",
    "jual terjual laku terlaris laris": "terjual penjualan jumlah",
    "gol cetak mencetak": "gol poin",
    "kaya miskin": "pendapatan",
    "ramai kunjung populer sepi": "pengunjung pembeli pelanggan pesanan suara",
    "kerja bekerja": "jam",
    "absen bolos": "absen",
    "minum": "gelas liter",
}
