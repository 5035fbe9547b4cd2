"""The errors of a job that could not be done in a worker."""

from charts.errors import UserError
from charts.telling import stopped


class WorkerError(UserError):
    """The job could not be done, through no fault of the table."""

    def __init__(self) -> None:
        super().__init__(stopped.BROKE)


class TooLongError(WorkerError):
    """The job passed its deadline on the clock."""

    def __init__(self, seconds: float) -> None:
        UserError.__init__(self, stopped.too_late(seconds))


class OverBudgetError(WorkerError):
    """The job used up the computing time that one of its kind may have; `where` says what it was at."""

    def __init__(self, seconds: float, where: str = stopped.ANYWHERE) -> None:
        UserError.__init__(self, stopped.over_budget(seconds, where))


class TooMuchMemoryError(WorkerError):
    """The job wanted more memory than a worker may have."""

    def __init__(self) -> None:
        UserError.__init__(self, stopped.TOO_MUCH_MEMORY)
