#!/usr/bin/env python3
"""Holds pack.schema.json against the shipped packs and against the broken variants of a small one.

Usage: check_schema.py SOURCE_DIR [PACK...]. With packs it holds the schema against these alone.
Exit code 77 means skipped.
"""

import copy
import json
import pathlib
import sys

SKIPPED = 77


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def locate(document, pointer):
    """The container of the place that a JSON pointer names, and the key in it."""
    *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in parents:
        document = document[int(part) if isinstance(document, list) else part]
    return document, int(last) if isinstance(document, list) else last


def broken(pack, variant):
    pack = copy.deepcopy(pack)
    container, key = locate(pack, variant["at"])
    if variant["change"] == "remove":
        del container[key]
    elif variant["change"] == "copy":
        container.insert(key, copy.deepcopy(container[key - 1]))
    else:
        container[key] = variant["to"]
    return pack


def main(source, packs):
    try:
        import jsonschema
    except ImportError:
        print("SKIPPED: the Python module jsonschema is missing (Debian: python3-jsonschema)")
        return SKIPPED
    schema = load(source / "resources/packs/pack.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    complaints = []

    def complain(name, text):
        complaints.append(f"{name}: {text}")

    shipped = sorted((source / "resources/packs").glob("*/*.json"))
    data = source / "tests/data/packs"
    for path in packs or [*shipped, data / "small.json"]:
        for error in validator.iter_errors(load(path)):
            complain(path, f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    if not shipped:
        complain("resources/packs", "no pack found")
    if packs:
        print("\n".join(complaints))
        return 1 if complaints else 0

    small = load(data / "small.json")
    variants = load(data / "broken.json")["variants"]
    for variant in variants:
        refused = not validator.is_valid(broken(small, variant))
        if refused != variant.get("schema", True):
            complain(variant["name"], "refused, should pass" if refused else "passes, should be refused")

    print("\n".join(complaints))
    print(f"{len(shipped)} shipped packs, {len(variants)} broken variants, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]]))
