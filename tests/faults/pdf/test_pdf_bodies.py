"""Reports doctored before trusted people were made to sign them."""

import re

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from neglect_tool.errors import SigningRefused
from neglect_tool.services.signing import sign_report


def test_the_doctoring_itself_changes_nothing(bench) -> None:
    assert bench.verdict(bench.doctored(lambda body: body)).valid


def test_pages_that_say_other_grades_than_the_document_inside(bench) -> None:
    def other_grades(pdf: pikepdf.Pdf) -> None:
        inside = pdf.attachments["assessment.json"].get_file()
        file = pdf.Root.Names.EmbeddedFiles.Names[1].EF
        before = bytes(inside.read_bytes())
        changed = before.replace(b'"grade": 2', b'"grade": 5')
        assert changed != before
        file.F.write(changed)

    verdict = bench.verdict(bench.doctored(lambda body: bench.rewritten(body, other_grades)))
    assert not verdict.valid
    assert verdict.document.agrees is False
    assert any("grading gives" in reason for reason in verdict.reasons)


def test_tags_that_say_another_grade_than_the_page(bench) -> None:
    def speak(pdf: pikepdf.Pdf) -> None:
        told = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ActualText" in each]
        mark = next(each for each in told if re.match(r"Kept safe: \d", str(each.ActualText)))
        mark.ActualText = pikepdf.String(re.sub(r"\d", "1", str(mark.ActualText), count=1))

    verdict = bench.verdict(bench.doctored(lambda body: bench.rewritten(body, speak)))
    assert verdict.document.agrees is False
    assert not verdict.valid


def test_a_page_that_hides_or_acts(bench) -> None:
    def layer(pdf: pikepdf.Pdf) -> None:
        group = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("other")))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))

    def script(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pdf.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        )

    for change in (layer, script):
        assert "acts by itself" in bench.refused(
            bench.doctored(lambda body, change=change: bench.rewritten(body, change))
        )


def test_a_second_definition_of_an_object_in_the_body(bench) -> None:
    """One reader follows the table, another the order in the file: they would show different pages."""

    def twice(body: bytes) -> bytes:
        table = body.rindex(b"xref\n", 0, body.rindex(b"startxref"))
        hidden = b"3 0 obj\n<< /Hidden (page) >>\nendobj\n"
        moved = body[:table] + hidden + body[table:]
        return re.sub(rb"startxref\n\d+", b"startxref\n%d" % (table + len(hidden)), moved)

    assert "laid out" in bench.refused(bench.doctored(twice))


def test_words_between_the_objects_of_the_body(bench) -> None:
    def comment(body: bytes) -> bytes:
        table = body.rindex(b"xref\n", 0, body.rindex(b"startxref"))
        words = b"% not for the panel\n"
        moved = body[:table] + words + body[table:]
        return re.sub(rb"startxref\n\d+", b"startxref\n%d" % (table + len(words)), moved)

    assert "laid out" in bench.refused(bench.doctored(comment))


def test_a_body_that_was_added_to_before_it_was_signed(bench) -> None:
    def note(writer: IncrementalPdfFileWriter) -> None:
        shown = writer.root["/Pages"]["/Kids"][0].get_object()
        box = generic.ArrayObject(map(generic.NumberObject, (60, 600, 300, 700)))
        parts = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/Square"), "/Rect": box}
        square = generic.DictionaryObject({pdf_name(key): value for key, value in parts.items()})
        shown["/Annots"] = generic.ArrayObject([*shown.raw_get("/Annots"), writer.add_object(square)])
        writer.update_container(shown)

    added = bench.appended(bench.unsigned, note)
    with pytest.raises(SigningRefused):
        sign_report(added, bench.practitioner, "practitioner", bench.now, "", bench.packs)
    bench.refused(bench.doctored(lambda body: bench.appended(body, note)))
