<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n finding(s) accepted in %1.</source>
        <translation>
            <numerusform>%n finding accepted in %1.</numerusform>
            <numerusform>%n findings accepted in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>There may be at most %n claim(s). Nothing was changed.</source>
        <translation>
            <numerusform>There may be at most %n claim. Nothing was changed.</numerusform>
            <numerusform>There may be at most %n claims. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyChecks</name>
    <message numerus="yes">
        <source>There may be at most %n phase(s). Nothing was changed.</source>
        <translation>
            <numerusform>There may be at most %n phase. Nothing was changed.</numerusform>
            <numerusform>There may be at most %n phases. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyDiff</name>
    <message numerus="yes">
        <source>With this table there would be more than %n of these in the company. Nothing was changed.</source>
        <translation>
            <numerusform>With this table there would be more than %n of these in the company. Nothing was changed.</numerusform>
            <numerusform>With this table there would be more than %n of these in the company. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyEdits</name>
    <message numerus="yes">
        <source>There may be at most %n of these in a company.</source>
        <translation>
            <numerusform>There may be at most %n of these in a company.</numerusform>
            <numerusform>There may be at most %n of these in a company.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n entries in a phase.</source>
        <translation>
            <numerusform>There may be at most %n entry in a phase.</numerusform>
            <numerusform>There may be at most %n entries in a phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text here may have at most %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>A text here may have at most %n character. Nothing was changed.</numerusform>
            <numerusform>A text here may have at most %n characters. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n row(s) here. Nothing was changed.</source>
        <translation>
            <numerusform>There may be at most %n row here. Nothing was changed.</numerusform>
            <numerusform>There may be at most %n rows here. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n link(s) here. Nothing was changed.</source>
        <translation>
            <numerusform>There may be at most %n link here. Nothing was changed.</numerusform>
            <numerusform>There may be at most %n links here. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanySections</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 known at once.</source>
        <translation>
            <numerusform>%n item, %1 known at once.</numerusform>
            <numerusform>%n items, %1 known at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are waiting for the next round.</source>
        <translation>
            <numerusform>%n item is waiting for the next round.</numerusform>
            <numerusform>%n items are waiting for the next round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next due %1: %n item(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>Next due %1: %n item.</numerusform>
            <numerusform>Next due %1: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingSigns</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixTable</name>
    <message numerus="yes">
        <source>%n timeline entry(s)</source>
        <translation>
            <numerusform>%n timeline entry</numerusform>
            <numerusform>%n timeline entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list with at least %n item(s)</source>
        <translation>
            <numerusform>a list with at least %n item</numerusform>
            <numerusform>a list with at least %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n item(s)</source>
        <translation>
            <numerusform>a list of at most %n item</numerusform>
            <numerusform>a list of at most %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message numerus="yes">
        <source>%n more line(s) in the runbook</source>
        <translation>
            <numerusform>%n more line in the runbook</numerusform>
            <numerusform>%n more lines in the runbook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionalCards</name>
    <message numerus="yes">
        <source>%n day(s) after the end, %1 of them working days</source>
        <translation>
            <numerusform>%n day after the end, %1 of them working days</numerusform>
            <numerusform>%n days after the end, %1 of them working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathsCommand</name>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostMortemChecks</name>
    <message numerus="yes">
        <source>%1 is due %n day(s) after the incident; %2 are the limit. Make it smaller, or split it.</source>
        <translation>
            <numerusform>%1 is due %n day after the incident; %2 are the limit. Make it smaller, or split it.</numerusform>
            <numerusform>%1 is due %n days after the incident; %2 are the limit. Make it smaller, or split it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open. Keep those that matter and give the others to the backlog.</source>
        <translation>
            <numerusform>%n actions are open. Keep those that matter and give the others to the backlog.</numerusform>
            <numerusform>%n actions are open. Keep those that matter and give the others to the backlog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions have priority P2 or P3. Say of some that they will not be done.</source>
        <translation>
            <numerusform>%n open actions have priority P2 or P3. Say of some that they will not be done.</numerusform>
            <numerusform>%n open actions have priority P2 or P3. Say of some that they will not be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is overdue for %n day(s). Do it, set another date, or say why it will not be done.</source>
        <translation>
            <numerusform>%1 is overdue for %n day. Do it, set another date, or say why it will not be done.</numerusform>
            <numerusform>%1 is overdue for %n days. Do it, set another date, or say why it will not be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No action says which of the %n factors it addresses. Number them, and write “addresses F1” in the action, or “accepted risk” here.</source>
        <translation>
            <numerusform>No action says which of the %n factors it addresses. Number them, and write “addresses F1” in the action, or “accepted risk” here.</numerusform>
            <numerusform>No action says which of the %n factors it addresses. Number them, and write “addresses F1” in the action, or “accepted risk” here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has %n owners. Keep the one who sees to it that it gets finished; the others are authors.</source>
        <translation>
            <numerusform>The document has %n owners. Keep the one who sees to it that it gets finished; the others are authors.</numerusform>
            <numerusform>The document has %n owners. Keep the one who sees to it that it gets finished; the others are authors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows has evidence. Link at least the chart or the log that shows the start, and the alert.</source>
        <translation>
            <numerusform>None of the %n rows has evidence. Link at least the chart or the log that shows the start, and the alert.</numerusform>
            <numerusform>None of the %n rows has evidence. Link at least the chart or the log that shows the start, and the alert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was published %n day(s) after the end of the incident. Ask those who were there to read it again for what is missing.</source>
        <translation>
            <numerusform>It was published %n day after the end of the incident. Ask those who were there to read it again for what is missing.</numerusform>
            <numerusform>It was published %n days after the end of the incident. Ask those who were there to read it again for what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ended %n day(s) ago and the document is not published. Share it as it is, with its open questions.</source>
        <translation>
            <numerusform>The incident ended %n day ago and the document is not published. Share it as it is, with its open questions.</numerusform>
            <numerusform>The incident ended %n days ago and the document is not published. Share it as it is, with its open questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunbookChecks</name>
    <message numerus="yes">
        <source>The last test was %n day(s) ago. Go through the steps once, and correct what has changed.</source>
        <translation>
            <numerusform>The last test was %n day ago. Go through the steps once, and correct what has changed.</numerusform>
            <numerusform>The last test was %n days ago. Go through the steps once, and correct what has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs %n command(s). When it goes wrong, nobody knows at which. Split it.</source>
        <translation>
            <numerusform>%1 runs %n command. When it goes wrong, nobody knows at which. Split it.</numerusform>
            <numerusform>%1 runs %n commands. When it goes wrong, nobody knows at which. Split it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first call for help comes after more than %n minute(s).</source>
        <translation>
            <numerusform>The first call for help comes after more than %n minute.</numerusform>
            <numerusform>The first call for help comes after more than %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n step(s) until the first quickfix. Put what stops the damage earlier.</source>
        <translation>
            <numerusform>It takes %n step until the first quickfix. Put what stops the damage earlier.</numerusform>
            <numerusform>It takes %n steps until the first quickfix. Put what stops the damage earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s) until the first quickfix. Put what stops the damage earlier.</source>
        <translation>
            <numerusform>It takes %n minute until the first quickfix. Put what stops the damage earlier.</numerusform>
            <numerusform>It takes %n minutes until the first quickfix. Put what stops the damage earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) one behind the other</source>
        <translation>
            <numerusform>%n step one behind the other</numerusform>
            <numerusform>%n steps one behind the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n way(s) through</source>
        <translation>
            <numerusform>more than %n way through</numerusform>
            <numerusform>more than %n ways through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) through</source>
        <translation>
            <numerusform>%n way through</numerusform>
            <numerusform>%n ways through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stand for values, and nothing says what they are: %1. Add a section “Placeholders”.</source>
        <translation>
            <numerusform>%n name stands for a value, and nothing says what it is: %1. Add a section “Placeholders”.</numerusform>
            <numerusform>%n names stand for values, and nothing says what they are: %1. Add a section “Placeholders”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says which of the %n quickfixes helps when. Lead to each from a step: “if …, apply Q1”.</source>
        <translation>
            <numerusform>Nothing says when the quickfix helps. Lead to it from a step: “if …, apply Q1”.</numerusform>
            <numerusform>Nothing says which of the %n quickfixes helps when. Lead to each from a step: “if …, apply Q1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message numerus="yes">
        <source>a text is longer than %n character(s)</source>
        <translation>
            <numerusform>a text is longer than %n character</numerusform>
            <numerusform>a text is longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n technologies</source>
        <translation>
            <numerusform>there is more than %n technology</numerusform>
            <numerusform>there are more than %n technologies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message numerus="yes">
        <source>%n interruption(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesText</name>
    <message numerus="yes">
        <source>%1 for %n days</source>
        <translation>
            <numerusform>%1 for %n day</numerusform>
            <numerusform>%1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them working day(s)</source>
        <translation>
            <numerusform>%n of them a working day</numerusform>
            <numerusform>%n of them working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkMarkdowns</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message numerus="yes">
        <source>%1 is larger than %n MB, the most that can be read.</source>
        <translation>
            <numerusform>%1 is larger than %n MB, the most that can be read.</numerusform>
            <numerusform>%1 is larger than %n MB, the most that can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message numerus="yes">
        <source>it has more than %n words.</source>
        <translation>
            <numerusform>it has more than %n word.</numerusform>
            <numerusform>it has more than %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::BinWidget</name>
    <message numerus="yes">
        <source>Deleted takes stay here for %n day(s).</source>
        <translation>
            <numerusform>Deleted takes stay here for %n day.</numerusform>
            <numerusform>Deleted takes stay here for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::BranchCardsPage</name>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for today. %n new card(s) wait until tomorrow.</source>
        <translation>
            <numerusform>Done for today. %n new card waits until tomorrow.</numerusform>
            <numerusform>Done for today. %n new cards wait until tomorrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::ClaimsModel</name>
    <message numerus="yes">
        <source>%n values: %1</source>
        <translation>
            <numerusform>%n value: %1</numerusform>
            <numerusform>%n values: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) no longer say it</source>
        <translation>
            <numerusform>%n place no longer says it</numerusform>
            <numerusform>%n places no longer say it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) agree</source>
        <translation>
            <numerusform>%n place says it</numerusform>
            <numerusform>%n places agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::ClaimsPage</name>
    <message numerus="yes">
        <source>%n claim(s) with different values</source>
        <translation>
            <numerusform>%n claim with different values</numerusform>
            <numerusform>%n claims with different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::CompanyBinDialog</name>
    <message numerus="yes">
        <source>Deleted companies stay here for %n day(s).</source>
        <translation>
            <numerusform>Deleted companies stay here for %n day.</numerusform>
            <numerusform>Deleted companies stay here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <comment>a company</comment>
        <translation>
            <numerusform>%1 (%n day left)</numerusform>
            <numerusform>%1 (%n days left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::CompanyExport</name>
    <message numerus="yes">
        <source>Recount could not import the file again before %n thing(s) are filled in. The first: %1 It can be written all the same, as a copy to be kept.</source>
        <translation>
            <numerusform>Recount could not import the file again before %n thing is filled in: %1 It can be written all the same, as a copy to be kept.</numerusform>
            <numerusform>Recount could not import the file again before %n things are filled in. The first: %1 It can be written all the same, as a copy to be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::CompanyMenu</name>
    <message numerus="yes">
        <source>It can be brought back from the bin of companies for %n day(s). Takes and progress with its questions are kept.</source>
        <translation>
            <numerusform>It can be brought back from the bin of companies for %n day. Takes and progress with its questions are kept.</numerusform>
            <numerusform>It can be brought back from the bin of companies for %n days. Takes and progress with its questions are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::DifferenceTable</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::DocumentBinDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::DocumentDrafts</name>
    <message numerus="yes">
        <source>%n document(s) were not saved when Recount ended.</source>
        <translation>
            <numerusform>%n document was not saved when Recount ended.</numerusform>
            <numerusform>%n documents were not saved when Recount ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::DocumentsTab</name>
    <message numerus="yes">
        <source>Accept all %n finding(s) so far?</source>
        <translation>
            <numerusform>Accept the %n finding so far?</numerusform>
            <numerusform>Accept all %n findings so far?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::DrillPage</name>
    <message numerus="yes">
        <source>✓ All %n are right.</source>
        <translation>
            <numerusform>✓ It is right.</numerusform>
            <numerusform>✓ All %n are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %1 of %n are right.</source>
        <translation>
            <numerusform>✗ %1 of %n is right.</numerusform>
            <numerusform>✗ %1 of %n are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n replacement</numerusform>
            <numerusform>%n replacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FindingsNotice</name>
    <message numerus="yes">
        <source>%1 of %n shown: the worst first. Text, list and graph are marked for these alone; the next ones follow when they are mended.</source>
        <translation>
            <numerusform>%1 of %n shown: the worst first. Text, list and graph are marked for these alone; the next ones follow when they are mended.</numerusform>
            <numerusform>%1 of %n shown: the worst first. Text, list and graph are marked for these alone; the next ones follow when they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show All %n</source>
        <translation>
            <numerusform>Show All %n</numerusform>
            <numerusform>Show All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are accepted.</source>
        <translation>
            <numerusform>%n of these is accepted.</numerusform>
            <numerusform>%n of these are accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) not shown, only what is new.</source>
        <translation>
            <numerusform>%n accepted finding is not shown, only what is new.</numerusform>
            <numerusform>%n accepted findings are not shown, only what is new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n Accepted</source>
        <translation>
            <numerusform>Show the %n Accepted</numerusform>
            <numerusform>Show the %n Accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FindingsPanel</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FixesPage</name>
    <message numerus="yes">
        <source>%1 of %n fix(es)</source>
        <translation>
            <numerusform>%1 of %n fix</numerusform>
            <numerusform>%1 of %n fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n fix</numerusform>
            <numerusform>%n fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) copied as a Markdown table.</source>
        <translation>
            <numerusform>%n fix copied as a Markdown table.</numerusform>
            <numerusform>%n fixes copied as a Markdown table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) copied as CSV.</source>
        <translation>
            <numerusform>%n fix copied as CSV.</numerusform>
            <numerusform>%n fixes copied as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FollowUpsWidget</name>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>answered once</numerusform>
            <numerusform>answered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::GradeBar</name>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::MarkdownEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::MissingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n missing</numerusform>
            <numerusform>%1: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::NextQuestionLine</name>
    <message numerus="yes">
        <source>%n more question(s) after it</source>
        <translation>
            <numerusform>%n more question after it</numerusform>
            <numerusform>%n more questions after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::OverviewDialog</name>
    <message numerus="yes">
        <source>%1: median %2, from %3 to %4 (%n incident(s))</source>
        <translation>
            <numerusform>%1: median %2, from %3 to %4 (%n incident)</numerusform>
            <numerusform>%1: median %2, from %3 to %4 (%n incidents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::PasteZoneBar</name>
    <message numerus="yes">
        <source>%n pasted row(s) have no time zone. Which one are they in? Recount asks once for this document.</source>
        <translation>
            <numerusform>%n pasted row has no time zone. Which one is it in? Recount asks once for this document.</numerusform>
            <numerusform>%n pasted rows have no time zone. Which one are they in? Recount asks once for this document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::PostMortemsTab</name>
    <message numerus="yes">
        <source>%n post-mortem(s)</source>
        <translation>
            <numerusform>%n post-mortem</numerusform>
            <numerusform>%n post-mortems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::QuestionListWidget</name>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::RecorderNotices</name>
    <message numerus="yes">
        <source>%n interruption(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) of recording space are left on the drive of %1. Everything so far is safe. Free some space to record longer.</source>
        <translation>
            <numerusform>About %n minute of recording space is left on the drive of %1. Everything so far is safe. Free some space to record longer.</numerusform>
            <numerusform>About %n minutes of recording space are left on the drive of %1. Everything so far is safe. Free some space to record longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::RunbookGraphView</name>
    <message numerus="yes">
        <source>%Ln place(s) are too many to draw. The outline lists them all.</source>
        <translation>
            <numerusform>%Ln place is too many to draw. The outline lists them all.</numerusform>
            <numerusform>%Ln places are too many to draw. The outline lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::RunbooksTab</name>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n runbook</numerusform>
            <numerusform>%n runbooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::StagesWidget</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n covered</source>
        <translation>
            <numerusform>%1 of %n covered</numerusform>
            <numerusform>%1 of %n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::TakesWidget</name>
    <message numerus="yes">
        <source>Takes (%n)</source>
        <translation>
            <numerusform>Takes (%n)</numerusform>
            <numerusform>Takes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::TimelineField</name>
    <message numerus="yes">
        <source>%n row(s) were added.</source>
        <translation>
            <numerusform>%n row was added.</numerusform>
            <numerusform>%n rows were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time were left out.</source>
        <translation>
            <numerusform>%n line without a time was left out.</numerusform>
            <numerusform>%n lines without a time were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::TimelinePage</name>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::WalkClock</name>
    <message numerus="yes">
        <source>%n minute(s) since the beginning</source>
        <translation>
            <numerusform>%n minute since the beginning</numerusform>
            <numerusform>%n minutes since the beginning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::WalkEnd</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::WhysCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::WhysField</name>
    <message numerus="yes">
        <source>%n more answer(s) in the text</source>
        <translation>
            <numerusform>%n more answer in the text</numerusform>
            <numerusform>%n more answers in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::Workspace</name>
    <message numerus="yes">
        <source>The last session ended unexpectedly. %n take(s) of %1 came back.</source>
        <translation>
            <numerusform>The last session ended unexpectedly. %n take of %1 came back.</numerusform>
            <numerusform>The last session ended unexpectedly. %n takes of %1 came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted take(s) could not be read. The files were left as they are: %1</source>
        <translation>
            <numerusform>%n interrupted take could not be read. The file was left as it is: %1</numerusform>
            <numerusform>%n interrupted takes could not be read. The files were left as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were found in the takes folder and listed again.</source>
        <translation>
            <numerusform>%n take was found in the takes folder and listed again.</numerusform>
            <numerusform>%n takes were found in the takes folder and listed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported with %n question(s). It is the company that all tabs show now.</source>
        <translation>
            <numerusform>“%1” was imported with %n question. It is the company that all tabs show now.</numerusform>
            <numerusform>“%1” was imported with %n questions. It is the company that all tabs show now.</numerusform>
        </translation>
    </message>
</context>
</TS>
