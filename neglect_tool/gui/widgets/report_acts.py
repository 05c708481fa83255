"""What may be done with the report that is shown: one filled button, and the ways out of the vault."""

from neglect_tool.gui.presenters.report_state import ReportState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.saying import tr


class ReportActs(FlowBox):
    """Buttons, in the order in which one comes to need them."""

    def __init__(self, look: Look) -> None:
        self.sign = ActionButton(look, "", FILLED, icon="visit")
        self.mend = ActionButton(look, tr("See what stops signing"), OUTLINE)
        self.print = ActionButton(look, tr("Print"), OUTLINE, icon="print")
        self.save = ActionButton(look, tr("Save a copy"), OUTLINE, icon="save")
        self.copy = ActionButton(look, tr("Copy the words"), OUTLINE)
        self.hand_over = ActionButton(look, tr("Record how it was handed over"), LINK)
        self.again = ActionButton(look, tr("Build it again"), LINK)
        self.copy.setAccessibleDescription(tr("For the case system; they leave the clipboard after a minute"))
        super().__init__(self.sign, self.mend, self.print, self.save, self.copy, self.hand_over, self.again)

    def show_state(self, state: ReportState) -> None:
        """What can be done now."""
        built, free = state.pages > 0, not state.busy
        self.sign.setVisible(bool(state.sign) and state.form is None)
        self.sign.say(state.sign)
        self.mend.setVisible(state.why_not_place is not None and not state.sign)
        for button in (self.save, self.copy, self.hand_over):
            button.setEnabled(built and free)
        self.print.setEnabled(built and free and state.printing is None)
        self.again.setEnabled(free)
