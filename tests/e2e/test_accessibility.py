#!/usr/bin/env python3
"""What someone who does not see the window can know and do."""
import threading
import unittest

import desktopcase
from desktopcase import wait_for

STAGES = ["Hints", "Model answer", "What they listen for", "Follow-ups"]


def described(node):
    return f'{node.get_role_name()} "{node.get_name()}" ({node.get_accessible_id()})'


class AccessibilityTest(desktopcase.DesktopCase):

    def record_a_moment(self, tree, count=1):
        self.desktop.keys("r")
        tree.wait_for_text("Recording: Answer")
        tree.wait_for("label", "00:01" if tree.find("label", "00:0") else "Elapsed time")
        self.desktop.keys("r")
        self.wait_for_take(count=count)
        tree.wait_for("label", f"Takes ({count})")

    def open_stages(self, tree):
        from accessibletree import State, act, is_in
        for title in STAGES:
            heading = tree.wait_for("push button", title)
            self.assertTrue(is_in(heading, State.EXPANDABLE), title)
            act(heading)
            wait_for(f"{title} to open", lambda h=heading: is_in(h, State.EXPANDED))

    def test_every_control_has_a_name_and_a_role(self):
        tree = self.start()
        self.record_a_moment(tree)
        self.open_stages(tree)
        self.check_controls(tree)
        self.desktop.keys("F1")
        tree.wait_for("dialog", "Keyboard")
        self.check_controls(tree)

    def check_controls(self, tree):
        from accessibletree import State, is_in, label_of
        wrong, controls = [], 0
        for node in tree.showing():
            if not (is_in(node, State.FOCUSABLE) and is_in(node, State.ENABLED)):
                continue
            if node.get_role_name() == "table cell":
                continue  # some are empty, as cells may be
            controls += 1
            if not node.get_name().strip() and not label_of(node):
                wrong.append(f"no name: {described(node)}")
            if node.get_role_name() in ("invalid", "unknown", "filler", "panel"):
                wrong.append(f"no role: {described(node)}")
        self.assertEqual(wrong, [])
        self.assertGreater(controls, 10)

    def test_choices_say_what_is_chosen_with_them(self):
        """A combo box is named like its value, so a label or a description says what it is for."""
        from accessibletree import label_of
        tree = self.start()
        self.record_a_moment(tree)
        for node in tree.showing():
            if node.get_role_name() == "combo box":
                self.assertTrue(label_of(node) or node.get_description(), described(node))

    def test_stages_open_and_close_through_their_action(self):
        from accessibletree import State, act, is_in
        tree = self.start()
        self.record_a_moment(tree)
        self.open_stages(tree)
        self.assertEqual([e["stage"] for e in self.recount.events("stage-opened")],
                         ["hints", "model-answer", "listens-for", "follow-ups"])
        heading = tree.find("push button", "Hints")
        act(heading)
        wait_for("the hints to close", lambda: is_in(heading, State.COLLAPSED))

    def test_take_is_made_and_graded_through_actions(self):
        from accessibletree import State, act, is_in
        tree = self.start()
        act(tree.wait_for("push button", "Record"))
        tree.wait_for_text("Recording: Answer")
        act(tree.wait_for("push button", "Stop"))
        self.wait_for_take()
        act(tree.wait_for("check box", "Good"), "Toggle")
        wait_for("the grade", lambda: [e["grade"] for e in self.recount.events("graded")] == [3])
        self.assertTrue(is_in(tree.find("check box", "Good"), State.CHECKED))
        self.assertFalse(is_in(tree.find("check box", "Again"), State.CHECKED))

    def test_timeline_is_read_and_opened_entry_by_entry(self):
        from accessibletree import act
        tree = self.start()
        self.desktop.keys("ctrl+2")
        act(tree.wait_for("page tab", "Timeline"))
        drawing = tree.wait_for("list", "Timeline")
        entries = [drawing.get_child_at_index(i) for i in range(drawing.get_child_count())]
        self.assertEqual(len(entries), 28)
        for entry in entries:
            self.assertEqual(entry.get_role_name(), "list item")
            self.assertIn("month", entry.get_name().lower())
            self.assertIn("Press", [entry.get_action_name(i) for i in range(entry.get_n_actions())])
        self.check_controls(tree)
        act(entries[4])
        tree.wait_for_text("Incident: a promo saturates the database")
        act(tree.wait_for("push button", "What is the most serious production problem"))
        tree.wait_for_text("Ready: Answer")

    def test_fixes_are_read_cell_by_cell(self):
        tree = self.start()
        self.desktop.keys("ctrl+3")
        tree.wait_for("table cell", "Memory leak (a crash about every 12 h)")
        tree.wait_for("table cell", "1 week")
        self.check_controls(tree)

    def test_state_of_the_recorder_is_announced(self):
        tree = self.start()
        tree.wait_for_text("Ready: Answer")
        with Announcements(self.recount.process.pid) as announced:
            self.desktop.keys("r")
            wait_for("the word", lambda: "Recording: Answer" in announced.names)
            self.desktop.keys("r")
            wait_for("the word", lambda: "Ready: Answer" in announced.names)


class Announcements:
    """Collects the names that a program tells as changed, in a thread with the listener's loop."""

    def __init__(self, pid):
        from accessibletree import Atspi
        self.pid = pid
        self.names = []
        self.atspi = Atspi
        self.listener = Atspi.EventListener.new(self._heard)
        self.thread = threading.Thread(target=Atspi.event_main, daemon=True)

    def __enter__(self):
        self.listener.register("object:property-change:accessible-name")
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.atspi.event_quit()
        self.thread.join()
        self.listener.deregister("object:property-change:accessible-name")

    def _heard(self, event):
        if event.source.get_process_id() == self.pid:
            self.names.append(event.source.get_name())


if __name__ == "__main__":
    unittest.main()
