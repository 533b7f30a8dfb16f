"""Kiểm tra tệp số liệu theo JSON Schema của khuyenhoc / checks data files by the JSON Schemas of khuyenhoc.

    python3 kiem_tra.py THU_MUC_SCHEMA TEP.json ...
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def place(path):
    """observations[0].count, as people write it."""
    return "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path).lstrip(".")


def mistakes(schemas, file):
    """All that is wrong with a file, in the order in which it stands there."""
    try:
        document = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        return [("", f"không đọc được / cannot be read: {error}")]
    kind = document.get("kind") if isinstance(document, dict) else None
    schema = schemas / f"{kind}.json"
    if not isinstance(kind, str) or not schema.is_file():
        return [("kind", f"không có tệp / there is no file {schema}")]
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    found = sorted(validator.iter_errors(document), key=lambda one: [str(step) for step in one.path])
    return [(place(one.path), one.message) for one in found]


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    wrong = 0
    for name in arguments[1:]:
        found = mistakes(pathlib.Path(arguments[0]), pathlib.Path(name))
        for where, what in found:
            print(f"{name}: {where}: {what}")
        print(f"{name}: {'đúng / right' if not found else f'{len(found)} lỗi / mistakes'}")
        wrong += len(found)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
