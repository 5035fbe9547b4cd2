"""Turkish for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "eksi, çıkarılmış",
    Tag.SUBTRACT: """
        çıkar, çıkarılınca, çıkart, çıkarıp, çıkararak, çıkarınca, çıkarırsak, çıkarsak, çıkarın, çıkartıp,
        düş, düşünce, düşersek, eksilt, düşüldükten, düşüldüğünde, düşülünce, çıkarıldıktan, çıkarıldığında,
        çıkardığımızda, çıkarsam, çıkarsan, çıkardıktan, düştükten, çıkarılmış, düşülmüş, düşsek,
        çıkartırsak
    """,
    Tag.PLUS: "artı, eklenmiş",
    Tag.TIMES: "çarpı, kere",
    Tag.DIVIDED: "bölü, bölünmüş, bölünce",
    Tag.ATTAINMENT: """
        gerçekleşme oranı, gerçekleştirme oranı, hedef gerçekleşme oranı, hedef gerçekleştirme oranı, hedefe
        ulaşma oranı, ulaşma oranı, tamamlanma oranı, hedef tutturma oranı, tutturma oranı, bütçe
        gerçekleşme oranı, gerçekleşme yüzdesi, hedefe ulaşma yüzdesi
    """,
    Tag.TICKET: "ortalama fiş, ortalama sepet, ortalama sepet tutarı, ortalama adisyon, ortalama fiş tutarı",
    Tag.PER_HEAD: "kişi başına, kişi başı",
    Tag.PER: "başına",
    Tag.PERCENT_OF: "yüzdesi olarak, yüzdesi",
    Tag.PROFIT: "kâr, kar, net kâr, kazanç",
    Tag.MARGIN: "kâr marjı, marj",
    Tag.DAYS_BETWEEN: "arasındaki gün, kaç gün, süre, ne kadar sürdü",
    Tag.OVER_UNDER: "üstünde veya altında, altında veya üstünde",
    Tag.RATE: "oranı",
    Tag.TOGETHER: "birlikte, hepsi birlikte, topla, toplayarak, toplayıp, toplar mısın, topluyor, toplayın",
    Tag.WHOLE: "toplamın, bütünün, genel toplamın, toplam içindeki",
    Tag.FRACTION: "pay, payı, oran, yüzde, yüzde kaçı, yüzde kaç, kaçta kaçı",
    Tag.RATIO: "oran, oranı, oranını, oranla, in oranı, e oranı, a oranı, bölümü",
    Tag.DIFFERENCE: "fark, farkı, arasındaki fark, farkını",
    Tag.RUNNING: """
        kümülatif, birikimli, birikmiş, kümülatif toplam, birikimli toplam, yürüyen toplam, şimdiye kadarki
        toplam, yılbaşından beri, kümülatif olarak, üst üste toplayarak, üst üste ekleyerek, üst üste toplam,
        üst üste koyarak, toplaya toplaya, ekleye ekleye, biriken, biriktirerek, birikerek, o aya kadar
        toplam, ay ay toplayarak, kümülatifini, birikiyor, birikti, birikir
    """,
    Tag.MOVING: "hareketli ortalama, kayan ortalama, yumuşatılmış, yumuşat",
    Tag.MOVING_SUM: "hareketli toplam, kayan toplam",
    Tag.TOTAL_SHARE: """
        toplamın yüzdesi, toplam içindeki pay, toplam içindeki payı, toplamdaki pay, toplamdaki payı
    """,
    Tag.LAST_PERIOD: """
        önceki aya göre, bir önceki aya göre, geçen aya göre, aydan aya, önceki haftaya göre, geçen
        haftaya göre, bir önceki haftaya göre, haftadan haftaya, önceki güne göre, bir önceki güne göre,
        günden güne, önceki çeyreğe göre, bir önceki çeyreğe göre
    """,
    Tag.YEAR_ON_YEAR: "önceki yıla göre, bir önceki yıla göre, geçen yıla göre, yıldan yıla",
    Tag.GROWTH: """
        büyüme oranı, artış oranı, yüzde büyüme, yüzde artış, yüzde değişim, yüzdesel değişim, yüzdesel
        artış, yüzde olarak büyüme, yüzdesel büyüme, yüzde olarak değişim
    """,
    Tag.GROWING: """
        büyüme, büyümesi, büyüdü, arttı, artmış, büyümüş, yükseldi, artış, ne kadar arttı
    """,
    Tag.CHANGE: """
        değişim, değişimi, artış, artışı, fark, yüzde
        kaç değişti
    """,
    Tag.PERCENT: "yüzde, yüzde olarak, yüzdesel, yüzdelik, percent",
    Tag.INDEXED: "endeks, endeksli, başlangıca göre",
    Tag.RANKING: "sıralamadaki yeri, zaman içinde sıra",
    Tag.Z_SCORE: "z skoru, z puanı, standartlaştırılmış",
    Tag.PERCENTILE: "yüzdelik dilim, persentil",
    Tag.STDEV: "standart sapma, standart sapması",
    Tag.VARIANCE: "varyans, varyansı",
    Tag.RANGE: "açıklık, değişim aralığı, maksimum eksi minimum",
    Tag.MODE: "en sık değer, tepe değer",
    Tag.FIRST: "ilk değer, başlangıç değeri",
    Tag.LATEST: "son değer, en son değer",
    Tag.EVERYTHING: "hepsi, her şey, tümü",
    Tag.INCOME: "gelir, gelirler, ciro, satış, satışlar, hasılat",
    Tag.COST: "gider, giderler, maliyet, masraf, harcama, harcamalar",
    Tag.POPULATION: "nüfus, kişi, insanlar",
    Tag.MORE_THAN: """
        daha fazla, daha az, daha çok, daha yüksek, daha düşük, daha pahalı, daha ucuz, arasındaki fark,
        arasında fark, arasındaki farkı, fark ne, kadar fazla, kıyasla, göre daha fazla, göre daha az,
        fazla, fazlası
    """,
    Tag.CELSIUS: "santigrat, celsius, selsiyus",
    Tag.FAHRENHEIT: "fahrenhayt, fahrenheit",
    Tag.MILES: "mil, mil olarak",
    Tag.KILOMETRES: "kilometre, km",
    Tag.POUNDS: "libre, libre olarak",
    Tag.KILOGRAMS: "kilogram, kilo, kg",
    Tag.HOURS: "saat, saat olarak",
    Tag.MINUTES: "dakika, dakika olarak",
    Tag.SECONDS: "saniye, saniye olarak",
    Tag.IN_FIGURES: "mutlak olarak, mutlak, yüzde değil, ne kadar",
    Tag.YEARS_APART: """
        her yıl için bir çizgi, her yıl ayrı çizgi, yılları üst üste, yılları karşılaştır, yıllar yan yana
    """,
    Tag.LOSS: "zarar eden, zarar, zararda, ekside",
    Tag.WIN: "kâr eden, kârda, artıda, kârlı",
    Tag.SHRUNK: "düşen, azalan, gerileyen, düşmüş",
    Tag.GREW: "artan, yükselen, büyüyen, artmış",
    Tag.OWN_RANK: "her birinin sırası, sırasını göster, sıra olarak, kaçıncı, sıralama numarası",
    Tag.EXTREME_LABELS: """
        en yüksek ve en düşüğü etiketle, maksimum ve minimumu işaretle, zirveyi etiketle, sadece en
        yükseği etiketle
    """,
    Tag.AXIS_TO: "eksen sonu, ekseni şuna kadar",
    Tag.AWAY_FROM: "ne kadar uzak, sapması, farkı ne kadar, üstünde mi altında mı",
    Tag.OUT_OF: "her birinden, üzerinden her",
    Tag.IN_EVERY: "başına, her biri için",
    Tag.SPREAD_OF: "sapma, fark, aralık, mesafe, arasında, eksi",
}
