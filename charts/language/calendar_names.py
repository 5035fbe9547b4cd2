"""Names of months and weekdays by language, folded to lower case without dots.

Languages with a file have them there, the others here. The words are those of Unicode CLDR (wide and
abbreviated, in a date and standing alone), with a few more that people write. "|" parts spellings of one
name, "_" stands for a blank. A column is read in the first language that has all its words, since one word
may be two months ("lip" is June in Croatian and July in Polish).
"""

import unicodedata
from collections.abc import Collection
from functools import cache

from charts.language.kept import kept
from charts.language.registry import languages

_MONTHS = {
    "da": (
        "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "nb": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "fi": (
        "tammikuuta|tammi|tammikuu helmikuuta|helmi|helmikuu maaliskuuta|maalis|maaliskuu "
        "huhtikuuta|huhti|huhtikuu toukokuuta|touko|toukokuu kesäkuuta|kesä|kesäkuu "
        "heinäkuuta|heinä|heinäkuu elokuuta|elo|elokuu syyskuuta|syys|syyskuu lokakuuta|loka|lokakuu "
        "marraskuuta|marras|marraskuu joulukuuta|joulu|joulukuu"
    ),
    "hu": (
        "január|jan február|febr|feb március|márc április|ápr május|máj június|jún július|júl "
        "augusztus|aug szeptember|szept|szep október|okt november|nov december|dec"
    ),
    "ro": (
        "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
        "septembrie|sept octombrie|oct noiembrie|nov decembrie|dec"
    ),
    "el": (
        "ιανουαρίου|ιαν|ιανουάριοσ φεβρουαρίου|φεβ|φεβρουάριοσ μαρτίου|μαρ|μάρτιοσ|μάρ "
        "απριλίου|απρ|απρίλιοσ μαΐου|μαΐ|μάιοσ|μάι ιουνίου|ιουν|ιούνιοσ|ιούν "
        "ιουλίου|ιουλ|ιούλιοσ|ιούλ αυγούστου|αυγ|αύγουστοσ|αύγ σεπτεμβρίου|σεπ|σεπτέμβριοσ "
        "οκτωβρίου|οκτ|οκτώβριοσ νοεμβρίου|νοε|νοέμβριοσ|νοέ δεκεμβρίου|δεκ|δεκέμβριοσ"
    ),
    "bg": (
        "януари|яну февруари|фев март април|апр май юни|юн юли|юл август|авг септември|сеп "
        "октомври|окт ноември|ное декември|дек"
    ),
    "sk": (
        "januára|jan|január februára|feb|február marca|mar|marec apríla|apr|apríl mája|máj júna|jún "
        "júla|júl augusta|aug|august septembra|sep|september októbra|okt|október "
        "novembra|nov|november decembra|dec|december"
    ),
    "sl": (
        "januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "hr": (
        "siječnja|sij|siječanj veljače|velj|veljača ožujka|ožu|ožujak travnja|tra|travanj "
        "svibnja|svi|svibanj lipnja|lip|lipanj srpnja|srp|srpanj kolovoza|kol|kolovoz rujna|ruj|rujan "
        "listopada|lis|listopad studenoga|stu|studeni prosinca|pro|prosinac"
    ),
    "sr": (
        "јануар|јан фебруар|феб март|мар април|апр мај јун јул август|авг септембар|сеп октобар|окт "
        "новембар|нов децембар|дец"
    ),
    "sr_Latn": (
        "januar|jan februar|feb mart|mar april|apr maj jun jul avgust|avg septembar|sep oktobar|okt "
        "novembar|nov decembar|dec"
    ),
    "lt": (
        "sausio|saus|sausis vasario|vas|vasaris kovo|kov|kovas balandžio|bal|balandis "
        "gegužės|geg|gegužė birželio|birž|birželis liepos|liep|liepa rugpjūčio|rugp|rugpjūtis "
        "rugsėjo|rugs|rugsėjis spalio|spal|spalis lapkričio|lapkr|lapkritis gruodžio|gruod|gruodis"
    ),
    "lv": (
        "janvāris|janv februāris|febr marts aprīlis|apr maijs jūnijs|jūn jūlijs|jūl augusts|aug "
        "septembris|sept oktobris|okt novembris|nov decembris|dec"
    ),
    "et": (
        "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept "
        "oktoober|okt november|nov detsember|dets"
    ),
    "ca": (
        "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct "
        "novembre|nov desembre|des"
    ),
    "eu": (
        "urtarrila|urt otsaila|ots martxoa|mar apirila|api maiatza|mai ekaina|eka uztaila|uzt "
        "abuztua|abu iraila|ira urria|urr azaroa|aza abendua|abe"
    ),
    "gl": (
        "xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño xullo|xul agosto|ago setembro|set "
        "outubro|out novembro|nov decembro|dec"
    ),
    "is": (
        "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep "
        "október|okt nóvember|nóv desember|des"
    ),
    "sq": (
        "janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht "
        "tetor|tet nëntor|nën dhjetor|dhj"
    ),
    "mk": (
        "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп "
        "октомври|окт ноември|ное декември|дек"
    ),
    "af": (
        "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug "
        "september|sep oktober|okt november|nov desember|des"
    ),
    "ms": (
        "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt "
        "november|nov disember|dis"
    ),
    "sw": (
        "januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep "
        "oktoba|okt novemba|nov desemba|des"
    ),
    "bn": (
        "জানুয়ারী|জানু ফেব্রুয়ারী|ফেব মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ সেপ্টেম্বর|সেপ "
        "অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে"
    ),
    "ta": (
        "ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச"
    ),
    "te": ("జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం"),
    "mr": (
        "जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें"
    ),
    "gu": ("જાન્યુઆરી|જાન્યુ ફેબ્રુઆરી|ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર|સપ્ટે ઑક્ટોબર|ઑક્ટો નવેમ્બર|નવે ડિસેમ્બર|ડિસે"),
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "th": (
        "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค "
        "สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค"
    ),
    "ka": (
        "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ "
        "სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ"
    ),
    "hy": (
        "հունվարի|հնվ|հունվար փետրվարի|փտվ|փետրվար մարտի|մրտ|մարտ ապրիլի|ապր|ապրիլ մայիսի|մյս|մայիս "
        "հունիսի|հնս|հունիս հուլիսի|հլս|հուլիս օգոստոսի|օգս|օգոստոս սեպտեմբերի|սեպ|սեպտեմբեր "
        "հոկտեմբերի|հոկ|հոկտեմբեր նոյեմբերի|նոյ|նոյեմբեր դեկտեմբերի|դեկ|դեկտեմբեր"
    ),
    "az": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen "
        "oktyabr|okt noyabr|noy dekabr|dek"
    ),
    "kk": (
        "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там "
        "қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел"
    ),
    "uz": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avgust|avg sentabr|sen "
        "oktabr|okt noyabr|noy dekabr|dek"
    ),
}
_WEEKDAYS = {
    "zh_Hant": "週一 週二 週三 週四 週五 週六 週日",
    "da": "mandag|man tirsdag|tirs onsdag|ons torsdag|tors fredag|fre lørdag|lør søndag|søn",
    "nb": "mandag|man tirsdag|tir onsdag|ons torsdag|tor fredag|fre lørdag|lør søndag|søn",
    "fi": (
        "maanantaina|ma|maanantai tiistaina|ti|tiistai keskiviikkona|ke|keskiviikko "
        "torstaina|to|torstai perjantaina|pe|perjantai lauantaina|la|lauantai sunnuntai|su"
    ),
    "hu": "hétfő|h kedd|k szerda|sze csütörtök|cs péntek|p szombat|szo vasárnap|v",
    "ro": "luni|lun marți|mar miercuri|mie joi vineri|vin sâmbătă|sâm duminică|dum",
    "el": "δευτέρα|δευ τρίτη|τρί τετάρτη|τετ πέμπτη|πέμ παρασκευή|παρ σάββατο|σάβ κυριακή|κυρ",
    "bg": "понеделник|пн вторник|вт сряда|ср четвъртък|чт петък|пт събота|сб неделя|нд",
    "sk": "pondelok|po utorok|ut streda|st štvrtok|št piatok|pi sobota|so nedeľa|ne",
    "sl": "ponedeljek|pon torek|tor sreda|sre četrtek|čet petek|pet sobota|sob nedelja|ned",
    "hr": "ponedjeljak|pon utorak|uto srijeda|sri četvrtak|čet petak|pet subota|sub nedjelja|ned",
    "sr": "понедељак|пон уторак|уто среда|сре четвртак|чет петак|пет субота|суб недеља|нед",
    "sr_Latn": "ponedeljak|pon utorak|uto sreda|sre četvrtak|čet petak|pet subota|sub nedelja|ned",
    "lt": (
        "pirmadienis|pr antradienis|an trečiadienis|tr ketvirtadienis|kt penktadienis|pn "
        "šeštadienis|št sekmadienis|sk"
    ),
    "lv": (
        "pirmdiena|pirmd otrdiena|otrd trešdiena|trešd ceturtdiena|ceturtd piektdiena|piektd "
        "sestdiena|sestd svētdiena|svētd"
    ),
    "et": "esmaspäev|e teisipäev|t kolmapäev|k neljapäev|n reede|r laupäev|l pühapäev|p",
    "ca": "dilluns|dl dimarts|dt dimecres|dc dijous|dj divendres|dv dissabte|ds diumenge|dg",
    "eu": "astelehena|al asteartea|ar asteazkena|az osteguna|og ostirala|or larunbata|lr igandea|ig",
    "gl": "luns martes|mar mércores|mér xoves|xov venres|ven sábado|sáb domingo|dom",
    "is": (
        "mánudagur|mán þriðjudagur|þri miðvikudagur|mið fimmtudagur|fim föstudagur|fös "
        "laugardagur|lau sunnudagur|sun"
    ),
    "sq": "e_hënë|hën e_martë|mar e_mërkurë|mër e_enjte|enj e_premte|pre e_shtunë|sht e_diel|die",
    "mk": "понеделник|пон вторник|вто среда|сре четврток|чет петок|пет сабота|саб недела|нед",
    "af": "maandag|ma dinsdag|di woensdag|wo donderdag|do vrydag|vr saterdag|sa sondag|so",
    "ms": "isnin|isn selasa|sel rabu|rab khamis|kha jumaat|jum sabtu|sab ahad|ahd",
    "sw": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "bn": ("সোমবার|সোম মঙ্গলবার|মঙ্গল বুধবার|বুধ বৃহস্পতিবার|বৃহস্পতি শুক্রবার|শুক্র শনিবার|শনি রবিবার|রবি"),
    "ta": "திங்கள்|திங் செவ்வாய்|செவ் புதன்|புத வியாழன்|வியா வெள்ளி|வெள் சனி ஞாயிறு|ஞாயி",
    "te": "సోమవారం|సోమ మంగళవారం|మంగళ బుధవారం|బుధ గురువారం|గురు శుక్రవారం|శుక్ర శనివారం|శని ఆదివారం|ఆది",
    "mr": "सोमवार|सोम मंगळवार|मंगळ बुधवार|बुध गुरुवार|गुरु शुक्रवार|शुक्र शनिवार|शनि रविवार|रवि",
    "gu": "સોમવાર|સોમ મંગળવાર|મંગળ બુધવાર|બુધ ગુરુવાર|ગુરુ શુક્રવાર|શુક્ર શનિવાર|શનિ રવિવાર|રવિ",
    "ur": ("پیر|jumatatu منگل|jumanne بدھ|jumatano جمعرات|alhamisi جمعہ|ijumaa ہفتہ|jumamosi اتوار|jumapili"),
    "th": "วันจันทร์|จ วันอังคาร|อ วันพุธ|พ วันพฤหัสบดี|พฤ วันศุกร์|ศ วันเสาร์|ส วันอาทิตย์|อา",
    "ka": "ორშაბათი|ორშ სამშაბათი|სამ ოთხშაბათი|ოთხ ხუთშაბათი|ხუთ პარასკევი|პარ შაბათი|შაბ კვირა|კვი",
    "hy": "երկուշաբթի|երկ երեքշաբթի|երք չորեքշաբթի|չրք հինգշաբթի|հնգ ուրբաթ|ուր շաբաթ|շբթ կիրակի|կիր",
    "az": "bazar_ertəsi|b.e çərşənbə_axşamı|ç.a çərşənbə|ç cümə_axşamı|c.a cümə|c şənbə|ş bazar|b",
    "kk": "дүйсенбі|дс сейсенбі|сс сәрсенбі|ср бейсенбі|бс жұма|жм сенбі|сб жексенбі|жс",
    "uz": "dushanba|dush seshanba|sesh chorshanba|chor payshanba|pay juma|jum shanba|shan yakshanba|yak",
}


@kept(lambda: (("months",), ("weekdays",)))
def lexicon(table: str) -> dict[str, dict[str, int]]:
    """Return language -> name -> number for "months" (1..12) or "weekdays" (0..6, Monday first)."""
    if table == "months":
        own, others, first = {each.code: each.months for each in languages()}, _MONTHS, 1
    else:
        own, others, first = {each.code: each.weekdays for each in languages()}, _WEEKDAYS, 0
    return {language: _numbered(row, first) for language, row in (own | others).items() if row}


def _numbered(row: str, first: int) -> dict[str, int]:
    """Return the number of each name in a row; one without accents counts unless it is another name."""
    exact = {
        fold(spelling.replace("_", " ")): number
        for number, spellings in enumerate(row.split(), first)
        for spelling in spellings.split("|")
    }
    return {**{bare(spelling): number for spelling, number in exact.items()}, **exact}


def bare(word: str) -> str:
    """Return a word without its accents, dots above and the like."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if unicodedata.category(sign) != "Mn")


def fold(word: str) -> str:
    """Return a word as the tables spell it."""
    word = word.casefold().strip(" .׳’'").replace("ʼ", "'").replace("’", "'")
    return word.removeprefix("d'") if len(word) > 3 else word


def numbered(words: Collection[str], table: str) -> dict[str, int] | None:
    """Return the number of every folded word in the first language that knows all, None if none does."""
    knowing = _knowing(table)
    left = -1
    for word in words:
        left &= knowing.get(word, 0)
        if not left:
            return None
    first = (left & -left).bit_length() - 1
    language = _in_order(table)[first]
    return {word: language[word] for word in words}


@cache
def _in_order(table: str) -> tuple[dict[str, int], ...]:
    return tuple(lexicon(table).values())


@kept(lambda: (("months",), ("weekdays",)))
def _knowing(table: str) -> dict[str, int]:
    """Return name -> a bit for each language that has it, the first language's the lowest."""
    found: dict[str, int] = {}
    for place, language in enumerate(_in_order(table)):
        for word in language:
            found[word] = found.get(word, 0) | 1 << place
    return found
