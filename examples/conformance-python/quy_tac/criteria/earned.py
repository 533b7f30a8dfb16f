"""The points that one criterion may still earn."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Optional


@dataclass(frozen=True)
class Earned:
    """From `least` to `most` points (None: no end)."""

    least: Fraction
    most: Optional[Fraction]

    def nothing(self):
        return Earned(Fraction(0), Fraction(0))


def few(values):
    return Earned(min(values), max(values))


def rounded_down(points, unit):
    return floor(points / unit) * unit
