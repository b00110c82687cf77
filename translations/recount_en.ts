<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>PackFiles</name>
    <message numerus="yes">
        <source>%1 is larger than %n MB, the most that can be read.</source>
        <translation>
            <numerusform>%1 is larger than %n MB, the most that can be read.</numerusform>
            <numerusform>%1 is larger than %n MB, the most that can be read.</numerusform>
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
    <name>recount::Workspace</name>
    <message numerus="yes">
        <source>&quot;%1&quot; was imported with %n question(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; was imported with %n question.</numerusform>
            <numerusform>&quot;%1&quot; was imported with %n questions.</numerusform>
        </translation>
    </message>
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
</context>
</TS>
