"""The verify page, with a vault open and without one: a panel member may only want to know whether a PDF is sound."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.pages.page import bind
from neglect_tool.gui.pages.verify import VerifyPage
from neglect_tool.gui.presenters.verify import VerifyPresenter
from neglect_tool.gui.presenters.verify_state import Checked
from neglect_tool.gui.tasks import Progress, Tasks
from neglect_tool.services.trusting import Authorities, TrustedAuthority

if TYPE_CHECKING:
    from neglect_tool.gui.theme import Look
    from neglect_tool.services.ports import Clock

Trusted = Callable[[tuple[TrustedAuthority, ...]], None]
Failed = Callable[[NeglectToolError], None]


class LaptopExaminer:
    """Reads files on a thread of its own, so that no save waits behind a PDF that was made to be slow."""

    def __init__(self, clock: "Clock", folder: Path | None) -> None:
        self.tasks = Tasks()
        self._clock = clock
        self._authorities = Authorities(folder)

    def check(self, file: Path, done: Callable[[Checked], None], failed: Failed) -> Callable[[], None]:
        """Read the file in a process of its own; what this gives ends it."""

        def work(progress: Progress) -> Checked:
            from neglect_tool.services.files import read_limited
            from neglect_tool.services.verifying_apart import verify_apart

            pdf = read_limited(file)
            trust = self._authorities.files()
            wanted = lambda: not progress.cancelled  # noqa: E731 - read at its one use
            verdict = verify_apart(pdf, trust, now=self._clock(), where=file.name, wanted=wanted)
            return Checked(len(pdf), verdict)

        return self.tasks.run_long(work, done, failed, lambda *_how_far: None).cancel

    def trusted(self, done: Trusted) -> None:
        """Whom the reader trusts; a certificate that cannot be read is passed over."""
        self.tasks.run(self._authorities.held, done, lambda _error: None)

    def trust(self, file: Path, done: Trusted, failed: Failed) -> None:
        """Trust one more."""

        def work() -> tuple[TrustedAuthority, ...]:
            self._authorities.add(file)
            return self._authorities.held()

        self.tasks.run(work, done, failed)

    def distrust(self, fingerprint: str, done: Trusted, failed: Failed) -> None:
        """Trust that one no longer."""

        def work() -> tuple[TrustedAuthority, ...]:
            self._authorities.remove(fingerprint)
            return self._authorities.held()

        self.tasks.run(work, done, failed)

    def write(self, path: Path, checked: Checked, done: Callable[[], None], failed: Failed) -> None:
        """Write the verdict as `verify --json` prints it; the dialog has asked before a file is replaced."""

        def work() -> None:
            from neglect_tool.report.verdict_words import as_object
            from neglect_tool.services.files import write_whole

            words = json.dumps(as_object(checked.verdict), ensure_ascii=False, indent=2)
            write_whole(path, f"{words}\n".encode(), force=True)

        self.tasks.run(work, lambda _: done(), failed)


class Verifying:
    """The page and its presenter."""

    def __init__(self, look: "Look", clock: "Clock", folder: Path | None, copy: Callable[[str], None]) -> None:
        self.page = VerifyPage(look)
        self.examiner = LaptopExaminer(clock, folder)
        self.presenter = VerifyPresenter(self.examiner, self.page, copy)
        bind(self.page, self.presenter)
