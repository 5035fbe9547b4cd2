"""Chinese for how things are asked."""

from charts.language.phrasing.phrasing_zh import ASKED, TALK
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
    how_much="多少, 几个, 多少个, 几, 多少钱",
    unwanted="""
        就别放了, 别放了, 别放, 就不放了, 不放, 就不用了, 不用了, 不用, 不用放, 不用画, 就不要了,
        不要了, 不需要, 不必, 别管, 不管, 不用管, 别算, 别算进去, 不算进去, 不算在内, 去掉吧,
        拿掉吧, 剔掉, 省略, 略过, 跳过, 别要, 不想看, 不看了, 除外, 就別放了, 別放了, 別放, 別算,
        別算進去, 不算進去, 不算在內, 略過, 跳過, 不用畫, 別管, 就不用放了, 不用放了
    """,
    **ASKED,
)
CHATTING = Chatting(
    wanting="想 想要 要 需要 希望 请 加上 添加 发 发送 保存",
    greetings="""
        你好, 您好, 大家好, 嗨, 哈喽, 早上好, 下午好, 晚上好, 早安, 午安, 晚安, 嘿, 哈囉, 早,
        親愛的, 亲爱的
    """,
    closings="""
        谢谢, 謝謝, 多谢, 多謝, 感谢, 感謝, 谢谢啦, 辛苦了, 拜托了, 拜託了, 祝好, 此致, 先谢过
    """,
    polite="""
        如果可以的话, 如果可以的話, 可以的话, 可以的話, 方便的话, 方便的話, 麻烦你, 麻煩你, 麻烦了,
        麻煩了, 不急, 不着急, 不著急, 像往常一样, 跟平常一样, 尽快, 盡快, 就太好了, 太好了,
        感激不尽, 拜托, 拜託
    """,
    **TALK,
)
