"""Words of languages that have no file of their own yet, all together."""

MAGNITUDES = {
    3: """
        tys tis тис хил хиљ χιλ tūkst tuh tisuća tisoč rb ribu พัน હજાર হা
        হাজার ہزار ezer mijë bin tusind tusen tuhatta duizend tisíc tisíce nghìn ngàn ஆயிரம் ஆ ह elfu þús
        հզր мың илј ათ
    """,
    5: "লা লাখ લાખ لاکھ แสน",
    6: """
        milj мил εκ εκατ jt juta ล้าน mió millió miljoen miljoner miljoonaa
        millioner milyon milion milionów milioane milionu tr triệu мільйона மி mij மில்லியன் mlj მლნ մլն
    """,
    7: "कोटी કરોડ কো কোটি کروڑ",
    9: """
        mlr mljrd miljard miljarder miliard milyar miliar млд δισ พันล้าน mr अब्ज
        ارب tỷ பி მლრდ մլրդ mil.mill
    """,
    12: """
        трилн bil trilj bilj trln biljoen trilyun τρισ ترليون kh டி
    """,
}
"""Behind the numbers of cells, by the power of ten."""
ABOUT = "약"
YEAR_NAMES = """
    aasta an any gads godina jaar leto metai năm rok tahun urte vuosi yıl år év έτος година рік ปี
"""
DATE_WORDS = """
    a an ano dag e g gada i kl klo m metų ngày nien năm o or thg tháng ж р року թ ค.ศ წ
"""
REQUESTING = """
    зроби намалюй графік
    utwórz narysuj pokaż wykres çiz oluştur göster grafiği lütfen vytvoř nakresli ukaž graf prosím
    buat tampilkan
"""
TOTALS = """
    totaal totalt sum_total усього разом toplam razem celkem spolu összesen yhteensä σύνολο
    kokku kopā iš_viso ukupno skupaj общо jumlah tổng tổng_cộng รวม মোট suma soma
"""
"""Labels of rows that sum up others; "_" stands for a blank."""
JOINS = frozenset({"och", "og", "și", "ve"})
