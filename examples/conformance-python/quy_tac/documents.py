"""Documents, by their JSON Schemas and by what these cannot say (document.1 to document.5).

Needs the package jsonschema (Debian: python3-jsonschema); without it the questions are skipped.
"""

import json
import pathlib
import unicodedata
from decimal import Decimal
from functools import lru_cache

try:
    from jsonschema import Draft202012Validator
except ImportError:
    Draft202012Validator = None

SCHEMAS = pathlib.Path(__file__).resolve().parents[3] / "packages" / "schemas" / "json-schema"


def without_double_keys(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("json-duplicate-key")
    return dict(pairs)


def read(text):
    """The document of a text; raises ValueError where it is no JSON."""
    return json.loads(text, object_pairs_hook=without_double_keys, parse_float=Decimal)


@lru_cache(maxsize=None)
def validator_of(kind):
    return Draft202012Validator(json.loads((SCHEMAS / f"{kind}.json").read_text(encoding="utf-8")))


def known_kinds():
    return {file.stem for file in SCHEMAS.glob("*.json")}


def parts_of(value):
    """The value and everything in it."""
    yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    for one in inner:
        yield from parts_of(one)


def not_composed(value):
    return isinstance(value, str) and not unicodedata.is_normalized("NFC", value)


def id_twice(value):
    if not isinstance(value, list):
        return False
    ids = [one["id"] for one in value if isinstance(one, dict) and isinstance(one.get("id"), str)]
    return len(set(ids)) < len(ids)


def reversed_under(start, end):
    def is_reversed(value):
        both = isinstance(value, dict) and value.get(start) is not None and value.get(end) is not None
        return both and type(value[start]) is type(value[end]) and value[start] > value[end]

    return is_reversed


def percent_too_fine(value):
    percent = value.get("percent") if isinstance(value, dict) else None
    return isinstance(percent, Decimal) and percent * 100 != int(percent * 100)


# By the codes that the description of a schema names as what JSON Schema cannot say.
BEYOND = {
    "text-not-nfc": not_composed,
    "duplicate-id": id_twice,
    "period-reversed": reversed_under("from", "to"),
    "bound-reversed": reversed_under("atLeast", "atMost"),
    "percent-too-fine": percent_too_fine,
}


def beyond_of(schema):
    description = schema.get("description", "")
    return [check for code, check in BEYOND.items() if code in description]


def is_right(text):
    try:
        document = read(text)
    except ValueError:
        return False
    kind = document.get("kind") if isinstance(document, dict) else None
    if not isinstance(kind, str) or kind not in known_kinds():
        return False
    validator = validator_of(kind)
    if not validator.is_valid(document):
        return False
    return not any(check(part) for check in beyond_of(validator.schema) for part in parts_of(document))


def answer_check(question):
    if Draft202012Validator is None:
        return None
    return {"right": is_right(question["text"])}
