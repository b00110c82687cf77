#include "documents/documentlibrary.h"

#include "asnobody.h"
#include "documents/documenthistory.h"
#include "documents/documenttitle.h"
#include "foundation/pooljob.h"
#include "storagebench.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DocumentLibraryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<DocumentHistory> m_history;
    std::unique_ptr<DocumentLibrary> m_library;
    std::shared_ptr<std::atomic<int>> m_made; ///< counts summaries
    std::shared_ptr<QSemaphore> m_gate;       ///< summaries wait for it, when there is one

    void makeLibrary(int version = 1)
    {
        const auto make = [made = m_made, gate = m_gate](const QString &path,
                                                         const SourceText &source) {
            if (gate)
                gate->acquire();
            ++*made;
            return DocumentSummary{path,
                                   documentTitle(source.bytes(), path),
                                   u"note"_s,
                                   {{u"lines"_s, source.lineCount()}}};
        };
        m_library = std::make_unique<DocumentLibrary>(m_dir->path(),
                                                      DocumentLibrary::Summaries{make, version},
                                                      m_bench->thread(), *m_history);
    }
    void load()
    {
        QSignalSpy refreshed(m_library.get(), &DocumentLibrary::refreshed);
        m_library->load();
        QTRY_COMPARE(refreshed.size(), 1);
    }
    void refresh()
    {
        QSignalSpy refreshed(m_library.get(), &DocumentLibrary::refreshed);
        m_library->refresh();
        QTRY_VERIFY(!refreshed.isEmpty());
    }
    bool put(const QString &path, const QByteArray &bytes)
    {
        const QString absolute = m_dir->filePath(path);
        QFile file(absolute);
        return QDir().mkpath(QFileInfo(absolute).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    /// As "path: title".
    QStringList lines() const
    {
        QStringList lines;
        for (const DocumentEntry &entry : m_library->entries())
            lines.append(entry.summary.path + u": "_s + entry.summary.title);
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_library.reset();
        m_history.reset();
        m_gate.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StorageBench>();
        QVERIFY(m_bench->isOpen());
        m_history = std::make_unique<DocumentHistory>(m_bench->clock, m_bench->thread());
        m_made = std::make_shared<std::atomic<int>>(0);
        makeLibrary();
    }

    void filesAreListedAndReadOnce()
    {
        QVERIFY(put(u"a.md"_s, "# A\n\ntext\n"));
        QVERIFY(put(u"2026/b.md"_s, "# B\n"));
        QSignalSpy progress(m_library.get(), &DocumentLibrary::progress);
        load();
        QCOMPARE(lines(), (QStringList{u"2026/b.md: B"_s, u"a.md: A"_s}));
        QCOMPARE(m_library->entry(u"a.md"_s)->summary.values, (QJsonObject{{u"lines"_s, 3}}));
        QCOMPARE(m_library->entry(u"a.md"_s)->summary.kind, u"note"_s);
        QVERIFY(!m_library->entry(u"c.md"_s));
        QCOMPARE(*m_made, 2);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.constLast(), (QVariantList{2, 2}));

        // At the next start they are shown before any is read, and none is read again.
        const QList<DocumentEntry> before = m_library->entries();
        m_bench->settle();
        makeLibrary();
        QList<DocumentEntry> first;
        connect(m_library.get(), &DocumentLibrary::listed, this,
                [&] { first = m_library->entries(); });
        load();
        QCOMPARE(first, before);
        QCOMPARE(m_library->entries(), before);
        QCOMPARE(*m_made, 2);
    }

    void onlyWhatChangedIsReadAgain()
    {
        for (const QString &name : {u"a.md"_s, u"b.md"_s, u"c.md"_s})
            QVERIFY(put(name, "# Old\n"));
        load();
        QCOMPARE(*m_made, 3);
        QVERIFY(put(u"a.md"_s, "# Changed\n"));
        QVERIFY(QFile::remove(m_dir->filePath(u"b.md"_s)));
        QVERIFY(put(u"d.md"_s, "# New\n"));
        refresh();
        QCOMPARE(lines(), (QStringList{u"a.md: Changed"_s, u"c.md: Old"_s, u"d.md: New"_s}));
        QCOMPARE(*m_made, 5);
        m_bench->settle();
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM document_index"_s), 3);
        // Nothing changed: nothing is told.
        QSignalSpy changed(m_library.get(), &DocumentLibrary::changed);
        QTest::qWait(2 * DocumentLibrary::watchDelayMs);
        refresh();
        QVERIFY(changed.isEmpty());
        QCOMPARE(*m_made, 5);
    }

    void anotherVersionOfTheSummariesReadsAllAgain()
    {
        QVERIFY(put(u"a.md"_s, "# A\n"));
        load();
        m_bench->settle();
        makeLibrary(2);
        load();
        QCOMPARE(*m_made, 2);
        m_bench->settle();
        makeLibrary(2);
        load();
        QCOMPARE(*m_made, 2);
    }

    void librariesStayApart()
    {
        QVERIFY(put(u"a.md"_s, "# A\n"));
        load();
        const QTemporaryDir other;
        DocumentLibrary library(
            other.path(),
            {[](const QString &, const SourceText &) { return DocumentSummary(); }, 1},
            m_bench->thread(), *m_history);
        QSignalSpy refreshed(&library, &DocumentLibrary::refreshed);
        library.load();
        QTRY_COMPARE(refreshed.size(), 1);
        QVERIFY(library.entries().isEmpty());
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM document_index"_s), 1);
    }

    void whatOtherProgramsDoIsSeen()
    {
        load();
        QVERIFY(put(u"a.md"_s, "# A\n"));
        QTRY_COMPARE(lines(), QStringList{u"a.md: A"_s});
        QVERIFY(put(u"new/folder/b.md"_s, "# B\n"));
        QTRY_COMPARE(lines().size(), 2);
        QVERIFY(put(u"new/folder/c.md"_s, "# C\n"));
        QTRY_COMPARE(lines().size(), 3);
        QVERIFY(QDir(m_dir->filePath(u"new"_s)).removeRecursively());
        QTRY_COMPARE(lines(), QStringList{u"a.md: A"_s});
    }

    void aFileThatCantBeReadIsListedWithItsError()
    {
        QVERIFY(put(u"a.md"_s, "# A\n"));
        QVERIFY(put(u"b.md"_s, "# B\n"));
        // One that is too large; nobody has to write it.
        QFile large(m_dir->filePath(u"b.md"_s));
        QVERIFY(large.resize(60LL * 1024 * 1024));
        QSignalSpy failed(m_library.get(), &DocumentLibrary::failed);
        load();
        QVERIFY(failed.isEmpty());
        QVERIFY(m_library->entry(u"a.md"_s)->error.isEmpty());
        QVERIFY(m_library->entry(u"b.md"_s)->error.contains(u"b.md"_s));
        QCOMPARE(m_library->entry(u"b.md"_s)->summary.title, u"b"_s);
        m_bench->settle();
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM document_index WHERE error <> ''"_s), 1);
        QVERIFY(large.resize(4));
        refresh();
        QVERIFY(m_library->entry(u"b.md"_s)->error.isEmpty());
    }

    void aFolderThatCantBeReadKeepsTheList()
    {
        QVERIFY(put(u"a.md"_s, "# A\n"));
        load();
        const QString folder = m_dir->path();
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions()));
        QSignalSpy failed(m_library.get(), &DocumentLibrary::failed);
        bool told = false;
        {
            const AsNobody nobody;
            m_library->refresh();
            told = failed.wait();
        }
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(told);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PermissionDenied);
        QCOMPARE(lines(), QStringList{u"a.md: A"_s});
        QTRY_VERIFY(!m_library->isRefreshing());
        refresh();
        QCOMPARE(lines(), QStringList{u"a.md: A"_s});
    }

    void aDatabaseThatFailsStillLists()
    {
        QVERIFY(put(u"a.md"_s, "# A\n"));
        QVERIFY(m_bench->execute(u"DROP TABLE document_index"_s));
        QSignalSpy failed(m_library.get(), &DocumentLibrary::failed);
        load();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(lines(), QStringList{u"a.md: A"_s});
    }

    void documentsAreMadeNamedDeletedAndBroughtBack()
    {
        load();
        const auto made = m_library->createDocument(u"Checkout"_s, "# Checkout\n").result();
        QCOMPARE(made.value_or(u""_s), u"checkout.md"_s);
        QTRY_COMPARE(lines(), QStringList{u"checkout.md: Checkout"_s});
        const DocumentKey key{m_library->absolute(*made), m_library->absolute(*made)};
        QVERIFY(m_history->take(key, SnapshotReason::Saved, "# Checkout\n").result());

        const auto named = m_library->renameDocument(*made, u"Payments"_s).result();
        QCOMPARE(named.value_or(u""_s), u"payments.md"_s);
        QTRY_COMPARE(lines(), QStringList{u"payments.md: Checkout"_s});
        const auto historyOf = [&](const QString &path) {
            const auto list = m_history->list(m_library->absolute(path)).result();
            return list ? list->size() : -1;
        };
        QTRY_COMPARE(historyOf(*named), 1);

        const auto bin = m_library->moveToBin(*named, {2026, 1, 14}).result();
        QVERIFY(bin);
        QTRY_VERIFY(lines().isEmpty());
        QTRY_COMPARE(historyOf(*named), 0);
        const auto back = m_library->restoreFromBin(*bin, *named).result();
        QCOMPARE(back.value_or(u""_s), *named);
        QTRY_COMPARE(lines(), QStringList{u"payments.md: Checkout"_s});
        QTRY_COMPARE(historyOf(*named), 1);

        // Out of the bin for good, with its versions; those of a copy stay.
        const QString copy = m_library->absolute(u"copy.md"_s);
        QVERIFY(m_history->take({copy, copy}, SnapshotReason::Saved, "# Copy\n").result());
        const auto again = m_library->moveToBin(*named, {2026, 1, 15}).result();
        QVERIFY(again);
        QTRY_COMPARE(historyOf(*again), 1);
        const auto found = m_library->bin().result();
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().title, u"Checkout"_s);
        QCOMPARE(found->constFirst().path, *named);
        QVERIFY(m_library->purge(*again).result());
        QTRY_COMPARE(historyOf(*again), 0);
        QCOMPARE(historyOf(u"copy.md"_s), 1);
        QVERIFY(m_library->bin().result()->isEmpty());

        QSignalSpy failed(m_library.get(), &DocumentLibrary::failed);
        QVERIFY(!m_library->purge(*again).result());
        QTRY_COMPARE(failed.size(), 1);
        failed.clear();
        QVERIFY(!m_library->renameDocument(u"none.md"_s, u"x"_s).result());
        QTRY_COMPARE(failed.size(), 1);
    }

    void itMayGoWhileFilesAreRead()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(put(QString::number(i) + u".md"_s, "# T\n"));
        m_gate = std::make_shared<QSemaphore>();
        makeLibrary();
        m_library->load();
        m_gate->release(150);
        QTRY_VERIFY(*m_made >= 120);
        m_library.reset();
        m_gate->release(1000);
        jobPool().waitForDone();
        // The rest was given up.
        QVERIFY2(*m_made < 300, qPrintable(QString::number(*m_made)));
        // What was read before is stored, and the rest comes the next time.
        m_gate.reset();
        makeLibrary();
        load();
        QCOMPARE(m_library->entries().size(), 300);
    }
};

QTEST_GUILESS_MAIN(DocumentLibraryTest)
#include "tst_documentlibrary.moc"
