"""A copy on the clipboard: it goes by itself, and what others put there is theirs."""

from typing import Any

import pytest

from neglect_tool.gui.presenters.clip import SECONDS, HeldCopy


class Board:
    """A clipboard that tells of every change, as a desktop does."""

    def __init__(self) -> None:
        self.text = ""
        self.held: HeldCopy | None = None

    def put(self, text: str) -> None:
        self.text = text
        if self.held is not None:
            self.held.changed()

    def holds(self, text: str) -> bool:
        return self.text == text

    def clear(self) -> None:
        self.put("")


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def held(board: Board, office: Any, told: list[int]) -> HeldCopy:
    made = HeldCopy(board, office.timer, told.append)
    board.held = made
    return made


def test_it_counts_down_and_is_taken_off(held: HeldCopy, board: Board, office: Any, told: list[int]) -> None:
    held.copy("the words")
    assert (board.text, told) == ("the words", [SECONDS])
    for _ in range(SECONDS - 1):
        office.timer.pass_()
    assert (board.text, told[-1]) == ("the words", 1)
    office.timer.pass_()
    assert (board.text, told[-1], held.left, office.timer.due) == ("", 0, 0, None)


def test_what_others_put_there_stays(held: HeldCopy, board: Board, office: Any, told: list[int]) -> None:
    held.copy("the words")
    board.put("a telephone number")
    assert (held.left, told[-1], office.timer.due) == (0, 0, None)
    held.forget()
    assert board.text == "a telephone number"


def test_a_second_copy_begins_the_time_anew(held: HeldCopy, board: Board, office: Any) -> None:
    held.copy("the words")
    for _ in range(30):
        office.timer.pass_()
    held.copy("other words")
    assert (held.left, board.text) == (SECONDS, "other words")


def test_locking_takes_it_off_at_once(held: HeldCopy, board: Board, office: Any) -> None:
    held.copy("the words")
    held.forget()
    assert (board.text, office.timer.due) == ("", None)
