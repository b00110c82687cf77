#include "documents/view/documentbindialog.h"

#include "documents/documenthistory.h"
#include "documents/documentlibrary.h"
#include "documents/documenttitle.h"
#include "fakedialogs.h"
#include "storagebench.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

DocumentSummary summarize(const QString &path, const SourceText &source)
{
    DocumentSummary summary;
    summary.title = documentTitle(source.bytes(), path);
    return summary;
}

/// A library over a real folder, and its bin in a window.
struct Bench {
    Bench() { QDir().mkpath(root); }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(library.absolute(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write");
    }
    QByteArray content(const QString &path) const
    {
        QFile file(library.absolute(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void bin(const QString &path, const QDate &day)
    {
        if (!library.moveToBin(path, day).result())
            qFatal("could not delete");
    }
    void open()
    {
        dialog = std::make_unique<DocumentBinDialog>(library, dialogs);
        dialog->show();
        dialog->activateWindow();
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; i < dialog->list()->topLevelItemCount(); ++i)
            rows.append(dialog->list()->topLevelItem(i)->text(0));
        return rows;
    }
    bool tells(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    StorageBench storage;
    DocumentHistory history{storage.clock, storage.thread()};
    QString root = storage.folder().root() + u"/library"_s;
    DocumentLibrary library{root, {summarize, 1}, storage.thread(), history};
    FakeDialogs dialogs;
    std::unique_ptr<DocumentBinDialog> dialog;
};

} // namespace

class DocumentBinDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBinSaysSo();
    void theLastDeletedComesFirst();
    void oneComesBackByKeyboard();
    void nothingIsOverwritten();
    void deletingForGoodAsks();
    void severalGoAtOnce();
};

void DocumentBinDialogTest::anEmptyBinSaysSo()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY(bench.tells(u"no deleted documents"_s));
    QVERIFY(!bench.dialog->list()->isVisible());
    QVERIFY(!bench.dialog->restoreButton()->isEnabled());
    QVERIFY(!bench.dialog->purgeButton()->isEnabled());
}

void DocumentBinDialogTest::theLastDeletedComesFirst()
{
    Bench bench;
    bench.put(u"a.md"_s, "# Older\n");
    bench.put(u"b.md"_s, "# Newer\n");
    bench.bin(u"a.md"_s, {2026, 1, 14});
    bench.bin(u"b.md"_s, {2026, 2, 1});
    bench.open();
    QTRY_COMPARE(bench.rows(), (QStringList{u"Newer"_s, u"Older"_s}));
    QCOMPARE(bench.dialog->list()->topLevelItem(0)->text(1),
             QLocale().toString(QDate(2026, 2, 1), QLocale::ShortFormat));
    QCOMPARE(bench.dialog->list()->topLevelItem(0)->text(2), u"b.md"_s);
}

void DocumentBinDialogTest::oneComesBackByKeyboard()
{
    Bench bench;
    bench.put(u"a.md"_s, "# Older\n");
    bench.put(u"b.md"_s, "# Newer\n");
    bench.bin(u"a.md"_s, {2026, 1, 14});
    bench.bin(u"b.md"_s, {2026, 2, 1});
    bench.open();
    QTRY_COMPARE(bench.rows().size(), 2);
    QTest::keyClick(bench.dialog->list(), Qt::Key_Down);
    QTest::keyClick(bench.dialog->list(), Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), QStringList{u"Newer"_s});
    QCOMPARE(bench.content(u"a.md"_s), QByteArray("# Older\n"));
    bench.dialog->restoreButton()->click();
    QTRY_VERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.content(u"b.md"_s), QByteArray("# Newer\n"));
    QVERIFY(bench.dialogs.asked.isEmpty());
}

void DocumentBinDialogTest::nothingIsOverwritten()
{
    Bench bench;
    bench.put(u"a.md"_s, "# Deleted\n");
    bench.bin(u"a.md"_s, {2026, 1, 14});
    bench.put(u"a.md"_s, "# Written since\n");
    bench.open();
    QTRY_COMPARE(bench.rows().size(), 1);
    bench.dialog->restoreButton()->click();
    QTRY_VERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.content(u"a.md"_s), QByteArray("# Written since\n"));
    QCOMPARE(bench.content(u"a-2.md"_s), QByteArray("# Deleted\n"));
    QVERIFY(bench.tells(u"a-2.md"_s));
}

void DocumentBinDialogTest::deletingForGoodAsks()
{
    Bench bench;
    bench.put(u"a.md"_s, "# One\n");
    bench.bin(u"a.md"_s, {2026, 1, 14});
    bench.open();
    QTRY_COMPARE(bench.rows().size(), 1);
    QTest::keyClick(bench.dialog->list(), Qt::Key_Delete);
    QCOMPARE(bench.dialogs.asked, QStringList{u"Delete for good?"_s});
    QCOMPARE(bench.rows().size(), 1);
    QCOMPARE(bench.content(u".bin/2026-01-14/a.md"_s), QByteArray("# One\n"));
    bench.dialogs.agrees = true;
    bench.dialog->purgeButton()->click();
    QTRY_VERIFY(bench.rows().isEmpty());
    QVERIFY(!QFile::exists(bench.library.absolute(u".bin/2026-01-14"_s)));
}

void DocumentBinDialogTest::severalGoAtOnce()
{
    Bench bench;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        bench.put(name + u".md"_s, "# " + name.toUtf8() + "\n");
        bench.bin(name + u".md"_s, {2026, 1, 14});
    }
    bench.open();
    QTRY_COMPARE(bench.rows().size(), 3);
    bench.dialog->list()->selectAll();
    bench.dialogs.agrees = true;
    bench.dialog->purgeButton()->click();
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QTRY_VERIFY(bench.rows().isEmpty());
    QVERIFY(bench.library.bin().result()->isEmpty());
}

QTEST_MAIN(DocumentBinDialogTest)
#include "tst_documentbindialog.moc"
