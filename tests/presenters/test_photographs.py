"""Photographs and scans of a family: what is said before, asked, kept, shown and removed."""

import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from neglect_tool.domain.assessment import Child, Visit
from neglect_tool.domain.draft import ChildPut, VisitPut
from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange import picture_kinds
from neglect_tool.exchange.attachment import About
from neglect_tool.exchange.draft_aside import decode_aside
from neglect_tool.gui.album import LaptopAlbum
from neglect_tool.gui.presenters.photographs import PhotographsPresenter
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.services import attachments
from neglect_tool.services.attachments import Attachments
from neglect_tool.vault.pieces import Pieces


def photograph(path: Path, width: int = 120, height: int = 90, colour: str = "teal") -> Path:
    """A telephone's photograph, with its place."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "Phone 9", 6
    exif.get_ifd(0x8769)[0x9003] = "2026:06:03 10:11:12"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (52.0, 3.0, 20.0), "W", (2.0, 42.0, 0.0)
    Image.new("RGB", (width, height), colour).save(path, "JPEG", exif=exif)
    return path


def letter(path: Path, pages: int = 3) -> Path:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(300, 400))
    pdf.save(path)
    return path


class Desk:
    """The page, its presenter, and the store beneath it."""

    def __init__(self, office, view, run, folder: Path) -> None:
        self.office, self.view, self.folder = office, view, folder
        now = office.casework.new_family("F-1", "Example").assessment
        self.now = now.id
        office.casework.apply(
            now.id,
            [
                ChildPut(Child("c1", "Ada Example", now.as_at.replace(year=2020))),
                VisitPut(Visit("v1", now.as_at, False)),
            ],
        )
        office.open(now.id)
        self.album = LaptopAlbum(Attachments(office.store, office.casework, lambda: None))
        self.page = PhotographsPresenter(office.desk, self.album, view, run, office.go)
        self.page.opened(Place(Page.PHOTOGRAPHS))

    @property
    def state(self):
        return self.view.state

    def add(self, words: str = "The kitchen floor", *, path: Path | None = None, **answers: object) -> None:
        self.page.add_files([path or photograph(self.folder / "one.jpg")])
        assert self.state.form is not None, self.state.problem
        for name, value in {"words": words, **answers}.items():
            self.page.form_changed(name, value)
        self.page.form_submit()


@pytest.fixture
def desk(office, view, run_now, tmp_path: Path) -> Desk:
    return Desk(office, view, run_now, tmp_path)


def test_limits_are_said_before_anything_is_chosen(desk: Desk) -> None:
    assert desk.state.limits == (
        "JPEG, PNG and WebP pictures up to 20 MB, PDF scans up to 40 MB. Room for 60 more in this family."
    )
    desk.add()
    assert "Room for 59 more" in desk.state.limits


def test_one_is_asked_about_kept_and_listed(desk: Desk) -> None:
    before = desk.office.desk.now.document_sha256
    desk.page.add_files([photograph(desk.folder / "one.jpg")])
    form = desk.state.form
    assert (form.title, form.submit) == ("JPEG picture, 1 KB", "Keep it in the vault")
    assert form.note == "Taken out: where it was taken and the camera’s details."
    assert next(field.hint for field in form.fields if field.name == "visit") == "The camera’s clock said 3 June 2026."
    assert (desk.state.preview.width, desk.state.preview.height) == (90, 120), "upright, as the camera was held"
    desk.page.form_submit()
    assert next(field.wrong for field in desk.state.form.fields if field.name == "words").startswith(
        "Say what it shows"
    )
    for name, value in {"words": "Damp wall", "visit": "v1", "children": ("c1",), "item": "k1A"}.items():
        desk.page.form_changed(name, value)
    desk.page.form_submit()
    assert desk.state.form is None
    (row,) = desk.state.rows
    assert (row.words, row.line) == ("Damp wall", "Visit of 1 July 2026; Ada; K1a")
    assert row.details == (
        "JPEG picture, 1 KB. Kept 1 July 2026 by R. Patel. Taken out: where it was taken and the camera’s details."
    )
    assert "still where it was, not encrypted" in desk.state.said
    assert desk.office.desk.now.document_sha256 == before, "it is no part of the document"
    assert desk.office.store.check().faults == ()


def test_an_item_that_is_none_is_told_at_its_field(desk: Desk) -> None:
    desk.add(item="Z9z")
    assert next(field.wrong for field in desk.state.form.fields if field.name == "item").startswith("There is no such")


def test_several_are_asked_about_one_at_a_time_and_one_given_up_leads_to_the_next(desk: Desk) -> None:
    desk.page.add_files([photograph(desk.folder / "one.jpg"), letter(desk.folder / "two.pdf")])
    assert desk.state.waiting == "1 more after this one"
    desk.page.form_cancel()
    assert (desk.state.form.title.split(",")[:2], desk.state.waiting) == (["PDF scan", " 3 pages"], "")
    desk.page.form_changed("words", "A letter")
    desk.page.form_submit()
    assert [row.words for row in desk.state.rows] == ["A letter"]


def test_what_is_refused_is_named_with_the_way_out_and_what_waits_is_not_forgotten_in_silence(desk: Desk) -> None:
    heic = desk.folder / "IMG_1.heic"
    heic.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(99))
    desk.page.add_files([heic, photograph(desk.folder / "one.jpg")])
    assert desk.state.problem.what == "“IMG_1.heic” was not added. This is a HEIC photograph, which is not taken."
    assert "Most Compatible" in desk.state.problem.remedy
    assert desk.state.problem.remedy.endswith("1 more that you chose were not added either.")
    assert (desk.state.form, desk.state.can_add) == (None, True)


def test_a_file_over_the_limit_is_refused_before_it_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    large = desk.folder / "large.jpg"
    large.write_bytes(b"\xff\xd8\xff\xe0")
    os.truncate(large, 30 * 1024**3)
    monkeypatch.setattr(attachments, "read_limited", lambda *_: pytest.fail("it was read"))
    desk.page.add_files([large])
    assert desk.state.problem.what == ("“large.jpg” was not added. It is 30720 MB, and a picture may be at most 20 MB.")


@pytest.mark.parametrize("name", ["pipe", "folder", "gone"])
def test_what_is_no_file_is_told_at_once(desk: Desk, name: str) -> None:
    path = desk.folder / name
    if name == "pipe":
        os.mkfifo(path)
    elif name == "folder":
        path.mkdir()
    desk.page.add_files([path])
    assert desk.state.problem.what == f"“{name}” was not added. This is not a file."


def test_a_family_that_is_full_says_so_before_reading(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "FAMILY_COUNT", 1)
    desk.add()
    desk.page.add_files([photograph(desk.folder / "two.jpg")])
    assert "has 1 photographs and scans already" in desk.state.problem.what
    assert picture_kinds.FAMILY_COUNT == 60


def test_when_the_disk_is_full_the_form_stays_with_its_words_and_nothing_half_is_kept(desk: Desk) -> None:
    desk.page.add_files([photograph(desk.folder / "one.jpg")])
    desk.page.form_changed("words", "Damp wall")
    desk.office.store.full = True
    desk.page.form_submit()
    assert desk.state.form.text("words") == "Damp wall"
    assert desk.state.form.problem.what == "The disk is full."
    assert Pieces(desk.office.store.shelf).names() == frozenset()
    desk.office.store.full = False
    desk.page.form_submit()
    assert [row.words for row in desk.state.rows] == ["Damp wall"]


def test_words_of_a_picture_that_was_not_kept_yet_outlast_locking(desk: Desk, reopen, new_view, run_now) -> None:
    desk.page.add_files([photograph(desk.folder / "one.jpg")])
    desk.page.form_changed("words", "Damp wall behi")
    desk.page.form_changed("children", ("c1",))
    desk.page.left()
    desk.office = reopen(desk.office)
    desk.office.open(desk.now)
    desk.view = new_view()
    desk.album = LaptopAlbum(Attachments(desk.office.store, desk.office.casework, lambda: None))
    desk.page = PhotographsPresenter(desk.office.desk, desk.album, desk.view, run_now, desk.office.go)
    desk.page.opened(Place(Page.PHOTOGRAPHS))
    assert desk.state.form is None
    assert "what you wrote of it is still here" in desk.state.said
    desk.page.add_files([desk.folder / "one.jpg"])
    assert (desk.state.form.text("words"), desk.state.form.chosen("children")) == ("Damp wall behi", ("c1",))
    desk.page.form_submit()
    assert [row.words for row in desk.state.rows] == ["Damp wall behi"]
    assert desk.office.desk.now.kept == {}
    desk.page.add_files([desk.folder / "one.jpg"])
    assert desk.state.form.text("words") == ""


def test_a_reason_for_removing_that_was_half_written_is_there_again(desk: Desk, reopen, new_view, run_now) -> None:
    desk.add()
    (row,) = desk.state.rows
    desk.page.remove(row.id)
    desk.page.form_changed("reason", "It shows ano")
    desk.page.left()
    office = reopen(desk.office)
    office.open(desk.now)
    view = new_view()
    page = PhotographsPresenter(office.desk, desk.album, view, run_now, office.go)
    page.opened(Place(Page.PHOTOGRAPHS))
    assert view.state.form.text("reason") == "It shows ano"
    page.form_cancel()
    assert office.desk.now.kept == {}


def test_one_is_opened_enlarged_and_put_away(desk: Desk) -> None:
    desk.add(path=photograph(desk.folder / "one.jpg", 1200, 900))
    desk.page.fitted(300, 300)
    desk.page.show_photograph(desk.state.rows[0].id)
    viewing = desk.state.viewing
    assert (viewing.words, viewing.image.width, viewing.image.height, viewing.zoom) == (
        "The kitchen floor",
        225,
        300,
        1,
    )
    desk.page.zoom(1)
    assert (desk.state.viewing.zoom, desk.state.viewing.image.height) == (1.5, 450)
    for _ in range(9):
        desk.page.zoom(1)
    assert (desk.state.viewing.zoom, desk.state.viewing.image.height) == (6.0, 1200), "never larger than it is"
    desk.page.zoom(0)
    assert desk.state.viewing.zoom == 1
    desk.page.close_view()
    assert desk.state.viewing is None


def test_pages_of_a_scan_are_turned_and_end_at_the_last(desk: Desk) -> None:
    desk.add(path=letter(desk.folder / "two.pdf"))
    desk.page.fitted(150, 90)
    desk.page.show_photograph(desk.state.rows[0].id)
    assert (desk.state.viewing.image.width, desk.state.viewing.image.height) == (150, 200), "as wide as there is room"
    for _ in range(5):
        desk.page.turn(1)
    assert (desk.state.viewing.page, desk.state.viewing.pages) == (3, 3)
    desk.page.turn(-1)
    assert desk.state.viewing.page == 2


def test_one_that_is_damaged_is_not_shown_and_said(desk: Desk) -> None:
    desk.add()
    with desk.office.store.shelf.writing() as db:
        db.execute("UPDATE piece SET bytes = zeroblob(length(bytes))")
    desk.page.show_photograph(desk.state.rows[0].id)
    assert desk.state.viewing is None
    assert desk.state.problem.what == "Piece 1 of 1 is not as it was kept."


def test_one_is_removed_for_a_reason_its_bytes_go_and_the_record_stays(desk: Desk) -> None:
    desk.add()
    photo = desk.state.rows[0].id
    desk.page.remove(photo)
    desk.page.form_submit()
    assert desk.state.form.fields[0].wrong
    desk.page.form_changed("reason", "Another family’s child is in it")
    desk.page.form_submit()
    assert desk.state.rows == ()
    assert Pieces(desk.office.store.shelf).names() == frozenset()
    kept, removed = (decode_aside(e) for e in desk.office.store.entries() if e.kind.startswith("attachment"))
    assert (kept.about.words, removed.reason) == ("The kitchen floor", "Another family’s child is in it")
    assert desk.office.store.check().faults == ()


def test_the_familys_earlier_ones_are_shown_and_not_removed_here(desk: Desk) -> None:
    desk.add("Before")
    desk.office.clock.now = desk.office.clock.now.replace(month=10)
    review = desk.office.casework.start_assessment("F-1").assessment.id
    desk.office.open(review)
    desk.page.opened(Place(Page.PHOTOGRAPHS))
    assert desk.state.rows == ()
    assert [(row.words, row.can_remove) for row in desk.state.earlier] == [("Before", False)]
    assert "Room for 59 more" in desk.state.limits
    desk.page.show_photograph(desk.state.earlier[0].id)
    assert desk.state.viewing.image is not None


def test_another_session_shows_what_was_kept_and_undo_does_not_touch_it(desk: Desk, new_view, run_now) -> None:
    desk.add()
    desk.office.desk.undo()
    assert [row.words for row in desk.state.rows] == ["The kitchen floor"]
    again = desk.office.again()
    again.open(desk.now)
    assert [each.kept.about.words for each in again.desk.now.attachments] == ["The kitchen floor"]


def test_an_answer_that_comes_after_another_family_was_opened_is_dropped(office, view, later, tmp_path: Path) -> None:
    office.casework.new_family("F-1", "One")
    office.casework.new_family("F-2", "Two")
    office.open("F-1-2026-07-01")
    album = LaptopAlbum(Attachments(office.store, office.casework, lambda: None))
    page = PhotographsPresenter(office.desk, album, view, later, office.go)
    page.opened(Place(Page.PHOTOGRAPHS))
    later.go_on()
    page.add_files([photograph(tmp_path / "one.jpg")])
    office.open("F-2-2026-07-01")
    page.opened(Place(Page.PHOTOGRAPHS))
    later.go_on()
    assert (view.state.form, view.state.busy, view.state.can_add) == (None, "", True)


def test_pictures_of_every_kind_of_pixels_are_drawn(desk: Desk) -> None:
    see_through = BytesIO()
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(see_through, "PNG")
    grey, black, indexed, cmyk = BytesIO(), BytesIO(), BytesIO(), BytesIO()
    Image.new("L", (40, 30), 200).save(grey, "PNG")
    Image.new("1", (40, 30), 1).save(black, "PNG")
    Image.new("P", (40, 30)).save(indexed, "PNG")
    Image.new("CMYK", (40, 30)).save(cmyk, "JPEG")
    deep = b"".join(b"\x00" + struct.pack(">40H", *([32768] * 40)) for _ in range(30))
    head = struct.pack(">IIBBBBB", 40, 30, 16, 0, 0, 0, 0)
    sixteen = b"\x89PNG\r\n\x1a\n" + b"".join(
        len(b).to_bytes(4) + k + b + zlib.crc32(k + b).to_bytes(4)
        for k, b in ((b"IHDR", head), (b"IDAT", zlib.compress(deep)), (b"IEND", b""))
    )
    drawn = {}
    for name, data in {
        "see-through": see_through.getvalue(), "grey": grey.getvalue(), "black": black.getvalue(),
        "indexed": indexed.getvalue(), "cmyk": cmyk.getvalue(), "sixteen": sixteen,
    }.items():  # fmt: skip
        path = desk.folder / name
        path.write_bytes(data)
        cleaned = desk.album.take(desk.now, path)
        image = desk.album.draw(cleaned.data, cleaned.kind, 1, (40, 30))
        assert len(image.rgb) == 40 * 30 * 3
        drawn[name] = image.rgb[:3]
    white = b"\xff\xff\xff"
    assert (drawn["see-through"], drawn["black"], drawn["cmyk"]) == (white,) * 3
    assert (drawn["grey"], drawn["sixteen"]) == (b"\xc8\xc8\xc8", b"\x80\x80\x80")


def test_reading_needs_words(desk: Desk) -> None:
    cleaned = desk.album.take(desk.now, photograph(desk.folder / "one.jpg"))
    with pytest.raises(AttachmentRefused, match="nothing says what it shows"):
        desk.album.keep(desk.now, cleaned, About("  "))
