"""Page one of a large family: the gravest first, every alert named, and no name in pieces."""

import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from neglect_tool.domain.form import Band, FormPack
from neglect_tool.report.text import as_text

NAMES = ("Nienarodzone", "Wolfeschlegelsteinhausenberg", "Iza", "Ada", "Ben", "Ola")
Document = dict[str, Any]
Alarm = tuple[str, str, int]


@pytest.fixture
def six(graded_pack: FormPack) -> Callable[..., Document]:
    """Six children, the last one the youngest, each at 4 in many places, and grades by child and item."""

    def made(*grades: Alarm, rest: int = 3) -> Document:
        given = {(child, item): grade for child, item, grade in grades}
        children = [
            {"id": f"c{n}", "name": f"{name} Example", "born": f"{2012 + 2 * n}-05-01", "named_needs": n == 2}
            for n, name in enumerate(NAMES)
        ]
        people = [*(child["id"] for child in children), "m"]
        return {
            "format": "neglect-assessment/1", "id": "six", "as_at": "2026-07-01", "pack": graded_pack.id,
            "family": {"reference": "F-6", "name": "Example"}, "children": children,
            "carers": [{"id": "m", "name": "Mo Example", "assessed": True, "in_household": True}],
            "visits": [{"id": "v1", "on": "2026-06-03", "announced": False, "observer": "R. Patel", "seen": people}],
            "grades": [
                {"item": item.id, "child": child["id"], "carer": "m", "visit": "v1",
                 "grade": given.get((child["id"], item.id), rest), "reason": None,
                 "evidence": [{"source": "observed", "text": "Seen as it is written here."}]}
                for child in children for item in graded_pack.items()
            ],
            "actions": [{"id": f"x{n}", "outcome": "Somebody is there at every hour of the day. " * 3}
                        for n in range(9)],
            "why_now": "Ola was found by the road. " * 9,
        }  # fmt: skip

    return made


@pytest.fixture
def driving(build: Callable[..., Any], graded_pack: FormPack) -> Callable[[Document], list[str]]:
    """The lines of the prompt box on page one as printed."""

    def lines(document: Document) -> list[str]:
        built = build(document, pack=graded_pack).built
        with pikepdf.open(io.BytesIO(built.data)) as pdf:
            assert len(pdf.pages[0].get("/Annots", ())) == 2, "the signatures are not on page one"
        page_one = as_text(built.sections[:1])
        _, _, box = page_one.partition("\n[P3] ")
        told = box.split("\n")[1:]
        return [line.strip() for line in told[: next(n for n, each in enumerate(told) if not each.startswith("    "))]]

    return lines


def test_two_alerts_of_six_children_come_first_the_worst_of_them_before_all(
    six: Callable[..., Document], driving: Callable[[Document], list[str]]
) -> None:
    told = driving(six(("c0", "K2a", 4), ("c1", "K2b", 4), ("c3", "H2b", 4), ("c4", "R2a", 4), ("c5", "K2a", 5)))
    assert told[0] == "What drives it: Alert for Ola: K2a, Watched over, was graded 5 with Mo on 3 June."
    alerts = [line.startswith(("Alert", "What drives it: Alert")) for line in told]
    assert alerts == sorted(alerts, reverse=True)
    fives = [n for n, line in enumerate(told) if " is at 5 for " in line]
    fours = [n for n, line in enumerate(told) if " is at 4 for " in line]
    assert max(fives, default=0) < min(fours, default=99)


def test_more_alerts_take_a_short_line_each_worst_then_youngest_first(
    six: Callable[..., Document], driving: Callable[[Document], list[str]]
) -> None:
    told = driving(six(("c3", "H2b", 5), ("c4", "H2b", 5), ("c5", "K2a", 5), ("c5", "K1a", 4), ("c0", "H2b", 4)))
    alerts = [line.removeprefix("What drives it: ") for line in told if "Alert" in line]
    assert alerts == [
        "Alert: K2a, Watched over, 5, Ola with Mo, 3 June.",
        "Alert: H2b, Illness and injury, 5, Ben with Mo, 3 June.",
        "Alert: H2b, Illness and injury, 5, Ada with Mo, 3 June.",
        "Alert: K1a, Dangers at home, 4, Ola with Mo, 3 June.",
        "Alert: H2b, Illness and injury, 4, Nienarodzone with Mo, 3 June.",
    ]


def test_however_many_alerts_there_are_page_one_names_every_one(
    six: Callable[..., Document], driving: Callable[[Document], list[str]], graded_pack: FormPack
) -> None:
    document = six(rest=5)
    told = driving(document)
    assert [line.removeprefix("What drives it: ")[:11] for line in told[:2]] == ["Alerts for ", "Alerts for "]
    assert told[0].startswith("What drives it: Alerts for Ola: ")
    ola = told[0].partition("Ola: ")[2]
    assert sum(line.removeprefix("What drives it: ").startswith("Alerts for ") for line in told) == len(NAMES)
    asked = [item for domain in graded_pack.domains if not domain.named_needs_only for item in domain.items()]
    critical = [item.id for item in asked if Band.UNDER_FIVE in item.critical]
    assert ola == f"{', '.join(critical)}, 5 with Mo."


def test_as_many_as_have_a_line_each_leave_room_for_the_signatures(
    six: Callable[..., Document], driving: Callable[[Document], list[str]]
) -> None:
    told = driving(six(*((f"c{n}", "H2b", 5) for n in range(6)), ("c5", "K2a", 4), ("c5", "K1a", 4)))
    assert sum("Alert: " in line for line in told) == 8


def test_no_name_of_the_first_table_is_parted(
    six: Callable[..., Document], build: Callable[..., Any], graded_pack: FormPack, tmp_path: Path
) -> None:
    if not shutil.which("pdftotext"):
        pytest.skip("poppler-utils is not installed")
    document = json.loads(json.dumps(six()))
    document["why_now"] = ""
    file = tmp_path / "report.pdf"
    file.write_bytes(build(document, pack=graded_pack).built.data)
    command = ["pdftotext", "-l", "1", "-layout", str(file), "-"]
    page_one = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    table = page_one.partition("What each child lives with")[2]
    assert all(name in table for name in ("Nienarodzone", "Wolfeschlegel…", "Iza"))
