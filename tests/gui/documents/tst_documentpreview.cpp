#include "documents/view/documentpreview.h"

#include "documents/view/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace recount;

namespace
{

QByteArray chapters(int count, const QByteArray &before = {})
{
    QByteArray text = "# Title\n\n" + before;
    for (int i = 0; i < count; ++i)
        text += "## Chapter " + QByteArray::number(i) + "\n\n" +
                QByteArray("Words of the chapter. ").repeated(30) + "\n\n";
    return text;
}

/// The longest time in which the window did nothing.
class LongestPause : public QObject
{
public:
    LongestPause()
    {
        m_since.start();
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start();
    }

    qint64 milliseconds() { return std::max(m_longest, m_since.elapsed()); }

private:
    QElapsedTimer m_since;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace

class DocumentPreviewTest : public QObject
{
    Q_OBJECT

    static void open(DocumentPreview &preview)
    {
        preview.resize(500, 400);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
    }

    static void showText(DocumentPreview &preview, const QByteArray &text)
    {
        QSignalSpy shown(&preview, &DocumentPreview::shown);
        preview.setMarkdown(text);
        QVERIFY(shown.wait(60'000));
    }

private Q_SLOTS:
    void itFollowsTheNewestText()
    {
        DocumentPreview preview;
        open(preview);
        QSignalSpy shown(&preview, &DocumentPreview::shown);
        for (int i = 0; i < 20; ++i)
            preview.setMarkdown("# Text " + QByteArray::number(i));
        QVERIFY(preview.isBehind());
        QCOMPARE(preview.toPlainText(), QString());
        QVERIFY(shown.wait());
        QVERIFY(!preview.isBehind());
        QCOMPARE(preview.toPlainText(), QStringLiteral("Text 19"));
        QCOMPARE(shown.count(), 1);
        preview.setMarkdown("");
        QVERIFY(shown.wait());
        QCOMPARE(preview.toPlainText(), QString());
    }

    void aTextThatIsStillMadeGivesWay()
    {
        DocumentPreview preview;
        open(preview);
        QSignalSpy shown(&preview, &DocumentPreview::shown);
        preview.setMarkdown(chapters(300));
        QTest::qWait(DocumentPreview::delay + 20); // being made, or made just now
        preview.setMarkdown("newer");
        QTRY_VERIFY_WITH_TIMEOUT(!preview.isBehind(), 20'000);
        QCOMPARE(preview.toPlainText(), QStringLiteral("newer"));
    }

    void itMayGoWhileATextIsMade()
    {
        auto *preview = new DocumentPreview;
        open(*preview);
        preview->setMarkdown(chapters(300));
        QTest::qWait(DocumentPreview::delay + 10);
        delete preview;
        QTest::qWait(300);
        DocumentPreview other;
        open(other);
        showText(other, "fine");
        QCOMPARE(other.toPlainText(), QStringLiteral("fine"));
    }

    void itStaysWhereItIsRead()
    {
        DocumentPreview preview;
        open(preview);
        showText(preview, chapters(40));
        preview.scrollToAnchor(QStringLiteral("chapter-20"));
        preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->value() + 17);
        const auto topWords = [&preview] {
            return preview.cursorForPosition({5, 5}).block().text();
        };
        const QString before = topWords();
        const int value = preview.verticalScrollBar()->value();
        QVERIFY(value > 1000);
        // Something is written before and behind it.
        showText(preview, chapters(60, QByteArray("More words. ").repeated(200) + "\n\n"));
        QCOMPARE(topWords(), before);
        QVERIFY(preview.verticalScrollBar()->value() > value + 100);
        const auto *layout = preview.document()->documentLayout();
        QTextBlock block = preview.document()->begin();
        while (block.text() != QLatin1String("Chapter 20"))
            block = block.next();
        QVERIFY(std::abs(preview.verticalScrollBar()->value() -
                         layout->blockBoundingRect(block).top() - 17) <= 6);
    }

    void linksWithinMoveAndOthersAreAskedFor()
    {
        DocumentPreview preview;
        open(preview);
        showText(preview,
                 "[down](#chapter-30) [web](https://x.y/z) [file](other.md)\n\n" + chapters(40));
        QSignalSpy asked(&preview, &DocumentPreview::linkRequested);
        preview.setFocus();
        // With the keyboard, as with the mouse.
        QTest::keyClick(&preview, Qt::Key_Tab);
        QTest::keyClick(&preview, Qt::Key_Return);
        QVERIFY(preview.verticalScrollBar()->value() > 1000);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(&preview, Qt::Key_Tab);
        QTest::keyClick(&preview, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://x.y/z")));
        QTest::keyClick(&preview, Qt::Key_Tab);
        QTest::keyClick(&preview, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(1).at(0).toUrl(), QUrl(QStringLiteral("other.md")));
        QVERIFY(preview.toPlainText().contains(QLatin1String("Chapter 30")));
    }

    void imagesOfTheFolderAreShownAndNoOthers()
    {
        QTemporaryDir folder;
        QImage wide(2000, 100, QImage::Format_RGB32);
        wide.fill(QColor(0x12, 0x34, 0x56));
        QVERIFY(wide.save(folder.filePath(QStringLiteral("a.png"))));
        DocumentPreview preview;
        open(preview);
        preview.setFolder(folder.path());
        showText(preview, "![a](a.png)\n\n![b](https://x.y/z.png)\n\n![c](/etc/hostname)\n");
        const QImage seen = preview.viewport()->grab().toImage();
        int right = 0;
        for (int x = 0; x < seen.width(); ++x) {
            if (seen.pixelColor(x, 20) == QColor(0x12, 0x34, 0x56))
                right = x;
        }
        QVERIFY2(right > seen.width() / 2 && right < seen.width() - 5,
                 qPrintable(QString::number(right)));
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
        QVERIFY(preview.toPlainText().contains(QLatin1String("[image: c]")));
        QVERIFY(!preview
                     .loadResource(QTextDocument::ImageResource,
                                   QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.png"))))
                     .isValid());
        preview.resize(300, 400);
        QTRY_COMPARE(preview.horizontalScrollBar()->maximum(), 0);
    }

    void darkColoursAreThoseOfThePalette()
    {
        DocumentPreview preview;
        open(preview);
        showText(preview, "# A\n\ntext\n\n| a |\n|---|\n| b |\n");
        QSignalSpy shown(&preview, &DocumentPreview::shown);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
        dark.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
        preview.setPalette(dark);
        QVERIFY(shown.wait());
        for (QTextBlock block = preview.document()->begin(); block.isValid();
             block = block.next()) {
            if (!block.begin().atEnd())
                QCOMPARE(block.begin().fragment().charFormat().foreground().color(),
                         QColor(0xee, 0xee, 0xee));
        }
    }

    void itHasANameAndTakesTheFocus()
    {
        DocumentPreview preview;
        QVERIFY(!preview.accessibleName().isEmpty());
        QVERIFY(preview.focusPolicy() & Qt::TabFocus);
        QVERIFY(preview.isReadOnly());
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("5 MB")
            << QByteArray("Some words with `code` and [a link](#x).\n\n").repeated(120'000) << true;
        QTest::newRow("5 MB in a line") << QByteArray("word ").repeated(1'000'000) << true;
        QTest::newRow("quotes") << QByteArray(10'000, '>') + "a" << false;
        QTest::newRow("brackets") << QByteArray(10'000, '[') << false;
        QTest::newRow("images") << QByteArray("![[]()").repeated(30'000) << false;
        QTest::newRow("lists") << QByteArray("- ").repeated(10'000) + "a" << false;
        QTest::newRow("tall table")
            << "|a|b|\n|-|-|\n" + QByteArray("|c|d|\n").repeated(20'000) << false;
        QTest::newRow("wide table") << "|" + QByteArray("a|").repeated(20'000) + "\n|" +
                                           QByteArray("-|").repeated(20'000) + "\n|x|\n"
                                    << false;
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isCut);
        DocumentPreview preview;
        open(preview);
        LongestPause pause;
        showText(preview, text);
        QTest::qWait(50);
        QVERIFY2(pause.milliseconds() < 2500, qPrintable(QString::number(pause.milliseconds())));
        qInfo("longest pause: %lld ms", pause.milliseconds());
        QCOMPARE(preview.document()->begin().text().contains(QLatin1String("exports have all")),
                 isCut);
        showText(preview, "short");
        QCOMPARE(preview.toPlainText(), QStringLiteral("short"));
    }
};

QTEST_MAIN(DocumentPreviewTest)
#include "tst_documentpreview.moc"
