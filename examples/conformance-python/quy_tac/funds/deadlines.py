"""Rules on what is done by a day of the year (fund.18)."""

ON_THE_DAY = {True: "met", False: "not-met", None: "undetermined"}
DONE = {"publication-deadline": "publications", "report-deadline": "reports"}


def judged_year(rule, on):
    """A publication is of the year before, a report of this year."""
    return int(on[:4]) - (1 if rule["topic"] == "publication-deadline" else 0)


def done_on(rule, fund, on):
    """The first day on which it was done, as far as that has happened; None if it has not."""
    year = judged_year(rule, on)
    days = [one["on"] for one in fund[DONE[rule["topic"]]] if one["year"] == year and one["on"] <= on]
    return min(days, default=None)


def deadline(rule, on):
    """The day of this year."""
    return f"{on[:4]}-{rule['monthDay']}"


def done_in_time(rule, fund, on):
    day, last = done_on(rule, fund, on), deadline(rule, on)
    if day is None:
        return "undetermined" if on == last and rule["inclusive"] is None else "not-met", 1
    if day == last:
        return ON_THE_DAY[rule["inclusive"]], None
    return "met" if day < last else "not-met", None
