"""Sets of points (criteria.2, criteria.8 to criteria.12, criteria.19)."""

from dataclasses import replace

from ..numbers import bounds, exact
from ..verdicts import all_of
from .classes import UNCLASSED, possible_classes
from .earning import earned
from .forms import Misfit
from .requirements import asked_levels, judge_at, possible_values
from .totals import least_of, narrowed, possible_totals, set_limits


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


def floor_verdicts(parts, floors):
    """Whether each floor is kept, as far as it is known."""
    for one, least in floors.items():
        part = parts[one]
        if part.least >= least:
            yield "met"
        else:
            yield "not-met" if part.most is not None and part.most < least else "undetermined"


def zero_states(parts):
    """Whether there is a criterion at 0: both where it is not known."""
    if any(part.most == 0 for part in parts.values()):
        return {True}
    return {True, False} if any(part.least == 0 for part in parts.values()) else {False}


def by_mark(totals, marks):
    """The outcomes of totals against the marks that are possible."""
    outcomes = set()
    for mark in marks:
        if totals[1] is None or totals[1] >= exact(mark):
            outcomes.add("met")
        if totals[0] < exact(mark):
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


def by_total(scoring, case, wanted, totals, classes):
    """What may come of the total: met, not-met, undetermined."""
    if wanted == UNCLASSED or (wanted is None and scoring["pass"] is None):
        return {"undetermined"}
    if wanted is not None:
        return by_class(classes, wanted, scoring["grades"])
    return by_mark(totals, possible_values(scoring["pass"]["atLeast"], case.circumstances))


def precondition_verdicts(scoring, case):
    return [judge_at(one, level, case) for one in scoring["preconditions"] for level in asked_levels(one)]


def read_limits(scoring, case, parts):
    limits = set_limits(scoring)
    if limits.cap is not None and least_of(parts) > limits.cap:
        # Not all of what was given is right, and which of it is not known.
        case.faulty.append("total")
        return replace(limits, unusable=True)
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
    totals = possible_totals(list(parts.values()), limits)
    classes = possible_classes(totals, zero_states(parts), scoring, limits.unit)
    outcomes = by_total(scoring, case, wanted_class(scoring, case), totals, classes)
    verdict = outcomes.pop() if len(outcomes) == 1 else "undetermined"
    floors = floor_verdicts(parts, floors_of(scoring))
    return {
        "verdict": all_of([verdict, *floors, *precondition_verdicts(scoring, case)]),
        "points": bounds(*totals),
        "grades": sorted(classes),
    }
