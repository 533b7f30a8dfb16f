"""Days, months and years (date.1 to date.5)."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta, timezone

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
VIETNAM = timezone(timedelta(hours=7))


def is_real(text):
    """A day of the calendar, written as year-month-day, and nothing else."""
    if not DAY.fullmatch(text):
        return False
    year, month, day = (int(part) for part in text.split("-"))
    # The calendar repeats after 400 years, and Python's begins with the year 1.
    return 1 <= month <= 12 and 1 <= day <= monthrange(year + 400, month)[1]


def last_day(text):
    """The last day of a year or month; a day itself."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return text
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1]).isoformat()


def add_months(text, months):
    """The same day of a later month, or its last day where it has no such day."""
    start = date.fromisoformat(text)
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1])).isoformat()


def accounting_year(start, end, kind):
    """The year that the period lies in; None where it lies in none. July and August open a school year."""
    if kind == "year":
        return int(start[:4]) if start[:4] == end[:4] else None
    year = int(end[:4])
    for first in (year, year - 1):
        if f"{first:04}-07-01" <= start and end <= f"{first + 1:04}-08-31":
            return first
    return None


def vietnam_day(moment):
    return datetime.fromisoformat(moment).astimezone(VIETNAM).date().isoformat()


def answer_real(question):
    return {"real": is_real(question["text"])}


def answer_last_day(question):
    return {"day": last_day(question["date"])}


def answer_add_months(question):
    return {"day": add_months(question["day"], question["months"])}


def answer_accounting_year(question):
    return {"year": accounting_year(question["from"], question["to"], question["kind"])}


def answer_vietnam_day(question):
    return {"day": vietnam_day(question["moment"])}
