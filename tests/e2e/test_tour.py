#!/usr/bin/env python3
"""The tour shows what it says, and ends all that it started."""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest
import wave

from desktopcase import BINARY, wait_for

TOUR = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "linux" / "tour.py"
STEPS = ["recording", "saved a take of", "listened", "recording", "saved a take of", "compared two takes",
         "ticked two points", "opened all stages", "graded Good", "looked at the keys", "started again", "done"]
PICTURES = ["question", "recording", "take", "replay", "second-take", "comparison", "hints", "model-answer",
            "listens-for", "ticked", "follow-ups", "graded", "keys", "after-restart", "company", "timeline", "fixes",
            "post-mortem"]


def colours(picture):
    """How many different colours a picture has."""
    told = subprocess.run(["identify", "-format", "%k", str(picture)], text=True, capture_output=True, check=True)
    return int(told.stdout)


def processes_with(variable):
    """Ids of the processes whose environment has this line."""
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if variable.encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:
            pass  # ended meanwhile, or not ours
    return found


class TourTest(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="recount-tour-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        # Its desktop inherits this, so whatever belongs to the tour can be told from the rest.
        self.mark = f"RECOUNT_TOUR_TEST={self.folder}"

    def start(self, *options):
        name, value = self.mark.split("=")
        return subprocess.Popen([sys.executable, TOUR, BINARY, self.folder, *options],
                                env={**os.environ, name: value}, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def log(self):
        path = self.folder / "tour.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def test_whole_tour(self):
        with self.start() as tour:
            told = tour.stderr.read()
        self.assertEqual(tour.returncode, 0, told + self.log())
        rest = self.log()
        for step in STEPS:
            self.assertIn(step, rest)
            rest = rest.split(step, 1)[1]
        pictures = sorted(self.folder.glob("*.png"))
        self.assertEqual([picture.stem[3:] for picture in pictures], PICTURES)
        for picture in pictures:
            self.assertGreater(colours(picture), 50, f"{picture.name} is blank")
        self.assertEqual(len({picture.read_bytes() for picture in pictures}), len(pictures))
        with wave.open(str(self.folder / "take.wav")) as take:
            self.assertGreater(take.getnframes() / take.getframerate(), 5)
        self.assertEqual(processes_with(self.mark), [])

    def test_tour_that_is_told_to_end(self):
        with self.start("--language", "fr") as tour:
            wait_for("the recording", lambda: "recording" in self.log())
            self.assertGreater(len(processes_with(self.mark)), 5)
            tour.send_signal(signal.SIGTERM)
            tour.stderr.read()
        self.assertEqual(tour.returncode, 128 + signal.SIGTERM)
        wait_for("all of it to end", lambda: not processes_with(self.mark))


if __name__ == "__main__":
    unittest.main()
