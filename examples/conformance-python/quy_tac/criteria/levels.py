"""Sets of levels (criteria.16, criteria.17)."""

from ..verdicts import all_of
from .case import requirements_of
from .requirements import asked_levels, judge_at


def level_verdict(level, scoring, case):
    asked = [one for one in requirements_of(scoring) if level in asked_levels(one)]
    verdict = all_of([judge_at(one, level, case) for one in asked])
    return "met" if verdict == "not-applicable" else verdict


def level_verdicts(scoring, case):
    """The verdict on each level, lowest first."""
    verdicts = [level_verdict(level["id"], scoring, case) for level in scoring["levels"]]
    if scoring["cumulative"]:
        return [all_of(verdicts[: place + 1]) for place in range(len(verdicts))]
    return verdicts


def possible_highest(ids, verdicts):
    """The levels that may be the highest one reached."""
    possible = []
    for level, verdict in reversed(list(zip(ids, verdicts))):
        if verdict != "not-met":
            possible.append(level)
        if verdict == "met":
            return possible
    return possible + ["none"]


def assess_levels(scoring, case):
    """Verdict and grades; there are no points."""
    ids = [level["id"] for level in scoring["levels"]]
    verdicts = level_verdicts(scoring, case)
    if case.goal is not None and case.goal not in ids:
        case.faulty.append("goal")
        wanted = "undetermined"
    else:
        wanted = verdicts[0 if case.goal is None else ids.index(case.goal)]
    return {"verdict": wanted, "points": None, "grades": possible_highest(ids, verdicts)}
