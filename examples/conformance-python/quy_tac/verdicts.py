"""Verdicts put together (verdict.1 to verdict.3)."""

STRONGEST_FIRST = ("not-met", "no-rule-in-force", "incomparable", "undetermined", "met")


def all_of(verdicts):
    """All are asked for: the strongest that occurs."""
    return next((one for one in STRONGEST_FIRST if one in verdicts), "not-applicable")


def whichever(verdicts):
    """One holds, and it is not known which."""
    kinds = set(verdicts)
    if not kinds:
        return "not-applicable"
    return kinds.pop() if len(kinds) == 1 else "undetermined"


def answer_all_of(question):
    return {"verdict": all_of(question["verdicts"])}


def answer_whichever(question):
    return {"verdict": whichever(question["verdicts"])}
