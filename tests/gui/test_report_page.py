"""The report page in a real window: editions, what comes out of a printer, the words, and the referral summary."""

import io
import json
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLabel

from neglect_tool.gui import printing
from neglect_tool.gui.pages.report import ReportPage
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.press import draw_page
from neglect_tool.gui.printing import LaptopPaper
from neglect_tool.identity import authority as authorities
from neglect_tool.identity.signing_file import write_signing_file

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def report(practice):
    """The report of the made-up family."""
    practice.go(Page.REPORT)
    assert isinstance(practice.shell.page, ReportPage)
    return practice


@pytest.fixture
def printer(monkeypatch):
    """Chooses a printer that writes a PDF, instead of asking a person."""

    def choose(out: Path) -> list[str]:
        asked: list[str] = []

        def ask(_parent, name, pages, *, grey):
            asked.append(f"{name} {pages} {grey}")
            made = QPrinter(QPrinter.PrinterMode.HighResolution)
            made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            made.setOutputFileName(str(out))
            made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            made.setFullPage(True)
            made.setResolution(150)
            return LaptopPaper(made)

        monkeypatch.setattr(printing, "ask_paper", ask)
        return asked

    return choose


def sign(report, tmp_path):
    now = report.shell.session.desk.today
    from datetime import UTC, datetime

    at = datetime(now.year, now.month, now.day, tzinfo=UTC)
    authority = authorities.new_authority("Example Council", at)
    who = authorities.issue(authority, "P. Example", "Health visiting", at, 90)
    file = tmp_path / "p.p12"
    file.write_bytes(write_signing_file(who, "open sesame"))
    report.press("Sign as practitioner")
    report.write("Your identity", str(file))
    report.write("Its passphrase", "open sesame")
    report.key(Qt.Key.Key_Return)
    assert report.shell.page.signers.widgets[0].accessibleName().startswith("Signature 1: P. Example")


def dark(image) -> int:
    """How many pixels of it are not white."""
    return sum(1 for at in range(0, len(image.rgb), 3) if image.rgb[at] < 200)


def crop(image, left, top, right, bottom):
    """How many pixels are not white in a part of a page, in shares of it."""
    rows = range(round(image.height * top), round(image.height * bottom))
    columns = range(round(image.width * left), round(image.width * right))
    return sum(image.rgb[(y * image.width + x) * 3] < 200 for y in rows for x in columns)


def test_what_is_printed_has_every_page_and_the_stamp_in_its_box(report, printer, tmp_path):
    from pypdfium2 import PdfDocument

    unsigned, signed = tmp_path / "unsigned.pdf", tmp_path / "signed.pdf"
    pages = report.shell.page._state.pages
    asked = printer(unsigned)
    report.key(Qt.Key.Key_P, CONTROL)
    assert report.focused().accessibleName() == "Choose a printer…"
    assert report.shell.page.paper.grey.isChecked()
    report.press("Choose a printer")
    assert asked == [f"F-2047-2026-07-01-panel {pages} True"]
    assert f"{pages} pages have gone to the printer." in [label.text() for label in report.seen(QLabel)]
    assert len(PdfDocument(unsigned.read_bytes())) == pages
    assert not report.shell.page.paper.grey.isChecked()
    sign(report, tmp_path)
    printer(signed)
    report.key(Qt.Key.Key_P, CONTROL)
    report.press("Choose a printer")
    assert len(PdfDocument(signed.read_bytes())) == pages
    before, after = (draw_page(file.read_bytes(), 1, 1.5) for file in (unsigned, signed))
    box = (0.08, 0.78, 0.5, 0.93)
    assert crop(after, *box) > crop(before, *box) + 300, "the stamp must be on the paper"
    red, green, blue = (after.rgb[at::3] for at in range(3))
    assert red == green == blue, "it was asked for in grey"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said_in_words(report, printer, tmp_path):
    printer(tmp_path / "no such folder" / "out.pdf")
    report.key(Qt.Key.Key_P, CONTROL)
    report.press("Choose a printer")
    said = [label.text() for label in report.seen(QLabel)]
    assert any(words.startswith("The printer did not take it.") for words in said), said


def test_a_full_disk_while_printing_is_said_in_words(report, printer):
    printer(Path("/dev/full"))
    report.key(Qt.Key.Key_P, CONTROL)
    report.press("Choose a printer")
    said = [label.text() for label in report.seen(QLabel)]
    assert not any("have gone to the printer" in words for words in said), said
    told = ("The printer took some of the pages", "The printer did not take", "The pages could not be written")
    assert any(words.startswith(told) for words in said), said


def test_no_edition_prints_as_another_and_choosing_one_asks_first(report, printer, tmp_path):
    asked = printer(tmp_path / "out.pdf")
    report.press("Leanne.")
    page = report.shell.page
    assert page.form.isVisible()
    assert page._state.pages == 0
    assert not page.print.isEnabled()
    report.press("Could anyone be hurt if Leanne reads this?: No")
    report.write("Safe address, time and way to give it to them", "By hand at the clinic")
    report.press("Make this edition")
    assert "Edition: Leanne" in page._state.text or "This edition is for Leanne" in page._state.text
    report.key(Qt.Key.Key_P, CONTROL)
    report.press("Choose a printer")
    assert asked[0].startswith("F-2047-2026-07-01-carer-1 ")
    assert "Marlowe" not in asked[0]
    assert "Leanne" not in asked[0]


def test_a_text_is_let_in_by_keys_and_taken_back(report):
    report.press("Leanne.")
    report.press("Could anyone be hurt if Leanne reads this?: No")
    report.write("Safe address, time and way to give it to them", "By hand at the clinic")
    report.press("Make this edition")
    first = next(one for one in report.seen(QAbstractButton) if one.accessibleName().startswith("Let it in: "))
    name = first.accessibleName().removeprefix("Let it in: ")
    first.setFocus()
    report.key(Qt.Key.Key_Return)
    report.write("Why Leanne may read it", "She asked, and it hurts nobody")
    report.press("Let it in")
    assert [one for one in report.seen(QAbstractButton) if one.accessibleName().startswith("Take it out again: ")]
    report.press("Undo who may read a text")
    again = [one.accessibleName() for one in report.seen(QAbstractButton)]
    assert f"Let it in: {name}" in again


def test_the_words_have_headings_that_one_key_goes_to(report):
    report.key(Qt.Key.Key_T, CONTROL)
    words = report.shell.page.words
    words.setFocus()
    levels = []
    block = words.document().begin()
    while block.isValid():
        levels.append(block.blockFormat().headingLevel())
        block = block.next()
    assert levels[0] == 1
    assert levels.count(2) >= 4
    report.key(Qt.Key.Key_H)
    assert words.textCursor().selectedText() == "What each child lives with"
    report.key(Qt.Key.Key_PageDown)
    assert report.shell.page._state.page == 2
    report.key(Qt.Key.Key_Tab)
    assert report.focused() is not words


def test_words_go_to_the_clipboard_for_a_while(report):
    report.press("Copy the words")
    board = QGuiApplication.clipboard()
    assert board.text().startswith("OFFICIAL-SENSITIVE · F-2047 · Panel edition · Not signed")
    assert "What each child lives with" in board.text()
    assert report.shell.clip.isVisible()
    report.go(Page.FAMILY)
    for _ in range(60):
        report.shell.clip.held.second()
    assert board.text() == ""


@pytest.mark.parametrize("page", [Page.FAMILY, Page.PROFILE, Page.STORY, Page.READINESS, Page.REPORT])
def test_the_referral_summary_is_one_key_away_in_a_family(practice, page):
    practice.go(page)
    practice.key(Qt.Key.Key_R, CONTROL)
    shown = practice.shell.page._state
    assert shown.title.endswith(", referral summary")
    assert 1 <= shown.pages <= 2
    assert practice.shell.windowTitle() == "Neglect Tool"


def test_act_now_leads_to_the_referral_summary_only_in_a_family(practice):
    practice.press("Act now")
    assert "Referral summary" not in [one.accessibleName() for one in practice.seen(QAbstractButton)]
    practice.key(Qt.Key.Key_Escape)
    practice.key(Qt.Key.Key_R, CONTROL)
    assert practice.shell.place.page is Page.CASELOAD
    practice.go(Page.PROFILE)
    practice.press("Act now")
    while practice.focused().accessibleName() != "Referral summary":
        practice.shell.focusPreviousChild()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.page._state.title.endswith(", referral summary")
    assert not practice.shell.act_now.isVisible()
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell.place.page is Page.PROFILE


def test_locking_comes_back_to_the_edition_that_was_shown(practice):
    practice.go(Page.REPORT)
    practice.key(Qt.Key.Key_R, CONTROL)
    place = practice.shell.page.standing(Page.REPORT)
    practice.go(Page.FAMILY)
    practice.shell.go(place)
    practice.settle()
    assert practice.shell.page._state.title.endswith(", referral summary")


def test_locking_while_it_prints_gives_the_job_up(report, printer, tmp_path):
    printer(tmp_path / "out.pdf")
    report.key(Qt.Key.Key_P, CONTROL)
    report.shell.page.printing.choose.click()
    report.shell.lock()
    report.settle()
    assert report.shell.page is report.shell.unlock
    assert report.shell.session is None


def test_what_an_edition_lacks_is_shown_line_by_line(report):
    page = report.shell.page
    assert not page.lacking.isVisible(), "the panel's edition lacks nothing"
    report.press("Leanne.")
    report.press("Could anyone be hurt if Leanne reads this?: No")
    report.write("Safe address, time and way to give it to them", "By hand at the clinic")
    report.press("Make this edition")
    act = report.find(QAbstractButton, "Show line by line what it lacks")
    act.setFocus()
    report.key(Qt.Key.Key_Return)
    shown = page.lacking.text.toPlainText().splitlines()
    assert len(shown) > 100
    assert (
        page.lacking.text.accessibleName() == f"{len(shown)} lines of the panel’s edition that this one does not have"
    )
    assert any("Mill Rise" in line for line in shown), "where somebody may be found is left out"
    report.key(Qt.Key.Key_Tab)
    assert report.focused() is page.lacking.text
    report.key(Qt.Key.Key_Tab)
    assert report.focused() is not page.lacking.text, "Tab leaves it"
    report.press("Hide these lines")
    assert not page.lacking.text.isVisible()
    report.press("Show line by line")
    report.press("A professional.")
    assert not page.lacking.text.isVisible(), "another edition lacks other lines"


def inside(pdf):
    """The documents that a report carries."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [each.get_file().read_bytes() for name, each in opened.attachments.items() if name.endswith(".json")]


def test_a_text_that_an_edition_has_by_itself_is_kept_out_of_it_and_let_in_again(report):
    report.press("Leanne.")
    report.press("Could anyone be hurt if Leanne reads this?: No")
    report.write("Safe address, time and way to give it to them", "By hand at the clinic")
    report.press("Make this edition")
    acts = [one for one in report.seen(QAbstractButton) if one.accessibleName().startswith("Keep it out: ")]
    assert acts
    name = acts[0].accessibleName().removeprefix("Keep it out: ")
    words = name.partition(". ")[2].rpartition(" It is their own.")[0]
    assert words

    def there():
        pdf = report.shell.session._presenters[Page.REPORT]._sheet.pdf
        return any(words in json.dumps(json.loads(each), ensure_ascii=False) for each in inside(pdf))

    assert there()
    acts[0].setFocus()
    report.key(Qt.Key.Key_Return)
    report.press("Keep it out")
    assert report.shell.page.form.isVisible(), "a reason is asked for"
    report.write("Why Leanne may not read it", "It would tell her who rang")
    report.press("Keep it out")
    assert not there()
    out = [one.accessibleName() for one in report.seen(QAbstractButton)]
    assert not any(each.startswith(f"Keep it out: {name[:30]}") and words in each for each in out)
    report.press("Undo who may read a text")
    report.press("Build it again")
    assert there()
