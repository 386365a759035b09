<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation>Eine Dosis nach AUC nennt AUC und Clearance, keine Dosis je m2 oder kg.</translation>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation>Eine Dosis nach m2 oder kg nennt die Dosis je m2 oder kg, keine AUC.</translation>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation>Eine Dosis wird aus einer Wirkstoffmenge berechnet, nicht aus mL eines Präparats.</translation>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation>AUC {auc} × (GFR {size} mL/min + 25) = {result}</translation>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation>{basis}, wie verordnet</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation>{basis}; verordnet: {dose} ({off})</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation>{basis}; verordnet: {dose}, eine andere Messgröße</translation>
    </message>
    <message>
        <source>{each}/kg × {size} kg = {result}</source>
        <translation>{each}/kg × {size} kg = {result}</translation>
    </message>
    <message>
        <source>{each}/m2 × {size} m2 = {result}</source>
        <translation>{each}/m2 × {size} m2 = {result}</translation>
    </message>
    <message>
        <source>“{typed}” adds {more} to the clearance; Calvert's formula adds 25: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>„{typed}“ addiert {more} zur Clearance; die Calvert-Formel addiert 25: „AUC 5 x (90 + 25) mL/min“.</translation>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation>„{typed}“ ist eine Dosis je {per}, zählt dann aber {unit}. Nur eines von beiden schreiben.</translation>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>„{typed}“ ist keine Dosis nach AUC. AUC und Clearance in mL/min schreiben: „AUC 5 x (90 + 25) mL/min“.</translation>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>„{typed}“ ist keine Grundlage für die Berechnung einer Dosis. „375 mg/m2 x 1{mark}8 m2“, „5 mg/kg x 70 kg“ oder „AUC 5 x (90 + 25) mL/min“ schreiben.</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Action, drugs given</source>
        <translation>Maßnahme, Medikation</translation>
    </message>
    <message>
        <source>Acute sample taken at</source>
        <translation>Akutprobe entnommen um</translation>
    </message>
    <message>
        <source>Acute, {unit}</source>
        <translation>Akutwert, {unit}</translation>
    </message>
    <message>
        <source>After a reaction: take a sample within {hours}. An acute value above {factor} × baseline + {more} counts as mast-cell activation.</source>
        <translation>Nach einer Reaktion: innerhalb von {hours} eine Probe entnehmen. Ein Akutwert über {factor} × Basalwert + {more} gilt als Mastzellaktivierung.</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Nach dem Ende</translation>
    </message>
    <message>
        <source>At every new container two people compare patient, birth date, drug and number, and what is set, with label and sheet, and both sign in its line.</source>
        <translation>Bei jedem neuen Behältnis vergleichen zwei Personen Patient, Geburtsdatum, Wirkstoff und Nummer sowie die Einstellungen mit Etikett und Blatt; beide zeichnen in der zugehörigen Zeile ab.</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Am Ende eines Volumens</translation>
    </message>
    <message>
        <source>At the pump</source>
        <translation>An der Pumpe</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>RR</translation>
    </message>
    <message>
        <source>Baseline, {unit}</source>
        <translation>Basalwert, {unit}</translation>
    </message>
    <message>
        <source>Bedside sheet</source>
        <translation>Verabreichungsprotokoll</translation>
    </message>
    <message>
        <source>Before the start, as the plan assumes</source>
        <translation>Vor dem Start, wie im Plan angenommen</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Kumul. Dosis</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug, dose and route as the ward's order says; this sheet recommends no treatment.</source>
        <translation>Arzneimittel, Dosis und Applikationsweg nach Anordnung der Station; dieses Blatt empfiehlt keine Behandlung.</translation>
    </message>
    <message>
        <source>Emergency drugs at the bedside</source>
        <translation>Notfallmedikamente am Bett</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Ab Start</translation>
    </message>
    <message>
        <source>Further person</source>
        <translation>Weitere Person</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Gegeben um</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Go on with {chip}</source>
        <translation>Weiter mit {chip}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Hang {chip}</source>
        <translation>{chip} anhängen</translation>
    </message>
    <message>
        <source>How the lines are primed, changed and flushed is not stated in this plan: what reaches the vein, and when, is not known. Have it stated before the start.</source>
        <translation>Wie die Leitungen vorgefüllt, gewechselt und gespült werden, ist in diesem Plan nicht angegeben: Was die Vene erreicht und wann, ist nicht bekannt. Vor dem Start angeben lassen.</translation>
    </message>
    <message>
        <source>Hung and set by</source>
        <translation>Angeh./eingest. von</translation>
    </message>
    <message>
        <source>I am another person. I compared patient, drug, container and what was set where I initialled.</source>
        <translation>Ich bin eine andere Person. Ich habe Patient, Wirkstoff, Behältnis und Einstellungen dort verglichen, wo mein Kürzel steht.</translation>
    </message>
    <message>
        <source>I gave it as this sheet says, or wrote down where I did not, and took the vital signs I initialled.</source>
        <translation>Ich habe nach diesem Blatt gegeben oder Abweichungen davon notiert und die Vitalzeichen erhoben, bei denen mein Kürzel steht.</translation>
    </message>
    <message>
        <source>I wrote my initials for what I did myself.</source>
        <translation>Mein Kürzel steht für das, was ich selbst getan habe.</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Pump, line</source>
        <translation>Pumpe, Leitung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Reactions may come after the end: those of the published oxaliplatin case came 60 and 30 minutes after it (Prieto-García 2019). How long the patient is observed is ordered by the ward.</source>
        <translation>Reaktionen können nach dem Ende auftreten: im publizierten Oxaliplatin-Fall 60 und 30 Minuten danach (Prieto-García 2019). Wie lange der Patient beobachtet wird, ordnet die Station an.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>Resp.</source>
        <translation>Atemfr.</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Rolle und Bedeutung</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Skin, airway, complaints</source>
        <translation>Haut, Atemwege, Beschwerden</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Steps and vital signs</source>
        <translation>Stufen und Vitalzeichen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>Take {chip}</source>
        <translation>{chip} nehmen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Genommen von</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tryptase</source>
        <translation>Tryptase</translation>
    </message>
    <message>
        <source>Vital signs at every step and every {every} within it, in the last step every {last}. Shaded: nothing to write.</source>
        <translation>Vitalzeichen bei jeder Stufe und innerhalb der Stufe alle {every}, in der letzten Stufe alle {last}. Grau hinterlegt: nichts einzutragen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume to infuse</source>
        <translation>Zu infund. Volumen</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Was die Vene erreicht</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>geb. {born}</translation>
    </message>
    <message>
        <source>{factor} × baseline + {number}, {unit}</source>
        <translation>{factor} × Basalwert + {number}, {unit}</translation>
    </message>
    <message>
        <source>{hang}: in all its steps the pump takes {volume}</source>
        <translation>{hang}: Die Pumpe fördert daraus in allen Stufen {volume}</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} später</translation>
    </message>
    <message>
        <source>{volume} with the line</source>
        <translation>{volume} mit Leitung</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation>Dosis je Stufe (Balken) und bisherige Dosis (Linie), {unit}</translation>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation>Dosisrate je Stufe (Balken, {rate_unit}) und bisherige Dosis (Linie, {unit})</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation>Stufe {step}, {solution}: ein Prick, zählt nicht als Dosis.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation>Stufe {step}, {solution}: füllt die Leitung und zählt nicht als Dosis.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation>Stufe {step}, {solution}: {rate} für {time} gibt {dose}, das sind {dose_rate}. Bisher {so_far}.</translation>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation>Stufe {step}: gibt {dose}. Bisher {so_far}.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>Beutel {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>Becher {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>Spritze {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Vial</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale</source>
        <translation>Dosisrate wie geplant und an der Vene, {rate_unit}, logarithmische Skala</translation>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation>Auf einmal gegebene Dosen haben keine Dosisrate und sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation>Jede Stufe erreicht die Vene wie geplant.</translation>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation>Erster Wirkstoff an der Vene {minute} nach Beginn, in Stufe {step}, mit {rate}.</translation>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation>Spülung nach der letzten Stufe: an der Vene {rates}, insgesamt {arrived}.</translation>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation>Kein Wirkstoff erreicht die Vene.</translation>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation>Nichts wird infundiert: Jede Dosis wird auf einmal gegeben.</translation>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation>Gerechnet als Pfropfenströmung: In den Leitungen mischt sich nichts.</translation>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation>Steilster Anstieg an der Vene: ×{factor}, {minute} nach Beginn, in Stufe {step}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation>Stufe {step}, {solution}: füllt die Leitung; an der Vene {rates}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation>Stufe {step}, {solution}: geplant {planned}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation>Stufe {step}, {solution}: geplant {planned}; an der Vene {rates}. Von der Dosis von {dose} passieren {arrived} ({share}) den Katheter, während die Stufe läuft.</translation>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>Die Leitung fasst {line}, mehr als die {volume} dieser Stufe; daraus lässt sich kein Plan erstellen.</translation>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation>Was die Vene erreicht, ist nicht bekannt: Es ist nicht angegeben, wie viel die Leitungen fassen und wie sie vorgefüllt sind.</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>Spülung</translation>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation>geplant: verlässt den Beutel</translation>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation>erreicht die Vene</translation>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation>zu wenig von der Dosis der Stufe erreicht die Vene, während sie läuft</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{rate_unit}:</source>
        <translation>{rate_unit}:</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Bag {number}</source>
        <translation>Beutel {number}</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Becher {number}</translation>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation>Gegenüber {other} weggelassen: {rows}.</translation>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation>Schema in diesem Plan</translation>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation>Schema in diesem Plan: In der Bibliothek dieses Standorts gibt es keine Version {version} von „{id}“ zum Vergleichen.</translation>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation>Stufe {steps}</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>Stufen {steps}</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Spritze {number}</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Gesamter Plan</translation>
    </message>
    <message>
        <source>all rates</source>
        <translation>alle Raten</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>anderer Text</translation>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation>wie es die Mengen zulassen</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation>Aufziehen für die Beutel</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>enthält die Restdosis</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Behältnis</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation>Dosis {least} bis {most}, Rate bis {rate}</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>Wirkstoffe</translation>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation>jeweils aus dem nächststärkeren</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>further drugs</source>
        <translation>weitere Wirkstoffe</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>Gabe</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermal</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>intravenöse Infusion</translation>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation>intravenöse Injektion</translation>
    </message>
    <message>
        <source>is given as written</source>
        <translation>wird gegeben wie angegeben</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>last solution</source>
        <translation>letzte Lösung</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation>mL eines gebrauchsfertigen Präparats</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>keine Summe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>Prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>Vorfüllen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>publizierte Stärken</translation>
    </message>
    <message>
        <source>push</source>
        <translation>i.v.-Injektion</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rate cap</source>
        <translation>Ratenobergrenze</translation>
    </message>
    <message>
        <source>reference volume</source>
        <translation>Bezugsvolumen</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Applikationsweg</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>Pricktest</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>Lösung {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>starting fraction</source>
        <translation>Startanteil</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>endet bei Erreichen der Dosis</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subkutan</translation>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation>orale Dosis</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation>Tablette {number}</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>the dose counts</source>
        <translation>die Dosis bezieht sich auf</translation>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation>Bezugswirkstoff der Dosis</translation>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation>die Endrate verändert</translation>
    </message>
    <message>
        <source>the last single dose</source>
        <translation>die letzte Einzeldosis</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>die letzte Stufe</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>der Bibliothek</translation>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation>die verordnete Dosis ist</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>dem Schema</translation>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation>die Summe aller Stufen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time to the next</source>
        <translation>Zeit bis zur nächsten</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>bis leer</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>bis die Dosis erreicht ist</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{amount} = {equals}</source>
        <translation>{amount} = {equals}</translation>
    </message>
    <message>
        <source>{content} in {volume}</source>
        <translation>{content} in {volume}</translation>
    </message>
    <message>
        <source>{drug} {concentration} ({source}, {year})</source>
        <translation>{drug} {concentration} ({source}, {year})</translation>
    </message>
    <message>
        <source>{name} ({per} for each part)</source>
        <translation>{name} ({per} je Teil)</translation>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation>{name} zu {amount} in {parts} Teilen</translation>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation>{place} ({what}): nicht in {other}.</translation>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation>{place} steht an anderer Stelle: in {other} als {was}.</translation>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation>{place}: nicht in {other}.</translation>
    </message>
    <message>
        <source>{place}: {field} {now}; in {other} {was}.</source>
        <translation>{place}, {field}: {now}; in {other}: {was}.</translation>
    </message>
    <message>
        <source>{row} ({what})</source>
        <translation>{row} ({what})</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} der Dosis</translation>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation>{share} der Endrate</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation>GELB</translation>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation>Alle Dosen werden gegeben wie angegeben; Über- oder Unterschreitung wird angezeigt.</translation>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation>ENTWURF – NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation>Enthält die Dosis abzüglich aller gezählten Stufen der anderen und läuft bis leer.</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others. Its planned volume is run and no more: {volume} stay.</source>
        <translation>Enthält die Dosis abzüglich aller gezählten Stufen der anderen. Nur das geplante Volumen laufen lassen, nicht mehr: {volume} bleiben darin.</translation>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation>Enthält die gesamte Dosis; die letzte Stufe endet, wenn die verordnete Dosis erreicht ist, der Rest wird verworfen.</translation>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation>Enthält, was angegeben ist, und alles wird gegeben; Über- oder Unterschreitung wird angezeigt.</translation>
    </message>
    <message>
        <source>It holds what is written. Its planned volume is run and no more: {volume} stay. A surplus or shortfall is shown.</source>
        <translation>Enthält, was angegeben ist. Nur das geplante Volumen laufen lassen, nicht mehr: {volume} bleiben darin. Über- oder Unterschreitung wird angezeigt.</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>ROT</translation>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation>Testreihe: Jede Stufe wird durchgeführt wie angegeben, keine Dosis muss sich aufsummieren.</translation>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Das Zeichen {code} kann nicht gedruckt werden: Es fehlt in der Schriftart. Lateinische, griechische und kyrillische Buchstaben sind möglich. Den Namen so eingeben, wie er gedruckt werden soll.</translation>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Das Zeichen „{char}“ ({code}) kann nicht gedruckt werden: Es fehlt in der Schriftart. Lateinische, griechische und kyrillische Buchstaben sind möglich. Den Namen so eingeben, wie er gedruckt werden soll.</translation>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation>Die letzte Dosis vervollständigt die verordnete Dosis.</translation>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation>Die verordnete Dosis ist die letzte Einzeldosis; die Dosen davor führen zu ihr hin.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>bei 2 bis 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>bei Raumtemperatur</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>Beutel {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>Becher {number}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation>zur intradermalen Anwendung</translation>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation>zur intravenösen Infusion</translation>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation>zur intravenösen Injektion</translation>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation>zur Pricktestung</translation>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation>zur subkutanen Anwendung</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>Zwischenverdünnung {letter}</translation>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation>Plan {hash}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>Spritze {number}</translation>
    </message>
    <message>
        <source>the remainder</source>
        <translation>die Restdosis</translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation>die gesamte Dosis</translation>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation>zum Einnehmen</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
    <message>
        <source>{head}, {drug}</source>
        <translation>{head}, {drug}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{other} diluted {factor}-fold</source>
        <translation>{other} {factor}-fach verdünnt</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} der Dosis</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>{share} der vollen Stärke</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation>Geliefert mit {volume} {diluent}: nichts entnehmen, nur zugeben.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation>Geliefert mit {volume} {diluent}: zuerst {drawn} und die Überfüllung entnehmen. Überfüllung nicht angegeben.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation>Geliefert mit {volume} {diluent}: zuerst {withdraw} entnehmen.</translation>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation>Leeres Behältnis, keine Trägerlösung.</translation>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation>Leeres Behältnis: {fill_up} {diluent} einfüllen.</translation>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation>Leeres Vial: {fill_up} {diluent} einfüllen.</translation>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation>Entnahme: {gifts}.</translation>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation>Entnahme: {gifts}. Danach Inhalt: {amount} in {left}.</translation>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation>Herstellung jedes Behältnisses, stärkstes zuerst</translation>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation>Zwischenverdünnung {letter} für {solution}: {draw}. {filled} Inhalt: {strength}.</translation>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation>Zwischenverdünnung {letter}: Verdünnung der Stammlösung, nur für {solution}</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Keine Stammlösung gewählt: Aufziehvolumina nicht berechnet.</translation>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation>Kein Volumen angegeben: Aufziehvolumina nicht berechnet.</translation>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation>So nicht herstellen</translation>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation>Nichts herzustellen: Dieser Plan hat keine Lösungen.</translation>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation>Überfüllung nicht angegeben: Stärke nicht bekannt.</translation>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation>Überfüllung {overfill}: insgesamt {real}.</translation>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation>Aufziehen geplant: {draw}.</translation>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation>Stammlösung {strength}: insgesamt aufzuziehen {drawn}.</translation>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation>Stärke gegenüber Plan: {off}.</translation>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation>Wird verwendet wie gekauft; nichts dafür aufzuziehen.</translation>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation>eine nicht bekannte Menge {volume}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation>je Vial in {volume} {fluid} gelöst</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>in {volume}</translation>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation>in {volume} + Überfüllung</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>Zwischenverdünnung {letter}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>{amount} {volume}</source>
        <translation>{amount} {volume}</translation>
    </message>
    <message>
        <source>{container}: {draw}. {filled} It holds {content}.</source>
        <translation>{container}: {draw}. {filled} Inhalt: {content}.</translation>
    </message>
    <message>
        <source>{container}: {note} It holds {content}.</source>
        <translation>{container}: {note} Inhalt: {content}.</translation>
    </message>
    <message>
        <source>{count} × {amount} vial</source>
        <translation>{count} × Vial zu {amount}</translation>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation>{count} × {volume} in Spritze zu {syringe}</translation>
    </message>
    <message>
        <source>{fill_up} + {drawn} = {real}</source>
        <translation>{fill_up} + {drawn} = {real}</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{syringe} syringe</source>
        <translation>Spritze zu {syringe}</translation>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation>insgesamt {volume} aufgezogen</translation>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation>{volume} aus {source}</translation>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation>{volume} in Spritze zu {syringe}</translation>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation>{volume} übrig</translation>
    </message>
    <message>
        <source>{volume} to {other}</source>
        <translation>{volume} für {other}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations.</source>
        <translation>Ein verschobenes Dezimalkomma ergibt einen zehnfachen Fehler: ISMP-Liste fehleranfälliger Dosisangaben.</translation>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>Ein Plan wird für einen Patienten und einen Tag freigegeben.</translation>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation>Eine Reaktion muss sich zeigen können, bevor die nächste Dosis gegeben wird.</translation>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation>Eine Reaktion braucht Zeit, sich zu zeigen, bevor die nächste Dosis gegeben wird.</translation>
    </message>
    <message>
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation>Ein verrutschtes Dezimalkomma führt zu vielen geöffneten Vials; wie viele ohne Rückfrage durchgehen, ist eine Einstellung des Standorts.</translation>
    </message>
    <message>
        <source>A stock of {stock} and a vial of {vial} are stated in different measures: that one comes out of the other cannot be checked.</source>
        <translation>Stammlösung ({stock}) und Vial ({vial}) sind in verschiedenen Messgrößen angegeben: Ob das eine aus dem anderen entsteht, ist nicht prüfbar.</translation>
    </message>
    <message>
        <source>A stock of {stock} does not come out of a vial of {vial}: {drawn} would be drawn out of it. Compare both with the vial in your hand.</source>
        <translation>Eine Stammlösung mit {stock} lässt sich nicht aus einem Vial zu {vial} gewinnen: Daraus würden {drawn} entnommen. Beides mit dem vorliegenden Vial vergleichen.</translation>
    </message>
    <message>
        <source>A stock of {stock} is none that is known of {drug} ({known}). Compare it with the label of the vial in your hand.</source>
        <translation>Eine Stammlösung mit {stock} ist für {drug} nicht bekannt (bekannt: {known}). Mit dem Etikett des vorliegenden Vials vergleichen.</translation>
    </message>
    <message>
        <source>An overfill is unusual: {containers}. Makers' bags hold {least} to {most} more than they say. Is it the overfill, and not the volume?</source>
        <translation>Ungewöhnliche Überfüllung: {containers}. Beutel der Hersteller enthalten {least} bis {most} mehr als angegeben. Ist das die Überfüllung und nicht das Volumen?</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>Rechnung: Die Summe der Dosen ist die Dosis.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug faster than any step before it by ×{rise} (planned: ×{planned}); the limit set for this site is ×{limit}.</source>
        <translation>So wie die Beutel wirklich hergestellt werden, gibt Stufe {step} den Wirkstoff mit dem {rise}-Fachen der höchsten Dosisrate davor (geplant: das {planned}-Fache); der für diesen Standort festgelegte Grenzwert ist das {limit}-Fache.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug no faster than a step before it (×{rise}; planned: ×{planned}).</source>
        <translation>So wie die Beutel wirklich hergestellt werden, gibt Stufe {step} den Wirkstoff nicht schneller als eine Stufe davor (×{rise}; geplant: ×{planned}).</translation>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation>So wie die Beutel wirklich hergestellt werden, erhält der Patient {really} statt {planned} ({off}).</translation>
    </message>
    <message>
        <source>As the first bag is really made, the first step gives {really}, {off} more than the {own} with which this protocol starts.</source>
        <translation>So wie der erste Beutel wirklich hergestellt wird, gibt die erste Stufe {really}, {off} mehr als die {own}, mit denen dieses Schema beginnt.</translation>
    </message>
    <message>
        <source>As they are really made, these are more than {limit} off their planned strength: {solutions}.</source>
        <translation>So wie sie wirklich hergestellt werden, weichen diese um mehr als {limit} von ihrer geplanten Stärke ab: {solutions}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>An der Vene steigt die Dosisrate {minute} nach Beginn auf das {rise}-Fache (Stufe {step}); der für diesen Standort festgelegte Grenzwert ist das {limit}-Fache.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>An der Vene steigt die Dosisrate {count}-mal zu steil, am stärksten {minute} nach Beginn auf das {rise}-Fache (Stufe {step}); der für diesen Standort festgelegte Grenzwert ist das {limit}-Fache.</translation>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation>Nach der Aktivität würde die Stammlösung {strength} {per} enthalten; keine Lösung enthält mehr als {most} {per}. Beides prüfen.</translation>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation>Zufuhr unbekannt: Es ist nicht angegeben, wie viel die Leitungen fassen und wie sie vorgefüllt sind. Eine Leitung von 20 mL kann ganze Stufen zurückhalten.</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>Dosis je m2 oder kg × m2 oder kg; AUC × (GFR + 25) nach Calvert, J Clin Oncol 1989;7:1748-56.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives. The limits are site settings; a step of a rapid infusion ladder is a factor of 2 to 2.5.</source>
        <translation>Aufziehvolumina, gerundet auf die Skalenstriche der Spritzen, und das Volumen, das sich aus der Art der Befüllung ergibt. Die Grenzwerte sind Einstellungen des Standorts; eine Stufe eines Schemas mit schneller Infusion ist ein Faktor von 2 bis 2,5.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation>Aufziehvolumina, gerundet auf die Skalenstriche der Spritzen, und das Volumen, das sich aus der Art der Befüllung ergibt; die Pumpe fördert die geplanten Volumina. Die Grenzwerte sind Einstellungen des Standorts.</translation>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation>Jede Leitung enthält zunächst {line} Trägerlösung.</translation>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation>Jedes Aufziehen ab der Stammlösung zusammengerechnet; ein Etikett nennt, was im Behältnis ist, nicht, was geplant war.</translation>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation>Schneller als die höchste Rate dieses Schemas, {limit}: {steps}.</translation>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation>ISMP: Die Einheit wird so gewählt, dass wenige Nullen vor der ersten Ziffer stehen.</translation>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation>In {unit} ist die kleinste Zahl dieses Plans {least}; ihre Nullen werden leicht falsch gezählt. In {smaller} verordnen.</translation>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation>Zwischen diesen Dosen ist weniger als eine Minute angegeben: {steps}. Stimmt die Einheit?</translation>
    </message>
    <message>
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation>Beutel der Hersteller enthalten 3 bis 20 % mehr als angegeben (ISMP).</translation>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation>Keine Trägerlösung angegeben. Zugelassen für {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation>Hier ist kein Wert bekannt, wie lange {drug} nach der Herstellung haltbar ist; daher wird kein „Verwendbar bis“ berechnet.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation>Hier ist kein Wert bekannt, wie lange {drug} {kept} haltbar ist; daher ist kein „Verwendbar bis“ bekannt für: {solutions}.</translation>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation>Im Schema ist keine publizierte höchste Konzentration von {drug} aufgeführt; die stärkste Lösung hat {strength}. Eine eigene mit Quelle in einem Schema des Standorts angeben.</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>Keine Pumpe gewählt: Raten werden nicht gerundet und nicht gegen eine Pumpe geprüft.</translation>
    </message>
    <message>
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation>Keine Haltbarkeitsdaten bei dieser Stärke (unter {least}), unmittelbar vor Gebrauch herstellen: {solutions}.</translation>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation>Zwischen diesen Dosen ist keine Zeit angegeben: {steps}. Wann die jeweils spätere fällig ist, ist nicht bekannt. Abstand angeben.</translation>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation>Nicht geprüft, weil hier kein Wert für {drug} bekannt ist: {what}.</translation>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation>Pfropfenströmung durch die angegebenen Leitungen; keine Durchmischung angenommen.</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>Praxis, keine Norm: Das kleinste Aufziehvolumen ist eine Einstellung des Standorts.</translation>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation>Publizierte höchste Konzentrationen von {drug} reichen von {lowest} bis {highest} (×{factor}). Für diesen Plan ist keine gewählt; seine stärkste Lösung hat {strength}.</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>Publizierte Schemata mit schneller Infusion steigen je Stufe auf das 2- bis 2,5-Fache; die Grenzwerte sind Einstellungen des Standorts.</translation>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation>Publizierte Reihen von i.v.-Injektionen, anderen Injektionen und oralen Dosen steigen je Dosis auf das 1,25- bis 10-Fache.</translation>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation>Publizierte Werte reichen von {lowest} bis {highest} (×{factor}).</translation>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation>Raten werden auf die Schrittweite der Pumpe von {grid} gerundet, der Plan wird mit den gerundeten Raten berechnet: {steps}.</translation>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation>Lösungen sind ab der schwächsten nummeriert; das Verhältnis legt der Standort fest.</translation>
    </message>
    <message>
        <source>Source: {source}; not verified here.</source>
        <translation>Quelle: {source}; hier nicht verifiziert.</translation>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation>Quelle: {source}; verifiziert von {by}, {on}.</translation>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>Stufe {step} leert den Beutel, aber {missing} der Dosis bleiben beim Beutelwechsel in der Leitung.</translation>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation>Stufe {step} gibt weniger (×{factor}) als eine Dosis davor.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>Stufe {step} gibt den Wirkstoff mit dem {rise}-Fachen der höchsten Dosisrate davor; der für diesen Standort festgelegte Grenzwert ist das {limit}-Fache.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>Stufe {step} gibt den Wirkstoff nicht schneller als eine Stufe davor (×{rise}).</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation>Stufe {step} gibt {drug} mit {rate} {unit}, schneller als die gesamte Dosis in {time} ({most} {unit}), der kürzesten bekannten Zeit. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation>Stufe {step} gibt {drug} mit {rate} {unit}; bekannt sind höchstens {most} {unit}. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation>Stufe {step} gibt das {factor}-Fache der höchsten Dosis davor; publizierte Reihen steigen höchstens auf das Zehnfache.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation>Stufe {step} braucht {count} von „{tablet}“; teilbar nur in {parts} gleiche Teile.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation>Stufe {step} braucht {count} von „{tablet}“; nicht zu teilen.</translation>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation>Stufe {step} füllt eine Leitung vor, die bereits mit dem Wirkstoff gefüllt ist: {extra} erreichen die Vene und werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation>Stufe {step} füllt eine Leitung mit {volume} vor. Das ist für Leitungen von {volume} gedacht, die zuvor Trägerlösung enthalten, eine je Beutel; hier fasst eine Leitung {line}.</translation>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation>Stufe {step} läuft mit {rate}; die Pumpe „{pump}“ ist einstellbar von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation>Stufe {step}: Die kumulative Dosis lautet {stated}, aber die Dosen bis dorthin summieren sich auf {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation>Stufe {step}: Das kumulative Volumen lautet {stated}, aber die Volumina bis dorthin summieren sich auf {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation>Stufe {step}: Die gedruckten Dosen summieren sich auf {sum}, die gedruckte kumulative Dosis ist {stated}; das ist mehr, als Rundung erklärt.</translation>
    </message>
    <message>
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation>Studien dazu, wie gut Spritzen kleine Volumina abmessen; der Anteil ist eine Einstellung des Standorts.</translation>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation>Die Berechnungsgrundlage ergibt {result}; ein Vergleich mit verordneten {ordered} ist nicht möglich: keine Aktivität angegeben.</translation>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation>Die Berechnungsgrundlage ergibt {result}; verordnet sind {ordered} ({off}).</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Die Begleitinfusion</translation>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation>Die Kategorie „{category}“ dieses Plans fehlt in den Einstellungen des Standorts: Ihre Fristen werden nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation>Die Kategorie „{category}“ nennt keine Frist für Lagerung {kept}: {solutions}.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation>Die gewählte Konzentration, {chosen} ({source}), ist keine der im Schema aufgeführten. Neu wählen.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation>Die gewählte Konzentration, {chosen} ({source}), wurde für {other} publiziert, nicht für {drug}.</translation>
    </message>
    <message>
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation>Die bekannten Konzentrationen von {drug} haben eine andere Messgröße als der Plan ({per}): nicht verglichen.</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>Datum und Uhrzeit des Starts fehlen.</translation>
    </message>
    <message>
        <source>The diluent</source>
        <translation>Die Trägerlösung</translation>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation>Die im Schema genannten Wirkstoffe.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>Die erste Stufe gibt {first} der Dosis; dieses Schema beginnt mit {own}. Volumen und Rate verändern das.</translation>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation>Die erste Stufe gibt {first}; das genau befolgte Schema beginnt mit {own}.</translation>
    </message>
    <message>
        <source>The flush</source>
        <translation>Die Spülung</translation>
    </message>
    <message>
        <source>The flush of {flush} is more than {times} times what lies before the vein ({line}). The {extra} beyond that run for {time} at {rate} after the end of the plan, which is not counted in its time. Is the volume right?</source>
        <translation>Die Spülung von {flush} ist mehr als das {times}-Fache dessen, was vor der Vene liegt ({line}). Die darüber hinausgehenden {extra} laufen {time} mit {rate} nach dem Ende des Plans; das ist in seiner Zeit nicht mitgezählt. Stimmt das Volumen?</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>Die Spülung bringt {extra} ({share} der Dosis) mehr in die Vene, als der Plan zählt. Abklemmen und am Katheteransatz diskonnektieren; nicht spülen.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation>Das Etikett von {container} nennt {stated} {unit} in {stated_mL}, aber der Inhalt ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation>Das Etikett von {container} nennt {stated} {unit} in {stated_mL}; Inhalt nach Herstellung und Entnahmen: {held} {unit} in {held_mL}.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>Die letzte Dosis sind die verordneten {ordered}; alle Dosen zusammen geben {given} innerhalb eines Tages, {difference} ({share}) mehr.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation>Die letzte Dosis sind die verordneten {ordered}; alle Dosen zusammen geben {given}, {difference} ({share}) mehr, und in welcher Zeit, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>Die letzte Dosis ist {given}, nicht die verordneten {ordered}.</translation>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation>Die letzte Stufe endet am {ends}, soll aber spätestens am {finish_by} beendet sein. Dafür Start spätestens am {latest}.</translation>
    </message>
    <message>
        <source>The last step ends less than a minute after {finish_by}, by when it should be over. For that it has to start at {latest} at the latest.</source>
        <translation>Die letzte Stufe soll spätestens am {finish_by} beendet sein, endet aber weniger als eine Minute danach. Für rechtzeitiges Ende Start spätestens am {latest}.</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>Die im Schema angegebenen Grenzen.</translation>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation>Die Leitung enthält {line} Trägerlösung, danach den vorherigen Beutel.</translation>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation>Die Leitung enthält noch {line} des vorherigen Beutels.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation>Die verordnete Dosis, {dose}, liegt über dem Höchstwert, für den dieses Schema angegeben ist, {limit}.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation>Die verordnete Dosis, {dose}, liegt unter dem Mindestwert, für den dieses Schema angegeben ist, {limit}.</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation>Verordnet sind {ordered}, etwa ein Zehntel dessen, was die Berechnungsgrundlage ergibt ({result}). Fehlt eine Null?</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation>Verordnet sind {ordered}, etwa das Zehnfache dessen, was die Berechnungsgrundlage ergibt ({result}). Eine Null zu viel?</translation>
    </message>
    <message>
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation>Die verordneten {ordered} {drug} liegen über den {most}, die ohne Rückfrage durchgehen. {fact}</translation>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation>Die Überfüllung von {containers} ist nicht angegeben. Bei {least} bis {most} des Volumens als Überfüllung erhält der Patient {low} bis {high} statt {planned} ({low_off} bis {high_off}). Ein leeres Behältnis befüllen oder die Überfüllung angeben.</translation>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation>Das Geburtsdatum des Patienten fehlt.</translation>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation>Der Name des Patienten fehlt.</translation>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation>Die Patientennummer fehlt.</translation>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation>Das Schema nennt seine Dosisgrenzen in {unit}. Ein Vergleich mit verordneten {dose} ist nicht möglich.</translation>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation>Das Schema, für diese Verordnung ohne jede Änderung berechnet.</translation>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation>Die publizierten Konzentrationen im Schema; der Standort wählt eine.</translation>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation>Die publizierte höchste Konzentration von {drug} ist {lowest}. Sie ist für diesen Plan nicht gewählt; seine stärkste Lösung hat {strength}.</translation>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>Die Pumpe nimmt kein Volumen unter {least} an. Diese Stufen nach Rate und Uhr einstellen und das Gesamtvolumen des Beutels eingeben: {steps}.</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>Das Profil der Pumpe in den Einstellungen des Standorts.</translation>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation>Applikationsweg und Stufen, wie im Schema angegeben.</translation>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation>Der Applikationsweg dieses Schemas ist {route}, aber diese Stufen werden anders gegeben: {steps}.</translation>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation>Die kürzeste Stufe dauert {time}, die kürzeste im Schema {own}. Stimmt die Einheit?</translation>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation>Die Wirkstoffliste des Standorts.</translation>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation>Der im Schema angegebene Startanteil.</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation>Die Stufen geben {given}, {difference} ({share}) weniger als die verordneten {ordered}.</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation>Die Stufen geben {given}, {difference} ({share}) mehr als die verordneten {ordered}.</translation>
    </message>
    <message>
        <source>The stock of {stock} is about 1/{factor} of one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>Die Stammlösung mit {stock} hat etwa 1/{factor} der Konzentration einer für {drug} bekannten ({known}). Sitzt das Dezimalkomma richtig? Jedes Aufziehvolumen folgt daraus.</translation>
    </message>
    <message>
        <source>The stock of {stock} is about {factor} times one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>Die Stammlösung mit {stock} hat etwa das {factor}-Fache der Konzentration einer für {drug} bekannten ({known}). Sitzt das Dezimalkomma richtig? Jedes Aufziehvolumen folgt daraus.</translation>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation>Die stärkste Lösung hat {strength}; gewählt ist {chosen} ({source}). {span}</translation>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation>Die Tabletten und ihre Teile, wie im Schema angegeben.</translation>
    </message>
    <message>
        <source>The times of the plan: what is made first ages first.</source>
        <translation>Die Zeiten des Plans: Was zuerst hergestellt wird, altert zuerst.</translation>
    </message>
    <message>
        <source>The times of the plan; assumed: each place of keeping uses up its own limit in proportion to the time there.</source>
        <translation>Die Zeiten des Plans; Annahme: Jeder Lagerort verbraucht seine eigene Frist anteilig zur Zeit dort.</translation>
    </message>
    <message>
        <source>The vials of the plan: from half of the drug on a label to a quarter more is believed to be in one.</source>
        <translation>Die Vials des Plans: Als Inhalt eines Vials gilt von der Hälfte der Wirkstoffmenge auf dem Etikett bis zu einem Viertel mehr als glaubhaft.</translation>
    </message>
    <message>
        <source>These are stated to hold no more than they say: {containers}. Makers' bags hold {least} to {most} more.</source>
        <translation>Diese enthalten laut Angabe nicht mehr, als auf ihnen steht: {containers}. Beutel der Hersteller enthalten {least} bis {most} mehr.</translation>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation>Diese Dosis öffnet {count} Vials zu {vial} oder mehr; über {most} wird nachgefragt. Stimmt die Dosis?</translation>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation>Dieses Schema wurde für {drugs} publiziert; zu „{drug}“ ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation>Zwei Präparate heißen „{name}“. Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation>Zwei Stärken auf einem Etikett werden verwechselt; ISMP, ähnlich aussehende Namen.</translation>
    </message>
    <message>
        <source>Under {share} of its dose reach the vein during step {step}. It empties its bag, the last {line} of it into its line: a flush of at least {line} belongs to this plan.</source>
        <translation>Weniger als {share} der Dosis erreichen die Vene während Stufe {step}. Sie leert ihren Beutel, die letzten {line} davon in dessen Leitung: Zu diesem Plan gehört eine Spülung von mindestens {line}.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. Each empties its bag, the last {line} of it into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and make its bag {room} larger.</source>
        <translation>Weniger als {share} der Dosis erreichen die Vene, während die Stufe läuft: Stufen {steps}. Jede leert ihren Beutel, die letzten {line} davon in dessen Leitung, wo sie beim Beutelwechsel bleiben. Für eine solche Stufe ein Volumen statt „bis leer“ angeben und ihren Beutel um {room} größer ansetzen.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. What lies between the join and the vein ({common}) holds them back: join the lines nearer to the vein, or let more carrier run.</source>
        <translation>Weniger als {share} der Dosis erreichen die Vene, während die Stufe läuft: Stufen {steps}. Was zwischen Zusammenführung und Vene liegt ({common}), hält sie zurück: Leitungen näher an der Vene zusammenführen oder mehr Begleitinfusion laufen lassen.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation>Weniger als {share} der Dosis erreichen die Vene, während die Stufe läuft: Stufen {steps}. {why} Eine Leitung je Beutel verwenden, mit diesem Beutel vorgefüllt und an der Vene zusammengeführt.</translation>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation>Der Inhalt von {container} ist nicht bekannt: Keine Spritze dieses Standorts kann ein dafür nötiges Aufziehvolumen abmessen. Menge und Volumen bleiben auf dem Etikett leer.</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>Was einem Beutel entnommen wird, muss darin sein.</translation>
    </message>
    <message>
        <source>What the powder is reconstituted with</source>
        <translation>Die Flüssigkeit zum Lösen des Pulvers</translation>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation>Wann die Lösungen hergestellt werden, ist nicht angegeben; daher sind „Beginn bis“ und „Verwendbar bis“ nicht bekannt.</translation>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation>Wo diese bis zum Anhängen gelagert werden, ist nicht angegeben; daher sind „Beginn bis“ und „Verwendbar bis“ nicht bekannt: {solutions}.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>bei 2 bis 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>bei Raumtemperatur</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermal</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>intravenöse Infusion</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>i.v.-Injektion</translation>
    </message>
    <message>
        <source>its concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>its diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>its rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>its stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>Pricktest</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>Stufe {step}: aus {asked} wird {rate}</translation>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation>Stufe {step}: {kind}</translation>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation>Stufe {step}: {rate}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>Stufe {step}: {volume}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>Stufen {first} bis {last}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subkutan</translation>
    </message>
    <message>
        <source>the remainder of the dose in the last solution, run until empty, with a flush of {flush}</source>
        <translation>Restdosis in der letzten Lösung, bis leer laufen lassen, mit einer Spülung von {flush}</translation>
    </message>
    <message>
        <source>{concentration} once the powder is reconstituted</source>
        <translation>{concentration} nach Lösen des Pulvers</translation>
    </message>
    <message>
        <source>{container} of {volume}: {overfill} ({share})</source>
        <translation>{container} zu {volume}: {overfill} ({share})</translation>
    </message>
    <message>
        <source>{container} {number}</source>
        <translation>{container} {number}</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>{container} {number} ({strength} {per}) ist nicht stärker als die Lösung davor ({before} {per}).</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation>{container} {number} enthält {strength} {per}; die Fachinformation von {drug} nennt {range}. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation>{container} {number} enthält {strength} {per}; für {drug} bekannt ist {range}, nicht aus der Fachinformation. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation>{container} {number} enthält {volume}, benötigt werden aber {needed}: {infused} für die Stufen, {donated} für schwächere Lösungen, {line} in der Leitung.</translation>
    </message>
    <message>
        <source>{container} {number} is to be made from an intermediate dilution of the stock, but none of up to {most} can be measured that holds enough. All numbers are those of a draw from stock: choose another source.</source>
        <translation>{container} {number} soll aus einer Zwischenverdünnung der Stammlösung hergestellt werden, aber bis {most} lässt sich keine abmessen, die genug enthält. Alle Werte gelten für Aufziehen aus der Stammlösung: andere Quelle wählen.</translation>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation>{container} {number} hat das {ratio}-Fache der Stärke der Lösung davor; im Schema das {own}-Fache.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation>Für {container} {number} sind {draw} aufzuziehen, mehr als das Endvolumen von {volume}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation>Für {container} {number} sind {draw} aufzuziehen; das kleinste für diesen Standort festgelegte Aufziehvolumen ist {least}.</translation>
    </message>
    <message>
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation>{container} {number} würde {strength} {per} enthalten; keine Lösung enthält mehr als {most} {per}. Volumen und Inhalt prüfen.</translation>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation>{container} {number}: Keine Spritze dieses Standorts kann {draw} abmessen.</translation>
    </message>
    <message>
        <source>{container} {number}: this site has no syringe of {missing}; the draw is measured with others.</source>
        <translation>{container} {number}: Dieser Standort hat keine Spritze zu {missing}; mit anderen wird abgemessen.</translation>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation>{container} {number}: {draw} in einer Spritze zu {syringe} sind weniger als {share} ihres Fassungsvermögens; dort misst sie schlecht.</translation>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation>{draw} aus einer Zwischenverdünnung der Stammlösung</translation>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation>{draw} aus Stammlösung</translation>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation>{draw} aus {donor}</translation>
    </message>
    <message>
        <source>{kept} (begin by {moment})</source>
        <translation>{kept} (Beginn bis {moment})</translation>
    </message>
    <message>
        <source>{kept} (discard by {moment})</source>
        <translation>{kept} (verwendbar bis {moment})</translation>
    </message>
    <message>
        <source>{lost} ({share} of the dose) run out when the line of {bag} is primed, {waste} of a bag that is run until empty: step {step} cannot give them, and no flush brings them back. Prime that line without loss.</source>
        <translation>{lost} ({share} der Dosis) laufen beim Vorfüllen der Leitung von {bag} aus, {waste} aus einem Beutel, der bis leer läuft: Stufe {step} kann sie nicht geben, und keine Spülung bringt sie zurück. Diese Leitung ohne Verlust vorfüllen.</translation>
    </message>
    <message>
        <source>{max} or less</source>
        <translation>{max} oder weniger</translation>
    </message>
    <message>
        <source>{min} or more</source>
        <translation>{min} oder mehr</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} bis {max}</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>{missing} ({share} der Dosis) bleiben in der Leitung des letzten Beutels. Zu diesem Plan gehört eine Spülung von mindestens {line}.</translation>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation>{note} {stands}</translation>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation>{problem} Mögliche Herstellung: {ways}.</translation>
    </message>
    <message>
        <source>{problem} It would do: a volume of {volume} for that step, and {bag} made to {made_to}.</source>
        <translation>{problem} Mögliche Abhilfe: Volumen von {volume} für diese Stufe und {bag} auf {made_to} ansetzen.</translation>
    </message>
    <message>
        <source>{problem} It would do: {ways}.</source>
        <translation>{problem} Mögliche Abhilfe: {ways}.</translation>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, or another protocol.</source>
        <translation>{problem} Keine stärkere Lösung als Quelle und keine Zwischenverdünnung hilft: schwächere Stammlösung oder anderes Schema wählen.</translation>
    </message>
    <message>
        <source>{problem} Nothing that it could be drawn from is strong enough: choose a stronger stock, of at least {strength}, or another protocol.</source>
        <translation>{problem} Nichts, woraus aufgezogen werden könnte, ist stark genug: stärkere Stammlösung mit mindestens {strength} oder anderes Schema wählen.</translation>
    </message>
    <message>
        <source>{role} has no stated fluid, and the ward would take what is at hand. Allowed for {drug}: {allowed}. State it.</source>
        <translation>{role} ist ohne Angabe der Flüssigkeit; die Station würde nehmen, was zur Hand ist. Zugelassen für {drug}: {allowed}. Flüssigkeit angeben.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation>{role}, {fluid}, ist für {drug} weder zugelassen noch abgelehnt; zugelassen: {allowed}. Zuerst nachschlagen.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation>{role}, {fluid}, darf mit {drug} nicht verwendet werden. {fact}</translation>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation>{role}, „{typed}“, ist keine hier bekannte Flüssigkeit: nicht geprüft. Zugelassen für {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: it is stable for {time} {kept}, of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} endet am {ends}, nach „Verwendbar bis“ {discard_by}: haltbar {time} {kept}; einen Teil davon hatte die Lösung, aus der aufgezogen wurde (hergestellt {clock}), bereits verbraucht.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation>{solution} endet am {ends}, nach „Verwendbar bis“ {discard_by}: hergestellt {clock}, haltbar {time} {kept}.</translation>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation>{solution} hängt {hanging}; bei Raumtemperatur ist der Wirkstoff {time} haltbar.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: it may be begun for {limit} ({category}), of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} wird am {hangs} angehängt, nach „Beginn bis“ {begin_by}: Frist bis zum Beginn {limit} ({category}); einen Teil davon hatte die Lösung, aus der aufgezogen wurde (hergestellt {clock}), bereits verbraucht.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation>{solution} wird am {hangs} angehängt, nach „Beginn bis“ {begin_by}: hergestellt {clock}, Frist bis zum Beginn {limit} ({category}).</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, before it is made at {made}. Look at the dates and times of the plan.</source>
        <translation>{solution} wird am {hangs} angehängt, aber erst am {made} hergestellt. Daten und Uhrzeiten des Plans prüfen.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late if it is kept like this until it is hung: {limits}. State where it is kept.</source>
        <translation>{solution} wird am {clock} hergestellt, am {hangs} angehängt und ist am {ends} leer: zu spät bei dieser Lagerung bis zum Anhängen: {limits}. Lagerung angeben.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late wherever it is kept until it is hung: {limits}.</source>
        <translation>{solution} wird am {clock} hergestellt, am {hangs} angehängt und ist am {ends} leer: zu spät, gleich wo bis zum Anhängen gelagert: {limits}.</translation>
    </message>
    <message>
        <source>{solution} is made at {made}, before what it is drawn from, {donor}, is made at {later}. Look at the times of the plan.</source>
        <translation>{solution} wird am {made} hergestellt, die Quelle dafür ({donor}) aber erst am {later}. Zeiten des Plans prüfen.</translation>
    </message>
    <message>
        <source>{solution} with {really} at best instead of {planned} ({off})</source>
        <translation>{solution} mit bestenfalls {really} statt {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution} with {really} instead of {planned} ({off})</source>
        <translation>{solution} mit {really} statt {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution}, made at {clock}, ends at {ends}: stronger solutions are stable for {time} {kept}, and of its own strength nothing is known. Prepare it later.</source>
        <translation>{solution}, hergestellt {clock}, endet am {ends}: Stärkere Lösungen sind {time} {kept} haltbar, für diese Stärke selbst ist nichts bekannt. Später herstellen.</translation>
    </message>
    <message>
        <source>{volume} as its volume</source>
        <translation>Volumen von {volume}</translation>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation>{what} („{remark}“)</translation>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>„{drug}“ ist nicht in der Wirkstoffliste: Trägerlösungen, Grenzwerte und Haltbarkeit sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation>„{name}“ enthält laut Angabe {holds}. Der Name nennt eine andere Stärke.</translation>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Die gesamte verordnete Dosis ({dose}) ist in {solution}. Das Volumen ({volume}) oder die verordnete Dosis ändern.</translation>
    </message>
    <message>
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation>Wie hergestellt: Dies folgt aus den Aufziehvolumina, wie die Spritzen sie abmessen, aus der Befüllung der Behältnisse und aus dem wirklichen Inhalt der stärkeren Lösungen. Ändern, wie {solution} hergestellt wird.</translation>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation>Stufe {step} füllt eine Leitung und zählt nicht als Dosis. Das Volumen ändern.</translation>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation>Stufe {step} füllt eine Leitung; die nächste Stufe beginnt, wenn sie endet.</translation>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation>Stufe {step} gibt alles, was in {solution} übrig ist. Das Volumen von {solution} ({volume}) oder die Stufen darüber ändern.</translation>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>Stufe {step} gibt, was die Stufen darüber von der verordneten Dosis übrig lassen. Die verordnete Dosis ({dose}) oder die Stufen darüber ändern.</translation>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation>Stufe {step} ist ein Prick: Wie viel vom Tropfen in die Haut gelangt, wird nicht gemessen; daher werden kein Volumen und keine Dosis gezählt.</translation>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation>Stufe {step} wird auf einmal gegeben: keine Rate, keine Zeit.</translation>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation>Stufe {step} wird ohne Lösung gegeben und hat kein Volumen. Die Dosis ändern.</translation>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation>Stufe {step} wird nicht als Tabletten gegeben. Die Dosis oder das Volumen ändern.</translation>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>Stufe {step} läuft mit der Endrate von {rate}. Die Endrate ändern: Sie verändert {count} Raten.</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation>Stufe {step} läuft, bis die verordnete Dosis gegeben ist; Dosis und Volumen folgen daher aus der verordneten Dosis und den Stufen darüber. Die verordnete Dosis ({dose}) ändern.</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation>Stufe {step} läuft, bis die verordnete Dosis gegeben ist; die Zeit folgt daher aus der Rate und der verordneten Dosis. Die Rate oder die verordnete Dosis ({dose}) ändern.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>Stufe {step} läuft, bis {solution} leer ist, und gibt, was die Stufen darüber von der verordneten Dosis übrig lassen. Die verordnete Dosis ({dose}) oder die Stufen darüber ändern.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation>Stufe {step} läuft, bis {solution} leer ist; die Zeit folgt daher aus der Rate und dem Volumen von {solution}. Die Rate oder das Volumen von {solution} ({volume}) ändern.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation>Stufe {step} läuft, bis {solution} leer ist; Volumen und Dosis folgen daher aus dem Volumen von {solution} und den Stufen darüber. Das Volumen von {solution} ({volume}) ändern.</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation>Die Dosis von Stufe {step} folgt aus der Anzahl der Tabletten ({amount} in einer): Eine Eingabe hier ändert die Anzahl.</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation>Die Dosis von Stufe {step} folgt aus dem Volumen: Eine Eingabe hier ändert das Volumen.</translation>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation>Die Anzahl der Tabletten von Stufe {step} folgt aus der Dosis ({amount} in einer Tablette): Eine Eingabe hier ändert die Dosis.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation>Das Präparat enthält {per} {unit} {component} je {unit} {counted}. Den Inhalt von {solution} ändern.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation>Das Präparat enthält {per} {unit} {component} je {unit} {counted}. Die Dosis von Stufe {step} ändern.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation>Die Rate von Stufe {step} folgt aus Dosis und Zeit: Eine Eingabe hier ändert die Dosis (Zeit bleibt gleich).</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation>Die Rate von Stufe {step} folgt aus der Dosisrate von {dose_rate} und der Konzentration von {solution}: Eine Eingabe hier ändert die Dosisrate.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation>Die Rate von Stufe {step} folgt aus Volumen und Zeit: Eine Eingabe hier ändert die Zeit.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation>Die Rate von Stufe {step} folgt aus Volumen und Zeit: Eine Eingabe hier ändert das Volumen (Zeit bleibt gleich).</translation>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation>Die Rate von Stufe {step} ist die Endrate: Eine Eingabe hier ändert die Endrate.</translation>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation>Die Rate von Stufe {step} ist {fraction} der Endrate von {rate}: Eine Eingabe hier ändert diesen Anteil, und die Endrate verändert sie.</translation>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation>Die Zeit von Stufe {step} folgt aus der Rate und daraus, wie viel gegeben wird. Eines davon ändern.</translation>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>Volumen und Dosis von Stufe {step} folgen aus der Zeit und der Endrate von {rate}. Die Endrate ändern: Sie verändert {count} Raten.</translation>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation>Das Volumen von Stufe {step} folgt aus der Dosis: Eine Eingabe hier ändert die Dosis.</translation>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation>Summe der Stufen 1 bis {step}. Eine dieser Stufen ändern.</translation>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation>Summe der Stufen, die aus {solution} gegeben werden. Eine dieser Stufen ändern.</translation>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation>Vergleicht Stufe {step} mit der schnellsten Stufe davor. Die Rate einer der beiden oder eine Konzentration ändern.</translation>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation>Vergleicht die Dosis von Stufe {step} mit der höchsten Dosis davor. Eine der beiden ändern.</translation>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation>Dies folgt aus dem Start des Plans und den Zeiten der Stufen darüber.</translation>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation>Dies folgt aus der Stammlösung und aus dem Inhalt von {solution} und dem der stärkeren Lösungen. Wie {solution} hergestellt wird, ist auf der Seite „Herstellung“ zu wählen.</translation>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation>Dies folgt aus dem Inhalt von {solution}: Eine Eingabe hier ändert diesen Inhalt (Volumen bleibt gleich).</translation>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation>Dies ist eine Eingabe: zum Ändern einen anderen Wert eingeben.</translation>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation>Dies wird aus Verordnung, Lösungen und Stufen berechnet.</translation>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation>Dieses Präparat enthält keinen weiteren Wirkstoff.</translation>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation>Für dieses Präparat ist kein Volumen angegeben, daher keine Menge. Die Konzentration ändern.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation>Eine Eingabe hier ändert die Rate von Stufe {step} (Zeit bleibt gleich): Dosis ist Konzentration von {solution} × Rate × Zeit.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation>Eine Eingabe hier ändert die Rate von Stufe {step} (Zeit bleibt gleich): Volumen ist Rate × Zeit.</translation>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation>Die Art dieser Stufe kommt aus dem Schema.</translation>
    </message>
    <message>
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation>Was die Vene erreicht, folgt aus den Stufen und den Leitungen. Ändern, wie die Leitungen vorgefüllt und zusammengeführt sind oder wie viel sie fassen.</translation>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Was die anderen von der verordneten Dosis ({dose}) übrig lassen, ist in {solution}. Das Volumen ({volume}) oder die verordnete Dosis ändern.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>Beutel {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>Becher {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>Spritze {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>Beuteletiketten</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Kalibrierseite</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation>Abgebrochen. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Left off labels for lack of room: {parts}.</source>
        <translation>Aus Platzmangel auf Etiketten weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation>STÄRKE NICHT GEWÄHLT: {strength} der stärksten Lösung ist ein Platzhalter des Schemas. Im Feld „Stärke“ (--strength) eine publizierte wählen oder die eigene Konzentration des Standorts eingeben, bevor Dokumente erstellt werden.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Der Ordner {path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation>Es gibt kein Dokument „{kind}“. Möglich: {possible}.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation>Es gibt kein Papierformat „{paper}“. Möglich: {possible}.</translation>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation>Kein Platz für die Stufen auf {labels}: Raten und Dosen stehen nur im Herstellungsprotokoll.</translation>
    </message>
    <message>
        <source>as which number it is given</source>
        <translation>als welche Nummer zu geben</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>diluent and route</source>
        <translation>Trägerlösung und Applikationsweg</translation>
    </message>
    <message>
        <source>how much is given and what stays</source>
        <translation>wie viel gegeben wird und was bleibt</translation>
    </message>
    <message>
        <source>how the line is primed and emptied</source>
        <translation>wie die Leitung vorgefüllt und entleert wird</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>Unterschriftszeilen</translation>
    </message>
    <message>
        <source>plan hash</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>until when it is used</source>
        <translation>bis wann zu verwenden</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>when it was prepared</source>
        <translation>wann hergestellt</translation>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation>{document}: {drug}, Plan {hash}</translation>
    </message>
    <message>
        <source>{label} does not fit on {stock}: name, id, drug and content are never set smaller than 12 points and never cut. The smallest stock that can carry all labels of this plan is {other} ({id}).</source>
        <translation>{label} passt nicht auf {stock}: Name, ID, Wirkstoff und Inhalt werden nie kleiner als 12 Punkt gesetzt und nie gekürzt. Das kleinste Etikettenformat, auf das alle Etiketten dieses Plans passen, ist {other} ({id}).</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>{path} ist eine Datei, kein Ordner. Einen Ordner für die Dokumente wählen.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation>(je {amount})</translation>
    </message>
    <message>
        <source>({concentration})</source>
        <translation>({concentration})</translation>
    </message>
    <message>
        <source>+ {volume} flush</source>
        <translation>+ {volume} Spülung</translation>
    </message>
    <message>
        <source>+ {volume} in the line</source>
        <translation>+ {volume} in Leitung</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 Tablette</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>BEUTEL {number} von {count}</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Beginn bis</translation>
    </message>
    <message>
        <source>Begin by {begin_by}.</source>
        <translation>Beginn bis {begin_by}.</translation>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation>Als Injektion {pushed}, als Infusion {volume}.</translation>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation>BECHER {number} von {count}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation>DOSIS {number} von {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Discard by {discard_by}.</source>
        <translation>Verwendbar bis {discard_by}.</translation>
    </message>
    <message>
        <source>Do not empty.</source>
        <translation>Nicht leeren.</translation>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation>Nicht leeren: {volume} belassen.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation>Für Pricktests: Volumen wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Alles geben.</translation>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation>{volume} geben.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation>Insgesamt {volume} infundieren.</translation>
    </message>
    <message>
        <source>Keep at 2 to 8 °C.</source>
        <translation>Bei 2 bis 8 °C lagern.</translation>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation>Bei Raumtemperatur lagern.</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Nächste nach</translation>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation>Nächste Dosis {time} später.</translation>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation>Nächste Dosis an Tag {day}.</translation>
    </message>
    <message>
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation>Keine Spülung angegeben: Das Ende der Dosis bleibt in der Leitung.</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>Eine Dosis: {volume}.</translation>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation>Eine Leitung für alle, mit diesem Beutel vorgefüllt ({volume}).</translation>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation>Eine Leitung für alle, mit {diluent} vorgefüllt ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>Eigene Leitung, mit diesem Beutel vorgefüllt ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation>Eigene Leitung, mit {diluent} vorgefüllt ({volume}).</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Hergestellt am</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation>Hergestellt {moment}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Record {record} · {container} · {check}</source>
        <translation>Aufzeichnung {record} · {container} · {check}</translation>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation>Laufen lassen, bis leer.</translation>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation>SPRITZE {number} von {count}</translation>
    </message>
    <message>
        <source>Same line as before: it still holds {before}.</source>
        <translation>Dieselbe Leitung wie zuvor: enthält noch {before}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation>Stufe {step}: {pumped} pumpen; die letzten {volume} sind in der Leitung.</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation>Stufe {step}: {pumped} pumpen; die letzten {volume} bleiben in der Leitung.</translation>
    </message>
    <message>
        <source>TABLETS</source>
        <translation>TABLETTEN</translation>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation>TABLETTEN {number} von {count}</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>Der Name „{name}“ passt in lesbarer Größe nicht auf zwei Zeilen eines Etiketts. Eine kürzere Form eingeben.</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>Die Texte von {label} passen in lesbarer Größe nicht auf ein Etikett. Patientenname, Wirkstoff, Station oder Trägerlösung kürzen.</translation>
    </message>
    <message>
        <source>The time to the next dose is not stated.</source>
        <translation>Zeit bis zur nächsten Dosis nicht angegeben.</translation>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation>Dann abklemmen und am Katheteransatz diskonnektieren; nicht spülen.</translation>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation>Dann abklemmen und nächstes Behältnis an dieselbe Leitung hängen; nicht spülen.</translation>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation>Dann abklemmen und Leitung behalten; nicht spülen.</translation>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation>Dann mit {volume} bei {rate} spülen.</translation>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation>Dann mit {volume} {fluid} bei {rate} spülen.</translation>
    </message>
    <message>
        <source>There is no place {place} on {stock}: places are counted from 1 to {count}, row by row.</source>
        <translation>Platz {place} gibt es auf {stock} nicht: Plätze werden zeilenweise von 1 bis {count} gezählt.</translation>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation>Dies ist die letzte Dosis.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation>Zu wenig Inhalt: {volume} fehlen.</translation>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation>VIAL {number} von {count}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation>ein Viertel einer Tablette</translation>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation>ein Drittel einer Tablette</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geb.</translation>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation>als Nr. {place} geben · Stufe {steps}</translation>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation>als Nr. {place} geben · Stufen {steps}</translation>
    </message>
    <message>
        <source>half a tablet</source>
        <translation>eine halbe Tablette</translation>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation>in {diluent}, {route}</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>nicht geben: nur zum Verdünnen</translation>
    </message>
    <message>
        <source>push</source>
        <translation>i.v.-Inj.</translation>
    </message>
    <message>
        <source>push {volume}</source>
        <translation>{volume} i.v. injizieren</translation>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation>Stufe {steps}: DOSIS IM HERSTELLUNGSPROTOKOLL.</translation>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation>Stufe {steps}: RATE IM HERSTELLUNGSPROTOKOLL.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Stufe {step}</translation>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation>Stufe {step} · Tag {day}</translation>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation>Stufe {step}: {volume} vorfüllen</translation>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation>Stufe {step}: {rate} für {time}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>Stufe {step}: {volume}</translation>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation>Stufe {step}: {volume}, nächste {time} später</translation>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation>Stufen {steps}: DOSEN IM HERSTELLUNGSPROTOKOLL.</translation>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation>Stufen {steps}: RATEN IM HERSTELLUNGSPROTOKOLL.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation>Stufen {steps}: {rates} mL/h: je {time}, die letzte für {volume}.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation>Stufen {steps}: {rates} mL/h: je {time}, die letzte bis leer.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation>Stufen {steps}: {rates} mL/h: je {time}.</translation>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation>drei Viertel einer Tablette</translation>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation>zwei Drittel einer Tablette</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>{amount} in {volume}</translation>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation>{count} Dosen, insgesamt {volume}.</translation>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation>Insgesamt {count}: {dose}.</translation>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation>{count} Tabletten</translation>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation>{product}, {route}</translation>
    </message>
    <message>
        <source>{record} · print {number}</source>
        <translation>{record} · Druck {number}</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>{volume} (vorfüllen)</translation>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation>Rest ({volume}) nicht geben.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation>Beutel {number}</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Becher {number}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Spritze {number}</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
    <message>
        <source>add only</source>
        <translation>nur zugeben</translation>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation>Wirkstoffvol. + Überfüllung entn.</translation>
    </message>
    <message>
        <source>drug volume out</source>
        <translation>Wirkstoffvol. entnehmen</translation>
    </message>
    <message>
        <source>empty container</source>
        <translation>leeres Behältnis</translation>
    </message>
    <message>
        <source>fridge, 2 to 8 °C</source>
        <translation>Kühlschrank, 2 bis 8 °C</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>oral dose</source>
        <translation>orale Dosis</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>Prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>Vorfüllen</translation>
    </message>
    <message>
        <source>push</source>
        <translation>i.v.-Injektion</translation>
    </message>
    <message>
        <source>room temperature</source>
        <translation>Raumtemperatur</translation>
    </message>
    <message>
        <source>total time not stated</source>
        <translation>Gesamtzeit nicht angegeben</translation>
    </message>
    <message>
        <source>{count} × {tablet}</source>
        <translation>{count} × {tablet}</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>As the bags are really made, the patient gets {really}, and none is more than {off} off its strength.</source>
        <translation>So wie die Beutel wirklich hergestellt werden, erhält der Patient {really}, und kein Beutel weicht um mehr als {off} von seiner Stärke ab.</translation>
    </message>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation>Dosis und Raten liegen innerhalb der Grenzen des Schemas.</translation>
    </message>
    <message>
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation>Jedes Etikett nennt, was nach Herstellung und Entnahmen im Behältnis ist.</translation>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation>Jede Anzahl Tabletten ist aus ganzen Tabletten und ihren Teilen möglich.</translation>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation>Jede Lösung ist stärker als die Lösung davor.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation>Jedes Behältnis wird vor Ablauf von „Beginn bis“ angehängt und ist vor Ablauf von „Verwendbar bis“ leer.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation>Jedes Behältnis wird vor Ablauf von „Beginn bis“ angehängt.</translation>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation>Jedes Aufziehvolumen ist abmessbar; das kleinste ist {volume}.</translation>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation>Jede Lösung enthält genug für ihre Stufen.</translation>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation>Keine Stufe steigt auf mehr als das {rise}-Fache.</translation>
    </message>
    <message>
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation>Die Trägerlösung, {diluent}, ist für {drug} zugelassen.</translation>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation>Die Dosen aller Stufen ergeben zusammen genau {given}.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation>Die erste Stufe gibt {first} der Dosis, nicht mehr als {own} laut Schema.</translation>
    </message>
    <message>
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation>Der letzte Beutel läuft nicht schneller, als {drug} gegeben werden darf.</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>Die letzte Dosis ist {given}, wie verordnet.</translation>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation>Die letzte Stufe endet spätestens am {finish_by}; spätester Start dafür: {latest}.</translation>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation>Die verordnete Dosis ist das, was die Berechnungsgrundlage ergibt.</translation>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation>Die Pumpe „{pump}“ ist auf jede Rate einstellbar, wie sie angegeben ist.</translation>
    </message>
    <message>
        <source>The stock, {stock}, is one that is known of {drug}.</source>
        <translation>Die Stammlösung, {stock}, ist eine für {drug} bekannte.</translation>
    </message>
    <message>
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation>Die Stärke des letzten Beutels liegt in dem für {drug} bekannten Bereich.</translation>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation>Die stärkste Lösung hat die gewählte Konzentration, {strength} ({source}).</translation>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation>„{drug}“ ist in der Wirkstoffliste.</translation>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation>läuft am Ende des Volumens mit ihrer KVO-Rate weiter</translation>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation>läuft am Ende des Volumens mit der eingestellten Rate weiter</translation>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation>läuft am Ende des Volumens mit {rate} weiter, um die Vene offen zu halten</translation>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation>stoppt am Ende des Volumens</translation>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation>Verhalten am Ende des Volumens nicht angegeben</translation>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation>{pump}: Raten von {lowest} bis {highest} in Schritten von {rate_step}; Volumina ab {least} in Schritten von {volume_step}. Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation>1 Stufe unter {share} des Plans</translation>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation>Eine Begleitinfusion läuft die ganze Zeit mit ihrer Rate, auch zwischen den Stufen.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation>Eine Leitung je Beutel, vor dem Start mit Trägerlösung gefüllt; alle an der Vene zusammengeführt. Üblich in der Onkologie: Jeder Beutel schiebt zuerst eine Leitung voll Trägerlösung vor sich her.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation>Eine Leitung je Beutel, vor dem Start mit diesem Beutel gefüllt; alle an der Vene zusammengeführt.</translation>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation>Ein Infusionsbesteck für eine Pumpe fasst etwa 15 bis 27 mL (infusionnurse.org): Die Angabe steht auf der Verpackung des Bestecks.</translation>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation>Nach Stufe {step} die Leitung von {bag} abklemmen und behalten: {bag} läuft wieder ab Stufe {again}.</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation>Nach Stufe {step} enthält die Leitung {drug}; Spülen von Hand würde dies als Bolus geben, mehr als alle bisherigen Stufen zusammen ({given}).</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation>Nach Stufe {step} enthält die Leitung {drug}; Spülen von Hand würde dies als Bolus geben.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation>Nach Stufe {step}: abklemmen und am Katheteransatz diskonnektieren, nicht spülen.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation>Nach Stufe {step}: abklemmen und am Katheteransatz diskonnektieren, nicht spülen. Eingespült wären die {drug} in der Leitung {share} der Dosis zu viel.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation>Nach Stufe {step}: abklemmen und am Katheteransatz diskonnektieren, nicht spülen. Die angegebene Spülung von {flush} würde {drug} ({share} der Dosis) zu viel bringen.</translation>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation>Nach Stufe {step}: mit {flush} {fluid} bei {rate} spülen. Das bringt {drug} der Dosis ein. Abklemmen und diskonnektieren.</translation>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation>Bei jedem Beutelwechsel: abklemmen, am Katheteransatz diskonnektieren, Leitung verwerfen. Nicht spülen, keinen Bolus geben, nicht entlüften.</translation>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation>Bei jedem Beutelwechsel: Pumpe stoppen, abklemmen und nächsten Beutel an dieselbe Leitung hängen. Nicht spülen, keinen Bolus geben, nicht entlüften.</translation>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation>Jede Leitung an der Vene, am Katheteransatz, anschließen, wenn ihr Beutel beginnt.</translation>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation>Jede Leitung oberhalb dieser Strecke anschließen, wenn ihr Beutel beginnt.</translation>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation>Was zwischen Zusammenführung und Vene liegt ({common}: Port, Filter, Y-Stück), mit {diluent} füllen.</translation>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: Bis zu 35 % des Wirkstoffs wurden nicht gegeben, weil ein Rest im Besteck bleibt, am meisten bei 50 mL.</translation>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: Der Rest in einer wiederverwendeten Leitung kann zum unbeabsichtigten Bolus werden.</translation>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation>ISMP, Hidden medication loss when using a primary administration set, 3. Dezember 2020: Ein Pumpenbesteck fasste etwa 25 mL, sodass die Hälfte eines Beutels von 50 mL darin blieb.</translation>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: Aus Volumen und Fluss des Katheters berechnete Verzögerungen wichen von gemessenen um 14 % ab (Standardabweichung).</translation>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation>Für das Ende ist keine Spülung angegeben, und {drug} der Dosis ({share}) bleiben in der Leitung: Spülung angeben.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation>Eine Leitung für alle Beutel: mit {line} aus {bag} vorfüllen.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Eine Leitung für alle Beutel: mit {line} aus {bag} vorfüllen; die auslaufenden {waste} verwerfen.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation>Eine Leitung für alle Beutel: mit {line} {diluent} vorfüllen.</translation>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation>Eine Leitung, vor dem Start mit Trägerlösung gefüllt; die Beutel werden am oberen Ende gewechselt.</translation>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation>Eine Leitung, vor dem Start mit dem ersten Beutel gefüllt; die Beutel werden am oberen Ende gewechselt.</translation>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation>Eine Leitung, mit Beutel 1 vorgefüllt</translation>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation>Eine Leitung, mit Trägerlösung vorgefüllt</translation>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation>Eigene Leitungen, mit Beuteln vorgefüllt</translation>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation>Eigene Leitungen, mit Trägerlösung vorgefüllt</translation>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation>Pfropfenströmung: Was zuerst in eine Leitung gelangt, verlässt sie zuerst, und nichts mischt sich. In einer echten Leitung fließt die Mitte schneller als der Rand; daher kommt der erste Wirkstoff früher an, und Anstiege sind weniger steil als gezeigt.</translation>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation>Je Beutel eine Leitung mit {line} {diluent} vorfüllen.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation>Die Leitung von {bag} mit {line} aus {bag} vorfüllen.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Die Leitung von {bag} mit {line} aus {bag} vorfüllen; die auslaufenden {waste} verwerfen.</translation>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation>Pumpen erreichen ihre Rate sofort, und Leitungen dehnen sich nicht. Bei niedrigen Raten kann eine echte Pumpe dafür lange brauchen.</translation>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation>{fluid} als Begleitinfusion mit {rate} von Anfang bis Ende laufen lassen, ohne Änderung.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump fills the line of {bag} with {volume} of it. What that pushes out is {diluent}, and counts as no dose.</source>
        <translation>Stufe {step} dient dem Vorfüllen: Mit {rate} füllt die Pumpe die Leitung von {bag} mit {volume} daraus. Was dadurch hinausgeschoben wird, ist {diluent} und zählt nicht als Dosis.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. That assumes a line for each bag, primed with diluent, which holds {volume}; the lines of this plan are others.</source>
        <translation>Stufe {step} dient dem Vorfüllen: Mit {rate} fördert die Pumpe {volume} aus {bag}. Das setzt je Beutel eine mit Trägerlösung vorgefüllte Leitung voraus, die {volume} fasst; die Leitungen dieses Plans sind andere.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. With the lines as they are stated, {drug} reach the vein meanwhile that count as no dose.</source>
        <translation>Stufe {step} dient dem Vorfüllen: Mit {rate} fördert die Pumpe {volume} aus {bag}. Mit den Leitungen wie angegeben erreichen währenddessen {drug} die Vene, die nicht als Dosis zählen.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation>Stufe {step}: Die Pumpe fördert {of_step} aus {bag}, {pumped} in allen Stufen dieses Beutels. Die übrigen {line} sind in seiner Leitung.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line; {waste} ran out when that was primed, and are lost.</source>
        <translation>Stufe {step}: Die Pumpe fördert {of_step} aus {bag}, {pumped} in allen Stufen dieses Beutels. Die übrigen {line} sind in seiner Leitung; {waste} liefen bei deren Vorfüllen aus und sind verloren.</translation>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation>Die Station tut, was oben steht, und Beutel werden ohne Bolus gewechselt.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation>Dann mit {flush} {fluid} bei {rate} spülen: Das ist das Ende von Stufe {step}. Abklemmen und diskonnektieren.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation>Dann mit {flush} {fluid} bei {rate} spülen: Die ersten {of_step} sind das Ende von Stufe {step}. Abklemmen und diskonnektieren.</translation>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation>Sie betreffen Infusionen im Allgemeinen; keine hat eine Desensibilisierung gemessen.</translation>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: Eine langsame Pumpe brauchte mehr als 1 h zum Anlaufen; das Volumen der Schläuche und die Dehnung der Spritzen sind zusammen schwer vorherzusehen.</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation>Was zwischen Zusammenführung und Vene liegt, enthält zu Beginn Trägerlösung.</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>Flüssigkeit (nicht angegeben)</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>each step a little later</source>
        <translation>jede Stufe etwas später</translation>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation>erster Wirkstoff in Stufe {step}, {minute} nach Beginn</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>kein Wirkstoff erreicht die Vene</translation>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation>eine Leitung: Beutel 1</translation>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation>eine Leitung: Trägerlösung</translation>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation>eigene Leitungen: Trägerlösung</translation>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation>eigene Leitungen: ihre Beutel</translation>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation>Anstieg auf das {rise}-Fache in Stufe {step}</translation>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation>{count} Stufen unter {share} des Plans</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation>{drug} ({share}) kommen nie an</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation>{drug} ({share}) kommen ohne Spülung nie an</translation>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation>{drug} ({share}) zu viel</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation>Eine Prüfung, die in diesem Plan nichts zu beurteilen hatte, ist nicht aufgeführt: Dass sie fehlt, heißt nicht „richtig“.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation>Alle Zeilen von „Live“</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Menge angesetzt</translation>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation>Menge angesetzt, {name}</translation>
    </message>
    <message>
        <source>Amount on label</source>
        <translation>Menge auf Etikett</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Bei Auslieferung</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Am Ende eines Volumens</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>An der Vene</translation>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation>An der Vene durch Spülung nach dem Ende</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation>Prüfungen, deren Ergebnis anders wäre</translation>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation>Für einzelne Lösungen gewählt</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation>Konzentration wie hergestellt</translation>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation>Konzentration, {name}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Behältnis</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Behältnisse</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Kumulative Dosis</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Kumulatives Volumen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation>Abweichung vom Schema</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Verdünnungsreihe</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dosis wie hergestellt</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Dosisrate</translation>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation>Dosis berechnet aus</translation>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation>Dosis, {name}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Aufziehen</translation>
    </message>
    <message>
        <source>Drawn as measured</source>
        <translation>Aufgezogen laut Skala</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Aufgezogen aus</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>Drug left in it, planned</source>
        <translation>Wirkstoffrest darin, geplant</translation>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation>Jeder Beutelwechsel</translation>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation>Ausstattung und Herstellung</translation>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation>Hier wird alles aus den gelben Zellen des Blattes „Inputs“ neu berechnet und mit dem Blatt „Values“ verglichen: „{match}“ oder „{mismatch}“. Woraus jede Lösung aufgezogen wird, ist dem Plan entnommen.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation>Exakt: {head}</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Befüllung</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation>Erste Dosis als Anteil der verordneten Dosis</translation>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation>Erster Wirkstoff an der Vene</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Spülung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Given as prepared</source>
        <translation>Gegeben wie hergestellt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In one tablet: {name}</source>
        <translation>In einer Tablette: {name}</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Infundiert</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>Eingaben des gesamten Plans</translation>
    </message>
    <message>
        <source>Inputs: what was typed and chosen</source>
        <translation>Eingaben: was eingegeben und gewählt wurde</translation>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation>Zwischenverdünnung (mL)</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Zugehörige Zahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Letzte Einzeldosis</translation>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation>Letzte Lösung (Regel)</translation>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation>Rest darin, geplant</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Rest in Leitung</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>Leitungsvolumen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation>Leitungen: Annahmen des Plans</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>Live-Formeln</translation>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation>Geprüft und in Ordnung</translation>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation>Verlust beim Vorfüllen</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>ABWEICHUNG</translation>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation>Angesetzt auf (mL)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Abgemessen mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Name in Formeln</translation>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation>Keiner in dieser Version: Wer was wann und warum geändert, geprüft oder freigegeben hat, wird noch nicht aufgezeichnet. Der Hash oben zeigt, ob eine Plandatei diejenige ist, aus der diese Arbeitsmappe erstellt wurde.</translation>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation>Anmerkung des Schemas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation>Verordnung und Schema</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Verordnete Dosis</translation>
    </message>
    <message>
        <source>Overfill (mL)</source>
        <translation>Überfüllung (mL)</translation>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation>Überfüllung eines handelsüblichen Behältnisses</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>IN ORDNUNG</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation>Hash des Plans (SHA-256)</translation>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation>Pulver gelöst in</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Hergestellt am</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation>Gewünschte Rate</translation>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation>Ratenschritt der Pumpe</translation>
    </message>
    <message>
        <source>Really holds when made</source>
        <translation>Wirklicher Inhalt bei Herstellung</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>Bezugsvolumen</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Applikationsweg</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Zeilen, die stimmen</translation>
    </message>
    <message>
        <source>Rule of content</source>
        <translation>Regel für Inhalt</translation>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation>Regel für Umfang</translation>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation>Regel für Tempo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation>Einstellungen dieses Standorts, die ein Prüfergebnis ändern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation>Anteil der verordneten Dosis</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Solution {numbers}</source>
        <translation>Lösung {numbers}</translation>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation>Lösungen {numbers}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>Quelle des Schemas</translation>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation>Quelle der Werte der Stammlösung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step {numbers}</source>
        <translation>Stufe {numbers}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation>Stufen {numbers}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation>Stammlösung wie angegeben</translation>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation>Form der Stammlösung</translation>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation>Stammlösung aufgezogen laut Skala (mL)</translation>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation>Stammlösung darin (mL)</translation>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation>Stammlösung und Dosis wie hergestellt</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen ergaben keine Befunde.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Diese Aufzeichnung</translation>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation>Dieses Blatt ist ohne Passwort gesperrt, damit nichts versehentlich geändert wird. Zahlen haben bis zu 15 Stellen; der exakte Wert steht als Text in den Spalten rechts.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Zeit (min)</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Gesamtdosis</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Gesamtvolumen</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Version des Schemas</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Vials</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume on label</source>
        <translation>Volumen auf Etikett</translation>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation>Volumenschritt der Pumpe</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Zu infundierendes Volumen</translation>
    </message>
    <message>
        <source>Volume, rounded for the pump</source>
        <translation>Volumen, für die Pumpe gerundet</translation>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation>Wartezeit bis zur nächsten</translation>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation>Wartezeit bis zur nächsten (min)</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Ergebnis der Prüfungen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation>Gelbe Zellen sind Zahlen, von denen die Formeln des Blattes „Live“ ausgehen: Wird eine geändert, wird alles, was davon abhängt, neu berechnet und mit dem Blatt „Values“ verglichen. Texte sind hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>Menge ({unit})</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>Konzentrat</translation>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation>Konzentration ({unit}/mL)</translation>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation>Dosis ({unit})</translation>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation>Dosisrate ({unit}/h)</translation>
    </message>
    <message>
        <source>drawn from an intermediate dilution</source>
        <translation>aufgezogen aus einer Zwischenverdünnung</translation>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation>aufgezogen aus der Stammlösung</translation>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation>aufgezogen aus {donor}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>folgt genau dem Schema</translation>
    </message>
    <message>
        <source>kept {where}</source>
        <translation>Lagerung {where}</translation>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation>angesetzt auf {volume}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation>abgemessen mit Spritzen zu {volumes}</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>keine gewählt: Raten nicht gerundet</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>Anzahl Tabletten</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>Anteil der Endrate</translation>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation>Überfüllung {volume}</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>Pulver</translation>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation>hergestellt am {moment}</translation>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation>Rate (mL/h)</translation>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation>Restdosis, nach Regel</translation>
    </message>
    <message>
        <source>share of the dose</source>
        <translation>Anteil der Dosis</translation>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation>Anteil der vollen Stärke</translation>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation>Lösung {other} verdünnt um Faktor</translation>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation>bis zum Ende, nach Regel</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>bis leer</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>bis die Dosis erreicht ist</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>{amount}, {usable} usable</source>
        <translation>{amount}, {usable} nutzbar</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation>{drug} {dose}: Aufzeichnung eines Desensibilisierungsplans</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation>{name} je Teil des Bezugswirkstoffs</translation>
    </message>
    <message>
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation>{red} rot, {amber} gelb, {info} Info; geprüft und in Ordnung: {passed}.</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>{severity}, vor Freigabe</translation>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation>{sheet} · Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} dieses Standorts, von {author}</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>{what} ({where})</translation>
    </message>
    <message>
        <source>{what}: {head}</source>
        <translation>{what}: {head}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>({dose} − {others}) ÷ ({volume} − {primed} for priming) = {concentration}</source>
        <translation>({dose} − {others}) ÷ ({volume} − {primed} zum Vorfüllen) = {concentration}</translation>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation>ein Prick: nicht gemessen</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>wie hergestellt</translation>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation>größer angesetzt: {strength} × {volume} = {amount}</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>keine Dosis gezählt</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>mit {share} Überfüllung</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>{amount} in {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation>{amount} ÷ {strength} = {draw} aus {donor}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>{amount} ÷ {strength} = {draw} aus {donor}, + {diluent} Trägerlösung = {volume}</translation>
    </message>
    <message>
        <source>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {draw} × {strength} = {amount} in {volume} = {result}</source>
        <translation>{case}: {draw} × {strength} = {amount} in {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill + {draw} = {volume}</source>
        <translation>{case}: {nominal} + {overfill} Überfüllung + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation>{case}: {nominal} + {overfill} Überfüllung − {out} entnommen + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{case}: {volume} − {donated} entnommen = {left}: Rest {amount}</translation>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation>{concentration} wie geliefert oder angegeben</translation>
    </message>
    <message>
        <source>{concentration} × {volume} = {amount}</source>
        <translation>{concentration} × {volume} = {amount}</translation>
    </message>
    <message>
        <source>{count} × {amount} = {result}</source>
        <translation>{count} × {amount} = {result}</translation>
    </message>
    <message>
        <source>{dose} − {others} = {amount} in {volume} = {concentration}</source>
        <translation>{dose} − {others} = {amount} in {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{left} + {right} = {result}</source>
        <translation>{left} + {right} = {result}</translation>
    </message>
    <message>
        <source>{left} × {right} = {result}</source>
        <translation>{left} × {right} = {result}</translation>
    </message>
    <message>
        <source>{left} ÷ {right} = {result}</source>
        <translation>{left} ÷ {right} = {result}</translation>
    </message>
    <message>
        <source>{left} − {right} = {result}</source>
        <translation>{left} − {right} = {result}</translation>
    </message>
    <message>
        <source>{name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>{name}: {draw} × {strength} ÷ {volume} = {result}</translation>
    </message>
    <message>
        <source>{other}: {nominal} ÷ {factor} = {concentration}</source>
        <translation>{other}: {nominal} ÷ {factor} = {concentration}</translation>
    </message>
    <message>
        <source>{share} × {dose} = {amount} in {volume} = {concentration}</source>
        <translation>{share} × {dose} = {amount} in {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{share} × {dose} ÷ {reference} = {concentration}</source>
        <translation>{share} × {dose} ÷ {reference} = {concentration}</translation>
    </message>
    <message>
        <source>{stated} = {result} by the potency</source>
        <translation>{stated} = {result} nach der Aktivität</translation>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{volume} − {donated} entnommen = {left}: Rest {amount}</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation>Ein Teil des Blattes ist höher als eine Seite: {start}</translation>
    </message>
    <message>
        <source>A plan with a red finding is not used unless somebody gives the reason for it here and signs.</source>
        <translation>Ein Plan mit rotem Befund wird nicht verwendet, es sei denn, jemand gibt hier den Grund dafür an und unterschreibt.</translation>
    </message>
    <message>
        <source>After its steps</source>
        <translation>Nach den Stufen</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>Auch enthalten</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Menge angesetzt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aufgeklebt</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>Wie hergestellt</translation>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares. How exactly diluent is measured, and commercial containers are filled, is no part of it and comes on top.</source>
        <translation>Wie hergestellt: die Aufziehvolumina, wie die Spritzen sie abmessen, und das Volumen, das sich aus der Art der Befüllung ergibt. ± gibt an, um wie viel die Toleranz der Spritzen (ISO 7886-1) dies ab der Stammlösung verschieben kann: alle im ungünstigsten Fall, daneben als Wurzel der Quadratsumme. Wie genau Trägerlösung abgemessen wird und handelsübliche Behältnisse gefüllt sind, ist darin nicht enthalten und kommt hinzu.</translation>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation>An der Pumpe und nach der Uhr</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>An der Vene</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Vor der Freigabe</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Beginn bis</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation>Herstellungsprotokoll</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Behältnisse</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dosisbezug</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Kumul. Dosis</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Kumul. Volumen</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation>Tag {day}, {date}</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation>Abweichungen vom Schema ({count})</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation>Trägerlösung und Behältnisse</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Verdünnungsreihe</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation>Rest der Zwischenverdünnung {letter} nach Gebrauch verwerfen: {volume}.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation>{count} × {amount} Pulver zu {strength} lösen.</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation>{count} × {amount} Pulver lösen, jeweils in {volume} {fluid}. Die Stammlösung enthält dann {strength}.</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dosis wie hergestellt</translation>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation>Dosis mit {share} Überfüllung</translation>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation>Dosen: geplant und wie hergestellt</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation>{volume} aus {source} aufziehen. Keine Spritze dieses Standorts kann das abmessen.</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation>{volume} aus {source} aufziehen: {syringes}. Zugeben und mischen.</translation>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation>Insgesamt aufgezogen</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation>Aufziehvolumina nicht berechnet: Lösung {numbers} hat kein Volumen.</translation>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation>Aufziehvolumina nicht berechnet: Lösungen {numbers} haben kein Volumen.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>Drug in it</source>
        <translation>Wirkstoff darin</translation>
    </message>
    <message>
        <source>Drug left</source>
        <translation>Rest Wirkstoff</translation>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation>Jeder Wechsel zu einem anderen Beutel dauert {time}; währenddessen wird nichts gegeben.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Erste Dosis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>Insgesamt gegeben</translation>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation>Gegeben, {component}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation>Ich bin eine andere Person. Ich habe Verordnung, Berechnung, Dosen und Etiketten anhand dieses Blattes geprüft.</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>Ich bin eine andere Person. Ich habe Verordnung, Berechnung, Aufziehvolumina und Etiketten anhand dieses Blattes geprüft.</translation>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation>Ich habe jede Dosis nach diesem Blatt bereitgelegt und etikettiert.</translation>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation>Ich habe jedes Behältnis nach diesem Blatt hergestellt und etikettiert.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>In Leitung</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Infundiert</translation>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation>Zwischenverdünnung {letter}, nur für {container}. {filled}</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation>Überfüllung nicht angegeben, bleibt darin: Bei {least} bis {most} des Volumens sind es insgesamt {real}, wenn der Wirkstoff zugegeben ist.</translation>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation>Die Überfüllung von {overfill} bleibt darin: insgesamt {real}, wenn der Wirkstoff zugegeben ist.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation>Jedes Behältnis vor dem nächsten Aufziehen etikettieren.</translation>
    </message>
    <message>
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation>Mit „Zwischenverdünnung {letter}: {amount} in {volume} ({strength})“ etikettieren, bevor weiter aufgezogen wird.</translation>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation>Mit „{chip}“ etikettieren, bevor weiter aufgezogen wird.</translation>
    </message>
    <message>
        <source>Labels: samples and reconciliation</source>
        <translation>Etiketten: Muster und Bilanzierung</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Dosis</translation>
    </message>
    <message>
        <source>Last dose given</source>
        <translation>Letzte Dosis gegeben</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Letzte Einzeldosis</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>Letzte Lösung</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Rest darin</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Rest in Leitung</translation>
    </message>
    <message>
        <source>Left in them</source>
        <translation>Rest darin</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation>Leitungen: Vorfüllen, Beutelwechsel, Spülung</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lots of them</source>
        <translation>Behältnis-Chargen</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Angesetzt auf</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Abmessen</translation>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation>Fehlt im Hergestellten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, signature, time</source>
        <translation>Name, Unterschrift, Zeit</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Keine Stammlösung gewählt: Aufziehvolumina nicht berechnet.</translation>
    </message>
    <message>
        <source>No time is reckoned with for the change to another bag.</source>
        <translation>Für den Wechsel zu einem anderen Beutel ist keine Zeit eingerechnet.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation>Auf dem Etikett: {content} {strength}</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation>Auf dem Etikett: {content} {strength}, was verbleibt, nachdem {volume} entnommen wurden.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Verordnete Dosis</translation>
    </message>
    <message>
        <source>Overrides of red findings</source>
        <translation>Verwendung trotz roter Befunde</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Geplante Dosis</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation>Herstellung in Arbeitsreihenfolge: stärkste zuerst</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Hergestellt am</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Red finding</source>
        <translation>Roter Befund</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Rolle und Bedeutung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Applikationsweg</translation>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation>Regeln und Ausstattung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation>Haltbar {time} {kept}, laut Studie ({source}).</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation>Haltbar {time} {kept}, laut Fachinformation ({source}).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stick one label of each container, marked as sample, on the back of this page. All labels that were printed are applied, samples, or destroyed.</source>
        <translation>Von jedem Behältnis ein Etikett, als Muster gekennzeichnet, auf die Rückseite dieses Blattes kleben. Alle gedruckten Etiketten sind aufgeklebt, Muster oder vernichtet.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Syringes are named for the drug alone. Measure diluent with the device of the pharmacy, as near to the volume as it can be set, and write down what it was set to where that differs.</source>
        <translation>Spritzen sind nur für den Wirkstoff angegeben. Trägerlösung mit dem Gerät der Apotheke abmessen, so nahe am Volumen, wie es einstellbar ist, und bei Abweichung den eingestellten Wert notieren.</translation>
    </message>
    <message>
        <source>Syringes move it by</source>
        <translation>Spritzentoleranz</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletten</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation>Handelsübliches Behältnis mit {nominal} {diluent} nehmen. Nichts entnehmen: Der Wirkstoff wird nur zugegeben.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation>Handelsübliches Behältnis mit {nominal} {diluent} nehmen. {drawn} und die gesamte Überfüllung entnehmen und verwerfen. Die Überfüllung ist nicht angegeben: Sie muss zuerst bekannt sein.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation>Handelsübliches Behältnis mit {nominal} {diluent} nehmen. {volume} entnehmen und verwerfen.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation>Handelsübliches Behältnis mit {nominal} {diluent} nehmen. {volume} entnehmen und verwerfen: Wirkstoffvolumen ({drawn}) und Überfüllung ({overfill}).</translation>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation>Leeres Behältnis nehmen. Keine Trägerlösung zugeben.</translation>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation>Leeres Behältnis nehmen. {volume} {diluent} einfüllen.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation>Testreihe: keine Dosis aufzusummieren.</translation>
    </message>
    <message>
        <source>Test strength</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen ergaben keine Befunde.</translation>
    </message>
    <message>
        <source>The preparation as a drawing</source>
        <translation>Die Herstellung als Zeichnung</translation>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation>Die Tabelle mit „{head}“ passt in lesbarer Größe nicht auf die Seite. Weniger Stellen wählen.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To be over by</source>
        <translation>Ende spätestens</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Arbeitsschritt</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Gesamtdosis</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Gesamtvolumen</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Used all the same because</source>
        <translation>Trotzdem verwendet, weil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vials to open</source>
        <translation>Zu öffnende Vials</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>Volumen und Zeit</translation>
    </message>
    <message>
        <source>Volume set</source>
        <translation>Volumen eingest.</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Zu infund. Volumen</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>Volumen, Zeit, erste Dosis</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Was die Vene erreicht</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Ergebnis der Prüfungen</translation>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation>Inhalt der Behältnisse: geplant und wie hergestellt</translation>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation>Annahmen des Plans</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>Flüssigkeit (nicht angegeben)</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation>je Behältnis eine Leitung von {volume}, damit vorgefüllt</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation>je Behältnis eine Leitung von {volume}, mit {diluent} vorgefüllt</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>wie hergestellt</translation>
    </message>
    <message>
        <source>at a bag change</source>
        <translation>beim Beutelwechsel</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Start</translation>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation>Begleitinfusion {rate}</translation>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation>Begleitinfusion {rate} {fluid}</translation>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation>handelsübliche, Wirkstoff nur zugegeben</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation>handelsübliche, Wirkstoffvolumen und Überfüllung zuvor entnommen</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation>handelsübliche, Wirkstoffvolumen zuvor entnommen</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>Vergleich der Dosis mit ihrer Berechnungsgrundlage</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>Konzentrat</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>weicht vom Schema ab ({count}, unten aufgeführt)</translation>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation>je Vial zu {amount} in {volume} {fluid}</translation>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation>leere, mit exakten Volumina</translation>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation>Spülung {volume}</translation>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation>Spülung {volume} {fluid}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>folgt genau dem Schema</translation>
    </message>
    <message>
        <source>no flush</source>
        <translation>keine Spülung</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>kein Patient genannt</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>keine gewählt: Raten nicht gerundet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with the first container</source>
        <translation>eine Leitung von {volume} für alle, mit dem ersten Behältnis vorgefüllt</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation>eine Leitung von {volume} für alle, mit {diluent} vorgefüllt</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>Pulver</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>gedruckt {moment}</translation>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation>gerundet von {rate}</translation>
    </message>
    <message>
        <source>set {volume}</source>
        <translation>{volume} einstellen</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Stufe {step}</translation>
    </message>
    <message>
        <source>steps {step}</source>
        <translation>Stufen {step}</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>Stammlösung</translation>
    </message>
    <message>
        <source>vial sizes are not stated</source>
        <translation>Vialgrößen nicht angegeben</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>mit {share} Überfüllung</translation>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation>{amount} ({percent})</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation>{amount} = {equals}, für diesen Plan angegeben</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation>{amount} = {equals}, für diesen Plan angegeben; verwendet für {uses}</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation>{amount} = {equals}, im Schema angegeben</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation>{amount} = {equals}, im Schema angegeben; verwendet für {uses}</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>{amount}: {share} der Dosis</translation>
    </message>
    <message>
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation>{category}: Frist bis zum Beginn {limit}, Lagerung {kept}. Quelle: {source}</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>{concentration} ({drug}), gewählt: {source}</translation>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation>{count} × {amount} (je {usable} nutzbar)</translation>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation>{count} × Spritze zu {syringe} bis {mark}</translation>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation>{diluent} + {drawn} = {real}</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>{dose} bezogen auf {drug}</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation>{finish_by}: Start spätestens {latest}</translation>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation>{numbers}: {filled}</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>{per} {unit} {component} je {unit} {drug}</translation>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation>{pump}: {end}</translation>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation>{rate}: ändert 1 Stufe, die letzte</translation>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation>{rate}: skaliert {count} Raten</translation>
    </message>
    <message>
        <source>{source} ({date})</source>
        <translation>{source} ({date})</translation>
    </message>
    <message>
        <source>{stated} = {strength}</source>
        <translation>{stated} = {strength}</translation>
    </message>
    <message>
        <source>{syringe} syringe to {mark}</source>
        <translation>Spritze zu {syringe} bis {mark}</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation>{tablet}: je {amount}, teilbar in {parts} Teile</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation>{tablet}: je {amount}, im Ganzen schlucken</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} dieses Standorts, von {author}</translation>
    </message>
    <message>
        <source>{volume} in common before the vein</source>
        <translation>{volume} gemeinsam vor der Vene</translation>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation>{volume} Verlust beim Vorfüllen</translation>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation>{volume} fehlen</translation>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation>{volume}, verworfen</translation>
    </message>
    <message>
        <source>± at worst</source>
        <translation>± maximal</translation>
    </message>
    <message>
        <source>± root sum square</source>
        <translation>± quadr. Summe</translation>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation>± {worst} ({percent}) maximal, ± {root} als quadr. Summe</translation>
    </message>
</context>
</TS>
