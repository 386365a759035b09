<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation>Una dose in AUC indica l'AUC e la clearance, e nessuna dose per ciascuna di esse.</translation>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation>Una dose per m2 o per kg indica la dose per ciascuno di essi, e nessuna AUC.</translation>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation>Una dose si calcola da una quantità di farmaco, non da mL di un prodotto.</translation>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation>AUC {auc} × (GFR {size} mL/min + 25) = {result}</translation>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation>{basis}, come prescritto</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation>{basis}; la prescrizione indica {dose} ({off})</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation>{basis}; la prescrizione indica {dose}, che misura un'altra grandezza</translation>
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
        <translation>«{typed}» aggiunge {more} alla clearance; la formula di Calvert aggiunge 25: «AUC 5 x (90 + 25) mL/min».</translation>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation>«{typed}» è una dose per {per}, ma poi conta {unit}. Scrivere solo una delle due.</translation>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>«{typed}» non è una dose in AUC. Scrivere l'AUC e la clearance in mL/min: «AUC 5 x (90 + 25) mL/min».</translation>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>«{typed}» non è una base per calcolare una dose. Scrivere «375 mg/m2 x 1{mark}8 m2», «5 mg/kg x 70 kg» o «AUC 5 x (90 + 25) mL/min».</translation>
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
        <translation>Interventi, farmaci dati</translation>
    </message>
    <message>
        <source>Acute sample taken at</source>
        <translation>Campione acuto prelevato alle</translation>
    </message>
    <message>
        <source>Acute, {unit}</source>
        <translation>Acuto, {unit}</translation>
    </message>
    <message>
        <source>After a reaction: take a sample within {hours}. An acute value above {factor} × baseline + {more} counts as mast-cell activation.</source>
        <translation>Dopo una reazione: prelevare un campione entro {hours}. Un valore acuto superiore a {factor} × basale + {more} è considerato attivazione mastocitaria.</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Dopo la fine</translation>
    </message>
    <message>
        <source>At every new container two people compare patient, birth date, drug and number, and what is set, with label and sheet, and both sign in its line.</source>
        <translation>A ogni nuovo contenitore due persone confrontano paziente, data di nascita, farmaco e numero, e i valori impostati, con etichetta e foglio, ed entrambe firmano nella sua riga.</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Alla fine di un volume</translation>
    </message>
    <message>
        <source>At the pump</source>
        <translation>Alla pompa</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>PA</translation>
    </message>
    <message>
        <source>Baseline, {unit}</source>
        <translation>Basale, {unit}</translation>
    </message>
    <message>
        <source>Bedside sheet</source>
        <translation>Foglio di somministrazione</translation>
    </message>
    <message>
        <source>Before the start, as the plan assumes</source>
        <translation>Prima dell'inizio, come suppone il piano</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Controllato da</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulativa</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Data, ora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Drug, dose and route as the ward's order says; this sheet recommends no treatment.</source>
        <translation>Farmaco, dose e via secondo la prescrizione del reparto; questo foglio non raccomanda alcun trattamento.</translation>
    </message>
    <message>
        <source>Emergency drugs at the bedside</source>
        <translation>Farmaci d'emergenza al letto del paziente</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dall'inizio</translation>
    </message>
    <message>
        <source>Further person</source>
        <translation>Altra persona</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dato alle</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Somministrato da</translation>
    </message>
    <message>
        <source>Go on with {chip}</source>
        <translation>Proseguire con {chip}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Hang {chip}</source>
        <translation>Appendere {chip}</translation>
    </message>
    <message>
        <source>How the lines are primed, changed and flushed is not stated in this plan: what reaches the vein, and when, is not known. Have it stated before the start.</source>
        <translation>Questo piano non indica come si fanno priming, cambio e lavaggio delle linee: che cosa arriva in vena, e quando, non è noto. Farlo indicare prima dell'inizio.</translation>
    </message>
    <message>
        <source>Hung and set by</source>
        <translation>Appeso e impostato da</translation>
    </message>
    <message>
        <source>I am another person. I compared patient, drug, container and what was set where I initialled.</source>
        <translation>Sono un'altra persona. Dove ho siglato, ho confrontato paziente, farmaco, contenitore e valori impostati.</translation>
    </message>
    <message>
        <source>I gave it as this sheet says, or wrote down where I did not, and took the vital signs I initialled.</source>
        <translation>Ho somministrato come indica questo foglio, o ho annotato dove non l'ho fatto, e ho rilevato i parametri vitali che ho siglato.</translation>
    </message>
    <message>
        <source>I wrote my initials for what I did myself.</source>
        <translation>Ho siglato ciò che ho fatto personalmente.</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Polso</translation>
    </message>
    <message>
        <source>Pump, line</source>
        <translation>Pompa, linea</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reazioni</translation>
    </message>
    <message>
        <source>Reactions may come after the end: those of the published oxaliplatin case came 60 and 30 minutes after it (Prieto-García 2019). How long the patient is observed is ordered by the ward.</source>
        <translation>Possono comparire reazioni dopo la fine: quelle del caso pubblicato con oxaliplatino sono comparse 60 e 30 minuti dopo (Prieto-García 2019). Per quanto tempo si osserva il paziente è prescritto dal reparto.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Resp.</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Ruolo e significato</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconda persona</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Segni</translation>
    </message>
    <message>
        <source>Skin, airway, complaints</source>
        <translation>Cute, vie aeree, disturbi</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps and vital signs</source>
        <translation>Step e parametri vitali</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Compresse</translation>
    </message>
    <message>
        <source>Take {chip}</source>
        <translation>Prendere {chip}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Preso da</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tryptase</source>
        <translation>Triptasi</translation>
    </message>
    <message>
        <source>Vital signs at every step and every {every} within it, in the last step every {last}. Shaded: nothing to write.</source>
        <translation>Parametri vitali a ogni step e, durante lo step, ogni {every}; nell'ultimo step ogni {last}. Celle ombreggiate: nulla da scrivere.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume to infuse</source>
        <translation>Volume da infondere</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Che cosa arriva in vena</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>nato/a il {born}</translation>
    </message>
    <message>
        <source>{factor} × baseline + {number}, {unit}</source>
        <translation>{factor} × basale + {number}, {unit}</translation>
    </message>
    <message>
        <source>{hang}: in all its steps the pump takes {volume}</source>
        <translation>{hang}: in tutti i suoi step la pompa prende {volume}</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} dopo</translation>
    </message>
    <message>
        <source>{volume} with the line</source>
        <translation>{volume} con la linea</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation>Dose di ogni step (barre) e dose cumulativa (linea), {unit}</translation>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation>Dose oraria di ogni step (barre, {rate_unit}) e dose cumulativa (linea, {unit})</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation>Step {step}, {solution}: un prick, che non conta dose.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation>Step {step}, {solution}: riempie la linea e non conta dose.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation>Step {step}, {solution}: {rate} per {time} somministra {dose}, cioè {dose_rate}. Finora {so_far}.</translation>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation>Step {step}: somministra {dose}. Finora {so_far}.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>sacca {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>bicchierino {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>giorno {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>siringa {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flaconcino {number}</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation>Sacca</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Bicchierino</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Siringa</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Flaconcino</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale</source>
        <translation>Dose oraria come da piano e in vena, {rate_unit}, in scala logaritmica</translation>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation>Le dosi somministrate in una volta non hanno dose oraria e non sono disegnate.</translation>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation>Tutti gli step arrivano in vena come da piano.</translation>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation>Primo farmaco in vena dopo {minute}, nello step {step}, a {rate}.</translation>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation>Lavaggio dopo l'ultimo step: in vena {rates}, {arrived} in totale.</translation>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation>In vena non arriva farmaco.</translation>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation>Non si infonde nulla: ogni dose è somministrata in una volta.</translation>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation>Calcolato come flusso a pistone: nelle linee nulla si mescola.</translation>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation>Aumento più ripido in vena: ×{factor} dopo {minute}, nello step {step}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation>Step {step}, {solution}: riempie la linea; in vena {rates}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation>Step {step}, {solution}: pianificato {planned}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation>Step {step}, {solution}: pianificato {planned}; in vena {rates}. Della sua dose di {dose}, {arrived} ({share}) passano dal catetere durante lo step.</translation>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>La linea contiene {line}, più dei {volume} di questo step; così non si può fare nessun piano.</translation>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation>Non si sa che cosa arriva in vena: non è indicato che cosa contengono le linee né come si fa il priming.</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>lavaggio</translation>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation>pianificato: esce dalla sacca</translation>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation>arriva in vena</translation>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation>durante lo step arriva in vena troppo poco della sua dose</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
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
        <translation>Sacca {number}</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Bicchierino {number}</translation>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation>Omesso, benché presente {other}: {rows}.</translation>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation>Protocollo di questo piano</translation>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation>Protocollo di questo piano: la biblioteca di questo centro non ha la versione {version} di «{id}» con cui confrontarlo.</translation>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation>Step {steps}</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>Step {steps}</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Siringa {number}</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Flaconcino {number}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Intero piano</translation>
    </message>
    <message>
        <source>all rates</source>
        <translation>tutte le velocità</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>un altro testo</translation>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation>come consentono le quantità</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autore</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>sacca</translation>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation>le sacche si prelevano</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>porta il resto</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenitore</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenuto</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>bicchierino</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation>dose da {least} a {most}, velocità fino a {rate}</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>farmaco</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>farmaci</translation>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation>ciascuna dalla successiva più concentrata</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>velocità finale</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>further drugs</source>
        <translation>altri farmaci</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>somministra</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infusione</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>iniezione</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermica</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>infusione endovenosa</translation>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation>iniezione endovenosa</translation>
    </message>
    <message>
        <source>is given as written</source>
        <translation>si somministra come scritto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>last solution</source>
        <translation>ultima soluzione</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limiti</translation>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation>mL di un prodotto già pronto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>nessuna somma</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>senza indicazione</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>potenza</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>priming</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>concentrazioni pubblicate</translation>
    </message>
    <message>
        <source>push</source>
        <translation>iniezione diretta</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>rapido</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>velocità</translation>
    </message>
    <message>
        <source>rate cap</source>
        <translation>limite di velocità</translation>
    </message>
    <message>
        <source>reference volume</source>
        <translation>volume di riferimento</translation>
    </message>
    <message>
        <source>route</source>
        <translation>via</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvato</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick cutaneo</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>soluzione {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>starting fraction</source>
        <translation>frazione iniziale</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>si ferma alla dose</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sottocutanea</translation>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation>dose orale</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>siringa</translation>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation>compressa {number}</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>compresse</translation>
    </message>
    <message>
        <source>the dose counts</source>
        <translation>la dose conta</translation>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation>il farmaco che la dose conta è</translation>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation>la velocità finale modifica</translation>
    </message>
    <message>
        <source>the last single dose</source>
        <translation>l'ultima dose singola</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>l'ultimo step</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>nella biblioteca</translation>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation>la dose prescritta è</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>nel protocollo</translation>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation>la somma di tutti gli step</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>time to the next</source>
        <translation>tempo fino al successivo</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>fino a svuotamento</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>fino al raggiungimento della dose</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>flaconcino</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
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
        <translation>{name} ({per} per ogni parte)</translation>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation>{name} da {amount} in {parts} parti</translation>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation>{place} ({what}): non presente {other}.</translation>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation>{place} è in un'altra posizione: {other} è {was}.</translation>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation>{place}: non presente {other}.</translation>
    </message>
    <message>
        <source>{place}: {field} {now}; in {other} {was}.</source>
        <translation>{place}: {field} {now}; {other} {was}.</translation>
    </message>
    <message>
        <source>{row} ({what})</source>
        <translation>{row} ({what})</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} della dose</translation>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation>{share} della velocità finale</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation>GIALLO</translation>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation>Tutte le dosi si somministrano come scritto; un'eccedenza o una carenza è mostrata.</translation>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation>BOZZA – NON CONTROLLATA</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation>Contiene la dose meno tutti gli step contati delle altre e si infonde fino a svuotamento.</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others. Its planned volume is run and no more: {volume} stay.</source>
        <translation>Contiene la dose meno tutti gli step contati delle altre. Si infonde il suo volume pianificato e non di più: restano {volume}.</translation>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation>Contiene l'intera dose; l'ultimo step si ferma al raggiungimento della dose prescritta, ciò che resta si elimina.</translation>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation>Contiene ciò che è scritto e si somministra tutto; un'eccedenza o una carenza è mostrata.</translation>
    </message>
    <message>
        <source>It holds what is written. Its planned volume is run and no more: {volume} stay. A surplus or shortfall is shown.</source>
        <translation>Contiene ciò che è scritto. Si infonde il suo volume pianificato e non di più: restano {volume}. Un'eccedenza o una carenza è mostrata.</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>ROSSO</translation>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation>Serie di test: ogni step si esegue come scritto e le dosi non devono dare alcuna somma.</translation>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Il carattere {code} non si può stampare: manca nel font. Si possono stampare lettere latine, greche e cirilliche. Scrivere il nome come deve essere stampato.</translation>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Il carattere «{char}» ({code}) non si può stampare: manca nel font. Si possono stampare lettere latine, greche e cirilliche. Scrivere il nome come deve essere stampato.</translation>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation>L'ultima dose completa la dose prescritta.</translation>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation>La dose prescritta è l'ultima dose singola; le dosi precedenti conducono a essa.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>a 2–8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>a temperatura ambiente</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>sacca {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>bicchierino {number}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluente</translation>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation>uso intradermico</translation>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation>infusione endovenosa</translation>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation>iniezione endovenosa</translation>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation>prick test cutaneo</translation>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation>uso sottocutaneo</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>intermedia {letter}</translation>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation>piano {hash}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>soluzione madre</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>siringa {number}</translation>
    </message>
    <message>
        <source>the remainder</source>
        <translation>il resto</translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation>l'intera dose</translation>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation>uso orale</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flaconcino {number}</translation>
    </message>
    <message>
        <source>{head}, {drug}</source>
        <translation>{head}, {drug}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{other} diluted {factor}-fold</source>
        <translation>{other}, fattore di diluizione {factor}</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} della dose</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>{share} della concentrazione piena</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation>Contiene già {volume} di {diluent}: non togliere nulla, solo aggiungere.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation>Contiene già {volume} di {diluent}: togliere prima {drawn} e il sovrariempimento. Sovrariempimento non indicato.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation>Contiene già {volume} di {diluent}: togliere prima {withdraw}.</translation>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation>Contenitore vuoto, senza diluente.</translation>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation>Contenitore vuoto: introdurre {fill_up} di {diluent}.</translation>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation>Flaconcino vuoto: introdurre {fill_up} di {diluent}.</translation>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation>Cede {gifts}.</translation>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation>Cede {gifts}. Poi contiene {amount} in {left}.</translation>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation>Come si prepara ogni contenitore, dal più concentrato</translation>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation>Intermedia {letter} per {solution}: {draw}. {filled} Contiene {strength}.</translation>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation>Intermedia {letter}: diluizione della soluzione madre, solo per {solution}</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Soluzione madre non scelta: prelievi non calcolati.</translation>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation>Volume non indicato: prelievi non calcolati.</translation>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation>Da non preparare così</translation>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation>Non si prepara nulla: questo piano non ha soluzioni.</translation>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation>Sovrariempimento non indicato: concentrazione non nota.</translation>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation>Sovrariempimento {overfill}: {real} in totale.</translation>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation>Prelievo pianificato: {draw}.</translation>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation>Soluzione madre {strength}: si prelevano {drawn} in totale.</translation>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation>Concentrazione rispetto al piano: {off}.</translation>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation>Si usa così come acquistato; per esso non si preleva nulla.</translation>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation>una quantità non nota {volume}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluente</translation>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation>ogni flaconcino sciolto in {volume} di {fluid}</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>in {volume}</translation>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation>in {volume} + sovrariempimento</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>intermedia {letter}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>soluzione madre</translation>
    </message>
    <message>
        <source>{amount} {volume}</source>
        <translation>{amount} {volume}</translation>
    </message>
    <message>
        <source>{container}: {draw}. {filled} It holds {content}.</source>
        <translation>{container}: {draw}. {filled} Contiene {content}.</translation>
    </message>
    <message>
        <source>{container}: {note} It holds {content}.</source>
        <translation>{container}: {note} Contiene {content}.</translation>
    </message>
    <message>
        <source>{count} × {amount} vial</source>
        <translation>{count} × flaconcino da {amount}</translation>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation>{count} × {volume} in siringa da {syringe}</translation>
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
        <translation>siringa da {syringe}</translation>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation>{volume} prelevati in totale</translation>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation>{volume} da {source}</translation>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation>{volume} in siringa da {syringe}</translation>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation>{volume} avanzati</translation>
    </message>
    <message>
        <source>{volume} to {other}</source>
        <translation>{volume} a {other}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations.</source>
        <translation>Una virgola decimale fuori posto produce un errore di dieci volte: elenco ISMP delle espressioni di dose soggette a errore.</translation>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>Un piano si rilascia per un solo paziente e un solo giorno.</translation>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation>Una reazione deve potersi manifestare prima che sia somministrata la dose successiva.</translation>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation>Una reazione ha bisogno di tempo per manifestarsi prima che sia somministrata la dose successiva.</translation>
    </message>
    <message>
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation>Un errore nella virgola decimale fa aprire molti flaconcini; quanti sono ammessi senza domanda è un'impostazione del centro.</translation>
    </message>
    <message>
        <source>A stock of {stock} and a vial of {vial} are stated in different measures: that one comes out of the other cannot be checked.</source>
        <translation>La soluzione madre da {stock} e il flaconcino da {vial} sono indicati in grandezze diverse: non si può controllare se l'una si ottenga dall'altro.</translation>
    </message>
    <message>
        <source>A stock of {stock} does not come out of a vial of {vial}: {drawn} would be drawn out of it. Compare both with the vial in your hand.</source>
        <translation>Una soluzione madre da {stock} non si ottiene da un flaconcino da {vial}: ne risulterebbe un prelievo di {drawn}. Confrontare entrambi con il flaconcino che si ha in mano.</translation>
    </message>
    <message>
        <source>A stock of {stock} is none that is known of {drug} ({known}). Compare it with the label of the vial in your hand.</source>
        <translation>Una soluzione madre da {stock} non è tra quelle note di {drug} ({known}). Confrontarla con l'etichetta del flaconcino che si ha in mano.</translation>
    </message>
    <message>
        <source>An overfill is unusual: {containers}. Makers' bags hold {least} to {most} more than they say. Is it the overfill, and not the volume?</source>
        <translation>Sovrariempimento insolito: {containers}. Le sacche commerciali contengono da {least} a {most} in più di quanto dichiarato. È il sovrariempimento, e non il volume?</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>Aritmetica: la somma delle dosi è la dose.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug faster than any step before it by ×{rise} (planned: ×{planned}); the limit set for this site is ×{limit}.</source>
        <translation>Con le sacche così come sono realmente preparate, lo step {step} somministra il farmaco più velocemente di ogni step precedente (×{rise}; pianificato: ×{planned}); il limite impostato per questo centro è ×{limit}.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug no faster than a step before it (×{rise}; planned: ×{planned}).</source>
        <translation>Con le sacche così come sono realmente preparate, lo step {step} non somministra il farmaco più velocemente di uno step precedente (×{rise}; pianificato: ×{planned}).</translation>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation>Con le sacche così come sono realmente preparate, il paziente riceve {really} invece di {planned} ({off}).</translation>
    </message>
    <message>
        <source>As the first bag is really made, the first step gives {really}, {off} more than the {own} with which this protocol starts.</source>
        <translation>Con la prima sacca così come è realmente preparata, il primo step somministra {really}, cioè {off} in più della dose con cui inizia questo protocollo ({own}).</translation>
    </message>
    <message>
        <source>As they are really made, these are more than {limit} off their planned strength: {solutions}.</source>
        <translation>Così come sono realmente preparate, queste soluzioni si scostano di oltre {limit} dalla concentrazione pianificata: {solutions}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>In vena la dose oraria aumenta di ×{rise} dopo {minute} (step {step}); il limite impostato per questo centro è ×{limit}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>In vena la dose oraria aumenta in modo eccessivo {count} volte, al massimo di ×{rise} dopo {minute} (step {step}); il limite impostato per questo centro è ×{limit}.</translation>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation>Secondo la potenza, la soluzione madre conterrebbe {strength} {per}; nessuna soluzione contiene più di {most} {per}. Controllare entrambe.</translation>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation>Somministrazione non nota: non è indicato che cosa contengono le linee né come si fa il priming. Una linea da 20 mL può trattenere interi step.</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>Dose per m2 o kg × m2 o kg; AUC × (GFR + 25) secondo Calvert, J Clin Oncol 1989;7:1748-56.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives. The limits are site settings; a step of a rapid infusion ladder is a factor of 2 to 2.5.</source>
        <translation>Prelievi arrotondati alle tacche delle rispettive siringhe e volume che risulta dal modo di riempimento. I limiti sono impostazioni del centro; uno step di una scala di infusione rapida è un fattore da 2 a 2,5.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation>Prelievi arrotondati alle tacche delle rispettive siringhe e volume che risulta dal modo di riempimento; la pompa eroga i volumi pianificati. I limiti sono impostazioni del centro.</translation>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation>Ogni linea contiene all'inizio {line} di diluente.</translation>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation>Somma di tutti i prelievi dalla soluzione madre in poi; un'etichetta dice ciò che è nel contenitore, non ciò che era pianificato.</translation>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation>Più veloce della velocità massima di questo protocollo, {limit}: {steps}.</translation>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation>ISMP: si sceglie un'unità tale che davanti alla prima cifra ci siano pochi zeri.</translation>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation>In {unit} il numero più piccolo di questo piano è {least}, i cui zeri si contano facilmente male. Prescriverlo in {smaller}.</translation>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation>Tra queste dosi è indicato meno di un minuto: {steps}. L'unità è giusta?</translation>
    </message>
    <message>
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation>Le sacche commerciali contengono da 3 a 20 % in più di quanto dichiarato (ISMP).</translation>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation>Non è indicato alcun diluente. Ammessi per {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation>Qui non è noto alcun dato su quanto tempo è stabile {drug} dopo la preparazione, perciò non si calcola il termine per eliminare.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation>Qui non è noto alcun dato su quanto tempo è stabile {drug} {kept}, perciò non è noto il termine per eliminare di: {solutions}.</translation>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation>Nel protocollo non è elencata alcuna concentrazione massima pubblicata di {drug}; la soluzione più concentrata è {strength}. Indicare la propria, con la fonte, in un protocollo del centro.</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>Nessuna pompa scelta: le velocità non sono arrotondate né controllate rispetto a una pompa.</translation>
    </message>
    <message>
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation>Nessun dato di stabilità a questa concentrazione (inferiore a {least}), preparare appena prima dell'uso: {solutions}.</translation>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation>Tra queste dosi non è indicato alcun tempo: {steps}. Non si sa quando sia dovuta ciascuna delle successive. Indicare un intervallo.</translation>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation>Non controllato, perché qui non è noto alcun dato di {drug}: {what}.</translation>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation>Flusso a pistone nelle linee indicate; si suppone che nulla si mescoli.</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>Prassi, non norma: il prelievo minimo è un'impostazione del centro.</translation>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation>Le concentrazioni massime pubblicate di {drug} vanno da {lowest} a {highest} (×{factor}). Nessuna è scelta per questo piano; la sua soluzione più concentrata è {strength}.</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>Le scale pubblicate di infusione rapida aumentano da 2 a 2,5 volte per step; i limiti sono impostazioni del centro.</translation>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation>Le serie pubblicate di iniezioni dirette, iniezioni e dosi orali aumentano da 1,25 a 10 volte per dose.</translation>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation>I valori pubblicati vanno da {lowest} a {highest} (×{factor}).</translation>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation>Le velocità sono arrotondate al passo della pompa di {grid} e il piano è risolto con le velocità arrotondate: {steps}.</translation>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation>Le soluzioni sono numerate dalla meno concentrata; il rapporto è impostato dal centro.</translation>
    </message>
    <message>
        <source>Source: {source}; not verified here.</source>
        <translation>Fonte: {source}; non verificato qui.</translation>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation>Fonte: {source}; verificato da {by}, {on}.</translation>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>Lo step {step} svuota la sua sacca, ma {missing} della sua dose restano nella linea al cambio della sacca.</translation>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation>Lo step {step} somministra meno (×{factor}) di una dose precedente.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>Lo step {step} somministra il farmaco più velocemente di ogni step precedente (×{rise}); il limite impostato per questo centro è ×{limit}.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>Lo step {step} non somministra il farmaco più velocemente di uno step precedente (×{rise}).</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation>Lo step {step} somministra {drug} a {rate} {unit}, più velocemente dell'intera dose in {time} ({most} {unit}), che è il tempo minimo noto. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation>Lo step {step} somministra {drug} a {rate} {unit}; il massimo noto è {most} {unit}. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation>Lo step {step} somministra ×{factor} la dose precedente più alta; le serie pubblicate aumentano al massimo di dieci volte.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation>Lo step {step} richiede {count} di «{tablet}», divisibile solo in {parts} parti uguali.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation>Lo step {step} richiede {count} di «{tablet}», da non dividere.</translation>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation>Lo step {step} esegue il priming di una linea già piena del suo farmaco: {extra} arrivano in vena e non sono contati.</translation>
    </message>
    <message>
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation>Lo step {step} esegue il priming di una linea con {volume}. Ciò è pensato per linee da {volume} che prima contengono diluente, una per sacca; qui una linea contiene {line}.</translation>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation>Lo step {step} scorre a {rate}; la pompa «{pump}» è impostabile da {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation>Step {step}: la dose cumulativa indica {stated}, ma le dosi fino a qui sommano {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation>Step {step}: il volume cumulativo indica {stated}, ma i volumi fino a qui sommano {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation>Step {step}: le dosi stampate sommano {sum}, la dose cumulativa stampata è {stated}; è più di quanto spieghi l'arrotondamento.</translation>
    </message>
    <message>
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation>Studi sull'accuratezza delle siringhe con piccoli volumi; la frazione è un'impostazione del centro.</translation>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation>La base dà {result}, non confrontabile con la dose prescritta di {ordered}: non è indicata alcuna potenza.</translation>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation>La base dà {result}; prescritto: {ordered} ({off}).</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Il carrier</translation>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation>La categoria «{category}» di questo piano non è nelle impostazioni del centro: i suoi limiti non sono considerati.</translation>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation>La categoria «{category}» non indica alcun limite per ciò che è conservato {kept}: {solutions}.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation>La concentrazione scelta, {chosen} ({source}), non è tra quelle elencate nel protocollo. Sceglierla di nuovo.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation>La concentrazione scelta, {chosen} ({source}), è stata pubblicata per {other}, non per {drug}.</translation>
    </message>
    <message>
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation>Le concentrazioni note di {drug} sono in una grandezza diversa da quella del piano ({per}): non confrontate.</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>Mancano la data e l'ora di inizio.</translation>
    </message>
    <message>
        <source>The diluent</source>
        <translation>Il diluente</translation>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation>I farmaci citati nel protocollo.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>Il primo step somministra {first} della dose; questo protocollo inizia con {own}. Dipende da volume e velocità.</translation>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation>Il primo step somministra {first}; il protocollo, seguito alla lettera, inizia con {own}.</translation>
    </message>
    <message>
        <source>The flush</source>
        <translation>Il lavaggio</translation>
    </message>
    <message>
        <source>The flush of {flush} is more than {times} times what lies before the vein ({line}). The {extra} beyond that run for {time} at {rate} after the end of the plan, which is not counted in its time. Is the volume right?</source>
        <translation>Il lavaggio di {flush} è più di {times} volte il volume che sta prima della vena ({line}). La parte eccedente ({extra}) scorre per {time} a {rate} dopo la fine del piano, e questo tempo non è contato nella sua durata. Il volume è giusto?</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>Il lavaggio spinge in vena {extra} ({share} della dose) in più di quanto conta il piano. Clampare e scollegare al raccordo del catetere; non lavare.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation>L'etichetta di {container} dice {stated} {unit} in {stated_mL}, ma il contenuto reale non è noto.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation>L'etichetta di {container} dice {stated} {unit} in {stated_mL}; dopo preparazione e prelievi il contenuto è {held} {unit} in {held_mL}.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>L'ultima dose è quella prescritta ({ordered}); tutte le dosi insieme danno {given} in un giorno, {difference} ({share}) in più.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation>L'ultima dose è quella prescritta ({ordered}); tutte le dosi insieme danno {given}, {difference} ({share}) in più, e non è indicato in quanto tempo.</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>L'ultima dose è {given}, non quella prescritta ({ordered}).</translation>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation>L'ultimo step termina: {ends}; ma dovrebbe essere finito entro: {finish_by}. Per rispettare questo termine deve iniziare al più tardi: {latest}.</translation>
    </message>
    <message>
        <source>The last step ends less than a minute after {finish_by}, by when it should be over. For that it has to start at {latest} at the latest.</source>
        <translation>L'ultimo step termina meno di un minuto dopo il termine entro cui dovrebbe essere finito ({finish_by}). Per rispettare questo termine deve iniziare al più tardi: {latest}.</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>I limiti indicati nel protocollo.</translation>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation>La linea contiene {line} di diluente, poi della sacca precedente.</translation>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation>La linea contiene ancora {line} della sacca precedente.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation>La dose prescritta, {dose}, supera il massimo per cui questo protocollo è indicato, {limit}.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation>La dose prescritta, {dose}, è inferiore al minimo per cui questo protocollo è indicato, {limit}.</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation>La dose prescritta ({ordered}) è circa un decimo di quanto dà la base ({result}). Manca uno zero?</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation>La dose prescritta ({ordered}) è circa dieci volte quanto dà la base ({result}). C'è uno zero di troppo?</translation>
    </message>
    <message>
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation>La dose prescritta di {drug} ({ordered}) supera il massimo ammesso senza domanda ({most}). {fact}</translation>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation>Il sovrariempimento di {containers} non è indicato. Con {least}–{most} del loro volume il paziente riceve da {low} a {high} invece di {planned} (da {low_off} a {high_off}). Riempire un contenitore vuoto o indicare il sovrariempimento.</translation>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation>Manca la data di nascita del paziente.</translation>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation>Manca il nome del paziente.</translation>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation>Manca il numero identificativo del paziente.</translation>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation>Il protocollo indica i suoi limiti di dose in {unit}. Non sono confrontabili con la dose prescritta di {dose}.</translation>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation>Il protocollo, calcolato per questa prescrizione senza alcuna modifica.</translation>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation>Le concentrazioni pubblicate nel protocollo; il centro ne sceglie una.</translation>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation>La concentrazione massima pubblicata di {drug} è {lowest}. Non è scelta per questo piano; la sua soluzione più concentrata è {strength}.</translation>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>La pompa non accetta volumi inferiori a {least}: gestire questi step con velocità e orologio, e impostare il totale della sacca: {steps}.</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>Il profilo della pompa nelle impostazioni del centro.</translation>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation>La via e gli step indicati nel protocollo.</translation>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation>La via di questo protocollo è {route}, ma questi step si somministrano in altro modo: {steps}.</translation>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation>Lo step più breve dura {time}; quello del protocollo dura {own}. L'unità è giusta?</translation>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation>L'elenco dei farmaci del centro.</translation>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation>La frazione iniziale indicata nel protocollo.</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation>Gli step somministrano {given}, {difference} ({share}) in meno della dose prescritta ({ordered}).</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation>Gli step somministrano {given}, {difference} ({share}) in più della dose prescritta ({ordered}).</translation>
    </message>
    <message>
        <source>The stock of {stock} is about 1/{factor} of one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La concentrazione della soluzione madre, {stock}, è circa 1/{factor} di una nota di {drug} ({known}). La virgola decimale è giusta? Da essa dipende ogni prelievo.</translation>
    </message>
    <message>
        <source>The stock of {stock} is about {factor} times one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La concentrazione della soluzione madre, {stock}, è circa {factor} volte una nota di {drug} ({known}). La virgola decimale è giusta? Da essa dipende ogni prelievo.</translation>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation>La soluzione più concentrata è {strength}; quella scelta è {chosen} ({source}). {span}</translation>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation>Le compresse e le loro parti come indicato nel protocollo.</translation>
    </message>
    <message>
        <source>The times of the plan: what is made first ages first.</source>
        <translation>I tempi del piano: ciò che si prepara prima invecchia prima.</translation>
    </message>
    <message>
        <source>The times of the plan; assumed: each place of keeping uses up its own limit in proportion to the time there.</source>
        <translation>I tempi del piano; ipotesi: ogni luogo di conservazione consuma il proprio limite in proporzione al tempo trascorso lì.</translation>
    </message>
    <message>
        <source>The vials of the plan: from half of the drug on a label to a quarter more is believed to be in one.</source>
        <translation>I flaconcini del piano: si considera plausibile un contenuto dalla metà del farmaco in etichetta fino a un quarto in più.</translation>
    </message>
    <message>
        <source>These are stated to hold no more than they say: {containers}. Makers' bags hold {least} to {most} more.</source>
        <translation>È indicato che questi contenitori non contengono più di quanto dichiarato: {containers}. Le sacche commerciali contengono da {least} a {most} in più.</translation>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation>Questa dose apre {count} o più flaconcini da {vial}; oltre {most} si chiede conferma. La dose è giusta?</translation>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation>Questo protocollo è stato pubblicato per {drugs}; di «{drug}» non dice nulla.</translation>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation>Due prodotti si chiamano «{name}». Dare a ciascuno un nome proprio.</translation>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation>Due concentrazioni su una stessa etichetta si leggono male; ISMP, nomi simili.</translation>
    </message>
    <message>
        <source>Under {share} of its dose reach the vein during step {step}. It empties its bag, the last {line} of it into its line: a flush of at least {line} belongs to this plan.</source>
        <translation>Durante lo step {step} arriva in vena meno di {share} della sua dose. Questo step svuota la sua sacca, gli ultimi {line} nella sua linea: questo piano richiede un lavaggio di almeno {line}.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. Each empties its bag, the last {line} of it into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and make its bag {room} larger.</source>
        <translation>Meno di {share} della loro dose arriva in vena durante questi step: {steps}. Ciascuno svuota la sua sacca, gli ultimi {line} nella sua linea, dove restano al cambio di sacca. Dare a questo step un volume invece di «fino a svuotamento», e preparare la sua sacca con {room} in più.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. What lies between the join and the vein ({common}) holds them back: join the lines nearer to the vein, or let more carrier run.</source>
        <translation>Meno di {share} della loro dose arriva in vena durante questi step: {steps}. Ciò che sta tra il punto di unione e la vena ({common}) trattiene la dose: unire le linee più vicino alla vena o far scorrere più carrier.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation>Meno di {share} della loro dose arriva in vena durante questi step: {steps}. {why} Usare una linea per sacca, riempita (priming) con quella sacca e unita in vena.</translation>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation>Il contenuto di {container} non è noto: nessuna siringa di questo centro può misurare uno dei prelievi con cui si prepara. La sua etichetta lascia in bianco quantità e volume.</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>Ciò che si preleva da una sacca deve esserci.</translation>
    </message>
    <message>
        <source>What the powder is reconstituted with</source>
        <translation>Il liquido di ricostituzione della polvere</translation>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation>Non è indicato quando si preparano le soluzioni, perciò non sono noti i termini per iniziare né per eliminare.</translation>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation>Non è indicato dove si conservano queste fino a quando si appendono, perciò non sono noti i termini per iniziare né per eliminare: {solutions}.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>a 2–8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>a temperatura ambiente</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermica</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>infusione endovenosa</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>iniezione endovenosa diretta</translation>
    </message>
    <message>
        <source>its concentration</source>
        <translation>la sua concentrazione</translation>
    </message>
    <message>
        <source>its diluent</source>
        <translation>il suo diluente</translation>
    </message>
    <message>
        <source>its rate</source>
        <translation>la sua velocità</translation>
    </message>
    <message>
        <source>its stock</source>
        <translation>la sua soluzione madre</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>nessuno noto</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>orale</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick cutaneo</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>step {step}: {asked} diventa {rate}</translation>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation>step {step}: {kind}</translation>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation>step {step}: {rate}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>step {step}: {volume}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>step da {first} a {last}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sottocutanea</translation>
    </message>
    <message>
        <source>the remainder of the dose in the last solution, run until empty, with a flush of {flush}</source>
        <translation>il resto della dose nell'ultima soluzione, infusa fino a svuotamento, con un lavaggio di {flush}</translation>
    </message>
    <message>
        <source>{concentration} once the powder is reconstituted</source>
        <translation>{concentration} dopo ricostituzione della polvere</translation>
    </message>
    <message>
        <source>{container} of {volume}: {overfill} ({share})</source>
        <translation>{container} da {volume}: {overfill} ({share})</translation>
    </message>
    <message>
        <source>{container} {number}</source>
        <translation>{container} {number}</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>{container} {number} ({strength} {per}) non ha concentrazione maggiore della soluzione precedente ({before} {per}).</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation>{container} {number} contiene {strength} {per}; l'RCP di {drug} indica {range}. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation>{container} {number} contiene {strength} {per}; ciò che è noto di {drug} è {range}, e non proviene dal suo RCP. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation>{container} {number} contiene {volume}, ma ne servono {needed}: {infused} per i suoi step, {donated} per soluzioni meno concentrate, {line} nella sua linea.</translation>
    </message>
    <message>
        <source>{container} {number} is to be made from an intermediate dilution of the stock, but none of up to {most} can be measured that holds enough. All numbers are those of a draw from stock: choose another source.</source>
        <translation>{container} {number}: la preparazione prevede una diluizione intermedia della soluzione madre, ma fino a {most} nessuna che contenga abbastanza è misurabile. Tutti i valori sono quelli di un prelievo da soluzione madre: scegliere un'altra origine.</translation>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation>{container} {number} ha ×{ratio} la concentrazione della soluzione precedente; nel protocollo ×{own}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation>{container} {number} richiede un prelievo di {draw}, più del suo volume finale di {volume}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation>{container} {number} richiede un prelievo di {draw}; il prelievo minimo impostato per questo centro è {least}.</translation>
    </message>
    <message>
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation>{container} {number} conterrebbe {strength} {per}; nessuna soluzione contiene più di {most} {per}. Controllare volume e contenuto.</translation>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation>{container} {number}: nessuna siringa di questo centro può misurare un prelievo di {draw}.</translation>
    </message>
    <message>
        <source>{container} {number}: this site has no syringe of {missing}; the draw is measured with others.</source>
        <translation>{container} {number}: questo centro non ha siringhe da {missing}; il prelievo si misura con altre.</translation>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation>{container} {number}: {draw} in una siringa da {syringe} è meno di {share} della sua capacità, dove misura male.</translation>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation>{draw} da una diluizione intermedia della soluzione madre</translation>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation>{draw} da soluzione madre</translation>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation>{draw} da {donor}</translation>
    </message>
    <message>
        <source>{kept} (begin by {moment})</source>
        <translation>{kept} (iniziare entro: {moment})</translation>
    </message>
    <message>
        <source>{kept} (discard by {moment})</source>
        <translation>{kept} (eliminare entro: {moment})</translation>
    </message>
    <message>
        <source>{lost} ({share} of the dose) run out when the line of {bag} is primed, {waste} of a bag that is run until empty: step {step} cannot give them, and no flush brings them back. Prime that line without loss.</source>
        <translation>{lost} ({share} della dose) escono durante il priming della linea di {bag}, cioè {waste} di una sacca infusa fino a svuotamento: lo step {step} non può somministrarli e nessun lavaggio li recupera. Fare il priming di questa linea senza perdite.</translation>
    </message>
    <message>
        <source>{max} or less</source>
        <translation>{max} o meno</translation>
    </message>
    <message>
        <source>{min} or more</source>
        <translation>{min} o più</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>da {min} a {max}</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>{missing} ({share} della dose) restano nella linea dell'ultima sacca. Questo piano richiede un lavaggio di almeno {line}.</translation>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation>{note} {stands}</translation>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation>{problem} Si potrebbe preparare così: {ways}.</translation>
    </message>
    <message>
        <source>{problem} It would do: a volume of {volume} for that step, and {bag} made to {made_to}.</source>
        <translation>{problem} Basterebbe: un volume di {volume} per questo step, e {made_to} come volume finale di {bag}.</translation>
    </message>
    <message>
        <source>{problem} It would do: {ways}.</source>
        <translation>{problem} Basterebbe: {ways}.</translation>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, or another protocol.</source>
        <translation>{problem} Non basta prelevare da un'altra soluzione né da una diluizione intermedia: scegliere una soluzione madre meno concentrata o un altro protocollo.</translation>
    </message>
    <message>
        <source>{problem} Nothing that it could be drawn from is strong enough: choose a stronger stock, of at least {strength}, or another protocol.</source>
        <translation>{problem} Nulla da cui si potrebbe prelevare è abbastanza concentrato: scegliere una soluzione madre più concentrata, di almeno {strength}, o un altro protocollo.</translation>
    </message>
    <message>
        <source>{role} has no stated fluid, and the ward would take what is at hand. Allowed for {drug}: {allowed}. State it.</source>
        <translation>{role} non ha un liquido indicato, e il reparto userebbe ciò che ha a portata di mano. Ammessi per {drug}: {allowed}. Indicarlo.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation>{role}, {fluid}, non è né ammesso né rifiutato per {drug}; ammessi: {allowed}. Verificare prima.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation>{role}, {fluid}, non deve essere usato con {drug}. {fact}</translation>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation>{role}, «{typed}», non è un liquido noto qui: non controllato. Ammessi per {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: it is stable for {time} {kept}, of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} termina ({ends}) dopo il suo termine per eliminare ({discard_by}): stabile per {time} {kept}, di cui una parte già consumata da ciò da cui si preleva (preparazione {clock}).</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation>{solution} termina ({ends}) dopo il suo termine per eliminare ({discard_by}): preparazione {clock}, stabile per {time} {kept}.</translation>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation>{solution} resta in infusione per {hanging}; a temperatura ambiente il farmaco è stabile per {time}.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: it may be begun for {limit} ({category}), of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} si appende ({hangs}) dopo il suo termine per iniziare ({begin_by}): si può iniziare entro {limit} ({category}), di cui una parte già consumata da ciò da cui si preleva (preparazione {clock}).</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation>{solution} si appende ({hangs}) dopo il suo termine per iniziare ({begin_by}): preparazione {clock}, si può iniziare entro {limit} ({category}).</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, before it is made at {made}. Look at the dates and times of the plan.</source>
        <translation>{solution} si appende ({hangs}) prima della sua preparazione ({made}). Controllare date e orari del piano.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late if it is kept like this until it is hung: {limits}. State where it is kept.</source>
        <translation>{solution} si prepara ({clock}), si appende ({hangs}) e si svuota ({ends}): troppo tardi se fino a quando si appende si conserva così: {limits}. Indicare dove si conserva.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late wherever it is kept until it is hung: {limits}.</source>
        <translation>{solution} si prepara ({clock}), si appende ({hangs}) e si svuota ({ends}): troppo tardi ovunque si conservi fino a quando si appende: {limits}.</translation>
    </message>
    <message>
        <source>{solution} is made at {made}, before what it is drawn from, {donor}, is made at {later}. Look at the times of the plan.</source>
        <translation>{solution} si prepara ({made}) prima di ciò da cui si preleva, {donor} (preparazione {later}). Controllare gli orari del piano.</translation>
    </message>
    <message>
        <source>{solution} with {really} at best instead of {planned} ({off})</source>
        <translation>{solution} con {really} nel migliore dei casi invece di {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution} with {really} instead of {planned} ({off})</source>
        <translation>{solution} con {really} invece di {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution}, made at {clock}, ends at {ends}: stronger solutions are stable for {time} {kept}, and of its own strength nothing is known. Prepare it later.</source>
        <translation>{solution} (preparazione {clock}) termina ({ends}): le soluzioni più concentrate sono stabili per {time} {kept}, e sulla sua concentrazione non si sa nulla. Preparare più tardi.</translation>
    </message>
    <message>
        <source>{volume} as its volume</source>
        <translation>un volume di {volume}</translation>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation>{what} («{remark}»)</translation>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>«{drug}» non è nell'elenco dei farmaci: qui non si sa nulla dei suoi diluenti, limiti o stabilità.</translation>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation>È indicato che «{name}» contiene {holds}. Il nome dice un'altra concentrazione.</translation>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Tutta la dose prescritta ({dose}) è in {solution}. Modificare il suo volume ({volume}) o la dose prescritta.</translation>
    </message>
    <message>
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation>Come da preparazione: dipende dai prelievi così come li misurano le siringhe, da come si riempiono i contenitori e da ciò che contengono realmente i più concentrati. Modificare come si prepara {solution}.</translation>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation>Lo step {step} riempie una linea e non conta dose. Modificare il suo volume.</translation>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation>Lo step {step} riempie una linea; lo step successivo inizia quando questo termina.</translation>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation>Lo step {step} somministra tutto ciò che resta in {solution}. Modificare il volume di {solution} ({volume}) o gli step precedenti.</translation>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>Lo step {step} somministra ciò che gli step precedenti lasciano della dose prescritta. Modificare la dose prescritta ({dose}) o gli step precedenti.</translation>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation>Lo step {step} è un prick: quanta parte della goccia entra nella cute non si misura, perciò non si contano né volume né dose.</translation>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation>Lo step {step} si somministra in una volta: non ha velocità né tempo.</translation>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation>Lo step {step} si somministra senza soluzione e non ha volume. Modificare la sua dose.</translation>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation>Lo step {step} non si somministra in compresse. Modificare la sua dose o il suo volume.</translation>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>Lo step {step} scorre alla velocità finale di {rate}. Modificare la velocità finale: cambia {count} velocità.</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation>Lo step {step} dura fino alla somministrazione della dose prescritta, perciò la sua dose e il suo volume dipendono dalla dose prescritta e dagli step precedenti. Modificare la dose prescritta ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation>Lo step {step} dura fino alla somministrazione della dose prescritta, perciò il suo tempo dipende dalla sua velocità e dalla dose prescritta. Modificare la velocità o la dose prescritta ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>Lo step {step} dura fino a svuotare {solution} e somministra ciò che gli step precedenti lasciano della dose prescritta. Modificare la dose prescritta ({dose}) o gli step precedenti.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation>Lo step {step} dura fino a svuotare {solution}, perciò il suo tempo dipende dalla sua velocità e dal volume di {solution}. Modificare la velocità o il volume di {solution} ({volume}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation>Lo step {step} dura fino a svuotare {solution}, perciò il suo volume e la sua dose dipendono dal volume di {solution} e dagli step precedenti. Modificare il volume di {solution} ({volume}).</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation>La dose dello step {step} dipende dal suo numero di compresse (ciascuna contiene {amount}): scrivendo qui si modifica il numero.</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation>La dose dello step {step} dipende dal suo volume: scrivendo qui si modifica il volume.</translation>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation>Il numero di compresse dello step {step} dipende dalla sua dose (una compressa contiene {amount}): scrivendo qui si modifica la dose.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation>Il prodotto contiene {per} {unit} di {component} per ogni {unit} di {counted}. Modificare il contenuto di {solution}.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation>Il prodotto contiene {per} {unit} di {component} per ogni {unit} di {counted}. Modificare la dose dello step {step}.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation>La velocità dello step {step} dipende dalla sua dose e dal suo tempo: scrivendo qui si modifica la dose (tempo fisso).</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation>La velocità dello step {step} dipende dalla sua dose oraria di {dose_rate} e dalla concentrazione di {solution}: scrivendo qui si modifica la dose oraria.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation>La velocità dello step {step} dipende dal suo volume e dal suo tempo: scrivendo qui si modifica il tempo.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation>La velocità dello step {step} dipende dal suo volume e dal suo tempo: scrivendo qui si modifica il volume (tempo fisso).</translation>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation>La velocità dello step {step} è la velocità finale: scrivendo qui si modifica la velocità finale.</translation>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation>La velocità dello step {step} è {fraction} della velocità finale di {rate}: scrivendo qui si modifica questa frazione, e la velocità finale la cambia.</translation>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation>Il tempo dello step {step} dipende dalla sua velocità e da quanto somministra. Modificare una delle due.</translation>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>Il volume e la dose dello step {step} dipendono dal suo tempo e dalla velocità finale di {rate}. Modificare la velocità finale: cambia {count} velocità.</translation>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation>Il volume dello step {step} dipende dalla sua dose: scrivendo qui si modifica la dose.</translation>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation>Somma degli step da 1 a {step}. Modificare uno di questi step.</translation>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation>Somma degli step che prelevano da {solution}. Modificare uno di questi step.</translation>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation>Confronta lo step {step} con lo step precedente più veloce. Modificare la velocità di uno dei due o una concentrazione.</translation>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation>Confronta la dose dello step {step} con la dose precedente più alta. Modificare una delle due.</translation>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation>Dipende dall'inizio del piano e dai tempi degli step precedenti.</translation>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation>Dipende dalla soluzione madre e da ciò che contengono {solution} e le più concentrate. Come si prepara {solution} si sceglie nella pagina Preparazione.</translation>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation>Dipende da ciò che contiene {solution}: scrivendo qui si modifica il suo contenuto (volume fisso).</translation>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation>È un dato immesso: scrivere un altro valore per modificarlo.</translation>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation>È calcolato da prescrizione, soluzioni e step.</translation>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation>Questo prodotto non contiene altri farmaci.</translation>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation>Questo prodotto non ha volume indicato, quindi nessuna quantità. Modificare la sua concentrazione.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation>Scrivendo qui si modifica la velocità dello step {step} (tempo fisso): la sua dose è la concentrazione di {solution} × velocità × tempo.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation>Scrivendo qui si modifica la velocità dello step {step} (tempo fisso): il suo volume è velocità × tempo.</translation>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation>Il tipo di questo step viene dal protocollo.</translation>
    </message>
    <message>
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation>Ciò che arriva in vena dipende dagli step e dalle linee. Modificare come si fa il priming delle linee, come si uniscono o che cosa contengono.</translation>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Ciò che le altre lasciano della dose prescritta ({dose}) è in {solution}. Modificare il suo volume ({volume}) o la dose prescritta.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>sacca {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>bicchierino {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>siringa {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flaconcino {number}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>Etichette delle sacche</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Pagina di calibrazione</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation>Annullato. Nulla è stato sostituito.</translation>
    </message>
    <message>
        <source>Left off labels for lack of room: {parts}.</source>
        <translation>Omesso dalle etichette per mancanza di spazio: {parts}.</translation>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation>CONCENTRAZIONE NON SCELTA: quella della soluzione più concentrata, {strength}, è un valore provvisorio del protocollo. Scegliere una concentrazione pubblicata nel campo Strength (--strength), o scrivere quella propria del centro, prima di generare documenti.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Impossibile creare la cartella {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation>Non esiste il documento «{kind}». Possibili: {possible}.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation>Non esiste la carta «{paper}». Possibili: {possible}.</translation>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation>Non c'era spazio per gli step su {labels}: velocità e dosi sono solo nel foglio di lavorazione.</translation>
    </message>
    <message>
        <source>as which number it is given</source>
        <translation>come quale numero si somministra</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>concentrazione</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data di nascita</translation>
    </message>
    <message>
        <source>diluent and route</source>
        <translation>diluente e via</translation>
    </message>
    <message>
        <source>how much is given and what stays</source>
        <translation>quanto si somministra e che cosa resta</translation>
    </message>
    <message>
        <source>how the line is primed and emptied</source>
        <translation>come si fa il priming della linea e come si svuota</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>righe per le firme</translation>
    </message>
    <message>
        <source>plan hash</source>
        <translation>hash del piano</translation>
    </message>
    <message>
        <source>until when it is used</source>
        <translation>fino a quando si usa</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>when it was prepared</source>
        <translation>quando è stato preparato</translation>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation>{document}: {drug}, piano {hash}</translation>
    </message>
    <message>
        <source>{label} does not fit on {stock}: name, id, drug and content are never set smaller than 12 points and never cut. The smallest stock that can carry all labels of this plan is {other} ({id}).</source>
        <translation>{label} non entra in {stock}: nome, ID, farmaco e contenuto non si stampano mai più piccoli di 12 punti e non si troncano mai. Il formato di etichette più piccolo che può riportare tutte le etichette di questo piano è {other} ({id}).</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>{path} è un file, non una cartella. Scegliere una cartella per i documenti.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation>({amount} in ciascuna)</translation>
    </message>
    <message>
        <source>({concentration})</source>
        <translation>({concentration})</translation>
    </message>
    <message>
        <source>+ {volume} flush</source>
        <translation>+ {volume} lavaggio</translation>
    </message>
    <message>
        <source>+ {volume} in the line</source>
        <translation>+ {volume} nella linea</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 compressa</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>SACCA {number} di {count}</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Iniziare entro</translation>
    </message>
    <message>
        <source>Begin by {begin_by}.</source>
        <translation>Iniziare entro: {begin_by}.</translation>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation>Per iniezione diretta {pushed}, per infusione {volume}.</translation>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation>BICCHIERINO {number} di {count}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Controllato da</translation>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation>DOSE {number} di {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gg</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Eliminare entro</translation>
    </message>
    <message>
        <source>Discard by {discard_by}.</source>
        <translation>Eliminare entro: {discard_by}.</translation>
    </message>
    <message>
        <source>Do not empty.</source>
        <translation>Non svuotare.</translation>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation>Non svuotare: lasciare {volume}.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation>Per prick test: nessun volume misurato.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Somministrare tutto.</translation>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation>Somministrare {volume}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation>Infondere {volume} in tutto.</translation>
    </message>
    <message>
        <source>Keep at 2 to 8 °C.</source>
        <translation>Conservare a 2–8 °C.</translation>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation>Conservare a temperatura ambiente.</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Succ. dopo</translation>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation>Prossima dose dopo {time}.</translation>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation>Prossima dose il giorno {day}.</translation>
    </message>
    <message>
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation>Lavaggio non indicato: la fine della dose resta nella linea.</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>Una dose di {volume}.</translation>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation>Linea unica per tutti, priming con questa sacca ({volume}).</translation>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation>Linea unica per tutti, priming con {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>Linea propria, priming con questa sacca ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation>Linea propria, priming con {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparato il</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparato da</translation>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation>Preparato {moment}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Vel.</translation>
    </message>
    <message>
        <source>Record {record} · {container} · {check}</source>
        <translation>Registr. {record} · {container} · {check}</translation>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation>Infondere fino a svuotare.</translation>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation>SIRINGA {number} di {count}</translation>
    </message>
    <message>
        <source>Same line as before: it still holds {before}.</source>
        <translation>Stessa linea: contiene ancora {before}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation>Step {step}: pompare {pumped}; gli ultimi {volume} sono nella linea.</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation>Step {step}: pompare {pumped}; gli ultimi {volume} restano nella linea.</translation>
    </message>
    <message>
        <source>TABLETS</source>
        <translation>COMPRESSE</translation>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation>COMPRESSE {number} di {count}</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Compresse</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>Il nome «{name}» non entra in due righe di un'etichetta a dimensione leggibile. Scriverne una forma più breve.</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>I testi di {label} non entrano in un'etichetta a dimensione leggibile. Abbreviare il nome del paziente, il farmaco, il reparto o il diluente.</translation>
    </message>
    <message>
        <source>The time to the next dose is not stated.</source>
        <translation>Il tempo fino alla prossima dose non è indicato.</translation>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation>Poi clampare e scollegare al raccordo del catetere; non lavare.</translation>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation>Poi clampare e appendere il successivo sulla stessa linea; non lavare.</translation>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation>Poi clampare e conservare la linea; non lavare.</translation>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation>Poi lavare con {volume} a {rate}.</translation>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation>Poi lavare con {volume} di {fluid} a {rate}.</translation>
    </message>
    <message>
        <source>There is no place {place} on {stock}: places are counted from 1 to {count}, row by row.</source>
        <translation>La posizione {place} non esiste su {stock}: le posizioni si contano da 1 a {count}, riga per riga.</translation>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation>Questa è l'ultima dose.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation>Contenuto insufficiente: mancano {volume}.</translation>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation>FLACONCINO {number} di {count}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation>un quarto di compressa</translation>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation>un terzo di compressa</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>in una volta</translation>
    </message>
    <message>
        <source>born</source>
        <translation>nato/a</translation>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation>dare come n. {place} · step {steps}</translation>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation>dare come n. {place} · step {steps}</translation>
    </message>
    <message>
        <source>half a tablet</source>
        <translation>mezza compressa</translation>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation>in {diluent}, {route}</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>non somministrare: solo per diluizione</translation>
    </message>
    <message>
        <source>push</source>
        <translation>iniez. diretta</translation>
    </message>
    <message>
        <source>push {volume}</source>
        <translation>iniettare {volume}</translation>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation>step {steps}: DOSE SU FOGLIO DI LAVORAZIONE.</translation>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation>step {steps}: VELOCITÀ SU FOGLIO DI LAVORAZ.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>step {step}</translation>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation>step {step} · giorno {day}</translation>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation>step {step}: priming {volume}</translation>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation>step {step}: {rate} per {time}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>step {step}: {volume}</translation>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation>step {step}: {volume}, prossima dopo {time}</translation>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation>step {steps}: DOSI SU FOGLIO DI LAVORAZIONE.</translation>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation>step {steps}: VELOCITÀ SU FOGLIO DI LAVORAZ.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation>step {steps}: {rates} mL/h: {time} ciascuno, l'ultimo {volume}.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation>step {steps}: {rates} mL/h: {time} ciascuno, l'ultimo fino a svuotare.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation>step {steps}: {rates} mL/h: {time} ciascuno.</translation>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation>tre quarti di compressa</translation>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation>due terzi di compressa</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>{amount} in {volume}</translation>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation>{count} dosi, {volume} in totale.</translation>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation>{count} in totale: {dose}.</translation>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation>{count} compresse</translation>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation>{product}, {route}</translation>
    </message>
    <message>
        <source>{record} · print {number}</source>
        <translation>{record} · stampa {number}</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>{volume} (priming)</translation>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation>Restano {volume}: non somministrare.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation>Sacca</translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation>Sacca {number}</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Bicchierino</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Bicchierino {number}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Siringa</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Siringa {number}</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Flaconcino</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Flaconcino {number}</translation>
    </message>
    <message>
        <source>add only</source>
        <translation>solo aggiungere</translation>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation>togliere farmaco + sovrariempimento</translation>
    </message>
    <message>
        <source>drug volume out</source>
        <translation>togliere volume del farmaco</translation>
    </message>
    <message>
        <source>empty container</source>
        <translation>contenitore vuoto</translation>
    </message>
    <message>
        <source>fridge, 2 to 8 °C</source>
        <translation>frigorifero, 2–8 °C</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infusione</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>iniezione</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>oral dose</source>
        <translation>dose orale</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>priming</translation>
    </message>
    <message>
        <source>push</source>
        <translation>iniezione diretta</translation>
    </message>
    <message>
        <source>room temperature</source>
        <translation>temperatura ambiente</translation>
    </message>
    <message>
        <source>total time not stated</source>
        <translation>tempo totale non indicato</translation>
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
        <translation>Con le sacche così come sono realmente preparate, il paziente riceve {really}, e nessuna si scosta di oltre {off} dalla sua concentrazione.</translation>
    </message>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation>Dose e velocità sono entro i limiti del protocollo.</translation>
    </message>
    <message>
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation>Ogni etichetta dice ciò che è nel suo contenitore dopo preparazione e prelievi.</translation>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation>Ogni numero di compresse si può comporre con compresse intere e loro parti.</translation>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation>Ogni soluzione è più concentrata della precedente.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation>Ogni contenitore si appende prima del suo termine per iniziare, e si svuota prima del suo termine per eliminare.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation>Ogni contenitore si appende prima del suo termine per iniziare.</translation>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation>Ogni prelievo è misurabile; il più piccolo è {volume}.</translation>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation>Ogni soluzione contiene abbastanza per i suoi step.</translation>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation>Nessuno step aumenta di più di ×{rise}.</translation>
    </message>
    <message>
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation>Il diluente, {diluent}, è ammesso per {drug}.</translation>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation>Le dosi di tutti gli step sommano esattamente {given}.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation>Il primo step somministra {first} della dose, non più di quanto prevede il protocollo ({own}).</translation>
    </message>
    <message>
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation>L'ultima sacca non scorre più velocemente di quanto ammesso per {drug}.</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>L'ultima dose è {given}, come prescritto.</translation>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation>L'ultimo step termina entro: {finish_by}; per rispettare questo termine deve iniziare al più tardi: {latest}.</translation>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation>La dose prescritta corrisponde a quanto dà la sua base.</translation>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation>La pompa «{pump}» è impostabile su ogni velocità così come scritta.</translation>
    </message>
    <message>
        <source>The stock, {stock}, is one that is known of {drug}.</source>
        <translation>La soluzione madre, {stock}, è tra quelle note di {drug}.</translation>
    </message>
    <message>
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation>La concentrazione dell'ultima sacca è entro l'intervallo noto per {drug}.</translation>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation>La soluzione più concentrata ha la concentrazione scelta, {strength} ({source}).</translation>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation>«{drug}» è nell'elenco dei farmaci.</translation>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation>alla fine del volume prosegue alla sua velocità di mantenimento vena (KVO)</translation>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation>alla fine del volume prosegue alla velocità impostata</translation>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation>alla fine del volume prosegue a {rate} per mantenere pervia la vena</translation>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation>alla fine del volume si ferma</translation>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation>non è indicato che cosa fa alla fine del volume</translation>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation>{pump}: velocità da {lowest} a {highest} a passi di {rate_step}; volumi da {least} a passi di {volume_step}. Fonte: {source}</translation>
    </message>
</context>
<context>
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation>1 step sotto {share} del piano</translation>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation>Un carrier scorre alla sua velocità per tutto il tempo, anche tra gli step.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation>Una linea per ogni sacca, riempita con diluente prima dell'inizio; tutte si uniscono in vena. Usuale in oncologia: ogni sacca spinge prima una linea di diluente.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation>Una linea per ogni sacca, riempita con quella sacca prima dell'inizio; tutte si uniscono in vena.</translation>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation>Un set primario per pompa contiene circa da 15 a 27 mL (infusionnurse.org): è scritto sulla confezione del set stesso.</translation>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation>Dopo lo step {step} clampare la linea di {bag} e conservarla: {bag} riprende dallo step {again}.</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation>Dopo lo step {step} la linea contiene {drug}; lavandola a mano, questa quantità sarebbe somministrata in bolo, più di tutti gli step fino a qui insieme ({given}).</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation>Dopo lo step {step} la linea contiene {drug}; lavandola a mano, questa quantità sarebbe somministrata in bolo.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation>Dopo lo step {step}: clampare e scollegare al raccordo del catetere, non lavare.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation>Dopo lo step {step}: clampare e scollegare al raccordo del catetere, non lavare. Con un lavaggio, la quantità nella linea ({drug}) sarebbe {share} della dose di troppo.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation>Dopo lo step {step}: clampare e scollegare al raccordo del catetere, non lavare. Il lavaggio indicato di {flush} porterebbe {drug} ({share} della dose) di troppo.</translation>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation>Dopo lo step {step}: lavare con {flush} di {fluid} a {rate}. Introduce {drug} della dose. Clampare e scollegare.</translation>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation>A ogni cambio di sacca: clampare, scollegare al raccordo del catetere, eliminare la linea. Non lavare, non somministrare boli, non spurgare.</translation>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation>A ogni cambio di sacca: fermare la pompa, clampare e appendere la sacca successiva sulla stessa linea. Non lavare, non somministrare boli, non spurgare.</translation>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation>Collegare ogni linea alla vena, al raccordo del catetere, quando inizia la sua sacca.</translation>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation>Collegare ogni linea prima di questo tratto quando inizia la sua sacca.</translation>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation>Riempire ciò che sta tra il punto di unione e la vena ({common}: porta, filtro, raccordo a Y) con {diluent}.</translation>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: fino al 35 % del farmaco non è stato somministrato per ciò che resta nel set, soprattutto con 50 mL.</translation>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: ciò che resta in una linea riutilizzata può diventare un bolo involontario.</translation>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation>ISMP, Hidden medication loss when using a primary administration set, 3 dicembre 2020: il set di una pompa conteneva circa 25 mL, così che metà di una sacca da 50 mL vi restava.</translation>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: i ritardi calcolati da volume del catetere e flusso differivano da quelli misurati del 14 % (deviazione standard).</translation>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation>Non è indicato alcun lavaggio finale, e {drug} della dose ({share}) restano nella linea: indicare un lavaggio.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation>Linea unica per tutte le sacche: priming con {line} di {bag}.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Linea unica per tutte le sacche: priming con {line} di {bag}; eliminare i {waste} che ne escono.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation>Linea unica per tutte le sacche: priming con {line} di {diluent}.</translation>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation>Una linea, riempita con diluente prima dell'inizio; le sacche si cambiano alla sua estremità superiore.</translation>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation>Una linea, riempita con la prima sacca prima dell'inizio; le sacche si cambiano alla sua estremità superiore.</translation>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation>Linea unica, priming con la sacca 1</translation>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation>Linea unica, priming con diluente</translation>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation>Linee proprie, priming con le sacche</translation>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation>Linee proprie, priming con diluente</translation>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation>Flusso a pistone: ciò che entra prima in una linea ne esce prima, e nulla si mescola. In una linea reale il centro scorre più avanti della parete, perciò il primo farmaco arriva prima e gli aumenti sono meno ripidi di quanto mostrato.</translation>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation>Priming di una linea per ogni sacca con {line} di {diluent}.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation>Priming della linea di {bag} con {line} di {bag}.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Priming della linea di {bag} con {line} di {bag}; eliminare i {waste} che ne escono.</translation>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation>Le pompe raggiungono subito la loro velocità e le linee non si dilatano. A velocità basse una pompa reale può impiegare molto a raggiungerla.</translation>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation>Far scorrere {fluid} come carrier a {rate} dall'inizio alla fine, senza variazioni.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump fills the line of {bag} with {volume} of it. What that pushes out is {diluent}, and counts as no dose.</source>
        <translation>Lo step {step} è di priming: a {rate} la pompa riempie la linea di {bag} con {volume} del suo contenuto. Ciò che così viene spinto fuori è {diluent}, e non conta come dose.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. That assumes a line for each bag, primed with diluent, which holds {volume}; the lines of this plan are others.</source>
        <translation>Lo step {step} è di priming: a {rate} la pompa prende {volume} da {bag}. Ciò suppone una linea per ogni sacca, priming con diluente, che contiene {volume}; le linee di questo piano sono diverse.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. With the lines as they are stated, {drug} reach the vein meanwhile that count as no dose.</source>
        <translation>Lo step {step} è di priming: a {rate} la pompa prende {volume} da {bag}. Con le linee così come indicate, nel frattempo arrivano in vena {drug} che non contano come dose.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation>Step {step}: la pompa prende {of_step} da {bag}, {pumped} in tutti i suoi step. Gli altri {line} sono nella sua linea.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line; {waste} ran out when that was primed, and are lost.</source>
        <translation>Step {step}: la pompa prende {of_step} da {bag}, {pumped} in tutti i suoi step. Gli altri {line} sono nella sua linea; {waste} sono usciti durante il priming e sono persi.</translation>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation>Il reparto fa ciò che è scritto sopra, e le sacche si cambiano senza bolo.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation>Poi lavare con {flush} di {fluid} a {rate}: è la fine dello step {step}. Clampare e scollegare.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation>Poi lavare con {flush} di {fluid} a {rate}: i primi {of_step} sono la fine dello step {step}. Clampare e scollegare.</translation>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation>Riguardano le infusioni in generale; nessuno ha misurato una desensibilizzazione.</translation>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: una pompa lenta ha impiegato più di 1 h per avviarsi; il volume dei tubi e l'elasticità delle siringhe sono difficili da prevedere insieme.</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation>Ciò che sta tra il punto di unione e la vena contiene diluente all'inizio.</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>un liquido non indicato</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>come da piano</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluente</translation>
    </message>
    <message>
        <source>each step a little later</source>
        <translation>ogni step un po' più tardi</translation>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation>primo farmaco nello step {step}, dopo {minute}</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>in vena non arriva farmaco</translation>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation>linea unica: sacca 1</translation>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation>linea unica: diluente</translation>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation>linee proprie: diluente</translation>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation>linee proprie: le loro sacche</translation>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation>aumenta di ×{rise} nello step {step}</translation>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation>{count} step sotto {share} del piano</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation>{drug} ({share}) non arrivano mai</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation>{drug} ({share}) non arrivano mai senza lavaggio</translation>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation>{drug} ({share}) di troppo</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation>Un controllo che in questo piano non aveva nulla da valutare non è elencato: la sua assenza non significa «corretto».</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation>Tutte le righe di «Live»</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Quantità preparata</translation>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation>Quantità preparata, {name}</translation>
    </message>
    <message>
        <source>Amount on label</source>
        <translation>Quantità in etichetta</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Alla fine di un volume</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>In vena</translation>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation>In vena per un lavaggio dopo la fine</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nato/a</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation>Controlli che darebbero altro esito</translation>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation>Scelto per singole soluzioni</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentrazione</translation>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation>Concentrazione come da preparazione</translation>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation>Concentrazione, {name}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenitori</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulativa</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volume cumulativo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation>Differisce dal protocollo</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluente</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Serie di diluizioni</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dose come da preparazione</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Dose oraria</translation>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation>Dose calcolata da</translation>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation>Dose, {name}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Prelievo</translation>
    </message>
    <message>
        <source>Drawn as measured</source>
        <translation>Prelevato come misurato</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Prelevato da</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Prelevato</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Farmaco</translation>
    </message>
    <message>
        <source>Drug left in it, planned</source>
        <translation>Farmaco residuo, da piano</translation>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation>Ogni cambio di sacca</translation>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation>Attrezzature e preparazione</translation>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation>Qui tutto è ricalcolato dalle celle gialle del foglio «Inputs» e confrontato con il foglio «Values»: «{match}» o «{mismatch}». Da dove si preleva ogni soluzione è ripreso dal piano.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation>Esatto: {head}</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Riempimento</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Velocità finale</translation>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation>Prima dose come frazione della dose prescritta</translation>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation>Primo farmaco in vena</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Lavaggio</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Somministrato</translation>
    </message>
    <message>
        <source>Given as prepared</source>
        <translation>Somministrato, da preparazione</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In one tablet: {name}</source>
        <translation>In una compressa: {name}</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Infuso</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>Dati immessi dell'intero piano</translation>
    </message>
    <message>
        <source>Inputs: what was typed and chosen</source>
        <translation>Dati immessi: quanto scritto e scelto</translation>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation>Diluizione intermedia (mL)</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Ultima dose singola</translation>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation>Ultima soluzione (criterio)</translation>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation>Volume residuo, da piano</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Residuo in linea</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Avanzo</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>Volume linea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation>Linee: che cosa suppone il piano</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>Formule attive</translation>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation>Esaminato e conforme</translation>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation>Perso nel priming</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>DIVERSO</translation>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation>Portato a (mL)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Misurato con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Nome nelle formule</translation>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation>Assente in questa versione: chi ha modificato, controllato o rilasciato che cosa, quando e perché, non è ancora registrato. L'hash qui sopra mostra se un file di piano è quello da cui è stata creata questa cartella di lavoro.</translation>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation>Nota del protocollo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation>Prescrizione e protocollo</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescritto</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dose prescritta</translation>
    </message>
    <message>
        <source>Overfill (mL)</source>
        <translation>Sovrariempimento (mL)</translation>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation>Sovrariempimento di un contenitore commerciale</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>CONFORME</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation>Hash del piano (SHA-256)</translation>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation>Polvere sciolta in</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparato il</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescrittore</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation>Velocità richiesta</translation>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation>Passo di velocità della pompa</translation>
    </message>
    <message>
        <source>Really holds when made</source>
        <translation>Volume reale alla preparazione</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>Volume di riferimento</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Righe coincidenti</translation>
    </message>
    <message>
        <source>Rule of content</source>
        <translation>Regola del contenuto</translation>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation>Regola di estensione</translation>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation>Regola del ritmo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation>Impostazioni di questo centro che cambiano un esito</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation>Frazione della dose prescritta</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>Solution {numbers}</source>
        <translation>Soluzione {numbers}</translation>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation>Soluzioni {numbers}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>Fonte del protocollo</translation>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation>Fonte dei dati della soluzione madre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Step {numbers}</source>
        <translation>Step {numbers}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation>Step {numbers}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Soluzione madre</translation>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation>Sol. madre indicata</translation>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation>Forma sol. madre</translation>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation>Sol. madre prelevata come misurato (mL)</translation>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation>Sol. madre contenuta (mL)</translation>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation>Soluzione madre e dose come da preparazione</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Compressa</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Compresse</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>I controlli non hanno rilevato nulla.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Questo piano</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Questa registrazione</translation>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation>Questo foglio è bloccato, senza password, perché nulla sia modificato per errore. I numeri hanno fino a 15 cifre; il valore esatto è riportato come testo nelle colonne a destra.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Tempo (min)</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dose totale</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tempo totale</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volume totale</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versione del programma</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Versione del protocollo</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Flaconcini</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume on label</source>
        <translation>Volume in etichetta</translation>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation>Passo di volume della pompa</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volume da infondere</translation>
    </message>
    <message>
        <source>Volume, rounded for the pump</source>
        <translation>Volume, arrotondato per la pompa</translation>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation>Attesa fino al successivo</translation>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation>Attesa fino al successivo (min)</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Esito dei controlli</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation>Le celle gialle sono i numeri da cui partono le formule del foglio «Live»: se se ne modifica uno, tutto ciò che ne dipende è ricalcolato e confrontato con il foglio «Values». I testi qui servono solo alla lettura.</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>quantità ({unit})</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>concentrato</translation>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation>concentrazione ({unit}/mL)</translation>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation>dose ({unit})</translation>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation>dose oraria ({unit}/h)</translation>
    </message>
    <message>
        <source>drawn from an intermediate dilution</source>
        <translation>prelievo da una diluizione intermedia</translation>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation>prelievo da soluzione madre</translation>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation>prelievo da {donor}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>segue il protocollo alla lettera</translation>
    </message>
    <message>
        <source>kept {where}</source>
        <translation>conservazione {where}</translation>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation>volume portato a {volume}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation>misurato con siringhe da {volumes}</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>non scelta: velocità non arrotondate</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>numero di compresse</translation>
    </message>
    <message>
        <source>of</source>
        <translation>su</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>della velocità finale</translation>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation>sovrariempimento {volume}</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>polvere</translation>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation>preparazione {moment}</translation>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation>velocità (mL/h)</translation>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation>resto, secondo criterio</translation>
    </message>
    <message>
        <source>share of the dose</source>
        <translation>frazione della dose</translation>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation>frazione della concentrazione piena</translation>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation>soluzione {other}, fattore di diluizione</translation>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation>fino alla fine, secondo criterio</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>fino a svuotamento</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>fino al raggiungimento della dose</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>volume (mL)</translation>
    </message>
    <message>
        <source>{amount}, {usable} usable</source>
        <translation>{amount}, {usable} utilizzabili</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation>{drug} {dose}: registrazione di un piano di desensibilizzazione</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation>{name} per ogni parte del farmaco contato</translation>
    </message>
    <message>
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation>Rosso: {red}, giallo: {amber}, info: {info}; esaminato e conforme: {passed}.</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>{severity}, prima del rilascio</translation>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation>{sheet} · pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} di questo centro, di {author}</translation>
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
        <translation>({dose} − {others}) ÷ ({volume} − {primed} per priming) = {concentration}</translation>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation>un prick: non misurato</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>come da preparazione</translation>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation>preparato in volume maggiore: {strength} × {volume} = {amount}</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>nessuna dose contata</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>con sovrariempimento {share}</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>{amount} in {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation>{amount} ÷ {strength} = {draw} di {donor}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>{amount} ÷ {strength} = {draw} di {donor}, + {diluent} di diluente = {volume}</translation>
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
        <translation>{case}: {nominal} + {overfill} di sovrariempimento + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation>{case}: {nominal} + {overfill} di sovrariempimento − {out} tolti + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{case}: {volume} − {donated} prelevati = {left}: restano {amount}</translation>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation>{concentration} come fornito o indicato</translation>
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
        <translation>{stated} = {result} secondo la potenza</translation>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{volume} − {donated} prelevati = {left}: restano {amount}</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation>Una parte del foglio è più alta di una pagina: {start}</translation>
    </message>
    <message>
        <source>A plan with a red finding is not used unless somebody gives the reason for it here and signs.</source>
        <translation>Un piano con un rilievo rosso non si usa, salvo che qualcuno ne indichi qui il motivo e firmi.</translation>
    </message>
    <message>
        <source>After its steps</source>
        <translation>Dopo i suoi step</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>Contiene anche</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Quantità preparata</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applicate</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>Come da preparazione</translation>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares. How exactly diluent is measured, and commercial containers are filled, is no part of it and comes on top.</source>
        <translation>Come da preparazione: i prelievi così come li misurano le siringhe, e il volume che risulta dal modo di riempimento. ± indica di quanto la tolleranza delle siringhe (ISO 7886-1) può spostare questi valori, dalla soluzione madre in poi: tutte nel caso peggiore, e accanto come radice della somma dei quadrati. Quanto esattamente si misura il diluente, e quanto esattamente sono riempiti i contenitori commerciali, non vi è compreso e si aggiunge.</translation>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation>Pompa e orari</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>In vena</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Prima del rilascio</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Iniziare entro</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nato/a</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Controllato da</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation>Foglio di lavorazione</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentrazione</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenitori</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dose riferita a</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contato da</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulativa</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volume cumulativo</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Data, ora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Giorno {day}</translation>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation>Giorno {day}, {date}</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Distrutte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation>Differenze dal protocollo ({count})</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluente</translation>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation>Diluente e contenitori</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Serie di diluizioni</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Eliminare entro</translation>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation>Eliminare dopo l'uso ciò che resta della diluizione intermedia {letter}: {volume}.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation>Sciogliere {count} × {amount} di polvere fino a {strength}.</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation>Sciogliere {count} × {amount} di polvere, ogni flaconcino in {volume} di {fluid}. La soluzione madre contiene poi {strength}.</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Sciolto</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dose come da preparazione</translation>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation>Dose con sovrariempimento {share}</translation>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation>Dosi: pianificate e come da preparazione</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation>Prelevare {volume} da {source}. Nessuna siringa di questo centro può misurarlo.</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation>Prelevare {volume} da {source}: {syringes}. Aggiungere e mescolare.</translation>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation>Prelevato in totale</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Prelevato</translation>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation>Prelievi non calcolati: la soluzione {numbers} non ha volume.</translation>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation>Prelievi non calcolati: le soluzioni {numbers} non hanno volume.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Farmaco</translation>
    </message>
    <message>
        <source>Drug in it</source>
        <translation>Farmaco contenuto</translation>
    </message>
    <message>
        <source>Drug left</source>
        <translation>Farmaco residuo</translation>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation>Ogni cambio di sacca richiede {time}; in questo tempo non si somministra nulla.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Velocità finale</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Prima dose</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Somministrato</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>Totale somministrato</translation>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation>Somministrato, {component}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation>Sono un'altra persona. Ho controllato prescrizione, calcolo, dosi ed etichette rispetto a questo foglio.</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>Sono un'altra persona. Ho controllato prescrizione, calcolo, prelievi ed etichette rispetto a questo foglio.</translation>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation>Ho allestito ed etichettato ogni dose come indica questo foglio.</translation>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation>Ho preparato ed etichettato ogni contenitore come indica questo foglio.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Infuso</translation>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation>Intermedia {letter}, solo per {container}. {filled}</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation>Il suo sovrariempimento non è indicato e vi resta: con {least}–{most} del suo volume contiene {real} in totale dopo l'aggiunta del farmaco.</translation>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation>Il suo sovrariempimento di {overfill} vi resta: contiene {real} in totale dopo l'aggiunta del farmaco.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conserv.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation>Etichettare ogni contenitore prima del prelievo successivo.</translation>
    </message>
    <message>
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation>Etichettare «intermedia {letter}: {amount} in {volume} ({strength})» prima del prelievo successivo.</translation>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation>Etichettare «{chip}» prima del prelievo successivo.</translation>
    </message>
    <message>
        <source>Labels: samples and reconciliation</source>
        <translation>Etichette: campioni e riconciliazione</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Ultima dose</translation>
    </message>
    <message>
        <source>Last dose given</source>
        <translation>Ultima dose somministrata</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Ultima dose singola</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>Ultima soluzione</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Residuo in linea</translation>
    </message>
    <message>
        <source>Left in them</source>
        <translation>Residuo nei flaconcini</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Avanzo</translation>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation>Linee: priming, cambi di sacca, lavaggio</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Lots of them</source>
        <translation>Lotti contenitori</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Portato a</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misurare</translation>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation>Mancante nel preparato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name, signature, time</source>
        <translation>Nome, firma, ora</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Soluzione madre non scelta: prelievi non calcolati.</translation>
    </message>
    <message>
        <source>No time is reckoned with for the change to another bag.</source>
        <translation>Nessun tempo è considerato per il cambio di sacca.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Del totale</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation>In etichetta: {content} {strength}</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation>In etichetta: {content} {strength}, ciò che resta nel contenitore dopo averne prelevati {volume}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrizione</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescritto</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dose prescritta</translation>
    </message>
    <message>
        <source>Overrides of red findings</source>
        <translation>Deroghe ai rilievi rossi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dose pianificata</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation>Preparazione, in ordine di allestimento: dalla più concentrata</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparato il</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparato da</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescrittore</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampate</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Red finding</source>
        <translation>Rilievo rosso</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Ruolo e significato</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation>Regole e attrezzature</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation>Stabile per {time} {kept}, secondo studi ({source}).</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation>Stabile per {time} {kept}, secondo RCP ({source}).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stick one label of each container, marked as sample, on the back of this page. All labels that were printed are applied, samples, or destroyed.</source>
        <translation>Incollare sul retro di questa pagina un'etichetta di ogni contenitore, contrassegnata come campione. Tutte le etichette stampate sono applicate, campioni o distrutte.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Soluzione madre</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Syringes are named for the drug alone. Measure diluent with the device of the pharmacy, as near to the volume as it can be set, and write down what it was set to where that differs.</source>
        <translation>Le siringhe sono indicate solo per il farmaco. Misurare il diluente con il dispositivo della farmacia, impostato il più vicino possibile al volume, e annotare il valore impostato se è diverso.</translation>
    </message>
    <message>
        <source>Syringes move it by</source>
        <translation>Le siringhe lo spostano di</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Compresse</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation>Prendere un contenitore commerciale da {nominal} di {diluent}. Non prelevare nulla: si aggiunge solo il farmaco.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation>Prendere un contenitore commerciale da {nominal} di {diluent}. Prelevare {drawn} e tutto il sovrariempimento, ed eliminare. Il sovrariempimento non è indicato: deve essere noto prima.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation>Prendere un contenitore commerciale da {nominal} di {diluent}. Prelevare {volume} ed eliminarli.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation>Prendere un contenitore commerciale da {nominal} di {diluent}. Prelevare {volume} ed eliminarli: il volume del farmaco ({drawn}) e il sovrariempimento ({overfill}).</translation>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation>Prendere un contenitore vuoto. Senza diluente.</translation>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation>Prendere un contenitore vuoto. Introdurre {volume} di {diluent}.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Utilizzato</translation>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation>Serie di test: nessuna dose da sommare.</translation>
    </message>
    <message>
        <source>Test strength</source>
        <translation>Conc. del test</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>I controlli non hanno rilevato nulla.</translation>
    </message>
    <message>
        <source>The preparation as a drawing</source>
        <translation>La preparazione in un disegno</translation>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation>La tabella con «{head}» non entra nella pagina a dimensione leggibile. Scegliere meno cifre.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Questo piano</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To be over by</source>
        <translation>Da finire entro</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dose totale</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tempo totale</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volume totale</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Used all the same because</source>
        <translation>Usato comunque perché</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Vials to open</source>
        <translation>Flaconcini da aprire</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>Volume e tempo</translation>
    </message>
    <message>
        <source>Volume set</source>
        <translation>Vol. impostato</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volume da infondere</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>Volume, tempo, prima dose</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Che cosa arriva in vena</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Esito dei controlli</translation>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation>Contenuto dei contenitori: da piano e come da preparazione</translation>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation>Che cosa suppone il piano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Calcolata da</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcoli</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>un liquido non indicato</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation>una linea da {volume} per contenitore, priming con il suo contenuto</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation>una linea da {volume} per contenitore, priming con {diluent}</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>come da preparazione</translation>
    </message>
    <message>
        <source>at a bag change</source>
        <translation>al cambio di sacca</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>alla fine</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>prima dell'inizio</translation>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation>carrier {rate}</translation>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation>carrier {rate} di {fluid}</translation>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation>commerciali, si aggiunge solo il farmaco</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation>commerciali, prelevando prima il volume del farmaco e il sovrariempimento</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation>commerciali, prelevando prima il volume del farmaco</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>confronto della dose con la sua base</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>concentrato</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>differisce dal protocollo ({count}, elencate sotto)</translation>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation>ogni flaconcino da {amount} in {volume} di {fluid}</translation>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation>vuoti, con volumi esatti</translation>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation>lavaggio {volume}</translation>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation>lavaggio {volume} di {fluid}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>segue il protocollo alla lettera</translation>
    </message>
    <message>
        <source>no flush</source>
        <translation>nessun lavaggio</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>paziente non indicato</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>non scelta</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>non scelta: velocità non arrotondate</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicate</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with the first container</source>
        <translation>una linea da {volume} per tutti, priming con il primo contenitore</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation>una linea da {volume} per tutti, priming con {diluent}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>da piano</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>polvere</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>stampato {moment}</translation>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation>arrotondata da {rate}</translation>
    </message>
    <message>
        <source>set {volume}</source>
        <translation>impostare {volume}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>step {step}</translation>
    </message>
    <message>
        <source>steps {step}</source>
        <translation>step {step}</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>la soluzione madre</translation>
    </message>
    <message>
        <source>vial sizes are not stated</source>
        <translation>formati dei flaconcini non indicati</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>con sovrariempimento {share}</translation>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation>{amount} ({percent})</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation>{amount} = {equals}, indicato per questo piano</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation>{amount} = {equals}, indicato per questo piano; usato per {uses}</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation>{amount} = {equals}, indicato nel protocollo</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation>{amount} = {equals}, indicato nel protocollo; usato per {uses}</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>{amount}: {share} della dose</translation>
    </message>
    <message>
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation>{category}: da iniziare entro {limit}, conservato {kept}. Fonte: {source}</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>{concentration} ({drug}), scelta: {source}</translation>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation>{count} × {amount} ({usable} utilizzabili in ciascuno)</translation>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation>{count} × siringa da {syringe} fino a {mark}</translation>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation>{diluent} + {drawn} = {real}</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>{dose} di {drug}</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation>{finish_by}; iniziare al più tardi: {latest}</translation>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation>{numbers}: {filled}</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>{per} {unit} di {component} per ogni {unit} di {drug}</translation>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation>{pump}: {end}</translation>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation>{rate}: cambia 1 step, l'ultimo</translation>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation>{rate}: scala {count} velocità</translation>
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
        <translation>siringa da {syringe} fino a {mark}</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation>{tablet}: {amount} in ciascuna, divisibile in {parts} parti</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation>{tablet}: {amount} in ciascuna, da deglutire intera</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} di questo centro, di {author}</translation>
    </message>
    <message>
        <source>{volume} in common before the vein</source>
        <translation>{volume} in comune prima della vena</translation>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation>{volume} persi nel priming</translation>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation>mancano {volume}</translation>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation>{volume}, eliminati</translation>
    </message>
    <message>
        <source>± at worst</source>
        <translation>± caso peggiore</translation>
    </message>
    <message>
        <source>± root sum square</source>
        <translation>± radice somma quadr.</translation>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation>± {worst} ({percent}) nel caso peggiore, ± {root} come radice della somma dei quadrati</translation>
    </message>
</context>
</TS>
