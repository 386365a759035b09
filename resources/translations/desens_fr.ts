<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message>
        <source>A dose by AUC states the AUC and the clearance, and no dose for each.</source>
        <translation>Une dose selon l’AUC indique l’AUC et la clairance, et aucune dose par m2 ou par kg.</translation>
    </message>
    <message>
        <source>A dose by m2 or by kg states the dose for each of them, and no AUC.</source>
        <translation>Une dose par m2 ou par kg indique la dose par m2 ou par kg, et aucune AUC.</translation>
    </message>
    <message>
        <source>A dose is worked out from an amount of drug, not from mL of a product.</source>
        <translation>Une dose se calcule à partir d’une quantité de médicament, et non de mL d’un produit.</translation>
    </message>
    <message>
        <source>AUC {auc} × (GFR {size} mL/min + 25) = {result}</source>
        <translation>AUC {auc} × (DFG {size} mL/min + 25) = {result}</translation>
    </message>
    <message>
        <source>{basis}, as ordered</source>
        <translation>{basis}, comme prescrit</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose} ({off})</source>
        <translation>{basis} ; la prescription indique {dose} ({off})</translation>
    </message>
    <message>
        <source>{basis}; the order says {dose}, which measures something else</source>
        <translation>{basis} ; la prescription indique {dose}, qui relève d’une autre grandeur</translation>
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
        <translation>« {typed} » ajoute {more} à la clairance ; la formule de Calvert ajoute 25 : « AUC 5 x (90 + 25) mL/min ».</translation>
    </message>
    <message>
        <source>“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.</source>
        <translation>« {typed} » est une dose par {per}, mais compte ensuite des {unit}. Indiquer l’un des deux seulement.</translation>
    </message>
    <message>
        <source>“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>« {typed} » n’est pas une dose selon l’AUC. Indiquer l’AUC et la clairance en mL/min : « AUC 5 x (90 + 25) mL/min ».</translation>
    </message>
    <message>
        <source>“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or “AUC 5 x (90 + 25) mL/min”.</source>
        <translation>« {typed} » n’est pas une base de calcul de dose. Écrire « 375 mg/m2 x 1{mark}8 m2 », « 5 mg/kg x 70 kg » ou « AUC 5 x (90 + 25) mL/min ».</translation>
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
        <translation>Mesures, médicaments donnés</translation>
    </message>
    <message>
        <source>Acute sample taken at</source>
        <translation>Heure du prélèvement aigu</translation>
    </message>
    <message>
        <source>Acute, {unit}</source>
        <translation>Taux aigu, {unit}</translation>
    </message>
    <message>
        <source>After a reaction: take a sample within {hours}. An acute value above {factor} × baseline + {more} counts as mast-cell activation.</source>
        <translation>Après une réaction : prélever un échantillon dans un délai de {hours}. Un taux aigu supérieur à {factor} × taux basal + {more} est considéré comme une activation mastocytaire.</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Après la fin</translation>
    </message>
    <message>
        <source>At every new container two people compare patient, birth date, drug and number, and what is set, with label and sheet, and both sign in its line.</source>
        <translation>À chaque nouveau contenant, deux personnes comparent patient, date de naissance, médicament, numéro et réglages avec l’étiquette et la fiche, et signent toutes deux sur sa ligne.</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>À la fin d’un volume</translation>
    </message>
    <message>
        <source>At the pump</source>
        <translation>À la pompe</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>PA</translation>
    </message>
    <message>
        <source>Baseline, {unit}</source>
        <translation>Taux basal, {unit}</translation>
    </message>
    <message>
        <source>Bedside sheet</source>
        <translation>Fiche d’administration</translation>
    </message>
    <message>
        <source>Before the start, as the plan assumes</source>
        <translation>Avant le début, comme le suppose le plan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulée</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Drug, dose and route as the ward's order says; this sheet recommends no treatment.</source>
        <translation>Médicament, dose et voie selon la prescription du service ; cette fiche ne recommande aucun traitement.</translation>
    </message>
    <message>
        <source>Emergency drugs at the bedside</source>
        <translation>Médicaments d’urgence au chevet</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Further person</source>
        <translation>Personne supplémentaire</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Administré par</translation>
    </message>
    <message>
        <source>Go on with {chip}</source>
        <translation>Continuer avec {chip}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Hang {chip}</source>
        <translation>Poser {chip}</translation>
    </message>
    <message>
        <source>How the lines are primed, changed and flushed is not stated in this plan: what reaches the vein, and when, is not known. Have it stated before the start.</source>
        <translation>Ce plan ne précise pas comment les tubulures sont amorcées, changées et rincées : ce qui parvient à la veine, et quand, n’est pas connu. Le faire préciser avant le début.</translation>
    </message>
    <message>
        <source>Hung and set by</source>
        <translation>Posé et réglé par</translation>
    </message>
    <message>
        <source>I am another person. I compared patient, drug, container and what was set where I initialled.</source>
        <translation>Je suis une autre personne. J’ai comparé patient, médicament, contenant et réglages là où figurent mes initiales.</translation>
    </message>
    <message>
        <source>I gave it as this sheet says, or wrote down where I did not, and took the vital signs I initialled.</source>
        <translation>J’ai administré comme l’indique cette fiche, ou noté les écarts, et j’ai relevé les signes vitaux portant mes initiales.</translation>
    </message>
    <message>
        <source>I wrote my initials for what I did myself.</source>
        <translation>J’ai apposé mes initiales pour ce que j’ai fait moi-même.</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Pump, line</source>
        <translation>Pompe, tubulure</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Reactions may come after the end: those of the published oxaliplatin case came 60 and 30 minutes after it (Prieto-García 2019). How long the patient is observed is ordered by the ward.</source>
        <translation>Des réactions peuvent survenir après la fin : celles du cas publié avec l’oxaliplatine sont survenues 60 et 30 minutes après celle-ci (Prieto-García 2019). La durée de surveillance du patient est prescrite par le service.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Resp.</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Rôle et signification</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Skin, airway, complaints</source>
        <translation>Peau, voies aériennes, plaintes</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps and vital signs</source>
        <translation>Étapes et signes vitaux</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimés</translation>
    </message>
    <message>
        <source>Take {chip}</source>
        <translation>Prendre {chip}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tryptase</source>
        <translation>Tryptase</translation>
    </message>
    <message>
        <source>Vital signs at every step and every {every} within it, in the last step every {last}. Shaded: nothing to write.</source>
        <translation>Signes vitaux à chaque étape puis toutes les {every} pendant celle-ci, toutes les {last} pendant la dernière étape. Cases grisées : ne rien inscrire.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume to infuse</source>
        <translation>Volume à perfuser</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Ce qui parvient à la veine</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>né(e) le {born}</translation>
    </message>
    <message>
        <source>{factor} × baseline + {number}, {unit}</source>
        <translation>{factor} × taux basal + {number}, {unit}</translation>
    </message>
    <message>
        <source>{hang}: in all its steps the pump takes {volume}</source>
        <translation>{hang} : la pompe prélève {volume} pour l’ensemble de ses étapes</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} plus tard</translation>
    </message>
    <message>
        <source>{volume} with the line</source>
        <translation>{volume} avec la tubulure</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Dose of each step (bars) and dose so far (line), {unit}</source>
        <translation>Dose de chaque étape (barres) et dose cumulée (courbe), {unit}</translation>
    </message>
    <message>
        <source>Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})</source>
        <translation>Débit de dose de chaque étape (barres, {rate_unit}) et dose cumulée (courbe, {unit})</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: a prick, which counts no dose.</source>
        <translation>Étape {step}, {solution} : prick-test, aucune dose comptée.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line and counts no dose.</source>
        <translation>Étape {step}, {solution} : remplit la tubulure, aucune dose comptée.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}.</source>
        <translation>Étape {step}, {solution} : {rate} pendant {time} délivre {dose}, soit {dose_rate}. Cumul : {so_far}.</translation>
    </message>
    <message>
        <source>Step {step}: gives {dose}. So far {so_far}.</source>
        <translation>Étape {step} : délivre {dose}. Cumul : {so_far}.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>poche {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>gobelet {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>jour {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>seringue {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flacon {number}</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>Bag</source>
        <translation>Poche</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Gobelet</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Seringue</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Flacon</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale</source>
        <translation>Débit de dose prévu et débit de dose à la veine, {rate_unit}, échelle logarithmique</translation>
    </message>
    <message>
        <source>Doses given at once have no dose rate and are not drawn.</source>
        <translation>Les doses administrées en une fois n’ont pas de débit de dose et ne sont pas représentées.</translation>
    </message>
    <message>
        <source>Every step reaches the vein as planned.</source>
        <translation>Chaque étape parvient à la veine comme prévu.</translation>
    </message>
    <message>
        <source>First drug at the vein at {minute}, in step {step}, at {rate}.</source>
        <translation>Premier médicament à la veine après {minute}, à l’étape {step}, à {rate}.</translation>
    </message>
    <message>
        <source>Flush after the last step: at the vein {rates}, {arrived} in all.</source>
        <translation>Rinçage après la dernière étape : à la veine {rates}, {arrived} au total.</translation>
    </message>
    <message>
        <source>No drug reaches the vein.</source>
        <translation>Aucun médicament ne parvient à la veine.</translation>
    </message>
    <message>
        <source>Nothing is infused: every dose is given at once.</source>
        <translation>Aucune perfusion : chaque dose est administrée en une fois.</translation>
    </message>
    <message>
        <source>Reckoned as plug flow: nothing mixes in the lines.</source>
        <translation>Calculé en écoulement piston : aucun mélange dans les tubulures.</translation>
    </message>
    <message>
        <source>Steepest rise at the vein: ×{factor} at {minute}, in step {step}.</source>
        <translation>Plus forte hausse à la veine : ×{factor} après {minute}, à l’étape {step}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: fills the line; at the vein {rates}.</source>
        <translation>Étape {step}, {solution} : remplit la tubulure ; à la veine {rates}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}.</source>
        <translation>Étape {step}, {solution} : prévu {planned}.</translation>
    </message>
    <message>
        <source>Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross the catheter while it runs.</source>
        <translation>Étape {step}, {solution} : prévu {planned} ; à la veine {rates}. Sur sa dose de {dose}, quantité passant le cathéter pendant l’étape : {arrived} ({share}).</translation>
    </message>
    <message>
        <source>The line holds {line}, more than the {volume} of this step; no plan can be made of that.</source>
        <translation>La tubulure contient {line}, plus que le volume de cette étape ({volume}) ; aucun plan n’est possible ainsi.</translation>
    </message>
    <message>
        <source>What reaches the vein is not known: it is not stated what the lines hold and how they are primed.</source>
        <translation>Ce qui parvient à la veine n’est pas connu : le volume des tubulures et leur amorçage ne sont pas précisés.</translation>
    </message>
    <message>
        <source>flush</source>
        <translation>rinçage</translation>
    </message>
    <message>
        <source>planned: leaves the bag</source>
        <translation>prévu : quitte la poche</translation>
    </message>
    <message>
        <source>reaches the vein</source>
        <translation>parvient à la veine</translation>
    </message>
    <message>
        <source>too little of the step's dose reaches the vein while it runs</source>
        <translation>une part trop faible de la dose de l’étape parvient à la veine pendant celle-ci</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{rate_unit}:</source>
        <translation>{rate_unit} :</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Bag {number}</source>
        <translation>Poche {number}</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Gobelet {number}</translation>
    </message>
    <message>
        <source>Left out of what {other} has: {rows}.</source>
        <translation>Présent dans {other}, absent ici : {rows}.</translation>
    </message>
    <message>
        <source>Protocol in this plan</source>
        <translation>Protocole de ce plan</translation>
    </message>
    <message>
        <source>Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.</source>
        <translation>Protocole de ce plan : la bibliothèque de l’établissement ne contient pas la version {version} de « {id} » pour comparaison.</translation>
    </message>
    <message>
        <source>Step {steps}</source>
        <translation>Étape {steps}</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>Étapes {steps}</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Seringue {number}</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Flacon {number}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan entier</translation>
    </message>
    <message>
        <source>all rates</source>
        <translation>tous les débits</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <source>as the amounts allow</source>
        <translation>selon les quantités</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>poche</translation>
    </message>
    <message>
        <source>bags are drawn</source>
        <translation>prélèvement des poches</translation>
    </message>
    <message>
        <source>carries the remainder</source>
        <translation>contient le reste</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenant</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>gobelet</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>dose {least} to {most}, rate to {rate}</source>
        <translation>dose min. {least}, dose max. {most}, débit max. {rate}</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>médicaments</translation>
    </message>
    <message>
        <source>each from the next stronger one</source>
        <translation>chacune à partir de la suivante plus concentrée</translation>
    </message>
    <message>
        <source>final rate</source>
        <translation>débit final</translation>
    </message>
    <message>
        <source>from</source>
        <translation>source</translation>
    </message>
    <message>
        <source>further drugs</source>
        <translation>autres médicaments</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusion</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermique</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>perfusion intraveineuse</translation>
    </message>
    <message>
        <source>intravenous injection</source>
        <translation>injection intraveineuse directe</translation>
    </message>
    <message>
        <source>is given as written</source>
        <translation>administrée comme écrit</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>last solution</source>
        <translation>dernière solution</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>mL of a ready-made product</source>
        <translation>mL d’un produit prêt à l’emploi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>aucune somme</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>potency</source>
        <translation>équivalence</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick-test</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>amorçage</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>published strengths</source>
        <translation>concentrations publiées</translation>
    </message>
    <message>
        <source>push</source>
        <translation>IV directe</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>rate cap</source>
        <translation>débit plafond</translation>
    </message>
    <message>
        <source>reference volume</source>
        <translation>volume de référence</translation>
    </message>
    <message>
        <source>route</source>
        <translation>voie</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick-test cutané</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>solution {number}</source>
        <translation>solution {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>starting fraction</source>
        <translation>fraction initiale</translation>
    </message>
    <message>
        <source>stops at the dose</source>
        <translation>s’arrête à la dose</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sous-cutanée</translation>
    </message>
    <message>
        <source>swallowed dose</source>
        <translation>prise orale</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>seringue</translation>
    </message>
    <message>
        <source>tablet {number}</source>
        <translation>comprimé {number}</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>comprimés</translation>
    </message>
    <message>
        <source>the dose counts</source>
        <translation>dose comptée en</translation>
    </message>
    <message>
        <source>the drug that the dose counts is</source>
        <translation>médicament compté par la dose</translation>
    </message>
    <message>
        <source>the final rate moves</source>
        <translation>le débit final modifie</translation>
    </message>
    <message>
        <source>the last single dose</source>
        <translation>la dernière dose unitaire</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>la dernière étape</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>the ordered dose is</source>
        <translation>dose prescrite</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>le protocole</translation>
    </message>
    <message>
        <source>the sum of all steps</source>
        <translation>la somme de toutes les étapes</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>time to the next</source>
        <translation>délai avant la suivante</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>jusqu’à vidange</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>jusqu’à atteinte de la dose</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>flacon</translation>
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
        <translation>{content} dans {volume}</translation>
    </message>
    <message>
        <source>{drug} {concentration} ({source}, {year})</source>
        <translation>{drug} {concentration} ({source}, {year})</translation>
    </message>
    <message>
        <source>{name} ({per} for each part)</source>
        <translation>{name} ({per} par part)</translation>
    </message>
    <message>
        <source>{name} of {amount} in {parts} parts</source>
        <translation>{name}, {amount}, nombre de parts : {parts}</translation>
    </message>
    <message>
        <source>{place} ({what}): not in {other}.</source>
        <translation>{place} ({what}) : sans équivalent dans {other}.</translation>
    </message>
    <message>
        <source>{place} stands elsewhere: {other} has it as {was}.</source>
        <translation>{place} : autre position ; dans {other} : {was}.</translation>
    </message>
    <message>
        <source>{place}: not in {other}.</source>
        <translation>{place} : sans équivalent dans {other}.</translation>
    </message>
    <message>
        <source>{place}: {field} {now}; in {other} {was}.</source>
        <translation>{place} – {field} : {now} ; dans {other} : {was}.</translation>
    </message>
    <message>
        <source>{row} ({what})</source>
        <translation>{row} ({what})</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} de la dose</translation>
    </message>
    <message>
        <source>{share} of the final rate</source>
        <translation>{share} du débit final</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>AMBER</source>
        <translation>ORANGE</translation>
    </message>
    <message>
        <source>All doses are given as written; a surplus or shortfall is shown.</source>
        <translation>Toutes les doses sont administrées comme écrit ; un excédent ou un déficit est indiqué.</translation>
    </message>
    <message>
        <source>DRAFT – NOT CHECKED</source>
        <translation>PROJET NON CONTRÔLÉ</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others, and is run until empty.</source>
        <translation>Elle contient la dose moins toutes les étapes comptées des autres, et est perfusée jusqu’à vidange.</translation>
    </message>
    <message>
        <source>It holds the dose minus all counted steps of the others. Its planned volume is run and no more: {volume} stay.</source>
        <translation>Elle contient la dose moins toutes les étapes comptées des autres. Son volume prévu est perfusé, et pas davantage : il reste {volume}.</translation>
    </message>
    <message>
        <source>It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.</source>
        <translation>Elle contient la dose entière ; la dernière étape s’arrête une fois la dose prescrite atteinte, le reste est éliminé.</translation>
    </message>
    <message>
        <source>It holds what is written and everything is run; a surplus or shortfall is shown.</source>
        <translation>Elle contient ce qui est écrit et tout est perfusé ; un excédent ou un déficit est indiqué.</translation>
    </message>
    <message>
        <source>It holds what is written. Its planned volume is run and no more: {volume} stay. A surplus or shortfall is shown.</source>
        <translation>Elle contient ce qui est écrit. Son volume prévu est perfusé, et pas davantage : il reste {volume}. Un excédent ou un déficit est indiqué.</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>ROUGE</translation>
    </message>
    <message>
        <source>Test series: every step is done as written, and no dose has to add up.</source>
        <translation>Série de tests : chaque étape est réalisée comme écrit, sans dose totale à atteindre.</translation>
    </message>
    <message>
        <source>The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Le caractère {code} ne peut pas être imprimé : il manque dans la police. Les lettres latines, grecques et cyrilliques peuvent l’être. Saisir le nom tel qu’il doit être imprimé.</translation>
    </message>
    <message>
        <source>The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. Type the name as it is to be printed.</source>
        <translation>Le caractère « {char} » ({code}) ne peut pas être imprimé : il manque dans la police. Les lettres latines, grecques et cyrilliques peuvent l’être. Saisir le nom tel qu’il doit être imprimé.</translation>
    </message>
    <message>
        <source>The last dose completes the ordered dose.</source>
        <translation>La dernière dose complète la dose prescrite.</translation>
    </message>
    <message>
        <source>The ordered dose is the last single dose; the doses before lead to it.</source>
        <translation>La dose prescrite est la dernière dose unitaire ; les doses précédentes y conduisent.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>entre 2 et 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>à température ambiante</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>poche {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>gobelet {number}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluant</translation>
    </message>
    <message>
        <source>for intradermal use</source>
        <translation>voie intradermique</translation>
    </message>
    <message>
        <source>for intravenous infusion</source>
        <translation>perfusion intraveineuse</translation>
    </message>
    <message>
        <source>for intravenous injection</source>
        <translation>injection intraveineuse directe</translation>
    </message>
    <message>
        <source>for skin prick testing</source>
        <translation>prick-test cutané</translation>
    </message>
    <message>
        <source>for subcutaneous use</source>
        <translation>voie sous-cutanée</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>dilution intermédiaire {letter}</translation>
    </message>
    <message>
        <source>plan {hash}</source>
        <translation>plan {hash}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>solution mère</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>seringue {number}</translation>
    </message>
    <message>
        <source>the remainder</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation>la dose entière</translation>
    </message>
    <message>
        <source>to be taken by mouth</source>
        <translation>voie orale</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flacon {number}</translation>
    </message>
    <message>
        <source>{head}, {drug}</source>
        <translation>{head}, {drug}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{other} diluted {factor}-fold</source>
        <translation>{other}, facteur de dilution {factor}</translation>
    </message>
    <message>
        <source>{share} of the dose</source>
        <translation>{share} de la dose</translation>
    </message>
    <message>
        <source>{share} of the full strength</source>
        <translation>{share} de la pleine concentration</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Comes with {volume} of {diluent}: take nothing out, only add.</source>
        <translation>Fourni avec {volume} ({diluent}) : ne rien retirer, ajouter seulement.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated.</source>
        <translation>Fourni avec {volume} ({diluent}) : retirer d’abord {drawn} et le surremplissage. Le surremplissage n’est pas précisé.</translation>
    </message>
    <message>
        <source>Comes with {volume} of {diluent}: take out {withdraw} first.</source>
        <translation>Fourni avec {volume} ({diluent}) : retirer d’abord {withdraw}.</translation>
    </message>
    <message>
        <source>Empty container, no diluent.</source>
        <translation>Contenant vide, sans diluant.</translation>
    </message>
    <message>
        <source>Empty container: put in {fill_up} of {diluent}.</source>
        <translation>Contenant vide : introduire {fill_up} ({diluent}).</translation>
    </message>
    <message>
        <source>Empty vial: put in {fill_up} of {diluent}.</source>
        <translation>Flacon vide : introduire {fill_up} ({diluent}).</translation>
    </message>
    <message>
        <source>Gives {gifts}.</source>
        <translation>Cède {gifts}.</translation>
    </message>
    <message>
        <source>Gives {gifts}. Then it holds {amount} in {left}.</source>
        <translation>Cède {gifts}. Contient ensuite {amount} dans {left}.</translation>
    </message>
    <message>
        <source>How each container is made, strongest first</source>
        <translation>Préparation des contenants, le plus concentré d’abord</translation>
    </message>
    <message>
        <source>Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}.</source>
        <translation>Dilution intermédiaire {letter} pour {solution} : {draw}. {filled} Concentration : {strength}.</translation>
    </message>
    <message>
        <source>Intermediate {letter}: a dilution of the stock, only for {solution}</source>
        <translation>Dilution intermédiaire {letter} de la solution mère, uniquement pour : {solution}</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Aucune solution mère choisie : prélèvements non calculés.</translation>
    </message>
    <message>
        <source>No volume stated: draws are not computed.</source>
        <translation>Volume non précisé : prélèvements non calculés.</translation>
    </message>
    <message>
        <source>Not to be made like this</source>
        <translation>Ne pas préparer ainsi</translation>
    </message>
    <message>
        <source>Nothing is made up: this plan has no solutions.</source>
        <translation>Rien à préparer : ce plan ne comporte aucune solution.</translation>
    </message>
    <message>
        <source>Overfill not stated: the strength is not known.</source>
        <translation>Surremplissage non précisé : concentration inconnue.</translation>
    </message>
    <message>
        <source>Overfill {overfill}: {real} in all.</source>
        <translation>Surremplissage {overfill} : {real} au total.</translation>
    </message>
    <message>
        <source>Planned draw: {draw}.</source>
        <translation>Prélèvement prévu : {draw}.</translation>
    </message>
    <message>
        <source>Stock {strength}: {drawn} are drawn in all.</source>
        <translation>Solution mère {strength} : {drawn} à prélever au total.</translation>
    </message>
    <message>
        <source>Strength against the plan: {off}.</source>
        <translation>Concentration par rapport au plan : {off}.</translation>
    </message>
    <message>
        <source>Used as it is bought; nothing is drawn for it.</source>
        <translation>Utilisé tel que fourni ; aucun prélèvement pour lui.</translation>
    </message>
    <message>
        <source>an amount that is not known {volume}</source>
        <translation>quantité inconnue {volume}</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluant</translation>
    </message>
    <message>
        <source>each vial dissolved in {volume} of {fluid}</source>
        <translation>chaque flacon reconstitué avec {volume} ({fluid})</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>dans {volume}</translation>
    </message>
    <message>
        <source>in {volume} + overfill</source>
        <translation>dans {volume} + surremplissage</translation>
    </message>
    <message>
        <source>intermediate {letter}</source>
        <translation>dilution intermédiaire {letter}</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>solution mère</translation>
    </message>
    <message>
        <source>{amount} {volume}</source>
        <translation>{amount} {volume}</translation>
    </message>
    <message>
        <source>{container}: {draw}. {filled} It holds {content}.</source>
        <translation>{container} : {draw}. {filled} Contenu : {content}.</translation>
    </message>
    <message>
        <source>{container}: {note} It holds {content}.</source>
        <translation>{container} : {note} Contenu : {content}.</translation>
    </message>
    <message>
        <source>{count} × {amount} vial</source>
        <translation>{count} × flacon {amount}</translation>
    </message>
    <message>
        <source>{count} × {volume} in a {syringe} syringe</source>
        <translation>{count} × {volume}, seringue de {syringe}</translation>
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
        <translation>seringue de {syringe}</translation>
    </message>
    <message>
        <source>{volume} drawn in all</source>
        <translation>Total à prélever : {volume}</translation>
    </message>
    <message>
        <source>{volume} from {source}</source>
        <translation>{volume} de {source}</translation>
    </message>
    <message>
        <source>{volume} in a {syringe} syringe</source>
        <translation>{volume}, seringue de {syringe}</translation>
    </message>
    <message>
        <source>{volume} left over</source>
        <translation>Reliquat : {volume}</translation>
    </message>
    <message>
        <source>{volume} to {other}</source>
        <translation>{volume} vers {other}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations.</source>
        <translation>Une virgule décimale mal placée provoque une erreur d’un facteur dix : liste ISMP des expressions de dose sources d’erreur.</translation>
    </message>
    <message>
        <source>A plan is released for one patient, on one day.</source>
        <translation>Un plan est libéré pour un seul patient, à une seule date.</translation>
    </message>
    <message>
        <source>A reaction must be able to show before the next dose is given.</source>
        <translation>Une réaction doit pouvoir se manifester avant l’administration de la dose suivante.</translation>
    </message>
    <message>
        <source>A reaction needs time to show before the next dose is given.</source>
        <translation>Une réaction a besoin de temps pour se manifester avant l’administration de la dose suivante.</translation>
    </message>
    <message>
        <source>A slip of the decimal point opens many vials; how many pass without a question is a site setting.</source>
        <translation>Une erreur de virgule décimale fait ouvrir beaucoup de flacons ; le nombre admis sans question est un réglage de l’établissement.</translation>
    </message>
    <message>
        <source>A stock of {stock} and a vial of {vial} are stated in different measures: that one comes out of the other cannot be checked.</source>
        <translation>Une solution mère à {stock} et un flacon de {vial} sont indiqués dans des grandeurs différentes : impossible de contrôler que l’une provient de l’autre.</translation>
    </message>
    <message>
        <source>A stock of {stock} does not come out of a vial of {vial}: {drawn} would be drawn out of it. Compare both with the vial in your hand.</source>
        <translation>Une solution mère à {stock} ne peut pas provenir d’un flacon de {vial} : on en prélèverait {drawn}. Comparer les deux avec le flacon en main.</translation>
    </message>
    <message>
        <source>A stock of {stock} is none that is known of {drug} ({known}). Compare it with the label of the vial in your hand.</source>
        <translation>Une solution mère à {stock} n’est pas une de celles connues pour {drug} ({known}). Comparer avec l’étiquette du flacon en main.</translation>
    </message>
    <message>
        <source>An overfill is unusual: {containers}. Makers' bags hold {least} to {most} more than they say. Is it the overfill, and not the volume?</source>
        <translation>Surremplissage inhabituel : {containers}. Les poches du commerce contiennent {least} à {most} de plus qu’indiqué. S’agit-il bien du surremplissage, et non du volume ?</translation>
    </message>
    <message>
        <source>Arithmetic: the sum of the doses is the dose.</source>
        <translation>Arithmétique : la somme des doses est la dose.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug faster than any step before it by ×{rise} (planned: ×{planned}); the limit set for this site is ×{limit}.</source>
        <translation>Avec les poches telles qu’elles sont réellement préparées, l’étape {step} délivre le médicament plus vite que toute étape précédente (×{rise} ; prévu : ×{planned}) ; la limite fixée pour cet établissement est ×{limit}.</translation>
    </message>
    <message>
        <source>As the bags are really made, step {step} gives the drug no faster than a step before it (×{rise}; planned: ×{planned}).</source>
        <translation>Avec les poches telles qu’elles sont réellement préparées, l’étape {step} ne délivre pas le médicament plus vite qu’une étape précédente (×{rise} ; prévu : ×{planned}).</translation>
    </message>
    <message>
        <source>As the bags are really made, the patient gets {really} instead of {planned} ({off}).</source>
        <translation>Avec les poches telles qu’elles sont réellement préparées, le patient reçoit {really} au lieu de {planned} ({off}).</translation>
    </message>
    <message>
        <source>As the first bag is really made, the first step gives {really}, {off} more than the {own} with which this protocol starts.</source>
        <translation>Avec la première poche telle qu’elle est réellement préparée, la première étape délivre {really}, soit {off} de plus que la dose par laquelle commence ce protocole ({own}).</translation>
    </message>
    <message>
        <source>As they are really made, these are more than {limit} off their planned strength: {solutions}.</source>
        <translation>Écart de plus de {limit} entre la concentration réellement préparée et la concentration prévue : {solutions}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>À la veine, le débit de dose est multiplié par {rise} après {minute} (étape {step}) ; la limite fixée pour cet établissement est ×{limit}.</translation>
    </message>
    <message>
        <source>At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.</source>
        <translation>À la veine, le débit de dose augmente trop fortement {count} fois, au maximum ×{rise} après {minute} (étape {step}) ; la limite fixée pour cet établissement est ×{limit}.</translation>
    </message>
    <message>
        <source>By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.</source>
        <translation>D’après l’équivalence, la solution mère contiendrait {strength} {per} ; aucune solution ne contient plus de {most} {per}. Vérifier les deux.</translation>
    </message>
    <message>
        <source>Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back whole steps.</source>
        <translation>Apport à la veine inconnu : le volume des tubulures et leur amorçage ne sont pas précisés. Une tubulure de 20 mL peut retenir des étapes entières.</translation>
    </message>
    <message>
        <source>Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56.</source>
        <translation>Dose par m2 ou kg × m2 ou kg ; AUC × (DFG + 25) selon Calvert, J Clin Oncol 1989;7:1748-56.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives. The limits are site settings; a step of a rapid infusion ladder is a factor of 2 to 2.5.</source>
        <translation>Prélèvements arrondis aux graduations des seringues et volume résultant du mode de remplissage. Les limites sont des réglages de l’établissement ; une étape d’un schéma de perfusion rapide correspond à un facteur de 2 à 2,5.</translation>
    </message>
    <message>
        <source>Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the planned volumes. The limits are site settings.</source>
        <translation>Prélèvements arrondis aux graduations des seringues et volume résultant du mode de remplissage ; la pompe délivre les volumes prévus. Les limites sont des réglages de l’établissement.</translation>
    </message>
    <message>
        <source>Each line holds {line} of diluent at first.</source>
        <translation>Chaque tubulure contient d’abord {line} de diluant.</translation>
    </message>
    <message>
        <source>Every draw added up from the stock on; a label says what is in the container, not what was planned.</source>
        <translation>Chaque prélèvement additionné à partir de la solution mère ; une étiquette indique ce que contient le contenant, et non ce qui était prévu.</translation>
    </message>
    <message>
        <source>Faster than the highest rate of this protocol, {limit}: {steps}.</source>
        <translation>Plus rapide que le débit maximal de ce protocole, {limit} : {steps}.</translation>
    </message>
    <message>
        <source>ISMP: a unit is chosen so that few zeros stand before the first digit.</source>
        <translation>ISMP : l’unité est choisie de sorte que peu de zéros précèdent le premier chiffre significatif.</translation>
    </message>
    <message>
        <source>In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.</source>
        <translation>En {unit}, le plus petit nombre de ce plan est {least}, dont les zéros se comptent mal. Prescrire en {smaller}.</translation>
    </message>
    <message>
        <source>Less than a minute is stated between these doses: {steps}. Is the unit right?</source>
        <translation>Moins d’une minute est indiquée entre ces doses : {steps}. L’unité est-elle correcte ?</translation>
    </message>
    <message>
        <source>Makers' bags hold 3 to 20 % more than they say (ISMP).</source>
        <translation>Les poches du commerce contiennent 3 à 20 % de plus qu’indiqué (ISMP).</translation>
    </message>
    <message>
        <source>No diluent is stated. Allowed for {drug}: {allowed}.</source>
        <translation>Aucun diluant n’est précisé. Autorisés pour {drug} : {allowed}.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.</source>
        <translation>Aucune donnée n’est connue ici sur la durée de stabilité après préparation pour {drug} ; l’« élimination au plus tard » n’est donc pas calculée.</translation>
    </message>
    <message>
        <source>No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.</source>
        <translation>Aucune donnée n’est connue ici sur la durée de stabilité {kept} pour {drug} ; l’« élimination au plus tard » n’est donc pas connue pour : {solutions}.</translation>
    </message>
    <message>
        <source>No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. State your own, with its source, in a protocol of the site.</source>
        <translation>Aucune concentration maximale publiée pour {drug} ne figure dans le protocole ; la solution la plus concentrée est à {strength}. Indiquer la concentration propre à l’établissement, avec sa source, dans un protocole de l’établissement.</translation>
    </message>
    <message>
        <source>No pump is chosen: rates are not rounded and not checked against a pump.</source>
        <translation>Aucune pompe n’est choisie : les débits ne sont ni arrondis ni contrôlés par rapport à une pompe.</translation>
    </message>
    <message>
        <source>No stability data at this strength (below {least}), prepare just before use: {solutions}.</source>
        <translation>Aucune donnée de stabilité à cette concentration (inférieure à {least}), préparer juste avant l’emploi : {solutions}.</translation>
    </message>
    <message>
        <source>No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.</source>
        <translation>Aucun délai n’est indiqué entre ces doses : {steps}. L’heure de chacune des suivantes n’est pas connue. Indiquer un intervalle.</translation>
    </message>
    <message>
        <source>Not checked, because no figure of {drug} is known here: {what}.</source>
        <translation>Non contrôlé, car aucune donnée n’est connue ici pour {drug} : {what}.</translation>
    </message>
    <message>
        <source>Plug flow through the stated lines; no mixing is assumed.</source>
        <translation>Écoulement piston dans les tubulures indiquées ; aucun mélange n’est supposé.</translation>
    </message>
    <message>
        <source>Practice, not a standard: the smallest draw is a site setting.</source>
        <translation>Pratique, et non norme : le plus petit prélèvement est un réglage de l’établissement.</translation>
    </message>
    <message>
        <source>Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; its strongest solution is {strength}.</source>
        <translation>Les concentrations maximales publiées pour {drug} vont de {lowest} à {highest} (×{factor}). Aucune n’est choisie pour ce plan ; sa solution la plus concentrée est à {strength}.</translation>
    </message>
    <message>
        <source>Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings.</source>
        <translation>Dans les schémas publiés de perfusion rapide, le débit de dose est multiplié par 2 à 2,5 à chaque étape ; les limites sont des réglages de l’établissement.</translation>
    </message>
    <message>
        <source>Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose.</source>
        <translation>Dans les séries publiées d’injections IV directes, d’injections et de prises orales, la dose est multipliée par 1,25 à 10 à chaque fois.</translation>
    </message>
    <message>
        <source>Published values span {lowest} to {highest} (×{factor}).</source>
        <translation>Les valeurs publiées vont de {lowest} à {highest} (×{factor}).</translation>
    </message>
    <message>
        <source>Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.</source>
        <translation>Les débits sont arrondis au pas de la pompe ({grid}) et le plan est calculé avec les débits arrondis : {steps}.</translation>
    </message>
    <message>
        <source>Solutions are numbered from the weakest; the site sets the ratio.</source>
        <translation>Les solutions sont numérotées à partir de la moins concentrée ; l’établissement fixe le rapport.</translation>
    </message>
    <message>
        <source>Source: {source}; not verified here.</source>
        <translation>Source : {source} ; non vérifié ici.</translation>
    </message>
    <message>
        <source>Source: {source}; verified by {by}, {on}.</source>
        <translation>Source : {source} ; vérifié par {by}, le {on}.</translation>
    </message>
    <message>
        <source>Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed.</source>
        <translation>L’étape {step} vide sa poche, mais une partie de sa dose ({missing}) reste dans la tubulure au changement de poche.</translation>
    </message>
    <message>
        <source>Step {step} gives less (×{factor}) than a dose before it.</source>
        <translation>L’étape {step} délivre moins (×{factor}) qu’une dose précédente.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.</source>
        <translation>L’étape {step} délivre le médicament plus vite que toute étape précédente (×{rise}) ; la limite fixée pour cet établissement est ×{limit}.</translation>
    </message>
    <message>
        <source>Step {step} gives the drug no faster than a step before it (×{rise}).</source>
        <translation>L’étape {step} ne délivre pas le médicament plus vite qu’une étape précédente (×{rise}).</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the least time known. {fact}</source>
        <translation>L’étape {step} délivre {drug} à {rate} {unit}, plus vite que la dose entière en {time} ({most} {unit}), durée minimale connue. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}</source>
        <translation>L’étape {step} délivre {drug} à {rate} {unit} ; le maximum connu est {most} {unit}. {fact}</translation>
    </message>
    <message>
        <source>Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most.</source>
        <translation>L’étape {step} délivre ×{factor} par rapport à la plus forte dose précédente ; les séries publiées augmentent d’un facteur dix au plus.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only.</source>
        <translation>L’étape {step} requiert {count} × « {tablet} », divisible en {parts} parts égales seulement.</translation>
    </message>
    <message>
        <source>Step {step} needs {count} of “{tablet}”, which is not to be divided.</source>
        <translation>L’étape {step} requiert {count} × « {tablet} », qui ne doit pas être divisé.</translation>
    </message>
    <message>
        <source>Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.</source>
        <translation>L’étape {step} amorce une tubulure déjà remplie de son médicament : quantité parvenant à la veine sans être comptée : {extra}.</translation>
    </message>
    <message>
        <source>Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for each bag; here a line holds {line}.</source>
        <translation>L’étape {step} amorce une tubulure avec {volume}. Cela est prévu pour des tubulures de {volume} contenant au préalable du diluant, une par poche ; ici, une tubulure contient {line}.</translation>
    </message>
    <message>
        <source>Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}.</source>
        <translation>L’étape {step} est à {rate} ; la pompe « {pump} » se règle de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}.</source>
        <translation>Étape {step} : la dose cumulée indique {stated}, mais la somme des doses jusqu’à cette étape est {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}.</source>
        <translation>Étape {step} : le volume cumulé indique {stated}, mais la somme des volumes jusqu’à cette étape est {sum}.</translation>
    </message>
    <message>
        <source>Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding explains.</source>
        <translation>Étape {step} : la somme des doses imprimées est {sum}, la dose cumulée imprimée est {stated} ; l’arrondi n’explique pas un tel écart.</translation>
    </message>
    <message>
        <source>Studies of how well syringes measure small volumes; the share is a site setting.</source>
        <translation>Études sur la précision des seringues pour de petits volumes ; la fraction est un réglage de l’établissement.</translation>
    </message>
    <message>
        <source>The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.</source>
        <translation>La base de calcul donne {result}, ce qui ne peut être comparé à la dose prescrite ({ordered}) : aucune équivalence n’est précisée.</translation>
    </message>
    <message>
        <source>The basis comes to {result}; ordered are {ordered} ({off}).</source>
        <translation>La base de calcul donne {result} ; la dose prescrite est {ordered} ({off}).</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Le soluté porteur</translation>
    </message>
    <message>
        <source>The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.</source>
        <translation>La catégorie « {category} » de ce plan ne figure pas dans les réglages de l’établissement : ses limites ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>The category “{category}” states no limit for what is kept {kept}: {solutions}.</source>
        <translation>La catégorie « {category} » n’indique aucune limite pour une conservation {kept} : {solutions}.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.</source>
        <translation>La concentration choisie, {chosen} ({source}), n’est pas l’une de celles indiquées par le protocole. La choisir à nouveau.</translation>
    </message>
    <message>
        <source>The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}.</source>
        <translation>La concentration choisie, {chosen} ({source}), a été publiée pour {other}, et non pour {drug}.</translation>
    </message>
    <message>
        <source>The concentrations known of {drug} are in another measure than the plan ({per}): not compared.</source>
        <translation>Les concentrations connues pour {drug} relèvent d’une autre grandeur que le plan ({per}) : non comparées.</translation>
    </message>
    <message>
        <source>The date and time of the start are missing.</source>
        <translation>La date et l’heure de début manquent.</translation>
    </message>
    <message>
        <source>The diluent</source>
        <translation>Le diluant</translation>
    </message>
    <message>
        <source>The drugs named in the protocol.</source>
        <translation>Les médicaments cités dans le protocole.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it.</source>
        <translation>La première étape délivre {first} de la dose ; ce protocole commence à {own}. Le volume et le débit modifient cette valeur.</translation>
    </message>
    <message>
        <source>The first step gives {first}; the protocol, followed to the letter, starts with {own}.</source>
        <translation>La première étape délivre {first} ; le protocole, suivi à la lettre, commence par {own}.</translation>
    </message>
    <message>
        <source>The flush</source>
        <translation>Le soluté de rinçage</translation>
    </message>
    <message>
        <source>The flush of {flush} is more than {times} times what lies before the vein ({line}). The {extra} beyond that run for {time} at {rate} after the end of the plan, which is not counted in its time. Is the volume right?</source>
        <translation>Le rinçage de {flush} dépasse {times} fois le volume situé avant la veine ({line}). L’excédent ({extra}) est perfusé pendant {time} à {rate} après la fin du plan, ce qui n’est pas compté dans sa durée. Le volume est-il correct ?</translation>
    </message>
    <message>
        <source>The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at the hub; do not flush.</source>
        <translation>Le rinçage pousse dans la veine {extra} ({share} de la dose) de plus que ce que compte le plan. Clamper et déconnecter à l’embase ; ne pas rincer.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known.</source>
        <translation>L’étiquette ({container}) indique {stated} {unit} dans {stated_mL}, mais le contenu n’est pas connu.</translation>
    </message>
    <message>
        <source>The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} in {held_mL}.</source>
        <translation>L’étiquette ({container}) indique {stated} {unit} dans {stated_mL} ; après préparation et prélèvements, le contenu est de {held} {unit} dans {held_mL}.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) more.</source>
        <translation>La dernière dose est la dose prescrite ({ordered}) ; toutes les doses réunies donnent {given} en un jour, soit {difference} ({share}) de plus.</translation>
    </message>
    <message>
        <source>The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in what time is not stated.</source>
        <translation>La dernière dose est la dose prescrite ({ordered}) ; toutes les doses réunies donnent {given}, soit {difference} ({share}) de plus, et la durée n’est pas précisée.</translation>
    </message>
    <message>
        <source>The last dose is {given}, not the ordered {ordered}.</source>
        <translation>La dernière dose est {given}, et non la dose prescrite ({ordered}).</translation>
    </message>
    <message>
        <source>The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the latest.</source>
        <translation>La dernière étape se termine le {ends}, alors que la fin est demandée au plus tard le {finish_by}. Pour cela, le plan doit commencer au plus tard le {latest}.</translation>
    </message>
    <message>
        <source>The last step ends less than a minute after {finish_by}, by when it should be over. For that it has to start at {latest} at the latest.</source>
        <translation>La dernière étape se termine moins d’une minute après le {finish_by}, alors que la fin est demandée au plus tard à ce moment. Pour cela, le plan doit commencer au plus tard le {latest}.</translation>
    </message>
    <message>
        <source>The limits stated in the protocol.</source>
        <translation>Les limites indiquées dans le protocole.</translation>
    </message>
    <message>
        <source>The line holds {line} of diluent, then of the bag before.</source>
        <translation>La tubulure contient {line} de diluant, puis de la poche précédente.</translation>
    </message>
    <message>
        <source>The line still holds {line} of the bag before.</source>
        <translation>La tubulure contient encore {line} de la poche précédente.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}.</source>
        <translation>La dose prescrite, {dose}, dépasse le maximum pour lequel ce protocole est indiqué, {limit}.</translation>
    </message>
    <message>
        <source>The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}.</source>
        <translation>La dose prescrite, {dose}, est inférieure au minimum pour lequel ce protocole est indiqué, {limit}.</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?</source>
        <translation>La dose prescrite ({ordered}) est environ le dixième du résultat de la base de calcul ({result}). Manque-t-il un zéro ?</translation>
    </message>
    <message>
        <source>The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?</source>
        <translation>La dose prescrite ({ordered}) est environ dix fois le résultat de la base de calcul ({result}). Y a-t-il un zéro de trop ?</translation>
    </message>
    <message>
        <source>The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}</source>
        <translation>La dose prescrite ({ordered}) pour {drug} dépasse le maximum admis sans question ({most}). {fact}</translation>
    </message>
    <message>
        <source>The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.</source>
        <translation>Surremplissage non précisé : {containers}. S’il est de {least} à {most} du volume du contenant, le patient reçoit {low} à {high} au lieu de {planned} ({low_off} à {high_off}). Remplir un contenant vide, ou préciser le surremplissage.</translation>
    </message>
    <message>
        <source>The patient's birth date is missing.</source>
        <translation>La date de naissance du patient manque.</translation>
    </message>
    <message>
        <source>The patient's name is missing.</source>
        <translation>Le nom du patient manque.</translation>
    </message>
    <message>
        <source>The patient's number is missing.</source>
        <translation>L’identifiant du patient manque.</translation>
    </message>
    <message>
        <source>The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}.</source>
        <translation>Le protocole indique ses limites de dose en {unit}. Elles ne peuvent être comparées à la dose prescrite ({dose}).</translation>
    </message>
    <message>
        <source>The protocol, worked out for this order without any change.</source>
        <translation>Le protocole, calculé pour cette prescription sans aucune modification.</translation>
    </message>
    <message>
        <source>The published concentrations in the protocol; the site chooses one.</source>
        <translation>Les concentrations publiées dans le protocole ; l’établissement en choisit une.</translation>
    </message>
    <message>
        <source>The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution is {strength}.</source>
        <translation>La concentration maximale publiée pour {drug} est {lowest}. Elle n’est pas choisie pour ce plan ; sa solution la plus concentrée est à {strength}.</translation>
    </message>
    <message>
        <source>The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: {steps}.</source>
        <translation>La pompe n’accepte aucun volume inférieur à {least} : régler ces étapes par le débit et l’horloge, et saisir le volume total de la poche : {steps}.</translation>
    </message>
    <message>
        <source>The pump's profile in the site settings.</source>
        <translation>Le profil de la pompe dans les réglages de l’établissement.</translation>
    </message>
    <message>
        <source>The route and the steps stated in the protocol.</source>
        <translation>La voie et les étapes indiquées dans le protocole.</translation>
    </message>
    <message>
        <source>The route of this protocol is {route}, but these steps are given another way: {steps}.</source>
        <translation>La voie de ce protocole est : {route}, mais ces étapes sont administrées autrement : {steps}.</translation>
    </message>
    <message>
        <source>The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?</source>
        <translation>L’étape la plus courte dure {time} ; celle du protocole dure {own}. L’unité est-elle correcte ?</translation>
    </message>
    <message>
        <source>The site's drug list.</source>
        <translation>La liste des médicaments de l’établissement.</translation>
    </message>
    <message>
        <source>The starting fraction stated in the protocol.</source>
        <translation>La fraction initiale indiquée dans le protocole.</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) less than the ordered {ordered}.</source>
        <translation>Les étapes délivrent {given}, soit {difference} ({share}) de moins que la dose prescrite ({ordered}).</translation>
    </message>
    <message>
        <source>The steps give {given}, {difference} ({share}) more than the ordered {ordered}.</source>
        <translation>Les étapes délivrent {given}, soit {difference} ({share}) de plus que la dose prescrite ({ordered}).</translation>
    </message>
    <message>
        <source>The stock of {stock} is about 1/{factor} of one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La concentration de la solution mère ({stock}) est environ 1/{factor} d’une concentration connue pour {drug} ({known}). La virgule décimale est-elle bien placée ? Tous les prélèvements en dépendent.</translation>
    </message>
    <message>
        <source>The stock of {stock} is about {factor} times one that is known of {drug} ({known}). Is the decimal point right? Every draw follows from it.</source>
        <translation>La concentration de la solution mère ({stock}) est environ {factor} fois une concentration connue pour {drug} ({known}). La virgule décimale est-elle bien placée ? Tous les prélèvements en dépendent.</translation>
    </message>
    <message>
        <source>The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}</source>
        <translation>La solution la plus concentrée est à {strength} ; la concentration choisie est {chosen} ({source}). {span}</translation>
    </message>
    <message>
        <source>The tablets and their parts as stated in the protocol.</source>
        <translation>Les comprimés et leurs parts, tels qu’indiqués dans le protocole.</translation>
    </message>
    <message>
        <source>The times of the plan: what is made first ages first.</source>
        <translation>Les horaires du plan : ce qui est préparé en premier vieillit en premier.</translation>
    </message>
    <message>
        <source>The times of the plan; assumed: each place of keeping uses up its own limit in proportion to the time there.</source>
        <translation>Les horaires du plan ; hypothèse : chaque lieu de conservation consomme sa propre limite en proportion du temps qui y est passé.</translation>
    </message>
    <message>
        <source>The vials of the plan: from half of the drug on a label to a quarter more is believed to be in one.</source>
        <translation>Les flacons du plan : un contenu allant de la moitié de la quantité de médicament indiquée sur une étiquette à un quart de plus que celle-ci est admis pour un flacon.</translation>
    </message>
    <message>
        <source>These are stated to hold no more than they say: {containers}. Makers' bags hold {least} to {most} more.</source>
        <translation>Surremplissage indiqué comme nul : {containers}. Les poches du commerce contiennent {least} à {most} de plus qu’indiqué.</translation>
    </message>
    <message>
        <source>This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?</source>
        <translation>Cette dose fait ouvrir au moins {count} flacons de {vial} ; au-delà de {most}, la question est posée. La dose est-elle correcte ?</translation>
    </message>
    <message>
        <source>This protocol was published for {drugs}; nothing is said of “{drug}”.</source>
        <translation>Ce protocole a été publié pour {drugs} ; il n’indique rien pour « {drug} ».</translation>
    </message>
    <message>
        <source>Two products are called “{name}”. Give each a name of its own.</source>
        <translation>Deux produits s’appellent « {name} ». Donner à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Two strengths on one label are misread; ISMP, look-alike names.</source>
        <translation>Deux concentrations sur une étiquette prêtent à confusion ; ISMP, noms ressemblants.</translation>
    </message>
    <message>
        <source>Under {share} of its dose reach the vein during step {step}. It empties its bag, the last {line} of it into its line: a flush of at least {line} belongs to this plan.</source>
        <translation>Étape {step} : moins de {share} de sa dose parvient à la veine pendant sa durée. Elle vide sa poche, dont la fin ({line}) passe dans la tubulure : un rinçage d’au moins {line} fait partie de ce plan.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. Each empties its bag, the last {line} of it into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and make its bag {room} larger.</source>
        <translation>Étapes {steps} : moins de {share} de leur dose parvient à la veine pendant leur durée. Chacune vide sa poche, dont la fin ({line}) passe dans la tubulure et y reste au changement de poche. Donner à une telle étape un volume au lieu de « jusqu’à vidange », et augmenter le volume de sa poche de {room}.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. What lies between the join and the vein ({common}) holds them back: join the lines nearer to the vein, or let more carrier run.</source>
        <translation>Étapes {steps} : moins de {share} de leur dose parvient à la veine pendant leur durée. Le segment entre le point de jonction et la veine ({common}) les retient : raccorder les tubulures plus près de la veine, ou perfuser davantage de soluté porteur.</translation>
    </message>
    <message>
        <source>Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with that bag and joined at the vein.</source>
        <translation>Étapes {steps} : moins de {share} de leur dose parvient à la veine pendant leur durée. {why} Utiliser une tubulure par poche, amorcée avec cette poche et raccordée à la veine.</translation>
    </message>
    <message>
        <source>What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label leaves amount and volume blank.</source>
        <translation>Contenu inconnu : {container}. Aucune seringue de l’établissement ne peut mesurer l’un des prélèvements nécessaires à sa préparation. Son étiquette laisse la quantité et le volume en blanc.</translation>
    </message>
    <message>
        <source>What is taken out of a bag must be in it.</source>
        <translation>Ce qui est prélevé dans une poche doit s’y trouver.</translation>
    </message>
    <message>
        <source>What the powder is reconstituted with</source>
        <translation>Le solvant de reconstitution</translation>
    </message>
    <message>
        <source>When the solutions are prepared is not stated, so that no begin by and no discard by are known.</source>
        <translation>Le moment de préparation des solutions n’est pas précisé ; le « début au plus tard » et l’« élimination au plus tard » ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: {solutions}.</source>
        <translation>Les conditions de conservation jusqu’à la mise en place ne sont pas précisées ; le « début au plus tard » et l’« élimination au plus tard » ne sont donc pas connus : {solutions}.</translation>
    </message>
    <message>
        <source>at 2 to 8 °C</source>
        <translation>entre 2 et 8 °C</translation>
    </message>
    <message>
        <source>at room temperature</source>
        <translation>à température ambiante</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradermique</translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation>perfusion intraveineuse</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>intraveineuse directe</translation>
    </message>
    <message>
        <source>its concentration</source>
        <translation>sa concentration</translation>
    </message>
    <message>
        <source>its diluent</source>
        <translation>son diluant</translation>
    </message>
    <message>
        <source>its rate</source>
        <translation>son débit</translation>
    </message>
    <message>
        <source>its stock</source>
        <translation>sa solution mère</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>orale</translation>
    </message>
    <message>
        <source>skin prick</source>
        <translation>prick-test cutané</translation>
    </message>
    <message>
        <source>step {step}: {asked} becomes {rate}</source>
        <translation>étape {step} : {asked} devient {rate}</translation>
    </message>
    <message>
        <source>step {step}: {kind}</source>
        <translation>étape {step} : {kind}</translation>
    </message>
    <message>
        <source>step {step}: {rate}</source>
        <translation>étape {step} : {rate}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>étape {step} : {volume}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>étapes {first} à {last}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sous-cutanée</translation>
    </message>
    <message>
        <source>the remainder of the dose in the last solution, run until empty, with a flush of {flush}</source>
        <translation>le reste de la dose dans la dernière solution, perfusée jusqu’à vidange, avec un rinçage de {flush}</translation>
    </message>
    <message>
        <source>{concentration} once the powder is reconstituted</source>
        <translation>{concentration} après reconstitution de la poudre</translation>
    </message>
    <message>
        <source>{container} of {volume}: {overfill} ({share})</source>
        <translation>{container} de {volume} : {overfill} ({share})</translation>
    </message>
    <message>
        <source>{container} {number}</source>
        <translation>{container} {number}</translation>
    </message>
    <message>
        <source>{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per}).</source>
        <translation>{container} {number} ({strength} {per}) : concentration non supérieure à celle de la solution précédente ({before} {per}).</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}</source>
        <translation>{container} {number} : {strength} {per} ; l’information produit pour {drug} indique {range}. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}</source>
        <translation>{container} {number} : {strength} {per} ; ce qui est connu pour {drug} est {range}, et ne provient pas de l’information produit. {fact}</translation>
    </message>
    <message>
        <source>{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker solutions, {line} in its line.</source>
        <translation>{container} {number} : contient {volume}, pour un besoin de {needed} : {infused} pour ses étapes, {donated} pour les solutions moins concentrées, {line} dans sa tubulure.</translation>
    </message>
    <message>
        <source>{container} {number} is to be made from an intermediate dilution of the stock, but none of up to {most} can be measured that holds enough. All numbers are those of a draw from stock: choose another source.</source>
        <translation>{container} {number} : préparation demandée à partir d’une dilution intermédiaire de la solution mère, mais aucune dilution d’au plus {most} n’est à la fois mesurable et suffisante. Toutes les valeurs sont celles d’un prélèvement de solution mère : choisir une autre source.</translation>
    </message>
    <message>
        <source>{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.</source>
        <translation>{container} {number} : concentration ×{ratio} par rapport à celle de la solution précédente ; dans le protocole, ×{own}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}, more than the {volume} it is made up to.</source>
        <translation>{container} {number} : prélèvement nécessaire de {draw}, supérieur au volume final de {volume}.</translation>
    </message>
    <message>
        <source>{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}.</source>
        <translation>{container} {number} : prélèvement nécessaire de {draw} ; le plus petit prélèvement fixé pour cet établissement est {least}.</translation>
    </message>
    <message>
        <source>{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and what it holds.</source>
        <translation>{container} {number} : contiendrait {strength} {per} ; aucune solution ne contient plus de {most} {per}. Vérifier son volume et son contenu.</translation>
    </message>
    <message>
        <source>{container} {number}: no syringe of this site can measure a draw of {draw}.</source>
        <translation>{container} {number} : aucune seringue de l’établissement ne peut mesurer un prélèvement de {draw}.</translation>
    </message>
    <message>
        <source>{container} {number}: this site has no syringe of {missing}; the draw is measured with others.</source>
        <translation>{container} {number} : l’établissement n’a pas de seringue de {missing} ; le prélèvement est mesuré avec d’autres seringues.</translation>
    </message>
    <message>
        <source>{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.</source>
        <translation>{container} {number} : {draw} dans une seringue de {syringe} représente moins de {share} de sa capacité, zone où elle mesure mal.</translation>
    </message>
    <message>
        <source>{draw} from an intermediate dilution of the stock</source>
        <translation>{draw} d’une dilution intermédiaire de la solution mère</translation>
    </message>
    <message>
        <source>{draw} from stock</source>
        <translation>{draw} de solution mère</translation>
    </message>
    <message>
        <source>{draw} from {donor}</source>
        <translation>{draw} de {donor}</translation>
    </message>
    <message>
        <source>{kept} (begin by {moment})</source>
        <translation>{kept} (début au plus tard le {moment})</translation>
    </message>
    <message>
        <source>{kept} (discard by {moment})</source>
        <translation>{kept} (élimination au plus tard le {moment})</translation>
    </message>
    <message>
        <source>{lost} ({share} of the dose) run out when the line of {bag} is primed, {waste} of a bag that is run until empty: step {step} cannot give them, and no flush brings them back. Prime that line without loss.</source>
        <translation>Perte à l’amorçage de la tubulure ({bag}) : {lost} ({share} de la dose), soit {waste} d’une poche perfusée jusqu’à vidange. L’étape {step} ne peut pas administrer cette quantité, et aucun rinçage ne la récupère. Amorcer cette tubulure sans perte.</translation>
    </message>
    <message>
        <source>{max} or less</source>
        <translation>{max} ou moins</translation>
    </message>
    <message>
        <source>{min} or more</source>
        <translation>{min} ou plus</translation>
    </message>
    <message>
        <source>{min} to {max}</source>
        <translation>{min} à {max}</translation>
    </message>
    <message>
        <source>{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this plan.</source>
        <translation>Reste dans la tubulure de la dernière poche : {missing} ({share} de la dose). Un rinçage d’au moins {line} fait partie de ce plan.</translation>
    </message>
    <message>
        <source>{note} {stands}</source>
        <translation>{note} {stands}</translation>
    </message>
    <message>
        <source>{problem} It could be made: {ways}.</source>
        <translation>{problem} Préparation possible : {ways}.</translation>
    </message>
    <message>
        <source>{problem} It would do: a volume of {volume} for that step, and {bag} made to {made_to}.</source>
        <translation>{problem} Conviendrait : un volume de {volume} pour cette étape, et un volume préparé de {made_to} ({bag}).</translation>
    </message>
    <message>
        <source>{problem} It would do: {ways}.</source>
        <translation>{problem} Conviendrait : {ways}.</translation>
    </message>
    <message>
        <source>{problem} No donor and no intermediate dilution helps: choose a weaker stock, or another protocol.</source>
        <translation>{problem} Ni un prélèvement dans une autre solution ni une dilution intermédiaire ne conviennent : choisir une solution mère moins concentrée, ou un autre protocole.</translation>
    </message>
    <message>
        <source>{problem} Nothing that it could be drawn from is strong enough: choose a stronger stock, of at least {strength}, or another protocol.</source>
        <translation>{problem} Aucune source de prélèvement n’est assez concentrée : choisir une solution mère plus concentrée, d’au moins {strength}, ou un autre protocole.</translation>
    </message>
    <message>
        <source>{role} has no stated fluid, and the ward would take what is at hand. Allowed for {drug}: {allowed}. State it.</source>
        <translation>{role} n’est pas précisé, et le service prendrait ce qui est à portée de main. Autorisés pour {drug} : {allowed}. Le préciser.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first.</source>
        <translation>{role}, {fluid}, n’est ni autorisé ni exclu pour {drug} ; autorisés : {allowed}. Vérifier avant emploi.</translation>
    </message>
    <message>
        <source>{role}, {fluid}, must not be used with {drug}. {fact}</source>
        <translation>{role}, {fluid}, ne doit pas être utilisé avec {drug}. {fact}</translation>
    </message>
    <message>
        <source>{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.</source>
        <translation>{role}, « {typed} », n’est pas un soluté connu ici : non contrôlé. Autorisés pour {drug} : {allowed}.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: it is stable for {time} {kept}, of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} : fin le {ends}, après l’élimination au plus tard ({discard_by}) ; stable {time} {kept}, durée déjà entamée par sa source, préparée le {clock}.</translation>
    </message>
    <message>
        <source>{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.</source>
        <translation>{solution} : fin le {ends}, après l’élimination au plus tard ({discard_by}) ; préparation le {clock}, stable {time} {kept}.</translation>
    </message>
    <message>
        <source>{solution} hangs for {hanging}; at room temperature the drug is stable for {time}.</source>
        <translation>{solution} : en place pendant {hanging} ; à température ambiante, le médicament est stable {time}.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: it may be begun for {limit} ({category}), of which what it is drawn from, made at {clock}, had used up a part.</source>
        <translation>{solution} : mise en place le {hangs}, après le début au plus tard ({begin_by}) ; début possible pendant {limit} ({category}), durée déjà entamée par sa source, préparée le {clock}.</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} ({category}).</source>
        <translation>{solution} : mise en place le {hangs}, après le début au plus tard ({begin_by}) ; préparation le {clock}, début possible pendant {limit} ({category}).</translation>
    </message>
    <message>
        <source>{solution} is hung at {hangs}, before it is made at {made}. Look at the dates and times of the plan.</source>
        <translation>{solution} : mise en place le {hangs}, avant sa préparation le {made}. Vérifier les dates et heures du plan.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late if it is kept like this until it is hung: {limits}. State where it is kept.</source>
        <translation>{solution} : préparation le {clock}, mise en place le {hangs}, vidange le {ends} ; trop tard en cas de conservation ainsi jusqu’à la mise en place : {limits}. Préciser les conditions de conservation.</translation>
    </message>
    <message>
        <source>{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late wherever it is kept until it is hung: {limits}.</source>
        <translation>{solution} : préparation le {clock}, mise en place le {hangs}, vidange le {ends} ; trop tard quelles que soient les conditions de conservation jusqu’à la mise en place : {limits}.</translation>
    </message>
    <message>
        <source>{solution} is made at {made}, before what it is drawn from, {donor}, is made at {later}. Look at the times of the plan.</source>
        <translation>{solution} : préparation le {made}, avant celle de sa source ({donor}), le {later}. Vérifier les horaires du plan.</translation>
    </message>
    <message>
        <source>{solution} with {really} at best instead of {planned} ({off})</source>
        <translation>{solution} au mieux à {really} au lieu de {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution} with {really} instead of {planned} ({off})</source>
        <translation>{solution} à {really} au lieu de {planned} ({off})</translation>
    </message>
    <message>
        <source>{solution}, made at {clock}, ends at {ends}: stronger solutions are stable for {time} {kept}, and of its own strength nothing is known. Prepare it later.</source>
        <translation>{solution} : préparation le {clock}, fin le {ends} ; les solutions plus concentrées sont stables {time} {kept}, et rien n’est connu à sa propre concentration. Préparer plus tard.</translation>
    </message>
    <message>
        <source>{volume} as its volume</source>
        <translation>un volume de {volume}</translation>
    </message>
    <message>
        <source>{what} (“{remark}”)</source>
        <translation>{what} (« {remark} »)</translation>
    </message>
    <message>
        <source>“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability.</source>
        <translation>« {drug} » ne figure pas dans la liste des médicaments : rien n’est connu ici de ses diluants, limites ou stabilité.</translation>
    </message>
    <message>
        <source>“{name}” is stated to hold {holds}. The name says another strength.</source>
        <translation>« {name} » est indiqué comme contenant {holds}. Le nom indique une autre concentration.</translation>
    </message>
</context>
<context>
    <name>Governed</name>
    <message>
        <source>All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Toute la dose prescrite ({dose}) est dans : {solution}. Modifier son volume ({volume}) ou la dose prescrite.</translation>
    </message>
    <message>
        <source>As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from what the stronger ones really hold. Change how {solution} is made.</source>
        <translation>Tel que préparé : dépend des prélèvements mesurés à la seringue, du remplissage des contenants et du contenu réel des solutions plus concentrées. Modifier le mode de préparation ({solution}).</translation>
    </message>
    <message>
        <source>Step {step} fills a line and counts no dose. Change its volume.</source>
        <translation>L’étape {step} remplit une tubulure et ne compte aucune dose. Modifier son volume.</translation>
    </message>
    <message>
        <source>Step {step} fills a line; the next step begins when it ends.</source>
        <translation>L’étape {step} remplit une tubulure ; l’étape suivante commence à sa fin.</translation>
    </message>
    <message>
        <source>Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.</source>
        <translation>L’étape {step} administre tout ce qui reste ({solution}). Modifier le volume ({solution} : {volume}) ou les étapes ci-dessus.</translation>
    </message>
    <message>
        <source>Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>L’étape {step} administre ce que les étapes ci-dessus laissent de la dose prescrite. Modifier la dose prescrite ({dose}) ou les étapes ci-dessus.</translation>
    </message>
    <message>
        <source>Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted.</source>
        <translation>L’étape {step} est un prick-test : la part de la goutte qui pénètre dans la peau n’est pas mesurée ; ni volume ni dose ne sont comptés.</translation>
    </message>
    <message>
        <source>Step {step} is given at once: it has no rate and no time.</source>
        <translation>L’étape {step} est administrée en une fois : elle n’a ni débit ni durée.</translation>
    </message>
    <message>
        <source>Step {step} is given without a solution and has no volume. Change its dose.</source>
        <translation>L’étape {step} est administrée sans solution et n’a pas de volume. Modifier sa dose.</translation>
    </message>
    <message>
        <source>Step {step} is not given as tablets. Change its dose or its volume.</source>
        <translation>L’étape {step} n’est pas administrée en comprimés. Modifier sa dose ou son volume.</translation>
    </message>
    <message>
        <source>Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>L’étape {step} est au débit final de {rate}. Modifier le débit final : il modifie {count} débits.</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the steps above. Change the ordered dose ({dose}).</source>
        <translation>L’étape {step} dure jusqu’à administration de la dose prescrite : sa dose et son volume dépendent de la dose prescrite et des étapes ci-dessus. Modifier la dose prescrite ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change its rate, or the ordered dose ({dose}).</source>
        <translation>L’étape {step} dure jusqu’à administration de la dose prescrite : sa durée dépend de son débit et de la dose prescrite. Modifier son débit ou la dose prescrite ({dose}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps above.</source>
        <translation>L’étape {step} dure jusqu’à vidange ({solution}) et administre ce que les étapes ci-dessus laissent de la dose prescrite. Modifier la dose prescrite ({dose}) ou les étapes ci-dessus.</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. Change its rate, or the volume of {solution} ({volume}).</source>
        <translation>L’étape {step} dure jusqu’à vidange ({solution}) : sa durée dépend de son débit et du volume ({solution}). Modifier son débit ou le volume ({solution} : {volume}).</translation>
    </message>
    <message>
        <source>Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the steps above. Change the volume of {solution} ({volume}).</source>
        <translation>L’étape {step} dure jusqu’à vidange ({solution}) : son volume et sa dose dépendent du volume ({solution}) et des étapes ci-dessus. Modifier le volume ({solution} : {volume}).</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.</source>
        <translation>La dose de l’étape {step} dépend de son nombre de comprimés ({amount} par comprimé) : une saisie ici modifie le nombre.</translation>
    </message>
    <message>
        <source>The dose of step {step} follows from its volume: typing here changes the volume.</source>
        <translation>La dose de l’étape {step} dépend de son volume : une saisie ici modifie le volume.</translation>
    </message>
    <message>
        <source>The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the dose.</source>
        <translation>Le nombre de comprimés de l’étape {step} dépend de sa dose ({amount} par comprimé) : une saisie ici modifie la dose.</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.</source>
        <translation>Le produit contient {per} {unit} ({component}) par {unit} ({counted}). Modifier le contenu ({solution}).</translation>
    </message>
    <message>
        <source>The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.</source>
        <translation>Le produit contient {per} {unit} ({component}) par {unit} ({counted}). Modifier la dose de l’étape {step}.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose and time: typing here changes the dose (time held).</source>
        <translation>Le débit de l’étape {step} dépend de sa dose et de sa durée : une saisie ici modifie la dose (durée maintenue).</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing here changes the dose rate.</source>
        <translation>Le débit de l’étape {step} dépend de son débit de dose ({dose_rate}) et de la concentration ({solution}) : une saisie ici modifie le débit de dose.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the time.</source>
        <translation>Le débit de l’étape {step} dépend de son volume et de sa durée : une saisie ici modifie la durée.</translation>
    </message>
    <message>
        <source>The rate of step {step} follows from its volume and time: typing here changes the volume (time held).</source>
        <translation>Le débit de l’étape {step} dépend de son volume et de sa durée : une saisie ici modifie le volume (durée maintenue).</translation>
    </message>
    <message>
        <source>The rate of step {step} is the final rate: typing here changes the final rate.</source>
        <translation>Le débit de l’étape {step} est le débit final : une saisie ici modifie le débit final.</translation>
    </message>
    <message>
        <source>The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the final rate moves it.</source>
        <translation>Le débit de l’étape {step} vaut {fraction} du débit final de {rate} : une saisie ici modifie cette fraction ; le débit final modifie aussi ce débit.</translation>
    </message>
    <message>
        <source>The time of step {step} follows from its rate and from how much it gives. Change one of these.</source>
        <translation>La durée de l’étape {step} dépend de son débit et de la quantité administrée. Modifier l’un des deux.</translation>
    </message>
    <message>
        <source>The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: it moves {count} rates.</source>
        <translation>Le volume et la dose de l’étape {step} dépendent de sa durée et du débit final de {rate}. Modifier le débit final : il modifie {count} débits.</translation>
    </message>
    <message>
        <source>The volume of step {step} follows from its dose: typing here changes the dose.</source>
        <translation>Le volume de l’étape {step} dépend de sa dose : une saisie ici modifie la dose.</translation>
    </message>
    <message>
        <source>This adds up steps 1 to {step}. Change one of these steps.</source>
        <translation>Somme des étapes 1 à {step}. Modifier l’une de ces étapes.</translation>
    </message>
    <message>
        <source>This adds up the steps that draw on {solution}. Change one of these steps.</source>
        <translation>Somme des étapes alimentées par : {solution}. Modifier l’une de ces étapes.</translation>
    </message>
    <message>
        <source>This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.</source>
        <translation>Compare l’étape {step} à l’étape précédente la plus rapide. Modifier le débit de l’une d’elles ou une concentration.</translation>
    </message>
    <message>
        <source>This compares the dose of step {step} with the highest dose before it. Change one of them.</source>
        <translation>Compare la dose de l’étape {step} à la plus forte dose précédente. Modifier l’une d’elles.</translation>
    </message>
    <message>
        <source>This follows from the start of the plan and the times of the steps above.</source>
        <translation>Dépend du début du plan et des durées des étapes ci-dessus.</translation>
    </message>
    <message>
        <source>This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen on the page Preparation.</source>
        <translation>Dépend de la solution mère et du contenu ({solution} et solutions plus concentrées). Le mode de préparation ({solution}) se choisit à la page Préparation.</translation>
    </message>
    <message>
        <source>This follows from what {solution} holds: typing here changes its content (volume held).</source>
        <translation>Dépend du contenu ({solution}) : une saisie ici modifie le contenu (volume maintenu).</translation>
    </message>
    <message>
        <source>This is an input: type another value to change it.</source>
        <translation>Donnée à saisir : saisir une autre valeur pour la modifier.</translation>
    </message>
    <message>
        <source>This is computed from the order, the solutions and the steps.</source>
        <translation>Calculé à partir de la prescription, des solutions et des étapes.</translation>
    </message>
    <message>
        <source>This product has no further drug in it.</source>
        <translation>Ce produit ne contient pas d’autre médicament.</translation>
    </message>
    <message>
        <source>This product has no volume stated, so no amount. Change its concentration.</source>
        <translation>Le volume de ce produit n’est pas précisé, donc aucune quantité. Modifier sa concentration.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × time.</source>
        <translation>Une saisie ici modifie le débit de l’étape {step} (durée maintenue) : sa dose est la concentration ({solution}) × débit × durée.</translation>
    </message>
    <message>
        <source>Typing here changes the rate of step {step} (time held): its volume is rate × time.</source>
        <translation>Une saisie ici modifie le débit de l’étape {step} (durée maintenue) : son volume est débit × durée.</translation>
    </message>
    <message>
        <source>What kind of step this is comes from the protocol.</source>
        <translation>Le type de cette étape vient du protocole.</translation>
    </message>
    <message>
        <source>What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what they hold.</source>
        <translation>Ce qui parvient à la veine dépend des étapes et des tubulures. Modifier l’amorçage et le raccordement des tubulures, ou leur volume.</translation>
    </message>
    <message>
        <source>What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.</source>
        <translation>Ce que les autres laissent de la dose prescrite ({dose}) est dans : {solution}. Modifier son volume ({volume}) ou la dose prescrite.</translation>
    </message>
    <message>
        <source>bag {number}</source>
        <translation>poche {number}</translation>
    </message>
    <message>
        <source>cup {number}</source>
        <translation>gobelet {number}</translation>
    </message>
    <message>
        <source>syringe {number}</source>
        <translation>seringue {number}</translation>
    </message>
    <message>
        <source>vial {number}</source>
        <translation>flacon {number}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Bag labels</source>
        <translation>Étiquettes des poches</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Page de calibrage</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was replaced.</source>
        <translation>Annulé. Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Left off labels for lack of room: {parts}.</source>
        <translation>Omis sur des étiquettes, faute de place : {parts}.</translation>
    </message>
    <message>
        <source>STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a published one in the field Strength (--strength), or type the site's own concentration, before documents are made.</source>
        <translation>CONCENTRATION NON CHOISIE : {strength} pour la solution la plus concentrée est une valeur provisoire du protocole. Choisir une concentration publiée dans le champ Concentration (--strength), ou saisir celle de l’établissement, avant de produire les documents.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Le dossier {path} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>There is no document “{kind}”. Possible: {possible}.</source>
        <translation>Il n’existe pas de document « {kind} ». Possibles : {possible}.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Possible: {possible}.</source>
        <translation>Il n’existe pas de papier « {paper} ». Possibles : {possible}.</translation>
    </message>
    <message>
        <source>There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone.</source>
        <translation>Pas assez de place pour les étapes sur : {labels} ; les débits et les doses figurent uniquement sur la fiche de préparation.</translation>
    </message>
    <message>
        <source>as which number it is given</source>
        <translation>numéro d’ordre d’administration</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>concentration</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>diluent and route</source>
        <translation>diluant et voie</translation>
    </message>
    <message>
        <source>how much is given and what stays</source>
        <translation>quantité administrée et reste</translation>
    </message>
    <message>
        <source>how the line is primed and emptied</source>
        <translation>amorçage et vidange de la tubulure</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>lignes de signature</translation>
    </message>
    <message>
        <source>plan hash</source>
        <translation>empreinte du plan</translation>
    </message>
    <message>
        <source>until when it is used</source>
        <translation>délais d’utilisation</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>service</translation>
    </message>
    <message>
        <source>when it was prepared</source>
        <translation>date et heure de préparation</translation>
    </message>
    <message>
        <source>{document}: {drug}, plan {hash}</source>
        <translation>{document} : {drug}, plan {hash}</translation>
    </message>
    <message>
        <source>{label} does not fit on {stock}: name, id, drug and content are never set smaller than 12 points and never cut. The smallest stock that can carry all labels of this plan is {other} ({id}).</source>
        <translation>{label} ne tient pas sur {stock} : nom, identifiant, médicament et contenu ne sont jamais imprimés à moins de 12 points ni tronqués. Le plus petit format pouvant recevoir toutes les étiquettes de ce plan est {other} ({id}).</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder for the documents.</source>
        <translation>{path} est un fichier, et non un dossier. Choisir un dossier pour les documents.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>({amount} in each)</source>
        <translation>({amount} par comprimé)</translation>
    </message>
    <message>
        <source>({concentration})</source>
        <translation>({concentration})</translation>
    </message>
    <message>
        <source>+ {volume} flush</source>
        <translation>+ {volume} rinçage</translation>
    </message>
    <message>
        <source>+ {volume} in the line</source>
        <translation>+ {volume} dans la tubulure</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 comprimé</translation>
    </message>
    <message>
        <source>BAG {number} of {count}</source>
        <translation>POCHE {number} sur {count}</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Débuter avant</translation>
    </message>
    <message>
        <source>Begin by {begin_by}.</source>
        <translation>Débuter au plus tard le {begin_by}.</translation>
    </message>
    <message>
        <source>By push {pushed}, by infusion {volume}.</source>
        <translation>IV directe : {pushed} ; perfusion : {volume}.</translation>
    </message>
    <message>
        <source>CUP {number} of {count}</source>
        <translation>GOBELET {number} sur {count}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>DOSE {number} of {count}</source>
        <translation>DOSE {number} sur {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Éliminer avant</translation>
    </message>
    <message>
        <source>Discard by {discard_by}.</source>
        <translation>Éliminer au plus tard le {discard_by}.</translation>
    </message>
    <message>
        <source>Do not empty.</source>
        <translation>Ne pas vider.</translation>
    </message>
    <message>
        <source>Do not empty: leave {volume}.</source>
        <translation>Ne pas vider : laisser {volume}.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>For prick tests: no volume is measured.</source>
        <translation>Pour prick-tests : aucun volume mesuré.</translation>
    </message>
    <message>
        <source>Give all of it.</source>
        <translation>Administrer la totalité.</translation>
    </message>
    <message>
        <source>Give {volume}.</source>
        <translation>Administrer {volume}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Infuse {volume} in all.</source>
        <translation>Perfuser {volume} au total.</translation>
    </message>
    <message>
        <source>Keep at 2 to 8 °C.</source>
        <translation>Conserver entre 2 et 8 °C.</translation>
    </message>
    <message>
        <source>Keep at room temperature.</source>
        <translation>Conserver à température ambiante.</translation>
    </message>
    <message>
        <source>Next after</source>
        <translation>Suivante après</translation>
    </message>
    <message>
        <source>Next dose after {time}.</source>
        <translation>Dose suivante après {time}.</translation>
    </message>
    <message>
        <source>Next dose on day {day}.</source>
        <translation>Dose suivante : jour {day}.</translation>
    </message>
    <message>
        <source>No flush is stated: the end of the dose stays in the line.</source>
        <translation>Aucun rinçage précisé : la fin de la dose reste dans la tubulure.</translation>
    </message>
    <message>
        <source>One dose of {volume}.</source>
        <translation>Une dose de {volume}.</translation>
    </message>
    <message>
        <source>One line for all, primed with this bag ({volume}).</source>
        <translation>Tubulure commune, amorcée avec cette poche ({volume}).</translation>
    </message>
    <message>
        <source>One line for all, primed with {diluent} ({volume}).</source>
        <translation>Tubulure commune, amorcée avec {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with this bag ({volume}).</source>
        <translation>Tubulure dédiée, amorcée avec cette poche ({volume}).</translation>
    </message>
    <message>
        <source>Own line, primed with {diluent} ({volume}).</source>
        <translation>Tubulure dédiée, amorcée avec {diluent} ({volume}).</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prepared {moment}</source>
        <translation>Préparé le {moment}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Record {record} · {container} · {check}</source>
        <translation>Dossier {record} · {container} · {check}</translation>
    </message>
    <message>
        <source>Run until empty.</source>
        <translation>Perfuser jusqu’à vidange.</translation>
    </message>
    <message>
        <source>SYRINGE {number} of {count}</source>
        <translation>SERINGUE {number} sur {count}</translation>
    </message>
    <message>
        <source>Same line as before: it still holds {before}.</source>
        <translation>Même tubulure qu’avant ; elle contient encore : {before}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} are in the line.</source>
        <translation>Étape {step} : {pumped} à la pompe ; la fin ({volume}) est dans la tubulure.</translation>
    </message>
    <message>
        <source>Step {step}: pump {pumped}; the last {volume} stay in the line.</source>
        <translation>Étape {step} : {pumped} à la pompe ; la fin ({volume}) reste dans la tubulure.</translation>
    </message>
    <message>
        <source>TABLETS</source>
        <translation>COMPRIMÉS</translation>
    </message>
    <message>
        <source>TABLETS {number} of {count}</source>
        <translation>COMPRIMÉS {number} sur {count}</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimés</translation>
    </message>
    <message>
        <source>The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it.</source>
        <translation>Le nom « {name} » ne tient pas sur deux lignes d’étiquette en taille lisible. Saisir une forme plus courte.</translation>
    </message>
    <message>
        <source>The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or the diluent.</source>
        <translation>Les textes ne tiennent pas sur l’étiquette en taille lisible : {label}. Abréger le nom du patient, le médicament, le service ou le diluant.</translation>
    </message>
    <message>
        <source>The time to the next dose is not stated.</source>
        <translation>Délai avant la dose suivante non précisé.</translation>
    </message>
    <message>
        <source>Then clamp and disconnect at the hub; do not flush.</source>
        <translation>Puis clamper et déconnecter à l’embase ; ne pas rincer.</translation>
    </message>
    <message>
        <source>Then clamp and hang the next on the same line; do not flush.</source>
        <translation>Puis clamper et poser la suivante sur la même tubulure ; ne pas rincer.</translation>
    </message>
    <message>
        <source>Then clamp and keep the line; do not flush.</source>
        <translation>Puis clamper et conserver la tubulure ; ne pas rincer.</translation>
    </message>
    <message>
        <source>Then flush with {volume} at {rate}.</source>
        <translation>Puis rincer avec {volume} à {rate}.</translation>
    </message>
    <message>
        <source>Then flush with {volume} of {fluid} at {rate}.</source>
        <translation>Puis rincer avec {volume} ({fluid}) à {rate}.</translation>
    </message>
    <message>
        <source>There is no place {place} on {stock}: places are counted from 1 to {count}, row by row.</source>
        <translation>Il n’y a pas d’emplacement {place} sur {stock} : les emplacements sont numérotés de 1 à {count}, rangée par rangée.</translation>
    </message>
    <message>
        <source>This is the last dose.</source>
        <translation>Ceci est la dernière dose.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Too little in it: {volume} are missing.</source>
        <translation>Contenu insuffisant : il manque {volume}.</translation>
    </message>
    <message>
        <source>VIAL {number} of {count}</source>
        <translation>FLACON {number} sur {count}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>a quarter of a tablet</source>
        <translation>un quart de comprimé</translation>
    </message>
    <message>
        <source>a third of a tablet</source>
        <translation>un tiers de comprimé</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>en une fois</translation>
    </message>
    <message>
        <source>born</source>
        <translation>né(e) le</translation>
    </message>
    <message>
        <source>give as number {place} · step {steps}</source>
        <translation>à donner en n° {place} · étape {steps}</translation>
    </message>
    <message>
        <source>give as number {place} · steps {steps}</source>
        <translation>à donner en n° {place} · étapes {steps}</translation>
    </message>
    <message>
        <source>half a tablet</source>
        <translation>un demi-comprimé</translation>
    </message>
    <message>
        <source>in {diluent}, {route}</source>
        <translation>dans {diluent}, {route}</translation>
    </message>
    <message>
        <source>not given: for dilution only</source>
        <translation>ne pas administrer : pour dilution uniquement</translation>
    </message>
    <message>
        <source>push</source>
        <translation>IV directe</translation>
    </message>
    <message>
        <source>push {volume}</source>
        <translation>IV directe {volume}</translation>
    </message>
    <message>
        <source>step {steps}: DOSE ON WORKSHEET.</source>
        <translation>étape {steps} : DOSE SUR FICHE DE PRÉPARATION.</translation>
    </message>
    <message>
        <source>step {steps}: RATE ON WORKSHEET.</source>
        <translation>étape {steps} : DÉBIT SUR FICHE DE PRÉPARATION.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
    <message>
        <source>step {step} · day {day}</source>
        <translation>étape {step} · jour {day}</translation>
    </message>
    <message>
        <source>step {step}: prime {volume}</source>
        <translation>étape {step} : amorcer {volume}</translation>
    </message>
    <message>
        <source>step {step}: {rate} for {time}</source>
        <translation>étape {step} : {rate} pendant {time}</translation>
    </message>
    <message>
        <source>step {step}: {volume}</source>
        <translation>étape {step} : {volume}</translation>
    </message>
    <message>
        <source>step {step}: {volume}, next after {time}</source>
        <translation>étape {step} : {volume}, suivante après {time}</translation>
    </message>
    <message>
        <source>steps {steps}: DOSES ON WORKSHEET.</source>
        <translation>étapes {steps} : DOSES SUR FICHE DE PRÉPARATION.</translation>
    </message>
    <message>
        <source>steps {steps}: RATES ON WORKSHEET.</source>
        <translation>étapes {steps} : DÉBITS SUR FICHE DE PRÉPARATION.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last for {volume}.</source>
        <translation>étapes {steps} : {rates} mL/h : {time} chacune, la dernière pour {volume}.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each, the last until empty.</source>
        <translation>étapes {steps} : {rates} mL/h : {time} chacune, la dernière jusqu’à vidange.</translation>
    </message>
    <message>
        <source>steps {steps}: {rates} mL/h: {time} each.</source>
        <translation>étapes {steps} : {rates} mL/h : {time} chacune.</translation>
    </message>
    <message>
        <source>three quarters of a tablet</source>
        <translation>trois quarts de comprimé</translation>
    </message>
    <message>
        <source>two thirds of a tablet</source>
        <translation>deux tiers de comprimé</translation>
    </message>
    <message>
        <source>{amount} in {volume}</source>
        <translation>{amount} dans {volume}</translation>
    </message>
    <message>
        <source>{count} doses, {volume} in all.</source>
        <translation>{count} doses, {volume} au total.</translation>
    </message>
    <message>
        <source>{count} in all: {dose}.</source>
        <translation>{count} au total : {dose}.</translation>
    </message>
    <message>
        <source>{count} tablets</source>
        <translation>{count} comprimé(s)</translation>
    </message>
    <message>
        <source>{product}, {route}</source>
        <translation>{product}, {route}</translation>
    </message>
    <message>
        <source>{record} · print {number}</source>
        <translation>{record} · impression {number}</translation>
    </message>
    <message>
        <source>{volume} (prime)</source>
        <translation>{volume} (amorçage)</translation>
    </message>
    <message>
        <source>{volume} stays: do not give it.</source>
        <translation>Reste {volume} : ne pas administrer.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Bag</source>
        <translation>Poche</translation>
    </message>
    <message>
        <source>Bag {number}</source>
        <translation>Poche {number}</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Gobelet</translation>
    </message>
    <message>
        <source>Cup {number}</source>
        <translation>Gobelet {number}</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Seringue</translation>
    </message>
    <message>
        <source>Syringe {number}</source>
        <translation>Seringue {number}</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Flacon</translation>
    </message>
    <message>
        <source>Vial {number}</source>
        <translation>Flacon {number}</translation>
    </message>
    <message>
        <source>add only</source>
        <translation>ajout seul</translation>
    </message>
    <message>
        <source>drug + overfill out</source>
        <translation>retrait vol. médicament + surremplissage</translation>
    </message>
    <message>
        <source>drug volume out</source>
        <translation>retrait vol. médicament</translation>
    </message>
    <message>
        <source>empty container</source>
        <translation>contenant vide</translation>
    </message>
    <message>
        <source>fridge, 2 to 8 °C</source>
        <translation>réfrigérateur, 2 à 8 °C</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>perfusion</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>oral dose</source>
        <translation>prise orale</translation>
    </message>
    <message>
        <source>prick</source>
        <translation>prick-test</translation>
    </message>
    <message>
        <source>priming</source>
        <translation>amorçage</translation>
    </message>
    <message>
        <source>push</source>
        <translation>IV directe</translation>
    </message>
    <message>
        <source>room temperature</source>
        <translation>température ambiante</translation>
    </message>
    <message>
        <source>total time not stated</source>
        <translation>durée totale non précisée</translation>
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
        <translation>Avec les poches telles qu’elles sont réellement préparées, le patient reçoit {really}, et aucune ne s’écarte de plus de {off} de sa concentration.</translation>
    </message>
    <message>
        <source>Dose and rates are within the limits of the protocol.</source>
        <translation>La dose et les débits sont dans les limites du protocole.</translation>
    </message>
    <message>
        <source>Each label says what is in its container as it is prepared and drawn from.</source>
        <translation>Chaque étiquette indique ce que contient son contenant après préparation et prélèvements.</translation>
    </message>
    <message>
        <source>Each number of tablets can be made of whole tablets and their parts.</source>
        <translation>Chaque nombre de comprimés est réalisable avec des comprimés entiers et leurs parts.</translation>
    </message>
    <message>
        <source>Each solution is stronger than the one before it.</source>
        <translation>Chaque solution est plus concentrée que la précédente.</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by, and empty before its discard by.</source>
        <translation>Chaque contenant est mis en place avant son « début au plus tard » et vide avant son « élimination au plus tard ».</translation>
    </message>
    <message>
        <source>Every container is hung before its begin by.</source>
        <translation>Chaque contenant est mis en place avant son « début au plus tard ».</translation>
    </message>
    <message>
        <source>Every draw can be measured; the smallest is {volume}.</source>
        <translation>Chaque prélèvement est mesurable ; le plus petit est de {volume}.</translation>
    </message>
    <message>
        <source>Every solution holds enough for its steps.</source>
        <translation>Chaque solution contient assez pour ses étapes.</translation>
    </message>
    <message>
        <source>No step rises by more than ×{rise}.</source>
        <translation>Aucune étape n’a une hausse de plus de ×{rise}.</translation>
    </message>
    <message>
        <source>The diluent, {diluent}, is allowed for {drug}.</source>
        <translation>Le diluant, {diluent}, est autorisé pour {drug}.</translation>
    </message>
    <message>
        <source>The doses of all steps add up to {given}, exactly.</source>
        <translation>La somme des doses de toutes les étapes est exactement {given}.</translation>
    </message>
    <message>
        <source>The first step gives {first} of the dose, no more than the protocol's {own}.</source>
        <translation>La première étape délivre {first} de la dose, pas plus que la fraction du protocole ({own}).</translation>
    </message>
    <message>
        <source>The last bag runs no faster than {drug} may be given.</source>
        <translation>La dernière poche n’est pas perfusée plus vite que le maximum admis pour {drug}.</translation>
    </message>
    <message>
        <source>The last dose is {given}, as ordered.</source>
        <translation>La dernière dose est {given}, comme prescrit.</translation>
    </message>
    <message>
        <source>The last step ends by {finish_by}; the latest start for that is {latest}.</source>
        <translation>La dernière étape se termine au plus tard le {finish_by} ; pour cela, débuter au plus tard le {latest}.</translation>
    </message>
    <message>
        <source>The ordered dose is what its basis comes to.</source>
        <translation>La dose prescrite correspond au résultat de sa base de calcul.</translation>
    </message>
    <message>
        <source>The pump “{pump}” can be set to every rate as written.</source>
        <translation>La pompe « {pump} » peut être réglée à chaque débit tel qu’écrit.</translation>
    </message>
    <message>
        <source>The stock, {stock}, is one that is known of {drug}.</source>
        <translation>La solution mère, {stock}, est l’une de celles connues pour {drug}.</translation>
    </message>
    <message>
        <source>The strength of the last bag is within the range that is known for {drug}.</source>
        <translation>La concentration de la dernière poche est dans l’intervalle connu pour {drug}.</translation>
    </message>
    <message>
        <source>The strongest solution is the chosen {strength} ({source}).</source>
        <translation>La solution la plus concentrée est à la concentration choisie, {strength} ({source}).</translation>
    </message>
    <message>
        <source>“{drug}” is in the drug list.</source>
        <translation>« {drug} » figure dans la liste des médicaments.</translation>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>goes on at its keep-open rate at the end of the volume</source>
        <translation>continue au débit de maintien de veine ouverte à la fin du volume</translation>
    </message>
    <message>
        <source>goes on at the rate that is set at the end of the volume</source>
        <translation>continue au débit réglé à la fin du volume</translation>
    </message>
    <message>
        <source>goes on at {rate} at the end of the volume, to keep the vein open</source>
        <translation>continue à {rate} à la fin du volume, pour maintenir la veine ouverte</translation>
    </message>
    <message>
        <source>stops at the end of the volume</source>
        <translation>s’arrête à la fin du volume</translation>
    </message>
    <message>
        <source>what it does at the end of the volume is not stated</source>
        <translation>son comportement à la fin du volume n’est pas précisé</translation>
    </message>
    <message>
        <source>{pump}: rates from {lowest} to {highest} in steps of {rate_step}; volumes from {least} in steps of {volume_step}. Source: {source}</source>
        <translation>{pump} : débits de {lowest} à {highest} par pas de {rate_step} ; volumes à partir de {least} par pas de {volume_step}. Source : {source}</translation>
    </message>
</context>
<context>
    <name>Ward</name>
    <message>
        <source>1 step under {share} of plan</source>
        <translation>1 étape à moins de {share} du prévu</translation>
    </message>
    <message>
        <source>A carrier runs at its rate all the time, between steps too.</source>
        <translation>Un soluté porteur est perfusé en permanence à son débit, y compris entre les étapes.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: each bag first pushes a line of diluent.</source>
        <translation>Une tubulure par poche, remplie de diluant avant le début ; toutes se rejoignent à la veine. Usuel en oncologie : chaque poche pousse d’abord une tubulure de diluant.</translation>
    </message>
    <message>
        <source>A line for each bag, filled with that bag before the start; all of them join at the vein.</source>
        <translation>Une tubulure par poche, remplie avec cette poche avant le début ; toutes se rejoignent à la veine.</translation>
    </message>
    <message>
        <source>A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package.</source>
        <translation>Un perfuseur principal pour pompe contient environ 15 à 27 mL (infusionnurse.org) : le volume figure sur son emballage.</translation>
    </message>
    <message>
        <source>After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}.</source>
        <translation>Après l’étape {step}, clamper la tubulure ({bag}) et la conserver ; reprise à partir de l’étape {again} ({bag}).</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so far together ({given}).</source>
        <translation>Après l’étape {step}, la tubulure contient {drug} ; la rincer à la main administrerait cette quantité en bolus, soit plus que toutes les étapes précédentes réunies ({given}).</translation>
    </message>
    <message>
        <source>After step {step} the line holds {drug}; flushing it by hand would give that as a bolus.</source>
        <translation>Après l’étape {step}, la tubulure contient {drug} ; la rincer à la main administrerait cette quantité en bolus.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush.</source>
        <translation>Après l’étape {step} : clamper et déconnecter à l’embase, ne pas rincer.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be {share} of the dose too much.</source>
        <translation>Après l’étape {step} : clamper et déconnecter à l’embase, ne pas rincer. Un rinçage apporterait le contenu de la tubulure ({drug}), soit {share} de la dose en trop.</translation>
    </message>
    <message>
        <source>After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would bring {drug} ({share} of the dose) too much.</source>
        <translation>Après l’étape {step} : clamper et déconnecter à l’embase, ne pas rincer. Le rinçage indiqué ({flush}) apporterait {drug} ({share} de la dose) en trop.</translation>
    </message>
    <message>
        <source>After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and disconnect.</source>
        <translation>Après l’étape {step} : rincer avec {flush} ({fluid}) à {rate}. Ce rinçage apporte {drug} de la dose. Clamper et déconnecter.</translation>
    </message>
    <message>
        <source>At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge.</source>
        <translation>À chaque changement de poche : clamper, déconnecter à l’embase, éliminer la tubulure. Ne pas rincer, ne pas administrer de bolus, ne pas purger.</translation>
    </message>
    <message>
        <source>At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.</source>
        <translation>À chaque changement de poche : arrêter la pompe, clamper et poser la poche suivante sur la même tubulure. Ne pas rincer, ne pas administrer de bolus, ne pas purger.</translation>
    </message>
    <message>
        <source>Connect each line at the vein, at the hub of the catheter, when its bag begins.</source>
        <translation>Raccorder chaque tubulure à la veine, à l’embase du cathéter, lorsque sa poche débute.</translation>
    </message>
    <message>
        <source>Connect each line before that stretch when its bag begins.</source>
        <translation>Raccorder chaque tubulure en amont de ce segment lorsque sa poche débute.</translation>
    </message>
    <message>
        <source>Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}.</source>
        <translation>Remplir le segment entre le point de jonction et la veine ({common} : chambre implantable, filtre, site en Y) avec : {diluent}.</translation>
    </message>
    <message>
        <source>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of the drug was not given because of what stays in the set, most with 50 mL.</source>
        <translation>Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355 : jusqu’à 35 % du médicament non administrés en raison de ce qui reste dans le perfuseur, surtout avec 50 mL.</translation>
    </message>
    <message>
        <source>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left in a line that is used again can become an inadvertent bolus.</source>
        <translation>ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions : ce qui reste dans une tubulure réutilisée peut devenir un bolus involontaire.</translation>
    </message>
    <message>
        <source>ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held about 25 mL, so that half of a bag of 50 mL stayed in it.</source>
        <translation>ISMP, Hidden medication loss when using a primary administration set, 3 décembre 2020 : le perfuseur d’une pompe contenait environ 25 mL, de sorte que la moitié d’une poche de 50 mL y restait.</translation>
    </message>
    <message>
        <source>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume of the catheter and its flow differed from measured ones by 14 % (standard deviation).</source>
        <translation>Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4 : les délais calculés d’après le volume du cathéter et son débit différaient de 14 % (écart-type) des délais mesurés.</translation>
    </message>
    <message>
        <source>No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush.</source>
        <translation>Aucun rinçage n’est précisé pour la fin, et une partie de la dose, {drug} ({share}), reste dans la tubulure : préciser un rinçage.</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}.</source>
        <translation>Une seule tubulure pour toutes les poches : l’amorcer avec {line} ({bag}).</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Une seule tubulure pour toutes les poches : l’amorcer avec {line} ({bag}) ; éliminer le volume qui s’en écoule ({waste}).</translation>
    </message>
    <message>
        <source>One line for all bags: prime it with {line} of {diluent}.</source>
        <translation>Une seule tubulure pour toutes les poches : l’amorcer avec {line} ({diluent}).</translation>
    </message>
    <message>
        <source>One line, filled with diluent before the start; the bags are changed at its upper end.</source>
        <translation>Une seule tubulure, remplie de diluant avant le début ; les poches sont changées à son extrémité supérieure.</translation>
    </message>
    <message>
        <source>One line, filled with the first bag before the start; the bags are changed at its upper end.</source>
        <translation>Une seule tubulure, remplie avec la première poche avant le début ; les poches sont changées à son extrémité supérieure.</translation>
    </message>
    <message>
        <source>One line, primed with bag 1</source>
        <translation>Tubulure unique, amorcée avec la poche 1</translation>
    </message>
    <message>
        <source>One line, primed with diluent</source>
        <translation>Tubulure unique, amorcée au diluant</translation>
    </message>
    <message>
        <source>Own lines, primed with bags</source>
        <translation>Tubulures dédiées, amorcées avec les poches</translation>
    </message>
    <message>
        <source>Own lines, primed with diluent</source>
        <translation>Tubulures dédiées, amorcées au diluant</translation>
    </message>
    <message>
        <source>Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead of the wall, so the first drug arrives earlier and rises are less steep than shown.</source>
        <translation>Écoulement piston : ce qui entre en premier dans une tubulure en sort en premier, sans aucun mélange. Dans une tubulure réelle, le centre avance plus vite que la paroi : le premier médicament arrive plus tôt et les hausses sont moins fortes qu’indiqué.</translation>
    </message>
    <message>
        <source>Prime a line for each bag with {line} of {diluent}.</source>
        <translation>Amorcer une tubulure par poche avec {line} ({diluent}).</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}.</source>
        <translation>Tubulure {bag} : l’amorcer avec {line} du même contenant ({bag}).</translation>
    </message>
    <message>
        <source>Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it.</source>
        <translation>Tubulure {bag} : l’amorcer avec {line} du même contenant ({bag}) ; éliminer le volume qui s’en écoule ({waste}).</translation>
    </message>
    <message>
        <source>Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.</source>
        <translation>Les pompes atteignent immédiatement leur débit et les tubulures ne se dilatent pas. À faible débit, une pompe réelle peut mettre longtemps à l’atteindre.</translation>
    </message>
    <message>
        <source>Run {fluid} as carrier at {rate} from the start to the end, without a change.</source>
        <translation>Soluté porteur : perfuser {fluid} à {rate} du début à la fin, sans modification.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump fills the line of {bag} with {volume} of it. What that pushes out is {diluent}, and counts as no dose.</source>
        <translation>L’étape {step} est un amorçage : à {rate}, la pompe remplit la tubulure avec {volume} ({bag}). Ce qui est ainsi chassé de la tubulure ({diluent}) ne compte pour aucune dose.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. That assumes a line for each bag, primed with diluent, which holds {volume}; the lines of this plan are others.</source>
        <translation>L’étape {step} est un amorçage : à {rate}, la pompe prélève {volume} ({bag}). Cela suppose une tubulure par poche, amorcée au diluant et contenant {volume} ; les tubulures de ce plan sont différentes.</translation>
    </message>
    <message>
        <source>Step {step} is priming: at {rate} the pump takes {volume} of {bag}. With the lines as they are stated, {drug} reach the vein meanwhile that count as no dose.</source>
        <translation>L’étape {step} est un amorçage : à {rate}, la pompe prélève {volume} ({bag}). Avec les tubulures telles qu’indiquées, quantité parvenant pendant ce temps à la veine sans compter pour une dose : {drug}.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.</source>
        <translation>Étape {step} : la pompe prélève {of_step} ({bag}) ; pour l’ensemble des étapes de ce contenant : {pumped}. Le reste ({line}) est dans la tubulure.</translation>
    </message>
    <message>
        <source>Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line; {waste} ran out when that was primed, and are lost.</source>
        <translation>Étape {step} : la pompe prélève {of_step} ({bag}) ; pour l’ensemble des étapes de ce contenant : {pumped}. Le reste ({line}) est dans la tubulure ; le volume écoulé à l’amorçage ({waste}) est perdu.</translation>
    </message>
    <message>
        <source>The ward does what is written above, and bags are changed without a bolus.</source>
        <translation>Le service applique ce qui est écrit ci-dessus, et les poches sont changées sans bolus.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect.</source>
        <translation>Puis rincer avec {flush} ({fluid}) à {rate} : c’est la fin de l’étape {step}. Clamper et déconnecter.</translation>
    </message>
    <message>
        <source>Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and disconnect.</source>
        <translation>Puis rincer avec {flush} ({fluid}) à {rate} : la première partie ({of_step}) est la fin de l’étape {step}. Clamper et déconnecter.</translation>
    </message>
    <message>
        <source>They are about infusions at large; none of them measured a desensitization.</source>
        <translation>Ces sources portent sur les perfusions en général ; aucune n’a étudié une désensibilisation.</translation>
    </message>
    <message>
        <source>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.</source>
        <translation>Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139 : une pompe lente a mis plus de 1 h à démarrer ; le volume des tubulures et l’élasticité des seringues sont difficiles à prévoir ensemble.</translation>
    </message>
    <message>
        <source>What lies between the join and the vein holds diluent at the start.</source>
        <translation>Le segment entre le point de jonction et la veine contient du diluant au début.</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>soluté non précisé</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>diluent</source>
        <translation>diluant</translation>
    </message>
    <message>
        <source>each step a little later</source>
        <translation>chaque étape un peu plus tard</translation>
    </message>
    <message>
        <source>first drug in step {step}, after {minute}</source>
        <translation>premier médicament à l’étape {step}, après {minute}</translation>
    </message>
    <message>
        <source>no drug reaches the vein</source>
        <translation>aucun médicament ne parvient à la veine</translation>
    </message>
    <message>
        <source>one line: bag 1</source>
        <translation>tubulure unique : poche 1</translation>
    </message>
    <message>
        <source>one line: diluent</source>
        <translation>tubulure unique : diluant</translation>
    </message>
    <message>
        <source>own lines: diluent</source>
        <translation>tubulures dédiées : diluant</translation>
    </message>
    <message>
        <source>own lines: their bags</source>
        <translation>tubulures dédiées : leurs poches</translation>
    </message>
    <message>
        <source>rises by ×{rise} in step {step}</source>
        <translation>hausse ×{rise} à l’étape {step}</translation>
    </message>
    <message>
        <source>{count} steps under {share} of plan</source>
        <translation>{count} étapes à moins de {share} du prévu</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive</source>
        <translation>jamais parvenu à la veine : {drug} ({share})</translation>
    </message>
    <message>
        <source>{drug} ({share}) never arrive without a flush</source>
        <translation>jamais parvenu à la veine sans rinçage : {drug} ({share})</translation>
    </message>
    <message>
        <source>{drug} ({share}) too much</source>
        <translation>{drug} ({share}) en trop</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”.</source>
        <translation>Un contrôle qui n’avait rien à juger dans ce plan n’est pas listé : son absence ne signifie pas « correct ».</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>All rows of “Live”</source>
        <translation>Toutes les lignes de « Live »</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Quantité préparée</translation>
    </message>
    <message>
        <source>Amount made, {name}</source>
        <translation>Quantité préparée, {name}</translation>
    </message>
    <message>
        <source>Amount on label</source>
        <translation>Quantité sur étiquette</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>At the end of a volume</source>
        <translation>À la fin d’un volume</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>À la veine</translation>
    </message>
    <message>
        <source>At the vein by a flush after the end</source>
        <translation>À la veine par un rinçage après la fin</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checks that would say something else</source>
        <translation>Contrôles dont le résultat serait autre</translation>
    </message>
    <message>
        <source>Chosen for single solutions</source>
        <translation>Choisi pour certaines solutions</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Concentration as prepared</source>
        <translation>Concentration telle que préparée</translation>
    </message>
    <message>
        <source>Concentration, {name}</source>
        <translation>Concentration, {name}</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenant</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenants</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulée</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volume cumulé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Differs from the protocol</source>
        <translation>Diffère du protocole</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluant</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Série de dilutions</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dose telle que préparée</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Débit de dose</translation>
    </message>
    <message>
        <source>Dose worked out from</source>
        <translation>Base de calcul de la dose</translation>
    </message>
    <message>
        <source>Dose, {name}</source>
        <translation>Dose, {name}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Drawn as measured</source>
        <translation>Prélèvement mesuré</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Drug left in it, planned</source>
        <translation>Reste de médicament, prévu</translation>
    </message>
    <message>
        <source>Each change of bag</source>
        <translation>Chaque changement de poche</translation>
    </message>
    <message>
        <source>Equipment and making</source>
        <translation>Matériel et préparation</translation>
    </message>
    <message>
        <source>Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: “{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.</source>
        <translation>Tout est recalculé ici à partir des cellules jaunes de la feuille « Inputs » et comparé à la feuille « Values » : « {match} » ou « {mismatch} ». La source de chaque solution est reprise du plan.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exact: {head}</source>
        <translation>Exact : {head}</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Débit final</translation>
    </message>
    <message>
        <source>First dose as a share of the ordered dose</source>
        <translation>Première dose, fraction de la dose prescrite</translation>
    </message>
    <message>
        <source>First drug at the vein</source>
        <translation>Premier médicament à la veine</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Rinçage</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Given as prepared</source>
        <translation>Administré tel que préparé</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>In one tablet: {name}</source>
        <translation>Dans un comprimé : {name}</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Perfusé</translation>
    </message>
    <message>
        <source>Inputs of the whole plan</source>
        <translation>Données d’entrée du plan entier</translation>
    </message>
    <message>
        <source>Inputs: what was typed and chosen</source>
        <translation>Données d’entrée : saisies et choix</translation>
    </message>
    <message>
        <source>Intermediate dilution (mL)</source>
        <translation>Dilution intermédiaire (mL)</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Dernière dose unitaire</translation>
    </message>
    <message>
        <source>Last solution (policy)</source>
        <translation>Dernière solution (règle)</translation>
    </message>
    <message>
        <source>Left in it, planned</source>
        <translation>Volume restant, prévu</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Reste dans la tubulure</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reliquat</translation>
    </message>
    <message>
        <source>Line volume</source>
        <translation>Volume de tubulure</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Tubulures</translation>
    </message>
    <message>
        <source>Lines: what the plan assumes</source>
        <translation>Tubulures : ce que le plan suppose</translation>
    </message>
    <message>
        <source>Live formulas</source>
        <translation>Formules actives</translation>
    </message>
    <message>
        <source>Looked at and passed</source>
        <translation>Examiné, rien à signaler</translation>
    </message>
    <message>
        <source>Lost at priming</source>
        <translation>Perdu à l’amorçage</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>DISCORDANT</translation>
    </message>
    <message>
        <source>Made to (mL)</source>
        <translation>Volume préparé (mL)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Mesuré avec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Nom dans les formules</translation>
    </message>
    <message>
        <source>None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above shows whether a plan file is the one that this workbook was made of.</source>
        <translation>Aucune dans cette version : qui a modifié, contrôlé ou libéré quoi, quand et pourquoi, n’est pas encore enregistré. L’empreinte ci-dessus montre si un fichier de plan est celui dont ce classeur est issu.</translation>
    </message>
    <message>
        <source>Note of the protocol</source>
        <translation>Note du protocole</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Order and protocol</source>
        <translation>Prescription et protocole</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrit</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dose prescrite</translation>
    </message>
    <message>
        <source>Overfill (mL)</source>
        <translation>Surremplissage (mL)</translation>
    </message>
    <message>
        <source>Overfill of a commercial container</source>
        <translation>Surremplissage d’un contenant du commerce</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>RIEN À SIGNALER</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Vitesse</translation>
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
        <translation>Empreinte du plan (SHA-256)</translation>
    </message>
    <message>
        <source>Powder dissolved in</source>
        <translation>Poudre reconstituée avec</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rate asked for</source>
        <translation>Débit demandé</translation>
    </message>
    <message>
        <source>Rate step of the pump</source>
        <translation>Pas de débit de la pompe</translation>
    </message>
    <message>
        <source>Really holds when made</source>
        <translation>Contenance réelle à la préparation</translation>
    </message>
    <message>
        <source>Reference volume</source>
        <translation>Volume de référence</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Lignes concordantes</translation>
    </message>
    <message>
        <source>Rule of content</source>
        <translation>Règle de contenu</translation>
    </message>
    <message>
        <source>Rule of extent</source>
        <translation>Règle de quantité</translation>
    </message>
    <message>
        <source>Rule of pace</source>
        <translation>Règle de vitesse</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings of this site that change a verdict</source>
        <translation>Réglages de l’établissement modifiant un résultat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share of the ordered dose</source>
        <translation>Fraction de la dose prescrite</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Solution {numbers}</source>
        <translation>Solution {numbers}</translation>
    </message>
    <message>
        <source>Solutions {numbers}</source>
        <translation>Solutions {numbers}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the protocol</source>
        <translation>Source du protocole</translation>
    </message>
    <message>
        <source>Source of the stock's figures</source>
        <translation>Source des données de la solution mère</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step {numbers}</source>
        <translation>Étape {numbers}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps {numbers}</source>
        <translation>Étapes {numbers}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Solution mère</translation>
    </message>
    <message>
        <source>Stock as stated</source>
        <translation>Solution mère indiquée</translation>
    </message>
    <message>
        <source>Stock comes as</source>
        <translation>Forme de la solution mère</translation>
    </message>
    <message>
        <source>Stock drawn as measured (mL)</source>
        <translation>Solution mère mesurée (mL)</translation>
    </message>
    <message>
        <source>Stock in it (mL)</source>
        <translation>Solution mère contenue (mL)</translation>
    </message>
    <message>
        <source>Stock, and the dose as prepared</source>
        <translation>Solution mère et dose telle que préparée</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Comprimé</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimés</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien signalé.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; the exact value stands as text in the columns on the right.</source>
        <translation>Cette feuille est verrouillée, sans mot de passe, afin que rien ne soit modifié par erreur. Les nombres ont jusqu’à 15 chiffres ; la valeur exacte figure en texte dans les colonnes de droite.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dose totale</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volume total</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Tubulures</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Flacons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume on label</source>
        <translation>Volume sur étiquette</translation>
    </message>
    <message>
        <source>Volume step of the pump</source>
        <translation>Pas de volume de la pompe</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volume à perfuser</translation>
    </message>
    <message>
        <source>Volume, rounded for the pump</source>
        <translation>Volume, arrondi pour la pompe</translation>
    </message>
    <message>
        <source>Wait until the next</source>
        <translation>Délai avant la suivante</translation>
    </message>
    <message>
        <source>Wait until the next (min)</source>
        <translation>Délai avant la suivante (min)</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Résultat des contrôles</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.</source>
        <translation>Les cellules jaunes sont les nombres dont partent les formules de la feuille « Live » : si l’un d’eux est modifié, tout ce qui en dépend est recalculé et comparé à la feuille « Values ». Les textes ne servent ici qu’à la lecture.</translation>
    </message>
    <message>
        <source>amount ({unit})</source>
        <translation>quantité ({unit})</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>solution concentrée</translation>
    </message>
    <message>
        <source>concentration ({unit}/mL)</source>
        <translation>concentration ({unit}/mL)</translation>
    </message>
    <message>
        <source>dose ({unit})</source>
        <translation>dose ({unit})</translation>
    </message>
    <message>
        <source>dose rate ({unit}/h)</source>
        <translation>débit de dose ({unit}/h)</translation>
    </message>
    <message>
        <source>drawn from an intermediate dilution</source>
        <translation>source : dilution intermédiaire</translation>
    </message>
    <message>
        <source>drawn from the stock</source>
        <translation>source : solution mère</translation>
    </message>
    <message>
        <source>drawn from {donor}</source>
        <translation>source : {donor}</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>suit le protocole à la lettre</translation>
    </message>
    <message>
        <source>kept {where}</source>
        <translation>conservation {where}</translation>
    </message>
    <message>
        <source>made to {volume}</source>
        <translation>volume préparé : {volume}</translation>
    </message>
    <message>
        <source>match</source>
        <translation>concordant</translation>
    </message>
    <message>
        <source>measured with syringes of {volumes}</source>
        <translation>mesuré avec seringues de {volumes}</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>aucune choisie : débits non arrondis</translation>
    </message>
    <message>
        <source>number of tablets</source>
        <translation>nombre de comprimés</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>of the final rate</source>
        <translation>fraction du débit final</translation>
    </message>
    <message>
        <source>overfill {volume}</source>
        <translation>surremplissage {volume}</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>poudre</translation>
    </message>
    <message>
        <source>prepared at {moment}</source>
        <translation>préparé le {moment}</translation>
    </message>
    <message>
        <source>rate (mL/h)</source>
        <translation>débit (mL/h)</translation>
    </message>
    <message>
        <source>remainder, by policy</source>
        <translation>reste, selon la règle</translation>
    </message>
    <message>
        <source>share of the dose</source>
        <translation>fraction de la dose</translation>
    </message>
    <message>
        <source>share of the full strength</source>
        <translation>fraction de la pleine concentration</translation>
    </message>
    <message>
        <source>solution {other} diluted by</source>
        <translation>solution {other} diluée, facteur</translation>
    </message>
    <message>
        <source>to the end, by policy</source>
        <translation>jusqu’à la fin, selon la règle</translation>
    </message>
    <message>
        <source>until empty</source>
        <translation>jusqu’à vidange</translation>
    </message>
    <message>
        <source>until the dose is reached</source>
        <translation>jusqu’à atteinte de la dose</translation>
    </message>
    <message>
        <source>volume (mL)</source>
        <translation>volume (mL)</translation>
    </message>
    <message>
        <source>{amount}, {usable} usable</source>
        <translation>{amount}, utilisable : {usable}</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{drug} {dose}: record of a desensitization plan</source>
        <translation>{drug} {dose} : dossier d’un plan de désensibilisation</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} for each part of the counted drug</source>
        <translation>{name} par part du médicament compté</translation>
    </message>
    <message>
        <source>{red} red, {amber} amber, {info} information; looked at and passed: {passed}.</source>
        <translation>Rouge : {red} ; orange : {amber} ; information : {info} ; examiné, rien à signaler : {passed}.</translation>
    </message>
    <message>
        <source>{severity}, before release</source>
        <translation>{severity}, avant libération</translation>
    </message>
    <message>
        <source>{sheet} · page {page} of {pages}</source>
        <translation>{sheet} · page {page} sur {pages}</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} de cet établissement, par {author}</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>{what} ({where})</translation>
    </message>
    <message>
        <source>{what}: {head}</source>
        <translation>{what} : {head}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>({dose} − {others}) ÷ ({volume} − {primed} for priming) = {concentration}</source>
        <translation>({dose} − {others}) ÷ ({volume} − {primed} pour amorçage) = {concentration}</translation>
    </message>
    <message>
        <source>a prick: not measured</source>
        <translation>prick-test : non mesuré</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>tel que préparé</translation>
    </message>
    <message>
        <source>made larger: {strength} × {volume} = {amount}</source>
        <translation>volume augmenté : {strength} × {volume} = {amount}</translation>
    </message>
    <message>
        <source>no dose is counted</source>
        <translation>aucune dose comptée</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>avec surremplissage de {share}</translation>
    </message>
    <message>
        <source>{amount} in {volume} = {concentration}</source>
        <translation>{amount} dans {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}</source>
        <translation>{amount} ÷ {strength} = {draw} de {donor}</translation>
    </message>
    <message>
        <source>{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}</source>
        <translation>{amount} ÷ {strength} = {draw} de {donor}, + {diluent} de diluant = {volume}</translation>
    </message>
    <message>
        <source>{case}, {name}: {draw} × {strength} ÷ {volume} = {result}</source>
        <translation>{case}, {name} : {draw} × {strength} ÷ {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {draw} × {strength} = {amount} in {volume} = {result}</source>
        <translation>{case} : {draw} × {strength} = {amount} dans {volume} = {result}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill + {draw} = {volume}</source>
        <translation>{case} : {nominal} + {overfill} (surremplissage) + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}</source>
        <translation>{case} : {nominal} + {overfill} (surremplissage) − {out} (retiré) + {draw} = {volume}</translation>
    </message>
    <message>
        <source>{case}: {volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{case} : {volume} − {donated} (prélevé) = {left} : reste {amount}</translation>
    </message>
    <message>
        <source>{concentration} as supplied or stated</source>
        <translation>{concentration}, telle que fournie ou indiquée</translation>
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
        <translation>{dose} − {others} = {amount} dans {volume} = {concentration}</translation>
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
        <translation>{name} : {draw} × {strength} ÷ {volume} = {result}</translation>
    </message>
    <message>
        <source>{other}: {nominal} ÷ {factor} = {concentration}</source>
        <translation>{other} : {nominal} ÷ {factor} = {concentration}</translation>
    </message>
    <message>
        <source>{share} × {dose} = {amount} in {volume} = {concentration}</source>
        <translation>{share} × {dose} = {amount} dans {volume} = {concentration}</translation>
    </message>
    <message>
        <source>{share} × {dose} ÷ {reference} = {concentration}</source>
        <translation>{share} × {dose} ÷ {reference} = {concentration}</translation>
    </message>
    <message>
        <source>{stated} = {result} by the potency</source>
        <translation>{stated} = {result} d’après l’équivalence</translation>
    </message>
    <message>
        <source>{volume} − {donated} drawn out = {left}: {amount} left</source>
        <translation>{volume} − {donated} (prélevé) = {left} : reste {amount}</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>A part of the sheet is higher than a page: {start}</source>
        <translation>Une partie de la fiche est plus haute qu’une page : {start}</translation>
    </message>
    <message>
        <source>A plan with a red finding is not used unless somebody gives the reason for it here and signs.</source>
        <translation>Un plan avec un signalement rouge n’est utilisé que si une personne en indique ici la raison et signe.</translation>
    </message>
    <message>
        <source>After its steps</source>
        <translation>Après ses étapes</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>Contient aussi</translation>
    </message>
    <message>
        <source>Amount made</source>
        <translation>Quantité préparée</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Apposées</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>Tel que préparé</translation>
    </message>
    <message>
        <source>As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as root of the sum of squares. How exactly diluent is measured, and commercial containers are filled, is no part of it and comes on top.</source>
        <translation>Tel que préparé : prélèvements tels que mesurés à la seringue et volume résultant du mode de remplissage. ± indique de combien la tolérance des seringues (ISO 7886-1) peut modifier ces valeurs, à partir de la solution mère : toutes au pire et, à côté, en racine de la somme des carrés. L’incertitude de mesure du diluant et celle du remplissage des contenants du commerce n’y sont pas comprises et s’y ajoutent.</translation>
    </message>
    <message>
        <source>At the pump and on the clock</source>
        <translation>À la pompe et à l’horloge</translation>
    </message>
    <message>
        <source>At the vein</source>
        <translation>À la veine</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Avant libération</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Début au plus tard</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Compounding worksheet</source>
        <translation>Fiche de préparation</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenants</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Médicament compté</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Cumulative dose</source>
        <translation>Dose cumulée</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volume cumulé</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Day {day}, {date}</source>
        <translation>Jour {day}, {date}</translation>
    </message>
    <message>
        <source>Desens {version}</source>
        <translation>Desens {version}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruites</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differences from the protocol ({count})</source>
        <translation>Différences par rapport au protocole ({count})</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Diluant</translation>
    </message>
    <message>
        <source>Diluent and containers</source>
        <translation>Diluant et contenants</translation>
    </message>
    <message>
        <source>Dilution series</source>
        <translation>Série de dilutions</translation>
    </message>
    <message>
        <source>Discard by</source>
        <translation>Élimination au plus tard</translation>
    </message>
    <message>
        <source>Discard what is left of intermediate {letter} after use: {volume}.</source>
        <translation>Éliminer après emploi le reliquat de la dilution intermédiaire {letter} : {volume}.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder to {strength}.</source>
        <translation>Reconstituer {count} × {amount} de poudre pour obtenir {strength}.</translation>
    </message>
    <message>
        <source>Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.</source>
        <translation>Reconstituer {count} × {amount} de poudre, avec {volume} ({fluid}) par flacon. La solution mère contient alors {strength}.</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Reconstitution</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose as prepared</source>
        <translation>Dose telle que préparée</translation>
    </message>
    <message>
        <source>Dose with {share} overfill</source>
        <translation>Dose avec surremplissage de {share}</translation>
    </message>
    <message>
        <source>Doses: planned, and as prepared</source>
        <translation>Doses : prévues et telles que préparées</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}. No syringe of this site can measure that.</source>
        <translation>Source : {source}. Prélever {volume}. Aucune seringue de l’établissement ne peut mesurer ce volume.</translation>
    </message>
    <message>
        <source>Draw {volume} of {source}: {syringes}. Add it and mix.</source>
        <translation>Source : {source}. Prélever {volume} : {syringes}. Ajouter et mélanger.</translation>
    </message>
    <message>
        <source>Drawn in all</source>
        <translation>Total à prélever</translation>
    </message>
    <message>
        <source>Drawn out</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Draws are not computed: solution {numbers} has no volume.</source>
        <translation>Prélèvements non calculés : la solution {numbers} n’a pas de volume.</translation>
    </message>
    <message>
        <source>Draws are not computed: solutions {numbers} have no volume.</source>
        <translation>Prélèvements non calculés : les solutions {numbers} n’ont pas de volume.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Drug in it</source>
        <translation>Médicament contenu</translation>
    </message>
    <message>
        <source>Drug left</source>
        <translation>Médicament restant</translation>
    </message>
    <message>
        <source>Each change to another bag takes {time}, in which nothing is given.</source>
        <translation>Chaque changement de poche prend {time} ; rien n’est administré pendant ce temps.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Débit final</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Première dose</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>Total administré</translation>
    </message>
    <message>
        <source>Given, {component}</source>
        <translation>Administré, {component}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, doses and labels against this sheet.</source>
        <translation>Je suis une autre personne. J’ai contrôlé la prescription, les calculs, les doses et les étiquettes d’après cette fiche.</translation>
    </message>
    <message>
        <source>I am another person. I checked order, calculation, draws and labels against this sheet.</source>
        <translation>Je suis une autre personne. J’ai contrôlé la prescription, les calculs, les prélèvements et les étiquettes d’après cette fiche.</translation>
    </message>
    <message>
        <source>I laid out and labelled every dose as this sheet says.</source>
        <translation>J’ai disposé et étiqueté chaque dose comme l’indique cette fiche.</translation>
    </message>
    <message>
        <source>I made and labelled every container as this sheet says.</source>
        <translation>J’ai préparé et étiqueté chaque contenant comme l’indique cette fiche.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Dans tubulure</translation>
    </message>
    <message>
        <source>Infused</source>
        <translation>Perfusé</translation>
    </message>
    <message>
        <source>Intermediate {letter}, only for {container}. {filled}</source>
        <translation>Dilution intermédiaire {letter}, uniquement pour : {container}. {filled}</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the drug is in.</source>
        <translation>Son surremplissage n’est pas précisé et y reste : s’il est de {least} à {most} de son volume, le contenant contient {real} au total après ajout du médicament.</translation>
    </message>
    <message>
        <source>Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in.</source>
        <translation>Son surremplissage de {overfill} y reste : le contenant contient {real} au total après ajout du médicament.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label each container before the next draw.</source>
        <translation>Étiqueter chaque contenant avant le prélèvement suivant.</translation>
    </message>
    <message>
        <source>Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw.</source>
        <translation>Étiqueter « dilution intermédiaire {letter} : {amount} dans {volume} ({strength}) » avant le prélèvement suivant.</translation>
    </message>
    <message>
        <source>Label it “{chip}” before the next draw.</source>
        <translation>Étiqueter « {chip} » avant le prélèvement suivant.</translation>
    </message>
    <message>
        <source>Labels: samples and reconciliation</source>
        <translation>Étiquettes : spécimens et bilan comparatif</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Dernière dose</translation>
    </message>
    <message>
        <source>Last dose given</source>
        <translation>Dernière dose administrée</translation>
    </message>
    <message>
        <source>Last single dose</source>
        <translation>Dernière dose unitaire</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>Dernière solution</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Volume restant</translation>
    </message>
    <message>
        <source>Left in line</source>
        <translation>Reste dans la tubulure</translation>
    </message>
    <message>
        <source>Left in them</source>
        <translation>Reliquat des flacons</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reliquat</translation>
    </message>
    <message>
        <source>Lines: priming, bag changes, flush</source>
        <translation>Tubulures : amorçage, changements de poche, rinçage</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots of them</source>
        <translation>Lots des contenants</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Volume préparé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>À mesurer</translation>
    </message>
    <message>
        <source>Missing in what is made</source>
        <translation>Manque dans ce qui est préparé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, signature, time</source>
        <translation>Nom, signature, heure</translation>
    </message>
    <message>
        <source>No stock chosen: draws are not computed.</source>
        <translation>Aucune solution mère choisie : prélèvements non calculés.</translation>
    </message>
    <message>
        <source>No time is reckoned with for the change to another bag.</source>
        <translation>Aucune durée n’est comptée pour le changement de poche.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>À l’horloge</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}</source>
        <translation>Sur l’étiquette : {content} {strength}</translation>
    </message>
    <message>
        <source>On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it.</source>
        <translation>Sur l’étiquette : {content} {strength}, contenu restant après prélèvement de {volume}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrit</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Dose prescrite</translation>
    </message>
    <message>
        <source>Overrides of red findings</source>
        <translation>Dérogations aux signalements rouges</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Dose prévue</translation>
    </message>
    <message>
        <source>Potency</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Preparation, in making order: strongest first</source>
        <translation>Préparation, dans l’ordre de réalisation : la plus concentrée d’abord</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimées</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Red finding</source>
        <translation>Signalement rouge</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Role and meaning</source>
        <translation>Rôle et signification</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Rules and equipment</source>
        <translation>Règles et matériel</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Spécimens</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, as studied ({source}).</source>
        <translation>Stable {time} {kept}, d’après une étude ({source}).</translation>
    </message>
    <message>
        <source>Stable for {time} {kept}, by the label ({source}).</source>
        <translation>Stable {time} {kept}, d’après l’information produit ({source}).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stick one label of each container, marked as sample, on the back of this page. All labels that were printed are applied, samples, or destroyed.</source>
        <translation>Coller au verso de cette page une étiquette de chaque contenant, marquée comme spécimen. Toutes les étiquettes imprimées sont apposées, conservées comme spécimens ou détruites.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Solution mère</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Syringes are named for the drug alone. Measure diluent with the device of the pharmacy, as near to the volume as it can be set, and write down what it was set to where that differs.</source>
        <translation>Les seringues ne sont indiquées que pour le médicament. Mesurer le diluant avec l’appareil de la pharmacie, réglé au plus près du volume, et noter la valeur réglée si elle en diffère.</translation>
    </message>
    <message>
        <source>Syringes move it by</source>
        <translation>Écart dû aux seringues</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Comprimés</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added.</source>
        <translation>Prendre un contenant du commerce de {nominal} ({diluent}). Ne rien retirer : le médicament est seulement ajouté.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. The overfill is not stated: it has to be known first.</source>
        <translation>Prendre un contenant du commerce de {nominal} ({diluent}). Retirer et éliminer {drawn} et tout son surremplissage. Le surremplissage n’est pas précisé : il doit d’abord être connu.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it.</source>
        <translation>Prendre un contenant du commerce de {nominal} ({diluent}). Retirer et éliminer {volume}.</translation>
    </message>
    <message>
        <source>Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume ({drawn}) and the overfill ({overfill}).</source>
        <translation>Prendre un contenant du commerce de {nominal} ({diluent}). Retirer et éliminer {volume} : le volume du médicament ({drawn}) et le surremplissage ({overfill}).</translation>
    </message>
    <message>
        <source>Take an empty container. No diluent goes in.</source>
        <translation>Prendre un contenant vide. Ne pas y introduire de diluant.</translation>
    </message>
    <message>
        <source>Take an empty container. Put in {volume} of {diluent}.</source>
        <translation>Prendre un contenant vide. Y introduire {volume} ({diluent}).</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Test series: no dose to add up.</source>
        <translation>Série de tests : pas de dose totale à atteindre.</translation>
    </message>
    <message>
        <source>Test strength</source>
        <translation>Concentration de test</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien signalé.</translation>
    </message>
    <message>
        <source>The preparation as a drawing</source>
        <translation>La préparation en schéma</translation>
    </message>
    <message>
        <source>The table with “{head}” does not fit on the page at a legible size. Choose fewer digits.</source>
        <translation>Le tableau avec « {head} » ne tient pas sur la page en taille lisible. Choisir moins de chiffres.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>To be over by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation>Dose totale</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Volume total</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Tubulures</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Used all the same because</source>
        <translation>Utilisé malgré tout car</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vials to open</source>
        <translation>Flacons à ouvrir</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume and time</source>
        <translation>Volume et durée</translation>
    </message>
    <message>
        <source>Volume set</source>
        <translation>Volume réglé</translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation>Volume à perfuser</translation>
    </message>
    <message>
        <source>Volume, time, first dose</source>
        <translation>Volume, durée, première dose</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What reaches the vein</source>
        <translation>Ce qui parvient à la veine</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Résultat des contrôles</translation>
    </message>
    <message>
        <source>What the containers hold: planned, and as prepared</source>
        <translation>Contenu des contenants : prévu et tel que préparé</translation>
    </message>
    <message>
        <source>What the plan assumes</source>
        <translation>Ce que le plan suppose</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>Base de calcul</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Détail des calculs</translation>
    </message>
    <message>
        <source>a fluid that is not stated</source>
        <translation>solvant non précisé</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with it</source>
        <translation>une tubulure de {volume} par contenant, amorcée avec celui-ci</translation>
    </message>
    <message>
        <source>a line of {volume} per container, primed with {diluent}</source>
        <translation>une tubulure de {volume} par contenant, amorcée avec {diluent}</translation>
    </message>
    <message>
        <source>as prepared</source>
        <translation>tel que préparé</translation>
    </message>
    <message>
        <source>at a bag change</source>
        <translation>à un changement de poche</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>carrier {rate}</source>
        <translation>soluté porteur {rate}</translation>
    </message>
    <message>
        <source>carrier {rate} of {fluid}</source>
        <translation>soluté porteur {rate} ({fluid})</translation>
    </message>
    <message>
        <source>commercial ones, the drug only added</source>
        <translation>du commerce, médicament seulement ajouté</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume and the overfill drawn out first</source>
        <translation>du commerce, volume du médicament et surremplissage retirés d’abord</translation>
    </message>
    <message>
        <source>commercial ones, the drug's volume drawn out first</source>
        <translation>du commerce, volume du médicament retiré d’abord</translation>
    </message>
    <message>
        <source>comparing the dose with its basis</source>
        <translation>comparaison de la dose avec sa base de calcul</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>solution concentrée</translation>
    </message>
    <message>
        <source>differs from the protocol ({count}, listed below)</source>
        <translation>diffère du protocole ({count}, voir liste ci-dessous)</translation>
    </message>
    <message>
        <source>each vial of {amount} in {volume} of {fluid}</source>
        <translation>chaque flacon de {amount} avec {volume} ({fluid})</translation>
    </message>
    <message>
        <source>empty ones, with exact volumes</source>
        <translation>vides, volumes exacts</translation>
    </message>
    <message>
        <source>flush {volume}</source>
        <translation>rinçage {volume}</translation>
    </message>
    <message>
        <source>flush {volume} of {fluid}</source>
        <translation>rinçage {volume} ({fluid})</translation>
    </message>
    <message>
        <source>follows the protocol to the letter</source>
        <translation>suit le protocole à la lettre</translation>
    </message>
    <message>
        <source>no flush</source>
        <translation>aucun rinçage</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>patient non indiqué</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucune choisie</translation>
    </message>
    <message>
        <source>none chosen: rates are not rounded</source>
        <translation>aucune choisie : débits non arrondis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with the first container</source>
        <translation>une tubulure commune de {volume}, amorcée avec le premier contenant</translation>
    </message>
    <message>
        <source>one line of {volume} for all, primed with {diluent}</source>
        <translation>une tubulure commune de {volume}, amorcée avec {diluent}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>powder</source>
        <translation>poudre</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>imprimé le {moment}</translation>
    </message>
    <message>
        <source>rounded from {rate}</source>
        <translation>arrondi à partir de {rate}</translation>
    </message>
    <message>
        <source>set {volume}</source>
        <translation>régler {volume}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
    <message>
        <source>steps {step}</source>
        <translation>étapes {step}</translation>
    </message>
    <message>
        <source>the stock</source>
        <translation>la solution mère</translation>
    </message>
    <message>
        <source>vial sizes are not stated</source>
        <translation>taille des flacons non précisée</translation>
    </message>
    <message>
        <source>with {share} overfill</source>
        <translation>avec surremplissage de {share}</translation>
    </message>
    <message>
        <source>{amount} ({percent})</source>
        <translation>{amount} ({percent})</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan</source>
        <translation>{amount} = {equals}, indiqué pour ce plan</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated for this plan; used for {uses}</source>
        <translation>{amount} = {equals}, indiqué pour ce plan ; utilisé pour : {uses}</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol</source>
        <translation>{amount} = {equals}, indiqué dans le protocole</translation>
    </message>
    <message>
        <source>{amount} = {equals}, stated in the protocol; used for {uses}</source>
        <translation>{amount} = {equals}, indiqué dans le protocole ; utilisé pour : {uses}</translation>
    </message>
    <message>
        <source>{amount}: {share} of the dose</source>
        <translation>{amount} : {share} de la dose</translation>
    </message>
    <message>
        <source>{category}: to be begun within {limit}, kept {kept}. Source: {source}</source>
        <translation>{category} : à débuter dans un délai de {limit}, conservation {kept}. Source : {source}</translation>
    </message>
    <message>
        <source>{concentration} ({drug}), chosen: {source}</source>
        <translation>{concentration} ({drug}), choisie : {source}</translation>
    </message>
    <message>
        <source>{count} × {amount} ({usable} usable in each)</source>
        <translation>{count} × {amount} (utilisable par flacon : {usable})</translation>
    </message>
    <message>
        <source>{count} × {syringe} syringe to {mark}</source>
        <translation>{count} × seringue de {syringe} jusqu’à {mark}</translation>
    </message>
    <message>
        <source>{diluent} + {drawn} = {real}</source>
        <translation>{diluent} + {drawn} = {real}</translation>
    </message>
    <message>
        <source>{dose} counts {drug}</source>
        <translation>{dose}, exprimé en {drug}</translation>
    </message>
    <message>
        <source>{drug} {dose} · {patient}</source>
        <translation>{drug} {dose} · {patient}</translation>
    </message>
    <message>
        <source>{finish_by}: start at {latest} at the latest</source>
        <translation>{finish_by} : débuter au plus tard le {latest}</translation>
    </message>
    <message>
        <source>{numbers}: {filled}</source>
        <translation>{numbers} : {filled}</translation>
    </message>
    <message>
        <source>{per} {unit} of {component} for each {unit} of {drug}</source>
        <translation>{per} {unit} ({component}) par {unit} ({drug})</translation>
    </message>
    <message>
        <source>{pump}: {end}</source>
        <translation>{pump} : {end}</translation>
    </message>
    <message>
        <source>{rate}: changes 1 step, the last</source>
        <translation>{rate} : modifie 1 étape, la dernière</translation>
    </message>
    <message>
        <source>{rate}: scales {count} rates</source>
        <translation>{rate} : modifie {count} débits proportionnellement</translation>
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
        <translation>seringue de {syringe} jusqu’à {mark}</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, can be divided into {parts} parts</source>
        <translation>{tablet} : {amount} par comprimé, divisible en {parts} parts</translation>
    </message>
    <message>
        <source>{tablet}: {amount} in each, swallowed whole</source>
        <translation>{tablet} : {amount} par comprimé, à avaler entier</translation>
    </message>
    <message>
        <source>{version} of this site, by {author}</source>
        <translation>{version} de cet établissement, par {author}</translation>
    </message>
    <message>
        <source>{volume} in common before the vein</source>
        <translation>volume commun avant la veine : {volume}</translation>
    </message>
    <message>
        <source>{volume} lost in priming</source>
        <translation>perte à l’amorçage : {volume}</translation>
    </message>
    <message>
        <source>{volume} missing</source>
        <translation>il manque {volume}</translation>
    </message>
    <message>
        <source>{volume}, discarded</source>
        <translation>{volume}, éliminé</translation>
    </message>
    <message>
        <source>± at worst</source>
        <translation>± au pire</translation>
    </message>
    <message>
        <source>± root sum square</source>
        <translation>± quadratique</translation>
    </message>
    <message>
        <source>± {worst} ({percent}) at worst, ± {root} as root sum square</source>
        <translation>± {worst} ({percent}) au pire, ± {root} en quadratique</translation>
    </message>
</context>
</TS>
