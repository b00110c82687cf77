"""Recount as a program on a virtual desktop, for the tour and the tests."""
import contextlib
import json
import pathlib
import signal
import sqlite3

from virtualdesktop import wait_for


class RecountProcess:
    """One data folder, and the Recount that has it open."""

    def __init__(self, desktop, binary, data, *, language="en", scale=1, log=None):
        self.desktop = desktop
        self.binary = str(binary)
        self.data = pathlib.Path(data)
        self.language = language
        self.scale = scale
        self.log = log
        self.process = None

    @property
    def database(self):
        return self.data / "recount.db"

    def spawn(self, **options):
        """Starts Recount and waits for nothing."""
        env = dict(options.pop("env", self.desktop.env), QT_SCALE_FACTOR=str(self.scale))
        options.setdefault("stderr", self.log)
        return self.desktop.spawn(self.binary, "--data-dir", str(self.data), "--language", self.language,
                                  env=env, **options)

    def start(self, maximised=True):
        """Starts Recount and waits until its question can be worked with; the id of its window."""
        self.process = self.spawn()
        window = self.desktop.window("Recount")
        if maximised:
            self.desktop.output("xdotool", "windowsize", "--sync", window, "100%", "100%")
            self.desktop.output("xdotool", "windowmove", window, "0", "0")
        wait_for("the question", lambda: self.query("SELECT 1 FROM ui_state WHERE key = 'practice/question'"))
        return window

    def quit(self):
        """Ctrl+Q; RuntimeError when Recount does not end well."""
        self.desktop.keys("ctrl+q")
        wait_for("Recount to end", lambda: self.process.poll() is not None)
        code = self.desktop.end(self.process)
        if code != 0:
            raise RuntimeError(f"Recount ended with {code}")

    def kill(self):
        """As a crash would end it: at once, without a chance to save."""
        self.desktop.end(self.process, signal.SIGKILL)

    def query(self, sql, *values):
        """Rows of the database, read beside the running Recount; none while it is not there yet."""
        if not self.database.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)) as database:
            try:
                return database.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                return []

    def events(self, kind):
        """What happened of this kind, in order, undone or not."""
        return [json.loads(row[0]) for row in self.query(
            "SELECT payload FROM rehearsal_events WHERE kind = ? ORDER BY seq", kind)]

    def takes(self, *states):
        """Rows of takes in these states, oldest first, as dictionaries."""
        columns = ("id", "question_key", "part", "state", "frames", "sample_rate", "device_name", "file_name")
        rows = self.query(f"SELECT {', '.join(columns)} FROM takes WHERE state IN ({','.join('?' * len(states))}) "
                          "AND binned_utc IS NULL ORDER BY started_utc", *states)
        return [dict(zip(columns, row)) for row in rows]
