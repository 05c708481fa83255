"""A strategy is loaded whole or not at all, each fault named with its place; and it is never taken for a form pack."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from neglect_tool.domain.retention import RetentionRule
from neglect_tool.domain.strategy import Contact, Contacts
from neglect_tool.errors import PackError
from neglect_tool.packs.load import shipped_pack, shipped_pack_ids
from neglect_tool.packs.strategy import load_strategy, shipped_strategy, shipped_strategy_ids

Write = Callable[..., Path]

GOOD = """\
format = "neglect-strategy/1"
id = "small-strategy"
name = "A small strategy"
edition = "2"
from = 2026-04-01
until = 2029-03-31
[retention]
birthday = 26
years_after_last_entry = 8
hold = "A court has asked for everything."
"""
CONTACTS = """\
[contacts]
checked = 2026-05-01
[contacts.front_door]
name = "Front door"
number = "01632 960111"
when = "weekdays"
[contacts.out_of_hours]
name = "Duty team"
number = "01632 960112"
when = "nights"
"""


def faults(folder: Path) -> tuple[str, ...]:
    with pytest.raises(PackError) as caught:
        load_strategy(folder)
    for line in (str(caught.value), *caught.value.details):
        assert line.isprintable()
        assert line.endswith(".")
    return caught.value.details


def test_it_says_what_it_says(write: Write) -> None:
    strategy = load_strategy(write({"strategy.toml": GOOD}))
    assert (strategy.id, strategy.name, strategy.edition) == ("small-strategy", "A small strategy", "2")
    assert (strategy.begins, strategy.ends) == (date(2026, 4, 1), date(2029, 3, 31))
    assert strategy.retention == RetentionRule(26, 8, "A court has asked for everything.")


def test_the_shipped_one_loads_and_holds_nothing_back() -> None:
    assert shipped_strategy_ids() == ("strategy-example",)
    rule = shipped_strategy("strategy-example").retention
    assert rule == RetentionRule(birthday=25, years=10)
    assert str(rule) == (
        "Keep until the youngest child is 25, and at least until 10 years after the last entry; where no birth was "
        "entered, the day that the baby was due counts."
    )


def test_a_strategy_is_not_taken_for_a_form_pack_nor_a_pack_for_a_strategy() -> None:
    assert not set(shipped_pack_ids()) & set(shipped_strategy_ids())
    with pytest.raises(PackError, match="there is no form pack of this name"):
        shipped_pack("strategy-example")
    with pytest.raises(PackError, match="there is no strategy of this name"):
        shipped_strategy("graded-neglect-profile")


@pytest.mark.parametrize(
    ("found", "put", "begins", "says"),
    [
        ('id = "small-strategy"', 'id = "Small Strategy"', "strategy.toml, line 2, id", "cannot be used here"),
        ("neglect-strategy/1", "neglect-strategy/2", "strategy.toml, line 1, format", "has the format"),
        ('edition = "2"\n', "", "strategy.toml, line 1", "`edition` is missing"),
        ("2026-04-01", '"2026-04-01"', "strategy.toml, line 5, from", "not a date"),
        ("2026-04-01", "2026-04-01T10:00:00", "strategy.toml, line 5, from", "not a date"),
        ("2029-03-31", "2025-03-31", "strategy.toml, line 6, until", "before the one in `from`"),
        ("birthday = 26", "birthday = 17", "strategy.toml, line 8, retention.birthday", "whole number from 18 to 120"),
        ("birthday = 26", "birthday = true", "strategy.toml, line 8, retention.birthday", "whole number"),
        ("entry = 8", "entry = 0", "strategy.toml, line 9, retention.years_after_last_entry", "from 1 to 120"),
        ("entry = 8", 'entry = "8"', "strategy.toml, line 9, retention.years_after_last_entry", "whole number"),
        ("years_after_last_entry = 8\n", "", "strategy.toml, line 7, retention", "is missing"),
        ('"A court has asked for everything."', "true", "strategy.toml, line 10, retention.hold", "not text"),
        ("hold = ", "holt = ", "strategy.toml, line 10, retention.holt", "no key `holt`"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(write: Write, found: str, put: str, begins: str, says: str) -> None:
    assert found in GOOD
    details = faults(write({"strategy.toml": GOOD.replace(found, put)}))
    assert len(details) == 1
    assert details[0].startswith(begins)
    assert says in details[0]


def test_whom_to_ring_is_said_with_the_day_it_was_checked(write: Write) -> None:
    assert load_strategy(write({"strategy.toml": GOOD})).contacts is None
    found = load_strategy(write({"strategy.toml": GOOD + CONTACTS})).contacts
    assert found == Contacts(
        Contact("Front door", "01632 960111", "weekdays"),
        Contact("Duty team", "01632 960112", "nights"),
        date(2026, 5, 1),
    )
    shipped = shipped_strategy("strategy-example")
    assert shipped.example
    assert shipped.contacts is not None
    for each in (shipped.contacts.front_door, shipped.contacts.out_of_hours):
        assert each.number.startswith("01632 960"), "the range kept for drama: an example must reach nobody"


@pytest.mark.parametrize(
    ("found", "put", "at"),
    [
        ('"01632 960111"', '"ring the desk"', "line 15, contacts.front_door.number"),
        ("checked = 2026-05-01\n", "", "line 11, contacts"),
        ('when = "nights"\n', "", "line 17, contacts.out_of_hours"),
    ],
)
def test_a_number_that_cannot_be_dialled_or_was_never_checked_is_refused(
    write: Write, found: str, put: str, at: str
) -> None:
    details = faults(write({"strategy.toml": GOOD + CONTACTS.replace(found, put)}))
    assert len(details) == 1
    assert details[0].startswith(f"strategy.toml, {at}")


def test_several_faults_are_said_at_once(write: Write) -> None:
    assert (
        len(
            faults(
                write(
                    {"strategy.toml": GOOD.replace("birthday = 26", "birthday = 1").replace("entry = 8", "entry = 0")}
                )
            )
        )
        == 2
    )


def test_a_missing_file_is_said(write: Write) -> None:
    assert faults(write({"pack.toml": ""})) == (
        "strategy.toml: this file of the pack is missing. Put it into the folder of the pack.",
    )
