<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="qps-ploc" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Desens</source>
        <translation>[Åbôûţ Ðéšéñš ôñé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļôšé]</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>[Çļôšé ţĥîš ŵîñðôŵ (Éšçåþé) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Computes, checks and prints drug desensitization plans.</source>
        <translation>[Çômþûţéš, çĥéçķš åñð þŕîñţš ðŕûĝ ðéšéñšîţîžåţîôñ þļåñš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Copy this into a report of a fault</source>
        <translation>[Çôþý ţĥîš îñţô å ŕéþôŕţ ôf å fåûļţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>LICENCES AND SOURCES</source>
        <translation>[ĻÎÇÉÑÇÉŠ ÅÑÐ ŠÔÛŔÇÉŠ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; its fonts, IBM Plex Sans, are under the SIL Open Font License 1.1; Qt for Python is used under the LGPL 3. The example is the oxaliplatin table of Prieto-García (2019).</source>
        <translation>[Ţĥé þŕôĝŕåm îš ûñðéŕ ţĥé MÎŢ ļîçéñçé; îţš fôñţš, ÎBM Þļéx Šåñš, åŕé ûñðéŕ ţĥé ŠÎĻ Ôþéñ Fôñţ Ļîçéñšé 1.1; Qţ fôŕ Þýţĥôñ îš ûšéð ûñðéŕ ţĥé ĻĜÞĻ 3. Ţĥé éxåmþļé îš ţĥé ôxåļîþļåţîñ ţåbļé ôf Þŕîéţô-Ĝåŕçíå (2019). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The total dose is always an input; the program never recommends treatment. A plan is a draft until a second person has checked it.</source>
        <translation>[Ţĥé ţôţåļ ðôšé îš åļŵåýš åñ îñþûţ; ţĥé þŕôĝŕåm ñévéŕ ŕéçômméñðš ţŕéåţméñţ. Å þļåñ îš å ðŕåfţ ûñţîļ å šéçôñð þéŕšôñ ĥåš çĥéçķéð îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>[VÉŔŠÎÔÑŠ ôñé]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>[Véŕšîôñš ôñé]</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Desens</source>
        <translation>[&amp;Åbôûţ Ðéšéñš ôñé]</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>[&amp;Çļôšé þļåñ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>[&amp;Çôþý çéļļš ôñé]</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>[&amp;Ðåŕķ]</translation>
    </message>
    <message>
        <source>&amp;Duplicate rows</source>
        <translation>[&amp;Ðûþļîçåţé ŕôŵš ôñé]</translation>
    </message>
    <message>
        <source>&amp;Explain this cell</source>
        <translation>[&amp;Éxþļåîñ ţĥîš çéļļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;Export documents…</source>
        <translation>[&amp;Éxþôŕţ ðôçûméñţš… ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>[&amp;Fîļļ ðôŵñ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Generate steps…</source>
        <translation>[&amp;Ĝéñéŕåţé šţéþš… ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>[&amp;Ĥîĝĥ çôñţŕåšţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Insert step</source>
        <translation>[&amp;Îñšéŕţ šţéþ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>[&amp;Ļîĝĥţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>[&amp;Ñéŵ]</translation>
    </message>
    <message>
        <source>&amp;New protocol</source>
        <translation>[&amp;Ñéŵ þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Open protocol file…</source>
        <translation>[&amp;Ôþéñ þŕôţôçôļ fîļé… ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>[&amp;Ôþéñ… ôñé]</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>[&amp;Þåšţé çéļļš ôñé]</translation>
    </message>
    <message>
        <source>&amp;Protocols…</source>
        <translation>[&amp;Þŕôţôçôļš… ôñé]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qûîţ]</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>[&amp;Ŕéðô]</translation>
    </message>
    <message>
        <source>&amp;Remove steps</source>
        <translation>[&amp;Ŕémôvé šţéþš ôñé]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Šåvé]</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>[&amp;Ûñðô]</translation>
    </message>
    <message>
        <source>Begin a plan: choose a protocol, an example or the last plan</source>
        <translation>[Béĝîñ å þļåñ: çĥôôšé å þŕôţôçôļ, åñ éxåmþļé ôŕ ţĥé ļåšţ þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Close the plan; the window stays</source>
        <translation>[Çļôšé ţĥé þļåñ; ţĥé ŵîñðôŵ šţåýš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>[Çļôšé ţĥé ŵîñðôŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Copy the selected cells, for a spreadsheet too</source>
        <translation>[Çôþý ţĥé šéļéçţéð çéļļš, fôŕ å šþŕéåðšĥééţ ţôô ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>[Ðåŕķ ţéxţ ôñ å ļîĝĥţ ĝŕôûñð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Go to the cells of the next finding</source>
        <translation>[Ĝô ţô ţĥé çéļļš ôf ţĥé ñéxţ fîñðîñĝ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Go to the protocol that is open in the editor, or begin with that of the plan</source>
        <translation>[Ĝô ţô ţĥé þŕôţôçôļ ţĥåţ îš ôþéñ îñ ţĥé éðîţôŕ, ôŕ béĝîñ ŵîţĥ ţĥåţ ôf ţĥé þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Insert &amp;bag</source>
        <translation>[Îñšéŕţ &amp;båĝ ôñé]</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>[Ļîĝĥţ ţéxţ ôñ å ðåŕķ ĝŕôûñð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Look for a protocol, compare several, use one</source>
        <translation>[Ļôôķ fôŕ å þŕôţôçôļ, çômþåŕé šévéŕåļ, ûšé ôñé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Make solutions and steps of the protocol in the editor from a few inputs</source>
        <translation>[Måķé šôļûţîôñš åñð šţéþš ôf ţĥé þŕôţôçôļ îñ ţĥé éðîţôŕ fŕôm å féŵ îñþûţš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>[Måķé ţĥé çĥåñĝé åĝåîñ ţĥåţ ŵåš ţåķéñ båçķ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>[Môvé &amp;ðôŵñ ôñé]</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>[Môvé &amp;ûþ ôñé]</translation>
    </message>
    <message>
        <source>Move the selected step or bag down</source>
        <translation>[Môvé ţĥé šéļéçţéð šţéþ ôŕ båĝ ðôŵñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Move the selected step or bag up</source>
        <translation>[Môvé ţĥé šéļéçţéð šţéþ ôŕ båĝ ûþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>[Ñéxţ &amp;fîñðîñĝ ôñé]</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>[Ôþéñ å þļåñ fîļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Open a protocol file in the editor</source>
        <translation>[Ôþéñ å þŕôţôçôļ fîļé îñ ţĥé éðîţôŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Protocol &amp;editor</source>
        <translation>[Þŕôţôçôļ &amp;éðîţôŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Put a step in before the selected one</source>
        <translation>[Þûţ å šţéþ îñ béfôŕé ţĥé šéļéçţéð ôñé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Put a weaker bag in before the selected one</source>
        <translation>[Þûţ å ŵéåķéŕ båĝ îñ béfôŕé ţĥé šéļéçţéð ôñé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Put the selected rows of the protocol in once more</source>
        <translation>[Þûţ ţĥé šéļéçţéð ŕôŵš ôf ţĥé þŕôţôçôļ îñ ôñçé môŕé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Remove ba&amp;g</source>
        <translation>[Ŕémôvé bå&amp;g ôñé]</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>[Šåvé &amp;åš… ôñé]</translation>
    </message>
    <message>
        <source>Save the plan in another file</source>
        <translation>[Šåvé ţĥé þļåñ îñ åñôţĥéŕ fîļé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Save the plan in its file</source>
        <translation>[Šåvé ţĥé þļåñ îñ îţš fîļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Say how the number in this cell comes about, with its numbers</source>
        <translation>[Šåý ĥôŵ ţĥé ñûmbéŕ îñ ţĥîš çéļļ çôméš åbôûţ, ŵîţĥ îţš ñûmbéŕš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>[Ţåķé ţĥé ļåšţ çĥåñĝé båçķ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Take the selected bag out, where no step draws on it</source>
        <translation>[Ţåķé ţĥé šéļéçţéð båĝ ôûţ, ŵĥéŕé ñô šţéþ ðŕåŵš ôñ îţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Take the selected steps out</source>
        <translation>[Ţåķé ţĥé šéļéçţéð šţéþš ôûţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>[Ţĥé šţŕôñĝéšţ çôñţŕåšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Type the copied cells into the selected ones: all of them, or none</source>
        <translation>[Ţýþé ţĥé çôþîéð çéļļš îñţô ţĥé šéļéçţéð ôñéš: åļļ ôf ţĥém, ôŕ ñôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Type the text of the top selected cell into the selected cells below it</source>
        <translation>[Ţýþé ţĥé ţéxţ ôf ţĥé ţôþ šéļéçţéð çéļļ îñţô ţĥé šéļéçţéð çéļļš béļôŵ îţ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>[Véŕšîôñš, ļîçéñçéš åñð šôûŕçéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Write a protocol from nothing</source>
        <translation>[Ŵŕîţé å þŕôţôçôļ fŕôm ñôţĥîñĝ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Write labels, worksheet, workbook and plan file into a folder</source>
        <translation>[Ŵŕîţé ļåbéļš, ŵôŕķšĥééţ, ŵôŕķbôôķ åñð þļåñ fîļé îñţô å fôļðéŕ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>[{tip} ({key}) ôñé]</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Documents</source>
        <translation>[Ðôçûméñţš ôñé]</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>This is not a recovery file of this version.</source>
        <translation>[Ţĥîš îš ñôţ å ŕéçôvéŕý fîļé ôf ţĥîš véŕšîôñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What is not saved could not be kept safe against a crash ({reason}). Save often.</source>
        <translation>[Ŵĥåţ îš ñôţ šåvéð çôûļð ñôţ bé ķéþţ šåfé åĝåîñšţ å çŕåšĥ ({reason}). Šåvé ôfţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Given {given}. How much is prepared is not known.</source>
        <translation>[Ĝîvéñ {given}. Ĥôŵ mûçĥ îš þŕéþåŕéð îš ñôţ ķñôŵñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Prepared {prepared} = given {given} + discarded {discarded}</source>
        <translation>[Þŕéþåŕéð {prepared} = ĝîvéñ {given} + ðîšçåŕðéð {discarded} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Prepared {prepared} = given {given} + left in the lines {left} + discarded {discarded}</source>
        <translation>[Þŕéþåŕéð {prepared} = ĝîvéñ {given} + ļéfţ îñ ţĥé ļîñéš {left} + ðîšçåŕðéð {discarded} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Test series: nothing is given as treatment.</source>
        <translation>[Ţéšţ šéŕîéš: ñôţĥîñĝ îš ĝîvéñ åš ţŕéåţméñţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation>[Å ðôšé bý ÅÛÇ šţåţéš ţĥé ÅÛÇ åñð ţĥé çļéåŕåñçé, åñð ñô ðôšé fôŕ éåçĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation>[Å ðôšé bý m2 ôŕ bý ķĝ šţåţéš ţĥé ðôšé fôŕ éåçĥ ôf ţĥém, åñð ñô ÅÛÇ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation>[Å ðôšé îš ŵôŕķéð ôûţ fŕôm åñ åmôûñţ ôf ðŕûĝ, ñôţ fŕôm mL ôf å þŕôðûçţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation>[ÅÛÇ {auc} × (ĜFŔ {size} mL/min + 25) = {result} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation>[{basis}, åš ôŕðéŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation>[{basis}; ţĥé ôŕðéŕ šåýš {dose} ({off}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation>[{basis}; ţĥé ôŕðéŕ šåýš {dose}, ŵĥîçĥ méåšûŕéš šôméţĥîñĝ éļšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{each}/kg × {size} kg = {result}</source>
        <translation>[{each}/ķĝ × {size} ķĝ = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{each}/m2 × {size} m2 = {result}</source>
        <translation>[{each}/m2 × {size} m2 = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” adds {more} to the clearance; Calvert's formula adds 25: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>[“{typed}” åððš {more} ţô ţĥé çļéåŕåñçé; Çåļvéŕţ's fôŕmûļå åððš 25: “ÅÛÇ 5 x (90 + 25) mL/min”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation>[“{typed}” îš å ðôšé fôŕ éåçĥ {per}, bûţ ţĥéñ çôûñţš {unit}. Ŵŕîţé ôñé ôf ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>[“{typed}” îš ñô ðôšé bý ÅÛÇ. Ŵŕîţé ţĥé ÅÛÇ åñð ţĥé çļéåŕåñçé îñ mL/min: “ÅÛÇ 5 x (90 + 25) mL/min”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>[“{typed}” îš ñôţ ŵĥåţ å ðôšé îš ŵôŕķéð ôûţ fŕôm. Ŵŕîţé “375 mg/m2 x 1{mark}8 m2”, “5 mg/ķĝ x 70 ķĝ” ôŕ “ÅÛÇ 5 x (90 + 25) mL/min”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>The plan has no cell {column} in row {row} of {table}.</source>
        <translation>[Ţĥé þļåñ ĥåš ñô çéļļ {column} îñ ŕôŵ {row} ôf {table}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation>[Ðôšé ôf éåçĥ šţéþ (båŕš) åñð ðôšé šô fåŕ (ļîñé), {unit} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation>[Ðôšé ŕåţé ôf éåçĥ šţéþ (båŕš, {rate_unit}) åñð ðôšé šô fåŕ (ļîñé, {unit}) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation>[Šţéþ {step}, {solution}: å þŕîçķ, ŵĥîçĥ çôûñţš ñô ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation>[Šţéþ {step}, {solution}: fîļļš ţĥé ļîñé åñð çôûñţš ñô ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation>[Šţéþ {step}, {solution}: {rate} fôŕ {time} ĝîvéš {dose}, ţĥåţ îš {dose_rate}. Šô fåŕ {so_far}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation>[Šţéþ {step}: ĝîvéš {dose}. Šô fåŕ {so_far}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>[båĝ {number} ôñé]</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>[çûþ {number} ôñé]</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>[ðåý {number} ôñé]</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>[šýŕîñĝé {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>[vîåļ {number} ôñé]</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>CHECKS</source>
        <translation>[ÇĤÉÇĶŠ ôñé]</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>[Çĥéçķš ôñé]</translation>
    </message>
    <message>
        <source>DIFFERS FROM THE PROTOCOL · {count}</source>
        <translation>[ÐÎFFÉŔŠ FŔÔM ŢĤÉ ÞŔÔŢÔÇÔĻ · {count} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Differences from the protocol</source>
        <translation>[Ðîfféŕéñçéš fŕôm ţĥé þŕôţôçôļ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>[Éxþļåñåţîôñ ôf ţĥé çéļļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>FOLLOWS THE PROTOCOL TO THE LETTER</source>
        <translation>[FÔĻĻÔŴŠ ŢĤÉ ÞŔÔŢÔÇÔĻ ŢÔ ŢĤÉ ĻÉŢŢÉŔ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Go to a cell, and its working is shown here with its numbers.</source>
        <translation>[Ĝô ţô å çéļļ, åñð îţš ŵôŕķîñĝ îš šĥôŵñ ĥéŕé ŵîţĥ îţš ñûmbéŕš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>[Ţĥîš çéļļ ôñé]</translation>
    </message>
    <message>
        <source>What the checks say, the worst first. Click a line to go to the cells it is about.</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý, ţĥé ŵôŕšţ fîŕšţ. Çļîçķ å ļîñé ţô ĝô ţô ţĥé çéļļš îţ îš åbôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What this plan differs in from its protocol. Click a line to go to the cells it is about; in the grids they have the sign ≠.</source>
        <translation>[Ŵĥåţ ţĥîš þļåñ ðîfféŕš îñ fŕôm îţš þŕôţôçôļ. Çļîçķ å ļîñé ţô ĝô ţô ţĥé çéļļš îţ îš åbôûţ; îñ ţĥé ĝŕîðš ţĥéý ĥåvé ţĥé šîĝñ ≠. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{count} NOTED</source>
        <translation>[{count} ÑÔŢÉÐ ôñé]</translation>
    </message>
    <message>
        <source>{count} OPEN</source>
        <translation>[{count} ÔÞÉÑ ôñé]</translation>
    </message>
    <message>
        <source>{count} PASS</source>
        <translation>[{count} ÞÅŠŠ ôñé]</translation>
    </message>
    <message>
        <source>{count} STOP</source>
        <translation>[{count} ŠŢÔÞ ôñé]</translation>
    </message>
    <message>
        <source>{count} TO CONSIDER</source>
        <translation>[{count} ŢÔ ÇÔÑŠÎÐÉŔ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>For {dose} this protocol gives {given}.</source>
        <translation>[Fôŕ {dose} ţĥîš þŕôţôçôļ ĝîvéš {given}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>, retired</source>
        <translation>[, ŕéţîŕéð ôñé]</translation>
    </message>
    <message>
        <source>, version {version} of this site, by {author}</source>
        <translation>[, véŕšîôñ {version} ôf ţĥîš šîţé, bý {author} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>--line-volume needs --priming: how the lines are filled is never assumed.</source>
        <translation>[--ļîñé-vôļûmé ñééðš --þŕîmîñĝ: ĥôŵ ţĥé ļîñéš åŕé fîļļéð îš ñévéŕ åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>AMBER</source>
        <translation>[ÅMBÉŔ]</translation>
    </message>
    <message>
        <source>An order needs {option}.</source>
        <translation>[Åñ ôŕðéŕ ñééðš {option}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Differs from the protocol ({count})</source>
        <translation>[Ðîfféŕš fŕôm ţĥé þŕôţôçôļ ({count}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Dose worked out from: {basis}</source>
        <translation>[Ðôšé ŵôŕķéð ôûţ fŕôm: {basis} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Drug desensitization plans: computed exactly, checked and printed. The total dose is always an input; the program never recommends treatment.</source>
        <translation>[Ðŕûĝ ðéšéñšîţîžåţîôñ þļåñš: çômþûţéð éxåçţļý, çĥéçķéð åñð þŕîñţéð. Ţĥé ţôţåļ ðôšé îš åļŵåýš åñ îñþûţ; ţĥé þŕôĝŕåm ñévéŕ ŕéçômméñðš ţŕéåţméñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>[Fîñðîñĝš ôñé]</translation>
    </message>
    <message>
        <source>Follows the protocol to the letter.</source>
        <translation>[Fôļļôŵš ţĥé þŕôţôçôļ ţô ţĥé ļéţţéŕ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Give a plan file, or an order with --protocol, --drug and --dose.</source>
        <translation>[Ĝîvé å þļåñ fîļé, ôŕ åñ ôŕðéŕ ŵîţĥ --þŕôţôçôļ, --ðŕûĝ åñð --ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Give either a plan file or an order, not both: {option} is of an order.</source>
        <translation>[Ĝîvé éîţĥéŕ å þļåñ fîļé ôŕ åñ ôŕðéŕ, ñôţ bôţĥ: {option} îš ôf åñ ôŕðéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Give the id of a protocol or a protocol file.</source>
        <translation>[Ĝîvé ţĥé îð ôf å þŕôţôçôļ ôŕ å þŕôţôçôļ fîļé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>In the library, {where}: {sentence}</source>
        <translation>[Îñ ţĥé ļîbŕåŕý, {where}: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Name the file to write the protocol into.</source>
        <translation>[Ñåmé ţĥé fîļé ţô ŵŕîţé ţĥé þŕôţôçôļ îñţô. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Name the folder to write into.</source>
        <translation>[Ñåmé ţĥé fôļðéŕ ţô ŵŕîţé îñţô. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>[Ñô fîñðîñĝš. ôñé]</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>[Ñô.]</translation>
    </message>
    <message>
        <source>Potency: {amount} = {equals}, stated for this plan</source>
        <translation>[Þôţéñçý: {amount} = {equals}, šţåţéð fôŕ ţĥîš þļåñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Potency: {amount} = {equals}, stated in the protocol</source>
        <translation>[Þôţéñçý: {amount} = {equals}, šţåţéð îñ ţĥé þŕôţôçôļ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>[ŔÉÐ]</translation>
    </message>
    <message>
        <source>Say who imports it, with --author: the library keeps the name.</source>
        <translation>[Šåý ŵĥô îmþôŕţš îţ, ŵîţĥ --åûţĥôŕ: ţĥé ļîbŕåŕý ķééþš ţĥé ñåmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Sources and notes: desens-gui protocols show ID</source>
        <translation>[Šôûŕçéš åñð ñôţéš: ðéšéñš-ĝûî þŕôţôçôļš šĥôŵ ÎÐ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Step table</source>
        <translation>[Šţéþ ţåbļé ôñé]</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>[Šûmš]</translation>
    </message>
    <message>
        <source>Test strength: {concentration} ({drug}), chosen from {source} ({year})</source>
        <translation>[Ţéšţ šţŕéñĝţĥ: {concentration} ({drug}), çĥôšéñ fŕôm {source} ({year}) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The order says {typed} and the protocol {stated}: these are different measures. State with --potency how much of one is how much of the other, as the maker does, for example “250 mg = 400000 units”.</source>
        <translation>[Ţĥé ôŕðéŕ šåýš {typed} åñð ţĥé þŕôţôçôļ {stated}: ţĥéšé åŕé ðîfféŕéñţ méåšûŕéš. Šţåţé ŵîţĥ --þôţéñçý ĥôŵ mûçĥ ôf ôñé îš ĥôŵ mûçĥ ôf ţĥé ôţĥéŕ, åš ţĥé måķéŕ ðôéš, fôŕ éxåmþļé “250 mg = 400000 ûñîţš”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The order says {typed}, and the protocol {stated} until a published highest concentration is chosen: choose it with --strength. Listed for {drug}: {possible}.</source>
        <translation>[Ţĥé ôŕðéŕ šåýš {typed}, åñð ţĥé þŕôţôçôļ {stated} ûñţîļ å þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ îš çĥôšéñ: çĥôôšé îţ ŵîţĥ --šţŕéñĝţĥ. Ļîšţéð fôŕ {drug}: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>[Ţĥé ôûţþûţ çôûļð ñôţ bé ŵŕîţţéñ: {reason}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The protocol lists no published highest concentration of “{drug}” to choose.</source>
        <translation>[Ţĥé þŕôţôçôļ ļîšţš ñô þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ôf “{drug}” ţô çĥôôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot be shown. The commands are: {commands}.</source>
        <translation>[Ţĥéŕé îš ñô ðîšþļåý ĥéŕé, šô ţĥé ŵîñðôŵ çåññôţ bé šĥôŵñ. Ţĥé çômmåñðš åŕé: {commands}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Written and read back: {names} in {folder}</source>
        <translation>[Ŵŕîţţéñ åñð ŕéåð båçķ: {names} îñ {folder} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>a plan file (.desens); or describe an order with the options below</source>
        <translation>[å þļåñ fîļé (.ðéšéñš); ôŕ ðéšçŕîbé åñ ôŕðéŕ ŵîţĥ ţĥé ôþţîôñš béļôŵ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>at the vein</source>
        <translation>[åţ ţĥé véîñ ôñé]</translation>
    </message>
    <message>
        <source>bedside sheets are not available in this version.</source>
        <translation>[béðšîðé šĥééţš åŕé ñôţ åvåîļåbļé îñ ţĥîš véŕšîôñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>before release: {sentence}</source>
        <translation>[béfôŕé ŕéļéåšé: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>birth date, year-month-day</source>
        <translation>[bîŕţĥ ðåţé, ýéåŕ-môñţĥ-ðåý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>concentration of the stock that is drawn up, for example “5 mg/mL”</source>
        <translation>[çôñçéñţŕåţîôñ ôf ţĥé šţôçķ ţĥåţ îš ðŕåŵñ ûþ, fôŕ éxåmþļé “5 mg/mL” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>cumulative mL</source>
        <translation>[çûmûļåţîvé mL ôñé]</translation>
    </message>
    <message>
        <source>cumulative {unit}</source>
        <translation>[çûmûļåţîvé {unit} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>day</source>
        <translation>[ðåý]</translation>
    </message>
    <message>
        <source>diluent mL</source>
        <translation>[ðîļûéñţ mL ôñé]</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>[ðîšçåŕðéð ôñé]</translation>
    </message>
    <message>
        <source>documents to write, separated by commas: labels, worksheet, workbook, plan</source>
        <translation>[ðôçûméñţš ţô ŵŕîţé, šéþåŕåţéð bý çômmåš: ļåbéļš, ŵôŕķšĥééţ, ŵôŕķbôôķ, þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>donated mL</source>
        <translation>[ðôñåţéð mL ôñé]</translation>
    </message>
    <message>
        <source>dose {unit}</source>
        <translation>[ðôšé {unit} ôñé]</translation>
    </message>
    <message>
        <source>dose {unit} {drug}</source>
        <translation>[ðôšé {unit} {drug} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>draw mL</source>
        <translation>[ðŕåŵ mL ôñé]</translation>
    </message>
    <message>
        <source>drawn from</source>
        <translation>[ðŕåŵñ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>final rate, for example “160 mL/h”</source>
        <translation>[fîñåļ ŕåţé, fôŕ éxåmþļé “160 mL/h” ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>find what is inconsistent in a table made elsewhere (not in this version)</source>
        <translation>[fîñð ŵĥåţ îš îñçôñšîšţéñţ îñ å ţåbļé måðé éļšéŵĥéŕé (ñôţ îñ ţĥîš véŕšîôñ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>folder to write into</source>
        <translation>[fôļðéŕ ţô ŵŕîţé îñţô ôñé ţŵô]</translation>
    </message>
    <message>
        <source>from</source>
        <translation>[fŕôm]</translation>
    </message>
    <message>
        <source>given</source>
        <translation>[ĝîvéñ]</translation>
    </message>
    <message>
        <source>given {unit}</source>
        <translation>[ĝîvéñ {unit} ôñé]</translation>
    </message>
    <message>
        <source>how bags are filled: empty (exact volumes into an empty container)</source>
        <translation>[ĥôŵ båĝš åŕé fîļļéð: émþţý (éxåçţ vôļûméš îñţô åñ émþţý çôñţåîñéŕ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>how much of one measure is how much of another, for example “250 mg = 400000 units”</source>
        <translation>[ĥôŵ mûçĥ ôf ôñé méåšûŕé îš ĥôŵ mûçĥ ôf åñôţĥéŕ, fôŕ éxåmþļé “250 mg = 400000 ûñîţš” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>id of a protocol, or a protocol file</source>
        <translation>[îð ôf å þŕôţôçôļ, ôŕ å þŕôţôçôļ fîļé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>id of the label stock: roll-100x70</source>
        <translation>[îð ôf ţĥé ļåbéļ šţôçķ: ŕôļļ-100x70 ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>id of the pump; rates are rounded to what it can be set to</source>
        <translation>[îð ôf ţĥé þûmþ; ŕåţéš åŕé ŕôûñðéð ţô ŵĥåţ îţ çåñ bé šéţ ţô ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>import: the file is the next version of the site’s protocol of the same id</source>
        <translation>[îmþôŕţ: ţĥé fîļé îš ţĥé ñéxţ véŕšîôñ ôf ţĥé šîţé’s þŕôţôçôļ ôf ţĥé šåmé îð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>import: who imports it; the library keeps the name</source>
        <translation>[îmþôŕţ: ŵĥô îmþôŕţš îţ; ţĥé ļîbŕåŕý ķééþš ţĥé ñåmé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>info</source>
        <translation>[îñfô]</translation>
    </message>
    <message>
        <source>infused mL</source>
        <translation>[îñfûšéð mL ôñé]</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>[ķîñð]</translation>
    </message>
    <message>
        <source>label stock {typed}</source>
        <translation>[ļåbéļ šţôçķ {typed} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>language of the documents</source>
        <translation>[ļåñĝûåĝé ôf ţĥé ðôçûméñţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>left in line</source>
        <translation>[ļéfţ îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>list the protocols of the library; show, check, import, export, retire or restore one</source>
        <translation>[ļîšţ ţĥé þŕôţôçôļš ôf ţĥé ļîbŕåŕý; šĥôŵ, çĥéçķ, îmþôŕţ, éxþôŕţ, ŕéţîŕé ôŕ ŕéšţôŕé ôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>name of the diluent</source>
        <translation>[ñåmé ôf ţĥé ðîļûéñţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>name of the drug</source>
        <translation>[ñåmé ôf ţĥé ðŕûĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>number of solutions: the weakest go with their steps, or weaker ones come at half the rates</source>
        <translation>[ñûmbéŕ ôf šôļûţîôñš: ţĥé ŵéåķéšţ ĝô ŵîţĥ ţĥéîŕ šţéþš, ôŕ ŵéåķéŕ ôñéš çômé åţ ĥåļf ţĥé ŕåţéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>[ôŕðéŕéð ôñé]</translation>
    </message>
    <message>
        <source>overfill of a commercial bag (not in this version)</source>
        <translation>[ôvéŕfîļļ ôf å çômméŕçîåļ båĝ (ñôţ îñ ţĥîš véŕšîôñ) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>paper of the sheets: a4 or letter</source>
        <translation>[þåþéŕ ôf ţĥé šĥééţš: å4 ôŕ ļéţţéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>paper {typed}</source>
        <translation>[þåþéŕ {typed} ôñé]</translation>
    </message>
    <message>
        <source>patient's name</source>
        <translation>[þåţîéñţ's ñåmé ôñé]</translation>
    </message>
    <message>
        <source>patient's number</source>
        <translation>[þåţîéñţ's ñûmbéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>[þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>print numbers with up to 15 significant digits, to compare with a table</source>
        <translation>[þŕîñţ ñûmbéŕš ŵîţĥ ûþ ţô 15 šîĝñîfîçåñţ ðîĝîţš, ţô çômþåŕé ŵîţĥ å ţåbļé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>[þŕîñţ ôñé ĴŠÔÑ ôbĵéçţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>print the JSON schema of plan files or protocol files</source>
        <translation>[þŕîñţ ţĥé ĴŠÔÑ šçĥémå ôf þļåñ fîļéš ôŕ þŕôţôçôļ fîļéš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>print the findings; exit 1 when something is red</source>
        <translation>[þŕîñţ ţĥé fîñðîñĝš; éxîţ 1 ŵĥéñ šôméţĥîñĝ îš ŕéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>product</source>
        <translation>[þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>[þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>rate mL/h</source>
        <translation>[ŕåţé mL/h ôñé]</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>[ŕîšé]</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>[šôļûţîôñ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>solve a plan or an order and print both tables</source>
        <translation>[šôļvé å þļåñ ôŕ åñ ôŕðéŕ åñð þŕîñţ bôţĥ ţåbļéš ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>starts min</source>
        <translation>[šţåŕţš min ôñé]</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>[šţôçķ]</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>[ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>test series: no dose to add up; {time}</source>
        <translation>[ţéšţ šéŕîéš: ñô ðôšé ţô åðð ûþ; {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>the first dose as a share of the total dose, for example 1/1000000</source>
        <translation>[ţĥé fîŕšţ ðôšé åš å šĥåŕé ôf ţĥé ţôţåļ ðôšé, fôŕ éxåmþļé 1/1000000 ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>then wait min</source>
        <translation>[ţĥéñ ŵåîţ min ôñé]</translation>
    </message>
    <message>
        <source>time min</source>
        <translation>[ţîmé min ôñé]</translation>
    </message>
    <message>
        <source>time of every step that has the usual one, for example “15 min”</source>
        <translation>[ţîmé ôf évéŕý šţéþ ţĥåţ ĥåš ţĥé ûšûåļ ôñé, fôŕ éxåmþļé “15 min” ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>total dose with its unit, for example “134 mg”</source>
        <translation>[ţôţåļ ðôšé ŵîţĥ îţš ûñîţ, fôŕ éxåmþļé “134 mg” ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>total volume of each solution, weakest first</source>
        <translation>[ţôţåļ vôļûmé ôf éåçĥ šôļûţîôñ, ŵéåķéšţ fîŕšţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>volume mL</source>
        <translation>[vôļûmé mL ôñé]</translation>
    </message>
    <message>
        <source>volume of the flush after the last bag, or none</source>
        <translation>[vôļûmé ôf ţĥé fļûšĥ åfţéŕ ţĥé ļåšţ båĝ, ôŕ ñôñé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>volume shared by all lines before the vein (not in this version)</source>
        <translation>[vôļûmé šĥåŕéð bý åļļ ļîñéš béfôŕé ţĥé véîñ (ñôţ îñ ţĥîš véŕšîôñ) ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>[ŵåŕð]</translation>
    </message>
    <message>
        <source>what one line holds, for example “20 mL”</source>
        <translation>[ŵĥåţ ôñé ļîñé ĥôļðš, fôŕ éxåmþļé “20 mL” ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>what the dose was worked out from, to be checked against it: “375 mg/m2 x 1.8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”</source>
        <translation>[ŵĥåţ ţĥé ðôšé ŵåš ŵôŕķéð ôûţ fŕôm, ţô bé çĥéçķéð åĝåîñšţ îţ: “375 mg/m2 x 1.8 m2”, “5 mg/ķĝ x 70 ķĝ” ôŕ “ÅÛÇ 5 x (90 + 25) mL/min” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>what the last solution does</source>
        <translation>[ŵĥåţ ţĥé ļåšţ šôļûţîôñ ðôéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>what the lines are primed with: own-line (a line per bag, primed with it)</source>
        <translation>[ŵĥåţ ţĥé ļîñéš åŕé þŕîméð ŵîţĥ: ôŵñ-ļîñé (å ļîñé þéŕ båĝ, þŕîméð ŵîţĥ îţ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>when the bags are prepared, for example 2026-11-20T08:10</source>
        <translation>[ŵĥéñ ţĥé båĝš åŕé þŕéþåŕéð, fôŕ éxåmþļé 2026-11-20Ţ08:10 ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>when the first step starts, for example 2026-11-20T09:00</source>
        <translation>[ŵĥéñ ţĥé fîŕšţ šţéþ šţåŕţš, fôŕ éxåmþļé 2026-11-20Ţ09:00 ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>which published highest concentration a test series uses, for example “33 mg/mL”</source>
        <translation>[ŵĥîçĥ þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ å ţéšţ šéŕîéš ûšéš, fôŕ éxåmþļé “33 mg/mL” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>write all documents of the published oxaliplatin plan</source>
        <translation>[ŵŕîţé åļļ ðôçûméñţš ôf ţĥé þûbļîšĥéð ôxåļîþļåţîñ þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>write labels, worksheet, workbook and plan file</source>
        <translation>[ŵŕîţé ļåbéļš, ŵôŕķšĥééţ, ŵôŕķbôôķ åñð þļåñ fîļé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>[{dose} çôûñţš {drug} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{drug} {dose}, {protocol} ({id})</source>
        <translation>[{drug} {dose}, {protocol} ({id}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{drug} {dose}, {protocol} ({id}), changed</source>
        <translation>[{drug} {dose}, {protocol} ({id}), çĥåñĝéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{drug} {per}</source>
        <translation>[{drug} {per} ôñé]</translation>
    </message>
    <message>
        <source>{file}: fine. {name} ({id}): {solutions} solutions, {steps} steps.</source>
        <translation>[{file}: fîñé. {name} ({id}): {solutions} šôļûţîôñš, {steps} šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{file}: in the library as {id}, version {version}.</source>
        <translation>[{file}: îñ ţĥé ļîbŕåŕý åš {id}, véŕšîôñ {version}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{file}: in the library as {id}, version {version}: an entry of its own, beside “{asked}”, whose id was taken.</source>
        <translation>[{file}: îñ ţĥé ļîbŕåŕý åš {id}, véŕšîôñ {version}: åñ éñţŕý ôf îţš ôŵñ, béšîðé “{asked}”, ŵĥôšé îð ŵåš ţåķéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{file}: the library has it already, as {id}. Nothing was saved.</source>
        <translation>[{file}: ţĥé ļîbŕåŕý ĥåš îţ åļŕéåðý, åš {id}. Ñôţĥîñĝ ŵåš šåvéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{id}: offered.</source>
        <translation>[{id}: ôfféŕéð. ôñé]</translation>
    </message>
    <message>
        <source>{id}: retired. It is not offered any more; its file stays.</source>
        <translation>[{id}: ŕéţîŕéð. Îţ îš ñôţ ôfféŕéð åñý môŕé; îţš fîļé šţåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{id}: written into {file}.</source>
        <translation>[{id}: ŵŕîţţéñ îñţô {file}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{option} belongs to “protocols import” only.</source>
        <translation>[{option} béļôñĝš ţô “þŕôţôçôļš îmþôŕţ” ôñļý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{option} is given twice. Which one is meant?</source>
        <translation>[{option} îš ĝîvéñ ţŵîçé. Ŵĥîçĥ ôñé îš méåñţ? ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{option} is missing. See: {command} --help</source>
        <translation>[{option} îš mîššîñĝ. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{option} needs --line-volume: what a line holds is never assumed.</source>
        <translation>[{option} ñééðš --ļîñé-vôļûmé: ŵĥåţ å ļîñé ĥôļðš îš ñévéŕ åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{option} needs a value. See: {command} --help</source>
        <translation>[{option} ñééðš å våļûé. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{per}</source>
        <translation>[{per}]</translation>
    </message>
    <message>
        <source>{reason}. See: {command} --help</source>
        <translation>[{reason}. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{said} “{id}” is retired and stays so: nothing offers it until “protocols restore {id}”.</source>
        <translation>[{said} “{id}” îš ŕéţîŕéð åñð šţåýš šô: ñôţĥîñĝ ôfféŕš îţ ûñţîļ “þŕôţôçôļš ŕéšţôŕé {id}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{says} Give a first dose that the pump can be set to.</source>
        <translation>[{says} Ĝîvé å fîŕšţ ðôšé ţĥåţ ţĥé þûmþ çåñ bé šéţ ţô. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{time}; the first step gives {fraction} of the dose</source>
        <translation>[{time}; ţĥé fîŕšţ šţéþ ĝîvéš {fraction} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{time}; the first step gives {fraction} of the ordered dose, the last one {last}</source>
        <translation>[{time}; ţĥé fîŕšţ šţéþ ĝîvéš {fraction} ôf ţĥé ôŕðéŕéð ðôšé, ţĥé ļåšţ ôñé {last} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{typed} is no published highest concentration of “{drug}”. Listed: {possible}.</source>
        <translation>[{typed} îš ñô þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ôf “{drug}”. Ļîšţéð: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{unit} made</source>
        <translation>[{unit} måðé ôñé]</translation>
    </message>
    <message>
        <source>{unit} {drug} made</source>
        <translation>[{unit} {drug} måðé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} in {time}; the first step gives {fraction} of the dose</source>
        <translation>[{volume} îñ {time}; ţĥé fîŕšţ šţéþ ĝîvéš {fraction} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{what} is not available in this version.</source>
        <translation>[{what} îš ñôţ åvåîļåbļé îñ ţĥîš véŕšîôñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{what} is not available in this version. Available: {available}.</source>
        <translation>[{what} îš ñôţ åvåîļåbļé îñ ţĥîš véŕšîôñ. Åvåîļåbļé: {available}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is neither a command nor a plan file. The commands are: {commands}.</source>
        <translation>[“{typed}” îš ñéîţĥéŕ å çômmåñð ñôŕ å þļåñ fîļé. Ţĥé çômmåñðš åŕé: {commands}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” is no document. Documents: {available}.</source>
        <translation>[“{typed}” îš ñô ðôçûméñţ. Ðôçûméñţš: {available}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of solutions, for example 3.</source>
        <translation>[“{typed}” îš ñôţ å ñûmbéŕ ôf šôļûţîôñš, fôŕ éxåmþļé 3. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is not known here. See: {command} --help</source>
        <translation>[“{typed}” îš ñôţ ķñôŵñ ĥéŕé. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is not possible here. Possible: {possible}.</source>
        <translation>[“{typed}” îš ñôţ þôššîbļé ĥéŕé. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is one word too many here.</source>
        <translation>[“{typed}” îš ôñé ŵôŕð ţôô måñý ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>All of these protocols are equal in this</source>
        <translation>[Åļļ ôf ţĥéšé þŕôţôçôļš åŕé éqûåļ îñ ţĥîš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The protocols differ in this</source>
        <translation>[Ţĥé þŕôţôçôļš ðîfféŕ îñ ţĥîš ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation>[Båĝ]</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>[Çûþ]</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>[Šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>[Vîåļ]</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>This solution holds a share of the full strength. Write “{typed} of full strength”, or “{typed} of dose” for a share of the ordered dose.</source>
        <translation>[Ţĥîš šôļûţîôñ ĥôļðš å šĥåŕé ôf ţĥé fûļļ šţŕéñĝţĥ. Ŵŕîţé “{typed} ôf fûļļ šţŕéñĝţĥ”, ôŕ “{typed} ôf ðôšé” fôŕ å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This solution is a dilution of solution {number}. Write “solution {number} ÷ 10” for another dilution of it, or “{typed} of dose” for a share of the ordered dose.</source>
        <translation>[Ţĥîš šôļûţîôñ îš å ðîļûţîôñ ôf šôļûţîôñ {number}. Ŵŕîţé “šôļûţîôñ {number} ÷ 10” fôŕ åñôţĥéŕ ðîļûţîôñ ôf îţ, ôŕ “{typed} ôf ðôšé” fôŕ å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>[ŕémåîñðéŕ ôñé]</translation>
    </message>
    <message>
        <source>solution {number} ÷ {factor}</source>
        <translation>[šôļûţîôñ {number} ÷ {factor} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{share}</source>
        <translation>[{share} ôñé]</translation>
    </message>
    <message>
        <source>{share} of full strength</source>
        <translation>[{share} ôf fûļļ šţŕéñĝţĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>[{value} ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” does not say what it is. Write a share of the dose as “1/1000” or “2{mark}5 %”, an amount as “1{mark}5 {unit}”, a concentration as “0{mark}1 {unit}/mL”, or “remainder”.</source>
        <translation>[“{typed}” ðôéš ñôţ šåý ŵĥåţ îţ îš. Ŵŕîţé å šĥåŕé ôf ţĥé ðôšé åš “1/1000” ôŕ “2{mark}5 %”, åñ åmôûñţ åš “1{mark}5 {unit}”, å çôñçéñţŕåţîôñ åš “0{mark}1 {unit}/mL”, ôŕ “ŕémåîñðéŕ”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is not a share. Write a share as two whole numbers without marks, for example “1/1000”.</source>
        <translation>[“{typed}” îš ñôţ å šĥåŕé. Ŵŕîţé å šĥåŕé åš ţŵô ŵĥôļé ñûmbéŕš ŵîţĥôûţ måŕķš, fôŕ éxåmþļé “1/1000”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>[Ţĥé ļîñé ĥôļðš {line}, môŕé ţĥåñ ţĥé {volume} ôf ţĥîš šţéþ; ñô þļåñ çåñ bé måðé ôf ţĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Bag {number}</source>
        <translation>[Båĝ {number} ôñé]</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>[Çûþ {number} ôñé]</translation>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation>[Ļéfţ ôûţ ôf ŵĥåţ {other} ĥåš: {rows}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation>[Þŕôţôçôļ îñ ţĥîš þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation>[Þŕôţôçôļ îñ ţĥîš þļåñ: ţĥé ļîbŕåŕý ôf ţĥîš šîţé ĥåš ñô véŕšîôñ {version} ôf “{id}” ţô çômþåŕé îţ ŵîţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation>[Šţéþ {steps} ôñé]</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>[Šţéþš {steps} ôñé]</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>[Šýŕîñĝé {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>[Vîåļ {number} ôñé]</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>[Ŵĥôļé þļåñ ôñé]</translation>
    </message>
    <message>
        <source>all rates</source>
        <translation>[åļļ ŕåţéš ôñé]</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>[åñôţĥéŕ ţéxţ ôñé]</translation>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation>[åš ţĥé åmôûñţš åļļôŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>author</source>
        <translation>[åûţĥôŕ ôñé]</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>[båĝ]</translation>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation>[båĝš åŕé ðŕåŵñ ôñé]</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>[çåŕŕîéš ţĥé ŕémåîñðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>container</source>
        <translation>[çôñţåîñéŕ ôñé]</translation>
    </message>
    <message>
        <source>content</source>
        <translation>[çôñţéñţ ôñé]</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>[çûþ]</translation>
    </message>
    <message>
        <source>date</source>
        <translation>[ðåţé]</translation>
    </message>
    <message>
        <source>day</source>
        <translation>[ðåý]</translation>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation>[ðôšé {least} ţô {most}, ŕåţé ţô {rate} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>[ðŕûĝ]</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>[ðŕûĝš]</translation>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation>[éåçĥ fŕôm ţĥé ñéxţ šţŕôñĝéŕ ôñé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>[fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>from</source>
        <translation>[fŕôm]</translation>
    </message>
    <message>
        <source>further drugs</source>
        <translation>[fûŕţĥéŕ ðŕûĝš ôñé]</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>[ĝîvéš]</translation>
    </message>
    <message>
        <source>id</source>
        <translation>[îð]</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>[îñfûšîôñ ôñé]</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>[îñĵéçţîôñ ôñé]</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>[îñţŕåðéŕmåļ ôñé]</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>[îñţŕåvéñôûš îñfûšîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation>[îñţŕåvéñôûš îñĵéçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>is given as written</source>
        <translation>[îš ĝîvéñ åš ŵŕîţţéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>[ķîñð]</translation>
    </message>
    <message>
        <source>last solution</source>
        <translation>[ļåšţ šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>[ļîmîţš ôñé]</translation>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation>[mL ôf å ŕéåðý-måðé þŕôðûçţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>[ñåmé]</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>[ñô šûm ôñé]</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>note</source>
        <translation>[ñôţé]</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>[þåçé]</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>[þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>[þŕîçķ]</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>[þŕîmîñĝ ôñé]</translation>
    </message>
    <message>
        <source>product</source>
        <translation>[þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>[þûbļîšĥéð šţŕéñĝţĥš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>push</source>
        <translation>[þûšĥ]</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>[ŕåþîð]</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>[ŕåţé]</translation>
    </message>
    <message>
        <source>rate cap</source>
        <translation>[ŕåţé çåþ ôñé]</translation>
    </message>
    <message>
        <source>reference volume</source>
        <translation>[ŕéféŕéñçé vôļûmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>route</source>
        <translation>[ŕôûţé]</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>[šåvéð]</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>[šķîñ þŕîçķ ôñé]</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>[šļôŵ]</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>[šôļûţîôñ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>source</source>
        <translation>[šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>starting fraction</source>
        <translation>[šţåŕţîñĝ fŕåçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>[šţôþš åţ ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>[šûbçûţåñéôûš ôñé]</translation>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation>[šŵåļļôŵéð ðôšé ôñé]</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>[šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation>[ţåbļéţ {number} ôñé]</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>[ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>the dose counts</source>
        <translation>[ţĥé ðôšé çôûñţš ôñé]</translation>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation>[ţĥé ðŕûĝ ţĥåţ ţĥé ðôšé çôûñţš îš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation>[ţĥé fîñåļ ŕåţé môvéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the last single dose</source>
        <translation>[ţĥé ļåšţ šîñĝļé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>[ţĥé ļåšţ šţéþ ôñé]</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>[ţĥé ļîbŕåŕý ôñé]</translation>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation>[ţĥé ôŕðéŕéð ðôšé îš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>[ţĥé þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation>[ţĥé šûm ôf åļļ šţéþš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>time</source>
        <translation>[ţîmé]</translation>
    </message>
    <message>
        <source>time to the next</source>
        <translation>[ţîmé ţô ţĥé ñéxţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>[ûñţîļ émþţý ôñé]</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>[ûñţîļ ţĥé ðôšé îš ŕéåçĥéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>version</source>
        <translation>[véŕšîôñ ôñé]</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>[vîåļ]</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>[vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>{amount} = {equals}</source>
        <translation>[{amount} = {equals} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{content} in {volume}</source>
        <translation>[{content} îñ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{drug} {concentration} ({source}, {year})</source>
        <translation>[{drug} {concentration} ({source}, {year}) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{name} ({per} for each part)</source>
        <translation>[{name} ({per} fôŕ éåçĥ þåŕţ) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation>[{name} ôf {amount} îñ {parts} þåŕţš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation>[{place} ({what}): ñôţ îñ {other}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation>[{place} šţåñðš éļšéŵĥéŕé: {other} ĥåš îţ åš {was}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation>[{place}: ñôţ îñ {other}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{place}: {field} {now}; in {other} {was}.</source>
        <translation>[{place}: {field} {now}; îñ {other} {was}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{row} ({what})</source>
        <translation>[{row} ({what}) ôñé]</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>[{share} ôf ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation>[{share} ôf ţĥé fîñåļ ŕåţé ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>No plan is open.</source>
        <translation>[Ñô þļåñ îš ôþéñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Something else is typed that cannot be taken. Correct it, or press Escape there, before this one is changed.</source>
        <translation>[Šôméţĥîñĝ éļšé îš ţýþéð ţĥåţ çåññôţ bé ţåķéñ. Çôŕŕéçţ îţ, ôŕ þŕéšš Éšçåþé ţĥéŕé, béfôŕé ţĥîš ôñé îš çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here. Save under another name, so that nobody's work is lost.</source>
        <translation>[Ţĥé fîļé ŵåš çĥåñĝéð bý šômébôðý éļšé šîñçé îţ ŵåš ôþéñéð ĥéŕé. Šåvé ûñðéŕ åñôţĥéŕ ñåmé, šô ţĥåţ ñôbôðý's ŵôŕķ îš ļôšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This plan has no file yet. Choose where to save it.</source>
        <translation>[Ţĥîš þļåñ ĥåš ñô fîļé ýéţ. Çĥôôšé ŵĥéŕé ţô šåvé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{drug} {dose}, not saved yet</source>
        <translation>[{drug} {dose}, ñôţ šåvéð ýéţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation>[ÅMBÉŔ]</translation>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation>[Åļļ ðôšéš åŕé ĝîvéñ åš ŵŕîţţéñ; å šûŕþļûš ôŕ šĥôŕţfåļļ îš šĥôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation>[ÐŔÅFŢ – ÑÔŢ ÇĤÉÇĶÉÐ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>[ÎÑFÔ]</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation>[Îţ ĥôļðš ţĥé ðôšé mîñûš åļļ çôûñţéð šţéþš ôf ţĥé ôţĥéŕš, åñð îš ŕûñ ûñţîļ émþţý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation>[Îţ ĥôļðš ţĥé ŵĥôļé ðôšé; ţĥé ļåšţ šţéþ šţôþš ŵĥéñ ţĥé ôŕðéŕéð ðôšé îš ŕéåçĥéð, ţĥé ŕéšţ îš ðîšçåŕðéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation>[Îţ ĥôļðš ŵĥåţ îš ŵŕîţţéñ åñð évéŕýţĥîñĝ îš ŕûñ; å šûŕþļûš ôŕ šĥôŕţfåļļ îš šĥôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>[ŔÉÐ]</translation>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation>[Ţéšţ šéŕîéš: évéŕý šţéþ îš ðôñé åš ŵŕîţţéñ, åñð ñô ðôšé ĥåš ţô åðð ûþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>[Ţĥé çĥåŕåçţéŕ {code} çåññôţ bé þŕîñţéð: ţĥé ţýþéfåçé ļåçķš îţ. Ļåţîñ, Ĝŕééķ åñð Çýŕîļļîç ļéţţéŕš çåñ. Ţýþé ţĥé ñåmé åš îţ îš ţô bé þŕîñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>[Ţĥé çĥåŕåçţéŕ “{char}” ({code}) çåññôţ bé þŕîñţéð: ţĥé ţýþéfåçé ļåçķš îţ. Ļåţîñ, Ĝŕééķ åñð Çýŕîļļîç ļéţţéŕš çåñ. Ţýþé ţĥé ñåmé åš îţ îš ţô bé þŕîñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation>[Ţĥé ļåšţ ðôšé çômþļéţéš ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation>[Ţĥé ôŕðéŕéð ðôšé îš ţĥé ļåšţ šîñĝļé ðôšé; ţĥé ðôšéš béfôŕé ļéåð ţô îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>[båĝ {number} ôñé]</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>[çûþ {number} ôñé]</translation>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation>[fôŕ îñţŕåðéŕmåļ ûšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation>[fôŕ îñţŕåvéñôûš îñfûšîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation>[fôŕ îñţŕåvéñôûš îñĵéçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation>[fôŕ šķîñ þŕîçķ ţéšţîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation>[fôŕ šûbçûţåñéôûš ûšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation>[þļåñ {hash} ôñé]</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>[šţôçķ]</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>[šýŕîñĝé {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the remainder</source>
        <translation>[ţĥé ŕémåîñðéŕ ôñé]</translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation>[ţĥé ŵĥôļé ðôšé ôñé]</translation>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation>[ţô bé ţåķéñ bý môûţĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>[vîåļ {number} ôñé]</translation>
    </message>
    <message>
        <source>{head}, {drug}</source>
        <translation>[{head}, {drug} ôñé]</translation>
    </message>
    <message>
        <source>{other} diluted {factor}-fold</source>
        <translation>[{other} ðîļûţéð {factor}-fôļð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>[{share} ôf ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>[{share} ôf ţĥé fûļļ šţŕéñĝţĥ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>A4</source>
        <translation>[Å4]</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>[Båĝ ļåbéļš ôñé]</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>[Fîţ ŵîðţĥ ôñé]</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translation>[Ļåbéļ {number} ôñé]</translation>
    </message>
    <message>
        <source>Label {number} of {count}</source>
        <translation>[Ļåbéļ {number} ôf {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>[Ļåŕĝéŕ ôñé]</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>[Ļéţţéŕ ôñé]</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>[Ñô þļåñ îš ôþéñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>PAGES</source>
        <translation>[ÞÅĜÉŠ]</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>[Þåĝé {number} ôñé]</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>[Þåþéŕ]</translation>
    </message>
    <message>
        <source>Sheet “{name}”</source>
        <translation>[Šĥééţ “{name}” ôñé]</translation>
    </message>
    <message>
        <source>Sheet “{name}” of the workbook, read back from the very file that an export writes. Formulas are shown as they are written; a spreadsheet program computes them.</source>
        <translation>[Šĥééţ “{name}” ôf ţĥé ŵôŕķbôôķ, ŕéåð båçķ fŕôm ţĥé véŕý fîļé ţĥåţ åñ éxþôŕţ ŵŕîţéš. Fôŕmûļåš åŕé šĥôŵñ åš ţĥéý åŕé ŵŕîţţéñ; å šþŕéåðšĥééţ þŕôĝŕåm çômþûţéš ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>[Šmåļļéŕ ôñé]</translation>
    </message>
    <message>
        <source>The documents of this plan cannot be made.

{sentence}</source>
        <translation>[Ţĥé ðôçûméñţš ôf ţĥîš þļåñ çåññôţ bé måðé.

{sentence} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The page as it is printed: drawn from the very file that an export writes</source>
        <translation>[Ţĥé þåĝé åš îţ îš þŕîñţéð: ðŕåŵñ fŕôm ţĥé véŕý fîļé ţĥåţ åñ éxþôŕţ ŵŕîţéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>[Ţĥé þåĝéš åŕé béîñĝ måðé … ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The pages of all documents; arrow keys walk through them</source>
        <translation>[Ţĥé þåĝéš ôf åļļ ðôçûméñţš; åŕŕôŵ ķéýš ŵåļķ ţĥŕôûĝĥ ţĥém ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The paper of the worksheet; labels have a size of their own</source>
        <translation>[Ţĥé þåþéŕ ôf ţĥé ŵôŕķšĥééţ; ļåbéļš ĥåvé å šîžé ôf ţĥéîŕ ôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The plan has changed: this page is being made again</source>
        <translation>[Ţĥé þļåñ ĥåš çĥåñĝéð: ţĥîš þåĝé îš béîñĝ måðé åĝåîñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>[Ţŕûé šîžé ôñé]</translation>
    </message>
    <message>
        <source>What the workbook contains, read back from its file</source>
        <translation>[Ŵĥåţ ţĥé ŵôŕķbôôķ çôñţåîñš, ŕéåð båçķ fŕôm îţš fîļé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>[Ŵôŕķbôôķ ôñé]</translation>
    </message>
    <message>
        <source>Workbook: {name}</source>
        <translation>[Ŵôŕķbôôķ: {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>[Ŵôŕķšĥééţ ôñé]</translation>
    </message>
    <message>
        <source>Worksheet {number} of {count}</source>
        <translation>[Ŵôŕķšĥééţ {number} ôf {count} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>[Žôôm]</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>[{percent} % ôñé]</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>[{tip} ({key}) ôñé]</translation>
    </message>
</context>
<context>
    <name>DoseNames</name>
    <message>
        <source>Last single dose</source>
        <translation>[Ļåšţ šîñĝļé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>[Ôŕðéŕéð ðôšé ôñé]</translation>
    </message>
    <message>
        <source>The dose that was ordered, in mg, g, mcg, units or mmol. This is a test series: its doses do not add up to the ordered one and are not compared with it. Always an input: the program never proposes a dose. Its unit is the unit of the whole plan.</source>
        <translation>[Ţĥé ðôšé ţĥåţ ŵåš ôŕðéŕéð, îñ mg, g, mcg, ûñîţš ôŕ mmôļ. Ţĥîš îš å ţéšţ šéŕîéš: îţš ðôšéš ðô ñôţ åðð ûþ ţô ţĥé ôŕðéŕéð ôñé åñð åŕé ñôţ çômþåŕéð ŵîţĥ îţ. Åļŵåýš åñ îñþûţ: ţĥé þŕôĝŕåm ñévéŕ þŕôþôšéš å ðôšé. Îţš ûñîţ îš ţĥé ûñîţ ôf ţĥé ŵĥôļé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The last single dose that was prescribed, to which the doses before it lead up; not the sum of all doses. In mg, g, mcg, units or mmol. Always an input: the program never proposes a dose. Its unit is the unit of the whole plan.</source>
        <translation>[Ţĥé ļåšţ šîñĝļé ðôšé ţĥåţ ŵåš þŕéšçŕîbéð, ţô ŵĥîçĥ ţĥé ðôšéš béfôŕé îţ ļéåð ûþ; ñôţ ţĥé šûm ôf åļļ ðôšéš. Îñ mg, g, mcg, ûñîţš ôŕ mmôļ. Åļŵåýš åñ îñþûţ: ţĥé þŕôĝŕåm ñévéŕ þŕôþôšéš å ðôšé. Îţš ûñîţ îš ţĥé ûñîţ ôf ţĥé ŵĥôļé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The total dose that was prescribed, in mg, g, mcg, units or mmol. Always an input: the program never proposes a dose. Its unit is the unit of the whole plan.</source>
        <translation>[Ţĥé ţôţåļ ðôšé ţĥåţ ŵåš þŕéšçŕîbéð, îñ mg, g, mcg, ûñîţš ôŕ mmôļ. Åļŵåýš åñ îñþûţ: ţĥé þŕôĝŕåm ñévéŕ þŕôþôšéš å ðôšé. Îţš ûñîţ îš ţĥé ûñîţ ôf ţĥé ŵĥôļé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>[Ţôţåļ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Type the dose that was ordered, with its unit.</source>
        <translation>[Ţýþé ţĥé ðôšé ţĥåţ ŵåš ôŕðéŕéð, ŵîţĥ îţš ûñîţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Type the last single dose that was prescribed, with its unit.</source>
        <translation>[Ţýþé ţĥé ļåšţ šîñĝļé ðôšé ţĥåţ ŵåš þŕéšçŕîbéð, ŵîţĥ îţš ûñîţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Type the total dose that was prescribed, with its unit.</source>
        <translation>[Ţýþé ţĥé ţôţåļ ðôšé ţĥåţ ŵåš þŕéšçŕîbéð, ŵîţĥ îţš ûñîţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Solution {number} is used by {users}. Change these first, or remove them.</source>
        <translation>[Šôļûţîôñ {number} îš ûšéð bý {users}. Çĥåñĝé ţĥéšé fîŕšţ, ôŕ ŕémôvé ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Tablet {number} is used by {users}. Change these first, or remove them.</source>
        <translation>[Ţåbļéţ {number} îš ûšéð bý {users}. Çĥåñĝé ţĥéšé fîŕšţ, ôŕ ŕémôvé ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>There is no room for more: at most {most} rows are possible here.</source>
        <translation>[Ţĥéŕé îš ñô ŕôôm fôŕ môŕé: åţ môšţ {most} ŕôŵš åŕé þôššîbļé ĥéŕé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>[båĝ]</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>[çûþ]</translation>
    </message>
    <message>
        <source>dose {value}</source>
        <translation>[ðôšé {value} ôñé]</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>[îñfûšîôñ ôñé]</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>[îñĵéçţîôñ ôñé]</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>[ôŕåļ]</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>[þŕîçķ]</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>[þŕîmîñĝ ôñé]</translation>
    </message>
    <message>
        <source>push</source>
        <translation>[þûšĥ]</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>[šôļûţîôñ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>[šţéþ {number} ôñé]</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>[šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>tablet {value}</source>
        <translation>[ţåbļéţ {value} ôñé]</translation>
    </message>
    <message>
        <source>until dose</source>
        <translation>[ûñţîļ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>[ûñţîļ émþţý ôñé]</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>[ûñţîļ {value} ôñé]</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>[vîåļ]</translation>
    </message>
    <message>
        <source>{value} of dose</source>
        <translation>[{value} ôf ðôšé ôñé]</translation>
    </message>
    <message>
        <source>{value} of final</source>
        <translation>[{value} ôf fîñåļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{value} tablet</source>
        <translation>[{value} ţåbļéţ ôñé]</translation>
    </message>
    <message>
        <source>{value} tablets</source>
        <translation>[{value} ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>“{field}” is not written as the editor can show it. Mend the file by hand.</source>
        <translation>[“{field}” îš ñôţ ŵŕîţţéñ åš ţĥé éðîţôŕ çåñ šĥôŵ îţ. Méñð ţĥé fîļé bý ĥåñð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” does not say how fast. Write a rate as “5 mL/h”, a fraction of the final rate as “1/16 of final”, or drug per hour as “0{mark}01 units/h”.</source>
        <translation>[“{typed}” ðôéš ñôţ šåý ĥôŵ fåšţ. Ŵŕîţé å ŕåţé åš “5 mL/h”, å fŕåçţîôñ ôf ţĥé fîñåļ ŕåţé åš “1/16 ôf fîñåļ”, ôŕ ðŕûĝ þéŕ ĥôûŕ åš “0{mark}01 ûñîţš/h”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” does not say how much. Write a volume as “10 mL”, a dose as “0{mark}5 mg”, a share as “1/100 of dose”, tablets as “1/2 tablet”, or “until empty” or “until dose”.</source>
        <translation>[“{typed}” ðôéš ñôţ šåý ĥôŵ mûçĥ. Ŵŕîţé å vôļûmé åš “10 mL”, å ðôšé åš “0{mark}5 mg”, å šĥåŕé åš “1/100 ôf ðôšé”, ţåbļéţš åš “1/2 ţåbļéţ”, ôŕ “ûñţîļ émþţý” ôŕ “ûñţîļ ðôšé”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is neither a solution nor a tablet. Write the solution's number, “2”, or “tablet 1”.</source>
        <translation>[“{typed}” îš ñéîţĥéŕ å šôļûţîôñ ñôŕ å ţåbļéţ. Ŵŕîţé ţĥé šôļûţîôñ's ñûmbéŕ, “2”, ôŕ “ţåbļéţ 1”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not possible here. Possible: {possible}.</source>
        <translation>[“{typed}” îš ñôţ þôššîbļé ĥéŕé. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Select the cell with the text and those below it, then fill down.</source>
        <translation>[Šéļéçţ ţĥé çéļļ ŵîţĥ ţĥé ţéxţ åñð ţĥôšé béļôŵ îţ, ţĥéñ fîļļ ðôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>A further drug in the same product.</source>
        <translation>[Å fûŕţĥéŕ ðŕûĝ îñ ţĥé šåmé þŕôðûçţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A rate (5 mL/h), a fraction of the final rate (1/16 of final), or drug per hour (0.01 units/h).</source>
        <translation>[Å ŕåţé (5 mL/h), å fŕåçţîôñ ôf ţĥé fîñåļ ŕåţé (1/16 ôf fîñåļ), ôŕ ðŕûĝ þéŕ ĥôûŕ (0.01 ûñîţš/h). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A share of the dose (1/1000, 2.5 %), an amount (40 mg), a concentration (0.1 mg/mL), “1/100 of full strength”, “solution 3 ÷ 10”, or “remainder” in the last one.</source>
        <translation>[Å šĥåŕé ôf ţĥé ðôšé (1/1000, 2.5 %), åñ åmôûñţ (40 mg), å çôñçéñţŕåţîôñ (0.1 mg/mL), “1/100 ôf fûļļ šţŕéñĝţĥ”, “šôļûţîôñ 3 ÷ 10”, ôŕ “ŕémåîñðéŕ” îñ ţĥé ļåšţ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>After an infusion the time in which nothing is given; after other doses the time to the next one.</source>
        <translation>[Åfţéŕ åñ îñfûšîôñ ţĥé ţîmé îñ ŵĥîçĥ ñôţĥîñĝ îš ĝîvéñ; åfţéŕ ôţĥéŕ ðôšéš ţĥé ţîmé ţô ţĥé ñéxţ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>By whom it was published.</source>
        <translation>[Bý ŵĥôm îţ ŵåš þûbļîšĥéð. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>[Çôñţåîñéŕ ôñé]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Ðåý]</translation>
    </message>
    <message>
        <source>Divides into</source>
        <translation>[Ðîvîðéš îñţô ôñé]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Drug in one</source>
        <translation>[Ðŕûĝ îñ ôñé ôñé]</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>[Éxţéñţ ôñé]</translation>
    </message>
    <message>
        <source>For one part</source>
        <translation>[Fôŕ ôñé þåŕţ ôñé]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fŕôm]</translation>
    </message>
    <message>
        <source>Further drug {number}</source>
        <translation>[Fûŕţĥéŕ ðŕûĝ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>[Ĥîĝĥéšţ ôñé]</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>[Ĥôļðš]</translation>
    </message>
    <message>
        <source>How long the step runs: 15 min. A number alone is minutes.</source>
        <translation>[Ĥôŵ ļôñĝ ţĥé šţéþ ŕûñš: 15 min. Å ñûmbéŕ åļôñé îš mîñûţéš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How much of it there is for one part of the ordered drug: 1/5.</source>
        <translation>[Ĥôŵ mûçĥ ôf îţ ţĥéŕé îš fôŕ ôñé þåŕţ ôf ţĥé ôŕðéŕéð ðŕûĝ: 1/5. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How much: a volume (10 mL), a dose (0.5 mg), a share (1/100 of dose), tablets (1/2 tablet), “until empty” or “until dose”.</source>
        <translation>[Ĥôŵ mûçĥ: å vôļûmé (10 mL), å ðôšé (0.5 mg), å šĥåŕé (1/100 ôf ðôšé), ţåbļéţš (1/2 ţåbļéţ), “ûñţîļ émþţý” ôŕ “ûñţîļ ðôšé”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Into how many equal parts one can be divided; empty: it is swallowed whole.</source>
        <translation>[Îñţô ĥôŵ måñý éqûåļ þåŕţš ôñé çåñ bé ðîvîðéð; émþţý: îţ îš šŵåļļôŵéð ŵĥôļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>[Ñô.]</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>[Þåçé]</translation>
    </message>
    <message>
        <source>Solution {number}</source>
        <translation>[Šôļûţîôñ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>[Šţéþ {number} ôñé]</translation>
    </message>
    <message>
        <source>Strength {number}</source>
        <translation>[Šţŕéñĝţĥ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>[Ţåbļéţ ôñé]</translation>
    </message>
    <message>
        <source>Tablet {number}</source>
        <translation>[Ţåbļéţ {number} ôñé]</translation>
    </message>
    <message>
        <source>The day of a protocol that runs over days; 1 is the first.</source>
        <translation>[Ţĥé ðåý ôf å þŕôţôçôļ ţĥåţ ŕûñš ôvéŕ ðåýš; 1 îš ţĥé fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug in a whole one: 81 mg.</source>
        <translation>[Ţĥé ðŕûĝ îñ å ŵĥôļé ôñé: 81 mg. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The drug that the highest concentration was published for.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ ţĥé ĥîĝĥéšţ çôñçéñţŕåţîôñ ŵåš þûbļîšĥéð fôŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The highest concentration: 20 mg/mL.</source>
        <translation>[Ţĥé ĥîĝĥéšţ çôñçéñţŕåţîôñ: 20 mg/mL. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The number follows from the place of the row; move the row to change it.</source>
        <translation>[Ţĥé ñûmbéŕ fôļļôŵš fŕôm ţĥé þļåçé ôf ţĥé ŕôŵ; môvé ţĥé ŕôŵ ţô çĥåñĝé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The number of the row, by which others name it.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţĥé ŕôŵ, bý ŵĥîçĥ ôţĥéŕš ñåmé îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The number of the solution, or “tablet 1”.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţĥé šôļûţîôñ, ôŕ “ţåbļéţ 1”. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The total volume, the drug included: 250 mL.</source>
        <translation>[Ţĥé ţôţåļ vôļûmé, ţĥé ðŕûĝ îñçļûðéð: 250 mL. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The year, month or day of that publication.</source>
        <translation>[Ţĥé ýéåŕ, môñţĥ ôŕ ðåý ôf ţĥåţ þûbļîçåţîôñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Ţîmé]</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>[Vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>[Ŵåîţ]</translation>
    </message>
    <message>
        <source>What a product is sold as, where the solution is one.</source>
        <translation>[Ŵĥåţ å þŕôðûçţ îš šôļð åš, ŵĥéŕé ţĥé šôļûţîôñ îš ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What the tablet or capsule is called: aspirin 81 mg.</source>
        <translation>[Ŵĥåţ ţĥé ţåbļéţ ôŕ çåþšûļé îš çåļļéð: åšþîŕîñ 81 mg. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>[Ýéåŕ]</translation>
    </message>
    <message>
        <source>bag, syringe, vial or cup; the first letter is enough.</source>
        <translation>[båĝ, šýŕîñĝé, vîåļ ôŕ çûþ; ţĥé fîŕšţ ļéţţéŕ îš éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>infusion, priming, push, injection, oral or prick; the first letters are enough.</source>
        <translation>[îñfûšîôñ, þŕîmîñĝ, þûšĥ, îñĵéçţîôñ, ôŕåļ ôŕ þŕîçķ; ţĥé fîŕšţ ļéţţéŕš åŕé éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>[{count} çéļļš ôñé]</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>[{row}, {column} ôñé]</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>[{row}, {column}: {value} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>&amp;Discard it</source>
        <translation>[&amp;Ðîšçåŕð îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>[&amp;Ðôñ’ţ šåvé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>[&amp;Ĝô ôñ ŵîţĥ îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>[&amp;Ķééþ fôŕ ţĥé ñéxţ šţåŕţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Šåvé]</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>[&amp;Ûñðéŕšţôôð ôñé]</translation>
    </message>
    <message>
        <source>Complete: it can be saved and used.</source>
        <translation>[Çômþļéţé: îţ çåñ bé šåvéð åñð ûšéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Emptied, because it was said of the steps as they were: {fields}.</source>
        <translation>[Émþţîéð, béçåûšé îţ ŵåš šåîð ôf ţĥé šţéþš åš ţĥéý ŵéŕé: {fields}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>IV pushes</source>
        <translation>[ÎV þûšĥéš ôñé]</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>[Ñéŵ þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Open a protocol file in the editor</source>
        <translation>[Ôþéñ å þŕôţôçôļ fîļé îñ ţĥé éðîţôŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Opened {file} in the editor.</source>
        <translation>[Ôþéñéð {file} îñ ţĥé éðîţôŕ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Protocol files (*.yaml *.yml)</source>
        <translation>[Þŕôţôçôļ fîļéš (*.ýåmļ *.ýmļ) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Protocol: {name}</source>
        <translation>[Þŕôţôçôļ: {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>S&amp;tay here</source>
        <translation>[Š&amp;ţåý ĥéŕé ôñé]</translation>
    </message>
    <message>
        <source>Save as &amp;next version</source>
        <translation>[Šåvé åš &amp;ñéxţ véŕšîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Saved in the library: {name}, version {version}.</source>
        <translation>[Šåvéð îñ ţĥé ļîbŕåŕý: {name}, véŕšîôñ {version}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>[Šţîļļ ñééðéð: {what} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The library has a protocol “{id}” already. Choose another id.</source>
        <translation>[Ţĥé ļîbŕåŕý ĥåš å þŕôţôçôļ “{id}” åļŕéåðý. Çĥôôšé åñôţĥéŕ îð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The protocol could not be kept: its recovery file cannot be written.</source>
        <translation>[Ţĥé þŕôţôçôļ çôûļð ñôţ bé ķéþţ: îţš ŕéçôvéŕý fîļé çåññôţ bé ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The protocol is not finished, so it cannot be saved in the library yet.</source>
        <translation>[Ţĥé þŕôţôçôļ îš ñôţ fîñîšĥéð, šô îţ çåññôţ bé šåvéð îñ ţĥé ļîbŕåŕý ýéţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The protocol “{name}” is not saved, and not finished, so the library cannot take it. It can be kept as it is: the next start of the program offers to go on with it.</source>
        <translation>[Ţĥé þŕôţôçôļ “{name}” îš ñôţ šåvéð, åñð ñôţ fîñîšĥéð, šô ţĥé ļîbŕåŕý çåññôţ ţåķé îţ. Îţ çåñ bé ķéþţ åš îţ îš: ţĥé ñéxţ šţåŕţ ôf ţĥé þŕôĝŕåm ôfféŕš ţô ĝô ôñ ŵîţĥ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The protocol “{name}” is not saved.</source>
        <translation>[Ţĥé þŕôţôçôļ “{name}” îš ñôţ šåvéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The protocol “{name}” was not saved when the program ended.</source>
        <translation>[Ţĥé þŕôţôçôļ “{name}” ŵåš ñôţ šåvéð ŵĥéñ ţĥé þŕôĝŕåm éñðéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The source is now “Constructed”, the note says from what.</source>
        <translation>[Ţĥé šôûŕçé îš ñôŵ “Çôñšţŕûçţéð”, ţĥé ñôţé šåýš fŕôm ŵĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Write the protocol into a file</source>
        <translation>[Ŵŕîţé ţĥé þŕôţôçôļ îñţô å fîļé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>[Ŵŕîţţéñ îñţô {file}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>all steps together</source>
        <translation>[åļļ šţéþš ţôĝéţĥéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>as amounts allow</source>
        <translation>[åš åmôûñţš åļļôŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>[åš ŵŕîţţéñ ôñé]</translation>
    </message>
    <message>
        <source>carries remainder</source>
        <translation>[çåŕŕîéš ŕémåîñðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>date</source>
        <translation>[ðåţé]</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>[ðŕûĝ]</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>[ðŕûĝš]</translation>
    </message>
    <message>
        <source>duplicate {count} rows</source>
        <translation>[ðûþļîçåţé {count} ŕôŵš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>[ĝéñéŕåţé ôñé]</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>[îñ šéqûéñçé ôñé]</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>[îñfûšîôñ ôñé]</translation>
    </message>
    <message>
        <source>insert {row}</source>
        <translation>[îñšéŕţ {row} ôñé]</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>[îñţŕåðéŕmåļ ôñé]</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>[ļîmîţš ôñé]</translation>
    </message>
    <message>
        <source>mL of a product</source>
        <translation>[mL ôf å þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>move {row}</source>
        <translation>[môvé {row} ôñé]</translation>
    </message>
    <message>
        <source>moves all rates</source>
        <translation>[môvéš åļļ ŕåţéš ôñé]</translation>
    </message>
    <message>
        <source>moves last step</source>
        <translation>[môvéš ļåšţ šţéþ ôñé]</translation>
    </message>
    <message>
        <source>neither (tests)</source>
        <translation>[ñéîţĥéŕ (ţéšţš) ôñé]</translation>
    </message>
    <message>
        <source>new protocol</source>
        <translation>[ñéŵ þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>next version of “{name}”, from version {version}</source>
        <translation>[ñéxţ véŕšîôñ ôf “{name}”, fŕôm véŕšîôñ {version} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñôñé]</translation>
    </message>
    <message>
        <source>nothing in its rules.</source>
        <translation>[ñôţĥîñĝ îñ îţš ŕûļéš. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>[ôŕåļ]</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>[þûbļîšĥéð šţŕéñĝţĥš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>[ŕåþîð]</translation>
    </message>
    <message>
        <source>remove {count} rows</source>
        <translation>[ŕémôvé {count} ŕôŵš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>[šķîñ þŕîçķ ôñé]</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>[šļôŵ]</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>[šţôþš åţ ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>[šûbçûţåñéôûš ôñé]</translation>
    </message>
    <message>
        <source>the last dose</source>
        <translation>[ţĥé ļåšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>the note as it was</source>
        <translation>[ţĥé ñôţé åš îţ ŵåš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>[ţĥé šţéþš ôñé]</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>[ŵîţĥôûţ å ñåmé ôñé]</translation>
    </message>
    <message>
        <source>{differences} And {more} more.</source>
        <translation>[{differences} Åñð {more} môŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{field}</source>
        <translation>[{field} ôñé]</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>[{name} (çôþý) ôñé]</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>[{row}, {column} ôñé]</translation>
    </message>
    <message>
        <source>{says}</source>
        <translation>[{says} ôñé]</translation>
    </message>
    <message>
        <source>{sentence} What yours would change in it: {differences}</source>
        <translation>[{sentence} Ŵĥåţ ýôûŕš ŵôûļð çĥåñĝé îñ îţ: {differences} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>[{what} … ôñé]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{where}: {sentence} The file is shown as far as it can be read.</source>
        <translation>[{where}: {sentence} Ţĥé fîļé îš šĥôŵñ åš fåŕ åš îţ çåñ bé ŕéåð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>[&amp;Çļôšé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>[&amp;Ĝéñéŕåţé… ôñé]</translation>
    </message>
    <message>
        <source>4 bags, 16 steps</source>
        <translation>[4 båĝš, 16 šţéþš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>A short name that never changes: small letters, digits, single hyphens. It follows the name until you write another.</source>
        <translation>[Å šĥôŕţ ñåmé ţĥåţ ñévéŕ çĥåñĝéš: šmåļļ ļéţţéŕš, ðîĝîţš, šîñĝļé ĥýþĥéñš. Îţ fôļļôŵš ţĥé ñåmé ûñţîļ ýôû ŵŕîţé åñôţĥéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A table of drugs that come in a fixed proportion with the ordered one.</source>
        <translation>[Å ţåbļé ôf ðŕûĝš ţĥåţ çômé îñ å fîxéð þŕôþôŕţîôñ ŵîţĥ ţĥé ôŕðéŕéð ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>A table of published highest concentrations of a test series, of which the site chooses one.</source>
        <translation>[Å ţåbļé ôf þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñš ôf å ţéšţ šéŕîéš, ôf ŵĥîçĥ ţĥé šîţé çĥôôšéš ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A table of tablets or capsules, for steps that count them.</source>
        <translation>[Å ţåbļé ôf ţåbļéţš ôŕ çåþšûļéš, fôŕ šţéþš ţĥåţ çôûñţ ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>About the protocol</source>
        <translation>[Åbôûţ ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Åmôûñţ ôñé]</translation>
    </message>
    <message>
        <source>Anything a colleague should know, at most 2000 characters.</source>
        <translation>[Åñýţĥîñĝ å çôļļéåĝûé šĥôûļð ķñôŵ, åţ môšţ 2000 çĥåŕåçţéŕš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>As its maker states it, for example 250 mg. Without a potency mass, units and mmol never convert.</source>
        <translation>[Åš îţš måķéŕ šţåţéš îţ, fôŕ éxåmþļé 250 mg. Ŵîţĥôûţ å þôţéñçý måšš, ûñîţš åñð mmôļ ñévéŕ çôñvéŕţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>As its maker states it, for example 400000 units.</source>
        <translation>[Åš îţš måķéŕ šţåţéš îţ, fôŕ éxåmþļé 400000 ûñîţš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>[Åûţĥôŕ ôñé]</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>[Åûţĥôŕ, ýéåŕ, ţîţļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļôšé]</translation>
    </message>
    <message>
        <source>Counts drug</source>
        <translation>[Çôûñţš ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>[Ðåţé]</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>[Ðåţé ôf ţĥé šôûŕçé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Drug that the dose counts</source>
        <translation>[Ðŕûĝ ţĥåţ ţĥé ðôšé çôûñţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Drug, or mL of a product as it is sold.</source>
        <translation>[Ðŕûĝ, ôŕ mL ôf å þŕôðûçţ åš îţ îš šôļð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>[Ðŕûĝš]</translation>
    </message>
    <message>
        <source>Drugs in the same product, and how much of each there is for one part of the ordered one: 1/5.</source>
        <translation>[Ðŕûĝš îñ ţĥé šåmé þŕôðûçţ, åñð ĥôŵ mûçĥ ôf éåçĥ ţĥéŕé îš fôŕ ôñé þåŕţ ôf ţĥé ôŕðéŕéð ôñé: 1/5. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Drugs it was published for</source>
        <translation>[Ðŕûĝš îţ ŵåš þûbļîšĥéð fôŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>[Ðûþļîçåţé ŕôŵš ôñé]</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>[É&amp;xþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>[Éxþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>[Fîļļ ðôŵñ ôñé]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>[Fîŕšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Further drugs</source>
        <translation>[Fûŕţĥéŕ ðŕûĝš ôñé]</translation>
    </message>
    <message>
        <source>Further drugs in the product</source>
        <translation>[Fûŕţĥéŕ ðŕûĝš îñ ţĥé þŕôðûçţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>[Ĝéñéŕåţé… ôñé]</translation>
    </message>
    <message>
        <source>Highest concentrations: for which drug, by whom, in which year.</source>
        <translation>[Ĥîĝĥéšţ çôñçéñţŕåţîôñš: fôŕ ŵĥîçĥ ðŕûĝ, bý ŵĥôm, îñ ŵĥîçĥ ýéåŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>[Ĥîĝĥéšţ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>How the drug is given.</source>
        <translation>[Ĥôŵ ţĥé ðŕûĝ îš ĝîvéñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How the solutions are prepared</source>
        <translation>[Ĥôŵ ţĥé šôļûţîôñš åŕé þŕéþåŕéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>[Îð]</translation>
    </message>
    <message>
        <source>Id of the protocol</source>
        <translation>[Îð ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>In sequence: each is drawn from the next stronger one. As the amounts allow: from the stock where that can be measured.</source>
        <translation>[Îñ šéqûéñçé: éåçĥ îš ðŕåŵñ fŕôm ţĥé ñéxţ šţŕôñĝéŕ ôñé. Åš ţĥé åmôûñţš åļļôŵ: fŕôm ţĥé šţôçķ ŵĥéŕé ţĥåţ çåñ bé méåšûŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Insert bag</source>
        <translation>[Îñšéŕţ båĝ ôñé]</translation>
    </message>
    <message>
        <source>Insert step</source>
        <translation>[Îñšéŕţ šţéþ ôñé]</translation>
    </message>
    <message>
        <source>It carries what the others have not given, stops when the dose is reached, or is given as written.</source>
        <translation>[Îţ çåŕŕîéš ŵĥåţ ţĥé ôţĥéŕš ĥåvé ñôţ ĝîvéñ, šţôþš ŵĥéñ ţĥé ðôšé îš ŕéåçĥéð, ôŕ îš ĝîvéñ åš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>[Îţ çôûñţš ôñé]</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>[ĻÎMÎŢŠ ôñé]</translation>
    </message>
    <message>
        <source>Last bag</source>
        <translation>[Ļåšţ båĝ ôñé]</translation>
    </message>
    <message>
        <source>Least dose</source>
        <translation>[Ļéåšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>[Ļéåvé ţĥé éðîţôŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>MORE TABLES</source>
        <translation>[MÔŔÉ ŢÅBĻÉŠ ôñé]</translation>
    </message>
    <message>
        <source>Make solutions and steps from a first dose and a ratio, or from a starting fraction and a number of bags</source>
        <translation>[Måķé šôļûţîôñš åñð šţéþš fŕôm å fîŕšţ ðôšé åñð å ŕåţîô, ôŕ fŕôm å šţåŕţîñĝ fŕåçţîôñ åñð å ñûmbéŕ ôf båĝš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Most dose</source>
        <translation>[Môšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>[Môvé ðôŵñ ôñé]</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>[Môvé ûþ ôñé]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <translation>[Ñåmé ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñôţé]</translation>
    </message>
    <message>
        <source>Of a product of several drugs, the one whose amounts all doses and strengths state.</source>
        <translation>[Ôf å þŕôðûçţ ôf šévéŕåļ ðŕûĝš, ţĥé ôñé ŵĥôšé åmôûñţš åļļ ðôšéš åñð šţŕéñĝţĥš šţåţé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>[Ôþéñ &amp;fîļé… ôñé]</translation>
    </message>
    <message>
        <source>Open a protocol file in the editor</source>
        <translation>[Ôþéñ å þŕôţôçôļ fîļé îñ ţĥé éðîţôŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>[Ôþéñ fîļé… ôñé]</translation>
    </message>
    <message>
        <source>POTENCY</source>
        <translation>[ÞÔŢÉÑÇÝ ôñé]</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>[ÞŔÔŢÔÇÔĻ ôñé]</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>[Þåçé]</translation>
    </message>
    <message>
        <source>Potency: an amount</source>
        <translation>[Þôţéñçý: åñ åmôûñţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Potency: as much in the other measure</source>
        <translation>[Þôţéñçý: åš mûçĥ îñ ţĥé ôţĥéŕ méåšûŕé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>[Þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Protocol editor</source>
        <translation>[Þŕôţôçôļ éðîţôŕ ôñé]</translation>
    </message>
    <message>
        <source>Published test strengths</source>
        <translation>[Þûbļîšĥéð ţéšţ šţŕéñĝţĥš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>RULES</source>
        <translation>[ŔÛĻÉŠ]</translation>
    </message>
    <message>
        <source>Rapid: many short steps, each about twice as fast as the one before; a check looks at the rise. Slow: everything else.</source>
        <translation>[Ŕåþîð: måñý šĥôŕţ šţéþš, éåçĥ åbôûţ ţŵîçé åš fåšţ åš ţĥé ôñé béfôŕé; å çĥéçķ ļôôķš åţ ţĥé ŕîšé. Šļôŵ: évéŕýţĥîñĝ éļšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Rate cap</source>
        <translation>[Ŕåţé çåþ ôñé]</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>[Ŕéféŕéñçé vôļûmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Remove bag</source>
        <translation>[Ŕémôvé båĝ ôñé]</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>[Ŕémôvé šţéþš ôñé]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>[Ŕûļéš]</translation>
    </message>
    <message>
        <source>Save as a new version in the site's library</source>
        <translation>[Šåvé åš å ñéŵ véŕšîôñ îñ ţĥé šîţé's ļîbŕåŕý ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation>[Šåvé îñ &amp;ļîbŕåŕý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Save in library</source>
        <translation>[Šåvé îñ ļîbŕåŕý ôñé]</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>[Šôļûţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Starting fraction</source>
        <translation>[Šţåŕţîñĝ fŕåçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>Strength in</source>
        <translation>[Šţŕéñĝţĥ îñ ôñé]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>The dose is</source>
        <translation>[Ţĥé ðôšé îš ôñé]</translation>
    </message>
    <message>
        <source>The drugs it was published for, with semicolons between them; empty for no drug in particular.</source>
        <translation>[Ţĥé ðŕûĝš îţ ŵåš þûbļîšĥéð fôŕ, ŵîţĥ šémîçôļôñš béţŵééñ ţĥém; émþţý fôŕ ñô ðŕûĝ îñ þåŕţîçûļåŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The final rate, of which “1/16 of final” in a step is a fraction.</source>
        <translation>[Ţĥé fîñåļ ŕåţé, ôf ŵĥîçĥ “1/16 ôf fîñåļ” îñ å šţéþ îš å fŕåçţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The highest rate of any step that was agreed. A check says when a plan leaves it.</source>
        <translation>[Ţĥé ĥîĝĥéšţ ŕåţé ôf åñý šţéþ ţĥåţ ŵåš åĝŕééð. Å çĥéçķ šåýš ŵĥéñ å þļåñ ļéåvéš îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The highest rate, for one bag whose rate climbs. Steps at the cap or above are left out.</source>
        <translation>[Ţĥé ĥîĝĥéšţ ŕåţé, fôŕ ôñé båĝ ŵĥôšé ŕåţé çļîmbš. Šţéþš åţ ţĥé çåþ ôŕ åbôvé åŕé ļéfţ ôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The largest dose it was published or agreed for. A check says when a plan leaves it.</source>
        <translation>[Ţĥé ļåŕĝéšţ ðôšé îţ ŵåš þûbļîšĥéð ôŕ åĝŕééð fôŕ. Å çĥéçķ šåýš ŵĥéñ å þļåñ ļéåvéš îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The publication's year, month or day: 2019, 2019-06 or 2019-06-14.</source>
        <translation>[Ţĥé þûbļîçåţîôñ's ýéåŕ, môñţĥ ôŕ ðåý: 2019, 2019-06 ôŕ 2019-06-14. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The publication; for your own, “Constructed” and from what.</source>
        <translation>[Ţĥé þûbļîçåţîôñ; fôŕ ýôûŕ ôŵñ, “Çôñšţŕûçţéð” åñð fŕôm ŵĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The share of the dose that the first dose is meant to be: 1/50000. A check compares it with what comes out.</source>
        <translation>[Ţĥé šĥåŕé ôf ţĥé ðôšé ţĥåţ ţĥé fîŕšţ ðôšé îš méåñţ ţô bé: 1/50000. Å çĥéçķ çômþåŕéš îţ ŵîţĥ ŵĥåţ çôméš ôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The smallest dose it was published or agreed for. A check says when a plan leaves it.</source>
        <translation>[Ţĥé šmåļļéšţ ðôšé îţ ŵåš þûbļîšĥéð ôŕ åĝŕééð fôŕ. Å çĥéçķ šåýš ŵĥéñ å þļåñ ļéåvéš îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The solutions, weakest first: 250 mL with “1/1000” of the dose, “40 mg”, “0.1 mg/mL”, “solution 3 ÷ 10” or “remainder”. Type into the empty last row for another one.</source>
        <translation>[Ţĥé šôļûţîôñš, ŵéåķéšţ fîŕšţ: 250 mL ŵîţĥ “1/1000” ôf ţĥé ðôšé, “40 mg”, “0.1 mg/mL”, “šôļûţîôñ 3 ÷ 10” ôŕ “ŕémåîñðéŕ”. Ţýþé îñţô ţĥé émþţý ļåšţ ŕôŵ fôŕ åñôţĥéŕ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The steps in the order in which they are given. An infusion states two of pace, time and extent. Type into the empty last row for another one; Ctrl+D fills down.</source>
        <translation>[Ţĥé šţéþš îñ ţĥé ôŕðéŕ îñ ŵĥîçĥ ţĥéý åŕé ĝîvéñ. Åñ îñfûšîôñ šţåţéš ţŵô ôf þåçé, ţîmé åñð éxţéñţ. Ţýþé îñţô ţĥé émþţý ļåšţ ŕôŵ fôŕ åñôţĥéŕ ôñé; Çţŕļ+Ð fîļļš ðôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The sum of all steps, the last single dose (a ladder up to a daily dose), or neither (a test series).</source>
        <translation>[Ţĥé šûm ôf åļļ šţéþš, ţĥé ļåšţ šîñĝļé ðôšé (å ļåððéŕ ûþ ţô å ðåîļý ðôšé), ôŕ ñéîţĥéŕ (å ţéšţ šéŕîéš). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The tablets that steps count: name, drug in a whole one, and into how many parts it can be divided.</source>
        <translation>[Ţĥé ţåbļéţš ţĥåţ šţéþš çôûñţ: ñåmé, ðŕûĝ îñ å ŵĥôļé ôñé, åñð îñţô ĥôŵ måñý þåŕţš îţ çåñ bé ðîvîðéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume in which the dose makes the full strength, for solutions that hold “1/100 of full strength”.</source>
        <translation>[Ţĥé vôļûmé îñ ŵĥîçĥ ţĥé ðôšé måķéš ţĥé fûļļ šţŕéñĝţĥ, fôŕ šôļûţîôñš ţĥåţ ĥôļð “1/100 ôf fûļļ šţŕéñĝţĥ”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What people read in the library: 4 bags, 16 steps.</source>
        <translation>[Ŵĥåţ þéôþļé ŕéåð îñ ţĥé ļîbŕåŕý: 4 båĝš, 16 šţéþš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What the final rate moves</source>
        <translation>[Ŵĥåţ ţĥé fîñåļ ŕåţé môvéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the last solution does</source>
        <translation>[Ŵĥåţ ţĥé ļåšţ šôļûţîôñ ðôéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the ordered dose counts</source>
        <translation>[Ŵĥåţ ţĥé ôŕðéŕéð ðôšé çôûñţš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the ordered dose is</source>
        <translation>[Ŵĥåţ ţĥé ôŕðéŕéð ðôšé îš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Whether the last rate may be changed for a plan, and which rates change with it.</source>
        <translation>[Ŵĥéţĥéŕ ţĥé ļåšţ ŕåţé måý bé çĥåñĝéð fôŕ å þļåñ, åñð ŵĥîçĥ ŕåţéš çĥåñĝé ŵîţĥ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Who saves this version in the site's library. It is remembered.</source>
        <translation>[Ŵĥô šåvéš ţĥîš véŕšîôñ îñ ţĥé šîţé's ļîbŕåŕý. Îţ îš ŕémémbéŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Write the protocol into a file of its own</source>
        <translation>[Ŵŕîţé ţĥé þŕôţôçôļ îñţô å fîļé ôf îţš ôŵñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>any</source>
        <translation>[åñý]</translation>
    </message>
    <message>
        <source>at</source>
        <translation>[åţ]</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>[éqûåļš ôñé]</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>[mL]</translation>
    </message>
    <message>
        <source>mL/h</source>
        <translation>[mL/h]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñôñé]</translation>
    </message>
    <message>
        <source>such as 1/50000</source>
        <translation>[šûçĥ åš 1/50000 ôñé]</translation>
    </message>
    <message>
        <source>such as 2019</source>
        <translation>[šûçĥ åš 2019 ôñé]</translation>
    </message>
    <message>
        <source>such as 250 mg</source>
        <translation>[šûçĥ åš 250 mg ôñé]</translation>
    </message>
    <message>
        <source>such as 400000 units</source>
        <translation>[šûçĥ åš 400000 ûñîţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the ordered drug</source>
        <translation>[ţĥé ôŕðéŕéð ðŕûĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the weakest first</source>
        <translation>[ţĥé ŵéåķéšţ fîŕšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>two of pace, time and extent</source>
        <translation>[ţŵô ôf þåçé, ţîmé åñð éxţéñţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>[ýôûŕ ñåmé ôñé]</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>A plan needs at least one step. Change this step instead of removing it.</source>
        <translation>[Å þļåñ ñééðš åţ ļéåšţ ôñé šţéþ. Çĥåñĝé ţĥîš šţéþ îñšţéåð ôf ŕémôvîñĝ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Only the last solution can hold the remainder. Give {solution} another content, or leave it the last.</source>
        <translation>[Ôñļý ţĥé ļåšţ šôļûţîôñ çåñ ĥôļð ţĥé ŕémåîñðéŕ. Ĝîvé {solution} åñôţĥéŕ çôñţéñţ, ôŕ ļéåvé îţ ţĥé ļåšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Solution {other} is a dilution of {solution}. Change the content of solution {other} first.</source>
        <translation>[Šôļûţîôñ {other} îš å ðîļûţîôñ ôf {solution}. Çĥåñĝé ţĥé çôñţéñţ ôf šôļûţîôñ {other} fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} gives the rest of the dose, and no step above it from the same solution states a dose to copy.</source>
        <translation>[Šţéþ {step} ĝîvéš ţĥé ŕéšţ ôf ţĥé ðôšé, åñð ñô šţéþ åbôvé îţ fŕôm ţĥé šåmé šôļûţîôñ šţåţéš å ðôšé ţô çôþý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} is new and gives {volume} in {time}; the step below it gives the rest.</source>
        <translation>[Šţéþ {step} îš ñéŵ åñð ĝîvéš {volume} îñ {time}; ţĥé šţéþ béļôŵ îţ ĝîvéš ţĥé ŕéšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step} is new, a copy of the one below it. Change what should differ.</source>
        <translation>[Šţéþ {step} îš ñéŵ, å çôþý ôf ţĥé ôñé béļôŵ îţ. Çĥåñĝé ŵĥåţ šĥôûļð ðîfféŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} is new, at {rate} for {time}, before the step below it. Change what should differ.</source>
        <translation>[Šţéþ {step} îš ñéŵ, åţ {rate} fôŕ {time}, béfôŕé ţĥé šţéþ béļôŵ îţ. Çĥåñĝé ŵĥåţ šĥôûļð ðîfféŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The plan now follows “{protocol}” to the letter. Changes made before are gone: {lost}.</source>
        <translation>[Ţĥé þļåñ ñôŵ fôļļôŵš “{protocol}” ţô ţĥé ļéţţéŕ. Çĥåñĝéš måðé béfôŕé åŕé ĝôñé: {lost}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The plan would follow “{protocol}” to the letter.</source>
        <translation>[Ţĥé þļåñ ŵôûļð fôļļôŵ “{protocol}” ţô ţĥé ļéţţéŕ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The protocol has {solutions} solutions, but {volumes} volumes are given. Give one for each, weakest first.</source>
        <translation>[Ţĥé þŕôţôçôļ ĥåš {solutions} šôļûţîôñš, bûţ {volumes} vôļûméš åŕé ĝîvéñ. Ĝîvé ôñé fôŕ éåçĥ, ŵéåķéšţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The whole plan now counts in {unit}.</source>
        <translation>[Ţĥé ŵĥôļé þļåñ ñôŵ çôûñţš îñ {unit}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>There is no solution {number}; the plan has {count}.</source>
        <translation>[Ţĥéŕé îš ñô šôļûţîôñ {number}; ţĥé þļåñ ĥåš {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no step {number}; the steps are 1 to {count}.</source>
        <translation>[Ţĥéŕé îš ñô šţéþ {number}; ţĥé šţéþš åŕé 1 ţô {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>These steps draw on {solution}: {steps}. Remove them, or let them draw on another one, first.</source>
        <translation>[Ţĥéšé šţéþš ðŕåŵ ôñ {solution}: {steps}. Ŕémôvé ţĥém, ôŕ ļéţ ţĥém ðŕåŵ ôñ åñôţĥéŕ ôñé, fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This protocol has no final rate that could be changed.</source>
        <translation>[Ţĥîš þŕôţôçôļ ĥåš ñô fîñåļ ŕåţé ţĥåţ çôûļð bé çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>contents of solutions</source>
        <translation>[çôñţéñţš ôf šôļûţîôñš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>[fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>names of products</source>
        <translation>[ñåméš ôf þŕôðûçţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>number of solutions</source>
        <translation>[ñûmbéŕ ôf šôļûţîôñš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>[ôţĥéŕ ŕûļéš ôñé]</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>[þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>[šţéþš]</translation>
    </message>
    <message>
        <source>the published strength that was chosen</source>
        <translation>[ţĥé þûbļîšĥéð šţŕéñĝţĥ ţĥåţ ŵåš çĥôšéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>volumes of solutions</source>
        <translation>[vôļûméš ôf šôļûţîôñš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>what the last solution does</source>
        <translation>[ŵĥåţ ţĥé ļåšţ šôļûţîôñ ðôéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} solutions now: {solution} is new ({content}), a tenth of the strength of the one after it. No step draws on it yet.</source>
        <translation>[{count} šôļûţîôñš ñôŵ: {solution} îš ñéŵ ({content}), å ţéñţĥ ôf ţĥé šţŕéñĝţĥ ôf ţĥé ôñé åfţéŕ îţ. Ñô šţéþ ðŕåŵš ôñ îţ ýéţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{follows} Changes made to it would be gone: {lost}.</source>
        <translation>[{follows} Çĥåñĝéš måðé ţô îţ ŵôûļð bé ĝôñé: {lost}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{follows} That is a test series: no dose adds up to the ordered {dose}.</source>
        <translation>[{follows} Ţĥåţ îš å ţéšţ šéŕîéš: ñô ðôšé åððš ûþ ţô ţĥé ôŕðéŕéð {dose}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{follows} There, {dose} is the last single dose, not the sum of all doses.</source>
        <translation>[{follows} Ţĥéŕé, {dose} îš ţĥé ļåšţ šîñĝļé ðôšé, ñôţ ţĥé šûm ôf åļļ ðôšéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{follows} There, {dose} is the total dose: the sum of all doses.</source>
        <translation>[{follows} Ţĥéŕé, {dose} îš ţĥé ţôţåļ ðôšé: ţĥé šûm ôf åļļ ðôšéš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>({ordered} − {given}) ÷ ({volume} − {primed}) = {result}: what the other solutions leave of the dose, in what priming leaves of the volume.</source>
        <translation>[({ordered} − {given}) ÷ ({volume} − {primed}) = {result}: ŵĥåţ ţĥé ôţĥéŕ šôļûţîôñš ļéåvé ôf ţĥé ðôšé, îñ ŵĥåţ þŕîmîñĝ ļéåvéš ôf ţĥé vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>({ordered} − {given}) ÷ {strength} = {volume}: what the steps above leave of the dose.</source>
        <translation>[({ordered} − {given}) ÷ {strength} = {volume}: ŵĥåţ ţĥé šţéþš åbôvé ļéåvé ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>({ordered} − {given}) ÷ {volume} = {result}: what the other solutions leave of the dose.</source>
        <translation>[({ordered} − {given}) ÷ {volume} = {result}: ŵĥåţ ţĥé ôţĥéŕ šôļûţîôñš ļéåvé ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Day {day} begins {starts} after the start.</source>
        <translation>[Ðåý {day} béĝîñš {starts} åfţéŕ ţĥé šţåŕţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No time is stated from step {step} to step {next}, so both begin at the same moment. Type one, such as 15 min.</source>
        <translation>[Ñô ţîmé îš šţåţéð fŕôm šţéþ {step} ţô šţéþ {next}, šô bôţĥ béĝîñ åţ ţĥé šåmé môméñţ. Ţýþé ôñé, šûçĥ åš 15 min. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Solution {number} ÷ {factor}: {nominal} ÷ {factor} = {result}.</source>
        <translation>[Šôļûţîôñ {number} ÷ {factor}: {nominal} ÷ {factor} = {result}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Stated: day {day}.</source>
        <translation>[Šţåţéð: ðåý {day}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Stated: {content}.</source>
        <translation>[Šţåţéð: {content}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Stated: {count} × {tablet}.</source>
        <translation>[Šţåţéð: {count} × {tablet}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Stated: {value}.</source>
        <translation>[Šţåţéð: {value}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step} has no step before it to compare with.</source>
        <translation>[Šţéþ {step} ĥåš ñô šţéþ béfôŕé îţ ţô çômþåŕé ŵîţĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The final rate: {rate}.</source>
        <translation>[Ţĥé fîñåļ ŕåţé: {rate}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The first step starts the plan.</source>
        <translation>[Ţĥé fîŕšţ šţéþ šţåŕţš ţĥé þļåñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>There is no value here.</source>
        <translation>[Ţĥéŕé îš ñô våļûé ĥéŕé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>[ţĥé šţôçķ ôñé]</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw}, drawn from {source}.</source>
        <translation>[{amount} ÷ {strength} = {draw}, ðŕåŵñ fŕôm {source}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{before} + {time} = {starts}: step {step} before it starts and lasts so long.</source>
        <translation>[{before} + {time} = {starts}: šţéþ {step} béfôŕé îţ šţåŕţš åñð ļåšţš šô ļôñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} × {amount} = {dose}.</source>
        <translation>[{count} × {amount} = {dose}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{dose} in {time} = {dose_rate}.</source>
        <translation>[{dose} îñ {time} = {dose_rate}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{dose} ÷ {amount} in one tablet = {count}.</source>
        <translation>[{dose} ÷ {amount} îñ ôñé ţåbļéţ = {count}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{first} + {second}</source>
        <translation>[{first} + {second} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{first} + {second} = {result}.</source>
        <translation>[{first} + {second} = {result}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{first} × {second} = {result}.</source>
        <translation>[{first} × {second} = {result}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {result} = {duration}.</source>
        <translation>[{first} ÷ {second} = {result} = {duration}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{first} ÷ {second} = {result}.</source>
        <translation>[{first} ÷ {second} = {result}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{first} − {second} = {result}.</source>
        <translation>[{first} − {second} = {result}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{level} ÷ {highest} (step {highest_step}) = ×{rise}.</source>
        <translation>[{level} ÷ {highest} (šţéþ {highest_step}) = ×{rise}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{ordered} ÷ {volume} = {result}: it holds all of the dose.</source>
        <translation>[{ordered} ÷ {volume} = {result}: îţ ĥôļðš åļļ ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{ordered} − {given} = {result}: what the others leave of the dose.</source>
        <translation>[{ordered} − {given} = {result}: ŵĥåţ ţĥé ôţĥéŕš ļéåvé ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{share} of the full strength, {ordered} ÷ {volume}: {result}.</source>
        <translation>[{share} ôf ţĥé fûļļ šţŕéñĝţĥ, {ordered} ÷ {volume}: {result}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{share} of {whole} = {result}.</source>
        <translation>[{share} ôf {whole} = {result}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{stated} = {result}, because {amount} are {equals} (potency, stated for this plan).</source>
        <translation>[{stated} = {result}, béçåûšé {amount} åŕé {equals} (þôţéñçý, šţåţéð fôŕ ţĥîš þļåñ). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{stated} = {result}, because {amount} are {equals} (potency, stated in the protocol).</source>
        <translation>[{stated} = {result}, béçåûšé {amount} åŕé {equals} (þôţéñçý, šţåţéð îñ ţĥé þŕôţôçôļ). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{sum} in {count} steps</source>
        <translation>[{sum} îñ {count} šţéþš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{terms} = {result}.</source>
        <translation>[{terms} = {result}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} = {whole} − ({used}) already taken from {solution}.</source>
        <translation>[{volume} = {whole} − ({used}) åļŕéåðý ţåķéñ fŕôm {solution}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{volume} is all of {solution}.</source>
        <translation>[{volume} îš åļļ ôf {solution}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{working} Rounded to the pump's step of {grid}: {rate}.</source>
        <translation>[{working} Ŕôûñðéð ţô ţĥé þûmþ's šţéþ ôf {grid}: {rate}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{working} {more}</source>
        <translation>[{working} {more} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>1 file there will be replaced.</source>
        <translation>[1 fîļé ţĥéŕé ŵîļļ bé ŕéþļåçéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>All documents are as meant; they take their places …</source>
        <translation>[Åļļ ðôçûméñţš åŕé åš méåñţ; ţĥéý ţåķé ţĥéîŕ þļåçéš … ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>[Båĝ ļåbéļš ôñé]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ôñé]</translation>
    </message>
    <message>
        <source>Choose a folder for the documents.</source>
        <translation>[Çĥôôšé å fôļðéŕ fôŕ ţĥé ðôçûméñţš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>[Çĥôôšé åţ ļéåšţ ôñé ðôçûméñţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>[Çĥôôšé ţĥé fôļðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çĥôôšé… ôñé]</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>[Éxþôŕţ ôñé]</translation>
    </message>
    <message>
        <source>Export documents</source>
        <translation>[Éxþôŕţ ðôçûméñţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>[Fôļðéŕ ôñé]</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>[Ĥôŵ fåŕ ţĥé éxþôŕţ îš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Nothing was written: something that you typed cannot be taken.</source>
        <translation>[Ñôţĥîñĝ ŵåš ŵŕîţţéñ: šôméţĥîñĝ ţĥåţ ýôû ţýþéð çåññôţ bé ţåķéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>[Ôþéñ fôļðéŕ ôñé]</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>[Þļåñ fîļé ôñé]</translation>
    </message>
    <message>
        <source>Show the folder with the documents</source>
        <translation>[Šĥôŵ ţĥé fôļðéŕ ŵîţĥ ţĥé ðôçûméñţš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The folder that the documents are written into; it is made if need be</source>
        <translation>[Ţĥé fôļðéŕ ţĥåţ ţĥé ðôçûméñţš åŕé ŵŕîţţéñ îñţô; îţ îš måðé îf ñééð bé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>[Ŵôŕķbôôķ ôñé]</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>[Ŵôŕķšĥééţ ôñé]</translation>
    </message>
    <message>
        <source>Write nothing: all old files stay as they are</source>
        <translation>[Ŵŕîţé ñôţĥîñĝ: åļļ ôļð fîļéš šţåý åš ţĥéý åŕé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Write the documents, read them back, and only then replace the old ones</source>
        <translation>[Ŵŕîţé ţĥé ðôçûméñţš, ŕéåð ţĥém båçķ, åñð ôñļý ţĥéñ ŕéþļåçé ţĥé ôļð ôñéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Written and read back: {names} in {folder}</source>
        <translation>[Ŵŕîţţéñ åñð ŕéåð båçķ: {names} îñ {folder} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Written are the documents of the plan before your last change: {names} in {folder}. Export again.</source>
        <translation>[Ŵŕîţţéñ åŕé ţĥé ðôçûméñţš ôf ţĥé þļåñ béfôŕé ýôûŕ ļåšţ çĥåñĝé: {names} îñ {folder}. Éxþôŕţ åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>labels.pdf: one label for every bag or syringe</source>
        <translation>[ļåbéļš.þðf: ôñé ļåbéļ fôŕ évéŕý båĝ ôŕ šýŕîñĝé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>plan.desens: the plan, to be opened again</source>
        <translation>[þļåñ.ðéšéñš: ţĥé þļåñ, ţô bé ôþéñéð åĝåîñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>workbook.xlsx: all numbers, and live formulas that check them</source>
        <translation>[ŵôŕķbôôķ.xļšx: åļļ ñûmbéŕš, åñð ļîvé fôŕmûļåš ţĥåţ çĥéçķ ţĥém ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>worksheet.pdf: how each bag is prepared, with the working</source>
        <translation>[ŵôŕķšĥééţ.þðf: ĥôŵ éåçĥ båĝ îš þŕéþåŕéð, ŵîţĥ ţĥé ŵôŕķîñĝ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{count} files there will be replaced.</source>
        <translation>[{count} fîļéš ţĥéŕé ŵîļļ bé ŕéþļåçéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{name} is made or written …</source>
        <translation>[{name} îš måðé ôŕ ŵŕîţţéñ … ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The program made a mistake, and what you did last may not have been done. Look at the plan before you go on, and report this. It could not be written down.</source>
        <translation>[Ţĥé þŕôĝŕåm måðé å mîšţåķé, åñð ŵĥåţ ýôû ðîð ļåšţ måý ñôţ ĥåvé bééñ ðôñé. Ļôôķ åţ ţĥé þļåñ béfôŕé ýôû ĝô ôñ, åñð ŕéþôŕţ ţĥîš. Îţ çôûļð ñôţ bé ŵŕîţţéñ ðôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you did last may not have been done. Look at the plan before you go on, and report this: it is written down in {log}.</source>
        <translation>[Ţĥé þŕôĝŕåm måðé å mîšţåķé, åñð ŵĥåţ ýôû ðîð ļåšţ måý ñôţ ĥåvé bééñ ðôñé. Ļôôķ åţ ţĥé þļåñ béfôŕé ýôû ĝô ôñ, åñð ŕéþôŕţ ţĥîš: îţ îš ŵŕîţţéñ ðôŵñ îñ {log}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>= {written}</source>
        <translation>[= {written} ôñé]</translation>
    </message>
    <message>
        <source>typed: {typed}</source>
        <translation>[ţýþéð: {typed} ôñé]</translation>
    </message>
    <message>
        <source>{sentence} Press Enter again to take it, or Escape to leave it as it was.</source>
        <translation>[{sentence} Þŕéšš Éñţéŕ åĝåîñ ţô ţåķé îţ, ôŕ Éšçåþé ţô ļéåvé îţ åš îţ ŵåš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{sentence} Press Enter to take it, or Escape to leave the plan as it was.</source>
        <translation>[{sentence} Þŕéšš Éñţéŕ ţô ţåķé îţ, ôŕ Éšçåþé ţô ļéåvé ţĥé þļåñ åš îţ ŵåš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” has no unit, and the unit here was changed. Write one of these: {readings}.</source>
        <translation>[“{typed}” ĥåš ñô ûñîţ, åñð ţĥé ûñîţ ĥéŕé ŵåš çĥåñĝéð. Ŵŕîţé ôñé ôf ţĥéšé: {readings}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” has no unit. Write one of these: {readings}.</source>
        <translation>[“{typed}” ĥåš ñô ûñîţ. Ŵŕîţé ôñé ôf ţĥéšé: {readings}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is not a share of the dose. Write, for example, “1/10000” or “0{mark}01 %”.</source>
        <translation>[“{typed}” îš ñôţ å šĥåŕé ôf ţĥé ðôšé. Ŵŕîţé, fôŕ éxåmþļé, “1/10000” ôŕ “0{mark}01 %”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Don’t save</source>
        <translation>[&amp;Ðôñ’ţ šåvé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Šåvé]</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>[&amp;Ûñðéŕšţôôð ôñé]</translation>
    </message>
    <message>
        <source>Changes in “{name}” are not saved.</source>
        <translation>[Çĥåñĝéš îñ “{name}” åŕé ñôţ šåvéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>[Ôþéñ å þļåñ ôñé]</translation>
    </message>
    <message>
        <source>Opened {file}.</source>
        <translation>[Ôþéñéð {file}. ôñé]</translation>
    </message>
    <message>
        <source>Plan files (*.desens)</source>
        <translation>[Þļåñ fîļéš (*.ðéšéñš) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>S&amp;tay here</source>
        <translation>[Š&amp;ţåý ĥéŕé ôñé]</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>[Šåvé &amp;éļšéŵĥéŕé… ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>[Šåvé ţĥé þļåñ åš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>[Šåvéð îñ {file}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>[Ţĥé fîļé çåññôţ bé ŕéåð: {reason}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>[Ţĥé fîļé îš émþţý. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The file is larger than {most} kB. It cannot be a file of this kind.</source>
        <translation>[Ţĥé fîļé îš ļåŕĝéŕ ţĥåñ {most} ķB. Îţ çåññôţ bé å fîļé ôf ţĥîš ķîñð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The file is not text: it holds bytes that no text has.</source>
        <translation>[Ţĥé fîļé îš ñôţ ţéxţ: îţ ĥôļðš býţéš ţĥåţ ñô ţéxţ ĥåš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it as UTF-8 text.</source>
        <translation>[Ţĥé fîļé îš ñôţ ŵŕîţţéñ îñ ÛŢF-8. Šåvé îţ åš ÛŢF-8 ţéxţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>[Ţĥéŕé îš ñô šûçĥ fîļé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>[Ţĥîš îš å fôļðéŕ, ñôţ å fîļé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>[Ţĥîš îš ñôţ åñ ôŕðîñåŕý fîļé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>[Ýôû ĥåvé ñô þéŕmîššîôñ ţô ŕéåð ţĥîš fîļé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{drug} {dose}</source>
        <translation>[{drug} {dose} ôñé]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Check: {id}</source>
        <translation>[Çĥéçķ: {id} ôñé]</translation>
    </message>
    <message>
        <source>For information: {sentence}</source>
        <translation>[Fôŕ îñfôŕmåţîôñ: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Open before release: {sentence}</source>
        <translation>[Ôþéñ béfôŕé ŕéļéåšé: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Right: {sentence}</source>
        <translation>[Ŕîĝĥţ: {sentence} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>To consider: {sentence}</source>
        <translation>[Ţô çôñšîðéŕ: {sentence} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Wrong: {sentence}</source>
        <translation>[Ŵŕôñĝ: {sentence} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations.</source>
        <translation>[Å mîšþļåçéð ðéçîmåļ þôîñţ måķéš å ţéñfôļð éŕŕôŕ: ÎŠMÞ ļîšţ ôf éŕŕôŕ-þŕôñé ðôšé ðéšîĝñåţîôñš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>[Å þļåñ îš ŕéļéåšéð fôŕ ôñé þåţîéñţ, ôñ ôñé ðåý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation>[Å ŕéåçţîôñ mûšţ bé åbļé ţô šĥôŵ béfôŕé ţĥé ñéxţ ðôšé îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation>[Å ŕéåçţîôñ ñééðš ţîmé ţô šĥôŵ béfôŕé ţĥé ñéxţ ðôšé îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>[Åŕîţĥméţîç: ţĥé šûm ôf ţĥé ðôšéš îš ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>[Ðôšé þéŕ m2 ôŕ ķĝ × m2 ôŕ ķĝ; ÅÛÇ × (ĜFŔ + 25) bý Çåļvéŕţ, Ĵ Çļîñ Ôñçôļ 1989;7:1748-56. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation>[Fåšţéŕ ţĥåñ ţĥé ĥîĝĥéšţ ŕåţé ôf ţĥîš þŕôţôçôļ, {limit}: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation>[ÎŠMÞ: å ûñîţ îš çĥôšéñ šô ţĥåţ féŵ žéŕôš šţåñð béfôŕé ţĥé fîŕšţ ðîĝîţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation>[Îñ {unit} ţĥé šmåļļéšţ ñûmbéŕ ôf ţĥîš þļåñ îš {least}, ŵĥôšé žéŕôš åŕé éåšîļý mîšçôûñţéð. Ôŕðéŕ îţ îñ {smaller}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation>[Ļéšš ţĥåñ å mîñûţé îš šţåţéð béţŵééñ ţĥéšé ðôšéš: {steps}. Îš ţĥé ûñîţ ŕîĝĥţ? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation>[Ñô þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ôf {drug} îš ļîšţéð îñ ţĥé þŕôţôçôļ; ţĥé šţŕôñĝéšţ šôļûţîôñ îš {strength}. Šţåţé ýôûŕ ôŵñ, ŵîţĥ îţš šôûŕçé, îñ å þŕôţôçôļ ôf ţĥé šîţé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>[Ñô þûmþ îš çĥôšéñ: ŕåţéš åŕé ñôţ ŕôûñðéð åñð ñôţ çĥéçķéð åĝåîñšţ å þûmþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>No time is stated between these doses, so they would be given at the same moment: {steps}. State an interval.</source>
        <translation>[Ñô ţîmé îš šţåţéð béţŵééñ ţĥéšé ðôšéš, šô ţĥéý ŵôûļð bé ĝîvéñ åţ ţĥé šåmé môméñţ: {steps}. Šţåţé åñ îñţéŕvåļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Plug flow through lines that are each primed with their own bag; no mixing is assumed.</source>
        <translation>[Þļûĝ fļôŵ ţĥŕôûĝĥ ļîñéš ţĥåţ åŕé éåçĥ þŕîméð ŵîţĥ ţĥéîŕ ôŵñ båĝ; ñô mîxîñĝ îš åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>[Þŕåçţîçé, ñôţ å šţåñðåŕð: ţĥé šmåļļéšţ ðŕåŵ îš å šîţé šéţţîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation>[Þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñš ôf {drug} šþåñ {lowest} ţô {highest} (×{factor}). Ñôñé îš çĥôšéñ fôŕ ţĥîš þļåñ; îţš šţŕôñĝéšţ šôļûţîôñ îš {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>[Þûbļîšĥéð ŕåþîð îñfûšîôñ ļåððéŕš ŕîšé bý 2 ţô 2.5 ţîméš þéŕ šţéþ; ţĥé ļîmîţš åŕé šîţé šéţţîñĝš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation>[Þûbļîšĥéð šéŕîéš ôf þûšĥéš, îñĵéçţîôñš åñð šŵåļļôŵéð ðôšéš ŕîšé bý 1.25 ţô 10 ţîméš þéŕ ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation>[Þûbļîšĥéð våļûéš šþåñ {lowest} ţô {highest} (×{factor}). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation>[Ŕåţéš åŕé ŕôûñðéð ţô ţĥé þûmþ's šţéþ ôf {grid}, åñð ţĥé þļåñ îš šôļvéð ŵîţĥ ţĥé ŕôûñðéð ŕåţéš: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation>[Šôļûţîôñš åŕé ñûmbéŕéð fŕôm ţĥé ŵéåķéšţ; ţĥé šîţé šéţš ţĥé ŕåţîô. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>[Šţéþ {step} émþţîéš îţš båĝ, bûţ {missing} ôf îţš ðôšé šţåý îñ ţĥé ļîñé ŵĥéñ ţĥé båĝ îš çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation>[Šţéþ {step} ĝîvéš ļéšš (×{factor}) ţĥåñ å ðôšé béfôŕé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>[Šţéþ {step} ĝîvéš ţĥé ðŕûĝ fåšţéŕ ţĥåñ åñý šţéþ béfôŕé îţ bý ×{rise}; ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>[Šţéþ {step} ĝîvéš ţĥé ðŕûĝ ñô fåšţéŕ ţĥåñ å šţéþ béfôŕé îţ (×{rise}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation>[Šţéþ {step} ĝîvéš ×{factor} ôf ţĥé ĥîĝĥéšţ ðôšé béfôŕé îţ; þûbļîšĥéð šéŕîéš ŕîšé ţéñfôļð åţ ţĥé môšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation>[Šţéþ {step} ñééðš {count} ôf “{tablet}”, ŵĥîçĥ çåñ bé ðîvîðéð îñţô {parts} éqûåļ þåŕţš ôñļý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation>[Šţéþ {step} ñééðš {count} ôf “{tablet}”, ŵĥîçĥ îš ñôţ ţô bé ðîvîðéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation>[Šţéþ {step} þŕîméš å ļîñé ţĥåţ îš åļŕéåðý fûļļ ôf îţš ðŕûĝ: {extra} ŕéåçĥ ţĥé véîñ åñð åŕé ñôţ çôûñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation>[Šţéþ {step} ŕûñš åţ {rate}; ţĥé þûmþ “{pump}” çåñ bé šéţ fŕôm {lowest} ţô {highest}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation>[Šţéþ {step}: ţĥé çûmûļåţîvé ðôšé šåýš {stated}, bûţ ţĥé ðôšéš ðôŵñ ţô îţ šûm ţô {sum}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation>[Šţéþ {step}: ţĥé çûmûļåţîvé vôļûmé šåýš {stated}, bûţ ţĥé vôļûméš ðôŵñ ţô îţ šûm ţô {sum}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation>[Šţéþ {step}: ţĥé þŕîñţéð ðôšéš šûm ţô {sum}, ţĥé þŕîñţéð çûmûļåţîvé ðôšé îš {stated}; ţĥåţ îš môŕé ţĥåñ ŕôûñðîñĝ éxþļåîñš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation>[Ţĥé båšîš çôméš ţô {result}, ŵĥîçĥ çåññôţ bé çômþåŕéð ŵîţĥ ţĥé ôŕðéŕéð {ordered}: ñô þôţéñçý îš šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation>[Ţĥé båšîš çôméš ţô {result}; ôŕðéŕéð åŕé {ordered} ({off}). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation>[Ţĥé çĥôšéñ çôñçéñţŕåţîôñ, {chosen} ({source}), îš ñôţ ôñé ôf ţĥôšé ţĥåţ ţĥé þŕôţôçôļ ļîšţš. Çĥôôšé îţ åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation>[Ţĥé çĥôšéñ çôñçéñţŕåţîôñ, {chosen} ({source}), ŵåš þûbļîšĥéð fôŕ {other}, ñôţ fôŕ {drug}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>[Ţĥé ðåţé åñð ţîmé ôf ţĥé šţåŕţ åŕé mîššîñĝ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation>[Ţĥé ðŕûĝš ñåméð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>[Ţĥé fîŕšţ šţéþ ĝîvéš {first} ôf ţĥé ðôšé; ţĥîš þŕôţôçôļ šţåŕţš åţ {own}. Vôļûmé åñð ŕåţé môvé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation>[Ţĥé fîŕšţ šţéþ ĝîvéš {first}; ţĥé þŕôţôçôļ, fôļļôŵéð ţô ţĥé ļéţţéŕ, šţåŕţš ŵîţĥ {own}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>[Ţĥé fļûšĥ þûšĥéš {extra} ({share} ôf ţĥé ðôšé) môŕé îñţô ţĥé véîñ ţĥåñ ţĥé þļåñ çôûñţš. Çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš ţĥé ôŕðéŕéð {ordered}; åļļ ðôšéš ţôĝéţĥéŕ ĝîvé {given} ŵîţĥîñ å ðåý, {difference} ({share}) môŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš {given}, ñôţ ţĥé ôŕðéŕéð {ordered}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>[Ţĥé ļîmîţš šţåţéð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation>[Ţĥé ôŕðéŕéð ðôšé, {dose}, îš åbôvé ţĥé môšţ ţĥåţ ţĥîš þŕôţôçôļ îš šţåţéð fôŕ, {limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation>[Ţĥé ôŕðéŕéð ðôšé, {dose}, îš béļôŵ ţĥé ļéåšţ ţĥåţ ţĥîš þŕôţôçôļ îš šţåţéð fôŕ, {limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation>[Ţĥé ôŕðéŕéð {ordered} åŕé åbôûţ å ţéñţĥ ôf ŵĥåţ ţĥé båšîš çôméš ţô ({result}). Îš å žéŕô mîššîñĝ? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation>[Ţĥé ôŕðéŕéð {ordered} åŕé åbôûţ ţéñ ţîméš ŵĥåţ ţĥé båšîš çôméš ţô ({result}). Îš å žéŕô ţôô måñý? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation>[Ţĥé þåţîéñţ's bîŕţĥ ðåţé îš mîššîñĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation>[Ţĥé þåţîéñţ's ñåmé îš mîššîñĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation>[Ţĥé þåţîéñţ's ñûmbéŕ îš mîššîñĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation>[Ţĥé þŕôţôçôļ šţåţéš îţš ļîmîţš ôf ðôšé îñ {unit}. Ţĥéý çåññôţ bé çômþåŕéð ŵîţĥ ţĥé ôŕðéŕéð {dose}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation>[Ţĥé þŕôţôçôļ, ŵôŕķéð ôûţ fôŕ ţĥîš ôŕðéŕ ŵîţĥôûţ åñý çĥåñĝé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation>[Ţĥé þûbļîšĥéð çôñçéñţŕåţîôñš îñ ţĥé þŕôţôçôļ; ţĥé šîţé çĥôôšéš ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation>[Ţĥé þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ôf {drug} îš {lowest}. Îţ îš ñôţ çĥôšéñ fôŕ ţĥîš þļåñ; îţš šţŕôñĝéšţ šôļûţîôñ îš {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>[Ţĥé þûmþ ţåķéš ñô vôļûmé ûñðéŕ {least}: šéţ ţĥéšé šţéþš bý ŕåţé åñð çļôçķ, åñð ķéý îñ ţĥé ţôţåļ ôf ţĥé båĝ: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>[Ţĥé þûmþ's þŕôfîļé îñ ţĥé šîţé šéţţîñĝš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation>[Ţĥé ŕôûţé åñð ţĥé šţéþš šţåţéð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation>[Ţĥé ŕôûţé ôf ţĥîš þŕôţôçôļ îš {route}, bûţ ţĥéšé šţéþš åŕé ĝîvéñ åñôţĥéŕ ŵåý: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation>[Ţĥé šĥôŕţéšţ šţéþ ţåķéš {time}; ţĥåţ ôf ţĥé þŕôţôçôļ ţåķéš {own}. Îš ţĥé ûñîţ ŕîĝĥţ? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation>[Ţĥé šîţé's ðŕûĝ ļîšţ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation>[Ţĥé šţåŕţîñĝ fŕåçţîôñ šţåţéð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation>[Ţĥé šţéþš ĝîvé {given}, {difference} ({share}) ļéšš ţĥåñ ţĥé ôŕðéŕéð {ordered}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation>[Ţĥé šţéþš ĝîvé {given}, {difference} ({share}) môŕé ţĥåñ ţĥé ôŕðéŕéð {ordered}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation>[Ţĥé šţŕôñĝéšţ šôļûţîôñ îš {strength}; ţĥé ôñé çĥôšéñ îš {chosen} ({source}). {span} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation>[Ţĥé ţåbļéţš åñð ţĥéîŕ þåŕţš åš šţåţéð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation>[Ţĥîš þŕôţôçôļ ŵåš þûbļîšĥéð fôŕ {drugs}; ñôţĥîñĝ îš šåîð ôf “{drug}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation>[Ţŵô þŕôðûçţš åŕé çåļļéð “{name}”. Ĝîvé éåçĥ å ñåmé ôf îţš ôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation>[Ţŵô šţŕéñĝţĥš ôñ ôñé ļåbéļ åŕé mîšŕéåð; ÎŠMÞ, ļôôķ-åļîķé ñåméš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>[Ŵĥåţ îš ţåķéñ ôûţ ôf å båĝ mûšţ bé îñ îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>[îñţŕåðéŕmåļ ôñé]</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>[îñţŕåvéñôûš îñfûšîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>[îñţŕåvéñôûš þûšĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>[ôŕåļ]</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>[šķîñ þŕîçķ ôñé]</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>[šţéþ {step}: {asked} béçôméš {rate} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation>[šţéþ {step}: {kind} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation>[šţéþ {step}: {rate} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>[šţéþ {step}: {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>[šţéþš {first} ţô {last} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>[šûbçûţåñéôûš ôñé]</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>[{container} {number} ({strength} {per}) îš ñôţ šţŕôñĝéŕ ţĥåñ ţĥé ôñé béfôŕé îţ ({before} {per}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation>[{container} {number} ĥôļðš {volume}, bûţ {needed} åŕé ñééðéð: {infused} fôŕ îţš šţéþš, {donated} fôŕ ŵéåķéŕ šôļûţîôñš, {line} îñ îţš ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation>[{container} {number} îš ×{ratio} åš šţŕôñĝ åš ţĥé ôñé béfôŕé îţ; îñ ţĥé þŕôţôçôļ îţ îš ×{own}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation>[{container} {number} ñééðš å ðŕåŵ ôf {draw}, môŕé ţĥåñ ţĥé {volume} îţ îš måðé ûþ ţô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation>[{container} {number} ñééðš å ðŕåŵ ôf {draw}; ţĥé šmåļļéšţ ðŕåŵ šéţ fôŕ ţĥîš šîţé îš {least}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>[{missing} ({share} ôf ţĥé ðôšé) šţåý îñ ţĥé ļîñé ôf ţĥé ļåšţ båĝ. Å fļûšĥ ôf åţ ļéåšţ {line} béļôñĝš ţô ţĥîš þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>[“{drug}” îš ñôţ îñ ţĥé ðŕûĝ ļîšţ: ñôţĥîñĝ îš ķñôŵñ ĥéŕé ôf îţš ðîļûéñţš, ļîmîţš ôŕ šţåbîļîţý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation>[“{name}” îš šţåţéð ţô ĥôļð {holds}. Ţĥé ñåmé šåýš åñôţĥéŕ šţŕéñĝţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Findings list</name>
    <message>
        <source>Consider</source>
        <translation>[Çôñšîðéŕ ôñé]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñôţé]</translation>
    </message>
    <message>
        <source>Open before release</source>
        <translation>[Ôþéñ béfôŕé ŕéļéåšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>[Þåššéš ôñé]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Šţôþ]</translation>
    </message>
</context>
<context>
    <name>FirstDose</name>
    <message>
        <source>For that, {solution} would have to hold {share}, more than all of it. Choose a smaller first dose.</source>
        <translation>[Fôŕ ţĥåţ, {solution} ŵôûļð ĥåvé ţô ĥôļð {share}, môŕé ţĥåñ åļļ ôf îţ. Çĥôôšé å šmåļļéŕ fîŕšţ ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first dose is then {share} of the ordered dose: step {step} now states {now}, which was {was}.</source>
        <translation>[Ţĥé fîŕšţ ðôšé îš ţĥéñ {share} ôf ţĥé ôŕðéŕéð ðôšé: šţéþ {step} ñôŵ šţåţéš {now}, ŵĥîçĥ ŵåš {was}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first dose is then {share} of the ordered dose: {solution} holds {content}, which was {was}. Rates and volumes stay, so every dose from it changes with it.</source>
        <translation>[Ţĥé fîŕšţ ðôšé îš ţĥéñ {share} ôf ţĥé ôŕðéŕéð ðôšé: {solution} ĥôļðš {content}, ŵĥîçĥ ŵåš {was}. Ŕåţéš åñð vôļûméš šţåý, šô évéŕý ðôšé fŕôm îţ çĥåñĝéš ŵîţĥ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first dose, step {step}, is not measured.</source>
        <translation>[Ţĥé fîŕšţ ðôšé, šţéþ {step}, îš ñôţ méåšûŕéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The first dose, step {step}, is what the others leave of the ordered dose. Change the other steps.</source>
        <translation>[Ţĥé fîŕšţ ðôšé, šţéþ {step}, îš ŵĥåţ ţĥé ôţĥéŕš ļéåvé ôf ţĥé ôŕðéŕéð ðôšé. Çĥåñĝé ţĥé ôţĥéŕ šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>a dose of {value}</source>
        <translation>[å ðôšé ôf {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>a rate of {value}</source>
        <translation>[å ŕåţé ôf {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>a volume of {value}</source>
        <translation>[å vôļûmé ôf {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{changed} That makes {next} {ratio} times as strong; it was {was} times.</source>
        <translation>[{changed} Ţĥåţ måķéš {next} {ratio} ţîméš åš šţŕôñĝ; îţ ŵåš {was} ţîméš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{changed} The pump rounds its rate, so that the first dose is {taken}, not {typed}, of the ordered dose.</source>
        <translation>[{changed} Ţĥé þûmþ ŕôûñðš îţš ŕåţé, šô ţĥåţ ţĥé fîŕšţ ðôšé îš {taken}, ñôţ {typed}, ôf ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{value} of its tablet</source>
        <translation>[{value} ôf îţš ţåbļéţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{value} of the final rate</source>
        <translation>[{value} ôf ţĥé fîñåļ ŕåţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{value} of the ordered dose</source>
        <translation>[{value} ôf ţĥé ôŕðéŕéð ðôšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>A ladder has at most {most} bags.</source>
        <translation>[Å ļåððéŕ ĥåš åţ môšţ {most} båĝš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A ladder needs at least two steps.</source>
        <translation>[Å ļåððéŕ ñééðš åţ ļéåšţ ţŵô šţéþš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A series of this kind is drawn from solutions: state at least one concentration.</source>
        <translation>[Å šéŕîéš ôf ţĥîš ķîñð îš ðŕåŵñ fŕôm šôļûţîôñš: šţåţé åţ ļéåšţ ôñé çôñçéñţŕåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>At {rate} the last step would raise the dose rate by ×{rise}; the limit set for this site is ×{limit}. At most {help} would do.</source>
        <translation>[Åţ {rate} ţĥé ļåšţ šţéþ ŵôûļð ŕåîšé ţĥé ðôšé ŕåţé bý ×{rise}; ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. Åţ môšţ {help} ŵôûļð ðô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Each dose is ×{ratio} the one before it; the last is ×{last}.</source>
        <translation>[Éåçĥ ðôšé îš ×{ratio} ţĥé ôñé béfôŕé îţ; ţĥé ļåšţ îš ×{last}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>For the last step {dose} are left, which is {volume} of {concentration}, less than can be given here. A first dose of {help} would leave no such rest.</source>
        <translation>[Fôŕ ţĥé ļåšţ šţéþ {dose} åŕé ļéfţ, ŵĥîçĥ îš {volume} ôf {concentration}, ļéšš ţĥåñ çåñ bé ĝîvéñ ĥéŕé. Å fîŕšţ ðôšé ôf {help} ŵôûļð ļéåvé ñô šûçĥ ŕéšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>For the last step {dose} are left, which is {volume} of {concentration}, less than can be given here. Change the first dose or the ratio.</source>
        <translation>[Fôŕ ţĥé ļåšţ šţéþ {dose} åŕé ļéfţ, ŵĥîçĥ îš {volume} ôf {concentration}, ļéšš ţĥåñ çåñ bé ĝîvéñ ĥéŕé. Çĥåñĝé ţĥé fîŕšţ ðôšé ôŕ ţĥé ŕåţîô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>From step {step} on the doses are rounded to {digits} significant digits: they could not be written.</source>
        <translation>[Fŕôm šţéþ {step} ôñ ţĥé ðôšéš åŕé ŕôûñðéð ţô {digits} šîĝñîfîçåñţ ðîĝîţš: ţĥéý çôûļð ñôţ bé ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Generated ({way}): {inputs}.</source>
        <translation>[Ĝéñéŕåţéð ({way}): {inputs}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No rate for the last step lies within the range. State it, or a wider range.</source>
        <translation>[Ñô ŕåţé fôŕ ţĥé ļåšţ šţéþ ļîéš ŵîţĥîñ ţĥé ŕåñĝé. Šţåţé îţ, ôŕ å ŵîðéŕ ŕåñĝé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Not needed: {concentrations}.</source>
        <translation>[Ñôţ ñééðéð: {concentrations}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Only an infusion has a rate. Leave this empty.</source>
        <translation>[Ôñļý åñ îñfûšîôñ ĥåš å ŕåţé. Ļéåvé ţĥîš émþţý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Rates from {least} to {most}.</source>
        <translation>[Ŕåţéš fŕôm {least} ţô {most}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>State one volume for all bags, or one for each: {bags} bags, {volumes} volumes.</source>
        <translation>[Šţåţé ôñé vôļûmé fôŕ åļļ båĝš, ôŕ ôñé fôŕ éåçĥ: {bags} båĝš, {volumes} vôļûméš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>State one volume for all solutions, or one for each: {solutions} concentrations, {volumes} volumes.</source>
        <translation>[Šţåţé ôñé vôļûmé fôŕ åļļ šôļûţîôñš, ôŕ ôñé fôŕ éåçĥ: {solutions} çôñçéñţŕåţîôñš, {volumes} vôļûméš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>State the concentrations from the weakest to the strongest, each of them once.</source>
        <translation>[Šţåţé ţĥé çôñçéñţŕåţîôñš fŕôm ţĥé ŵéåķéšţ ţô ţĥé šţŕôñĝéšţ, éåçĥ ôf ţĥém ôñçé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step} from bag {bag} would run at {rate}; at least {limit} is possible.</source>
        <translation>[Šţéþ {step} fŕôm båĝ {bag} ŵôûļð ŕûñ åţ {rate}; åţ ļéåšţ {limit} îš þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step} from bag {bag} would run at {rate}; at most {limit} is possible.</source>
        <translation>[Šţéþ {step} fŕôm båĝ {bag} ŵôûļð ŕûñ åţ {rate}; åţ môšţ {limit} îš þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step} would be no faster than a step before it: there are too many steps for rates that are rounded.</source>
        <translation>[Šţéþ {step} ŵôûļð bé ñô fåšţéŕ ţĥåñ å šţéþ béfôŕé îţ: ţĥéŕé åŕé ţôô måñý šţéþš fôŕ ŕåţéš ţĥåţ åŕé ŕôûñðéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}, {dose}, is {volume} of the strongest solution, more than can be given here. A concentration of at least {help} would do, or a lower target.</source>
        <translation>[Šţéþ {step}, {dose}, îš {volume} ôf ţĥé šţŕôñĝéšţ šôļûţîôñ, môŕé ţĥåñ çåñ bé ĝîvéñ ĥéŕé. Å çôñçéñţŕåţîôñ ôf åţ ļéåšţ {help} ŵôûļð ðô, ôŕ å ļôŵéŕ ţåŕĝéţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}, {dose}, is {volume} of {concentration}, less than can be given here. A concentration of at most {help} before it would do.</source>
        <translation>[Šţéþ {step}, {dose}, îš {volume} ôf {concentration}, ļéšš ţĥåñ çåñ bé ĝîvéñ ĥéŕé. Å çôñçéñţŕåţîôñ ôf åţ môšţ {help} béfôŕé îţ ŵôûļð ðô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The dilution from bag to bag must be more than 1.</source>
        <translation>[Ţĥé ðîļûţîôñ fŕôm båĝ ţô båĝ mûšţ bé môŕé ţĥåñ 1. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The dose rate rises by ×{least} to ×{most} from step to step.</source>
        <translation>[Ţĥé ðôšé ŕåţé ŕîšéš bý ×{least} ţô ×{most} fŕôm šţéþ ţô šţéþ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dose rate would rise by ×{rise} at step {step}; the limit set for this site is ×{limit}.</source>
        <translation>[Ţĥé ðôšé ŕåţé ŵôûļð ŕîšé bý ×{rise} åţ šţéþ {step}; ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The final rate gives no more of the dose per hour than the first step does.</source>
        <translation>[Ţĥé fîñåļ ŕåţé ĝîvéš ñô môŕé ôf ţĥé ðôšé þéŕ ĥôûŕ ţĥåñ ţĥé fîŕšţ šţéþ ðôéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The final rate is not used: the last dose, too, is given in the time of a step.</source>
        <translation>[Ţĥé fîñåļ ŕåţé îš ñôţ ûšéð: ţĥé ļåšţ ðôšé, ţôô, îš ĝîvéñ îñ ţĥé ţîmé ôf å šţéþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The first dose, {first}, is not below the target of {target}.</source>
        <translation>[Ţĥé fîŕšţ ðôšé, {first}, îš ñôţ béļôŵ ţĥé ţåŕĝéţ ôf {target}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The first step is stated by its share of the dose: no rate that can be set gives exactly {share}.</source>
        <translation>[Ţĥé fîŕšţ šţéþ îš šţåţéð bý îţš šĥåŕé ôf ţĥé ðôšé: ñô ŕåţé ţĥåţ çåñ bé šéţ ĝîvéš éxåçţļý {share}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last dose is due after {time}.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš ðûé åfţéŕ {time}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last dose is smaller than the one before it. With a first dose of {first} it would be larger.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš šmåļļéŕ ţĥåñ ţĥé ôñé béfôŕé îţ. Ŵîţĥ å fîŕšţ ðôšé ôf {first} îţ ŵôûļð bé ļåŕĝéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last step raises the dose rate by ×{rise}.</source>
        <translation>[Ţĥé ļåšţ šţéþ ŕåîšéš ţĥé ðôšé ŕåţé bý ×{rise}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The pump cannot be set to {rate}: it takes {least} to {most}.</source>
        <translation>[Ţĥé þûmþ çåññôţ bé šéţ ţô {rate}: îţ ţåķéš {least} ţô {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The ratio is above {most}: no series rises by more from one dose to the next.</source>
        <translation>[Ţĥé ŕåţîô îš åbôvé {most}: ñô šéŕîéš ŕîšéš bý môŕé fŕôm ôñé ðôšé ţô ţĥé ñéxţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The ratio is below 1: the doses would fall from step to step.</source>
        <translation>[Ţĥé ŕåţîô îš béļôŵ 1: ţĥé ðôšéš ŵôûļð fåļļ fŕôm šţéþ ţô šţéþ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The series would take more than {most} steps. Raise the first dose or the ratio.</source>
        <translation>[Ţĥé šéŕîéš ŵôûļð ţåķé môŕé ţĥåñ {most} šţéþš. Ŕåîšé ţĥé fîŕšţ ðôšé ôŕ ţĥé ŕåţîô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The share of the dose in bag 1 gets too small to be written: fewer bags, or a smaller dilution.</source>
        <translation>[Ţĥé šĥåŕé ôf ţĥé ðôšé îñ båĝ 1 ĝéţš ţôô šmåļļ ţô bé ŵŕîţţéñ: féŵéŕ båĝš, ôŕ å šmåļļéŕ ðîļûţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The steps from bag {bag} would take {used}, but it holds {volume}. A larger bag would not help: its rates would rise with its volume.</source>
        <translation>[Ţĥé šţéþš fŕôm båĝ {bag} ŵôûļð ţåķé {used}, bûţ îţ ĥôļðš {volume}. Å ļåŕĝéŕ båĝ ŵôûļð ñôţ ĥéļþ: îţš ŕåţéš ŵôûļð ŕîšé ŵîţĥ îţš vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The steps from {concentration} take {used}, more than its {volume}. At least {used} would do.</source>
        <translation>[Ţĥé šţéþš fŕôm {concentration} ţåķé {used}, môŕé ţĥåñ îţš {volume}. Åţ ļéåšţ {used} ŵôûļð ðô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The weaker bags would give the whole dose; nothing remains for the last.</source>
        <translation>[Ţĥé ŵéåķéŕ båĝš ŵôûļð ĝîvé ţĥé ŵĥôļé ðôšé; ñôţĥîñĝ ŕémåîñš fôŕ ţĥé ļåšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>There is nothing between the smallest and the largest here: {least} and {most}.</source>
        <translation>[Ţĥéŕé îš ñôţĥîñĝ béţŵééñ ţĥé šmåļļéšţ åñð ţĥé ļåŕĝéšţ ĥéŕé: {least} åñð {most}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volumes of a step from {least} to {most}.</source>
        <translation>[Vôļûméš ôf å šţéþ fŕôm {least} ţô {most}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>With more than one concentration, state the largest volume of a step or its highest rate: when it is passed, the next concentration is taken.</source>
        <translation>[Ŵîţĥ môŕé ţĥåñ ôñé çôñçéñţŕåţîôñ, šţåţé ţĥé ļåŕĝéšţ vôļûmé ôf å šţéþ ôŕ îţš ĥîĝĥéšţ ŕåţé: ŵĥéñ îţ îš þåššéð, ţĥé ñéxţ çôñçéñţŕåţîôñ îš ţåķéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Without a concentration a dose has no volume. Leave this empty.</source>
        <translation>[Ŵîţĥôûţ å çôñçéñţŕåţîôñ å ðôšé ĥåš ñô vôļûmé. Ļéåvé ţĥîš émþţý. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>a step time of {time}</source>
        <translation>[å šţéþ ţîmé ôf {time} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>first dose, ratio, interval, target</source>
        <translation>[fîŕšţ ðôšé, ŕåţîô, îñţéŕvåļ, ţåŕĝéţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>infusions</source>
        <translation>[îñfûšîôñš ôñé]</translation>
    </message>
    <message>
        <source>injections</source>
        <translation>[îñĵéçţîôñš ôñé]</translation>
    </message>
    <message>
        <source>number of bags: {count}</source>
        <translation>[ñûmbéŕ ôf båĝš: {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>pushes</source>
        <translation>[þûšĥéš ôñé]</translation>
    </message>
    <message>
        <source>starting fraction, bags, steps per bag</source>
        <translation>[šţåŕţîñĝ fŕåçţîôñ, båĝš, šţéþš þéŕ båĝ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>steps per bag: {count}</source>
        <translation>[šţéþš þéŕ båĝ: {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>swallowed doses</source>
        <translation>[šŵåļļôŵéð ðôšéš ôñé]</translation>
    </message>
    <message>
        <source>{bags} bags of {each} steps are {steps} steps; at most {most} are possible.</source>
        <translation>[{bags} båĝš ôf {each} šţéþš åŕé {steps} šţéþš; åţ môšţ {most} åŕé þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{interval} from one dose to the next is too short: at least {least} is possible.</source>
        <translation>[{interval} fŕôm ôñé ðôšé ţô ţĥé ñéxţ îš ţôô šĥôŕţ: åţ ļéåšţ {least} îš þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>[{name} {value} ôñé]</translation>
    </message>
    <message>
        <source>{problem} No small change of one input would do.</source>
        <translation>[{problem} Ñô šmåļļ çĥåñĝé ôf ôñé îñþûţ ŵôûļð ðô. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{problem} What would do, one of these: {offers}.</source>
        <translation>[{problem} Ŵĥåţ ŵôûļð ðô, ôñé ôf ţĥéšé: {offers}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{steps} steps from {bags} bags; the first gives {share} of the dose.</source>
        <translation>[{steps} šţéþš fŕôm {bags} båĝš; ţĥé fîŕšţ ĝîvéš {share} ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{steps} steps, from {first} ({share} of the target) to {last}.</source>
        <translation>[{steps} šţéþš, fŕôm {first} ({share} ôf ţĥé ţåŕĝéţ) ţô {last}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{volume} in bag {bag}</source>
        <translation>[{volume} îñ båĝ {bag} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} in {time}.</source>
        <translation>[{volume} îñ {time}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} is too much for a push: at most {most}, what the largest syringe holds.</source>
        <translation>[{volume} îš ţôô mûçĥ fôŕ å þûšĥ: åţ môšţ {most}, ŵĥåţ ţĥé ļåŕĝéšţ šýŕîñĝé ĥôļðš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>GeneratorPane</name>
    <message>
        <source>&amp;Generate</source>
        <translation>[&amp;Ĝéñéŕåţé ôñé]</translation>
    </message>
    <message>
        <source>10</source>
        <translation>[10]</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>[Båĝš]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļôšé]</translation>
    </message>
    <message>
        <source>Concentrations</source>
        <translation>[Çôñçéñţŕåţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>[Ðîļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Dilution from bag to bag</source>
        <translation>[Ðîļûţîôñ fŕôm båĝ ţô båĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Each dose over the one before it: 2 doubles.</source>
        <translation>[Éåçĥ ðôšé ôvéŕ ţĥé ôñé béfôŕé îţ: 2 ðôûbļéš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>[Émþţý: ñô ļîmîţ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>[Évéŕý]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>[Fîŕšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>From one dose to the next; the time of a step of an infusion.</source>
        <translation>[Fŕôm ôñé ðôšé ţô ţĥé ñéxţ; ţĥé ţîmé ôf å šţéþ ôf åñ îñfûšîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>[Fŕôm ŵĥåţ ôñé]</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>[Ĝéñéŕåţé ôñé]</translation>
    </message>
    <message>
        <source>Generate solutions and steps</source>
        <translation>[Ĝéñéŕåţé šôļûţîôñš åñð šţéþš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>[Ĝîvéñ åš ôñé]</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>[Ĥîĝĥéšţ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>How many bags, the last of which holds the remainder.</source>
        <translation>[Ĥôŵ måñý båĝš, ţĥé ļåšţ ôf ŵĥîçĥ ĥôļðš ţĥé ŕémåîñðéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How many steps are given from each bag.</source>
        <translation>[Ĥôŵ måñý šţéþš åŕé ĝîvéñ fŕôm éåçĥ båĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>How many times weaker than the next one each bag is. Empty: 10.</source>
        <translation>[Ĥôŵ måñý ţîméš ŵéåķéŕ ţĥåñ ţĥé ñéxţ ôñé éåçĥ båĝ îš. Émþţý: 10. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How the doses are given</source>
        <translation>[Ĥôŵ ţĥé ðôšéš åŕé ĝîvéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Infusions, pushes, injections or swallowed doses.</source>
        <translation>[Îñfûšîôñš, þûšĥéš, îñĵéçţîôñš ôŕ šŵåļļôŵéð ðôšéš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>[Îñţéŕvåļ ôñé]</translation>
    </message>
    <message>
        <source>Ladder of bags</source>
        <translation>[Ļåððéŕ ôf båĝš ôñé]</translation>
    </message>
    <message>
        <source>Largest volume of a step</source>
        <translation>[Ļåŕĝéšţ vôļûmé ôf å šţéþ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Least volume of a step</source>
        <translation>[Ļéåšţ vôļûmé ôf å šţéþ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Leave solutions and steps as they are</source>
        <translation>[Ļéåvé šôļûţîôñš åñð šţéþš åš ţĥéý åŕé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>[Ļôŵéšţ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>None, one for all, or one for each, with semicolons.</source>
        <translation>[Ñôñé, ôñé fôŕ åļļ, ôŕ ôñé fôŕ éåçĥ, ŵîţĥ šémîçôļôñš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Number of bags</source>
        <translation>[Ñûmbéŕ ôf båĝš ôñé]</translation>
    </message>
    <message>
        <source>Of infusions. Empty: no limit.</source>
        <translation>[Ôf îñfûšîôñš. Émþţý: ñô ļîmîţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Of infusions. When it is passed the next concentration is taken. Empty: no limit.</source>
        <translation>[Ôf îñfûšîôñš. Ŵĥéñ îţ îš þåššéð ţĥé ñéxţ çôñçéñţŕåţîôñ îš ţåķéñ. Émþţý: ñô ļîmîţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>One volume for all bags, or one for each, weakest first, with semicolons: 250; 250; 250; 500.</source>
        <translation>[Ôñé vôļûmé fôŕ åļļ båĝš, ôŕ ôñé fôŕ éåçĥ, ŵéåķéšţ fîŕšţ, ŵîţĥ šémîçôļôñš: 250; 250; 250; 500. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Rates from</source>
        <translation>[Ŕåţéš fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>[Ŕåţîô]</translation>
    </message>
    <message>
        <source>Replace solutions and steps by what is generated; undo brings them back</source>
        <translation>[Ŕéþļåçé šôļûţîôñš åñð šţéþš bý ŵĥåţ îš ĝéñéŕåţéð; ûñðô bŕîñĝš ţĥém båçķ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Rest at</source>
        <translation>[Ŕéšţ åţ ôñé]</translation>
    </message>
    <message>
        <source>Series of doses</source>
        <translation>[Šéŕîéš ôf ðôšéš ôñé]</translation>
    </message>
    <message>
        <source>Starting fraction</source>
        <translation>[Šţåŕţîñĝ fŕåçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step of at least</source>
        <translation>[Šţéþ ôf åţ ļéåšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation>[Šţéþ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Steps per bag</source>
        <translation>[Šţéþš þéŕ båĝ ôñé]</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>[Šţŕéñĝţĥš ôñé]</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>[Ţåŕĝéţ ôñé]</translation>
    </message>
    <message>
        <source>The concentrations that there are, weakest first, with semicolons: 0.1 mg/mL; 1 mg/mL; 10 mg/mL.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñš ţĥåţ ţĥéŕé åŕé, ŵéåķéšţ fîŕšţ, ŵîţĥ šémîçôļôñš: 0.1 mg/mL; 1 mg/mL; 10 mg/mL. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The first dose, with its unit.</source>
        <translation>[Ţĥé fîŕšţ ðôšé, ŵîţĥ îţš ûñîţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The highest rate that can be set. Empty: no limit.</source>
        <translation>[Ţĥé ĥîĝĥéšţ ŕåţé ţĥåţ çåñ bé šéţ. Émþţý: ñô ļîmîţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The lowest rate that can be set. Empty: no limit.</source>
        <translation>[Ţĥé ļôŵéšţ ŕåţé ţĥåţ çåñ bé šéţ. Émþţý: ñô ļîmîţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The rate at which the rest of an infusion runs. Empty: the highest that is possible.</source>
        <translation>[Ţĥé ŕåţé åţ ŵĥîçĥ ţĥé ŕéšţ ôf åñ îñfûšîôñ ŕûñš. Émþţý: ţĥé ĥîĝĥéšţ ţĥåţ îš þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The rate of the last step.</source>
        <translation>[Ţĥé ŕåţé ôf ţĥé ļåšţ šţéþ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The share of the dose that the first step gives: 1/1000000.</source>
        <translation>[Ţĥé šĥåŕé ôf ţĥé ðôšé ţĥåţ ţĥé fîŕšţ šţéþ ĝîvéš: 1/1000000. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The time of every step but the last.</source>
        <translation>[Ţĥé ţîmé ôf évéŕý šţéþ bûţ ţĥé ļåšţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The total dose.</source>
        <translation>[Ţĥé ţôţåļ ðôšé. ôñé]</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>[Ûþ ţô]</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>[Vôļûméš ôñé]</translation>
    </message>
    <message>
        <source>Volumes of the bags</source>
        <translation>[Vôļûméš ôf ţĥé båĝš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volumes of the solutions</source>
        <translation>[Vôļûméš ôf ţĥé šôļûţîôñš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>[Ŵĥåţ îš šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>What you state: a starting fraction and bags, or a first dose and a ratio.</source>
        <translation>[Ŵĥåţ ýôû šţåţé: å šţåŕţîñĝ fŕåçţîôñ åñð båĝš, ôŕ å fîŕšţ ðôšé åñð å ŕåţîô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>When it is passed the next concentration is taken. Empty: no limit.</source>
        <translation>[Ŵĥéñ îţ îš þåššéð ţĥé ñéxţ çôñçéñţŕåţîôñ îš ţåķéñ. Émþţý: ñô ļîmîţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>as high as possible</source>
        <translation>[åš ĥîĝĥ åš þôššîbļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>[åţ môšţ ôñé]</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>[ñô ļîmîţ ôñé]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñôñé]</translation>
    </message>
    <message>
        <source>such as 0.1 mg</source>
        <translation>[šûçĥ åš 0.1 mg ôñé]</translation>
    </message>
    <message>
        <source>such as 0.1 mg/mL; 1 mg/mL</source>
        <translation>[šûçĥ åš 0.1 mg/mL; 1 mg/mL ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>such as 1/1000000</source>
        <translation>[šûçĥ åš 1/1000000 ôñé ţŵô]</translation>
    </message>
    <message>
        <source>such as 15 min</source>
        <translation>[šûçĥ åš 15 min ôñé]</translation>
    </message>
    <message>
        <source>such as 160 mL/h</source>
        <translation>[šûçĥ åš 160 mL/h ôñé ţŵô]</translation>
    </message>
    <message>
        <source>such as 2</source>
        <translation>[šûçĥ åš 2 ôñé]</translation>
    </message>
    <message>
        <source>such as 250 mL</source>
        <translation>[šûçĥ åš 250 mL ôñé]</translation>
    </message>
    <message>
        <source>such as 4</source>
        <translation>[šûçĥ åš 4 ôñé]</translation>
    </message>
    <message>
        <source>such as 500 mg</source>
        <translation>[šûçĥ åš 500 mg ôñé]</translation>
    </message>
    <message>
        <source>to</source>
        <translation>[ţô]</translation>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>[Åļļ ôf ţĥé ôŕðéŕéð ðôšé ({dose}) îš îñ {solution}. Çĥåñĝé îţš vôļûmé ({volume}), ôŕ ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation>[Šţéþ {step} fîļļš å ļîñé åñð çôûñţš ñô ðôšé. Çĥåñĝé îţš vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation>[Šţéþ {step} fîļļš å ļîñé; ţĥé ñéxţ šţéþ béĝîñš ŵĥéñ îţ éñðš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation>[Šţéþ {step} ĝîvéš åļļ ţĥåţ îš ļéfţ îñ {solution}. Çĥåñĝé ţĥé vôļûmé ôf {solution} ({volume}) ôŕ ţĥé šţéþš åbôvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>[Šţéþ {step} ĝîvéš ŵĥåţ ţĥé šţéþš åbôvé ļéåvé ôf ţĥé ôŕðéŕéð ðôšé. Çĥåñĝé ţĥé ôŕðéŕéð ðôšé ({dose}) ôŕ ţĥé šţéþš åbôvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation>[Šţéþ {step} îš å þŕîçķ: ĥôŵ mûçĥ ôf ţĥé ðŕôþ éñţéŕš ţĥé šķîñ îš ñôţ méåšûŕéð, šô ñô vôļûmé åñð ñô ðôšé åŕé çôûñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation>[Šţéþ {step} îš ĝîvéñ åţ ôñçé: îţ ĥåš ñô ŕåţé åñð ñô ţîmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation>[Šţéþ {step} îš ĝîvéñ ŵîţĥôûţ å šôļûţîôñ åñð ĥåš ñô vôļûmé. Çĥåñĝé îţš ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation>[Šţéþ {step} îš ñôţ ĝîvéñ åš ţåbļéţš. Çĥåñĝé îţš ðôšé ôŕ îţš vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>[Šţéþ {step} ŕûñš åţ ţĥé fîñåļ ŕåţé ôf {rate}. Çĥåñĝé ţĥé fîñåļ ŕåţé: îţ môvéš {count} ŕåţéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation>[Šţéþ {step} ŕûñš ûñţîļ ţĥé ôŕðéŕéð ðôšé îš ĝîvéñ, šô îţš ðôšé åñð vôļûmé fôļļôŵ fŕôm ţĥé ôŕðéŕéð ðôšé åñð ţĥé šţéþš åbôvé. Çĥåñĝé ţĥé ôŕðéŕéð ðôšé ({dose}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation>[Šţéþ {step} ŕûñš ûñţîļ ţĥé ôŕðéŕéð ðôšé îš ĝîvéñ, šô îţš ţîmé fôļļôŵš fŕôm îţš ŕåţé åñð ţĥé ôŕðéŕéð ðôšé. Çĥåñĝé îţš ŕåţé, ôŕ ţĥé ôŕðéŕéð ðôšé ({dose}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>[Šţéþ {step} ŕûñš ûñţîļ {solution} îš émþţý åñð ĝîvéš ŵĥåţ ţĥé šţéþš åbôvé ļéåvé ôf ţĥé ôŕðéŕéð ðôšé. Çĥåñĝé ţĥé ôŕðéŕéð ðôšé ({dose}) ôŕ ţĥé šţéþš åbôvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation>[Šţéþ {step} ŕûñš ûñţîļ {solution} îš émþţý, šô îţš ţîmé fôļļôŵš fŕôm îţš ŕåţé åñð ţĥé vôļûmé ôf {solution}. Çĥåñĝé îţš ŕåţé, ôŕ ţĥé vôļûmé ôf {solution} ({volume}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation>[Šţéþ {step} ŕûñš ûñţîļ {solution} îš émþţý, šô îţš vôļûmé åñð ðôšé fôļļôŵ fŕôm ţĥé vôļûmé ôf {solution} åñð ţĥé šţéþš åbôvé. Çĥåñĝé ţĥé vôļûmé ôf {solution} ({volume}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation>[Ţĥé ðôšé ôf šţéþ {step} fôļļôŵš fŕôm îţš ñûmbéŕ ôf ţåbļéţš ({amount} åŕé îñ ôñé): ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ñûmbéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation>[Ţĥé ðôšé ôf šţéþ {step} fôļļôŵš fŕôm îţš vôļûmé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţåbļéţš ôf šţéþ {step} fôļļôŵš fŕôm îţš ðôšé ({amount} åŕé îñ ôñé ţåbļéţ): ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation>[Ţĥé þŕôðûçţ ĥôļðš {per} {unit} ôf {component} fôŕ éåçĥ {unit} ôf {counted}. Çĥåñĝé ţĥé çôñţéñţ ôf {solution}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation>[Ţĥé þŕôðûçţ ĥôļðš {per} {unit} ôf {component} fôŕ éåçĥ {unit} ôf {counted}. Çĥåñĝé ţĥé ðôšé ôf šţéþ {step}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} fôļļôŵš fŕôm îţš ðôšé åñð ţîmé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ðôšé (ţîmé ĥéļð). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} fôļļôŵš fŕôm îţš ðôšé ŕåţé ôf {dose_rate} åñð ţĥé çôñçéñţŕåţîôñ ôf {solution}: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ðôšé ŕåţé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} fôļļôŵš fŕôm îţš vôļûmé åñð ţîmé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ţîmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} fôļļôŵš fŕôm îţš vôļûmé åñð ţîmé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé vôļûmé (ţîmé ĥéļð). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} îš ţĥé fîñåļ ŕåţé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé fîñåļ ŕåţé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation>[Ţĥé ŕåţé ôf šţéþ {step} îš {fraction} ôf ţĥé fîñåļ ŕåţé ôf {rate}: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥåţ fŕåçţîôñ, åñð ţĥé fîñåļ ŕåţé môvéš îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation>[Ţĥé ţîmé ôf šţéþ {step} fôļļôŵš fŕôm îţš ŕåţé åñð fŕôm ĥôŵ mûçĥ îţ ĝîvéš. Çĥåñĝé ôñé ôf ţĥéšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>[Ţĥé vôļûmé åñð ţĥé ðôšé ôf šţéþ {step} fôļļôŵ fŕôm îţš ţîmé åñð ţĥé fîñåļ ŕåţé ôf {rate}. Çĥåñĝé ţĥé fîñåļ ŕåţé: îţ môvéš {count} ŕåţéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation>[Ţĥé vôļûmé ôf šţéþ {step} fôļļôŵš fŕôm îţš ðôšé: ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation>[Ţĥîš åððš ûþ šţéþš 1 ţô {step}. Çĥåñĝé ôñé ôf ţĥéšé šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation>[Ţĥîš åððš ûþ ţĥé šţéþš ţĥåţ ðŕåŵ ôñ {solution}. Çĥåñĝé ôñé ôf ţĥéšé šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation>[Ţĥîš çômþåŕéš šţéþ {step} ŵîţĥ ţĥé fåšţéšţ šţéþ béfôŕé îţ. Çĥåñĝé ţĥé ŕåţé ôf ôñé ôf ţĥém, ôŕ å çôñçéñţŕåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation>[Ţĥîš çômþåŕéš ţĥé ðôšé ôf šţéþ {step} ŵîţĥ ţĥé ĥîĝĥéšţ ðôšé béfôŕé îţ. Çĥåñĝé ôñé ôf ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation>[Ţĥîš fôļļôŵš fŕôm ţĥé šţåŕţ ôf ţĥé þļåñ åñð ţĥé ţîméš ôf ţĥé šţéþš åbôvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold.</source>
        <translation>[Ţĥîš fôļļôŵš fŕôm ţĥé šţôçķ åñð fŕôm ŵĥåţ {solution} åñð ţĥé šţŕôñĝéŕ ôñéš ĥôļð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation>[Ţĥîš fôļļôŵš fŕôm ŵĥåţ {solution} ĥôļðš: ţýþîñĝ ĥéŕé çĥåñĝéš îţš çôñţéñţ (vôļûmé ĥéļð). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation>[Ţĥîš îš åñ îñþûţ: ţýþé åñôţĥéŕ våļûé ţô çĥåñĝé îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation>[Ţĥîš îš çômþûţéð fŕôm ţĥé ôŕðéŕ, ţĥé šôļûţîôñš åñð ţĥé šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation>[Ţĥîš þŕôðûçţ ĥåš ñô fûŕţĥéŕ ðŕûĝ îñ îţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation>[Ţĥîš þŕôðûçţ ĥåš ñô vôļûmé šţåţéð, šô ñô åmôûñţ. Çĥåñĝé îţš çôñçéñţŕåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation>[Ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ŕåţé ôf šţéþ {step} (ţîmé ĥéļð): îţš ðôšé îš ţĥé çôñçéñţŕåţîôñ ôf {solution} × ŕåţé × ţîmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation>[Ţýþîñĝ ĥéŕé çĥåñĝéš ţĥé ŕåţé ôf šţéþ {step} (ţîmé ĥéļð): îţš vôļûmé îš ŕåţé × ţîmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation>[Ŵĥåţ ķîñð ôf šţéþ ţĥîš îš çôméš fŕôm ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>[Ŵĥåţ ţĥé ôţĥéŕš ļéåvé ôf ţĥé ôŕðéŕéð ðôšé ({dose}) îš îñ {solution}. Çĥåñĝé îţš vôļûmé ({volume}), ôŕ ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>[båĝ {number} ôñé]</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>[çûþ {number} ôñé]</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>[šýŕîñĝé {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>[vîåļ {number} ôñé]</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>[Ñôţĥîñĝ çåñ bé ţýþéð ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The cells were copied. They cannot be empty, so nothing was cut.</source>
        <translation>[Ţĥé çéļļš ŵéŕé çôþîéð. Ţĥéý çåññôţ bé émþţý, šô ñôţĥîñĝ ŵåš çûţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows of {columns} cells; from this cell on there are {room}. Nothing was pasted.</source>
        <translation>[Ţĥé çļîþbôåŕð ĥôļðš {rows} ŕôŵš ôf {columns} çéļļš; fŕôm ţĥîš çéļļ ôñ ţĥéŕé åŕé {room}. Ñôţĥîñĝ ŵåš þåšţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>[Ţĥéŕé îš ñô ţéxţ ôñ ţĥé çļîþbôåŕð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This cell cannot be empty. Type another value, or press F2 to change this one.</source>
        <translation>[Ţĥîš çéļļ çåññôţ bé émþţý. Ţýþé åñôţĥéŕ våļûé, ôŕ þŕéšš F2 ţô çĥåñĝé ţĥîš ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This cell is computed and cannot be changed.</source>
        <translation>[Ţĥîš çéļļ îš çômþûţéð åñð çåññôţ bé çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What is pasted contradicts itself: {first} would be {value} instead of the pasted {typed}, because of what is pasted into {second}.</source>
        <translation>[Ŵĥåţ îš þåšţéð çôñţŕåðîçţš îţšéļf: {first} ŵôûļð bé {value} îñšţéåð ôf ţĥé þåšţéð {typed}, béçåûšé ôf ŵĥåţ îš þåšţéð îñţô {second}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>step {row}</source>
        <translation>[šţéþ {row} ôñé]</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>[{count} çéļļš ôñé]</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>[{first} {second} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{rows} rows of {columns}</source>
        <translation>[{rows} ŕôŵš ôf {columns} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>[{row}, {column} ôñé]</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>[{row}, {column}: {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{sentence} Nothing was pasted.</source>
        <translation>[{sentence} Ñôţĥîñĝ ŵåš þåšţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{sentence} Paste again to take it.</source>
        <translation>[{sentence} Þåšţé åĝåîñ ţô ţåķé îţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{sentence} Press Enter again to take it, or Escape to leave the cell as it was.</source>
        <translation>[{sentence} Þŕéšš Éñţéŕ åĝåîñ ţô ţåķé îţ, ôŕ Éšçåþé ţô ļéåvé ţĥé çéļļ åš îţ ŵåš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{table} {row}, {column}</source>
        <translation>[{table} {row}, {column} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}</source>
        <translation>[{table}, ŕôŵ {row}, {column} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{where}: {sentence} Nothing was pasted.</source>
        <translation>[{where}: {sentence} Ñôţĥîñĝ ŵåš þåšţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Inverse</name>
    <message>
        <source>Step {step} draws on a solution. Type its number.</source>
        <translation>[Šţéþ {step} ðŕåŵš ôñ å šôļûţîôñ. Ţýþé îţš ñûmbéŕ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} is now stated by its dose, {value}.</source>
        <translation>[Šţéþ {step} îš ñôŵ šţåţéð bý îţš ðôšé, {value}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} is now stated by its number of tablets, {value}.</source>
        <translation>[Šţéþ {step} îš ñôŵ šţåţéð bý îţš ñûmbéŕ ôf ţåbļéţš, {value}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step} is now stated by its rate, {value}.</source>
        <translation>[Šţéþ {step} îš ñôŵ šţåţéð bý îţš ŕåţé, {value}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} is now stated by its volume, {value}.</source>
        <translation>[Šţéþ {step} îš ñôŵ šţåţéð bý îţš vôļûmé, {value}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} now gives {value} of the dose.</source>
        <translation>[Šţéþ {step} ñôŵ ĝîvéš {value} ôf ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} now runs at {value} of the final rate.</source>
        <translation>[Šţéþ {step} ñôŵ ŕûñš åţ {value} ôf ţĥé fîñåļ ŕåţé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}: the dose is now {value}.</source>
        <translation>[Šţéþ {step}: ţĥé ðôšé îš ñôŵ {value}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: the dose rate is now {value}.</source>
        <translation>[Šţéþ {step}: ţĥé ðôšé ŕåţé îš ñôŵ {value}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}: the number of tablets is now {value}.</source>
        <translation>[Šţéþ {step}: ţĥé ñûmbéŕ ôf ţåbļéţš îš ñôŵ {value}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}: the rate is now {value} (time held).</source>
        <translation>[Šţéþ {step}: ţĥé ŕåţé îš ñôŵ {value} (ţîmé ĥéļð). ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}: the rate is rounded to the pump's step of {grid}.</source>
        <translation>[Šţéþ {step}: ţĥé ŕåţé îš ŕôûñðéð ţô ţĥé þûmþ's šţéþ ôf {grid}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step}: the time is now {value}.</source>
        <translation>[Šţéþ {step}: ţĥé ţîmé îš ñôŵ {value}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: the volume is now {value}.</source>
        <translation>[Šţéþ {step}: ţĥé vôļûmé îš ñôŵ {value}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The content of {solution} is now stated as an amount, {content}: the concentration has no end of decimals.</source>
        <translation>[Ţĥé çôñţéñţ ôf {solution} îš ñôŵ šţåţéð åš åñ åmôûñţ, {content}: ţĥé çôñçéñţŕåţîôñ ĥåš ñô éñð ôf ðéçîmåļš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The content of {solution} is now {content} (volume held).</source>
        <translation>[Ţĥé çôñţéñţ ôf {solution} îš ñôŵ {content} (vôļûmé ĥéļð). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The final rate is now {value}.</source>
        <translation>[Ţĥé fîñåļ ŕåţé îš ñôŵ {value}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This content is a share, which would have to be {share}: more than all of it. State the content as an amount or a concentration instead.</source>
        <translation>[Ţĥîš çôñţéñţ îš å šĥåŕé, ŵĥîçĥ ŵôûļð ĥåvé ţô bé {share}: môŕé ţĥåñ åļļ ôf îţ. Šţåţé ţĥé çôñţéñţ åš åñ åmôûñţ ôŕ å çôñçéñţŕåţîôñ îñšţéåð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This would need {value}, a number that cannot be written exactly. Type another value, or change the input itself.</source>
        <translation>[Ţĥîš ŵôûļð ñééð {value}, å ñûmbéŕ ţĥåţ çåññôţ bé ŵŕîţţéñ éxåçţļý. Ţýþé åñôţĥéŕ våļûé, ôŕ çĥåñĝé ţĥé îñþûţ îţšéļf. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{change} It will then be {taken} here, not the typed {typed}.</source>
        <translation>[{change} Îţ ŵîļļ ţĥéñ bé {taken} ĥéŕé, ñôţ ţĥé ţýþéð {typed}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is not a tablet of this plan. They are: {tablets}. Write, for example, “1/2 × {example}”.</source>
        <translation>[“{typed}” îš ñôţ å ţåbļéţ ôf ţĥîš þļåñ. Ţĥéý åŕé: {tablets}. Ŵŕîţé, fôŕ éxåmþļé, “1/2 × {example}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>[Båĝ ļåbéļš ôñé]</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation>[Çåñçéļļéð. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation>[ŠŢŔÉÑĜŢĤ ÑÔŢ ÇĤÔŠÉÑ: ţĥé {strength} ôf ţĥé šţŕôñĝéšţ šôļûţîôñ îš å þļåçéĥôļðéŕ ôf ţĥé þŕôţôçôļ. Çĥôôšé å þûbļîšĥéð ôñé îñ ţĥé fîéļð Šţŕéñĝţĥ (--šţŕéñĝţĥ), ôŕ ţýþé ţĥé šîţé's ôŵñ çôñçéñţŕåţîôñ, béfôŕé ðôçûméñţš åŕé måðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>[Ţĥé fôļðéŕ {path} çåññôţ bé måðé: {reason}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation>[Ţĥéŕé îš ñô ðôçûméñţ “{kind}”. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation>[Ţĥéŕé îš ñô þåþéŕ “{paper}”. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation>[Ţĥéŕé ŵåš ñô ŕôôm fôŕ ţĥé šţéþš ôñ {labels}: ţĥé ŕåţéš åñð ðôšéš šţåñð ôñ ţĥé ŵôŕķšĥééţ åļôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation>[{document}: {drug}, þļåñ {hash} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{kind} sheets are not available in this version.</source>
        <translation>[{kind} šĥééţš åŕé ñôţ åvåîļåbļé îñ ţĥîš véŕšîôñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>[{path} îš å fîļé, ñôţ å fôļðéŕ. Çĥôôšé å fôļðéŕ fôŕ ţĥé ðôçûméñţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The file ends in the middle. It is cut off.</source>
        <translation>[Ţĥé fîļé éñðš îñ ţĥé mîððļé. Îţ îš çûţ ôff. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The file is nested too deeply: at most {most} levels are possible.</source>
        <translation>[Ţĥé fîļé îš ñéšţéð ţôô ðééþļý: åţ môšţ {most} ļévéļš åŕé þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This cannot be read as JSON.</source>
        <translation>[Ţĥîš çåññôţ bé ŕéåð åš ĴŠÔÑ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{typed} in “{field}” is a bare number. Write numbers as text, in quotation marks.</source>
        <translation>[{typed} îñ “{field}” îš å båŕé ñûmbéŕ. Ŵŕîţé ñûmbéŕš åš ţéxţ, îñ qûôţåţîôñ måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{field}” is written twice here.</source>
        <translation>[“{field}” îš ŵŕîţţéñ ţŵîçé ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation>[({amount} îñ éåçĥ) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>({concentration})</source>
        <translation>[({concentration}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>[1 ţåbļéţ ôñé]</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>[BÅĜ {number} ôf {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation>[Bý þûšĥ {pushed}, bý îñfûšîôñ {volume}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation>[ÇÛÞ {number} ôf {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>[Çĥéçķéð bý ôñé]</translation>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation>[ÐÔŠÉ {number} ôf {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Ðåý]</translation>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation>[Ðô ñôţ émþţý: ļéåvé {volume}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>[Ðôšé]</translation>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation>[Fôŕ þŕîçķ ţéšţš: ñô vôļûmé îš méåšûŕéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>[Ĝîvé åļļ ôf îţ. ôñé]</translation>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation>[Ĝîvé {volume}. ôñé]</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>[ÎÐ]</translation>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation>[Îñfûšé {volume} îñ åļļ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>[Ñéxţ åfţéŕ ôñé]</translation>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation>[Ñéxţ ðôšé åfţéŕ {time}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation>[Ñéxţ ðôšé ôñ ðåý {day}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>[Ôñé ðôšé ôf {volume}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>[Ôŵñ ļîñé, þŕîméð ŵîţĥ ţĥîš båĝ ({volume}). ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>[Þåţîéñţ ôñé]</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>[Þŕéþåŕéð åţ ôñé]</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>[Þŕéþåŕéð bý ôñé]</translation>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation>[Þŕéþåŕéð {moment} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>[Ŕåţé]</translation>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation>[Ŕûñ ûñţîļ émþţý. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation>[ŠÝŔÎÑĜÉ {number} ôf {count} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line, flush them in at {rate}.</source>
        <translation>[Šţéþ {step}: þûmþ {pumped}; ţĥé ļåšţ {volume} åŕé îñ ţĥé ļîñé, fļûšĥ ţĥém îñ åţ {rate}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation>[Šţéþ {step}: þûmþ {pumped}; ţĥé ļåšţ {volume} šţåý îñ ţĥé ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>TABLETS</source>
        <translation>[ŢÅBĻÉŢŠ ôñé]</translation>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation>[ŢÅBĻÉŢŠ {number} ôf {count} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>[Ţĥé ñåmé “{name}” ðôéš ñôţ fîţ ôñ ţŵô ļîñéš ôf å ļåbéļ åţ å ļéĝîbļé šîžé. Ţýþé å šĥôŕţéŕ fôŕm ôf îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>[Ţĥé ţéxţš ôf {label} ðô ñôţ fîţ ôñ å ļåbéļ åţ å ļéĝîbļé šîžé. Šĥôŕţéñ ţĥé þåţîéñţ's ñåmé, ţĥé ðŕûĝ, ţĥé ŵåŕð ôŕ ţĥé ðîļûéñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation>[Ţĥîš îš ţĥé ļåšţ ðôšé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Ţîmé]</translation>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation>[Ţôô ļîţţļé îñ îţ: {volume} åŕé mîššîñĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation>[VÎÅĻ {number} ôf {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>[Vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>[Ŵåŕð]</translation>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation>[å qûåŕţéŕ ôf å ţåbļéţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation>[å ţĥîŕð ôf å ţåbļéţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>[åţ ôñçé ôñé]</translation>
    </message>
    <message>
        <source>born</source>
        <translation>[bôŕñ]</translation>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation>[ĝîvé åš ñûmbéŕ {place} · šţéþ {steps} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation>[ĝîvé åš ñûmbéŕ {place} · šţéþš {steps} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>half a tablet</source>
        <translation>[ĥåļf å ţåbļéţ ôñé]</translation>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation>[îñ {diluent}, {route} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>[ñôţ ĝîvéñ: fôŕ ðîļûţîôñ ôñļý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>push</source>
        <translation>[þûšĥ]</translation>
    </message>
    <message>
        <source>push {volume}</source>
        <translation>[þûšĥ {volume} ôñé]</translation>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation>[šţéþ {steps}: ÐÔŠÉ ÔÑ ŴÔŔĶŠĤÉÉŢ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation>[šţéþ {steps}: ŔÅŢÉ ÔÑ ŴÔŔĶŠĤÉÉŢ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>[šţéþ {step} ôñé]</translation>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation>[šţéþ {step} · ðåý {day} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation>[šţéþ {step}: þŕîmé {volume} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation>[šţéþ {step}: {rate} fôŕ {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>[šţéþ {step}: {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation>[šţéþ {step}: {volume}, ñéxţ åfţéŕ {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation>[šţéþš {steps}: ÐÔŠÉŠ ÔÑ ŴÔŔĶŠĤÉÉŢ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation>[šţéþš {steps}: ŔÅŢÉŠ ÔÑ ŴÔŔĶŠĤÉÉŢ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation>[šţéþš {steps}: {rates} mL/h: {time} éåçĥ, ţĥé ļåšţ ûñţîļ émþţý. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation>[šţéþš {steps}: {rates} mL/h: {time} éåçĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation>[ţĥŕéé qûåŕţéŕš ôf å ţåbļéţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation>[ţŵô ţĥîŕðš ôf å ţåbļéţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>[{amount} îñ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation>[{count} ðôšéš, {volume} îñ åļļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation>[{count} îñ åļļ: {dose}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation>[{count} ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation>[{product}, {route} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>[{volume} (þŕîmé) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation>[{volume} šţåýš: ðô ñôţ ĝîvé îţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>A plan has 1 to {most} solutions.</source>
        <translation>[Å þļåñ ĥåš 1 ţô {most} šôļûţîôñš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Doses that are now {time} apart instead of {was}: {count}.</source>
        <translation>[Ðôšéš ţĥåţ åŕé ñôŵ {time} åþåŕţ îñšţéåð ôf {was}: {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Gone: {names}, and the steps from them ({steps}). The first dose is now {first} of the ordered dose; it was {was}.</source>
        <translation>[Ĝôñé: {names}, åñð ţĥé šţéþš fŕôm ţĥém ({steps}). Ţĥé fîŕšţ ðôšé îš ñôŵ {first} ôf ţĥé ôŕðéŕéð ðôšé; îţ ŵåš {was}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>New before {next}: {name}, {content}, with copies of its steps ({steps}) {how}. The first dose is now {first} of the ordered dose; it was {was}.</source>
        <translation>[Ñéŵ béfôŕé {next}: {name}, {content}, ŵîţĥ çôþîéš ôf îţš šţéþš ({steps}) {how}. Ţĥé fîŕšţ ðôšé îš ñôŵ {first} ôf ţĥé ôŕðéŕéð ðôšé; îţ ŵåš {was}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>No step of this plan states a time.</source>
        <translation>[Ñô šţéþ ôf ţĥîš þļåñ šţåţéš å ţîmé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No step that could be copied draws on {solution}.</source>
        <translation>[Ñô šţéþ ţĥåţ çôûļð bé çôþîéð ðŕåŵš ôñ {solution}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Solution {other} is a dilution of {solution}. Change the content of solution {other} first.</source>
        <translation>[Šôļûţîôñ {other} îš å ðîļûţîôñ ôf {solution}. Çĥåñĝé ţĥé çôñţéñţ ôf šôļûţîôñ {other} fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Step {step} belongs to day {day}: where a protocol runs over days, put bags in or take them out singly.</source>
        <translation>[Šţéþ {step} béļôñĝš ţô ðåý {day}: ŵĥéŕé å þŕôţôçôļ ŕûñš ôvéŕ ðåýš, þûţ båĝš îñ ôŕ ţåķé ţĥém ôûţ šîñĝļý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Steps that now take {time} instead of {was}: {count}.</source>
        <translation>[Šţéþš ţĥåţ ñôŵ ţåķé {time} îñšţéåð ôf {was}: {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>That would be {steps} steps; a plan has at most {most}.</source>
        <translation>[Ţĥåţ ŵôûļð bé {steps} šţéþš; å þļåñ ĥåš åţ môšţ {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This plan has no solutions whose number could be changed.</source>
        <translation>[Ţĥîš þļåñ ĥåš ñô šôļûţîôñš ŵĥôšé ñûmbéŕ çôûļð bé çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>at a tenth of their doses</source>
        <translation>[åţ å ţéñţĥ ôf ţĥéîŕ ðôšéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at half the rates that they state</source>
        <translation>[åţ ĥåļf ţĥé ŕåţéš ţĥåţ ţĥéý šţåţé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>at half their rates</source>
        <translation>[åţ ĥåļf ţĥéîŕ ŕåţéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>in the same time</source>
        <translation>[îñ ţĥé šåmé ţîmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>step {step} ({time})</source>
        <translation>[šţéþ {step} ({time}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{changed} These steps state how much they give, so their rates follow: {steps}.</source>
        <translation>[{changed} Ţĥéšé šţéþš šţåţé ĥôŵ mûçĥ ţĥéý ĝîvé, šô ţĥéîŕ ŕåţéš fôļļôŵ: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{changed} With another time of their own, these stay as they are: {others}.</source>
        <translation>[{changed} Ŵîţĥ åñôţĥéŕ ţîmé ôf ţĥéîŕ ôŵñ, ţĥéšé šţåý åš ţĥéý åŕé: {others}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>[{first} {second} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{said} Left out, as the dose rate would fall at the step after them: copies of the last {count}.</source>
        <translation>[{said} Ļéfţ ôûţ, åš ţĥé ðôšé ŕåţé ŵôûļð fåļļ åţ ţĥé šţéþ åfţéŕ ţĥém: çôþîéš ôf ţĥé ļåšţ {count}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>There is no language “{typed}”. Available: {available}.</source>
        <translation>[Ţĥéŕé îš ñô ļåñĝûåĝé “{typed}”. Åvåîļåbļé: {available}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Say who saves it: the library keeps a name with every version.</source>
        <translation>[Šåý ŵĥô šåvéš îţ: ţĥé ļîbŕåŕý ķééþš å ñåmé ŵîţĥ évéŕý véŕšîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The folder of the site’s protocols cannot be read: {reason}.</source>
        <translation>[Ţĥé fôļðéŕ ôf ţĥé šîţé’s þŕôţôçôļš çåññôţ bé ŕéåð: {reason}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The id “{id}” belongs to a protocol that comes with the program. Choose another one.</source>
        <translation>[Ţĥé îð “{id}” béļôñĝš ţô å þŕôţôçôļ ţĥåţ çôméš ŵîţĥ ţĥé þŕôĝŕåm. Çĥôôšé åñôţĥéŕ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The protocol file, read back, is not the protocol that was written.</source>
        <translation>[Ţĥé þŕôţôçôļ fîļé, ŕéåð båçķ, îš ñôţ ţĥé þŕôţôçôļ ţĥåţ ŵåš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>[Ţĥéŕé îš å fîļé ôf ţĥîš ñåmé åļŕéåðý. Çĥôôšé åñôţĥéŕ ñåmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This file is not used: it holds “{id}”, version {version}, which is not what its name says.</source>
        <translation>[Ţĥîš fîļé îš ñôţ ûšéð: îţ ĥôļðš “{id}”, véŕšîôñ {version}, ŵĥîçĥ îš ñôţ ŵĥåţ îţš ñåmé šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This file is not used: it was put here by hand. Import it instead.</source>
        <translation>[Ţĥîš fîļé îš ñôţ ûšéð: îţ ŵåš þûţ ĥéŕé bý ĥåñð. Îmþôŕţ îţ îñšţéåð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This file is not used: its id “{id}” belongs to a protocol that comes with the program. Import it under another id.</source>
        <translation>[Ţĥîš fîļé îš ñôţ ûšéð: îţš îð “{id}” béļôñĝš ţô å þŕôţôçôļ ţĥåţ çôméš ŵîţĥ ţĥé þŕôĝŕåm. Îmþôŕţ îţ ûñðéŕ åñôţĥéŕ îð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{id}” is retired in this library. Restore it first.</source>
        <translation>[“{id}” îš ŕéţîŕéð îñ ţĥîš ļîbŕåŕý. Ŕéšţôŕé îţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{id}” was changed meanwhile: version {version} is newer than the one you began with. Look at it first, or save yours under another id.</source>
        <translation>[“{id}” ŵåš çĥåñĝéð méåñŵĥîļé: véŕšîôñ {version} îš ñéŵéŕ ţĥåñ ţĥé ôñé ýôû béĝåñ ŵîţĥ. Ļôôķ åţ îţ fîŕšţ, ôŕ šåvé ýôûŕš ûñðéŕ åñôţĥéŕ îð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>LibraryFiles</name>
    <message>
        <source>&amp;Don’t import</source>
        <translation>[&amp;Ðôñ’ţ îmþôŕţ ôñé]</translation>
    </message>
    <message>
        <source>Export the protocol as</source>
        <translation>[Éxþôŕţ ţĥé þŕôţôçôļ åš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Import a protocol file</source>
        <translation>[Îmþôŕţ å þŕôţôçôļ fîļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Protocol files (*.yaml *.yml)</source>
        <translation>[Þŕôţôçôļ fîļéš (*.ýåmļ *.ýmļ) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Save &amp;beside it, as “{id}”</source>
        <translation>[Šåvé &amp;béšîðé îţ, åš “{id}” ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Save as its &amp;next version</source>
        <translation>[Šåvé åš îţš &amp;ñéxţ véŕšîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The library has this protocol already, as {id}. Nothing was saved.</source>
        <translation>[Ţĥé ļîbŕåŕý ĥåš ţĥîš þŕôţôçôļ åļŕéåðý, åš {id}. Ñôţĥîñĝ ŵåš šåvéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The library holds “{id}” already, and the file says something else. Nothing that is there will be lost: its versions so far are {count}.</source>
        <translation>[Ţĥé ļîbŕåŕý ĥôļðš “{id}” åļŕéåðý, åñð ţĥé fîļé šåýš šôméţĥîñĝ éļšé. Ñôţĥîñĝ ţĥåţ îš ţĥéŕé ŵîļļ bé ļôšţ: îţš véŕšîôñš šô fåŕ åŕé {count}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>[Ŵŕîţţéñ îñţô {file}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{name}” is in the library as {id}, version {version}.</source>
        <translation>[“{name}” îš îñ ţĥé ļîbŕåŕý åš {id}, véŕšîôñ {version}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{name}” is offered again.</source>
        <translation>[“{name}” îš ôfféŕéð åĝåîñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{name}” is retired: no new plan follows it. Its file stays.</source>
        <translation>[“{name}” îš ŕéţîŕéð: ñô ñéŵ þļåñ fôļļôŵš îţ. Îţš fîļé šţåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Back</source>
        <translation>[Båçķ]</translation>
    </message>
    <message>
        <source>Back to the plan, or to the first page (Esc)</source>
        <translation>[Båçķ ţô ţĥé þļåñ, ôŕ ţô ţĥé fîŕšţ þåĝé (Éšç) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>[Båĝš]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Empty the search and all filters</source>
        <translation>[Émþţý ţĥé šéåŕçĥ åñð åļļ fîļţéŕš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>First dose at most</source>
        <translation>[Fîŕšţ ðôšé åţ môšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Looking for a protocol</source>
        <translation>[Ļôôķîñĝ fôŕ å þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>None of {all} protocols is like that. Take a word or a filter away.</source>
        <translation>[Ñôñé ôf {all} þŕôţôçôļš îš ļîķé ţĥåţ. Ţåķé å ŵôŕð ôŕ å fîļţéŕ åŵåý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Numbers for a dose of</source>
        <translation>[Ñûmbéŕš fôŕ å ðôšé ôf ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Only protocols for this route</source>
        <translation>[Ôñļý þŕôţôçôļš fôŕ ţĥîš ŕôûţé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Only protocols of so many bags, syringes, vials or cups</source>
        <translation>[Ôñļý þŕôţôçôļš ôf šô måñý båĝš, šýŕîñĝéš, vîåļš ôŕ çûþš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Only protocols of so many steps</source>
        <translation>[Ôñļý þŕôţôçôļš ôf šô måñý šţéþš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Only protocols published for this drug</source>
        <translation>[Ôñļý þŕôţôçôļš þûbļîšĥéð fôŕ ţĥîš ðŕûĝ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Only protocols that take at most so long for the stated dose, for example 6 h</source>
        <translation>[Ôñļý þŕôţôçôļš ţĥåţ ţåķé åţ môšţ šô ļôñĝ fôŕ ţĥé šţåţéð ðôšé, fôŕ éxåmþļé 6 h ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Only protocols the first dose of which is at most this share of the dose, for example 1/10000</source>
        <translation>[Ôñļý þŕôţôçôļš ţĥé fîŕšţ ðôšé ôf ŵĥîçĥ îš åţ môšţ ţĥîš šĥåŕé ôf ţĥé ðôšé, fôŕ éxåmþļé 1/10000 ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>[Þŕôţôçôļš ôñé]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>[Šéåŕçĥ ôñé]</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>[Šĥôŵ åļļ ôñé]</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>[Šĥôŵ ŕéţîŕéð ôñé]</translation>
    </message>
    <message>
        <source>Show retired protocols too, to look at them or to restore them</source>
        <translation>[Šĥôŵ ŕéţîŕéð þŕôţôçôļš ţôô, ţô ļôôķ åţ ţĥém ôŕ ţô ŕéšţôŕé ţĥém ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>The dose for which total time and starting fraction are worked out; with a plan open it is the plan’s</source>
        <translation>[Ţĥé ðôšé fôŕ ŵĥîçĥ ţôţåļ ţîmé åñð šţåŕţîñĝ fŕåçţîôñ åŕé ŵôŕķéð ôûţ; ŵîţĥ å þļåñ ôþéñ îţ îš ţĥé þļåñ’s ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Total time at most</source>
        <translation>[Ţôţåļ ţîmé åţ môšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Type to search: name, drug, source …</source>
        <translation>[Ţýþé ţô šéåŕçĥ: ñåmé, ðŕûĝ, šôûŕçé … ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Words of the name, id, drugs, source or note; accents and capitals do not matter. Down goes to the list. (Ctrl+F)</source>
        <translation>[Ŵôŕðš ôf ţĥé ñåmé, îð, ðŕûĝš, šôûŕçé ôŕ ñôţé; åççéñţš åñð çåþîţåļš ðô ñôţ måţţéŕ. Ðôŵñ ĝôéš ţô ţĥé ļîšţ. (Çţŕļ+F) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>any</source>
        <translation>[åñý]</translation>
    </message>
    <message>
        <source>no drug in particular</source>
        <translation>[ñô ðŕûĝ îñ þåŕţîçûļåŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{shown} of {all} protocols. Total time and starting fraction are those for {dose}, the dose of this plan.</source>
        <translation>[{shown} ôf {all} þŕôţôçôļš. Ţôţåļ ţîmé åñð šţåŕţîñĝ fŕåçţîôñ åŕé ţĥôšé fôŕ {dose}, ţĥé ðôšé ôf ţĥîš þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{shown} of {all} protocols. Total time and starting fraction are those for {dose}.</source>
        <translation>[{shown} ôf {all} þŕôţôçôļš. Ţôţåļ ţîmé åñð šţåŕţîñĝ fŕåçţîôñ åŕé ţĥôšé fôŕ {dose}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>[&amp;Ķééþ îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Retire it</source>
        <translation>[&amp;Ŕéţîŕé îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Use it in this plan</source>
        <translation>[&amp;Ûšé îţ îñ ţĥîš þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>A file of the site’s library cannot be used. {first}</source>
        <translation>[Å fîļé ôf ţĥé šîţé’s ļîbŕåŕý çåññôţ bé ûšéð. {first} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Arrows choose, Enter uses the protocol, Ctrl or Shift with a click or an arrow chooses several, typing searches</source>
        <translation>[Åŕŕôŵš çĥôôšé, Éñţéŕ ûšéš ţĥé þŕôţôçôļ, Çţŕļ ôŕ Šĥîfţ ŵîţĥ å çļîçķ ôŕ åñ åŕŕôŵ çĥôôšéš šévéŕåļ, ţýþîñĝ šéåŕçĥéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>[Båçķ ţô ţĥé &amp;ļîšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>[Båçķ ţô ţĥé ļîšţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Back to the list of protocols (Esc)</source>
        <translation>[Båçķ ţô ţĥé ļîšţ ôf þŕôţôçôļš (Éšç) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Choose a protocol first.</source>
        <translation>[Çĥôôšé å þŕôţôçôļ fîŕšţ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Choose two protocols or more, with Ctrl or Shift and a click or an arrow, to put them side by side.</source>
        <translation>[Çĥôôšé ţŵô þŕôţôçôļš ôŕ môŕé, ŵîţĥ Çţŕļ ôŕ Šĥîfţ åñð å çļîçķ ôŕ åñ åŕŕôŵ, ţô þûţ ţĥém šîðé bý šîðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>[Çôþ&amp;ý]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çôþý]</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet too (Ctrl+C)</source>
        <translation>[Çôþý ţĥé ŵĥôļé ţåbļé, fôŕ å šþŕéåðšĥééţ ţôô (Çţŕļ+Ç) ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Each column is a protocol for the same order; rows with ≠ differ. Ctrl+C copies the table</source>
        <translation>[Éåçĥ çôļûmñ îš å þŕôţôçôļ fôŕ ţĥé šåmé ôŕðéŕ; ŕôŵš ŵîţĥ ≠ ðîfféŕ. Çţŕļ+Ç çôþîéš ţĥé ţåbļé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Every number is for the order, stock, pump and lines of this plan: {dose}. ≠ marks what differs.</source>
        <translation>[Évéŕý ñûmbéŕ îš fôŕ ţĥé ôŕðéŕ, šţôçķ, þûmþ åñð ļîñéš ôf ţĥîš þļåñ: {dose}. ≠ måŕķš ŵĥåţ ðîfféŕš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Every number is for {dose}. ≠ marks what differs.</source>
        <translation>[Évéŕý ñûmbéŕ îš fôŕ {dose}. ≠ måŕķš ŵĥåţ ðîfféŕš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>[Fîļéš ţĥåţ çåññôţ bé ûšéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>[Þŕôţôçôļš ôñé]</translation>
    </message>
    <message>
        <source>Protocols side by side</source>
        <translation>[Þŕôţôçôļš šîðé bý šîðé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Retire “{name}” for everybody who uses this library? No new plan will follow it; plans keep it.</source>
        <translation>[Ŕéţîŕé “{name}” fôŕ évéŕýbôðý ŵĥô ûšéš ţĥîš ļîbŕåŕý? Ñô ñéŵ þļåñ ŵîļļ fôļļôŵ îţ; þļåñš ķééþ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>S&amp;tay here</source>
        <translation>[Š&amp;ţåý ĥéŕé ôñé]</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>[Šîðé bý šîðé ôñé]</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>[Ţĥé ţåbļé îš ôñ ţĥé çļîþbôåŕð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This plan, as it is now</source>
        <translation>[Ţĥîš þļåñ, åš îţ îš ñôŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>[þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>{count} files of the site’s library cannot be used. {first}</source>
        <translation>[{count} fîļéš ôf ţĥé šîţé’s ļîbŕåŕý çåññôţ bé ûšéð. {first} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Bags</source>
        <translation>[Båĝš]</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>[Ðŕûĝš]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fŕôm]</translation>
    </message>
    <message>
        <source>From the start to the end of the last step, for the stated dose</source>
        <translation>[Fŕôm ţĥé šţåŕţ ţô ţĥé éñð ôf ţĥé ļåšţ šţéþ, fôŕ ţĥé šţåţéð ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How the drug is given</source>
        <translation>[Ĥôŵ ţĥé ðŕûĝ îš ĝîvéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Number of steps or doses</source>
        <translation>[Ñûmbéŕ ôf šţéþš ôŕ ðôšéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Number of strengths: bags, syringes, vials or cups</source>
        <translation>[Ñûmbéŕ ôf šţŕéñĝţĥš: båĝš, šýŕîñĝéš, vîåļš ôŕ çûþš ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Shipped with the program, or a version of the site's own</source>
        <translation>[Šĥîþþéð ŵîţĥ ţĥé þŕôĝŕåm, ôŕ å véŕšîôñ ôf ţĥé šîţé's ôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>[Šţåŕţš åţ ôñé]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>The drugs it was published for; none: no drug in particular</source>
        <translation>[Ţĥé ðŕûĝš îţ ŵåš þûbļîšĥéð fôŕ; ñôñé: ñô ðŕûĝ îñ þåŕţîçûļåŕ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The first dose as a fraction of the dose</source>
        <translation>[Ţĥé fîŕšţ ðôšé åš å fŕåçţîôñ ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>[Ţôţåļ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>What the protocol is called</source>
        <translation>[Ŵĥåţ ţĥé þŕôţôçôļ îš çåļļéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When and where it was published</source>
        <translation>[Ŵĥéñ åñð ŵĥéŕé îţ ŵåš þûbļîšĥéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>[šĥîþþéð ôñé]</translation>
    </message>
    <message>
        <source>site, version {version}</source>
        <translation>[šîţé, véŕšîôñ {version} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>site, version {version} (the newest is damaged)</source>
        <translation>[šîţé, véŕšîôñ {version} (ţĥé ñéŵéšţ îš ðåmåĝéð) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{date}, {source}</source>
        <translation>[{date}, {source} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{fraction} of {dose}</source>
        <translation>[{fraction} ôf {dose} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>[{name} (ŕéţîŕéð) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{origin}, by {author}, saved {day}</source>
        <translation>[{origin}, bý {author}, šåvéð {day} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{reason} The protocol states its doses itself; this is for its own {dose}.</source>
        <translation>[{reason} Ţĥé þŕôţôçôļ šţåţéš îţš ðôšéš îţšéļf; ţĥîš îš fôŕ îţš ôŵñ {dose}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Picture of the window: {file}</source>
        <translation>[Þîçţûŕé ôf ţĥé ŵîñðôŵ: {file} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The picture of the window could not be made: {reason}</source>
        <translation>[Ţĥé þîçţûŕé ôf ţĥé ŵîñðôŵ çôûļð ñôţ bé måðé: {reason} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Actions</source>
        <translation>[Åçţîôñš ôñé]</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>[ÐŔÅFŢ]</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <translation>[Måðé åĝåîñ: {what}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>[Méñû]</translation>
    </message>
    <message>
        <source>Not done, because of what is left open in {where}: {sentence}</source>
        <translation>[Ñôţ ðôñé, béçåûšé ôf ŵĥåţ îš ļéfţ ôþéñ îñ {where}: {sentence} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Of this protocol {note}. The plan keeps the one it was made with; choose it again to follow the new one.</source>
        <translation>[Ôf ţĥîš þŕôţôçôļ {note}. Ţĥé þļåñ ķééþš ţĥé ôñé îţ ŵåš måðé ŵîţĥ; çĥôôšé îţ åĝåîñ ţô fôļļôŵ ţĥé ñéŵ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>[Ôþéñ &amp;ŕéçéñţ ôñé]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Ôŕðéŕ]</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>[Þåĝéš]</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>[Þļåñ]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>[Šţåţûš ôñé]</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>[Ţåķéñ båçķ: {what}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The file of the plan</source>
        <translation>[Ţĥé fîļé ôf ţĥé þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The protocol that the plan follows, and where it is published: {source}</source>
        <translation>[Ţĥé þŕôţôçôļ ţĥåţ ţĥé þļåñ fôļļôŵš, åñð ŵĥéŕé îţ îš þûbļîšĥéð: {source} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The truth about the plan</source>
        <translation>[Ţĥé ţŕûţĥ åbôûţ ţĥé þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This is no plan: nothing here is for a patient.</source>
        <translation>[Ţĥîš îš ñô þļåñ: ñôţĥîñĝ ĥéŕé îš fôŕ å þåţîéñţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What the last edit did</source>
        <translation>[Ŵĥåţ ţĥé ļåšţ éðîţ ðîð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>[ñô fîļé ýéţ ôñé]</translation>
    </message>
    <message>
        <source>protocol: {name}</source>
        <translation>[þŕôţôçôļ: {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>the library has version {version}</source>
        <translation>[ţĥé ļîbŕåŕý ĥåš véŕšîôñ {version} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>the library’s is another one by now</source>
        <translation>[ţĥé ļîbŕåŕý’s îš åñôţĥéŕ ôñé bý ñôŵ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>[{action}: {what} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name}[*] – {program}</source>
        <translation>[{name}[*] – {program} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{protocol} – {note}</source>
        <translation>[{protocol} – {note} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>The order says {typed} and the protocol {stated}: these are different measures. State in “Potency” how much of one is how much of the other, as the maker does, for example “250 mg = 400000 units”.</source>
        <translation>[Ţĥé ôŕðéŕ šåýš {typed} åñð ţĥé þŕôţôçôļ {stated}: ţĥéšé åŕé ðîfféŕéñţ méåšûŕéš. Šţåţé îñ “Þôţéñçý” ĥôŵ mûçĥ ôf ôñé îš ĥôŵ mûçĥ ôf ţĥé ôţĥéŕ, åš ţĥé måķéŕ ðôéš, fôŕ éxåmþļé “250 mg = 400000 ûñîţš”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” is not a potency. Write two amounts with “=” between them, for example “{example}”.</source>
        <translation>[“{typed}” îš ñôţ å þôţéñçý. Ŵŕîţé ţŵô åmôûñţš ŵîţĥ “=” béţŵééñ ţĥém, fôŕ éxåmþļé “{example}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>[&amp;Éðîţ]</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>[&amp;Fîļé]</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>[&amp;Ĥéļþ]</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>[&amp;Þļåñ]</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>[&amp;Vîéŵ]</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>[Þ&amp;ŕôţôçôļ ôñé]</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>[Méššåĝé ôñé]</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A group of named fields is needed here.</source>
        <translation>[Å ĝŕôûþ ôf ñåméð fîéļðš îš ñééðéð ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>[Å ļîšţ îš ñééðéð ĥéŕé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Text is needed here. Write numbers as text too, in quotation marks.</source>
        <translation>[Ţéxţ îš ñééðéð ĥéŕé. Ŵŕîţé ñûmbéŕš åš ţéxţ ţôô, îñ qûôţåţîôñ måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The list has too few entries: it needs at least {least}.</source>
        <translation>[Ţĥé ļîšţ ĥåš ţôô féŵ éñţŕîéš: îţ ñééðš åţ ļéåšţ {least}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The list has too many entries: at most {most} are possible.</source>
        <translation>[Ţĥé ļîšţ ĥåš ţôô måñý éñţŕîéš: åţ môšţ {most} åŕé þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The text holds bytes that are no characters. Type it again, in UTF-8.</source>
        <translation>[Ţĥé ţéxţ ĥôļðš býţéš ţĥåţ åŕé ñô çĥåŕåçţéŕš. Ţýþé îţ åĝåîñ, îñ ÛŢF-8. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>[Ţĥé ţéxţ îš émþţý. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The text is too long: at most {most} characters.</source>
        <translation>[Ţĥé ţéxţ îš ţôô ļôñĝ: åţ môšţ {most} çĥåŕåçţéŕš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>[Ţĥîš çåññôţ bé ûšéð ĥéŕé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>[“{field}” îš mîššîñĝ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{field}” is not known here.</source>
        <translation>[“{field}” îš ñôţ ķñôŵñ ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” holds an invisible or control character ({code}). Type the text again without it.</source>
        <translation>[“{typed}” ĥôļðš åñ îñvîšîbļé ôŕ çôñţŕôļ çĥåŕåçţéŕ ({code}). Ţýþé ţĥé ţéxţ åĝåîñ ŵîţĥôûţ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not a date with a time. Write, for example, 2026-11-20T09:00 (local time).</source>
        <translation>[“{typed}” îš ñôţ å ðåţé ŵîţĥ å ţîmé. Ŵŕîţé, fôŕ éxåmþļé, 2026-11-20Ţ09:00 (ļôçåļ ţîmé). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write year-month-day, for example 1965-03-04.</source>
        <translation>[“{typed}” îš ñôţ å ðåţé. Ŵŕîţé ýéåŕ-môñţĥ-ðåý, fôŕ éxåmþļé 1965-03-04. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from 1 to 999.</source>
        <translation>[“{typed}” îš ñôţ å ŵĥôļé ñûmbéŕ fŕôm 1 ţô 999. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is not an id. Ids are small letters and digits, with single hyphens between them.</source>
        <translation>[“{typed}” îš ñôţ åñ îð. Îðš åŕé šmåļļ ļéţţéŕš åñð ðîĝîţš, ŵîţĥ šîñĝļé ĥýþĥéñš béţŵééñ ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not possible here. Possible: {possible}.</source>
        <translation>[“{typed}” îš ñôţ þôššîbļé ĥéŕé. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” must be more than zero and at most {most}.</source>
        <translation>[“{typed}” mûšţ bé môŕé ţĥåñ žéŕô åñð åţ môšţ {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation>[Båĝ]</translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation>[Båĝ {number} ôñé]</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>[Çûþ]</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>[Çûþ {number} ôñé]</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>[Šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>[Šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>[Šýŕîñĝé {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>[Vîåļ]</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>[Vîåļ {number} ôñé]</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>[îñfûšîôñ ôñé]</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>[îñĵéçţîôñ ôñé]</translation>
    </message>
    <message>
        <source>oral dose</source>
        <translation>[ôŕåļ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>[þŕîçķ]</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>[þŕîmîñĝ ôñé]</translation>
    </message>
    <message>
        <source>push</source>
        <translation>[þûšĥ]</translation>
    </message>
    <message>
        <source>{count} × {tablet}</source>
        <translation>[{count} × {tablet} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A number is missing.</source>
        <translation>[Å ñûmbéŕ îš mîššîñĝ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The comma in “{typed}” could be a decimal mark or a thousands mark. Use a point as the decimal mark and no thousands marks.</source>
        <translation>[Ţĥé çômmå îñ “{typed}” çôûļð bé å ðéçîmåļ måŕķ ôŕ å ţĥôûšåñðš måŕķ. Ûšé å þôîñţ åš ţĥé ðéçîmåļ måŕķ åñð ñô ţĥôûšåñðš måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” divides by zero.</source>
        <translation>[“{typed}” ðîvîðéš bý žéŕô. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” has a sign. Write the number without it.</source>
        <translation>[“{typed}” ĥåš å šîĝñ. Ŵŕîţé ţĥé ñûmbéŕ ŵîţĥôûţ îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” has an exponent. Write the number out in digits.</source>
        <translation>[“{typed}” ĥåš åñ éxþôñéñţ. Ŵŕîţé ţĥé ñûmbéŕ ôûţ îñ ðîĝîţš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” has digits of another script. Use the digits 0 to 9.</source>
        <translation>[“{typed}” ĥåš ðîĝîţš ôf åñôţĥéŕ šçŕîþţ. Ûšé ţĥé ðîĝîţš 0 ţô 9. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” has marks between its digits. Write the digits without them.</source>
        <translation>[“{typed}” ĥåš måŕķš béţŵééñ îţš ðîĝîţš. Ŵŕîţé ţĥé ðîĝîţš ŵîţĥôûţ ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” has more than one decimal point.</source>
        <translation>[“{typed}” ĥåš môŕé ţĥåñ ôñé ðéçîmåļ þôîñţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” has no digit on one side of its decimal point. Write 0.5, with its zero, and 5, without a point.</source>
        <translation>[“{typed}” ĥåš ñô ðîĝîţ ôñ ôñé šîðé ôf îţš ðéçîmåļ þôîñţ. Ŵŕîţé 0.5, ŵîţĥ îţš žéŕô, åñð 5, ŵîţĥôûţ å þôîñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is a ratio, which is read in two ways. Write one part in a hundred as 1/100 or 1 %.</source>
        <translation>[“{typed}” îš å ŕåţîô, ŵĥîçĥ îš ŕéåð îñ ţŵô ŵåýš. Ŵŕîţé ôñé þåŕţ îñ å ĥûñðŕéð åš 1/100 ôŕ 1 %. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is negative. Only numbers above zero are possible here.</source>
        <translation>[“{typed}” îš ñéĝåţîvé. Ôñļý ñûmbéŕš åbôvé žéŕô åŕé þôššîbļé ĥéŕé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>[“{typed}” îš ñôţ å ñûmbéŕ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is too long: at most 15 digits before and 15 after the decimal point.</source>
        <translation>[“{typed}” îš ţôô ļôñĝ: åţ môšţ 15 ðîĝîţš béfôŕé åñð 15 åfţéŕ ţĥé ðéçîmåļ þôîñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>250 mg = 400000 units</source>
        <translation>[250 mg = 400000 ûñîţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>[Båĝš]</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>[Båšîš]</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>[Bîŕţĥ ðåţé ôñé]</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>[Bôŕñ]</translation>
    </message>
    <message>
        <source>Changes the ordered dose to what the basis comes to. Like every edit it can be undone.</source>
        <translation>[Çĥåñĝéš ţĥé ôŕðéŕéð ðôšé ţô ŵĥåţ ţĥé båšîš çôméš ţô. Ļîķé évéŕý éðîţ îţ çåñ bé ûñðôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Concentration of the stock</source>
        <translation>[Çôñçéñţŕåţîôñ ôf ţĥé šţôçķ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Cups</source>
        <translation>[Çûþš]</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>[ÐÉĻÎVÉŔÝ ôñé]</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>[Ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>[Fîŕšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>[Fļûšĥ]</translation>
    </message>
    <message>
        <source>How many solutions there are. Fewer: the weakest go, with their steps. More: a weaker one comes before the weakest, a tenth of its content, run at half its rates.</source>
        <translation>[Ĥôŵ måñý šôļûţîôñš ţĥéŕé åŕé. Féŵéŕ: ţĥé ŵéåķéšţ ĝô, ŵîţĥ ţĥéîŕ šţéþš. Môŕé: å ŵéåķéŕ ôñé çôméš béfôŕé ţĥé ŵéåķéšţ, å ţéñţĥ ôf îţš çôñţéñţ, ŕûñ åţ ĥåļf îţš ŕåţéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>How much of one measure is how much of another, as the maker states it: 250 mg = 400000 units. Without it mass, units and mmol never turn into each other.</source>
        <translation>[Ĥôŵ mûçĥ ôf ôñé méåšûŕé îš ĥôŵ mûçĥ ôf åñôţĥéŕ, åš ţĥé måķéŕ šţåţéš îţ: 250 mg = 400000 ûñîţš. Ŵîţĥôûţ îţ måšš, ûñîţš åñð mmôļ ñévéŕ ţûŕñ îñţô éåçĥ ôţĥéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>How the lines are filled</source>
        <translation>[Ĥôŵ ţĥé ļîñéš åŕé fîļļéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How the lines reach the vein and what they are filled with before the start. Own line per bag: each bag has a line of its own, primed with it. It is never assumed: choose it, or leave it as not stated.</source>
        <translation>[Ĥôŵ ţĥé ļîñéš ŕéåçĥ ţĥé véîñ åñð ŵĥåţ ţĥéý åŕé fîļļéð ŵîţĥ béfôŕé ţĥé šţåŕţ. Ôŵñ ļîñé þéŕ båĝ: éåçĥ båĝ ĥåš å ļîñé ôf îţš ôŵñ, þŕîméð ŵîţĥ îţ. Îţ îš ñévéŕ åššûméð: çĥôôšé îţ, ôŕ ļéåvé îţ åš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>[ÎÐ]</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>[Îñţéŕvåļ ôñé]</translation>
    </message>
    <message>
        <source>Last bag</source>
        <translation>[Ļåšţ båĝ ôñé]</translation>
    </message>
    <message>
        <source>Last cup</source>
        <translation>[Ļåšţ çûþ ôñé]</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>[Ļåšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Last syringe</source>
        <translation>[Ļåšţ šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>Last vial</source>
        <translation>[Ļåšţ vîåļ ôñé]</translation>
    </message>
    <message>
        <source>Line holds</source>
        <translation>[Ļîñé ĥôļðš ôñé]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Ļîñéš]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>Number of solutions</source>
        <translation>[Ñûmbéŕ ôf šôļûţîôñš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>[ÔŔÐÉŔ]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Ôŕðéŕ]</translation>
    </message>
    <message>
        <source>PATIENT</source>
        <translation>[ÞÅŢÎÉÑŢ ôñé]</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>[ÞŔÔŢÔÇÔĻ ôñé]</translation>
    </message>
    <message>
        <source>Patient's ID</source>
        <translation>[Þåţîéñţ's ÎÐ ôñé]</translation>
    </message>
    <message>
        <source>Patient's name</source>
        <translation>[Þåţîéñţ's ñåmé ôñé]</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>[Þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>[Þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>[Þŕéšçŕîbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>[Þûmþ]</translation>
    </message>
    <message>
        <source>SURNAME Given name</source>
        <translation>[ŠÛŔÑÅMÉ Ĝîvéñ ñåmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>[Šôļûţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţåŕţ]</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation>[Šţéþ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>Syringes</source>
        <translation>[Šýŕîñĝéš ôñé]</translation>
    </message>
    <message>
        <source>Take what the basis comes to as the ordered dose</source>
        <translation>[Ţåķé ŵĥåţ ţĥé båšîš çôméš ţô åš ţĥé ôŕðéŕéð ðôšé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Take {result} as dose</source>
        <translation>[Ţåķé {result} åš ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The birth date: 1965-03-04 or 4 Mar 1965. It is compared at the bedside.</source>
        <translation>[Ţĥé bîŕţĥ ðåţé: 1965-03-04 ôŕ 4 Måŕ 1965. Îţ îš çômþåŕéð åţ ţĥé béðšîðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The concentration of the product that is drawn up, after reconstitution, for example 5 mg/mL. Empty: not chosen yet, so no draws are computed.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñ ôf ţĥé þŕôðûçţ ţĥåţ îš ðŕåŵñ ûþ, åfţéŕ ŕéçôñšţîţûţîôñ, fôŕ éxåmþļé 5 mg/mL. Émþţý: ñôţ çĥôšéñ ýéţ, šô ñô ðŕåŵš åŕé çômþûţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The drug by its generic name, as it is to be printed.</source>
        <translation>[Ţĥé ðŕûĝ bý îţš ĝéñéŕîç ñåmé, åš îţ îš ţô bé þŕîñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The first dose as a share of the ordered dose</source>
        <translation>[Ţĥé fîŕšţ ðôšé åš å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The first dose as a share of the ordered dose: 1/1000000, or 0.0001 %. Another one changes what the first bag holds, or the first step where that is stated; it is said before it is taken.</source>
        <translation>[Ţĥé fîŕšţ ðôšé åš å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé: 1/1000000, ôŕ 0.0001 %. Åñôţĥéŕ ôñé çĥåñĝéš ŵĥåţ ţĥé fîŕšţ båĝ ĥôļðš, ôŕ ţĥé fîŕšţ šţéþ ŵĥéŕé ţĥåţ îš šţåţéð; îţ îš šåîð béfôŕé îţ îš ţåķéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The infusion pump. Rates are rounded to what it can be set to, and the checks know its limits.</source>
        <translation>[Ţĥé îñfûšîôñ þûmþ. Ŕåţéš åŕé ŕôûñðéð ţô ŵĥåţ îţ çåñ bé šéţ ţô, åñð ţĥé çĥéçķš ķñôŵ îţš ļîmîţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The number by which the hospital knows the patient. It is compared at the bedside.</source>
        <translation>[Ţĥé ñûmbéŕ bý ŵĥîçĥ ţĥé ĥôšþîţåļ ķñôŵš ţĥé þåţîéñţ. Îţ îš çômþåŕéð åţ ţĥé béðšîðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The patient's name, as it is to be printed on every label and sheet.</source>
        <translation>[Ţĥé þåţîéñţ's ñåmé, åš îţ îš ţô bé þŕîñţéð ôñ évéŕý ļåbéļ åñð šĥééţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The published or own protocol whose rules the plan follows. Choosing another one starts again from its rules; order, stock, tubing and pump stay.</source>
        <translation>[Ţĥé þûbļîšĥéð ôŕ ôŵñ þŕôţôçôļ ŵĥôšé ŕûļéš ţĥé þļåñ fôļļôŵš. Çĥôôšîñĝ åñôţĥéŕ ôñé šţåŕţš åĝåîñ fŕôm îţš ŕûļéš; ôŕðéŕ, šţôçķ, ţûbîñĝ åñð þûmþ šţåý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The rate at which the last step runs. The line below says how many rates it moves.</source>
        <translation>[Ţĥé ŕåţé åţ ŵĥîçĥ ţĥé ļåšţ šţéþ ŕûñš. Ţĥé ļîñé béļôŵ šåýš ĥôŵ måñý ŕåţéš îţ môvéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The time that most steps have, or the interval between doses. Another one is given to all of them; steps with a time of their own stay.</source>
        <translation>[Ţĥé ţîmé ţĥåţ môšţ šţéþš ĥåvé, ôŕ ţĥé îñţéŕvåļ béţŵééñ ðôšéš. Åñôţĥéŕ ôñé îš ĝîvéñ ţô åļļ ôf ţĥém; šţéþš ŵîţĥ å ţîmé ôf ţĥéîŕ ôŵñ šţåý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The total volume of {solution}, the drug included. What it holds stays as the protocol says.</source>
        <translation>[Ţĥé ţôţåļ vôļûmé ôf {solution}, ţĥé ðŕûĝ îñçļûðéð. Ŵĥåţ îţ ĥôļðš šţåýš åš ţĥé þŕôţôçôļ šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume that follows the last bag, so that what is left in the line reaches the vein. Empty: no flush.</source>
        <translation>[Ţĥé vôļûmé ţĥåţ fôļļôŵš ţĥé ļåšţ båĝ, šô ţĥåţ ŵĥåţ îš ļéfţ îñ ţĥé ļîñé ŕéåçĥéš ţĥé véîñ. Émþţý: ñô fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>[Ţîmé ôf å šţéþ ôñé]</translation>
    </message>
    <message>
        <source>VOLUMES</source>
        <translation>[VÔĻÛMÉŠ ôñé]</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>[Vîåļš]</translation>
    </message>
    <message>
        <source>Volume of the flush</source>
        <translation>[Vôļûmé ôf ţĥé fļûšĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume of {solution}</source>
        <translation>[Vôļûmé ôf {solution} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>[Ŵåŕð]</translation>
    </message>
    <message>
        <source>What one line holds</source>
        <translation>[Ŵĥåţ ôñé ļîñé ĥôļðš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What one line holds, from the bag to the vein.</source>
        <translation>[Ŵĥåţ ôñé ļîñé ĥôļðš, fŕôm ţĥé båĝ ţô ţĥé véîñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What the bags are filled up with, for example glucose 5 %.</source>
        <translation>[Ŵĥåţ ţĥé båĝš åŕé fîļļéð ûþ ŵîţĥ, fôŕ éxåmþļé ĝļûçôšé 5 %. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What the dose was worked out from</source>
        <translation>[Ŵĥåţ ţĥé ðôšé ŵåš ŵôŕķéð ôûţ fŕôm ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the last bag does</source>
        <translation>[Ŵĥåţ ţĥé ļåšţ båĝ ðôéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the last bag does: carry the remainder, so that all bags together hold exactly the dose; stop when the dose is reached; or run as it is written.</source>
        <translation>[Ŵĥåţ ţĥé ļåšţ båĝ ðôéš: çåŕŕý ţĥé ŕémåîñðéŕ, šô ţĥåţ åļļ båĝš ţôĝéţĥéŕ ĥôļð éxåçţļý ţĥé ðôšé; šţôþ ŵĥéñ ţĥé ðôšé îš ŕéåçĥéð; ôŕ ŕûñ åš îţ îš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the prescriber worked the dose out from: 375 mg/m2 x 1.8 m2, 5 mg/kg x 70 kg, or AUC 5 x (90 + 25) mL/min. It is compared with the ordered dose and never put in its place. Empty: not stated.</source>
        <translation>[Ŵĥåţ ţĥé þŕéšçŕîbéŕ ŵôŕķéð ţĥé ðôšé ôûţ fŕôm: 375 mg/m2 x 1.8 m2, 5 mg/ķĝ x 70 ķĝ, ôŕ ÅÛÇ 5 x (90 + 25) mL/min. Îţ îš çômþåŕéð ŵîţĥ ţĥé ôŕðéŕéð ðôšé åñð ñévéŕ þûţ îñ îţš þļåçé. Émþţý: ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>When the bags are prepared</source>
        <translation>[Ŵĥéñ ţĥé båĝš åŕé þŕéþåŕéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When the bags are prepared: 2026-11-20 08:10, or a time alone for the same day. The beyond-use times count from here.</source>
        <translation>[Ŵĥéñ ţĥé båĝš åŕé þŕéþåŕéð: 2026-11-20 08:10, ôŕ å ţîmé åļôñé fôŕ ţĥé šåmé ðåý. Ţĥé béýôñð-ûšé ţîméš çôûñţ fŕôm ĥéŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>When the first step starts</source>
        <translation>[Ŵĥéñ ţĥé fîŕšţ šţéþ šţåŕţš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When the first step starts: 2026-11-20 09:00, or a time alone for the same day. The clock times of the steps count from here.</source>
        <translation>[Ŵĥéñ ţĥé fîŕšţ šţéþ šţåŕţš: 2026-11-20 09:00, ôŕ å ţîmé åļôñé fôŕ ţĥé šåmé ðåý. Ţĥé çļôçķ ţîméš ôf ţĥé šţéþš çôûñţ fŕôm ĥéŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Where the patient is, and where the bags are to be delivered.</source>
        <translation>[Ŵĥéŕé ţĥé þåţîéñţ îš, åñð ŵĥéŕé ţĥé båĝš åŕé ţô bé ðéļîvéŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Who has prescribed the dose.</source>
        <translation>[Ŵĥô ĥåš þŕéšçŕîbéð ţĥé ðôšé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>[åš ŵŕîţţéñ ôñé]</translation>
    </message>
    <message>
        <source>carries remainder</source>
        <translation>[çåŕŕîéš ŕémåîñðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>changes the last step only</source>
        <translation>[çĥåñĝéš ţĥé ļåšţ šţéþ ôñļý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>for example 20 mL</source>
        <translation>[fôŕ éxåmþļé 20 mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for example 375 mg/m2 x 1.8 m2</source>
        <translation>[fôŕ éxåmþļé 375 mg/m2 x 1.8 m2 ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>for example 5 mg/mL</source>
        <translation>[fôŕ éxåmþļé 5 mg/mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñôñé]</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>[ñôñé çĥôšéñ ôñé]</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>own line per bag</source>
        <translation>[ôŵñ ļîñé þéŕ båĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>scales {count} rates</source>
        <translation>[šçåļéš {count} ŕåţéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>[šţôþš åţ ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>[ýéåŕ-môñţĥ-ðåý ôñé]</translation>
    </message>
    <message>
        <source>year-month-day hour:minute</source>
        <translation>[ýéåŕ-môñţĥ-ðåý ĥôûŕ:mîñûţé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{field}</source>
        <translation>[{field} ôñé]</translation>
    </message>
    <message>
        <source>{protocol} (as this plan has it)</source>
        <translation>[{protocol} (åš ţĥîš þļåñ ĥåš îţ) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of solutions. Write a whole number, for example 4.</source>
        <translation>[“{typed}” îš ñôţ å ñûmbéŕ ôf šôļûţîôñš. Ŵŕîţé å ŵĥôļé ñûmbéŕ, fôŕ éxåmþļé 4. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” is not a share of the dose. Write “1/1000000”, or “0{mark}0001 %”.</source>
        <translation>[“{typed}” îš ñôţ å šĥåŕé ôf ţĥé ðôšé. Ŵŕîţé “1/1000000”, ôŕ “0{mark}0001 %”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>This did not work, by a fault of the program. It was written down.</source>
        <translation>[Ţĥîš ðîð ñôţ ŵôŕķ, bý å fåûļţ ôf ţĥé þŕôĝŕåm. Îţ ŵåš ŵŕîţţéñ ðôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation>[Ðôšé åñð ŕåţéš åŕé ŵîţĥîñ ţĥé ļîmîţš ôf ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation>[Éåçĥ ñûmbéŕ ôf ţåbļéţš çåñ bé måðé ôf ŵĥôļé ţåbļéţš åñð ţĥéîŕ þåŕţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation>[Éåçĥ šôļûţîôñ îš šţŕôñĝéŕ ţĥåñ ţĥé ôñé béfôŕé îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation>[Évéŕý ðŕåŵ çåñ bé méåšûŕéð; ţĥé šmåļļéšţ îš {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation>[Évéŕý šôļûţîôñ ĥôļðš éñôûĝĥ fôŕ îţš šţéþš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation>[Ñô šţéþ ŕîšéš bý môŕé ţĥåñ ×{rise}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation>[Ţĥé ðôšéš ôf åļļ šţéþš åðð ûþ ţô {given}, éxåçţļý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation>[Ţĥé fîŕšţ šţéþ ĝîvéš {first} ôf ţĥé ðôšé, ñô môŕé ţĥåñ ţĥé þŕôţôçôļ's {own}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš {given}, åš ôŕðéŕéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation>[Ţĥé ôŕðéŕéð ðôšé îš ŵĥåţ îţš båšîš çôméš ţô. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation>[Ţĥé þûmþ “{pump}” çåñ bé šéţ ţô évéŕý ŕåţé åš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation>[Ţĥé šţŕôñĝéšţ šôļûţîôñ îš ţĥé çĥôšéñ {strength} ({source}). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation>[“{drug}” îš îñ ţĥé ðŕûĝ ļîšţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>“{typed}” is a volume, but this protocol counts drug. Write the dose as, for example, “134 mg”.</source>
        <translation>[“{typed}” îš å vôļûmé, bûţ ţĥîš þŕôţôçôļ çôûñţš ðŕûĝ. Ŵŕîţé ţĥé ðôšé åš, fôŕ éxåmþļé, “134 mg”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is an amount of drug, but this protocol counts mL of a ready-made product.</source>
        <translation>[“{typed}” îš åñ åmôûñţ ôf ðŕûĝ, bûţ ţĥîš þŕôţôçôļ çôûñţš mL ôf å ŕéåðý-måðé þŕôðûçţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>The plan file, read back, is not the plan that was written.</source>
        <translation>[Ţĥé þļåñ fîļé, ŕéåð båçķ, îš ñôţ ţĥé þļåñ ţĥåţ ŵåš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This is not a plan file: it has no field “desens_plan”.</source>
        <translation>[Ţĥîš îš ñôţ å þļåñ fîļé: îţ ĥåš ñô fîéļð “ðéšéñš_þļåñ”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This plan file was written by a newer version (format {found}); this program reads format {known}.</source>
        <translation>[Ţĥîš þļåñ fîļé ŵåš ŵŕîţţéñ bý å ñéŵéŕ véŕšîôñ (fôŕmåţ {found}); ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{found}” is not the format of a plan file; this program reads format {known}.</source>
        <translation>[“{found}” îš ñôţ ţĥé fôŕmåţ ôf å þļåñ fîļé; ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Chart of the dose rate</source>
        <translation>[Çĥåŕţ ôf ţĥé ðôšé ŕåţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Dose rate of each step, and dose so far</source>
        <translation>[Ðôšé ŕåţé ôf éåçĥ šţéþ, åñð ðôšé šô fåŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Go to a row of this table first.</source>
        <translation>[Ĝô ţô å ŕôŵ ôf ţĥîš ţåbļé fîŕšţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Go to a step first: it is put in before that one.</source>
        <translation>[Ĝô ţô å šţéþ fîŕšţ: îţ îš þûţ îñ béfôŕé ţĥåţ ôñé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Insert bag</source>
        <translation>[Îñšéŕţ båĝ ôñé]</translation>
    </message>
    <message>
        <source>Insert step</source>
        <translation>[Îñšéŕţ šţéþ ôñé]</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>[Môvé ðôŵñ ôñé]</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>[Môvé ûþ ôñé]</translation>
    </message>
    <message>
        <source>One bar for each step, as high as its dose rate; the line is the dose given so far. Both on a logarithmic scale. Click a bar to go to its step.</source>
        <translation>[Ôñé båŕ fôŕ éåçĥ šţéþ, åš ĥîĝĥ åš îţš ðôšé ŕåţé; ţĥé ļîñé îš ţĥé ðôšé ĝîvéñ šô fåŕ. Bôţĥ ôñ å ļôĝåŕîţĥmîç šçåļé. Çļîçķ å båŕ ţô ĝô ţô îţš šţéþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>[Þļåñ]</translation>
    </message>
    <message>
        <source>Remove bag</source>
        <translation>[Ŕémôvé båĝ ôñé]</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>[Ŕémôvé šţéþš ôñé]</translation>
    </message>
    <message>
        <source>Step table</source>
        <translation>[Šţéþ ţåbļé ôñé]</translation>
    </message>
    <message>
        <source>The solutions, the weakest first. Type into a bold cell (white) to change it; typing into a plain one (grey) solves for its input.</source>
        <translation>[Ţĥé šôļûţîôñš, ţĥé ŵéåķéšţ fîŕšţ. Ţýþé îñţô å bôļð çéļļ (ŵĥîţé) ţô çĥåñĝé îţ; ţýþîñĝ îñţô å þļåîñ ôñé (ĝŕéý) šôļvéš fôŕ îţš îñþûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The steps in the order in which they are given. Type into a bold cell (white) to change it; typing into a plain one (grey) solves for its input.</source>
        <translation>[Ţĥé šţéþš îñ ţĥé ôŕðéŕ îñ ŵĥîçĥ ţĥéý åŕé ĝîvéñ. Ţýþé îñţô å bôļð çéļļ (ŵĥîţé) ţô çĥåñĝé îţ; ţýþîñĝ îñţô å þļåîñ ôñé (ĝŕéý) šôļvéš fôŕ îţš îñþûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is prepared is given, left in the lines, or discarded: the three parts add up.</source>
        <translation>[Ŵĥåţ îš þŕéþåŕéð îš ĝîvéñ, ļéfţ îñ ţĥé ļîñéš, ôŕ ðîšçåŕðéð: ţĥé ţĥŕéé þåŕţš åðð ûþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Where the drug goes</source>
        <translation>[Ŵĥéŕé ţĥé ðŕûĝ ĝôéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>bold cells: inputs · plain cells: computed</source>
        <translation>[bôļð çéļļš: îñþûţš · þļåîñ çéļļš: çômþûţéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>insert step {number}</source>
        <translation>[îñšéŕţ šţéþ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>insert {solution}</source>
        <translation>[îñšéŕţ {solution} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>move step {number}</source>
        <translation>[môvé šţéþ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>move {solution}</source>
        <translation>[môvé {solution} ôñé]</translation>
    </message>
    <message>
        <source>remove step {number}</source>
        <translation>[ŕémôvé šţéþ {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>remove {count} steps</source>
        <translation>[ŕémôvé {count} šţéþš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>remove {solution}</source>
        <translation>[ŕémôvé {solution} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{row} · {column}</source>
        <translation>[{row} · {column} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{time} · {volume}</source>
        <translation>[{time} · {volume} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Below are the last numbers that could be worked out, not those of the protocol as it stands now.</source>
        <translation>[Béļôŵ åŕé ţĥé ļåšţ ñûmbéŕš ţĥåţ çôûļð bé ŵôŕķéð ôûţ, ñôţ ţĥôšé ôf ţĥé þŕôţôçôļ åš îţ šţåñðš ñôŵ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>CHECKS OF THE PREVIEW</source>
        <translation>[ÇĤÉÇĶŠ ÔF ŢĤÉ ÞŔÉVÎÉŴ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The numbers appear as soon as the protocol is complete.</source>
        <translation>[Ţĥé ñûmbéŕš åþþéåŕ åš šôôñ åš ţĥé þŕôţôçôļ îš çômþļéţé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Type a drug and a dose to see what the protocol comes to.</source>
        <translation>[Ţýþé å ðŕûĝ åñð å ðôšé ţô šéé ŵĥåţ ţĥé þŕôţôçôļ çôméš ţô. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>[þŕévîéŵ ôñé]</translation>
    </message>
    <message>
        <source>{reason} {stale}</source>
        <translation>[{reason} {stale} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{time} · {volume}</source>
        <translation>[{time} · {volume} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>A dose to try the protocol with, as it would be ordered, with its unit. It is remembered, and never part of the protocol.</source>
        <translation>[Å ðôšé ţô ţŕý ţĥé þŕôţôçôļ ŵîţĥ, åš îţ ŵôûļð bé ôŕðéŕéð, ŵîţĥ îţš ûñîţ. Îţ îš ŕémémbéŕéð, åñð ñévéŕ þåŕţ ôf ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A drug to try the protocol with. It is remembered, and never part of the protocol.</source>
        <translation>[Å ðŕûĝ ţô ţŕý ţĥé þŕôţôçôļ ŵîţĥ. Îţ îš ŕémémbéŕéð, åñð ñévéŕ þåŕţ ôf ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>[Çĥéçķš ôñé]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Dilution series of the preview</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôf ţĥé þŕévîéŵ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Does the dose add up?</source>
        <translation>[Ðôéš ţĥé ðôšé åðð ûþ? ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Dose of the preview</source>
        <translation>[Ðôšé ôf ţĥé þŕévîéŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Drug of the preview</source>
        <translation>[Ðŕûĝ ôf ţĥé þŕévîéŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Numbers of the preview</source>
        <translation>[Ñûmbéŕš ôf ţĥé þŕévîéŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Þŕévîéŵ ôñé]</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>[Þŕévîéŵ fôŕ ôñé]</translation>
    </message>
    <message>
        <source>Step table</source>
        <translation>[Šţéþ ţåbļé ôñé]</translation>
    </message>
    <message>
        <source>Step table of the preview</source>
        <translation>[Šţéþ ţåbļé ôf ţĥé þŕévîéŵ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The steps with this dose.</source>
        <translation>[Ţĥé šţéþš ŵîţĥ ţĥîš ðôšé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is given of the ordered dose.</source>
        <translation>[Ŵĥåţ îš ĝîvéñ ôf ţĥé ôŕðéŕéð ðôšé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the checks say of the protocol with this dose, the worst first.</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý ôf ţĥé þŕôţôçôļ ŵîţĥ ţĥîš ðôšé, ţĥé ŵôŕšţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What the solutions hold with this dose.</source>
        <translation>[Ŵĥåţ ţĥé šôļûţîôñš ĥôļð ŵîţĥ ţĥîš ðôšé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>[ðŕûĝ]</translation>
    </message>
    <message>
        <source>such as 500 mg</source>
        <translation>[šûçĥ åš 500 mg ôñé]</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A dose given by volume or until empty needs its solution.</source>
        <translation>[Å ðôšé ĝîvéñ bý vôļûmé ôŕ ûñţîļ émþţý ñééðš îţš šôļûţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A dose is given as tablets or from a solution, not both.</source>
        <translation>[Å ðôšé îš ĝîvéñ åš ţåbļéţš ôŕ fŕôm å šôļûţîôñ, ñôţ bôţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A dose that is given at once needs exactly one of volume, dose, share, count or until.</source>
        <translation>[Å ðôšé ţĥåţ îš ĝîvéñ åţ ôñçé ñééðš éxåçţļý ôñé ôf vôļûmé, ðôšé, šĥåŕé, çôûñţ ôŕ ûñţîļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A number of tablets needs to say which tablet.</source>
        <translation>[Å ñûmbéŕ ôf ţåbļéţš ñééðš ţô šåý ŵĥîçĥ ţåbļéţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>A potency compares amounts of drug; mL of a product are none.</source>
        <translation>[Å þôţéñçý çômþåŕéš åmôûñţš ôf ðŕûĝ; mL ôf å þŕôðûçţ åŕé ñôñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A potency says how two different measures compare, for example 1 mg and 1600 units.</source>
        <translation>[Å þôţéñçý šåýš ĥôŵ ţŵô ðîfféŕéñţ méåšûŕéš çômþåŕé, fôŕ éxåmþļé 1 mg åñð 1600 ûñîţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>A prick states its solution, and no volume, dose or tablet: how much of the drop enters is not measured.</source>
        <translation>[Å þŕîçķ šţåţéš îţš šôļûţîôñ, åñð ñô vôļûmé, ðôšé ôŕ ţåbļéţ: ĥôŵ mûçĥ ôf ţĥé ðŕôþ éñţéŕš îš ñôţ méåšûŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>A priming step needs its volume and one of rate, of_final or time.</source>
        <translation>[Å þŕîmîñĝ šţéþ ñééðš îţš vôļûmé åñð ôñé ôf ŕåţé, ôf_fîñåļ ôŕ ţîmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>A rate cap needs a last step that runs until an end.</source>
        <translation>[Å ŕåţé çåþ ñééðš å ļåšţ šţéþ ţĥåţ ŕûñš ûñţîļ åñ éñð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A rate cap needs a rate in every step.</source>
        <translation>[Å ŕåţé çåþ ñééðš å ŕåţé îñ évéŕý šţéþ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A share of the full strength needs the protocol's reference_volume.</source>
        <translation>[Å šĥåŕé ôf ţĥé fûļļ šţŕéñĝţĥ ñééðš ţĥé þŕôţôçôļ's ŕéféŕéñçé_vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>A solution that is run until empty needs its volume.</source>
        <translation>[Å šôļûţîôñ ţĥåţ îš ŕûñ ûñţîļ émþţý ñééðš îţš vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A solution with this content needs its volume.</source>
        <translation>[Å šôļûţîôñ ŵîţĥ ţĥîš çôñţéñţ ñééðš îţš vôļûmé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>A step has one extent: volume, dose, share or until.</source>
        <translation>[Å šţéþ ĥåš ôñé éxţéñţ: vôļûmé, ðôšé, šĥåŕé ôŕ ûñţîļ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A step has one pace: rate, of_final or dose_rate.</source>
        <translation>[Å šţéþ ĥåš ôñé þåçé: ŕåţé, ôf_fîñåļ ôŕ ðôšé_ŕåţé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>An infusion step needs exactly two of three: a pace (rate, of_final or dose_rate), a time, and an extent (volume, dose, share or until).</source>
        <translation>[Åñ îñfûšîôñ šţéþ ñééðš éxåçţļý ţŵô ôf ţĥŕéé: å þåçé (ŕåţé, ôf_fîñåļ ôŕ ðôšé_ŕåţé), å ţîmé, åñð åñ éxţéñţ (vôļûmé, ðôšé, šĥåŕé ôŕ ûñţîļ). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>No step gives a dose.</source>
        <translation>[Ñô šţéþ ĝîvéš å ðôšé. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Only the last solution can hold the remainder.</source>
        <translation>[Ôñļý ţĥé ļåšţ šôļûţîôñ çåñ ĥôļð ţĥé ŕémåîñðéŕ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Only the last step can run until the dose is reached.</source>
        <translation>[Ôñļý ţĥé ļåšţ šţéþ çåñ ŕûñ ûñţîļ ţĥé ðôšé îš ŕéåçĥéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Solution {number} is run until empty here, but a later step uses it too.</source>
        <translation>[Šôļûţîôñ {number} îš ŕûñ ûñţîļ émþţý ĥéŕé, bûţ å ļåţéŕ šţéþ ûšéš îţ ţôô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Strengths to choose from need a last solution whose content is a concentration.</source>
        <translation>[Šţŕéñĝţĥš ţô çĥôôšé fŕôm ñééð å ļåšţ šôļûţîôñ ŵĥôšé çôñţéñţ îš å çôñçéñţŕåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Tablets are swallowed: write “kind: oral”.</source>
        <translation>[Ţåbļéţš åŕé šŵåļļôŵéð: ŵŕîţé “ķîñð: ôŕåļ”. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The day of a step cannot be before the day of the step above it.</source>
        <translation>[Ţĥé ðåý ôf å šţéþ çåññôţ bé béfôŕé ţĥé ðåý ôf ţĥé šţéþ åbôvé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dilutions of solution {number} lead back to itself.</source>
        <translation>[Ţĥé ðîļûţîôñš ôf šôļûţîôñ {number} ļéåð båçķ ţô îţšéļf. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The final rate moves all rates, so every step with a rate must be written with of_final.</source>
        <translation>[Ţĥé fîñåļ ŕåţé môvéš åļļ ŕåţéš, šô évéŕý šţéþ ŵîţĥ å ŕåţé mûšţ bé ŵŕîţţéñ ŵîţĥ ôf_fîñåļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The final rate moves the last step, so the last step, and no other, must be written with of_final.</source>
        <translation>[Ţĥé fîñåļ ŕåţé môvéš ţĥé ļåšţ šţéþ, šô ţĥé ļåšţ šţéþ, åñð ñô ôţĥéŕ, mûšţ bé ŵŕîţţéñ ŵîţĥ ôf_fîñåļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The least dose, {least}, is above the most, {most}.</source>
        <translation>[Ţĥé ļéåšţ ðôšé, {least}, îš åbôvé ţĥé môšţ, {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no solution {number}; the solutions are 1 to {count}.</source>
        <translation>[Ţĥéŕé îš ñô šôļûţîôñ {number}; ţĥé šôļûţîôñš åŕé 1 ţô {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no tablet {number}: no tablets are listed.</source>
        <translation>[Ţĥéŕé îš ñô ţåbļéţ {number}: ñô ţåbļéţš åŕé ļîšţéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no tablet {number}; the tablets are 1 to {count}.</source>
        <translation>[Ţĥéŕé îš ñô ţåbļéţ {number}; ţĥé ţåbļéţš åŕé 1 ţô {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Under “as-written” the last step empties its solution, which has no volume here. Give it one, or choose “stop-at-dose”.</source>
        <translation>[Ûñðéŕ “åš-ŵŕîţţéñ” ţĥé ļåšţ šţéþ émþţîéš îţš šôļûţîôñ, ŵĥîçĥ ĥåš ñô vôļûmé ĥéŕé. Ĝîvé îţ ôñé, ôŕ çĥôôšé “šţôþ-åţ-ðôšé”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>With further drugs in the product it must be said which drug the dose counts, for example “counted: sulfamethoxazole”.</source>
        <translation>[Ŵîţĥ fûŕţĥéŕ ðŕûĝš îñ ţĥé þŕôðûçţ îţ mûšţ bé šåîð ŵĥîçĥ ðŕûĝ ţĥé ðôšé çôûñţš, fôŕ éxåmþļé “çôûñţéð: šûļfåméţĥôxåžôļé”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>of_final needs the protocol's final_rate.</source>
        <translation>[ôf_fîñåļ ñééðš ţĥé þŕôţôçôļ's fîñåļ_ŕåţé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“remainder” needs a last solution whose content is the remainder; the last solution here has a stated content.</source>
        <translation>[“ŕémåîñðéŕ” ñééðš å ļåšţ šôļûţîôñ ŵĥôšé çôñţéñţ îš ţĥé ŕémåîñðéŕ; ţĥé ļåšţ šôļûţîôñ ĥéŕé ĥåš å šţåţéð çôñţéñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{name}” is the drug that the dose counts; it cannot be a further drug of the product too.</source>
        <translation>[“{name}” îš ţĥé ðŕûĝ ţĥåţ ţĥé ðôšé çôûñţš; îţ çåññôţ bé å fûŕţĥéŕ ðŕûĝ ôf ţĥé þŕôðûçţ ţôô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{policy}” needs a last step that draws on the last solution and runs until empty or until dose.</source>
        <translation>[“{policy}” ñééðš å ļåšţ šţéþ ţĥåţ ðŕåŵš ôñ ţĥé ļåšţ šôļûţîôñ åñð ŕûñš ûñţîļ émþţý ôŕ ûñţîļ ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write a year, a month or a day: 2019, 2019-06 or 2019-06-14.</source>
        <translation>[“{typed}” îš ñôţ å ðåţé. Ŵŕîţé å ýéåŕ, å môñţĥ ôŕ å ðåý: 2019, 2019-06 ôŕ 2019-06-14. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ProtocolFiles</name>
    <message>
        <source>There is no protocol “{typed}”. Most like it: {known}. “desens-gui protocols” lists them all; for a file of your own, give its path.</source>
        <translation>[Ţĥéŕé îš ñô þŕôţôçôļ “{typed}”. Môšţ ļîķé îţ: {known}. “ðéšéñš-ĝûî þŕôţôçôļš” ļîšţš ţĥém åļļ; fôŕ å fîļé ôf ýôûŕ ôŵñ, ĝîvé îţš þåţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This is not a protocol file: it must begin with the line “desens_protocol: 1”.</source>
        <translation>[Ţĥîš îš ñôţ å þŕôţôçôļ fîļé: îţ mûšţ béĝîñ ŵîţĥ ţĥé ļîñé “ðéšéñš_þŕôţôçôļ: 1”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This protocol file was written for a newer version (format {found}); this program reads format {known}.</source>
        <translation>[Ţĥîš þŕôţôçôļ fîļé ŵåš ŵŕîţţéñ fôŕ å ñéŵéŕ véŕšîôñ (fôŕmåţ {found}); ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“desens_protocol: 1” must be the first line of a protocol file.</source>
        <translation>[“ðéšéñš_þŕôţôçôļ: 1” mûšţ bé ţĥé fîŕšţ ļîñé ôf å þŕôţôçôļ fîļé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{found}” is not the format of a protocol file; this program reads format {known}.</source>
        <translation>[“{found}” îš ñôţ ţĥé fôŕmåţ ôf å þŕôţôçôļ fîļé; ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>&amp;Compare</source>
        <translation>[&amp;Çômþåŕé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Duplicate and edit</source>
        <translation>[&amp;Ðûþļîçåţé åñð éðîţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>[&amp;Îmþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>[&amp;Ŕéšţôŕé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>[&amp;Ŕéţîŕé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Use in this plan</source>
        <translation>[&amp;Ûšé îñ ţĥîš þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>About the protocol</source>
        <translation>[Åbôûţ ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Begin a new plan that follows this protocol</source>
        <translation>[Béĝîñ å ñéŵ þļåñ ţĥåţ fôļļôŵš ţĥîš þŕôţôçôļ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Begin a protocol of the site from this one</source>
        <translation>[Béĝîñ å þŕôţôçôļ ôf ţĥé šîţé fŕôm ţĥîš ôñé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>[Çômþåŕé ôñé]</translation>
    </message>
    <message>
        <source>Duplicate and edit</source>
        <translation>[Ðûþļîçåţé åñð éðîţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>[É&amp;xþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>[Éxþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Hide this protocol from those that are offered, or offer it again; nothing is deleted</source>
        <translation>[Ĥîðé ţĥîš þŕôţôçôļ fŕôm ţĥôšé ţĥåţ åŕé ôfféŕéð, ôŕ ôfféŕ îţ åĝåîñ; ñôţĥîñĝ îš ðéļéţéð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>[Îmþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Let the open plan follow this protocol; order and equipment stay</source>
        <translation>[Ļéţ ţĥé ôþéñ þļåñ fôļļôŵ ţĥîš þŕôţôçôļ; ôŕðéŕ åñð éqûîþméñţ šţåý ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Put the chosen protocols side by side for the same order; one alone is put beside the open plan</source>
        <translation>[Þûţ ţĥé çĥôšéñ þŕôţôçôļš šîðé bý šîðé fôŕ ţĥé šåmé ôŕðéŕ; ôñé åļôñé îš þûţ béšîðé ţĥé ôþéñ þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>[Ŕéţîŕé ôñé]</translation>
    </message>
    <message>
        <source>Take a protocol file into the library of the site</source>
        <translation>[Ţåķé å þŕôţôçôļ fîļé îñţô ţĥé ļîbŕåŕý ôf ţĥé šîţé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The chosen protocol</source>
        <translation>[Ţĥé çĥôšéñ þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The library keeps a name with every version that is saved</source>
        <translation>[Ţĥé ļîbŕåŕý ķééþš å ñåmé ŵîţĥ évéŕý véŕšîôñ ţĥåţ îš šåvéð ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Use for a &amp;new plan</source>
        <translation>[Ûšé fôŕ å &amp;ñéŵ þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Use for a new plan</source>
        <translation>[Ûšé fôŕ å ñéŵ þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Use in this plan</source>
        <translation>[Ûšé îñ ţĥîš þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the chosen protocol is, what it comes to, its solutions and steps as rules</source>
        <translation>[Ŵĥåţ ţĥé çĥôšéñ þŕôţôçôļ îš, ŵĥåţ îţ çôméš ţô, îţš šôļûţîôñš åñð šţéþš åš ŕûļéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Write the chosen protocol into a file</source>
        <translation>[Ŵŕîţé ţĥé çĥôšéñ þŕôţôçôļ îñţô å fîļé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>[Ýôûŕ ñåmé ôñé]</translation>
    </message>
    <message>
        <source>Your name, kept with what you import</source>
        <translation>[Ýôûŕ ñåmé, ķéþţ ŵîţĥ ŵĥåţ ýôû îmþôŕţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ProtocolSheet</name>
    <message>
        <source>A newer version is damaged: {where}: {reason}</source>
        <translation>[Å ñéŵéŕ véŕšîôñ îš ðåmåĝéð: {where}: {reason} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>[Åûţĥôŕ ôñé]</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>[Ðåý {day} ôñé]</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>[Ðŕûĝš]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>For {dose}</source>
        <translation>[Fôŕ {dose} ôñé]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fŕôm]</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>[Îð]</translation>
    </message>
    <message>
        <source>It cannot be followed for this order: {reason}</source>
        <translation>[Îţ çåññôţ bé fôļļôŵéð fôŕ ţĥîš ôŕðéŕ: {reason} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>[Ļåšţ šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>[Ļîmîţš ôñé]</translation>
    </message>
    <message>
        <source>Retired: no new plan follows it until it is restored.</source>
        <translation>[Ŕéţîŕéð: ñô ñéŵ þļåñ fôļļôŵš îţ ûñţîļ îţ îš ŕéšţôŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>[Šôļûţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>[åš ŵŕîţţéñ ôñé]</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>[åţ ļéåšţ {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>[åţ môšţ {value} ôñé]</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>[çåŕŕîéš ţĥé ŕémåîñðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>no drug in particular</source>
        <translation>[ñô ðŕûĝ îñ þåŕţîçûļåŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>no step above {value}</source>
        <translation>[ñô šţéþ åbôvé {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>rates held at {value}</source>
        <translation>[ŕåţéš ĥéļð åţ {value} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>[šţôþš åţ ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{author}, {day}</source>
        <translation>[{author}, {day} ôñé]</translation>
    </message>
    <message>
        <source>{rate}, all rates in proportion</source>
        <translation>[{rate}, åļļ ŕåţéš îñ þŕôþôŕţîôñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{rate}, of the last step</source>
        <translation>[{rate}, ôf ţĥé ļåšţ šţéþ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{reason} These are the numbers for the {dose} that it gives itself:</source>
        <translation>[{reason} Ţĥéšé åŕé ţĥé ñûmbéŕš fôŕ ţĥé {dose} ţĥåţ îţ ĝîvéš îţšéļf: ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>[{value} ôñé]</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>1 bag</source>
        <translation>[1 båĝ]</translation>
    </message>
    <message>
        <source>1 cup</source>
        <translation>[1 çûþ]</translation>
    </message>
    <message>
        <source>1 syringe</source>
        <translation>[1 šýŕîñĝé ôñé]</translation>
    </message>
    <message>
        <source>1 vial</source>
        <translation>[1 vîåļ ôñé]</translation>
    </message>
    <message>
        <source>Checks: to consider</source>
        <translation>[Çĥéçķš: ţô çôñšîðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Checks: wrong</source>
        <translation>[Çĥéçķš: ŵŕôñĝ ôñé]</translation>
    </message>
    <message>
        <source>Drug discarded</source>
        <translation>[Ðŕûĝ ðîšçåŕðéð ôñé]</translation>
    </message>
    <message>
        <source>Drug prepared</source>
        <translation>[Ðŕûĝ þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>[Ĝîvéñ]</translation>
    </message>
    <message>
        <source>IV infusion</source>
        <translation>[ÎV îñfûšîôñ ôñé]</translation>
    </message>
    <message>
        <source>IV push</source>
        <translation>[ÎV þûšĥ ôñé]</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>[Šţåŕţîñĝ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Starting fraction</source>
        <translation>[Šţåŕţîñĝ fŕåçţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Steepest rise</source>
        <translation>[Šţééþéšţ ŕîšé ôñé]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>[Ţô þŕéþåŕé ôñé]</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>[Ţôţåļ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>[Ţôţåļ vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>[bý môûţĥ ôñé]</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>[îñţŕåðéŕmåļ ôñé]</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>[šķîñ þŕîçķ ôñé]</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>[šûbçûţåñéôûš ôñé]</translation>
    </message>
    <message>
        <source>{count} bags</source>
        <translation>[{count} båĝš ôñé]</translation>
    </message>
    <message>
        <source>{count} cups</source>
        <translation>[{count} çûþš ôñé]</translation>
    </message>
    <message>
        <source>{count} syringes</source>
        <translation>[{count} šýŕîñĝéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} vials</source>
        <translation>[{count} vîåļš ôñé]</translation>
    </message>
    <message>
        <source>{days} d {rest}</source>
        <translation>[{days} ð {rest} ôñé]</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>[{first}, {second} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{given} in all</source>
        <translation>[{given} îñ åļļ ôñé]</translation>
    </message>
    <message>
        <source>{given} of {ordered}</source>
        <translation>[{given} ôf {ordered} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{rise} at step {step}</source>
        <translation>[{rise} åţ šţéþ {step} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Page {page} of {document} was written with another size than was meant. Nothing was replaced.</source>
        <translation>[Þåĝé {page} ôf {document} ŵåš ŵŕîţţéñ ŵîţĥ åñôţĥéŕ šîžé ţĥåñ ŵåš méåñţ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{document} was written with {found} pages instead of {expected}. Nothing was replaced.</source>
        <translation>[{document} ŵåš ŵŕîţţéñ ŵîţĥ {found} þåĝéš îñšţéåð ôf {expected}. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{document} would not say “{expected}”. Nothing was replaced. Do not use this plan's documents, and report it: this is a fault of the program.</source>
        <translation>[{document} ŵôûļð ñôţ šåý “{expected}”. Ñôţĥîñĝ ŵåš ŕéþļåçéð. Ðô ñôţ ûšé ţĥîš þļåñ's ðôçûméñţš, åñð ŕéþôŕţ îţ: ţĥîš îš å fåûļţ ôf ţĥé þŕôĝŕåm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{document}, page {page}, does not say what was meant: expected “{expected}”, found “{found}”. Nothing was replaced. Do not use this plan's documents, and report it: this is a fault of the program.</source>
        <translation>[{document}, þåĝé {page}, ðôéš ñôţ šåý ŵĥåţ ŵåš méåñţ: éxþéçţéð “{expected}”, fôûñð “{found}”. Ñôţĥîñĝ ŵåš ŕéþļåçéð. Ðô ñôţ ûšé ţĥîš þļåñ's ðôçûméñţš, åñð ŕéþôŕţ îţ: ţĥîš îš å fåûļţ ôf ţĥé þŕôĝŕåm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{document}, {place}, does not hold what was meant: expected “{expected}”, found “{found}”. Nothing was replaced. Do not use this plan's documents, and report it: this is a fault of the program.</source>
        <translation>[{document}, {place}, ðôéš ñôţ ĥôļð ŵĥåţ ŵåš méåñţ: éxþéçţéð “{expected}”, fôûñð “{found}”. Ñôţĥîñĝ ŵåš ŕéþļåçéð. Ðô ñôţ ûšé ţĥîš þļåñ's ðôçûméñţš, åñð ŕéþôŕţ îţ: ţĥîš îš å fåûļţ ôf ţĥé þŕôĝŕåm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>all of the dose</source>
        <translation>[åļļ ôf ţĥé ðôšé ôñé]</translation>
    </message>
    <message>
        <source>at the final rate</source>
        <translation>[åţ ţĥé fîñåļ ŕåţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at {share} of the final rate</source>
        <translation>[åţ {share} ôf ţĥé fîñåļ ŕåţé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>[åţ {value} ôñé]</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>[bý môûţĥ ôñé]</translation>
    </message>
    <message>
        <source>fills the line with {volume}</source>
        <translation>[fîļļš ţĥé ļîñé ŵîţĥ {volume} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>[fôŕ {time} ôñé]</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>[îñ {time} ôñé]</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>[îñĵéçţîôñ ôñé]</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>[þŕîçķ]</translation>
    </message>
    <message>
        <source>push</source>
        <translation>[þûšĥ]</translation>
    </message>
    <message>
        <source>then {time} until the next</source>
        <translation>[ţĥéñ {time} ûñţîļ ţĥé ñéxţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>[ûñţîļ émþţý ôñé]</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>[ûñţîļ ţĥé ðôšé îš ŕéåçĥéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>what the others leave of the dose</source>
        <translation>[ŵĥåţ ţĥé ôţĥéŕš ļéåvé ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{content}, in {volume}</source>
        <translation>[{content}, îñ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} × {tablet} ({amount})</source>
        <translation>[{count} × {tablet} ({amount}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{name}: {content}</source>
        <translation>[{name}: {content} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>[{share} ôf ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>[{share} ôf ţĥé fûļļ šţŕéñĝţĥ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{solution} diluted to 1/{factor}</source>
        <translation>[{solution} ðîļûţéð ţô 1/{factor} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>[{value} ôñé]</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>The disk is full: {path} could not be written. Nothing was replaced.</source>
        <translation>[Ţĥé ðîšķ îš fûļļ: {path} çôûļð ñôţ bé ŵŕîţţéñ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{document} was not written as meant. Nothing was replaced.</source>
        <translation>[{document} ŵåš ñôţ ŵŕîţţéñ åš méåñţ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was replaced.</source>
        <translation>[{path} çåññôţ bé ŵŕîţţéñ: {reason}. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{path} could not be replaced: {reason}. These were replaced before it: {replaced}. Write all documents again.</source>
        <translation>[{path} çôûļð ñôţ bé ŕéþļåçéð: {reason}. Ţĥéšé ŵéŕé ŕéþļåçéð béfôŕé îţ: {replaced}. Ŵŕîţé åļļ ðôçûméñţš åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{path} is a folder. Nothing was replaced.</source>
        <translation>[{path} îš å fôļðéŕ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there and try again.</source>
        <translation>[{path} îš ôþéñ îñ åñôţĥéŕ þŕôĝŕåm. Çļôšé îţ ţĥéŕé åñð ţŕý åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{path} is write-protected. Nothing was replaced.</source>
        <translation>[{path} îš ŵŕîţé-þŕôţéçţéð. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>Settable</name>
    <message>
        <source>The sign ≈ marks a rate that is planned and cannot be set: it has more decimals than any pump takes.</source>
        <translation>[Ţĥé šîĝñ ≈ måŕķš å ŕåţé ţĥåţ îš þļåññéð åñð çåññôţ bé šéţ: îţ ĥåš môŕé ðéçîmåļš ţĥåñ åñý þûmþ ţåķéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The sign ≈ marks a rate that is planned and cannot be set: it has more decimals than any pump takes. Choose the pump: the plan is then worked out with the rates that it can be set to.</source>
        <translation>[Ţĥé šîĝñ ≈ måŕķš å ŕåţé ţĥåţ îš þļåññéð åñð çåññôţ bé šéţ: îţ ĥåš môŕé ðéçîmåļš ţĥåñ åñý þûmþ ţåķéš. Çĥôôšé ţĥé þûmþ: ţĥé þļåñ îš ţĥéñ ŵôŕķéð ôûţ ŵîţĥ ţĥé ŕåţéš ţĥåţ îţ çåñ bé šéţ ţô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no pump “{pump}”. Known here: {known}.</source>
        <translation>[Ţĥéŕé îš ñô þûmþ “{pump}”. Ķñôŵñ ĥéŕé: {known}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>SolutionTable</name>
    <message>
        <source>All that its steps take from it.</source>
        <translation>[Åļļ ţĥåţ îţš šţéþš ţåķé fŕôm îţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>[Båĝ]</translation>
    </message>
    <message>
        <source>Diluent mL</source>
        <translation>[Ðîļûéñţ mL ôñé]</translation>
    </message>
    <message>
        <source>Draw mL</source>
        <translation>[Ðŕåŵ mL ôñé]</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>[Ðŕåŵñ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Given mL</source>
        <translation>[Ĝîvéñ mL ôñé]</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>[Ĥôļðš]</translation>
    </message>
    <message>
        <source>How the strength is stated: a share of the ordered dose, an amount, a concentration, a dilution of another solution, or what the others leave.</source>
        <translation>[Ĥôŵ ţĥé šţŕéñĝţĥ îš šţåţéð: å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé, åñ åmôûñţ, å çôñçéñţŕåţîôñ, å ðîļûţîôñ ôf åñôţĥéŕ šôļûţîôñ, ôŕ ŵĥåţ ţĥé ôţĥéŕš ļéåvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Infused mL</source>
        <translation>[Îñfûšéð mL ôñé]</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>[Þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>The concentration of the further drug in the product.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñ ôf ţĥé fûŕţĥéŕ ðŕûĝ îñ ţĥé þŕôðûçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The concentration when made.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñ ŵĥéñ måðé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The diluent that the draw is filled up with.</source>
        <translation>[Ţĥé ðîļûéñţ ţĥåţ ţĥé ðŕåŵ îš fîļļéð ûþ ŵîţĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The drug in it when made, before anything is drawn from it.</source>
        <translation>[Ţĥé ðŕûĝ îñ îţ ŵĥéñ måðé, béfôŕé åñýţĥîñĝ îš ðŕåŵñ fŕôm îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The number of the solution, the weakest first.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţĥé šôļûţîôñ, ţĥé ŵéåķéšţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The total volume, the drug included.</source>
        <translation>[Ţĥé ţôţåļ vôļûmé, ţĥé ðŕûĝ îñçļûðéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume to draw, exactly as planned.</source>
        <translation>[Ţĥé vôļûmé ţô ðŕåŵ, éxåçţļý åš þļåññéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Volume mL</source>
        <translation>[Vôļûmé mL ôñé]</translation>
    </message>
    <message>
        <source>What a product is sold as; empty for what is made up.</source>
        <translation>[Ŵĥåţ å þŕôðûçţ îš šôļð åš; émþţý fôŕ ŵĥåţ îš måðé ûþ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Where its drug is drawn from: the stock or a stronger solution of the plan.</source>
        <translation>[Ŵĥéŕé îţš ðŕûĝ îš ðŕåŵñ fŕôm: ţĥé šţôçķ ôŕ å šţŕôñĝéŕ šôļûţîôñ ôf ţĥé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>[šţôçķ]</translation>
    </message>
    <message>
        <source>{component} {per}</source>
        <translation>[{component} {per} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{per}</source>
        <translation>[{per}]</translation>
    </message>
    <message>
        <source>{unit} made</source>
        <translation>[{unit} måðé ôñé]</translation>
    </message>
</context>
<context>
    <name>Solve</name>
    <message>
        <source>Day {day} has begun before the steps above it end.</source>
        <translation>[Ðåý {day} ĥåš béĝûñ béfôŕé ţĥé šţéþš åbôvé îţ éñð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Nothing remains for the last solution: the steps before it already give {given} of the ordered {ordered}. Lower their rates or times, or choose another last-solution policy.</source>
        <translation>[Ñôţĥîñĝ ŕémåîñš fôŕ ţĥé ļåšţ šôļûţîôñ: ţĥé šţéþš béfôŕé îţ åļŕéåðý ĝîvé {given} ôf ţĥé ôŕðéŕéð {ordered}. Ļôŵéŕ ţĥéîŕ ŕåţéš ôŕ ţîméš, ôŕ çĥôôšé åñôţĥéŕ ļåšţ-šôļûţîôñ þôļîçý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Solution {solution} is empty before this step: {used} of its {volume} are already used.</source>
        <translation>[Šôļûţîôñ {solution} îš émþţý béfôŕé ţĥîš šţéþ: {used} ôf îţš {volume} åŕé åļŕéåðý ûšéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The numbers of this plan get more than a thousand digits. State rates, volumes and times with fewer digits.</source>
        <translation>[Ţĥé ñûmbéŕš ôf ţĥîš þļåñ ĝéţ môŕé ţĥåñ å ţĥôûšåñð ðîĝîţš. Šţåţé ŕåţéš, vôļûméš åñð ţîméš ŵîţĥ féŵéŕ ðîĝîţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The ordered {ordered} is reached before this step: {given} are already given.</source>
        <translation>[Ţĥé ôŕðéŕéð {ordered} îš ŕéåçĥéð béfôŕé ţĥîš šţéþ: {given} åŕé åļŕéåðý ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The plan would take {days} days. This cannot be right.</source>
        <translation>[Ţĥé þļåñ ŵôûļð ţåķé {days} ðåýš. Ţĥîš çåññôţ bé ŕîĝĥţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The priming steps take all {volume} of the last solution.</source>
        <translation>[Ţĥé þŕîmîñĝ šţéþš ţåķé åļļ {volume} ôf ţĥé ļåšţ šôļûţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A plan file can also be dragged into this window.</source>
        <translation>[Å þļåñ fîļé çåñ åļšô bé ðŕåĝĝéð îñţô ţĥîš ŵîñðôŵ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>All protocols are retired. Restore one on the page of protocols (Ctrl+L).</source>
        <translation>[Åļļ þŕôţôçôļš åŕé ŕéţîŕéð. Ŕéšţôŕé ôñé ôñ ţĥé þåĝé ôf þŕôţôçôļš (Çţŕļ+Ļ). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>[Béĝîñ]</translation>
    </message>
    <message>
        <source>Begin a plan with this protocol, drug and dose; Enter in a field does the same when all are filled in</source>
        <translation>[Béĝîñ å þļåñ ŵîţĥ ţĥîš þŕôţôçôļ, ðŕûĝ åñð ðôšé; Éñţéŕ îñ å fîéļð ðôéš ţĥé šåmé ŵĥéñ åļļ åŕé fîļļéð îñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>[Ðîšçåŕð ôñé]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Drug desensitization plans</source>
        <translation>[Ðŕûĝ ðéšéñšîţîžåţîôñ þļåñš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Every number is computed exactly and checked twice. The dose is always yours.</source>
        <translation>[Évéŕý ñûmbéŕ îš çômþûţéð éxåçţļý åñð çĥéçķéð ţŵîçé. Ţĥé ðôšé îš åļŵåýš ýôûŕš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>[Éxåmþļé ôñé]</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>[Ĝô ôñ ŵîţĥ îţ ôñé]</translation>
    </message>
    <message>
        <source>Look for a protocol</source>
        <translation>[Ļôôķ fôŕ å þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Look for one…</source>
        <translation>[Ļôôķ fôŕ ôñé… ôñé]</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>[Ñéŵ þļåñ ôñé]</translation>
    </message>
    <message>
        <source>Not saved when the program ended</source>
        <translation>[Ñôţ šåvéð ŵĥéñ ţĥé þŕôĝŕåm éñðéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>[Ôþéñ å fîļé ôñé]</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>[Ôþéñ å fîļé… ôñé]</translation>
    </message>
    <message>
        <source>Open a plan file; dragging one into the window does the same</source>
        <translation>[Ôþéñ å þļåñ fîļé; ðŕåĝĝîñĝ ôñé îñţô ţĥé ŵîñðôŵ ðôéš ţĥé šåmé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>[Ôþéñ ţĥé éxåmþļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Opened or saved last:</source>
        <translation>[Ôþéñéð ôŕ šåvéð ļåšţ: ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Plan files</source>
        <translation>[Þļåñ fîļéš ôñé]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Remove what was kept for good; the plan's own file is not touched</source>
        <translation>[Ŕémôvé ŵĥåţ ŵåš ķéþţ fôŕ ĝôôð; ţĥé þļåñ's ôŵñ fîļé îš ñôţ ţôûçĥéð ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Search the protocols by drug, route, bags, steps, time and starting fraction, and compare them (Ctrl+L)</source>
        <translation>[Šéåŕçĥ ţĥé þŕôţôçôļš bý ðŕûĝ, ŕôûţé, båĝš, šţéþš, ţîmé åñð šţåŕţîñĝ fŕåçţîôñ, åñð çômþåŕé ţĥém (Çţŕļ+Ļ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Show the plan as it was; it is not saved until you save it</source>
        <translation>[Šĥôŵ ţĥé þļåñ åš îţ ŵåš; îţ îš ñôţ šåvéð ûñţîļ ýôû šåvé îţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Show the published oxaliplatin plan</source>
        <translation>[Šĥôŵ ţĥé þûbļîšĥéð ôxåļîþļåţîñ þļåñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>[Šţåŕţ ţĥé þļåñ ôñé]</translation>
    </message>
    <message>
        <source>The drug by its generic name, as it is to be printed.</source>
        <translation>[Ţĥé ðŕûĝ bý îţš ĝéñéŕîç ñåmé, åš îţ îš ţô bé þŕîñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The published or own protocol whose rules the plan follows. It can be changed later.</source>
        <translation>[Ţĥé þûbļîšĥéð ôŕ ôŵñ þŕôţôçôļ ŵĥôšé ŕûļéš ţĥé þļåñ fôļļôŵš. Îţ çåñ bé çĥåñĝéð ļåţéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The published oxaliplatin plan: 134 mg in 4 bags and 16 steps (Prieto-García 2019). Try everything on it; nothing is saved until you say so.</source>
        <translation>[Ţĥé þûbļîšĥéð ôxåļîþļåţîñ þļåñ: 134 mg îñ 4 båĝš åñð 16 šţéþš (Þŕîéţô-Ĝåŕçíå 2019). Ţŕý évéŕýţĥîñĝ ôñ îţ; ñôţĥîñĝ îš šåvéð ûñţîļ ýôû šåý šô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Type the name of the drug.</source>
        <translation>[Ţýþé ţĥé ñåmé ôf ţĥé ðŕûĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What was kept on {moment} cannot be used: {reason}</source>
        <translation>[Ŵĥåţ ŵåš ķéþţ ôñ {moment} çåññôţ bé ûšéð: {reason} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>with its unit, for example 134 mg</source>
        <translation>[ŵîţĥ îţš ûñîţ, fôŕ éxåmþļé 134 mg ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{drug} {dose} of {file}, last changed {moment}</source>
        <translation>[{drug} {dose} ôf {file}, ļåšţ çĥåñĝéð {moment} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{drug} {dose}, last changed {moment}</source>
        <translation>[{drug} {dose}, ļåšţ çĥåñĝéð {moment} ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>Bag</source>
        <translation>[Båĝ]</translation>
    </message>
    <message>
        <source>Cum. mL</source>
        <translation>[Çûm. mL ôñé]</translation>
    </message>
    <message>
        <source>Cumulative {unit}</source>
        <translation>[Çûmûļåţîvé {unit} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Ðåý]</translation>
    </message>
    <message>
        <source>Dose {unit}</source>
        <translation>[Ðôšé {unit} ôñé]</translation>
    </message>
    <message>
        <source>Dose {unit} {drug}</source>
        <translation>[Ðôšé {unit} {drug} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>From a dose given at once to the next one; after an infusion, the time in which nothing is given.</source>
        <translation>[Fŕôm å ðôšé ĝîvéñ åţ ôñçé ţô ţĥé ñéxţ ôñé; åfţéŕ åñ îñfûšîôñ, ţĥé ţîmé îñ ŵĥîçĥ ñôţĥîñĝ îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>How long the step runs.</source>
        <translation>[Ĥôŵ ļôñĝ ţĥé šţéþ ŕûñš. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How many tablets are swallowed, and of which.</source>
        <translation>[Ĥôŵ måñý ţåbļéţš åŕé šŵåļļôŵéð, åñð ôf ŵĥîçĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>How much the step gives of the further drug in the product.</source>
        <translation>[Ĥôŵ mûçĥ ţĥé šţéþ ĝîvéš ôf ţĥé fûŕţĥéŕ ðŕûĝ îñ ţĥé þŕôðûçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How the step is given.</source>
        <translation>[Ĥôŵ ţĥé šţéþ îš ĝîvéñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Interval min</source>
        <translation>[Îñţéŕvåļ min ôñé]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð]</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>[Ôf ţôţåļ ôñé]</translation>
    </message>
    <message>
        <source>Rate mL/h</source>
        <translation>[Ŕåţé mL/h ôñé]</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>[Ŕîšé]</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>[Šţåŕţš ôñé]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Step {row}</source>
        <translation>[Šţéþ {row} ôñé]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>The day on which the step is given; 1 is the first.</source>
        <translation>[Ţĥé ðåý ôñ ŵĥîçĥ ţĥé šţéþ îš ĝîvéñ; 1 îš ţĥé fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dose rate of the step over the highest dose rate before it; for doses given at once, the dose.</source>
        <translation>[Ţĥé ðôšé ŕåţé ôf ţĥé šţéþ ôvéŕ ţĥé ĥîĝĥéšţ ðôšé ŕåţé béfôŕé îţ; fôŕ ðôšéš ĝîvéñ åţ ôñçé, ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The drug given so far, this step included.</source>
        <translation>[Ţĥé ðŕûĝ ĝîvéñ šô fåŕ, ţĥîš šţéþ îñçļûðéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The drug that the step gives.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ ţĥé šţéþ ĝîvéš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The number of the step, in the order in which they are given.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţĥé šţéþ, îñ ţĥé ôŕðéŕ îñ ŵĥîçĥ ţĥéý åŕé ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The rate to set on the pump; ≈ marks one that is planned and cannot be set.</source>
        <translation>[Ţĥé ŕåţé ţô šéţ ôñ ţĥé þûmþ; ≈ måŕķš ôñé ţĥåţ îš þļåññéð åñð çåññôţ bé šéţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The share of the ordered dose that is given so far.</source>
        <translation>[Ţĥé šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé ţĥåţ îš ĝîvéñ šô fåŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The solution that the step is given from, by its number.</source>
        <translation>[Ţĥé šôļûţîôñ ţĥåţ ţĥé šţéþ îš ĝîvéñ fŕôm, bý îţš ñûmbéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The volume given so far, this step included.</source>
        <translation>[Ţĥé vôļûmé ĝîvéñ šô fåŕ, ţĥîš šţéþ îñçļûðéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Time min</source>
        <translation>[Ţîmé min ôñé]</translation>
    </message>
    <message>
        <source>Volume mL</source>
        <translation>[Vôļûmé mL ôñé]</translation>
    </message>
    <message>
        <source>Wait min</source>
        <translation>[Ŵåîţ min ôñé]</translation>
    </message>
    <message>
        <source>What the step takes from its solution.</source>
        <translation>[Ŵĥåţ ţĥé šţéþ ţåķéš fŕôm îţš šôļûţîôñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When the step begins by the planned start, to the minute, without time for bag changes.</source>
        <translation>[Ŵĥéñ ţĥé šţéþ béĝîñš bý ţĥé þļåññéð šţåŕţ, ţô ţĥé mîñûţé, ŵîţĥôûţ ţîmé fôŕ båĝ çĥåñĝéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{clock} +{days} d</source>
        <translation>[{clock} +{days} ð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{component} {unit}</source>
        <translation>[{component} {unit} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>StrengthRow</name>
    <message>
        <source>Published highest concentration</source>
        <translation>[Þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>[Šţŕéñĝţĥ ôñé]</translation>
    </message>
    <message>
        <source>The published highest concentration that this test series uses. The strongest solution takes it, and its dilutions follow. Published values of one drug differ: choose by their sources.</source>
        <translation>[Ţĥé þûbļîšĥéð ĥîĝĥéšţ çôñçéñţŕåţîôñ ţĥåţ ţĥîš ţéšţ šéŕîéš ûšéš. Ţĥé šţŕôñĝéšţ šôļûţîôñ ţåķéš îţ, åñð îţš ðîļûţîôñš fôļļôŵ. Þûbļîšĥéð våļûéš ôf ôñé ðŕûĝ ðîfféŕ: çĥôôšé bý ţĥéîŕ šôûŕçéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>[ñôñé çĥôšéñ ôñé]</translation>
    </message>
    <message>
        <source>none listed for this drug</source>
        <translation>[ñôñé ļîšţéð fôŕ ţĥîš ðŕûĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{concentration}: {source}</source>
        <translation>[{concentration}: {source} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{drug}, {concentration}: {source}</source>
        <translation>[{drug}, {concentration}: {source} ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>The strongest solution of this plan states no concentration, so no published one can take its place.</source>
        <translation>[Ţĥé šţŕôñĝéšţ šôļûţîôñ ôf ţĥîš þļåñ šţåţéš ñô çôñçéñţŕåţîôñ, šô ñô þûbļîšĥéð ôñé çåñ ţåķé îţš þļåçé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Truth line</name>
    <message>
        <source>No plan is open.</source>
        <translation>[Ñô þļåñ îš ôþéñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>delivery unknown: no tubing stated</source>
        <translation>[ðéļîvéŕý ûñķñôŵñ: ñô ţûbîñĝ šţåţéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>red checks: {count}</source>
        <translation>[ŕéð çĥéçķš: {count} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>something typed is not taken</source>
        <translation>[šôméţĥîñĝ ţýþéð îš ñôţ ţåķéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>starts at {first}</source>
        <translation>[šţåŕţš åţ {first} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>test series: no dose to add up</source>
        <translation>[ţéšţ šéŕîéš: ñô ðôšé ţô åðð ûþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>the last dose is {given} of {ordered}, as ordered</source>
        <translation>[ţĥé ļåšţ ðôšé îš {given} ôf {ordered}, åš ôŕðéŕéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>the last dose is {given} of {ordered}, off by {difference} ({off})</source>
        <translation>[ţĥé ļåšţ ðôšé îš {given} ôf {ordered}, ôff bý {difference} ({off}) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{at_vein} at the vein</source>
        <translation>[{at_vein} åţ ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} to consider</source>
        <translation>[{count} ţô çôñšîðéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{given} of {ordered}, adds up</source>
        <translation>[{given} ôf {ordered}, åððš ûþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{given} of {ordered}, off by {difference} ({off})</source>
        <translation>[{given} ôf {ordered}, ôff bý {difference} ({off}) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“{typed}” can be read as {decimal} or as {whole}. The decimal mark here is “{mark}”: write “{decimal}” or “{whole}”.</source>
        <translation>[“{typed}” çåñ bé ŕéåð åš {decimal} ôŕ åš {whole}. Ţĥé ðéçîmåļ måŕķ ĥéŕé îš “{mark}”: ŵŕîţé “{decimal}” ôŕ “{whole}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” has a mark this program does not read. The decimal mark here is “{mark}”.</source>
        <translation>[“{typed}” ĥåš å måŕķ ţĥîš þŕôĝŕåm ðôéš ñôţ ŕéåð. Ţĥé ðéçîmåļ måŕķ ĥéŕé îš “{mark}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” has more than one decimal mark.</source>
        <translation>[“{typed}” ĥåš môŕé ţĥåñ ôñé ðéçîmåļ måŕķ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” has no digit on one side of its decimal mark. Write a digit on both sides, for example “{example}”.</source>
        <translation>[“{typed}” ĥåš ñô ðîĝîţ ôñ ôñé šîðé ôf îţš ðéçîmåļ måŕķ. Ŵŕîţé å ðîĝîţ ôñ bôţĥ šîðéš, fôŕ éxåmþļé “{example}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>TypedDates</name>
    <message>
        <source>“{typed}” is a time without a date. Write it as {example} or {iso}.</source>
        <translation>[“{typed}” îš å ţîmé ŵîţĥôûţ å ðåţé. Ŵŕîţé îţ åš {example} ôŕ {iso}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” is no date with a time. Write it as {example} or {iso}.</source>
        <translation>[“{typed}” îš ñô ðåţé ŵîţĥ å ţîmé. Ŵŕîţé îţ åš {example} ôŕ {iso}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write it as {example} or {iso}.</source>
        <translation>[“{typed}” îš ñô ðåţé. Ŵŕîţé îţ åš {example} ôŕ {iso}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is read differently from country to country. Write it as {example} or {iso}.</source>
        <translation>[“{typed}” îš ŕéåð ðîfféŕéñţļý fŕôm çôûñţŕý ţô çôûñţŕý. Ŵŕîţé îţ åš {example} ôŕ {iso}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>a concentration</source>
        <translation>[å çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>a dose rate</source>
        <translation>[å ðôšé ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation>[å måšš ôñé]</translation>
    </message>
    <message>
        <source>a pump rate</source>
        <translation>[å þûmþ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>[å ţîmé ôñé]</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>[å vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>an activity in units</source>
        <translation>[åñ åçţîvîţý îñ ûñîţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>an amount of drug</source>
        <translation>[åñ åmôûñţ ôf ðŕûĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>an amount of substance</source>
        <translation>[åñ åmôûñţ ôf šûbšţåñçé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{found} cannot be turned into {wanted}: mass, units, mmol and mL of a product are different measures.</source>
        <translation>[{found} çåññôţ bé ţûŕñéð îñţô {wanted}: måšš, ûñîţš, mmôļ åñð mL ôf å þŕôðûçţ åŕé ðîfféŕéñţ méåšûŕéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” cannot be right: this program takes {least} to {most}.</source>
        <translation>[“{typed}” çåññôţ bé ŕîĝĥţ: ţĥîš þŕôĝŕåm ţåķéš {least} ţô {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” does not begin with a number.</source>
        <translation>[“{typed}” ðôéš ñôţ béĝîñ ŵîţĥ å ñûmbéŕ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” has no unit. Write, for example, “{example}”.</source>
        <translation>[“{typed}” ĥåš ñô ûñîţ. Ŵŕîţé, fôŕ éxåmþļé, “{example}”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is impossible: no solution holds more than {most}.</source>
        <translation>[“{typed}” îš îmþôššîbļé: ñô šôļûţîôñ ĥôļðš môŕé ţĥåñ {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” is zero. It must be more than zero.</source>
        <translation>[“{typed}” îš žéŕô. Îţ mûšţ bé môŕé ţĥåñ žéŕô. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is {found}, but {wanted} is needed here, for example “{example}”.</source>
        <translation>[“{typed}” îš {found}, bûţ {wanted} îš ñééðéð ĥéŕé, fôŕ éxåmþļé “{example}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{unit}” is easily misread. Write “{instead}”.</source>
        <translation>[“{unit}” îš éåšîļý mîšŕéåð. Ŵŕîţé “{instead}”. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{unit}” is not a unit this program knows. Known here: {known}.</source>
        <translation>[“{unit}” îš ñôţ å ûñîţ ţĥîš þŕôĝŕåm ķñôŵš. Ķñôŵñ ĥéŕé: {known}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>All rows</source>
        <translation>[Åļļ ŕôŵš ôñé]</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>[Åmôûñţ måðé ôñé]</translation>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation>[Åmôûñţ måðé, {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Amount on label</source>
        <translation>[Åmôûñţ ôñ ļåbéļ ôñé]</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>[Åţ ţĥé véîñ ôñé]</translation>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation>[Åţ ţĥé véîñ bý å fļûšĥ åfţéŕ ţĥé éñð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>[Bôŕñ]</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>[Çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation>[Çôñçéñţŕåţîôñ, {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>[Çôñţåîñéŕ ôñé]</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>[Çûmûļåţîvé ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>[Çûmûļåţîvé vôļûmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Ðåý]</translation>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation>[Ðîfféŕš fŕôm ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>[Ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>[Ðîšçåŕðéð ôñé]</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>[Ðôšé]</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>[Ðôšé ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation>[Ðôšé ŵôŕķéð ôûţ fŕôm ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation>[Ðôšé, {name} ôñé]</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>[Ðŕåŵ]</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>[Ðŕåŵñ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>[Ðŕåŵñ ôûţ ôñé]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>[Éxåçţ]</translation>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation>[Éxåçţ: {head} ôñé]</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>[Éxţéñţ ôñé]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation>[Fîŕšţ ðôšé åš å šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation>[Fîŕšţ ðŕûĝ åţ ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>[Fļûšĥ]</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>[Ĝîvéñ]</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>[Ĥôļðš]</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>[ÎÐ]</translation>
    </message>
    <message>
        <source>In one tablet: {name}</source>
        <translation>[Îñ ôñé ţåbļéţ: {name} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>[Îñfûšéð ôñé]</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>[Îñþûţš ôf ţĥé ŵĥôļé þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>[Îţš ñûmbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð]</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>[Ļåšţ šîñĝļé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>[Ļåšţ šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation>[Ļåšţ šôļûţîôñ (þôļîçý) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>[Ļéfţ îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>[Ļîñé vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>[Ļîvé fôŕmûļåš ôñé]</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>[Måţçĥ]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñûmbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation>[Ôŕðéŕ åñð þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>[Ôŕðéŕéð ôñé]</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>[Ôŕðéŕéð ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>[Þåçé]</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>[Þåţîéñţ ôñé]</translation>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation>[Þļåñ ĥåšĥ (ŠĤÅ-256) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>[Þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>[Þŕéþåŕéð åţ ôñé]</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>[Þŕéšçŕîbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>[Þŕîñţéð ôñé]</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>[Þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>[Ŕåţé]</translation>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation>[Ŕåţé åšķéð fôŕ ôñé]</translation>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation>[Ŕåţé šţéþ ôf ţĥé þûmþ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>[Ŕéféŕéñçé vôļûmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>[Ŕîšé]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Rule of content</source>
        <translation>[Ŕûļé ôf çôñţéñţ ôñé]</translation>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation>[Ŕûļé ôf éxţéñţ ôñé]</translation>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation>[Ŕûļé ôf þåçé ôñé]</translation>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation>[Šĥåŕé ôf ţĥé ôŕðéŕéð ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>[Šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>[Šôûŕçé ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţåŕţ]</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>[Šţåŕţš ôñé]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>[Šţåţé]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>[Šûmš]</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>[Ţåbļéţ ôñé]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>[Ţĥé çĥéçķš fôûñð ñôţĥîñĝ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>[Ţĥîš þļåñ ôñé]</translation>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation>[Ţĥîš šĥééţ îš ļôçķéð, ŵîţĥôûţ å þåššŵôŕð, šô ţĥåţ ñôţĥîñĝ îš çĥåñĝéð bý åççîðéñţ. Ñûmbéŕš ĥåvé ûþ ţô 15 ðîĝîţš; ţĥé éxåçţ våļûé šţåñðš åš ţéxţ îñ ţĥé çôļûmñš ôñ ţĥé ŕîĝĥţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Ţîmé]</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>[Ţîmé (min) ôñé]</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>[Ţôţåļ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>[Ţôţåļ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>[Ţôţåļ vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>[Ûñîţ]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>[Våļûé]</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>[Véŕšîôñ ôf ţĥé þŕôĝŕåm ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>[Vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Volume on label</source>
        <translation>[Vôļûmé ôñ ļåbéļ ôñé]</translation>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation>[Vôļûmé šţéþ ôf ţĥé þûmþ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume to set</source>
        <translation>[Vôļûmé ţô šéţ ôñé]</translation>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation>[Ŵåîţ ûñţîļ ţĥé ñéxţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation>[Ŵåîţ ûñţîļ ţĥé ñéxţ (min) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>[Ŵåŕð]</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Yellow cells are inputs. Everything else is recomputed from them and compared with the sheet of values: “match” or “MISMATCH”. Where each solution is drawn from is taken from the plan.</source>
        <translation>[Ýéļļôŵ çéļļš åŕé îñþûţš. Évéŕýţĥîñĝ éļšé îš ŕéçômþûţéð fŕôm ţĥém åñð çômþåŕéð ŵîţĥ ţĥé šĥééţ ôf våļûéš: “måţçĥ” ôŕ “MÎŠMÅŢÇĤ”. Ŵĥéŕé éåçĥ šôļûţîôñ îš ðŕåŵñ fŕôm îš ţåķéñ fŕôm ţĥé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>[åmôûñţ ({unit}) ôñé]</translation>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation>[çôñçéñţŕåţîôñ ({unit}/mL) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation>[ðôšé ({unit}) ôñé]</translation>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation>[ðôšé ŕåţé ({unit}/h) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>[fôļļôŵš ţĥé þŕôţôçôļ ţô ţĥé ļéţţéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>[ñûmbéŕ ôf ţåbļéţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>[ôf ţĥé fîñåļ ŕåţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation>[ŕåţé (mL/h) ôñé]</translation>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation>[ŕémåîñðéŕ, bý þôļîçý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>share of the dose</source>
        <translation>[šĥåŕé ôf ţĥé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation>[šĥåŕé ôf ţĥé fûļļ šţŕéñĝţĥ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation>[šôļûţîôñ {other} ðîļûţéð bý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation>[ţô ţĥé éñð, bý þôļîçý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>[ûñţîļ émþţý ôñé]</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>[ûñţîļ ţĥé ðôšé îš ŕéåçĥéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>[vôļûmé (mL) ôñé]</translation>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation>[{drug} {dose}: ŕéçôŕð ôf å ðéšéñšîţîžåţîôñ þļåñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>[{name} ôñé]</translation>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation>[{name} fôŕ éåçĥ þåŕţ ôf ţĥé çôûñţéð ðŕûĝ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>[{severity}, béfôŕé ŕéļéåšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Worked</name>
    <message>
        <source>The program's two calculations disagree on {table} {row}, {column}: {first} and {second}. Do not use this plan, and report it: this is a fault of the program.</source>
        <translation>[Ţĥé þŕôĝŕåm's ţŵô çåļçûļåţîôñš ðîšåĝŕéé ôñ {table} {row}, {column}: {first} åñð {second}. Ðô ñôţ ûšé ţĥîš þļåñ, åñð ŕéþôŕţ îţ: ţĥîš îš å fåûļţ ôf ţĥé þŕôĝŕåm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>({dose} − {others}) ÷ ({volume} − {primed} for priming) = {concentration}</source>
        <translation>[({dose} − {others}) ÷ ({volume} − {primed} fôŕ þŕîmîñĝ) = {concentration} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation>[å þŕîçķ: ñôţ méåšûŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>[ñô ðôšé îš çôûñţéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>[{amount} îñ {volume} = {concentration} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>[{amount} ÷ {strength} = {draw} ôf {donor}, + {diluent} ôf ðîļûéñţ = {volume} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation>[{concentration} åš šûþþļîéð ôŕ šţåţéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{concentration} × {volume} = {amount}</source>
        <translation>[{concentration} × {volume} = {amount} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} × {amount} = {result}</source>
        <translation>[{count} × {amount} = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{dose} − {others} = {amount} in {volume} = {concentration}</source>
        <translation>[{dose} − {others} = {amount} îñ {volume} = {concentration} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{left} + {right} = {result}</source>
        <translation>[{left} + {right} = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{left} × {right} = {result}</source>
        <translation>[{left} × {right} = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{left} ÷ {right} = {result}</source>
        <translation>[{left} ÷ {right} = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{left} − {right} = {result}</source>
        <translation>[{left} − {right} = {result} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{other}: {nominal} ÷ {factor} = {concentration}</source>
        <translation>[{other}: {nominal} ÷ {factor} = {concentration} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{share} × {dose} = {amount} in {volume} = {concentration}</source>
        <translation>[{share} × {dose} = {amount} îñ {volume} = {concentration} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{share} × {dose} ÷ {reference} = {concentration}</source>
        <translation>[{share} × {dose} ÷ {reference} = {concentration} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{stated} = {result} by the potency</source>
        <translation>[{stated} = {result} bý ţĥé þôţéñçý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>[{volume} − {donated} ðŕåŵñ ôûţ = {left}: {amount} ļéfţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation>[Å þåŕţ ôf ţĥé šĥééţ îš ĥîĝĥéŕ ţĥåñ å þåĝé: {start} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>[Åļšô îñ îţ ôñé]</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>[Åmôûñţ måðé ôñé]</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>[Åţ ţĥé véîñ ôñé]</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>[Béfôŕé ŕéļéåšé ôñé]</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>[Bôŕñ]</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>[Çåļçûļåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>[Çĥéçķéð bý ôñé]</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>[Çļôçķ]</translation>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation>[Çômþôûñðîñĝ ŵôŕķšĥééţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>[Çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>[Çôûñţéð ôñé]</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>[Çûmûļåţîvé ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>[Çûmûļåţîvé vôļûmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>[Ðåţé, ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Ðåý]</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>[Ðåý {day} ôñé]</translation>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation>[Ðåý {day}, {date} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>[Ðéšéñš {version} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>[Ðîfféŕéñçé ôñé]</translation>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation>[Ðîfféŕéñçéš fŕôm ţĥé þŕôţôçôļ ({count}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>[Ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>[Ðîšçåŕðéð ôñé]</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>[Ðôñé bý ôñé]</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>[Ðôšé]</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>[Ðŕåŵ]</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>[Ðŕåŵñ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>[Ðŕåŵñ ôûţ ôñé]</translation>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation>[Ðŕåŵš åŕé ñôţ çômþûţéð: šôļûţîôñ {numbers} ĥåš ñô vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation>[Ðŕåŵš åŕé ñôţ çômþûţéð: šôļûţîôñš {numbers} ĥåvé ñô vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>Drug in it</source>
        <translation>[Ðŕûĝ îñ îţ ôñé]</translation>
    </message>
    <message>
        <source>End</source>
        <translation>[Éñð]</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>[Fîñåļ ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>[Fîŕšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>[Ĝîvéñ]</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>[Ĝîvéñ îñ åļļ ôñé]</translation>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation>[Ĝîvéñ, {component} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>[Ĥôļðš]</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation>[Î åm åñôţĥéŕ þéŕšôñ. Î çĥéçķéð ôŕðéŕ, çåļçûļåţîôñ, ðôšéš åñð ļåbéļš åĝåîñšţ ţĥîš šĥééţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>[Î åm åñôţĥéŕ þéŕšôñ. Î çĥéçķéð ôŕðéŕ, çåļçûļåţîôñ, ðŕåŵš åñð ļåbéļš åĝåîñšţ ţĥîš šĥééţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation>[Î ļåîð ôûţ åñð ļåbéļļéð évéŕý ðôšé åš ţĥîš šĥééţ šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation>[Î måðé åñð ļåbéļļéð évéŕý çôñţåîñéŕ åš ţĥîš šĥééţ šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>[ÎÐ]</translation>
    </message>
    <message>
        <source>In it at the end</source>
        <translation>[Îñ îţ åţ ţĥé éñð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>[Îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>[Îñfûšéð ôñé]</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>[Îñţéŕvåļ ôñé]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð]</translation>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation>[Ļåbéļ éåçĥ çôñţåîñéŕ béfôŕé ţĥé ñéxţ ðŕåŵ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>[Ļåšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Last dose given</source>
        <translation>[Ļåšţ ðôšé ĝîvéñ ôñé]</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>[Ļåšţ šîñĝļé ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>[Ļåšţ šôļûţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>[Ļéfţ îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Made up to</source>
        <translation>[Måðé ûþ ţô ôñé]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>[Ñô šţôçķ çĥôšéñ: ðŕåŵš åŕé ñôţ çômþûţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>[Ôf ţôţåļ ôñé]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Ôŕðéŕ]</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>[Ôŕðéŕéð ôñé]</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>[Ôŕðéŕéð ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>[Þåţîéñţ ôñé]</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>[Þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation>[Þŕéþåŕåţîôñ, îñ måķîñĝ ôŕðéŕ: šţŕôñĝéšţ fîŕšţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>[Þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>[Þŕéþåŕéð åţ ôñé]</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>[Þŕéþåŕéð bý ôñé]</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>[Þŕéšçŕîbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>[Þŕôðûçţ ôñé]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Þŕôţôçôļ ôñé]</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>[Þûmþ]</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>[Ŕåţé]</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>[Ŕîšé]</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>[Ŕôļé åñð méåñîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>[Ŕôûţé]</translation>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation>[Ŕûļéš åñð éqûîþméñţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>[Šîĝñåţûŕé ôñé]</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>[Šîĝñåţûŕéš ôñé]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţåŕţ]</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>[Šţåŕţš ôñé]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>[Šûmš]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>[Ţåķéñ]</translation>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation>[Ţéšţ šéŕîéš: ñô ðôšé ţô åðð ûþ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Test strength</source>
        <translation>[Ţéšţ šţŕéñĝţĥ ôñé]</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>[Ţĥé çĥéçķš fôûñð ñôţĥîñĝ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation>[Ţĥé ţåbļé ŵîţĥ “{head}” ðôéš ñôţ fîţ ôñ ţĥé þåĝé åţ å ļéĝîbļé šîžé. Çĥôôšé féŵéŕ ðîĝîţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>[Ţĥîš þļåñ ôñé]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Ţîmé]</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>[Ţôţåļ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>[Ţôţåļ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>[Ţôţåļ vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>[Ţûbîñĝ ôñé]</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>[Véŕšîôñ ôñé]</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>[Vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>[Vôļûmé åñð ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>[Vôļûmé, ţîmé, fîŕšţ ðôšé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>[Ŵåîţ]</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>[Ŵåŕð]</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>[Ŵôŕķéð ôûţ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>[Ŵôŕķîñĝ ôñé]</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it; flush {flush}</source>
        <translation>[å ļîñé ôf {volume} þéŕ çôñţåîñéŕ, þŕîméð ŵîţĥ îţ; fļûšĥ {flush} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it; no flush</source>
        <translation>[å ļîñé ôf {volume} þéŕ çôñţåîñéŕ, þŕîméð ŵîţĥ îţ; ñô fļûšĥ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>[çômþåŕîñĝ ţĥé ðôšé ŵîţĥ îţš båšîš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>[ðîfféŕš fŕôm ţĥé þŕôţôçôļ ({count}, ļîšţéð béļôŵ) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>[fôļļôŵš ţĥé þŕôţôçôļ ţô ţĥé ļéţţéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>[ñô þåţîéñţ ñåméð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>[ñôñé çĥôšéñ ôñé]</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>[ñôñé çĥôšéñ: ŕåţéš åŕé ñôţ ŕôûñðéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>[ñôţ ķñôŵñ ôñé]</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>[þåĝé {page} ôf {pages} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>[þŕîñţéð {moment} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation>[ŕôûñðéð fŕôm {rate} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>set {volume}</source>
        <translation>[šéţ {volume} ôñé]</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>[šţéþ {step} ôñé]</translation>
    </message>
    <message>
        <source>steps {step}</source>
        <translation>[šţéþš {step} ôñé]</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>[ţĥé šţôçķ ôñé]</translation>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation>[{amount} ({percent}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation>[{amount} = {equals}, šţåţéð fôŕ ţĥîš þļåñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation>[{amount} = {equals}, šţåţéð fôŕ ţĥîš þļåñ; ûšéð fôŕ {uses} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation>[{amount} = {equals}, šţåţéð îñ ţĥé þŕôţôçôļ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation>[{amount} = {equals}, šţåţéð îñ ţĥé þŕôţôçôļ; ûšéð fôŕ {uses} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>[{amount}: {share} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>[{concentration} ({drug}), çĥôšéñ: {source} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>[{dose} çôûñţš {drug} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>[{drug} {dose} · {patient} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>[{per} {unit} ôf {component} fôŕ éåçĥ {unit} ôf {drug} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation>[{rate}: çĥåñĝéš 1 šţéþ, ţĥé ļåšţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation>[{rate}: šçåļéš {count} ŕåţéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{source} ({date})</source>
        <translation>[{source} ({date}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation>[{tablet}: {amount} îñ éåçĥ, çåñ bé ðîvîðéð îñţô {parts} þåŕţš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation>[{tablet}: {amount} îñ éåçĥ, šŵåļļôŵéð ŵĥôļé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>[{version} ôf ţĥîš šîţé, bý {author} ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>A comma is missing here, or a {{ or [ above is not closed.</source>
        <translation>[Å çômmå îš mîššîñĝ ĥéŕé, ôŕ å {{ ôŕ [ åbôvé îš ñôţ çļôšéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A field is written “name: value”, with a colon and a space. The colon is missing.</source>
        <translation>[Å fîéļð îš ŵŕîţţéñ “ñåmé: våļûé”, ŵîţĥ å çôļôñ åñð å šþåçé. Ţĥé çôļôñ îš mîššîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>[Å qûôţåţîôñ måŕķ îš ôþéñéð åñð ñôţ çļôšéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>A second document begins here. Write one protocol per file.</source>
        <translation>[Å šéçôñð ðôçûméñţ béĝîñš ĥéŕé. Ŵŕîţé ôñé þŕôţôçôļ þéŕ fîļé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A text cannot begin with “{typed}”. Put it in quotation marks.</source>
        <translation>[Å ţéxţ çåññôţ béĝîñ ŵîţĥ “{typed}”. Þûţ îţ îñ qûôţåţîôñ måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A “:” is not possible here. Check that the line is indented like its neighbours; put a text with a colon in quotation marks.</source>
        <translation>[Å “:” îš ñôţ þôššîbļé ĥéŕé. Çĥéçķ ţĥåţ ţĥé ļîñé îš îñðéñţéð ļîķé îţš ñéîĝĥbôûŕš; þûţ å ţéxţ ŵîţĥ å çôļôñ îñ qûôţåţîôñ måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>References (&amp; and *) are not possible here. Write the value out.</source>
        <translation>[Ŕéféŕéñçéš (&amp; åñð *) åŕé ñôţ þôššîbļé ĥéŕé. Ŵŕîţé ţĥé våļûé ôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Tags (!) are not possible here. If the text begins with !, put it in quotation marks.</source>
        <translation>[Ţåĝš (!) åŕé ñôţ þôššîbļé ĥéŕé. Îf ţĥé ţéxţ béĝîñš ŵîţĥ !, þûţ îţ îñ qûôţåţîôñ måŕķš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The file is nested too deeply: at most {most} levels are possible.</source>
        <translation>[Ţĥé fîļé îš ñéšţéð ţôô ðééþļý: åţ môšţ {most} ļévéļš åŕé þôššîbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The file must be a list of fields, each written “name: value”.</source>
        <translation>[Ţĥé fîļé mûšţ bé å ļîšţ ôf fîéļðš, éåçĥ ŵŕîţţéñ “ñåmé: våļûé”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The indentation does not match that of the lines above.</source>
        <translation>[Ţĥé îñðéñţåţîôñ ðôéš ñôţ måţçĥ ţĥåţ ôf ţĥé ļîñéš åbôvé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The name of a field must be one word.</source>
        <translation>[Ţĥé ñåmé ôf å fîéļð mûšţ bé ôñé ŵôŕð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>There is a tab here. Indent with spaces only.</source>
        <translation>[Ţĥéŕé îš å ţåb ĥéŕé. Îñðéñţ ŵîţĥ šþåçéš ôñļý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There is an invisible control character ({code}) here. Delete it.</source>
        <translation>[Ţĥéŕé îš åñ îñvîšîbļé çôñţŕôļ çĥåŕåçţéŕ ({code}) ĥéŕé. Ðéļéţé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This cannot be read as YAML.</source>
        <translation>[Ţĥîš çåññôţ bé ŕéåð åš ÝÅMĻ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{field}” has no value. A comma begins a new field here; write decimals with a point, as in 2.5.</source>
        <translation>[“{field}” ĥåš ñô våļûé. Å çômmå béĝîñš å ñéŵ fîéļð ĥéŕé; ŵŕîţé ðéçîmåļš ŵîţĥ å þôîñţ, åš îñ 2.5. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{field}” is written twice here. It was written before in line {line}.</source>
        <translation>[“{field}” îš ŵŕîţţéñ ţŵîçé ĥéŕé. Îţ ŵåš ŵŕîţţéñ béfôŕé îñ ļîñé {line}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
</TS>
