#!/usr/bin/env python3
"""Recount does its main job by itself, on a virtual screen with a virtual microphone.

usage: tour.py RECOUNT DIR [--language en|fr] [--appearance system|light|dark] [--scale 1|2]

Opens a question, speaks an answer with espeak-ng, listens to it, opens the stages, ticks what was
covered, grades it, starts again and finds everything. Leaves screenshots, the take and tour.log
in DIR. Fails with a sentence when something did not happen.
"""
import argparse
import contextlib
import json
import pathlib
import shutil
import sqlite3
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from virtualdesktop import VirtualDesktop, speak, wait_for  # noqa: E402

SPEECH = {
    "en": ("The worst one was a database that ran out of connections. Marketing had started a promotion, "
           "and traffic was five times the usual. I told the team first, then I looked at the logs."),
    "fr": ("Le pire, c'était une base de données à court de connexions. Le marketing avait lancé une promotion, "
           "et le trafic avait été multiplié par cinq. J'ai prévenu l'équipe, puis j'ai lu les journaux."),
}


class Tour:
    def __init__(self, recount, folder, language, appearance, scale):
        self.recount = recount
        self.folder = folder
        self.language = language
        self.scale = scale
        self.data = folder / "data"
        self.database = self.data / "recount.db"
        self.pictures = 0
        folder.mkdir(parents=True, exist_ok=True)
        if self.data.exists():
            shutil.rmtree(self.data)
        self.log_file = open(folder / "tour.log", "w", encoding="utf-8")
        self.begun = time.monotonic()
        self.desktop = VirtualDesktop(1280 * scale, 860 * scale)
        self.appearance = appearance
        self.app = None

    def log(self, text):
        line = f"{time.monotonic() - self.begun:7.2f} s  {text}"
        print(line, flush=True)
        print(line, file=self.log_file, flush=True)

    def query(self, sql, *values):
        if not self.database.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)) as database:
            try:
                return database.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                return []  # not there yet

    def events(self, kind):
        return [json.loads(row[0]) for row in self.query(
            "SELECT payload FROM rehearsal_events WHERE kind = ? ORDER BY seq", kind)]

    def picture(self, name):
        self.pictures += 1
        time.sleep(0.4)  # let the window paint what it has just been told
        path = self.folder / f"{self.pictures:02d}-{name}.png"
        self.desktop.screenshot(path)
        self.log(f"picture {path.name}")

    def start(self):
        env = dict(self.desktop.env, QT_SCALE_FACTOR=str(self.scale))
        self.app = self.desktop.spawn(str(self.recount), "--data-dir", str(self.data), "--language", self.language,
                                      env=env, stderr=self.log_file)
        window = self.desktop.window("Recount")
        self.desktop.output("xdotool", "windowsize", "--sync", window, "100%", "100%")
        self.desktop.output("xdotool", "windowmove", window, "0", "0")
        wait_for("the question", lambda: self.query("SELECT 1 FROM ui_state WHERE key = 'practice/question'"))

    def choose_appearance(self):
        """Sets what View > Appearance remembers; the words of the menus differ by language."""
        self.start()
        self.quit()
        with contextlib.closing(sqlite3.connect(self.database)) as database, database:
            database.execute("INSERT OR REPLACE INTO ui_state VALUES ('window/appearance', ?)",
                             (self.appearance.encode(),))

    def quit(self):
        self.desktop.keys("ctrl+q")
        code = wait_for("Recount to end", lambda: (self.app.poll() is not None) and [self.app.returncode])[0]
        if code != 0:
            raise RuntimeError(f"Recount ended with {code}")

    def answer_aloud(self, speech):
        self.desktop.keys("r")
        wait_for("the recording", lambda: self.query("SELECT 1 FROM takes WHERE state = 'recording'"))
        self.log("recording")
        self.desktop.play(speech)
        self.picture("recording")
        self.desktop.keys("r")
        take = wait_for("the take", lambda: self.query(
            "SELECT file_name, frames * 1.0 / sample_rate, device_name FROM takes WHERE state = 'complete'"))[0]
        shutil.copy(self.data / "takes" / take[0], self.folder / "take.wav")
        self.log(f"saved a take of {take[1]:.1f} s from \"{take[2]}\"")
        self.picture("take")

    def replay(self):
        self.desktop.keys("space")
        time.sleep(1.5)
        self.picture("replay")
        self.desktop.keys("Right")
        self.desktop.keys("space")
        self.log("listened")

    def reveal(self):
        for stage in ("hints", "model-answer", "listens-for", "follow-ups"):
            self.desktop.keys("h")
            wait_for(f"the stage {stage}", lambda s=stage: any(e["stage"] == s for e in self.events("stage-opened")))
            self.picture(stage)
        self.log("opened all stages")

    def grade(self):
        self.desktop.keys("3")
        wait_for("the grade", lambda: self.events("graded"))
        self.log("graded Good")
        self.picture("graded")

    def run(self):
        with self.desktop:
            if self.appearance != "system":
                self.choose_appearance()
            self.start()
            self.picture("question")
            speech = self.folder / "speech.wav"
            speak(SPEECH[self.language], speech, self.language)
            self.answer_aloud(speech)
            self.replay()
            self.reveal()
            self.grade()
            self.quit()
            self.start()
            self.log("started again")
            self.picture("after-restart")
            self.quit()
        speech.unlink()
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
    try:
        Tour(a.recount.resolve(), a.dir, a.language, a.appearance, a.scale).run()
    except (TimeoutError, RuntimeError) as error:
        sys.exit(f"The tour stopped: {error}")


if __name__ == "__main__":
    main()
