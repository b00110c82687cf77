#include "checks/lexicon.h"
#include "checks/wordlists.h"
#include "context/view/contextpage.h"
#include "context/view/fixespage.h"
#include "context/view/importpreviewdialog.h"
#include "desktop/draftsdialog.h"
#include "desktop/failurepage.h"
#include "desktop/ownlist.h"
#include "desktop/postmortemstab.h"
#include "documents/documentjournal.h"
#include "foundation/datafolder.h"
#include "foundation/ids.h"
#include "postmortem/view/postmortempage.h"
#include "practice/view/practicepage.h"
#include "practice/view/questionlistmodel.h"
#include "program.h"
#include "storage/database.h"
#include "takes/fileport.h"
#include "takes/takefiles.h"
#include "takes/takejournal.h"
#include "testsound.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace recount;

namespace
{

constexpr int shippedQuestions = 9;

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return path;
    }

    /// A finished take as the recorder leaves it, without its row.
    static bool addTake(const DataFolder &folder, const QString &questionKey)
    {
        Take take;
        take.id = newId<TakeId>();
        take.subject.questionKey = questionKey;
        take.subject.rehearsal = newId<RehearsalId>();
        take.startedUtc = QDateTime::currentDateTimeUtc().addDays(-1);
        take.zone = "UTC";
        take.sampleRate = 16000;
        const TakeFiles files(folder.takes(), take.id);
        return writeWav(files.sound, ramp(16000 * 65), take.sampleRate) &&
               TakeJournal(systemFiles(), files.journal).create(take).ok();
    }

    static qsizetype takesListed(const DataFolder &folder)
    {
        Database database;
        if (!database.open(folder.databaseFile(), Database::Mode::ReadOnly))
            return -1;
        const auto ids = database.rows(QStringLiteral("SELECT id FROM takes"), {},
                                       [](const SqlRow &row) { return row.text(0); });
        return ids ? ids->size() : -1;
    }

private Q_SLOTS:
    void theOtherTabsAreMadeWhileNobodyLooksAtThem()
    {
        const QTemporaryDir data;
        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.page()->isVisible());
        const QWidget *focus = program.window.focusWidget();
        QTRY_VERIFY(program.window.findChild<FixesPage *>());
        const auto *context = program.window.findChild<ContextPage *>();
        QVERIFY(context);
        QVERIFY(!context->isVisible());
        QVERIFY(!program.window.findChild<FixesPage *>()->isVisible());
        QVERIFY(program.page()->isVisible());
        QCOMPARE(program.window.focusWidget(), focus);
        QCOMPARE(context->parentWidget()->size(), program.page()->size());
    }

    void practiceFitsASmallWindow()
    {
        const QTemporaryDir data;
        Program program(data.path());
        program.window.resize(800, 600);
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.page()->isVisible());
        QTRY_VERIFY(program.questions() > 0);
        const auto scrolls = [&program] {
            const auto areas = program.page()->findChildren<QScrollArea *>();
            return std::any_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
                return area->isVisible() && area->horizontalScrollBar()->maximum() > 0;
            });
        };
        QTRY_VERIFY(!scrolls());
    }

    void itOpensOnTheFirstQuestionAndComesBackOnTheLastOne()
    {
        const QTemporaryDir data;
        QString second;
        {
            Program program(data.path());
            QVERIFY(!program.import()->isEnabled());
            program.workspace->begin();
            QTRY_VERIFY(program.page());
            QTRY_VERIFY(program.window.isVisible());
            QCOMPARE(program.questions(), shippedQuestions);
            QVERIFY(program.import()->isEnabled());
            const QString first = program.page()->currentQuestion();
            program.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&program.window));
            QTest::keyClick(program.page(), Qt::Key_N);
            second = program.page()->currentQuestion();
            QVERIFY(second != first);
            program.window.resize(990, 720);
            QVERIFY(program.window.close());
        }
        Program again(data.path());
        again.workspace->begin();
        QTRY_VERIFY(again.page());
        QCOMPARE(again.page()->currentQuestion(), second);
        QCOMPARE(again.window.size(), QSize(990, 720));
    }

    void aPackIsImportedAndIsThereAtTheNextStart()
    {
        const QTemporaryDir data;
        const QString pack = QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/packs/small.json");
        int imported = 0;
        {
            Program program(data.path());
            program.workspace->begin();
            QTRY_VERIFY(program.page());
            program.dialogs.path = pack;
            program.import()->trigger();
            QVERIFY(!program.import()->isEnabled());
            const auto preview = [&] { return program.window.findChild<ImportPreviewDialog *>(); };
            QTRY_VERIFY(preview());
            QVERIFY(QDir(program.folder.packs()).isEmpty());
            preview()->findChild<QPushButton *>(QStringLiteral("import"))->click();
            QTRY_VERIFY(program.import()->isEnabled());
            QVERIFY(program.says(QStringLiteral("Parcelo")));
            // It is the active company, and its questions are those to practise.
            QVERIFY(program.page()->currentQuestion().startsWith(QStringLiteral("parcelo/")));
            imported = program.questions();
            QVERIFY(imported > 0 && imported < shippedQuestions);
        }
        Program again(data.path());
        again.workspace->begin();
        QTRY_VERIFY(again.page());
        QCOMPARE(again.questions(), imported);
        QVERIFY(again.page()->currentQuestion().startsWith(QStringLiteral("parcelo/")));
    }

    void aBrokenPackIsRefusedAndChangesNothing()
    {
        const QTemporaryDir data;
        const QTemporaryDir elsewhere;
        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.page());
        program.dialogs.path =
            write(elsewhere, QStringLiteral("bad.json"), "{ \"formatVersion\": ");
        program.import()->trigger();
        QTRY_VERIFY(program.says(QStringLiteral("nothing has changed")));
        QVERIFY(program.says(QStringLiteral("line 1")));
        QCOMPARE(program.questions(), shippedQuestions);
        QVERIFY(QDir(program.folder.packs()).isEmpty());
    }

    void aBrokenPackInTheFolderIsLeftOutWithAWord()
    {
        const QTemporaryDir data;
        Program program(data.path());
        QFile pack(QDir(program.folder.packs()).filePath(QStringLiteral("old.json")));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write("[]");
        pack.close();
        program.workspace->begin();
        QTRY_VERIFY(program.page());
        QCOMPARE(program.questions(), shippedQuestions);
        QTRY_VERIFY(program.says(QStringLiteral("left out")));
        QVERIFY(pack.exists());
    }

    void aNewerDatabaseFillsTheWindowAndStaysAsItIs()
    {
        const QTemporaryDir data;
        {
            Program program(data.path());
            program.workspace->begin();
            QTRY_VERIFY(program.page());
        }
        // user_version, a big-endian number at byte 60 of an SQLite file.
        const QString path = DataFolder(data.path()).databaseFile();
        QFile database(path);
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(60));
        database.write(QByteArray::fromHex("00000063"));
        database.seek(0);
        const QByteArray before = database.readAll();
        database.close();

        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.window.findChild<FailurePage *>());
        QTRY_VERIFY(program.window.isVisible());
        QVERIFY(!program.page());
        QVERIFY(!program.import()->isEnabled());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QCOMPARE(database.readAll(), before);
    }

    void finishedTakesComeBackUnderTheirQuestionWithoutTheDatabase()
    {
        // Given a take of the third question whose row is gone.
        const QTemporaryDir data;
        Program program(data.path());
        QString third;
        {
            Program before(data.path());
            before.workspace->begin();
            QTRY_VERIFY(before.page());
            third = before.window.findChild<QuestionListModel *>()->key(2);
        }
        QVERIFY(addTake(program.folder, third));
        // When the next start finds it, then its question has it.
        program.workspace->begin();
        QTRY_VERIFY(program.says(QStringLiteral("came back")));
        QVERIFY(!program.says(QStringLiteral("in no pack")));
        QVERIFY(program.page()->currentQuestion() != third);
        program.window.messages().findChild<QPushButton *>()->click();
        QCOMPARE(program.page()->currentQuestion(), third);
        QTRY_COMPARE(program.listedTakes(), 1);
    }

    void aTakeWithoutItsQuestionOpensNoOtherOne()
    {
        for (const QString &key : {QString(), QStringLiteral("gone/q1")}) {
            const QTemporaryDir data;
            Program program(data.path());
            QVERIFY(addTake(program.folder, key));
            program.workspace->begin();
            QTRY_VERIFY(program.says(QStringLiteral("listed again")));
            QVERIFY(program.says(QStringLiteral("in no pack")));
            QCOMPARE(program.window.messages().findChild<QPushButton *>()->text(),
                     QStringLiteral("Show in folder"));
        }
    }

    void aDamagedDatabaseIsToldUntilItIsReadAndTakesAreListedAgain()
    {
        const QTemporaryDir data;
        {
            // A session that ended well, with a take.
            Program program(data.path());
            program.workspace->begin();
            QTRY_VERIFY(program.page());
            QVERIFY(program.record());
            QVERIFY(!program.window.close());
            QTRY_VERIFY(!program.window.isVisible());
        }
        const DataFolder folder(data.path());
        QCOMPARE(QDir(folder.takes()).entryList({QStringLiteral("*.wav")}).size(), 1);
        QVERIFY(!write(data, QFileInfo(folder.databaseFile()).fileName(), "garbage").isEmpty());

        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.says(QStringLiteral("was damaged")));
        // The take has been found by now, and its message waits for its turn.
        QTRY_COMPARE(takesListed(folder), 1);
        QVERIFY(program.says(QStringLiteral("was damaged")));
        QTest::mouseClick(program.window.messages().findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(program.says(QStringLiteral("listed again")));
        QVERIFY(!program.says(QStringLiteral("unexpectedly")));
    }

    void anOpenedDraftComesToTheFront()
    {
        const QTemporaryDir data;
        const DataFolder folder(data.path());
        QVERIFY(folder.create());
        QVERIFY(DocumentJournal(folder.drafts())
                    .keep({newUuid(),
                           {},
                           QStringLiteral("Mails"),
                           {},
                           QDateTime::currentDateTimeUtc(),
                           "# Post-mortem: Mails\n"}));
        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.says(QStringLiteral("not saved when Recount ended")));
        QVERIFY(program.page()->isVisible());
        const auto press = [](const QWidget &in, const QString &text) {
            for (QPushButton *button : in.findChildren<QPushButton *>()) {
                if (button->text() == text)
                    return button->click();
            }
            QFAIL("no such button");
        };
        press(program.window.messages(), QStringLiteral("Show Drafts"));
        auto *dialog = program.window.findChild<DraftsDialog *>();
        QVERIFY(dialog);
        press(*dialog, QStringLiteral("Open Draft"));
        const auto *documents = program.window.findChild<PostMortemsTab *>();
        QTRY_VERIFY(documents->openPage());
        QTRY_VERIFY(documents->openPage()->isVisible());
        QVERIFY(!program.page()->isVisible());
    }

    void ownWordsOfTheChecksHoldAtOnce()
    {
        const QTemporaryDir data;
        Program program(data.path());
        program.workspace->begin();
        QTRY_VERIFY(program.page() && program.page()->isVisible());
        auto *list = program.workspace->findChild<OwnList *>();
        QVERIFY(list);
        QString shown;
        list->setReveal([&shown](const QString &path) {
            shown = path;
            return Result<void>();
        });
        const auto words = [&program]() -> QAction * {
            for (QAction *action : program.window.findChildren<QAction *>()) {
                if (action->text() == QStringLiteral("Words &of the Checks…"))
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(words());
        words()->trigger();
        QTRY_COMPARE(shown, data.filePath(WordLists::fileName()));
        const auto isBlame = [] {
            return !wordMatches(WordList::Blame, Language::English,
                                QStringLiteral("He was asleep at the wheel."))
                        .isEmpty();
        };
        QVERIFY(!isBlame());
        QVERIFY(!write(data, WordLists::fileName(),
                       "{\"en\": {\"blame\": {\"add\": [\"asleep at the wheel\"]}}}")
                     .isEmpty());
        QTRY_VERIFY(isBlame());
        useWordLists({});
    }

    void frenchComesWithItsPack()
    {
        const QTemporaryDir data;
        Program program(data.path(), QStringLiteral("fr"));
        program.workspace->begin();
        QTRY_VERIFY(program.page());
        const auto *model = program.window.findChild<QuestionListModel *>();
        QCOMPARE(model->question(0).shortTitle, QStringLiteral("Plus gros incident"));
    }
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
