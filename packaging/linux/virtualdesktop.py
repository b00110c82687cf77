"""A private screen, window manager, microphone and loudspeaker for the tour and the tests.

Everything is started in a runtime folder of its own and ended by its process id.
Needs xvfb, openbox, xdotool, x11-utils, pulseaudio, dbus, at-spi2-core and ImageMagick.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time


def wait_for(what, condition, seconds=15.0, step=0.02):
    """The first true value of `condition`; TimeoutError naming `what` otherwise."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s for {what}")
        time.sleep(step)


class VirtualDesktop:
    """Use as a context manager. `env` is the environment for programs on this desktop."""

    def __init__(self, width=1280, height=860, sound=True, accessibility=False):
        self.size = f"{width}x{height}x24"
        self.sound = sound
        self.accessibility = accessibility
        self.processes = []
        self.bus_pid = None
        self.runtime = pathlib.Path(tempfile.mkdtemp(prefix="recount-desktop-"))
        self.env = dict(os.environ)

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _start(self):
        self.runtime.chmod(0o700)
        home = self.runtime / "home"
        temporary = self.runtime / "tmp"
        for folder in (home, temporary):
            folder.mkdir()
        self.env.update(XDG_RUNTIME_DIR=str(self.runtime), HOME=str(home), TMPDIR=str(temporary),
                        QT_QPA_PLATFORM="xcb")
        for name in ("WAYLAND_DISPLAY", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS"):
            self.env.pop(name, None)
        self._start_screen()
        if self.accessibility:
            self._start_accessibility()
        if self.sound:
            self._start_sound()

    def _start_screen(self):
        read, write = os.pipe()
        self.spawn("Xvfb", "-displayfd", str(write), "-screen", "0", self.size, "-nolisten", "tcp",
                   "-noreset", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as number:
            self.env["DISPLAY"] = ":" + number.readline().strip()
        self.spawn("openbox", "--sm-disable")
        wait_for("the window manager", lambda: "window id" in self.output(
            "xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False))

    def _start_accessibility(self):
        out = self.output("dbus-daemon", "--session", "--fork", "--print-address=1", "--print-pid=1").split()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = out[0]
        self.bus_pid = int(out[1])
        self.spawn(shutil.which("at-spi-bus-launcher", path="/usr/libexec:/usr/lib/at-spi2-core"),
                   "--launch-immediately")
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def _start_sound(self):
        self.spawn("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=null",
                   "--load=module-native-protocol-unix auth-anonymous=1",
                   "--load=module-null-sink sink_name=voice rate=48000 channels=1 channel_map=mono",
                   "--load=module-null-sink sink_name=out rate=48000",
                   "--load=module-remap-source master=voice.monitor source_name=mic channels=1 channel_map=mono"
                   " remix=no source_properties=device.description=Virtual-Microphone")
        wait_for("the sound service", lambda: "mic" in self.output("pactl", "list", "short", "sources", check=False))
        self.output("pactl", "set-default-source", "mic")
        self.output("pactl", "set-default-sink", "out")
        # An idle null sink delivers its first sound late; a low-latency reader keeps it awake.
        self.spawn("parec", "-d", "mic", "--latency-msec=10", "--raw")

    def spawn(self, *command, pass_fds=(), **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        options.setdefault("env", self.env)
        process = subprocess.Popen(command, pass_fds=pass_fds, stdin=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def output(self, *command, check=True):
        done = subprocess.run(command, env=self.env, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=check)
        return done.stdout

    def keys(self, *keys):
        """Presses keys, as a person would: "r", "ctrl+f", "Tab"."""
        for key in keys:
            self.output("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type_text(self, text):
        self.output("xdotool", "type", "--delay", "15", text)

    def click(self, x, y):
        self.output("xdotool", "mousemove", str(x), str(y), "click", "1")

    def window(self, title="Recount", seconds=20):
        """The id of the visible window with this title, focused."""
        def visible():
            found = self.output("xdotool", "search", "--onlyvisible", "--name", f"^{title}", check=False).split()
            return found[0] if found else None
        window = wait_for(f"the window {title}", visible, seconds)
        self.output("xdotool", "windowactivate", "--sync", window)
        return window

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, check=True)

    def play(self, wav, sink="voice"):
        """Plays a file into the virtual microphone, to its end."""
        subprocess.run(["paplay", "-d", sink, "--latency-msec=50", str(wav)], env=self.env, check=True)

    def end(self, process, how=signal.SIGTERM, seconds=15):
        """Ends a program of this desktop; its exit code."""
        try:
            if process.poll() is None:
                process.send_signal(how)
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            if process in self.processes:
                self.processes.remove(process)

    def close(self):
        for process in reversed(self.processes[:]):
            try:
                self.end(process, seconds=5)
            except subprocess.TimeoutExpired:
                pass  # it was killed then
        if self.bus_pid:
            try:
                os.kill(self.bus_pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        shutil.rmtree(self.runtime, ignore_errors=True)


def speak(text, wav, voice="en"):
    """Writes the spoken text as 48 kHz mono 16-bit WAV. Needs espeak-ng and sox."""
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder) / "speech.wav"
        subprocess.run(["espeak-ng", "-v", voice, "-s", "160", "-w", str(raw), text], check=True)
        subprocess.run(["sox", str(raw), "-r", "48000", "-c", "1", "-b", "16", str(wav), "gain", "-n", "-6"], check=True)
