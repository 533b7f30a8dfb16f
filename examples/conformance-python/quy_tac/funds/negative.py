"""What may not be below 0 at the end of a day (fund.8)."""

from .balance import balance_of
from .entries import effect


def negative_faults(items):
    """Each once: the first day at whose end it is below 0, at the last entry by then that takes away."""
    entries = [(at, item) for at, item in enumerate(items) if item["type"] == "entry"]
    told = set()
    last = 0
    for day in sorted({entry["on"] for _, entry in entries}):
        balance = balance_of([entry for _, entry in entries if entry["on"] <= day])
        taking = [at for at, entry in entries if entry["on"] == day and effect(entry) < 0]
        last = max(taking, default=last)
        for name in negatives(balance):
            if name not in told:
                told.add(name)
                yield name[0], last


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
