"""The points that one criterion may still earn."""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor
from typing import Optional


@dataclass(frozen=True)
class Earned:
    """From `least` to `most` points (None: no end), in multiples of `unit` or, where they are few, the `values`."""

    least: Fraction
    most: Optional[Fraction]
    unit: Fraction = Fraction(1, 100)
    values: Optional[tuple] = None

    def at_least(self, points):
        """Only what reaches the points; None where nothing does."""
        if self.values is not None:
            return self.among(value for value in self.values if value >= points)
        least = max(self.least, ceil(points / self.unit) * self.unit)
        return self.within(least, self.most)

    def below(self, points):
        """Only what does not reach the points; None where everything does."""
        if self.values is not None:
            return self.among(value for value in self.values if value < points)
        most = (ceil(points / self.unit) - 1) * self.unit
        return self.within(self.least, most if self.most is None else min(self.most, most))

    def above_zero(self):
        if self.values is not None:
            return self.among(value for value in self.values if value > 0)
        return self.at_least(self.unit)

    def at_zero(self):
        return self.nothing() if self.least == 0 else None

    def nothing(self):
        return Earned(Fraction(0), Fraction(0), self.unit)

    def among(self, values):
        kept = tuple(values)
        return few(kept, self.unit) if kept else None

    def within(self, least, most):
        if most is not None and (most < least or most < 0):
            return None
        return replace(self, least=least, most=most)


def few(values, unit):
    return Earned(min(values), max(values), unit, tuple(sorted(set(values))))


def rounded_down(points, unit):
    return floor(points / unit) * unit
