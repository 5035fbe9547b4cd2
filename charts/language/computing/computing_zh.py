"""Chinese for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "减去, 减, 扣除, 扣掉, 減去",
    Tag.SUBTRACT: "减掉, 減掉, 相减",
    Tag.PLUS: "加上, 相加",
    Tag.TIMES: "乘以, 相乘",
    Tag.DIVIDED: "除以",
    Tag.PER_HEAD: "人均, 每人, 人均的",
    Tag.PER: "每个, 每一, 平均每",
    Tag.PERCENT_OF: "占比",
    Tag.PROFIT: "利润, 盈利, 利潤, 结余, 盈余, 净利润, 净收入, 余额, 收支差",
    Tag.MARGIN: "利润率, 毛利率, 利潤率, 净利率",
    Tag.DAYS_BETWEEN: """
        天数, 相隔天数, 间隔天数, 多少天, 用了多久, 持续时间, 时长, 几天
    """,
    Tag.OVER_UNDER: "高于或低于, 超过或低于, 高出或低于",
    Tag.RATE: "比率",
    Tag.TOGETHER: "合计, 加起来, 总和, 加在一起, 合在一起, 合起来",
    Tag.WHOLE: "总量, 总额, 全部, 总数, 整体, 总和",
    Tag.FRACTION: "占比, 百分比, 比例, 份额",
    Tag.RATIO: "之比, 比值, 的比",
    Tag.DIFFERENCE: "差额, 之差, 差值, 差距, 的差, 相差, 差額, 差异",
    Tag.RUNNING: "累计, 累積, 累计的, 累积, 累加, 年初至今, 累計, 滚动累计",
    Tag.MOVING: "移动平均, 移動平均, 滚动平均, 滑动平均, 移动均线, 平滑, 移动平均值",
    Tag.MOVING_SUM: "移动求和, 滚动求和, 滚动总和",
    Tag.TOTAL_SHARE: """
        占总数的百分比, 占总额的百分比, 占总量的比例, 占总数的比例,
        占全部的比例, 占总额, 占总数, 占总量, 占全部
    """,
    Tag.LAST_PERIOD: """
        环比, 比上月, 较上月, 与上月相比, 比上个月, 较上个月, 与上个月相比,
        比上周, 较上周, 与上周相比, 比前一天, 较前一天, 比上季度, 较上季度,
        逐月, 環比, 与前一月相比
    """,
    Tag.YEAR_ON_YEAR: """
        同比, 比去年, 较去年, 与去年相比, 比上年, 较上年, 与上年相比,
        比前一年, 去年同期, 逐年
    """,
    Tag.GROWTH: "增长率, 增速, 变化率, 增长百分比, 增长幅度, 成長率, 涨幅",
    Tag.GROWING: "增长, 成长",
    Tag.CHANGE: "变化量, 增量, 增减, 变动, 增加量, 差额, 增幅",
    Tag.PERCENT: "百分比, 百分之, 按百分比, percent",
    Tag.INDEXED: "指数化, 基期, 以起点为, 定基, 指数",
    Tag.RANKING: "历年排名, 排名变化, 每年排名, 名次变化",
    Tag.Z_SCORE: "z分数, 标准分数, 标准化, z值",
    Tag.PERCENTILE: "百分位数, 百分位, 分位数, 分位",
    Tag.STDEV: "标准差, 標準差, 标准偏差",
    Tag.VARIANCE: "方差, 變異數",
    Tag.RANGE: "极差, 全距, 最大值减最小值, 最大减最小",
    Tag.MODE: "众数, 眾數",
    Tag.FIRST: "第一个值, 首个值, 初始值",
    Tag.LATEST: "最新值, 最后一个值, 最近的值, 最新的",
    Tag.EVERYTHING: "所有, 全部",
    Tag.INCOME: "收入, 营收, 销售额, 营业额, 销售收入, 收益, 進帳, 進賬",
    Tag.COST: "成本, 支出, 费用, 花费, 开支, 費用, 開支",
    Tag.POPULATION: "人口, 居民, 人数, 人口数",
}
