"""The key to the shapes."""

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts


def key(facts: ReportFacts) -> b.Key:
    """Every shape with its words, the pack's for the grades."""
    numbers = [(grade, say.grade_words(facts.pack, grade)) for grade in range(1, 6)]
    others = [(value, say.NOT_GRADES[value]) for value in (NotGrade.UNKNOWN, NotGrade.DECLINED, NotGrade.NA)]
    entries = [(b.Mark(grade, f"{grade}, {words}"), words) for grade, words in numbers]
    entries += [(b.Mark(value, words), words) for value, words in others]
    return b.Key(tuple(entries))
