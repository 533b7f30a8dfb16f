"""Classes of totals (criteria.10 to criteria.12). Totals are counted in units."""

from math import ceil, floor

from ..numbers import exact

UNCLASSED = "unclassed"


def class_span(grade, unit):
    """First and last total of a class; last None where it has no end."""
    first = ceil(exact(grade["from"]) / unit)
    if grade["to"] is not None:
        return first, floor(exact(grade["to"]) / unit)
    if grade["below"] is not None:
        return first, ceil(exact(grade["below"]) / unit) - 1
    return first, None


def meet(one, other):
    """Whether two spans share a total."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])


def holes(grades, spans):
    """What lies between two classes or above the best one, with the classes beside it; classes come best first."""
    for place, (_, last) in enumerate(spans):
        if last is None:
            continue
        end = spans[place - 1][0] - 1 if place > 0 else None
        if end is None or last < end:
            yield (last + 1, end), grades[max(0, place - 1) : place + 1]


def rest_id(scoring):
    return scoring["otherwise"]["id"] if scoring["otherwise"] else "none"


def possible_classes(totals, has_zero, scoring, unit):
    """The classes in which one of the totals falls."""
    grades = scoring["grades"]
    if not grades:
        return set()
    spans = [class_span(grade, unit) for grade in grades]
    found = set()
    for grade, span in zip(grades, spans):
        if meet(totals, span):
            found.add(rest_id(scoring) if grade["noZero"] and has_zero else grade["id"])
    if totals[0] < spans[-1][0]:
        found.add(rest_id(scoring))
    for hole, beside in holes(grades, spans):
        if meet(totals, hole):
            # Where the classes beside it fall with a zero, it does not matter which of them the total belongs to.
            falls = has_zero and all(grade["noZero"] for grade in beside)
            found.add(rest_id(scoring) if falls else UNCLASSED)
    return found
