"""Chinese."""

from charts.language.computing.computing_zh import COMPUTING
from charts.language.language import Cues, Language
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "柱状图, 条形图, 柱形图, 直方条",
    Tag.LINE: "折线图, 折线, 线图, 曲线图, 线形图",
    Tag.AREA: "面积图",
    Tag.POINT: "散点图, 散点",
    Tag.ARC: "饼图, 饼状图, 圆饼图, 扇形图",
    Tag.DONUT: "环形图, 圆环图, 甜甜圈图",
    Tag.HISTOGRAM: "直方图, 频率直方图",
    Tag.BOXPLOT: "箱线图, 箱形图",
    Tag.HEATMAP: "热力图, 热图",
    Tag.LOLLIPOP: "棒棒糖图, 棒棒糖",
    Tag.CHART: "图, 图表, 图形, 可视化, 统计图",
    Tag.STACKED: "堆叠, 堆积, 叠加, 堆叠柱状图, 堆积柱状图",
    Tag.GROUPED: "分组柱状图, 簇状, 并排",
    Tag.NORMALIZE: "百分比堆叠, 归一化",
    Tag.HORIZONTAL: "横向, 水平, 横向条形图",
    Tag.LOG: "对数, 对数坐标",
    Tag.AT_LEAST: "至少, 不少于, 不低于, 大于等于, 以上",
    Tag.AT_MOST: "最多, 至多, 不超过, 不多于, 小于等于, 以下",
    Tag.ABOVE: "大于, 高于, 超过, 多于, 超",
    Tag.BELOW: "小于, 低于, 少于, 不足",
    Tag.UNEQUAL: "不是, 不等于, 除了, 除外",
    Tag.EQUAL: "等于",
    Tag.BETWEEN: "介于, 在",
    Tag.FROM: "从, 自",
    Tag.TO: "到, 至",
    Tag.SINCE: "自从, 以来, 以后",
    Tag.UNTIL: "截至, 直到, 以前",
    Tag.BEFORE: "之前, 以前",
    Tag.AFTER: "之后, 后",
    Tag.NULL: "为空, 空",
    Tag.NOT_NULL: "不为空, 非空",
    Tag.CONTAINS: "包含, 含有",
    Tag.STARTS: "以开头, 开头",
    Tag.ENDS: "结尾",
    Tag.ONLY: "只, 仅, 只看, 只要",
    Tag.WITHOUT: """
        而不是, 不含, 不包括, 去掉, 删除, 删掉, 排除, 除去, 除了, 不要
    """,
    Tag.NOT: "不",
    Tag.IN: "在",
    Tag.COUNT: "数量, 个数, 多少, 人数, 计数, 频率, 频数",
    Tag.DIFFERENT: "不同, 不同的",
    Tag.SUM: "总, 总和, 合计, 总计, 总额",
    Tag.MEAN: "平均, 平均值, 均值",
    Tag.MEDIAN: "中位数, 中位",
    Tag.MIN: "最小, 最低, 最小值",
    Tag.MAX: "最大, 最高, 最大值",
    Tag.BY: "按, 按照, 根据, 依",
    Tag.EACH: "每个, 每, 各, 各个, 每种, 每一",
    Tag.POST_BY: "分组, 来分组",
    Tag.SERIES: "按颜色, 颜色, 着色, 分色",
    Tag.OVER: "随",
    Tag.VERSUS: "对比, 与, 和",
    Tag.AND: "以及, 并且, 及",
    Tag.OR: "或, 或者",
    Tag.BIN: "区间, 分箱",
    Tag.SORT: "排序, 排列, 排",
    Tag.ASC: "升序, 从小到大, 从低到高, 递增",
    Tag.DESC: "降序, 从大到小, 从高到低, 递减",
    Tag.ALPHABET: "字母顺序, 拼音",
    Tag.X_AXIS: "x轴, 横轴",
    Tag.Y_AXIS: "y轴, 纵轴",
    Tag.TOP: "前, 最大的, 最高的",
    Tag.BOTTOM: "后, 最小的, 最低的",
    Tag.OTHERS: "其他, 其它",
    Tag.YEAR: "年, 年份, 年度, 年别",
    Tag.QUARTER: "季度",
    Tag.MONTH: "个月, 月, 月份, 月别",
    Tag.WEEK: "周, 星期",
    Tag.DAY: "天, 日, 日期",
    Tag.WEEKDAY: "星期几, 工作日",
    Tag.HOUR: "小时, 时间段",
    Tag.YEARLY: "每年, 年度, 按年",
    Tag.QUARTERLY: "每季度, 按季度",
    Tag.MONTHLY: "每月, 按月, 每个月, 各月",
    Tag.WEEKLY: "每周, 按周",
    Tag.DAILY: "每天, 每日, 按天, 按日",
    Tag.TREND: "趋势, 变化, 走势, 随时间",
    Tag.SHARE: "占比, 比例, 百分比, 份额, 构成",
    Tag.RELATION: "相关, 相关性, 关系, 关联",
    Tag.DISTRIBUTION: "分布, 分布情况, 分布图",
    Tag.COMPARE: "比较, 对比",
    Tag.NO_CHART: "不要图表, 不要图, 不用图, 不需要图, 不画图",
    Tag.FILLER: """
        画, 画出, 画一个, 画一张, 做, 做一个, 做一张, 生成, 创建, 制作, 绘制, 显示, 展示, 请, 请用, 用, 我,
        我的, 我们, 的, 一个, 一张, 给我, 帮我, 这些, 这个, 数据, 表格, 成, 出, 把, 将, 是, 有, 情况, 一下,
        以, 为, 之间, 之间的, 最近, 过去, 最后
    """,
    Tag.ADD: """
        加上, 再加, 添加, 也, 还有
    """,
    Tag.UNDO: """
        撤销, 返回, 恢复, 上一个, 退回
    """,
    Tag.RESET: """
        重新开始, 从头, 最初的, 原来的图
    """,
    Tag.REVERSED: """
        反过来, 倒过来, 相反, 倒序
    """,
    Tag.AGAIN: """
        一样, 同样, 再来一次
    """,
    Tag.HIGHLIGHT: """
        突出, 突出显示, 高亮, 强调
    """,
    Tag.TITLE: """
        标题, 标题为, 题为
    """,
    Tag.DARK: """
        深色, 深色模式, 黑色背景
    """,
    Tag.LIGHT: """
        浅色, 白色背景
    """,
    Tag.RULE: """
        目标线, 参考线
    """,
    Tag.MEAN_RULE: """
        平均线
    """,
    Tag.NO_LABELS: """
        不要标签, 不显示数值
    """,
    Tag.NO_LEGEND: """
        不要图例, 无图例
    """,
}
_CUES = Cues(
    charts="图, 圖",
    how_to="",
    what_is="",
    explain_verbs="""
        怎么做, 怎么画, 如何, 怎样, 是什么, 什么是, 解释, 说明一下, 教我, 教程, 怎么看, 怎么用, 原理, 区别
    """,
    works="",
    deictic="这些, 这个表, 这张表, 这份, 以下, 下面",
    means="",
    make="画, 绘制, 生成, 创建, 制作, 显示, 展示, 可视化, 做一",
    question="吗, 哪, 什么, 多少, 几, 谁, 为什么",
    grouping="按, 各, 每, 别, 比较, 趋势",
    refusals="不要图, 不用图, 不需要图, 不画图, 不要画, 无需图, 别画图, 只要文字",
    thanks="""
        谢谢, 多谢, 太好了, 完美, 很好, 太棒了, 不错
    """,
)
LANGUAGE = Language(
    code="zh",
    unspaced=True,
    phrases=_PHRASES | COMPUTING,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "直方图",
        Tag.BOXPLOT: "箱线图",
        Tag.HEATMAP: "热力图",
        Tag.POINT: "散点",
        Tag.ARC: "饼图, 饼状图, 环形图",
        Tag.AREA: "面积图",
        Tag.LINE: "折线图",
        Tag.BAR: "柱状图, 条形图",
    },
    undrawn={},
    requesting="图表 图 画图 作图",
    requesting_alone="图表",
    synonyms={
        "revenue": "销售额 销量 收入",
        "region": "地区",
        "cost": "支出 成本 花费",
        "product": "商品 产品",
    },
    abbreviations={},
    endings="",
    numbers="一 二 三 四 五 六 七 八 九 十",
    powers={
        3: "千",
        4: "万 萬",
        8: "亿 億",
    },
    magnitudes={
        3: "千",
        4: "万 萬",
        8: "亿 億",
        12: "兆",
    },
    about="约, 約",
    bound_words="",
    out_of="",
    duration_names="",
    hour_names="",
    time_units={},
    totals="合计, 总计, 總計",
    overall="",
    mean_labels="",
    joins="",
    blanks="无, 無",
    date_words="",
    months="一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    weekdays="星期一|周一 星期二|周二 星期三|周三 星期四|周四 星期五|周五 星期六|周六 星期日|周日",
    small_words="",
    joining_words="",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="年 年份 年度",
    age_names="",
    mean_names="工资 年龄 价格 温度 气温 身高 体重 平均",
    people="人 员工 学生",
    women="女性 女",
    men="男性 男",
    first="最初",
    last="最近 过去 最后",
    weekend="周末",
    ordinals="",
    of_a_month="",
    up_to="",
    in_order="",
    order_by="",
    order_of="",
    backwards="",
    having="",
    but="",
    all_of="",
    telling="",
    stacked_stems="",
    preambles="",
    in_the="",
    small_talk="""
        请 帮 我 你 您 我们 他 它 这 那 这个 这些 的 了 吧 吗 呢 啊 一下 一个 一张 给 把 用 做 画 画出
        生成 显示 展示 数据 表格 表 图 图表 并 和 请问 谢谢 你好 想 要 看 看看 可以 能 帮我 下 就 再 是
        有 在 里 中 上 每
    """,
    colours={
        "red": "红 红色",
        "orange": "橙色 橘色",
        "yellow": "黄色",
        "green": "绿色",
        "teal": "青色",
        "blue": "蓝色",
        "purple": "紫色",
        "pink": "粉色 粉红色",
        "brown": "棕色 褐色",
        "grey": "灰色",
        "black": "黑色",
    },
    date_marks="年 月 日|号|號",
)
