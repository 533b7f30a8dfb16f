"""Sets of points (criteria.2, criteria.8 to criteria.12, criteria.19)."""

from math import ceil

from ..numbers import bounds, exact
from ..verdicts import all_of
from .classes import UNCLASSED, possible_classes
from .earning import earned
from .forms import Misfit
from .requirements import asked_levels, judge_at, possible_values
from .totals import narrowed, possible_totals, set_limits


def parts_of(scoring, case):
    """What each criterion may earn, by id."""
    parts = {}
    for criterion in scoring["criteria"]:
        failed = criterion["id"] in case.without_evidence
        part = earned(criterion, None if failed else case.answers.get(criterion["id"]))
        parts[criterion["id"]] = part.nothing() if failed else part
    return parts


def floors_of(scoring):
    """The floor of each criterion that has one."""
    ids = [criterion["id"] for criterion in scoring["criteria"]]
    floors = {}
    for floor in scoring["floors"]:
        for one in ids if floor["criteria"] is None else floor["criteria"]:
            floors[one] = max(exact(floor["min"]), floors.get(one, exact(0)))
    return floors


def changed(parts, changes):
    """The parts with some of them replaced; None where a replacement is impossible."""
    return None if None in changes.values() else {**parts, **changes}


def by_floors(parts, floors):
    """The ways in which floors may be kept or broken: parts, and whether they are kept."""
    yield changed(parts, {one: parts[one].at_least(least) for one, least in floors.items()}), True
    for one, least in floors.items():
        yield changed(parts, {one: parts[one].below(least)}), False


def by_zeros(parts, matters):
    """The ways in which there may be a criterion at 0, where that matters."""
    if not matters:
        yield parts, False
        return
    yield changed(parts, {one: part.above_zero() for one, part in parts.items()}), False
    for one, part in parts.items():
        yield changed(parts, {one: part.at_zero()}), True


def has_no_zero_class(scoring):
    return any(grade["noZero"] for grade in scoring["grades"])


def ways(scoring, parts, limits):
    """All ways in which it may be: the totals, and the classes in which they fall."""
    for one, has_zero in by_zeros(parts, has_no_zero_class(scoring)) if parts is not None else []:
        totals = None if one is None else possible_totals(list(one.values()), limits)
        if totals is not None:
            yield totals, possible_classes(totals, has_zero, scoring, limits.unit)


def by_mark(totals, marks, unit):
    """The outcomes of totals against the marks that are possible."""
    outcomes = set()
    for mark in marks:
        least = ceil(exact(mark) / unit)
        if totals[1] is None or totals[1] >= least:
            outcomes.add("met")
        if totals[0] < least:
            outcomes.add("not-met")
    return outcomes


def by_class(classes, wanted, grades):
    """The outcomes of classes: the wanted one or a better one meets."""
    order = [grade["id"] for grade in grades]
    good = order[: order.index(wanted) + 1]
    return {"undetermined" if one == UNCLASSED else "met" if one in good else "not-met" for one in classes}


def wanted_class(scoring, case):
    """The class that is asked for; None where the total decides, UNCLASSED where there is no such class."""
    asked = scoring["pass"]
    if case.goal in [grade["id"] for grade in scoring["grades"]]:
        return case.goal
    if case.goal is not None:
        case.faulty.append("goal")
        return None if asked and asked["by"] == "total" else UNCLASSED
    return asked["atLeast"] if asked and asked["by"] == "grade" else None


def by_total(scoring, case, wanted, unit, totals, classes):
    """The outcomes of one way in which it may be, with all floors kept."""
    if wanted == UNCLASSED or (wanted is None and scoring["pass"] is None):
        return {"undetermined"}
    if wanted is not None:
        return by_class(classes, wanted, scoring["grades"])
    return by_mark(totals, possible_values(scoring["pass"]["atLeast"], case.circumstances), unit)


def outcomes_of(scoring, case, parts, limits):
    """met, not-met and undetermined, as far as they are possible by total and floors."""
    wanted = wanted_class(scoring, case)
    outcomes = set()
    for kept_parts, kept in by_floors(parts, floors_of(scoring)):
        for totals, classes in ways(scoring, kept_parts, limits):
            outcomes |= by_total(scoring, case, wanted, limits.unit, totals, classes) if kept else {"not-met"}
    return outcomes


def precondition_verdicts(scoring, case):
    return [judge_at(one, level, case) for one in scoring["preconditions"] for level in asked_levels(one)]


def read_limits(scoring, case, parts):
    limits = set_limits(scoring, parts)
    if case.answers.get("total") is None:
        return limits
    try:
        return narrowed(limits, case.answers["total"], parts)
    except Misfit:
        case.faulty.append("total")
        return limits


def assess_points(scoring, case):
    parts = parts_of(scoring, case)
    limits = read_limits(scoring, case, list(parts.values()))
    outcomes = outcomes_of(scoring, case, parts, limits)
    verdict = outcomes.pop() if len(outcomes) == 1 else "undetermined"
    first, last = possible_totals(list(parts.values()), limits)
    return {
        "verdict": all_of([verdict, *precondition_verdicts(scoring, case)]),
        "points": bounds(first * limits.unit, None if last is None else last * limits.unit),
        "grades": sorted(set().union(*(classes for _, classes in ways(scoring, parts, limits)))),
    }
