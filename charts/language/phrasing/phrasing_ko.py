"""Korean for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "per_behind": "당 마다",
    "coloured_stems": "색",
    "conceded": "실점 상대 원정",
    "distances": "거리",
    "areas": "면적",
    "crowding": "밀도 인구밀도",
    "speed": "속도",
    "pace": "페이스",
    "absolute_value": "절댓값, 절대값",
    "square_root": "제곱근",
    "natural_log": "ln, 자연로그",
    "decadic_log": "log 10, 상용로그",
    "the_one_before": "전월, 전주, 전일, 전년, 전분기",
    "kind_words": "funnel: 전환율 전환 단계 비율",
    "rolled_into": "로 으로",
    "rolling_up": "합산 합쳐 묶어 집계",
    "anew": "초기화, 처음부터, 다시, 리셋",
    "calling": "이름 불러줘 지어줘 명 붙여줘 이름을 이름은",
    "plural": "-",
    "objects": "그것들, 이것들, 다, 전부, 막대, 막대들, 선, 점, 그래프, 차트",
    "upright": "세로",
    "nothing_else": "다른 건 말고, 나머지는 말고",
    "percents": "퍼센트 프로",
    "solid": "실선",
    "drawn_marks": "막대 막대들 조각 칸 점 셀 버블",
    "put_first": "먼저, 처음에, 맨 앞에, 첫 번째로, 맨 앞",
    "put_last": "마지막에, 맨 뒤에, 끝에, 마지막으로",
    "muting": "회색으로 해줘, 흐리게, 연하게",
    "rest": "나머지, 나머지는, 다른, 다른 건, 그 외, 기타, 다른 막대, 나머지 막대",
    "left_over": "남은 잔여 남는 남았 남아 남았는지 남는지 남은지",
    "unused": "빈 여유 미사용",
    "working_days": "평일, 월요일부터 금요일, 영업일",
    "moving": """
        떨어졌 올랐 늘었 줄었 증가 감소 상승 하락 성장 개선 변했어 변했나 변했는지 변한 변동 바뀌었어
        변했나요
    """,
    "sinking": "떨어졌 줄었 감소 하락",
    "differing": "차이 격차",
    "greater": "많은 큰 높은 더 많아 많은지 많이 높아 높은지 커 큰지 비싸 비싼 비싼지 길어 무거워",
    "smaller": "적은 작은 낮은 덜 적어 적은지 낮아 낮은지 작아 싸 저렴해 짧아 가벼워",
    "in_turn": "첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열",
    "adding": "함께 추가 넣어서",
    "called": "라는 라고 이름",
    "now": "오늘 지금",
    "breaking": "그런데 반면",
    "labelling": "써줘 적어줘 표시 표기 달아줘 붙여줘 써 적어 달아 써주세요 적어주세요 달아주세요 써놔",
    "saying": "라고 글자 메모",
    "times_taken": "시간 기록",
    "titles": "제목 이름 라벨",
    "halfway": "반",
    "stripe_nouns": "범위 구간 영역",
    "at_marks": "위에 안에 옆에 에",
    "at_its_top": "위에, 맨 위에",
    "at_its_bottom": "아래에, 맨 아래에",
    "then": "다음 그다음 이어서",
    "keeping": "그대로 남겨 유지",
    "one_line": "선",
    "drawn_as": "로 으로",
    "instead": "대신 바꿔",
    "ending": "까지 최대",
    "beginning": "부터 시작",
    "along_x": "가로축에, x축에, 가로로",
    "along_y": "세로축에, y축에, 세로로",
    "greeting": "안녕 안녕하세요 하이",
    "thanking": "고마워 고마워요 감사 감사합니다",
    "whole": "전체 모든",
    "morning": "오전",
    "evening": "오후",
    "noon": "정오",
    "who": "누구 누가",
    "when": "언제",
    "naming": "누구 누가 무엇 뭐 어느 어떤 언제 어디 몇 얼마 얼마야 얼마예요 얼마인가요 얼마였어",
    "picking": "누구 누가 어느 어떤 언제 어디",
    "crossing": "넘었 돌파 도달",
    "those": "그것들 이것들",
    "that": "그거 이거 그것",
    "factors": "배",
    "nothing": "영",
    "none_of_it": "없는",
    "back": "다시",
    "correcting": "입니다 이에요 예요 이야 였어요",
    "mistaken": "오타 실수 잘못 사실 정정",
    "setting": "수정 변경",
    "forgotten": "빠졌 빠진 빠뜨렸",
    "standing_rows": "행 줄",
    "in_force": "필터",
    "both": "둘 둘다 양쪽",
    "its_value": "숫자 값 수치 금액",
    "winning": "최고 우승",
    "small": "작은 개별",
    "won": "승 승리 이긴 이겼",
    "lost": "패 패배 진 졌",
    "drawn": "무 무승부",
    "owing": "미납 미지급 미수금 빚 체납",
    "paid": "납부 지급 결제",
    "opposites": "미",
    "money": "돈 원",
    "than": "보다",
    "lumping": "묶어 묶어서 합쳐 합쳐서",
    "and_so_on": "등",
    "losing": "꼴찌 최하",
    "one_stretch": "일 주 월 년 분기",
    "whole_before": "대비 중 에서 에대한 가운데",
    "inclusive": "포함 포함해서 포함한",
    "by_how_much": "얼마나 얼마 몇",
    "lesser": "싼 저렴 적은 적게 작은 낮은 짧은 가벼운 느린 젊은 추운 약한",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "그럼 자 음 어 아 오 네 근데 그런데 그리고 미안 이제 지금 ㅋㅋ ㅎㅎ 또 참고로 오늘",
    "denying": "안 못 않",
    "pointing": "이거 이건 그거 여기 저기 다 모두 이것",
    "speaking": "저는 나는 난 전 우리는 저희는 우린",
    "being": """
        이다 입니다 이에요 예요 있다 있어요 있습니다 했어요 했다 갔어요 왔어요 됐어요 말했어요
        물어봤어요 좋아해요 싫어해요 자요 일해요 살아요 시작했어요
    """,
    "reasons": "왜냐하면, 왜냐면",
    "purposes": """
        보여주려고, 보여주기 위해, 발표하려고, 발표하기 위해, 인쇄하려고, 인쇄하기 위해, 공유하려고,
        제출하려고, 이해하려고
    """,
    "audiences": """
        상사 부장님 팀장님 사장님 팀 동료 고객 선생님 교수님 반 부모님 엄마 아빠 남편 아내 여자친구
        남자친구 친구 친구들 아이들 아들 딸 할머니 할아버지 형 누나 동생 가족 이웃 동호회 위원회 감독님
        보고서 발표 프레젠테이션 슬라이드 강의 세미나 회의 숙제 과제 논문 학교 대학 회사 프로젝트 블로그
        사이트 홈페이지 뉴스레터 신문 잡지 포스터 벽 냉장고 책 사무실 시험 파티 결혼식 단톡방 채널 회원
    """,
    "for_whom": "위해, 위한, 용, 용으로, 에게, 한테, 께",
    "ordering": """
        보여줘 보여주세요 그려줘 그려주세요 만들어줘 만들어주세요 해줘 해주세요 정렬해줘 표시해줘
        강조해줘 칠해줘 추가해줘 빼줘 지워줘 숨겨줘 바꿔줘 써줘 비교해줘
    """,
    "quantities": """
        지출 비용 경비 원가 가격 요금 월세 급여 월급 연봉 임금 수입 소득 매출 매출액 수익 이익 예산
        청구액 성적 득점 결과 기간 거리 길이 높이 너비 폭 무게 체중 몸무게 키 크기 면적 깊이 속도 페이스
        기온 온도 강수량 강우량 비 습도 기압 압력 소비 소비량 사용량 사용 사용률 이용량 이용률 생산
        생산량 수확 수확량 발전량 에너지 전력 전기 합계 수준 비율 측정값 표 득표 득표수 의석 방문 방문수
        방문자 방문자수 관객 조회수 시청자수 출석 참가자 다운로드 일수 알 골 승리 패배 표수 주문 주문량
        주문수 판매량 판매 판매수 단위 문의 문의량 몫 점유율 퍼센트 트래픽
    """,
    "amounts": """
        금액 돈 액수 수량 수 숫자 값 점 점수 킬로미터 km 시간 분 원 리터 킬로 인원 명 번 횟수 건 건수 개
        개수 양
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
