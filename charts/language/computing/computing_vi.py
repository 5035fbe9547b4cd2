"""Vietnamese for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "trừ, trừ đi, trừ cho",
    Tag.SUBTRACT: "lấy trừ, khấu trừ, trừ đi, lấy hiệu, khấu đi",
    Tag.PLUS: "cộng, cộng với, cộng thêm",
    Tag.TIMES: "nhân, nhân với",
    Tag.DIVIDED: "chia, chia cho",
    Tag.ATTAINMENT: """
        tỷ lệ hoàn thành, mức hoàn thành, tỉ lệ hoàn thành, tỷ lệ đạt mục tiêu, tỷ lệ đạt, phần trăm hoàn
        thành, tỷ lệ hoàn thành kế hoạch, mức độ hoàn thành, tỷ lệ đạt kế hoạch, tỷ lệ thực hiện
    """,
    Tag.TICKET: "giá trị đơn hàng trung bình, hóa đơn trung bình, chi tiêu trung bình mỗi khách",
    Tag.PER_HEAD: "bình quân đầu người, trên đầu người, mỗi người",
    Tag.PER: "trên mỗi, cho mỗi",
    Tag.PERCENT_OF: "phần trăm của, tỷ lệ phần trăm của, phần trăm so với, percent của",
    Tag.PROFIT: "lợi nhuận, lãi, tiền lãi, lợi nhuận ròng, phần còn lại, thặng dư",
    Tag.MARGIN: "biên lợi nhuận, tỷ suất lợi nhuận",
    Tag.DAYS_BETWEEN: "số ngày giữa, bao nhiêu ngày, thời gian giữa, mất bao lâu",
    Tag.OVER_UNDER: "trên hoặc dưới, cao hơn hay thấp hơn",
    Tag.RATE: "tỷ suất",
    Tag.TOGETHER: "cộng lại, gộp lại, cộng dồn lại, tất cả cộng lại, cộng, cộng vào",
    Tag.WHOLE: "trong tổng, của tổng, trên tổng, trong tổng số, tổng chi, của toàn bộ",
    Tag.FRACTION: "tỷ lệ, phần, tỷ trọng, phần trăm",
    Tag.RATIO: "tỷ số, tỉ số, tỷ lệ giữa, tỉ lệ giữa",
    Tag.DIFFERENCE: "chênh lệch, hiệu, chênh lệch giữa, khoảng cách giữa",
    Tag.RUNNING: """
        lũy kế, luỹ kế, cộng dồn, tích lũy, tích luỹ, tổng dồn, tổng lũy kế, dồn lại, cộng dồn lại, dồn
        đến, dồn qua, lũy tiến, luỹ tiến, cộng gộp dần, cộng dồn dần, tích dồn, lũy kế dần, cộng dần, chi
        phí cộng dồn, cộng dồn qua các tháng, dồn từng tháng, cộng lên dần
    """,
    Tag.MOVING: "trung bình động, trung bình trượt, làm mượt",
    Tag.MOVING_SUM: "tổng động, tổng trượt",
    Tag.TOTAL_SHARE: """
        phần trăm của tổng, phần trăm trong tổng, tỷ trọng trong tổng, phần trăm tổng, tỷ lệ trong tổng,
        phần trăm trên tổng
    """,
    Tag.LAST_PERIOD: """
        so với tháng trước, so với tháng trước đó, so với tuần trước, so với ngày trước, so với hôm
        trước, so với quý trước, so với kỳ trước, so tháng trước
    """,
    Tag.YEAR_ON_YEAR: "so với năm trước, so với năm ngoái, so với cùng kỳ, so với cùng kỳ năm trước",
    Tag.GROWTH: """
        tốc độ tăng trưởng, tăng trưởng phần trăm, phần trăm tăng trưởng, tỷ lệ tăng trưởng, phần
        trăm thay đổi, tăng trưởng theo phần trăm, tăng trưởng tính theo phần trăm, mức tăng phần
        trăm, tăng bao nhiêu phần trăm, tăng mấy phần trăm, giảm bao nhiêu phần trăm, tăng giảm
        bao nhiêu phần trăm
    """,
    Tag.GROWING: """
        tăng trưởng, tăng, tăng lên, đã tăng, tăng bao nhiêu, tăng thêm, tăng được bao nhiêu
    """,
    Tag.CHANGE: """
        thay đổi, mức tăng, chênh lệch, biến động, tăng bao nhiêu, giảm bao nhiêu, thay đổi bao nhiêu,
        tăng thêm bao nhiêu
    """,
    Tag.PERCENT: "phần trăm, theo phần trăm, tính theo phần trăm, percent",
    Tag.INDEXED: "chỉ số gốc, so với ban đầu",
    Tag.RANKING: "thứ hạng theo thời gian",
    Tag.Z_SCORE: "điểm z, chuẩn hóa z",
    Tag.PERCENTILE: "bách phân vị, phân vị",
    Tag.STDEV: "độ lệch chuẩn",
    Tag.VARIANCE: "phương sai",
    Tag.RANGE: "khoảng biến thiên",
    Tag.MODE: "yếu vị, giá trị thường gặp nhất",
    Tag.FIRST: "giá trị đầu tiên, giá trị đầu",
    Tag.LATEST: "giá trị cuối cùng, giá trị mới nhất",
    Tag.EVERYTHING: "tất cả, mọi thứ",
    Tag.INCOME: "doanh thu, thu nhập, doanh số, tiền thu",
    Tag.COST: "chi phí, chi tiêu, tiền chi",
    Tag.POPULATION: "dân số",
    Tag.MORE_THAN: """
        nhiều hơn, ít hơn, cao hơn, thấp hơn, đắt hơn, rẻ hơn, lớn hơn, nhỏ hơn, hơn bao nhiêu, kém bao
        nhiêu, chênh lệch giữa, khoảng cách giữa, chênh nhau, hơn kém nhau, so với, hơn
    """,
    Tag.CELSIUS: "độ c, celsius",
    Tag.FAHRENHEIT: "độ f, fahrenheit",
    Tag.MILES: "dặm",
    Tag.KILOMETRES: "ki lô mét, cây số, km",
    Tag.POUNDS: "cân anh, pao",
    Tag.KILOGRAMS: "ki lô gam, kg",
    Tag.HOURS: "giờ đồng hồ",
    Tag.MINUTES: "phút",
    Tag.SECONDS: "giây",
    Tag.IN_FIGURES: "số tuyệt đối, bao nhiêu, theo giá trị",
    Tag.YEARS_APART: "mỗi năm một đường, các năm chồng lên nhau, so sánh các năm, các năm cạnh nhau",
    Tag.LOSS: "bị lỗ, thua lỗ",
    Tag.WIN: "có lãi, lãi, có lời",
    Tag.SHRUNK: "bị giảm, sụt giảm, giảm đi",
    Tag.GREW: "tăng lên, đã tăng, tăng trưởng",
    Tag.OWN_RANK: "thứ hạng của mỗi, hiện thứ hạng, xếp thứ mấy, hạng mấy",
    Tag.END_LABELS: "chỉ giá trị cuối, ghi giá trị cuối, giá trị ở cuối, giá trị đầu và cuối",
    Tag.EXTREME_LABELS: """
        ghi giá trị cao nhất và thấp nhất, đánh dấu cao nhất và thấp nhất, ghi đỉnh, chỉ ghi giá trị cao
        nhất
    """,
    Tag.AXIS_TO: "trục đến, trục lên đến",
    Tag.AWAY_FROM: "cách bao xa so với, độ lệch so với, chênh lệch so với, trên hay dưới",
    Tag.OUT_OF: "trên mỗi, trong mỗi",
    Tag.IN_EVERY: "trên mỗi, cho mỗi, mỗi",
    Tag.SPREAD_OF: "độ lệch, chênh lệch, khoảng cách, giữa, trừ",
}
