"""Shares of a base (share.1 to share.7)."""

from math import ceil

from .numbers import bounds, exact, high, low


def required(percent, of):
    """The least whole count that is at least this share."""
    return ceil(exact(percent) * of / 100)


def best_shortfall(count, of, percent):
    """What is lacking with the largest count and the smallest base."""
    if high(count) is None:
        return 0
    base = max(low(of), low(count))
    return max(0, required(percent, base) - high(count))


def worst_shortfall(count, of, percent):
    """What is lacking with the smallest count and the largest base; None without end."""
    if percent == 0:
        return 0
    if high(of) is None:
        return None
    return max(0, required(percent, high(of)) - low(count))


def judge(count, of, percent):
    """The verdict and the bounds of the shortfall."""
    best = best_shortfall(count, of, percent)
    worst = worst_shortfall(count, of, percent)
    if worst == 0:
        return "met", (0, 0)
    return ("not-met" if best > 0 else "undetermined"), (best, worst)


def total(parts, overlap):
    """The bounds of a sum of parts."""
    least = [low(part) for part in parts]
    most = [high(part) for part in parts]
    together = sum(least) if overlap == "disjoint" else max(least, default=0)
    return together, None if None in most else sum(most)


def answer_required(question):
    return {"count": required(question["percent"], question["of"])}


def answer_judge(question):
    verdict, lacking = judge(question["count"], question["of"], question["percent"])
    return {"verdict": verdict, "shortfall": bounds(*lacking)}


def answer_total(question):
    return {"total": bounds(*total(question["parts"], question["overlap"]))}
