"""A desk without a window: work runs at once, time is told, and the view keeps what it was shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

import pytest

from neglect_tool.errors import NeglectToolError, VaultError
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.ports import Place
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import Casework
from neglect_tool.vault.entry import Entry, NewEntry
from neglect_tool.vault.memory import MemoryStore

T = TypeVar("T")


class Clock:
    """A clock that moves a second each time it is read."""

    def __init__(self, now: datetime = datetime(2026, 7, 1, 12, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class View(Generic[T]):
    """Keeps every state that it was shown."""

    def __init__(self) -> None:
        self.states: list[T] = []

    def show_state(self, state: T) -> None:
        self.states.append(state)

    @property
    def state(self) -> T:
        return self.states[-1]


class Timer:
    """A timer that waits until it is told that time has passed."""

    def __init__(self) -> None:
        self.due: Callable[[], None] | None = None

    def start(self, seconds: float, due: Callable[[], None]) -> None:
        self.due = due

    def stop(self) -> None:
        self.due = None

    def pass_(self) -> None:
        due, self.due = self.due, None
        if due is not None:
            due()


def run(work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[NeglectToolError], None]) -> None:
    """Work at once."""
    try:
        found = work()
    except NeglectToolError as error:
        failed(error)
    else:
        done(found)


class LaterRun:
    """Work in the order given, when told."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Any, done: Any, failed: Any) -> None:
        self.waiting.append(lambda: run(work, done, failed))

    def go_on(self, most: int = 100) -> None:
        for _ in range(min(most, len(self.waiting))):
            self.waiting.pop(0)()


class FullStore(MemoryStore):
    """A store whose disk can be full."""

    full = False

    def append(self, entries: Any) -> tuple[Entry, ...]:
        if self.full:
            raise VaultError("vault", "the disk is full", "Free some space; nothing is lost.")
        return super().append(entries)


@dataclass
class Office:
    """Everything that a page needs, over one store in memory."""

    clock: Clock
    store: FullStore
    casework: Casework
    timer: Timer
    desk: Desk
    places: list[Place] = field(default_factory=list)

    def go(self, place: Place) -> None:
        self.places.append(place)

    def open(self, assessment: str) -> None:
        opened: list[bool] = []
        self.desk.open(assessment, lambda: opened.append(True))
        assert opened, self.desk.saved.failed

    def again(self) -> "Office":
        """Another session on the same store, as after closing without asking."""
        return office_over(self.store, self.clock)

    def put(self, document: bytes, assessment: str) -> None:
        self.store.append([NewEntry("someone", "imported", assessment, document)])


def office_over(store: FullStore, clock: Clock, author: str = "R. Patel") -> Office:
    casework = Casework(store, shipped_pack, author, clock)
    timer = Timer()
    return Office(clock, store, casework, timer, Desk(casework, run, timer, lambda at: at))


@pytest.fixture
def office() -> Office:
    """An empty store, open for R. Patel on 1 July 2026."""
    clock = Clock()
    return office_over(FullStore(clock), clock)


@pytest.fixture
def family(office: Office) -> Office:
    """The same with one family, whose first assessment is open; nothing is written in it yet."""
    office.open(office.casework.new_family("F-1", "Marlowe").assessment.id)
    return office


@pytest.fixture
def view() -> View[Any]:
    """A page that draws nothing."""
    return View()


@pytest.fixture
def later() -> LaterRun:
    """Work that waits to be told."""
    return LaterRun()


@pytest.fixture
def run_now() -> Callable[..., None]:
    """Work at once."""
    return run


@pytest.fixture
def new_view() -> Callable[[], View[Any]]:
    """More views."""
    return View


@pytest.fixture
def reopen() -> Callable[[Office], Office]:
    """The same store after closing without asking."""
    return Office.again
