#include "desktop/postmortemstab.h"
#include "documents/view/markdowneditor.h"
#include "documents/view/markdowntextedit.h"
#include "postmortem/view/postmortempage.h"
#include "program.h"
#include "smalldisk.h"
#include "storage/database.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

namespace
{

constexpr int patience = 10'000;

const QString refuse = QStringLiteral("CREATE TRIGGER refused BEFORE INSERT ON rehearsal_events "
                                      "BEGIN SELECT RAISE(ABORT, 'refused by the test'); END");
const QString accept = QStringLiteral("DROP TRIGGER refused");

} // namespace

class CloseGuardTest : public QObject
{
    Q_OBJECT

    static bool start(Program &program)
    {
        program.workspace->begin();
        return QTest::qWaitFor([&] { return program.page() && program.window.isVisible(); });
    }

    /// Away, with a file in its place: Recount would make a new folder where there is nothing.
    static bool moveTakes(const Program &program, bool away)
    {
        const QString here = program.folder.takes();
        const QString there = here + QStringLiteral("-away");
        if (away)
            return QDir().rename(here, there) && writeFile(here, "in the way");
        return QFile::remove(here) && QDir().rename(there, here);
    }

    static QPushButton *visibleButton(const QWidget &in, const QString &text)
    {
        for (QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    /// Documents and drafts, in the same way.
    static bool moveDocuments(const Program &program, bool away)
    {
        for (const QString &here : {program.folder.postMortems(), program.folder.drafts()}) {
            const QString there = here + QStringLiteral("-away");
            if (away ? !QDir().rename(here, there) || !writeFile(here, "in the way")
                     : !QFile::remove(here) || !QDir().rename(there, here))
                return false;
        }
        return true;
    }

    static PostMortemsTab *documents(const Program &program)
    {
        return program.window.findChild<PostMortemsTab *>();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A post-mortem is open.
    static bool openDocument(Program &program)
    {
        const QString path = program.folder.postMortems() + QStringLiteral("/mails.md");
        if (!QDir().mkpath(program.folder.drafts()) ||
            !writeFile(path, "# Mails were late\n\n## Summary\n\nFirst.\n"))
            return false;
        documents(program)->openFile(path);
        return QTest::qWaitFor([&program] { return documents(program)->openPage() != nullptr; });
    }

    static void type(const Program &program, const QString &words)
    {
        QTextCursor end(documents(program)->openPage()->editor().textEdit()->document());
        end.movePosition(QTextCursor::End);
        end.insertText(words);
    }

    static bool execute(const Program &program, const QString &sql)
    {
        Database database;
        return database.open(program.folder.databaseFile()) && database.execute(sql);
    }

    static bool grade(const Program &program)
    {
        const QAction *undo = program.page()->action(PracticeAction::Undo);
        // It has no effect until the question is there.
        return QTest::qWaitFor([&] {
            program.page()->action(PracticeAction::GradeGood)->trigger();
            return undo->isEnabled();
        });
    }

private Q_SLOTS:
    void aTakeIsSavedAndThenTheWindowClosesByItself()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(program.record());
        QVERIFY(!program.window.close());
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(program.takes(QStringLiteral("*.wav")).size(), 1);
        QVERIFY(program.dialogs.asked.isEmpty());
    }

    void aTakeThatCanNotBeSavedIsAskedAboutAfterAWhile()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(program.record());
        QVERIFY(moveTakes(program, true));
        QVERIFY(!program.window.close());
        QVERIFY(program.dialogs.asked.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(program.dialogs.asked.size(), 1, patience);
        QVERIFY(program.window.isVisible());

        // Cancelled: Recount waits on, and closes when the folder is back.
        QVERIFY(moveTakes(program, false));
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), patience);
        QCOMPARE(program.takes(QStringLiteral("*.wav")).size(), 1);
        QCOMPARE(program.dialogs.asked.size(), 1);
    }

    void whoAsksAgainIsAskedAtOnceAndMayCloseAnyway()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(program.record());
        QVERIFY(moveTakes(program, true));
        program.page()->action(PracticeAction::Record)->trigger();
        QVERIFY(!program.microphones.isOpen());
        QVERIFY(!program.window.close());
        QVERIFY(program.window.isVisible());
        program.dialogs.agrees = true;
        program.window.close();
        QCOMPARE(program.dialogs.asked.size(), 1);
        QVERIFY(!program.window.isVisible());
        QVERIFY(moveTakes(program, false));
    }

    void aTakeSavedElsewhereIsNotAskedAbout()
    {
        const QTemporaryDir data;
        const QTemporaryDir elsewhere;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(program.record());
        QVERIFY(moveTakes(program, true));
        program.page()->action(PracticeAction::Record)->trigger();
        QPushButton *save = nullptr;
        QTRY_VERIFY((save = visibleButton(program.window, QStringLiteral("Save elsewhere…"))));
        // Cancelled: nothing changes.
        save->click();
        QCOMPARE(program.dialogs.asked.size(), 1);
        QVERIFY(program.dialogs.suggestedName.endsWith(QLatin1String(".wav")));
        program.dialogs.path = elsewhere.filePath(QStringLiteral("my answer"));
        QVERIFY(writeFile(program.dialogs.path + QStringLiteral(".wav"), "not mine"));
        save->click();
        const QString copy = program.dialogs.path + QStringLiteral(" 2.wav");
        const auto isTold = [&program] {
            const QList<QLabel *> labels = program.window.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() &&
                       label->text().startsWith(QLatin1String("The whole take is saved"));
            });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(QFileInfo(copy).size() > 48'000);
        QCOMPARE(program.dialogs.asked.size(), 2);
        QTRY_VERIFY(program.window.close());
        QCOMPARE(program.dialogs.asked.size(), 2);
        QVERIFY(moveTakes(program, false));
    }

    void anExportIsLetFinish()
    {
        const QTemporaryDir data;
        const QTemporaryDir elsewhere;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(program.record());
        program.microphones.speak(ramp(48'000 * 30));
        program.page()->action(PracticeAction::Record)->trigger();
        QTRY_COMPARE(program.listedTakes(), 1);
        program.dialogs.path = elsewhere.filePath(QStringLiteral("answer.opus"));
        QTRY_VERIFY(visibleButton(program.window, QStringLiteral("Export…"))->isEnabled());
        visibleButton(program.window, QStringLiteral("Export…"))->click();
        QVERIFY(!program.window.close());
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), patience);
        QVERIFY(QFileInfo(program.dialogs.path).size() > 10'000);
    }

    void aGradeOnItsWayToTheDiskIsWaitedFor()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(grade(program));
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QVERIFY(program.dialogs.asked.isEmpty());
    }

    void aRefusedGradeIsTriedAgainByItsButton()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(execute(program, refuse));
        QVERIFY(grade(program));
        QTRY_VERIFY(program.says(QStringLiteral("could not read or write its database")));
        QVERIFY(execute(program, accept));
        QPushButton *again = visibleButton(program.window.messages(), QStringLiteral("Try again"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!program.window.messages().isVisible());
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QVERIFY(program.dialogs.asked.isEmpty());
    }

    void aRefusedGradeIsAskedAboutAndStaysUntilItIsSaved()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(execute(program, refuse));
        QVERIFY(grade(program));
        QVERIFY(!program.window.close());
        QTRY_COMPARE(program.dialogs.asked.size(), 1);
        QVERIFY(program.window.isVisible());

        // Cancelled; once the database accepts it, closing needs no question.
        QVERIFY(execute(program, accept));
        QVERIFY(!program.window.close());
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(program.dialogs.asked.size(), 1);
    }

    void refusedGradesMayBeGivenUp()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(execute(program, refuse));
        QVERIFY(grade(program));
        program.dialogs.agrees = true;
        QVERIFY(!program.window.close());
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(program.dialogs.asked.size(), 1);
    }

    void whatWasJustTypedIsSavedAndThenTheWindowCloses()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(openDocument(program));
        type(program, QStringLiteral("Second.\n"));
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QVERIFY(program.dialogs.asked.isEmpty());
        QTRY_COMPARE(read(program.folder.postMortems() + QStringLiteral("/mails.md")),
                     QByteArray("# Mails were late\n\n## Summary\n\nFirst.\nSecond.\n"));
    }

    void aDocumentThatIsNowhereIsAskedAboutAndSavedElsewhere()
    {
        const QTemporaryDir data;
        const QTemporaryDir elsewhere;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(openDocument(program));
        QVERIFY(moveDocuments(program, true));
        type(program, QStringLiteral("Second.\n"));
        program.dialogs.choice = QStringLiteral("Copy all");
        QVERIFY(!program.window.close());
        QTRY_COMPARE(program.dialogs.asked.size(), 1);
        QVERIFY(program.dialogs.question.contains(QStringLiteral("Mails were late")));
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("First.\nSecond.\n")));
        QVERIFY(program.window.isVisible());

        // The place is not chosen: all stays as it is, and nothing asks by itself.
        program.dialogs.choice = QStringLiteral("Save elsewhere…");
        program.window.close();
        QTRY_COMPARE(program.dialogs.asked.size(), 3);
        QCOMPARE(program.dialogs.suggestedName, QStringLiteral("mails.md"));
        QTest::qWait(DraftKeeper::retryMs + 500);
        QCOMPARE(program.dialogs.asked.size(), 3);
        QVERIFY(program.window.isVisible());

        const QString copy = elsewhere.filePath(QStringLiteral("mine.md"));
        program.dialogs.path = copy;
        program.dialogs.choice = QStringLiteral("Save elsewhere…");
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(read(copy), QByteArray("# Mails were late\n\n## Summary\n\nFirst.\nSecond.\n"));
        QVERIFY(moveDocuments(program, false));
    }

    void aDocumentThatIsNowhereStaysUntilItIsKept()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QVERIFY(start(program));
        QVERIFY(openDocument(program));
        QVERIFY(moveDocuments(program, true));
        type(program, QStringLiteral("Second.\n"));
        QVERIFY(!program.window.close());
        QTRY_COMPARE(program.dialogs.asked.size(), 1);

        // Stayed. With the folders back it is kept again, which is no reason to close.
        QVERIFY(moveDocuments(program, false));
        QTRY_VERIFY(!documents(program)->isAtRisk());
        QTest::qWait(100);
        QVERIFY(program.window.isVisible());
        program.window.close();
        QTRY_VERIFY(!program.window.isVisible());
        QCOMPARE(program.dialogs.asked.size(), 1);
    }

    void aDocumentOnAFullDiskIsSavedOnAnother()
    {
        const SmallDisk disk("size=4m");
        if (!disk.isMounted())
            QSKIP("The test may not mount a disk here.");
        const QTemporaryDir elsewhere;
        Program program(disk.filePath(QStringLiteral("data")));
        QVERIFY(start(program));
        QVERIFY(openDocument(program));
        QFile filler(disk.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int size : {65536, 1024, 1}) {
            while (filler.write(QByteArray(size, 'x')) == size)
                ;
        }
        type(program, QString(6000, u'x') + u'\n');
        program.dialogs.path = elsewhere.filePath(QStringLiteral("mine.md"));
        program.dialogs.choice = QStringLiteral("Save elsewhere…");
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.isVisible(), patience);
        QVERIFY(read(program.dialogs.path)
                    .endsWith(QByteArray("First.\n" + QByteArray(6000, 'x') + '\n')));
        // What was saved before is as it was.
        QCOMPARE(read(program.folder.postMortems() + QStringLiteral("/mails.md")),
                 QByteArray("# Mails were late\n\n## Summary\n\nFirst.\n"));
    }
};

QTEST_MAIN(CloseGuardTest)
#include "tst_closeguard.moc"
