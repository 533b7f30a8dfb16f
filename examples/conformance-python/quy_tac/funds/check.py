"""Whether a ledger is in order (fund.3 to fund.7)."""

from .balance import balance_of
from .entries import is_payment
from .negative import negative_faults


def duplicate_faults(items):
    """Ids used twice, and voucher numbers used twice in one year."""
    ids, vouchers = set(), set()
    for at, item in enumerate(items):
        if item["id"] in ids:
            yield "entry-id-duplicate", at
        ids.add(item["id"])
        if item["type"] == "entry":
            voucher = item["voucher"]
            key = voucher.get("issuedOn", item["on"])[:4], voucher["documentNumber"]
            if key in vouchers:
                yield "voucher-duplicate", at
            vouchers.add(key)


def repeats(entry, original):
    return all(entry.get(key) == original.get(key) for key in ("kind", "amount", "earmark", "goods"))


def reversal_faults(items):
    """Reversals that do not undo an earlier entry as it was."""
    earlier, reversed_ids = {}, set()
    for at, item in enumerate(items):
        if "reverses" in item:
            code = reversal_code(item, earlier.get(item["reverses"]), reversed_ids)
            if code is None:
                reversed_ids.add(item["reverses"])
            else:
                yield code, at
        if item["type"] == "entry":
            earlier.setdefault(item["id"], item)


def reversal_code(entry, original, reversed_ids):
    """What is wrong with a reversal first of all, or None."""
    if original is None:
        return "reversal-unknown"
    if "reverses" in original:
        return "reversal-of-reversal"
    if original["id"] in reversed_ids:
        return "reversal-twice"
    if entry["on"] < original["on"]:
        return "reversal-before-original"
    return None if repeats(entry, original) else "reversal-differs"


def closing_faults(items):
    """Entries in closed periods, and closings that do not say what is so."""
    closed = ""
    for at, item in enumerate(items):
        if item["type"] == "entry":
            if item["on"] <= closed:
                yield "period-closed", at
            continue
        if item["through"] <= closed:
            yield "closing-not-later", at
        before = [one for one in items[:at] if one["type"] == "entry" and one["on"] <= item["through"]]
        balance = balance_of(before)
        yield from (("closing-mismatch", at) for key in ("money", "goods") if balance[key] != item[key])
        closed = max(closed, item["through"])


def future_faults(items, today):
    for at, item in enumerate(items):
        if (item["on"] if item["type"] == "entry" else item["through"]) > today:
            yield "date-future", at


def earmark_faults(items, fund):
    """Purposes that the fund does not have, and money spent on what its donor did not allow."""
    allowed = {one["id"]: one["spendOn"] for one in fund["earmarks"]}
    for at, item in enumerate(items):
        if "earmark" not in item:
            continue
        if item["earmark"] not in allowed:
            yield "earmark-unknown", at
        elif is_payment(item) and "reverses" not in item and item["kind"] not in allowed[item["earmark"]]:
            yield "earmark-misused", at


def answer_check(question):
    items = question["ledger"]["items"]
    faults = [
        *duplicate_faults(items),
        *reversal_faults(items),
        *closing_faults(items),
        *future_faults(items, question["today"]),
        *earmark_faults(items, question["fund"]),
        *negative_faults(items),
    ]
    return {"right": not faults, "faults": [{"code": code, "at": at} for code, at in faults]}
