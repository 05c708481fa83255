"""Our own profile has the items, marks and plain words that were decided for it."""

import difflib
import re

import pytest

from neglect_tool.domain.form import Band, FormPack, Item
from neglect_tool.packs.load import shipped_pack

# Domain, area, item, then bands; exposure bands after X, critical bands after !; !! alerts at 4 as well.
DECIDED = """
H H1 H1a BEPT !B
H H1 H1b BEPT
H H1 H1c BEP
H H2 H2a BEPT
H H2 H2b BEPT !!BEPT
H H2 H2c BEPT !BEPT
H H3 H3a BEPT
H H3 H3b BEPT
H H4 H4a BEPT XB !B sleep
H H4 H4b BEPT
K K1 K1a BEPT XBEPT !BE
K K1 K1b BEPT
K K2 K2a BEPT XBEPT !BE
K K2 K2b EPT XEPT
K K2 K2c PT XPT
K K3 K3a BEPT XBEPT !BE
K K3 K3b BEPT XBEPT !!BEPT alone
K K3 K3c PT XPT
K K4 K4a EPT XEPT
K K4 K4b T XT !!T alone
R R1 R1a BEPT XBEPT
R R1 R1b BEPT XBEPT
R R1 R1c BEPT XBEPT
R R2 R2a BEPT XBEPT
R R2 R2b BEPT XBEPT
R R2 R2c EPT XEPT
R R3 R3a BEPT XBEPT
R R3 R3b EPT XEPT
L L1 L1a BEP
L L1 L1b BEPT
L L2 L2a EPT
L L2 L2b PT
L L3 L3a PT
L L3 L3b PT
N N1 N1a BEPT !BEPT
N N2 N2a BEPT
N N3 N3a BEPT
U U1 U1a U
U U1 U1b U
U U2 U2a U XU !U alone
U U2 U2b U
U U3 U3a U XU !U alone
U U3 U3b U XU
U U4 U4a U
U U4 U4b U
U U5 U5a U XU
U U5 U5b U XU
"""
FREQUENCY = re.compile(
    r"\b(always|usually|sometimes|rarely|never|often|frequently|occasionally|seldom|constantly|regularly"
    r"|routinely|generally|mostly|normally|hardly ever|at times|now and then|most days|from time to time|repeatedly"
    r"|consistently|inconsistently|persistently|continually|every time)\b",
    re.IGNORECASE,
)
MOTIVE = re.compile(
    r"\b(lazy|laziness|selfish|uncaring|feckless|depress\w*|mental\w*|addict\w*|alcoholi\w*|attachment|traumati\w*"
    r"|disorder|autis\w*|adhd|refuses to care|do(?:es)? not care|doesn't care|cannot be bothered|can't be bothered"
    r"|does not want to|deliberate\w*|spite\w*|(?:bad|cruel) (?:mother|father|parent|carer)|dysfunctional|chaotic"
    r"|disguised compliance|hard to reach|non-?compliant|failed to engage|poor parenting|neglect\w*)\b",
    re.IGNORECASE,
)
SENTENCES = re.compile(r"""["“‘']?[A-Z].*[.!?]["”’']?""")
LONGEST = 130
MOST_ALIKE = 0.75
READING_GRADE = 7.0
"""Flesch-Kincaid: the school year whose readers follow it; seven is about twelve years old."""


@pytest.fixture(scope="module")
def pack() -> FormPack:
    return shipped_pack("graded-neglect-profile")


def _marks(item: Item) -> str:
    def bands(found: frozenset[Band]) -> str:
        return "".join(band.value for band in (*Band,) if band in found)

    order = bands(item.bands)
    words = [order]
    if item.exposure:
        words.append(f"X{bands(item.exposure)}")
    if item.critical:
        words.append(f"{'!!' if item.alerts_at_four else '!'}{bands(item.critical)}")
    words += ["sleep"] * item.sleep_place + ["alone"] * item.ask_alone
    return " ".join(words)


def test_the_items_and_their_marks_are_those_decided(pack: FormPack) -> None:
    found = [
        f"{domain.id} {area.id} {item.id} {_marks(item)}"
        for domain in pack.domains
        for area in domain.areas
        for item in area.items
    ]
    assert len(found) == 47
    assert found == DECIDED.split("\n")[1:-1]


def test_only_named_needs_wait_for_a_flag(pack: FormPack) -> None:
    assert [domain.id for domain in pack.domains if domain.named_needs_only] == ["N"]


def test_the_four_ungraded_parts_are_there(pack: FormPack) -> None:
    assert [part.id for part in pack.ungraded] == ["voice", "chronology", "views", "capacity"]
    assert all(len(part.prompts) >= 3 for part in pack.ungraded)


def _descriptors(pack: FormPack) -> list[tuple[str, str]]:
    return [(f"{item.id} {grade}", item.descriptor(grade)) for item in pack.items() for grade in range(1, 6)]


def _offences(pack: FormPack, pattern: re.Pattern[str]) -> list[str]:
    return [f"{place}: {match[0]}: {words}" for place, words in _descriptors(pack) if (match := pattern.search(words))]


def test_no_descriptor_is_a_rung_on_a_ladder_of_adverbs(pack: FormPack) -> None:
    assert _offences(pack, FREQUENCY) == []


def test_no_descriptor_gives_a_motive_or_a_diagnosis(pack: FormPack) -> None:
    assert _offences(pack, MOTIVE) == []


def test_five_descriptors_fit_side_by_side(pack: FormPack) -> None:
    assert [f"{place}: {len(words)}: {words}" for place, words in _descriptors(pack) if len(words) > LONGEST] == []
    lengths = [len(words) for _, words in _descriptors(pack)]
    assert sum(lengths) / len(lengths) <= 110


def test_each_descriptor_is_a_sentence_or_two(pack: FormPack) -> None:
    odd = [
        f"{place}: {words}"
        for place, words in _descriptors(pack)
        if not SENTENCES.fullmatch(words) or len(re.findall(r"[.!?](?=\s|$)", words)) > 4
    ]
    assert odd == []


def alike(descriptors: list[tuple[str, str]]) -> list[str]:
    """Pairs of descriptors that are nearly one text; those that share few words are not compared letter by letter."""
    words = [set(re.findall(r"\w+", text.casefold())) for _, text in descriptors]
    found = []
    for one, (place, text) in enumerate(descriptors):
        for two, (other, more) in enumerate(descriptors[:one]):
            if len(words[one] & words[two]) > 0.3 * len(words[one] | words[two]):
                ratio = difflib.SequenceMatcher(None, text.casefold(), more.casefold(), autojunk=False).ratio()
                if ratio > MOST_ALIKE:
                    found.append(f"{place} / {other}: {text} / {more}")
    return found


def test_no_two_descriptors_say_nearly_the_same(pack: FormPack) -> None:
    descriptors = _descriptors(pack)
    assert alike(descriptors) == []
    one = descriptors[0][1]
    assert len(alike([*descriptors, ("a copy", one.replace("child", "baby"))])) == 1


def test_no_two_items_share_a_name_question_or_hint(pack: FormPack) -> None:
    items = list(pack.items())
    assert len({item.name for item in items}) == len(items)
    assert len({item.question for item in items}) == len(items)
    assert all(item.question.endswith("?") for item in items)
    assert all(len(hints) >= 2 for item in items for hints in item.look_for.values())


def _syllables(word: str) -> int:
    word = re.sub(r"[^a-z]", "", word.casefold())
    if len(word) <= 3:
        return 1
    word = re.sub(r"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$", "", word)
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def reading_grade(text: str) -> float:
    """Flesch-Kincaid grade level; a clause after a semicolon or colon is read as a sentence of its own."""
    sentences = [part for part in re.split(r"[.!?;:]+", text) if re.search(r"\w", part)]
    words = re.findall(r"[A-Za-z’']+", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def test_the_measure_of_reading_age_tells_plain_from_hard() -> None:
    assert reading_grade("The cat sat on the mat. The child is fed.") < 2
    assert (
        reading_grade("Intergenerational socioeconomic disadvantage necessitates multidisciplinary intervention.") > 15
    )


def test_each_item_reads_at_about_the_age_of_twelve(pack: FormPack) -> None:
    grades = {item.id: reading_grade(" ".join(item.descriptors)) for item in pack.items()}
    assert {key: round(value, 1) for key, value in grades.items() if value > READING_GRADE} == {}


def test_a_changed_word_is_a_new_version(pack: FormPack) -> None:
    """Drafts name the content that they began with: change `version` in pack.toml and this line together."""
    known = ("1.0", "ef58fc5cb1ce3a3d50dd8d0f5af95b65fda1502c066672cdd5828a77790cc6bf")
    assert (pack.version, pack.hash) == known
