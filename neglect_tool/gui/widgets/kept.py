"""Rows kept in step with a state by key: what is still there is updated in place, so that the cursor never jumps."""

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

S = TypeVar("S")
W = TypeVar("W", bound=QWidget)


class Kept(Generic[S, W]):
    """The widgets of one list in a box layout; they are made by key and reused as long as that key is in the state."""

    def __init__(
        self,
        box: QBoxLayout,
        key: Callable[[S], Hashable],
        make: Callable[[S], W],
        update: Callable[[W, S], None],
        *,
        stretch: int = 0,
    ) -> None:
        self._box = box
        self._key = key
        self._make = make
        self._update = update
        self._stretch = stretch
        self._widgets: dict[Hashable, W] = {}

    @property
    def widgets(self) -> tuple[W, ...]:
        """In the order shown."""
        return tuple(self._widgets.values())

    def at(self, key: Hashable) -> W | None:
        """The one of that key."""
        return self._widgets.get(key)

    def show(self, states: Iterable[S]) -> None:
        """Make, reuse, reorder and remove."""
        wanted = {self._key(state): state for state in states}
        for key in [key for key in self._widgets if key not in wanted]:
            gone = self._widgets.pop(key)
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        fresh: dict[Hashable, W] = {}
        for place, (key, state) in enumerate(wanted.items()):
            widget = self._widgets.get(key)
            if widget is None:
                widget = self._make(state)
                self._box.insertWidget(place, widget, self._stretch)
            elif self._box.indexOf(widget) != place:
                self._box.removeWidget(widget)
                self._box.insertWidget(place, widget, self._stretch)
            self._update(widget, state)
            fresh[key] = widget
        self._widgets = fresh
