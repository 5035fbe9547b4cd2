"""What a member is told when a job could not be done in a worker."""

from charts.errors import UserError


class WorkerError(UserError):
    """The job could not be done, through no fault of the table."""

    def __init__(self) -> None:
        super().__init__("Something broke on my side while I worked on your table. Please send it once more.")


class TooLongError(WorkerError):
    """The job passed its deadline on the clock."""

    def __init__(self, seconds: float) -> None:
        UserError.__init__(
            self,
            f"Your table took longer than {seconds:g} seconds, so I stopped. "
            "Send fewer rows, or ask for totals by a column.",
        )


class OverBudgetError(WorkerError):
    """The job used up the computing time that one of its kind may have; `where` says what it was at."""

    def __init__(self, seconds: float, where: str) -> None:
        UserError.__init__(
            self,
            f"I stopped {where}: it took more than the {seconds:g} seconds of computing that I give to one. "
            "Send fewer rows, or the table alone, one row a line.",
        )


class TooMuchMemoryError(WorkerError):
    """The job wanted more memory than a worker may have."""

    def __init__(self) -> None:
        UserError.__init__(self, "Your table needs more memory than I may use. Send fewer rows or columns.")
