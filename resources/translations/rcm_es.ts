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
    <name>DateField</name>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages shown</source>
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
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, their texts are agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Write a number and letters, such as 18 c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is called “{0}” in this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries present, separated by &amp;commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries present, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title lines a&amp;bove the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title lines above the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was understood; put it right with the keys of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To loo&amp;k at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at, and what was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store as a meeting</source>
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
    <message>
        <source>Nothing is left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting holds its dates, its place and its conclusions in both languages. Begin the first one here, or read one in from a file with File, Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings by year; Enter opens the conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the conclusions of this meeting (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that meets, as an acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title in English, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in &amp;Spanish, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in Spanish, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;ening paragraph in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening pa&amp;ragraph in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening paragraph in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening paragraph in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After the conclusions, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the &amp;conclusions, in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the conclusions, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the conclusions, in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room layout, without panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the text and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>The words stayed the same: italics, bold or references changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first words of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: went. Underlined: came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words before; what went is struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words after; what came is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put these words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of before back into the item; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that meets, as an acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, or all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14–16 May 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in &amp;Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San José, Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as 2025-05-14, 14/05/2025 or 14–16 May 2025. What is not known yet can wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.rcm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.rcm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was made and checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same? What is not saved will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What you typed is saved. You can go on; if it happens again, start the program anew and report the word {0}.</source>
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
    <name>RequestsDialog</name>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others with a reservation, separated by commas</source>
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
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
<context>
    <name>StartPage</name>
    <message>
        <source>The secretariat’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings and their conclusions lie in one file on this computer. What is typed is stored by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty file for your own meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented meetings with conclusions in both languages, to try everything out. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files; Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty file for your own meetings. It will lie here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under discussion</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
