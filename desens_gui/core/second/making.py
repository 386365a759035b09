"""How the bags are made, by balance: a donor loses the drug that the weaker bag gains; and what that really is."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.rules.plan import Tubing
from desens_gui.core.second.books import Books, Compared
from desens_gui.core.solving.solved import Preparation, Solved


def drawn_compared(books: Books, solved: Solved) -> Iterator[Compared]:
    """Yield what is drawn and what is left, as planned."""
    lost_drug: dict[int, Fraction] = {}
    lost_fluid: dict[int, Fraction] = {}
    from_stock: list[Fraction] = []
    pairs = list(zip(solved.solutions, books.recipe.solutions, strict=True))
    for bag, (solution, _) in enumerate(pairs, 1):
        made = solution.preparation
        if made is None:
            continue
        gained, donor = books.drug.exact(("made", bag)), made.source
        if donor is not None:
            part, whole = books.drug.held["made", bag], books.drug.held["bag", donor]
            draw = Fraction(books.fluid.held["bag", donor] * part, books.fluid.per * whole)
            lost_drug[donor] = lost_drug.get(donor, Fraction(0)) + gained
            lost_fluid[donor] = lost_fluid.get(donor, Fraction(0)) + draw
        elif made.intermediate is not None:
            between = made.intermediate
            drug = between.draw_mL * _stock(books)
            draw = gained * between.volume_mL / drug
            from_stock.append(drug)
            yield "solutions", bag, "intermediate", between.concentration * between.volume_mL, drug
        else:
            draw = gained / _stock(books)
            from_stock.append(gained)
        yield "solutions", bag, "draw_mL", made.draw_mL, draw
        put_in, _ = _put_in_and_out(books, bag, made, draw)
        yield "solutions", bag, "diluent_mL", made.diluent_mL, put_in
    for bag, (solution, rule) in enumerate(pairs, 1):
        lost = lost_fluid.get(bag, Fraction(0))
        yield "solutions", bag, "donated_mL", solution.donated_mL, lost
        left_fluid = left_drug = stays = None
        if rule.volume is not None:
            left_fluid = books.fluid.exact(("made", bag)) - lost
            left_drug = books.drug.exact(("made", bag)) - lost_drug.get(bag, Fraction(0))
            stays = left_fluid - books.taken(bag) - solution.line_mL
        yield "solutions", bag, "label_volume_mL", solution.label_volume_mL, left_fluid
        yield "solutions", bag, "label_amount", solution.label_amount, left_drug
        yield "solutions", bag, "discarded_mL", solution.discarded_mL, stays
    prepared: Fraction | None = None
    known = all(rule.volume is not None for _, rule in pairs)
    if known and all(step.solution is not None for step in books.recipe.steps):
        contents = (books.drug.exact(("made", bag)) for bag in range(1, len(pairs) + 1))
        prepared = sum(contents if books.plan.stock is None else from_stock, Fraction(0))
    yield "total", 1, "prepared", solved.total.prepared, prepared
    given = Fraction(books.drug.sum_of("step"), books.drug.per)
    discarded = None if prepared is None else prepared - given - solved.total.left_in_line
    yield "total", 1, "discarded", solved.total.discarded, discarded
    yield "total", 1, "left_over", solved.total.left_over, _left_over(books, solved, prepared)


def _left_over(books: Books, solved: Solved, prepared: Fraction | None) -> Fraction | None:
    """Return what stays in the containers, or ran out when a line was primed; counted at the bags, not at the vein."""
    if prepared is None:
        return None
    tubing = books.plan.tubing
    waste = Fraction(0) if tubing is None or tubing.waste is None else tubing.waste.into("mL")
    left = prepared
    for bag, solution in enumerate(solved.solutions, 1):
        out = books.taken(bag) + solution.line_mL
        if tubing is None:  # into which line a priming step pumps is not known, so that it arrives nowhere
            rules = enumerate(books.recipe.steps, 1)
            primed = (at for at, rule in rules if rule.kind == "priming" and rule.solution == bag)
            out -= sum((books.fluid.exact(("step", number)) for number in primed), Fraction(0))
        elif bag in _priming_bags(books, tubing):
            out -= waste
        left -= Fraction(*books.strength_now(bag)) * out
    return left


def _priming_bags(books: Books, tubing: Tubing) -> list[int]:
    """Return the bags out of which a line is primed before the start."""
    used = [step.solution for step in books.recipe.steps if not isinstance(step, GivenStep)]
    return {"own-line": used, "first-bag": used[:1]}.get(tubing.priming, [])


def really_compared(books: Books, solved: Solved) -> Iterator[Compared]:
    """Yield what the bags really hold and give: a donor's purse shared out by volume, strongest bag first."""
    if books.plan.stock is None:
        return
    held: dict[int, tuple[Fraction, Fraction] | None] = {}  # drug and mL, None: not known
    volumes: dict[int, Fraction | None] = {}
    drawn_out: dict[int, Fraction] = {}
    for bag, solution in reversed(list(enumerate(solved.solutions, 1))):
        made = solution.preparation
        if made is None:
            continue
        drawn = sum((draw.volume_mL for draw in made.draws), Fraction(0))
        source: tuple[Fraction, Fraction] | None = (_stock(books), Fraction(1))
        if made.intermediate is not None:
            from_stock = sum((draw.volume_mL for draw in made.intermediate.draws), Fraction(0))
            source = (_stock(books) * from_stock, made.intermediate.volume_mL)
        elif made.source is not None:
            source = held[made.source]
            drawn_out[made.source] = drawn_out.get(made.source, Fraction(0)) + drawn
        amount = None if source is None or not drawn else source[0] * drawn / source[1]
        put_in, out = _put_in_and_out(books, bag, made, drawn or made.draw_mL)
        nominal = books.fluid.exact(("made", bag)) if made.fill != "empty" else Fraction(0)
        volume = None
        if out is not None and made.overfill_mL is not None:
            volume = nominal + made.overfill_mL - out + put_in + (drawn or made.draw_mL)
        held[bag] = None if amount is None or volume is None else (amount, volume)
        cells = {
            "fill_up_mL": (made.fill_up_mL, put_in),
            "withdraw_mL": (made.withdraw_mL, out),
            "real_mL": (made.real_mL, volume),
            "as_prepared_amount": (made.as_prepared_amount, amount),
            "as_prepared_concentration": (made.as_prepared_concentration, _strength(held[bag])),
        }
        for column, (first, second) in cells.items():
            yield "solutions", bag, column, first, second
        volumes[bag] = volume
    for bag, solution in enumerate(solved.solutions, 1):
        purse, filled = held.get(bag), volumes.get(bag)
        out = drawn_out.get(bag, Fraction(0))
        left = None if purse is None else purse[0] * (purse[1] - out) / purse[1]
        yield "solutions", bag, "as_prepared_label_amount", solution.as_prepared_label_amount, left
        left = None if filled is None else filled - out
        yield "solutions", bag, "as_prepared_label_mL", solution.as_prepared_label_mL, left
    doses: list[Fraction | None] = []
    for number, step in enumerate(solved.steps, 1):
        dose: Fraction | None = books.drug.exact(("step", number))
        rule = books.recipe.steps[number - 1]
        if rule.kind != "priming" and rule.solution is not None and rule.solution in held:
            strength, volume = _strength(held[rule.solution]), books.set_volume(number)
            dose = None if strength is None or volume is None else strength * volume
        doses.append(dose)
        yield "steps", number, "as_prepared_dose", step.as_prepared_dose, dose
    known = [dose for dose in doses if dose is not None]
    total = sum(known, Fraction(0)) if len(known) == len(doses) else None
    yield "total", 1, "as_prepared", solved.total.as_prepared, total


def _put_in_and_out(books: Books, bag: int, made: Preparation, drawn: Fraction) -> tuple[Fraction, Fraction | None]:
    """Return the diluent that goes into a container and what comes out of it first; None: that is not known."""
    match made.fill:
        case "empty":
            return books.fluid.exact(("made", bag)) - drawn, Fraction(0)
        case "withdraw-drug":
            return Fraction(0), drawn
        case "withdraw-drug-and-overfill":
            return Fraction(0), None if made.overfill_mL is None else drawn + made.overfill_mL
        case _:
            return Fraction(0), Fraction(0)


def _strength(purse: tuple[Fraction, Fraction] | None) -> Fraction | None:
    return None if purse is None else purse[0] / purse[1]


def _stock(books: Books) -> Fraction:
    assert books.plan.stock is not None  # what is drawn from stock has one
    return books.in_unit(books.plan.stock)
