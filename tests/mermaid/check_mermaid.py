#!/usr/bin/env python3
"""Lets Mermaid and Graphviz read the graphs of every runbook of the tests.

Usage: check_mermaid.py RECOUNT SOURCE_DIR WORK_DIR. Exit code 77 when the parser can't be installed.
"""

import pathlib
import shutil
import subprocess
import sys

NOT_HERE = 77


def run(*command: object, **options: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, **options)


def many_steps(path: pathlib.Path) -> pathlib.Path:
    """A runbook of 300 steps with names that are markup elsewhere."""
    text = "# Runbook: Many\n\n## Diagnosis\n\n"
    for step in range(1, 301):
        text += (f'### Step {step}: Look at "part" <{step}> & [end] `x` #quot; %% é 🔥\n\n'
                 "| If | Then |\n| --- | --- |\n"
                 f'| contains `"--> {step}` | go to Step {step % 300 + 1} |\n'
                 "| anything else | end: resolved |\n\n")
    path.write_text(text, encoding="utf-8")
    return path


def parser_folder(source: pathlib.Path, work: pathlib.Path) -> pathlib.Path | None:
    folder = work / "parser"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "parse.mjs"):
        shutil.copy(source / "tests/mermaid" / name, folder)
    if not shutil.which("node") or not shutil.which("npm"):
        print("There is no node or no npm here.")
        return None
    installed = run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", cwd=folder)
    if installed.returncode != 0:
        print("npm could not install the parser:", installed.stderr.strip()[-500:])
        return None
    return folder


def main() -> int:
    recount, source, work = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
    work.mkdir(parents=True, exist_ok=True)
    runbooks = sorted((source / "resources/examples").glob("*/*.md"))
    runbooks += sorted((source / "resources/templates").glob("*/runbook-*.md"))
    runbooks += sorted((source / "tests/data/runbooks").iterdir())
    runbooks.append(many_steps(work / "many.md"))
    wrong = []
    flowcharts = []
    for number, runbook in enumerate(runbooks):
        for form in ("mermaid", "dot"):
            target = work / f"{number}.{form}"
            made = run(recount, "export", runbook, "--kind", "runbook", "--to", form, "-o", target)
            if made.returncode != 0:
                wrong.append(f"{runbook}: {made.stderr}")
                continue
            if form == "mermaid":
                flowcharts.append(target)
            elif shutil.which("nop"):
                # Reading is what is asked; placing 300 steps takes Graphviz long.
                read = run("nop", target)
                if read.returncode != 0 or read.stderr:
                    wrong.append(f"{runbook}: Graphviz: {read.stderr}")
    print("\n".join(wrong))
    folder = parser_folder(source, work)
    if folder is None:
        return 1 if wrong else NOT_HERE
    parsed = run("node", "parse.mjs", *flowcharts, cwd=folder)
    print(parsed.stdout, parsed.stderr)
    print(len(flowcharts), "flowcharts were read")
    return 1 if wrong or parsed.returncode != 0 else 0


if __name__ == "__main__":
    sys.exit(main())
