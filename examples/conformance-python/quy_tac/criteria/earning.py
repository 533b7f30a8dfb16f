"""What an answer earns, by the way in which its criterion gives points (criteria.3 to criteria.7)."""

from fractions import Fraction
from math import ceil

from ..numbers import exact, is_whole
from .earned import Earned, few, rounded_down
from .forms import Misfit, at_most_two_decimals, need, number_range, rates


def judged(earns, answer):
    """The points themselves, or bounds of them."""
    most = None if earns["max"] is None else exact(earns["max"])
    step = Fraction(1, 100) if earns["step"] is None else exact(earns["step"])
    given = (None, None) if answer is None else number_range(answer)
    for points in given:
        if points is not None:
            need(points >= 0 and (most is None or points <= most))
            need(at_most_two_decimals(points) and (points / step).denominator == 1)
    return Earned(given[0] or Fraction(0), most if given[1] is None else given[1], step)


def touches(band, lowest, highest):
    """Whether a value between the two may lie in the band."""
    below = band["below"]
    return (highest is None or exact(band["from"]) <= highest) and (
        below is None or lowest is None or lowest < exact(below)
    )


def bands(earns, answer):
    """The points of the band, or of all bands that are possible."""
    possible = earns["bands"]
    if answer is not None:
        if earns["measure"]["kind"] == "share":
            lowest, highest = (100 * rate for rate in rates(answer))
        else:
            lowest, highest = number_range(answer)
        possible = [band for band in possible if touches(band, lowest, highest)]
        need(possible)
    return few([exact(band["points"]) for band in possible], band_unit(earns))


def band_unit(earns):
    return common_unit([exact(band["points"]) for band in earns["bands"]]) or Fraction(1, 100)


def yes_no(earns, answer):
    points = exact(earns["points"])
    need(answer is None or isinstance(answer, bool))
    values = [Fraction(0), points] if answer is None else [points if answer else Fraction(0)]
    return few(values, points or Fraction(1, 100))


def proportional(earns, answer):
    most, step = exact(earns["max"]), exact(earns["step"])
    lowest, highest = (Fraction(0), Fraction(1)) if answer is None else rates(answer)
    return Earned(rounded_down(most * lowest, step), rounded_down(most * highest, step), step)


def counted(earns, answer):
    each, most = exact(earns["each"]), exact(earns["max"])
    least, greatest = (None, None) if answer is None else number_range(answer, is_whole)
    first, enough = int(least or 0), ceil(most / each)
    last = enough if greatest is None else int(greatest)
    return few([min(most, each * number) for number in range(min(first, enough), min(last, enough) + 1)], each)


KINDS = {"judged": judged, "bands": bands, "yes-no": yes_no, "proportional": proportional, "count": counted}


def earned(criterion, answer):
    """The points that a criterion may earn; raises Misfit for an answer that cannot be used."""
    earns = criterion["earns"]
    return KINDS[earns["kind"]](earns, answer)


def common_unit(numbers):
    """The largest number that divides all of these."""
    unit = Fraction(0)
    for number in numbers:
        number = Fraction(number)
        while number:
            unit, number = number, unit % number
    return unit


def can_give(criterion):
    """Numbers of which everything that a criterion gives is a multiple."""
    earns = criterion["earns"]
    if earns["kind"] == "bands":
        return [exact(band["points"]) for band in earns["bands"]]
    if earns["kind"] == "yes-no":
        return [exact(earns["points"])]
    if earns["kind"] == "count":
        return [exact(earns["each"]), exact(earns["max"])]
    return [Fraction(1, 100) if earns["step"] is None else exact(earns["step"])]
