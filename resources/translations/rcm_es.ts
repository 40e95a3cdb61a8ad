<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Write the day of the letters, such as 2025-07-07.</source>
        <translation>Escriba la fecha de las cartas, por ejemplo 2025-07-07.</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Carpeta de las cartas</translation>
    </message>
    <message>
        <source>Write the folder of the letters, or choose it.</source>
        <translation>Escriba la carpeta de las cartas o elíjala.</translation>
    </message>
    <message>
        <source>These countries were absent at the last meetings in a row. The letters ask why, in the name of the Presidency, and are numbered in the register.</source>
        <translation>Estos países faltaron a las últimas reuniones seguidas. Las cartas preguntan por qué, en nombre de la Presidencia, y se numeran en el registro.</translation>
    </message>
    <message>
        <source>No country was absent twice in a row at the meetings of this body.</source>
        <translation>Ningún país faltó dos veces seguidas a las reuniones de este órgano.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Absent at</source>
        <translation>Faltó a</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, para editar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Crear %n carta</numerusform>
            <numerusform>Crear %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Letters to the absent</source>
        <translation>Cartas a los ausentes</translation>
    </message>
    <message>
        <source>Countries that were absent</source>
        <translation>Países que faltaron</translation>
    </message>
    <message>
        <source>Da&amp;y of the letters</source>
        <translation>Fec&amp;ha de las cartas</translation>
    </message>
    <message>
        <source>Day of the letters</source>
        <translation>Fecha de las cartas</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Form of the letters</source>
        <translation>Formato de las cartas</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the letters</source>
        <translation>Elegir la carpeta de las cartas</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>Choose the period; make it first where it is not there.</source>
        <translation>Elija el período; créelo primero si no existe.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>the country owes</source>
        <translation>el país debe</translation>
    </message>
    <message>
        <source>the country has in its favour</source>
        <translation>el país tiene a su favor</translation>
    </message>
    <message>
        <source>none: it pays the oldest debts</source>
        <translation>ninguno: paga las deudas más antiguas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>What a country need not pay, such as its part of a surplus.</source>
        <translation>Lo que un país no tiene que pagar, como su parte de un excedente.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Condonar</translation>
    </message>
    <message>
        <source>A debt that is given up. It needs the decision that allowed it.</source>
        <translation>Una deuda a la que se renuncia. Necesita la decisión que lo permitió.</translation>
    </message>
    <message>
        <source>What a country owed, or had in its favour, when this ledger began.</source>
        <translation>Lo que un país debía, o tenía a su favor, al comenzar este registro.</translation>
    </message>
    <message>
        <source>Amounts are in {0}.</source>
        <translation>Los importes están en {0}.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Country, in either language</source>
        <translation>País, en cualquiera de los dos idiomas</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Saldo</translation>
    </message>
    <message>
        <source>Whether the country owes or has something in its favour</source>
        <translation>Si el país debe o tiene algo a su favor</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>P&amp;eríodo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Dí&amp;a</translation>
    </message>
    <message>
        <source>Day from which it counts</source>
        <translation>Fecha desde la que cuenta</translation>
    </message>
    <message>
        <source>D&amp;ecided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decision that allowed it</source>
        <translation>Decisión que lo permitió</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>No item yet: write the title of the first one above.</source>
        <translation>Todavía no hay puntos: escriba arriba el título del primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n punto en la agenda</numerusform>
            <numerusform>%n puntos en la agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda was copied.</source>
        <translation>Se copió la agenda.</translation>
    </message>
    <message>
        <source>“{0}” was not understood: write a time as 9:30 or 2 pm.</source>
        <translation>No se entendió «{0}»: escriba una hora como 9:30 o 2 pm.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Agre&amp;gar</translation>
    </message>
    <message>
        <source>An item to add: its title, with / before the title in the other language</source>
        <translation>Un punto que agregar: su título, con / antes del título en el otro idioma</translation>
    </message>
    <message>
        <source>Title, or English / Spanish; then Enter</source>
        <translation>Título, o inglés / español; luego Intro</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Vista &amp;previa…</translation>
    </message>
    <message>
        <source>The agenda as it prints, to print it or save it as PDF</source>
        <translation>La agenda tal como se imprime, para imprimirla o guardarla como PDF</translation>
    </message>
    <message>
        <source>&amp;Write out…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The agenda as a Word or PDF file</source>
        <translation>La agenda como archivo de Word o PDF</translation>
    </message>
    <message>
        <source>Agenda of this meeting</source>
        <translation>Agenda de esta reunión</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Un lugar hacia arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Un lugar hacia abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy the agenda, to paste it in a letter (Ctrl+C)</source>
        <translation>Copiar la agenda, para pegarla en una carta (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the items chosen out of the agenda (Delete)</source>
        <translation>Quitar de la agenda los puntos elegidos (Supr)</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Known from other events: {0}.</source>
        <translation>Ya se conoce de otros eventos: {0}.</translation>
    </message>
    <message>
        <source>Perhaps already in the list: {0}.</source>
        <translation>Quizá ya está en la lista: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025.</source>
        <translation>«{0}» no es una fecha: escriba 2025-05-14 o 14/05/2025.</translation>
    </message>
    <message>
        <source>Write how many people come as a number, or nothing.</source>
        <translation>Escriba con un número cuántas personas vienen, o nada.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Fecha de la respuesta</translation>
    </message>
    <message>
        <source>A day as 2025-05-14 or 14 May 2025</source>
        <translation>Una fecha como 2025-05-14 o 14 de mayo de 2025</translation>
    </message>
    <message>
        <source>&amp;It came by</source>
        <translation>&amp;Llegó por</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Cómo llegó la respuesta</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Cuántas personas</translation>
    </message>
    <message>
        <source>How many people come</source>
        <translation>Cuántas personas vienen</translation>
    </message>
    <message>
        <source>as named below</source>
        <translation>según los nombres</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>No&amp;mbres</translation>
    </message>
    <message>
        <source>Names of people who come, one in a line</source>
        <translation>Nombres de las personas que vienen, una por línea</translation>
    </message>
    <message>
        <source>One person in a line: Ana Pérez, director, Ministry of the Interior</source>
        <translation>Una persona por línea: Ana Pérez, directora, Ministerio de Gobernación</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>They are the &amp;same people</source>
        <translation>&amp;Son las mismas personas</translation>
    </message>
    <message>
        <source>What is known of them is taken over</source>
        <translation>Se toman los datos que ya se conocen de ellas</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Member Countries</source>
        <translation>Países Miembros</translation>
    </message>
    <message>
        <source>Observer countries</source>
        <translation>Países observadores</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>{0} (asked {1})</source>
        <translation>{0} (se pidió el {1})</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n of them</source>
        <translation>
            <numerusform>Pedir a %n</numerusform>
            <numerusform>Pedir a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.</source>
        <translation>«{0}» no es una fecha: escriba 2025-05-14 o 14/05/2025, o déjela vacía.</translation>
    </message>
    <message>
        <source>Who is asked to confirm for “{0}”?</source>
        <translation>¿A quiénes se pide confirmar su asistencia a «{0}»?</translation>
    </message>
    <message>
        <source>Ask for confirmation</source>
        <translation>Pedir confirmación</translation>
    </message>
    <message>
        <source>Whom to ask; Space ticks, on a head the whole group</source>
        <translation>A quiénes se pide; la barra espaciadora marca, en un encabezado todo el grupo</translation>
    </message>
    <message>
        <source>&amp;Another</source>
        <translation>&amp;Otro</translation>
    </message>
    <message>
        <source>Another organisation or country to ask; Enter adds it to the list</source>
        <translation>Otra organización u otro país; Intro lo agrega a la lista</translation>
    </message>
    <message>
        <source>Name of another organisation, then Enter</source>
        <translation>Nombre de otra organización; luego Intro</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>The day on which they are asked</source>
        <translation>Fecha en que se les pide</translation>
    </message>
    <message>
        <source>A day as 2025-05-14 or 14 May 2025; empty to put them on the list without asking yet</source>
        <translation>Una fecha como 2025-05-14 o 14 de mayo de 2025; vacía para ponerlos en la lista sin pedirles todavía</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>todavía no se les pide</translation>
    </message>
</context>
<context>
    <name>BackupCare</name>
    <message>
        <source>When this file was closed last, no backup could be made. All you typed is in the file; a new backup follows now.</source>
        <translation>La última vez que se cerró este archivo no se pudo hacer un respaldo. Todo lo que usted escribió está en el archivo; ahora se hace un respaldo nuevo.</translation>
    </message>
    <message>
        <source>The last backup is being made. All you typed is stored already.</source>
        <translation>Se está haciendo el último respaldo. Todo lo que escribió ya está guardado.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin él</translation>
    </message>
    <message>
        <source>The copy is being made and checked.</source>
        <translation>Se está haciendo y revisando la copia.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conclusion(s)</source>
        <translation>
            <numerusform>%n conclusión</numerusform>
            <numerusform>%n conclusiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only in the backup</source>
        <translation>
            <numerusform>%n punto solo en el respaldo</numerusform>
            <numerusform>%n puntos solo en el respaldo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only in your file</source>
        <translation>
            <numerusform>%n punto solo en su archivo</numerusform>
            <numerusform>%n puntos solo en su archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) different</source>
        <translation>
            <numerusform>%n punto diferente</numerusform>
            <numerusform>%n puntos diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round different</source>
        <translation>
            <numerusform>una respuesta de la ronda diferente</numerusform>
            <numerusform>%n respuestas de la ronda diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had been erased came back with an older copy and were erased again.</source>
        <translation>
            <numerusform>Una persona que se había borrado volvió con una copia anterior y se borró de nuevo.</numerusform>
            <numerusform>%n personas que se habían borrado volvieron con una copia anterior y se borraron de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only in the backup</source>
        <translation>
            <numerusform>%n persona solo en el respaldo</numerusform>
            <numerusform>%n personas solo en el respaldo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only in your file</source>
        <translation>
            <numerusform>%n persona solo en su archivo</numerusform>
            <numerusform>%n personas solo en su archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) different</source>
        <translation>
            <numerusform>%n persona distinta</numerusform>
            <numerusform>%n personas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>when the file was opened</source>
        <translation>al abrir el archivo</translation>
    </message>
    <message>
        <source>while you worked</source>
        <translation>mientras trabajaba</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>al cerrar el archivo</translation>
    </message>
    <message>
        <source>before a document was read in</source>
        <translation>antes de importar un documento</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
    </message>
    <message>
        <source>✕ damaged or not readable</source>
        <translation>✕ dañado o ilegible</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de actualizar el programa</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>segundo lugar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>last change {0}</source>
        <translation>último cambio {0}</translation>
    </message>
    <message>
        <source>It holds the same meetings, conclusions and events as your file.</source>
        <translation>Contiene las mismas reuniones, conclusiones y eventos que su archivo.</translation>
    </message>
    <message>
        <source>Compared with your file:</source>
        <translation>Comparado con su archivo:</translation>
    </message>
    <message>
        <source>only in the backup</source>
        <translation>solo en el respaldo</translation>
    </message>
    <message>
        <source>only in your file</source>
        <translation>solo en su archivo</translation>
    </message>
    <message>
        <source>title, place or dates different</source>
        <translation>título, lugar o fechas diferentes</translation>
    </message>
    <message>
        <source>the event itself is different</source>
        <translation>el evento mismo es diferente</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo el respaldo…</translation>
    </message>
    <message>
        <source>✕ No backup since {0}</source>
        <translation>✕ Sin respaldo desde {0}</translation>
    </message>
    <message>
        <source>✕ No backup yet</source>
        <translation>✕ Todavía sin respaldo</translation>
    </message>
    <message>
        <source>Last backup {0}, on this computer only</source>
        <translation>Último respaldo {0}, solo en esta computadora</translation>
    </message>
    <message>
        <source>Last backup {0}</source>
        <translation>Último respaldo {0}</translation>
    </message>
    <message>
        <source>Private details were deleted, as it is over: {0}.</source>
        <translation>Se eliminaron los datos privados de lo que ya terminó: {0}.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n thing(s) on this day</source>
        <translation>
            <numerusform>%n evento o plazo este día</numerusform>
            <numerusform>%n eventos o plazos este día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n answered</source>
        <translation>
            <numerusform>%n respondió</numerusform>
            <numerusform>los %n respondieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed %n day(s) ago</source>
        <translation>
            <numerusform>cerró hace %n día</numerusform>
            <numerusform>cerró hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>cierra en %n día</numerusform>
            <numerusform>cierra en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, today</source>
        <translation>{0}, hoy</translation>
    </message>
    <message>
        <source>Public holiday in {0}</source>
        <translation>Día feriado en {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>External event</source>
        <translation>Evento externo</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Confirmations close: {0}</source>
        <translation>Cierre de confirmaciones: {0}</translation>
    </message>
    <message>
        <source>its days follow another event</source>
        <translation>sus fechas dependen de otro evento</translation>
    </message>
    <message>
        <source>not confirmed: a part of the date was inferred</source>
        <translation>sin confirmar: una parte de la fecha se dedujo</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>aún no se ha consultado a nadie</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>cierra hoy</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} (the year was inferred)</source>
        <translation>{0} (el año se dedujo)</translation>
    </message>
    <message>
        <source>{0} (partly inferred)</source>
        <translation>{0} (se dedujo en parte)</translation>
    </message>
    <message>
        <source>bound to another event</source>
        <translation>depende de otro evento</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <comment>a day: number, month, year</comment>
        <translation>{0} de {1} de {2}</translation>
    </message>
    <message>
        <source>{0}–{1} {2} {3}</source>
        <comment>days of one month</comment>
        <translation>{0}–{1} de {2} de {3}</translation>
    </message>
    <message>
        <source>{0} {1} – {2}</source>
        <comment>a day and month, and another day in full</comment>
        <translation>{0} de {1} – {2}</translation>
    </message>
    <message>
        <source>{0}, year not known</source>
        <translation>{0}, año desconocido</translation>
    </message>
    <message>
        <source>{0} {1}, year not known</source>
        <translation>{0} de {1}, año desconocido</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>antes de: {0}</translation>
    </message>
    <message>
        <source>during: {0}</source>
        <translation>durante: {0}</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>después de: {0}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Se lee en el texto</translation>
    </message>
    <message>
        <source>No event comes after this one.</source>
        <translation>Ningún evento viene después de este.</translation>
    </message>
    <message>
        <source>No event comes before this one.</source>
        <translation>Ningún evento viene antes de este.</translation>
    </message>
    <message>
        <source>The day on which a round closes is changed in the event itself.</source>
        <translation>El día en que cierra una ronda se cambia en el propio evento.</translation>
    </message>
    <message>
        <source>Its days follow another event. Open it to give it days of its own.</source>
        <translation>Sus fechas dependen de otro evento. Ábralo para darle fechas propias.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>El mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>El mes siguiente (Av Pág)</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>New event or deadline…</source>
        <translation>Nuevo evento o plazo…</translation>
    </message>
    <message>
        <source>Change the event…</source>
        <translation>Modificar el evento…</translation>
    </message>
    <message>
        <source>Event cancelled, or not</source>
        <translation>Evento cancelado, o no</translation>
    </message>
    <message>
        <source>Take the event out</source>
        <translation>Quitar el evento</translation>
    </message>
    <message>
        <source>Events that the conclusions speak of…</source>
        <translation>Eventos que mencionan las conclusiones…</translation>
    </message>
    <message>
        <source>Go to the conclusion it comes from</source>
        <translation>Ir a la conclusión de la que proviene</translation>
    </message>
    <message>
        <source>Record of the meeting</source>
        <translation>Registro de la reunión</translation>
    </message>
    <message>
        <source>Ask for confirmations…</source>
        <translation>Pedir confirmaciones…</translation>
    </message>
    <message>
        <source>Remind the silent…</source>
        <translation>Recordar a quienes faltan…</translation>
    </message>
    <message>
        <source>Copy the addresses of the silent</source>
        <translation>Copiar las direcciones de quienes faltan</translation>
    </message>
    <message>
        <source>Door: who arrives…</source>
        <translation>Puerta: quién llega…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Llegada imprevista…</translation>
    </message>
    <message>
        <source>Mails with the form to fill in…</source>
        <translation>Correos con el formulario por llenar…</translation>
    </message>
    <message>
        <source>Read a form that came back…</source>
        <translation>Leer un formulario devuelto…</translation>
    </message>
    <message>
        <source>Private details…</source>
        <translation>Datos privados…</translation>
    </message>
    <message>
        <source>Letters to the absent…</source>
        <translation>Cartas a los ausentes…</translation>
    </message>
    <message>
        <source>To the event and back</source>
        <translation>Ir al evento y volver</translation>
    </message>
    <message>
        <source>To the people of the event</source>
        <translation>A las personas del evento</translation>
    </message>
    <message>
        <source>Papers of the event…</source>
        <translation>Documentos del evento…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Take in events of another calendar…</source>
        <translation>Incorporar eventos de otro calendario…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Ver el año</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Ver el mes</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Ver la agenda</translation>
    </message>
    <message>
        <source>Show what is to be dated</source>
        <translation>Ver lo que está por fechar</translation>
    </message>
</context>
<context>
    <name>CalendarFileDialog</name>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo o elíjalo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is a file of this name; the calendar will take its place.</source>
        <translation>Ya existe un archivo con este nombre; el calendario ocupará su lugar.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Outlook and other calendars open the file. Sent again, an event takes its old place.</source>
        <translation>Outlook y otros calendarios abren el archivo. Si se envía de nuevo, un evento ocupa su lugar anterior.</translation>
    </message>
    <message>
        <source>All events from today on</source>
        <translation>Todos los eventos a partir de hoy</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Idioma del archivo</translation>
    </message>
    <message>
        <source>With the sessions of meetings</source>
        <translation>Con las sesiones de las reuniones</translation>
    </message>
    <message>
        <source>With the &amp;sessions of meetings</source>
        <translation>Con las &amp;sesiones de las reuniones</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dónde queda el archivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Elegir dónde queda el archivo</translation>
    </message>
</context>
<context>
    <name>CalendarInDialog</name>
    <message numerus="yes">
        <source>{0}: %n event(s). Nothing is in the calendar until you take it in.</source>
        <translation>
            <numerusform>{0}: %n evento. Nada entra en el calendario hasta que usted lo incorpore.</numerusform>
            <numerusform>{0}: %n eventos. Nada entra en el calendario hasta que usted lo incorpore.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changes one that is there</source>
        <translation>modifica uno que ya está</translation>
    </message>
    <message>
        <source>cancels one that is there</source>
        <translation>cancela uno que ya está</translation>
    </message>
    <message>
        <source>stands there already</source>
        <translation>ya está, sin cambios</translation>
    </message>
    <message>
        <source>older than what is there</source>
        <translation>anterior al que ya está</translation>
    </message>
    <message>
        <source>cancels one that was never there</source>
        <translation>cancela uno que nunca estuvo</translation>
    </message>
    <message numerus="yes">
        <source>Take %n into the calendar</source>
        <translation>
            <numerusform>Incorporar %n al calendario</numerusform>
            <numerusform>Incorporar %n al calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>Events of another calendar</source>
        <translation>Eventos de otro calendario</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Eventos del archivo</translation>
    </message>
</context>
<context>
    <name>CalendarPapers</name>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>Archivos de calendario (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Events of another calendar</source>
        <translation>Eventos de otro calendario</translation>
    </message>
    <message>
        <source>Forms (*.docx *.xlsx);;All files (*)</source>
        <translation>Formularios (*.docx *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read a form that came back</source>
        <translation>Leer un formulario devuelto</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without known days were left out.</source>
        <translation>
            <numerusform>Se omitió %n evento sin fechas conocidas.</numerusform>
            <numerusform>Se omitieron %n eventos sin fechas conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made and logged.</source>
        <translation>
            <numerusform>Se hizo y registró una carta.</numerusform>
            <numerusform>Se hicieron y registraron %n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen stands in the calendar already: nothing was changed.</source>
        <translation>Lo elegido ya está en el calendario: no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken in. Undo takes them out again.</source>
        <translation>
            <numerusform>Se incorporó %n evento. Deshacer lo quita.</numerusform>
            <numerusform>Se incorporaron %n eventos. Deshacer los quita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n event(s) in {0}</source>
        <translation>
            <numerusform>%n evento en {0}</numerusform>
            <numerusform>%n eventos en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n plazo</numerusform>
            <numerusform>%n plazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be dated</source>
        <translation>
            <numerusform>%n por fechar</numerusform>
            <numerusform>%n por fechar</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>To be dated</source>
        <translation>Por fechar</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>Mes: {0}</translation>
    </message>
    <message>
        <source>The calendar is empty. New event adds the first one, as does a double click on its day; meetings that are recorded stand here by themselves.</source>
        <translation>El calendario está vacío. «Nuevo evento» agrega el primero, igual que un doble clic en su día; las reuniones registradas aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Every event has its days. What a text dates only in part waits here for them.</source>
        <translation>Todos los eventos tienen sus fechas. Lo que un texto fecha solo en parte espera aquí hasta tenerlas.</translation>
    </message>
    <message>
        <source>No event has its days yet: see what is to be dated.</source>
        <translation>Ningún evento tiene fechas todavía: vea lo que está por fechar.</translation>
    </message>
    <message>
        <source>To be dated ({0})</source>
        <translation>Por fechar ({0})</translation>
    </message>
    <message>
        <source>Arrows go by day, Page Up and Page Down by month, Ctrl with arrows from event to event. Enter opens, Insert begins a new event, Delete removes, Space goes through those of a day. Alt with arrows moves the event, Alt and Shift with arrows move its last day.</source>
        <translation>Las flechas recorren los días, Re Pág y Av Pág los meses, Ctrl con flechas los eventos. Intro abre, Insertar inicia un evento nuevo, Suprimir quita, Espacio recorre los del día. Alt con flechas traslada el evento, Alt y Mayús con flechas su último día.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Agenda, by days</source>
        <translation>Agenda, por fechas</translation>
    </message>
    <message>
        <source>Events that are to be dated</source>
        <translation>Eventos por fechar</translation>
    </message>
    <message>
        <source>New event on the day in hand (Insert)</source>
        <translation>Nuevo evento en el día elegido (Insertar)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Public holidays of the member countries, shown on their days</source>
        <translation>Días feriados de los países miembros, mostrados en sus fechas</translation>
    </message>
    <message>
        <source>Public holidays of the member countries</source>
        <translation>Días feriados de los países miembros</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
</context>
<context>
    <name>CalendarWork</name>
    <message>
        <source>No sentence there speaks of a coming event or a deadline with a time.</source>
        <translation>Ninguna frase menciona allí un evento próximo ni un plazo con fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) put into the calendar.</source>
        <translation>
            <numerusform>Se agregó %n evento al calendario.</numerusform>
            <numerusform>Se agregaron %n eventos al calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event was taken out. Undo brings it back.</source>
        <translation>Se quitó el evento. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Se rehizo.</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ComingAgainDialog</name>
    <message>
        <source>Nobody is noted as coming to this event.</source>
        <translation>No hay nadie anotado para este evento.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin país ni organización</translation>
    </message>
    <message>
        <source>{0} (here already)</source>
        <translation>{0} (ya está en la lista)</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) again</source>
        <translation>
            <numerusform>Viene otra vez %n</numerusform>
            <numerusform>Vienen otra vez %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They come again</source>
        <translation>Vienen otra vez</translation>
    </message>
    <message>
        <source>People of another event</source>
        <translation>Personas de otro evento</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Event whose people come again</source>
        <translation>Evento cuyas personas vienen otra vez</translation>
    </message>
    <message>
        <source>Who comes again; Space ticks, on a head the whole group</source>
        <translation>Quiénes vienen otra vez; la barra espaciadora marca, en un encabezado todo el grupo</translation>
    </message>
</context>
<context>
    <name>ConclusionDialog</name>
    <message>
        <source>Choose the conclusion</source>
        <translation>Elegir la conclusión</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunión</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Words of the conclusion</source>
        <translation>Palabras de la conclusión</translation>
    </message>
    <message>
        <source>&amp;Conclusions</source>
        <translation>&amp;Conclusiones</translation>
    </message>
    <message>
        <source>Conclusions of the meeting</source>
        <translation>Conclusiones de la reunión</translation>
    </message>
</context>
<context>
    <name>ConclusionsPage</name>
    <message>
        <source>Outline in short</source>
        <translation>Esquema resumido</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>“{0}” is not an e-mail address.</source>
        <translation>«{0}» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Letters of a day go to the addressee who holds from the latest day.</source>
        <translation>Las cartas de una fecha van al destinatario con el «desde» más reciente.</translation>
    </message>
    <message>
        <source>Addressee or focal point</source>
        <translation>Destinatario o punto focal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation>Trata&amp;miento</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Excma. Sra.</source>
        <translation>Excma. Sra.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>As a letter names it: Vice-Minister of Foreign Affairs</source>
        <translation>Como lo nombra una carta: Viceministra de Relaciones Exteriores</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>Institution or ministry</source>
        <translation>Institución o ministerio</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>Dirección &amp;postal</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>As it stands on the envelope, line by line</source>
        <translation>Como figura en el sobre, línea por línea</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>A partir de qué día</translation>
    </message>
    <message>
        <source>A day as 2025-05-14 or 14 May 2025; empty for always</source>
        <translation>Un día, como 2025-05-14 o 14 de mayo de 2025; vacío si es desde siempre</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Remove {0} from the directory?</source>
        <translation>¿Quitar a {0} del directorio?</translation>
    </message>
    <message>
        <source>Nobody receives letters yet: add an addressee.</source>
        <translation>Todavía nadie recibe las cartas: agregue un destinatario.</translation>
    </message>
    <message>
        <source>A letter of today goes to: {0}</source>
        <translation>Una carta de hoy va dirigida a: {0}</translation>
    </message>
    <message>
        <source>Addressees and focal points</source>
        <translation>Destinatarios y puntos focales</translation>
    </message>
    <message>
        <source>Add an &amp;addressee…</source>
        <translation>Nuevo &amp;destinatario…</translation>
    </message>
    <message>
        <source>Add a &amp;focal point…</source>
        <translation>Nuevo &amp;punto focal…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>ContributionPapers</name>
    <message>
        <source>Sheets (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Hojas (*.xlsx *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read in past contributions</source>
        <translation>Leer contribuciones anteriores</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Read from the workbook. Receipts posted: {0}; entries of the log written: {1}.</source>
        <translation>Leído del libro. Ingresos asentados: {0}; anotaciones de seguimiento escritas: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made and logged.</source>
        <translation>
            <numerusform>Se hizo y registró una carta.</numerusform>
            <numerusform>Se hicieron y registraron %n cartas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message numerus="yes">
        <source>%n with a balance</source>
        <translation>
            <numerusform>%n con deuda</numerusform>
            <numerusform>%n con deuda</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale %</source>
        <translation>Escala %</translation>
    </message>
    <message>
        <source>The share of the current period&apos;s budget</source>
        <translation>La parte del presupuesto del período en curso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Together: {0}</source>
        <translation>En conjunto: {0}</translation>
    </message>
    <message>
        <source>Received or credited, and paying nothing yet</source>
        <translation>Recibido o acreditado, y que aún no paga nada</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Sin aplicar</translation>
    </message>
    <message>
        <source>Balance ({0})</source>
        <translation>Saldo ({0})</translation>
    </message>
    <message>
        <source>Assessed ({0})</source>
        <translation>Asignado ({0})</translation>
    </message>
    <message>
        <source>Received ({0})</source>
        <translation>Recibido ({0})</translation>
    </message>
    <message>
        <source>Paid of {0}</source>
        <translation>Pagado de {0}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of those shown</source>
        <translation>Total de los mostrados</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>no se pidió nada</translation>
    </message>
    <message>
        <source>received and not applied</source>
        <translation>recibido y sin aplicar</translation>
    </message>
    <message>
        <source>of it kept for a period not asked yet</source>
        <translation>de ello, reservado para un período aún no pedido</translation>
    </message>
    <message>
        <source>credit not taken up</source>
        <translation>crédito sin usar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>assessed {0}, received {1}, credited {2}, written off {3}, balance {4} {5}</source>
        <translation>asignado {0}, recibido {1}, acreditado {2}, condonado {3}, saldo {4} {5}</translation>
    </message>
    <message>
        <source>{0} net</source>
        <translation>{0} neto</translation>
    </message>
    <message>
        <source>budget {0}: {1}</source>
        <translation>presupuesto {0}: {1}</translation>
    </message>
    <message>
        <source>! late: {0}</source>
        <translation>! atrasado: {0}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>prometido: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}, due on {2}</source>
        <translation>del {0} al {1}, vence el {2}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Condonación</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>paid as designated</source>
        <translation>pagado según destino</translation>
    </message>
    <message>
        <source>paid, oldest first</source>
        <translation>pagado, lo más antiguo primero</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>acreditado</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>condonado</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>pays {0}</source>
        <translation>paga {0}</translation>
    </message>
    <message>
        <source>{0} stays in its favour</source>
        <translation>{0} queda a su favor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Destinado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>{0} · movements, the latest first</source>
        <translation>{0} · movimientos, el último primero</translation>
    </message>
    <message>
        <source>Nothing is posted for {0} up to this day.</source>
        <translation>No hay asientos de {0} hasta esta fecha.</translation>
    </message>
    <message>
        <source>{0} (reversed)</source>
        <translation>{0} (revertido)</translation>
    </message>
    <message>
        <source>Posting {0}, recorded {1}</source>
        <translation>Asiento {0}, registrado {1}</translation>
    </message>
    <message>
        <source>net {0}, bank charge {1}</source>
        <translation>neto {0}, comisión bancaria {1}</translation>
    </message>
    <message>
        <source>paid {0} {1} at {2}</source>
        <translation>pagado {0} {1} a {2}</translation>
    </message>
    <message>
        <source>designated to {0}: {1}</source>
        <translation>destinado a {0}: {1}</translation>
    </message>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025.</source>
        <translation>«{0}» no es una fecha: escriba 2025-05-14 o 14/05/2025.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Escriba el importe.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Cuota %</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Sum {0} {1}, budget {2} {1}</source>
        <translation>Suma {0} {1}, presupuesto {2} {1}</translation>
    </message>
    <message>
        <source>Sum {0} %: {1} % are missing.</source>
        <translation>Suma {0} %: falta {1} %.</translation>
    </message>
    <message>
        <source>Sum {0} %: {1} % too much.</source>
        <translation>Suma {0} %: sobra {1} %.</translation>
    </message>
    <message>
        <source>Sum 100 %, {0} {1}.</source>
        <translation>Suma 100 %, {0} {1}.</translation>
    </message>
    <message>
        <source>What rounding down leaves goes in single units to the largest remainders; of equal ones the first country code comes first.</source>
        <translation>Lo que queda al redondear hacia abajo se reparte de unidad en unidad entre los mayores restos; entre iguales va primero el primer código de país.</translation>
    </message>
    <message>
        <source>{0}: rounded up, one unit more</source>
        <translation>{0}: redondeado hacia arriba, una unidad más</translation>
    </message>
</context>
<context>
    <name>ContributionsCommands</name>
    <message>
        <source>Record a receipt…</source>
        <translation>Registrar un ingreso…</translation>
    </message>
    <message>
        <source>Acknowledge the receipt…</source>
        <translation>Acusar recibo del ingreso…</translation>
    </message>
    <message>
        <source>Designate the receipt anew…</source>
        <translation>Destinar de nuevo el ingreso…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Crédito…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Condonar…</translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation>Saldo inicial…</translation>
    </message>
    <message>
        <source>Reverse the posting…</source>
        <translation>Revertir el asiento…</translation>
    </message>
    <message>
        <source>Note a contact or a next action…</source>
        <translation>Anotar un contacto o una próxima acción…</translation>
    </message>
    <message>
        <source>Change the entry of the log…</source>
        <translation>Cambiar la anotación…</translation>
    </message>
    <message>
        <source>Entry of the log done, or not</source>
        <translation>Anotación hecha, o no</translation>
    </message>
    <message>
        <source>Remove the entry of the log</source>
        <translation>Quitar la anotación</translation>
    </message>
    <message>
        <source>Periods and scales…</source>
        <translation>Períodos y escalas…</translation>
    </message>
    <message>
        <source>Position as at another day</source>
        <translation>Situación a otra fecha</translation>
    </message>
    <message>
        <source>Read in past periods and receipts…</source>
        <translation>Leer períodos e ingresos pasados…</translation>
    </message>
    <message>
        <source>Reminder letters…</source>
        <translation>Cartas recordatorias…</translation>
    </message>
    <message>
        <source>Status of contributions…</source>
        <translation>Estado de las contribuciones…</translation>
    </message>
    <message>
        <source>Follow-up workbook…</source>
        <translation>Libro de seguimiento…</translation>
    </message>
    <message>
        <source>Read the workbook back…</source>
        <translation>Leer de vuelta el libro…</translation>
    </message>
</context>
<context>
    <name>ContributionsPage</name>
    <message>
        <source>No country is shown by this filter as at this day.</source>
        <translation>Con este filtro no se muestra ningún país a esta fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a moment: write 2025-05-14 or 2025-05-14 16:30.</source>
        <translation>Esto no es un momento: escriba 2025-05-14 o 2025-05-14 16:30.</translation>
    </message>
    <message>
        <source>What is posted is reversed, not undone: choose it among the movements.</source>
        <translation>Lo asentado se revierte, no se deshace: elíjalo entre los movimientos.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>&amp;Position as at</source>
        <translation>Situación a&amp;l</translation>
    </message>
    <message>
        <source>Position as at this day; up and down change it</source>
        <translation>Situación a esta fecha; arriba y abajo la cambian</translation>
    </message>
    <message>
        <source>Up and down change the day; an empty field is today</source>
        <translation>Arriba y abajo cambian la fecha; un campo vacío es hoy</translation>
    </message>
    <message>
        <source>As known…</source>
        <translation>Según lo conocido…</translation>
    </message>
    <message>
        <source>Show the position as it was known at an earlier moment</source>
        <translation>Mostrar la situación como se conocía en un momento anterior</translation>
    </message>
    <message>
        <source>As known at this day or moment</source>
        <translation>Según lo conocido en esta fecha o momento</translation>
    </message>
    <message>
        <source>A day, or a day and a time: what was recorded later is left out</source>
        <translation>Una fecha, o fecha y hora: lo registrado después se deja fuera</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What is outstanding by period</source>
        <translation>Lo pendiente por período</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>What was asked by period</source>
        <translation>Lo pedido por período</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What was received by period</source>
        <translation>Lo recibido por período</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Con deuda</translation>
    </message>
    <message>
        <source>Only countries that owe something</source>
        <translation>Solo los países que deben algo</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Con promesa</translation>
    </message>
    <message>
        <source>Only countries that promised a payment</source>
        <translation>Solo los países que prometieron un pago</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vence esta semana</translation>
    </message>
    <message>
        <source>Only countries with an action or a promise that is due within a week, or late</source>
        <translation>Solo los países con una acción o una promesa que vence en una semana o está atrasada</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Todos los períodos</translation>
    </message>
    <message>
        <source>Show every period in a column of its own</source>
        <translation>Mostrar cada período en su propia columna</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Record a receipt (Ctrl+R)</source>
        <translation>Registrar un ingreso (Ctrl+R)</translation>
    </message>
    <message>
        <source>Periods…</source>
        <translation>Períodos…</translation>
    </message>
    <message>
        <source>Periods, their scales, and asking for contributions</source>
        <translation>Períodos, sus escalas y pedir las contribuciones</translation>
    </message>
    <message>
        <source>Contributions by country and period</source>
        <translation>Contribuciones por país y período</translation>
    </message>
    <message>
        <source>Movements of the country in hand, the latest first</source>
        <translation>Movimientos del país elegido, el último primero</translation>
    </message>
    <message>
        <source>Received and outstanding by period</source>
        <translation>Recibido y pendiente por período</translation>
    </message>
    <message>
        <source>No period yet</source>
        <translation>Aún no hay períodos</translation>
    </message>
    <message>
        <source>Contributions are asked for by period: its days, its budget and the share of each country. Make the first one, ask for its contributions, then record what comes. No scale and no amount comes with the program.</source>
        <translation>Las contribuciones se piden por período: sus fechas, su presupuesto y la cuota de cada país. Cree el primero, pida sus contribuciones y registre después lo que llegue. El programa no trae ninguna escala ni ningún importe.</translation>
    </message>
    <message>
        <source>&amp;Make the first period…</source>
        <translation>Crear el pri&amp;mer período…</translation>
    </message>
    <message>
        <source>&amp;Read in past periods and receipts…</source>
        <translation>Leer períodos e ingresos &amp;pasados…</translation>
    </message>
</context>
<context>
    <name>ContributionsWork</name>
    <message>
        <source>Posted: {0}.</source>
        <translation>Asentado: {0}.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Write out</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Word, the paper that goes out (*.docx)</source>
        <translation>Word, el documento que se envía (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Corrigendum {0} was stored and the text corrected. Undo in the record takes it back.</source>
        <translation>Se guardó la corrección {0} y se modificó el texto. Deshacer, en el registro, la retira.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Se exportó: {0}</translation>
    </message>
</context>
<context>
    <name>CorrigendaPanel</name>
    <message>
        <source>The text is not adopted yet: it is corrected by writing in it. Once the state is “Adopted”, it changes by a corrigendum alone.</source>
        <translation>El texto todavía no fue adoptado: se corrige escribiendo en él. Cuando el estado sea «Adoptada», solo se modificará con una corrección.</translation>
    </message>
    <message>
        <source>No corrigendum yet. Each is numbered, and the conclusions then say so.</source>
        <translation>Todavía no hay correcciones. Cada una lleva un número, y las conclusiones la mencionan.</translation>
    </message>
    <message>
        <source>Undo takes the last one back with its words; another one corrects it for good.</source>
        <translation>Deshacer retira la última junto con sus palabras; otra corrección la enmienda para siempre.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Corri&amp;gendum…</source>
        <translation>Co&amp;rrección…</translation>
    </message>
    <message>
        <source>Correct an item of the adopted text, or its opening</source>
        <translation>Corregir un punto del texto adoptado, o su párrafo inicial</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>Vista &amp;previa e impresión…</translation>
    </message>
    <message>
        <source>The corrigendum chosen, as it prints</source>
        <translation>La corrección elegida, tal como se imprime</translation>
    </message>
    <message>
        <source>&amp;Write out…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The corrigendum chosen as a Word or PDF file</source>
        <translation>La corrección elegida como archivo de Word o PDF</translation>
    </message>
    <message>
        <source>Corrigenda of this meeting</source>
        <translation>Correcciones de esta reunión</translation>
    </message>
</context>
<context>
    <name>CorrigendumDialog</name>
    <message>
        <source>Write the day of the corrigendum, such as 2025-05-14.</source>
        <translation>Escriba el día de la corrección, por ejemplo 2025-05-14.</translation>
    </message>
    <message>
        <source>A language whose words stay the same is not corrected. Italics and references stay.</source>
        <translation>El idioma cuyas palabras no cambian no se corrige. Las cursivas y las referencias se mantienen.</translation>
    </message>
    <message>
        <source>Opening paragraph</source>
        <translation>Párrafo inicial</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>The item to correct, or the opening</source>
        <translation>El punto que se corrige, o el párrafo inicial</translation>
    </message>
    <message>
        <source>As adopted, in English</source>
        <translation>Como se adoptó, en inglés</translation>
    </message>
    <message>
        <source>As adopted, in Spanish</source>
        <translation>Como se adoptó, en español</translation>
    </message>
    <message>
        <source>Corrected, in &amp;English</source>
        <translation>Corregido, en &amp;inglés</translation>
    </message>
    <message>
        <source>Corrected, in &amp;Spanish</source>
        <translation>Corregido, en &amp;español</translation>
    </message>
    <message>
        <source>Corrected, in English</source>
        <translation>Corregido, en inglés</translation>
    </message>
    <message>
        <source>Corrected, in Spanish</source>
        <translation>Corregido, en español</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>&amp;Motivo, para el registro</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Dí&amp;a</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>Day of the corrigendum</source>
        <translation>Día de la corrección</translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation>2025-05-14</translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025</source>
        <translation>Un día como 2025-05-14, 14/05/2025 o 14 de mayo de 2025</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make the corrigendum</source>
        <translation>&amp;Hacer la corrección</translation>
    </message>
</context>
<context>
    <name>CountryEntry</name>
    <message>
        <source>“{0}” may be {1}: write a letter more.</source>
        <translation>«{0}» puede ser {1}: escriba una letra más.</translation>
    </message>
    <message>
        <source>Write the country: a few letters are enough.</source>
        <translation>Escriba el país: bastan unas letras.</translation>
    </message>
    <message>
        <source>“{0}” is no country of the conference.</source>
        <translation>«{0}» no es un país de la conferencia.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.</source>
        <translation>«{0}» no es un día: escriba 2025-05-14 o 14/05/2025, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>DecisionField</name>
    <message>
        <source>Who decided it, when and where</source>
        <translation>Quién lo decidió, cuándo y dónde</translation>
    </message>
    <message>
        <source>RCGM, November 2024, recommendation 1</source>
        <translation>GRCM, noviembre de 2024, recomendación 1</translation>
    </message>
    <message>
        <source>Conclusion…</source>
        <translation>Conclusión…</translation>
    </message>
    <message>
        <source>Choose the conclusion from a meeting in this file</source>
        <translation>Elegir la conclusión de una reunión de este archivo</translation>
    </message>
</context>
<context>
    <name>DesignationDialog</name>
    <message>
        <source>Write why the receipt is designated anew.</source>
        <translation>Escriba por qué se destina de nuevo el ingreso.</translation>
    </message>
    <message>
        <source>It is designated like this already.</source>
        <translation>Ya está destinado así.</translation>
    </message>
    <message>
        <source>It {0}.</source>
        <translation>El ingreso {0}.</translation>
    </message>
    <message>
        <source>It pays the same periods as before.</source>
        <translation>Paga los mismos períodos que antes.</translation>
    </message>
    <message>
        <source>Designate a receipt anew</source>
        <translation>Destinar de nuevo un ingreso</translation>
    </message>
    <message>
        <source>Designated &amp;for</source>
        <translation>Des&amp;tinado a</translation>
    </message>
    <message>
        <source>Periods for which the country says it pays; what is left pays the oldest debts</source>
        <translation>Períodos para los que el país dice que paga; el resto paga las deudas más antiguas</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why it is designated anew</source>
        <translation>Por qué se destina de nuevo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day from which the new designation counts</source>
        <translation>Fecha desde la que cuenta el nuevo destino</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Presidency by year</source>
        <translation>Presidencia por año</translation>
    </message>
    <message>
        <source>A new country</source>
        <translation>Un país nuevo</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Una organización nueva</translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>Un órgano nuevo</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>sociedad civil</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>se reúne</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>no se reúne</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin calidad</translation>
    </message>
    <message>
        <source>since {0}: {1}</source>
        <translation>desde el {0}: {1}</translation>
    </message>
    <message>
        <source>until {0}: {1}</source>
        <translation>hasta el {0}: {1}</translation>
    </message>
    <message>
        <source>always: {0}</source>
        <translation>siempre: {0}</translation>
    </message>
    <message>
        <source>Addressee of letters</source>
        <translation>Destinatario de las cartas</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Troika of the year: {0}</source>
        <translation>Troika del año: {0}</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>Find by name or acronym</source>
        <translation>Buscar por nombre o siglas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>A country, organisation or body that the directory does not have</source>
        <translation>Un país, una organización o un órgano que el directorio no tiene</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Names and role</source>
        <translation>Nombres y calidad</translation>
    </message>
    <message>
        <source>Addressees and focal points</source>
        <translation>Destinatarios y puntos focales</translation>
    </message>
    <message>
        <source>&amp;Presidency Pro-Témpore</source>
        <translation>&amp;Presidencia Pro-Témpore</translation>
    </message>
    <message>
        <source>Presidency Pro-Témpore</source>
        <translation>Presidencia Pro-Témpore</translation>
    </message>
    <message>
        <source>What is chosen is stored at once. New meetings of the year begin with this Presidency.</source>
        <translation>Lo que se elige se guarda de inmediato. Las reuniones nuevas de ese año comienzan con esta Presidencia.</translation>
    </message>
    <message>
        <source>Choose an entry at the left, or add one that the directory does not have.</source>
        <translation>Elija una ficha a la izquierda o agregue una que el directorio no tiene.</translation>
    </message>
    <message>
        <source>This file is open read only: the directory is shown and cannot be changed.</source>
        <translation>Este archivo está abierto solo para lectura: el directorio se muestra y no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se retiró</translation>
    </message>
</context>
<context>
    <name>DoorDialog</name>
    <message>
        <source>{0} of {1} here</source>
        <translation>Presentes: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} countries</source>
        <translation>países: {0} de {1}</translation>
    </message>
    <message>
        <source>Nobody of this name is expected. Enter takes whom you typed as a walk-in.</source>
        <translation>No se espera a nadie con ese nombre. Intro registra la llegada imprevista de quien escribió.</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Se deshizo: {0}</translation>
    </message>
    <message>
        <source>not marked any more</source>
        <translation>ya no tiene marca</translation>
    </message>
    <message>
        <source>{0}: {1} already</source>
        <translation>{0}: ya estaba anotado, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Llegada imprevista…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter arrived · Shift+Enter late · Ctrl+Enter left · Del takes the mark away · Backspace in the empty field takes back the last one</source>
        <translation>Intro: llegó · Mayús+Intro: llegó tarde · Ctrl+Intro: se retiró · Supr: quita la marca · Retroceso en el campo vacío: deshace la última</translation>
    </message>
    <message>
        <source>Door: {0}</source>
        <translation>Puerta: {0}</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Who c&amp;omes?</source>
        <translation>¿&amp;Quién llega?</translation>
    </message>
    <message>
        <source>Part of a name or country; Enter marks the person in hand</source>
        <translation>Parte de un nombre o de un país; Intro marca a la persona elegida</translation>
    </message>
    <message>
        <source>Part of a name or country</source>
        <translation>Parte de un nombre o de un país</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Personas que se esperan</translation>
    </message>
</context>
<context>
    <name>DuesDialog</name>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Follow-up workbook</source>
        <translation>Libro de seguimiento</translation>
    </message>
    <message>
        <source>Write the day of the position, such as 2025-05-15.</source>
        <translation>Escriba el día de la posición, por ejemplo 2025-05-15.</translation>
    </message>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo o elíjalo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is a file of this name; the workbook will take its place.</source>
        <translation>Ya hay un archivo con este nombre; el libro ocupará su lugar.</translation>
    </message>
    <message>
        <source>An Excel workbook: who owes what, movements, follow-up, a statement for each debtor, and sheets to fill in.</source>
        <translation>Un libro de Excel: quién debe qué, movimientos, seguimiento, un estado de cuenta para cada deudor y hojas para llenar.</translation>
    </message>
    <message>
        <source>Position &amp;as at</source>
        <translation>&amp;Situación al</translation>
    </message>
    <message>
        <source>&amp;Language of the workbook</source>
        <translation>&amp;Idioma del libro</translation>
    </message>
    <message>
        <source>Day of the position</source>
        <translation>Día de la situación</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Idioma del libro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File to write, with its folder</source>
        <translation>Archivo que se escribirá, con su carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Elegir la carpeta y el nombre</translation>
    </message>
</context>
<context>
    <name>EmptyOutline</name>
    <message>
        <source>This meeting has no conclusions yet.</source>
        <translation>Esta reunión todavía no tiene conclusiones.</translation>
    </message>
    <message>
        <source>Begin the conclusions</source>
        <translation>Comenzar las conclusiones</translation>
    </message>
    <message>
        <source>This file has no meetings yet.</source>
        <translation>Este archivo aún no tiene reuniones.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nueva reunión…</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>What you wrote of this entry is not stored. Leave it all the same?</source>
        <translation>Lo que escribió en esta ficha no se ha guardado. ¿Desea dejarla de todos modos?</translation>
    </message>
    <message>
        <source>Remove this &amp;entry</source>
        <translation>Quitar esta &amp;ficha</translation>
    </message>
    <message>
        <source>As shi&amp;pped</source>
        <translation>Co&amp;mo venía</translation>
    </message>
    <message>
        <source>Write the day from which it holds.</source>
        <translation>Escriba el día a partir del cual rige.</translation>
    </message>
    <message>
        <source>Remove what the directory says here? Before and after it all stays.</source>
        <translation>¿Quitar lo que el directorio dice aquí? Lo anterior y lo posterior quedan como están.</translation>
    </message>
    <message>
        <source>Let this entry be as the program brings it? What was changed here goes.</source>
        <translation>¿Dejar esta ficha como la trae el programa? Lo que se cambió aquí se pierde.</translation>
    </message>
    <message>
        <source>Remove this entry, with its addressees and focal points?</source>
        <translation>¿Quitar esta ficha, con sus destinatarios y puntos focales?</translation>
    </message>
    <message>
        <source>A country of 2017 is named as it was in 2017: what changed keeps its day.</source>
        <translation>Un país de 2017 se nombra como en 2017: lo que cambió conserva su fecha.</translation>
    </message>
    <message>
        <source>&amp;What holds when</source>
        <translation>&amp;Vigencia</translation>
    </message>
    <message>
        <source>What holds when</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>Nombre &amp;breve</translation>
    </message>
    <message>
        <source>Short name, English</source>
        <translation>Nombre breve, inglés</translation>
    </message>
    <message>
        <source>What it is called by itself, and by which lists are put in order</source>
        <translation>Cómo se llama por sí solo y por qué nombre se ordenan las listas</translation>
    </message>
    <message>
        <source>Short name, Spanish</source>
        <translation>Nombre breve, español</translation>
    </message>
    <message>
        <source>In a sen&amp;tence</source>
        <translation>En una &amp;oración</translation>
    </message>
    <message>
        <source>In a sentence, with its article, English</source>
        <translation>En una oración, con su artículo, inglés</translation>
    </message>
    <message>
        <source>With its article, as “the United States”; empty where it is the short name</source>
        <translation>Con su artículo, como «los Estados Unidos»; vacío si es el nombre breve</translation>
    </message>
    <message>
        <source>In a sentence, with its article, Spanish</source>
        <translation>En una oración, con su artículo, español</translation>
    </message>
    <message>
        <source>In &amp;full</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>In full, English</source>
        <translation>Nombre completo, inglés</translation>
    </message>
    <message>
        <source>The official name; empty where it is the short name</source>
        <translation>El nombre oficial; vacío si es el nombre breve</translation>
    </message>
    <message>
        <source>In full, Spanish</source>
        <translation>Nombre completo, español</translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Siglas</translation>
    </message>
    <message>
        <source>Acronym, English</source>
        <translation>Siglas, inglés</translation>
    </message>
    <message>
        <source>As RCGM in English and GRCM in Spanish</source>
        <translation>Como RCGM en inglés y GRCM en español</translation>
    </message>
    <message>
        <source>Acronym, Spanish</source>
        <translation>Siglas, español</translation>
    </message>
    <message>
        <source>In the list of th&amp;ose present</source>
        <translation>En la lista de p&amp;resentes</translation>
    </message>
    <message>
        <source>In the list of those present, English</source>
        <translation>En la lista de presentes, inglés</translation>
    </message>
    <message>
        <source>In the full list of those present; empty where it is the short name</source>
        <translation>En la lista completa de presentes; vacío si es el nombre breve</translation>
    </message>
    <message>
        <source>In the list of those present, Spanish</source>
        <translation>En la lista de presentes, español</translation>
    </message>
    <message>
        <source>&amp;Role in the conference</source>
        <translation>Cali&amp;dad en la conferencia</translation>
    </message>
    <message>
        <source>Role in the conference</source>
        <translation>Calidad en la conferencia</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Códi&amp;go</translation>
    </message>
    <message>
        <source>Code, two letters</source>
        <translation>Código, dos letras</translation>
    </message>
    <message>
        <source>The two letters of ISO 3166-1, as PA for Panama</source>
        <translation>Las dos letras de ISO 3166-1, como PA para Panamá</translation>
    </message>
    <message>
        <source>What is written above</source>
        <translation>Lo escrito arriba</translation>
    </message>
    <message>
        <source>&amp;Corrects what stands here: it was wrong</source>
        <translation>Corri&amp;ge lo que dice aquí: estaba mal</translation>
    </message>
    <message>
        <source>Is so from a &amp;day on: before it all stays as it was</source>
        <translation>Rige a &amp;partir de un día: lo anterior queda como estaba</translation>
    </message>
    <message>
        <source>Ho&amp;lds from</source>
        <translation>Rige d&amp;esde</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Rige desde</translation>
    </message>
    <message>
        <source>A day as 2019-11-14, 14/11/2019 or 14 November 2019</source>
        <translation>Un día, como 2019-11-14, 14/11/2019 o 14 de noviembre de 2019</translation>
    </message>
    <message>
        <source>Remove this &amp;version</source>
        <translation>&amp;Quitar esta versión</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>G&amp;uardar</translation>
    </message>
</context>
<context>
    <name>ErasedBackups</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
</context>
<context>
    <name>ErasedBackupsDialog</name>
    <message>
        <source>Backups are looked into.</source>
        <translation>Se revisan las copias de respaldo.</translation>
    </message>
    <message>
        <source>No backup that can be seen now holds anybody who was erased. Copies on sticks that are not plugged in are not seen.</source>
        <translation>Ninguna copia de respaldo que se pueda ver ahora contiene a alguien que se borró. No se ven las copias en memorias que no están conectadas.</translation>
    </message>
    <message>
        <source>Backups are written anew without the erased people.</source>
        <translation>Las copias se escriben de nuevo sin las personas borradas.</translation>
    </message>
    <message>
        <source>Made clean.</source>
        <translation>Copias limpias.</translation>
    </message>
    <message>
        <source>Delete these backups? What they alone hold is lost.</source>
        <translation>¿Eliminar estas copias? Se pierde lo que solo ellas contienen.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminadas.</translation>
    </message>
    <message>
        <source>These could not be changed.</source>
        <translation>Estas no se pudieron cambiar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Backups with erased people</source>
        <translation>Copias con personas borradas</translation>
    </message>
    <message>
        <source>These backups are older than an erasure. A restore takes the erased people out again; until then the files themselves still hold them. Copies on sticks that are not plugged in now are not listed.</source>
        <translation>Estas copias de respaldo son anteriores a un borrado. Al restaurarlas se vuelve a sacar a las personas borradas; hasta entonces los archivos mismos todavía las contienen. No se enumeran las copias en memorias que no están conectadas ahora.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de respaldo</translation>
    </message>
    <message>
        <source>&amp;Make them clean</source>
        <translation>&amp;Limpiarlas</translation>
    </message>
    <message>
        <source>A checked copy without the erased people takes the place of each</source>
        <translation>Una copia verificada sin las personas borradas toma el lugar de cada una</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Eliminarlas</translation>
    </message>
    <message>
        <source>These backups are gone then</source>
        <translation>Estas copias dejan de existir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>The file is written anew without these people.</source>
        <translation>El archivo se escribe de nuevo sin estas personas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased.</source>
        <translation>Detenido. No se borró a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>una persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the directory with the same name or address:</source>
        <translation>En el directorio, con el mismo nombre o correo:</translation>
    </message>
    <message>
        <source>&amp;Type {0} to confirm:</source>
        <translation>E&amp;scriba {0} para confirmar:</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se va y qué queda</translation>
    </message>
    <message>
        <source>&amp;Also take these contacts out of the directory</source>
        <translation>Sacar &amp;también estos contactos del directorio</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Palabra que confirma</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>“{0}” is not a country of the directory: write its name, such as Mexico.</source>
        <translation>«{0}» no es un país del directorio: escriba su nombre, por ejemplo México.</translation>
    </message>
    <message>
        <source>Choose or write the body that meets, such as RCGM.</source>
        <translation>Elija o escriba el órgano que se reúne, como GRCM.</translation>
    </message>
    <message>
        <source>Write a title, in one language at least.</source>
        <translation>Escriba un título, al menos en un idioma.</translation>
    </message>
    <message>
        <source>“{0}” is not a day: write 2025-07-11 or 11/07/2025.</source>
        <translation>«{0}» no es una fecha: escriba 2025-07-11 o 11/07/2025.</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modificar el evento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>no other event</source>
        <translation>ningún otro evento</translation>
    </message>
    <message>
        <source>Read from: “{0}”</source>
        <translation>Se lee en: «{0}»</translation>
    </message>
    <message>
        <source>The year does not stand in it: it was inferred. OK confirms it.</source>
        <translation>El año no figura en el texto: se dedujo. Aceptar lo confirma.</translation>
    </message>
    <message>
        <source>A part of the date does not stand in it: it was inferred. OK confirms it.</source>
        <translation>Una parte de la fecha no figura en el texto: se dedujo. Aceptar la confirma.</translation>
    </message>
    <message>
        <source>the next {0}</source>
        <translation>próxima reunión: {0}</translation>
    </message>
    <message>
        <source>no time zone</source>
        <translation>sin zona horaria</translation>
    </message>
    <message>
        <source>“{0}” is not a time zone: choose one, or write an offset such as UTC-6.</source>
        <translation>«{0}» no es una zona horaria: elija una o escriba una diferencia como UTC-6.</translation>
    </message>
    <message>
        <source>Write the time at which it begins, too.</source>
        <translation>Escriba también la hora a la que comienza.</translation>
    </message>
    <message>
        <source>“{0}” is no time: write days as 17–18 July 2025 or 2025-07-17, a month, a year, or nothing.</source>
        <translation>«{0}» no es una fecha: escriba días como 17–18 de julio de 2025 o 2025-07-17, un mes, un año, o nada.</translation>
    </message>
    <message>
        <source>“{0}” is not a clock time: write 9:00 or 15:30.</source>
        <translation>«{0}» no es una hora: escriba 9:00 o 15:30.</translation>
    </message>
    <message>
        <source>{0}</source>
        <comment>a month behind its day</comment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>no, it has its own days</source>
        <translation>no, fechas propias</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>during it</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Ór&amp;gano</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>State of the event</source>
        <translation>Estado del evento</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Órgano que se reúne</translation>
    </message>
    <message>
        <source>Part &amp;of</source>
        <translation>Forma &amp;parte de</translation>
    </message>
    <message>
        <source>Event it is a part of</source>
        <translation>Evento del que forma parte</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Título en &amp;inglés</translation>
    </message>
    <message>
        <source>Title in Span&amp;ish</source>
        <translation>Título en españo&amp;l</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>&amp;Place in English</source>
        <translation>L&amp;ugar en inglés</translation>
    </message>
    <message>
        <source>P&amp;lace in Spanish</source>
        <translation>Luga&amp;r en español</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Lugar en inglés</translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation>Lugar en español</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Days, a month, a year, or a day without its year</source>
        <translation>Fechas, un mes, un año o un día sin su año</translation>
    </message>
    <message>
        <source>17–18 July 2025</source>
        <translation>17–18 de julio de 2025</translation>
    </message>
    <message>
        <source>Days as 17–18 July 2025, 2025-07-17, September 2025 or 2025; a day without its year, or nothing, waits to be dated</source>
        <translation>Fechas como 17–18 de julio de 2025, 2025-07-17, septiembre de 2025 o 2025; un día sin su año, o nada, queda por fechar</translation>
    </message>
    <message>
        <source>Clock time at which it begins</source>
        <translation>Hora a la que comienza</translation>
    </message>
    <message>
        <source>A time as 9:00; empty for the whole day</source>
        <translation>Una hora como 9:00; vacía para todo el día</translation>
    </message>
    <message>
        <source>Clock time at which it ends</source>
        <translation>Hora a la que termina</translation>
    </message>
    <message>
        <source>A time as 17:00</source>
        <translation>Una hora como 17:00</translation>
    </message>
    <message>
        <source>Time zone of the clock times</source>
        <translation>Zona horaria de las horas</translation>
    </message>
    <message>
        <source>Follo&amp;ws another event</source>
        <translation>Depende de &amp;otro evento</translation>
    </message>
    <message>
        <source>which o&amp;ne</source>
        <translation>&amp;cuál</translation>
    </message>
    <message>
        <source>How it lies to another event</source>
        <translation>Cuándo es con respecto a otro evento</translation>
    </message>
    <message>
        <source>Event that it follows</source>
        <translation>Evento del que depende</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>A&amp;nfitriones</translation>
    </message>
    <message>
        <source>Or&amp;ganisers</source>
        <translation>Organizador&amp;es</translation>
    </message>
    <message>
        <source>With the s&amp;upport of</source>
        <translation>Con el apo&amp;yo de</translation>
    </message>
    <message>
        <source>Countries that host, with commas between</source>
        <translation>Países anfitriones, separados por comas</translation>
    </message>
    <message>
        <source>Mexico, Canada</source>
        <translation>México, Canadá</translation>
    </message>
    <message>
        <source>Countries by name, with commas between</source>
        <translation>Países por su nombre, separados por comas</translation>
    </message>
    <message>
        <source>Organisers, with commas between</source>
        <translation>Organizadores, separados por comas</translation>
    </message>
    <message>
        <source>Countries, organisations or others, with commas between</source>
        <translation>Países, organizaciones u otros, separados por comas</translation>
    </message>
    <message>
        <source>Supporters, with commas between</source>
        <translation>Quienes apoyan, separados por comas</translation>
    </message>
    <message>
        <source>UNODC, OAS</source>
        <translation>UNODC, OEA</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Confirmations &amp;close</source>
        <translation>Cierre de confir&amp;maciones</translation>
    </message>
    <message>
        <source>Interpreted into English</source>
        <translation>Con interpretación al inglés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Interpreted into Spanish</source>
        <translation>Con interpretación al español</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Last day for confirmations</source>
        <translation>Último día para confirmar</translation>
    </message>
    <message>
        <source>2025-07-11</source>
        <translation>2025-07-11</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>Nota en inglés</translation>
    </message>
    <message>
        <source>Note in Spanish</source>
        <translation>Nota en español</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>host: {0}</source>
        <translation>sede: {0}</translation>
    </message>
    <message>
        <source>hosts: {0}</source>
        <translation>sedes: {0}</translation>
    </message>
    <message>
        <source>organised by: {0}</source>
        <translation>organiza: {0}</translation>
    </message>
    <message>
        <source>support: {0}</source>
        <translation>apoyo: {0}</translation>
    </message>
    <message>
        <source>{0}, which was changed since</source>
        <translation>{0}, que cambió desde entonces</translation>
    </message>
    <message>
        <source>Record of the meeting</source>
        <translation>Registro de la reunión</translation>
    </message>
    <message>
        <source>Part of: {0}</source>
        <translation>Parte de: {0}</translation>
    </message>
    <message>
        <source>Part: {0}</source>
        <translation>Incluye: {0}</translation>
    </message>
    <message>
        <source>From a conclusion that is not there any more</source>
        <translation>De una conclusión que ya no existe</translation>
    </message>
    <message>
        <source>From conclusion {0}, {1}</source>
        <translation>De la conclusión {0}, {1}</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>The latest: {0}</source>
        <translation>El último: {0}</translation>
    </message>
    <message>
        <source>Change the event…</source>
        <translation>Modificar el evento…</translation>
    </message>
    <message>
        <source>Confirmation round</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <source>People ({0})</source>
        <translation>Personas ({0})</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Choose an event in the calendar, or make a new one. Here stand its confirmation round, its people, and the papers that are printed for it.</source>
        <translation>Elija un evento en el calendario o cree uno nuevo. Aquí se ven sus confirmaciones, sus personas y los documentos que se imprimen para él.</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Llegada imprevista…</translation>
    </message>
    <message>
        <source>Somebody comes who was not expected</source>
        <translation>Llega alguien a quien no se esperaba</translation>
    </message>
    <message>
        <source>Door…</source>
        <translation>Puerta…</translation>
    </message>
    <message>
        <source>Mark who arrives, by keyboard, standing at the door</source>
        <translation>Marcar con el teclado, en la puerta, a quienes llegan</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
</context>
<context>
    <name>EventPapers</name>
    <message>
        <source>Print confirmations</source>
        <translation>Imprimir confirmaciones</translation>
    </message>
    <message>
        <source>Forms to fill in…</source>
        <translation>Formularios…</translation>
    </message>
    <message>
        <source>Participants list</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Signature list</source>
        <translation>Lista de firmas</translation>
    </message>
    <message>
        <source>First morning…</source>
        <translation>Primera mañana…</translation>
    </message>
    <message>
        <source>Add to calendar (.ics)</source>
        <translation>Al calendario (.ics)</translation>
    </message>
</context>
<context>
    <name>EventPapersDialog</name>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo o elíjalo.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Choose the country whose attendance is shown.</source>
        <translation>Elija el país cuya asistencia se muestra.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is a file of this name; the paper will take its place.</source>
        <translation>Ya existe un archivo con este nombre; el documento ocupará su lugar.</translation>
    </message>
    <message>
        <source>Papers of the event</source>
        <translation>Documentos del evento</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>all days and sessions</source>
        <translation>todos los días y sesiones</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Vista pre&amp;via…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confirmations by country</source>
        <translation>Confirmaciones por país</translation>
    </message>
    <message>
        <source>Confirmation sheets</source>
        <translation>Hojas de confirmación</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Signature list</source>
        <translation>Lista de firmas</translation>
    </message>
    <message>
        <source>Table plates</source>
        <translation>Rótulos de mesa</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Everything for the first morning</source>
        <translation>Todo para la primera mañana</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Certificados de asistencia</translation>
    </message>
    <message>
        <source>Attendance of the event</source>
        <translation>Asistencia al evento</translation>
    </message>
    <message>
        <source>Attendance of a country</source>
        <translation>Asistencia de un país</translation>
    </message>
    <message>
        <source>Attendance of the year</source>
        <translation>Asistencia del año</translation>
    </message>
    <message>
        <source>Who confirmed, declined or is silent, and how many come.</source>
        <translation>Quién confirmó, quién no asistirá, quién no ha respondido y cuántas personas vienen.</translation>
    </message>
    <message>
        <source>A sheet for each country or person, to file or to send.</source>
        <translation>Una hoja por cada país o persona, para archivar o enviar.</translation>
    </message>
    <message>
        <source>All people in diplomatic order, heads of delegation first.</source>
        <translation>Todas las personas en orden diplomático, con las jefaturas de delegación primero.</translation>
    </message>
    <message>
        <source>A list to sign for each day and session, with blank rows.</source>
        <translation>Una lista para firmar por cada día y sesión, con filas en blanco.</translation>
    </message>
    <message>
        <source>A plate for each delegation that is expected, folded, both sides.</source>
        <translation>Un rótulo doblado, por ambos lados, para cada delegación que se espera.</translation>
    </message>
    <message>
        <source>A badge for each person, to be cut or on labels.</source>
        <translation>Un gafete por persona, para recortar o en etiquetas.</translation>
    </message>
    <message>
        <source>Signature list, plates and badges in one file.</source>
        <translation>Lista de firmas, rótulos y gafetes en un solo archivo.</translation>
    </message>
    <message>
        <source>A certificate for each person, to be signed.</source>
        <translation>Un certificado por persona, listo para firmar.</translation>
    </message>
    <message>
        <source>How each country was there on each day, with graphs.</source>
        <translation>Cómo asistió cada país cada día, con gráficos.</translation>
    </message>
    <message>
        <source>At which events a country was, with a graph.</source>
        <translation>A qué eventos asistió un país, con un gráfico.</translation>
    </message>
    <message>
        <source>All members against all events of the year, with a graph.</source>
        <translation>Todos los miembros y todos los eventos del año, con un gráfico.</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>&amp;Sheet for</source>
        <translation>&amp;Hoja para</translation>
    </message>
    <message>
        <source>Day or session to be signed</source>
        <translation>Día o sesión que se firma</translation>
    </message>
    <message>
        <source>&amp;Blank rows</source>
        <translation>Filas en &amp;blanco</translation>
    </message>
    <message>
        <source>Blank rows for people who come unannounced</source>
        <translation>Filas en blanco para quienes lleguen sin aviso</translation>
    </message>
    <message>
        <source>L&amp;abels</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Fi&amp;rst free label</source>
        <translation>Primera eti&amp;queta libre</translation>
    </message>
    <message>
        <source>A sheet for &amp;each person</source>
        <translation>Una hoja por cada pe&amp;rsona</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Hoja de etiquetas</translation>
    </message>
    <message>
        <source>First free label of the first sheet</source>
        <translation>Primera etiqueta libre de la primera hoja</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Country whose attendance is shown</source>
        <translation>País cuya asistencia se muestra</translation>
    </message>
    <message>
        <source>With telephone numbers</source>
        <translation>Con números de teléfono</translation>
    </message>
    <message>
        <source>With &amp;telephone numbers</source>
        <translation>Con &amp;números de teléfono</translation>
    </message>
    <message>
        <source>Presidency as a group of its own</source>
        <translation>Presidencia como grupo aparte</translation>
    </message>
    <message>
        <source>Presidency as a &amp;group of its own</source>
        <translation>Presidencia como &amp;grupo aparte</translation>
    </message>
    <message>
        <source>A sheet for each person</source>
        <translation>Una hoja por cada persona</translation>
    </message>
    <message>
        <source>With cut marks</source>
        <translation>Con marcas de corte</translation>
    </message>
    <message>
        <source>With cut &amp;marks</source>
        <translation>Con &amp;marcas de corte</translation>
    </message>
    <message>
        <source>Only for those seen at the door</source>
        <translation>Solo para quienes se registraron en la puerta</translation>
    </message>
    <message>
        <source>Only for those seen at the &amp;door</source>
        <translation>Solo para quienes se registraron en la p&amp;uerta</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dónde queda el archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Elegir dónde queda el archivo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Write out the conclusions</source>
        <translation>Exportar las conclusiones</translation>
    </message>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo, o elíjalo.</translation>
    </message>
    <message>
        <source>{0} was written, but its number was not counted: another draft could bear it.</source>
        <translation>{0} se escribió, pero su número no se contó: otro borrador podría llevarlo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there; the papers will take their place.</source>
        <translation>
            <numerusform>Ya existe %n archivo con uno de estos nombres; el documento lo reemplazará.</numerusform>
            <numerusform>Ya existen %n archivos con estos nombres; los documentos los reemplazarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name; the paper will take its place.</source>
        <translation>Ya existe un archivo con este nombre; el documento lo reemplazará.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no English words yet.</source>
        <translation>
            <numerusform>%n punto aún no tiene texto en inglés.</numerusform>
            <numerusform>%n puntos aún no tienen texto en inglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no Spanish words yet.</source>
        <translation>
            <numerusform>%n punto aún no tiene texto en español.</numerusform>
            <numerusform>%n puntos aún no tienen texto en español.</numerusform>
        </translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>Word, the paper that goes out</source>
        <translation>Word, el documento que se envía</translation>
    </message>
    <message>
        <source>PDF, the paper as it prints</source>
        <translation>PDF, el documento tal como se imprime</translation>
    </message>
    <message>
        <source>Text, to read and to send</source>
        <translation>Texto, para leer y enviar</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Idioma del documento</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Every paper: Word and PDF, in English, in Spanish and side by side</source>
        <translation>T&amp;odos los documentos: Word y PDF, en inglés, en español y a dos columnas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File to write, with its folder</source>
        <translation>Archivo que se escribirá, con su carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Elegir la carpeta y el nombre</translation>
    </message>
</context>
<context>
    <name>FilledWorkbookDialog</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Recorded before</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is posted until the workbook is put right and read again.</source>
        <translation>
            <numerusform>Un problema: no se asienta nada hasta que el libro se corrija y se lea de nuevo.</numerusform>
            <numerusform>%n problemas: no se asienta nada hasta que el libro se corrija y se lea de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new receipts and no new entries for the log stand in this workbook.</source>
        <translation>En este libro no hay pagos nuevos ni anotaciones nuevas de seguimiento.</translation>
    </message>
    <message numerus="yes">
        <source>Post %n receipt(s)</source>
        <translation>
            <numerusform>Asentar un pago</numerusform>
            <numerusform>Asentar %n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies) into the log</source>
        <translation>
            <numerusform>Pasar una anotación al seguimiento</numerusform>
            <numerusform>Pasar %n anotaciones al seguimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the workbook that was filled in</source>
        <translation>Elija el libro que se llenó</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Receipts from a workbook</source>
        <translation>Pagos de un libro de Excel</translation>
    </message>
    <message>
        <source>Rows of the workbook and what each does</source>
        <translation>Filas del libro y lo que hace cada una</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Narrowed to {0}; press to take it off</source>
        <translation>Limitado a {0}; pulse para quitarlo</translation>
    </message>
    <message>
        <source>Narrow to {0}</source>
        <translation>Limitar a {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Anterior (Mayús+Intro, Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Siguiente (Intro, F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>Idiomas en que se busca</translation>
    </message>
    <message>
        <source>Match case and accents</source>
        <translation>Distinguir mayúsculas y acentos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Idiomas visibles</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, their texts are agreed</source>
        <translation>
            <numerusform>%n sin cambio: su texto está acordado</numerusform>
            <numerusform>%n sin cambio: sus textos están acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Finders</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>conclusions that name it</source>
        <translation>conclusiones que lo mencionan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Write what was said, promised or is to be done.</source>
        <translation>Escriba qué se dijo, qué se prometió o qué hay que hacer.</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>Seguimiento: {0}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>Fecha del contacto</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>&amp;Qué se dijo</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>Qué se dijo o envió</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>&amp;Prometido</translation>
    </message>
    <message>
        <source>Amount promised</source>
        <translation>Importe prometido</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>pa&amp;ra el</translation>
    </message>
    <message>
        <source>Day by which it is promised</source>
        <translation>Fecha para la que está prometido</translation>
    </message>
    <message>
        <source>&amp;Next action</source>
        <translation>Próxima &amp;acción</translation>
    </message>
    <message>
        <source>What is to be done next</source>
        <translation>Qué hay que hacer después</translation>
    </message>
    <message>
        <source>A&amp;t the latest on</source>
        <translation>A más tar&amp;dar el</translation>
    </message>
    <message>
        <source>Day by which the next action is to be done</source>
        <translation>Fecha límite de la próxima acción</translation>
    </message>
    <message>
        <source>D&amp;one: no action and no promise waits any more</source>
        <translation>&amp;Hecho: ya no espera ninguna acción ni promesa</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>{0} · follow-up log</source>
        <translation>{0} · seguimiento</translation>
    </message>
    <message>
        <source>No call, letter or promise is noted up to this day.</source>
        <translation>No hay llamadas, cartas ni promesas anotadas hasta esta fecha.</translation>
    </message>
    <message>
        <source>done: {0}</source>
        <translation>hecho: {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>! late: {0}</source>
        <translation>! atrasado: {0}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>Next action: {0}</source>
        <translation>Próxima acción: {0}</translation>
    </message>
    <message>
        <source>Note a contact or a next action</source>
        <translation>Anotar un contacto o una próxima acción</translation>
    </message>
    <message>
        <source>Follow-up log: Enter changes, Space is done or not, Delete removes, Insert adds</source>
        <translation>Seguimiento: Intro cambia, Espacio es hecho o no, Suprimir quita, Insertar añade</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Write a number and letters, such as 18 c.</source>
        <translation>Escriba un número y letras, por ejemplo 18 c.</translation>
    </message>
    <message>
        <source>No item is called “{0}” in this meeting.</source>
        <translation>En esta reunión ningún punto se llama «{0}».</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>18 c</source>
        <translation>18 c</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Idioma del texto</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>&amp;As it was read</source>
        <translation>T&amp;al como se leyó</translation>
    </message>
    <message>
        <source>The text as it was read</source>
        <translation>El texto tal como se leyó</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Órga&amp;no</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>P&amp;rimer día</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>T&amp;itle lines above the opening</source>
        <translation>&amp;Títulos antes del párrafo inicial</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>Tal como se entendió</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation>2025-05-14</translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation>Un día como 2025-05-14, 14/05/2025 o 14 de mayo de 2025; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Countries present</source>
        <translation>&amp;Países presentes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Countries present, separated by commas</source>
        <translation>Países presentes, separados por comas</translation>
    </message>
    <message>
        <source>Title lines above the opening</source>
        <translation>Títulos antes del párrafo inicial</translation>
    </message>
    <message>
        <source>To loo&amp;k at</source>
        <translation>Por re&amp;visar</translation>
    </message>
    <message>
        <source>What to look at, and what was taken out</source>
        <translation>Lo que conviene revisar y lo que se quitó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to the &amp;meeting in hand</source>
        <translation>Agregar a la r&amp;eunión en curso</translation>
    </message>
    <message>
        <source>As proposed items, below the headings that the meeting has; it can be undone there</source>
        <translation>Como puntos propuestos, bajo los encabezados que la reunión ya tiene; allí se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Store as a meeting</source>
        <translation>&amp;Guardar como reunión</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation>Se quitó: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>F6 leaves the outline</source>
        <translation>F6 sale del esquema</translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>not known and not stored: {0}</source>
        <translation>no reconocidos y no guardados: {0}</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The outline as it was understood</source>
        <translation>El esquema tal como se entendió</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Detección automática</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Documents (*.docx *.txt);;All files (*)</source>
        <translation>Documentos (*.docx *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read in a document</source>
        <translation>Importar un documento</translation>
    </message>
    <message>
        <source>Nothing was copied that is text. Copy the conclusions first, then try again.</source>
        <translation>No se ha copiado ningún texto. Copie primero las conclusiones y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Throw away what you put right? Nothing of it is stored yet.</source>
        <translation>¿Descartar sus correcciones? Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What was understood is shown beside its source, to be put right. Nothing is stored before you say so.</source>
        <translation>Lo que se entendió se muestra junto al original, para que usted lo corrija. No se guarda nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>&amp;Open a document…</source>
        <translation>A&amp;brir un documento…</translation>
    </message>
    <message>
        <source>The conclusions of a meeting as a Word document or a text file, in English or Spanish.</source>
        <translation>Las conclusiones de una reunión, en un documento de Word o un archivo de texto, en inglés o en español.</translation>
    </message>
    <message>
        <source>I&amp;nsert copied text</source>
        <translation>Pegar el te&amp;xto copiado</translation>
    </message>
    <message>
        <source>What you copied in a mail, a web page or another program.</source>
        <translation>Lo que usted copió de un correo, una página web u otro programa.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of this text; Enter shows a moment</source>
        <translation>Historial de este texto; Intro muestra un momento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Párrafo de cierre</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Punto {0}</translation>
    </message>
    <message>
        <source>Similar conclusions of the past; Enter shows them to be put in</source>
        <translation>Conclusiones anteriores similares; Intro las muestra para insertarlas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Tasks that come from it; Enter shows them</source>
        <translation>Tareas que se derivan de ella; Intro las muestra</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events that come from it; Enter shows them</source>
        <translation>Eventos que provienen de ella; Intro los muestra</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Nobody&apos;s last event is that long ago.</source>
        <translation>Nadie tuvo su último evento hace tanto tiempo.</translation>
    </message>
    <message>
        <source>Nothing is proposed: the rule is off.</source>
        <translation>No se propone nada: la regla está desactivada.</translation>
    </message>
    <message>
        <source>only in undo</source>
        <translation>solo en «deshacer»</translation>
    </message>
</context>
<context>
    <name>LedgerImportDialog</name>
    <message>
        <source>As the column tells</source>
        <translation>Según lo que indica la columna</translation>
    </message>
    <message>
        <source>day first: 31/12/2004</source>
        <translation>primero el día: 31/12/2004</translation>
    </message>
    <message>
        <source>month first: 12/31/2004</source>
        <translation>primero el mes: 12/31/2004</translation>
    </message>
    <message numerus="yes">
        <source>Post %n posting(s)</source>
        <translation>
            <numerusform>Asentar %n movimiento</numerusform>
            <numerusform>Asentar %n movimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read from {0}.</source>
        <translation>
            <numerusform>Se leyó %n fila de {0}.</numerusform>
            <numerusform>Se leyeron %n filas de {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in the first row what each column holds; nothing is posted before you confirm it.</source>
        <translation>Indique en la primera fila qué contiene cada columna; no se asienta nada antes de que usted lo confirme.</translation>
    </message>
    <message numerus="yes">
        <source>Ma&amp;ke the period(s) that are missing (%n)</source>
        <translation>
            <numerusform>&amp;Crear el período que falta</numerusform>
            <numerusform>&amp;Crear los %n períodos que faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post &amp;again what is there already (%n)</source>
        <translation>
            <numerusform>Asentar de &amp;nuevo lo que ya está (%n)</numerusform>
            <numerusform>Asentar de &amp;nuevo lo que ya está (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post although &amp;totals of the sheet differ (%n)</source>
        <translation>
            <numerusform>Asentar aunque no cuadre un &amp;total de la hoja</numerusform>
            <numerusform>Asentar aunque no cuadren %n &amp;totales de la hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s), {0}.</source>
        <translation>
            <numerusform>%n asignación, {0}.</numerusform>
            <numerusform>%n asignaciones, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s), {0}.</source>
        <translation>
            <numerusform>%n pago recibido, {0}.</numerusform>
            <numerusform>%n pagos recibidos, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to post.</source>
        <translation>No hay nada que asentar.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there already.</source>
        <translation>
            <numerusform>Se omite %n que ya está.</numerusform>
            <numerusform>Se omiten %n que ya están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals in the sheet that agree: {0} of {1}.</source>
        <translation>Totales de la hoja que cuadran: {0} de {1}.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be posted.</source>
        <translation>El archivo está abierto solo para lectura; no se puede asentar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right first, marked ⚠.</source>
        <translation>
            <numerusform>Antes hay que corregir %n detalle, marcado con ⚠.</numerusform>
            <numerusform>Antes hay que corregir %n detalles, marcados con ⚠.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the periods that are to be made.</source>
        <translation>Confirme los períodos que se van a crear.</translation>
    </message>
    <message>
        <source>What column {0} holds</source>
        <translation>Qué contiene la columna {0}</translation>
    </message>
    <message>
        <source>Past contributions from a sheet</source>
        <translation>Contribuciones anteriores desde una hoja</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>A&amp;mounts are</source>
        <translation>Los i&amp;mportes son</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>Las &amp;fechas llevan</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Ho&amp;ja</translation>
    </message>
    <message>
        <source>Currency of the ledger, three letters</source>
        <translation>Moneda de las cuentas, tres letras</translation>
    </message>
    <message>
        <source>What amounts without a heading of their own are</source>
        <translation>Qué son los importes sin encabezado propio</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden del día y el mes</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Rows of the sheet; the first row says what each column holds</source>
        <translation>Filas de la hoja; la primera indica qué contiene cada columna</translation>
    </message>
    <message>
        <source>To &amp;look at</source>
        <translation>Por re&amp;visar</translation>
    </message>
    <message>
        <source>What should be looked at, by cell</source>
        <translation>Lo que conviene revisar, por celda</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>(not read)</source>
        <translation>(no se lee)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Assessed or received</source>
        <translation>Asignado o recibido</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Comisión bancaria</translation>
    </message>
    <message>
        <source>Total of the row</source>
        <translation>Total de la fila</translation>
    </message>
    <message>
        <source>Balance of the row</source>
        <translation>Saldo de la fila</translation>
    </message>
    <message>
        <source>Please say</source>
        <translation>Indíquelo</translation>
    </message>
    <message>
        <source>what was assessed</source>
        <translation>lo asignado</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>lo recibido</translation>
    </message>
    <message>
        <source>⚠ To put right</source>
        <translation>⚠ Por corregir</translation>
    </message>
    <message>
        <source>⚠ Total</source>
        <translation>⚠ Total</translation>
    </message>
    <message>
        <source>≡ There already</source>
        <translation>≡ Ya está</translation>
    </message>
    <message>
        <source>Say which column holds the countries.</source>
        <translation>Indique qué columna contiene los países.</translation>
    </message>
    <message>
        <source>Say which columns hold amounts.</source>
        <translation>Indique qué columnas contienen importes.</translation>
    </message>
    <message>
        <source>Say whether the amounts were assessed or received.</source>
        <translation>Indique si los importes son lo asignado o lo recibido.</translation>
    </message>
    <message>
        <source>Say whether days or months come first in the dates.</source>
        <translation>Indique si en las fechas va primero el día o el mes.</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Write the day of the letters: what is owed on it is shown here.</source>
        <translation>Escriba el día de las cartas: aquí se muestra lo que se debe ese día.</translation>
    </message>
    <message>
        <source>Nobody owes anything on this day, so there is nobody to remind.</source>
        <translation>Nadie debe nada ese día, así que no hay a quién recordárselo.</translation>
    </message>
    <message>
        <source>No payment is in the ledger yet. Enter one first: it can be acknowledged then.</source>
        <translation>Aún no hay ningún pago asentado. Asiente uno primero: entonces se podrá acusar recibo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A folder for the letters</source>
        <translation>Una carpeta para las cartas</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>No hay ningún impedimento.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Hacer una carta</numerusform>
            <numerusform>Hacer %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>Hacer cartas</translation>
    </message>
    <message>
        <source>Nothing was made: put right what is marked with ✕ first.</source>
        <translation>No se hizo nada: corrija primero lo marcado con ✕.</translation>
    </message>
    <message>
        <source>The letters are being made.</source>
        <translation>Se están haciendo las cartas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No letter was made.</source>
        <translation>Detenido. No se hizo ninguna carta.</translation>
    </message>
    <message>
        <source>Reminders of what is owed</source>
        <translation>Recordatorios de lo que se debe</translation>
    </message>
    <message>
        <source>Acknowledgement of a payment</source>
        <translation>Acuse de recibo de un pago</translation>
    </message>
    <message>
        <source>Word and PDF</source>
        <translation>Word y PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>No conclusion</source>
        <translation>Ninguna conclusión</translation>
    </message>
    <message>
        <source>Letters about contributions</source>
        <translation>Cartas sobre contribuciones</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Car&amp;tas</translation>
    </message>
    <message>
        <source>What the letters are about</source>
        <translation>Asunto de las cartas</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day of the letters</source>
        <translation>Día de las cartas</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Arch&amp;ivos</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo de archivos</translation>
    </message>
    <message>
        <source>To whom letters go</source>
        <translation>A quién van las cartas</translation>
    </message>
    <message>
        <source>&amp;Quoting</source>
        <translation>&amp;Citando</translation>
    </message>
    <message>
        <source>Meeting whose conclusion is quoted</source>
        <translation>Reunión cuya conclusión se cita</translation>
    </message>
    <message>
        <source>C&amp;onclusion</source>
        <translation>C&amp;onclusión</translation>
    </message>
    <message>
        <source>Conclusion that is quoted</source>
        <translation>Conclusión que se cita</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Carpeta para las cartas</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>P&amp;lantillas…</translation>
    </message>
    <message>
        <source>Open the folder with the templates of this file, to change them in Word</source>
        <translation>Abrir la carpeta con las plantillas de este archivo, para cambiarlas en Word</translation>
    </message>
    <message>
        <source>To &amp;know before</source>
        <translation>A tener en c&amp;uenta</translation>
    </message>
    <message>
        <source>What was found before the letters are made</source>
        <translation>Lo que se encontró antes de hacer las cartas</translation>
    </message>
</context>
<context>
    <name>MailingDialog</name>
    <message>
        <source>Write the day of the mails, such as 2025-07-07.</source>
        <translation>Escriba la fecha de los correos, por ejemplo 2025-07-07.</translation>
    </message>
    <message>
        <source>Write the folder of the drafts, or choose it.</source>
        <translation>Escriba la carpeta de los borradores o elíjala.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made. Open them in your mail program, look and send.</source>
        <translation>
            <numerusform>Se creó %n borrador. Ábralo en su programa de correo, revíselo y envíelo.</numerusform>
            <numerusform>Se crearon %n borradores. Ábralos en su programa de correo, revíselos y envíelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the drafts</source>
        <translation>Carpeta de los borradores</translation>
    </message>
    <message>
        <source>Remind the silent</source>
        <translation>Recordar a quienes faltan</translation>
    </message>
    <message>
        <source>Reminders of “{0}”, each in the language of who receives it.</source>
        <translation>Recordatorios de «{0}», cada uno en el idioma de quien lo recibe.</translation>
    </message>
    <message>
        <source>Ask for confirmations</source>
        <translation>Pedir confirmaciones</translation>
    </message>
    <message>
        <source>Requests to confirm “{0}”, each in the language of who receives it.</source>
        <translation>Solicitudes de confirmación para «{0}», cada una en el idioma de quien la recibe.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a mail about “{0}”: all have answered, or nobody was asked.</source>
        <translation>Nadie espera un correo sobre «{0}»: todos respondieron o no se consultó a nadie.</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>no address known: write it into the draft</source>
        <translation>dirección desconocida: escríbala en el borrador</translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Crear %n borrador</numerusform>
            <numerusform>Crear %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mails of the round</source>
        <translation>Correos de confirmación</translation>
    </message>
    <message>
        <source>Who gets a mail</source>
        <translation>Quiénes reciben un correo</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day of the mails</source>
        <translation>Fecha de los correos</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation>Se adjunta:</translation>
    </message>
    <message>
        <source>Form as &amp;Word</source>
        <translation>Formulario en &amp;Word</translation>
    </message>
    <message>
        <source>Attach the form as Word</source>
        <translation>Adjuntar el formulario en Word</translation>
    </message>
    <message>
        <source>Form as E&amp;xcel</source>
        <translation>Formulario en E&amp;xcel</translation>
    </message>
    <message>
        <source>Attach the form as Excel</source>
        <translation>Adjuntar el formulario en Excel</translation>
    </message>
    <message>
        <source>Numbered &amp;letter</source>
        <translation>Carta &amp;numerada</translation>
    </message>
    <message>
        <source>Attach a numbered letter</source>
        <translation>Adjuntar una carta numerada</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the drafts</source>
        <translation>Elegir la carpeta de los borradores</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meeting in hand</source>
        <translation>Reunión en curso</translation>
    </message>
    <message>
        <source>The meeting in hand</source>
        <translation>La reunión en curso</translation>
    </message>
    <message>
        <source>Show English only</source>
        <translation>Mostrar solo el inglés</translation>
    </message>
    <message>
        <source>Show Spanish only</source>
        <translation>Mostrar solo el español</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translation>Mostrar ambos idiomas</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or command (Ctrl+K)</source>
        <translation>Buscar o ejecutar un comando (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing is left to redo.</source>
        <translation>No queda nada que rehacer.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>follow-up-matrix</source>
        <comment>the name of a file</comment>
        <translation>matriz-de-seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), overdue first.</source>
        <translation>
            <numerusform>%n tarea, primero las vencidas.</numerusform>
            <numerusform>%n tareas, primero las vencidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an English text: the Spanish one stands there.</source>
        <translation>
            <numerusform>%n sin texto en inglés: en su lugar queda el español.</numerusform>
            <numerusform>%n sin texto en inglés: en su lugar queda el español.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a Spanish text: the English one stands there.</source>
        <translation>
            <numerusform>%n sin texto en español: en su lugar queda el inglés.</numerusform>
            <numerusform>%n sin texto en español: en su lugar queda el inglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo o elíjalo.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is a file of this name; the matrix will take its place.</source>
        <translation>Ya hay un archivo con este nombre; la matriz tomará su lugar.</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matriz de seguimiento</translation>
    </message>
    <message>
        <source>Those that the page shows now</source>
        <translation>Las que la página muestra ahora</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Vista pre&amp;via…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Qué tareas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dónde queda el archivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Elegir dónde queda el archivo</translation>
    </message>
</context>
<context>
    <name>MatrixPapers</name>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Adopted as it stands, with {0}.</source>
        <translation>El texto se adoptó tal como está, con {0}.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Todavía no hay reuniones</translation>
    </message>
    <message>
        <source>A meeting holds its dates, its place and its conclusions in both languages. Begin the first one here, or read one in from a file.</source>
        <translation>Cada reunión tiene sus fechas, su lugar y sus conclusiones en ambos idiomas. Comience aquí la primera, o impórtela de un archivo.</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nueva reunión…</translation>
    </message>
    <message>
        <source>Meetings by year; Enter opens the conclusions</source>
        <translation>Reuniones por año; Intro abre las conclusiones</translation>
    </message>
    <message>
        <source>&amp;Open the conclusions</source>
        <translation>A&amp;brir las conclusiones</translation>
    </message>
    <message>
        <source>Go on to the conclusions of this meeting (Enter in the list)</source>
        <translation>Pasar a las conclusiones de esta reunión (Intro en la lista)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Corrigenda</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>New meeting…</source>
        <translation>Nueva reunión…</translation>
    </message>
    <message>
        <source>Read in a document…</source>
        <translation>Importar un documento…</translation>
    </message>
    <message>
        <source>Write out the conclusions…</source>
        <translation>Exportar las conclusiones…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e impresión…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nuevo archivo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver una muestra</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Respaldos…</translation>
    </message>
    <message>
        <source>Is everything saved?</source>
        <translation>¿Está todo guardado?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>Buscar o ejecutar un comando…</translation>
    </message>
    <message>
        <source>Copy the conclusions</source>
        <translation>Copiar las conclusiones</translation>
    </message>
    <message>
        <source>Stock phrases…</source>
        <translation>Frases modelo…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Directorio…</translation>
    </message>
    <message>
        <source>People of all events…</source>
        <translation>Personas de todos los eventos…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Record of the meeting</source>
        <translation>Registro de la reunión</translation>
    </message>
    <message>
        <source>Sessions of the meeting</source>
        <translation>Sesiones de la reunión</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Agenda de la reunión</translation>
    </message>
    <message>
        <source>Presence at the meeting</source>
        <translation>Asistencia a la reunión</translation>
    </message>
    <message>
        <source>People of the meeting</source>
        <translation>Personas de la reunión</translation>
    </message>
    <message>
        <source>Corrigenda of the meeting</source>
        <translation>Correcciones de la reunión</translation>
    </message>
    <message>
        <source>Room layout, without panes</source>
        <translation>Vista de sala, sin paneles</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Out of the text and back</source>
        <translation>Salir del texto y volver</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Windows in English</source>
        <translation>Ventanas en inglés</translation>
    </message>
    <message>
        <source>Windows in Spanish</source>
        <translation>Ventanas en español</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Conclusions</source>
        <translation>&amp;Conclusiones</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>The words stayed the same: italics, bold or references changed.</source>
        <translation>Las palabras no cambiaron; sí la cursiva, la negrita o las referencias.</translation>
    </message>
    <message>
        <source>These are the first words of this text.</source>
        <translation>Estas son las primeras palabras de este texto.</translation>
    </message>
    <message>
        <source>The words were taken out.</source>
        <translation>Se quitaron las palabras.</translation>
    </message>
    <message>
        <source>Struck through: went. Underlined: came.</source>
        <translation>Tachado: se quitó. Subrayado: se agregó.</translation>
    </message>
    <message>
        <source>An earlier moment</source>
        <translation>Un momento anterior</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>The words before; what went is struck through</source>
        <translation>Las palabras de antes; lo que se quitó aparece tachado</translation>
    </message>
    <message>
        <source>The words after; what came is underlined</source>
        <translation>Las palabras de después; lo que se agregó aparece subrayado</translation>
    </message>
    <message>
        <source>&amp;Put these words back</source>
        <translation>&amp;Restablecer estas palabras</translation>
    </message>
    <message>
        <source>Put the words of before back into the item; it can be undone</source>
        <translation>Devolver al punto las palabras de antes; se puede deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>&amp;Whose name should history show in this file?</source>
        <translation>¿&amp;Qué nombre debe figurar en el historial de este archivo?</translation>
    </message>
    <message>
        <source>It is asked once. Preferences in the Edit menu change it.</source>
        <translation>Se pregunta una sola vez. Se cambia en Preferencias, en el menú Edición.</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Ór&amp;gano</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>The body that meets, as an acronym</source>
        <translation>El órgano que se reúne, con su sigla</translation>
    </message>
    <message>
        <source>First day, or all days</source>
        <translation>Primer día, o todos los días</translation>
    </message>
    <message>
        <source>14–16 May 2025</source>
        <translation>14-16 de mayo de 2025</translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation>Un día como 2025-05-14, 14/05/2025 o 14 de mayo de 2025; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation>2025-05-14</translation>
    </message>
    <message>
        <source>Place in &amp;English</source>
        <translation>Lugar en &amp;inglés</translation>
    </message>
    <message>
        <source>Place in &amp;Spanish</source>
        <translation>Lugar en &amp;español</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Lugar en inglés</translation>
    </message>
    <message>
        <source>San José, Costa Rica</source>
        <translation>San José, Costa Rica</translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation>Lugar en español</translation>
    </message>
    <message>
        <source>Begin from the last meeting of this body</source>
        <translation>Comenzar a partir de la última reunión de este órgano</translation>
    </message>
    <message>
        <source>Begin from {0}: sections, standing items, people</source>
        <translation>Comenzar a partir de la reunión del {0}: secciones, puntos fijos, personas</translation>
    </message>
    <message>
        <source>Days as 2025-05-14, 14/05/2025 or 14–16 May 2025. What is not known yet can wait.</source>
        <translation>Días como 2025-05-14, 14/05/2025 o 14-16 de mayo de 2025. Lo que aún no se sabe puede esperar.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Records (*.rcm);;All files (*)</source>
        <translation>Registros (*.rcm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>Records (*.rcm)</source>
        <translation>Registros (*.rcm)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Stopped; no copy was made.</source>
        <translation>Se detuvo; no se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>The copy was made and checked: {0}</source>
        <translation>La copia se hizo y se revisó: {0}</translation>
    </message>
    <message>
        <source>Close all the same? What is not saved will be lost.</source>
        <translation>¿Cerrar de todos modos? Se perderá lo que no esté guardado.</translation>
    </message>
    <message>
        <source>The program made a mistake. What you typed is saved. You can go on; if it happens again, start the program anew and report the word {0}.</source>
        <translation>El programa cometió un error. Lo que usted escribió está guardado. Puede continuar; si ocurre otra vez, reinicie el programa e informe de la palabra {0}.</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Take the new text</source>
        <translation>Usar el texto nuevo</translation>
    </message>
    <message>
        <source>This text was written by hand. Those present would now make it:</source>
        <translation>Este texto se escribió a mano. Con la asistencia actual sería:</translation>
    </message>
    <message>
        <source>It is written as soon as somebody is marked as present.</source>
        <translation>Se redacta en cuanto se marca a alguien como presente.</translation>
    </message>
</context>
<context>
    <name>OutlineCommands</name>
    <message>
        <source>New item below</source>
        <translation>Nuevo punto debajo</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Lead-in with sub-items</source>
        <translation>Frase introductoria con incisos</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Párrafo de cierre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Item or closing paragraph</source>
        <translation>Punto o párrafo de cierre</translation>
    </message>
    <message>
        <source>Item or heading</source>
        <translation>Punto o encabezado</translation>
    </message>
    <message>
        <source>Section or preamble</source>
        <translation>Sección o preámbulo</translation>
    </message>
    <message>
        <source>Numbers run on from the section above</source>
        <translation>Seguir la numeración de la sección anterior</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Agreed, and on to the next</source>
        <translation>Acordado, y pasar al siguiente</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referéndum</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>En discusión</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Translation checked</source>
        <translation>Traducción revisada</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Brackets around the words, or off</source>
        <translation>Poner o quitar corchetes</translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Previous open point</source>
        <translation>Pendiente anterior</translation>
    </message>
    <message>
        <source>Item from stock…</source>
        <translation>Punto modelo…</translation>
    </message>
    <message>
        <source>Events from this conclusion…</source>
        <translation>Eventos de esta conclusión…</translation>
    </message>
    <message>
        <source>Task from this conclusion…</source>
        <translation>Tarea a partir de esta conclusión…</translation>
    </message>
    <message>
        <source>Similar conclusions of the past…</source>
        <translation>Conclusiones similares del pasado…</translation>
    </message>
    <message>
        <source>Reference to an item…</source>
        <translation>Referencia a un punto…</translation>
    </message>
    <message>
        <source>Asked by, reservations…</source>
        <translation>Solicitudes y reservas…</translation>
    </message>
    <message>
        <source>Corrigendum to this item…</source>
        <translation>Corrección de este punto…</translation>
    </message>
    <message>
        <source>Labels of this list…</source>
        <translation>Numeración de esta lista…</translation>
    </message>
    <message>
        <source>Label of this item…</source>
        <translation>Numeración de este punto…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
</context>
<context>
    <name>OutlineDialogs</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Referencia a</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>sin numeración</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Labels of this list:</source>
        <translation>Numeración de esta lista:</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>A label of its own, such as 9bis. (empty: its number)</source>
        <translation>Numeración propia, como 9bis. (vacío: su número)</translation>
    </message>
</context>
<context>
    <name>OutlineRow</name>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Párrafo de cierre</translation>
    </message>
</context>
<context>
    <name>PageMenus</name>
    <message>
        <source>&amp;Contributions</source>
        <translation>&amp;Contribuciones</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>Foll&amp;ow-up</source>
        <translation>&amp;Seguimiento</translation>
    </message>
</context>
<context>
    <name>PairsPanel</name>
    <message>
        <source>&amp;Likely the same</source>
        <translation>P&amp;robablemente la misma</translation>
    </message>
    <message>
        <source>&amp;Likely the same ({0})</source>
        <translation>P&amp;robablemente la misma ({0})</translation>
    </message>
    <message>
        <source>Joined: {0}</source>
        <translation>Unidas: {0}</translation>
    </message>
    <message>
        <source>Not the same: {0} and {1}</source>
        <translation>No son la misma: {0} y {1}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same event</source>
        <translation>mismo evento</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>los nombres se parecen</translation>
    </message>
    <message>
        <source>Join who came under two spellings of one name; tell apart those who only share it.</source>
        <translation>Una a quien vino con dos grafías de un mismo nombre; separe a quienes solo lo comparten.</translation>
    </message>
    <message>
        <source>No two names look like one person&apos;s.</source>
        <translation>No hay dos nombres que parezcan de una misma persona.</translation>
    </message>
    <message>
        <source>Both take part in {0}: their two parts would become one there.</source>
        <translation>Ambas participan en {0}: allí sus dos participaciones pasarían a ser una.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter puts it below the item in hand · Shift+Enter goes there · Esc closes</source>
        <translation>Intro la inserta debajo del punto actual · Mayús+Intro va a ella · Esc cierra</translation>
    </message>
    <message>
        <source>Enter goes there · Shift+Enter puts it below the item in hand · Esc closes</source>
        <translation>Intro va ahí · Mayús+Intro la inserta debajo del punto actual · Esc cierra</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Words of a conclusion, a meeting, a country or a command</source>
        <translation>Palabras de una conclusión, una reunión, un país o un comando</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <source>Narrow by body, year, country, verb or state</source>
        <translation>Limitar por órgano, año, país, verbo o estado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing answers. Fewer words, or the beginning of a word, find more.</source>
        <translation>Sin resultados. Con menos palabras, o con el comienzo de una, se encuentra más.</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>The conclusions were copied, in {0}.</source>
        <translation>Se copiaron las conclusiones, en {0}.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Se exportó: {0}</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>“{0}” may be {1}: write a letter more.</source>
        <translation>«{0}» puede ser {1}: escriba una letra más.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Jefatura de delegación</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado/a</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Asesor/a</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador/a</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Expositor/a</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado/a</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>Nobody takes part in an event yet. People come here from meetings and events.</source>
        <translation>Nadie participa todavía en un evento. Las personas llegan aquí desde las reuniones y los eventos.</translation>
    </message>
    <message>
        <source>only in undo</source>
        <translation>solo en «deshacer»</translation>
    </message>
    <message>
        <source>The file knows this person only in what can be undone.</source>
        <translation>El archivo conoce a esta persona solo en lo que se puede deshacer.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Another program reads the file, so that old pages stay in its journal until both have closed it.</source>
        <translation>Otro programa está leyendo el archivo, de modo que quedan páginas antiguas en su diario hasta que ambos lo cierren.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Partes de esta ventana</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Find by name, country or address</source>
        <translation>Buscar por nombre, país o correo</translation>
    </message>
    <message>
        <source>Events of this person</source>
        <translation>Eventos de esta persona</translation>
    </message>
    <message>
        <source>&amp;Show data…</source>
        <translation>&amp;Mostrar datos…</translation>
    </message>
    <message>
        <source>All that the file holds about this person, to read and to export</source>
        <translation>Todo lo que el archivo contiene de esta persona, para leerlo y exportarlo</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Take this person out of the file for good</source>
        <translation>Sacar a esta persona del archivo para siempre</translation>
    </message>
    <message>
        <source>&amp;Likely the same</source>
        <translation>P&amp;robablemente la misma</translation>
    </message>
    <message>
        <source>People who are likely the same</source>
        <translation>Personas que probablemente son la misma</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>La primera persona</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
    <message>
        <source>&amp;Name that stays:</source>
        <translation>&amp;Nombre que queda:</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Nombre que queda</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>One person from now on, with the events of both</source>
        <translation>Una sola persona desde ahora, con los eventos de ambas</translation>
    </message>
    <message>
        <source>N&amp;ot the same</source>
        <translation>N&amp;o es la misma</translation>
    </message>
    <message>
        <source>Do not propose these two again</source>
        <translation>No volver a proponer a estas dos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done here last</source>
        <translation>Deshacer lo último que se hizo aquí</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>Cuánto &amp;tiempo</translation>
    </message>
    <message>
        <source>People are needed for lists and letters, not for ever. Nobody is erased without being asked.</source>
        <translation>Los datos de las personas hacen falta para listas y cartas, no para siempre. Nadie se borra sin preguntar antes.</translation>
    </message>
    <message>
        <source>Propose to erase people &amp;after their last event, when it is more than</source>
        <translation>Proponer borrar a las personas cuyo último evento fue hace &amp;más de</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>years ago</source>
        <translation>años</translation>
    </message>
    <message>
        <source>People whose last event is longer ago</source>
        <translation>Personas cuyo último evento fue hace más tiempo</translation>
    </message>
    <message>
        <source>Erase &amp;these people…</source>
        <translation>Borrar a &amp;estas personas…</translation>
    </message>
    <message>
        <source>Take all who are listed here out of the file for good</source>
        <translation>Sacar del archivo para siempre a todas las que se enumeran aquí</translation>
    </message>
    <message>
        <source>&amp;Backups with erased people…</source>
        <translation>Copias con personas &amp;borradas…</translation>
    </message>
    <message>
        <source>Backups that still hold somebody who was erased</source>
        <translation>Copias de respaldo que todavía contienen a alguien que se borró</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody yet: add people above, or paste a sheet.</source>
        <translation>Todavía no hay nadie: agregue personas arriba o pegue una hoja.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <translation>
            <numerusform>%n delegación</numerusform>
            <numerusform>%n delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps already here: {0}. Enter adds another person all the same.</source>
        <translation>Quizá ya está aquí: {0}. Intro agrega otra persona de todos modos.</translation>
    </message>
    <message>
        <source>Known from another meeting: {0}. Shift+Enter adds this person with what is known.</source>
        <translation>Conocida de otra reunión: {0}. Mayús+Intro agrega a esta persona con sus datos.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows of people. Copy them in Excel first.</source>
        <translation>El portapapeles no contiene filas de personas. Cópielas primero en Excel.</translation>
    </message>
    <message>
        <source>Add in full…</source>
        <translation>Agregar con datos…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>From another event…</source>
        <translation>De otro evento…</translation>
    </message>
    <message>
        <source>Somebody with all that is known (Insert in the table)</source>
        <translation>Alguien con todos sus datos (Insertar en la tabla)</translation>
    </message>
    <message>
        <source>All that is known of the person in hand (Enter in the table)</source>
        <translation>Todos los datos de la persona elegida (Intro en la tabla)</translation>
    </message>
    <message>
        <source>People who came to another event come again</source>
        <translation>Vienen otra vez personas de otro evento</translation>
    </message>
    <message>
        <source>Take the people chosen out (Delete in the table)</source>
        <translation>Quitar a las personas elegidas (Suprimir en la tabla)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Agre&amp;gar</translation>
    </message>
    <message>
        <source>Name, function, country or organisation; then Enter</source>
        <translation>Nombre, cargo, país u organización; luego Intro</translation>
    </message>
    <message>
        <source>A person to add: name, function, country or organisation</source>
        <translation>Persona que se agrega: nombre, cargo, país u organización</translation>
    </message>
    <message>
        <source>People who come</source>
        <translation>Personas que vienen</translation>
    </message>
    <message>
        <source>Paste from Excel…</source>
        <translation>Pegar desde Excel…</translation>
    </message>
    <message>
        <source>People copied from a sheet, with a look at each row before they are stored (Ctrl+V in the table)</source>
        <translation>Personas copiadas de una hoja; cada fila se revisa antes de guardarse (Ctrl+V en la tabla)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>PeopleSheetDialog</name>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Agregar %n persona</numerusform>
            <numerusform>Agregar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read.</source>
        <translation>
            <numerusform>Se leyó %n fila.</numerusform>
            <numerusform>Se leyeron %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at.</source>
        <translation>
            <numerusform>%n de ellas conviene revisarla.</numerusform>
            <numerusform>%n de ellas conviene revisarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no name: left out</source>
        <translation>sin nombre: se omite</translation>
    </message>
    <message>
        <source>no country or organisation</source>
        <translation>sin país ni organización</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es un correo electrónico</translation>
    </message>
    <message>
        <source>role not understood</source>
        <translation>calidad no reconocida</translation>
    </message>
    <message>
        <source>language of interpretation not understood</source>
        <translation>idioma de interpretación no reconocido</translation>
    </message>
    <message>
        <source>perhaps already here: {0}</source>
        <translation>quizá ya está aquí: {0}</translation>
    </message>
    <message>
        <source>People from a sheet</source>
        <translation>Personas de una hoja</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Filas de la hoja</translation>
    </message>
</context>
<context>
    <name>PeriodChart</name>
    <message>
        <source>{0}: received {1}, outstanding {2}</source>
        <translation>{0}: recibido {1}, pendiente {2}</translation>
    </message>
    <message>
        <source>Received and outstanding by period, in {0}</source>
        <translation>Recibido y pendiente por período, en {0}</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Aún no se pidió nada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>condonado</translation>
    </message>
</context>
<context>
    <name>PeriodsDialog</name>
    <message>
        <source>Contributions are asked for: days, currency, budget and scale stay.</source>
        <translation>Las contribuciones están pedidas: fechas, moneda, presupuesto y escala se mantienen.</translation>
    </message>
    <message>
        <source>Days and scale are proposed from the period before.</source>
        <translation>Las fechas y la escala se proponen a partir del período anterior.</translation>
    </message>
    <message>
        <source>Nothing is posted for it: all of it may be changed.</source>
        <translation>No tiene asientos: todo puede cambiarse.</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>As&amp;k for contributions…</source>
        <translation>Ped&amp;ir las contribuciones…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Asked {0} countries for {1}.</source>
        <translation>Se pidió a {0} países un total de {1}.</translation>
    </message>
    <message>
        <source>Write the share of each country first.</source>
        <translation>Escriba primero la cuota de cada país.</translation>
    </message>
    <message>
        <source>This asks {0} countries for {1} in all, from {2}. What is posted stays; a mistake is reversed, not undone.</source>
        <translation>Esto pide a {0} países un total de {1}, desde el {2}. Lo asentado se mantiene; un error se revierte, no se deshace.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>importes</translation>
    </message>
    <message>
        <source>Periods and scales</source>
        <translation>Períodos y escalas</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;Períodos</translation>
    </message>
    <message>
        <source>Periods, the latest first</source>
        <translation>Períodos, el último primero</translation>
    </message>
    <message>
        <source>&amp;New period</source>
        <translation>&amp;Nuevo período</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Prim&amp;er día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Vence el</translation>
    </message>
    <message>
        <source>Due on; usually the first day</source>
        <translation>Vence el; normalmente el primer día</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name of the period</source>
        <translation>Nombre del período</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>Pre&amp;supuesto</translation>
    </message>
    <message>
        <source>Budget, what is asked of all countries together</source>
        <translation>Presupuesto: lo que se pide a todos los países juntos</translation>
    </message>
    <message>
        <source>Code of the currency</source>
        <translation>Código de la moneda</translation>
    </message>
    <message>
        <source>&amp;Scale in</source>
        <translation>Esc&amp;ala en</translation>
    </message>
    <message>
        <source>Whether the scale is in per cent or in amounts</source>
        <translation>Si la escala está en por ciento o en importes</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>&amp;Cuotas</translation>
    </message>
    <message>
        <source>Shares of the countries: what is written, what it comes to</source>
        <translation>Cuotas de los países: lo escrito y lo que resulta</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Apro&amp;bado por</translation>
    </message>
    <message>
        <source>Who approved it and where</source>
        <translation>Quién lo aprobó y dónde</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Cerra&amp;r</translation>
    </message>
</context>
<context>
    <name>PersonDataDialog</name>
    <message>
        <source>Export the data</source>
        <translation>Exportar los datos</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>There is a file {0} already. Choose another name.</source>
        <translation>Ya existe un archivo {0}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Written: {0} and {1}</source>
        <translation>Se escribieron {0} y {1}</translation>
    </message>
    <message>
        <source>Data held about a person</source>
        <translation>Datos que se conservan de una persona</translation>
    </message>
    <message>
        <source>Data held about this person</source>
        <translation>Datos que se conservan de esta persona</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>As a text and as a JSON file, to give to this person</source>
        <translation>Como texto y como archivo JSON, para entregarlos a esta persona</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Perhaps already here: {0}.</source>
        <translation>Quizá ya está en la lista: {0}.</translation>
    </message>
    <message>
        <source>Known from another event: {0}.</source>
        <translation>Ya se conoce de otro evento: {0}.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indicó</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of people known from other events are completed</source>
        <translation>Se completan los nombres de personas conocidas de otros eventos</translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation>&amp;Tratamiento</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>&amp;Country or organisation</source>
        <translation>&amp;País u organización</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>A few letters are enough</source>
        <translation>Bastan unas letras</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Calida&amp;d</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Inter&amp;pretation</source>
        <translation>Int&amp;erpretación</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>Idioma de interpretación</translation>
    </message>
    <message>
        <source>The language in which the person listens</source>
        <translation>Idioma en que la persona escucha</translation>
    </message>
    <message>
        <source>Ta&amp;ke this person</source>
        <translation>E&amp;s esta persona</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n part(s) in events</source>
        <translation>
            <numerusform>una participación en eventos</numerusform>
            <numerusform>%n participaciones en eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the door</source>
        <translation>
            <numerusform>un registro en la puerta</numerusform>
            <numerusform>%n registros en la puerta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private detail(s)</source>
        <translation>
            <numerusform>un dato privado</numerusform>
            <numerusform>%n datos privados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo that hold the name</source>
        <translation>
            <numerusform>un paso de «deshacer» que contiene el nombre</numerusform>
            <numerusform>%n pasos de «deshacer» que contienen el nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n note(s)</source>
        <translation>
            <numerusform>el nombre en una nota</numerusform>
            <numerusform>el nombre en %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n text(s) of conclusions</source>
        <translation>
            <numerusform>el nombre en un texto de conclusiones</numerusform>
            <numerusform>el nombre en %n textos de conclusiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n record(s) of meetings</source>
        <translation>
            <numerusform>el nombre en el acta de una reunión</numerusform>
            <numerusform>el nombre en las actas de %n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n event(s)</source>
        <translation>
            <numerusform>el nombre en un evento</numerusform>
            <numerusform>el nombre en %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n letter(s) of the register</source>
        <translation>
            <numerusform>el nombre en una carta del registro</numerusform>
            <numerusform>el nombre en %n cartas del registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n entry(ies) of contributions</source>
        <translation>
            <numerusform>el nombre en un asiento de contribuciones</numerusform>
            <numerusform>el nombre en %n asientos de contribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n entry(ies) of the directory</source>
        <translation>
            <numerusform>el nombre en una entrada del directorio</numerusform>
            <numerusform>el nombre en %n entradas del directorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n other entry(ies)</source>
        <translation>
            <numerusform>el nombre en otra entrada</numerusform>
            <numerusform>el nombre en otras %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Probablemente la misma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>This goes, and cannot be undone:</source>
        <translation>Esto se va, y no se puede deshacer:</translation>
    </message>
    <message>
        <source>who is likely the same and was not joined: {0}</source>
        <translation>quien probablemente es la misma persona y no se unió: {0}</translation>
    </message>
    <message>
        <source>lists and letters that were printed or sent</source>
        <translation>las listas y cartas que se imprimieron o enviaron</translation>
    </message>
    <message>
        <source>backups made before; they are listed afterwards, to be made clean or deleted</source>
        <translation>las copias de respaldo anteriores; después se enumeran, para limpiarlas o eliminarlas</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Esto queda:</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>A new phrase</source>
        <translation>Una frase nueva</translation>
    </message>
    <message>
        <source>This phrase is there already, in line {0}.</source>
        <translation>Esta frase ya está, en la línea {0}.</translation>
    </message>
    <message>
        <source>Enter changes the words, Insert adds a phrase, Delete takes it out.</source>
        <translation>Intro cambia las palabras, Insert agrega una frase, Supr la quita.</translation>
    </message>
    <message>
        <source>Stock phrases</source>
        <translation>Frases modelo</translation>
    </message>
    <message>
        <source>While a conclusion is written, these phrases are offered as grey words after the caret.</source>
        <translation>Mientras se escribe una conclusión, estas frases se ofrecen en gris después del cursor.</translation>
    </message>
    <message>
        <source>Enter changes the words, Insert adds a phrase, Delete takes it out, Ctrl+Z takes a change back.</source>
        <translation>Intro cambia las palabras, Insert agrega una frase, Supr la quita, Ctrl+Z deshace un cambio.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Write a new phrase at the end (Insert)</source>
        <translation>Escribir una frase nueva al final (Insert)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen phrases out (Delete)</source>
        <translation>Quitar las frases elegidas (Supr)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Put the phrases that the program came with in place of all these</source>
        <translation>Poner en lugar de todas estas las frases con que vino el programa</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Show what it does</source>
        <translation>Mostrar qué hace</translation>
    </message>
    <message>
        <source>Enter shows what it does; Enter again posts it.</source>
        <translation>Intro muestra qué hace; Intro otra vez lo asienta.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>What is posted stays; a mistake is reversed, not undone.</source>
        <translation>Lo asentado se mantiene; un error se revierte, no se deshace.</translation>
    </message>
    <message>
        <source>{0}: outstanding {1} → {2}</source>
        <translation>{0}: pendiente {1} → {2}</translation>
    </message>
    <message>
        <source>Balance {0} → {1} {2}</source>
        <translation>Saldo {0} → {1} {2}</translation>
    </message>
</context>
<context>
    <name>PreferencesBackups</name>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>{0}: when the file is opened and closed, every ten minutes if something changed, and before reading in.</source>
        <translation>{0}: al abrir y al cerrar el archivo, cada diez minutos si algo cambió y antes de leer documentos.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Second &amp;place…</source>
        <translation>Segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>A stick or folder that takes a copy of everything, with the papers of the meeting</source>
        <translation>Una memoria USB o carpeta que guarda una copia de todo, con los documentos de la reunión</translation>
    </message>
    <message>
        <source>&amp;Use it no more</source>
        <translation>&amp;No usarlo más</translation>
    </message>
    <message>
        <source>What lies there stays</source>
        <translation>Lo que hay allí se queda</translation>
    </message>
    <message>
        <source>A choice here holds at once, also after Cancel. The backups themselves are listed in File, Backups.</source>
        <translation>Lo que se elige aquí vale de inmediato, también si cancela. Los respaldos mismos están en Archivo, Respaldos.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
</context>
<context>
    <name>PreferencesGeneral</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Your name, as history shows it</source>
        <translation>Su &amp;nombre, como figura en el historial</translation>
    </message>
    <message>
        <source>It stands beside every change you make from now on, and stays with this file.</source>
        <translation>Acompaña cada cambio que usted haga desde ahora y se queda con este archivo.</translation>
    </message>
    <message>
        <source>The language of the windows is chosen in the View menu, that of a paper where the paper is made.</source>
        <translation>El idioma de las ventanas se elige en el menú Ver; el de un documento, al hacerlo.</translation>
    </message>
</context>
<context>
    <name>PreferencesLabels</name>
    <message>
        <source>Labels</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>A style of its own</source>
        <translation>Un estilo propio</translation>
    </message>
    <message>
        <source>New meetings number their lists so. Meetings that exist keep their numbers, a meeting begun from the last of its series has those of that one, and a list can always be labelled otherwise (Labels of this list).</source>
        <translation>Así se numeran las listas de las reuniones nuevas. Las reuniones que existen conservan su numeración, la que se comienza a partir de la última de su serie tiene la de aquella, y cada lista se puede numerar de otro modo (Numeración de esta lista).</translation>
    </message>
    <message>
        <source>Lists in &amp;English</source>
        <translation>Listas en &amp;inglés</translation>
    </message>
    <message>
        <source>Usual styles in English</source>
        <translation>Estilos usuales en inglés</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <source>First label of level 1 in English</source>
        <translation>Primera numeración del nivel 1 en inglés</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <source>First label of level 2 in English</source>
        <translation>Primera numeración del nivel 2 en inglés</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <source>First label of level 3 in English</source>
        <translation>Primera numeración del nivel 3 en inglés</translation>
    </message>
    <message>
        <source>Lists in &amp;Spanish</source>
        <translation>Listas en &amp;español</translation>
    </message>
    <message>
        <source>Usual styles in Spanish</source>
        <translation>Estilos usuales en español</translation>
    </message>
    <message>
        <source>First label of level 1 in Spanish</source>
        <translation>Primera numeración del nivel 1 en español</translation>
    </message>
    <message>
        <source>First label of level 2 in Spanish</source>
        <translation>Primera numeración del nivel 2 en español</translation>
    </message>
    <message>
        <source>First label of level 3 in Spanish</source>
        <translation>Primera numeración del nivel 3 en español</translation>
    </message>
    <message>
        <source>Also in the &amp;meeting in hand, for its lists without labels of their own</source>
        <translation>También en la &amp;reunión abierta, en sus listas sin numeración propia</translation>
    </message>
</context>
<context>
    <name>PreferencesOpening</name>
    <message>
        <source>Opening</source>
        <translation>Párrafo inicial</translation>
    </message>
    <message>
        <source>As in running text: the United States</source>
        <translation>Como en el texto corrido: los Estados Unidos</translation>
    </message>
    <message>
        <source>In full: the United States of America</source>
        <translation>Completo: Estados Unidos de América</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>Campos: {0}</translation>
    </message>
    <message>
        <source>&amp;Body whose opening is worded here</source>
        <translation>Ór&amp;gano cuyo párrafo inicial se redacta aquí</translation>
    </message>
    <message>
        <source>Opening in &amp;English</source>
        <translation>Párrafo inicial en &amp;inglés</translation>
    </message>
    <message>
        <source>Opening in &amp;Spanish</source>
        <translation>Párrafo inicial en &amp;español</translation>
    </message>
    <message>
        <source>Opening in English</source>
        <translation>Párrafo inicial en inglés</translation>
    </message>
    <message>
        <source>Opening in Spanish</source>
        <translation>Párrafo inicial en español</translation>
    </message>
    <message>
        <source>Countries in En&amp;glish</source>
        <translation>&amp;Países en inglés</translation>
    </message>
    <message>
        <source>Countries in S&amp;panish</source>
        <translation>P&amp;aíses en español</translation>
    </message>
    <message>
        <source>How countries are named in English</source>
        <translation>Cómo se nombran los países en inglés</translation>
    </message>
    <message>
        <source>How countries are named in Spanish</source>
        <translation>Cómo se nombran los países en español</translation>
    </message>
</context>
<context>
    <name>PreferencesPapers</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>No logo yet. It prints to the left of the lines.</source>
        <translation>Aún no hay logotipo. Se imprime a la izquierda de las líneas.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, {2} kB</source>
        <translation>{0} × {1} píxeles, {2} kB</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>US Letter (216 × 279 mm)</source>
        <translation>Carta (216 × 279 mm)</translation>
    </message>
    <message>
        <source>Size of &amp;paper</source>
        <translation>&amp;Tamaño del papel</translation>
    </message>
    <message>
        <source>Letterhead in &amp;English</source>
        <translation>Membrete en &amp;inglés</translation>
    </message>
    <message>
        <source>Letterhead in &amp;Spanish</source>
        <translation>Membrete en &amp;español</translation>
    </message>
    <message>
        <source>Letterhead in English</source>
        <translation>Membrete en inglés</translation>
    </message>
    <message>
        <source>Letterhead in Spanish</source>
        <translation>Membrete en español</translation>
    </message>
    <message>
        <source>The first line is the name and prints bold; address, telephone and mail follow.</source>
        <translation>La primera línea es el nombre y se imprime en negrita; siguen dirección, teléfono y correo.</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>Elegir un &amp;logotipo…</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture; it is kept in this file</source>
        <translation>Una imagen PNG o JPEG; se guarda en este archivo</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>&amp;Sin logotipo</translation>
    </message>
    <message>
        <source>Letterhead on &amp;conclusions, above their first page</source>
        <translation>Membrete en las &amp;conclusiones, al comienzo de la primera página</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <source>{0}: absent from {1} meetings in a row.</source>
        <translation>{0}: ausente en {1} reuniones seguidas.</translation>
    </message>
    <message>
        <source>P present, A absent, E excused, L late, Delete for no mark; with Shift for the whole day.</source>
        <translation>P presente, A ausente, E con excusa, T tarde, Supr sin marca; con Mayús, todo el día.</translation>
    </message>
    <message>
        <source>Write the days of the meeting in its record; then its presence is marked here.</source>
        <translation>Escriba los días de la reunión en su registro; después se marca aquí la asistencia.</translation>
    </message>
    <message>
        <source>Its text names as present: {0}.</source>
        <translation>Su texto nombra como presentes: {0}.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>con excusa</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Presence of countries by day</source>
        <translation>Asistencia de los países por día</translation>
    </message>
    <message>
        <source>Opening paragraph</source>
        <translation>Párrafo inicial</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Printing: {0} of {1} pages</source>
        <translation>Imprimiendo: {0} de {1} páginas</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Choose another one, or save them.</source>
        <translation>La impresora no recibe las páginas. Elija otra, o guarde las páginas en un archivo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF, to read and to print (*.pdf)</source>
        <translation>PDF, para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Its number was not counted: another draft could bear it.</source>
        <translation>Su número no se contó: otro borrador podría llevarlo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Se exportó: {0}</translation>
    </message>
    <message>
        <source>There is a file {0}. Replace it?</source>
        <translation>Ya hay un archivo {0}. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vista previa e impresión</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- larger and smaller, Ctrl+0 the whole page, Ctrl+1 100 %, Ctrl+2 the width</source>
        <translation>Ctrl++ y Ctrl+- más grande y más pequeño, Ctrl+0 la página entera, Ctrl+1 100 %, Ctrl+2 el ancho</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Tamaño de las páginas en la pantalla</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Página anterior (RePág)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation>&amp;Detener la impresión</translation>
    </message>
    <message>
        <source>Stop after the page in hand (Esc)</source>
        <translation>Detener después de la página en curso (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write these pages as a file (Ctrl+S)</source>
        <translation>Escribir estas páginas en un archivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print these pages (Ctrl+P)</source>
        <translation>Imprimir estas páginas (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PrivateDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Diet and allergies</source>
        <translation>Dieta y alergias</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>“{0}”: these details stand in no list, no export and no step of undo, and are deleted by themselves when the event is over.</source>
        <translation>«{0}»: estos datos no figuran en ninguna lista ni exportación, no pueden deshacerse y se borran por sí solos cuando termina el evento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Private details of an event</source>
        <translation>Datos privados de un evento</translation>
    </message>
    <message>
        <source>This event asks for:</source>
        <translation>Este evento solicita:</translation>
    </message>
    <message>
        <source>&amp;Diet and allergies</source>
        <translation>&amp;Dieta y alergias</translation>
    </message>
    <message>
        <source>Ask for diet and allergies</source>
        <translation>Solicitar dieta y alergias</translation>
    </message>
    <message>
        <source>&amp;Accessibility</source>
        <translation>&amp;Accesibilidad</translation>
    </message>
    <message>
        <source>Ask for accessibility</source>
        <translation>Solicitar accesibilidad</translation>
    </message>
    <message>
        <source>&amp;Passport number</source>
        <translation>&amp;Número de pasaporte</translation>
    </message>
    <message>
        <source>Ask for the passport number</source>
        <translation>Solicitar el número de pasaporte</translation>
    </message>
    <message>
        <source>Private details by person</source>
        <translation>Datos privados por persona</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message numerus="yes">
        <source>%n event(s) proposed. Nothing is in the calendar until you put it there.</source>
        <translation>
            <numerusform>Se propone %n evento. Nada entra en el calendario hasta que usted lo agregue.</numerusform>
            <numerusform>Se proponen %n eventos. Nada entra en el calendario hasta que usted los agregue.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence speaks of a coming event or a deadline with a time that can be read.</source>
        <translation>Ninguna frase menciona un evento próximo ni un plazo cuya fecha pueda leerse.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>in the calendar</source>
        <translation>en el calendario</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>año deducido</translation>
    </message>
    <message>
        <source>partly inferred</source>
        <translation>deducido en parte</translation>
    </message>
    <message>
        <source>“{0}” was read from:</source>
        <translation>«{0}» se leyó en:</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into the calendar</source>
        <translation>
            <numerusform>Agregar %n al calendario</numerusform>
            <numerusform>Agregar %n al calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put right…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Events that the conclusions speak of</source>
        <translation>Eventos que mencionan las conclusiones</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>Eventos propuestos</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>{0} owes {1}.</source>
        <translation>{0} debe {1}.</translation>
    </message>
    <message>
        <source>{0} owes nothing.</source>
        <translation>{0} no debe nada.</translation>
    </message>
    <message>
        <source>Enter shows what it pays; Enter again posts it.</source>
        <translation>Intro muestra qué paga; Intro otra vez lo asienta.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>At the rate: {0} {1}; difference: {2}</source>
        <translation>Al tipo de cambio: {0} {1}; diferencia: {2}</translation>
    </message>
    <message>
        <source>! Posting {0} has the same country, day, amount and reference.</source>
        <translation>! El asiento {0} tiene el mismo país, fecha, importe y referencia.</translation>
    </message>
    <message>
        <source>! {0} lies ahead: the position shows this receipt from that day on.</source>
        <translation>! {0} está por venir: la situación mostrará este ingreso a partir de ese día.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}.</source>
        <translation>{0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Balance {0} → {1}.</source>
        <translation>Saldo {0} → {1}.</translation>
    </message>
    <message>
        <source>borne by the secretariat: credited in full</source>
        <translation>a cargo de la secretaría: se acredita todo</translation>
    </message>
    <message>
        <source>borne by the country: not credited</source>
        <translation>a cargo del país: no se acredita</translation>
    </message>
    <message>
        <source>Record a receipt</source>
        <translation>Registrar un ingreso</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Country that paid, in either language</source>
        <translation>País que pagó, en cualquiera de los dos idiomas</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Amount that reached the account</source>
        <translation>Importe que llegó a la cuenta</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>Moneda de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Referencia del pago</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day on which it came</source>
        <translation>Fecha en que llegó</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>Bank charge, other currency, designation, note</source>
        <translation>Comisión bancaria, otra moneda, destino, nota</translation>
    </message>
    <message>
        <source>Bank c&amp;harge</source>
        <translation>&amp;Comisión bancaria</translation>
    </message>
    <message>
        <source>What a bank kept of the payment</source>
        <translation>Lo que un banco retuvo del pago</translation>
    </message>
    <message>
        <source>Who bears the bank charge</source>
        <translation>Quién asume la comisión bancaria</translation>
    </message>
    <message>
        <source>Paid in &amp;other currency</source>
        <translation>Pagado en &amp;otra moneda</translation>
    </message>
    <message>
        <source>Amount paid in the other currency</source>
        <translation>Importe pagado en la otra moneda</translation>
    </message>
    <message>
        <source>Code of the other currency</source>
        <translation>Código de la otra moneda</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>Cam&amp;bio</translation>
    </message>
    <message>
        <source>Rate: how much of the account&apos;s currency for one of the other</source>
        <translation>Tipo de cambio: cuánto de la moneda de la cuenta por una de la otra</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Designated &amp;for</source>
        <translation>Des&amp;tinado a</translation>
    </message>
    <message>
        <source>Periods for which the country says it pays; what is left pays the oldest debts</source>
        <translation>Períodos para los que el país dice que paga; el resto paga las deudas más antiguas</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>En atraso</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>its ministry, in general</source>
        <translation>su ministerio, en general</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Troika: enter the first day to see it.</source>
        <translation>Troika: escriba el primer día para verla.</translation>
    </message>
    <message>
        <source>Troika of {0}: not known.</source>
        <translation>Troika de {0}: no se conoce.</translation>
    </message>
    <message>
        <source>Troika of {0}: {1} (past), {2} (present), {3} (next)</source>
        <translation>Troika de {0}: {1} (anterior), {2} (actual), {3} (próxima)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Ór&amp;gano</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>The body that meets, as an acronym</source>
        <translation>El órgano que se reúne, con su sigla</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>2025-05-14</source>
        <translation>2025-05-14</translation>
    </message>
    <message>
        <source>A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known</source>
        <translation>Un día como 2025-05-14, 14/05/2025 o 14 de mayo de 2025; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Presidenc&amp;y</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>State of the meeting</source>
        <translation>Estado de la reunión</translation>
    </message>
    <message>
        <source>Number of the meeting in its series</source>
        <translation>Número de la reunión en su serie</translation>
    </message>
    <message>
        <source>Country that hosts the meeting</source>
        <translation>País anfitrión de la reunión</translation>
    </message>
    <message>
        <source>Country that presides</source>
        <translation>País que preside</translation>
    </message>
    <message>
        <source>The text was adopted and is locked. The opening and the conclusions change by a corrigendum; to write in the rest, set the state back to “In session”.</source>
        <translation>El texto fue adoptado y está bloqueado. El párrafo inicial y las conclusiones se modifican con una corrección; para escribir en lo demás, vuelva a poner el estado «En sesión».</translation>
    </message>
    <message>
        <source>&amp;Place in English</source>
        <translation>L&amp;ugar en inglés</translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation>Lugar en español</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Lugar en inglés</translation>
    </message>
    <message>
        <source>Title in English, a line each</source>
        <translation>Título en inglés, línea por línea</translation>
    </message>
    <message>
        <source>Title in Spanish, a line each</source>
        <translation>Título en español, línea por línea</translation>
    </message>
    <message>
        <source>Openin&amp;g paragraph in English</source>
        <translation>Pá&amp;rrafo inicial en inglés</translation>
    </message>
    <message>
        <source>Opening pa&amp;ragraph in Spanish</source>
        <translation>Párra&amp;fo inicial en español</translation>
    </message>
    <message>
        <source>Opening paragraph in English</source>
        <translation>Párrafo inicial en inglés</translation>
    </message>
    <message>
        <source>Opening paragraph in Spanish</source>
        <translation>Párrafo inicial en español</translation>
    </message>
    <message>
        <source>After the conclusions, in English</source>
        <translation>Después de las conclusiones, en inglés</translation>
    </message>
    <message>
        <source>After the conclusions, in Spanish</source>
        <translation>Después de las conclusiones, en español</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Who asked</source>
        <translation>Quién lo solicitó</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Qué se solicitó</translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation>Quitar esta solicitud</translation>
    </message>
    <message>
        <source>Country or name</source>
        <translation>País o nombre</translation>
    </message>
    <message>
        <source>Requests and reservations</source>
        <translation>Solicitudes y reservas</translation>
    </message>
    <message>
        <source>Asked for a change</source>
        <translation>Solicitaron un cambio</translation>
    </message>
    <message>
        <source>&amp;Add a request</source>
        <translation>&amp;Agregar una solicitud</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>&amp;Others, separated by commas</source>
        <translation>&amp;Otros, separados por comas</translation>
    </message>
    <message>
        <source>Others with a reservation, separated by commas</source>
        <translation>Otros con reserva, separados por comas</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Where are the backups?</source>
        <translation>¿Dónde están los respaldos?</translation>
    </message>
    <message>
        <source>No other backup lies in {0}.</source>
        <translation>No hay otros respaldos en {0}.</translation>
    </message>
    <message>
        <source>Comparing with your file…</source>
        <translation>Comparando con su archivo…</translation>
    </message>
    <message>
        <source>Records (*.rcm)</source>
        <translation>Registros (*.rcm)</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Restaurar como archivo nuevo</translation>
    </message>
    <message>
        <source>The new file is being made and checked.</source>
        <translation>Se está creando y revisando el archivo nuevo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Se detuvo. No se creó nada.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made soon after a file is opened, every ten minutes when something changed, and when it is closed.</source>
        <translation>Aún no hay ningún respaldo. Se hace uno poco después de abrir un archivo, cada diez minutos si algo cambió, y al cerrarlo.</translation>
    </message>
    <message>
        <source>No backup was found on this computer. Plug in the stick with the copies, then choose it or its folder with “Other folder…”.</source>
        <translation>No se encontró ningún respaldo en esta computadora. Conecte la memoria USB con los respaldos y elíjala, o su carpeta, con «Otra carpeta…».</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>A backup is brought back as a new file. The file you work in and the backup stay as they are.</source>
        <translation>Un respaldo se recupera como archivo nuevo. El archivo en que trabaja y el respaldo quedan como están.</translation>
    </message>
    <message>
        <source>What this backup holds and what would change</source>
        <translation>Qué contiene este respaldo y qué cambiaría</translation>
    </message>
    <message>
        <source>Second &amp;place…</source>
        <translation>Segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>A stick or folder that takes a copy of everything, with the papers of the meeting</source>
        <translation>Una memoria USB o carpeta que guarda una copia de todo, con los documentos de la reunión</translation>
    </message>
    <message>
        <source>&amp;Use it no more</source>
        <translation>&amp;No usarlo más</translation>
    </message>
    <message>
        <source>What lies there stays</source>
        <translation>Lo que hay allí se queda</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Respaldar &amp;ahora</translation>
    </message>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Look for backups on a stick or in another folder</source>
        <translation>Buscar respaldos en una memoria USB o en otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Restaurar como archivo nuevo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReturnedForm</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ya no asiste</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Is taken off the list of this event.</source>
        <translation>Se retira de la lista de este evento.</translation>
    </message>
    <message>
        <source>Perhaps known already: {0}</source>
        <translation>Quizás ya conocida: {0}</translation>
    </message>
    <message>
        <source>{0}: no answer stands in the form.</source>
        <translation>{0}: el formulario no contiene respuesta.</translation>
    </message>
    <message>
        <source>{0} will not attend.</source>
        <translation>{0} no asistirá.</translation>
    </message>
    <message>
        <source>{0} chose no answer but names people: it is taken as a confirmation.</source>
        <translation>{0} no eligió respuesta pero nombra a personas: se toma como confirmación.</translation>
    </message>
    <message>
        <source>{0} will attend.</source>
        <translation>{0} asistirá.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
</context>
<context>
    <name>ReturnedFormDialog</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing of this form can be taken until what is named below is put right.</source>
        <translation>No se puede tomar nada de este formulario mientras no se corrija lo que se nombra abajo.</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Tomar la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Take the answer and %n person(s)</source>
        <translation>
            <numerusform>Tomar la respuesta y %n persona</numerusform>
            <numerusform>Tomar la respuesta y %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s)</source>
        <translation>
            <numerusform>Tomar %n persona</numerusform>
            <numerusform>Tomar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confirmation form that came back</source>
        <translation>Formulario de confirmación devuelto</translation>
    </message>
    <message>
        <source>Findings and people of the form, and what becomes of each</source>
        <translation>Hallazgos y personas del formulario, y qué pasa con cada una</translation>
    </message>
</context>
<context>
    <name>ReversalDialog</name>
    <message>
        <source>Write why the posting is taken back.</source>
        <translation>Escriba por qué se deja sin efecto el asiento.</translation>
    </message>
    <message>
        <source>Reverse a posting</source>
        <translation>Revertir un asiento</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why the posting is taken back</source>
        <translation>Por qué se deja sin efecto el asiento</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day from which it is taken back</source>
        <translation>Fecha desde la que queda sin efecto</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Se recordó</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin pedir</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No asistirá</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no se anotó</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Letter or note</source>
        <translation>Carta o nota</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>Se pidió: {0}</translation>
    </message>
    <message>
        <source>Reminded: {0}</source>
        <translation>Se recordó: {0}</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Respondió: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>Por: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>Respondieron {0} de {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a day: number and month</comment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, closed {1}</source>
        <translation>{0}; cerró el {1}</translation>
    </message>
    <message>
        <source>{0}, closes {1}</source>
        <translation>{0}; cierra el {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Remind the silent ({0})</source>
        <translation>Recordar ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>Se copió %n dirección.</numerusform>
            <numerusform>Se copiaron %n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>No se conoce ninguna dirección.</translation>
    </message>
    <message>
        <source>None is known of: {0}.</source>
        <translation>No se conoce ninguna de: {0}.</translation>
    </message>
    <message>
        <source>The directory has none of: {0}.</source>
        <translation>El directorio no tiene ninguna de: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.</source>
        <translation>«{0}» no es una fecha: escriba 2025-05-14 o 14/05/2025, o déjela vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n come: how many people each?</source>
        <translation>
            <numerusform>%n confirma: ¿cuántas personas?</numerusform>
            <numerusform>%n confirman: ¿cuántas personas cada uno?</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} comes: how many people?</source>
        <translation>{0} confirma: ¿cuántas personas?</translation>
    </message>
    <message>
        <source>Enter stores, Esc does not</source>
        <translation>Intro guarda, Esc no</translation>
    </message>
    <message>
        <source>Write how many people come as a number, or nothing where that was not told.</source>
        <translation>Escriba con un número cuántas personas vienen, o nada si no se indicó.</translation>
    </message>
    <message>
        <source>Confirmed…</source>
        <translation>Confirmó…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No asistirá</translation>
    </message>
    <message>
        <source>Silent: take the answer back</source>
        <translation>Sin respuesta: quitar la que hay</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Se le recordó hoy</translation>
    </message>
    <message>
        <source>All of the answer…</source>
        <translation>Respuesta completa…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>C confirmed · D declined · S silent · R reminded · Enter more</source>
        <translation>C confirmó · D no asistirá · S sin respuesta · R recordado · Intro más</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>The e-mail addresses of the silent, to the clipboard</source>
        <translation>Los correos electrónicos de quienes no han respondido, al portapapeles</translation>
    </message>
    <message>
        <source>Nobody was asked yet. Ask all members, and whoever else is to come, in one step.</source>
        <translation>Todavía no se pidió confirmación a nadie. Pídala a todos los miembros, y a quien más deba venir, en un solo paso.</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Pedir…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>C&amp;loses</source>
        <translation>C&amp;ierre</translation>
    </message>
    <message>
        <source>Last day for answers</source>
        <translation>Último día para responder</translation>
    </message>
    <message>
        <source>The last day for answers, as 2025-05-14 or 14 May 2025; empty where none was set</source>
        <translation>El último día para responder, como 2025-05-14 o 14 de mayo de 2025; vacío si no se fijó</translation>
    </message>
    <message>
        <source>Ask all members…</source>
        <translation>Pedir a todos los miembros…</translation>
    </message>
    <message>
        <source>Confirmation round: C confirmed, D declined, S silent, R reminded today, Enter all of the answer</source>
        <translation>Confirmaciones: C confirmó, D no asistirá, S sin respuesta, R se le recordó hoy, Intro respuesta completa</translation>
    </message>
    <message>
        <source>How many people come; Enter stores the answer</source>
        <translation>Cuántas personas vienen; Intro guarda la respuesta</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>En discusión</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Agreed ad ref.</source>
        <translation>Acordado ad ref.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>redactado</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducido</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n open bracket(s)</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message>
        <source>reference lost</source>
        <translation>referencia rota</translation>
    </message>
    <message>
        <source>label kept</source>
        <translation>número fijo</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>solicitado por {0}</translation>
    </message>
    <message>
        <source>reservation: {0}</source>
        <translation>reserva: {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Párrafo de cierre</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Punto {0}</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>nivel {0}</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>No conclusion of another meeting is like this one.</source>
        <translation>Ninguna conclusión de otra reunión se parece a esta.</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>This conclusion is no longer there.</source>
        <translation>Esta conclusión ya no está ahí.</translation>
    </message>
    <message>
        <source>Put the caret where the conclusion is to follow first.</source>
        <translation>Ponga primero el cursor donde debe ir la conclusión.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceChoice</name>
    <message>
        <source>A stick or folder for a second copy of everything</source>
        <translation>Una memoria USB o carpeta para una segunda copia de todo</translation>
    </message>
    <message>
        <source>No second place yet. A USB stick takes a copy of everything, with the papers.</source>
        <translation>Aún no hay segundo lugar. Una memoria USB guarda una copia de todo, con los documentos.</translation>
    </message>
    <message>
        <source>Second place: {0}</source>
        <translation>Segundo lugar: {0}</translation>
    </message>
    <message>
        <source>Second place: {0} (not there now)</source>
        <translation>Segundo lugar: {0} (no disponible ahora)</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>As the host: {0}</source>
        <translation>La del anfitrión: {0}</translation>
    </message>
    <message>
        <source>Not told by the host</source>
        <translation>El anfitrión no la define</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija una</translation>
    </message>
    <message>
        <source>No session yet. Enter adds: {0}</source>
        <translation>Todavía no hay sesiones. Intro agrega: {0}</translation>
    </message>
    <message>
        <source>Enter adds: {0}</source>
        <translation>Intro agrega: {0}</translation>
    </message>
    <message>
        <source>Write the day and the times first: 20 June 9:00–12:30, or 2017-06-20 9:00.</source>
        <translation>Escriba primero el día y las horas: 20 de junio 9:00–12:30, o 2017-06-20 9:00.</translation>
    </message>
    <message>
        <source>Write a session with its day and times.</source>
        <translation>Escriba una sesión con su día y sus horas.</translation>
    </message>
    <message>
        <source>Each half day of the meeting has its session.</source>
        <translation>Cada medio día de la reunión tiene su sesión.</translation>
    </message>
    <message>
        <source>“{0}” was not understood: write a time as 9:30 or 2 pm, a day as 2017-06-20.</source>
        <translation>No se entendió «{0}»: escriba una hora como 9:30 o 2 pm, un día como 2017-06-20.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Agre&amp;gar</translation>
    </message>
    <message>
        <source>A session to add: day, times and a name; empty for the next half day</source>
        <translation>Una sesión que agregar: día, horas y nombre; vacío para el siguiente medio día</translation>
    </message>
    <message>
        <source>20 June 9:00–12:30 Closing session; then Enter</source>
        <translation>20 de junio 9:00–12:30 Sesión de clausura; luego Intro</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the sessions chosen out of this meeting (Delete)</source>
        <translation>Quitar de esta reunión las sesiones elegidas (Supr)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone of the meeting: a name such as America/Guatemala, or UTC−6</source>
        <translation>Zona horaria de la reunión: un nombre como America/Guatemala, o UTC−6</translation>
    </message>
    <message>
        <source>A name such as America/Guatemala, or UTC−6; empty for the zone of the host</source>
        <translation>Un nombre como America/Guatemala, o UTC−6; vacío para la zona del anfitrión</translation>
    </message>
    <message>
        <source>Sessions of this meeting</source>
        <translation>Sesiones de esta reunión</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The secretariat’s records</source>
        <translation>Los registros de la secretaría</translation>
    </message>
    <message>
        <source>All meetings and their conclusions lie in one file on this computer. What is typed is stored by itself.</source>
        <translation>Todas las reuniones y sus conclusiones están en un solo archivo de esta computadora. Lo que se escribe se guarda por sí solo.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Abrir para &amp;lectura</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Look at the &amp;backups</source>
        <translation>Ver los respal&amp;dos</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Begin with an empty file for your own meetings.</source>
        <translation>Comenzar con un archivo vacío para sus propias reuniones.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague already have.</source>
        <translation>Continuar con un archivo que usted o un colega ya tiene.</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a backup</source>
        <translation>Recuperar un res&amp;paldo</translation>
    </message>
    <message>
        <source>Go on from a copy on a stick or in a folder. A new file is made; the copy stays as it is.</source>
        <translation>Siga desde un respaldo en una memoria USB o carpeta. Se crea un archivo nuevo; el respaldo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation>Ver una &amp;muestra</translation>
    </message>
    <message>
        <source>Invented meetings with conclusions in both languages, to try everything out. Nothing of yours is touched.</source>
        <translation>Reuniones inventadas con conclusiones en ambos idiomas, para probarlo todo. No se toca nada suyo.</translation>
    </message>
    <message>
        <source>Recent file&amp;s</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>Recent files; Enter opens one</source>
        <translation>Archivos recientes; Intro abre uno</translation>
    </message>
    <message>
        <source>Begin with an empty file for your own meetings. It will lie here: {0}</source>
        <translation>Comenzar con un archivo vacío para sus propias reuniones. Quedará aquí: {0}</translation>
    </message>
</context>
<context>
    <name>StateField</name>
    <message>
        <source>Prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En sesión</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n acordado</numerusform>
            <numerusform>%n acordados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under discussion</source>
        <translation>
            <numerusform>%n en discusión</numerusform>
            <numerusform>%n en discusión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n propuesto</numerusform>
            <numerusform>%n propuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n desactualizado</numerusform>
            <numerusform>%n desactualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirado</numerusform>
            <numerusform>%n retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not agreed</source>
        <translation>
            <numerusform>%n punto sin acordar</numerusform>
            <numerusform>%n puntos sin acordar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without English words</source>
        <translation>
            <numerusform>%n texto sin versión en inglés</numerusform>
            <numerusform>%n textos sin versión en inglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without Spanish words</source>
        <translation>
            <numerusform>%n texto sin versión en español</numerusform>
            <numerusform>%n textos sin versión en español</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado {0}</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Write the status of contributions</source>
        <translation>Escribir el estado de las contribuciones</translation>
    </message>
    <message>
        <source>Write the day that the status shows.</source>
        <translation>Escriba el día que muestra el estado.</translation>
    </message>
    <message>
        <source>Write where the file should go, or choose it.</source>
        <translation>Escriba dónde debe quedar el archivo o elíjalo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>There is a file of this name; the paper will take its place.</source>
        <translation>Ya existe un archivo con este nombre; el documento ocupará su lugar.</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, para editar</translation>
    </message>
    <message>
        <source>Status of contributions</source>
        <translation>Estado de las contribuciones</translation>
    </message>
    <message>
        <source>&amp;As at</source>
        <translation>&amp;Al día</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Idioma del documento</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>Día del estado</translation>
    </message>
    <message>
        <source>First day that is looked at</source>
        <translation>Primer día que se considera</translation>
    </message>
    <message>
        <source>of the period</source>
        <translation>del período</translation>
    </message>
    <message>
        <source>Left empty, the status begins with the period that runs on its day</source>
        <translation>Si se deja vacío, el estado empieza con el período que corre ese día</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>File to write, with its folder</source>
        <translation>Archivo que se escribirá, con su carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Elegir la carpeta y el nombre</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Write what is to be done, in one language at least.</source>
        <translation>Escriba qué se ha de hacer, al menos en un idioma.</translation>
    </message>
    <message>
        <source>the meeting as a whole</source>
        <translation>la reunión en su conjunto</translation>
    </message>
    <message>
        <source>No conclusion is chosen: the task stands for itself.</source>
        <translation>No se ha elegido ninguna conclusión: la tarea es independiente.</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modificar la tarea</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>ninguna reunión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunión</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Conclusión</translation>
    </message>
    <message>
        <source>Meeting that the task comes from</source>
        <translation>Reunión de la que se deriva la tarea</translation>
    </message>
    <message>
        <source>Conclusion that the task comes from</source>
        <translation>Conclusión de la que se deriva la tarea</translation>
    </message>
    <message>
        <source>What is to be done, in &amp;English</source>
        <translation>Qué se ha de hacer, en &amp;inglés</translation>
    </message>
    <message>
        <source>What is to be done, in &amp;Spanish</source>
        <translation>Qué se ha de hacer, en es&amp;pañol</translation>
    </message>
    <message>
        <source>What is to be done, in English</source>
        <translation>Qué se ha de hacer, en inglés</translation>
    </message>
    <message>
        <source>What is to be done, in Spanish</source>
        <translation>Qué se ha de hacer, en español</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>R&amp;esponsable</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Who is to do it, with commas between</source>
        <translation>Responsables, separados por comas</translation>
    </message>
    <message>
        <source>PPT, Mexico, IOM</source>
        <translation>PPT, México, OIM</translation>
    </message>
    <message>
        <source>Countries, organisations, the Presidency (PPT), the secretariat, Member Countries or others, with commas between</source>
        <translation>Países, organismos, la Presidencia (PPT), la Secretaría, los Países Miembros u otros, separados por comas</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>P&amp;lazo</translation>
    </message>
    <message>
        <source>Fo&amp;llows an event</source>
        <translation>Si&amp;gue a un evento</translation>
    </message>
    <message>
        <source>which o&amp;ne</source>
        <translation>c&amp;uál</translation>
    </message>
    <message>
        <source>By when: a day, a month or a year</source>
        <translation>Plazo: un día, un mes o un año</translation>
    </message>
    <message>
        <source>17 July 2025</source>
        <translation>17 de julio de 2025</translation>
    </message>
    <message>
        <source>A day as 17 July 2025 or 2025-07-17, a month, a year, or nothing</source>
        <translation>Un día, como 17 de julio de 2025 o 2025-07-17, un mes, un año o nada</translation>
    </message>
    <message>
        <source>How its day lies to an event</source>
        <translation>Relación del plazo con un evento</translation>
    </message>
    <message>
        <source>Event that it follows</source>
        <translation>Evento del que depende</translation>
    </message>
    <message>
        <source>N&amp;otes, a line each</source>
        <translation>&amp;Notas, una por línea</translation>
    </message>
    <message>
        <source>Notes, a line each</source>
        <translation>Notas, una por línea</translation>
    </message>
    <message>
        <source>2025-07-17 Draft sent to the focal points</source>
        <translation>2025-07-17 Borrador enviado a los puntos focales</translation>
    </message>
    <message>
        <source>A line that begins with a day keeps it; any other is noted today</source>
        <translation>Una línea que comienza con una fecha la conserva; las demás se anotan con la fecha de hoy</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>No action needed</source>
        <translation>No requiere acción</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidas</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Overdue, {0}</source>
        <translation>Vencida, {0}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificada desde entonces</translation>
    </message>
    <message>
        <source>The conclusion is no longer in its text.</source>
        <translation>La conclusión ya no figura en su texto.</translation>
    </message>
    <message>
        <source>The conclusion was changed since the task was written.</source>
        <translation>La conclusión se modificó después de anotarse la tarea.</translation>
    </message>
    <message>
        <source>Last changed {0}, {1}</source>
        <translation>Última modificación: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>TasksCommands</name>
    <message>
        <source>New task…</source>
        <translation>Nueva tarea…</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Modificar la tarea…</translation>
    </message>
    <message>
        <source>Take the task out</source>
        <translation>Quitar la tarea</translation>
    </message>
    <message>
        <source>Task done, or not</source>
        <translation>Tarea concluida o no</translation>
    </message>
    <message>
        <source>Task in progress</source>
        <translation>Tarea en curso</translation>
    </message>
    <message>
        <source>Task not started</source>
        <translation>Tarea sin iniciar</translation>
    </message>
    <message>
        <source>Task superseded</source>
        <translation>Tarea sustituida</translation>
    </message>
    <message>
        <source>Task needs no action</source>
        <translation>La tarea no requiere acción</translation>
    </message>
    <message>
        <source>Go to the conclusion the task comes from</source>
        <translation>Ir a la conclusión de la que se deriva la tarea</translation>
    </message>
    <message>
        <source>Matrix as PDF or Excel…</source>
        <translation>Matriz en PDF o Excel…</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tasks, overdue first</source>
        <translation>Tareas, primero las vencidas</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Última nota</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to be done</source>
        <translation>
            <numerusform>%n tarea pendiente</numerusform>
            <numerusform>%n tareas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is like what is chosen above.</source>
        <translation>Ninguna tarea corresponde a lo elegido arriba.</translation>
    </message>
    <message>
        <source>No task stands here yet. Write down who does what by when; on the page Conclusions a task begins from the conclusion in hand.</source>
        <translation>Todavía no hay ninguna tarea. Anote quién hace qué y en qué plazo; en la página Conclusiones, una tarea se inicia a partir de la conclusión en curso.</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nueva tarea…</translation>
    </message>
    <message>
        <source>The task was changed and is no longer among those that are shown.</source>
        <translation>La tarea se modificó y ya no figura entre las que se muestran.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>todas las reuniones</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos los responsables</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Which part of the matrix is shown</source>
        <translation>Parte de la matriz que se muestra</translation>
    </message>
    <message>
        <source>of &amp;meeting</source>
        <translation>de la &amp;reunión</translation>
    </message>
    <message>
        <source>Meeting that the tasks come from</source>
        <translation>Reunión de la que se derivan las tareas</translation>
    </message>
    <message>
        <source>fo&amp;r</source>
        <translation>de&amp;l responsable</translation>
    </message>
    <message>
        <source>Who is to do the tasks</source>
        <translation>Responsable de las tareas</translation>
    </message>
    <message>
        <source>Matrix as PDF or Excel…</source>
        <translation>Matriz en PDF o Excel…</translation>
    </message>
    <message>
        <source>The task in hand, whole</source>
        <translation>La tarea elegida, completa</translation>
    </message>
</context>
<context>
    <name>TasksWork</name>
    <message>
        <source>The task stands in the follow-up matrix.</source>
        <translation>La tarea consta en la matriz de seguimiento.</translation>
    </message>
    <message>
        <source>The task was taken out. Undo brings it back.</source>
        <translation>Se quitó la tarea. Deshacer la devuelve.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Perhaps in the list already: {0}. Mark them at the door.</source>
        <translation>Quizá ya está en la lista: {0}. Márquelo en la puerta.</translation>
    </message>
    <message>
        <source>Known from another event: {0}.</source>
        <translation>Ya se conoce de otro evento: {0}.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <source>Walk-in: {0}</source>
        <translation>Llegada imprevista: {0}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Llegada imprevista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the person who walks in</source>
        <translation>Nombre de la persona que llega</translation>
    </message>
    <message>
        <source>&amp;Country or organisation</source>
        <translation>&amp;País u organización</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>A few letters, then Enter</source>
        <translation>Unas letras; luego Intro</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Se&amp;ssion</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Take this person</source>
        <translation>&amp;Es esta persona</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
