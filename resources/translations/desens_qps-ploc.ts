<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="qps-ploc" sourcelanguage="en">
<context>
    <name>CommandLine</name>
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
        <source>Dilution series</source>
        <translation>[Ðîļûţîôñ šéŕîéš ôñé]</translation>
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
        <source>RED</source>
        <translation>[ŔÉÐ]</translation>
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
        <source>The output could not be written: {reason}.</source>
        <translation>[Ţĥé ôûţþûţ çôûļð ñôţ bé ŵŕîţţéñ: {reason}. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The plan file, read back, is not the plan that was written.</source>
        <translation>[Ţĥé þļåñ fîļé, ŕéåð båçķ, îš ñôţ ţĥé þļåñ ţĥåţ ŵåš ŵŕîţţéñ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>The window is not available in this version. The commands are: {commands}.</source>
        <translation>[Ţĥé ŵîñðôŵ îš ñôţ åvåîļåbļé îñ ţĥîš véŕšîôñ. Ţĥé çômmåñðš åŕé: {commands}. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>info</source>
        <translation>[îñfô]</translation>
    </message>
    <message>
        <source>infused mL</source>
        <translation>[îñfûšéð mL ôñé]</translation>
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
        <source>list the protocols, show one, or check a protocol file</source>
        <translation>[ļîšţ ţĥé þŕôţôçôļš, šĥôŵ ôñé, ôŕ çĥéçķ å þŕôţôçôļ fîļé ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>time min</source>
        <translation>[ţîmé min ôñé]</translation>
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
        <source>write all documents of the published oxaliplatin plan</source>
        <translation>[ŵŕîţé åļļ ðôçûméñţš ôf ţĥé þûbļîšĥéð ôxåļîþļåţîñ þļåñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>write labels, worksheet, workbook and plan file</source>
        <translation>[ŵŕîţé ļåbéļš, ŵôŕķšĥééţ, ŵôŕķbôôķ åñð þļåñ fîļé ôñé ţŵô ţĥŕéé šîx]</translation>
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
        <source>{file}: fine. {name} ({id}): {solutions} solutions, {steps} steps.</source>
        <translation>[{file}: fîñé. {name} ({id}): {solutions} šôļûţîôñš, {steps} šţéþš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>{unit} made</source>
        <translation>[{unit} måðé ôñé]</translation>
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
        <source>“{typed}” is not known here. See: {command} --help</source>
        <translation>[“{typed}” îš ñôţ ķñôŵñ ĥéŕé. Šéé: {command} --ĥéļþ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>“{typed}” is not possible here. Possible: {possible}.</source>
        <translation>[“{typed}” îš ñôţ þôššîbļé ĥéŕé. Þôššîbļé: {possible}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
    <name>Delivery</name>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>[Ţĥé ļîñé ĥôļðš {line}, môŕé ţĥåñ ţĥé {volume} ôf ţĥîš šţéþ; ñô þļåñ çåñ bé måðé ôf ţĥåţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Vial</source>
        <translation>[Vîåļ]</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>[Vîåļ {number} ôñé]</translation>
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
        <source>plan {hash}</source>
        <translation>[þļåñ {hash} ôñé]</translation>
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
    <name>Edits</name>
    <message>
        <source>The protocol has {solutions} solutions, but {volumes} volumes are given. Give one for each, weakest first.</source>
        <translation>[Ţĥé þŕôţôçôļ ĥåš {solutions} šôļûţîôñš, bûţ {volumes} vôļûméš åŕé ĝîvéñ. Ĝîvé ôñé fôŕ éåçĥ, ŵéåķéšţ fîŕšţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>There is no step {number}; the steps are 1 to {count}.</source>
        <translation>[Ţĥéŕé îš ñô šţéþ {number}; ţĥé šţéþš åŕé 1 ţô {count}. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>This protocol has no final rate that could be changed.</source>
        <translation>[Ţĥîš þŕôţôçôļ ĥåš ñô fîñåļ ŕåţé ţĥåţ çôûļð bé çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
</context>
<context>
    <name>Files</name>
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
        <source>Plug flow through lines that are each primed with their own bag; no mixing is assumed.</source>
        <translation>[Þļûĝ fļôŵ ţĥŕôûĝĥ ļîñéš ţĥåţ åŕé éåçĥ þŕîméð ŵîţĥ ţĥéîŕ ôŵñ båĝ; ñô mîxîñĝ îš åššûméð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>[Šţéþ {step} émþţîéš îţš båĝ, bûţ {missing} ôf îţš ðôšé šţåý îñ ţĥé ļîñé ŵĥéñ ţĥé båĝ îš çĥåñĝéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>The date and time of the start are missing.</source>
        <translation>[Ţĥé ðåţé åñð ţîmé ôf ţĥé šţåŕţ åŕé mîššîñĝ. ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>[Ţĥé fîŕšţ šţéþ ĝîvéš {first} ôf ţĥé ðôšé; ţĥîš þŕôţôçôļ šţåŕţš åţ {own}. Vôļûmé åñð ŕåţé môvé îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>[Ţĥé fļûšĥ þûšĥéš {extra} ({share} ôf ţĥé ðôšé) môŕé îñţô ţĥé véîñ ţĥåñ ţĥé þļåñ çôûñţš. Çļåmþ åñð ðîšçôññéçţ åţ ţĥé ĥûb; ðô ñôţ fļûšĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>[Båĝ ļåbéļš ôñé]</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Nothing was replaced.</source>
        <translation>[Ţĥé ðîšķ îš fûļļ: {path} çôûļð ñôţ bé ŵŕîţţéñ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>{document} was not written as meant. Nothing was replaced.</source>
        <translation>[{document} ŵåš ñôţ ŵŕîţţéñ åš méåñţ. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>{path} cannot be written: {reason}. Nothing was replaced.</source>
        <translation>[{path} çåññôţ bé ŵŕîţţéñ: {reason}. Ñôţĥîñĝ ŵåš ŕéþļåçéð. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
    </message>
    <message>
        <source>{path} could not be replaced: {reason}. These were replaced before it: {replaced}. Write all documents again.</source>
        <translation>[{path} çôûļð ñôţ bé ŕéþļåçéð: {reason}. Ţĥéšé ŵéŕé ŕéþļåçéð béfôŕé îţ: {replaced}. Ŵŕîţé åļļ ðôçûméñţš åĝåîñ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx]</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>[{path} îš å fîļé, ñôţ å fôļðéŕ. Çĥôôšé å fôļðéŕ fôŕ ţĥé ðôçûméñţš. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé]</translation>
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
        <source>({concentration})</source>
        <translation>[({concentration}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>[BÅĜ {number} ôf {count} ôñé ţŵô]</translation>
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
        <source>Do not empty: leave {volume}.</source>
        <translation>[Ðô ñôţ émþţý: ļéåvé {volume}. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>[Ĝîvé åļļ ôf îţ. ôñé]</translation>
    </message>
    <message>
        <source>Give {volume} in all.</source>
        <translation>[Ĝîvé {volume} îñ åļļ. ôñé ţŵô]</translation>
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
        <source>NO LABELS</source>
        <translation>[ÑÔ ĻÅBÉĻŠ ôñé]</translation>
    </message>
    <message>
        <source>Nothing in this plan is drawn from a container: see worksheet.</source>
        <translation>[Ñôţĥîñĝ îñ ţĥîš þļåñ îš ðŕåŵñ fŕôm å çôñţåîñéŕ: šéé ŵôŕķšĥééţ. ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>[Ţĥé ñåmé “{name}” ðôéš ñôţ fîţ ôñ ţŵô ļîñéš ôf å ļåbéļ åţ å ļéĝîbļé šîžé. Ţýþé å šĥôŕţéŕ fôŕm ôf îţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>[Ţĥé ţéxţš ôf {label} ðô ñôţ fîţ ôñ å ļåbéļ åţ å ļéĝîbļé šîžé. Šĥôŕţéñ ţĥé þåţîéñţ's ñåmé, ţĥé ðŕûĝ, ţĥé ŵåŕð ôŕ ţĥé ðîļûéñţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
        <source>in {diluent}, {route}</source>
        <translation>[îñ {diluent}, {route} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>not a label</source>
        <translation>[ñôţ å ļåbéļ ôñé]</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>[ñôţ ĝîvéñ: fôŕ ðîļûţîôñ ôñļý ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>steps {steps}: see worksheet.</source>
        <translation>[šţéþš {steps}: šéé ŵôŕķšĥééţ. ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>[{amount} îñ {volume} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>[{volume} (þŕîmé) ôñé ţŵô]</translation>
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
    <name>PlanFiles</name>
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
        <source>Under “as-written” the last step empties its solution, which has no volume here. Give it one, or choose “stop-at-dose”.</source>
        <translation>[Ûñðéŕ “åš-ŵŕîţţéñ” ţĥé ļåšţ šţéþ émþţîéš îţš šôļûţîôñ, ŵĥîçĥ ĥåš ñô vôļûmé ĥéŕé. Ĝîvé îţ ôñé, ôŕ çĥôôšé “šţôþ-åţ-ðôšé”. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé šîx šévéñ]</translation>
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
    <message>
        <source>“{typed}” is not a date. Write a year, a month or a day: 2019, 2019-06 or 2019-06-14.</source>
        <translation>[“{typed}” îš ñôţ å ðåţé. Ŵŕîţé å ýéåŕ, å môñţĥ ôŕ å ðåý: 2019, 2019-06 ôŕ 2019-06-14. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô]</translation>
    </message>
</context>
<context>
    <name>ProtocolFiles</name>
    <message>
        <source>There is no protocol “{typed}”. Known here: {known}. For a file of your own, give its path.</source>
        <translation>[Ţĥéŕé îš ñô þŕôţôçôļ “{typed}”. Ķñôŵñ ĥéŕé: {known}. Fôŕ å fîļé ôf ýôûŕ ôŵñ, ĝîvé îţš þåţĥ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Infused</source>
        <translation>[Îñfûšéð ôñé]</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>[Îñþûţš ôf ţĥé ŵĥôļé þļåñ ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>[Îñţéŕvåļ (min) ôñé]</translation>
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
        <source>The checks found nothing.</source>
        <translation>[Ţĥé çĥéçķš fôûñð ñôţĥîñĝ. ôñé ţŵô]</translation>
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
        <source>Desens {version}</source>
        <translation>[Ðéšéñš {version} ôñé ţŵô]</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>[Ðîfféŕéñçé ôñé]</translation>
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
        <source>Holds</source>
        <translation>[Ĥôļðš]</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>[Î åm åñôţĥéŕ þéŕšôñ. Î çĥéçķéð ôŕðéŕ, çåļçûļåţîôñ, ðŕåŵš åñð ļåbéļš åĝåîñšţ ţĥîš šĥééţ. ôñé ţŵô ţĥŕéé šîx šévéñ ôñé ţŵô ţĥŕéé]</translation>
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
        <source>Patient</source>
        <translation>[Þåţîéñţ ôñé]</translation>
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
        <source>Volume</source>
        <translation>[Vôļûmé ôñé]</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>[Vôļûmé, ţîmé, fîŕšţ ðôšé ôñé ţŵô]</translation>
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
        <source>differs from the protocol as published</source>
        <translation>[ðîfféŕš fŕôm ţĥé þŕôţôçôļ åš þûbļîšĥéð ôñé ţŵô ţĥŕéé]</translation>
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
        <source>{amount} ({percent})</source>
        <translation>[{amount} ({percent}) ôñé ţŵô]</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>[{amount}: {share} ôf ţĥé ðôšé ôñé ţŵô ţĥŕéé]</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>[{drug} {dose} · {patient} ôñé ţŵô]</translation>
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
