#!/usr/bin/env python3
"""Someone writes a post-mortem, is cut off, finds it again, and another program writes to the file."""
import time
import unittest

import desktopcase
from desktopcase import wait_for

MOST_SECONDS_LOST = 1.0


class PostMortemTest(desktopcase.DesktopCase):

    def open_new(self):
        tree = self.start()
        self.desktop.keys("ctrl+4")
        tree.wait_for("push button", "New Post-Mortem")
        self.desktop.keys("ctrl+shift+n")
        tree.wait_for("push button", "All post-mortems")
        return tree

    def file(self):
        """The text of the one post-mortem in the folder."""
        found = list((self.recount.data / "documents" / "post-mortems").glob("*.md"))
        self.assertEqual(len(found), 1)
        return found[0]

    def test_what_was_typed_survives_a_kill(self):
        tree = self.open_new()
        self.desktop.type_text("Mails were late")
        time.sleep(MOST_SECONDS_LOST)
        before = self.file().read_text()
        self.recount.kill()
        self.assertEqual(self.file().read_text(), before)
        self.assertNotIn("Mails were late", before)

        tree = self.start()
        self.desktop.keys("ctrl+4")
        tree.wait_for_text("not saved when Recount ended")
        self.look("unsaved")
        self.press(tree, "Show Drafts")
        self.press(tree, "Open Draft")
        tree.wait_for("push button", "All post-mortems")
        self.desktop.keys("ctrl+s")
        wait_for("the file", lambda: "Mails were late" in self.file().read_text())
        self.recount.quit()

    def test_a_timeline_is_typed_and_saved_on_leaving(self):
        tree = self.open_new()
        self.desktop.type_text("Checkout failed")
        tree.wait_for("text", "New row of the timeline").grab_focus()
        self.desktop.type_text("0912 symptom 502 rate above 5 % !started")
        self.desktop.keys("Return")
        self.desktop.type_text("0953 action Old settings back !mitigated")
        self.desktop.keys("Return")
        wait_for("two rows", lambda: "mitigated" in " ".join(tree.names("table cell")))
        self.look("timeline")
        self.desktop.keys("alt+Left")
        tree.wait_for("push button", "New Post-Mortem")
        wait_for("the file's name", lambda: self.file().name == "checkout-failed.md")
        text = self.file().read_text()
        self.assertIn("| symptom, **started**", text)
        self.assertIn("Old settings back", text)
        self.recount.quit()

    @staticmethod
    def press(tree, name):
        from accessibletree import act  # asks the desktop that is there now
        act(tree.wait_for("push button", name))


if __name__ == "__main__":
    unittest.main()
