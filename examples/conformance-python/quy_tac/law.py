"""What the law was on a day (law.1 to law.9). Days are text, and text of this form sorts as days do."""


def holds(validity, day):
    """Both ends belong to it; an end that is not known does not limit it."""
    start, end = validity["from"], validity["to"]
    return (start is None or start <= day) and (end is None or day <= end)


def for_scope(sets, model, scope):
    return [one for one in sets if one["model"] == model and scope in one["scopes"]]


def of_place(sets, province, day):
    """The sets of the province that hold, where there are any; else the national ones."""
    own = [one for one in sets if one["territory"] and one["territory"]["code"] == province]
    if any(holds(one["validity"], day) for one in own):
        return own
    return [one for one in sets if one["territory"] is None]


def kind_of(candidates, known, unknown):
    if known:
        return "found" if len(known) == 1 else "several"
    if unknown:
        return "start-unknown"
    return "none-in-force" if candidates else "not-known"


def answer_criteria_set(question):
    day = question["on"]
    sets = for_scope(question["sets"], question["model"], question["scope"])
    candidates = of_place(sets, question["territory"], day)
    holding = [one for one in candidates if holds(one["validity"], day)]
    known = [one["id"] for one in holding if one["validity"]["from"] is not None]
    unknown = [one["id"] for one in holding if one["validity"]["from"] is None]
    return {"kind": kind_of(candidates, known, unknown), "sets": known or unknown}


def in_force(instrument, day, law_as_of):
    """yes, no or unknown."""
    issued = instrument["issuedOn"]
    if issued is not None and issued > law_as_of:
        return "no"
    if instrument["inForce"] is not None:
        return "yes" if holds(instrument["inForce"], day) else "no"
    if instrument["period"] is not None:
        period = instrument["period"]
        return "yes" if period["from"] <= int(day[:4]) <= period["to"] else "no"
    return "unknown"


def answer_in_force(question):
    return {"inForce": in_force(question["instrument"], question["on"], question["lawAsOf"])}
