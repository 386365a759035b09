"""What the curve at the vein takes for granted, and who has measured the problem.

Each source was read for what is said of it here; none of them is about desensitizations.
"""

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text

ASSUMPTIONS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP(
        "Ward",
        "Plug flow: what enters a line first leaves it first, and nothing mixes. In a real line the middle runs ahead "
        "of the wall, so the first drug arrives earlier and rises are less steep than shown.",
    ),
    QT_TRANSLATE_NOOP("Ward", "What lies between the join and the vein holds diluent at the start."),
    QT_TRANSLATE_NOOP("Ward", "A carrier runs at its rate all the time, between steps too."),
    QT_TRANSLATE_NOOP(
        "Ward",
        "Pumps reach their rate at once and lines do not stretch. At low rates a real pump may take long to reach it.",
    ),
    QT_TRANSLATE_NOOP("Ward", "The ward does what is written above, and bags are changed without a bolus."),
)
SOURCES: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP(
        "Ward",
        "ISMP, Hidden medication loss when using a primary administration set, 3 December 2020: a pump's set held "
        "about 25 mL, so that half of a bag of 50 mL stayed in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Ward",
        "ISMP, Additional strategies to improve complete delivery of small-volume intermittent infusions: what is left "
        "in a line that is used again can become an inadvertent bolus.",
    ),
    QT_TRANSLATE_NOOP(
        "Ward",
        "Harding et al., Journal of Infusion Nursing 2020;43:47-52, doi 10.1097/NAN.0000000000000355: up to 35 % of "
        "the drug was not given because of what stays in the set, most with 50 mL.",
    ),
    QT_TRANSLATE_NOOP(
        "Ward",
        "Konings et al., BioMedical Engineering OnLine, doi 10.1186/s12938-016-0309-4: delays computed from the volume "
        "of the catheter and its flow differed from measured ones by 14 % (standard deviation).",
    ),
    QT_TRANSLATE_NOOP(
        "Ward",
        "Timmerman et al., Biomedizinische Technik 2015, doi 10.1515/bmt-2014-0139: a slow pump took more than 1 h to "
        "start up; the volume of the tubes and the stretch of the syringes are hard to foresee together.",
    ),
)
#: what is said of where the sources come from
ABOUT_SOURCES = QT_TRANSLATE_NOOP("Ward", "They are about infusions at large; none of them measured a desensitization.")
#: what a line may hold, to help a person who has to look it up
USUAL_LINES = QT_TRANSLATE_NOOP(
    "Ward", "A primary set for a pump holds about 15 to 27 mL (infusionnurse.org): it stands on the set's own package."
)
