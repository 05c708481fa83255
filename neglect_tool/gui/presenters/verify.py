"""Verifying a report that came from anywhere: which file, the verdict in words, and whom the reader trusts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from neglect_tool.errors import IdentityError, NeglectToolError
from neglect_tool.gui.presenters.ports import Place, Problem, View, problem
from neglect_tool.gui.presenters.verify_state import Checked, VerifyState, size_words, told, unread
from neglect_tool.report.verdict_words import in_lines
from neglect_tool.saying import tr
from neglect_tool.services.trusting import TrustedAuthority

__all__ = ["VerifyPresenter", "VerifyState"]

STOPPED = tr("Stopped. Nothing is said of the file.")


class Examiner(Protocol):
    """What reads files and keeps whom one trusts; all of it slow, so that every answer comes later."""

    def check(
        self, file: Path, done: Callable[[Checked], None], failed: Callable[[NeglectToolError], None], /
    ) -> Callable[[], None]:
        """Read the file in a process of its own; what this gives ends it, and no answer comes."""

    def trusted(self, done: Callable[[tuple[TrustedAuthority, ...]], None], /) -> None:
        """Whom the reader trusts."""

    def trust(
        self,
        file: Path,
        done: Callable[[tuple[TrustedAuthority, ...]], None],
        failed: Callable[[NeglectToolError], None],
        /,
    ) -> None:
        """Trust one more."""

    def distrust(
        self,
        fingerprint: str,
        done: Callable[[tuple[TrustedAuthority, ...]], None],
        failed: Callable[[NeglectToolError], None],
        /,
    ) -> None:
        """Trust that one no longer."""

    def write(
        self, path: Path, checked: Checked, done: Callable[[], None], failed: Callable[[NeglectToolError], None], /
    ) -> None:
        """Write the verdict as JSON."""


class VerifyPresenter:
    """Shows one verdict at a time; nothing of a file is kept when the page is left."""

    def __init__(self, examiner: Examiner, view: View[VerifyState], copy: Callable[[str], None]) -> None:
        self._examiner = examiner
        self._view = view
        self._copy = copy
        self._state = VerifyState()
        self._file: Path | None = None
        self._checked: Checked | None = None
        self._stop: Callable[[], None] | None = None
        self._shown = False

    def opened(self, place: Place | None = None) -> None:  # noqa: ARG002 - every page is opened at a place
        """The page is shown."""
        self._shown = True
        self._show()
        self._examiner.trusted(self._trusts)

    def left(self) -> None:
        """The page is left, the window closes or locks: what was read is forgotten."""
        self._shown = False
        self._end()
        self._file = self._checked = None
        self._state = VerifyState(trusted=self._state.trusted)

    def files_chosen(self, files: Sequence[Path]) -> None:
        """Files were dropped or chosen."""
        if len(files) == 1:
            self._check(files[0])
        else:
            self._set(wrong=tr("Drop one file at a time.") if files else tr("That is not a file. Drop a PDF."))

    def path_typed(self, text: str) -> None:
        """Where the file is was typed or pasted, not yet asked for."""
        self._set(typed=text, wrong="")

    def path_given(self) -> None:
        """Verify the file that is named."""
        plain = self._state.typed.strip().strip("\"'")
        if not plain:
            self._set(wrong=tr("Say where the file is, or choose it."))
        else:
            self._check(Path(plain).expanduser())

    def stop(self) -> None:
        """Do not wait for it."""
        if self._stop is not None:
            self._end()
            self._set(busy="", wrote=STOPPED)

    def trust_chosen(self, file: Path) -> None:
        """Trust an authority; the file that is shown is read again with that."""
        self._examiner.trust(file, self._retrusts, self._failed)

    def trust_taken_away(self, fingerprint: str) -> None:
        """Trust that one no longer."""
        self._examiner.distrust(fingerprint, self._retrusts, self._failed)

    def copy_verdict(self) -> None:
        """Onto the clipboard, for a while."""
        if self._state.told is not None:
            self._copy("\n".join(self._state.told.lines))
            self._set(wrote=tr("Copied, for a minute."))

    def save_verdict(self, path: Path) -> None:
        """As JSON, for another program."""
        if self._checked is not None:
            said = tr("Saved the verdict to {name}.", name=path.name)
            self._examiner.write(path, self._checked, lambda: self._set(wrote=said), self._failed)

    def _check(self, file: Path) -> None:
        self._end()
        self._file, self._checked = file, None
        busy = tr("Reading the file in a closed process…")
        self._set(file=file.name, size="", busy=busy, told=None, wrong="", wrote="", problem=None)
        self._stop = self._examiner.check(file, self._came, self._unread)

    def _came(self, checked: Checked) -> None:
        self._stop = None
        if not self._shown:
            return
        self._checked = checked
        lines = tuple(in_lines(checked.verdict))
        self._set(busy="", size=size_words(checked.size), told=told(checked.verdict, lines))

    def _unread(self, error: NeglectToolError) -> None:
        self._stop = None
        if isinstance(error, IdentityError):
            self._set(busy="", problem=problem(error))
        else:
            self._set(busy="", told=unread(error.what, error.remedy))

    def _end(self) -> None:
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _trusts(self, trusted: tuple[TrustedAuthority, ...]) -> None:
        self._set(trusted=trusted)

    def _retrusts(self, trusted: tuple[TrustedAuthority, ...]) -> None:
        changed = trusted != self._state.trusted
        self._set(trusted=trusted, problem=None)
        if changed and self._file is not None:
            self._check(self._file)

    def _failed(self, error: NeglectToolError) -> None:
        self._set(problem=problem(error))

    def _set(self, **changes: "str | object | Problem | None") -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._show()

    def _show(self) -> None:
        if self._shown:
            self._view.show_state(self._state)
