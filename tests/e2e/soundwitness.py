"""Another program's ear: what could be heard at a source of the virtual desktop, and when."""
import array
import math
import subprocess
import threading
import time
import wave

from virtualdesktop import wait_for

RATE = 48000
AUDIBLE = 200  # of 32767; the virtual microphone is digitally silent otherwise


def samples_of(wav):
    """16-bit mono samples of a WAV file."""
    with wave.open(str(wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array.array("h", file.readframes(file.getnframes()))


def first_audible(samples):
    return next((i for i, s in enumerate(samples) if abs(s) > AUDIBLE), None)


def last_audible(samples):
    last = next((i for i, s in enumerate(reversed(samples)) if abs(s) > AUDIBLE), None)
    return None if last is None else len(samples) - 1 - last


def rms_db(samples):
    """Level of the samples against full scale."""
    return 10 * math.log10(sum(s * s for s in samples) / len(samples) / 32768 ** 2)


class SoundWitness:
    """Use as a context manager. Keeps the sound, and the instants at which it began and ended."""

    def __init__(self, desktop, source):
        self.samples = array.array("h")
        self.first_at = None  # of time.monotonic()
        self.last_at = None
        self.desktop = desktop
        self.process = desktop.spawn("parec", "-d", source, "--raw", "--format=s16le", f"--rate={RATE}",
                                     "--channels=1", "--latency-msec=10", stdout=subprocess.PIPE)
        self.thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self):
        self.thread.start()
        wait_for("the witness", lambda: len(self.samples) > 0)
        return self

    def __exit__(self, *_):
        self.desktop.end(self.process)
        self.thread.join()
        self.process.stdout.close()

    def _listen(self):
        while heard := self.process.stdout.read1(960):
            now = time.monotonic()
            if len(heard) % 2:
                heard += self.process.stdout.read(1)
            part = array.array("h", heard)
            # The last sample of the part is from now, the others lie before it.
            first, last = first_audible(part), last_audible(part)
            if first is not None:
                if self.first_at is None:
                    self.first_at = now - (len(part) - first) / RATE
                self.last_at = now - (len(part) - last) / RATE
            self.samples.extend(part)

    def heard(self):
        """What was audible, from its first to its last sample."""
        first = first_audible(self.samples)
        return array.array("h") if first is None else self.samples[first:last_audible(self.samples) + 1]
