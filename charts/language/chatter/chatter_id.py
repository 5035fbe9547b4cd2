"""Words that carry no wish in this language."""

CHATTER = """
    gw gwe ane ana kau engkau lo loe elo ente mu aq sy sya tsb gini demikian ni tu sang kemana knp gmn gmana
    yg nan merupakan adanya udh sdh dah tlh lg msh akn bakal bs bsa dpt blh mo pengin pingin kepengen hendak
    mesti prlu btuh membutuhkan memerlukan diperlukan dibutuhkan mohonlah tlg tlong tolongin bantuan bantulah
    diharapkan silahkan sila cobain cobalah cobaan dibikin membikin dibuatkan dibuatin buatan menjadikan
    jadiin gambarlah menggambarkan digambarkan tampil tampilin tampilkanlah memperlihatkan lihatkan liatin
    tunjukan sajikan menyajikan disajikan hasilkan menghasilkan ciptakan plot plotkan ngeplot susun susunkan
    visualkan visualisasi visualisasikan visualisasiin divisualisasikan grafikkan grafikin kasi kasihin
    kasihkan ksh berilah memberi memberikan sediakan siapkan siapin kirim kirimin taruh taro pasang masukkan
    masukin ambil ambilkan ambilin diambil pakein make memakai gunakan digunakan gunain kerjakan kerjain
    selesaikan aturin lakukan ngeliat ngelihat melihat nampak keliatan terlihat terlihatnya ngecek tau
    ketahui mengetahui taunya ngerti mengerti dimengerti paham memahami dipahami pahami pikir kirain rasa
    rasanya merasa percaya yakin suka senang sukai harapan bilang bilangin kata katakan tanya bertanya nanya
    tanyakan jelasnya baca dibaca terbaca membaca cerita ingat laku muncul dapet dapetin mendapat mendapatkan
    didapat terdapat berada mempunyai ngasih ngasihtau bicara pergi datang bawa jalan mksh makasi tq ty
    thanks thx trims terimakasih trimakasih tengkyu suwun nuhun maturnuwun sebelumnya berterima mf maafkan
    maafin sori sorry punten nyuwun sewu hi hallo hello hey woi oi met assalamualaikum assalamu'alaikum
    waalaikumsalam salam dadah skrg skr skrang ntar tar kemarin besok barusan sgra langsung lgsg cepat cepet
    cpt cepetan buruan buru sbntr sejenak dahulu dlu trus trs selanjutnya akhirnya kadang kadangkala jarang
    sempat mendesak urgent asap iyah yaa iy yap yup yoi ok okay okeh oki sip bener betul tentunya pastinya
    barangkali kayaknya kayanya kyknya sepertinya agaknya emang mmg sebenarnya sebenernya sesungguhnya kah
    donk koq kek atuh euy aj ajah yok lha aduh duh waduh astaga ampun anjir anjay buset asik asyik mantap
    mantul kece hore alhamdulillah wkwk wkwkwk wkwkwkwk wk hehe hehehe haha hahaha hihi xixi lol xd huhu huft
    hadeh hmm hm eh ehm uh bgt bngt bgtt sgt amat skali sungguh terlalu hampir kayak kyk kaya macam semacam
    bagai sbg ibarat bak misalnya misal contoh contohnya dll dsb dst tp melainkan sedangkan sementara krn
    karna sebab sebabnya sehingga shg spy biarin utk tuk demi guna jika jk klo kalo kl klu bila apabila
    walaupun meski meskipun selagi saat seraya malah justru pula jg jga pd dlm dgn dg ama olh tentang ttg
    mengenai melalui via seputar soal terkait smua smw semuany seluruh seluruhnya segala sgl beberapa bbrp
    sejumlah berbagai byk dkt mungil simpel simple mudah mdh gampangnya mudahnya rapih bgs cantik cakep indah
    menarik enak singkat lengkap detail polos bersih standar ka kk abang bg mas mba mbk om tante bu ibu bapak
    bpk sis sist agan broh sob sobat boss bosku bosque boskuh dek adik adek mimin admin temen temanku gais
    gaes guysss sahabat cuy cuk coy jon bray nyet sayang say bestie beb bot botnya oneplot pakbos atasan guru
    dosen rekan tabelnya daftar daftarnya isinya informasi info berkas file lampiran catatan kolomnya
    barisnya terlampir grafis chartnya gambarnya ilustrasi visual visualnya wujud rupa versi caranya macem
    ide saran pertanyaan pertanyaanku masalah alasan keperluan kebutuhan tujuan kesempatan kesimpulan sekolah
    kuliah kampus kantor tugasku pr kerjaan pekerjaan rapat meeting laporan lapor skripsi makalah projek
    ujian materi slide ppt paparan rangkuman ringkasan ikhtisar dosenku bosnya bingung pusing capek cape
    lelah penasaran kepo seneng sedih kesel males malas stres panik pengennya maunya inginnya butuhnya scr
    tersendiri masa kenyataannya intinya pokok dasarnya banyak_ya makasih_banyak terima_kasih_banyak
    terimakasih_banyak thanks_banyak ganggu mengganggu yak yakk nggak_kita bisa_nggak bisa_gak bisa_ga
    bisa_ngga bisa_tidak bisa_enggak boleh_nggak boleh_gak boleh_ga maukah gak_ya nggak_ya ga_ya gapapa gpp
    nggak_apa gak_papa nggak_tau gak_tau ga_tau tidak_tahu kurang_paham kurang_ngerti gak_ngerti nggak_ngerti
    tidak_mengerti secepatnya secepat_mungkin sesegera_mungkin hormat hangat bantuannya lebih_baik
    lebih_jelas lebih_mudah lebih_enak lebih_gampang lebih_rapi kurang_lebih_seperti kurang_lebih_gitu
    baru_aja sekali_lagi bagus_sekali gokil jir njir yaampun aduhai buatnya bikinnya
"""
