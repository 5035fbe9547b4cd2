"""Turkish for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: "kombine grafik, birleşik grafik, karma grafik, çubuk ve çizgi, sütun ve çizgi",
    Tag.PARETO: "pareto, pareto grafiği, pareto diyagramı",
    Tag.WATERFALL: "şelale, şelale grafiği, şelale grafik",
    Tag.GANTT: "gantt, gantt şeması, gantt grafiği, zaman çizelgesi",
    Tag.SPAN: "aralık grafiği, aralık çubukları, yüzen sütunlar",
    Tag.CANDLESTICK: "mum grafiği, mum grafik, mumlar",
    Tag.FUNNEL: """
        huni, huni grafiği, huni grafik, adımdan adıma dönüşüm, aşamadan aşamaya dönüşüm, adımlar
        arası dönüşüm, aşamalar arası dönüşüm oranı, dönüşüm hunisi
    """,
    Tag.PYRAMID: "nüfus piramidi, yaş piramidi, piramit",
    Tag.RADAR: "radar, radar grafiği, radar grafik, örümcek grafiği, örümcek ağı",
    Tag.DENSITY: "yoğunluk grafiği, yoğunluk eğrisi",
    Tag.VIOLIN: "keman grafiği, violin grafiği",
    Tag.CORRELATION: "korelasyon matrisi",
    Tag.TREEMAP: "ağaç haritası, ağaç harita",
    Tag.DUMBBELL: "dambıl grafiği",
    Tag.BUMP: "sıralama grafiği",
    Tag.STEP_LINE: "basamak grafiği, basamaklı çizgi, basamaklı, adım grafiği, merdiven grafiği",
    Tag.BUBBLE: "kabarcık, kabarcık grafiği, balon grafiği, kabarcıklar",
    Tag.DIVERGING: "ıraksak çubuklar",
    Tag.LIKERT: "likert, likert ölçeği",
    Tag.LEGEND: "lejant, gösterge, açıklama, açıklamalar",
    Tag.AT_BOTTOM: "altta, aşağıda, alta, aşağıya, alt tarafta, grafiğin altında, altına",
    Tag.AT_TOP: "üstte, yukarıda, üste, yukarıya, üst tarafta, grafiğin üstünde, üstüne",
    Tag.AT_RIGHT: "sağda, sağa, sağ tarafta, sağ tarafa, sağ",
    Tag.AT_LEFT: "solda, sola, sol tarafta, sol tarafa, sol",
    Tag.VALUE_LABELS: """
        değerlerle birlikte, değerleri göster, değerler görünsün, sayılarla birlikte, rakamlarla birlikte,
        sayıları göster, rakamları göster, veri etiketleri, değer etiketleri, etiketli, veri etiketli,
        çubukların üstünde değerler, çubukların üzerinde değerler, değerleri çubukların üzerine yaz,
        değerleri çubukların üstüne yaz, değerleri yaz, sayıları yaz, üzerinde değerler, üzerinde
        değerlerle, değerleri ekle, etiketleri göster, çubukların üzerinde değerlerle, değerleri
        çubukların üzerinde göster, değerleri çubukların üstünde göster, çubukların üzerinde değerleri
        göster, çubuklara değerleri yaz
    """,
    Tag.END_LABELS: "son değeri yaz, sadece son değeri yaz, son noktayı etiketle",
    Tag.THE_HIGHEST: """
        en yüksek, en yüksek çubuk, en büyük, maksimum, en yüksek değer, en uzun çubuk
    """,
    Tag.THE_LOWEST: "en düşük, en düşük çubuk, en küçük, minimum, en düşük değer, en kısa çubuk",
    Tag.THE_LAST: "sonuncu, sonuncusu, son çubuk",
    Tag.POSITIVE: "pozitif, artılar, artı değerler, kârlar",
    Tag.NEGATIVE: "negatif, eksiler, eksi değerler, zararlar",
    Tag.COLOUR: "renk, rengi, renkte, renginde, renkler, renkli",
    Tag.PASTEL: "pastel, pastel renkler, pastel renklerle, pastel tonlar",
    Tag.GREYSCALE: "gri tonlama, gri tonlarda, siyah beyaz, gri tonlarıyla",
    Tag.FLIP: "ters çevir, çevir, tersine çevir, ters",
    Tag.AXIS_X: "x ekseni, yatay eksen, x eksenini, x eksenine, x ekseninin, yatay eksenin",
    Tag.AXIS_Y: """
        y ekseni, dikey eksen, y eksenini, y eksenine, y ekseninin, dikey eksenin, düşey eksen
    """,
    Tag.AXES: "eksenler, eksenleri, eksen",
    Tag.NAMED: """
        başlığı, başlık, adı, etiketi, adını, ismi, etiketler, etiketleri, yazılar, yazıları
    """,
    Tag.HIDE: "gizle, gizli, olmasın, kaldır, gösterme, olmadan, çıkar",
    Tag.TURNED: "döndür, eğik, çapraz, döndürülmüş, çevir, eğ",
    Tag.UPRIGHT: "dikey etiketler, etiketler dikey, etiketleri dikey",
    Tag.LEVEL: "yatay etiketler, etiketler yatay, etiketleri yatay",
    Tag.DEGREES: "derece",
    Tag.DECIMALS: "ondalık, ondalık basamak, virgülden sonra basamak, ondalık hane, basamak",
    Tag.NO_DECIMALS: "ondalıksız, küsuratsız, tam sayı, tam sayılar, tam sayı olarak, virgülsüz",
    Tag.IN_THOUSANDS: """
        bin olarak, bin cinsinden, milyon olarak, milyon cinsinden, kısaltılmış sayılar
    """,
    Tag.IN_FULL: "kısaltmadan, tam rakamlarla, kısaltılmamış",
    Tag.AS_PERCENT: "yüzde işareti, yüzde işaretiyle, yüzde biçiminde",
    Tag.EURO: "euro, avro, euro olarak, avro olarak, euro cinsinden, avro cinsinden",
    Tag.DOLLAR: "dolar, dolar olarak, dolar cinsinden",
    Tag.POUND: "sterlin, sterlin olarak, sterlin cinsinden",
    Tag.SIGN: "işareti, işaretiyle, simgesi, sembolü, para birimi",
    Tag.AS_GIVEN: """
        tablodaki sırayla, tablodaki sırada, tablo sırasıyla, tablodaki gibi, aynı sırada, sıralama,
        sıralamadan, verilen sırada, orijinal sıra, tablo sırasına göre, tablodaki sıraya göre
    """,
    Tag.IN_ORDER: "şu sırayla, şu sırada, bu sırayla",
    Tag.DASHED: """
        kesikli, kesikli çizgi, kesik, kesik çizgi, noktalı, noktalı çizgi, kesik kesik, kesikli olsun
    """,
    Tag.CURVED: "yumuşak çizgi, eğimli, kavisli, yuvarlatılmış",
    Tag.DOTTED_LINE: """
        noktalarla, noktaları göster, işaretçilerle, noktalı olsun, işaretçili, noktaları işaretle,
        noktalar olsun
    """,
    Tag.NO_MARKERS: "noktasız, noktalar olmadan, işaretçisiz",
    Tag.THICK: "kalın, kalın çizgi, kalın çizgiyle, daha kalın",
    Tag.GRID: "ızgarayla, ızgaralı, kılavuz çizgileriyle",
    Tag.NO_GRID: """
        ızgarasız, ızgara olmadan, ızgara çizgileri olmadan, ızgarayı kaldır, ızgarayı gizle, kılavuz
        çizgisiz, ızgara çizgisiz, ızgara olmasın, kılavuz çizgileri olmadan, ızgara çizgilerini kaldır,
        ızgara çizgilerini gizle
    """,
    Tag.TRANSPARENT: """
        şeffaf, saydam, şeffaf arka plan, saydam arka plan, şeffaf arka planla, arka plansız
    """,
    Tag.TALL: "dikey format, dikey biçim, portre, telefon için, uzun format, dikey formatta",
    Tag.SQUARE: "kare, kare formatında, kare biçiminde, kare olarak, kare format",
    Tag.WIDE: """
        geniş, geniş format, geniş formatta, yatay format, yatay formatta, panorama, geniş biçimde
    """,
    Tag.LARGER: """
        büyük yazı, büyük yazıyla, daha büyük yazı, yazılar büyük, yazılar daha büyük, büyük font, daha
        büyük yazı tipi, yazıları büyüt, daha büyük yazıyla, büyük harflerle, büyük puntoyla
    """,
    Tag.SMALLER: "küçük yazı, daha küçük yazı, yazıları küçült, küçük font, daha küçük yazıyla",
    Tag.SUBTITLE: "alt başlık, alt başlığı, alt başlıkla, alt başlığıyla, altbaşlık",
    Tag.NO_TITLE: "başlıksız, başlık olmadan, başlık olmasın, başlığı kaldır, başlığı gizle",
    Tag.TREND_LINE: """
        eğilim çizgisi, trend çizgisi, eğilim çizgisiyle, trend çizgisiyle, regresyon çizgisi, regresyon
    """,
    Tag.ERROR_BARS: "hata çubukları, hata çubuklarıyla, hata payı",
    Tag.SHADED: "gölgele, gölgeli, tara, gölgelendir",
    Tag.ANNOTATE: "not, not ekle, not düş, açıklama ekle, yaz",
    Tag.TARGET: "çizgi olarak, hedef olarak",
    Tag.FACETS: """
        küçük grafikler, ayrı grafikler, ayrı ayrı grafikler, ayrı panel, ayrı paneller, her biri için
        ayrı grafik, ayrı grafik, ayrı bir grafik, ayrı grafiklerde
    """,
    Tag.PANELS_BELOW: "alt alta",
    Tag.SIZED: "boyutu, büyüklüğü, kabarcık boyutu, nokta boyutu",
    Tag.WITH_NAMES: "isimlerle, adlarıyla, isimleriyle",
    Tag.SECOND_AXIS: """
        ikinci eksen, ikinci eksende, sağ eksen, sağ eksende, ikincil eksen, ayrı eksen, ayrı eksende
    """,
    Tag.STRIP: "şerit grafiği, gruplara göre noktalar, her değer bir nokta",
    Tag.SLOPE: "eğim grafiği, slope grafiği",
    Tag.SPARKLINE: "mini grafik, sparkline, mini çizgi",
    Tag.BULLET: "bullet grafik, mermi grafiği",
    Tag.CALENDAR: "takvim ısı haritası, takvim grafiği",
    Tag.STANDING: "dikey, dikey çubuk, dikey sütun",
    Tag.COLOUR_BLIND: "renk körü, renk körleri, renk körlüğü, renk körleri için",
    Tag.VIVID: "canlı renkler, parlak renkler, canlı renklerle",
    Tag.WARM: "sıcak renkler, sıcak tonlar",
    Tag.COOL: "soğuk renkler, soğuk tonlar",
    Tag.FIRST_AT_TOP: "1 üstte, 1 en üstte, birinci üstte",
    Tag.NEWEST_FIRST: "en yeni önce, yeniden eskiye, en yenisi solda, sağdan sola",
    Tag.TICKS: "adım aralığı, bölme aralığı, ölçek aralığı",
    Tag.YEN: "yen, japon yeni",
    Tag.STEPPED: "basamaklı, kademeli, merdiven gibi",
    Tag.JOINED: "birleştirilmiş, bağlı noktalar, noktaları birleştir",
    Tag.THIN: "ince, daha ince, incecik",
}
