"""The one form that is open on a page, kept as it is filled in, so that closing without asking loses nothing."""

from collections.abc import Callable

from neglect_tool.gui.presenters.desk import Desk, Work
from neglect_tool.gui.presenters.forms import FieldKind, FieldValue, Form
from neglect_tool.services.drafts import Draft


class OpenForm:
    """Holds the form of a page; `build` makes the form of a key, or None where that makes no sense any more."""

    def __init__(self, desk: Desk, build: Callable[[str], Form | None], prefixes: tuple[str, ...]) -> None:
        self._desk = desk
        self._build = build
        self._prefixes = prefixes
        self.form: Form | None = None
        self._over = ""
        """The form that was closed last: the draft may hold it for a moment more, and it is not to open again."""

    def restore(self, field: str = "") -> None:
        """Open again what was left half filled here, if nothing else is open: rather the form of the field named."""
        if self.form is not None or self._desk.draft is None:
            return
        for key in sorted(self._desk.draft.kept, key=lambda key: not field.startswith(f"{key}/")):
            if key.split(":")[0] in self._prefixes and key != self._over:
                self.open(key)
                return

    def open(self, key: str) -> None:
        """Open the form of that key, with what was typed before."""
        self._over = ""
        form = self._build(key)
        draft = self._desk.draft
        if form is not None and draft is not None:
            for name, value in draft.kept.get(key, {}).items():
                if any(field.name == name for field in form.fields):
                    form = form.answered(name, value)
        self.form = form

    def change(self, field: str, value: FieldValue) -> None:
        """An answer changed; what is typed into hidden fields is never kept."""
        if self.form is None:
            return
        self.form = self.form.answered(field, value)
        answers = {each.name: each.value for each in self.form.fields if each.kind is not FieldKind.HIDDEN}
        self._desk.keep_form(self.form.key, answers)

    def show(self, form: Form) -> None:
        """The same form with what is wrong said in it."""
        self.form = form

    def submit(self, work: Work, then: Callable[[], None] = lambda: None) -> None:
        """Save what the form says, `then` go on; it stays open if that fails."""
        if self.form is None:
            return
        key = self.form.key
        self._desk.drop_form(key)

        def done(_: Draft) -> None:
            if self.form is not None and self.form.key == key:
                self.close()
            then()

        self._desk.submit(work, done)

    def close(self) -> None:
        """Given up or done: forget what was typed."""
        if self.form is not None:
            self._over = self.form.key
            self._desk.forget_form(self.form.key)
        self.form = None
