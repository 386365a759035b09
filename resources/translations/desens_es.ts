<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation>Una dosis por AUC indica el AUC y el aclaramiento, y ninguna dosis por cada uno.</translation>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation>Una dosis por m2 o por kg indica la dosis por cada uno, y ningún AUC.</translation>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation>Una dosis se calcula a partir de una cantidad de fármaco, no de mL de un producto.</translation>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation>AUC {auc} × (FG {size} mL/min + 25) = {result}</translation>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation>{basis}, igual que lo prescrito</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation>{basis}; la prescripción indica {dose} ({off})</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation>{basis}; la prescripción indica {dose}, que mide otra magnitud</translation>
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
        <translation>«{typed}» suma {more} al aclaramiento; la fórmula de Calvert suma 25: «AUC 5 x (90 + 25) mL/min».</translation>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation>«{typed}» es una dosis por {per}, pero después cuenta {unit}. Escriba solo una de las dos.</translation>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>«{typed}» no es una dosis por AUC. Escriba el AUC y el aclaramiento en mL/min: «AUC 5 x (90 + 25) mL/min».</translation>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>«{typed}» no es una base para calcular una dosis. Escriba «375 mg/m2 x 1{mark}8 m2», «5 mg/kg x 70 kg» o «AUC 5 x (90 + 25) mL/min».</translation>
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
        <translation>Medidas, fármacos dados</translation>
    </message>
    <message>
        <source>Acute sample taken at</source>
        <translation>Hora de la muestra aguda</translation>
    </message>
    <message>
        <source>Acute, {unit}</source>
        <translation>Aguda, {unit}</translation>
    </message>
    <message>
        <source>After a reaction: take a sample within {hours}. An acute value above {factor} × baseline + {more} counts as mast-cell activation.</source>
        <translation>Tras una reacción: tomar una muestra en un plazo de {hours}. Un valor agudo superior a {factor} × basal + {more} se considera activación mastocitaria.</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Tras el final</translation>
    </message>
    <message>
        <source>At every new container two people compare patient, birth date, drug and number, and what is set, with label and sheet, and both sign in its line.</source>
        <translation>En cada envase nuevo, dos personas comparan paciente, fecha de nacimiento, fármaco y número, y lo programado, con la etiqueta y la hoja, y ambas firman en su fila.</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Al final de un volumen</translation>
    </message>
    <message>
        <source>At the pump</source>
        <translation>En la bomba</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>PA</translation>
    </message>
    <message>
        <source>Baseline, {unit}</source>
        <translation>Basal, {unit}</translation>
    </message>
    <message>
        <source>Bedside sheet</source>
        <translation>Hoja de administración</translation>
    </message>
    <message>
        <source>Before the start, as the plan assumes</source>
        <translation>Antes del inicio, como supone el plan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dosis acumulada</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Fecha, hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug, dose and route as the ward's order says; this sheet recommends no treatment.</source>
        <translation>Fármaco, dosis y vía según la prescripción del servicio; esta hoja no recomienda ningún tratamiento.</translation>
    </message>
    <message>
        <source>Emergency drugs at the bedside</source>
        <translation>Medicación de urgencia junto al paciente</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Further person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Hora adm.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Administrado por</translation>
    </message>
    <message>
        <source>Go on with {chip}</source>
        <translation>Seguir con {chip}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Hang {chip}</source>
        <translation>Colgar {chip}</translation>
    </message>
    <message>
        <source>How the lines are primed, changed and flushed is not stated in this plan: what reaches the vein, and when, is not known. Have it stated before the start.</source>
        <translation>Este plan no indica cómo se ceban, cambian y lavan las líneas: no se sabe qué llega a la vena ni cuándo. Pedir que se indique antes del inicio.</translation>
    </message>
    <message>
        <source>Hung and set by</source>
        <translation>Colgado y progr. por</translation>
    </message>
    <message>
        <source>I am another person. I compared patient, drug, container and what was set where I initialled.</source>
        <translation>Soy otra persona. He comparado paciente, fármaco, envase y lo programado donde puse mis iniciales.</translation>
    </message>
    <message>
        <source>I gave it as this sheet says, or wrote down where I did not, and took the vital signs I initialled.</source>
        <translation>Lo he administrado como indica esta hoja, o he anotado dónde no, y he tomado las constantes que llevan mis iniciales.</translation>
    </message>
    <message>
        <source>I wrote my initials for what I did myself.</source>
        <translation>He puesto mis iniciales en lo que hice personalmente.</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planif.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Pump, line</source>
        <translation>Bomba, línea</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Veloc.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reactions may come after the end: those of the published oxaliplatin case came 60 and 30 minutes after it (Prieto-García 2019). How long the patient is observed is ordered by the ward.</source>
        <translation>Las reacciones pueden aparecer después del final: las del caso publicado de oxaliplatino aparecieron 60 y 30 minutos después (Prieto-García 2019). El servicio prescribe cuánto tiempo se observa al paciente.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Resp.</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Función y significado</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Skin, airway, complaints</source>
        <translation>Piel, vía aérea, síntomas</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps and vital signs</source>
        <translation>Pasos y constantes vitales</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comp.</translation>
    </message>
    <message>
        <source>Take {chip}</source>
        <translation>Usar {chip}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tryptase</source>
        <translation>Triptasa</translation>
    </message>
    <message>
        <source>Vital signs at every step and every {every} within it, in the last step every {last}. Shaded: nothing to write.</source>
        <translation>Constantes vitales en cada paso y cada {every} dentro de él; en el último paso, cada {last}. Sombreado: no escribir nada.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume to infuse</source>
        <translation>Volumen a perfundir</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Qué llega a la vena</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>nac. {born}</translation>
    </message>
    <message>
        <source>{factor} × baseline + {number}, {unit}</source>
        <translation>{factor} × basal + {number}, {unit}</translation>
    </message>
    <message>
        <source>{hang}: in all its steps the pump takes {volume}</source>
        <translation>{hang}: la bomba toma en total {volume} en sus pasos</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} después</translation>
    </message>
    <message>
        <source>{volume} with the line</source>
        <translation>{volume} con la línea</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation>Dosis de cada paso (barras) y dosis acumulada (línea), {unit}</translation>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation>Dosis horaria de cada paso (barras, {rate_unit}) y dosis acumulada (línea, {unit})</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation>Paso {step}, {solution}: un prick, que no cuenta dosis.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation>Paso {step}, {solution}: llena la línea y no cuenta dosis.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation>Paso {step}, {solution}: {rate} durante {time} administra {dose}, es decir, {dose_rate}. Acumulado: {so_far}.</translation>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation>Paso {step}: administra {dose}. Acumulado: {so_far}.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>bolsa {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>vaso {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>jeringa {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>vial {number}</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Vaso</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Jeringa</translation>
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
        <translation>Dosis horaria según plan y en la vena, {rate_unit}, en escala logarítmica</translation>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation>Las dosis administradas de una vez no tienen dosis horaria y no se dibujan.</translation>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation>Todos los pasos llegan a la vena según plan.</translation>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation>Primer fármaco en la vena tras {minute}, en el paso {step}, a {rate}.</translation>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation>Lavado después del último paso: en la vena {rates}, {arrived} en total.</translation>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation>No llega fármaco a la vena.</translation>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation>No se perfunde nada: todas las dosis se administran de una vez.</translation>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation>Calculado como flujo pistón: nada se mezcla en las líneas.</translation>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation>Mayor aumento en la vena: ×{factor} tras {minute}, en el paso {step}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation>Paso {step}, {solution}: llena la línea; en la vena {rates}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation>Paso {step}, {solution}: planificado {planned}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation>Paso {step}, {solution}: planificado {planned}; en la vena {rates}. De su dosis de {dose}, {arrived} ({share}) pasan por el catéter durante el paso.</translation>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>La línea contiene {line}, más que los {volume} de este paso; con eso no se puede hacer ningún plan.</translation>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation>No se sabe qué llega a la vena: no se indica qué contienen las líneas ni cómo se ceban.</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>lavado</translation>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation>planificado: sale de la bolsa</translation>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation>llega a la vena</translation>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation>durante el paso llega a la vena demasiado poco de su dosis</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
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
        <translation>Bolsa {number}</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Vaso {number}</translation>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation>Omitido, aunque figura {other}: {rows}.</translation>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation>Protocolo de este plan</translation>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation>Protocolo de este plan: la biblioteca de este centro no tiene la versión {version} de «{id}» con la que compararlo.</translation>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation>Paso {steps}</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>Pasos {steps}</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Jeringa {number}</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan completo</translation>
    </message>
    <message>
        <source>all rates</source>
        <translation>todas las velocidades</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation>según permitan las cantidades</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation>las bolsas se extraen</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>lleva el resto</translation>
    </message>
    <message>
        <source>container</source>
        <translation>envase</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>vaso</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation>dosis {least} a {most}, velocidad hasta {rate}</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>fármaco</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>fármacos</translation>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation>cada una de la siguiente más concentrada</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>velocidad final</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>further drugs</source>
        <translation>otros fármacos</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>administra</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusión</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradérmica</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>perfusión intravenosa</translation>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation>inyección intravenosa</translation>
    </message>
    <message>
        <source>is given as written</source>
        <translation>se administra como está escrita</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>last solution</source>
        <translation>última solución</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation>mL de un producto ya preparado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>ninguna suma</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
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
        <translation>potencia</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>cebado</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>concentraciones publicadas</translation>
    </message>
    <message>
        <source>push</source>
        <translation>inyección directa</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>rate cap</source>
        <translation>límite de velocidad</translation>
    </message>
    <message>
        <source>reference volume</source>
        <translation>volumen de referencia</translation>
    </message>
    <message>
        <source>route</source>
        <translation>vía</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick cutáneo</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>solución {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>starting fraction</source>
        <translation>fracción inicial</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>se detiene al alcanzar la dosis</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subcutánea</translation>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation>dosis oral</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>jeringa</translation>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation>comprimido {number}</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>comprimidos</translation>
    </message>
    <message>
        <source>the dose counts</source>
        <translation>la dosis cuenta</translation>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation>el fármaco que cuenta la dosis es</translation>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation>la velocidad final cambia</translation>
    </message>
    <message>
        <source>the last single dose</source>
        <translation>la última dosis individual</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>el último paso</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>en la biblioteca</translation>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation>la dosis prescrita es</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>en el protocolo</translation>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation>la suma de todos los pasos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>time to the next</source>
        <translation>tiempo hasta el siguiente</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>hasta vaciar</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>hasta alcanzar la dosis</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>vial</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>{amount} = {equals}</source>
        <translation>{amount} = {equals}</translation>
    </message>
    <message>
        <source>{content} in {volume}</source>
        <translation>{content} en {volume}</translation>
    </message>
    <message>
        <source>{drug} {concentration} ({source}, {year})</source>
        <translation>{drug} {concentration} ({source}, {year})</translation>
    </message>
    <message>
        <source>{name} ({per} for each part)</source>
        <translation>{name} ({per} por cada parte)</translation>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation>{name} de {amount} en {parts} partes</translation>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation>{place} ({what}): no figura {other}.</translation>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation>{place} está en otro lugar: {other} figura como {was}.</translation>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation>{place}: no figura {other}.</translation>
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
        <translation>{share} de la dosis</translation>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation>{share} de la velocidad final</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation>ÁMBAR</translation>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation>Todas las dosis se administran como están escritas; el exceso o el defecto se muestra.</translation>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation>BORRADOR – NO COMPROBADO</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation>Contiene la dosis menos todos los pasos contados de las demás y se perfunde hasta vaciar.</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others. Its planned volume is run and no more: {volume} stay.</source>
        <translation>Contiene la dosis menos todos los pasos contados de las demás. Se administra su volumen planificado y nada más: quedan {volume}.</translation>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation>Contiene la dosis completa; el último paso se detiene al alcanzar la dosis prescrita y lo que queda se desecha.</translation>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation>Contiene lo que está escrito y se administra todo; el exceso o el defecto se muestra.</translation>
    </message>
    <message>
        <source>It holds what is written. Its planned volume is run and no more: {volume} stay. A surplus or shortfall is shown.</source>
        <translation>Contiene lo que está escrito. Se administra su volumen planificado y nada más: quedan {volume}. El exceso o el defecto se muestra.</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>ROJO</translation>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation>Serie de pruebas: cada paso se hace como está escrito y las dosis no tienen que sumar ningún total.</translation>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>El carácter {code} no se puede imprimir: la tipografía no lo tiene. Sí se pueden imprimir letras latinas, griegas y cirílicas. Escriba el nombre como debe imprimirse.</translation>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>El carácter «{char}» ({code}) no se puede imprimir: la tipografía no lo tiene. Sí se pueden imprimir letras latinas, griegas y cirílicas. Escriba el nombre como debe imprimirse.</translation>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation>La última dosis completa la dosis prescrita.</translation>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation>La dosis prescrita es la última dosis individual; las dosis anteriores conducen a ella.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>entre 2 y 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>a temperatura ambiente</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>bolsa {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>vaso {number}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluyente</translation>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation>uso intradérmico</translation>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation>perfusión intravenosa</translation>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation>inyección intravenosa</translation>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation>prueba de prick cutáneo</translation>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation>uso subcutáneo</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>intermedia {letter}</translation>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation>plan {hash}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>solución madre</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>jeringa {number}</translation>
    </message>
    <message>
        <source>the remainder</source>
        <translation>el resto</translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation>la dosis completa</translation>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation>vía oral</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>vial {number}</translation>
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
        <translation>{other}, factor de dilución {factor}</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} de la dosis</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>{share} de la concentración plena</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation>Viene con {volume} de {diluent}: no retirar nada, solo añadir.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation>Viene con {volume} de {diluent}: retirar antes {drawn} y el sobrellenado. Sobrellenado no indicado.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation>Viene con {volume} de {diluent}: retirar antes {withdraw}.</translation>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation>Envase vacío, sin diluyente.</translation>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation>Envase vacío: introducir {fill_up} de {diluent}.</translation>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation>Vial vacío: introducir {fill_up} de {diluent}.</translation>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation>Cede {gifts}.</translation>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation>Cede {gifts}. Después contiene {amount} en {left}.</translation>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation>Cómo se prepara cada envase, primero el más concentrado</translation>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation>Intermedia {letter} para {solution}: {draw}. {filled} Contiene {strength}.</translation>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation>Intermedia {letter}: dilución de la solución madre, solo para {solution}</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Sin solución madre elegida: extracciones no calculadas.</translation>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation>Volumen no indicado: extracciones no calculadas.</translation>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation>No preparar así</translation>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation>No se prepara nada: este plan no tiene soluciones.</translation>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation>Sobrellenado no indicado: concentración desconocida.</translation>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation>Sobrellenado {overfill}: {real} en total.</translation>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation>Extracción planificada: {draw}.</translation>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation>Solución madre {strength}: se extraen {drawn} en total.</translation>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation>Concentración respecto al plan: {off}.</translation>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation>Se usa tal como se compra; no se extrae nada para él.</translation>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation>una cantidad desconocida {volume}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluyente</translation>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation>cada vial disuelto en {volume} de {fluid}</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>en {volume}</translation>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation>en {volume} + sobrellenado</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>intermedia {letter}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>solución madre</translation>
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
        <translation>{count} × vial de {amount}</translation>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation>{count} × {volume} en jeringa de {syringe}</translation>
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
        <translation>jeringa de {syringe}</translation>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation>{volume} extraídos en total</translation>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation>{volume} de {source}</translation>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation>{volume} en jeringa de {syringe}</translation>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation>{volume} sobrantes</translation>
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
        <translation>Una coma decimal mal colocada produce un error de diez veces: lista del ISMP de expresiones de dosis propensas a error.</translation>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>Un plan se libera para un paciente y un día.</translation>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation>Una reacción debe poder manifestarse antes de administrar la dosis siguiente.</translation>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation>Una reacción necesita tiempo para manifestarse antes de administrar la dosis siguiente.</translation>
    </message>
    <message>
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation>Un error en la coma decimal hace abrir muchos viales; cuántos se admiten sin preguntar es un ajuste del centro.</translation>
    </message>
    <message>
        <source>A stock of {stock} and a vial of {vial} are stated in different measures: that one comes out of the other cannot be checked.</source>
        <translation>Una solución madre de {stock} y un vial de {vial} se indican en magnitudes distintas: no se puede comprobar que una salga del otro.</translation>
    </message>
    <message>
        <source>A stock of {stock} does not come out of a vial of {vial}: {drawn} would be drawn out of it. Compare both with the vial in your hand.</source>
        <translation>Una solución madre de {stock} no sale de un vial de {vial}: se extraerían {drawn} de él. Compare ambos con el vial que tiene en la mano.</translation>
    </message>
    <message>
        <source>A stock of {stock} is none that is known of {drug} ({known}). Compare it with the label of the vial in your hand.</source>
        <translation>Una solución madre de {stock} no es ninguna de las conocidas de {drug} ({known}). Compárela con la etiqueta del vial que tiene en la mano.</translation>
    </message>
    <message>
        <source>An overfill is unusual: {containers}. Makers' bags hold {least} to {most} more than they say. Is it the overfill, and not the volume?</source>
        <translation>Un sobrellenado es inusual: {containers}. Las bolsas comerciales contienen de {least} a {most} más de lo que declaran. ¿Es el sobrellenado y no el volumen?</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>Aritmética: la suma de las dosis es la dosis.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug faster than any step before it by ×{rise} (planned: ×{planned}); the limit set for this site is ×{limit}.</source>
        <translation>Tal como se preparan realmente las bolsas, el paso {step} administra el fármaco más rápido que cualquier paso anterior (×{rise}; planificado: ×{planned}); el límite fijado para este centro es ×{limit}.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug no faster than a step before it (×{rise}; planned: ×{planned}).</source>
        <translation>Tal como se preparan realmente las bolsas, el paso {step} no administra el fármaco más rápido que un paso anterior (×{rise}; planificado: ×{planned}).</translation>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation>Tal como se preparan realmente las bolsas, el paciente recibe {really} en lugar de {planned} ({off}).</translation>
    </message>
    <message>
        <source>As the first bag is really made, the first step gives {really}, {off} more than the {own} with which this protocol starts.</source>
        <translation>Tal como se prepara realmente la primera bolsa, el primer paso administra {really}, {off} más que la dosis con la que empieza este protocolo ({own}).</translation>
    </message>
    <message>
        <source>As they are really made, these are more than {limit} off their planned strength: {solutions}.</source>
        <translation>Tal como se preparan realmente, estas soluciones se desvían más de {limit} de su concentración planificada: {solutions}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>En la vena, la dosis horaria aumenta ×{rise} tras {minute} (paso {step}); el límite fijado para este centro es ×{limit}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>En la vena, la dosis horaria aumenta en exceso {count} veces, la mayor ×{rise} tras {minute} (paso {step}); el límite fijado para este centro es ×{limit}.</translation>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation>Según la potencia, la solución madre contendría {strength} {per}; ninguna solución contiene más de {most} {per}. Compruebe ambas.</translation>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation>Administración desconocida: no se indica qué contienen las líneas ni cómo se ceban. Una línea de 20 mL puede retener pasos enteros.</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>Dosis por m2 o kg × m2 o kg; AUC × (FG + 25) según Calvert, J Clin Oncol 1989;7:1748-56.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives. The limits are site settings; a step of a rapid infusion ladder is a factor of 2 to 2.5.</source>
        <translation>Extracciones redondeadas a la graduación de sus jeringas y el volumen que resulta del modo de llenado. Los límites son ajustes del centro; un paso de una escalera de perfusión rápida es un factor de 2 a 2,5.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation>Extracciones redondeadas a la graduación de sus jeringas y el volumen que resulta del modo de llenado; la bomba administra los volúmenes planificados. Los límites son ajustes del centro.</translation>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation>Cada línea contiene al principio {line} de diluyente.</translation>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation>Suma de todas las extracciones desde la solución madre; una etiqueta dice lo que hay en el envase, no lo que se planificó.</translation>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation>Más rápido que la velocidad máxima de este protocolo, {limit}: {steps}.</translation>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation>ISMP: la unidad se elige de modo que haya pocos ceros antes de la primera cifra.</translation>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation>En {unit}, el número más pequeño de este plan es {least}, cuyos ceros son fáciles de contar mal. Prescríbalo en {smaller}.</translation>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation>Se indica menos de un minuto entre estas dosis: {steps}. ¿Es correcta la unidad?</translation>
    </message>
    <message>
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation>Las bolsas comerciales contienen de 3 a 20 % más de lo que declaran (ISMP).</translation>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation>No se indica diluyente. Permitidos para {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation>Aquí no se conoce ningún dato de cuánto tiempo es estable {drug} una vez preparado, por lo que no se calcula el límite para desechar.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation>Aquí no se conoce ningún dato de cuánto tiempo es estable {drug} {kept}, por lo que no se conoce el límite para desechar de: {solutions}.</translation>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation>El protocolo no recoge ninguna concentración máxima publicada de {drug}; la solución más concentrada es de {strength}. Indique la suya, con su fuente, en un protocolo del centro.</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>No hay bomba elegida: las velocidades no se redondean ni se comprueban con una bomba.</translation>
    </message>
    <message>
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation>Sin datos de estabilidad a esta concentración (inferior a {least}), preparar justo antes de usar: {solutions}.</translation>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation>No se indica tiempo entre estas dosis: {steps}. No se sabe cuándo corresponde cada una de las siguientes. Indique un intervalo.</translation>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation>No comprobado, porque aquí no se conoce ningún dato de {drug}: {what}.</translation>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation>Flujo pistón por las líneas indicadas; no se supone mezcla.</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>Práctica, no norma: la extracción mínima es un ajuste del centro.</translation>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation>Las concentraciones máximas publicadas de {drug} van de {lowest} a {highest} (×{factor}). Ninguna está elegida para este plan; su solución más concentrada es de {strength}.</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>Las escaleras publicadas de perfusión rápida aumentan de 2 a 2,5 veces por paso; los límites son ajustes del centro.</translation>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation>Las series publicadas de inyecciones directas, inyecciones y dosis orales aumentan de 1,25 a 10 veces por dosis.</translation>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation>Los valores publicados van de {lowest} a {highest} (×{factor}).</translation>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation>Las velocidades se redondean al incremento de la bomba de {grid}, y el plan se resuelve con las velocidades redondeadas: {steps}.</translation>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation>Las soluciones se numeran desde la menos concentrada; el centro fija la relación.</translation>
    </message>
    <message>
        <source>Source: {source}; not verified here.</source>
        <translation>Fuente: {source}; no verificado aquí.</translation>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation>Fuente: {source}; verificado por {by}, {on}.</translation>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>El paso {step} vacía su bolsa, pero {missing} de su dosis quedan en la línea al cambiar la bolsa.</translation>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation>El paso {step} administra menos (×{factor}) que una dosis anterior.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>El paso {step} administra el fármaco más rápido que cualquier paso anterior (×{rise}); el límite fijado para este centro es ×{limit}.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>El paso {step} no administra el fármaco más rápido que un paso anterior (×{rise}).</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation>El paso {step} administra {drug} a {rate} {unit}, más rápido que la dosis completa en {time} ({most} {unit}), que es el tiempo mínimo conocido. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation>El paso {step} administra {drug} a {rate} {unit}; se conoce como máximo {most} {unit}. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation>El paso {step} administra ×{factor} la dosis anterior más alta; las series publicadas aumentan como máximo diez veces.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation>El paso {step} necesita {count} de «{tablet}», que solo puede dividirse en {parts} partes iguales.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation>El paso {step} necesita {count} de «{tablet}», que no debe dividirse.</translation>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation>El paso {step} ceba una línea que ya está llena de su fármaco: {extra} llegan a la vena y no se cuentan.</translation>
    </message>
    <message>
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation>El paso {step} ceba una línea con {volume}. Eso está pensado para líneas de {volume} que antes contienen diluyente, una por bolsa; aquí una línea contiene {line}.</translation>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation>El paso {step} va a {rate}; la bomba «{pump}» se puede ajustar de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation>Paso {step}: la dosis acumulada indica {stated}, pero las dosis hasta ese paso suman {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation>Paso {step}: el volumen acumulado indica {stated}, pero los volúmenes hasta ese paso suman {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation>Paso {step}: las dosis impresas suman {sum}, la dosis acumulada impresa es {stated}; es más de lo que explica el redondeo.</translation>
    </message>
    <message>
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation>Estudios sobre la exactitud de las jeringas con volúmenes pequeños; la fracción es un ajuste del centro.</translation>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation>La base da {result}, que no puede compararse con la dosis prescrita de {ordered}: no se indica potencia.</translation>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation>La base da {result}; prescrito: {ordered} ({off}).</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>El fluido portador</translation>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation>La categoría «{category}» de este plan no está en los ajustes del centro: sus límites no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation>La categoría «{category}» no indica límite para lo conservado {kept}: {solutions}.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation>La concentración elegida, {chosen} ({source}), no es ninguna de las que recoge el protocolo. Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation>La concentración elegida, {chosen} ({source}), se publicó para {other}, no para {drug}.</translation>
    </message>
    <message>
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation>Las concentraciones conocidas de {drug} están en otra magnitud que el plan ({per}): no se comparan.</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>Faltan la fecha y la hora de inicio.</translation>
    </message>
    <message>
        <source>The diluent</source>
        <translation>El diluyente</translation>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation>Los fármacos citados en el protocolo.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>El primer paso administra {first} de la dosis; este protocolo empieza con {own}. Depende del volumen y de la velocidad.</translation>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation>El primer paso administra {first}; el protocolo, seguido al pie de la letra, empieza con {own}.</translation>
    </message>
    <message>
        <source>The flush</source>
        <translation>El lavado</translation>
    </message>
    <message>
        <source>The flush of {flush} is more than {times} times what lies before the vein ({line}). The {extra} beyond that run for {time} at {rate} after the end of the plan, which is not counted in its time. Is the volume right?</source>
        <translation>El lavado de {flush} es más de {times} veces lo que hay antes de la vena ({line}). Los {extra} restantes pasan durante {time} a {rate} después del final del plan, y ese tiempo no se cuenta en su duración. ¿Es correcto el volumen?</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>El lavado empuja a la vena {extra} ({share} de la dosis) más de lo que cuenta el plan. Pinzar y desconectar en la conexión del catéter; no lavar.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation>La etiqueta de {container} dice {stated} {unit} en {stated_mL}, pero no se sabe qué contiene.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation>La etiqueta de {container} dice {stated} {unit} en {stated_mL}; tal como se prepara y tras lo extraído contiene {held} {unit} en {held_mL}.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>La última dosis es la prescrita ({ordered}); todas las dosis juntas administran {given} en un día, {difference} ({share}) más.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation>La última dosis es la prescrita ({ordered}); todas las dosis juntas administran {given}, {difference} ({share}) más, y no se indica en cuánto tiempo.</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>La última dosis es {given}, no la prescrita ({ordered}).</translation>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation>El último paso termina: {ends}; pero debería haber acabado: {finish_by}. Para ello tiene que empezar como muy tarde: {latest}.</translation>
    </message>
    <message>
        <source>The last step ends less than a minute after {finish_by}, by when it should be over. For that it has to start at {latest} at the latest.</source>
        <translation>El último paso termina menos de un minuto después del momento en que debería haber acabado ({finish_by}). Para acabar a tiempo tiene que empezar como muy tarde: {latest}.</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>Los límites indicados en el protocolo.</translation>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation>La línea contiene {line} de diluyente y después de la bolsa anterior.</translation>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation>La línea aún contiene {line} de la bolsa anterior.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation>La dosis prescrita, {dose}, supera el máximo para el que está indicado este protocolo, {limit}.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation>La dosis prescrita, {dose}, es inferior al mínimo para el que está indicado este protocolo, {limit}.</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation>La dosis prescrita ({ordered}) es aproximadamente la décima parte de lo que da la base ({result}). ¿Falta un cero?</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation>La dosis prescrita ({ordered}) es aproximadamente diez veces lo que da la base ({result}). ¿Sobra un cero?</translation>
    </message>
    <message>
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation>La dosis prescrita de {drug} ({ordered}) supera el máximo que se admite sin preguntar ({most}). {fact}</translation>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation>No se indica el sobrellenado de {containers}. Con {least} a {most} de su volumen, el paciente recibe de {low} a {high} en lugar de {planned} ({low_off} a {high_off}). Llene un envase vacío o indique el sobrellenado.</translation>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation>Falta la fecha de nacimiento del paciente.</translation>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation>Falta el nombre del paciente.</translation>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation>Falta el número de identificación del paciente.</translation>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation>El protocolo indica sus límites de dosis en {unit}. No pueden compararse con la dosis prescrita de {dose}.</translation>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation>El protocolo, calculado para esta prescripción sin ningún cambio.</translation>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation>Las concentraciones publicadas en el protocolo; el centro elige una.</translation>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation>La concentración máxima publicada de {drug} es {lowest}. No está elegida para este plan; su solución más concentrada es de {strength}.</translation>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>La bomba no admite volúmenes inferiores a {least}: ajuste estos pasos por velocidad y reloj, e introduzca el total de la bolsa: {steps}.</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>El perfil de la bomba en los ajustes del centro.</translation>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation>La vía y los pasos indicados en el protocolo.</translation>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation>La vía de este protocolo es {route}, pero estos pasos se administran de otro modo: {steps}.</translation>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation>El paso más corto dura {time}; el del protocolo dura {own}. ¿Es correcta la unidad?</translation>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation>La lista de fármacos del centro.</translation>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation>La fracción inicial indicada en el protocolo.</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation>Los pasos administran {given}, {difference} ({share}) menos que la dosis prescrita ({ordered}).</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation>Los pasos administran {given}, {difference} ({share}) más que la dosis prescrita ({ordered}).</translation>
    </message>
    <message>
        <source>The stock of {stock} is about 1/{factor} of one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La solución madre de {stock} tiene aproximadamente 1/{factor} de la concentración de una conocida de {drug} ({known}). ¿Está bien la coma decimal? Todas las extracciones dependen de esta concentración.</translation>
    </message>
    <message>
        <source>The stock of {stock} is about {factor} times one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La solución madre de {stock} tiene aproximadamente {factor} veces la concentración de una conocida de {drug} ({known}). ¿Está bien la coma decimal? Todas las extracciones dependen de esta concentración.</translation>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation>La solución más concentrada es de {strength}; la elegida es {chosen} ({source}). {span}</translation>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation>Los comprimidos y sus partes según indica el protocolo.</translation>
    </message>
    <message>
        <source>The times of the plan: what is made first ages first.</source>
        <translation>Los tiempos del plan: lo que se prepara antes envejece antes.</translation>
    </message>
    <message>
        <source>The times of the plan; assumed: each place of keeping uses up its own limit in proportion to the time there.</source>
        <translation>Los tiempos del plan; se supone que cada lugar de conservación consume su propio límite en proporción al tiempo pasado en él.</translation>
    </message>
    <message>
        <source>The vials of the plan: from half of the drug on a label to a quarter more is believed to be in one.</source>
        <translation>Los viales del plan: se considera creíble que un vial contenga desde la mitad del fármaco que indica una etiqueta hasta una cuarta parte más.</translation>
    </message>
    <message>
        <source>These are stated to hold no more than they say: {containers}. Makers' bags hold {least} to {most} more.</source>
        <translation>De estos envases se indica que no contienen más de lo que declaran: {containers}. Las bolsas comerciales contienen de {least} a {most} más.</translation>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation>Esta dosis abre {count} viales de {vial} o más; por encima de {most} se pregunta. ¿Es correcta la dosis?</translation>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation>Este protocolo se publicó para {drugs}; no dice nada de «{drug}».</translation>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation>Dos productos se llaman «{name}». Dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation>Dos concentraciones en una misma etiqueta se leen mal; ISMP, nombres parecidos.</translation>
    </message>
    <message>
        <source>Under {share} of its dose reach the vein during step {step}. It empties its bag, the last {line} of it into its line: a flush of at least {line} belongs to this plan.</source>
        <translation>Durante el paso {step} llega a la vena menos de {share} de su dosis. Ese paso vacía su bolsa, y los últimos {line} pasan a su línea: este plan requiere un lavado de al menos {line}.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. Each empties its bag, the last {line} of it into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and make its bag {room} larger.</source>
        <translation>Menos de {share} de su dosis llega a la vena durante estos pasos: {steps}. Cada uno vacía su bolsa, y los últimos {line} pasan a su línea, donde se quedan al cambiar la bolsa. Dé a ese paso un volumen en lugar de «hasta vaciar» y prepare su bolsa con {room} más de volumen.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. What lies between the join and the vein ({common}) holds them back: join the lines nearer to the vein, or let more carrier run.</source>
        <translation>Menos de {share} de su dosis llega a la vena durante estos pasos: {steps}. Lo que hay entre la unión y la vena ({common}) los retiene: acerque a la vena la unión de las líneas o haga pasar más fluido portador.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation>Menos de {share} de su dosis llega a la vena durante estos pasos: {steps}. {why} Use una línea por bolsa, cebada con esa bolsa y unida en la vena.</translation>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation>No se sabe qué contiene {container}: ninguna jeringa de este centro puede medir una de las extracciones con que se prepara. Su etiqueta deja en blanco la cantidad y el volumen.</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>Lo que se saca de una bolsa tiene que estar en ella.</translation>
    </message>
    <message>
        <source>What the powder is reconstituted with</source>
        <translation>El líquido de reconstitución del polvo</translation>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation>No se indica cuándo se preparan las soluciones, por lo que no se conocen los límites para iniciar ni para desechar.</translation>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation>No se indica dónde se conservan estas hasta colgarlas, por lo que no se conocen los límites para iniciar ni para desechar: {solutions}.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>entre 2 y 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>a temperatura ambiente</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradérmica</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>perfusión intravenosa</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>inyección intravenosa directa</translation>
    </message>
    <message>
        <source>its concentration</source>
        <translation>su concentración</translation>
    </message>
    <message>
        <source>its diluent</source>
        <translation>su diluyente</translation>
    </message>
    <message>
        <source>its rate</source>
        <translation>su velocidad</translation>
    </message>
    <message>
        <source>its stock</source>
        <translation>su solución madre</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>no se conoce ninguno</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick cutáneo</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>paso {step}: {asked} pasa a {rate}</translation>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation>paso {step}: {kind}</translation>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation>paso {step}: {rate}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>paso {step}: {volume}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>pasos {first} a {last}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subcutánea</translation>
    </message>
    <message>
        <source>the remainder of the dose in the last solution, run until empty, with a flush of {flush}</source>
        <translation>el resto de la dosis en la última solución, perfundida hasta vaciar, con un lavado de {flush}</translation>
    </message>
    <message>
        <source>{concentration} once the powder is reconstituted</source>
        <translation>{concentration} una vez reconstituido el polvo</translation>
    </message>
    <message>
        <source>{container} of {volume}: {overfill} ({share})</source>
        <translation>{container} de {volume}: {overfill} ({share})</translation>
    </message>
    <message>
        <source>{container} {number}</source>
        <translation>{container} {number}</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>{container} {number} ({strength} {per}) no es de mayor concentración que la solución anterior ({before} {per}).</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation>{container} {number} contiene {strength} {per}; la ficha técnica de {drug} indica {range}. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation>{container} {number} contiene {strength} {per}; lo que se conoce de {drug} es {range}, y no procede de su ficha técnica. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation>{container} {number} contiene {volume}, pero se necesitan {needed}: {infused} para sus pasos, {donated} para soluciones menos concentradas, {line} en su línea.</translation>
    </message>
    <message>
        <source>{container} {number} is to be made from an intermediate dilution of the stock, but none of up to {most} can be measured that holds enough. All numbers are those of a draw from stock: choose another source.</source>
        <translation>{container} {number} debe prepararse a partir de una dilución intermedia de la solución madre, pero ninguna de hasta {most} puede medirse y contiene suficiente. Todos los valores son los de una extracción de solución madre: elija otro origen.</translation>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation>{container} {number} tiene ×{ratio} la concentración de la solución anterior; en el protocolo, ×{own}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation>{container} {number} necesita una extracción de {draw}, más que el volumen final de {volume}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation>{container} {number} necesita una extracción de {draw}; la extracción mínima fijada para este centro es {least}.</translation>
    </message>
    <message>
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation>{container} {number} contendría {strength} {per}; ninguna solución contiene más de {most} {per}. Compruebe su volumen y su contenido.</translation>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation>{container} {number}: ninguna jeringa de este centro puede medir una extracción de {draw}.</translation>
    </message>
    <message>
        <source>{container} {number}: this site has no syringe of {missing}; the draw is measured with others.</source>
        <translation>{container} {number}: este centro no tiene jeringa de {missing}; la extracción se mide con otras.</translation>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation>{container} {number}: {draw} en una jeringa de {syringe} es menos de {share} de su capacidad, donde mide mal.</translation>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation>{draw} de una dilución intermedia de la solución madre</translation>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation>{draw} de solución madre</translation>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation>{draw} de {donor}</translation>
    </message>
    <message>
        <source>{kept} (begin by {moment})</source>
        <translation>{kept} (iniciar antes de: {moment})</translation>
    </message>
    <message>
        <source>{kept} (discard by {moment})</source>
        <translation>{kept} (desechar antes de: {moment})</translation>
    </message>
    <message>
        <source>{lost} ({share} of the dose) run out when the line of {bag} is primed, {waste} of a bag that is run until empty: step {step} cannot give them, and no flush brings them back. Prime that line without loss.</source>
        <translation>{lost} ({share} de la dosis) se pierden al cebar la línea de {bag}, {waste} de una bolsa que se perfunde hasta vaciar: el paso {step} no puede administrarlos y ningún lavado los recupera. Cebe esa línea sin pérdidas.</translation>
    </message>
    <message>
        <source>{max} or less</source>
        <translation>{max} o menos</translation>
    </message>
    <message>
        <source>{min} or more</source>
        <translation>{min} o más</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} a {max}</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>{missing} ({share} de la dosis) quedan en la línea de la última bolsa. Este plan requiere un lavado de al menos {line}.</translation>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation>{note} {stands}</translation>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation>{problem} Podría prepararse así: {ways}.</translation>
    </message>
    <message>
        <source>{problem} It would do: a volume of {volume} for that step, and {bag} made to {made_to}.</source>
        <translation>{problem} Serviría: un volumen de {volume} para ese paso y {bag} con un volumen final de {made_to}.</translation>
    </message>
    <message>
        <source>{problem} It would do: {ways}.</source>
        <translation>{problem} Serviría: {ways}.</translation>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, or another protocol.</source>
        <translation>{problem} No sirve ninguna solución donante ni dilución intermedia: elija una solución madre menos concentrada u otro protocolo.</translation>
    </message>
    <message>
        <source>{problem} Nothing that it could be drawn from is strong enough: choose a stronger stock, of at least {strength}, or another protocol.</source>
        <translation>{problem} Nada de lo que podría extraerse tiene concentración suficiente: elija una solución madre más concentrada, de al menos {strength}, u otro protocolo.</translation>
    </message>
    <message>
        <source>{role} has no stated fluid, and the ward would take what is at hand. Allowed for {drug}: {allowed}. State it.</source>
        <translation>{role} no tiene un líquido indicado, y el servicio usaría el que tuviera a mano. Permitidos para {drug}: {allowed}. Indíquelo.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation>{role}, {fluid}, no está ni permitido ni rechazado para {drug}; permitidos: {allowed}. Consúltelo antes.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation>{role}, {fluid}, no debe usarse con {drug}. {fact}</translation>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation>{role}, «{typed}», no es un líquido conocido aquí: no comprobado. Permitidos para {drug}: {allowed}.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: it is stable for {time} {kept}, of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} termina ({ends}) después de su límite para desechar ({discard_by}): es estable durante {time} {kept}, tiempo del que la solución de origen (preparación {clock}) ya había consumido una parte.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation>{solution} termina ({ends}) después de su límite para desechar ({discard_by}): preparación {clock}, estable durante {time} {kept}.</translation>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation>{solution} permanece colgada {hanging}; a temperatura ambiente el fármaco es estable durante {time}.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: it may be begun for {limit} ({category}), of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} se cuelga ({hangs}) después de su límite para iniciar ({begin_by}): puede iniciarse en un plazo de {limit} ({category}), del que la solución de origen (preparación {clock}) ya había consumido una parte.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation>{solution} se cuelga ({hangs}) después de su límite para iniciar ({begin_by}): preparación {clock}, puede iniciarse en un plazo de {limit} ({category}).</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, before it is made at {made}. Look at the dates and times of the plan.</source>
        <translation>{solution} se cuelga ({hangs}) antes de prepararse ({made}). Revise las fechas y horas del plan.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late if it is kept like this until it is hung: {limits}. State where it is kept.</source>
        <translation>{solution} se prepara ({clock}), se cuelga ({hangs}) y se vacía ({ends}): demasiado tarde si hasta colgar se conserva así: {limits}. Indique dónde se conserva.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late wherever it is kept until it is hung: {limits}.</source>
        <translation>{solution} se prepara ({clock}), se cuelga ({hangs}) y se vacía ({ends}): demasiado tarde, se conserve donde se conserve hasta colgar: {limits}.</translation>
    </message>
    <message>
        <source>{solution} is made at {made}, before what it is drawn from, {donor}, is made at {later}. Look at the times of the plan.</source>
        <translation>{solution} se prepara ({made}) antes de que se prepare la solución de la que se extrae, {donor} ({later}). Revise las horas del plan.</translation>
    </message>
    <message>
        <source>{solution} with {really} at best instead of {planned} ({off})</source>
        <translation>{solution} con {really}, en el mejor de los casos, en lugar de {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution} with {really} instead of {planned} ({off})</source>
        <translation>{solution} con {really} en lugar de {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution}, made at {clock}, ends at {ends}: stronger solutions are stable for {time} {kept}, and of its own strength nothing is known. Prepare it later.</source>
        <translation>{solution}, preparación {clock}, termina ({ends}): las soluciones más concentradas son estables durante {time} {kept}, y de la concentración de esta solución no se conoce nada. Prepárela más tarde.</translation>
    </message>
    <message>
        <source>{volume} as its volume</source>
        <translation>{volume} como volumen</translation>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation>{what} («{remark}»)</translation>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>«{drug}» no está en la lista de fármacos: aquí no se sabe nada de sus diluyentes, límites ni estabilidad.</translation>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation>Se indica que «{name}» contiene {holds}. El nombre dice otra concentración.</translation>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Toda la dosis prescrita ({dose}) está en {solution}. Cambie su volumen ({volume}) o la dosis prescrita.</translation>
    </message>
    <message>
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation>Según preparación: depende de las extracciones tal como las miden las jeringas, de cómo se llenan los envases y de lo que contienen realmente los más concentrados. Cambie cómo se prepara {solution}.</translation>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation>El paso {step} llena una línea y no cuenta dosis. Cambie su volumen.</translation>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation>El paso {step} llena una línea; el paso siguiente empieza cuando termina.</translation>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation>El paso {step} administra todo lo que queda en {solution}. Cambie el volumen de {solution} ({volume}) o los pasos anteriores.</translation>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>El paso {step} administra lo que los pasos anteriores dejan de la dosis prescrita. Cambie la dosis prescrita ({dose}) o los pasos anteriores.</translation>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation>El paso {step} es un prick: no se mide cuánto de la gota entra en la piel, por lo que no se cuentan ni volumen ni dosis.</translation>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation>El paso {step} se administra de una vez: no tiene velocidad ni tiempo.</translation>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation>El paso {step} se administra sin solución y no tiene volumen. Cambie su dosis.</translation>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation>El paso {step} no se administra en comprimidos. Cambie su dosis o su volumen.</translation>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>El paso {step} va a la velocidad final de {rate}. Cambie la velocidad final: modifica {count} velocidades.</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation>El paso {step} dura hasta administrar la dosis prescrita, así que su dosis y su volumen dependen de la dosis prescrita y de los pasos anteriores. Cambie la dosis prescrita ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation>El paso {step} dura hasta administrar la dosis prescrita, así que su tiempo depende de su velocidad y de la dosis prescrita. Cambie su velocidad o la dosis prescrita ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>El paso {step} dura hasta vaciar {solution} y administra lo que los pasos anteriores dejan de la dosis prescrita. Cambie la dosis prescrita ({dose}) o los pasos anteriores.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation>El paso {step} dura hasta vaciar {solution}, así que su tiempo depende de su velocidad y del volumen de {solution}. Cambie su velocidad o el volumen de {solution} ({volume}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation>El paso {step} dura hasta vaciar {solution}, así que su volumen y su dosis dependen del volumen de {solution} y de los pasos anteriores. Cambie el volumen de {solution} ({volume}).</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation>La dosis del paso {step} depende de su número de comprimidos (cada uno contiene {amount}): lo que escriba aquí cambia el número.</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation>La dosis del paso {step} depende de su volumen: lo que escriba aquí cambia el volumen.</translation>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation>El número de comprimidos del paso {step} depende de su dosis (un comprimido contiene {amount}): lo que escriba aquí cambia la dosis.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation>El producto contiene {per} {unit} de {component} por cada {unit} de {counted}. Cambie el contenido de {solution}.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation>El producto contiene {per} {unit} de {component} por cada {unit} de {counted}. Cambie la dosis del paso {step}.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation>La velocidad del paso {step} depende de su dosis y su tiempo: lo que escriba aquí cambia la dosis (tiempo fijo).</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation>La velocidad del paso {step} depende de su dosis horaria de {dose_rate} y de la concentración de {solution}: lo que escriba aquí cambia la dosis horaria.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation>La velocidad del paso {step} depende de su volumen y su tiempo: lo que escriba aquí cambia el tiempo.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation>La velocidad del paso {step} depende de su volumen y su tiempo: lo que escriba aquí cambia el volumen (tiempo fijo).</translation>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation>La velocidad del paso {step} es la velocidad final: lo que escriba aquí cambia la velocidad final.</translation>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation>La velocidad del paso {step} es {fraction} de la velocidad final de {rate}: lo que escriba aquí cambia esa fracción, y la velocidad final la modifica.</translation>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation>El tiempo del paso {step} depende de su velocidad y de cuánto administra. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>El volumen y la dosis del paso {step} dependen de su tiempo y de la velocidad final de {rate}. Cambie la velocidad final: modifica {count} velocidades.</translation>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation>El volumen del paso {step} depende de su dosis: lo que escriba aquí cambia la dosis.</translation>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation>Suma de los pasos 1 a {step}. Cambie uno de estos pasos.</translation>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation>Suma de los pasos que extraen de {solution}. Cambie uno de estos pasos.</translation>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation>Compara el paso {step} con el paso anterior más rápido. Cambie la velocidad de uno de ellos o una concentración.</translation>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation>Compara la dosis del paso {step} con la dosis anterior más alta. Cambie una de ellas.</translation>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation>Depende del inicio del plan y de los tiempos de los pasos anteriores.</translation>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation>Depende de la solución madre y de lo que contienen {solution} y las más concentradas. Cómo se prepara {solution} se elige en la página Preparación.</translation>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation>Depende de lo que contiene {solution}: lo que escriba aquí cambia su contenido (volumen fijo).</translation>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation>Es un dato de entrada: escriba otro valor para cambiarlo.</translation>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation>Se calcula a partir de la prescripción, las soluciones y los pasos.</translation>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation>Este producto no contiene ningún otro fármaco.</translation>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation>Este producto no tiene volumen indicado y, por tanto, tampoco cantidad. Cambie su concentración.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation>Lo que escriba aquí cambia la velocidad del paso {step} (tiempo fijo): su dosis es la concentración de {solution} × velocidad × tiempo.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation>Lo que escriba aquí cambia la velocidad del paso {step} (tiempo fijo): su volumen es velocidad × tiempo.</translation>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation>El tipo de este paso viene del protocolo.</translation>
    </message>
    <message>
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation>Lo que llega a la vena depende de los pasos y de las líneas. Cambie cómo se ceban y se unen las líneas, o qué contienen.</translation>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Lo que las demás dejan de la dosis prescrita ({dose}) está en {solution}. Cambie su volumen ({volume}) o la dosis prescrita.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>bolsa {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>vaso {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>jeringa {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>vial {number}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>Etiquetas de bolsa</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Página de calibración</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation>Cancelado. No se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Left off labels for lack of room: {parts}.</source>
        <translation>Omitido en las etiquetas por falta de espacio: {parts}.</translation>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation>CONCENTRACIÓN NO ELEGIDA: la de la solución más concentrada, {strength}, es un valor provisional del protocolo. Elija una concentración publicada en el campo Strength (--strength), o escriba la propia del centro, antes de generar documentos.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation>No existe el documento «{kind}». Posibles: {possible}.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation>No existe el papel «{paper}». Posibles: {possible}.</translation>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation>No había espacio para los pasos en {labels}: las velocidades y las dosis figuran solo en la hoja de elaboración.</translation>
    </message>
    <message>
        <source>as which number it is given</source>
        <translation>número de orden de administración</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>concentración</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>diluent and route</source>
        <translation>diluyente y vía</translation>
    </message>
    <message>
        <source>how much is given and what stays</source>
        <translation>cuánto se administra y qué queda</translation>
    </message>
    <message>
        <source>how the line is primed and emptied</source>
        <translation>cómo se ceba y se vacía la línea</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>líneas para firmar</translation>
    </message>
    <message>
        <source>plan hash</source>
        <translation>hash del plan</translation>
    </message>
    <message>
        <source>until when it is used</source>
        <translation>hasta cuándo se usa</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>when it was prepared</source>
        <translation>cuándo se preparó</translation>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation>{document}: {drug}, plan {hash}</translation>
    </message>
    <message>
        <source>{label} does not fit on {stock}: name, id, drug and content are never set smaller than 12 points and never cut. The smallest stock that can carry all labels of this plan is {other} ({id}).</source>
        <translation>{label} no cabe en {stock}: nombre, id, fármaco y contenido nunca se imprimen a menos de 12 puntos y nunca se cortan. El formato de etiquetas más pequeño en el que caben todas las etiquetas de este plan es {other} ({id}).</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>{path} es un archivo, no una carpeta. Elija una carpeta para los documentos.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation>({amount} en cada uno)</translation>
    </message>
    <message>
        <source>({concentration})</source>
        <translation>({concentration})</translation>
    </message>
    <message>
        <source>+ {volume} flush</source>
        <translation>+ {volume} lavado</translation>
    </message>
    <message>
        <source>+ {volume} in the line</source>
        <translation>+ {volume} en la línea</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 comprimido</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>BOLSA {number} de {count}</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Iniciar antes de</translation>
    </message>
    <message>
        <source>Begin by {begin_by}.</source>
        <translation>Iniciar antes de: {begin_by}.</translation>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation>Por inyección directa {pushed}, por perfusión {volume}.</translation>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation>VASO {number} de {count}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation>DOSIS {number} de {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Desechar antes de</translation>
    </message>
    <message>
        <source>Discard by {discard_by}.</source>
        <translation>Desechar antes de: {discard_by}.</translation>
    </message>
    <message>
        <source>Do not empty.</source>
        <translation>No vaciar.</translation>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation>No vaciar: dejar {volume}.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation>Para prick: no se mide volumen.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Administrar todo.</translation>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation>Administrar {volume}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation>Perfundir {volume} en total.</translation>
    </message>
    <message>
        <source>Keep at 2 to 8 °C.</source>
        <translation>Conservar entre 2 y 8 °C.</translation>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation>Conservar a temperatura ambiente.</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Próxima tras</translation>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation>Próxima dosis tras {time}.</translation>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation>Próxima dosis el día {day}.</translation>
    </message>
    <message>
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation>Lavado no indicado: el final de la dosis queda en la línea.</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>Una dosis de {volume}.</translation>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation>Línea única para todos, cebada con esta bolsa ({volume}).</translation>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation>Línea única para todos, cebada con {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>Línea propia, cebada con esta bolsa ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation>Línea propia, cebada con {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation>Preparado {moment}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Veloc.</translation>
    </message>
    <message>
        <source>Record {record} · {container} · {check}</source>
        <translation>Registro {record} · {container} · {check}</translation>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation>Perfundir hasta vaciar.</translation>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation>JERINGA {number} de {count}</translation>
    </message>
    <message>
        <source>Same line as before: it still holds {before}.</source>
        <translation>Misma línea: aún contiene {before}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation>Paso {step}: bombear {pumped}; los últimos {volume} están en la línea.</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation>Paso {step}: bombear {pumped}; los últimos {volume} se quedan en la línea.</translation>
    </message>
    <message>
        <source>TABLETS</source>
        <translation>COMPRIMIDOS</translation>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation>COMPRIMIDOS {number} de {count}</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comp.</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>El nombre «{name}» no cabe en dos líneas de etiqueta con tamaño legible. Escriba una forma más corta.</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>Los textos de {label} no caben en una etiqueta con tamaño legible. Acorte el nombre del paciente, el fármaco, el servicio o el diluyente.</translation>
    </message>
    <message>
        <source>The time to the next dose is not stated.</source>
        <translation>No se indica el tiempo hasta la próxima dosis.</translation>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation>Luego pinzar y desconectar en la conexión del catéter; no lavar.</translation>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation>Luego pinzar y colgar el siguiente en la misma línea; no lavar.</translation>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation>Luego pinzar y conservar la línea; no lavar.</translation>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation>Luego lavar con {volume} a {rate}.</translation>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation>Luego lavar con {volume} de {fluid} a {rate}.</translation>
    </message>
    <message>
        <source>There is no place {place} on {stock}: places are counted from 1 to {count}, row by row.</source>
        <translation>No hay posición {place} en {stock}: las posiciones se cuentan de 1 a {count}, fila por fila.</translation>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation>Esta es la última dosis.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation>Contenido insuficiente: faltan {volume}.</translation>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation>VIAL {number} de {count}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation>un cuarto de comprimido</translation>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation>un tercio de comprimido</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>born</source>
        <translation>nac.</translation>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation>dar como n.º {place} · paso {steps}</translation>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation>dar como n.º {place} · pasos {steps}</translation>
    </message>
    <message>
        <source>half a tablet</source>
        <translation>medio comprimido</translation>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation>en {diluent}, {route}</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>no administrar: solo para dilución</translation>
    </message>
    <message>
        <source>push</source>
        <translation>iny. directa</translation>
    </message>
    <message>
        <source>push {volume}</source>
        <translation>inyectar {volume}</translation>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation>paso {steps}: DOSIS EN HOJA DE ELABORACIÓN.</translation>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation>paso {steps}: VELOC. EN HOJA DE ELABORACIÓN.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation>paso {step} · día {day}</translation>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation>paso {step}: cebar {volume}</translation>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation>paso {step}: {rate} durante {time}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>paso {step}: {volume}</translation>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation>paso {step}: {volume}, próxima tras {time}</translation>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation>pasos {steps}: DOSIS EN HOJA DE ELABORACIÓN.</translation>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation>pasos {steps}: VELOC. EN HOJA DE ELABORACIÓN.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation>pasos {steps}: {rates} mL/h: {time} cada uno, el último {volume}.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation>pasos {steps}: {rates} mL/h: {time} cada uno, el último hasta vaciar.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation>pasos {steps}: {rates} mL/h: {time} cada uno.</translation>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation>tres cuartos de comprimido</translation>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation>dos tercios de comprimido</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>{amount} en {volume}</translation>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation>{count} dosis, {volume} en total.</translation>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation>{count} en total: {dose}.</translation>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation>{count} comprimidos</translation>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation>{product}, {route}</translation>
    </message>
    <message>
        <source>{record} · print {number}</source>
        <translation>{record} · impresión {number}</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>{volume} (cebado)</translation>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation>Quedan {volume}: no administrar.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation>Bolsa {number}</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Vaso</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Vaso {number}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Jeringa</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Jeringa {number}</translation>
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
        <translation>solo añadir</translation>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation>retirar fármaco + sobrellenado</translation>
    </message>
    <message>
        <source>drug volume out</source>
        <translation>retirar volumen del fármaco</translation>
    </message>
    <message>
        <source>empty container</source>
        <translation>envase vacío</translation>
    </message>
    <message>
        <source>fridge, 2 to 8 °C</source>
        <translation>nevera, 2 a 8 °C</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusión</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>oral dose</source>
        <translation>dosis oral</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>cebado</translation>
    </message>
    <message>
        <source>push</source>
        <translation>inyección directa</translation>
    </message>
    <message>
        <source>room temperature</source>
        <translation>temperatura ambiente</translation>
    </message>
    <message>
        <source>total time not stated</source>
        <translation>tiempo total sin indicar</translation>
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
        <translation>Tal como se preparan realmente las bolsas, el paciente recibe {really}, y ninguna se desvía más de {off} de su concentración.</translation>
    </message>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation>La dosis y las velocidades están dentro de los límites del protocolo.</translation>
    </message>
    <message>
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation>Cada etiqueta dice lo que hay en su envase tal como se prepara y tras lo extraído.</translation>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation>Cada número de comprimidos puede formarse con comprimidos enteros y sus partes.</translation>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation>Cada solución es más concentrada que la anterior.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation>Cada envase se cuelga antes de su límite para iniciar y se vacía antes de su límite para desechar.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation>Cada envase se cuelga antes de su límite para iniciar.</translation>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation>Todas las extracciones pueden medirse; la menor es de {volume}.</translation>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation>Cada solución contiene suficiente para sus pasos.</translation>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation>Ningún paso aumenta más de ×{rise}.</translation>
    </message>
    <message>
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation>El diluyente, {diluent}, está permitido para {drug}.</translation>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation>Las dosis de todos los pasos suman exactamente {given}.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation>El primer paso administra {first} de la dosis, no más de lo que indica el protocolo ({own}).</translation>
    </message>
    <message>
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation>La última bolsa no pasa más rápido de lo que puede administrarse {drug}.</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>La última dosis es {given}, igual que la prescrita.</translation>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation>El último paso termina dentro del límite ({finish_by}); para ello, empezar como muy tarde: {latest}.</translation>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation>La dosis prescrita es la que da su base.</translation>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation>La bomba «{pump}» se puede ajustar a todas las velocidades tal como están escritas.</translation>
    </message>
    <message>
        <source>The stock, {stock}, is one that is known of {drug}.</source>
        <translation>La solución madre, {stock}, es una de las conocidas de {drug}.</translation>
    </message>
    <message>
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation>La concentración de la última bolsa está dentro del intervalo conocido para {drug}.</translation>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation>La solución más concentrada es la elegida, de {strength} ({source}).</translation>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation>«{drug}» está en la lista de fármacos.</translation>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation>al final del volumen sigue a su velocidad de mantener vena abierta (KVO)</translation>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation>al final del volumen sigue a la velocidad programada</translation>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation>al final del volumen sigue a {rate} para mantener la vena abierta</translation>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation>al final del volumen se detiene</translation>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation>no se indica qué hace al final del volumen</translation>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation>{pump}: velocidades de {lowest} a {highest} en incrementos de {rate_step}; volúmenes desde {least} en incrementos de {volume_step}. Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation>1 paso por debajo de {share} del plan</translation>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation>Un fluido portador pasa a su velocidad todo el tiempo, también entre pasos.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation>Una línea por bolsa, llenada con diluyente antes del inicio; todas se unen en la vena. Habitual en oncología: cada bolsa empuja primero una línea de diluyente.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation>Una línea por bolsa, llenada con esa bolsa antes del inicio; todas se unen en la vena.</translation>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation>Un equipo primario para bomba contiene unos 15 a 27 mL (infusionnurse.org): figura en el envase del propio equipo.</translation>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation>Tras el paso {step}, pinzar la línea de {bag} y conservarla: {bag} se vuelve a usar desde el paso {again}.</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation>Tras el paso {step}, la línea contiene {drug}; al lavarla a mano, esa cantidad se administraría en bolo, más que todos los pasos hasta ahí juntos ({given}).</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation>Tras el paso {step}, la línea contiene {drug}; al lavarla a mano, esa cantidad se administraría en bolo.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation>Tras el paso {step}: pinzar y desconectar en la conexión del catéter, no lavar.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation>Tras el paso {step}: pinzar y desconectar en la conexión del catéter, no lavar. Si se lavara, la cantidad que hay en la línea ({drug}) sería {share} de la dosis de más.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation>Tras el paso {step}: pinzar y desconectar en la conexión del catéter, no lavar. El lavado indicado de {flush} aportaría {drug} ({share} de la dosis) de más.</translation>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation>Tras el paso {step}: lavar con {flush} de {fluid} a {rate}. Introduce {drug} de la dosis. Pinzar y desconectar.</translation>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation>En cada cambio de bolsa: pinzar, desconectar en la conexión del catéter, desechar la línea. No lavar, no administrar bolos ni purgar.</translation>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation>En cada cambio de bolsa: parar la bomba, pinzar y colgar la bolsa siguiente en la misma línea. No lavar, no administrar bolos ni purgar.</translation>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation>Conectar cada línea en la vena, en la conexión del catéter, cuando empiece su bolsa.</translation>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation>Conectar cada línea antes de ese tramo cuando empiece su bolsa.</translation>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation>Llenar lo que hay entre la unión y la vena ({common}: puerto, filtro, conexión en Y) con {diluent}.</translation>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: hasta 35 % del fármaco no se administró por lo que queda en el equipo, sobre todo con 50 mL.</translation>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: lo que queda en una línea que se vuelve a usar puede convertirse en un bolo inadvertido.</translation>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation>ISMP, Hidden medication loss when using a primary administration set, 3 de diciembre de 2020: el equipo de una bomba contenía unos 25 mL, de modo que la mitad de una bolsa de 50 mL se quedaba en él.</translation>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: los retrasos calculados con el volumen del catéter y su flujo difirieron de los medidos en 14 % (desviación estándar).</translation>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation>No se indica lavado final, y {drug} de la dosis ({share}) quedan en la línea: indique un lavado.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation>Una sola línea para todas las bolsas: cebarla con {line} de {bag}.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Una sola línea para todas las bolsas: cebarla con {line} de {bag}; desechar los {waste} que salen de ella.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation>Una sola línea para todas las bolsas: cebarla con {line} de {diluent}.</translation>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation>Una línea, llenada con diluyente antes del inicio; las bolsas se cambian en su extremo superior.</translation>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation>Una línea, llenada con la primera bolsa antes del inicio; las bolsas se cambian en su extremo superior.</translation>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation>Una línea, cebada con la bolsa 1</translation>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation>Una línea, cebada con diluyente</translation>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation>Líneas propias, cebadas con sus bolsas</translation>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation>Líneas propias, cebadas con diluyente</translation>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation>Flujo pistón: lo que entra primero en una línea sale primero y nada se mezcla. En una línea real, el centro avanza más que la pared, por lo que el primer fármaco llega antes y los aumentos son menos bruscos de lo mostrado.</translation>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation>Cebar una línea por bolsa con {line} de {diluent}.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation>Cebar la línea de {bag} con {line} de {bag}.</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Cebar la línea de {bag} con {line} de {bag}; desechar los {waste} que salen de ella.</translation>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation>Las bombas alcanzan su velocidad al instante y las líneas no se dilatan. A velocidades bajas, una bomba real puede tardar mucho en alcanzarla.</translation>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation>Pasar {fluid} como fluido portador a {rate} desde el inicio hasta el final, sin cambios.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump fills the line of {bag} with {volume} of it. What that pushes out is {diluent}, and counts as no dose.</source>
        <translation>El paso {step} es de cebado: a {rate}, la bomba llena la línea de {bag} con {volume} de esa solución. Lo que desplaza es {diluent} y no cuenta como dosis.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. That assumes a line for each bag, primed with diluent, which holds {volume}; the lines of this plan are others.</source>
        <translation>El paso {step} es de cebado: a {rate}, la bomba toma {volume} de {bag}. Eso supone una línea por bolsa, cebada con diluyente, que contiene {volume}; las líneas de este plan son otras.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. With the lines as they are stated, {drug} reach the vein meanwhile that count as no dose.</source>
        <translation>El paso {step} es de cebado: a {rate}, la bomba toma {volume} de {bag}. Con las líneas tal como están indicadas, entretanto llegan a la vena {drug} que no cuentan como dosis.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation>Paso {step}: la bomba toma {of_step} de {bag}, {pumped} en total en sus pasos. Los otros {line} están en su línea.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line; {waste} ran out when that was primed, and are lost.</source>
        <translation>Paso {step}: la bomba toma {of_step} de {bag}, {pumped} en total en sus pasos. Los otros {line} están en su línea; {waste} salieron al cebarla y se han perdido.</translation>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation>El servicio hace lo que está escrito arriba, y las bolsas se cambian sin bolo.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation>Luego lavar con {flush} de {fluid} a {rate}: es el final del paso {step}. Pinzar y desconectar.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation>Luego lavar con {flush} de {fluid} a {rate}: los primeros {of_step} son el final del paso {step}. Pinzar y desconectar.</translation>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation>Tratan de perfusiones en general; ninguno midió una desensibilización.</translation>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: una bomba lenta tardó más de 1 h en arrancar; el volumen de los tubos y la elasticidad de las jeringas son difíciles de prever juntos.</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation>Lo que hay entre la unión y la vena contiene diluyente al inicio.</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>un líquido no indicado</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según plan</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluyente</translation>
    </message>
    <message>
        <source>each step a little later</source>
        <translation>cada paso un poco más tarde</translation>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation>primer fármaco en el paso {step}, tras {minute}</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>no llega fármaco a la vena</translation>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation>una línea: bolsa 1</translation>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation>una línea: diluyente</translation>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation>líneas propias: diluyente</translation>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation>líneas propias: sus bolsas</translation>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation>aumenta ×{rise} en el paso {step}</translation>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation>{count} pasos por debajo de {share} del plan</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation>{drug} ({share}) no llegan nunca</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation>{drug} ({share}) no llegan nunca sin lavado</translation>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation>{drug} ({share}) de más</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation>Una comprobación que no tenía nada que juzgar en este plan no figura: que falte no significa «correcto».</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation>Todas las filas de «Live»</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Cantidad preparada</translation>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation>Cantidad preparada, {name}</translation>
    </message>
    <message>
        <source>Amount on label</source>
        <translation>Cantidad en etiqueta</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>Al final de un volumen</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>En la vena</translation>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation>En la vena por un lavado tras el final</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Pista de auditoría</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>F. nac.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation>Comprobaciones que dirían otra cosa</translation>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation>Elegido para soluciones concretas</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation>Concentración según preparación</translation>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation>Concentración, {name}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Envase</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dosis acumulada</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volumen acumulado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation>Difiere del protocolo</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluyente</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Serie de diluciones</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Desechado</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dosis según preparación</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Dosis horaria</translation>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation>Dosis calculada a partir de</translation>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation>Dosis, {name}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Drawn as measured</source>
        <translation>Extraído según medida</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Extraído de</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Drug left in it, planned</source>
        <translation>Fármaco que queda, según plan</translation>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation>Cada cambio de bolsa</translation>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation>Equipo y elaboración</translation>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation>Aquí todo se recalcula a partir de las celdas amarillas de la hoja «Inputs» y se compara con la hoja «Values»: «{match}» o «{mismatch}». De dónde se extrae cada solución se toma del plan.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation>Exacto: {head}</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Velocidad final</translation>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation>Primera dosis como fracción de la dosis prescrita</translation>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation>Primer fármaco en la vena</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Lavado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Given as prepared</source>
        <translation>Administrado según preparación</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>En un comprimido: {name}</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Perfundido</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>Datos de entrada de todo el plan</translation>
    </message>
    <message>
        <source>Inputs: what was typed and chosen</source>
        <translation>Datos de entrada: lo escrito y lo elegido</translation>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation>Dilución intermedia (mL)</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Última dosis individual</translation>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation>Última solución (criterio)</translation>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation>Queda en el envase, según plan</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Queda en la línea</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>Volumen de línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation>Líneas: qué supone el plan</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>Fórmulas activas</translation>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation>Revisado y correcto</translation>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation>Perdido en el cebado</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>NO COINCIDE</translation>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation>Volumen final (mL)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Nombre en fórmulas</translation>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation>Ninguna en esta versión: todavía no se registra quién cambió, comprobó o liberó qué, cuándo y por qué. El hash de arriba muestra si un archivo de plan es aquel del que se hizo este libro.</translation>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation>Nota del protocolo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescripción</translation>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation>Prescripción y protocolo</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dosis prescrita</translation>
    </message>
    <message>
        <source>Overfill (mL)</source>
        <translation>Sobrellenado (mL)</translation>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation>Sobrellenado de un envase comercial</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>CORRECTO</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation>Hash del plan (SHA-256)</translation>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation>Polvo disuelto en</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescriptor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation>Velocidad pedida</translation>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation>Incremento de velocidad (bomba)</translation>
    </message>
    <message>
        <source>Really holds when made</source>
        <translation>Volumen real al prepararse</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>Volumen de referencia</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Filas que coinciden</translation>
    </message>
    <message>
        <source>Rule of content</source>
        <translation>Regla de contenido</translation>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation>Regla de alcance</translation>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation>Regla de ritmo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation>Ajustes de este centro que cambian un resultado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation>Fracción de la dosis prescrita</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Solution {numbers}</source>
        <translation>Solución {numbers}</translation>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation>Soluciones {numbers}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>Fuente del protocolo</translation>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation>Fuente de los datos de la solución madre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step {numbers}</source>
        <translation>Paso {numbers}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation>Pasos {numbers}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Solución madre</translation>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation>Solución madre indicada</translation>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation>Presentación sol. madre</translation>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation>Solución madre extraída según medida (mL)</translation>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation>Solución madre que contiene (mL)</translation>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation>Solución madre y dosis según preparación</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimidos</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Las comprobaciones no han encontrado nada.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation>Esta hoja está bloqueada, sin contraseña, para que nada se cambie por accidente. Los números tienen hasta 15 cifras; el valor exacto figura como texto en las columnas de la derecha.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Tiempo (min)</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dosis total</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volumen total</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Viales</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume on label</source>
        <translation>Volumen en etiqueta</translation>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation>Incremento de volumen (bomba)</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volumen a perfundir</translation>
    </message>
    <message>
        <source>Volume, rounded for the pump</source>
        <translation>Volumen, redondeado para la bomba</translation>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation>Espera hasta el siguiente</translation>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation>Espera hasta el siguiente (min)</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Qué dicen las comprobaciones</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation>Las celdas amarillas son números de los que parten las fórmulas de la hoja «Live»: al cambiar uno, todo lo que depende de él se recalcula y se compara con la hoja «Values». Los textos de aquí son solo para leer.</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>cantidad ({unit})</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>concentrado</translation>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation>concentración ({unit}/mL)</translation>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation>dosis ({unit})</translation>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation>dosis horaria ({unit}/h)</translation>
    </message>
    <message>
        <source>drawn from an intermediate dilution</source>
        <translation>se extrae de una dilución intermedia</translation>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation>se extrae de la solución madre</translation>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation>se extrae de {donor}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>sigue el protocolo al pie de la letra</translation>
    </message>
    <message>
        <source>kept {where}</source>
        <translation>conservación {where}</translation>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation>volumen final {volume}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation>medición con jeringas de {volumes}</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>no elegida: velocidades sin redondear</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>número de comprimidos</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>de la velocidad final</translation>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation>sobrellenado {volume}</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>polvo</translation>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation>preparación {moment}</translation>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation>velocidad (mL/h)</translation>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation>resto, según criterio</translation>
    </message>
    <message>
        <source>share of the dose</source>
        <translation>fracción de la dosis</translation>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation>fracción de la concentración plena</translation>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation>solución {other}, factor de dilución</translation>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation>hasta el final, según criterio</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>hasta vaciar</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>hasta alcanzar la dosis</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>volumen (mL)</translation>
    </message>
    <message>
        <source>{amount}, {usable} usable</source>
        <translation>{amount}, {usable} utilizables</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation>{drug} {dose}: registro de un plan de desensibilización</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation>{name} por cada parte del fármaco contado</translation>
    </message>
    <message>
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation>Rojo: {red}; ámbar: {amber}; información: {info}; revisado y correcto: {passed}.</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>{severity}, antes de liberar</translation>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation>{sheet} · página {page} de {pages}</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} de este centro, por {author}</translation>
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
        <translation>({dose} − {others}) ÷ ({volume} − {primed} para cebado) = {concentration}</translation>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation>un prick: no se mide</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>según preparación</translation>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation>preparado en volumen mayor: {strength} × {volume} = {amount}</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>no se cuenta dosis</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>con {share} de sobrellenado</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>{amount} en {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation>{amount} ÷ {strength} = {draw} de {donor}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>{amount} ÷ {strength} = {draw} de {donor}, + {diluent} de diluyente = {volume}</translation>
    </message>
    <message>
        <source>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {draw} × {strength} = {amount} in {volume} = {result}</source>
        <translation>{case}: {draw} × {strength} = {amount} en {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill + {draw} = {volume}</source>
        <translation>{case}: {nominal} + {overfill} de sobrellenado + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation>{case}: {nominal} + {overfill} de sobrellenado − {out} retirados + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{case}: {volume} − {donated} extraídos = {left}: quedan {amount}</translation>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation>{concentration} tal como se suministra o se indica</translation>
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
        <translation>{dose} − {others} = {amount} en {volume} = {concentration}</translation>
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
        <translation>{share} × {dose} = {amount} en {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{share} × {dose} ÷ {reference} = {concentration}</source>
        <translation>{share} × {dose} ÷ {reference} = {concentration}</translation>
    </message>
    <message>
        <source>{stated} = {result} by the potency</source>
        <translation>{stated} = {result} según la potencia</translation>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{volume} − {donated} extraídos = {left}: quedan {amount}</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation>Una parte de la hoja es más alta que una página: {start}</translation>
    </message>
    <message>
        <source>A plan with a red finding is not used unless somebody gives the reason for it here and signs.</source>
        <translation>Un plan con un hallazgo rojo no se usa salvo que alguien indique aquí el motivo y firme.</translation>
    </message>
    <message>
        <source>After its steps</source>
        <translation>Tras sus pasos</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>Contiene también</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Cantidad preparada</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Colocadas</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>Según preparación</translation>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares. How exactly diluent is measured, and commercial containers are filled, is no part of it and comes on top.</source>
        <translation>Según preparación: las extracciones tal como las miden las jeringas y el volumen que resulta del modo de llenado. ± es cuánto puede desviarlo la tolerancia de las jeringas (ISO 7886-1), desde la solución madre: todas en el peor caso y, al lado, como raíz de la suma de cuadrados. El error de medida del diluyente y el de llenado de los envases comerciales no están incluidos y se suman a ello.</translation>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation>En la bomba y horario</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>En la vena</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Antes de liberar</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Iniciar antes de</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>F. nac.</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation>Hoja de elaboración</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dosis referida a</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dosis acumulada</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volumen acumulado</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Fecha, hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation>Día {day}, {date}</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruidas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation>Diferencias con el protocolo ({count})</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluyente</translation>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation>Diluyente y envases</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Serie de diluciones</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Desechar antes de</translation>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation>Desechar lo que quede de intermedia {letter} tras su uso: {volume}.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Desechado</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation>Disolver {count} × {amount} de polvo hasta {strength}.</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation>Disolver {count} × {amount} de polvo, cada vial en {volume} de {fluid}. La solución madre contiene entonces {strength}.</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Disuelto</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dosis según preparación</translation>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation>Dosis con {share} de sobrellenado</translation>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation>Dosis: planificadas y según preparación</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation>Extraer {volume} de {source}. Ninguna jeringa de este centro puede medirlo.</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation>Extraer {volume} de {source}: {syringes}. Añadir y mezclar.</translation>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation>Extraído en total</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation>No se calculan las extracciones: la solución {numbers} no tiene volumen.</translation>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation>No se calculan las extracciones: las soluciones {numbers} no tienen volumen.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Drug in it</source>
        <translation>Fármaco que contiene</translation>
    </message>
    <message>
        <source>Drug left</source>
        <translation>Queda fármaco</translation>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation>Cada cambio a otra bolsa lleva {time}; durante ese tiempo no se administra nada.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Velocidad final</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Primera dosis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>Total administrado</translation>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation>Administrado, {component}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation>Soy otra persona. He comprobado prescripción, cálculo, dosis y etiquetas con esta hoja.</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>Soy otra persona. He comprobado prescripción, cálculo, extracciones y etiquetas con esta hoja.</translation>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation>He separado y etiquetado cada dosis como indica esta hoja.</translation>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation>He preparado y etiquetado cada envase como indica esta hoja.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Perfundido</translation>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation>Intermedia {letter}, solo para {container}. {filled}</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation>Su sobrellenado no está indicado y se queda dentro: con {least} a {most} de su volumen contiene {real} en total una vez añadido el fármaco.</translation>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation>Su sobrellenado de {overfill} se queda dentro: contiene {real} en total una vez añadido el fármaco.</translation>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation>Etiquetar cada envase antes de la siguiente extracción.</translation>
    </message>
    <message>
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation>Etiquetar «intermedia {letter}: {amount} en {volume} ({strength})» antes de la siguiente extracción.</translation>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation>Etiquetar «{chip}» antes de la siguiente extracción.</translation>
    </message>
    <message>
        <source>Labels: samples and reconciliation</source>
        <translation>Etiquetas: muestras y conciliación</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Última dosis</translation>
    </message>
    <message>
        <source>Last dose given</source>
        <translation>Última dosis administrada</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Última dosis individual</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>Última solución</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Queda dentro</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Queda en línea</translation>
    </message>
    <message>
        <source>Left in them</source>
        <translation>Queda en los viales</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation>Líneas: cebado, cambios de bolsa, lavado</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lots of them</source>
        <translation>Lotes de envases</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Vol. final</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation>Falta en lo preparado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, signature, time</source>
        <translation>Nombre, firma, hora</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Sin solución madre elegida: no se calculan extracciones.</translation>
    </message>
    <message>
        <source>No time is reckoned with for the change to another bag.</source>
        <translation>No se cuenta ningún tiempo para el cambio a otra bolsa.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation>En la etiqueta: {content} {strength}</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation>En la etiqueta: {content} {strength}, lo que queda en el envase tras extraer {volume} de él.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescripción</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dosis prescrita</translation>
    </message>
    <message>
        <source>Overrides of red findings</source>
        <translation>Hallazgos rojos aceptados</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planif.</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dosis planificada</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation>Preparación, por orden de elaboración: primero la más concentrada</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescriptor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Veloc.</translation>
    </message>
    <message>
        <source>Red finding</source>
        <translation>Hallazgo rojo</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Función y significado</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation>Reglas y equipo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation>Estable durante {time} {kept}, según estudios ({source}).</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation>Estable durante {time} {kept}, según la ficha técnica ({source}).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stick one label of each container, marked as sample, on the back of this page. All labels that were printed are applied, samples, or destroyed.</source>
        <translation>Pegar una etiqueta de cada envase, marcada como muestra, en el dorso de esta página. Toda etiqueta impresa queda colocada, es muestra o se destruye.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Solución madre</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Syringes are named for the drug alone. Measure diluent with the device of the pharmacy, as near to the volume as it can be set, and write down what it was set to where that differs.</source>
        <translation>Solo se indican jeringas para el fármaco. Medir el diluyente con el dispositivo de la farmacia, ajustado lo más cerca posible del volumen, y anotar el valor ajustado cuando difiera.</translation>
    </message>
    <message>
        <source>Syringes move it by</source>
        <translation>Las jeringas lo desvían</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimidos</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation>Tomar un envase comercial de {nominal} de {diluent}. No extraer nada: solo se añade el fármaco.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation>Tomar un envase comercial de {nominal} de {diluent}. Extraer {drawn} y todo su sobrellenado, y desecharlo. El sobrellenado no está indicado: hay que conocerlo antes.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation>Tomar un envase comercial de {nominal} de {diluent}. Extraer {volume} y desecharlos.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation>Tomar un envase comercial de {nominal} de {diluent}. Extraer {volume} y desecharlos: el volumen del fármaco ({drawn}) y el sobrellenado ({overfill}).</translation>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation>Tomar un envase vacío. No lleva diluyente.</translation>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation>Tomar un envase vacío. Introducir {volume} de {diluent}.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation>Serie de pruebas: no hay dosis que sumar.</translation>
    </message>
    <message>
        <source>Test strength</source>
        <translation>Conc. de prueba</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Las comprobaciones no han encontrado nada.</translation>
    </message>
    <message>
        <source>The preparation as a drawing</source>
        <translation>La preparación en un dibujo</translation>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation>La tabla con «{head}» no cabe en la página con tamaño legible. Elija menos cifras.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To be over by</source>
        <translation>Terminado antes de</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dosis total</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volumen total</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Used all the same because</source>
        <translation>Se usa a pesar de ello porque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Vials to open</source>
        <translation>Viales por abrir</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>Volumen y tiempo</translation>
    </message>
    <message>
        <source>Volume set</source>
        <translation>Vol. programado</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volumen a perfundir</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>Volumen, tiempo, primera dosis</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Qué llega a la vena</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Qué dicen las comprobaciones</translation>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation>Qué contienen los envases: planificado y según preparación</translation>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation>Qué supone el plan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Calculada a partir de</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculos</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>un líquido no indicado</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation>una línea de {volume} por envase, cebada con él</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation>una línea de {volume} por envase, cebada con {diluent}</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>según preparación</translation>
    </message>
    <message>
        <source>at a bag change</source>
        <translation>en cambio de bolsa</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>antes del inicio</translation>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation>fluido portador {rate}</translation>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation>fluido portador {rate} de {fluid}</translation>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation>comerciales, solo se añade el fármaco</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation>comerciales, extrayendo antes el volumen del fármaco y el sobrellenado</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation>comerciales, extrayendo antes el volumen del fármaco</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>comparar la dosis con su base</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>concentrado</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>difiere del protocolo ({count}, ver abajo)</translation>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation>cada vial de {amount} en {volume} de {fluid}</translation>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation>vacíos, con volúmenes exactos</translation>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation>lavado {volume}</translation>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation>lavado {volume} de {fluid}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>sigue el protocolo al pie de la letra</translation>
    </message>
    <message>
        <source>no flush</source>
        <translation>sin lavado</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>sin nombre de paciente</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>no elegida: velocidades sin redondear</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicadas</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with the first container</source>
        <translation>una sola línea de {volume} para todos, cebada con el primer envase</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation>una sola línea de {volume} para todos, cebada con {diluent}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>polvo</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>impreso {moment}</translation>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation>redondeada de {rate}</translation>
    </message>
    <message>
        <source>set {volume}</source>
        <translation>programar {volume}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>steps {step}</source>
        <translation>pasos {step}</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>la solución madre</translation>
    </message>
    <message>
        <source>vial sizes are not stated</source>
        <translation>tamaños de vial no indicados</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>con {share} de sobrellenado</translation>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation>{amount} ({percent})</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation>{amount} = {equals}, indicado para este plan</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation>{amount} = {equals}, indicado para este plan; usado para {uses}</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation>{amount} = {equals}, indicado en el protocolo</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation>{amount} = {equals}, indicado en el protocolo; usado para {uses}</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>{amount}: {share} de la dosis</translation>
    </message>
    <message>
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation>{category}: iniciar en un plazo de {limit}, conservado {kept}. Fuente: {source}</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>{concentration} ({drug}), elegida: {source}</translation>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation>{count} × {amount} ({usable} utilizables en cada uno)</translation>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation>{count} × jeringa de {syringe} hasta {mark}</translation>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation>{diluent} + {drawn} = {real}</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>{dose} de {drug}</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation>{finish_by}; empezar como muy tarde: {latest}</translation>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation>{numbers}: {filled}</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>{per} {unit} de {component} por cada {unit} de {drug}</translation>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation>{pump}: {end}</translation>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation>{rate}: cambia 1 paso, el último</translation>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation>{rate}: escala {count} velocidades</translation>
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
        <translation>jeringa de {syringe} hasta {mark}</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation>{tablet}: {amount} en cada uno, puede dividirse en {parts} partes</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation>{tablet}: {amount} en cada uno, tragar entero</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} de este centro, por {author}</translation>
    </message>
    <message>
        <source>{volume} in common before the vein</source>
        <translation>{volume} en común antes de la vena</translation>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation>{volume} perdidos en el cebado</translation>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation>faltan {volume}</translation>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation>{volume}, desechados</translation>
    </message>
    <message>
        <source>± at worst</source>
        <translation>± peor caso</translation>
    </message>
    <message>
        <source>± root sum square</source>
        <translation>± raíz suma cuadr.</translation>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation>± {worst} ({percent}) en el peor caso, ± {root} como raíz de la suma de cuadrados</translation>
    </message>
</context>
</TS>
