"""The columns of a draft's tables: what they are called, and what may be typed into them."""

from desens_gui.core.drafts.draft import Table
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text

ROW_NAMES: dict[Table, Text] = {
    "solutions": QT_TRANSLATE_NOOP("DraftTable", "Solution {number}"),
    "tablets": QT_TRANSLATE_NOOP("DraftTable", "Tablet {number}"),
    "components": QT_TRANSLATE_NOOP("DraftTable", "Further drug {number}"),
    "strengths": QT_TRANSLATE_NOOP("DraftTable", "Strength {number}"),
    "steps": QT_TRANSLATE_NOOP("DraftTable", "Step {number}"),
}
#: the heading of each column, and what may be typed into it
HEADS: dict[tuple[Table, str], tuple[Text, Text]] = {
    ("solutions", "name"): (
        QT_TRANSLATE_NOOP("DraftTable", "Name"),
        QT_TRANSLATE_NOOP("DraftTable", "What a product is sold as, where the solution is one."),
    ),
    ("solutions", "container"): (
        QT_TRANSLATE_NOOP("DraftTable", "Container"),
        QT_TRANSLATE_NOOP("DraftTable", "bag, syringe, vial or cup; the first letter is enough."),
    ),
    ("solutions", "volume"): (
        QT_TRANSLATE_NOOP("DraftTable", "Volume"),
        QT_TRANSLATE_NOOP("DraftTable", "The total volume, the drug included: 250 mL."),
    ),
    ("solutions", "content"): (
        QT_TRANSLATE_NOOP("DraftTable", "Holds"),
        QT_TRANSLATE_NOOP(
            "DraftTable",
            "A share of the dose (1/1000, 2.5 %), an amount (40 mg), a concentration (0.1 mg/mL), “1/100 of full "
            "strength”, “solution 3 ÷ 10”, or “remainder” in the last one.",
        ),
    ),
    ("tablets", "name"): (
        QT_TRANSLATE_NOOP("DraftTable", "Tablet"),
        QT_TRANSLATE_NOOP("DraftTable", "What the tablet or capsule is called: aspirin 81 mg."),
    ),
    ("tablets", "amount"): (
        QT_TRANSLATE_NOOP("DraftTable", "Drug in one"),
        QT_TRANSLATE_NOOP("DraftTable", "The drug in a whole one: 81 mg."),
    ),
    ("tablets", "parts"): (
        QT_TRANSLATE_NOOP("DraftTable", "Divides into"),
        QT_TRANSLATE_NOOP("DraftTable", "Into how many equal parts one can be divided; empty: it is swallowed whole."),
    ),
    ("components", "name"): (
        QT_TRANSLATE_NOOP("DraftTable", "Drug"),
        QT_TRANSLATE_NOOP("DraftTable", "A further drug in the same product."),
    ),
    ("components", "per"): (
        QT_TRANSLATE_NOOP("DraftTable", "For one part"),
        QT_TRANSLATE_NOOP("DraftTable", "How much of it there is for one part of the ordered drug: 1/5."),
    ),
    ("strengths", "drug"): (
        QT_TRANSLATE_NOOP("DraftTable", "Drug"),
        QT_TRANSLATE_NOOP("DraftTable", "The drug that the highest concentration was published for."),
    ),
    ("strengths", "concentration"): (
        QT_TRANSLATE_NOOP("DraftTable", "Highest"),
        QT_TRANSLATE_NOOP("DraftTable", "The highest concentration: 20 mg/mL."),
    ),
    ("strengths", "source"): (
        QT_TRANSLATE_NOOP("DraftTable", "Source"),
        QT_TRANSLATE_NOOP("DraftTable", "By whom it was published."),
    ),
    ("strengths", "year"): (
        QT_TRANSLATE_NOOP("DraftTable", "Year"),
        QT_TRANSLATE_NOOP("DraftTable", "The year, month or day of that publication."),
    ),
    ("steps", "kind"): (
        QT_TRANSLATE_NOOP("DraftTable", "Kind"),
        QT_TRANSLATE_NOOP(
            "DraftTable", "infusion, priming, push, injection, oral or prick; the first letters are enough."
        ),
    ),
    ("steps", "from"): (
        QT_TRANSLATE_NOOP("DraftTable", "From"),
        QT_TRANSLATE_NOOP("DraftTable", "The number of the solution, or “tablet 1”."),
    ),
    ("steps", "pace"): (
        QT_TRANSLATE_NOOP("DraftTable", "Pace"),
        QT_TRANSLATE_NOOP(
            "DraftTable",
            "A rate (5 mL/h), a fraction of the final rate (1/16 of final), or drug per hour (0.01 units/h).",
        ),
    ),
    ("steps", "time"): (
        QT_TRANSLATE_NOOP("DraftTable", "Time"),
        QT_TRANSLATE_NOOP("DraftTable", "How long the step runs: 15 min. A number alone is minutes."),
    ),
    ("steps", "extent"): (
        QT_TRANSLATE_NOOP("DraftTable", "Extent"),
        QT_TRANSLATE_NOOP(
            "DraftTable",
            "How much: a volume (10 mL), a dose (0.5 mg), a share (1/100 of dose), tablets (1/2 tablet), “until empty” "
            "or “until dose”.",
        ),
    ),
    ("steps", "wait"): (
        QT_TRANSLATE_NOOP("DraftTable", "Wait"),
        QT_TRANSLATE_NOOP(
            "DraftTable",
            "After an infusion the time in which nothing is given; after other doses the time to the next one.",
        ),
    ),
    ("steps", "day"): (
        QT_TRANSLATE_NOOP("DraftTable", "Day"),
        QT_TRANSLATE_NOOP("DraftTable", "The day of a protocol that runs over days; 1 is the first."),
    ),
}
