"""Tab follows what is seen: pages are rebuilt in any order, so the way is laid out anew when Tab is pressed."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget


def put_in_order(window: QWidget) -> None:
    """Lead Tab through everything in this window as its layouts stand: down, and from left to right."""
    for first, second in itertools.pairwise(stops(window)):
        if first.nextInFocusChain() is not second:
            QWidget.setTabOrder(first, second)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab can stand, in the order in which it is read."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    known = set(laid)
    loose = [child for child in widget.children() if isinstance(child, QWidget) and child not in known]
    loose.sort(key=lambda child: (child.y(), child.x()))
    for child in itertools.chain(laid, loose):
        if child.isVisible() and not child.isWindow():
            yield from stops(child)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    """What stands in a layout; a grid is read row by row, whatever was put into it first.

    Each part is asked for its place. Were each place asked for its part, Python would keep the item that holds it after
    Qt has let go of that, and take whatever comes to lie there next for it, which ends the program.
    """
    owner = layout.parentWidget()
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    held = [part for part in owner.children() if isinstance(part, QWidget)] if owner is not None else []
    places: dict[int, QLayout | QWidget] = {layout.indexOf(part): part for part in inner}
    places |= {layout.indexOf(part): part for part in held}
    order = sorted(place for place in places if place >= 0)
    if isinstance(layout, QGridLayout):
        order.sort(key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
    if isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.BottomToTop:
        order.reverse()
    for index in order:
        part = places[index]
        if isinstance(part, QLayout):
            yield from _laid(part)
        else:
            yield part
