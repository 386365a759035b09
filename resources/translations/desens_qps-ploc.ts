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
        <source>Dr&amp;ugs…</source>
        <translation>[Ðŕ&amp;ûĝš… ôñé]</translation>
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
        <source>Pr&amp;int…</source>
        <translation>[Þŕ&amp;îñţ… ôñé]</translation>
    </message>
    <message>
        <source>Print labels or sheets</source>
        <translation>[Þŕîñţ ļåbéļš ôŕ šĥééţš ôñé ţŵô]</translation>
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
        <source>Read what is known of a drug, correct and verify it</source>
        <translation>[Ŕéåð ŵĥåţ îš ķñôŵñ ôf å ðŕûĝ, çôŕŕéçţ åñð véŕîfý îţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>Delivery</source>
        <translation>[Ðéļîvéŕý ôñé]</translation>
    </message>
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
        <source>Prepared {prepared} = at the vein {arrives} + left in the lines {left} + left over {over}</source>
        <translation>[Þŕéþåŕéð {prepared} = åţ ţĥé véîñ {arrives} + ļéfţ îñ ţĥé ļîñéš {left} + ļéfţ ôvéŕ {over} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Prepared {prepared} = given {given} + left in the lines {left} + left over {over}</source>
        <translation>[Þŕéþåŕéð {prepared} = ĝîvéñ {given} + ļéfţ îñ ţĥé ļîñéš {left} + ļéfţ ôvéŕ {over} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Prepared {prepared} = given {given} + left over {over}</source>
        <translation>[Þŕéþåŕéð {prepared} = ĝîvéñ {given} + ļéfţ ôvéŕ {over} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Prepared {prepared}: {missing} too little for the {arrives} at the vein and {left} left in the lines</source>
        <translation>[Þŕéþåŕéð {prepared}: {missing} ţôô ļîţţļé fôŕ ţĥé {arrives} åţ ţĥé véîñ åñð {left} ļéfţ îñ ţĥé ļîñéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source> (facts: {facts}, verified here: {verified})</source>
        <translation>[ (fåçţš: {facts}, véŕîfîéð ĥéŕé: {verified}) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
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
        <source>All facts and their sources: desens-gui drugs show ID</source>
        <translation>[Åļļ fåçţš åñð ţĥéîŕ šôûŕçéš: ðéšéñš-ĝûî ðŕûĝš šĥôŵ ÎÐ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>An empty container has no overfill: say with --fill how a commercial bag is filled.</source>
        <translation>[Åñ émþţý çôñţåîñéŕ ĥåš ñô ôvéŕfîļļ: šåý ŵîţĥ --fîļļ ĥôŵ å çômméŕçîåļ båĝ îš fîļļéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>Give the id of an entry of the library, or a file.</source>
        <translation>[Ĝîvé ţĥé îð ôf åñ éñţŕý ôf ţĥé ļîbŕåŕý, ôŕ å fîļé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>In the library, {where}: {sentence}</source>
        <translation>[Îñ ţĥé ļîbŕåŕý, {where}: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Name the file to write into.</source>
        <translation>[Ñåmé ţĥé fîļé ţô ŵŕîţé îñţô. ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Pump and clock</source>
        <translation>[Þûmþ åñð çļôçķ ôñé]</translation>
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
        <source>This plan has no solutions that could be kept anywhere.</source>
        <translation>[Ţĥîš þļåñ ĥåš ñô šôļûţîôñš ţĥåţ çôûļð bé ķéþţ åñýŵĥéŕé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>add mL</source>
        <translation>[åðð mL ôñé]</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>[åš þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>as prepared {unit}</source>
        <translation>[åš þŕéþåŕéð {unit} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at the vein</source>
        <translation>[åţ ţĥé véîñ ôñé]</translation>
    </message>
    <message>
        <source>at the vein {unit}</source>
        <translation>[åţ ţĥé véîñ {unit} ôñé ţŵô]</translation>
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
        <source>begin by</source>
        <translation>[béĝîñ bý ôñé]</translation>
    </message>
    <message>
        <source>birth date, year-month-day</source>
        <translation>[bîŕţĥ ðåţé, ýéåŕ-môñţĥ-ðåý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>category: {name} ({source})</source>
        <translation>[çåţéĝôŕý: {name} ({source}) ôñé ţŵô ţĥŕéé]</translation>
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
        <source>discard by</source>
        <translation>[ðîšçåŕð bý ôñé]</translation>
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
        <source>each change to another bag: {time}</source>
        <translation>[éåçĥ çĥåñĝé ţô åñôţĥéŕ båĝ: {time} ôñé ţŵô ţĥŕéé]</translation>
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
        <source>first take out mL</source>
        <translation>[fîŕšţ ţåķé ôûţ mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>folder to write into</source>
        <translation>[fôļðéŕ ţô ŵŕîţé îñţô ôñé ţŵô]</translation>
    </message>
    <message>
        <source>fridge</source>
        <translation>[fŕîðĝé ôñé]</translation>
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
        <source>how containers are filled: empty (exact volumes into an empty one), withdraw-drug (the drug's volume is drawn out of a commercial bag first), withdraw-drug-and-overfill, add-only</source>
        <translation>[ĥôŵ çôñţåîñéŕš åŕé fîļļéð: émþţý (éxåçţ vôļûméš îñţô åñ émþţý ôñé), ŵîţĥðŕåŵ-ðŕûĝ (ţĥé ðŕûĝ's vôļûmé îš ðŕåŵñ ôûţ ôf å çômméŕçîåļ båĝ fîŕšţ), ŵîţĥðŕåŵ-ðŕûĝ-åñð-ôvéŕfîļļ, åðð-ôñļý ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>how much of one measure is how much of another, for example “250 mg = 400000 units”</source>
        <translation>[ĥôŵ mûçĥ ôf ôñé méåšûŕé îš ĥôŵ mûçĥ ôf åñôţĥéŕ, fôŕ éxåmþļé “250 mg = 400000 ûñîţš” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>how the lines are primed and joined: own-line (a line per bag, primed with it), own-line-diluent (a line per bag, primed with diluent), first-bag (one line, primed with bag 1), diluent (one line, primed with diluent)</source>
        <translation>[ĥôŵ ţĥé ļîñéš åŕé þŕîméð åñð ĵôîñéð: ôŵñ-ļîñé (å ļîñé þéŕ båĝ, þŕîméð ŵîţĥ îţ), ôŵñ-ļîñé-ðîļûéñţ (å ļîñé þéŕ båĝ, þŕîméð ŵîţĥ ðîļûéñţ), fîŕšţ-båĝ (ôñé ļîñé, þŕîméð ŵîţĥ båĝ 1), ðîļûéñţ (ôñé ļîñé, þŕîméð ŵîţĥ ðîļûéñţ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>id of the site's category of sterile preparation, for begin by</source>
        <translation>[îð ôf ţĥé šîţé's çåţéĝôŕý ôf šţéŕîļé þŕéþåŕåţîôñ, fôŕ béĝîñ bý ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>import: the file is the next version of the site’s entry of the same id</source>
        <translation>[îmþôŕţ: ţĥé fîļé îš ţĥé ñéxţ véŕšîôñ ôf ţĥé šîţé’s éñţŕý ôf ţĥé šåmé îð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>import: who imports it; the library keeps the name</source>
        <translation>[îmþôŕţ: ŵĥô îmþôŕţš îţ; ţĥé ļîbŕåŕý ķééþš ţĥé ñåmé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>in syringes</source>
        <translation>[îñ šýŕîñĝéš ôñé]</translation>
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
        <source>intermediate {letter}: {draw} of stock made up to {volume}</source>
        <translation>[îñţéŕméðîåţé {letter}: {draw} ôf šţôçķ måðé ûþ ţô {volume} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>[ķéþţ]</translation>
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
        <source>left over</source>
        <translation>[ļéfţ ôvéŕ ôñé]</translation>
    </message>
    <message>
        <source>list the drugs of the library; show, check, import, export, retire or restore one</source>
        <translation>[ļîšţ ţĥé ðŕûĝš ôf ţĥé ļîbŕåŕý; šĥôŵ, çĥéçķ, îmþôŕţ, éxþôŕţ, ŕéţîŕé ôŕ ŕéšţôŕé ôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>list the protocols of the library; show, check, import, export, retire or restore one</source>
        <translation>[ļîšţ ţĥé þŕôţôçôļš ôf ţĥé ļîbŕåŕý; šĥôŵ, çĥéçķ, îmþôŕţ, éxþôŕţ, ŕéţîŕé ôŕ ŕéšţôŕé ôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>[mîššîñĝ ôñé]</translation>
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
        <source>print the JSON schema of plan, protocol, drug or site files</source>
        <translation>[þŕîñţ ţĥé ĴŠÔÑ šçĥémå ôf þļåñ, þŕôţôçôļ, ðŕûĝ ôŕ šîţé fîļéš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>pump “{pump}”: {end}</source>
        <translation>[þûmþ “{pump}”: {end} ôñé ţŵô]</translation>
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
        <source>room</source>
        <translation>[ŕôôm]</translation>
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
        <source>to be over by {finish_by}: start at {latest} at the latest</source>
        <translation>[ţô bé ôvéŕ bý {finish_by}: šţåŕţ åţ {latest} åţ ţĥé ļåţéšţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>to infuse mL</source>
        <translation>[ţô îñfûšé mL ôñé]</translation>
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
        <source>until</source>
        <translation>[ûñţîļ]</translation>
    </message>
    <message>
        <source>volume between the join of the lines and the vein, for example “1.5 mL”</source>
        <translation>[vôļûmé béţŵééñ ţĥé ĵôîñ ôf ţĥé ļîñéš åñð ţĥé véîñ, fôŕ éxåmþļé “1.5 mL” ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>ward</source>
        <translation>[ŵåŕð]</translation>
    </message>
    <message>
        <source>what a commercial bag holds more than it says, for example “25 mL”, or “0 mL”: nothing; left out: not known</source>
        <translation>[ŵĥåţ å çômméŕçîåļ båĝ ĥôļðš môŕé ţĥåñ îţ šåýš, fôŕ éxåmþļé “25 mL”, ôŕ “0 mL”: ñôţĥîñĝ; ļéfţ ôûţ: ñôţ ķñôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>what each change to another bag takes, for example “5 min”</source>
        <translation>[ŵĥåţ éåçĥ çĥåñĝé ţô åñôţĥéŕ båĝ ţåķéš, fôŕ éxåmþļé “5 min” ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>when the bags are prepared, for example 2026-11-20T08:10</source>
        <translation>[ŵĥéñ ţĥé båĝš åŕé þŕéþåŕéð, fôŕ éxåmþļé 2026-11-20Ţ08:10 ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>when the first step starts, for example 2026-11-20T09:00</source>
        <translation>[ŵĥéñ ţĥé fîŕšţ šţéþ šţåŕţš, fôŕ éxåmþļé 2026-11-20Ţ09:00 ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>when the last step has to be over, for example 2026-11-20T16:00: the latest start is told</source>
        <translation>[ŵĥéñ ţĥé ļåšţ šţéþ ĥåš ţô bé ôvéŕ, fôŕ éxåmþļé 2026-11-20Ţ16:00: ţĥé ļåţéšţ šţåŕţ îš ţôļð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>where the solutions are kept until they are hung: room or fridge</source>
        <translation>[ŵĥéŕé ţĥé šôļûţîôñš åŕé ķéþţ ûñţîļ ţĥéý åŕé ĥûñĝ: ŕôôm ôŕ fŕîðĝé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{file}: fine. {name} ({id}); facts: {facts}, verified here: {verified}.</source>
        <translation>[{file}: fîñé. {name} ({id}); fåçţš: {facts}, véŕîfîéð ĥéŕé: {verified}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>{option} belongs to “{command} import” only.</source>
        <translation>[{option} béļôñĝš ţô “{command} îmþôŕţ” ôñļý. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>{per} as prepared</source>
        <translation>[{per} åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{reason}. See: {command} --help</source>
        <translation>[{reason}. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{said} “{id}” is retired and stays so: nothing offers it until “{command} restore {id}”.</source>
        <translation>[{said} “{id}” îš ŕéţîŕéð åñð šţåýš šô: ñôţĥîñĝ ôfféŕš îţ ûñţîļ “{command} ŕéšţôŕé {id}”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>{volume} in {syringe}</source>
        <translation>[{volume} îñ {syringe} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} in {time}; the first step gives {fraction} of the dose</source>
        <translation>[{volume} îñ {time}; ţĥé fîŕšţ šţéþ ĝîvéš {fraction} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{volume}, {time}; the first step gives {fraction} of the dose</source>
        <translation>[{volume}, {time}; ţĥé fîŕšţ šţéþ ĝîvéš {fraction} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>“{typed}” is not where solutions are kept until they are hung. Possible: {possible}.</source>
        <translation>[“{typed}” îš ñôţ ŵĥéŕé šôļûţîôñš åŕé ķéþţ ûñţîļ ţĥéý åŕé ĥûñĝ. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale</source>
        <translation>[Ðôšé ŕåţé åš þļåññéð åñð åţ ţĥé véîñ, {rate_unit}, ôñ å ļôĝåŕîţĥmîç šçåļé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation>[Ðôšéš ĝîvéñ åţ ôñçé ĥåvé ñô ðôšé ŕåţé åñð åŕé ñôţ ðŕåŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation>[Évéŕý šţéþ ŕéåçĥéš ţĥé véîñ åš þļåññéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation>[Fîŕšţ ðŕûĝ åţ ţĥé véîñ åţ {minute}, îñ šţéþ {step}, åţ {rate}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation>[Fļûšĥ åfţéŕ ţĥé ļåšţ šţéþ: åţ ţĥé véîñ {rates}, {arrived} îñ åļļ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation>[Ñô ðŕûĝ ŕéåçĥéš ţĥé véîñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation>[Ñôţĥîñĝ îš îñfûšéð: évéŕý ðôšé îš ĝîvéñ åţ ôñçé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation>[Ŕéçķôñéð åš þļûĝ fļôŵ: ñôţĥîñĝ mîxéš îñ ţĥé ļîñéš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation>[Šţééþéšţ ŕîšé åţ ţĥé véîñ: ×{factor} åţ {minute}, îñ šţéþ {step}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation>[Šţéþ {step}, {solution}: fîļļš ţĥé ļîñé; åţ ţĥé véîñ {rates}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation>[Šţéþ {step}, {solution}: þļåññéð {planned}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation>[Šţéþ {step}, {solution}: þļåññéð {planned}; åţ ţĥé véîñ {rates}. Ôf îţš ðôšé ôf {dose}, {arrived} ({share}) çŕôšš ţĥé çåţĥéţéŕ ŵĥîļé îţ ŕûñš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>[Ţĥé ļîñé ĥôļðš {line}, môŕé ţĥåñ ţĥé {volume} ôf ţĥîš šţéþ; ñô þļåñ çåñ bé måðé ôf ţĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation>[Ŵĥåţ ŕéåçĥéš ţĥé véîñ îš ñôţ ķñôŵñ: îţ îš ñôţ šţåţéð ŵĥåţ ţĥé ļîñéš ĥôļð åñð ĥôŵ ţĥéý åŕé þŕîméð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>[fļûšĥ]</translation>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation>[þļåññéð: ļéåvéš ţĥé båĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation>[ŕéåçĥéš ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation>[ţôô ļîţţļé ôf ţĥé šţéþ's ðôšé ŕéåçĥéš ţĥé véîñ ŵĥîļé îţ ŕûñš ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>[{low} ţô {high} ôñé]</translation>
    </message>
    <message>
        <source>{rate_unit}:</source>
        <translation>[{rate_unit}: ôñé]</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>AT BAG CHANGES</source>
        <translation>[ÅŢ BÅĜ ÇĤÅÑĜÉŠ ôñé]</translation>
    </message>
    <message>
        <source>AT THE END</source>
        <translation>[ÅŢ ŢĤÉ ÉÑÐ ôñé]</translation>
    </message>
    <message>
        <source>After the join</source>
        <translation>[Åfţéŕ ţĥé ĵôîñ ôñé]</translation>
    </message>
    <message>
        <source>All drug that crosses the catheter, beside the ordered dose</source>
        <translation>[Åļļ ðŕûĝ ţĥåţ çŕôššéš ţĥé çåţĥéţéŕ, béšîðé ţĥé ôŕðéŕéð ðôšé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>[Åššûmþţîôñš ôñé]</translation>
    </message>
    <message>
        <source>At bag changes</source>
        <translation>[Åţ båĝ çĥåñĝéš ôñé]</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>[Åţ ţĥé éñð ôñé]</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>[Åţ ţĥé véîñ ôñé]</translation>
    </message>
    <message>
        <source>BEFORE THE START</source>
        <translation>[BÉFÔŔÉ ŢĤÉ ŠŢÅŔŢ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>[Béfôŕé ţĥé šţåŕţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>By the flush</source>
        <translation>[Bý ţĥé fļûšĥ ôñé]</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>[Çåŕŕîéŕ ôñé]</translation>
    </message>
    <message>
        <source>Carrier fluid</source>
        <translation>[Çåŕŕîéŕ fļûîð ôñé]</translation>
    </message>
    <message>
        <source>Chart of the dose rate as planned and at the vein</source>
        <translation>[Çĥåŕţ ôf ţĥé ðôšé ŕåţé åš þļåññéð åñð åţ ţĥé véîñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>[Ðéļîvéŕý ôñé]</translation>
    </message>
    <message>
        <source>Delivery unknown</source>
        <translation>[Ðéļîvéŕý ûñķñôŵñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>First drug</source>
        <translation>[Fîŕšţ ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Fluid of the carrier</source>
        <translation>[Fļûîð ôf ţĥé çåŕŕîéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Fluid of the flush</source>
        <translation>[Fļûîð ôf ţĥé fļûšĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>[Fļûšĥ]</translation>
    </message>
    <message>
        <source>Flush fluid</source>
        <translation>[Fļûšĥ fļûîð ôñé]</translation>
    </message>
    <message>
        <source>For each step what leaves its bag as planned, and what crosses the catheter while it runs</source>
        <translation>[Fôŕ éåçĥ šţéþ ŵĥåţ ļéåvéš îţš båĝ åš þļåññéð, åñð ŵĥåţ çŕôššéš ţĥé çåţĥéţéŕ ŵĥîļé îţ ŕûñš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Four ways, the same lines</source>
        <translation>[Fôûŕ ŵåýš, ţĥé šåmé ļîñéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>[Ĥôŵ îţ îš ŵôŕķéð ôûţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>[Îñ åļļ ôñé]</translation>
    </message>
    <message>
        <source>It is not stated what the lines hold and how they are primed and joined, so this plan says what leaves the bags, and not what reaches the vein. A line of 20 mL can hold back whole steps, and let their drug follow all at once.</source>
        <translation>[Îţ îš ñôţ šţåţéð ŵĥåţ ţĥé ļîñéš ĥôļð åñð ĥôŵ ţĥéý åŕé þŕîméð åñð ĵôîñéð, šô ţĥîš þļåñ šåýš ŵĥåţ ļéåvéš ţĥé båĝš, åñð ñôţ ŵĥåţ ŕéåçĥéš ţĥé véîñ. Å ļîñé ôf 20 mL çåñ ĥôļð båçķ ŵĥôļé šţéþš, åñð ļéţ ţĥéîŕ ðŕûĝ fôļļôŵ åļļ åţ ôñçé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Left in lines</source>
        <translation>[Ļéfţ îñ ļîñéš ôñé]</translation>
    </message>
    <message>
        <source>Line holds</source>
        <translation>[Ļîñé ĥôļðš ôñé]</translation>
    </message>
    <message>
        <source>More of the lines</source>
        <translation>[Môŕé ôf ţĥé ļîñéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Priming loses</source>
        <translation>[Þŕîmîñĝ ļôšéš ôñé]</translation>
    </message>
    <message>
        <source>Rate of the carrier</source>
        <translation>[Ŕåţé ôf ţĥé çåŕŕîéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>[ŠÔÛŔÇÉŠ ôñé]</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>[Šôûŕçéš ôñé]</translation>
    </message>
    <message>
        <source>State beside this what one line holds and how it is flushed, look at what each of the four ways comes to, and choose the one that your ward follows. None is ever assumed.</source>
        <translation>[Šţåţé béšîðé ţĥîš ŵĥåţ ôñé ļîñé ĥôļðš åñð ĥôŵ îţ îš fļûšĥéð, ļôôķ åţ ŵĥåţ éåçĥ ôf ţĥé fôûŕ ŵåýš çôméš ţô, åñð çĥôôšé ţĥé ôñé ţĥåţ ýôûŕ ŵåŕð fôļļôŵš. Ñôñé îš évéŕ åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Steepest rise</source>
        <translation>[Šţééþéšţ ŕîšé ôñé]</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>[Šţéþ bý šţéþ ôñé]</translation>
    </message>
    <message>
        <source>Step by step: what leaves the bag, and what reaches the vein</source>
        <translation>[Šţéþ bý šţéþ: ŵĥåţ ļéåvéš ţĥé båĝ, åñð ŵĥåţ ŕéåçĥéš ţĥé véîñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dose rate as planned and at the vein over time; the arrow keys walk from step to step.</source>
        <translation>[Ţĥé ðôšé ŕåţé åš þļåññéð åñð åţ ţĥé véîñ ôvéŕ ţîmé; ţĥé åŕŕôŵ ķéýš ŵåļķ fŕôm šţéþ ţô šţéþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The dose rate at the vein over the highest one before it; the first one over the dose rate of the first step as planned</source>
        <translation>[Ţĥé ðôšé ŕåţé åţ ţĥé véîñ ôvéŕ ţĥé ĥîĝĥéšţ ôñé béfôŕé îţ; ţĥé fîŕšţ ôñé ôvéŕ ţĥé ðôšé ŕåţé ôf ţĥé fîŕšţ šţéþ åš þļåññéð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug that is in all lines at the end, and that no flush brings in</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ îš îñ åļļ ļîñéš åţ ţĥé éñð, åñð ţĥåţ ñô fļûšĥ bŕîñĝš îñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The drug that the flush after the last bag brings in</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ ţĥé fļûšĥ åfţéŕ ţĥé ļåšţ båĝ bŕîñĝš îñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The four ways of priming and joining the lines</source>
        <translation>[Ţĥé fôûŕ ŵåýš ôf þŕîmîñĝ åñð ĵôîñîñĝ ţĥé ļîñéš ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The four ways of priming and joining the lines, and what each comes to with the same lines; a click or Enter takes one</source>
        <translation>[Ţĥé fôûŕ ŵåýš ôf þŕîmîñĝ åñð ĵôîñîñĝ ţĥé ļîñéš, åñð ŵĥåţ éåçĥ çôméš ţô ŵîţĥ ţĥé šåmé ļîñéš; å çļîçķ ôŕ Éñţéŕ ţåķéš ôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The rate of a fluid that runs through the part after the join all the time. Empty: there is none</source>
        <translation>[Ţĥé ŕåţé ôf å fļûîð ţĥåţ ŕûñš ţĥŕôûĝĥ ţĥé þåŕţ åfţéŕ ţĥé ĵôîñ åļļ ţĥé ţîmé. Émþţý: ţĥéŕé îš ñôñé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The steepest rise at the vein</source>
        <translation>[Ţĥé šţééþéšţ ŕîšé åţ ţĥé véîñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume that follows the last bag, so that what is left in the line reaches the vein. It is taken together with the way that is chosen below. Empty: no flush.</source>
        <translation>[Ţĥé vôļûmé ţĥåţ fôļļôŵš ţĥé ļåšţ båĝ, šô ţĥåţ ŵĥåţ îš ļéfţ îñ ţĥé ļîñé ŕéåçĥéš ţĥé véîñ. Îţ îš ţåķéñ ţôĝéţĥéŕ ŵîţĥ ţĥé ŵåý ţĥåţ îš çĥôšéñ béļôŵ. Émþţý: ñô fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Volume after the join</source>
        <translation>[Vôļûmé åfţéŕ ţĥé ĵôîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume lost at priming</source>
        <translation>[Vôļûmé ļôšţ åţ þŕîmîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Volume of the flush</source>
        <translation>[Vôļûmé ôf ţĥé fļûšĥ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Ways of priming and joining the lines</source>
        <translation>[Ŵåýš ôf þŕîmîñĝ åñð ĵôîñîñĝ ţĥé ļîñéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What is left in the lines</source>
        <translation>[Ŵĥåţ îš ļéfţ îñ ţĥé ļîñéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What leaves the bags and what reaches the vein</source>
        <translation>[Ŵĥåţ ļéåvéš ţĥé båĝš åñð ŵĥåţ ŕéåçĥéš ţĥé véîñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What lies between the join and the vein: port, filter, Y-site. It holds diluent at the start. Empty: the lines join at the vein</source>
        <translation>[Ŵĥåţ ļîéš béţŵééñ ţĥé ĵôîñ åñð ţĥé véîñ: þôŕţ, fîļţéŕ, Ý-šîţé. Îţ ĥôļðš ðîļûéñţ åţ ţĥé šţåŕţ. Émþţý: ţĥé ļîñéš ĵôîñ åţ ţĥé véîñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What one line holds</source>
        <translation>[Ŵĥåţ ôñé ļîñé ĥôļðš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What one line holds, from the bag to the vein. It is taken together with the way that is chosen below.</source>
        <translation>[Ŵĥåţ ôñé ļîñé ĥôļðš, fŕôm ţĥé båĝ ţô ţĥé véîñ. Îţ îš ţåķéñ ţôĝéţĥéŕ ŵîţĥ ţĥé ŵåý ţĥåţ îš çĥôšéñ béļôŵ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What reaches the vein in all</source>
        <translation>[Ŵĥåţ ŕéåçĥéš ţĥé véîñ îñ åļļ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What reaches the vein, step by step</source>
        <translation>[Ŵĥåţ ŕéåçĥéš ţĥé véîñ, šţéþ bý šţéþ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What runs as carrier, as its name stands on the bag</source>
        <translation>[Ŵĥåţ ŕûñš åš çåŕŕîéŕ, åš îţš ñåmé šţåñðš ôñ ţĥé båĝ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What runs out of a line and is discarded when it is primed with its bag. Empty: nothing</source>
        <translation>[Ŵĥåţ ŕûñš ôûţ ôf å ļîñé åñð îš ðîšçåŕðéð ŵĥéñ îţ îš þŕîméð ŵîţĥ îţš båĝ. Émþţý: ñôţĥîñĝ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the flush brings to the vein</source>
        <translation>[Ŵĥåţ ţĥé fļûšĥ bŕîñĝš ţô ţĥé véîñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the lines are flushed with: a diluent that suits the drug, as its name stands on the bag</source>
        <translation>[Ŵĥåţ ţĥé ļîñéš åŕé fļûšĥéð ŵîţĥ: å ðîļûéñţ ţĥåţ šûîţš ţĥé ðŕûĝ, åš îţš ñåmé šţåñðš ôñ ţĥé båĝ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the plan asks of the ward</source>
        <translation>[Ŵĥåţ ţĥé þļåñ åšķš ôf ţĥé ŵåŕð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What the ward does</source>
        <translation>[Ŵĥåţ ţĥé ŵåŕð ðôéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>When the first drug crosses the catheter, after the start of the plan and by the clock</source>
        <translation>[Ŵĥéñ ţĥé fîŕšţ ðŕûĝ çŕôššéš ţĥé çåţĥéţéŕ, åfţéŕ ţĥé šţåŕţ ôf ţĥé þļåñ åñð bý ţĥé çļôçķ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When the first drug reaches the vein</source>
        <translation>[Ŵĥéñ ţĥé fîŕšţ ðŕûĝ ŕéåçĥéš ţĥé véîñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>[åfţéŕ {time} ôñé]</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>[åţ ţĥé šţåŕţ ôñé]</translation>
    </message>
    <message>
        <source>for example 20 mL</source>
        <translation>[fôŕ éxåmþļé 20 mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>lines: {way}</source>
        <translation>[ļîñéš: {way} ôñé]</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>[ñô ðŕûĝ ŕéåçĥéš ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñôñé]</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñôţĥîñĝ ôñé]</translation>
    </message>
    <message>
        <source>nothing rises</source>
        <translation>[ñôţĥîñĝ ŕîšéš ôñé]</translation>
    </message>
    <message>
        <source>{after}, at {clock}</source>
        <translation>[{after}, åţ {clock} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>[{amount} ôñé]</translation>
    </message>
    <message>
        <source>{amount} of {ordered} ordered ({share})</source>
        <translation>[{amount} ôf {ordered} ôŕðéŕéð ({share}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{amount}, as the end of step {step}</source>
        <translation>[{amount}, åš ţĥé éñð ôf šţéþ {step} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{field}</source>
        <translation>[{field} ôñé]</translation>
    </message>
    <message>
        <source>{row} · {column}</source>
        <translation>[{row} · {column} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>×{factor}, {after} (step {step})</source>
        <translation>[×{factor}, {after} (šţéþ {step}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>• {sentence}</source>
        <translation>[• {sentence} ôñé]</translation>
    </message>
</context>
<context>
    <name>DeliveryTable</name>
    <message>
        <source>At the vein {unit}</source>
        <translation>[Åţ ţĥé véîñ {unit} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Highest {unit}/h</source>
        <translation>[Ĥîĝĥéšţ {unit}/h ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Of plan</source>
        <translation>[Ôf þļåñ ôñé]</translation>
    </message>
    <message>
        <source>Planned {unit}</source>
        <translation>[Þļåññéð {unit} ôñé]</translation>
    </message>
    <message>
        <source>Planned {unit}/h</source>
        <translation>[Þļåññéð {unit}/h ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The dose rate of the step as planned.</source>
        <translation>[Ţĥé ðôšé ŕåţé ôf ţĥé šţéþ åš þļåññéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The drug that crosses the catheter while the step runs.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ çŕôššéš ţĥé çåţĥéţéŕ ŵĥîļé ţĥé šţéþ ŕûñš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug that the step gives as planned: what leaves the bag.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ ţĥé šţéþ ĝîvéš åš þļåññéð: ŵĥåţ ļéåvéš ţĥé båĝ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The highest dose rate at the vein while the step runs.</source>
        <translation>[Ţĥé ĥîĝĥéšţ ðôšé ŕåţé åţ ţĥé véîñ ŵĥîļé ţĥé šţéþ ŕûñš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What crosses the catheter, as a share of the planned dose.</source>
        <translation>[Ŵĥåţ çŕôššéš ţĥé çåţĥéţéŕ, åš å šĥåŕé ôf ţĥé þļåññéð ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>at 2 to 8 °C</source>
        <translation>[åţ 2 ţô 8 °Ç ôñé]</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>[åţ ŕôôm ţémþéŕåţûŕé ôñé ţŵô]</translation>
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
        <source>diluent</source>
        <translation>[ðîļûéñţ ôñé]</translation>
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
        <source>intermediate {letter}</source>
        <translation>[îñţéŕméðîåţé {letter} ôñé ţŵô]</translation>
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
        <source>{least} to {most}</source>
        <translation>[{least} ţô {most} ôñé ţŵô]</translation>
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
        <source>Language</source>
        <translation>[Ļåñĝûåĝé ôñé]</translation>
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
        <source>The language and the way of writing numbers of all documents; the window keeps its own</source>
        <translation>[Ţĥé ļåñĝûåĝé åñð ţĥé ŵåý ôf ŵŕîţîñĝ ñûmbéŕš ôf åļļ ðôçûméñţš; ţĥé ŵîñðôŵ ķééþš îţš ôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation>[Çôméš ŵîţĥ {volume} ôf {diluent}: ţåķé ñôţĥîñĝ ôûţ, ôñļý åðð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation>[Çôméš ŵîţĥ {volume} ôf {diluent}: ţåķé ôûţ {drawn} åñð ţĥé ôvéŕfîļļ fîŕšţ. Ţĥé ôvéŕfîļļ îš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation>[Çôméš ŵîţĥ {volume} ôf {diluent}: ţåķé ôûţ {withdraw} fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation>[Émþţý çôñţåîñéŕ, ñô ðîļûéñţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation>[Émþţý çôñţåîñéŕ: þûţ îñ {fill_up} ôf {diluent}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation>[Émþţý vîåļ: þûţ îñ {fill_up} ôf {diluent}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation>[Ĝîvéš {gifts}. ôñé]</translation>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation>[Ĝîvéš {gifts}. Ţĥéñ îţ ĥôļðš {amount} îñ {left}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation>[Ĥôŵ éåçĥ çôñţåîñéŕ îš måðé, šţŕôñĝéšţ fîŕšţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation>[Îñţéŕméðîåţé {letter} fôŕ {solution}: {draw}. {filled} Îţ ĥôļðš {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation>[Îñţéŕméðîåţé {letter}: å ðîļûţîôñ ôf ţĥé šţôçķ, ôñļý fôŕ {solution} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>[Ñô šţôçķ çĥôšéñ: ðŕåŵš åŕé ñôţ çômþûţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation>[Ñô vôļûmé šţåţéð: ðŕåŵš åŕé ñôţ çômþûţéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation>[Ñôţ ţô bé måðé ļîķé ţĥîš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation>[Ñôţĥîñĝ îš måðé ûþ: ţĥîš þļåñ ĥåš ñô šôļûţîôñš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation>[Ôvéŕfîļļ ñôţ šţåţéð: ţĥé šţŕéñĝţĥ îš ñôţ ķñôŵñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation>[Ôvéŕfîļļ {overfill}: {real} îñ åļļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation>[Þļåññéð ðŕåŵ: {draw}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation>[Šţôçķ {strength}: {drawn} åŕé ðŕåŵñ îñ åļļ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation>[Šţŕéñĝţĥ åĝåîñšţ ţĥé þļåñ: {off}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation>[Ûšéð åš îţ îš bôûĝĥţ; ñôţĥîñĝ îš ðŕåŵñ fôŕ îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation>[åñ åmôûñţ ţĥåţ îš ñôţ ķñôŵñ {volume} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>[ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation>[éåçĥ vîåļ ðîššôļvéð îñ {volume} ôf {fluid} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>[îñ {volume} ôñé]</translation>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation>[îñ {volume} + ôvéŕfîļļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>[îñţéŕméðîåţé {letter} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>[šţôçķ]</translation>
    </message>
    <message>
        <source>{amount} {volume}</source>
        <translation>[{amount} {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container}: {draw}. {filled} It holds {content}.</source>
        <translation>[{container}: {draw}. {filled} Îţ ĥôļðš {content}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{container}: {note} It holds {content}.</source>
        <translation>[{container}: {note} Îţ ĥôļðš {content}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} × {amount} vial</source>
        <translation>[{count} × {amount} vîåļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation>[{count} × {volume} îñ å {syringe} šýŕîñĝé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{fill_up} + {drawn} = {real}</source>
        <translation>[{fill_up} + {drawn} = {real} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>[{said} {more} ôñé]</translation>
    </message>
    <message>
        <source>{syringe} syringe</source>
        <translation>[{syringe} šýŕîñĝé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation>[{volume} ðŕåŵñ îñ åļļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation>[{volume} fŕôm {source} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation>[{volume} îñ å {syringe} šýŕîñĝé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation>[{volume} ļéfţ ôvéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} to {other}</source>
        <translation>[{volume} ţô {other} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Drug</name>
    <message>
        <source>A figure is missing here: state at least one of {possible}.</source>
        <translation>[Å fîĝûŕé îš mîššîñĝ ĥéŕé: šţåţé åţ ļéåšţ ôñé ôf {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A vial of {amount} with {volume} to draw does not go with {concentration}: it would hold {held}.</source>
        <translation>[Å vîåļ ôf {amount} ŵîţĥ {volume} ţô ðŕåŵ ðôéš ñôţ ĝô ŵîţĥ {concentration}: îţ ŵôûļð ĥôļð {held}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Only a powder is reconstituted.</source>
        <translation>[Ôñļý å þôŵðéŕ îš ŕéçôñšţîţûţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>State only one of {possible}; write another fact for another figure.</source>
        <translation>[Šţåţé ôñļý ôñé ôf {possible}; ŵŕîţé åñôţĥéŕ fåçţ fôŕ åñôţĥéŕ fîĝûŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The lowest, {least}, is above the highest, {most}.</source>
        <translation>[Ţĥé ļôŵéšţ, {least}, îš åbôvé ţĥé ĥîĝĥéšţ, {most}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The remark says nothing. Write what the source says as its note.</source>
        <translation>[Ţĥé ŕémåŕķ šåýš ñôţĥîñĝ. Ŵŕîţé ŵĥåţ ţĥé šôûŕçé šåýš åš îţš ñôţé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{one} and {other} are different measures.</source>
        <translation>[{one} åñð {other} åŕé ðîfféŕéñţ méåšûŕéš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>DrugDraft</name>
    <message>
        <source>This is not typed: select the fact, and press the button “Verify”.</source>
        <translation>[Ţĥîš îš ñôţ ţýþéð: šéļéçţ ţĥé fåçţ, åñð þŕéšš ţĥé bûţţôñ “Véŕîfý”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>not verified here</source>
        <translation>[ñôţ véŕîfîéð ĥéŕé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{by}, {on}</source>
        <translation>[{by}, {on} ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” is no fluid that is known here. Write, for example, glucose 5 % or any-chloride.</source>
        <translation>[“{typed}” îš ñô fļûîð ţĥåţ îš ķñôŵñ ĥéŕé. Ŵŕîţé, fôŕ éxåmþļé, ĝļûçôšé 5 % ôŕ åñý-çĥļôŕîðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is no size of a vial. Write the amount, a powder’s fluid and what can be drawn, for example “50 mg = 10 mL” or “150 mg + 7.2 mL = 7.4 mL”, with a semicolon before the next one.</source>
        <translation>[“{typed}” îš ñô šîžé ôf å vîåļ. Ŵŕîţé ţĥé åmôûñţ, å þôŵðéŕ’s fļûîð åñð ŵĥåţ çåñ bé ðŕåŵñ, fôŕ éxåmþļé “50 mg = 10 mL” ôŕ “150 mg + 7.2 mL = 7.4 mL”, ŵîţĥ å šémîçôļôñ béfôŕé ţĥé ñéxţ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>DrugFields</name>
    <message>
        <source>Complete: it can be saved.</source>
        <translation>[Çômþļéţé: îţ çåñ bé šåvéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>New drug</source>
        <translation>[Ñéŵ ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Next version of “{name}”</source>
        <translation>[Ñéxţ véŕšîôñ ôf “{name}” ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Select a fact first: click into its row, or select several rows.</source>
        <translation>[Šéļéçţ å fåçţ fîŕšţ: çļîçķ îñţô îţš ŕôŵ, ôŕ šéļéçţ šévéŕåļ ŕôŵš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Still needed in {where}: {sentence}</source>
        <translation>[Šţîļļ ñééðéð îñ {where}: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Wrong in {where}: {sentence}</source>
        <translation>[Ŵŕôñĝ îñ {where}: {sentence} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>concentrations</source>
        <translation>[çôñçéñţŕåţîôñš ôñé]</translation>
    </message>
    <message>
        <source>diluents</source>
        <translation>[ðîļûéñţš ôñé]</translation>
    </message>
    <message>
        <source>let pass by this site</source>
        <translation>[ļéţ þåšš bý ţĥîš šîţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>names and note</source>
        <translation>[ñåméš åñð ñôţé ôñé]</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>[þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>[ŕåţéš]</translation>
    </message>
    <message>
        <source>references</source>
        <translation>[ŕéféŕéñçéš ôñé]</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>[ŕémåŕķš ôñé]</translation>
    </message>
    <message>
        <source>remove {count} facts</source>
        <translation>[ŕémôvé {count} fåçţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>[šţåbîļîţý ôñé]</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>[šţôçķš ôñé]</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>[ţĥé ñåmé ôñé]</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>[ţĥé ñôţé ôñé]</translation>
    </message>
    <message>
        <source>the other names</source>
        <translation>[ţĥé ôţĥéŕ ñåméš ôñé]</translation>
    </message>
    <message>
        <source>verify {count} facts</source>
        <translation>[véŕîfý {count} fåçţš ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>DrugFiles</name>
    <message>
        <source>&amp;Don’t import</source>
        <translation>[&amp;Ðôñ’ţ îmþôŕţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>[&amp;Ðôñ’ţ šåvé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>[&amp;Ķééþ îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Retire it</source>
        <translation>[&amp;Ŕéţîŕé îţ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Šåvé]</translation>
    </message>
    <message>
        <source>Drug files (*.yaml *.yml)</source>
        <translation>[Ðŕûĝ fîļéš (*.ýåmļ *.ýmļ) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Export the drug as</source>
        <translation>[Éxþôŕţ ţĥé ðŕûĝ åš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Import a drug file</source>
        <translation>[Îmþôŕţ å ðŕûĝ fîļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>It cannot be saved yet: something is missing or wrong. It is shown.</source>
        <translation>[Îţ çåññôţ bé šåvéð ýéţ: šôméţĥîñĝ îš mîššîñĝ ôŕ ŵŕôñĝ. Îţ îš šĥôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Retire “{name}” for everybody who uses this library? No plan will be compared with it.</source>
        <translation>[Ŕéţîŕé “{name}” fôŕ évéŕýbôðý ŵĥô ûšéš ţĥîš ļîbŕåŕý? Ñô þļåñ ŵîļļ bé çômþåŕéð ŵîţĥ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The library holds “{name}” already, and the file says something else. Save it as its next version?</source>
        <translation>[Ţĥé ļîbŕåŕý ĥôļðš “{name}” åļŕéåðý, åñð ţĥé fîļé šåýš šôméţĥîñĝ éļšé. Šåvé îţ åš îţš ñéxţ véŕšîôñ? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The library says the same of “{name}” already. Nothing was saved.</source>
        <translation>[Ţĥé ļîbŕåŕý šåýš ţĥé šåmé ôf “{name}” åļŕéåðý. Ñôţĥîñĝ ŵåš šåvéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no drug “{typed}”. Most like it: {known}. “desens-gui drugs” lists them all; for a file of your own, give its path.</source>
        <translation>[Ţĥéŕé îš ñô ðŕûĝ “{typed}”. Môšţ ļîķé îţ: {known}. “ðéšéñš-ĝûî ðŕûĝš” ļîšţš ţĥém åļļ; fôŕ å fîļé ôf ýôûŕ ôŵñ, ĝîvé îţš þåţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no fluid “{typed}”. Most like it: {known}.</source>
        <translation>[Ţĥéŕé îš ñô fļûîð “{typed}”. Môšţ ļîķé îţ: {known}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This is not a drug file: it must begin with the line “desens_drug: 1”.</source>
        <translation>[Ţĥîš îš ñôţ å ðŕûĝ fîļé: îţ mûšţ béĝîñ ŵîţĥ ţĥé ļîñé “ðéšéñš_ðŕûĝ: 1”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What you changed of “{name}” is not saved.</source>
        <translation>[Ŵĥåţ ýôû çĥåñĝéð ôf “{name}” îš ñôţ šåvéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>[Ŵŕîţţéñ îñţô {file}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>a drug without a name</source>
        <translation>[å ðŕûĝ ŵîţĥôûţ å ñåmé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>[{name} (çôþý) ôñé]</translation>
    </message>
    <message>
        <source>“{name}” is in the library, version {version}.</source>
        <translation>[“{name}” îš îñ ţĥé ļîbŕåŕý, véŕšîôñ {version}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{name}” is known again.</source>
        <translation>[“{name}” îš ķñôŵñ åĝåîñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{name}” is retired. Its file stays.</source>
        <translation>[“{name}” îš ŕéţîŕéð. Îţš fîļé šţåýš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>DrugLibrary</name>
    <message>
        <source>“{name}” is in the library already, as a name of “{id}”. Save a new version of that one, or retire it first.</source>
        <translation>[“{name}” îš îñ ţĥé ļîbŕåŕý åļŕéåðý, åš å ñåmé ôf “{id}”. Šåvé å ñéŵ véŕšîôñ ôf ţĥåţ ôñé, ôŕ ŕéţîŕé îţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>DrugList</name>
    <message>
        <source>As it is shipped. Nobody of this site has changed or verified it.</source>
        <translation>[Åš îţ îš šĥîþþéð. Ñôbôðý ôf ţĥîš šîţé ĥåš çĥåñĝéð ôŕ véŕîfîéð îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>[Ðŕûĝ]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fŕôm]</translation>
    </message>
    <message>
        <source>How many of its facts somebody of this site has verified</source>
        <translation>[Ĥôŵ måñý ôf îţš fåçţš šômébôðý ôf ţĥîš šîţé ĥåš véŕîfîéð ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Shipped with the program, or a version of the site's own</source>
        <translation>[Šĥîþþéð ŵîţĥ ţĥé þŕôĝŕåm, ôŕ å véŕšîôñ ôf ţĥé šîţé's ôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>[Véŕîfîéð ôñé]</translation>
    </message>
    <message>
        <source>Version {version} of this site, by {author}, {day}.</source>
        <translation>[Véŕšîôñ {version} ôf ţĥîš šîţé, bý {author}, {day}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What it is called in an order</source>
        <translation>[Ŵĥåţ îţ îš çåļļéð îñ åñ ôŕðéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>[ðåmåĝéð ôñé]</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>[šĥîþþéð ôñé]</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>[véŕšîôñ {version} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>[{name} (ŕéţîŕéð) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{verified} of {facts}</source>
        <translation>[{verified} ôf {facts} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>DrugSheet</name>
    <message>
        <source>Also called: {names}</source>
        <translation>[Åļšô çåļļéð: {names} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>[Çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Concentrations</source>
        <translation>[Çôñçéñţŕåţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>[Çôñţåîñéŕ ôñé]</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>[Ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>Diluents</source>
        <translation>[Ðîļûéñţš ôñé]</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>[Fîļţéŕ ôñé]</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>[Ĥåñðļîñĝ ôñé]</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>[Ĥåžåŕð ôñé]</translation>
    </message>
    <message>
        <source>Let pass by this site</source>
        <translation>[Ļéţ þåšš bý ţĥîš šîţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Ļîĝĥţ]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñôţé]</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>[Þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>[Ŕåţé]</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>[Ŕåţéš]</translation>
    </message>
    <message>
        <source>References</source>
        <translation>[Ŕéféŕéñçéš ôñé]</translation>
    </message>
    <message>
        <source>Retired: no plan is compared with it until it is restored.</source>
        <translation>[Ŕéţîŕéð: ñô þļåñ îš çômþåŕéð ŵîţĥ îţ ûñţîļ îţ îš ŕéšţôŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>[Šţåbîļîţý ôñé]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>[Šţôçķš ôñé]</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>[Šţôŕåĝé ôñé]</translation>
    </message>
    <message>
        <source>The newest version cannot be used, so the drug is unknown: {where}: {reason}</source>
        <translation>[Ţĥé ñéŵéšţ véŕšîôñ çåññôţ bé ûšéð, šô ţĥé ðŕûĝ îš ûñķñôŵñ: {where}: {reason} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What else is said, without a figure</source>
        <translation>[Ŵĥåţ éļšé îš šåîð, ŵîţĥôûţ å fîĝûŕé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>all other fluids</source>
        <translation>[åļļ ôţĥéŕ fļûîðš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>anything with {what}</source>
        <translation>[åñýţĥîñĝ ŵîţĥ {what} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>[åţ môšţ {most} ôñé]</translation>
    </message>
    <message>
        <source>bicarbonate</source>
        <translation>[bîçåŕbôñåţé ôñé]</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>[çåļçîûm ôñé]</translation>
    </message>
    <message>
        <source>chloride</source>
        <translation>[çĥļôŕîðé ôñé]</translation>
    </message>
    <message>
        <source>diluted, in the fridge: {time}</source>
        <translation>[ðîļûţéð, îñ ţĥé fŕîðĝé: {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>diluted, in the room: {time}</source>
        <translation>[ðîļûţéð, îñ ţĥé ŕôôm: {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>from {min} on</source>
        <translation>[fŕôm {min} ôñ ôñé]</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>[ĝļûçôšé ôñé]</translation>
    </message>
    <message>
        <source>label</source>
        <translation>[ļåbéļ]</translation>
    </message>
    <message>
        <source>lactate</source>
        <translation>[ļåçţåţé ôñé]</translation>
    </message>
    <message>
        <source>mannitol</source>
        <translation>[måññîţôļ ôñé]</translation>
    </message>
    <message>
        <source>not verified here</source>
        <translation>[ñôţ véŕîfîéð ĥéŕé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>[þŕåçţîçé ôñé]</translation>
    </message>
    <message>
        <source>reconstituted, in the fridge: {time}</source>
        <translation>[ŕéçôñšţîţûţéð, îñ ţĥé fŕîðĝé: {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>reconstituted, in the room: {time}</source>
        <translation>[ŕéçôñšţîţûţéð, îñ ţĥé ŕôôm: {time} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>studied</source>
        <translation>[šţûðîéð ôñé]</translation>
    </message>
    <message>
        <source>the whole dose in {time} or longer</source>
        <translation>[ţĥé ŵĥôļé ðôšé îñ {time} ôŕ ļôñĝéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>up to {max}</source>
        <translation>[ûþ ţô {max} ôñé]</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>[ûþ ţô {most} ôñé]</translation>
    </message>
    <message>
        <source>up to {most} vials</source>
        <translation>[ûþ ţô {most} vîåļš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>verified by {by}, {day}</source>
        <translation>[véŕîfîéð bý {by}, {day} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{about}: {note}</source>
        <translation>[{about}: {note} ôñé]</translation>
    </message>
    <message>
        <source>{all}</source>
        <translation>[{all}]</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>[{amount} ôñé]</translation>
    </message>
    <message>
        <source>{amount} = {equals}</source>
        <translation>[{amount} = {equals} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>[{amount} îñ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} with {fluid}</source>
        <translation>[{amount} ŵîţĥ {fluid} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} with {fluid}, {volume} to draw</source>
        <translation>[{amount} ŵîţĥ {fluid}, {volume} ţô ðŕåŵ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{fact} ({kind})</source>
        <translation>[{fact} ({kind}) ôñé]</translation>
    </message>
    <message>
        <source>{fluid}: REFUSED</source>
        <translation>[{fluid}: ŔÉFÛŠÉÐ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{fluid}: allowed</source>
        <translation>[{fluid}: åļļôŵéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{keeps} ({where})</source>
        <translation>[{keeps} ({where}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{keeps} until the start</source>
        <translation>[{keeps} ûñţîļ ţĥé šţåŕţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>[{min} ţô {max} ôñé]</translation>
    </message>
    <message>
        <source>{name}: {concentration}</source>
        <translation>[{name}: {concentration} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{name}: {concentration} after reconstitution</source>
        <translation>[{name}: {concentration} åfţéŕ ŕéçôñšţîţûţîôñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{name}: {concentration} after reconstitution with {fluid}</source>
        <translation>[{name}: {concentration} åfţéŕ ŕéçôñšţîţûţîôñ ŵîţĥ {fluid} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{stock} ({vials})</source>
        <translation>[{stock} ({vials}) ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>DrugTable</name>
    <message>
        <source>A fluid by any of its names, any-chloride (any-glucose, any-calcium …), or all-others.</source>
        <translation>[Å fļûîð bý åñý ôf îţš ñåméš, åñý-çĥļôŕîðé (åñý-ĝļûçôšé, åñý-çåļçîûm …), ôŕ åļļ-ôţĥéŕš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>About</source>
        <translation>[Åbôûţ]</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>[Åmôûñţ ôñé]</translation>
    </message>
    <message>
        <source>An amount in one measure: 2.9 mg.</source>
        <translation>[Åñ åmôûñţ îñ ôñé méåšûŕé: 2.9 mg. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>As it is drawn up; of a powder after reconstitution: 5 mg/mL.</source>
        <translation>[Åš îţ îš ðŕåŵñ ûþ; ôf å þôŵðéŕ åfţéŕ ŕéçôñšţîţûţîôñ: 5 mg/mL. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>[Çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation>[Fåçţ {number} ôñé]</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>[Fļûîð]</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>[Fôŕm]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fŕôm]</translation>
    </message>
    <message>
        <source>Highest dose</source>
        <translation>[Ĥîĝĥéšţ ðôšé ôñé]</translation>
    </message>
    <message>
        <source>How long: 24 h, 7 days.</source>
        <translation>[Ĥôŵ ļôñĝ: 24 h, 7 ðåýš. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How many vials pass without a question; more are amber.</source>
        <translation>[Ĥôŵ måñý vîåļš þåšš ŵîţĥôûţ å qûéšţîôñ; môŕé åŕé åmbéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Is as much as</source>
        <translation>[Îš åš mûçĥ åš ôñé]</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>[Ķééþš]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð]</translation>
    </message>
    <message>
        <source>Least time</source>
        <translation>[Ļéåšţ ţîmé ôñé]</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>[Måðé ŵîţĥ ôñé]</translation>
    </message>
    <message>
        <source>Most drug/h</source>
        <translation>[Môšţ ðŕûĝ/h ôñé]</translation>
    </message>
    <message>
        <source>Most mL/h</source>
        <translation>[Môšţ mL/h ôñé]</translation>
    </message>
    <message>
        <source>Most vials</source>
        <translation>[Môšţ vîåļš ôñé]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñôţé]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>[Ŕéféŕéñçé ôñé]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>The fluid that a powder is reconstituted with.</source>
        <translation>[Ţĥé fļûîð ţĥåţ å þôŵðéŕ îš ŕéçôñšţîţûţéð ŵîţĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The highest concentration: 0.7 mg/mL; empty where there is none.</source>
        <translation>[Ţĥé ĥîĝĥéšţ çôñçéñţŕåţîôñ: 0.7 mg/mL; émþţý ŵĥéŕé ţĥéŕé îš ñôñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The highest pump rate: 200 mL/h. One limit for each fact.</source>
        <translation>[Ţĥé ĥîĝĥéšţ þûmþ ŕåţé: 200 mL/h. Ôñé ļîmîţ fôŕ éåçĥ fåçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The highest total dose that this site lets pass: 500 mg. A higher one is red.</source>
        <translation>[Ţĥé ĥîĝĥéšţ ţôţåļ ðôšé ţĥåţ ţĥîš šîţé ļéţš þåšš: 500 mg. Å ĥîĝĥéŕ ôñé îš ŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The least time for the whole dose: 2 h. One limit for each fact.</source>
        <translation>[Ţĥé ļéåšţ ţîmé fôŕ ţĥé ŵĥôļé ðôšé: 2 h. Ôñé ļîmîţ fôŕ éåçĥ fåçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The lowest concentration: 0.2 mg/mL; empty where there is none.</source>
        <translation>[Ţĥé ļôŵéšţ çôñçéñţŕåţîôñ: 0.2 mg/mL; émþţý ŵĥéŕé ţĥéŕé îš ñôñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The most drug per hour: 400 mg/h. One limit for each fact.</source>
        <translation>[Ţĥé môšţ ðŕûĝ þéŕ ĥôûŕ: 400 mg/h. Ôñé ļîmîţ fôŕ éåçĥ fåçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The same amount in another measure: 500 units.</source>
        <translation>[Ţĥé šåmé åmôûñţ îñ åñôţĥéŕ méåšûŕé: 500 ûñîţš. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The sizes, with semicolons between them: the amount, + the fluid that goes into a powder, = what can be drawn: 50 mg = 10 mL; 150 mg + 7.2 mL = 7.4 mL.</source>
        <translation>[Ţĥé šîžéš, ŵîţĥ šémîçôļôñš béţŵééñ ţĥém: ţĥé åmôûñţ, + ţĥé fļûîð ţĥåţ ĝôéš îñţô å þôŵðéŕ, = ŵĥåţ çåñ bé ðŕåŵñ: 50 mg = 10 mL; 150 mg + 7.2 mL = 7.4 mL. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>To</source>
        <translation>[Ţô]</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>[Ûñţîļ]</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>[Ûšé]</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>[Véŕîfîéð ôñé]</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>[Vîåļš]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Ŵĥåţ]</translation>
    </message>
    <message>
        <source>What limits the fact; of a remark what its source says, in your own words.</source>
        <translation>[Ŵĥåţ ļîmîţš ţĥé fåçţ; ôf å ŕémåŕķ ŵĥåţ îţš šôûŕçé šåýš, îñ ýôûŕ ôŵñ ŵôŕðš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What tells this stock from the others: concentrate, powder 500 mg.</source>
        <translation>[Ŵĥåţ ţéļļš ţĥîš šţôçķ fŕôm ţĥé ôţĥéŕš: çôñçéñţŕåţé, þôŵðéŕ 500 mg. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>[Ŵĥéŕé]</translation>
    </message>
    <message>
        <source>Where a source is found in full.</source>
        <translation>[Ŵĥéŕé å šôûŕçé îš fôûñð îñ fûļļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Where the fact stands, so that somebody else finds it; needed.</source>
        <translation>[Ŵĥéŕé ţĥé fåçţ šţåñðš, šô ţĥåţ šômébôðý éļšé fîñðš îţ; ñééðéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Whether the infusion has to end within the time or only to start: end or start.</source>
        <translation>[Ŵĥéţĥéŕ ţĥé îñfûšîôñ ĥåš ţô éñð ŵîţĥîñ ţĥé ţîmé ôŕ ôñļý ţô šţåŕţ: éñð ôŕ šţåŕţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Who of this site compared the fact with the product in use, and when. A change takes it away.</source>
        <translation>[Ŵĥô ôf ţĥîš šîţé çômþåŕéð ţĥé fåçţ ŵîţĥ ţĥé þŕôðûçţ îñ ûšé, åñð ŵĥéñ. Å çĥåñĝé ţåķéš îţ åŵåý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>allowed or refused; the first letter is enough.</source>
        <translation>[åļļôŵéð ôŕ ŕéfûšéð; ţĥé fîŕšţ ļéţţéŕ îš éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>diluted or reconstituted; the first letter is enough.</source>
        <translation>[ðîļûţéð ôŕ ŕéçôñšţîţûţéð; ţĥé fîŕšţ ļéţţéŕ îš éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>label, studied or practice; only a label is strict.</source>
        <translation>[ļåbéļ, šţûðîéð ôŕ þŕåçţîçé; ôñļý å ļåbéļ îš šţŕîçţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>room or fridge; the first letter is enough.</source>
        <translation>[ŕôôm ôŕ fŕîðĝé; ţĥé fîŕšţ ļéţţéŕ îš éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>solution or powder; the first letter is enough.</source>
        <translation>[šôļûţîôñ ôŕ þôŵðéŕ; ţĥé fîŕšţ ļéţţéŕ îš éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>stock, diluent, concentration, stability, rate, light, filter, container, hazard, storage, handling or note; the first letters are enough.</source>
        <translation>[šţôçķ, ðîļûéñţ, çôñçéñţŕåţîôñ, šţåbîļîţý, ŕåţé, ļîĝĥţ, fîļţéŕ, çôñţåîñéŕ, ĥåžåŕð, šţôŕåĝé, ĥåñðļîñĝ ôŕ ñôţé; ţĥé fîŕšţ ļéţţéŕš åŕé éñôûĝĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Drugs</name>
    <message>
        <source>Drug: {name}</source>
        <translation>[Ðŕûĝ: {name} ôñé]</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>[Ðŕûĝš]</translation>
    </message>
</context>
<context>
    <name>DrugsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ]</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>[&amp;Ðûþļîçåţé ôñé]</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>[&amp;Îmþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>&amp;New drug</source>
        <translation>[&amp;Ñéŵ ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>[&amp;Ŕémôvé ôñé]</translation>
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
        <source>&amp;Verify</source>
        <translation>[&amp;Véŕîfý ôñé]</translation>
    </message>
    <message>
        <source>About the drug</source>
        <translation>[Åbôûţ ţĥé ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Arrows choose a drug, Enter begins to correct or verify it, typing searches</source>
        <translation>[Åŕŕôŵš çĥôôšé å ðŕûĝ, Éñţéŕ béĝîñš ţô çôŕŕéçţ ôŕ véŕîfý îţ, ţýþîñĝ šéåŕçĥéš ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>[Båçķ ţô ŕéåðîñĝ ôñé]</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>[Båçķ ţô ţĥé þļåñ (Éšç) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Back to what the library holds; what is not saved is asked about (Ctrl+W)</source>
        <translation>[Båçķ ţô ŵĥåţ ţĥé ļîbŕåŕý ĥôļðš; ŵĥåţ îš ñôţ šåvéð îš åšķéð åbôûţ (Çţŕļ+Ŵ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Begin a drug of which nothing is known yet</source>
        <translation>[Béĝîñ å ðŕûĝ ôf ŵĥîçĥ ñôţĥîñĝ îš ķñôŵñ ýéţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Begin another drug with the facts of this one; nothing of it is verified</source>
        <translation>[Béĝîñ åñôţĥéŕ ðŕûĝ ŵîţĥ ţĥé fåçţš ôf ţĥîš ôñé; ñôţĥîñĝ ôf îţ îš véŕîfîéð ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>By which an order may call it too, with semicolons between them</source>
        <translation>[Bý ŵĥîçĥ åñ ôŕðéŕ måý çåļļ îţ ţôô, ŵîţĥ šémîçôļôñš béţŵééñ ţĥém ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>CONCENTRATIONS</source>
        <translation>[ÇÔÑÇÉÑŢŔÅŢÎÔÑŠ ôñé]</translation>
    </message>
    <message>
        <source>Change facts, or put your name to those that you compared with the product in use (Enter)</source>
        <translation>[Çĥåñĝé fåçţš, ôŕ þûţ ýôûŕ ñåmé ţô ţĥôšé ţĥåţ ýôû çômþåŕéð ŵîţĥ ţĥé þŕôðûçţ îñ ûšé (Éñţéŕ) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļôšé]</translation>
    </message>
    <message>
        <source>Close the drugs</source>
        <translation>[Çļôšé ţĥé ðŕûĝš ôñé]</translation>
    </message>
    <message>
        <source>Concentrations</source>
        <translation>[Çôñçéñţŕåţîôñš ôñé]</translation>
    </message>
    <message>
        <source>Correct or &amp;verify</source>
        <translation>[Çôŕŕéçţ ôŕ &amp;véŕîfý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Correct or verify</source>
        <translation>[Çôŕŕéçţ ôŕ véŕîfý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>DILUENTS</source>
        <translation>[ÐÎĻÛÉÑŢŠ ôñé]</translation>
    </message>
    <message>
        <source>Diluents</source>
        <translation>[Ðîļûéñţš ôñé]</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>[Ðŕûĝš]</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>[Ðûþļîçåţé ôñé]</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>[É&amp;xþôŕţ… ôñé]</translation>
    </message>
    <message>
        <source>Every fact is a row; its source is needed</source>
        <translation>[Évéŕý fåçţ îš å ŕôŵ; îţš šôûŕçé îš ñééðéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Every fact with its source, and who of this site has verified it</source>
        <translation>[Évéŕý fåçţ ŵîţĥ îţš šôûŕçé, åñð ŵĥô ôf ţĥîš šîţé ĥåš véŕîfîéð îţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Export the drug</source>
        <translation>[Éxþôŕţ ţĥé ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>[Fåçţš]</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>[Fîļéš ţĥåţ çåññôţ bé ûšéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Files that cannot be used: {count}. {first}</source>
        <translation>[Fîļéš ţĥåţ çåññôţ bé ûšéð: {count}. {first} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Hide the drug from plans, or offer it again; its files stay</source>
        <translation>[Ĥîðé ţĥé ðŕûĝ fŕôm þļåñš, ôŕ ôfféŕ îţ åĝåîñ; îţš fîļéš šţåý ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>[Ĥôŵ måñý åŕé šĥôŵñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Import a drug file</source>
        <translation>[Îmþôŕţ å ðŕûĝ fîļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>LET PASS BY THIS SITE</source>
        <translation>[ĻÉŢ ÞÅŠŠ BÝ ŢĤÎŠ ŠÎŢÉ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Let pass by this site</source>
        <translation>[Ļéţ þåšš bý ţĥîš šîţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>New drug</source>
        <translation>[Ñéŵ ðŕûĝ ôñé]</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>[Ñôţé]</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>[Ôţĥéŕ ñåméš ôñé]</translation>
    </message>
    <message>
        <source>POTENCY</source>
        <translation>[ÞÔŢÉÑÇÝ ôñé]</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>[Þôţéñçý ôñé]</translation>
    </message>
    <message>
        <source>Put your name and today to the selected facts: you compared them with the product in use</source>
        <translation>[Þûţ ýôûŕ ñåmé åñð ţôðåý ţô ţĥé šéļéçţéð fåçţš: ýôû çômþåŕéð ţĥém ŵîţĥ ţĥé þŕôðûçţ îñ ûšé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>RATES</source>
        <translation>[ŔÅŢÉŠ]</translation>
    </message>
    <message>
        <source>REFERENCES</source>
        <translation>[ŔÉFÉŔÉÑÇÉŠ ôñé]</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>[Ŕåţéš]</translation>
    </message>
    <message>
        <source>References</source>
        <translation>[Ŕéféŕéñçéš ôñé]</translation>
    </message>
    <message>
        <source>Remove the selected facts</source>
        <translation>[Ŕémôvé ţĥé šéļéçţéð fåçţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Remove the selected facts (Del on whole rows)</source>
        <translation>[Ŕémôvé ţĥé šéļéçţéð fåçţš (Ðéļ ôñ ŵĥôļé ŕôŵš) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>[Ŕéţîŕé ôŕ ŕéšţôŕé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>STABILITY</source>
        <translation>[ŠŢÅBÎĻÎŢÝ ôñé]</translation>
    </message>
    <message>
        <source>STOCKS</source>
        <translation>[ŠŢÔÇĶŠ ôñé]</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>[Šåvé &amp;véŕšîôñ ôñé]</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>[Šåvé å véŕšîôñ ôñé]</translation>
    </message>
    <message>
        <source>Save the drug as the site’s next version, with your name and today (Ctrl+S)</source>
        <translation>[Šåvé ţĥé ðŕûĝ åš ţĥé šîţé’s ñéxţ véŕšîôñ, ŵîţĥ ýôûŕ ñåmé åñð ţôðåý (Çţŕļ+Š) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Search for a drug</source>
        <translation>[Šéåŕçĥ fôŕ å ðŕûĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>[Šţåbîļîţý ôñé]</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>[Šţôçķš ôñé]</translation>
    </message>
    <message>
        <source>Take a drug file into the library, under your name</source>
        <translation>[Ţåķé å ðŕûĝ fîļé îñţô ţĥé ļîbŕåŕý, ûñðéŕ ýôûŕ ñåmé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The library keeps a name with every version and every verified fact</source>
        <translation>[Ţĥé ļîbŕåŕý ķééþš å ñåmé ŵîţĥ évéŕý véŕšîôñ åñð évéŕý véŕîfîéð fåçţ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Type into the empty last row for another fact. Delete removes selected rows.</source>
        <translation>[Ţýþé îñţô ţĥé émþţý ļåšţ ŕôŵ fôŕ åñôţĥéŕ fåçţ. Ðéļéţé ŕémôvéš šéļéçţéð ŕôŵš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Verify the selected facts</source>
        <translation>[Véŕîfý ţĥé šéļéçţéð fåçţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>WHAT ELSE IS SAID, WITHOUT A FIGURE</source>
        <translation>[ŴĤÅŢ ÉĻŠÉ ÎŠ ŠÅÎÐ, ŴÎŢĤÔÛŢ Å FÎĜÛŔÉ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What a person must know before anything else</source>
        <translation>[Ŵĥåţ å þéŕšôñ mûšţ ķñôŵ béfôŕé åñýţĥîñĝ éļšé ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>[Ŵĥåţ éļšé îš šåîð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>[Ŵĥåţ îš šţîļļ ñééðéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the drug is called in an order</source>
        <translation>[Ŵĥåţ ţĥé ðŕûĝ îš çåļļéð îñ åñ ôŕðéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Words of a name or of another name; the list shows what has all of them (Ctrl+F)</source>
        <translation>[Ŵôŕðš ôf å ñåmé ôŕ ôf åñôţĥéŕ ñåmé; ţĥé ļîšţ šĥôŵš ŵĥåţ ĥåš åļļ ôf ţĥém (Çţŕļ+F) ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Write the drug into a file</source>
        <translation>[Ŵŕîţé ţĥé ðŕûĝ îñţô å fîļé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>[Ýôûŕ ñåmé ôñé]</translation>
    </message>
    <message>
        <source>Your name, kept with what you save, verify or import</source>
        <translation>[Ýôûŕ ñåmé, ķéþţ ŵîţĥ ŵĥåţ ýôû šåvé, véŕîfý ôŕ îmþôŕţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{shown} of {all} drugs</source>
        <translation>[{shown} ôf {all} ðŕûĝš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>[{where}: {sentence} ôñé ţŵô]</translation>
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
        <source>No stock of {stock} comes out of a vial of {vial}: the vials are not stated any more.</source>
        <translation>[Ñô šţôçķ ôf {stock} çôméš ôûţ ôf å vîåļ ôf {vial}: ţĥé vîåļš åŕé ñôţ šţåţéð åñý môŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>State first how the lines are primed and what one of them holds.</source>
        <translation>[Šţåţé fîŕšţ ĥôŵ ţĥé ļîñéš åŕé þŕîméð åñð ŵĥåţ ôñé ôf ţĥém ĥôļðš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>State first what one line holds.</source>
        <translation>[Šţåţé fîŕšţ ŵĥåţ ôñé ļîñé ĥôļðš. ôñé ţŵô ţĥŕéé]</translation>
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
        <source>how single solutions are made</source>
        <translation>[ĥôŵ šîñĝļé šôļûţîôñš åŕé måðé ôñé ţŵô ţĥŕéé]</translation>
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
        <source>An empty container gets the drug, and diluent up to {volume}.</source>
        <translation>[Åñ émþţý çôñţåîñéŕ ĝéţš ţĥé ðŕûĝ, åñð ðîļûéñţ ûþ ţô {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>An empty container holds nothing more than it says.</source>
        <translation>[Åñ émþţý çôñţåîñéŕ ĥôļðš ñôţĥîñĝ môŕé ţĥåñ îţ šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>By their tolerance (ISO 7886-1) the syringes may move it by {shares}, draw by draw from the stock on: {worst} at the worst, {rss} as root of the sum of squares.</source>
        <translation>[Bý ţĥéîŕ ţôļéŕåñçé (ÎŠÔ 7886-1) ţĥé šýŕîñĝéš måý môvé îţ bý {shares}, ðŕåŵ bý ðŕåŵ fŕôm ţĥé šţôçķ ôñ: {worst} åţ ţĥé ŵôŕšţ, {rss} åš ŕôôţ ôf ţĥé šûm ôf šqûåŕéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Chosen: drawn from {source}.</source>
        <translation>[Çĥôšéñ: ðŕåŵñ fŕôm {source}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Day {day} begins {starts} after the start.</source>
        <translation>[Ðåý {day} béĝîñš {starts} åfţéŕ ţĥé šţåŕţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Drawn from {source}, as left to the program: from the stock where that can be measured, else from the next stronger solution with enough to spare, else from an intermediate dilution.</source>
        <translation>[Ðŕåŵñ fŕôm {source}, åš ļéfţ ţô ţĥé þŕôĝŕåm: fŕôm ţĥé šţôçķ ŵĥéŕé ţĥåţ çåñ bé méåšûŕéð, éļšé fŕôm ţĥé ñéxţ šţŕôñĝéŕ šôļûţîôñ ŵîţĥ éñôûĝĥ ţô šþåŕé, éļšé fŕôm åñ îñţéŕméðîåţé ðîļûţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Drawn from {source}: the protocol draws each solution from the next stronger one that can give.</source>
        <translation>[Ðŕåŵñ fŕôm {source}: ţĥé þŕôţôçôļ ðŕåŵš éåçĥ šôļûţîôñ fŕôm ţĥé ñéxţ šţŕôñĝéŕ ôñé ţĥåţ çåñ ĝîvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>It is not stated what the lines hold and how they are primed, so this is what leaves the bag: {dose}.</source>
        <translation>[Îţ îš ñôţ šţåţéð ŵĥåţ ţĥé ļîñéš ĥôļð åñð ĥôŵ ţĥéý åŕé þŕîméð, šô ţĥîš îš ŵĥåţ ļéåvéš ţĥé båĝ: {dose}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Its own volume: {volume}.</source>
        <translation>[Îţš ôŵñ vôļûmé: {volume}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>No diluent is added: the bag is bought filled.</source>
        <translation>[Ñô ðîļûéñţ îš åððéð: ţĥé båĝ îš bôûĝĥţ fîļļéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No drug reaches the vein during step {step}. {meaning}</source>
        <translation>[Ñô ðŕûĝ ŕéåçĥéš ţĥé véîñ ðûŕîñĝ šţéþ {step}. {meaning} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No syringe of this site can measure {draw}.</source>
        <translation>[Ñô šýŕîñĝé ôf ţĥîš šîţé çåñ méåšûŕé {draw}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No time is stated from step {step} to step {next}, so when that one is due is unknown. Type one, such as 15 min.</source>
        <translation>[Ñô ţîmé îš šţåţéð fŕôm šţéþ {step} ţô šţéþ {next}, šô ŵĥéñ ţĥåţ ôñé îš ðûé îš ûñķñôŵñ. Ţýþé ôñé, šûçĥ åš 15 min. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Not known: after step {step} no time to the next one is stated. State its interval.</source>
        <translation>[Ñôţ ķñôŵñ: åfţéŕ šţéþ {step} ñô ţîmé ţô ţĥé ñéxţ ôñé îš šţåţéð. Šţåţé îţš îñţéŕvåļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Nothing is drawn from it for another one.</source>
        <translation>[Ñôţĥîñĝ îš ðŕåŵñ fŕôm îţ fôŕ åñôţĥéŕ ôñé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Nothing is taken out of the container first.</source>
        <translation>[Ñôţĥîñĝ îš ţåķéñ ôûţ ôf ţĥé çôñţåîñéŕ fîŕšţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Out of a filled bag as much is taken as drug goes in; what it holds more than it says stays in it.</source>
        <translation>[Ôûţ ôf å fîļļéð båĝ åš mûçĥ îš ţåķéñ åš ðŕûĝ ĝôéš îñ; ŵĥåţ îţ ĥôļðš môŕé ţĥåñ îţ šåýš šţåýš îñ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Out of a filled bag its overfill is taken, and as much as drug goes in; it then holds {volume}.</source>
        <translation>[Ôûţ ôf å fîļļéð båĝ îţš ôvéŕfîļļ îš ţåķéñ, åñð åš mûçĥ åš ðŕûĝ ĝôéš îñ; îţ ţĥéñ ĥôļðš {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Stated: {made}. Its own volume is {volume}; the rest is there to be given.</source>
        <translation>[Šţåţéð: {made}. Îţš ôŵñ vôļûmé îš {volume}; ţĥé ŕéšţ îš ţĥéŕé ţô bé ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>The dilution: {draw} of stock ({syringes}) and {diluent} of diluent make {volume} of {strength}.</source>
        <translation>[Ţĥé ðîļûţîôñ: {draw} ôf šţôçķ ({syringes}) åñð {diluent} ôf ðîļûéñţ måķé {volume} ôf {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The drug is added to a filled bag; it then holds its volume, its overfill and the draw.</source>
        <translation>[Ţĥé ðŕûĝ îš åððéð ţô å fîļļéð båĝ; îţ ţĥéñ ĥôļðš îţš vôļûmé, îţš ôvéŕfîļļ åñð ţĥé ðŕåŵ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>What is really in {donor} is not known, and so neither is what is drawn from it.</source>
        <translation>[Ŵĥåţ îš ŕéåļļý îñ {donor} îš ñôţ ķñôŵñ, åñð šô ñéîţĥéŕ îš ŵĥåţ îš ðŕåŵñ fŕôm îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What this bag holds more than it says is not stated, so what is really in it is not known.</source>
        <translation>[Ŵĥåţ ţĥîš båĝ ĥôļðš môŕé ţĥåñ îţ šåýš îš ñôţ šţåţéð, šô ŵĥåţ îš ŕéåļļý îñ îţ îš ñôţ ķñôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>a {syringe} syringe to {mark}</source>
        <translation>[å {syringe} šýŕîñĝé ţô {mark} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>intermediate {letter}, a dilution of the stock</source>
        <translation>[îñţéŕméðîåţé {letter}, å ðîļûţîôñ ôf ţĥé šţôçķ ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>{amount} ÷ {volume} = {strength}, as prepared.</source>
        <translation>[{amount} ÷ {volume} = {strength}, åš þŕéþåŕéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{at_vein} of the {dose} planned arrive while it runs; when, is not known: a time before is not stated. {meaning}</source>
        <translation>[{at_vein} ôf ţĥé {dose} þļåññéð åŕŕîvé ŵĥîļé îţ ŕûñš; ŵĥéñ, îš ñôţ ķñôŵñ: å ţîmé béfôŕé îš ñôţ šţåţéð. {meaning} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{before} + {time} + {change} = {starts}: step {step} before it starts and lasts so long, then the bag is changed.</source>
        <translation>[{before} + {time} + {change} = {starts}: šţéþ {step} béfôŕé îţ šţåŕţš åñð ļåšţš šô ļôñĝ, ţĥéñ ţĥé båĝ îš çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{before} + {time} = {starts}: step {step} before it starts and lasts so long.</source>
        <translation>[{before} + {time} = {starts}: šţéþ {step} béfôŕé îţ šţåŕţš åñð ļåšţš šô ļôñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{count} stretches, the highest {dose_rate}</source>
        <translation>[{count} šţŕéţçĥéš, ţĥé ĥîĝĥéšţ {dose_rate} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{count} × {amount} = {dose}.</source>
        <translation>[{count} × {amount} = {dose}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{dose_rate} for {time}</source>
        <translation>[{dose_rate} fôŕ {time} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{dose} are given at once ({kind}), past the lines of the pump.</source>
        <translation>[{dose} åŕé ĝîvéñ åţ ôñçé ({kind}), þåšţ ţĥé ļîñéš ôf ţĥé þûmþ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{drawn} × {strength} = {amount}: the drug that is really drawn.</source>
        <translation>[{drawn} × {strength} = {amount}: ţĥé ðŕûĝ ţĥåţ îš ŕéåļļý ðŕåŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{draw} is drawn as {drawn} ({off}): {syringes}.</source>
        <translation>[{draw} îš ðŕåŵñ åš {drawn} ({off}): {syringes}. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>{first} and {second}</source>
        <translation>[{first} åñð {second} ôñé ţŵô]</translation>
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
        <source>{keyed} − {held} = {result}: {held} have primed its line before the start.</source>
        <translation>[{keyed} − {held} = {result}: {held} ĥåvé þŕîméð îţš ļîñé béfôŕé ţĥé šţåŕţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>{really} ÷ {planned} − 1 = {off}: as prepared against planned.</source>
        <translation>[{really} ÷ {planned} − 1 = {off}: åš þŕéþåŕéð åĝåîñšţ þļåññéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{stretches} = {at_vein}, where no dose is planned. {meaning}</source>
        <translation>[{stretches} = {at_vein}, ŵĥéŕé ñô ðôšé îš þļåññéð. {meaning} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{stretches} = {at_vein}, {share} of the {dose} planned. {meaning}</source>
        <translation>[{stretches} = {at_vein}, {share} ôf ţĥé {dose} þļåññéð. {meaning} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{sum} What the syringes may move of each dose, at the worst.</source>
        <translation>[{sum} Ŵĥåţ ţĥé šýŕîñĝéš måý môvé ôf éåçĥ ðôšé, åţ ţĥé ŵôŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation>[Å šļîþ ôf ţĥé ðéçîmåļ þôîñţ ôþéñš måñý vîåļš; ĥôŵ måñý þåšš ŵîţĥôûţ å qûéšţîôñ îš å šîţé šéţţîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>[Åŕîţĥméţîç: ţĥé šûm ôf ţĥé ðôšéš îš ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation>[Åš ţĥé båĝš åŕé ŕéåļļý måðé, ţĥé þåţîéñţ ĝéţš {really} îñšţéåð ôf {planned} ({off}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>[Åţ ţĥé véîñ ţĥé ðôšé ŕåţé ŕîšéš bý ×{rise} åţ {minute} (šţéþ {step}); ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>[Åţ ţĥé véîñ ţĥé ðôšé ŕåţé ŕîšéš ţôô šţééþļý {count} ţîméš, môšţ bý ×{rise} åţ {minute} (šţéþ {step}); ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation>[Bý ţĥé þôţéñçý ţĥé šţôçķ ŵôûļð ĥôļð {strength} {per}; ñô šôļûţîôñ ĥôļðš môŕé ţĥåñ {most} {per}. Çĥéçķ bôţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation>[Ðéļîvéŕý ûñķñôŵñ: îţ îš ñôţ šţåţéð ŵĥåţ ţĥé ļîñéš ĥôļð åñð ĥôŵ ţĥéý åŕé þŕîméð. Å ļîñé ôf 20 mL çåñ ĥôļð båçķ ŵĥôļé šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>[Ðôšé þéŕ m2 ôŕ ķĝ × m2 ôŕ ķĝ; ÅÛÇ × (ĜFŔ + 25) bý Çåļvéŕţ, Ĵ Çļîñ Ôñçôļ 1989;7:1748-56. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation>[Ðŕåŵš ŕôûñðéð ţô ţĥé måŕķš ôf ţĥéîŕ šýŕîñĝéš åñð ţĥé vôļûmé ţĥåţ ţĥé ŵåý ôf fîļļîñĝ ĝîvéš; ţĥé þûmþ ðéļîvéŕš ţĥé þļåññéð vôļûméš. Ţĥé ļîmîţš åŕé šîţé šéţţîñĝš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation>[Éåçĥ ļîñé ĥôļðš {line} ôf ðîļûéñţ åţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation>[Évéŕý ðŕåŵ åððéð ûþ fŕôm ţĥé šţôçķ ôñ; å ļåbéļ šåýš ŵĥåţ îš îñ ţĥé çôñţåîñéŕ, ñôţ ŵĥåţ ŵåš þļåññéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation>[Måķéŕš' båĝš ĥôļð 3 ţô 20 % môŕé ţĥåñ ţĥéý šåý (ÎŠMÞ). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation>[Ñô ðîļûéñţ îš šţåţéð. Åļļôŵéð fôŕ {drug}: {allowed}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation>[Ñô fîĝûŕé îš ķñôŵñ ĥéŕé fôŕ ĥôŵ ļôñĝ {drug} îš šţåbļé ôñçé îţ îš þŕéþåŕéð, šô ţĥåţ ñô ðîšçåŕð bý îš ŵôŕķéð ôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation>[Ñô fîĝûŕé îš ķñôŵñ ĥéŕé fôŕ ĥôŵ ļôñĝ {drug} îš šţåbļé {kept}, šô ţĥåţ ñô ðîšçåŕð bý îš ķñôŵñ ôf: {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation>[Ñô šţåbîļîţý ðåţå åţ ţĥîš šţŕéñĝţĥ (béļôŵ {least}), þŕéþåŕé ĵûšţ béfôŕé ûšé: {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation>[Ñô ţîmé îš šţåţéð béţŵééñ ţĥéšé ðôšéš: {steps}. Ŵĥéñ éåçĥ ļåţéŕ ôñé îš ðûé îš ñôţ ķñôŵñ. Šţåţé åñ îñţéŕvåļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation>[Ñôţ çĥéçķéð, béçåûšé ñô fîĝûŕé ôf {drug} îš ķñôŵñ ĥéŕé: {what}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation>[Þļûĝ fļôŵ ţĥŕôûĝĥ ţĥé šţåţéð ļîñéš; ñô mîxîñĝ îš åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>Source: {source}; not verified here.</source>
        <translation>[Šôûŕçé: {source}; ñôţ véŕîfîéð ĥéŕé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation>[Šôûŕçé: {source}; véŕîfîéð bý {by}, {on}. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation>[Šţéþ {step} ĝîvéš {drug} åţ {rate} {unit}, fåšţéŕ ţĥåñ ţĥé ŵĥôļé ðôšé îñ {time} ({most} {unit}), ŵĥîçĥ îš ţĥé ļéåšţ ţîmé ķñôŵñ. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation>[Šţéþ {step} ĝîvéš {drug} åţ {rate} {unit}; ķñôŵñ îš åţ môšţ {most} {unit}. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation>[Šţéþ {step} þŕîméš å ļîñé ŵîţĥ {volume}. Ţĥåţ îš méåñţ fôŕ ļîñéš ôf {volume} ţĥåţ ĥôļð ðîļûéñţ béfôŕé, ôñé fôŕ éåçĥ båĝ; ĥéŕé å ļîñé ĥôļðš {line}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation>[Šţûðîéš ôf ĥôŵ ŵéļļ šýŕîñĝéš méåšûŕé šmåļļ vôļûméš; ţĥé šĥåŕé îš å šîţé šéţţîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>The carrier</source>
        <translation>[Ţĥé çåŕŕîéŕ ôñé]</translation>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation>[Ţĥé çåţéĝôŕý “{category}” ôf ţĥîš þļåñ îš ñôţ îñ ţĥé šîţé šéţţîñĝš: îţš ļîmîţš åŕé ñôţ ŕéçķôñéð ŵîţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation>[Ţĥé çåţéĝôŕý “{category}” šţåţéš ñô ļîmîţ fôŕ ŵĥåţ îš ķéþţ {kept}: {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñš ķñôŵñ ôf {drug} åŕé îñ åñôţĥéŕ méåšûŕé ţĥåñ ţĥé þļåñ ({per}): ñôţ çômþåŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>[Ţĥé ðåţé åñð ţîmé ôf ţĥé šţåŕţ åŕé mîššîñĝ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The diluent</source>
        <translation>[Ţĥé ðîļûéñţ ôñé]</translation>
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
        <source>The flush</source>
        <translation>[Ţĥé fļûšĥ ôñé]</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>[Ţĥé fļûšĥ þûšĥéš {extra} ({share} ôf ţĥé ðôšé) môŕé îñţô ţĥé véîñ ţĥåñ ţĥé þļåñ çôûñţš. Çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation>[Ţĥé ļåbéļ ôf {container} šåýš {stated} {unit} îñ {stated_mL}, bûţ ŵĥåţ îš îñ îţ îš ñôţ ķñôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation>[Ţĥé ļåbéļ ôf {container} šåýš {stated} {unit} îñ {stated_mL}; åš îţ îš måðé åñð ðŕåŵñ fŕôm îţ ĥôļðš {held} {unit} îñ {held_mL}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš ţĥé ôŕðéŕéð {ordered}; åļļ ðôšéš ţôĝéţĥéŕ ĝîvé {given} ŵîţĥîñ å ðåý, {difference} ({share}) môŕé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš ţĥé ôŕðéŕéð {ordered}; åļļ ðôšéš ţôĝéţĥéŕ ĝîvé {given}, {difference} ({share}) môŕé, åñð îñ ŵĥåţ ţîmé îš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš {given}, ñôţ ţĥé ôŕðéŕéð {ordered}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation>[Ţĥé ļåšţ šţéþ éñðš åţ {ends}, bûţ îţ šĥôûļð bé ôvéŕ bý {finish_by}. Fôŕ ţĥåţ îţ ĥåš ţô šţåŕţ åţ {latest} åţ ţĥé ļåţéšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>[Ţĥé ļîmîţš šţåţéð îñ ţĥé þŕôţôçôļ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation>[Ţĥé ļîñé ĥôļðš {line} ôf ðîļûéñţ, ţĥéñ ôf ţĥé båĝ béfôŕé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation>[Ţĥé ļîñé šţîļļ ĥôļðš {line} ôf ţĥé båĝ béfôŕé. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation>[Ţĥé ôŕðéŕéð {ordered} ôf {drug} åŕé åbôvé ţĥé {most} ţĥåţ åŕé ļéţ þåšš ŵîţĥôûţ å qûéšţîôñ. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation>[Ţĥé ôvéŕfîļļ ôf {containers} îš ñôţ šţåţéð. Ŵîţĥ {least} ţô {most} ôf îţš vôļûmé ţĥé þåţîéñţ ĝéţš {low} ţô {high} îñšţéåð ôf {planned} ({low_off} ţô {high_off}). Fîļļ åñ émþţý çôñţåîñéŕ, ôŕ šţåţé ţĥé ôvéŕfîļļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The times of the plan: what is made first ages first.</source>
        <translation>[Ţĥé ţîméš ôf ţĥé þļåñ: ŵĥåţ îš måðé fîŕšţ åĝéš fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation>[Ţĥîš ðôšé ôþéñš {count} vîåļš ôf {vial} ôŕ môŕé; åbôvé {most} îţ îš åšķéð åbôûţ. Îš ţĥé ðôšé ŕîĝĥţ? ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation>[Ûñðéŕ {share} ôf ţĥéîŕ ðôšé ŕéåçĥ ţĥé véîñ ŵĥîļé ţĥéý ŕûñ: šţéþš {steps}. {why} Ûšé å ļîñé þéŕ båĝ, þŕîméð ŵîţĥ ţĥåţ båĝ åñð ĵôîñéð åţ ţĥé véîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation>[Ŵĥåţ îš îñ {container} îš ñôţ ķñôŵñ: ñô šýŕîñĝé ôf ţĥîš šîţé çåñ méåšûŕé å ðŕåŵ ţĥåţ îţ îš måðé ôf. Îţš ļåbéļ ļéåvéš åmôûñţ åñð vôļûmé bļåñķ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>[Ŵĥåţ îš ţåķéñ ôûţ ôf å båĝ mûšţ bé îñ îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds them back.</source>
        <translation>[Ŵĥåţ ļîéš béţŵééñ ţĥé ĵôîñ åñð ţĥé véîñ ĥôļðš ţĥém båçķ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation>[Ŵĥéñ ţĥé šôļûţîôñš åŕé þŕéþåŕéð îš ñôţ šţåţéð, šô ţĥåţ ñô béĝîñ bý åñð ñô ðîšçåŕð bý åŕé ķñôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation>[Ŵĥéŕé ţĥéšé åŕé ķéþţ ûñţîļ ţĥéý åŕé ĥûñĝ îš ñôţ šţåţéð, šô ţĥåţ ñô béĝîñ bý åñð ñô ðîšçåŕð bý åŕé ķñôŵñ: {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>[åţ 2 ţô 8 °Ç ôñé]</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>[åţ ŕôôm ţémþéŕåţûŕé ôñé ţŵô]</translation>
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
        <source>its concentration</source>
        <translation>[îţš çôñçéñţŕåţîôñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>its diluent</source>
        <translation>[îţš ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>its rate</source>
        <translation>[îţš ŕåţé ôñé]</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>[ñôñé îš ķñôŵñ ôñé]</translation>
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
        <source>{container} {number}</source>
        <translation>[{container} {number} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>[{container} {number} ({strength} {per}) îš ñôţ šţŕôñĝéŕ ţĥåñ ţĥé ôñé béfôŕé îţ ({before} {per}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation>[{container} {number} ĥôļðš {strength} {per}; ţĥé ļåbéļ ôf {drug} šåýš {range}. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation>[{container} {number} ĥôļðš {strength} {per}; ŵĥåţ îš ķñôŵñ ôf {drug} îš {range}, åñð ñôţ fŕôm îţš ļåbéļ. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation>[{container} {number} ŵôûļð ĥôļð {strength} {per}; ñô šôļûţîôñ ĥôļðš môŕé ţĥåñ {most} {per}. Çĥéçķ îţš vôļûmé åñð ŵĥåţ îţ ĥôļðš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation>[{container} {number}: ñô šýŕîñĝé ôf ţĥîš šîţé çåñ méåšûŕé å ðŕåŵ ôf {draw}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation>[{container} {number}: {draw} îñ å {syringe} šýŕîñĝé îš ûñðéŕ {share} ôf ŵĥåţ îţ ĥôļðš, ŵĥéŕé îţ méåšûŕéš båðļý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation>[{draw} fŕôm åñ îñţéŕméðîåţé ðîļûţîôñ ôf ţĥé šţôçķ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation>[{draw} fŕôm šţôçķ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation>[{draw} fŕôm {donor} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{max} or less</source>
        <translation>[{max} ôŕ ļéšš ôñé]</translation>
    </message>
    <message>
        <source>{min} or more</source>
        <translation>[{min} ôŕ môŕé ôñé]</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>[{min} ţô {max} ôñé]</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>[{missing} ({share} ôf ţĥé ðôšé) šţåý îñ ţĥé ļîñé ôf ţĥé ļåšţ båĝ. Å fļûšĥ ôf åţ ļéåšţ {line} béļôñĝš ţô ţĥîš þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation>[{note} {stands} ôñé]</translation>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation>[{problem} Îţ çôûļð bé måðé: {ways}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, a larger volume of this bag, or another protocol.</source>
        <translation>[{problem} Ñô ðôñôŕ åñð ñô îñţéŕméðîåţé ðîļûţîôñ ĥéļþš: çĥôôšé å ŵéåķéŕ šţôçķ, å ļåŕĝéŕ vôļûmé ôf ţĥîš båĝ, ôŕ åñôţĥéŕ þŕôţôçôļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation>[{role}, {fluid}, îš ñéîţĥéŕ åļļôŵéð ñôŕ ŕéfûšéð fôŕ {drug}; åļļôŵéð: {allowed}. Ļôôķ îţ ûþ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation>[{role}, {fluid}, mûšţ ñôţ bé ûšéð ŵîţĥ {drug}. {fact} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation>[{role}, “{typed}”, îš ñô fļûîð ţĥåţ îš ķñôŵñ ĥéŕé: ñôţ çĥéçķéð. Åļļôŵéð fôŕ {drug}: {allowed}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation>[{solution} éñðš åţ {ends}, åfţéŕ îţš ðîšçåŕð bý {discard_by}: måðé åţ {clock}, îţ îš šţåbļé fôŕ {time} {kept}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation>[{solution} ĥåñĝš fôŕ {hanging}; åţ ŕôôm ţémþéŕåţûŕé ţĥé ðŕûĝ îš šţåbļé fôŕ {time}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation>[{solution} îš ĥûñĝ åţ {hangs}, åfţéŕ îţš béĝîñ bý {begin_by}: måðé åţ {clock}, îţ måý bé béĝûñ fôŕ {limit} ({category}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation>[{what} (“{remark}”) ôñé ţŵô]</translation>
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
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation>[Åš þŕéþåŕéð: ţĥîš fôļļôŵš fŕôm ţĥé ðŕåŵš åš šýŕîñĝéš méåšûŕé ţĥém, fŕôm ĥôŵ ţĥé çôñţåîñéŕš åŕé fîļļéð, åñð fŕôm ŵĥåţ ţĥé šţŕôñĝéŕ ôñéš ŕéåļļý ĥôļð. Çĥåñĝé ĥôŵ {solution} îš måðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation>[Ţĥîš fôļļôŵš fŕôm ţĥé šţôçķ åñð fŕôm ŵĥåţ {solution} åñð ţĥé šţŕôñĝéŕ ôñéš ĥôļð. Ĥôŵ {solution} îš måðé îš çĥôšéñ ôñ ţĥé þåĝé Þŕéþåŕåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation>[Ŵĥåţ ŕéåçĥéš ţĥé véîñ fôļļôŵš fŕôm ţĥé šţéþš åñð ţĥé ļîñéš. Çĥåñĝé ĥôŵ ţĥé ļîñéš åŕé þŕîméð åñð ĵôîñéð, ôŕ ŵĥåţ ţĥéý ĥôļð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>Arrow keys go through the list, Enter takes, Escape leaves the cell as it was.</source>
        <translation>[Åŕŕôŵ ķéýš ĝô ţĥŕôûĝĥ ţĥé ļîšţ, Éñţéŕ ţåķéš, Éšçåþé ļéåvéš ţĥé çéļļ åš îţ ŵåš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
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
        <source>What can be chosen here</source>
        <translation>[Ŵĥåţ çåñ bé çĥôšéñ ĥéŕé ôñé ţŵô]</translation>
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
        <source>{choice}, not possible: {about}</source>
        <translation>[{choice}, ñôţ þôššîbļé: {about} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{choice}: {about}</source>
        <translation>[{choice}: {about} ôñé ţŵô]</translation>
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
    <name>HandWritten</name>
    <message>
        <source>This file was written for a newer version (format {found}); this program reads format {known}.</source>
        <translation>[Ţĥîš fîļé ŵåš ŵŕîţţéñ fôŕ å ñéŵéŕ véŕšîôñ (fôŕmåţ {found}); ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{found}” is not a format of such a file; this program reads format {known}.</source>
        <translation>[“{found}” îš ñôţ å fôŕmåţ ôf šûçĥ å fîļé; ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{line}” must be the first line of the file.</source>
        <translation>[“{line}” mûšţ bé ţĥé fîŕšţ ļîñé ôf ţĥé fîļé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>Instants</name>
    <message>
        <source>This would be in no year from 1 to 9999. Look at the dates of the plan.</source>
        <translation>[Ţĥîš ŵôûļð bé îñ ñô ýéåŕ fŕôm 1 ţô 9999. Ļôôķ åţ ţĥé ðåţéš ôf ţĥé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>Begin by {begin_by}.</source>
        <translation>[Béĝîñ bý {begin_by}. ôñé ţŵô]</translation>
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
        <source>Discard by {discard_by}.</source>
        <translation>[Ðîšçåŕð bý {discard_by}. ôñé ţŵô]</translation>
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
        <source>Keep at 2 to 8 °C.</source>
        <translation>[Ķééþ åţ 2 ţô 8 °Ç. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation>[Ķééþ åţ ŕôôm ţémþéŕåţûŕé. ôñé ţŵô]</translation>
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
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation>[Ñô fļûšĥ îš šţåţéð: ţĥé éñð ôf ţĥé ðôšé šţåýš îñ ţĥé ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>[Ôñé ðôšé ôf {volume}. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation>[Ôñé ļîñé fôŕ åļļ, þŕîméð ŵîţĥ ţĥîš båĝ ({volume}). ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation>[Ôñé ļîñé fôŕ åļļ, þŕîméð ŵîţĥ {diluent} ({volume}). ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>[Ôŵñ ļîñé, þŕîméð ŵîţĥ ţĥîš båĝ ({volume}). ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation>[Ôŵñ ļîñé, þŕîméð ŵîţĥ {diluent} ({volume}). ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>Same line as before: it still holds {before}.</source>
        <translation>[Šåmé ļîñé åš béfôŕé: îţ šţîļļ ĥôļðš {before}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>[Šţéþ]</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation>[Šţéþ {step}: þûmþ {pumped}; ţĥé ļåšţ {volume} åŕé îñ ţĥé ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>The time to the next dose is not stated.</source>
        <translation>[Ţĥé ţîmé ţô ţĥé ñéxţ ðôšé îš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation>[Ţĥéñ çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation>[Ţĥéñ çļåmþ åñð ĥåñĝ ţĥé ñéxţ ôñ ţĥé šåmé ļîñé; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation>[Ţĥéñ çļåmþ åñð ķééþ ţĥé ļîñé; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation>[Ţĥéñ fļûšĥ ŵîţĥ {volume} åţ {rate}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation>[Ţĥéñ fļûšĥ ŵîţĥ {volume} ôf {fluid} åţ {rate}. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation>[šţéþš {steps}: {rates} mL/h: {time} éåçĥ, ţĥé ļåšţ fôŕ {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>The file, read back, is not what was written.</source>
        <translation>[Ţĥé fîļé, ŕéåð båçķ, îš ñôţ ŵĥåţ ŵåš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The id “{id}” belongs to a protocol that comes with the program. Choose another one.</source>
        <translation>[Ţĥé îð “{id}” béļôñĝš ţô å þŕôţôçôļ ţĥåţ çôméš ŵîţĥ ţĥé þŕôĝŕåm. Çĥôôšé åñôţĥéŕ ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>This folder of the site’s library cannot be read: {reason}.</source>
        <translation>[Ţĥîš fôļðéŕ ôf ţĥé šîţé’s ļîbŕåŕý çåññôţ bé ŕéåð: {reason}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>Preparation</source>
        <translation>[Þŕéþåŕåţîôñ ôñé]</translation>
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
    <name>Making</name>
    <message>
        <source>A draw is measured with one syringe, or with a pair.</source>
        <translation>[Å ðŕåŵ îš méåšûŕéð ŵîţĥ ôñé šýŕîñĝé, ôŕ ŵîţĥ å þåîŕ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A syringe of {syringe} cannot measure {draw}: it would be rounded to nothing.</source>
        <translation>[Å šýŕîñĝé ôf {syringe} çåññôţ méåšûŕé {draw}: îţ ŵôûļð bé ŕôûñðéð ţô ñôţĥîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>A vial of {vial} and a stock of {stock} measure different things. Correct one of them.</source>
        <translation>[Å vîåļ ôf {vial} åñð å šţôçķ ôf {stock} méåšûŕé ðîfféŕéñţ ţĥîñĝš. Çôŕŕéçţ ôñé ôf ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A vial of {vial} cannot give this stock: what is drawn out of one would be {drawn} of drug. Correct the vial, or the stock of {stock}.</source>
        <translation>[Å vîåļ ôf {vial} çåññôţ ĝîvé ţĥîš šţôçķ: ŵĥåţ îš ðŕåŵñ ôûţ ôf ôñé ŵôûļð bé {drawn} ôf ðŕûĝ. Çôŕŕéçţ ţĥé vîåļ, ôŕ ţĥé šţôçķ ôf {stock}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>All containers are empty ones, which have no overfill. Choose how a bag is filled first.</source>
        <translation>[Åļļ çôñţåîñéŕš åŕé émþţý ôñéš, ŵĥîçĥ ĥåvé ñô ôvéŕfîļļ. Çĥôôšé ĥôŵ å båĝ îš fîļļéð fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>All of {solution} is given: it is made to its own volume of {volume}, no more. Change that volume instead.</source>
        <translation>[Åļļ ôf {solution} îš ĝîvéñ: îţ îš måðé ţô îţš ôŵñ vôļûmé ôf {volume}, ñô môŕé. Çĥåñĝé ţĥåţ vôļûmé îñšţéåð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>An empty container has no overfill. Not stated any more: {overfills}.</source>
        <translation>[Åñ émþţý çôñţåîñéŕ ĥåš ñô ôvéŕfîļļ. Ñôţ šţåţéð åñý môŕé: {overfills}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>No dilution of the stock that this program makes lets the drug of {solution} be measured.</source>
        <translation>[Ñô ðîļûţîôñ ôf ţĥé šţôçķ ţĥåţ ţĥîš þŕôĝŕåm måķéš ļéţš ţĥé ðŕûĝ ôf {solution} bé méåšûŕéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No stock is chosen, so nothing is drawn yet. Choose the stock first.</source>
        <translation>[Ñô šţôçķ îš çĥôšéñ, šô ñôţĥîñĝ îš ðŕåŵñ ýéţ. Çĥôôšé ţĥé šţôçķ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Nothing is drawn from {solution} for another one, so it needs no more than its own {volume}.</source>
        <translation>[Ñôţĥîñĝ îš ðŕåŵñ fŕôm {solution} fôŕ åñôţĥéŕ ôñé, šô îţ ñééðš ñô môŕé ţĥåñ îţš ôŵñ {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>There is no syringe of {syringe} here. There are: {known}.</source>
        <translation>[Ţĥéŕé îš ñô šýŕîñĝé ôf {syringe} ĥéŕé. Ţĥéŕé åŕé: {known}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>These keep what is stated for them alone: {solutions}.</source>
        <translation>[Ţĥéšé ķééþ ŵĥåţ îš šţåţéð fôŕ ţĥém åļôñé: {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This is computed from how the solution is made. Change that instead.</source>
        <translation>[Ţĥîš îš çômþûţéð fŕôm ĥôŵ ţĥé šôļûţîôñ îš måðé. Çĥåñĝé ţĥåţ îñšţéåð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>a draw of {draw}</source>
        <translation>[å ðŕåŵ ôf {draw} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>as all</source>
        <translation>[åš åļļ ôñé]</translation>
    </message>
    <message>
        <source>as the protocol draws: from the next stronger one that can give</source>
        <translation>[åš ţĥé þŕôţôçôļ ðŕåŵš: fŕôm ţĥé ñéxţ šţŕôñĝéŕ ôñé ţĥåţ çåñ ĝîvé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>[åûţô]</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>[îñţéŕméðîåţé ôñé]</translation>
    </message>
    <message>
        <source>its own volume; {left} are left after giving {given}</source>
        <translation>[îţš ôŵñ vôļûmé; {left} åŕé ļéfţ åfţéŕ ĝîvîñĝ {given} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>larger, so that {left} are left after giving {given}</source>
        <translation>[ļåŕĝéŕ, šô ţĥåţ {left} åŕé ļéfţ åfţéŕ ĝîvîñĝ {given} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>[šţôçķ]</translation>
    </message>
    <message>
        <source>the program chooses: the stock, else a stronger one, else a dilution</source>
        <translation>[ţĥé þŕôĝŕåm çĥôôšéš: ţĥé šţôçķ, éļšé å šţŕôñĝéŕ ôñé, éļšé å ðîļûţîôñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>too large: {draw} would be rounded to nothing</source>
        <translation>[ţôô ļåŕĝé: {draw} ŵôûļð bé ŕôûñðéð ţô ñôţĥîñĝ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>what holds for all: {choice}</source>
        <translation>[ŵĥåţ ĥôļðš fôŕ åļļ: {choice} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{choice} (chosen)</source>
        <translation>[{choice} (çĥôšéñ) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{donor} has no {draw} to spare: what it gives itself would be missing.</source>
        <translation>[{donor} ĥåš ñô {draw} ţô šþåŕé: ŵĥåţ îţ ĝîvéš îţšéļf ŵôûļð bé mîššîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{donor} holds what the others leave of the dose, all of which is given: it cannot give to {solution}.</source>
        <translation>[{donor} ĥôļðš ŵĥåţ ţĥé ôţĥéŕš ļéåvé ôf ţĥé ðôšé, åļļ ôf ŵĥîçĥ îš ĝîvéñ: îţ çåññôţ ĝîvé ţô {solution}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{donor} is not stronger than {solution}: nothing can be drawn from it.</source>
        <translation>[{donor} îš ñôţ šţŕôñĝéŕ ţĥåñ {solution}: ñôţĥîñĝ çåñ bé ðŕåŵñ fŕôm îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{donor} is run until it is empty: it cannot give to {solution}.</source>
        <translation>[{donor} îš ŕûñ ûñţîļ îţ îš émþţý: îţ çåññôţ ĝîvé ţô {solution}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{drawn} for {draw} ({off})</source>
        <translation>[{drawn} fôŕ {draw} ({off}) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{draw} cannot be measured with these two: the first would be full, and the second does not hold the rest, or there is none.</source>
        <translation>[{draw} çåññôţ bé méåšûŕéð ŵîţĥ ţĥéšé ţŵô: ţĥé fîŕšţ ŵôûļð bé fûļļ, åñð ţĥé šéçôñð ðôéš ñôţ ĥôļð ţĥé ŕéšţ, ôŕ ţĥéŕé îš ñôñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{draw} is less than the {least} that this site draws.</source>
        <translation>[{draw} îš ļéšš ţĥåñ ţĥé {least} ţĥåţ ţĥîš šîţé ðŕåŵš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{draw} is less than {share} of the smallest syringe that holds it, which measures badly.</source>
        <translation>[{draw} îš ļéšš ţĥåñ {share} ôf ţĥé šmåļļéšţ šýŕîñĝé ţĥåţ ĥôļðš îţ, ŵĥîçĥ méåšûŕéš båðļý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{draw} is more than the {volume} it is made up to.</source>
        <translation>[{draw} îš môŕé ţĥåñ ţĥé {volume} îţ îš måðé ûþ ţô. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{hindrance} A check will stop the plan.</source>
        <translation>[{hindrance} Å çĥéçķ ŵîļļ šţôþ ţĥé þļåñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{reads}, in {count} fillings</source>
        <translation>[{reads}, îñ {count} fîļļîñĝš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{reads}: filled to less than {share}, where it measures badly</source>
        <translation>[{reads}: fîļļéð ţô ļéšš ţĥåñ {share}, ŵĥéŕé îţ méåšûŕéš båðļý ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{share} of {volume} are {overfill}.</source>
        <translation>[{share} ôf {volume} åŕé {overfill}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{solution} has no volume stated: it is used as it is bought, and nothing is drawn for it.</source>
        <translation>[{solution} ĥåš ñô vôļûmé šţåţéð: îţ îš ûšéð åš îţ îš bôûĝĥţ, åñð ñôţĥîñĝ îš ðŕåŵñ fôŕ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{solution} is made in an empty container, which has no overfill. Choose how a bag is filled first.</source>
        <translation>[{solution} îš måðé îñ åñ émþţý çôñţåîñéŕ, ŵĥîçĥ ĥåš ñô ôvéŕfîļļ. Çĥôôšé ĥôŵ å båĝ îš fîļļéð fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” is no way to fill a container. Write one of these: {possible}.</source>
        <translation>[“{typed}” îš ñô ŵåý ţô fîļļ å çôñţåîñéŕ. Ŵŕîţé ôñé ôf ţĥéšé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>“{typed}” is nothing that can be drawn from. Write one of these: {possible}.</source>
        <translation>[“{typed}” îš ñôţĥîñĝ ţĥåţ çåñ bé ðŕåŵñ fŕôm. Ŵŕîţé ôñé ôf ţĥéšé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>add only</source>
        <translation>[åðð ôñļý ôñé]</translation>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation>[ðŕûĝ + ôvéŕfîļļ ôûţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>drug volume out</source>
        <translation>[ðŕûĝ vôļûmé ôûţ ôñé]</translation>
    </message>
    <message>
        <source>empty container</source>
        <translation>[émþţý çôñţåîñéŕ ôñé]</translation>
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
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
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
        <source>total time not stated</source>
        <translation>[ţôţåļ ţîmé ñôţ šţåţéð ôñé ţŵô]</translation>
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
        <source>Bag change</source>
        <translation>[Båĝ çĥåñĝé ôñé]</translation>
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
        <source>By which rules the containers are made. The category says how long after its making a container may still be begun; its limits are those of the site file.</source>
        <translation>[Bý ŵĥîçĥ ŕûļéš ţĥé çôñţåîñéŕš åŕé måðé. Ţĥé çåţéĝôŕý šåýš ĥôŵ ļôñĝ åfţéŕ îţš måķîñĝ å çôñţåîñéŕ måý šţîļļ bé béĝûñ; îţš ļîmîţš åŕé ţĥôšé ôf ţĥé šîţé fîļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>[Çåţéĝôŕý ôñé]</translation>
    </message>
    <message>
        <source>Category of sterile preparation</source>
        <translation>[Çåţéĝôŕý ôf šţéŕîļé þŕéþåŕåţîôñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>How the lines reach the vein and what they are filled with before the start. The page Delivery compares the four ways. None is ever assumed: choose one, or leave it as not stated.</source>
        <translation>[Ĥôŵ ţĥé ļîñéš ŕéåçĥ ţĥé véîñ åñð ŵĥåţ ţĥéý åŕé fîļļéð ŵîţĥ béfôŕé ţĥé šţåŕţ. Ţĥé þåĝé Ðéļîvéŕý çômþåŕéš ţĥé fôûŕ ŵåýš. Ñôñé îš évéŕ åššûméð: çĥôôšé ôñé, ôŕ ļéåvé îţ åš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>KEEPING AND TIMES</source>
        <translation>[ĶÉÉÞÎÑĜ ÅÑÐ ŢÎMÉŠ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>[Ķéþţ]</translation>
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
        <source>Over by</source>
        <translation>[Ôvéŕ bý ôñé]</translation>
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
        <source>The latest start</source>
        <translation>[Ţĥé ļåţéšţ šţåŕţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The limits of the category</source>
        <translation>[Ţĥé ļîmîţš ôf ţĥé çåţéĝôŕý ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The volume that follows the last bag, so that what is left in the line reaches the vein. Empty: no flush. Its fluid is stated on the page Delivery.</source>
        <translation>[Ţĥé vôļûmé ţĥåţ fôļļôŵš ţĥé ļåšţ båĝ, šô ţĥåţ ŵĥåţ îš ļéfţ îñ ţĥé ļîñé ŕéåçĥéš ţĥé véîñ. Émþţý: ñô fļûšĥ. Îţš fļûîð îš šţåţéð ôñ ţĥé þåĝé Ðéļîvéŕý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>What each change to another bag takes</source>
        <translation>[Ŵĥåţ éåçĥ çĥåñĝé ţô åñôţĥéŕ båĝ ţåķéš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What each change to another bag takes, for example 5 min. Nothing is given meanwhile, so that all later steps begin later. 0: nothing is reckoned with.</source>
        <translation>[Ŵĥåţ éåçĥ çĥåñĝé ţô åñôţĥéŕ båĝ ţåķéš, fôŕ éxåmþļé 5 min. Ñôţĥîñĝ îš ĝîvéñ méåñŵĥîļé, šô ţĥåţ åļļ ļåţéŕ šţéþš béĝîñ ļåţéŕ. 0: ñôţĥîñĝ îš ŕéçķôñéð ŵîţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>What the pump does at the end of the volume</source>
        <translation>[Ŵĥåţ ţĥé þûmþ ðôéš åţ ţĥé éñð ôf ţĥé vôļûmé ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>When the last step has to be over</source>
        <translation>[Ŵĥéñ ţĥé ļåšţ šţéþ ĥåš ţô bé ôvéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>When the last step has to be over: 2026-11-20 16:00, or a time alone for the same day. The latest start for that is told below. Empty: not stated.</source>
        <translation>[Ŵĥéñ ţĥé ļåšţ šţéþ ĥåš ţô bé ôvéŕ: 2026-11-20 16:00, ôŕ å ţîmé åļôñé fôŕ ţĥé šåmé ðåý. Ţĥé ļåţéšţ šţåŕţ fôŕ ţĥåţ îš ţôļð béļôŵ. Émþţý: ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Where the containers are kept until they are hung</source>
        <translation>[Ŵĥéŕé ţĥé çôñţåîñéŕš åŕé ķéþţ ûñţîļ ţĥéý åŕé ĥûñĝ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Where the containers are kept until they are hung. It is never assumed: without it no begin by and no discard by are known.</source>
        <translation>[Ŵĥéŕé ţĥé çôñţåîñéŕš åŕé ķéþţ ûñţîļ ţĥéý åŕé ĥûñĝ. Îţ îš ñévéŕ åššûméð: ŵîţĥôûţ îţ ñô béĝîñ bý åñð ñô ðîšçåŕð bý åŕé ķñôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>begin within {fridge} from the fridge</source>
        <translation>[béĝîñ ŵîţĥîñ {fridge} fŕôm ţĥé fŕîðĝé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>begin within {room} at room temperature</source>
        <translation>[béĝîñ ŵîţĥîñ {room} åţ ŕôôm ţémþéŕåţûŕé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>begin within {room}, from the fridge {fridge}</source>
        <translation>[béĝîñ ŵîţĥîñ {room}, fŕôm ţĥé fŕîðĝé {fridge} ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>differs</source>
        <translation>[ðîfféŕš ôñé]</translation>
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
        <source>fridge, 2 to 8 °C</source>
        <translation>[fŕîðĝé, 2 ţô 8 °Ç ôñé ţŵô]</translation>
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
        <source>room temperature</source>
        <translation>[ŕôôm ţémþéŕåţûŕé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>scales {count} rates</source>
        <translation>[šçåļéš {count} ŕåţéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>start by {latest}</source>
        <translation>[šţåŕţ bý {latest} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>start by {latest}; as it starts now it is over at {ends}</source>
        <translation>[šţåŕţ bý {latest}; åš îţ šţåŕţš ñôŵ îţ îš ôvéŕ åţ {ends} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>states no limit</source>
        <translation>[šţåţéš ñô ļîmîţ ôñé]</translation>
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
        <source>{category} (not in the site file)</source>
        <translation>[{category} (ñôţ îñ ţĥé šîţé fîļé) ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation>[Éåçĥ ļåbéļ šåýš ŵĥåţ îš îñ îţš çôñţåîñéŕ åš îţ îš þŕéþåŕéð åñð ðŕåŵñ fŕôm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation>[Évéŕý çôñţåîñéŕ îš ĥûñĝ béfôŕé îţš béĝîñ bý, åñð émþţý béfôŕé îţš ðîšçåŕð bý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation>[Évéŕý çôñţåîñéŕ îš ĥûñĝ béfôŕé îţš béĝîñ bý. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation>[Ţĥé ðîļûéñţ, {diluent}, îš åļļôŵéð fôŕ {drug}. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation>[Ţĥé ļåšţ båĝ ŕûñš ñô fåšţéŕ ţĥåñ {drug} måý bé ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš {given}, åš ôŕðéŕéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation>[Ţĥé ļåšţ šţéþ éñðš bý {finish_by}; ţĥé ļåţéšţ šţåŕţ fôŕ ţĥåţ îš {latest}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation>[Ţĥé šţŕéñĝţĥ ôf ţĥé ļåšţ båĝ îš ŵîţĥîñ ţĥé ŕåñĝé ţĥåţ îš ķñôŵñ fôŕ {drug}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>A donor belongs to “source: solution” only.</source>
        <translation>[Å ðôñôŕ béļôñĝš ţô “šôûŕçé: šôļûţîôñ” ôñļý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>How solution {number} is made is stated twice.</source>
        <translation>[Ĥôŵ šôļûţîôñ {number} îš måðé îš šţåţéð ţŵîçé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Say which solution this one is drawn from.</source>
        <translation>[Šåý ŵĥîçĥ šôļûţîôñ ţĥîš ôñé îš ðŕåŵñ fŕôm. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Solution {number} cannot be drawn from solution {donor}: only a later, stronger one can give.</source>
        <translation>[Šôļûţîôñ {number} çåññôţ bé ðŕåŵñ fŕôm šôļûţîôñ {donor}: ôñļý å ļåţéŕ, šţŕôñĝéŕ ôñé çåñ ĝîvé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Solution {number} cannot be made to {made_to}: its own volume is {volume}.</source>
        <translation>[Šôļûţîôñ {number} çåññôţ bé måðé ţô {made_to}: îţš ôŵñ vôļûmé îš {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>There is no solution {number}; the plan has {count}.</source>
        <translation>[Ţĥéŕé îš ñô šôļûţîôñ {number}; ţĥé þļåñ ĥåš {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
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
        <source>What is prepared reaches the vein, stays in the lines, or is left over in what was made: the three parts add up.</source>
        <translation>[Ŵĥåţ îš þŕéþåŕéð ŕéåçĥéš ţĥé véîñ, šţåýš îñ ţĥé ļîñéš, ôŕ îš ļéfţ ôvéŕ îñ ŵĥåţ ŵåš måðé: ţĥé ţĥŕéé þåŕţš åðð ûþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
    <name>Preparation</name>
    <message>
        <source>Add diluent mL</source>
        <translation>[Åðð ðîļûéñţ mL ôñé]</translation>
    </message>
    <message>
        <source>By how much its concentration as prepared is off the planned one.</source>
        <translation>[Bý ĥôŵ mûçĥ îţš çôñçéñţŕåţîôñ åš þŕéþåŕéð îš ôff ţĥé þļåññéð ôñé. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>By how much the tolerance of the syringes may move what it holds, along its draws from the stock, at the worst.</source>
        <translation>[Bý ĥôŵ mûçĥ ţĥé ţôļéŕåñçé ôf ţĥé šýŕîñĝéš måý môvé ŵĥåţ îţ ĥôļðš, åļôñĝ îţš ðŕåŵš fŕôm ţĥé šţôçķ, åţ ţĥé ŵôŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>[Çôñţåîñéŕ ôñé]</translation>
    </message>
    <message>
        <source>Draw mL planned</source>
        <translation>[Ðŕåŵ mL þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>[Ðŕåŵñ fŕôm ôñé]</translation>
    </message>
    <message>
        <source>Drawn in syringes</source>
        <translation>[Ðŕåŵñ îñ šýŕîñĝéš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Gives mL</source>
        <translation>[Ĝîvéš mL ôñé]</translation>
    </message>
    <message>
        <source>How the container is filled: an empty one with exact volumes; or a bag bought filled, out of which the drug's volume is taken first, or that and the overfill, or nothing (add only).</source>
        <translation>[Ĥôŵ ţĥé çôñţåîñéŕ îš fîļļéð: åñ émþţý ôñé ŵîţĥ éxåçţ vôļûméš; ôŕ å båĝ bôûĝĥţ fîļļéð, ôûţ ôf ŵĥîçĥ ţĥé ðŕûĝ's vôļûmé îš ţåķéñ fîŕšţ, ôŕ ţĥåţ åñð ţĥé ôvéŕfîļļ, ôŕ ñôţĥîñĝ (åðð ôñļý). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Label mL as prepared</source>
        <translation>[Ļåbéļ mL åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Label mL planned</source>
        <translation>[Ļåbéļ mL þļåññéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Label {unit} as prepared</source>
        <translation>[Ļåbéļ {unit} åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Label {unit} planned</source>
        <translation>[Ļåbéļ {unit} þļåññéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Made to mL</source>
        <translation>[Måðé ţô mL ôñé]</translation>
    </message>
    <message>
        <source>Off %</source>
        <translation>[Ôff %]</translation>
    </message>
    <message>
        <source>Overfill mL</source>
        <translation>[Ôvéŕfîļļ mL ôñé]</translation>
    </message>
    <message>
        <source>Take out first mL</source>
        <translation>[Ţåķé ôûţ fîŕšţ mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The concentration that it really has.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñ ţĥåţ îţ ŕéåļļý ĥåš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The diluent to add to what the syringes have drawn.</source>
        <translation>[Ţĥé ðîļûéñţ ţô åðð ţô ŵĥåţ ţĥé šýŕîñĝéš ĥåvé ðŕåŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug in it when made, as planned, before anything is given.</source>
        <translation>[Ţĥé ðŕûĝ îñ îţ ŵĥéñ måðé, åš þļåññéð, béfôŕé åñýţĥîñĝ îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug that is left in it after giving, as planned.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ îš ļéfţ îñ îţ åfţéŕ ĝîvîñĝ, åš þļåññéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The drug that is really in it when made, before anything is given.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ îš ŕéåļļý îñ îţ ŵĥéñ måðé, béfôŕé åñýţĥîñĝ îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The drug that is really left in it after giving.</source>
        <translation>[Ţĥé ðŕûĝ ţĥåţ îš ŕéåļļý ļéfţ îñ îţ åfţéŕ ĝîvîñĝ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The number of the solution, the strongest first: the order of making.</source>
        <translation>[Ţĥé ñûmbéŕ ôf ţĥé šôļûţîôñ, ţĥé šţŕôñĝéšţ fîŕšţ: ţĥé ôŕðéŕ ôf måķîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The planned concentration.</source>
        <translation>[Ţĥé þļåññéð çôñçéñţŕåţîôñ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The syringes, and the mark that each is drawn up to.</source>
        <translation>[Ţĥé šýŕîñĝéš, åñð ţĥé måŕķ ţĥåţ éåçĥ îš ðŕåŵñ ûþ ţô. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The volume it is made to: its own, or larger so that it does not lose by giving.</source>
        <translation>[Ţĥé vôļûmé îţ îš måðé ţô: îţš ôŵñ, ôŕ ļåŕĝéŕ šô ţĥåţ îţ ðôéš ñôţ ļôšé bý ĝîvîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The volume to draw, exactly as planned, before a syringe rounds it.</source>
        <translation>[Ţĥé vôļûmé ţô ðŕåŵ, éxåçţļý åš þļåññéð, béfôŕé å šýŕîñĝé ŕôûñðš îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The volume to take out of the bag before the drug goes in.</source>
        <translation>[Ţĥé vôļûmé ţô ţåķé ôûţ ôf ţĥé båĝ béfôŕé ţĥé ðŕûĝ ĝôéš îñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This can be chosen: press F2 and then the arrow keys to see what is possible, or type it.</source>
        <translation>[Ţĥîš çåñ bé çĥôšéñ: þŕéšš F2 åñð ţĥéñ ţĥé åŕŕôŵ ķéýš ţô šéé ŵĥåţ îš þôššîbļé, ôŕ ţýþé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>This can be typed; empty, it is what holds for all, or its own volume.</source>
        <translation>[Ţĥîš çåñ bé ţýþéð; émþţý, îţ îš ŵĥåţ ĥôļðš fôŕ åļļ, ôŕ îţš ôŵñ vôļûmé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What a bag that is bought filled holds more than it says.</source>
        <translation>[Ŵĥåţ å båĝ ţĥåţ îš bôûĝĥţ fîļļéð ĥôļðš môŕé ţĥåñ îţ šåýš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What is drawn out of it for weaker solutions, as planned.</source>
        <translation>[Ŵĥåţ îš ðŕåŵñ ôûţ ôf îţ fôŕ ŵéåķéŕ šôļûţîôñš, åš þļåññéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>What is left in it after giving, as planned.</source>
        <translation>[Ŵĥåţ îš ļéfţ îñ îţ åfţéŕ ĝîvîñĝ, åš þļåññéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What is really left in it after giving.</source>
        <translation>[Ŵĥåţ îš ŕéåļļý ļéfţ îñ îţ åfţéŕ ĝîvîñĝ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Where the drug is drawn from: the stock, a stronger solution, or a dilution of the stock.</source>
        <translation>[Ŵĥéŕé ţĥé ðŕûĝ îš ðŕåŵñ fŕôm: ţĥé šţôçķ, å šţŕôñĝéŕ šôļûţîôñ, ôŕ å ðîļûţîôñ ôf ţĥé šţôçķ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>none measures it</source>
        <translation>[ñôñé méåšûŕéš îţ ôñé ţŵô]</translation>
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
        <source>{per} as prepared</source>
        <translation>[{per} åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{per} planned</source>
        <translation>[{per} þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>{syringe} mL: {mark}</source>
        <translation>[{syringe} mL: {mark} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{unit} as prepared</source>
        <translation>[{unit} åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{unit} planned</source>
        <translation>[{unit} þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>[± %]</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>All containers</source>
        <translation>[Åļļ çôñţåîñéŕš ôñé]</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>[Åš þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>Choose the stock</source>
        <translation>[Çĥôôšé ţĥé šţôçķ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Concentration of the stock</source>
        <translation>[Çôñçéñţŕåţîôñ ôf ţĥé šţôçķ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Empty containers with exact volumes; or bags that are bought filled, out of which the drug’s volume is taken first, or that and their overfill, or nothing. One bag can be filled otherwise in the table.</source>
        <translation>[Émþţý çôñţåîñéŕš ŵîţĥ éxåçţ vôļûméš; ôŕ båĝš ţĥåţ åŕé bôûĝĥţ fîļļéð, ôûţ ôf ŵĥîçĥ ţĥé ðŕûĝ’s vôļûmé îš ţåķéñ fîŕšţ, ôŕ ţĥåţ åñð ţĥéîŕ ôvéŕfîļļ, ôŕ ñôţĥîñĝ. Ôñé båĝ çåñ bé fîļļéð ôţĥéŕŵîšé îñ ţĥé ţåbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How all containers are filled</source>
        <translation>[Ĥôŵ åļļ çôñţåîñéŕš åŕé fîļļéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>How each bag is made</source>
        <translation>[Ĥôŵ éåçĥ båĝ îš måðé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>How each bag is made, in this order</source>
        <translation>[Ĥôŵ éåçĥ båĝ îš måðé, îñ ţĥîš ôŕðéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Overfill</source>
        <translation>[Ôvéŕfîļļ ôñé]</translation>
    </message>
    <message>
        <source>Overfill of all containers</source>
        <translation>[Ôvéŕfîļļ ôf åļļ çôñţåîñéŕš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>[Þŕéþåŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>The concentration of the product that is drawn up, after reconstitution, for example 5 mg/mL. It is the stock of the order.</source>
        <translation>[Ţĥé çôñçéñţŕåţîôñ ôf ţĥé þŕôðûçţ ţĥåţ îš ðŕåŵñ ûþ, åfţéŕ ŕéçôñšţîţûţîôñ, fôŕ éxåmþļé 5 mg/mL. Îţ îš ţĥé šţôçķ ôf ţĥé ôŕðéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The dose as prepared</source>
        <translation>[Ţĥé ðôšé åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>The making of every bag, the strongest first: each draw as a syringe with its mark. Arrow keys walk through it; a click goes to the row of the table.</source>
        <translation>[Ţĥé måķîñĝ ôf évéŕý båĝ, ţĥé šţŕôñĝéšţ fîŕšţ: éåçĥ ðŕåŵ åš å šýŕîñĝé ŵîţĥ îţš måŕķ. Åŕŕôŵ ķéýš ŵåļķ ţĥŕôûĝĥ îţ; å çļîçķ ĝôéš ţô ţĥé ŕôŵ ôf ţĥé ţåbļé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume of stock that the draws take as syringes measure them, the vials that are opened for it with the least waste, and what stays in them.</source>
        <translation>[Ţĥé vôļûmé ôf šţôçķ ţĥåţ ţĥé ðŕåŵš ţåķé åš šýŕîñĝéš méåšûŕé ţĥém, ţĥé vîåļš ţĥåţ åŕé ôþéñéð fôŕ îţ ŵîţĥ ţĥé ļéåšţ ŵåšţé, åñð ŵĥåţ šţåýš îñ ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Type the concentration of the drug as it is drawn up, after reconstitution. Then this page shows what each bag is drawn from, with which syringes, how much diluent it takes, and what the patient really gets.</source>
        <translation>[Ţýþé ţĥé çôñçéñţŕåţîôñ ôf ţĥé ðŕûĝ åš îţ îš ðŕåŵñ ûþ, åfţéŕ ŕéçôñšţîţûţîôñ. Ţĥéñ ţĥîš þåĝé šĥôŵš ŵĥåţ éåçĥ båĝ îš ðŕåŵñ fŕôm, ŵîţĥ ŵĥîçĥ šýŕîñĝéš, ĥôŵ mûçĥ ðîļûéñţ îţ ţåķéš, åñð ŵĥåţ ţĥé þåţîéñţ ŕéåļļý ĝéţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>What each bag holds</source>
        <translation>[Ŵĥåţ éåçĥ båĝ ĥôļðš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What each bag holds when made and after giving: as planned, and as prepared with the draws as syringes measure them. All cells are computed.</source>
        <translation>[Ŵĥåţ éåçĥ båĝ ĥôļðš ŵĥéñ måðé åñð åfţéŕ ĝîvîñĝ: åš þļåññéð, åñð åš þŕéþåŕéð ŵîţĥ ţĥé ðŕåŵš åš šýŕîñĝéš méåšûŕé ţĥém. Åļļ çéļļš åŕé çômþûţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What each bag holds: as planned, and as prepared</source>
        <translation>[Ŵĥåţ éåçĥ båĝ ĥôļðš: åš þļåññéð, åñð åš þŕéþåŕéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What every bag that is bought filled holds more than it says. Empty: not stated; then the page shows what the usual 3 to 20 % would do.</source>
        <translation>[Ŵĥåţ évéŕý båĝ ţĥåţ îš bôûĝĥţ fîļļéð ĥôļðš môŕé ţĥåñ îţ šåýš. Émþţý: ñôţ šţåţéð; ţĥéñ ţĥé þåĝé šĥôŵš ŵĥåţ ţĥé ûšûåļ 3 ţô 20 % ŵôûļð ðô. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What is drawn from what</source>
        <translation>[Ŵĥåţ îš ðŕåŵñ fŕôm ŵĥåţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the patient gets of the bags as they are really made: draws rounded to the marks of their syringes, and the volume that the way of filling gives. The pump delivers the planned volumes.</source>
        <translation>[Ŵĥåţ ţĥé þåţîéñţ ĝéţš ôf ţĥé båĝš åš ţĥéý åŕé ŕéåļļý måðé: ðŕåŵš ŕôûñðéð ţô ţĥé måŕķš ôf ţĥéîŕ šýŕîñĝéš, åñð ţĥé vôļûmé ţĥåţ ţĥé ŵåý ôf fîļļîñĝ ĝîvéš. Ţĥé þûmþ ðéļîvéŕš ţĥé þļåññéð vôļûméš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>What to draw from where, into which syringe, and how the container is filled; the strongest bag first. Bold cells (white) can be chosen or typed.</source>
        <translation>[Ŵĥåţ ţô ðŕåŵ fŕôm ŵĥéŕé, îñţô ŵĥîçĥ šýŕîñĝé, åñð ĥôŵ ţĥé çôñţåîñéŕ îš fîļļéð; ţĥé šţŕôñĝéšţ båĝ fîŕšţ. Bôļð çéļļš (ŵĥîţé) çåñ bé çĥôšéñ ôŕ ţýþéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>for example 5 mg/mL</source>
        <translation>[fôŕ éxåmþļé 5 mg/mL ôñé ţŵô]</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>[ñôţ šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>{field}</source>
        <translation>[{field} ôñé]</translation>
    </message>
    <message>
        <source>{row} · {column}</source>
        <translation>[{row} · {column} ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Prepared</name>
    <message>
        <source>As prepared {low} to {high} of {planned} ({low_off} to {high_off}): the overfill of {solutions} is not stated.</source>
        <translation>[Åš þŕéþåŕéð {low} ţô {high} ôf {planned} ({low_off} ţô {high_off}): ţĥé ôvéŕfîļļ ôf {solutions} îš ñôţ šţåţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>As prepared {really} of {planned} ({off}), ± {tolerance} from syringes.</source>
        <translation>[Åš þŕéþåŕéð {really} ôf {planned} ({off}), ± {tolerance} fŕôm šýŕîñĝéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>As prepared: not known, because no syringe here measures the draw of {solutions}.</source>
        <translation>[Åš þŕéþåŕéð: ñôţ ķñôŵñ, béçåûšé ñô šýŕîñĝé ĥéŕé méåšûŕéš ţĥé ðŕåŵ ôf {solutions}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>As prepared: not known.</source>
        <translation>[Åš þŕéþåŕéð: ñôţ ķñôŵñ. ôñé ţŵô]</translation>
    </message>
    <message>
        <source>From the stock: {drawn}. Opened: {vials}. Left over: {waste}.</source>
        <translation>[Fŕôm ţĥé šţôçķ: {drawn}. Ôþéñéð: {vials}. Ļéfţ ôvéŕ: {waste}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>From the stock: {drawn}. State the vials to see which are opened.</source>
        <translation>[Fŕôm ţĥé šţôçķ: {drawn}. Šţåţé ţĥé vîåļš ţô šéé ŵĥîçĥ åŕé ôþéñéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No dose is counted; the strengths as prepared stand below.</source>
        <translation>[Ñô ðôšé îš çôûñţéð; ţĥé šţŕéñĝţĥš åš þŕéþåŕéð šţåñð béļôŵ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>No stock is chosen yet, so nothing can be drawn and nothing is known of how the bags are made.</source>
        <translation>[Ñô šţôçķ îš çĥôšéñ ýéţ, šô ñôţĥîñĝ çåñ bé ðŕåŵñ åñð ñôţĥîñĝ îš ķñôŵñ ôf ĥôŵ ţĥé båĝš åŕé måðé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} × {vial}</source>
        <translation>[{count} × {vial} ôñé ţŵô]</translation>
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
    <name>PrimingWays</name>
    <message>
        <source>state what a line holds, and it is worked out</source>
        <translation>[šţåţé ŵĥåţ å ļîñé ĥôļðš, åñð îţ îš ŵôŕķéð ôûţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{name} (chosen): {comes_to}</source>
        <translation>[{name} (çĥôšéñ): {comes_to} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{name}: {comes_to}</source>
        <translation>[{name}: {comes_to} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>[{said} ôñé]</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Copies</source>
        <translation>[Çôþîéš ôñé]</translation>
    </message>
    <message>
        <source>How often each page is printed</source>
        <translation>[Ĥôŵ ôfţéñ éåçĥ þåĝé îš þŕîñţéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Nothing was printed: something that you typed cannot be taken.</source>
        <translation>[Ñôţĥîñĝ ŵåš þŕîñţéð: šôméţĥîñĝ ţĥåţ ýôû ţýþéð çåññôţ bé ţåķéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Page {pages} was read back and handed to {printer}: {job}</source>
        <translation>[Þåĝé {pages} ŵåš ŕéåð båçķ åñð ĥåñðéð ţô {printer}: {job} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>[Þåĝéš]</translation>
    </message>
    <message>
        <source>Pages {pages} were read back and handed to {printer}: {job}</source>
        <translation>[Þåĝéš {pages} ŵéŕé ŕéåð båçķ åñð ĥåñðéð ţô {printer}: {job} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Þŕîñţ]</translation>
    </message>
    <message>
        <source>Print these pages of the document that is shown, in their true size</source>
        <translation>[Þŕîñţ ţĥéšé þåĝéš ôf ţĥé ðôçûméñţ ţĥåţ îš šĥôŵñ, îñ ţĥéîŕ ţŕûé šîžé ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>[Þŕîñţéŕ ôñé]</translation>
    </message>
    <message>
        <source>Read back and handed to {printer} …</source>
        <translation>[Ŕéåð båçķ åñð ĥåñðéð ţô {printer} … ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The pages are being made anew. Print when they are shown.</source>
        <translation>[Ţĥé þåĝéš åŕé béîñĝ måðé åñéŵ. Þŕîñţ ŵĥéñ ţĥéý åŕé šĥôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The pages to print, like 1-3, 5; nothing means all</source>
        <translation>[Ţĥé þåĝéš ţô þŕîñţ, ļîķé 1-3, 5; ñôţĥîñĝ méåñš åļļ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The printer for this document; each kind of document remembers its own</source>
        <translation>[Ţĥé þŕîñţéŕ fôŕ ţĥîš ðôçûméñţ; éåçĥ ķîñð ôf ðôçûméñţ ŕémémbéŕš îţš ôŵñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>The workbook is printed by a spreadsheet program; export it.</source>
        <translation>[Ţĥé ŵôŕķbôôķ îš þŕîñţéð bý å šþŕéåðšĥééţ þŕôĝŕåm; éxþôŕţ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This computer has no printer. Export the documents instead.</source>
        <translation>[Ţĥîš çômþûţéŕ ĥåš ñô þŕîñţéŕ. Éxþôŕţ ţĥé ðôçûméñţš îñšţéåð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[åļļ]</translation>
    </message>
    <message>
        <source>looking for printers …</source>
        <translation>[ļôôķîñĝ fôŕ þŕîñţéŕš … ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The print service of this computer does not answer: {reason}</source>
        <translation>[Ţĥé þŕîñţ šéŕvîçé ôf ţĥîš çômþûţéŕ ðôéš ñôţ åñšŵéŕ: {reason} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the document: {reason}</source>
        <translation>[Ţĥé þŕîñţéŕ “{printer}” ðîð ñôţ ţåķé ţĥé ðôçûméñţ: {reason} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no page {number}: the document has {count}.</source>
        <translation>[Ţĥéŕé îš ñô þåĝé {number}: ţĥé ðôçûméñţ ĥåš {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” any more.</source>
        <translation>[Ţĥéŕé îš ñô þŕîñţéŕ “{printer}” åñý môŕé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{first}-{last} runs backwards.</source>
        <translation>[{first}-{last} ŕûñš båçķŵåŕðš. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{typed}” names no pages. Write them like 1-3, 5; nothing means all.</source>
        <translation>[“{typed}” ñåméš ñô þåĝéš. Ŵŕîţé ţĥém ļîķé 1-3, 5; ñôţĥîñĝ méåñš åļļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>Drug left over</source>
        <translation>[Ðŕûĝ ļéfţ ôvéŕ ôñé]</translation>
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
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation>[ĝôéš ôñ åţ îţš ķééþ-ôþéñ ŕåţé åţ ţĥé éñð ôf ţĥé vôļûmé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation>[ĝôéš ôñ åţ ţĥé ŕåţé ţĥåţ îš šéţ åţ ţĥé éñð ôf ţĥé vôļûmé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation>[ĝôéš ôñ åţ {rate} åţ ţĥé éñð ôf ţĥé vôļûmé, ţô ķééþ ţĥé véîñ ôþéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation>[šţôþš åţ ţĥé éñð ôf ţĥé vôļûmé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation>[ŵĥåţ îţ ðôéš åţ ţĥé éñð ôf ţĥé vôļûmé îš ñôţ šţåţéð ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation>[{pump}: ŕåţéš fŕôm {lowest} ţô {highest} îñ šţéþš ôf {rate_step}; vôļûméš fŕôm {least} îñ šţéþš ôf {volume_step}. Šôûŕçé: {source} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>A keep-open rate belongs to a pump that keeps the vein open: state “at_end” as “keep-open”, or leave it out.</source>
        <translation>[Å ķééþ-ôþéñ ŕåţé béļôñĝš ţô å þûmþ ţĥåţ ķééþš ţĥé véîñ ôþéñ: šţåţé “åţ_éñð” åš “ķééþ-ôþéñ”, ôŕ ļéåvé îţ ôûţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There is no category “{category}”. Known here: {known}.</source>
        <translation>[Ţĥéŕé îš ñô çåţéĝôŕý “{category}”. Ķñôŵñ ĥéŕé: {known}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>There is no pump “{pump}”. Known here: {known}.</source>
        <translation>[Ţĥéŕé îš ñô þûmþ “{pump}”. Ķñôŵñ ĥéŕé: {known}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
</context>
<context>
    <name>SiteFiles</name>
    <message>
        <source>A list of groups is needed here, in which each names its “{key}”.</source>
        <translation>[Å ļîšţ ôf ĝŕôûþš îš ñééðéð ĥéŕé, îñ ŵĥîçĥ éåçĥ ñåméš îţš “{key}”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This folder, which the variable {variable} names, is not there. Connect it or make it: the settings of the hospital are read from it.</source>
        <translation>[Ţĥîš fôļðéŕ, ŵĥîçĥ ţĥé våŕîåbļé {variable} ñåméš, îš ñôţ ţĥéŕé. Çôññéçţ îţ ôŕ måķé îţ: ţĥé šéţţîñĝš ôf ţĥé ĥôšþîţåļ åŕé ŕéåð fŕôm îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>This is not a site file: it has no field “desens_site”.</source>
        <translation>[Ţĥîš îš ñôţ å šîţé fîļé: îţ ĥåš ñô fîéļð “ðéšéñš_šîţé”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This site file was written for a newer version (format {found}); this program reads format {known}.</source>
        <translation>[Ţĥîš šîţé fîļé ŵåš ŵŕîţţéñ fôŕ å ñéŵéŕ véŕšîôñ (fôŕmåţ {found}); ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>“{found}” is not the format of a site file; this program reads format {known}.</source>
        <translation>[“{found}” îš ñôţ ţĥé fôŕmåţ ôf å šîţé fîļé; ţĥîš þŕôĝŕåm ŕéåðš fôŕmåţ {known}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{named}” is stated twice.</source>
        <translation>[“{named}” îš šţåţéð ţŵîçé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>SiteProblem</name>
    <message>
        <source>Close the program (Escape)</source>
        <translation>[Çļôšé ţĥé þŕôĝŕåm (Éšçåþé) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Desens: the settings of the hospital</source>
        <translation>[Ðéšéñš: ţĥé šéţţîñĝš ôf ţĥé ĥôšþîţåļ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>No plan is opened meanwhile: it would be judged by other pumps, limits and thresholds than those the hospital has written down. Mend the file, then read it again.</source>
        <translation>[Ñô þļåñ îš ôþéñéð méåñŵĥîļé: îţ ŵôûļð bé ĵûðĝéð bý ôţĥéŕ þûmþš, ļîmîţš åñð ţĥŕéšĥôļðš ţĥåñ ţĥôšé ţĥé ĥôšþîţåļ ĥåš ŵŕîţţéñ ðôŵñ. Méñð ţĥé fîļé, ţĥéñ ŕéåð îţ åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>[Qûîţ]</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>[Ŕéåð îţ åĝåîñ ôñé]</translation>
    </message>
    <message>
        <source>Read the site file again, and open the window when it can be used</source>
        <translation>[Ŕéåð ţĥé šîţé fîļé åĝåîñ, åñð ôþéñ ţĥé ŵîñðôŵ ŵĥéñ îţ çåñ bé ûšéð ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The file with the place in it, and what is wrong there. The text can be selected and copied.</source>
        <translation>[Ţĥé fîļé ŵîţĥ ţĥé þļåçé îñ îţ, åñð ŵĥåţ îš ŵŕôñĝ ţĥéŕé. Ţĥé ţéxţ çåñ bé šéļéçţéð åñð çôþîéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The site file of the hospital cannot be used.</source>
        <translation>[Ţĥé šîţé fîļé ôf ţĥé ĥôšþîţåļ çåññôţ bé ûšéð. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What is wrong with the site file</source>
        <translation>[Ŵĥåţ îš ŵŕôñĝ ŵîţĥ ţĥé šîţé fîļé ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The volume that is keyed into the pump for the whole bag: without what has primed its line.</source>
        <translation>[Ţĥé vôļûmé ţĥåţ îš ķéýéð îñţô ţĥé þûmþ fôŕ ţĥé ŵĥôļé båĝ: ŵîţĥôûţ ŵĥåţ ĥåš þŕîméð îţš ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The volume to draw, exactly as planned.</source>
        <translation>[Ţĥé vôļûmé ţô ðŕåŵ, éxåçţļý åš þļåññéð. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>To infuse mL</source>
        <translation>[Ţô îñfûšé mL ôñé]</translation>
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
        <source>intermediate {letter}</source>
        <translation>[îñţéŕméðîåţé {letter} ôñé ţŵô]</translation>
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
    <name>StockOffer</name>
    <message>
        <source>Draw up {name}, {concentration}, as the library has it. {verified} Source: {source}</source>
        <translation>[Ðŕåŵ ûþ {name}, {concentration}, åš ţĥé ļîbŕåŕý ĥåš îţ. {verified} Šôûŕçé: {source} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Not verified here: compare it with the vial in your hand.</source>
        <translation>[Ñôţ véŕîfîéð ĥéŕé: çômþåŕé îţ ŵîţĥ ţĥé vîåļ îñ ýôûŕ ĥåñð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Use the stock {name}, {concentration}</source>
        <translation>[Ûšé ţĥé šţôçķ {name}, {concentration} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Use {concentration}</source>
        <translation>[Ûšé {concentration} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Verified by {by}.</source>
        <translation>[Véŕîfîéð bý {by}. ôñé ţŵô]</translation>
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
    <name>Supply</name>
    <message>
        <source>The vial of {vial} is stated twice.</source>
        <translation>[Ţĥé vîåļ ôf {vial} îš šţåţéð ţŵîçé. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>These are {count} sizes of vial; the program takes {most}.</source>
        <translation>[Ţĥéšé åŕé {count} šîžéš ôf vîåļ; ţĥé þŕôĝŕåm ţåķéš {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>[þôŵðéŕ ôñé]</translation>
    </message>
    <message>
        <source>{amount} / {usable}</source>
        <translation>[{amount} / {usable} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>“{typed}” is no vial. Write the drug in it and the mL that can be drawn out of it: “{example}”; several sizes with “;” between them.</source>
        <translation>[“{typed}” îš ñô vîåļ. Ŵŕîţé ţĥé ðŕûĝ îñ îţ åñð ţĥé mL ţĥåţ çåñ bé ðŕåŵñ ôûţ ôf îţ: “{example}”; šévéŕåļ šîžéš ŵîţĥ “;” béţŵééñ ţĥém. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
</context>
<context>
    <name>SupplyRow</name>
    <message>
        <source>50 mg / 10 mL; 100 mg / 20 mL</source>
        <translation>[50 mg / 10 mL; 100 mg / 20 mL ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The vials that the stock is drawn from: the drug in one as labelled, and the mL that can be drawn out of it; several sizes with “;” between them. A powder begins with “powder:”. Empty: not stated, so no vials are counted.</source>
        <translation>[Ţĥé vîåļš ţĥåţ ţĥé šţôçķ îš ðŕåŵñ fŕôm: ţĥé ðŕûĝ îñ ôñé åš ļåbéļļéð, åñð ţĥé mL ţĥåţ çåñ bé ðŕåŵñ ôûţ ôf îţ; šévéŕåļ šîžéš ŵîţĥ “;” béţŵééñ ţĥém. Å þôŵðéŕ béĝîñš ŵîţĥ “þôŵðéŕ:”. Émþţý: ñôţ šţåţéð, šô ñô vîåļš åŕé çôûñţéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>[Vîåļš]</translation>
    </message>
    <message>
        <source>Vials of the stock</source>
        <translation>[Vîåļš ôf ţĥé šţôçķ ôñé ţŵô]</translation>
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
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation>[1 šţéþ ûñðéŕ {share} ôf þļåñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation>[Å çåŕŕîéŕ ŕûñš åţ îţš ŕåţé åļļ ţĥé ţîmé, béţŵééñ šţéþš ţôô. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation>[Å ļîñé fôŕ éåçĥ båĝ, fîļļéð ŵîţĥ ðîļûéñţ béfôŕé ţĥé šţåŕţ; åļļ ôf ţĥém ĵôîñ åţ ţĥé véîñ. Ûšûåļ îñ ôñçôļôĝý: éåçĥ båĝ fîŕšţ þûšĥéš å ļîñé ôf ðîļûéñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation>[Å ļîñé fôŕ éåçĥ båĝ, fîļļéð ŵîţĥ ţĥåţ båĝ béfôŕé ţĥé šţåŕţ; åļļ ôf ţĥém ĵôîñ åţ ţĥé véîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation>[Å þŕîmåŕý šéţ fôŕ å þûmþ ĥôļðš åbôûţ 15 ţô 27 mL (îñfûšîôññûŕšé.ôŕĝ): îţ šţåñðš ôñ ţĥé šéţ's ôŵñ þåçķåĝé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation>[Åfţéŕ šţéþ {step} çļåmþ ţĥé ļîñé ôf {bag} åñð ķééþ îţ: {bag} ŕûñš åĝåîñ fŕôm šţéþ {again}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation>[Åfţéŕ šţéþ {step} ţĥé ļîñé ĥôļðš {drug}; fļûšĥîñĝ îţ bý ĥåñð ŵôûļð ĝîvé ţĥåţ åš å bôļûš, môŕé ţĥåñ åļļ šţéþš šô fåŕ ţôĝéţĥéŕ ({given}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation>[Åfţéŕ šţéþ {step} ţĥé ļîñé ĥôļðš {drug}; fļûšĥîñĝ îţ bý ĥåñð ŵôûļð ĝîvé ţĥåţ åš å bôļûš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation>[Åfţéŕ šţéþ {step}: çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb, ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation>[Åfţéŕ šţéþ {step}: çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb, ðô ñôţ fļûšĥ. Fļûšĥéð îñ, ţĥé {drug} îñ ţĥé ļîñé ŵôûļð bé {share} ôf ţĥé ðôšé ţôô mûçĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation>[Åfţéŕ šţéþ {step}: çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb, ðô ñôţ fļûšĥ. Ţĥé fļûšĥ ôf {flush} ţĥåţ îš šţåţéð ŵôûļð bŕîñĝ {drug} ({share} ôf ţĥé ðôšé) ţôô mûçĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation>[Åfţéŕ šţéþ {step}: fļûšĥ ŵîţĥ {flush} ôf {fluid} åţ {rate}. Îţ bŕîñĝš îñ {drug} ôf ţĥé ðôšé. Çļåmþ åñð ðîšçôññéçţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation>[Åţ évéŕý båĝ çĥåñĝé: çļåmþ, ðîšçôññéçţ åţ ţĥé ĥûb, ðîšçåŕð ţĥé ļîñé. Ðô ñôţ fļûšĥ, bôļûš ôŕ þûŕĝé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation>[Åţ évéŕý båĝ çĥåñĝé: šţôþ ţĥé þûmþ, çļåmþ, åñð ĥåñĝ ţĥé ñéxţ båĝ ôñ ţĥé šåmé ļîñé. Ðô ñôţ fļûšĥ, bôļûš ôŕ þûŕĝé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation>[Çôññéçţ éåçĥ ļîñé åţ ţĥé véîñ, åţ ţĥé ĥûb ôf ţĥé çåţĥéţéŕ, ŵĥéñ îţš båĝ béĝîñš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation>[Çôññéçţ éåçĥ ļîñé béfôŕé ţĥåţ šţŕéţçĥ ŵĥéñ îţš båĝ béĝîñš. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation>[Fîļļ ŵĥåţ ļîéš béţŵééñ ţĥé ĵôîñ åñð ţĥé véîñ ({common}: þôŕţ, fîļţéŕ, Ý-šîţé) ŵîţĥ {diluent}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation>[Ĥåŕðîñĝ éţ åļ., Ĵôûŕñåļ ôf Îñfûšîôñ Ñûŕšîñĝ 2020;43:47-52, ðôî 10.1097/ÑÅÑ.0000000000000355: ûþ ţô 35 % ôf ţĥé ðŕûĝ ŵåš ñôţ ĝîvéñ béçåûšé ôf ŵĥåţ šţåýš îñ ţĥé šéţ, môšţ ŵîţĥ 50 mL. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation>[ÎŠMÞ, Åððîţîôñåļ šţŕåţéĝîéš ţô îmþŕôvé çômþļéţé ðéļîvéŕý ôf šmåļļ-vôļûmé îñţéŕmîţţéñţ îñfûšîôñš: ŵĥåţ îš ļéfţ îñ å ļîñé ţĥåţ îš ûšéð åĝåîñ çåñ béçômé åñ îñåðvéŕţéñţ bôļûš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation>[ÎŠMÞ, Ĥîððéñ méðîçåţîôñ ļôšš ŵĥéñ ûšîñĝ å þŕîmåŕý åðmîñîšţŕåţîôñ šéţ, 3 Ðéçémbéŕ 2020: å þûmþ's šéţ ĥéļð åbôûţ 25 mL, šô ţĥåţ ĥåļf ôf å båĝ ôf 50 mL šţåýéð îñ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation>[Ķôñîñĝš éţ åļ., BîôMéðîçåļ Éñĝîñééŕîñĝ ÔñĻîñé, ðôî 10.1186/s12938-016-0309-4: ðéļåýš çômþûţéð fŕôm ţĥé vôļûmé ôf ţĥé çåţĥéţéŕ åñð îţš fļôŵ ðîfféŕéð fŕôm méåšûŕéð ôñéš bý 14 % (šţåñðåŕð ðévîåţîôñ). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation>[Ñô fļûšĥ îš šţåţéð fôŕ ţĥé éñð, åñð {drug} ôf ţĥé ðôšé ({share}) šţåý îñ ţĥé ļîñé: šţåţé å fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation>[Ôñé ļîñé fôŕ åļļ båĝš: þŕîmé îţ ŵîţĥ {line} ôf {bag}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>[Ôñé ļîñé fôŕ åļļ båĝš: þŕîmé îţ ŵîţĥ {line} ôf {bag}; ðîšçåŕð ţĥé {waste} ţĥåţ ŕûñ ôûţ ôf îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation>[Ôñé ļîñé fôŕ åļļ båĝš: þŕîmé îţ ŵîţĥ {line} ôf {diluent}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation>[Ôñé ļîñé, fîļļéð ŵîţĥ ðîļûéñţ béfôŕé ţĥé šţåŕţ; ţĥé båĝš åŕé çĥåñĝéð åţ îţš ûþþéŕ éñð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation>[Ôñé ļîñé, fîļļéð ŵîţĥ ţĥé fîŕšţ båĝ béfôŕé ţĥé šţåŕţ; ţĥé båĝš åŕé çĥåñĝéð åţ îţš ûþþéŕ éñð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation>[Ôñé ļîñé, þŕîméð ŵîţĥ båĝ 1 ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation>[Ôñé ļîñé, þŕîméð ŵîţĥ ðîļûéñţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation>[Ôŵñ ļîñéš, þŕîméð ŵîţĥ båĝš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation>[Ôŵñ ļîñéš, þŕîméð ŵîţĥ ðîļûéñţ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation>[Þļûĝ fļôŵ: ŵĥåţ éñţéŕš å ļîñé fîŕšţ ļéåvéš îţ fîŕšţ, åñð ñôţĥîñĝ mîxéš. Îñ å ŕéåļ ļîñé ţĥé mîððļé ŕûñš åĥéåð ôf ţĥé ŵåļļ, šô ţĥé fîŕšţ ðŕûĝ åŕŕîvéš éåŕļîéŕ åñð ŕîšéš åŕé ļéšš šţééþ ţĥåñ šĥôŵñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation>[Þŕîmé å ļîñé fôŕ éåçĥ båĝ ŵîţĥ {line} ôf {diluent}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation>[Þŕîmé ţĥé ļîñé ôf {bag} ŵîţĥ {line} ôf {bag}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>[Þŕîmé ţĥé ļîñé ôf {bag} ŵîţĥ {line} ôf {bag}; ðîšçåŕð ţĥé {waste} ţĥåţ ŕûñ ôûţ ôf îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation>[Þûmþš ŕéåçĥ ţĥéîŕ ŕåţé åţ ôñçé åñð ļîñéš ðô ñôţ šţŕéţçĥ. Åţ ļôŵ ŕåţéš å ŕéåļ þûmþ måý ţåķé ļôñĝ ţô ŕéåçĥ îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation>[Ŕûñ {fluid} åš çåŕŕîéŕ åţ {rate} fŕôm ţĥé šţåŕţ ţô ţĥé éñð, ŵîţĥôûţ å çĥåñĝé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation>[Šţéþ {step}: ţĥé þûmþ ţåķéš {of_step} ôf {bag}, {pumped} îñ åļļ îţš šţéþš. Ţĥé ôţĥéŕ {line} åŕé îñ îţš ļîñé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation>[Ţĥé ŵåŕð ðôéš ŵĥåţ îš ŵŕîţţéñ åbôvé, åñð båĝš åŕé çĥåñĝéð ŵîţĥôûţ å bôļûš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation>[Ţĥéñ fļûšĥ ŵîţĥ {flush} ôf {fluid} åţ {rate}: ţĥåţ îš ţĥé éñð ôf šţéþ {step}. Çļåmþ åñð ðîšçôññéçţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation>[Ţĥéñ fļûšĥ ŵîţĥ {flush} ôf {fluid} åţ {rate}: ţĥé fîŕšţ {of_step} åŕé ţĥé éñð ôf šţéþ {step}. Çļåmþ åñð ðîšçôññéçţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation>[Ţĥéý åŕé åbôûţ îñfûšîôñš åţ ļåŕĝé; ñôñé ôf ţĥém méåšûŕéð å ðéšéñšîţîžåţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation>[Ţîmméŕmåñ éţ åļ., Bîôméðîžîñîšçĥé Ţéçĥñîķ 2015, ðôî 10.1515/bmţ-2014-0139: å šļôŵ þûmþ ţôôķ môŕé ţĥåñ 1 h ţô šţåŕţ ûþ; ţĥé vôļûmé ôf ţĥé ţûbéš åñð ţĥé šţŕéţçĥ ôf ţĥé šýŕîñĝéš åŕé ĥåŕð ţô fôŕéšéé ţôĝéţĥéŕ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation>[Ŵĥåţ ļîéš béţŵééñ ţĥé ĵôîñ åñð ţĥé véîñ ĥôļðš ðîļûéñţ åţ ţĥé šţåŕţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>[å fļûîð ţĥåţ îš ñôţ šţåţéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>[åš þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>[ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>each step a little later</source>
        <translation>[éåçĥ šţéþ å ļîţţļé ļåţéŕ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation>[fîŕšţ ðŕûĝ îñ šţéþ {step}, åfţéŕ {minute} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>[ñô ðŕûĝ ŕéåçĥéš ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation>[ôñé ļîñé: båĝ 1 ôñé]</translation>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation>[ôñé ļîñé: ðîļûéñţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation>[ôŵñ ļîñéš: ðîļûéñţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation>[ôŵñ ļîñéš: ţĥéîŕ båĝš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation>[ŕîšéš bý ×{rise} îñ šţéþ {step} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation>[{count} šţéþš ûñðéŕ {share} ôf þļåñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation>[{drug} ({share}) ñévéŕ åŕŕîvé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation>[{drug} ({share}) ñévéŕ åŕŕîvé ŵîţĥôûţ å fļûšĥ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation>[{drug} ({share}) ţôô mûçĥ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation>[Å çĥéçķ ţĥåţ ĥåð ñôţĥîñĝ ţô ĵûðĝé îñ ţĥîš þļåñ îš ñôţ ļîšţéð: ţĥåţ îţ îš åbšéñţ ðôéš ñôţ šåý “ŕîĝĥţ”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>[Åļļ ŕôŵš ôñé]</translation>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation>[Åļļ ŕôŵš ôf “Ļîvé” ôñé ţŵô]</translation>
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
        <source>As shipped</source>
        <translation>[Åš šĥîþþéð ôñé]</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>[Åţ ţĥé éñð ôf å vôļûmé ôñé ţŵô]</translation>
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
        <source>Audit trail</source>
        <translation>[Åûðîţ ţŕåîļ ôñé]</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>[Bôŕñ]</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>[Çĥéçķ]</translation>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation>[Çĥéçķš ţĥåţ ŵôûļð šåý šôméţĥîñĝ éļšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation>[Çĥôšéñ fôŕ šîñĝļé šôļûţîôñš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>[Çôñçéñţŕåţîôñ ôñé]</translation>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation>[Çôñçéñţŕåţîôñ åš þŕéþåŕéð ôñé ţŵô]</translation>
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
        <source>Containers</source>
        <translation>[Çôñţåîñéŕš ôñé]</translation>
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
        <source>Desens {version}</source>
        <translation>[Ðéšéñš {version} ôñé ţŵô]</translation>
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
        <source>Dose as prepared</source>
        <translation>[Ðôšé åš þŕéþåŕéð ôñé ţŵô]</translation>
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
        <source>Drawn as measured</source>
        <translation>[Ðŕåŵñ åš méåšûŕéð ôñé ţŵô]</translation>
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
        <source>Drug left in it, planned</source>
        <translation>[Ðŕûĝ ļéfţ îñ îţ, þļåññéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation>[Éåçĥ çĥåñĝé ôf båĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation>[Éqûîþméñţ åñð måķîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation>[Évéŕýţĥîñĝ ĥéŕé îš ŕéçômþûţéð fŕôm ţĥé ýéļļôŵ çéļļš ôf ţĥé šĥééţ “Îñþûţš” åñð çômþåŕéð ŵîţĥ ţĥé šĥééţ “Våļûéš”: “{match}” ôŕ “{mismatch}”. Ŵĥéŕé éåçĥ šôļûţîôñ îš ðŕåŵñ fŕôm îš ţåķéñ fŕôm ţĥé þļåñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>Filling</source>
        <translation>[Fîļļîñĝ ôñé]</translation>
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
        <source>Given as prepared</source>
        <translation>[Ĝîvéñ åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>[Ĥéŕé]</translation>
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
        <source>Inputs: what was typed and chosen</source>
        <translation>[Îñþûţš: ŵĥåţ ŵåš ţýþéð åñð çĥôšéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation>[Îñţéŕméðîåţé ðîļûţîôñ (mL) ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Last solution (policy)</source>
        <translation>[Ļåšţ šôļûţîôñ (þôļîçý) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation>[Ļéfţ îñ îţ, þļåññéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>[Ļéfţ îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>[Ļéfţ ôvéŕ ôñé]</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>[Ļîñé vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>[Ļîñéš]</translation>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation>[Ļîñéš: ŵĥåţ ţĥé þļåñ åššûméš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>[Ļîvé fôŕmûļåš ôñé]</translation>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation>[Ļôôķéð åţ åñð þåššéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation>[Ļôšţ åţ þŕîmîñĝ ôñé]</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>[MÎŠMÅŢÇĤ ôñé]</translation>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation>[Måðé ţô (mL) ôñé]</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>[Måţçĥ]</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>[Méåšûŕéð ŵîţĥ ôñé]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé]</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>[Ñåmé îñ fôŕmûļåš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation>[Ñôñé îñ ţĥîš véŕšîôñ: ŵĥô çĥåñĝéð, çĥéçķéð ôŕ ŕéļéåšéð ŵĥåţ, ŵĥéñ åñð ŵĥý, îš ñôţ ŕéçôŕðéð ýéţ. Ţĥé ĥåšĥ åbôvé šĥôŵš ŵĥéţĥéŕ å þļåñ fîļé îš ţĥé ôñé ţĥåţ ţĥîš ŵôŕķbôôķ ŵåš måðé ôf. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation>[Ñôţé ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñûmbéŕ ôñé]</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>[Ôŕðéŕ]</translation>
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
        <source>Overfill (mL)</source>
        <translation>[Ôvéŕfîļļ (mL) ôñé]</translation>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation>[Ôvéŕfîļļ ôf å çômméŕçîåļ çôñţåîñéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>[ÞÅŠŠÉÐ ôñé]</translation>
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
        <source>Plan</source>
        <translation>[Þļåñ]</translation>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation>[Þļåñ ĥåšĥ (ŠĤÅ-256) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation>[Þôŵðéŕ ðîššôļvéð îñ ôñé ţŵô]</translation>
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
        <source>Pump</source>
        <translation>[Þûmþ]</translation>
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
        <source>Really holds when made</source>
        <translation>[Ŕéåļļý ĥôļðš ŵĥéñ måðé ôñé ţŵô]</translation>
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
        <source>Rows that match</source>
        <translation>[Ŕôŵš ţĥåţ måţçĥ ôñé]</translation>
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
        <source>Setting</source>
        <translation>[Šéţţîñĝ ôñé]</translation>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation>[Šéţţîñĝš ôf ţĥîš šîţé ţĥåţ çĥåñĝé å véŕðîçţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>[Šévéŕîţý ôñé]</translation>
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
        <source>Solution {numbers}</source>
        <translation>[Šôļûţîôñ {numbers} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation>[Šôļûţîôñš {numbers} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>[Šôûŕçé ôñé]</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>[Šôûŕçé ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation>[Šôûŕçé ôf ţĥé šţôçķ's fîĝûŕéš ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Step {numbers}</source>
        <translation>[Šţéþ {numbers} ôñé]</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>[Šţéþš]</translation>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation>[Šţéþš {numbers} ôñé]</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>[Šţôçķ]</translation>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation>[Šţôçķ åš šţåţéð ôñé]</translation>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation>[Šţôçķ çôméš åš ôñé]</translation>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation>[Šţôçķ ðŕåŵñ åš méåšûŕéð (mL) ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation>[Šţôçķ îñ îţ (mL) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation>[Šţôçķ, åñð ţĥé ðôšé åš þŕéþåŕéð ôñé ţŵô ţĥŕéé]</translation>
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
        <source>This record</source>
        <translation>[Ţĥîš ŕéçôŕð ôñé]</translation>
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
        <source>Tubing</source>
        <translation>[Ţûbîñĝ ôñé]</translation>
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
        <source>Version of the protocol</source>
        <translation>[Véŕšîôñ ôf ţĥé þŕôţôçôļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>[Vîåļš]</translation>
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
        <source>Volume to be infused</source>
        <translation>[Vôļûmé ţô bé îñfûšéð ôñé ţŵô]</translation>
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
        <source>What it says</source>
        <translation>[Ŵĥåţ îţ šåýš ôñé]</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>[Ŵĥéŕé]</translation>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation>[Ýéļļôŵ çéļļš åŕé ñûmbéŕš ţĥåţ ţĥé fôŕmûļåš ôf ţĥé šĥééţ “Ļîvé” šţåŕţ fŕôm: çĥåñĝé ôñé, åñð évéŕýţĥîñĝ ţĥåţ ðéþéñðš ôñ îţ îš çômþûţéð åñéŵ åñð çômþåŕéð ŵîţĥ ţĥé šĥééţ “Våļûéš”. Ţéxţš ĥéŕé åŕé fôŕ ŕéåðîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>[åmôûñţ ({unit}) ôñé]</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>[çôñçéñţŕåţé ôñé]</translation>
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
        <source>drawn from an intermediate dilution</source>
        <translation>[ðŕåŵñ fŕôm åñ îñţéŕméðîåţé ðîļûţîôñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation>[ðŕåŵñ fŕôm ţĥé šţôçķ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation>[ðŕåŵñ fŕôm {donor} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>[fôļļôŵš ţĥé þŕôţôçôļ ţô ţĥé ļéţţéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>kept {where}</source>
        <translation>[ķéþţ {where} ôñé]</translation>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation>[måðé ţô {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>match</source>
        <translation>[måţçĥ]</translation>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation>[méåšûŕéð ŵîţĥ šýŕîñĝéš ôf {volumes} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>[ñôñé çĥôšéñ: ŕåţéš åŕé ñôţ ŕôûñðéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>[ñûmbéŕ ôf ţåbļéţš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>of</source>
        <translation>[ôf]</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>[ôf ţĥé fîñåļ ŕåţé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation>[ôvéŕfîļļ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>[þôŵðéŕ ôñé]</translation>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation>[þŕéþåŕéð åţ {moment} ôñé ţŵô]</translation>
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
        <source>{amount}, {usable} usable</source>
        <translation>[{amount}, {usable} ûšåbļé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>[{drug} {dose} · {patient} ôñé ţŵô]</translation>
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
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation>[{red} ŕéð, {amber} åmbéŕ, {info} îñfôŕmåţîôñ; ļôôķéð åţ åñð þåššéð: {passed}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>[{severity}, béfôŕé ŕéļéåšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation>[{sheet} · þåĝé {page} ôf {pages} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>[{version} ôf ţĥîš šîţé, bý {author} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>[{what} ({where}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{what}: {head}</source>
        <translation>[{what}: {head} ôñé]</translation>
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
        <source>as prepared</source>
        <translation>[åš þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation>[måðé ļåŕĝéŕ: {strength} × {volume} = {amount} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>[ñô ðôšé îš çôûñţéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>[ŵîţĥ {share} ôvéŕfîļļ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>[{amount} îñ {volume} = {concentration} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation>[{amount} ÷ {strength} = {draw} ôf {donor} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>[{amount} ÷ {strength} = {draw} ôf {donor}, + {diluent} ôf ðîļûéñţ = {volume} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>[{case}, {name}: {draw} × {strength} ÷ {volume} = {result} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{case}: {draw} × {strength} = {amount} in {volume} = {result}</source>
        <translation>[{case}: {draw} × {strength} = {amount} îñ {volume} = {result} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill + {draw} = {volume}</source>
        <translation>[{case}: {nominal} + {overfill} ôvéŕfîļļ + {draw} = {volume} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation>[{case}: {nominal} + {overfill} ôvéŕfîļļ − {out} ðŕåŵñ ôûţ + {draw} = {volume} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>[{case}: {volume} − {donated} ðŕåŵñ ôûţ = {left}: {amount} ļéfţ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>[{name}: {draw} × {strength} ÷ {volume} = {result} ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>After its steps</source>
        <translation>[Åfţéŕ îţš šţéþš ôñé]</translation>
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
        <source>As prepared</source>
        <translation>[Åš þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares.</source>
        <translation>[Åš þŕéþåŕéð: ţĥé ðŕåŵš åš šýŕîñĝéš méåšûŕé ţĥém, åñð ţĥé vôļûmé ţĥåţ ţĥé ŵåý ôf fîļļîñĝ ĝîvéš. ± îš bý ĥôŵ mûçĥ ţĥé ţôļéŕåñçé ôf ţĥé šýŕîñĝéš (ÎŠÔ 7886-1) måý môvé ţĥåţ, fŕôm ţĥé šţôçķ ôñ: åļļ åţ ţĥéîŕ ŵôŕšţ, åñð béšîðé îţ åš ŕôôţ ôf ţĥé šûm ôf šqûåŕéš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation>[Åţ ţĥé þûmþ åñð ôñ ţĥé çļôçķ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Begin by</source>
        <translation>[Béĝîñ bý ôñé]</translation>
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
        <source>Category</source>
        <translation>[Çåţéĝôŕý ôñé]</translation>
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
        <source>Comes as</source>
        <translation>[Çôméš åš ôñé]</translation>
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
        <source>Containers</source>
        <translation>[Çôñţåîñéŕš ôñé]</translation>
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
        <source>Differs by</source>
        <translation>[Ðîfféŕš bý ôñé]</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>[Ðîļûéñţ ôñé]</translation>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation>[Ðîļûéñţ åñð çôñţåîñéŕš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>[Ðîšçåŕð bý ôñé]</translation>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation>[Ðîšçåŕð ŵĥåţ îš ļéfţ ôf îñţéŕméðîåţé {letter} åfţéŕ ûšé: {volume}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>[Ðîšçåŕðéð ôñé]</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation>[Ðîššôļvé {count} × {amount} ôf þôŵðéŕ ţô {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation>[Ðîššôļvé {count} × {amount} ôf þôŵðéŕ, éåçĥ îñ {volume} ôf {fluid}. Ţĥé šţôçķ ţĥéñ ĥôļðš {strength}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>[Ðîššôļvéð ôñé]</translation>
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
        <source>Dose as prepared</source>
        <translation>[Ðôšé åš þŕéþåŕéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation>[Ðôšé ŵîţĥ {share} ôvéŕfîļļ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation>[Ðôšéš: þļåññéð, åñð åš þŕéþåŕéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation>[Ðŕåŵ {volume} ôf {source}. Ñô šýŕîñĝé ôf ţĥîš šîţé çåñ méåšûŕé ţĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation>[Ðŕåŵ {volume} ôf {source}: {syringes}. Åðð îţ åñð mîx. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation>[Ðŕåŵñ îñ åļļ ôñé]</translation>
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
        <source>Drug left</source>
        <translation>[Ðŕûĝ ļéfţ ôñé]</translation>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation>[Éåçĥ çĥåñĝé ţô åñôţĥéŕ båĝ ţåķéš {time}, îñ ŵĥîçĥ ñôţĥîñĝ îš ĝîvéñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>End</source>
        <translation>[Éñð]</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>[Éxþîŕý ôñé]</translation>
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
        <source>From</source>
        <translation>[Fŕôm]</translation>
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
        <source>In line</source>
        <translation>[Îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>[Îñfûšéð ôñé]</translation>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation>[Îñţéŕméðîåţé {letter}, ôñļý fôŕ {container}. {filled} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>[Îñţéŕvåļ ôñé]</translation>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation>[Îţš ôvéŕfîļļ îš ñôţ šţåţéð åñð šţåýš îñ îţ: ŵîţĥ {least} ţô {most} ôf îţš vôļûmé îţ ĥôļðš {real} îñ åļļ ŵĥéñ ţĥé ðŕûĝ îš îñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation>[Îţš ôvéŕfîļļ ôf {overfill} šţåýš îñ îţ: îţ ĥôļðš {real} îñ åļļ ŵĥéñ ţĥé ðŕûĝ îš îñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>[Ķéþţ]</translation>
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
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation>[Ļåbéļ îţ “îñţéŕméðîåţé {letter}: {amount} îñ {volume} ({strength})” béfôŕé ţĥé ñéxţ ðŕåŵ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation>[Ļåbéļ îţ “{chip}” béfôŕé ţĥé ñéxţ ðŕåŵ. ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Left in it</source>
        <translation>[Ļéfţ îñ îţ ôñé]</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>[Ļéfţ îñ ļîñé ôñé]</translation>
    </message>
    <message>
        <source>Left in them</source>
        <translation>[Ļéfţ îñ ţĥém ôñé]</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>[Ļéfţ ôvéŕ ôñé]</translation>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation>[Ļîñéš: þŕîmîñĝ, båĝ çĥåñĝéš, fļûšĥ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>[Ļôţ]</translation>
    </message>
    <message>
        <source>Lots of them</source>
        <translation>[Ļôţš ôf ţĥém ôñé]</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>[Måðé ţô ôñé]</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>[Méåšûŕé ôñé]</translation>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation>[Mîššîñĝ îñ ŵĥåţ îš måðé ôñé ţŵô]</translation>
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
        <source>No time is reckoned with for the change to another bag.</source>
        <translation>[Ñô ţîmé îš ŕéçķôñéð ŵîţĥ fôŕ ţĥé çĥåñĝé ţô åñôţĥéŕ båĝ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>[Ñûmbéŕš ôñé]</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>[Ôf ţôţåļ ôñé]</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>[Ôñ ţĥé çļôçķ ôñé]</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation>[Ôñ ţĥé ļåbéļ: {content} {strength} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation>[Ôñ ţĥé ļåbéļ: {content} {strength}, ŵĥåţ šţåýš îñ îţ ŵĥéñ {volume} ĥåvé bééñ ðŕåŵñ ôûţ ôf îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Planned</source>
        <translation>[Þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>[Þļåññéð ðôšé ôñé]</translation>
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
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation>[Šţåbļé fôŕ {time} {kept}, åš šţûðîéð ({source}). ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation>[Šţåbļé fôŕ {time} {kept}, bý ţĥé ļåbéļ ({source}). ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>Syringes move it by</source>
        <translation>[Šýŕîñĝéš môvé îţ bý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>[Ţåbļéţš ôñé]</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation>[Ţåķé å çômméŕçîåļ çôñţåîñéŕ ôf {nominal} ôf {diluent}. Ðŕåŵ ñôţĥîñĝ ôûţ: ţĥé ðŕûĝ îš ôñļý åððéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation>[Ţåķé å çômméŕçîåļ çôñţåîñéŕ ôf {nominal} ôf {diluent}. Ðŕåŵ ôûţ {drawn} åñð åļļ ôf îţš ôvéŕfîļļ, åñð ðîšçåŕð îţ. Ţĥé ôvéŕfîļļ îš ñôţ šţåţéð: îţ ĥåš ţô bé ķñôŵñ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation>[Ţåķé å çômméŕçîåļ çôñţåîñéŕ ôf {nominal} ôf {diluent}. Ðŕåŵ ôûţ {volume} åñð ðîšçåŕð îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation>[Ţåķé å çômméŕçîåļ çôñţåîñéŕ ôf {nominal} ôf {diluent}. Ðŕåŵ ôûţ {volume} åñð ðîšçåŕð îţ: ţĥé ðŕûĝ's vôļûmé ({drawn}) åñð ţĥé ôvéŕfîļļ ({overfill}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation>[Ţåķé åñ émþţý çôñţåîñéŕ. Ñô ðîļûéñţ ĝôéš îñ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation>[Ţåķé åñ émþţý çôñţåîñéŕ. Þûţ îñ {volume} ôf {diluent}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>The preparation as a drawing</source>
        <translation>[Ţĥé þŕéþåŕåţîôñ åš å ðŕåŵîñĝ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>To be over by</source>
        <translation>[Ţô bé ôvéŕ bý ôñé]</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>[Ţô ðô]</translation>
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
        <source>Until</source>
        <translation>[Ûñţîļ]</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>[Véŕšîôñ ôñé]</translation>
    </message>
    <message>
        <source>Vials to open</source>
        <translation>[Vîåļš ţô ôþéñ ôñé]</translation>
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
        <source>Volume set</source>
        <translation>[Vôļûmé šéţ ôñé]</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>[Vôļûmé ţô bé îñfûšéð ôñé ţŵô]</translation>
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
        <source>What reaches the vein</source>
        <translation>[Ŵĥåţ ŕéåçĥéš ţĥé véîñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>[Ŵĥåţ ţĥé çĥéçķš šåý ôñé ţŵô]</translation>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation>[Ŵĥåţ ţĥé çôñţåîñéŕš ĥôļð: þļåññéð, åñð åš þŕéþåŕéð ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation>[Ŵĥåţ ţĥé þļåñ åššûméš ôñé ţŵô]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>[Ŵĥéñ]</translation>
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
        <source>a fluid that is not stated</source>
        <translation>[å fļûîð ţĥåţ îš ñôţ šţåţéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation>[å ļîñé ôf {volume} þéŕ çôñţåîñéŕ, þŕîméð ŵîţĥ îţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation>[å ļîñé ôf {volume} þéŕ çôñţåîñéŕ, þŕîméð ŵîţĥ {diluent} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>[åš þŕéþåŕéð ôñé]</translation>
    </message>
    <message>
        <source>at a bag change</source>
        <translation>[åţ å båĝ çĥåñĝé ôñé]</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>[åţ ţĥé éñð ôñé]</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>[béfôŕé ţĥé šţåŕţ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation>[çåŕŕîéŕ {rate} ôñé]</translation>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation>[çåŕŕîéŕ {rate} ôf {fluid} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation>[çômméŕçîåļ ôñéš, ţĥé ðŕûĝ ôñļý åððéð ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation>[çômméŕçîåļ ôñéš, ţĥé ðŕûĝ's vôļûmé åñð ţĥé ôvéŕfîļļ ðŕåŵñ ôûţ fîŕšţ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation>[çômméŕçîåļ ôñéš, ţĥé ðŕûĝ's vôļûmé ðŕåŵñ ôûţ fîŕšţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>[çômþåŕîñĝ ţĥé ðôšé ŵîţĥ îţš båšîš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>[çôñçéñţŕåţé ôñé]</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>[ðîfféŕš fŕôm ţĥé þŕôţôçôļ ({count}, ļîšţéð béļôŵ) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation>[éåçĥ vîåļ ôf {amount} îñ {volume} ôf {fluid} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation>[émþţý ôñéš, ŵîţĥ éxåçţ vôļûméš ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation>[fļûšĥ {volume} ôñé]</translation>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation>[fļûšĥ {volume} ôf {fluid} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>[fôļļôŵš ţĥé þŕôţôçôļ ţô ţĥé ļéţţéŕ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>no flush</source>
        <translation>[ñô fļûšĥ ôñé]</translation>
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
        <source>one line of {volume} for all, primed with the first container</source>
        <translation>[ôñé ļîñé ôf {volume} fôŕ åļļ, þŕîméð ŵîţĥ ţĥé fîŕšţ çôñţåîñéŕ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation>[ôñé ļîñé ôf {volume} fôŕ åļļ, þŕîméð ŵîţĥ {diluent} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>[þåĝé {page} ôf {pages} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>[þļåññéð ôñé]</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>[þôŵðéŕ ôñé]</translation>
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
        <source>vial sizes are not stated</source>
        <translation>[vîåļ šîžéš åŕé ñôţ šţåţéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>[ŵîţĥ {share} ôvéŕfîļļ ôñé ţŵô]</translation>
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
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation>[{category}: ţô bé béĝûñ ŵîţĥîñ {limit}, ķéþţ {kept}. Šôûŕçé: {source} ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>[{concentration} ({drug}), çĥôšéñ: {source} ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation>[{count} × {amount} ({usable} ûšåbļé îñ éåçĥ) ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation>[{count} × {syringe} šýŕîñĝé ţô {mark} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation>[{diluent} + {drawn} = {real} ôñé ţŵô ţĥŕéé]</translation>
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
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation>[{finish_by}: šţåŕţ åţ {latest} åţ ţĥé ļåţéšţ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation>[{numbers}: {filled} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>[{per} {unit} ôf {component} fôŕ éåçĥ {unit} ôf {drug} ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation>[{pump}: {end} ôñé]</translation>
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
        <source>{stated} = {strength}</source>
        <translation>[{stated} = {strength} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{syringe} syringe to {mark}</source>
        <translation>[{syringe} šýŕîñĝé ţô {mark} ôñé ţŵô ţĥŕéé]</translation>
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
    <message>
        <source>{volume} in common before the vein</source>
        <translation>[{volume} îñ çômmôñ béfôŕé ţĥé véîñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation>[{volume} ļôšţ îñ þŕîmîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation>[{volume} mîššîñĝ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation>[{volume}, ðîšçåŕðéð ôñé ţŵô]</translation>
    </message>
    <message>
        <source>± at worst</source>
        <translation>[± åţ ŵôŕšţ ôñé]</translation>
    </message>
    <message>
        <source>± root sum square</source>
        <translation>[± ŕôôţ šûm šqûåŕé ôñé ţŵô]</translation>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation>[± {worst} ({percent}) åţ ŵôŕšţ, ± {root} åš ŕôôţ šûm šqûåŕé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
