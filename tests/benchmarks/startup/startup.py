#!/usr/bin/env python3
"""Start-up of Recount against a program that opens one empty QMainWindow.

usage: startup.py BIN_DIR [--runs N]

Starts both in turn under Xvfb with a window manager, takes the time until each says that its
first complete window is painted, and its memory then (PSS). Prints medians and the ratios, taken
pair by pair. Fails when Qt Multimedia was loaded by then.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "packaging" / "linux"))
from virtualdesktop import VirtualDesktop  # noqa: E402

MARK = "first complete window painted"


def pss_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no PSS")


def run_once(command, env):
    start = time.perf_counter()
    child = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        for line in child.stderr:
            if MARK in line:
                elapsed = time.perf_counter() - start
                time.sleep(1.5)  # what is made in the idle moments after it counts for the memory
                maps = pathlib.Path(f"/proc/{child.pid}/maps").read_text()
                return elapsed * 1000, pss_mib(child.pid), "Multimedia" in maps
        raise RuntimeError(f"{command[0]} ended without a window")
    finally:
        child.terminate()
        child.wait()
        child.stderr.close()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("bin_dir", type=pathlib.Path)
    ap.add_argument("--runs", type=int, default=11)
    a = ap.parse_args()
    times, memories = [], []
    with VirtualDesktop(1600, 1000, sound=False) as desktop, tempfile.TemporaryDirectory() as data:
        env = dict(desktop.env, QT_LOGGING_RULES="recount.startup.debug=true")
        ours = [str(a.bin_dir / "recount"), "--data-dir", data, "--language", "en"]
        yardstick = [str(a.bin_dir / "bench_emptywindow")]
        for command in (ours, yardstick):
            run_once(command, env)  # first starts fill the caches and make the database
        for _ in range(a.runs):
            t, m, multimedia = run_once(ours, env)
            if multimedia:
                raise SystemExit("Qt Multimedia was loaded before the recorder was needed")
            t0, m0, _ = run_once(yardstick, env)
            times.append((t, t0))
            memories.append((m, m0))

    def say(what, unit, pairs, limit):
        ratio = statistics.median(x / y for x, y in pairs)
        print(f"{what}: Recount {statistics.median(x for x, _ in pairs):.0f} {unit}, "
              f"empty window {statistics.median(y for _, y in pairs):.0f} {unit}, "
              f"ratio {ratio:.2f} (goal: at most {limit})")

    say("time", "ms", times, 2.5)
    say("memory (PSS)", "MiB", memories, 3)


if __name__ == "__main__":
    main()
