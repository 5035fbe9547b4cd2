"""Chinese signs in their traditional and simplified form: one word, whichever way it is written."""

_PAIRS = """
    圖图 畫画 線线 條条 圓圆 餅饼 狀状 環环 積积 區区 點点 佈布 鬚须 熱热 對对 數数 標标 題题 軸轴 橫横
    縱纵 個个 們们 這这 裡里 裏里 來来 後后 從从 開开 關关 於于 與与 產产 業业 銷销 賣卖 買买 額额 貨货
    費费 資资 財财 總总 計计 統统 績绩 據据 顯显 現现 視视 覺觉 較较 變变 趨趋 勢势 隨随 時时 間间 週周
    幾几 歲岁 頭头 類类 別别 種种 項项 雙双 單单 價价 億亿 萬万 減减 漲涨 應应 該该 給给 請请 幫帮 謝谢
    讚赞 樣样 麼么 嗎吗 為为 無无 隱隐 刪删 綠绿 紅红 藍蓝 黃黄 顏颜 淺浅 層层 疊叠 併并 並并 聯联 係系
    異异 縣县 國国 際际 東东 員员 學学 師师 門门 級级 續续 歷历 驗验 檔档 檢检 測测 試试 險险 補补 輸输
    運运 輛辆 車车 鐵铁 電电 腦脑 機机 飯饭 飲饮 樂乐 娛娱 醫医 藥药 書书 報报 紙纸 張张 長长 寬宽 廣广
    華华 島岛 灣湾 倫伦 紐纽 約约 幣币 債债 務务 實实 預预 備备 貸贷 稅税 賬账 帳账 戶户 儲储 餘余 虧亏
    損损 獲获 淨净 潤润 營营 顧顾 訂订 購购 訪访 問问 詢询 談谈 論论 說说 話话 讀读 寫写 設设 調调 選选
    擇择 確确 認认 誤误 錯错 優优 壞坏 強强 親亲 愛爱 歡欢 樹树 葉叶 蘋苹 魚鱼 雞鸡 麵面 湯汤 鹽盐 還还
    進进 過过 達达 遠远 邊边 適适 復复 態态 戰战 戲戏 擊击 斷断 曆历 會会 極极 構构 樓楼 櫃柜 氣气 沒没
    決决 況况 滿满 漢汉 濟济 瀏浏 覽览 燈灯 爭争 獨独 獎奖 畢毕 當当 發发 監监 盤盘 眾众 礎础 禮礼 稱称
    穩稳 競竞 節节 範范 築筑 簡简 簽签 籃篮 糧粮 紀纪 純纯 組组 細细 終终 結结 絕绝 經经 維维 網网 緊紧
    編编 緩缓 練练 縮缩 織织 繪绘 繼继 罰罚 職职 聲声 聽听 腳脚 臉脸 臨临 舊旧 藝艺 處处 號号 術术 衛卫
    衝冲 裝装 製制 複复 見见 規规 觀观 觸触 記记 評评 詞词 詳详 誌志 語语 誰谁 課课 講讲 識识 證证 議议
    護护 讓让 豐丰 負负 責责 貴贵 貼贴 賞赏 質质 賽赛 贊赞 軟软 載载 輕轻 輪轮 轉转 辦办 農农 迴回 連连
    遊游 遞递 郵邮 鄉乡 釋释 針针 銀银 錄录 錢钱 鍵键 鎖锁 鎮镇 鏡镜 鐘钟 閉闭 閱阅 陳陈 陸陆 陽阳 隊队
    階阶 雖虽 離离 難难 雲云 靜静 韓韩 響响 頁页 頂顶 順顺 須须 領领 頻频 願愿 風风 飛飞 館馆 馬马 體体
    鳥鸟 麗丽 黨党 齊齐 齡龄 龍龙 昇升 佔占 慶庆 廳厅 擴扩 敗败 歸归 漸渐 盡尽 碼码 筆笔 絡络 綜综 羅罗
    習习 聞闻 臺台 興兴 舉举 鋪铺 薦荐 啟启 啓启 劃划 劇剧 創创 勞劳 動动 勝胜 協协 屬属 幹干 庫库 廠厂
    彈弹 擔担 擁拥 撥拨 換换 掃扫 掛挂 採采 暫暂 樞枢 歐欧 氫氢 涼凉 溫温 濕湿 災灾 煙烟 燒烧 牆墙 狹狭
    畝亩 療疗 礦矿 窮穷 筍笋 糾纠 紡纺 紛纷 納纳 緒绪 罷罢 聖圣 腫肿 膠胶 蘭兰 蟲虫 訊讯 託托 診诊 詩诗
    誠诚 諮咨 貢贡 賓宾 趕赶 跡迹 輔辅 輯辑 遲迟 鄰邻 醬酱 鈔钞 鋼钢 鍋锅 閒闲 閣阁 隻只 雜杂 霧雾 頓顿
    頗颇 顆颗 飾饰 駐驻 騎骑 驅驱 鮮鲜 鴨鸭 兩两 內内 冊册 寶宝 屆届 帶带 廢废 徵征 懸悬 戀恋 拋抛 捨舍
    棄弃 棟栋 檯台 滾滚 濾滤 瘋疯 祕秘 糞粪 繳缴 艙舱 蓋盖 虛虚 衹只 褲裤 豬猪
"""
AS_SIMPLIFIED = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
"""Traditional sign -> the simplified one, of those that stand in tables and requests."""

CHINESE, TRADITIONAL = "zh", "zh-Hant"
_IN_BOTH = frozenset("里后只台范系采布占升并干舍游志托迹周面咨回制征于云须叶虫丰秘凉烟余岁了冲卷松几丑")
"""Simplified signs that stand in traditional texts as well, as words or variants of their own."""
_TELLING_ONLY = "場场 揚扬 陰阴 傷伤"
"""Further pairs: they tell how a text is written, and are not one word in requests."""
_TRADITIONAL = frozenset(pair[0] for pair in (*_PAIRS.split(), *_TELLING_ONLY.split())) - _IN_BOTH
_SIMPLIFIED = (
    frozenset(pair[1] for pair in (*_PAIRS.split(), *_TELLING_ONLY.split())) - _TRADITIONAL - _IN_BOTH
)


def mixes_forms(text: str) -> bool:
    """Whether a text has signs of traditional and of simplified Chinese: it is Japanese."""
    return not (_TRADITIONAL.isdisjoint(text) or _SIMPLIFIED.isdisjoint(text))


def as_written(code: str, *texts: str, before: str = "") -> str:
    """Return a language with how it is written: Chinese as in the first text that tells, else as before."""
    if code != CHINESE:
        return code
    for text in texts:
        ways = sum((sign in _TRADITIONAL) - (sign in _SIMPLIFIED) for sign in text)
        if ways:
            return TRADITIONAL if ways > 0 else CHINESE
    return before if language_in(before) == code else code


def language_in(tag: str) -> str:
    """Return the code of the language that a tag says, however that is written."""
    return tag.partition("-")[0]
