"""Which rules reach a fund, and when they hold (fund.9, fund.10)."""

LICENSED = ("licensed-social", "licensed-charity")


def applies(rule, fund):
    kind = rule["applies"]
    if kind == "licensed":
        return fund["fundKind"] in LICENSED
    if kind == "endowment":
        return fund["fundKind"] in LICENSED and fund["endowment"]
    if kind == "school":
        return fund["fundKind"] == "school"
    return True


def scope_fits(rule, fund):
    """A rule on assets is for one scope, and for funds with or without foreign assets; not known is without."""
    if rule["topic"] != "minimum-assets":
        return True
    foreign = any(one["foreign"] for one in fund["foundingAssets"] or [])
    return rule["scope"] == fund["scope"] and rule["foreign"] == foreign


def reaches(rule, fund):
    return rule["enforceable"] and applies(rule, fund) and scope_fits(rule, fund)


def rules_of(question):
    """The rules that reach the fund, its own among them."""
    fund = question["fund"]
    own = fund["regulation"]["rules"] if fund["regulation"] else []
    return [rule for rule in question["rules"] + own if reaches(rule, fund)]


def rule_holds(rule, day):
    start, end = rule["validFrom"], rule["validTo"]
    return (start is None or start <= day) and (end is None or day <= end)
