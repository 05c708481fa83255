"""Who reads the report: the edition that is chosen, its forms, and the decisions about what it lets in."""

from collections.abc import Callable

from neglect_tool.domain.pieces import Piece
from neglect_tool.domain.sharing import PANEL
from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import REFERRAL, Run
from neglect_tool.gui.presenters.report_asked import (
    ASK,
    DELIVER,
    KEEP_OUT,
    LET_IN,
    ask_form,
    deliver_form,
    keep_out,
    keep_out_form,
    let_in_form,
    read_answer,
    read_delivery,
    share,
    unshare,
)
from neglect_tool.gui.presenters.report_editions import BATCH, Sorted, find_piece, sort_out


class Readers:
    """Holds the chosen edition; `show` draws the page, `enter` makes the edition once nothing has to be asked."""

    def __init__(self, desk: Desk, run: Run, show: Callable[[], None], enter: Callable[[], None]) -> None:
        self._desk = desk
        self._run = run
        self._show = show
        self._enter = enter
        self._assessment = ""
        self._sorting = -1
        self._open = OpenForm(desk, self._build, (ASK, LET_IN, KEEP_OUT, DELIVER))
        self.recipient = PANEL
        self.sorted: Sorted | None = None
        self.listed = BATCH

    @property
    def form(self) -> Form | None:
        """The form that is open, if any."""
        return self._open.form

    def opened(self, assessment: str, wanted: str, field: str) -> None:
        """The page is shown. Another family begins with the panel; a form that was left half filled opens again."""
        if assessment != self._assessment:
            self._assessment, self.recipient, self.sorted, self.listed = assessment, PANEL, None, BATCH
            self._sorting = -1
        if wanted:
            self.recipient = wanted
        self._open.restore(field)
        if self.form is not None and not wanted:
            self.recipient = _recipient(self.form.key)

    def left(self) -> None:
        """The page is left: nothing typed is lost."""
        self._desk.flush()
        self._open.form = None

    def choose(self, recipient: str) -> None:
        """Another edition."""
        self.close()
        self.recipient, self.listed = recipient, BATCH

    def must_ask(self) -> bool:
        """Whether somebody must say today that this edition hurts nobody, before it is made."""
        if self.recipient in (PANEL, REFERRAL):
            return False
        asked = self._desk.now.asked.get(self.recipient)
        return asked is None or asked.on != self._desk.today

    def ask(self) -> None:
        """Open that question."""
        self._open.open(f"{ASK}:{self.recipient}")

    def deliver(self) -> None:
        """Open the form of a delivery."""
        self._open.open(f"{DELIVER}:{self.recipient}")

    def decide(self, key: str) -> None:
        """Open the form that lets a text in; one that is in goes out at once, and Undo brings it back."""
        piece = find_piece(self.sorted, self.recipient, key)
        if piece is None:
            return
        if piece.sharing.share_with(self.recipient):
            assessment, change = self._desk.now.assessment.id, unshare(piece, self.recipient)
            self._desk.submit(lambda casework: casework.apply(assessment, [change]), lambda _: self._enter())
        else:
            kind = KEEP_OUT if self._has(piece) else LET_IN
            self._open.open(f"{kind}:{self.recipient}|{key}")

    def _has(self, piece: Piece) -> bool:
        """Whether the edition has it by itself."""
        ruled = self.sorted.ruled.get(self.recipient, ()) if self.sorted is not None else ()
        return any(each is piece and ruling.admitted for each, ruling in ruled)

    def list_more(self) -> None:
        """List more texts."""
        self.listed += BATCH

    def change(self, field: str, value: FieldValue) -> None:
        """An answer changed."""
        self._open.change(field, value)

    def close(self) -> None:
        """Give the form up."""
        if self.form is not None:
            self._open.close()
            self._desk.flush()

    def submit(self, sha256: str) -> None:
        """Keep what the open form says."""
        form = self.form
        if form is None:
            return
        kind, assessment, today = form.key.partition(":")[0], self._desk.now.assessment.id, self._desk.today
        if kind in (LET_IN, KEEP_OUT):
            self._submit_share(form)
            return
        aside, wrong = (
            read_answer(form, self.recipient, today)
            if kind == ASK
            else read_delivery(form, self.recipient, sha256, today)
        )
        if aside is None:
            self._open.show(form.corrected(wrong))
            self._show()
            return
        then = self._enter if kind == ASK else self._show
        self._open.submit(lambda casework: casework.record(assessment, aside), then)

    def _submit_share(self, form: Form) -> None:
        piece = find_piece(self.sorted, self.recipient, form.key.partition("|")[2])
        if piece is None:
            self._open.close()
            return
        decide = keep_out if form.key.startswith(f"{KEEP_OUT}:") else share
        change, wrong = decide(piece, self.recipient, form, self._desk.today)
        if change is None:
            self._open.show(form.corrected(wrong))
            self._show()
            return
        assessment = self._desk.now.assessment.id
        self._open.submit(lambda casework: casework.apply(assessment, [change]), self._enter)

    def sort(self) -> None:
        """Have every text ruled on, where anything was saved since."""
        draft = self._desk.now
        if self._sorting == draft.seq:
            return
        self._sorting = draft.seq

        def came(found: Sorted) -> None:
            if found.seq == self._sorting:
                self.sorted = found
                if self.form is None:
                    self._open.restore()
                self._show()

        def failed(error: NeglectToolError) -> None:
            del error

        self._run(lambda: sort_out(draft), came, failed)

    def _build(self, key: str) -> Form | None:
        kind, _, rest = key.partition(":")
        draft, author = self._desk.now, self._desk.author
        recipient, _, piece_key = rest.partition("|")
        if kind == ASK:
            return ask_form(draft, recipient, author)
        if kind == DELIVER:
            return deliver_form(draft, recipient, author, self._desk.today)
        piece = find_piece(self.sorted, recipient, piece_key)
        if piece is None:
            return None
        return (keep_out_form if kind == KEEP_OUT else let_in_form)(draft, recipient, piece, piece_key, author)


def _recipient(key: str) -> str:
    """The edition that a form is about."""
    return key.partition(":")[2].partition("|")[0]
