"""Dates that are as precise as the text: a year stays a year and never gains a month."""

import calendar
from datetime import date, timedelta, timezone
from typing import Literal, Self

from pydantic import model_validator

from schema.record import Record

VIETNAM = timezone(timedelta(hours=7))
"""The zone of every time that a Vietnamese page gives without one."""

Precision = Literal["year", "quarter", "month", "day"]


class PartialDate(Record):
    """A date known to the year, quarter, month or day."""

    year: int
    quarter: int | None = None
    month: int | None = None
    day: int | None = None

    @model_validator(mode="after")
    def _is_a_date(self) -> Self:
        if not date.min.year <= self.year <= date.max.year:
            message = f"year is {self.year}, expected {date.min.year} to {date.max.year}"
            raise ValueError(message)
        if self.day is not None and self.month is None:
            message = f"day {self.day} without a month"
            raise ValueError(message)
        if self.month is not None and not 1 <= self.month <= 12:  # noqa: PLR2004
            message = f"month is {self.month}, expected 1 to 12"
            raise ValueError(message)
        if self.quarter is not None and not 1 <= self.quarter <= 4:  # noqa: PLR2004
            message = f"quarter is {self.quarter}, expected 1 to 4"
            raise ValueError(message)
        if self.month is not None and self.quarter is not None and (self.month + 2) // 3 != self.quarter:
            message = f"month {self.month} is not in quarter {self.quarter}"
            raise ValueError(message)
        if self.day is not None:
            date(self.year, self.month or 0, self.day)
        return self

    @property
    def precision(self) -> Precision:
        """How much of the date is known."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "year" if self.quarter is None else "quarter"

    @property
    def first(self) -> date:
        """The first day it can be."""
        return date(self.year, self.month or (3 * (self.quarter or 1) - 2), self.day or 1)

    @property
    def last(self) -> date:
        """The last day it can be."""
        month = self.month or 3 * (self.quarter or 4)
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """ISO 8601, cut where knowledge ends.

        >>> str(PartialDate(year=2023)), str(PartialDate(year=2023, month=6)), str(PartialDate(year=2025, quarter=2))
        ('2023', '2023-06', '2025-Q2')
        """
        if self.quarter is not None and self.month is None:
            return f"{self.year:04d}-Q{self.quarter}"
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)
