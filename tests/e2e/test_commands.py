#!/usr/bin/env python3
"""The commands for documents, as a build server runs the real program: without any display."""
import csv
import io
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

BINARY = pathlib.Path(os.environ.get("RECOUNT_BINARY", "build/ci/bin/recount")).resolve()
SHARED = pathlib.Path(__file__).resolve().parents[1] / "data" / "postmortems"
OF_A_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")


class CommandsTest(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="recount-commands-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.home = self.folder / "home"
        self.home.mkdir(mode=0o700)
        self.document = self.folder / "checkout.md"
        # With an error: its times are said to be in one zone and are in another.
        self.document.write_bytes((SHARED / "checkout.md").read_bytes().replace(b"in CET.", b"in UTC."))

    def run_recount(self, *words, expected=0):
        env = {name: value for name, value in os.environ.items() if name not in OF_A_DESKTOP}
        env.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), LC_ALL="C.UTF-8", LANGUAGE="en")
        done = subprocess.run([BINARY, *words], env=env, cwd=self.folder, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, expected, done.stderr.decode())
        return done

    def output(self, *words, **kwargs):
        return self.run_recount(*words, **kwargs).stdout.decode()

    def test_help_names_the_commands(self):
        text = self.output("--help")
        for command in ("check", "show", "set", "export", "new"):
            self.assertIn(f"\n  {command} ", text)
            self.assertTrue(self.output(command, "--help").startswith(f"Usage: recount {command} "))

    def test_check_fails_a_build(self):
        lines = self.output("check", "checkout.md", expected=1).splitlines()
        self.assertTrue(any(line.startswith("checkout.md:32:1: error PM05: ") for line in lines), lines)
        sarif = json.loads(self.output("check", "--format", "sarif", ".", expected=1))
        result = sarif["runs"][0]["results"][0]
        self.assertEqual(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "./checkout.md")
        self.assertTrue(sarif["runs"][0]["tool"]["driver"]["version"])
        junit = xml.etree.ElementTree.fromstring(self.run_recount("check", "--format=junit", ".", expected=1).stdout)
        self.assertGreater(int(junit.get("failures")), 0)
        self.assertEqual(len(junit.findall("testsuite/testcase/failure")), int(junit.get("failures")))
        self.run_recount("check", "missing.md", expected=2)

    def test_one_that_is_good_passes(self):
        good = self.folder / "good.md"
        good.write_bytes((SHARED / "good.md").read_bytes())
        self.run_recount("check", "good.md")

    def test_show_follows_its_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("the Python module jsonschema is missing (Debian: python3-jsonschema)")
        schema = json.loads(self.output("show", "--schema"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path in sorted(SHARED.glob("*.md")):
            values = json.loads(self.output("show", "--json", path))
            self.assertEqual([error.message for error in validator.iter_errors(values)], [], path)
        del values["computed"]
        self.assertFalse(validator.is_valid(values))

    def test_set_changes_single_lines(self):
        before = self.document.read_bytes().replace(b"\n", b"\r\n")
        self.document.write_bytes(before)
        text = self.output("set", "checkout.md", "status=reviewed", "AI-1.owner=Zoé")
        self.assertIn("+| Status | reviewed |\n", text)
        after = self.document.read_bytes()
        changed = [(a, b) for a, b in zip(before.split(b"\n"), after.split(b"\n")) if a != b]
        self.assertEqual(len(changed), 2)
        self.assertIn("owner: Zoé".encode(), changed[1][1])
        self.assertEqual(after.count(b"\n"), after.count(b"\r\n"))
        self.output("set", "checkout.md", "status=draft", "mood=fine", expected=2)
        self.assertEqual(self.document.read_bytes(), after)

    def test_set_moves_a_step(self):
        book = self.folder / "book.md"
        book.write_bytes(b"# Runbook: X\r\n\r\n## Diagnosis\r\n\r\n### Step 1: Look\r\n\r\n"
                         b"Then step 2.\r\n\r\n### Step 2: Act\r\n\r\nBack to step 1.\r\n")
        self.output("set", "book.md", "step.2.number=1")
        self.assertEqual(book.read_bytes(),
                         b"# Runbook: X\r\n\r\n## Diagnosis\r\n\r\n### Step 1: Act\r\n\r\n"
                         b"Back to step 2.\r\n\r\n### Step 2: Look\r\n\r\nThen step 1.\r\n")
        self.assertIn("mermaid", self.output("set", "book.md", "graph=update"))
        self.output("set", "book.md", "step.5.why=x", expected=2)

    def test_export_makes_every_form(self):
        for form in ("md", "confluence", "html", "json", "csv", "actions-csv", "message"):
            to_standard = self.run_recount("export", "checkout.md", "--to", form, "-o", "-").stdout
            self.run_recount("export", "checkout.md", "--to", form, "-o", f"out.{form}")
            self.assertEqual((self.folder / f"out.{form}").read_bytes(), to_standard)
            self.assertGreater(len(to_standard), 100)
        rows = list(csv.DictReader(io.StringIO((self.folder / "out.csv").read_bytes().decode(), newline="")))
        self.assertEqual([row["milestones"] for row in rows if row["milestones"]],
                         ["started", "detected", "mitigated", "resolved"])

    def test_a_pdf_needs_no_display(self):
        done = self.run_recount("export", "checkout.md", "--to=pdf", "-o", "out.pdf")
        self.assertEqual(done.stderr, b"")
        pdf = (self.folder / "out.pdf").read_bytes()
        self.assertTrue(pdf.startswith(b"%PDF-"))
        self.assertTrue(pdf.rstrip().endswith(b"%%EOF"))
        self.run_recount("export", "checkout.md", "--to=pdf", "-o", "-", expected=2)

    def test_new_begins_a_document(self):
        self.run_recount("new", "postmortem", "--template", "full", "--lang", "fr", "--zone", "Europe/Paris",
                         "-o", "neu.md")
        values = json.loads(self.output("show", "--json", "neu.md"))
        self.assertEqual((values["language"], values["zone"]), ("fr", "Europe/Paris"))
        text = (self.folder / "neu.md").read_bytes()
        self.run_recount("new", "postmortem", "-o", "neu.md", expected=2)
        self.assertEqual((self.folder / "neu.md").read_bytes(), text)

    def test_language_of_the_answers(self):
        done = self.run_recount("show", "checkout.md", "--language", "de", expected=2)
        self.assertIn(b'"de"', done.stderr)
        self.output("show", "--language=fr", "checkout.md")

    def test_nothing_is_left_behind(self):
        self.run_recount("check", "checkout.md", expected=1)
        self.run_recount("show", "checkout.md")
        self.assertEqual(sorted(path.name for path in self.folder.rglob("*")), ["checkout.md", "home"])

    @unittest.skipUnless(os.path.exists("/dev/full"), "needs /dev/full")
    def test_an_output_that_is_full_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([BINARY, "export", self.document, "--to=html", "-o", "-"], stdout=full,
                                  stderr=subprocess.PIPE, timeout=60, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(done.stderr)


if __name__ == "__main__":
    unittest.main()
