#include "context/tablefile.h"

#include "asnobody.h"
#include "context/companydiff.h"
#include "context/importoutline.h"
#include "context/tableexport.h"
#include "contextpacks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

#include <thread>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 megabyte = 1024 * 1024;

/// The most memory this process had so far; 0 where nobody or a sanitizer tells.
qint64 peakBytes()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
#else
    return 0;
#endif
}

} // namespace

/// A table that somebody chose, as a file: what is read, what is refused with which line, and how
/// much memory a hostile one may take.
class TableFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ReadProgress m_progress;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_dir->filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qWarning("The test can't write its file.");
        return out.fileName();
    }
    /// A file of this size, of the same piece again and again after the head.
    QString bigFile(const QString &name, const QByteArray &head, const QByteArray &piece,
                    qint64 size) const
    {
        QFile out(m_dir->filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(head);
        const QByteArray many = piece.repeated(qsizetype(megabyte / piece.size()));
        while (out.pos() < size)
            out.write(many);
        return out.fileName();
    }
    QString refusal(const QString &path, const TableFileLimits &limits = {})
    {
        const Result<QList<TableRow>> read = readTableFile(path, m_progress, limits);
        return read ? QString() : read.error().userText;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_progress.cancelled = false;
        m_progress.permille = 0;
    }

    void rowsOfEveryKindOfFileAreTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("Month,What\n3,\"one, two\"\n");
        QTest::newRow("semicolons, mark")
            << u"a.CSV"_s << QByteArray("\xEF\xBB\xBFMonth;What\r\n3;one, two\r\n");
        QTest::newRow("tsv") << u"a.tsv"_s << QByteArray("Month\tWhat\n3\tone, two\n");
        QTest::newRow("no suffix") << u"table"_s << QByteArray("Month,What\n3,\"one, two\"\n");
        QTest::newRow("Markdown") << u"a.md"_s
                                  << QByteArray(
                                         "| Month | What |\n| --- | --- |\n| 3 | one, two |\n");
        QTest::newRow("Markdown in a text")
            << u"A.Markdown"_s
            << QByteArray(
                   "# Months\n\nWhat we did:\n\nMonth | What\n---|---\n3 | one, two\n\nEnd.\n");
    }
    void rowsOfEveryKindOfFileAreTheSame()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const Result<QList<TableRow>> rows = readTableFile(file(name, content), m_progress);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().userText));
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).cells, (QStringList{u"Month"_s, u"What"_s}));
        QCOMPARE(rows->at(1).cells, (QStringList{u"3"_s, u"one, two"_s}));
        QCOMPARE(m_progress.permille.load(), 1000);
    }

    void quotesAndLineEndsStayInTheirCells()
    {
        const auto rows = readTableFile(
            file(u"a.csv"_s, "Month,What\n3,\"said \"\"no\"\"\nand left\"\n4,plain\n"), m_progress);
        QVERIFY(rows);
        QCOMPARE(rows->at(1).cells.at(1), u"said \"no\"\nand left"_s);
        QCOMPARE(rows->at(2).line, 4);
    }

    void whatIsNoTextIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("Latin-1") << QByteArray("Month,What\n3,fine\n4,caf\xE9\n");
        QTest::newRow("NUL") << QByteArray("Month,What\n3,fine\n4,a\0b\n", 24);
        QTest::newRow("half a character") << QByteArray("Month,What\n3,fine\n4,caf\xC3");
    }
    void whatIsNoTextIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, content);
        const QString csv = refusal(file(u"a.csv"_s, content));
        QVERIFY2(csv.contains(u"Line 3 "_s), qPrintable(csv));
        const QString markdown = refusal(file(u"a.md"_s, content));
        QVERIFY2(markdown.contains(u"Line 3 "_s), qPrintable(markdown));
    }

    void aQuoteThatIsNeverClosedIsRefusedWhereItBegins()
    {
        const QString text = refusal(file(u"a.csv"_s, "Month,What\n3,fine\n4,\"open\n5,x\n6,y\n"));
        QVERIFY2(text.contains(u"Line 3"_s), qPrintable(text));
    }

    void aFileThatIsNotThereOrNotToBeReadIsSaid()
    {
        QVERIFY(refusal(m_dir->filePath(u"nothing.csv"_s)).contains(u"nothing.csv"_s));
        QVERIFY(refusal(m_dir->path()).contains(u"no file"_s));
        const QString secret = file(u"secret.csv"_s, "Month,What\n");
        QFile::setPermissions(secret, {});
        const AsNobody nobody;
        const Result<QList<TableRow>> read = readTableFile(secret, m_progress);
        QVERIFY(!read);
        // Depending on who runs the test, even the folder is closed.
        QVERIFY(read.error().code == ErrorCode::PermissionDenied ||
                read.error().code == ErrorCode::NotFound);
    }

#ifdef Q_OS_UNIX
    void aPipeThatNobodyWritesToLetsNobodyWait()
    {
        const QString pipe = m_dir->filePath(u"pipe.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(refusal(pipe).contains(u"no file"_s));
    }
#endif

    void whatATableIsComesFromItsColumns_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QList<TableKind>>("kinds");
        using Kinds = QList<TableKind>;
        QTest::newRow("timeline") << QStringList{u"What"_s, u"month"_s}
                                  << Kinds{TableKind::Timeline};
        QTest::newRow("French timeline")
            << QStringList{u"Mois"_s, u"Événement"_s} << Kinds{TableKind::Timeline};
        QTest::newRow("fixes") << QStringList{u"Id"_s, u"Month"_s, u"Incident"_s}
                               << Kinds{TableKind::Fixes};
        QTest::newRow("both") << QStringList{u"Month"_s, u"Incident"_s, u"What"_s}
                              << Kinds{TableKind::Timeline, TableKind::Fixes};
    }
    void whatATableIsComesFromItsColumns()
    {
        QFETCH(QStringList, header);
        QFETCH(QList<TableKind>, kinds);
        const auto found = tableKinds({{1, {u""_s, u" "_s}}, {2, header}}, u"en"_s);
        QVERIFY(found);
        QCOMPARE(*found, kinds);
    }

    void wrongColumnsAreRefusedWithTheOnesExpected()
    {
        const auto kinds = tableKinds({{7, {u"Date"_s, u"Cost"_s}}}, u"en"_s);
        QVERIFY(!kinds);
        for (const QString &part :
             {u"Line 7"_s, u"Month, What"_s, u"Month, Incident"_s, u"Date, Cost"_s})
            QVERIFY2(kinds.error().userText.contains(part), qPrintable(kinds.error().userText));
        QVERIFY(tableKinds({{1, {u"x"_s}}}, u"fr"_s).error().userText.contains(u"Mois, Quoi"_s));
        QVERIFY(tableKinds({}, u"en"_s).error().userText.contains(u"empty"_s));
    }

    void twoHundredMegabytesEndAtTheLimitWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("said");
        QTest::newRow("rows") << QByteArray("Month,What\n")
                              << QByteArray("3," + QByteArray(2000, 'x') + "\n") << u"64"_s;
        QTest::newRow("many rows")
            << QByteArray("Month,What\n") << QByteArray("3,x\n") << u"100,000 rows"_s;
        QTest::newRow("tiny cells")
            << QByteArray("Month,What\n") << QByteArray(QByteArray(400, ',') + "\n") << u"64"_s;
        QTest::newRow("one line") << QByteArray("Month,What\n") << QByteArray("x")
                                  << u"100,000 characters"_s;
        QTest::newRow("one quoted cell") << QByteArray("Month,What\n3,\"") << QByteArray("x\n")
                                         << u"quotation mark may be missing"_s;
        QTest::newRow("one row") << QByteArray("Month,What\n") << QByteArray("x,")
                                 << u"500 cells"_s;
    }
    void twoHundredMegabytesEndAtTheLimitWithTheLine()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        QFETCH(QString, said);
        const QString path = bigFile(u"big.csv"_s, head, piece, 200 * megabyte);
        const qint64 before = peakBytes();
        const QString text = refusal(path);
        QVERIFY2(text.contains(u"Line "_s) && text.contains(said), qPrintable(text));
        const qint64 taken = peakBytes() - before;
        QVERIFY2(taken < 160 * megabyte, qPrintable(QString::number(taken / megabyte)));
        QVERIFY(m_progress.permille < 1000);
    }

    void aTableAtTheLimitIsComparedInBoundedMemory()
    {
        QFile csv(m_dir->filePath(u"full.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Month,Incident,Risk\n");
        for (int i = 0; i < 9'500; ++i)
            csv.write("3,Incident " + QByteArray::number(i) + "," + QByteArray(3'300, 'x') + "\n");
        csv.close();
        const qint64 before = peakBytes();
        const Result<QList<TableRow>> rows = readTableFile(csv.fileName(), m_progress);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().userText));
        const Result<ImportPreview> preview = previewFixes(*quickBite(), *rows);
        QVERIFY(preview);
        QCOMPARE(preview->added.size(), 9'500);
        const ImportOutline outline = outlineOf(*preview);
        QCOMPARE(outline.groups.size(), 1);
        const qint64 taken = peakBytes() - before;
        qInfo("31 MB of CSV at the limit of 64 MB: %lld MB more at the peak",
              static_cast<long long>(taken / megabyte));
        QVERIFY(taken < 400 * megabyte);
    }

    void twoHundredMegabytesOfHolesAreNoText()
    {
        QFile sparse(m_dir->filePath(u"sparse.csv"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(200 * megabyte));
        sparse.close();
        QVERIFY(refusal(sparse.fileName()).contains(u"Line 1 "_s));
        QVERIFY(sparse.rename(m_dir->filePath(u"sparse.md"_s)));
        // A Markdown file is read whole, so its size alone is enough.
        const QString text = refusal(sparse.fileName());
        QVERIFY2(text.contains(u"200"_s) && text.contains(u"CSV"_s), qPrintable(text));
    }

    void readingStopsSoonAfterItIsCancelled()
    {
        // Nothing but empty lines: no row would ever say that somebody waits.
        const QString path = bigFile(u"empty.csv"_s, {}, "\n", 200 * megabyte);
        Result<QList<TableRow>> read;
        std::thread reader([&] { read = readTableFile(path, m_progress); });
        const bool begun = QTest::qWaitFor([&] { return m_progress.permille > 0; });
        m_progress.cancelled = true;
        reader.join();
        QVERIFY(begun);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QVERIFY(m_progress.permille < 1000);
    }

    void formulasCanNotRunAndComeBackUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::newRow("CSV") << u"t.csv"_s << tableFileFilters().at(1);
        QTest::newRow("for spreadsheets") << u"t.csv"_s << tableFileFilters().at(0);
        QTest::newRow("Markdown by its name") << u"t.md"_s << tableFileFilters().at(0);
        QTest::newRow("Markdown by the filter") << u"t"_s << tableFileFilters().at(2);
    }
    void formulasCanNotRunAndComeBackUnchanged()
    {
        QFETCH(QString, name);
        QFETCH(QString, filter);
        Pack company = *quickBite();
        QList<TimelineEntry> &entries = company.phases.first().entries;
        const QStringList hostile{
            u"=cmd|' /C calc'!A0"_s, u"+1"_s,           u"-2+3\nsecond line"_s,
            u"@SUM(A1)"_s,           u"'=quoted"_s,     u"a, =b; \"c\" | d"_s,
            u"<b>x</b> & `y` *z*"_s, u"ends with \\"_s, u"é – “x”"_s};
        for (qsizetype i = 0; i < std::min(hostile.size(), entries.size()); ++i)
            entries[i].why = hostile.at(i);
        QByteArray bytes = tableFileContent(timelineRows(company), name, filter);
        const bool markdown = bytes.startsWith('|');
        QCOMPARE(markdown, !name.endsWith(".csv"_L1));
        QVERIFY(markdown || !bytes.contains(",=cmd"));
        QVERIFY(markdown || !bytes.contains(";=cmd"));
        QVERIFY(markdown || bytes.contains("'=cmd"));
        const auto rows = readTableFile(file(markdown ? u"t.md"_s : u"t.csv"_s, bytes), m_progress);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().userText));
        const Result<ImportPreview> preview = previewTimeline(company, *rows);
        QVERIFY(preview);
        QVERIFY(!preview->changesSomething());
        QVERIFY(preview->leftOut.isEmpty());
        QCOMPARE(preview->unchanged, int(timelineRows(company).size()) - 1);
    }

    void aFileIsNamedSoThatEverySystemTakesIt()
    {
        QCOMPARE(fileNameFor(u"Acme"_s), u"Acme"_s);
        QCOMPARE(fileNameFor(u"A/B\\C: \"D\"?"_s), u"A-B-C- -D-"_s);
        QCOMPARE(fileNameFor(u" ..hidden. "_s), u"hidden"_s);
        QCOMPARE(fileNameFor(u"..."_s), u"Recount"_s);
        QCOMPARE(fileNameFor(u"Société Générale"_s), u"Société Générale"_s);
        QVERIFY(fileNameFor(QString(500, u'x')).size() <= 80);
    }
};

QTEST_GUILESS_MAIN(TableFileTest)
#include "tst_tablefile.moc"
