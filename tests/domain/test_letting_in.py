"""The letting-in rule: what waits for a person, what a share lets in and no more, and grades that never change."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neglect_tool.domain.assessment import (
    Action,
    Assessment,
    Carer,
    CarerView,
    Child,
    Compensation,
    Decision,
    Event,
    Evidence,
    Family,
    GradingEntry,
    NotGrade,
    Source,
    Strength,
    Visit,
    Voice,
)
from neglect_tool.domain.editions import admitted, recipients, revealed, rulings
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.pieces import Piece, pieces
from neglect_tool.domain.record import TOPICS
from neglect_tool.domain.sharing import NOTHING, PANEL, PROFESSIONAL, Part, Reason, Share, Sharing, child_of
from neglect_tool.domain.telling import telling, tells
from neglect_tool.domain.work import Fact

DAY = date(2026, 6, 30)
STEADY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
CHILDREN = (Child("c1", "Alfie Marlowe", born=date(2014, 3, 1)), Child("c2", "Bea Marlowe", born=date(2021, 6, 15)))
CARERS = (
    Carer("m", "Leanne Marlowe", in_household=True),
    Carer("f", "Darren Pike", in_household=True, children=("c1",)),
    Carer("k", "Jo Pike", assessed=False, not_assessed_reason="was out"),
)
VISITS = (
    Visit("v1", date(2026, 6, 1), announced=False, observer="R. Patel", place="home", seen=("c1", "m")),
    Visit("v2", date(2026, 6, 9), announced=True, observer="R. Patel", seen=("c1", "m", "f"), seen_alone=("c1",)),
)
RECIPIENTS = (PANEL, PROFESSIONAL, "carer:m", "carer:f", "carer:k", "child:c1", "child:c2")
shares = st.builds(Share, st.sampled_from(RECIPIENTS[1:]), st.just("R. Patel"), st.just(DAY), st.just("asked"))
sharings = st.builds(
    Sharing,
    st.lists(shares, max_size=3).map(tuple),
    st.none() | st.just(Reason("J. Amos", DAY, "risk")),
    st.lists(shares, max_size=1).map(tuple),
    st.lists(shares, max_size=1).map(tuple),
)
words = st.sampled_from(["", "seen", "Darren shouted.", "Bea was there.", "at 14 Millrace Lane", "Leanne sang."])
evidence = st.builds(
    Evidence, st.sampled_from(Source), words, st.just(()), st.booleans(), st.just(""), st.just(""), sharings
)


@st.composite
def families(draw: st.DrawFn, pack: FormPack) -> Assessment:
    items = draw(st.lists(st.sampled_from([item.id for item in pack.items()]), min_size=1, max_size=5, unique=True))
    child, carer = st.sampled_from(["c1", "c2"]), st.sampled_from(["m", "f"])
    answers = st.integers(1, 5) | st.sampled_from(NotGrade)

    def some(strategy: st.SearchStrategy[Any], most: int = 3) -> tuple[Any, ...]:
        return tuple(draw(st.lists(strategy, max_size=most)))

    item = st.sampled_from(items)
    return Assessment(
        id="a",
        as_at=date(2026, 7, 1),
        pack=pack.id,
        family=Family("F-1", "Marlowe"),
        children=tuple(replace(each, sharing=draw(sharings)) for each in CHILDREN),
        carers=tuple(replace(each, sharing=draw(sharings)) for each in CARERS),
        visits=VISITS,
        grades=some(
            st.builds(
                GradingEntry, item, child, carer, st.sampled_from(["v1", "v2"]), answers, st.just("noted"),
                st.lists(evidence, max_size=2).map(tuple), st.none(), sharings,
            ),
            25,
        ),
        compensations=some(st.builds(Compensation, item, child, carer, carer, words, sharings)),
        voice=some(st.builds(Voice, child, st.none(), st.just(""), words, st.just(""), sharings)),
        views=some(st.builds(CarerView, st.sampled_from(["m", "f", "k"]), words, sharings)),
        chronology=some(st.builds(Event, st.just(DAY), st.just("Police"), words, words, sharings)),
        strengths=some(st.builds(Strength, child, words, sharings)),
        decisions=some(
            st.builds(Decision, st.just("x"), st.just(()), words, words, st.just(DAY), words, words, words, sharings)
        ),
        actions=tuple(
            Action(f"x{n}", draw(words), draw(words), owner, sharing=draw(sharings))
            for n, owner in enumerate(("Leanne", "Darren", "School", "", "Alfie"))
        ),
        record=some(
            st.builds(
                Fact, st.sampled_from([each.code for each in TOPICS]), words, child, carer, st.none(), words,
                st.booleans(), sharings,
            )
        ),
    )  # fmt: skip


def texts(value: Any) -> set[str]:
    """Every piece of text that an edition still has, by its kind and words."""
    return {f"{each.kind}|{each.part}|{each.text}" for each in pieces(value)}


def drop_a_share(assessment: Assessment, piece: Piece, recipient: str) -> Assessment:
    """The same family, where nobody had shared this piece with that recipient."""
    kept = tuple(each for each in piece.sharing.shares if each.with_ != recipient)
    sharing = replace(piece.sharing, shares=kept)
    if piece.part is Part.TEXTS:
        return replace(assessment, texts=((piece.key, sharing),))
    if piece.part is Part.EVIDENCE:
        at, n = piece.at
        entry = assessment.grades[at]
        changed = (*entry.evidence[:n], replace(entry.evidence[n], sharing=sharing), *entry.evidence[n + 1 :])
        lines = (*assessment.grades[:at], replace(entry, evidence=changed), *assessment.grades[at + 1 :])
        return replace(assessment, grades=lines)
    name, (at,) = piece.part.value, piece.at
    lines = getattr(assessment, name)
    return replace(assessment, **{name: (*lines[:at], replace(lines[at], sharing=sharing), *lines[at + 1 :])})


@given(data=st.data())
@STEADY
def test_without_a_share_an_edition_never_has_more(data: st.DataObject, pack: FormPack) -> None:
    assessment = data.draw(families(pack))
    recipient = data.draw(st.sampled_from(RECIPIENTS[1:]))
    shared = [each for each in pieces(assessment) if each.sharing.share_with(recipient)]
    if not shared:
        return
    fewer = drop_a_share(assessment, data.draw(st.sampled_from(shared)), recipient)
    was = {(each.part, each.key) for each, ruling in rulings(assessment, recipient) if ruling.admitted}
    now = {(each.part, each.key) for each, ruling in rulings(fewer, recipient) if ruling.admitted}
    assert now <= was
    less, more = (texts(admitted(each, pack, recipient)[0]) for each in (fewer, assessment))
    assert {each for each in less if not each.endswith("|Withheld")} <= more


@given(data=st.data())
@STEADY
def test_grades_that_an_edition_shows_are_those_of_the_whole(data: st.DataObject, pack: FormPack) -> None:
    assessment = data.draw(families(pack))
    whole = grade(assessment, pack).children
    for recipient in ("professional", "carer:m", "carer:f", "child:c1", "child:c2"):
        made, _ = admitted(assessment, pack, recipient)
        shown = grade(made, pack).children
        if recipient == "professional":
            assert {child: replace(each, current={}) for child, each in shown.items()} == {
                child: replace(each, current={}) for child, each in whole.items()
            }
            continue
        for child, result in shown.items():
            if child_of(recipient):
                assert dict(result.experience.domains) == dict(whole[child].experience.domains)
                assert dict(result.experience.areas) == dict(whole[child].experience.areas)
            else:
                own = recipient.removeprefix("carer:")
                assert dict(result.carers[own].domains) == dict(whole[child].carers[own].domains)
                assert dict(result.carers[own].areas) == dict(whole[child].carers[own].areas)


@given(data=st.data())
@STEADY
def test_an_edition_has_no_sharing_no_note_and_nothing_that_is_out(data: st.DataObject, pack: FormPack) -> None:
    assessment = data.draw(families(pack))
    for recipient in RECIPIENTS[1:]:
        made, out = admitted(assessment, pack, recipient)
        assert all(each.sharing == NOTHING for each in pieces(made))
        assert made.texts == ()
        assert made.edition == recipient
        assert not any(each.restricted or each.topic == "restricted" for each in made.record)
        ruled = rulings(assessment, recipient)
        assert len(out) == sum(not ruling.admitted for _, ruling in ruled)
        if recipient.startswith("child:"):
            assert {each.child for each in made.grades} <= {recipient.removeprefix("child:")}


def whole(**changes: Any) -> Assessment:
    return replace(
        Assessment("a", date(2026, 7, 1), "p", Family("F-1", "M"), CHILDREN, CARERS, VISITS), **changes
    )  # fmt: skip


def ruled(assessment: Assessment, recipient: str) -> list[bool]:
    return [ruling.admitted for piece, ruling in rulings(assessment, recipient) if piece.part is not Part.CARERS]


def entry(carer: str, *pieces_: Evidence, visit: str = "v1") -> GradingEntry:
    return GradingEntry("K2a", "c1", carer, visit, 4, "", pieces_)


@pytest.mark.parametrize(
    ("said", "visit", "own", "professional"),
    [
        (Evidence(Source.OBSERVED, "The gate was open."), "v1", True, True),
        (Evidence(Source.OBSERVED, "Darren was loud."), "v1", False, True),
        (Evidence(Source.OBSERVED, "Alfie told me that it is always so."), "v1", False, True),
        (Evidence(Source.OBSERVED, "Leanne told him to wait; I said nothing."), "v1", True, True),
        (Evidence(Source.OBSERVED, "Told by phone.", said_by="a neighbour"), "v1", False, True),
        (Evidence(Source.OBSERVED, "Seen.", third_party=True), "v1", False, True),
        (Evidence(Source.CHILD, "He was out."), "v1", False, True),
        (Evidence(Source.CARER, "I was tired."), "v1", True, True),
        (Evidence(Source.CARER, "I was tired."), "v2", False, True),
        (Evidence(Source.CARER, "I was tired.", said_by="Leanne"), "v2", True, True),
        (Evidence(Source.CARER, "She was tired.", said_by="Darren"), "v1", False, True),
        (Evidence(Source.CARER, "She was tired.", said_by="Gran"), "v1", False, True),
        (Evidence(Source.AGENCY, "Late nine times."), "v1", False, True),
        (Evidence(Source.RECORD, "Letter of 3 May."), "v1", False, True),
    ],
)
def test_whose_words_evidence_is(said: Evidence, visit: str, own: bool, professional: bool) -> None:
    assessment = whole(grades=(entry("m", said, visit=visit),))
    verdicts = {each: _evidence_in(assessment, each) for each in RECIPIENTS}
    expected = dict.fromkeys(RECIPIENTS, False) | {PANEL: True, PROFESSIONAL: professional, "carer:m": own}
    assert verdicts == expected


def _evidence_in(assessment: Assessment, recipient: str) -> bool:
    return next(ruling.admitted for piece, ruling in rulings(assessment, recipient) if piece.part is Part.EVIDENCE)


@pytest.mark.parametrize(
    ("owner", "readers"),
    [
        ("Leanne", {"carer:m"}),
        ("Leanne Marlowe, by herself", {"carer:m"}),
        ("Darren", {"carer:f"}),
        ("Leanne and Darren", set()),
        ("Alfie", {"child:c1"}),
        ("", set()),
        ("School", {"carer:m", "carer:f", "carer:k", "child:c1", "child:c2"}),
    ],
)
def test_whose_step_an_action_is(owner: str, readers: set[str]) -> None:
    assessment = whole(actions=(Action("x1", "Safe", "Fit a lock", owner),))
    found = {each for each in RECIPIENTS if _action_in(assessment, each)}
    assert found == readers | {PANEL, PROFESSIONAL}


def _action_in(assessment: Assessment, recipient: str) -> bool:
    return next(ruling.admitted for piece, ruling in rulings(assessment, recipient) if piece.part is Part.ACTIONS)


def test_what_belongs_to_another_carers_grades_waits_for_those_grades() -> None:
    share = Sharing((Share("carer:m", "R. Patel", DAY, "asked"),))
    said = Evidence(Source.OBSERVED, "He came.", sharing=share)
    alone = whole(grades=(entry("f", said),))
    assert not _evidence_in(alone, "carer:m")
    both = replace(alone, carers=(CARERS[0], replace(CARERS[1], sharing=share), CARERS[2]))
    assert _evidence_in(both, "carer:m")


def test_a_visit_without_the_reader_has_no_day_in_their_edition(pack: FormPack) -> None:
    away = Visit("v3", date(2026, 6, 5), announced=False, observer="R. Patel", seen=("c1",), seen_alone=("c1",))
    grades = tuple(GradingEntry("K2a", "c1", "m", visit, number) for visit, number in (("v1", 2), ("v3", 5), ("v2", 3)))
    for order in (grades, grades[::-1]):
        now = replace(whole(pack=pack.id, grades=order), visits=(*VISITS, away))
        made, _ = admitted(now, pack, "carer:m")
        assert sorted((each.visit, each.grade) for each in made.grades) == [("v1", 2), ("v2", 3)]
    latest = replace(now, grades=(grades[1], grades[0]))
    made, _ = admitted(latest, pack, "carer:m")
    assert grade(made, pack).children["c1"].current["m"]["K2a"].grade == 5
    assert {(each.on, each.observer) for each in made.visits if each.id not in ("v1", "v2")} == {(now.as_at, "")}


def test_a_carer_never_sees_a_child_for_whom_they_do_not_care() -> None:
    share = Sharing((Share("carer:f", "R. Patel", DAY, "asked"),))
    assessment = whole(voice=(Voice("c2", text="said", sharing=share),), strengths=(Strength("c2", "sings"),))
    assert not any(ruled(assessment, "carer:f"))


def test_a_strength_that_a_child_told_waits() -> None:
    words = ("Sings, as Alfie told us.", "Alfie Marlowe said so.", "Sings.", "Leanne told us so.")
    told = tuple(Strength("c1", each) for each in words)
    assert ruled(whole(strengths=told), "carer:m")[-4:] == [False, False, True, True]


def test_the_names_of_all_who_can_have_an_edition() -> None:
    unborn = Child("c3", "Baby", due=date(2026, 9, 1))
    assert recipients(whole(children=(*CHILDREN, unborn))) == RECIPIENTS


@pytest.mark.parametrize(
    ("kept", "text", "found"),
    [
        ("14 Millrace Lane, Exampleton", "She went to 14 millrace  lane.", True),
        ("14 Millrace Lane, Exampleton", "Near EXAMPLETON.", True),
        ("Flat 2, EX1 2AB", "post to EX12AB please", True),
        ("Hillcrest Primary; Ms Oduya knows her", "Ms Oduya rang", True),
        ("home", "They are at home.", False),
        ("School", "Seen at school in March.", False),
        ("Alfie with his nan", "Alfie slept.", False),
        ("He keeps the key under the third stone", "under the stone", False),
        ("he keeps the key under the third stone", "He keeps the key under the third stone!", True),
    ],
)
def test_what_gives_a_place_away(kept: str, text: str, found: bool) -> None:
    assert tells(text, telling(kept, ["Alfie Marlowe"])) is found


def test_what_is_protected_is_found_wherever_it_stands(pack: FormPack) -> None:
    home = Fact("address", "14 Millrace Lane", sharing=Sharing(protected=Reason("J. Amos", DAY, "risk")))
    assessment = whole(pack=pack.id, record=(home,), strengths=(Strength("c1", "Loves 14 Millrace Lane"),))
    made, _ = admitted(assessment, pack, "professional")
    assert revealed(assessment, made) == ("strengths[0].text",)
    for recipient in ("carer:m", "child:c1"):
        assert revealed(assessment, admitted(assessment, pack, recipient)[0]) == ()
    assert revealed(assessment, admitted(assessment, pack, PANEL)[0]) == ()


@pytest.mark.parametrize(
    ("sharing", "out", "bar"),
    [
        (Sharing(withheld=(Share("carer:m", "R. Patel", DAY, "risk"),)), {"carer:m"}, True),
        (Sharing(traceless=(Share("carer:m", "J. Amos", DAY, "risk"),)), {"carer:m"}, False),
        (Sharing(withheld=(Share(PROFESSIONAL, "R. Patel", DAY, "risk"),)), {PROFESSIONAL}, True),
        (
            Sharing(
                (Share("carer:m", "R. Patel", DAY, "asked"),), None, (), (Share("carer:m", "J. Amos", DAY, "risk"),)
            ),
            {"carer:m"},
            True,
        ),
    ],
)
def test_what_is_withheld_from_a_reader_is_out_of_that_edition_alone(
    sharing: Sharing, out: set[str], bar: bool
) -> None:
    said = Evidence(Source.OBSERVED, "The gate was open.", sharing=sharing)
    assessment = whole(grades=(entry("m", said),))
    readers = {PANEL, PROFESSIONAL, "carer:m"}
    assert {each for each in RECIPIENTS if _evidence_in(assessment, each)} == readers - out
    reader = next(iter(out))
    assert [each.bar for piece, each in rulings(assessment, reader) if piece.part is Part.EVIDENCE] == [bar]


def test_letting_in_replaces_what_kept_a_text_out_of_that_edition_and_other_words_keep_it_out() -> None:
    kept = (Share("carer:m", "R. Patel", DAY, "risk"), Share("carer:f", "R. Patel", DAY, "risk"))
    sharing = Sharing((), None, kept, kept).let_in(Share("carer:m", "J. Amos", DAY, "asked"))
    assert (sharing.withheld, sharing.traceless) == (kept[1:], kept[1:])
    assert sharing.share_with("carer:m") is not None
    assert sharing.without_shares == Sharing((), None, kept[1:], kept[1:])
