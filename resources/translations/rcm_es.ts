<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>ColumnHeads</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionsPage</name>
    <message>
        <source>Outline in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this text; Enter shows a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meeting in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show English only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Spanish only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineCommands</name>
    <message>
        <source>New item below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-in with sub-items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item or closing paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section or preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers run on from the section above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets around the words, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineRow</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ad ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n open bracket(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
