"""Everyday words of Turkish that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    acan acar aclik adama adami adamlar aday adil adinda agri agrisi ahmet ahsap alacak alanda alaninda
    alanlar alanlari alarak alay aldigini alice aliyor almak alman almisti aman amin ancak aninda
    anlamiyla anlar anlik antik aptal araba arac arama aramaya aramizda ariyor arkasina arkasinda
    arkasindan asit asli atama atan atilan atildi atiyor atmis attigi ayak aydir bakan bakanlar baligi
    balik basbakan baskasina basladik basladim baslamadan baslamak baslamis baslayacak bayan bayanlar
    bazilari beden bekle belge besin beyin biber bicak bilim bilimler bilimleri bilirsin biliyoruz
    birakir birakti birden birer biridir birlesmis bitmis boktan bulun bulut burak burcu caba cekim
    cesit cetin cikarken cikarmak cikisi civarinda cocuklar cocuklara cocuklari cocuklarin cogunlugu
    daim daima dali dedigi dedik degildir degilim degilmis degilsin delil demisti demistim denen denilen
    derim derin devlete dijital dile disisleri dostu dugun duran durdu duruyor duzen duzey egitim elden
    engin eserleri eski eslik etki etkisi evden evine evren fayda frank gecirdi geciren gecmeden
    gelebilir gelenler gelirken gelme gelmeden gelmis gelmisti gelmistir gelmiyor gemisi gercek gereksiz
    giderken giren girer girisi girisimi giriyor girmek girmis gitme giyen gorevli gorup gosterilen
    gosteriyor gozden gozle gucleri guler guven hakim hakli halen hareketleri harry hasar hasta hastalik
    hatti hazine hazirlanan icisleri ifade ikiye ilac ilde ileri inan inis insan internet iphone isik
    isin isine istiyorsun iyisi iyisini james jones kacan kadariyla kagit kalkan kalma kalmis kanit
    kanli karin katilan katildi kaybetmek kaybetmis kaydetti kaydi kemik kenan kimsin kirli kizim kizin
    kopru krali kullanilarak kullanilmasi kullanmak kural kuran kurban kurdu kursun kuruldu ligin macin
    macta makam mali mardin martin masa mekan meydan meydani nadir nakit nazim nehir nerden nesil oktay
    olacaksin olanak olanlarin olaylar olaylari olgun olman olmanin olmek olmustur olumu ondan onlardan
    orhan orman oteki otesinde oyuncu oyunlari parasi parki parmak partisi pilot rahmet roman sacma
    sahil sahin sahis sair sakin sakli salon sarap sarkilar sarkilari sart savas secilmis secme sehir
    sehit sehri seksi sensin servisi seydir silah silahlar sinirlari site siyasi sizden sordu sorunlar
    sorunlari sorunu sozunu subesi suclu suraya surecinde suyun tadini taksim tarafinda tasarlanmis
    tepki test tiklayin toplanan toplumun trafik urun uyari vatan verdiler verilmesi vermis villa yada
    yakin yakinda yakit yalan yanimda yanindaki yapisi yapma yapmasi yapsin yarar yarismasi yasama
    yasamak yasamaya yasar yasindaki yasiyor yasta yayin yayini yayinlari yazilmis yazmis yemin yolda
    yollar yollari yonde zaten
"""
