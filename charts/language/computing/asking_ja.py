"""Japanese for how things are asked."""

from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    subjects="誰 だれ どれ どの 何 私 僕 俺 わたし 私たち",
    supposing="もし",
    whether="か",
    choosing="の",
    happened="売れた 売った 売上げた 稼いだ 使った 走った 飲んだ 取った 集めた 食べた 寝た",
    results="データ 数字 結果 成績 表 統計 一覧",
    at_the_top="""
        が先, を先に, 先に, が上, を上に, 上に, が一番上, を一番上に, 一番上に, から, が先頭, を先頭に,
        が左, を左に, が最初, を最初に
    """,
    at_the_bottom="が下, を下に, 下に, が最後, を最後に, 最後に, 一番下に",
    paler="薄い 淡い 明るい うすい ライト",
    deeper="濃い 暗い ダーク 深い",
    how_much="いくつ, どれくらい, どのくらい",
)
CHATTING = Chatting(
    wanting="欲しい ほしい たい 必要 追加 送って 保存",
    quantities="""
        金額 額 お金 数量 数 数字 値 点 点数 キロ km 時間 分 円 リットル 人数 人 回 回数 件 件数 個 個数
        本数 数値 量
    """,
)
