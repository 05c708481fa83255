<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>Neglect Tool</name>
  <message>
   <location filename="../../neglect_tool/domain/ages.py" />
   <location filename="../../neglect_tool/exchange/document_people.py" />
   <source>this child is {last_age} or over on {isoformat}</source>
   <extracomment>The child's band on a date; raises DocumentError for one who is 18 or over.
A child, born or expected, who is under 18 on the day of the assessment.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/ages.py" />
   <source>child “{id}”</source>
   <extracomment>The child's band on a date; raises DocumentError for one who is 18 or over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/ages.py" />
   <source>Check the birth date; a profile is for children under 18.</source>
   <extracomment>The child's band on a date; raises DocumentError for one who is 18 or over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/alignment.py" />
   <source>{id} was made with another version of the pack {id2}; it is read here by version {version}, item by item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/alignment.py" />
   <source>, except for {alone}, which only one of them has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/alignment.py" />
   <source>{id} was made with the pack {pack} and {id2} with {pack2}; items are matched by id{only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/days.py" />
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/edition_for_child.py" />
   <source>The people who look after you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/edition_for_child.py" />
   <source>What nobody has seen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/edition_for_child.py" />
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/editions.py" />
   <source>{what} is protected, and shared with this reader too</source>
   <extracomment>Where an edition would tell something protected: a piece shared against its protection, or words that name it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it belongs to the grades with another carer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>another carer said it, or nobody wrote who did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is another carer’s view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>the grades with another carer stay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is another’s step, or nobody is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it tells where somebody may be found</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is about our own work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>restricted: in no edition</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>the panel reads everything</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is about a child whom this edition leaves out</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is protected: it stays in the panel edition</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>withheld by {by} on {day}: {why}</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>partner agencies read it</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>a young person’s edition has no grades by carer</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it was shared, and the grades to which it belongs were not</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>shared by {by} on {day}: {why}</source>
   <extracomment>What this edition does with a piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it must leave no trace in this edition</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>{kind} stays out</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it names somebody else of the family</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it tells what somebody said</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>it is their own</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/letting_in.py" />
   <source>everybody of the family may read it</source>
   <extracomment>What happens where nobody has let it in.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>Why now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/report/sections/analysis.py" />
   <source>Analysis</source>
   <extracomment>Both texts as they were written.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/report/sections/analysis.py" />
   <source>Capacity to change</source>
   <extracomment>Both texts as they were written.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>Where {child} lives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>The grades with {carer}, or why there are none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>Where the visit of {day} was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>{item} {grade}, {child} with {carer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>{about}: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>{item}, {child}: {carer} for {carer2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>The voice of {child}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>{carer}’s own view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>Chronology, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>A strength of {child}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>Action {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>The decision of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>A decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/pieces.py" />
   <source>Record: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/__init__.py" />
   <source>no child is entered, so there is nothing to sign</source>
   <extracomment>Why a signature would stand for nothing, else empty: with no child entered, no check has anything to find.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>was declined</source>
   <extracomment>A critical item with neither a number nor `na`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>is not seen yet</source>
   <extracomment>A critical item with neither a number nor `na`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{id} {how} for {pair}, and is critical at this age. See it and grade it.</source>
   <extracomment>A critical item with neither a number nor `na`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{id} is marked not applicable for {pair}, and is critical at this age.</source>
   <extracomment>A critical item set aside as not applicable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{what} See it and grade it.</source>
   <extracomment>A critical item set aside as not applicable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{at} has no evidence. Say what was seen or heard.</source>
   <extracomment>A number of 3 or worse that says nothing of what was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{at} is critical at this age and has no evidence. Say what was seen or heard.</source>
   <extracomment>An all clear on a critical item that says nothing of what was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>In the last {sleep_place_days} days nobody wrote that they saw where {name} sleeps ({id}).</source>
   <extracomment>A baby whose sleeping place nobody saw lately.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{what} Look at the place, and say what was seen.</source>
   <extracomment>A baby whose sleeping place nobody saw lately.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{at} is critical at this age and rests on a carer's word.</source>
   <extracomment>An all clear on a critical item that rests on a carer's word.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{text} See it, or ask somebody who has.</source>
   <extracomment>An all clear on a critical item that rests on a carer's word.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>All evidence for {child} with {carer} is what a carer said.</source>
   <extracomment>A carer whose whole profile for a child is what carers said.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{what} Add what was seen, or what others know.</source>
   <extracomment>A carer whose whole profile for a child is what carers said.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{at} is from {day}, {days} days before this assessment. See it again.</source>
   <extracomment>A number from a visit too long ago for the child's age.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{sibling} as well as {child}</source>
   <extracomment>Evidence about several children, weighed for one and not, or quite otherwise, for a sibling.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>Evidence on {id} with {carer} is about {who}.</source>
   <extracomment>Evidence about several children, weighed for one and not, or quite otherwise, for a sibling.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{what} {sibling} has no number on it. Grade it for {sibling} too.</source>
   <extracomment>Evidence about several children, weighed for one and not, or quite otherwise, for a sibling.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{what} They are at {number} and {other}. Look at both again, or write why they differ.</source>
   <extracomment>Evidence about several children, weighed for one and not, or quite otherwise, for a sibling.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{grade} by {observer}</source>
   <extracomment>Two observers whose last numbers are far apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{id} for {pair} was graded {said}.</source>
   <extracomment>Two observers whose last numbers are far apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{text} Talk it over, and write what you make of it.</source>
   <extracomment>Two observers whose last numbers are far apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/evidence.py" />
   <source>{id} at {number} for {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/finding.py" />
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_sight.py" />
   <source>{child} with {carer}</source>
   <extracomment>Such as "Alfie with Leanne".
An alert on a child about whom nobody has decided.
"Alfie with Darren".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>“{words}” belongs to another family, and stands in {place}.</source>
   <extracomment>Each trace of another family, once for each place that holds it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>{what} Look at it: take it out, or have a manager write why it stays.</source>
   <extracomment>Each trace of another family, once for each place that holds it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <location filename="../../neglect_tool/services/written.py" />
   <source>why now</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the entry of {carer}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the visit of {day}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>{item} for {child} with {carer}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>a compensation on {item}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the voice of {child}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the view of {carer}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the chronology, {day}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>a strength of {child}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the analysis</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>the capacity to change</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <source>action {number}</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/other_family.py" />
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a decision</source>
   <extracomment>Every free text: what it is about, where it stands in words, and the text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>Say who decided, when, what, and whom they told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{item} at {grade} for {who} cannot wait, and no decision is recorded. {say_who}</source>
   <extracomment>An alert on a child about whom nobody has decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>The profile asks for a decision about {child} ({prompt})</source>
   <extracomment>A prompt of P2 or P3 on a child about whom nobody has decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{asked}, and none is recorded. {say_who}</source>
   <extracomment>A prompt of P2 or P3 on a child about whom nobody has decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>Nothing is written of what is known of {name} before birth. Write down what is.</source>
   <extracomment>A child of whose voice and day nothing is written.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>Nothing is written of what {name} says, shows or lives through in a day. Write it down.</source>
   <extracomment>A child of whose voice and day nothing is written.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{name} is not assessed, and no reason is given. Say why.</source>
   <extracomment>A carer left out without a reason, or to be assessed and without one entry.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{name} is to be assessed and has no entry. Make one, or say why {name} is not assessed.</source>
   <extracomment>A carer left out without a reason, or to be assessed and without one entry.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{name} lives in the household and is not assessed. Assess {name} too.</source>
   <extracomment>Someone who lives with the family and whose care nobody has looked at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{name} was seen on no visit. See {name}, and enter it.</source>
   <extracomment>A born child whom no visit saw.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{child} was due on {day}, and no birth date is entered.</source>
   <extracomment>A child still entered as unborn after the due date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{text} Has the baby been born? Enter the birth date, or the new due date.</source>
   <extracomment>A child still entered as unborn after the due date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{name} was seen alone on no visit. See {name} where nobody else can hear, or write why that cannot be.</source>
   <extracomment>A child old enough to speak alone, who never could.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>No visit was unannounced. Make one, or write why there was none.</source>
   <extracomment>The family always knew who was coming.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>Nobody has said whether {child} is disabled or has additional needs.</source>
   <extracomment>A child of whom nobody asked about disability or additional needs.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{what} Ask, and enter it.</source>
   <extracomment>A child of whom nobody asked about disability or additional needs.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{domain} is at {grade} for {name}, who has named needs.</source>
   <extracomment>A child flagged with needs, living with what no other child should.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/people.py" />
   <source>{text} Would we accept this for any other child? Write the answer.</source>
   <extracomment>A child flagged with needs, living with what no other child should.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{domain} improved from {before} to {now} for {child}</source>
   <extracomment>A domain that is said to be better.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{better}, not verified. See it unannounced, or ask an agency that knows.</source>
   <extracomment>A domain that is said to be better.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <location filename="../../neglect_tool/services/verifying.py" />
   <source> and </source>
   <extracomment>An action that nobody could be held to.
Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>Action {number} is without {said}. Add what it lacks.</source>
   <extracomment>An action that nobody could be held to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>The profile asks for a decision about {name} ({prompt}), and there is no action.</source>
   <extracomment>A prompt of P2 or P3 and nothing that will be done.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{text} Write what will change, by whom and by when.</source>
   <extracomment>A prompt of P2 or P3 and nothing that will be done.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{about} is at {number} for {name} and is no better than in the assessment before.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{text} Ask what has been tried, and what must change.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{domain} is at {grade} for {name}, no better after {days} days.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{text} Ask what must change, and by when.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>Action {numbers} was first due on {day} and is not done.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/readiness/progress.py" />
   <source>{text} Say what stopped it, and who will do it now.</source>
   <extracomment>What does not move: items and domains of each child, then overdue actions, each once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Consent or lawful basis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who agreed to what, and when; or the basis without consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Information shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What was shared, with whom, why, and on what basis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Language and interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>The language of the home, and who interprets: never a child or relative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Ethnicity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>In the family’s own words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Religion or belief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Where the household lives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Previous children removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>When, and by which court or agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Other children elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who, and with whom they live.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Regular visitors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who comes or stays, and how often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Professionals involved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Name, agency and how to reach them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Legal status and orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Such as a plan, an order, or accommodation, with its date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Parental responsibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Nights with each carer, and contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>How many nights with whom, and what contact there is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>School or nursery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Which, and who knows the child there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Surgery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Doctor’s surgery, health visitor or school nurse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Weight, length or height, with the day and who measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Immunisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Which are up to date, and which are not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Dental</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Last seen, and what was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Was not brought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Which appointment, when, and what was done about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Injuries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What was seen or reported, when, and who was told. A mark on a child who cannot yet move about: refer now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Disability and health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What it means for looking after the children.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Easy-read or other format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What helps this person to read or hear the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Advocacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who speaks with or for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Domestic abuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What is known, from whom; think who may read this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Mental health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Facts with their source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Alcohol and drugs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Learning disability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Their own childhood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>In their words, or with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Supervision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What was talked over, with whom, and what came of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Management oversight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Who looked, when, and what they asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Transfer to a new worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>From whom to whom, and what they must know first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Stepping down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What would make us reopen?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>The family’s corrections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What they say is wrong, and what was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Complaint route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>What the family was told about how to complain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Safe delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>A safe address, time and way for each person who gets a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Restricted note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/record.py" />
   <source>Never in any edition. For what must not be shared, such as a worry about a named person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>Keep until the youngest child is {birthday}, and at least until {years} after</source>
   <extracomment>The rule in a sentence, as a disposal's record keeps it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>{keep} the last entry; where no birth was entered, the day that the baby was due counts.</source>
   <extracomment>The rule in a sentence, as a disposal's record keeps it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>nothing was added since {day}</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>{years} after that {was} {day}</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>No child was entered; {added}, and {years}.</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>The youngest child</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>{name} {was} {birthday} on {day}</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>, counted from the day the baby was due, {day}</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>{grown}; {added}, and {years}.</source>
   <extracomment>How long the records of a family with these children are kept, by the rule and leaving its hold aside.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>will be</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/domain/retention.py" />
   <source>{n} years</source>
   <translation>
    <numerusform>{n} year</numerusform>
    <numerusform>{n} years</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/domain/showing.py" />
   <source>Withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>This is a prompt, not a threshold. A person decides, and writes why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>not enough information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>not applicable</source>
   <extracomment>The glyph of an area's or domain's result, with what it hides.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>Nothing in the profile asks for a decision now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>Look again at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>The profile asks for a decision about {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>The profile asks for a decision today about {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>an alert on {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>{} at 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>{} at 4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>the critical items {} at 4 or worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>{} at 3, after three or more domains at 3 last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>{} at 3 or worse three times running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>{} at 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>one carer said to make up for another on {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>critical and not seen: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>too little known of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>in the household and not assessed: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>Seen: {seen} of {count} items. Not known: {unknown}.</source>
   <extracomment>What a P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <location filename="../../neglect_tool/report/driving.py" />
   <source>none of these items</source>
   <extracomment>What a P0 must always say of itself.
What P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>No domain is at 3 or worse. This does not mean safe. {known}</source>
   <extracomment>What a P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{grade} because {listed}</source>
   <extracomment>A grade with its reason and what it hides, such as "3 because H1, H2; +1 worse inside (H1b); provisional".
"4 because K2a and K2b".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>+{count} worse inside ({listed})</source>
   <extracomment>A grade with its reason and what it hides, such as "3 because H1, H2; +1 worse inside (H1b); provisional".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>provisional</source>
   <extracomment>A grade with its reason and what it hides, such as "3 because H1, H2; +1 worse inside (H1b); provisional".
An area or domain as a screen reader tells it.
The words beside a glyph, a line each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/domain/wording.py" />
   <source>and</source>
   <extracomment>Words as a sentence lists them: H, R and L.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/attachment.py" />
   <location filename="../../neglect_tool/exchange/draft_aside.py" />
   <location filename="../../neglect_tool/exchange/draft_codec.py" />
   <source>a later version of the program wrote this</source>
   <extracomment>What an entry of one of the two kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
What an entry of one of these kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
The payload as an object, its kind and version checked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/attachment.py" />
   <location filename="../../neglect_tool/exchange/draft_aside.py" />
   <source>Open the vault with that version.</source>
   <extracomment>What an entry of one of the two kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
What an entry of one of these kinds holds; VaultTooNew or VaultDamaged if it cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/attachment.py" />
   <location filename="../../neglect_tool/exchange/draft_aside.py" />
   <source>a saved record cannot be read</source>
   <extracomment>What an entry of one of the two kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
What an entry of one of these kinds holds; VaultTooNew or VaultDamaged if it cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/attachment.py" />
   <location filename="../../neglect_tool/exchange/draft.py" />
   <location filename="../../neglect_tool/exchange/draft_aside.py" />
   <source>Check the vault, or restore a backup.</source>
   <extracomment>What an entry of one of the two kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
What an entry of one of these kinds holds; VaultTooNew or VaultDamaged if it cannot be read.
The assessment and its document; DocumentError if it does not hold together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Take it out, or use the key that was meant.</source>
   <extracomment>The assessment in `data`, made with the pack given, or with one of the packs given by id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>“{shown}” is not a version of the format that this program reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Use the version of the program that wrote it, or a later one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>It should be “{format}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <location filename="../../neglect_tool/packs/load.py" />
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>Use one of: {known}.</source>
   <extracomment>Reads the parts of one document in the order in which they refer to each other.
A pack that comes with the program, read once; PackError if there is none of that id.
A strategy that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>there is another “{shown}” before it</source>
   <extracomment>Reads the parts of one document in the order in which they refer to each other.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Give each of them an id of its own.</source>
   <extracomment>Reads the parts of one document in the order in which they refer to each other.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Say why, or what was said.</source>
   <extracomment>Reads the parts of one document in the order in which they refer to each other.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Use one of: {days}.</source>
   <extracomment>Reads the parts of one document in the order in which they refer to each other.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>“{shown}” is not a grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>this is not a grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document.py" />
   <source>Write a whole number from 1 to 5 without quotation marks, or “na”, “unknown” or “declined”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_people.py" />
   <source>Give one of born and due.</source>
   <extracomment>A child, born or expected, who is under 18 on the day of the assessment.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_people.py" />
   <source>Check the date; a profile is for children under 18.</source>
   <extracomment>A child, born or expected, who is under 18 on the day of the assessment.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_people.py" />
   <source>this visit is after the date of the assessment, {isoformat}</source>
   <extracomment>A visit, on the day of the assessment at the latest, and who of these people was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_people.py" />
   <source>Check both dates.</source>
   <extracomment>A visit, on the day of the assessment at the latest, and who of these people was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_sharing.py" />
   <source>Write “professional”, or “carer:” or “child:” with an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Write hours and minutes, such as 15:46.</source>
   <extracomment>A time of the day, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Use one of: {topics}.</source>
   <extracomment>A line of the record.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Name the {key}.</source>
   <extracomment>A line of the record.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Write a whole number from 1 to 5, or “unknown”.</source>
   <extracomment>A colleague's own grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Write a whole number from 1 to 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Write a whole number from 1 to 5, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/document_work.py" />
   <source>Use one of: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/draft.py" />
   <source>this change does not fit what was saved before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/draft_codec.py" />
   <source>this vault holds “{kind}”, which this program does not know</source>
   <extracomment>The payload as an object, its kind and version checked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/draft_codec.py" />
   <source>Open the vault with the version of the program that wrote it, or a later one. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/draft_codec.py" />
   <source>a saved change cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/draft_codec.py" />
   <source>Check the vault, and restore a backup if it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>On the phone, save a copy of it as JPEG. For next time: on an iPhone choose Settings, Camera, Formats, Most Compatible; on a Samsung turn off High efficiency pictures in the camera’s settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Save or export it as a JPEG or PNG picture, and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is a film, and only pictures and scans are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Choose a photograph, or write down what it shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is a raw photograph or a TIFF, which is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Save it as JPEG, or scan the paper to PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is a GIF, which is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is a bitmap (BMP), which is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is an office document or a folder packed into a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Print it to PDF, and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>there is nothing in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Copy it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is a HEIC photograph, which is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>this is not a photograph or a scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Choose a JPEG, PNG or WebP picture, or a PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>Scan it again in black and white or at 200 dots an inch, or in two parts.</source>
   <extracomment>The refusal of a file that is over the limit of its kind, told from its size alone; None: it is not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>Choose a smaller picture size in the camera, or save a smaller copy of it.</source>
   <extracomment>The refusal of a file that is over the limit of its kind, told from its size alone; None: it is not.
Decode it whole, once, within bounds: what is kept can be opened again.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>it is {size}, and a {one_} may be at most {size2}</source>
   <extracomment>The refusal of a file that is over the limit of its kind, told from its size alone; None: it is not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>JPEG, PNG and WebP pictures up to {size}, PDF scans up to {size2}. Room for {left} more in this family.</source>
   <extracomment>What is taken, said before anything is chosen; `held` is how many the family has.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>{part} KB</source>
   <extracomment>A size for a person, rounded up, so that what is over a limit never reads as equal to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>{tenths} MB</source>
   <extracomment>A size for a person, rounded up, so that what is over a limit never reads as equal to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_kinds.py" />
   <source>{tenths:.1f} MB</source>
   <extracomment>A size for a person, rounded up, so that what is over a limit never reads as equal to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>Print it to PDF again, or scan the paper, and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>it is locked with a password</source>
   <extracomment>The pages alone, and how many; earlier versions that the file still held are gone too.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>Open it where it came from, print it to PDF without one.</source>
   <extracomment>The pages alone, and how many; earlier versions that the file still held are gone too.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>page {number} takes too long to draw</source>
   <extracomment>Draw every page once, small: what is kept can be opened again, and none of them is made to take for ever.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>it has {pages} pages, and a scan may have at most {pages2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/picture_pdf.py" />
   <source>Keep the pages that matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>a part of it is missing or broken, so it cannot be shown</source>
   <extracomment>What the file shows and nothing beside it; AttachmentRefused where it cannot be shown or is too large.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>Copy it again from where it came from, or take it again.</source>
   <extracomment>What the file shows and nothing beside it; AttachmentRefused where it cannot be shown or is too large.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>it is {width} by {height} dots, and a picture may have {pixels} million at most</source>
   <extracomment>Decode it whole, once, within bounds: what is kept can be opened again.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>Nothing hidden was found in it.</source>
   <extracomment>What was taken out, for the person: "Taken out: where it was taken and hidden comments.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/pictures.py" />
   <source>Taken out: {listed}.</source>
   <extracomment>What was taken out, for the person: "Taken out: where it was taken and hidden comments.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write it in braces, with keys.</source>
   <extracomment>An object at a place of a file; a key that is left out, null or empty is the same to its readers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>this required key is null</source>
   <extracomment>What stands under a key that may not be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>this required key is missing</source>
   <extracomment>What stands under a key that may not be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Add it.</source>
   <extracomment>What stands under a key that may not be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Fill it in.</source>
   <extracomment>Text that must say something.
A date that may not be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write true or false, without quotation marks.</source>
   <extracomment>True, false, or None where it is left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>“{shown}” is no date</source>
   <extracomment>A date that may be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>this is no date</source>
   <extracomment>A date that may be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write a day of the calendar as year-month-day, such as 2026-07-01.</source>
   <extracomment>A date that may be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write an id in quotation marks.</source>
   <extracomment>A list of references that may be left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Use the id of one that is there, or add it.</source>
   <extracomment>An object at a place of a file; a key that is left out, null or empty is the same to its readers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write it in square brackets.</source>
   <extracomment>An object at a place of a file; a key that is left out, null or empty is the same to its readers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/record.py" />
   <source>Write it in quotation marks.</source>
   <extracomment>An object at a place of a file; a key that is left out, null or empty is the same to its readers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this is a folder, not a file</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Name the assessment document itself.</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <location filename="../../neglect_tool/services/files.py" />
   <source>there is no such file</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.
All bytes of a file of at most `limit` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <location filename="../../neglect_tool/services/files.py" />
   <source>Check the name and the folder.</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.
All bytes of a file of at most `limit` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this file may not be read</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Ask for the right to read it.</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this file cannot be read ({reason})</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Check the name and the disk.</source>
   <extracomment>The whole file, refused before it fills the memory; raises FileProblem for a path that cannot be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this is not JSON ({what})</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Mend the file at that place.</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>brackets are nested too deeply</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>An assessment document needs no more than six levels.</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>{error} is not a JSON number</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Write a whole number or null.</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>it holds a number of thousands of digits</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Mend that number.</source>
   <extracomment>The JSON value in `data`; raises DocumentError with the line and column of the first fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this text holds half of a character (a lone surrogate)</source>
   <extracomment>The same text, once it is sure to have no half of a surrogate pair, which no file or page can hold.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Type that character again.</source>
   <extracomment>The same text, once it is sure to have no half of a surrogate pair, which no file or page can hold.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Name an assessment document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this file begins with a byte order mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>{where}: line 1, column 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Save it as UTF-8 without a byte order mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this is not UTF-8 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Save the file as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>this file is larger than {limit} MB, so it was not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/exchange/strict_json.py" />
   <source>Name an assessment document; the largest real ones are under 1 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/album.py" />
   <source>scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/album.py" />
   <source>a page of it cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/album.py" />
   <source>Print it to PDF again, and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/album.py" />
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/album.py" />
   <source>it cannot be drawn</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/blockers.py" />
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>{n} blockers</source>
   <extracomment>Counts again once nothing was saved for a moment; what is not counted yet shows no number.
What is next, and the state, in words.
Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation>
    <numerusform>{n} blocker</numerusform>
    <numerusform>{n} blockers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/camera.py" />
   <source>PySide6.QtMultimedia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/camera.py" />
   <source>The camera gave no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/camera.py" />
   <source>There is no camera any more.</source>
   <extracomment>Turn it on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/camera.py" />
   <source>The camera stopped. {words}</source>
   <extracomment>Turn it on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/choosing.py" />
   <source>Photographs and scans (*.jpg *.jpeg *.png *.webp *.pdf *.heic *.heif *.JPG *.JPEG *.PNG *.WEBP *.PDF *.HEIC *.HEIF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/choosing.py" />
   <source>All files (*)</source>
   <extracomment>Ask for files, then call `chosen` with them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/clipboard.py" />
   <source>Clear the copy</source>
   <extracomment>Seen while there is a copy: "Clear the copy · 54 s".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/clipboard.py" />
   <source>Takes what was copied off the clipboard</source>
   <extracomment>Seen while there is a copy: "Clear the copy · 54 s".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/clipboard.py" />
   <source>Clear the copy · {left} s</source>
   <extracomment>Seen while there is a copy: "Clear the copy · 54 s".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/clipboard.py" />
   <source>Copied. It is taken off the clipboard in {left} seconds.</source>
   <extracomment>Seen while there is a copy: "Clear the copy · 54 s".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/clipboard.py" />
   <source>The copy is off the clipboard.</source>
   <extracomment>Seen while there is a copy: "Clear the copy · 54 s".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <source>{name}, line {lineno}, in {name2}</source>
   <extracomment>Kind of fault and places in our code: no message, value or path of this laptop, which can hold case data.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <source>Neglect Tool {version}: {name}</source>
   <extracomment>Kind of fault and places in our code: no message, value or path of this laptop, which can hold case data.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>Neglect Tool</source>
   <extracomment>Tell the person that the program is at fault, what is kept, and what to send to whoever looks after it.
Shown before the key, so it names no family, person or count.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <source>Something in the program went wrong.</source>
   <extracomment>Tell the person that the program is at fault, what is kept, and what to send to whoever looks after it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <source>Everything up to the time in the saved corner is kept. Close the window and open it again. The details hold nothing about a family: give them to whoever looks after this program for you.</source>
   <extracomment>Tell the person that the program is at fault, what is kept, and what to send to whoever looks after it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crash.py" />
   <source>Close this message</source>
   <extracomment>Tell the person that the program is at fault, what is kept, and what to send to whoever looks after it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Sort jots</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.
What was jotted at a visit and has not been put where it belongs.
First what cannot wait, then where the jots go.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <source>A day in my life</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <source>New family</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
One form.
What is said where a list has nobody in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/vault.py" />
   <source>Your vault</source>
   <extracomment>A card a section; the one form that is open stands in the card that it belongs to.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Verify a PDF</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.
The file at the left, the verdict at the right.
Where one is without a vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>Settings</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>Caseload</source>
   <extracomment>What a page is called.
From the caseload to that page; `family` is the one that is open, if any.
A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/crumbs.py" />
   <source>Opening your vault</source>
   <extracomment>What a page is called.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Display</source>
   <extracomment>Colours, text size, whether single letters act, and how long the window stays open untouched.
Ways between pages, and at its foot what is always there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Text at {size:.0%}</source>
   <extracomment>Colours, text size, whether single letters act, and how long the window stays open untouched.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Single letters act</source>
   <extracomment>Colours, text size, whether single letters act, and how long the window stays open untouched.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Lock when not touched for</source>
   <extracomment>Colours, text size, whether single letters act, and how long the window stays open untouched.
Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{n} minutes</source>
   <extracomment>Colours, text size, whether single letters act, and how long the window stays open untouched.
Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation>
    <numerusform>{n} minute</numerusform>
    <numerusform>{n} minutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/presenters/unlock.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Restore a backup…</source>
   <extracomment>Top bar, banner, rail, the page, and the keys.
Decides what may be tried, and hands over the open store with the name of whose it is.
The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Leave practice</source>
   <extracomment>Top bar, banner, rail, the page, and the keys.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Menu</source>
   <extracomment>Top bar, banner, rail, the page, and the keys.
As there is less room: the rail turns to a menu, the key bar goes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Your vault	{vault_key}</source>
   <extracomment>The menu that stands for the rail where there is no room for it; gives its ways to pages of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Verify a PDF	{verify_key}</source>
   <extracomment>The menu that stands for the rail where there is no room for it; gives its ways to pages of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Settings	{settings_key}</source>
   <extracomment>The menu that stands for the rail where there is no room for it; gives its ways to pages of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Help	F1</source>
   <extracomment>The menu that stands for the rail where there is no room for it; gives its ways to pages of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <source>Lock now	Ctrl+L</source>
   <extracomment>The menu that stands for the rail where there is no room for it; gives its ways to pages of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/frame.py" />
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Pages</source>
   <extracomment>As there is less room: the rail turns to a menu, the key bar goes.
The way here, what can be taken back, the saved corner, and Act now.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/leaving.py" />
   <source>{remedy} Ask again, and {otherwise}.</source>
   <extracomment>Say that something typed is not saved, and what comes of asking again.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/leaving.py" />
   <source>the window closes without it</source>
   <extracomment>Everything typed is saved and every answer has come; False if a save failed and that was not yet said.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/locking.py" />
   <source>the vault is locked without it</source>
   <extracomment>Somebody is there to decide: show why it was not locked, and lock without it when asked again.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Family</source>
   <extracomment>The reference and name of the open family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Next</source>
   <extracomment>The signatures, in their order; a referral summary has none.
Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>Due</source>
   <extracomment>All actions in the document's order, which gives them their numbers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <source>Highest prompt, worst grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/models/caseload.py" />
   <source>Not read yet</source>
   <translation type="unfinished" />
  </message>
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
Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.
Ways between pages, and at its foot what is always there.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>Search families and what was written</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <source>Search names, references, and what was written…</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/caseload.py" />
   <location filename="../../neglect_tool/gui/widgets/found.py" />
   <source>Found in what was written</source>
   <extracomment>A search field over a table, and below it what was found in texts; Enter opens what one stands at.
The texts that were found; it is as high as some of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>As a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Side by side</source>
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
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>child</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.
"child:ruby", as the form of that person is called.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Change over time</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Earlier</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>From </source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Later</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>to </source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Domain</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.
The matrix in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>No item moved.</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Drift: what does not move</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/change.py" />
   <source>Nothing drifts by the rules of the profile.</source>
   <extracomment>Draws one child's series; every tab, row and key is an intent.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>No event yet. Begin with “Add an event”, or paste a list that you keep in a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>No event has all of these words. Take a word out, or look in all agencies.</source>
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
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>Events</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Day</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.
An event of an earlier profile, to be read and taken over.
A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>Which agency</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.
The fields, and below them how many events are shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>What happened, and what it meant</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <source>Add an event</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>Back to the list</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.
Takes the place of the list while one is open, so that Lock and Act now stay in reach.
Takes the place of the list while the camera is on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Paste from a spreadsheet</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Chronology</source>
   <extracomment>A bar to find with, the table, and at its side the event that one stands at.
Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>No child is written down yet.</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>Add a child</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.
The genogram and its twin.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <location filename="../../neglect_tool/gui/presenters/day.py" />
   <source>A day in a child’s life</source>
   <extracomment>Moments in the order of the day, to be filled in any order; at the side, how far one is.
One account at a time: of one child, one kind of day, and one time of asking.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/day.py" />
   <source>this day</source>
   <extracomment>Draw this state.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Start a visit</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>See what drives it</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Record a decision</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
What is next, and the state, in words.
The finding with its way out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Profile</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Change the date</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>Start a review</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
The page as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>None yet. A grade needs the visit it was seen on.</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <source>Visits</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
All visits in order of date.
In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Add a visit</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <location filename="../../neglect_tool/gui/widgets/change_matrix.py" />
   <source>Earlier profiles</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.
As many profiles as fit, the last first in view; `←` and `→` go through the rest.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Change name or reference</source>
   <extracomment>Who is who and what is due at the left, what happened beside it, the list of what is left at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/family.py" />
   <source>Next: {name}</source>
   <extracomment>Draw this state.</extracomment>
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
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>not seen yet</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.
One's own grade; another's is a plain dot, so that nobody leans on it.
Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/grading_keys.py" />
   <location filename="../../neglect_tool/report/driving.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>declined</source>
   <extracomment>The critical items that nobody has seen for this child, an item a sentence.</extracomment>
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
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>carer</source>
   <extracomment>"child:ruby", as the form of that person is called.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <source>A reference and a name are enough to begin.</source>
   <extracomment>One form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/new_family.py" />
   <source>Open the family with that reference</source>
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
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>Photographs and scans</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>Kept encrypted with this profile. They are not part of the report.</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>Kept with this profile</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>None yet. A photograph shows a room as it was that day; words say what it means.</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/photographs.py" />
   <source>From the family’s other profiles</source>
   <extracomment>What may be added and the form of what is being added; below, what is kept; over both, one that is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>No action yet. Begin with “Add an action”: what will be different for the child, who will do it and by when.</source>
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
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Actions</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Outcome and action</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>Who</source>
   <extracomment>The table, and at its side the action that one stands at.
All actions in the document's order, which gives them their numbers.
The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Due, and how far</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Add an action</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Back to the plan</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Plan</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Progress at each review</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Add progress at this review</source>
   <extracomment>The table, and at its side the action that one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/plan.py" />
   <source>Nothing is written yet.</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>Blockers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>Decided</source>
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
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Readiness</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>Preview the report</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>In place</source>
   <extracomment>Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/readiness.py" />
   <source>Decided, and printed</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <source>next</source>
   <extracomment>Family and work at the left, each person at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Record</source>
   <extracomment>Family and work at the left, each person at the right.
A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/record.py" />
   <source>Facts with their sources. None of it is graded, and the next profile keeps it.</source>
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
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Report</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <location filename="../../neglect_tool/report/sections/own.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Signatures, in this order</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.
Where it is signed, if anything may be signed yet.
The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>Save a copy</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.
Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/report.py" />
   <source>PDF (*.pdf)</source>
   <extracomment>Paper at the left; title, editions, signatures and acts at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>Nobody has been asked yet. A colleague who has read the evidence sits down here and grades an item at a time. When they have ended you see both grades, and sort out the differences together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>Ask a colleague</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Second opinion</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>A colleague grades the same items without seeing your grades. Both stay on record.</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/second_opinion.py" />
   <source>Rounds</source>
   <extracomment>Draws one state; a blind one has nothing of the first grades in it.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>For this laptop. Each choice counts at once.</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/settings.py" />
   <source>How it looks and answers</source>
   <extracomment>The choices, which count at once, and a card for each thing to be read.</extracomment>
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
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>Space</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.
Takes the place of the list while the camera is on.</extracomment>
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
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>Jots of which visit?</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>Where does it belong?</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/sort.py" />
   <source>Lifted. Arrows to an item, Space puts it there, Esc lets go.</source>
   <extracomment>Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/story.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Voice</source>
   <extracomment>A card a part of the report, in its order, and the list of what is left of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/story.py" />
   <source>In words, not grades. Saved as you type.</source>
   <extracomment>A card a part of the report, in its order, and the list of what is left of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/story.py" />
   <source>What is left</source>
   <extracomment>A card a part of the report, in its order, and the list of what is left of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Act now</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.
A panel over any page; Esc puts it away and gives the focus back.
The way here, what can be taken back, the saved corner, and Act now.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Help</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.
One stop for the keyboard, whose name is everything it says; Esc or F1 gives the focus back.
Ways between pages, and at its foot what is always there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Open</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.
What the unlock page shows; what was typed as a passphrase is in the fields of the page alone.
Told by its words, not by a small picture of it: so every panel member has the same.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <source>Open with this computer's keystore</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/unlock.py" />
   <source>Forgotten your passphrase?</source>
   <extracomment>A quiet half that says what this is, and a half with the one thing to do.</extracomment>
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
   <source>Reports (*.pdf *.PDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Certificates (*.pem *.crt *.cer *.der)</source>
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
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Copy the verdict</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Save as JSON</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Says who signed it and whether it was changed since. It is read on this laptop only; nothing is sent.</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Trust an authority</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>Save the verdict</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/verify.py" />
   <source>JSON (*.json)</source>
   <extracomment>The file at the left, the verdict at the right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Anything that you jot is kept, with its time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>No child or carer is written down yet; that can wait until after the visit.</source>
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
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Visit</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.
The head of the grading page.
All visits in order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Hide screen</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Announced</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Unannounced</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>newest at the foot</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Photo</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>Read back</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <source>End visit</source>
   <extracomment>Who is here above, jots in the middle with their box, what nobody has seen yet, and the end.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/pages/visit.py" />
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <source>, chosen</source>
   <extracomment>Draw this state.
Show these.
Show this one under that number key.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/practice.py" />
   <source>Practice: nothing is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/practice.py" />
   <source>Practice: nothing is kept. These families are made up, and your vault is not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Cannot be read. {unread}</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Profile of {as_at}</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>now {day}</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Overdue: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>Report to the family</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>{counted} late</source>
   <extracomment>How far off it is.
The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>{n} days</source>
   <extracomment>How far off it is.
Tells what became of one child over a series that ends with the present profile.
The row as it is shown.</extracomment>
   <translation>
    <numerusform>{n} day</numerusform>
    <numerusform>{n} days</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>in {counted}</source>
   <extracomment>How far off it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Add the children</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>No child entered yet</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Add the carers</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Just begun</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>Write down a visit</source>
   <extracomment>What is next, and the state, in words.
What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Review profile</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Signed</source>
   <extracomment>What is next, and the state, in words.
The signatures, in their order; a referral summary has none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Countersign report</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Waiting for manager</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>{counted} before signing</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>Ready to sign</source>
   <extracomment>What is next, and the state, in words.
Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Changed since it was signed. {state}</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Sort the jots</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Visit notes to sort: {unsorted}</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Grade: {counted} left</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{n} items</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation>
    <numerusform>{n} item</numerusform>
    <numerusform>{n} items</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Clear what stops signing</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_rows.py" />
   <source>Sign the report</source>
   <extracomment>What is next, and the state, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>All open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>P2 and P3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Due or late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>To sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>To sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>No family’s last prompt is P2 or P3. That does not mean safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Nothing is late, or due within a week.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>No visit notes wait to be sorted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Nothing waits to be signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>No families here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Begin with a reference and a name; children, carers and visits come after, in any order. Everything is saved as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Practise on made-up families</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>{none} Choose All open to see every family.</source>
   <extracomment>What is said where a list has nobody in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>No family here matches that.</source>
   <extracomment>What is said where a list has nobody in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Reading what was saved: {done:,} of {n:,} saves.</source>
   <extracomment>How far the reading of saves is.</extracomment>
   <translation>
    <numerusform>Reading what was saved: {done:,} of {n:,} save.</numerusform>
    <numerusform>Reading what was saved: {done:,} of {n:,} saves.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>Grading for this list: {done:,} of {n:,} families.</source>
   <extracomment>How far the grading for a list by prompts is.</extracomment>
   <translation>
    <numerusform>Grading for this list: {done:,} of {n:,} family.</numerusform>
    <numerusform>Grading for this list: {done:,} of {n:,} families.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>{counted} not in this list yet. Open the caseload again to go on.</source>
   <extracomment>What the list lacks where reading was stopped.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>{n} saves are</source>
   <extracomment>What the list lacks where reading was stopped.</extracomment>
   <translation>
    <numerusform>{n} save is</numerusform>
    <numerusform>{n} saves are</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>{n} families are</source>
   <extracomment>What a list by prompts lacks.
What the section says.</extracomment>
   <translation>
    <numerusform>{n} family is</numerusform>
    <numerusform>{n} families are</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>{families} not graded yet, so this list may lack some. Choose it again to go on.</source>
   <extracomment>What a list by prompts lacks.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/caseload_state.py" />
   <source>{n} families</source>
   <extracomment>The day, and how many families there are, if any.</extracomment>
   <translation>
    <numerusform>{n} family</numerusform>
    <numerusform>{n} families</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>One profile so far. Change shows once there is a second one to compare it with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>Nothing is graded for {} in this profile yet. {} Earlier profiles: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>What {child} lives with, by domain</source>
   <extracomment>Grades the series off the window's thread, earlier profiles only once, and shows one child at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>Items that moved since {day}</source>
   <extracomment>Grades the series off the window's thread, earlier profiles only once, and shows one child at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>Go to the profile</source>
   <extracomment>Holds which round one is in; a blind one shows nothing of the first grades, not even in what Undo would do.
An item with both grades, how far apart they are, and what the two made of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>One profile, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>{number} profiles, {day} to {day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change.py" />
   <source>{several}. Grades are compared item by item, never added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>What {} lives with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>{name}, {name2}: {days} and {days2}, item by item</source>
   <extracomment>The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>no domain</source>
   <extracomment>The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Item</source>
   <extracomment>The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen.
Says what blind asks of the two, shows the item stood at, and ends the round.
Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>With</source>
   <extracomment>The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>Moved</source>
   <extracomment>The two profiles chosen, for one domain; the last two and the first domain where nothing (else) was chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>announced</source>
   <extracomment>What stands with one carer, and its evidence as it was written.
What was written of an item, each piece once; neither what it was graded, nor a reason that would tell.
What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>unannounced</source>
   <extracomment>What stands with one carer, and its evidence as it was written.
What was written of an item, each piece once; neither what it was graded, nor a reason that would tell.
What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>not in this profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>Not shown yet</source>
   <extracomment>Which way; never by how much, as grades are not added up.
One child over the series, with what waits for a choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Not comparable</source>
   <extracomment>Which way; never by how much, as grades are not added up.
What became of a domain since the profile before, with the reason in plain words.
Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>The same</source>
   <extracomment>Which way; never by how much, as grades are not added up.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <source>Better</source>
   <extracomment>Which way; never by how much, as grades are not added up.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_sides.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Worse</source>
   <extracomment>Which way; never by how much, as grades are not added up.
Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>What was graded before is shown after your own choices, so that it does not lead them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>not shown yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>was</source>
   <extracomment>Items that moved; each has a number now, so that it is graded.
"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>is</source>
   <extracomment>Items that moved; each has a number now, so that it is graded.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Change</source>
   <extracomment>The matrix in words.
Rows for the last one and for the second place, and three buttons.
One of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Why</source>
   <extracomment>The matrix in words.
Who decided what, when and whom they told; or a manager's reason, which is printed.
Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>{child}: domains by profile</source>
   <extracomment>The matrix in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source> In one of the two only, and not compared: {listed}.</source>
   <extracomment>What does not align between packs, said and never guessed; and that something is not shown yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source> All items match.</source>
   <extracomment>What does not align between packs, said and never guessed; and that something is not shown yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>The profile of {day} was made with {title}; items are matched by code.{only}</source>
   <extracomment>What does not align between packs, said and never guessed; and that something is not shown yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>The profile of {day} was made with another version of {title}. It is worked out here with the version on this laptop, item by item.</source>
   <extracomment>What does not align between packs, said and never guessed; and that something is not shown yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>{counted} no choice yet: {listed}</source>
   <extracomment>One child over the series, with what waits for a choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>{n} items have</source>
   <extracomment>One child over the series, with what waits for a choice.</extracomment>
   <translation>
    <numerusform>{n} item has</numerusform>
    <numerusform>{n} items have</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_view.py" />
   <source>{items}. “Not seen yet” is a choice too.</source>
   <extracomment>One child over the series, with what waits for a choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>an agency told us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>on record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>told by {child}, seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>seen on an announced visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>told by {child}, not seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>a carer said so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>no evidence is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>with {carer}: {words}</source>
   <extracomment>What the number now rests on: "seen once, unannounced, 24 June".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Worse: {behind}.</source>
   <extracomment>Whether a move is verified, and by what.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Verified</source>
   <extracomment>Whether a move is verified, and by what.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Claimed</source>
   <extracomment>Whether a move is verified, and by what.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Relapse</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Worsened</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Sustained</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Unchanged at {now}: drift</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Unchanged at {now}</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>No item in it moved.</source>
   <extracomment>What became of a domain since the profile before, with the reason in plain words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{was} on {day}, the first profile with a grade for it; {now} now.</source>
   <extracomment>One line of the drift card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{name}: no better in {days} days</source>
   <extracomment>One line of the drift card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>once</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>at {times} visits</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>seen {often}, unannounced, {day}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Better, {together}: {listed}.</source>
   <extracomment>In a line what fell and on what that rests, apart from what is claimed; then what rose.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Worse: {listed}.</source>
   <extracomment>In a line what fell and on what that rests, apart from what is claimed; then what rose.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>No item fell that was graded both times.</source>
   <extracomment>In a line what fell and on what that rests, apart from what is claimed; then what rose.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>seen once, unannounced, {day}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>seen unannounced</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Still at {now}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Improved, verified</source>
   <extracomment>No tick at 3 or worse: verified says that it is better, not that it is good.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Improved, not verified</source>
   <extracomment>No tick at 3 or worse: verified says that it is better, not that it is good.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>At 2 or better for {days} days since a verified improvement.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Back at {grade}: {grade2} on {day}, then {grade3}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{name} is not in the profile of {then}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>It did not apply to {name} on {then}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Not enough was seen on {then}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Not enough is seen yet.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>It does not apply to {name} any more.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{about} at {number}, and at 4 or worse since {since}.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>No better than {days} days ago.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{item} {name}: {now}, with {listed}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>{then} on {day} too, and at 4 or worse since {since}. It has not fallen.</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Owner: {owner}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>, moved to {day}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>First due {day}{moved}</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/change_words.py" />
   <source>Action {number} is {counted} late</source>
   <extracomment>Tells what became of one child over a series that ends with the present profile.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Nothing here can be added yet.</source>
   <extracomment>Add what can be read in one step; what cannot stays to be put right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Paste the lines here first.</source>
   <extracomment>Add what can be read in one step; what cannot stays to be put right.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Add {counted}</source>
   <extracomment>Keeps every event as it is typed, and shows them all in their order.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{n} events</source>
   <extracomment>Keeps every event as it is typed, and shows them all in their order.
"12 events, 3 of them from earlier profiles", of those that are shown.</extracomment>
   <translation>
    <numerusform>{n} event</numerusform>
    <numerusform>{n} events</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Add them</source>
   <extracomment>Keeps every event as it is typed, and shows them all in their order.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>What happened, which agency says so, and what it meant for the child. Saved as you type.</source>
   <extracomment>Keeps every event as it is typed, and shows them all in their order.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Bring all {count} into this profile</source>
   <extracomment>Keeps every event as it is typed, and shows them all in their order.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>A line an event: date, agency, event, meaning, with a tab between. Nothing is added before you say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Lines from a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Close</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.
One stop for the keyboard, whose name is everything it says; Esc or F1 gives the focus back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Line {number}: {wrong}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>Line {number}: {day}, {agency}. {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>no agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <source>the event of {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology.py" />
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>this event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>From the profile of {day}</source>
   <extracomment>"From the profile of 12 January".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Which agency says so</source>
   <extracomment>An event of an earlier profile, to be read and taken over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <location filename="../../neglect_tool/report/sections/chronology.py" />
   <source>What happened</source>
   <extracomment>An event of an earlier profile, to be read and taken over.
Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <location filename="../../neglect_tool/report/sections/chronology.py" />
   <source>What it meant for the child</source>
   <extracomment>An event of an earlier profile, to be read and taken over.
Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>Bring into this profile</source>
   <extracomment>An event of an earlier profile, to be read and taken over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>{count} of {counted} shown</source>
   <extracomment>"12 events, 3 of them from earlier profiles", of those that are shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>{said}, {earlier} of them from earlier profiles</source>
   <extracomment>"12 events, 3 of them from earlier profiles", of those that are shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>No agency named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>What it meant for the child is not written yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>No day yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>Not in the chronology yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/chronology_state.py" />
   <source>Not in the chronology yet: {day}. {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <source>Write the day, such as 3 June 2026 or 3/6/2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>due {day}</source>
   <extracomment>"7 years", "11 months", "3 weeks", or "due 30 Sep"; empty where neither date is known.
A child's age in words, in months under two and weeks under three months, or the due date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>{years} years</source>
   <extracomment>"7 years", "11 months", "3 weeks", or "due 30 Sep"; empty where neither date is known.
A child's age in words, in months under two and weeks under three months, or the due date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>{n} months</source>
   <extracomment>"7 years", "11 months", "3 weeks", or "due 30 Sep"; empty where neither date is known.
A child's age in words, in months under two and weeks under three months, or the due date.</extracomment>
   <translation>
    <numerusform>{n} month</numerusform>
    <numerusform>{n} months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/dates.py" />
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>{n} weeks</source>
   <extracomment>"7 years", "11 months", "3 weeks", or "due 30 Sep"; empty where neither date is known.
A child's age in words, in months under two and weeks under three months, or the due date.</extracomment>
   <translation>
    <numerusform>{n} week</numerusform>
    <numerusform>{n} weeks</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day.py" />
   <source>A day with {child_called}</source>
   <extracomment>One account at a time: of one child, one kind of day, and one time of asking.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day.py" />
   <source>{asked} of {count} moments</source>
   <extracomment>One account at a time: of one child, one kind of day, and one time of asking.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day.py" />
   <source>Go through it another time</source>
   <extracomment>One account at a time: of one child, one kind of day, and one time of asking.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day.py" />
   <source>Moment by moment, in any order. It is kept with the child’s voice, and goes nowhere else.</source>
   <extracomment>One account at a time: of one child, one kind of day, and one time of asking.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Weekday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Weekend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Holiday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Not asked yet</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Anything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Whose day</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Which day</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>On which visit it was told or seen</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Not on a visit</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>not on a visit</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Another time</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Which time it was gone through</source>
   <extracomment>Asks whose day, which day, and on which visit it was told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>What else there is to say of the day</source>
   <extracomment>The moments of the day, and what belongs to none of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>What else {name} said or showed of the day</source>
   <extracomment>The moments of the day, and what belongs to none of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Not said</source>
   <extracomment>The form with the last of its choices called as it stands: what is told was asked, if not said how.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <source>Seen</source>
   <extracomment>Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it.
All visits in order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>Told by others</source>
   <extracomment>Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>{name}: what happens</source>
   <extracomment>Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>{name}: who is there</source>
   <extracomment>Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>{name}: how we know</source>
   <extracomment>Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/day_state.py" />
   <source>{child_called}’s words</source>
   <extracomment>"Ruby’s words"; empty for a baby or unborn child, who has none yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>The disk is full. This is saved: the space that was kept for it was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>Free some space on this disk now, or the next save may not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>on {day} </source>
   <extracomment>The same within a sentence, with its day where that is not today: "at 14:02:11", "on 30 June at 14:02:11".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>{day}at {clock}</source>
   <extracomment>The same within a sentence, with its day where that is not today: "at 14:02:11", "on 30 June at 14:02:11".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>This is not saved yet. {what}</source>
   <extracomment>Holds the draft; pages give it work and are told when the draft or the saved corner changes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/desk.py" />
   <source>Saved {clock}</source>
   <extracomment>Holds the draft; pages give it work and are told when the draft or the saved corner changes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Dispose of this family's records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>I have checked that nothing obliges us to keep this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>It stays on the vault's record with your name. Write nothing about the family in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Everything this vault holds of the family goes for good and cannot be brought back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>It cannot be undone, so type the reference to say that you mean this family.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>{counted} due.</source>
   <extracomment>What the section says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>No family is due.</source>
   <extracomment>What the section says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Nothing may be disposed of now. {hold}</source>
   <extracomment>What the section says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <location filename="../../neglect_tool/services/retention.py" />
   <source>{n} assessments</source>
   <extracomment>What the section says.</extracomment>
   <translation>
    <numerusform>{n} assessment</numerusform>
    <numerusform>{n} assessments</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>{many_} cannot be read, so nobody can say whether they are due. Check the vault.</source>
   <extracomment>What the section says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>{rule} The rule only marks; you decide, and write why. {word}</source>
   <extracomment>What the section says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>The reference of {title}</source>
   <extracomment>The form that disposes of a family that is due.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Dispose of the records of {title}</source>
   <extracomment>The form that disposes of a family that is due.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Why it must not wait until it is due</source>
   <extracomment>The form for a family that is not due yet, such as one that was entered by mistake.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>The family's reference</source>
   <extracomment>The form for a family that is not due yet, such as one that was entered by mistake.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Dispose of a family's records before they are due</source>
   <extracomment>The form for a family that is not due yet, such as one that was entered by mistake.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Write why.</source>
   <extracomment>What was decided; or None, and the form with what is wrong said where it is.
The reason, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Write why it must not wait.</source>
   <extracomment>What was decided; or None, and the form with what is wrong said where it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Check this first, then tick it.</source>
   <extracomment>What was decided; or None, and the form with what is wrong said where it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Type the family's reference.</source>
   <extracomment>What was decided; or None, and the form with what is wrong said where it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>This is not {meant}. Nothing was disposed of.</source>
   <extracomment>What was decided; or None, and the form with what is wrong said where it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Why these records are disposed of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source>Due since {day}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/disposal.py" />
   <source> Before it was due: {early}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>Before: {name}</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>First due {day}, now {day2}</source>
   <extracomment>The row as it is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>Today</source>
   <extracomment>"Today", "Tomorrow", or "Fri 3 July"; with the year where it is another one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/due_rows.py" />
   <source>Tomorrow</source>
   <extracomment>"Today", "Tomorrow", or "Fri 3 July"; with the year where it is another one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family.py" />
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>family</source>
   <extracomment>Keep it.
Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family.py" />
   <source>{reference} is another family of this vault</source>
   <extracomment>Keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family.py" />
   <source>Give this one its own.</source>
   <extracomment>Keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>Profile, {day}</source>
   <extracomment>The page as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>{number} of {count} done</source>
   <extracomment>The page as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>No domain is at 3 or worse. This does not mean safe. Seen: {seen} of {count} items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>{said} Not known: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>child {parents}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>in the household</source>
   <extracomment>Everyone who looks after a child, assessed or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>lives elsewhere: {lives_elsewhere}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>additional needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>additional needs: not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>born {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>{listed} seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/family_state.py" />
   <source>{listed} alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every child has a voice entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every born child was seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every child of 4 or over was seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>A visit was unannounced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every carer is explained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every critical item is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Every 3 or worse has evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>No other family’s name or date found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the carer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Manager’s reason</source>
   <extracomment>The finding with its way out.
Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the child’s voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Go to the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source> Told: {told}.</source>
   <extracomment>Who decided it, when, whom they told, and what came of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source> {outcome}.{told} Why:</source>
   <extracomment>Who decided it, when, whom they told, and what came of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>The decision about {called}</source>
   <extracomment>The decisions on prompts and alerts: nothing is left to mend there, and all of it stays in view.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>the family</source>
   <extracomment>The decisions on prompts and alerts: nothing is left to mend there, and all of it stays in view.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>On which day</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.
Asks how far an action had come.
What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Who decided</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Their role</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Such as manager, named doctor, social worker</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Whom they told</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Such as the front door (MASH), the duty team</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>What was decided</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>A decision about {child}</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Record the decision</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>This is printed in the report.</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Manager’s name</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>A manager’s reason is printed in the report, and lets it be signed.</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Record the reason</source>
   <extracomment>Who decided what, when and whom they told; or a manager's reason, which is printed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Say who.</source>
   <extracomment>The decision as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Say why. It is printed.</source>
   <extracomment>The decision as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Say what their role is.</source>
   <extracomment>The decision as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Say whom they told.</source>
   <extracomment>The decision as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <source>Say what was decided.</source>
   <extracomment>The decision as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/findings.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>That day is still to come.</source>
   <extracomment>The decision as answered, or what is wrong by field.
The date as answered.
Add it to what was written before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/forms.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Keep as it was</source>
   <extracomment>Why a not-grade, why a worse grade gives way, or why an entry is taken back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading.py" />
   <source>Evidence belongs to a choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading.py" />
   <source>Choose a card first, or Not seen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading.py" />
   <source>{button} first.</source>
   <extracomment>Where one stands, what a choice does, and what is asked at once; every choice is saved as it is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Leave both</source>
   <extracomment>Why a not-grade, why a worse grade gives way, or why an entry is taken back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>What was seen or heard?</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>What happened, and when. Who said it, in their words.</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Where does it come from?</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.
Child, carer and, for what one was told, where it comes from and who said it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Is it about other children too?</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>It says something about somebody outside the family</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>Evidence for {item}, {who}</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.
The page as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Keep other wording</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/side_panel.py" />
   <source>Add evidence</source>
   <extracomment>A piece of evidence, in the order of Tab: what it says, where it comes from, and about whom else.
Everything about the item that one stands at, in one column.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Say where it comes from. It decides what counts as verified.</source>
   <extracomment>The evidence as answered, or what is wrong by field; when and by whom it was said stays with other wording.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Write what was seen or heard.</source>
   <extracomment>The evidence as answered, or what is wrong by field; when and by whom it was said stays with other wording.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_forms.py" />
   <source>Write what was said.</source>
   <extracomment>The reason, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>{name}, with {carer}</source>
   <extracomment>The area with the carer stood at; None while another's grades in it are hidden.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>What {child} lives with</source>
   <extracomment>What the child lives with in this area, over all carers; None while another's grades in it are hidden.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>, with {listed}</source>
   <extracomment>What the child lives with in this area, over all carers; None while another's grades in it are hidden.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source> Now {grade}.</source>
   <extracomment>What was graded last time, said only after one's own choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source> This fall counts as verified.</source>
   <extracomment>What was graded last time, said only after one's own choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source> This fall is not verified yet.</source>
   <extracomment>What was graded last time, said only after one's own choice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>Written by {author} {time}.</source>
   <extracomment>Everything entered on the item stood at, newest first, and what earlier profiles said.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>{day}, {observer}. Profile of {day2}.</source>
   <extracomment>Everything entered on the item stood at, newest first, and what earlier profiles said.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>Taken back by {by}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>{item} at {grade} is masked: it is worse than the area’s grade. The report names it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>{listed} with {carer}</source>
   <extracomment>With whom something is not seen yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>Not known: {said}.</source>
   <extracomment>With whom something is not seen yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>Also about {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_side.py" />
   <source>About a third party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>graded by somebody else; shown after your own choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>No carer is written down to be graded.</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Add a carer</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.
The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>Nobody is written down as looking after {child}.</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>See the carers</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>A grade belongs to a visit, and none is written down yet.</source>
   <extracomment>What must be there before anything can be graded, one thing at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>lives elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>{numbers} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <location filename="../../neglect_tool/gui/presenters/second_blind.py" />
   <source>Critical at this age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>Ask when alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>Somebody else has graded this. You see how after your own choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source> · {counted} of evidence</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <location filename="../../neglect_tool/gui/widgets/side_panel.py" />
   <source>{n} pieces</source>
   <extracomment>Draw what the page is at.</extracomment>
   <translation>
    <numerusform>{n} piece</numerusform>
    <numerusform>{n} pieces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>The {grade} of this visit alerts, and still stands. Say why it gives way, or leave both.</source>
   <extracomment>What a choice waits for; nothing is held up by it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>{id} at {grade}: say what was seen or heard.</source>
   <extracomment>What a choice waits for; nothing is held up by it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>{id} is critical at this age: say what was seen or heard.</source>
   <extracomment>What a choice waits for; nothing is held up by it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/grading_view.py" />
   <source>The {grade} of {day} stands. To take it back, say why.</source>
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
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>What good evidence looks like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <source>the help of this page cannot be read</source>
   <extracomment>The words for that page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/help.py" />
   <location filename="../../neglect_tool/paths.py" />
   <location filename="../../neglect_tool/services/pictures_apart.py" />
   <source>Install the program again.</source>
   <extracomment>The words for that page.
The folder of that kind that ships with the program: in a frozen app, an installed wheel or a checkout.
What `clean` gives, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/idle.py" />
   <source>Locks in {part} seconds, as nobody has touched it for a while.</source>
   <extracomment>How long is left, in steps of five seconds, so that it counts down without hurrying anybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/idle.py" />
   <source>What you typed is kept. Press any key to stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Who may read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>Protected</source>
   <extracomment>What was marked, a few words each: "Protected", "Not for Leanne", "No trace for Darren".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Not for {name_of}</source>
   <extracomment>What was marked, a few words each: "Protected", "Not for Leanne", "No trace for Darren".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>No trace for {name_of}</source>
   <extracomment>What was marked, a few words each: "Protected", "Not for Leanne", "No trace for Darren".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Protected: in the panel’s edition alone</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Not to be shared with</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Where a bar would itself be unsafe: no trace for</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>A manager decides this: give the manager’s name below.</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Who decides</source>
   <extracomment>Who may not read it, by whom that is decided, and why.
A named person's decision about one text.
A named person's decision that this edition lacks a text which it would have by itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>It is kept with the panel’s edition alone.</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>It is let in on the report page; here it is kept out. An edition that tells what is protected is refused.</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Who may read {what}</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>Keep this mark</source>
   <extracomment>Who may not read it, by whom that is decided, and why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say who decides.</source>
   <extracomment>What is decided now, and what is wrong by field. Decisions that stand keep their day, and whose they were.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say why. It is kept with the decision.</source>
   <extracomment>What is decided now, and what is wrong by field. Decisions that stand keep their day, and whose they were.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>this evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>what this child said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>this entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>this strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>this action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/marking.py" />
   <source>this fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <source>{reference} is in this vault already.</source>
   <extracomment>Make it and go to its page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Reference</source>
   <extracomment>The reference and name of the open family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>As the agency knows them</source>
   <extracomment>The reference and name of the open family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Family name</source>
   <extracomment>The reference and name of the open family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <source>Children and carers come next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/new_family.py" />
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>Back to the caseload</source>
   <extracomment>One sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/pasted_events.py" />
   <source>what happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/pasted_events.py" />
   <source>This event is in the chronology already.</source>
   <extracomment>Every line that holds anything, but for one of headings at the top; a cell may hold lines of its own.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/pasted_events.py" />
   <source>Put a tab between {columns} and {columns2}; the day comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/pasted_events.py" />
   <source>“{day}” is not a day. {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/pasted_events.py" />
   <source>Say what happened, in the third column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Not now</source>
   <extracomment>Asks how far an action had come.
The form of a fact; None where it, or whom it is about, is gone.
The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Such as 14 March 2019 or 14/3/19. Leave empty for an unborn child.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Has the baby been born? Enter the day of birth, or the new due date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Keep</source>
   <extracomment>The reference and name of the open family.
The date of the assessment.
A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Give the reference under which the agency knows them.</source>
   <extracomment>The family as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Give the name by which you will know them.</source>
   <extracomment>The family as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Date of the profile</source>
   <extracomment>The date of the assessment.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Ages and everything that is due are as at this.</source>
   <extracomment>The date of the assessment.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>The last visit was on {day}. The profile cannot be dated before it.</source>
   <extracomment>The date as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>The profile before is dated {day}. This one must be later.</source>
   <extracomment>The date as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/unlock_fields.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Name</source>
   <extracomment>A child, born or unborn.
Anyone who looks after a child.
Every field that may be asked for, of which a mode shows a few.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>As the family says it</source>
   <extracomment>A child, born or unborn.
Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Born on</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Due on</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>For an unborn child, such as 14 March 2027 or 14/3/27.</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Disabled, or with additional needs?</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Yes</source>
   <extracomment>A child, born or unborn.
Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>No</source>
   <extracomment>A child, born or unborn.
Anyone who looks after a child.
What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>With whom, if not in the household</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Leave empty for a child of the household. Such as with an aunt, or foster carers; no address.</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>A child</source>
   <extracomment>A child, born or unborn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Give the day of birth, or the day that the baby is due.</source>
   <extracomment>The child as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>That day is still to come. For an unborn child give the day due.</source>
   <extracomment>The child as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>That is 18 or over. A profile is for children under 18; check the year.</source>
   <extracomment>The child as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Baby</source>
   <extracomment>The child as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Give the child’s name.</source>
   <extracomment>The child as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Who they are to the children</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Such as mother, father, grandmother, partner</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Where they live</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>In the household</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>Elsewhere</source>
   <extracomment>Anyone who looks after a child.
Draw the household, then whose child is whose.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Is their care graded in this profile?</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>If not, why?</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>It is printed. Someone in the household who is not graded stops signing.</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Looks after</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>A carer</source>
   <extracomment>Anyone who looks after a child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Give the carer’s name.</source>
   <extracomment>The carer as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Say where they live. Everyone in the household is part of the profile.</source>
   <extracomment>The carer as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Say why their care is not graded.</source>
   <extracomment>The carer as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Say which of the children they look after.</source>
   <extracomment>The carer as answered.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/visit_waiting.py" />
   <source>Did they know that you were coming?</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>No, unannounced</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Yes, announced</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Who visited</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/report/sections/chronology.py" />
   <source>Agency</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.
Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <location filename="../../neglect_tool/report/sections/own_visits.py" />
   <source>Where</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.
All visits in order of date.
In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Such as home, father’s flat, school</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.
The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Who was seen</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Which children were seen alone</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>Visit of {day}</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>A visit</source>
   <extracomment>A visit: when, announced or not, by whom, where, and who was seen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>That day is still to come. Write a visit down when it has been made.</source>
   <extracomment>The visit as answered; the profile's date moves on to a visit after it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/people_forms.py" />
   <source>Say whether they knew. It decides what counts as verified.</source>
   <extracomment>The visit as answered; the profile's date moves on to a visit after it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Kept. The file you chose is still where it was, not encrypted: delete it there if you may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Kept. The picture was never a file on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Reading it, and taking out where and with what it was taken…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>The picture was not kept before this was closed. Choose it again: what you wrote of it is still here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Keeping it…</source>
   <extracomment>Keep the photograph, or remove one, as the open form says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>It was not kept.</source>
   <extracomment>Neither keep nor remove.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source> {left} more that you chose were not added either.</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>“{where}” was not added. {what}</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Say why, for whoever looks for it later.</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Removing it…</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>Removed. Why it went is kept.</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>The picture that you are about to keep</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs.py" />
   <source>{more} more after this one</source>
   <extracomment>Works through what was chosen, a file at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Say what it shows: it is all that someone has who cannot see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>, {pages} pages</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source> The camera’s clock said {day}.</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>What it shows</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>For someone who cannot see it: what, and where.</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>From which visit</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>None</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>About which child</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Item, such as K1a; may stay empty</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Keep it in the vault</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Do not keep it</source>
   <extracomment>What is asked of a photograph or scan before it is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>There is no such item. Write its code, such as K1a, or leave it empty.</source>
   <extracomment>What was said of it, and what is wrong with that by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Why is it taken out?</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Such as: it shows another family’s child.</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Remove “{words}”</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Remove it for good</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>Leave it in</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_forms.py" />
   <source>The picture cannot be brought back. That it was kept, by whom, and why it went stay in the vault.</source>
   <extracomment>Why one is taken out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>JPEG picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>PNG picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>WebP picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>PDF scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>{names}{pages}, {size}. Kept {day} by {author}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_state.py" />
   <source>No visit or child named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_viewing.py" />
   <source>Opening it…</source>
   <extracomment>Open this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/photographs_viewing.py" />
   <source>Drawing it…</source>
   <extracomment>One at a time; its bytes are in memory only while it is open.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>outcome</source>
   <extracomment>The page is shown; `place.key` is an action, or a field of one, to stand at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>Say how far it has come.</source>
   <extracomment>Add it to what was written before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>What will change, who will do it, by when, and how we will know. Saved as you type.</source>
   <extracomment>Keeps every action as it is typed; progress is added, and never written over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan.py" />
   <source>the action “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>{counted} late: first due {day}</source>
   <extracomment>"16 days late: first due 15 June"; empty where it is not late.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>A panel would miss {listed}</source>
   <extracomment>What a panel would miss; empty where nothing is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>What will be different for the child</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>What will be done</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Who will do it</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>By when</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Late</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>How will we know that it worked?</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>And if it does not?</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Progress</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Left open by the profile of {day}</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Carry on with this action</source>
   <extracomment>An action that the last profile left open, to be read and carried on with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{n} actions</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation>
    <numerusform>{n} action</numerusform>
    <numerusform>{n} actions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>done</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>late</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>not complete</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>{said}. {left} more {word} left open last time.</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>were</source>
   <extracomment>"6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time.".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>How far has it come?</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>What was done and seen since last time</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Who says so</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>{outcome}. What is added here stays as it is.</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Progress at this review</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Add to the progress</source>
   <extracomment>Asks how far an action had come.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>No due date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>First due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Left open last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Progress {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>No outcome yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>No action yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>{due}, first {rpartition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Due {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>New action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>Not in the plan yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/plan_state.py" />
   <source>New action, not in the plan yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>Nothing stops signing. The report prints what a panel may ask about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>Signing opens when no blocker is left, or a manager has given a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source> of {count}</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>{counted} left{of}. {not_ready}</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>Checked at {clock}. Each line takes you to the place.</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>{number} {word} signing</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>thing stops</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>things stop</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>{number} {word} a panel may ask about</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>thing</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>things</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/readiness.py" />
   <source>Not ready to sign</source>
   <extracomment>Groups findings, leads to each, and keeps decisions and reasons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Tells where somebody can be found; kept out of the family’s editions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>In no edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>A bruise or injury on a child who cannot yet move about: refer now, whatever the explanation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Ask when alone, and think who can see this screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>The family</source>
   <extracomment>Family, each child, each carer, then the work.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>The work</source>
   <extracomment>Family, each child, each carer, then the work.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Day, if there is one</source>
   <extracomment>The form of a fact; None where it, or whom it is about, is gone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Who said so, or where it stands</source>
   <extracomment>The form of a fact; None where it, or whom it is about, is gone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Restricted: in no edition</source>
   <extracomment>The form of a fact; None where it, or whom it is about, is gone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Write what is known, or press Esc to leave it.</source>
   <extracomment>The fact as answered, and what is wrong with it by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/record_state.py" />
   <source>Folded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Nothing has changed since this was signed, so the signed version stays.</source>
   <extracomment>Build afresh from the draft as it stands; while nothing has changed since it was signed, that file stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Choose the file of your identity.</source>
   <extracomment>Builds, shows, signs, prints, copies and saves the edition that is chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Give its passphrase.</source>
   <extracomment>Builds, shows, signs, prints, copies and saves the edition that is chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Signing…</source>
   <extracomment>Builds, shows, signs, prints, copies and saves the edition that is chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Signed by the {listed}</source>
   <extracomment>Put the words of all pages on the clipboard, for a while.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Not signed</source>
   <extracomment>Put the words of all pages on the clipboard, for a while.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Reading the pages…</source>
   <extracomment>Put the words of all pages on the clipboard, for a while.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Saving a copy…</source>
   <extracomment>Write the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report.py" />
   <source>Saved a copy to {name}.</source>
   <extracomment>Write the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Could anyone be hurt if {name} reads this?</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Yes, or not sure</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Safe address, time and way to give it to them</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>And if somebody could be hurt: what keeps them safe.</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Who answers</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Asked before this edition is made; the answer is kept with your name.</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Before {name} gets an edition</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Make this edition</source>
   <extracomment>What is asked before any edition but the panel's is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Answer this first.</source>
   <extracomment>The answer, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say how it reaches them safely.</source>
   <extracomment>The answer, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say who answers.</source>
   <extracomment>The answer, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Why {name} may read it</source>
   <extracomment>A named person's decision about one text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>{words}For the words as they stand: if they change, it stays out until somebody decides again.</source>
   <extracomment>A named person's decision about one text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>{what}: let {name} read it</source>
   <extracomment>A named person's decision about one text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Let it in</source>
   <extracomment>A named person's decision about one text.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Why {name} may not read it</source>
   <extracomment>A named person's decision that this edition lacks a text which it would have by itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>“{text}” It stays out when its words change, too, until somebody lets it in.</source>
   <extracomment>A named person's decision that this edition lacks a text which it would have by itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>{what}: keep it from {name}</source>
   <extracomment>A named person's decision that this edition lacks a text which it would have by itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Keep it out</source>
   <extracomment>A named person's decision that this edition lacks a text which it would have by itself.
The grades with the reader are what their edition is about.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>To whom</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>How</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Agreed as safe: {safe}</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Such as by hand at the clinic, or by secure e-mail</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>When</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Such as 3 June 2026</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>By whom</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>{title_of}: handed over</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Record it</source>
   <extracomment>To whom, how and when it was handed over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say to whom.</source>
   <extracomment>The delivery, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say how.</source>
   <extracomment>The delivery, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_asked.py" />
   <source>Say by whom.</source>
   <extracomment>The delivery, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>a carer</source>
   <extracomment>"Leanne", "Ruby", "a professional", as one calls them in a sentence.
What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>a young person</source>
   <extracomment>"Leanne", "Ruby", "a professional", as one calls them in a sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>a professional</source>
   <extracomment>"Leanne", "Ruby", "a professional", as one calls them in a sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>the panel</source>
   <extracomment>"Leanne", "Ruby", "a professional", as one calls them in a sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Referral summary</source>
   <extracomment>"Panel edition", "Edition for Leanne".
A panel over any page; Esc puts it away and gives the focus back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <location filename="../../neglect_tool/report/editions.py" />
   <source>Panel edition</source>
   <extracomment>"Panel edition", "Edition for Leanne".
The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Edition for {name_of}</source>
   <extracomment>"Panel edition", "Edition for Leanne".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>yes</source>
   <extracomment>What the page shows of the editions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>no</source>
   <extracomment>What the page shows of the editions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Could anyone be hurt? {by} said {hurt} on {day}. {safe}</source>
   <extracomment>What the page shows of the editions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Take it out again</source>
   <extracomment>What the page shows of the editions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>List {batch} more of {left}</source>
   <extracomment>What the page shows of the editions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Nothing left out but restricted notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Unsigned, for a worry that cannot wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>{counted} left out.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} passage</numerusform>
    <numerusform>{n} passages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>Nothing left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>The panel edition has these and this one does not: {told}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_editions.py" />
   <source>{title} to {to}, {day}: {how}. {by}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_lacking.py" />
   <source>Show line by line what it lacks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_lacking.py" />
   <source>Hide these lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_lacking.py" />
   <source>Comparing it with the panel’s…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_lacking.py" />
   <source>{counted} of the panel’s edition that this one does not have</source>
   <extracomment>What the page shows of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_lacking.py" />
   <source>{n} lines</source>
   <extracomment>What the page shows of it.</extracomment>
   <translation>
    <numerusform>{n} line</numerusform>
    <numerusform>{n} lines</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>{counted}, on {counted2} if printed on both sides, turned on the long edge. This is how it looks in black and white. Stay at the printer until all of it is out.</source>
   <extracomment>Before a printer is chosen: what comes out, and whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>{n} pages</source>
   <extracomment>Before a printer is chosen: what comes out, and whose it is.
What is said once the words are on the clipboard.</extracomment>
   <translation>
    <numerusform>{n} page</numerusform>
    <numerusform>{n} pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>{n} sheets</source>
   <extracomment>Before a printer is chosen: what comes out, and whose it is.</extracomment>
   <translation>
    <numerusform>{n} sheet</numerusform>
    <numerusform>{n} sheets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>Print the {edition}</source>
   <extracomment>Before a printer is chosen: what comes out, and whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>Printing was stopped.</source>
   <extracomment>Print no further page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>Page {number} of {pages} goes to the printer…</source>
   <extracomment>Prints page after page, so that a save in between never waits for more than one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>Printing</source>
   <extracomment>Prints page after page, so that a save in between never waits for more than one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>{counted} gone to the printer.</source>
   <extracomment>Prints page after page, so that a save in between never waits for more than one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>{n} pages have</source>
   <extracomment>Prints page after page, so that a save in between never waits for more than one.</extracomment>
   <translation>
    <numerusform>{n} page has</numerusform>
    <numerusform>{n} pages have</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_out.py" />
   <source>Copied the words of {counted}. In {seconds} seconds they are taken off the clipboard.</source>
   <extracomment>What is said once the words are on the clipboard.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_pages.py" />
   <source>Building the report…</source>
   <extracomment>Holds the file that is shown and draws the page; what may be done with it comes on top.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_pages.py" />
   <source>Report of {day}, {title}</source>
   <extracomment>Holds the file that is shown and draws the page; what may be done with it comes on top.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_pages.py" />
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Sign as {role}</source>
   <extracomment>Holds the file that is shown and draws the page; what may be done with it comes on top.
The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>practitioner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>{name} has signed as {role}.</source>
   <extracomment>What to say where that person has signed the file already: each signature is another person's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>The {upcoming}’s signature has to be another person’s.</source>
   <extracomment>What to say where that person has signed the file already: each signature is another person's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>The profile has changed since this was built. Build it again, then sign.</source>
   <extracomment>Why nobody can sign the file now; empty if the next can.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>{counted} signing.</source>
   <extracomment>Why nobody can sign the file now; empty if the next can.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>{n} blockers stop</source>
   <extracomment>Why nobody can sign the file now; empty if the next can.</extracomment>
   <translation>
    <numerusform>{n} blocker stops</numerusform>
    <numerusform>{n} blockers stop</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Signed and kept in the vault. To change it, make a new version and sign that.</source>
   <extracomment>What stands about the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>A summary for a referral, with whatever is known. Ring first: it does not make the call.</source>
   <extracomment>What stands about the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>The profile has changed since it was signed. This is a new version, and nobody has signed it.</source>
   <extracomment>What stands about the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Built from the draft. It cannot be signed yet, and its first page says so.</source>
   <extracomment>What stands about the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Signing fixes these pages. To change them later you make a new version.</source>
   <extracomment>What stands about the file that is shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>After the {roles}</source>
   <extracomment>The signatures, in their order; a referral summary has none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Your identity</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>The .p12 file from your agency</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Its passphrase</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Signing fixes these pages. To change them later you make a new version that names this one.</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Sign</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/report_state.py" />
   <source>Do not sign</source>
   <extracomment>The identity and its passphrase; neither is kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_blind.py" />
   <source>No evidence is written for this item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_blind.py" />
   <source>{colleague}, grades {who}</source>
   <extracomment>The round at an item, or at the first without a choice; None where nothing is left to grade at all.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_blind.py" />
   <source>{done} of {count} items graded</source>
   <extracomment>The round at an item, or at the first without a choice; None where nothing is left to grade at all.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>They see each item, its need, its cards and what was written, and no grade of yours. Ask somebody who has not seen your grades.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Ask a colleague to grade blind</source>
   <extracomment>Who the colleague is, and whom they grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>The colleague’s name</source>
   <extracomment>Who the colleague is, and whom they grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Their agency</source>
   <extracomment>Who the colleague is, and whom they grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Whom they grade</source>
   <extracomment>Who the colleague is, and whom they grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Begin the blind round</source>
   <extracomment>Who the colleague is, and whom they grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Write who grades, as it will stand on record.</source>
   <extracomment>The round that the form begins, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Choose a child and a carer.</source>
   <extracomment>The round that the form begins, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>They graded it first. A second opinion is somebody else’s.</source>
   <extracomment>The round that the form begins, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>They have graded {who} already. It is in the list.</source>
   <extracomment>The round that the form begins, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Sort out {id} {name}: {first} and {grade}</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>You two agree on</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Who agreed</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>{author} and {by}</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Why: what was seen or heard that decides it</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Keep what you agree</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Both grades stay on record as they were given.</source>
   <extracomment>What the two agree; nothing is chosen for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Choose the card that you two agree on.</source>
   <extracomment>What was agreed, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Write who agreed.</source>
   <extracomment>What was agreed, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>That day has not come yet.</source>
   <extracomment>What was agreed, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_forms.py" />
   <source>Say why, in a sentence.</source>
   <extracomment>What was agreed, or what is wrong.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>Nothing is graded yet that a colleague could grade a second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>Undo the last choice</source>
   <extracomment>Holds which round one is in; a blind one shows nothing of the first grades, not even in what Undo would do.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>{count} of {count2} items graded</source>
   <extracomment>"7 of 31 items graded".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>, blind round under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>Go on grading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>Shown below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_opinion.py" />
   <source>See both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>One apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Two or more apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Not compared: one of the two gave no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Not compared: the colleague did not grade it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Not compared: graded anew since, after the two were shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>No figure for agreement: it takes {least_pairs} items with a number from both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>No figure for agreement: one of the two used a single grade, and then it cannot be told from chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>A rough sign only: items of one child hang together, and it says how alike two people graded, not who is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>{who}: {practitioner} and {colleague}</source>
   <extracomment>The whole of it: where the two differ first, then the rest, each in the pack's order.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>weighted kappa {value}, where 1 is the same everywhere and 0 is what chance would give</source>
   <extracomment>Weighted kappa as a practitioner can read it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>The same on every item ({scale}).</source>
   <extracomment>Weighted kappa as a practitioner can read it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Closer than chance would give ({scale}).</source>
   <extracomment>Weighted kappa as a practitioner can read it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>No closer than chance would give ({scale}).</source>
   <extracomment>Weighted kappa as a practitioner can read it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>No item has a number from both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Of {counted} with a number from both: {same} the same, {one_} one apart, {more} two or more apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Sort out {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Agreed: {grade}, by {by}, {day}. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source> The {grade} alerts and still stands: say on the profile why it gives way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source> It is the grade of the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Sort out {item} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/second_pairs.py" />
   <source>Enter {grade} as a new choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>As the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>This edition has ended. Ask your partnership for the one that is in force, and put it in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>This is an example that ships with the program. Your partnership's own strategy takes its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Where backups are kept, a second place for them, and putting one back: all of it is on the page of your vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Neglect Tool: Apache License 2.0, form pack included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Letters: Inter, SIL Open Font License 1.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Spelling: the British English list of the LibreOffice dictionaries, GNU LGPL 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Window: Qt and PySide6, GNU LGPL 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Vault: SQLite, SQLite3 Multiple Ciphers and apsw; cryptography and keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Reports: reportlab, pikepdf, pyHanko, pypdfium2 and Pillow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Each of these is free software; its licence comes with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Colours</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Size of text</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Single letters act, such as 1 to 5 while grading</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Keep still: nothing on the screen moves by itself</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Mark words that the spelling list does not know</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>On this laptop</source>
   <extracomment>Everything that can be chosen; there is no button, since each choice counts at once.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Backups</source>
   <extracomment>The way to where backups are looked after.
The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Go to your vault</source>
   <extracomment>The way to where backups are looked after.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>What is asked comes from a form pack. These ship with the program and cannot be changed here.</source>
   <extracomment>A line a form pack that ships: what it is called, its version, how many items, and what pins its words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Form packs</source>
   <extracomment>A line a form pack that ships: what it is called, its version, how many items, and what pins its words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Local strategy</source>
   <extracomment>What is local: the edition in force, how long records are kept, and whom to ring.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{edition}: in force from {day} to {day2}.</source>
   <extracomment>What is local: the edition in force, how long records are kept, and whom to ring.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>How long records are kept</source>
   <extracomment>What is local: the edition in force, how long records are kept, and whom to ring.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Shown under Act now</source>
   <extracomment>What is local: the edition in force, how long records are kept, and whom to ring.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>The practice vault is in memory only: it is gone when this closes.</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <location filename="../../neglect_tool/report/build.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Neglect Tool {version}</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>It decides nothing about a family: a person decides.</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Where the vault lies</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>Where these settings lie</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{settings} (nothing of a family is in it)</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>About</source>
   <extracomment>Which version this is, where things lie, and whose work is in it.
What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{title}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/settings_state.py" />
   <source>{counted}. Its fingerprint: {blocks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Closest first, by its words. You choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>No item shares its words. Press / to look for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Found by what you look for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>the child’s voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>the carer’s view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>the chronology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>what is no evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>It is there already.</source>
   <extracomment>Keep it as evidence, once everything is chosen; until then say what is not.
Somewhere else than to an item, or nowhere.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Kept with {item}.</source>
   <extracomment>Keep it as evidence, once everything is chosen; until then say what is not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Choose a child first.</source>
   <extracomment>Somewhere else than to an item, or nowhere.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Choose a carer first.</source>
   <extracomment>Somewhere else than to an item, or nowhere.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>{done} of {count} sorted. Unsorted jots stay here; nothing is lost.</source>
   <extracomment>One jot in hand at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort.py" />
   <source>Undo: {short} to {place}</source>
   <extracomment>One jot in hand at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>An agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>A record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Neighbour, relative, other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Not evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Observed by {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Said by a child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Said by a carer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Told by an agency: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>On record: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>No jots yet. What you jot at a visit waits here to be sorted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Go to the visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>an item</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>a child</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>where it comes from</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>who said it</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Choose {listed}.</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>{item} is not asked of {child}.</source>
   <extracomment>What a person still has to choose, as a sentence; empty when it can be kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>a colleague’s grade</source>
   <extracomment>One's own grade; another's is a plain dot, so that nobody leans on it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>Said by {by}</source>
   <extracomment>What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>, a claim that is not verified</source>
   <extracomment>What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>at home</source>
   <extracomment>What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source> For {item}, {child} with {carer}.</source>
   <extracomment>What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/sort_state.py" />
   <source>{parts}.{whose} Your words are not changed.</source>
   <extracomment>What it will be kept as: by whom, then when, where and for whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story.py" />
   <source>text {box}</source>
   <extracomment>A text box changed; it is saved a moment after the last change.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>That day is still to come. What is meant to happen belongs in the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Not kept in the profile yet: fill in more.</source>
   <extracomment>A kind of row: its list, how it is asked, and how it is read (None: not enough to save yet).</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>In the child’s own words. For a baby or unborn child, what is seen or known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>Child</source>
   <extracomment>The head of the grading page.
Child tabs, then carer cards, in one line.
A row a child, by which a verifier compares what is printed with what is attached.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>What the child said, showed, or lives through in a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>On which visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Such as talking, playing, drawing, watching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>For which child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>On which item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Its letters and number, as on its card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Who lets it slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Who makes up for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>How that was seen or heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>What goes well</source>
   <extracomment>Every section in the order of the report.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>First due {day}; being late counts from then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Done (what, and when); empty until then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>A panel would miss {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Without evidence it does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Not in the chronology yet. It is kept here until it has a day and says what happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Which meeting</source>
   <extracomment>Asks for the meeting.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_rows.py" />
   <source>Such as review conference</source>
   <extracomment>Asks for the meeting.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>What was tried, what was offered, and what held: say what was seen, by whom and when, for each carer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Add a strength</source>
   <extracomment>Every section in the order of the report.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>strength</source>
   <extracomment>Every section in the order of the report.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>{one_} {n_} of {count}</source>
   <extracomment>The rows with names that tell them apart when they are heard: "strength 2 of 3".</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>{n} strengths</source>
   <translation>
    <numerusform>{n} strength</numerusform>
    <numerusform>{n} strengths</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>What brought this about, in two or three sentences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>the meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Page one of the report opens with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Why now, and for which meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Nothing yet of {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>The children’s voice and day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>what a child said,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Add what a child said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source> of {day}</source>
   <extracomment>The way to the page that goes through a child's day, with the days that were gone through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Written: {listed}. </source>
   <extracomment>The way to the page that goes through a child's day, with the days that were gone through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Not asked yet: {listed}.</source>
   <extracomment>The way to the page that goes through a child's day, with the days that were gone through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Go through a day with {name}</source>
   <extracomment>The way to the page that goes through a child's day, with the days that were gone through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{listed}: not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Everyone assessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Each carer’s view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>Where one carer makes up for another</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Add what one makes up for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>entry</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{n} entries</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation>
    <numerusform>{n} entry</numerusform>
    <numerusform>{n} entries</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>What all this means for each child, and why: harm, what protects, what is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Analysis and capacity to change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Left: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/story_sections.py" />
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Cannot yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{count} of {total} items left</source>
   <extracomment>What is left to grade, a child and carer each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>; critical: {listed}</source>
   <extracomment>What is left to grade, a child and carer each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Critical and not known: {listed}</source>
   <extracomment>What is left to grade, a child and carer each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{total} of {total} items</source>
   <extracomment>What is left to grade, a child and carer each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Children</source>
   <extracomment>The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Who are they? Unborn ones too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Everyone who looks after a child, in the household or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Carers</source>
   <extracomment>The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{counted}, {unannounced} unannounced</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>{n} visits</source>
   <translation>
    <numerusform>{n} visit</numerusform>
    <numerusform>{n} visits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>None written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{count} of {counted} to sort</source>
   <extracomment>What was jotted at a visit and has not been put where it belongs.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>{n} jots</source>
   <extracomment>What was jotted at a visit and has not been put where it belongs.
The page as it stands: of this visit, or of what waits to become one.
Show it once the visit has ended; the form of one that was forgotten comes whenever it is asked.</extracomment>
   <translation>
    <numerusform>{n} jot</numerusform>
    <numerusform>{n} jots</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Every child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>No child is entered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{graded} of {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>; {criticals} critical not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Needs a child, a carer and a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>No carer is assessed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>Both are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>; {weak} not complete</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/tasks.py" />
   <source>{n} warnings</source>
   <translation>
    <numerusform>{n} warning</numerusform>
    <numerusform>{n} warnings</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>the practitioner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>the manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>a partner agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>{listed} seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Visit, {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Action done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>How an action goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>Decision</source>
   <extracomment>With the panel edition alone, once anything was decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>{name}, as {roles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Report signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>To {to}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/timeline.py" />
   <source>Report delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>the family’s name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>the profile’s date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>taking back a grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a compensation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a child’s words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a carer’s view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a line of the chronology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a jot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>where a jot went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a line of the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>an action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>who may read a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>a second opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>taking out a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>Undo {item} {grade}, {who}</source>
   <extracomment>"Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>Undo {name}</source>
   <extracomment>"Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>Undo a visit</source>
   <extracomment>"Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>Undo {words}</source>
   <extracomment>"Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/undo_words.py" />
   <source>the last step</source>
   <extracomment>"Undo K2a 4, Alfie with Darren"; empty when there is nothing to take back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock.py" />
   <source>Opening…</source>
   <extracomment>Decides what may be tried, and hands over the open store with the name of whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock.py" />
   <source>The agency of this key</source>
   <extracomment>Decides what may be tried, and hands over the open store with the name of whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Open your vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Make a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>What is your name?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Open with your agency’s recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>This vault cannot be opened without its passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Make the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Open it with a new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Make a new vault</source>
   <extracomment>The words of the link to the other mode; `anybody` is whether anyone has a vault here.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Restore it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Making the vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Opening with the recovery key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Reading all of the backup, then restoring it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>The backup is read whole first. The vault as it is now is put aside, not deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>The backup is read whole first. It becomes a vault on this laptop; the file stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Everything that you write is kept in it, encrypted, on this laptop only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>It stands beside everything that you write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Without a recovery key nobody can open this vault if the passphrase is lost. Not us, not IT. Write the passphrase on paper and keep it apart from the laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>No recovery key of an agency was set when it was made, so nothing opens it but its passphrase. Not us, not IT, and a backup has the same passphrase. The vault stays where it is: if the passphrase is found, it opens again. Until then you can make a new vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>The two are not the same. Type the second again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>If you lose the passphrase, {name} can open this vault; each use is recorded in it.</source>
   <extracomment>What a lost passphrase will mean, said before a vault is made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>There is a vault of that name already. Yours will be listed as {shown}.</source>
   <extracomment>How a vault of that name will be told apart from one that is here already; empty: there is none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>vault of {shown}</source>
   <extracomment>The line under the title: which vault, or what is to be known before one goes on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>vault “{shown}”</source>
   <extracomment>The line under the title: which vault, or what is to be known before one goes on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>The {vault}. {nothing_opens}</source>
   <extracomment>The line under the title: which vault, or what is to be known before one goes on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>On this laptop · {vault}</source>
   <extracomment>The line under the title: which vault, or what is to be known before one goes on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Back to the passphrase</source>
   <extracomment>The words of the link to the other mode; `anybody` is whether anyone has a vault here.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>Open a vault that is here</source>
   <extracomment>The words of the link to the other mode; `anybody` is whether anyone has a vault here.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/unlock_state.py" />
   <source>This vault is open to be read only.</source>
   <extracomment>Why an opened vault is open to be read only, to be said for as long as it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>This is the practice vault: nothing in it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>The vault was closed by what was tried. Open it again: what was saved is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>Something that you typed is not saved yet. Save it first; then come back here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>In {folder} on this laptop.</source>
   <extracomment>One form is open at a time; every part reads and works off the window's thread.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault.py" />
   <source>Nothing can be changed in this vault now.</source>
   <extracomment>One form is open at a time; every part reads and works off the window's thread.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>If the passphrase is lost, nobody can open this vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Your passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Offer me another phrase</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Let this computer open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Whoever can use your account on this computer can then open the vault without the passphrase. A new computer, account or system may forget it, so the passphrase stays and you need to keep it. While this is on, the computer also notices if the whole vault is put back to an older time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Leave it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Give the passphrase that opens it now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Add the agency’s key</source>
   <extracomment>Who can open it, and plainly if nobody else can.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Add another passphrase</source>
   <extracomment>Who can open it, and plainly if nobody else can.
Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Who can open it</source>
   <extracomment>Who can open it, and plainly if nobody else can.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Add it</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>It opens all of the vault. {not_before}</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Let it</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Change your passphrase</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Change it</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>The old one stops opening the vault. {before}</source>
   <extracomment>Open the form of that button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Choose the file that the agency gave you.</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Reading the key…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Compare the fingerprint first; a wrong key would open the vault for somebody else.</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>The recovery key of {agency_name} can open this vault from now on.</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Adding the key…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>This computer can open this vault from now on. Keep the passphrase all the same.</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Asking this computer’s keystore…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>The other passphrase opens this vault from now on.</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Your passphrase is changed; the old one opens the vault no longer. {before}</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Adding the passphrase…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Changing the passphrase…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>{named} opens this vault no longer. {before}</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Removing…</source>
   <extracomment>A row for each way in; add the agency's key or a passphrase, change one, take one away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Recovery key of {agency_name}</source>
   <extracomment>What a way in is called on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>This computer’s keystore</source>
   <extracomment>What a way in is called on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Passphrase “{name}”</source>
   <extracomment>What a way in is called on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Passphrase {number}</source>
   <extracomment>What a way in is called on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>the agency</source>
   <extracomment>An agency that did not say its name has one all the same.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>since {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>since the vault was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Passphrase {number} in the record, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Fingerprint {fingerprint}, {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <location filename="../../neglect_tool/gui/widgets/people.py" />
   <location filename="../../neglect_tool/gui/widgets/photograph_row.py" />
   <source>Remove</source>
   <extracomment>One of them.
Told by its words, not by a small picture of it: so every panel member has the same.
One fact: its text, who said so, and whether it is in no edition.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>The agency’s key for laptops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>A small file, usually escrow.pub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>With it the agency can open this vault if your passphrase is lost. Each use of it is on the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Show its fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>It is the same as the one that the agency gave me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>This file says that it is the recovery key of {agency_name}. Anybody can write that: ask the agency, by telephone or on paper, and compare the fingerprint with theirs. {not_before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Is this the key of {agency_name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Let this key open the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Do not add it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>What to call it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Such as whose it is; it is kept inside the vault. It may be empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>New passphrase</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Four or five words that do not belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>New passphrase again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Offer me a phrase</source>
   <extracomment>The only place where a typed passphrase is seen, and only when asked for.
Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>It opens the vault no longer. {nobody_else} {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Remove: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>Type the new passphrase, or have one offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_access.py" />
   <source>It is the one that opens the vault now. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>A backup is made by itself after work was saved. It is encrypted, and read again before it counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>If this laptop is lost or breaks, its backups go with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Keep the vault as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Make one now</source>
   <extracomment>The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{counted} from before the key was changed</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{n} backups</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation>
    <numerusform>{n} backup</numerusform>
    <numerusform>{n} backups</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Delete…</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Whoever knows the passphrase of that time can open them.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Choose one</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>second place</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>A stick, or a folder on another disk: backups are copied there as well.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>No second place</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>There now, with {counted}.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Not there now; it is caught up when it is.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Give up</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Second place</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Making a backup, and reading it again…</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Giving up the second place…</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Folder</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>On a stick or another disk</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Each backup is copied there as well, encrypted, whenever it can be reached.</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>A second place for backups</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Keep backups there too</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Leave it</source>
   <extracomment>One of the buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Choose a folder.</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Tick it first.</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Making a backup, then deleting the older ones…</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Reading all of the backup…</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Choose one above, or a file.</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Give the passphrase of that time.</source>
   <extracomment>Do what the form is for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>The backup is made and was read again: it is whole.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{counted} deleted.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{n} backups are</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation>
    <numerusform>{n} backup is</numerusform>
    <numerusform>{n} backups are</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{counted} could not be deleted and can still be opened.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Backups are made in one place from now on. Those in the second place were left there.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Backups are kept in {place} too, from the next one on.</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Setting the second place…</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Restoring: the backup is checked once more and put in place…</source>
   <extracomment>Rows for the last one and for the second place, and three buttons.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>No backup is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>It will lie in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{counted} in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Last made {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>A backup file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>On a stick, say; its name ends in .neglect-backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>One of the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Or a backup file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>It is read whole first. Nothing is changed before you have seen what it holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>I do not need what only they hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>A new backup is made and read first. Then those from before the change of key are deleted, here and in the second place; one that cannot be reached now goes when it is next there. Copies elsewhere are not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Delete backups from before the key was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Delete them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{counted} saved after it and will not be in the vault.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>{n} entries were</source>
   <translation>
    <numerusform>{n} entry was</numerusform>
    <numerusform>{n} entries were</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Nothing was saved after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>It is whole: {counted}. {lost} The vault as it is now is put aside, not deleted: its folder stays beside the restored one. Then the window locks, and you open the vault again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>The passphrase that opened the vault when the backup was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_backups.py" />
   <source>Restore the vault as of {time}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>The database (vault.db)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>The anchor, which shows that no save is missing (vault.anchor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>The file that says who can open it (vault.hdr)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>The vault is sound: nothing altered, nothing missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Every byte of the vault is read and held against its seal. Nothing is changed by it.</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source> It was not checked since you opened it.</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{counted} should be. Checked at {at}.</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{n} things are not as they</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation>
    <numerusform>{n} thing is not as it</numerusform>
    <numerusform>{n} things are not as they</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{all_sound} {counted}, checked at {at}.</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Check everything now</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Check</source>
   <extracomment>What the last check of this session found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Checking everything. You can go on working: what you save waits until it is through…</source>
   <extracomment>Check.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Who opened the vault, and what was changed about it. Nothing here can be taken away or altered unseen.</source>
   <extracomment>A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{about} Nothing yet since it was made.</source>
   <extracomment>A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{page} newer</source>
   <extracomment>A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>{page} older</source>
   <extracomment>A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source> Lines {first} to {first2} of {total}, the newest first.</source>
   <extracomment>A line for each, and ways to older and newer ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>Reading the record…</source>
   <extracomment>Another page of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_checks.py" />
   <source>The vault as a whole</source>
   <extracomment>Where a fault is, as a person would say it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>Due for disposal</source>
   <extracomment>The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>Dispose…</source>
   <extracomment>The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>{title}, disposed of</source>
   <extracomment>The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>Dispose before it is due…</source>
   <extracomment>The card.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>The disposal is done and on the record.</source>
   <extracomment>Dispose of it, then begin afresh: nothing of that family may be left in the window.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>Disposing: the database is written anew, so that nothing readable is left in it…</source>
   <extracomment>Dispose of it, then begin afresh: nothing of that family may be left in the window.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_disposal.py" />
   <source>\1The youngest child\2</source>
   <extracomment>Without names; a reason that is not put as these are is left out rather than shown with one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>When the laptop was lost and found, when somebody left, or when somebody may know a passphrase. Everything is encrypted anew: no copy of the old key opens what you write from then on.</source>
   <extracomment>When to do it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Change the key…</source>
   <extracomment>When to do it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Change the key</source>
   <extracomment>When to do it.
Open the form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Why, for the record</source>
   <extracomment>Open the form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>No family’s name: say what happened</source>
   <extracomment>Open the form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Say why, so that the record shows it.</source>
   <extracomment>Change it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source> It no longer opens with {listed}.</source>
   <extracomment>Change it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>The vault has a new key, and it counts from now on. Open it again to go on.{said}</source>
   <extracomment>Change it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Changing the key: everything is copied, encrypted anew and checked…</source>
   <extracomment>Change it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>The vault opens with the passphrase that you give here.</source>
   <extracomment>What a change of key does to each way in, and to what was copied before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>The recovery key of {listed} goes on too.</source>
   <extracomment>What a change of key does to each way in, and to what was copied before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>It stops opening with {listed}: nobody here knows what to type for that.</source>
   <extracomment>What a change of key does to each way in, and to what was copied before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_key.py" />
   <source>Backups and copies made before still open as they did, with the old key: take away those that should not. The vault then locks, and you open it again.</source>
   <extracomment>What a change of key does to each way in, and to what was copied before.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_state.py" />
   <source>opened by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_state.py" />
   <source>A backup or copy made before still opens as it did. To shut it out, change the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_state.py" />
   <source>It does not open a backup or copy made before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/vault_state.py" />
   <source>Your passphrase, as it opens the vault now</source>
   <extracomment>The field that every change of who can open the vault ends with.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Stopped. Nothing is said of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Drop one file at a time.</source>
   <extracomment>Files were dropped or chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>That is not a file. Drop a PDF.</source>
   <extracomment>Files were dropped or chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Say where the file is, or choose it.</source>
   <extracomment>Verify the file that is named.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Copied, for a minute.</source>
   <extracomment>Onto the clipboard, for a while.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Saved the verdict to {name}.</source>
   <extracomment>As JSON, for another program.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify.py" />
   <source>Reading the file in a closed process…</source>
   <extracomment>Shows one verdict at a time; nothing of a file is kept when the page is left.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>Cannot judge</source>
   <extracomment>What is said of a file that is no PDF, or cannot be read: nothing can be said of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>Cannot judge. {said} {remedy}</source>
   <extracomment>What is said of a file that is no PDF, or cannot be read: nothing can be said of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>{size:.1f} MB</source>
   <extracomment>"412 kB".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>{part} kB</source>
   <extracomment>"412 kB".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>{day}, {at:%H:%M} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>No time stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>Graded again from the attached document: all {compared} agree.</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>The grades printed are the grades attached</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>The pages and the document inside do not agree</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>There is no assessment document inside.</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>The grades printed were not compared</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>Nothing was added after the end; it was not cut back to an earlier state.</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/verify_state.py" />
   <source>The last signature covers the whole file</source>
   <extracomment>The document inside, how far the last signature reaches, and every reason that no signature has told.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit.py" />
   <source>Kept: {marks}</source>
   <extracomment>Keep what stands in the box as a jot of now.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit.py" />
   <source>Discarded. Undo puts it back.</source>
   <extracomment>Take a jot out; Undo puts it back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Such as 16:40. The last that was noted was at {last_time}: left empty, that is kept.</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>When did it end?</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>It began at {began}. Every jot of it is kept.</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>The visit of {day} was not ended</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Ask me later</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Where was it?</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Who interpreted, if anyone?</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Never a child or a relative.</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Where, and with whose help</source>
   <extracomment>The form of that key, if its visit is there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>Write hours and minutes, such as 16:40.</source>
   <extracomment>The visit as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_forms.py" />
   <source>It began at {began}, so it ended later than that.</source>
   <extracomment>The visit as answered, or what is wrong by field.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>Saw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Child said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Carer said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>Was told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>Visit, {day}</source>
   <extracomment>The page as it stands: of this visit, or of what waits to become one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_state.py" />
   <source>Started {began} · {counted}</source>
   <extracomment>The page as it stands: of this visit, or of what waits to become one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/visit_waiting.py" />
   <source>Say whether they knew that you were coming. Until then your jots are kept, and wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>{said} of {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>looks after {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>{relationship}, lives elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>, not assessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>of {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>child {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/who.py" />
   <source>not born yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/whom_to_ring.py" />
   <source>Your front door (MASH) and duty team: their numbers come with your local strategy. It is not set on this laptop, so use the number your agency gave you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/whom_to_ring.py" />
   <source>These numbers are an example, and nobody answers them: your own local strategy is not set on this laptop. Use the number your agency gave you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/whom_to_ring.py" />
   <source>This edition ended on {day}. If a number does not answer, ask your agency.</source>
   <extracomment>What Act now shows; without a strategy, or one without numbers, where else a number is found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/whom_to_ring.py" />
   <source>From {name}, {edition}. Last checked on {day}.</source>
   <extracomment>What Act now shows; without a strategy, or one without numbers, where else a number is found.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>Not seen yet</source>
   <extracomment>What nobody has seen yet: a few first, the rest folded; only if it fits the visit.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Not applicable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Not enough seen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Observed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Agency told us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>On record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>One</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Seven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Eight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Nine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>not enough seen yet</source>
   <extracomment>The glyph of an area's or domain's result, with what it hides.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>, provisional</source>
   <extracomment>The glyph of an area's or domain's result, with what it hides.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>, {count} worse inside</source>
   <extracomment>The glyph of an area's or domain's result, with what it hides.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Fewer than two thirds are seen.</source>
   <extracomment>The rule that made an area's result, in one line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Any 4 or 5 sets the area.</source>
   <extracomment>The rule that made an area's result, in one line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>A 3 on a critical item sets the area.</source>
   <extracomment>The rule that made an area's result, in one line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>The worst grade that at least half reach.</source>
   <extracomment>The rule that made an area's result, in one line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{said} {verb} at 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{said} {verb} at 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Critical items at 4 or worse: {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{said} {verb} at 3, and three domains were last time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{said} {verb} at 3 or worse for the third time running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{said} {verb} at 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>One carer makes up for another on {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Critical and not seen yet: {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>Not enough seen yet of {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>In the household and not assessed: {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/presenters/words.py" />
   <source>{item} was {grade} with {carer}, which alerts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>Check that it is on and has paper, or choose another, then print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the printer did not take it</source>
   <extracomment>Print one more page, as large as the paper allows without cutting.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the printer took some of the pages, then no more</source>
   <extracomment>Print one more page, as large as the paper allows without cutting.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the printer stopped</source>
   <extracomment>Print one more page, as large as the paper allows without cutting.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the printer did not take the last page</source>
   <extracomment>That was the last page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <source>the pages could not be written</source>
   <extracomment>That was the last page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/printing.py" />
   <location filename="../../neglect_tool/services/files.py" />
   <source>Check the folder, its rights and its space.</source>
   <extracomment>That was the last page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/shell.py" />
   <source>To leave visit mode, give your passphrase. Every jot is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/shell.py" />
   <source>A colleague is grading blind: pages with the first grades are closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/shell.py" />
   <source>End or leave the round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>In danger now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Ring 999.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Serious worry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Ring the front door (MASH) now; out of hours, the duty team. Do not finish this first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>A bruise or injury on a child who cannot yet move about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Refer now, whatever the explanation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>What you were writing is kept. Afterwards, write down whom you told and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Back to where I was</source>
   <extracomment>A panel over any page; Esc puts it away and gives the focus back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/act_now.py" />
   <source>Unsigned, with what is known so far, to print or copy. Key: Ctrl R</source>
   <extracomment>A panel over any page; Esc puts it away and gives the focus back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/adding.py" />
   <source>Add a photograph or scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/adding.py" />
   <source>Take a photograph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/adding.py" />
   <source>The place and the camera’s details are taken out first. It is kept in the vault and nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/adding.py" />
   <source>Or drop files anywhere on this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/adding.py" />
   <source>Let go to add them.</source>
   <extracomment>Files are held over the page, or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Saved state</source>
   <extracomment>Tick and "Saved 14:02:11", always in the same corner; told politely, not each second.
Show this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Not saved</source>
   <extracomment>Show this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Undo</source>
   <extracomment>The way here, what can be taken back, the saved corner, and Act now.
What can be taken back or put back.
What the last step was, and the way to take it back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Redo</source>
   <extracomment>The way here, what can be taken back, the saved corner, and Act now.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Working</source>
   <extracomment>Something is under way, and nobody knows how long it takes; half full where nothing may move.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Put away</source>
   <extracomment>One at a time under the top bar: what happened, what to do, and a way to put it away, or an act if it stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/bars.py" />
   <source>Alert</source>
   <extracomment>One at a time under the top bar: what happened, what to do, and a way to put it away, or an act if it stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>Everything stays on this laptop, encrypted. Nothing is sent anywhere unless you print or save it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>You will go back to the field you left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>Nothing about a family is shown until the vault is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>Missing saves are noticed as it opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>You are told before you work. “Your vault” checks it all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>See it early.
Say what you saw.</source>
   <extracomment>Shown before the key, so it names no family, person or count.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/brand.py" />
   <source>Works without a network. Version {version}</source>
   <extracomment>Shown before the key, so it names no family, person or count.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/buttons.py" />
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <location filename="../../neglect_tool/gui/widgets/touch.py" />
   <source>Key: {key}</source>
   <extracomment>A verb, with an icon before it and its key behind it where there is one.
Show this one under that number key.
An act or a choice; what is chosen has a 2 px border, a soft ground and a tick.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/caseload_row.py" />
   <source> and {left_out} more</source>
   <extracomment>As many children as there is room for, each whole, and how many more there are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/caseload_row.py" />
   <source>{count} children</source>
   <extracomment>As many children as there is room for, each whole, and how many more there are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/change_matrix.py" />
   <source>Grade {item}</source>
   <extracomment>Show this domain; the columns in view are set apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/change_matrix.py" />
   <source>Item by item</source>
   <extracomment>Show this domain; the columns in view are set apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/change_matrix.py" />
   <source>Enter: {act}</source>
   <extracomment>Show this domain; the columns in view are set apart.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/change_matrix.py" />
   <source>Later profiles</source>
   <extracomment>As many profiles as fit, the last first in view; `←` and `→` go through the rest.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chips.py" />
   <source>Keys: </source>
   <extracomment>Show these, most used first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/choices.py" />
   <source>Chosen</source>
   <extracomment>One grade of one item: its glyph and its descriptor.
Draw glyph, words and, if chosen, tick and word.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>All agencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>Words that stand in the events</source>
   <extracomment>The fields, and below them how many events are shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>Words in the events…</source>
   <extracomment>The fields, and below them how many events are shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>Show oldest first</source>
   <extracomment>Show how the list is looked through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/chronology_bar.py" />
   <source>Show newest first</source>
   <extracomment>Show how the list is looked through.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/due.py" />
   <source>Due next</source>
   <extracomment>Some of them, and all when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/due.py" />
   <source>Nothing has a date. The plan says who does what by when.</source>
   <extracomment>Some of them, and all when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/due.py" />
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <location filename="../../neglect_tool/gui/widgets/timeline.py" />
   <source>Fewer</source>
   <extracomment>Show these.
Show the first, or all.
Some of it, and all of it when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/due.py" />
   <location filename="../../neglect_tool/gui/widgets/timeline.py" />
   <source>All {count}</source>
   <extracomment>Show these.
Some of it, and all of it when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/due.py" />
   <source>{text}: due next</source>
   <extracomment>Show these.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/evidence.py" />
   <source>Reword</source>
   <extracomment>Show this piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/evidence.py" />
   <source>Reword: {text}</source>
   <extracomment>Show this piece.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/family_table.py" />
   <source>Families</source>
   <extracomment>Finds as one types, but for the key that goes to the search.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>Or say where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>Choose a PDF…</source>
   <extracomment>A dashed sheet with the ways in; the whole page takes a drop, not only this.
The file, and how far it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>or drop a PDF anywhere on this page</source>
   <extracomment>A dashed sheet with the ways in; the whole page takes a drop, not only this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>Stop</source>
   <extracomment>A dashed sheet with the ways in; the whole page takes a drop, not only this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>Verify it</source>
   <extracomment>A dashed sheet with the ways in; the whole page takes a drop, not only this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/file_drop.py" />
   <source>Choose another…</source>
   <extracomment>The file, and how far it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/form.py" />
   <source>Look for it</source>
   <extracomment>One question of a form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/form.py" />
   <source>Look for it: {label}</source>
   <extracomment>One question of a form.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>Enter changes what is entered</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>Who is who, drawn</source>
   <extracomment>Paints the household and the lines; where people do not fit side by side, they wrap and words take over.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/genogram.py" />
   <source>Household</source>
   <extracomment>Draw the household, then whose child is whose.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/glyph.py" />
   <location filename="../../neglect_tool/report/sections/grade_cells.py" />
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>no grade</source>
   <extracomment>A grade or not-grade in words, for those who hear the screen.
A cell for each of the columns, or one over all of them for a child with none of these domains.
Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/glyph.py" />
   <source>Grade: {spoken}</source>
   <extracomment>Show another grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Next item</source>
   <extracomment>Shown where there is no room for the side panel.
Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Evidence</source>
   <extracomment>Shown where there is no room for the side panel.
Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <source>{words} +{count} worse inside: {names}.</source>
   <extracomment>The result with its reason, and how much evidence there is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <source>Item {at} of {count}</source>
   <extracomment>The result with its reason, and how much evidence there is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <source>Back to the grades</source>
   <extracomment>The button says where it leads: to the evidence, or back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_foot.py" />
   <source>Evidence ({pieces})</source>
   <extracomment>The button says where it leads: to the evidence, or back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <source>Part of the child’s life</source>
   <extracomment>The head of the grading page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Area</source>
   <extracomment>The head of the grading page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <source>Carer</source>
   <extracomment>The head of the grading page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <source>with </source>
   <extracomment>The head of the grading page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/grading_head.py" />
   <source>Seen </source>
   <extracomment>The head of the grading page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Why this is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Keys here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Close help</source>
   <extracomment>One stop for the keyboard, whose name is everything it says; Esc or F1 gives the focus back.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Help: {name}</source>
   <extracomment>Say what there is to say of that page, and first of what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/help_panel.py" />
   <source>Help: {name}. {spoken}</source>
   <extracomment>Say what there is to say of that page, and first of what one stands at.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>A good night’s sleep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>Every evening the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>A bath, a book, a song. The same few things in the same order say that it is night.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>A dim, quiet room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>Screens off an hour before bed. Not too warm: a child sleeps best in a cool room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>A word in the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>Daylight, running about and a talk about the day help more than anything at bedtime.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>If nights are hard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/hide_screen.py" />
   <source>Many families find them hard. Your health visitor or surgery can help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Show</source>
   <extracomment>A jot that was kept; one that folds is shown for a moment, and only when asked.
Show it, or that it is folded.
The only place where a typed passphrase is seen, and only when asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>Discard</source>
   <extracomment>A jot that was kept; one that folds is shown for a moment, and only when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>{marks}, folded</source>
   <extracomment>Show it, or that it is folded.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Fold</source>
   <extracomment>Show it, or that it is folded.
Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>{word} what {marks}, {at}</source>
   <extracomment>Show it, or that it is folded.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>Discard the jot of {at}, {marks}</source>
   <extracomment>Show it, or that it is folded.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>Jots</source>
   <extracomment>The newest at the foot, next to the box; as high as it needs and as there is room for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>critical</source>
   <extracomment>Something that nobody has seen yet, asked gently, with a way to jot about it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <location filename="../../neglect_tool/gui/widgets/writing.py" />
   <source>Jot</source>
   <extracomment>Something that nobody has seen yet, asked gently, with a way to jot about it.
Show this one.
Enter keeps what is written, Shift and Enter begin a line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>Jot about {code}, {name}. {line}</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>only if it fits the visit</source>
   <extracomment>What nobody has seen yet: a few first, the rest folded; only if it fits the visit.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/jots.py" />
   <source>{count} more, less pressing</source>
   <extracomment>Show the first, or all.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/ladder.py" />
   <source>{spoken} Chosen.</source>
   <extracomment>Show what stands, what was chosen and what it waits for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/ladder.py" />
   <source>Not a grade, and just as useful</source>
   <extracomment>Show these names, and that the others count as much.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/list_pills.py" />
   <source>Show: {words}, {count}</source>
   <extracomment>Show these, or none where there is nothing to choose from.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>Locking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>What you typed is being kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>Hidden, and not locked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>Your words are still here. Saving is tried again every few seconds; once they are saved this locks by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>Stay</source>
   <extracomment>Lies over the page, so that nothing under it moves; it takes no focus, so that the cursor stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/lock_bar.py" />
   <source>Try again now</source>
   <extracomment>Hides every page while the window locks, and as long as what was typed cannot be saved.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/menu_button.py" />
   <source>   {left} left</source>
   <extracomment>List these and say the one that is selected; `say_line`: with its second line on the button too.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/menu_button.py" />
   <source>none chosen</source>
   <extracomment>List these and say the one that is selected; `say_line`: with its second line on the button too.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Passphrase</source>
   <extracomment>The only place where a typed passphrase is seen, and only when asked for.
Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Passphrase again</source>
   <extracomment>The only place where a typed passphrase is seen, and only when asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Hide</source>
   <extracomment>The only place where a typed passphrase is seen, and only when asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>Passphrase that opened the vault when the backup was made</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/passphrase.py" />
   <source>{name} again</source>
   <extracomment>Draw this state.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/people.py" />
   <source>Change {name}</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/people.py" />
   <source>Remove {name}</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/photograph_row.py" />
   <source>Open: {words}</source>
   <extracomment>Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/photograph_row.py" />
   <source>Remove: {words}</source>
   <extracomment>Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Photographs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>More</source>
   <extracomment>Ways between pages, and at its foot what is always there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/rail.py" />
   <source>Lock now</source>
   <extracomment>Ways between pages, and at its foot what is always there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/reading.py" />
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>How far</source>
   <extracomment>Words, a bar and a button.
What is printed for whom, then how far it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/reading.py" />
   <source>Stop reading</source>
   <extracomment>Words, a bar and a button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Folded, so that nobody reads it over your shoulder.</source>
   <extracomment>Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Add</source>
   <extracomment>All of them, the open form, and one way to add.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Nothing yet about: {empty}.</source>
   <extracomment>Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/record_group.py" />
   <source>Add about {about}</source>
   <extracomment>Show this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Agency recovery key (escrow.pub), if you were given one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>The agency’s own key file (escrow.key)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Choose the recovery key…</source>
   <extracomment>Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Agency recovery key</source>
   <extracomment>Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Recovery key (*.pub)</source>
   <extracomment>Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>or drop the file here</source>
   <extracomment>Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Take the recovery key away</source>
   <extracomment>Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Read this to IT: {fingerprint}</source>
   <extracomment>Show the key that was given, or the way to give one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>Choose…</source>
   <extracomment>Recovery: which agency can open this vault, its key file, and the passphrase of that file.
A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Choose the agency’s own key file</source>
   <extracomment>Recovery: which agency can open this vault, its key file, and the passphrase of that file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>The agency’s own key file</source>
   <extracomment>Recovery: which agency can open this vault, its key file, and the passphrase of that file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Agency key (*.key)</source>
   <extracomment>Recovery: which agency can open this vault, its key file, and the passphrase of that file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>Passphrase of the agency’s key</source>
   <extracomment>Recovery: which agency can open this vault, its key file, and the passphrase of that file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/recovery_key.py" />
   <source>{name} can open this vault. Its recovery key is
{fingerprint}</source>
   <extracomment>Say whose key it must be.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>See what stops signing</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>Print</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>Copy the words</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>Record how it was handed over</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>Build it again</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_acts.py" />
   <source>For the case system; they leave the clipboard after a minute</source>
   <extracomment>Buttons, in the order in which one comes to need them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_editions.py" />
   <source> Chosen.</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_editions.py" />
   <source>Which edition?</source>
   <extracomment>The choice; then what was asked, and the texts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_editions.py" />
   <source>Let in by decision</source>
   <extracomment>What the chosen edition has by decision, and what it leaves out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_editions.py" />
   <source>Left out</source>
   <extracomment>What the chosen edition has by decision, and what it leaves out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_editions.py" />
   <source>In it by itself</source>
   <extracomment>What the chosen edition has by decision, and what it leaves out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>The pages are made once the questions about this edition are answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Choose a printer…</source>
   <extracomment>What is printed for whom, then how far it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Do not print</source>
   <extracomment>What is printed for whom, then how far it is.
Show this, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Stop printing</source>
   <extracomment>Show this, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Page</source>
   <extracomment>Page or words, which page, colour or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Text</source>
   <extracomment>Page or words, which page, colour or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Page before</source>
   <extracomment>Page or words, which page, colour or not.
Takes the place of the list while one is open, so that Lock and Act now stay in reach.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Next page</source>
   <extracomment>Page or words, which page, colour or not.
Takes the place of the list while one is open, so that Lock and Act now stay in reach.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <source>Black and white</source>
   <extracomment>Page or words, which page, colour or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/report_paper.py" />
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Page {page} of {pages}</source>
   <extracomment>Draw this state.
Draw this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>Backup file (it ends in .neglect-backup)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>One of the newest on this laptop</source>
   <extracomment>A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>One of the newest backups</source>
   <extracomment>A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>Choose the backup file</source>
   <extracomment>A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>Backup file</source>
   <extracomment>A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/restore_file.py" />
   <source>Backup (*.neglect-backup)</source>
   <extracomment>A list of the newest, where there are any, and the file that counts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Blind round. Pages on which the first grades stand are closed until it is ended or left: Profile, Sort jots, Change, Readiness and Report. The referral summary is not, for danger never waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Back</source>
   <extracomment>Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Item before</source>
   <extracomment>Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>What was written</source>
   <extracomment>Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>End the blind round and show both</source>
   <extracomment>Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>Leave it for now</source>
   <extracomment>Says what blind asks of the two, shows the item stood at, and ends the round.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_blind.py" />
   <source>{count}. It can be left and gone on with at any time.</source>
   <extracomment>Show this item, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/second_rows.py" />
   <source>Go to {item} on the profile</source>
   <extracomment>Show this item.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sheet.py" />
   <source>Page of the report</source>
   <extracomment>Shows one picture of a page; its twin in words is for those who hear it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sheet.py" />
   <source>Its words are under Text.</source>
   <extracomment>Shows one picture of a page; its twin in words is for those who hear it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sheet.py" />
   <source>Words of the page</source>
   <extracomment>The words of a page in reading order with its headings, for those who hear them or copy them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sheet.py" />
   <source>H goes to the next heading, Shift H to the one before.</source>
   <extracomment>The words of a page in reading order with its headings, for those who hear them or copy them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/side_panel.py" />
   <source>History</source>
   <extracomment>Everything about the item that one stands at, in one column.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/side_panel.py" />
   <source>Nothing was entered before this.</source>
   <extracomment>Everything about the item that one stands at, in one column.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/signers.py" />
   <source>Signature {number}: {title}. {line}</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Child’s voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Carer’s view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>About which child?</source>
   <extracomment>Child, carer and, for what one was told, where it comes from and who said it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>And which carer?</source>
   <extracomment>Child, carer and, for what one was told, where it comes from and who said it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Who said it?</source>
   <extracomment>Child, carer and, for what one was told, where it comes from and who said it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>It will be kept as</source>
   <extracomment>What it will be, before it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Another item</source>
   <extracomment>Another item, for whom, what it will be, and the ways to keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Another item…</source>
   <extracomment>Another item, for whom, what it will be, and the ways to keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Keep as evidence</source>
   <extracomment>Another item, for whom, what it will be, and the ways to keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sort_side.py" />
   <source>Sort as: {text}</source>
   <extracomment>Another item, for whom, what it will be, and the ways to keep it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <source>. Went to {went}</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <source>. Not sorted yet</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <source>Space lifts it, then arrows to an item, and Space puts it there.</source>
   <extracomment>Show this one.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/sorting.py" />
   <source>by {why}</source>
   <extracomment>Show this one under that number key.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/staff.py" />
   <source>not in it</source>
   <extracomment>Show these; `now` is the column of the present profile, or -1 where that is out of view.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/staff.py" />
   <source>, this one</source>
   <extracomment>Show these dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/staff.py" />
   <source>Profiles: {said}</source>
   <extracomment>Show these dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>, {left} items left</source>
   <extracomment>Show this child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>Child: {name}, {line}{left}</source>
   <extracomment>Show this child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>Cared for by {name}</source>
   <extracomment>Show this carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>{count} graded</source>
   <extracomment>Show this carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>{left} left</source>
   <extracomment>Show this area.
An area: its letter and number, its name, and its result or what is left.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>Area {id} {name}</source>
   <extracomment>Show this area.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/switcher.py" />
   <source>Cared for by</source>
   <extracomment>Child tabs, then carer cards, in one line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/takes_file.py" />
   <source>{kinds};;All files (*)</source>
   <extracomment>Let a file be chosen.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/timeline.py" />
   <source>Timeline</source>
   <extracomment>As high as the rows that are shown; Enter or a click goes to what one stands at.
Some of it, and all of it when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/timeline.py" />
   <source>Nothing has happened yet. Visits, events and decisions come here by themselves.</source>
   <extracomment>Some of it, and all of it when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/timeline.py" />
   <source>{text}: timeline</source>
   <extracomment>Some of it, and all of it when asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/trusted.py" />
   <source>Nobody yet. Ask your agency for its file authority.pem, and compare its fingerprint by telephone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/trusted.py" />
   <source>Trust it no longer</source>
   <extracomment>One authority.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/trusted.py" />
   <source>Trust it no longer: {name}</source>
   <extracomment>One authority.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/trusted.py" />
   <source>Whom you trust</source>
   <extracomment>The list and its button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/trusted.py" />
   <source>Trust an authority…</source>
   <extracomment>The list and its button.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/unlock_fields.py" />
   <source>Your name, as it will be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/verdict.py" />
   <source>Signatures</source>
   <extracomment>All of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/verdict.py" />
   <source>What was checked, and what was not</source>
   <extracomment>All of it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Smaller</source>
   <extracomment>Takes the place of the list while one is open, so that Lock and Act now stay in reach.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Larger</source>
   <extracomment>Takes the place of the list while one is open, so that Lock and Act now stay in reach.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Whole picture</source>
   <extracomment>Takes the place of the list while one is open, so that Lock and Act now stay in reach.
Draw this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewer.py" />
   <source>Whole width</source>
   <extracomment>Draw this.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>Turning the camera on…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>The camera is on. It is turned off when this is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>The camera has not shown anything yet. Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>What the camera sees</source>
   <extracomment>The picture as it comes, whole.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/viewfinder.py" />
   <source>Take it</source>
   <extracomment>Takes the place of the list while the camera is on.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Anything that cannot wait?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Everything else of this vault, sorting too, opens with your passphrase, as the family may be beside you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>The visit goes on</source>
   <extracomment>First what cannot wait, then where the jots go.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Another visit today</source>
   <extracomment>First what cannot wait, then where the jots go.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>The visit ended at {ended}.</source>
   <extracomment>Show it once the visit has ended; the form of one that was forgotten comes whenever it is asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Sort {counted}</source>
   <extracomment>Show it once the visit has ended; the form of one that was forgotten comes whenever it is asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>What I have written down</source>
   <extracomment>What was seen and what carers said, in large type, to be read to them; nothing else is on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Nothing yet.</source>
   <extracomment>What was seen and what carers said, in large type, to be read to them; nothing else is on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/visit_end.py" />
   <source>Back to the visit</source>
   <extracomment>What was seen and what carers said, in large type, to be read to them; nothing else is on the page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Circle: said to be a woman. Square: said to be a man. Rounded: not said. Triangle: not born yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Read as a list</source>
   <extracomment>The genogram and its twin.
Show everybody; with nobody yet there is nothing to draw.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Who is who</source>
   <extracomment>The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Nobody yet. A child not yet born counts too.</source>
   <extracomment>The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>Nobody yet. Anyone who looks after a child counts, in the home or not.</source>
   <extracomment>The genogram and its twin.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/who_card.py" />
   <source>See it drawn</source>
   <extracomment>Show everybody; with nobody yet there is nothing to draw.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/writing.py" />
   <source>What you see and hear</source>
   <extracomment>Enter keeps what is written, Shift and Enter begin a line.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/writing.py" />
   <source>Keep this jot</source>
   <extracomment>The box with Keep beside it, and the four marks below; the mark that was used last stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/writing.py" />
   <source>Key: Alt {place}</source>
   <extracomment>The box with Keep beside it, and the four marks below; the mark that was used last stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/gui/widgets/written.py" />
   <source>Remove {named}</source>
   <extracomment>Take over its fields.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>this is not a certificate</source>
   <extracomment>The authority from its two files; `where` names the folder in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>Restore it from the copy that laptops trust.</source>
   <extracomment>The authority from its two files; `where` names the folder in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>its key and its certificate do not belong together</source>
   <extracomment>The authority from its two files; `where` names the folder in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>Restore both from a copy.</source>
   <extracomment>The authority from its two files; `where` names the folder in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>the number of days</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>{days} is not between 1 and {longest_days}</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>A new file can be issued at any time.</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>the authority counts from {day} to {day2}</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>Make a new one.</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>the authority itself ends on {day}</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/authority.py" />
   <source>Choose fewer days, or make a new authority.</source>
   <extracomment>A new identity for one person, vouched for from now for `days`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>it is empty</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.
A reader of those bytes that takes nothing on trust.
What a person types; the same however their keyboard composes accents.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <source>Give a name that people will recognise on the report.</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <source>it is longer than {longest_name} characters</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Shorten it.</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <source>it has a character that cannot be printed</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/certificates.py" />
   <source>Type the name again.</source>
   <extracomment>A name fit for a certificate, without outer spaces; `what` says whose, for the error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/sealed_key.py" />
   <source>this is not an authority's key</source>
   <extracomment>The key again; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/sealed_key.py" />
   <source>Name the folder that `authority init` made.</source>
   <extracomment>The key again; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/sealed_key.py" />
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>the passphrase does not open it</source>
   <extracomment>The key again; `where` names the file in an error.
The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/sealed_key.py" />
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>Check the passphrase and try again.</source>
   <extracomment>The key again; `where` names the file in an error.
The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>this is not a signing file (PKCS#12)</source>
   <extracomment>The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>Ask whoever issues your agency's signing files for one.</source>
   <extracomment>The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>it holds no private key with its certificate, so nothing can be signed with it</source>
   <extracomment>The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>Use the signing file that was issued to you, not the authority's certificate.</source>
   <extracomment>The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>its key is of a kind that this tool does not sign with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>Use a P-256, P-384 or RSA key of 2,048 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>it is protected in an outdated way that this tool does not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/identity/signing_file.py" />
   <source>Have it issued again with AES-256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>this pack has the format `{short}`</source>
   <extracomment>What `pack.toml` says; its faults go into `findings`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <location filename="../../neglect_tool/packs/day.py" />
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>This version of the program reads `{format}`.</source>
   <extracomment>What `pack.toml` says; its faults go into `findings`.
The day pack in that folder, wholly checked; PackError names every fault with its file, line and remedy.
The strategy in that folder, wholly checked; PackError names every fault with its file, line and remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Add a table such as `[areas.A1]`.</source>
   <extracomment>The domain that a file describes; its faults go into `findings`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>`{short}` is not the name of a domain's file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Name a file in this folder, such as `a-first-domain.toml`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Name each file once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Name at least one domain's file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Write at least one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Add a table such as `[areas.{key}.items.{key}a]`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Name its bands in `critical`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Add `look_for.{band}`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Use one of {band_names}.</source>
   <extracomment>A set of age bands, all of them among those of `within` if it is given.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Add it to `bands`, or take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/check.py" />
   <source>Say what is particular here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/day.py" />
   <source>this day pack has the format `{short}`</source>
   <extracomment>The day pack in that folder, wholly checked; PackError names every fault with its file, line and remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/day.py" />
   <source>Call the moment something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/day.py" />
   <source>Add at least one, such as `[moments.waking]`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/day.py" />
   <source>Write at least one prompt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/load.py" />
   <source>there is no form pack of this name</source>
   <extracomment>A pack that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/load.py" />
   <source>this folder holds the pack {id}</source>
   <extracomment>A pack that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/load.py" />
   <source>Give the folder the name of its pack.</source>
   <extracomment>A pack that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>a fault</source>
   <extracomment>The one error that holds every fault of a pack; `kind` is what it should be, such as a form pack.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>{count} faults</source>
   <extracomment>The one error that holds every fault of a pack; `kind` is what it should be, such as a form pack.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Mend what is listed below, then try again.</source>
   <extracomment>The one error that holds every fault of a pack; `kind` is what it should be, such as a form pack.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>this {kind} has {count}</source>
   <extracomment>The one error that holds every fault of a pack; `kind` is what it should be, such as a form pack.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Put it into the folder of the pack.</source>
   <extracomment>One file of the pack in that folder, or the fault that keeps it from being read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Copy the file itself here.</source>
   <extracomment>One file of the pack in that folder, or the fault that keeps it from being read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Look at its permissions.</source>
   <extracomment>One file of the pack in that folder, or the fault that keeps it from being read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Split it, a file a domain.</source>
   <extracomment>The bytes of a pack's file as TOML, or the fault that keeps them from it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Save it again as UTF-8.</source>
   <extracomment>The bytes of a pack's file as TOML, or the fault that keeps them from it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Break it into several.</source>
   <extracomment>The bytes of a pack's file as TOML, or the fault that keeps them from it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>A pack needs no more than three deep.</source>
   <extracomment>The bytes of a pack's file as TOML, or the fault that keeps them from it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/source.py" />
   <source>Mend the TOML here; a name may be given only once in a table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>this strategy has the format `{short}`</source>
   <extracomment>The strategy in that folder, wholly checked; PackError names every fault with its file, line and remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>Put the two in their order.</source>
   <extracomment>The strategy in that folder, wholly checked; PackError names every fault with its file, line and remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>there is no strategy of this name</source>
   <extracomment>A strategy that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>this folder holds the strategy {id}</source>
   <extracomment>A strategy that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/strategy.py" />
   <source>Give the folder the name of its strategy.</source>
   <extracomment>A strategy that comes with the program, read once; PackError if there is none of that id.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Add `{key}` here.</source>
   <extracomment>What stands under a key, of whatever type; from here on the key counts as known.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it like `{like}`.</source>
   <extracomment>A text, of a form if one is given; empty where there is none or it is at fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write one for each grade from 1 to 5.</source>
   <extracomment>Exactly five texts, one a grade.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Name each band once.</source>
   <extracomment>A set of age bands, all of them among those of `within` if it is given.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Add it to the item's `bands`, or take it out here.</source>
   <extracomment>A set of age bands, all of them among those of `within` if it is given.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Name at least one of {band_names}.</source>
   <extracomment>A set of age bands, all of them among those of `within` if it is given.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write `true` or `false`, without quotation marks.</source>
   <extracomment>True or false; false when left out.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>this is not a whole number from {least} to {most}</source>
   <extracomment>A whole number within bounds; `least` where there is none or it is at fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write such a number in figures, without quotation marks.</source>
   <extracomment>A whole number within bounds; `least` where there is none or it is at fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it like 2026-04-01, without quotation marks or a time.</source>
   <extracomment>A date; the first of the calendar where there is none or it is at fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it as `[{dotted}.…]`.</source>
   <extracomment>A table inside this one; empty where there is none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Split this into several.</source>
   <extracomment>A table inside this one; empty where there is none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Use a letter, then letters and digits, 32 at most.</source>
   <extracomment>Take an id, which no other record of the pack may have.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Give each its own id.</source>
   <extracomment>Take an id, which no other record of the pack may have.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Take it out; the keys here are {known}.</source>
   <extracomment>Note a fault for each key that nobody asked for; to be called last.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it as `["…", "…"]`.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Keep to the few that matter.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it between quotation marks.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Write it, or take the key out.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Take the space out.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Say it more briefly.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Keep it to one line.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/packs/table.py" />
   <source>Take it out.</source>
   <extracomment>One table of one file: hands out checked values and remembers which of its keys nobody asked for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/paths.py" />
   <source>this folder of the program is missing</source>
   <extracomment>The folder of that kind that ships with the program: in a frozen app, an installed wheel or a checkout.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/blocks.py" />
   <source>{name} over time. {told}.</source>
   <extracomment>A domain's way over time in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source>The assessment document that this report was made from</source>
   <extracomment>Check every character, say everything, lay it out, and put the documents inside; `previous` oldest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source>Earlier assessment {n_}, oldest first</source>
   <extracomment>Check every character, say everything, lay it out, and put the documents inside; `previous` oldest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source>{title} {version}, content {hash} · Neglect Tool {version2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source> · record {vault_head}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/own.py" />
   <source>As at {day}</source>
   <extracomment>Whom it is about, and as at when.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source> for a multi-agency meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source>Neglect profile {reference}, {edition}, as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/build.py" />
   <source>Graded neglect profile{meeting}. OFFICIAL-SENSITIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/compose.py" />
   <location filename="../../neglect_tool/report/text.py" />
   <source>prompt</source>
   <extracomment>The same for one block.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Seen: 0 of 0 items. Not known: anything of any child.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>No child is entered. This does not mean safe.</source>
   <extracomment>What the profile asks for, and about whom.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source> and {count}</source>
   <extracomment>What P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/report/driving.py" />
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>{n} more items</source>
   <extracomment>What P0 must always say of itself.</extracomment>
   <translation>
    <numerusform>{n} more item</numerusform>
    <numerusform>{n} more items</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{children}: no</source>
   <extracomment>What P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{lead} domain is at 3 or worse. This does not mean safe. Seen: {seen} of {count} items. Not known: {known}.</source>
   <extracomment>What P0 must always say of itself.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Alert: {alert_in_short}.</source>
   <extracomment>The alerts of these children, worst grade first, then all else that drives their prompts; youngest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source> It stands until a verified better grade.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>with {carers} on {on}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Alert for {children}: {item}, was graded {grade} {with_whom}.{later}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <location filename="../../neglect_tool/report/gaps.py" />
   <location filename="../../neglect_tool/report/sections/unseen.py" />
   <source>{children} with {carers}</source>
   <extracomment>A row for each reason; the items without one stand together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{was}{grade} with {carers}</source>
   <extracomment>All of a child's alerts in one sentence, for a page that has no room for a line each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Alerts for {children}: {told}.</source>
   <extracomment>All of a child's alerts in one sentence, for a page that has no room for a line each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{number} critical items are at 4 or worse for {name}: {items}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Three or more domains are at 3 for {name}, as they were last time: {domains}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>At 3 or worse for {name} in three profiles running: {domains}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>Somebody makes up for another's lapse for {name}: {items}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>There is not enough information for {name}: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>lives in the household and was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>live in the household and were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{listed} {were} not assessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>or</source>
   <extracomment>The critical items that nobody has seen for this child, an item a sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{item_name}, is critical for {children} and {how} with {names}.</source>
   <extracomment>The critical items that nobody has seen for this child, an item a sentence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{name} is at {grade} for {children}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{lead}, because of {because}.{before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source>{item_name}, with {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/driving.py" />
   <source> It was {now} in {listed} too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>panel, carer:ID, young-person:ID, professional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>edition</source>
   <extracomment>The recipient that was asked for, or an error that lists the editions there are.
The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>there is no edition “{words}”</source>
   <extracomment>The recipient that was asked for, or an error that lists the editions there are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>Choose from: {offered}.</source>
   <extracomment>The recipient that was asked for, or an error that lists the editions there are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>young person</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>there is no {kind} with that id</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>The document has: {there}.</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>this document was filtered for one reader, and lacks what a report must rest on</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>Use the whole document.</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>Edition: professional</source>
   <extracomment>The recipient's edition of that assessment, or an error where nobody in it is that recipient.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/editions.py" />
   <source>Edition: {brief}</source>
   <extracomment>For the head of every page, where there is little room.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>Every item that applies has a grade with every carer assessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>No child is entered, so nothing is known of any child.</source>
   <extracomment>Where no item could be seen at all, so that an empty list of gaps never reads as if all had been.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>No carer has been assessed for {name}, so nothing is known of {domains}.</source>
   <extracomment>Where no item could be seen at all, so that an empty list of gaps never reads as if all had been.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>No item of the form applies to {name}, so nothing is known of {name}.</source>
   <extracomment>Where no item could be seen at all, so that an empty list of gaps never reads as if all had been.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>{children} has not been seen.</source>
   <extracomment>What we do not know, gravest first, a line each; critical items are told on their own.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>Whether this has truly got better for {name}: {listed}. It is claimed, not verified.</source>
   <extracomment>What we do not know, gravest first, a line each; critical items are told on their own.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>{who}, not seen yet: {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>{who}, declined: {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/gaps.py" />
   <source>{names} and {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/glyphs.py" />
   <source>Key </source>
   <extracomment>Draw each shape with its words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>OFFICIAL-SENSITIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>What each child lives with</source>
   <extracomment>The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>The grades in this edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>Practitioner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>Partner agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>signers</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <location filename="../../neglect_tool/services/signing.py" />
   <source>there is no signer called “{role}”</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.
The report with the signature of that role added; raises SigningRefused and says why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Choose from: {roles}.</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.
The report with the signature of that role added; raises SigningRefused and says why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>there can be only one {role}</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>Several signers can be partners.</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>nobody is named to sign</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/names.py" />
   <source>Name at least one of: {roles}.</source>
   <extracomment>The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/onepage.py" />
   <source>Overleaf: </source>
   <extracomment>Keep what fits above the foot, up to a head, and give its lists the room left; the rest follows, uncut.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>child said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>carer said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>agency told us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>due {day} {short_month}</source>
   <extracomment>The same for a narrow place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>{count} worse inside</source>
   <extracomment>An area or domain as a screen reader tells it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>+{count} worse inside</source>
   <extracomment>The words beside a glyph, a line each.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source>, said by {said_by}</source>
   <extracomment>How it came to be known, and from whom: "agency told us, said by Ms Hale". An edition that may not say who has</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/phrases.py" />
   <source> (about a third party)</source>
   <extracomment>How it came to be known, and from whom: "agency told us, said by Ms Hale". An edition that may not say who has</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/printable.py" />
   <source>pack {id}</source>
   <extracomment>The same for a pack.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>{lead}, {name}, with {carers}.</source>
   <extracomment>A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>Not verified.</source>
   <extracomment>A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>Left out of what {name} lives with while the compensation is in force.</source>
   <extracomment>A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>Alert: {name}, with {carers}, was {grade} on </source>
   <extracomment>A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>It stands until a later grade that is better and verified.</source>
   <extracomment>A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>{grade} because {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>Worse inside: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>Also {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <source>{head}, at {grade}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/reasons.py" />
   <location filename="../../neglect_tool/report/referral.py" />
   <source>{when_seen}: no evidence is written.</source>
   <extracomment>Alerts first, then all that is graded 4 or 5, worst first, each with its evidence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Referral summary, not signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>{title} {version} · Neglect Tool {version2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Referral summary {reference}, not signed, as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>{title}. OFFICIAL-SENSITIVE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Not signed. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>It says what is recorded so far, whatever is still missing. Ring first; this paper follows. In danger now: 999.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>From: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>nobody named</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Why now: </source>
   <extracomment>The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>nobody wrote it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>And {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Who, and where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>No address is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>What was seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Nothing at 4 or 5 is recorded with its evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>What the children say or live through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Nothing is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>What we do not know</source>
   <extracomment>The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Who was told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Nobody is recorded as told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Family {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>And {count} more, in the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Born or due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Nobody is entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>Who is in the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>not in the household</source>
   <extracomment>Everyone who looks after a child, assessed or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>not assessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>{children} lives elsewhere: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source>{item}, {grade}, {children} with {carers}. </source>
   <extracomment>Alerts first, then all that is graded 4 or 5, worst first, each with its evidence.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/referral.py" />
   <source> By {part}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/analysis.py" />
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>Not written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>grade now, and on {day}</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>first profile</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>This edition is for {name}. </source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>It has {what}. It is not the whole assessment.</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>The grades with {others}</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>No reason is written.</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.
A row for each reason; the items without one stand together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>{name} was not assessed. </source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>1 is best and 5 is worst. There is no total and no average.</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>What must change, and by when</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.
The page that stands alone.
The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>{name}’s own view</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>What is going well</source>
   <extracomment>The page that stands alone. It shows no prompt: that rests on the grades with everybody.
The page that stands alone.
In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>the plan, as far as it may be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>, the worse where they differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>the grades with {others}{worse}, what was seen, and the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <source>It is not recorded. You can add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Nobody has written what is going well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carer_page.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>And {n} more, under “Strengths”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>Each carer’s profile and view</source>
   <extracomment>Everyone who looks after a child, assessed or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>No carer is named.</source>
   <extracomment>Everyone who looks after a child, assessed or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>Not assessed. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>Assessed for none of the children.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>{name}’s own view is not recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/carers.py" />
   <source>Grades with {carers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>This is the first profile, or no earlier one was given.</source>
   <extracomment>Child by child, then drift.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Change since the last profile</source>
   <extracomment>Child by child, then drift.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>compared with {day}</source>
   <extracomment>Child by child, then drift.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Verified: seen on an unannounced visit, confirmed by an agency or a record, or told by a child seen alone. All other improvement is somebody’s claim.</source>
   <extracomment>Child by child, then drift.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>{name}, then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>{name}, now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Change for {children}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Drift: what has not moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>{item_name}: at 4 or 5 then and now, and no better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>, first due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>Action {number} is not done{owed}: {ended}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/change.py" />
   <source>{name}: at 3 or worse, and no better than {days} days ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/chronology.py" />
   <source>Date</source>
   <extracomment>Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/chronology.py" />
   <source>No event is recorded.</source>
   <extracomment>Every event in order of its date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>It holds where the other carer is better on the item, at 2 or 1, and verified.</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>For</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Whose lapse</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Who makes up</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Compensation</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>None is recorded.</source>
   <extracomment>Every record, in force or not.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>In force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>Not in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/compensation.py" />
   <source>No evidence is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <source>Who contributed</source>
   <extracomment>All visits in order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <location filename="../../neglect_tool/report/sections/own_visits.py" />
   <source>By</source>
   <extracomment>All visits in order of date.
What stops signing, what a panel may ask about, then the decisions.
In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <source>Seen alone</source>
   <extracomment>All visits in order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/contributors.py" />
   <source>No visit is recorded.</source>
   <extracomment>All visits in order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>What the prompt asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>An alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>Critical and not seen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>Findings that stand</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>These stop signing</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source> Decided, see below.</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>These stand, and a manager has decided about them</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>A panel may ask about these</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>None.</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>Decisions</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>Told</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>Outcome and reason</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <source>No decision is recorded.</source>
   <extracomment>What stops signing, what a panel may ask about, then the decisions.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>no date</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/findings.py" />
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>not written</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/grade_cells.py" />
   <source>not for this age</source>
   <extracomment>Why a domain that a sibling has is not there: an answer of no is not a question that nobody asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/grade_cells.py" />
   <source>no named needs</source>
   <extracomment>Why a domain that a sibling has is not there: an answer of no is not a question that nobody asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/grade_cells.py" />
   <source>not asked</source>
   <extracomment>Why a domain that a sibling has is not there: an answer of no is not a question that nobody asked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/grade_cells.py" />
   <source>was {grade}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>What was seen or said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>{name}’s day and words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>{carers} for {carers2}. {evidence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source> Told: {ended}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/let_in.py" />
   <source>From the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own.py" />
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>What we found</source>
   <extracomment>Whom it is about, and as at when.
In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own.py" />
   <source>the person who gave you this</source>
   <extracomment>Whom to ask, as far as the edition names anybody.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own.py" />
   <source> Parts of the assessment are not in this edition. You can ask {ask} about it, or ask in writing. You will be told what can be told, and how to take it further if you do not agree.</source>
   <extracomment>One bar for everything that is left out; nothing where not even that may stand.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own.py" />
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>Withheld.</source>
   <extracomment>One bar for everything that is left out; nothing where not even that may stand.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own.py" />
   <source>Nobody can sign this report yet.</source>
   <extracomment>Where it is signed, if anything may be signed yet.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>withheld; you can ask about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>{name}: the grades with {graded_with}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>Under the grades: what was seen or said, and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{grade}, {grade2}, because of {areas}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>+{count} worse inside: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>{name} for {children}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{name} with {carers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>{grade} on {id}, {name}, with {carers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>Note: {ended}</source>
   <extracomment>What is in, each with its source; then one bar that says neither how much is out nor from whom it came.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_grades.py" />
   <source>No more is written here.</source>
   <extracomment>What is in, each with its source; then one bar that says neither how much is out nor from whom it came.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_visits.py" />
   <source>, announced</source>
   <extracomment>In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_visits.py" />
   <source>, unannounced</source>
   <extracomment>In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/own_visits.py" />
   <source>When you were seen</source>
   <extracomment>In order of date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>The plan</source>
   <extracomment>All actions in the document's order, which gives them their numbers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>No.</source>
   <extracomment>All actions in the document's order, which gives them their numbers.
The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>What will be different, and the action</source>
   <extracomment>All actions in the document's order, which gives them their numbers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>How we will know</source>
   <extracomment>All actions in the document's order, which gives them their numbers.
The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>If it does not work</source>
   <extracomment>All actions in the document's order, which gives them their numbers.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>No action is recorded.</source>
   <extracomment>All actions in the document's order, which gives them their numbers.
The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>first due {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/plan.py" />
   <source>Done: {done}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Too little seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Under every grade of 3 or worse: the items behind it, and when, how and from whom that was seen or said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{name}: the profile by domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Nobody who looks after {name} has been assessed, so there is no grade.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Provisional.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source> since {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Drift.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Improved</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Unchanged</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>, verified</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>, not verified</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>; sustained</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{told}; a relapse</source>
   <extracomment>Which way a domain went, and whether that is more than a claim.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{brief} lives with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{name} for {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{name}, lives with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>: no {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>{word} with {listed}{missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/profile.py" />
   <source>Made up for by {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Graded 1 to 5 by what was seen or heard. What was not seen has no number, and never replaces one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Any 4 or 5, or a 3 on a critical item, sets it: it takes the highest number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>an area takes its middle grade, the worst one that at least half of its numbers reach or pass.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Not enough information.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Fewer than two thirds of the items of an area, or areas of a domain, have a grade.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Domain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>The same over its areas. Nothing is added up, and there is no average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Worse inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Items that are worse than the grade which stands over them are counted beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Some of what belongs to the grade has no number yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>What a child lives with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Item by item, the worst over the carers assessed, less what another makes up for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Seen unannounced, confirmed by an agency or a record, or told by a child who was seen alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Prompts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>P0 to P3 say how strongly the profile asks for a decision. They are not thresholds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Still at 3 or worse, or past its first due date. A new date does not start an action again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>The assessment is inside this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>What this edition shows is inside this file</source>
   <extracomment>The rules in plain words, the key, and what the report was made from.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>Made from assessment {id} with the form pack “{title}” ({id2}) {version}, whose content has the SHA-256 {hash}. {inside}, and can be graded again.</source>
   <extracomment>The rules in plain words, the key, and what the report was made from.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/reading.py" />
   <source>How to read this</source>
   <extracomment>The rules in plain words, the key, and what the report was made from.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>What</source>
   <extracomment>With the panel edition alone, once anything was decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>Who may read what</source>
   <extracomment>With the panel edition alone, once anything was decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>This log stays with the panel edition. No other edition holds it.</source>
   <extracomment>With the panel edition alone, once anything was decided.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source> {count} without a bar.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>{n} texts</source>
   <translation>
    <numerusform>{n} text</numerusform>
    <numerusform>{n} texts</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>{count} in, {count2} withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>the professional edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>Shared with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>No trace for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/sharing.py" />
   <source>Not for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/signatures.py" />
   <source>Signature of the {title}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/signatures.py" />
   <source>Signature of the {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/strengths.py" />
   <source>Strengths</source>
   <extracomment>All that are written, child by child, then what is graded 1 or 2 throughout a domain.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/strengths.py" />
   <source>None is written.</source>
   <extracomment>All that are written, child by child, then what is graded 1 or 2 throughout a domain.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>In the children’s words</source>
   <extracomment>The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>all of it: “Each child’s day and voice”</source>
   <extracomment>The page that stands alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>For the {lower}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Neglect profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>nobody has written it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>What drives it: </source>
   <extracomment>The strongest prompt and what drives it, the gravest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Also about {children} ({prompt}): </source>
   <extracomment>The strongest prompt and what drives it, the gravest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>And {n} more, in the profile.</source>
   <extracomment>The strongest prompt and what drives it, the gravest first.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Decision: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>none is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source> about {child}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>no outcome is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Decided{about}: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>finding stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>findings stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>This report cannot be signed yet: {number} {stand}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>The first: {first} </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>All are listed under “Findings that stand”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>grade now, and the grade on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>lives in the household</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Not assessed: {shorten}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>There is no total and no average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Provisional: some of its items have no grade yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Every action of the plan is done.</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>was {day}</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Change for the child</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>And {n} more: the whole plan is in “The plan”.</source>
   <extracomment>The open actions, with both of their dates.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>And {n} more, under “What was not seen, and why”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Sustained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Improved, verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>, was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>{name} for {name2}: {now}{was}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>, alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/summary.py" />
   <source>Nothing is recorded of what the children say or live through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/unseen.py" />
   <source>What was not seen, and why</source>
   <extracomment>Critical ones first; then a table for each child and carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/unseen.py" />
   <source>Child and carer</source>
   <extracomment>Critical ones first; then a table for each child and carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/unseen.py" />
   <source>Answer</source>
   <extracomment>Critical ones first; then a table for each child and carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/unseen.py" />
   <source>What was not seen</source>
   <extracomment>Critical ones first; then a table for each child and carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>Each child’s day and voice</source>
   <extracomment>All of it, child by child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>is known of {name} before birth</source>
   <extracomment>All of it, child by child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>{name} said, showed or lives through</source>
   <extracomment>All of it, child by child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>Nothing is recorded of what {what}.</source>
   <extracomment>All of it, child by child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>a {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>not seen alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/voice.py" />
   <source>with {observer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>you get what you need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>you get what you need, and slips are put right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>sometimes you do not get what you need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>often you do not get what you need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>you do not get what you need, and that is serious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>this is not about you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>we do not know enough yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>{name}, this is for you. </source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>People whose work is to help families wrote down how things are for you. Here is what they found.</source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>How things are for you</source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>1 is best and 5 is worst.</source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>What will happen</source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>What you can do</source>
   <extracomment>In larger type, and in sentences for the reader; it shows no prompt and no grade by carer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>How it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>as far as anybody has seen</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>{n} things in it are worse than that</source>
   <translation>
    <numerusform>{n} thing in it is worse than that</numerusform>
    <numerusform>{n} things in it are worse than that</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>, {worse} worse inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>Nothing here is at 3 or worse. That does not mean that all is well. Tell somebody if it is not.</source>
   <extracomment>What must be said where nothing is graded 3 or worse, for a reader who is the child.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>Nobody has written this yet. You can tell us.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>No step is written here yet. You can ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source> By {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source> Who: {ended}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>You can ask {ask} what any of this means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>You can say that something here is wrong. It will be written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>You can have somebody with you whom you trust, or an advocate, who speaks for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source>If you are in danger now, ring 999.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/sections/young_page.py" />
   <source> Some things are not on these pages. You can ask {ask} about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/text.py" />
   <source>Key</source>
   <extracomment>The same for one block.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict.py" />
   <source>The file was signed, but is damaged or changed so that it can no longer be read.</source>
   <extracomment>The verdict on a signed PDF that can no longer be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict.py" />
   <source>Not sound. {what}</source>
   <extracomment>The verdict on a signed PDF that can no longer be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>The grades printed on page one are the grades attached: all {compared} agree.</source>
   <extracomment>The whole verdict, a line each: to print, or to copy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>field “{field}”</source>
   <extracomment>Name, agency and role.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>somebody without a name</source>
   <extracomment>Name, agency and role.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>at no stated time</source>
   <extracomment>By the signer's own clock.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>{day}, {at:%H:%M} UTC by their own clock</source>
   <extracomment>By the signer's own clock.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Changed since, so nothing more can be said of it. Certificate {fingerprint}.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Unchanged.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.
The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Not sound.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.
The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Vouched for by {authority}.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.
The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Nobody whom you trust vouches for this signer.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>{sound} {vouched} {withdrawn} Certificate {fingerprint}.</source>
   <extracomment>Whether it is sound, who vouches for it, and its fingerprint.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Certificate {fingerprint}.</source>
   <extracomment>The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Nothing more can be said of it.</source>
   <extracomment>The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verdict_words.py" />
   <source>Not withdrawn.</source>
   <extracomment>The same with its problems and limits, and nothing said twice.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>{title} has not signed.</source>
   <extracomment>Judge the file; raises UnreadablePdf where its bytes are not a PDF that can be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The first addition to the file changed more than the place of its signature.</source>
   <extracomment>Judge the file; raises UnreadablePdf where its bytes are not a PDF that can be read.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>It has a signature of a kind that cannot be checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>Something was added to the file after the last signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The {role_titles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The places for signatures are not those with which the report was made.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>It has a form to fill in, which no report does.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The last signature is not the one that closes the report.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The signatures were not made in the order of the report.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The first signature does not forbid changes to the report.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify.py" />
   <source>The last signature does not lock the report.</source>
   <extracomment>Whether the fields are those that the report was built with, signed in their order, certified and locked.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_container.py" />
   <source>it is written in an irregular way that could hide data.</source>
   <extracomment>What a signature's container holds besides the signature, in words, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_container.py" />
   <source>data is hidden behind it, in its padding.</source>
   <extracomment>What a signature's container holds besides the signature, in words, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_container.py" />
   <source>it holds more than one signature.</source>
   <extracomment>What a signature's container holds besides the signature, in words, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_container.py" />
   <source>it holds data that nobody signed.</source>
   <extracomment>What a signature's container holds besides the signature, in words, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_container.py" />
   <source>it holds certificates that have nothing to do with the signer.</source>
   <extracomment>What a signature's container holds besides the signature, in words, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_content.py" />
   <source>Another PDF reader cannot read the file, so that it may look different elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_content.py" />
   <source>Another PDF reader sees something else in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_content.py" />
   <source>The file holds a part that acts by itself or can be hidden, which no report does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_content.py" />
   <source>The file loads a part of itself from elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_content.py" />
   <source>Something is laid over a page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>this PDF is damaged, or made so that it cannot be read</source>
   <extracomment>Turn whatever goes wrong inside a parser into one refusal: hostile bytes can make it raise anything.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>Ask whoever sent it for another copy.</source>
   <extracomment>Turn whatever goes wrong inside a parser into one refusal: hostile bytes can make it raise anything.
A reader of those bytes that takes nothing on trust.
The files inside, by name; two under one name make the PDF unreadable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>this is not a PDF</source>
   <extracomment>A reader of those bytes that takes nothing on trust.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>Choose the report's PDF file.</source>
   <extracomment>A reader of those bytes that takes nothing on trust.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>it is encrypted, which no report of this tool is</source>
   <extracomment>A reader of those bytes that takes nothing on trust.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>Ask for the report itself.</source>
   <extracomment>A reader of those bytes that takes nothing on trust.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>the attachments</source>
   <extracomment>The files inside, by name; two under one name make the PDF unreadable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>there are too many of them</source>
   <extracomment>The files inside, by name; two under one name make the PDF unreadable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_reading.py" />
   <source>two of them are called “{name}”</source>
   <extracomment>The files inside, by name; two under one name make the PDF unreadable.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>{authority} has withdrawn the certificate of {name}.</source>
   <extracomment>The verdict on one signature of a file of `size` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>Whether the certificate of {name} was withdrawn was not checked: {unknown}.</source>
   <extracomment>The verdict on one signature of a file of `size` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>No authority to trust was named, so nobody vouches that {name} is who signed.</source>
   <extracomment>The verdict on one signature of a file of `size` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>nobody vouches for it</source>
   <extracomment>Whether the signer's certificate, or one that vouches for it, was withdrawn; and why that is not known.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The signature of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>it is not a signature that can be checked.</source>
   <extracomment>What shows that bytes are not as they were signed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>what was signed has been changed since.</source>
   <extracomment>What shows that bytes are not as they were signed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>it was not made with the key of its certificate.</source>
   <extracomment>What shows that bytes are not as they were signed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>it does not cover the file as it was then.</source>
   <extracomment>What shows that bytes are not as they were signed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>the file was changed afterwards in a way that it forbids.</source>
   <extracomment>What shows that bytes are not as they were signed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The signature of {name} does not say when it was made.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The certificate of {name} did not count on {day}, when it was used.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The certificate of {name} does not count before {day}.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The certificate of {name} ended on {day}; no timestamp proves that it was used before.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The authority that vouches for {name} has itself ended.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>The certificate of {name} names {authority}, which you trust, but is not from it.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_signature.py" />
   <source>No authority that you trust vouches for {name}.</source>
   <extracomment>Why nobody can be sure that the signer is who the certificate says.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>The file is laid out in a way that a report of this tool never is, so that something could hide in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>{different}: its tables of contents are not ours.</source>
   <extracomment>Walk every byte outside the objects and find each to be accounted for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>objects are packed or struck out</source>
   <extracomment>Walk every byte outside the objects and find each to be accounted for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>{count} bytes were added after the end of the file.</source>
   <extracomment>Walk every byte outside the objects and find each to be accounted for.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>there are bytes that belong to no object</source>
   <extracomment>What is wrong with the objects that should fill the bytes from start to end, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>its objects overlap</source>
   <extracomment>What is wrong with the objects that should fill the bytes from start to end, or nothing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>an object is not where the table says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>bytes are hidden behind a stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>bytes are hidden behind an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>The file has been added to outside of its signatures.</source>
   <extracomment>Whether signatures and additions belong together one to one, each signing all but its own digits.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>Two signatures share one addition to the file.</source>
   <extracomment>Whether signatures and additions belong together one to one, each signing all but its own digits.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_structure.py" />
   <source>Signature {number} leaves out more of the file than its own digits.</source>
   <extracomment>Whether signatures and additions belong together one to one, each signing all but its own digits.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>the authority to trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>this file is not a certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>Use the authority’s `authority.pem`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>the revocation list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>this file is not a revocation list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>Ask the authority for its current list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>the revocation list is out of date</source>
   <extracomment>What the lists say of a certificate, and in words why they do not say enough.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/report/verify_trust.py" />
   <source>no revocation list of its authority was given</source>
   <extracomment>What the lists say of a certificate, and in words why they do not say enough.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>one assessment alone cannot be compared</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Name two or more of one family.</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>this is not the family of {where}</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Compare assessments of one family.</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>this has the same date as {where}, {isoformat}</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Compare assessments of different dates.</source>
   <extracomment>The changes between one family's assessments, given in any order, and a note for whatever does not align.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>this is an assessment of another family than {id}</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Give earlier assessments of the same family.</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>its date, {isoformat}, is not before {date}, the date of {id}</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Give earlier assessments only.</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>this has the same date as {dates}, {isoformat}</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/assessing.py" />
   <source>Give one assessment for each date.</source>
   <extracomment>Refuse `previous`, each with its file, if one is another family's or not earlier, or two share a date.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>this is not a file</source>
   <extracomment>Read a file and take out what places or names anyone; one over a limit is refused before it is read whole.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Choose a photograph or a scan.</source>
   <extracomment>Read a file and take out what places or names anyone; one over a limit is refused before it is read whole.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>it cannot be read</source>
   <extracomment>Read a file and take out what places or names anyone; one over a limit is refused before it is read whole.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <location filename="../../neglect_tool/services/files.py" />
   <source>Check that it is a file you may open.</source>
   <extracomment>Read a file and take out what places or names anyone; one over a limit is refused before it is read whole.
All bytes of a file of at most `limit` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>photograph</source>
   <extracomment>Keep it with the assessment, durably: the pieces first, and last the entry that vouches for them.
Take it out for good; that it was kept, and why it went, stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>nothing says what it shows</source>
   <extracomment>Keep it with the assessment, durably: the pieces first, and last the entry that vouches for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Say it for someone who cannot see it.</source>
   <extracomment>Keep it with the assessment, durably: the pieces first, and last the entry that vouches for them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>nothing says why it is taken out</source>
   <extracomment>Take it out for good; that it was kept, and why it went, stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Write the reason.</source>
   <extracomment>Take it out for good; that it was kept, and why it went, stays.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>this family has {family_count} photographs and scans already, the most that are kept</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Remove one that is no longer needed.</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>photographs and scans may take {size} of a vault, and this one would be over</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <location filename="../../neglect_tool/vault/memory.py" />
   <source>vault</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.
Entries that last as long as the process.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Remove some that are no longer needed.</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>disk</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>this disk has {size} left, and keeping this needs {size2}</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/attachments.py" />
   <source>Free some space on this disk, then add it again.</source>
   <extracomment>Those of one open store; called by the thread that also writes to it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <source>there is an authority in this folder already, and it was kept</source>
   <extracomment>Make an authority in a folder that has none yet, and say who it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <location filename="../../neglect_tool/services/escrow.py" />
   <source>Name another folder.</source>
   <extracomment>Make an authority in a folder that has none yet, and say who it is.
Write both halves into a folder that has none yet, the private one first; and say whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <location filename="../../neglect_tool/services/escrow.py" />
   <source>this folder cannot be made</source>
   <extracomment>Make an authority in a folder that has none yet, and say who it is.
Write both halves into a folder that has none yet, the private one first; and say whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <location filename="../../neglect_tool/services/escrow.py" />
   <source>Check the path and your rights.</source>
   <extracomment>Make an authority in a folder that has none yet, and say who it is.
Write both halves into a folder that has none yet, the private one first; and say whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <source>there is no authority in this folder</source>
   <extracomment>Write a signing file for a person, protected by a passphrase of its own, after a line in the authority's log.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <source>Run `authority init` first.</source>
   <extracomment>Write a signing file for a person, protected by a passphrase of its own, after a line in the authority's log.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <source>the log of issued files cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/authority.py" />
   <source>Check the folder's rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backing_up.py" />
   <source>It was stopped.</source>
   <extracomment>One more, verified; gives what the person should know of it, and refuses if none could be made.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backing_up.py" />
   <source>this is a backup of another vault</source>
   <extracomment>Read all of a backup and say what it holds; refused if it is damaged or another vault's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backing_up.py" />
   <source>Choose one of this vault.</source>
   <extracomment>Read all of a backup and say what it holds; refused if it is damaged or another vault's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>there is no such folder</source>
   <extracomment>Choose the second place, which must be there, or none; it is kept in the encrypted vault alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>Plug the stick in, or choose another folder.</source>
   <extracomment>Choose the second place, which must be there, or none; it is kept in the encrypted vault alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>this is inside the vault's own folder</source>
   <extracomment>Choose the second place, which must be there, or none; it is kept in the encrypted vault alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>Choose a folder on another disk or stick.</source>
   <extracomment>Choose the second place, which must be there, or none; it is kept in the encrypted vault alone.</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>{n} backups from before the change of key still open</source>
   <extracomment>What a vault's backups from before a change of key still open with, told without a key; empty if there are none.</extracomment>
   <translation>
    <numerusform>{n} backup from before the change of key still opens</numerusform>
    <numerusform>{n} backups from before the change of key still open</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/services/backup_places.py" />
   <source>{many_} with the passphrase and key of that time.</source>
   <extracomment>What a vault's backups from before a change of key still open with, told without a key; empty if there are none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>no fresh backup could be made</source>
   <extracomment>For a disposal: makes a fresh backup, then deletes those made before the chain reached that place.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>The second place for backups, {place}, is not there now. It is caught up when it is.</source>
   <extracomment>Bring the second place up to date, newest first, and say what is so or could not be done.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>In the second place for backups: {words}</source>
   <extracomment>Bring the second place up to date, newest first, and say what is so or could not be done.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>another vault's backup has this name and was kept</source>
   <extracomment>A backup into the second place under its own name, once it has been read again from there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>Rename that file.</source>
   <extracomment>A backup into the second place under its own name, once it has been read again from there.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>this disk is nearly full, so no backup was made there; those that are there were kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/backups.py" />
   <source>Free some space on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/beginning.py" />
   <source>the last profile is dated {isoformat}, and a review must be later</source>
   <extracomment>The people who are children still and their carers; VaultError where a review cannot begin today.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/beginning.py" />
   <location filename="../../neglect_tool/services/casework.py" />
   <source>caseload</source>
   <extracomment>The people who are children still and their carers; VaultError where a review cannot begin today.
Begin the first assessment of a family.
Begin the next assessment: people and what the record holds of them are copied, grades never are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/beginning.py" />
   <source>Go on with that one, or begin the review on a later day.</source>
   <extracomment>The people who are children still and their carers; VaultError where a review cannot begin today.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>{reference} is in this vault already</source>
   <extracomment>Begin the first assessment of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>Open it from the caseload.</source>
   <extracomment>Begin the first assessment of a family.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>{reference} is not in this vault</source>
   <extracomment>Begin the next assessment: people and what the record holds of them are copied, grades never are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>Begin it as a new family.</source>
   <extracomment>Begin the next assessment: people and what the record holds of them are copied, grades never are.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>there is no assessment “{assessment}” in this vault</source>
   <extracomment>One person's work on one store; called by one thread at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/casework.py" />
   <source>Open the caseload.</source>
   <extracomment>One person's work on one store; called by one thread at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/choosing.py" />
   <source>Another card was chosen at the same visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/editions.py" />
   <source>Professional edition</source>
   <extracomment>What each edition but the panel's would let in and leave out, once anything was decided about sharing.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/editions.py" />
   <source>this edition would tell something that is marked protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/editions.py" />
   <source>Take the words out of that text, keep the text out of this edition, or have the protection lifted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/escrow.py" />
   <source>there is a recovery key in this folder already, and it was kept</source>
   <extracomment>Write both halves into a folder that has none yet, the private one first; and say whose it is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>it cannot be read ({why})</source>
   <extracomment>All bytes of a file of at most `limit` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>it is larger than {size}</source>
   <extracomment>All bytes of a file of at most `limit` bytes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>Check that it is the right file.</source>
   <extracomment>All bytes of a file of at most `limit` bytes.
The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>this is a folder</source>
   <extracomment>Say early, before long work, that a file would be in the way.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>Name a file to write.</source>
   <extracomment>Say early, before long work, that a file would be in the way.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>this file exists already and was kept</source>
   <extracomment>Say early, before long work, that a file would be in the way.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>Choose another name, or use --force.</source>
   <extracomment>Say early, before long work, that a file would be in the way.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>it cannot be written ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>{limit} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/files.py" />
   <source>{limit} KB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keeping.py" />
   <source>this recovery key can open the vault already</source>
   <extracomment>What an agency's recovery key for laptops says of itself; refused if it can open the vault already.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keeping.py" />
   <location filename="../../neglect_tool/services/keystore.py" />
   <location filename="../../neglect_tool/vault/access.py" />
   <source>Nothing needs to be done.</source>
   <extracomment>What an agency's recovery key for laptops says of itself; refused if it can open the vault already.
Let this computer's keystore open the vault too.
The agency's recovery key, whose fingerprint the person has been shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keystore.py" />
   <source>This computer remembers entries that are not in the vault: all of it was put back to an older time. It can be read and exported, not added to. Look for a newer copy or backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keystore.py" />
   <source>the keystore can open it already</source>
   <extracomment>Let this computer's keystore open the vault too.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keystore.py" />
   <source>this computer's keystore holds no key for it</source>
   <extracomment>Open a vault with what this computer's keystore holds for it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/keystore.py" />
   <source>Open it with its passphrase, which still works.</source>
   <extracomment>Open a vault with what this computer's keystore holds for it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>What was there before may still be in {where}, {until}.</source>
   <extracomment>For the person.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>there is no entry {seq}</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>Check the vault.</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>no later backup is there, so none was deleted</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>Make a backup, then try again.</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>until this place is there when a backup is next made</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>until those there are deleted by hand</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/outdated.py" />
   <source>until that folder is deleted by hand</source>
   <extracomment>Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/people.py" />
   <source>Vault</source>
   <extracomment>A folder for a person's vault that every system takes, and no other has: "R Patel", "R Patel 2".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/people.py" />
   <source>{plain} vault</source>
   <extracomment>A folder for a person's vault that every system takes, and no other has: "R Patel", "R Patel 2".</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/pictures_apart.py" />
   <source>It may be made to do harm: do not open it, or take the photograph again.</source>
   <extracomment>What `clean` gives, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/pictures_apart.py" />
   <location filename="../../neglect_tool/services/verifying_apart.py" />
   <source>reading it takes longer than {seconds:g} seconds</source>
   <extracomment>What `clean` gives, whatever the file does to whoever reads it.
The verdict of `verify_report` with the packs that ship, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/pictures_apart.py" />
   <source>the process that reads pictures did not start</source>
   <extracomment>What `clean` gives, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/pictures_apart.py" />
   <source>reading it takes more than a picture or scan ever does</source>
   <extracomment>What `clean` gives, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Reports and documents that were saved outside the vault, and what other families' records say, are not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>a disposal needs a person and a reason</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Write who decides it, and why.</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>nothing may be disposed of now: {hold}</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Keep it for now.</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>there is no family of this reference in this vault</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Check the reference.</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>its records are to be kept until {day}</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>{reason} To do it sooner, write why.</source>
   <extracomment>Dispose of all that is kept of a family, for good, as that person decided and for that reason.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Backups made before this still hold the family; they go when they are replaced by newer ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>Backups made before this may still hold the family: {what}. {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source> until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>1 backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>{left} backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>{count} from before this could not be removed and still {hold} the family{until}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>No backup that this laptop knows of holds the family any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/retention.py" />
   <source>{count} in this vault cannot be read, so nobody can say whose; what cannot be read was left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/saves.py" />
   <source>this is not an assessment</source>
   <extracomment>The assessment and its document; DocumentError if it does not hold together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/saves.py" />
   <source>assessment “{subject}”</source>
   <extracomment>The assessment and its document; DocumentError if it does not hold together.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/search.py" />
   <source>What was written last is not in this search, as nothing more can be kept in this vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/search.py" />
   <source>Nothing can be looked for in this vault until it has been opened once where it can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/search.py" />
   <source>Not everything has been read for the search yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/search.py" />
   <source>{name} · profile of {day} · {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>the report</source>
   <extracomment>The report with the signature of that role added; raises SigningRefused and says why.
Grade the attached document again and hold the first page against it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>the role</source>
   <extracomment>The report with the signature of that role added; raises SigningRefused and says why.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>the reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>it is longer than {longest_reason} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>this is not a report of this tool</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Make the report with this tool, then sign it.</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>this report has no place for a {title} to sign</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>It is to be signed by: {expected}.</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>the {title} has signed already</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>To change a signed report, make a new one and sign that.</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>it is not the {title}’s turn</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>The {role_titles} signs first.</source>
   <extracomment>The next empty field of that role, if it is this role's turn.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>this is not the report as it was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Go back to the file that was sent, or make it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>the certificate does not count before {day}, and this computer says {day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Check the computer’s clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>the certificate ended on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Have a new signing file issued by your agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Enter the children, then make the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>one finding stops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>{count} findings stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>{number} signing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/signing.py" />
   <source>Mend each, or have a manager record a decision with a reason; then make the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>{most} are trusted already</source>
   <extracomment>Trust the authority whose certificate that is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>Take one away first.</source>
   <extracomment>Trust the authority whose certificate that is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>it cannot be kept</source>
   <extracomment>Trust the authority whose certificate that is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>Check this account's settings folder.</source>
   <extracomment>Trust the authority whose certificate that is.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>it cannot be taken away</source>
   <extracomment>Trust that one no longer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>Check the settings folder.</source>
   <extracomment>Trust that one no longer.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>this file holds {count} certificates</source>
   <extracomment>The first certificate of a file, if it is an authority's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>Choose a file with one.</source>
   <extracomment>The first certificate of a file, if it is an authority's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>this is the certificate of a person and cannot vouch for others</source>
   <extracomment>The first certificate of a file, if it is an authority's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/trusting.py" />
   <source>Use `authority.pem`.</source>
   <extracomment>The first certificate of a file, if it is an authority's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>this computer’s keystore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>author of the entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Something that this version does not know of ({tame}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Opened with the agency’s recovery key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Opened with {keystore}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Opened with {passphrase}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>{way} added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>{way} removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>, in the place of {gone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Recovered with the agency’s key: {new} set{instead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Passphrase changed: {new} set{instead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Key changed. Reason: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Key changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source> {gone}{gone2} stopped opening it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Restored from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Restored from the backup of {day}, {made:%H:%M}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Second place for backups set: {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Second place for backups given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Records of {reference} disposed of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>One family’s records disposed of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>{words} by {by}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Reason: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Before it was due, because: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Backups from before that moment given up, wherever they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Recovered with the agency’s key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>Recovery key of {about},</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>The agency’s recovery key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>passphrase {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>passphrase {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>passphrases {found} and {found2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vault_record.py" />
   <source>no name</source>
   <extracomment>A kind of a later version is a word of its own making; anything else is not repeated.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>another assessment with the id “{id}” is there already, and its content is different</source>
   <extracomment>Read and check every file, then append them all in one save; nothing is kept if one of them is refused.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>Give this one an id of its own, or import it into another vault; nothing was imported.</source>
   <extracomment>Read and check every file, then append them all in one save; nothing is kept if one of them is refused.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>there is no assessment of this id in the vault</source>
   <extracomment>The assessment as it stands, in the one order of keys.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>`neglect-tool vault list` shows which there are.</source>
   <extracomment>The assessment as it stands, in the one order of keys.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>its folder does not exist</source>
   <extracomment>Write that to a file, whole or not at all; an existing one is kept unless `force`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>Make the folder first.</source>
   <extracomment>Write that to a file, whole or not at all; an existing one is kept unless `force`.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>signed by {roles}</source>
   <extracomment>Who signed it as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/vaults.py" />
   <source>changed since it was signed</source>
   <extracomment>Who signed it as it stands.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Nobody has signed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>It is not a report of this tool, so it cannot be said whether anything is missing from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>It was graded with a form pack that this computer does not have, so its grades were not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>It was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Do not rely on it; ask whoever sent it for the file that was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>the file</source>
   <extracomment>The verdict; `trust` and `crls` are files that the reader has. Raises UnreadablePdf and IdentityError.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Not signed: nobody vouches for this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Unchanged since {listed} signed it, with a limit: {awaited}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Not sound. {first} {ask}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Cannot judge. {foreign} What is signed in it is unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Unchanged since signing, with a limit: no authority was named, so nobody vouches for the signers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Unchanged since signing, with a limit. {unknown_pack}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Unchanged since it was signed, with a limit: {shared}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>Sound. Unchanged since {listed} signed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>nobody else has agreed to it</source>
   <extracomment>Who signed in more than one role, and whether that leaves the report without a second pair of eyes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>nobody else has agreed to it as manager</source>
   <extracomment>Who signed in more than one role, and whether that leaves the report without a second pair of eyes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{signer} signed {both}, so {other}.</source>
   <extracomment>Who signed in more than one role, and whether that leaves the report without a second pair of eyes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{signer} signed {both}.</source>
   <extracomment>Who signed in more than one role, and whether that leaves the report without a second pair of eyes.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>both as </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source> and as </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>, as </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>the {role}</source>
   <extracomment>Whose signature is not there, and what to do about it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{whose} has not signed it, or that signature was cut off</source>
   <extracomment>Whose signature is not there, and what to do about it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{whose} have not signed it, or those signatures were cut off</source>
   <extracomment>Whose signature is not there, and what to do about it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{told}. Before relying on it, ask for the file with every signature.</source>
   <extracomment>Whose signature is not there, and what to do about it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The document inside cannot be used: {what}.</source>
   <extracomment>Grade the attached document again and hold the first page against it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page does not list the children of the document inside.</source>
   <extracomment>Grade the attached document again and hold the first page against it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page has {name} where the document inside has {name2}.</source>
   <extracomment>Grade the attached document again and hold the first page against it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>nobody</source>
   <extracomment>Grade the attached document again and hold the first page against it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page is not that of the edition for which the document inside was made: {name}.</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page says {prompt} for {name}; grading gives {prompt2}.</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>no prompt</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>{named} {count} times</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page says “{seen}” for {name}; grading gives {right} for {named}.</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying.py" />
   <source>The first page has {count} grades for {name}, not the ones that grading gives.</source>
   <extracomment>Where a child's row says something else than grading gives.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying_apart.py" />
   <source>It may be made to do harm: do not open it.</source>
   <extracomment>The verdict of `verify_report` with the packs that ship, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying_apart.py" />
   <source>the process that reads PDFs did not start</source>
   <extracomment>The verdict of `verify_report` with the packs that ship, whatever the file does to whoever reads it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/verifying_apart.py" />
   <source>reading it takes more than a report ever does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>capacity to change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>who visited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>who interpreted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>child {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>child {who} · lives elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · relationship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>carer {who}{words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>visit of {day} · {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{entry}, {child} with {carer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{where} · why withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{where} · reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{where} · evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>photograph or scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>a form not yet finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>record, {name} of {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>record, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>action {action} · progress on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{part} · what was agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · if it fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · whom they told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · who decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source> · role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{line}, {child}: {carer} makes up for {carer2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>voice of {child}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>view of {carer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>chronology, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>strength of {child}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>jot at {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>{line}, {child} with {carer} · second opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>action {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/services/written.py" />
   <source>decision of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>this recovery key can open it already</source>
   <extracomment>The agency's recovery key, whose fingerprint the person has been shown.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>there is no slot {number}</source>
   <extracomment>Take a slot away; the last passphrase stays, or nobody here could open the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>List the slots to see their numbers.</source>
   <extracomment>Take a slot away; the last passphrase stays, or nobody here could open the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>this is its last passphrase</source>
   <extracomment>Take a slot away; the last passphrase stays, or nobody here could open the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>Add another passphrase first, or change this one.</source>
   <extracomment>Take a slot away; the last passphrase stays, or nobody here could open the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>this passphrase can open it already</source>
   <extracomment>One passphrase has one slot, or it would still open the vault after it was changed or its slot dropped.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>Choose another one.</source>
   <extracomment>One passphrase has one slot, or it would still open the vault after it was changed or its slot dropped.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>it has {most_slots} slots, the most there may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/access.py" />
   <source>Drop one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>The backups that are there were kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>no backup was made, because the vault is not sound: {unsound}{split}</source>
   <extracomment>Make and verify a backup; `force` replaces an earlier one of the same vault, and nothing else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>The backup is made.</source>
   <extracomment>Make and verify a backup; `force` replaces an earlier one of the same vault, and nothing else.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>the database in this backup is not as it was written</source>
   <extracomment>Read all of a backup that these keys open: hash, MACs, and the seal of every page.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>Take another backup.</source>
   <extracomment>Read all of a backup that these keys open: hash, MACs, and the seal of every page.
Raise VaultDamaged unless whoever wrote it held the vault's header key.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>Choose another name, or --force over an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>this file is not an earlier backup of this vault and was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>no backup was made, because an entry or attachment of the vault is not as it was kept</source>
   <extracomment>The copy as a vault is checked, and that it ends where the vault ended.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>no backup was made, because a page of the vault is not as it was written</source>
   <extracomment>What goes wrong, in the words of a backup: no save is touched, and earlier ones are kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>{kept} Check the vault.</source>
   <extracomment>What goes wrong, in the words of a backup: no save is touched, and earlier ones are kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>no backup was made, because the disk is full or cannot be written</source>
   <extracomment>What goes wrong, in the words of a backup: no save is touched, and earlier ones are kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup.py" />
   <source>{kept} Free some space.</source>
   <extracomment>What goes wrong, in the words of a backup: no save is touched, and earlier ones are kept.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>this backup was altered by someone without the vault's key</source>
   <extracomment>Raise VaultDamaged unless whoever wrote it held the vault's header key.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>this is not a backup of a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>a later version of the tool made this backup; it was left untouched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>Install the newest version of the tool and restore it with that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>this backup is damaged: it is not as it was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/backup_file.py" />
   <source>Take another backup, or another copy of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>The other copy is whole: open the vault once where it can be written, and this one is mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <location filename="../../neglect_tool/vault/database.py" />
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>Copy the whole folder to a safe place first; then put back your last backup of it.</source>
   <extracomment>Bytes that are not as they were written, and the remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>this is not a record as a report prints it</source>
   <extracomment>From "12:8707e0828eebb", as a report prints it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>It looks like 12:8707e0828eebb.</source>
   <extracomment>From "12:8707e0828eebb", as a report prints it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>the disk is too full for the check</source>
   <extracomment>Read every page, free ones too, by copying them into an encrypted scratch file outside the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>Make room and check again.</source>
   <extracomment>Read every page, free ones too, by copying them into an encrypted scratch file outside the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>the record {seq}:{digits} is not in it: the whole vault was put back to an older time</source>
   <extracomment>Database and anchor put back together look sound by themselves; a head noted elsewhere gives them away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/checking.py" />
   <source>Look for a newer copy or backup of this vault before you go on.</source>
   <extracomment>Database and anchor put back together look sound by themselves; a head noted elsewhere gives them away.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>encryption library</source>
   <extracomment>Refuse to run on an encryption library older than the one that was tried, or on none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>it is {version}, which is too old</source>
   <extracomment>Refuse to run on an encryption library older than the one that was tried, or on none.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>{name} is {found} and must be {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>WHERE {where} ORDER BY seq LIMIT ?</source>
   <extracomment>Rows in order of `seq` above `after`, at most `limit` of them.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <location filename="../../neglect_tool/vault/format.py" />
   <source>a later version of the tool wrote this vault; it was left untouched</source>
   <extracomment>One vault's table of entries. Not safe for two threads at once; its owner holds a lock.
A header read strictly, or VaultDamaged, or VaultTooNew for one that is whole and of a later version.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <location filename="../../neglect_tool/vault/format.py" />
   <source>Install the newest version of the tool and open it with that.</source>
   <extracomment>One vault's table of entries. Not safe for two threads at once; its owner holds a lock.
A header read strictly, or VaultDamaged, or VaultTooNew for one that is whole and of a later version.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>another program has the database open</source>
   <extracomment>The library's errors in words, without anything that is in the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <location filename="../../neglect_tool/vault/disk.py" />
   <source>Close that first, then try again.</source>
   <extracomment>The library's errors in words, without anything that is in the vault.
Holds a vault for this process; the operating system lets go of it when the process ends, however it ends.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>the disk is full or cannot be written; nothing of this save was kept</source>
   <extracomment>The library's errors in words, without anything that is in the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>Free some space on this disk, then save again; nothing was half-saved.</source>
   <extracomment>The library's errors in words, without anything that is in the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>it cannot be used ({strerror})</source>
   <extracomment>The library's errors in words, without anything that is in the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/database.py" />
   <source>Check the disk and your rights to it.</source>
   <extracomment>The library's errors in words, without anything that is in the vault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/disk.py" />
   <source>it cannot be used ({why})</source>
   <extracomment>An operating system's refusal, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/disk.py" />
   <source>Check the disk, its space and your rights to it.</source>
   <extracomment>An operating system's refusal, in words.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/disk.py" />
   <source>another window or command has this vault open</source>
   <extracomment>Holds a vault for this process; the operating system lets go of it when the process ends, however it ends.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/disposed.py" />
   <source>There was no room to write the database anew after a disposal, so traces may be left in unused corners of the encrypted file. Free some space on this disk, then close the vault and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/escrow.py" />
   <source>this is not the recovery key's passphrase</source>
   <extracomment>The private half from its file; WrongPassphrase if it is another's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/escrow.py" />
   <source>Check capital letters and the keyboard's language.</source>
   <extracomment>The private half from its file; WrongPassphrase if it is another's.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/escrow.py" />
   <source>recovery key</source>
   <extracomment>A new slot around the data key, which only the agency's private half opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/escrow.py" />
   <source>it is not one that can be used</source>
   <extracomment>A new slot around the data key, which only the agency's private half opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/escrow.py" />
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>Take another copy of it.</source>
   <extracomment>A new slot around the data key, which only the agency's private half opens.
The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.
Whole, and yet not what it should be.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/format.py" />
   <source>Copy the whole folder to a safe place first; then put back {header_name} from a copy or a backup.</source>
   <extracomment>A header that cannot be used, and its remedy.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/format.py" />
   <source>it would be longer than can be read again</source>
   <extracomment>The bytes of a header, sealed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/format.py" />
   <source>Use shorter names, or drop a slot.</source>
   <extracomment>The bytes of a header, sealed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>this is not {called}</source>
   <extracomment>The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>this was {called} and is damaged</source>
   <extracomment>The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>a later version of the tool made {called}</source>
   <extracomment>The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>Install the newest version of the tool.</source>
   <extracomment>The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/framed.py" />
   <source>this is {called} that breaks its format</source>
   <extracomment>Whole, and yet not what it should be.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/headers.py" />
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>there is no vault in this folder</source>
   <extracomment>The header, or its kept copy where that alone is whole; VaultMissing, VaultDamaged or VaultTooNew.
A backup in the place of a vault that nobody has open; its folder is put aside beside it, never deleted.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/headers.py" />
   <source>Check the folder, or make a vault first.</source>
   <extracomment>The header, or its kept copy where that alone is whole; VaultMissing, VaultDamaged or VaultTooNew.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/kept.py" />
   <source>Another is made by itself; this one can be deleted.</source>
   <extracomment>Every byte of each backup hashed, and whose it is; `sound` says that nothing else of the vault is at fault.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/keystore.py" />
   <source>this computer's keystore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/keystore.py" />
   <source>it cannot be asked ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/keystore.py" />
   <source>Open the vault with its passphrase; the keystore is a convenience beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/memory.py" />
   <source>Start again from what was kept.</source>
   <extracomment>Recompute the chain.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/memory.py" />
   <source>Start again.</source>
   <extracomment>Recompute the chain.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/memory.py" />
   <source>it is closed</source>
   <extracomment>Entries that last as long as the process.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/memory.py" />
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>Open it again.</source>
   <extracomment>Entries that last as long as the process.
One caller at a time, and none once it is closed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>passphrase</source>
   <extracomment>What a person types; the same however their keyboard composes accents.
The data key, after the derivation.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>Give a passphrase of several words.</source>
   <extracomment>What a person types; the same however their keyboard composes accents.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>checking it needs {memory_kib} MB of memory and there is not so much free</source>
   <extracomment>The data key, after the derivation.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>Close other programs and try again.</source>
   <extracomment>The data key, after the derivation.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/passphrase.py" />
   <source>there is not enough free memory to protect it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/phrase.py" />
   <source>Write it on paper and keep it apart from the laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>what it says of its pieces cannot be read</source>
   <extracomment>The id and print that an ATTACHED entry holds; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>missing</source>
   <extracomment>Its bytes, in memory only, each piece held against its print; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>not as it was kept</source>
   <extracomment>Its bytes, in memory only, each piece held against its print; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>attachment</source>
   <extracomment>Its bytes, in memory only, each piece held against its print; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>piece {number} of {count} is {what}</source>
   <extracomment>Its bytes, in memory only, each piece held against its print; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>it is not what was kept</source>
   <extracomment>Its bytes, in memory only, each piece held against its print; raises VaultDamaged.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/pieces.py" />
   <source>what it removed cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/place.py" />
   <source>is synchronised with other computers</source>
   <extracomment>Why a vault should not be there, in words, or None.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/place.py" />
   <source>is on a network</source>
   <extracomment>Why a vault should not be there, in words, or None.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>Take another backup; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>This is the vault as it was at {replace} UTC, {ago} ago. What was saved after that is not in it, and a report printed since may name a later entry than it holds.</source>
   <extracomment>How far back it lies, for the person.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>Restore into a new folder instead.</source>
   <extracomment>A backup in the place of a vault that nobody has open; its folder is put aside beside it, never deleted.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>page {bad} of its database is not as it was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>an entry or attachment in this backup is not as it was kept</source>
   <extracomment>The files of the vault, its chain verified and anchored at the backup's head; the header comes last.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <location filename="../../neglect_tool/vault/store.py" />
   <source>this folder is not empty and was left as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>Name a new folder for the restored vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>this is a backup of another vault, so nothing was replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>Take a backup of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>there is not enough room on this disk for it</source>
   <extracomment>A disk's refusal in the words of a restore.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/restoring.py" />
   <source>Make room; nothing was changed.</source>
   <extracomment>A disk's refusal in the words of a restore.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>the key is changed, and its files could not all be put in place</source>
   <extracomment>Change the data key of an open vault and close it; `secret` is the passphrase that goes on opening it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>Make room on the disk, then open the vault once more: that finishes it, and nothing is lost.</source>
   <extracomment>Change the data key of an open vault and close it; `secret` is the passphrase that goes on opening it.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>a change of its key was cut short</source>
   <extracomment>Go on with a change of key that counts, or clear away one that does not; called while the vault is held.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>Open the vault once where it can be written.</source>
   <extracomment>Go on with a change of key that counts, or clear away one that does not; called while the vault is held.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>it is not sound, so its key was not changed</source>
   <extracomment>The database and the anchor of the next generation, whole and verified, beside the present ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/rotation.py" />
   <source>Check the vault first.</source>
   <extracomment>The database and the anchor of the next generation, whole and verified, beside the present ones.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>this vault does not open with the recovery key {fingerprint}</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>Check that it is your agency's key; nothing was changed.</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>what this computer's keystore holds no longer opens it</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>Open it with its passphrase, then turn the keystore on again.</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>this is not its passphrase</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/slots.py" />
   <source>Check capital letters and the keyboard's language; nothing was changed.</source>
   <extracomment>The data key, from the first slot that this secret opens; a broken slot is told only if no other opens.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/standing.py" />
   <source>It can be read and exported, not added to. Copy the folder to a safe place, then put back your last backup.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../neglect_tool/vault/standing.py" />
   <source>{n} entries are</source>
   <translation>
    <numerusform>{n} entry is</numerusform>
    <numerusform>{n} entries are</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>There is too little room on this disk to keep some aside for when it is full. Free some space, or make the vault on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>this is a file, not a folder</source>
   <extracomment>Make a vault in a new or empty folder and open it; what was begun is taken away if it cannot be finished.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>Name a new folder.</source>
   <extracomment>Make a vault in a new or empty folder and open it; what was begun is taken away if it cannot be finished.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>this folder is read-only, so nothing can be saved in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>Copy it to this laptop's own disk and use the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/store.py" />
   <source>{where}: {what}. The sound copy was put in its place.</source>
   <extracomment>Mend what a kill may leave once all is found sound: a copy of the header, an anchor one save behind.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/strength.py" />
   <source>Use four or five words that do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/strength.py" />
   <source>it is one word or little more</source>
   <extracomment>How good a new passphrase is for the person of that name; nothing is said before it is begun.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/strength.py" />
   <source>Fair. One or two more words would make it good; signs or capitals do less.</source>
   <extracomment>How good a new passphrase is for the person of that name; nothing is said before it is begun.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/strength.py" />
   <source>Good. One more word would make it strong.</source>
   <extracomment>How good a new passphrase is for the person of that name; nothing is said before it is begun.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/strength.py" />
   <source>Strong. Nothing more is needed.</source>
   <extracomment>How good a new passphrase is for the person of that name; nothing is said before it is begun.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>the last save is kept, but its anchor could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>Make room on the disk, close the vault and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>It is read-only here, so it was read without changing anything.</source>
   <extracomment>An open vault. Any thread may use it; a lock lets one in at a time.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>this vault is open to be read only</source>
   <extracomment>Raise a VaultError where nothing may be written.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>this vault is closed</source>
   <extracomment>One caller at a time, and none once it is closed.</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../neglect_tool/vault/vault.py" />
   <source>The disk would not take the anchor after the last save. Close the vault and open it again.</source>
   <extracomment>An open vault. Any thread may use it; a lock lets one in at a time.</extracomment>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
