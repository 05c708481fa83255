"""Two people's grades of the same items: counts, and weighted kappa against a table worked out by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain.agreement import LEAST_PAIRS, Apart, NoFigure, agreement, apart, weighted_kappa

GRADES = st.integers(1, 5)
ENOUGH = st.lists(st.tuples(GRADES, GRADES), min_size=LEAST_PAIRS, max_size=60).filter(
    lambda pairs: len({a for a, _ in pairs}) > 1 and len({b for _, b in pairs}) > 1
)
WORKED = [(1, 1)] * 4 + [(1, 2)] + [(2, 2)] * 3 + [(2, 3)] + [(3, 3)] * 2 + [(3, 1)]
"""Twelve pairs. First used 1 five times, 2 four times, 3 three times; second used 1 five, 2 four, 3 three times."""


def test_a_table_worked_out_by_hand() -> None:
    # Squared distances seen: 1 + 1 + 4 = 6, over 12 pairs: 1/2.
    # By chance, first 1 (5): 5*0 + 4*1 + 3*4 = 16, times 5 = 80; first 2 (4): 5*1 + 0 + 3*1 = 8, times 4 = 32;
    # first 3 (3): 5*4 + 4*1 + 0 = 24, times 3 = 72. 184 over 144 = 23/18. So 1 - (1/2) / (23/18) = 14/23.
    assert weighted_kappa(WORKED) == Fraction(14, 23)
    found = agreement(WORKED)
    assert (found.pairs, found.same, found.one, found.more) == (12, 9, 2, 1)
    assert found.kappa == pytest.approx(0.6087, abs=1e-4)


def test_grades_dealt_out_as_chance_would_give_nought() -> None:
    pairs = [(1, 1), (1, 2), (2, 1), (2, 2)] * 3
    assert weighted_kappa(pairs) == 0


def test_opposite_grades_are_below_chance() -> None:
    assert weighted_kappa([(1, 5), (5, 1)] * 5) == -1


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [(3, 3, Apart.SAME), (3, 4, Apart.ONE), (4, 3, Apart.ONE), (2, 4, Apart.MORE), (5, 1, Apart.MORE)],
)
def test_how_far_apart(first: int, second: int, wanted: Apart) -> None:
    assert apart(first, second) is wanted


def test_no_figure_where_there_are_few() -> None:
    found = agreement([(1, 1), (2, 3)] * 4)
    assert (found.kappa, found.why_none, found.same, found.one) == (None, NoFigure.FEW, 4, 4)
    assert agreement([]).why_none is NoFigure.FEW
    assert agreement([(1, 1), (2, 3)] * 5).kappa is not None


def test_no_figure_where_one_of_them_used_one_grade() -> None:
    assert agreement([(2, 2)] * 20).why_none is NoFigure.ONE_GRADE
    assert agreement([(2, 2)] * 10 + [(2, 3)] * 10).why_none is NoFigure.ONE_GRADE


@given(ENOUGH)
def test_it_does_not_matter_who_was_first(pairs: list[tuple[int, int]]) -> None:
    assert weighted_kappa(pairs) == weighted_kappa([(b, a) for a, b in pairs])


@given(ENOUGH)
def test_it_does_not_matter_in_which_order(pairs: list[tuple[int, int]]) -> None:
    assert agreement(pairs) == agreement(pairs[::-1])


@given(ENOUGH)
def test_the_same_everywhere_is_one_and_nothing_is_more(pairs: list[tuple[int, int]]) -> None:
    assert weighted_kappa([(a, a) for a, _ in pairs]) == 1
    assert -1 <= weighted_kappa(pairs) <= 1
    assert (weighted_kappa(pairs) == 1) == all(a == b for a, b in pairs)


@given(ENOUGH)
def test_every_pair_is_counted_once(pairs: list[tuple[int, int]]) -> None:
    found = agreement(pairs)
    assert found.same + found.one + found.more == found.pairs == len(pairs)
    assert found.kappa is not None
