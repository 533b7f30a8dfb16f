"""Answers the questions of the conformance kit: one question a line in, one answer a line out.

    npx khuyenhoc-conformance run -- python3 tra_loi.py

Written from docs/conformance.md and the schemas alone.
"""

import json
import sys
from decimal import Decimal

from quy_tac import dates, documents, law, places, rates, shares, targets, verdicts
from quy_tac.criteria import assess
from quy_tac.funds import audit, balance, check

ANSWERS = {
    "verdict.all-of": verdicts.answer_all_of,
    "verdict.whichever": verdicts.answer_whichever,
    "share.required": shares.answer_required,
    "share.judge": shares.answer_judge,
    "share.total": shares.answer_total,
    "rate.fit": rates.answer_fit,
    "rate.base": rates.answer_base,
    "rate.count": rates.answer_count,
    "target.measure": targets.answer_measure,
    "criteria.assess": assess.assess,
    "criteria.count": assess.count_by_place,
    "law.criteria-set": law.answer_criteria_set,
    "law.in-force": law.answer_in_force,
    "places.roll-up": places.answer_roll_up,
    "fund.balance": balance.answer_balance,
    "fund.check": check.answer_check,
    "fund.audit": audit.answer_audit,
    "date.real": dates.answer_real,
    "date.last-day": dates.answer_last_day,
    "date.add-months": dates.answer_add_months,
    "date.accounting-year": dates.answer_accounting_year,
    "date.vietnam-day": dates.answer_vietnam_day,
    "document.check": documents.answer_check,
}

# What is not worked out: this program says whether a document is right, and not what is wrong with it.
WITHOUT = {"document.check": ["issues"]}


def answer(question):
    operation = question["operation"]
    if operation not in ANSWERS:
        return {"id": question["id"], "skip": f"does not know {operation}"}
    output = ANSWERS[operation](question["input"])
    if output is None:
        return {"id": question["id"], "skip": "needs the package jsonschema"}
    without = WITHOUT.get(operation)
    return {"id": question["id"], "output": output, **({"without": without} if without else {})}


def main():
    for line in sys.stdin.buffer:
        question = json.loads(line.decode("utf-8"), parse_float=Decimal)
        text = json.dumps(answer(question), ensure_ascii=False)
        sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
