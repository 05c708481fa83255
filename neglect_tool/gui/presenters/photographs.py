"""Photographs and scans of the open assessment: added one at a time with their words, looked at, removed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TypeVar

from neglect_tool.errors import NeglectToolError
from neglect_tool.exchange.attachment import Attachment
from neglect_tool.exchange.picture_kinds import Cleaned
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.photographs_forms import about_form, read_about, remove_form
from neglect_tool.gui.presenters.photographs_state import PREVIEW, Album, PhotographsState, rows
from neglect_tool.gui.presenters.photographs_viewing import Viewer
from neglect_tool.gui.presenters.ports import Go, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.report_state import PageImage
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

T = TypeVar("T")
ADDING, REMOVING = "photograph", "remove:"
"""Keys under which a form that is being filled in is kept; of a picture that is being added, its words alone."""
IN_A_FILE = tr("Kept. The file you chose is still where it was, not encrypted: delete it there if you may.")
IN_NO_FILE = tr("Kept. The picture was never a file on this laptop.")
READING = tr("Reading it, and taking out where and with what it was taken…")
WAITS = tr("The picture was not kept before this was closed. Choose it again: what you wrote of it is still here.")


class PhotographsPresenter:
    """Works through what was chosen, a file at a time."""

    def __init__(self, desk: Desk, album: Album, view: View[PhotographsState], run: Run, go: Go) -> None:
        self._desk, self._album, self._view, self._run, self._go = desk, album, view, run, go
        self._shown = False
        self._assessment = self._limits = self._busy = self._said = ""
        self._earlier: tuple[Attachment, ...] = ()
        self._waiting: list[Path | bytes] = []
        self._from_file = True
        self._form: Form | None = None
        self._cleaned: Cleaned | None = None
        self._preview: PageImage | None = None
        self._viewer = Viewer(album, run, self._show, self._failed)
        self._problem: Problem | None = None
        self._numbers = count(1)
        self._stand = ""
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown, at the picture that one came for; what was being added is still there."""
        self._shown, self._stand = True, place.key
        if self._assessment != self._desk.now.assessment.id:
            self._assessment = self._desk.now.assessment.id
            self._let_go()
            self._limits, self._busy, self._earlier, self._waiting = "", "", (), []
            self._viewer.close()
        self._problem, self._said = None, ""
        self._desk.flush()
        if self._form is None:
            self._restore()
        self._look()
        self._show()

    def left(self) -> None:
        """The page is left; an open picture is closed."""
        self._shown = False
        self._viewer.close()
        self._desk.flush()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Files were chosen or dropped; each is asked about in turn."""
        self._said, self._problem = "", None
        self._viewer.close()
        self._waiting += list(paths)
        if self._form is None and not self._busy:
            self._take_next()
        else:
            self._show()

    def add_picture(self, data: bytes) -> None:
        """The camera took one: it goes the way that a file goes, and is never written to one."""
        if self._form is None and not self._busy:
            self._said, self._problem = "", None
            self._waiting.insert(0, data)
            self._take_next()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """A field of the open form changed."""
        if self._form is not None:
            self._form = self._form.answered(field, value)
            answers = {each.name: each.value for each in self._form.fields}
            self._desk.keep_form(self._form.key if self._cleaned is None else ADDING, answers)
            self._show()

    def form_submit(self) -> None:
        """Keep the photograph, or remove one, as the open form says."""
        if self._form is None or self._busy:
            return
        if self._cleaned is None:
            self._remove(self._form)
            return
        about, wrong = read_about(self._form, self._desk.now.pack)
        if wrong:
            self._form = self._form.corrected(wrong)
            self._show()
            return
        cleaned, assessment = self._cleaned, self._assessment
        self._start(tr("Keeping it…"), lambda: self._album.keep(assessment, cleaned, about), self._kept, self._stays)

    def form_cancel(self) -> None:
        """Neither keep nor remove."""
        adding = self._cleaned is not None
        self._forget()
        if adding:
            self._said = tr("It was not kept.")
            self._take_next()
        else:
            self._show()

    def remove(self, photograph: str) -> None:
        """Ask why one is taken out."""
        if self._form is None and not self._busy:
            found = self._find(photograph)
            self._form = remove_form(f"{REMOVING}{photograph}", found.kept.about.words)
            self._said, self._problem = "", None
            self._show()

    def show_photograph(self, photograph: str) -> None:
        """Open one."""
        self._problem = None
        self._viewer.open(self._find(photograph))

    def close_view(self) -> None:
        """Back to the list."""
        self._viewer.close()
        self._show()

    def turn(self, by: int) -> None:
        """Another page of the open one."""
        self._viewer.turn(by)

    def zoom(self, by: int) -> None:
        """The open one larger, smaller, or with 0 fitted."""
        self._viewer.zoom(by)

    def fitted(self, width: int, height: int) -> None:
        """The page has room for a picture of that many pixels."""
        self._viewer.fitted(width, height)

    def _find(self, photograph: str) -> Attachment:
        both = (*self._desk.now.attachments, *self._earlier)
        return next(each for each in both if each.kept.id == photograph)

    def _look(self) -> None:
        assessment = self._assessment

        def found(answer: tuple[str, tuple[Attachment, ...]]) -> None:
            if assessment == self._assessment:
                self._limits, self._earlier = answer
                self._show()

        self._run(lambda: (self._album.limits(assessment), self._album.earlier(assessment)), found, self._failed)

    def _take_next(self) -> None:
        if not self._waiting:
            self._look()
            self._show()
            return
        found, assessment = self._waiting.pop(0), self._assessment
        self._from_file = isinstance(found, Path)

        def work() -> tuple[Cleaned, PageImage]:
            if isinstance(found, Path):
                cleaned = self._album.take(assessment, found)
            else:
                cleaned = self._album.take_picture(assessment, found)
            return cleaned, self._album.draw(cleaned.data, cleaned.kind, 1, PREVIEW)

        self._start(READING, work, self._taken, self._refused)

    def _taken(self, answer: tuple[Cleaned, PageImage]) -> None:
        self._cleaned, self._preview = answer
        now = self._desk.now
        self._form = _again(about_form(f"about:{next(self._numbers)}", self._cleaned, now.assessment), now, ADDING)

    def _refused(self, error: NeglectToolError) -> None:
        said = problem(error)
        left = len(self._waiting)
        self._waiting = []
        more = tr(" {left} more that you chose were not added either.", left=left) if left else ""
        self._problem = Problem(
            tr("“{where}” was not added. {what}", where=error.where, what=said.what), f"{said.remedy}{more}"
        )

    def _kept(self, draft: Draft) -> None:
        assessment = draft.assessment.id
        self._forget()
        self._said = IN_A_FILE if self._from_file else IN_NO_FILE
        self._desk.submit(lambda casework: casework.draft(assessment))
        self._take_next()

    def _stays(self, error: NeglectToolError) -> None:
        if self._form is not None:
            self._form = replace(self._form, problem=problem(error))

    def _remove(self, form: Form) -> None:
        if not form.text("reason"):
            self._form = form.corrected({"reason": tr("Say why, for whoever looks for it later.")})
            self._show()
            return
        found = self._find(form.key.removeprefix(REMOVING))
        reason = form.text("reason")
        self._start(tr("Removing it…"), lambda: self._album.remove(found, reason), self._removed, self._stays)

    def _removed(self, draft: Draft) -> None:
        assessment = draft.assessment.id
        self._forget()
        self._said = tr("Removed. Why it went is kept.")
        self._desk.submit(lambda casework: casework.draft(assessment))
        self._look()

    def _start(
        self, busy: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[NeglectToolError], None]
    ) -> None:
        """Do one thing at a time, and say so meanwhile; an answer for another assessment is dropped."""
        assessment = self._assessment

        def settled(deed: Callable[[], None]) -> None:
            if assessment == self._assessment:
                self._busy = ""
                deed()
                self._show()

        self._busy, self._problem = busy, None
        self._show()
        self._run(work, lambda answer: settled(lambda: done(answer)), lambda error: settled(lambda: failed(error)))

    def _failed(self, error: NeglectToolError) -> None:
        self._problem = problem(error)
        self._show()

    def _let_go(self) -> None:
        """Forget the picture that was being added, and its form."""
        self._form = self._cleaned = self._preview = None

    def _forget(self) -> None:
        """The form was done or given up: nothing of it is kept."""
        if self._form is not None:
            self._desk.forget_form(self._form.key if self._cleaned is None else ADDING)
        self._let_go()

    def _restore(self) -> None:
        """What was left half filled when the window locked or closed."""
        now = self._desk.now
        if now.kept.get(ADDING):
            self._said = WAITS
        for each in now.attachments:
            key = f"{REMOVING}{each.kept.id}"
            if now.kept.get(key):
                self._form = _again(remove_form(key, each.kept.about.words), now, key)

    def _changed(self) -> None:
        if self._shown:
            self._show()

    def _show(self) -> None:
        if not self._shown or self._desk.draft is None:
            return
        now = self._desk.now
        more = len(self._waiting)
        self._view.show_state(
            PhotographsState(
                limits=self._limits,
                rows=rows(now.attachments, now.assessment, can_remove=True),
                earlier=rows(self._earlier, now.assessment, can_remove=False),
                form=self._form,
                preview=self._preview,
                preview_words=tr("The picture that you are about to keep") if self._preview else "",
                waiting=tr("{more} more after this one", more=more) if more else "",
                can_add=self._form is None and not self._busy,
                busy=self._busy,
                said=self._said,
                viewing=self._viewer.viewing,
                saved=self._desk.saved,
                problem=self._problem,
                stand=self._stand,
            )
        )
        self._stand = ""


def _again(form: Form, draft: Draft, key: str) -> Form:
    """The form with what was typed into it before, where it still asks for that."""
    asked = {field.name for field in form.fields}
    for name, value in draft.kept.get(key, {}).items():
        form = form.answered(name, value) if name in asked else form
    return form
