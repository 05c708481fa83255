<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>Neglect Tool</name>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>move</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
A bar to find with, the table, and at its side the event that one stands at.
The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>Enter</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
Draws one child's series; every tab, row and key is an intent.
A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>open</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>search</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>Ctrl N</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>new family</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>Ctrl L</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>lock</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>domain</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>item by item</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>table</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>side by side</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>pictures</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>child</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>profiles</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Alt ←</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.
Moments in the order of the day, to be filled in any order; at the side, how far one is.
Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>back</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.
Moments in the order of the day, to be filled in any order; at the side, how far one is.
Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>new event</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>write</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.
The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>Ctrl Enter</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>another</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>Tab</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
Family and work at the left, each person at the right.
The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/story.py" />
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <source>next field</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
A card a part of the report, in its order, and the list of what is left of them.
A quiet half that says what this is, and a half with the one thing to do.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>F6</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
The table, and at its side the action that one stands at.
The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <source>next moment</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Ctrl Z</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>undo</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <source>Ctrl 1–8</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
Family and work at the left, each person at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <source>pages</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
Family and work at the left, each person at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>start a visit</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>grade</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>not seen yet</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>not applicable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>item</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.
Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>carer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>Ctrl →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>next area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <source>what to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>keep</source>
   <extracomment>One form.
Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.
Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <location filename="../../neglect_tool/gui/pages/vault.py" />
   <source>Esc</source>
   <extracomment>One form.
What may be added and the form of what is being added; below, what is kept; over both, one that is open.
A card a section; the one form that is open stands in the card that it belongs to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <source>back to the caseload</source>
   <extracomment>One form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>add</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>larger, smaller</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.
The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>new action</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <location filename="../../neglect_tool/gui/pages/story.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>next part</source>
   <extracomment>The table, and at its side the action that one stands at.
A card a part of the report, in its order, and the list of what is left of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>finding</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>go there</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>come back here</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>manager’s reason</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <source>next</source>
   <extracomment>Family and work at the left, each person at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>PgUp PgDn</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>page</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>Ctrl T</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>words</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>Ctrl B</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>black and white</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>Ctrl P</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>print</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>Ctrl S</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>save a copy</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>Ctrl R</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>referral</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>next choice</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>Ctrl + −</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <location filename="../../neglect_tool/gui/pages/vault.py" />
   <source>next card</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.
A card a section; the one form that is open stands in the card that it belongs to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>jot</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>chronology</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>not evidence</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>Space</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>lift, then arrows</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>another item</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/vault.py" />
   <source>next button</source>
   <extracomment>A card a section; the one form that is open stands in the card that it belongs to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/vault.py" />
   <source>leave it as it is</source>
   <extracomment>A card a section; the one form that is open stands in the card that it belongs to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Ctrl O</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>choose a file</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Ctrl C</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>copy the verdict</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Shift Enter</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>new line</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Alt 1–4</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>mark</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Ctrl H</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>hide screen</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>Ctrl ,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>Ctrl 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>your vault</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
