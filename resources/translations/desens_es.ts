<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{each}/kg × {size} kg = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{each}/m2 × {size} m2 = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{typed}” adds {more} to the clearance; Calvert's formula adds 25: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>bag {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>cup {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>day {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>vial {number}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vial</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{rate_unit}:</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Bag {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>all rates</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>another text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>bag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>cup</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drug</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drugs</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>final rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>further drugs</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>gives</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>infusion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>injection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intradermal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>is given as written</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>last solution</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>no sum</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>pace</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>potency</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>prick</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>priming</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>published strengths</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>push</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rapid</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rate cap</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>reference volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>skin prick</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>solution {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>starting fraction</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the dose counts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the last single dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>time to the next</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>until empty</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>vial</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} = {equals}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{content} in {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} {concentration} ({source}, {year})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{name} ({per} for each part)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{place}: {field} {now}; in {other} {was}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{row} ({what})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>INFO</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>RED</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at room temperature</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>bag {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>cup {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the remainder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the whole dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>vial {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{head}, {drug}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{other} diluted {factor}-fold</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>in {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container}: {draw}. {filled} It holds {content}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container}: {note} It holds {content}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {amount} vial</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{fill_up} + {drawn} = {real}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{syringe} syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} to {other}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source: {source}; not verified here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The carrier</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The times of the plan: what is made first ages first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What lies between the join and the vein holds them back.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at room temperature</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intradermal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>intravenous push</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>its concentration</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>its diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>its rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>none is known</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>oral</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>skin prick</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{max} or less</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{min} or more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, a larger volume of this bag, or another protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>bag {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>cup {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>vial {number}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{kind} sheets are not available in this version.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>({concentration})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>1 tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Begin by {begin_by}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Discard by {discard_by}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Keep at 2 to 8 °C.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next after</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Same line as before: it still holds {before}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>TABLETS</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The time to the next dose is not stated.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>half a tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>push</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>push {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Syringe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vial</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>add only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drug volume out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>empty container</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>infusion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>injection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>oral dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>prick</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>priming</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>push</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>total time not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {tablet}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>each step a little later</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Amount made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Amount on label</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dilution series</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drawn as measured</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drawn out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drug left in it, planned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Filling</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Final rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>In one tablet: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Infused</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Inputs: what was typed and chosen</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last single dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left in line</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Line volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Live formulas</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Measured with</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Overfill (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>PASSED</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Plan hash (SHA-256)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prescriber</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Really holds when made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Reference volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rows that match</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rule of content</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Solution {numbers}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step {numbers}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This record</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Time (min)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tubing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vials</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume on label</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume to set</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the checks say</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>concentrate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drawn from an intermediate dilution</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>kept {where}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>number of tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>of the final rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>powder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>share of the dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>until empty</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount}, {usable} usable</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{what}: {head}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>({dose} − {others}) ÷ ({volume} − {primed} for priming) = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{case}: {draw} × {strength} = {amount} in {volume} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill + {draw} = {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{concentration} × {volume} = {amount}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {amount} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{dose} − {others} = {amount} in {volume} = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{left} + {right} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{left} × {right} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{left} ÷ {right} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{left} − {right} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{other}: {nominal} ÷ {factor} = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} × {dose} = {amount} in {volume} = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{share} × {dose} ÷ {reference} = {concentration}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{stated} = {result} by the potency</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>After its steps</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Also in it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Amount made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>At the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Before release</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Begin by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Calculation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Date, time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Day {day}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Differs by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Diluent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dilution series</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Discard by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drawn out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drug in it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Drug left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Final rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given in all</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Infused</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last dose given</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last single dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last solution</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left in it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left in line</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left in them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Lots of them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Made to</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No time is reckoned with for the change to another bag.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Of total</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>On the clock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Planned dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Potency</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Prescriber</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Syringes move it by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Test strength</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The preparation as a drawing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>To be over by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Total volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Tubing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Vials to open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume and time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume set</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the checks say</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Worked out from</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>as prepared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at a bag change</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>before the start</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>concentrate</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>no flush</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>no patient named</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>one line of {volume} for all, primed with the first container</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>powder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>set {volume}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>steps {step}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the stock</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>vial sizes are not stated</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{source} ({date})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{stated} = {strength}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{syringe} syringe to {mark}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} in common before the vein</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>± at worst</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>± root sum square</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation type="unfinished"/>
    </message>
</context>
</TS>
