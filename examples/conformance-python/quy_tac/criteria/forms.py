"""The forms that answers have, and what does not fit (criteria.18)."""

from fractions import Fraction

from ..numbers import exact, is_number, is_whole


class Misfit(Exception):
    """An answer that cannot be used; it counts as not given."""


def need(fits):
    if not fits:
        raise Misfit


def number_range(answer, is_right=is_number):
    """A number, or bounds of one: from and to, None where nothing limits it."""
    if not isinstance(answer, dict):
        need(is_right(answer))
        return exact(answer), exact(answer)
    need(answer and set(answer) <= {"atLeast", "atMost"} and all(is_right(one) for one in answer.values()))
    least, most = (None if answer.get(key) is None else exact(answer[key]) for key in ("atLeast", "atMost"))
    need(least is None or most is None or least <= most)
    return least, most


def quantity_range(quantity):
    """A count; unlike an answer by itself it may be {} where nothing is known."""
    return (Fraction(0), None) if quantity == {} else number_range(quantity, is_whole)


def share_range(answer):
    """Count and base of a share, each from and to; the count is among the base."""
    need(isinstance(answer, dict) and set(answer) == {"count", "of"})
    count, of = quantity_range(answer["count"]), quantity_range(answer["of"])
    need(of[1] is None or (count[0] or 0) <= of[1])
    return count, of


def rates(answer):
    """The lowest and the highest rate, from 0 to 1; it may be any where the base may be 0."""
    (count_least, count_most), (of_least, of_most) = share_range(answer)
    need(of_most is None or of_most > 0)
    count_least = count_least or Fraction(0)
    of_least = max(of_least or 0, count_least)
    if of_least == 0:
        return Fraction(0), Fraction(1)
    lowest = Fraction(0) if of_most is None else count_least / of_most
    highest = Fraction(1) if count_most is None else min(Fraction(1), count_most / of_least)
    return lowest, highest


def at_most_two_decimals(number):
    return (number * 100).denominator == 1
