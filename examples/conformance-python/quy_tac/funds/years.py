"""Rules on what is received and spent in a year (fund.15, fund.16)."""

from ..shares import required
from .assets import MET, NOT_KNOWN, at_least, at_most, part
from .entries import between, is_payment, net, total

SPENDING = ("scholarship", "reward", "aid")


def span(year, on):
    """First and last day of what is judged of the year."""
    return f"{year}-01-01", min(on, f"{year}-12-31")


def of_kinds(entries, kinds):
    return total((entry for entry in entries if entry["kind"] in kinds), net)


def counts_as_income(entry, excludes, named):
    """Whether a receipt counts among those that the management cost is a share of."""
    kind = entry["kind"]
    if is_payment(entry) or kind in ("opening-balance", "deposit-taken") or kind in excludes:
        return False
    return not ("earmarked-to-named-recipient" in excludes and entry.get("earmark") in named)


def management_cost(rule, fund, ledger, year, on):
    entries = between(ledger, *span(year, on))
    named = {one["id"] for one in fund["earmarks"] if one["namedRecipient"]}
    income = total((one for one in entries if counts_as_income(one, rule["excludes"], named)), net)
    costs = of_kinds(entries, ("management-cost",))
    if income <= 0:
        return NOT_KNOWN if costs > 0 else MET
    return at_most(costs, part(rule["percent"], income))


def minimum_spending(rule, fund, ledger, year, on):
    start, end = span(year, on)
    spent = of_kinds(between(ledger, start, end), SPENDING)
    before, now = total(between(ledger, "", f"{year - 1}-12-31")), total(between(ledger, "", end))
    asked = [required(rule["percent"], of) for of in (before, now)]
    if min(asked) <= spent < max(asked):
        return "undetermined", max(asked) - spent
    return at_least(spent, max(asked))


def purpose_share(rule, fund, ledger, year, on):
    """Of all that was paid in the year."""
    entries = between(ledger, *span(year, on))
    paid = total((entry for entry in entries if is_payment(entry)), net)
    return at_least(of_kinds(entries, rule["spendOn"]), required(rule["percent"], paid))
