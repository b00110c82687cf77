#!/usr/bin/env python3
"""Holds the translations against the source: every text is in them, translated, with its placeholders.

Usage: check_translations.py LUPDATE SOURCE_LIST INCLUDE_FOLDER TRANSLATIONS_FOLDER
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:n|L?\d+)")


def update(lupdate, sources, include, folder):
    """Runs lupdate over the files of the folder, as the target update_translations does."""
    for file in sorted(folder.glob("*.ts")):
        plural = ["-pluralonly"] if file.stem.endswith("_en") else []
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", include,
                        f"@{sources}", *plural, "-ts", file],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def messages(file):
    """Gives (context, source, forms, finished, numerus) for each message of a file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus \
                else [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source"), forms,
                   translation.get("type") is None and all(forms), numerus)


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def problems(file):
    french = file.stem.endswith("_fr")
    for context, source, forms, finished, numerus in messages(file):
        where = f"{file.name}, {context}, “{source}”"
        if not finished:
            yield f"{where} is not translated."
            continue
        for form in forms:
            wanted = placeholders(source)
            # One, two or none may be spelled out.
            if numerus and "%n" not in form:
                wanted = [item for item in wanted if item != "%n"]
            if placeholders(form) != wanted:
                yield f"{where} has other placeholders in “{form}”."
            if ("&" in source) != ("&" in form):
                yield f"{where} has a mnemonic in one language alone."
            if french and re.search(r"\w [:;?!»]|« ", form):
                yield f"{where} needs a non-breaking space in “{form}”."


def main():
    lupdate, sources, include, folder = sys.argv[1:]
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for file in sorted(Path(folder).glob("*.ts")):
            shutil.copy(file, scratch)
        update(lupdate, sources, include, Path(scratch))
        for fresh in sorted(Path(scratch).glob("*.ts")):
            kept = Path(folder, fresh.name)
            if fresh.read_bytes() != kept.read_bytes():
                found.append(f"{kept.name} does not fit the source any more. Build the target "
                             "update_translations and translate what is new.")
            found += problems(fresh)
    print("\n".join(found) or "Every text is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
