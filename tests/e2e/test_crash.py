#!/usr/bin/env python3
"""The whole application is killed while it records. The next start brings the take back."""
import time
import unittest

import desktopcase
from desktopcase import wait_for
from soundwitness import RATE, SoundWitness, rms_db, samples_of


class CrashTest(desktopcase.DesktopCase):

    def test_take_comes_back_after_a_crash(self):
        speech = self.sentence()
        tree = self.start()
        self.desktop.keys("r")
        tree.wait_for_text("Recording: Answer")
        self.desktop.play(speech)
        self.recount.kill()

        tree = self.start()
        tree.wait_for_text("The last session ended unexpectedly. 1 take of 0:0")
        tree.wait_for("label", "Takes (1)")
        take = self.wait_for_take("recovered")
        kept = samples_of(self.recount.data / "takes" / take["file_name"])
        self.assertEqual(len(kept), take["frames"])
        self.assertGreater(len(kept) / RATE, len(samples_of(speech)) / RATE - 0.2)
        self.assertEqual(self.recount.takes("recording"), [])
        self.assertEqual([f.name for f in (self.recount.data / "takes").glob("*.part*")], [])

        with SoundWitness(self.desktop, "out.monitor") as witness:
            self.desktop.keys("space")
            wait_for("the replay", lambda: witness.first_at is not None)
            wait_for("the end of the replay", lambda: time.monotonic() - witness.last_at > 1.0)
        self.assertAlmostEqual(rms_db([s for s in witness.heard() if s]), rms_db([s for s in kept if s]), delta=1.0)
        self.recount.quit()

        # It is told once.
        tree = self.start()
        tree.wait_for("label", "Takes (1)")
        self.assertIsNone(tree.text_with("ended unexpectedly"))
        self.recount.quit()


if __name__ == "__main__":
    unittest.main()
