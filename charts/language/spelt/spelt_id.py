"""Everyday words of Indonesian that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    abad acara ahmad akbar alam aman amin analisis aneka angin anti apanya arab asing awas ayah badan
    badannya bagaikan bahas bakar balas bambang bandar bandung bangga bangka bangsa bantal barang basah
    batik batin bawang bayangkan bekas belah belas benarkah benda berangkat berbagi berbahaya berdarah
    berdiri berenang bergantung berharga beriman berjarak berjuang berkarya berkat berkisar berkumpul
    berlalu berlayar bermakna berperan berperang berpisah bersalah bersedia bertahan bertahun bertempur
    bertengkar berteriak bertindak beruang berujung berukuran berulang beruntung betapa buah buaya bubuk
    buktinya bumbu busuk cacing celah check cinta cocok cover cowok curang dada damai dampak darah darat
    datangnya dewan diadakan dialah diangkat dibakar dibelakang diberikan dibesarkan diizinkan dijadikan
    dikalahkan dikatakan dikenakan dilarang dimaksudkan dipandang dipindahkan diri disamping disana
    disebabkan disediakan diserang ditanya ditembak diterapkan ditetapkan diturunkan diumumkan ekor
    elang email etika faktor fokus foto frank gadis gelombang gurun halnya hamil hantu harganya harry
    hebat hemat hidangan hidung ibuku inter internal internet iphone james janda jangka jantan jatuh
    jejak jember jones jujur jung kabel kacang kacau kadar kagak kajian kaku kandang karang karawang
    karet katanya kaum kebaikan keberanian keberatan kecamatan kedalaman kegiatan kejadian kejahatan
    kejuaraan kekayaan kekurangan kelapa kelaparan kelelahan kelurahan kematian kemudahan kenangan
    kentang keraguan keras kerjanya kesabaran kesadaran kesamaan kesehatan kesenangan ketenangan ketua
    kompetisi kontak koperasi kredit kucing kunjungan kuota ladang lahan lalat lamanya lapar laser latin
    lebaran lembah lengan letak lezat lipat lurus macet mangga martin masker matang matanya mayor
    memasukkan membahas membakar membalas membunuh menampung menangkap menantang mencatat mencegah
    mendadak mendaftar mendalam mendarat menempuh menentang mengabaikan mengadakan mengajar mengajarkan
    mengamankan mengangkat mengarahkan mengatakan mengatur mengejutkan mengenakan mengingat mengumumkan
    mengundang menilai meninggal menjalankan mentah menunjuk menurunkan menyalahkan menyebut menyuruh
    merdeka meriah merubah mewah moral muslim nada naga natal omong orangtua otak padang padanya padi
    pagar pandai pandang pangan pantas papan pedang pelan pelanggaran pemahaman pemakaman pemanasan
    pemasaran pembelian pemberian pembuat pemegang pemesanan penangkapan pencapaian pendekatan pendiri
    penemuan penerapan penetapan pengadilan pengamatan pengembangan penjual penyebaran perak peran
    perang perangkat perbuatan perduli perikanan peringatan perlahan permen permulaan persamaan
    persediaan personil pertambangan pertandingan pertempuran pertemuan pertimbangan perumahan pesan
    peserta pesta pilot piring pisang polisi postingan potter prestasi produsen pulang pulih radikal
    radio rangka ranjang rektor rela renang robot roda ruang rumah rusia rutin sabar sadar sains salah
    sarah sarang sawah sebagian segar seharian sekalipun sektor selera semarang semasa semudah sensor
    sepak sepasang serahkan serang serangan serupa sesama setara setinggi sidang sikap sopan sport suara
    suaranya sulit sumber sumur susah tabung tabungan tadinya tahanan taman tambang tangan tanggapan
    tarian tekan tembakan tempat tenang terapi terbakar terbang terbatas terbentuk terbunuh tercapai
    tercatat tercepat terdekat terkejut terkenal terkesan terlahir terlibat terluka terminal terpilih
    test tiang timur tindak tinggal tinggalkan toko tongkat tubuh tuhan tulang tumbuhan tunggal udang
    ulama ular ulasan upaya urusan usai water
"""
