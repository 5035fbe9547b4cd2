"""Turkish for how things are asked."""

from charts.language.phrasing.phrasing_tr import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    square="kilometrekare metrekare km2 km² hektar dönüm",
    often="kez defa",
    converting="dönüşüm",
    us="bizden kişi birimiz üye",
    counted_once="iki_kez tekrar tekrarlar mükerrer",
    step_to_step="aydan aya, haftadan haftaya, günden güne",
    weighing="ağırlıklı",
    going_on_so="..., …",
    passed_it="geçti geçen geçenler geçme",
    failed_it="kaldı kalan kalanlar",
    the_bar="notu sınırı",
    consumption="tüketim tüketimi tükettik kullanım kullandık harcadık",
    the_next="sonraki",
    subjects="kim kimler ne hangi hangisi kaç ben biz sen siz o onlar",
    supposing="eğer",
    whether="var mı mi mu mü",
    choosing="olan hangi ile",
    happened="""
        sattı satmış satıldı satılan sattığı kazandı kazandık kazandığı topladı topladık harcadı harcadım
        harcadık harcanan harcadığım koştu koştum içti içtim attı aldı aldık üretti yaptı yaptık getirdi
        gitti geldi gitmiş satılmış çıkmış tüketilmiş satılıyor
    """,
    results="veriler rakamlar sonuçlar sonuç tablo istatistik liste",
    at_the_top="önce, ilk, en üstte, üstte, başta, en başta, yukarıda, solda, ilk sırada",
    at_the_bottom="altta, en altta, sonda, en sonda, aşağıda, sağda",
    paler="açık",
    deeper="koyu",
    how_much="kaç, ne kadar",
    unwanted="""
        gerek yok, gerekmez, gerekmiyor, lazım değil, istemiyorum, görmek istemiyorum, ilgilendirmiyor,
        sayılmasın, yer almasın, olmasa da olur, olmasa olur, kalsın dışarıda, dışarıda kalsın, çıkabilir,
        çıkarılsın, çıkarabilirsin, çıkarılabilir, atlanabilir, gerek değil, yok say, olmasın, boşver,
        umurumda değil, umrumda değil, beni ilgilendirmiyor, önemli değil, önemsiz, boş ver
    """,
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        istiyorum istiyoruz isterim isteriz gerek gerekiyor lazım ekle ekler gönder kaydet
    """,
    greetings="""
        merhaba, selam, selamlar, günaydın, iyi günler, iyi akşamlar, hey, sevgili, değerli, sayın,
        herkese merhaba
    """,
    closings="""
        saygılar, sevgiler, selamlar, teşekkürler, teşekkür ederim, çok teşekkürler, sağ ol, sağol,
        şimdiden teşekkürler, iyi günler, kolay gelsin, iyi çalışmalar, görüşürüz
    """,
    polite="""
        mümkünse, eğer mümkünse, zahmet olmazsa, sana zahmet, vaktin olursa, müsaitsen, acelesi yok,
        acele yok, her zamanki gibi, en kısa sürede, harika olur, çok iyi olur, süper olur,
        sevinirim, çok sevinirim, memnun olurum, rica etsem, kolay gelsin, bir zahmet, sağ olasın
    """,
    **TALK,
)
