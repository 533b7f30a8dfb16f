"""Rates as reports print them (rate.1 to rate.3)."""

from fractions import Fraction
from math import ceil, floor

from .numbers import exact


def rounding(percent, decimals):
    """The rates that are rounded (halves up) to the printed one: from, and up to but not including."""
    half = Fraction(1, 2 * 10**decimals)
    return exact(percent) - half, exact(percent) + half


def cutting(percent, decimals):
    """The rates that are cut to the printed one."""
    return exact(percent), exact(percent) + Fraction(1, 10**decimals)


def printable(percent, decimals):
    return (exact(percent) * 10**decimals).denominator == 1


def fit(count, of, percent, decimals):
    rate = Fraction(100 * count, of)
    here = printable(percent, decimals)
    rounds, cuts = (
        here and start <= rate < end for start, end in (rounding(percent, decimals), cutting(percent, decimals))
    )
    if rounds and cuts:
        return "rounds-and-truncates"
    return "rounds" if rounds else "truncates" if cuts else "contradicts"


def bases(count, interval):
    """First and last base whose rate lies in the interval; None where there is none, or no last one."""
    start, end = interval
    if count == 0 or start <= 0:
        return None
    first = floor(100 * count / end) + 1
    last = floor(100 * count / start)
    return [first, last] if first <= last else None


def counts(of, interval):
    """First and last count whose rate lies in the interval."""
    start, end = interval
    first = ceil(start * of / 100)
    last = ceil(end * of / 100) - 1
    return [first, last] if first <= last else None


def answer_fit(question):
    return {"fit": fit(question["count"], question["of"], question["percent"], question["decimals"])}


def answer_base(question):
    printed = question["percent"], question["decimals"]
    return {
        "rounded": bases(question["count"], rounding(*printed)),
        "truncated": bases(question["count"], cutting(*printed)),
    }


def answer_count(question):
    return {"truncated": counts(question["of"], cutting(question["percent"], question["decimals"]))}
