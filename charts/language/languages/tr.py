"""Turkish."""

from charts.language.chatter.chatter_tr import CHATTER
from charts.language.computing.asking_tr import ASKING, CHATTING
from charts.language.computing.computing_tr import COMPUTING
from charts.language.computing.qualities_tr import QUALITIES
from charts.language.computing.synonyms_tr import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_tr import SPELT
from charts.language.styles.styles_tr import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        çubuk, çubuklar, çubuk grafik, çubuk grafiği, sütun, sütunlar, sütun grafik, sütun grafiği, bar
        grafiği, bar grafik, çubuklu
    """,
    Tag.LINE: "çizgi, çizgi grafik, çizgi grafiği, çizgisel, eğri, hat grafiği",
    Tag.AREA: "alan, alan grafiği, alan grafik",
    Tag.POINT: "dağılım grafiği, saçılım, saçılım grafiği, saçılma grafiği, nokta grafiği, noktalar, serpme",
    Tag.ARC: """
        pasta, pasta grafiği, pasta grafik, pasta dilimi, daire grafiği, daire grafik, dairesel grafik,
        daire, yuvarlak grafik, yuvarlak, dairesel, dilim grafiği, yuvarlak diyagram
    """,
    Tag.DONUT: "halka, halka grafiği, halka grafik, donut, simit grafiği",
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "kutu grafiği, kutu çizimi",
    Tag.HEATMAP: "ısı haritası, sıcaklık haritası",
    Tag.LOLLIPOP: "lolipop grafiği, lolipop",
    Tag.CHART: "grafik, grafiği, grafikler, diyagram, şema, çizim",
    Tag.STACKED: """
        yığılmış, yığın, yığınlı, üst üste, yığılı, üst üste yığılmış, üst üste binmiş, yığmalı, üst üste yığ,
        üst üste yığıp
    """,
    Tag.GROUPED: "gruplanmış, yan yana, yanyana, yan yana koy, gruplu",
    Tag.NORMALIZE: "normalleştirilmiş, 100 e tamamlanmış",
    Tag.HORIZONTAL: "yatay, yatay çubuk, yatay çubuklar, yatay şekilde, yana yatık, yan yatmış, yatık",
    Tag.LOG: "logaritmik, logaritmik ölçek",
    Tag.AT_LEAST: """
        en az, asgari, ve üzeri, ve üstü, az olmayan, ve üzerinde, ve yukarısı, ve daha fazla, veya daha
        fazla, ve üzerindeki
    """,
    Tag.AT_MOST: """
        en fazla, en çok, ve altı, azami, ve daha az, veya daha az, i geçmeyen, ı geçmeyen, ve altındaki
    """,
    Tag.ABOVE: """
        üzerinde, üstünde, üzeri, üstü, fazla, büyük, yüksek, daha fazla, daha büyük, daha yüksek,
        aşan, den fazla, dan fazla, ten fazla, tan fazla, den büyük, dan büyük, ten büyük, tan
        büyük, den yüksek, dan yüksek, ten yüksek, tan yüksek, den çok, dan çok, ten çok, tan çok,
        ün üzerinde, in üzerinde, un üzerinde, nin üzerinde, ı aşan, i aşan, u aşan, ü aşan,
        üstündeki, üzerindeki, geçen, den uzun, dan uzun, ten uzun, tan uzun, den ağır, dan ağır,
        ten ağır, tan ağır, den pahalı, dan pahalı, ten pahalı, tan pahalı, den yaşlı, dan yaşlı,
        den hızlı, dan hızlı, den sıcak, dan sıcak, daha uzun, daha ağır, daha pahalı, daha yaşlı,
        daha hızlı, daha sıcak, geçenler, aşanlar, üzerinde olan, üzerinde olanlar
    """,
    Tag.BELOW: """
        altında, altı, az, küçük, düşük, daha az, daha küçük, daha düşük, den az, dan az, ten az,
        tan az, den küçük, dan küçük, ten küçük, tan küçük, den düşük, dan düşük, ten düşük, tan
        düşük, altındaki, in altında, un altında, nin altında, ün altında, den kısa, dan kısa, ten
        kısa, tan kısa, den hafif, dan hafif, ten hafif, tan hafif, den ucuz, dan ucuz, ten ucuz,
        tan ucuz, den genç, dan genç, den yavaş, dan yavaş, den soğuk, dan soğuk, daha kısa, daha
        hafif, daha ucuz, daha genç, daha yavaş, daha soğuk, altında olan, altında olanlar, altında
        kalan, altında kalanlar, in altındaki
    """,
    Tag.UNEQUAL: "dışında, hariç, haricinde, dışındaki, değil, dışındakiler, haricindeki",
    Tag.EQUAL: "eşit, eşittir",
    Tag.BETWEEN: "arası, arasında, arasındaki",
    Tag.FROM: "itibaren, dan, den, tan, ten",
    Tag.TO: "kadar",
    Tag.SINCE: """
        dan beri, den beri, tan beri, ten beri, dan itibaren, den itibaren, tan itibaren, ten itibaren, beri,
        bu yana, itibaren, sonrası
    """,
    Tag.UNTIL: "kadar, e kadar, a kadar, dek",
    Tag.BEFORE: """
        önce, öncesi, den önce, dan önce, den önceki, dan önceki, ten önceki, tan önceki, önceki, ten önce,
        tan önce, öncesinde
    """,
    Tag.AFTER: """
        sonra, sonrası, den sonraki, dan sonraki, ten sonraki, tan sonraki, den sonra, dan sonra, ten sonra,
        tan sonra, sonraki, sonrasında
    """,
    Tag.NULL: "boş",
    Tag.NOT_NULL: "boş değil, dolu",
    Tag.CONTAINS: "içeren, içerir",
    Tag.STARTS: "ile başlayan, ile başlar",
    Tag.ENDS: "ile biten, ile biter",
    Tag.ONLY: "sadece, yalnızca, yalnız, sırf, bir tek, salt, tek",
    Tag.WITHOUT: """
        olmadan, hariç, gizle, çıkar, kaldır, sil, yerine, olmasın, gösterme, at, hariç tut, dışında
        bırak, çıkart, gösterilmesin, görünmesin, hariç tutarak, sayma, dahil etme, gizleyerek, çıkararak,
        çıkartarak, atarak, dışında tutarak, saymadan, katmadan, almadan, dahil etmeden, eklemeden
    """,
    Tag.NOT: "değil, yok, olmayan",
    Tag.IN: "yılında, yılındaki, içinde, ayında",
    Tag.COUNT: """
        sayısı, sayı, kaç, kaç tane, kaç adet, say, adedi, kaçtır, kaç kişi, sayılarını, sayısını, kaç satır,
        kaç kayıt, kaç kez, kaç defa, satır sayısı
    """,
    Tag.TOTAL_NUMBER: "toplam sayı, toplam sayısı, toplam adet",
    Tag.DIFFERENT: "farklı, benzersiz",
    Tag.SUM: """
        toplam, toplamı, toplamları, topla, toplamda, genel toplam, toplamını, toplamları göster, toplamda
        ne kadar, tümü, genel, toplanmış, toplamı kaç, toplam kaç, toplayarak, toplar mısın, toplayın
    """,
    Tag.MEAN: """
        ortalama, ortalaması, ortalamaları, ortalamasını, ortalaması kaç, ortalama kaç, ortalaması nedir,
        ortalama nedir, ortalama olarak, ortalamayı
    """,
    Tag.MEDIAN: "medyan, medyanı, ortanca, ortancası",
    Tag.MIN: "minimum, en düşük, en küçük, en az, asgari, en düşüğü, en azı",
    Tag.MAX: """
        maksimum, en yüksek, en büyük, en çok, en fazla, azami, en yükseği, en fazlası, en çoğu, yüksekti, en
        yüksekti
    """,
    Tag.BY: "bazında, başına, bazlı",
    Tag.EACH: "her, her bir, her biri için, tek tek",
    Tag.POST_BY: "göre, bazında, başına, kırılımında, itibarıyla",
    Tag.SERIES: """
        göre gruplanmış, göre ayrılmış, göre bölünmüş, göre renklendirilmiş, göre ayır, göre böl, göre grupla,
        renk, göre ayrılmış renk, göre renklendir, göre renkli, göre ayrılsın, ayrılmış, ayrı renk, e
        ayrılmış, a ayrılmış, lara ayrılmış, lere ayrılmış, kırılımıyla, kırılımlı, göre renklensin, göre
        renklendirilsin, göre boya, göre boyansın
    """,
    Tag.OVER: "boyunca, süresince",
    Tag.VERSUS: "karşı, karşılık, kıyasla, vs",
    Tag.AND: "ve, ile",
    Tag.OR: "veya, ya da, yahut",
    Tag.BIN: "aralıklar, sınıflar, değer aralığı, aralıklara böl",
    Tag.SORT: """
        sırala, sıralı, sıralanmış, sıralama, sırayla, sırada, sıralanmış olarak, sıralayarak, sıralansın,
        dizilsin, diz
    """,
    Tag.ASC: """
        artan, artan sırada, artan sırayla, artan şekilde, küçükten büyüğe, azdan çoğa, düşükten yükseğe,
        küçükten, azdan çoka, küçükten başla, en küçükten, en düşükten, artan olarak, önce küçükler,
        küçükten büyüğe doğru, en düşük başta, en kötü başta, en az olan başta, en kötüden en iyiye, en
        yüksek sonda, en iyi sonda, en büyük sonda, en çok olan sonda, en az olan başta olsun, en ucuzdan
        başla, en ucuzdan, ucuzdan pahalıya, en ucuz önce, en küçükten başla, en azdan başla, en düşükten
        başla
    """,
    Tag.DESC: """
        azalan, azalan sırada, azalan sırayla, azalan şekilde, büyükten küçüğe, çoktan aza, yüksekten
        düşüğe, büyükten, çoktan aza doğru, büyükten başla, en büyükten, en yüksekten, azalan olarak, önce
        büyükler, büyükten küçüğe doğru, en çoktan, en çoktan en aza, en yüksek başta, en düşük sonda, en
        az sonda, en çok olan başta, en pahalıdan başla, en pahalıdan, pahalıdan ucuza, en pahalı önce, en
        pahalıdan ucuza, en büyükten başla, en yüksekten başla, en çoktan başla
    """,
    Tag.ALPHABET: """
        alfabetik, alfabetik sırayla, alfabetik olarak, alfabetik sırada, alfabeye göre, harf sırasına göre
    """,
    Tag.X_AXIS: "x ekseni",
    Tag.Y_AXIS: "y ekseni",
    Tag.TOP: """
        en iyi, en yüksek, en büyük, ilk, en çok, en fazla, en güçlü, en, en üst, en iyiler, lider,
        birinci, en zengin, en başarılı, zirvedeki, en tepedeki, önde gelen, en çok satan, en çok para
        giden, en çok harcanan, en çok tutan, en pahalıya gelen, en çok giden, en çok kazanan, en popüler,
        en sevilen, en beğenilen, popüler
    """,
    Tag.BOTTOM: """
        en kötü, en düşük, en küçük, son, en az, en zayıf, en alt, en zayıflar, sonuncu, en
        başarısız, en geride, en dipte, en zayıfı, en az olan, sonlarda
    """,
    Tag.OTHERS: "diğerleri, diğer, kalan, geri kalan",
    Tag.YEAR: "yıl, yıllar, yılı, yılına, sene",
    Tag.QUARTER: "çeyrek, çeyrekler",
    Tag.MONTH: "ay, aylar, ayı",
    Tag.WEEK: "hafta, haftalar",
    Tag.DAY: "gün, günler, tarih",
    Tag.WEEKDAY: "haftanın günü, haftanın günleri, haftanın günlerine göre, haftanın gününe göre",
    Tag.HOUR: "saat, saatler",
    Tag.YEARLY: "yıllık, yıllara göre, yıla göre, her yıl, yıl bazında, yıl yıl, yılda",
    Tag.QUARTERLY: "çeyreklik, çeyreklere göre, çeyreğe göre, çeyrek bazında, her çeyrek, üç aylık",
    Tag.MONTHLY: "aylık, aylara göre, aya göre, her ay, ay bazında, ay ay, ayda, aydaki",
    Tag.WEEKLY: "haftalık, haftalara göre, haftaya göre, her hafta, hafta bazında",
    Tag.DAILY: "günlük, günlere göre, güne göre, her gün, gün bazında",
    Tag.TREND: """
        eğilim, trend, gidişat, seyir, seyri, gelişim, gelişimi, zaman içinde, zamanla, zaman
        içindeki, değişti, nasıl değişti, gelişti, nasıl gelişti, değişimi, değişim, ilerleyişi,
        zaman serisi, gidişatı, zaman içinde nasıl, nasıl değişmiş, gelişmiş, nasıl gitti, nasıl
        gidiyor, nasıl seyretti, nasıl ilerledi, aylara göre değişim, aylara göre değişimi, yıllara
        göre değişim, yıllara göre değişimi, zamanla değişimi
    """,
    Tag.SHARE: """
        pay, payı, payları, oran, oranı, yüzde, yüzdesi, yüzde olarak, yüzdelik, dağılımı yüzde, yüzde kaçı,
        yüzde kaç, yüzdeleri, oranları, payını, paylarını, yüzdelerini, yüzdesini, yüzdelik pay, yüzdeyle
    """,
    Tag.RELATION: "ilişki, ilişkisi, korelasyon, bağıntı",
    Tag.DISTRIBUTION: "dağılım, dağılımı, yayılım",
    Tag.COMPARE: "karşılaştır, karşılaştırma, karşılaştırması, kıyasla, kıyaslama",
    Tag.NO_CHART: "grafik istemiyorum, grafik olmadan, grafik çizme, sadece metin",
    Tag.FILLER: """
        bir, bu, şu, o, bana, benim, bizim, için, lütfen, yap, göster, çiz, oluştur, hazırla, ver,
        istiyorum, lazım, misin, mısın, olarak, olsun, ile, de, da, nin, in, ne, nedir, hangi, nasıl,
        olan, tablo, tablodan, veri, verileri, değer, değerler, ölçek, ölçekte, sıra, ekseni, eksen, un,
        e, a, şeklinde, ye, ya, var, cinsinden, yı, yi, yu, i, u, ni, nu, nun, na, başlasın, artık,
        geliyor, gelen, kaçı, ne kadar, yapar mısın, yapsana, yapın, olacak, kullan, bul, getiren,
        getirdi, yapan, te, ta, nda, nde, adlı, isimli, biçiminde, formatında, halinde, şekilde, hali,
        benzeri, göstersin, gösterir, aydaydı, ları, leri, deki, daki, göreli, gidiyor, gidiyo, gitti,
        harcıyorum, harcıyoruz, param, paramız, nereye, alan
    """,
    Tag.ADD: "ekle, ayrıca, bir de, üstüne, dahil et, ekleyin, eklesene, da ekle, de ekle, i de ekle",
    Tag.UNDO: """
        geri al, geri dön, önceki haline getir, eskisi gibi, iptal et, bunu geri al, vazgeçtim, geri çevir,
        önceki hali, geri getir, vazgeç, iptal, bir önceki
    """,
    Tag.RESET: "baştan başla, en baştan, ilk grafik, sıfırla, başa dön",
    Tag.REVERSED: "tersine, ters sırada, tam tersi, ters çevir",
    Tag.AGAIN: "aynısı, aynı şekilde, tekrar aynısı",
    Tag.PAINT: """
        renginde, boya, renkte, rengi, yap, boyansın, renkte olsun, boyayıp, renge boya, e boya, a boya, ya
        boya, ye boya
    """,
    Tag.HIGHLIGHT: """
        vurgula, öne çıkar, belirginleştir, işaretle, vurgulansın, belirgin, belirgin yap, dikkat çek,
        parlat, kalın yap
    """,
    Tag.TITLE: """
        başlık, başlığı, başlığıyla, başlıklı, başlık olarak, adı, başlığı olsun, başlık olsun, başlık koy,
        başlığını, ismi, adı olsun, başlığı şu olsun, başlık şu olsun, başlık şöyle olsun
    """,
    Tag.DARK: """
        koyu arka plan, koyu tema, karanlık mod, koyu arka planda, koyu zemin, koyu, karanlık tema, siyah arka
        plan, koyu renk arka plan, gece modu, koyu mod, koyu zeminli
    """,
    Tag.LIGHT: "açık tema, açık arka plan, beyaz arka plan",
    Tag.RULE: """
        hedef çizgisi, referans çizgisi, sınır çizgisi, hedef, eşik çizgisi, çizgi çek, e hedef çizgisi, a
        hedef çizgisi, e çizgi, a çizgi, hedef çizgisi ekle, hedef çizgisi koy, e bir çizgi, a bir çizgi, da
        çizgi, de çizgi, referans, hedefi, bütçe çizgisi
    """,
    Tag.MEAN_RULE: """
        ortalama çizgisi, ortalamayı çizgi olarak, ortalama çizgisi ekle, ortalamayı çizgiyle, ortalama
        çizgisiyle, ortalamayı çizgi ile
    """,
    Tag.MEDIAN_RULE: "medyan çizgisi",
    Tag.NO_LABELS: """
        değerler olmadan, sayılar olmadan, etiketsiz, değersiz, değerleri gösterme, rakamsız, değerleri gizle,
        etiketleri gizle, sayıları gösterme, sayılar görünmesin, değerler görünmesin
    """,
    Tag.NO_LEGEND: """
        göstergesiz, gösterge olmadan, lejantsız, lejant olmadan, lejant olmasın, açıklamasız, lejantı gizle,
        lejantı kaldır, göstergeyi kaldır, açıklamayı kaldır
    """,
    Tag.FROM_ZERO: """
        sıfırdan, sıfırdan başlasın, sıfırdan başlayan, eksen sıfırdan, sıfırdan başlat, 0 dan başlasın, eksen
        sıfırdan başlasın, ekseni sıfırdan başlat, y ekseni sıfırdan başlasın, y eksenini sıfırdan başlat,
        sıfırdan başlayarak, 0 dan başlat, 0 dan başlayan, 0 dan, eksen 0 dan başlasın
    """,
    Tag.NOT_FROM_ZERO: "sıfırdan başlamasın",
}
_ENDINGS = """
    lar ler im in imiz iniz um un ümüz umuz sı si su i ı u ü ları leri yı yi yu nı ni nu a e ya ye na ne da
    de ta te
    nda nde dan den tan ten ndan nden ın nın nin nun la le yla yle lık lik daki deki taki teki ndaki ndeki
"""
"""Plural, possessive and case follow each other, so that up to three are taken off."""
_CUES = Cues(
    charts="grafik, grafig, diyagram, histogram, çubuk, pasta",
    how_to="""
        nasıl yapılır, nasıl çizilir, nasıl yaparım, nasıl çizerim, nasıl yapabilirim, nasıl oluşturulur,
        nasıl okunur, nasıl hazırlanır, nasıl
    """,
    what_is="nedir, ne demek, ne işe yarar, ne zaman kullanılır, arasındaki fark nedir",
    explain_verbs="açıkla, anlat, açıklama, açıklar mısın, anlatır mısın, öğret",
    works="çalışır, çalışıyor, yapılır, çizilir, yaparım, çizerim, okunur, oluşturulur, yapabilirim",
    deictic="bu veri, bu verileri, bu tablo, bu tablodan, bu tabloyu, bu",
    means="ile, olarak",
    make="göster, çiz, yap, oluştur, hazırla, ver, görselleştir, karşılaştır, çizer misin",
    question="hangi, kim, ne, neden, kaç, nerede, nasıl, hangisi",
    grouping="göre, başına, bazında, ilk",
    refusals="grafik istemiyorum, grafik olmadan, grafik çizme, sadece metin",
    thanks="""
        teşekkürler, teşekkür ederim, sağ ol, sağol, sağolun, süper, harika, mükemmel, çok güzel, eyvallah,
        güzel
    """,
)
LANGUAGE = Language(
    code="tr",
    unspaced=False,
    postpositions=True,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.BOXPLOT: "kutu",
        Tag.HEATMAP: "ısı haritası",
        Tag.POINT: "saçılım, dağılım grafi",
        Tag.ARC: "pasta, daire",
        Tag.AREA: "alan",
        Tag.LINE: "çizgi",
        Tag.BAR: "çubuk, sütun",
    },
    undrawn={
        "maps": "harita haritada haritası haritasında",
        "word clouds": "kelime_bulutu",
        "animations": "animasyon animasyonlu animasyonlar",
        "forecasts": "tahmin",
        "radar charts": "radar örümcek",
        "funnels": "huni",
        "waterfalls": "şelale",
    },
    requesting="çiz göster yap oluştur hazırla grafik grafiği lütfen pasta çubuk",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings=f"{_ENDINGS} | {_ENDINGS} | {_ENDINGS}",
    hardened="g k d t b p",
    numbers="bir|tek iki|ikisi üç|üçü dört beş altı yedi sekiz dokuz on",
    powers={3: "bin", 6: "milyon mn", 9: "milyar mr"},
    magnitudes={3: "bin", 6: "mn milyon", 9: "mr milyar", 12: "tn trilyon"},
    about="yaklaşık, yak, civarı",
    bound_words="",
    out_of="üzerinden",
    duration_names="süre saat",
    hour_names="saat saatler",
    time_units={1: "sn saniye", 60: "dk dakika", 3600: "sa saat", 86400: "gün", 604800: "hafta"},
    totals="toplam, genel toplam, ara toplam",
    overall="genel",
    mean_labels="ortalama",
    joins="ve",
    blanks="yok, bilinmiyor, belirsiz",
    date_words="yılı",
    months="""
        ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki
        kasım|kas aralık|ara
    """,
    weekdays="pazartesi|pzt salı|sal çarşamba|çar perşembe|per cuma|cum cumartesi|cmt pazar|paz",
    small_words="ve ile",
    joining_words="",
    general_names="",
    key_names="",
    row_names="sıra",
    label_names="ad isim adı",
    year_names="yıl",
    age_names="yaş",
    mean_names="maaş yaş fiyat sıcaklık puan not ağırlık kilo boy oran ortalama hız yüzde nem",
    people="kişi kişiler çalışan çalışanlar öğrenci öğrenciler müşteri müşteriler üye",
    women="kadın kadınlar kız",
    men="erkek erkekler",
    first="ilk",
    last="son",
    weekend="haftasonu hafta_sonu hafta_sonları haftasonları hafta_sonunu hafta_sonlarını",
    ordinals="",
    of_a_month="",
    up_to="ile",
    in_order="sıralı sırala",
    order_by="göre",
    order_of="",
    backwards="ters",
    having="olan",
    but="ama",
    all_of="tüm bütün hepsi",
    telling="",
    stacked_stems="yığıl yığın",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk="""
        sattı satıldı satmış kazandı harcadı harcandı ayrılmış ayrılmıştır şimdi bir bu şu o bunu şunu onu
        bunlar şunlar onlar ben bana beni benim biz bize bizim sen sana senin siz size kim ne neyi neden niye
        nasıl hangi nerede zaman ki mi mı mu mü misin mısın musun lütfen rica ederim teşekkürler merhaba selam
        evet hayır tamam de da ve veya ama çünkü için gibi kadar ile olarak olan olsun olur oldu var yok yap
        yapar yapabilir göster gösterir çiz çizer oluştur hazırla ver verir bak görmek istiyorum isterim lazım
        gerek gerekiyor çok daha biraz güzel tablo tabloyu tablodan veri verileri verilerden grafik grafiği
        grafikte grafiğini resim sayılar değer değerler değerleri sütun satır satırlar ölçek ölçekte ölçekli
        eksen ekseni sıra sırayla şeklinde hali haline şey tane yani den dan nin in un un e a ye ya nun hocam
        yapsana kullan kullanarak bul olacak bi artık geliyor geldi gelen getiren getirdi yapan yaptı vuran
        vurdu satan satılan kazanan kazanmış harcayan harcadık harcadım abi kanka arkadaşlar millet selamlar
        merhabalar şimdiden etsem zahmet olmazsa mümkünse istiyoruz görelim görebilir göreyim bakalım bakayım
        gösterin gösterirsen çizin çizsene hazırlayın verin versene aldı almış alan toplamışız toplamış yapmış
        olmuş idi vardı varmış neydi nelerdi kimdi hangisi hangisiydi hangileri aydaydı hangisinde kaçıydı
        valla işte acaba peki hadi sonra ilk önce hem sadece çıksın gelsin dursun kalsın bırak değiştir
        dönüştür çevir kime neler adlı isimli şunun bunun şunları bunları hepsi hepsini her bütün tüm sabah
        akşam günaydın iyi akşamlar geceler kolay ellerinize sağlık eline emeğinize emeğine saygılar sayın bey
        hanım üstad usta reis başkan müsait vakit olursa olsa süper az hızlıca acil acele güzelce temiz net
        anlaşılır şöyle böyle öyle
        hesapla hesaplar hesaplasana hesaplayıp
    """,
    colours={
        "red": "kırmızı",
        "orange": "turuncu",
        "yellow": "sarı",
        "green": "yeşil",
        "teal": "turkuaz",
        "blue": "mavi lacivert",
        "purple": "mor",
        "pink": "pembe",
        "brown": "kahverengi",
        "grey": "gri",
        "black": "siyah",
    },
    headings={
        "who": "kim ad isim kişi oyuncu üye",
        "had": "kontenjan kapasite stok alınan toplam bütçe yer",
        "gone": "dolu satılan harcanan kullanılan okunan",
        "fewest": "vuruş",
        "meter": "sayaç endeks",
        "rank": "sıra sıralama derece",
        "latitude": "enlem",
        "longitude": "boylam",
        "payers": "müşteri fiş sipariş ziyaretçi adet sayısı",
        "aim": "hedef plan bütçe",
        "reached": "gerçekleşen",
        "before": "önce",
        "after": "sonra",
        "start": "başlangıç",
        "end": "bitiş",
        "low": "min",
        "high": "max",
        "error": "sapma hata",
        "stage": "aşama adım",
        "result": "puan satış gelir oy sonuç",
    },
    scales="""
        kesinlikle katılmıyorum, katılmıyorum, kararsızım, katılıyorum, kesinlikle katılıyorum; asla|hiçbir
        zaman, nadiren, bazen, sık sık, her zaman; düşük, orta, yüksek
    """,
    you="sen siz sizin senin",
    rest="diğer, diğerleri, kalan, bilmiyorum",
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    spelt=SPELT,
)
