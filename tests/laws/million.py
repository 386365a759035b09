"""Compares the two calculations on as many plans as one likes, in parallel processes, and counts what they were.

    python tests/laws/million.py --examples 1000000 --processes 2 --seed 1

Each batch is a hypothesis run of its own with its own seed, so a disagreement is shrunk and shown as in a test.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

sys.path.insert(0, str(Path(__file__).parents[2]))

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from tests.laws.lawful import SITE
from tests.laws.strategies import plans, traits

BATCH = 5000  # hypothesis keeps every example of a run in memory


def batch(number: int, examples: int) -> Counter[str]:
    """Compare on `examples` drawn plans; raise AssertionError, with the plan, on a disagreement."""
    counts: Counter[str] = Counter()

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(plans())
    def compare(plan: Plan) -> None:
        counts["drawn"] += 1
        try:
            solved = solve(plan, SITE)
        except Refused as refused:
            counts["refused"] += 1
            counts[f"refused: {refused.text.source.split(':', maxsplit=1)[0]}"] += 1
            return
        assert disagreements(plan, solved) == []
        counts["agreed"] += 1
        counts.update(traits(plan))

    try:
        compare()
    except Exception as error:  # noqa: BLE001  (not every exception can cross to another process)
        raise RuntimeError("".join(traceback.format_exception(error))) from None
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description="compare the two calculations on many drawn plans")
    parser.add_argument("--examples", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1, help="of the first batch; the others count on")
    chosen = parser.parse_args()
    sizes = [BATCH] * (chosen.examples // BATCH) + [chosen.examples % BATCH] * bool(chosen.examples % BATCH)
    counts: Counter[str] = Counter()
    began = time.perf_counter()
    with ProcessPoolExecutor(chosen.processes) as pool:
        runs = [pool.submit(batch, chosen.seed + index, size) for index, size in enumerate(sizes)]
        for done, run in enumerate(as_completed(runs), 1):
            counts += run.result()
            if done % 10 == 0 or done == len(runs):
                took = round(time.perf_counter() - began)
                print(f"{done} of {len(runs)} batches, {counts['agreed']} plans agreed, {took} s", flush=True)
    for name, count in sorted(counts.items()):
        print(f"{count:>9}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
