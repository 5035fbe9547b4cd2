"""Chinese for how things are asked."""

from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    subjects="谁 哪个 哪家 哪些 什么 我 我们 你 他 她 他们",
    supposing="如果 假如",
    whether="是 有 是否",
    choosing="的 有 哪些",
    happened="卖了 卖出 卖出了 赚了 花了 收了 跑了 喝了 拿了 进了 得了 睡了 挣了",
    results="数据 数字 结果 成绩 表 表格 统计 名单",
    at_the_top="""
        在前, 排前, 排在前, 放前面, 在前面, 排前面, 排在前面, 排最前, 先, 在上, 在上面, 放上面, 在最上面,
        打头
    """,
    at_the_bottom="在后, 排后面, 放后面, 在最后, 排最后, 在下面",
    but_around="除了|以外 除了|之外 除|外",
    paler="浅 淡 亮",
    deeper="深 暗",
    how_much="多少, 几个, 多少个, 几",
    unwanted="""
        就别放了, 别放了, 别放, 就不放了, 不放, 就不用了, 不用了, 不用, 不用放, 不用画, 就不要了,
        不要了, 不需要, 不必, 别管, 不管, 不用管, 别算, 别算进去, 不算进去, 不算在内, 去掉吧,
        拿掉吧, 剔掉, 省略, 略过, 跳过, 别要, 不想看, 不看了, 除外, 就別放了, 別放了, 別放, 別算,
        別算進去, 不算進去, 不算在內, 略過, 跳過, 不用畫, 別管, 就不用放了, 不用放了
    """,
)
CHATTING = Chatting(
    wanting="想 想要 要 需要 希望 请 加上 添加 发 发送 保存",
    quantities="""
        金额 钱 数量 数 数目 数字 数值 值 分 分数 公里 千米 小时 分钟 元 块 块钱 升 公斤 人数 人 次 次数
        单 件 个 份 额 笔
    """,
)
