"""The verify page: one file at a time, one of four verdicts, and nothing kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.errors import FileProblem, NeglectToolError, UnreadablePdf
from neglect_tool.gui.presenters.verify import VerifyPresenter
from neglect_tool.gui.presenters.verify_state import LIMIT, SOUND, WRONG, Checked
from neglect_tool.report.verdict import (
    Covers,
    DocumentVerdict,
    Judgement,
    Revocation,
    SignatureVerdict,
    Verdict,
)
from neglect_tool.services.trusting import TrustedAuthority

COUNCIL = TrustedAuthority("Example Council", "7F2A 91C0")
BY = SignatureVerdict(
    "practitioner", "practitioner", "P. Example", "Health visiting", "Example Council", "1111 2222",
    "2026-07-01T09:30:00+00:00", intact=True, trusted=True, revocation=Revocation.CHECKED, covers=Covers.FILE,
)  # fmt: skip
GOOD = Verdict(
    Judgement.SOUND, "Sound. Unchanged since P. Example signed it.", (), (BY,),
    DocumentVerdict(attached=True, agrees=True, compared=5), valid=True,
)  # fmt: skip


class Examiner:
    """Answers when told."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.answers: list[tuple[Callable[[Checked], None], Callable[[NeglectToolError], None]]] = []
        self.stopped = 0
        self.names: tuple[TrustedAuthority, ...] = ()

    def check(self, file: Path, done: Any, failed: Any) -> Callable[[], None]:
        self.files.append(file)
        self.answers.append((done, failed))

        def stop() -> None:
            self.stopped += 1

        return stop

    def trusted(self, done: Any) -> None:
        done(self.names)

    def trust(self, file: Path, done: Any, failed: Any) -> None:
        if file.suffix != ".pem":
            failed(FileProblem("x", "this file is not a certificate", "Use another."))
            return
        self.names = (COUNCIL,)
        done(self.names)

    def distrust(self, fingerprint: str, done: Any, failed: Any) -> None:
        self.names = tuple(one for one in self.names if one.fingerprint != fingerprint)
        done(self.names)

    def write(self, path: Path, checked: Checked, done: Any, failed: Any) -> None:
        done()


@pytest.fixture
def examiner() -> Examiner:
    return Examiner()


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def page(examiner: Examiner, view: Any, copied: list[str]) -> VerifyPresenter:
    made = VerifyPresenter(examiner, view, copied.append)
    made.opened()
    return made


def test_a_sound_file_is_told_line_by_line(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    page.files_chosen([Path("/sent/report.pdf")])
    assert (view.state.file, view.state.told) == ("report.pdf", None)
    assert view.state.busy
    examiner.answers[0][0](Checked(412_300, GOOD))
    told = view.state.told
    assert (told.title, told.mark, told.headline) == ("Sound", SOUND, "Unchanged since P. Example signed it.")
    assert (view.state.size, view.state.busy) == ("412 kB", "")
    (line,) = told.signatures
    assert (line.mark, line.what) == (SOUND, "P. Example, Health visiting, practitioner")
    assert line.why == "Unchanged. Vouched for by Example Council. Not withdrawn. Certificate 1111 2222."
    assert line.spoken.startswith("In order. P. Example, Health visiting, practitioner. Unchanged.")
    assert [each.mark for each in told.checks] == [SOUND, SOUND]


@pytest.mark.parametrize(
    ("judgement", "mark"),
    [
        (Judgement.SOUND, SOUND),
        (Judgement.UNCHANGED, LIMIT),
        (Judgement.NOT_SOUND, WRONG),
        (Judgement.CANNOT_JUDGE, LIMIT),
    ],
)
def test_the_title_is_one_of_the_four(
    page: VerifyPresenter, examiner: Examiner, view: Any, judgement: Judgement, mark: str
) -> None:
    page.files_chosen([Path("a.pdf")])
    examiner.answers[0][0](Checked(1, replace(GOOD, judgement=judgement)))
    assert (view.state.told.title.casefold(), view.state.told.mark) == (judgement.value, mark)


def test_what_is_wrong_is_said_where_no_signature_says_it(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    document = DocumentVerdict(attached=True, agrees=False, problems=("The first page says P0; grading gives P2.",))
    reasons = ("Something was added after the end.", *document.problems)
    page.files_chosen([Path("a.pdf")])
    wrong = replace(GOOD, judgement=Judgement.NOT_SOUND, reasons=reasons, document=document)
    examiner.answers[0][0](Checked(1, wrong))
    lines = [(line.mark, line.what) for line in view.state.told.checks]
    assert (WRONG, "The pages and the document inside do not agree") in lines
    assert (WRONG, "Something was added after the end.") in lines


def test_a_file_that_cannot_be_read_cannot_be_judged(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    page.files_chosen([Path("a.pdf")])
    examiner.answers[0][1](UnreadablePdf("a.pdf", "reading it takes longer than 5 seconds", "Do not open it."))
    assert (view.state.told.title, view.state.told.mark) == ("Cannot judge", LIMIT)
    assert view.state.told.headline == "Reading it takes longer than 5 seconds. Do not open it."


def test_another_file_or_stopping_ends_the_reading(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    page.files_chosen([Path("a.pdf")])
    page.files_chosen([Path("b.pdf")])
    assert (examiner.stopped, view.state.file) == (1, "b.pdf")
    page.stop()
    assert (examiner.stopped, view.state.busy, view.state.told) == (2, "", None)
    page.stop()
    assert examiner.stopped == 2


def test_a_path_may_be_pasted_with_its_quotes(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    page.path_given()
    assert view.state.wrong == "Say where the file is, or choose it."
    page.path_typed(' "/sent/a b.pdf" ')
    page.path_given()
    assert examiner.files == [Path("/sent/a b.pdf")]


def test_trusting_reads_the_file_again(page: VerifyPresenter, examiner: Examiner, view: Any) -> None:
    page.trust_chosen(Path("letter.txt"))
    assert view.state.problem.what == "This file is not a certificate."
    page.files_chosen([Path("a.pdf")])
    examiner.answers[0][0](Checked(1, GOOD))
    page.trust_chosen(Path("authority.pem"))
    assert (len(examiner.files), view.state.trusted, view.state.told) == (2, (COUNCIL,), None)
    page.trust_taken_away("7F2A 91C0")
    assert (len(examiner.files), view.state.trusted) == (3, ())


def test_leaving_forgets_the_file_and_late_answers_draw_nothing(
    page: VerifyPresenter, examiner: Examiner, view: Any
) -> None:
    page.files_chosen([Path("a.pdf")])
    count = len(view.states)
    page.left()
    examiner.answers[0][0](Checked(1, GOOD))
    assert (examiner.stopped, len(view.states)) == (1, count)
    page.opened()
    assert (view.states[-1].file, view.states[-1].told) == ("", None)


def test_the_verdict_is_copied_whole(page: VerifyPresenter, examiner: Examiner, view: Any, copied: list[str]) -> None:
    page.copy_verdict()
    assert copied == []
    page.files_chosen([Path("a.pdf")])
    examiner.answers[0][0](Checked(1, GOOD))
    page.copy_verdict()
    assert copied[0].startswith("Sound. Unchanged since P. Example signed it.")
    assert "1 July 2026, 09:30 UTC by their own clock" in copied[0]
