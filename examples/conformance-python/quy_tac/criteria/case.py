"""One unit to be judged: its answers, without those that cannot be used."""

from dataclasses import dataclass

from .earning import earned
from .forms import Misfit, need
from .requirements import base_ended, base_open, binds_not, check_form


@dataclass
class Case:
    answers: dict
    circumstances: dict
    unit_kinds: object
    without_evidence: set
    period_to: object
    goal: object
    faulty: list


def checks_by_id(scoring):
    """For each id that may be answered, what raises Misfit for an answer that does not fit."""
    checks = {}
    for criterion in scoring.get("criteria", []):
        if "earns" in criterion:
            checks[criterion["id"]] = lambda answer, one=criterion: earned(one, answer)
    for requirement in requirements_of(scoring):
        checks[requirement["id"]] = lambda answer, one=requirement: check_form(one, answer)
    return checks


def requirements_of(scoring):
    """All requirements of a set."""
    targets = [target for criterion in scoring.get("criteria", []) for target in criterion.get("targets", [])]
    return scoring.get("preconditions", []) + [one for target in targets for one in target["requirements"]]


def usable(answers, scoring, unread):
    """The answers that fit, and the ids of the others. `total` is looked at with the points."""
    checks, kept, faulty = checks_by_id(scoring), {}, []
    for key, answer in answers.items():
        if key in unread or (key == "total" and scoring["method"] == "points"):
            kept[key] = answer
            continue
        try:
            need(key in checks)
            if answer is not None:
                checks[key](answer)
            kept[key] = answer
        except Misfit:
            faulty.append(key)
    return kept, faulty


def read_case(question):
    document = question["set"]
    unit_kinds = question.get("unitKinds")
    without = set(question.get("withoutEvidence", [])) if document["withoutEvidence"] == "fails" else set()
    period_to, circumstances = question.get("periodTo"), question.get("circumstances", {})
    left_out = {
        one["id"]
        for one in requirements_of(document["scoring"])
        if binds_not(one, unit_kinds) or base_ended(one, period_to) or base_open(one, circumstances)
    }
    answers, faulty = usable(question["answers"], document["scoring"], without | left_out)
    return Case(
        answers=answers,
        circumstances=circumstances,
        unit_kinds=unit_kinds,
        without_evidence=without,
        period_to=period_to,
        goal=question.get("goal"),
        faulty=faulty,
    )
