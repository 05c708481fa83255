"""The one way off the window's thread: work runs in a pool, its answer comes back by signal."""

from collections.abc import Callable
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


class Job(QObject):
    """One piece of work under way, living on the thread that asked for it; its answer is delivered there."""

    progressed = Signal(int, str)
    settled = Signal(object)
    _came = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[NeglectToolError], None],
    ) -> None:
        super().__init__()
        self._stop = Event()
        self._work = work
        self._done = done
        self._failed = failed
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; whatever it answers after that is dropped."""
        self._stop.set()

    def work(self) -> None:
        """Do the work; called on a thread of the pool."""
        try:
            answer = self._work(Progress(self.progressed.emit, self._stop))
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread: said there, or raised there
            self._came.emit(None, error)
        else:
            self._came.emit(answer, None)

    def _deliver(self, answer: object, error: BaseException | None) -> None:
        self.settled.emit(self)
        if error is not None and not isinstance(error, NeglectToolError):
            raise error
        if self._stop.is_set():
            return
        if isinstance(error, NeglectToolError):
            self._failed(error)
        else:
            self._done(answer)


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()


class Tasks(QObject):
    """Runs work in the order it was asked for, one at a time, so that the store is never called by two threads."""

    busy = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._jobs: set[Job] = set()

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[NeglectToolError], None]) -> None:
        """Do `work` off this thread, then call `done` or `failed` on it; any other exception is raised here, loudly."""
        self._start(Job(lambda _progress: work(), done, failed))

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[NeglectToolError], None],
        progressed: Callable[[int, str], None],
    ) -> Job:
        """As `run`, for work that says how far it is and can be cancelled by the job that this returns."""
        job = Job(work, done, failed)
        job.progressed.connect(progressed, Qt.ConnectionType.QueuedConnection)
        self._start(job)
        return job

    def _start(self, job: Job) -> None:
        job.settled.connect(self._settle)
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy.emit(len(self._jobs) > 0)
        self._pool.start(_Runner(job))

    def _settle(self, job: Job) -> None:
        self._jobs.discard(job)
        if not self._jobs:
            self.busy.emit(len(self._jobs) > 0)

    @property
    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return not self._jobs

    def drop(self) -> None:
        """Whatever is still under way comes to its end, and nobody is told of it: its answer has no place to go."""
        for job in tuple(self._jobs):
            job.cancel()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Wait until nothing runs, for closing; answers still queued arrive with the next events."""
        return self._pool.waitForDone(milliseconds)
