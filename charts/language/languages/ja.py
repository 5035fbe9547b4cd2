"""Japanese."""

from charts.language.computing.computing_ja import COMPUTING
from charts.language.language import Cues, Language
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "棒グラフ, 縦棒グラフ, バーチャート, 棒",
    Tag.LINE: "折れ線グラフ, 折れ線, 線グラフ, ラインチャート",
    Tag.AREA: "面積図, 面グラフ, 面積グラフ, エリアチャート",
    Tag.POINT: "散布図, 散布",
    Tag.ARC: "円グラフ, パイチャート",
    Tag.DONUT: "ドーナツ, ドーナツグラフ, ドーナツチャート",
    Tag.HISTOGRAM: "ヒストグラム",
    Tag.BOXPLOT: "箱ひげ図",
    Tag.HEATMAP: "ヒートマップ",
    Tag.LOLLIPOP: "ロリポップチャート, ロリポップグラフ, ロリポップ",
    Tag.CHART: "グラフ, チャート, 図, 可視化",
    Tag.STACKED: "積み上げ, 積み上げ棒グラフ, 積層",
    Tag.GROUPED: "集合棒グラフ, 横並び",
    Tag.HORIZONTAL: "横棒, 横棒グラフ, 水平",
    Tag.LOG: "対数, 対数目盛",
    Tag.AT_LEAST: "以上",
    Tag.AT_MOST: "以下",
    Tag.ABOVE: "より大きい, を超える, より多い, 超",
    Tag.BELOW: "より小さい, 未満, より少ない",
    Tag.UNEQUAL: "以外の, 以外, を除く, を除いて, 除外",
    Tag.EQUAL: "等しい",
    Tag.TO: "まで",
    Tag.SINCE: "以降, から, 以来",
    Tag.UNTIL: "まで, 以前",
    Tag.BEFORE: "前の, より前, 以前",
    Tag.AFTER: "より後, 以後",
    Tag.NULL: "空",
    Tag.CONTAINS: "含む, を含む",
    Tag.STARTS: "で始まる",
    Tag.ENDS: "で終わる",
    Tag.ONLY: "のみ, だけ, に限る",
    Tag.WITHOUT: """
        ではなく, 抜き, 除く, なし, 抜いて, 除いて, 外して, 消して, 以外
    """,
    Tag.NOT: "ない",
    Tag.COUNT: "件数, 個数, いくつ, 回数, 頻度, 数量, 人数",
    Tag.DIFFERENT: "異なる, ユニーク",
    Tag.SUM: "合計, 総計, 総",
    Tag.MEAN: "平均値, の平均, 平均",
    Tag.MEDIAN: "中央値",
    Tag.MIN: "最小値, 最小, 最低",
    Tag.MAX: "最大値, 最大, 最高",
    Tag.EACH: "各",
    Tag.POST_BY: "別に, 別の, 別, ごとに, ごとの, ごと, 毎の, 毎に, 毎, による, によって",
    Tag.SERIES: "内訳, 色分け",
    Tag.OVER: "にわたって",
    Tag.VERSUS: "対, と",
    Tag.AND: "および, また, それに, も, 及",
    Tag.OR: "または, もしくは",
    Tag.BIN: "階級, ビン",
    Tag.SORT: "並べ替え, 並べ, 並べて, 順",
    Tag.ASC: "昇順, 小さい順, 小さい順に, 少ない順, 低い順",
    Tag.DESC: "降順, 大きい順, 大きい順に, 多い順, 高い順",
    Tag.ALPHABET: "五十音順, アルファベット順",
    Tag.X_AXIS: "x軸, 横軸",
    Tag.Y_AXIS: "y軸, 縦軸",
    Tag.TOP: "上位, トップ",
    Tag.BOTTOM: "下位, ワースト",
    Tag.OTHERS: "その他",
    Tag.YEAR: "年間, 年, 年度",
    Tag.QUARTER: "四半期",
    Tag.MONTH: "ヶ月, か月, 月間, 月",
    Tag.WEEK: "週",
    Tag.DAY: "日付, 日",
    Tag.WEEKDAY: "曜日",
    Tag.HOUR: "時間, 時間帯",
    Tag.YEARLY: "年ごと, 年別, 毎年, 年度",
    Tag.QUARTERLY: "四半期ごと, 四半期別",
    Tag.MONTHLY: "月ごと, 月別, 毎月, 各月",
    Tag.WEEKLY: "週ごと, 週別, 毎週",
    Tag.DAILY: "日ごと, 日別, 毎日",
    Tag.TREND: "推移, トレンド, 変化, 時系列",
    Tag.SHARE: "割合, 比率, 構成比, シェア, 内訳, 比例",
    Tag.RELATION: "相関, 相関関係, 関係",
    Tag.DISTRIBUTION: "ばらつき, 分布",
    Tag.COMPARE: "比較",
    Tag.NO_CHART: "グラフは不要, グラフなし, グラフ不要, グラフはいらない, 図は不要",
    Tag.FILLER: """
        を, の, は, が, に, で, と, へ, から, まで, も, です, ます, して, した, する, してください,
        ください, 下さい, お願いします, お願い, 作って, 作成, 作成して, 作成してください, 描いて, 見せて,
        表示, 表示して, 示して, 出して, 書いて, この, その, これ, データ, 表, にして, にしてください,
        教えて, たい, したい, ほしい, 直近, 過去, 最初, 欲しい, という, について, 私, 私の
    """,
    Tag.ADD: """
        追加, 追加して, 加えて, も加えて
    """,
    Tag.UNDO: """
        元に戻して, 戻して, 取り消して, 取り消し, 一つ前
    """,
    Tag.RESET: """
        最初から, 最初に戻して, やり直し, 元のグラフ
    """,
    Tag.REVERSED: """
        逆に, 逆順, 逆にして, 反対に
    """,
    Tag.AGAIN: """
        同じように, 同じものを, もう一度同じ, 同じで
    """,
    Tag.HIGHLIGHT: """
        強調, 強調して, 目立たせて, ハイライト
    """,
    Tag.TITLE: """
        タイトル, タイトルは, 題名
    """,
    Tag.DARK: """
        ダークモード, 暗い背景, 黒背景
    """,
    Tag.LIGHT: """
        明るい背景, 白背景
    """,
    Tag.RULE: """
        目標線, 基準線
    """,
    Tag.MEAN_RULE: """
        平均線
    """,
    Tag.NO_LABELS: """
        ラベルなし, 数値なし
    """,
    Tag.NO_LEGEND: """
        凡例なし
    """,
}
_CUES = Cues(
    charts="グラフ, チャート, 散布, ヒストグラム",
    how_to="",
    what_is="",
    explain_verbs="""
        何ですか, とは, 作り方, 書き方, 描き方, 読み方, 見方, 使い方, 説明, 仕組み, 教えて, 方法,
        どうやって, 違い
    """,
    works="",
    deictic="この表, このデータ, これ, 以下の, 次の",
    means="",
    make="作成, 作って, 描いて, 表示, 見せて, 出して, 可視化",
    question="ですか, ますか, どの, どれ, いくら, いくつ, なぜ, 誰",
    grouping="別, ごと, 毎, 各, 比較, 推移",
    refusals="""
        グラフは不要, グラフ不要, グラフなし, グラフはいらない, グラフはいりません, 図は不要, 描かないで,
        文字だけ
    """,
    thanks="""
        ありがとう, ありがとうございます, 完璧, 素晴らしい, いいね, 最高
    """,
)
LANGUAGE = Language(
    code="ja",
    unspaced=True,
    phrases=_PHRASES | COMPUTING,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "ヒストグラム",
        Tag.BOXPLOT: "箱ひげ図",
        Tag.HEATMAP: "ヒートマップ",
        Tag.POINT: "散布",
        Tag.ARC: "円グラフ, ドーナツ",
        Tag.AREA: "面積",
        Tag.LINE: "折れ線",
        Tag.BAR: "棒グラフ",
    },
    undrawn={},
    requesting="グラフ",
    requesting_alone="グラフ",
    synonyms={
        "revenue": "売上 売上高",
        "region": "地域",
        "cost": "費用 支出",
        "product": "商品 製品",
    },
    abbreviations={},
    endings="",
    numbers="一 二 三 四 五 六 七 八 九 十",
    powers={
        3: "千",
        4: "万",
        8: "億",
    },
    magnitudes={
        3: "千",
        4: "万",
        8: "億",
        12: "兆",
    },
    about="約",
    bound_words="",
    out_of="",
    duration_names="",
    hour_names="",
    time_units={},
    totals="合計",
    overall="",
    mean_labels="",
    joins="",
    blanks="無, なし",
    date_words="",
    months="",
    weekdays="月曜日|月 火曜日|火 水曜日|水 木曜日|木 金曜日|金 土曜日|土 日曜日|日",
    small_words="の",
    joining_words="",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="年 年度",
    age_names="",
    mean_names="給料 年齢 価格 温度 気温 身長 体重 平均",
    people="人 社員 従業員 学生 生徒",
    women="女性 女",
    men="男性 男",
    first="最初",
    last="最近 直近 過去",
    weekend="週末",
    ordinals="",
    of_a_month="",
    up_to="",
    in_order="",
    order_by="",
    order_of="",
    backwards="逆順",
    having="",
    but="",
    all_of="",
    telling="",
    stacked_stems="",
    preambles="",
    in_the="",
    small_talk="""
        を の は が に で と へ も や か ね よ です ます した して する ください 下さい お願い
        お願いします この その これ それ データ 表 グラフ 図 私 ありがとう こんにちは だけ から まで
        について ほしい たい 見たい 見せて 作って 描いて 出して いる ある くれ くれる いただけ ますか
    """,
    colours={
        "red": "赤 赤く 赤色",
        "orange": "オレンジ オレンジ色",
        "yellow": "黄色 黄色く",
        "green": "緑 緑色",
        "teal": "水色",
        "blue": "青 青く 青色",
        "purple": "紫 紫色",
        "pink": "ピンク ピンク色",
        "brown": "茶色",
        "grey": "灰色 グレー",
        "black": "黒 黒く 黒色",
    },
    date_marks="年 月 日",
)
