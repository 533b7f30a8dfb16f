"""The totals that are possible, in whole multiples of what everything that is given divides by."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Optional

from ..numbers import exact
from .earning import can_give, common_unit
from .forms import Misfit, at_most_two_decimals, need, number_range


@dataclass(frozen=True)
class Limits:
    """What the total is at most by the set, and what was given of the total itself."""

    unit: Fraction
    cap: Optional[Fraction]
    least: Optional[Fraction] = None
    most: Optional[Fraction] = None


def set_limits(scoring, parts):
    """What is given may be above the total of the set; what is not known adds no more than that."""
    unit = common_unit([one for criterion in scoring["criteria"] for one in can_give(criterion)]) or Fraction(1, 100)
    cap = None if scoring["total"] is None else max(exact(scoring["total"]), least_of(parts))
    return Limits(unit, cap)


def least_of(parts):
    return sum((part.least for part in parts), Fraction(0))


def smallest(*limits):
    known = [one for one in limits if one is not None]
    return min(known) if known else None


def possible_totals(parts, limits):
    """First and last total, counted in units (last None: no end); None where none is possible."""
    least = least_of(parts)
    most = None if any(part.most is None for part in parts) else sum((part.most for part in parts), Fraction(0))
    most = smallest(most, limits.cap, limits.most)
    first = ceil(max(least, limits.least or 0) / limits.unit)
    last = None if most is None else floor(most / limits.unit)
    return None if last is not None and last < first else (first, last)


def given_total(answer):
    least, most = number_range(answer)
    for one in (least, most):
        need(one is None or (one >= 0 and at_most_two_decimals(one)))
    return least, most


def narrowed(limits, answer, parts):
    """The limits with the total that was given by itself; raises Misfit where it contradicts the parts."""
    least, most = given_total(answer)
    closer = Limits(limits.unit, limits.cap, least, most)
    need(possible_totals(parts, closer) is not None)
    return closer
