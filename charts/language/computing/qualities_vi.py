"""Vietnamese verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "cao thấp": "cao",
    "nặng nhẹ": "nặng",
    "xa dài lâu ngắn": "cách dài phút giờ km gian",
    "nóng lạnh": "độ",
    "mưa": "mưa",
    "đắt rẻ tiêu trả": "giá phí tiền chi",
    "kiếm thu": "thu lương",
    "già trẻ tuổi": "tuổi",
    "nhanh chậm": "độ gian phút giây",
    "chạy đi bơi": "cách km bước",
    "ngủ": "ngủ giờ",
    "đọc": "trang",
    "bán chạy": "bán thu",
    "ghi": "bàn điểm",
    "giàu nghèo": "thu",
    "đông vắng": "khách",
    "làm": "giờ",
    "nghỉ vắng": "nghỉ",
    "uống": "ly cốc lít",
}
