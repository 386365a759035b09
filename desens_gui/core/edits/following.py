"""The edit that lets a plan follow another protocol; what that takes away, and makes of the dose, is asked first."""

from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import Recipe

FOLLOWS = QT_TRANSLATE_NOOP("Edits", "The plan would follow “{protocol}” to the letter.")
WOULD_LOSE = QT_TRANSLATE_NOOP("Edits", "{follows} Changes made to it would be gone: {lost}.")
LOST = QT_TRANSLATE_NOOP(
    "Edits", "The plan now follows “{protocol}” to the letter. Changes made before are gone: {lost}."
)
#: what the ordered dose would be, by the target of the protocol
WOULD_MEAN: dict[str, Text] = {
    "total-dose": QT_TRANSLATE_NOOP("Edits", "{follows} There, {dose} is the total dose: the sum of all doses."),
    "last-dose": QT_TRANSLATE_NOOP(
        "Edits", "{follows} There, {dose} is the last single dose, not the sum of all doses."
    ),
    "none": QT_TRANSLATE_NOOP("Edits", "{follows} That is a test series: no dose adds up to the ordered {dose}."),
}
OLD_NUMBER = QT_TRANSLATE_NOOP("Edits", "number of solutions")
OLD_VOLUMES = QT_TRANSLATE_NOOP("Edits", "volumes of solutions")
OLD_CONTENTS = QT_TRANSLATE_NOOP("Edits", "contents of solutions")
OLD_NAMES = QT_TRANSLATE_NOOP("Edits", "names of products")
OLD_STEPS = QT_TRANSLATE_NOOP("Edits", "steps")
OLD_FINAL_RATE = QT_TRANSLATE_NOOP("Edits", "final rate")
OLD_POLICY = QT_TRANSLATE_NOOP("Edits", "what the last solution does")
OLD_POTENCY = QT_TRANSLATE_NOOP("Edits", "potency")
OLD_STRENGTH = QT_TRANSLATE_NOOP("Edits", "the published strength that was chosen")
OLD_MAKINGS = QT_TRANSLATE_NOOP("Edits", "how single solutions are made")
OLD_RULES = QT_TRANSLATE_NOOP("Edits", "other rules")

#: the fields of a recipe whose changes have a name of their own
_NAMED = frozenset({"solutions", "steps", "final_rate", "last_solution", "potency"})


def with_protocol(plan: Plan, protocol: Protocol) -> Edited:
    """Follow another protocol to the letter; order and equipment stay.

    It asks where changes to the rules would be lost, each kind of which is named, and where the ordered dose would be
    something else: the last single dose instead of the sum of all, or nothing that any dose is compared with.
    """
    # how single solutions are made stays with the same solutions only: those of another protocol are others
    makings = plan.makings if protocol.solutions == plan.recipe.solutions else ()
    changed = rebuilt(plan, protocol=protocol, recipe=protocol.recipe, strength=None, makings=makings)
    if changed == plan:
        return Edited(plan)
    lost = (*_changes(plan), *((OLD_MAKINGS,) if makings != plan.makings else ()))
    question = Said(FOLLOWS, {"protocol": protocol.name})
    other_meaning = protocol.target != plan.recipe.target
    if other_meaning:
        question = Said(WOULD_MEAN[protocol.target], {"follows": question, "dose": Setting(plan.order.dose)})
    if lost:
        question = Said(WOULD_LOSE, {"follows": question, "lost": lost})
    says = Said(LOST, {"protocol": protocol.name, "lost": lost}) if lost else None
    return Edited(changed, says, asks=bool(lost) or other_meaning, question=question)


def _changes(plan: Plan) -> tuple[Text, ...]:
    """Return what of a plan's rules is not as in its protocol, as a person names it."""
    before, after = plan.protocol.recipe, plan.recipe
    others = [name for name in Recipe.model_fields if name not in _NAMED]
    compared: tuple[tuple[Text, object, object], ...] = (
        (OLD_NUMBER, len(before.solutions), len(after.solutions)),
        (OLD_VOLUMES, *_of_solutions(before, after, "volume")),
        (OLD_CONTENTS, *_of_solutions(before, after, "content")),
        (OLD_NAMES, *_of_solutions(before, after, "name")),
        (OLD_STEPS, before.steps, after.steps),
        (OLD_FINAL_RATE, before.final_rate, after.final_rate),
        (OLD_POLICY, before.last_solution, after.last_solution),
        (OLD_POTENCY, before.potency, after.potency),
        (OLD_STRENGTH, None, plan.strength),
        (OLD_RULES, [getattr(before, name) for name in others], [getattr(after, name) for name in others]),
        (OLD_RULES, *_of_solutions(before, after, "container")),
    )
    return tuple(dict.fromkeys(text for text, was, now in compared if was != now))


def _of_solutions(before: Recipe, after: Recipe, field: str) -> tuple[list[object], list[object]]:
    """Return what the solutions of two recipes state in a field; where their number differs, the strongest of both."""
    pairs = list(zip(reversed(before.solutions), reversed(after.solutions), strict=False))  # weak ones come and go
    return [getattr(was, field) for was, _ in pairs], [getattr(now, field) for _, now in pairs]
