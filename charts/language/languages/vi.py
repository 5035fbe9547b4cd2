"""Vietnamese."""

from charts.language.chatter.chatter_vi import CHATTER
from charts.language.computing.computing_vi import COMPUTING
from charts.language.language import Cues, Language
from charts.language.styles.styles_vi import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "cột, biểu đồ cột, đồ thị cột, thanh, biểu đồ thanh, hình cột, dạng cột",
    Tag.LINE: """
        đường, biểu đồ đường, đồ thị đường, biểu đồ đường thẳng, đường gấp khúc, đường kẻ, dạng đường
    """,
    Tag.AREA: "biểu đồ miền, biểu đồ vùng, biểu đồ diện tích, vùng",
    Tag.POINT: """
        phân tán, biểu đồ phân tán, biểu đồ điểm, đồ thị phân tán, chấm điểm, biểu đồ tán xạ, tán xạ
    """,
    Tag.ARC: """
        tròn, biểu đồ tròn, biểu đồ hình tròn, biểu đồ bánh, hình tròn, đồ thị tròn, biểu đồ quạt, bánh
    """,
    Tag.DONUT: """
        vành khuyên, biểu đồ vành khuyên, biểu đồ bánh vòng, biểu đồ donut, biểu đồ vòng, donut, bánh vòng
    """,
    Tag.HISTOGRAM: "biểu đồ tần suất, histogram, biểu đồ tần số",
    Tag.BOXPLOT: "biểu đồ hộp, đồ thị hộp",
    Tag.HEATMAP: "bản đồ nhiệt, biểu đồ nhiệt",
    Tag.LOLLIPOP: "biểu đồ kẹo mút",
    Tag.CHART: "biểu đồ, đồ thị, sơ đồ, hình vẽ",
    Tag.STACKED: "chồng, xếp chồng, cột chồng, biểu đồ cột chồng, chồng lên nhau",
    Tag.GROUPED: "cạnh nhau, nhóm cạnh nhau",
    Tag.NORMALIZE: "chuẩn hóa",
    Tag.HORIZONTAL: "ngang, nằm ngang, cột ngang, thanh ngang, biểu đồ cột ngang, biểu đồ thanh ngang",
    Tag.LOG: "thang logarit, thang log, logarit, thang đo logarit",
    Tag.AT_LEAST: "ít nhất, tối thiểu, từ trở lên, không dưới, không ít hơn",
    Tag.AT_MOST: "nhiều nhất, tối đa, không quá, không hơn",
    Tag.ABOVE: "trên, hơn, lớn hơn, cao hơn, nhiều hơn, vượt, vượt quá",
    Tag.BELOW: "dưới, nhỏ hơn, thấp hơn, ít hơn, kém hơn",
    Tag.UNEQUAL: "trừ ra, ngoại trừ, ngoài, khác, không phải",
    Tag.EQUAL: "bằng, bằng với",
    Tag.BETWEEN: "giữa, trong khoảng, nằm giữa, nằm trong khoảng",
    Tag.FROM: "từ",
    Tag.TO: "đến, tới",
    Tag.SINCE: "từ, kể từ, bắt đầu từ, từ sau",
    Tag.UNTIL: "đến, cho đến, tới, đến hết",
    Tag.BEFORE: "trước",
    Tag.AFTER: "sau, sau khi",
    Tag.NULL: "trống, để trống",
    Tag.NOT_NULL: "không trống",
    Tag.CONTAINS: "chứa, có chứa",
    Tag.STARTS: "bắt đầu bằng, bắt đầu với",
    Tag.ENDS: "kết thúc bằng",
    Tag.ONLY: "chỉ, chỉ có, chỉ lấy, chỉ riêng, chỉ hiện",
    Tag.WITHOUT: """
        không có, không gồm, bỏ, bỏ qua, loại bỏ, ẩn, xóa, xoá, loại, thay vì, không tính, bỏ đi, giấu
    """,
    Tag.NOT: "không, đừng",
    Tag.IN: "trong, vào, năm, trong năm, ở",
    Tag.COUNT: "số, số lượng, đếm, có bao nhiêu, bao nhiêu, số lần, tần suất",
    Tag.TOTAL_NUMBER: "tổng số, tổng số lượng",
    Tag.DIFFERENT: "khác nhau, riêng biệt",
    Tag.SUM: "tổng, tổng cộng, tổng số, cộng tổng",
    Tag.MEAN: "trung bình, bình quân, trung bình cộng",
    Tag.MEDIAN: "trung vị",
    Tag.MIN: "nhỏ nhất, thấp nhất, ít nhất, tối thiểu, bé nhất",
    Tag.MAX: "lớn nhất, cao nhất, nhiều nhất, tối đa",
    Tag.BY: "theo, theo từng, dựa theo, dựa trên, phân theo",
    Tag.EACH: "mỗi, từng, của mỗi, của từng, cho mỗi, cho từng, trong mỗi",
    Tag.SERIES: """
        chia theo, tách theo, phân loại theo, nhóm theo, phân chia theo, chồng theo, tô màu theo, màu theo,
        chia nhỏ theo, màu
    """,
    Tag.OVER: "qua các, suốt",
    Tag.VERSUS: "so với, với, đối với",
    Tag.AND: "và, cùng với",
    Tag.OR: "hoặc, hay",
    Tag.BIN: "khoảng giá trị, nhóm giá trị",
    Tag.SORT: "sắp xếp, xếp, sắp, xếp theo, sắp xếp theo, thứ tự",
    Tag.ASC: """
        tăng dần, từ thấp đến cao, từ nhỏ đến lớn, từ bé đến lớn, thứ tự tăng dần, theo thứ tự tăng dần
    """,
    Tag.DESC: """
        giảm dần, từ cao đến thấp, từ lớn đến nhỏ, từ lớn đến bé, thứ tự giảm dần, theo thứ tự giảm dần
    """,
    Tag.ALPHABET: """
        bảng chữ cái, theo bảng chữ cái, thứ tự bảng chữ cái, theo thứ tự bảng chữ cái, alphabet, theo chữ cái
    """,
    Tag.X_AXIS: "trục x, trục hoành",
    Tag.Y_AXIS: "trục y, trục tung",
    Tag.TOP: "top, cao nhất, lớn nhất, tốt nhất, đầu tiên, hàng đầu, nhiều nhất, đứng đầu",
    Tag.BOTTOM: "thấp nhất, nhỏ nhất, kém nhất, tệ nhất, cuối cùng, ít nhất",
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
        hàng tháng, hằng tháng, theo tháng, mỗi tháng, từng tháng, theo từng tháng, qua các tháng
    """,
    Tag.WEEKLY: "hàng tuần, theo tuần, mỗi tuần, từng tuần",
    Tag.DAILY: "hàng ngày, hằng ngày, theo ngày, mỗi ngày, từng ngày",
    Tag.TREND: "xu hướng, diễn biến, theo thời gian, sự thay đổi theo thời gian, biến động theo thời gian",
    Tag.SHARE: "phần trăm, tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, cơ cấu, tỷ lệ phần trăm, tỉ lệ phần trăm",
    Tag.RELATION: "tương quan, mối quan hệ, quan hệ, liên hệ",
    Tag.DISTRIBUTION: "phân bố, phân phối, sự phân bố",
    Tag.COMPARE: "so sánh",
    Tag.NO_CHART: "không cần biểu đồ, không vẽ biểu đồ, đừng vẽ, chỉ cần chữ, không biểu đồ",
    Tag.FILLER: """
        vẽ, tạo, làm, cho, tôi, mình, tớ, em, anh, chị, bạn, hãy, giúp, với, xin, vui lòng, của, các, những,
        là, dạng, một, cái, bảng, dữ liệu, số liệu, này, đó, kia, bằng, dưới dạng, thành, hiển thị, hiện, xem,
        muốn, cần, được, có, nào, gì, thế nào, ra sao, trị, giá trị, thang, trục, mức, thì, mà, nhé, nha, ạ,
        đi, nền
    """,
    Tag.ADD: "thêm, thêm vào, cũng, ngoài ra, bổ sung",
    Tag.UNDO: "hoàn tác, quay lại, trở lại, như cũ, như trước, hủy bước vừa rồi, bỏ thay đổi vừa rồi",
    Tag.RESET: "bắt đầu lại, làm lại từ đầu, từ đầu, biểu đồ đầu tiên, biểu đồ ban đầu",
    Tag.REVERSED: "ngược lại, đảo ngược, đảo thứ tự, thứ tự ngược lại",
    Tag.AGAIN: "giống như vậy, làm lại như cũ, tương tự",
    Tag.PAINT: "tô màu, màu, màu xanh, xanh, tô, sơn màu, đổi màu, cho màu, có màu",
    Tag.HIGHLIGHT: "làm nổi bật, nổi bật, đánh dấu, nhấn mạnh, tô đậm, tô sáng",
    Tag.TITLE: "tiêu đề, với tiêu đề, có tiêu đề, tựa đề, đặt tên, tên là, đặt tiêu đề",
    Tag.DARK: "nền tối, chế độ tối, giao diện tối, nền đen, trên nền tối",
    Tag.LIGHT: "nền sáng, nền trắng, chế độ sáng",
    Tag.RULE: """
        đường mục tiêu, vạch mục tiêu, đường tham chiếu, ngưỡng, mục tiêu ở mức, đường giới hạn, đường ở mức
    """,
    Tag.MEAN_RULE: "đường trung bình, vạch trung bình, đường bình quân",
    Tag.MEDIAN_RULE: "đường trung vị",
    Tag.NO_LABELS: """
        không hiện số, không có số, không ghi số, không hiện giá trị, không nhãn, không có nhãn, ẩn giá trị
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
    undrawn={"forecasts": "dự báo"},
    requesting="vẽ tạo biểu giúp đồ hiển",
    requesting_alone="",
    synonyms={
        "sales": "doanh_thu doanh_số",
        "costs": "chi_phí chi_tiêu",
        "city": "thành_phố",
        "country": "nước quốc_gia",
        "month": "tháng",
        "year": "năm",
        "price": "giá",
        "order": "đơn_hàng đơn",
        "customer": "khách_hàng khách",
        "department": "phòng_ban phòng",
        "team": "đội nhóm",
        "player": "cầu_thủ người_chơi",
        "student": "học_sinh sinh_viên",
        "teacher": "giáo_viên",
        "subject": "môn môn_học",
        "employee": "nhân_viên",
        "shop": "cửa_hàng chi_nhánh",
        "product": "sản_phẩm",
        "category": "danh_mục loại",
        "region": "khu_vực vùng_miền",
        "date": "ngày",
        "day": "ngày",
        "week": "tuần",
        "quarter": "quý",
        "name": "tên",
        "profit": "lợi_nhuận",
        "visits": "lượt_truy_cập khách_truy_cập",
        "temperature": "nhiệt_độ",
        "rain": "lượng_mưa mưa",
        "age": "tuổi",
        "weight": "cân_nặng",
        "height": "chiều_cao",
        "score": "điểm điểm_số",
        "status": "trạng_thái",
        "project": "dự_án",
        "channel": "kênh",
        "brand": "thương_hiệu",
        "guild": "bang_hội",
        "class": "lớp",
        "quantity": "số_lượng",
        "damage": "sát_thương",
        "gold": "",
    },
    abbreviations={},
    endings="",
    numbers="một hai 3 bốn 5 sáu 7 tám 9 mười",
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
    first="",
    last="",
    weekend="",
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
        bán kiếm tiêu
        vẽ tạo làm cho tôi mình tớ em anh chị bạn ơi hãy giúp với xin vui lòng của các những là một cái bảng
        này đó kia bằng dạng thành hiển thị hiện xem muốn cần được có nào gì thế sao thì mà nhé nha ạ đi nền
        giá trị thang trục mức và hoặc hay nhưng vì nên để ở vào ra lên rồi đã đang sẽ cũng rất lắm quá đẹp
        tốt cảm ơn chào biểu đồ thị dữ liệu hình ảnh số cột hàng dòng khoản chiếm bao nhiêu từng mỗi tất cả
        chút ít thêm giùm dùm ai khi trong theo
    """,
    colours={
        "red": "đỏ",
        "orange": "cam",
        "yellow": "vàng",
        "green": "lá lục",
        "teal": "ngọc",
        "blue": "lam",
        "purple": "tím",
        "pink": "hồng",
        "brown": "nâu",
        "grey": "xám",
        "black": "đen",
    },
    headings={
        "rank": "hạng",
        "before": "trước",
        "after": "sau",
        "stage": "bước",
        "result": "điểm",
    },
    scales="""
        rất không đồng ý, không đồng ý, trung lập, đồng ý, rất đồng ý; thấp, trung bình, cao
    """,
    you="bạn",
    rest="khác, còn lại, không biết",
)
