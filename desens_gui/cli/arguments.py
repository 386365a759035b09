"""The command line's options, and the plan that they describe."""

import argparse
import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from desens_gui.cli.timing import TIMING_HELP, with_timing
from desens_gui.core.edits.basic import with_final_rate, with_last_solution, with_potency, with_volumes
from desens_gui.core.edits.first_dose import first_fraction, with_starting_fraction
from desens_gui.core.edits.ladder import with_bag_count, with_step_time
from desens_gui.core.ground.model import NOT_ONE_OF, SHARE_RANGE, made, rebuilt
from desens_gui.core.ground.numbers import COMMA, read_share, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import CONCENTRATIONS, RATES, TIMES, VOLUMES, Kind, Quantity, read_quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.basis_text import read_basis
from desens_gui.core.rules.making import FILLS
from desens_gui.core.rules.measures import read_potency, stated_apart
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import PRIMINGS, Plan, Tubing, new_plan
from desens_gui.core.rules.site import Site
from desens_gui.core.rules.strengths import published_for, with_strength
from desens_gui.store.library import find_offered, site_library
from desens_gui.store.plan_files import read_plan_file

USAGE = QT_TRANSLATE_NOOP("CommandLine", "{reason}. See: {command} --help")
NEEDS_VALUE = QT_TRANSLATE_NOOP("CommandLine", "{option} needs a value. See: {command} --help")
UNKNOWN_OPTION = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is not known here. See: {command} --help")
REQUIRED = QT_TRANSLATE_NOOP("CommandLine", "{option} is missing. See: {command} --help")
PLAN_OR_ORDER = QT_TRANSLATE_NOOP(
    "CommandLine", "Give either a plan file or an order, not both: {option} is of an order."
)
NEITHER = QT_TRANSLATE_NOOP("CommandLine", "Give a plan file, or an order with --protocol, --drug and --dose.")
OPTION_MISSING = QT_TRANSLATE_NOOP("CommandLine", "An order needs {option}.")
NOT_BUILT = QT_TRANSLATE_NOOP("CommandLine", "{what} is not available in this version. Available: {available}.")
NOT_BUILT_AT_ALL = QT_TRANSLATE_NOOP("CommandLine", "{what} is not available in this version.")
NO_OVERFILL = QT_TRANSLATE_NOOP(
    "CommandLine", "An empty container has no overfill: say with --fill how a commercial bag is filled."
)
NEEDS_PRIMING = QT_TRANSLATE_NOOP(
    "CommandLine", "--line-volume needs --priming: how the lines are filled is never assumed."
)
NEEDS_LINE = QT_TRANSLATE_NOOP("CommandLine", "{option} needs --line-volume: what a line holds is never assumed.")
NEEDS_POTENCY = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The order says {typed} and the protocol {stated}: these are different measures. State with --potency how much of "
    "one is how much of the other, as the maker does, for example “250 mg = 400000 units”.",
)
NEEDS_STRENGTH = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The order says {typed}, and the protocol {stated} until a published highest concentration is chosen: choose it "
    "with --strength. Listed for {drug}: {possible}.",
)
NOT_A_COUNT = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is not a number of solutions, for example 3.")
NOT_SETTABLE = QT_TRANSLATE_NOOP("CommandLine", "{says} Give a first dose that the pump can be set to.")
NO_STRENGTHS = QT_TRANSLATE_NOOP(
    "CommandLine", "The protocol lists no published highest concentration of “{drug}” to choose."
)
NO_SUCH_STRENGTH = QT_TRANSLATE_NOOP(
    "CommandLine", "{typed} is no published highest concentration of “{drug}”. Listed: {possible}."
)
TWICE = QT_TRANSLATE_NOOP("CommandLine", "{option} is given twice. Which one is meant?")

_HELP: dict[str, Text] = {
    "plan": QT_TRANSLATE_NOOP("CommandLine", "a plan file (.desens); or describe an order with the options below"),
    "protocol": QT_TRANSLATE_NOOP("CommandLine", "id of a protocol, or a protocol file"),
    "drug": QT_TRANSLATE_NOOP("CommandLine", "name of the drug"),
    "dose": QT_TRANSLATE_NOOP("CommandLine", "total dose with its unit, for example “134 mg”"),
    "volume": QT_TRANSLATE_NOOP("CommandLine", "total volume of each solution, weakest first"),
    "last": QT_TRANSLATE_NOOP("CommandLine", "what the last solution does"),
    "final_rate": QT_TRANSLATE_NOOP("CommandLine", "final rate, for example “160 mL/h”"),
    "bags": QT_TRANSLATE_NOOP(
        "CommandLine", "number of solutions: the weakest go with their steps, or weaker ones come at half the rates"
    ),
    "step_time": QT_TRANSLATE_NOOP("CommandLine", "time of every step that has the usual one, for example “15 min”"),
    "starting_fraction": QT_TRANSLATE_NOOP(
        "CommandLine", "the first dose as a share of the total dose, for example 1/1000000"
    ),
    "basis": QT_TRANSLATE_NOOP(
        "CommandLine",
        "what the dose was worked out from, to be checked against it: “375 mg/m2 x 1.8 m2”, “5 mg/kg x 70 kg” or "
        "“AUC 5 x (90 + 25) mL/min”",
    ),
    "potency": QT_TRANSLATE_NOOP(
        "CommandLine", "how much of one measure is how much of another, for example “250 mg = 400000 units”"
    ),
    "stock": QT_TRANSLATE_NOOP("CommandLine", "concentration of the stock that is drawn up, for example “5 mg/mL”"),
    "diluent": QT_TRANSLATE_NOOP("CommandLine", "name of the diluent"),
    "pump": QT_TRANSLATE_NOOP("CommandLine", "id of the pump; rates are rounded to what it can be set to"),
    "fill": QT_TRANSLATE_NOOP(
        "CommandLine",
        "how containers are filled: empty (exact volumes into an empty one), withdraw-drug (the drug's volume is drawn "
        "out of a commercial bag first), withdraw-drug-and-overfill, add-only",
    ),
    "overfill": QT_TRANSLATE_NOOP(
        "CommandLine",
        "what a commercial bag holds more than it says, for example “25 mL”, or “0 mL”: nothing; left out: not known",
    ),
    "line_volume": QT_TRANSLATE_NOOP("CommandLine", "what one line holds, for example “20 mL”"),
    "priming": QT_TRANSLATE_NOOP(
        "CommandLine",
        "how the lines are primed and joined: own-line (a line per bag, primed with it), own-line-diluent (a line per "
        "bag, primed with diluent), first-bag (one line, primed with bag 1), diluent (one line, primed with diluent)",
    ),
    "flush": QT_TRANSLATE_NOOP("CommandLine", "volume of the flush after the last bag, or none"),
    "flush_fluid": QT_TRANSLATE_NOOP("CommandLine", "name of the fluid of the flush, for example “glucose 5 %”"),
    "carrier": QT_TRANSLATE_NOOP(
        "CommandLine", "rate of a fluid that runs through the common line all the time, for example “20 mL/h”"
    ),
    "carrier_fluid": QT_TRANSLATE_NOOP("CommandLine", "name of that fluid"),
    "common_volume": QT_TRANSLATE_NOOP(
        "CommandLine", "volume between the join of the lines and the vein, for example “1.5 mL”"
    ),
    "patient": QT_TRANSLATE_NOOP("CommandLine", "patient's name"),
    "printed_name": QT_TRANSLATE_NOOP("CommandLine", "the name as it is printed, where its own letters cannot be"),
    "id": QT_TRANSLATE_NOOP("CommandLine", "patient's number"),
    "born": QT_TRANSLATE_NOOP("CommandLine", "birth date, year-month-day"),
    "ward": QT_TRANSLATE_NOOP("CommandLine", "ward"),
    "prepared": QT_TRANSLATE_NOOP("CommandLine", "when the bags are prepared, for example 2026-11-20T08:10"),
    "start": QT_TRANSLATE_NOOP("CommandLine", "when the first step starts, for example 2026-11-20T09:00"),
    "strength": QT_TRANSLATE_NOOP(
        "CommandLine", "which published highest concentration a test series uses, for example “33 mg/mL”"
    ),
    **TIMING_HELP,
}
_ORDER_FIELDS = {"drug": "drug", "dose": "dose", "patient": "patient", "id": "patient_id", "born": "born"}
_ORDER_FIELDS |= {"printed_name": "printed_name"}
_ORDER_FIELDS |= {name: name for name in ("ward", "diluent", "prepared", "start")}
_OPTIONS_OF_FIELDS = {field: "--" + option.replace("_", "-") for option, field in _ORDER_FIELDS.items()}

T = TypeVar("T")


class _Once(argparse.Action):
    """Stores a value, and refuses a second one: of two doses the last would win without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002  (argparse calls it so)
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            raise Refused(TWICE, option_string or self.dest, option=option_string)
        setattr(namespace, self.dest, values)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises its complaints, so that they can be said as JSON too."""

    def __init__(self, **kwargs: Any) -> None:
        """Switch off abbreviations: an option that is added later must not change what a script says."""
        super().__init__(**(kwargs | {"allow_abbrev": False}))

    def error(self, message: str) -> NoReturn:
        """Raise Refused for argparse's complaint, in the project's own words where it is one of the usual ones."""
        option, _, reason = message.removeprefix("argument ").partition(": ")
        if reason.startswith("expected"):
            raise Refused(NEEDS_VALUE, option, option=option, command=self.prog)
        if option == "unrecognized arguments":
            raise Refused(UNKNOWN_OPTION, reason.split(" ")[0], typed=shown(reason), command=self.prog)
        if option == "the following arguments are required":
            raise Refused(REQUIRED, reason, option=reason, command=self.prog)
        raise Refused(USAGE, reason=message, command=self.prog)


def add_order(parser: argparse.ArgumentParser) -> None:
    """Add the options that describe an order, and the plan file that may stand in their place."""
    parser.add_argument("plan", nargs="?", metavar="PLAN", help=_help("plan"))
    for name in _HELP:
        if name == "volume":
            parser.add_argument("--volume", nargs="+", action="extend", metavar="V", help=_help(name))
        elif name != "plan":
            parser.add_argument("--" + name.replace("_", "-"), action=_Once, metavar=name.upper(), help=_help(name))


def _help(name: str) -> str:
    return ENGLISH_WORDS.say(_HELP[name]).replace("%", "%%")


def plan_of(arguments: argparse.Namespace, site: Site) -> Plan:
    """Return the plan that a file holds or the options describe.

    Raises Refused, its place the option or the file, for anything that cannot be used.
    """
    volumes = arguments.volume
    if arguments.plan is None and volumes and volumes[-1].endswith(".desens"):
        arguments.plan = volumes.pop()  # --volume takes every word that follows it
    given = [name for name in _HELP if name != "plan" and getattr(arguments, name) is not None]
    if arguments.plan is not None:
        if given:
            raise Refused(PLAN_OR_ORDER, option=_option(given[0]))
        read = read_plan_file(Path(arguments.plan))
        arguments.record, arguments.prints = read.record, read.prints
        return read.plan
    if not given:
        raise Refused(NEITHER)
    for name in ("protocol", "drug", "dose"):
        if getattr(arguments, name) is None:
            raise Refused(OPTION_MISSING, option=_option(name))
    return _ordered(arguments, site)


def _ordered(arguments: argparse.Namespace, site: Site) -> Plan:
    """Return the plan of an order: each option applied in turn, its refusal placed at it."""
    fields = {field: getattr(arguments, option) for option, field in _ORDER_FIELDS.items()}
    try:
        order = made(Order, {field: value for field, value in fields.items() if value is not None})
    except Refused as refused:
        raise Refused(refused.text, _OPTIONS_OF_FIELDS.get(refused.where, refused.where), **refused.values) from None
    protocol = _at("protocol", lambda: find_offered(arguments.protocol, site_library()))
    plan = _at("dose", lambda: new_plan(order, protocol))
    if arguments.potency is not None:
        plan = _at("potency", lambda: with_potency(plan, read_potency(_with_points(arguments.potency), ".")).plan)
    plan = _strengthened(arguments, plan)  # before anything is judged by the placeholder in its place
    apart = stated_apart(plan)
    if apart is not None and arguments.strength is None and published_for(plan):
        raise Refused(NEEDS_STRENGTH, "--dose", typed=order.dose, stated=apart, drug=order.drug, possible=_listed(plan))
    if apart is not None:
        raise Refused(NEEDS_POTENCY, "--dose", typed=order.dose, stated=apart)
    if arguments.bags is not None:
        plan = _at("bags", lambda: with_bag_count(plan, _count(arguments.bags)).plan)
    if arguments.volume is not None:
        volumes = _at("volume", lambda: [read_quantity(typed, VOLUMES) for typed in arguments.volume])
        plan = _at("volume", lambda: with_volumes(plan, volumes))
    if arguments.last is not None:
        plan = _at("last", lambda: with_last_solution(plan, arguments.last))
    if arguments.final_rate is not None:
        plan = _at("final_rate", lambda: with_final_rate(plan, _quantity(arguments, "final_rate", RATES)))
    if arguments.step_time is not None:
        plan = _at("step_time", lambda: with_step_time(plan, _quantity(arguments, "step_time", TIMES)).plan)
    changes: dict[str, object] = {}
    if arguments.basis is not None:
        basis = _at("basis", lambda: read_basis(_with_points(arguments.basis), "."))
        changes["order"] = rebuilt(order, basis=basis)
    if arguments.stock is not None:
        changes["stock"] = _quantity(arguments, "stock", CONCENTRATIONS)
    if arguments.pump is not None:
        changes["pump"] = _at("pump", lambda: site.pump(arguments.pump))
    if arguments.fill is not None:
        changes["fill"] = _choice(arguments, "fill", FILLS)
    if arguments.overfill is not None:
        if arguments.fill in (None, "empty"):
            raise Refused(NO_OVERFILL, "--overfill")
        changes["overfill"] = _quantity(arguments, "overfill", VOLUMES, zero=True)
    changes["tubing"] = _tubing(arguments)
    plan = with_timing(arguments, rebuilt(plan, **changes), site)
    if arguments.starting_fraction is not None:  # last: pump, volumes and final rate move the first dose
        share = _at("starting_fraction", lambda: _share(arguments.starting_fraction))
        edited = _at("starting_fraction", lambda: with_starting_fraction(plan, share))
        if first_fraction(edited.plan) != share:
            assert edited.says is not None  # it asks
            raise Refused(NOT_SETTABLE, "--starting-fraction", says=edited.says)
        plan = edited.plan
    return plan


def _with_points(typed: str) -> str:
    """Return a text of several numbers as it was typed; refuse a comma in it, as in every other option."""
    if "," in typed:
        raise Refused(COMMA, typed=shown(typed))
    return typed


def _count(typed: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]?", typed.strip()):
        raise Refused(NOT_A_COUNT, typed=shown(typed))
    return int(typed)


def _share(typed: str) -> Fraction:
    share = read_share(typed)
    if not 0 < share <= 1:
        raise Refused(SHARE_RANGE, typed=shown(typed), most=Fraction(1))
    return share


def _strengthened(arguments: argparse.Namespace, plan: Plan) -> Plan:
    """Return the plan with the published concentration that --strength names, the first listed where two are equal."""
    if arguments.strength is None:
        return plan
    typed = _quantity(arguments, "strength", CONCENTRATIONS)
    listed = published_for(plan)
    if not listed:
        raise Refused(NO_STRENGTHS, _option("strength"), drug=plan.order.drug)
    chosen = next((one for one in listed if _equal(one.concentration, typed)), None)
    if chosen is not None:
        return _at("strength", lambda: with_strength(plan, chosen))
    raise Refused(NO_SUCH_STRENGTH, _option("strength"), drug=plan.order.drug, typed=typed, possible=_listed(plan))


def _listed(plan: Plan) -> str:
    return ", ".join(dict.fromkeys(str(one.concentration) for one in published_for(plan)))


def _equal(one: Quantity, other: Quantity) -> bool:
    try:
        return one.into(other.unit) == other.value
    except Refused:  # mass and units
        return False


def _tubing(arguments: argparse.Namespace) -> Tubing | None:
    if arguments.line_volume is None:
        for name in ("priming", "flush", "flush_fluid", "carrier", "carrier_fluid", "common_volume"):
            if getattr(arguments, name) not in (None, "none"):
                raise Refused(NEEDS_LINE, _option(name), option=_option(name))
        return None
    if arguments.priming is None:
        raise Refused(NEEDS_PRIMING, "--line-volume")
    flush = None if arguments.flush in (None, "none") else _quantity(arguments, "flush", VOLUMES)
    common = None if arguments.common_volume is None else _quantity(arguments, "common_volume", VOLUMES)
    line = _quantity(arguments, "line_volume", VOLUMES)
    priming = _choice(arguments, "priming", PRIMINGS)
    carrier = None if arguments.carrier in (None, "none") else _quantity(arguments, "carrier", RATES)
    fluids = {name: getattr(arguments, name) or "" for name in ("flush_fluid", "carrier_fluid")}
    stated = {"line_volume": line, "priming": priming, "flush": flush, "common_volume": common, "carrier": carrier}
    try:
        return made(Tubing, stated | fluids)
    except Refused as refused:
        where = _option(refused.where) if refused.where in fluids else refused.where
        raise Refused(refused.text, where, **refused.values) from None


def _choice(arguments: argparse.Namespace, name: str, possible: Sequence[str]) -> str:
    """Return which of some words an option says; raise Refused, with all of them, when it says another."""
    typed: str = getattr(arguments, name)
    if typed not in possible:
        raise Refused(NOT_ONE_OF, _option(name), typed=shown(typed), possible=", ".join(possible))
    return typed


def _quantity(arguments: argparse.Namespace, name: str, kinds: frozenset[Kind], *, zero: bool = False) -> Quantity:
    return _at(name, lambda: read_quantity(getattr(arguments, name), kinds, zero=zero))


def _at(name: str, work: Callable[[], T]) -> T:
    """Return what `work` returns; a refusal of it gets the option as its place, a file keeps its own line."""
    try:
        return work()
    except Refused as refused:
        inner = refused.where if name == "protocol" or refused.where.startswith(("solutions", "steps")) else ""
        raise Refused(
            refused.text, f"{_option(name)} ({inner})" if inner else _option(name), **refused.values
        ) from None


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
