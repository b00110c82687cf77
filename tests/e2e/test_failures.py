#!/usr/bin/env python3
"""What goes wrong around Recount is told in a sentence, and nothing is lost."""
import contextlib
import os
import sqlite3
import subprocess
import unittest

import desktopcase
from desktopcase import BINARY, wait_for
from soundwitness import rms_db, samples_of


@contextlib.contextmanager
def small_disk(folder, size):
    """A file system of its own in `folder`; skips the test where that is not allowed."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)],
                             stderr=subprocess.DEVNULL, check=False)
    if mounted.returncode != 0:
        folder.rmdir()
        raise unittest.SkipTest("mounting a small disk needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


class FailuresTest(desktopcase.DesktopCase):

    def show(self):
        """Starts Recount, however it opens; what a screen reader sees of it."""
        from accessibletree import AccessibleTree
        self.recount.process = self.recount.spawn()
        self.desktop.window("Recount")
        return AccessibleTree(self.recount.process.pid)

    def run_without_window(self, **env):
        kept = {name: value for name, value in self.desktop.env.items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.run([BINARY, "--data-dir", self.folder / "data", "--language", "en"], env={**kept, **env},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False)

    def test_second_start_raises_the_first_window(self):
        self.start()
        window = self.desktop.window("Recount")
        self.desktop.output("xdotool", "windowminimize", "--sync", window)
        visible = ("xdotool", "search", "--onlyvisible", "--name", "^Recount$")
        wait_for("the window to go", lambda: not self.desktop.output(*visible, check=False))

        second = self.recount.spawn()
        self.assertEqual(second.wait(15), 0)
        wait_for("the window to come back", lambda: self.desktop.output(*visible, check=False).split() == [window])
        wait_for("the focus", lambda: self.desktop.output("xdotool", "getactivewindow", check=False).strip() == window)
        self.recount.quit()

    def test_no_display(self):
        done = self.run_without_window()
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "Recount needs a screen, and there is no display here.\n")
        self.assertFalse(self.recount.data.exists())

    def test_display_that_does_not_answer(self):
        done = self.run_without_window(DISPLAY=":65000")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Recount needs a screen", done.stderr)
        self.assertIn(":65000", done.stderr)
        self.assertFalse(self.recount.data.exists())

    def test_data_folder_that_cannot_be_made(self):
        self.recount.data = desktopcase.pathlib.Path("/proc/recount")
        tree = self.show()
        tree.wait_for_text("Recount can't write to /proc/recount. Nothing was changed.")
        tree.wait_for("push button", "Quit")
        self.recount.quit()

    def test_read_only_data_folder(self):
        with small_disk(self.folder / "disk", "1m") as disk:
            self.recount.data = disk / "data"
            self.start()
            self.recount.quit()
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            before = self.files(self.recount.data)

            tree = self.show()
            tree.wait_for_text("Nothing was changed. Make the folder writable")
            self.recount.quit()
            self.assertEqual(self.files(self.recount.data), before)

    def test_disk_that_fills_up_while_recording(self):
        from accessibletree import act
        with small_disk(self.folder / "disk", "1500k") as disk:
            self.recount.data = disk / "data"
            tree = self.start()
            self.desktop.keys("r")
            told = tree.wait_for_text("The disk is full. Recording stopped at 0:", 60)
            tree.wait_for_text("Ready: Answer")
            # The full disk refused the database too, so closing asks first.
            self.desktop.keys("ctrl+q")
            tree.wait_for_text("could not be saved and would be lost")
            act(tree.wait_for("push button", "Close anyway"))
            wait_for("Recount to end", lambda: self.recount.process.poll() is not None)
            self.assertEqual(self.desktop.end(self.recount.process), 0)

            # With some space again, the take is there up to the moment that was told.
            subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
            tree = self.start()
            tree.wait_for("label", "Takes (1)")
            take = wait_for("the take", lambda: self.recount.takes("complete", "recovered"))[0]
            kept = samples_of(self.recount.data / "takes" / take["file_name"])
            self.assertGreater(len(kept), desktopcase.SECOND)
            self.assertEqual(len(kept), take["frames"])
            told_seconds = int(told.split("stopped at 0:")[1][:2])
            self.assertEqual(len(kept) // desktopcase.SECOND, told_seconds)
            self.recount.quit()

    def test_drive_of_the_takes_is_unplugged_while_recording(self):
        from accessibletree import act
        takes = self.recount.data / "takes"
        takes.mkdir(parents=True)
        mounted = self.folder / "drive"
        with small_disk(mounted, "16m"):
            subprocess.run(["mount", "--bind", str(mounted), str(takes)], check=True)
            try:
                tree = self.start()
                self.begin_recording()
                self.desktop.play(self.sentence())
            finally:
                subprocess.run(["umount", "-l", str(takes)], check=True)
            takes.rmdir()
            takes.write_text("the drive is gone")
            tree.wait_for_text("can't be reached. New sound waits")
            self.desktop.play(self.sentence())
            self.desktop.keys("r")
            act(tree.wait_for("push button", "Save elsewhere"))
            self.desktop.window("Save the take elsewhere")
            copy = self.folder / "elsewhere.wav"
            self.desktop.type_text(str(copy))
            self.desktop.keys("Return")
            tree.wait_for_text(f"The whole take is saved as {copy}")
            self.look("saved-elsewhere")
            self.recount.quit()
        kept = samples_of(copy)
        spoken = samples_of(self.folder / "sentence.wav")
        self.assertGreater(len(kept), 2 * len(spoken))
        half = len(kept) // 2
        for part in (kept[:half], kept[half:]):
            self.assertGreater(rms_db(part), -35)

    def test_garbage_database(self):
        self.recount.data.mkdir()
        garbage = os.urandom(20_000)
        self.recount.database.write_bytes(garbage)
        tree = self.show()
        tree.wait_for_text("The damaged database was kept as")
        aside, = self.recount.data.glob("recount.db.damaged-*")
        self.assertIn(str(aside), tree.text_with("The damaged database was kept as"))
        self.assertEqual(aside.read_bytes(), garbage)
        self.recount.quit()

    def test_database_of_a_newer_recount(self):
        self.start()
        self.recount.quit()
        with contextlib.closing(sqlite3.connect(self.recount.database)) as database:
            database.execute("PRAGMA user_version = 9999")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = self.recount.database.read_bytes()

        tree = self.show()
        tree.wait_for_text("Recount can't open your data")
        tree.wait_for_text("newer")
        tree.wait_for("push button", "Open data folder")
        self.recount.quit()
        self.assertEqual(self.recount.database.read_bytes(), before)

    @staticmethod
    def files(folder):
        return {str(f): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


if __name__ == "__main__":
    unittest.main()
