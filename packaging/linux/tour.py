#!/usr/bin/env python3
"""Recount does its main job by itself, on a virtual screen with a virtual microphone.

usage: tour.py RECOUNT DIR [--language en|fr] [--appearance system|light|dark] [--scale 1|2]

Opens a question, speaks an answer with espeak-ng, listens to it, answers once more and compares
both takes, opens the stages, ticks what was covered, grades it, starts again and finds everything.
Then looks at the company, its timeline and its fixes. Leaves screenshots, the takes and tour.log
in DIR. Fails with a sentence when something did not happen.
"""
import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from recountprocess import RecountProcess  # noqa: E402
from virtualdesktop import VirtualDesktop, speak, wait_for  # noqa: E402

PACKS = HERE.parents[1] / "resources" / "packs" / "quickbite"
SPEECH = {
    "en": ("The worst one was a database that ran out of connections. Marketing had started a promotion, "
           "and traffic was five times the usual. I told the team first, then I looked at the logs.",
           "Our database ran out of connections on a Friday evening. I told everybody what I saw, "
           "and restarted one server at a time."),
    "fr": ("Le pire, c'était une base de données à court de connexions. Le marketing avait lancé une promotion, "
           "et le trafic avait été multiplié par cinq. J'ai prévenu l'équipe, puis j'ai lu les journaux.",
           "Un vendredi soir, notre base de données n'avait plus de connexions. J'ai dit à tous ce que je voyais, "
           "puis j'ai relancé un serveur après l'autre."),
}
COMPARE = {"en": "Compare with", "fr": "Comparer à"}
TIMELINE = {"en": "Timeline", "fr": "Chronologie"}
EXAMPLE = {"en": "Example", "fr": "Exemple"}
ALL = {"en": "All post-mortems", "fr": "Tous les post-mortems"}
SIDE_B = {"en": "B: ", "fr": "B\N{NO-BREAK SPACE}: "}


class Tour:
    def __init__(self, recount, folder, language, appearance, scale):
        self.folder = folder
        self.language = language
        self.appearance = appearance
        self.pictures = 0
        folder.mkdir(parents=True, exist_ok=True)
        data = folder / "data"
        if data.exists():
            shutil.rmtree(data)
        self.log_file = open(folder / "tour.log", "w", encoding="utf-8")
        self.begun = time.monotonic()
        self.desktop = VirtualDesktop(1280 * scale, 860 * scale, accessibility=True)
        self.recount = RecountProcess(self.desktop, recount, data, language=language, scale=scale, log=self.log_file)

    def log(self, text):
        line = f"{time.monotonic() - self.begun:7.2f} s  {text}"
        print(line, flush=True)
        print(line, file=self.log_file, flush=True)

    def tree(self):
        """What a screen reader sees: the way to controls that have no key."""
        os.environ.update(self.desktop.env)
        from accessibletree import AccessibleTree  # asks the desktop that is there now
        return AccessibleTree(self.recount.process.pid)

    def picture(self, name):
        self.pictures += 1
        time.sleep(0.4)  # let the window paint what it has just been told
        path = self.folder / f"{self.pictures:02d}-{name}.png"
        self.desktop.screenshot(path)
        self.log(f"picture {path.name}")

    def choose_appearance(self):
        """Sets what View > Appearance remembers; the words of the menus differ by language."""
        self.recount.start()
        self.recount.quit()
        with contextlib.closing(sqlite3.connect(self.recount.database)) as database, database:
            database.execute("INSERT OR REPLACE INTO ui_state VALUES ('window/appearance', ?)",
                             (self.appearance.encode(),))

    def answer_aloud(self, speech, count, name):
        wav = self.folder / "speech.wav"
        speak(speech, wav, self.language)
        self.desktop.keys("r")
        wait_for("the recording", lambda: self.recount.takes("recording"))
        self.log("recording")
        self.desktop.play(wav)
        if count == 1:
            self.picture("recording")
        self.desktop.keys("r")
        take = wait_for("the take", lambda: self.recount.takes("complete")[count - 1:])[0]
        wav.unlink()
        shutil.copy(self.recount.data / "takes" / take["file_name"], self.folder / f"{name}.wav")
        self.log(f"saved a take of {take['frames'] / take['sample_rate']:.1f} s from \"{take['device_name']}\"")
        self.picture(name)

    def replay(self):
        self.desktop.keys("space")
        time.sleep(1.5)
        self.picture("replay")
        self.desktop.keys("Right", "space")
        self.log("listened")

    def reveal(self, *stages):
        for stage in stages:
            self.desktop.keys("h")
            wait_for(f"the stage {stage}",
                     lambda s=stage: any(e["stage"] == s for e in self.recount.events("stage-opened")))
            self.picture(stage)

    def tick_while_listening(self):
        from accessibletree import act
        pack = json.loads((PACKS / f"{self.language}.json").read_text(encoding="utf-8"))
        points = pack["questions"][0]["listensFor"]
        tree = self.tree()
        self.desktop.keys("k")
        for point in points[:2]:
            time.sleep(1.5)  # of listening
            act(tree.wait_for("check box", point), "Toggle")
        wait_for("the ticks", lambda: len(self.recount.events("point-ticked")) == 2)
        self.picture("ticked")
        self.desktop.keys("k")
        if any(tick.get("positionMs") is None for tick in self.recount.events("point-ticked")):
            raise RuntimeError("a point ticked while the take played has no place in it")
        self.log("ticked two points while the take played")

    def grade(self):
        self.desktop.keys("3")
        wait_for("the grade", lambda: self.recount.events("graded"))
        self.log("graded Good")
        self.picture("graded")

    def compare(self):
        from accessibletree import State, act, is_in
        tree = self.tree()
        choice = wait_for("the choice of a second take",
                          lambda: tree.labelled("combo box", COMPARE[self.language]), step=0.1)
        act(choice, "ShowMenu")
        wait_for("the choices", lambda: is_in(choice, State.EXPANDED))
        self.desktop.keys("Down", "Return")
        side_b = tree.wait_for("check box", SIDE_B[self.language])
        self.desktop.keys("Tab", "k")
        time.sleep(1)
        self.desktop.keys("x")
        wait_for("the other take", lambda: is_in(side_b, State.CHECKED))
        self.picture("comparison")
        self.desktop.keys("k")
        self.log("compared two takes")

    def look_at_the_keys(self):
        tree = self.tree()
        self.desktop.keys("F1")
        wait_for("the list of keys", lambda: tree.find("dialog", ""), step=0.1)
        self.picture("keys")
        self.desktop.keys("Escape")
        wait_for("the list of keys to go", lambda: not tree.find("dialog", ""), step=0.1)
        self.log("looked at the keys")

    def come_back(self):
        self.recount.quit()
        self.recount.start()
        self.log("started again")
        self.picture("after-restart")
        if len(self.recount.takes("complete")) != 2:
            raise RuntimeError("the takes did not come back")

    def look_around(self):
        """The other tabs: the company, its timeline, its fixes, the example of a post-mortem."""
        tree = self.tree()
        self.desktop.keys("ctrl+2")
        wait_for("the company", lambda: tree.find("label", "QuickBite"), step=0.1)
        self.picture("company")
        from accessibletree import act
        act(wait_for("the timeline's tab", lambda: tree.find("page tab", TIMELINE[self.language]), step=0.1))
        self.picture("timeline")
        self.desktop.keys("ctrl+3")
        self.picture("fixes")
        self.desktop.keys("ctrl+4")
        act(wait_for("the example", lambda: tree.find("push button", EXAMPLE[self.language]), step=0.1))
        wait_for("its findings", lambda: tree.find("push button", ALL[self.language]), step=0.1)
        self.picture("post-mortem")
        self.recount.quit()

    def run(self):
        with self.desktop:
            if self.appearance != "system":
                self.choose_appearance()
            self.recount.start()
            self.picture("question")
            first, second = SPEECH[self.language]
            self.answer_aloud(first, 1, "take")
            self.replay()
            self.answer_aloud(second, 2, "second-take")
            self.compare()
            self.reveal("hints", "model-answer", "listens-for")
            self.tick_while_listening()
            self.reveal("follow-ups")
            self.log("opened all stages")
            self.grade()
            self.look_at_the_keys()
            self.come_back()
            self.look_around()
        self.log("done")
        self.log_file.close()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("recount", type=pathlib.Path)
    ap.add_argument("dir", type=pathlib.Path)
    ap.add_argument("--language", default="en", choices=sorted(SPEECH))
    ap.add_argument("--appearance", default="system", choices=["system", "light", "dark"])
    ap.add_argument("--scale", type=int, default=1, choices=[1, 2])
    a = ap.parse_args()
    # Leaves through the end of the desktop, which ends everything that was started.
    for end in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(end, lambda number, _: sys.exit(128 + number))
    try:
        Tour(a.recount.resolve(), a.dir, a.language, a.appearance, a.scale).run()
    except (TimeoutError, RuntimeError) as error:
        sys.exit(f"The tour stopped: {error}")


if __name__ == "__main__":
    main()
