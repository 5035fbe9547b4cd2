"""Japanese for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "マイナス, 引く",
    Tag.SUBTRACT: """
        引いた, 引いた値, 差し引いた, 差し引く, 差引, 引いて, 差し引いて, 引いたもの, 引くと,
        引いたら, 差し引くと, 差し引いたら, 差っ引いて, 引き算して, マイナスして
    """,
    Tag.PLUS: "プラス, 足す, 足した, 加えた, 足して",
    Tag.TIMES: "かける, 掛ける, かけた, 掛けた, 乗じた",
    Tag.DIVIDED: """
        割る, 割った, で割る, で割った, 除した, 割って, 割った値, で割って, で割った値, 割り算, ÷,
        を割った
    """,
    Tag.PER_HEAD: "一人あたり, 一人当たり, 1人あたり, 1人当たり, 人口あたり",
    Tag.PER: "あたり, 当たり, あたりの, 当たりの, につき",
    Tag.PERCENT_OF: "に対する割合, に占める割合, に対するパーセント, に対する比率",
    Tag.PROFIT: "利益, 収支, 純利益, 残高, 儲け, 黒字, 粗利",
    Tag.MARGIN: "利益率, マージン, 粗利率",
    Tag.DAYS_BETWEEN: "日数, 期間, 何日, かかった日数, 所要日数, 何日間",
    Tag.OVER_UNDER: "上回るか下回るか, 以上か以下か, 過不足",
    Tag.RATE: "比率",
    Tag.TOGETHER: "合わせて, 合計して, まとめて, 合わせた, 全部合わせて, 合算",
    Tag.WHOLE: "全体に占める, 全体の, 総計の, 合計の, 全体に対する",
    Tag.FRACTION: "割合, 比率, シェア, 構成比",
    Tag.RATIO: "の比, 対比, の比率, 比, との比, 対する比率",
    Tag.DIFFERENCE: "の差, 差額, 差分, 開き, 差, との差, の差額, 差を",
    Tag.RUNNING: """
        累計, 累積, 累計の, 累積の, 累計で, 積み上げ合計, 年初来, 累計値, 累積値, 累積合計, 累計額,
        の累計, 累計を, 積算
    """,
    Tag.MOVING: "移動平均, 移動平均線, ローリング平均, 平滑化, ならした, 平滑",
    Tag.MOVING_SUM: "移動合計, ローリング合計",
    Tag.TOTAL_SHARE: """
        全体に占める割合, 全体の割合, 合計に占める割合, 総計に占める割合, 全体に対する割合, 全体比,
        全体に占める割合をパーセント, 構成比率
    """,
    Tag.LAST_PERIOD: """
        前月比, 前月からの, 前月との, 先月比, 先月からの, 前週比, 前週からの, 前日比, 前日からの,
        前日との, 前期比, 前期からの, 前四半期比, 月ごとの増減
    """,
    Tag.YEAR_ON_YEAR: "前年比, 前年同月比, 前年同期比, 前年からの, 前年との, 昨年比, 昨年からの, 対前年比",
    Tag.GROWTH: "増減率, 伸び率, 成長率, 変化率, 増加率, 成長率を, 増減率を, 増加率を, 上昇率, 伸び率を",
    Tag.GROWING: """
        成長, 伸び, 増えた, 増加した, 伸びた, 上がった, どれくらい増えた, 増えました, どれだけ増えた,
        どのくらい増えた, 増加
    """,
    Tag.CHANGE: "増減, 変化量, 増加量, 増減額, 伸び, 変化, 差分",
    Tag.PERCENT: "パーセント, パーセントで, 百分率, percent, パーセント表示",
    Tag.INDEXED: "指数, 指数化, を100として, 基準",
    Tag.RANKING: "順位の推移, 年ごとの順位, 順位変動",
    Tag.Z_SCORE: "zスコア, 標準得点, 標準化, z値",
    Tag.PERCENTILE: "パーセンタイル, 百分位数, 分位数",
    Tag.STDEV: "標準偏差",
    Tag.VARIANCE: "分散",
    Tag.RANGE: "範囲, レンジ, 最大値と最小値の差",
    Tag.MODE: "最頻値",
    Tag.FIRST: "最初の値, 初期値",
    Tag.LATEST: "最新値, 最後の値, 最新の値, 直近の値",
    Tag.EVERYTHING: "すべて, 全て",
    Tag.INCOME: "売上, 収入, 売上高, 収益, 入金, 売り上げ, 売れ行き, 売上額, 販売額",
    Tag.COST: "費用, 支出, コスト, 経費, 原価, 出金",
    Tag.POPULATION: "人口, 住民, 人数",
    Tag.MORE_THAN: """
        より何, よりどれくらい, よりどれだけ, よりどのくらい, より多い, より少ない, よりいくつ,
        よりいくら, よりも, との差, の差, 差はいくつ, 差は, 差
    """,
    Tag.CELSIUS: "摂氏, セ氏",
    Tag.FAHRENHEIT: "華氏, カ氏",
    Tag.MILES: "マイル",
    Tag.KILOMETRES: "キロメートル, キロ",
    Tag.POUNDS: "ポンド",
    Tag.KILOGRAMS: "キログラム",
    Tag.HOURS: "時間単位",
    Tag.MINUTES: "分単位",
    Tag.SECONDS: "秒, 秒単位",
    Tag.IN_FIGURES: "実数で, 絶対値, 割合ではなく, いくつ, いくら",
    Tag.YEARS_APART: "年ごとの線, 年別の線, 年ごとに重ねて, 年を重ねて比較",
    Tag.LOSS: "赤字, 損失, 赤字の",
    Tag.WIN: "黒字, 黒字の",
    Tag.SHRUNK: "減った, 下がった, 減少した, 落ちた",
    Tag.GREW: "増えた, 上がった, 増加した, 伸びた",
    Tag.OWN_RANK: "それぞれの順位, 順位を表示, 順位として, 何位",
    Tag.EXTREME_LABELS: "最大と最小にラベル, 最高と最低に値, ピークにラベル, 最大値だけラベル",
    Tag.NOT_NULL: "空でない, 空ではない",
    Tag.AXIS_TO: "軸は, 軸を最大",
    Tag.AWAY_FROM: "からどれだけ離れて, からの差, との差, からの偏差, より上か下か",
    Tag.OUT_OF: "のうち",
    Tag.IN_EVERY: "あたり, につき",
    Tag.SPREAD_OF: "偏差, 差, 範囲, 幅, 間",
}
