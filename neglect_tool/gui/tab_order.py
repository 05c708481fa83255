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
    """What stands in a layout; a grid is read row by row, whatever was put into it first."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
    if isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.BottomToTop:
        places.reverse()
    for index in places:
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _laid(inner)
        elif widget is not None:
            yield widget
