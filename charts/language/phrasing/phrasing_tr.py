"""Turkish for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "per_behind": "başına",
    "coloured_stems": "renk reng boya",
    "conceded": "yenilen yediği rakip deplasman",
    "distances": "mesafe",
    "areas": "yüzölçümü alan",
    "crowding": "yoğunluk yoğunluğu",
    "speed": "hız hızı",
    "pace": "pace tempo",
    "absolute_value": "mutlak değeri, mutlak değer",
    "square_root": "karekökü, karekök",
    "natural_log": "ln, doğal logaritması",
    "decadic_log": "log 10, 10 tabanında logaritması, onluk logaritması",
    "the_one_before": "önceki ayın, önceki haftanın, önceki günün, önceki yılın, önceki çeyreğin, öncekinin",
    "rolled_into": "olarak",
    "rolling_up": "topla toplayıp toplanmış birleştir birleştirip grupla gruplandır",
    "anew": "sıfırdan, yeniden, sıfırlanan, sıfırlanır, sıfırlanarak, sıfırla, baştan",
    "whole_before": "içinde içindeki",
    "inclusive": "dahil dâhil",
    "by_how_much": "kadar kaç ne",
    "taken_from": "-den -dan -ten -tan",
    "inscribed": "yazı yazısı yazsın koy",
    "plural": "-",
    "objects": """
        onları, bunları, hepsini, sütunları, çubukları, çizgileri, çizgiyi, noktaları, dilimleri,
        grafiği, her sütunu, her şeyi, sütunlar, çubuklar, çizgiler
    """,
    "lumping": "grupla birleştir topla",
    "and_so_on": "vb vs",
    "upright": "dikey",
    "its_value": "sayı değer değeri değerleri rakam tutar etiket",
    "nothing_else": "başka bir şey yok, diğerleri yok, başka hiçbir şey",
    "winning": "en iyi birinci kazanan rekor şampiyon",
    "losing": "kötü sonuncu",
    "percents": "yüzde",
    "solid": "düz kesintisiz",
    "small": "küçük ayrı kendi minik",
    "one_stretch": "gün hafta ay yıl çeyrek sezon",
    "kind_words": """
        pareto: kümülatif birikimli pay yüzde çizgi; pyramid: sol sağ orta taraf; arc: isimler
        dilimler yüzde; boxplot: medyan çeyrekler; heatmap: koyu açık hücreler renk; dumbbell:
        fark arası çizgi noktalar; stacked: parçalar katmanlar; funnel: dönüşüm dönüşümler oran
        oranları oranlarıyla adım aşama önceki ilk
    """,
    "drawn_marks": """
        sütun sütunlar sütunların çubuk çubuklar çubukların dilim dilimler dilimlerin hücre hücreler
        hücrelere nokta noktalar noktaların balon balonlar
    """,
    "put_first": "önce, ilk, ilk sırada, başta, başa, en başa, birinci sırada",
    "put_last": "son, sonda, sona, en sona, son sırada, en sonda",
    "muting": "gri yap, soluklaştır, griye boya",
    "rest": """
        geri kalan, kalan, kalanlar, diğerleri, diğer, diğer sütunlar, geri kalanlar, gerisi, ötekiler
    """,
    "owners": "benim bizim senin sizin onun onların",
    "left_over": "kalan kaldı artan kalıyor kalır",
    "unused": "boş boşta kullanılmayan kullanılabilir",
    "late": "gecikme gecikmesi gecikmeler",
    "lasting": "sürdü uyudum",
    "scheduled": "planlanan tarife",
    "awarded": "puan puanı",
    "matches": "maç maçı",
    "played": "oynanan",
    "won": "galibiyet galibiyetler kazandı kazandım kazandık kazanılan",
    "lost": "mağlubiyet yenilgi kaybetti kaybettim kaybettik kaybedilen",
    "drawn": "beraberlik berabere",
    "owing": "borçlu borç borçlar borcu ödenmemiş ödenmeyen",
    "paid": "ödendi ödenen ödenmiş",
    "money": "para lira tl",
    "unfinished": "bitmemiş tamamlanmamış eksik",
    "working_days": "iş günleri, hafta içi, pazartesiden cumaya",
    "moving": """
        düştü düşüyor düşmüş arttı artmış artıyor yükseldi yükseliyor azaldı azalmış azalıyor büyüdü
        büyümüş küçüldü gelişti iyileşti kötüleşti kaybetti kazandı değişti değişmiş değişiyor değişme
        değişimini
    """,
    "sinking": "düştü düşüyor düşmüş azaldı azalmış azalıyor küçüldü kötüleşti kaybetti",
    "differing": "fark farkı aralık",
    "greater": "fazla çok büyük yüksek iyi hızlı uzun yaşlı pahalı ağır sıcak",
    "smaller": "az küçük düşük kötü yavaş kısa genç ucuz hafif soğuk",
    "in_turn": "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    "adding": "ile ekle artı dahil çiz göster",
    "called": "adlı isimli etiketli",
    "now": "bugün şimdi",
    "breaking": "ama fakat oysa",
    "failing": "değil yoksa",
    "placing": "üzerine üstüne yanına için",
    "labelling": "etiketle yaz",
    "labelled": "etiketli yazılı",
    "marking": "işaretle",
    "saying": "yazısı yazısıyla yazan metni notu",
    "times_taken": "süre süreler süresi zaman derece",
    "titles": "başlık başlığı başlıkları adı adları isim isimleri",
    "of_circles": "dairelerin daire balonların balon noktaların nokta",
    "halfway": "yarı",
    "stripe_nouns": "bölge alan aralık bant",
    "at_marks": "üzerinde üzerine üstünde üstüne içinde içine yanında",
    "at_its_top": "üstte, en üstte, üste, en üste",
    "at_its_bottom": "altta, en altta, alta, en alta",
    "on_top_of": "üstünde, üzerinde",
    "then": "sonra ardından ve",
    "as_they_are": "olduğu gibi sırası kalsın",
    "keeping": "bırak tut kalsın",
    "one_line": "çizgi çizgisi",
    "line_of": "için gösteren",
    "drawn_as": "olarak",
    "instead": "yerine değiştir",
    "ending": "kadar son biter maksimum",
    "beginning": "başlasın başla başlangıç başlar",
    "belongs": "için olsun olarak ise kalsın",
    "along_x": "yatayda, yatay eksende, x ekseninde, altta, soldan sağa",
    "along_y": "dikeyde, dikey eksende, y ekseninde",
    "determiners": "hangi kaç",
    "greeting": "merhaba selam selamlar günaydın",
    "thanking": "teşekkürler teşekkür sağol sağolun",
    "used_up": "kullanılan kullanılmış harcanan bitti",
    "to_do": "yapılacak, kalan iş, yapılması gereken",
    "worth": "değeri",
    "paying": "ödedik ödedi ödedim ödenen",
    "earning": "kazandı, kazandık, getirdi",
    "inside": "içinde",
    "whole": "tüm bütün",
    "evening": "akşam",
    "noon": "öğlen öğle",
    "speedy": "hızlı çabuk kısa",
    "leisurely": "yavaş uzun",
    "who": "kim kimin kimler",
    "when": "zaman",
    "naming": "kim kimin ne nedir neydi hangi hangisi nerede nasıl kaç kaçtı kaçtır",
    "picking": "kim kimin hangi hangisi hangileri nerede",
    "exceeding": """
        geçti geçmiş aştı aşmış geride aşıyor aşar aştığını aşmıştı geçiyor geçmişti üstünde üzerinde
    """,
    "developing": "gelişim gelişimi seyir seyri",
    "crossing": "geçti aştı ulaştı vardı",
    "those": "bunlar şunlar onlar bunları onları",
    "them": "onları onlar",
    "that": "bu şu onu bunu",
    "factors": "kat katı",
    "aged": "yaşlı genç",
    "nothing": "sıfır",
    "none_of_it": "hiç sıfır",
    "recent": "yeni",
    "picking_of": "hangi",
    "back": "geri tekrar",
    "correcting": "olmalı olacak olacaktı",
    "mistaken": "hata yazım yanlış pardon aslında düzeltme",
    "setting": "değiştir düzelt yap",
    "forgotten": "eksik unuttum unutmuşum",
    "standing_rows": "satır kayıt yeni",
    "renaming": "adlandır",
    "renamed_to": "olarak",
    "column_words": "sütununu sütun",
    "in_force": "filtre filtreler etkin değişiklikler",
    "offering": "misin musun",
    "both": "ikisi ikisini",
    "halves": "yarı yarısı yarısında yarıyıl",
    "lesser": "ucuz kucuk dusuk az kisa hafif yavas genc zayif kotu fakir soguk seyrek ince alcak",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "yani peki ee ah ok tamam ama ve pardon şimdi haha ayrıca neyse bak dinle bugün valla",
    "articles": "bu şu o bir her hiçbir bazı",
    "denying": "değil hiç asla",
    "pointing": "bu şu bunlar şunlar burada burası işte her şey hiçbir kimse herkes",
    "speaking": "ben biz o onlar çalışıyorum çalışıyoruz yaşıyorum oturuyorum",
    "being": """
        var yok idi dir geliyor gidiyor görünüyor duruyor oldu olmuş olacak geldi gitti yapıyor diyor
        dedi istedi sordu düşünüyor sanıyor seviyor uyuyor yağıyor açtı çalışıyor yaşıyor başladı bitti
        ediyor
    """,
    "reasons": "çünkü, zira, yoksa, aksi halde, rağmen, sayesinde, yüzünden",
    "purposes": """
        göstermek için, sunmak için, asmak için, yazdırmak için, paylaşmak için, göndermek için, anlamak
        için
    """,
    "audiences": """
        patron patronum patrona patronuma müdür müdürüm müdüre müdürüme ekip ekibe ekibime arkadaşlar
        arkadaşlara müşteri müşteriye müşterilere öğretmen öğretmene öğretmenim hoca hocaya hocama sınıf
        sınıfa veliler velilere anne anneme babam babama eşim eşime sevgilim arkadaşım arkadaşıma
        çocuklar çocuklara oğlum kızım dedem ninem kardeşim ailem aileme komşular kulüp kulübe yönetim
        yönetime kurul kurula belediye antrenör doktor rapor rapora sunum sunuma slayt slayda ders derse
        seminer toplantı toplantıya ödev ödeve tez okul okula üniversite proje projeye blog site siteye
        sayfa bülten gazete dergi afiş duvar duvara buzdolabı kitap ofis sınav parti düğün basın arşiv
        grup gruba kanal üyeler üyelere
    """,
    "for_whom": "için",
    "ordering": """
        göster yap yapın çiz çizin oluştur ver koy sırala işaretle vurgula boya renklendir etiketle ekle
        çıkar kaldır sil gizle bırak kullan adlandır değiştir başlat grupla yaz karşılaştır misin lütfen
    """,
    "quantities": """
        gider giderler gideri harcama harcamalar harcaması maliyet maliyeti fiyat fiyatı fiyatlar ücret
        ücreti kira maaş maaşı maaşlar gelir geliri gelirler kazanç kazancı ciro cirosu satış satışı
        satışlar bütçe bütçesi fatura not notu notlar skor sonuç sonucu sonuçlar süre süresi zaman
        mesafe mesafesi uzunluk uzunluğu yükseklik genişlik ağırlık ağırlığı boyu boyut alan derinlik
        hız hızı tempo sıcaklık sıcaklığı yağış yağışı yağmur nem basınç tüketim tüketimi kullanım
        kullanımı üretim üretimi hasat verim verimi enerji toplamı seviye seviyesi oran oranı okumalar
        oy oyu oylar sandalye ziyaret ziyareti ziyaretçi görüntülenme katılım katılımcı indirme gün
        yumurta gol galibiyet yenilgi bilet sipariş siparişi siparişler birim vaka pay payı yüzde
        yüzdesi trafik miktarını sayısını tutarını
    """,
    "amounts": """
        tutar tutarı para miktar miktarı sayı sayısı değer değeri değerler puan puanı puanlar kilometre
        km saat dakika lira tl euro litre kilo kişi kez kere adet rakam
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
