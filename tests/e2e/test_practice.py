#!/usr/bin/env python3
"""Someone answers a question aloud, listens, opens the stages, ticks, grades, and comes back."""
import time
import unittest

import desktopcase
from desktopcase import wait_for
from soundwitness import RATE, SoundWitness, first_audible, last_audible, rms_db, samples_of

MOST_SECONDS_OFF = 0.2
MOST_DB_OFF = 1.0
STAGES = {"hints": "Hints", "model-answer": "Model answer", "listens-for": "What they listen for",
          "follow-ups": "Follow-ups"}


class PracticeTest(desktopcase.DesktopCase):

    def test_one_question_from_the_answer_to_the_next_start(self):
        speech = self.sentence()
        spoken = samples_of(speech)
        spoken = spoken[first_audible(spoken):last_audible(spoken) + 1]
        tree = self.start()

        self.answer_aloud(tree, speech, spoken)
        self.listen(spoken)
        self.open_stages()
        self.tick_two_points(tree)
        self.grade(tree)
        layout = self.leave_a_layout()
        self.recount.quit()

        self.check_everything_is_back(layout)
        self.recount.quit()

    def answer_aloud(self, tree, speech, spoken):
        with SoundWitness(self.desktop, "mic") as witness:
            pressed = time.monotonic()
            self.desktop.keys("r")
            tree.wait_for_text("Recording: Answer")
            self.desktop.play(speech)
            wait_for("the end of the sentence", lambda: time.monotonic() - witness.last_at > 0.3)
            stopped = time.monotonic()
            self.desktop.keys("r")
            take = self.wait_for_take()
        kept = samples_of(self.recount.data / "takes" / take["file_name"])
        self.assertEqual(len(kept), take["frames"])
        self.assertEqual(take["device_name"], "Virtual-Microphone")

        first, last = first_audible(kept), last_audible(kept)
        self.assertIsNotNone(first, "nothing of the sentence was kept")
        # At its front the take begins with the key press, at its back it ends with one.
        self.assertAlmostEqual(first / RATE, witness.first_at - pressed, delta=MOST_SECONDS_OFF)
        self.assertAlmostEqual((len(kept) - last) / RATE, stopped - witness.last_at, delta=MOST_SECONDS_OFF)
        # Between them lies the sentence, as long and as loud as it was spoken.
        self.assertAlmostEqual((last - first) / RATE, len(spoken) / RATE, delta=MOST_SECONDS_OFF)
        self.assertAlmostEqual(rms_db(kept[first:last + 1]), rms_db(spoken), delta=MOST_DB_OFF)
        print(f"front {first / RATE - (witness.first_at - pressed):+.3f} s, "
              f"back {(len(kept) - last) / RATE - (stopped - witness.last_at):+.3f} s, "
              f"loudness {rms_db(kept[first:last + 1]) - rms_db(spoken):+.2f} dB")

    def listen(self, spoken):
        with SoundWitness(self.desktop, "out.monitor") as witness:
            self.desktop.keys("space")
            wait_for("the replay", lambda: witness.first_at is not None)
            wait_for("the end of the replay", lambda: time.monotonic() - witness.last_at > 1.0)
        # A busy machine may put a short silence between two samples, but none may be missing.
        heard = [sample for sample in witness.heard() if sample]
        self.assertAlmostEqual(len(heard) / RATE, len([s for s in spoken if s]) / RATE, delta=MOST_SECONDS_OFF)
        self.assertAlmostEqual(rms_db(heard), rms_db([s for s in spoken if s]), delta=MOST_DB_OFF)

    def open_stages(self):
        for stage in STAGES:
            self.desktop.keys("h")
            wait_for(f"the stage {stage}",
                     lambda s=stage: any(e["stage"] == s for e in self.recount.events("stage-opened")))
        self.assertEqual([e["stage"] for e in self.recount.events("stage-opened")], list(STAGES))

    def points(self, tree):
        """The check boxes of what they listen for: those after its heading, before the next one."""
        boxes, inside = [], False
        for node in tree.nodes():
            role, name = node.get_role_name(), node.get_name()
            if role == "push button":
                inside = (inside or name.startswith(STAGES["listens-for"])) and \
                    not name.startswith(STAGES["follow-ups"])
            elif inside and role == "check box":
                boxes.append(node)
        return boxes

    def tick_two_points(self, tree):
        from accessibletree import State, act, is_in
        boxes = self.points(tree)
        self.assertGreater(len(boxes), 2)
        for box in boxes[:2]:
            act(box, "Toggle")
        wait_for("the ticks", lambda: len(self.recount.events("point-ticked")) == 2)
        wait_for("the marks", lambda: [is_in(box, State.CHECKED) for box in boxes[:3]] == [True, True, False])

    def grade(self, tree):
        from accessibletree import State, is_in
        self.desktop.keys("3")
        wait_for("the grade", lambda: self.recount.events("graded"))
        self.assertEqual(self.recount.events("graded")[-1]["grade"], 3)
        wait_for("the mark", lambda: is_in(tree.wait_for("check box", "Good"), State.CHECKED))

    def leave_a_layout(self):
        """Gives the window another place and another question."""
        self.desktop.keys("n")
        wait_for("the second question", lambda: self.open_question().endswith("/performance"))
        self.desktop.keys("shift+n")
        wait_for("the first question", lambda: self.open_question().endswith("/biggest-incident"))
        window = self.desktop.window("Recount")
        self.desktop.output("xdotool", "windowsize", "--sync", window, "1100", "790")
        self.desktop.output("xdotool", "windowmove", "--sync", window, "120", "40")
        return self.geometry(window)

    def open_question(self):
        rows = self.recount.query("SELECT CAST(value AS TEXT) FROM ui_state WHERE key = 'practice/question'")
        return rows[0][0] if rows else ""

    def geometry(self, window):
        shell = self.desktop.output("xdotool", "getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in shell.split())
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def check_everything_is_back(self, layout):
        from accessibletree import AccessibleTree, State, is_in
        window = self.recount.start(maximised=False)
        tree = AccessibleTree(self.recount.process.pid)
        for was, now in zip(layout, self.geometry(window)):
            self.assertAlmostEqual(was, now, delta=2)
        tree.wait_for("label", "What is the most serious production problem")
        tree.wait_for("label", "Takes (1)")
        self.assertTrue(is_in(tree.wait_for("check box", "Good"), State.CHECKED))
        ticked = [is_in(box, State.CHECKED) for box in self.points(tree)]
        self.assertEqual(ticked[:2], [True, True])
        self.assertEqual(sum(ticked), 2)
        for title in STAGES.values():
            self.assertTrue(is_in(tree.wait_for("push button", title), State.EXPANDED), title)


if __name__ == "__main__":
    unittest.main()
