#!/usr/bin/env python3
"""Someone fills in a company of their own, is cut off, and puts cards in order with the mouse."""
import re
import time
import unittest

import desktopcase
from desktopcase import wait_for

CARDS = "Cards to put in order"
MOST_SECONDS_LOST = 1.0


class CompanyTest(desktopcase.DesktopCase):

    def test_what_was_typed_survives_a_kill(self):
        tree = self.start()
        self.desktop.keys("ctrl+n")
        tree.wait_for("text", "")
        self.desktop.type_text("Parcelo")
        self.desktop.keys("Return")
        tree.wait_for_text("is ready to be filled in")
        self.desktop.type_text("Carries parcels.")
        self.desktop.keys("ctrl+3")
        tree.wait_for("push button", "New fix")
        self.desktop.keys("ctrl+shift+n")
        tree.wait_for("push button", "Stop editing this fix")
        self.desktop.type_text("The list of parcels was empty")
        time.sleep(MOST_SECONDS_LOST)
        self.recount.kill()

        kept = self.recount.query("SELECT pack_json FROM company")[0][0]
        self.assertIn("Carries parcels.", kept)
        self.assertIn("The list of parcels was empty", kept)
        tree = self.start()
        self.desktop.keys("ctrl+3")
        wait_for("the fix", lambda: any("The list of parcels was empty" in name
                                        for name in tree.names("table cell") + tree.names("tree item")))
        self.recount.quit()

    def test_cards_are_dragged(self):
        tree = self.start()
        self.desktop.keys("ctrl+2")
        tree.wait_for("page tab", "Timeline")
        self.desktop.keys("m")
        tree.wait_for("push button", "Back")
        for _ in range(6):
            if tree.find("list", CARDS):
                break
            self.desktop.keys("Return")
            time.sleep(0.4)
            self.desktop.keys("3")
            time.sleep(0.4)
        cards = tree.wait_for("list", CARDS)
        before = self.names(tree, cards)
        self.assertEqual(len(before), 8)
        self.look("drill-before")
        # The first card goes below the third.
        self.drag(self.place(cards, 0, 0.5), self.place(cards, 2, 0.95))
        expected = [before[1], before[2], before[0], *before[3:]]
        wait_for("the cards in another order", lambda: self.names(tree, cards) == expected)
        self.look("drill-after")
        self.recount.quit()

    @staticmethod
    def names(tree, cards):
        """What the cards say, from the first place to the last; each begins with its place."""
        texts = [node.get_name() for node in tree.showing(cards) if node.get_role_name() == "list item"]
        for place, text in enumerate(texts, 1):
            if not text.startswith(f"{place}. "):
                return []  # it is being written anew
        return [re.sub(r"^\d+\. ", "", text) for text in texts]

    def place(self, cards, row, share):
        """A point in a card, from its top to its bottom."""
        from gi.repository import Atspi
        items = [cards.get_child_at_index(i) for i in range(cards.get_child_count())]
        box = Atspi.Component.get_extents(items[row], Atspi.CoordType.SCREEN)
        return box.x + 60, int(box.y + box.height * share)

    def drag(self, start, end):
        move = ("xdotool", "mousemove")
        self.desktop.output(*move, *map(str, start), "mousedown", "1")
        # A drag begins with a few pixels, and a target learns of it while it moves.
        for step in range(1, 11):
            point = [str(round(a + (b - a) * step / 10)) for a, b in zip(start, end)]
            self.desktop.output(*move, *point)
            time.sleep(0.05)
        self.desktop.output("xdotool", "mouseup", "1")


if __name__ == "__main__":
    unittest.main()
