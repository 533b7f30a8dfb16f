"""Counts of places added up, over editions of the list of places (places.1 to places.5)."""

from .numbers import bounds

LARGEST = 9007199254740991


def oldest(editions):
    """The edition that comes after no other."""
    later = {edition["next"] for edition in editions}
    return next(edition for edition in editions if edition["id"] not in later)


def units_of_oldest(editions):
    """For each place of each edition, the units of the oldest edition that it is made of."""
    by_id = {edition["id"]: edition for edition in editions}
    made_of = {}
    for unit in oldest(editions)["units"]:
        edition, current = oldest(editions), unit
        while current is not None:
            made_of.setdefault((edition["id"], current["code"]), set()).add(unit["code"])
            following = by_id.get(edition["next"])
            code = current["successor"]
            if following is None:
                break
            edition, current = following, next((one for one in following["units"] if one["code"] == code), None)
    return made_of


def place_key(place):
    return place["edition"], place["code"]


def units_reported(summary, made_of):
    return set().union(*(made_of[place_key(place)] for place in summary["places"]))


def refusal(summaries, made_of, whole):
    """Why the summaries cannot be added up, or None."""
    places = [place for one in summaries for place in one["places"]]
    if any(not made_of.get(place_key(place)) or not made_of[place_key(place)] <= whole for place in places):
        return "outside"
    if len({one["rules"] for one in summaries}) > 1:
        return "other-rules"
    if len({frozenset(one["counts"]) for one in summaries}) > 1:
        return "other-counts"
    reported = [units_reported(one, made_of) for one in summaries]
    if sum(len(units) for units in reported) > len(set().union(*reported)):
        return "overlap"
    if any(count > LARGEST for count in sums(summaries).values()):
        return "too-large"
    return None


def sums(summaries):
    names = {name for one in summaries for name in one["counts"]}
    return {name: sum(one["counts"].get(name, 0) for one in summaries) for name in sorted(names)}


def answer_roll_up(question):
    summaries = question["summaries"]
    made_of = units_of_oldest(question["editions"])
    whole = made_of.get(place_key(question["whole"]), set())
    refused = refusal(summaries, made_of, whole)
    if refused is not None:
        return {"refused": refused, "counts": {}, "missing": []}
    reported = set().union(*(units_reported(one, made_of) for one in summaries))
    edition = oldest(question["editions"])["id"]
    missing = [{"code": code, "edition": edition} for code in sorted(whole - reported)]
    counts = {name: bounds(count, None if missing else count) for name, count in sums(summaries).items()}
    return {"refused": None, "counts": counts, "missing": missing}
