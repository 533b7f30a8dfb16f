"""Answers to one set judged, and many counted by place (criteria.1, criteria.21, criteria.24)."""

from ..law import holds
from .case import read_case
from .levels import assess_levels
from .points import assess_points

WORDS = {"met": "meets", "not-met": "does-not-meet", "undetermined": "undetermined"}


def cannot_be_said(question):
    """The set did not hold, those judged were no more, or it was not read."""
    document = question["set"]
    law_as_of, period_to, end = question.get("lawAsOf"), question.get("periodTo"), document["subjectsEnd"]
    if law_as_of is not None and not holds(document["validity"], law_as_of):
        return True
    return end is not None and period_to is not None and period_to > end


def assess(question):
    scoring = question["set"]["scoring"]
    case = read_case(question)
    if scoring["method"] == "points":
        found = assess_points(scoring, case)
    elif scoring["method"] == "levels":
        found = assess_levels(scoring, case)
    else:
        found = {"verdict": "undetermined", "points": None, "grades": []}
    verdict = "undetermined" if cannot_be_said(question) else WORDS[found["verdict"]]
    return {**found, "verdict": verdict, "faulty": case.faulty}


def has_classes(scoring):
    return scoring["method"] == "levels" or bool(scoring.get("grades"))


def empty_count(with_classes):
    count = {"units": 0, "faults": 0, "does-not-meet": 0, "undetermined": 0, "meets": 0}
    return {**count, "classes": {}} if with_classes else count


def add_to(count, found):
    count["units"] += 1
    count["faults"] += 1 if found["faulty"] else 0
    count[found["verdict"]] += 1
    if "classes" in count:
        grade = found["grades"][0] if len(found["grades"]) == 1 else "open"
        count["classes"][grade] = count["classes"].get(grade, 0) + 1


def count_by_place(question):
    document, places = question["set"], {}
    for row in question["rows"]:
        count = places.setdefault(row["place"], empty_count(has_classes(document["scoring"])))
        add_to(count, assess({**row, "set": document}))
    return {"places": places}
