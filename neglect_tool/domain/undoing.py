"""Which changes of a chain count: an undo is one more change, and undoing that again puts its step back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """How a change hangs on the others: its number, whether it belongs to the step before, and what it undoes."""

    seq: int
    joined: bool = False
    undoes: int | None = None
    begins: bool = False
    """Whether it begins a document (an import or a start), which is never undone."""


@dataclass(frozen=True, slots=True)
class UndoStack:
    """What the next Undo and the next Redo would each name as target, the nearest last."""

    undo: tuple[int, ...]
    redo: tuple[int, ...]


def undone(links: Sequence[Link]) -> frozenset[int]:
    """Numbers of the changes that do not count, a whole step at a time."""
    dead: set[int] = set()
    targets: set[int] = set()
    for step in reversed(_steps(links)):
        first = step[0]
        if first.seq in targets:
            dead.update(link.seq for link in step)
        elif first.undoes is not None:
            targets.add(first.undoes)
    return frozenset(dead)


def undo_stack(links: Sequence[Link], since: int = 0) -> UndoStack:
    """What can be undone and redone among the steps that began after change `since`."""
    undo: list[int] = []
    redo: list[tuple[int, int]] = []
    for step in _steps(links):
        first = step[0]
        if first.undoes is None:
            redo.clear()
            if first.begins:
                undo.clear()
            else:
                undo.append(first.seq)
        elif first.undoes in undo:
            undo.remove(first.undoes)
            redo.append((first.seq, first.undoes))
        else:
            back = [pair for pair in redo if pair[0] == first.undoes]
            redo = [pair for pair in redo if pair[0] != first.undoes]
            undo.extend(target for _, target in back)
    return UndoStack(tuple(seq for seq in undo if seq > since), tuple(seq for seq, _ in redo if seq > since))


def _steps(links: Iterable[Link]) -> list[list[Link]]:
    steps: list[list[Link]] = []
    for link in links:
        if link.joined and steps:
            steps[-1].append(link)
        else:
            steps.append([link])
    return steps
