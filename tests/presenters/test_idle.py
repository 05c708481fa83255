"""Counting from the last touch, and telling sleep from work, with clocks that the test moves."""

import pytest

from neglect_tool.gui.presenters.idle import WARNING, Clocks, Idle, Rest, warning_words


class Time:
    """Both clocks of a laptop."""

    def __init__(self) -> None:
        self.steady, self.wall = 100.0, 1_800_000_000.0

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.steady, lambda: self.wall)

    def goes_on(self, idle: Idle, seconds: int) -> Rest:
        """A tick each second, as in the window; what the last one said."""
        rest = Rest.NONE
        for _ in range(seconds):
            self.steady += 1
            self.wall += 1
            rest = idle.tick()
        return rest


@pytest.fixture
def time() -> Time:
    return Time()


def test_it_warns_half_a_minute_before_and_is_due_after_the_minutes_chosen(time: Time) -> None:
    for minutes in (1, 5, 15):
        idle = Idle(minutes, time.clocks())
        assert time.goes_on(idle, minutes * 60 - WARNING - 1) is Rest.NONE
        assert time.goes_on(idle, 1) is Rest.WARNED
        assert idle.left == WARNING
        assert time.goes_on(idle, WARNING - 1) is Rest.WARNED
        assert time.goes_on(idle, 1) is Rest.DUE


def test_a_touch_counts_afresh(time: Time) -> None:
    idle = Idle(5, time.clocks())
    assert time.goes_on(idle, 290) is Rest.WARNED
    idle.touch()
    assert time.goes_on(idle, 269) is Rest.NONE
    assert time.goes_on(idle, 31) is Rest.DUE


def test_a_laptop_that_slept_is_told_where_the_steady_clock_stood_still(time: Time) -> None:
    idle = Idle(5, time.clocks())
    time.goes_on(idle, 3)
    time.wall += 600
    assert time.goes_on(idle, 1) is Rest.WOKE
    assert time.goes_on(idle, 1) is Rest.NONE


def test_a_laptop_that_slept_is_told_where_both_clocks_went_on(time: Time) -> None:
    idle = Idle(15, time.clocks())
    time.goes_on(idle, 3)
    time.steady += 120
    time.wall += 120
    assert time.goes_on(idle, 1) is Rest.WOKE


def test_a_wall_clock_put_right_by_seconds_or_put_back_is_no_sleep(time: Time) -> None:
    idle = Idle(5, time.clocks())
    time.wall += 5
    assert time.goes_on(idle, 1) is Rest.NONE
    time.wall -= 7200
    assert time.goes_on(idle, 1) is Rest.NONE


def test_it_counts_down_in_words_by_fives() -> None:
    said = [warning_words(left) for left in (30, 26, 25, 24.5, 6, 5, 0.2)]
    assert [words.split()[2] for words in said] == ["30", "30", "25", "25", "10", "5", "5"]
    assert said[0].startswith("Locks in 30 seconds")
