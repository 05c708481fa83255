"""The marks of the graded neglect profile as one small table, and builders of assessments in the document's words."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import Area, Band, Domain, FormPack, Item
from neglect_tool.exchange.document import parse_document
from neglect_tool.exchange.schema import canonical_bytes

CASES = Path(__file__).parent / "cases"

# item (bands, if not BEPT) X and its bands, ! or !! and its bands (no bands: all of its own), @ sleep place
MARKS = """
H: H1a !B, H1b, H1c (BEP) | H2a, H2b !!, H2c ! | H3a, H3b | H4a XB !B @, H4b
K: K1a X !BE, K1b | K2a X !BE, K2b (EPT) X, K2c (PT) X | K3a X !BE, K3b X !!, K3c (PT) X | K4a (EPT) X, K4b (T) X !!
R: R1a X, R1b X, R1c X | R2a X, R2b X, R2c (EPT) X | R3a X, R3b (EPT) X
L: L1a (BEP), L1b | L2a (EPT), L2b (PT) | L3a (PT), L3b (PT)
N: N1a ! | N2a | N3a
U: U1a (U), U1b (U) | U2a (U) X !, U2b (U) | U3a (U) X !, U3b (U) X | U4a (U), U4b (U) | U5a (U) X, U5b (U) X
"""


def _item(words: str) -> Item:
    found = re.fullmatch(r"(\w+)(?: \((\w+)\))?(?: X(\w*))?(?: (!!?)(\w*))?( @)?", words.strip())
    assert found, words
    name, bands, exposure, mark, critical, sleep = found.groups()
    applies = _bands(bands or "BEPT")
    return Item(
        id=name,
        name=f"name of {name}",
        question=f"question of {name}",
        descriptors=tuple(f"{name} at {grade}" for grade in range(1, 6)),  # type: ignore[arg-type]
        bands=applies,
        exposure=frozenset() if exposure is None else _bands(exposure) or applies,
        critical=frozenset() if mark is None else _bands(critical) or applies,
        alerts_at_four=mark == "!!",
        sleep_place=sleep is not None,
        ask_alone=False,
        look_for={},
    )


def _bands(letters: str) -> frozenset[Band]:
    return frozenset(Band(letter) for letter in letters)


def _domain(line: str) -> Domain:
    name, areas = line.split(": ")
    made = []
    for area in areas.split(" | "):
        items = tuple(_item(words) for words in area.split(", "))
        made.append(Area(items[0].id[:2], f"area {items[0].id[:2]}", items))
    return Domain(name, f"domain {name}", "", name == "N", tuple(made))


def marks_pack() -> FormPack:
    """The pack that the marks describe, with placeholder words."""
    return FormPack(
        id="graded-neglect-profile",
        version="0",
        title="marks",
        hash="0" * 64,
        domains=tuple(_domain(line) for line in MARKS.strip().splitlines()),
        ungraded=(),
        grade_names=("1", "2", "3", "4", "5"),
    )


PACK = marks_pack()


class Story:
    """A family written in few words; every applicable item starts at 2, seen on an unannounced visit."""

    def __init__(self, as_at: str = "2026-07-01", name: str = "a-1") -> None:
        self.document: dict[str, Any] = {
            "format": "neglect-assessment/1",
            "id": name,
            "as_at": as_at,
            "pack": PACK.id,
            "family": {"reference": "F-1", "name": "Example"},
            "children": [],
            "carers": [],
            "visits": [{"id": "v1", "on": as_at, "announced": False, "observer": "R. Patel", "seen": []}],
            "grades": [],
            "voice": [],
        }

    def child(self, name: str = "c1", born: str | None = "2016-03-01", **more: Any) -> "Story":
        self.document["children"].append({"id": name, "name": name.title(), "born": born, "named_needs": False, **more})
        self.document["visits"][0]["seen"].append(name)
        self.document["voice"].append({"child": name, "visit": "v1", "text": "said"})
        return self

    def carer(self, name: str = "m", **more: Any) -> "Story":
        self.document["carers"].append({"id": name, "name": name.title(), "assessed": True, **more})
        return self

    def visit(self, name: str, on: str, *, announced: bool = False, **more: Any) -> "Story":
        self.document["visits"].append({"id": name, "on": on, "announced": announced, "observer": "R. Patel", **more})
        return self

    def grade(
        self,
        item: str,
        grade: int | str,
        child: str = "c1",
        carer: str = "m",
        visit: str = "v1",
        source: str | None = "observed",
        text: str = "seen",
        **more: Any,
    ) -> "Story":
        evidence = [] if source is None else [{"source": source, "text": text}]
        reason = "said why" if grade in ("na", "declined") else None
        self.document["grades"].append(
            {
                "item": item,
                "child": child,
                "carer": carer,
                "visit": visit,
                "grade": grade,
                "reason": reason,
                "evidence": evidence,
                **more,
            }
        )
        return self

    def all_at(self, grade: int | str, child: str = "c1", carer: str = "m", **more: Any) -> "Story":
        """An entry for every item of the pack; those that do not apply are kept, not graded."""
        for item in PACK.items():
            self.grade(item.id, grade, child, carer, **more)
        return self

    def without(self, *items: str) -> "Story":
        self.document["grades"] = [each for each in self.document["grades"] if each["item"] not in items]
        return self

    def add(self, key: str, **record: Any) -> "Story":
        self.document.setdefault(key, []).append(record)
        return self

    def compensation(self, item: str, carer: str, by: str, child: str = "c1", evidence: str = "seen") -> "Story":
        return self.add("compensations", item=item, child=child, carer=carer, by=by, evidence=evidence)

    def read(self) -> Assessment:
        return parse_document(canonical_bytes(self.document), "story.json", PACK)


@pytest.fixture
def pack() -> FormPack:
    return PACK


@pytest.fixture
def story() -> Callable[..., Story]:
    return Story


@pytest.fixture(scope="session")
def cases() -> Path:
    return CASES


@pytest.fixture
def on() -> Callable[[str], date]:
    return date.fromisoformat
