#include "documents/view/pdfexport.h"
#include "documents/view/richdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;

namespace
{

struct Page {
    QStringList lines;
};

} // namespace

class PdfExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What a program of poppler says of a PDF.
    QByteArray tool(const QString &program, const QByteArray &pdf, QStringList arguments = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("made.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        arguments.append(path);
        if (program == QLatin1String("pdftotext"))
            arguments.append(QStringLiteral("-"));
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    QList<Page> pagesOf(const QByteArray &pdf)
    {
        const QString text =
            QString::fromUtf8(tool(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-layout")}));
        QList<Page> pages;
        for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
            Page found;
            for (const QString &line : page.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    found.lines.append(line.simplified());
            }
            pages.append(found);
        }
        return pages;
    }

    static PdfDocument made(const QByteArray &markdown, const QString &folder = {})
    {
        PdfOptions options;
        options.folder = folder;
        options.pageSize = QPageSize(QPageSize::A4);
        const Result<PdfDocument> pdf = pdfDocument(SourceText(markdown), options);
        return pdf ? *pdf : PdfDocument();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
                 "poppler-utils is among the packages of the tests");
    }

    void aShortDocumentIsOnePage()
    {
        const PdfDocument pdf =
            made("---\nsecret: 1\n---\n# Down for 47 minutes\n\nFour of *ten* "
                 "orders failed.\n\n- [x] done\n- [ ] open\n\n<!-- hidden -->\n");
        QCOMPARE(pdf.pageCount, 1);
        QCOMPARE(pdf.title, QStringLiteral("Down for 47 minutes"));
        const QList<Page> pages = pagesOf(pdf.bytes);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.at(0).lines,
                 (QStringList{QStringLiteral("Down for 47 minutes"),
                              QStringLiteral("Four of ten orders failed."),
                              QStringLiteral("\u2611 done"), QStringLiteral("\u2610 open"),
                              QStringLiteral("Down for 47 minutes Page 1 of 1")}));
        const QByteArray info = tool(QStringLiteral("pdfinfo"), pdf.bytes);
        QVERIFY2(info.contains("Down for 47 minutes"), info.constData());
        QVERIFY2(info.contains("(A4)"), info.constData());
    }

    void paperIsThatOfTheTerritory()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(usualPageSize().id(), QPageSize::Letter);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QCOMPARE(usualPageSize().id(), QPageSize::Letter);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(usualPageSize().id(), QPageSize::A4);
        QLocale::setDefault(before);
    }

    void headingsStayWithTheirText()
    {
        // Each time the heading would be at another place of the page.
        for (int lines = 30; lines < 60; ++lines) {
            const QByteArray text = QByteArray("x\n\n").repeated(lines) + "# Alpha\n\n## Beta\n\n" +
                                    QByteArray("text behind them ").repeated(30);
            const QList<Page> pages = pagesOf(made(text).bytes);
            for (const Page &page : pages) {
                const qsizetype at = page.lines.indexOf(QStringLiteral("Beta"));
                if (at < 0)
                    continue;
                QCOMPARE(page.lines.at(at - 1), QStringLiteral("Alpha"));
                QVERIFY(page.lines.at(at + 1).startsWith(QLatin1String("text behind")));
                QVERIFY(page.lines.at(at + 2).contains(QLatin1String("text behind")));
            }
        }
    }

    /// A timeline whose words share the page with short kinds and links.
    void roomGoesToTheWords()
    {
        QByteArray text = "# Mails\n\n## Timeline\n\n| Time | Kind | Event | Evidence |\n"
                          "| --- | --- | --- | --- |\n"
                          "| 2026-01-14 09:00 | action, **mitigated**, **resolved** | Back | "
                          "[the chart of the queue](img/empty.png) |\n";
        for (int i = 0; i < 60; ++i)
            text += "| 2026-01-14 10:" + QByteArray::number(i).rightJustified(2, '0') +
                    " | alert | The rate of errors rises above its limit, with words that are long "
                    "enough to be broken into three lines | [chart](a.png) |\n";
        const QList<Page> pages = pagesOf(made(text).bytes);
        // With four columns of the same width they are seven.
        QVERIFY2(pages.size() <= 5, qPrintable(QString::number(pages.size())));
        int whole = 0;
        for (const Page &page : pages) {
            for (const QString &line : page.lines)
                whole += line.startsWith(QLatin1String("2026-01-14 10:")) ? 1 : 0;
        }
        QCOMPARE(whole, 60);
    }

    void rowsAreWholeAndHeadersStandOnEachPage()
    {
        QByteArray text("# Long\n\n| No | What happened |\n|---|---|\n");
        for (int i = 0; i < 200; ++i)
            text += "| r" + QByteArray::number(i) + " | begin " + QByteArray::number(i) +
                    "<br>end " + QByteArray::number(i) + " |\n";
        const PdfDocument pdf = made(text + "\nbehind it\n");
        const QList<Page> pages = pagesOf(pdf.bytes);
        QVERIFY(pages.size() > 4);
        QCOMPARE(pdf.pageCount, int(pages.size()));
        int next = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QStringList &lines = pages.at(page).lines;
            QCOMPARE(lines.at(page == 0 ? 1 : 0), QStringLiteral("No What happened"));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (!lines.at(i).startsWith(u'r'))
                    continue;
                QCOMPARE(lines.at(i), QStringLiteral("r%1 begin %1").arg(next));
                QCOMPARE(lines.at(i + 1), QStringLiteral("end %1").arg(next));
                ++next;
            }
            QCOMPARE(lines.constLast(),
                     QStringLiteral("Long Page %1 of %2").arg(page + 1).arg(pages.size()));
        }
        QCOMPARE(next, 200);
    }

    void everythingIsOnExactlyOnePage()
    {
        constexpr int firstOfLongRow = 2300;
        QByteArray text("# All\n\n");
        for (int i = 0; i < 2000; ++i)
            text += "word" + QByteArray::number(i) + (i % 97 == 0 ? "\n\n" : i % 53 ? " " : "\\\n");
        text += "\n\n```\n";
        for (int i = 2000; i < firstOfLongRow; ++i)
            text += "word" + QByteArray::number(i) + "\n";
        text += "```\n\n| long row |\n|---|\n|";
        for (int i = firstOfLongRow; i < 4000; ++i)
            text += " word" + QByteArray::number(i);
        text += " |\n";
        QString all;
        for (const Page &page : pagesOf(made(text).bytes))
            all += page.lines.join(u' ') + u' ';
        static const QRegularExpression word(QStringLiteral("\\bword(\\d+)\\b"));
        int next = 0;
        for (auto found = word.globalMatch(all); found.hasNext();) {
            const int number = found.next().captured(1).toInt();
            // In a row that is longer than a page, the line before the end is there twice.
            if (next < firstOfLongRow || number == next)
                QCOMPARE(number, next++);
        }
        QCOMPARE(next, 4000);
    }

    void wideThingsFitThePage()
    {
        const QByteArray token = QByteArray("unbroken").repeated(60);
        QByteArray text = "# W\n\n" + token + "\n\n```\n" + token + "\n```\n\n|" +
                          QByteArray("Column|").repeated(15) + "\n|" +
                          QByteArray("-|").repeated(15) + "\n|" + QByteArray("cell|").repeated(15) +
                          "\n";
        const PdfDocument pdf = made(text);
        const QString flat = QString::fromUtf8(tool(QStringLiteral("pdftotext"), pdf.bytes))
                                 .remove(QRegularExpression(QStringLiteral("\\s")));
        QCOMPARE(flat.count(QStringLiteral("unbroken")), 120);
        QCOMPARE(flat.count(QStringLiteral("cell")), 15);
        // Nothing is painted outside of the page.
        const QByteArray boxes =
            tool(QStringLiteral("pdftotext"), pdf.bytes, {QStringLiteral("-bbox")});
        static const QRegularExpression right(QStringLiteral("xMax=\"([0-9.]+)\""));
        int words = 0;
        for (auto found = right.globalMatch(QString::fromUtf8(boxes)); found.hasNext(); ++words)
            QVERIFY(found.next().captured(1).toDouble() < 595 - 50);
        QVERIFY(words > 10);
    }

    void imagesAreOfTheFolderAndFit()
    {
        QImage wide(3000, 200, QImage::Format_RGB32);
        wide.fill(Qt::blue);
        QVERIFY(wide.save(m_folder.filePath(QStringLiteral("wide.png"))));
        QImage tall(200, 3000, QImage::Format_RGB32);
        tall.fill(Qt::red);
        QVERIFY(tall.save(m_folder.filePath(QStringLiteral("tall.png"))));
        const PdfDocument pdf = made("# I\n\n![w](wide.png)\n\n## T\n\n![t](tall.png)\n\n"
                                     "![away](https://x.y/z.png) ![out](../a.png)\n",
                                     m_folder.path());
        QCOMPARE(pdf.leftOut.size(), 2);
        QVERIFY(pdf.pageCount <= 3);
        const QByteArray images =
            tool(QStringLiteral("pdfimages"), pdf.bytes, {QStringLiteral("-list")});
        QCOMPARE(images.count(" image "), 2);
        const QString text = QString::fromUtf8(tool(QStringLiteral("pdftotext"), pdf.bytes));
        QVERIFY(text.contains(QLatin1String("away")));
        QVERIFY(text.contains(QLatin1String("[image: out]")));
    }

    void nothingIsLoadedAfterwards()
    {
        RichDocument::Options options;
        options.style = RichTextStyle::paper();
        const auto text = RichDocument::make(SourceText("![x](/etc/hostname)"), options);
        QVERIFY(!text->resource(QTextDocument::ImageResource,
                                QUrl(QStringLiteral("file:///etc/hostname")))
                     .isValid());
        QVERIFY(!text->resource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("x.css")))
                     .isValid());
    }

    void tooLongIsAnErrorNotABrokenFile()
    {
        const auto pdf = pdfDocument(
            SourceText(QByteArray("```\n") + QByteArray("\n").repeated(400'000) + "```\n"), {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::InvalidData);
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("quotes") << QByteArray(10'000, '>') + "a";
        QTest::newRow("brackets") << QByteArray(10'000, '[');
        QTest::newRow("wide") << "|" + QByteArray("a|").repeated(300) + "\n|" +
                                     QByteArray("-|").repeated(300) + "\n|" +
                                     QByteArray("b|").repeated(300) + "\n";
        QTest::newRow("tall") << "|a|b|\n|-|-|\n" + QByteArray("|c|d|\n").repeated(3000);
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const PdfDocument pdf = made(text);
        QVERIFY(pdf.pageCount >= 1);
        QVERIFY(pdf.bytes.startsWith("%PDF"));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(PdfExportTest)
#include "tst_pdfexport.moc"
