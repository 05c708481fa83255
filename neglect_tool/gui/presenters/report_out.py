"""Printing a report, and copying its words for the case system: both leave the vault, so both say what they do."""

from collections.abc import Callable, Sequence
from typing import Protocol

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.clip import SECONDS
from neglect_tool.gui.presenters.ports import Run
from neglect_tool.gui.presenters.report_state import Press, Printing, Sheet, TextLine
from neglect_tool.saying import tr, tr_count

PRINT_SCALE = 300 / 72
"""Pixels a point on paper: 300 an inch, as good as the eye sees at arm's length."""


class Paper(Protocol):
    """A printer that a person has chosen; a page at a time, off the window's thread."""

    def page(self, width: int, height: int, rgb: bytes) -> None:
        """Print one more page."""

    def end(self) -> None:
        """That was the last."""

    def abort(self) -> None:
        """Print nothing more."""


def asked_to_print(edition: str, pages: int) -> Printing:
    """Before a printer is chosen: what comes out, and whose it is."""
    sheets = (pages + 1) // 2
    line = tr(
        "{counted}, on {counted2} if printed on both sides, turned on the long edge. This is how it "
        "looks in black and white. Stay at the printer until all of it is out.",
        counted=tr_count(pages, "{n} page", "{n} pages"),
        counted2=tr_count(sheets, "{n} sheet", "{n} sheets"),
    )
    return Printing(tr("Print the {edition}", edition=edition), line)


class Printer:
    """Prints page after page, so that a save in between never waits for more than one."""

    def __init__(self, press: Press, run: Run, tell: Callable[[Printing | None, str], None]) -> None:
        self._press = press
        self._run = run
        self._tell = tell
        self._paper: Paper | None = None
        self.printing: Printing | None = None

    def print(self, sheet: Sheet, paper: Paper, *, grey: bool, done: Callable[[], None]) -> None:
        """Print every page; `done` once the printer has taken all."""
        self._paper = paper
        self._next(sheet, paper, 1, grey=grey, done=done)

    def stop(self) -> None:
        """Print no further page."""
        paper, self._paper = self._paper, None
        if paper is not None:
            self._run(paper.abort, lambda _: self._say(None, tr("Printing was stopped.")), self._failed)

    def _next(self, sheet: Sheet, paper: Paper, number: int, *, grey: bool, done: Callable[[], None]) -> None:
        words = tr("Page {number} of {pages} goes to the printer…", number=number, pages=sheet.pages)
        self._say(Printing(tr("Printing"), words, (number - 1) * 100 // max(1, sheet.pages)), "")

        def work() -> None:
            image = self._press.page(sheet.pdf, number, PRINT_SCALE, grey=grey)
            paper.page(image.width, image.height, image.rgb)
            if number == sheet.pages:
                paper.end()

        def printed(_: None) -> None:
            if self._paper is not paper:
                return
            if number < sheet.pages:
                self._next(sheet, paper, number + 1, grey=grey, done=done)
                return
            self._paper = None
            self._say(
                None,
                tr("{counted} gone to the printer.", counted=tr_count(sheet.pages, "{n} page has", "{n} pages have")),
            )
            done()

        self._run(work, printed, self._failed)

    def _failed(self, error: NeglectToolError) -> None:
        self._paper = None
        self._say(None, f"{error.what[:1].upper()}{error.what[1:]}. {error.remedy}")

    def _say(self, printing: Printing | None, words: str) -> None:
        self.printing = printing
        self._tell(printing, words)


def case_text(head: str, lines: Sequence[TextLine]) -> str:
    """The words of a report as a case system takes them: its marking, then plain, a line above each heading."""
    said = [head]
    for line in lines:
        if line.level:
            said.append("")
        said.append(line.words)
    return "\n".join(said) + "\n"


def copied_words(pages: int) -> str:
    """What is said once the words are on the clipboard."""
    return tr(
        "Copied the words of {counted}. In {seconds} seconds they are taken off the clipboard.",
        counted=tr_count(pages, "{n} page", "{n} pages"),
        seconds=SECONDS,
    )
