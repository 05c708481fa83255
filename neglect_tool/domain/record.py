"""What the record may hold beside the profile: topics, in the order in which they are asked. None is graded."""

from dataclasses import dataclass
from enum import StrEnum


class Of(StrEnum):
    """Whom or what a topic is about."""

    FAMILY = "family"
    CHILD = "child"
    CARER = "carer"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that practitioners and panels expect to find."""

    code: str
    of: Of
    name: str
    hint: str
    locates: bool = False
    """Whether it tells where somebody may be found, so that it stays out of editions for the family."""
    once: bool = False
    """Whether there is one of it at a time, such as a legal status, and not a list that grows."""


def _topic(code: str, of: Of, name: str, hint: str, *, locates: bool = False, once: bool = False) -> Topic:
    return Topic(code, of, name, hint, locates, once)


_F, _C, _A, _W = Of.FAMILY, Of.CHILD, Of.CARER, Of.WORK
TOPICS: tuple[Topic, ...] = (
    _topic(
        "consent",
        _F,
        "Consent or lawful basis",
        "Who agreed to what, and when; or the basis without consent.",
        once=True,
    ),
    _topic("sharing", _F, "Information shared", "What was shared, with whom, why, and on what basis."),
    _topic(
        "language",
        _F,
        "Language and interpreter",
        "The language of the home, and who interprets: never a child or relative.",
        once=True,
    ),
    _topic("ethnicity", _F, "Ethnicity", "In the family’s own words.", once=True),
    _topic("religion", _F, "Religion or belief", "In the family’s own words.", once=True),
    _topic("address", _F, "Address", "Where the household lives.", locates=True, once=True),
    _topic("removed", _F, "Previous children removed", "When, and by which court or agency."),
    _topic("other-children", _F, "Other children elsewhere", "Who, and with whom they live.", locates=True),
    _topic("visitors", _F, "Regular visitors", "Who comes or stays, and how often."),
    _topic("professionals", _F, "Professionals involved", "Name, agency and how to reach them.", locates=True),
    _topic(
        "legal", _C, "Legal status and orders", "Such as a plan, an order, or accommodation, with its date.", once=True
    ),
    _topic("responsibility", _C, "Parental responsibility", "Who has it.", once=True),
    _topic(
        "contact", _C, "Nights with each carer, and contact", "How many nights with whom, and what contact there is."
    ),
    _topic("school", _C, "School or nursery", "Which, and who knows the child there.", locates=True, once=True),
    _topic("surgery", _C, "Surgery", "Doctor’s surgery, health visitor or school nurse.", locates=True, once=True),
    _topic("growth", _C, "Growth", "Weight, length or height, with the day and who measured."),
    _topic("immunisations", _C, "Immunisations", "Which are up to date, and which are not."),
    _topic("dental", _C, "Dental", "Last seen, and what was found."),
    _topic("not-brought", _C, "Was not brought", "Which appointment, when, and what was done about it."),
    _topic(
        "injury",
        _C,
        "Injuries",
        "What was seen or reported, when, and who was told. A mark on a child who cannot yet move about: refer now.",
    ),
    _topic("disability", _A, "Disability and health", "What it means for looking after the children."),
    _topic(
        "easy-read", _A, "Easy-read or other format", "What helps this person to read or hear the report.", once=True
    ),
    _topic("advocacy", _A, "Advocacy", "Who speaks with or for them.", once=True),
    _topic("abuse", _A, "Domestic abuse", "What is known, from whom; think who may read this."),
    _topic("mental-health", _A, "Mental health", "Facts with their source."),
    _topic("substances", _A, "Alcohol and drugs", "Facts with their source."),
    _topic("learning", _A, "Learning disability", "Facts with their source."),
    _topic("childhood", _A, "Their own childhood", "In their words, or with its source."),
    _topic("supervision", _W, "Supervision", "What was talked over, with whom, and what came of it."),
    _topic("oversight", _W, "Management oversight", "Who looked, when, and what they asked for."),
    _topic("transfer", _W, "Transfer to a new worker", "From whom to whom, and what they must know first."),
    _topic("step-down", _W, "Stepping down", "What would make us reopen?"),
    _topic("corrections", _W, "The family’s corrections", "What they say is wrong, and what was done."),
    _topic("complaint", _W, "Complaint route", "What the family was told about how to complain.", once=True),
    _topic(
        "safe-delivery",
        _W,
        "Safe delivery",
        "A safe address, time and way for each person who gets a report.",
        locates=True,
    ),
    _topic(
        "restricted",
        _W,
        "Restricted note",
        "Never in any edition. For what must not be shared, such as a worry about a named person.",
    ),
)
"""Every topic there is. A code keeps its meaning for good."""

_BY_CODE = {topic.code: topic for topic in TOPICS}


def topic(code: str) -> Topic:
    """The topic with that code; KeyError if there is none."""
    return _BY_CODE[code]


def known(code: str) -> bool:
    """Whether there is such a topic."""
    return code in _BY_CODE
