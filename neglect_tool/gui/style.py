"""The style sheet, written from the tokens: what Qt draws itself (labels, fields, menus) in the look's colours."""

from neglect_tool.gui.theme import Theme

_SHEET = """
* {{ font-family: "{family}"; font-size: {body}px; color: {ink}; }}
QMainWindow, QWidget[ground="page"] {{ background: {ground}; }}
QWidget[ground="surface"] {{ background: {surface}; }}
QWidget[ground="sunken"] {{ background: {sunken}; }}
QWidget[ground="brand"] {{ background: {brand}; }}
QWidget[ground="brand"] QLabel {{ color: {onbrand}; background: transparent; }}
QWidget[ground="brand"] QLabel[tone="ink2"] {{ color: {onbrand2}; }}
QLabel {{ background: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; border: none; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame[card="prompt"] {{ background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame[edge="accent"] {{ background: {accent}; border: none; }}
QFrame[card="inset"] {{ background: {sunken}; border: 1px solid {insetline}; border-radius: {card}px; }}
QFrame[card="soft"] {{ background: {accsoft}; border: 1px solid {softline}; border-radius: {control}px; }}
QFrame[bar="top"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame[bar="foot"] {{ background: {surface}; border: none; border-top: 1px solid {line}; }}
QFrame[bar="rail"] {{ background: {surface}; border: none; border-right: 1px solid {line}; }}
QFrame[bar="side"] {{ background: {surface}; border: none; border-left: 1px solid {line}; }}
QFrame[rule="true"] {{ background: {line}; border: none; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {{
  background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {control}px;
  padding: {pad_y}px {pad_x}px; placeholder-text-color: {ink3};
  selection-background-color: {accent}; selection-color: {onaccent}; }}
QPlainTextEdit[role="lead"], QLineEdit[role="lead"] {{ font-size: {lead}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {ink3}; background: {sunken}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {sunken}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {arrow_room}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {edge};
  selection-background-color: {accsoft}; selection-color: {ink}; outline: none; }}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; }}
QCheckBox:disabled {{ color: {ink3}; }}
QAbstractItemView {{ background: {surface}; color: {ink}; border: none; outline: none; }}
QHeaderView::section {{ background: {surface}; color: {ink2}; border: none; border-bottom: 1px solid {line};
  padding: {pad_y}px 16px; font-size: {cap}px; font-weight: 600; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; min-height: 32px; border-radius: 2px; margin: 2px 3px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; min-width: 32px; border-radius: 3px; margin: 3px 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; width: 0; height: 0; }}
QMessageBox {{ background: {surface}; }}
QMessageBox QPushButton {{ min-width: 120px; background: {surface}; color: {accent}; border: 1px solid {accent};
  border-radius: {control}px; padding: {pad_y}px 16px; font-weight: 600; }}
QMessageBox QPushButton:focus {{ border: 3px solid {focus}; }}
QMenu {{ background: {surface}; border: 1px solid {edge}; border-radius: {control}px; padding: 6px; }}
QMenu::item {{ padding: 8px 24px 8px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accsoft}; color: {ink}; }}
QMenu::item:checked {{ font-weight: 600; color: {accent}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 8px; }}
QToolTip {{ background: {ink}; color: {surface}; border: none; padding: 6px 8px; }}
QDialog {{ background: {surface}; }}
QProgressBar {{ background: {sunken}; border: 1px solid {edge}; border-radius: 4px; height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""
_BRAND = {"light": "#0F3D49", "dark": "#0B2229", "hc": "#000000"}
"""The ground of the unlock page's panel: the accent, deepened."""


def stylesheet(theme: Theme) -> str:
    """Qt style sheet for one theme."""
    colours = theme.scale.colour[theme.mode]
    contrast = theme.mode == "hc"
    sheet = _SHEET.format(
        **colours,
        family=theme.scale.family,
        body=theme.px(14),
        lead=theme.px(theme.scale.type["lead"][0]),
        cap=theme.px(12),
        brand=_BRAND[theme.mode],
        onbrand="#FFFFFF" if contrast else "#F6F4EF",
        onbrand2="#FFFFFF" if contrast else "#C9D6DA",
        insetline=colours["line"] if contrast else colours["sunken"],
        softline=colours["line"] if contrast else colours["accsoft"],
        card=theme.scale.radius_card,
        control=theme.scale.radius_control,
        pad_y=theme.px(6),
        pad_x=theme.px(10),
        arrow_room=theme.px(28),
    )
    roles = (
        f'QLabel[role="{role}"] {{ font-size: {theme.px(size)}px; font-weight: {weight}; }}'
        for role, (size, weight) in theme.scale.type.items()
    )
    tones = (f'QLabel[tone="{name}"] {{ color: {value}; }}' for name, value in colours.items())
    return "\n".join((sheet, *roles, *tones))
