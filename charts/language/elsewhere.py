"""Words of languages that have no file of their own yet, all together."""

MAGNITUDES = {
    3: """
        tys tis тис хил хиљ χιλ tūkst tuh tisuća tisoč rb ribu 천 พัน ألف آلاف هزار हज़ार हजार હજાર হা
        হাজার ہزار ezer mijë bin tusind tusen tuhatta duizend tisíc tisíce nghìn ngàn ஆயிரம் ஆ ह elfu þús
        հզր мың илј ათ
    """,
    4: "만",
    5: "लाख লা লাখ લાખ لاکھ แสน",
    6: """
        milj мил εκ εκατ jt juta ล้าน مليون ملايين میلیون मिलियन mió millió miljoen miljoner miljoonaa
        millioner milyon milion milionów milioane milionu tr triệu мільйона மி mij மில்லியன் mlj მლნ մլն
    """,
    7: "करोड़ क॰ क कोटी કરોડ কো কোটি کروڑ",
    8: "억",
    9: """
        mlr mljrd miljard miljarder miliard milyar miliar млд δισ مليار میلیارد พันล้าน mr अ॰ अरब अब्ज अ
        ارب tỷ பி მლრდ մլրդ mil.mill
    """,
    12: """
        трилн bil trilj bilj trln 조 biljoen trilyun τρισ تريليون تریلیون ترليون kh ख॰ டி
    """,
}
"""Behind the numbers of cells, by the power of ten."""
ABOUT = "약"
BLANKS = frozenset({"없음"})
YEAR_NAMES = """
    aasta an any gads godina jaar leto metai năm rok tahun urte vuosi yıl år év έτος година рік שנה سال سنة
    عام वर्ष ปี 년 연도
"""
DATE_WORDS = """
    a an ano dag e g gada i kl klo m metų ngày nien năm o or thg tháng ж р року թ ב ל م ค.ศ წ
"""
REQUESTING = """
    зроби намалюй графік
    utwórz narysuj pokaż wykres çiz oluştur göster grafiği lütfen vytvoř nakresli ukaž graf prosím
    buat tampilkan 차트 그래프
"""
REQUESTING_ALONE = "차트"
TOTALS = """
    totaal totalt sum_total усього разом 합계 총계 toplam razem celkem spolu összesen yhteensä σύνολο
    المجموع סהכ סה״כ kokku kopā iš_viso ukupno skupaj общо jumlah tổng tổng_cộng รวม कुल মোট suma soma
"""
"""Labels of rows that sum up others; "_" stands for a blank."""
JOINS = frozenset({"och", "og", "și", "ve"})
