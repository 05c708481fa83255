"""How alike two people graded the same items: item by item, and a figure only where there is enough to work it out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

LEAST_PAIRS = 10
"""Fewer pairs than this give no figure: one grade more or less would swing it."""

Pair = tuple[int, int]
"""The grade of the first and of the second person on one item, 1 to 5 each."""


class Apart(StrEnum):
    """How far two grades are from each other."""

    SAME = "same"
    ONE = "one"
    MORE = "more"


class NoFigure(StrEnum):
    """Why there is no weighted kappa."""

    FEW = "few"
    ONE_GRADE = "one_grade"
    """Only one grade was used by both, or by one of them: chance and agreement cannot be told from each other."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two people's grades of the same items have in common."""

    pairs: int
    same: int
    one: int
    more: int
    kappa: float | None
    """None where there is no figure."""
    why_none: NoFigure | None


def apart(first: int, second: int) -> Apart:
    """How far two grades are from each other."""
    return (Apart.SAME, Apart.ONE)[abs(first - second)] if abs(first - second) < 2 else Apart.MORE


def agreement(pairs: Sequence[Pair]) -> Agreement:
    """Counts of each, and weighted kappa where there are at least LEAST_PAIRS and both used more than one grade."""
    found = Counter(apart(first, second) for first, second in pairs)
    why = None
    if len(pairs) < LEAST_PAIRS:
        why = NoFigure.FEW
    elif min(len({pair[0] for pair in pairs}), len({pair[1] for pair in pairs})) < 2:
        why = NoFigure.ONE_GRADE
    return Agreement(
        pairs=len(pairs),
        same=found[Apart.SAME],
        one=found[Apart.ONE],
        more=found[Apart.MORE],
        kappa=float(weighted_kappa(pairs)) if why is None else None,
        why_none=why,
    )


def weighted_kappa(pairs: Sequence[Pair]) -> Fraction:
    """Cohen's kappa with quadratic weights: 1 is the same everywhere, 0 what chance would give, below 0 less than that.

    One less the ratio of the squared distances seen to those expected if each person's grades were dealt out at
    random over the items. J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement
    or partial credit", Psychological Bulletin 70 (1968), 213-220. It takes items for independent, which the items of
    one child are not, so that it is never shown as more than a rough sign. Needs a difference that chance could make.
    """
    count = len(pairs)
    seen = Fraction(sum((first - second) ** 2 for first, second in pairs), count)
    by_first, by_second = Counter(pair[0] for pair in pairs), Counter(pair[1] for pair in pairs)
    expected = Fraction(
        sum(
            (one - other) ** 2 * times * others
            for one, times in by_first.items()
            for other, others in by_second.items()
        ),
        count * count,
    )
    return 1 - seen / expected
