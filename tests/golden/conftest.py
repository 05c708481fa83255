"""Families made from a seed, a small pack of their own, and an eye for what is inside a PDF."""

import io
import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from neglect_tool.domain.form import Area, Band, Domain, FormPack, Item
from neglect_tool.exchange.document import parse_document
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.reporting import BuiltReport, ReportRequest, build_report

HERE = Path(__file__).parent
NAMES = ("Ada", "Ewa", "Иван", "Ελένη", "Şükrü", "Zoë-Marie Öberg", "X" * 90, "Ana Beatriz do Espírito Santo da Silva")
SENTENCE = "The child was seen by the gate and said “I know how to do it”, then laughed; Łódź, naïve, 5 % – 3 × 4 ≥ 1."
WORDS = SENTENCE.split()


@pytest.fixture(scope="session")
def graded_pack() -> FormPack:
    return shipped_pack("graded-neglect-profile")


@pytest.fixture(scope="session")
def small_pack() -> FormPack:
    """Three domains under names of their own, so that the golden text changes with the report alone."""
    born = frozenset(Band) - {Band.UNBORN}
    none: frozenset[Band] = frozenset()

    def item(id_: str, name: str, bands: frozenset[Band], critical: frozenset[Band] = none) -> Item:
        words = tuple(f"{name}, as it looks at {grade}." for grade in range(1, 6))
        return Item(id_, name, f"How is it with {name}?", words, bands, none, critical, False, False, False, {})  # type: ignore[arg-type]

    meals = Area(
        "F1", "Meals", (item("F1a", "Breakfast", born), item("F1b", "Supper", born), item("F1c", "Lunch", born))
    )
    yard = Area("S1", "The yard", (item("S1a", "The gate", born, born), item("S1b", "The pond", born)))
    wait = Area("W1", "Waiting", (item("W1a", "Appointments", frozenset({Band.UNBORN})),))
    domains = (
        Domain("F", "Fed", "Food.", False, (meals,)),
        Domain("S", "Safe outdoors", "Outside.", False, (yard,)),
        Domain("W", "Awaited", "Before birth.", False, (wait,)),
    )
    names = ("Always there", "There, with slips put right", "Now and then", "Mostly absent", "Refused")
    return FormPack("example-profile", "2.1", "Example profile", "ab" * 32, domains, (), names)


@dataclass(frozen=True, slots=True)
class Made:
    """A report, and what it was made from."""

    request: ReportRequest
    built: BuiltReport


Build = Callable[..., Made]


@pytest.fixture(scope="session")
def build() -> Build:
    """A report from documents as objects, the last one being reported on."""

    def made(
        *documents: dict[str, Any], pack: FormPack, signers: tuple[str, ...] = ("practitioner", "manager")
    ) -> Made:
        data = [json.dumps(document, ensure_ascii=False).encode() for document in documents]
        read = [parse_document(each, "test.json", pack) for each in data]
        request = ReportRequest(
            read[-1], tuple(read[:-1]), pack, data[-1], signers=signers, previous_documents=tuple(data[:-1])
        )
        return Made(request, build_report(request))

    return made


@pytest.fixture(scope="session")
def family() -> Callable[[str], dict[str, Any]]:
    """A document of this folder."""
    return lambda name: json.loads((HERE / name).read_bytes())


class Family:
    """A varied family from a seed, in the words of the document format."""

    def __init__(self, seed: int, pack: FormPack, *, children: int | None = None, carers: int | None = None) -> None:
        self.luck = random.Random(seed)
        self.pack = pack
        self.children = self.luck.randint(1, 6) if children is None else children
        self.carers = self.luck.randint(1, 5) if carers is None else carers

    def document(self, as_at: date = date(2026, 7, 1)) -> dict[str, Any]:
        luck = self.luck
        children = [self._child(n, as_at) for n in range(self.children)]
        carers = [
            {"id": f"p{n}", "name": f"{luck.choice(NAMES)} {n}", "assessed": n == 0 or luck.random() < 0.8,
             "not_assessed_reason": luck.choice(["", self.words(9)]), "in_household": luck.random() < 0.5,
             "relationship": luck.choice(["mother", "father", "", "grandmother who lives next door"])}
            for n in range(self.carers)
        ]  # fmt: skip
        people = [each["id"] for each in (*children, *carers)]
        visits = [
            {"id": f"v{n}", "on": (as_at - timedelta(luck.randint(0, 200))).isoformat(),
             "announced": luck.random() < 0.5, "observer": luck.choice(["R. Example", "T. Example", ""]),
             "agency": luck.choice(["Health visiting", ""]),
             "place": luck.choice(["home", ""]), "seen": luck.sample(people, luck.randint(0, len(people))),
             "seen_alone": luck.sample(people, luck.randint(0, 1))}
            for n in range(luck.randint(0, 4))
        ]  # fmt: skip
        return {
            "format": "neglect-assessment/1", "id": f"a-{as_at}", "as_at": as_at.isoformat(), "pack": self.pack.id,
            "family": {"reference": "F-77", "name": "Made-up"}, "children": children, "carers": carers,
            "visits": visits, "grades": self._grades(children, carers, visits),
            "compensations": self._compensations(children, carers),
            "voice": [{"child": each["id"], "text": self.words(luck.choice([0, 30, 400]))} for each in children],
            "views": [{"carer": each["id"], "text": self.words(40)} for each in carers if luck.random() < 0.5],
            "chronology": [{"on": "2025-03-02", "event": self.words(20), "agency": "School", "meaning": self.words(9)}
                           for _ in range(luck.choice([0, 2, 30]))],
            "strengths": [{"child": each["id"], "text": self.words(15)} for each in children if luck.random() < 0.5],
            "analysis": self.words(luck.choice([0, 100, 3000])), "capacity_to_change": self.words(luck.choice([0, 60])),
            "actions": [self._action(n) for n in range(luck.choice([0, 1, 9]))],
            "decisions": [{"code": "no-decision", "about": {"child": "c0"}, "by": "J. Example", "role": "manager",
                           "on": as_at.isoformat(), "told": "MASH", "outcome": self.words(12), "reason": self.words(40)}
                          for _ in range(luck.choice([0, 1]))],
            "why_now": self.words(luck.choice([0, 15, 90])),
        }  # fmt: skip

    def words(self, count: int) -> str:
        return " ".join(self.luck.choices(WORDS, k=count))

    def _child(self, n: int, as_at: date) -> dict[str, Any]:
        if self.luck.random() < 0.15:
            return {"id": f"c{n}", "name": f"Baby {n}", "due": (as_at + timedelta(60)).isoformat()}
        born = as_at - timedelta(self.luck.randint(20, 17 * 365))
        needs = self.luck.choice([True, False, None])
        return {"id": f"c{n}", "name": f"{self.luck.choice(NAMES)} {n}", "born": born.isoformat(), "named_needs": needs}

    def _grades(self, children: list[Any], carers: list[Any], visits: list[Any]) -> list[dict[str, Any]]:
        if not visits:
            return []
        items = [item.id for item in self.pack.items()]
        share = self.luck.choice([0.1, 0.9])
        return [
            {"item": item, "child": child["id"], "carer": carer["id"], "visit": self.luck.choice(visits)["id"],
             "grade": self.luck.choices([1, 2, 3, 4, 5, "na", "unknown", "declined"], [3, 9, 4, 1, 0.3, 1, 1, 1])[0],
             "reason": self.words(6), "evidence": [
                {"source": self.luck.choice(["observed", "child", "carer", "agency", "record"]),
                 "text": self.words(self.luck.choices([0, 12, 60, 3000], [2, 60, 10, 0.05])[0]),
                 "third_party": self.luck.random() < 0.1}
                for _ in range(self.luck.randint(0, 2))]}
            for child in children for carer in carers for item in items if self.luck.random() < share
        ]  # fmt: skip

    def _compensations(self, children: list[Any], carers: list[Any]) -> list[dict[str, Any]]:
        if len(carers) < 2 or self.luck.random() < 0.5:
            return []
        item = self.luck.choice([item.id for item in self.pack.items()])
        return [{"item": item, "child": children[0]["id"], "carer": "p0", "by": "p1", "evidence": self.words(20)}]

    def _action(self, n: int) -> dict[str, Any]:
        return {
            "id": f"x{n}", "outcome": self.words(self.luck.choice([0, 10])), "action": self.words(20), "owner": "",
            "due": self.luck.choice([None, "2026-08-01"]), "first_due": self.luck.choice([None, "2026-06-01"]),
            "measure": self.words(8), "contingency": self.words(self.luck.choice([0, 8, 200])),
            "done": self.luck.choice([None, "2026-06-20"]),
        }  # fmt: skip


@pytest.fixture(scope="session")
def make_family(graded_pack: FormPack) -> Callable[..., Family]:
    return lambda seed, **kwargs: Family(seed, graded_pack, **kwargs)


@dataclass(slots=True)
class Inside:
    """What a PDF's structure tree tells, in its order, and what is wrong with the tie between tree and pages."""

    told: list[str] = field(default_factory=list)
    """With alternatives and replacements, as a screen reader tells it."""
    drawn: list[str] = field(default_factory=list)
    """The words as they are drawn, without alternatives."""
    marks: list[tuple[int, int]] = field(default_factory=list)
    """Page and number of each mark, in the order of the tree."""
    faults: list[str] = field(default_factory=list)
    tables: int = 0


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.inside = Inside()
        self.pages = {page.obj.objgen: n for n, page in enumerate(pdf.pages)}
        self.text = [_marked_text(page, self.inside.faults) for page in pdf.pages]
        self.walk(pdf.Root.StructTreeRoot.K)
        on_pages = {(n, number) for n, marks in enumerate(self.text) for number in marks}
        if on_pages != set(self.inside.marks) or len(self.inside.marks) != len(set(self.inside.marks)):
            self.inside.faults.append("a mark is not in the tree exactly once")

    def walk(self, node: Any) -> None:
        tag = str(node.S)
        if tag == "/Table":
            self.table(node)
        kids = _kids(node)
        before = len(self.inside.marks)
        own: list[str] = []
        silent = "/Alt" in node or "/ActualText" in node
        if silent:
            self.inside.told.append(_norm(str(node.get("/Alt", node.get("/ActualText")))))
        for kid in kids:
            kind = str(kid.get("/Type", ""))
            if kind == "/MCR":
                key = (self.pages[kid.Pg.objgen], int(kid.MCID))
                self.inside.marks.append(key)
                own.append(self.text[key[0]].get(key[1], ""))
            elif kind == "/OBJR":
                self.inside.told.append(_norm(str(kid.Obj.TU)))
            else:
                self.walk(kid)
        words = _norm("".join(own))
        if words:
            self.inside.drawn.append(words)
        if words and not silent:
            self.inside.told.append(words)
        if silent and len(self.inside.marks) == before:
            self.inside.faults.append(f"{tag} says something and shows nothing")

    def table(self, node: Any) -> None:
        self.inside.tables += 1
        rows = [row for part in _kids(node) for row in _kids(part)]
        heads = [row for row in rows if all(str(c.S) == "/TH" and str(c.A.Scope) == "/Column" for c in _kids(row))]
        if len(heads) != 1 or (heads[0] is not rows[0] and heads[0].objgen != rows[0].objgen):
            self.inside.faults.append("a table has not one head")
        widths = {sum(int(c.A.get("/ColSpan", 1)) if "/A" in c else 1 for c in _kids(row)) for row in rows}
        if len(widths) != 1:
            self.inside.faults.append(f"a table's rows are of {sorted(widths)} columns")


def _kids(node: Any) -> list[Any]:
    inner = node.get("/K", ())
    return [inner] if isinstance(inner, pikepdf.Dictionary) else list(inner)


def _norm(words: str) -> str:
    return " ".join(words.split())


def _unicode_map(font: Any) -> dict[int, str]:
    stream = font.ToUnicode.read_bytes().decode()
    return {
        int(code, 16): bytes.fromhex(char).decode("utf-16-be")
        for code, char in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>", stream)
    }


def _marked_text(page: pikepdf.Page, faults: list[str]) -> dict[int, str]:
    maps = {name: _unicode_map(font) for name, font in page.Resources.Font.items()}
    found: dict[int, str] = {}
    current: int | None = None
    depth, font = 0, ""
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                depth += 1
                if depth > 1:
                    faults.append("marked content nests")
                current = int(operands[1].MCID) if str(operator) == "BDC" and "/MCID" in operands[1] else None
                if current is not None:
                    found[current] = ""
            case "EMC":
                depth -= 1
                current = None
            case "Tf":
                font = str(operands[0])
            case "Tj":
                if not depth:
                    faults.append("words outside every mark")
                if current is not None:
                    found[current] += "".join(maps[font].get(code, "\ufffd") for code in bytes(operands[0]))
            case "S" | "f" | "f*" | "B" | "b" | "b*" | "B*" | "s":
                if not depth:
                    faults.append("a drawing outside every mark")
    return found


@pytest.fixture(scope="session")
def look_inside() -> Callable[[bytes], Inside]:
    def look(data: bytes) -> Inside:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return _Reader(pdf).inside

    return look


@pytest.fixture(scope="session")
def fonts_of() -> Callable[[bytes], Iterator[tuple[str, bool]]]:
    """Each font's name, and whether its program is inside the file."""

    def fonts(data: bytes) -> Iterator[tuple[str, bool]]:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for found in pdf.objects:
                if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font":
                    yield str(found.BaseFont), "/FontDescriptor" in found and "/FontFile2" in found.FontDescriptor

    return fonts
