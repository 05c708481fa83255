"""A family's records are kept as long as the rule says, to the day, and nothing that is added makes that shorter."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Child
from neglect_tool.domain.retention import RetentionRule, anniversary, due_for_disposal, keeping

RULE = RetentionRule(birthday=25, years=10)
MO = Child("c1", "Mo", born=date(2021, 3, 3))
KIT = Child("c2", "Kit", born=date(2024, 2, 29))
UNBORN = Child("c3", "Baby", due=date(2026, 9, 1))

DAYS = st.dates(date(1950, 1, 1), date(2200, 12, 31))
RULES = st.builds(RetentionRule, birthday=st.integers(18, 120), years=st.integers(1, 120))
CHILDREN = st.lists(st.builds(Child, st.just("c"), st.just("C"), born=st.none() | DAYS), max_size=5)


def test_the_youngest_child_s_birthday_counts_when_it_is_the_later() -> None:
    kept = keeping((MO,), date(2026, 6, 4), RULE, date(2046, 3, 3))
    assert kept.due == date(2046, 3, 3)
    assert kept.reason == (
        "Mo was 25 on 3 March 2046; nothing was added since 4 June 2026, and 10 years after that was 4 June 2036."
    )
    assert due_for_disposal((MO,), date(2026, 6, 4), RULE, date(2046, 3, 3)) == date(2046, 3, 3)
    assert due_for_disposal((MO,), date(2026, 6, 4), RULE, date(2046, 3, 2)) is None


def test_the_years_after_the_last_entry_count_when_they_are_the_later() -> None:
    kept = keeping((MO,), date(2040, 1, 1), RULE, date(2047, 1, 1))
    assert kept.due == date(2050, 1, 1)
    assert kept.reason == (
        "Mo was 25 on 3 March 2046; nothing was added since 1 January 2040, and 10 years after that will be "
        "1 January 2050."
    )


def test_the_youngest_of_several_is_the_one_that_is_named() -> None:
    kept = keeping((MO, KIT, MO), date(2026, 6, 4), RULE, date(2030, 1, 1))
    assert kept.due == date(2049, 3, 1)
    assert kept.reason.startswith("Kit will be 25 on 1 March 2049; nothing was")


def test_a_baby_whose_birth_was_never_entered_may_have_been_born_and_counts_from_the_due_day() -> None:
    kept = keeping((MO, KIT, UNBORN), date(2026, 6, 4), RULE, date(2030, 1, 1))
    assert kept.due == date(2051, 9, 1)
    assert kept.reason.startswith(
        "Baby will be 25 on 1 September 2051, counted from the day the baby was due, 1 September 2026; nothing was"
    )


def test_where_no_child_was_entered_only_the_last_entry_counts() -> None:
    kept = keeping((), date(2024, 2, 29), RULE, date(2034, 3, 1))
    assert kept.due == date(2034, 3, 1)
    assert kept.reason == (
        "No child was entered; nothing was added since 29 February 2024, and 10 years after that was 1 March 2034."
    )


def test_a_hold_keeps_everything() -> None:
    held = RetentionRule(25, 10, hold="The inquiry has asked for it.")
    assert due_for_disposal((MO,), date(2026, 6, 4), held, date(2100, 1, 1)) is None
    assert due_for_disposal((MO,), date(2026, 6, 4), RULE, date(2100, 1, 1)) is not None


def test_a_child_without_a_name_is_spoken_of_all_the_same() -> None:
    nameless = Child("c1", " ", born=date(2000, 1, 1))
    assert keeping((nameless,), date(2000, 1, 1), RULE, date(2030, 1, 1)).reason.startswith("The youngest child was 25")


@given(DAYS, st.integers(18, 120))
def test_a_birthday_here_is_the_day_on_which_the_grading_rules_count_one_more(born: date, years: int) -> None:
    day = anniversary(born, years)
    assert age(born, day) == years
    assert age(born, day - timedelta(days=1)) == years - 1


@given(CHILDREN, DAYS, RULES, DAYS)
def test_nothing_is_due_before_every_child_is_grown_and_the_years_are_over(
    children: list[Child], last: date, rule: RetentionRule, today: date
) -> None:
    due = due_for_disposal(children, last, rule, today)
    grown = all(child.born is None or age(child.born, today) >= rule.birthday for child in children)
    over = age(last, today) >= rule.years
    assert (due is not None) == (grown and over)
    if due is not None:
        before = due - timedelta(days=1)
        assert due <= today
        assert due_for_disposal(children, last, rule, before) is None


@given(CHILDREN, CHILDREN, DAYS, st.integers(0, 5000), RULES, DAYS)
def test_another_child_or_a_later_entry_never_makes_it_due_sooner(
    children: list[Child], more: list[Child], last: date, days: int, rule: RetentionRule, today: date
) -> None:
    now = keeping(children, last, rule, today).due
    assert keeping([*children, *more], last, rule, today).due >= now
    assert keeping(children, last + timedelta(days=days), rule, today).due >= now
    assert keeping([*reversed(children)], last, rule, today).due == now


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert anniversary(date(9990, 2, 28), 25) == date.max
