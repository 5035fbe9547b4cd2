"""Vietnamese."""

from charts.language.chatter.chatter_vi import CHATTER
from charts.language.computing.asking_vi import ASKING, CHATTING
from charts.language.computing.computing_vi import COMPUTING
from charts.language.computing.qualities_vi import QUALITIES
from charts.language.computing.synonyms_vi import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_vi import SPELT
from charts.language.styles.styles_vi import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "cột, biểu đồ cột, đồ thị cột, thanh, biểu đồ thanh, hình cột, dạng cột",
    Tag.LINE: "đường, biểu đồ đường, đồ thị đường, biểu đồ đường thẳng, đường gấp khúc, đường kẻ, dạng đường",
    Tag.AREA: "biểu đồ miền, biểu đồ vùng, biểu đồ diện tích, vùng",
    Tag.POINT: "phân tán, biểu đồ phân tán, biểu đồ điểm, đồ thị phân tán, chấm điểm, biểu đồ tán xạ, tán xạ",
    Tag.ARC: """
        tròn, biểu đồ tròn, biểu đồ hình tròn, biểu đồ bánh, hình tròn, đồ thị tròn, biểu đồ quạt, bánh,
        cái bánh, hình bánh, bánh tròn, miếng bánh, biểu đồ pizza, vòng tròn, hình tròn chia
    """,
    Tag.DONUT: """
        vành khuyên, biểu đồ vành khuyên, biểu đồ bánh vòng, biểu đồ donut, biểu đồ vòng, donut, bánh
        vòng, dạng vòng, hình vành khuyên, dạng vành khuyên
    """,
    Tag.HISTOGRAM: "biểu đồ tần suất, histogram, biểu đồ tần số",
    Tag.BOXPLOT: "biểu đồ hộp, đồ thị hộp",
    Tag.HEATMAP: "bản đồ nhiệt, biểu đồ nhiệt",
    Tag.LOLLIPOP: "biểu đồ kẹo mút",
    Tag.CHART: "biểu đồ, đồ thị, sơ đồ, hình vẽ",
    Tag.STACKED: """
        chồng, xếp chồng, cột chồng, biểu đồ cột chồng, chồng lên nhau, xếp chồng lên nhau, chồng lên,
        cột xếp chồng, dạng chồng, lên nhau, chất chồng, chồng các, cột chồng nhau, xếp lớp,
        chồng cột, dồn chồng
    """,
    Tag.GROUPED: "cạnh nhau, nhóm cạnh nhau",
    Tag.NORMALIZE: "chuẩn hóa",
    Tag.HORIZONTAL: """
        ngang, nằm ngang, cột ngang, thanh ngang, biểu đồ cột ngang, biểu đồ thanh ngang, cho nằm ngang, để
        ngang, xoay ngang, cột nằm ngang, thanh nằm ngang
    """,
    Tag.LOG: "thang logarit, thang log, logarit, thang đo logarit",
    Tag.AT_LEAST: "ít nhất, tối thiểu, từ trở lên, không dưới, không ít hơn, trở lên",
    Tag.AT_MOST: "nhiều nhất, tối đa, không quá, không hơn, trở xuống",
    Tag.ABOVE: """
        trên, hơn, lớn hơn, cao hơn, nhiều hơn, vượt, vượt quá, nặng hơn, dài hơn, lâu hơn, đắt hơn,
        nhanh hơn, già hơn, nóng hơn, xa hơn, đông hơn, quá, trên mức, cao trên, vượt mức, vượt trên
    """,
    Tag.BELOW: """
        dưới, nhỏ hơn, thấp hơn, ít hơn, kém hơn, nhẹ hơn, ngắn hơn, rẻ hơn, chậm hơn, trẻ hơn, lạnh
        hơn, gần hơn, chưa tới, chưa đến, không tới, dưới mức, không đến
    """,
    Tag.UNEQUAL: """
        trừ ra, ngoại trừ, ngoài, khác, không phải, trừ, ngoại trừ ra, không kể, không bao gồm, khác với
    """,
    Tag.EQUAL: "bằng, bằng với",
    Tag.BETWEEN: "giữa, trong khoảng, nằm giữa, nằm trong khoảng",
    Tag.FROM: "từ",
    Tag.TO: "đến, tới",
    Tag.SINCE: "từ, kể từ, bắt đầu từ, từ sau",
    Tag.UNTIL: "đến, cho đến, tới, đến hết",
    Tag.BEFORE: "trước",
    Tag.AFTER: "sau, sau khi",
    Tag.NULL: "để trống, bị trống, còn trống, bỏ trống",
    Tag.NOT_NULL: "không bị trống, không để trống",
    Tag.CONTAINS: "chứa, có chứa",
    Tag.STARTS: "bắt đầu bằng, bắt đầu với",
    Tag.ENDS: "kết thúc bằng",
    Tag.ONLY: """
        chỉ, chỉ có, chỉ lấy, chỉ riêng, chỉ hiện, chỉ hiển thị, chỉ xem, chỉ tính, chỉ cần, duy
        nhất, chỉ giữ lại, chỉ giữ, chỉ trong, giữ lại, giữ, riêng, riêng năm
    """,
    Tag.WITHOUT: """
        không có, không gồm, bỏ, bỏ qua, loại bỏ, ẩn, xóa, xoá, loại, thay vì, không tính, bỏ đi, giấu, loại
        trừ, bỏ ra, đừng tính, không tính đến, không hiển thị, bớt, gạch bỏ, xóa bỏ, loại ra, bỏ bớt, bỏ
        riêng, gạt, gạt bỏ, không kể, trừ ra, lược bỏ, không quan tâm đến, không quan tâm, khỏi cần
    """,
    Tag.NOT: "không, đừng",
    Tag.IN: "trong, vào, năm, trong năm, ở",
    Tag.COUNT: """
        số, số lượng, đếm, có bao nhiêu, bao nhiêu, số lần, tần suất, bao nhiêu cái, bao nhiêu dòng, bao nhiêu
        lần, bao nhiêu người, số lượt, số dòng, đếm số, đếm số dòng, số hàng, số bản ghi, bao nhiêu bạn, bao
        nhiêu em, bao nhiêu học sinh, bao nhiêu nhân viên, bao nhiêu khách, có mấy
    """,
    Tag.TOTAL_NUMBER: "tổng số, tổng số lượng",
    Tag.DIFFERENT: "khác nhau, riêng biệt",
    Tag.SUM: """
        tổng, tổng cộng, tổng số, cộng tổng, cộng hết, cộng lại, cộng tất cả, cộng, gộp lại, tổng hết,
        tính tổng, tổng thu, tổng lại, tổng cộng hết, hết tất cả, hết thảy, cộng hết lại, tính hết
    """,
    Tag.MEAN: "trung bình, bình quân, trung bình cộng",
    Tag.MEDIAN: "trung vị",
    Tag.MIN: "nhỏ nhất, thấp nhất, ít nhất, tối thiểu, bé nhất",
    Tag.MAX: "lớn nhất, cao nhất, nhiều nhất, tối đa",
    Tag.BY: "theo, theo từng, dựa theo, dựa trên, phân theo",
    Tag.EACH: "mỗi, từng, của mỗi, của từng, cho mỗi, cho từng, trong mỗi",
    Tag.SERIES: """
        chia theo, tách theo, phân loại theo, nhóm theo, phân chia theo, chồng theo, tô màu theo, màu theo,
        chia nhỏ theo, màu khác nhau theo, mỗi màu một, tách riêng theo, phân theo từng, chia ra theo
    """,
    Tag.OVER: "qua các, suốt",
    Tag.VERSUS: "so với, với, đối với",
    Tag.AND: "và, cùng với",
    Tag.OR: "hoặc, hay",
    Tag.BIN: "khoảng giá trị, nhóm giá trị",
    Tag.SORT: """
        sắp xếp, xếp, sắp, xếp theo, sắp xếp theo, thứ tự, sắp xếp lại, xếp lại, xếp hạng, sắp theo, xếp
        thứ tự, sắp lại, sắp thứ tự
    """,
    Tag.ASC: """
        tăng dần, từ thấp đến cao, từ nhỏ đến lớn, từ bé đến lớn, thứ tự tăng dần, theo thứ tự tăng dần,
        từ thấp lên cao, từ bé lên lớn, từ nhỏ lên lớn, thấp nhất trước, nhỏ nhất trước, từ ít đến nhiều,
        từ ít tới nhiều, từ thấp tới cao, từ nhỏ tới lớn, từ bé tới lớn, từ ngắn đến dài, từ ít lên nhiều,
        ít đến nhiều, rẻ nhất trước, rẻ nhất lên trước, từ rẻ đến đắt, từ rẻ nhất đến đắt nhất, rẻ trước,
        thấp lên cao, nhỏ lên lớn, ít lên nhiều, thấp trước cao sau, từ dưới lên
    """,
    Tag.DESC: """
        giảm dần, từ cao đến thấp, từ lớn đến nhỏ, từ lớn đến bé, thứ tự giảm dần, theo thứ tự giảm dần,
        từ cao xuống thấp, từ lớn xuống bé, từ lớn xuống nhỏ, cao nhất trước, lớn nhất trước, nhiều nhất
        trước, nhiều đến ít, từ nhiều đến ít, từ nhiều tới ít, từ cao tới thấp, từ lớn tới nhỏ, từ dài đến
        ngắn, từ nhiều xuống ít, đắt nhất trước, đắt nhất lên trước, từ đắt đến rẻ, từ đắt nhất đến rẻ
        nhất, đắt trước, cao xuống thấp, lớn xuống nhỏ, nhiều xuống ít, cao trước thấp sau, từ trên xuống
    """,
    Tag.ALPHABET: """
        bảng chữ cái, theo bảng chữ cái, thứ tự bảng chữ cái, theo thứ tự bảng chữ cái, alphabet, theo chữ cái
    """,
    Tag.X_AXIS: "trục x, trục hoành",
    Tag.Y_AXIS: "trục y, trục tung",
    Tag.TOP: """
        top, cao nhất, lớn nhất, tốt nhất, đầu tiên, hàng đầu, nhiều nhất, đứng đầu, dẫn đầu, bán chạy
        nhất, giỏi nhất, dài nhất, lâu nhất, đông nhất, sôi nổi nhất, đắt nhất, mắc nhất, tốn nhất, tốn
        kém nhất, đông khách nhất, nặng nhất, hot nhất, chạy nhất, nổi nhất, xa nhất, nhanh nhất, khủng
        nhất, to nhất, giàu nhất, già nhất, bán được nhiều nhất, tốn nhiều nhất, tiêu nhiều nhất, chi
        nhiều nhất, ngốn tiền nhất, nhiều tiền nhất, phổ biến nhất,
        được ưa chuộng nhất, được yêu thích nhất
    """,
    Tag.BOTTOM: """
        thấp nhất, nhỏ nhất, kém nhất, tệ nhất, cuối cùng, ít nhất, bét bảng, đội sổ, tệ hại nhất, vắng
        nhất, ế nhất, rẻ nhất, thấp bé nhất, ít tốn nhất, nhẹ nhất, ngắn nhất, chậm nhất, gần nhất về
        cuối, bèo nhất, nghèo nhất, trẻ nhất, yếu nhất, dở nhất, tốn ít nhất, tiêu ít nhất, chi ít nhất
    """,
    Tag.OTHERS: "còn lại, khác, phần còn lại",
    Tag.YEAR: "năm",
    Tag.QUARTER: "quý",
    Tag.MONTH: "tháng",
    Tag.WEEK: "tuần",
    Tag.DAY: "ngày",
    Tag.WEEKDAY: """
        ngày trong tuần, thứ trong tuần, theo ngày trong tuần, theo thứ trong tuần, các ngày trong tuần
    """,
    Tag.HOUR: "giờ",
    Tag.YEARLY: "hàng năm, hằng năm, theo năm, mỗi năm, từng năm, theo từng năm",
    Tag.QUARTERLY: "hàng quý, theo quý, mỗi quý, từng quý, theo từng quý",
    Tag.MONTHLY: """
        hàng tháng, hằng tháng, theo tháng, mỗi tháng, từng tháng, theo từng tháng, qua các tháng, từ
        tháng này sang tháng khác, qua từng tháng, tháng này qua tháng khác
    """,
    Tag.WEEKLY: "hàng tuần, theo tuần, mỗi tuần, từng tuần",
    Tag.DAILY: "hàng ngày, hằng ngày, theo ngày, mỗi ngày, từng ngày",
    Tag.TREND: """
        xu hướng, diễn biến, theo thời gian, sự thay đổi theo thời gian, biến động theo thời gian, theo
        thời gian như thế nào, thay đổi thế nào, thay đổi ra sao, biến động ra sao, biến đổi, tiến triển,
        diễn biến theo, phát triển, thay đổi như thế nào, biến động thế nào, diễn biến ra sao, tăng giảm
        thế nào, lên xuống thế nào
    """,
    Tag.SHARE: """
        phần trăm, tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, cơ cấu, tỷ lệ phần trăm, tỉ lệ phần trăm, chiếm bao nhiêu
        phần trăm, bao nhiêu phần trăm, chiếm bao nhiêu, phần trăm của từng, tỷ lệ của từng
    """,
    Tag.RELATION: "tương quan, mối quan hệ, quan hệ, liên hệ",
    Tag.DISTRIBUTION: "phân bố, phân phối, sự phân bố",
    Tag.COMPARE: "so sánh",
    Tag.NO_CHART: "không cần biểu đồ, không vẽ biểu đồ, đừng vẽ, chỉ cần chữ, không biểu đồ",
    Tag.FILLER: """
        vẽ, tạo, làm, cho, tôi, mình, tớ, em, anh, chị, bạn, hãy, giúp, với, xin, vui lòng, của, các,
        những, là, dạng, cái, bảng, dữ liệu, số liệu, này, đó, kia, bằng, dưới dạng, thành, hiển thị,
        hiện, xem, muốn, cần, được, có, nào, gì, thế nào, ra sao, trị, giá trị, mức, thì, mà, nhé, nha, ạ,
        đi, đổi thành, chuyển thành, đổi sang, chuyển sang, chuyển qua, đổi qua, đổi lại thành, thay bằng,
        giờ, bây giờ, như thế nào, như, nhất, ra, lên, chiếm, ở, thay vào đó, cái này, cho mình, cho tôi,
        giùm, giúp mình, giúp tôi, giúp em, với nhé, đi nào, lại, xem thử, thử, cho xem, để xem, nhìn, so,
        trong đó, trong bảng, từ bảng, biết, cho biết, đơn vị, ô, số tiền, theo dạng, hình, phần, nên,
        coi, lấy, đưa, đặt, để, trở đi, trở lại đây, hết thảy, hết vậy, hết cả
    """,
    Tag.ADD: "thêm, thêm vào, cũng, ngoài ra, bổ sung, thêm cả, cho thêm, kèm thêm, thêm nữa",
    Tag.UNDO: "hoàn tác, quay lại, trở lại, như cũ, như trước, hủy bước vừa rồi, bỏ thay đổi vừa rồi",
    Tag.RESET: "bắt đầu lại, làm lại từ đầu, từ đầu, biểu đồ đầu tiên, biểu đồ ban đầu",
    Tag.REVERSED: "ngược lại, đảo ngược, đảo thứ tự, thứ tự ngược lại",
    Tag.AGAIN: "giống như vậy, làm lại như cũ, tương tự",
    Tag.PAINT: """
        tô màu, màu, màu xanh, xanh, tô, sơn màu, đổi màu, cho màu, có màu, màu xanh dương, xanh dương,
        màu xanh lá, xanh lá, màu xanh lá cây, xanh lá cây, màu xanh lam, xanh lam, màu xanh nước biển,
        xanh nước biển, màu xanh da trời, xanh da trời, màu xanh biển, xanh biển, màu xanh lục, xanh
        lục, màu đỏ, màu cam, màu vàng, màu tím, màu hồng, màu nâu, màu xám, màu đen, sơn, chuyển màu,
        đổi sang màu, đổi màu thành, tô hết, đổi màu sang, chuyển sang màu, đổi thành màu, bôi màu, phủ
        màu, cho hết màu, tô cho, đổi hết sang màu, đổi hết
    """,
    Tag.HIGHLIGHT: "làm nổi bật, nổi bật, đánh dấu, nhấn mạnh, tô đậm, tô sáng",
    Tag.TITLE: """
        tiêu đề, với tiêu đề, có tiêu đề, tựa đề, đặt tên, tên là, đặt tiêu đề, tiêu đề là, tựa đề là,
        lấy tiêu đề, ghi tiêu đề, tiêu đề ghi, với tên, đặt tên biểu đồ là, đặt tên biểu đồ, tên biểu
        đồ, ghi ở trên, tên của biểu đồ, lấy tên, tựa là, ghi tựa, đặt tựa đề, đặt tựa, với tựa đề, đề
        tên
    """,
    Tag.DARK: """
        nền tối, chế độ tối, giao diện tối, nền đen, trên nền tối, trên nền đen, giao diện đen, chế độ ban đêm
    """,
    Tag.LIGHT: "nền sáng, nền trắng, chế độ sáng",
    Tag.RULE: """
        đường mục tiêu, vạch mục tiêu, đường tham chiếu, ngưỡng, mục tiêu ở mức, đường giới hạn, đường ở
        mức, đường mục tiêu ở, đường mục tiêu ở mức, thêm đường mục tiêu, thêm đường mục tiêu ở, kẻ đường
        ở, kẻ đường ở mức, vạch ở mức, đường chuẩn, mức mục tiêu, kẻ vạch ở, đường ngang ở, đường kẻ ở
        mức, đường kẻ ở, đường kẻ tại, kẻ một đường ở, đường ngang ở mức, đường ngang tại, vạch kẻ ở, vạch
        ở, có đường kẻ ở mức, vẽ đường ở mức
    """,
    Tag.MEAN_RULE: """
        đường trung bình, vạch trung bình, đường bình quân, thêm đường trung bình, có đường trung bình, kẻ
        đường trung bình, vẽ thêm đường trung bình
    """,
    Tag.MEDIAN_RULE: "đường trung vị",
    Tag.NO_LABELS: """
        không hiện số, không có số, không ghi số, không hiện giá trị, không nhãn, không có nhãn, ẩn giá trị,
        không hiển thị giá trị, không ghi giá trị, bỏ giá trị, bỏ số, ẩn số, không hiển thị số, đừng hiện số,
        đừng hiện giá trị
    """,
    Tag.NO_LEGEND: """
        không chú thích, không có chú thích, bỏ chú thích, ẩn chú thích, không chú giải, ẩn chú giải
    """,
    Tag.FROM_ZERO: "từ số không, bắt đầu từ không, từ 0, bắt đầu từ 0, trục từ 0, trục bắt đầu từ 0",
    Tag.NOT_FROM_ZERO: "không bắt đầu từ 0, không từ 0",
}
_CUES = Cues(
    charts="biểu, histogram",
    how_to="""
        làm sao để, làm thế nào để, cách vẽ, cách tạo, làm sao vẽ, làm thế nào vẽ, cách làm, hướng dẫn vẽ,
        cách đọc
    """,
    what_is="là gì, khi nào dùng, khác nhau giữa, sự khác nhau giữa, dùng để làm gì",
    explain_verbs="giải thích, hướng dẫn, chỉ cách",
    works="hoạt động",
    deictic="dữ liệu này, bảng này, số liệu này, này",
    means="bằng, với, qua",
    make="vẽ, tạo, làm, hiển thị, biểu diễn, cho xem, so sánh, thể hiện, dựng, biểu đồ, đồ thị",
    question="tháng nào, ai, bao nhiêu, nào, gì, khi nào, tại sao, vì sao, ở đâu",
    grouping="theo, mỗi, từng, top",
    refusals="không cần biểu đồ, không vẽ biểu đồ, đừng vẽ, không biểu đồ, chỉ cần chữ",
    thanks="""
        cảm ơn, cám ơn, tuyệt vời, tuyệt, hoàn hảo, đẹp quá, tốt quá, cảm ơn bạn, cảm ơn nhiều, hay quá, quá
        tốt, đẹp
    """,
)
LANGUAGE = Language(
    code="vi",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "biểu đồ tần suất, histogram",
        Tag.POINT: "biểu đồ phân tán",
        Tag.ARC: "biểu đồ tròn, biểu đồ hình tròn",
        Tag.AREA: "biểu đồ miền",
        Tag.LINE: "biểu đồ đường",
        Tag.BAR: "biểu đồ cột",
    },
    undrawn={
        "maps": "bản_đồ",
        "word clouds": "đám_mây_từ",
        "animations": "hoạt_hình hoạt_họa hoạt_ảnh",
        "forecasts": "dự_báo dự_đoán",
    },
    requesting="vẽ tạo biểu giúp đồ hiển",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="",
    syllabic=True,
    numbers="một hai ba bốn 5 sáu 7 tám 9 mười",
    powers={3: "nghìn ngàn", 6: "triệu tr", 9: "tỷ tỉ"},
    magnitudes={3: "nghìn ngàn", 6: "triệu tr", 9: "tỷ tỉ"},
    about="khoảng, chừng",
    bound_words="",
    out_of="trên",
    duration_names="thời_gian giờ",
    hour_names="giờ",
    time_units={1: "giây", 60: "phút", 3600: "giờ", 86400: "ngày", 604800: "tuần"},
    totals="tổng, tổng cộng, cộng, tổng số",
    overall="",
    mean_labels="bình_quân",
    joins="và",
    blanks="không có, chưa có, trống",
    date_words="ngày năm",
    months="""
        tháng_1|tháng_một|th1|thg_1 tháng_2|tháng_hai|th2|thg_2 tháng_3|tháng_ba|th3|thg_3
        tháng_4|tháng_tư|th4|thg_4 tháng_5|tháng_năm|th5|thg_5 tháng_6|tháng_sáu|th6|thg_6
        tháng_7|tháng_bảy|th7|thg_7 tháng_8|tháng_tám|th8|thg_8 tháng_9|tháng_chín|th9|thg_9
        tháng_10|tháng_mười|th10|thg_10 tháng_11|th11|thg_11 tháng_12|th12|thg_12
    """,
    weekdays="""
        thứ_hai|th_2|t2 thứ_ba|th_3|t3 thứ_tư|th_4|t4 thứ_năm|th_5|t5 thứ_sáu|th_6|t6 thứ_bảy|th_7|t7
        chủ_nhật|cn
    """,
    small_words="của và các",
    joining_words="của",
    general_names="",
    key_names="",
    row_names="stt mã",
    label_names="tên",
    year_names="năm",
    age_names="tuổi",
    mean_names="tuổi giá điểm",
    people="người nhân_viên học_sinh khách",
    women="nữ",
    men="nam",
    first="đầu",
    last="gần cuối vừa",
    weekend="cuối_tuần thứ_bảy_chủ_nhật",
    ordinals="",
    of_a_month="",
    up_to="đến tới",
    in_order="sắp xếp",
    order_by="theo",
    order_of="",
    backwards="ngược",
    having="có",
    but="nhưng",
    all_of="tất mọi",
    telling="",
    stacked_stems="",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk="""
        bán kiếm tiêu vẽ tạo làm cho tôi mình tớ em anh chị bạn ơi hãy giúp với xin vui lòng của các những là
        một cái bảng này đó kia bằng dạng thành hiển thị hiện xem muốn cần được có nào gì thế sao thì mà nhé
        nha ạ đi nền giá trị thang trục mức và hoặc hay nhưng vì nên để ở vào ra lên rồi đã đang sẽ cũng rất
        lắm quá đẹp tốt cảm ơn chào biểu đồ thị dữ liệu hình ảnh số cột hàng dòng khoản chiếm bao nhiêu từng
        mỗi tất cả chút ít thêm giùm dùm ai khi trong theo tăng giảm giờ bây bây_giờ đổi chuyển sang qua như
        biết hỏi đỡ nhờ vậy luôn nữa thôi kìa nọ nhỉ hả hông ko k cảm_ơn mn mọi người sếp thầy cô bác chú ad
        admin bot dạ vâng ok oke nghe thấy trông gọn đơn giản rõ ràng lại thử nhìn lấy đưa đặt vị mua thu chi
        ghi nhận cuối đầu
        tính
    """,
    colours={
        "red": "đỏ",
        "orange": "cam",
        "yellow": "vàng",
        "green": "lá lục xanh_lá xanh_lục",
        "teal": "ngọc",
        "blue": "lam xanh_dương xanh_lam xanh_biển xanh_nước xanh_da xanh",
        "purple": "tím",
        "pink": "hồng",
        "brown": "nâu",
        "grey": "xám",
        "black": "đen",
    },
    headings={
        "who": "ai tên người",
        "payers": "khách đơn số_lượng",
        "aim": "mục_tiêu kế_hoạch chỉ_tiêu",
        "reached": "thực_hiện thực_tế đạt",
        "had": "sức_chứa tồn_kho ngân_sách chỗ",
        "gone": "đã_đặt đã_bán đã_dùng đã_chi",
        "fewest": "gậy",
        "rank": "hạng",
        "before": "trước",
        "after": "sau",
        "stage": "bước",
        "result": "điểm",
    },
    scales="rất không đồng ý, không đồng ý, trung lập, đồng ý, rất đồng ý; thấp, trung bình, cao",
    you="bạn",
    rest="khác, còn lại, không biết",
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    spelt=SPELT,
)
