"""What may not be below 0 at the end of a day (fund.8)."""

from .balance import balance_of
from .entries import effect


def negative_faults(items):
    """Each once: the first day at whose end it is below 0, at the last entry of that day that takes away."""
    entries = [(at, item) for at, item in enumerate(items) if item["type"] == "entry"]
    told = set()
    for day in sorted({entry["on"] for _, entry in entries}):
        balance = balance_of([entry for _, entry in entries if entry["on"] <= day])
        today = [(at, entry) for at, entry in entries if entry["on"] == day]
        for name in negatives(balance):
            if name not in told:
                told.add(name)
                yield name[0], last_taking(today)


def negatives(balance):
    """What is below 0: the code, and the purpose where it is one."""
    if balance["money"] < 0:
        yield "balance-negative", None
    elif balance["free"] < 0:
        yield "free-money-negative", None
    if balance["goods"] < 0:
        yield "goods-negative", None
    for earmark, amount in balance["earmarked"].items():
        if amount < 0:
            yield "earmark-overspent", earmark


def last_taking(entries):
    """The last entry of a day that takes away, or the last one where none does."""
    taking = [at for at, entry in entries if effect(entry) < 0]
    return max(taking or [at for at, _ in entries])
