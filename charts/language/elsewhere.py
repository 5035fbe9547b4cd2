"""Words of languages that have no file of their own yet, all together."""

MAGNITUDES = {
    3: """
        хил хиљ χιλ tūkst tuh tisuća tisoč พัน હજાર হা হাজার ہزار ezer mijë tusind tuhatta ஆயிரம் ஆ ह elfu
        þús հզր мың илј ათ
    """,
    5: "লা লাখ લાખ لاکھ แสน",
    6: """
        мил εκ εκατ ล้าน mió millió miljoonaa millioner milioane milionu мільйона மி mij மில்லியன் mlj მლნ
        մլն
    """,
    7: "कोटी કરોડ কো কোটি کروڑ",
    9: "mlr mljrd млд δισ พันล้าน अब्ज ارب பி მლრდ մլրդ mil.mill",
    12: "трилн trilj trln trilyun τρισ ترليون kh டி",
}
"""Behind the numbers of cells, by the power of ten."""
ABOUT = "약"
"""Of Korean, which is written with blanks, but not between this and its number."""
YEAR_NAMES = "aasta an any gads godina leto metai urte vuosi év έτος година ปี"
DATE_WORDS = "a an ano dag e g gada i klo m metų nien or thg tháng ж թ ค.ศ წ"
TOTALS = "spolu összesen yhteensä σύνολο kokku kopā iš_viso ukupno skupaj общо รวม মোট"
"""Labels of rows that sum up others; "_" stands for a blank."""
JOINS = ("og", "și")
