"""Rules on the founding assets (fund.13, fund.14)."""

from ..numbers import exact
from ..shares import required

MET = ("met", None)
NOT_KNOWN = ("undetermined", None)


def at_least(value, least):
    """The verdict with what is missing."""
    return MET if value >= least else ("not-met", least - value)


def at_most(value, most):
    """The verdict with what is too much."""
    return MET if value <= most else ("not-met", value - most)


def part(percent, of):
    """So many per cent, rounded down."""
    return exact(percent) * of // 100


def amounts(assets, wanted=lambda asset: True):
    return sum(asset["amount"] for asset in assets if wanted(asset))


def minimum_assets(rule, fund):
    assets, licence = fund["foundingAssets"], fund["licence"]
    if assets is None:
        return NOT_KNOWN
    verdict, missing = at_least(amounts(assets), rule["amount"])
    older = licence is not None and rule["validFrom"] is not None and licence["on"] < rule["validFrom"]
    return ("undetermined" if older and verdict == "not-met" else verdict), missing


def cash_share(rule, fund):
    assets = fund["foundingAssets"]
    if assets is None:
        return NOT_KNOWN
    return at_least(amounts(assets, lambda one: one["form"] == "dong"), required(rule["percent"], amounts(assets)))


def foreign_share(rule, fund):
    assets = fund["foundingAssets"]
    if assets is None:
        return NOT_KNOWN
    return at_most(amounts(assets, lambda one: one["foreign"]), part(rule["percent"], amounts(assets)))
