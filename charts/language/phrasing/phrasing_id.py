"""Indonesian for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "coloured_stems": "warna berwarna diwarna mewarna",
    "conceded": "kebobolan lawan tamu",
    "distances": "jarak",
    "areas": "luas",
    "crowding": "kepadatan",
    "speed": "kecepatan",
    "pace": "pace",
    "absolute_value": "nilai absolut, nilai mutlak, nilai absolut dari",
    "square_root": "akar, akar kuadrat, akar dari, akar kuadrat dari",
    "natural_log": "ln, logaritma natural, logaritma alami",
    "decadic_log": "log 10, logaritma basis 10, logaritma desimal",
    "the_one_before": """
        bulan sebelumnya, minggu sebelumnya, hari sebelumnya, tahun sebelumnya, kuartal sebelumnya
    """,
    "rolled_into": "ke menjadi",
    "rolling_up": "jumlahkan gabungkan kelompokkan gabung satukan",
    "anew": "dari nol, mulai ulang, mulai lagi, direset, reset, dari awal",
    "objects": """
        mereka, semuanya, semua, batangnya, garisnya, titiknya, grafiknya, setiap batang, semua batang,
        batang, garis, titik
    """,
    "lumping": "gabung gabungkan kelompokkan satukan",
    "and_so_on": "dll dst",
    "upright": "vertikal tegak",
    "its_value": "angka nilai nilainya angkanya jumlah label labelnya",
    "nothing_else": "tidak ada yang lain, lainnya tidak",
    "winning": "terbaik juara pemenang rekor",
    "losing": "terburuk",
    "percents": "persen",
    "solid": "utuh solid",
    "small": "kecil sendiri terpisah",
    "one_stretch": "hari minggu bulan tahun kuartal musim",
    "kind_words": """
        pareto: kumulatif persen garis; pyramid: kiri kanan tengah sisi; arc: nama potongan
        persen; boxplot: median kuartil; heatmap: gelap terang kotak warna; dumbbell: selisih
        antara garis titik; stacked: bagian lapisan; funnel: konversi tingkat tahap langkah
        sebelumnya pertama
    """,
    "drawn_marks": "batang batangnya potongan irisan kotak sel titik titiknya gelembung",
    "put_first": "pertama, paling depan, di depan, di awal, duluan, lebih dulu",
    "put_last": "terakhir, paling belakang, di belakang, di akhir",
    "muting": "abu abukan, redupkan, pudarkan",
    "rest": "sisanya, yang lain, lainnya, yang lainnya, selebihnya, sisa, batang lainnya, semua yang lain",
    "owners": "ku saya aku kami kita mu anda dia mereka",
    "left_over": "sisa tersisa sisanya nyisa bersisa",
    "unused": "kosong bebas tersedia",
    "won": "menang kemenangan",
    "lost": "kalah kekalahan",
    "drawn": "seri imbang",
    "owing": "utang hutang berutang terutang belum-dibayar tunggakan",
    "paid": "dibayar lunas",
    "opposites": "tak tidak",
    "money": "uang duit rupiah rp",
    "unfinished": "belum",
    "working_days": "hari kerja, senin sampai jumat, senin jumat",
    "moving": "turun naik tumbuh meningkat menurun bertambah berkurang membaik memburuk berubah berubahnya",
    "sinking": "turun menurun berkurang memburuk",
    "differing": "selisih beda perbedaan jarak",
    "greater": "lebih besar tinggi banyak mahal panjang berat cepat tua",
    "smaller": "kurang kecil rendah sedikit murah pendek ringan lambat muda",
    "than": "daripada dari",
    "in_turn": "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh",
    "adding": "dengan plus tambah tambahkan tambahin beserta gambar",
    "called": "berlabel bernama berjudul dinamai bertuliskan disebut",
    "now": "sekarang kini",
    "breaking": "tapi tetapi namun sedangkan",
    "failing": "tidak nggak gak bukan",
    "placing": "di pada dekat untuk atas",
    "labelling": "tulis tuliskan labeli catat tulisin taruh pasang bubuhi kasih",
    "labelled": "dilabeli berlabel ditulisi",
    "marking": "tandai",
    "saying": "dengan teks tulisan kata keterangan bertuliskan catatan",
    "times_taken": "waktu",
    "titles": "judul nama label keterangan",
    "of_circles": "lingkaran gelembung titik bulatan menunjukkan",
    "halfway": "setengah semi",
    "stripe_nouns": "zona area rentang pita",
    "at_marks": "di pada dalam atas samping",
    "calling": "namai sebut labeli namain namakan dinamain kasih sebutin dinamai nama namanya beri",
    "at_its_top": "di atas, paling atas, di puncak",
    "at_its_bottom": "di bawah, paling bawah",
    "on_top_of": "di atas",
    "starting_with": "mulai dari, mulai dengan, dimulai dari, taruh",
    "then": "lalu kemudian terus selanjutnya dan",
    "as_they_are": "adanya urutan tetap",
    "keeping": "biarkan pertahankan",
    "one_line": "garis",
    "line_of": "di pada untuk yang menunjukkan",
    "drawn_as": "sebagai jadi berupa",
    "instead": "ganti gantikan",
    "ending": "sampai hingga akhir berakhir maksimum maks",
    "beginning": "mulai dimulai awal",
    "belongs": "untuk buat adalah jadi pakai",
    "along_x": """
        mendatar, horizontal, di sumbu horizontal, di sumbu mendatar, di sumbu x, di bawah, dari
        kiri ke kanan
    """,
    "along_y": "tegak, vertikal, di sumbu vertikal, di sumbu tegak, di sumbu y",
    "greeting": "halo hai hei hey permisi selamat",
    "thanking": "makasih terima trims",
    "used_up": "terpakai habis sudah",
    "to_do": "belum selesai, masih harus dikerjakan, belum dikerjakan",
    "rows_meant": "yang",
    "worth": "senilai seharga",
    "paying": "bayar membayar dibayar",
    "earning": "menghasilkan, memperoleh, meraup",
    "into": "ke menjadi",
    "whole": "semua seluruh",
    "morning": "pagi",
    "evening": "siang sore malam",
    "speedy": "cepat kilat singkat",
    "leisurely": "lambat lama",
    "who": "siapa",
    "when": "kapan",
    "naming": "siapa apa mana kapan berapa",
    "picking": "siapa mana kapan",
    "exceeding": "melebihi melampaui mengalahkan mengungguli",
    "developing": "perkembangan",
    "crossing": "melebihi melampaui mencapai menembus",
    "those": "itu tersebut",
    "them": "mereka",
    "that": "itu ini",
    "factors": "kali",
    "aged": "tertua termuda",
    "nothing": "nol",
    "none_of_it": "nol",
    "recent": "terbaru terkini",
    "picking_of": "mana",
    "back": "kembali kembalikan lagi",
    "correcting": "adalah seharusnya harusnya mestinya",
    "mistaken": "typo salah keliru maaf sebenarnya koreksi",
    "setting": "ubah perbaiki jadikan menjadi",
    "forgotten": "lupa ketinggalan terlewat",
    "standing_rows": "baris entri baru dengan",
    "renaming": "namai namakan",
    "renamed_to": "menjadi",
    "column_words": "kolom",
    "in_force": "filter saringan aktif perubahan",
    "offering": "bisa bisakah bolehkah boleh dapatkah",
    "halves": "setengah separuh paruh semester",
    "inclusive": "inklusif termasuk",
    "by_how_much": "berapa seberapa",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "jadi nah oh ok oke tapi dan maaf sekarang haha wkwk juga lagian eh btw hari ini terus",
    "articles": "sebuah seorang setiap tiap para suatu",
    "denying": "tidak nggak gak ga belum",
    "pointing": "ini itu sini situ semua semuanya sesuatu seseorang",
    "speaking": "aku saya kami kita dia mereka gue gua",
    "being": """
        adalah ada ialah sedang lagi sudah udah akan mau terlihat kelihatan terasa datang pergi bilang
        berkata tanya nanya pikir suka benci tidur hujan tinggal kerja mulai punya rame ramai genap
    """,
    "reasons": """
        karena, soalnya, sebab, supaya aku, supaya saya, supaya bos, biar aku, biar saya, biar bos, biar
        semua, agar saya, walaupun, meskipun, kalau tidak, kalo nggak, siapa tahu, berkat, gara gara,
        buat tahu apakah, untuk tahu apakah, tidak masalah
    """,
    "purposes": """
        untuk presentasi, buat presentasi, untuk ditunjukkan, buat ditunjukin, untuk dicetak, buat
        dicetak, untuk dipajang, buat dipajang, untuk dikirim, buat dikirim, untuk dibagikan, yang harus
        aku, yang harus saya
    """,
    "audiences": """
        bos bosku atasan manajer tim rekan teman temen klien pelanggan guru dosen kelas orang tua ibu
        ayah mama papa suami istri pacar sahabat anak nenek kakek kakak adik keluarga tetangga klub
        panitia desa pelatih dokter laporan presentasi slide kuliah seminar rapat tugas skripsi kerja
        sekolah kampus proyek blog situs halaman buletin majalah koran poster brosur dinding kulkas buku
        kantor ujian pesta nikahan gereja masjid pers arsip grup kanal anggota
    """,
    "for_whom": "untuk, buat, bagi, untuk bos, kepada",
    "ordering": """
        tampilkan tampilin tunjukkan buat bikin buatkan bikinkan gambar gambarkan kasih beri taruh
        urutkan tandai sorot warnai tambah tambahkan tambahin hapus hilangkan buang sembunyikan biarkan
        pakai gunakan ganti ubah mulai kelompokkan tulis bandingkan bisa tolong
    """,
    "quantities": """
        pengeluaran biaya harga ongkos tarif sewa gaji upah pendapatan penghasilan pemasukan omzet omset
        keuntungan laba penjualan anggaran tagihan skor hasil panen produksi waktu durasi lama jarak
        panjang tinggi lebar berat bobot ukuran luas kedalaman kecepatan suhu temperatur curah hujan
        kelembapan tekanan konsumsi pemakaian penggunaan energi listrik total tingkat level suara kursi
        kunjungan pengunjung tayangan kehadiran peserta unduhan hari telur gol kemenangan kekalahan
        tiket pesanan kasus porsi bagian persentase persen lalu lintas
    """,
    "amounts": """
        jumlah uang nominal besaran banyaknya angka nilai poin kilometer km jam menit rupiah liter kilo
        orang kali buah unit duit
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
