"""National targets (target.1 to target.9)."""

from .law import in_force
from .numbers import bounds, high, low, plain
from .shares import judge


def milestone_ahead(target, year):
    """The first in or after the year; one that has passed never counts."""
    ahead = [one for one in target["milestones"] if one["year"] >= year]
    return min(ahead, key=lambda one: one["year"], default=None)


def described(milestone, holds):
    """What is asked next, known or not."""
    if milestone is None or not holds:
        return {"kind": "no-rule-in-force"}
    if milestone["percent"] is None:
        readings = [plain(one["percent"]) for one in milestone.get("readings", [])]
        return {"kind": "unknown", "year": milestone["year"], "readings": readings}
    return {"kind": "known", "year": milestone["year"], "percent": plain(milestone["percent"])}


def misfit(target, figure):
    """Why the figure cannot be held against the target, with the verdict that follows."""
    if not target["localisable"] and figure["place"] is not None:
        return "not-applicable", "target-counts-places"
    if figure["base"] != target["base"]:
        return "incomparable", "other-base"
    if high(figure["of"]) is not None and low(figure["count"]) > high(figure["of"]):
        return "undetermined", "count-above-base"
    return None


def pace(lacking, years):
    """Each bound divided by the years left, rounded up."""
    return tuple(None if one is None else -(-one // years) for one in lacking)


def measured(figure, milestone, year):
    verdict, lacking = judge(figure["count"], figure["of"], milestone["percent"])
    per_year = pace(lacking, max(1, milestone["year"] - year))
    return {"verdict": verdict, "shortfall": bounds(*lacking), "pacePerYear": bounds(*per_year)}


def answer_measure(question):
    target, figure = question["target"], question["figure"]
    year = int(question["on"][:4])
    milestone = milestone_ahead(target, year)
    holds = in_force(question["instrument"], question["on"], question["lawAsOf"]) != "no"
    following = described(milestone, holds)
    answer = {"next": following, "mismatch": None, "shortfall": None, "pacePerYear": None}
    reason = misfit(target, figure)
    if reason is not None:
        return {**answer, "verdict": reason[0], "mismatch": reason[1]}
    if following["kind"] == "no-rule-in-force":
        return {**answer, "verdict": "no-rule-in-force"}
    if following["kind"] == "unknown":
        return {**answer, "verdict": "undetermined"}
    return {**answer, **measured(figure, milestone, year)}
