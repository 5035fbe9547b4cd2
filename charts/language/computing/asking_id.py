"""Indonesian for how things are asked."""

from charts.language.phrasing.phrasing_id import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    overtaking="melampaui melewati menyalip",
    meeting="berpotongan",
    cutting="potong pangkas",
    square="persegi km2 km² hektar ha",
    often="kali",
    converting="konversi",
    us="kita kami orang anggota",
    counted_once="dua_kali sekali dobel duplikat ganda",
    step_to_step="dari bulan ke bulan, dari minggu ke minggu, dari hari ke hari",
    going_on_so="dan seterusnya, ..., …",
    passed_it="lulus",
    failed_it="gagal",
    the_bar="batas nilai",
    consumption="pemakaian konsumsi dipakai terpakai",
    the_next="berikutnya",
    begging="bisa bisakah tolong",
    subjects="siapa apa berapa mana bagaimana kapan saya aku kami kita yang seseorang",
    happened="""
        terjual dijual menjual dihasilkan didapat diperoleh dikumpulkan dibeli terkumpul dicetak
        mencetak dihabiskan ditempuh diminum dipanen masuk penjualan dimainkan dimainin dimaini dipakai
        dipake
    """,
    supposing="kalau jika seandainya",
    whether="apakah adakah ada",
    choosing="yang dengan mana di",
    superlative_starts="ter",
    lesser="""
        kecil murah rendah sedikit lambat pendek muda buruk lemah dekat tipis sempit jelek miskin ringan
        dingin akhir bawah kering
    """,
    no_superlatives="""
        terima terlalu terhadap tersebut terus terang tertentu tersedia termasuk terdiri tergantung terbagi
        terkait terjadi terbaru terakhir ternyata terpisah terutama terserah tentang terjual tertulis
        terdapat teratur terkumpul terbalik terbit terlihat terbuka
    """,
    at_the_top="dulu, duluan, di atas, paling atas, pertama, di awal, lebih dulu, terlebih dahulu, di puncak",
    at_the_bottom="di bawah, paling bawah, terakhir, di akhir",
    results="data angka hasil nilai tabel statistik daftar",
    plural="n a i",
    paler_behind="muda terang",
    deeper_behind="tua gelap",
    unwanted="""
        tidak perlu, nggak perlu, ga perlu, gak perlu, tak perlu, tidak usah, tidak usah ikut, nggak
        usah ikut, nggak usah dimasukin, tidak usah dimasukkan, tidak perlu ditampilkan, tidak perlu
        dimasukkan, tidak dihitung, nggak dihitung, tidak masuk, tidak penting, tidak mau lihat,
        dilewati saja, dilewat aja, dibuang saja, dibuang aja, dihapus saja, dikeluarkan saja, bisa
        dihapus, bisa dibuang, boleh dibuang, jangan, jangan masuk, jangan ikut, jangan dipakai, skip
        aja, skip saja, gausah diikutin, gausah, gausah ikut, gak usah diikutin, ga usah diikutin, nggak
        usah diikutin, ga usah, gak usah, jangan dimasukin, jangan diikutin, jangan diikutkan, jangan
        dimasukkan, jangan ditampilin, jangan ditampilkan, jangan dihitung, ga usah dimasukin, gausah
        dimasukin, gausah ditampilin, ga dihitung, dikeluarin, dikeluarin aja, dibuang, dihilangkan,
        dihilangin, dilewatin, di skip, diskip, tidak usah diikutkan, ga ikut, nggak ikut
    """,
    both="kedua keduanya",
    **ASKED,
)
CHATTING = Chatting(
    wanting="mau ingin pengen perlu butuh minta tolong tambahkan kirim simpan",
    greetings="""
        halo, hai, hei, selamat pagi, selamat siang, selamat sore, selamat malam, assalamualaikum,
        pagi, permisi, hey, yth, hola
    """,
    closings="""
        terima kasih, makasih, trims, salam, salam hangat, hormat saya, sebelumnya terima kasih,
        thanks, terima kasih banyak, makasih banyak, sampai jumpa
    """,
    polite="""
        kalau bisa, kalo bisa, jika bisa, jika memungkinkan, kalau sempat, kalo sempat, nggak buru
        buru, tidak buru buru, santai saja, santai aja, seperti biasa, secepatnya, sesegera mungkin,
        bakal keren, akan sangat membantu, mohon bantuannya, minta tolong, boleh minta tolong, kalau
        tidak keberatan, gak usah ribet, yang simpel aja
    """,
    **TALK,
)
SMALL_TALK = """
    menjual terjual dijual memperoleh menghabiskan dihabiskan sekarang lagi ini itu yang saya aku kami kita
    kamu anda dia mereka siapa apa apakah mana kapan mengapa kenapa bagaimana gimana adalah ialah akan sudah
    telah sedang bisa dapat boleh mau ingin perlu butuh harus tolong mohon silakan terima kasih makasih halo
    hai selamat pagi siang sore malam ya tidak oke buat buatkan bikin bikinkan membuat tampilkan menampilkan
    gambarkan tunjukkan perlihatkan beri berikan untuk dengan dari ke di pada oleh dan atau tapi karena jadi
    sebagai seperti dalam bentuk supaya agar juga saja dong deh sih kok nih sangat sekali bagus data tabel
    grafik diagram bagan gambar angka nilai nilainya kolom baris skala sumbu hal sesuatu masing bagi
    memiliki punya ada menjadi urutan secara aja abis agak antar atas atur ayo bagian bahkan bahwa baik
    baiklah bang banget banyak banyaknya baru bantu bantuin begini begitu beliau belum benar bentar berikut
    berikutnya bersama biar biasa bikinin bisakah bolehkah bos bro buatin buatlah bukan buku bung cara cek
    coba cuma cukup dapatkah daripada diagramnya dikit dimana dipakai ditampilkan dibuat digambar dulu
    enggak entah gak gambarin gan gitu gua gue guys harap hari hasil hei ia ikut iya jadikan jadinya jangan
    jelas kak kakak kalau kalian kali kan kawan kecil kelas kelihatan kemudian kepada kerja ketika kira kota
    ku kurang lah lain lalu lebih lewat lho lihat liat loh lu lumayan maaf mah maka makanya masih maupun
    mbak memang menggambar menggunakan menunjukkan menurutmu minta mungkin mulai namun nah nanti ngga nggak
    nya oh orang padahal pak paling pakai pake para pas pasti pengen per permisi pernah pertama pokoknya
    presentasi proyek pun rapi ramai sama sambil sampai sana satu se sebaiknya sebelum sebentar sebuah
    sederhana segera sekalian selalu semoga sendiri serta sesuai setelah si siap sini situ soalnya suatu
    tadi tahu tampak tampilan teman tentu tepat tersebut terus tetap tetapi toh tugas tunjukin tuh tulis
    ubah udah usah wah waktu walau yah yaitu yakni yuk keren gampang pemain orangnya perkembangan rupiah
    semuanya semua satunya masuk bentuknya grafiknya datanya angkanya berapa tambahin ringkas
    hitung hitungkan hitungin
"""
