"""The one way off the window's thread: work runs in a pool, its answer comes back by signal."""

from collections.abc import Callable
from itertools import count
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from neglect_tool.errors import NeglectToolError

T = TypeVar("T")


class Progress:
    """Handed to long work, so that it can say how far it is and stop where stopping is safe."""

    def __init__(self, tell: Callable[[int, str], None], stop: Event) -> None:
        self._tell = tell
        self._stop = stop

    def say(self, percent: int, words: str) -> None:
        """Tell the person how far it is, in words too."""
        self._tell(percent, words)

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()


class Job:
    """One piece of work, and whom its answer is for. It may hold pages, so it must end on the window's thread."""

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[NeglectToolError], None],
        progressed: Callable[[int, str], None],
    ) -> None:
        self._stop = Event()
        self._work = work
        self._done = done
        self._failed = failed
        self.progressed = progressed
        self._answer: Any = None
        self._error: BaseException | None = None

    def cancel(self) -> None:
        """Ask the work to stop; whatever it answers after that is dropped."""
        self._stop.set()

    def work(self, tell: Callable[[int, str], None]) -> None:
        """Do the work; called on a thread of the pool."""
        try:
            self._answer = self._work(Progress(tell, self._stop))
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread: said there, or raised there
            self._error = error

    def deliver(self) -> None:
        """Say what came of it; called on the window's thread."""
        if self._error is not None and not isinstance(self._error, NeglectToolError):
            raise self._error
        if self._stop.is_set():
            return
        if self._error is not None:
            self._failed(self._error)
        else:
            self._done(self._answer)


class _Runner(QRunnable):
    """Holds a number and never the job: Qt ends runners on the thread of the pool."""

    def __init__(self, work: Callable[[int], None], number: int) -> None:
        super().__init__()
        self._work = work
        self._number = number

    def run(self) -> None:
        self._work(self._number)


class Tasks(QObject):
    """Runs work in the order it was asked for, one at a time, so that the store is never called by two threads."""

    busy = Signal(bool)
    _came = Signal(int)
    _said = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers = count()
        self._jobs: dict[int, Job] = {}
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._said.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[NeglectToolError], None]) -> None:
        """Do `work` off this thread, then call `done` or `failed` on it; any other exception is raised here, loudly."""
        self._start(Job(lambda _progress: work(), done, failed, lambda *_how_far: None))

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[NeglectToolError], None],
        progressed: Callable[[int, str], None],
    ) -> Job:
        """As `run`, for work that says how far it is and can be cancelled by the job that this returns."""
        job = Job(work, done, failed, progressed)
        self._start(job)
        return job

    def _start(self, job: Job) -> None:
        number = next(self._numbers)
        self._jobs[number] = job
        if len(self._jobs) == 1:
            self.busy.emit(len(self._jobs) > 0)
        self._pool.start(_Runner(self._work, number))

    def _work(self, number: int) -> None:
        self._jobs[number].work(lambda percent, words: self._said.emit(number, percent, words))
        # This thread has let go of the job by now, so that no page can be destroyed here.
        self._came.emit(number)

    def _tell(self, number: int, percent: int, words: str) -> None:
        if number in self._jobs:
            self._jobs[number].progressed(percent, words)

    def _deliver(self, number: int) -> None:
        job = self._jobs.pop(number)
        if not self._jobs:
            self.busy.emit(len(self._jobs) > 0)
        job.deliver()

    @property
    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return not self._jobs

    def drop(self) -> None:
        """Whatever is still under way comes to its end, and nobody is told of it: its answer has no place to go."""
        for job in tuple(self._jobs.values()):
            job.cancel()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Wait until nothing runs, for closing; answers still queued arrive with the next events."""
        return self._pool.waitForDone(milliseconds)
