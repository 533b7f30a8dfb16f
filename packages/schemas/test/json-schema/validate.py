"""Says of each line {"kind": …, "document": …} of standard input whether the JSON Schema of its kind
lets the document in: 1 or 0. The folder of the schemas is the first argument."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(sys.argv[1])
validators = {}

for line in sys.stdin:
    record = json.loads(line)
    kind = record["kind"]
    if kind not in validators:
        schema = json.loads((folder / f"{kind}.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validators[kind] = Draft202012Validator(schema)
    print(1 if validators[kind].is_valid(record["document"]) else 0)
