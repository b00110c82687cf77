#!/usr/bin/env python3
"""Shows that check_architecture.py sees what it is there for: small trees, each with one flaw."""

import pathlib
import tempfile
import unittest

from check_architecture import check

CLEAN = {
    "app/main.cpp": '#include "desktop/mainwindow.h"\n#include "takes/view/takespage.h"\n',
    "app/CMakeLists.txt": "qt_add_executable(recount main.cpp newfeature/thing.h)\n"
                          "target_link_libraries(recount_core PUBLIC Qt6::Core PRIVATE Qt6::Sql)\n",
    "app/desktop/mainwindow.cpp": '#include "takes/view/takespage.h"\n#include <QMessageBox>\n',
    "app/desktop/mainwindow.h": "",
    "app/desktop/CMakeLists.txt": "target_sources(recount_views PRIVATE mainwindow.cpp mainwindow.h)\n",
    "app/foundation/clock.cpp": "auto t = QDateTime::currentDateTimeUtc();\n",
    "app/foundation/CMakeLists.txt": "target_sources(recount_foundation PRIVATE clock.cpp)\n",
    "app/takes/takerepository.cpp":
        '#include "takes/takerepository.h"\n#include "storage/storagethread.h"\n#include <QSqlQuery>\n'
        "// QEventLoop is only a word here\n"
        'const char *text = "SLOT(x)"; const int big = 10\'000; QSqlQuery query;\n',
    "app/takes/takerepository.h": '#include "foundation/clock.h"\n',
    "app/takes/CMakeLists.txt":
        "target_sources(recount_core PRIVATE\n  takerepository.cpp takerepository.h\n"
        "  qtmultimedia/port.cpp)\n",
    "app/takes/qtmultimedia/port.cpp": '#include "takes/takerepository.h"\n#include <QAudioSink>\n',
    "app/takes/view/takespage.h":
        '#include "takes/takerepository.h"\n#include "widgets/fold.h"\n#include <QtGlobal>\n',
    "app/takes/view/CMakeLists.txt": "target_sources(recount_views PRIVATE takespage.h)\n",
    "app/practice/session.h": '#include "takes/takerepository.h"\n',
    "app/practice/CMakeLists.txt": "target_sources(recount_core PRIVATE session.h)\n",
}

PRACTICE = "app/practice/session.h"
TAKES_VIEW = "app/takes/view/takespage.h"

# rule, file that replaces one of the clean tree, its contents
FLAWS = [
    ("edges", PRACTICE, '#include "takes/view/takespage.h"\n'),
    ("edges", PRACTICE, '#include "desktop/mainwindow.h"\n'),
    ("edges", PRACTICE, '#include "widgets/fold.h"\n'),
    ("edges", PRACTICE, '  #  include "progress/statistics.h"\n'),
    ("edges", PRACTICE, '#include "takes/qtmultimedia/port.h"\n'),
    ("edges", PRACTICE, '#include "session.h"\n'),
    ("edges", TAKES_VIEW, '#include "practice/view/practicepage.h"\n'),
    ("edges", TAKES_VIEW, '#include "desktop/mainwindow.h"\n'),
    ("edges", "app/takes/takerepository.cpp", '#include "practice/session.h"\n'),
    ("edges", "app/foundation/clock.cpp", '#include "storage/storagethread.h"\n'),
    ("sql", PRACTICE, "#include <QSqlDatabase>\nQSqlQuery query;\n"),
    ("sql", TAKES_VIEW, "#include <QSqlDatabase>\n"),
    ("sql", TAKES_VIEW, "#include <QtSql/QSqlTableModel>\n"),
    ("sql", "app/foundation/clock.cpp", "#include <QSqlError>\n"),
    ("multimedia", TAKES_VIEW, "#include <QAudioSource>\n"),
    ("multimedia", PRACTICE, "#include <QtMultimedia/QMediaDevices>\n"),
    ("dialogs", TAKES_VIEW, "QMessageBox::question(this, text);\n"),
    ("dialogs", PRACTICE, "#include <QFileDialog>\n"),
    ("dialogs", TAKES_VIEW, "QInputDialog dialog;\n"),
    ("time", PRACTICE, "const auto now = QDateTime::currentDateTime();\n"),
    ("time", PRACTICE, "const auto now = std::chrono::steady_clock::now();\n"),
    ("time", TAKES_VIEW, "const auto today = QDate::currentDate();\n"),
    ("time", PRACTICE, "const auto now = time(nullptr);\n"),
    ("random", PRACTICE, "const auto n = QRandomGenerator::global()->bounded(3);\n"),
    ("random", PRACTICE, "const auto id = QUuid::createUuid();\n"),
    ("random", PRACTICE, "const int n = rand();\n"),
    ("settings", TAKES_VIEW, "QSettings settings;\n"),
    ("paths", PRACTICE, "#include <QStandardPaths>\n"),
    ("macros", TAKES_VIEW, "connect(a, SIGNAL(b()), c, SLOT(d()));\n"),
    ("events", TAKES_VIEW, "QCoreApplication::processEvents();\n"),
    ("events", PRACTICE, "QEventLoop loop;\n"),
    ("fatal", PRACTICE, 'qFatal("no");\n'),
    ("thread", PRACTICE, "class Worker : public QThread {};\n"),
    ("thread", PRACTICE, "class Worker final\n    : public QThread {};\n"),
    ("bulk", TAKES_VIEW, "#include <QtWidgets>\n"),
    ("bulk", PRACTICE, "#include <QtCore>\n"),
    ("size", PRACTICE, "\n" * 301),
    ("size", "app/takes/takerepository.cpp", "\n" * 701),
    ("size", "app/desktop/mainwindow.cpp", "\n" * 601),
    ("listed", "app/practice/forgotten.cpp", "\n"),
    ("listed", "app/practice/CMakeLists.txt", "# session.h\n"),
    ("glob", "app/practice/CMakeLists.txt", "file(GLOB all *.h) # session.h\nset(x session.h)\n"),
    ("links", "app/CMakeLists.txt", "# main.cpp\nset(x main.cpp)\n"
                                    "target_link_libraries(recount_core PRIVATE Qt6::Widgets)\n"),
    ("links", "app/CMakeLists.txt", "set(x main.cpp)\n"
                                    "target_link_libraries(recount_views\n  PUBLIC Qt6::Sql)\n"),
    ("edges", "app/newfeature/thing.h", '#include "foundation/clock.h"\n'),
]


def violations_of(tree: dict[str, str]):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in tree.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
        return check(root)


class CheckArchitecture(unittest.TestCase):
    def test_a_clean_tree_passes(self):
        self.assertEqual(violations_of(CLEAN), [])

    def test_each_flaw_breaks_its_rule_and_no_other(self):
        for rule, path, text in FLAWS:
            with self.subTest(rule=rule, path=path, text=text[:60]):
                self.assertEqual({v.rule for v in violations_of(CLEAN | {path: text})}, {rule})

    def test_the_line_is_right(self):
        text = "/* two\nlines */\nQEventLoop loop;\n"
        (violation,) = violations_of(CLEAN | {PRACTICE: text})
        self.assertEqual(violation.line, 3)


if __name__ == "__main__":
    unittest.main()
