<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AbsenceDialog</name>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Make %n letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message numerus="yes">
        <source>Ask %n of them</source>
        <translation>
            <numerusform>Ask %n of them</numerusform>
            <numerusform>Ask %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conclusion(s)</source>
        <translation>
            <numerusform>%n conclusion</numerusform>
            <numerusform>%n conclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only in the backup</source>
        <translation>
            <numerusform>%n item only in the backup</numerusform>
            <numerusform>%n items only in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only in your file</source>
        <translation>
            <numerusform>%n item only in your file</numerusform>
            <numerusform>%n items only in your file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) different</source>
        <translation>
            <numerusform>%n item different</numerusform>
            <numerusform>%n items different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round different</source>
        <translation>
            <numerusform>%n answer of the round different</numerusform>
            <numerusform>%n answers of the round different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had been erased came back with an older copy and were erased again.</source>
        <translation>
            <numerusform>%n person who had been erased came back with an older copy and was erased again.</numerusform>
            <numerusform>%n people who had been erased came back with an older copy and were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only in the backup</source>
        <translation>
            <numerusform>%n person only in the backup</numerusform>
            <numerusform>%n people only in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only in your file</source>
        <translation>
            <numerusform>%n person only in your file</numerusform>
            <numerusform>%n people only in your file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) different</source>
        <translation>
            <numerusform>%n person different</numerusform>
            <numerusform>%n people different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n thing(s) on this day</source>
        <translation>
            <numerusform>%n event or deadline on this day</numerusform>
            <numerusform>%n events and deadlines on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n answered</source>
        <translation>
            <numerusform>the one asked answered</numerusform>
            <numerusform>all %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed %n day(s) ago</source>
        <translation>
            <numerusform>closed %n day ago</numerusform>
            <numerusform>closed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>closes in %n day</numerusform>
            <numerusform>closes in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarInDialog</name>
    <message numerus="yes">
        <source>{0}: %n event(s). Nothing is in the calendar until you take it in.</source>
        <translation>
            <numerusform>{0}: %n event. Nothing is in the calendar until you take it in.</numerusform>
            <numerusform>{0}: %n events. Nothing is in the calendar until you take them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n into the calendar</source>
        <translation>
            <numerusform>Take %n into the calendar</numerusform>
            <numerusform>Take %n into the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPapers</name>
    <message numerus="yes">
        <source>%n event(s) without known days were left out.</source>
        <translation>
            <numerusform>%n event without known days was left out.</numerusform>
            <numerusform>%n events without known days were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made and logged.</source>
        <translation>
            <numerusform>%n letter made and logged.</numerusform>
            <numerusform>%n letters made and logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken in. Undo takes them out again.</source>
        <translation>
            <numerusform>%n event taken in. Undo takes it out again.</numerusform>
            <numerusform>%n events taken in. Undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n event(s) in {0}</source>
        <translation>
            <numerusform>%n event in {0}</numerusform>
            <numerusform>%n events in {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be dated</source>
        <translation>
            <numerusform>%n to be dated</numerusform>
            <numerusform>%n to be dated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWork</name>
    <message numerus="yes">
        <source>%n event(s) put into the calendar.</source>
        <translation>
            <numerusform>%n event put into the calendar.</numerusform>
            <numerusform>%n events put into the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingAgainDialog</name>
    <message numerus="yes">
        <source>%n come(s) again</source>
        <translation>
            <numerusform>%n comes again</numerusform>
            <numerusform>%n come again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionPapers</name>
    <message numerus="yes">
        <source>%n letter(s) made and logged.</source>
        <translation>
            <numerusform>%n letter made and logged.</numerusform>
            <numerusform>%n letters made and logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message numerus="yes">
        <source>%n with a balance</source>
        <translation>
            <numerusform>%n owes</numerusform>
            <numerusform>%n owe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) of these names are there; the papers will take their place.</source>
        <translation>
            <numerusform>%n file of these names is there; its paper will take its place.</numerusform>
            <numerusform>%n files of these names are there; the papers will take their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no English words yet.</source>
        <translation>
            <numerusform>%n item has no English words yet.</numerusform>
            <numerusform>%n items have no English words yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no Spanish words yet.</source>
        <translation>
            <numerusform>%n item has no Spanish words yet.</numerusform>
            <numerusform>%n items have no Spanish words yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilledWorkbookDialog</name>
    <message numerus="yes">
        <source>%n problem(s): nothing is posted until the workbook is put right and read again.</source>
        <translation>
            <numerusform>%n problem: nothing is posted until the workbook is put right and read again.</numerusform>
            <numerusform>%n problems: nothing is posted until the workbook is put right and read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %n receipt(s)</source>
        <translation>
            <numerusform>Post %n receipt</numerusform>
            <numerusform>Post %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies) into the log</source>
        <translation>
            <numerusform>Take %n entry into the log</numerusform>
            <numerusform>Take %n entries into the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, their texts are agreed</source>
        <translation>
            <numerusform>%n left, its text is agreed</numerusform>
            <numerusform>%n left, their texts are agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerImportDialog</name>
    <message numerus="yes">
        <source>Post %n posting(s)</source>
        <translation>
            <numerusform>Post %n posting</numerusform>
            <numerusform>Post %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read from {0}.</source>
        <translation>
            <numerusform>%n row was read from {0}.</numerusform>
            <numerusform>%n rows were read from {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ma&amp;ke the period(s) that are missing (%n)</source>
        <translation>
            <numerusform>Ma&amp;ke the period that is missing</numerusform>
            <numerusform>Ma&amp;ke the %n periods that are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post &amp;again what is there already (%n)</source>
        <translation>
            <numerusform>Post &amp;again what is there already (%n)</numerusform>
            <numerusform>Post &amp;again what is there already (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post although &amp;totals of the sheet differ (%n)</source>
        <translation>
            <numerusform>Post although a &amp;total of the sheet differs</numerusform>
            <numerusform>Post although %n &amp;totals of the sheet differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s), {0}.</source>
        <translation>
            <numerusform>%n assessment, {0}.</numerusform>
            <numerusform>%n assessments, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s), {0}.</source>
        <translation>
            <numerusform>%n receipt, {0}.</numerusform>
            <numerusform>%n receipts, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there already.</source>
        <translation>
            <numerusform>%n is left out: it is there already.</numerusform>
            <numerusform>%n are left out: they are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right first, marked ⚠.</source>
        <translation>
            <numerusform>%n thing to put right first, marked ⚠.</numerusform>
            <numerusform>%n things to put right first, marked ⚠.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Make one letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingDialog</name>
    <message numerus="yes">
        <source>%n draft(s) made. Open them in your mail program, look and send.</source>
        <translation>
            <numerusform>%n draft made. Open it in your mail program, look and send.</numerusform>
            <numerusform>%n drafts made. Open them in your mail program, look and send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %n draft</numerusform>
            <numerusform>Make %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message numerus="yes">
        <source>%n task(s), overdue first.</source>
        <translation>
            <numerusform>%n task, overdue first.</numerusform>
            <numerusform>%n tasks, overdue first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an English text: the Spanish one stands there.</source>
        <translation>
            <numerusform>%n without an English text: the Spanish one stands there.</numerusform>
            <numerusform>%n without an English text: the Spanish ones stand there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a Spanish text: the English one stands there.</source>
        <translation>
            <numerusform>%n without a Spanish text: the English one stands there.</numerusform>
            <numerusform>%n without a Spanish text: the English ones stand there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSheetDialog</name>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>%n row was read.</numerusform>
            <numerusform>%n rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at.</source>
        <translation>
            <numerusform>%n of them should be looked at.</numerusform>
            <numerusform>%n of them should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n part(s) in events</source>
        <translation>
            <numerusform>%n part in an event</numerusform>
            <numerusform>%n parts in events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the door</source>
        <translation>
            <numerusform>%n mark of the door</numerusform>
            <numerusform>%n marks of the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private detail(s)</source>
        <translation>
            <numerusform>%n private detail</numerusform>
            <numerusform>%n private details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo that hold the name</source>
        <translation>
            <numerusform>%n step of undo that holds the name</numerusform>
            <numerusform>%n steps of undo that hold the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n note(s)</source>
        <translation>
            <numerusform>the name in %n note</numerusform>
            <numerusform>the name in %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n text(s) of conclusions</source>
        <translation>
            <numerusform>the name in %n text of conclusions</numerusform>
            <numerusform>the name in %n texts of conclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n record(s) of meetings</source>
        <translation>
            <numerusform>the name in the record of %n meeting</numerusform>
            <numerusform>the name in the records of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n event(s)</source>
        <translation>
            <numerusform>the name in %n event</numerusform>
            <numerusform>the name in %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n letter(s) of the register</source>
        <translation>
            <numerusform>the name in %n letter of the register</numerusform>
            <numerusform>the name in %n letters of the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n entry(ies) of contributions</source>
        <translation>
            <numerusform>the name in %n entry of contributions</numerusform>
            <numerusform>the name in %n entries of contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n entry(ies) of the directory</source>
        <translation>
            <numerusform>the name in %n entry of the directory</numerusform>
            <numerusform>the name in %n entries of the directory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n other entry(ies)</source>
        <translation>
            <numerusform>the name in %n other entry</numerusform>
            <numerusform>the name in %n other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message numerus="yes">
        <source>%n event(s) proposed. Nothing is in the calendar until you put it there.</source>
        <translation>
            <numerusform>%n event proposed. Nothing is in the calendar until you put it there.</numerusform>
            <numerusform>%n events proposed. Nothing is in the calendar until you put them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n into the calendar</source>
        <translation>
            <numerusform>Put %n into the calendar</numerusform>
            <numerusform>Put %n into the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedFormDialog</name>
    <message numerus="yes">
        <source>Take the answer and %n person(s)</source>
        <translation>
            <numerusform>Take the answer and %n person</numerusform>
            <numerusform>Take the answer and %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s)</source>
        <translation>
            <numerusform>Take %n person</numerusform>
            <numerusform>Take %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come: how many people each?</source>
        <translation>
            <numerusform>%n comes: how many people?</numerusform>
            <numerusform>%n come: how many people each?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>%n open bracket</numerusform>
            <numerusform>%n open brackets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under discussion</source>
        <translation>
            <numerusform>%n under discussion</numerusform>
            <numerusform>%n under discussion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not agreed</source>
        <translation>
            <numerusform>%n item not agreed</numerusform>
            <numerusform>%n items not agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without English words</source>
        <translation>
            <numerusform>%n text without English words</numerusform>
            <numerusform>%n texts without English words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without Spanish words</source>
        <translation>
            <numerusform>%n text without Spanish words</numerusform>
            <numerusform>%n texts without Spanish words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%n task(s) to be done</source>
        <translation>
            <numerusform>%n task to be done</numerusform>
            <numerusform>%n tasks to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
