"""Which backups to keep, by their times alone: many of late, fewer of long ago, and some for good."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

LAST = 10
DAYS = 30


def kept(times: Sequence[datetime], now: datetime) -> frozenset[datetime]:
    """Those to keep: the last 10, then the last of each day for 30 days, then the last of each month for good."""
    ordered = sorted(time.astimezone(UTC) for time in times)
    since = now.astimezone(UTC) - timedelta(days=DAYS)
    of_day = {time.date(): time for time in ordered if time >= since}
    of_month = {(time.year, time.month): time for time in ordered}
    return frozenset((*ordered[-LAST:], *of_day.values(), *of_month.values()))
