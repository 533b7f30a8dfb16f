"""Requirements and whether they are fulfilled (criteria.13 to criteria.15, criteria.20, criteria.22)."""

from ..numbers import exact, is_number
from ..shares import judge
from ..verdicts import whichever
from .forms import Misfit, need, number_range, share_range

STANDARDS = ("none", "1", "2", "3")


def check_form(requirement, answer):
    """Raises Misfit for an answer that is not of the form of its requirement."""
    kind = requirement["kind"]
    if kind == "done":
        need(isinstance(answer, bool))
    elif kind == "share":
        share_range(answer)
    elif kind == "number":
        number_range(answer)
    elif kind == "attained":
        need(answer in STANDARDS)
    elif kind == "scale":
        need(answer in [step["id"] for step in requirement["steps"]])
    elif kind == "change":
        need(isinstance(answer, dict) and set(answer) == {"now", "before"})
        need(all(is_number(one) for one in answer.values()))


def verdict_of(fulfilled):
    return "met" if fulfilled else "not-met"


def number_reaches(answer, least):
    lowest, highest = number_range(answer)
    if lowest is not None and lowest >= exact(least):
        return "met"
    return "not-met" if highest is not None and highest < exact(least) else "undetermined"


def changed(requirement, answer):
    now, before = answer["now"], answer["before"]
    return verdict_of(now > before if requirement["direction"] == "above" else now < before)


def fulfilled(requirement, answer, least):
    """The verdict on an answer, with one value of the threshold."""
    kind = requirement["kind"]
    if answer is None:
        return "undetermined"
    if kind == "done":
        return verdict_of(answer)
    if kind == "change":
        return changed(requirement, answer)
    if kind == "share":
        return judge(answer["count"], answer["of"], least)[0]
    if kind == "number":
        return number_reaches(answer, least)
    order = STANDARDS if kind == "attained" else [step["id"] for step in requirement["steps"]]
    return verdict_of(order.index(answer) >= order.index(least))


def asked_levels(requirement):
    return requirement["levels"] if "levels" in requirement else list(requirement["atLeast"])


def possible_values(threshold, circumstances):
    """The value of a threshold; both where it is not known whether there is relief."""
    if not (isinstance(threshold, dict) and "relief" in threshold):
        return [threshold]
    relief = threshold["relief"]
    here = circumstances.get(relief["circumstance"])
    if here is None:
        return [threshold["ordinary"], relief["value"]]
    return [relief["value"] if here else threshold["ordinary"]]


def base_ended(requirement, period_to):
    ends = requirement.get("baseEnds")
    return ends is not None and (period_to is None or period_to > ends)


def base_open(requirement, circumstances):
    """Whether it is not known whose share is asked for."""
    return len(possible_values(requirement.get("base"), circumstances)) > 1


def binds_not(requirement, unit_kinds):
    """Whether the requirement surely does not bind the unit."""
    binds = requirement["appliesTo"]
    return binds is not None and unit_kinds is not None and not set(binds) & set(unit_kinds)


def judge_at(requirement, level, case):
    """The verdict on one requirement at one level."""
    if binds_not(requirement, case.unit_kinds):
        return "not-applicable"
    verdict = judged_as_bound(requirement, level, case)
    if requirement["appliesTo"] is not None and case.unit_kinds is None and verdict != "met":
        return "undetermined"
    return verdict


def judged_as_bound(requirement, level, case):
    if requirement["id"] in case.without_evidence:
        return "not-met"
    if base_ended(requirement, case.period_to) or base_open(requirement, case.circumstances):
        return "undetermined"
    answer = case.answers.get(requirement["id"])
    thresholds = possible_values(requirement.get("atLeast", {}).get(level), case.circumstances)
    return whichever([fulfilled(requirement, answer, least) for least in thresholds])
