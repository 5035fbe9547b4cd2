"""Vietnamese for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "coloured_stems": "màu",
    "conceded": "thua đối thủ khách",
    "distances": "quãng đường",
    "areas": "diện tích",
    "crowding": "mật độ",
    "speed": "tốc độ",
    "pace": "pace nhịp",
    "absolute_value": "giá trị tuyệt đối, giá trị tuyệt đối của",
    "square_root": "căn bậc hai, căn bậc hai của",
    "natural_log": "ln, logarit tự nhiên",
    "decadic_log": "log 10, logarit thập phân, logarit cơ số 10",
    "the_one_before": "tháng trước, tuần trước, ngày trước, năm trước, quý trước",
    "rolled_into": "thành theo",
    "rolling_up": "cộng gộp nhóm",
    "anew": "từ đầu, lại từ đầu, từ số không, đặt lại, bắt đầu lại",
    "plural": "-",
    "objects": "chúng, nó, tất cả, các cột, các đường, đường, các điểm, biểu đồ, mỗi cột, mỗi đường",
    "lumping": "gộp nhóm",
    "and_so_on": "vv",
    "upright": "đứng",
    "nothing_else": "không gì khác, không thêm gì",
    "solid": "liền",
    "one_stretch": "ngày tuần tháng năm quý mùa",
    "put_first": "đầu tiên, trước, lên đầu, trước tiên, đứng đầu",
    "put_last": "cuối cùng, sau cùng, xuống cuối, cuối",
    "muting": "làm mờ, tô xám, cho xám",
    "rest": "còn lại, phần còn lại, các cột còn lại, những cái khác, cái khác, tất cả còn lại",
    "left_over": "thừa",
    "unused": "trống rảnh",
    "working_days": "ngày làm việc, thứ hai đến thứ sáu, ngày thường",
    "adding": "thêm cộng kèm cùng với vẽ",
    "called": "tên ghi gọi",
    "now": "nay",
    "breaking": "nhưng còn",
    "failing": "không chưa",
    "placing": "tại gần trên vào cho",
    "labelling": "ghi viết đặt",
    "labelled": "ghi",
    "saying": "chữ rằng",
    "winning": "thắng",
    "losing": "thua",
    "titles": "tên",
    "of_circles": "bóng điểm",
    "halfway": "nửa bán",
    "stripe_nouns": "vùng khoảng dải",
    "kind_words": """
        pareto: lũy kế phần trăm đường; pyramid: trái phải giữa bên; arc: tên phần trăm; boxplot:
        trung vị; heatmap: đậm nhạt ô màu; stacked: phần lớp; funnel: chuyển đổi tỷ lệ bước giai
        đoạn trước đầu
    """,
    "at_marks": "trên trong vào cạnh bên",
    "small": "nhỏ riêng",
    "calling": "gọi đặt",
    "at_its_top": "ở trên, trên cùng, nằm trên",
    "at_its_bottom": "ở dưới, dưới cùng, nằm dưới",
    "on_top_of": "chồng lên, nằm trên",
    "starting_with": "bắt đầu với, bắt đầu từ, bắt đầu bằng, đặt",
    "then": "rồi tiếp và",
    "as_they_are": "nguyên",
    "keeping": "giữ",
    "one_line": "đường vạch",
    "line_of": "tại cho mức",
    "drawn_as": "dạng",
    "instead": "thay",
    "beginning": "đầu",
    "belongs": "cho thì",
    "along_x": """
        theo chiều ngang, trên trục ngang, trên trục hoành, trên trục x, ở trục ngang, ở trục
        hoành
    """,
    "along_y": "theo chiều dọc, trên trục dọc, trên trục tung, trên trục y, ở trục dọc, ở trục tung",
    "greeting": "chào alo hello hey",
    "thanking": "cảm cám",
    "used_up": "hết",
    "to_do": "còn phải làm, chưa làm xong, cần làm nốt",
    "rows_meant": "những",
    "won": "thắng",
    "lost": "thua",
    "drawn": "hòa",
    "owing": "nợ",
    "paid": "trả",
    "money": "tiền đồng",
    "worth": "đáng",
    "earning": "kiếm được, thu được, mang về",
    "whole": "toàn",
    "noon": "trưa",
    "speedy": "nhanh",
    "leisurely": "chậm",
    "who": "ai",
    "naming": "ai gì nào nhiêu",
    "picking": "ai nào",
    "exceeding": "vượt",
    "crossing": "vượt đạt chạm",
    "moving": "tăng giảm đổi",
    "sinking": "giảm",
    "differing": "lệch",
    "them": "chúng",
    "greater": "hơn cao nhiều lớn nhanh đắt dài nặng già",
    "smaller": "ít thấp nhỏ rẻ ngắn nhẹ chậm kém",
    "than": "hơn",
    "factors": "lần",
    "back": "lại",
    "correcting": "là phải",
    "mistaken": "nhầm sai lỗi",
    "setting": "sửa đổi",
    "forgotten": "thiếu quên",
    "standing_rows": "hàng dòng mới",
    "in_force": "lọc",
    "halves": "nửa",
    "begging": "giúp giùm",
    "drawn_marks": "cột ô",
    "inclusive": "luôn",
    "by_how_much": "nhiêu",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "vậy thì à ừ ok ơ nhưng và xin lỗi giờ haha cũng mà này nghe hôm nay",
    "articles": "cái các những mỗi mọi một vài",
    "denying": "không chưa chẳng",
    "pointing": "đây đó này kia mọi gì ai",
    "speaking": "tôi mình tớ em anh chị chúng ta bọn tụi nó họ con cháu",
    "being": "là có được bị đang đã sẽ rất thấy nghĩ nói bảo hỏi thích ghét yêu làm đi đến về ngủ mưa sống",
    "reasons": """
        bởi vì, do là, tại vì, để tôi, để mình, để sếp, để mọi người, để em, mặc dù, dù, nếu không,
        phòng khi, nhờ có, để xem có, để biết có, bất kể
    """,
    "purposes": """
        để trình bày, để thuyết trình, để in ra, để in, để treo, để gửi, để chia sẻ, để đăng, để khoe,
        để hiểu, để cho sếp, mà tôi, mà mình
    """,
    "audiences": """
        sếp giám đốc trưởng phòng nhóm đồng nghiệp khách hàng thầy cô giáo lớp bố mẹ ba má chồng vợ bạn
        con ông bà anh chị em gia đình xóm câu lạc bộ ban hội báo cáo thuyết trình slide bài giảng họp
        buổi tập luận văn trường dự án blog web trang bản tin tạp chí tường tủ lạnh sách tiệc đám cưới
        kênh thành viên
    """,
    "for_whom": "cho, để cho, dành cho",
    "ordering": """
        vẽ cho làm tạo hãy đặt sắp xếp đánh dấu tô ghi thêm bỏ xóa ẩn giữ dùng đổi bắt đầu nhóm gộp so
        sánh viết xin
    """,
    "quantities": """
        chi phí tiêu giá lương thu nhập doanh lợi nhuận ngân sách hóa đơn số kết quả thời gian khoảng
        cách quãng đường dài chiều cao rộng nặng kích thước diện tích sâu tốc độ nhiệt mưa ẩm áp suất
        thụ sử dụng sản xuất năng điện tổng mức tỉ lệ tỷ liệu phiếu ghế lượt xem truy cập khách tham gia
        tải ngày trứng bàn thắng vé ca phần trăm
    """,
    "amounts": "tiền lượng con_số giá_trị điểm cây_số km giờ phút đồng lít cân người lần chiếc cái",
}
"""Words of the talk around a request, by their list in `Chatting`."""
