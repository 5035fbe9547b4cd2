"""Korean for how things are asked."""

from charts.language.phrasing.phrasing_ko import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    weighing="가중",
    growing_by="배율",
    consumption="사용량 소비량",
    the_next="다음",
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
        말고, 넣지 말아줘, 포함하지 마, 포함하지 말고, 포함하지 말아줘, 안 봐도 돼, 보기 싫어, 빼도 돼,
        빼도 돼요, 빼도 됩니다, 빼주라, 빼주고, 빼고서, 뺄게, 빼자, 관심 없어, 말고, 제외야, 생략,
        생략해줘, 무시해, 무시하고, 빼고 보여줘, 빼고 그려줘, 안 보이게, 안보이게, 필요없고, 안 나오게,
        빼버려, 빼버리고, 지워버려, 넣지 않고, 포함 안 해도 돼, 포함하지 않고, 안 넣고, 제외시켜,
        제외하고서
    """,
    **ASKED,
)
CHATTING = Chatting(
    wanting="원해 원해요 싶어 싶어요 필요해 필요해요 추가 보내 저장",
    greetings="""
        안녕, 안녕하세요, 하이, 여러분, 반가워요, 반갑습니다, 좋은 아침, 수고하십니다, 수고하세요,
        저기요, 저기
    """,
    closings="""
        감사합니다, 고마워, 고마워요, 고맙습니다, 미리 감사합니다, 수고하세요, 부탁드립니다,
        부탁해요, 부탁해
    """,
    polite="""
        가능하면, 가능하다면, 괜찮다면, 괜찮으시면, 시간 되면, 시간 될 때, 시간 나면, 급하지 않아요,
        안 급해, 언제나처럼, 평소처럼, 늘 그렇듯, 최대한 빨리, 가능한 빨리, 그러면 좋겠어요, 하면
        좋겠어, 번거롭겠지만, 죄송하지만, 미안하지만
    """,
    **TALK,
)
