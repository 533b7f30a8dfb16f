"""The balance at the end of a day (fund.1, fund.2)."""

from .entries import between, effect, is_money, total


def balance_of(entries):
    """Money and goods apart; money received for a purpose and not spent yet, by purpose; and what is free."""
    money = [entry for entry in entries if is_money(entry)]
    earmarked = {}
    for entry in money:
        if "earmark" in entry:
            earmarked[entry["earmark"]] = earmarked.get(entry["earmark"], 0) + effect(entry)
    return {
        "money": total(money),
        "goods": total(entry for entry in entries if not is_money(entry)),
        "earmarked": earmarked,
        "free": total(money) - sum(earmarked.values()),
    }


def answer_balance(question):
    return balance_of(between(question["ledger"], "", question["on"]))
