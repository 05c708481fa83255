"""Who is who: only what was entered is said, and the picture and its twin say the same."""

from datetime import date

import pytest

from neglect_tool.domain.assessment import Assessment, Carer, Child, Family
from neglect_tool.gui.presenters.who import Sex, is_parent, sex_said, who_is_who

RUBY = Child("r", "Ruby Pike", born=date(2019, 3, 14))
ALFIE = Child("a", "Alfie Holt", born=date(2022, 11, 20))
BABY = Child("b", "Baby", due=date(2026, 9, 30))
AWAY = Child("w", "Maja Holt", born=date(2012, 1, 1), lives_elsewhere="with her aunt")


def family(*carers: Carer) -> Assessment:
    return Assessment("x", date(2026, 7, 1), "p", Family("F", "Made Up"), (RUBY, ALFIE, BABY, AWAY), carers)


@pytest.mark.parametrize(
    ("words", "sex"),
    [
        ("mother", Sex.WOMAN), ("Father of Ruby", Sex.MAN), ("grandmother", Sex.WOMAN), ("step-dad", Sex.MAN),
        ("mother’s boyfriend", Sex.MAN), ("father's mother", Sex.WOMAN), ("partner", Sex.NOT_SAID),
        ("partner of Leanne, father of Alfie", Sex.MAN), ("foster carer", Sex.NOT_SAID), ("", Sex.NOT_SAID),
        ("mother or father", Sex.NOT_SAID), ("partner of the mother", Sex.NOT_SAID),
    ],
)  # fmt: skip
def test_a_shape_says_only_what_the_words_say(words: str, sex: Sex) -> None:
    assert sex_said(words) is sex


def test_names_are_never_taken_for_sex() -> None:
    people = who_is_who(family(Carer("c", "John Smith", "partner", in_household=True), Carer("d", "Mary Smith")))
    assert {person.shape for person in people if not person.is_child} == {"not-said"}
    assert {person.name: person.shape for person in people if person.is_child} == {
        "Ruby": "not-said", "Alfie": "not-said", "Baby": "unborn", "Maja": "not-said",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("mother", "rabw"), ("father of Ruby", "r"), ("partner of Leanne, father of Alfie", "a"), ("partner", ""),
        ("grandmother", ""), ("foster mother", ""), ("mother’s boyfriend", ""), ("mother of Ruby and Alfie", "ra"),
        ("step-father", ""), ("adoptive mother of Maja", "w"),
    ],
)  # fmt: skip
def test_whose_child_is_whose_is_as_the_words_say(words: str, of: str) -> None:
    now = family(Carer("c", "Sam", words))
    assert "".join(child.id for child in now.children if is_parent(now.carers[0], child, now)) == of


def test_a_mother_of_some_is_parent_only_of_those_she_looks_after() -> None:
    now = family(Carer("c", "Sam", "mother", children=("r",)))
    assert [child.id for child in now.children if is_parent(now.carers[0], child, now)] == ["r"]


def test_everybody_is_told_in_a_sentence() -> None:
    people = who_is_who(
        family(
            Carer("l", "Leanne Holt", "mother", in_household=True, children=("r", "a")),
            Carer("d", "Darren Pike", "father of Ruby", children=("r",)),
            Carer("t", "Tom", in_household=True, assessed=False, not_assessed_reason="x", children=()),
        )
    )
    assert [person.spoken for person in people] == [
        "Leanne, mother of Ruby and Alfie, in the household",
        "Darren, father of Ruby, lives elsewhere",
        "Tom, in the household, not assessed",
        "Ruby, 7 years, child of Leanne and Darren, in the household",
        "Alfie, 3 years, child of Leanne, in the household",
        "Baby, due 30 Sep, not born yet, in the household",
        "Maja, 14 years, child, lives elsewhere: with her aunt",
    ]
    assert [person.inside for person in people] == [True, False, True, True, True, True, False]
