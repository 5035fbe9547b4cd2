"""Vietnamese for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: "biểu đồ kết hợp, biểu đồ hỗn hợp, cột và đường, biểu đồ cột kết hợp đường",
    Tag.PARETO: "pareto, biểu đồ pareto",
    Tag.WATERFALL: "biểu đồ thác nước, thác nước",
    Tag.GANTT: "gantt, biểu đồ gantt, sơ đồ gantt",
    Tag.SPAN: "biểu đồ khoảng, cột nổi",
    Tag.CANDLESTICK: "biểu đồ nến, nến nhật, nến",
    Tag.FUNNEL: """
        biểu đồ phễu, phễu, chuyển đổi từng bước, tỷ lệ chuyển đổi giữa các bước, tỷ lệ chuyển đổi
        từng bước, phễu chuyển đổi
    """,
    Tag.PYRAMID: "tháp dân số, tháp tuổi",
    Tag.RADAR: "biểu đồ radar, radar, biểu đồ mạng nhện, mạng nhện",
    Tag.DENSITY: "biểu đồ mật độ, đường mật độ",
    Tag.VIOLIN: "biểu đồ violin, biểu đồ đàn vĩ cầm",
    Tag.CORRELATION: "ma trận tương quan",
    Tag.TREEMAP: "biểu đồ cây, bản đồ cây, treemap",
    Tag.STEP_LINE: "bậc thang, đường bậc thang, biểu đồ bậc thang, đường dạng bậc thang",
    Tag.BUBBLE: "bong bóng, biểu đồ bong bóng",
    Tag.LIKERT: "likert, thang likert",
    Tag.LEGEND: "chú thích, chú giải, ghi chú màu",
    Tag.AT_BOTTOM: """
        ở dưới, phía dưới, bên dưới, xuống dưới, dưới cùng, ở bên dưới, ở phía dưới, xuống phía dưới
    """,
    Tag.AT_TOP: """
        ở trên, phía trên, bên trên, lên trên, trên cùng, ở phía trên, ở bên trên, lên phía trên
    """,
    Tag.AT_RIGHT: "bên phải, ở bên phải, phía bên phải, sang phải, sang bên phải, phải",
    Tag.AT_LEFT: "bên trái, ở bên trái, phía bên trái, sang trái, sang bên trái, trái",
    Tag.VALUE_LABELS: """
        hiện giá trị, hiển thị giá trị, ghi giá trị, có ghi giá trị, hiện số, hiển thị số, ghi số, có số,
        có ghi số, nhãn dữ liệu, nhãn giá trị, có nhãn dữ liệu, hiện số liệu trên cột, giá trị trên cột,
        hiện giá trị trên cột, ghi giá trị trên cột, số trên cột, kèm giá trị, kèm số liệu, có giá trị
        trên cột, hiển thị giá trị trên cột, ghi số lên cột, ghi giá trị lên cột, hiện giá trị trên mỗi
        cột, hiển thị giá trị trên các cột, ghi giá trị trên các cột, hiện giá trị trên các cột, có hiện
        giá trị, có hiện số, cho hiện giá trị, hiện con số, hiện số lên cột, hiện số trên cột, ghi số
        liệu, hiển thị số liệu
    """,
    Tag.THE_HIGHEST: """
        cao nhất, cột cao nhất, lớn nhất, cột lớn nhất, giá trị cao nhất, giá trị lớn nhất
    """,
    Tag.THE_LOWEST: """
        thấp nhất, cột thấp nhất, nhỏ nhất, cột nhỏ nhất, giá trị thấp nhất, giá trị nhỏ nhất
    """,
    Tag.POSITIVE: "giá trị dương, số dương, phần lãi",
    Tag.NEGATIVE: "giá trị âm, số âm, phần lỗ",
    Tag.COLOUR: "màu, màu sắc, có màu",
    Tag.PASTEL: "pastel, màu pastel, màu nhạt",
    Tag.GREYSCALE: "thang xám, đen trắng, tông xám, thang màu xám",
    Tag.FLIP: "đảo, đảo ngược, lật ngược, lật",
    Tag.AXIS_X: "trục x, trục hoành, trục ngang",
    Tag.AXIS_Y: "trục y, trục tung, trục dọc, trục đứng",
    Tag.AXES: "các trục, trục, hai trục",
    Tag.NAMED: "tên, đặt tên là, đặt tên, tên là, tiêu đề, nhãn, tiêu đề là, ghi là, các nhãn",
    Tag.HIDE: "ẩn, bỏ, không có, xóa, giấu, không hiện",
    Tag.TURNED: "xoay, nghiêng, xoay nghiêng, quay",
    Tag.DEGREES: "độ",
    Tag.DECIMALS: "chữ số thập phân, số thập phân, số lẻ, chữ số sau dấu phẩy, số sau dấu phẩy",
    Tag.NO_DECIMALS: """
        không có số lẻ, không số lẻ, số nguyên, làm tròn, không lấy số lẻ, không có phần thập phân
    """,
    Tag.IN_THOUSANDS: """
        theo nghìn, theo triệu, đơn vị nghìn, đơn vị triệu, tính bằng nghìn, tính bằng triệu, rút gọn số
    """,
    Tag.IN_FULL: "không rút gọn, viết đầy đủ số, số đầy đủ",
    Tag.AS_PERCENT: "dấu phần trăm, kèm dấu phần trăm, ký hiệu phần trăm",
    Tag.EURO: "euro, bằng euro, theo euro, đơn vị euro, tính bằng euro",
    Tag.DOLLAR: """
        đô la, đô, bằng đô la, theo đô la, đơn vị đô la, tính bằng đô la, usd, đô la mỹ
    """,
    Tag.SIGN: "ký hiệu, kí hiệu, đơn vị tiền, đơn vị",
    Tag.AS_GIVEN: """
        theo thứ tự trong bảng, theo thứ tự bảng, thứ tự như trong bảng, giữ nguyên thứ tự, giữ thứ tự,
        không sắp xếp, đúng thứ tự trong bảng, như trong bảng, thứ tự trong bảng, theo đúng thứ tự trong
        bảng, giữ nguyên thứ tự trong bảng, giữ đúng thứ tự trong bảng, giữ thứ tự trong bảng
    """,
    Tag.IN_ORDER: "theo thứ tự sau, theo thứ tự",
    Tag.DASHED: """
        nét đứt, đường nét đứt, đứt nét, đường đứt nét, đứt đoạn, nét chấm, chấm chấm, bằng nét đứt
    """,
    Tag.CURVED: "đường cong, uốn cong, đường cong mượt",
    Tag.DOTTED_LINE: """
        có điểm, có chấm, kèm điểm, có các điểm, có đánh dấu điểm, đánh dấu các điểm, có điểm đánh dấu,
        hiện các điểm, có chấm tròn, với các điểm đánh dấu, có các điểm đánh dấu, với điểm đánh dấu, kèm
        chấm
    """,
    Tag.NO_MARKERS: "không có điểm, không chấm, không có chấm, bỏ các điểm",
    Tag.THICK: "đậm, đường đậm, nét đậm, dày, đường dày, nét dày, dày hơn, đậm hơn",
    Tag.GRID: "có lưới, hiện lưới, có đường lưới",
    Tag.NO_GRID: """
        không lưới, không có lưới, bỏ lưới, ẩn lưới, không đường lưới, bỏ đường lưới, không có đường lưới,
        ẩn đường lưới, xóa lưới, xóa đường lưới, không kẻ lưới
    """,
    Tag.TRANSPARENT: "trong suốt, nền trong suốt, không nền, không có nền, trên nền trong suốt",
    Tag.TALL: "khổ dọc, hình dọc, dọc cho điện thoại, định dạng dọc, khổ đứng",
    Tag.SQUARE: "hình vuông, khổ vuông, vuông, dạng vuông, định dạng vuông",
    Tag.WIDE: """
        khổ rộng, khổ ngang, rộng, hình rộng, định dạng rộng, màn hình rộng, dạng rộng, rộng ra
    """,
    Tag.LARGER: """
        chữ to, chữ lớn, chữ to hơn, chữ lớn hơn, cỡ chữ lớn, cỡ chữ to, phóng to chữ, cỡ chữ lớn hơn, cỡ
        chữ to hơn, tăng cỡ chữ
    """,
    Tag.SMALLER: "chữ nhỏ, chữ nhỏ hơn, cỡ chữ nhỏ, cỡ chữ nhỏ hơn, giảm cỡ chữ, thu nhỏ chữ",
    Tag.SUBTITLE: "phụ đề, tiêu đề phụ, với tiêu đề phụ, có tiêu đề phụ",
    Tag.NO_TITLE: "không tiêu đề, không có tiêu đề, bỏ tiêu đề, ẩn tiêu đề, không cần tiêu đề",
    Tag.TREND_LINE: "đường xu hướng, có đường xu hướng, đường hồi quy, hồi quy",
    Tag.ERROR_BARS: "thanh sai số, thanh lỗi, có thanh sai số",
    Tag.SHADED: "tô vùng, tô nền, vùng tô",
    Tag.ANNOTATE: "ghi chú, chú thích thêm, thêm ghi chú, ghi thêm",
    Tag.TARGET: "dạng đường, làm đường",
    Tag.FACETS: """
        biểu đồ riêng, các biểu đồ nhỏ, biểu đồ nhỏ, từng biểu đồ riêng, mỗi loại một biểu đồ, biểu đồ
        riêng cho từng, biểu đồ riêng cho mỗi, tách thành nhiều biểu đồ, một biểu đồ riêng
    """,
    Tag.PANELS_BELOW: "cái này dưới cái kia, xếp dọc",
    Tag.SIZED: "kích thước theo, cỡ theo, kích thước",
    Tag.WITH_NAMES: "kèm tên, có ghi tên, ghi tên, có tên",
    Tag.SECOND_AXIS: """
        trục thứ hai, trục phụ, trục bên phải, trục riêng, trục y thứ hai, trên trục phụ, trên trục thứ
        hai
    """,
    Tag.STRIP: "biểu đồ dải điểm, điểm theo nhóm, mỗi giá trị một điểm",
    Tag.DUMBBELL: "biểu đồ quả tạ, quả tạ",
    Tag.SLOPE: "biểu đồ độ dốc",
    Tag.BUMP: "biểu đồ thứ hạng",
    Tag.SPARKLINE: "sparkline, biểu đồ mini, đường mini",
    Tag.BULLET: "biểu đồ bullet, biểu đồ viên đạn",
    Tag.DIVERGING: "cột phân kỳ, phân kỳ hai phía",
    Tag.CALENDAR: "lịch nhiệt, biểu đồ lịch",
    Tag.STANDING: "cột dọc, cột đứng, dạng đứng",
    Tag.THE_LAST: """
        cột cuối cùng, điểm cuối cùng, cái cuối cùng, mới nhất, tháng cuối cùng, năm cuối cùng
    """,
    Tag.COLOUR_BLIND: "mù màu, cho người mù màu, thân thiện với người mù màu",
    Tag.VIVID: "màu rực rỡ, màu tươi sáng, màu nổi bật",
    Tag.WARM: "màu nóng, màu ấm, tông ấm",
    Tag.COOL: "màu lạnh, tông lạnh, màu mát",
    Tag.FIRST_AT_TOP: "1 ở trên, hạng 1 ở trên, hạng nhất ở trên",
    Tag.NEWEST_FIRST: "mới nhất trước, từ mới đến cũ, từ phải sang trái, mới nhất bên trái",
    Tag.TICKS: "vạch chia mỗi, bước nhảy, chia theo bước, khoảng cách vạch",
    Tag.UPRIGHT: "nhãn dọc, nhãn thẳng đứng, chữ dọc",
    Tag.LEVEL: "nhãn ngang, chữ ngang, không xoay nhãn",
    Tag.POUND: "bảng anh, đồng bảng",
    Tag.YEN: "yên nhật, đồng yên",
    Tag.STEPPED: "dạng bậc thang, từng bậc",
    Tag.JOINED: "nối các điểm, nối với nhau, được nối",
    Tag.THIN: "mảnh, nét mảnh, mảnh hơn",
}
