"""Korean for how things are asked."""

from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    subjects="누가 누구 어느 어떤 무엇 뭐 나 나는 내가 우리 우리가",
    supposing="만약 만일",
    whether="있어 있나요",
    choosing="인",
    happened="팔았 팔린 벌었 썼 쓴 뛴 마신 얻은 모은 잤 판매한 사용한",
    results="데이터 숫자 결과 성적 표 통계 목록",
    at_the_top="먼저, 위로, 위에, 맨 위로, 맨 위에, 앞에, 맨 앞에, 앞으로, 제일 위에, 부터",
    at_the_bottom="아래로, 아래에, 맨 아래에, 뒤로, 맨 뒤에, 마지막에",
    paler="연한 밝은 옅은 연",
    deeper="진한 어두운 짙은 진",
    how_much="몇, 얼마나",
    unwanted="""
        필요 없어, 필요없어, 필요 없어요, 필요없어요, 필요 없음, 안 넣어도 돼, 넣지 마, 넣지마, 넣지
        말고, 넣지 말아줘, 포함하지 마, 포함하지 말고, 포함하지 말아줘, 안 봐도 돼, 보기 싫어, 빼도
        돼, 빼도 돼요, 빼도 됩니다, 빼주라, 빼주고, 빼고서, 뺄게, 빼자, 관심 없어, 말고, 제외야,
        생략, 생략해줘, 무시해, 무시하고
    """,
)
CHATTING = Chatting(
    wanting="원해 원해요 싶어 싶어요 필요해 필요해요 추가 보내 저장",
    quantities="""
        금액 돈 액수 수량 수 숫자 값 점 점수 킬로미터 km 시간 분 원 리터 킬로 인원 명 번 횟수 건 건수 개
        개수 양
    """,
)
