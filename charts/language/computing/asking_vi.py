"""Vietnamese for how things are asked."""

from charts.language.phrasing.phrasing_vi import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    overtaking="vượt",
    cutting="cắt",
    square="vuông km2 km² hecta",
    often="lần",
    converting="chuyển_đổi",
    us="chúng_tôi chúng_ta người",
    counted_once="hai_lần một_lần trùng",
    step_to_step="từ tháng này sang tháng khác, từ tháng này qua tháng khác, từ tuần này sang tuần khác",
    consumption="tiêu",
    the_next="kế",
    subjects="ai gì nào tôi mình em anh chúng_tôi bạn họ nó",
    supposing="nếu",
    whether="có là phải",
    choosing="mà có nào với",
    happened="bán được kiếm thu tiêu chạy uống ghi đạt làm nhận sản_xuất ngủ",
    results="dữ_liệu số_liệu kết_quả bảng thống_kê danh_sách",
    at_the_top="trước, trước tiên, đầu tiên, lên đầu, ở trên, trên cùng, lên trước, xếp trước",
    at_the_bottom="sau cùng, cuối cùng, ở dưới, dưới cùng, xuống cuối",
    paler_behind="nhạt sáng",
    deeper_behind="đậm sẫm thẫm tối",
    how_much="bao nhiêu, số, số lượng, số lượt",
    unwanted="""
        không cần, không cần đâu, thì không cần, không cần thiết, không lấy, thì không lấy, thì bỏ, thì
        bỏ qua, thì thôi, thôi không cần, không muốn xem, đừng đưa vào, không đưa vào, đừng cho vào,
        không cho vào, đừng vẽ, không vẽ, đừng lấy, không tính đến, thì không tính, bỏ ra, ra ngoài,
        không quan tâm, không quan trọng, thì loại, loại ra, thì loại ra, không tính vào, không tính,
        thì đừng tính, đừng tính, thì bỏ ra, bỏ đi, không hiện, đừng hiện, không thêm vào, đừng thêm,
        thì khỏi, khỏi lấy, khỏi vẽ, khỏi tính, cho ra ngoài, để ra ngoài
    """,
    parting="bỏ loại lấy gạt tách gạch cắt",
    particles="ra đi",
    **ASKED,
)
CHATTING = Chatting(
    wanting="muốn cần xin thêm gửi lưu",
    greetings="""
        xin chào, chào, chào bạn, chào mọi người, hello, hi, alo, chào buổi sáng, thân gửi, kính
        gửi, ê
    """,
    closings="""
        cảm ơn, cám ơn, cảm ơn nhiều, cảm ơn bạn, xin cảm ơn, trân trọng, thân ái, cảm ơn trước,
        chúc một ngày tốt lành, tạm biệt
    """,
    polite="""
        nếu được, nếu có thể, nếu tiện, khi nào rảnh, không vội, không gấp, cứ từ từ, như mọi khi,
        như thường lệ, càng sớm càng tốt, thì tốt quá, thì hay quá, thì tuyệt, làm ơn, giúp mình
        với, giúp mình nhé, giùm mình, giúp tôi với, phiền bạn, nhờ bạn, đơn giản thôi
    """,
    **TALK,
)
