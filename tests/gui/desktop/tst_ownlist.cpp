#include "checks/wordlists.h"
#include "desktop/ownlist.h"
#include "fakedialogs.h"
#include "runbook/dangerouscommands.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class OwnListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeErrorSink m_errors;
    QStringList m_shown;

    QString path() const { return m_folder.filePath(u"list.json"_s); }
    std::unique_ptr<OwnList> list()
    {
        auto made = std::make_unique<OwnList>(
            path(), [] { return QByteArray("{}"); }, m_errors, nullptr);
        made->setReveal([this](const QString &file) {
            m_shown.append(file);
            return Result<void>();
        });
        return made;
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString &file, const QByteArray &bytes)
    {
        QFile written(file);
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        m_errors = {};
        m_shown.clear();
    }

    void itIsMadeAndShown()
    {
        const auto own = list();
        own->show();
        QTRY_COMPARE(m_shown, QStringList{path()});
        QCOMPARE(content(), QByteArray("{}"));
        QVERIFY(m_errors.told.constLast().text.contains(u"list.json"_s));
        QVERIFY(write(path(), "mine"));
        own->show();
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(content(), QByteArray("mine"));
    }

    void onlyItsOwnChangesAreTold()
    {
        const auto own = list();
        QSignalSpy changed(own.get(), &OwnList::changed);
        own->show();
        QTRY_COMPARE(m_shown.size(), 1);
        QTRY_COMPARE(changed.count(), 1); // as it is there now
        QVERIFY(write(m_folder.filePath(u"recount.db-wal"_s), "another file"));
        QTest::qWait(3 * FileWatch::delayMs);
        QCOMPARE(changed.count(), 1);
        QVERIFY(write(path(), "{\"en\": {}}"));
        QTRY_COMPARE(changed.count(), 2);
        // As an editor saves it: another file in its place.
        QVERIFY(write(m_folder.filePath(u"list.json~"_s), "{\"en\": {}, \"fr\": {}}"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(m_folder.filePath(u"list.json~"_s), path()));
        QTRY_COMPARE(changed.count(), 3);
    }

    void whatCannotBeMadeIsTold()
    {
        OwnList own(
            m_folder.filePath(u"gone/list.json"_s), [] { return QByteArray("{}"); }, m_errors,
            nullptr);
        own.setReveal([](const QString &) -> Result<void> { qFatal("there is nothing to show"); });
        own.show();
        QTRY_COMPARE(m_errors.errors.size(), 1);
        QVERIFY(!m_errors.errors.constFirst().userText.isEmpty());
        QVERIFY(m_errors.told.isEmpty());
    }

    void whatTheyBeginWithChangesNothing()
    {
        const auto words = WordLists::read(WordLists::emptyFile());
        QVERIFY(words);
        QCOMPARE(*words, WordLists());
        const auto commands = DangerousCommands::withChanges(DangerousCommands::exampleFile());
        QVERIFY(commands);
        QVERIFY(commands->find(u"queuectl purge"_s).isEmpty());
        QByteArray on = DangerousCommands::exampleFile();
        on.replace("\"off\": true", "\"off\": false");
        QCOMPARE(DangerousCommands::withChanges(on)->find(u"queuectl purge"_s).size(), 1);
    }
};

QTEST_MAIN(OwnListTest)
#include "tst_ownlist.moc"
