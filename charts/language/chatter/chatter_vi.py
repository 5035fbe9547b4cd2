"""Words that carry no wish in this language."""

CHATTER = """
    tui mày hắn họ ta chúng ông mợ bé boss oneplot nè ni ấy rứa đc dk rùi okie okay ừm uh uhm ui trời hử hén
    nghen nà mừ ghê thiệt thật thực sự nhaaa hihi haha hahaha hehe kaka kkk lol xd huhu hic hichic hix hmm hm
    hèm alo hello hi hey heya helo trưa khuya hôm bữa tại liền tức nhanh khẩn xíu tẹo chốc thường chắc tuồng
    đoán nghĩ ngó coi đáp kể gửi bấm gõ xài phiền phép mong hy thích ưng thuyết hoạ phác diễn xuất xây hành
    mắt gàng xinh thông tuyệt giỏi chỉnh ngon đỉnh siêu cực khá bởi tuy mặc lỡ kẻo bèn song việc vụ thắc kiến
    vấn cách phương chẳng trường danh file tệp tin bức chiếc bài cáo cuộc buổi slide ppt powerpoint giảng mệt
    buồn chán khổ phúc stress cafe bro mng tks thks help cao_nhân các_cao_nhân đại_ca anh_zai chị_gái vẽ_lẹ
    làm_lẹ lẹ_lên cứ_làm cứ_vẽ cứ_thế xin_lỗi_vì làm_phiền_mọi_người thầy_giáo_bảo cô_giáo_bảo thầy_bảo
    cô_bảo nhờ_anh_chị nhờ_các giúp_em_với giúp_mình_với giúp_tui_với kính_chào kính_gửi dạ_vâng mấy_bạn_ơi
    hộ_mình hộ_em hộ_tôi hộ_mình_với hộ_em_với không_ạ không_nhỉ không_bạn không_nha được_hem trân_trọng
    chân_thành cảm_ơn_chân_thành xin_chân_thành_cảm_ơn đội_ơn cám_ơn_trước bài_tập_lớn nộp_bài để_nộp
    để_trình_bày trong_cuộc_họp cho_buổi_họp nhìn_cho_rõ nhìn_cho_đẹp sinh_động lấy_dữ_liệu lấy_giúp giúp_đỡ
    hướng_dẫn_em cứu_em cứu_với gấp_gấp xem_thế_nào xem_sao tôi_muốn mình_muốn em_muốn mình_cần em_cần
    tôi_cần cho_em cho_tui cho_anh giúp_tui giùm_mình giùm_em dùm_em dùm_mình làm_ơn xin_vui_lòng xin_hãy
    xin_lỗi xin_chào xin_cảm_ơn xin_phép nhờ_bạn nhờ_anh nhờ_chị phiền_bạn phiền_anh làm_phiền cảm_phiền
    cảm_ơn_nhiều cảm_ơn_bạn cảm_ơn_bạn_nhiều biết_ơn hy_vọng hi_vọng mong_muốn yêu_cầu đề_nghị được_không
    được_ko được_k được_chứ được_hông được_không_ạ được_không_bạn được_không_nhỉ có_được_không có_thể
    có_thể_giúp không_biết_có_thể bạn_có_thể anh_có_thể liệu_có_thể có_lẽ chắc_là hình_như dường_như thì_phải
    đúng_không phải_không đúng_vậy đúng_rồi không_sao không_có_gì nói_chung nói_thật thật_ra thực_ra thật_sự
    thực_sự đại_khái cơ_bản về_cơ_bản đơn_giản đơn_giản_thôi thôi_cũng_được cũng_được là_được là_được_rồi
    thế_thôi vậy_thôi nhé_bạn nha_bạn nhé_cả_nhà cả_nhà_ơi mọi_người_ơi các_bạn các_bạn_ơi các_anh_chị
    các_bác anh_em anh_em_ơi bạn_ơi ad_ơi bot_ơi anh_ơi chị_ơi em_ơi mấy_bạn đồng_nghiệp bạn_bè thầy_cô
    cô_giáo thầy_giáo giáo_viên giảng_viên sếp_tôi sếp_em sếp_mình chào_buổi_sáng chào_buổi_tối
    chúc_ngày_tốt_lành chào_mọi_người chào_bạn chào_cả_nhà chào_anh chào_em bây_h hiện_giờ hiện_tại lúc_này
    vừa_nãy hôm_nay ngày_mai hôm_qua ngay_bây_giờ ngay_lập_tức càng_sớm_càng_tốt một_chút một_xíu một_tí
    chút_xíu một_lát lát_nữa trước_hết tiện_thể để_tôi để_mình để_em để_coi để_biết để_thấy để_hiểu
    để_dễ_hiểu cho_dễ_hiểu dễ_nhìn cho_dễ_nhìn cho_dễ_xem dễ_đọc cho_đẹp đẹp_đẹp cho_rõ cho_rõ_ràng cho_gọn
    cho_nhanh cho_sếp để_báo_cáo làm_báo_cáo báo_cáo_cho_sếp để_thuyết_trình thuyết_trình bài_thuyết_trình
    cuộc_họp buổi_họp họp_nhóm đi_họp để_họp cho_cuộc_họp bài_tập bài_tập_về_nhà làm_bài_tập bài_tập_nhóm
    bài_báo_cáo bản_báo_cáo luận_văn tiểu_luận đồ_án dự_án công_việc cơ_quan văn_phòng trường_học ở_trường
    đi_học thể_hiện biểu_diễn biểu_thị trực_quan trực_quan_hóa minh_họa mô_tả trình_bày vẽ_ra vẽ_hộ vẽ_giúp
    vẽ_giùm vẽ_dùm vẽ_cho vẽ_lên làm_cho làm_giúp làm_hộ tạo_ra tạo_cho tạo_giúp tạo_giùm tạo_lập dựng_cho
    dựng_giúp dựng_lên lập_giúp đưa_ra đưa_cho đưa_lên biến_thành xuất_ra thiết_kế phân_tích_giúp phân_tích
    xử_lý xử_lí cho_thấy cho_coi muốn_biết muốn_xem muốn_thấy muốn_coi muốn_hỏi cho_hỏi hỏi_chút nhìn_vào
    nhìn_thấy làm_thử thử_xem thử_vẽ nhìn_được sử_dụng dùng_để áp_dụng từ_dữ_liệu từ_bảng_này từ_số_liệu
    con_số các_con_số dữ_liệu_này dữ_liệu_sau dữ_liệu_dưới_đây dữ_liệu_trên bảng_sau bảng_dưới_đây bảng_trên
    sau_đây dưới_đây như_sau như_vậy như_thế làm_sao tại_sao vì_sao bởi_vì tại_vì do_đó vì_vậy vì_thế cho_nên
    thế_nên tuy_nhiên mặc_dù chẳng_hạn ví_dụ danh_sách thông_tin tài_liệu nội_dung đính_kèm bức_tranh bức_ảnh
    tấm_hình cái_hình hình_ảnh ý_tưởng câu_hỏi vấn_đề mục_đích lý_do lí_do cách_thức trường_hợp việc_này
    chuyện_này cái_kia thứ_này kiểu_này tò_mò hơi_vội đang_vội đang_gấp cần_gấp gấp_lắm mệt_quá bối_rối
    vui_quá tuyệt_vời tốt_quá hay_quá đẹp_quá quá_đẹp quá_hay rất_tốt cảm_ơn em_cảm_ơn nên_em nên_mình
    quán tiệm nên_tui nên_cần nên_giúp nên_nhờ nên_muốn
"""
