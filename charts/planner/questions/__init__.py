"""Questions that are answered from rows and columns set against each other."""

from charts.planner.questions.corrections import corrected
from charts.planner.questions.replies import Reply
from charts.planner.questions.rules_in_turn import reply_to
from charts.planner.questions.unanswered import unanswered

__all__ = ["Reply", "corrected", "reply_to", "unanswered"]
