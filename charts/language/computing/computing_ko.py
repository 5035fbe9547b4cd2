"""Korean for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "빼기, 마이너스, 에서, 뺀 값, 차감",
    Tag.SUBTRACT: """
        뺀, 빼, 차감한, 뺀 값, 뺀 금액, 빼면, 뺀 것, 빼고 남은, 뺀 나머지, 빼서, 빼면 얼마, 차감하고,
        차감, 공제하고, 공제한, 빼서 보여줘, 빼줘, 뺀값, 빼고 나면, 빼고 얼마, 빼준
    """,
    Tag.PLUS: "더하기, 플러스, 더한",
    Tag.TIMES: "곱하기, 곱한",
    Tag.DIVIDED: "나누기, 나눈, 나눈 값, 나누면",
    Tag.PER_HEAD: "1인당, 인당, 일인당, 한 명당",
    Tag.PER: "당, 마다",
    Tag.PERCENT_OF: "대비 비율, 에 대한 비율, 대비 퍼센트, 의 몇 퍼센트, 에 대한 퍼센트, 대비",
    Tag.PROFIT: "이익, 순이익, 손익, 수지, 잔액, 흑자, 영업이익, 남은 돈, 순수익, 차익",
    Tag.MARGIN: "이익률, 마진, 마진율, 수익률",
    Tag.DAYS_BETWEEN: "일수, 며칠, 기간, 소요일, 소요 일수, 걸린 날짜, 걸린 일수",
    Tag.OVER_UNDER: "초과 또는 미달, 이상 또는 이하",
    Tag.RATE: "률",
    Tag.TOGETHER: "합쳐서, 모두 합쳐서, 다 합쳐서, 함께, 전부 합쳐서",
    Tag.WHOLE: "전체에서, 전체의, 총합에서, 전체 중, 전체 대비",
    Tag.FRACTION: "비율, 비중, 점유율, 퍼센트",
    Tag.RATIO: "비, 의 비, 비율, 의 비율, 비율은",
    Tag.DIFFERENCE: "차이, 차, 격차, 의 차이, 의 차, 차액, 갭",
    Tag.RUNNING: """
        누적, 누계, 누적 합계, 누적합, 누적합계, 누적된, 누적으로, 올해 누적, 지금까지의 합계, 누적액,
        누적 총합, 누적한, 계속 더해서, 계속 더한, 더해 나가, 더해나가, 더해가며, 쌓인 합계, 차곡차곡
        더해, 누적치, 쭉 더해서, 누적해서, 누적되는, 점점 더해서
    """,
    Tag.MOVING: "이동평균, 이동 평균, 이동평균선, 롤링 평균, 평활, 이동 평균선",
    Tag.MOVING_SUM: "이동합계, 이동 합계",
    Tag.TOTAL_SHARE: """
        전체 대비 비율, 전체에서 차지하는 비율, 전체 비중, 전체에서 차지하는 비중, 전체 중 비율, 총합 대비
        비율, 전체 대비 비중
    """,
    Tag.LAST_PERIOD: """
        전월 대비, 전월대비, 지난달 대비, 지난 달 대비, 전달 대비, 전주 대비, 전일 대비, 전분기 대비, 전기
        대비, 월간 증감, 이전 달 대비, 전월보다, 전월 비, 지난달보다, 전 달 대비, 이전 대비, 지난주 대비
    """,
    Tag.YEAR_ON_YEAR: """
        전년 대비, 전년대비, 작년 대비, 전년 동월 대비, 전년 동기 대비, 지난해 대비, 작년보다
    """,
    Tag.GROWTH: "성장률, 증가율, 증감률, 변화율, 증감율, 상승률, 변동률, 증가 비율",
    Tag.GROWING: """
        성장, 증가, 늘어난, 늘었어, 늘었나, 늘었나요, 늘었는지, 증가했어, 증가했나요, 증가했는지, 올랐어,
        올랐나요, 성장했어, 늘었지, 얼마나 늘었어, 늘어났어
    """,
    Tag.CHANGE: "증감, 변화량, 증가량, 증감액, 증가분, 변동액, 변화, 차이",
    Tag.PERCENT: "퍼센트, 퍼센트로, 백분율, 백분율로, 프로, percent",
    Tag.INDEXED: "지수, 기준으로 100, 을 100으로",
    Tag.RANKING: "순위 변화, 연도별 순위, 순위 추이",
    Tag.Z_SCORE: "z점수, 표준점수, 표준화",
    Tag.PERCENTILE: "백분위수, 백분위, 분위수",
    Tag.STDEV: "표준편차, 표준 편차",
    Tag.VARIANCE: "분산",
    Tag.RANGE: "범위, 최댓값과 최솟값의 차이",
    Tag.MODE: "최빈값",
    Tag.FIRST: "첫 값, 첫번째 값, 최초값",
    Tag.LATEST: "최신값, 마지막 값, 최근 값, 최신",
    Tag.EVERYTHING: "모두, 전부, 모든 것",
    Tag.INCOME: "매출, 매출액, 수입, 수익, 소득, 판매액, 입금",
    Tag.COST: "비용, 지출, 원가, 경비, 지출액, 출금, 소비",
    Tag.POPULATION: "인구, 인구수, 주민, 인원",
    Tag.MORE_THAN: "보다 얼마나, 보다 몇, 보다, 차이가 얼마나, 차이는, 차이가, 차이",
    Tag.CELSIUS: "섭씨, 섭씨로",
    Tag.FAHRENHEIT: "화씨, 화씨로",
    Tag.MILES: "마일, 마일로",
    Tag.KILOMETRES: "킬로미터, 킬로미터로",
    Tag.POUNDS: "파운드 무게, 파운드로",
    Tag.KILOGRAMS: "킬로그램, 킬로",
    Tag.HOURS: "시간 단위",
    Tag.MINUTES: "분 단위",
    Tag.SECONDS: "초 단위",
    Tag.IN_FIGURES: "절대값, 수치로, 퍼센트 말고, 얼마나",
    Tag.YEARS_APART: "연도마다 선 하나, 연도별 선, 연도를 겹쳐서, 연도끼리 비교",
    Tag.LOSS: "적자, 손실, 적자인",
    Tag.WIN: "흑자, 흑자인",
    Tag.SHRUNK: "줄어든, 감소한, 떨어진, 하락한",
    Tag.GREW: "늘어난, 증가한, 오른, 상승한",
    Tag.OWN_RANK: "각각의 순위, 순위를 보여, 순위로 표시, 몇 위",
    Tag.END_LABELS: "마지막 값만, 마지막 점에 값, 끝에 값, 처음과 마지막 값",
    Tag.EXTREME_LABELS: "최고와 최저에 값, 최댓값과 최솟값 표시, 최고점에 라벨, 최고값만 라벨",
    Tag.AWAY_FROM: "에서 얼마나 떨어져, 과의 차이, 와의 차이, 대비 편차",
    Tag.OUT_OF: "중에서, 가운데",
    Tag.IN_EVERY: "당, 마다",
    Tag.SPREAD_OF: "편차, 차이, 범위, 간격, 사이",
}
