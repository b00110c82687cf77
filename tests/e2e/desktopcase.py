"""The ground of the tests that run the real application on a virtual desktop."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging" / "linux"))
from recountprocess import RecountProcess  # noqa: E402
from virtualdesktop import VirtualDesktop, speak, wait_for  # noqa: E402

BINARY = pathlib.Path(os.environ.get("RECOUNT_BINARY", "build/ci/bin/recount")).resolve()
SECOND = 48000  # frames
SENTENCE = "The worst one was a database that ran out of connections on a Friday evening."


class DesktopCase(unittest.TestCase):
    """Each class has a desktop of its own, each test a data folder of its own."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = VirtualDesktop(accessibility=True)
        cls.desktop.__enter__()
        cls.addClassCleanup(cls.desktop.close)
        # This process asks the desktop's AT-SPI too.
        os.environ.update({name: cls.desktop.env[name] for name in (
            "DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "HOME")})

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="recount-e2e-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.messages = open(self.folder / "stderr.txt", "w+", encoding="utf-8")
        self.addCleanup(self.messages.close)
        self.recount = RecountProcess(self.desktop, BINARY, self.folder / "data", log=self.messages)
        self.addCleanup(self._end)

    def _end(self):
        process = self.recount.process
        if process and process.poll() is None:
            self.recount.kill()
        self.messages.seek(0)
        for line in self.messages:
            print("recount:", line, end="", file=sys.stderr)

    def start(self):
        """Starts Recount; what a screen reader sees of it."""
        from accessibletree import AccessibleTree  # asks the desktop that is there now
        self.recount.start()
        return AccessibleTree(self.recount.process.pid)

    def look(self, name):
        """A picture for people, in the folder that RECOUNT_SCREENSHOTS names."""
        if "RECOUNT_SCREENSHOTS" in os.environ:
            self.desktop.screenshot(pathlib.Path(os.environ["RECOUNT_SCREENSHOTS"]) / f"{name}.png")

    def sentence(self):
        wav = self.folder / "sentence.wav"
        speak(SENTENCE, wav)
        return wav

    def begin_recording(self):
        before = len(self.recount.takes("recording"))
        self.desktop.keys("r")
        wait_for("the recording", lambda: len(self.recount.takes("recording")) > before)

    def wait_for_take(self, state="complete", count=1):
        return wait_for("the take", lambda: self.recount.takes(state)[count - 1:])[0]
