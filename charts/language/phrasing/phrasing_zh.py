"""Chinese for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "coloured_stems": "颜色 顏色 着色 上色 分色",
    "conceded": "失球 对手 客队",
    "distances": "距离 距離",
    "areas": "面积 面積",
    "crowding": "密度 人口密度",
    "speed": "速度",
    "pace": "配速",
    "absolute_value": "绝对值, 絕對值",
    "square_root": "平方根",
    "natural_log": "ln, 自然对数, 自然對數",
    "decadic_log": "log 10, 常用对数, 常用對數",
    "the_one_before": "上月, 上周, 前一天, 上年, 上季度",
    "kind_words": """
        funnel: 转化率 转化 步骤 阶段 带转化率
    """,
    "rolled_into": "成 为 到",
    "rolling_up": "合计 汇总 合并 加总",
    "anew": "从零开始, 重新开始, 清零, 归零, 重置, 重新累计",
    "calling": "叫 叫做 起名 起名叫 取名 命名 名字叫 名叫 名字 取名叫 图名 图名叫 称为 称作 名 叫作",
    "plural": "-",
    "objects": "它们, 它, 全部, 所有, 柱子, 柱, 条, 线, 点, 图, 图表, 每根柱子, 所有柱子",
    "upright": "竖 垂直",
    "nothing_else": "其他不要, 别的不要, 其他不标",
    "percents": "百分比 百分之",
    "solid": "实线",
    "drawn_marks": "柱子 柱 条 扇形 块 格子 点 气泡",
    "put_first": "放第一, 排第一, 放最前, 放最前面, 排最前面, 第一个, 放前面, 在最前",
    "put_last": "放最后, 排最后, 最后一个, 放后面, 在最后",
    "muting": "变灰, 灰掉, 弄灰, 淡化, 用灰色",
    "rest": "其余, 其他, 其它, 剩下的, 剩下, 别的, 其余的, 其他的, 其余柱子, 剩余, 另外的",
    "left_over": "剩余 剩下 剩 余下 剩多少 还剩 剩餘 结余 净剩",
    "unused": "空闲 未用 可用 闲置",
    "unfinished": "未完成 没完成",
    "working_days": "工作日, 周一到周五, 星期一到星期五",
    "differing": "差 差距 差额 相差",
    "greater": "更多 更大 更高 更好 多 高 大 贵 重 长 快 好 貴 長",
    "smaller": "更少 更小 更低 更差 少 低 小 便宜 轻 短 慢 差",
    "in_turn": "第一 第二 第三 第四 第五 第六 第七 第八 第九 第十",
    "adding": "加 加上 带 附 画",
    "called": "叫 名为 标为 写着 标注",
    "now": "今天 现在",
    "breaking": "但 但是 而",
    "failing": "不 没 否则",
    "placing": "在 上 处 旁",
    "labelling": "标 写 标注 注明 标上 写上 打 打上 题 题上 写明 加上 放上 打个",
    "labelled": "标注 标明",
    "marking": "标出 标记",
    "saying": "文字 写着 注 字样",
    "times_taken": "时间 用时",
    "titles": "标题 名称 名字 标签",
    "of_circles": "圆 圆圈 气泡 点",
    "halfway": "半",
    "stripe_nouns": "区域 范围 区间 带",
    "at_marks": "在 上 里 上面 旁边",
    "at_its_top": "在上面, 放上面, 最上面, 在顶部",
    "at_its_bottom": "在下面, 放下面, 最下面, 在底部",
    "then": "然后 接着 再",
    "keeping": "保持 留 让",
    "one_line": "线 一条线",
    "drawn_as": "用 作为",
    "instead": "换成 改成 改为",
    "ending": "到 至 结束",
    "beginning": "开始 起 从",
    "belongs": "用 为 是 给",
    "along_x": "放横轴, 在横轴上, 作横轴, 做横轴",
    "along_y": "放纵轴, 在纵轴上, 作纵轴, 做纵轴",
    "greeting": "你好 您好 嗨 哈喽",
    "thanking": "谢谢 多谢 感谢 谢啦",
    "used_up": "用掉 花掉 已用 已",
    "worth": "值",
    "paying": "付 付了 支付",
    "earning": "赚, 赚了, 挣, 挣了",
    "inside": "内",
    "whole": "全部 所有 整个",
    "morning": "上午",
    "evening": "下午 晚上",
    "noon": "中午",
    "who": "谁",
    "when": "什么时候 何时",
    "naming": "谁 什么 哪个 哪些 哪家 几 多少 是多少 什么时候",
    "picking": "谁 哪个 哪些 哪家 哪天 哪年 什么时候",
    "exceeding": "超过 高于 超出",
    "crossing": "超过 突破 达到 到",
    "those": "这些 那些",
    "them": "它们",
    "that": "这 那 这个 那个",
    "factors": "倍",
    "nothing": "零",
    "none_of_it": "没有 零",
    "back": "恢复 重新",
    "correcting": "是 应该是 应为 應該是",
    "mistaken": "打错 写错 错了 更正 其实",
    "setting": "改 更新",
    "forgotten": "漏了 忘了 少了",
    "standing_rows": "一行 一条",
    "in_force": "筛选 过滤",
    "both": "两者 两个都",
    "its_value": "数字 数值 值 金额 标签",
    "winning": "最好 冠军",
    "small": "小 小小 单独",
    "won": "胜 赢 胜利 赢了",
    "lost": "负 输 失败 输了",
    "drawn": "平 平局",
    "owing": "欠 欠款 未付 未付款 拖欠 未结",
    "paid": "已付 付款 已支付",
    "opposites": "未",
    "money": "钱 元 块",
    "than": "比",
    "lumping": "合并 归为 归到 合成",
    "and_so_on": "等 等等",
    "losing": "最差",
    "one_stretch": "天 周 月 年 季度",
    "whole_before": "中 里 裡 里面 裡面 当中 當中",
    "inclusive": "含 包含 包括",
    "by_how_much": "多少 多少钱",
    "lesser": "便宜 少 低 小 短 轻 慢 差 弱 穷 冷 年轻",
    "moving": "变化了 变化 变了 改变了 变动了 變化了 變化 變動",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "那 嗯 哦 好 好的 但 但是 而且 抱歉 现在 哈哈 另外 对了 话说 今天 那么 顺便",
    "articles": "这 这个 那个 每个 一个 某个",
    "denying": "不 没 没有",
    "pointing": "这 这是 那 这里 这些 那些 大家 没人 有人",
    "speaking": "我 我们 他 她 他们 她们 咱们 俺",
    "being": "是 有 在 了 说 问 觉得 认为 喜欢 讨厌 爱 看起来 去 来 做 睡 住 工作 开始 结束",
    "reasons": """
        因为, 由于, 既然, 好让我, 好让大家, 以便, 免得, 虽然, 尽管, 不然, 否则, 万一, 多亏, 看看是不是,
        看看是否, 无论, 不管
    """,
    "purposes": """
        用来展示, 用来汇报, 用来打印, 拿去打印, 拿来汇报, 用来分享, 贴在, 发到, 好给, 为了展示, 为了汇报
    """,
    "audiences": """
        老板 领导 经理 主管 团队 同事 客户 老师 教授 班级 班 父母 妈妈 爸爸 老公 老婆 女朋友 男朋友 朋友
        朋友们 孩子 孩子们 儿子 女儿 奶奶 爷爷 哥哥 姐姐 弟弟 妹妹 家人 邻居 俱乐部 委员会 教练 医生
        报告 汇报 演示 幻灯片 讲座 研讨会 会议 开会 作业 论文 学校 大学 公司 项目 博客 网站 页面 简报
        报纸 杂志 海报 墙上 冰箱 书 办公室 考试 派对 婚礼 存档 群 群里 频道 成员 大家 他们
    """,
    "for_whom": "给, 为, 为了, 给我, 给我们, 给我的, 用于",
    "ordering": """
        画 显示 做 画出 给 放 排 排序 标 标出 突出 涂 染 加 添加 去掉 删掉 删除 隐藏 留 保留 用 换 换成
        改 改成 开始 分组 写 比较 请 帮
    """,
    "quantities": """
        支出 花费 开销 费用 成本 价格 单价 租金 工资 薪水 收入 营收 营业额 销售额 销售 销量 利润 预算
        账单 成绩 得分 评分 结果 时间 时长 用时 距离 长度 高度 宽度 重量 体重 身高 大小 面积 深度 速度
        配速 温度 气温 降雨量 降水量 雨量 湿度 气压 消耗 消耗量 消费 用量 用电量 用水量 使用量 产量 产出
        收成 收获 收获量 发电量 能耗 总量 总额 总数 水平 比率 率 占比 比例 份额 百分比 读数 票数 席位
        访问 访问量 访客 访客数 浏览量 播放量 观看 出席 参加人数 下载 下载量 天数 蛋 进球 胜场 负场 门票
        订单 订单量 订单数 单位 案例 流量
    """,
    "amounts": """
        金额 钱 数量 数 数目 数字 数值 值 分 分数 公里 千米 小时 分钟 元 块 块钱 升 公斤 人数 人 次 次数
        单 件 个 份 额 笔
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
