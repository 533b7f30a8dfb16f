"""Exact numbers, quantities of which only bounds are known, and bounds as they are answered."""

from decimal import Decimal
from fractions import Fraction


def exact(number):
    """A number of the question as a fraction; nothing is lost on the way."""
    return Fraction(number)


def plain(number):
    """A number as JSON has it: whole where it is whole."""
    if number is None:
        return None
    number = Fraction(number)
    return int(number) if number.denominator == 1 else float(number)


def is_number(value):
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def is_whole(value):
    return is_number(value) and value >= 0 and value == int(value)


def low(quantity):
    """The least that a quantity may be."""
    return quantity.get("atLeast", 0) if isinstance(quantity, dict) else quantity


def high(quantity):
    """The most that a quantity may be; None where nothing limits it."""
    return quantity.get("atMost") if isinstance(quantity, dict) else quantity


def bounds(least, most):
    return {"min": plain(least), "max": plain(most)}
