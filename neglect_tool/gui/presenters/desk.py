"""The desk: the open assessment that all its pages share, every save of it, and what may be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from neglect_tool.domain.draft import Change
from neglect_tool.errors import InputError, NeglectToolError
from neglect_tool.gui.presenters.calm import Calm
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.ports import Problem, Run, Saved, Timer, problem
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework, Draft
from neglect_tool.services.drafts import moment

PAUSE = 1.2
"""Seconds after which typed text is saved, counted from the first key of a batch: who types on and on is saved too."""
DISK_FULL = Problem(
    tr("The disk is full. This is saved: the space that was kept for it was used."),
    tr("Free some space on this disk now, or the next save may not fit."),
)

Work = Callable[[Casework], Draft]
Typed = Callable[[Draft], Sequence[Change]]
Came = Callable[[Draft, Draft], None]


@dataclass(frozen=True, slots=True)
class _Pending:
    save: Callable[[Casework, str], Draft]
    came: Came | None


def _here(at: datetime) -> datetime:
    return at.astimezone()


class Desk:
    """Holds the draft; pages give it work and are told when the draft or the saved corner changes."""

    def __init__(
        self,
        casework: Casework,
        run: Run,
        timer: Timer,
        local: Callable[[datetime], datetime] = _here,
        calm: Timer | None = None,
    ) -> None:
        self._casework = casework
        self._run = run
        self._timer = timer
        self._local = local
        self._calm = Calm(calm)
        self._checking: list[Callable[[], None]] = []
        self._draft: Draft | None = None
        self._saved = Saved()
        self._listeners: list[Callable[[], None]] = []
        self._typed: dict[str, _Pending] = {}
        self._unsaved: list[Work] = []
        self._under_way = 0
        self._waiting = False
        self._refused = False

    @property
    def draft(self) -> Draft | None:
        """What is open, as it stands after the last save."""
        return self._draft

    @property
    def now(self) -> Draft:
        """What is open; only to be asked for on pages of an assessment."""
        if self._draft is None:
            raise RuntimeError("no assessment is open")
        return self._draft

    @property
    def saved(self) -> Saved:
        """The saved corner."""
        return self._saved

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not in the vault yet: it waits, is on its way, or was refused."""
        return bool(self._typed or self._unsaved or self._under_way or self._refused)

    @property
    def waiting(self) -> bool:
        """Whether somebody is typing: a save of it will follow."""
        return bool(self._typed)

    @property
    def author(self) -> str:
        """Whose work it is."""
        return self._casework.author

    @property
    def today(self) -> date:
        """The day here, by the laptop's clock."""
        return self._casework.today

    @property
    def time(self) -> str:
        """The time here, such as "15:46"."""
        return f"{self._local(self._casework.now):%H:%M}"

    def clock_words(self, at: str) -> str:
        """A time of the store, here: "14:02:11"."""
        return f"{self._local(moment(at)):%H:%M:%S}" if at else ""

    def when_words(self, at: str) -> str:
        """The same within a sentence, with its day where that is not today: "at 14:02:11", "on 30 June at 14:02:11"."""
        then, today = self._local(moment(at)).date(), self._local(self._casework.now).date()
        day = "" if then == today else tr("on {day} ", day=day_words(then, today))
        return tr("{day}at {clock}", day=day, clock=self.clock_words(at))

    def document_sha256(self, assessment: str) -> str:
        """That of the document as it stands; only to be asked within work, off the window's thread."""
        return self._casework.draft(assessment).document_sha256

    def open(self, assessment: str, done: Callable[[], None], refused: Callable[[], None] = lambda: None) -> None:
        """Open an assessment off the window's thread, then call `done`; `refused` where it cannot be opened."""
        self.flush()

        def opened(draft: Draft) -> None:
            self._take(draft)
            done()

        def failed(error: NeglectToolError) -> None:
            self._say(error)
            refused()

        self._run(lambda: self._casework.open_draft(assessment), opened, failed)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the draft or the saved corner changes."""
        self._listeners.append(listener)

    def submit(self, work: Work, done: Callable[[Draft], None] | None = None) -> None:
        """Save something now, after what was typed before it."""
        self.flush()
        self._send(work, done)

    def typed(self, key: str, changes: Typed, came: Came | None = None) -> None:
        """Save this a moment after the first key; `changes` is asked then, of the draft as it is by then."""

        def save(casework: Casework, assessment: str) -> Draft:
            return casework.apply(assessment, changes(casework.draft(assessment)))

        self._wait(key, _Pending(save, came))

    def keep_form(self, key: str, answers: dict[str, str | bool | tuple[str, ...]]) -> None:
        """Keep a form that is being filled in; with no answers, forget it."""
        self._wait(
            f"form {key}", _Pending(lambda casework, assessment: casework.keep_form(assessment, key, answers), None)
        )

    def drop_form(self, key: str) -> None:
        """What waits to be kept of a form need not be: it is being submitted."""
        self._typed.pop(f"form {key}", None)

    def drop_typed(self, key: str) -> None:
        """What waits to be saved under that key need not be: it is being taken out."""
        self._typed.pop(key, None)

    def forget_form(self, key: str) -> None:
        """A form was submitted or given up: nothing of it is kept."""
        self.drop_form(key)
        if self._draft is not None and self._draft.kept.get(key):
            self.keep_form(key, {})
            self.flush()

    def check(self, then: Callable[[], None]) -> None:
        """Work out the findings of what is open where saves are made, once nobody types: of many they take a while."""
        self._checking.append(then)
        self._calm.then(self._check)

    def _check(self) -> None:
        asked, self._checking = self._checking, []
        draft = self._draft

        def found(_: object) -> None:
            for then in asked:
                then()

        if draft is not None and asked:
            self._run(lambda: draft.findings, found, self._say)

    def begin(self, work: Work, began: Callable[[Draft], None]) -> None:
        """Begin another assessment; `began` leads to it."""
        self.flush()
        self._run(lambda: work(self._casework), began, self._say)

    def flush(self) -> None:
        """Save at once everything that was typed: on leaving a page, locking and closing."""
        self._timer.stop()
        self._waiting = False
        if self._draft is None or not (self._typed or self._unsaved):
            return
        waiting, self._typed = self._typed, {}
        for key, pending in waiting.items():
            self._send_typed(key, pending)
        again, self._unsaved = self._unsaved, []
        for work in again:
            self._send(work, None)

    def close(self) -> None:
        """Flush, then let go of the assessment."""
        self.flush()
        self._calm.end()
        self._draft, self._checking = None, []

    def undo(self) -> None:
        """Take back the last step."""
        assessment = self.now.assessment.id
        self.submit(lambda casework: casework.undo(assessment))

    def redo(self) -> None:
        """Put it back."""
        assessment = self.now.assessment.id
        self.submit(lambda casework: casework.redo(assessment))

    def _wait(self, key: str, pending: _Pending) -> None:
        self._typed[key] = pending
        self._calm.stir()
        if not self._waiting:
            self._waiting = True
            self._timer.start(PAUSE, self.flush)

    def _send_typed(self, key: str, pending: _Pending) -> None:
        assessment = self.now.assessment.id
        before: list[Draft] = []

        def work() -> Draft:
            before.append(self._casework.draft(assessment))
            return pending.save(self._casework, assessment)

        def done(draft: Draft) -> None:
            self._settle(draft, tell=False)
            if pending.came is not None:
                pending.came(before[0], draft)
            self._tell()

        def failed(error: NeglectToolError) -> None:
            if not isinstance(error, InputError):
                self._typed.setdefault(key, pending)
            self._unsettle(error)

        self._begin()
        self._run(work, done, failed)

    def _send(self, work: Work, done: Callable[[Draft], None] | None) -> None:
        def finished(draft: Draft) -> None:
            self._settle(draft, tell=done is None)
            if done is not None:
                done(draft)
                self._tell()

        def failed(error: NeglectToolError) -> None:
            if not isinstance(error, InputError):
                self._unsaved.append(work)
            self._unsettle(error)

        self._begin()
        self._run(lambda: work(self._casework), finished, failed)

    def _begin(self) -> None:
        self._under_way += 1
        if not self._saved.saving:
            self._saved = replace(self._saved, saving=True)
            self._tell()

    def _settle(self, draft: Draft, *, tell: bool = True) -> None:
        self._under_way -= 1
        if self._draft is not None and self._draft.assessment.id == draft.assessment.id:
            self._take(draft, tell=tell)

    def _unsettle(self, error: NeglectToolError) -> None:
        self._under_way -= 1
        said, self._refused = problem(error), True
        failed = Problem(tr("This is not saved yet. {what}", what=said.what), said.remedy)
        self._saved = replace(self._saved, saving=self._under_way > 0, failed=failed)
        self._tell()

    def _take(self, draft: Draft, *, tell: bool = True) -> None:
        self._draft, self._refused = draft, False
        said = tr("Saved {clock}", clock=self.clock_words(draft.saved_at))
        self._saved = Saved(said, saving=self._under_way > 0, warned=DISK_FULL if self._casework.disk_full else None)
        if tell:
            self._tell()

    def _say(self, error: NeglectToolError) -> None:
        self._saved = replace(self._saved, failed=problem(error))
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
