"""Words that carry no wish in this language."""

CHATTER = """
    ona onlara seni bizi sizi onları onun sizin onların bende sende bizde sizde benimki kendi kendim kendisi
    kendimiz kendine bunların bunda şunda bundan şundan buna şuna böyle şöyle öyle böylece şöylece burada
    buradan burası buraya şurada şuradaki buradaki orada oradan oraya burda şurda orda burdan şurdan birşey
    birşeyler şeyi şeyler şeyleri biri birisi kimse hangisini birkaç herkes hepimiz falan filan fln kimin
    kimden kimler neye nedeni niçin nereye nereden nerde naber nbr nasılsın nasılsınız fakat lakin zira eğer
    şayet madem mademki ise isem iseniz dahi bile oysa halbuki demek diye dolayı ötürü sayesinde yüzünden
    hakkında ilgili rağmen hatta bari keşke sanki meğer hani ister istersen istersek olsa olsaydı olurmu
    olurdu olursa olursun olmaz olmalı olanlar olup olduğu olduğunu olacağı oluyor oluyorum oluyordu
    olabilir olabilirmi olabilirse ol olun olayım mıydı muydu mısınız musunuz mıyız muyuz mıyım muyum imiş
    varsa vardır dir tır istiyoz istiyom isteriz isterdim isterdik istedim istedik istemiştim istiyor
    isteyecektim isteyeceğim istediğim istediğimiz isteğim istek ricam ediyorum ederiz edebilir edebilirsin
    edebilirsiniz edebilirim edermisin edermisiniz ederseniz edersen edersin ettim etsek et edin edelim edip
    ederek etmek etmem etmen etmeni gerekli gerekiyordu gerekir gerekecek ihtiyacım ihtiyacımız ihtiyaç
    umarım umuyorum dilerim yapın yapınız yaparmısın yaparmısınız yaparsan yaparsanız yapabilirmisin
    yapabilirsin yapabilirsiniz yapabilirmisiniz yapabilirseniz yapabilirsen yapalım yapayım yapsan yapsak
    yapmak yapmam yapmanı yapmanızı yapman yapmamız yapıver yapıversene yapıp yapılmış yapılsın yapılan
    yapıyorum yapacağım yapacağız yapacam çiziniz çizermisin çizersen çizerseniz çizebilir çizebilirmisin
    çizebilirsin çizebilirsiniz çizelim çizsen çizmek çizmeni çizmenizi çizdir çizdirir çiziver çizip
    çizilsin gösteriniz gösterirmisin gösterebilir gösterebilirmisin gösterebilirsin gösterebilirsiniz
    gösterelim göstersen göstersene göstermek gösteren gösterecek gösterimi gösterim gösterip gösterilsin
    oluşturun oluşturur oluşturabilir oluşturabilirsin oluşturabilirsiniz oluşturabilirmisin oluşturalım
    oluştursana oluşturmak oluşturmanı oluşturmanızı oluşturulsun hazırlar hazırlarmısın hazırlayabilir
    hazırlayabilirmisin hazırlayabilirsin hazırlasana hazırlamak hazırlamanı hazırlıyorum hazırlayacağım
    hazırlamam üret üretir üretin görselleştir görselleştirin görselleştirir görselleştirme görselleştirmesi
    görselleştirelim çıkarsana çıkarır dök döker döküver atsana atar patlat koy koyar koysana ekrana çevirir
    çevirsene çeviriver dönüştürür al alıp alabilir alabilirmiyim alayım alın aldım kullanıp kullanın
    kullanabilirsin dene deneyelim deneyin deneyim veriniz verirmisin verebilir verebilirmisin verebilirsin
    verebilirsiniz versen versin vermek veriyorum vereceğim verdim verdiğim verdiğimiz yolla gönder paylaş
    paylaşıyorum attım attığım yapıştırdım yapıştırıyorum ekledim ekte ekteki elimde elimdeki gör görsek
    görsem görmem görmemiz görebilirim görebileyim görebilmek görebiliriz görüyor görüyorum görünsün
    görünüyor gözüksün görünen görünüm bakar bakın bakmak bakabilir bakıyorum bakarmısın bakacağız baksana
    bakıp anla anlamak anlamam anlamamız anlaşılır anlaşılsın anlayabilmek anlayayım anladım anlıyorum anlat
    anlatan anlatır incele incelemek bil biliyor biliyorum biliyormusun bilmek bilmiyorum bilen düşün
    düşünüyorum düşünüyorsun düşünürsün düşündüm sanırım galiba sence bence sizce bizce kalırsa söyler
    söyleyin söyleyebilir söylersen diyor diyorum dedi dedim dediğim desem sor sorum sorumu soru sorular
    sormak soracaktım soracağım sorayım merak ediyoruz merakım yardım yardımcı yardımın yardıma yardımını
    yardımınıza yardımı seviyorum severim beğendim sev sevinirim seviniriz sevinirdim memnun mutlu minnettar
    makbule hoş iyi güzelce güzelinden süper harika mükemmel şahane muhteşem müthiş efsane adamsın tatlı
    şirin şık şıkır sade basit basitçe kolay kolayca net düzgün düzgünce okunaklı okunur hızlı hızlıca
    hızlısından çabuk acil acilen acele ufak küçücük minik ufacık normal uygun uygunsa mümkün mümkünü kısaca
    kısa temiz profesyonel yeterli yeter hazır müsait müsaitsen lütfeder lütfet zahmetine sağol sağolun saol
    sağolasın teşekkür tşk tşkler mersi eyvallah eyw peşinen ellerine elinize sağlık emeğine özür diliyorum
    pardon kusura kusuruma bakma bakmayın afedersin afedersiniz affedersiniz affedersin affola affet
    merhabaa mrb slm selamun aleyküm as günaydın akşamlar geceler sabahlar hayırlı işler alo hey hay
    hoşçakal görüşürüz bay bye gece sabah akşam şuan an şuanda anda şimdilik hemen hemence derhal bugün dün
    yarın demin birazdan hala henüz bazen yine gene birde bidaha eved tmm tamamdır tm ok okey oke tabi tabii
    tabiki elbette kesinlikle mutlaka belki muhtemelen herhalde aslında esasen gerçekten hakikaten cidden
    ciddi vallahi walla vallaha billahi inşallah maşallah doğrusu açıkçası özellikle baya bayağı bayaa epey
    oldukça birazcık azıcık tık pek tam tamamen tastamam yaklaşık neredeyse hep hepten öylesine şöylesine
    haydi hayde ee eee ıı ııı aa aaa of off ofya uf uff hah haha hahaha ahaha hahahah hehe hihi kıh puhaha
    random sjsj asdf ajsjs xd lol asdasd hmm hm eh eyv yaa yav yahu be lan la hocaa vay vayy oha yuh bravo
    aferin abicim abiciğim abey abla ablacım ablam kardeş kardeşim kardo kanki kankam kank knk dostum dost
    dostlar arkadaş arkadaşım arkadaşlarım arkadaşlarıma hoca hocama hocaya hocamız hocalar hocamın
    öğretmenim öğretmene öğretmenime patron patrona patronum patronuma patronumuz müdür müdüre müdürüm
    müdürüme müdürümüz şef şefim şefe usta ustam reis üstad bey hanım beyler hanımlar gençler herkese
    beyefendi canım cnm kuzum kuzen birader dayı amca anne baba bot botcuğum botum oneplot robot iş
    meslektaş verilerim verilerimi verilerimiz verilerimle verimi veriyi veriye veride verinin veriler
    verilere data datayı dataya datam datalar bilgi bilgiler bilgileri bilgilerden liste listeyi listeden
    listedeki listem rakamlar rakamları rakam dosya dosyayı dosyadaki tablom tablomu tabloda tablodaki
    tabloya tablonun tablolar excel satırları kolon kolonlar içerik grafiğim grafiğe grafikcik grafiksel
    şekil şekilde şekle şeklini resmi resmini görsel görseli görsele görseller görsellik çizelge plot fikir
    fikrim fikri konuda konuyla durumu durumunu durumda durumun yöntem yol yolu yoldan biçimde biçim biçimi
    tarz tarzda tarzı örnek örneğin mesela sebep sebebi amaç amacıyla amacım sorun problem mesele hal halde
    işi parça okul okula okulda ödev ödevi ödevim ödevime ödevimde ödevin ödevde projem projeme projede
    projesi sunum sunumu sunumum sunumda sunumuma sunuma sunumumda sunumunda slayt slayta rapor raporu
    raporum rapora raporuma raporda raporumda toplantı toplantıya toplantıda toplantımız toplantım
    toplantısı toplantısında derse derste dersi tez tezim tezime tezde makale üniversite staj ofis şirkette
    işyeri çalışma çalışması özet özeti özetle yorgunum yoruldum bıktım sıkıldım merakımdan üzgünüm
    heyecanlı stres kafam karıştı delirdim acelem lazımdı lazımmış gerekti gerekmiş göstereceğim göstericem
    gösterecektim sunacağım sunucam sunmam sunmak çizicem çizeceğim yapıcam yapacaktım kusura_bakmayın
    kusura_bakma iyi_akşamlar iyi_günler iyi_geceler hayırlı_günler hayırlı_işler kolay_gelsin
    iyi_çalışmalar saygılar saygılarımla saygılarımızla sevgiler sevgilerle hürmetler sorun_yok sorun_değil
    problem_değil fark_etmez farketmez anlamadım anlamıyorum hiçbir_fikrim fikrim_yok en_kısa_zamanda
    en_kısa_sürede bir_an_önce mümkün_olduğunca mümkün_olan rahatsız rahatsızlık vaktiniz vaktin vaktinizi
    çok_teşekkürler bin_teşekkür bi_zahmet bi_el_at el_at el_atsana eklediğim paylaştığım gönderdiğim
    yolladığım ilettiğim yapıştırdığım koyduğum derleyip toparla toparlar toparlayıp görünür olsun sonda
    girenler ettik elde gerisi denk seyretmiş kalem
"""
