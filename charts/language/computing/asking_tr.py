"""Turkish for how things are asked."""

from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    subjects="kim kimler ne hangi hangisi kaç ben biz sen siz o onlar",
    supposing="eğer",
    whether="var mı mi mu mü",
    choosing="olan hangi ile",
    happened="""
        sattı satmış satıldı satılan sattığı kazandı kazandık kazandığı topladı topladık harcadı harcadım
        harcadık harcanan harcadığım koştu koştum içti içtim attı aldı aldık üretti yaptı yaptık getirdi
        gitti geldi
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
        çıkarılsın, çıkarabilirsin, çıkarılabilir, atlanabilir, gerek değil, yok say, olmasın, boşver
    """,
)
CHATTING = Chatting(
    wanting="""
        istiyorum istiyoruz isterim isteriz gerek gerekiyor lazım ekle ekler gönder kaydet
    """,
    quantities="""
        tutar tutarı para miktar miktarı sayı sayısı değer değeri değerler puan puanı puanlar kilometre km
        saat dakika lira tl euro litre kilo kişi kez kere adet rakam
    """,
)
