"""A fund held against the rules that reach it (fund.9 to fund.19)."""

from .assets import MET, NOT_KNOWN, cash_share, foreign_share, minimum_assets
from .deadlines import DONE, deadline, done_in_time
from .entries import between
from .reach import rule_holds, rules_of
from .years import management_cost, minimum_spending, of_kinds, purpose_share

ON_ASSETS = {"minimum-assets": minimum_assets, "cash-share": cash_share, "foreign-share": foreign_share}
ON_YEARS = {
    "management-cost": management_cost,
    "minimum-spending": minimum_spending,
    "purpose-share": purpose_share,
}
VALUES = {
    "minimum-assets": "amount",
    "cash-share": "percent",
    "foreign-share": "percent",
    "management-cost": "percent",
    "minimum-spending": "percent",
    "purpose-share": "percent",
    "publication-deadline": "monthDay",
    "report-deadline": "monthDay",
}


def finding(rule, verdict, shortfall, year=None, due="none-stated"):
    return {"rule": rule["id"], "year": year, "verdict": verdict, "due": due, "shortfall": shortfall}


def value_known(rule):
    key = VALUES.get(rule["topic"])
    return rule["citation"]["certainty"] == "confirmed" and (key is None or rule[key] is not None)


def prohibited(rule, ledger, on):
    entries = between(ledger, rule["validFrom"] or "", on)
    amount = of_kinds(entries, rule["kinds"])
    return ("not-met", amount) if amount > 0 else MET


def separate_account(fund):
    return {True: MET, False: ("not-met", None), None: NOT_KNOWN}[fund["separateAccount"]]


def year_finding(rule, question, year):
    on = question["on"]
    judge = ON_YEARS[rule["topic"]]
    result = judge(rule, question["fund"], question["ledger"], year, on) if value_known(rule) else NOT_KNOWN
    return finding(rule, *result, year, "due" if on >= f"{year}-12-31" else "not-yet")


def deadline_finding(rule, question):
    if not value_known(rule):
        return finding(rule, *NOT_KNOWN)
    on = question["on"]
    due = "due" if on >= deadline(rule, on) else "not-yet"
    return finding(rule, *done_in_time(rule, question["fund"], on), due=due)


def plain_finding(rule, question):
    topic, fund = rule["topic"], question["fund"]
    if not value_known(rule):
        result = NOT_KNOWN
    elif topic in ON_ASSETS:
        result = ON_ASSETS[topic](rule, fund)
    elif topic == "prohibited-kinds":
        result = prohibited(rule, question["ledger"], question["on"])
    elif topic == "separate-account":
        result = separate_account(fund)
    else:
        return None
    return finding(rule, *result)


def year_findings(rule, question):
    """This year by a rule that holds now, the year before by one that held on its last day."""
    year = int(question["on"][:4])
    if rule_holds(rule, question["on"]):
        yield year_finding(rule, question, year)
    before = year - 1
    if rule_holds(rule, f"{before}-12-31") and between(question["ledger"], f"{before}-01-01", f"{before}-12-31"):
        yield year_finding(rule, question, before)


def findings_of(rule, question):
    if rule["topic"] in ON_YEARS:
        return list(year_findings(rule, question))
    if not rule_holds(rule, question["on"]):
        return []
    one = deadline_finding(rule, question) if rule["topic"] in DONE else plain_finding(rule, question)
    return [one] if one else []


def answer_audit(question):
    rules = rules_of(question)
    findings = []
    for topic in dict.fromkeys(rule["topic"] for rule in rules):
        listed = [rule for rule in rules if rule["topic"] == topic]
        judged = [one for rule in listed for one in findings_of(rule, question)]
        if not judged and not any(rule_holds(rule, question["on"]) for rule in listed):
            judged = [finding(listed[-1], "no-rule-in-force", None)]
        findings += judged
    return {"findings": findings}
