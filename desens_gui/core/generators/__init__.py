"""Generators: from a few typed inputs to a recipe, and what follows from them.

A `geometric` series multiplies each dose by a ratio; a `ladder` climbs from a starting fraction to a final rate over
bags of rising strength. Their inputs are models, made of typed texts with units by `model.made`; a refusal names the
input as its place. Doses are exact; rates that are roots are proposals, rounded before anything is built on them.
"""

from desens_gui.core.generators.bag_ladder import LadderInputs, ladder
from desens_gui.core.generators.geometric_inputs import GeometricInputs
from desens_gui.core.generators.geometric_series import geometric
from desens_gui.core.generators.proposed import Generated

__all__ = ["Generated", "GeometricInputs", "LadderInputs", "geometric", "ladder"]
