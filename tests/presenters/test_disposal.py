"""The form for a disposal lets nothing through that was not meant: a reason, a tick, and the reference typed again."""

from datetime import UTC, date, datetime

import pytest

from neglect_tool.domain.retention import RetentionRule
from neglect_tool.errors import DisposalRefused
from neglect_tool.gui.presenters.disposal import (
    SUBMIT,
    DisposalState,
    Disposing,
    due_form,
    early_form,
    read_form,
)
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped
from neglect_tool.services.vaults import import_documents
from neglect_tool.vault.memory import MemoryStore

RULE = RetentionRule(birthday=25, years=10)
GROWN = date(2051, 9, 30)


@pytest.fixture
def store() -> MemoryStore:
    made = MemoryStore(lambda: datetime(2026, 7, 1, 12, tzinfo=UTC))
    pack = shipped_pack("graded-neglect-profile")
    import_documents(made, sorted((shipped("resources") / "families").glob("*.json")), {pack.id: pack}, "R. Patel")
    return made


def at(store: MemoryStore, today: date, rule: RetentionRule = RULE) -> Disposing:
    return Disposing(store, rule, "J. Amos", lambda: today)


def marlowe(state: DisposalState) -> Form:
    return due_form(next(line for line in state.families if line.reference == "F-2047"))


def filled(form: Form, **answers: str | bool) -> Form:
    for name, value in answers.items():
        form = form.answered(name, value)
    return form


def test_what_is_due_is_marked_in_words_and_nothing_else(store: MemoryStore) -> None:
    assert at(store, date(2030, 1, 1)).read().families == ()
    assert at(store, date(2030, 1, 1)).read().about.endswith("you decide, and write why. No family is due.")
    state = at(store, GROWN).read()
    assert state.about.endswith("4 families are due.")
    assert [line.title for line in state.families][-1] == "Marlowe (F-2047)"
    assert state.families[-1].line.startswith("Due since 30 September 2051. Baby Marlowe was 25 on 30 September 2051,")
    assert (state.warning, state.may_dispose, state.past) == ("", True, ())


def test_a_hold_is_said_and_offers_no_disposal(store: MemoryStore) -> None:
    state = at(store, GROWN, RetentionRule(25, 10, "The inquiry has asked for everything.")).read()
    assert state.warning == "Nothing may be disposed of now. The inquiry has asked for everything."
    assert (state.may_dispose, state.families) == (False, ())


def test_the_form_says_what_it_does_and_preselects_nothing(store: MemoryStore) -> None:
    form = marlowe(at(store, GROWN).read())
    assert form.title == "Dispose of the records of Marlowe (F-2047)"
    assert form.submit == SUBMIT
    assert "cannot be brought back" in form.note
    assert "saved outside the vault" in form.note
    assert [field.value for field in form.fields] == ["", False, ""]
    wanted, said = read_form(form)
    assert wanted is None
    assert all(field.wrong for field in said.fields)


@pytest.mark.parametrize("typed", ["", "F-2071", "f-2047", "F-204"])
def test_another_reference_disposes_of_nothing(store: MemoryStore, typed: str) -> None:
    form = filled(marlowe(at(store, GROWN).read()), reason="Grown up.", checked=True, reference=typed)
    wanted, said = read_form(form)
    assert wanted is None
    assert [field.name for field in said.fields if field.wrong] == ["reference"]


@pytest.mark.parametrize(("missing", "value"), [("reason", "  "), ("checked", False)])
def test_each_answer_is_needed(store: MemoryStore, missing: str, value: str | bool) -> None:
    whole = filled(marlowe(at(store, GROWN).read()), reason="Grown up.", checked=True, reference=" F-2047 ")
    assert read_form(whole)[0] is not None
    wanted, said = read_form(whole.answered(missing, value))
    assert wanted is None
    assert [field.name for field in said.fields if field.wrong] == [missing]


def test_it_is_carried_out_and_shown_on_the_record(store: MemoryStore) -> None:
    disposing = at(store, GROWN)
    form = filled(marlowe(disposing.read()), reason="Grown up.", checked=True, reference="F-2047")
    wanted, _ = read_form(form)
    assert wanted is not None
    outcome = disposing.carry_out(wanted)
    assert (outcome.disposal.reference, outcome.disposal.entries) == ("F-2047", 3)
    assert outcome.notes[0].startswith("Backups made before this")
    state = disposing.read()
    assert [line.reference for line in state.families] == ["F-2071", "F-1988", "F-2098"]
    assert [(line.title, line.line) for line in state.past] == [("F-2047", "1 July 2026, J. Amos: Grown up.")]


def test_before_it_is_due_it_takes_another_form_with_a_reason_of_its_own(store: MemoryStore) -> None:
    disposing = at(store, date(2026, 7, 2))
    form = filled(early_form(), reference="F-2071", reason="A mistake.", checked=True)
    wanted, said = read_form(form)
    assert wanted is None
    assert [field.name for field in said.fields if field.wrong] == ["early"]
    wanted, _ = read_form(form.answered("early", "Entered in the wrong vault."))
    assert wanted is not None
    disposing.carry_out(wanted)
    assert disposing.read().past[0].line == (
        "1 July 2026, J. Amos: A mistake. Before it was due: Entered in the wrong vault."
    )
    wanted, _ = read_form(filled(early_form(), reference="F-0", reason="r", early="e", checked=True))
    assert wanted is not None
    with pytest.raises(DisposalRefused, match="no family of this reference"):
        disposing.carry_out(wanted)
