"""What stands in the jot box of visit mode: kept as it is typed, until it is a jot and safe."""

from neglect_tool.domain.work import Jot, Mark
from neglect_tool.gui.presenters.desk import Desk

JOT = "jot"
"""The key under which it is kept, as a form that is half filled in."""


class JotBox:
    """The words, and the mark that they will be jotted under; the mark stays for the next jot."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.text, self.mark = "", Mark.SAW

    def write(self, text: str) -> None:
        """Other words stand there now."""
        self.text = text
        self.keep()

    def choose(self, mark: Mark) -> None:
        """How what is jotted came to be known."""
        self.mark = mark
        if self.text:
            self.keep()

    def keep(self) -> None:
        """Keep what stands there; once it is a jot, and safe, it need not be."""
        if self.text:
            self._desk.keep_form(JOT, {"text": self.text, "mark": self.mark.value})
        else:
            self._desk.forget_form(JOT)

    def drop(self) -> None:
        """Let go of what was kept with the next save: it becomes a jot by that."""
        self._desk.drop_form(JOT)

    def restore(self, jots: tuple[Jot, ...]) -> None:
        """What stood there when the page was left; nothing if it became the last of these jots since."""
        kept = self._desk.now.kept.get(JOT, {})
        text, mark = str(kept.get("text", "")), kept.get("mark")
        if mark in set(Mark):
            self.mark = Mark(str(mark))
        elif jots:
            self.mark = jots[-1].mark
        safe = bool(jots) and (jots[-1].text, jots[-1].mark) == (text.strip(), self.mark)
        self.text = "" if safe else text
