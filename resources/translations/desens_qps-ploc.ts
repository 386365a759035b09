<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="qps-ploc" sourcelanguage="en">
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
    <name>Delivery</name>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>[Ţĥé ļîñé ĥôļðš {line}, môŕé ţĥåñ ţĥé {volume} ôf ţĥîš šţéþ; ñô þļåñ çåñ bé måðé ôf ţĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>The protocol has {solutions} solutions, but {volumes} volumes are given. Give one for each, weakest first.</source>
        <translation>[Ţĥé þŕôţôçôļ ĥåš {solutions} šôļûţîôñš, bûţ {volumes} vôļûméš åŕé ĝîvéñ. Ĝîvé ôñé fôŕ éåçĥ, ŵéåķéšţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>This protocol has no final rate that could be changed.</source>
        <translation>[Ţĥîš þŕôţôçôļ ĥåš ñô fîñåļ ŕåţé ţĥåţ çôûļð bé çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>[Å þļåñ îš ŕéļéåšéð fôŕ ôñé þåţîéñţ, ôñ ôñé ðåý. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>[Åŕîţĥméţîç: ţĥé šûm ôf ţĥé ðôšéš îš ţĥé ðôšé. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>[Ñô þûmþ îš çĥôšéñ: ŕåţéš åŕé ñôţ ŕôûñðéð åñð ñôţ çĥéçķéð åĝåîñšţ å þûmþ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>[Þŕåçţîçé, ñôţ å šţåñðåŕð: ţĥé šmåļļéšţ ðŕåŵ îš å šîţé šéţţîñĝ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>[Þûbļîšĥéð ŕåþîð îñfûšîôñ ļåððéŕš ŕîšé bý 2 ţô 2.5 ţîméš þéŕ šţéþ; ţĥé ļîmîţš åŕé šîţé šéţţîñĝš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>[Šţéþ {step} ĝîvéš ţĥé ðŕûĝ fåšţéŕ ţĥåñ åñý šţéþ béfôŕé îţ bý ×{rise}; ţĥé ļîmîţ šéţ fôŕ ţĥîš šîţé îš ×{limit}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>[Šţéþ {step} ĝîvéš ţĥé ðŕûĝ ñô fåšţéŕ ţĥåñ å šţéþ béfôŕé îţ (×{rise}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>The date and time of the start are missing.</source>
        <translation>[Ţĥé ðåţé åñð ţîmé ôf ţĥé šţåŕţ åŕé mîššîñĝ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>[Ţĥé fîŕšţ šţéþ ĝîvéš {first} ôf ţĥé ðôšé; ţĥîš þŕôţôçôļ šţåŕţš åţ {own}. Vôļûmé åñð ŕåţé môvé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>[Ţĥé ļåšţ ðôšé îš {given}, ñôţ ţĥé ôŕðéŕéð {ordered}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>[Ţĥé þûmþ ţåķéš ñô vôļûmé ûñðéŕ {least}: šéţ ţĥéšé šţéþš bý ŕåţé åñð çļôçķ, åñð ķéý îñ ţĥé ţôţåļ ôf ţĥé båĝ: {steps}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>[Ţĥé þûmþ's þŕôfîļé îñ ţĥé šîţé šéţţîñĝš. ôñé ţŵô ţĥŕéé]</translation>
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
        <source>What is taken out of a bag must be in it.</source>
        <translation>[Ŵĥåţ îš ţåķéñ ôûţ ôf å båĝ mûšţ bé îñ îţ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>[šţéþ {step}: {asked} béçôméš {rate} ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>[šţéþ {step}: {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{container} {number} ({strength}) is not stronger than the one before it ({before}).</source>
        <translation>[{container} {number} ({strength}) îš ñôţ šţŕôñĝéŕ ţĥåñ ţĥé ôñé béfôŕé îţ ({before}). ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>[“{drug}” îš ñôţ îñ ţĥé ðŕûĝ ļîšţ: ñôţĥîñĝ îš ķñôŵñ ĥéŕé ôf îţš ðîļûéñţš, ļîmîţš ôŕ šţåbîļîţý. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The list must have {least} to {most} entries.</source>
        <translation>[Ţĥé ļîšţ mûšţ ĥåvé {least} ţô {most} éñţŕîéš. ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>“{typed}” has no digit on one side of its decimal point. Write 0.5 rather than .5, and 5 rather than 5.</source>
        <translation>[“{typed}” ĥåš ñô ðîĝîţ ôñ ôñé šîðé ôf îţš ðéçîmåļ þôîñţ. Ŵŕîţé 0.5 ŕåţĥéŕ ţĥåñ .5, åñð 5 ŕåţĥéŕ ţĥåñ 5. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
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
    <name>Protocol</name>
    <message>
        <source>A dose given by volume or until empty needs its solution.</source>
        <translation>[Å ðôšé ĝîvéñ bý vôļûmé ôŕ ûñţîļ émþţý ñééðš îţš šôļûţîôñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>A dose that is given at once needs exactly one of volume, dose, share or until.</source>
        <translation>[Å ðôšé ţĥåţ îš ĝîvéñ åţ ôñçé ñééðš éxåçţļý ôñé ôf vôļûmé, ðôšé, šĥåŕé ôŕ ûñţîļ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
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
        <source>There is no solution {number}; the solutions are 1 to {count}.</source>
        <translation>[Ţĥéŕé îš ñô šôļûţîôñ {number}; ţĥé šôļûţîôñš åŕé 1 ţô {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>“{policy}” needs a last step that draws on the last solution and runs until empty or until dose.</source>
        <translation>[“{policy}” ñééðš å ļåšţ šţéþ ţĥåţ ðŕåŵš ôñ ţĥé ļåšţ šôļûţîôñ åñð ŕûñš ûñţîļ émþţý ôŕ ûñţîļ ðôšé. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>{found} cannot be converted to {wanted} without a stated potency.</source>
        <translation>[{found} çåññôţ bé çôñvéŕţéð ţô {wanted} ŵîţĥôûţ å šţåţéð þôţéñçý. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” cannot be right: this program takes {least} to {most}.</source>
        <translation>[“{typed}” çåññôţ bé ŕîĝĥţ: ţĥîš þŕôĝŕåm ţåķéš {least} ţô {most}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>“{typed}” has no unit. Write, for example, “{example}”.</source>
        <translation>[“{typed}” ĥåš ñô ûñîţ. Ŵŕîţé, fôŕ éxåmþļé, “{example}”. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
    <name>Worked</name>
    <message>
        <source>The program's two calculations disagree on {table} {row}, {column}: {first} and {second}. Do not use this plan, and report it: this is a fault of the program.</source>
        <translation>[Ţĥé þŕôĝŕåm's ţŵô çåļçûļåţîôñš ðîšåĝŕéé ôñ {table} {row}, {column}: {first} åñð {second}. Ðô ñôţ ûšé ţĥîš þļåñ, åñð ŕéþôŕţ îţ: ţĥîš îš å fåûļţ ôf ţĥé þŕôĝŕåm. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
</context>
</TS>
