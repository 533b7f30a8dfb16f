"""Classes of totals (criteria.10 to criteria.12)."""

from fractions import Fraction
from math import ceil

from ..numbers import exact

UNCLASSED = "unclassed"
HUNDREDTH = Fraction(1, 100)


def class_span(grade):
    """First and last total of a class; last None where it has no end."""
    first = exact(grade["from"])
    if grade["below"] is not None:
        return first, exact(grade["below"]) - HUNDREDTH
    return first, None if grade["to"] is None else exact(grade["to"])


def meet(one, other):
    """Whether two spans share a total."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])


def holes(spans):
    """What lies above each class and below the next better one, with the place of the class; best first."""
    for place, (_, last) in enumerate(spans):
        end = spans[place - 1][0] - HUNDREDTH if place > 0 else None
        if last is not None and (end is None or last < end):
            yield place, (last + HUNDREDTH, end)


def in_hole(totals, hole, unit):
    """Whether a total lies there: the lowest one, or a multiple of the unit above it."""
    first = totals[0] if totals[0] >= hole[0] else ceil(hole[0] / unit) * unit
    return meet((first, first), hole) and (totals[1] is None or first <= totals[1])


def rest_id(scoring):
    return scoring["otherwise"]["id"] if scoring["otherwise"] else "none"


def possible_classes(totals, zeros, scoring, unit):
    """The classes in which one of the totals falls; `zeros` says whether a criterion may, or may not, be at 0."""
    grades = scoring["grades"]
    if not grades:
        return set()
    spans = [class_span(grade) for grade in grades]
    found = {rest_id(scoring)} if totals[0] < spans[-1][0] else set()
    here = [(grade, grade["id"]) for grade, span in zip(grades, spans) if meet(totals, span)]
    here += [(grades[place], UNCLASSED) for place, hole in holes(spans) if in_hole(totals, hole, unit)]
    for grade, name in here:
        for zero in zeros:
            found.add(rest_id(scoring) if grade["noZero"] and zero else name)
    return found
