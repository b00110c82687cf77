#!/usr/bin/env python3
"""Checks that the tree keeps the rules of ARCHITECTURE.md.

Usage: check_architecture.py SOURCE_DIR. Prints one line for each violation, path:line: what.
"""

import pathlib
import re
import sys
from typing import Iterator, NamedTuple

# Which features a feature may include besides itself and foundation. A view may include what its
# feature may, and widgets and platform. A new feature gets its line here first.
MAY_INCLUDE = {
    "foundation": set(),
    "storage": set(),
    "packs": {"storage"},
    "speech": set(),
    "schedule": set(),
    "documents": {"storage"},
    "takes": {"storage", "speech"},
    "practice": {"storage", "packs", "takes", "schedule"},
    "context": {"storage", "packs", "schedule"},
    "checks": {"storage", "documents"},
    "postmortem": {"storage", "documents", "checks"},
    "runbook": {"storage", "documents", "checks", "schedule"},
    "stories": {"storage", "packs", "documents"},
    "progress": {"storage", "packs", "takes", "practice", "schedule"},
    "search": {"storage", "packs", "context", "takes", "practice", "documents", "stories"},
    "commandline": {"storage", "packs", "takes", "practice", "documents", "checks", "postmortem",
                    "runbook"},
    "platform": set(),
    "widgets": set(),
}
# Their views hold what the views of several features are made of, and know none of them.
SHARED_VIEWS = {"documents", "checks"}
# These put the parts together.
MAY_INCLUDE_ALL = {"desktop", "main.cpp"}

FORBIDDEN_LINKS = {
    "recount_foundation": {"Gui", "Widgets", "Multimedia", "Sql", "Network", "DBus"},
    "recount_storage": {"Gui", "Widgets", "Multimedia"},
    "recount_documents": {"Gui", "Widgets", "Multimedia"},
    "recount_core": {"Gui", "Widgets", "Multimedia"},
    "recount_media": {"Widgets", "Sql"},
    "recount_platform": {"Widgets", "Multimedia", "Sql"},
    "recount_views": {"Sql", "Multimedia"},
    "recount": {"Sql", "Multimedia"},
}

LONGEST_CPP = 700
LONGEST_HEADER = 300
LONGEST_MAIN_WINDOW = 600


class Violation(NamedTuple):
    rule: str
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text} [{self.rule}]"


class Ban(NamedTuple):
    """Something that only some places may use."""

    rule: str
    pattern: re.Pattern
    allowed: re.Pattern
    text: str


def ban(rule: str, pattern: str, allowed: str, text: str) -> Ban:
    return Ban(rule, re.compile(pattern), re.compile(allowed), text)


NOWHERE = r"(?!)"
FOUNDATION = r"^app/foundation/"
BANS = [
    ban("sql", r"\bQSqlQuery\b", r"^app/storage/|repository\.cpp$",
        "QSqlQuery belongs in app/storage or a *repository.cpp"),
    ban("sql", r"#include <(QtSql/)?QSql",
        r"^app/(?!foundation/|platform/|widgets/|desktop/)[a-z]+/[a-z_]+\.(cpp|h)$",
        "Qt Sql belongs in app/storage and in features, not in their views"),
    ban("multimedia", r"#include <(QtMultimedia/)?Q(Audio|Media|Sound|Video|Camera|Wave)",
        r"^app/takes/qtmultimedia/", "Qt Multimedia belongs in app/takes/qtmultimedia"),
    ban("dialogs", r"\bQ(MessageBox|FileDialog|InputDialog)\b", r"^app/desktop/",
        "dialogs belong in app/desktop; elsewhere use widgets/dialogs.h"),
    ban("time", r"\bcurrent(DateTime(Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\("
        r"|\b(system|steady|high_resolution|utc)_clock\b"
        r"|\b(gettimeofday|clock_gettime)\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\)",
        FOUNDATION, "the current time comes from foundation/clock.h"),
    ban("random", r"\bQRandomGenerator\b|\bcreateUuid\b|\brandom_device\b|\bmt19937|\bs?rand\s*\(",
        FOUNDATION, "random numbers come from foundation"),
    ban("settings", r"\bQSettings\b", FOUNDATION, "QSettings belongs in app/foundation"),
    ban("paths", r"\bQStandardPaths\b", FOUNDATION, "QStandardPaths belongs in app/foundation"),
    ban("macros", r"\b(SIGNAL|SLOT)\s*\(", NOWHERE, "connect to functions, not to SIGNAL or SLOT"),
    ban("events", r"\bprocessEvents\b", NOWHERE, "processEvents runs slots inside of slots"),
    ban("events", r"\bQEventLoop\b", NOWHERE, "nested event loops run slots inside of slots"),
    ban("fatal", r"\bqFatal\b", NOWHERE, "return an Error instead of qFatal"),
    ban("thread", r"\bclass\s+\w+(\s+final)?\s*:\s*(public\s+)?QThread\b", NOWHERE, "move a QObject to a QThread, don't derive"),
    ban("bulk", r"#include <Qt[A-Z]\w*>(?<!<QtGlobal>)(?<!<QtMath>)(?<!<QtEndian>)(?<!<QtNumeric>)"
        r"(?<!<QtPlugin>)(?<!<QtConcurrentRun>)(?<!<QtAlgorithms>)(?<!<QtConfig>)(?<!<QtLogging>)",
        NOWHERE, "include the class, not the whole module"),
]

NO_CODE = re.compile(
    r"//[^\n]*|/\*.*?\*/"
    r'|R"(?P<fence>[^(\s]{0,16})\(.*?\)(?P=fence)"'
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])*\'',
    re.DOTALL,
)
GENERATED = re.compile(r"\.moc$|^(moc|ui)_")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def code_only(text: str) -> str:
    """The text with comments and literals blanked, lines kept."""
    return NO_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def sources(root: pathlib.Path) -> list[pathlib.Path]:
    return sorted(path for path in (root / "app").rglob("*") if path.suffix in (".cpp", ".h"))


def check_include(path: str, target: str) -> str:
    """What is wrong with a file of app including another one; empty when nothing is."""
    parts = pathlib.PurePosixPath(path).parts[1:]
    feature = parts[0]  # "takes" for app/takes/view/x.h
    aim = pathlib.PurePosixPath(target).parts
    aimed, aimed_part = aim[0], aim[1] if len(aim) > 2 else ""
    in_view = len(parts) > 2 and parts[1] == "view"

    if aimed_part == "qtmultimedia" and parts[:2] != ("takes", "qtmultimedia"):
        return "nothing includes the sound plugin, it is loaded at run time"
    if feature in MAY_INCLUDE_ALL:
        return ""
    if aimed == "desktop":
        return "only main.cpp includes desktop"
    if feature not in MAY_INCLUDE:
        return f"app/{feature} has no line in MAY_INCLUDE of check_architecture.py"
    may_view = in_view and (aimed == feature or aimed in SHARED_VIEWS)
    if aimed_part == "view" and not may_view:
        return "a view is included only by its own feature's view; go there through Navigator"
    allowed = MAY_INCLUDE[feature] | {feature, "foundation"}
    if in_view:
        allowed |= {"widgets", "platform"}
    if aimed not in allowed:
        return f"{'/'.join(parts[:-1])} must not include {aimed}"
    return ""


def include_violations(path: str, text: str) -> Iterator[Violation]:
    for match in INCLUDE.finditer(text):
        target = match.group(1)
        line = line_of(text, match.start(1))
        if GENERATED.search(target):
            continue
        if "/" not in target:
            yield Violation("edges", path, line, f'write the folder too: "{target}"')
        elif wrong := check_include(path, target):
            yield Violation("edges", path, line, wrong)


def ban_violations(path: str, text: str) -> Iterator[Violation]:
    code = code_only(text)
    for rule in BANS:
        if rule.allowed.search(path):
            continue
        for match in rule.pattern.finditer(code):
            yield Violation(rule.rule, path, line_of(code, match.start()), rule.text)


def size_violations(path: str, text: str) -> Iterator[Violation]:
    lines = text.count("\n")
    most = LONGEST_HEADER if path.endswith(".h") else LONGEST_CPP
    if path.endswith("/mainwindow.cpp"):
        most = LONGEST_MAIN_WINDOW
    if lines > most:
        yield Violation("size", path, most + 1, f"{lines} lines, at most {most}")


def without_comments(cmake: str) -> str:
    return re.sub(r"#[^\n]*", "", cmake)


def listing_violations(root: pathlib.Path, paths: list[pathlib.Path]) -> Iterator[Violation]:
    """Every source is named by the CMakeLists.txt of its folder or of one above, below app."""
    for path in paths:
        folder = path.parent
        while True:
            listing = folder / "CMakeLists.txt"
            words = without_comments(listing.read_text()).split() if listing.exists() else []
            if path.relative_to(folder).as_posix() in (word.strip("()") for word in words):
                break
            if folder == root / "app":
                yield Violation("listed", path.relative_to(root).as_posix(), 1,
                                "not listed in a CMakeLists.txt")
                break
            folder = folder.parent


def cmake_violations(root: pathlib.Path) -> Iterator[Violation]:
    linked = re.compile(r"target_link_libraries\s*\(\s*(\w+)([^)]*)\)")
    for path in sorted((root / "app").rglob("CMakeLists.txt")):
        text = without_comments(path.read_text())
        name = path.relative_to(root).as_posix()
        for match in re.finditer(r"\bGLOB(_RECURSE)?\b", text):
            yield Violation("glob", name, line_of(text, match.start()), "list sources one by one")
        for match in linked.finditer(text):
            modules = set(re.findall(r"Qt6::(\w+)", match.group(2)))
            for module in sorted(modules & FORBIDDEN_LINKS.get(match.group(1), set())):
                yield Violation("links", name, line_of(text, match.start()),
                                f"{match.group(1)} must not link Qt6::{module}")


def check(root: pathlib.Path) -> list[Violation]:
    violations: list[Violation] = []
    paths = sources(root)
    for file in paths:
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        violations += include_violations(path, text)
        violations += ban_violations(path, text)
        violations += size_violations(path, text)
    violations += listing_violations(root, paths)
    violations += cmake_violations(root)
    return violations


def main(root: pathlib.Path) -> int:
    paths = sources(root)
    if not paths:
        print(f"no sources under {root}/app")
        return 1
    violations = check(root)
    for violation in violations:
        print(violation)
    print(f"{len(paths)} files, {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
