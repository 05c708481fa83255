"""The text of a day says what was told and nothing else, and what was written comes back from it, whoever wrote it."""

from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain.day import ELSE, NOT_ASKED, Learned, Told, compose, parse, tidy
from neglect_tool.packs.day import shipped_day

NAMES = shipped_day().names
WORDS = st.text(alphabet=st.sampled_from("ab “”’.,:;\n 1é") | st.characters(), max_size=40)
HEADS = st.sampled_from(
    [*(f"{name}: " for name in NAMES), "Bath, with Mum: ", "Bedtime, as seen: ", "Anything else: ", "  ", "\n",
     f"{NOT_ASKED}: Bath.", f"{NOT_ASKED}: the rest."]
)  # fmt: skip
TEXT = st.lists(WORDS | HEADS, max_size=6).map("".join)
TOLD = st.builds(Told, TEXT, WORDS.map(tidy), st.sampled_from([None, *Learned])).filter(lambda told: not told.empty)


@given(st.dictionaries(st.sampled_from([*NAMES, ELSE]), TOLD))
def test_what_is_told_comes_back(told: dict[str, Told]) -> None:
    assert parse(compose(told, NAMES), NAMES) == told


def words_in(text: str) -> list[str]:
    return sorted(text.replace(":", " ").replace(",", " ").split())


@given(TEXT)
def test_no_word_of_a_text_from_elsewhere_is_lost(text: str) -> None:
    once = parse(text, NAMES)
    again = compose(once, NAMES)
    assert parse(again, NAMES) == once
    lines = [line for line in text.split("\n") if not (line.startswith(NOT_ASKED) and line.endswith("."))]
    kept = words_in(again)
    for line in lines:
        for word in words_in(line):
            assert word in kept or not line.rstrip().removesuffix(":").strip() or empty_head(line)


def empty_head(line: str) -> bool:
    """Whether a line is the name of a moment with nothing said of it."""
    found = parse(line, NAMES)
    return not found


def test_it_reads_as_a_person_would_write_it() -> None:
    told = {
        "Bedtime": Told("“I go up when it gets dark.”\n“Nobody says.”", "Alfie", Learned.CHILD),
        "Tea": Told("Toast, eaten standing", "", Learned.SEEN),
        ELSE: Told("She asked to be fetched on time."),
    }
    assert compose(told, ("Tea", "Bath", "Bedtime")) == (
        "Tea, as seen: Toast, eaten standing\n"
        "Bedtime, in the child’s words, with Alfie: “I go up when it gets dark.”\n"
        "  “Nobody says.”\n"
        "Anything else: She asked to be fetched on time.\n"
        "Not asked yet: Bath."
    )


def test_a_text_that_goes_through_no_day_is_kept_whole() -> None:
    text = "Seen alone, in the park. “I make my tea.”\n\nShe wants Dad to stay in."
    assert parse(text, NAMES) == {ELSE: Told(text)}
    assert text.split("\n")[0] in compose(parse(text, NAMES), NAMES)


def test_nothing_known_is_no_text() -> None:
    assert compose({}, NAMES) == ""
    assert compose({"Bath": Told("  ", " ", Learned.SEEN)}, NAMES) == ""
    assert parse("", NAMES) == {}


def test_who_is_there_never_ends_the_head() -> None:
    told = {"Bath": Told("Warm", "Mum: and\nGran")}
    assert parse(compose(told, NAMES), NAMES) == {"Bath": Told("Warm", "Mum; and Gran")}
