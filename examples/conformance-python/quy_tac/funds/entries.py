"""Entries of a ledger and what each does to the balance."""

RECEIPTS = (
    "opening-balance",
    "money-gift",
    "in-kind-gift",
    "earmarked-gift",
    "state-support",
    "interest",
    "other-receipt",
    "deposit-taken",
)


def entries_of(ledger):
    return [item for item in ledger["items"] if item["type"] == "entry"]


def is_payment(entry):
    return entry["kind"] not in RECEIPTS


def is_money(entry):
    return "goods" not in entry


def net(entry):
    """The amount, taken back where the entry is a reversal."""
    return -entry["amount"] if "reverses" in entry else entry["amount"]


def effect(entry):
    """What the entry adds to what the fund has; below 0 for what it takes away."""
    return -net(entry) if is_payment(entry) else net(entry)


def total(entries, value=effect):
    return sum(value(entry) for entry in entries)


def between(ledger, start, end):
    """The entries of these days, both included."""
    return [entry for entry in entries_of(ledger) if start <= entry["on"] <= end]
