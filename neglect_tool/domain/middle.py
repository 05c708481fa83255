"""From the grades of items to those of areas and domains: held, the middle grade, and what stays masked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from neglect_tool.domain.form import Band
from neglect_tool.domain.profile import Profile, Result, Status
from neglect_tool.domain.standing import AreaLayout, DomainLayout

HELD_FROM = 4
"""A grade this bad sets its area and domain by itself."""
HELD_IF_CRITICAL = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """An item's answer, or an area's, as the next level up takes it."""

    id: str
    number: int | None
    left_out: bool
    """`na`, or not applicable."""
    holds: bool = False
    """Sets the level above by itself, though it be below 4."""
    provisional: bool = False


def profile(
    layout: Sequence[DomainLayout], band: Band, answer: Callable[[str], tuple[int | None, bool, bool]]
) -> Profile:
    """The results of every area and domain; `answer` gives an item's number, whether `na`, and whether provisional."""
    areas: dict[str, Result] = {}
    domains: dict[str, Result] = {}
    for domain in layout:
        above: list[Cell] = []
        inside: list[Cell] = []
        for each in domain.areas:
            cells = _cells(each, band, answer)
            result = _result(cells, cells)
            areas[each.area.id] = result
            inside += cells
            above.append(
                Cell(
                    each.area.id,
                    result.grade,
                    left_out=result.status is Status.NOT_APPLICABLE,
                    holds=result.held,
                    provisional=result.status is Status.PROVISIONAL,
                )
            )
        domains[domain.domain.id] = _result(above, inside)
    return Profile(areas, domains)


def middle(numbers: Sequence[int]) -> int:
    """The worst grade that at least half of the numbers reach or pass: of 1 and 3 it is 3, of 1, 1 and 3 it is 1."""
    return sorted(numbers, reverse=True)[(len(numbers) + 1) // 2 - 1]


def _cells(area: AreaLayout, band: Band, answer: Callable[[str], tuple[int | None, bool, bool]]) -> list[Cell]:
    cells = []
    for item in area.items:
        number, na, provisional = answer(item.id)
        holds = number is not None and number >= HELD_IF_CRITICAL and band in item.critical
        cells.append(Cell(item.id, number, na, holds, provisional))
    return cells


def _result(cells: Sequence[Cell], inside: Sequence[Cell]) -> Result:
    taken = [cell for cell in cells if not cell.left_out]
    if not taken:
        return Result(None, Status.NOT_APPLICABLE)
    numbers = [cell.number for cell in taken if cell.number is not None]
    held = any(cell.holds for cell in taken) or any(number >= HELD_FROM for number in numbers)
    if held:
        grade = max(numbers)
    elif 3 * len(numbers) < 2 * len(taken):
        return Result(None, Status.NOT_ENOUGH_INFORMATION)
    else:
        grade = middle(numbers)
    unsure = len(numbers) < len(taken) or any(cell.provisional for cell in taken)
    return Result(
        grade=grade,
        status=Status.PROVISIONAL if unsure else Status.GRADED,
        because=tuple(cell.id for cell in taken if cell.number == grade),
        masked=tuple(cell.id for cell in inside if cell.number is not None and cell.number > grade),
        held=held,
    )
